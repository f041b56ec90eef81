//! Keeps everything in one directory with sled 0.34.7: `PATH/sled` holds sled's files, `PATH/sentinel` remembers how far they were.
//!
//! Reading is direct; all writing goes through the committer. A reader may see a change a moment before it is acknowledged; the log of changes
//! and the counts show acknowledged changes only.
//!
//! INVARIANT: never `flush_async` (callers stop for ever), never `watch_prefix` (an unread subscriber stops the writer), and no value so large
//! that a page of 16 of them leaves sled's log for a blob file, which sled never syncs.

use std::fs::{self, File};
use std::io;
use std::ops::Bound;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use sled::transaction::{ConflictableTransactionError, TransactionError, Transactional};
use sled::{Db, Tree};

use crate::backend::{Backend, Batch, Change, ChangeKind, Committed, Counts, Scope, walk};
use crate::committer::Committer;
use crate::etag::random_id;
use crate::round::{Ground, Round};
use crate::sentinel::{Claim, OpenError, Sentinel};
use crate::{Etag, StoreError};

/// Version of this layout: trees, keys of `meta`, the log of changes.
const FORMAT: u32 = 1;
/// A quarter of it is the largest page that stays in sled's log; a page holds at most a few more than 16 values.
const SEGMENT_BYTES: usize = 2 * 1024 * 1024;
/// A store that was just closed, here or in a process that is ending, lets go of its files within this time.
const LOCK_TRIES: u32 = 20;
const LOCK_PAUSE: Duration = Duration::from_millis(50);

const META_DATABASE: &str = "database";
const META_FORMAT: &str = "format";
const META_REVISION: &str = "revision";
const META_KEYS: &str = "keys";

pub(crate) struct Sled {
    reader: Reader,
    published: Arc<Mutex<Counts>>,
    committer: Committer,
}

impl Sled {
    /// Opens the store in a directory, or makes one there when the directory is empty or absent.
    pub(crate) fn open(path: &Path, cache_bytes: u64) -> Result<Self, StoreError> {
        let files = Files::open(path, cache_bytes)?;
        let reader = files.reader.clone();
        let published = Arc::clone(&files.published);
        let committer = Committer::start(files).map_err(|source| StoreError::Io { path: path.to_owned(), source })?;
        Ok(Self { reader, published, committer })
    }
}

impl Backend for Sled {
    fn get(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.reader.value(key)
    }

    fn scan(&self, prefix: &str, after: Option<&str>, limit: usize, scope: Scope) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        let mut last = None;
        let mut iter = None;
        walk(prefix, after, limit, scope, |from| {
            // Going on is much cheaper than seeking anew; a jump seeks.
            let goes_on = matches!((from, &last), (Bound::Excluded(from), Some(last)) if from == last);
            if !goes_on {
                iter = Some(self.reader.data.range::<&str, _>((from, Bound::Unbounded)));
            }
            let Some(first) = iter.as_mut().and_then(Iterator::next) else { return Ok(None) };
            let (key, value) = first.map_err(|error| self.reader.fault(error))?;
            let key = self.reader.key(&key)?;
            last = Some(key.clone());
            Ok(Some((key, value.to_vec())))
        })
    }

    fn commit(&self, batch: Batch) -> Result<Committed, StoreError> {
        batch.check()?;
        self.committer.commit(batch)
    }

    fn changes(&self, after: u64, limit: usize) -> Result<Vec<Change>, StoreError> {
        let acknowledged = self.counts().revision;
        if after >= acknowledged {
            return Ok(Vec::new());
        }
        let range = (after + 1).to_be_bytes()..=acknowledged.to_be_bytes();
        let entries = self.reader.changes.range(range).take(limit);
        entries.map(|entry| entry.map_err(|error| self.reader.fault(error)).and_then(|(key, value)| self.reader.change(&key, &value))).collect()
    }

    fn counts(&self) -> Counts {
        *self.published.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn close(&self) -> Result<(), StoreError> {
        self.committer.close()
    }
}

impl Drop for Sled {
    fn drop(&mut self) {
        if let Err(error) = self.committer.close() {
            tracing::error!(%error, "the store did not close well");
        }
    }
}

/// The trees, for reading.
#[derive(Clone)]
struct Reader {
    path: PathBuf,
    data: Tree,
    changes: Tree,
    meta: Tree,
}

