//! Keeps everything in memory and forgets it when dropped.

use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::StoreError;
use crate::backend::{Backend, Batch, Change, Committed, Counts, Scope, walk};
use crate::round::{Ground, Round};

#[derive(Default)]
pub(crate) struct Memory(Mutex<Contents>);

#[derive(Default)]
struct Contents {
    data: BTreeMap<String, Vec<u8>>,
    changes: Vec<Change>,
    counts: Counts,
    closed: bool,
}

impl Memory {
    // INVARIANT: contents change only where nothing can fail any more, so a panic elsewhere leaves them whole.
    fn contents(&self) -> MutexGuard<'_, Contents> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Backend for Memory {
    fn get(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.contents().data.get(key).cloned())
    }

    fn scan(&self, prefix: &str, after: Option<&str>, limit: usize, scope: Scope) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        let contents = self.contents();
        walk(prefix, after, limit, scope, |from| {
            let first = contents.data.range::<str, _>((from, Bound::Unbounded)).next();
            Ok(first.map(|(key, value)| (key.clone(), value.clone())))
        })
    }

    fn commit(&self, batch: Batch) -> Result<Committed, StoreError> {
        batch.check()?;
        let mut contents = self.contents();
        if contents.closed {
            return Err(StoreError::Closed);
        }
        let mut round = Round::new(contents.counts);
        let committed = round.admit(&*contents, batch)?;
        contents.counts = round.counts;
        contents.changes.append(&mut round.changes);
        for (key, value) in round.values {
            match value {
                Some(value) => contents.data.insert(key, value),
                None => contents.data.remove(&key),
            };
        }
        Ok(committed)
    }

    fn changes(&self, after: u64, limit: usize) -> Result<Vec<Change>, StoreError> {
        let skip = usize::try_from(after).unwrap_or(usize::MAX);
        Ok(self.contents().changes.iter().skip(skip).take(limit).cloned().collect())
    }

    fn counts(&self) -> Counts {
        self.contents().counts
    }

    fn close(&self) -> Result<(), StoreError> {
        self.contents().closed = true;
        Ok(())
    }
}

impl Ground for Contents {
    fn value(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.data.get(key).cloned())
    }

    fn keys_under(&self, prefix: &str) -> Result<Vec<String>, StoreError> {
        let from = self.data.range::<str, _>((Bound::Included(prefix), Bound::Unbounded));
        Ok(from.map(|(key, _)| key).take_while(|key| key.starts_with(prefix)).cloned().collect())
    }
}
