//! Routes and pathways.

use hos_model::{self as model, OpenQuestion, ProfileId, QuestionAbout, RoleId, RouteStep, StepReason, Unsolved};
use hos_proto::v1;
use hos_store::RouteState;

use super::{Teller, count, date, decider, hours, origin, provenance};
use crate::app::{Pathway, RouteNow};
use crate::grpc::from_proto::enums;

impl Teller<'_> {
    /// A comparison with its routes; `profile` is none when nothing was stored.
    pub(crate) fn pathway(&self, profile: Option<&ProfileId>, pathway: &Pathway) -> v1::Pathway {
        let role = &pathway.report.report.role;
        let asked = |field: &model::CircumstanceField| self.question(role, &OpenQuestion { about: QuestionAbout::Circumstance(*field), points: 0 });
        v1::Pathway {
            match_report: Some(self.match_report(profile, &pathway.report)),
            routes: pathway.routes.iter().map(|route| self.route(profile, route)).collect(),
            blocked_by: pathway.blocked_by.iter().map(|fact| self.fact(fact)).collect(),
            questions: pathway.questions.iter().map(asked).collect(),
        }
    }

    /// One route.
    pub(crate) fn route(&self, profile: Option<&ProfileId>, now: &RouteNow) -> v1::Route {
        let route = &now.route;
        let (state, decline_reason) = match &now.state {
            RouteState::Proposed => (v1::RouteState::Proposed, v1::DeclineReason::Unspecified),
            RouteState::Accepted => (v1::RouteState::Accepted, v1::DeclineReason::Unspecified),
            RouteState::Declined { reason } => (v1::RouteState::Declined, enums::decline_reason(reason)),
        };
        let name = profile.zip(now.id.as_ref()).map(|(profile, id)| format!("profiles/{profile}/routes/{id}"));
        v1::Route {
            name: name.unwrap_or_default(),
            role: format!("roles/{}", route.role),
            role_label: self.say(|phrases, language, register| phrases.role_label(language, register, &route.role)),
            kinds: route.kinds.iter().map(|of| kind(*of).into()).collect(),
            title: self.title(&route.kinds),
            steps: route.steps.iter().map(|step| self.route_step(now, step)).collect(),
            arrive_date: Some(date(route.arrives)),
            heaviest_week_hours: count(route.heaviest_week_hours),
            cost_cents: route.cost_cents,
            decisions_by_others: count(route.decisions_by_others),
            travel_minutes: route.travel_minutes.map(count),
            income_outlook: outlook(route.income).into(),
            income_sentence: self.say(|phrases, language, register| phrases.income_outlook(language, register, route.income)),
            income_months: route.income_months.iter().map(income_month).collect(),
            exemptions: route.exemptions.iter().map(|exemption| self.exemption(profile, &route.role, exemption)).collect(),
            unsolved: route.unsolved.iter().map(|unsolved| self.unsolved(unsolved)).collect(),
            state: state.into(),
            decided_by: now.decided.as_ref().map(|(by, _)| by.to_string()).unwrap_or_default(),
            decide_date: now.decided.as_ref().map(|(_, on)| date(*on)),
            decline_reason: decline_reason.into(),
            origin: Some(origin(&now.origin)),
            etag: now.etag.clone(),
        }
    }

    /// All that a route is best at, in one title.
    fn title(&self, kinds: &[model::RouteKind]) -> Option<v1::Sentence> {
        self.say(|phrases, language, register| {
            let names: Vec<String> = kinds.iter().map(|kind| phrases.route_kind(language, register, *kind)).collect();
            names.join(", ")
        })
    }

    fn route_step(&self, route: &RouteNow, step: &RouteStep) -> v1::RouteStep {
        let known = self.catalog.steps.get(&step.step);
        let offer = step.offer.as_ref().and_then(|id| route.offers.iter().find(|offer| offer.id == *id));
        let by = known.map(|step| step.decided_by);
        v1::RouteStep {
            step: format!("steps/{}", step.step),
            label: self.say(|phrases, language, register| phrases.step_label(language, register, &step.step)),
            explanation: self.say(|phrases, language, register| phrases.step_sentence(language, register, &step.step)),
            offer: step.offer.as_ref().map(|offer| format!("offers/{offer}")).unwrap_or_default(),
            offer_label: offer.map(|offer| format!("{}, {}", offer.provider, offer.title)).unwrap_or_default(),
            start_date: Some(date(step.starts)),
            end_date: Some(date(step.ends)),
            hours_per_week: Some(hours(step.hours)),
            cost_cents: step.cost_cents,
            gross_wage_cents_per_month: step.wage_cents_per_month,
            travel_minutes: step.travel_minutes.map(count),
            reasons: step.reasons.iter().map(|reason| self.step_reason(reason)).collect(),
            closes_requirements: step.closes_requirements.iter().map(|id| format!("roles/{}/requirements/{id}", route.route.role)).collect(),
            closes_barriers: step.closes_barriers.iter().map(|fact| self.fact(fact)).collect(),
            decided_by: by.and_then(|by| self.say(|phrases, language, register| phrases.decider(language, register, by))),
            decided_by_others: by.is_some_and(model::Decider::is_other),
            provenance: known.map(|step| provenance(&step.source)),
            decider: by.map(decider).unwrap_or_default().into(),
        }
    }

    fn step_reason(&self, reason: &StepReason) -> v1::StepReason {
        let (code, given) = match reason {
            StepReason::Gives { fact, needed_by, .. } => ("gives", Some((fact, needed_by))),
            StepReason::Reaches { .. } => ("reaches", None),
            StepReason::Unknown { .. } => ("unknown", None),
        };
        v1::StepReason {
            code: code.to_owned(),
            fact: given.map(|(fact, _)| fact.to_string()).unwrap_or_default(),
            needed_by: given.map(|(_, step)| format!("steps/{step}")).unwrap_or_default(),
            sentence: self.say(|phrases, language, register| phrases.step_reason(language, register, reason)),
        }
    }

    fn exemption(&self, profile: Option<&ProfileId>, role: &RoleId, exemption: &model::Exemption) -> v1::ProposedExemption {
        let evidence = |skill: &model::SkillId| match profile {
            Some(profile) => format!("profiles/{profile}/skills/{skill}"),
            None => format!("skills/{skill}"),
        };
        v1::ProposedExemption {
            requirement: format!("roles/{role}/requirements/{}", exemption.requirement),
            evidence: exemption.skills.iter().map(evidence).collect(),
            sentence: self.say(|phrases, language, register| phrases.exemption(language, register, role, exemption)),
        }
    }

    fn unsolved(&self, unsolved: &Unsolved) -> v1::Unsolved {
        let code = match unsolved {
            Unsolved::Assumed { .. } => v1::UnsolvedCode::Assumed,
            Unsolved::Travel { .. } => v1::UnsolvedCode::Travel,
            Unsolved::NoOffer { .. } => v1::UnsolvedCode::NoOffer,
            Unsolved::IrregularHours { .. } => v1::UnsolvedCode::IrregularHours,
            Unsolved::Hours { .. } => v1::UnsolvedCode::Hours,
        };
        v1::Unsolved { code: code.into(), sentence: self.say(|phrases, language, register| phrases.unsolved(language, register, unsolved)) }
    }
}

