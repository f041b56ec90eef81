//! What providers and employers really have.

use hos_proto::v1;

use super::amounts::{day, hours, id, money, month};
use super::look::Look;
use super::page::Page;
use crate::{choices, words};

/// More start days than these are counted and not shown.
const STARTS_SHOWN_MAX: usize = 4;

/// Published offers.
#[must_use]
pub fn offers(offers: &[v1::Offer], look: &Look) -> String {
    let mut page = Page::new(look);
    page.heading(look.word(&words::OFFERS));
    if offers.is_empty() {
        page.line(look.word(&words::NO_OFFERS));
        return page.finish();
    }
    let rows: Vec<_> = offers.iter().map(|offer| row(offer, look)).collect();
    page.table([&words::OFFER, &words::STEP, &words::START, &words::HOURS, &words::PLACE], &rows);
    page.finish()
}

fn row(offer: &v1::Offer, look: &Look) -> [String; 5] {
    let place = if offer.area.is_empty() { look.word(&words::ANYWHERE) } else { id(&offer.area) };
    [what(offer, look), step(offer, look), starts(offer, look), length(offer, look), place.to_owned()]
}

fn what(offer: &v1::Offer, look: &Look) -> String {
    let mut lines = vec![format!("{}: {}", offer.provider, offer.title)];
    if let Some(cents) = offer.gross_wage_cents_per_month {
        lines.push(look.fill(&words::WAGE, &[&money(cents, look)]));
    }
    if offer.fee_cents > 0 {
        lines.push(look.fill(&words::COSTS, &[&money(offer.fee_cents, look)]));
    }
    if let Some(places) = offer.places_left {
        lines.push(look.fill(&words::PLACES_LEFT, &[&places]));
    }
    lines.extend(extras(offer, look));
    lines.join("\n")
}

fn extras(offer: &v1::Offer, look: &Look) -> Option<String> {
    let extras = [
        (offer.evenings_or_weekends, words::EVENINGS),
        (offer.language_support, words::LANGUAGE_HELP),
        (offer.recognized_training_company, words::TRAINING_COMPANY),
        (offer.accepts_exemptions, words::LOOKS_AT_EXEMPTIONS),
    ];
    let said: Vec<&str> = extras.iter().filter(|(there, _)| *there).map(|(_, word)| look.word(word)).collect();
    (!said.is_empty()).then(|| said.join(", "))
}

fn step(offer: &v1::Offer, look: &Look) -> String {
    let kind = choices::word(choices::OFFER_KINDS, offer.kind()).map(|word| look.word(&word)).unwrap_or_default();
    format!("{kind}\n{}", id(&offer.step))
}

fn starts(offer: &v1::Offer, look: &Look) -> String {
    let days: Vec<String> = offer.start_dates.iter().map(|date| day(&Some(*date), look)).collect();
    let months: Vec<String> = offer.start_months.iter().map(|number| month(*number, look).to_owned()).collect();
    if days.is_empty() && months.is_empty() {
        return look.word(&words::ANY_DAY).to_owned();
    }
    let all = if days.is_empty() { months } else { days };
    let mut shown: Vec<String> = all.iter().take(STARTS_SHOWN_MAX).cloned().collect();
    let more = all.len().saturating_sub(shown.len());
    if more > 0 {
        shown.push(look.fill(&words::AND_MORE, &[&more]));
    }
    shown.join(", ")
}

fn length(offer: &v1::Offer, look: &Look) -> String {
    let hours = hours(&offer.hours_per_week, look);
    if offer.duration_weeks == 0 { hours } else { format!("{hours}\n{}", look.fill(&words::WEEKS, &[&offer.duration_weeks])) }
}
