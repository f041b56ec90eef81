//! Which steps lead to a goal: backward from what is missing, over the steps that give it.

use std::collections::BTreeSet;

use super::facts::World;

/// The catalogue of today gives at most some eighty; more ways than this nobody could tell apart at a table.
const ALTERNATIVES_MAX: usize = 256;

/// Bounds the search itself where many branches lead to the same steps: some ten milliseconds.
const LOOKS_MAX: usize = 8_192;

/// Two barriers can be taken on together, three perhaps; a longer list opens nothing.
const BLOCKED_BY_MAX: usize = 3;

/// Keeps the triples below 2,500: about a millisecond.
const BLOCKED_CANDIDATES_MAX: usize = 24;

/// The sets of steps that reach all goals and from which no step can be left out, each in order of id, and the sets in order of ids.
///
/// Only steps that `may` be used, and that can ever be taken, are looked at. A goal that holds already asks no step.
pub(super) fn alternatives(world: &World<'_>, goals: &[usize], may: impl Fn(usize) -> bool) -> Vec<Vec<usize>> {
    let (takeable, holds) = world.take((0..world.steps().len()).filter(|step| may(*step)), &[]);
    if !goals.iter().all(|goal| holds.get(*goal) == Some(&true)) {
        return Vec::new();
    }
    let takeable: Vec<bool> = (0..world.steps().len()).map(|step| takeable.contains(&step)).collect();
    let mut search = Search { world, goals, takeable: &takeable, found: BTreeSet::new(), looks: 0 };
    let open = goals.iter().filter(|goal| !world.goes_on(**goal)).map(|goal| (*goal, None)).collect();
    search.extend(Partial { steps: Vec::new(), serves: Vec::new(), open });
    search.found.into_iter().collect()
}

/// A set of steps that is not yet complete.
#[derive(Clone)]
struct Partial {
    steps: Vec<usize>,
    /// Which step works for which.
    serves: Vec<(usize, usize)>,
    /// Facts that still need a step, and for which step (none: a goal).
    open: Vec<(usize, Option<usize>)>,
}

impl Partial {
    /// Whether `from` works for `to`, over any number of steps.
    fn leads(&self, from: usize, to: usize) -> bool {
        let works_for = |step: usize| self.serves.iter().filter(move |(giver, _)| *giver == step).map(|(_, needer)| *needer);
        let mut reached = vec![from];
        let mut at = 0;
        while let Some(step) = reached.get(at).copied() {
            if step == to {
                return true;
            }
            at += 1;
            for needer in works_for(step) {
                if !reached.contains(&needer) {
                    reached.push(needer);
                }
            }
        }
        false
    }

    /// Whether a chosen step may give something to `needer` without waiting for itself.
    fn may_serve(&self, giver: usize, needer: Option<usize>) -> bool {
        self.steps.contains(&giver) && needer.is_none_or(|needer| !self.leads(needer, giver))
    }
}

struct Search<'s, 'w> {
    world: &'s World<'w>,
    goals: &'s [usize],
    takeable: &'s [bool],
    found: BTreeSet<Vec<usize>>,
    looks: usize,
}

impl Search<'_, '_> {
    fn extend(&mut self, mut partial: Partial) {
        self.looks += 1;
        if self.looks > LOOKS_MAX || self.found.len() >= ALTERNATIVES_MAX {
            return;
        }
        self.serve_by_chosen(&mut partial);
        let (world, takeable) = (self.world, self.takeable);
        let givers = |fact: usize| world.given_by(fact).iter().copied().filter(|giver| takeable.get(*giver) == Some(&true));
        // What few steps give comes first: the steps that are certain often give what others could have given too.
        let fewest = partial.open.iter().copied().min_by_key(|(fact, needer)| (givers(*fact).count(), *fact, *needer));
        if let Some((fact, needer)) = fewest {
            partial.open.retain(|other| *other != (fact, needer));
            for giver in givers(fact).filter(|giver| !partial.steps.contains(giver)) {
                let Some(step) = world.step(giver) else { continue };
                let mut with = partial.clone();
                with.steps.push(giver);
                with.serves.extend(needer.map(|needer| (giver, needer)));
                with.open.extend(step.needs.iter().filter(|need| !world.goes_on(**need)).map(|need| (*need, Some(giver))));
                self.extend(with);
            }
            return;
        }
        partial.steps.sort_unstable();
        if !self.found.contains(&partial.steps) && self.minimal(&partial.steps) {
            self.found.insert(partial.steps);
        }
    }

