//! How fast a story is heard, beside one reading of the same text by an automaton that knows all words of the lexicon.

#![allow(clippy::float_arithmetic, reason = "figures about speed; nothing of a person is computed here")]

#[path = "../../../benches/support/mod.rs"]
mod support;

use std::collections::BTreeSet;
use std::hint::black_box;
use std::process::ExitCode;
use std::time::Duration;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use hos_engine::{Lexicon, hear};
use hos_model::{Actor, Date, Experience, ExperienceId, ExperienceKind, Extent, LanguageCode, LexiconData, Story};
use support::{Fallible, Figures, ROUNDS};

/// A short talk, a long one, and the longest that is taken.
const CHARS: [usize; 3] = [600, 6_000, 20_000];
const WINDOW: Duration = Duration::from_millis(150);

fn main() -> ExitCode {
    support::run("recognize", "hearing a story (`hear`), one thread", measure)
}

fn measure(figures: &mut Figures) -> Fallible<()> {
    let catalog = hos_catalog::embedded().map_err(|errors| errors.to_string())?;
    let lexicon = Lexicon::compile(&catalog)?;
    let dutch = LanguageCode::parse("nl").ok_or("nl is no language")?;
    let words = literal_words(&catalog.languages.get(&dutch).ok_or("there is no Dutch in the catalogue")?.lexicon);
    let automaton =
        AhoCorasick::builder().ascii_case_insensitive(true).match_kind(MatchKind::LeftmostLongest).kind(Some(AhoCorasickKind::DFA)).build(&words)?;
    let stories = support::stories()?;
    figures.heading(&format!("{} stories, {} literal words in the lexicon", stories.len(), words.len()));
    for chars in CHARS {
        let told: Vec<Experience> = support::pieces(&stories, chars).iter().map(|text| experience(text)).collect::<Fallible<_>>()?;
        let megabytes = |rate: f64| rate / 1e6;
        let mut ours = || {
            Ok(megabytes(support::per_second(WINDOW, || {
                told.iter().for_each(|told| drop(black_box(hear(&lexicon, black_box(told), &[]))));
                bytes(&told)
            })))
        };
        let mut limit = || {
            Ok(megabytes(support::per_second(WINDOW, || {
                let found: usize = told.iter().map(|told| automaton.find_iter(black_box(told.story.as_str())).count()).sum();
                black_box(found);
                bytes(&told)
            })))
        };
        let values = support::take_turns(ROUNDS, &mut [&mut ours, &mut limit])?;
        let [ours, limit] = values.as_slice() else { return Err("two took part".into()) };
        let automaton = format!("automaton_{chars}");
        figures.value(&automaton, limit, "MB/s", "limit: reads the text once and finds the words, without judging");
        figures.ratio(&format!("hear_{chars}"), ours, "MB/s", &automaton, limit, "share of that limit; higher is better");
        let micros: Vec<f64> = ours.iter().map(|rate| bytes(&told) as f64 / told.len() as f64 / rate).collect();
        figures.value(&format!("hear_{chars}_micros"), &micros, "us", "time of one story of this length");
    }
    Ok(())
}

fn bytes(told: &[Experience]) -> usize {
    told.iter().map(|told| told.story.as_str().len()).sum()
}

fn experience(text: &str) -> Fallible<Experience> {
    Ok(Experience {
        id: ExperienceId::parse("told").ok_or("id")?,
        kind: ExperienceKind::Other,
        language: LanguageCode::parse("nl").ok_or("language")?,
        story: Story::new(text).ok_or("a story of this length is not taken")?,
        extent: Extent::default(),
        told_on: Date::constant(2026, 1, 15),
        recorded_by: Actor::parse("service/bench").ok_or("actor")?,
    })
}

/// Every word that is written in the lexicon, whatever it is there for.
fn literal_words(lexicon: &LexiconData) -> BTreeSet<String> {
    let verbs = lexicon.verbs.iter().flat_map(|(verb, forms)| [verb, forms]);
    let lists = lexicon.groups.values().chain(lexicon.cues.values()).chain(lexicon.say.values()).chain(lexicon.conditions.values()).flatten();
    let entries = verbs.chain(lists);
    entries.flat_map(|entry| entry.split(|letter: char| !letter.is_alphabetic())).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}
