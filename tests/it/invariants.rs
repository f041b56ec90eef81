//! What must be true whatever is told, decided and lived: the invariants of the product, on random stories made of real sentences and noise.
//!
//! Not here: what the property tests of `hos-engine` hold on small worlds of their own.

use std::collections::{BTreeMap, BTreeSet};

use hos_model::{
    Actor, DecisionKind, EvidenceStrength, ExperienceId, LanguageCode, ProfileId, ProfileSkill, RejectReason, RiskClass, RoleId, SkillId, SkillState,
};
use hos_proto::v1::{self, ReasonCode};
use hos_store::{Options, Store};
use house_of_skills::app::{
    App, AskedDecision, AskedKind, Clock, CreateProfile, DecideSkills, ForRole, Mode, PageAsk, ReportNow, TellExperience, ToldExperience,
};
use proptest::prelude::{Just, Strategy, any, prop};
use proptest::test_runner::{Config, FileFailurePersistence, TestRunner};

use crate::agreement::piece;
use crate::harness::{Service, TODAY};
use crate::scenarios::{self, harry, last, load_offers, world};

/// A story with its setting.
#[derive(Clone, Debug)]
struct SomeStory {
    text: String,
    kind: usize,
    people: Option<u32>,
    ended: bool,
}

fn sentences() -> Vec<String> {
    let stories = scenarios::all().iter().flat_map(|scenario| &scenario.experiences).map(|told| told.story.as_str());
    let sentences = stories.flat_map(|story| story.split_inclusive(['.', '\n'])).map(|sentence| sentence.trim().to_owned());
    sentences.filter(|sentence| !sentence.is_empty()).collect()
}

fn some_story() -> impl Strategy<Value = SomeStory> {
    let noise =
        prop::sample::select(&["gisteren", "é", "«wassen»", "niet", "mijn zus", "أمي", "🙂", "eh eh eh", "- , ;", "ik zou willen", "\n", "…"][..]);
    let piece = proptest::prop_oneof![4 => prop::sample::select(sentences()), 1 => noise.prop_map(str::to_owned)];
    let text =
        prop::collection::vec(piece, 1..8).prop_map(|pieces| pieces.join(" ")).prop_filter("a story says something", |text| !text.trim().is_empty());
    (text, 0_usize..7, prop::option::of(1_u32..30), any::<bool>()).prop_map(|(text, kind, people, ended)| SomeStory { text, kind, people, ended })
}

fn some_stories() -> impl Strategy<Value = Vec<SomeStory>> {
    // A few words, or a long life of care that fills whole requirements.
    proptest::prop_oneof![3 => prop::collection::vec(some_story(), 1..4), 1 => prop::collection::vec(some_story(), 12..18)]
}

/// Circumstances of a scenario, of which only some are known.
fn some_circumstances() -> impl Strategy<Value = v1::Circumstances> {
    let whose = 0..scenarios::all().len();
    (whose, any::<u32>()).prop_map(|(whose, known)| {
        let mut circumstances = scenarios::all()[whose].wire_circumstances();
        let hidden = |bit: u32| known & (1 << bit) == 0;
        let all = v1::Circumstances::default();
        if hidden(0) {
            circumstances.highest_education = all.highest_education
        }
        if hidden(1) {
            circumstances.income = all.income
        }
        if hidden(2) {
            circumstances.free_hours_per_week = None
        }
        if hidden(3) {
            circumstances.area.clear()
        }
        if hidden(4) {
            circumstances.lowest_monthly_income_cents = None
        }
        if hidden(5) {
            circumstances.dutch_reading = all.dutch_reading
        }
        if hidden(6) {
            circumstances.childcare_needed = None
        }
        if hidden(7) {
            circumstances.right_to_work = None
        }
        circumstances
    })
}

fn some_role() -> impl Strategy<Value = String> {
    prop::sample::select(world().catalog.roles.keys().map(ToString::to_string).collect::<Vec<_>>())
}

impl SomeStory {
    fn wire(&self) -> v1::Experience {
        v1::Experience {
            kind: i32::try_from(self.kind + 1).unwrap(),
            story: self.text.clone(),
            people: self.people.map(|people| i32::try_from(people).unwrap()),
            end_date: self.ended.then_some(v1::Date { year: 2025, month: 6, day: 1 }),
            ..Default::default()
        }
    }

