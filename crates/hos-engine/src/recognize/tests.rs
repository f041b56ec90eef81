//! Stories in, skills with their words out. The lexicon here is small and its own, so that the data can change freely.

use std::collections::BTreeMap;

use hos_model::{
    Actor, Catalog, Correction, Date, Decision, DecisionKind, Experience, ExperienceId, ExperienceKind, Extent, Heard, LanguageCode, LanguagePack,
    LexiconData, RejectReason, RiskClass, Skill, SkillGroup, SkillId, SkillLevel, SkillState, Story, Suggestion, WordsAt,
};
use proptest::prelude::{ProptestConfig, any, prop, proptest};

use super::{Lexicon, hear, profile_skills, recognize};

const VERBS: &[(&str, &str)] = &[
    ("helpen", "help helpt hielp hielpen geholpen"),
    ("lopen", "loop loopt liep liepen gelopen"),
    ("drinken", "drink drinkt dronk dronken gedronken"),
    ("geven", "geef geeft gaf gaven gegeven"),
    ("lezen", "lees leest las lazen gelezen"),
    ("trekken", "trek trekt trok trokken getrokken"),
    ("wassen", "was wast waste wasten gewassen"),
    ("komen", "kom komt kwam kwamen gekomen"),
    ("aantrekken", "aan|trekken"),
    ("aankleden", "aan|kleden"),
    ("voorlezen", "voor|lezen"),
    ("uitleggen", "uit|leggen"),
    ("schoonmaken", "schoon|maken"),
];

const GROUPS: &[(&str, &[&str])] = &[
    ("cared", &["haar", "hem", "'m", "d'r", "moeder", "vader", "mevrouw", "bewoners", "mensen"]),
    ("helpers", &["thuiszorg", "zus", "broer", "dochter", "zuster", "moeder", "kapper", "verpleegkundige"]),
];

const SAY: &[(&str, &[&str])] = &[
    ("assist-washing", &["{wassen|douchen} @cared", "{helpen} {wassen|douchen}", "het_wassen|rug {wassen|doen}", "{wassen} {doen}"]),
    ("assist-dressing", &["{aankleden} @cared", "{helpen} {aankleden}"]),
    ("compression-stockings", &["{aantrekken} *kousen|*kous"]),
    ("accompany-outings", &["{lopen|gaan} samen naar_de|mee_naar"]),
    ("keep-company", &["{drinken} thee|koffie"]),
    ("listen-actively", &["{luisteren}"]),
    ("motivate-and-activate", &["kom_mee"]),
    ("letters-and-forms", &["{voorlezen|uitleggen} ~brief*|formulier*"]),
    ("interpreting", &["{uitleggen} arabisch|turks", "{vertalen|tolken}"]),
    ("cleaning", &["{schoonmaken} keuken|huis|wc"]),
    ("cooking", &["{koken}"]),
    ("injections", &["insuline {zetten}", "{prikken} -kaart"]),
];

const CONDITIONS: &[(&str, &[&str])] = &[("dementia-care", &["dement*", "alzheimer*"]), ("physical-disability-support", &["reuma", "ms"])];

const CUES: &[(&str, &[&str])] = &[
    ("negation", &["niet", "geen", "nooit", "niemand"]),
    ("not_negation", &["niet_alleen", "niet_meer_dan", "niet_erg"]),
    ("wish", &["hoop", "wil_graag", "van_plan", "later_wil"]),
    ("hypothesis", &["stel_dat", "als_ik_later", "als_ik_tijd"]),
    ("cannot", &["mag_niet", "durf_niet"]),
    ("received", &["ik_word", "word_ik"]),
    ("teller_with_others", &["samen_met", "met_z'n_tweeen"]),
    ("with_help", &["met_hulp", "kijkt_nog_mee", "leer_ik_net"]),
    ("several", &["bewoners", "mensen"]),
    ("teaching", &["leer_ik_aan", "nieuwe_vrijwilligers"]),
    ("frequency", &["een_keer_per_week"]),
    ("once", &["een_keer"]),
    ("past", &["vroeger", "destijds"]),
    ("conjunctions", &["en", "maar", "want", "als", "omdat", "dat", "die", "dan"]),
];

