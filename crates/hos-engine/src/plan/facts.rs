//! What holds for a person at the start, and the part of the catalogue that can matter for a goal.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use hos_model::{BarrierKind, Catalog, CircumstanceField, Circumstances, Education, Fact, FactId, ProfileSkill, Role, Step, WhenUnknown};

/// The one fact the planner knows by name: needed by every step that asks more hours a week than the person has free.
pub(super) const HOURS_FREE: &str = "hours-free";

/// Whether a fact holds before the first step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// It holds.
    Holds,
    /// It is taken to hold, because these circumstances are not known.
    Assumed(Vec<CircumstanceField>),
    /// It does not hold; where circumstances are named, it might if they were known.
    Missing(Vec<CircumstanceField>),
}

impl Standing {
    pub(super) const fn goes_on(&self) -> bool {
        match self {
            Self::Holds | Self::Assumed(_) => true,
            Self::Missing(_) => false,
        }
    }

    pub(super) fn unknown(&self) -> &[CircumstanceField] {
        match self {
            Self::Holds => &[],
            Self::Assumed(fields) | Self::Missing(fields) => fields,
        }
    }
}

/// A person as the planner sees them.
#[derive(Clone, Copy)]
pub(super) struct Person<'a> {
    pub(super) skills: &'a [ProfileSkill],
    pub(super) circumstances: &'a Circumstances,
}

fn standing(catalog: &Catalog, id: &FactId, person: Person<'_>) -> Standing {
    let diplomas = || person.circumstances.diplomas.iter().filter_map(|id| catalog.qualifications.get(id));
    if diplomas().any(|diploma| diploma.gives == *id) {
        return Standing::Holds;
    }
    let Some(fact) = catalog.facts.get(id) else { return Standing::Missing(Vec::new()) };
    let shown = |asked| person.skills.iter().filter_map(ProfileSkill::strength).any(|strength| strength >= asked);
    if fact.holds_with_evidence.is_some_and(shown) {
        return Standing::Holds;
    }
    // A diploma of the catalogue tells the education too, also where nobody asked for the highest.
    let by_diploma = diplomas().filter_map(|diploma| education(diploma.mbo_level)).map(Education::as_str).collect::<Vec<_>>();
    by_circumstances(fact, person.circumstances, &by_diploma)
}

fn by_circumstances(fact: &Fact, circumstances: &Circumstances, by_diploma: &[&str]) -> Standing {
    if fact.holds_when.is_empty() {
        return Standing::Missing(Vec::new());
    }
    let mut unknown = Vec::new();
    for (field, values) in &fact.holds_when {
        let wanted = |value: &str| values.iter().any(|wanted| wanted == value);
        let shown_by_diploma = *field == CircumstanceField::HighestEducation && by_diploma.iter().any(|value| wanted(value));
        match circumstances.value(*field) {
            _ if shown_by_diploma => {}
            Some(value) if wanted(value) => {}
            Some(_) => return Standing::Missing(Vec::new()),
            None => unknown.push(*field),
        }
    }
    match fact.when_unknown {
        _ if unknown.is_empty() => Standing::Holds,
        WhenUnknown::Missing => Standing::Missing(unknown),
        WhenUnknown::Assumed => Standing::Assumed(unknown),
    }
}

const fn education(mbo_level: u8) -> Option<Education> {
    match mbo_level {
        1 => Some(Education::Mbo1),
        2 => Some(Education::Mbo2),
        3 => Some(Education::Mbo3),
        4 => Some(Education::Mbo4),
        _ => None,
    }
}

/// A fact that can matter.
pub(super) struct FactNode<'a> {
    pub(super) id: &'a FactId,
    pub(super) barrier: Option<BarrierKind>,
    pub(super) standing: Standing,
    /// Steps of the world that give it, by id; empty where it goes on without.
    pub(super) given_by: Vec<usize>,
}

/// A step that can matter. Facts are numbers in the world.
pub(super) struct StepNode<'a> {
    pub(super) step: &'a Step,
    pub(super) needs: Vec<usize>,
    pub(super) gives: Vec<usize>,
}

/// The facts and steps that can matter for a goal. Numbers follow the order of ids, so that the order of numbers is the order of names.
pub(super) struct World<'a> {
    facts: Vec<FactNode<'a>>,
    steps: Vec<StepNode<'a>>,
    pub(super) goal: Option<usize>,
    pub(super) hours_free: Option<usize>,
}

