//! What no compiler sees: who may know whom, words that must stand in the documents, and what must stand nowhere.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use cargo_metadata::{DependencyKind, MetadataCommand, Package};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::scenarios;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Our own packages.
fn packages() -> Vec<Package> {
    let mut command = MetadataCommand::new();
    command.manifest_path(root().join("Cargo.toml")).no_deps().other_options(vec!["--offline".to_owned()]);
    command.exec().unwrap().packages
}

/// What a package needs to run, by name.
fn needs(package: &Package) -> BTreeSet<String> {
    package.dependencies.iter().filter(|dependency| dependency.kind == DependencyKind::Normal).map(|dependency| dependency.name.clone()).collect()
}

#[test]
fn the_crates_form_a_star() {
    let packages = packages();
    let ours: BTreeSet<String> = packages.iter().map(|package| package.name.to_string()).collect();
    let crates = root().join("crates");
    for package in packages.iter().filter(|package| package.manifest_path.as_std_path().starts_with(&crates)) {
        let known: Vec<String> = needs(package).intersection(&ours).cloned().collect();
        let allowed: &[&str] = match package.name.as_str() {
            "hos-model" | "hos-proto" => &[],
            "verbinder" => &["hos-proto"],
            _ => &["hos-model"],
        };
        let others: Vec<&String> = known.iter().filter(|name| !allowed.contains(&name.as_str())).collect();
        assert!(others.is_empty(), "{} must know {allowed:?} and nothing else of ours, not {others:?}", package.name);
    }
}

#[test]
fn vocabulary_and_judgment_need_next_to_nothing() {
    for (name, allowed) in [("hos-model", &["jiff"][..]), ("hos-engine", &["hos-model", "jiff"])] {
        let packages = packages();
        let package = packages.iter().find(|package| package.name.as_str() == name).unwrap();
        let more: Vec<String> = needs(package).into_iter().filter(|needed| !allowed.contains(&needed.as_str())).collect();
        assert!(more.is_empty(), "{name} needs {more:?}: no async, no serde, no clock, no store belongs there");
    }
}

/// Every file that is or could be committed, by its path from the root.
fn files() -> Vec<PathBuf> {
    let listed = Command::new("git").current_dir(root()).args(["ls-files", "--cached", "--others", "--exclude-standard"]).output();
    let by_git = listed.ok().filter(|listed| listed.status.success()).map(|listed| String::from_utf8(listed.stdout).unwrap());
    let mut files: Vec<PathBuf> = match by_git {
        Some(lines) => lines.lines().map(PathBuf::from).collect(),
        None => walk(root()).into_iter().map(|file| file.strip_prefix(root()).unwrap().to_owned()).collect(),
    };
    files.retain(|file| root().join(file).is_file());
    files.sort();
    assert!(files.len() > 100, "most files were not found");
    files
}

fn walk(directory: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path());
    let kept = entries.filter(|path| !["target", ".git", "data"].iter().any(|name| path == &root().join(name)));
    kept.flat_map(|path| if path.is_dir() { walk(&path) } else { vec![path] }).collect()
}

fn has_ending(file: &Path, endings: &[&str]) -> bool {
    file.extension().is_some_and(|of| endings.iter().any(|ending| of == *ending))
}

/// What others wrote or a tool made.
fn is_generated(file: &Path) -> bool {
    file.components().any(|part| part.as_os_str() == "generated") || file.ends_with("Cargo.lock") || file.ends_with("LICENSE")
}

/// Text files of our own, with their text.
fn texts() -> impl Iterator<Item = (PathBuf, String)> {
    let ours = files().into_iter().filter(|file| !is_generated(file));
    ours.filter_map(|file| std::fs::read_to_string(root().join(&file)).ok().map(|text| (file, text)))
}

/// Lines that something is wrong with, as `file:line: text`.
fn lines_where(wrong: impl Fn(&Path, &str) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for (file, text) in texts() {
        let lines = (1..).zip(text.lines()).filter(|(_, line)| wrong(&file, line));
        found.extend(lines.map(|(number, line)| format!("{}:{number}: {}", file.display(), line.trim())));
    }
    found
}

