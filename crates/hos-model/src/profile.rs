//! What a person told, and what it shows.

use std::fmt;

use crate::Date;
use crate::catalog::spelled;
use crate::ids::{ExperienceId, LanguageCode, SkillId};

/// How well somebody does something, 1 to 4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SkillLevel {
    /// With help, or just learned.
    One = 1,
    /// On one's own, with somebody familiar.
    Two = 2,
    /// On one's own, with several or changing people and situations.
    Three = 3,
    /// Teaches or coordinates others in it.
    Four = 4,
}

impl SkillLevel {
    /// Reads 1 to 4.
    #[must_use]
    pub const fn from_number(number: u32) -> Option<Self> {
        match number {
            1 => Some(Self::One),
            2 => Some(Self::Two),
            3 => Some(Self::Three),
            4 => Some(Self::Four),
            _ => None,
        }
    }

    /// The level as 1 to 4.
    #[must_use]
    pub const fn number(self) -> u32 {
        self as u32
    }
}

spelled! {
    /// How strongly a skill is shown, weakest first.
    EvidenceStrength {
        /// Told, not yet agreed by the person.
        Told = "told",
        /// The person agreed.
        Confirmed = "confirmed",
        /// A named other who saw it vouched for it.
        Vouched = "vouched",
        /// A supervisor saw it in practice.
        Observed = "observed",
        /// A qualified assessor judged it.
        Assessed = "assessed",
        /// There is a certificate.
        Certified = "certified",
    }
}

spelled! {
    /// In what setting something was done.
    ExperienceKind {
        /// Care for family.
        FamilyCare = "family-care",
        /// Help for a neighbour or friend.
        NeighbourHelp = "neighbour-help",
        /// Volunteering with an organisation.
        Volunteering = "volunteering",
        /// Paid work.
        PaidWork = "paid-work",
        /// Care paid from a personal budget (pgb).
        PersonalBudget = "personal-budget",
        /// A course or training.
        Training = "training",
        /// Something else, or not said.
        Other = "other",
    }
}

/// Who acts: `verbinder/harry`, `person/fatima`. Never a name of a person.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Actor(Box<str>);

impl Actor {
    /// Reads `kind/id`: `verbinder`, `person`, `organisation` or `service`, then an id.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (kind, id) = text.split_once('/')?;
        let known = matches!(kind, "verbinder" | "person" | "organisation" | "service");
        (known && crate::ids::ProfileId::parse(id).is_some()).then(|| Self(text.into()))
    }

    /// As text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Actor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Actor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A told story. It never prints itself.
#[derive(Clone, PartialEq, Eq)]
pub struct Story(Box<str>);

impl Story {
    /// Longest story, in code points: an hour of telling, recognised in a moment.
    pub const CHARS_MAX: usize = 20_000;
    /// Longest story, in bytes.
    pub const BYTES_MAX: usize = 60_000;

    /// Takes a story as told; `None` when it is empty or too long.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let fits = text.len() <= Self::BYTES_MAX && text.chars().count() <= Self::CHARS_MAX;
        (fits && !text.trim().is_empty()).then(|| Self(text.into()))
    }

    /// The story, exactly as told.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Story {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Story({} chars)", self.0.chars().count())
    }
}

/// How much of it there is, as the person said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extent {
    /// Whole hours a week.
    pub hours_per_week: Option<u32>,
    /// First day, or the first of the month.
    pub started: Option<Date>,
    /// Last day; absent when it goes on.
    pub ended: Option<Date>,
    /// For how many people.
    pub people: Option<u32>,
}

/// One told experience.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Experience {
    /// Inside its profile.
    pub id: ExperienceId,
    /// In what setting.
    pub kind: ExperienceKind,
    /// The language it was told in.
    pub language: LanguageCode,
    /// As told.
    pub story: Story,
    /// How much.
    pub extent: Extent,
    /// The day it was told.
    pub told_on: Date,
    /// Who recorded it.
    pub recorded_by: Actor,
}

/// A verbatim piece of a story.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Quote {
    /// Offset of its first code point in the story.
    pub start: u32,
    /// Offset after its last code point.
    pub end: u32,
    /// The piece itself.
    pub text: String,
}

impl Quote {
    /// Cuts a quote out of a story; `None` when the offsets do not fit it.
    #[must_use]
    pub fn cut(story: &str, start: u32, end: u32) -> Option<Self> {
        let text = crate::code_points(story, start, end)?;
        (!text.is_empty()).then(|| Self { start, end, text: text.to_owned() })
    }
}

impl fmt::Debug for Quote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Quote({}..{})", self.start, self.end)
    }
}

spelled! {
    /// How sure the recogniser is of a suggestion, in words.
    SuggestionCertainty {
        /// The words say it.
        Clear = "clear",
        /// The words make it likely.
        Likely = "likely",
        /// Thin: ask.
        Thin = "thin",
    }
}

