//! Resource names: `profiles/fatima/experiences/…`.

use std::fmt;

use crate::ids::{AreaId, ExperienceId, FactId, OfferId, ProfileId, QualificationId, ReportId, RequirementId, RoleId, RouteId, SkillId, StepId};

/// The name of anything that can be asked for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each variant is spelled out in `Display`")]
pub enum ResourceName {
    Profile(ProfileId),
    Circumstances(ProfileId),
    Experience(ProfileId, ExperienceId),
    ProfileSkill(ProfileId, SkillId),
    MatchReport(ProfileId, ReportId),
    Route(ProfileId, RouteId),
    Offer(OfferId),
    Skill(SkillId),
    Role(RoleId),
    Requirement(RoleId, RequirementId),
    Qualification(QualificationId),
    Step(StepId),
    Fact(FactId),
    Area(AreaId),
}

impl fmt::Display for ResourceName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Profile(profile) => write!(f, "profiles/{profile}"),
            Self::Circumstances(profile) => write!(f, "profiles/{profile}/circumstances"),
            Self::Experience(profile, id) => write!(f, "profiles/{profile}/experiences/{id}"),
            Self::ProfileSkill(profile, id) => write!(f, "profiles/{profile}/skills/{id}"),
            Self::MatchReport(profile, id) => write!(f, "profiles/{profile}/matchReports/{id}"),
            Self::Route(profile, id) => write!(f, "profiles/{profile}/routes/{id}"),
            Self::Offer(id) => write!(f, "offers/{id}"),
            Self::Skill(id) => write!(f, "skills/{id}"),
            Self::Role(id) => write!(f, "roles/{id}"),
            Self::Requirement(role, id) => write!(f, "roles/{role}/requirements/{id}"),
            Self::Qualification(id) => write!(f, "qualifications/{id}"),
            Self::Step(id) => write!(f, "steps/{id}"),
            Self::Fact(id) => write!(f, "facts/{id}"),
            Self::Area(id) => write!(f, "areas/{id}"),
        }
    }
}

/// The text is no resource name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NameError;

impl fmt::Display for NameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a resource name")
    }
}

impl std::error::Error for NameError {}

impl std::str::FromStr for ResourceName {
    type Err = NameError;

    fn from_str(text: &str) -> Result<Self, NameError> {
        let parts: Vec<&str> = text.split('/').collect();
        let name = match *parts.as_slice() {
            ["profiles", profile] => ProfileId::parse(profile).map(Self::Profile),
            ["profiles", profile, "circumstances"] => ProfileId::parse(profile).map(Self::Circumstances),
            ["profiles", profile, collection, id] => ProfileId::parse(profile).and_then(|profile| Self::of_profile(profile, collection, id)),
            ["offers", id] => OfferId::parse(id).map(Self::Offer),
            ["skills", id] => SkillId::parse(id).map(Self::Skill),
            ["roles", id] => RoleId::parse(id).map(Self::Role),
            ["roles", role, "requirements", id] => RoleId::parse(role).zip(RequirementId::parse(id)).map(|(role, id)| Self::Requirement(role, id)),
            ["qualifications", id] => QualificationId::parse(id).map(Self::Qualification),
            ["steps", id] => StepId::parse(id).map(Self::Step),
            ["facts", id] => FactId::parse(id).map(Self::Fact),
            ["areas", id] => AreaId::parse(id).map(Self::Area),
            _ => None,
        };
        name.ok_or(NameError)
    }
}

impl ResourceName {
    fn of_profile(profile: ProfileId, collection: &str, id: &str) -> Option<Self> {
        match collection {
            "experiences" => ExperienceId::parse(id).map(|id| Self::Experience(profile, id)),
            "skills" => SkillId::parse(id).map(|id| Self::ProfileSkill(profile, id)),
            "matchReports" => ReportId::parse(id).map(|id| Self::MatchReport(profile, id)),
            "routes" => RouteId::parse(id).map(|id| Self::Route(profile, id)),
            _ => None,
        }
    }

    /// The profile it lies under, if any.
    #[must_use]
    pub const fn profile(&self) -> Option<&ProfileId> {
        match self {
            Self::Profile(profile)
            | Self::Circumstances(profile)
            | Self::Experience(profile, _)
            | Self::ProfileSkill(profile, _)
            | Self::MatchReport(profile, _)
            | Self::Route(profile, _) => Some(profile),
            Self::Offer(_)
            | Self::Skill(_)
            | Self::Role(_)
            | Self::Requirement(..)
            | Self::Qualification(_)
            | Self::Step(_)
            | Self::Fact(_)
            | Self::Area(_) => None,
        }
    }
}