fn id(text: &str) -> SkillId {
    SkillId::parse(text).unwrap()
}

fn lists(pairs: &[(&str, &[&str])]) -> BTreeMap<String, Vec<String>> {
    pairs.iter().map(|(key, words)| ((*key).to_owned(), words.iter().map(|word| (*word).to_owned()).collect())).collect()
}

fn catalog_with(change: impl FnOnce(&mut LexiconData)) -> Catalog {
    let by_skill = |pairs| lists(pairs).into_iter().map(|(skill, rules)| (id(&skill), rules)).collect();
    let mut lexicon = LexiconData {
        verbs: VERBS.iter().map(|(verb, forms)| ((*verb).to_owned(), (*forms).to_owned())).collect(),
        groups: lists(GROUPS),
        say: by_skill(SAY),
        conditions: by_skill(CONDITIONS),
        cues: lists(CUES),
    };
    change(&mut lexicon);
    let group = |skill: &str| match skill {
        "assist-washing" | "assist-dressing" | "compression-stockings" => SkillGroup::PersonalCare,
        "cooking" | "cleaning" => SkillGroup::Household,
        "letters-and-forms" => SkillGroup::Arranging,
        _ => SkillGroup::Wellbeing,
    };
    let skill = |name: &str| Skill { id: id(name), group: group(name), risk: RiskClass::None, esco: None, broader: None, shows_also: Vec::new() };
    let skills = SAY.iter().chain(CONDITIONS).map(|(name, _)| (id(name), skill(name))).collect();
    let pack = LanguagePack { texts: BTreeMap::new(), lexicon };
    Catalog { skills, languages: BTreeMap::from([(LanguageCode::parse("nl").unwrap(), pack)]), ..Catalog::default() }
}

fn lexicon() -> Lexicon {
    Lexicon::compile(&catalog_with(|_| {})).unwrap()
}

fn told(name: &str, story: &str) -> Option<Experience> {
    Some(Experience {
        id: ExperienceId::parse(name).unwrap(),
        kind: ExperienceKind::FamilyCare,
        language: LanguageCode::parse("nl").unwrap(),
        story: Story::new(story)?,
        extent: Extent::default(),
        told_on: Date::new(2026, 3, 1).unwrap(),
        recorded_by: Actor::parse("verbinder/test").unwrap(),
    })
}

fn heard(story: &str) -> Heard {
    hear(&lexicon(), &told("one", story).unwrap(), &[])
}

/// What is shown, and after a dash what is only named.
fn check(story: &str, expected: &[&str]) {
    let heard = heard(story);
    let shown = heard.suggestions.iter().map(|shown| format!("{} ← «{}»", shown.skill, shown.quote.text));
    let named = heard.left_out.iter().map(|named| format!("- {} ← «{}» {}", named.skill, named.quote.text, named.reason.as_str()));
    assert_eq!(shown.chain(named).collect::<Vec<_>>(), expected, "{story}");
}

fn check_level(story: &str, expected: &str) {
    let told: Vec<String> = heard(story)
        .suggestions
        .iter()
        .map(|shown| {
            let reason = match &shown.level_reason {
                hos_model::LevelReason::OnOnesOwn => "on one's own".to_owned(),
                hos_model::LevelReason::WithHelp(quote) => format!("with help «{}»", quote.text),
                hos_model::LevelReason::Several(quote) => format!("several «{}»", quote.text),
                hos_model::LevelReason::Teaches(quote) => format!("teaches «{}»", quote.text),
                hos_model::LevelReason::SeveralPeopleTold => "several people told".to_owned(),
            };
            let extra = [(shown.with_others, ", with others"), (shown.past, ", past")];
            let extra: String = extra.iter().filter(|(holds, _)| *holds).map(|(_, text)| *text).collect();
            format!("{} {}, {reason}, {}{extra}", shown.skill, shown.level.number(), shown.certainty.as_str())
        })
        .collect();
    assert_eq!(told.join("; "), expected, "{story}");
}

