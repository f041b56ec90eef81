//! The patterns of a language, compiled into one machine that reads each word of a story once.
//!
//! What a pattern may hold stands in the README of the catalogue's data; what a hit means is judged elsewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use hos_model::{Catalog, LanguageCode, LexiconData, Skill, SkillGroup, SkillId};

use super::dutch::{self, HELPING_VERBS, says_what_is};
use super::morphology::{self, Forms, Verb};
use super::tokens::fold;
use super::trie::Trie;

/// How people say what they do, compiled: one machine per language that has a lexicon.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    machines: BTreeMap<LanguageCode, Machine>,
}

impl Lexicon {
    /// Compiles the lexicons of a catalogue.
    ///
    /// # Errors
    /// The first place, in order of the data, that cannot be compiled.
    pub fn compile(catalog: &Catalog) -> Result<Self, LexiconError> {
        let with_lexicon = catalog.languages.iter().filter(|(_, pack)| !pack.lexicon.say.is_empty());
        let mut machines = BTreeMap::new();
        for (language, pack) in with_lexicon {
            // The small words and the conjugation in this module are those of Dutch.
            if language.as_str() != "nl" {
                return Err(LexiconError { place: language.to_string(), problem: LexiconProblem::NoGrammar });
            }
            machines.insert(language.clone(), Builder::new(&pack.lexicon).build(&catalog.skills)?);
        }
        Ok(Self { machines })
    }

    /// Whether stories in this language can be heard.
    #[must_use]
    pub fn understands(&self, language: &LanguageCode) -> bool {
        self.machines.contains_key(language)
    }

    pub(super) fn machine(&self, language: &LanguageCode) -> Option<&Machine> {
        self.machines.get(language)
    }
}

/// A lexicon cannot be compiled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LexiconError {
    /// Where: `say.assist-washing: {wassen} @cared`.
    pub place: String,
    /// What is wrong there.
    pub problem: LexiconProblem,
}

/// What can be wrong in a lexicon.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LexiconProblem {
    /// A group that is not defined.
    UnknownGroup(String),
    /// A term that cannot be read.
    BadTerm(String),
    /// A verb whose entry cannot be read.
    BadVerb(String),
    /// A pattern that asks for nothing in its own clause.
    AsksNothing,
    /// A language whose small words and conjugation the engine does not know.
    NoGrammar,
}

impl fmt::Display for LexiconError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = &self.place;
        match &self.problem {
            LexiconProblem::UnknownGroup(group) => write!(f, "`{place}`: no group is called `{group}`"),
            LexiconProblem::BadTerm(term) => write!(f, "`{place}`: the term `{term}` cannot be read"),
            LexiconProblem::BadVerb(verb) => write!(f, "`{place}`: the entry of the verb `{verb}` cannot be read"),
            LexiconProblem::AsksNothing => write!(f, "`{place}`: asks for nothing in its own clause"),
            LexiconProblem::NoGrammar => write!(f, "`{place}`: has a lexicon, but the engine knows no grammar of it"),
        }
    }
}

impl std::error::Error for LexiconError {}

/// A term of a pattern: any one of its words is enough.
pub(super) type TermId = u32;

/// What a word that is read can be part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Emit {
    /// A term by itself.
    Term(TermId),
    /// A term, if the word is a verb of doing here: "was" in "ik was haar", not in "ik was ziek".
    TermIfDoing(TermId),
    /// Perhaps the first word of a sequence.
    Sequence(usize),
    /// The stem of a separable verb.
    Torn(usize),
    /// A particle of separable verbs.
    Particle(usize),
}

/// Words next to each other in this order.
#[derive(Clone, Debug)]
pub(super) struct Sequence {
    pub(super) words: Vec<Glob>,
    pub(super) terms: Vec<TermId>,
}

/// A separable verb that may be torn apart.
#[derive(Clone, Debug)]
pub(super) struct Torn {
    pub(super) particle: usize,
    pub(super) terms: Vec<TermId>,
}

/// A word with at most one star.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Glob {
    Exact(String),
    Around { begins: String, ends: String },
}

