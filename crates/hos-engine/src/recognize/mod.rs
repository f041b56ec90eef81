//! From a told story to skills with the words that show them.
//!
//! The way: words and sentences (`tokens`), clauses (`clauses`), patterns found in each clause (`lexicon`, `matching`), then three questions
//! that decide more than any care word: who does it (`who`), is it so (`whether`), how much of it (`level`). Nothing here knows a skill by
//! name, nothing outside the catalogue can come out, and time is linear in the story.

mod choose;
mod clauses;
mod dutch;
mod level;
mod lexicon;
mod matching;
mod morphology;
mod tokens;
mod trie;
mod whether;
mod who;

use std::collections::BTreeMap;

use hos_model::{
    Correction, Decision, DecisionKind, Evidence, Experience, Heard, LeftOutReason, ProfileSkill, RejectReason, SkillId, SkillLevel, SkillState,
    Suggestion,
};

pub use lexicon::{Lexicon, LexiconError};

use choose::Candidate;
use clauses::{Clause, Read};
use lexicon::{Machine, Pattern, PatternKind};
use matching::{Hits, Span};
use whether::Whether;
use who::{Actor, Who};

#[cfg(test)]
mod tests;

/// Hears which skills one story seems to show.
///
/// At most one suggestion per skill, the clearest; in order of skill id. Empty when the lexicon does not understand the language.
#[must_use]
pub fn hear(lexicon: &Lexicon, experience: &Experience, corrections: &[Correction]) -> Heard {
    let Some(machine) = lexicon.machine(&experience.language) else { return Heard::default() };
    let sentences = tokens::sentences(experience.story.as_str());
    let candidates: Vec<Candidate<'_>> = sentences.iter().flat_map(|sentence| judge(machine, experience, &Read::new(machine, sentence))).collect();
    choose::choose(machine, experience, corrections, &candidates)
}

/// Hears each story and brings the skills together, none of them decided.
#[must_use]
pub fn recognize(lexicon: &Lexicon, experiences: &[Experience], corrections: &[Correction]) -> Vec<ProfileSkill> {
    let told: Vec<_> = experiences.iter().map(|experience| (experience.clone(), hear(lexicon, experience, corrections).suggestions)).collect();
    profile_skills(&told, &[])
}

/// Brings what was heard in all stories together with what was decided, sorted by skill id.
///
/// The order of telling and deciding does not matter; of several decisions about a skill the last counts. A skill without evidence is only
/// there when the person said no to it. A no is about the words it names: the same words, wherever they were told, no longer show the
/// skill, while other words suggest it again, unless the person does not want it on the profile at all.
#[must_use]
pub fn profile_skills(told: &[(Experience, Vec<Suggestion>)], decisions: &[Decision]) -> Vec<ProfileSkill> {
    let mut evidence: BTreeMap<&SkillId, Vec<Evidence>> = BTreeMap::new();
    for (experience, suggestions) in told {
        for suggestion in suggestions {
            evidence.entry(&suggestion.skill).or_default().push(Evidence {
                experience: experience.id.clone(),
                kind: experience.kind,
                extent: experience.extent.clone(),
                told_on: experience.told_on,
                suggestion: suggestion.clone(),
            });
        }
    }
    // Later decisions take the place of earlier ones.
    let decided: BTreeMap<&SkillId, &Decision> = decisions.iter().map(|decision| (&decision.skill, decision)).collect();
    for (skill, decision) in &decided {
        if matches!(decision.kind, DecisionKind::Rejected(_)) {
            evidence.entry(skill).or_default();
        }
    }
    evidence.into_iter().map(|(skill, evidence)| profile_skill(skill, evidence, decided.get(skill).copied(), told)).collect()
}

