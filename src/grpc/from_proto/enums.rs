//! Closed sets from wire to meaning: one exhaustive match each, `None` for unspecified.

use hos_model as model;
use hos_proto::v1;

/// Writes one exhaustive match in both directions, so that neither can forget a value.
macro_rules! pairs {
    ($($(#[$doc:meta])* $read:ident, $write:ident: $wire:ident <-> $model:ident { $($w:ident = $m:ident,)* })*) => {$(
        $(#[$doc])*
        pub(crate) const fn $read(wire: v1::$wire) -> Option<model::$model> {
            match wire {
                v1::$wire::Unspecified => None,
                $(v1::$wire::$w => Some(model::$model::$m),)*
            }
        }

        $(#[$doc])*
        pub(crate) const fn $write(meaning: model::$model) -> v1::$wire {
            match meaning { $(model::$model::$m => v1::$wire::$w,)* }
        }
    )*};
}

pairs! {
    education, to_education: Education <-> Education {
        None = None, VmboBb = VmboBb, VmboKb = VmboKb, VmboGlTl = VmboGlTl, HavoVwo = HavoVwo, Mbo1 = Mbo1, Mbo2 = Mbo2, Mbo3 = Mbo3, Mbo4 = Mbo4,
        Higher = Higher, ForeignValued = ForeignValued, ForeignNotValued = ForeignNotValued,
    }
    language_level, to_language_level: LanguageLevel <-> LanguageLevel { A1 = A1, A2 = A2, B1 = B1, B2 = B2, C1 = C1, C2 = C2, }
    arithmetic, to_arithmetic: Arithmetic <-> Arithmetic { Below1f = Below1F, Arithmetic1f = F1, Arithmetic2f = F2, Arithmetic3f = F3, }
    income, to_income: Income <-> Income {
        ParticipationBenefit = ParticipationBenefit, UnemploymentBenefit = UnemploymentBenefit, DisabilityBenefit = DisabilityBenefit,
        OtherBenefit = OtherBenefit, Work = Work, Partner = Partner, None = None,
    }
    age_band, to_age_band: AgeBand <-> AgeBand {
        AgeBand1820 = From18, AgeBand2122 = From21, AgeBand2326 = From23, AgeBand2766 = From27, AgeBand67Plus = From67,
    }
    wish, to_wish: Wish <-> Wish { Fast = Fast, Calm = Calm, NearHome = NearHome, SameEmployer = SameEmployer, }
    experience_kind, to_experience_kind: ExperienceKind <-> ExperienceKind {
        FamilyCare = FamilyCare, NeighbourHelp = NeighbourHelp, Volunteering = Volunteering, PaidWork = PaidWork, PersonalBudget = PersonalBudget,
        Training = Training, Other = Other,
    }
    reject_reason, to_reject_reason: RejectReason <-> RejectReason {
        SomebodyElse = SomebodyElse, NotDone = NotDone, OtherMeaning = OtherMeaning, NotWanted = NotWanted, Other = Other,
    }
    offer_kind, to_offer_kind: OfferKind <-> OfferKind { Course = Course, Job = Job, Support = Support, }
}

/// The stored code of a reason to decline: its name on the wire, in lower case and without prefix.
pub(crate) fn decline_code(reason: v1::DeclineReason) -> String {
    reason.as_str_name().trim_start_matches("DECLINE_REASON_").to_lowercase().replace('_', "-")
}

/// The reason to decline behind a stored code; unspecified when there is none.
pub(crate) fn decline_reason(code: &str) -> v1::DeclineReason {
    let name = format!("DECLINE_REASON_{}", code.to_uppercase().replace('-', "_"));
    v1::DeclineReason::from_str_name(&name).unwrap_or_default()
}
