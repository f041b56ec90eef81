//! When each step of an alternative is done, and by which offer.

use std::cmp::Reverse;

use hos_model::OfferId;

use super::calendar::HORIZON_DAYS;
use super::facts::{StepNode, World};
use super::set::{MEMBERS_MAX, Set};
use super::ways::{Way, Ways, When};

/// When the person did not say what is free, no two steps together ask more than a full working week (own choice).
const HOURS_WHEN_UNKNOWN: u32 = 40;

/// What to look for when a step can be done in several ways. A published offer always goes before the generic step, except in `Soonest`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Preference {
    /// The way that ends first, the generic step among them.
    Soonest,
    /// The offer that ends first.
    SoonestOffer,
    /// The offer that asks the fewest hours a week.
    FewestHours,
    /// The offer nearest to home.
    Nearest,
    /// The offer with the highest wage.
    BestPaid,
    /// The offer that costs least.
    Cheapest,
}

impl Preference {
    pub(super) const ALL: [Self; 6] = [Self::Soonest, Self::SoonestOffer, Self::FewestHours, Self::Nearest, Self::BestPaid, Self::Cheapest];
}

/// What happens with a step that asks more hours a week than are free.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MoreHours {
    /// It is left out.
    Never,
    /// It waits for `hours-free`, the fact with this number.
    After(usize),
    /// It goes on; the route says so.
    GoOn,
}

/// The limits of one search.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    /// Hours free in a week, as the person said.
    pub(super) free: Option<u32>,
    pub(super) more: MoreHours,
}

impl Limits {
    /// Whether it is more than is free.
    pub(super) fn too_much(self, hours: u32) -> bool {
        self.free.is_some_and(|free| hours > free)
    }

    /// Whether some way of a step stays within the free hours.
    pub(super) fn allow(self, ways: &Ways<'_>) -> bool {
        ways.all().any(|way| !self.too_much(way.hours.total()))
    }

    fn together(self) -> u32 {
        self.free.unwrap_or(HOURS_WHEN_UNKNOWN)
    }
}

/// A step with its days.
pub(super) struct Placed<'w, 'a> {
    /// The number of the step in its world.
    pub(super) number: usize,
    pub(super) node: &'w StepNode<'a>,
    pub(super) way: &'w Way<'a>,
    /// Hours a week.
    pub(super) hours: u32,
    pub(super) start: i64,
    /// The day after the last.
    pub(super) end: i64,
}

impl Placed<'_, '_> {
    /// The step, and the offer that carries it out.
    pub(super) fn name(&self) -> (usize, Option<&OfferId>) {
        (self.number, self.way.offer.map(|offer| &offer.id))
    }

    pub(super) const fn runs_on(&self, day: i64) -> bool {
        self.start <= day && day < self.end
    }
}

/// Takes the steps of an alternative in an order that works, the longest way to the goal first, and puts each on its first possible day.
///
/// In order of start, then end, then id. `None` when a step cannot be begun before the horizon, or asks hours that are never free.
pub(super) fn schedule<'w, 'a>(
    world: &'w World<'a>,
    ways: &'w [Ways<'a>],
    steps: Set,
    preference: Preference,
    limits: Limits,
) -> Option<Vec<Placed<'w, 'a>>> {
    let mut left = urgent_first(world, ways, steps, limits);
    let mut since = Since { holds: world.holds(), days: [0; MEMBERS_MAX] };
    let mut placed: Vec<Placed<'w, 'a>> = Vec::with_capacity(left.len());
    while !left.is_empty() {
        let ready = |number: usize| world.step(number).filter(|node| node.needs.within(since.holds));
        let (at, number, node) = left.iter().enumerate().find_map(|(at, (_, _, number))| Some((at, *number, ready(*number)?)))?;
        left.remove(at);
        let hours_free = match limits.more {
            MoreHours::Never => None,
            MoreHours::After(fact) => since.holds.contains(fact).then(|| since.all(Set::one(fact))),
            MoreHours::GoOn => Some(0),
        };
        let of_step = ways.get(number)?;
        let search = Search { placed: &placed, limits, ready: since.all(node.needs.without(world.holds())).max(of_step.not_before), hours_free };
        let (way, start, end) = search.best(of_step, preference)?;
        since.give(node.gives, end);
        placed.push(Placed { number, node, way, hours: way.hours.total(), start, end });
    }
    placed.sort_unstable_by_key(|placed| (placed.start, placed.end, placed.number));
    Some(placed)
}

/// The facts that hold, and since which day.
struct Since {
    holds: Set,
    days: [i64; MEMBERS_MAX],
}

impl Since {
    /// The day since when all of these hold.
    fn all(&self, facts: Set) -> i64 {
        facts.iter().filter_map(|fact| self.days.get(fact)).fold(0, |latest, day| latest.max(*day))
    }

    fn give(&mut self, facts: Set, end: i64) {
        for fact in facts.iter() {
            let earlier = self.holds.contains(fact);
            if let Some(day) = self.days.get_mut(fact).filter(|day| !earlier || end < **day) {
                *day = end;
            }
        }
        self.holds = self.holds.with(facts);
    }
}

/// The days from the start of a step to the goal, at least.
type Tail = i64;