/// The open files of a store: what the committer alone writes.
pub(crate) struct Files {
    reader: Reader,
    db: Db,
    sentinel: Sentinel,
    database: String,
    counts: Counts,
    published: Arc<Mutex<Counts>>,
}

impl Files {
    fn open(path: &Path, cache_bytes: u64) -> Result<Self, StoreError> {
        prepare_directory(path)?;
        let (sentinel, claim) = Sentinel::open(&path.join("sentinel")).map_err(|error| match error {
            OpenError::InUse => StoreError::InUse { path: path.to_owned() },
            OpenError::Io(source) => StoreError::NotWritable { path: path.to_owned(), source },
        })?;
        if let Some(claim) = &claim {
            refuse_newer(path, claim.format)?;
            if fs::metadata(db_file(path)).map_or(0, |file| file.len()) == 0 {
                return Err(StoreError::Lost { path: path.to_owned() });
            }
        }
        let db = open_sled(path, cache_bytes)?;
        let tree = |name| db.open_tree(name).map_err(|error| fault(path, error));
        let reader = Reader { path: path.to_owned(), data: tree("data")?, changes: tree("changes")?, meta: tree("meta")? };
        let (database, counts) = match reader.read_meta()? {
            Some(found) => found,
            None if claim.is_some() => return Err(StoreError::Lost { path: path.to_owned() }),
            None => reader.initialize(&db)?,
        };
        if let Some(claim) = claim {
            reader.compare(&claim, &database, counts)?;
        }
        reader.check(counts)?;
        let mut files = Self { reader, db, sentinel, database, counts, published: Arc::new(Mutex::new(counts)) };
        files.remember(counts)?;
        files.sync_sentinel()?;
        sync_directories(path).map_err(|source| StoreError::Io { path: path.to_owned(), source })?;
        Ok(files)
    }

    pub(crate) const fn counts(&self) -> Counts {
        self.counts
    }

    /// Writes a round in one transaction and makes it safe against loss of power.
    pub(crate) fn write(&mut self, round: &Round) -> Result<(), StoreError> {
        if round.values.is_empty() {
            return Ok(());
        }
        let Reader { path, data, changes, meta } = &self.reader;
        let entries = round.changes.iter().map(|change| Ok((change.sequence.to_be_bytes(), ChangeEntry::bytes(change)?)));
        let entries: Vec<_> = entries.collect::<Result<_, serde_json::Error>>().map_err(|error| self.reader.io(error.into()))?;
        let done = (data, changes, meta).transaction(|(data, changes, meta)| {
            for (key, value) in &round.values {
                match value {
                    Some(value) => data.insert(key.as_bytes(), value.as_slice())?,
                    None => data.remove(key.as_bytes())?,
                };
            }
            for (sequence, entry) in &entries {
                changes.insert(sequence, entry.as_slice())?;
            }
            meta.insert(META_REVISION, &round.counts.revision.to_be_bytes())?;
            meta.insert(META_KEYS, &round.counts.keys.to_be_bytes())?;
            Ok::<(), ConflictableTransactionError<()>>(())
        });
        match done {
            Ok(()) => {}
            Err(TransactionError::Storage(error)) => return Err(fault(path, error)),
            Err(TransactionError::Abort(())) => return Err(self.reader.damaged("a transaction was refused")),
        }
        make_safe(path, &self.db)
    }

    /// Lets readers know how far the acknowledged store is.
    pub(crate) fn publish(&mut self, counts: Counts) {
        self.counts = counts;
        *self.published.lock().unwrap_or_else(PoisonError::into_inner) = counts;
    }

    /// Tells the sentinel, and makes it safe when that was not done for a while.
    pub(crate) fn remember(&mut self, counts: Counts) -> Result<(), StoreError> {
        let claim = Claim { format: FORMAT, database: self.database.clone(), revision: counts.revision, keys: counts.keys };
        let written = self.sentinel.write(&claim).and_then(|()| if self.sentinel.is_due() { self.sentinel.sync() } else { Ok(()) });
        written.map_err(|source| self.reader.io(source))
    }

    pub(crate) const fn sentinel_is_synced(&self) -> bool {
        self.sentinel.is_synced()
    }

    pub(crate) fn sync_sentinel(&mut self) -> Result<(), StoreError> {
        self.sentinel.sync().map_err(|source| self.reader.io(source))
    }
}

impl Ground for Files {
    fn value(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.reader.value(key)
    }