#[test]
fn fatima_is_heard() {
    check(
        "Elke dinsdag ga ik naar mevrouw S. Zij is 72 en zij woont alleen. Ik drink thee met haar en ik luister. Soms lopen we samen naar de \
         winkel. Ik zeg altijd: kom mee naar het buurthuis, en vorige week ging ze mee! Als er een brief van de gemeente komt, lees ik hem voor \
         en leg ik het uit in het Arabisch. Ik heb ook een keer haar keuken schoongemaakt. Het wassen doet de thuiszorg.",
        &[
            "accompany-outings ← «lopen we samen naar de»",
            "cleaning ← «een keer haar keuken schoongemaakt»",
            "interpreting ← «leg ik het uit in het Arabisch»",
            "keep-company ← «Ik drink thee»",
            "letters-and-forms ← «lees ik hem voor»",
            "listen-actively ← «ik luister»",
            "motivate-and-activate ← «kom mee»",
            "- assist-washing ← «Het wassen doet de thuiszorg» somebody-else",
        ],
    );
}

#[test]
fn a_separable_verb_is_found_whole_and_torn_apart() {
    check("Ik trek haar kousen aan", &["compression-stockings ← «Ik trek haar kousen aan»"]);
    check("Omdat ik haar steunkousen aantrek.", &["compression-stockings ← «steunkousen aantrek»"]);
    check("Ik heb haar steunkousen aangetrokken.", &["compression-stockings ← «steunkousen aangetrokken»"]);
    check("Ik kom om haar kousen aan te trekken.", &["compression-stockings ← «kousen aan te trekken»"]);
    check("Ik trek aan de kousen.", &[]);
}

#[test]
fn regular_verbs_are_conjugated_by_rule() {
    for form in ["kook", "kookte", "heb gekookt", "ga koken", "heb gekookd"] {
        assert_eq!(heard(&format!("Ik {form} voor mijn vader.")).suggestions.len(), 1, "{form}");
    }
    for (infinitive, form) in [
        ("lopen", "loop"),
        ("zetten", "zette"),
        ("reizen", "reisde"),
        ("geven", "geeft"),
        ("verzorgen", "verzorgd"),
        ("bellen", "gebeld"),
        ("luisteren", "luister"),
        ("organiseren", "organiseert"),
        ("duwen", "duwde"),
        ("praten", "gepraat"),
        ("rijden", "rijdt"),
    ] {
        let verb = super::morphology::verb(infinitive, &BTreeMap::new()).unwrap();
        assert!(verb.forms.contains_key(form), "{infinitive} has {form} in {:?}", verb.forms.keys());
    }
}

#[test]
fn was_is_only_washing_when_somebody_is_washed() {
    check("'s Ochtends was ik haar.", &["assist-washing ← «was ik haar»"]);
    check("Toen was mijn moeder ziek.", &[]);
    check("Ik was moe en haar moeder was ziek.", &[]);
}

