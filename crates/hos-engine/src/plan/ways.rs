//! The ways to carry out a step: the generic one, and the offers that are published.

use std::collections::BTreeMap;

use hos_model::{Area, AreaId, BarrierKind, Catalog, Circumstances, Decider, HoursPerWeek, Offer, OfferKind, Starts, Step, StepId, StepKind};

use super::calendar::{Calendar, HORIZON_DAYS, WEEK};
use super::facts::{StepNode, World};

/// Streets are longer than the straight line between two centres: three tenths more, a rule of thumb for Dutch towns (estimate).
const DETOUR: (u64, u64) = (13, 10);

/// 15 km an hour by bicycle or public transport, waiting included (estimate).
const METRES_PER_MINUTE: u64 = 250;

/// From the door to the stop or the bicycle, and at the other end (estimate).
const DOOR_MINUTES: u64 = 5;

/// When a way can begin.
#[derive(Clone, Debug)]
pub(super) enum When {
    /// On any day.
    AnyDay,
    /// On these days, in order.
    On(Vec<i64>),
}

/// One way to carry out a step.
#[derive(Clone, Debug)]
pub(super) struct Way<'a> {
    pub(super) offer: Option<&'a Offer>,
    pub(super) when: When,
    pub(super) days: i64,
    pub(super) hours: HoursPerWeek,
    pub(super) cost_cents: i64,
    pub(super) wage_cents: Option<i64>,
    pub(super) travel_minutes: Option<u32>,
    pub(super) too_far: bool,
    pub(super) irregular: bool,
}

impl Way<'_> {
    /// How many limits of the person it breaks.
    pub(super) const fn problems(&self) -> u32 {
        self.too_far as u32 + self.irregular as u32
    }
}

/// All ways to carry out a step.
pub(super) struct Ways<'a> {
    /// Published offers that fit what the person wants, by id.
    pub(super) fitting: Vec<Way<'a>>,
    /// Published offers that do not, by id.
    pub(super) poor: Vec<Way<'a>>,
    /// What the catalogue says.
    pub(super) generic: Way<'a>,
    /// Not before this day.
    pub(super) not_before: i64,
}

impl<'a> Ways<'a> {
    pub(super) fn all(&self) -> impl Iterator<Item = &Way<'a>> {
        self.fitting.iter().chain(&self.poor).chain([&self.generic])
    }

    pub(super) const fn has_offers(&self) -> bool {
        !(self.fitting.is_empty() && self.poor.is_empty())
    }
}

/// Offers by the step they carry out.
pub(super) type OffersByStep<'a> = BTreeMap<&'a StepId, Vec<&'a Offer>>;

pub(super) fn by_step(offers: &[Offer]) -> OffersByStep<'_> {
    let mut by_step = OffersByStep::new();
    for offer in offers {
        by_step.entry(&offer.step).or_default().push(offer);
    }
    for offers in by_step.values_mut() {
        offers.sort_by(|a, b| a.id.cmp(&b.id));
    }
    by_step
}

/// The ways to carry out each step of a world, in its order.
pub(super) fn ways<'a>(
    catalog: &Catalog,
    world: &World<'a>,
    offers: &OffersByStep<'a>,
    circumstances: &Circumstances,
    calendar: &Calendar,
) -> Vec<Ways<'a>> {
    let earliest_start = circumstances.earliest_start.and_then(|date| calendar.day(date)).unwrap_or(0);
    let of_step = |node: &StepNode<'a>| {
        let step = node.step;
        let published = offers.get(&step.id).into_iter().flatten();
        let mut poor: Vec<Way<'a>> = published
            .filter(|offer| step.offer_kind == Some(offer.kind) && offer.places_left != Some(0))
            .filter(|offer| offer.recognized_training_company || !asks_training_company(world, node))
            .filter_map(|offer| offered(catalog, step, offer, circumstances, calendar))
            .collect();
        let fitting = poor.extract_if(.., |way| way.problems() == 0).collect();
        Ways { fitting, poor, generic: generic(step, calendar), not_before: if waits_for_earliest_start(step.kind) { earliest_start } else { 0 } }
    };
    world.steps().iter().map(of_step).collect()
}