    fn keys_under(&self, prefix: &str) -> Result<Vec<String>, StoreError> {
        let keys = self.reader.data.scan_prefix(prefix).keys();
        keys.map(|key| key.map_err(|error| self.reader.fault(error)).and_then(|key| self.reader.key(&key))).collect()
    }
}

impl Reader {
    fn value(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let value = self.data.get(key).map_err(|error| self.fault(error))?;
        Ok(value.map(|value| value.to_vec()))
    }

    fn key(&self, key: &[u8]) -> Result<String, StoreError> {
        String::from_utf8(key.to_vec()).map_err(|_| self.damaged("a key is not text"))
    }

    fn change(&self, sequence: &[u8], entry: &[u8]) -> Result<Change, StoreError> {
        let sequence = sequence.try_into().map(u64::from_be_bytes);
        let entry: Result<ChangeEntry, _> = serde_json::from_slice(entry);
        match (sequence, entry) {
            (Ok(sequence), Ok(ChangeEntry { key, kind, etag, .. })) => Ok(Change { sequence, key, kind, etag: etag.as_deref().map(Etag::claimed) }),
            (Err(_), _) | (_, Err(_)) => Err(self.damaged("an entry of the log of changes does not read")),
        }
    }

    fn meta(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let value = self.meta.get(name).map_err(|error| self.fault(error))?;
        Ok(value.map(|value| value.to_vec()))
    }

    fn number(&self, name: &str) -> Result<u64, StoreError> {
        let bytes = self.meta(name)?.and_then(|bytes| bytes.try_into().ok());
        bytes.map(u64::from_be_bytes).ok_or_else(|| self.damaged("the counts do not read"))
    }

    /// Identity and counts of the store; `None` when nothing was ever committed.
    fn read_meta(&self) -> Result<Option<(String, Counts)>, StoreError> {
        let Some(database) = self.meta(META_DATABASE)? else { return Ok(None) };
        refuse_newer(&self.path, u32::try_from(self.number(META_FORMAT)?).unwrap_or(u32::MAX))?;
        let counts = Counts { revision: self.number(META_REVISION)?, keys: self.number(META_KEYS)? };
        let database = String::from_utf8(database).map_err(|_| self.damaged("the identity does not read"))?;
        Ok(Some((database, counts)))
    }

    /// Gives a new store its identity.
    fn initialize(&self, db: &Db) -> Result<(String, Counts), StoreError> {
        if !self.data.is_empty() || !self.changes.is_empty() {
            return Err(StoreError::NotAStore { path: self.path.clone() });
        }
        let database = random_id().map_err(|error| self.io(io::Error::other(error.to_string())))?;
        let mut batch = sled::Batch::default();
        batch.insert(META_DATABASE, database.as_bytes());
        batch.insert(META_FORMAT, &u64::from(FORMAT).to_be_bytes());
        batch.insert(META_REVISION, &0_u64.to_be_bytes());
        batch.insert(META_KEYS, &0_u64.to_be_bytes());
        self.meta.apply_batch(batch).map_err(|error| self.fault(error))?;
        make_safe(&self.path, db)?;
        Ok((database, Counts::default()))
    }

    /// Refuses a store that is not the one the sentinel remembers, or behind it.
    fn compare(&self, claim: &Claim, database: &str, counts: Counts) -> Result<(), StoreError> {
        if claim.database != database {
            return Err(StoreError::Lost { path: self.path.clone() });
        }
        if counts.revision < claim.revision {
            return Err(StoreError::OlderThanSentinel { path: self.path.clone(), found: counts.revision, expected: claim.revision });
        }
        if counts.revision == claim.revision && counts != claim.counts() {
            return Err(self.damaged("the number of keys is not what it was"));
        }
        Ok(())
    }

    /// Refuses a store from which keys vanished: sled can open with some of them missing, without an error.
    fn check(&self, counts: Counts) -> Result<(), StoreError> {
        let mut found = 0_u64;
        for key in self.data.iter().keys() {
            key.map_err(|error| self.fault(error))?;
            found += 1;
        }
        if found != counts.keys {
            return Err(self.damaged(&format!("{found} of {} keys are there", counts.keys)));
        }
        let last = self.changes.last().map_err(|error| self.fault(error))?;
        let last = last.map_or(Some(0), |(sequence, _)| sequence.as_ref().try_into().ok().map(u64::from_be_bytes));
        if last == Some(counts.revision) { Ok(()) } else { Err(self.damaged("the log of changes ends at another revision")) }
    }

