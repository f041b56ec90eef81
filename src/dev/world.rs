//! The example world: people, what they told and decided, and offers, read from `world/*.toml` and told to the application as anybody
//! would tell them. Dates are relative, so that none rots.

use anyhow::{Context as _, Result, anyhow};
use hos_model::{
    Actor, AgeBand, Arithmetic, CircumstanceField, Circumstances, Date, DecisionKind, Education, ExperienceKind, Extent, HoursPerWeek, Income,
    LanguageCode, LanguageLevel, Offer, OfferId, OfferKind, ProfileId, QualificationId, RejectReason, SkillId, Starts, StepId, Story, Wish,
};
use hos_store::{Key, Request, RequestRecord, Write};
use serde::Deserialize;

use crate::app::{
    App, AskedDecision, AskedKind, Change, CreateOffer, CreateProfile, DecideSkills, Error, Mode, RequestId, TellExperience, ToldExperience,
    UpdateCircumstances,
};

/// Whose caseload the people are.
const OWNER: &str = "verbinder/harry";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct People {
    person: Vec<Person>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Person {
    id: String,
    display_name: String,
    language: String,
    decide: Decide,
    #[serde(default)]
    reject: Vec<String>,
    #[serde(default)]
    circumstances: toml::Table,
    experience: Vec<Told>,
}

/// Which suggested skills the person agreed with.
#[derive(Deserialize)]
#[serde(untagged)]
enum Decide {
    /// `all` or `none`.
    Word(String),
    Skills(Vec<String>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Told {
    kind: String,
    started_months_ago: Option<i32>,
    ended_months_ago: Option<i32>,
    hours_per_week: Option<u32>,
    people: Option<u32>,
    story: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Offers {
    offer: Vec<OfferRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OfferRow {
    id: String,
    kind: String,
    step: String,
    provider: String,
    title: String,
    start_months: Vec<u8>,
    weeks: u32,
    hours: Hours,
    evenings_or_weekends: bool,
    area: Option<String>,
    places_left: Option<u32>,
    language_support: bool,
    wage_cents_per_month: Option<i64>,
    fee_cents: i64,
    accepts_exemptions: bool,
    recognized_training_company: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Hours {
    school: u32,
    work: u32,
    self_study: u32,
}

/// Loads the example world into a store that does not have it, and says so. Stopped half-way, it goes on where it was the next time.
///
/// # Errors
/// When the world does not read, or the store fails.
pub fn load_world(app: &App) -> Result<bool> {
    let owner = Actor::parse(OWNER).ok_or_else(|| anyhow!("{OWNER} is no actor"))?;
    let loaded = Key::<RequestRecord>::of(&owner, "world-loaded").context("the key of the world")?;
    if app.store().get(&loaded)?.is_some() {
        return Ok(false);
    }
    let people: People = toml::from_str(include_str!("world/people.toml")).context("people.toml")?;
    for offer in offers()? {
        let ask = CreateOffer { id: Some(offer.id.clone()), request_id: once(&offer.id), offer, mode: Mode::Store };
        taken_is_fine(app.create_offer(&owner, &ask)).with_context(|| format!("offer {:?}", ask.id))?;
    }
    for person in &people.person {
        load_person(app, &owner, person).with_context(|| format!("person {}", person.id))?;
    }
    let mut write = Write::new();
    write.put(&loaded, &Request { fingerprint: String::new(), answer: String::new(), on: app.today() })?;
    app.store().commit(write)?;
    tracing::info!(people = people.person.len(), "loaded the example world");
    Ok(true)
}

/// Each part is told once, however often loading begins again.
#[allow(clippy::unnecessary_wraps, reason = "a request id is optional")]
fn once(part: impl std::fmt::Display) -> Option<RequestId> {
    Some(RequestId { id: format!("world-{part}"), fingerprint: String::new() })
}

/// Somebody may have taken an id before: their data stay as they are.
fn taken_is_fine<T>(done: crate::app::Result<T>) -> Result<Option<T>> {
    match done {
        Ok(done) => Ok(Some(done)),
        Err(Error::AlreadyExists(_)) => Ok(None),
        Err(error) => Err(anyhow!("{error:?}")),
    }
}

/// The offers of the example world.
///
/// # Errors
/// When the file does not read.
pub fn offers() -> Result<Vec<Offer>> {
    let rows: Offers = toml::from_str(include_str!("world/offers.toml")).context("offers.toml")?;
    rows.offer.iter().map(|row| offer(row).with_context(|| format!("offer {}", row.id))).collect()
}

fn load_person(app: &App, owner: &Actor, person: &Person) -> Result<()> {
    let id = ProfileId::parse(&person.id).context("id")?;
    let refused = |error: Error| anyhow!("{error:?}");
    let language = LanguageCode::parse(&person.language).context("language")?;
    let display_name = person.display_name.clone();
    let create = CreateProfile { id: Some(id.clone()), display_name, language: language.clone(), request_id: once(&id), mode: Mode::Store };
    if taken_is_fine(app.create_profile(owner, &create))?.is_none() {
        return Ok(());
    }
    let change = Change { etag: None, mode: Mode::Store };
    let values = circumstances(&person.circumstances)?;
    let fields = CircumstanceField::ALL.to_vec();
    app.update_circumstances(owner, &UpdateCircumstances { id: id.clone(), change, fields, values }).map_err(refused)?;
    let mut suggested = Vec::new();
    for (at, told) in person.experience.iter().enumerate() {
        let told = experience(told, &language, app.today())?;
        let ask = TellExperience { profile: id.clone(), told, request_id: once(format_args!("{id}-told-{at}")), mode: Mode::Store };
        let answer = app.tell_experience(owner, &ask).map_err(refused)?;
        suggested.extend(answer.skills.into_iter().map(|skill| skill.skill));
    }
    suggested.sort();
    suggested.dedup();
    let decisions = decisions(person, &suggested)?;
    if !decisions.is_empty() {
        let request_id = once(format_args!("{id}-decided"));
        app.decide_profile_skills(owner, &DecideSkills { profile: id, decisions, request_id, mode: Mode::Store }).map_err(refused)?;
    }
    Ok(())
}

fn decisions(person: &Person, suggested: &[SkillId]) -> Result<Vec<AskedDecision>> {
    let mut decisions = Vec::new();
    for text in &person.reject {
        let (skill, reason) = text.split_once(':').context("reject")?;
        let skill = SkillId::parse(skill).context("reject: skill")?;
        let reason = RejectReason::parse(reason).context("reject: reason")?;
        decisions.push(AskedDecision { skill, kind: AskedKind::Decide(DecisionKind::Rejected(reason)) });
    }
    let agreed = |skill: &SkillId| match &person.decide {
        Decide::Word(word) => word == "all",
        Decide::Skills(skills) => skills.iter().any(|of| of == skill.as_str()),
    };
    let rejected: Vec<SkillId> = decisions.iter().map(|decision| decision.skill.clone()).collect();
    let confirmed = suggested.iter().filter(|skill| agreed(skill) && !rejected.contains(skill));
    decisions.extend(confirmed.map(|skill| AskedDecision { skill: skill.clone(), kind: AskedKind::Confirm }));
    Ok(decisions)
}

fn experience(told: &Told, language: &LanguageCode, today: Date) -> Result<ToldExperience> {
    let ago = |months: i32| today.saturating_sub(jiff::Span::new().months(months));
    Ok(ToldExperience {
        kind: ExperienceKind::parse(&told.kind).with_context(|| format!("kind {}", told.kind))?,
        language: language.clone(),
        story: Story::new(&told.story).context("story")?,
        extent: Extent {
            hours_per_week: told.hours_per_week,
            started: told.started_months_ago.map(ago),
            ended: told.ended_months_ago.map(ago),
            people: told.people,
        },
    })
}

fn offer(row: &OfferRow) -> Result<Offer> {
    Ok(Offer {
        id: OfferId::parse(&row.id).context("id")?,
        kind: OfferKind::parse(&row.kind).context("kind")?,
        step: StepId::parse(&row.step).context("step")?,
        provider: row.provider.clone(),
        title: row.title.clone(),
        starts: if row.start_months.is_empty() { Starts::Open } else { Starts::EveryYear(row.start_months.clone()) },
        weeks: row.weeks,
        hours: HoursPerWeek { school: row.hours.school, work: row.hours.work, self_study: row.hours.self_study },
        evenings_or_weekends: row.evenings_or_weekends,
        area: row.area.as_deref().map(|area| hos_model::AreaId::parse(area).context("area")).transpose()?,
        places_left: row.places_left,
        language_support: row.language_support,
        wage_cents_per_month: row.wage_cents_per_month,
        fee_cents: row.fee_cents,
        accepts_exemptions: row.accepts_exemptions,
        recognized_training_company: row.recognized_training_company,
    })
}

/// Circumstances as written in the example world and in scenarios: keys and values as in the README of the catalogue.
///
/// # Errors
/// Names the key that does not read.
pub fn circumstances(table: &toml::Table) -> Result<Circumstances> {
    let mut known = Circumstances::default();
    for (key, value) in table {
        take(&mut known, key, value).with_context(|| format!("circumstance `{key}`"))?;
    }
    Ok(known)
}

fn take(known: &mut Circumstances, key: &str, value: &toml::Value) -> Result<()> {
    let field = CircumstanceField::parse(key).context("no such circumstance")?;
    let text = value.as_str().unwrap_or_default();
    let number = || value.as_integer().context("a whole number is needed");
    let yes_no = || match text {
        "yes" => Ok(Some(true)),
        "no" => Ok(Some(false)),
        _ => Err(anyhow!("yes or no")),
    };
    let texts = || value.as_array().context("a list is needed").map(|list| list.iter().filter_map(toml::Value::as_str).collect::<Vec<_>>());
    match field {
        CircumstanceField::HighestEducation => known.highest_education = Some(Education::parse(text).context("value")?),
        CircumstanceField::Diplomas => {
            known.diplomas = texts()?.into_iter().map(|id| QualificationId::parse(id).context("value")).collect::<Result<_>>()?
        }
        CircumstanceField::DutchSpeaking => known.dutch_speaking = Some(LanguageLevel::parse(text).context("value")?),
        CircumstanceField::DutchReading => known.dutch_reading = Some(LanguageLevel::parse(text).context("value")?),
        CircumstanceField::DutchWriting => known.dutch_writing = Some(LanguageLevel::parse(text).context("value")?),
        CircumstanceField::Arithmetic => known.arithmetic = Some(Arithmetic::parse(text).context("value")?),
        CircumstanceField::Income => known.income = Some(Income::parse(text).context("value")?),
        CircumstanceField::LowestMonthlyIncome => known.lowest_monthly_income_cents = Some(number()?),
        CircumstanceField::FreeHours => known.free_hours_per_week = Some(u32::try_from(number()?)?),
        CircumstanceField::AgeBand => known.age_band = Some(AgeBand::parse(text).context("value")?),
        CircumstanceField::RightToWork => known.right_to_work = yes_no()?,
        CircumstanceField::VogConcern => known.vog_concern = yes_no()?,
        CircumstanceField::ChildcareNeeded => known.childcare_needed = yes_no()?,
        CircumstanceField::Area => known.area = Some(hos_model::AreaId::parse(text).context("value")?),
        CircumstanceField::MaxTravel => known.max_travel_minutes = Some(u32::try_from(number()?)?),
        CircumstanceField::Debts => known.debts = yes_no()?,
        CircumstanceField::DigitalSkills => known.digital_skills = yes_no()?,
        CircumstanceField::IrregularHours => known.irregular_hours = yes_no()?,
        CircumstanceField::EarliestStart => known.earliest_start = Some(text.parse().context("a date is needed")?),
        CircumstanceField::Wishes => known.wishes = texts()?.into_iter().map(|wish| Wish::parse(wish).context("value")).collect::<Result<_>>()?,
    }
    Ok(())
}