fn none(found: &[String], what: &str) {
    assert!(found.is_empty(), "{what}:\n{}", found.join("\n"));
}

#[test]
fn no_text_holds_a_long_dash() {
    const DASH: char = '\u{2014}';
    let found = lines_where(|file, line| {
        let comment = || line.split_once("//").is_some_and(|(_, comment)| comment.contains(DASH));
        (has_ending(file, &["md", "ftl", "proto"]) && line.contains(DASH)) || (has_ending(file, &["rs"]) && comment())
    });
    none(&found, "a comma, a colon or two sentences instead");
}

#[test]
fn no_sentence_for_people_shouts() {
    none(&lines_where(|file, line| has_ending(file, &["ftl"]) && line.contains('!')), "no exclamation marks of ours");
}

#[test]
fn nothing_is_left_for_later_in_a_comment() {
    let words = [concat!("TO", "DO"), concat!("FIX", "ME")];
    none(&lines_where(|_, line| words.iter().any(|word| line.contains(word))), "do it, or open an issue");
}

#[test]
fn no_file_knows_the_machine_it_was_written_on() {
    let machines = ["work", "tmp", "root", "home"].map(|directory| format!("/{directory}"));
    let names = |line: &str, path: &str| {
        line.match_indices(path).any(|(at, _)| {
            let before = line[..at].chars().next_back();
            let after = line[at + path.len()..].chars().next();
            let begins = before.is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '_' | '-' | '.' | '}' | ')' | '/' | '*'));
            begins && after.is_none_or(|c| matches!(c, '/' | '"' | '\'' | '`' | ')') || c.is_whitespace())
        })
    };
    none(&lines_where(|_, line| machines.iter().any(|path| names(line, path))), "a path of one machine");
}

#[test]
fn files_stay_small_enough_to_read() {
    const RUST_LINES_MAX: usize = 1_000;
    const BYTES_MAX: u64 = 300_000;
    let mut found = Vec::new();
    for (file, text) in texts() {
        let lines = text.lines().count();
        if has_ending(&file, &["rs"]) && lines > RUST_LINES_MAX {
            found.push(format!("{}: {lines} lines", file.display()));
        }
    }
    for file in files().into_iter().filter(|file| !is_generated(file)) {
        let bytes = std::fs::metadata(root().join(&file)).unwrap().len();
        if bytes > BYTES_MAX {
            found.push(format!("{}: {bytes} bytes", file.display()));
        }
    }
    none(&found, "too large");
}

fn source(file: &str) -> String {
    std::fs::read_to_string(root().join(file)).unwrap()
}

/// The contract and the documents, as one text.
fn documents() -> String {
    texts().filter(|(file, _)| has_ending(file, &["proto", "md"])).map(|(_, text)| text).collect()
}

/// String literals after `=>` in lines that name a variant.
fn codes(file: &str, variant: &str) -> Vec<String> {
    let source = source(file);
    let arms = source.lines().filter(|line| line.trim_start().starts_with(variant)).filter_map(|line| line.split_once("=>"));
    arms.filter_map(|(_, given)| given.split('"').nth(1)).map(str::to_owned).collect()
}

#[test]
fn every_code_that_is_given_is_documented() {
    let given = codes("src/grpc/to_proto/route.rs", "StepReason::");
    assert!(given.len() >= 3, "codes of why a step is there were not found: {given:?}");
    let documents = documents();
    let missing: Vec<String> = given.into_iter().filter(|code| !documents.contains(&format!("`{code}`"))).collect();
    none(&missing, "codes that no document names");
}

/// A document that is not written yet is no failure, but it is said.
fn document(file: &str) -> Option<String> {
    let text = std::fs::read_to_string(root().join(file)).ok();
    if text.is_none() {
        println!("SKIPPED 1: {file} is not there");
    }
    text
}

