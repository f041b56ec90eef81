//! What probably happens to the income, month by month. Gross facts only: no tax and no benefit is calculated or promised.

use hos_model::{Circumstances, Date, Income, IncomeEffect, IncomeMonth, IncomeOutlook};

use super::calendar::Calendar;
use super::schedule::Placed;

/// Five years can be overseen; what comes after is not foreseen by anybody.
const MONTHS_MAX: usize = 60;

/// The gross wage of a placed step: that of its offer, else that of the offer behind the contract it needs.
pub(super) fn wage_cents(route: &[Placed<'_, '_>], placed: &Placed<'_, '_>) -> Option<i64> {
    let gave_a_need = |other: &&Placed<'_, '_>| other.node.gives.meets(placed.node.needs);
    let by_contract = || route.iter().filter(gave_a_need).find_map(|other| other.way.wage_cents);
    placed.way.wage_cents.or_else(|| if placed.node.step.wage { by_contract() } else { None })
}

/// From the month of today to the month after arrival.
pub(super) fn months<'r>(
    route: &'r [Placed<'_, '_>],
    arrives: i64,
    circumstances: &'r Circumstances,
    calendar: &'r Calendar,
) -> impl Iterator<Item = IncomeMonth> + 'r {
    let until = calendar.months().partition_point(|month| month.first < arrives).saturating_add(1);
    // Few steps of a route touch the income.
    let touches = |placed: &&Placed<'_, '_>| placed.node.step.wage || placed.node.step.income == IncomeEffect::AtRisk;
    let touching: Vec<_> = route.iter().filter(touches).map(|placed| (placed, wage_cents(route, placed))).collect();
    calendar.months().iter().take(until.min(MONTHS_MAX)).map(move |month| {
        let mut now = Now::default();
        for (placed, wage) in &touching {
            let step = placed.node.step;
            if placed.start < month.next && month.first < placed.end {
                now.at_risk |= step.income == IncomeEffect::AtRisk;
                now.paid |= step.wage;
                now.wage_not_known |= step.wage && wage.is_none();
                now.wage_cents = if step.wage { sum(now.wage_cents, *wage) } else { now.wage_cents };
            } else if placed.end <= month.first {
                now.was_paid |= step.wage;
            }
        }
        IncomeMonth { month: month.date, outlook: now.outlook(circumstances), wage_cents: now.wage_cents }
    })
}

/// The worst outlook before arrival, how many months are probably lower, how many are unknown.
///
/// What comes after arrival hangs on a contract that nobody knows yet: it is shown, and is not the worst.
pub(super) fn summary(months: impl Iterator<Item = IncomeMonth>, arrives: Date) -> (IncomeOutlook, u32, u32) {
    months.fold((IncomeOutlook::Kept, 0, 0), |(worst, lower, unknown), month| {
        let worst = if month.month < arrives { worst.max(month.outlook) } else { worst };
        let count = |outlook| u32::from(month.outlook == outlook);
        (worst, lower + count(IncomeOutlook::ProbablyLower), unknown + count(IncomeOutlook::Unknown))
    })
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
    fn outlook(&self, circumstances: &Circumstances) -> IncomeOutlook {
        // A wage comes on top of what a partner earns, and of nothing; elsewhere it comes in its place.
        let on_top = matches!(circumstances.income, Some(Income::None | Income::Partner));
        let nothing_to_lose = circumstances.income == Some(Income::None);
        if self.at_risk && !nothing_to_lose {
            return IncomeOutlook::Unknown;
        }
        if !self.paid {
            return if self.was_paid && !on_top { IncomeOutlook::Unknown } else { IncomeOutlook::Kept };
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

fn sum(so_far: Option<i64>, wage: Option<i64>) -> Option<i64> {
    match (so_far, wage) {
        (Some(a), Some(b)) => Some(a.saturating_add(b)),
        (known, None) | (None, known) => known,
    }
}
