//! A match report, with what it was made from. Codes only: sentences are made when it is read.

use hos_model::{
    CircumstanceField, Counterfactual, EvidenceStrength, MatchReport, OpenQuestion, Outcome, QuestionAbout, Reason, Reasons, RecognitionClass,
    RequirementId, RequirementResult, RoleId, SkillId, SkillLevel,
};
use serde::{Deserialize, Serialize};

use super::{Malformed, Origin, OriginRecord, Record, read, read_all, texts};

/// A match report with what it was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedReport {
    /// The report.
    pub report: MatchReport,
    /// What it was made from.
    pub origin: Origin,
}

/// How a match report is written.
#[derive(Debug, Serialize, Deserialize)]
pub struct MatchReportRecord {
    role: String,
    results: Vec<ResultRecord>,
    points: u32,
    potential: u32,
    max_points: u32,
    open_questions: Vec<QuestionRecord>,
    origin: OriginRecord,
}

#[derive(Debug, Serialize, Deserialize)]
struct ResultRecord {
    requirement: String,
    class: String,
    outcome: String,
    points: u32,
    potential: u32,
    max_points: u32,
    reasons: Vec<ReasonRecord>,
    counterfactuals: Vec<CounterfactualRecord>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum ReasonRecord {
    Shown { skill: String, level: u32, strength: String, points: u32 },
    ShownBelow { skill: String, level: u32, asked: u32, strength: String, points: u32 },
    TooFarBelow { skill: String, level: u32, asked: u32 },
    NotYetConfirmed { skill: String, points: u32 },
    SaidNo { skill: String },
    Capped { points: u32 },
    NothingKnown,
    SchoolOnly,
    Condition,
    PracticeTestFirst { skill: String },
    WorkplaceFirst,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum CounterfactualRecord {
    Confirm { skills: Vec<String>, points: u32 },
    Show { skill: String, level: u32, points: u32 },
}

#[derive(Debug, Serialize, Deserialize)]
struct QuestionRecord {
    about: AboutRecord,
    points: u32,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "id", rename_all = "kebab-case")]
enum AboutRecord {
    Requirement(String),
    Skill(String),
    Circumstance(String),
}

impl Record for MatchReportRecord {
    type Meaning = SavedReport;

    fn from_model(saved: &SavedReport) -> Self {
        let SavedReport { report, origin } = saved;
        Self {
            role: report.role.to_string(),
            results: report.results.iter().map(ResultRecord::from_model).collect(),
            points: report.points,
            potential: report.potential,
            max_points: report.max_points,
            open_questions: report.open_questions.iter().map(QuestionRecord::from_model).collect(),
            origin: OriginRecord::from_model(origin),
        }
    }

    fn to_model(&self) -> Result<SavedReport, Malformed> {
        Ok(SavedReport {
            report: MatchReport {
                role: read("role", &self.role, RoleId::parse)?,
                results: self.results.iter().map(ResultRecord::to_model).collect::<Result<_, _>>()?,
                points: self.points,
                potential: self.potential,
                max_points: self.max_points,
                open_questions: self.open_questions.iter().map(QuestionRecord::to_model).collect::<Result<_, _>>()?,
            },
            origin: self.origin.to_model()?,
        })
    }
}

impl ResultRecord {
    fn from_model(result: &RequirementResult) -> Self {
        Self {
            requirement: result.requirement.to_string(),
            class: result.class.as_str().to_owned(),
            outcome: result.outcome.as_str().to_owned(),
            points: result.points,
            potential: result.potential,
            max_points: result.max_points,
            reasons: result.reasons.as_slice().iter().map(ReasonRecord::from_model).collect(),
            counterfactuals: result.counterfactuals.iter().map(CounterfactualRecord::from_model).collect(),
        }
    }

