//! What is known about care work: skills, roles, steps, and where each fact comes from.

use std::collections::BTreeMap;

use crate::Date;
use crate::circumstances::CircumstanceField;
use crate::ids::{AreaId, FactId, LanguageCode, QualificationId, RequirementId, RoleId, SkillId, StepId};
use crate::offer::OfferKind;
use crate::profile::{EvidenceStrength, SkillLevel};

/// A closed set with one spelling per value, the same in data files, records and logs.
macro_rules! spelled {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant,)* }

        impl $name {
            /// Every value, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The one spelling of this value.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }

            /// Reads the spelling; `None` when no value is spelled so.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                match text { $($text => Some(Self::$variant),)* _ => None }
            }
        }
    };
}
pub(crate) use spelled;

spelled! {
    /// How sure a fact about law, schools or money is, strongest first.
    FactCertainty {
        /// Read in the text of the law as it stood in the year named.
        SeenInLaw = "seen-in-law",
        /// Read at the source named.
        Seen = "seen",
        /// Read in a text that quotes the source.
        SecondHand = "second-hand",
        /// Our conclusion from facts that were seen.
        Inferred = "inferred",
        /// Known but not looked up: to be checked.
        Remembered = "remembered",
        /// A weak memory: to be checked.
        WeaklyRemembered = "weakly-remembered",
        /// Our own choice, to be reviewed by an assessor.
        OwnChoice = "own-choice",
    }
}

impl FactCertainty {
    /// Whether somebody read it at its source; everything else is shown as not verified.
    #[must_use]
    pub const fn verified(self) -> bool {
        match self {
            Self::SeenInLaw | Self::Seen => true,
            Self::SecondHand | Self::Inferred | Self::Remembered | Self::WeaklyRemembered | Self::OwnChoice => false,
        }
    }
}

/// Where a fact comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provenance {
    /// How sure the fact is.
    pub certainty: FactCertainty,
    /// The source: an article of law, an address, or who chose it.
    pub from: String,
    /// The day it begins to hold, if known.
    pub valid_from: Option<Date>,
    /// What a reader should know besides; empty when nothing.
    pub note: String,
}

spelled! {
    /// The eleven groups of skills.
    SkillGroup {
        /// Washing, dressing, eating, sleeping.
        PersonalCare = "personal-care",
        /// Moving, walking, going out.
        Mobility = "mobility",
        /// Safety at home and in need.
        Safety = "safety",
        /// Health, medicines, procedures.
        Health = "health",
        /// People with a certain condition.
        TargetGroups = "target-groups",
        /// Company, comfort, activity.
        Wellbeing = "wellbeing",
        /// The home.
        Household = "household",
        /// Letters, money, appointments, services.
        Arranging = "arranging",
        /// Languages, cultures, explaining.
        Communication = "communication",
        /// The neighbourhood.
        Community = "community",
        /// Oneself as somebody who works.
        Professional = "professional",
    }
}

spelled! {
    /// What stands between doing something at home and doing it as a profession.
    RiskClass {
        /// Nothing special.
        None = "none",
        /// The protocol of the employer asks a practice test.
        Risky = "risky",
        /// Reserved by the Wet BIG, art. 36: only on order and with proven ability.
        Reserved = "reserved",
    }
}

spelled! {
    /// How an ESCO concept relates to a skill.
    EscoRelation {
        /// Nearly the same.
        Close = "close",
        /// ESCO's concept is wider.
        Broad = "broad",
        /// ESCO's concept is narrower.
        Narrow = "narrow",
    }
}

/// A link to the European skills classification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EscoLink {
    /// Last part of `http://data.europa.eu/esco/skill/…`.
    pub uuid: String,
    /// How it relates.
    pub relation: EscoRelation,
}

/// A skill of the catalogue. Its texts stand in the language packs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skill {
    /// Fixed for ever.
    pub id: SkillId,
    /// The group it is shown in.
    pub group: SkillGroup,
    /// Whether a practice test or the law stands before it.
    pub risk: RiskClass,
    /// The ESCO concept, where one really fits.
    pub esco: Option<EscoLink>,
    /// The wider skill in this catalogue.
    pub broader: Option<SkillId>,
    /// Skills a coach would call shown as well; a hint that is never counted.
    pub shows_also: Vec<SkillId>,
}

spelled! {
    /// What informal experience can do for a requirement, from loosest to strictest.
    RecognitionClass {
        /// Confirmed and vouched for, it can support a proposed exemption.
        Recognizable = "recognizable",
        /// It counts as experience and qualifies only after a test in practice.
        PracticeTest = "practice-test",
        /// It needs a workplace to be shown.
        Organization = "organization",
        /// Never from experience: Dutch, arithmetic, citizenship.
        SchoolOnly = "school-only",
        /// Asked, never scored: VOG, right to work, minimum age.
        Condition = "condition",
    }
}

/// One skill a requirement asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The skill.
    pub skill: SkillId,
    /// Points it brings when shown at the skill level asked.
    pub points: u32,
    /// The skill level asked.
    pub level: SkillLevel,
}

