//! What is stored: records with a version, in types of their own, so that a change of meaning never changes old bytes by accident.
//!
//! Each record stands beside the meaning it is read into where `hos_model` has none. A record never prints its content.
//! A new version of a record keeps reading all older ones; `testdata` holds the bytes of each version ever written.

mod caseload;
mod circumstances;
mod decision;
mod experience;
mod offer;
mod profile;
mod report;
mod request;
mod route;

use hos_model::Date;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

pub use caseload::CaseloadRecord;
pub use circumstances::CircumstancesRecord;
pub use decision::DecisionRecord;
pub use experience::{ExperienceRecord, Told};
pub use offer::OfferRecord;
pub use profile::{Profile, ProfileRecord};
pub use report::{MatchReportRecord, SavedReport};
pub use request::{Request, RequestRecord};
pub use route::{RouteRecord, RouteState, SavedRoute};

use crate::StoreError;

/// How a meaning is written.
pub trait Record: Serialize + DeserializeOwned {
    /// What it is read into.
    type Meaning;

    /// The version that is written.
    const VERSION: u32 = 1;

    /// Writes the meaning down.
    fn from_model(meaning: &Self::Meaning) -> Self;

    /// Reads the meaning back.
    ///
    /// # Errors
    /// Names the field that does not read, never its content.
    fn to_model(&self) -> Result<Self::Meaning, Malformed>;
}

/// A field of a record that does not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed(pub(crate) &'static str);

impl Malformed {
    pub(crate) fn at(self, key: &str) -> StoreError {
        StoreError::Unreadable { key: key.to_owned(), field: self.0 }
    }
}

/// What made a judgment that is stored: with the stored inputs it gives the same bytes again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MadeBy {
    /// Version of the engine.
    pub engine_version: String,
    /// Revision of the catalogue.
    pub catalog_revision: String,
}

/// What an answer was made from, so that it can be made again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// By which engine and catalogue.
    pub made_by: MadeBy,
    /// State of the profile; empty when nothing of a profile was used.
    pub profile_state: String,
    /// The day that counted as today.
    pub today: Date,
}

#[derive(Debug, Serialize, Deserialize)]
struct OriginRecord {
    engine_version: String,
    catalog_revision: String,
    profile_state: String,
    today: String,
}

impl OriginRecord {
    fn from_model(origin: &Origin) -> Self {
        Self {
            engine_version: origin.made_by.engine_version.clone(),
            catalog_revision: origin.made_by.catalog_revision.clone(),
            profile_state: origin.profile_state.clone(),
            today: origin.today.to_string(),
        }
    }

    fn to_model(&self) -> Result<Origin, Malformed> {
        let made_by = MadeBy { engine_version: self.engine_version.clone(), catalog_revision: self.catalog_revision.clone() };
        Ok(Origin { made_by, profile_state: self.profile_state.clone(), today: read("today", &self.today, date)? })
    }
}

#[derive(Serialize)]
struct Tagged<'a, R> {
    v: u32,
    #[serde(flatten)]
    record: &'a R,
}

#[derive(Deserialize)]
struct Tag {
    v: u32,
}

pub(crate) fn to_bytes<R: Record>(record: &R) -> Result<Vec<u8>, Malformed> {
    serde_json::to_vec(&Tagged { v: R::VERSION, record }).map_err(|_| Malformed("JSON"))
}

// What serde says of an error can quote the content, so it goes no further.
pub(crate) fn from_bytes<R: Record>(bytes: &[u8]) -> Result<R, Malformed> {
    let Tag { v } = serde_json::from_slice(bytes).map_err(|_| Malformed("version"))?;
    if v != R::VERSION {
        return Err(Malformed("version"));
    }
    serde_json::from_slice(bytes).map_err(|_| Malformed("JSON"))
}

fn read<T>(field: &'static str, text: &str, parse: impl FnOnce(&str) -> Option<T>) -> Result<T, Malformed> {
    parse(text).ok_or(Malformed(field))
}

fn read_some<T>(field: &'static str, text: Option<&str>, parse: impl FnOnce(&str) -> Option<T>) -> Result<Option<T>, Malformed> {
    text.map(|text| read(field, text, parse)).transpose()
}

fn read_all<T>(field: &'static str, texts: &[String], parse: impl Fn(&str) -> Option<T>) -> Result<Vec<T>, Malformed> {
    texts.iter().map(|text| read(field, text, &parse)).collect()
}

/// For `read`: a date as `2026-09-01`.
fn date(text: &str) -> Option<Date> {
    text.parse().ok()
}

fn texts<'a, T: ToString + 'a>(values: impl IntoIterator<Item = &'a T>) -> Vec<String> {
    values.into_iter().map(ToString::to_string).collect()
}

/// A record of somebody's own words or life prints its name only.
macro_rules! silent {
    ($($record:ident)*) => {$(
        impl std::fmt::Debug for $record {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(stringify!($record))
            }
        }
    )*};
}
use silent;

#[cfg(test)]
mod tests;
