//! The closed sets of the contract: per value the spelling on the command line and the words on the screen.
//!
//! One table per set, from which both the flags and the texts come. Values that nobody types have a spelling all the same.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use hos_proto::v1;

use crate::words::Word;

/// One value of a closed set.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Choice<T> {
    pub(crate) value: T,
    pub(crate) spelling: &'static str,
    pub(crate) word: Word,
}

/// The words for a value; `None` for what the table does not name, such as a value of a later contract.
pub(crate) fn word<T: PartialEq>(choices: &[Choice<T>], value: T) -> Option<Word> {
    choices.iter().find(|choice| choice.value == value).map(|choice| choice.word)
}

/// The value that is spelled so.
pub(crate) fn spelled<T: Copy>(choices: &[Choice<T>], spelling: &str) -> Option<T> {
    choices.iter().find(|choice| choice.spelling == spelling).map(|choice| choice.value)
}

/// Reads a flag whose value comes from a closed set.
pub(crate) fn parser<T: Copy + Send + Sync + 'static>(choices: &'static [Choice<T>]) -> impl TypedValueParser<Value = T> {
    let spellings = PossibleValuesParser::new(choices.iter().map(|choice| choice.spelling));
    spellings.try_map(|spelling| spelled(choices, &spelling).ok_or(spelling))
}

macro_rules! choices {
    ($($set:ident: $type:ty { $($value:ident $spelling:literal: $nl:literal, $en:literal $(/ $nl_formal:literal, $en_formal:literal)?;)* })*) => {
        $(pub(crate) const $set: &[Choice<$type>] = &[$(Choice {
            value: <$type>::$value,
            spelling: $spelling,
            word: Word::new($nl, $en)$(.formal($nl_formal, $en_formal))?,
        },)*];)*

        /// The texts of every set, for the tests.
        #[cfg(test)]
        const ALL: &[(&str, &[(&str, Word)])] = &[$((stringify!($set), &[$(($spelling, Word::new($nl, $en)$(.formal($nl_formal, $en_formal))?),)*]),)*];
    };
}

