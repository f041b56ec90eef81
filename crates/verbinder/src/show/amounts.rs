//! Dates, money, hours and sources in words.

use hos_proto::v1;

use super::look::{Language, Look};
use crate::{choices, words};

const MONTHS_NL: [&str; 12] = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const MONTHS_EN: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// A day as "7 feb 2027"; empty when unset.
pub(crate) fn day(date: &Option<v1::Date>, look: &Look) -> String {
    date.as_ref().map(|date| format!("{} {}", date.day, month_and_year(date, look))).unwrap_or_default()
}

pub(crate) fn month_and_year(date: &v1::Date, look: &Look) -> String {
    format!("{} {}", month(date.month, look), date.year)
}

pub(crate) fn month(number: i32, look: &Look) -> &'static str {
    let months = match look.language {
        Language::Dutch => MONTHS_NL,
        Language::English => MONTHS_EN,
    };
    let index = usize::try_from(number).ok().and_then(|number| number.checked_sub(1));
    index.and_then(|index| months.get(index).copied()).unwrap_or("?")
}

/// An amount as "€ 1.234,50", or "€ 1.234" when it is whole euros.
pub(crate) fn money(cents: i64, look: &Look) -> String {
    let (group, decimal) = match look.language {
        Language::Dutch => ('.', ','),
        Language::English => (',', '.'),
    };
    let sign = if cents < 0 { "-" } else { "" };
    let (euros, rest) = (cents.unsigned_abs() / 100, cents.unsigned_abs() % 100);
    let tail = if rest == 0 { String::new() } else { format!("{decimal}{rest:02}") };
    format!("€\u{a0}{sign}{}{tail}", grouped(euros, group))
}

fn grouped(number: u64, mark: char) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(mark);
        }
        text.push(digit);
    }
    text
}

/// Hours a week with what they are for: "36: school 8, werk 24, thuis 4"; empty when none.
pub(crate) fn hours(hours: &Option<v1::HoursPerWeek>, look: &Look) -> String {
    let Some(hours) = hours else { return String::new() };
    let parts = [(words::SCHOOL, hours.school), (words::WORK, hours.work), (words::HOME, hours.self_study)];
    let named: Vec<String> = parts.iter().filter(|(_, hours)| *hours > 0).map(|(word, hours)| look.fill(word, &[hours])).collect();
    match named.as_slice() {
        [] => String::new(),
        [only] => only.clone(),
        _ => format!("{}: {}", hours.school + hours.work + hours.self_study, named.join(", ")),
    }
}

/// Where a fact comes from, and whether somebody read it there.
pub(crate) fn provenance(provenance: &Option<v1::Provenance>, look: &Look) -> String {
    let Some(provenance) = provenance else { return look.word(&words::NOT_VERIFIED).to_owned() };
    let verified = look.word(if provenance.verified { &words::VERIFIED } else { &words::NOT_VERIFIED });
    let certainty = choices::word(choices::CERTAINTIES, provenance.certainty()).map(|word| look.word(&word));
    let mut parts: Vec<String> = [Some(verified), certainty].into_iter().flatten().map(str::to_owned).collect();
    if !provenance.source.is_empty() {
        parts.push(look.fill(&words::SOURCE, &[&provenance.source]));
    }
    if provenance.valid_from.is_some() {
        parts.push(look.fill(&words::SINCE, &[&day(&provenance.valid_from, look)]));
    }
    if !provenance.note.is_empty() {
        parts.push(provenance.note.clone());
    }
    parts.join(", ")
}

/// The engine, catalogue and day that an answer was made with.
pub(crate) fn origin(origin: &Option<v1::Origin>, look: &Look) -> Option<String> {
    let origin = origin.as_ref()?;
    Some(look.fill(&words::MADE_FROM, &[&origin.engine_version, &origin.catalog_revision, &day(&origin.today, look)]))
}

/// The last part of a resource name, which is what commands take.
pub(crate) fn id(name: &str) -> &str {
    name.rsplit('/').next().unwrap_or(name)
}

/// Text with a note behind it, when there is a note.
pub(crate) fn with_note(text: &str, note: &str) -> String {
    if note.is_empty() { text.to_owned() } else { format!("{text} ({note})") }
}

/// Adds a full stop where a sentence has no end yet.
pub(crate) fn ended(text: &str) -> String {
    if text.is_empty() || text.ends_with(['.', '?', ':']) { text.to_owned() } else { format!("{text}.") }
}