fn profile_skill(skill: &SkillId, evidence: Vec<Evidence>, decision: Option<&Decision>, told: &[(Experience, Vec<Suggestion>)]) -> ProfileSkill {
    let skill = skill.clone();
    let highest = |evidence: &[Evidence]| evidence.iter().map(|evidence| evidence.suggestion.level).max().unwrap_or(SkillLevel::One);
    let suggested =
        |evidence: Vec<Evidence>| ProfileSkill { skill: skill.clone(), level: highest(&evidence), state: SkillState::Suggested, evidence };
    let evidence = in_order(evidence);
    let Some(decision) = decision else { return suggested(evidence) };
    let (by, on) = (decision.by.clone(), decision.on);
    match decision.kind {
        DecisionKind::Confirmed(level) => ProfileSkill { skill, level, state: SkillState::Confirmed { by, on }, evidence },
        DecisionKind::Rejected(reason) => {
            let (rejected, others): (Vec<Evidence>, Vec<Evidence>) = evidence.into_iter().partition(|evidence| is_rejected(evidence, decision, told));
            if others.is_empty() || reason == RejectReason::NotWanted {
                let evidence = in_order(rejected.into_iter().chain(others).collect());
                return ProfileSkill { skill, level: highest(&evidence), state: SkillState::Rejected { by, on, reason }, evidence };
            }
            suggested(others)
        }
    }
}

/// Whether a rejection is about these words, where they stand or wherever they were told again.
fn is_rejected(evidence: &Evidence, decision: &Decision, told: &[(Experience, Vec<Suggestion>)]) -> bool {
    let said = choose::same_words(&evidence.suggestion.quote.text);
    decision.words.iter().any(|words| {
        let story = told.iter().find(|(experience, _)| experience.id == words.experience).map(|(experience, _)| experience.story.as_str());
        let rejected = story.and_then(|story| hos_model::code_points(story, words.start, words.end));
        rejected.is_some_and(|rejected| choose::same_words(rejected) == said)
    })
}

/// Strongest and clearest first, then by what was told. Ids are chance and come last, so that the same telling reads the same.
fn in_order(mut evidence: Vec<Evidence>) -> Vec<Evidence> {
    evidence.sort_by(|a, b| content(a).cmp(&content(b)).then_with(|| a.experience.cmp(&b.experience)));
    evidence
}

/// The order of evidence, without the id of the experience.
fn content(evidence: &Evidence) -> impl Ord {
    let Suggestion { level, certainty, quote, level_reason, rule, .. } = &evidence.suggestion;
    (std::cmp::Reverse(*level), *certainty, evidence.told_on, quote.text.clone(), level_reason.clone(), rule.clone(), quote.start)
}

/// A clause with all that decides about what is found in it.
struct Judged<'r> {
    read: &'r Read<'r>,
    clause: &'r Clause,
    hits: &'r Hits,
    who: Who,
    whether: &'r Whether,
    /// Words like "vroeger" stand somewhere in the sentence.
    past: bool,
    /// A clause of the sentence says that the teller does it alone by now.
    alone: bool,
}

/// Everything that the clauses of a sentence seem to show, with a verdict each.
fn judge<'m>(machine: &'m Machine, experience: &Experience, read: &Read<'_>) -> Vec<Candidate<'m>> {
    let hits: Vec<Hits> = read.clauses.iter().map(|clause| Hits::new(machine, read, clause)).collect();
    let mut whos: Vec<Who> = Vec::new();
    let mut whethers: Vec<Whether> = Vec::new();
    for (clause, hits) in read.clauses.iter().zip(&hits) {
        let who = who::who(read, clause, hits, whos.last());
        whethers.push(whether::whether(read, clause, hits, &who, whethers.last()));
        whos.push(who);
    }
    resume(read, &mut whos, &mut whethers);
    let past = experience.extent.ended.is_some() || hits.iter().any(|hits| hits.cue(|cues| cues.past).next().is_some());
    let says = |clause: &Clause, wanted: &[&str]| clause.words.clone().any(|at| wanted.contains(&read.text(at)));
    let says_alone =
        |clause: &Clause| says(clause, &["nu", "inmiddels", "intussen"]) && says(clause, &["zelf", "alleen"]) && !says(clause, &["niet"]);
    let alone = read.clauses.iter().zip(&whos).any(|(clause, who)| who.actor != Actor::Other && says_alone(clause));
    let mut candidates = Vec::new();
    for (at, (((clause, own), who), whether)) in read.clauses.iter().zip(&hits).zip(&whos).zip(&whethers).enumerate() {
        let judged = Judged { read, clause, hits: own, who: *who, whether, past, alone };
        matching::patterns(machine, &hits, at, |pattern, spans| candidates.extend(judged.candidate(experience, pattern, &spans)));
    }
    candidates
}