choices! {
    EXPERIENCE_KINDS: v1::ExperienceKind {
        FamilyCare "family-care": "zorg voor familie", "care for family";
        NeighbourHelp "neighbour-help": "hulp aan een buur of vriend", "help for a neighbour or friend";
        Volunteering "volunteering": "vrijwilligerswerk", "volunteering";
        PaidWork "paid-work": "betaald werk", "paid work";
        PersonalBudget "personal-budget": "zorg uit een pgb", "care paid from a personal budget";
        Training "training": "cursus of opleiding", "course or training";
        Other "other": "iets anders", "something else";
    }
    SKILL_STATES: v1::SkillState {
        Suggested "suggested": "nog een vraag", "still a question" / "niet bevestigd", "not confirmed";
        Confirmed "confirmed": "klopt", "right" / "bevestigd door betrokkene", "confirmed by the person";
        Rejected "rejected": "klopt niet", "not right" / "afgewezen door betrokkene", "rejected by the person";
    }
    STRENGTHS: v1::EvidenceStrength {
        Told "told": "verteld", "told";
        Confirmed "confirmed": "je zei ja", "you said yes" / "bevestigd door betrokkene", "confirmed by the person";
        Vouched "vouched": "iemand bevestigt het", "somebody vouches for it" / "bevestigd door een derde", "vouched for by a third person";
        Observed "observed": "gezien in de praktijk", "seen in practice";
        Assessed "assessed": "beoordeeld", "assessed";
        Certified "certified": "er is een bewijs van", "there is a certificate" / "gecertificeerd", "certified";
    }
    REJECT_REASONS: v1::RejectReason {
        SomebodyElse "somebody-else": "iemand anders doet dit", "somebody else does it";
        NotDone "not-done": "dit doe je niet", "it is not done" / "niet uitgevoerd", "not carried out";
        OtherMeaning "other-meaning": "de woorden betekenen iets anders", "the words mean something else";
        NotWanted "not-wanted": "je wilt dit niet op je profiel", "not wanted on the profile" / "niet gewenst op het profiel", "not wanted on the profile";
        Other "other": "een andere reden", "another reason";
    }
    CERTAINTIES: v1::FactCertainty {
        SeenInLaw "seen-in-law": "gelezen in de wet", "read in the law";
        Seen "seen": "gelezen bij de bron", "read at the source";
        SecondHand "second-hand": "uit tweede hand", "second-hand";
        Inferred "inferred": "afgeleid", "inferred";
        Remembered "remembered": "nog op te zoeken", "to be looked up";
        WeaklyRemembered "weakly-remembered": "onzeker, nog op te zoeken", "uncertain, to be looked up";
        OwnChoice "own-choice": "eigen keuze", "own choice";
    }
    ESCO_RELATIONS: v1::EscoRelation {
        Close "close": "bijna hetzelfde", "nearly the same";
        Broad "broad": "ruimer", "wider";
        Narrow "narrow": "minder ruim", "narrower";
    }
    OUTCOMES: v1::Outcome {
        Met "met": "laat je al zien", "you show this already" / "aangetoond", "shown";
        PartlyMet "partly-met": "een deel", "a part" / "deels aangetoond", "partly shown";
        NotMet "not-met": "doe je niet, zei je", "you said no" / "niet aangetoond", "not shown";
        Unknown "unknown": "weten we nog niet", "we do not know yet" / "onbekend", "unknown";
        AtSchool "at-school": "leer je op school", "you learn this at school" / "onderdeel van de opleiding", "part of the training";
        ToBeAsked "to-be-asked": "nog te vragen", "to be asked" / "voorwaarde, na te vragen", "condition, to be asked";
    }
    INCOME_OUTLOOKS: v1::IncomeOutlook {
        ProbablyHigher "probably-higher": "waarschijnlijk hoger", "probably higher";
        Kept "kept": "blijft zoals het is", "stays as it is" / "ongewijzigd", "unchanged";
        Unknown "unknown": "weten we niet", "we do not know" / "onbekend", "unknown";
        ProbablyLower "probably-lower": "misschien te laag", "perhaps too low" / "mogelijk ontoereikend", "possibly insufficient";
    }
    DECLINE_REASONS: v1::DeclineReason {
        TooManyHours "too-many-hours": "te veel uren", "too many hours";
        Income "income": "het inkomen is niet zeker", "the income is not safe";
        TooFar "too-far": "te ver", "too far";
        TooLong "too-long": "duurt te lang", "takes too long";
        CareAtHome "care-at-home": "de zorg thuis laat geen ruimte", "care at home leaves no room";
        OtherRoute "other-route": "een andere route gekozen", "another route was chosen";
        Other "other": "een andere reden", "another reason";
    }
    OFFER_KINDS: v1::OfferKind {
        Course "course": "cursus", "course";
        Job "job": "werk", "job";
        Support "support": "hulp", "support" / "ondersteuning", "support";
    }
    EDUCATIONS: v1::Education {
        None "none": "geen diploma", "no diploma";
        VmboBb "vmbo-bb": "vmbo basis", "vmbo basis";
        VmboKb "vmbo-kb": "vmbo kader", "vmbo kader";
        VmboGlTl "vmbo-gl-tl": "vmbo gemengd of theoretisch, mavo", "vmbo gemengd or theoretisch, mavo";
        HavoVwo "havo-vwo": "havo of vwo", "havo or vwo";
        Mbo1 "mbo-1": "mbo-1, entree", "mbo-1, entree";
        Mbo2 "mbo-2": "mbo-2", "mbo-2";
        Mbo3 "mbo-3": "mbo-3", "mbo-3";
        Mbo4 "mbo-4": "mbo-4", "mbo-4";
        Higher "higher": "hbo of universiteit", "hbo or university";
        ForeignValued "foreign-valued": "diploma uit een ander land, gewaardeerd", "foreign diploma with a Dutch valuation";
        ForeignNotValued "foreign-not-valued": "diploma uit een ander land, niet gewaardeerd", "foreign diploma without a valuation";
    }
    LANGUAGE_LEVELS: v1::LanguageLevel {
        A1 "a1": "A1", "A1";
        A2 "a2": "A2", "A2";
        B1 "b1": "B1", "B1";
        B2 "b2": "B2", "B2";
        C1 "c1": "C1", "C1";
        C2 "c2": "C2", "C2";
    }
    ARITHMETIC: v1::Arithmetic {
        Below1f "below-1f": "onder 1F", "below 1F";
        Arithmetic1f "1f": "1F", "1F";
        Arithmetic2f "2f": "2F", "2F";
        Arithmetic3f "3f": "3F", "3F";
    }
    INCOMES: v1::Income {
        ParticipationBenefit "participation-benefit": "bijstand", "bijstand (social assistance)";
        UnemploymentBenefit "unemployment-benefit": "WW", "WW (unemployment benefit)";
        DisabilityBenefit "disability-benefit": "WIA, WAO of Wajong", "WIA, WAO or Wajong (disability benefit)";
        OtherBenefit "other-benefit": "een andere uitkering", "another benefit";
        Work "work": "werk", "work";
        Partner "partner": "inkomen van je partner", "income of the partner" / "inkomen van de partner", "income of the partner";
        None "none": "geen inkomen", "no income";
    }
    AGE_BANDS: v1::AgeBand {
        AgeBand1820 "18-20": "18 tot en met 20", "18 to 20";
        AgeBand2122 "21-22": "21 of 22", "21 or 22";
        AgeBand2326 "23-26": "23 tot en met 26", "23 to 26";
        AgeBand2766 "27-66": "27 tot en met 66", "27 to 66";
        AgeBand67Plus "67-plus": "67 of ouder", "67 or older";
    }
    WISHES: v1::Wish {
        Fast "fast": "zo snel mogelijk", "as fast as possible";
        Calm "calm": "weinig uren per week", "few hours a week";
        NearHome "near-home": "dicht bij huis", "near home";
        SameEmployer "same-employer": "bij dezelfde werkgever blijven", "stay with the same employer";
    }
}

