//! Measures the recogniser on a set of annotated stories.
//!
//! `cargo run --release -p hos-engine --example score -- FILE.jsonl [--odd|--even] [--verbose]`

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a tool for the command line")]

use std::collections::BTreeSet;
use std::process::ExitCode;
use std::time::Instant;

use hos_engine::{Lexicon, hear};
use hos_model::{Actor, Date, Experience, ExperienceId, ExperienceKind, Extent, Heard, LanguageCode, Story};
use serde_json::Value;

fn main() -> ExitCode {
    match run(std::env::args().skip(1).collect()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Vec<String>) -> Result<(), String> {
    let asked = |flag: &str| arguments.iter().any(|argument| argument == flag);
    let file = arguments.iter().find(|argument| !argument.starts_with("--")).ok_or("usage: score FILE.jsonl [--odd|--even] [--verbose]")?;
    let text = std::fs::read_to_string(file).map_err(|error| format!("`{file}`: {error}"))?;
    let catalog = hos_catalog::embedded().map_err(|errors| format!("the catalogue cannot be read: {errors}"))?;
    let lexicon = Lexicon::compile(&catalog).map_err(|error| format!("the lexicon cannot be compiled: {error}"))?;
    let narratives: Vec<Narrative> =
        text.lines().filter_map(Narrative::read).filter(|narrative| narrative.is_asked(asked("--odd"), asked("--even"))).collect();
    let mut score = Score::default();
    for narrative in &narratives {
        let heard = hear(&lexicon, &narrative.experience, &[]);
        score.add(narrative, &heard);
        if asked("--verbose") {
            narrative.explain(&heard);
        }
    }
    score.print();
    print_speed(&lexicon, &narratives);
    Ok(())
}

struct Narrative {
    id: String,
    experience: Experience,
    /// Skill, words, level.
    skills: Vec<(String, String, u64)>,
    /// Skill, words.
    not_skills: Vec<(String, String)>,
}

impl Narrative {
    fn read(line: &str) -> Option<Self> {
        let json: Value = serde_json::from_str(line).ok()?;
        let text = |value: &Value, key: &str| value.get(key).and_then(Value::as_str).map(str::to_owned);
        let list = |key: &str| json.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
        let experience = Experience {
            id: ExperienceId::parse("told")?,
            kind: ExperienceKind::Other,
            language: LanguageCode::parse("nl")?,
            story: Story::new(&text(&json, "text")?)?,
            extent: Extent::default(),
            told_on: Date::new(2026, 1, 1).ok()?,
            recorded_by: Actor::parse("service/score")?,
        };
        let skills = list("skills").iter().filter_map(|item| Some((text(item, "id")?, text(item, "span")?, item.get("level")?.as_u64()?))).collect();
        let not_skills = list("not_skills").iter().filter_map(|item| Some((text(item, "id")?, text(item, "span")?))).collect();
        Some(Self { id: text(&json, "id")?, experience, skills, not_skills })
    }

    fn is_asked(&self, odd: bool, even: bool) -> bool {
        let number: u32 = self.id.trim_start_matches(|c: char| !c.is_ascii_digit()).parse().unwrap_or_default();
        let is_even = number.is_multiple_of(2);
        (!odd || !is_even) && (!even || is_even)
    }

    fn explain(&self, heard: &Heard) {
        let expected: BTreeSet<&str> = self.skills.iter().map(|(id, ..)| id.as_str()).collect();
        println!("{}", self.id);
        for suggestion in &heard.suggestions {
            let right = if expected.contains(suggestion.skill.as_str()) { "  right" } else { "  WRONG" };
            let (quote, rule, level) = (&suggestion.quote.text, &suggestion.rule, suggestion.level.number());
            println!("{right} {} ← «{quote}» by `{rule}`, level {level}, {}", suggestion.skill, suggestion.certainty.as_str());
        }
        for (id, words, _) in self.skills.iter().filter(|(id, ..)| !heard.suggestions.iter().any(|suggestion| suggestion.skill.as_str() == id)) {
            let left_out = heard.left_out.iter().find(|left_out| left_out.skill.as_str() == id);
            let why = left_out.map_or(String::new(), |left_out| format!(", left out: {} «{}»", left_out.reason.as_str(), left_out.quote.text));
            println!("  MISSED {id} in «{words}»{why}");
        }
    }
}

#[derive(Default)]
struct Score {
    right: usize,
    predicted: usize,
    expected: usize,
    traps: usize,
    trapped: usize,
    overlapping: usize,
    level_right: usize,
}

impl Score {
    fn add(&mut self, narrative: &Narrative, heard: &Heard) {
        self.predicted += heard.suggestions.len();
        self.expected += narrative.skills.len();
        self.traps += narrative.not_skills.len();
        let reported = |id: &str| heard.suggestions.iter().find(|suggestion| suggestion.skill.as_str() == id);
        self.trapped += narrative.not_skills.iter().filter(|(id, _)| reported(id).is_some()).count();
        for (id, words, level) in &narrative.skills {
            let Some(suggestion) = reported(id) else { continue };
            self.right += 1;
            self.level_right += usize::from(u64::from(suggestion.level.number()) == *level);
            self.overlapping += usize::from(overlaps(narrative.experience.story.as_str(), words, suggestion.quote.start, suggestion.quote.end));
        }
    }

    fn print(&self) {
        let f1 = 2 * self.right * 1000 / (self.predicted + self.expected).max(1);
        println!("precision            {}   ({} of {})", thousandths(self.right, self.predicted), self.right, self.predicted);
        println!("recall               {}   ({} of {})", thousandths(self.right, self.expected), self.right, self.expected);
        println!("F1                   0.{f1:03}");
        println!("not_skills reported  {}   ({} of {})", thousandths(self.trapped, self.traps), self.trapped, self.traps);
        println!("quote overlaps span  {}   ({} of {})", thousandths(self.overlapping, self.right), self.overlapping, self.right);
        println!("level agrees         {}   ({} of {})", thousandths(self.level_right, self.right), self.level_right, self.right);
    }
}

fn thousandths(part: usize, whole: usize) -> String {
    let share = part * 1000 / whole.max(1);
    format!("{}.{:03}", share / 1000, share % 1000)
}

fn overlaps(story: &str, words: &str, start: u32, end: u32) -> bool {
    let Some(byte) = story.find(words) else { return false };
    let before = story.get(..byte).map_or(0, |before| before.chars().count());
    let after = before + words.chars().count();
    let (start, end) = (usize::try_from(start).unwrap_or_default(), usize::try_from(end).unwrap_or_default());
    start < after && before < end
}

/// Hears all stories again and again for a moment.
fn print_speed(lexicon: &Lexicon, narratives: &[Narrative]) {
    const ROUNDS: u128 = 50;
    let chars: usize = narratives.iter().map(|narrative| narrative.experience.story.as_str().chars().count()).sum();
    let start = Instant::now();
    let heard: usize =
        (0..ROUNDS).flat_map(|_| narratives).map(|narrative| std::hint::black_box(hear(lexicon, &narrative.experience, &[])).suggestions.len()).sum();
    let micros = start.elapsed().as_micros().max(1);
    let per_second = ROUNDS * u128::try_from(chars).unwrap_or_default() * 1_000_000 / micros;
    println!("speed                {per_second} characters a second ({heard} suggestions made)");
}
