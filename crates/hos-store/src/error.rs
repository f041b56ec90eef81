//! What can go wrong in the store. No variant ever holds the content of a record: keys and paths only.

use std::io;
use std::path::PathBuf;

use crate::Etag;

/// Why the store did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// A record is not in the state the caller expected: read again and retry, or answer that it is stale.
    #[error("`{key}` is not as expected")]
    Conflict {
        /// The key of the record.
        key: String,
        /// Its etag now; `None` when it is not there.
        current: Option<Etag>,
    },
    /// A record is there but cannot be read.
    #[error("`{key}` cannot be read: its {field} is not what this version understands; restore a backup or start the version that wrote it")]
    Unreadable {
        /// The key of the record.
        key: String,
        /// The field that does not read, by name.
        field: &'static str,
    },
    /// A value is too large for the layer below; the typed layer never asks for this.
    #[error("the value of `{key}` is too large to be stored as one piece")]
    TooLarge {
        /// The key of the record.
        key: String,
    },
    /// An earlier write failed half-way, so nothing can be promised about new ones. Reading goes on.
    #[error("the store takes no more writes since one failed ({cause}); check the disk, then restart")]
    Poisoned {
        /// What failed, without content.
        cause: String,
    },
    /// The store was closed.
    #[error("the store is closed")]
    Closed,
    /// No backend has this scheme.
    #[error("`{url}` is no store: use `memory:` or `sled:PATH`")]
    UnknownBackend {
        /// The address as given.
        url: String,
    },
    /// The data that was here is gone.
    #[error("the data of the store in `{}` is gone, though its sentinel remembers it; restore a backup, or remove the directory to begin empty", path.display())]
    Lost {
        /// The directory of the store.
        path: PathBuf,
    },
    /// The data is older than what was acknowledged.
    #[error(
        "the store in `{}` stands at revision {found} but had reached {expected}; restore a newer backup, or remove its file `sentinel` to accept the loss",
        path.display()
    )]
    OlderThanSentinel {
        /// The directory of the store.
        path: PathBuf,
        /// The revision of the data.
        found: u64,
        /// The revision that was acknowledged.
        expected: u64,
    },
    /// The data does not add up.
    #[error("the store in `{}` is damaged ({what}); restore a backup", path.display())]
    Damaged {
        /// The directory of the store.
        path: PathBuf,
        /// What does not add up, without content.
        what: String,
    },
    /// A newer version wrote this store.
    #[error("the store in `{}` has format {found}, newer than this version understands; start the newer version", path.display())]
    NewerVersion {
        /// The directory of the store.
        path: PathBuf,
        /// The format found.
        found: u32,
    },
    /// Somebody else has the store open.
    #[error("the store in `{}` is in use by another process; stop that one first", path.display())]
    InUse {
        /// The directory of the store.
        path: PathBuf,
    },
    /// The directory cannot be made or written.
    #[error("the store in `{}` cannot be written; choose another path or give the service write permission", path.display())]
    NotWritable {
        /// The directory of the store.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The directory holds something else.
    #[error("`{}` holds something that is not a store; choose an empty or new directory", path.display())]
    NotAStore {
        /// The path given.
        path: PathBuf,
    },
    /// The system refused to read or write.
    #[error("reading or writing the store in `{}` failed", path.display())]
    Io {
        /// The directory of the store.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}
