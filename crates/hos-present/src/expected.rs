//! Which texts must be there: for every thing of the catalogue, every code of the engine and every refusal.

use fluent_bundle::FluentValue;
use hos_model::{
    AgeBand, Arithmetic, BarrierKind, Catalog, CircumstanceField, Decider, Education, EvidenceStrength, ExperienceKind, FactCertainty, Income,
    IncomeEffect, IncomeOutlook, LanguageLevel, LeftOutReason, OfferKind, Outcome, RecognitionClass, Register, RejectReason, RiskClass, RouteKind,
    SkillGroup, StepKind, SuggestionCertainty, Wish,
};

use crate::{Phrasebook, format};

/// Every reason of a refusal, with what its sentence asks to be filled in.
pub const REFUSALS: &[(&str, &[&str])] = &[
    ("INVALID_FIELD", &[]),
    ("NOT_FOUND", &["resource"]),
    ("ALREADY_EXISTS", &["resource"]),
    ("ETAG_MISMATCH", &["resource"]),
    ("WRONG_STATE", &["resource", "state", "wanted"]),
    ("NO_CONSENT", &[]),
    ("NO_CREDENTIALS", &[]),
    ("BUSY", &[]),
    ("FAULT", &["incident"]),
    ("REQUEST_ID_REUSED", &[]),
    ("MESSAGE_TOO_LARGE", &["limit"]),
    ("MALFORMED_MESSAGE", &[]),
    ("UNKNOWN_METHOD", &[]),
    ("DEADLINE", &[]),
];

/// Every violation of a field. Some sentences name a limit; none repeats what somebody wrote.
pub const VIOLATIONS: &[&str] = &[
    "required",
    "unknown-role",
    "unknown-skill",
    "unknown-language",
    "unknown-area",
    "unknown-step",
    "unknown-qualification",
    "bad-name",
    "story-empty",
    "story-too-long",
    "story-too-many-bytes",
    "bsn",
    "skill-level",
    "date-order",
    "bad-date",
    "negative",
    "too-large",
    "too-long",
    "too-many",
    "bad-page-token",
    "bad-request-id",
    "bad-enum",
    "bad-mask",
    "language-not-understood",
    "control-characters",
    "at-least-one",
    "twice",
    "never-told",
    "kind-of-step",
    "dates-or-months",
];

/// Sentences of `sentences.ftl` that no closed set names, with what is filled in.
const SENTENCES: &[(&str, &[&str])] = &[
    ("list-separator", &[]),
    ("thousands-separator", &[]),
    ("money", &["euros"]),
    ("wage-per-month", &["money"]),
    ("cost-none", &[]),
    ("cost", &["money"]),
    ("cost-per-year", &["money"]),
    ("points", &["count"]),
    ("minutes", &["count"]),
    ("hours", &["count"]),
    ("hours-per-week", &["hours"]),
    ("weeks", &["count"]),
    ("months", &["count"]),
    ("years", &["count"]),
    ("years-and-a-half", &["count"]),
    ("duration-none", &[]),
    ("duration-about", &["weeks", "about"]),
    ("date", &["day", "month", "year"]),
    ("month-and-year", &["month", "year"]),
    ("level-reason-on-ones-own", &["level", "words"]),
    ("level-reason-with-help", &["level", "words"]),
    ("level-reason-several", &["level", "words"]),
    ("level-reason-teaches", &["level", "words"]),
    ("level-reason-several-people-told", &["level", "words"]),
    ("state-suggested", &[]),
    ("state-confirmed", &["date"]),
    ("state-rejected", &["date", "reason"]),
    ("fit", &["role", "points", "potential", "max"]),
    ("reason-shown", &["skill", "level", "strength", "points"]),
    ("reason-shown-below", &["skill", "level", "asked", "strength", "points", "role"]),
    ("reason-too-far-below", &["skill", "level", "asked", "role"]),
    ("reason-not-yet-confirmed", &["skill", "points"]),
    ("reason-said-no", &["skill"]),
    ("reason-capped", &["points"]),
    ("reason-nothing-known", &[]),
    ("reason-school-only", &[]),
    ("reason-condition", &[]),
    ("reason-practice-test-first", &["skill"]),
    ("reason-workplace-first", &[]),
    ("counterfactual-confirm", &["skills", "points"]),
    ("counterfactual-show", &["skill", "level", "points"]),
    ("decision-own", &["decider"]),
    ("decision-with-verbinder", &["decider"]),
    ("decision-by-other", &["decider"]),
    ("step-reason-gives", &["fact", "step"]),
    ("step-reason-gives-barrier", &["fact", "step", "barrier"]),
    ("step-reason-reaches", &["role"]),
    ("step-reason-unknown", &["circumstance"]),
    ("unsolved-assumed", &["fact", "circumstance", "question"]),
    ("unsolved-travel", &["step", "minutes"]),
    ("unsolved-no-offer", &["step"]),
    ("unsolved-irregular-hours", &["step"]),
    ("unsolved-hours", &["step", "hours"]),
    ("exemption", &["requirement", "skills"]),
    ("no-route", &["facts"]),
    ("offer-line", &["title", "provider", "details"]),
    ("offer-starts-open", &[]),
    ("offer-starts-on", &["dates"]),
    ("offer-starts-every-year", &["months"]),
    ("offer-evenings-or-weekends", &[]),
    ("offer-full", &[]),
    ("offer-places", &["count"]),
    ("offer-language-support", &[]),
    ("offer-accepts-exemptions", &[]),
    ("offer-recognized-training-company", &[]),
];

