//! For whom and how wide an answer is shown.

use std::fmt::Display;

use hos_proto::v1;

use crate::words::Word;

/// The language of the client's own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// Nederlands.
    Dutch,
    /// English.
    English,
}

impl Language {
    /// The code that the contract uses.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Dutch => "nl",
            Self::English => "en",
        }
    }
}

/// Which of the two registers of a sentence is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Register {
    /// Plain words at B1, for the person.
    Plain,
    /// The terms of the qualification file, for school and employer.
    Formal,
}

/// How answers are shown.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// Language of the client's own words.
    pub language: Language,
    /// Which register of the engine's sentences.
    pub register: Register,
    /// Columns that a line may fill; less than `Look::WIDTH_MIN` counts as that.
    pub width: usize,
    /// Whether headings and bars have colour.
    pub color: bool,
}

/// How a piece of text stands out.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Style {
    Heading,
    Quiet,
    Full,
    Partial,
}

impl Look {
    /// Narrower than this no word fits.
    pub const WIDTH_MIN: usize = 24;
    /// Width when nobody says one.
    pub const WIDTH_DEFAULT: usize = 100;

    pub(crate) fn columns(&self) -> usize {
        self.width.max(Self::WIDTH_MIN)
    }

    /// A sentence of the engine in the register asked for; empty when the engine sent none.
    pub(crate) fn say<'a>(&self, sentence: &'a Option<v1::Sentence>) -> &'a str {
        sentence.as_ref().map_or("", |sentence| self.sentence(sentence))
    }

    pub(crate) fn sentence<'a>(&self, sentence: &'a v1::Sentence) -> &'a str {
        match self.register {
            Register::Plain => &sentence.plain,
            Register::Formal => &sentence.formal,
        }
    }

    pub(crate) const fn word(&self, word: &Word) -> &'static str {
        word.said(self.language, self.register)
    }

    /// A word with its open places filled in, in order.
    pub(crate) fn fill(&self, word: &Word, values: &[&dyn Display]) -> String {
        let mut pieces = self.word(word).split("{}");
        let mut text = pieces.next().unwrap_or_default().to_owned();
        let mut values = values.iter();
        for piece in pieces {
            text.extend(values.next().map(|value| value.to_string()));
            text.push_str(piece);
        }
        text
    }

    pub(crate) fn paint(&self, style: Style, text: &str) -> String {
        if !self.color || text.is_empty() {
            return text.to_owned();
        }
        let code = match style {
            Style::Heading => "1",
            Style::Quiet => "2",
            Style::Full => "32",
            Style::Partial => "33",
        };
        format!("\u{1b}[{code}m{text}\u{1b}[0m")
    }
}
