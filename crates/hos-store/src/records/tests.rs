use std::fmt::Debug;
use std::path::Path;

use hos_model::{
    Actor, AgeBand, AreaId, Arithmetic, BarrierKind, CircumstanceField, Circumstances, Counterfactual, Date, Decision, DecisionKind, Education,
    EvidenceStrength, Exemption, Experience, ExperienceId, ExperienceKind, Extent, FactId, Heard, HoursPerWeek, Income, IncomeMonth, IncomeOutlook,
    LanguageCode, LanguageLevel, LeftOut, LeftOutReason, LevelReason, MatchReport, Offer, OfferId, OfferKind, OpenQuestion, Outcome, QualificationId,
    QuestionAbout, Quote, Reason, Reasons, RecognitionClass, RejectReason, RequirementId, RequirementResult, RoleId, Route, RouteKind, RouteStep,
    SkillId, SkillLevel, Starts, StepId, StepReason, Story, Suggestion, SuggestionCertainty, Unsolved, Wish, WordsAt,
};

use super::*;

const STORY: &str = "Ik hielp mijn moeder één jaar met wassen. Koken deed de buurvrouw.";

macro_rules! id {
    ($kind:ident $text:expr) => {
        $kind::parse($text).unwrap()
    };
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn made_by() -> MadeBy {
    MadeBy { engine_version: "0.1.0".to_owned(), catalog_revision: "c1".to_owned() }
}

fn origin() -> Origin {
    Origin { made_by: made_by(), profile_state: "p1".to_owned(), today: day("2026-02-03") }
}

fn harry() -> Actor {
    Actor::parse("verbinder/harry").unwrap()
}

fn profile() -> Profile {
    Profile {
        display_name: "F.".to_owned(),
        language: id!(LanguageCode "nl"),
        owner: harry(),
        created_on: day("2026-02-03"),
        updated_on: day("2026-02-04"),
    }
}

fn quote(start: u32, end: u32) -> Quote {
    Quote::cut(STORY, start, end).unwrap()
}

fn suggestion(skill: &str, level: SkillLevel, level_reason: LevelReason) -> Suggestion {
    Suggestion {
        skill: id!(SkillId skill),
        quote: quote(3, 20),
        rule: "help-with".to_owned(),
        level,
        level_reason,
        certainty: SuggestionCertainty::Likely,
        with_others: false,
        past: true,
    }
}

fn told() -> Told {
    Told {
        experience: Experience {
            id: id!(ExperienceId "mother"),
            kind: ExperienceKind::FamilyCare,
            language: id!(LanguageCode "nl"),
            story: Story::new(STORY).unwrap(),
            extent: Extent { hours_per_week: Some(9), started: Some(day("2022-05-01")), ended: None, people: Some(1) },
            told_on: day("2026-02-03"),
            recorded_by: harry(),
        },
        heard: Heard {
            suggestions: vec![
                suggestion("assist-washing", SkillLevel::Two, LevelReason::OnOnesOwn),
                suggestion("assist-dressing", SkillLevel::One, LevelReason::WithHelp(quote(21, 29))),
                suggestion("listen", SkillLevel::Three, LevelReason::Several(quote(0, 2))),
                suggestion("comfort", SkillLevel::Four, LevelReason::Teaches(quote(0, 8))),
                suggestion("walk-along", SkillLevel::Three, LevelReason::SeveralPeopleTold),
            ],
            left_out: vec![LeftOut { skill: id!(SkillId "cook"), quote: quote(42, 47), reason: LeftOutReason::SomebodyElse }],
        },
        made_by: made_by(),
    }
}

fn confirmed() -> Decision {
    let kind = DecisionKind::Confirmed(SkillLevel::Three);
    Decision { skill: id!(SkillId "assist-washing"), kind, by: harry(), on: day("2026-02-03"), words: Vec::new() }
}

fn rejected() -> Decision {
    let kind = DecisionKind::Rejected(RejectReason::SomebodyElse);
    let words = vec![WordsAt { experience: id!(ExperienceId "mother"), start: 42, end: 65 }];
    Decision { skill: id!(SkillId "cook"), kind, by: harry(), on: day("2026-02-03"), words }
}

fn circumstances() -> Circumstances {
    Circumstances {
        highest_education: Some(Education::VmboKb),
        diplomas: vec![id!(QualificationId "helpende-zorg-en-welzijn-25960")],
        dutch_speaking: Some(LanguageLevel::B1),
        dutch_reading: Some(LanguageLevel::A2),
        dutch_writing: Some(LanguageLevel::A2),
        arithmetic: Some(Arithmetic::F1),
        income: Some(Income::ParticipationBenefit),
        lowest_monthly_income_cents: Some(140_000),
        free_hours_per_week: Some(20),
        age_band: Some(AgeBand::From27),
        right_to_work: Some(true),
        vog_concern: Some(false),
        childcare_needed: None,
        area: Some(id!(AreaId "osdorp")),
        max_travel_minutes: Some(30),
        debts: None,
        digital_skills: Some(true),
        irregular_hours: Some(false),
        earliest_start: Some(day("2026-03-02")),
        wishes: vec![Wish::Calm, Wish::NearHome],
    }
}

fn report() -> SavedReport {
    let skill = || id!(SkillId "assist-washing");
    let reasons = Reasons::new(
        Reason::Shown { skill: skill(), level: SkillLevel::Two, strength: EvidenceStrength::Confirmed, points: 6 },
        [
            Reason::ShownBelow { skill: skill(), level: SkillLevel::One, asked: SkillLevel::Two, strength: EvidenceStrength::Vouched, points: 3 },
            Reason::TooFarBelow { skill: skill(), level: SkillLevel::One, asked: SkillLevel::Three },
            Reason::NotYetConfirmed { skill: skill(), points: 2 },
            Reason::SaidNo { skill: skill() },
            Reason::Capped { points: 1 },
            Reason::NothingKnown,
            Reason::SchoolOnly,
            Reason::Condition,
            Reason::PracticeTestFirst { skill: skill() },
            Reason::WorkplaceFirst,
        ],
    );
    let counterfactuals = vec![
        Counterfactual::Confirm { skills: vec![skill()], points: 2 },
        Counterfactual::Show { skill: skill(), level: SkillLevel::Three, points: 4 },
    ];
    let result = RequirementResult {
        requirement: id!(RequirementId "b1-k1-w3"),
        class: RecognitionClass::Recognizable,
        outcome: Outcome::PartlyMet,
        points: 8,
        potential: 10,
        max_points: 20,
        reasons,
        counterfactuals,
    };
    let about = [
        QuestionAbout::Requirement(id!(RequirementId "b1-k1-w5")),
        QuestionAbout::Skill(skill()),
        QuestionAbout::Circumstance(CircumstanceField::Debts),
    ];
    SavedReport {
        report: MatchReport {
            role: id!(RoleId "verzorgende-ig-2026"),
            results: vec![result],
            points: 8,
            potential: 10,
            max_points: 20,
            open_questions: about.into_iter().map(|about| OpenQuestion { about, points: 3 }).collect(),
        },
        origin: origin(),
    }
}

fn route() -> SavedRoute {
    let step = || id!(StepId "dutch-2f");
    let fact = || id!(FactId "dutch-2f");
    let reasons = vec![
        StepReason::Gives { fact: fact(), barrier: Some(BarrierKind::Language), needed_by: id!(StepId "bbl-helpende") },
        StepReason::Reaches { role: id!(RoleId "helpende-zorg-en-welzijn-2025") },
        StepReason::Unknown { field: CircumstanceField::DutchWriting },
    ];
    let route_step = RouteStep {
        step: step(),
        offer: Some(id!(OfferId "evening-dutch")),
        starts: day("2026-03-02"),
        ends: day("2026-09-28"),
        hours: HoursPerWeek { school: 5, work: 0, self_study: 3 },
        cost_cents: 2_500,
        wage_cents_per_month: None,
        travel_minutes: Some(12),
        reasons,
        closes_requirements: vec![id!(RequirementId "dutch")],
        closes_barriers: vec![fact()],
    };
    SavedRoute {
        route: Route {
            kinds: vec![RouteKind::SafestIncome, RouteKind::NearHome],
            role: id!(RoleId "helpende-zorg-en-welzijn-2025"),
            steps: vec![route_step],
            arrives: day("2027-11-01"),
            heaviest_week_hours: 32,
            cost_cents: 2_500,
            decisions_by_others: 2,
            travel_minutes: Some(12),
            income: IncomeOutlook::Kept,
            income_months: vec![IncomeMonth { month: day("2026-03-01"), outlook: IncomeOutlook::ProbablyHigher, wage_cents: Some(215_000) }],
            exemptions: vec![Exemption { requirement: id!(RequirementId "b1-k1-w2"), skills: vec![id!(SkillId "interpret")] }],
            unsolved: vec![
                Unsolved::Assumed { fact: fact(), field: CircumstanceField::RightToWork },
                Unsolved::Travel { step: step(), minutes: 55 },
                Unsolved::NoOffer { step: step() },
                Unsolved::IrregularHours { step: step() },
                Unsolved::Hours { step: step(), hours: 24 },
            ],
        },
        toward: id!(RoleId "verzorgende-ig-2026"),
        state: RouteState::Declined { reason: "too-long".to_owned() },
        by: harry(),
        on: day("2026-02-10"),
        origin: origin(),
    }
}

fn offer(starts: Starts) -> Offer {
    Offer {
        id: id!(OfferId "evening-dutch"),
        kind: OfferKind::Course,
        step: id!(StepId "dutch-2f"),
        provider: "Taalhuis De Brug".to_owned(),
        title: "Nederlands in de avond".to_owned(),
        starts,
        weeks: 30,
        hours: HoursPerWeek { school: 5, work: 0, self_study: 3 },
        evenings_or_weekends: true,
        area: Some(id!(AreaId "osdorp")),
        places_left: Some(4),
        language_support: true,
        wage_cents_per_month: None,
        fee_cents: 2_500,
        accepts_exemptions: false,
        recognized_training_company: false,
    }
}

fn request() -> Request {
    Request { fingerprint: "abc".to_owned(), answer: "AAEC".to_owned(), on: day("2026-02-03") }
}

/// The bytes ever written for a meaning still read into it, and are written the same.
fn check<R: Record>(file: &str, meaning: &R::Meaning)
where
    R::Meaning: PartialEq + Debug,
{
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("testdata/v{}/{file}.json", R::VERSION));
    let written = to_bytes(&R::from_model(meaning)).unwrap();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, [&*written, b"\n"].concat()).unwrap();
    }
    let golden = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(golden.trim_end(), String::from_utf8_lossy(&written), "{file}: stored records would no longer read the same: add a version");
    let read = from_bytes::<R>(golden.trim_end().as_bytes()).unwrap().to_model().unwrap();
    assert_eq!(&read, meaning, "{file}");
}