/// What is filled in as a number, so that the language can choose singular or plural.
const NUMBER: &str = "count";

/// Endings of the attributes of a message, after the register.
const LABEL: &[&str] = &[""];
const LABEL_AND_SENTENCE: &[&str] = &["", "-sentence"];
const LABEL_AND_QUESTION: &[&str] = &["", "-question"];
const ALL: &[&str] = &["", "-sentence", "-question"];

/// A text that must be there.
pub(crate) struct Expected {
    pub(crate) message: String,
    /// `None` for a message that has a value instead of attributes.
    pub(crate) attribute: Option<String>,
    pub(crate) args: &'static [&'static str],
}

/// Every text that a catalogue asks for.
pub(crate) fn expected(catalog: &Catalog) -> Vec<Expected> {
    let mut texts = Vec::new();
    let mut ask = |message: String, endings: &[&str], args: &'static [&'static str]| {
        for ending in endings {
            for register in Register::ALL {
                let attribute = Some(format!("{}{ending}", register.as_str()));
                texts.push(Expected { message: message.clone(), attribute, args });
            }
        }
    };
    catalog.skills.keys().for_each(|id| ask(format!("skill-{id}"), ALL, &[]));
    for role in catalog.roles.values() {
        ask(format!("role-{}", role.id), LABEL_AND_SENTENCE, &[]);
        role.requirements.iter().for_each(|it| ask(format!("requirement-{}-{}", role.id, it.id), LABEL_AND_QUESTION, &[]));
    }
    catalog.qualifications.keys().for_each(|id| ask(format!("qualification-{id}"), LABEL, &[]));
    catalog.steps.keys().for_each(|id| ask(format!("step-{id}"), LABEL_AND_SENTENCE, &[]));
    catalog.facts.keys().for_each(|id| ask(format!("fact-{id}"), LABEL, &[]));
    catalog.areas.keys().for_each(|id| ask(format!("area-{id}"), LABEL, &[]));
    CircumstanceField::ALL.iter().for_each(|field| ask(format!("circumstance-{}", field.as_str()), LABEL_AND_QUESTION, &[]));
    closed_sets().into_iter().for_each(|message| ask(message, LABEL, &[]));
    SENTENCES.iter().for_each(|(message, args)| ask((*message).to_owned(), LABEL, args));
    for (reason, args) in REFUSALS {
        texts.push(Expected { message: format!("error-{}", reason.to_ascii_lowercase().replace('_', "-")), attribute: None, args });
    }
    for code in VIOLATIONS {
        texts.push(Expected { message: format!("violation-{code}"), attribute: None, args: &["limit"] });
    }
    texts
}

fn closed_sets() -> Vec<String> {
    let mut messages = Vec::new();
    macro_rules! every {
        ($($start:literal $set:ty;)*) => { $(messages.extend(<$set>::ALL.iter().map(|value| format!("{}-{}", $start, value.as_str())));)* };
    }
    every! {
        "group" SkillGroup; "barrier" BarrierKind; "certainty" FactCertainty; "class" RecognitionClass; "decided-by" Decider; "risk" RiskClass;
        "strength" EvidenceStrength; "suggestion-certainty" SuggestionCertainty; "left-out" LeftOutReason; "reject-reason" RejectReason;
        "experience-kind" ExperienceKind; "outcome" Outcome; "route-kind" RouteKind; "income-outlook" IncomeOutlook; "income-effect" IncomeEffect;
        "step-kind" StepKind; "offer-kind" OfferKind; "education" Education; "language-level" LanguageLevel; "arithmetic" Arithmetic;
        "income" Income; "age-band" AgeBand; "wish" Wish;
    }
    messages.extend((1..=4).map(|level| format!("level-{level}")));
    messages.extend((1..=12).map(|month| format!("month-{month}")));
    messages.extend(["answer-yes".to_owned(), "answer-no".to_owned()]);
    messages
}

/// One line for each text that is not there or that cannot be filled in.
pub(crate) fn missing(catalog: &Catalog, book: &Phrasebook) -> Vec<String> {
    let texts = expected(catalog);
    let mut lines = Vec::new();
    for (code, bundle) in &book.bundles {
        for text in &texts {
            let shown = text.attribute.as_ref().map_or_else(|| text.message.clone(), |attribute| format!("{}.{attribute}", text.message));
            for filled in fillings(text.args) {
                match format(bundle, &text.message, text.attribute.as_deref(), &filled) {
                    None => lines.push(format!("languages/{code}: {shown} is missing")),
                    Some((said, _)) if said.trim().is_empty() => lines.push(format!("languages/{code}: {shown} is empty")),
                    Some((_, errors)) => lines.extend(errors.iter().map(|error| format!("languages/{code}: {shown}: {error}"))),
                }
            }
        }
    }
    lines.dedup();
    lines
}

/// Something for every argument, once with one and once with several.
pub(crate) fn fillings(args: &[&'static str]) -> [Vec<(&'static str, FluentValue<'static>)>; 2] {
    let with = |count: u32| args.iter().map(|&name| (name, if name == NUMBER { count.into() } else { FluentValue::from("…") })).collect();
    [with(1), with(2)]
}
