//! What the engine knows about care work.

use hos_proto::v1;

use super::amounts::{hours, id, money, provenance, with_note};
use super::look::Look;
use super::page::Page;
use crate::{choices, words};

/// All roles.
#[must_use]
pub fn roles(roles: &[v1::Role], look: &Look) -> String {
    let mut page = Page::new(look);
    page.heading(look.word(&words::ROLES));
    let rows: Vec<_> =
        roles.iter().map(|role| [named(&role.label, &role.name, look), level(role.mbo_level, look), about(&role.description, look)]).collect();
    page.table([&words::NAME, &words::LEVEL_HEADING, &words::WHAT_IT_IS], &rows);
    page.finish()
}

/// One role with its requirements and the skills that fill them.
#[must_use]
pub fn role(role: &v1::Role, look: &Look) -> String {
    let mut page = Page::new(look);
    page.heading(look.say(&role.label));
    page.line(look.say(&role.description));
    page.line(&level(role.mbo_level, look));
    page.quiet(&provenance(&role.provenance, look));
    for requirement in &role.requirements {
        page.heading(&with_note(look.say(&requirement.label), &requirement.code));
        for item in &requirement.items {
            let asked = look.fill(&words::AT_LEVEL, &[&item.points, &item.skill_level]);
            page.item("- ", &format!("{}: {asked}", look.say(&item.label)));
        }
        page.quiet(&provenance(&requirement.provenance, look));
    }
    page.finish()
}

/// All skills.
#[must_use]
pub fn skill_list(skills: &[v1::Skill], look: &Look) -> String {
    let mut page = Page::new(look);
    page.heading(look.word(&words::SKILLS));
    let rows: Vec<_> =
        skills.iter().map(|skill| [named(&skill.label, &skill.name, look), about(&skill.description, look), risk(skill, look)]).collect();
    page.table([&words::NAME, &words::WHAT_IT_IS, &words::MIND], &rows);
    page.finish()
}

/// One skill.
#[must_use]
pub fn skill(skill: &v1::Skill, look: &Look) -> String {
    let mut page = Page::new(look);
    page.heading(look.say(&skill.label));
    page.line(look.say(&skill.description));
    page.line(look.say(&skill.question));
    page.line(look.say(&skill.group_label));
    page.line(&risk(skill, look));
    if !skill.esco_uri.is_empty() {
        let relation = choices::word(choices::ESCO_RELATIONS, skill.esco_relation()).map(|word| look.word(&word)).unwrap_or_default();
        page.quiet(&look.fill(&words::ESCO, &[&relation, &skill.esco_uri]));
    }
    page.finish()
}

/// All steps that routes are made of.
#[must_use]
pub fn steps(steps: &[v1::Step], look: &Look) -> String {
    let mut page = Page::new(look);
    page.heading(look.word(&words::STEPS));
    let rows: Vec<_> = steps
        .iter()
        .map(|step| [named(&step.label, &step.name, look), extent(step, look), about(&step.decided_by, look), known(&step.provenance, look)])
        .collect();
    page.table([&words::STEP, &words::HOURS, &words::WHO_DECIDES, &words::MIND], &rows);
    page.finish()
}

/// One step.
#[must_use]
pub fn step(step: &v1::Step, look: &Look) -> String {
    let mut page = Page::new(look);
    page.heading(look.say(&step.label));
    page.line(look.say(&step.description));
    page.line(&extent(step, look));
    if step.fee_cents > 0 {
        page.line(&look.fill(&words::COSTS, &[&money(step.fee_cents, look)]));
    }
    page.line(&format!("{}: {}", look.word(&words::WHO_DECIDES), look.say(&step.decided_by)));
    for (word, facts) in [(&words::NEEDS, &step.needs), (&words::GIVES, &step.gives)] {
        for fact in facts {
            page.item("- ", &format!("{}: {}", look.word(word), look.say(&fact.label)));
        }
    }
    page.quiet(&provenance(&step.provenance, look));
    page.finish()
}

/// All qualifications.
#[must_use]
pub fn qualifications(qualifications: &[v1::Qualification], look: &Look) -> String {
    let mut page = Page::new(look);
    page.heading(look.word(&words::QUALIFICATIONS));
    let rows: Vec<_> = qualifications.iter().map(|one| [named(&one.label, &one.name, look), level(one.mbo_level, look), crebo(one, look)]).collect();
    page.table([&words::NAME, &words::LEVEL_HEADING, &words::MIND], &rows);
    page.finish()
}

/// One qualification.
#[must_use]
pub fn qualification(qualification: &v1::Qualification, look: &Look) -> String {
    let mut page = Page::new(look);
    page.heading(look.say(&qualification.label));
    page.line(&level(qualification.mbo_level, look));
    page.line(&crebo(qualification, look));
    page.quiet(&provenance(&qualification.provenance, look));
    page.finish()
}

/// All areas.
#[must_use]
pub fn areas(areas: &[v1::Area], look: &Look) -> String {
    let mut page = Page::new(look);
    page.heading(look.word(&words::AREAS));
    let rows: Vec<_> = areas.iter().map(|area| [look.say(&area.label).to_owned(), id(&area.name).to_owned(), parent(area, look)]).collect();
    page.table([&words::NAME, &words::NAME_FOR_COMMANDS, &words::PLACE], &rows);
    page.finish()
}

/// One area.
#[must_use]
pub fn area(area: &v1::Area, look: &Look) -> String {
    let mut page = Page::new(look);
    page.heading(look.say(&area.label));
    page.line(&parent(area, look));
    page.quiet(&provenance(&area.provenance, look));
    page.finish()
}

fn named(label: &Option<v1::Sentence>, name: &str, look: &Look) -> String {
    format!("{}\n{}", look.say(label), id(name))
}

fn about(sentence: &Option<v1::Sentence>, look: &Look) -> String {
    look.say(sentence).to_owned()
}

fn level(mbo_level: i32, look: &Look) -> String {
    if mbo_level == 0 { String::new() } else { look.fill(&words::LEVEL, &[&mbo_level]) }
}

fn risk(skill: &v1::Skill, look: &Look) -> String {
    match skill.risk() {
        v1::RiskClass::Reserved => look.word(&words::RESERVED).to_owned(),
        v1::RiskClass::Risky => look.word(&words::RISKY).to_owned(),
        v1::RiskClass::None | v1::RiskClass::Unspecified => String::new(),
    }
}

fn extent(step: &v1::Step, look: &Look) -> String {
    let weeks = if step.duration_weeks == 0 { String::new() } else { look.fill(&words::WEEKS, &[&step.duration_weeks]) };
    let parts = [hours(&step.hours_per_week, look), weeks];
    parts.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join("\n")
}

fn known(provenance: &Option<v1::Provenance>, look: &Look) -> String {
    let verified = provenance.as_ref().is_some_and(|provenance| provenance.verified);
    look.word(if verified { &words::VERIFIED } else { &words::NOT_VERIFIED }).to_owned()
}

fn crebo(one: &v1::Qualification, look: &Look) -> String {
    if one.crebo.is_empty() {
        return String::new();
    }
    with_note(&look.fill(&words::CREBO, &[&one.crebo]), if one.crebo_verified { "" } else { look.word(&words::NOT_VERIFIED) })
}

fn parent(area: &v1::Area, look: &Look) -> String {
    if area.parent.is_empty() { String::new() } else { look.fill(&words::PART_OF, &[&id(&area.parent)]) }
}
