//! Requests of OfferService.

use hos_model::{HoursPerWeek, Offer, OfferId, ResourceName, Starts, StepId};
use hos_proto::v1;

use super::profile::non_empty;
use super::{Check, Together as _, enums};
use crate::app::{Change, CreateOffer, ListOffers, Mode, OfferField, UpdateOffer, Violations};
use crate::limits;

/// Ten years.
const WEEKS_MAX: u32 = 520;
/// Hours in a week.
const WEEK_HOURS: u32 = 168;
/// Months in a year.
const MONTHS: usize = 12;
/// Places one offer can have left.
const PLACES_MAX: u32 = 10_000;

/// Field names of the wire with what they mean.
pub(crate) const OFFER_FIELDS: [(&str, OfferField); 16] = [
    ("kind", OfferField::Kind),
    ("step", OfferField::Step),
    ("provider", OfferField::Provider),
    ("title", OfferField::Title),
    ("start_dates", OfferField::Starts),
    ("start_months", OfferField::Starts),
    ("duration_weeks", OfferField::Weeks),
    ("hours_per_week", OfferField::Hours),
    ("evenings_or_weekends", OfferField::EveningsOrWeekends),
    ("area", OfferField::Area),
    ("places_left", OfferField::PlacesLeft),
    ("language_support", OfferField::LanguageSupport),
    ("gross_wage_cents_per_month", OfferField::Wage),
    ("fee_cents", OfferField::Fee),
    ("accepts_exemptions", OfferField::AcceptsExemptions),
    ("recognized_training_company", OfferField::RecognizedTrainingCompany),
];

pub(crate) fn create_offer(mut check: Check<'_>, request: &v1::CreateOfferRequest) -> Result<CreateOffer, Violations> {
    let id = check.chosen_id("offer_id", &request.offer_id, OfferId::parse);
    let wire = check.required("offer", request.offer.as_ref());
    let offer = wire.and_then(|wire| check.within("offer", |check| offer(check, wire, &|_| true)));
    let request_id = check.request_id(&request.request_id, "CreateOffer", request);
    let ask = (id, offer, request_id).together().map(|(id, offer, request_id)| CreateOffer {
        id,
        offer,
        request_id,
        mode: Mode::of(request.validate_only),
    });
    check.done(ask)
}

/// An offer from the wire; only fields that are `needed` must be there.
fn offer(check: &mut Check<'_>, wire: &v1::Offer, needed: &dyn Fn(OfferField) -> bool) -> Option<Offer> {
    let kind =
        needed_or(check, needed(OfferField::Kind), hos_model::OfferKind::Course, |check| check.one_of_required("kind", wire.kind, enums::offer_kind));
    let step = needed_or(check, needed(OfferField::Step), None, |check| step(check, "step", &wire.step).map(Some));
    let provider =
        needed_or(check, needed(OfferField::Provider), String::new(), |check| check.text("provider", &wire.provider, limits::OFFER_TEXT_CHARS));
    let title = needed_or(check, needed(OfferField::Title), String::new(), |check| check.text("title", &wire.title, limits::OFFER_TEXT_CHARS));
    let starts = starts(check, wire);
    let weeks = check.whole("duration_weeks", i64::from(wire.duration_weeks), WEEKS_MAX);
    let hours = hours(check, wire.hours_per_week.unwrap_or_default());
    let area = check.area("area", &wire.area);
    let places_left = check.optional(wire.places_left, |check, places| check.whole("places_left", i64::from(places), PLACES_MAX));
    let wage = check.optional(wire.gross_wage_cents_per_month, |check, cents| check.cents("gross_wage_cents_per_month", cents));
    let fee = check.cents("fee_cents", wire.fee_cents);
    let ((kind, step, provider, title), (starts, weeks, hours, area), (places_left, wage, fee)) =
        ((kind, step, provider, title).together(), (starts, weeks, hours, area).together(), (places_left, wage, fee).together()).together()?;
    Some(Offer {
        // Set by the app: the id chosen, the id asked for, or a random one.
        id: OfferId::parse("new")?,
        kind,
        step: step.or_else(|| check.catalog.steps.keys().next().cloned())?,
        provider,
        title,
        starts,
        weeks,
        hours,
        evenings_or_weekends: wire.evenings_or_weekends,
        area,
        places_left,
        language_support: wire.language_support,
        wage_cents_per_month: wage,
        fee_cents: fee,
        accepts_exemptions: wire.accepts_exemptions,
        recognized_training_company: wire.recognized_training_company,
    })
}

fn needed_or<T>(check: &mut Check<'_>, needed: bool, otherwise: T, read: impl FnOnce(&mut Check<'_>) -> Option<T>) -> Option<T> {
    if needed { read(check) } else { Some(otherwise) }
}

fn step(check: &mut Check<'_>, field: &str, text: &str) -> Option<StepId> {
    let id = check.name(field, text, |name| if let ResourceName::Step(id) = name { Some(id) } else { None })?;
    let known = check.catalog.steps.contains_key(&id);
    if !known {
        check.wrong(field, "unknown-step");
    }
    known.then_some(id)
}

