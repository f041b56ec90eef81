//! One told experience, with what was heard in it.

use hos_model::{
    Actor, Experience, ExperienceId, ExperienceKind, Extent, Heard, LanguageCode, LeftOut, LeftOutReason, LevelReason, Quote, SkillId, SkillLevel,
    Story, Suggestion, SuggestionCertainty,
};
use serde::{Deserialize, Serialize};

use super::{MadeBy, Malformed, Record, date, read, read_some, silent};

/// An experience with what was heard in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// As told.
    pub experience: Experience,
    /// What was heard.
    pub heard: Heard,
    /// By which engine and catalogue.
    pub made_by: MadeBy,
}

/// How an experience is written.
#[derive(Serialize, Deserialize)]
pub struct ExperienceRecord {
    id: String,
    kind: String,
    language_code: String,
    story: String,
    extent: ExtentRecord,
    told_on: String,
    recorded_by: String,
    suggestions: Vec<SuggestionRecord>,
    left_out: Vec<LeftOutRecord>,
    engine_version: String,
    catalog_revision: String,
}

#[derive(Serialize, Deserialize)]
struct ExtentRecord {
    hours_per_week: Option<u32>,
    started: Option<String>,
    ended: Option<String>,
    people: Option<u32>,
}

#[derive(Serialize, Deserialize)]
struct SuggestionRecord {
    skill: String,
    quote: QuoteRecord,
    rule: String,
    level: u32,
    level_reason: LevelReasonRecord,
    certainty: String,
    with_others: bool,
    past: bool,
}

#[derive(Serialize, Deserialize)]
struct LeftOutRecord {
    skill: String,
    quote: QuoteRecord,
    reason: String,
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "kind", content = "quote", rename_all = "kebab-case")]
enum LevelReasonRecord {
    OnOnesOwn,
    WithHelp(QuoteRecord),
    Several(QuoteRecord),
    Teaches(QuoteRecord),
    SeveralPeopleTold,
}

/// The words themselves are not written twice: they are cut from the story again.
#[derive(Serialize, Deserialize)]
struct QuoteRecord {
    start: u32,
    end: u32,
}

silent! { ExperienceRecord }

impl Record for ExperienceRecord {
    type Meaning = Told;

    fn from_model(told: &Told) -> Self {
        let Told { experience, heard, made_by } = told;
        Self {
            id: experience.id.to_string(),
            kind: experience.kind.as_str().to_owned(),
            language_code: experience.language.to_string(),
            story: experience.story.as_str().to_owned(),
            extent: ExtentRecord::from_model(&experience.extent),
            told_on: experience.told_on.to_string(),
            recorded_by: experience.recorded_by.to_string(),
            suggestions: heard.suggestions.iter().map(SuggestionRecord::from_model).collect(),
            left_out: heard.left_out.iter().map(LeftOutRecord::from_model).collect(),
            engine_version: made_by.engine_version.clone(),
            catalog_revision: made_by.catalog_revision.clone(),
        }
    }

    fn to_model(&self) -> Result<Told, Malformed> {
        let suggestions = self.suggestions.iter().map(|suggestion| suggestion.to_model(&self.story));
        let left_out = self.left_out.iter().map(|left_out| left_out.to_model(&self.story));
        Ok(Told {
            experience: Experience {
                id: read("id", &self.id, ExperienceId::parse)?,
                kind: read("kind", &self.kind, ExperienceKind::parse)?,
                language: read("language_code", &self.language_code, LanguageCode::parse)?,
                story: read("story", &self.story, Story::new)?,
                extent: self.extent.to_model()?,
                told_on: read("told_on", &self.told_on, date)?,
                recorded_by: read("recorded_by", &self.recorded_by, Actor::parse)?,
            },
            heard: Heard { suggestions: suggestions.collect::<Result<_, _>>()?, left_out: left_out.collect::<Result<_, _>>()? },
            made_by: MadeBy { engine_version: self.engine_version.clone(), catalog_revision: self.catalog_revision.clone() },
        })
    }
}

impl ExtentRecord {
    fn from_model(extent: &Extent) -> Self {
        Self {
            hours_per_week: extent.hours_per_week,
            started: extent.started.map(|day| day.to_string()),
            ended: extent.ended.map(|day| day.to_string()),
            people: extent.people,
        }
    }

    fn to_model(&self) -> Result<Extent, Malformed> {
        Ok(Extent {
            hours_per_week: self.hours_per_week,
            started: read_some("started", self.started.as_deref(), date)?,
            ended: read_some("ended", self.ended.as_deref(), date)?,
            people: self.people,
        })
    }
}

impl SuggestionRecord {
    fn from_model(suggestion: &Suggestion) -> Self {
        Self {
            skill: suggestion.skill.to_string(),
            quote: QuoteRecord::from_model(&suggestion.quote),
            rule: suggestion.rule.clone(),
            level: suggestion.level.number(),
            level_reason: LevelReasonRecord::from_model(&suggestion.level_reason),
            certainty: suggestion.certainty.as_str().to_owned(),
            with_others: suggestion.with_others,
            past: suggestion.past,
        }
    }

    fn to_model(&self, story: &str) -> Result<Suggestion, Malformed> {
        Ok(Suggestion {
            skill: read("skill", &self.skill, SkillId::parse)?,
            quote: self.quote.to_model(story)?,
            rule: self.rule.clone(),
            level: SkillLevel::from_number(self.level).ok_or(Malformed("level"))?,
            level_reason: self.level_reason.to_model(story)?,
            certainty: read("certainty", &self.certainty, SuggestionCertainty::parse)?,
            with_others: self.with_others,
            past: self.past,
        })
    }
}

impl LeftOutRecord {
    fn from_model(left_out: &LeftOut) -> Self {
        Self { skill: left_out.skill.to_string(), quote: QuoteRecord::from_model(&left_out.quote), reason: left_out.reason.as_str().to_owned() }
    }

    fn to_model(&self, story: &str) -> Result<LeftOut, Malformed> {
        Ok(LeftOut {
            skill: read("skill", &self.skill, SkillId::parse)?,
            quote: self.quote.to_model(story)?,
            reason: read("reason", &self.reason, LeftOutReason::parse)?,
        })
    }
}

impl LevelReasonRecord {
    fn from_model(reason: &LevelReason) -> Self {
        match reason {
            LevelReason::OnOnesOwn => Self::OnOnesOwn,
            LevelReason::WithHelp(quote) => Self::WithHelp(QuoteRecord::from_model(quote)),
            LevelReason::Several(quote) => Self::Several(QuoteRecord::from_model(quote)),
            LevelReason::Teaches(quote) => Self::Teaches(QuoteRecord::from_model(quote)),
            LevelReason::SeveralPeopleTold => Self::SeveralPeopleTold,
        }
    }

    fn to_model(&self, story: &str) -> Result<LevelReason, Malformed> {
        Ok(match self {
            Self::OnOnesOwn => LevelReason::OnOnesOwn,
            Self::WithHelp(quote) => LevelReason::WithHelp(quote.to_model(story)?),
            Self::Several(quote) => LevelReason::Several(quote.to_model(story)?),
            Self::Teaches(quote) => LevelReason::Teaches(quote.to_model(story)?),
            Self::SeveralPeopleTold => LevelReason::SeveralPeopleTold,
        })
    }
}

impl QuoteRecord {
    const fn from_model(quote: &Quote) -> Self {
        Self { start: quote.start, end: quote.end }
    }

    fn to_model(&self, story: &str) -> Result<Quote, Malformed> {
        Quote::cut(story, self.start, self.end).ok_or(Malformed("quote"))
    }
}
