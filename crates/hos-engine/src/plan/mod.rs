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
#[cfg(test)]
mod tests;
mod ways;

use std::cmp::Ordering;
use std::collections::BTreeSet;

use hos_model::{
    Catalog, CircumstanceField, Circumstances, Date, Exemption, MatchReport, Offer, Outcome, Plan, ProfileSkill, RequirementId, RequirementResult,
    Role, Route, RouteKind, Step, StepKind, StepReason, Unsolved, Wish,
};

use calendar::Calendar;
pub(crate) use facts::unknown_circumstances;
use facts::{Person, World};
use routes::{Candidate, Ground};
use schedule::{Limits, MoreHours, Preference, schedule};
use ways::{OffersByStep, Ways};

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
    let search = Search { catalog, person: Person { skills, circumstances }, offers: ways::by_step(offers), calendar: Calendar::new(today) };
    let world = World::new(catalog, &role.goal, search.person);
    let ways = search.ways(&world);
    let exemptions = exemptions(catalog, role, &report.results, skills);
    let ground = search.ground(role, &world, &ways, &report.results, &exemptions);
    let candidates = search.candidates(&ground, &Preference::ALL);
    plan.routes = best_routes(&ground, &candidates);
    if let Some(soonest) = candidates.iter().map(|candidate| candidate.arrives).min() {
        plan.routes.extend(search.stepping_stone(role, soonest));
    } else if let Some(goal) = world.goal {
        let missing = alternatives::blocked_by(&world, goal);
        plan.blocked_by = missing.into_iter().filter_map(|fact| world.fact(fact)).map(|fact| fact.id.clone()).collect();
    }
    plan.questions = questions(&world, &plan.routes, circumstances);
    plan
}

/// What stays the same for all roles of one call.
struct Search<'a> {
    catalog: &'a Catalog,
    person: Person<'a>,
    offers: OffersByStep<'a>,
    calendar: Calendar,
}

impl<'a> Search<'a> {
    fn ways(&self, world: &World<'a>) -> Vec<Ways<'a>> {
        ways::ways(self.catalog, world, &self.offers, self.person.circumstances, &self.calendar)
    }

    fn ground<'w>(
        &'w self,
        role: &'w Role,
        world: &'w World<'a>,
        ways: &'w [Ways<'a>],
        results: &'w [RequirementResult],
        exemptions: &'w [Exemption],
    ) -> Ground<'w, 'a> {
        Ground { role, world, ways, circumstances: self.person.circumstances, calendar: &self.calendar, results, exemptions }
    }

    /// All alternatives, placed under each preference; the same schedule once. First within the free hours and with the steps that free
    /// hours; only when neither works as if the hours were there.
    fn candidates<'w>(&self, ground: &Ground<'w, 'a>, preferences: &[Preference]) -> Vec<Candidate<'w, 'a>> {
        let Some(goal) = ground.world.goal else { return Vec::new() };
        let mut found = self.placed(ground, &[goal], MoreHours::Never, preferences);
        if self.person.circumstances.free_hours_per_week.is_none() {
            return found;
        }
        if let Some(hours_free) = ground.world.hours_free {
            let freed = self.placed(ground, &[goal, hours_free], MoreHours::After(hours_free), preferences);
            found.extend(freed.into_iter().filter(|candidate| candidate.asks_more_than_free(self.person.circumstances)));
        }
        if found.is_empty() { self.placed(ground, &[goal], MoreHours::GoOn, preferences) } else { found }
    }

    fn placed<'w>(&self, ground: &Ground<'w, 'a>, goals: &[usize], more: MoreHours, preferences: &[Preference]) -> Vec<Candidate<'w, 'a>> {
        let limits = Limits { free: self.person.circumstances.free_hours_per_week, more };
        let mut seen = BTreeSet::new();
        let mut candidates = Vec::new();
        let may = |step| more != MoreHours::Never || ground.ways.get(step).is_some_and(|ways| limits.allow(ways));
        for steps in alternatives::alternatives(ground.world, goals, may) {
            let to_choose = steps.iter().any(|step| ground.ways.get(*step).is_some_and(Ways::has_offers));
            // Without an offer there is nothing to prefer.
            let preferences = if to_choose { preferences } else { &[Preference::Soonest] };
            for preference in preferences {
                let Some(placed) = schedule(ground.world, ground.ways, &steps, *preference, limits) else { continue };
                let candidate = ground.candidate(placed, more);
                if seen.insert(candidate.names.clone()) {
                    candidates.push(candidate);
                }
            }
        }
        candidates
    }

    /// An earlier paid job or certificate: the goal of a role of a lower level, or of none.
    ///
    /// A stone should bear: what is published goes before a guess, and a role that schools know before one without a level; then the
    /// soonest.
    fn stepping_stone(&self, role: &Role, soonest: i64) -> Option<Route> {
        let (times, per) = STEPPING_STONE_WITHIN;
        let latest = soonest.saturating_mul(times) / per;
        let lower = |other: &&Role| other.goal != role.goal && other.mbo_level.unwrap_or(0) < role.mbo_level.unwrap_or(0);
        let stands_by_itself = |other: &&Role| self.catalog.steps.values().any(|step| step.gives.contains(&other.goal) && by_itself(step));
        let roles = self.catalog.roles.values().filter(lower).filter(stands_by_itself);
        let stones = roles.filter_map(|stone| self.to_stone(stone, latest));
        let best = stones.min_by(|a, b| a.rank.cmp(&b.rank).then_with(|| a.route.role.cmp(&b.route.role)));
        best.map(|stone| stone.route)
    }

    /// The soonest route to the goal of a lower role.
    fn to_stone(&self, stone: &'a Role, latest: i64) -> Option<Stone> {
        let world = World::new(self.catalog, &stone.goal, self.person);
        let goal = world.goal.filter(|goal| !world.goes_on(*goal));
        let ways = self.ways(&world);
        let results = crate::compare::results(self.catalog, stone, self.person.skills);
        let exemptions = exemptions(self.catalog, stone, &results, self.person.skills);
        let ground = self.ground(stone, &world, &ways, &results, &exemptions);
        let candidates = self.candidates(&ground, &[Preference::SoonestOffer]);
        let stands = |candidate: &&Candidate<'_, '_>| candidate.last(goal).is_some_and(|last| by_itself(last.node.step));
        let in_time = candidates.iter().filter(|candidate| candidate.arrives <= latest).filter(stands);
        let best = in_time.min_by(|a, b| better(RouteKind::SteppingStone, a, b))?;
        let guessed = best.last(goal).is_some_and(|last| last.way.offer.is_none());
        Some(Stone { rank: (guessed, stone.mbo_level.is_none(), best.arrives), route: ground.route(best, vec![RouteKind::SteppingStone]) })
    }
}

