//! When each step of an alternative is done, and by which offer.

use std::cmp::Reverse;

use super::calendar::HORIZON_DAYS;
use super::facts::{StepNode, World};
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
    fn too_much(self, hours: u32) -> bool {
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
#[derive(Clone)]
pub(super) struct Placed<'w, 'a> {
    /// The number of the step in its world.
    pub(super) number: usize,
    pub(super) node: &'w StepNode<'a>,
    pub(super) way: &'w Way<'a>,
    pub(super) start: i64,
    /// The day after the last.
    pub(super) end: i64,
}

impl Placed<'_, '_> {
    pub(super) fn hours(&self) -> u32 {
        self.way.hours.total()
    }

    pub(super) const fn runs_on(&self, day: i64) -> bool {
        self.start <= day && day < self.end
    }
}

/// Takes the steps of an alternative in an order that works, the longest way to the goal first, and puts each on its first possible day.
///
/// `None` when a step cannot be begun before the horizon, or asks hours that are never free.
pub(super) fn schedule<'w, 'a>(
    world: &'w World<'a>,
    ways: &'w [Ways<'a>],
    steps: &[usize],
    preference: Preference,
    limits: Limits,
) -> Option<Vec<Placed<'w, 'a>>> {
    let mut left = urgent_first(world, ways, steps, limits);
    let mut since: Vec<Option<i64>> = (0..world.facts().len()).map(|fact| world.goes_on(fact).then_some(0)).collect();
    let mut placed: Vec<Placed<'w, 'a>> = Vec::with_capacity(left.len());
    while !left.is_empty() {
        let ready_on = |step: &usize| -> Option<i64> {
            let needs = &world.step(*step)?.needs;
            needs.iter().try_fold(0, |latest: i64, need| since.get(*need).copied().flatten().map(|day| latest.max(day)))
        };
        let (at, ready) = left.iter().enumerate().find_map(|(at, step)| ready_on(step).map(|ready| (at, ready)))?;
        let number = left.remove(at);
        let node = world.step(number)?;
        let hours_free = match limits.more {
            MoreHours::Never => None,
            MoreHours::After(fact) => since.get(fact).copied().flatten(),
            MoreHours::GoOn => Some(0),
        };
        let of_step = ways.get(number)?;
        let search = Search { placed: &placed, limits, ready: ready.max(of_step.not_before), hours_free };
        let (way, start, end) = search.best(of_step, preference)?;
        for given in &node.gives {
            if let Some(day) = since.get_mut(*given) {
                *day = Some(day.map_or(end, |earlier| earlier.min(end)));
            }
        }
        placed.push(Placed { number, node, way, start, end });
    }
    Some(placed)
}

/// Steps with the longest way to the goal behind them first, ties by id; what makes hours free goes before all.
fn urgent_first(world: &World<'_>, ways: &[Ways<'_>], steps: &[usize], limits: Limits) -> Vec<usize> {
    let (order, _) = world.take(steps.iter().copied(), &[]);
    let mut urgent: Vec<(i64, bool, usize)> = Vec::with_capacity(order.len());
    for step in order.iter().rev() {
        let Some(node) = world.step(*step) else { continue };
        let gives_to = |other: &&(i64, bool, usize)| {
            world.step(other.2).is_some_and(|other| other.needs.iter().any(|need| node.gives.contains(need) && !world.goes_on(*need)))
        };
        let longest = urgent.iter().filter(gives_to).map(|other| other.0).max().unwrap_or(0);
        let frees_hours = match limits.more {
            MoreHours::After(fact) => node.gives.contains(&fact) || urgent.iter().filter(gives_to).any(|other| other.1),
            MoreHours::Never | MoreHours::GoOn => false,
        };
        let days = ways.get(*step).map_or(0, |ways| ways.generic.days);
        urgent.push((longest.saturating_add(days), frees_hours, *step));
    }
    urgent.sort_unstable_by_key(|(tail, frees_hours, step)| (Reverse(*frees_hours), Reverse(*tail), *step));
    urgent.into_iter().map(|(_, _, step)| step).collect()
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
            let Some(start) = self.first_day(way) else { continue };
            let end = start.saturating_add(way.days);
            let ranked = rank(way, end, preference);
            if end <= HORIZON_DAYS && ranked < best_rank {
                best = Some((way, start, end));
                best_rank = ranked;
            }
        }
        best
    }

    fn first_day(&self, way: &Way<'_>) -> Option<i64> {
        let hours = way.hours.total();
        let ready = if self.limits.too_much(hours) { self.ready.max(self.hours_free?) } else { self.ready };
        let fits = |start: &i64| *start >= ready && self.fits(hours, *start, start.saturating_add(way.days));
        match &way.when {
            When::AnyDay => {
                // The hours of a week only become fewer where a step ends.
                let ends = self.placed.iter().map(|other| other.end).filter(fits).min();
                if fits(&ready) { Some(ready) } else { ends }
            }
            When::On(days) => days.iter().copied().find(fits),
        }
    }

    /// Whether the week never asks more than is free, or, for what asks more by itself, whether nothing else runs.
    fn fits(&self, hours: u32, start: i64, end: i64) -> bool {
        if hours == 0 {
            return true;
        }
        let most = self.limits.together().max(hours);
        let others = |day: i64| self.placed.iter().filter(|other| other.runs_on(day)).fold(hours, |sum, other| sum.saturating_add(other.hours()));
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
