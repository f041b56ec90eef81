//! Keeps records: typed and versioned above, byte-level backends below.
//!
//! A [`Store`] speaks in meanings (`hos_model` and the small types beside each record); a [`Record`] is how a meaning is written, as JSON with a
//! version; a [`Backend`] keeps the bytes. Not here: who may see what, and what time it is.

#[cfg(test)]
mod conformance;

mod backend;
mod committer;
mod error;
mod etag;
mod keys;
mod parts;
mod records;
mod round;
mod sentinel;

use std::path::Path;
use std::sync::Arc;

use hos_model::ProfileId;

pub use backend::{Backend, Batch, Change, ChangeKind, Committed, Counts, Expectation, Op, Scope, VALUE_BYTES_MAX};
pub use error::StoreError;
pub use etag::Etag;
pub use keys::{Collection, Key};
pub use records::{
    CaseloadRecord, CircumstancesRecord, DecisionRecord, ExperienceRecord, MadeBy, Malformed, MatchReportRecord, OfferRecord, Origin, Profile,
    ProfileRecord, Record, Request, RequestRecord, RouteRecord, RouteState, SavedReport, SavedRoute, Told,
};

/// How a store is opened.
#[derive(Clone, Debug)]
pub struct Options {
    /// Bytes sled may use as cache.
    pub cache_bytes: u64,
}

impl Default for Options {
    fn default() -> Self {
        Self { cache_bytes: 64 * 1024 * 1024 }
    }
}

/// Opens a backend by its address: `memory:` or `sled:PATH`.
///
/// # Errors
/// One of the refusals of [`StoreError`]; each says what to do.
pub fn open(url: &str, options: &Options) -> Result<Arc<dyn Backend>, StoreError> {
    match url.split_once(':') {
        Some(("memory", "")) => Ok(Arc::new(backend::memory::Memory::default())),
        Some(("sled", path)) if !path.is_empty() => Ok(Arc::new(backend::sled::Sled::open(Path::new(path), options.cache_bytes)?)),
        Some(_) | None => Err(StoreError::UnknownBackend { url: url.to_owned() }),
    }
}

/// The typed store. Cloning it is cheap and gives the same store.
#[derive(Clone)]
pub struct Store {
    backend: Arc<dyn Backend>,
}

/// A record as read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored<T> {
    /// Its id in its collection: the last part of its key.
    pub id: String,
    /// What it means.
    pub value: T,
    /// Its state.
    pub etag: Etag,
}

/// Some members of a collection, in order of id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page<T> {
    /// The members.
    pub rows: Vec<Stored<T>>,
    /// The id after which the next page begins; `None` at the end.
    pub next: Option<String>,
}

impl Store {
    /// Opens a store by its address.
    ///
    /// # Errors
    /// As [`open`].
    pub fn open(url: &str, options: &Options) -> Result<Self, StoreError> {
        open(url, options).map(Self::over)
    }

    /// A store over a backend.
    #[must_use]
    pub fn over(backend: Arc<dyn Backend>) -> Self {
        Self { backend }
    }

    /// Reads a record; `None` when it is not there.
    ///
    /// # Errors
    /// When the storage fails, or what is there does not read.
    pub fn get<R: Record>(&self, key: &Key<R>) -> Result<Option<Stored<R::Meaning>>, StoreError> {
        parts::get(&*self.backend, key.as_str())?.map(|found| read::<R>(key, found)).transpose()
    }

    /// Lists members of a collection in order of id, those after an id only, at most `limit`.
    ///
    /// # Errors
    /// When the storage fails, or one of them does not read.
    pub fn list<R: Record>(&self, collection: &Collection<R>, after: Option<&str>, limit: usize) -> Result<Page<R::Meaning>, StoreError> {
        let prefix = collection.prefix();
        let after = after.map(|id| format!("{prefix}{id}"));
        let mut found = self.backend.scan(prefix, after.as_deref(), limit.saturating_add(1), Scope::Members)?;
        let more = found.len() > limit;
        found.truncate(limit);
        let id = |key: &str| key.strip_prefix(prefix).unwrap_or(key).to_owned();
        let next = found.last().filter(|_| more).map(|(key, _)| id(key));
        let mut rows = Vec::with_capacity(found.len());
        for (key, value) in found {
            if let Some(found) = parts::complete(&*self.backend, &key, value)? {
                rows.push(read::<R>(&collection.member(&id(&key)), found)?);
            }
        }
        Ok(Page { rows, next })
    }

