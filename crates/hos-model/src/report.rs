//! The comparison of a profile with a role. Nothing is concluded without a reason.

use crate::catalog::{RecognitionClass, spelled};
use crate::circumstances::CircumstanceField;
use crate::ids::{RequirementId, RoleId, SkillId};
use crate::profile::{EvidenceStrength, SkillLevel};

spelled! {
    /// What is known about a requirement.
    Outcome {
        /// All points, agreed by the person.
        Met = "met",
        /// Some of it is shown or told.
        PartlyMet = "partly-met",
        /// The person said no to all of it.
        NotMet = "not-met",
        /// Nothing is known yet.
        Unknown = "unknown",
        /// School teaches and tests it; experience never counts.
        AtSchool = "at-school",
        /// Asked, never scored.
        ToBeAsked = "to-be-asked",
    }
}

/// Why an outcome is what it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// A skill at the skill level asked or above.
    Shown {
        /// The skill.
        skill: SkillId,
        /// Its skill level.
        level: SkillLevel,
        /// How strongly it is shown.
        strength: EvidenceStrength,
        /// Points it brings.
        points: u32,
    },
    /// A skill one level below what is asked: half the points.
    ShownBelow {
        /// The skill.
        skill: SkillId,
        /// Its skill level.
        level: SkillLevel,
        /// The skill level asked.
        asked: SkillLevel,
        /// How strongly it is shown.
        strength: EvidenceStrength,
        /// Points it brings.
        points: u32,
    },
    /// A skill that is too far below what is asked to bring points.
    TooFarBelow {
        /// The skill.
        skill: SkillId,
        /// Its skill level.
        level: SkillLevel,
        /// The skill level asked.
        asked: SkillLevel,
    },
    /// Told but not yet agreed: these points are possible, not counted.
    NotYetConfirmed {
        /// The skill.
        skill: SkillId,
        /// Points it could bring.
        points: u32,
    },
    /// The person said no to this skill.
    SaidNo {
        /// The skill.
        skill: SkillId,
    },
    /// More is shown than the requirement counts.
    Capped {
        /// Points above the maximum that do not count.
        points: u32,
    },
    /// Nothing was told that says anything about it.
    NothingKnown,
    /// Experience never counts for it.
    SchoolOnly,
    /// It is a condition to be asked.
    Condition,
    /// Experience counts as experience; it qualifies only after a test in practice.
    PracticeTestFirst {
        /// The skill that asks the test.
        skill: SkillId,
    },
    /// It must be shown at a workplace.
    WorkplaceFirst,
}

/// One or more reasons: never none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reasons(Vec<Reason>);

impl Reasons {
    /// The first reason and any others.
    #[must_use]
    pub fn new(first: Reason, others: impl IntoIterator<Item = Reason>) -> Self {
        Self(std::iter::once(first).chain(others).collect())
    }

    /// All reasons; at least one.
    #[must_use]
    pub fn as_slice(&self) -> &[Reason] {
        &self.0
    }
}

/// The smallest change that would turn an outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Counterfactual {
    /// If the person agrees with what was told.
    Confirm {
        /// The skills to agree with.
        skills: Vec<SkillId>,
        /// Points it brings.
        points: u32,
    },
    /// If a skill were shown at a skill level.
    Show {
        /// The skill.
        skill: SkillId,
        /// The skill level asked.
        level: SkillLevel,
        /// Points it brings.
        points: u32,
    },
}

/// The result for one requirement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequirementResult {
    /// The requirement.
    pub requirement: RequirementId,
    /// What experience can do for it.
    pub class: RecognitionClass,
    /// What is known.
    pub outcome: Outcome,
    /// Points that count: the person agreed.
    pub points: u32,
    /// Points with what was told counted too.
    pub potential: u32,
    /// Points at which it is met.
    pub max_points: u32,
    /// Why; never empty.
    pub reasons: Reasons,
    /// The smallest changes that would bring more, best first; empty when met.
    pub counterfactuals: Vec<Counterfactual>,
}

/// What a question is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum QuestionAbout {
    /// A requirement of the role that nothing is known about.
    Requirement(RequirementId),
    /// A skill heard with thin evidence, or one that would bring most.
    Skill(SkillId),
    /// A circumstance that decides about routes.
    Circumstance(CircumstanceField),
}

/// A question whose answer could change something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenQuestion {
    /// What it is about.
    pub about: QuestionAbout,
    /// Points the answer could bring at most; 0 for circumstances.
    pub points: u32,
}

/// A profile compared with a role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatchReport {
    /// The role.
    pub role: RoleId,
    /// In the order of the role.
    pub results: Vec<RequirementResult>,
    /// Sum of the points of the results.
    pub points: u32,
    /// Sum with what was told counted too.
    pub potential: u32,
    /// Sum of the maxima.
    pub max_points: u32,
    /// Most useful first.
    pub open_questions: Vec<OpenQuestion>,
}

impl MatchReport {
    /// Fit in whole percent, rounded down.
    #[must_use]
    pub const fn fit_percent(&self) -> u32 {
        percent(self.points, self.max_points)
    }

    /// Fit with what was told counted too, in whole percent, rounded down.
    #[must_use]
    pub const fn potential_percent(&self) -> u32 {
        percent(self.potential, self.max_points)
    }
}

const fn percent(part: u32, whole: u32) -> u32 {
    match part.saturating_mul(100).checked_div(whole) {
        Some(percent) => percent,
        None => 0,
    }
}

/// A role with its fit, for ranking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RankedRole {
    /// The role.
    pub role: RoleId,
    /// Points that count.
    pub points: u32,
    /// Points with what was told counted too.
    pub potential: u32,
    /// Sum of the maxima.
    pub max_points: u32,
}

impl RankedRole {
    /// Fit in whole percent, rounded down.
    #[must_use]
    pub const fn fit_percent(&self) -> u32 {
        percent(self.points, self.max_points)
    }

    /// Fit with what was told counted too, in whole percent, rounded down.
    #[must_use]
    pub const fn potential_percent(&self) -> u32 {
        percent(self.potential, self.max_points)
    }
}
