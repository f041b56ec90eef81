//! A small file beside the database that remembers how far it was.
//!
//! A database that lost its files or was replaced by an older copy opens without a word; this file is what notices. Two slots are written in
//! turn, each with a checksum, so that one whole slot outlives any crash. It never runs ahead of the database.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use crate::backend::Counts;
use crate::etag::digest;

/// One page of the file system each, so that no write touches both slots.
const SLOT_BYTES: usize = 4096;
const SLOTS: usize = 2;
/// How long the file may lag behind the database in a power cut.
pub(crate) const LAG: Duration = Duration::from_millis(100);

/// What the sentinel claims about the database.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Claim {
    /// Version of the store's layout.
    pub(crate) format: u32,
    /// Identity of the database.
    pub(crate) database: String,
    /// Revision that was made safe.
    pub(crate) revision: u64,
    /// Keys at that revision.
    pub(crate) keys: u64,
}

/// The open sentinel file. Whoever holds it has the store.
pub(crate) struct Sentinel {
    file: File,
    /// The slot that may be overwritten: the other one is safe on disk.
    slot: usize,
    synced: bool,
    synced_at: Instant,
}

/// Why the sentinel cannot be had.
pub(crate) enum OpenError {
    InUse,
    Io(io::Error),
}

impl Sentinel {
    /// Opens or creates the file, takes its lock, and reads its newest claim; `None` when it claims nothing yet.
    pub(crate) fn open(path: &Path) -> Result<(Self, Option<Claim>), OpenError> {
        let mut file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path).map_err(OpenError::Io)?;
        file.try_lock().map_err(|error| match error {
            TryLockError::WouldBlock => OpenError::InUse,
            TryLockError::Error(error) => OpenError::Io(error),
        })?;
        let mut bytes = Vec::new();
        (&mut file).take((SLOT_BYTES * SLOTS) as u64).read_to_end(&mut bytes).map_err(OpenError::Io)?;
        let newest = bytes.chunks(SLOT_BYTES).map(read_slot).enumerate().filter_map(|(slot, claim)| Some((slot, claim?)));
        let newest = newest.max_by_key(|(_, claim)| claim.revision);
        if newest.is_none() && !bytes.is_empty() {
            tracing::warn!(file = %path.display(), "the sentinel is not readable, so an older copy of the store would not be noticed");
        }
        let slot = newest.as_ref().map_or(0, |(slot, _)| (slot + 1) % SLOTS);
        Ok((Self { file, slot, synced: true, synced_at: Instant::now() }, newest.map(|(_, claim)| claim)))
    }

    /// Writes a claim. It outlives this process at once, and a power cut after `sync`.
    pub(crate) fn write(&mut self, claim: &Claim) -> io::Result<()> {
        let text = serde_json::to_string(claim)?;
        let mut slot = format!("{text} {}\n", digest(text.as_bytes())).into_bytes();
        slot.resize(SLOT_BYTES - 1, b' ');
        slot.push(b'\n');
        self.synced = false;
        self.file.seek(SeekFrom::Start((self.slot * SLOT_BYTES) as u64))?;
        self.file.write_all(&slot)
    }

    /// Makes the last claim safe; only then the other slot is used.
    pub(crate) fn sync(&mut self) -> io::Result<()> {
        if !self.synced {
            self.file.sync_data()?;
            self.synced = true;
            self.synced_at = Instant::now();
            self.slot = (self.slot + 1) % SLOTS;
        }
        Ok(())
    }

    /// Whether the last sync was long ago.
    pub(crate) fn is_due(&self) -> bool {
        self.synced_at.elapsed() >= LAG
    }

    pub(crate) const fn is_synced(&self) -> bool {
        self.synced
    }
}

impl Claim {
    pub(crate) const fn counts(&self) -> Counts {
        Counts { revision: self.revision, keys: self.keys }
    }
}

fn read_slot(bytes: &[u8]) -> Option<Claim> {
    let line = std::str::from_utf8(bytes).ok()?.lines().next()?;
    let (text, checksum) = line.rsplit_once(' ')?;
    (digest(text.as_bytes()) == checksum).then(|| serde_json::from_str(text).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claim(revision: u64) -> Claim {
        Claim { format: 1, database: "db".to_owned(), revision, keys: 0 }
    }

    fn read(path: &Path) -> Option<Claim> {
        Sentinel::open(path).ok().and_then(|(_, claim)| claim)
    }

    #[test]
    fn the_newest_claim_is_read_back() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("sentinel");
        assert_eq!(read(&path), None);
        let (mut sentinel, _) = Sentinel::open(&path).ok().unwrap();
        for revision in 1..=5 {
            sentinel.write(&claim(revision)).unwrap();
            sentinel.sync().unwrap();
        }
        drop(sentinel);
        assert_eq!(read(&path), Some(claim(5)));
    }

    #[test]
    fn one_torn_slot_leaves_the_claim_before_it() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("sentinel");
        let (mut sentinel, _) = Sentinel::open(&path).ok().unwrap();
        for revision in [1, 2] {
            sentinel.write(&claim(revision)).unwrap();
            sentinel.sync().unwrap();
        }
        drop(sentinel);
        let mut bytes = std::fs::read(&path).unwrap();
        bytes[SLOT_BYTES + 20] ^= 1;
        std::fs::write(&path, &bytes).unwrap();
        assert_eq!(read(&path), Some(claim(1)));
        bytes.truncate(100);
        bytes[5] ^= 1;
        std::fs::write(&path, &bytes).unwrap();
        assert_eq!(read(&path), None);
    }

    #[test]
    fn the_file_is_held_by_one() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("sentinel");
        let held = Sentinel::open(&path).ok().unwrap();
        assert!(matches!(Sentinel::open(&path), Err(OpenError::InUse)));
        drop(held);
        assert!(Sentinel::open(&path).is_ok());
    }
}
