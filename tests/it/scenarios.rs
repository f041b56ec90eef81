//! People and what they told (`tests/scenarios/*.toml`), each run twice: on the engine alone and through the door. Both must say the same.
//!
//! In a file stand two opinions. `skills` and `left_out` are what a human coach heard in the story: the truth, which no machine rewrites.
//! What follows the marker is what the engine gives today; `UPDATE_GOLDEN=1` rewrites it, and the diff is the review.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::OnceLock;

use hos_engine::Lexicon;
use hos_model::{
    Actor, Catalog, Circumstances, Date, Decision, DecisionKind, Experience, ExperienceId, ExperienceKind, Extent, LanguageCode, LeftOutReason,
    Offer, OpenQuestion, Plan, ProfileSkill, QuestionAbout, Register, Route, SkillId, Story,
};
use hos_present::Phrasebook;
use hos_proto::v1;
use house_of_skills::app::{CreateOffer, Mode};
use house_of_skills::dev;
use serde::Deserialize;

use crate::harness::{Service, TODAY};

/// From here on a scenario file belongs to the machine.
const MARKER: &str = "# What the engine gives today; UPDATE_GOLDEN=1 rewrites from here on.";

/// What a file may expect; anything else is a slip of the pen.
const EXPECTED: [&str; 12] = [
    "skills",
    "left_out",
    "missed",
    "not_by_the_coach",
    "recognized",
    "recognized_left_out",
    "outcomes",
    "points",
    "first_question",
    "route",
    "steps",
    "blocked_by",
];

/// One person, what is known of their life, and what they told.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Scenario {
    /// Name of the file without its ending.
    #[serde(skip)]
    pub(crate) name: String,
    title: String,
    pub(crate) role: String,
    pub(crate) confirm: bool,
    #[serde(default)]
    circumstances: toml::Table,
    pub(crate) experiences: Vec<Told>,
    expect: Expect,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Told {
    kind: String,
    language_code: Option<String>,
    hours_per_week: Option<u32>,
    started: Option<String>,
    ended: Option<String>,
    people: Option<u32>,
    pub(crate) story: String,
}

#[derive(Deserialize)]
struct Expect {
    /// The coach: `assist-washing ← «help ik haar met wassen»`.
    skills: Vec<String>,
    /// The coach: `assist-washing: somebody-else`.
    #[serde(default)]
    left_out: Vec<String>,
    #[serde(flatten)]
    engine: Lines,
}

/// What the engine gives for a scenario, in words that a reviewer can read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
struct Lines {
    /// Skills of the coach that were not recognised.
    missed: Vec<String>,
    /// Skills that were recognised and that the coach did not name.
    not_by_the_coach: Vec<String>,
    recognized: Vec<String>,
    recognized_left_out: Vec<String>,
    /// One per scored requirement.
    outcomes: Vec<String>,
    points: String,
    first_question: String,
    /// What the first route is best at, and the day it arrives; empty when there is none.
    route: String,
    /// Steps of the first route.
    steps: Vec<String>,
    blocked_by: Vec<String>,
}

/// What the engine needs beside a scenario.
pub(crate) struct World {
    pub(crate) catalog: Catalog,
    lexicon: Lexicon,
    phrases: Phrasebook,
    offers: Vec<Offer>,
}

pub(crate) fn world() -> &'static World {
    static WORLD: OnceLock<World> = OnceLock::new();
    WORLD.get_or_init(|| {
        let catalog = hos_catalog::embedded().unwrap();
        let lexicon = Lexicon::compile(&catalog).unwrap();
        let phrases = Phrasebook::compile(&catalog).unwrap();
        World { catalog, lexicon, phrases, offers: dev::offers().unwrap() }
    })
}

/// Where the scenarios lie.
pub(crate) fn directory() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios")
}

/// All scenarios, by name.
pub(crate) fn all() -> &'static [Scenario] {
    static ALL: OnceLock<Vec<Scenario>> = OnceLock::new();
    ALL.get_or_init(|| {
        let files = std::fs::read_dir(directory()).unwrap().map(|file| file.unwrap().path());
        let mut files: Vec<PathBuf> = files.filter(|file| named(file).starts_with(|first: char| first.is_ascii_digit())).collect();
        files.sort();
        files.iter().map(|file| read(file)).collect()
    })
}