impl Glob {
    fn parse(text: &str) -> Option<Self> {
        let folded = fold(text);
        let word = folded.trim_end_matches('-');
        match word.split_once('*') {
            None => (!word.is_empty()).then(|| Self::Exact(word.to_owned())),
            Some((begins, ends)) => {
                let only_a_star = begins.is_empty() && ends.is_empty();
                let readable = !ends.contains('*') && !only_a_star;
                readable.then(|| Self::Around { begins: begins.to_owned(), ends: ends.to_owned() })
            }
        }
    }

    pub(super) fn matches(&self, word: &str) -> bool {
        match self {
            Self::Exact(exact) => word == exact,
            Self::Around { begins, ends } => {
                word.len() >= begins.len() + ends.len() && word.starts_with(begins.as_str()) && word.ends_with(ends.as_str())
            }
        }
    }
}

/// What a pattern is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PatternKind {
    /// Says what somebody does.
    Say,
    /// Names a condition of the person cared for.
    Condition,
}

/// A way to say a skill.
#[derive(Clone, Debug)]
pub(super) struct Pattern {
    pub(super) skill: SkillId,
    pub(super) kind: PatternKind,
    /// As written in the data.
    pub(super) rule: String,
    /// All must be in the clause.
    pub(super) needs: Vec<TermId>,
    /// None may be in the clause.
    pub(super) lacks: Vec<TermId>,
    /// All must be in the clause or beside it.
    pub(super) beside: Vec<TermId>,
}

/// Terms of the words the recogniser itself works with.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Cues {
    pub(super) negation: Option<TermId>,
    pub(super) not_negation: Option<TermId>,
    pub(super) wish: Option<TermId>,
    pub(super) hypothesis: Option<TermId>,
    pub(super) cannot: Option<TermId>,
    pub(super) received: Option<TermId>,
    pub(super) with_others: Option<TermId>,
    pub(super) with_help: Option<TermId>,
    pub(super) several: Option<TermId>,
    pub(super) teaching: Option<TermId>,
    pub(super) frequency: Option<TermId>,
    pub(super) once: Option<TermId>,
    pub(super) past: Option<TermId>,
    pub(super) conjunctions: Option<TermId>,
    /// People and organisations who act.
    pub(super) helpers: Option<TermId>,
    /// People who are cared for.
    pub(super) cared: Option<TermId>,
}

/// The compiled lexicon of one language.
#[derive(Clone, Debug, Default)]
pub(super) struct Machine {
    /// Words and beginnings of words.
    pub(super) forward: Trie<Emit>,
    /// Ends of words, read backwards.
    pub(super) backward: Trie<Emit>,
    /// Which verb form a word is.
    pub(super) verbs: Trie<Forms>,
    pub(super) sequences: Vec<Sequence>,
    pub(super) torn: Vec<Torn>,
    pub(super) patterns: Vec<Pattern>,
    /// Patterns to look at when a term was found, by term: each pattern stands under its rarest term only.
    pub(super) by_rarest: Vec<Vec<usize>>,
    pub(super) cues: Cues,
    /// Skills that support somebody directly.
    pub(super) direct: BTreeSet<SkillId>,
}

struct Builder<'d> {
    lexicon: &'d LexiconData,
    /// As listed in the lexicon; the helping verbs are known besides.
    listed: BTreeMap<String, String>,
    machine: Machine,
    terms: BTreeMap<String, TermId>,
    sequences: BTreeMap<Vec<Glob>, usize>,
    torn: BTreeMap<String, usize>,
    particles: BTreeMap<String, usize>,
    forms: BTreeMap<String, Forms>,
    /// How often each term is likely to be found: its words, the small and helping ones counted as many.
    commonness: BTreeMap<TermId, u32>,
}

/// What a word that stands in nearly every clause counts for, beside 1 for any other.
const COMMON_WORD: u32 = 200;

