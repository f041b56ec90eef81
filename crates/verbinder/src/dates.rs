//! Calendar days as people and programs write them: 2026-10-01.

use hos_proto::v1;

/// Reads a day written as year-month-day; whether it stands in the calendar is for the engine to say.
pub(crate) fn parse(text: &str) -> Result<v1::Date, &'static str> {
    const SHAPE: &str = "2026-10-01";
    let mut parts = text.splitn(3, '-').map(str::parse::<i32>);
    let mut part = || parts.next().and_then(Result::ok).ok_or(SHAPE);
    Ok(v1::Date { year: part()?, month: part()?, day: part()? })
}

/// Writes a day as year-month-day.
pub(crate) fn iso(date: &v1::Date) -> String {
    format!("{:04}-{:02}-{:02}", date.year, date.month, date.day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_reads_as_it_is_written() {
        assert_eq!(parse("2026-10-01").map(|date| iso(&date)).as_deref(), Ok("2026-10-01"));
    }

    #[test]
    fn half_a_day_is_no_day() {
        for text in ["", "2026", "2026-10", "morgen", "2026-10-01-02"] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
