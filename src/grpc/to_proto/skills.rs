//! Skills of a profile, with the words that show them.

use hos_model::{self as model, ExperienceId, LeftOut, LevelReason, OpenQuestion, ProfileId, ProfileSkill, QuestionAbout, RoleId, SkillState};
use hos_proto::v1;

use super::{Teller, count, date};
use crate::app::HeardAll;
use crate::grpc::from_proto::enums;
use crate::limits;

impl Teller<'_> {
    /// Skills; `profile` is none when nothing was stored.
    pub(crate) fn profile_skills(&self, profile: Option<&ProfileId>, skills: &[ProfileSkill]) -> Vec<v1::ProfileSkill> {
        skills.iter().map(|skill| self.profile_skill(profile, skill)).collect()
    }

    fn profile_skill(&self, profile: Option<&ProfileId>, skill: &ProfileSkill) -> v1::ProfileSkill {
        let (state, decided_by, decide_date, reject_reason) = match &skill.state {
            SkillState::Suggested => (v1::SkillState::Suggested, None, None, None),
            SkillState::Confirmed { by, on } => (v1::SkillState::Confirmed, Some(by), Some(*on), None),
            SkillState::Rejected { by, on, reason } => (v1::SkillState::Rejected, Some(by), Some(*on), Some(*reason)),
        };
        let thin = skill.state == SkillState::Suggested
            && skill.evidence.iter().all(|evidence| evidence.suggestion.certainty == model::SuggestionCertainty::Thin);
        v1::ProfileSkill {
            name: profile.map(|profile| format!("profiles/{profile}/skills/{}", skill.skill)).unwrap_or_default(),
            skill: format!("skills/{}", skill.skill),
            label: self.say(|phrases, language, register| phrases.skill_label(language, register, &skill.skill)),
            skill_level: count(skill.level.number()),
            skill_level_label: self.level_label(skill),
            state: state.into(),
            strength: skill.strength().map(strength).unwrap_or_default().into(),
            evidence: skill.evidence.iter().take(limits::EVIDENCE_SHOWN).map(|evidence| self.evidence(profile, evidence)).collect(),
            decided_by: decided_by.map(ToString::to_string).unwrap_or_default(),
            decide_date: decide_date.map(date),
            reject_reason: reject_reason.map(enums::to_reject_reason).unwrap_or_default().into(),
            question: if thin { self.say(|phrases, language, register| phrases.skill_question(language, register, &skill.skill)) } else { None },
        }
    }

    /// The skill level in words: with the reason of the evidence that suggests it, or by itself when the person chose another.
    fn level_label(&self, skill: &ProfileSkill) -> Option<v1::Sentence> {
        let suggested = skill.evidence.iter().find(|evidence| evidence.suggestion.level == skill.level);
        self.say(|phrases, language, register| match suggested {
            Some(evidence) => phrases.level(language, register, skill.level, &evidence.suggestion.level_reason),
            None => phrases.skill_level(language, register, skill.level),
        })
    }

    fn evidence(&self, profile: Option<&ProfileId>, evidence: &model::Evidence) -> v1::Evidence {
        let quote = |words| quote(profile, &evidence.experience, words);
        let suggestion = &evidence.suggestion;
        let level_quote = match &suggestion.level_reason {
            LevelReason::WithHelp(words) | LevelReason::Several(words) | LevelReason::Teaches(words) => Some(quote(words)),
            LevelReason::OnOnesOwn | LevelReason::SeveralPeopleTold => None,
        };
        v1::Evidence {
            quote: Some(quote(&suggestion.quote)),
            rule: suggestion.rule.clone(),
            skill_level: count(suggestion.level.number()),
            skill_level_reason: self.say(|phrases, language, register| phrases.level(language, register, suggestion.level, &suggestion.level_reason)),
            skill_level_quote: level_quote,
            certainty: certainty(suggestion.certainty).into(),
            with_others: suggestion.with_others,
            past: suggestion.past,
        }
    }

    /// Words that name a skill without showing it, each with the experience it stands in; `profile` is none when nothing was stored.
    pub(crate) fn left_out<'l>(
        &self,
        profile: Option<&ProfileId>,
        left_out: impl IntoIterator<Item = (&'l ExperienceId, &'l LeftOut)>,
    ) -> Vec<v1::LeftOut> {
        let told = left_out.into_iter().map(|(experience, left_out)| v1::LeftOut {
            skill: format!("skills/{}", left_out.skill),
            label: self.say(|phrases, language, register| phrases.skill_label(language, register, &left_out.skill)),
            quote: Some(quote(profile, experience, &left_out.quote)),
            reason: left_out_reason(left_out.reason).into(),
            sentence: self.say(|phrases, language, register| phrases.left_out(language, register, left_out.reason)),
        });
        told.collect()
    }

    /// An open question for a role.
    pub(crate) fn question(&self, role: &RoleId, question: &OpenQuestion) -> v1::OpenQuestion {
        let about = match &question.about {
            QuestionAbout::Requirement(id) => format!("roles/{role}/requirements/{id}"),
            QuestionAbout::Skill(id) => format!("skills/{id}"),
            QuestionAbout::Circumstance(field) => format!("circumstances/{}", field.as_str()),
        };
        v1::OpenQuestion {
            about,
            question: self.say(|phrases, language, register| phrases.question(language, register, role, &question.about)),
            points: count(question.points),
        }
    }
}

fn quote(profile: Option<&ProfileId>, experience: &ExperienceId, quote: &model::Quote) -> v1::Quote {
    v1::Quote {
        text: quote.text.clone(),
        start_offset: count(quote.start),
        end_offset: count(quote.end),
        experience: profile.map(|profile| format!("profiles/{profile}/experiences/{experience}")).unwrap_or_default(),
        story_index: profile.map_or_else(|| count(HeardAll::story_index(experience)), |_| 0),
    }
}

pub(super) const fn strength(strength: model::EvidenceStrength) -> v1::EvidenceStrength {
    match strength {
        model::EvidenceStrength::Told => v1::EvidenceStrength::Told,
        model::EvidenceStrength::Confirmed => v1::EvidenceStrength::Confirmed,
        model::EvidenceStrength::Vouched => v1::EvidenceStrength::Vouched,
        model::EvidenceStrength::Observed => v1::EvidenceStrength::Observed,
        model::EvidenceStrength::Assessed => v1::EvidenceStrength::Assessed,
        model::EvidenceStrength::Certified => v1::EvidenceStrength::Certified,
    }
}

const fn certainty(certainty: model::SuggestionCertainty) -> v1::SuggestionCertainty {
    match certainty {
        model::SuggestionCertainty::Clear => v1::SuggestionCertainty::Clear,
        model::SuggestionCertainty::Likely => v1::SuggestionCertainty::Likely,
        model::SuggestionCertainty::Thin => v1::SuggestionCertainty::Thin,
    }
}

const fn left_out_reason(reason: model::LeftOutReason) -> v1::LeftOutReason {
    match reason {
        model::LeftOutReason::SomebodyElse => v1::LeftOutReason::SomebodyElse,
        model::LeftOutReason::Negated => v1::LeftOutReason::Negated,
        model::LeftOutReason::Wished => v1::LeftOutReason::Wished,
        model::LeftOutReason::Received => v1::LeftOutReason::Received,
        model::LeftOutReason::Rejected => v1::LeftOutReason::Rejected,
    }
}
