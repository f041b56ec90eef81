//! How much of it: the skill level with the words that show it, and how sure the words are.

use hos_model::{Experience, SkillLevel, SuggestionCertainty};

use super::Judged;
use super::lexicon::{Pattern, PatternKind};
use super::matching::{Hits, Span};
use super::who::{Actor, Who};

/// Why a skill level, with offsets in the story in place of quotes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LevelWords {
    OnOnesOwn,
    WithHelp((u32, u32)),
    Several((u32, u32)),
    Teaches((u32, u32)),
    SeveralPeopleTold,
}

/// People from which an experience counts as being for several people.
const SEVERAL_PEOPLE_MIN: u32 = 2;

/// The skill level that a clause shows; with help goes before teaching, teaching before several.
pub(super) fn level(judged: &Judged<'_>, experience: &Experience, spans: &[Span]) -> (SkillLevel, LevelWords) {
    let own = |span: &Span| spans.iter().any(|own| own.first <= span.last && span.first <= own.last);
    let words = |span: Span| judged.offsets(span);
    let help = judged.hits.cue(|cues| cues.with_help).next().or(judged.who.taught.map(|at| Span::of(at, at)));
    if let Some(help) = help.filter(|_| !judged.alone).and_then(words) {
        return (SkillLevel::One, LevelWords::WithHelp(help));
    }
    // When the very words of the skill are about teaching, they are the skill, not the level.
    if let Some(teaching) = judged.hits.cue(|cues| cues.teaching).find(|span| !own(span)).and_then(words) {
        return (SkillLevel::Four, LevelWords::Teaches(teaching));
    }
    if let Some(several) = judged.hits.cue(|cues| cues.several).next().and_then(words) {
        return (SkillLevel::Three, LevelWords::Several(several));
    }
    if experience.extent.people.is_some_and(|people| people >= SEVERAL_PEOPLE_MIN) {
        return (SkillLevel::Three, LevelWords::SeveralPeopleTold);
    }
    (SkillLevel::Two, LevelWords::OnOnesOwn)
}

/// The words that say it was done once, if any: "een keer", but not "een keer per week".
pub(super) fn once(hits: &Hits) -> Option<Span> {
    let often = |once: &Span| hits.cue(|cues| cues.frequency).any(|often| often.first <= once.last && once.first <= often.last);
    hits.cue(|cues| cues.once).find(|once| !often(once))
}

/// How sure the words are.
pub(super) fn certainty(who: &Who, pattern: &Pattern, hull: Span, once: bool, can: bool) -> SuggestionCertainty {
    // Two terms can be found in one word; that shows no more than one.
    let one_term = pattern.needs.len() == 1 || hull.first == hull.last;
    let bare = who.actor == Actor::Unnamed && !who.has_verb && one_term && pattern.kind == PatternKind::Say;
    // "Ik kan koken", "ik hou van koken" do not say that it is done.
    if once || bare || can {
        SuggestionCertainty::Thin
    } else if who.actor == Actor::Teller && who.taught.is_none() && !one_term {
        SuggestionCertainty::Clear
    } else {
        SuggestionCertainty::Likely
    }
}