fn named(file: &std::path::Path) -> String {
    file.file_stem().unwrap().to_string_lossy().into_owned()
}

fn read(file: &std::path::Path) -> Scenario {
    let text = std::fs::read_to_string(file).unwrap();
    let mut scenario: Scenario = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", named(file)));
    scenario.name = named(file);
    let table: toml::Table = text.parse().unwrap();
    let unknown: Vec<&String> = table["expect"].as_table().unwrap().keys().filter(|key| !EXPECTED.contains(&key.as_str())).collect();
    assert!(unknown.is_empty(), "{}: nothing looks at {unknown:?}", scenario.name);
    scenario
}

impl Scenario {
    pub(crate) fn circumstances(&self) -> Circumstances {
        dev::circumstances(&self.circumstances).unwrap_or_else(|error| panic!("{}: {error:#}", self.name))
    }

    /// The circumstances as a client sends them.
    pub(crate) fn wire_circumstances(&self) -> v1::Circumstances {
        let mut wire = v1::Circumstances::default();
        for (key, value) in &self.circumstances {
            set(&mut wire, key, value);
        }
        wire
    }

    fn told(&self) -> Vec<Experience> {
        (1..).zip(&self.experiences).map(|(at, told)| told.experience(&format!("told-{at}"))).collect()
    }

    /// The skills of the coach, by id with the words.
    fn coach(&self) -> impl Iterator<Item = (&str, &str)> {
        self.expect.skills.iter().map(|line| {
            let (skill, words) = line.split_once(" ← «").unwrap_or_else(|| panic!("{}: {line}", self.name));
            (skill, words.strip_suffix('»').unwrap_or(words))
        })
    }
}

fn day(text: &str) -> Date {
    text.parse().unwrap_or_else(|_| panic!("`{text}` is no day"))
}

fn wire_date(date: Date) -> v1::Date {
    v1::Date { year: date.year().into(), month: date.month().into(), day: date.day().into() }
}

impl Told {
    fn experience(&self, id: &str) -> Experience {
        Experience {
            id: ExperienceId::parse(id).unwrap(),
            kind: ExperienceKind::parse(&self.kind).unwrap(),
            language: LanguageCode::parse(self.language_code.as_deref().unwrap_or("nl")).unwrap(),
            story: Story::new(&self.story).unwrap(),
            extent: Extent {
                hours_per_week: self.hours_per_week,
                started: self.started.as_deref().map(day),
                ended: self.ended.as_deref().map(day),
                people: self.people,
            },
            told_on: TODAY,
            recorded_by: harry(),
        }
    }

    /// The experience as a client sends it.
    pub(crate) fn wire(&self) -> v1::Experience {
        let count = |number: Option<u32>| number.map(|number| i32::try_from(number).unwrap());
        v1::Experience {
            kind: spelled("EXPERIENCE_KIND", &self.kind, v1::ExperienceKind::from_str_name),
            language_code: self.language_code.clone().unwrap_or_default(),
            story: self.story.clone(),
            hours_per_week: count(self.hours_per_week),
            start_date: self.started.as_deref().map(day).map(wire_date),
            end_date: self.ended.as_deref().map(day).map(wire_date),
            people: count(self.people),
            ..Default::default()
        }
    }
}

pub(crate) fn harry() -> Actor {
    Actor::parse("verbinder/harry").unwrap()
}

/// The number of an enum value on the wire: `vmbo-kb` of `EDUCATION` is `EDUCATION_VMBO_KB`.
fn spelled<E: Into<i32>>(prefix: &str, text: &str, from: impl Fn(&str) -> Option<E>) -> i32 {
    let name = format!("{prefix}_{}", text.replace('-', "_").to_uppercase());
    from(&name).unwrap_or_else(|| panic!("no value {name}")).into()
}

