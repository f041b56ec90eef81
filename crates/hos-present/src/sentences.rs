//! Sentences from the codes of the engine: what was heard, how it compares, which routes there are, and what was refused.

use std::collections::BTreeMap;

use fluent_bundle::FluentValue;
use hos_model::{
    Counterfactual, Decider, EvidenceStrength, Exemption, ExperienceKind, FactId, IncomeEffect, IncomeOutlook, LanguageCode, LeftOutReason,
    LevelReason, Offer, OfferKind, Outcome, QuestionAbout, Reason, Register, RejectReason, RiskClass, RoleId, RouteKind, SkillId, SkillLevel,
    SkillState, Starts, StepId, StepKind, StepReason, SuggestionCertainty, Unsolved,
};

use crate::Phrasebook;

/// What was heard.
impl Phrasebook {
    /// A skill level: "je doet het zelf, bij één persoon".
    #[must_use]
    pub fn skill_level(&self, language: &LanguageCode, register: Register, level: SkillLevel) -> String {
        self.say(language, register, &format!("level-{}", level.number()), &[])
    }

    /// A skill level with why it was suggested; in the plain register with the words that show it, where there are any.
    #[must_use]
    pub fn level(&self, language: &LanguageCode, register: Register, level: SkillLevel, reason: &LevelReason) -> String {
        let level = self.skill_level(language, register, level).into();
        let (message, quote) = match reason {
            LevelReason::OnOnesOwn => ("level-reason-on-ones-own", None),
            LevelReason::WithHelp(quote) => ("level-reason-with-help", Some(quote)),
            LevelReason::Several(quote) => ("level-reason-several", Some(quote)),
            LevelReason::Teaches(quote) => ("level-reason-teaches", Some(quote)),
            LevelReason::SeveralPeopleTold => ("level-reason-several-people-told", None),
        };
        let words = quote.map_or("", |quote| &quote.text).into();
        self.say(language, register, message, &[("level", level), ("words", words)])
    }

    /// How strongly something is shown.
    #[must_use]
    pub fn strength(&self, language: &LanguageCode, register: Register, strength: EvidenceStrength) -> String {
        self.say(language, register, &format!("strength-{}", strength.as_str()), &[])
    }

    /// Where a skill of a profile stands.
    #[must_use]
    pub fn state(&self, language: &LanguageCode, register: Register, state: &SkillState) -> String {
        match state {
            SkillState::Suggested => self.say(language, register, "state-suggested", &[]),
            SkillState::Confirmed { by: _, on } => {
                self.say(language, register, "state-confirmed", &[("date", self.date(language, register, *on).into())])
            }
            SkillState::Rejected { by: _, on, reason } => {
                let args = [("date", self.date(language, register, *on).into()), ("reason", self.reject_reason(language, register, *reason).into())];
                self.say(language, register, "state-rejected", &args)
            }
        }
    }

    /// How sure a suggestion is.
    #[must_use]
    pub fn suggestion_certainty(&self, language: &LanguageCode, register: Register, certainty: SuggestionCertainty) -> String {
        self.say(language, register, &format!("suggestion-certainty-{}", certainty.as_str()), &[])
    }

    /// Why words that name a skill do not show it.
    #[must_use]
    pub fn left_out(&self, language: &LanguageCode, register: Register, reason: LeftOutReason) -> String {
        self.say(language, register, &format!("left-out-{}", reason.as_str()), &[])
    }

    /// Why a person said no to a skill.
    #[must_use]
    pub fn reject_reason(&self, language: &LanguageCode, register: Register, reason: RejectReason) -> String {
        self.say(language, register, &format!("reject-reason-{}", reason.as_str()), &[])
    }

    /// What stands between doing something at home and doing it as a profession.
    #[must_use]
    pub fn risk(&self, language: &LanguageCode, register: Register, risk: RiskClass) -> String {
        self.say(language, register, &format!("risk-{}", risk.as_str()), &[])
    }

    /// In what setting something was done.
    #[must_use]
    pub fn experience_kind(&self, language: &LanguageCode, register: Register, kind: ExperienceKind) -> String {
        self.say(language, register, &format!("experience-kind-{}", kind.as_str()), &[])
    }
}

