//! Names, sentences and questions of the things of the catalogue.
//!
//! A label is a phrase without a stop; a sentence and a question are whole.

use hos_model::{
    AreaId, BarrierKind, CircumstanceField, Decider, FactCertainty, FactId, LanguageCode, QualificationId, RecognitionClass, Register, RequirementId,
    RoleId, SkillGroup, SkillId, StepId,
};

use crate::Phrasebook;

impl Phrasebook {
    /// Name of a skill.
    #[must_use]
    pub fn skill_label(&self, language: &LanguageCode, register: Register, skill: &SkillId) -> String {
        self.say(language, register, &format!("skill-{skill}"), &[])
    }

    /// What somebody with the skill does.
    #[must_use]
    pub fn skill_sentence(&self, language: &LanguageCode, register: Register, skill: &SkillId) -> String {
        self.sentence(language, register, &format!("skill-{skill}"))
    }

    /// The question that a verbinder asks about a skill.
    #[must_use]
    pub fn skill_question(&self, language: &LanguageCode, register: Register, skill: &SkillId) -> String {
        self.question_of(language, register, &format!("skill-{skill}"))
    }

    /// Name of a group of skills.
    #[must_use]
    pub fn group_label(&self, language: &LanguageCode, register: Register, group: SkillGroup) -> String {
        self.say(language, register, &format!("group-{}", group.as_str()), &[])
    }

    /// Name of a role.
    #[must_use]
    pub fn role_label(&self, language: &LanguageCode, register: Register, role: &RoleId) -> String {
        self.say(language, register, &format!("role-{role}"), &[])
    }

    /// What somebody in the role does.
    #[must_use]
    pub fn role_sentence(&self, language: &LanguageCode, register: Register, role: &RoleId) -> String {
        self.sentence(language, register, &format!("role-{role}"))
    }

    /// Name of a requirement.
    #[must_use]
    pub fn requirement_label(&self, language: &LanguageCode, register: Register, role: &RoleId, requirement: &RequirementId) -> String {
        self.say(language, register, &format!("requirement-{role}-{requirement}"), &[])
    }

    /// The question that tells most about a requirement.
    #[must_use]
    pub fn requirement_question(&self, language: &LanguageCode, register: Register, role: &RoleId, requirement: &RequirementId) -> String {
        self.question_of(language, register, &format!("requirement-{role}-{requirement}"))
    }

    /// Name of a qualification.
    #[must_use]
    pub fn qualification_label(&self, language: &LanguageCode, register: Register, qualification: &QualificationId) -> String {
        self.say(language, register, &format!("qualification-{qualification}"), &[])
    }

    /// Name of a step.
    #[must_use]
    pub fn step_label(&self, language: &LanguageCode, register: Register, step: &StepId) -> String {
        self.say(language, register, &format!("step-{step}"), &[])
    }

    /// What a step is, what it gives, who decides.
    #[must_use]
    pub fn step_sentence(&self, language: &LanguageCode, register: Register, step: &StepId) -> String {
        self.sentence(language, register, &format!("step-{step}"))
    }

    /// A planning fact, as it completes "needed: …".
    #[must_use]
    pub fn fact_label(&self, language: &LanguageCode, register: Register, fact: &FactId) -> String {
        self.say(language, register, &format!("fact-{fact}"), &[])
    }

    /// Name of a kind of barrier.
    #[must_use]
    pub fn barrier_label(&self, language: &LanguageCode, register: Register, barrier: BarrierKind) -> String {
        self.say(language, register, &format!("barrier-{}", barrier.as_str()), &[])
    }

    /// Name of a circumstance.
    #[must_use]
    pub fn circumstance_label(&self, language: &LanguageCode, register: Register, field: CircumstanceField) -> String {
        self.say(language, register, &format!("circumstance-{}", field.as_str()), &[])
    }

    /// The question about a circumstance.
    #[must_use]
    pub fn circumstance_question(&self, language: &LanguageCode, register: Register, field: CircumstanceField) -> String {
        self.question_of(language, register, &format!("circumstance-{}", field.as_str()))
    }

    /// An answer to the question about a circumstance, as spelled in `facts.toml`; `None` when it has no closed set of answers.
    #[must_use]
    pub fn circumstance_value(&self, language: &LanguageCode, register: Register, field: CircumstanceField, value: &str) -> Option<String> {
        let set = value_set(field)?;
        Some(self.say(language, register, &format!("{set}-{value}"), &[]))
    }

    /// Name of an area.
    #[must_use]
    pub fn area_label(&self, language: &LanguageCode, register: Register, area: &AreaId) -> String {
        self.say(language, register, &format!("area-{area}"), &[])
    }

    /// How sure a fact about law, schools or money is.
    #[must_use]
    pub fn certainty(&self, language: &LanguageCode, register: Register, certainty: FactCertainty) -> String {
        self.say(language, register, &format!("certainty-{}", certainty.as_str()), &[])
    }

    /// What experience can do for a requirement of this class.
    #[must_use]
    pub fn class(&self, language: &LanguageCode, register: Register, class: RecognitionClass) -> String {
        self.say(language, register, &format!("class-{}", class.as_str()), &[])
    }

    /// Who decides, as a phrase: "de gemeente".
    #[must_use]
    pub fn decider(&self, language: &LanguageCode, register: Register, decider: Decider) -> String {
        self.say(language, register, &format!("decided-by-{}", decider.as_str()), &[])
    }

    fn sentence(&self, language: &LanguageCode, register: Register, message: &str) -> String {
        self.text(language.as_str(), message, Some(&format!("{}-sentence", register.as_str())), &[])
    }

    fn question_of(&self, language: &LanguageCode, register: Register, message: &str) -> String {
        self.text(language.as_str(), message, Some(&format!("{}-question", register.as_str())), &[])
    }
}

/// What the messages of the answers to a circumstance begin with; `None` for what has no closed set of answers.
const fn value_set(field: CircumstanceField) -> Option<&'static str> {
    match field {
        CircumstanceField::HighestEducation => Some("education"),
        CircumstanceField::DutchSpeaking | CircumstanceField::DutchReading | CircumstanceField::DutchWriting => Some("language-level"),
        CircumstanceField::Arithmetic => Some("arithmetic"),
        CircumstanceField::Income => Some("income"),
        CircumstanceField::AgeBand => Some("age-band"),
        CircumstanceField::Wishes => Some("wish"),
        CircumstanceField::RightToWork
        | CircumstanceField::VogConcern
        | CircumstanceField::ChildcareNeeded
        | CircumstanceField::Debts
        | CircumstanceField::DigitalSkills
        | CircumstanceField::IrregularHours => Some("answer"),
        CircumstanceField::Diplomas
        | CircumstanceField::LowestMonthlyIncome
        | CircumstanceField::FreeHours
        | CircumstanceField::Area
        | CircumstanceField::MaxTravel
        | CircumstanceField::EarliestStart => None,
    }
}
