//! Measuring and writing figures, for every benchmark of the workspace.
//!
//! A figure is a ratio against a peer or a limit of the machine, measured in the same run: the contestants take turns, each round begins with
//! another one, and the median of the rounds counts, with the lowest and the highest beside it. Absolute values stand beside the ratio and
//! say little on a shared machine.
//!
//! Each figure is one JSON line in `target/figures/<benchmark>.jsonl`: `name, value, unit, vs, ratio, machine, commit`, and besides them
//! `low, high` (the spread of the ratio, or of the value where there is none) and `rounds`.

#![allow(dead_code, reason = "each benchmark uses a part of it")]
#![allow(clippy::float_arithmetic, reason = "figures about speed; nothing of a person is computed here")]
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "the table is what was asked for")]

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

/// Rounds of every comparison, unless one takes too long.
pub(crate) const ROUNDS: usize = 11;

pub(crate) type Fallible<T> = Result<T, Box<dyn Error + Send + Sync>>;

/// One that takes part: measures once and gives a value.
pub(crate) type Contestant<'a> = &'a mut dyn FnMut() -> Fallible<f64>;

/// Runs a benchmark and writes its figures. Does nothing when cargo only tests that it builds.
pub(crate) fn run(name: &'static str, about: &'static str, measure: fn(&mut Figures) -> Fallible<()>) -> ExitCode {
    if !std::env::args().any(|argument| argument == "--bench") {
        return ExitCode::SUCCESS;
    }
    let mut figures = Figures::new(name);
    println!("\n{name}: {about}\nmachine: {}, commit {}", figures.machine, figures.commit);
    match measure(&mut figures).and_then(|()| figures.write()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{name}: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Lets the contestants take turns; gives the values of each, in order of rounds. A first round warms up and does not count.
pub(crate) fn take_turns(rounds: usize, contestants: &mut [Contestant<'_>]) -> Fallible<Vec<Vec<f64>>> {
    let mut values = vec![Vec::with_capacity(rounds); contestants.len()];
    for round in 0..=rounds {
        for turn in 0..contestants.len() {
            let who = (round + turn) % contestants.len();
            let Some(contestant) = contestants.get_mut(who) else { continue };
            let value = contestant()?;
            if let Some(values) = values.get_mut(who).filter(|_| round > 0) {
                values.push(value);
            }
        }
    }
    Ok(values)
}

/// Does the work again and again for at least this long; gives how much of it was done a second.
pub(crate) fn per_second(at_least: Duration, mut work: impl FnMut() -> usize) -> f64 {
    let began = Instant::now();
    let mut done = 0;
    while began.elapsed() < at_least {
        done += work();
    }
    done as f64 / began.elapsed().as_secs_f64()
}

/// Does the work again and again for at least this long; gives the microseconds of one time.
pub(crate) fn micros(at_least: Duration, mut work: impl FnMut()) -> f64 {
    1e6 / per_second(at_least, || {
        work();
        1
    })
}

/// The middle of some values, and how far they lie apart.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spread {
    pub(crate) low: f64,
    pub(crate) median: f64,
    pub(crate) high: f64,
    pub(crate) rounds: usize,
}

impl Spread {
    pub(crate) fn of(values: &[f64]) -> Self {
        let mut sorted = values.to_vec();
        sorted.sort_by(f64::total_cmp);
        let at = |place: usize| sorted.get(place).copied().unwrap_or(f64::NAN);
        Self { low: at(0), median: at(sorted.len() / 2), high: at(sorted.len().saturating_sub(1)), rounds: sorted.len() }
    }

    /// Of the ratios of each round.
    fn of_ratios(ours: &[f64], theirs: &[f64]) -> Self {
        let ratios: Vec<f64> = ours.iter().zip(theirs).map(|(ours, theirs)| ours / theirs).collect();
        Self::of(&ratios)
    }
}

/// The figures of one benchmark.
pub(crate) struct Figures {
    benchmark: &'static str,
    machine: String,
    commit: String,
    lines: String,
    /// Of the table that is not yet printed.
    rows: Vec<[String; 7]>,
}

impl Figures {
    fn new(benchmark: &'static str) -> Self {
        Self { benchmark, machine: machine(), commit: commit(), lines: String::new(), rows: Vec::new() }
    }

    /// Begins a table.
    pub(crate) fn heading(&mut self, text: &str) {
        self.print();
        println!("\n{text}");
        self.rows.push(["figure", "median", "unit", "ratio", "low to high", "vs", "meaning"].map(str::to_owned));
    }

    fn print(&mut self) {
        let rows = std::mem::take(&mut self.rows);
        let mut widths = [0; 7];
        for row in &rows {
            widths.iter_mut().zip(row).for_each(|(width, cell)| *width = cell.chars().count().max(*width));
        }
        let [figure, median, unit, ratio, span, vs, _] = widths;
        for [a, b, c, d, e, f, meaning] in rows {
            println!("  {a:<figure$}  {b:>median$} {c:<unit$}  {d:>ratio$}  {e:<span$}  {f:<vs$}  {meaning}");
        }
    }

    /// A value by itself: the peers and the limits.
    pub(crate) fn value(&mut self, name: &str, values: &[f64], unit: &str, meaning: &str) {
        let spread = Spread::of(values);
        self.row([name, &short(spread.median), unit, "", &span(spread), "", meaning]);
        self.line(name, spread.median, unit, None, spread);
    }

    /// A value beside the one it is measured against, in the same rounds.
    pub(crate) fn ratio(&mut self, name: &str, ours: &[f64], unit: &str, vs: &str, theirs: &[f64], meaning: &str) {
        let (value, ratio) = (Spread::of(ours).median, Spread::of_ratios(ours, theirs));
        self.row([name, &short(value), unit, &short(ratio.median), &span(ratio), vs, meaning]);
        self.line(name, value, unit, Some(vs), ratio);
    }

    /// A value beside a bound that was agreed on.
    pub(crate) fn bound(&mut self, name: &str, values: &[f64], unit: &str, bound: f64, meaning: &str) {
        let bounds = vec![bound; values.len()];
        self.ratio(name, values, unit, &format!("bound of {} {unit}", short(bound)), &bounds, meaning);
    }

    fn row(&mut self, cells: [&str; 7]) {
        self.rows.push(cells.map(str::to_owned));
    }

    fn line(&mut self, name: &str, value: f64, unit: &str, vs: Option<&str>, spread: Spread) {
        let vs_and_ratio = match vs {
            Some(vs) => format!("\"vs\":{},\"ratio\":{}", quoted(vs), number(spread.median)),
            None => "\"vs\":null,\"ratio\":null".to_owned(),
        };
        let (name, unit, machine, commit) = (quoted(name), quoted(unit), quoted(&self.machine), quoted(&self.commit));
        let (value, low, high, rounds) = (number(value), number(spread.low), number(spread.high), spread.rounds);
        let _ = writeln!(
            self.lines,
            "{{\"name\":{name},\"value\":{value},\"unit\":{unit},{vs_and_ratio},\"machine\":{machine},\"commit\":{commit},\
             \"low\":{low},\"high\":{high},\"rounds\":{rounds}}}"
        );
    }

    fn write(&mut self) -> Fallible<()> {
        self.print();
        let folder = workspace().join("target").join("figures");
        std::fs::create_dir_all(&folder)?;
        let file = folder.join(format!("{}.jsonl", self.benchmark));
        std::fs::write(&file, &self.lines)?;
        println!("\nwritten to {}", file.strip_prefix(workspace()).unwrap_or(&file).display());
        Ok(())
    }
}

/// The root of the workspace: where the lock file lies.
pub(crate) fn workspace() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.ancestors().find(|folder| folder.join("Cargo.lock").is_file()).unwrap_or(package).to_owned()
}

/// The stories of the scenarios and of the example world, one after the other.
pub(crate) fn stories() -> Fallible<Vec<String>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(workspace().join("tests/scenarios"))? {
        files.push(entry?.path());
    }
    files.sort();
    files.push(workspace().join("src/dev/world/people.toml"));
    let mut stories = Vec::new();
    for file in files {
        for line in std::fs::read_to_string(file)?.split("\nstory = \"\"\"").skip(1) {
            stories.extend(line.split("\"\"\"").next().map(|story| story.trim().to_owned()));
        }
    }
    if stories.is_empty() { Err("no stories were found in tests/scenarios".into()) } else { Ok(stories) }
}

