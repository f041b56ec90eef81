//! From all that was found in a story to one suggestion per skill, and what was left out with its reason.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use hos_model::{Correction, Experience, Heard, LeftOut, LeftOutReason, LevelReason, Quote, SkillId, SkillLevel, Suggestion, SuggestionCertainty};

/// Longest quote, in code points: more than anybody reads on a card; one word of a whole story would be repeated per skill otherwise.
const QUOTE_CHARS_MAX: u32 = 400;

use super::level::LevelWords;
use super::lexicon::{Machine, Pattern, PatternKind};

/// Words that fulfil a pattern.
#[derive(Clone, Debug)]
pub(super) struct Candidate<'m> {
    pub(super) pattern: &'m Pattern,
    /// Offsets in the story.
    pub(super) words: (u32, u32),
    /// Why they do not show the skill; `None` when they do.
    pub(super) verdict: Option<LeftOutReason>,
    pub(super) certainty: SuggestionCertainty,
    pub(super) level: SkillLevel,
    pub(super) level_reason: LevelWords,
    pub(super) with_others: bool,
    pub(super) past: bool,
}

impl Candidate<'_> {
    /// The clearest first, then the longest pattern, then the first in the story; the rule settles what is left.
    fn order(&self) -> impl Ord + '_ {
        (self.certainty, Reverse(self.pattern.needs.len()), self.words, &self.pattern.rule)
    }
}

/// Chooses per skill: the clearest words that show it, else the first that only name it.
pub(super) fn choose(machine: &Machine, experience: &Experience, corrections: &[Correction], candidates: &[Candidate<'_>]) -> Heard {
    let story = experience.story.as_str();
    let rejected = Rejected::new(corrections);
    let verdict = |candidate: &Candidate<'_>| candidate.verdict.or_else(|| rejected.rejects(story, candidate).then_some(LeftOutReason::Rejected));
    let judged: Vec<(&Candidate<'_>, Option<LeftOutReason>)> = candidates.iter().map(|candidate| (candidate, verdict(candidate))).collect();
    let supports = judged.iter().any(|(candidate, verdict)| {
        verdict.is_none() && candidate.pattern.kind == PatternKind::Say && machine.direct.contains(&candidate.pattern.skill)
    });
    let mut by_skill: BTreeMap<&SkillId, Vec<(&Candidate<'_>, Option<LeftOutReason>)>> = BTreeMap::new();
    for (candidate, verdict) in judged {
        // An illness shows a skill only beside support that the teller gives.
        if candidate.pattern.kind == PatternKind::Say || supports || verdict.is_some() {
            by_skill.entry(&candidate.pattern.skill).or_default().push((candidate, verdict));
        }
    }
    let mut heard = Heard::default();
    for (skill, found) in by_skill {
        let shown = found.iter().filter(|(_, verdict)| verdict.is_none()).map(|(candidate, _)| *candidate).min_by(|a, b| a.order().cmp(&b.order()));
        let named = || {
            found
                .iter()
                .filter_map(|(candidate, verdict)| Some((*candidate, (*verdict)?)))
                .min_by_key(|(candidate, _)| (candidate.words, &candidate.pattern.rule))
        };
        if let Some(candidate) = shown {
            heard.suggestions.extend(suggestion(story, skill, candidate));
        } else if let Some((candidate, reason)) = named() {
            let quote = cut(story, candidate.words);
            heard.left_out.extend(quote.map(|quote| LeftOut { skill: skill.clone(), quote, reason }));
        }
    }
    heard
}

fn suggestion(story: &str, skill: &SkillId, candidate: &Candidate<'_>) -> Option<Suggestion> {
    let cut = |words: (u32, u32)| cut(story, words);
    let level_reason = match candidate.level_reason {
        LevelWords::OnOnesOwn => LevelReason::OnOnesOwn,
        LevelWords::WithHelp(words) => LevelReason::WithHelp(cut(words)?),
        LevelWords::Several(words) => LevelReason::Several(cut(words)?),
        LevelWords::Teaches(words) => LevelReason::Teaches(cut(words)?),
        LevelWords::SeveralPeopleTold => LevelReason::SeveralPeopleTold,
    };
    Some(Suggestion {
        skill: skill.clone(),
        quote: cut(candidate.words)?,
        rule: candidate.pattern.rule.clone(),
        level: candidate.level,
        level_reason,
        certainty: candidate.certainty,
        with_others: candidate.with_others,
        past: candidate.past,
    })
}

/// Words the person rejected, by skill.
struct Rejected<'c>(BTreeMap<&'c SkillId, Vec<String>>);

impl<'c> Rejected<'c> {
    fn new(corrections: &'c [Correction]) -> Self {
        let mut words: BTreeMap<&SkillId, Vec<String>> = BTreeMap::new();
        for correction in corrections {
            words.entry(&correction.skill).or_default().push(same_words(&correction.words));
        }
        Self(words)
    }

    fn rejects(&self, story: &str, candidate: &Candidate<'_>) -> bool {
        let Some(rejected) = self.0.get(&candidate.pattern.skill) else { return false };
        let quote = cut(story, candidate.words);
        quote.is_some_and(|quote| rejected.contains(&same_words(&quote.text)))
    }
}

/// The words, or the beginning of them where they are very many.
fn cut(story: &str, (start, end): (u32, u32)) -> Option<Quote> {
    Quote::cut(story, start, end.min(start.saturating_add(QUOTE_CHARS_MAX)))
}

/// Case and spaces do not make other words.
pub(super) fn same_words(text: &str) -> String {
    text.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}
