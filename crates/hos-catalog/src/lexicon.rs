//! How people say it: the files of `languages/<code>/lexicon/`, and the checks that need no knowledge of Dutch.

use std::collections::{BTreeMap, BTreeSet};

use hos_model::{LexiconData, SkillId};
use serde::Deserialize;

use crate::errors::{At, CatalogErrors};
use crate::read::{line_of, one_line};

/// One file.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct LexiconRows {
    verbs: BTreeMap<String, String>,
    groups: BTreeMap<String, Vec<String>>,
    say: BTreeMap<String, Vec<String>>,
    conditions: BTreeMap<String, Vec<String>>,
    cues: BTreeMap<String, Vec<String>>,
}

pub(crate) fn read(name: &str, text: &str, errors: &mut CatalogErrors) -> Option<LexiconRows> {
    match toml::from_str(text) {
        Ok(rows) => Some(rows),
        Err(error) => {
            errors.add(&line_of(&At::file(name), text, &error), one_line(&error), "write it as README.md shows");
            None
        }
    }
}

/// All files of a language as one. Lists are sorted, so that the order of files and lines does not matter.
pub(crate) fn join(files: &[(String, LexiconRows)], errors: &mut CatalogErrors) -> LexiconData {
    let mut data = LexiconData::default();
    for (name, rows) in files {
        let file = At::file(name);
        for (verb, forms) in &rows.verbs {
            let at = file.at(format_args!("verb `{verb}`"));
            if forms.split('|').any(|part| part.trim().is_empty()) || forms.matches('|').count() > 1 {
                errors.add(&at, format!("`{forms}` is neither forms nor particle and stem"), "write \"help helpt hielp\" or \"aan|trekken\"");
            }
            if !add_forms(data.verbs.entry(verb.clone()).or_default(), forms) {
                errors.add(&at, "is separable in another way in another file", "keep one of the two");
            }
        }
        add_lists(&mut data.groups, &rows.groups);
        add_lists(&mut data.cues, &rows.cues);
        for (from, into) in [(&rows.say, &mut data.say), (&rows.conditions, &mut data.conditions)] {
            for (skill, list) in from {
                match SkillId::parse(skill) {
                    Some(skill) => into.entry(skill).or_default().extend(list.iter().cloned()),
                    None => errors.add(&file, format!("`{skill}` is no id"), "use the id of a skill of skills.toml"),
                }
            }
        }
    }
    data.groups.values_mut().chain(data.cues.values_mut()).chain(data.say.values_mut()).chain(data.conditions.values_mut()).for_each(|list| {
        list.sort();
        list.dedup();
    });
    data
}

/// Adds the forms that are new; false when one of the two is separable and they differ.
fn add_forms(into: &mut String, forms: &str) -> bool {
    if into.is_empty() || into == forms {
        forms.clone_into(into);
        return true;
    }
    let fits = !into.contains('|') && !forms.contains('|');
    if fits {
        let all: BTreeSet<&str> = into.split_whitespace().chain(forms.split_whitespace()).collect();
        *into = all.into_iter().collect::<Vec<_>>().join(" ");
    }
    fits
}

fn add_lists(into: &mut BTreeMap<String, Vec<String>>, from: &BTreeMap<String, Vec<String>>) {
    for (key, list) in from {
        into.entry(key.clone()).or_default().extend(list.iter().cloned());
    }
}

/// Every skill and every group that a file names exists, and every pattern is made of terms.
pub(crate) fn check(files: &[(String, LexiconRows)], known_skill: impl Fn(&str) -> bool, errors: &mut CatalogErrors) {
    let groups: BTreeSet<&str> = files.iter().flat_map(|(_, rows)| rows.groups.keys()).map(String::as_str).collect();
    for (name, rows) in files {
        let file = At::file(name);
        for (section, lists) in [("say", &rows.say), ("conditions", &rows.conditions)] {
            for skill in lists.keys().filter(|skill| !known_skill(skill)) {
                errors.add(&file.at(format_args!("[{section}]")), format!("there is no skill `{skill}`"), "use the id of a skill of skills.toml");
            }
        }
        for (section, lists) in [("groups", &rows.groups), ("say", &rows.say), ("conditions", &rows.conditions), ("cues", &rows.cues)] {
            for (key, _) in lists.iter().filter(|(_, list)| list.iter().any(|entry| entry.trim().is_empty())) {
                errors.add(&file.at(format_args!("[{section}] {key}")), "an entry is empty", "take it out");
            }
        }
        for (skill, patterns) in &rows.say {
            let at = file.at(format_args!("[say] {skill}"));
            patterns.iter().for_each(|pattern| check_pattern(&at, pattern, &groups, errors));
        }
    }
}

fn check_pattern(at: &At, pattern: &str, groups: &BTreeSet<&str>, errors: &mut CatalogErrors) {
    let finds_something = pattern.split_whitespace().any(|term| !term.starts_with(['-', '~']));
    if !finds_something && !pattern.trim().is_empty() {
        errors.add(at, format!("the pattern `{pattern}` only excludes"), "add a term that has to be there");
    }
    for term in pattern.split_whitespace() {
        // Each alternative may be any kind of term: `@cared|~@feelings`.
        for part in alternatives(term) {
            let part = part.trim_start_matches(['-', '~']);
            let verb = part.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
            if let Some(group) = part.strip_prefix('@') {
                if !groups.contains(group) {
                    errors.add(at, format!("there is no group `{group}` (in `{pattern}`)"), "add it to [groups] or correct the name");
                }
            } else if verb.is_some_and(|verbs| verbs.split('|').all(|verb| !verb.is_empty() && !verb.contains(['{', '}', '@']))) {
                // A verb that is not in [verbs] follows the rules of Dutch.
            } else if part.is_empty() || part.trim_matches('*').is_empty() || part.contains(['{', '}', '@', '|']) {
                errors.add(at, format!("`{term}` is no term (in `{pattern}`)"), "write it as one of the terms of README.md");
            }
        }
    }
}

/// The parts of a term between `|`, where `{a|b}` is one part.
fn alternatives(term: &str) -> Vec<String> {
    let (mut parts, mut inside) = (vec![String::new()], false);
    for letter in term.chars() {
        match letter {
            '{' => inside = true,
            '}' => inside = false,
            _ => {}
        }
        match parts.last_mut() {
            Some(part) if letter != '|' || inside => part.push(letter),
            _ => parts.push(String::new()),
        }
    }
    parts
}