/// "Koken, de was: dat doet mijn dochter": what is only named belongs to who does "that", and is as true as that.
fn resume(read: &Read<'_>, whos: &mut [Who], whethers: &mut [Whether]) {
    let pairs: Vec<(usize, Who, Whether)> = (1..read.clauses.len())
        .filter(|&at| read.clauses.get(at).is_some_and(|clause| matches!(read.text(clause.words.start), "dat" | "die" | "dit" | "alles")))
        .filter_map(|at| Some((at - 1, *whos.get(at).filter(|who| who.has_verb)?, whethers.get(at)?.clone())))
        .collect();
    take_over(read, whos, whethers);
    for (at, who, whether) in pairs {
        if let (Some(named), Some(truth)) = (whos.get_mut(at), whethers.get_mut(at))
            && !named.has_verb
            && named.actor == Actor::Unnamed
        {
            *named = Who { pronoun: None, somebody: None, ..who };
            *truth = whether;
        }
    }
}

/// Longest clause that only says "dat doe ik elke dag".
const TAKES_OVER_WORDS_MAX: usize = 8;

/// "Ze kan zich niet meer wassen, dus dat doe ik": what was denied or of somebody else is done by the teller after all.
fn take_over(read: &Read<'_>, whos: &mut [Who], whethers: &mut [Whether]) {
    for (at, clause) in read.clauses.iter().enumerate().skip(1) {
        let says = |wanted: &[&str]| clause.words.clone().any(|at| wanted.contains(&read.text(at)));
        let short = clause.words.len() <= TAKES_OVER_WORDS_MAX;
        let does_it = short && says(&["dat", "het"]) && says(&["doe", "deed"]);
        let teller = whos.get(at).is_some_and(|who| who.pronoun.is_some() && who.actor == Actor::Teller);
        let so = whethers.get(at).is_some_and(|whether| !whether.wished && !whether.is_denied());
        if let (Some(who), Some(whether)) = (whos.get_mut(at - 1), whethers.get_mut(at - 1))
            && does_it
            && teller
            && so
        {
            *who = who.teller();
            *whether = Whether::default();
        }
    }
}

