//! What a person's life allows. Everything is optional: unknown is unknown and becomes a question.

use crate::Date;
use std::fmt;

use crate::catalog::spelled;
use crate::ids::{AreaId, QualificationId};

spelled! {
    /// Highest education finished.
    Education {
        /// No diploma.
        None = "none",
        /// Vmbo basisberoepsgericht.
        VmboBb = "vmbo-bb",
        /// Vmbo kaderberoepsgericht.
        VmboKb = "vmbo-kb",
        /// Vmbo gemengd or theoretisch, mavo.
        VmboGlTl = "vmbo-gl-tl",
        /// Havo or vwo.
        HavoVwo = "havo-vwo",
        /// Mbo level 1, entree.
        Mbo1 = "mbo-1",
        /// Mbo level 2.
        Mbo2 = "mbo-2",
        /// Mbo level 3.
        Mbo3 = "mbo-3",
        /// Mbo level 4.
        Mbo4 = "mbo-4",
        /// Hbo or university.
        Higher = "higher",
        /// A foreign diploma with a Dutch valuation.
        ForeignValued = "foreign-valued",
        /// A foreign diploma without a valuation.
        ForeignNotValued = "foreign-not-valued",
    }
}

spelled! {
    /// Language level of the Common European Framework (CEFR).
    LanguageLevel {
        /// Breakthrough.
        A1 = "a1",
        /// Waystage.
        A2 = "a2",
        /// Threshold; about 2F.
        B1 = "b1",
        /// Vantage.
        B2 = "b2",
        /// Proficient.
        C1 = "c1",
        /// Mastery.
        C2 = "c2",
    }
}

spelled! {
    /// Reference level of arithmetic.
    Arithmetic {
        /// Below 1F.
        Below1F = "below-1f",
        /// 1F.
        F1 = "1f",
        /// 2F.
        F2 = "2f",
        /// 3F.
        F3 = "3f",
    }
}

spelled! {
    /// Where the income comes from now.
    Income {
        /// Bijstand (Participatiewet).
        ParticipationBenefit = "participation-benefit",
        /// WW.
        UnemploymentBenefit = "unemployment-benefit",
        /// WIA, WAO, Wajong.
        DisabilityBenefit = "disability-benefit",
        /// Another benefit.
        OtherBenefit = "other-benefit",
        /// Paid work.
        Work = "work",
        /// The income of a partner.
        Partner = "partner",
        /// No income.
        None = "none",
    }
}

impl Income {
    /// Whether it is a benefit, so that others decide about learning.
    #[must_use]
    pub const fn is_benefit(self) -> bool {
        match self {
            Self::ParticipationBenefit | Self::UnemploymentBenefit | Self::DisabilityBenefit | Self::OtherBenefit => true,
            Self::Work | Self::Partner | Self::None => false,
        }
    }
}

spelled! {
    /// Age as a band; never a date of birth.
    AgeBand {
        /// 18 to 20.
        From18 = "18-20",
        /// 21 or 22.
        From21 = "21-22",
        /// 23 to 26.
        From23 = "23-26",
        /// 27 to 66.
        From27 = "27-66",
        /// 67 or older.
        From67 = "67-plus",
    }
}

spelled! {
    /// What the person would like a route to be.
    Wish {
        /// As fast as possible.
        Fast = "fast",
        /// Few hours a week.
        Calm = "calm",
        /// Near home.
        NearHome = "near-home",
        /// Stay with the same employer.
        SameEmployer = "same-employer",
    }
}

spelled! {
    /// A circumstance that can be known or asked.
    CircumstanceField {
        /// Highest education finished.
        HighestEducation = "highest-education",
        /// Diplomas of the catalogue that are held.
        Diplomas = "diplomas",
        /// Speaking Dutch.
        DutchSpeaking = "dutch-speaking",
        /// Reading Dutch.
        DutchReading = "dutch-reading",
        /// Writing Dutch.
        DutchWriting = "dutch-writing",
        /// Arithmetic.
        Arithmetic = "arithmetic",
        /// Income now.
        Income = "income",
        /// The lowest month one can live on.
        LowestMonthlyIncome = "lowest-monthly-income",
        /// Hours free in a week.
        FreeHours = "free-hours",
        /// Age band.
        AgeBand = "age-band",
        /// Right to work in the Netherlands.
        RightToWork = "right-to-work",
        /// Whether a certificate of good conduct may be a problem.
        VogConcern = "vog-concern",
        /// Whether childcare must be arranged.
        ChildcareNeeded = "childcare-needed",
        /// Home area.
        Area = "area",
        /// Longest travel, in minutes one way.
        MaxTravel = "max-travel",
        /// Debts.
        Debts = "debts",
        /// Can work with phone and computer.
        DigitalSkills = "digital-skills",
        /// Evenings, nights or weekends are possible.
        IrregularHours = "irregular-hours",
        /// Earliest day to start.
        EarliestStart = "earliest-start",
        /// Wishes.
        Wishes = "wishes",
    }
}