#[test]
fn somebody_else_who_does_it_is_left_out() {
    check("De thuiszorg wast haar.", &["- assist-washing ← «De thuiszorg wast haar» somebody-else"]);
    check("Wassen doet de thuiszorg.", &["- assist-washing ← «Wassen doet de thuiszorg» somebody-else"]);
    check(
        "Mijn zus wast haar en kleedt haar aan.",
        &["- assist-dressing ← «kleedt haar aan» somebody-else", "- assist-washing ← «Mijn zus wast haar» somebody-else"],
    );
    check("De thuiszorg deed het wassen.", &["- assist-washing ← «De thuiszorg deed het wassen» somebody-else"]);
    check("Hij kookt.", &["- cooking ← «Hij kookt» somebody-else"]);
    check("Ik doe de was, Hatice het koken.", &["- cooking ← «Hatice het koken» somebody-else"]);
    check("Koken? Dat doet mijn dochter.", &["- cooking ← «Koken» somebody-else"]);
    check("Ik laat de thuiszorg haar wassen.", &["- assist-washing ← «de thuiszorg haar wassen» somebody-else"]);
    check("Hatice deed het koken.", &["- cooking ← «Hatice deed het koken» somebody-else"]);
    check("Ik heb drie zussen die haar ook wassen.", &["- assist-washing ← «haar ook wassen» somebody-else"]);
    check("Koken en luisteren: dat doet mijn dochter.", &["- cooking ← «Koken» somebody-else", "- listen-actively ← «luisteren» somebody-else"]);
    check("Hier kookt Hatice.", &["- cooking ← «kookt Hatice» somebody-else"]);
}

#[test]
fn the_subject_is_carried_over() {
    check("Ik drink thee en luister.", &["keep-company ← «Ik drink thee»", "listen-actively ← «luister»"]);
    check("Mijn zus kookt en ik was haar.", &["assist-washing ← «ik was haar»", "- cooking ← «Mijn zus kookt» somebody-else"]);
    check("Ik ben degene die kookt.", &["cooking ← «kookt»"]);
    check("als ze moe is help ik haar met aankleden", &["assist-dressing ← «help ik haar met aankleden»"]);
}

#[test]
fn what_the_teller_takes_over_counts() {
    check("Mijn moeder kan niet meer koken, dus dat doe ik.", &["cooking ← «koken»"]);
    check("Eerst durfde ik niet te prikken maar nu doe ik het elke dag.", &["injections ← «prikken»"]);
}

#[test]
fn a_list_without_a_verb_is_of_the_teller() {
    check("Koken, de keuken schoonmaken.", &["cleaning ← «keuken schoonmaken»", "cooking ← «Koken»"]);
}

#[test]
fn after_dan_comes_what_the_teller_does() {
    check("Valt er eentje, dan koken en luisteren.", &["cooking ← «koken»", "listen-actively ← «luisteren»"]);
}

#[test]
fn what_is_done_does_not_belong_to_who_looks_on() {
    check("Luisteren, ook als de hele tram kijkt.", &["listen-actively ← «Luisteren»"]);
}

#[test]
fn with_others_counts() {
    check_level("Samen met mijn zus help ik haar met wassen.", "assist-washing 2, on one's own, clear, with others");
    check_level("Wij koken elke zondag.", "cooking 2, on one's own, likely, with others");
    check_level("Ik en mijn zus koken.", "cooking 2, on one's own, likely, with others");
    check_level("Mijn zus en ik koken.", "cooking 2, on one's own, likely, with others");
}

#[test]
fn what_is_denied_shows_nothing() {
    check("Ik kook niet.", &["- cooking ← «Ik kook niet» negated"]);
    check("Insuline zet ik niet.", &["- injections ← «Insuline zet ik niet» negated"]);
    check("Hij wil niet dat ik hem was.", &["- assist-washing ← «ik hem was» negated"]);
    check("Ik weet niet hoe ik hem moet wassen.", &["- assist-washing ← «ik hem moet wassen» negated"]);
    check("Ik mag niet prikken.", &["- injections ← «niet prikken» negated"]);
    check("Tolken doe ik niet, ik kook.", &["cooking ← «ik kook»", "- interpreting ← «Tolken doe ik niet» negated"]);
}

#[test]
fn what_only_looks_denied_counts() {
    check("Ik kook niet alleen, maar ik luister ook.", &["cooking ← «Ik kook»", "listen-actively ← «ik luister»"]);
    check("Niet schreeuwen, ik luister.", &["listen-actively ← «ik luister»"]);
}