impl Judged<'_> {
    fn candidate<'m>(&self, experience: &Experience, pattern: &'m Pattern, spans: &[Span]) -> Option<Candidate<'m>> {
        let hull = matching::hull(spans)?;
        if pattern.kind == PatternKind::Condition && self.is_of_the_teller() {
            return None;
        }
        let verdict = self.verdict(pattern.kind, spans);
        let once = level::once(self.hits);
        let (level, level_reason) = level::level(self, experience, spans);
        let words = match (pattern.kind, verdict) {
            (PatternKind::Condition, _) => self.with_its_person(hull),
            (PatternKind::Say, Some(LeftOutReason::SomebodyElse | LeftOutReason::Received)) => self.with_who_acts(hull),
            (PatternKind::Say, Some(LeftOutReason::Negated)) => self.widened(self.whether.with_denial(hull), once),
            (PatternKind::Say, None | Some(LeftOutReason::Wished | LeftOutReason::Rejected)) => self.widened(hull, once),
        };
        Some(Candidate {
            pattern,
            words: self.offsets(words)?,
            verdict,
            certainty: level::certainty(&self.who, pattern, hull, once.is_some(), self.says_can()),
            level,
            level_reason,
            with_others: self.who.with_others,
            past: self.past,
        })
    }

    /// Why the words do not show the skill; `None` when they do.
    fn verdict(&self, kind: PatternKind, spans: &[Span]) -> Option<LeftOutReason> {
        // An illness is of the one cared for: there it is right that somebody else is the subject.
        let somebody_else = self.who.actor == Actor::Other && kind == PatternKind::Say;
        if self.who.received && kind == PatternKind::Say {
            Some(LeftOutReason::Received)
        } else if somebody_else {
            Some(LeftOutReason::SomebodyElse)
        } else if self.whether.denies(self.read, self.clause, spans) {
            Some(LeftOutReason::Negated)
        } else if self.whether.wished {
            Some(LeftOutReason::Wished)
        } else {
            None
        }
    }

    /// "ik heb reuma": an illness of the teller shows no care for somebody.
    fn is_of_the_teller(&self) -> bool {
        let mut words = self.clause.words.clone();
        let about_others = words.clone().any(|at| self.read.word(at).cared || self.read.word(at).helper);
        let about_me = words.any(|at| matches!(self.read.text(at), "heb" | "ben" | "had" | "was" | "kreeg" | "krijg"));
        self.who.pronoun.is_some() && about_me && !about_others
    }

    /// With the teller's "ik" when it stands directly before, and with "een keer" when that is why it is thin.
    fn widened(&self, hull: Span, once: Option<Span>) -> Span {
        let mut words = hull;
        let once = once.filter(|once| once.first < words.first && words.first - once.last <= ONCE_WORDS_BEFORE);
        words.first = once.map_or(words.first, |once| once.first);
        if let Some(pronoun) = self.who.pronoun {
            // In "zou ik koken" the pronoun belongs to the verb before it.
            let inverted = pronoun.checked_sub(1).is_some_and(|verb| !self.read.word(verb).finite.is_none());
            if pronoun + 1 == words.first && !inverted {
                words.first = pronoun;
            } else if pronoun == words.last + 1 {
                words.last = pronoun;
            }
        }
        words
    }

    /// "ik kan", "ik hou van": able to or fond of, which is not yet doing it.
    fn says_can(&self) -> bool {
        let fond = |at: usize| matches!(self.read.text(at), "hou" | "houd") && (at..at + 5).any(|near| self.read.text(near) == "van");
        self.who.actor == Actor::Teller && self.clause.words.clone().any(|at| matches!(self.read.text(at), "kan" | "kon") || fond(at))
    }

    /// With the somebody else who does it: that is why it is left out.
    fn with_who_acts(&self, hull: Span) -> Span {
        let Some(actor) = self.who.somebody else { return hull };
        let determined = actor.checked_sub(1).filter(|&before| self.clause.words.contains(&before) && self.read.determines(before));
        let first = hull.first.min(determined.unwrap_or(actor));
        // "het wassen"
        let noun = first.checked_sub(1).filter(|&before| self.clause.words.contains(&before) && matches!(self.read.text(before), "het" | "de"));
        Span::of(noun.unwrap_or(first), hull.last.max(actor))
    }

    /// With the person who has the illness: "mijn vrouw heeft MS".
    fn with_its_person(&self, hull: Span) -> Span {
        let opens = self.clause.words.clone().find(|&at| !self.read.word(at).conjunction).unwrap_or(hull.first);
        let near = hull.first >= opens && hull.first - opens <= PERSON_WORDS_BEFORE;
        if near { Span::of(opens, hull.last) } else { hull }
    }

    fn offsets(&self, words: Span) -> Option<(u32, u32)> {
        let tokens = self.read.tokens;
        // "'s nachts" is one word in two.
        let first = words.first.checked_sub(1).filter(|&before| self.read.text(before) == "'s").unwrap_or(words.first);
        Some((tokens.get(first)?.start, tokens.get(words.last)?.end))
    }
}

/// "een keer haar keuken schoongemaakt": so many words may stand between.
const ONCE_WORDS_BEFORE: usize = 4;

/// "mijn zoon is negen en heeft autisme": so many words may stand between a person and the name of an illness.
const PERSON_WORDS_BEFORE: usize = 5;