fn set(wire: &mut v1::Circumstances, key: &str, value: &toml::Value) {
    let text = value.as_str().unwrap_or_default();
    let yes = Some(text == "yes");
    let number = value.as_integer();
    let small = number.and_then(|number| i32::try_from(number).ok());
    let texts = || value.as_array().unwrap().iter().filter_map(toml::Value::as_str);
    let level = || spelled("LANGUAGE_LEVEL", text, v1::LanguageLevel::from_str_name);
    match key {
        "highest-education" => wire.highest_education = spelled("EDUCATION", text, v1::Education::from_str_name),
        "diplomas" => wire.diplomas = texts().map(|id| format!("qualifications/{id}")).collect(),
        "dutch-speaking" => wire.dutch_speaking = level(),
        "dutch-reading" => wire.dutch_reading = level(),
        "dutch-writing" => wire.dutch_writing = level(),
        "arithmetic" => wire.arithmetic = spelled("ARITHMETIC", text, v1::Arithmetic::from_str_name),
        "income" => wire.income = spelled("INCOME", text, v1::Income::from_str_name),
        "lowest-monthly-income" => wire.lowest_monthly_income_cents = number,
        "free-hours" => wire.free_hours_per_week = small,
        "age-band" => wire.age_band = spelled("AGE_BAND", text, v1::AgeBand::from_str_name),
        "right-to-work" => wire.right_to_work = yes,
        "vog-concern" => wire.vog_concern = yes,
        "childcare-needed" => wire.childcare_needed = yes,
        "area" => wire.area = format!("areas/{text}"),
        "max-travel" => wire.max_travel_minutes = small,
        "debts" => wire.debts = yes,
        "digital-skills" => wire.digital_skills = yes,
        "irregular-hours" => wire.irregular_hours = yes,
        "earliest-start" => wire.earliest_start_date = Some(wire_date(day(text))),
        "wishes" => wire.wishes = texts().map(|wish| spelled("WISH", wish, v1::Wish::from_str_name)).collect(),
        _ => panic!("no circumstance `{key}`"),
    }
}

/// Loads the offers of the example world.
pub(crate) fn load_offers(service: &Service) {
    for offer in &world().offers {
        let ask = CreateOffer { id: Some(offer.id.clone()), offer: offer.clone(), request_id: None, mode: Mode::Store };
        service.app.create_offer(&harry(), &ask).unwrap();
    }
}

// ---- On the engine alone.

fn on_engine(scenario: &Scenario) -> Lines {
    let world = world();
    let mut lines = Lines::default();
    let mut told = Vec::new();
    for experience in scenario.told() {
        let mut heard = hos_engine::hear(&world.lexicon, &experience, &[]);
        lines.recognized_left_out.extend(heard.left_out.iter().map(|left| format!("{}: {}", left.skill, left.reason.as_str())));
        let suggestions = heard.suggestions.clone();
        heard.suggestions.sort_by_key(|suggestion| (suggestion.quote.start, suggestion.skill.clone()));
        lines.recognized.extend(heard.suggestions.iter().map(|suggestion| skill_line(suggestion.skill.as_str(), &suggestion.quote.text)));
        told.push((experience, suggestions));
    }
    let suggested = hos_engine::profile_skills(&told, &[]);
    let agreed: Vec<Decision> = if scenario.confirm { suggested.iter().map(agree).collect() } else { Vec::new() };
    let skills = hos_engine::profile_skills(&told, &agreed);
    let circumstances = scenario.circumstances();
    let role = world.catalog.role(&hos_model::RoleId::parse(&scenario.role).unwrap()).unwrap();
    let report = hos_engine::compare(&world.catalog, role, &skills, &circumstances);
    let scored = report.results.iter().filter(|result| result.max_points > 0);
    lines.outcomes =
        scored.map(|result| outcome_line(result.requirement.as_str(), result.outcome.as_str(), result.points, result.max_points)).collect();
    lines.points = points_line(report.points, report.potential, report.max_points);
    lines.first_question = report.open_questions.first().map(question).unwrap_or_default();
    let Plan { routes, blocked_by, .. } = hos_engine::plan(&world.catalog, &report, &skills, &circumstances, &world.offers, TODAY);
    if let Some(route) = routes.first() {
        lines.route = route_line(&kinds(route), route.arrives);
        lines.steps = route.steps.iter().map(|step| step.step.to_string()).collect();
    }
    let dutch = LanguageCode::parse("nl").unwrap();
    lines.blocked_by = blocked_by.iter().map(|fact| world.phrases.fact_label(&dutch, Register::Plain, fact)).collect();
    beside_the_coach(scenario, lines)
}

