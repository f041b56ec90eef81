use std::fmt::Write as _;

use expect_test::{Expect, expect};
use hos_model::{
    Actor, AgeBand, CircumstanceField, Date, Evidence, ExperienceId, ExperienceKind, Extent, Fact, FactCertainty, FactId, LevelReason, Provenance,
    Quote, RejectReason, RequirementId, RoleId, Skill, SkillGroup, SkillState, Suggestion, WhenUnknown,
};
use proptest::prelude::*;

use super::*;

fn provenance() -> Provenance {
    Provenance { certainty: FactCertainty::OwnChoice, from: "test".to_owned(), valid_from: None, note: String::new() }
}

fn day() -> Date {
    Date::constant(2026, 1, 15)
}

fn actor() -> Actor {
    Actor::parse("verbinder/test").expect("an actor")
}

fn skill_id(id: &str) -> SkillId {
    SkillId::parse(id).expect("a skill id")
}

fn level(number: u32) -> SkillLevel {
    SkillLevel::from_number(number).expect("a skill level")
}

/// `washing 6 @2`: skill, points, level asked.
fn item(text: &str) -> Item {
    let words: Vec<&str> = text.split_whitespace().collect();
    Item {
        skill: skill_id(words[0]),
        points: words[1].parse().expect("points"),
        level: level(words[2].trim_start_matches('@').parse().expect("a level")),
    }
}

fn requirement(id: &str, class: RecognitionClass, max_points: u32, items: &[&str]) -> Requirement {
    Requirement {
        id: RequirementId::parse(id).expect("a requirement id"),
        code: None,
        code_verified: false,
        class,
        max_points,
        items: items.iter().map(|text| item(text)).collect(),
        source: provenance(),
        points_source: provenance(),
    }
}

fn role(id: &str, requirements: Vec<Requirement>) -> Role {
    Role {
        id: RoleId::parse(id).expect("a role id"),
        alias: None,
        qualification: None,
        goal: FactId::parse("arrived").expect("a fact id"),
        mbo_level: None,
        valid_from: None,
        requirements,
        source: provenance(),
    }
}

/// Care, talk and acts, and one of each class that is not scored like them.
fn helper() -> Role {
    role(
        "helper",
        vec![
            requirement("care", RecognitionClass::Recognizable, 10, &["washing 6 @2", "dressing 5 @2", "eating 3 @3"]),
            requirement("talk", RecognitionClass::Recognizable, 4, &["listening 4 @1"]),
            requirement("acts", RecognitionClass::PracticeTest, 8, &["injecting 8 @2", "washing 2 @2"]),
            requirement("team", RecognitionClass::Organization, 6, &["listening 6 @3"]),
            requirement("dutch", RecognitionClass::SchoolOnly, 0, &[]),
            requirement("vog", RecognitionClass::Condition, 0, &[]),
        ],
    )
}

fn catalog(roles: Vec<Role>) -> Catalog {
    let skill = |id: &str, risk| Skill { id: skill_id(id), group: SkillGroup::PersonalCare, risk, esco: None, broader: None, shows_also: Vec::new() };
    let plain = ["washing", "dressing", "eating", "listening"].map(|id| skill(id, RiskClass::None));
    let skills = plain.into_iter().chain([skill("injecting", RiskClass::Reserved)]);
    let arrived = Fact {
        id: FactId::parse("arrived").expect("a fact id"),
        barrier: None,
        holds_when: vec![(CircumstanceField::AgeBand, vec!["27-66".to_owned()])],
        holds_with_evidence: None,
        when_unknown: WhenUnknown::Missing,
    };
    Catalog {
        skills: skills.map(|skill| (skill.id.clone(), skill)).collect(),
        roles: roles.into_iter().map(|role| (role.id.clone(), role)).collect(),
        facts: [(arrived.id.clone(), arrived)].into(),
        ..Catalog::default()
    }
}

fn heard(skill: &SkillId, at: SkillLevel, certainty: SuggestionCertainty) -> Evidence {
    Evidence {
        experience: ExperienceId::parse("e1").expect("an experience id"),
        kind: ExperienceKind::FamilyCare,
        extent: Extent::default(),
        told_on: day(),
        suggestion: Suggestion {
            skill: skill.clone(),
            quote: Quote::cut("ik was haar", 0, 6).expect("a quote"),
            rule: "test".to_owned(),
            level: at,
            level_reason: LevelReason::OnOnesOwn,
            certainty,
            with_others: false,
            past: false,
        },
    }
}