/// Why a skill level was suggested, with the words that show it where there are any.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LevelReason {
    /// Nothing else was said: on one's own, with somebody familiar.
    OnOnesOwn,
    /// With help or just learned.
    WithHelp(Quote),
    /// Several or changing people.
    Several(Quote),
    /// Teaches others.
    Teaches(Quote),
    /// The experience says it is for several people.
    SeveralPeopleTold,
}

/// A skill that one story seems to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// The skill.
    pub skill: SkillId,
    /// The words that show it.
    pub quote: Quote,
    /// The pattern that found it.
    pub rule: String,
    /// The suggested skill level.
    pub level: SkillLevel,
    /// Why that skill level.
    pub level_reason: LevelReason,
    /// How sure.
    pub certainty: SuggestionCertainty,
    /// Done together with others.
    pub with_others: bool,
    /// Told as something of the past.
    pub past: bool,
}

spelled! {
    /// Why words that name a skill do not show it.
    LeftOutReason {
        /// Somebody else does it.
        SomebodyElse = "somebody-else",
        /// It is not done, not allowed, or no longer possible.
        Negated = "negated",
        /// It is wished, planned or imagined.
        Wished = "wished",
        /// The teller receives it.
        Received = "received",
        /// The person rejected these words before.
        Rejected = "rejected",
    }
}

/// Words that name a skill without showing it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The skill.
    pub skill: SkillId,
    /// The words.
    pub quote: Quote,
    /// Why not.
    pub reason: LeftOutReason,
}

/// What was heard in one story.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heard {
    /// Skills it seems to show, at most one per skill, in order of the catalogue.
    pub suggestions: Vec<Suggestion>,
    /// Skills it names but does not show; none that is also suggested.
    pub left_out: Vec<LeftOut>,
}

/// Words that a person said do not show a skill: they never suggest it again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The skill.
    pub skill: SkillId,
    /// The words of the rejected quote.
    pub words: String,
}

spelled! {
    /// Why a person rejects a skill.
    RejectReason {
        /// Somebody else does it.
        SomebodyElse = "somebody-else",
        /// It is not done (any of it, or not really).
        NotDone = "not-done",
        /// The words mean something else.
        OtherMeaning = "other-meaning",
        /// The person does not want it on the profile.
        NotWanted = "not-wanted",
        /// Another reason.
        Other = "other",
    }
}

/// What somebody decided about a skill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DecisionKind {
    /// It is so, at this skill level.
    Confirmed(SkillLevel),
    /// It is not so.
    Rejected(RejectReason),
}

/// A piece of a story, by place; never the words, so that they go when the story goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordsAt {
    /// The experience.
    pub experience: ExperienceId,
    /// Offset of the first code point.
    pub start: u32,
    /// Offset after the last code point.
    pub end: u32,
}

/// A decision about a skill; the last one counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The skill.
    pub skill: SkillId,
    /// What was decided.
    pub kind: DecisionKind,
    /// By whom.
    pub by: Actor,
    /// On which day.
    pub on: Date,
    /// The words a rejection is about; empty for a confirmation, and for a no to what was never told.
    pub words: Vec<WordsAt>,
}

/// A suggestion with the experience it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// The experience.
    pub experience: ExperienceId,
    /// In what setting.
    pub kind: ExperienceKind,
    /// How much.
    pub extent: Extent,
    /// The day it was told.
    pub told_on: Date,
    /// What was heard.
    pub suggestion: Suggestion,
}

/// Where a skill of a profile stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SkillState {
    /// Heard, not yet decided.
    Suggested,
    /// The person agreed.
    Confirmed {
        /// By whom it was recorded.
        by: Actor,
        /// On which day.
        on: Date,
    },
    /// The person said no.
    Rejected {
        /// By whom it was recorded.
        by: Actor,
        /// On which day.
        on: Date,
        /// Why.
        reason: RejectReason,
    },
}

/// A skill of a profile with its evidence.
///
/// INVARIANT: evidence is empty only when the state is `Rejected` (somebody may say no to what was never told).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileSkill {
    /// The skill.
    pub skill: SkillId,
    /// The skill level: as decided, else the highest suggested.
    pub level: SkillLevel,
    /// Where it stands.
    pub state: SkillState,
    /// Strongest and clearest first, then by what was told.
    pub evidence: Vec<Evidence>,
}

impl ProfileSkill {
    /// How strongly it is shown; `None` when the person said no.
    #[must_use]
    pub const fn strength(&self) -> Option<EvidenceStrength> {
        match self.state {
            SkillState::Suggested => Some(EvidenceStrength::Told),
            SkillState::Confirmed { .. } => Some(EvidenceStrength::Confirmed),
            SkillState::Rejected { .. } => None,
        }
    }
}
