//! Requests of MatchingService.

use hos_model::{LanguageCode, ProfileId, ReportId, ResourceName};
use hos_proto::v1;

use super::{Check, Together as _};
use crate::app::{ForRole, Mode, PageAsk, RequestId, Violations};
use crate::limits;

pub(crate) fn create_match_report(check: Check<'_>, request: &v1::CreateMatchReportRequest) -> Result<(ForRole, LanguageCode), Violations> {
    let request_id = |check: &mut Check<'_>| check.request_id(&request.request_id, "CreateMatchReport", request);
    for_role(check, [&request.parent, &request.role, &request.language_code], request_id, Mode::of(request.validate_only))
}

/// Something asked about a profile and a role: parent, role and language as sent.
#[allow(clippy::option_option, reason = "outside: was it right; inside: was it told")]
pub(super) fn for_role(
    mut check: Check<'_>,
    [parent, role, language]: [&str; 3],
    request_id: impl FnOnce(&mut Check<'_>) -> Option<Option<RequestId>>,
    mode: Mode,
) -> Result<(ForRole, LanguageCode), Violations> {
    let parent = check.profile("parent", parent);
    let role = check.role("role", role);
    let language = check.language("language_code", language);
    let request_id = request_id(&mut check);
    let ask = (parent, role, language, request_id)
        .together()
        .map(|(profile, role, language, request_id)| (ForRole { profile, role, request_id, mode }, language));
    check.done(ask)
}

pub(crate) fn get_match_report(
    mut check: Check<'_>,
    request: &v1::GetMatchReportRequest,
) -> Result<((ProfileId, ReportId), LanguageCode), Violations> {
    let name = check.name("name", &request.name, |name| if let ResourceName::MatchReport(profile, id) = name { Some((profile, id)) } else { None });
    let language = check.language("language_code", &request.language_code);
    check.done((name, language).together())
}

pub(crate) fn list_match_reports(
    mut check: Check<'_>,
    request: &v1::ListMatchReportsRequest,
) -> Result<(ProfileId, PageAsk, LanguageCode), Violations> {
    let parent = check.profile("parent", &request.parent);
    let query = format!("matchReports {}", request.parent);
    let page = check.page(request.page_size, &request.page_token, limits::PAGE_SIZE_DEFAULT, limits::RICH_PAGE_SIZE, &query);
    let language = check.language("language_code", &request.language_code);
    check.done((parent, page, language).together())
}

pub(crate) fn rank_roles(mut check: Check<'_>, request: &v1::RankRolesRequest) -> Result<(ProfileId, LanguageCode), Violations> {
    let parent = check.profile("parent", &request.parent);
    let language = check.language("language_code", &request.language_code);
    check.done((parent, language).together())
}