    /// Does all of a write or nothing of it, and comes back when it is safe. Blocks.
    ///
    /// # Errors
    /// `Conflict` when an expectation does not hold; see [`Backend::commit`] for the rest.
    pub fn commit(&self, write: Write) -> Result<Committed, StoreError> {
        self.backend.commit(write.batch)
    }

    /// Reads acknowledged changes after a sequence number, oldest first, at most `limit`.
    ///
    /// # Errors
    /// When the storage fails.
    pub fn changes(&self, after: u64, limit: usize) -> Result<Vec<Change>, StoreError> {
        self.backend.changes(after, limit)
    }

    /// How far the acknowledged store is, and how much it holds.
    #[must_use]
    pub fn counts(&self) -> Counts {
        self.backend.counts()
    }

    /// Ends writing, for every clone of this store.
    ///
    /// # Errors
    /// When the last writing fails.
    pub fn close(&self) -> Result<(), StoreError> {
        self.backend.close()
    }
}

impl Change {
    /// The name of the record: its key without the tenant.
    #[must_use]
    pub fn name(&self) -> &str {
        keys::name_of(&self.key)
    }
}

/// What is written together or not at all.
#[derive(Default)]
pub struct Write {
    batch: Batch,
}

impl Write {
    /// Nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Only if the record is not there.
    pub fn expect_absent<R>(&mut self, key: &Key<R>) -> &mut Self {
        self.expect_that(Expectation::Absent(key.as_str().to_owned()))
    }

    /// Only if the record is there.
    pub fn expect_present<R>(&mut self, key: &Key<R>) -> &mut Self {
        self.expect_that(Expectation::Present(key.as_str().to_owned()))
    }

    /// Only if the record is there in this state.
    pub fn expect<R>(&mut self, key: &Key<R>, etag: &Etag) -> &mut Self {
        self.expect_that(Expectation::Is(key.as_str().to_owned(), etag.clone()))
    }

    /// Writes a record, new or over what is there, and gives the etag it will have.
    ///
    /// # Errors
    /// When it cannot be written as JSON.
    pub fn put<R: Record>(&mut self, key: &Key<R>, value: &R::Meaning) -> Result<Etag, StoreError> {
        let bytes = records::to_bytes(&R::from_model(value));
        let bytes = bytes.map_err(|malformed| malformed.at(key.as_str()))?;
        Ok(parts::put(&mut self.batch, key.as_str(), bytes))
    }

    /// Removes a record; fine when it is not there. What lies under its name stays.
    pub fn delete<R>(&mut self, key: &Key<R>) -> &mut Self {
        parts::delete(&mut self.batch, key.as_str());
        self
    }

    /// Removes a profile and all that lies under it when this is committed.
    pub fn delete_profile(&mut self, profile: &ProfileId) -> &mut Self {
        let key = Key::<ProfileRecord>::of(profile);
        self.batch.ops.push(Op::DeletePrefix(format!("{}/", key.as_str())));
        self.delete(&key)
    }

    fn expect_that(&mut self, expectation: Expectation) -> &mut Self {
        self.batch.expectations.push(expectation);
        self
    }
}

fn read<R: Record>(key: &Key<R>, (bytes, etag): (Vec<u8>, Etag)) -> Result<Stored<R::Meaning>, StoreError> {
    let record: Result<R, _> = records::from_bytes(&bytes);
    let value = record.and_then(|record| record.to_model()).map_err(|malformed| malformed.at(key.as_str()))?;
    let id = key.as_str().rsplit('/').next().unwrap_or_default().to_owned();
    Ok(Stored { id, value, etag })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_no_backend_answers_is_refused() {
        for url in ["", "memory", "memory:x", "sled", "sled:", "postgres://x", "./data"] {
            let refused = open(url, &Options::default()).err();
            assert!(matches!(&refused, Some(StoreError::UnknownBackend { .. })), "{url}: {refused:?}");
        }
    }
}
