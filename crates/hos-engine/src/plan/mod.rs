//! Planning: which dated steps lead from today to a role.
//!
//! What holds at the start (`facts`) → sets of steps that reach the goal (`alternatives`) → days and offers for each (`ways`, `schedule`) →
//! the best ones, told with their reasons (`routes`, `income`). Not here: an exact optimum. Each alternative is placed step by step under a
//! few preferences, and the best of what was placed is shown.

mod alternatives;
mod calendar;
mod facts;
mod income;
mod routes;
mod schedule;
mod set;
#[cfg(test)]
mod tests;
mod ways;

use std::cmp::Ordering;
use std::collections::BTreeSet;

use hos_model::{
    Catalog, CircumstanceField, Circumstances, Date, Exemption, IncomeOutlook, MatchReport, Offer, Outcome, Plan, ProfileSkill, RequirementId,
    RequirementResult, Role, Route, RouteKind, Step, StepKind, StepReason, Unsolved, Wish,
};

use calendar::Calendar;
pub(crate) use facts::unknown_circumstances;
use facts::{Person, World};
use routes::{Candidate, Ground, Shown};
use schedule::{Limits, MoreHours, Preference, schedule};
use set::Set;
use ways::Ways;

/// A stepping stone is worth a second route when it comes in the first two thirds of the time.
const STEPPING_STONE_WITHIN: (i64, i64) = (2, 3);

/// Plans routes to the role of a report.
///
/// The route with the safest income comes first, then what the person wishes, then the others, and last a stepping stone: an earlier paid
/// job or certificate. Each is named after what it is best at. Without offers the routes are made of generic steps and say so. Exemptions
/// are proposed only; income is told in gross facts, without a calculation of tax or benefit. When the role cannot be reached `routes` is
/// empty and `blocked_by` names a smallest set of facts that would open a way; both are empty for a role the catalogue does not know. Who
/// holds the diploma already gets one route without steps.
#[must_use]
pub fn plan(catalog: &Catalog, report: &MatchReport, skills: &[ProfileSkill], circumstances: &Circumstances, offers: &[Offer], today: Date) -> Plan {
    let mut plan = Plan { role: report.role.clone(), routes: Vec::new(), blocked_by: Vec::new(), questions: Vec::new() };
    let Some(role) = catalog.role(&report.role) else { return plan };
    let calendar = Calendar::new(today);
    let world = World::new(catalog, Person { skills, circumstances });
    let ways = ways::ways(catalog, &world, &ways::by_step(offers), circumstances, &calendar);
    let search = Search { world: &world, ways: &ways, circumstances, calendar: &calendar };
    let Some(ground) = search.ground(role) else { return plan };
    let candidates = search.candidates(&ground, &Preference::ALL);
    plan.routes = best_routes(&ground, &candidates, &shown(catalog, role, &report.results, skills));
    if let Some(soonest) = candidates.iter().map(|candidate| candidate.arrives).min() {
        let stone = search.stepping_stone(catalog, role, soonest);
        plan.routes.extend(stone.map(|stone| {
            let results = crate::compare::results(catalog, stone.ground.role, skills);
            let shown = shown(catalog, stone.ground.role, &results, skills);
            stone.ground.route(&stone.candidate, vec![RouteKind::SteppingStone], &shown)
        }));
    } else {
        let missing = alternatives::blocked_by(&world, &ground.toward);
        plan.blocked_by = missing.iter().filter_map(|fact| world.fact(fact)).map(|fact| fact.id.clone()).collect();
    }
    plan.questions = if plan.routes.is_empty() { world.unknown(&ground.toward) } else { questions(&plan.routes, circumstances) };
    plan
}

/// What stays the same for all roles of one call.
struct Search<'w, 'a> {
    world: &'w World<'a>,
    ways: &'w [Ways<'a>],
    circumstances: &'w Circumstances,
    calendar: &'w Calendar,
}

impl<'w, 'a> Search<'w, 'a> {
    /// `None` when the catalogue does not know the goal of the role.
    fn ground(&self, role: &'w Role) -> Option<Ground<'w, 'a>> {
        let toward = self.world.toward(self.world.number(&role.goal)?);
        Some(Ground { role, toward, world: self.world, ways: self.ways, circumstances: self.circumstances, calendar: self.calendar })
    }

    /// All alternatives, placed under each preference; the same schedule once. First within the free hours and with the steps that free
    /// hours; only when neither works as if the hours were there.
    fn candidates(&self, ground: &Ground<'w, 'a>, preferences: &[Preference]) -> Vec<Candidate<'w, 'a>> {
        let goal = Set::one(ground.toward.goal);
        let mut found = self.placed(ground, goal, MoreHours::Never, preferences);
        if self.circumstances.free_hours_per_week.is_none() {
            return found;
        }
        if let Some(hours_free) = self.world.hours_free {
            found.extend(self.placed(ground, goal.with(Set::one(hours_free)), MoreHours::After(hours_free), preferences));
        }
        if found.is_empty() { self.placed(ground, goal, MoreHours::GoOn, preferences) } else { found }
    }

