//! Reads and checks data/, which holds all that is known about care work.
//!
//! The format of the files stands in `data/README.md`. Reading never stops at the first error: whoever changes the data is told all that
//! is wrong, where, and what to do. Not here: the sentences themselves (`hos-present` reads them) and the meaning of patterns
//! (`hos-engine` compiles them).

mod check;
mod errors;
mod files;
mod lexicon;
mod read;
#[cfg(test)]
mod tests;

use std::path::Path;

use hos_model::Catalog;

pub use errors::{CatalogError, CatalogErrors};

/// The catalogue that is part of this binary.
///
/// # Errors
///
/// All that is wrong with it; the tests see to it that this never happens to a released binary.
pub fn embedded() -> Result<Catalog, CatalogErrors> {
    build(files::embedded())
}

/// The catalogue in a directory that is laid out like `data/`.
///
/// # Errors
///
/// All that is wrong with it, also what could not be read from disk.
pub fn from_directory(directory: &Path) -> Result<Catalog, CatalogErrors> {
    build(files::from_directory(directory))
}

fn build(found: files::Found) -> Result<Catalog, CatalogErrors> {
    let mut errors = found.errors;
    let mut draft = read::read(&found.files, &mut errors);
    check::check(&draft, &mut errors);
    draft.catalog.revision = files::revision(&found.files);
    errors.into_result(draft.catalog)
}
