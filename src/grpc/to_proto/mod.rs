//! From meaning to wire. It cannot fail. What needs no sentence is a function; what does, a method of [`Teller`].

mod catalog;
mod report;
mod route;
mod skills;

use hos_model::{self as model, Catalog, Date, LanguageCode, OfferId, ProfileId, Register};
use hos_present::Phrasebook;
use hos_proto::v1;

use super::from_proto::enums;
use crate::app::{CircumstancesNow, ExperienceNow, Mode, OfferNow, Origin, ProfileNow};

/// Speaks one language, in both registers.
#[derive(Clone, Copy)]
pub(crate) struct Teller<'a> {
    catalog: &'a Catalog,
    phrases: &'a Phrasebook,
    language: &'a LanguageCode,
}

impl<'a> Teller<'a> {
    pub(crate) const fn new(catalog: &'a Catalog, phrases: &'a Phrasebook, language: &'a LanguageCode) -> Self {
        Self { catalog, phrases, language }
    }

    /// One sentence in both registers.
    #[allow(clippy::unnecessary_wraps, reason = "a message field of the wire is optional")]
    fn say(&self, sentence: impl Fn(&Phrasebook, &LanguageCode, Register) -> String) -> Option<v1::Sentence> {
        let plain = sentence(self.phrases, self.language, Register::Plain);
        let formal = sentence(self.phrases, self.language, Register::Formal);
        Some(v1::Sentence { plain, formal })
    }

    /// A planning fact.
    fn fact(&self, fact: &model::FactId) -> v1::Fact {
        v1::Fact { id: fact.to_string(), label: self.say(|phrases, language, register| phrases.fact_label(language, register, fact)) }
    }
}

/// A number that is never near the limit of the wire.
pub(crate) fn count(number: impl TryInto<i32>) -> i32 {
    number.try_into().unwrap_or(i32::MAX)
}

pub(super) fn date(date: Date) -> v1::Date {
    v1::Date { year: i32::from(date.year()), month: i32::from(date.month()), day: i32::from(date.day()) }
}

pub(super) fn hours(hours: model::HoursPerWeek) -> v1::HoursPerWeek {
    v1::HoursPerWeek { school: count(hours.school), work: count(hours.work), self_study: count(hours.self_study) }
}

pub(super) fn provenance(source: &model::Provenance) -> v1::Provenance {
    v1::Provenance {
        certainty: certainty(source.certainty).into(),
        verified: source.certainty.verified(),
        source: source.from.clone(),
        valid_from: source.valid_from.map(date),
        note: source.note.clone(),
    }
}

const fn certainty(certainty: model::FactCertainty) -> v1::FactCertainty {
    match certainty {
        model::FactCertainty::SeenInLaw => v1::FactCertainty::SeenInLaw,
        model::FactCertainty::Seen => v1::FactCertainty::Seen,
        model::FactCertainty::SecondHand => v1::FactCertainty::SecondHand,
        model::FactCertainty::Inferred => v1::FactCertainty::Inferred,
        model::FactCertainty::Remembered => v1::FactCertainty::Remembered,
        model::FactCertainty::WeaklyRemembered => v1::FactCertainty::WeaklyRemembered,
        model::FactCertainty::OwnChoice => v1::FactCertainty::OwnChoice,
    }
}

const fn decider(decider: model::Decider) -> v1::Decider {
    match decider {
        model::Decider::Person => v1::Decider::Person,
        model::Decider::Verbinder => v1::Decider::Verbinder,
        model::Decider::School => v1::Decider::School,
        model::Decider::Employer => v1::Decider::Employer,
        model::Decider::Municipality => v1::Decider::Municipality,
        model::Decider::Uwv => v1::Decider::Uwv,
        model::Decider::ExamBoard => v1::Decider::ExamBoard,
        model::Decider::TrainingCompany => v1::Decider::TrainingCompany,
        model::Decider::Justis => v1::Decider::Justis,
    }
}

pub(super) const fn class(class: model::RecognitionClass) -> v1::RecognitionClass {
    match class {
        model::RecognitionClass::Recognizable => v1::RecognitionClass::Recognizable,
        model::RecognitionClass::PracticeTest => v1::RecognitionClass::PracticeTest,
        model::RecognitionClass::Organization => v1::RecognitionClass::Organization,
        model::RecognitionClass::SchoolOnly => v1::RecognitionClass::SchoolOnly,
        model::RecognitionClass::Condition => v1::RecognitionClass::Condition,
    }
}

pub(crate) fn origin(origin: &Origin) -> v1::Origin {
    v1::Origin {
        engine_version: origin.made_by.engine_version.clone(),
        catalog_revision: origin.made_by.catalog_revision.clone(),
        profile_state: origin.profile_state.clone(),
        today: Some(date(origin.today)),
    }
}

pub(crate) fn profile(now: &ProfileNow) -> v1::Profile {
    v1::Profile {
        name: format!("profiles/{}", now.id),
        display_name: now.profile.display_name.clone(),
        language_code: now.profile.language.to_string(),
        owner: now.profile.owner.to_string(),
        create_date: Some(date(now.profile.created_on)),
        update_date: Some(date(now.profile.updated_on)),
        etag: now.etag.clone(),
    }
}