fn agree(skill: &ProfileSkill) -> Decision {
    Decision { skill: skill.skill.clone(), kind: DecisionKind::Confirmed(skill.level), by: harry(), on: TODAY, words: Vec::new() }
}

fn question(question: &OpenQuestion) -> String {
    match &question.about {
        QuestionAbout::Requirement(id) => id.to_string(),
        QuestionAbout::Skill(id) => format!("skills/{id}"),
        QuestionAbout::Circumstance(field) => format!("circumstances/{}", field.as_str()),
    }
}

fn kinds(route: &Route) -> Vec<String> {
    route.kinds.iter().map(|kind| kind.as_str().to_owned()).collect()
}

// ---- Through the door.

async fn through_the_door(service: &Service, scenario: &Scenario) -> Lines {
    let mut lines = Lines::default();
    let profile = begin(service, scenario, &scenario.name).await;
    for experience in &scenario.experiences {
        let told = tell(service, &profile, experience.wire()).await;
        let mut heard: Vec<(i32, &str, &str)> = Vec::new();
        for skill in &told.skills {
            let id = skill.skill.strip_prefix("skills/").unwrap();
            heard.extend(
                skill.evidence.iter().map(|evidence| evidence.quote.as_ref().unwrap()).map(|quote| (quote.start_offset, id, quote.text.as_str())),
            );
        }
        heard.sort_unstable();
        lines.recognized.extend(heard.into_iter().map(|(_, skill, words)| skill_line(skill, words)));
        lines.recognized_left_out.extend(told.left_out.iter().map(left_out_line));
    }
    if scenario.confirm {
        agree_with_all(service, &profile).await;
    }
    let role = format!("roles/{}", scenario.role);
    let request = v1::CreateMatchReportRequest { parent: profile.clone(), role: role.clone(), ..Default::default() };
    let report = service.matching().create_match_report(request).await.unwrap().into_inner().match_report.unwrap();
    let scored = report.results.iter().filter(|result| result.max_points > 0);
    lines.outcomes = scored
        .map(|result| outcome_line(last(&result.requirement), &value("OUTCOME", result.outcome().as_str_name()), result.points, result.max_points))
        .collect();
    lines.points = points_line(report.points, report.potential_points, report.max_points);
    let request = v1::NextQuestionRequest { parent: profile.clone(), role: role.clone(), ..Default::default() };
    let next = service.recognition().next_question(request).await.unwrap().into_inner();
    assert_eq!(next.question, report.open_questions.first().cloned(), "{}: the next question is the first of the report", scenario.name);
    lines.first_question = next.question.map(|question| about(&question.about).to_owned()).unwrap_or_default();
    let request = v1::ProposeRoutesRequest { parent: profile, role, ..Default::default() };
    let pathway = service.routes().propose_routes(request).await.unwrap().into_inner().pathway.unwrap();
    if let Some(route) = pathway.routes.first() {
        let arrives = route.arrive_date.unwrap();
        let kinds: Vec<String> = route.kinds().map(|kind| value("ROUTE_KIND", kind.as_str_name())).collect();
        let (month, day) = (i8::try_from(arrives.month).unwrap(), i8::try_from(arrives.day).unwrap());
        lines.route = route_line(&kinds, Date::new(i16::try_from(arrives.year).unwrap(), month, day).unwrap());
        lines.steps = route.steps.iter().map(|step| last(&step.step).to_owned()).collect();
    }
    lines.blocked_by = pathway.blocked_by.into_iter().map(|fact| fact.label.unwrap().plain).collect();
    beside_the_coach(scenario, lines)
}

/// A new profile that lives the life of a scenario and told nothing yet.
pub(crate) async fn begin(service: &Service, scenario: &Scenario, id: &str) -> String {
    let profile = service.profile(id).await;
    if !scenario.circumstances.is_empty() {
        let circumstances = v1::Circumstances { name: format!("{profile}/circumstances"), ..scenario.wire_circumstances() };
        let request = v1::UpdateCircumstancesRequest { circumstances: Some(circumstances), ..Default::default() };
        service.profiles().update_circumstances(request).await.unwrap();
    }
    profile
}

