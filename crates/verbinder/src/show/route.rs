//! Routes: dated steps from today to a role.

use hos_proto::v1;

use super::amounts::{day, ended, hours, money, month_and_year, origin, provenance, with_note};
use super::look::Look;
use super::page::Page;
use super::skills::asked;
use super::{cards, report};
use crate::numbered;
use crate::{choices, words};

/// A route with the number by which `accept` and `decline` take it.
#[derive(Clone, Copy, Debug)]
pub struct NumberedRoute<'a> {
    /// From 1 on.
    pub number: usize,
    /// The route.
    pub route: &'a v1::Route,
}

/// The whole way at once: cards, and per role the report and the routes.
#[must_use]
pub fn preview(answer: &v1::PreviewPathwayResponse, look: &Look) -> String {
    let mut page = Page::new(look);
    page.append(&cards(&answer.skills, &answer.left_out, None, look));
    for way in &answer.pathways {
        page.blank();
        page.append(&way.match_report.as_ref().map(|made| report(&without_origin(made), look)).unwrap_or_default());
        page.blank();
        page.append(&pathway(way, look));
    }
    if let Some(text) = origin(&answer.origin, look) {
        page.blank();
        page.quiet(&text);
    }
    page.finish()
}

/// The routes to one role, what blocks them, and what would be good to know. Without the report.
#[must_use]
pub fn pathway(pathway: &v1::Pathway, look: &Look) -> String {
    let mut page = Page::new(look);
    let role = pathway.match_report.as_ref().map(|report| look.say(&report.role_label)).unwrap_or_default();
    page.heading(&look.fill(&words::ROUTES_TO, &[&role]));
    page.blank();
    page.append(&routes(&numbered::in_order(&pathway.routes), look));
    page.append(&blocked(&pathway.blocked_by, look));
    page.append(&questions(&pathway.questions, look));
    page.finish()
}