    fn told(&self) -> ToldExperience {
        let ended = self.ended.then(|| hos_model::Date::constant(2025, 6, 1));
        ToldExperience {
            kind: hos_model::ExperienceKind::ALL[self.kind],
            language: LanguageCode::parse("nl").unwrap(),
            story: hos_model::Story::new(&self.text).unwrap(),
            extent: hos_model::Extent { people: self.people, ended, ..Default::default() },
        }
    }
}

/// Runs a property; the cases are few because each is a whole talk. `PROPTEST_CASES` asks for more.
fn holds<S: Strategy>(cases: u32, some: &S, check: impl Fn(S::Value)) {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(cases);
    let persistence = Box::new(FileFailurePersistence::Off);
    let mut runner = TestRunner::new(Config { cases, failure_persistence: Some(persistence), ..Config::default() });
    let told = runner.run(some, |value| {
        check(value);
        Ok(())
    });
    told.unwrap_or_else(|broken| panic!("{broken}"));
}

#[test]
fn whatever_is_told_the_answer_explains_itself() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let service = runtime.block_on(async {
        let service = Service::start().await;
        load_offers(&service);
        service
    });
    let some = (some_stories(), some_circumstances(), some_role(), any::<bool>());
    holds(40, &some, |(stories, circumstances, role, assume_confirmed)| {
        let request = v1::PreviewPathwayRequest {
            experiences: stories.iter().map(SomeStory::wire).collect(),
            circumstances: Some(circumstances.clone()),
            roles: vec![format!("roles/{role}")],
            assume_confirmed,
            ..Default::default()
        };
        let preview = runtime.block_on(async { service.routes().preview_pathway(request).await }).unwrap().into_inner();
        let texts: Vec<&str> = stories.iter().map(|story| story.text.as_str()).collect();
        quotes_are_verbatim(&texts, &preview);
        made_from(preview.origin.as_ref());
        let state = if assume_confirmed { v1::SkillState::Confirmed } else { v1::SkillState::Suggested };
        for skill in &preview.skills {
            assert_eq!(skill.state(), state, "the engine decides nothing by itself");
            assert!(!skill.evidence.is_empty(), "no skill without a reason");
        }
        let [pathway] = preview.pathways.try_into().unwrap();
        let report = pathway.match_report.as_ref().unwrap();
        explains_itself(report, &preview.skills);
        assert!(assume_confirmed || report.points == 0, "what was only told counts for nothing yet");
        unknown_is_asked(report);
        for route in &pathway.routes {
            says_what_it_closes(route);
            promises_nothing(route, &circumstances);
            proposes_only_what_may_be(route, report);
        }
        assert!(!pathway.routes.is_empty() || !pathway.blocked_by.is_empty(), "no route, and not a word about why");
        pathway.blocked_by.iter().for_each(is_known);
    });
}

fn quotes_are_verbatim(stories: &[&str], preview: &v1::PreviewPathwayResponse) {
    let shown = preview.skills.iter().flat_map(|skill| &skill.evidence).flat_map(|evidence| evidence.quote.iter().chain(&evidence.skill_level_quote));
    for quote in shown.chain(preview.left_out.iter().filter_map(|left_out| left_out.quote.as_ref())) {
        let story = usize::try_from(quote.story_index).ok().and_then(|index| stories.get(index));
        assert!(!quote.text.is_empty() && story.and_then(|story| piece(story, quote)).as_ref() == Some(&quote.text), "{quote:?} in {stories:?}");
    }
}

fn made_from(origin: Option<&v1::Origin>) {
    let origin = origin.unwrap();
    assert_eq!(origin.engine_version, hos_engine::ENGINE_VERSION);
    assert_eq!(origin.catalog_revision, world().catalog.revision);
    assert_eq!(origin.today, Some(v1::Date { year: 2026, month: 1, day: 15 }));
}

fn said(sentence: Option<&v1::Sentence>) {
    let sentence = sentence.unwrap();
    assert!(!sentence.plain.trim().is_empty() && !sentence.formal.trim().is_empty(), "{sentence:?}");
}

