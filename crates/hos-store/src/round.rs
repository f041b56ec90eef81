//! One round of commits: what each may do is checked against the store and what the round did so far.
//!
//! Pure bookkeeping, the same for every backend. Not here: writing anything.

use std::collections::BTreeMap;
use std::ops::Bound;

use crate::backend::{Batch, Change, ChangeKind, Committed, Counts, Expectation, Op, is_part};
use crate::{Etag, StoreError};

/// The store as it stands before the round.
pub(crate) trait Ground {
    /// The value of a key.
    fn value(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError>;
    /// All keys that begin so, in order, parts included.
    fn keys_under(&self, prefix: &str) -> Result<Vec<String>, StoreError>;
}

/// What a round does to the store.
pub(crate) struct Round {
    /// New values; `None` removes the key.
    pub(crate) values: BTreeMap<String, Option<Vec<u8>>>,
    /// New changes, in order.
    pub(crate) changes: Vec<Change>,
    /// Where the store stands after it.
    pub(crate) counts: Counts,
}

impl Round {
    pub(crate) const fn new(counts: Counts) -> Self {
        Self { values: BTreeMap::new(), changes: Vec::new(), counts }
    }

    /// Takes a batch into the round. After a `Conflict` the round is as before; after any other error it must be thrown away.
    pub(crate) fn admit(&mut self, ground: &impl Ground, batch: Batch) -> Result<Committed, StoreError> {
        for expectation in &batch.expectations {
            self.expect(ground, expectation)?;
        }
        for op in batch.ops {
            match op {
                Op::Put(key, value) => self.put(ground, key, value)?,
                Op::Delete(key) => self.delete(ground, key)?,
                Op::DeletePrefix(prefix) => self.delete_prefix(ground, &prefix)?,
            }
        }
        Ok(Committed { sequence: self.counts.revision })
    }

    fn expect(&self, ground: &impl Ground, expectation: &Expectation) -> Result<(), StoreError> {
        let (Expectation::Absent(key) | Expectation::Present(key) | Expectation::Is(key, _)) = expectation;
        let current = self.value(ground, key)?.map(|value| Etag::of(&value));
        let holds = match (expectation, &current) {
            (Expectation::Absent(_), current) => current.is_none(),
            (Expectation::Present(_), current) => current.is_some(),
            (Expectation::Is(_, expected), current) => current.as_ref() == Some(expected),
        };
        if holds { Ok(()) } else { Err(StoreError::Conflict { key: key.clone(), current }) }
    }

    fn put(&mut self, ground: &impl Ground, key: String, value: Vec<u8>) -> Result<(), StoreError> {
        let there = self.value(ground, &key)?.is_some();
        if !there {
            self.counts.keys += 1;
        }
        self.log(&key, if there { ChangeKind::Updated } else { ChangeKind::Created }, Some(&value));
        self.values.insert(key, Some(value));
        Ok(())
    }

    fn delete(&mut self, ground: &impl Ground, key: String) -> Result<(), StoreError> {
        if self.value(ground, &key)?.is_some() {
            self.counts.keys = self.counts.keys.saturating_sub(1);
            self.log(&key, ChangeKind::Deleted, None);
            self.values.insert(key, None);
        }
        Ok(())
    }

    fn delete_prefix(&mut self, ground: &impl Ground, prefix: &str) -> Result<(), StoreError> {
        let mut keys = ground.keys_under(prefix)?;
        let new = self.values.range::<str, _>((Bound::Included(prefix), Bound::Unbounded));
        keys.extend(new.map(|(key, _)| key).take_while(|key| key.starts_with(prefix)).cloned());
        keys.sort_unstable();
        keys.dedup();
        keys.into_iter().try_for_each(|key| self.delete(ground, key))
    }

    fn log(&mut self, key: &str, kind: ChangeKind, value: Option<&[u8]>) {
        if !is_part(key) {
            self.counts.revision += 1;
            self.changes.push(Change { sequence: self.counts.revision, key: key.to_owned(), kind, etag: value.map(Etag::of) });
        }
    }

    fn value(&self, ground: &impl Ground, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.values.get(key).map_or_else(|| ground.value(key), |value| Ok(value.clone()))
    }
}