#[test]
fn every_reason_of_a_refusal_is_documented() {
    let Some(text) = document("docs/errors.md") else { return };
    let contract = source("proto/houseofskills/v1/errors.proto");
    let values = contract.lines().filter_map(|line| line.trim().strip_prefix("ERROR_REASON_")).filter_map(|line| line.split_once(" ="));
    let missing: Vec<String> = values.map(|(name, _)| name.to_owned()).filter(|name| name != "UNSPECIFIED" && !text.contains(name)).collect();
    none(&missing, "reasons that docs/errors.md does not name");
}

/// Messages whose nouns people must agree on.
const NOUNS: [&str; 22] = [
    "Profile",
    "Circumstances",
    "Experience",
    "ProfileSkill",
    "Evidence",
    "Quote",
    "LeftOut",
    "MatchReport",
    "RequirementResult",
    "Reason",
    "Counterfactual",
    "OpenQuestion",
    "Route",
    "RouteStep",
    "Offer",
    "Pathway",
    "Unsolved",
    "Origin",
    "Provenance",
    "Role",
    "Requirement",
    "Qualification",
];

#[test]
fn the_glossary_has_every_word_of_the_vocabulary() {
    let contract: String = texts().filter(|(file, _)| has_ending(file, &["proto"])).map(|(_, text)| text).collect();
    for noun in NOUNS {
        assert!(contract.contains(&format!("message {noun} {{")), "the contract has no {noun}");
    }
    let Some(glossary) = document("docs/glossary.md") else { return };
    // `EvidenceStrength`, `evidence_strength` and "evidence strength" are one word.
    let plain = |text: &str| text.to_lowercase().replace([' ', '_', '-'], "");
    let glossary = plain(&glossary);
    let words = closed_sets().into_iter().chain(NOUNS.map(str::to_owned));
    let missing: Vec<String> = words.filter(|word| !glossary.contains(&plain(word))).collect();
    none(&missing, "words that docs/glossary.md does not explain");
}

/// Names of the enums of `hos-model` that have one spelling per value.
fn closed_sets() -> Vec<String> {
    let mut names = Vec::new();
    for (_, text) in texts().filter(|(file, _)| file.starts_with("crates/hos-model/src")) {
        let mut lines = text.lines();
        while let Some(line) = lines.next() {
            if line.trim() == "spelled! {" {
                let named = lines.by_ref().find(|line| !line.trim_start().starts_with("///")).unwrap();
                names.push(named.trim().trim_end_matches(" {").to_owned());
            }
        }
    }
    assert!(names.len() > 20 && names.iter().all(|name| name.chars().all(char::is_alphanumeric)), "{names:?}");
    names
}

/// What the engine gave when its version was last raised.
#[derive(Serialize, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
struct Recorded {
    released: bool,
    engine_version: String,
    outcomes: String,
}

#[test]
fn another_outcome_is_another_engine_version() {
    const COMMENT: &str = "\
# What the engine gives for all scenarios (SHA-256), beside the version that gives it. When an outcome changes, raise
# hos_engine::ENGINE_VERSION and record it with UPDATE_GOLDEN=1. Until the first release (0.1.0) is out, `released` is false and the same
# version may be recorded again; with the release it becomes true.
";
    let file = scenarios::directory().join("engine-version.toml");
    let recorded: Option<Recorded> = std::fs::read_to_string(&file).ok().map(|text| toml::from_str(&text).unwrap());
    let now = Recorded {
        released: recorded.as_ref().is_some_and(|recorded| recorded.released),
        engine_version: hos_engine::ENGINE_VERSION.to_owned(),
        outcomes: data_encoding::HEXLOWER.encode(&Sha256::digest(scenarios::outcome_text())),
    };
    let raised = recorded.as_ref().is_none_or(|recorded| recorded.engine_version != now.engine_version);
    if scenarios::updating() && (raised || !now.released) {
        std::fs::write(&file, format!("{COMMENT}{}", toml::to_string(&now).unwrap())).unwrap();
        return;
    }
    assert!(!raised, "the version of the engine was raised: UPDATE_GOLDEN=1 records what it gives");
    assert!(
        recorded.is_some_and(|recorded| recorded.outcomes == now.outcomes),
        "outcomes of scenarios changed under engine version {}: raise hos_engine::ENGINE_VERSION, then record it with UPDATE_GOLDEN=1",
        now.engine_version
    );
}
