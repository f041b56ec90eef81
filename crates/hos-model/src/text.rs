//! Registers, and counting text the way offsets are counted.

/// The voice of a sentence: the same fact, for another reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Register {
    /// Plain Dutch or English at B1, for the person.
    Plain,
    /// The terms of the qualification file, for school and employer.
    Formal,
}

impl Register {
    /// Both registers, plain first.
    pub const ALL: [Self; 2] = [Self::Plain, Self::Formal];

    /// The attribute name in the language files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Formal => "formal",
        }
    }
}

/// The piece of `text` between two offsets in code points, half-open; `None` when they do not fit the text.
#[must_use]
pub fn code_points(text: &str, start: u32, end: u32) -> Option<&str> {
    let length = usize::try_from(end.checked_sub(start)?).ok()?;
    let mut starts = text.char_indices().map(|(at, _)| at).chain(std::iter::once(text.len()));
    let from = starts.nth(usize::try_from(start).ok()?)?;
    let to = if length == 0 { from } else { starts.nth(length - 1)? };
    text.get(from..to)
}
