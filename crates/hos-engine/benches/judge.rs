//! How long comparing, ranking and planning take, and how planning grows with the offers.

#![allow(clippy::float_arithmetic, reason = "figures about speed; nothing of a person is computed here")]

#[path = "../../../benches/support/mod.rs"]
mod support;

use std::collections::BTreeMap;
use std::hint::black_box;
use std::process::ExitCode;
use std::time::Duration;

use hos_engine::{Lexicon, compare, plan, rank, recognize};
use hos_model::{
    Actor, AgeBand, Arithmetic, Catalog, Circumstances, Date, Education, EvidenceStrength, Experience, ExperienceId, ExperienceKind, Extent,
    HoursPerWeek, Income, LanguageCode, LanguageLevel, Offer, OfferId, OfferKind, ProfileSkill, Role, RoleId, SkillId, SkillStanding, SkillState,
    Starts, StepId, Story, requirement_points,
};
use support::{Fallible, Figures, ROUNDS};

const TODAY: Date = Date::constant(2026, 1, 15);
const WINDOW: Duration = Duration::from_millis(60);
/// Stories of one rich profile.
const STORIES: usize = 12;
/// Offers of a city, and the most that one plan looks at.
const GENERATED: [usize; 2] = [1_000, 20_000];

fn main() -> ExitCode {
    support::run("judge", "comparing, ranking and planning for one person, one thread", measure)
}

fn measure(figures: &mut Figures) -> Fallible<()> {
    let catalog = hos_catalog::embedded().map_err(|errors| errors.to_string())?;
    let skills = skills(&catalog)?;
    let circumstances = circumstances()?;
    let examples = example_offers()?;
    for (alias, bare_name) in [("helpende", "helpende-zorg-en-welzijn"), ("verzorgende", "verzorgende-ig")] {
        let role = RoleId::parse(bare_name).and_then(|id| catalog.role(&id)).ok_or("a role of the benchmark is not in the catalogue")?;
        figures.heading(&format!("{bare_name}: {} confirmed skills", skills.len()));
        measure_compare(figures, &catalog, role, alias, &skills, &circumstances)?;
        measure_plan(figures, &catalog, role, alias, &skills, &circumstances, &examples)?;
    }
    Ok(())
}

fn measure_compare(
    figures: &mut Figures,
    catalog: &Catalog,
    role: &Role,
    alias: &str,
    skills: &[ProfileSkill],
    circumstances: &Circumstances,
) -> Fallible<()> {
    let mut bare = || Ok(support::micros(WINDOW, || drop(black_box(points_alone(black_box(role), skills)))));
    let mut compared = || Ok(support::micros(WINDOW, || drop(black_box(compare(catalog, black_box(role), skills, circumstances)))));
    let mut ranked = || Ok(support::micros(WINDOW, || drop(black_box(rank(catalog, black_box(skills))))));
    let values = support::take_turns(ROUNDS, &mut [&mut bare, &mut compared, &mut ranked])?;
    let [bare, compared, ranked] = values.as_slice() else { return Err("three took part".into()) };
    figures.value(&format!("points_alone/{alias}"), bare, "us", "limit: the formula over all requirements, no reasons, no questions");
    let vs = format!("points_alone/{alias}");
    figures.ratio(&format!("compare/{alias}"), compared, "us", &vs, bare, "times the limit: what reasons and questions cost");
    let vs = format!("compare/{alias}");
    figures.ratio(&format!("rank/{alias}"), ranked, "us", &vs, compared, "all roles of the catalogue, as a share of comparing this one");
    Ok(())
}

fn measure_plan(
    figures: &mut Figures,
    catalog: &Catalog,
    role: &Role,
    alias: &str,
    skills: &[ProfileSkill],
    circumstances: &Circumstances,
    examples: &[Offer],
) -> Fallible<()> {
    let report = compare(catalog, role, skills, circumstances);
    let planned =
        |offers: &[Offer]| support::micros(WINDOW, || drop(black_box(plan(catalog, &report, skills, circumstances, black_box(offers), TODAY))));
    let [some, many] = GENERATED.map(|count| generated(examples, count));
    let mut generic = || Ok(planned(&[]));
    let mut with_examples = || Ok(planned(examples));
    let mut with_some = || Ok(planned(&some));
    let mut with_many = || Ok(planned(&many));
    let values = support::take_turns(ROUNDS, &mut [&mut generic, &mut with_examples, &mut with_some, &mut with_many])?;
    let [generic, with_examples, with_some, with_many] = values.as_slice() else { return Err("four took part".into()) };
    let name = |offers: &str| format!("plan/{alias}/{offers}");
    figures.value(&name("generic"), generic, "us", "generic steps only");
    for (offers, values) in [(examples.len(), with_examples), (some.len(), with_some), (many.len(), with_many)] {
        let name = name(&format!("{offers}_offers"));
        figures.ratio(&name, values, "us", &format!("plan/{alias}/generic"), generic, "times planning without offers");
    }
    Ok(())
}

/// The points of each requirement by the one formula, and nothing else.
fn points_alone(role: &Role, skills: &[ProfileSkill]) -> Vec<u32> {
    let standing: BTreeMap<&SkillId, SkillStanding> =
        skills.iter().filter_map(|skill| Some((&skill.skill, SkillStanding { level: skill.level, strength: skill.strength()? }))).collect();
    let points = |requirement| requirement_points(requirement, EvidenceStrength::Told, |skill| standing.get(skill).copied());
    role.requirements.iter().map(points).collect()
}

