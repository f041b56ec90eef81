//! What holds for a person at the start, and the part of the catalogue that can matter for a goal.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use hos_model::{
    BarrierKind, Catalog, CircumstanceField, Circumstances, Education, EvidenceStrength, Fact, FactId, ProfileSkill, Role, Step, WhenUnknown,
};

use super::set::{MEMBERS_MAX, Set};

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

/// What decides whether facts hold, looked up once for all of them.
struct Start<'a> {
    circumstances: &'a Circumstances,
    strongest: Option<EvidenceStrength>,
    /// What diplomas of the catalogue give.
    given: Vec<&'a FactId>,
    /// A diploma of the catalogue tells the education too, also where nobody asked for the highest.
    by_diploma: Vec<&'static str>,
}

impl<'a> Start<'a> {
    fn new(catalog: &'a Catalog, person: Person<'a>) -> Self {
        let diplomas = || person.circumstances.diplomas.iter().filter_map(|id| catalog.qualifications.get(id));
        Self {
            circumstances: person.circumstances,
            strongest: person.skills.iter().filter_map(ProfileSkill::strength).max(),
            given: diplomas().map(|diploma| &diploma.gives).collect(),
            by_diploma: diplomas().filter_map(|diploma| education(diploma.mbo_level)).map(Education::as_str).collect(),
        }
    }

    fn standing(&self, fact: &Fact) -> Standing {
        let shown = fact.holds_with_evidence.is_some_and(|asked| self.strongest >= Some(asked));
        if shown || self.given.contains(&&fact.id) {
            return Standing::Holds;
        }
        by_circumstances(fact, self.circumstances, &self.by_diploma)
    }
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

/// A fact of the catalogue.
pub(super) struct FactNode<'a> {
    pub(super) id: &'a FactId,
    pub(super) barrier: Option<BarrierKind>,
    pub(super) standing: Standing,
    /// Steps that give it; empty where it goes on without.
    given_by: Set,
    /// Steps that need it.
    needed_by: Set,
}

/// A step of the catalogue. Facts are numbers in the world.
pub(super) struct StepNode<'a> {
    pub(super) step: &'a Step,
    pub(super) needs: Set,
    pub(super) gives: Set,
    /// Steps that need what it gives and what does not hold before.
    pub(super) opens: Set,
}

/// The facts and steps of the catalogue as one person meets them. Numbers follow the order of ids, so that the order of numbers is the order
/// of names.
///
/// What has no room in a set is left out, and with a fact the steps that need it: a route may be missed then, but none is wrong.
pub(super) struct World<'a> {
    facts: Vec<FactNode<'a>>,
    steps: Vec<StepNode<'a>>,
    holds: Set,
    pub(super) hours_free: Option<usize>,
}

/// The facts and steps that can matter for a goal.
#[derive(Clone, Copy)]
pub(super) struct Toward {
    pub(super) goal: usize,
    pub(super) facts: Set,
    pub(super) steps: Set,
}

