//! Requests of ProfileService.

use hos_model::{CircumstanceField, Circumstances, ProfileId, ResourceName};
use hos_proto::v1;

use super::{Check, Together as _, enums};
use crate::app::{Change, CreateProfile, Mode, PageAsk, ProfileChange, UpdateCircumstances, UpdateProfile, Violations};
use crate::limits;

pub(crate) fn create_profile(mut check: Check<'_>, request: &v1::CreateProfileRequest) -> Result<CreateProfile, Violations> {
    let profile = check.required("profile", request.profile.as_ref());
    let fields = profile.and_then(|profile| {
        check.within("profile", |check| {
            (check.text("display_name", &profile.display_name, limits::DISPLAY_NAME_CHARS), check.language("language_code", &profile.language_code))
                .together()
        })
    });
    let id = check.chosen_id("profile_id", &request.profile_id, ProfileId::parse);
    let request_id = check.request_id(&request.request_id, "CreateProfile", request);
    let ask = (fields, id, request_id).together().map(|((display_name, language), id, request_id)| CreateProfile {
        id,
        display_name,
        language,
        request_id,
        mode: Mode::of(request.validate_only),
    });
    check.done(ask)
}

pub(crate) fn get_profile(mut check: Check<'_>, request: &v1::GetProfileRequest) -> Result<ProfileId, Violations> {
    let id = check.profile("name", &request.name);
    check.done(id)
}

pub(crate) fn list_profiles(mut check: Check<'_>, request: &v1::ListProfilesRequest) -> Result<PageAsk, Violations> {
    let page = check.page(request.page_size, &request.page_token, limits::PAGE_SIZE_DEFAULT, limits::PAGE_SIZE, "profiles");
    check.done(page)
}

pub(crate) fn update_profile(mut check: Check<'_>, request: &v1::UpdateProfileRequest) -> Result<UpdateProfile, Violations> {
    const FIELDS: [&str; 2] = ["display_name", "language_code"];
    let profile = check.required("profile", request.profile.as_ref()).cloned().unwrap_or_default();
    let set = |field: &str| match field {
        "display_name" => !profile.display_name.is_empty(),
        _ => !profile.language_code.is_empty(),
    };
    let mask = check.mask(request.update_mask.as_ref(), &FIELDS, set);
    let change = check.within("profile", |check| {
        let id = check.profile("name", &profile.name);
        let display_name = mask.contains(&"display_name").then(|| check.text("display_name", &profile.display_name, limits::DISPLAY_NAME_CHARS));
        let language = mask.contains(&"language_code").then(|| check.language("language_code", &profile.language_code));
        id.map(|id| (id, ProfileChange { display_name: display_name.flatten(), language: language.flatten() }))
    });
    let ask = change.map(|(id, change)| UpdateProfile {
        id,
        change: Change { etag: non_empty(&profile.etag), mode: Mode::of(request.validate_only) },
        fields: change,
    });
    check.done(ask)
}

pub(crate) fn delete_profile(mut check: Check<'_>, request: &v1::DeleteProfileRequest) -> Result<(ProfileId, Option<String>), Violations> {
    let id = check.profile("name", &request.name);
    check.done(id.map(|id| (id, non_empty(&request.etag))))
}

pub(crate) fn get_circumstances(mut check: Check<'_>, request: &v1::GetCircumstancesRequest) -> Result<ProfileId, Violations> {
    let id = circumstances_name(&mut check, &request.name);
    check.done(id)
}

pub(crate) fn update_circumstances(mut check: Check<'_>, request: &v1::UpdateCircumstancesRequest) -> Result<UpdateCircumstances, Violations> {
    let wire = check.required("circumstances", request.circumstances.as_ref()).cloned().unwrap_or_default();
    let names: Vec<&str> = CIRCUMSTANCE_FIELDS.iter().map(|(name, _)| *name).collect();
    let parsed = check.within("circumstances", |check| (circumstances_name(check, &wire.name), circumstances(check, &wire)).together());
    let told = parsed.as_ref().map(|(_, circumstances)| circumstances.clone()).unwrap_or_default();
    let set = |name: &str| CIRCUMSTANCE_FIELDS.iter().any(|(field_name, field)| *field_name == name && told.knows(*field));
    let mask = check.mask(request.update_mask.as_ref(), &names, set);
    let fields = CIRCUMSTANCE_FIELDS.iter().filter(|(name, _)| mask.contains(name)).map(|(_, field)| *field).collect();
    let ask = parsed.map(|(id, values)| UpdateCircumstances {
        id,
        change: Change { etag: non_empty(&wire.etag), mode: Mode::of(request.validate_only) },
        fields,
        values,
    });
    check.done(ask)
}

fn circumstances_name(check: &mut Check<'_>, text: &str) -> Option<ProfileId> {
    check.name("name", text, |name| if let ResourceName::Circumstances(id) = name { Some(id) } else { None })
}

