//! From schedules to routes: what each is compared by, and why each of its steps is there.

use std::collections::BTreeSet;

use hos_model::{
    CircumstanceField, Circumstances, Exemption, FactId, IncomeOutlook, OfferId, RequirementId, RequirementResult, Role, Route, RouteKind, RouteStep,
    StepReason, Unsolved,
};

use super::calendar::Calendar;
use super::facts::{HOURS_FREE, Standing, Toward, World};
use super::income;
use super::schedule::{MoreHours, Placed};
use super::set::Set;
use super::ways::Ways;

/// A schedule with what it is compared by.
pub(super) struct Candidate<'w, 'a> {
    /// In order of start, then end, then id.
    placed: Vec<Placed<'w, 'a>>,
    more_hours: MoreHours,
    pub(super) arrives: i64,
    pub(super) heaviest: u32,
    pub(super) cost_cents: i64,
    pub(super) decisions: u32,
    pub(super) travel_minutes: Option<u32>,
    /// The worst outlook, how many months are probably lower, how many are unknown.
    pub(super) income: (IncomeOutlook, usize, usize),
    /// Steps that are far away, at hours the person cannot, above what is free, or without an offer.
    pub(super) problems: u32,
    /// Steps that offers could carry out, but none does: where and when is not known.
    pub(super) without_offer: u32,
    /// Whether a step is generic although offers for it are published.
    pub(super) passes_offers_by: bool,
}

impl<'w, 'a> Candidate<'w, 'a> {
    /// Steps with their offers, in order of id: the last resort of every comparison.
    pub(super) fn names(&self) -> Vec<(usize, Option<&OfferId>)> {
        let mut names: Vec<_> = self.placed.iter().map(Placed::name).collect();
        names.sort_unstable();
        names
    }

    /// Whether it is this schedule.
    pub(super) fn is(&self, placed: &[Placed<'_, '_>]) -> bool {
        self.placed.iter().map(Placed::name).eq(placed.iter().map(Placed::name))
    }

    pub(super) fn uses_offers(&self) -> bool {
        self.placed.iter().any(|placed| placed.way.offer.is_some())
    }

    /// The step that reaches a goal.
    pub(super) fn last(&self, goal: usize) -> Option<&Placed<'w, 'a>> {
        last(&self.placed, goal)
    }
}

fn last<'p, 'w, 'a>(placed: &'p [Placed<'w, 'a>], goal: usize) -> Option<&'p Placed<'w, 'a>> {
    placed.iter().filter(|placed| placed.node.gives.contains(goal)).min_by_key(|placed| placed.end)
}

fn above_free(placed: &Placed<'_, '_>, circumstances: &Circumstances) -> bool {
    circumstances.free_hours_per_week.is_some_and(|free| placed.hours > free)
}

/// What does not change between the schedules for one role.
#[derive(Clone, Copy)]
pub(super) struct Ground<'w, 'a> {
    pub(super) role: &'w Role,
    pub(super) toward: Toward,
    pub(super) world: &'w World<'a>,
    pub(super) ways: &'w [Ways<'a>],
    pub(super) circumstances: &'w Circumstances,
    pub(super) calendar: &'w Calendar,
}

/// What a profile shows for the role of a route.
pub(super) struct Shown<'r> {
    /// The results for the requirements of the role.
    pub(super) results: &'r [RequirementResult],
    pub(super) exemptions: Vec<Exemption>,
}