/// A requirement of a role: a work process, or something school or law asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requirement {
    /// Unique inside the role.
    pub id: RequirementId,
    /// The code in the qualification file; absent for our own.
    pub code: Option<String>,
    /// Whether the code was seen in the file.
    pub code_verified: bool,
    /// What informal experience can do for it.
    pub class: RecognitionClass,
    /// Points at which it is met; 0 for what is never scored.
    pub max_points: u32,
    /// The skills that fill it; empty for what is never scored.
    pub items: Vec<Item>,
    /// Where the requirement comes from.
    pub source: Provenance,
    /// Where points and skill levels come from.
    pub points_source: Provenance,
}

impl Requirement {
    /// Whether points can be earned for it.
    #[must_use]
    pub const fn scored(&self) -> bool {
        self.max_points > 0
    }
}

/// A role that people can grow into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    /// With its dossier year where there is one.
    pub id: RoleId,
    /// The bare name; the newest role with it answers to it.
    pub alias: Option<RoleId>,
    /// The qualification behind it; none for a role without legal standing.
    pub qualification: Option<QualificationId>,
    /// The planning fact that means: arrived.
    pub goal: FactId,
    /// Mbo level 1-4, where there is one.
    pub mbo_level: Option<u8>,
    /// The day the role begins to hold, if known.
    pub valid_from: Option<Date>,
    /// In the order of the qualification file.
    pub requirements: Vec<Requirement>,
    /// Where the role comes from.
    pub source: Provenance,
}

/// A qualification with its dossier version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qualification {
    /// Speaking id.
    pub id: QualificationId,
    /// Crebo number; absent when it was not seen.
    pub crebo: Option<String>,
    /// Whether the crebo number was seen at a source.
    pub crebo_verified: bool,
    /// Number of the dossier, if seen.
    pub dossier: Option<String>,
    /// Year the version of the dossier begins.
    pub version: String,
    /// Mbo level 1-4.
    pub mbo_level: u8,
    /// The planning fact that holds for who has this diploma.
    pub gives: FactId,
    /// The day it begins to hold, if known.
    pub valid_from: Option<Date>,
    /// Where it comes from.
    pub source: Provenance,
}

spelled! {
    /// What kind of barrier a missing fact is.
    BarrierKind {
        /// Prior education asked by law.
        Education = "education",
        /// Dutch.
        Language = "language",
        /// Arithmetic.
        Arithmetic = "arithmetic",
        /// Money to live on.
        Income = "income",
        /// Hours in the week.
        Hours = "hours",
        /// Permission to learn with a benefit.
        Benefit = "benefit",
        /// Care that cannot be left alone.
        Care = "care",
        /// Children who need looking after.
        Childcare = "childcare",
        /// Debts.
        Debts = "debts",
        /// Working with phone and computer.
        Digital = "digital",
        /// Certificate of good conduct.
        Vog = "vog",
        /// Right to work.
        WorkPermit = "work-permit",
        /// Age limits.
        Age = "age",
        /// Travel time.
        Travel = "travel",
        /// Proof of what was done.
        Evidence = "evidence",
        /// A work contract at a recognised training company.
        Contract = "contract",
    }
}

spelled! {
    /// What the planner does when the circumstance behind a fact is unknown.
    WhenUnknown {
        /// The fact counts as missing: the route takes the step, and asks.
        Missing = "missing",
        /// The route goes on as if it held, says so aloud, and asks.
        Assumed = "assumed",
    }
}

/// Something that can hold for a person and that steps need or give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// Speaking id.
    pub id: FactId,
    /// Which barrier it is when missing.
    pub barrier: Option<BarrierKind>,
    /// Holds from the start when every circumstance named has one of the values.
    pub holds_when: Vec<(CircumstanceField, Vec<String>)>,
    /// Holds from the start when some skill has evidence of this strength.
    pub holds_with_evidence: Option<EvidenceStrength>,
    /// What to do when a circumstance named is unknown.
    pub when_unknown: WhenUnknown,
}

spelled! {
    /// What kind of step it is.
    StepKind {
        /// A talk.
        Talk = "talk",
        /// Collecting evidence.
        Evidence = "evidence",
        /// A suitability research or valuation.
        Research = "research",
        /// A course without a diploma.
        Course = "course",
        /// A certificate that stands by itself.
        Certificate = "certificate",
        /// Training to a diploma.
        Training = "training",
        /// Paid work.
        Work = "work",
        /// Support that takes a barrier away.
        Support = "support",
        /// A decision by somebody else.
        Decision = "decision",
    }
}

spelled! {
    /// Who decides about a step.
    Decider {
        /// The person.
        Person = "person",
        /// The verbinder.
        Verbinder = "verbinder",
        /// The school.
        School = "school",
        /// The employer.
        Employer = "employer",
        /// The municipality.
        Municipality = "municipality",
        /// UWV.
        Uwv = "uwv",
        /// The exam board (examencommissie).
        ExamBoard = "exam-board",
        /// A recognised training company.
        TrainingCompany = "training-company",
        /// Justis, for the certificate of good conduct.
        Justis = "justis",
    }
}

