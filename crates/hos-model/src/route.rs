//! Routes: dated steps from today to a role.

use crate::Date;
use crate::catalog::{BarrierKind, HoursPerWeek, spelled};
use crate::circumstances::CircumstanceField;
use crate::ids::{FactId, OfferId, RequirementId, RoleId, SkillId, StepId};

spelled! {
    /// What a route is best at.
    RouteKind {
        /// Ends first.
        Fastest = "fastest",
        /// Lightest heaviest week.
        Calmest = "calmest",
        /// Income safest.
        SafestIncome = "safest-income",
        /// Least travel.
        NearHome = "near-home",
        /// Fewest decisions by others.
        FewestConditions = "fewest-conditions",
        /// Ends earlier with something that stands by itself.
        SteppingStone = "stepping-stone",
    }
}

spelled! {
    /// What probably happens to the income, best first. No tax or benefit is calculated.
    IncomeOutlook {
        /// A gross wage above what the person said they need.
        ProbablyHigher = "probably-higher",
        /// The income of today stays.
        Kept = "kept",
        /// Too little is known.
        Unknown = "unknown",
        /// It may fall below what the person needs.
        ProbablyLower = "probably-lower",
    }
}

/// Why a step is in the route.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StepReason {
    /// It gives what a later step needs.
    Gives {
        /// The fact it gives.
        fact: FactId,
        /// The barrier it takes away, where it is one.
        barrier: Option<BarrierKind>,
        /// The step that needs it.
        needed_by: StepId,
    },
    /// It is how the role is reached.
    Reaches {
        /// The role.
        role: RoleId,
    },
    /// It is there because something is not known; the answer may make it needless.
    Unknown {
        /// What is not known.
        field: CircumstanceField,
    },
}

/// One dated step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RouteStep {
    /// The kind of step.
    pub step: StepId,
    /// The offer that carries it out; none for a generic step.
    pub offer: Option<OfferId>,
    /// First day.
    pub starts: Date,
    /// Day after the last.
    pub ends: Date,
    /// Hours a week.
    pub hours: HoursPerWeek,
    /// Own cost in euro cents, for the whole step.
    pub cost_cents: i64,
    /// Gross wage in euro cents a month, where the offer says it.
    pub wage_cents_per_month: Option<i64>,
    /// Travel one way in minutes (estimate), where both places are known.
    pub travel_minutes: Option<u32>,
    /// Why it is there; never empty.
    pub reasons: Vec<StepReason>,
    /// Requirements it closes.
    pub closes_requirements: Vec<RequirementId>,
    /// Barriers it takes away.
    pub closes_barriers: Vec<FactId>,
}

/// The income in one month of a route.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IncomeMonth {
    /// First day of the month.
    pub month: Date,
    /// What probably happens.
    pub outlook: IncomeOutlook,
    /// Gross wage in euro cents, where an offer says it.
    pub wage_cents: Option<i64>,
}

/// An exemption that can be proposed. The exam board decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exemption {
    /// The requirement.
    pub requirement: RequirementId,
    /// The skills whose evidence is behind it.
    pub skills: Vec<SkillId>,
}

/// Something that no step of the route takes away.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unsolved {
    /// Assumed to hold because it is not known.
    Assumed {
        /// The fact.
        fact: FactId,
        /// What to ask.
        field: CircumstanceField,
    },
    /// More travel than the person wants.
    Travel {
        /// The step.
        step: StepId,
        /// Minutes one way (estimate).
        minutes: u32,
    },
    /// A step has no published offer: where and when is not known.
    NoOffer {
        /// The step.
        step: StepId,
    },
    /// Evenings, nights or weekends while the person cannot.
    IrregularHours {
        /// The step.
        step: StepId,
    },
    /// Starts before the person can be there: it needs more hours a week than are free, and nothing solves it.
    Hours {
        /// The step.
        step: StepId,
        /// Hours a week it asks.
        hours: u32,
    },
}

/// One route.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// What it is best at; never empty.
    pub kinds: Vec<RouteKind>,
    /// The role it leads to.
    pub role: RoleId,
    /// In order of start.
    pub steps: Vec<RouteStep>,
    /// The day it arrives.
    pub arrives: Date,
    /// Hours of the heaviest week.
    pub heaviest_week_hours: u32,
    /// Own cost in euro cents, for all steps.
    pub cost_cents: i64,
    /// Steps that others decide about.
    pub decisions_by_others: u32,
    /// Longest travel one way in minutes (estimate), where known.
    pub travel_minutes: Option<u32>,
    /// The worst month.
    pub income: IncomeOutlook,
    /// Month by month.
    pub income_months: Vec<IncomeMonth>,
    /// What can be proposed to the exam board.
    pub exemptions: Vec<Exemption>,
    /// What no step solves.
    pub unsolved: Vec<Unsolved>,
}

/// The answer of the planner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The role.
    pub role: RoleId,
    /// Clearly different routes, at most five, and a stepping stone.
    pub routes: Vec<Route>,
    /// When there is no route: a smallest set of missing facts that would open one.
    pub blocked_by: Vec<FactId>,
    /// Circumstances whose answer could change the routes, most useful first.
    pub questions: Vec<CircumstanceField>,
}