impl<'w, 'a> Ground<'w, 'a> {
    pub(super) fn candidate(&self, placed: Vec<Placed<'w, 'a>>, more_hours: MoreHours) -> Candidate<'w, 'a> {
        let arrives = last(&placed, self.toward.goal).map_or(0, |last| last.end);
        let runs = income::runs(&placed, arrives, self.circumstances, self.calendar);
        let hours_on = |day: i64| placed.iter().filter(|placed| placed.runs_on(day)).fold(0, |sum: u32, placed| sum.saturating_add(placed.hours));
        let no_offer = |placed: &Placed<'_, '_>| u32::from(placed.way.offer.is_none() && placed.node.step.offer_kind.is_some());
        let too_many_hours = |placed: &Placed<'_, '_>| u32::from(more_hours == MoreHours::GoOn && above_free(placed, self.circumstances));
        let problems = |placed: &Placed<'_, '_>| placed.way.problems() + no_offer(placed) + too_many_hours(placed);
        let passed_by = |placed: &Placed<'_, '_>| placed.way.offer.is_none() && self.ways.get(placed.number).is_some_and(Ways::has_offers);
        Candidate {
            more_hours,
            arrives,
            heaviest: placed.iter().map(|placed| hours_on(placed.start)).max().unwrap_or(0),
            cost_cents: placed.iter().fold(0, |sum: i64, placed| sum.saturating_add(placed.way.cost_cents)),
            decisions: placed.iter().map(|placed| u32::from(placed.node.step.decided_by.is_other())).sum(),
            travel_minutes: placed.iter().filter_map(|placed| placed.way.travel_minutes).max(),
            income: income::summary(&runs, self.calendar.date(arrives)),
            problems: placed.iter().map(problems).sum(),
            without_offer: placed.iter().map(no_offer).sum(),
            passes_offers_by: placed.iter().any(passed_by),
            placed,
        }
    }

    /// A route as it is told: per step why it is there and what it closes.
    pub(super) fn route(&self, candidate: &Candidate<'_, '_>, kinds: Vec<RouteKind>, shown: &Shown<'_>) -> Route {
        let runs = income::runs(&candidate.placed, candidate.arrives, self.circumstances, self.calendar);
        let mut closed = BTreeSet::new();
        Route {
            kinds,
            role: self.role.id.clone(),
            steps: candidate.placed.iter().map(|placed| self.step(candidate, placed, shown.results, &mut closed)).collect(),
            arrives: self.calendar.date(candidate.arrives),
            heaviest_week_hours: candidate.heaviest,
            cost_cents: candidate.cost_cents,
            decisions_by_others: candidate.decisions,
            travel_minutes: candidate.travel_minutes,
            income: candidate.income.0,
            income_months: runs.iter().flat_map(income::Run::months).collect(),
            exemptions: shown.exemptions.clone(),
            unsolved: self.unsolved(candidate),
        }
    }

