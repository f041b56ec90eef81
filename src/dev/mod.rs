//! Dev mode: what plain `cargo run` does. Loopback only, synthetic people, a marked directory, and a banner that says so.

mod world;

use std::ffi::OsString;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context as _, Result, bail};

use hos_model::{Actor, ProfileId};

use crate::app::{App, PageAsk};
use crate::config::Config;

pub use world::{circumstances, load_world, offers};

/// Marks a directory as one that holds synthetic people only.
const MARKER: &str = ".house-of-skills-dev";
/// What the marker says to who opens it.
const MARKER_TEXT: &str = "This directory holds synthetic people of House of Skills in dev mode. Never put data of real people here.\n";

/// Refuses any address that others can reach: without identities everybody may do everything.
///
/// # Errors
/// When the address is not loopback.
pub fn only_loopback(listen: SocketAddr) -> Result<()> {
    if listen.ip().is_loopback() {
        return Ok(());
    }
    bail!("dev mode listens on loopback only, and {listen} is not: set `listen` to 127.0.0.1 (identities, and with them other addresses, come later)")
}

/// The address of the store in a data directory that is marked for dev mode; an empty or new one is marked now.
///
/// # Errors
/// When the directory holds something else, or cannot be made.
pub fn store_address(data: &str) -> Result<String> {
    if data == "memory:" {
        return Ok(data.to_owned());
    }
    let directory = Path::new(data);
    let refused = || format!("the data directory {data} cannot be used; choose a directory that can be written (setting `data`)");
    std::fs::create_dir_all(directory).with_context(refused)?;
    let marker = directory.join(MARKER);
    if !marker.exists() {
        if std::fs::read_dir(directory).with_context(refused)?.next().is_some() {
            bail!(
                "{data} is not marked as a directory for dev mode and is not empty: choose another (setting `data`); real people must never stand there"
            );
        }
        std::fs::write(&marker, MARKER_TEXT).with_context(refused)?;
    }
    Ok(format!("sled:{}", directory.join("store").display()))
}

/// Says that this is dev mode, and where.
#[allow(clippy::print_stderr, reason = "the banner belongs on the terminal, not in the log")]
pub fn banner(address: SocketAddr, config: &Config) {
    eprintln!("+--------------------------------------------------------------------+");
    eprintln!("|  House of Skills, DEV MODE: synthetic people only, no identities.  |");
    eprintln!("|  Never put data of real people here.                               |");
    eprintln!("+--------------------------------------------------------------------+");
    eprintln!(
        "gRPC on {address}, data in {}, catalogue {}",
        config.data,
        config.catalog.as_ref().map_or("built in".to_owned(), |path| path.display().to_string())
    );
}

/// Fatima's way when the world is new: the routes are made.
pub const FIRST_WAY: [&str; 3] = ["skills fatima", "match fatima", "routes fatima --role helpende-zorg-en-welzijn"];
/// Fatima's way later on: the routes that are there, so that starting again changes nothing about them.
pub const WAY_AGAIN: [&str; 3] = ["skills fatima", "match fatima", "routes fatima"];

/// Prints Fatima's way, asked over gRPC with the very commands a verbinder would type.
#[allow(clippy::print_stdout, reason = "the example that a newcomer came to see")]
pub async fn show_the_way(address: SocketAddr, app: Arc<App>, commands: [&str; 3]) {
    // Somebody may have deleted her.
    let Some(told) = fatimas_story(&app) else { return try_next() };
    println!("\nFatima vertelt:\n\n  {told}\n");
    for command in commands {
        println!("$ verbinder {command}\n");
        let address = format!("http://{address}");
        let arguments = ["verbinder", "--address", &address].into_iter().chain(command.split(' ')).map(OsString::from);
        let _ = verbinder::run(arguments).await;
        println!();
    }
    try_next();
}

/// Says what a newcomer can do now.
#[allow(clippy::print_stdout, reason = "the example that a newcomer came to see")]
pub fn try_next() {
    println!("Probeer nu zelf, in een ander venster:");
    for (command, meaning) in NEXT {
        println!("  cargo run --release -q -p verbinder -- {command:<44} # {meaning}");
    }
}

/// What a newcomer can do now, in order.
const NEXT: [(&str, &str); 5] = [
    ("new \"Mijn naam\" --id ik", "een eigen profiel"),
    ("tell ik \"Ik kook elke dag voor mijn moeder.\"", "vertel wat je doet"),
    ("decide ik --yes all", "zeg wat klopt"),
    ("match ik", "vergelijk met rollen"),
    ("routes ik --role helpende-zorg-en-welzijn", "bekijk je routes"),
];

fn fatimas_story(app: &App) -> Option<String> {
    let (harry, fatima) = Actor::parse("verbinder/harry").zip(ProfileId::parse("fatima"))?;
    let page = PageAsk::from_token("", "experiences profiles/fatima", 1)?;
    let told = app.list_experiences(&harry, &fatima, &page).ok()?;
    told.items.first().map(|now| now.experience.story.as_str().to_owned())
}
