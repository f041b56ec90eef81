//! Money, dates and durations in words. Whole numbers only.

use hos_model::{Date, LanguageCode, Register};

use crate::Phrasebook;

/// Up to so many weeks are told as weeks only: "6 weken" says enough.
const WEEKS_ALONE_MAX: u32 = 8;

/// From so many weeks a duration is told in years: a year and a half is easier to see than 18 months.
const WEEKS_IN_YEARS_MIN: u32 = 50;

impl Phrasebook {
    /// An amount in whole euros, rounded to the nearest: "€ 2.541".
    #[must_use]
    pub fn money(&self, language: &LanguageCode, register: Register, cents: i64) -> String {
        let separator = self.say(language, register, "thousands-separator", &[]);
        let euros = cents.unsigned_abs().saturating_add(50) / 100;
        let digits = euros.to_string();
        let mut grouped = String::new();
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                grouped.push_str(&separator);
            }
            grouped.push(digit);
        }
        let sign = if cents < 0 && euros > 0 { "-" } else { "" };
        self.say(language, register, "money", &[("euros", format!("{sign}{grouped}").into())])
    }

    /// A gross wage: "€ 2.541 bruto per maand".
    #[must_use]
    pub fn wage_per_month(&self, language: &LanguageCode, register: Register, cents: i64) -> String {
        self.say(language, register, "wage-per-month", &[("money", self.money(language, register, cents).into())])
    }

    /// What something costs the person as a whole: "kost je € 295", or that it costs nothing.
    #[must_use]
    pub fn cost(&self, language: &LanguageCode, register: Register, cents: i64) -> String {
        self.priced(language, register, "cost", cents)
    }

    /// What something costs the person each year.
    #[must_use]
    pub fn cost_per_year(&self, language: &LanguageCode, register: Register, cents: i64) -> String {
        self.priced(language, register, "cost-per-year", cents)
    }

    fn priced(&self, language: &LanguageCode, register: Register, message: &str, cents: i64) -> String {
        if cents <= 0 {
            return self.say(language, register, "cost-none", &[]);
        }
        self.say(language, register, message, &[("money", self.money(language, register, cents).into())])
    }

    /// A day: "7 september 2027".
    #[must_use]
    pub fn date(&self, language: &LanguageCode, register: Register, date: Date) -> String {
        let month = self.month(language, register, date.month());
        let args = [("day", date.day().to_string().into()), ("month", month.into()), ("year", date.year().to_string().into())];
        self.say(language, register, "date", &args)
    }

    /// The month of a day: "september 2027".
    #[must_use]
    pub fn month_and_year(&self, language: &LanguageCode, register: Register, date: Date) -> String {
        let month = self.month(language, register, date.month());
        self.say(language, register, "month-and-year", &[("month", month.into()), ("year", date.year().to_string().into())])
    }

    /// A number of weeks, with what it is in months or years when that helps: "104 weken, ongeveer 2 jaar".
    #[must_use]
    pub fn duration(&self, language: &LanguageCode, register: Register, weeks: u32) -> String {
        let counted = |message: &str, count: u32| self.counted(language, register, message, count);
        if weeks == 0 {
            return self.say(language, register, "duration-none", &[]);
        }
        let told = counted("weeks", weeks);
        if weeks <= WEEKS_ALONE_MAX {
            return told;
        }
        // Rounded to the nearest, by adding half of what is divided by.
        let about = if weeks < WEEKS_IN_YEARS_MIN {
            counted("months", (weeks * 12 + 26) / 52)
        } else {
            let halves = (weeks.saturating_mul(2).saturating_add(26)) / 52;
            counted(if halves.is_multiple_of(2) { "years" } else { "years-and-a-half" }, halves / 2)
        };
        self.say(language, register, "duration-about", &[("weeks", told.into()), ("about", about.into())])
    }

    /// Hours of a week: "8 uur per week".
    #[must_use]
    pub fn hours_per_week(&self, language: &LanguageCode, register: Register, hours: u32) -> String {
        let hours = self.counted(language, register, "hours", hours);
        self.say(language, register, "hours-per-week", &[("hours", hours.into())])
    }

    /// Minutes: "40 minuten".
    #[must_use]
    pub fn minutes(&self, language: &LanguageCode, register: Register, minutes: u32) -> String {
        self.counted(language, register, "minutes", minutes)
    }

    /// Points: "1 punt", "12 punten".
    #[must_use]
    pub fn points(&self, language: &LanguageCode, register: Register, points: u32) -> String {
        self.counted(language, register, "points", points)
    }

    /// Name of a month, 1 to 12.
    pub(crate) fn month(&self, language: &LanguageCode, register: Register, month: impl std::fmt::Display) -> String {
        self.say(language, register, &format!("month-{month}"), &[])
    }

    pub(crate) fn counted(&self, language: &LanguageCode, register: Register, message: &str, count: u32) -> String {
        self.say(language, register, message, &[("count", count.into())])
    }

    /// The parts of a list, in one line.
    pub(crate) fn list(&self, language: &LanguageCode, register: Register, parts: impl IntoIterator<Item = String>) -> String {
        parts.into_iter().collect::<Vec<_>>().join(&self.say(language, register, "list-separator", &[]))
    }
}
