//! A store whose moods a test sets: it fails, it is always too late, or it keeps everybody waiting.

use std::sync::{Arc, Condvar, Mutex};

use hos_store::{Backend, Batch, Change, Committed, Counts, Options, Scope, Store, StoreError};
use tokio::sync::Semaphore;

/// How it answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mood {
    /// As it should.
    Well,
    /// Every read fails.
    Failing,
    /// Somebody else always wrote just before.
    Overtaken,
    /// Every read waits until the mood changes.
    Holding,
}

/// A store in memory with a mood.
pub(crate) struct Moody {
    inner: Arc<dyn Backend>,
    mood: Mutex<Mood>,
    changed: Condvar,
    waiting: Semaphore,
}

impl Moody {
    /// A new one that is well.
    pub(crate) fn new() -> Arc<Self> {
        let inner = hos_store::open("memory:", &Options::default()).unwrap();
        Arc::new(Self { inner, mood: Mutex::new(Mood::Well), changed: Condvar::new(), waiting: Semaphore::new(0) })
    }

    pub(crate) fn store(self: &Arc<Self>) -> Store {
        Store::over(Arc::<Self>::clone(self))
    }

    pub(crate) fn be(&self, mood: Mood) {
        *self.mood.lock().unwrap() = mood;
        self.changed.notify_all();
    }

    /// Comes back when this many reads wait.
    pub(crate) async fn keeps_waiting(&self, reads: u32) {
        self.waiting.acquire_many(reads).await.unwrap().forget();
    }

    /// Answers a read according to the mood.
    fn read(&self) -> Result<(), StoreError> {
        let mood = self.mood.lock().unwrap();
        if *mood == Mood::Holding {
            self.waiting.add_permits(1);
        }
        let mood = self.changed.wait_while(mood, |mood| *mood == Mood::Holding).unwrap();
        if *mood == Mood::Failing { Err(StoreError::Unreadable { key: "main/profiles/fatima".to_owned(), field: "v" }) } else { Ok(()) }
    }
}

impl Backend for Moody {
    fn get(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.read()?;
        self.inner.get(key)
    }

    fn scan(&self, prefix: &str, after: Option<&str>, limit: usize, scope: Scope) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        self.read()?;
        self.inner.scan(prefix, after, limit, scope)
    }

    fn commit(&self, batch: Batch) -> Result<Committed, StoreError> {
        if *self.mood.lock().unwrap() == Mood::Overtaken {
            return Err(StoreError::Conflict { key: "main/profiles/fatima".to_owned(), current: None });
        }
        self.inner.commit(batch)
    }

    fn changes(&self, after: u64, limit: usize) -> Result<Vec<Change>, StoreError> {
        self.inner.changes(after, limit)
    }

    fn counts(&self) -> Counts {
        self.inner.counts()
    }

    fn close(&self) -> Result<(), StoreError> {
        self.inner.close()
    }
}
