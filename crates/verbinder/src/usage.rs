//! Wrong use said in words: the parser of arguments only speaks English.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::show::{Language, Look, Page, Register};
use crate::words::{self, Word};

/// Whether English was asked for, read from arguments that could not be understood as a whole.
pub(crate) fn english(arguments: &[OsString]) -> bool {
    let separate = arguments.windows(2).any(|pair| matches!(pair, [flag, value] if flag == "--language" && value == "en"));
    separate || arguments.iter().any(|argument| argument == "--language=en")
}

/// The words of the parser that no template can change.
const PARSER_WORDS: [(&str, &str); 4] =
    [("[possible values: ", "[kies uit: "), ("\nArguments:\n", "\nErbij:\n"), ("\nOptions:\n", "\nOpties:\n"), ("[OPTIONS]", "[OPTIES]")];

/// The help, in Dutch throughout.
pub(crate) fn help(error: &clap::Error) -> String {
    PARSER_WORDS.iter().fold(error.to_string(), |text, (english, dutch)| text.replace(english, dutch))
}

/// What is wrong with the arguments, in one or more sentences.
#[expect(clippy::wildcard_enum_match_arm, reason = "the parser may grow kinds, and some cannot happen here: all of them read the same")]
pub(crate) fn message(error: &clap::Error, language: Language) -> String {
    let look = plain(language);
    let named = |kind| error.get(kind).map(listed).unwrap_or_default();
    let argument = named(ContextKind::InvalidArg);
    let said = |word: &Word, values: &[&dyn std::fmt::Display]| look.fill(word, values);
    let first = match error.kind() {
        ErrorKind::UnknownArgument => said(&words::UNKNOWN_ARGUMENT, &[&argument]),
        ErrorKind::InvalidSubcommand => said(&words::UNKNOWN_ARGUMENT, &[&named(ContextKind::InvalidSubcommand)]),
        ErrorKind::InvalidValue if named(ContextKind::InvalidValue).is_empty() => said(&words::NO_VALUE, &[&argument]),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => said(&words::WRONG_VALUE, &[&named(ContextKind::InvalidValue), &argument]),
        ErrorKind::MissingRequiredArgument => said(&words::MISSING, &[&argument]),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => said(&words::MISSING_COMMAND, &[]),
        ErrorKind::ArgumentConflict if named(ContextKind::PriorArg) == argument => said(&words::TWICE, &[&argument]),
        ErrorKind::ArgumentConflict => said(&words::CONFLICT, &[&argument, &named(ContextKind::PriorArg)]),
        _ => said(&words::OTHER_WRONG_USE, &[]),
    };
    let mut sentences = vec![first];
    for (kind, word) in [
        (ContextKind::SuggestedArg, words::DID_YOU_MEAN),
        (ContextKind::SuggestedSubcommand, words::DID_YOU_MEAN),
        (ContextKind::SuggestedValue, words::DID_YOU_MEAN),
        (ContextKind::ValidValue, words::CHOOSE_FROM),
    ] {
        let value = named(kind);
        if !value.is_empty() {
            sentences.push(said(&word, &[&value]));
        }
    }
    if let Some(shape) = shape(error) {
        sentences.push(said(&words::FOR_EXAMPLE, &[&shape]));
    }
    sentences.join(" ")
}

/// The message as it is printed, with the way to the help.
pub(crate) fn text(message: &str, language: Language) -> String {
    let look = plain(language);
    let mut page = Page::new(&look);
    page.line(message);
    page.line(look.word(&words::USAGE));
    page.finish()
}

const fn plain(language: Language) -> Look {
    Look { language, register: Register::Plain, width: Look::WIDTH_DEFAULT, color: false }
}

// The parsers of this crate fail with an example of what they can read.
fn shape(error: &clap::Error) -> Option<String> {
    let source = std::error::Error::source(error)?;
    (error.kind() == ErrorKind::ValueValidation).then(|| source.to_string())
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the parser may grow kinds of values; each can write itself")]
fn listed(value: &ContextValue) -> String {
    match value {
        ContextValue::Strings(values) => values.join(", "),
        ContextValue::None | ContextValue::Bool(_) => String::new(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};

    use super::*;

    fn check(line: &str, language: Language, expected: &Expect) {
        let arguments: Vec<OsString> = line.split_whitespace().map(OsString::from).collect();
        expected.assert_eq(&message(&crate::args::parse(&arguments).unwrap_err(), language));
    }

    #[test]
    fn wrong_use_is_said_in_words() {
        check("verbinder dans", Language::Dutch, &expect!["dans kennen we niet."]);
        check("verbinder people --jsno", Language::Dutch, &expect!["--jsno kennen we niet. Bedoel je --json?"]);
        check("verbinder tell", Language::Dutch, &expect!["Dit ontbreekt nog: <PROFIEL>."]);
        check("verbinder", Language::Dutch, &expect!["Zeg ook wat je wilt doen, bijvoorbeeld: verbinder people"]);
        check("verbinder tell fatima --since morgen", Language::Dutch, &expect!["morgen past niet bij --since <DATUM>. Zo moet het: 2026-10-01."]);
        check(
            "verbinder tell fatima --kind hobby",
            Language::English,
            &expect![
                "hobby is not right for --kind <SOORT>. Choose from: family-care, neighbour-help, volunteering, paid-work, personal-budget, training, other."
            ],
        );
        check("verbinder about fatima --free-hours veel", Language::Dutch, &expect!["veel past niet bij --free-hours <UREN>. Zo moet het: 20."]);
        check("verbinder people --actor", Language::Dutch, &expect!["Bij --actor <WIE> hoort nog iets."]);
        check("verbinder tell fatima thee --file thee.txt", Language::Dutch, &expect!["[VERHAAL] en --file <BESTAND> kunnen niet samen."]);
        check("verbinder people --actor a --actor b", Language::Dutch, &expect!["--actor <WIE> kan maar één keer."]);
    }

    #[test]
    fn help_speaks_dutch_throughout() {
        for line in ["verbinder --help", "verbinder tell --help", "verbinder about -h", "verbinder catalog --help"] {
            let arguments: Vec<OsString> = line.split_whitespace().map(OsString::from).collect();
            let help = help(&crate::args::parse(&arguments).unwrap_err());
            for english in ["Options", "OPTIONS", "Arguments", "possible values", "default:", "Usage", "Print"] {
                assert!(!help.contains(english), "{line}: {english}");
            }
        }
    }

    #[test]
    fn english_is_noticed_in_both_spellings() {
        assert!(english(&["verbinder".into(), "--language".into(), "en".into()]));
        assert!(english(&["--language=en".into()]));
        assert!(!english(&["--language".into(), "nl".into(), "en".into()]));
    }
}