pub(crate) async fn tell(service: &Service, profile: &str, experience: v1::Experience) -> v1::TellExperienceResponse {
    let request = v1::TellExperienceRequest { parent: profile.to_owned(), experience: Some(experience), ..Default::default() };
    service.recognition().tell_experience(request).await.unwrap().into_inner()
}

pub(crate) async fn skills(service: &Service, profile: &str) -> Vec<v1::ProfileSkill> {
    let request = v1::ListProfileSkillsRequest { parent: profile.to_owned(), ..Default::default() };
    let page = service.recognition().list_profile_skills(request).await.unwrap().into_inner();
    assert_eq!(page.next_page_token, "", "all skills of the catalogue fit a page");
    page.skills
}

/// Says yes to all that was heard.
pub(crate) async fn agree_with_all(service: &Service, profile: &str) {
    use v1::skill_decision::Decision::Confirm;
    let decide = |skill: v1::ProfileSkill| v1::SkillDecision { skill: skill.skill, decision: Some(Confirm(true)) };
    let decisions: Vec<_> = skills(service, profile).await.into_iter().map(decide).collect();
    if !decisions.is_empty() {
        let request = v1::DecideProfileSkillsRequest { parent: profile.to_owned(), decisions, ..Default::default() };
        service.recognition().decide_profile_skills(request).await.unwrap();
    }
}

/// The name of a value on the wire as it is spelled everywhere else: `EDUCATION_VMBO_KB` is `vmbo-kb`.
fn value(prefix: &str, name: &str) -> String {
    name.strip_prefix(prefix).unwrap().trim_start_matches('_').replace('_', "-").to_lowercase()
}

/// The id in a resource name.
pub(crate) fn last(name: &str) -> &str {
    name.rsplit('/').next().unwrap_or(name)
}

/// A requirement by its id, anything else by its name.
fn about(name: &str) -> &str {
    if name.starts_with("roles/") { last(name) } else { name }
}

fn left_out_line(left_out: &v1::LeftOut) -> String {
    format!("{}: {}", last(&left_out.skill), value("LEFT_OUT_REASON", left_out.reason().as_str_name()))
}

// ---- What both write.

fn skill_line(skill: &str, words: &str) -> String {
    format!("{skill} ← «{words}»")
}

fn outcome_line(requirement: &str, outcome: &str, points: impl std::fmt::Display, of: impl std::fmt::Display) -> String {
    format!("{requirement} {} {points}/{of}", outcome.replace('-', "_").to_uppercase())
}

fn points_line(points: impl std::fmt::Display, potential: impl std::fmt::Display, of: impl std::fmt::Display) -> String {
    format!("{points} of {of}, {potential} with what was told")
}

fn route_line(kinds: &[String], arrives: Date) -> String {
    format!("{}, arrives {arrives}", kinds.join(" + "))
}

fn skill_of(line: &str) -> &str {
    line.split([' ', ':']).next().unwrap_or(line)
}

fn beside_the_coach(scenario: &Scenario, mut lines: Lines) -> Lines {
    let coach: BTreeSet<&str> = scenario.coach().map(|(skill, _)| skill).collect();
    let engine: BTreeSet<&str> = lines.recognized.iter().map(|line| skill_of(line)).collect();
    let (missed, more) = (texts(coach.difference(&engine)), texts(engine.difference(&coach)));
    (lines.missed, lines.not_by_the_coach) = (missed, more);
    lines
}

fn texts<'a>(skills: impl Iterator<Item = &'a &'a str>) -> Vec<String> {
    skills.map(|skill| (*skill).to_owned()).collect()
}

/// What the engine gives for every scenario, computed once.
fn engine_lines() -> &'static [Lines] {
    static LINES: OnceLock<Vec<Lines>> = OnceLock::new();
    LINES.get_or_init(|| all().iter().map(on_engine).collect())
}

/// Everything that the engine gives, whatever the coach says, as one text: when it changes, the version of the engine must.
pub(crate) fn outcome_text() -> String {
    let alone = |lines: &Lines| Lines { missed: Vec::new(), not_by_the_coach: Vec::new(), ..lines.clone() };
    all().iter().zip(engine_lines()).map(|(scenario, lines)| format!("{}\n{}\n", scenario.name, alone(lines).toml())).collect()
}