    fn fault(&self, error: sled::Error) -> StoreError {
        fault(&self.path, error)
    }

    fn io(&self, source: io::Error) -> StoreError {
        StoreError::Io { path: self.path.clone(), source }
    }

    fn damaged(&self, what: &str) -> StoreError {
        StoreError::Damaged { path: self.path.clone(), what: what.to_owned() }
    }
}

/// A change as written; its sequence number is its key.
#[derive(Serialize, Deserialize)]
struct ChangeEntry {
    v: u32,
    key: String,
    kind: ChangeKind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    etag: Option<String>,
}

impl ChangeEntry {
    fn bytes(change: &Change) -> Result<Vec<u8>, serde_json::Error> {
        let etag = change.etag.as_ref().map(Etag::to_string);
        serde_json::to_vec(&Self { v: 1, key: change.key.clone(), kind: change.kind, etag })
    }
}

/// Blocking flush, then our own sync: `flush` alone does not outlive a loss of power.
fn make_safe(path: &Path, db: &Db) -> Result<(), StoreError> {
    db.flush().map_err(|error| fault(path, error))?;
    let synced = File::open(db_file(path)).and_then(|file| file.sync_data());
    synced.map_err(|source| StoreError::Io { path: path.to_owned(), source })
}

fn db_file(path: &Path) -> PathBuf {
    path.join("sled").join("db")
}

/// Makes the directory, and refuses one that holds something else.
fn prepare_directory(path: &Path) -> Result<(), StoreError> {
    let not_writable = |source| StoreError::NotWritable { path: path.to_owned(), source };
    if path.is_file() {
        return Err(StoreError::NotAStore { path: path.to_owned() });
    }
    fs::create_dir_all(path).map_err(not_writable)?;
    let is_store = path.join("sentinel").is_file() || path.join("sled").is_dir();
    if !is_store {
        for entry in fs::read_dir(path).map_err(not_writable)? {
            let name = entry.map_err(not_writable)?.file_name();
            // What a freshly made volume holds by itself.
            let harmless = name == "lost+found" || name.as_encoded_bytes().starts_with(b".");
            if !harmless {
                return Err(StoreError::NotAStore { path: path.to_owned() });
            }
        }
    }
    Ok(())
}

fn open_sled(path: &Path, cache_bytes: u64) -> Result<Db, StoreError> {
    let config = sled::Config::new().path(path.join("sled")).cache_capacity(cache_bytes).segment_size(SEGMENT_BYTES).flush_every_ms(None);
    let mut tries = 1;
    loop {
        match config.open() {
            Ok(db) => return Ok(db),
            // The only sign sled gives of its lock is this text.
            Err(sled::Error::Io(error)) if error.to_string().starts_with("could not acquire lock") => {
                if tries == LOCK_TRIES {
                    return Err(StoreError::InUse { path: path.to_owned() });
                }
                tries += 1;
                thread::sleep(LOCK_PAUSE);
            }
            Err(sled::Error::Io(source)) if matches!(source.kind(), io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem) => {
                return Err(StoreError::NotWritable { path: path.to_owned(), source });
            }
            Err(error) => return Err(fault(path, error)),
        }
    }
}

fn refuse_newer(path: &Path, format: u32) -> Result<(), StoreError> {
    if format > FORMAT { Err(StoreError::NewerVersion { path: path.to_owned(), found: format }) } else { Ok(()) }
}

/// Makes the names of new files safe, from the inside out.
fn sync_directories(path: &Path) -> io::Result<()> {
    File::open(path.join("sled"))?.sync_all()?;
    File::open(path)?.sync_all()?;
    // The directory above may belong to somebody else; then the name is theirs to keep.
    if let Some(above) = path.canonicalize()?.parent()
        && let Ok(above) = File::open(above)
    {
        above.sync_all()?;
    }
    Ok(())
}

/// Never passes on what sled says of its insides: it could hold content.
fn fault(path: &Path, error: sled::Error) -> StoreError {
    let path = path.to_owned();
    let what = match error {
        sled::Error::Io(source) => return StoreError::Io { path, source },
        sled::Error::Corruption { .. } => "sled found bytes that are not what it wrote",
        sled::Error::Unsupported(_) => "sled was set up in another way when it was made",
        sled::Error::CollectionNotFound(_) | sled::Error::ReportableBug(_) => "sled is at odds with itself",
    };
    StoreError::Damaged { path, what: what.to_owned() }
}

#[cfg(test)]
mod tests;
