//! Splits records that are too large for one value, and joins them again.
//!
//! The key of the record then holds a head, which says how many parts there are and what they must add up to; the parts lie under the key, a
//! zero byte and a number. So the etag of the head stands for the whole record.

use crate::backend::{Batch, Op, VALUE_BYTES_MAX};
use crate::etag::digest;
use crate::{Backend, Etag, StoreError};

/// No record begins so: records are JSON objects.
const HEAD: &str = "parts:";
/// How often a record that changes while it is read is read again.
const READ_TRIES: u32 = 5;

/// Adds the writing of a record to a batch, and gives its etag.
pub(crate) fn put(batch: &mut Batch, key: &str, record: Vec<u8>) -> Etag {
    batch.ops.push(Op::DeletePrefix(format!("{key}\0")));
    if record.len() <= VALUE_BYTES_MAX {
        let etag = Etag::of(&record);
        batch.ops.push(Op::Put(key.to_owned(), record));
        return etag;
    }
    let parts = record.chunks(VALUE_BYTES_MAX);
    let head = format!("{HEAD}{}:{}", parts.len(), digest(&record)).into_bytes();
    let etag = Etag::of(&head);
    batch.ops.extend(parts.enumerate().map(|(number, part)| Op::Put(part_key(key, number), part.to_vec())));
    batch.ops.push(Op::Put(key.to_owned(), head));
    etag
}

/// Adds the removal of a record to a batch.
pub(crate) fn delete(batch: &mut Batch, key: &str) {
    batch.ops.push(Op::DeletePrefix(format!("{key}\0")));
    batch.ops.push(Op::Delete(key.to_owned()));
}

/// Reads a whole record with its etag.
pub(crate) fn get(backend: &dyn Backend, key: &str) -> Result<Option<(Vec<u8>, Etag)>, StoreError> {
    for _ in 0..READ_TRIES {
        let Some(value) = backend.get(key)? else { return Ok(None) };
        if let Some(found) = join(backend, key, value)? {
            return Ok(Some(found));
        }
    }
    Err(StoreError::Unreadable { key: key.to_owned(), field: "parts" })
}

/// Completes a value that was scanned; `None` when the record was removed since.
pub(crate) fn complete(backend: &dyn Backend, key: &str, value: Vec<u8>) -> Result<Option<(Vec<u8>, Etag)>, StoreError> {
    join(backend, key, value)?.map_or_else(|| get(backend, key), |found| Ok(Some(found)))
}

/// The record behind a value; `None` when its parts do not add up, because they changed meanwhile or are damaged.
fn join(backend: &dyn Backend, key: &str, value: Vec<u8>) -> Result<Option<(Vec<u8>, Etag)>, StoreError> {
    let etag = Etag::of(&value);
    let Some(head) = std::str::from_utf8(&value).ok().and_then(|text| text.strip_prefix(HEAD)) else {
        return Ok(Some((value, etag)));
    };
    let Some((count, expected)) = head.split_once(':') else { return Ok(None) };
    let Ok(count) = count.parse::<usize>() else { return Ok(None) };
    let mut record = Vec::new();
    for number in 0..count {
        let Some(part) = backend.get(&part_key(key, number))? else { return Ok(None) };
        record.extend_from_slice(&part);
    }
    Ok((digest(&record) == expected).then_some((record, etag)))
}

fn part_key(key: &str, number: usize) -> String {
    format!("{key}\0{number:04}")
}
