//! The offers that plans look at, kept in memory and kept true by the change log: reading them all for every plan would cost more than
//! planning.

use std::sync::{Arc, Mutex, PoisonError};

use hos_model::Offer;
use hos_store::{Collection, OfferRecord, Store};

use super::Result;
use crate::limits;

/// Changes read at a time.
const CHANGES: usize = 1_024;

/// All offers as of a sequence number of the change log.
#[derive(Default)]
pub(super) struct OffersSeen(Mutex<Option<Seen>>);

#[derive(Clone)]
struct Seen {
    sequence: u64,
    offers: Arc<Vec<Offer>>,
}

impl OffersSeen {
    /// All offers as they are now, at most [`limits::OFFERS_PLANNED`], in order of id.
    pub(super) fn now(&self, store: &Store) -> Result<Arc<Vec<Offer>>> {
        let before = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let sequence = store.counts().revision;
        let seen = match before {
            Some(seen) if !touched(store, seen.sequence, sequence)? => Seen { sequence, ..seen },
            Some(_) | None => Seen { sequence, offers: Arc::new(read(store)?) },
        };
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // Another call may have seen more in the meantime.
        if kept.as_ref().is_none_or(|kept| kept.sequence <= seen.sequence) {
            *kept = Some(seen.clone());
        }
        Ok(seen.offers)
    }
}

fn read(store: &Store) -> Result<Vec<Offer>> {
    let page = store.list(&Collection::<OfferRecord>::all(), None, limits::OFFERS_PLANNED)?;
    Ok(page.rows.into_iter().map(|row| row.value).collect())
}

/// Whether an offer changed after one sequence number, up to another.
fn touched(store: &Store, mut after: u64, upto: u64) -> Result<bool> {
    while after < upto {
        let changes = store.changes(after, CHANGES)?;
        if changes.iter().any(|change| change.name().starts_with("offers/")) {
            return Ok(true);
        }
        match changes.last() {
            Some(last) => after = last.sequence,
            None => return Ok(false),
        }
    }
    Ok(false)
}