/// What a dozen stories show, all of it confirmed.
fn skills(catalog: &Catalog) -> Fallible<Vec<ProfileSkill>> {
    let lexicon = Lexicon::compile(catalog)?;
    let by = Actor::parse("person/bench").ok_or("actor")?;
    let told =
        support::stories()?.iter().rev().take(STORIES).enumerate().map(|(number, story)| experience(number, story)).collect::<Fallible<Vec<_>>>()?;
    let mut skills = recognize(&lexicon, &told, &[]);
    for skill in &mut skills {
        skill.state = SkillState::Confirmed { by: by.clone(), on: TODAY };
    }
    Ok(skills)
}

fn experience(number: usize, story: &str) -> Fallible<Experience> {
    Ok(Experience {
        id: ExperienceId::parse(&format!("told-{number}")).ok_or("id")?,
        kind: ExperienceKind::Other,
        language: LanguageCode::parse("nl").ok_or("language")?,
        story: Story::new(story).ok_or("story")?,
        extent: Extent::default(),
        told_on: TODAY,
        recorded_by: Actor::parse("service/bench").ok_or("actor")?,
    })
}

/// A life with a benefit, twenty free hours and no diploma: many steps to take.
fn circumstances() -> Fallible<Circumstances> {
    Ok(Circumstances {
        highest_education: Some(Education::None),
        dutch_speaking: Some(LanguageLevel::B1),
        dutch_reading: Some(LanguageLevel::A2),
        dutch_writing: Some(LanguageLevel::A2),
        arithmetic: Some(Arithmetic::F1),
        income: Some(Income::ParticipationBenefit),
        free_hours_per_week: Some(20),
        age_band: Some(AgeBand::From27),
        right_to_work: Some(true),
        childcare_needed: Some(false),
        debts: Some(false),
        area: Some(hos_model::AreaId::parse("osdorp").ok_or("area")?),
        max_travel_minutes: Some(45),
        ..Circumstances::default()
    })
}

/// The offers of the example world.
fn example_offers() -> Fallible<Vec<Offer>> {
    let file = support::workspace().join("src/dev/world/offers.toml");
    let table: toml::Table = std::fs::read_to_string(file)?.parse()?;
    let rows = table.get("offer").and_then(toml::Value::as_array).ok_or("offers.toml holds no offers")?;
    rows.iter().map(|row| offer(row).ok_or_else(|| format!("an offer does not read: {row}").into())).collect()
}

fn offer(row: &toml::Value) -> Option<Offer> {
    let text = |key: &str| row.get(key).and_then(toml::Value::as_str);
    let number = |value: Option<&toml::Value>| value.and_then(toml::Value::as_integer);
    let hours = |key: &str| number(row.get("hours").and_then(|hours| hours.get(key))).and_then(|hours| u32::try_from(hours).ok());
    let yes = |key: &str| row.get(key).and_then(toml::Value::as_bool);
    let months: Vec<u8> = row.get("start_months")?.as_array()?.iter().filter_map(|month| u8::try_from(month.as_integer()?).ok()).collect();
    Some(Offer {
        id: OfferId::parse(text("id")?)?,
        kind: OfferKind::parse(text("kind")?)?,
        step: StepId::parse(text("step")?)?,
        provider: text("provider")?.to_owned(),
        title: text("title")?.to_owned(),
        starts: if months.is_empty() { Starts::Open } else { Starts::EveryYear(months) },
        weeks: u32::try_from(number(row.get("weeks"))?).ok()?,
        hours: HoursPerWeek { school: hours("school")?, work: hours("work")?, self_study: hours("self_study")? },
        evenings_or_weekends: yes("evenings_or_weekends")?,
        area: text("area").and_then(hos_model::AreaId::parse),
        places_left: number(row.get("places_left")).and_then(|places| u32::try_from(places).ok()),
        language_support: yes("language_support")?,
        wage_cents_per_month: number(row.get("wage_cents_per_month")),
        fee_cents: number(row.get("fee_cents"))?,
        accepts_exemptions: yes("accepts_exemptions")?,
        recognized_training_company: yes("recognized_training_company")?,
    })
}

/// The examples again and again, each time a little different, always the same.
fn generated(examples: &[Offer], count: usize) -> Vec<Offer> {
    let areas: Vec<_> = examples.iter().map(|offer| offer.area.clone()).collect();
    let repeated = examples.iter().cycle().take(count).enumerate();
    let varied = repeated.map(|(number, example)| {
        let mut offer = example.clone();
        offer.id = OfferId::parse(&format!("{}-{number}", example.id)).unwrap_or(offer.id);
        // One further each time around, so that offers and areas meet in every way.
        let len = areas.len().max(1);
        offer.area = areas.get((number + number / len) % len).cloned().flatten();
        let shift = u8::try_from(number / 5 % 12).unwrap_or(0);
        if let Starts::EveryYear(months) = &mut offer.starts {
            months.iter_mut().for_each(|month| *month = (*month + shift - 1) % 12 + 1);
        }
        offer.wage_cents_per_month = offer.wage_cents_per_month.map(|wage| wage + i64::try_from(number % 40).unwrap_or(0) * 1_000);
        offer
    });
    varied.collect()
}