    fn placed(&self, ground: &Ground<'w, 'a>, goals: Set, more: MoreHours, preferences: &[Preference]) -> Vec<Candidate<'w, 'a>> {
        let limits = Limits { free: self.circumstances.free_hours_per_week, more };
        let all = || ground.toward.steps.iter().filter_map(|step| Some((step, self.ways.get(step)?)));
        let may = all().filter(|(_, ways)| more != MoreHours::Never || limits.allow(ways)).map(|(step, _)| step).collect();
        let to_choose: Set = all().filter(|(_, ways)| ways.has_offers()).map(|(step, _)| step).collect();
        let mut candidates: Vec<Candidate<'w, 'a>> = Vec::new();
        for steps in alternatives::alternatives(self.world, goals, may) {
            // Without an offer there is nothing to prefer.
            let preferences = if steps.meets(to_choose) { preferences } else { &[Preference::Soonest] };
            let others = candidates.len();
            for preference in preferences {
                let Some(placed) = schedule(self.world, self.ways, steps, *preference, limits) else { continue };
                // Hours are made free only for who asks more.
                let asked_for = !matches!(more, MoreHours::After(_)) || placed.iter().any(|placed| limits.too_much(placed.hours));
                if asked_for && !candidates.iter().skip(others).any(|candidate| candidate.is(&placed)) {
                    candidates.push(ground.candidate(placed, more));
                }
            }
        }
        candidates
    }

    /// An earlier paid job or certificate: the goal of a role of a lower level, or of none.
    ///
    /// A stone should bear: what is published goes before a guess, and a role that schools know before one without a level; then the
    /// soonest.
    fn stepping_stone(&self, catalog: &'w Catalog, role: &Role, soonest: i64) -> Option<Stone<'w, 'a>> {
        let (times, per) = STEPPING_STONE_WITHIN;
        let latest = soonest.saturating_mul(times) / per;
        let lower = |other: &&Role| other.goal != role.goal && other.mbo_level.unwrap_or(0) < role.mbo_level.unwrap_or(0);
        let stones = catalog.roles.values().filter(lower).filter_map(|stone| self.to_stone(stone, latest));
        stones.min_by(|a, b| a.rank.cmp(&b.rank).then_with(|| a.ground.role.id.cmp(&b.ground.role.id)))
    }

    /// The soonest way to the goal of a lower role.
    fn to_stone(&self, stone: &'w Role, latest: i64) -> Option<Stone<'w, 'a>> {
        let ground = self.ground(stone)?;
        let goal = ground.toward.goal;
        let bears = self.world.given_by(goal).iter().filter_map(|step| self.world.step(step)).any(|node| by_itself(node.step));
        let candidates = if bears { self.candidates(&ground, &[Preference::SoonestOffer]) } else { Vec::new() };
        let stands = |candidate: &Candidate<'_, '_>| candidate.last(goal).is_some_and(|last| by_itself(last.node.step));
        let in_time = candidates.into_iter().filter(|candidate| candidate.arrives <= latest && stands(candidate));
        let candidate = in_time.min_by(|a, b| better(RouteKind::SteppingStone, a, b))?;
        let guessed = candidate.last(goal).is_some_and(|last| last.way.offer.is_none());
        Some(Stone { rank: (guessed, stone.mbo_level.is_none(), candidate.arrives), ground, candidate })
    }
}

/// A way to a lower role. It ranks by whether no offer carries out its last step, whether the role has no level, and its arrival.
struct Stone<'w, 'a> {
    rank: (bool, bool, i64),
    ground: Ground<'w, 'a>,
    candidate: Candidate<'w, 'a>,
}

/// A paid job or a certificate is worth something by itself.
const fn by_itself(step: &Step) -> bool {
    matches!(step.kind, StepKind::Work | StepKind::Certificate)
}

/// What skills show for a role.
fn shown<'r>(catalog: &Catalog, role: &Role, results: &'r [RequirementResult], skills: &[ProfileSkill]) -> Shown<'r> {
    Shown { results, exemptions: exemptions(catalog, role, results, skills) }
}

/// What can be proposed to the exam board: requirements that are met by confirmed experience and that experience may count for.
fn exemptions(catalog: &Catalog, role: &Role, results: &[RequirementResult], skills: &[ProfileSkill]) -> Vec<Exemption> {
    let met = |id: &RequirementId| results.iter().any(|result| result.requirement == *id && result.outcome == Outcome::Met);
    role.requirements
        .iter()
        .filter(|requirement| met(&requirement.id))
        .map(|requirement| Exemption { requirement: requirement.id.clone(), skills: crate::compare::exemptible(catalog, requirement, skills) })
        .filter(|exemption| !exemption.skills.is_empty())
        .collect()
}

