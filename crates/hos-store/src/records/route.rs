//! A route, with where it stands and what it was made from.

use hos_model::{
    Actor, BarrierKind, CircumstanceField, Date, Exemption, FactId, IncomeMonth, IncomeOutlook, OfferId, RequirementId, RoleId, Route, RouteKind,
    RouteStep, SkillId, StepId, StepReason, Unsolved,
};
use serde::{Deserialize, Serialize};

use super::offer::HoursRecord;
use super::{Malformed, Origin, OriginRecord, Record, date, read, read_all, read_some, texts};

/// A route with where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedRoute {
    /// The route.
    pub route: Route,
    /// The role it was asked for; a stepping stone leads to another one.
    pub toward: RoleId,
    /// Where it stands.
    pub state: RouteState,
    /// Who brought it there.
    pub by: Actor,
    /// On which day.
    pub on: Date,
    /// What it was made from.
    pub origin: Origin,
}

/// Where a route stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RouteState {
    /// Not yet decided.
    Proposed,
    /// The person wants it.
    Accepted,
    /// The person does not want it.
    Declined {
        /// Why, as a code.
        reason: String,
    },
}

/// How a route is written.
#[derive(Debug, Serialize, Deserialize)]
pub struct RouteRecord {
    kinds: Vec<String>,
    role: String,
    toward: String,
    steps: Vec<StepRecord>,
    arrives: String,
    heaviest_week_hours: u32,
    cost_cents: i64,
    decisions_by_others: u32,
    travel_minutes: Option<u32>,
    income: String,
    income_months: Vec<MonthRecord>,
    exemptions: Vec<ExemptionRecord>,
    unsolved: Vec<UnsolvedRecord>,
    state: StateRecord,
    by: String,
    on: String,
    origin: OriginRecord,
}