/// A profile just made: what was only checked has no state, and no name that nobody chose.
pub(crate) fn new_profile(now: &ProfileNow, mode: Mode, chosen: Option<&ProfileId>) -> v1::Profile {
    let made = profile(now);
    match mode {
        Mode::Store => made,
        Mode::ValidateOnly => v1::Profile { name: chosen.map(|id| format!("profiles/{id}")).unwrap_or_default(), etag: String::new(), ..made },
    }
}

pub(crate) fn circumstances(id: &ProfileId, now: &CircumstancesNow) -> v1::Circumstances {
    let known = &now.circumstances;
    v1::Circumstances {
        name: format!("profiles/{id}/circumstances"),
        highest_education: known.highest_education.map(enums::to_education).unwrap_or_default().into(),
        diplomas: known.diplomas.iter().map(|diploma| format!("qualifications/{diploma}")).collect(),
        dutch_speaking: known.dutch_speaking.map(enums::to_language_level).unwrap_or_default().into(),
        dutch_reading: known.dutch_reading.map(enums::to_language_level).unwrap_or_default().into(),
        dutch_writing: known.dutch_writing.map(enums::to_language_level).unwrap_or_default().into(),
        arithmetic: known.arithmetic.map(enums::to_arithmetic).unwrap_or_default().into(),
        income: known.income.map(enums::to_income).unwrap_or_default().into(),
        lowest_monthly_income_cents: known.lowest_monthly_income_cents,
        free_hours_per_week: known.free_hours_per_week.map(count),
        age_band: known.age_band.map(enums::to_age_band).unwrap_or_default().into(),
        right_to_work: known.right_to_work,
        vog_concern: known.vog_concern,
        childcare_needed: known.childcare_needed,
        area: known.area.as_ref().map(|area| format!("areas/{area}")).unwrap_or_default(),
        max_travel_minutes: known.max_travel_minutes.map(count),
        debts: known.debts,
        digital_skills: known.digital_skills,
        irregular_hours: known.irregular_hours,
        earliest_start_date: known.earliest_start.map(date),
        wishes: known.wishes.iter().map(|wish| enums::to_wish(*wish).into()).collect(),
        etag: now.etag.clone(),
    }
}

/// An experience; `profile` is none when nothing was stored.
pub(crate) fn experience(profile: Option<&ProfileId>, now: &ExperienceNow) -> v1::Experience {
    let told = &now.experience;
    v1::Experience {
        name: profile.map(|profile| format!("profiles/{profile}/experiences/{}", told.id)).unwrap_or_default(),
        kind: enums::to_experience_kind(told.kind).into(),
        language_code: told.language.to_string(),
        story: told.story.as_str().to_owned(),
        hours_per_week: told.extent.hours_per_week.map(count),
        start_date: told.extent.started.map(date),
        end_date: told.extent.ended.map(date),
        people: told.extent.people.map(count),
        tell_date: Some(date(told.told_on)),
        recorded_by: told.recorded_by.to_string(),
        etag: profile.map(|_| now.etag.clone()).unwrap_or_default(),
    }
}

pub(crate) fn offer(now: &OfferNow) -> v1::Offer {
    let offer = &now.offer;
    let (start_dates, start_months) = match &offer.starts {
        model::Starts::Open => (Vec::new(), Vec::new()),
        model::Starts::On(days) => (days.iter().map(|day| date(*day)).collect(), Vec::new()),
        model::Starts::EveryYear(months) => (Vec::new(), months.iter().map(|month| i32::from(*month)).collect()),
    };
    v1::Offer {
        name: format!("offers/{}", offer.id),
        kind: enums::to_offer_kind(offer.kind).into(),
        step: format!("steps/{}", offer.step),
        provider: offer.provider.clone(),
        title: offer.title.clone(),
        start_dates,
        start_months,
        duration_weeks: count(offer.weeks),
        hours_per_week: Some(hours(offer.hours)),
        evenings_or_weekends: offer.evenings_or_weekends,
        area: offer.area.as_ref().map(|area| format!("areas/{area}")).unwrap_or_default(),
        places_left: offer.places_left.map(count),
        language_support: offer.language_support,
        gross_wage_cents_per_month: offer.wage_cents_per_month,
        fee_cents: offer.fee_cents,
        accepts_exemptions: offer.accepts_exemptions,
        recognized_training_company: offer.recognized_training_company,
        etag: now.etag.clone(),
    }
}

/// An offer just made: what was only checked has no state, and no name that nobody chose.
pub(crate) fn new_offer(now: &OfferNow, mode: Mode, chosen: Option<&OfferId>) -> v1::Offer {
    let made = offer(now);
    match mode {
        Mode::Store => made,
        Mode::ValidateOnly => v1::Offer { name: chosen.map(|id| format!("offers/{id}")).unwrap_or_default(), etag: String::new(), ..made },
    }
}
