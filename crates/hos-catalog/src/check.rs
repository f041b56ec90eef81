//! What must be true of the catalogue as a whole: every reference exists, points add up, every role can be reached.

use std::collections::{BTreeMap, BTreeSet};

use hos_model::{Catalog, Fact, FactId, LanguageCode, RecognitionClass, Requirement, Role, RoleId, Step};

use crate::errors::{At, CatalogErrors};
use crate::lexicon;
use crate::read::{Draft, area_at, facts_at, qualification_at, requirement_at, role_at, skill_at, step_at};

/// Points of a role.
const ROLE_POINTS: u32 = 100;

/// The language that everything falls back to.
const FIRST_LANGUAGE: &str = "nl";

/// The fact that the planner knows by name.
const HOURS_FREE: &str = "hours-free";

/// The Netherlands on the Dutch grid, in metres: a centre outside is a slip.
const GRID_X: std::ops::RangeInclusive<i64> = 0..=300_000;
const GRID_Y: std::ops::RangeInclusive<i64> = 300_000..=620_000;

pub(crate) fn check(draft: &Draft, errors: &mut CatalogErrors) {
    let known = Known { draft };
    check_skills(draft, &known, errors);
    check_qualifications(draft, &known, errors);
    check_roles(draft, &known, errors);
    check_aliases(&draft.catalog, errors);
    check_steps(draft, &known, errors);
    check_reach(draft, errors);
    check_areas(draft, &known, errors);
    check_languages(draft, &known, errors);
}

/// Whether what is referred to is there.
struct Known<'a> {
    draft: &'a Draft,
}

impl Known<'_> {
    // A file that could not be read at all is one error, not one for each reference into it.
    fn has<K: Ord, V>(&self, things: &BTreeMap<K, V>, id: &K, text: &str) -> bool {
        things.is_empty() || things.contains_key(id) || self.draft.broken.contains(text)
    }

    fn skill(&self, at: &At, field: &str, id: &hos_model::SkillId, errors: &mut CatalogErrors) {
        if !self.has(&self.draft.catalog.skills, id, id.as_str()) {
            errors.add(at, format!("there is no skill `{id}` (in `{field}`)"), "add it to skills.toml or correct the id");
        }
    }

    fn fact(&self, at: &At, field: &str, id: &FactId, errors: &mut CatalogErrors) {
        if !self.has(&self.draft.catalog.facts, id, id.as_str()) {
            errors.add(at, format!("there is no fact `{id}` (in `{field}`)"), "add it to facts.toml or correct the id");
        }
    }
}

fn check_skills(draft: &Draft, known: &Known<'_>, errors: &mut CatalogErrors) {
    let skills = &draft.catalog.skills;
    for (id, skill) in skills {
        let at = skill_at(id);
        for (field, other) in skill.broader.iter().map(|other| ("broader", other)).chain(skill.shows_also.iter().map(|other| ("shows_also", other))) {
            known.skill(&at, field, other, errors);
            if other == id {
                errors.add(&at, format!("refers to itself in `{field}`"), "name another skill or leave it out");
            }
        }
        let wider = |id: &hos_model::SkillId| skills.get(id).and_then(|skill| skill.broader.clone());
        if skill.broader.as_ref() != Some(id) && goes_round(id, wider) {
            errors.add(&at, "is wider than itself, by way of `broader`", "break the circle");
        }
    }
}

/// Whether one comes back to `start` by going up.
fn goes_round<T: Ord + Clone>(start: &T, up: impl Fn(&T) -> Option<T>) -> bool {
    let mut seen = BTreeSet::new();
    let mut next = up(start);
    while let Some(here) = next {
        if here == *start {
            return true;
        }
        if !seen.insert(here.clone()) {
            return false;
        }
        next = up(&here);
    }
    false
}

fn check_qualifications(draft: &Draft, known: &Known<'_>, errors: &mut CatalogErrors) {
    for (id, qualification) in &draft.catalog.qualifications {
        let at = qualification_at(id);
        known.fact(&at, "gives", &qualification.gives, errors);
        if qualification.crebo.is_none() && qualification.crebo_verified {
            errors.add(&at, "`crebo_verified` is true and there is no crebo number", "write the number, or say false");
        }
    }
}

