//! The catalogue, in a language.

use hos_model::{self as model, Role};
use hos_proto::v1;

use super::{Teller, class, count, decider, hours, provenance};
use crate::grpc::from_proto::enums;

/// Where ESCO keeps its skills.
const ESCO_SKILL: &str = "http://data.europa.eu/esco/skill/";

impl Teller<'_> {
    pub(crate) fn skill(&self, skill: &model::Skill) -> v1::Skill {
        v1::Skill {
            name: format!("skills/{}", skill.id),
            label: self.say(|phrases, language, register| phrases.skill_label(language, register, &skill.id)),
            description: self.say(|phrases, language, register| phrases.skill_sentence(language, register, &skill.id)),
            question: self.say(|phrases, language, register| phrases.skill_question(language, register, &skill.id)),
            group: group(skill.group).into(),
            group_label: self.say(|phrases, language, register| phrases.group_label(language, register, skill.group)),
            risk: risk(skill.risk).into(),
            esco_uri: skill.esco.as_ref().map(|esco| format!("{ESCO_SKILL}{}", esco.uuid)).unwrap_or_default(),
            esco_relation: skill.esco.as_ref().map(|esco| relation(esco.relation)).unwrap_or_default().into(),
            broader: skill.broader.as_ref().map(|broader| format!("skills/{broader}")).unwrap_or_default(),
            shows_also: skill.shows_also.iter().map(|also| format!("skills/{also}")).collect(),
        }
    }

    pub(crate) fn role(&self, role: &Role) -> v1::Role {
        v1::Role {
            name: format!("roles/{}", role.id),
            alias: role.alias.as_ref().map(|alias| format!("roles/{alias}")).unwrap_or_default(),
            label: self.say(|phrases, language, register| phrases.role_label(language, register, &role.id)),
            description: self.say(|phrases, language, register| phrases.role_sentence(language, register, &role.id)),
            qualification: role.qualification.as_ref().map(|id| format!("qualifications/{id}")).unwrap_or_default(),
            mbo_level: role.mbo_level.map(i32::from).unwrap_or_default(),
            requirements: role.requirements.iter().map(|requirement| self.requirement(role, requirement)).collect(),
            provenance: Some(provenance(&role.source)),
        }
    }

    pub(crate) fn requirement(&self, role: &Role, requirement: &model::Requirement) -> v1::Requirement {
        v1::Requirement {
            name: format!("roles/{}/requirements/{}", role.id, requirement.id),
            label: self.say(|phrases, language, register| phrases.requirement_label(language, register, &role.id, &requirement.id)),
            question: self.say(|phrases, language, register| phrases.requirement_question(language, register, &role.id, &requirement.id)),
            code: requirement.code.clone().unwrap_or_default(),
            code_verified: requirement.code_verified,
            recognition_class: class(requirement.class).into(),
            max_points: count(requirement.max_points),
            items: requirement.items.iter().map(|item| self.item(item)).collect(),
            provenance: Some(provenance(&requirement.source)),
            points_provenance: Some(provenance(&requirement.points_source)),
        }
    }

    fn item(&self, item: &model::Item) -> v1::RequirementItem {
        v1::RequirementItem {
            skill: format!("skills/{}", item.skill),
            label: self.say(|phrases, language, register| phrases.skill_label(language, register, &item.skill)),
            points: count(item.points),
            skill_level: count(item.level.number()),
        }
    }

    pub(crate) fn qualification(&self, qualification: &model::Qualification) -> v1::Qualification {
        v1::Qualification {
            name: format!("qualifications/{}", qualification.id),
            label: self.say(|phrases, language, register| phrases.qualification_label(language, register, &qualification.id)),
            crebo: qualification.crebo.clone().unwrap_or_default(),
            crebo_verified: qualification.crebo_verified,
            dossier: qualification.dossier.clone().unwrap_or_default(),
            version: qualification.version.clone(),
            mbo_level: i32::from(qualification.mbo_level),
            provenance: Some(provenance(&qualification.source)),
        }
    }

    pub(crate) fn step(&self, step: &model::Step) -> v1::Step {
        v1::Step {
            name: format!("steps/{}", step.id),
            label: self.say(|phrases, language, register| phrases.step_label(language, register, &step.id)),
            description: self.say(|phrases, language, register| phrases.step_sentence(language, register, &step.id)),
            kind: step_kind(step.kind).into(),
            needs: step.needs.iter().map(|fact| self.fact(fact)).collect(),
            gives: step.gives.iter().map(|fact| self.fact(fact)).collect(),
            offer_kind: step.offer_kind.map(enums::to_offer_kind).unwrap_or_default().into(),
            duration_weeks: count(step.weeks),
            hours_per_week: Some(hours(step.hours)),
            fee_cents: step.fee_cents,
            fee_per_year: step.fee_per_year,
            wage: step.wage,
            decided_by: self.say(|phrases, language, register| phrases.decider(language, register, step.decided_by)),
            provenance: Some(provenance(&step.source)),
            decider: decider(step.decided_by).into(),
        }
    }

    pub(crate) fn area(&self, area: &model::Area) -> v1::Area {
        v1::Area {
            name: format!("areas/{}", area.id),
            label: self.say(|phrases, language, register| phrases.area_label(language, register, &area.id)),
            parent: area.parent.as_ref().map(|parent| format!("areas/{parent}")).unwrap_or_default(),
            provenance: Some(provenance(&area.source)),
        }
    }
}

const fn risk(risk: model::RiskClass) -> v1::RiskClass {
    match risk {
        model::RiskClass::None => v1::RiskClass::None,
        model::RiskClass::Risky => v1::RiskClass::Risky,
        model::RiskClass::Reserved => v1::RiskClass::Reserved,
    }
}

const fn group(group: model::SkillGroup) -> v1::SkillGroup {
    match group {
        model::SkillGroup::PersonalCare => v1::SkillGroup::PersonalCare,
        model::SkillGroup::Mobility => v1::SkillGroup::Mobility,
        model::SkillGroup::Safety => v1::SkillGroup::Safety,
        model::SkillGroup::Health => v1::SkillGroup::Health,
        model::SkillGroup::TargetGroups => v1::SkillGroup::TargetGroups,
        model::SkillGroup::Wellbeing => v1::SkillGroup::Wellbeing,
        model::SkillGroup::Household => v1::SkillGroup::Household,
        model::SkillGroup::Arranging => v1::SkillGroup::Arranging,
        model::SkillGroup::Communication => v1::SkillGroup::Communication,
        model::SkillGroup::Community => v1::SkillGroup::Community,
        model::SkillGroup::Professional => v1::SkillGroup::Professional,
    }
}

const fn relation(relation: model::EscoRelation) -> v1::EscoRelation {
    match relation {
        model::EscoRelation::Close => v1::EscoRelation::Close,
        model::EscoRelation::Broad => v1::EscoRelation::Broad,
        model::EscoRelation::Narrow => v1::EscoRelation::Narrow,
    }
}

const fn step_kind(kind: model::StepKind) -> v1::StepKind {
    match kind {
        model::StepKind::Talk => v1::StepKind::Talk,
        model::StepKind::Evidence => v1::StepKind::Evidence,
        model::StepKind::Research => v1::StepKind::Research,
        model::StepKind::Course => v1::StepKind::Course,
        model::StepKind::Certificate => v1::StepKind::Certificate,
        model::StepKind::Training => v1::StepKind::Training,
        model::StepKind::Work => v1::StepKind::Work,
        model::StepKind::Support => v1::StepKind::Support,
        model::StepKind::Decision => v1::StepKind::Decision,
    }
}
