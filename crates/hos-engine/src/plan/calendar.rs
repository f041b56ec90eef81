//! Days as numbers: 0 is today. Only here numbers become dates and dates numbers.

use hos_model::Date;
use jiff::Span;

/// No route that takes longer than ten years helps anybody decide.
const MONTHS: usize = 120;

/// The last day that is planned for.
pub(super) const HORIZON_DAYS: i64 = 3_650;

/// Days in a week.
pub(super) const WEEK: i64 = 7;

/// A month of the calendar.
#[derive(Clone, Copy, Debug)]
pub(super) struct Month {
    /// Its first day; before 0 for the month of today.
    pub(super) first: i64,
    /// The first day of the month after it.
    pub(super) next: i64,
    /// Its first Monday.
    first_monday: i64,
    /// 1 to 12.
    number: i8,
    /// Its first day.
    pub(super) date: Date,
}

/// The months from today on. At the end of all dates it is shorter, and days behind it have no date.
pub(super) struct Calendar {
    today: Date,
    months: Vec<Month>,
}

impl Calendar {
    pub(super) fn new(today: Date) -> Self {
        let mut months = Vec::with_capacity(MONTHS);
        let mut date = today.first_of_month();
        let mut first = 1 - i64::from(today.day());
        let monday = first - i64::from(date.weekday().to_monday_zero_offset());
        while months.len() < MONTHS {
            let first_monday = first + (monday - first).rem_euclid(WEEK);
            let next = first + i64::from(date.days_in_month());
            months.push(Month { first, next, first_monday, number: date.month(), date });
            let following = if date.month() < 12 { Date::new(date.year(), date.month() + 1, 1) } else { Date::new(date.year() + 1, 1, 1) };
            let Ok(following) = following else { break };
            (first, date) = (next, following);
        }
        Self { today, months }
    }

    pub(super) fn months(&self) -> &[Month] {
        &self.months
    }

    /// The date of a day; today where there is no such date.
    pub(super) fn date(&self, day: i64) -> Date {
        let span = Span::new().try_days(day);
        span.and_then(|span| self.today.checked_add(span)).unwrap_or(self.today)
    }

    /// The number of a date; `None` outside what is planned for.
    pub(super) fn day(&self, date: Date) -> Option<i64> {
        let span = self.today.until(date).ok()?;
        let day = i64::from(span.get_days());
        (0..=HORIZON_DAYS).contains(&day).then_some(day)
    }

    /// The first Mondays of these months, from today on.
    pub(super) fn mondays(&self, months: &[u8]) -> Vec<i64> {
        let wanted = |month: &&Month| month.first_monday >= 0 && months.iter().any(|number| i8::try_from(*number) == Ok(month.number));
        self.months.iter().filter(wanted).map(|month| month.first_monday).collect()
    }
}
