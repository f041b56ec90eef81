//! What a provider or employer really has.

use crate::Date;
use crate::catalog::{HoursPerWeek, spelled};
use crate::ids::{AreaId, OfferId, StepId};

spelled! {
    /// What kind of offer it is.
    OfferKind {
        /// A course or training.
        Course = "course",
        /// A job; a training place (leerbaan) is one.
        Job = "job",
        /// Support that takes a barrier away.
        Support = "support",
    }
}

/// When an offer can be started.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Starts {
    /// On any day.
    Open,
    /// On these days only, in order.
    On(Vec<Date>),
    /// Each year on the first Monday of these months (1-12); the example world uses it, so that no date rots.
    EveryYear(Vec<u8>),
}

/// A published offer: it carries out one kind of step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Random, or speaking in the example world.
    pub id: OfferId,
    /// What kind it is.
    pub kind: OfferKind,
    /// The step it carries out.
    pub step: StepId,
    /// Name of the organisation.
    pub provider: String,
    /// Name of the offer.
    pub title: String,
    /// When it can be started.
    pub starts: Starts,
    /// How long, in whole weeks.
    pub weeks: u32,
    /// Hours a week.
    pub hours: HoursPerWeek,
    /// Whether it falls in evenings or weekends.
    pub evenings_or_weekends: bool,
    /// Where it is; absent when online or anywhere.
    pub area: Option<AreaId>,
    /// Places left; absent when not said.
    pub places_left: Option<u32>,
    /// Whether there is help with Dutch.
    pub language_support: bool,
    /// Gross wage in euro cents a month.
    pub wage_cents_per_month: Option<i64>,
    /// Own cost in euro cents, for the whole.
    pub fee_cents: i64,
    /// Whether exemptions are looked at.
    pub accepts_exemptions: bool,
    /// Whether the organisation is a recognised training company (erkend leerbedrijf).
    pub recognized_training_company: bool,
}
