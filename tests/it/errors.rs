//! Every reason of a refusal is provoked once, every code of a violation too, and the largest refusal arrives whole.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use hos_present::{REFUSALS, VIOLATIONS};
use hos_proto::v1;
use hos_proto::v1::ErrorReason;
use hos_proto::v1::skill_decision::Decision;
use prost_types::FieldMask;
use tonic::{Code, Request, Status};

use crate::harness::Service;
use crate::moody::{Mood, Moody};
use crate::raw;
use crate::refusal::{Refusal, refused};

/// `ErrorInfo.domain` of every refusal.
const DOMAIN: &str = "houseofskills";
/// Violations that one refusal tells.
const TOLD: usize = 20;
/// Details above about this size, as the text of a header, reach no client.
const TRAILERS: usize = 11_000;

#[tokio::test(flavor = "multi_thread")]
async fn every_reason_is_provoked_and_told_in_both_languages() {
    let filled_in: BTreeMap<_, _> = REFUSALS.iter().copied().collect();
    for reason in reasons() {
        let status = provoke(reason).await;
        let refusal = Refusal::of(&status);
        let name = reason.as_str_name().trim_start_matches("ERROR_REASON_");
        assert_eq!((refusal.reason.as_str(), refusal.domain.as_str()), (name, DOMAIN), "{status:?}");
        assert_eq!(format!("{:?}", status.code()), code_in_the_contract(reason), "{name}");
        assert_eq!(refusal.sentences.keys().collect::<Vec<_>>(), ["en", "nl"], "{name}");
        assert_eq!(status.message(), refusal.sentences["en"], "{name}");
        assert_ne!(refusal.sentences["nl"], refusal.sentences["en"], "{name}");
        for sentence in refusal.sentences.values() {
            assert!(is_for_people(sentence), "{name}: {sentence}");
            for key in filled_in[name] {
                let value = &refusal.metadata[*key];
                assert!(!value.is_empty(), "{name}: {key}");
                // A state is a code; the sentence says it in words.
                let in_words = matches!(*key, "state" | "wanted");
                assert_eq!(sentence.contains(value.as_str()), !in_words, "{name}: `{value}` in: {sentence}");
            }
        }
        assert_eq!(refusal.says_when_to_retry, reason == ErrorReason::Busy, "{name}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fault_says_nothing_of_its_cause() {
    let status = provoke(ErrorReason::Fault).await;
    let told = format!("{:?}", Refusal::of(&status));
    assert!(!told.contains("fatima") && !told.contains("restore"), "{told}");
    assert_ne!(Refusal::of(&provoke(ErrorReason::Fault).await).metadata["incident"], Refusal::of(&status).metadata["incident"]);
}

#[test]
fn the_sentences_are_those_of_the_contract() {
    let contract: Vec<_> = reasons().map(|reason| reason.as_str_name().trim_start_matches("ERROR_REASON_")).collect();
    let sentences: Vec<_> = REFUSALS.iter().map(|(name, _)| *name).collect();
    assert_eq!(sentences, contract);
}

/// Every reason but the one that is never returned.
fn reasons() -> impl Iterator<Item = ErrorReason> {
    (1..).map_while(|number| ErrorReason::try_from(number).ok())
}

/// The code that stands first in the comment of a reason, spelled as `Code` is.
fn code_in_the_contract(reason: ErrorReason) -> String {
    let contract = include_str!("../../proto/houseofskills/v1/errors.proto");
    let value = format!("{} =", reason.as_str_name());
    let at = contract.lines().position(|line| line.trim_start().starts_with(&value)).unwrap();
    let comment = contract.lines().nth(at - 1).unwrap().trim_start_matches([' ', '/']);
    let capital = |word: &str| format!("{}{}", &word[..1], word[1..].to_lowercase());
    comment.split('.').next().unwrap().split('_').map(capital).collect()
}

/// Whole sentences, nothing left to fill in, no shouting.
fn is_for_people(text: &str) -> bool {
    text.ends_with('.') && text.contains(". ") && !text.contains(['{', '}', '!', '—']) && !text.contains("error-") && !text.contains("violation-")
}

/// A call that is refused for this reason. A new reason does not compile until it has one.
async fn provoke(reason: ErrorReason) -> Status {
    let service = Service::start().await;
    match reason {
        ErrorReason::Unspecified => unreachable!("never returned"),
        ErrorReason::InvalidField => refused(service.profiles().get_profile(v1::GetProfileRequest::default()).await),
        ErrorReason::NotFound => {
            let request = v1::GetOfferRequest { name: "offers/nothing".to_owned() };
            refused(service.offers().get_offer(request).await)
        }
        ErrorReason::AlreadyExists => {
            service.profile("fatima").await;
            refused(service.profiles().create_profile(somebody("fatima", "")).await)
        }
        ErrorReason::EtagMismatch => {
            let name = service.profile("fatima").await;
            refused(service.profiles().delete_profile(v1::DeleteProfileRequest { name, etag: "of-yesterday".to_owned() }).await)
        }
        ErrorReason::WrongState => {
            let service = Service::with_world().await;
            let route = proposed_route(&service).await;
            let accept = v1::AcceptRouteRequest { name: route, ..Default::default() };
            service.routes().accept_route(accept.clone()).await.unwrap();
            refused(service.routes().accept_route(accept).await)
        }
        ErrorReason::NoConsent => refused(service.profiles().get_profile(v1::GetProfileRequest { name: "profiles/nobody".to_owned() }).await),
        ErrorReason::NoCredentials => {
            let mut request = Request::new(v1::ListProfilesRequest::default());
            request.metadata_mut().insert("x-dev-actor", "somebody".parse().unwrap());
            refused(service.profiles().list_profiles(request).await)
        }
        ErrorReason::Busy => {
            let moody = Moody::new();
            let service = Service::over(moody.store()).await;
            moody.be(Mood::Overtaken);
            refused(service.profiles().create_profile(somebody("fatima", "")).await)
        }
        ErrorReason::Fault => {
            let moody = Moody::new();
            let service = Service::over(moody.store()).await;
            moody.be(Mood::Failing);
            refused(service.profiles().get_profile(v1::GetProfileRequest { name: "profiles/fatima".to_owned() }).await)
        }
        ErrorReason::RequestIdReused => {
            service.profiles().create_profile(somebody("fatima", "once")).await.unwrap();
            refused(service.profiles().create_profile(somebody("ahmed", "once")).await)
        }
        ErrorReason::MessageTooLarge => refused(raw::send(&service.channel, "ProfileService/CreateProfile", vec![0; 256 * 1024 + 1]).await),
        ErrorReason::MalformedMessage => refused(raw::send(&service.channel, "ProfileService/CreateProfile", vec![0xff; 3]).await),
        ErrorReason::UnknownMethod => refused(raw::send(&service.channel, "ProfileService/Fetch", Vec::new()).await),
        ErrorReason::Deadline => {
            let moody = Moody::new();
            let service = Service::over(moody.store()).await;
            moody.be(Mood::Holding);
            let headers = [("content-type", "application/grpc"), ("grpc-timeout", "10m")];
            let answer = raw::post(&service, "ProfileService/DeleteProfile", &headers, &delete("fatima")).await;
            moody.be(Mood::Well);
            Status::from_header_map(&answer).unwrap()
        }
    }
}

fn somebody(id: &str, request_id: &str) -> v1::CreateProfileRequest {
    let profile = v1::Profile { display_name: "Iemand".to_owned(), ..Default::default() };
    v1::CreateProfileRequest { profile: Some(profile), profile_id: id.to_owned(), request_id: request_id.to_owned(), validate_only: false }
}

fn delete(id: &str) -> v1::DeleteProfileRequest {
    v1::DeleteProfileRequest { name: format!("profiles/{id}"), etag: String::new() }
}

/// A route of Fatima that is only proposed.
async fn proposed_route(service: &Service) -> String {
    let request =
        v1::ProposeRoutesRequest { parent: "profiles/fatima".to_owned(), role: "roles/helpende-zorg-en-welzijn".to_owned(), ..Default::default() };
    let pathway = service.routes().propose_routes(request).await.unwrap().into_inner().pathway.unwrap();
    pathway.routes[0].name.clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_violation_is_provoked_and_says_what_to_do_in_both_languages() {
    let service = Service::start().await;
    service.profile("fatima").await;
    for code in VIOLATIONS {
        let refusal = Refusal::of(&violate(&service, code).await);
        let found = refusal.violations.iter().find(|violation| violation.code == *code);
        let found = found.unwrap_or_else(|| panic!("{code} was not provoked: {refusal:?}"));
        assert!(!found.field.is_empty(), "{code} names no field");
        assert!(is_for_people(&found.english) && is_for_people(&found.dutch), "{found:?}");
        assert_ne!(found.english, found.dutch, "{code}");
    }
}

/// A call with this violation.
async fn violate(service: &Service, code: &str) -> Status {
    let experience = |change: fn(&mut v1::Experience)| {
        let mut experience = v1::Experience { story: "Ik kook voor mijn moeder.".to_owned(), ..Default::default() };
        change(&mut experience);
        recognize(service, experience)
    };
    match code {
        "required" => experience_missing(service).await,
        "story-empty" => experience(|told| told.story = " \n".to_owned()).await,
        "story-too-long" => experience(|told| told.story = "a".repeat(20_001)).await,
        "story-too-many-bytes" => experience(|told| told.story = "\u{1f34e}".repeat(15_001)).await,
        "bsn" => experience(|told| told.story = "Mijn nummer is 111222333.".to_owned()).await,
        "control-characters" => experience(|told| told.story = "Ik kook\u{7}.".to_owned()).await,
        "negative" => experience(|told| told.hours_per_week = Some(-1)).await,
        "too-large" => experience(|told| told.hours_per_week = Some(169)).await,
        "at-least-one" => experience(|told| told.people = Some(0)).await,
        "bad-date" => experience(|told| told.start_date = Some(date(2025, 2, 30))).await,
        "date-order" => {
            experience(|told| {
                told.start_date = Some(date(2025, 2, 1));
                told.end_date = Some(date(2025, 1, 31));
            })
            .await
        }
        "bad-enum" => experience(|told| told.kind = 99).await,
        "unknown-language" => experience(|told| told.language_code = "xx".to_owned()).await,
        "language-not-understood" => experience(|told| told.language_code = "en".to_owned()).await,
        "unknown-role" => refused(
            service.catalog().list_requirements(v1::ListRequirementsRequest { parent: "roles/verpleger".to_owned(), ..Default::default() }).await,
        ),
        "bad-name" => refused(service.profiles().get_profile(v1::GetProfileRequest { name: "fatima".to_owned() }).await),
        "unknown-skill" => decide(service, vec![confirm("skills/flying")]).await,
        "never-told" => decide(service, vec![confirm("skills/cooking")]).await,
        "twice" => decide(service, vec![confirm("skills/cooking"), confirm("skills/cooking")]).await,
        "skill-level" => {
            let decision = Some(Decision::AdjustSkillLevel(5));
            decide(service, vec![v1::SkillDecision { skill: "skills/cooking".to_owned(), decision }]).await
        }
        "too-many" => decide(service, vec![v1::SkillDecision::default(); 101]).await,
        "unknown-area" => know(service, |life| life.area = "areas/atlantis".to_owned()).await,
        "unknown-qualification" => know(service, |life| life.diplomas = vec!["qualifications/flying".to_owned()]).await,
        "bad-mask" => mask(service, &["shoe_size"]).await,
        "unknown-step" => offer(service, |offer| offer.step = "steps/jump".to_owned()).await,
        "kind-of-step" => offer(service, |offer| offer.kind = v1::OfferKind::Support.into()).await,
        "dates-or-months" => {
            let both = |offer: &mut v1::Offer| {
                offer.start_dates = vec![v1::Date { year: 2026, month: 9, day: 7 }];
                offer.start_months = vec![9];
            };
            offer(service, both).await
        }
        "too-long" => offer(service, |offer| offer.title = "a".repeat(101)).await,
        "bad-page-token" => {
            refused(service.profiles().list_profiles(v1::ListProfilesRequest { page_token: "garbage".to_owned(), ..Default::default() }).await)
        }
        "bad-request-id" => refused(service.profiles().create_profile(somebody("ahmed", "a b")).await),
        other => panic!("nothing provokes {other}: write a call that does, or take it off the list"),
    }
}

async fn recognize(service: &Service, experience: v1::Experience) -> Status {
    refused(service.recognition().recognize_text(v1::RecognizeTextRequest { experience: Some(experience), ..Default::default() }).await)
}

async fn experience_missing(service: &Service) -> Status {
    refused(service.recognition().recognize_text(v1::RecognizeTextRequest::default()).await)
}

async fn decide(service: &Service, decisions: Vec<v1::SkillDecision>) -> Status {
    let request = v1::DecideProfileSkillsRequest { parent: "profiles/fatima".to_owned(), decisions, ..Default::default() };
    refused(service.recognition().decide_profile_skills(request).await)
}

fn confirm(skill: &str) -> v1::SkillDecision {
    v1::SkillDecision { skill: skill.to_owned(), decision: Some(Decision::Confirm(true)) }
}

async fn know(service: &Service, change: impl FnOnce(&mut v1::Circumstances)) -> Status {
    let mut circumstances = v1::Circumstances { name: "profiles/fatima/circumstances".to_owned(), ..Default::default() };
    change(&mut circumstances);
    let request = v1::UpdateCircumstancesRequest { circumstances: Some(circumstances), ..Default::default() };
    refused(service.profiles().update_circumstances(request).await)
}

async fn mask(service: &Service, paths: &[&str]) -> Status {
    let circumstances = v1::Circumstances { name: "profiles/fatima/circumstances".to_owned(), ..Default::default() };
    let update_mask = Some(FieldMask { paths: paths.iter().map(|path| (*path).to_owned()).collect() });
    let request = v1::UpdateCircumstancesRequest { circumstances: Some(circumstances), update_mask, validate_only: false };
    refused(service.profiles().update_circumstances(request).await)
}

async fn offer(service: &Service, change: impl FnOnce(&mut v1::Offer)) -> Status {
    let mut offer = v1::Offer {
        kind: v1::OfferKind::Course.into(),
        step: "steps/dutch-course".to_owned(),
        provider: "Buurtschool".to_owned(),
        title: "Nederlands".to_owned(),
        ..Default::default()
    };
    change(&mut offer);
    refused(service.offers().create_offer(v1::CreateOfferRequest { offer: Some(offer), ..Default::default() }).await)
}

fn date(year: i32, month: i32, day: i32) -> v1::Date {
    v1::Date { year, month, day }
}

/// A code without a sentence would be told as its own name, and a sentence without a code is told to nobody.
#[test]
fn the_codes_in_the_source_are_those_with_a_sentence() {
    let mut codes = BTreeSet::new();
    for file in rust_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")) {
        let source = std::fs::read_to_string(&file).unwrap();
        for told in [".wrong(", ".wrong_limit(", "Violations::one("].iter().flat_map(|call| source.split(*call).skip(1)) {
            let call = told.split(';').next().unwrap();
            // The first literal after a comma: the field before it is a name, a literal that opens the call, or a `format!`.
            let code = call.split(", \"").nth(1).and_then(|rest| rest.split('"').next());
            // The one place that passes a code on has none of its own.
            codes.extend(code.map(str::to_owned));
            assert!(code.is_some() || call.starts_with("field, code"), "{}: no code in {call}", file.display());
        }
        let spelled_out = source.split("code: \"").skip(1).filter_map(|rest| rest.split('"').next());
        codes.extend(spelled_out.map(str::to_owned));
    }
    assert_eq!(codes, VIOLATIONS.iter().map(|code| (*code).to_owned()).collect());
}

fn rust_files(directory: &Path) -> Vec<std::path::PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}

/// A status travels in trailers: above about 11 kB a client sees only a protocol error.
#[tokio::test(flavor = "multi_thread")]
async fn the_largest_refusal_arrives_whole() {
    let service = Service::start().await;
    service.profile("fatima").await;
    let known: Vec<String> = service.app.catalog().skills.keys().map(|skill| format!("skills/{skill}")).take(100).collect();
    let never_told = decide(&service, known.iter().map(|skill| confirm(skill)).collect()).await;
    // The code with the longest sentences.
    let bad_mask = mask(&service, &["a".repeat(300).as_str(); 300]).await;
    let everything = preview_with_everything_wrong(&service).await;
    for (status, all) in [(never_told, known.len()), (bad_mask, 300), (everything, 179)] {
        let refusal = Refusal::of(&status);
        assert_eq!((status.code(), refusal.reason.as_str()), (Code::InvalidArgument, "INVALID_FIELD"));
        assert_eq!(refusal.violations.len(), TOLD);
        assert!(status.details().len() * 4 / 3 < TRAILERS, "{} bytes leave no room", status.details().len());
        assert_eq!(refusal.metadata["violations"], all.to_string(), "{:?}", refusal.violations);
        assert!(refusal.violations.iter().all(|violation| is_for_people(&violation.english) && is_for_people(&violation.dutch)));
        assert_eq!(refusal.sentences.len(), 2);
    }
}

/// Twenty experiences in which every field is wrong, and so are the circumstances.
async fn preview_with_everything_wrong(service: &Service) -> Status {
    let experience = v1::Experience {
        kind: 99,
        language_code: "xx".to_owned(),
        story: "111222333".to_owned(),
        hours_per_week: Some(-1),
        start_date: Some(date(1, 1, 1)),
        end_date: Some(date(2025, 13, 1)),
        people: Some(0),
        ..Default::default()
    };
    let circumstances = v1::Circumstances {
        highest_education: 99,
        diplomas: vec!["qualifications/flying".to_owned(); 20],
        dutch_speaking: 99,
        dutch_reading: 99,
        dutch_writing: 99,
        arithmetic: 99,
        income: 99,
        lowest_monthly_income_cents: Some(i64::MIN),
        free_hours_per_week: Some(i32::MAX),
        age_band: 99,
        area: "areas/atlantis".to_owned(),
        max_travel_minutes: Some(i32::MAX),
        earliest_start_date: Some(date(0, 0, 0)),
        wishes: vec![99; 4],
        ..Default::default()
    };
    let request = v1::PreviewPathwayRequest {
        experiences: vec![experience; 20],
        circumstances: Some(circumstances),
        roles: vec!["roles/verpleger".to_owned(); 2],
        language_code: "xx".to_owned(),
        ..Default::default()
    };
    refused(service.routes().preview_pathway(request).await)
}