/// Talking, asking and arranging can be done before one is free to begin.
const fn waits_for_earliest_start(kind: StepKind) -> bool {
    match kind {
        StepKind::Course | StepKind::Training | StepKind::Work => true,
        StepKind::Talk | StepKind::Evidence | StepKind::Research | StepKind::Certificate | StepKind::Support | StepKind::Decision => false,
    }
}

/// Only a recognised training company can give the practice of a training, whatever another employer offers.
fn asks_training_company(world: &World<'_>, node: &StepNode<'_>) -> bool {
    let gives_contract = || node.gives.iter().filter_map(|fact| world.fact(fact)).any(|fact| fact.barrier == Some(BarrierKind::Contract));
    node.step.decided_by == Decider::TrainingCompany || gives_contract()
}

fn generic<'a>(step: &Step, calendar: &Calendar) -> Way<'a> {
    let years = if step.fee_per_year { i64::from(step.weeks.div_ceil(52)).max(1) } else { 1 };
    Way {
        offer: None,
        when: if step.start_months.is_empty() { When::AnyDay } else { When::On(calendar.mondays(&step.start_months)) },
        days: days(step.weeks),
        hours: step.hours,
        cost_cents: step.fee_cents.saturating_mul(years),
        wage_cents: None,
        travel_minutes: None,
        too_far: false,
        irregular: false,
    }
}

/// `None` when it cannot be begun any more, or ends behind the horizon.
fn offered<'a>(catalog: &Catalog, step: &Step, offer: &'a Offer, circumstances: &Circumstances, calendar: &Calendar) -> Option<Way<'a>> {
    let when = match &offer.starts {
        Starts::Open => When::AnyDay,
        Starts::On(dates) => {
            let mut days: Vec<i64> = dates.iter().filter_map(|date| calendar.day(*date)).collect();
            days.sort_unstable();
            When::On(days)
        }
        Starts::EveryYear(months) => When::On(calendar.mondays(months)),
    };
    // The hours and weeks of a job that is looked for and signed here are those of the job: they begin with the step that pays.
    let signing_only = offer.kind == OfferKind::Job && !step.wage && step.hours.work == 0 && offer.hours.work > 0;
    let (weeks, hours) = if signing_only { (step.weeks, step.hours) } else { (offer.weeks, offer.hours) };
    let travel_minutes = circumstances.area.as_ref().zip(offer.area.as_ref()).and_then(|(from, to)| travel_minutes(catalog, from, to));
    let never_begins = match &when {
        When::AnyDay => false,
        When::On(days) => days.is_empty(),
    };
    (!never_begins && days(weeks) <= HORIZON_DAYS).then_some(Way {
        offer: Some(offer),
        when,
        days: days(weeks),
        hours,
        cost_cents: offer.fee_cents,
        wage_cents: offer.wage_cents_per_month,
        travel_minutes,
        too_far: travel_minutes.zip(circumstances.max_travel_minutes).is_some_and(|(minutes, most)| minutes > most),
        irregular: offer.evenings_or_weekends && circumstances.irregular_hours == Some(false),
    })
}

/// What takes less than a week is done in a day.
fn days(weeks: u32) -> i64 {
    (i64::from(weeks) * WEEK).max(1)
}

/// Minutes one way between the centres of two areas, rounded up (estimate); `None` when the catalogue does not know one of them.
pub(super) fn travel_minutes(catalog: &Catalog, from: &AreaId, to: &AreaId) -> Option<u32> {
    let (from, to) = (catalog.areas.get(from)?, catalog.areas.get(to)?);
    let (times, per) = DETOUR;
    let metres = straight_line(from, to).saturating_mul(times) / per;
    u32::try_from(metres.div_ceil(METRES_PER_MINUTE).saturating_add(DOOR_MINUTES)).ok()
}

fn straight_line(from: &Area, to: &Area) -> u64 {
    let square = |a: i64, b: i64| u128::from(a.abs_diff(b)).saturating_pow(2);
    let metres = square(from.x_m, to.x_m).saturating_add(square(from.y_m, to.y_m)).isqrt();
    u64::try_from(metres).unwrap_or(u64::MAX)
}