fn explains_itself(report: &v1::MatchReport, skills: &[v1::ProfileSkill]) {
    made_from(report.origin.as_ref());
    let with_evidence: BTreeSet<&str> = skills.iter().filter(|skill| !skill.evidence.is_empty()).map(|skill| skill.skill.as_str()).collect();
    for result in &report.results {
        let points =
            |codes: &[ReasonCode]| result.reasons.iter().filter(|reason| codes.contains(&reason.code())).map(|reason| reason.points).sum::<i32>();
        assert!(!result.reasons.is_empty(), "{result:?}");
        assert_eq!(points(&[ReasonCode::Shown, ReasonCode::ShownBelow]) - points(&[ReasonCode::Capped]), result.points, "{result:?}");
        assert_eq!(result.points + points(&[ReasonCode::NotYetConfirmed]), result.potential_points, "{result:?}");
        assert!(result.potential_points <= result.max_points);
        let silent = [
            ReasonCode::TooFarBelow,
            ReasonCode::SaidNo,
            ReasonCode::NothingKnown,
            ReasonCode::SchoolOnly,
            ReasonCode::Condition,
            ReasonCode::PracticeTestFirst,
            ReasonCode::WorkplaceFirst,
        ];
        assert_eq!(points(&silent), 0, "{result:?}");
        assert!(result.reasons.iter().all(|reason| reason.code() != ReasonCode::Unspecified), "{result:?}");
        result.reasons.iter().for_each(|reason| said(reason.sentence.as_ref()));
        for reason in result.reasons.iter().filter(|reason| reason.points > 0 && !reason.skill.is_empty()) {
            assert!(with_evidence.contains(reason.skill.as_str()), "points without evidence: {reason:?}");
        }
        let never_scored = matches!(result.recognition_class(), v1::RecognitionClass::SchoolOnly | v1::RecognitionClass::Condition);
        assert_eq!(never_scored, result.max_points == 0, "{result:?}");
        assert_eq!(result.outcome() == v1::Outcome::AtSchool, result.recognition_class() == v1::RecognitionClass::SchoolOnly);
        assert_eq!(result.outcome() == v1::Outcome::Met, !never_scored && result.points == result.max_points, "{result:?}");
        let asks_a_test = result.recognition_class() == v1::RecognitionClass::PracticeTest;
        let told =
            result.reasons.iter().any(|reason| matches!(reason.code(), ReasonCode::Shown | ReasonCode::ShownBelow | ReasonCode::NotYetConfirmed));
        let test_said = result.reasons.iter().any(|reason| reason.code() == ReasonCode::PracticeTestFirst);
        assert!(!(asks_a_test && told) || test_said, "experience is shown and the test is not named: {result:?}");
    }
    let sum = |of: fn(&v1::RequirementResult) -> i32| report.results.iter().map(of).sum::<i32>();
    assert_eq!((report.points, report.potential_points, report.max_points), (sum(|r| r.points), sum(|r| r.potential_points), sum(|r| r.max_points)));
    assert_eq!(report.max_points, 100);
    assert_eq!((report.fit_percent, report.potential_percent), (report.points, report.potential_points));
}

/// Unknown is its own answer with a question, never a no.
fn unknown_is_asked(report: &v1::MatchReport) {
    const QUESTIONS_MAX: usize = 10;
    assert!(report.open_questions.len() <= QUESTIONS_MAX);
    report.open_questions.iter().for_each(|question| said(question.question.as_ref()));
    for result in &report.results {
        assert_ne!(result.outcome(), v1::Outcome::NotMet, "nobody said no");
        if result.outcome() == v1::Outcome::Unknown && report.open_questions.len() < QUESTIONS_MAX {
            assert!(report.open_questions.iter().any(|question| question.about == result.requirement), "not asked: {}", result.requirement);
        }
    }
}

/// A program finds in a reason what a person reads in it.
fn names_what_it_says(reason: &v1::StepReason) {
    said(reason.sentence.as_ref());
    match reason.code.as_str() {
        "gives" => {
            let needed_by = world().catalog.steps.values().find(|step| reason.needed_by == format!("steps/{}", step.id)).unwrap();
            // Besides what it names, a step that asks more hours than are free needs this.
            let named = needed_by.needs.iter().any(|fact| fact.as_str() == reason.fact) || reason.fact == "hours-free";
            assert!(named, "{reason:?}");
        }
        "reaches" | "unknown" => assert!(reason.fact.is_empty() && reason.needed_by.is_empty(), "{reason:?}"),
        other => panic!("not in the contract: {other}"),
    }
}