/// Steps with the longest way to the goal behind them first, ties by id; what makes hours free goes before all.
fn urgent_first(world: &World<'_>, ways: &[Ways<'_>], steps: Set, limits: Limits) -> Vec<(Reverse<bool>, Reverse<Tail>, usize)> {
    let mut order = Vec::with_capacity(steps.len());
    world.take(steps, Set::EMPTY, |number| order.push(number));
    let mut tails: [Tail; MEMBERS_MAX] = [0; MEMBERS_MAX];
    let (mut behind, mut freeing) = (Set::EMPTY, Set::EMPTY);
    let mut urgent = Vec::with_capacity(order.len());
    for number in order.into_iter().rev() {
        let Some((node, ways)) = world.step(number).zip(ways.get(number)) else { continue };
        let opens = node.opens.both(behind);
        let longest = opens.iter().filter_map(|step| tails.get(step)).fold(0, |longest: Tail, tail| longest.max(*tail));
        let tail = longest.saturating_add(ways.generic.days);
        tails.get_mut(number).into_iter().for_each(|own| *own = tail);
        behind.insert(number);
        let frees_hours = matches!(limits.more, MoreHours::After(fact) if node.gives.contains(fact)) || opens.meets(freeing);
        if frees_hours {
            freeing.insert(number);
        }
        urgent.push((Reverse(frees_hours), Reverse(tail), number));
    }
    urgent.sort_unstable();
    urgent
}

/// The search for the day of one step among those already placed.
struct Search<'p, 'w, 'a> {
    placed: &'p [Placed<'w, 'a>],
    limits: Limits,
    ready: i64,
    /// Since when steps with more hours than are free can be taken.
    hours_free: Option<i64>,
}

impl Search<'_, '_, '_> {
    fn best<'w, 'a>(&self, ways: &'w Ways<'a>, preference: Preference) -> Option<(&'w Way<'a>, i64, i64)> {
        if !ways.has_offers() {
            return self.on_first_day(&ways.generic);
        }
        let generic = || std::iter::once(&ways.generic);
        let best = |ways: &mut dyn Iterator<Item = &'w Way<'a>>| self.best_of(ways, preference);
        match preference {
            Preference::Soonest => best(&mut ways.fitting.iter().chain(generic())).or_else(|| best(&mut ways.poor.iter())),
            Preference::SoonestOffer | Preference::FewestHours | Preference::Nearest | Preference::BestPaid | Preference::Cheapest => {
                best(&mut ways.fitting.iter()).or_else(|| best(&mut ways.poor.iter())).or_else(|| best(&mut generic()))
            }
        }
    }

    /// The best way; of equal ones the first, so offers by id and then the generic step.
    fn best_of<'w, 'a: 'w>(&self, ways: &mut dyn Iterator<Item = &'w Way<'a>>, preference: Preference) -> Option<(&'w Way<'a>, i64, i64)> {
        let mut best = None;
        let mut best_rank = [i64::MAX; 4];
        for way in ways {
            // No day is looked for where even the first possible one would not do.
            if rank(way, self.ready.saturating_add(way.days), preference) >= best_rank {
                continue;
            }
            let Some(placed) = self.on_first_day(way) else { continue };
            let ranked = rank(way, placed.2, preference);
            if ranked < best_rank {
                best = Some(placed);
                best_rank = ranked;
            }
        }
        best
    }

    /// A way with its start and end, when it ends before the horizon.
    fn on_first_day<'w, 'a>(&self, way: &'w Way<'a>) -> Option<(&'w Way<'a>, i64, i64)> {
        let start = self.first_day(way)?;
        let end = start.saturating_add(way.days);
        (end <= HORIZON_DAYS).then_some((way, start, end))
    }

    fn first_day(&self, way: &Way<'_>) -> Option<i64> {
        let hours = way.hours.total();
        let ready = if self.limits.too_much(hours) { self.ready.max(self.hours_free?) } else { self.ready };
        let fits = |start: &i64| *start >= ready && self.fits(hours, *start, start.saturating_add(way.days));
        match &way.when {
            When::AnyDay if fits(&ready) => Some(ready),
            // The hours of a week only become fewer where a step ends.
            When::AnyDay => self.placed.iter().map(|other| other.end).filter(fits).min(),
            When::On(days) => days.iter().copied().find(fits),
        }
    }

    /// Whether the week never asks more than is free, or, for what asks more by itself, whether nothing else runs.
    fn fits(&self, hours: u32, start: i64, end: i64) -> bool {
        if hours == 0 {
            return true;
        }
        let most = self.limits.together().max(hours);
        let beside = || self.placed.iter().filter(|other| other.start < end && start < other.end);
        // Mostly all that runs beside it is not too much even at once.
        if beside().fold(hours, |sum, other| sum.saturating_add(other.hours)) <= most {
            return true;
        }
        let others = |day: i64| self.placed.iter().filter(|other| other.runs_on(day)).fold(hours, |sum, other| sum.saturating_add(other.hours));
        others(start) <= most && self.placed.iter().filter(|other| start < other.start && other.start < end).all(|other| others(other.start) <= most)
    }
}

/// Less is better. Never less for a later end.
fn rank(way: &Way<'_>, end: i64, preference: Preference) -> [i64; 4] {
    let (hours, cost, wage) = (i64::from(way.hours.total()), way.cost_cents, way.wage_cents.unwrap_or(0));
    let travel = way.travel_minutes.map_or(0, i64::from);
    match preference {
        Preference::Soonest | Preference::SoonestOffer => [end, hours, cost, travel],
        Preference::FewestHours => [hours, end, cost, travel],
        Preference::Nearest => [travel, end, hours, cost],
        Preference::BestPaid => [wage.saturating_neg(), end, hours, cost],
        Preference::Cheapest => [cost, end, hours, travel],
    }
}