fn starts(check: &mut Check<'_>, wire: &v1::Offer) -> Option<Starts> {
    if !wire.start_dates.is_empty() && !wire.start_months.is_empty() {
        check.wrong("start_months", "dates-or-months");
        return None;
    }
    if wire.start_dates.len() > limits::OFFER_START_DATES {
        check.wrong_limit("start_dates", "too-many", limits::OFFER_START_DATES);
        return None;
    }
    if !wire.start_dates.is_empty() {
        let days: Vec<_> = wire.start_dates.iter().enumerate().map(|(at, date)| check.date(&format!("start_dates[{at}]"), *date)).collect();
        return days.into_iter().collect::<Option<std::collections::BTreeSet<_>>>().map(|days| Starts::On(days.into_iter().collect()));
    }
    if wire.start_months.is_empty() {
        return Some(Starts::Open);
    }
    if wire.start_months.len() > MONTHS {
        check.wrong_limit("start_months", "too-many", MONTHS);
        return None;
    }
    let months: Vec<_> = wire.start_months.iter().enumerate().map(|(at, month)| start_month(check, at, *month, &wire.start_months)).collect();
    months.into_iter().collect::<Option<std::collections::BTreeSet<u8>>>().map(|months| Starts::EveryYear(months.into_iter().collect()))
}

/// A month of the year that does not stand earlier in the list.
fn start_month(check: &mut Check<'_>, at: usize, month: i32, all: &[i32]) -> Option<u8> {
    let field = format!("start_months[{at}]");
    let Some(number) = u8::try_from(month).ok().filter(|month| (1..=12).contains(month)) else {
        check.wrong(&field, "bad-date");
        return None;
    };
    if all.iter().take(at).any(|earlier| *earlier == month) {
        check.wrong(&field, "twice");
        return None;
    }
    Some(number)
}

fn hours(check: &mut Check<'_>, wire: v1::HoursPerWeek) -> Option<HoursPerWeek> {
    check.within("hours_per_week", |check| {
        let school = check.whole("school", i64::from(wire.school), WEEK_HOURS);
        let work = check.whole("work", i64::from(wire.work), WEEK_HOURS);
        let self_study = check.whole("self_study", i64::from(wire.self_study), WEEK_HOURS);
        (school, work, self_study).together().map(|(school, work, self_study)| HoursPerWeek { school, work, self_study })
    })
}

fn offer_name(check: &mut Check<'_>, text: &str) -> Option<OfferId> {
    check.name("name", text, |name| if let ResourceName::Offer(id) = name { Some(id) } else { None })
}

pub(crate) fn get_offer(mut check: Check<'_>, request: &v1::GetOfferRequest) -> Result<OfferId, Violations> {
    let id = offer_name(&mut check, &request.name);
    check.done(id)
}

pub(crate) fn list_offers(mut check: Check<'_>, request: &v1::ListOffersRequest) -> Result<ListOffers, Violations> {
    let kind = check.one_of("kind", request.kind, enums::offer_kind);
    let step = if request.step.is_empty() { Some(None) } else { step(&mut check, "step", &request.step).map(Some) };
    let area = check.area("area", &request.area);
    let query = format!("offers {} {} {}", request.kind, request.step, request.area);
    let page = check.page(request.page_size, &request.page_token, limits::PAGE_SIZE_DEFAULT, limits::PAGE_SIZE, &query);
    let ask = (kind, step, area, page).together().map(|(kind, step, area, page)| ListOffers { kind, step, area, page });
    check.done(ask)
}

pub(crate) fn update_offer(mut check: Check<'_>, request: &v1::UpdateOfferRequest) -> Result<UpdateOffer, Violations> {
    let wire = check.required("offer", request.offer.as_ref()).cloned().unwrap_or_default();
    let names: Vec<&str> = OFFER_FIELDS.iter().map(|(name, _)| *name).collect();
    let mask = check.mask(request.update_mask.as_ref(), &names, |name| is_set(&wire, name));
    let fields: std::collections::BTreeSet<OfferField> =
        OFFER_FIELDS.iter().filter(|(name, _)| mask.contains(name)).map(|(_, field)| *field).collect();
    let parsed = check.within("offer", |check| (offer_name(check, &wire.name), offer(check, &wire, &|field| fields.contains(&field))).together());
    let ask = parsed.map(|(id, offer)| UpdateOffer {
        id,
        change: Change { etag: non_empty(&wire.etag), mode: Mode::of(request.validate_only) },
        fields,
        offer,
    });
    check.done(ask)
}

/// Whether a field of the wire was sent with a value.
fn is_set(wire: &v1::Offer, name: &str) -> bool {
    match name {
        "kind" => wire.kind != 0,
        "step" => !wire.step.is_empty(),
        "provider" => !wire.provider.is_empty(),
        "title" => !wire.title.is_empty(),
        "start_dates" => !wire.start_dates.is_empty(),
        "start_months" => !wire.start_months.is_empty(),
        "duration_weeks" => wire.duration_weeks != 0,
        "hours_per_week" => wire.hours_per_week.is_some(),
        "evenings_or_weekends" => wire.evenings_or_weekends,
        "area" => !wire.area.is_empty(),
        "places_left" => wire.places_left.is_some(),
        "language_support" => wire.language_support,
        "gross_wage_cents_per_month" => wire.gross_wage_cents_per_month.is_some(),
        "fee_cents" => wire.fee_cents != 0,
        "accepts_exemptions" => wire.accepts_exemptions,
        _ => wire.recognized_training_company,
    }
}

pub(crate) fn delete_offer(mut check: Check<'_>, request: &v1::DeleteOfferRequest) -> Result<(OfferId, Option<String>), Violations> {
    let id = offer_name(&mut check, &request.name);
    check.done(id.map(|id| (id, non_empty(&request.etag))))
}