impl<'d> Builder<'d> {
    fn new(lexicon: &'d LexiconData) -> Self {
        let helping = HELPING_VERBS.iter().filter(|(_, forms)| !forms.is_empty()).map(|(verb, forms)| ((*verb).to_owned(), (*forms).to_owned()));
        let own = lexicon.verbs.iter().map(|(verb, forms)| (verb.clone(), forms.clone()));
        Self {
            lexicon,
            listed: helping.chain(own).collect(),
            machine: Machine::default(),
            terms: BTreeMap::new(),
            sequences: BTreeMap::new(),
            torn: BTreeMap::new(),
            particles: BTreeMap::new(),
            forms: BTreeMap::new(),
            commonness: BTreeMap::new(),
        }
    }

    fn build(mut self, skills: &BTreeMap<SkillId, Skill>) -> Result<Machine, LexiconError> {
        self.learn_verbs()?;
        let lexicon = self.lexicon;
        for (skill, rules) in &lexicon.say {
            self.add_patterns(skill, rules, PatternKind::Say)?;
        }
        for (skill, rules) in &lexicon.conditions {
            self.add_patterns(skill, rules, PatternKind::Condition)?;
        }
        self.machine.cues = self.cues()?;
        for (word, forms) in std::mem::take(&mut self.forms) {
            self.machine.verbs.add_whole(&word, forms);
        }
        self.order_patterns();
        self.machine.direct = skills.values().filter(|skill| supports_directly(skill.group)).map(|skill| skill.id.clone()).collect();
        Ok(self.machine)
    }

    /// Learns every verb that tells where a clause has its verb, also those that no pattern names.
    fn learn_verbs(&mut self) -> Result<(), LexiconError> {
        let lexicon = self.lexicon;
        for infinitive in lexicon.verbs.keys() {
            self.learn_verb(infinitive).map_err(|problem| LexiconError { place: format!("verbs.{infinitive}"), problem })?;
        }
        for (infinitive, _) in HELPING_VERBS {
            self.learn_verb(infinitive).map_err(|problem| LexiconError { place: format!("verbs.{infinitive}"), problem })?;
        }
        Ok(())
    }

    fn learn_verb(&mut self, infinitive: &str) -> Result<Verb, LexiconProblem> {
        let verb = morphology::verb(infinitive, &self.listed).ok_or_else(|| LexiconProblem::BadVerb(infinitive.to_owned()))?;
        self.learn_forms(&verb.forms);
        if let Some((_, stem_forms)) = &verb.torn {
            self.learn_forms(stem_forms);
        }
        Ok(verb)
    }

    fn learn_forms(&mut self, forms: &BTreeMap<String, Forms>) {
        for (form, forms) in forms {
            let known = self.forms.entry(fold(form)).or_default();
            *known = known.and(*forms);
        }
    }

    fn add_patterns(&mut self, skill: &SkillId, rules: &[String], kind: PatternKind) -> Result<(), LexiconError> {
        for rule in rules {
            let table = match kind {
                PatternKind::Say => "say",
                PatternKind::Condition => "conditions",
            };
            let pattern = self.pattern(skill, rule, kind).map_err(|problem| LexiconError { place: format!("{table}.{skill}: {rule}"), problem })?;
            self.machine.patterns.push(pattern);
        }
        Ok(())
    }

    fn pattern(&mut self, skill: &SkillId, rule: &str, kind: PatternKind) -> Result<Pattern, LexiconProblem> {
        let mut pattern = Pattern { skill: skill.clone(), kind, rule: rule.to_owned(), needs: Vec::new(), lacks: Vec::new(), beside: Vec::new() };
        for word in rule.split_whitespace() {
            let (list, term) = match (word.strip_prefix('-'), word.strip_prefix('~')) {
                (Some(term), _) => (&mut pattern.lacks, term),
                (_, Some(term)) => (&mut pattern.beside, term),
                (None, None) => (&mut pattern.needs, word),
            };
            list.push(self.term(term)?);
        }
        if pattern.needs.is_empty() { Err(LexiconProblem::AsksNothing) } else { Ok(pattern) }
    }

    fn cues(&mut self) -> Result<Cues, LexiconError> {
        Ok(Cues {
            negation: self.cue("negation")?,
            not_negation: self.cue("not_negation")?,
            wish: self.cue("wish")?,
            hypothesis: self.cue("hypothesis")?,
            cannot: self.cue("cannot")?,
            received: self.cue("received")?,
            with_others: self.cue("teller_with_others")?,
            with_help: self.cue("with_help")?,
            several: self.cue("several")?,
            teaching: self.cue("teaching")?,
            frequency: self.cue("frequency")?,
            once: self.cue("once")?,
            past: self.cue("past")?,
            conjunctions: self.cue("conjunctions")?,
            helpers: self.group_cue("helpers")?,
            cared: self.group_cue("cared")?,
        })
    }