#[test]
fn what_is_wished_or_imagined_is_left_out() {
    check("Ik zou willen koken.", &["- cooking ← «koken» wished"]);
    check("Ik wil leren prikken.", &["- injections ← «prikken» wished"]);
    check("Als ik later tijd heb, zou ik koken.", &["- cooking ← «koken» wished"]);
    check("Ik hoop dat ik haar mag wassen.", &["- assist-washing ← «ik haar mag wassen» wished"]);
    check("Stel dat ze valt, dan help ik haar met wassen.", &["- assist-washing ← «help ik haar met wassen» wished"]);
    check("Moet ik dan koken?", &["- cooking ← «koken» wished"]);
}

#[test]
fn what_the_teller_receives_is_left_out() {
    check("Mijn dochter helpt mij met wassen.", &["- assist-washing ← «Mijn dochter helpt mij met wassen» received"]);
    check("Ik word gewassen door haar.", &["- assist-washing ← «gewassen door haar» received"]);
}

#[test]
fn the_past_counts_as_past() {
    check_level("Vroeger kookte ik voor mijn vader.", "cooking 2, on one's own, likely, past");
}

#[test]
fn the_level_has_its_own_words() {
    check_level("Ik help bewoners met wassen.", "assist-washing 3, several «bewoners», clear");
    check_level("Met hulp was ik haar.", "assist-washing 1, with help «Met hulp», clear");
    check_level("Koken leer ik aan nieuwe vrijwilligers.", "cooking 4, teaches «leer ik aan», likely");
    check_level("Ik heb een keer gekookt.", "cooking 2, on one's own, thin");
    check_level("Ik heb een keer per week gekookt.", "cooking 2, on one's own, likely");
    check_level("Ik hou van koken.", "cooking 2, on one's own, thin");
    check_level("Eerst met hulp, nu was ik haar alleen.", "assist-washing 2, on one's own, clear");
    check_level("Ik kan koken.", "cooking 2, on one's own, thin");
    check_level("Koken.", "cooking 2, on one's own, thin");
    check_level("Ik heb geleerd hoe je moet prikken.", "injections 1, with help «geleerd», likely");
    check_level("De verpleegkundige heeft me geleerd insuline te zetten.", "injections 1, with help «geleerd», likely");
}

#[test]
fn several_people_of_the_experience_show_level_three() {
    let mut experience = told("one", "Ik kook.").unwrap();
    experience.extent.people = Some(2);
    let heard = hear(&lexicon(), &experience, &[]);
    assert_eq!(heard.suggestions.iter().map(|shown| shown.level).collect::<Vec<_>>(), [SkillLevel::Three]);
}

#[test]
fn a_condition_shows_a_skill_only_beside_direct_support() {
    check("Mijn moeder heeft dementie. Ik was haar.", &["assist-washing ← «Ik was haar»", "dementia-care ← «Mijn moeder heeft dementie»"]);
    check("Mijn moeder heeft dementie. Ik kook.", &["cooking ← «Ik kook»"]);
    check("Ik heb reuma. Ik was haar.", &["assist-washing ← «Ik was haar»"]);
    check("Ze heeft geen dementie. Ik was haar.", &["assist-washing ← «Ik was haar»", "- dementia-care ← «Ze heeft geen dementie» negated"]);
}

#[test]
fn rejected_words_never_suggest_again() {
    let correction = Correction { skill: id("cooking"), words: " ik  KOOK ".to_owned() };
    let of = |story| hear(&lexicon(), &told("one", story).unwrap(), std::slice::from_ref(&correction));
    let heard = of("Ik kook.");
    assert!(heard.suggestions.is_empty());
    assert_eq!(heard.left_out.first().map(|named| named.reason), Some(hos_model::LeftOutReason::Rejected));
    // Other words for the same skill still count.
    assert_eq!(of("Ik kook. Gisteren heb ik gekookt.").suggestions.len(), 1);
}

