//! Where a story comes from: typed behind the command, a file, or what comes in.

use std::io::{IsTerminal, Read, Write};
use std::path::Path;

use crate::failure::Failure;
use crate::show::Look;
use crate::words;

/// Reads the story as told. It is never logged or kept here.
pub(crate) fn read(typed: Option<&str>, file: Option<&Path>, look: &Look) -> Result<String, Failure> {
    match (typed, file) {
        (Some(story), _) => Ok(story.to_owned()),
        (None, Some(path)) => {
            std::fs::read_to_string(path).map_err(|_| Failure::here("CANNOT_READ", words::CANNOT_READ, &[&path.display().to_string()]))
        }
        (None, None) => read_input(look),
    }
}

fn read_input(look: &Look) -> Result<String, Failure> {
    let mut input = std::io::stdin().lock();
    if input.is_terminal() {
        let _ = writeln!(std::io::stderr(), "{}", look.word(&words::TELL_NOW));
    }
    let mut story = String::new();
    input.read_to_string(&mut story).map_err(|_| Failure::here("CANNOT_READ", words::CANNOT_READ_INPUT, &[]))?;
    Ok(story.trim_end().to_owned())
}