    fn to_model(&self) -> Result<RequirementResult, Malformed> {
        let mut reasons = self.reasons.iter().map(ReasonRecord::to_model).collect::<Result<Vec<_>, _>>()?.into_iter();
        Ok(RequirementResult {
            requirement: read("requirement", &self.requirement, RequirementId::parse)?,
            class: read("class", &self.class, RecognitionClass::parse)?,
            outcome: read("outcome", &self.outcome, Outcome::parse)?,
            points: self.points,
            potential: self.potential,
            max_points: self.max_points,
            reasons: Reasons::new(reasons.next().ok_or(Malformed("reasons"))?, reasons),
            counterfactuals: self.counterfactuals.iter().map(CounterfactualRecord::to_model).collect::<Result<_, _>>()?,
        })
    }
}

impl ReasonRecord {
    fn from_model(reason: &Reason) -> Self {
        match reason {
            Reason::Shown { skill, level, strength, points } => {
                Self::Shown { skill: skill.to_string(), level: level.number(), strength: strength.as_str().to_owned(), points: *points }
            }
            Reason::ShownBelow { skill, level, asked, strength, points } => Self::ShownBelow {
                skill: skill.to_string(),
                level: level.number(),
                asked: asked.number(),
                strength: strength.as_str().to_owned(),
                points: *points,
            },
            Reason::TooFarBelow { skill, level, asked } => {
                Self::TooFarBelow { skill: skill.to_string(), level: level.number(), asked: asked.number() }
            }
            Reason::NotYetConfirmed { skill, points } => Self::NotYetConfirmed { skill: skill.to_string(), points: *points },
            Reason::SaidNo { skill } => Self::SaidNo { skill: skill.to_string() },
            Reason::Capped { points } => Self::Capped { points: *points },
            Reason::NothingKnown => Self::NothingKnown,
            Reason::SchoolOnly => Self::SchoolOnly,
            Reason::Condition => Self::Condition,
            Reason::PracticeTestFirst { skill } => Self::PracticeTestFirst { skill: skill.to_string() },
            Reason::WorkplaceFirst => Self::WorkplaceFirst,
        }
    }

    fn to_model(&self) -> Result<Reason, Malformed> {
        Ok(match self {
            Self::Shown { skill, level, strength, points } => {
                Reason::Shown { skill: read_skill(skill)?, level: read_level(*level)?, strength: read_strength(strength)?, points: *points }
            }
            Self::ShownBelow { skill, level, asked, strength, points } => Reason::ShownBelow {
                skill: read_skill(skill)?,
                level: read_level(*level)?,
                asked: read_level(*asked)?,
                strength: read_strength(strength)?,
                points: *points,
            },
            Self::TooFarBelow { skill, level, asked } => {
                Reason::TooFarBelow { skill: read_skill(skill)?, level: read_level(*level)?, asked: read_level(*asked)? }
            }
            Self::NotYetConfirmed { skill, points } => Reason::NotYetConfirmed { skill: read_skill(skill)?, points: *points },
            Self::SaidNo { skill } => Reason::SaidNo { skill: read_skill(skill)? },
            Self::Capped { points } => Reason::Capped { points: *points },
            Self::NothingKnown => Reason::NothingKnown,
            Self::SchoolOnly => Reason::SchoolOnly,
            Self::Condition => Reason::Condition,
            Self::PracticeTestFirst { skill } => Reason::PracticeTestFirst { skill: read_skill(skill)? },
            Self::WorkplaceFirst => Reason::WorkplaceFirst,
        })
    }
}

impl CounterfactualRecord {
    fn from_model(counterfactual: &Counterfactual) -> Self {
        match counterfactual {
            Counterfactual::Confirm { skills, points } => Self::Confirm { skills: texts(skills), points: *points },
            Counterfactual::Show { skill, level, points } => Self::Show { skill: skill.to_string(), level: level.number(), points: *points },
        }
    }

    fn to_model(&self) -> Result<Counterfactual, Malformed> {
        Ok(match self {
            Self::Confirm { skills, points } => Counterfactual::Confirm { skills: read_all("skills", skills, SkillId::parse)?, points: *points },
            Self::Show { skill, level, points } => Counterfactual::Show { skill: read_skill(skill)?, level: read_level(*level)?, points: *points },
        })
    }
}

impl QuestionRecord {
    fn from_model(question: &OpenQuestion) -> Self {
        let about = match &question.about {
            QuestionAbout::Requirement(id) => AboutRecord::Requirement(id.to_string()),
            QuestionAbout::Skill(id) => AboutRecord::Skill(id.to_string()),
            QuestionAbout::Circumstance(field) => AboutRecord::Circumstance(field.as_str().to_owned()),
        };
        Self { about, points: question.points }
    }

    fn to_model(&self) -> Result<OpenQuestion, Malformed> {
        let about = match &self.about {
            AboutRecord::Requirement(id) => QuestionAbout::Requirement(read("about", id, RequirementId::parse)?),
            AboutRecord::Skill(id) => QuestionAbout::Skill(read("about", id, SkillId::parse)?),
            AboutRecord::Circumstance(field) => QuestionAbout::Circumstance(read("about", field, CircumstanceField::parse)?),
        };
        Ok(OpenQuestion { about, points: self.points })
    }
}

fn read_skill(text: &str) -> Result<SkillId, Malformed> {
    read("skill", text, SkillId::parse)
}

fn read_level(number: u32) -> Result<SkillLevel, Malformed> {
    SkillLevel::from_number(number).ok_or(Malformed("level"))
}

fn read_strength(text: &str) -> Result<EvidenceStrength, Malformed> {
    read("strength", text, EvidenceStrength::parse)
}