#[derive(Debug, Serialize, Deserialize)]
struct StepRecord {
    step: String,
    offer: Option<String>,
    starts: String,
    ends: String,
    hours: HoursRecord,
    cost_cents: i64,
    wage_cents_per_month: Option<i64>,
    travel_minutes: Option<u32>,
    reasons: Vec<StepReasonRecord>,
    closes_requirements: Vec<String>,
    closes_barriers: Vec<String>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum StepReasonRecord {
    Gives { fact: String, barrier: Option<String>, needed_by: String },
    Reaches { role: String },
    Unknown { field: String },
}

#[derive(Debug, Serialize, Deserialize)]
struct MonthRecord {
    month: String,
    outlook: String,
    wage_cents: Option<i64>,
}

#[derive(Debug, Serialize, Deserialize)]
struct ExemptionRecord {
    requirement: String,
    skills: Vec<String>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum UnsolvedRecord {
    Assumed { fact: String, field: String },
    Travel { step: String, minutes: u32 },
    NoOffer { step: String },
    IrregularHours { step: String },
    Hours { step: String, hours: u32 },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum StateRecord {
    Proposed,
    Accepted,
    Declined { reason: String },
}

impl Record for RouteRecord {
    type Meaning = SavedRoute;

    fn from_model(saved: &SavedRoute) -> Self {
        let SavedRoute { route, toward, state, by, on, origin } = saved;
        Self {
            kinds: route.kinds.iter().map(|kind| kind.as_str().to_owned()).collect(),
            role: route.role.to_string(),
            toward: toward.to_string(),
            steps: route.steps.iter().map(StepRecord::from_model).collect(),
            arrives: route.arrives.to_string(),
            heaviest_week_hours: route.heaviest_week_hours,
            cost_cents: route.cost_cents,
            decisions_by_others: route.decisions_by_others,
            travel_minutes: route.travel_minutes,
            income: route.income.as_str().to_owned(),
            income_months: route.income_months.iter().map(MonthRecord::from_model).collect(),
            exemptions: route.exemptions.iter().map(ExemptionRecord::from_model).collect(),
            unsolved: route.unsolved.iter().map(UnsolvedRecord::from_model).collect(),
            state: match state {
                RouteState::Proposed => StateRecord::Proposed,
                RouteState::Accepted => StateRecord::Accepted,
                RouteState::Declined { reason } => StateRecord::Declined { reason: reason.clone() },
            },
            by: by.to_string(),
            on: on.to_string(),
            origin: OriginRecord::from_model(origin),
        }
    }

    fn to_model(&self) -> Result<SavedRoute, Malformed> {
        Ok(SavedRoute {
            route: Route {
                kinds: read_all("kinds", &self.kinds, RouteKind::parse)?,
                role: read("role", &self.role, RoleId::parse)?,
                steps: self.steps.iter().map(StepRecord::to_model).collect::<Result<_, _>>()?,
                arrives: read("arrives", &self.arrives, date)?,
                heaviest_week_hours: self.heaviest_week_hours,
                cost_cents: self.cost_cents,
                decisions_by_others: self.decisions_by_others,
                travel_minutes: self.travel_minutes,
                income: read("income", &self.income, IncomeOutlook::parse)?,
                income_months: self.income_months.iter().map(MonthRecord::to_model).collect::<Result<_, _>>()?,
                exemptions: self.exemptions.iter().map(ExemptionRecord::to_model).collect::<Result<_, _>>()?,
                unsolved: self.unsolved.iter().map(UnsolvedRecord::to_model).collect::<Result<_, _>>()?,
            },
            toward: read("toward", &self.toward, RoleId::parse)?,
            state: match &self.state {
                StateRecord::Proposed => RouteState::Proposed,
                StateRecord::Accepted => RouteState::Accepted,
                StateRecord::Declined { reason } => RouteState::Declined { reason: reason.clone() },
            },
            by: read("by", &self.by, Actor::parse)?,
            on: read("on", &self.on, date)?,
            origin: self.origin.to_model()?,
        })
    }
}

impl StepRecord {
    fn from_model(step: &RouteStep) -> Self {
        Self {
            step: step.step.to_string(),
            offer: step.offer.as_ref().map(OfferId::to_string),
            starts: step.starts.to_string(),
            ends: step.ends.to_string(),
            hours: HoursRecord::from_model(step.hours),
            cost_cents: step.cost_cents,
            wage_cents_per_month: step.wage_cents_per_month,
            travel_minutes: step.travel_minutes,
            reasons: step.reasons.iter().map(StepReasonRecord::from_model).collect(),
            closes_requirements: texts(&step.closes_requirements),
            closes_barriers: texts(&step.closes_barriers),
        }
    }

    fn to_model(&self) -> Result<RouteStep, Malformed> {
        Ok(RouteStep {
            step: read("step", &self.step, StepId::parse)?,
            offer: read_some("offer", self.offer.as_deref(), OfferId::parse)?,
            starts: read("starts", &self.starts, date)?,
            ends: read("ends", &self.ends, date)?,
            hours: self.hours.to_model(),
            cost_cents: self.cost_cents,
            wage_cents_per_month: self.wage_cents_per_month,
            travel_minutes: self.travel_minutes,
            reasons: self.reasons.iter().map(StepReasonRecord::to_model).collect::<Result<_, _>>()?,
            closes_requirements: read_all("closes_requirements", &self.closes_requirements, RequirementId::parse)?,
            closes_barriers: read_all("closes_barriers", &self.closes_barriers, FactId::parse)?,
        })
    }
}

impl StepReasonRecord {
    fn from_model(reason: &StepReason) -> Self {
        match reason {
            StepReason::Gives { fact, barrier, needed_by } => {
                Self::Gives { fact: fact.to_string(), barrier: barrier.map(|barrier| barrier.as_str().to_owned()), needed_by: needed_by.to_string() }
            }
            StepReason::Reaches { role } => Self::Reaches { role: role.to_string() },
            StepReason::Unknown { field } => Self::Unknown { field: field.as_str().to_owned() },
        }
    }

    fn to_model(&self) -> Result<StepReason, Malformed> {
        Ok(match self {
            Self::Gives { fact, barrier, needed_by } => StepReason::Gives {
                fact: read("fact", fact, FactId::parse)?,
                barrier: read_some("barrier", barrier.as_deref(), BarrierKind::parse)?,
                needed_by: read("needed_by", needed_by, StepId::parse)?,
            },
            Self::Reaches { role } => StepReason::Reaches { role: read("role", role, RoleId::parse)? },
            Self::Unknown { field } => StepReason::Unknown { field: read("field", field, CircumstanceField::parse)? },
        })
    }
}

impl MonthRecord {
    fn from_model(month: &IncomeMonth) -> Self {
        Self { month: month.month.to_string(), outlook: month.outlook.as_str().to_owned(), wage_cents: month.wage_cents }
    }

    fn to_model(&self) -> Result<IncomeMonth, Malformed> {
        Ok(IncomeMonth {
            month: read("month", &self.month, date)?,
            outlook: read("outlook", &self.outlook, IncomeOutlook::parse)?,
            wage_cents: self.wage_cents,
        })
    }
}

impl ExemptionRecord {
    fn from_model(exemption: &Exemption) -> Self {
        Self { requirement: exemption.requirement.to_string(), skills: texts(&exemption.skills) }
    }

    fn to_model(&self) -> Result<Exemption, Malformed> {
        Ok(Exemption {
            requirement: read("requirement", &self.requirement, RequirementId::parse)?,
            skills: read_all("skills", &self.skills, SkillId::parse)?,
        })
    }
}

impl UnsolvedRecord {
    fn from_model(unsolved: &Unsolved) -> Self {
        match unsolved {
            Unsolved::Assumed { fact, field } => Self::Assumed { fact: fact.to_string(), field: field.as_str().to_owned() },
            Unsolved::Travel { step, minutes } => Self::Travel { step: step.to_string(), minutes: *minutes },
            Unsolved::NoOffer { step } => Self::NoOffer { step: step.to_string() },
            Unsolved::IrregularHours { step } => Self::IrregularHours { step: step.to_string() },
            Unsolved::Hours { step, hours } => Self::Hours { step: step.to_string(), hours: *hours },
        }
    }

    fn to_model(&self) -> Result<Unsolved, Malformed> {
        let read_step = |step: &str| read("step", step, StepId::parse);
        Ok(match self {
            Self::Assumed { fact, field } => {
                Unsolved::Assumed { fact: read("fact", fact, FactId::parse)?, field: read("field", field, CircumstanceField::parse)? }
            }
            Self::Travel { step, minutes } => Unsolved::Travel { step: read_step(step)?, minutes: *minutes },
            Self::NoOffer { step } => Unsolved::NoOffer { step: read_step(step)? },
            Self::IrregularHours { step } => Unsolved::IrregularHours { step: read_step(step)? },
            Self::Hours { step, hours } => Unsolved::Hours { step: read_step(step)?, hours: *hours },
        })
    }
}
