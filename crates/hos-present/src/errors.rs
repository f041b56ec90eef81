//! What is wrong with the texts.

use std::fmt;

use crate::Phrasebook;

/// One thing that is wrong with a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhrasebookError {
    /// The file, relative to the directory of the catalogue.
    pub file: String,
    /// What is wrong, with its place.
    pub wrong: String,
}

impl fmt::Display for PhrasebookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.file, self.wrong)
    }
}

/// All that is wrong with the texts; never empty when it is returned as an error.
#[derive(Clone, Debug, Default, PartialEq, Eq, thiserror::Error)]
pub struct PhrasebookErrors(Vec<PhrasebookError>);

impl fmt::Display for PhrasebookErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the texts have {} error(s)", self.0.len())?;
        self.0.iter().try_for_each(|error| write!(f, "\n  {error}"))
    }
}

impl PhrasebookErrors {
    /// Every error.
    #[must_use]
    pub fn as_slice(&self) -> &[PhrasebookError] {
        &self.0
    }

    pub(crate) fn add(&mut self, file: &str, wrong: &str) {
        self.0.push(PhrasebookError { file: file.to_owned(), wrong: wrong.to_owned() });
    }

    pub(crate) fn into_result(self, book: Phrasebook) -> Result<Phrasebook, Self> {
        if self.0.is_empty() { Ok(book) } else { Err(self) }
    }
}