/// Yes and no, for what a person can only answer so.
pub(crate) const YES_NO: &[Choice<bool>] =
    &[Choice { value: true, spelling: "yes", word: crate::words::YES }, Choice { value: false, spelling: "no", word: crate::words::NO }];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::show::{Language, Register};

    #[test]
    fn every_value_has_words_in_both_languages() {
        for (set, values) in ALL {
            for (spelling, word) in *values {
                for language in [Language::Dutch, Language::English] {
                    assert!(!word.said(language, Register::Plain).is_empty(), "{set} {spelling}");
                }
            }
        }
    }

    #[test]
    fn no_two_values_of_a_set_are_spelled_alike() {
        for (set, values) in ALL {
            let spellings: std::collections::BTreeSet<_> = values.iter().map(|(spelling, _)| spelling).collect();
            assert_eq!(spellings.len(), values.len(), "{set}");
        }
    }

    // A value of the contract without words would be an empty cell on the screen.
    #[test]
    fn every_value_of_the_contract_is_named() {
        fn check<T: TryFrom<i32>>(choices: &[Choice<T>]) {
            let values = (1..100).map_while(|number| T::try_from(number).ok()).count();
            assert_eq!(choices.len(), values);
        }
        check(EXPERIENCE_KINDS);
        check(SKILL_STATES);
        check(STRENGTHS);
        check(REJECT_REASONS);
        check(CERTAINTIES);
        check(ESCO_RELATIONS);
        check(OUTCOMES);
        check(INCOME_OUTLOOKS);
        check(DECLINE_REASONS);
        check(OFFER_KINDS);
        check(EDUCATIONS);
        check(LANGUAGE_LEVELS);
        check(ARITHMETIC);
        check(INCOMES);
        check(AGE_BANDS);
        check(WISHES);
    }
}