/// How it compares with a role.
impl Phrasebook {
    /// The points of a role: those that count, and those with what was told counted too.
    #[must_use]
    pub fn fit(&self, language: &LanguageCode, register: Register, ranked: &hos_model::RankedRole) -> String {
        let role = self.role_label(language, register, &ranked.role);
        let args =
            [("role", role.into()), ("points", ranked.points.into()), ("potential", ranked.potential.into()), ("max", ranked.max_points.into())];
        self.say(language, register, "fit", &args)
    }

    /// What is known about a requirement.
    #[must_use]
    pub fn outcome(&self, language: &LanguageCode, register: Register, outcome: Outcome) -> String {
        self.say(language, register, &format!("outcome-{}", outcome.as_str()), &[])
    }

    /// Why an outcome is what it is; `role` is the role that was compared with.
    #[must_use]
    pub fn reason(&self, language: &LanguageCode, register: Register, role: &RoleId, reason: &Reason) -> String {
        let say = |message: &str, args: &[(&str, FluentValue<'_>)]| self.say(language, register, message, args);
        let skill = |skill: &SkillId| ("skill", self.skill_label(language, register, skill).into());
        let level = |level: SkillLevel| ("level", self.skill_level(language, register, level).into());
        let asked = |level: SkillLevel| ("asked", self.skill_level(language, register, level).into());
        let strength = |strength: EvidenceStrength| ("strength", self.strength(language, register, strength).into());
        let points = |points: u32| ("points", self.points(language, register, points).into());
        let role = || ("role", self.role_label(language, register, role).into());
        match reason {
            Reason::Shown { skill: id, level: has, strength: shown, points: brings } => {
                say("reason-shown", &[skill(id), level(*has), strength(*shown), points(*brings)])
            }
            Reason::ShownBelow { skill: id, level: has, asked: asks, strength: shown, points: brings } => {
                say("reason-shown-below", &[skill(id), level(*has), asked(*asks), strength(*shown), points(*brings), role()])
            }
            Reason::TooFarBelow { skill: id, level: has, asked: asks } => {
                say("reason-too-far-below", &[skill(id), level(*has), asked(*asks), role()])
            }
            Reason::NotYetConfirmed { skill: id, points: brings } => say("reason-not-yet-confirmed", &[skill(id), points(*brings)]),
            Reason::SaidNo { skill: id } => say("reason-said-no", &[skill(id)]),
            Reason::Capped { points: above } => say("reason-capped", &[points(*above)]),
            Reason::NothingKnown => say("reason-nothing-known", &[]),
            Reason::SchoolOnly => say("reason-school-only", &[]),
            Reason::Condition => say("reason-condition", &[]),
            Reason::PracticeTestFirst { skill: id } => say("reason-practice-test-first", &[skill(id)]),
            Reason::WorkplaceFirst => say("reason-workplace-first", &[]),
        }
    }

    /// The smallest change that would turn an outcome.
    #[must_use]
    pub fn counterfactual(&self, language: &LanguageCode, register: Register, counterfactual: &Counterfactual) -> String {
        match counterfactual {
            Counterfactual::Confirm { skills, points } => {
                let skills = self.skill_list(language, register, skills);
                let args = [("skills", skills.into()), ("points", self.points(language, register, *points).into())];
                self.say(language, register, "counterfactual-confirm", &args)
            }
            Counterfactual::Show { skill, level, points } => {
                let args = [
                    ("skill", self.skill_label(language, register, skill).into()),
                    ("level", self.skill_level(language, register, *level).into()),
                    ("points", self.points(language, register, *points).into()),
                ];
                self.say(language, register, "counterfactual-show", &args)
            }
        }
    }

    /// The question to ask; `role` is the role that was compared with.
    #[must_use]
    pub fn question(&self, language: &LanguageCode, register: Register, role: &RoleId, about: &QuestionAbout) -> String {
        match about {
            QuestionAbout::Requirement(requirement) => self.requirement_question(language, register, role, requirement),
            QuestionAbout::Skill(skill) => self.skill_question(language, register, skill),
            QuestionAbout::Circumstance(field) => self.circumstance_question(language, register, *field),
        }
    }

    fn skill_list(&self, language: &LanguageCode, register: Register, skills: &[SkillId]) -> String {
        self.list(language, register, skills.iter().map(|skill| self.skill_label(language, register, skill)))
    }
}

/// Which routes there are.
impl Phrasebook {
    /// What a route is best at.
    #[must_use]
    pub fn route_kind(&self, language: &LanguageCode, register: Register, kind: RouteKind) -> String {
        self.say(language, register, &format!("route-kind-{}", kind.as_str()), &[])
    }

    /// What probably happens to the income.
    #[must_use]
    pub fn income_outlook(&self, language: &LanguageCode, register: Register, outlook: IncomeOutlook) -> String {
        self.say(language, register, &format!("income-outlook-{}", outlook.as_str()), &[])
    }

    /// What a step does to the income.
    #[must_use]
    pub fn income_effect(&self, language: &LanguageCode, register: Register, effect: IncomeEffect) -> String {
        self.say(language, register, &format!("income-effect-{}", effect.as_str()), &[])
    }

    /// What kind of step it is.
    #[must_use]
    pub fn step_kind(&self, language: &LanguageCode, register: Register, kind: StepKind) -> String {
        self.say(language, register, &format!("step-kind-{}", kind.as_str()), &[])
    }

    /// A sentence that says who decides, and promises nothing in the name of others.
    #[must_use]
    pub fn decision(&self, language: &LanguageCode, register: Register, decider: Decider) -> String {
        let message = match decider {
            Decider::Person => "decision-own",
            Decider::Verbinder => "decision-with-verbinder",
            Decider::School
            | Decider::Employer
            | Decider::Municipality
            | Decider::Uwv
            | Decider::ExamBoard
            | Decider::TrainingCompany
            | Decider::Justis => "decision-by-other",
        };
        self.say(language, register, message, &[("decider", self.decider(language, register, decider).into())])
    }

    /// Why a step is in the route.
    #[must_use]
    pub fn step_reason(&self, language: &LanguageCode, register: Register, reason: &StepReason) -> String {
        match reason {
            StepReason::Gives { fact, barrier, needed_by } => {
                let mut args =
                    vec![("fact", self.fact_label(language, register, fact).into()), ("step", self.step_label(language, register, needed_by).into())];
                let message = if barrier.is_some() { "step-reason-gives-barrier" } else { "step-reason-gives" };
                args.extend(barrier.map(|barrier| ("barrier", self.barrier_label(language, register, barrier).into())));
                self.say(language, register, message, &args)
            }
            StepReason::Reaches { role } => {
                self.say(language, register, "step-reason-reaches", &[("role", self.role_label(language, register, role).into())])
            }
            StepReason::Unknown { field } => {
                let circumstance = self.circumstance_label(language, register, *field);
                self.say(language, register, "step-reason-unknown", &[("circumstance", circumstance.into())])
            }
        }
    }

    /// What no step of the route takes away.
    #[must_use]
    pub fn unsolved(&self, language: &LanguageCode, register: Register, unsolved: &Unsolved) -> String {
        let step = |step: &StepId| ("step", self.step_label(language, register, step).into());
        match unsolved {
            Unsolved::Assumed { fact, field } => {
                let args = [
                    ("fact", self.fact_label(language, register, fact).into()),
                    ("circumstance", self.circumstance_label(language, register, *field).into()),
                    ("question", self.circumstance_question(language, register, *field).into()),
                ];
                self.say(language, register, "unsolved-assumed", &args)
            }
            Unsolved::Travel { step: id, minutes } => {
                let minutes = self.minutes(language, register, *minutes);
                self.say(language, register, "unsolved-travel", &[step(id), ("minutes", minutes.into())])
            }
            Unsolved::NoOffer { step: id } => self.say(language, register, "unsolved-no-offer", &[step(id)]),
            Unsolved::IrregularHours { step: id } => self.say(language, register, "unsolved-irregular-hours", &[step(id)]),
            Unsolved::Hours { step: id, hours } => {
                let hours = self.hours_per_week(language, register, *hours);
                self.say(language, register, "unsolved-hours", &[step(id), ("hours", hours.into())])
            }
        }
    }

    /// An exemption that can be proposed, and who decides; `role` is the role that the route leads to.
    #[must_use]
    pub fn exemption(&self, language: &LanguageCode, register: Register, role: &RoleId, exemption: &Exemption) -> String {
        let requirement = self.requirement_label(language, register, role, &exemption.requirement);
        let skills = self.skill_list(language, register, &exemption.skills);
        self.say(language, register, "exemption", &[("requirement", requirement.into()), ("skills", skills.into())])
    }

    /// That there is no route, and what is needed first.
    #[must_use]
    pub fn no_route(&self, language: &LanguageCode, register: Register, blocked_by: &[FactId]) -> String {
        let facts = self.list(language, register, blocked_by.iter().map(|fact| self.fact_label(language, register, fact)));
        self.say(language, register, "no-route", &[("facts", facts.into())])
    }

    /// What kind of offer it is.
    #[must_use]
    pub fn offer_kind(&self, language: &LanguageCode, register: Register, kind: OfferKind) -> String {
        self.say(language, register, &format!("offer-kind-{}", kind.as_str()), &[])
    }

    /// All of an offer in one line: what, with whom, how long, where, when, and the money.
    #[must_use]
    pub fn offer_line(&self, language: &LanguageCode, register: Register, offer: &Offer) -> String {
        let told = |told: bool, message: &str| told.then(|| self.say(language, register, message, &[]));
        let hours = offer.hours.total();
        let places = offer.places_left.map(|places| match places {
            0 => self.say(language, register, "offer-full", &[]),
            places => self.counted(language, register, "offer-places", places),
        });
        // A job costs nothing by its nature: saying so would only make one wonder.
        let costs = match offer.kind {
            OfferKind::Job => offer.fee_cents > 0,
            OfferKind::Course | OfferKind::Support => true,
        };
        let details = [
            Some(self.duration(language, register, offer.weeks)),
            (hours > 0).then(|| self.hours_per_week(language, register, hours)),
            told(offer.evenings_or_weekends, "offer-evenings-or-weekends"),
            offer.area.as_ref().map(|area| self.area_label(language, register, area)),
            Some(self.starts(language, register, &offer.starts)),
            places,
            offer.wage_cents_per_month.map(|cents| self.wage_per_month(language, register, cents)),
            costs.then(|| self.cost(language, register, offer.fee_cents)),
            told(offer.language_support, "offer-language-support"),
            told(offer.accepts_exemptions, "offer-accepts-exemptions"),
            told(offer.recognized_training_company, "offer-recognized-training-company"),
        ];
        let details = self.list(language, register, details.into_iter().flatten());
        let args = [("title", offer.title.as_str().into()), ("provider", offer.provider.as_str().into()), ("details", details.into())];
        self.say(language, register, "offer-line", &args)
    }

    fn starts(&self, language: &LanguageCode, register: Register, starts: &Starts) -> String {
        match starts {
            Starts::Open => self.say(language, register, "offer-starts-open", &[]),
            Starts::On(dates) => {
                let dates = self.list(language, register, dates.iter().map(|date| self.date(language, register, *date)));
                self.say(language, register, "offer-starts-on", &[("dates", dates.into())])
            }
            Starts::EveryYear(months) => {
                let months = self.list(language, register, months.iter().map(|month| self.month(language, register, month)));
                self.say(language, register, "offer-starts-every-year", &[("months", months.into())])
            }
        }
    }
}

/// What was refused.
impl Phrasebook {
    /// The sentence of a refusal in a language (`nl`), from its reason (`NOT_FOUND`) and what is filled in: at least what
    /// [`crate::REFUSALS`] names.
    #[must_use]
    pub fn error(&self, language: &str, reason: &str, args: &BTreeMap<&str, &str>) -> String {
        let args: Vec<(&str, FluentValue<'_>)> = args.iter().map(|(name, value)| (*name, (*value).into())).collect();
        self.text(language, &format!("error-{}", reason.to_ascii_lowercase().replace('_', "-")), None, &args)
    }

    /// What is wrong with a field in a language (`nl`), from the code of the violation: one of [`crate::VIOLATIONS`]. The limit is empty for
    /// those that have none.
    #[must_use]
    pub fn violation(&self, language: &str, code: &str, limit: &str) -> String {
        self.text(language, &format!("violation-{code}"), None, &[("limit", limit.into())])
    }
}