/// What `routes` shows: the routes with their numbers, with their grounds when asked, and what stands in the way.
/// `profile` is an id, for the commands to go on with.
#[must_use]
pub(crate) fn route_page(routes: &[NumberedRoute<'_>], pathway: Option<&v1::Pathway>, profile: &str, with_why: bool, look: &Look) -> String {
    let mut page = Page::new(look);
    for one in routes {
        page.blank();
        page.append(&route(one, look));
        if with_why {
            page.blank();
            page.append(&why(one.route, look));
        }
    }
    if let Some(pathway) = pathway {
        page.append(&blocked(&pathway.blocked_by, look));
        page.append(&questions(&pathway.questions, look));
    } else if routes.is_empty() {
        page.line(&look.fill(&words::NO_ROUTES, &[&profile]));
    }
    if let Some(first) = routes.iter().find(|one| one.route.state() == v1::RouteState::Proposed) {
        page.blank();
        page.quiet(&look.fill(&words::CHOOSE, &[&profile, &first.number]));
    }
    page.finish()
}

/// Routes one below the other.
#[must_use]
pub fn routes(routes: &[NumberedRoute<'_>], look: &Look) -> String {
    let mut page = Page::new(look);
    for one in routes {
        page.blank();
        page.append(&route(one, look));
    }
    page.finish()
}

/// One route: its name, what it asks, its steps in time, and what it does not solve.
#[must_use]
pub fn route(numbered: &NumberedRoute<'_>, look: &Look) -> String {
    let route = numbered.route;
    let mut page = Page::new(look);
    page.heading(&title(numbered, look));
    page.quiet(&route.name);
    page.line(&summary(route, look));
    page.line(look.say(&route.income_sentence));
    page.blank();
    timeline(&mut page, route, look);
    list(&mut page, look.word(&words::NOT_SOLVED), route.unsolved.iter().map(|unsolved| look.say(&unsolved.sentence)));
    list(&mut page, look.word(&words::EXEMPTIONS), route.exemptions.iter().map(|exemption| look.say(&exemption.sentence)));
    page.finish()
}

/// The grounds of a route: per step what it is, why it is there and where its facts come from; the income month by month.
#[must_use]
pub fn why(route: &v1::Route, look: &Look) -> String {
    let mut page = Page::new(look);
    page.heading(look.word(&words::WHY_STEPS));
    for step in &route.steps {
        page.item("- ", &ended(look.say(&step.label)));
        page.item("  ", look.say(&step.explanation));
        for reason in &step.reasons {
            page.item("  ", &look.fill(&words::REASON, &[&look.say(&reason.sentence)]));
        }
        for barrier in &step.closes_barriers {
            page.item("  ", &look.fill(&words::TAKES_AWAY, &[&look.say(&barrier.label)]));
        }
        page.quiet_item("  ", &provenance(&step.provenance, look));
    }
    let months: Vec<String> = income_spans(route, look);
    list(&mut page, look.word(&words::INCOME_BY_MONTH), months.iter().map(String::as_str));
    if let Some(text) = origin(&route.origin, look) {
        page.blank();
        page.quiet(&text);
    }
    page.finish()
}

/// When there is no route: what would open one. Empty when nothing blocks.
#[must_use]
pub fn blocked(blocked_by: &[v1::Fact], look: &Look) -> String {
    let mut page = Page::new(look);
    list(&mut page, look.word(&words::NO_ROUTE_POSSIBLE), blocked_by.iter().map(|fact| look.say(&fact.label)));
    after_blank(page)
}

/// Questions whose answer could change the routes. Empty when there are none.
#[must_use]
pub fn questions(questions: &[v1::OpenQuestion], look: &Look) -> String {
    let mut page = Page::new(look);
    let questions: Vec<String> = questions.iter().map(|question| asked(question, look)).collect();
    list(&mut page, look.word(&words::THINGS_TO_ASK), questions.iter().map(String::as_str));
    after_blank(page)
}

fn after_blank(page: Page<'_>) -> String {
    let text = page.finish();
    if text.is_empty() { text } else { format!("\n{text}") }
}

fn title(numbered: &NumberedRoute<'_>, look: &Look) -> String {
    let route = numbered.route;
    let title = format!("{}. {}: {}", numbered.number, look.say(&route.title), look.say(&route.role_label));
    let state = match route.state() {
        v1::RouteState::Accepted => Some(words::ROUTE_CHOSEN),
        v1::RouteState::Declined => Some(words::ROUTE_SET_ASIDE),
        v1::RouteState::Proposed | v1::RouteState::Unspecified => None,
    };
    let Some(state) = state else { return title };
    let reason = choices::word(choices::DECLINE_REASONS, route.decline_reason()).map(|word| format!(", {}", look.word(&word)));
    format!("{title} ({}{})", look.word(&state), reason.unwrap_or_default())
}

fn summary(route: &v1::Route, look: &Look) -> String {
    let mut parts = vec![look.fill(&words::ARRIVES, &[&day(&route.arrive_date, look)])];
    parts.push(look.fill(&words::HEAVIEST_WEEK, &[&route.heaviest_week_hours]));
    parts.push(match route.cost_cents {
        0 => look.word(&words::NO_COST).to_owned(),
        cents => look.fill(&words::OWN_COST, &[&money(cents, look)]),
    });
    if route.decisions_by_others > 0 {
        parts.push(look.fill(&words::DECISIONS, &[&route.decisions_by_others]));
    }
    if let Some(minutes) = route.travel_minutes {
        parts.push(look.fill(&words::TRAVEL, &[&minutes]));
    }
    parts.join(" ")
}

fn timeline(page: &mut Page<'_>, route: &v1::Route, look: &Look) {
    let rows: Vec<_> = route.steps.iter().map(|step| row(step, look)).collect();
    page.table([&words::WHEN, &words::STEP, &words::HOURS, &words::WHO_DECIDES, &words::OFFER], &rows);
}

fn row(step: &v1::RouteStep, look: &Look) -> [String; 5] {
    let offer = if step.offer_label.is_empty() { look.word(&words::GENERIC) } else { &step.offer_label };
    [when(step, look), what(step, look), hours(&step.hours_per_week, look), look.say(&step.decided_by).to_owned(), offer.to_owned()]
}

fn when(step: &v1::RouteStep, look: &Look) -> String {
    let start = day(&step.start_date, look);
    if step.end_date.is_none() || step.end_date == step.start_date {
        return start;
    }
    look.fill(&words::UNTIL, &[&start, &day(&step.end_date, look)])
}

fn what(step: &v1::RouteStep, look: &Look) -> String {
    let verified = step.provenance.as_ref().is_some_and(|provenance| provenance.verified);
    let note = if verified { "" } else { look.word(&words::NOT_VERIFIED) };
    let mut lines = vec![with_note(look.say(&step.label), note)];
    if step.cost_cents > 0 {
        lines.push(look.fill(&words::COSTS, &[&money(step.cost_cents, look)]));
    }
    if let Some(wage) = step.gross_wage_cents_per_month {
        lines.push(look.fill(&words::WAGE, &[&money(wage, look)]));
    }
    if let Some(minutes) = step.travel_minutes {
        lines.push(look.fill(&words::TRAVEL_STEP, &[&minutes]));
    }
    lines.join("\n")
}

/// Months with the same outlook taken together: "jan 2027 tot mrt 2027: …", the last month included.
fn income_spans(route: &v1::Route, look: &Look) -> Vec<String> {
    let same = |one: &v1::IncomeMonth, other: &v1::IncomeMonth| one.outlook == other.outlook && one.gross_wage_cents == other.gross_wage_cents;
    route.income_months.chunk_by(same).filter_map(|span| Some(income_span(span.first()?, span.last()?, look))).collect()
}

fn income_span(first: &v1::IncomeMonth, last: &v1::IncomeMonth, look: &Look) -> String {
    let name = |month: &v1::IncomeMonth| month.month.as_ref().map(|date| month_and_year(date, look)).unwrap_or_default();
    let months = if first == last { name(first) } else { look.fill(&words::MONTHS_FROM, &[&name(first), &name(last)]) };
    let outlook = choices::word(choices::INCOME_OUTLOOKS, first.outlook()).map(|word| look.word(&word)).unwrap_or_default();
    let wage = first.gross_wage_cents.map(|cents| look.fill(&words::WAGE, &[&money(cents, look)]));
    format!("{months}: {}", with_note(outlook, &wage.unwrap_or_default()))
}

fn list<'a>(page: &mut Page<'_>, heading: &str, lines: impl Iterator<Item = &'a str>) {
    let mut lines = lines.peekable();
    if lines.peek().is_some() {
        page.heading(heading);
    }
    for line in lines {
        page.item("- ", line);
    }
}

// In a preview one line at the end says for all reports what they were made from.
fn without_origin(report: &v1::MatchReport) -> v1::MatchReport {
    v1::MatchReport { origin: None, ..report.clone() }
}
