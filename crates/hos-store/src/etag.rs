//! The fingerprint of a stored value.

use std::fmt;

use data_encoding::BASE32_NOPAD;
use sha2::{Digest, Sha256};

/// The state of one record: equal etags mean equal bytes.
///
/// The first 16 bytes of the SHA-256 of the stored bytes, in lower-case base32 without padding.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Etag(Box<str>);

impl Etag {
    /// The etag of stored bytes.
    #[must_use]
    pub fn of(value: &[u8]) -> Self {
        Self(digest(value).into())
    }

    /// An etag as a caller claims it; it is only ever compared.
    #[must_use]
    pub fn claimed(text: &str) -> Self {
        Self(text.into())
    }

    /// As text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Etag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Etag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The first 16 bytes of the SHA-256 of `bytes`, as text.
pub(crate) fn digest(bytes: &[u8]) -> String {
    let whole = Sha256::digest(bytes);
    base32(whole.get(..16).unwrap_or(&whole))
}

/// 128 random bits as text, for the identity of a database.
pub(crate) fn random_id() -> Result<String, getrandom::Error> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes)?;
    Ok(base32(&bytes))
}

fn base32(bytes: &[u8]) -> String {
    BASE32_NOPAD.encode(bytes).to_ascii_lowercase()
}
