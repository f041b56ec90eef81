//! Requests of RouteService.

use hos_model::{LanguageCode, ProfileId, ResourceName, RoleId, RouteId};
use hos_proto::v1;

use super::profile::{circumstances, non_empty};
use super::recognition::experience;
use super::{Check, Together as _};
use crate::app::{DecideRoute, ForRole, Mode, PageAsk, Preview, RouteDecision, Violations};
use crate::limits;

/// Roles a preview plans for when none is named.
const PREVIEW_ROLES_DEFAULT: [&str; 2] = ["roles/helpende-zorg-en-welzijn", "roles/verzorgende-ig"];

pub(crate) fn preview_pathway(mut check: Check<'_>, request: &v1::PreviewPathwayRequest) -> Result<(Preview, LanguageCode), Violations> {
    let experiences = experiences(&mut check, &request.experiences);
    let wire = request.circumstances.clone().unwrap_or_default();
    let circumstances = check.within("circumstances", |check| circumstances(check, &wire));
    let roles = roles(&mut check, &request.roles);
    let language = check.language("language_code", &request.language_code);
    let today = check.optional(request.today, |check, date| check.date("today", date));
    let ask = (experiences, circumstances, roles, language, today).together().map(|(experiences, circumstances, roles, language, today)| {
        (Preview { experiences, circumstances, roles, assume_confirmed: request.assume_confirmed, today }, language)
    });
    check.done(ask)
}

fn experiences(check: &mut Check<'_>, wire: &[v1::Experience]) -> Option<Vec<crate::app::ToldExperience>> {
    if wire.is_empty() {
        check.wrong("experiences", "required");
    }
    if wire.len() > limits::PREVIEW_EXPERIENCES {
        check.wrong_limit("experiences", "too-many", limits::PREVIEW_EXPERIENCES);
        return None;
    }
    let read: Vec<_> =
        wire.iter().enumerate().map(|(at, wire)| check.within(&format!("experiences[{at}]"), |check| experience(check, wire))).collect();
    read.into_iter().collect()
}

fn roles(check: &mut Check<'_>, names: &[String]) -> Option<Vec<RoleId>> {
    if names.len() > limits::PREVIEW_ROLES {
        check.wrong_limit("roles", "too-many", limits::PREVIEW_ROLES);
        return None;
    }
    if names.is_empty() {
        return PREVIEW_ROLES_DEFAULT.iter().map(|name| check.role("roles", name)).collect();
    }
    let read: Vec<_> = names.iter().enumerate().map(|(at, name)| check.role(&format!("roles[{at}]"), name)).collect();
    read.into_iter().collect()
}

pub(crate) fn propose_routes(check: Check<'_>, request: &v1::ProposeRoutesRequest) -> Result<(ForRole, LanguageCode), Violations> {
    let request_id = |check: &mut Check<'_>| check.request_id(&request.request_id, "ProposeRoutes", request);
    super::matching::for_role(check, [&request.parent, &request.role, &request.language_code], request_id, Mode::of(request.validate_only))
}

fn route_name(check: &mut Check<'_>, text: &str) -> Option<(ProfileId, RouteId)> {
    check.name("name", text, |name| if let ResourceName::Route(profile, id) = name { Some((profile, id)) } else { None })
}

pub(crate) fn get_route(mut check: Check<'_>, request: &v1::GetRouteRequest) -> Result<((ProfileId, RouteId), LanguageCode), Violations> {
    let name = route_name(&mut check, &request.name);
    let language = check.language("language_code", &request.language_code);
    check.done((name, language).together())
}

pub(crate) fn list_routes(mut check: Check<'_>, request: &v1::ListRoutesRequest) -> Result<(ProfileId, PageAsk, LanguageCode), Violations> {
    let parent = check.profile("parent", &request.parent);
    let query = format!("routes {}", request.parent);
    let page = check.page(request.page_size, &request.page_token, limits::PAGE_SIZE_DEFAULT, limits::RICH_PAGE_SIZE, &query);
    let language = check.language("language_code", &request.language_code);
    check.done((parent, page, language).together())
}

pub(crate) fn accept_route(mut check: Check<'_>, request: &v1::AcceptRouteRequest) -> Result<(DecideRoute, LanguageCode), Violations> {
    let name = route_name(&mut check, &request.name);
    let language = check.language("language_code", &request.language_code);
    let request_id = check.request_id(&request.request_id, "AcceptRoute", request);
    let ask = (name, language, request_id).together().map(|((profile, route), language, request_id)| {
        (DecideRoute { profile, route, etag: non_empty(&request.etag), decision: RouteDecision::Accept, request_id }, language)
    });
    check.done(ask)
}

pub(crate) fn decline_route(mut check: Check<'_>, request: &v1::DeclineRouteRequest) -> Result<(DecideRoute, LanguageCode), Violations> {
    let name = route_name(&mut check, &request.name);
    let reason = check.one_of_required("reason", request.reason, |reason: v1::DeclineReason| {
        (reason != v1::DeclineReason::Unspecified).then(|| super::enums::decline_code(reason))
    });
    let language = check.language("language_code", &request.language_code);
    let request_id = check.request_id(&request.request_id, "DeclineRoute", request);
    let ask = (name, reason, language, request_id).together().map(|((profile, route), reason, language, request_id)| {
        (DecideRoute { profile, route, etag: non_empty(&request.etag), decision: RouteDecision::Decline(reason), request_id }, language)
    });
    check.done(ask)
}