/// Pieces of so many characters that together hold every story; the last one goes on from the beginning.
pub(crate) fn pieces(stories: &[String], chars: usize) -> Vec<String> {
    let all = stories.join("\n");
    let count = all.chars().count().div_ceil(chars);
    let mut endless = all.chars().cycle();
    (0..count).map(|_| endless.by_ref().take(chars).collect()).collect()
}

/// Processor and cores.
fn machine() -> String {
    let info = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = info.lines().find_map(|line| line.strip_prefix("model name")).map(|rest| rest.trim_start_matches([' ', '\t', ':']));
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    format!("{}, {cores} cores", model.unwrap_or("unknown processor").trim())
}

fn commit() -> String {
    let asked = Command::new("git").args(["rev-parse", "--short", "HEAD"]).current_dir(workspace()).output();
    let told = asked.ok().filter(|output| output.status.success()).and_then(|output| String::from_utf8(output.stdout).ok());
    told.map_or_else(|| "unknown".to_owned(), |told| told.trim().to_owned())
}

fn span(spread: Spread) -> String {
    format!("{} to {}", short(spread.low), short(spread.high))
}

/// About three digits that matter.
fn short(value: f64) -> String {
    let size = value.abs();
    if size >= 100.0 {
        format!("{value:.0}")
    } else if size >= 10.0 {
        format!("{value:.1}")
    } else if size >= 1.0 {
        format!("{value:.2}")
    } else {
        format!("{value:.3}")
    }
}

/// JSON knows no infinity.
fn number(value: f64) -> String {
    if value.is_finite() { format!("{value:.4}") } else { "null".to_owned() }
}

fn quoted(text: &str) -> String {
    let plain: String = text.chars().filter(|letter| !letter.is_control()).collect();
    format!("\"{}\"", plain.replace('\\', "\\\\").replace('"', "\\\""))
}
