//! The client's own few words, Dutch and English side by side. Everything else a person reads comes from the engine.
//!
//! A word has two registers; where one text serves both, it is written once, else the formal one stands behind a `/`. `{}` marks a place that is filled in.

use crate::show::{Language, Register};

/// One text of the client in every language and register.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Word {
    nl: Said,
    en: Said,
}

#[derive(Clone, Copy, Debug)]
struct Said {
    plain: &'static str,
    formal: &'static str,
}

impl Word {
    /// A text that serves both registers.
    pub(crate) const fn new(nl: &'static str, en: &'static str) -> Self {
        Self { nl: Said { plain: nl, formal: nl }, en: Said { plain: en, formal: en } }
    }

    /// A text with its own words for school and employer.
    pub(crate) const fn formal(self, nl: &'static str, en: &'static str) -> Self {
        Self { nl: Said { formal: nl, ..self.nl }, en: Said { formal: en, ..self.en } }
    }

    /// The text in one language and register.
    pub(crate) const fn said(&self, language: Language, register: Register) -> &'static str {
        let said = match language {
            Language::Dutch => self.nl,
            Language::English => self.en,
        };
        match register {
            Register::Plain => said.plain,
            Register::Formal => said.formal,
        }
    }
}

macro_rules! words {
    ($($name:ident: $nl:literal, $en:literal $(/ $nl_formal:literal, $en_formal:literal)?;)*) => {
        $(pub(crate) const $name: Word = Word::new($nl, $en)$(.formal($nl_formal, $en_formal))?;)*

        /// Every word, for the tests.
        #[cfg(test)]
        const ALL: &[(&str, Word)] = &[$((stringify!($name), $name),)*];
    };
}

