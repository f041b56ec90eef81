//! Storage: sled by itself, as the limit of what we build on, and redb, as the peer.

use std::error::Error;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::thread::{self, JoinHandle};

use redb::{Database, Durability, TableDefinition};
use sled::transaction::{ConflictableTransactionError, TransactionError};

/// What can go wrong in a peer.
pub type Failure = Box<dyn Error + Send + Sync>;

/// A key and a value.
pub type Pair = (String, Vec<u8>);

/// sled with nothing around it: one thread, one transaction a round, `flush`, `sync_data`.
pub struct BareSled {
    db: sled::Db,
    file: PathBuf,
}

impl BareSled {
    /// Opens it in a directory, set up as hos-store sets it up.
    ///
    /// # Errors
    /// What sled says.
    pub fn open(directory: &Path, cache_bytes: u64, segment_bytes: usize) -> Result<Self, Failure> {
        let config = sled::Config::new().path(directory).cache_capacity(cache_bytes).segment_size(segment_bytes).flush_every_ms(None);
        Ok(Self { db: config.open()?, file: directory.join("db") })
    }

    /// Writes all pairs in one transaction and makes them safe.
    ///
    /// # Errors
    /// What sled or the disk says.
    pub fn write(&self, pairs: &[Pair]) -> Result<(), Failure> {
        let written = self.db.transaction(|tree| {
            for (key, value) in pairs {
                tree.insert(key.as_bytes(), value.as_slice())?;
            }
            Ok::<(), ConflictableTransactionError<()>>(())
        });
        match written {
            Ok(()) => {}
            Err(TransactionError::Storage(error)) => return Err(error.into()),
            Err(TransactionError::Abort(())) => return Err("sled refused a transaction".into()),
        }
        self.db.flush()?;
        Ok(File::open(&self.file)?.sync_data()?)
    }
}

const TABLE: TableDefinition<'static, &str, &[u8]> = TableDefinition::new("data");

/// redb with its strongest durability.
pub struct Redb {
    db: Database,
}

impl Redb {
    /// Makes a database at a path.
    ///
    /// # Errors
    /// What redb says.
    pub fn create(file: &Path, cache_bytes: usize) -> Result<Self, Failure> {
        Ok(Self { db: Database::builder().set_cache_size(cache_bytes).create(file)? })
    }

    /// Writes all pairs in one transaction and makes them safe.
    ///
    /// # Errors
    /// What redb says.
    pub fn write(&self, pairs: &[Pair]) -> Result<(), Failure> {
        let mut transaction = self.db.begin_write()?;
        transaction.set_durability(Durability::Immediate)?;
        {
            let mut table = transaction.open_table(TABLE)?;
            for (key, value) in pairs {
                table.insert(key.as_str(), value.as_slice())?;
            }
        }
        Ok(transaction.commit()?)
    }
}

/// A pair and where its answer goes.
struct Waiting {
    pair: Pair,
    answer: SyncSender<bool>,
}

/// Group commit over redb: many wait, one thread writes what waits in one transaction. It gathers as the committer of hos-store does.
pub struct GroupedRedb {
    queue: Option<Sender<Waiting>>,
    thread: Option<JoinHandle<()>>,
}

impl GroupedRedb {
    /// Starts the writing thread.
    #[must_use]
    pub fn start(db: Redb) -> Self {
        let (queue, waiting) = channel();
        Self { queue: Some(queue), thread: Some(thread::spawn(move || run(&db, &waiting))) }
    }

    /// Waits until the pair is safe.
    ///
    /// # Errors
    /// When redb failed.
    pub fn write(&self, pair: Pair) -> Result<(), Failure> {
        let (answer, answered) = sync_channel(1);
        let queue = self.queue.as_ref().ok_or("the writing thread ended")?;
        queue.send(Waiting { pair, answer })?;
        if answered.recv()? { Ok(()) } else { Err("redb failed to write".into()) }
    }
}

impl Drop for GroupedRedb {
    fn drop(&mut self) {
        self.queue.take();
        if let Some(thread) = self.thread.take() {
            thread.join().ok();
        }
    }
}

fn run(db: &Redb, queue: &Receiver<Waiting>) {
    while let Ok(first) = queue.recv() {
        let mut waiting = vec![first];
        for _ in 0..2 {
            waiting.extend(queue.try_iter());
            thread::yield_now();
        }
        let (pairs, answers): (Vec<Pair>, Vec<_>) = waiting.into_iter().map(|waiting| (waiting.pair, waiting.answer)).unzip();
        let safe = db.write(&pairs).is_ok();
        for answer in answers {
            answer.try_send(safe).ok();
        }
    }
}