fn check_roles(draft: &Draft, known: &Known<'_>, errors: &mut CatalogErrors) {
    if draft.catalog.roles.is_empty() && draft.broken.is_empty() {
        errors.add(&At::file("roles"), "there is no role", "add at least one file roles/<id>.toml");
    }
    for role in draft.catalog.roles.values() {
        let at = role_at(&role.id);
        known.fact(&at, "goal", &role.goal, errors);
        if let Some(id) = &role.qualification
            && !known.has(&draft.catalog.qualifications, id, id.as_str())
        {
            errors.add(&at, format!("there is no qualification `{id}`"), "add it to qualifications.toml or correct the id");
        }
        let sum = role.requirements.iter().map(|requirement| requirement.max_points).fold(0, u32::saturating_add);
        if sum != ROLE_POINTS {
            errors.add(&at, format!("the points of the requirements add up to {sum}"), format!("make `max_points` add up to {ROLE_POINTS}"));
        }
        let mut seen = BTreeSet::new();
        for requirement in &role.requirements {
            if !seen.insert(&requirement.id) {
                errors.add(&requirement_at(&role.id, &requirement.id), "stands here twice", "keep one of the two, or give one another id");
            }
            check_requirement(role, requirement, known, errors);
        }
    }
}

fn check_requirement(role: &Role, requirement: &Requirement, known: &Known<'_>, errors: &mut CatalogErrors) {
    let at = requirement_at(&role.id, &requirement.id);
    let class = requirement.class.as_str();
    let may_score = match requirement.class {
        RecognitionClass::Recognizable | RecognitionClass::PracticeTest | RecognitionClass::Organization => true,
        RecognitionClass::SchoolOnly | RecognitionClass::Condition => false,
    };
    if may_score && !requirement.scored() {
        errors.add(&at, format!("a requirement of class `{class}` has no points"), "give it `max_points` and items, or another class");
    }
    if !may_score && (requirement.scored() || !requirement.items.is_empty()) {
        errors.add(&at, format!("a requirement of class `{class}` is never scored"), "set `max_points` to 0 and leave the items out");
    }
    let sum = requirement.items.iter().map(|item| item.points).fold(0, u32::saturating_add);
    if sum < requirement.max_points {
        let wrong = format!("its items bring {sum} points together and it asks {}", requirement.max_points);
        errors.add(&at, wrong, "add items or points, so that it can be met");
    }
    let mut seen = BTreeSet::new();
    for item in &requirement.items {
        known.skill(&at, "items", &item.skill, errors);
        if !seen.insert(&item.skill) {
            errors.add(&at, format!("the skill `{}` stands in two items", item.skill), "keep one of the two");
        }
        if item.points == 0 {
            errors.add(&at, format!("the skill `{}` brings no points", item.skill), "give it points or take it out");
        }
    }
}

fn check_aliases(catalog: &Catalog, errors: &mut CatalogErrors) {
    let mut newest: BTreeMap<_, &RoleId> = BTreeMap::new();
    for role in catalog.roles.values() {
        let Some(alias) = &role.alias else { continue };
        let at = role_at(&role.id);
        if catalog.roles.contains_key(alias) {
            errors.add(&at, format!("the alias `{alias}` is the id of a role"), "choose another alias");
        }
        if let Some(other) = newest.insert((alias, role.valid_from), &role.id) {
            let wrong = format!("`{other}` has the same alias `{alias}` and begins on the same day");
            errors.add(&at, wrong, "give each its own `valid_from`, so that the newest is known");
        }
    }
}

fn check_steps(draft: &Draft, known: &Known<'_>, errors: &mut CatalogErrors) {
    for (id, step) in &draft.catalog.steps {
        let at = step_at(id);
        step.needs.iter().for_each(|fact| known.fact(&at, "needs", fact, errors));
        step.gives.iter().for_each(|fact| known.fact(&at, "gives", fact, errors));
        if let Some(role) = &step.closes_role
            && !known.has(&draft.catalog.roles, role, role.as_str())
        {
            errors.add(&at, format!("there is no role `{role}` (in `closes_role`)"), "add the role or correct the id");
        }
        if step.closes_role.is_none() && !step.closes_classes.is_empty() {
            errors.add(&at, "has `closes_classes` without `closes_role`", "name the role, or leave the classes out");
        }
        for month in step.start_months.iter().filter(|month| !(1..=12).contains(*month)) {
            errors.add(&at, format!("month {month} does not exist"), "use 1 to 12 in `start_months`");
        }
        if step.fee_cents < 0 {
            errors.add(&at, "`fee_cents` is below zero", "write the fee, or leave it out");
        }
        if step.fee_per_year && step.fee_cents == 0 {
            errors.add(&at, "has `fee_per_year` without a fee", "write `fee_cents`, or leave it out");
        }
    }
}

