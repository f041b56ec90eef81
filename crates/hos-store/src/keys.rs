//! Where each record lies: the tenant, then the resource name.

use std::marker::PhantomData;

use hos_model::{Actor, ExperienceId, OfferId, ProfileId, ReportId, ResourceName, RouteId, SkillId};

use crate::records::{
    CaseloadRecord, CircumstancesRecord, DecisionRecord, ExperienceRecord, MatchReportRecord, OfferRecord, ProfileRecord, RequestRecord, RouteRecord,
};

/// The one tenant, until there are more.
const TENANT: &str = "main";
/// Longest request id: a UUID and room for a prefix.
const REQUEST_ID_BYTES_MAX: usize = 64;

/// The key of one record, which knows what kind of record lies there.
pub struct Key<R> {
    text: String,
    kind: PhantomData<fn() -> R>,
}

/// The records directly under one name.
pub struct Collection<R> {
    prefix: String,
    kind: PhantomData<fn() -> R>,
}

impl<R> Key<R> {
    fn new(name: impl std::fmt::Display) -> Self {
        Self { text: format!("{TENANT}/{name}"), kind: PhantomData }
    }

    /// As text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<R> Collection<R> {
    fn new(name: impl std::fmt::Display) -> Self {
        Self { prefix: format!("{TENANT}/{name}/"), kind: PhantomData }
    }

    /// What its keys begin with; ends in `/`.
    #[must_use]
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// The key of a member.
    pub(crate) fn member(&self, id: &str) -> Key<R> {
        Key { text: format!("{}{id}", self.prefix), kind: PhantomData }
    }
}

/// An actor as one part of a key.
fn flat(actor: &Actor) -> String {
    actor.as_str().replace('/', "~")
}

/// The name without the tenant.
pub(crate) fn name_of(key: &str) -> &str {
    key.split_once('/').map_or(key, |(_, name)| name)
}

impl Key<ProfileRecord> {
    /// A profile.
    #[must_use]
    pub fn of(profile: &ProfileId) -> Self {
        Self::new(ResourceName::Profile(profile.clone()))
    }
}

impl Key<CircumstancesRecord> {
    /// The circumstances of a profile.
    #[must_use]
    pub fn of(profile: &ProfileId) -> Self {
        Self::new(ResourceName::Circumstances(profile.clone()))
    }
}

impl Key<ExperienceRecord> {
    /// An experience of a profile.
    #[must_use]
    pub fn of(profile: &ProfileId, experience: &ExperienceId) -> Self {
        Self::new(ResourceName::Experience(profile.clone(), experience.clone()))
    }
}

impl Key<DecisionRecord> {
    /// What was decided about a skill of a profile.
    #[must_use]
    pub fn of(profile: &ProfileId, skill: &SkillId) -> Self {
        Self::new(format_args!("profiles/{profile}/decisions/{skill}"))
    }
}

impl Key<MatchReportRecord> {
    /// A match report of a profile.
    #[must_use]
    pub fn of(profile: &ProfileId, report: &ReportId) -> Self {
        Self::new(ResourceName::MatchReport(profile.clone(), report.clone()))
    }
}

impl Key<RouteRecord> {
    /// A route of a profile.
    #[must_use]
    pub fn of(profile: &ProfileId, route: &RouteId) -> Self {
        Self::new(ResourceName::Route(profile.clone(), route.clone()))
    }
}

impl Key<OfferRecord> {
    /// An offer.
    #[must_use]
    pub fn of(offer: &OfferId) -> Self {
        Self::new(ResourceName::Offer(offer.clone()))
    }
}

impl Key<RequestRecord> {
    /// The answer to a request of an actor; `None` when the request id is not letters, digits, `-`, `_` and `.`, at most 64.
    #[must_use]
    pub fn of(actor: &Actor, request_id: &str) -> Option<Self> {
        let plain = request_id.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'));
        let fits = !request_id.is_empty() && request_id.len() <= REQUEST_ID_BYTES_MAX;
        (plain && fits).then(|| Self::new(format_args!("requests/{}/{request_id}", flat(actor))))
    }
}

impl Key<CaseloadRecord> {
    /// That a profile belongs to the caseload of an actor.
    #[must_use]
    pub fn of(actor: &Actor, profile: &ProfileId) -> Self {
        Self::new(format_args!("caseloads/{}/{profile}", flat(actor)))
    }
}

impl Collection<CaseloadRecord> {
    /// The caseload of an actor.
    #[must_use]
    pub fn of(actor: &Actor) -> Self {
        Self::new(format_args!("caseloads/{}", flat(actor)))
    }
}

impl Collection<ProfileRecord> {
    /// All profiles.
    #[must_use]
    pub fn all() -> Self {
        Self::new("profiles")
    }
}

impl Collection<ExperienceRecord> {
    /// The experiences of a profile.
    #[must_use]
    pub fn of(profile: &ProfileId) -> Self {
        Self::new(format_args!("profiles/{profile}/experiences"))
    }
}

impl Collection<DecisionRecord> {
    /// The decisions about the skills of a profile.
    #[must_use]
    pub fn of(profile: &ProfileId) -> Self {
        Self::new(format_args!("profiles/{profile}/decisions"))
    }
}

impl Collection<MatchReportRecord> {
    /// The match reports of a profile.
    #[must_use]
    pub fn of(profile: &ProfileId) -> Self {
        Self::new(format_args!("profiles/{profile}/matchReports"))
    }
}

impl Collection<RouteRecord> {
    /// The routes of a profile.
    #[must_use]
    pub fn of(profile: &ProfileId) -> Self {
        Self::new(format_args!("profiles/{profile}/routes"))
    }
}

impl Collection<OfferRecord> {
    /// All offers.
    #[must_use]
    pub fn all() -> Self {
        Self::new("offers")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_begin_with_the_tenant_and_then_the_resource_name() {
        let profile = ProfileId::parse("fatima").unwrap();
        let experience = ExperienceId::parse("tea").unwrap();
        assert_eq!(Key::<ExperienceRecord>::of(&profile, &experience).as_str(), "main/profiles/fatima/experiences/tea");
        assert_eq!(Collection::<ExperienceRecord>::of(&profile).member("tea").as_str(), "main/profiles/fatima/experiences/tea");
        assert_eq!(Key::<CircumstancesRecord>::of(&profile).as_str(), "main/profiles/fatima/circumstances");
        let skill = SkillId::parse("assist-washing").unwrap();
        assert_eq!(Key::<DecisionRecord>::of(&profile, &skill).as_str(), "main/profiles/fatima/decisions/assist-washing");
        assert_eq!(name_of("main/profiles/fatima"), "profiles/fatima");
    }

    #[test]
    fn a_request_id_cannot_reach_outside_its_place() {
        let actor = Actor::parse("verbinder/harry").unwrap();
        let key = |id| Key::<RequestRecord>::of(&actor, id).map(|key| key.text);
        assert_eq!(key("a1").as_deref(), Some("main/requests/verbinder~harry/a1"));
        for bad in ["", "a/b", "a\0b", "é", &"a".repeat(65)] {
            assert_eq!(key(bad), None, "{bad:?}");
        }
    }
}