#[test]
fn bytes_of_version_1_still_read_and_are_written_the_same() {
    check::<ProfileRecord>("profile", &profile());
    check::<ExperienceRecord>("experience", &told());
    check::<DecisionRecord>("decision-confirmed", &confirmed());
    check::<DecisionRecord>("decision-rejected", &rejected());
    check::<CircumstancesRecord>("circumstances", &circumstances());
    check::<CircumstancesRecord>("circumstances-unknown", &Circumstances::default());
    check::<MatchReportRecord>("match-report", &report());
    check::<RouteRecord>("route", &route());
    check::<OfferRecord>("offer", &offer(Starts::On(vec![day("2026-03-02"), day("2026-09-07")])));
    check::<OfferRecord>("offer-every-year", &offer(Starts::EveryYear(vec![2, 9])));
    check::<OfferRecord>("offer-open", &offer(Starts::Open));
    check::<RequestRecord>("request", &request());
}

#[test]
fn every_state_of_a_route_reads_back() {
    for state in [RouteState::Proposed, RouteState::Accepted, RouteState::Declined { reason: "hours".to_owned() }] {
        let saved = SavedRoute { state, ..route() };
        assert_eq!(RouteRecord::from_model(&saved).to_model().unwrap(), saved);
    }
}

#[test]
fn what_does_not_read_names_the_field_and_never_the_content() {
    let refused = |text: &str| match from_bytes::<RequestRecord>(text.as_bytes()).and_then(|record| record.to_model()) {
        Ok(_) => panic!("{text} reads"),
        Err(malformed) => malformed.at("main/requests/x/y").to_string(),
    };
    for (text, field) in [
        ("geheim", "version"),
        (r#"{"fingerprint":"geheim"}"#, "version"),
        (r#"{"v":2,"fingerprint":"geheim","answer":"","on":"2026-02-03"}"#, "version"),
        (r#"{"v":1,"fingerprint":"geheim","answer":7,"on":"geheim"}"#, "JSON"),
        (r#"{"v":1,"fingerprint":"geheim","answer":"","on":"geheim"}"#, "on"),
    ] {
        let message = refused(text);
        assert!(message.contains("main/requests/x/y") && message.contains(&format!("its {field} is")), "{message}");
        assert!(!message.contains("geheim"), "{message}");
    }
}

#[test]
fn a_quote_that_is_not_in_the_story_does_not_read() {
    let text = String::from_utf8(to_bytes(&ExperienceRecord::from_model(&told())).unwrap()).unwrap();
    let beyond = text.replace(r#""start":42,"end":47"#, r#""start":42,"end":4700"#);
    assert_ne!(text, beyond);
    assert_eq!(from_bytes::<ExperienceRecord>(beyond.as_bytes()).unwrap().to_model(), Err(Malformed("quote")));
}

#[test]
fn nothing_prints_what_a_person_said() {
    let printed = [
        format!("{:?}{:?}", profile(), ProfileRecord::from_model(&profile())),
        format!("{:?}{:?}", told(), ExperienceRecord::from_model(&told())),
        format!("{:?}{:?}", CircumstancesRecord::from_model(&circumstances()), request()),
        format!("{:?}{:?}", RequestRecord::from_model(&request()), rejected()),
    ];
    for said in ["F.", "moeder", "wassen", "buurvrouw", "140000", "AAEC"] {
        assert!(!printed.concat().contains(said), "{said}: {printed:?}");
    }
}