/// Field names of the wire with what they mean.
pub(crate) const CIRCUMSTANCE_FIELDS: [(&str, CircumstanceField); 20] = [
    ("highest_education", CircumstanceField::HighestEducation),
    ("diplomas", CircumstanceField::Diplomas),
    ("dutch_speaking", CircumstanceField::DutchSpeaking),
    ("dutch_reading", CircumstanceField::DutchReading),
    ("dutch_writing", CircumstanceField::DutchWriting),
    ("arithmetic", CircumstanceField::Arithmetic),
    ("income", CircumstanceField::Income),
    ("lowest_monthly_income_cents", CircumstanceField::LowestMonthlyIncome),
    ("free_hours_per_week", CircumstanceField::FreeHours),
    ("age_band", CircumstanceField::AgeBand),
    ("right_to_work", CircumstanceField::RightToWork),
    ("vog_concern", CircumstanceField::VogConcern),
    ("childcare_needed", CircumstanceField::ChildcareNeeded),
    ("area", CircumstanceField::Area),
    ("max_travel_minutes", CircumstanceField::MaxTravel),
    ("debts", CircumstanceField::Debts),
    ("digital_skills", CircumstanceField::DigitalSkills),
    ("irregular_hours", CircumstanceField::IrregularHours),
    ("earliest_start_date", CircumstanceField::EarliestStart),
    ("wishes", CircumstanceField::Wishes),
];

/// Hours in a week that can be free.
const FREE_HOURS_MAX: u32 = 100;
/// Longest travel one way that is asked about, in minutes.
const TRAVEL_MAX: u32 = 300;
/// Wishes one person can have: one of each.
const WISHES_MAX: usize = 4;
/// Diplomas one person can hold here.
const DIPLOMAS_MAX: usize = 20;

/// Circumstances from the wire; everything unset is unknown.
pub(super) fn circumstances(check: &mut Check<'_>, wire: &v1::Circumstances) -> Option<Circumstances> {
    let enums = (
        check.one_of("highest_education", wire.highest_education, enums::education),
        check.one_of("dutch_speaking", wire.dutch_speaking, enums::language_level),
        check.one_of("dutch_reading", wire.dutch_reading, enums::language_level),
        check.one_of("dutch_writing", wire.dutch_writing, enums::language_level),
        check.one_of("arithmetic", wire.arithmetic, enums::arithmetic),
        check.one_of("income", wire.income, enums::income),
        check.one_of("age_band", wire.age_band, enums::age_band),
    )
        .together();
    let lowest = check.optional(wire.lowest_monthly_income_cents, |check, cents| check.cents("lowest_monthly_income_cents", cents));
    let hours = check.optional(wire.free_hours_per_week, |check, hours| check.whole("free_hours_per_week", i64::from(hours), FREE_HOURS_MAX));
    let travel = check.optional(wire.max_travel_minutes, |check, minutes| check.whole("max_travel_minutes", i64::from(minutes), TRAVEL_MAX));
    let area = check.area("area", &wire.area);
    let start = check.optional(wire.earliest_start_date, |check, date| check.date("earliest_start_date", date));
    let wishes = wishes(check, &wire.wishes);
    let diplomas = diplomas(check, &wire.diplomas);
    let (enums, lowest, hours, travel, area, start, wishes, diplomas) = (enums, lowest, hours, travel, area, start, wishes, diplomas).together()?;
    let (highest_education, dutch_speaking, dutch_reading, dutch_writing, arithmetic, income, age_band) = enums;
    Some(Circumstances {
        highest_education,
        diplomas,
        dutch_speaking,
        dutch_reading,
        dutch_writing,
        arithmetic,
        income,
        lowest_monthly_income_cents: lowest,
        free_hours_per_week: hours,
        age_band,
        right_to_work: wire.right_to_work,
        vog_concern: wire.vog_concern,
        childcare_needed: wire.childcare_needed,
        area,
        max_travel_minutes: travel,
        debts: wire.debts,
        digital_skills: wire.digital_skills,
        irregular_hours: wire.irregular_hours,
        earliest_start: start,
        wishes,
    })
}

fn wishes(check: &mut Check<'_>, numbers: &[i32]) -> Option<Vec<hos_model::Wish>> {
    if numbers.len() > WISHES_MAX {
        check.wrong_limit("wishes", "too-many", WISHES_MAX);
        return None;
    }
    let read: Vec<_> = numbers.iter().enumerate().map(|(at, wish)| check.one_of_required(&format!("wishes[{at}]"), *wish, enums::wish)).collect();
    read.into_iter().collect()
}

fn diplomas(check: &mut Check<'_>, names: &[String]) -> Option<Vec<hos_model::QualificationId>> {
    if names.len() > DIPLOMAS_MAX {
        check.wrong_limit("diplomas", "too-many", DIPLOMAS_MAX);
        return None;
    }
    let read: Vec<_> = names.iter().enumerate().map(|(at, name)| diploma(check, &format!("diplomas[{at}]"), name)).collect();
    read.into_iter().collect()
}

fn diploma(check: &mut Check<'_>, field: &str, text: &str) -> Option<hos_model::QualificationId> {
    let id = check.name(field, text, |name| if let ResourceName::Qualification(id) = name { Some(id) } else { None })?;
    let known = check.catalog.qualifications.contains_key(&id);
    if !known {
        check.wrong(field, "unknown-qualification");
    }
    known.then_some(id)
}

/// An etag, when one was sent.
pub(super) fn non_empty(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

impl Check<'_> {
    /// The fields to change: those of the mask, or all that are set when there is none.
    pub(super) fn mask(&mut self, mask: Option<&prost_types::FieldMask>, known: &[&'static str], set: impl Fn(&str) -> bool) -> Vec<&'static str> {
        let Some(mask) = mask.filter(|mask| !mask.paths.is_empty()) else {
            return known.iter().copied().filter(|field| set(field)).collect();
        };
        for (at, path) in mask.paths.iter().enumerate() {
            if !known.contains(&path.as_str()) {
                self.wrong(&format!("update_mask.paths[{at}]"), "bad-mask");
            }
        }
        known.iter().copied().filter(|field| mask.paths.iter().any(|path| path == field)).collect()
    }
}
