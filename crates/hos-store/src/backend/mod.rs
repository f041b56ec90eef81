//! The byte-level store: ordered keys, values, commits with expectations, and a log of changes.
//!
//! Not here: what the bytes mean. A backend knows one thing about keys: a key with a zero byte is a part of the record whose key stands
//! before that byte. Parts are never scanned and never in the log of changes.

pub(crate) mod memory;
pub(crate) mod sled;

use std::ops::Bound;

use serde::{Deserialize, Serialize};

use crate::{Etag, StoreError};

/// Largest value of one key: 31 of them still fit one page of sled, and sled never syncs what does not fit (see `backend/sled.rs`).
pub const VALUE_BYTES_MAX: usize = 16 * 1024;

/// What keeps the bytes. Two do: memory, for tests and trying out, and sled.
pub trait Backend: Send + Sync {
    /// Reads the value of a key.
    ///
    /// # Errors
    /// When the storage fails.
    fn get(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError>;

    /// Reads keys that begin with `prefix`, in order, those after `after` only, at most `limit`.
    ///
    /// # Errors
    /// When the storage fails.
    fn scan(&self, prefix: &str, after: Option<&str>, limit: usize, scope: Scope) -> Result<Vec<(String, Vec<u8>)>, StoreError>;

    /// Does all of a batch or nothing of it. Blocks until it is as safe as the backend can make it.
    ///
    /// # Errors
    /// `Conflict` when an expectation does not hold; nothing was done then. `Poisoned` when the storage failed: it may or may not be done.
    fn commit(&self, batch: Batch) -> Result<Committed, StoreError>;

    /// Reads acknowledged changes after a sequence number, oldest first, at most `limit`.
    ///
    /// # Errors
    /// When the storage fails.
    fn changes(&self, after: u64, limit: usize) -> Result<Vec<Change>, StoreError>;

    /// How far the acknowledged store is, and how much it holds.
    fn counts(&self) -> Counts;

    /// Ends writing: finishes what waits, makes it safe, and refuses all later commits. Doing it twice is fine.
    ///
    /// # Errors
    /// When the last writing fails.
    fn close(&self) -> Result<(), StoreError>;
}

/// Which keys under a prefix a scan shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Only keys without a further `/` after the prefix: the members of a collection.
    Members,
    /// All keys, whatever lies under them included.
    Everything,
}

/// What must hold for a batch to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expectation {
    /// The key is not there.
    Absent(String),
    /// The key is there, in whatever state.
    Present(String),
    /// The key is there in this state.
    Is(String, Etag),
}

/// One thing a batch does.
#[derive(Clone, PartialEq, Eq)]
pub enum Op {
    /// Sets the value of a key.
    Put(String, Vec<u8>),
    /// Removes a key; fine when it is not there.
    Delete(String),
    /// Removes all keys that begin so, parts included.
    DeletePrefix(String),
}

/// What is done together or not at all.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Batch {
    /// All must hold before anything is done.
    pub expectations: Vec<Expectation>,
    /// Done in this order.
    pub ops: Vec<Op>,
}

impl Batch {
    /// Refuses values that are too large.
    pub(crate) fn check(&self) -> Result<(), StoreError> {
        let too_large = self.ops.iter().find_map(|op| match op {
            Op::Put(key, value) if value.len() > VALUE_BYTES_MAX => Some(key),
            Op::Put(..) | Op::Delete(_) | Op::DeletePrefix(_) => None,
        });
        too_large.map_or(Ok(()), |key| Err(StoreError::TooLarge { key: key.clone() }))
    }
}

/// The receipt of a commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Committed {
    /// Sequence number of its last change; the revision as it was when it changed nothing.
    pub sequence: u64,
}

/// How a record changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeKind {
    /// It was not there before.
    Created,
    /// It was there before.
    Updated,
    /// It is no longer there.
    Deleted,
}

/// One entry of the log of changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Grows by one with every change.
    pub sequence: u64,
    /// The key of the record.
    pub key: String,
    /// How it changed.
    pub kind: ChangeKind,
    /// Its etag since; `None` when deleted.
    pub etag: Option<Etag>,
}

/// How far a store is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Sequence number of the last acknowledged change.
    pub revision: u64,
    /// Keys in the store, parts included.
    pub keys: u64,
}

/// Whether a key is a part of another record.
pub(crate) fn is_part(key: &str) -> bool {
    key.contains('\0')
}

/// Walks an ordered store for `Backend::scan`: `first_from` gives the first key and value from a bound on.
///
/// Whatever lies under a member is skipped in one step, however much it is: listing profiles does not read what lies under them.
pub(crate) fn walk(
    prefix: &str,
    after: Option<&str>,
    limit: usize,
    scope: Scope,
    mut first_from: impl FnMut(Bound<&str>) -> Result<Option<(String, Vec<u8>)>, StoreError>,
) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
    let mut found = Vec::new();
    let mut from = match after {
        Some(after) if after >= prefix => Bound::Excluded(after.to_owned()),
        Some(_) | None => Bound::Included(prefix.to_owned()),
    };
    while found.len() < limit {
        let Some((key, value)) = first_from(from.as_ref().map(String::as_str))? else { break };
        let Some(rest) = key.strip_prefix(prefix) else { break };
        from = match (rest.split_once('\0'), rest.split_once('/'), scope) {
            // '\u{1}' follows '\0' and '0' follows '/': the first key that is no longer under this one.
            (Some((record, _)), ..) => Bound::Included(format!("{prefix}{record}\u{1}")),
            (None, Some((member, _)), Scope::Members) => Bound::Included(format!("{prefix}{member}0")),
            (None, ..) => {
                let next = Bound::Excluded(key.clone());
                found.push((key, value));
                next
            }
        };
    }
    Ok(found)
}