fn check_reach(draft: &Draft, errors: &mut CatalogErrors) {
    let catalog = &draft.catalog;
    if !catalog.facts.is_empty() && !catalog.facts.keys().any(|id| id.as_str() == HOURS_FREE) {
        errors.add(&facts_at(), format!("the fact `{HOURS_FREE}` is missing"), "add it: the planner knows it by name");
    }
    // What could not be read, or does not exist, was told already; chains that break on it are no second error.
    let unknown = |step: &Step| step.needs.iter().chain(&step.gives).any(|fact| !catalog.facts.contains_key(fact));
    if !draft.broken.is_empty() || catalog.steps.is_empty() || catalog.steps.values().any(unknown) {
        return;
    }

    // What may hold for somebody at the start, without any diploma of this catalogue.
    let by_life = ids(catalog, |fact| !fact.holds_when.is_empty());
    let reached = closure(catalog, by_life.clone());
    for role in catalog.roles.values().filter(|role| catalog.facts.contains_key(&role.goal) && !reached.contains(&role.goal)) {
        let remedy = "add a step that gives it, or loosen what the steps on the way need";
        errors.add(&role_at(&role.id), format!("no chain of steps reaches its goal `{}`", role.goal), remedy);
    }

    let by_evidence = ids(catalog, |fact| fact.holds_with_evidence.is_some());
    let by_diploma = catalog.qualifications.values().map(|qualification| qualification.gives.clone());
    let at_start: BTreeSet<FactId> = by_life.into_iter().chain(by_evidence).chain(by_diploma).collect();
    let given: BTreeSet<&FactId> = catalog.steps.values().flat_map(|step| &step.gives).collect();
    let can_hold = closure(catalog, at_start.clone());
    for (id, step) in &catalog.steps {
        let missing: Vec<&FactId> = step.needs.iter().filter(|fact| !can_hold.contains(*fact)).collect();
        for fact in missing {
            let wrong = if given.contains(fact) {
                format!("needs `{fact}`, and every step that gives it needs what cannot hold either")
            } else {
                format!("needs `{fact}`, which nobody has by nature and no step gives")
            };
            errors.add(&step_at(id), wrong, "let a step give it, or do not ask it: now no route can use this step");
        }
    }
}

fn ids(catalog: &Catalog, keep: impl Fn(&Fact) -> bool) -> BTreeSet<FactId> {
    catalog.facts.values().filter(|fact| keep(fact)).map(|fact| fact.id.clone()).collect()
}

/// All facts that can come to hold from these by taking steps.
fn closure(catalog: &Catalog, mut holds: BTreeSet<FactId>) -> BTreeSet<FactId> {
    loop {
        let possible = |step: &&Step| step.needs.iter().all(|fact| holds.contains(fact));
        let new: Vec<FactId> =
            catalog.steps.values().filter(possible).flat_map(|step| &step.gives).filter(|fact| !holds.contains(*fact)).cloned().collect();
        if new.is_empty() {
            return holds;
        }
        holds.extend(new);
    }
}

fn check_areas(draft: &Draft, known: &Known<'_>, errors: &mut CatalogErrors) {
    let areas = &draft.catalog.areas;
    for (id, area) in areas {
        let at = area_at(id);
        if let Some(parent) = &area.parent
            && !known.has(areas, parent, parent.as_str())
        {
            errors.add(&at, format!("there is no area `{parent}` (in `parent`)"), "add the area or correct the id");
        }
        if goes_round(id, |id| areas.get(id).and_then(|area| area.parent.clone())) {
            errors.add(&at, "lies inside itself, by way of `parent`", "break the circle");
        }
        if !GRID_X.contains(&area.x_m) || !GRID_Y.contains(&area.y_m) {
            errors.add(
                &at,
                format!("its centre ({}, {}) lies outside the Netherlands", area.x_m, area.y_m),
                "give metres on the Dutch grid (Rijksdriehoek)",
            );
        }
    }
}

fn check_languages(draft: &Draft, known: &Known<'_>, errors: &mut CatalogErrors) {
    let first = |code: &LanguageCode| code.as_str() == FIRST_LANGUAGE;
    if !draft.catalog.languages.iter().any(|(code, pack)| first(code) && !pack.texts.is_empty()) {
        let remedy = "add languages/nl/*.ftl: it is the language that others fall back to";
        errors.add(&At::file("languages/nl"), "there are no texts", remedy);
    }
    let skill = |text: &str| hos_model::SkillId::parse(text).is_none_or(|id| known.has(&draft.catalog.skills, &id, text));
    for files in draft.lexicons.values() {
        lexicon::check(files, skill, errors);
    }
}