impl Lines {
    fn toml(&self) -> String {
        let some = |name: &str, lines: &[String]| if lines.is_empty() { String::new() } else { list(name, lines) };
        let text = |name: &str, line: &str| format!("{name} = {}\n", quoted(line));
        [
            some("missed", &self.missed),
            some("not_by_the_coach", &self.not_by_the_coach),
            list("recognized", &self.recognized),
            some("recognized_left_out", &self.recognized_left_out),
            list("outcomes", &self.outcomes),
            text("points", &self.points),
            text("first_question", &self.first_question),
            text("route", &self.route),
            list("steps", &self.steps),
            some("blocked_by", &self.blocked_by),
        ]
        .concat()
    }
}

fn list(name: &str, lines: &[String]) -> String {
    let inside: String = lines.iter().map(|line| format!("    {},\n", quoted(line))).collect();
    if inside.is_empty() { format!("{name} = []\n") } else { format!("{name} = [\n{inside}]\n") }
}

/// A TOML string; quotes of stories hold apostrophes and sometimes line ends.
fn quoted(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n").replace('\r', "\\r").replace('\t', "\\t");
    format!("\"{escaped}\"")
}

pub(crate) fn updating() -> bool {
    std::env::var_os("UPDATE_GOLDEN").is_some()
}

/// Rewrites the part of the machine and leaves the part of the coach as it is, byte for byte.
fn rewrite(scenario: &Scenario, lines: &Lines) {
    let file = directory().join(format!("{}.toml", scenario.name));
    let text = std::fs::read_to_string(&file).unwrap();
    let expect = text.find("\n[expect]\n").unwrap();
    let of_the_machine = |line: &str| line.starts_with(MARKER) || line.starts_with("outcomes =");
    let mut at = expect + 1;
    for line in text[at..].split_inclusive('\n') {
        if of_the_machine(line) {
            break;
        }
        at += line.len();
    }
    let rewritten = format!("{}\n\n{MARKER}\n{}", text[..at].trim_end(), lines.toml());
    if rewritten != text {
        std::fs::write(&file, rewritten).unwrap();
    }
}

/// One row per scenario, for who has to find out what changed.
fn table(rows: &[(&Scenario, &Lines)]) -> String {
    let mut text = format!("{:<34} {:>5} {:>5} {:>5}  {:<38} {}\n", "scenario", "coach", "heard", "right", "points", "first route");
    for (scenario, lines) in rows {
        let coach = scenario.coach().map(|(skill, _)| skill).collect::<BTreeSet<_>>().len();
        let heard = lines.recognized.iter().map(|line| skill_of(line)).collect::<BTreeSet<_>>().len();
        let right = coach - lines.missed.len();
        let _ = writeln!(text, "{:<34} {coach:>5} {heard:>5} {right:>5}  {:<38} {}", scenario.name, lines.points, lines.route);
    }
    text
}

#[test]
fn every_scenario_gives_what_its_file_says() {
    let mut differing = Vec::new();
    for (scenario, lines) in all().iter().zip(engine_lines()) {
        if updating() {
            rewrite(scenario, lines);
        } else if scenario.expect.engine != *lines {
            differing.push((scenario, lines));
        }
    }
    for (scenario, lines) in &differing {
        let (before, now) = (scenario.expect.engine.toml(), lines.toml());
        println!("{} ({}):", scenario.name, scenario.title);
        before.lines().filter(|line| !now.lines().any(|other| other == *line)).for_each(|line| println!("  - {}", line.trim()));
        now.lines().filter(|line| !before.lines().any(|other| other == *line)).for_each(|line| println!("  + {}", line.trim()));
    }
    let differ = differing.len();
    assert!(differing.is_empty(), "{differ} scenarios changed; UPDATE_GOLDEN=1 writes what the engine gives now\n{}", table(&differing));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_door_says_the_same_as_the_engine() {
    let service = Service::start().await;
    load_offers(&service);
    let mut differing = Vec::new();
    for (scenario, lines) in all().iter().zip(engine_lines()) {
        let over_grpc = through_the_door(&service, scenario).await;
        if over_grpc != *lines {
            println!("{}\nengine:\n{}\ndoor:\n{}", scenario.name, lines.toml(), over_grpc.toml());
            differing.push(scenario.name.as_str());
        }
    }
    assert!(differing.is_empty(), "the engine and the door disagree about {differing:?}");
}

/// The least that must be recognised, in whole percent. Raised when it goes better, never lowered silently.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Floor {
    precision: usize,
    recall: usize,
    left_out: usize,
    quotes: usize,
}

