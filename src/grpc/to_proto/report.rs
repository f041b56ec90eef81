//! Match reports and rankings.

use hos_model::{self as model, Counterfactual, ProfileId, Reason, Role, RoleId};
use hos_proto::v1::{self, ReasonCode};

use super::{Teller, class, count, origin, provenance};
use crate::app::ReportNow;

impl Teller<'_> {
    /// A report; `profile` is none when nothing was stored.
    pub(crate) fn match_report(&self, profile: Option<&ProfileId>, now: &ReportNow) -> v1::MatchReport {
        let report = &now.report;
        let role = self.catalog.role(&report.role);
        let name = profile.zip(now.id.as_ref()).map(|(profile, id)| format!("profiles/{profile}/matchReports/{id}"));
        let points_source = role.and_then(|role| role.requirements.iter().find(|requirement| requirement.scored()));
        v1::MatchReport {
            name: name.unwrap_or_default(),
            role: format!("roles/{}", report.role),
            role_label: self.say(|phrases, language, register| phrases.role_label(language, register, &report.role)),
            results: report.results.iter().map(|result| self.result(profile, &report.role, role, result)).collect(),
            points: count(report.points),
            potential_points: count(report.potential),
            max_points: count(report.max_points),
            fit_percent: count(report.fit_percent()),
            potential_percent: count(report.potential_percent()),
            open_questions: report.open_questions.iter().map(|question| self.question(&report.role, question)).collect(),
            points_provenance: points_source.map(|requirement| provenance(&requirement.points_source)),
            origin: Some(origin(&now.origin)),
        }
    }

    fn result(&self, profile: Option<&ProfileId>, role_id: &RoleId, role: Option<&Role>, result: &model::RequirementResult) -> v1::RequirementResult {
        let requirement = role.and_then(|role| role.requirements.iter().find(|requirement| requirement.id == result.requirement));
        v1::RequirementResult {
            requirement: format!("roles/{role_id}/requirements/{}", result.requirement),
            label: self.say(|phrases, language, register| phrases.requirement_label(language, register, role_id, &result.requirement)),
            code: requirement.and_then(|requirement| requirement.code.clone()).unwrap_or_default(),
            code_verified: requirement.is_some_and(|requirement| requirement.code_verified),
            recognition_class: class(result.class).into(),
            outcome: outcome(result.outcome).into(),
            points: count(result.points),
            potential_points: count(result.potential),
            max_points: count(result.max_points),
            reasons: result.reasons.as_slice().iter().map(|reason| self.reason(profile, role_id, reason)).collect(),
            counterfactuals: result.counterfactuals.iter().map(|change| self.counterfactual(change)).collect(),
        }
    }

    fn reason(&self, profile: Option<&ProfileId>, role: &RoleId, reason: &Reason) -> v1::Reason {
        let (code, skill, points) = parts(reason);
        let shown = matches!(reason, Reason::Shown { .. } | Reason::ShownBelow { .. } | Reason::TooFarBelow { .. } | Reason::NotYetConfirmed { .. });
        let evidence = profile.zip(skill).filter(|_| shown).map(|(profile, skill)| format!("profiles/{profile}/skills/{skill}"));
        v1::Reason {
            code: code.into(),
            skill: skill.map(|skill| format!("skills/{skill}")).unwrap_or_default(),
            points: count(points),
            sentence: self.say(|phrases, language, register| phrases.reason(language, register, role, reason)),
            evidence: evidence.unwrap_or_default(),
        }
    }

    fn counterfactual(&self, change: &Counterfactual) -> v1::Counterfactual {
        let (skills, points) = match change {
            Counterfactual::Confirm { skills, points } => (skills.iter().collect::<Vec<_>>(), *points),
            Counterfactual::Show { skill, points, .. } => (vec![skill], *points),
        };
        v1::Counterfactual {
            points: count(points),
            sentence: self.say(|phrases, language, register| phrases.counterfactual(language, register, change)),
            skills: skills.iter().map(|skill| format!("skills/{skill}")).collect(),
        }
    }

    /// A role with its fit.
    pub(crate) fn ranked_role(&self, ranked: &model::RankedRole) -> v1::RankedRole {
        v1::RankedRole {
            role: format!("roles/{}", ranked.role),
            label: self.say(|phrases, language, register| phrases.role_label(language, register, &ranked.role)),
            points: count(ranked.points),
            potential_points: count(ranked.potential),
            max_points: count(ranked.max_points),
            fit_percent: count(ranked.fit_percent()),
            potential_percent: count(ranked.potential_percent()),
        }
    }
}

/// Code, skill and points of a reason.
const fn parts(reason: &Reason) -> (ReasonCode, Option<&model::SkillId>, u32) {
    match reason {
        Reason::Shown { skill, points, .. } => (ReasonCode::Shown, Some(skill), *points),
        Reason::ShownBelow { skill, points, .. } => (ReasonCode::ShownBelow, Some(skill), *points),
        Reason::TooFarBelow { skill, .. } => (ReasonCode::TooFarBelow, Some(skill), 0),
        Reason::NotYetConfirmed { skill, points } => (ReasonCode::NotYetConfirmed, Some(skill), *points),
        Reason::SaidNo { skill } => (ReasonCode::SaidNo, Some(skill), 0),
        Reason::Capped { points } => (ReasonCode::Capped, None, *points),
        Reason::NothingKnown => (ReasonCode::NothingKnown, None, 0),
        Reason::SchoolOnly => (ReasonCode::SchoolOnly, None, 0),
        Reason::Condition => (ReasonCode::Condition, None, 0),
        Reason::PracticeTestFirst { skill } => (ReasonCode::PracticeTestFirst, Some(skill), 0),
        Reason::WorkplaceFirst => (ReasonCode::WorkplaceFirst, None, 0),
    }
}

const fn outcome(outcome: model::Outcome) -> v1::Outcome {
    match outcome {
        model::Outcome::Met => v1::Outcome::Met,
        model::Outcome::PartlyMet => v1::Outcome::PartlyMet,
        model::Outcome::NotMet => v1::Outcome::NotMet,
        model::Outcome::Unknown => v1::Outcome::Unknown,
        model::Outcome::AtSchool => v1::Outcome::AtSchool,
        model::Outcome::ToBeAsked => v1::Outcome::ToBeAsked,
    }
}
