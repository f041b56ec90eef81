//! Which steps lead to a goal: forward from what holds, over the steps that can be taken.

use super::facts::{StepNode, Toward, World};
use super::set::Set;

/// The catalogue of today gives at most some eighty; more ways than this nobody could tell apart at a table. It also bounds the search.
pub(super) const ALTERNATIVES_MAX: usize = 256;

/// Two barriers can be taken on together, three perhaps; a longer list opens nothing.
const BLOCKED_BY_MAX: usize = 3;

/// Keeps the triples below 2,500: about a millisecond.
const BLOCKED_CANDIDATES_MAX: usize = 24;

/// The sets of steps that reach all goals and from which no step can be left out, in a fixed order.
///
/// Only steps that `may` be used, and that can ever be taken, are looked at. A goal that holds already asks no step.
pub(super) fn alternatives(world: &World<'_>, goals: Set, may: Set) -> Vec<Set> {
    let mut takeable = Set::EMPTY;
    let holds = world.take(may, Set::EMPTY, |step| takeable.insert(step));
    if !goals.within(holds) {
        return Vec::new();
    }
    let mut reaching = Reaching { world, sets: vec![Minimal::default(); world.facts().len()] };
    let order = givers_first(world, takeable);
    let mut open = takeable;
    while !open.is_empty() {
        for (number, node) in order.iter().filter_map(|number| Some((*number, world.step(*number)?))) {
            if open.contains(number) {
                open.remove(number);
                // A step that was looked at before comes again when there is a new way to what it needs.
                open = open.with(reaching.add(number, node).both(takeable));
            }
        }
    }
    let mut found = reaching.all(goals);
    found.sets.sort_unstable();
    if found.cut {
        // Where some sets were passed by, others may hold a step too many.
        found.sets.iter_mut().for_each(|steps| *steps = shrunk(world, goals, *steps));
        found.sets.sort_unstable();
        found.sets.dedup();
    }
    found.sets
}