#[test]
fn another_sense_is_kept_out_by_the_pattern() {
    check("Ik prik een gaatje in de kaart.", &[]);
}

#[test]
fn accents_capitals_and_apostrophes_fold_and_the_quote_stays_verbatim() {
    check("ÉN IK LUISTER, hè?", &["- listen-actively ← «IK LUISTER» wished"]);
    check("Ik wás d’r élke dag.", &["assist-washing ← «Ik wás d’r»"]);
}

#[test]
fn a_language_without_lexicon_is_not_understood() {
    let english = LanguageCode::parse("en").unwrap();
    assert!(!lexicon().understands(&english));
    let mut experience = told("one", "Ik kook.").unwrap();
    experience.language = english;
    assert_eq!(hear(&lexicon(), &experience, &[]), Heard::default());
}

#[test]
fn a_lexicon_that_cannot_be_compiled_says_where() {
    let cases = [
        ("{koken} @nobody", "`say.cooking: {koken} @nobody`: no group is called `nobody`"),
        ("{koken", "`say.cooking: {koken`: the term `{koken` cannot be read"),
        ("*", "`say.cooking: *`: the term `*` cannot be read"),
        ("-niet ~pan", "`say.cooking: -niet ~pan`: asks for nothing in its own clause"),
    ];
    for (rule, expected) in cases {
        let broken = catalog_with(|lexicon| lexicon.say.get_mut(&id("cooking")).unwrap().push(rule.to_owned()));
        assert_eq!(Lexicon::compile(&broken).map_err(|error| error.to_string()).err().as_deref(), Some(expected));
    }
    let broken = catalog_with(|lexicon| drop(lexicon.verbs.insert("opeten".to_owned(), "|eten".to_owned())));
    assert_eq!(
        Lexicon::compile(&broken).map_err(|error| error.to_string()).err().as_deref(),
        Some("`verbs.opeten`: the entry of the verb `opeten` cannot be read")
    );
}

#[test]
fn the_last_decision_counts() {
    let lexicon = lexicon();
    let experience = told("one", "Ik kook en ik luister.").unwrap();
    let told = [(experience.clone(), hear(&lexicon, &experience, &[]).suggestions)];
    let decide = |skill: &str, kind: DecisionKind| Decision {
        skill: id(skill),
        kind,
        by: Actor::parse("person/test").unwrap(),
        on: Date::new(2026, 3, 2).unwrap(),
        words: Vec::new(),
    };
    let decisions = [
        decide("cooking", DecisionKind::Rejected(RejectReason::NotWanted)),
        decide("cooking", DecisionKind::Confirmed(SkillLevel::Three)),
        decide("cleaning", DecisionKind::Confirmed(SkillLevel::Two)),
        decide("injections", DecisionKind::Rejected(RejectReason::NotDone)),
    ];
    let skills: Vec<String> = profile_skills(&told, &decisions)
        .iter()
        .map(|skill| {
            let state = match skill.state {
                SkillState::Suggested => "suggested",
                SkillState::Confirmed { .. } => "confirmed",
                SkillState::Rejected { .. } => "rejected",
            };
            format!("{} {} {state} {}", skill.skill, skill.level.number(), skill.evidence.len())
        })
        .collect();
    assert_eq!(skills, ["cooking 3 confirmed 1", "injections 1 rejected 0", "listen-actively 2 suggested 1"]);
}