impl<'a> World<'a> {
    pub(super) fn new(catalog: &'a Catalog, person: Person<'_>) -> Self {
        let start = Start::new(catalog, person);
        let node = |fact: &'a Fact| FactNode {
            id: &fact.id,
            barrier: fact.barrier,
            standing: start.standing(fact),
            given_by: Set::EMPTY,
            needed_by: Set::EMPTY,
        };
        let facts: Vec<_> = catalog.facts.values().take(MEMBERS_MAX).map(node).collect();
        let holds = facts.iter().enumerate().filter(|(_, fact)| fact.standing.goes_on()).map(|(number, _)| number).collect();
        let mut world = Self { facts, steps: Vec::with_capacity(catalog.steps.len()), holds, hours_free: None };
        world.hours_free = world.facts.iter().position(|fact| fact.id.as_str() == HOURS_FREE);
        for step in catalog.steps.values() {
            world.add(step);
        }
        for number in 0..world.steps.len() {
            let opens = |step: &StepNode<'_>| step.gives.without(world.holds).iter().map(|fact| world.needed_by(fact)).fold(Set::EMPTY, Set::with);
            let opens = world.step(number).map_or(Set::EMPTY, opens);
            world.steps.get_mut(number).into_iter().for_each(|step| step.opens = opens);
        }
        world
    }

    fn add(&mut self, step: &'a Step) {
        let number = self.steps.len();
        let Some(needs) = step.needs.iter().map(|fact| self.number(fact)).collect::<Option<Set>>().filter(|_| number < MEMBERS_MAX) else { return };
        let gives: Set = step.gives.iter().filter_map(|fact| self.number(fact)).collect();
        for fact in needs.iter() {
            self.facts.get_mut(fact).into_iter().for_each(|fact| fact.needed_by.insert(number));
        }
        for fact in gives.without(self.holds).iter() {
            self.facts.get_mut(fact).into_iter().for_each(|fact| fact.given_by.insert(number));
        }
        self.steps.push(StepNode { step, needs, gives, opens: Set::EMPTY });
    }

    /// The number of a fact.
    pub(super) fn number(&self, id: &FactId) -> Option<usize> {
        self.facts.binary_search_by(|fact| fact.id.cmp(id)).ok()
    }

    /// Walks back from the goal, and from `hours-free`, over the steps that give what is missing.
    pub(super) fn toward(&self, goal: usize) -> Toward {
        let mut toward = Toward { goal, facts: Set::EMPTY, steps: Set::EMPTY };
        let mut open: Set = self.hours_free.into_iter().chain([goal]).collect();
        while !open.is_empty() {
            toward.facts = toward.facts.with(open);
            let givers = open.iter().map(|fact| self.given_by(fact)).fold(Set::EMPTY, Set::with).without(toward.steps);
            toward.steps = toward.steps.with(givers);
            open = givers.iter().filter_map(|step| self.step(step)).fold(Set::EMPTY, |needs, step| needs.with(step.needs)).without(toward.facts);
        }
        toward
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

    /// The facts that hold, or are taken to hold, before the first step.
    pub(super) const fn holds(&self) -> Set {
        self.holds
    }

    /// Steps that give a fact which does not hold.
    pub(super) fn given_by(&self, fact: usize) -> Set {
        self.facts.get(fact).map_or(Set::EMPTY, |fact| fact.given_by)
    }

    /// Steps that need a fact.
    pub(super) fn needed_by(&self, fact: usize) -> Set {
        self.facts.get(fact).map_or(Set::EMPTY, |fact| fact.needed_by)
    }

    /// Takes the steps among `steps` that can be taken, in an order in which they can, and gives the facts that hold in the end.
    pub(super) fn take(&self, steps: Set, extra: Set, mut taken: impl FnMut(usize)) -> Set {
        let mut holds = self.holds.with(extra);
        let mut left = steps;
        loop {
            let before = left;
            for (number, step) in before.iter().filter_map(|number| Some((number, self.step(number)?))) {
                if step.needs.within(holds) {
                    holds = holds.with(step.gives);
                    left.remove(number);
                    taken(number);
                }
            }
            if left == before {
                return holds;
            }
        }
    }

    /// The circumstances that are not known and that facts on the way to a goal hang on; those that most facts hang on first.
    pub(super) fn unknown(&self, toward: &Toward) -> Vec<CircumstanceField> {
        most_first(toward.facts.iter().filter_map(|fact| self.fact(fact)).flat_map(|fact| fact.standing.unknown().iter().copied()))
    }
}

/// The circumstances that are not known and that facts on the way to a role hang on; those that most facts hang on first.
pub(crate) fn unknown_circumstances(
    catalog: &Catalog,
    role: &Role,
    skills: &[ProfileSkill],
    circumstances: &Circumstances,
) -> Vec<CircumstanceField> {
    let world = World::new(catalog, Person { skills, circumstances });
    world.number(&role.goal).map(|goal| world.unknown(&world.toward(goal))).unwrap_or_default()
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