fn income_month(month: &model::IncomeMonth) -> v1::IncomeMonth {
    v1::IncomeMonth { month: Some(date(month.month)), outlook: outlook(month.outlook).into(), gross_wage_cents: month.wage_cents }
}

const fn kind(kind: model::RouteKind) -> v1::RouteKind {
    match kind {
        model::RouteKind::Fastest => v1::RouteKind::Fastest,
        model::RouteKind::Calmest => v1::RouteKind::Calmest,
        model::RouteKind::SafestIncome => v1::RouteKind::SafestIncome,
        model::RouteKind::NearHome => v1::RouteKind::NearHome,
        model::RouteKind::FewestConditions => v1::RouteKind::FewestConditions,
        model::RouteKind::SteppingStone => v1::RouteKind::SteppingStone,
    }
}

const fn outlook(outlook: model::IncomeOutlook) -> v1::IncomeOutlook {
    match outlook {
        model::IncomeOutlook::ProbablyHigher => v1::IncomeOutlook::ProbablyHigher,
        model::IncomeOutlook::Kept => v1::IncomeOutlook::Kept,
        model::IncomeOutlook::Unknown => v1::IncomeOutlook::Unknown,
        model::IncomeOutlook::ProbablyLower => v1::IncomeOutlook::ProbablyLower,
    }
}