impl Decider {
    /// Whether the decision lies outside the talk at the table.
    #[must_use]
    pub const fn is_other(self) -> bool {
        match self {
            Self::Person | Self::Verbinder => false,
            Self::School | Self::Employer | Self::Municipality | Self::Uwv | Self::ExamBoard | Self::TrainingCompany | Self::Justis => true,
        }
    }
}

spelled! {
    /// What a step does to the income.
    IncomeEffect {
        /// Nothing.
        None = "none",
        /// The income of today stays.
        Keeps = "keeps",
        /// A wage comes in place of a benefit.
        ReplacesBenefit = "replaces-benefit",
        /// The income may fall.
        AtRisk = "at-risk",
    }
}

/// Whole hours a week of a step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct HoursPerWeek {
    /// At school or course.
    pub school: u32,
    /// At work or on placement.
    pub work: u32,
    /// At home.
    pub self_study: u32,
}

impl HoursPerWeek {
    /// All hours together.
    #[must_use]
    pub const fn total(self) -> u32 {
        self.school.saturating_add(self.work).saturating_add(self.self_study)
    }
}

/// A kind of step that routes are made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Speaking id.
    pub id: StepId,
    /// What kind it is.
    pub kind: StepKind,
    /// Facts that must hold before it starts.
    pub needs: Vec<FactId>,
    /// Facts that hold when it is done.
    pub gives: Vec<FactId>,
    /// The role whose open requirements it closes.
    pub closes_role: Option<RoleId>,
    /// Only requirements of these classes are closed.
    pub closes_classes: Vec<RecognitionClass>,
    /// The kind of published offer that can carry it out.
    pub offer_kind: Option<OfferKind>,
    /// How long it takes, in whole weeks; 0 for less than one.
    pub weeks: u32,
    /// Hours a week while it lasts.
    pub hours: HoursPerWeek,
    /// Own cost in euro cents.
    pub fee_cents: i64,
    /// Whether the fee comes back every year.
    pub fee_per_year: bool,
    /// Whether a wage is paid.
    pub wage: bool,
    /// Months (1-12) in which it can start, first Monday; empty for any day.
    pub start_months: Vec<u8>,
    /// Who decides.
    pub decided_by: Decider,
    /// What it does to the income.
    pub income: IncomeEffect,
    /// Where it comes from.
    pub source: Provenance,
}

/// A neighbourhood or town with an approximate centre.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    /// Speaking id.
    pub id: AreaId,
    /// The area around it.
    pub parent: Option<AreaId>,
    /// Metres east on the Dutch grid, approximate.
    pub x_m: i64,
    /// Metres north on the Dutch grid, approximate.
    pub y_m: i64,
    /// Where the centre comes from.
    pub source: Provenance,
}

/// The words and patterns of one language, as read; `hos-engine` compiles them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LexiconData {
    /// Infinitive → its other forms, or `particle|stem` for a separable verb.
    pub verbs: BTreeMap<String, String>,
    /// Named sets of words.
    pub groups: BTreeMap<String, Vec<String>>,
    /// Patterns per skill.
    pub say: BTreeMap<SkillId, Vec<String>>,
    /// Words that name a condition, per skill.
    pub conditions: BTreeMap<SkillId, Vec<String>>,
    /// Words the recogniser itself works with (negation, wish, …).
    pub cues: BTreeMap<String, Vec<String>>,
}

/// All that is known in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LanguagePack {
    /// Fluent sources: file name → content.
    pub texts: BTreeMap<String, String>,
    /// How people say it; empty where the engine does not recognise this language.
    pub lexicon: LexiconData,
}

/// The whole catalogue, checked: every reference inside it exists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Catalog {
    /// Hash of all data files; part of every answer's origin.
    pub revision: String,
    /// In the order of the file.
    pub skills: BTreeMap<SkillId, Skill>,
    /// By id.
    pub roles: BTreeMap<RoleId, Role>,
    /// By id.
    pub qualifications: BTreeMap<QualificationId, Qualification>,
    /// By id.
    pub facts: BTreeMap<FactId, Fact>,
    /// By id.
    pub steps: BTreeMap<StepId, Step>,
    /// By id.
    pub areas: BTreeMap<AreaId, Area>,
    /// By language code.
    pub languages: BTreeMap<LanguageCode, LanguagePack>,
}

impl Catalog {
    /// Finds a role by its id or by its bare name (the newest role with it).
    #[must_use]
    pub fn role(&self, id_or_alias: &RoleId) -> Option<&Role> {
        let newest = || self.roles.values().filter(|role| role.alias.as_ref() == Some(id_or_alias)).max_by_key(|role| (role.valid_from, &role.id));
        self.roles.get(id_or_alias).or_else(newest)
    }
}
