//! A profile beside what a role asks.

use hos_proto::v1;

use super::amounts::{origin, provenance};
use super::look::Look;
use super::page::{Bar, Page};
use super::skills::asked;
use crate::{choices, words};

/// Blocks of the bar of a whole role.
const ROLE_CELLS: usize = 20;

/// Blocks of the bar of one requirement.
const REQUIREMENT_CELLS: usize = 10;

/// Further changes and questions than these are no next step.
const NEXT_STEPS_SHOWN_MAX: usize = 2;

/// Several reports, one below the other.
#[must_use]
pub fn reports(reports: &[v1::MatchReport], look: &Look) -> String {
    let mut page = Page::new(look);
    if reports.is_empty() {
        page.line(look.word(&words::NO_REPORT));
    }
    for one in reports {
        page.blank();
        page.append(&report(one, look));
    }
    page.finish()
}

/// One report: the points, and per requirement a bar, what is known, and every reason.
#[must_use]
pub fn report(report: &v1::MatchReport, look: &Look) -> String {
    let mut page = Page::new(look);
    page.heading(look.say(&report.role_label));
    page.barred(&bar(ROLE_CELLS, report.points, report.potential_points, report.max_points), &points_in_words(report, look));
    page.quiet(&look.fill(&words::POINTS_FROM, &[&provenance(&report.points_provenance, look)]));
    for result in &report.results {
        page.blank();
        requirement(&mut page, result, look);
    }
    open_questions(&mut page, &report.open_questions, look);
    footer(&mut page, report, look);
    page.finish()
}

/// The points of a report in one or two sentences.
pub(crate) fn points_in_words(report: &v1::MatchReport, look: &Look) -> String {
    let shown = look.fill(&words::POINTS_SHOWN, &[&report.points, &report.max_points]);
    if report.potential_points == report.points {
        return shown;
    }
    format!("{shown} {}", look.fill(&words::POINTS_POSSIBLE, &[&report.potential_points]))
}

const fn bar(cells: usize, points: i32, potential: i32, max: i32) -> Bar {
    Bar { cells, points, potential, max }
}

fn requirement(page: &mut Page<'_>, result: &v1::RequirementResult, look: &Look) {
    let known = choices::word(choices::OUTCOMES, result.outcome()).map(|word| look.word(&word)).unwrap_or_default();
    let known = if result.max_points > 0 {
        format!("{}, {known}", look.fill(&words::POINTS_OF, &[&result.points, &result.max_points]))
    } else {
        known.to_owned()
    };
    let drawn = bar(REQUIREMENT_CELLS, result.points, result.potential_points, result.max_points);
    page.barred(&drawn, &format!("{}\n{known}", label(result, look)));
    for reason in &result.reasons {
        page.item("  - ", look.say(&reason.sentence));
    }
    for change in result.counterfactuals.iter().take(NEXT_STEPS_SHOWN_MAX) {
        page.quiet_item("  > ", look.say(&change.sentence));
    }
}

fn label(result: &v1::RequirementResult, look: &Look) -> String {
    let label = look.say(&result.label);
    match (result.code.as_str(), result.code_verified) {
        ("", _) => label.to_owned(),
        (code, true) => format!("{label} ({code})"),
        (code, false) => format!("{label} ({code}, {})", look.word(&words::CODE_NOT_VERIFIED)),
    }
}

fn open_questions(page: &mut Page<'_>, questions: &[v1::OpenQuestion], look: &Look) {
    if questions.is_empty() {
        return;
    }
    page.heading(look.word(&words::THINGS_TO_ASK));
    for question in questions.iter().take(NEXT_STEPS_SHOWN_MAX) {
        page.item("- ", &asked(question, look));
    }
}

fn footer(page: &mut Page<'_>, report: &v1::MatchReport, look: &Look) {
    if let Some(text) = origin(&report.origin, look) {
        page.blank();
        page.quiet(&text);
    }
}
