//! Sentences per language and register.
//!
//! Every sentence that a person reads stands in `data/languages/` of the catalogue; here they are found, filled in and joined. Not here:
//! what is true (`hos-engine`), and any sentence of its own.

mod errors;
mod expected;
mod labels;
mod numbers;
mod sentences;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use hos_model::{Catalog, LanguageCode, LanguagePack, Register};
use unic_langid::LanguageIdentifier;

pub use errors::{PhrasebookError, PhrasebookErrors};
pub use expected::{REFUSALS, VIOLATIONS};

/// The language that everything falls back to.
const FIRST_LANGUAGE: &str = "nl";

type Bundle = FluentBundle<FluentResource>;

/// What is filled in, by name.
type Args<'a> = &'a [(&'a str, FluentValue<'a>)];

/// All texts of the catalogue, ready to be spoken.
///
/// Languages: a text that is asked in a language without it is given in Dutch, and a text that is nowhere is given as the name of its
/// message; [`Phrasebook::missing`] lists both, and the tests see to it that the list is empty.
pub struct Phrasebook {
    bundles: BTreeMap<LanguageCode, Bundle>,
}

impl Phrasebook {
    /// Reads the texts of every language of a catalogue.
    ///
    /// # Errors
    ///
    /// All messages that are not written in Fluent or that stand in two files, and a catalogue without Dutch.
    pub fn compile(catalog: &Catalog) -> Result<Self, PhrasebookErrors> {
        let (book, errors) = Self::read(catalog);
        errors.into_result(book)
    }

    /// What is missing or wrong, one line each: texts that the catalogue asks for and that are not there in some language or register, and
    /// texts that cannot be filled in. Empty when all is well.
    #[must_use]
    pub fn missing(catalog: &Catalog) -> Vec<String> {
        let (book, errors) = Self::read(catalog);
        let broken = errors.as_slice().iter().map(ToString::to_string);
        broken.chain(expected::missing(catalog, &book)).collect()
    }

    /// The languages it speaks.
    pub fn languages(&self) -> impl Iterator<Item = &LanguageCode> {
        self.bundles.keys()
    }

    fn read(catalog: &Catalog) -> (Self, PhrasebookErrors) {
        let mut errors = PhrasebookErrors::default();
        let mut bundles = BTreeMap::new();
        for (code, pack) in &catalog.languages {
            if let Some(bundle) = read_language(code, pack, &mut errors) {
                bundles.insert(code.clone(), bundle);
            }
        }
        let book = Self { bundles };
        if book.bundle(FIRST_LANGUAGE).is_none() {
            errors.add(&format!("languages/{FIRST_LANGUAGE}"), "is missing, and everything falls back to it");
        }
        (book, errors)
    }

    /// The text of an attribute, or of the message itself when there is none.
    fn text(&self, language: &str, message: &str, attribute: Option<&str>, args: Args<'_>) -> String {
        let asked_then_first = [language, FIRST_LANGUAGE].into_iter().filter_map(|code| self.bundle(code));
        let spoken = asked_then_first.filter_map(|bundle| format(bundle, message, attribute, args)).next();
        spoken.map_or_else(|| message.to_owned(), |(text, _)| text)
    }

    fn bundle(&self, language: &str) -> Option<&Bundle> {
        self.bundles.iter().find(|(code, _)| code.as_str() == language).map(|(_, bundle)| bundle)
    }

    /// A sentence in a register.
    fn say(&self, language: &LanguageCode, register: Register, message: &str, args: Args<'_>) -> String {
        self.text(language.as_str(), message, Some(register.as_str()), args)
    }
}

fn read_language(code: &LanguageCode, pack: &LanguagePack, errors: &mut PhrasebookErrors) -> Option<Bundle> {
    let folder = format!("languages/{code}");
    let Ok(identifier) = code.as_str().parse::<LanguageIdentifier>() else {
        errors.add(&folder, "is not called after a language, so that numbers have no plural");
        return None;
    };
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    // The marks around what is filled in would stand in letters and files; all our languages are written from left to right.
    bundle.set_use_isolating(false);
    for (file, source) in &pack.texts {
        let file = format!("{folder}/{file}");
        let resource = FluentResource::try_new(source.clone()).unwrap_or_else(|(rest, wrong)| {
            wrong.iter().for_each(|error| errors.add(&file, &error_line(source, error.pos.start, &error.kind.to_string())));
            rest
        });
        for error in bundle.add_resource(resource).err().unwrap_or_default() {
            match error {
                FluentError::Overriding { id, .. } => errors.add(&file, &format!("`{id}` stands in another place as well")),
                other @ (FluentError::ParserError(_) | FluentError::ResolverError(_)) => errors.add(&file, &other.to_string()),
            }
        }
    }
    Some(bundle)
}

fn error_line(source: &str, position: usize, wrong: &str) -> String {
    let line = source.bytes().take(position).filter(|&byte| byte == b'\n').count() + 1;
    format!("line {line}: {wrong}")
}

/// The text, and what could not be filled in; `None` when the text is not there.
fn format(bundle: &Bundle, message: &str, attribute: Option<&str>, args: Args<'_>) -> Option<(String, Vec<FluentError>)> {
    let message = bundle.get_message(message)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    let mut filled = FluentArgs::with_capacity(args.len());
    for (name, value) in args {
        filled.set(*name, value.clone());
    }
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&filled), &mut errors).into_owned();
    Some((text, errors))
}
