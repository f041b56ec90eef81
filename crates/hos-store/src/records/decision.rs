//! What somebody decided about a skill of a profile.

use hos_model::{Actor, Decision, DecisionKind, ExperienceId, RejectReason, SkillId, SkillLevel, WordsAt};
use serde::{Deserialize, Serialize};

use super::{Malformed, Record, date, read};

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
    type Meaning = Decision;

    fn from_model(decision: &Decision) -> Self {
        let words = |words: &WordsAt| WordsAtRecord { experience: words.experience.to_string(), start: words.start, end: words.end };
        Self {
            skill: decision.skill.to_string(),
            decided: match decision.kind {
                DecisionKind::Confirmed(level) => DecidedRecord::Confirmed { level: level.number() },
                DecisionKind::Rejected(reason) => DecidedRecord::Rejected { reason: reason.as_str().to_owned() },
            },
            by: decision.by.to_string(),
            on: decision.on.to_string(),
            rejected_words: decision.words.iter().map(words).collect(),
        }
    }

    fn to_model(&self) -> Result<Decision, Malformed> {
        let words = |words: &WordsAtRecord| {
            let experience = read("experience", &words.experience, ExperienceId::parse)?;
            Ok(WordsAt { experience, start: words.start, end: words.end })
        };
        Ok(Decision {
            skill: read("skill", &self.skill, SkillId::parse)?,
            kind: match &self.decided {
                DecidedRecord::Confirmed { level } => DecisionKind::Confirmed(SkillLevel::from_number(*level).ok_or(Malformed("level"))?),
                DecidedRecord::Rejected { reason } => DecisionKind::Rejected(read("reason", reason, RejectReason::parse)?),
            },
            by: read("by", &self.by, Actor::parse)?,
            on: read("on", &self.on, date)?,
            words: self.rejected_words.iter().map(words).collect::<Result<_, _>>()?,
        })
    }
}
