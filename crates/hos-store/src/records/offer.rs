//! A published offer.

use hos_model::{AreaId, HoursPerWeek, Offer, OfferId, OfferKind, Starts, StepId};
use serde::{Deserialize, Serialize};

use super::{Malformed, Record, date, read, read_all, read_some, texts};

/// How an offer is written.
#[derive(Debug, Serialize, Deserialize)]
pub struct OfferRecord {
    id: String,
    kind: String,
    step: String,
    provider: String,
    title: String,
    starts: StartsRecord,
    weeks: u32,
    hours: HoursRecord,
    evenings_or_weekends: bool,
    area: Option<String>,
    places_left: Option<u32>,
    language_support: bool,
    wage_cents_per_month: Option<i64>,
    fee_cents: i64,
    accepts_exemptions: bool,
    recognized_training_company: bool,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum StartsRecord {
    Open,
    On { days: Vec<String> },
    EveryYear { months: Vec<u8> },
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct HoursRecord {
    school: u32,
    work: u32,
    self_study: u32,
}

impl Record for OfferRecord {
    type Meaning = Offer;

    fn from_model(offer: &Offer) -> Self {
        Self {
            id: offer.id.to_string(),
            kind: offer.kind.as_str().to_owned(),
            step: offer.step.to_string(),
            provider: offer.provider.clone(),
            title: offer.title.clone(),
            starts: match &offer.starts {
                Starts::Open => StartsRecord::Open,
                Starts::On(days) => StartsRecord::On { days: texts(days) },
                Starts::EveryYear(months) => StartsRecord::EveryYear { months: months.clone() },
            },
            weeks: offer.weeks,
            hours: HoursRecord::from_model(offer.hours),
            evenings_or_weekends: offer.evenings_or_weekends,
            area: offer.area.as_ref().map(AreaId::to_string),
            places_left: offer.places_left,
            language_support: offer.language_support,
            wage_cents_per_month: offer.wage_cents_per_month,
            fee_cents: offer.fee_cents,
            accepts_exemptions: offer.accepts_exemptions,
            recognized_training_company: offer.recognized_training_company,
        }
    }

    fn to_model(&self) -> Result<Offer, Malformed> {
        Ok(Offer {
            id: read("id", &self.id, OfferId::parse)?,
            kind: read("kind", &self.kind, OfferKind::parse)?,
            step: read("step", &self.step, StepId::parse)?,
            provider: self.provider.clone(),
            title: self.title.clone(),
            starts: match &self.starts {
                StartsRecord::Open => Starts::Open,
                StartsRecord::On { days } => Starts::On(read_all("starts", days, date)?),
                StartsRecord::EveryYear { months } => Starts::EveryYear(months.clone()),
            },
            weeks: self.weeks,
            hours: self.hours.to_model(),
            evenings_or_weekends: self.evenings_or_weekends,
            area: read_some("area", self.area.as_deref(), AreaId::parse)?,
            places_left: self.places_left,
            language_support: self.language_support,
            wage_cents_per_month: self.wage_cents_per_month,
            fee_cents: self.fee_cents,
            accepts_exemptions: self.accepts_exemptions,
            recognized_training_company: self.recognized_training_company,
        })
    }
}

impl HoursRecord {
    pub(super) const fn from_model(hours: HoursPerWeek) -> Self {
        Self { school: hours.school, work: hours.work, self_study: hours.self_study }
    }

    pub(super) const fn to_model(&self) -> HoursPerWeek {
        HoursPerWeek { school: self.school, work: self.work, self_study: self.self_study }
    }
}
