//! What probably happens to the income, month by month. Gross facts only: no tax and no benefit is calculated or promised.

use hos_model::{Circumstances, Date, Income, IncomeEffect, IncomeMonth, IncomeOutlook};

use super::calendar::{Calendar, Month};
use super::schedule::Placed;

/// Five years can be overseen; what comes after is not foreseen by anybody.
const MONTHS_MAX: usize = 60;

/// The gross wage of a placed step: that of its offer, else that of the offer behind the contract it needs.
pub(super) fn wage_cents(route: &[Placed<'_, '_>], placed: &Placed<'_, '_>) -> Option<i64> {
    let gave_a_need = |other: &&Placed<'_, '_>| other.node.gives.iter().any(|fact| placed.node.needs.contains(fact));
    let by_contract = || route.iter().filter(gave_a_need).find_map(|other| other.way.wage_cents);
    placed.way.wage_cents.or_else(|| if placed.node.step.wage { by_contract() } else { None })
}

/// From the month of today to the month after arrival.
pub(super) fn months(route: &[Placed<'_, '_>], arrives: i64, circumstances: &Circumstances, calendar: &Calendar) -> Vec<IncomeMonth> {
    let until = calendar.months().iter().position(|month| month.first >= arrives).unwrap_or(MONTHS_MAX).saturating_add(1);
    let months = calendar.months().iter().take(until.min(MONTHS_MAX));
    let wages: Vec<Option<i64>> = route.iter().map(|placed| wage_cents(route, placed)).collect();
    let first_of_next = |month: &Month| month.first.saturating_add(i64::from(month.date.days_in_month()));
    months
        .map(|month| {
            let (from, to) = (month.first, first_of_next(month));
            let runs = |placed: &Placed<'_, '_>| placed.start < to && from < placed.end;
            let mut now = Now::default();
            for (placed, wage) in route.iter().zip(&wages) {
                let step = placed.node.step;
                if runs(placed) {
                    now.at_risk |= step.income == IncomeEffect::AtRisk;
                    now.paid |= step.wage;
                    now.wage_not_known |= step.wage && wage.is_none();
                    now.wage_cents = if step.wage { sum(now.wage_cents, *wage) } else { now.wage_cents };
                } else if placed.end <= from {
                    now.was_paid |= step.wage;
                }
            }
            IncomeMonth { month: month.date, outlook: now.outlook(circumstances), wage_cents: now.wage_cents }
        })
        .collect()
}

/// The worst month before arrival. What comes after hangs on a contract that nobody knows yet: it is shown, and does not count.
pub(super) fn worst(months: &[IncomeMonth], arrives: Date) -> IncomeOutlook {
    months.iter().filter(|month| month.month < arrives).map(|month| month.outlook).max().unwrap_or(IncomeOutlook::Kept)
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