/// What a person told about their life, used only for their own routes.
#[derive(Clone, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is described at `CircumstanceField`")]
pub struct Circumstances {
    pub highest_education: Option<Education>,
    pub diplomas: Vec<QualificationId>,
    pub dutch_speaking: Option<LanguageLevel>,
    pub dutch_reading: Option<LanguageLevel>,
    pub dutch_writing: Option<LanguageLevel>,
    pub arithmetic: Option<Arithmetic>,
    pub income: Option<Income>,
    /// Euro cents a month.
    pub lowest_monthly_income_cents: Option<i64>,
    pub free_hours_per_week: Option<u32>,
    pub age_band: Option<AgeBand>,
    pub right_to_work: Option<bool>,
    pub vog_concern: Option<bool>,
    pub childcare_needed: Option<bool>,
    pub area: Option<AreaId>,
    pub max_travel_minutes: Option<u32>,
    pub debts: Option<bool>,
    pub digital_skills: Option<bool>,
    pub irregular_hours: Option<bool>,
    pub earliest_start: Option<Date>,
    pub wishes: Vec<Wish>,
}

/// It says how much is known, never what: a log must not hold somebody's life.
impl fmt::Debug for Circumstances {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Circumstances({} known)", CircumstanceField::ALL.iter().filter(|field| self.knows(**field)).count())
    }
}

impl Circumstances {
    /// The value of a circumstance as spelled in `facts.toml`; `None` when unknown or not a closed set.
    #[must_use]
    pub fn value(&self, field: CircumstanceField) -> Option<&'static str> {
        let yes_no = |known: Option<bool>| known.map(|yes| if yes { "yes" } else { "no" });
        match field {
            CircumstanceField::HighestEducation => self.highest_education.map(Education::as_str),
            CircumstanceField::DutchSpeaking => self.dutch_speaking.map(LanguageLevel::as_str),
            CircumstanceField::DutchReading => self.dutch_reading.map(LanguageLevel::as_str),
            CircumstanceField::DutchWriting => self.dutch_writing.map(LanguageLevel::as_str),
            CircumstanceField::Arithmetic => self.arithmetic.map(Arithmetic::as_str),
            CircumstanceField::Income => self.income.map(Income::as_str),
            CircumstanceField::AgeBand => self.age_band.map(AgeBand::as_str),
            CircumstanceField::RightToWork => yes_no(self.right_to_work),
            CircumstanceField::VogConcern => yes_no(self.vog_concern),
            CircumstanceField::ChildcareNeeded => yes_no(self.childcare_needed),
            CircumstanceField::Debts => yes_no(self.debts),
            CircumstanceField::DigitalSkills => yes_no(self.digital_skills),
            CircumstanceField::IrregularHours => yes_no(self.irregular_hours),
            CircumstanceField::Diplomas
            | CircumstanceField::LowestMonthlyIncome
            | CircumstanceField::FreeHours
            | CircumstanceField::Area
            | CircumstanceField::MaxTravel
            | CircumstanceField::EarliestStart
            | CircumstanceField::Wishes => None,
        }
    }

    /// Whether the person told this circumstance.
    #[must_use]
    pub fn knows(&self, field: CircumstanceField) -> bool {
        match field {
            CircumstanceField::Diplomas => !self.diplomas.is_empty(),
            CircumstanceField::LowestMonthlyIncome => self.lowest_monthly_income_cents.is_some(),
            CircumstanceField::FreeHours => self.free_hours_per_week.is_some(),
            CircumstanceField::Area => self.area.is_some(),
            CircumstanceField::MaxTravel => self.max_travel_minutes.is_some(),
            CircumstanceField::EarliestStart => self.earliest_start.is_some(),
            CircumstanceField::Wishes => !self.wishes.is_empty(),
            CircumstanceField::HighestEducation
            | CircumstanceField::DutchSpeaking
            | CircumstanceField::DutchReading
            | CircumstanceField::DutchWriting
            | CircumstanceField::Arithmetic
            | CircumstanceField::Income
            | CircumstanceField::AgeBand
            | CircumstanceField::RightToWork
            | CircumstanceField::VogConcern
            | CircumstanceField::ChildcareNeeded
            | CircumstanceField::Debts
            | CircumstanceField::DigitalSkills
            | CircumstanceField::IrregularHours => self.value(field).is_some(),
        }
    }
}