words! {
    // Skills.
    CARDS: "Wat we hoorden", "What we heard" / "Herkende vaardigheden", "Recognised skills";
    CARD: "kaart", "card" / "vaardigheid", "skill";
    OWN_WORDS: "eigen woorden", "own words" / "citaat", "quote";
    HOW_WELL: "hoe goed", "how well" / "niveau", "level";
    STANDING: "staat", "status";
    SKILLS_OF: "Vaardigheden", "Skills";
    NO_SKILLS_HEARD: "We hoorden nog geen vaardigheid. Vertel gerust meer: wat doe je precies, en voor wie?",
        "We have not heard a skill yet. Feel free to tell more: what exactly do you do, and for whom?"
        / "In de tekst is geen vaardigheid herkend.", "No skill was recognised in the text.";
    NO_SKILLS_YET: "Er staan nog geen vaardigheden op het profiel. Begin met: verbinder tell {}",
        "There are no skills on the profile yet. Begin with: verbinder tell {}";
    AND_MORE: "en nog {}", "and {} more";
    QUESTION: "Vraag: {}", "Question: {}";
    IS_THIS_RIGHT: "Klopt dit? Dan is het: verbinder decide {} --yes all", "Is this right? Then: verbinder decide {} --yes all";
    NOT_RIGHT: "Klopt een kaart niet: verbinder decide {} --no {}", "If a card is not right: verbinder decide {} --no {}";
    NOT_ON_LIST: "Niet op de lijst, en waarom", "Not on the list, and why";
    ONE_QUESTION: "Eén vraag die nu het meest helpt", "The one question that helps most now" / "Openstaande vraag", "Open question";
    UP_TO_POINTS: "(tot {} punten)", "(up to {} points)";
    QUESTIONS_LEFT: "Daarna zijn er nog {} vragen.", "After that there are {} more questions.";
    NO_QUESTION: "Er staat geen vraag meer open.", "There are no open questions.";
    THINGS_TO_ASK: "Wat we nog niet weten", "What we do not know yet" / "Openstaande vragen", "Open questions";
    DECIDED: "Vastgelegd", "Recorded";
    DECIDED_BY: "{}, {}", "{}, {}";
    NOTHING_TO_DECIDE: "Alle kaarten zijn beantwoord.", "There are no cards left to answer.";

    // Matching.
    POINTS_SHOWN: "{} van de {} punten laat je nu zien.", "You show {} of the {} points now."
        / "Aangetoond: {} van {} punten.", "Shown: {} of {} points.";
    POINTS_POSSIBLE: "{} als ook klopt wat nog een vraag is.", "{} if what is still a question is right as well."
        / "Inclusief nog niet bevestigde verklaringen: {}.", "Including statements not yet confirmed: {}.";
    POINTS_OF: "{} van {}", "{} of {}";
    POINTS_FROM: "De punten: {}.", "The points: {}.";
    CODE_NOT_VERIFIED: "code niet nagekeken", "code not verified";
    NO_REPORT: "Er is geen rol om mee te vergelijken.", "There is no role to compare with.";

    // Routes.
    ROUTES_TO: "Routes naar {}", "Routes to {}";
    NO_ROUTES: "Er is nog geen route. Maak er een met: verbinder routes {} --role helpende-zorg-en-welzijn",
        "There is no route yet. Make one with: verbinder routes {} --role helpende-zorg-en-welzijn";
    NO_ROUTE_POSSIBLE: "We vonden nu geen route. Dit kan helpen", "We have not found a route now. This may help";
    ARRIVES: "Klaar op {}.", "Done on {}." / "Einddatum: {}.", "End date: {}.";
    HEAVIEST_WEEK: "Drukste week: {} uur.", "Busiest week: {} hours.";
    OWN_COST: "Eigen kosten: {}.", "Own costs: {}.";
    NO_COST: "Geen eigen kosten bekend.", "No own costs known.";
    DECISIONS: "Anderen beslissen {} keer.", "Others decide {} times.";
    TRAVEL: "Reizen: tot {} minuten, geschat.", "Travel: up to {} minutes, estimated.";
    WHEN: "wanneer", "when";
    UNTIL: "{}\ntot {}", "{}\nuntil {}";
    MONTHS_FROM: "{} tot en met {}", "{} to {}";
    STEP: "stap", "step";
    HOURS: "uur per week", "hours a week";
    WHO_DECIDES: "wie beslist", "who decides";
    OFFER: "aanbod", "offer";
    GENERIC: "nog te vinden", "still to be found";
    SCHOOL: "school {}", "school {}";
    WORK: "werk {}", "work {}";
    HOME: "thuis {}", "home {}";
    COSTS: "kost {}", "costs {}";
    WAGE: "loon {} bruto per maand", "wage {} gross a month";
    TRAVEL_STEP: "{} minuten reizen, geschat", "{} minutes of travel, estimated";
    NOT_VERIFIED: "niet nagekeken", "not verified";
    VERIFIED: "nagekeken", "verified";
    SOURCE: "bron: {}", "source: {}";
    SINCE: "geldt vanaf {}", "valid from {}";
    NOT_SOLVED: "Wat nog niet is opgelost", "What is not solved yet";
    EXEMPTIONS: "Dit kun je vragen aan de examencommissie, die beslist", "You can ask the examination board for this, it decides"
        / "Voorstel aan de examencommissie, die beslist", "Proposal to the examination board, which decides";
    WHY_STEPS: "Waarom deze stappen", "Why these steps" / "Onderbouwing per stap", "Grounds for each step";
    REASON: "Waarom: {}", "Why: {}";
    TAKES_AWAY: "Helpt bij: {}", "Helps with: {}";
    INCOME_BY_MONTH: "Inkomen per maand", "Income month by month";
    ROUTE_CHOSEN: "je plan", "your plan" / "gekozen", "chosen";
    ROUTE_SET_ASIDE: "weggelegd", "set aside";
    CHOOSE: "Kies met: verbinder accept {} {}. De redenen per stap zie je met: --why.",
        "Choose with: verbinder accept {} {}. See the reasons for each step with: --why.";

    // People, offers, catalogue.
    PEOPLE: "Mensen met wie je werkt", "People you work with" / "Caseload", "Caseload";
    NOBODY: "Er is nog niemand. Begin met: verbinder new Fatima --id fatima", "There is nobody yet. Begin with: verbinder new Fatima --id fatima";
    NAME: "naam", "name";
    NAME_FOR_COMMANDS: "voor opdrachten", "for commands";
    LANGUAGE: "taal", "language";
    CREATED: "sinds", "since";
    CHANGED: "laatst veranderd", "last changed";
    PROFILE_MADE: "{} staat erin als {}. Vertel verder met: verbinder tell {}", "{} is saved as {}. Go on with: verbinder tell {}";
    CIRCUMSTANCES: "Wat kan en wat niet", "What is possible and what is not" / "Omstandigheden", "Circumstances";
    NOT_KNOWN_YET: "Nog niet bekend: {}.", "Not known yet: {}.";
    HIGHEST_EDUCATION: "hoogste diploma", "highest education";
    DIPLOMAS: "diploma's in de zorg", "care diplomas";
    DUTCH_SPEAKING: "Nederlands spreken", "speaking Dutch";
    DUTCH_READING: "Nederlands lezen", "reading Dutch";
    DUTCH_WRITING: "Nederlands schrijven", "writing Dutch";
    ARITHMETIC: "rekenen", "arithmetic";
    INCOME: "inkomen nu", "income now";
    LOWEST_INCOME: "minstens nodig per maand", "needed per month, at least";
    FREE_HOURS: "vrije uren per week", "free hours a week";
    AGE: "leeftijd", "age";
    RIGHT_TO_WORK: "mag werken in Nederland", "may work in the Netherlands";
    VOG_CONCERN: "zorgen over de VOG", "worries about the VOG";
    CHILDCARE: "oppas nodig", "childcare needed" / "kinderopvang nodig", "childcare needed";
    AREA: "buurt", "area";
    MAX_TRAVEL: "minuten reizen, hoogstens", "minutes of travel at most";
    DEBTS: "schulden", "debts";
    DIGITAL: "werkt met telefoon en computer", "works with phone and computer";
    IRREGULAR_HOURS: "avond, nacht of weekend kan", "evenings, nights or weekends possible";
    EARLIEST_START: "niet eerder beginnen dan", "not to start before";
    WISHES: "wensen", "wishes";
    YES: "ja", "yes";
    NO: "nee", "no";
    OFFERS: "Aanbod", "Offers";
    NO_OFFERS: "Er is nu geen aanbod dat hierbij past.", "There are no offers that match now.";
    START: "begin", "start";
    ANY_DAY: "elke dag", "any day";
    PLACE: "waar", "where";
    ANYWHERE: "overal", "anywhere";
    PLACES_LEFT: "{} plaatsen vrij", "{} places left";
    WEEKS: "{} weken", "{} weeks";
    EVENINGS: "avond of weekend", "evenings or weekends";
    LANGUAGE_HELP: "hulp bij Nederlands", "help with Dutch";
    TRAINING_COMPANY: "erkend leerbedrijf", "recognised training company";
    LOOKS_AT_EXEMPTIONS: "kijkt of je iets mag overslaan", "looks at whether you can skip something"
        / "onderzoekt vrijstellingen", "considers exemptions";
    ROLES: "Rollen", "Roles";
    SKILLS: "Vaardigheden", "Skills";
    STEPS: "Stappen", "Steps";
    AREAS: "Buurten en plaatsen", "Areas";
    QUALIFICATIONS: "Diploma's", "Diplomas" / "Kwalificaties", "Qualifications";
    WHAT_IT_IS: "wat het is", "what it is";
    LEVEL_HEADING: "niveau", "level";
    MIND: "let op", "note";
    LEVEL: "mbo-niveau {}", "mbo level {}";
    AT_LEVEL: "{} punten, niveau {}", "{} points, level {}";
    NEEDS: "Nodig", "Needs";
    GIVES: "Kan geven", "Can give";
    CREBO: "crebo {}", "crebo {}";
    PART_OF: "hoort bij {}", "part of {}";
    ESCO: "ESCO ({}): {}", "ESCO ({}): {}";
    RESERVED: "mag in de zorg alleen in opdracht (Wet BIG)", "in care work only on instruction (Wet BIG)"
        / "voorbehouden handeling (Wet BIG)", "reserved procedure (Wet BIG)";
    RISKY: "eerst een toets in de praktijk", "a practical test first";
    MADE_FROM: "Gemaakt met engine {}, catalogus {}, {}.", "Made with engine {}, catalogue {}, {}.";

    // The talk with the terminal.
    TELL_NOW: "Typ of plak het verhaal. Klaar? Druk op Ctrl-D op een lege regel.", "Type or paste the story. Done? Press Ctrl-D on an empty line.";

    // What can go wrong.
    REFUSED: "Dat kan niet zo", "That cannot be done so";
    NOT_REACHABLE: "De engine op {} is niet bereikbaar. Draait hij? Starten: house-of-skills serve. Een ander adres: --address.",
        "The engine at {} cannot be reached. Is it running? To start it: house-of-skills serve. Another address: --address.";
    TOO_BUSY: "De engine heeft het te druk of doet er te lang over. Probeer het straks nog eens.",
        "The engine is too busy or takes too long. Try again later.";
    FAULT: "Er ging iets mis in de engine. Aan jou ligt het niet. Er is misschien niets bewaard.",
        "Something went wrong in the engine. It is not your fault. Perhaps nothing was saved.";
    INCIDENT: "Geef dit nummer door aan de beheerder: {}", "Give this number to the operator: {}";
    REFUSED_WITHOUT_WORDS: "De engine wil dit niet doen ({}).", "The engine refuses this ({}).";
    CANNOT_READ: "Het bestand {} is niet te lezen als tekst.", "The file {} cannot be read as text.";
    CANNOT_READ_INPUT: "Wat binnenkomt is niet te lezen als tekst.", "The input cannot be read as text.";
    NO_SUCH_ROUTE: "Route {} staat niet in de lijst. Kijk met: verbinder routes {}", "Route {} is not in the list. Look with: verbinder routes {}";
    NO_CHANCE: "Dit systeem geeft geen willekeurige getallen. Zonder die getallen is het niet veilig om iets twee keer te sturen.",
        "This system gives no random numbers. Without them it is not safe to send a call twice.";
    BAD_ADDRESS: "{} is geen adres. Een adres ziet er zo uit: http://127.0.0.1:50051", "{} is not an address. An address looks like http://127.0.0.1:50051";
    NOTHING_DECIDED: "Zeg wat klopt of niet klopt: --yes, --no of --level.", "Say what is right or not right: --yes, --no or --level.";

    // Wrong use.
    USAGE: "Zo werkt het: verbinder --help", "How it works: verbinder --help";
    UNKNOWN_ARGUMENT: "{} kennen we niet.", "We do not know {}.";
    DID_YOU_MEAN: "Bedoel je {}?", "Did you mean {}?";
    WRONG_VALUE: "{} past niet bij {}.", "{} is not right for {}.";
    FOR_EXAMPLE: "Zo moet het: {}.", "It looks like this: {}.";
    CHOOSE_FROM: "Kies uit: {}.", "Choose from: {}.";
    MISSING: "Dit ontbreekt nog: {}.", "This is missing: {}.";
    MISSING_COMMAND: "Zeg ook wat je wilt doen, bijvoorbeeld: verbinder people", "Also say what you want to do, for example: verbinder people";
    CONFLICT: "{} en {} kunnen niet samen.", "{} and {} cannot be used together.";
    NO_VALUE: "Bij {} hoort nog iets.", "{} needs a value.";
    TWICE: "{} kan maar één keer.", "{} can be given only once.";
    OTHER_WRONG_USE: "Deze opdracht begrijpen we niet.", "We do not understand this command.";
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAYINGS: [(Language, Register); 4] = [
        (Language::Dutch, Register::Plain),
        (Language::Dutch, Register::Formal),
        (Language::English, Register::Plain),
        (Language::English, Register::Formal),
    ];

    fn every_text() -> impl Iterator<Item = (&'static str, Word, &'static str)> {
        ALL.iter().flat_map(|(name, word)| SAYINGS.map(|(language, register)| (*name, *word, word.said(language, register))))
    }

    #[test]
    fn every_word_is_there_in_both_languages_and_registers() {
        for (name, _, text) in every_text() {
            assert!(!text.trim().is_empty(), "{name}");
        }
    }

    #[test]
    fn every_language_leaves_the_same_places_open() {
        for (name, word, text) in every_text() {
            let places = word.said(Language::Dutch, Register::Plain).matches("{}").count();
            assert_eq!(text.matches("{}").count(), places, "{name}");
        }
    }

    #[test]
    fn no_word_shouts_or_hides_behind_a_dash() {
        for (name, _, text) in every_text() {
            assert!(!text.contains(['!', '\u{2014}', '\u{2013}']), "{name}");
        }
    }
}