    /// Lets the steps that are chosen already give what they can.
    fn serve_by_chosen(&self, partial: &mut Partial) {
        for (fact, needer) in std::mem::take(&mut partial.open) {
            match self.world.given_by(fact).iter().find(|giver| partial.may_serve(**giver, needer)) {
                Some(giver) => partial.serves.extend(needer.map(|needer| (*giver, needer))),
                None => partial.open.push((fact, needer)),
            }
        }
    }

    /// Whether no step can be left out. A step that alone gives what another step or a goal needs cannot; the others are tried.
    fn minimal(&self, steps: &[usize]) -> bool {
        let nodes = || steps.iter().filter_map(|step| self.world.step(*step));
        let needed = |fact: &usize| !self.world.goes_on(*fact) && (self.goals.contains(fact) || nodes().any(|node| node.needs.contains(fact)));
        let alone = |fact: &usize| nodes().filter(|node| node.gives.contains(fact)).count() == 1;
        let indispensable = |step: &usize| self.world.step(*step).is_some_and(|node| node.gives.iter().any(|fact| alone(fact) && needed(fact)));
        let reaches_without = |step: &usize| {
            let (_, holds) = self.world.take(steps.iter().copied().filter(|other| other != step), &[]);
            self.goals.iter().all(|goal| holds.get(*goal) == Some(&true))
        };
        steps.iter().filter(|step| !indispensable(step)).all(|step| !reaches_without(step))
    }
}

/// The smallest set of missing facts whose presence would open a way to the goal; empty when there is none of at most three, and when it is
/// not a fact that blocks.
///
/// Facts that no step gives come first: they are the barrier itself, not what lies behind it.
pub(super) fn blocked_by(world: &World<'_>, goal: usize) -> Vec<usize> {
    let (_, holds) = world.take(0..world.steps().len(), &[]);
    if holds.get(goal) == Some(&true) {
        return Vec::new();
    }
    let missing: Vec<usize> = (0..world.facts().len()).filter(|fact| *fact != goal && holds.get(*fact) == Some(&false)).collect();
    let opens = |extra: &[usize]| world.take(0..world.steps().len(), extra).1.get(goal) == Some(&true);
    let roots: Vec<usize> = missing.iter().copied().filter(|fact| world.given_by(*fact).is_empty()).take(BLOCKED_CANDIDATES_MAX).collect();
    let others: Vec<usize> = missing.into_iter().take(BLOCKED_CANDIDATES_MAX).collect();
    smallest(&roots, opens).or_else(|| smallest(&others, opens)).unwrap_or_default()
}

fn smallest(candidates: &[usize], opens: impl Fn(&[usize]) -> bool) -> Option<Vec<usize>> {
    (1..=BLOCKED_BY_MAX).find_map(|size| {
        let mut chosen = Vec::with_capacity(size);
        choose(candidates, size, &mut chosen, &opens).then_some(chosen)
    })
}

/// Tries all sets of `size` more candidates, in order; leaves the first that opens in `chosen`.
fn choose(candidates: &[usize], size: usize, chosen: &mut Vec<usize>, opens: &impl Fn(&[usize]) -> bool) -> bool {
    if size == 0 {
        return opens(chosen);
    }
    let mut rest = candidates;
    while let Some((first, others)) = rest.split_first() {
        chosen.push(*first);
        if choose(others, size - 1, chosen, opens) {
            return true;
        }
        chosen.pop();
        rest = others;
    }
    false
}