/// A fact of the catalogue, with its name.
fn is_known(fact: &v1::Fact) {
    said(fact.label.as_ref());
    assert!(world().catalog.facts.keys().any(|id| id.as_str() == fact.id), "{fact:?}");
}

fn says_what_it_closes(route: &v1::Route) {
    made_from(route.origin.as_ref());
    assert!(!route.kinds.is_empty());
    for step in &route.steps {
        assert!(!step.reasons.is_empty(), "{step:?}");
        step.reasons.iter().for_each(names_what_it_says);
        step.closes_barriers.iter().for_each(is_known);
        let given = |fact: &v1::Fact| step.reasons.iter().any(|reason| reason.code == "gives" && reason.fact == fact.id);
        assert!(step.closes_barriers.iter().all(given), "{step:?}");
        assert_ne!(step.decider(), v1::Decider::Unspecified, "{step:?}");
        assert_eq!(step.decided_by_others, !matches!(step.decider(), v1::Decider::Person | v1::Decider::Verbinder), "{step:?}");
        [&step.label, &step.explanation, &step.decided_by].into_iter().for_each(|sentence| said(sentence.as_ref()));
        assert!(step.provenance.is_some());
    }
    assert!(route.steps.is_sorted_by_key(|step| step.start_date.map(|date| (date.year, date.month, date.day))));
    for unsolved in &route.unsolved {
        said(unsolved.sentence.as_ref());
        assert_ne!(unsolved.code(), v1::UnsolvedCode::Unspecified, "{unsolved:?}");
    }
    let decided: usize = route.steps.iter().filter(|step| step.decided_by_others).count();
    assert_eq!(usize::try_from(route.decisions_by_others), Ok(decided));
    assert_eq!(route.cost_cents, route.steps.iter().map(|step| step.cost_cents).sum::<i64>());
}

/// No outlook better or worse than today without a wage and a need to compare.
fn promises_nothing(route: &v1::Route, circumstances: &v1::Circumstances) {
    said(route.income_sentence.as_ref());
    for month in &route.income_months {
        let compared = month.gross_wage_cents.zip(circumstances.lowest_monthly_income_cents);
        match month.outlook() {
            v1::IncomeOutlook::ProbablyHigher => assert!(compared.is_some_and(|(wage, need)| wage >= need), "{month:?}"),
            v1::IncomeOutlook::ProbablyLower => assert!(compared.is_some_and(|(wage, need)| wage < need), "{month:?}"),
            v1::IncomeOutlook::Kept | v1::IncomeOutlook::Unknown => {}
            v1::IncomeOutlook::Unspecified => panic!("never returned: {month:?}"),
        }
    }
}

/// Exemptions are proposed for what is met by recognisable experience without risk, and for nothing else.
fn proposes_only_what_may_be(route: &v1::Route, report: &v1::MatchReport) {
    for exemption in &route.exemptions {
        said(exemption.sentence.as_ref());
        assert!(!exemption.evidence.is_empty());
        for evidence in &exemption.evidence {
            let skill = &world().catalog.skills[&SkillId::parse(last(evidence)).unwrap()];
            assert_eq!(skill.risk, RiskClass::None, "{evidence} is never exempted");
        }
        if route.role == report.role {
            let result = report.results.iter().find(|result| result.requirement == exemption.requirement).unwrap();
            assert_eq!((result.recognition_class(), result.outcome()), (v1::RecognitionClass::Recognizable, v1::Outcome::Met));
        }
    }
    if route.role == report.role && !route.steps.is_empty() {
        let closed: BTreeSet<&str> = route.steps.iter().flat_map(|step| &step.closes_requirements).map(String::as_str).collect();
        for result in &report.results {
            let open = !matches!(result.outcome(), v1::Outcome::Met | v1::Outcome::ToBeAsked);
            let exempt = route.exemptions.iter().any(|exemption| exemption.requirement == result.requirement);
            assert!(!open || exempt || closed.contains(result.requirement.as_str()), "nothing closes {} in {:?}", result.requirement, closed);
        }
    }
}

// ---- With decisions, on the application.

struct Person {
    app: App,
    profile: ProfileId,
}

/// What a person says about a suggested skill.
#[derive(Clone, Copy, Debug)]
enum Says {
    Nothing,
    Yes,
    No,
    Level(u32),
}