/// The steps in an order in which each can be taken, and comes after all that give what it needs, as far as they go round in no circle.
fn givers_first(world: &World<'_>, steps: Set) -> Vec<usize> {
    let givers = |node: &StepNode<'_>| node.needs.iter().map(|need| world.given_by(need)).fold(Set::EMPTY, Set::with).both(steps);
    let mut waiting: Vec<_> = steps.iter().filter_map(|number| world.step(number).map(|node| (number, node, givers(node)))).collect();
    let (mut left, mut holds) = (steps, world.holds());
    let mut order = Vec::with_capacity(waiting.len());
    loop {
        let ready = |(_, node, _): &(usize, &StepNode<'_>, Set)| node.needs.within(holds);
        let settled = waiting.iter().position(|next| !next.2.meets(left) && ready(next));
        let Some(next) = settled.or_else(|| waiting.iter().position(ready)) else { return order };
        let (number, node, _) = waiting.remove(next);
        left.remove(number);
        holds = holds.with(node.gives);
        order.push(number);
    }
}

/// Per fact the sets of steps that reach it, as far as they are known.
struct Reaching<'s, 'w> {
    world: &'s World<'w>,
    sets: Vec<Minimal>,
}

impl Reaching<'_, '_> {
    /// Adds what a step gives, and tells which steps that concerns.
    fn add(&mut self, number: usize, node: &StepNode<'_>) -> Set {
        let mut with_step = self.all(node.needs);
        with_step.sets.iter_mut().for_each(|steps| steps.insert(number));
        let mut concerns = Set::EMPTY;
        for fact in node.gives.without(self.world.holds()).iter() {
            let Some(sets) = self.sets.get_mut(fact) else { continue };
            if sets.extend(&with_step) {
                concerns = concerns.with(self.world.needed_by(fact));
            }
        }
        concerns
    }

    /// The sets that reach all of these facts.
    fn all(&self, facts: Set) -> Minimal {
        let needed = || facts.without(self.world.holds()).iter().filter_map(|fact| self.sets.get(fact));
        let mut certain = Set::EMPTY;
        for sets in needed() {
            if let [only] = sets.sets.as_slice() {
                certain = certain.with(*only);
            }
        }
        let start = Minimal { sets: vec![certain], cut: false };
        needed().filter(|sets| sets.sets.len() != 1).fold(start, |so_far, sets| so_far.and(sets))
    }
}

/// Sets of which none holds another: who holds another has a step too many.
#[derive(Clone, Debug, Default)]
struct Minimal {
    sets: Vec<Set>,
    /// Whether there were more than can be looked at.
    cut: bool,
}

impl Minimal {
    /// Whether the set was new.
    fn add(&mut self, set: Set) -> bool {
        if self.sets.iter().any(|known| known.within(set)) {
            return false;
        }
        self.sets.retain(|known| !set.within(*known));
        if self.sets.len() >= ALTERNATIVES_MAX {
            self.cut = true;
            return false;
        }
        self.sets.push(set);
        true
    }

    /// Whether some of the others were new.
    fn extend(&mut self, others: &Self) -> bool {
        self.cut |= others.cut;
        let mut new = false;
        for set in &others.sets {
            new |= self.add(*set);
        }
        new
    }

    /// Each set together with each of the others.
    fn and(&self, others: &Self) -> Self {
        let mut both = Self { sets: Vec::new(), cut: self.cut || others.cut };
        for set in &self.sets {
            if others.sets.iter().any(|other| other.within(*set)) {
                // It does for both by itself.
                both.add(*set);
            } else {
                others.sets.iter().for_each(|other| _ = both.add(set.with(*other)));
            }
        }
        both
    }
}

/// Leaves out one step after the other, as long as the goals are reached.
fn shrunk(world: &World<'_>, goals: Set, steps: Set) -> Set {
    let reaches = |steps: Set| goals.within(world.take(steps, Set::EMPTY, |_| {}));
    steps.iter().map(Set::one).fold(steps, |left, step| if reaches(left.without(step)) { left.without(step) } else { left })
}

/// The smallest set of missing facts whose presence would open a way to the goal; empty when there is none of at most three, and when it is
/// not a fact that blocks.
///
/// Facts that no step gives come first: they are the barrier itself, not what lies behind it.
pub(super) fn blocked_by(world: &World<'_>, toward: &Toward) -> Set {
    let with = |extra: Set| world.take(toward.steps, extra, |_| {});
    let missing = toward.facts.without(with(Set::EMPTY)).without(Set::one(toward.goal));
    let opens = |extra: Set| with(extra).contains(toward.goal);
    if opens(Set::EMPTY) {
        return Set::EMPTY;
    }
    let roots: Vec<usize> = missing.iter().filter(|fact| world.given_by(*fact).is_empty()).take(BLOCKED_CANDIDATES_MAX).collect();
    let others: Vec<usize> = missing.iter().take(BLOCKED_CANDIDATES_MAX).collect();
    smallest(&roots, opens).or_else(|| smallest(&others, opens)).unwrap_or_default()
}

fn smallest(candidates: &[usize], opens: impl Fn(Set) -> bool) -> Option<Set> {
    (1..=BLOCKED_BY_MAX).find_map(|size| choose(candidates, size, Set::EMPTY, &opens))
}

/// The first that opens of all sets with `size` more candidates, in order.
fn choose(candidates: &[usize], size: usize, chosen: Set, opens: &impl Fn(Set) -> bool) -> Option<Set> {
    if size == 0 {
        return opens(chosen).then_some(chosen);
    }
    let mut rest = candidates;
    while let Some((first, others)) = rest.split_first() {
        if let Some(found) = choose(others, size - 1, chosen.with(Set::one(*first)), opens) {
            return Some(found);
        }
        rest = others;
    }
    None
}
