//! The vocabulary of the House of Skills engine: types and the invariants they keep.
//!
//! Here is what two other crates need to mean the same thing by. Not here: judging (`hos-engine`), keeping (`hos-store`), saying it in
//! sentences (`hos-present`), or anything about the wire.

mod catalog;
mod circumstances;
mod ids;
mod names;
mod offer;
mod points;
mod profile;
mod report;
mod route;
mod text;

pub use catalog::{
    Area, BarrierKind, Catalog, Decider, EscoLink, EscoRelation, Fact, FactCertainty, HoursPerWeek, IncomeEffect, Item, LanguagePack, LexiconData,
    Provenance, Qualification, RecognitionClass, Requirement, RiskClass, Role, Skill, SkillGroup, Step, StepKind, WhenUnknown,
};
pub use circumstances::{AgeBand, Arithmetic, CircumstanceField, Circumstances, Education, Income, LanguageLevel, Wish};
pub use ids::{
    AreaId, ExperienceId, FactId, LanguageCode, OfferId, ProfileId, QualificationId, ReportId, RequirementId, RoleId, RouteId, SkillId, StepId,
};
pub use jiff::civil::Date;
pub use names::{NameError, ResourceName};
pub use offer::{Offer, OfferKind, Starts};
pub use points::{SkillStanding, pay, requirement_points};
pub use profile::{
    Actor, Correction, Decision, DecisionKind, Evidence, EvidenceStrength, Experience, ExperienceKind, Extent, Heard, LeftOut, LeftOutReason,
    LevelReason, ProfileSkill, Quote, RejectReason, SkillLevel, SkillState, Story, Suggestion, SuggestionCertainty, WordsAt,
};
pub use report::{Counterfactual, MatchReport, OpenQuestion, Outcome, QuestionAbout, RankedRole, Reason, Reasons, RequirementResult};
pub use route::{Exemption, IncomeMonth, IncomeOutlook, Plan, Route, RouteKind, RouteStep, StepReason, Unsolved};
pub use text::{Register, code_points};