    fn cue(&mut self, name: &str) -> Result<Option<TermId>, LexiconError> {
        let Some(entries) = self.lexicon.cues.get(name) else { return Ok(None) };
        let term = self.new_term(format!("cues.{name}"));
        for entry in entries {
            self.alternatives(entry, term).map_err(|problem| LexiconError { place: format!("cues.{name}: {entry}"), problem })?;
        }
        Ok(Some(term))
    }

    fn group_cue(&mut self, name: &str) -> Result<Option<TermId>, LexiconError> {
        if !self.lexicon.groups.contains_key(name) {
            return Ok(None);
        }
        self.term(&format!("@{name}")).map(Some).map_err(|problem| LexiconError { place: format!("groups.{name}"), problem })
    }

    fn new_term(&mut self, text: String) -> TermId {
        let next = TermId::try_from(self.terms.len()).unwrap_or(TermId::MAX);
        self.terms.insert(text, next);
        next
    }

    fn term(&mut self, text: &str) -> Result<TermId, LexiconProblem> {
        if let Some(&known) = self.terms.get(text) {
            return Ok(known);
        }
        let term = self.new_term(text.to_owned());
        self.alternatives(text, term)?;
        Ok(term)
    }

    fn alternatives(&mut self, text: &str, term: TermId) -> Result<(), LexiconProblem> {
        let bad = || LexiconProblem::BadTerm(text.to_owned());
        for part in outside_braces(text).ok_or_else(bad)? {
            if let Some(verbs) = part.strip_prefix('{') {
                let verbs = verbs.strip_suffix('}').ok_or_else(bad)?;
                for part in verbs.split('|') {
                    // Beside verbs, braces may hold fixed words: `{regelen|in_orde}`.
                    if part.contains(['_', '*']) {
                        self.add_words(part, term).ok_or_else(bad)?;
                    } else {
                        self.add_verb(part, term)?;
                    }
                }
            } else if let Some(group) = part.strip_prefix('@') {
                let words = self.lexicon.groups.get(group).ok_or_else(|| LexiconProblem::UnknownGroup(group.to_owned()))?;
                // A group inside a group could hold itself.
                let plain = words.iter().find(|word| word.starts_with('@')).map_or(Ok(()), |word| Err(LexiconProblem::BadTerm(word.clone())));
                plain?;
                words.iter().try_for_each(|word| self.alternatives(word, term))?;
            } else {
                self.add_words(part, term).ok_or_else(bad)?;
            }
        }
        Ok(())
    }

    fn add_words(&mut self, text: &str, term: TermId) -> Option<()> {
        let words: Vec<Glob> = text.split(['_', '/']).map(Glob::parse).collect::<Option<_>>()?;
        let small = |glob: &Glob| matches!(glob, Glob::Exact(word) if !dutch::kind(word).is_none());
        *self.commonness.entry(term).or_default() += if words.iter().all(small) { COMMON_WORD } else { 1 };
        match words.as_slice() {
            [Glob::Exact(word)] => self.machine.forward.add_whole(word, Emit::Term(term)),
            [Glob::Around { begins, ends }] if ends.is_empty() => self.machine.forward.add_beginning(begins, Emit::Term(term)),
            [Glob::Around { begins, ends }] if begins.is_empty() => self.machine.backward.add_beginning(&reversed(ends), Emit::Term(term)),
            _ => self.add_sequence(&words, term),
        }
        Some(())
    }