/// `washing 2 told`, `washing 2 yes`, `washing 2 no`, `washing 2 thin`.
fn profile_skill(text: &str) -> ProfileSkill {
    let words: Vec<&str> = text.split_whitespace().collect();
    let (skill, level) = (skill_id(words[0]), level(words[1].parse().expect("a level")));
    let state = match words[2] {
        "told" | "thin" => SkillState::Suggested,
        "yes" => SkillState::Confirmed { by: actor(), on: day() },
        _ => SkillState::Rejected { by: actor(), on: day(), reason: RejectReason::NotDone },
    };
    let certainty = if words[2] == "thin" { SuggestionCertainty::Thin } else { SuggestionCertainty::Clear };
    let evidence = vec![heard(&skill, level, certainty)];
    ProfileSkill { skill, level, state, evidence }
}

fn skills(texts: &[&str]) -> Vec<ProfileSkill> {
    texts.iter().map(|text| profile_skill(text)).collect()
}

fn known_circumstances() -> Circumstances {
    Circumstances { age_band: Some(AgeBand::From27), ..Circumstances::default() }
}

fn told_reason(reason: &Reason) -> String {
    match reason {
        Reason::Shown { skill, level, points, .. } => format!("{skill} at {} +{points}", level.number()),
        Reason::ShownBelow { skill, level, asked, points, .. } => {
            format!("{skill} at {} of {} +{points}", level.number(), asked.number())
        }
        Reason::TooFarBelow { skill, level, asked } => format!("{skill} at {} of {}", level.number(), asked.number()),
        Reason::NotYetConfirmed { skill, points } => format!("{skill} to confirm (+{points})"),
        Reason::SaidNo { skill } => format!("no to {skill}"),
        Reason::Capped { points } => format!("capped -{points}"),
        Reason::NothingKnown => "nothing known".to_owned(),
        Reason::SchoolOnly => "school only".to_owned(),
        Reason::Condition => "condition".to_owned(),
        Reason::PracticeTestFirst { skill } => format!("practice test for {skill}"),
        Reason::WorkplaceFirst => "workplace first".to_owned(),
    }
}

fn told_counterfactual(counterfactual: &Counterfactual) -> String {
    match counterfactual {
        Counterfactual::Confirm { skills, points } => {
            format!("confirm {} (+{points})", skills.iter().map(SkillId::as_str).collect::<Vec<_>>().join(" and "))
        }
        Counterfactual::Show { skill, level, points } => format!("show {skill} at {} (+{points})", level.number()),
    }
}

fn check(texts: &[&str], expected: &Expect) {
    let role = helper();
    let report = compare(&catalog(vec![role.clone()]), &role, &skills(texts), &known_circumstances());
    let mut told = format!("{} of {}, could be {}\n", report.points, report.max_points, report.potential);
    for result in &report.results {
        let reasons: Vec<_> = result.reasons.as_slice().iter().map(told_reason).collect();
        let if_only: Vec<_> = result.counterfactuals.iter().map(told_counterfactual).collect();
        let _ = write!(told, "{} {} {}/{}: {}", result.requirement, result.outcome.as_str(), result.points, result.max_points, reasons.join(", "));
        let _ = writeln!(told, "{}{}", if if_only.is_empty() { "" } else { " | " }, if_only.join("; "));
    }
    for question in &report.open_questions {
        let _ = writeln!(told, "ask {:?} ({})", question.about, question.points);
    }
    expected.assert_eq(&told);
}