impl<'a> World<'a> {
    /// Walks back from the goal, and from `hours-free`, over the steps that give what is missing.
    pub(super) fn new(catalog: &'a Catalog, goal: &'a FactId, person: Person<'_>) -> Self {
        let mut given_by: BTreeMap<&FactId, Vec<&Step>> = BTreeMap::new();
        for step in catalog.steps.values() {
            for fact in &step.gives {
                given_by.entry(fact).or_default().push(step);
            }
        }
        let hours_free = catalog.facts.keys().find(|id| id.as_str() == HOURS_FREE);
        let mut standings: BTreeMap<&FactId, Standing> = BTreeMap::new();
        let mut steps: BTreeMap<&str, &Step> = BTreeMap::new();
        let mut open: Vec<&FactId> = std::iter::once(goal).chain(hours_free).collect();
        while let Some(fact) = open.pop() {
            if standings.contains_key(fact) {
                continue;
            }
            let stands = standing(catalog, fact, person);
            if !stands.goes_on() {
                for step in given_by.get(fact).into_iter().flatten() {
                    if steps.insert(step.id.as_str(), step).is_none() {
                        open.extend(&step.needs);
                    }
                }
            }
            standings.insert(fact, stands);
        }
        Self::numbered(catalog, standings, steps.into_values().collect(), goal, hours_free)
    }

    fn numbered(
        catalog: &'a Catalog,
        standings: BTreeMap<&'a FactId, Standing>,
        steps: Vec<&'a Step>,
        goal: &FactId,
        hours_free: Option<&FactId>,
    ) -> Self {
        let number: BTreeMap<&FactId, usize> = standings.keys().enumerate().map(|(number, id)| (*id, number)).collect();
        let numbers = |facts: &[FactId]| {
            let known: BTreeSet<usize> = facts.iter().filter_map(|fact| number.get(fact).copied()).collect();
            known.into_iter().collect::<Vec<_>>()
        };
        let steps: Vec<_> = steps.into_iter().map(|step| StepNode { step, needs: numbers(&step.needs), gives: numbers(&step.gives) }).collect();
        let mut facts: Vec<_> = standings
            .into_iter()
            .map(|(id, standing)| FactNode { id, barrier: catalog.facts.get(id).and_then(|fact| fact.barrier), standing, given_by: Vec::new() })
            .collect();
        for (number, step) in steps.iter().enumerate() {
            for given in &step.gives {
                if let Some(fact) = facts.get_mut(*given).filter(|fact| !fact.standing.goes_on()) {
                    fact.given_by.push(number);
                }
            }
        }
        Self { facts, steps, goal: number.get(goal).copied(), hours_free: hours_free.and_then(|id| number.get(id).copied()) }
    }

    pub(super) fn facts(&self) -> &[FactNode<'a>] {
        &self.facts
    }

    pub(super) fn fact(&self, number: usize) -> Option<&FactNode<'a>> {
        self.facts.get(number)
    }

    pub(super) fn steps(&self) -> &[StepNode<'a>] {
        &self.steps
    }

    pub(super) fn step(&self, number: usize) -> Option<&StepNode<'a>> {
        self.steps.get(number)
    }

    /// Whether a fact holds, or is taken to hold, before the first step.
    pub(super) fn goes_on(&self, fact: usize) -> bool {
        self.facts.get(fact).is_some_and(|fact| fact.standing.goes_on())
    }

    /// Steps that give a fact which does not hold.
    pub(super) fn given_by(&self, fact: usize) -> &[usize] {
        self.facts.get(fact).map_or(&[], |fact| &fact.given_by)
    }

    /// The steps among `steps` in an order in which each can be taken, as far as they can, and the facts that hold in the end.
    pub(super) fn take(&self, steps: impl Iterator<Item = usize>, extra: &[usize]) -> (Vec<usize>, Vec<bool>) {
        let mut holds: Vec<bool> = self.facts.iter().enumerate().map(|(number, fact)| fact.standing.goes_on() || extra.contains(&number)).collect();
        let mut left: Vec<usize> = steps.collect();
        let mut taken = Vec::with_capacity(left.len());
        loop {
            let before = taken.len();
            left.retain(|number| {
                let Some(step) = self.steps.get(*number) else { return false };
                let ready = step.needs.iter().all(|need| holds.get(*need) == Some(&true));
                if ready {
                    step.gives.iter().for_each(|given| {
                        if let Some(fact) = holds.get_mut(*given) {
                            *fact = true;
                        }
                    });
                    taken.push(*number);
                }
                !ready
            });
            if taken.len() == before {
                return (taken, holds);
            }
        }
    }
}

/// The circumstances that are not known and that facts on the way to a role hang on; those that most facts hang on first.
pub(crate) fn unknown_circumstances(
    catalog: &Catalog,
    role: &Role,
    skills: &[ProfileSkill],
    circumstances: &Circumstances,
) -> Vec<CircumstanceField> {
    let world = World::new(catalog, &role.goal, Person { skills, circumstances });
    most_first(world.facts().iter().flat_map(|fact| fact.standing.unknown().iter().copied()))
}

/// Each field once, the most frequent first, ties in the order of the vocabulary.
pub(super) fn most_first(fields: impl Iterator<Item = CircumstanceField>) -> Vec<CircumstanceField> {
    let mut counts: BTreeMap<CircumstanceField, usize> = BTreeMap::new();
    for field in fields {
        *counts.entry(field).or_default() += 1;
    }
    let mut fields: Vec<_> = counts.into_iter().collect();
    fields.sort_by_key(|(field, count)| (Reverse(*count), *field));
    fields.into_iter().map(|(field, _)| field).collect()
}