fn some_says() -> impl Strategy<Value = Vec<Says>> {
    let says = proptest::prop_oneof![Just(Says::Nothing), Just(Says::Yes), Just(Says::No), (1_u32..=4).prop_map(Says::Level)];
    prop::collection::vec(says, 1..12)
}

impl Person {
    /// Cheap enough for a fresh one per case: the catalogue is read and its lexicon compiled once per property.
    fn over(app: App, number: u32) -> Self {
        let profile = ProfileId::parse(&format!("p{number}")).unwrap();
        let person = Self { app, profile };
        person.begin(&person.profile);
        person
    }

    fn begin(&self, profile: &ProfileId) {
        let language = LanguageCode::parse("nl").unwrap();
        let ask = CreateProfile { id: Some(profile.clone()), display_name: "Iemand".to_owned(), language, request_id: None, mode: Mode::Store };
        self.app.create_profile(&harry(), &ask).unwrap();
    }

    fn tell(&self, story: &SomeStory) -> ExperienceId {
        let ask = TellExperience { profile: self.profile.clone(), told: story.told(), request_id: None, mode: Mode::Store };
        self.app.tell_experience(&harry(), &ask).unwrap().experience.experience.id
    }

    fn skills(&self) -> Vec<ProfileSkill> {
        let page = PageAsk::from_token("", "skills", 1000).unwrap();
        self.app.list_profile_skills(&harry(), &self.profile, &page).unwrap().items
    }

    fn decide(&self, decided: impl IntoIterator<Item = (SkillId, AskedKind)>) {
        let decisions: Vec<_> = decided.into_iter().map(|(skill, kind)| AskedDecision { skill, kind }).collect();
        if !decisions.is_empty() {
            let ask = DecideSkills { profile: self.profile.clone(), decisions, request_id: None, mode: Mode::Store };
            self.app.decide_profile_skills(&harry(), &ask).unwrap();
        }
    }

    fn points(&self) -> BTreeMap<RoleId, (u32, u32)> {
        let (ranked, _) = self.app.rank_roles(&harry(), &self.profile).unwrap();
        ranked.into_iter().map(|ranked| (ranked.role, (ranked.points, ranked.potential))).collect()
    }

    fn report(&self, role: &RoleId) -> ReportNow {
        let ask = ForRole { profile: self.profile.clone(), role: role.clone(), request_id: None, mode: Mode::Store };
        self.app.create_match_report(&harry(), &ask).unwrap()
    }
}

fn new_app() -> App {
    let store = Store::open("memory:", &Options::default()).unwrap();
    App::new(hos_catalog::embedded().unwrap(), store, Clock::Fixed(TODAY)).unwrap()
}

fn kind_of(says: Says) -> Option<AskedKind> {
    match says {
        Says::Nothing => None,
        Says::Yes => Some(AskedKind::Confirm),
        Says::No => Some(AskedKind::Decide(DecisionKind::Rejected(RejectReason::NotWanted))),
        Says::Level(level) => Some(AskedKind::Decide(DecisionKind::Confirmed(hos_model::SkillLevel::from_number(level).unwrap()))),
    }
}

#[test]
fn whatever_is_decided_people_decide_and_more_never_lowers() {
    let some = (some_stories(), some_story(), some_says(), some_role());
    let next = std::cell::Cell::new(0_u32);
    let app = std::cell::RefCell::new(Some(new_app()));
    holds(24, &some, |(stories, another, says, role)| {
        next.set(next.get() + 1);
        let person = Person::over(app.take().unwrap_or_else(new_app), next.get());
        let role = RoleId::parse(&role).unwrap();
        stories.iter().for_each(|story| drop(person.tell(story)));
        let suggested = person.skills();
        assert!(suggested.iter().all(|skill| skill.state == SkillState::Suggested), "the engine decides nothing by itself");
        let said: Vec<(SkillId, Says)> = suggested.iter().map(|skill| skill.skill.clone()).zip(says.into_iter().cycle()).collect();
        person.decide(said.iter().filter_map(|(skill, says)| Some((skill.clone(), kind_of(*says)?))));
        each_stands_as_was_said(&person, &said);
        a_no_brings_nothing(&person, &role);

        let (before, first) = (person.points(), person.report(&role));
        assert_eq!(without_id(&person.report(&role)), without_id(&first), "asked again, answered the same");

        let new = person.tell(&another);
        let told_more = person.points();
        for (role, (points, potential)) in &before {
            let (now, possible) = told_more[role];
            assert!(now >= *points && possible >= *potential, "telling more lowered {role}: {points} {potential} to {now} {possible}");
        }
        assert_ne!(person.report(&role).origin.profile_state, first.origin.profile_state, "another state is another origin");

        let undecided: Vec<SkillId> =
            person.skills().into_iter().filter(|skill| skill.state == SkillState::Suggested).map(|skill| skill.skill).collect();
        for skill in undecided {
            let before = person.points();
            person.decide([(skill, AskedKind::Confirm)]);
            let after = person.points();
            assert!(before.iter().all(|(role, points)| after[role].0 >= points.0), "agreeing lowered a fit");
        }

        person.app.delete_experience(&harry(), &person.profile, &new, None).unwrap();
        nothing_is_left_when_nothing_is_told(&person);
        app.replace(Some(person.app));
    });
}

