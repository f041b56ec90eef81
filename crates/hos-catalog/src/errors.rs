//! What is wrong with the data, told to the person who changed it.

use std::fmt;

use hos_model::Catalog;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CatalogError {
    /// The file, relative to the directory of the catalogue.
    pub file: String,
    /// Where in the file; empty when it is about the whole file.
    pub place: String,
    /// What is wrong.
    pub wrong: String,
    /// What to do about it.
    pub remedy: String,
}

impl fmt::Display for CatalogError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, place, wrong, remedy } = self;
        if place.is_empty() { write!(f, "{file}: {wrong}; {remedy}") } else { write!(f, "{file}: {place}: {wrong}; {remedy}") }
    }
}

/// All that is wrong, in order of file and place; never empty when it is returned as an error.
#[derive(Clone, Debug, Default, PartialEq, Eq, thiserror::Error)]
pub struct CatalogErrors(Vec<CatalogError>);

impl fmt::Display for CatalogErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the catalogue has {} error(s)", self.0.len())?;
        self.0.iter().try_for_each(|error| write!(f, "\n  {error}"))
    }
}

impl CatalogErrors {
    /// Every error.
    #[must_use]
    pub fn as_slice(&self) -> &[CatalogError] {
        &self.0
    }

    pub(crate) fn add(&mut self, at: &At, wrong: impl Into<String>, remedy: impl Into<String>) {
        self.0.push(CatalogError { file: at.file.clone(), place: at.place.clone(), wrong: wrong.into(), remedy: remedy.into() });
    }

    pub(crate) fn into_result(mut self, catalog: Catalog) -> Result<Catalog, Self> {
        self.0.sort();
        self.0.dedup();
        if self.0.is_empty() { Ok(catalog) } else { Err(self) }
    }
}

/// A place in a file.
#[derive(Clone, Debug)]
pub(crate) struct At {
    file: String,
    place: String,
}

impl At {
    /// The whole file.
    pub(crate) fn file(file: &str) -> Self {
        Self { file: file.to_owned(), place: String::new() }
    }

    /// A place inside this one.
    pub(crate) fn at(&self, part: impl fmt::Display) -> Self {
        let place = if self.place.is_empty() { part.to_string() } else { format!("{}, {part}", self.place) };
        Self { file: self.file.clone(), place }
    }
}
