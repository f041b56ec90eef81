//! The thin client: knows the contract and nothing else.
//!
//! What a verbinder types becomes one or a few calls; what the engine answers is shown as text (`show`) or as JSON (`json`).
//! Every sentence about a person, a role or a route comes from the engine; the few words of the client itself stand in `words`.
//! Nothing is judged, counted or stored here.

mod args;
mod calls;
mod choices;
mod commands;
mod dates;
mod failure;
mod json;
mod numbered;
pub mod show;
mod usage;
mod words;

use std::ffi::OsString;
use std::io::{IsTerminal, Write};
use std::process::ExitCode;

/// What a command gives: the same answer for a reader and for a program.
struct Answer {
    text: String,
    json: serde_json::Value,
}

/// Does what the arguments ask, the name of the program first, and prints the answer.
///
/// Exit codes: 0 done, 2 wrong use, 3 refused by the engine, 4 engine not reachable or too busy, 5 fault of the engine.
pub async fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let asked = match args::parse(&arguments) {
        Ok(asked) => asked,
        Err(error) => return wrong_use(&error, &arguments),
    };
    match commands::run(&asked).await {
        Ok(answer) if asked.options.json => done(&format!("{:#}\n", answer.json)),
        Ok(answer) => done(&answer.text),
        Err(failure) => {
            let look = asked.options.look(std::io::stderr().is_terminal());
            let text = if asked.options.json { format!("{}\n", failure.json(look.language)) } else { failure.text(&look) };
            print_error(&text);
            ExitCode::from(failure.exit_code())
        }
    }
}

fn wrong_use(error: &clap::Error, arguments: &[OsString]) -> ExitCode {
    if !error.use_stderr() {
        return done(&usage::help(error));
    }
    let named = |flag: &str| arguments.iter().any(|argument| argument == flag);
    let language = if usage::english(arguments) { show::Language::English } else { show::Language::Dutch };
    let message = usage::message(error, language);
    let text = if named("--json") { format!("{}\n", failure::json_of("WRONG_USE", &message, &[])) } else { usage::text(&message, language) };
    print_error(&text);
    ExitCode::from(failure::WRONG_USE)
}

// A reader that stops reading early (`verbinder catalog | head`) is no fault, so failed writes are left alone.
fn done(text: &str) -> ExitCode {
    let _ = std::io::stdout().write_all(text.as_bytes());
    ExitCode::SUCCESS
}

fn print_error(text: &str) {
    let _ = std::io::stderr().write_all(text.as_bytes());
}