    fn step<'r>(
        &self,
        candidate: &Candidate<'_, '_>,
        placed: &Placed<'_, '_>,
        results: &'r [RequirementResult],
        closed: &mut BTreeSet<&'r RequirementId>,
    ) -> RouteStep {
        let reasons = self.reasons(candidate, placed);
        let removed = reasons.iter().filter_map(|reason| match reason {
            StepReason::Gives { fact, barrier: Some(_), .. } => Some(fact.clone()),
            StepReason::Gives { barrier: None, .. } | StepReason::Reaches { .. } | StepReason::Unknown { .. } => None,
        });
        let closes_barriers: BTreeSet<FactId> = removed.collect();
        RouteStep {
            step: placed.node.step.id.clone(),
            offer: placed.way.offer.map(|offer| offer.id.clone()),
            starts: self.calendar.date(placed.start),
            ends: self.calendar.date(placed.end),
            hours: placed.way.hours,
            cost_cents: placed.way.cost_cents,
            wage_cents_per_month: income::wage_cents(&candidate.placed, placed),
            travel_minutes: placed.way.travel_minutes,
            closes_requirements: self.closes(placed, results, closed),
            closes_barriers: closes_barriers.into_iter().collect(),
            reasons,
        }
    }

    /// Per fact it gives that nothing gave before: the first step that needs it. No step of an alternative can be left out, so there is
    /// always one.
    fn reasons(&self, candidate: &Candidate<'_, '_>, placed: &Placed<'_, '_>) -> Vec<StepReason> {
        let mut reasons = Vec::new();
        let mut unknown = BTreeSet::new();
        for number in placed.node.gives.without(self.world.holds()).iter() {
            let Some(fact) = self.world.fact(number) else { continue };
            let gave_before = |other: &Placed<'_, '_>| other.node.gives.contains(number) && (other.end, other.number) < (placed.end, placed.number);
            if candidate.placed.iter().any(gave_before) {
                continue;
            }
            let reason = if number == self.toward.goal {
                Some(StepReason::Reaches { role: self.role.id.clone() })
            } else {
                let needs = |other: &&Placed<'_, '_>| other.node.needs.contains(number) || self.needs_hours(candidate, other, number);
                let needed_by = candidate.placed.iter().find(needs).map(|other| other.node.step.id.clone());
                needed_by.map(|needed_by| StepReason::Gives { fact: fact.id.clone(), barrier: fact.barrier, needed_by })
            };
            if reason.is_some() {
                unknown.extend(fact.standing.unknown().iter().copied());
            }
            reasons.extend(reason);
        }
        reasons.extend(unknown.into_iter().map(|field| StepReason::Unknown { field }));
        reasons
    }

    fn needs_hours(&self, candidate: &Candidate<'_, '_>, placed: &Placed<'_, '_>, fact: usize) -> bool {
        candidate.more_hours == MoreHours::After(fact) && above_free(placed, self.circumstances)
    }

    /// Requirements of the role of the route, each closed by the first step that does. What experience shows fully is closed there too: an
    /// exemption is only proposed, and until the exam board grants it school and practice ask it of everybody.
    ///
    /// A step on the way can close requirements of another role (a diploma before the diploma): those say nothing about this role, and
    /// requirements are unique inside a role only.
    fn closes<'r>(&self, placed: &Placed<'_, '_>, results: &'r [RequirementResult], closed: &mut BTreeSet<&'r RequirementId>) -> Vec<RequirementId> {
        let step = placed.node.step;
        let of_this_role = step.closes_role.as_ref().is_some_and(|role| *role == self.role.id || Some(role) == self.role.alias.as_ref());
        let wanted = |result: &&RequirementResult| step.closes_classes.is_empty() || step.closes_classes.contains(&result.class);
        let of_role = results.iter().filter(|_| of_this_role);
        of_role.filter(wanted).map(|result| &result.requirement).filter(|requirement| closed.insert(requirement)).cloned().collect()
    }

    fn unsolved(&self, candidate: &Candidate<'_, '_>) -> Vec<Unsolved> {
        let mut unsolved = BTreeSet::new();
        let needs = candidate.placed.iter().fold(Set::one(self.toward.goal), |needs, placed| needs.with(placed.node.needs));
        for fact in needs.iter().filter_map(|need| self.world.fact(need)) {
            if let Standing::Assumed(fields) = &fact.standing {
                unsolved.extend(fields.iter().map(|field| Unsolved::Assumed { fact: fact.id.clone(), field: *field }));
            }
        }
        let asks_hours = candidate.placed.iter().any(|placed| placed.hours > 0);
        if asks_hours && self.circumstances.free_hours_per_week.is_none() {
            let hours_free = FactId::parse(HOURS_FREE);
            unsolved.extend(hours_free.map(|fact| Unsolved::Assumed { fact, field: CircumstanceField::FreeHours }));
        }
        for placed in &candidate.placed {
            let (step, way) = (&placed.node.step.id, placed.way);
            if let Some(minutes) = way.travel_minutes.filter(|_| way.too_far) {
                unsolved.insert(Unsolved::Travel { step: step.clone(), minutes });
            }
            if way.offer.is_none() && placed.node.step.offer_kind.is_some() {
                unsolved.insert(Unsolved::NoOffer { step: step.clone() });
            }
            if way.irregular {
                unsolved.insert(Unsolved::IrregularHours { step: step.clone() });
            }
            // Also where a step before makes room: whether it is enough nobody knows yet.
            if above_free(placed, self.circumstances) {
                unsolved.insert(Unsolved::Hours { step: step.clone(), hours: placed.hours });
            }
        }
        unsolved.into_iter().collect()
    }
}
