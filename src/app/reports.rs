//! Comparing a profile with roles.

use hos_model::{Actor, MatchReport, ProfileId, RankedRole, ReportId, RoleId};
use hos_store::{Collection, Key, MatchReportRecord, ProfileRecord, SavedReport, Write};

use super::{App, Error, Mode, Origin, PageAsk, PageOf, RequestId, Result, new_id};

/// Asks something about a profile and a role.
pub struct ForRole {
    /// Whose.
    pub profile: ProfileId,
    /// Which role; it is in the catalogue.
    pub role: RoleId,
    /// Makes repeating safe.
    pub request_id: Option<RequestId>,
    /// Whether it is stored.
    pub mode: Mode,
}

/// A report as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportNow {
    /// Its id; `None` when it was not stored.
    pub id: Option<ReportId>,
    /// The report.
    pub report: MatchReport,
    /// What it was made from.
    pub origin: Origin,
}

impl App {
    /// Compares a profile with a role and stores the report.
    ///
    /// # Errors
    /// `NoConsent` when the profile is not there or not permitted.
    pub fn create_match_report(&self, caller: &Actor, ask: &ForRole) -> Result<ReportNow> {
        let id = new_id(ReportId::parse)?;
        let make = |write: &mut Write| {
            let profile = self.permitted(caller, &ask.profile)?;
            let role = self.known_role(&ask.role)?;
            let told = self.profile_told(&ask.profile)?;
            let report = hos_engine::compare(&self.catalog, role, &told.skills, &told.circumstances);
            let saved = SavedReport { report, origin: self.origin(told.state) };
            write.expect(&Key::<ProfileRecord>::of(&ask.profile), &profile.etag);
            write.put(&Key::<MatchReportRecord>::of(&ask.profile, &id), &saved)?;
            let stored = (ask.mode == Mode::Store).then(|| id.clone());
            Ok((ReportNow { id: stored, report: saved.report, origin: saved.origin }, id.to_string()))
        };
        let again = |made: &str| ReportId::parse(made).ok_or(Error::NoConsent).and_then(|id| self.get_match_report(caller, &ask.profile, &id));
        self.once(caller, ask.request_id.as_ref(), ask.mode, make, again)
    }

    /// Reads a stored report.
    ///
    /// # Errors
    /// `NoConsent` when it is not there or not permitted.
    pub fn get_match_report(&self, caller: &Actor, profile: &ProfileId, id: &ReportId) -> Result<ReportNow> {
        self.permitted(caller, profile)?;
        let found = self.store.get(&Key::<MatchReportRecord>::of(profile, id))?.ok_or(Error::NoConsent)?;
        Ok(report_now(Some(id.clone()), found.value))
    }

    /// Lists the stored reports of a profile.
    ///
    /// # Errors
    /// `NoConsent` when the profile is not there or not permitted.
    pub fn list_match_reports(&self, caller: &Actor, profile: &ProfileId, page: &PageAsk) -> Result<PageOf<ReportNow>> {
        self.permitted(caller, profile)?;
        let found = self.store.list(&Collection::<MatchReportRecord>::of(profile), page.after.as_deref(), page.size)?;
        let items = found.rows.into_iter().map(|row| report_now(ReportId::parse(&row.id), row.value)).collect();
        Ok(PageOf { items, next_page_token: page.token(found.next.as_deref()) })
    }

    /// Ranks all roles for a profile.
    ///
    /// # Errors
    /// `NoConsent` when the profile is not there or not permitted.
    pub fn rank_roles(&self, caller: &Actor, profile: &ProfileId) -> Result<(Vec<RankedRole>, Origin)> {
        self.permitted(caller, profile)?;
        let told = self.profile_told(profile)?;
        Ok((hos_engine::rank(&self.catalog, &told.skills), self.origin(told.state)))
    }

    /// A role that was found in the catalogue before.
    pub(super) fn known_role(&self, id: &RoleId) -> Result<&hos_model::Role> {
        self.catalog.role(id).ok_or_else(|| Error::NotFound(hos_model::ResourceName::Role(id.clone())))
    }
}

fn report_now(id: Option<ReportId>, saved: SavedReport) -> ReportNow {
    ReportNow { id, report: saved.report, origin: saved.origin }
}