#[test]
fn the_coach_is_understood_at_least_as_well_as_the_floor_says() {
    let floor: Floor = toml::from_str(&std::fs::read_to_string(directory().join("floor.toml")).unwrap()).unwrap();
    let (mut coach, mut heard, mut right, mut same_words, mut traps, mut kept_out) = (0, 0, 0, 0, 0, 0);
    for (scenario, lines) in all().iter().zip(engine_lines()) {
        let by_coach: BTreeSet<&str> = scenario.coach().map(|(skill, _)| skill).collect();
        let by_engine: BTreeSet<&str> = lines.recognized.iter().map(|line| skill_of(line)).collect();
        coach += by_coach.len();
        heard += by_engine.len();
        right += by_coach.intersection(&by_engine).count();
        same_words += by_coach.intersection(&by_engine).filter(|skill| shares_words(scenario, lines, skill)).count();
        traps += scenario.expect.left_out.len();
        kept_out += scenario.expect.left_out.iter().filter(|line| !by_engine.contains(skill_of(line))).count();
    }
    let percent = |part: usize, of: usize| part * 100 / of.max(1);
    let rows: Vec<_> = all().iter().zip(engine_lines()).collect();
    let told = table(&rows);
    let (precision, recall, left_out, quotes) = (percent(right, heard), percent(right, coach), percent(kept_out, traps), percent(same_words, right));
    println!("{told}");
    println!("precision {precision} % ({right} of {heard}), recall {recall} % ({right} of {coach}) over {} scenarios", rows.len());
    println!("kept out of the profile {left_out} % ({kept_out} of {traps}), words shared with the coach {quotes} % ({same_words} of {right})");
    assert!(precision >= floor.precision, "precision fell to {precision} %, below {} %", floor.precision);
    assert!(recall >= floor.recall, "recall fell to {recall} %, below {} %", floor.recall);
    assert!(left_out >= floor.left_out, "what the coach leaves out is shown more often: {left_out} % kept out, below {} %", floor.left_out);
    assert!(quotes >= floor.quotes, "quotes share words with those of the coach in {quotes} %, below {} %", floor.quotes);
}

/// Whether engine and coach point at the same place in a story.
fn shares_words(scenario: &Scenario, lines: &Lines, skill: &str) -> bool {
    let place = |words: &str| {
        let found = scenario.experiences.iter().enumerate().find_map(|(at, told)| told.story.find(words).map(|start| (at, start)));
        found.map(|(at, start)| (at, start..start + words.len()))
    };
    let of_coach: Vec<_> = scenario.coach().filter(|(of, _)| *of == skill).filter_map(|(_, words)| place(words)).collect();
    let words = lines.recognized.iter().filter(|line| skill_of(line) == skill).filter_map(|line| line.split_once('«'));
    let of_engine: Vec<_> = words.filter_map(|(_, words)| place(words.trim_end_matches('»'))).collect();
    let overlap =
        |(at, a): &(usize, std::ops::Range<usize>), (bt, b): &(usize, std::ops::Range<usize>)| at == bt && a.start < b.end && b.start < a.end;
    of_coach.iter().any(|a| of_engine.iter().any(|b| overlap(a, b)))
}

#[test]
fn the_coach_quotes_verbatim_and_names_what_the_catalogue_knows() {
    let known = |id: &str| SkillId::parse(id).is_some_and(|id| world().catalog.skills.contains_key(&id));
    for scenario in all() {
        for (skill, words) in scenario.coach() {
            assert!(known(skill), "{}: no skill `{skill}`", scenario.name);
            assert!(scenario.experiences.iter().any(|told| told.story.contains(words)), "{}: «{words}» was not told", scenario.name);
        }
        for line in &scenario.expect.left_out {
            let (skill, reason) = line.split_once(": ").unwrap();
            assert!(known(skill) && LeftOutReason::parse(reason).is_some(), "{}: {line}", scenario.name);
        }
    }
}
