//! The door: what never reaches a handler, who sees nothing, and what a check leaves behind.

use hos_proto::v1;
use hos_proto::v1::skill_decision::Decision;
use prost::Message;
use prost_types::FileDescriptorSet;
use tonic::transport::Channel;
use tonic::{Code, Status};
use tonic_health::pb::HealthCheckRequest;
use tonic_health::pb::health_check_response::ServingStatus;
use tonic_health::pb::health_client::HealthClient;
use tonic_reflection::pb::v1::ServerReflectionRequest;
use tonic_reflection::pb::v1::server_reflection_client::ServerReflectionClient;
use tonic_reflection::pb::v1::server_reflection_request::MessageRequest;
use tonic_reflection::pb::v1::server_reflection_response::MessageResponse;

use crate::harness::Service;
use crate::moody::{Mood, Moody};
use crate::raw;
use crate::refusal::{Refusal, reason, refused};

/// Bytes a message may have.
const LIMIT: usize = 256 * 1024;
/// Calls that may be at work at the same time.
const AT_WORK: u32 = 512;
/// Calls one connection may have open.
const STREAMS: u32 = 64;

// What never reaches a handler.

#[tokio::test(flavor = "multi_thread")]
async fn a_message_over_the_limit_is_too_large_and_the_limit_is_told() {
    let service = Service::start().await;
    for method in methods() {
        let refusal = Refusal::of(&refused(raw::send(&service.channel, &method, vec![0; LIMIT + 1]).await));
        assert_eq!(refusal.reason, "MESSAGE_TOO_LARGE", "{method}");
        assert_eq!(refusal.metadata["limit"], LIMIT.to_string());
    }
    assert_ne!(reason(raw::send(&service.channel, "ProfileService/GetProfile", vec![0; LIMIT]).await), "MESSAGE_TOO_LARGE");
    assert_eq!(service.app.store().counts().revision, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn bytes_that_are_no_message_are_malformed() {
    let service = Service::start().await;
    let no_number = vec![0xff; 11];
    let cut_short = vec![0x0a, 0x7f, b'a'];
    let number_for_a_text = vec![0x08, 0x01];
    let text_that_is_none = vec![0x0a, 0x02, 0xc3, 0x28];
    for method in methods() {
        for bytes in [&no_number, &cut_short] {
            assert_eq!(reason(raw::send(&service.channel, &method, bytes.clone()).await), "MALFORMED_MESSAGE", "{method} {bytes:?}");
        }
    }
    for bytes in [number_for_a_text, text_that_is_none] {
        assert_eq!(reason(raw::send(&service.channel, "ProfileService/GetProfile", bytes).await), "MALFORMED_MESSAGE");
    }
    assert_eq!(service.app.store().counts().revision, 0);
}

/// A client of a later version may know more than we do.
#[tokio::test(flavor = "multi_thread")]
async fn fields_that_we_do_not_know_are_passed_over() {
    let service = Service::start().await;
    let mut bytes = v1::GetProfileRequest { name: service.profile("fatima").await }.encode_to_vec();
    bytes.extend([0xa2, 0x06, 0x01, b'x']);
    assert!(raw::send(&service.channel, "ProfileService/GetProfile", bytes).await.is_ok());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_method_or_service_that_does_not_exist_is_told() {
    let service = Service::start().await;
    for method in ["ProfileService/Fetch", "ProfileService/getProfile", "ProfileService/", "NoService/Get", "/other.v1.Service/Get", "/a/b/c"] {
        let status = refused(raw::send(&service.channel, method, Vec::new()).await);
        assert_eq!((status.code(), Refusal::of(&status).reason.as_str()), (Code::Unimplemented, "UNKNOWN_METHOD"), "{method}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn content_that_is_not_grpc_is_malformed() {
    let service = Service::start().await;
    let ask = v1::GetSkillRequest { name: "skills/cooking".to_owned(), ..Default::default() };
    let grpc = ("content-type", "application/grpc");
    let wrong: [&[(&str, &str)]; 4] =
        [&[("content-type", "text/plain")], &[("content-type", "application/json")], &[], &[grpc, ("grpc-encoding", "gzip")]];
    for headers in wrong {
        let answer = raw::post(&service, "CatalogService/GetSkill", headers, &ask).await;
        let status = Status::from_header_map(&answer).unwrap_or_else(|| panic!("{headers:?}: {answer:?}"));
        assert_eq!(Refusal::of(&status).reason, "MALFORMED_MESSAGE", "{headers:?}: {status:?}");
    }
    let right = raw::post(&service, "CatalogService/GetSkill", &[grpc], &ask).await;
    assert!(Status::from_header_map(&right).is_none(), "{right:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_caller_who_is_nobody_is_not_known() {
    let service = Service::start().await;
    for nobody in ["", "harry", "verbinder", "verbinder/", "verbinder/Harry", "king/harry", "verbinder/harry/x"] {
        let answer = raw::send_as(&service.channel, "ProfileService/ListProfiles", nobody, Vec::new()).await;
        assert_eq!(reason(answer), "NO_CREDENTIALS", "`{nobody}`");
    }
}

// Too long, too many.

#[tokio::test(flavor = "multi_thread")]
async fn a_call_that_takes_longer_than_its_caller_allows_ends_with_our_reason() {
    let moody = Moody::new();
    let service = Service::over(moody.store()).await;
    moody.be(Mood::Holding);
    let ask = v1::DeleteProfileRequest { name: "profiles/fatima".to_owned(), etag: String::new() };
    let mut answers = Vec::new();
    for allowed in ["1n", "900u", "10m"] {
        let headers = [("content-type", "application/grpc"), ("grpc-timeout", allowed)];
        answers.push(raw::post(&service, "ProfileService/DeleteProfile", &headers, &ask).await);
    }
    moody.be(Mood::Well);
    for answer in answers {
        let refusal = Refusal::of(&Status::from_header_map(&answer).unwrap());
        assert_eq!((refusal.code, refusal.reason.as_str()), (Code::DeadlineExceeded, "DEADLINE"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn when_too_many_calls_are_at_work_the_next_one_is_told_to_wait() {
    let moody = Moody::new();
    let service = Service::over(moody.store()).await;
    service.profile("fatima").await;
    moody.be(Mood::Holding);
    let ask = v1::ListExperiencesRequest { parent: "profiles/fatima".to_owned(), ..Default::default() }.encode_to_vec();
    let mut at_work = tokio::task::JoinSet::new();
    for _ in 0..AT_WORK / STREAMS {
        let channel = service.another_channel();
        for _ in 0..STREAMS {
            at_work.spawn(list(channel.clone(), ask.clone()));
        }
    }
    moody.keeps_waiting(AT_WORK).await;
    let one_more = list(service.channel.clone(), ask.clone()).await;
    moody.be(Mood::Well);
    let status = one_more.expect_err("it was let in");
    let refusal = Refusal::of(&status);
    assert_eq!((status.code(), refusal.reason.as_str(), refusal.says_when_to_retry), (Code::Unavailable, "BUSY", true));
    let answers = at_work.join_all().await;
    assert!(answers.iter().all(Result::is_ok), "those that were let in are served");
    assert!(list(service.channel.clone(), ask).await.is_ok(), "and there is room again");
}

async fn list(channel: Channel, ask: Vec<u8>) -> Result<(), Status> {
    raw::send(&channel, "RecognitionService/ListExperiences", ask).await.map(|_| ())
}

// Who sees nothing.

/// Names of things under a profile.
struct Things {
    experience: String,
    report: String,
    route: String,
}

/// Calls that take no profile.
const WITHOUT_PROFILE: [&str; 4] =
    ["ProfileService/CreateProfile", "ProfileService/ListProfiles", "RecognitionService/RecognizeText", "RouteService/PreviewPathway"];

#[tokio::test(flavor = "multi_thread")]
async fn what_is_anothers_answers_exactly_as_what_is_not_there() {
    let service = Service::start().await;
    let fatima = service.profile("fatima").await;
    let things = things_of(&service, &fatima).await;
    let before = service.app.store().counts();
    let mut told = None;
    let mut calls = 0;
    for method in methods().filter(|method| takes_a_profile(method)) {
        let theirs = refused(raw::send_as(&service.channel, &method, "verbinder/anna", about(&method, "fatima", &things)).await);
        let absent = refused(raw::send_as(&service.channel, &method, "verbinder/anna", about(&method, "nobody-here", &things)).await);
        let of_a_person = refused(raw::send_as(&service.channel, &method, "person/ahmed", about(&method, "fatima", &things)).await);
        assert_eq!(Refusal::of(&theirs).reason, "NO_CONSENT", "{method}");
        for status in [theirs, absent, of_a_person] {
            let seen = everything(&status);
            assert_eq!(told.get_or_insert_with(|| seen.clone()), &seen, "{method}");
        }
        calls += 1;
    }
    assert!(calls > 20, "only {calls} calls were tried");
    assert_eq!(service.app.store().counts(), before);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_there_in_ones_own_profile_answers_the_same() {
    let service = Service::start().await;
    let fatima = service.profile("fatima").await;
    let nothing = |collection: &str| format!("{fatima}/{collection}/nothing");
    let things = Things { experience: nothing("experiences"), report: nothing("matchReports"), route: nothing("routes") };
    let other = everything(&refused(
        raw::send(&service.channel, "ProfileService/GetProfile", about("ProfileService/GetProfile", "nobody-here", &things)).await,
    ));
    for method in [
        "RecognitionService/GetExperience",
        "RecognitionService/DeleteExperience",
        "MatchingService/GetMatchReport",
        "RouteService/GetRoute",
        "RouteService/AcceptRoute",
        "RouteService/DeclineRoute",
    ] {
        let absent = refused(raw::send(&service.channel, method, about(method, "fatima", &things)).await);
        assert_eq!(everything(&absent), other, "{method}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_person_and_their_verbinder_see_all_of_it() {
    let service = Service::start().await;
    let fatima = service.profile("fatima").await;
    let things = things_of(&service, &fatima).await;
    for actor in ["verbinder/harry", "person/fatima"] {
        for method in methods().filter(|method| takes_a_profile(method) && !method.contains("Delete") && !method.contains("Decline")) {
            let answer = raw::send_as(&service.channel, &method, actor, about(&method, "fatima", &things)).await;
            let again = method.ends_with("AcceptRoute") && actor == "person/fatima";
            assert!(answer.is_ok() != again, "{method} as {actor}: {answer:?}");
        }
    }
}

/// A caller that may not see a person cannot learn from other calls that the person is there.
#[tokio::test(flavor = "multi_thread")]
async fn the_caseload_of_another_is_not_mine() {
    let service = Service::start().await;
    service.profile("fatima").await;
    let answer = raw::send_as(&service.channel, "ProfileService/ListProfiles", "verbinder/anna", Vec::new()).await.unwrap().into_inner();
    assert!(answer.is_empty(), "an empty list has no bytes");
}

fn takes_a_profile(method: &str) -> bool {
    let public = method.starts_with("CatalogService/") || method.starts_with("OfferService/");
    !public && !WITHOUT_PROFILE.contains(&method)
}

/// Every byte of a status that reaches a client.
fn everything(status: &Status) -> (Code, String, Vec<u8>, Vec<String>) {
    let metadata = status.metadata().clone().into_headers();
    let mut metadata: Vec<_> = metadata.iter().map(|(name, value)| format!("{name}: {value:?}")).collect();
    metadata.sort();
    (status.code(), status.message().to_owned(), status.details().to_vec(), metadata)
}

/// Tells, compares and plans, so that there is something to see.
async fn things_of(service: &Service, profile: &str) -> Things {
    let experience = service.tell(profile, "Ik kook elke dag voor mijn moeder.").await.experience.unwrap().name;
    let (parent, role) = (profile.to_owned(), "roles/helpende-zorg-en-welzijn".to_owned());
    let compare = v1::CreateMatchReportRequest { parent: parent.clone(), role: role.clone(), ..Default::default() };
    let report = service.matching().create_match_report(compare).await.unwrap().into_inner().match_report.unwrap().name;
    let plan = v1::ProposeRoutesRequest { parent, role, ..Default::default() };
    let pathway = service.routes().propose_routes(plan).await.unwrap().into_inner().pathway.unwrap();
    Things { experience, report, route: pathway.routes[0].name.clone() }
}

/// A right request of a method about a profile; the names of things are moved to that profile.
fn about(method: &str, profile: &str, things: &Things) -> Vec<u8> {
    let parent = format!("profiles/{profile}");
    let moved = |name: &str| format!("{parent}/{}", name.splitn(3, '/').nth(2).unwrap());
    let (experience, report, route) = (moved(&things.experience), moved(&things.report), moved(&things.route));
    // Another role than the one planned for: what is proposed again replaces what was proposed.
    let role = "roles/zorghulp".to_owned();
    match method {
        "ProfileService/GetProfile" => v1::GetProfileRequest { name: parent }.encode_to_vec(),
        "ProfileService/UpdateProfile" => {
            let profile = Some(v1::Profile { name: parent, display_name: "Ander".to_owned(), ..Default::default() });
            v1::UpdateProfileRequest { profile, ..Default::default() }.encode_to_vec()
        }
        "ProfileService/DeleteProfile" => v1::DeleteProfileRequest { name: parent, etag: String::new() }.encode_to_vec(),
        "ProfileService/GetCircumstances" => v1::GetCircumstancesRequest { name: format!("{parent}/circumstances") }.encode_to_vec(),
        "ProfileService/UpdateCircumstances" => {
            let circumstances = Some(v1::Circumstances { name: format!("{parent}/circumstances"), debts: Some(true), ..Default::default() });
            v1::UpdateCircumstancesRequest { circumstances, ..Default::default() }.encode_to_vec()
        }
        "RecognitionService/TellExperience" => {
            let told = v1::Experience { story: "Ik luister naar haar.".to_owned(), ..Default::default() };
            v1::TellExperienceRequest { parent, experience: Some(told), ..Default::default() }.encode_to_vec()
        }
        "RecognitionService/GetExperience" => v1::GetExperienceRequest { name: experience }.encode_to_vec(),
        "RecognitionService/ListExperiences" => v1::ListExperiencesRequest { parent, ..Default::default() }.encode_to_vec(),
        "RecognitionService/DeleteExperience" => v1::DeleteExperienceRequest { name: experience, etag: String::new() }.encode_to_vec(),
        "RecognitionService/ListProfileSkills" => v1::ListProfileSkillsRequest { parent, ..Default::default() }.encode_to_vec(),
        "RecognitionService/DecideProfileSkills" => {
            let decisions = vec![v1::SkillDecision { skill: "skills/cooking".to_owned(), decision: Some(Decision::Confirm(true)) }];
            v1::DecideProfileSkillsRequest { parent, decisions, ..Default::default() }.encode_to_vec()
        }
        "RecognitionService/NextQuestion" => v1::NextQuestionRequest { parent, ..Default::default() }.encode_to_vec(),
        "MatchingService/CreateMatchReport" => v1::CreateMatchReportRequest { parent, role, ..Default::default() }.encode_to_vec(),
        "MatchingService/GetMatchReport" => v1::GetMatchReportRequest { name: report, ..Default::default() }.encode_to_vec(),
        "MatchingService/ListMatchReports" => v1::ListMatchReportsRequest { parent, ..Default::default() }.encode_to_vec(),
        "MatchingService/RankRoles" => v1::RankRolesRequest { parent, ..Default::default() }.encode_to_vec(),
        "RouteService/ProposeRoutes" => v1::ProposeRoutesRequest { parent, role, ..Default::default() }.encode_to_vec(),
        "RouteService/GetRoute" => v1::GetRouteRequest { name: route, ..Default::default() }.encode_to_vec(),
        "RouteService/ListRoutes" => v1::ListRoutesRequest { parent, ..Default::default() }.encode_to_vec(),
        "RouteService/AcceptRoute" => v1::AcceptRouteRequest { name: route, ..Default::default() }.encode_to_vec(),
        "RouteService/DeclineRoute" => {
            v1::DeclineRouteRequest { name: route, reason: v1::DeclineReason::TooFar.into(), ..Default::default() }.encode_to_vec()
        }
        other => panic!("{other} takes a profile and has no case here"),
    }
}

// What a check leaves behind.

#[tokio::test(flavor = "multi_thread")]
async fn what_is_only_validated_is_not_stored() {
    let service = Service::start().await;
    let fatima = service.profile("fatima").await;
    let things = things_of(&service, &fatima).await;
    let offer = service.offers().create_offer(v1::CreateOfferRequest { offer: Some(job()), ..Default::default() }).await;
    let offer = offer.unwrap().into_inner().offer.unwrap();
    let methods: Vec<_> = methods_that_validate().collect();
    assert_eq!(methods.len(), 9, "{methods:?}");
    for (method, number) in methods {
        let ask = match method.as_str() {
            "ProfileService/CreateProfile" => {
                let profile = Some(v1::Profile { display_name: "Ahmed".to_owned(), ..Default::default() });
                v1::CreateProfileRequest { profile, profile_id: "ahmed".to_owned(), request_id: "once".to_owned(), ..Default::default() }
                    .encode_to_vec()
            }
            "OfferService/CreateOffer" => v1::CreateOfferRequest { offer: Some(job()), ..Default::default() }.encode_to_vec(),
            "OfferService/UpdateOffer" => {
                let offer = v1::Offer { title: "Ander".to_owned(), ..offer.clone() };
                v1::UpdateOfferRequest { offer: Some(offer), ..Default::default() }.encode_to_vec()
            }
            other => about(other, "fatima", &things),
        };
        let before = service.app.store().counts();
        let mut only_checked = ask.clone();
        only_checked.extend([u8::try_from(number << 3).unwrap(), 1]);
        raw::send(&service.channel, &method, only_checked).await.unwrap();
        assert_eq!(service.app.store().counts(), before, "{method} stored what was only to be checked");
        raw::send(&service.channel, &method, ask).await.unwrap();
        assert_ne!(service.app.store().counts(), before, "{method} would have stored it");
    }
}

fn job() -> v1::Offer {
    v1::Offer {
        kind: v1::OfferKind::Job.into(),
        step: "steps/job-zorghulp".to_owned(),
        provider: "Buurtzorg om de hoek".to_owned(),
        title: "Zorghulp".to_owned(),
        ..Default::default()
    }
}

// What stands beside the services.

#[tokio::test(flavor = "multi_thread")]
async fn every_service_says_that_it_is_well() {
    let service = Service::start().await;
    let mut health = HealthClient::new(service.channel.clone());
    for name in services().map(|service| format!("houseofskills.v1.{service}")).chain([String::new()]) {
        let answer = health.check(HealthCheckRequest { service: name.clone() }).await.unwrap().into_inner();
        assert_eq!(answer.status(), ServingStatus::Serving, "`{name}`");
    }
    let unknown = health.check(HealthCheckRequest { service: "houseofskills.v1.NoService".to_owned() }).await;
    assert_eq!(unknown.unwrap_err().code(), Code::NotFound);
}

#[tokio::test(flavor = "multi_thread")]
async fn reflection_lists_every_service() {
    let service = Service::start().await;
    let ask = ServerReflectionRequest { host: String::new(), message_request: Some(MessageRequest::ListServices(String::new())) };
    let mut reflection = ServerReflectionClient::new(service.channel.clone());
    let mut answers = reflection.server_reflection_info(tokio_stream::iter([ask])).await.unwrap().into_inner();
    let Some(MessageResponse::ListServicesResponse(found)) = answers.message().await.unwrap().unwrap().message_response else { panic!("no list") };
    let found: Vec<_> = found.service.into_iter().map(|service| service.name).collect();
    for name in services() {
        assert!(found.contains(&format!("houseofskills.v1.{name}")), "{name} is not in {found:?}");
    }
}

// The contract, as it describes itself.

fn contract() -> FileDescriptorSet {
    FileDescriptorSet::decode(hos_proto::FILE_DESCRIPTOR_SET).unwrap()
}

fn services() -> impl Iterator<Item = String> {
    contract().file.into_iter().flat_map(|file| file.service).map(|service| service.name().to_owned())
}

/// Every method, `Service/Method`.
fn methods() -> impl Iterator<Item = String> {
    let services = contract().file.into_iter().flat_map(|file| file.service);
    services.flat_map(|service| {
        let name = service.name().to_owned();
        service.method.into_iter().map(move |method| format!("{name}/{}", method.name()))
    })
}

/// Every method that can only check, with the number of the field that asks for it.
fn methods_that_validate() -> impl Iterator<Item = (String, i32)> {
    crate::bad_input::methods_with("validate_only").into_iter().map(|method| {
        let number = crate::bad_input::field_number(&method, "validate_only");
        (method, number)
    })
}