    fn add_sequence(&mut self, words: &[Glob], term: TermId) {
        let next = self.machine.sequences.len();
        let sequence = *self.sequences.entry(words.to_vec()).or_insert(next);
        if sequence == next {
            self.machine.sequences.push(Sequence { words: words.to_vec(), terms: Vec::new() });
            match words.first() {
                Some(Glob::Exact(word)) => self.machine.forward.add_whole(word, Emit::Sequence(sequence)),
                Some(Glob::Around { begins, ends }) if begins.is_empty() => {
                    self.machine.backward.add_beginning(&reversed(ends), Emit::Sequence(sequence))
                }
                Some(Glob::Around { begins, .. }) => self.machine.forward.add_beginning(begins, Emit::Sequence(sequence)),
                None => {}
            }
        }
        if let Some(sequence) = self.machine.sequences.get_mut(sequence) {
            sequence.terms.push(term);
        }
    }

    fn add_verb(&mut self, infinitive: &str, term: TermId) -> Result<(), LexiconProblem> {
        let readable = !infinitive.is_empty() && infinitive.chars().all(char::is_alphabetic);
        if !readable {
            return Err(LexiconProblem::BadTerm(infinitive.to_owned()));
        }
        let verb = self.learn_verb(infinitive)?;
        let helping = HELPING_VERBS.iter().any(|(verb, _)| *verb == infinitive);
        *self.commonness.entry(term).or_default() += if helping { COMMON_WORD } else { 1 };
        for form in verb.forms.keys() {
            let doubtful = says_what_is(form) && infinitive != "zijn";
            let emit = if doubtful { Emit::TermIfDoing(term) } else { Emit::Term(term) };
            self.machine.forward.add_whole(&fold(form), emit);
        }
        if let Some((particle, stem_forms)) = verb.torn {
            self.add_torn(infinitive, &particle, &stem_forms, term);
        }
        Ok(())
    }

    fn add_torn(&mut self, infinitive: &str, particle: &str, stem_forms: &BTreeMap<String, Forms>, term: TermId) {
        let next_particle = self.particles.len();
        let particle_id = *self.particles.entry(particle.to_owned()).or_insert(next_particle);
        if particle_id == next_particle {
            self.machine.forward.add_whole(&fold(particle), Emit::Particle(particle_id));
        }
        let next = self.machine.torn.len();
        let torn = *self.torn.entry(infinitive.to_owned()).or_insert(next);
        if torn == next {
            self.machine.torn.push(Torn { particle: particle_id, terms: Vec::new() });
            for form in stem_forms.keys() {
                self.machine.forward.add_whole(&fold(form), Emit::Torn(torn));
            }
        }
        if let Some(torn) = self.machine.torn.get_mut(torn) {
            torn.terms.push(term);
        }
    }

    /// Files each pattern under its rarest term.
    fn order_patterns(&mut self) {
        let mut by_rarest = vec![Vec::new(); self.terms.len()];
        for (at, pattern) in self.machine.patterns.iter().enumerate() {
            let rarest = pattern.needs.iter().min_by_key(|term| (self.commonness.get(term), **term));
            let place = rarest.and_then(|term| usize::try_from(*term).ok()).and_then(|term| by_rarest.get_mut(term));
            if let Some(patterns) = place {
                patterns.push(at);
            }
        }
        self.machine.by_rarest = by_rarest;
    }
}

/// Whether skills of this group support somebody directly; paperwork and housekeeping alone do not.
const fn supports_directly(group: SkillGroup) -> bool {
    match group {
        SkillGroup::PersonalCare | SkillGroup::Mobility | SkillGroup::Health | SkillGroup::TargetGroups | SkillGroup::Wellbeing => true,
        SkillGroup::Safety
        | SkillGroup::Household
        | SkillGroup::Arranging
        | SkillGroup::Communication
        | SkillGroup::Community
        | SkillGroup::Professional => false,
    }
}

fn reversed(text: &str) -> String {
    text.chars().rev().collect()
}

/// Splits at `|`, but not inside braces; `None` when braces do not close.
fn outside_braces(text: &str) -> Option<Vec<&str>> {
    let mut inside = false;
    let mut balanced = true;
    let parts = text
        .split(|c| {
            match c {
                '{' => {
                    balanced &= !inside;
                    inside = true;
                }
                '}' => {
                    balanced &= inside;
                    inside = false;
                }
                _ => {}
            }
            c == '|' && !inside
        })
        .collect();
    (balanced && !inside).then_some(parts)
}
