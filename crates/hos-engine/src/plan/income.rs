//! What probably happens to the income, month by month. Gross facts only: no tax and no benefit is calculated or promised.

use hos_model::{Circumstances, Date, Income, IncomeEffect, IncomeMonth, IncomeOutlook, Step};

use super::calendar::{Calendar, Month};
use super::schedule::Placed;

/// Five years can be overseen; what comes after is not foreseen by anybody.
const MONTHS_MAX: usize = 60;

/// The gross wage of a placed step: that of its offer, else that of the offer behind the contract it needs.
pub(super) fn wage_cents(route: &[Placed<'_, '_>], placed: &Placed<'_, '_>) -> Option<i64> {
    let gave_a_need = |other: &&Placed<'_, '_>| other.node.gives.meets(placed.node.needs);
    let by_contract = || route.iter().filter(gave_a_need).find_map(|other| other.way.wage_cents);
    placed.way.wage_cents.or_else(|| if placed.node.step.wage { by_contract() } else { None })
}

/// Months in a row in which the same happens to the income.
pub(super) struct Run<'r> {
    months: &'r [Month],
    outlook: IncomeOutlook,
    wage_cents: Option<i64>,
}

impl Run<'_> {
    pub(super) fn months(&self) -> impl Iterator<Item = IncomeMonth> {
        self.months.iter().map(|month| IncomeMonth { month: month.date, outlook: self.outlook, wage_cents: self.wage_cents })
    }
}

/// A step that touches the income, and the months in which it runs, by number.
struct Touching<'p> {
    step: &'p Step,
    wage_cents: Option<i64>,
    from: usize,
    to: usize,
}

/// From the month of today to the month after arrival.
pub(super) fn runs<'r>(route: &[Placed<'_, '_>], arrives: i64, circumstances: &Circumstances, calendar: &'r Calendar) -> Vec<Run<'r>> {
    let months = calendar.months();
    let from_day = |day: i64| months.partition_point(|month| month.first < day);
    let until = from_day(arrives).saturating_add(1).min(MONTHS_MAX).min(months.len());
    let touches = |placed: &&Placed<'_, '_>| placed.node.step.wage || placed.node.step.income == IncomeEffect::AtRisk;
    let touching = route.iter().filter(touches).map(|placed| Touching {
        step: placed.node.step,
        wage_cents: wage_cents(route, placed),
        from: months.partition_point(|month| month.next <= placed.start),
        to: from_day(placed.end),
    });
    let touching: Vec<Touching<'_>> = touching.collect();
    let mut runs = Vec::with_capacity(2 * touching.len() + 1);
    let mut from = 0;
    while from < until {
        // Something changes only where a step begins or ends.
        let changes = touching.iter().flat_map(|touching| [touching.from, touching.to]).filter(|month| *month > from);
        let to = changes.fold(until, usize::min);
        let now = Now::in_month(from, &touching);
        runs.push(Run { months: months.get(from..to).unwrap_or_default(), outlook: now.outlook(circumstances), wage_cents: now.wage_cents });
        from = to;
    }
    runs
}

/// The worst outlook before arrival, how many months are probably lower, how many are unknown.
///
/// What comes after arrival hangs on a contract that nobody knows yet: it is shown, and is not the worst.
pub(super) fn summary(runs: &[Run<'_>], arrives: Date) -> (IncomeOutlook, usize, usize) {
    let before = runs.iter().filter(|run| run.months.first().is_some_and(|month| month.date < arrives));
    let count = |outlook| runs.iter().filter(|run| run.outlook == outlook).map(|run| run.months.len()).sum();
    let worst = before.map(|run| run.outlook).max().unwrap_or(IncomeOutlook::Kept);
    (worst, count(IncomeOutlook::ProbablyLower), count(IncomeOutlook::Unknown))
}

/// What runs in one month.
#[derive(Default)]
struct Now {
    paid: bool,
    wage_not_known: bool,
    wage_cents: Option<i64>,
    at_risk: bool,
    /// A step with a wage ended before.
    was_paid: bool,
}

impl Now {
    fn in_month(month: usize, touching: &[Touching<'_>]) -> Self {
        let mut now = Self::default();
        for Touching { step, wage_cents, from, to } in touching {
            if (*from..*to).contains(&month) {
                now.at_risk |= step.income == IncomeEffect::AtRisk;
                now.paid |= step.wage;
                now.wage_not_known |= step.wage && wage_cents.is_none();
                now.wage_cents = if step.wage { sum(now.wage_cents, *wage_cents) } else { now.wage_cents };
            } else if *to <= month {
                now.was_paid |= step.wage;
            }
        }
        now
    }

    fn outlook(&self, circumstances: &Circumstances) -> IncomeOutlook {
        // A wage comes on top of what a partner earns, and of nothing; elsewhere it comes in its place.
        let on_top = matches!(circumstances.income, Some(Income::None | Income::Partner));
        let nothing_to_lose = circumstances.income == Some(Income::None);
        if self.at_risk && !nothing_to_lose {
            return IncomeOutlook::Unknown;
        }
        if !self.paid {
            let stays = !self.was_paid && lasts(circumstances.income);
            return if stays || on_top { IncomeOutlook::Kept } else { IncomeOutlook::Unknown };
        }
        let wage = if self.wage_not_known { None } else { self.wage_cents };
        match wage.zip(circumstances.lowest_monthly_income_cents) {
            Some((gross, lowest)) if gross >= lowest => IncomeOutlook::ProbablyHigher,
            Some(_) | None if on_top => IncomeOutlook::Kept,
            Some(_) => IncomeOutlook::ProbablyLower,
            None => IncomeOutlook::Unknown,
        }
    }
}

/// Whether an income can go on while somebody learns: a WW or sickness benefit ends by itself, and what is not known cannot be said to stay.
pub(super) const fn lasts(income: Option<Income>) -> bool {
    match income {
        Some(Income::ParticipationBenefit | Income::Work | Income::Partner | Income::None) => true,
        Some(Income::UnemploymentBenefit | Income::DisabilityBenefit | Income::OtherBenefit) | None => false,
    }
}

fn sum(so_far: Option<i64>, wage: Option<i64>) -> Option<i64> {
    match (so_far, wage) {
        (Some(a), Some(b)) => Some(a.saturating_add(b)),
        (known, None) | (None, known) => known,
    }
}