fn each_stands_as_was_said(person: &Person, said: &[(SkillId, Says)]) {
    let by_harry = |by: &Actor, on: hos_model::Date| *by == harry() && on == TODAY;
    for skill in person.skills() {
        let (_, says) = said.iter().find(|(of, _)| *of == skill.skill).unwrap();
        match (says, &skill.state) {
            (Says::Nothing, SkillState::Suggested) => {}
            (Says::Yes, SkillState::Confirmed { by, on }) => assert!(by_harry(by, *on)),
            (Says::Level(level), SkillState::Confirmed { by, on }) => assert!(by_harry(by, *on) && skill.level.number() == *level),
            (Says::No, SkillState::Rejected { by, on, reason }) => assert!(by_harry(by, *on) && *reason == RejectReason::NotWanted),
            (says, state) => panic!("{} was said {says:?} and stands {state:?}", skill.skill),
        }
    }
}

fn a_no_brings_nothing(person: &Person, role: &RoleId) {
    let refused: BTreeSet<SkillId> = person.skills().into_iter().filter(|skill| skill.strength().is_none()).map(|skill| skill.skill).collect();
    let told = |skill: &SkillId| person.skills().iter().any(|of| of.skill == *skill && of.strength() >= Some(EvidenceStrength::Confirmed));
    for reason in person.report(role).report.results.iter().flat_map(|result| result.reasons.as_slice()) {
        use hos_model::Reason::{NotYetConfirmed, Shown, ShownBelow};
        if let Shown { skill, .. } | ShownBelow { skill, .. } = reason {
            assert!(told(skill), "{skill} counts and was not agreed");
        }
        if let Shown { skill, .. } | ShownBelow { skill, .. } | NotYetConfirmed { skill, .. } = reason {
            assert!(!refused.contains(skill), "{skill} counts and was refused");
        }
    }
}

fn without_id(now: &ReportNow) -> (hos_model::MatchReport, hos_store::Origin) {
    (now.report.clone(), now.origin.clone())
}

fn nothing_is_left_when_nothing_is_told(person: &Person) {
    let page = PageAsk::from_token("", "experiences", 1000).unwrap();
    for told in person.app.list_experiences(&harry(), &person.profile, &page).unwrap().items {
        person.app.delete_experience(&harry(), &person.profile, &told.experience.id, None).unwrap();
    }
    let left = person.skills();
    assert!(left.iter().all(|skill| skill.evidence.is_empty() && matches!(skill.state, SkillState::Rejected { .. })), "{left:?}");
    assert!(person.points().values().all(|points| *points == (0, 0)));
    let refused: BTreeSet<&SkillId> = left.iter().map(|skill| &skill.skill).collect();
    for role in person.app.catalog().roles.values() {
        let report = person.report(&role.id).report;
        let all_refused = |requirement: &hos_model::Requirement| requirement.items.iter().all(|item| refused.contains(&item.skill));
        for (result, requirement) in report.results.iter().zip(&role.requirements) {
            let expected = match result.class {
                hos_model::RecognitionClass::SchoolOnly => hos_model::Outcome::AtSchool,
                hos_model::RecognitionClass::Condition => hos_model::Outcome::ToBeAsked,
                _ if all_refused(requirement) => hos_model::Outcome::NotMet,
                _ => hos_model::Outcome::Unknown,
            };
            assert_eq!(result.outcome, expected, "{} {}: unknown is never a no", role.id, result.requirement);
        }
    }
}