/// A route to a lower role. It ranks by whether no offer carries out its last step, whether the role has no level, and its arrival.
struct Stone {
    rank: (bool, bool, i64),
    route: Route,
}

/// A paid job or a certificate is worth something by itself.
const fn by_itself(step: &Step) -> bool {
    matches!(step.kind, StepKind::Work | StepKind::Certificate)
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
fn best_routes(ground: &Ground<'_, '_>, candidates: &[Candidate<'_, '_>]) -> Vec<Route> {
    // A generic step beside a published offer is a guess: it may only say what would be fastest.
    let uses_offers = candidates.iter().any(|candidate| !candidate.passes_offers_by);
    let best = |kind: RouteKind| {
        let may = |candidate: &&Candidate<'_, '_>| match kind {
            RouteKind::Fastest => true,
            RouteKind::NearHome => ground.circumstances.area.is_some() && candidate.uses_offers() && !candidate.passes_offers_by,
            RouteKind::Calmest | RouteKind::SafestIncome | RouteKind::FewestConditions | RouteKind::SteppingStone => {
                !(uses_offers && candidate.passes_offers_by)
            }
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
        ground.route(candidate, kinds)
    });
    told.collect()
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
        RouteKind::NearHome => (i64::from(candidate.without_offer), candidate.travel_minutes.unwrap_or(0), 0),
        RouteKind::FewestConditions => (i64::from(candidate.decisions), 0, 0),
    };
    let then = |candidate: &Candidate<'_, '_>| (candidate.problems, candidate.arrives, candidate.heaviest, candidate.cost_cents, candidate.decisions);
    best_at(a).cmp(&best_at(b)).then_with(|| then(a).cmp(&then(b))).then_with(|| a.names.cmp(&b.names))
}

/// What is not known and would change most routes; without a route, what is not known on the way to the role.
fn questions(world: &World<'_>, routes: &[Route], circumstances: &Circumstances) -> Vec<CircumstanceField> {
    if routes.is_empty() {
        return facts::most_first(world.facts().iter().flat_map(|fact| fact.standing.unknown().iter().copied()));
    }
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
