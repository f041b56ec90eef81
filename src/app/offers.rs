//! Offers of providers and employers.

use std::collections::BTreeSet;

use hos_model::{Actor, Area, AreaId, Offer, OfferId, OfferKind, ResourceName, StepId};
use hos_store::{Collection, Key, OfferRecord, Stored, Write};

use super::{App, Change, Error, Mode, PageAsk, PageOf, RequestId, Result, fresh, new_id};

/// An offer as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferNow {
    /// The offer.
    pub offer: Offer,
    /// Its state.
    pub etag: String,
}

/// A field of an offer that can be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each is described at `hos_model::Offer`")]
pub enum OfferField {
    Kind,
    Step,
    Provider,
    Title,
    Starts,
    Weeks,
    Hours,
    EveningsOrWeekends,
    Area,
    PlacesLeft,
    LanguageSupport,
    Wage,
    Fee,
    AcceptsExemptions,
    RecognizedTrainingCompany,
}

/// Asks to publish an offer.
pub struct CreateOffer {
    /// The id, or a random one.
    pub id: Option<OfferId>,
    /// The offer; its own id is ignored.
    pub offer: Offer,
    /// Makes repeating safe.
    pub request_id: Option<RequestId>,
    /// Whether it is stored.
    pub mode: Mode,
}

/// Asks for a page of offers.
pub struct ListOffers {
    /// Only this kind.
    pub kind: Option<OfferKind>,
    /// Only this step.
    pub step: Option<StepId>,
    /// Only here, or in a neighbourhood of it.
    pub area: Option<AreaId>,
    /// Which page.
    pub page: PageAsk,
}

/// Asks to change an offer.
pub struct UpdateOffer {
    /// Which.
    pub id: OfferId,
    /// How.
    pub change: Change,
    /// Which fields.
    pub fields: BTreeSet<OfferField>,
    /// Their new values.
    pub offer: Offer,
}

impl App {
    /// Publishes an offer.
    ///
    /// # Errors
    /// `AlreadyExists` when the id is taken; `Invalid` when the step cannot be carried out by this kind of offer.
    pub fn create_offer(&self, caller: &Actor, ask: &CreateOffer) -> Result<OfferNow> {
        let random = new_id(OfferId::parse)?;
        let offer = Offer { id: ask.id.clone().unwrap_or(random), ..ask.offer.clone() };
        self.fits_its_step(&offer)?;
        let key = Key::<OfferRecord>::of(&offer.id);
        let make = |write: &mut Write| {
            if self.store.get(&key)?.is_some() {
                return Err(Error::AlreadyExists(ResourceName::Offer(offer.id.clone())));
            }
            write.expect_absent(&key);
            let etag = write.put(&key, &offer)?;
            Ok((OfferNow { offer: offer.clone(), etag: etag.to_string() }, offer.id.to_string()))
        };
        let again = |made: &str| self.get_offer(&OfferId::parse(made).unwrap_or_else(|| offer.id.clone()));
        self.once(caller, ask.request_id.as_ref(), ask.mode, make, again)
    }

    /// A course cannot carry out a step that is a job.
    fn fits_its_step(&self, offer: &Offer) -> Result<()> {
        let asked = self.catalog.steps.get(&offer.step).and_then(|step| step.offer_kind);
        if asked == Some(offer.kind) { Ok(()) } else { Err(Error::Invalid(super::Violations::one("offer.kind", "kind-of-step"))) }
    }