#[test]
fn a_no_is_about_the_words_and_other_words_suggest_again() {
    let lexicon = lexicon();
    let heard = |id: &str, story: &str| {
        let experience = told(id, story).unwrap();
        let suggestions = hear(&lexicon, &experience, &[]).suggestions;
        (experience, suggestions)
    };
    let misheard = heard("one", "Ik kook.");
    let words =
        misheard.1.iter().map(|suggestion| WordsAt { experience: misheard.0.id.clone(), start: suggestion.quote.start, end: suggestion.quote.end });
    let no = |reason| Decision {
        skill: id("cooking"),
        kind: DecisionKind::Rejected(reason),
        by: Actor::parse("person/test").unwrap(),
        on: Date::new(2026, 3, 2).unwrap(),
        words: words.clone().collect(),
    };
    let state = |told: &[(Experience, Vec<Suggestion>)], reason| profile_skills(told, &[no(reason)]).first().map(|skill| skill.state.clone());
    let rejected = |state: Option<SkillState>| matches!(state, Some(SkillState::Rejected { .. }));
    let (again, other) = (heard("two", "ik  KOOK."), heard("three", "Elke dag kook ik soep."));
    assert!(rejected(state(std::slice::from_ref(&misheard), RejectReason::OtherMeaning)));
    assert!(rejected(state(&[misheard.clone(), again], RejectReason::OtherMeaning)), "the same words again");
    let both = [other, misheard.clone()];
    assert_eq!(state(&both, RejectReason::OtherMeaning), Some(SkillState::Suggested), "other words");
    assert!(rejected(state(&both, RejectReason::NotWanted)), "not wanted at all");
}

/// Stories made of words that mean something to the machine, in any order.
fn word_salad() -> impl proptest::strategy::Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "ik",
        "was",
        "haar",
        "trek",
        "aan",
        "kousen",
        "niet",
        "de",
        "thuiszorg",
        "en",
        ",",
        ".",
        "?",
        ":",
        "kook",
        "'m",
        "d'r",
        "é",
        "helpt",
        "mij",
        "met",
        "wassen",
        "dementie",
        "zou",
        "willen",
        "mijn",
        "zus",
        "geleerd",
        "een keer",
        "bewoners",
        "\n",
        "“",
        "💉",
        "e\u{301}",
        "ﬁ",
        "İ",
        "als",
    ]);
    proptest::strategy::Strategy::prop_map(prop::collection::vec(words, 1..60), |words| words.join(" "))
}

fn quotes_are_verbatim(story: &str) {
    let Some(experience) = told("one", story) else { return };
    let lexicon = lexicon();
    let heard = hear(&lexicon, &experience, &[]);
    let quotes = heard.suggestions.iter().map(|shown| &shown.quote).chain(heard.left_out.iter().map(|named| &named.quote));
    for quote in quotes {
        let cut: String = story.chars().skip(quote.start as usize).take((quote.end - quote.start) as usize).collect();
        assert_eq!(cut, quote.text);
    }
    for named in &heard.left_out {
        assert!(heard.suggestions.iter().all(|shown| shown.skill != named.skill));
    }
    assert_eq!(hear(&lexicon, &experience, &[]), heard);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_gives_verbatim_quotes_and_the_same_twice(story in any::<String>()) {
        quotes_are_verbatim(&story);
    }

    #[test]
    fn any_order_of_words_gives_verbatim_quotes(story in word_salad()) {
        quotes_are_verbatim(&story);
    }

    #[test]
    fn the_order_of_telling_does_not_matter(stories in prop::collection::vec(word_salad(), 1..6)) {
        let experiences: Vec<Experience> = stories.iter().enumerate().filter_map(|(at, story)| told(&format!("story-{at}"), story)).collect();
        let reversed: Vec<Experience> = experiences.iter().rev().cloned().collect();
        let lexicon = lexicon();
        assert_eq!(recognize(&lexicon, &experiences, &[]), recognize(&lexicon, &reversed, &[]));
    }
}

#[test]
fn a_long_story_without_full_stops_is_heard_to_the_end() {
    let mut story = "ik help haar met wassen en dan ".repeat(600);
    story.truncate(19_000);
    story.push_str(" ik kook");
    let heard = heard(&story);
    assert!(heard.suggestions.iter().any(|shown| shown.skill == id("cooking")));
}
