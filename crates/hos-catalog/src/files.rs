//! The files of the catalogue, from the binary or from a directory, and the revision they make.

use std::collections::BTreeMap;
use std::path::Path;

use data_encoding::BASE32_NOPAD;
use include_dir::{Dir, include_dir};
use sha2::{Digest, Sha256};

use crate::errors::{At, CatalogErrors};

static DATA: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/data");

/// `languages/nl/lexicon/care.toml` is as deep as the catalogue goes.
const DEPTH_MAX: usize = 4;

/// Name with `/` between its parts → content.
pub(crate) type Files = BTreeMap<String, String>;

/// What was found, and what could not be read.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) files: Files,
    pub(crate) errors: CatalogErrors,
}

impl Found {
    fn take(&mut self, name: String, content: &[u8]) {
        match str::from_utf8(content) {
            // A checkout with Windows line ends is the same catalogue.
            Ok(text) => drop(self.files.insert(name, text.replace("\r\n", "\n"))),
            Err(_) => self.errors.add(&At::file(&name), "is not written in UTF-8", "save it as UTF-8"),
        }
    }
}

pub(crate) fn embedded() -> Found {
    let mut found = Found::default();
    let mut directories = vec![&DATA];
    while let Some(directory) = directories.pop() {
        for file in directory.files() {
            if let Some(name) = name_of(file.path()) {
                found.take(name, file.contents());
            }
        }
        directories.extend(directory.dirs());
    }
    found
}

pub(crate) fn from_directory(root: &Path) -> Found {
    let mut found = Found::default();
    let mut directories = vec![root.to_owned()];
    while let Some(directory) = directories.pop() {
        let unreadable = |error: &std::io::Error| format!("cannot be read ({error})");
        let shown = |path: &Path| At::file(&path.strip_prefix(root).unwrap_or(path).display().to_string());
        let entries = match std::fs::read_dir(&directory) {
            Ok(entries) => entries,
            Err(error) => {
                found.errors.add(&shown(&directory), unreadable(&error), "check that the directory is there and may be read");
                continue;
            }
        };
        for entry in entries {
            let path = match entry {
                Ok(entry) => entry.path(),
                Err(error) => {
                    found.errors.add(&shown(&directory), unreadable(&error), "check the disk");
                    continue;
                }
            };
            let depth = path.strip_prefix(root).map_or(0, |inside| inside.components().count());
            if path.is_dir() {
                // A link that leads back up would go on for ever.
                let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
                directories.extend((depth < DEPTH_MAX && !hidden).then_some(path));
            } else if let Some(name) = path.strip_prefix(root).ok().and_then(name_of) {
                match std::fs::read(&path) {
                    Ok(content) => found.take(name, &content),
                    Err(error) => found.errors.add(&At::file(&name), unreadable(&error), "check that the file may be read"),
                }
            }
        }
    }
    found
}

/// The name of a file of the catalogue; `None` for what explains it (README.md) and for hidden files.
fn name_of(path: &Path) -> Option<String> {
    let parts: Vec<_> = path.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    let skipped = parts.iter().any(|part| part.starts_with('.')) || parts.last().is_none_or(|last| last == "README.md");
    (!skipped).then(|| parts.join("/"))
}

/// Hash of all files: the first ten bytes of SHA-256 in lower-case base32, sixteen letters and digits.
pub(crate) fn revision(files: &Files) -> String {
    let mut hash = Sha256::new();
    for (name, content) in files {
        // The zero bytes keep a name and its content apart: neither can hold one that matters.
        for part in [name, content] {
            hash.update(part.as_bytes());
            hash.update([0]);
        }
    }
    BASE32_NOPAD.encode(&hash.finalize().iter().take(10).copied().collect::<Vec<_>>()).to_ascii_lowercase()
}