/// The best candidate of each kind; one that is best at several things is one route.
fn best_routes(ground: &Ground<'_, '_>, candidates: &[Candidate<'_, '_>], shown: &Shown<'_>) -> Vec<Route> {
    // A generic step beside a published offer is a guess: it may only say what would be fastest.
    let uses_offers = candidates.iter().any(|candidate| !candidate.passes_offers_by);
    let best = |kind: RouteKind| {
        let may = |candidate: &&Candidate<'_, '_>| match kind {
            RouteKind::Fastest => true,
            RouteKind::NearHome => ground.circumstances.area.is_some() && candidate.uses_offers() && !candidate.passes_offers_by,
            // What nobody knows is not safe, and is not called so.
            RouteKind::SafestIncome => known_to_be_safe(candidate.income.0) && !(uses_offers && candidate.passes_offers_by),
            RouteKind::Calmest | RouteKind::FewestConditions | RouteKind::SteppingStone => !(uses_offers && candidate.passes_offers_by),
        };
        candidates.iter().filter(may).min_by(|a, b| better(kind, a, b))
    };
    let mut chosen: Vec<(&Candidate<'_, '_>, Vec<RouteKind>)> = Vec::new();
    for kind in order_of_kinds(&ground.circumstances.wishes) {
        let Some(candidate) = best(kind) else { continue };
        match chosen.iter_mut().find(|(other, _)| std::ptr::eq(*other, candidate)) {
            Some((_, kinds)) => kinds.push(kind),
            None => chosen.push((candidate, vec![kind])),
        }
    }
    let told = chosen.into_iter().map(|(candidate, mut kinds)| {
        kinds.sort_unstable();
        ground.route(candidate, kinds, shown)
    });
    told.collect()
}

const fn known_to_be_safe(outlook: IncomeOutlook) -> bool {
    match outlook {
        IncomeOutlook::ProbablyHigher | IncomeOutlook::Kept => true,
        IncomeOutlook::Unknown | IncomeOutlook::ProbablyLower => false,
    }
}

/// Routes that keep the income safe come first; then what the person wishes.
fn order_of_kinds(wishes: &[Wish]) -> Vec<RouteKind> {
    let wished = wishes.iter().filter_map(|wish| match wish {
        Wish::Fast => Some(RouteKind::Fastest),
        Wish::Calm => Some(RouteKind::Calmest),
        Wish::NearHome => Some(RouteKind::NearHome),
        Wish::SameEmployer => None,
    });
    let others = [RouteKind::Fastest, RouteKind::Calmest, RouteKind::NearHome, RouteKind::FewestConditions];
    let mut order = vec![RouteKind::SafestIncome];
    for kind in wished.chain(others) {
        if !order.contains(&kind) {
            order.push(kind);
        }
    }
    order
}

/// Less is better: first in what the kind is about, then in problems, arrival, heaviest week, cost, decisions by others, and at last by id.
fn better(kind: RouteKind, a: &Candidate<'_, '_>, b: &Candidate<'_, '_>) -> Ordering {
    let best_at = |candidate: &Candidate<'_, '_>| match kind {
        RouteKind::Fastest | RouteKind::SteppingStone => (candidate.arrives, 0, 0),
        RouteKind::Calmest => (i64::from(candidate.heaviest), 0, 0),
        RouteKind::SafestIncome => (candidate.income.0 as i64, candidate.income.1, candidate.income.2),
        // An offer without a place is online or anywhere: no travel. A step without an offer may be far away.
        RouteKind::NearHome => (i64::from(candidate.without_offer), candidate.travel_minutes.unwrap_or(0) as usize, 0),
        RouteKind::FewestConditions => (i64::from(candidate.decisions), 0, 0),
    };
    let then = |candidate: &Candidate<'_, '_>| (candidate.problems, candidate.arrives, candidate.heaviest, candidate.cost_cents, candidate.decisions);
    best_at(a).cmp(&best_at(b)).then_with(|| then(a).cmp(&then(b))).then_with(|| a.names().cmp(&b.names()))
}

/// What is not known and would change most routes.
fn questions(routes: &[Route], circumstances: &Circumstances) -> Vec<CircumstanceField> {
    facts::most_first(routes.iter().flat_map(|route| hangs_on(route, circumstances)))
}

fn hangs_on(route: &Route, circumstances: &Circumstances) -> BTreeSet<CircumstanceField> {
    let assumed = route.unsolved.iter().filter_map(|unsolved| match unsolved {
        Unsolved::Assumed { field, .. } => Some(*field),
        Unsolved::Travel { .. } | Unsolved::NoOffer { .. } | Unsolved::IrregularHours { .. } | Unsolved::Hours { .. } => None,
    });
    let reasons = route.steps.iter().flat_map(|step| &step.reasons);
    let unknown = reasons.filter_map(|reason| match reason {
        StepReason::Unknown { field } => Some(*field),
        StepReason::Gives { .. } | StepReason::Reaches { .. } => None,
    });
    let decides_about_all = [CircumstanceField::FreeHours, CircumstanceField::Area, CircumstanceField::LowestMonthlyIncome];
    let by_planner = decides_about_all.into_iter().filter(|field| !route.steps.is_empty() && !circumstances.knows(*field));
    assumed.chain(unknown).chain(by_planner).collect()
}
