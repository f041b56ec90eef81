//! How the real server starts: time until it listens and memory at rest, with the example world and with 100,000 people; size of the binary.
//!
//! `cargo bench` builds with the settings of the release, so the binary measured is the one that is released. Its files lie on the disk of the
//! target directory and were just read: the start is warm.

#![allow(clippy::float_arithmetic, reason = "figures about speed; nothing of a person is computed here")]

mod support;

use std::fs::File;
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::Path;
use std::process::{Child, Command, ExitCode, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use hos_model::{
    Actor, Circumstances, Date, Education, Experience, ExperienceId, ExperienceKind, Extent, Heard, Income, LanguageCode, LanguageLevel, ProfileId,
    Story,
};
use hos_store::{CaseloadRecord, CircumstancesRecord, ExperienceRecord, Key, MadeBy, Options, Profile, ProfileRecord, Store, Told, Write};
use house_of_skills::dev;
use support::{Fallible, Figures, ROUNDS};

const BINARY: &str = env!("CARGO_BIN_EXE_house-of-skills");
const PEOPLE: usize = 100_000;
/// People written together.
const BATCH: usize = 500;
const STORY_CHARS: usize = 600;
/// A start that takes longer than this is measured in fewer rounds, so that the benchmark stays short.
const BUDGET: Duration = Duration::from_secs(40);
const ROUNDS_LEAST: usize = 3;
/// After this the server is at rest.
const REST: Duration = Duration::from_millis(1_500);
/// The server says that it listens a moment before it hears signals.
const SIGNALS_HEARD: Duration = Duration::from_millis(100);
const PATIENCE: Duration = Duration::from_secs(120);
const MIB: f64 = 1024.0 * 1024.0;
/// What 7-performance asks.
const BINARY_MIB_MAX: f64 = 25.0;
const RESIDENT_MIB_MAX: f64 = 60.0;

fn main() -> ExitCode {
    support::run("start", "starting the real server; memory at rest; size of the binary", measure)
}

fn measure(figures: &mut Figures) -> Fallible<()> {
    figures.heading("the binary, as released (stripped)");
    let size = std::fs::metadata(BINARY)?.len() as f64 / MIB;
    figures.bound("binary_size", &[size], "MiB", BINARY_MIB_MAX, "share of the bound; lower is better");

    figures.heading("the example world");
    let world = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    Server::start(world.path())?.stop()?;
    let say_version = || Ok(Command::new(BINARY).arg("--version").stdout(Stdio::null()).status().map(drop)?);
    let limit = Limit { name: "say_version", meaning: "limit: the same process, which only says its version", act: &say_version };
    measure_start(figures, "world", world.path(), limit)?;
    measure_memory(figures, "world", world.path())?;

    let crowd = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    let began = Instant::now();
    let keys = fill(crowd.path())?;
    let seconds = began.elapsed().as_secs_f64();
    figures.heading(&format!("{PEOPLE} people, {keys} records, {:.0} MiB on disk", bytes_under(crowd.path())? as f64 / MIB));
    figures.value("fill_100000", &[keys as f64 / seconds], "records/s", "writing them, in batches, durable");
    let read_files = || Ok(bytes_under(crowd.path()).map(drop)?);
    let limit = Limit { name: "read_files_100000", meaning: "limit: reading all files of the store once", act: &read_files };
    measure_start(figures, "100000", crowd.path(), limit)?;
    measure_memory(figures, "100000", crowd.path())
}

/// Starts again and again over the same data, in turns with the limit.
fn measure_start(figures: &mut Figures, what: &str, data: &Path, limit: Limit<'_>) -> Fallible<()> {
    let mut start = || {
        let server = Server::start(data)?;
        let millis = server.started.as_secs_f64() * 1e3;
        server.stop()?;
        Ok(millis)
    };
    let mut at_best = || {
        let began = Instant::now();
        (limit.act)()?;
        Ok(began.elapsed().as_secs_f64() * 1e3)
    };
    let once = Instant::now();
    start()?;
    let fit = BUDGET.as_secs_f64() / once.elapsed().as_secs_f64();
    let rounds = (fit as usize).clamp(ROUNDS_LEAST, ROUNDS);
    let values = support::take_turns(rounds, &mut [&mut start, &mut at_best])?;
    let [start, at_best] = values.as_slice() else { return Err("two took part".into()) };
    figures.value(limit.name, at_best, "ms", limit.meaning);
    figures.ratio(&format!("start_{what}"), start, "ms", limit.name, at_best, "from the start of the process until it listens; times the limit");
    Ok(())
}

/// What starting can at best be as quick as.
struct Limit<'a> {
    name: &'static str,
    meaning: &'static str,
    act: &'a dyn Fn() -> Fallible<()>,
}

fn measure_memory(figures: &mut Figures, what: &str, data: &Path) -> Fallible<()> {
    let server = Server::start(data)?;
    thread::sleep(REST);
    let resident = server.resident_mib()?;
    server.stop()?;
    let meaning = format!("resident {} s after the start, no call made", REST.as_secs_f64());
    if what == "world" {
        figures.bound(&format!("resident_{what}"), &[resident], "MiB", RESIDENT_MIB_MAX, &format!("{meaning}; share of the bound"));
    } else {
        figures.value(&format!("resident_{what}"), &[resident], "MiB", &meaning);
    }
    Ok(())
}