#[test]
fn nothing_told_is_unknown_and_never_a_no() {
    check(
        &[],
        &expect![[r#"
        0 of 28, could be 0
        care unknown 0/10: nothing known | show washing at 2 (+6); show dressing at 2 (+5); show eating at 3 (+3)
        talk unknown 0/4: nothing known | show listening at 1 (+4)
        acts unknown 0/8: nothing known | show injecting at 2 (+8); show washing at 2 (+2)
        team unknown 0/6: nothing known, workplace first | show listening at 3 (+6)
        dutch at-school 0/0: school only
        vog to-be-asked 0/0: condition
        ask Requirement(care) (10)
        ask Requirement(acts) (8)
        ask Requirement(team) (6)
        ask Requirement(talk) (4)
    "#]],
    );
}

#[test]
fn what_is_told_counts_only_as_potential() {
    check(
        &["washing 2 told", "dressing 1 told"],
        &expect![[r#"
        0 of 28, could be 10
        care partly-met 0/10: washing to confirm (+6), dressing to confirm (+2) | confirm washing and dressing (+8); show dressing at 2 (+5); show eating at 3 (+3)
        talk unknown 0/4: nothing known | show listening at 1 (+4)
        acts partly-met 0/8: washing to confirm (+2), practice test for washing | confirm washing (+2); show injecting at 2 (+8)
        team unknown 0/6: nothing known, workplace first | show listening at 3 (+6)
        dutch at-school 0/0: school only
        vog to-be-asked 0/0: condition
        ask Requirement(team) (6)
        ask Requirement(talk) (4)
        ask Skill(injecting) (6)
        ask Skill(eating) (2)
    "#]],
    );
}

#[test]
fn what_is_confirmed_counts_and_is_capped_at_the_maximum() {
    check(
        &["washing 3 yes", "dressing 2 yes", "listening 2 yes"],
        &expect![[r#"
        19 of 28, could be 19
        care met 10/10: washing at 3 +6, dressing at 2 +5, capped -1
        talk met 4/4: listening at 2 +4
        acts partly-met 2/8: washing at 3 +2, practice test for washing | show injecting at 2 (+6)
        team partly-met 3/6: listening at 2 of 3 +3, workplace first | show listening at 3 (+3)
        dutch at-school 0/0: school only
        vog to-be-asked 0/0: condition
        ask Skill(injecting) (6)
    "#]],
    );
}

#[test]
fn as_few_as_possible_are_asked_to_confirm() {
    check(
        &["washing 2 yes", "dressing 2 told", "eating 3 told"],
        &expect![[r#"
        8 of 28, could be 12
        care partly-met 6/10: washing at 2 +6, dressing to confirm (+4), eating to confirm (+0) | confirm dressing (+4)
        talk unknown 0/4: nothing known | show listening at 1 (+4)
        acts partly-met 2/8: washing at 2 +2, practice test for washing | show injecting at 2 (+6)
        team unknown 0/6: nothing known, workplace first | show listening at 3 (+6)
        dutch at-school 0/0: school only
        vog to-be-asked 0/0: condition
        ask Requirement(team) (6)
        ask Requirement(talk) (4)
        ask Skill(injecting) (6)
    "#]],
    );
}

#[test]
fn a_skill_level_too_far_below_brings_nothing_and_says_so() {
    check(
        &["eating 1 yes", "listening 1 told"],
        &expect![[r#"
        0 of 28, could be 4
        care partly-met 0/10: eating at 1 of 3 | show washing at 2 (+6); show dressing at 2 (+5); show eating at 3 (+3)
        talk partly-met 0/4: listening to confirm (+4) | confirm listening (+4)
        acts unknown 0/8: nothing known | show injecting at 2 (+8); show washing at 2 (+2)
        team partly-met 0/6: listening at 1 of 3, workplace first | show listening at 3 (+6)
        dutch at-school 0/0: school only
        vog to-be-asked 0/0: condition
        ask Requirement(acts) (8)
        ask Skill(washing) (6)
        ask Skill(dressing) (5)
    "#]],
    );
}

#[test]
fn a_no_to_everything_is_not_met_and_a_no_to_some_is_not() {
    check(
        &["listening 1 no", "washing 1 no"],
        &expect![[r#"
        0 of 28, could be 0
        care unknown 0/10: no to washing | show dressing at 2 (+5); show eating at 3 (+3)
        talk not-met 0/4: no to listening | show listening at 1 (+4)
        acts unknown 0/8: no to washing | show injecting at 2 (+8)
        team not-met 0/6: no to listening, workplace first | show listening at 3 (+6)
        dutch at-school 0/0: school only
        vog to-be-asked 0/0: condition
        ask Requirement(care) (8)
        ask Requirement(acts) (8)
    "#]],
    );
}

#[test]
fn a_reserved_act_counts_as_experience_and_asks_a_practice_test() {
    check(
        &["injecting 2 yes"],
        &expect![[r#"
        8 of 28, could be 8
        care unknown 0/10: nothing known | show washing at 2 (+6); show dressing at 2 (+5); show eating at 3 (+3)
        talk unknown 0/4: nothing known | show listening at 1 (+4)
        acts met 8/8: injecting at 2 +8, practice test for injecting
        team unknown 0/6: nothing known, workplace first | show listening at 3 (+6)
        dutch at-school 0/0: school only
        vog to-be-asked 0/0: condition
        ask Requirement(care) (10)
        ask Requirement(team) (6)
        ask Requirement(talk) (4)
    "#]],
    );
}

#[test]
fn thin_evidence_is_a_question() {
    check(
        &["washing 2 thin", "dressing 2 told"],
        &expect![[r#"
        0 of 28, could be 12
        care partly-met 0/10: washing to confirm (+6), dressing to confirm (+4) | confirm washing and dressing (+10); show eating at 3 (+3)
        talk unknown 0/4: nothing known | show listening at 1 (+4)
        acts partly-met 0/8: washing to confirm (+2), practice test for washing | confirm washing (+2); show injecting at 2 (+8)
        team unknown 0/6: nothing known, workplace first | show listening at 3 (+6)
        dutch at-school 0/0: school only
        vog to-be-asked 0/0: condition
        ask Requirement(team) (6)
        ask Requirement(talk) (4)
        ask Skill(washing) (8)
        ask Skill(injecting) (6)
    "#]],
    );
}

#[test]
fn an_unknown_circumstance_on_the_way_is_asked_last() {
    let role = helper();
    let report = compare(&catalog(vec![role.clone()]), &role, &[], &Circumstances::default());
    let last = report.open_questions.last().expect("a question");
    assert_eq!(last, &OpenQuestion { about: QuestionAbout::Circumstance(CircumstanceField::AgeBand), points: 0 });
}

#[test]
fn a_reserved_skill_never_carries_an_exemption() {
    let catalog = catalog(Vec::new());
    let with_act = requirement("care", RecognitionClass::Recognizable, 6, &["washing 4 @2", "injecting 4 @2", "dressing 3 @2"]);
    assert!(exemptible(&catalog, &with_act, &skills(&["washing 2 yes", "injecting 2 yes"])).is_empty());
    assert!(exemptible(&catalog, &with_act, &skills(&["washing 2 yes", "dressing 2 told"])).is_empty());
    let enough = exemptible(&catalog, &with_act, &skills(&["washing 2 yes", "injecting 2 yes", "dressing 2 yes"]));
    assert_eq!(enough, [skill_id("washing"), skill_id("dressing")]);
    let test_first = requirement("acts", RecognitionClass::PracticeTest, 4, &["washing 4 @2"]);
    assert!(exemptible(&catalog, &test_first, &skills(&["washing 2 yes"])).is_empty());
}

#[test]
fn roles_are_ranked_by_fit_then_potential_then_id() {
    let one = |id, text: &str| role(id, vec![requirement("only", RecognitionClass::Recognizable, 4, &[text])]);
    let roles = vec![one("b-told", "dressing 4 @2"), one("a-none", "eating 4 @2"), one("c-none", "eating 4 @2"), one("d-shown", "washing 4 @2")];
    let ranked = rank(&catalog(roles), &skills(&["washing 2 yes", "dressing 2 told"]));
    let told: Vec<_> = ranked.iter().map(|role| format!("{} {} {}", role.role, role.fit_percent(), role.potential_percent())).collect();
    assert_eq!(told, ["d-shown 100 100", "b-told 0 100", "a-none 0 0", "c-none 0 0"]);
}

const NAMES: [&str; 5] = ["washing", "dressing", "eating", "listening", "injecting"];

fn some_skill() -> impl Strategy<Value = ProfileSkill> {
    (prop::sample::select(&NAMES[..]), 1_u32..=4, prop::sample::select(&["told", "yes", "no", "thin"][..]))
        .prop_map(|(name, level, state)| profile_skill(&format!("{name} {level} {state}")))
}

fn some_skills() -> impl Strategy<Value = Vec<ProfileSkill>> {
    prop::collection::vec(some_skill(), 0..8)
}

fn some_requirement(id: usize) -> impl Strategy<Value = Requirement> {
    let class = prop::sample::select(RecognitionClass::ALL);
    let item = (prop::sample::select(&NAMES[..]), 0_u32..9, 1_u32..=4).prop_map(|(name, points, level)| format!("{name} {points} @{level}"));
    (class, 1_u32..15, prop::collection::vec(item, 1..6)).prop_map(move |(class, max, items)| {
        let scored = !matches!(class, RecognitionClass::SchoolOnly | RecognitionClass::Condition);
        let items: Vec<&str> = if scored { items.iter().map(String::as_str).collect() } else { Vec::new() };
        requirement(&format!("r{id}"), class, if scored { max } else { 0 }, &items)
    })
}

fn some_role() -> impl Strategy<Value = Role> {
    (some_requirement(1), some_requirement(2), some_requirement(3)).prop_map(|(a, b, c)| role("some", vec![a, b, c]))
}

fn compared(role: &Role, skills: &[ProfileSkill]) -> MatchReport {
    compare(&catalog(vec![role.clone()]), role, skills, &Circumstances::default())
}

proptest! {
    #[test]
    fn the_reasons_are_the_points(role in some_role(), skills in some_skills()) {
        let report = compared(&role, &skills);
        for result in &report.results {
            let reasons = result.reasons.as_slice();
            prop_assert!(!reasons.is_empty());
            let shown: u32 = reasons.iter().map(points_of).sum();
            let capped: u32 = reasons.iter().map(|reason| if let Reason::Capped { points } = reason { *points } else { 0 }).sum();
            let to_confirm: u32 = reasons.iter().map(|reason| if let Reason::NotYetConfirmed { points, .. } = reason { *points } else { 0 }).sum();
            prop_assert_eq!(shown - capped, result.points);
            prop_assert_eq!(result.points + to_confirm, result.potential);
            prop_assert!(result.points <= result.max_points && result.potential >= result.points);
            prop_assert!(result.outcome != Outcome::Met || result.counterfactuals.is_empty());
        }
        prop_assert_eq!(report.points, report.results.iter().map(|result| result.points).sum::<u32>());
        prop_assert_eq!(report.potential, report.results.iter().map(|result| result.potential).sum::<u32>());
    }

    #[test]
    fn what_would_change_an_outcome_brings_what_it_promises(role in some_role(), skills in some_skills()) {
        let known: BTreeMap<_, _> = Known::new(&skills).0.into_iter().map(|(id, skill)| (id.clone(), skill.clone())).collect();
        for (at, result) in compared(&role, &skills).results.iter().enumerate() {
            for change in &result.counterfactuals {
                let mut after = known.clone();
                let (changed, points) = match change {
                    Counterfactual::Confirm { skills, points } => (skills.iter().map(|id| (id, known[id].level)).collect::<Vec<_>>(), points),
                    Counterfactual::Show { skill, level, points } => (vec![(skill, *level)], points),
                };
                for (id, level) in changed {
                    after.insert(id.clone(), profile_skill(&format!("{id} {} yes", level.number())));
                }
                let after = compared(&role, &after.into_values().collect::<Vec<_>>());
                prop_assert!(after.results[at].points >= result.points + points);
            }
        }
    }

    #[test]
    fn more_confirmed_evidence_never_lowers_a_fit(role in some_role(), skills in some_skills(), at in 0_usize..8, higher in 0_u32..3) {
        let before = compared(&role, &skills);
        let mut more = skills;
        if let Some(skill) = more.get_mut(at) {
            skill.level = level((skill.level.number() + higher).min(4));
            skill.state = SkillState::Confirmed { by: actor(), on: day() };
        } else {
            more.push(profile_skill("washing 2 yes"));
        }
        let after = compared(&role, &more);
        prop_assert!(after.points >= before.points && after.fit_percent() >= before.fit_percent());
        for (before, after) in before.results.iter().zip(&after.results) {
            prop_assert!(after.points >= before.points);
        }
    }

    #[test]
    fn the_order_of_telling_does_not_matter(role in some_role(), skills in some_skills().prop_flat_map(|skills| (Just(skills.clone()), Just(skills).prop_shuffle()))) {
        let (told, shuffled) = skills;
        prop_assert_eq!(compared(&role, &told), compared(&role, &shuffled));
        let catalog = catalog(vec![role]);
        prop_assert_eq!(rank(&catalog, &told), rank(&catalog, &shuffled));
    }

    #[test]
    fn ranking_and_comparing_agree(role in some_role(), skills in some_skills()) {
        let report = compared(&role, &skills);
        let ranked = rank(&catalog(vec![role]), &skills).remove(0);
        prop_assert_eq!((ranked.points, ranked.potential, ranked.max_points), (report.points, report.potential, report.max_points));
    }
}
