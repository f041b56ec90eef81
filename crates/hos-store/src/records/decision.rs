//! What somebody decided about a skill of a profile.

use hos_model::{Actor, Decision, DecisionKind, ExperienceId, RejectReason, SkillId, SkillLevel};
use serde::{Deserialize, Serialize};

use super::{Malformed, Record, date, read};

/// A decision, with the words it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedDecision {
    /// The decision.
    pub decision: Decision,
    /// Where the rejected words stand; never the words, so that they go when the story goes.
    pub rejected_words: Vec<WordsAt>,
}

/// A piece of a story, by place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordsAt {
    /// The experience.
    pub experience: ExperienceId,
    /// Offset of the first code point.
    pub start: u32,
    /// Offset after the last code point.
    pub end: u32,
}

/// How a decision is written.
#[derive(Debug, Serialize, Deserialize)]
pub struct DecisionRecord {
    skill: String,
    decided: DecidedRecord,
    by: String,
    on: String,
    rejected_words: Vec<WordsAtRecord>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum DecidedRecord {
    Confirmed { level: u32 },
    Rejected { reason: String },
}

#[derive(Debug, Serialize, Deserialize)]
struct WordsAtRecord {
    experience: String,
    start: u32,
    end: u32,
}

impl Record for DecisionRecord {
    type Meaning = SavedDecision;

    fn from_model(saved: &SavedDecision) -> Self {
        let SavedDecision { decision, rejected_words } = saved;
        let words = |words: &WordsAt| WordsAtRecord { experience: words.experience.to_string(), start: words.start, end: words.end };
        Self {
            skill: decision.skill.to_string(),
            decided: match decision.kind {
                DecisionKind::Confirmed(level) => DecidedRecord::Confirmed { level: level.number() },
                DecisionKind::Rejected(reason) => DecidedRecord::Rejected { reason: reason.as_str().to_owned() },
            },
            by: decision.by.to_string(),
            on: decision.on.to_string(),
            rejected_words: rejected_words.iter().map(words).collect(),
        }
    }

    fn to_model(&self) -> Result<SavedDecision, Malformed> {
        let words = |words: &WordsAtRecord| {
            let experience = read("experience", &words.experience, ExperienceId::parse)?;
            Ok(WordsAt { experience, start: words.start, end: words.end })
        };
        Ok(SavedDecision {
            decision: Decision {
                skill: read("skill", &self.skill, SkillId::parse)?,
                kind: match &self.decided {
                    DecidedRecord::Confirmed { level } => DecisionKind::Confirmed(SkillLevel::from_number(*level).ok_or(Malformed("level"))?),
                    DecidedRecord::Rejected { reason } => DecisionKind::Rejected(read("reason", reason, RejectReason::parse)?),
                },
                by: read("by", &self.by, Actor::parse)?,
                on: read("on", &self.on, date)?,
            },
            rejected_words: self.rejected_words.iter().map(words).collect::<Result<_, _>>()?,
        })
    }
}