/// A running server.
struct Server {
    process: Child,
    started: Duration,
}

impl Server {
    /// Starts it and waits until it says that it listens.
    fn start(data: &Path) -> Fallible<Self> {
        let began = Instant::now();
        let mut command = Command::new(BINARY);
        command.env("HOS_LISTEN", "127.0.0.1:0").env("HOS_DATA", data).env("HOS_LOG", "warn");
        let mut process = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn()?;
        let mut lines = BufReader::new(process.stderr.take().ok_or("no stderr")?);
        let mut said = String::new();
        loop {
            let mut line = String::new();
            let ended = lines.read_line(&mut line)? == 0;
            if line.starts_with("gRPC on ") {
                break;
            }
            said.push_str(&line);
            if ended || began.elapsed() > PATIENCE {
                process.kill().ok();
                process.wait()?;
                return Err(format!("the server did not start: {said}").into());
            }
        }
        let started = began.elapsed();
        // What it says later must not stop it.
        thread::spawn(move || std::io::copy(&mut lines, &mut std::io::sink()));
        Ok(Self { process, started })
    }

    fn resident_mib(&self) -> Fallible<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.process.id()))?;
        let kilobytes = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).and_then(|rest| rest.split_whitespace().next());
        Ok(kilobytes.ok_or("no VmRSS")?.parse::<f64>()? / 1024.0)
    }

    /// Asks it to end, and waits for that.
    fn stop(mut self) -> Fallible<()> {
        thread::sleep(SIGNALS_HEARD);
        let asked = Command::new("kill").args(["-TERM", &self.process.id().to_string()]).status()?;
        if !asked.success() {
            self.process.kill()?;
        }
        let ended = self.process.wait()?;
        if ended.success() { Ok(()) } else { Err(format!("the server ended with {ended}").into()) }
    }
}

/// Fills a directory of dev mode with people who each have circumstances and one story; gives the number of records.
fn fill(data: &Path) -> Fallible<u64> {
    let address = dev::store_address(data.to_str().ok_or("the path is not text")?)?;
    let store = Store::open(&address, &Options::default())?;
    let stories = support::pieces(&support::stories()?, STORY_CHARS);
    let owner = Actor::parse("verbinder/bench").ok_or("actor")?;
    for first in (0..PEOPLE).step_by(BATCH) {
        let mut write = Write::new();
        for number in first..first + BATCH {
            let story = stories.get(number % stories.len()).ok_or("no story")?;
            put_person(&mut write, number, story, &owner)?;
        }
        store.commit(write)?;
    }
    let records = store.counts().revision;
    store.close()?;
    Ok(records)
}

fn put_person(write: &mut Write, number: usize, story: &str, owner: &Actor) -> Fallible<()> {
    // Spread as random ids are.
    let id = ProfileId::parse(&format!("p{:016x}", (number as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15))).ok_or("profile id")?;
    let day = Date::constant(2026, 1, 15);
    let language = LanguageCode::parse("nl").ok_or("language")?;
    let profile =
        Profile { display_name: format!("Iemand {number}"), language: language.clone(), owner: owner.clone(), created_on: day, updated_on: day };
    let circumstances = Circumstances {
        highest_education: Some(Education::VmboBb),
        dutch_speaking: Some(LanguageLevel::B1),
        income: Some(Income::ParticipationBenefit),
        free_hours_per_week: Some(20),
        ..Circumstances::default()
    };
    let experience = Experience {
        id: ExperienceId::parse("told").ok_or("experience id")?,
        kind: ExperienceKind::Volunteering,
        language,
        story: Story::new(story).ok_or("story")?,
        extent: Extent::default(),
        told_on: day,
        recorded_by: owner.clone(),
    };
    let made_by = MadeBy { engine_version: "bench".to_owned(), catalog_revision: "bench".to_owned() };
    write.put(&Key::<ProfileRecord>::of(&id), &profile)?;
    write.put(&Key::<CaseloadRecord>::of(owner, &id), &())?;
    write.put(&Key::<CircumstancesRecord>::of(&id), &circumstances)?;
    write.put(&Key::<ExperienceRecord>::of(&id, &experience.id.clone()), &Told { experience, heard: Heard::default(), made_by })?;
    Ok(())
}

/// Reads every file under a directory to its end; gives the bytes.
fn bytes_under(directory: &Path) -> std::io::Result<u64> {
    let mut bytes = 0;
    let mut buffer = vec![0; 1 << 20];
    for entry in std::fs::read_dir(directory)? {
        let path = entry?.path();
        if path.is_dir() {
            bytes += bytes_under(&path)?;
            continue;
        }
        let mut file = File::open(&path)?;
        loop {
            let read = file.read(&mut buffer)?;
            bytes += read as u64;
            if read == 0 {
                break;
            }
        }
    }
    Ok(bytes)
}