    /// Reads an offer.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn get_offer(&self, id: &OfferId) -> Result<OfferNow> {
        let found = self.store.get(&Key::<OfferRecord>::of(id))?;
        found.map(offer_now).ok_or_else(|| Error::NotFound(ResourceName::Offer(id.clone())))
    }

    /// Lists offers.
    ///
    /// # Errors
    /// When the store fails.
    pub fn list_offers(&self, ask: &ListOffers) -> Result<PageOf<OfferNow>> {
        /// Rows read at a time while looking for those that fit.
        const ROWS: usize = 256;
        let mut items: Vec<OfferNow> = Vec::new();
        let mut after = ask.page.after.clone();
        loop {
            let page = self.store.list(&Collection::<OfferRecord>::all(), after.as_deref(), ROWS)?;
            after = page.next;
            for row in page.rows.into_iter().filter(|row| self.wanted(ask, &row.value)) {
                if items.len() == ask.page.size {
                    let last = items.last().map(|last| last.offer.id.to_string());
                    return Ok(PageOf { items, next_page_token: ask.page.token(last.as_deref()) });
                }
                items.push(offer_now(row));
            }
            if after.is_none() {
                return Ok(PageOf { items, next_page_token: String::new() });
            }
        }
    }

    fn wanted(&self, ask: &ListOffers, offer: &Offer) -> bool {
        let kind = ask.kind.is_none_or(|kind| offer.kind == kind);
        let step = ask.step.as_ref().is_none_or(|step| offer.step == *step);
        let area = ask.area.as_ref().is_none_or(|area| offer.area.as_ref().is_some_and(|of| self.lies_in(of, area)));
        kind && step && area
    }

    fn lies_in(&self, area: &AreaId, around: &AreaId) -> bool {
        let parent = |id: &AreaId| self.catalog.areas.get(id).and_then(|area: &Area| area.parent.clone());
        // Neighbourhoods lie one deep in a part of town, never deeper: the catalogue checks it.
        area == around || parent(area).as_ref() == Some(around)
    }

    /// Changes an offer.
    ///
    /// # Errors
    /// `NotFound`, `Stale`, or `Invalid` when the step cannot be carried out by this kind of offer.
    pub fn update_offer(&self, ask: &UpdateOffer) -> Result<OfferNow> {
        let key = Key::<OfferRecord>::of(&ask.id);
        let name = || ResourceName::Offer(ask.id.clone());
        self.write(ask.change.mode, |write| {
            let found = self.store.get(&key)?.ok_or_else(|| Error::NotFound(name()))?;
            fresh(ask.change.etag.as_deref(), &found.etag, name)?;
            let mut offer = found.value;
            for field in &ask.fields {
                take_over(&mut offer, &ask.offer, *field);
            }
            self.fits_its_step(&offer)?;
            write.expect(&key, &found.etag);
            let etag = write.put(&key, &offer)?;
            Ok(OfferNow { offer, etag: etag.to_string() })
        })
    }

    /// Takes an offer down.
    ///
    /// # Errors
    /// `NotFound`, or `Stale` when it changed since it was read.
    pub fn delete_offer(&self, id: &OfferId, etag: Option<&str>) -> Result<()> {
        let key = Key::<OfferRecord>::of(id);
        let name = || ResourceName::Offer(id.clone());
        self.write(Mode::Store, |write| {
            let found = self.store.get(&key)?.ok_or_else(|| Error::NotFound(name()))?;
            fresh(etag, &found.etag, name)?;
            write.expect(&key, &found.etag);
            write.delete(&key);
            Ok(())
        })
    }
}

fn offer_now(row: Stored<Offer>) -> OfferNow {
    OfferNow { offer: row.value, etag: row.etag.to_string() }
}

/// Copies one field.
fn take_over(to: &mut Offer, from: &Offer, field: OfferField) {
    match field {
        OfferField::Kind => to.kind = from.kind,
        OfferField::Step => to.step.clone_from(&from.step),
        OfferField::Provider => to.provider.clone_from(&from.provider),
        OfferField::Title => to.title.clone_from(&from.title),
        OfferField::Starts => to.starts.clone_from(&from.starts),
        OfferField::Weeks => to.weeks = from.weeks,
        OfferField::Hours => to.hours = from.hours,
        OfferField::EveningsOrWeekends => to.evenings_or_weekends = from.evenings_or_weekends,
        OfferField::Area => to.area.clone_from(&from.area),
        OfferField::PlacesLeft => to.places_left = from.places_left,
        OfferField::LanguageSupport => to.language_support = from.language_support,
        OfferField::Wage => to.wage_cents_per_month = from.wage_cents_per_month,
        OfferField::Fee => to.fee_cents = from.fee_cents,
        OfferField::AcceptsExemptions => to.accepts_exemptions = from.accepts_exemptions,
        OfferField::RecognizedTrainingCompany => to.recognized_training_company = from.recognized_training_company,
    }
}
