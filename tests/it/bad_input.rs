//! Bad input: each refusal names every wrong field, and nothing that was stored is lost or changed by it.

use std::collections::BTreeSet;

use hos_proto::v1;
use hos_proto::v1::skill_decision::Decision;
use hos_store::Counts;
use prost::Message;
use prost_types::{FieldMask, FileDescriptorSet};
use tonic::{Response, Status};

use crate::harness::Service;
use crate::raw;
use crate::refusal::{Refusal, reason, refused, wrong};

const STORY: &str = "Ik kook elke dag voor mijn moeder.";
/// Nine digits that pass the 11-test; nobody's.
const BSN: &str = "111222333";

/// Watches a service: what is refused must not change what is stored.
struct NothingChanges<'a> {
    service: &'a Service,
    before: Counts,
}

fn nothing_changes(service: &Service) -> NothingChanges<'_> {
    NothingChanges { service, before: service.app.store().counts() }
}

impl Drop for NothingChanges<'_> {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            assert_eq!(self.service.app.store().counts(), self.before, "a refused call changed what was stored");
        }
    }
}

/// A service with Fatima, who told that she cooks.
async fn with_fatima() -> Service {
    let service = Service::start().await;
    let fatima = service.profile("fatima").await;
    service.tell(&fatima, STORY).await;
    service
}

fn fatima() -> String {
    "profiles/fatima".to_owned()
}

async fn recognize(service: &Service, change: impl FnOnce(&mut v1::Experience)) -> Result<Response<v1::RecognizeTextResponse>, Status> {
    let mut experience = v1::Experience { story: STORY.to_owned(), ..Default::default() };
    change(&mut experience);
    service.recognition().recognize_text(v1::RecognizeTextRequest { experience: Some(experience), ..Default::default() }).await
}

async fn tell(service: &Service, change: impl FnOnce(&mut v1::Experience)) -> Result<Response<v1::TellExperienceResponse>, Status> {
    let mut experience = v1::Experience { story: STORY.to_owned(), ..Default::default() };
    change(&mut experience);
    let request = v1::TellExperienceRequest { parent: fatima(), experience: Some(experience), ..Default::default() };
    service.recognition().tell_experience(request).await
}

async fn decide(service: &Service, decisions: Vec<v1::SkillDecision>) -> Result<Response<v1::DecideProfileSkillsResponse>, Status> {
    let request = v1::DecideProfileSkillsRequest { parent: fatima(), decisions, ..Default::default() };
    service.recognition().decide_profile_skills(request).await
}

fn decision(skill: &str, decision: Decision) -> v1::SkillDecision {
    v1::SkillDecision { skill: format!("skills/{skill}"), decision: Some(decision) }
}

async fn know(service: &Service, change: impl FnOnce(&mut v1::Circumstances)) -> Result<Response<v1::UpdateCircumstancesResponse>, Status> {
    let mut circumstances = v1::Circumstances { name: "profiles/fatima/circumstances".to_owned(), ..Default::default() };
    change(&mut circumstances);
    service.profiles().update_circumstances(v1::UpdateCircumstancesRequest { circumstances: Some(circumstances), ..Default::default() }).await
}

fn course() -> v1::Offer {
    v1::Offer {
        kind: v1::OfferKind::Course.into(),
        step: "steps/dutch-course".to_owned(),
        provider: "Buurtschool".to_owned(),
        title: "Nederlands".to_owned(),
        ..Default::default()
    }
}

async fn publish(service: &Service, change: impl FnOnce(&mut v1::CreateOfferRequest)) -> Result<Response<v1::CreateOfferResponse>, Status> {
    let mut request = v1::CreateOfferRequest { offer: Some(course()), ..Default::default() };
    change(&mut request);
    service.offers().create_offer(request).await
}

async fn create_profile(service: &Service, display_name: &str, id: &str) -> Result<Response<v1::CreateProfileResponse>, Status> {
    let profile = v1::Profile { display_name: display_name.to_owned(), ..Default::default() };
    let request = v1::CreateProfileRequest { profile: Some(profile), profile_id: id.to_owned(), ..Default::default() };
    service.profiles().create_profile(request).await
}

async fn proposed_route(service: &Service) -> v1::Route {
    let request = v1::ProposeRoutesRequest { parent: fatima(), role: "roles/helpende-zorg-en-welzijn".to_owned(), ..Default::default() };
    let pathway = service.routes().propose_routes(request).await.unwrap().into_inner().pathway.unwrap();
    pathway.routes.into_iter().next().expect("a route")
}

fn date(year: i32, month: i32, day: i32) -> Option<v1::Date> {
    Some(v1::Date { year, month, day })
}

// What is not in the catalogue or not there.

#[tokio::test(flavor = "multi_thread")]
async fn a_role_that_does_not_exist_is_named() {
    let service = with_fatima().await;
    let _kept = nothing_changes(&service);
    let role = || "roles/verpleger".to_owned();
    let report = v1::CreateMatchReportRequest { parent: fatima(), role: role(), ..Default::default() };
    assert_eq!(wrong(service.matching().create_match_report(report).await), ["role: unknown-role"]);
    let routes = v1::ProposeRoutesRequest { parent: fatima(), role: role(), ..Default::default() };
    assert_eq!(wrong(service.routes().propose_routes(routes).await), ["role: unknown-role"]);
    let question = v1::NextQuestionRequest { parent: fatima(), role: role(), ..Default::default() };
    assert_eq!(wrong(service.recognition().next_question(question).await), ["role: unknown-role"]);
    let experience = v1::Experience { story: STORY.to_owned(), ..Default::default() };
    let roles = vec!["roles/zorghulp".to_owned(), role()];
    let preview = v1::PreviewPathwayRequest { experiences: vec![experience], roles, ..Default::default() };
    assert_eq!(wrong(service.routes().preview_pathway(preview).await), ["roles[1]: unknown-role"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_skill_area_step_or_diploma_that_does_not_exist_is_named() {
    let service = with_fatima().await;
    let _kept = nothing_changes(&service);
    assert_eq!(wrong(decide(&service, vec![decision("flying", Decision::Confirm(true))]).await), ["decisions[0].skill: unknown-skill"]);
    assert_eq!(wrong(know(&service, |life| life.area = "areas/atlantis".to_owned()).await), ["circumstances.area: unknown-area"]);
    let diplomas = vec!["qualifications/flying".to_owned(), "skills/cooking".to_owned()];
    assert_eq!(
        wrong(know(&service, |life| life.diplomas = diplomas).await),
        ["circumstances.diplomas[0]: unknown-qualification", "circumstances.diplomas[1]: bad-name"]
    );
    let elsewhere = |request: &mut v1::CreateOfferRequest| {
        let offer = request.offer.as_mut().unwrap();
        offer.area = "areas/atlantis".to_owned();
        offer.step = "steps/jump".to_owned();
    };
    assert_eq!(wrong(publish(&service, elsewhere).await), ["offer.step: unknown-step", "offer.area: unknown-area"]);
    let list = v1::ListOffersRequest { step: "steps/jump".to_owned(), area: "areas/atlantis".to_owned(), ..Default::default() };
    assert_eq!(wrong(service.offers().list_offers(list).await), ["step: unknown-step", "area: unknown-area"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_language_that_we_do_not_speak_is_refused_wherever_it_is_asked() {
    let service = with_fatima().await;
    let _kept = nothing_changes(&service);
    for method in methods_with("language_code") {
        // Field 2 to 4 is the language in one request or another: only its own refusal is looked for.
        let refusal = Refusal::of(&refused(raw::send(&service.channel, &method, with_language(&method, "xx")).await));
        let found =
            refusal.violations.iter().any(|violation| (violation.field.as_str(), violation.code.as_str()) == ("language_code", "unknown-language"));
        assert!(found, "{method}: {refusal:?}");
    }
    assert_eq!(wrong(tell(&service, |told| told.language_code = "xx".to_owned()).await), ["experience.language_code: unknown-language"]);
    assert_eq!(wrong(tell(&service, |told| told.language_code = "en".to_owned()).await), ["experience.language_code: language-not-understood"]);
}

/// A request of a method with nothing but a language.
fn with_language(method: &str, language: &str) -> Vec<u8> {
    let number = field_number(method, "language_code");
    let mut bytes = vec![u8::try_from(number << 3 | 2).unwrap(), u8::try_from(language.len()).unwrap()];
    bytes.extend(language.as_bytes());
    bytes
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_in_the_catalogue_is_not_found_by_its_name() {
    let service = Service::start().await;
    for (method, name) in [
        ("GetSkill", "skills/flying"),
        ("GetRole", "roles/verpleger"),
        ("GetRequirement", "roles/zorghulp/requirements/flying"),
        ("GetRequirement", "roles/verpleger/requirements/adl"),
        ("GetQualification", "qualifications/flying"),
        ("GetStep", "steps/jump"),
        ("GetArea", "areas/atlantis"),
    ] {
        let request = v1::GetSkillRequest { name: name.to_owned(), ..Default::default() };
        let refusal = Refusal::of(&refused(raw::send(&service.channel, &format!("CatalogService/{method}"), request.encode_to_vec()).await));
        assert_eq!((refusal.reason.as_str(), refusal.metadata["resource"].as_str()), ("NOT_FOUND", name), "{method}");
        let of_another_kind = v1::GetSkillRequest { name: "offers/course".to_owned(), ..Default::default() };
        let answer = raw::send(&service.channel, &format!("CatalogService/{method}"), of_another_kind.encode_to_vec()).await;
        assert_eq!(wrong(answer), ["name: bad-name"], "{method}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_offer_that_is_not_there_is_not_found() {
    let service = Service::start().await;
    let _kept = nothing_changes(&service);
    let name = || "offers/nothing".to_owned();
    let changed = v1::Offer { name: name(), title: "Nieuw".to_owned(), ..Default::default() };
    let update = v1::UpdateOfferRequest { offer: Some(changed), ..Default::default() };
    let mut offers = service.offers();
    assert_eq!(reason(offers.get_offer(v1::GetOfferRequest { name: name() }).await), "NOT_FOUND");
    assert_eq!(reason(offers.update_offer(update).await), "NOT_FOUND");
    assert_eq!(reason(offers.delete_offer(v1::DeleteOfferRequest { name: name(), etag: String::new() }).await), "NOT_FOUND");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_is_none_is_told() {
    let service = Service::start().await;
    let long = format!("profiles/{}", "a".repeat(64));
    for name in
        ["fatima", "profiles/", "profiles/Fatima", "profiles/fatima/", "/profiles/fatima", "profiles/../offers", "profiles/-a", "offers/a", &long]
    {
        let answer = service.profiles().get_profile(v1::GetProfileRequest { name: name.to_owned() }).await;
        assert_eq!(wrong(answer), ["name: bad-name"], "{name}");
    }
    assert_eq!(wrong(create_profile(&service, "Fatima", "Fatima B.").await), ["profile_id: bad-name"]);
}

// Stories and other texts.

#[tokio::test(flavor = "multi_thread")]
async fn a_story_has_room_for_an_hour_of_telling_and_no_more() {
    let service = with_fatima().await;
    let in_letters = "a".repeat(20_000);
    let in_bytes = "\u{1f34e}".repeat(15_000);
    for fits in [&in_letters, &in_bytes] {
        assert!(recognize(&service, |told| told.story.clone_from(fits)).await.is_ok());
    }
    let _kept = nothing_changes(&service);
    let too_long = wrong(tell(&service, |told| told.story = in_letters + "a").await);
    assert_eq!(too_long, ["experience.story: story-too-long"]);
    let refusal = Refusal::of(&refused(tell(&service, |told| told.story = in_bytes + "a").await));
    assert_eq!(refusal.violations[0].code, "story-too-many-bytes");
    assert!(refusal.violations[0].dutch.contains("60000"), "the limit that was passed is the one that is told: {refusal:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_story_of_nothing_is_empty() {
    let service = with_fatima().await;
    let _kept = nothing_changes(&service);
    for story in ["", " ", "\n\t\r\n", "\u{a0}\u{3000}"] {
        assert_eq!(wrong(tell(&service, |told| told.story = story.to_owned()).await), ["experience.story: story-empty"], "{story:?}");
    }
    let request = v1::TellExperienceRequest { parent: fatima(), ..Default::default() };
    assert_eq!(wrong(service.recognition().tell_experience(request).await), ["experience: required"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_citizen_service_number_is_refused_however_it_is_written() {
    let service = with_fatima().await;
    let _kept = nothing_changes(&service);
    for written in [
        "Mijn bsn is 111222333.",
        "BSN:111222333, en ik kook.",
        "111.222.333",
        "1112.22.333",
        "111 222 333",
        "111-22-2333",
        "1 1 1 2 2 2 3 3 3",
        "111\u{a0}222\u{202f}333",
        "111\u{2011}222\u{2013}333",
        "(111222333)",
        "bel 0612345678 of 111222333",
        "111222333 06-12345678",
        "Op 3 111222333",
    ] {
        let refusal = Refusal::of(&refused(tell(&service, |told| told.story = written.to_owned()).await));
        let [violation] = refusal.violations.as_slice() else { panic!("{written}: {refusal:?}") };
        assert_eq!((violation.field.as_str(), violation.code.as_str()), ("experience.story", "bsn"), "{written}");
        assert!(!format!("{refusal:?}").contains("222"), "the number is not repeated: {refusal:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn other_numbers_are_no_citizen_service_number() {
    let service = Service::start().await;
    for number in [
        "111222334",
        "0612345678",
        "06-12345678",
        "+31 111 222 333",
        "+31 111222333",
        "0031 111222333",
        "1112223334",
        "21-11-2026",
        "000000000",
        "€ 111.222,33",
    ] {
        let answer = recognize(&service, |told| told.story = format!("Ik kook. {number}")).await;
        assert!(answer.is_ok(), "{number}: {answer:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_field_takes_a_citizen_service_number() {
    let service = Service::start().await;
    let _kept = nothing_changes(&service);
    assert_eq!(wrong(create_profile(&service, BSN, "fatima").await), ["profile.display_name: bsn"]);
    assert_eq!(wrong(create_profile(&service, "Fatima", BSN).await), ["profile_id: bsn"]);
    assert_eq!(wrong(create_profile(&service, "Fatima", "fatima-111-222-333").await), ["profile_id: bsn"]);
    let offer = |request: &mut v1::CreateOfferRequest| {
        request.offer_id = BSN.to_owned();
        let offer = request.offer.as_mut().unwrap();
        offer.provider = format!("School {BSN}");
        offer.title = format!("Cursus {BSN}");
    };
    assert_eq!(wrong(publish(&service, offer).await), ["offer_id: bsn", "offer.provider: bsn", "offer.title: bsn"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn characters_that_nobody_can_read_are_refused() {
    let service = Service::start().await;
    for story in ["Ik\u{0}kook", "Ik\u{7}kook", "Ik\u{1b}[31mkook", "Ik\u{85}kook"] {
        assert_eq!(wrong(recognize(&service, |told| told.story = story.to_owned()).await), ["experience.story: control-characters"], "{story:?}");
    }
    assert!(recognize(&service, |told| told.story = "Ik kook.\r\n\tEn ik luister.".to_owned()).await.is_ok());
    assert_eq!(wrong(create_profile(&service, "Fa\ntima", "").await), ["profile.display_name: control-characters"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn short_texts_stay_short() {
    let service = Service::start().await;
    let _kept = nothing_changes(&service);
    assert_eq!(wrong(create_profile(&service, " ", "").await), ["profile.display_name: required"]);
    assert_eq!(wrong(create_profile(&service, &"é".repeat(61), "").await), ["profile.display_name: too-long"]);
    let offer = |request: &mut v1::CreateOfferRequest| {
        let offer = request.offer.as_mut().unwrap();
        offer.provider = "a".repeat(101);
        offer.title = String::new();
    };
    assert_eq!(wrong(publish(&service, offer).await), ["offer.provider: too-long", "offer.title: required"]);
}

// Numbers, days and closed sets.

#[tokio::test(flavor = "multi_thread")]
async fn a_skill_level_is_one_to_four() {
    let service = with_fatima().await;
    let _kept = nothing_changes(&service);
    for level in [0, 5, -1, i32::MAX, i32::MIN] {
        let answer = decide(&service, vec![decision("cooking", Decision::AdjustSkillLevel(level))]).await;
        assert_eq!(wrong(answer), ["decisions[0].adjust_skill_level: skill-level"], "{level}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn days_exist_and_stand_in_order() {
    let service = with_fatima().await;
    let _kept = nothing_changes(&service);
    let order = tell(&service, |told| (told.start_date, told.end_date) = (date(2025, 6, 2), date(2025, 6, 1))).await;
    assert_eq!(wrong(order), ["experience.end_date: date-order"]);
    let same_day = recognize(&service, |told| (told.start_date, told.end_date) = (date(2025, 6, 1), date(2025, 6, 1))).await;
    assert!(same_day.is_ok());
    for (year, month, day) in
        [(2025, 2, 29), (2025, 13, 1), (2025, 0, 1), (2025, 4, 31), (0, 0, 0), (1899, 12, 31), (2201, 1, 1), (i32::MAX, 1, 1), (2025, 257, 1)]
    {
        let told = tell(&service, |told| (told.start_date, told.end_date) = (date(year, month, day), date(year, month, day))).await;
        assert_eq!(wrong(told), ["experience.start_date: bad-date", "experience.end_date: bad-date"], "{year}-{month}-{day}");
        let life = know(&service, |life| life.earliest_start_date = date(year, month, day)).await;
        assert_eq!(wrong(life), ["circumstances.earliest_start_date: bad-date"]);
    }
    let starts = |request: &mut v1::CreateOfferRequest| {
        request.offer.as_mut().unwrap().start_dates = [(2026, 9, 1), (2026, 9, 31)].map(|(y, m, d)| v1::Date { year: y, month: m, day: d }).to_vec()
    };
    assert_eq!(wrong(publish(&service, starts).await), ["offer.start_dates[1]: bad-date"]);
    let many = |request: &mut v1::CreateOfferRequest| request.offer.as_mut().unwrap().start_months = vec![1; 13];
    assert_eq!(wrong(publish(&service, many).await), ["offer.start_months: too-many"]);
    let months = |request: &mut v1::CreateOfferRequest| request.offer.as_mut().unwrap().start_months = vec![2, 13, 9, 2, 0];
    assert_eq!(
        wrong(publish(&service, months).await),
        ["offer.start_months[1]: bad-date", "offer.start_months[3]: twice", "offer.start_months[4]: bad-date"]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn numbers_lie_within_what_a_life_holds() {
    let service = with_fatima().await;
    let _kept = nothing_changes(&service);
    let below = tell(&service, |told| (told.hours_per_week, told.people) = (Some(-1), Some(-1))).await;
    assert_eq!(wrong(below), ["experience.hours_per_week: negative", "experience.people: negative"]);
    let above = tell(&service, |told| (told.hours_per_week, told.people) = (Some(169), Some(1_001))).await;
    assert_eq!(wrong(above), ["experience.hours_per_week: too-large", "experience.people: too-large"]);
    assert_eq!(wrong(tell(&service, |told| told.people = Some(0)).await), ["experience.people: at-least-one"]);
    let life = know(&service, |life| {
        life.lowest_monthly_income_cents = Some(-1);
        life.free_hours_per_week = Some(101);
        life.max_travel_minutes = Some(-5);
    });
    assert_eq!(
        wrong(life.await),
        [
            "circumstances.lowest_monthly_income_cents: negative",
            "circumstances.free_hours_per_week: too-large",
            "circumstances.max_travel_minutes: negative",
        ]
    );
    let offer = publish(&service, |request| {
        let offer = request.offer.as_mut().unwrap();
        offer.duration_weeks = 521;
        offer.hours_per_week = Some(v1::HoursPerWeek { school: -1, work: 169, self_study: i32::MIN });
        offer.places_left = Some(-1);
        offer.gross_wage_cents_per_month = Some(i64::MAX);
        offer.fee_cents = -1;
    });
    assert_eq!(
        wrong(offer.await),
        [
            "offer.duration_weeks: too-large",
            "offer.hours_per_week.school: negative",
            "offer.hours_per_week.work: too-large",
            "offer.hours_per_week.self_study: negative",
            "offer.places_left: negative",
            "offer.gross_wage_cents_per_month: too-large",
            "offer.fee_cents: negative",
        ]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_value_that_no_closed_set_has_is_refused() {
    let service = with_fatima().await;
    let route = proposed_route(&service).await.name;
    let _kept = nothing_changes(&service);
    assert_eq!(wrong(tell(&service, |told| told.kind = 8).await), ["experience.kind: bad-enum"]);
    let life = know(&service, |life| {
        (life.highest_education, life.arithmetic, life.income, life.age_band) = (13, 5, 8, 6);
        (life.dutch_speaking, life.dutch_reading, life.dutch_writing) = (7, -1, i32::MAX);
        life.wishes = vec![1, 5, 0];
    });
    assert_eq!(wrong(know(&service, |life| life.wishes = vec![1; 5]).await), ["circumstances.wishes: too-many"]);
    let fields = ["highest_education", "dutch_speaking", "dutch_reading", "dutch_writing", "arithmetic", "income", "age_band", "wishes[1]"];
    let mut expected: Vec<_> = fields.map(|field| format!("circumstances.{field}: bad-enum")).to_vec();
    expected.push("circumstances.wishes[2]: required".to_owned());
    assert_eq!(wrong(life.await), expected);
    assert_eq!(wrong(decide(&service, vec![decision("cooking", Decision::Reject(6))]).await), ["decisions[0].reject: bad-enum"]);
    assert_eq!(wrong(decide(&service, vec![decision("cooking", Decision::Reject(0))]).await), ["decisions[0].reject: required"]);
    assert_eq!(wrong(publish(&service, |request| request.offer.as_mut().unwrap().kind = 4).await), ["offer.kind: bad-enum"]);
    assert_eq!(wrong(publish(&service, |request| request.offer.as_mut().unwrap().kind = 0).await), ["offer.kind: required"]);
    assert_eq!(wrong(service.offers().list_offers(v1::ListOffersRequest { kind: 4, ..Default::default() }).await), ["kind: bad-enum"]);
    for (number, code) in [(0, "required"), (8, "bad-enum")] {
        let decline = v1::DeclineRouteRequest { name: route.clone(), reason: number, ..Default::default() };
        assert_eq!(wrong(service.routes().decline_route(decline).await), [format!("reason: {code}")]);
    }
}

// What was said before.

#[tokio::test(flavor = "multi_thread")]
async fn what_was_never_told_cannot_be_confirmed() {
    let service = with_fatima().await;
    let _kept = nothing_changes(&service);
    let both = vec![decision("cooking", Decision::Confirm(true)), decision("assist-washing", Decision::Confirm(true))];
    assert_eq!(wrong(decide(&service, both).await), ["decisions[1].skill: never-told"]);
    let at_a_level = vec![decision("assist-washing", Decision::AdjustSkillLevel(2))];
    assert_eq!(wrong(decide(&service, at_a_level).await), ["decisions[0].skill: never-told"]);
    let skills = service.recognition().list_profile_skills(v1::ListProfileSkillsRequest { parent: fatima(), ..Default::default() }).await;
    let states: BTreeSet<_> = skills.unwrap().into_inner().skills.iter().map(v1::ProfileSkill::state).collect();
    assert_eq!(states, BTreeSet::from([v1::SkillState::Suggested]), "all of a batch or nothing");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_batch_of_decisions_is_checked_as_a_whole() {
    let service = with_fatima().await;
    let _kept = nothing_changes(&service);
    assert_eq!(wrong(decide(&service, Vec::new()).await), ["decisions: required"]);
    let yes = decision("cooking", Decision::Confirm(true));
    let no = decision("cooking", Decision::Reject(v1::RejectReason::NotDone.into()));
    assert_eq!(wrong(decide(&service, vec![yes.clone(), no]).await), ["decisions[1].skill: twice"]);
    let unsaid = v1::SkillDecision { skill: "skills/cooking".to_owned(), decision: None };
    let not_yes = decision("assist-washing", Decision::Confirm(false));
    assert_eq!(wrong(decide(&service, vec![unsaid, not_yes]).await), ["decisions[0].decision: required", "decisions[1].decision: required"]);
    assert_eq!(wrong(decide(&service, vec![yes; 101]).await), ["decisions: too-many"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_route_is_accepted_once_and_what_was_declined_stays_declined() {
    let service = with_fatima().await;
    let name = proposed_route(&service).await.name;
    let accept = || v1::AcceptRouteRequest { name: name.clone(), ..Default::default() };
    let decline = || v1::DeclineRouteRequest { name: name.clone(), reason: v1::DeclineReason::TooFar.into(), ..Default::default() };
    service.routes().accept_route(accept()).await.unwrap();
    {
        let _kept = nothing_changes(&service);
        assert_eq!(states(&refused(service.routes().accept_route(accept()).await)), ("accepted".to_owned(), "proposed".to_owned()));
    }
    service.routes().decline_route(decline()).await.unwrap();
    let _kept = nothing_changes(&service);
    assert_eq!(reason(service.routes().accept_route(accept()).await), "WRONG_STATE");
    assert_eq!(states(&refused(service.routes().decline_route(decline()).await)).0, "declined");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_profile_that_is_full_takes_no_more_and_says_so_in_words() {
    const EXPERIENCES: usize = 200;
    let service = Service::start().await;
    let name = service.profile("fatima").await;
    for _ in 0..EXPERIENCES {
        service.tell(&name, STORY).await;
    }
    let _kept = nothing_changes(&service);
    let status = refused(tell(&service, |_| ()).await);
    assert_eq!(states(&status).0, "full");
    assert!(Refusal::of(&status).sentences["nl"].contains("er staan zoveel ervaringen in als er passen"), "{status:?}");
}

/// The state it is in and the one that is needed.
fn states(status: &Status) -> (String, String) {
    let mut refusal = Refusal::of(status);
    assert_eq!(refusal.reason, "WRONG_STATE");
    (refusal.metadata.remove("state").unwrap(), refusal.metadata.remove("wanted").unwrap())
}

// Changes on top of changes.

#[tokio::test(flavor = "multi_thread")]
async fn a_stale_etag_changes_nothing() {
    let service = with_fatima().await;
    know(&service, |life| life.debts = Some(false)).await.unwrap();
    let told = service.tell(&fatima(), "Ik luister naar mijn buurvrouw.").await.experience.unwrap().name;
    let route = proposed_route(&service).await.name;
    let offer = publish(&service, |_| ()).await.unwrap().into_inner().offer.unwrap().name;
    let etag = || "of-yesterday".to_owned();
    let _kept = nothing_changes(&service);
    let stale = |status: Status, resource: &str| {
        let refusal = Refusal::of(&status);
        assert_eq!((refusal.reason.as_str(), refusal.metadata["resource"].as_str()), ("ETAG_MISMATCH", resource));
    };

    let profile = v1::Profile { name: fatima(), display_name: "Ander".to_owned(), etag: etag(), ..Default::default() };
    let update = v1::UpdateProfileRequest { profile: Some(profile), ..Default::default() };
    stale(refused(service.profiles().update_profile(update).await), "profiles/fatima");
    stale(refused(service.profiles().delete_profile(v1::DeleteProfileRequest { name: fatima(), etag: etag() }).await), "profiles/fatima");
    let life = know(&service, |life| (life.debts, life.etag) = (Some(true), etag())).await;
    stale(refused(life), "profiles/fatima/circumstances");
    let delete = v1::DeleteExperienceRequest { name: told.clone(), etag: etag() };
    stale(refused(service.recognition().delete_experience(delete).await), &told);
    let accept = v1::AcceptRouteRequest { name: route.clone(), etag: etag(), ..Default::default() };
    stale(refused(service.routes().accept_route(accept).await), &route);
    let decline = v1::DeclineRouteRequest { name: route.clone(), etag: etag(), reason: 1, ..Default::default() };
    stale(refused(service.routes().decline_route(decline).await), &route);
    let changed = v1::Offer { name: offer.clone(), etag: etag(), title: "Ander".to_owned(), ..Default::default() };
    stale(refused(service.offers().update_offer(v1::UpdateOfferRequest { offer: Some(changed), ..Default::default() }).await), &offer);
    stale(refused(service.offers().delete_offer(v1::DeleteOfferRequest { name: offer.clone(), etag: etag() }).await), &offer);
}

#[tokio::test(flavor = "multi_thread")]
async fn circumstances_that_were_never_told_have_no_etag_to_match() {
    let service = with_fatima().await;
    let _kept = nothing_changes(&service);
    assert_eq!(reason(know(&service, |life| (life.debts, life.etag) = (Some(true), "of-somebody".to_owned())).await), "ETAG_MISMATCH");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mask_names_fields_that_exist_and_may_change() {
    let service = with_fatima().await;
    let offer = publish(&service, |_| ()).await.unwrap().into_inner().offer.unwrap();
    let _kept = nothing_changes(&service);
    let mask = |paths: &[&str]| Some(FieldMask { paths: paths.iter().map(|path| (*path).to_owned()).collect() });

    let profile = v1::Profile { name: fatima(), display_name: "Ander".to_owned(), ..Default::default() };
    let update_mask = mask(&["display_name", "shoe_size", "owner", "etag", "*", ""]);
    let answer = service.profiles().update_profile(v1::UpdateProfileRequest { profile: Some(profile), update_mask, validate_only: false }).await;
    assert_eq!(wrong(answer), [1, 2, 3, 4, 5].map(|at| format!("update_mask.paths[{at}]: bad-mask")));

    let circumstances = Some(v1::Circumstances { name: "profiles/fatima/circumstances".to_owned(), ..Default::default() });
    let update = v1::UpdateCircumstancesRequest { circumstances, update_mask: mask(&["circumstances.debts", "name"]), validate_only: false };
    assert_eq!(wrong(service.profiles().update_circumstances(update).await), ["update_mask.paths[0]: bad-mask", "update_mask.paths[1]: bad-mask"]);

    let update = v1::UpdateOfferRequest {
        offer: Some(v1::Offer { title: String::new(), ..offer.clone() }),
        update_mask: mask(&["title", "name"]),
        validate_only: false,
    };
    assert_eq!(wrong(service.offers().update_offer(update).await), ["update_mask.paths[1]: bad-mask", "offer.title: required"]);
    let not_a_job = v1::Offer { kind: v1::OfferKind::Job.into(), ..offer };
    let update = v1::UpdateOfferRequest { offer: Some(not_a_job), update_mask: mask(&["kind"]), validate_only: false };
    assert_eq!(wrong(service.offers().update_offer(update).await), ["offer.kind: kind-of-step"]);
}

// Asking again.

#[tokio::test(flavor = "multi_thread")]
async fn a_request_id_gives_the_same_answer_to_the_same_and_none_to_something_else() {
    let service = with_fatima().await;
    let routes = [proposed_route(&service).await.name, proposed_route_to(&service, "roles/zorghulp").await];
    let id = |method: &str| method.to_lowercase().replace('/', "-");
    let mut seen = BTreeSet::new();
    for method in methods_with("request_id") {
        let (once, other) = twice(&method, &id(&method), &routes);
        let first = raw::send(&service.channel, &method, once.clone()).await.unwrap().into_inner();
        let _kept = nothing_changes(&service);
        let again = raw::send(&service.channel, &method, once).await.unwrap().into_inner();
        assert_eq!(again, first, "{method}: the same answer again");
        assert_eq!(reason(raw::send(&service.channel, &method, other).await), "REQUEST_ID_REUSED", "{method}");
        seen.insert(method);
    }
    assert_eq!(seen.len(), 8);
}

async fn proposed_route_to(service: &Service, role: &str) -> String {
    let request = v1::ProposeRoutesRequest { parent: fatima(), role: role.to_owned(), ..Default::default() };
    let pathway = service.routes().propose_routes(request).await.unwrap().into_inner().pathway.unwrap();
    pathway.routes[0].name.clone()
}

/// A request of a method, and another one with the same request id.
fn twice(method: &str, request_id: &str, [accepted, declined]: &[String; 2]) -> (Vec<u8>, Vec<u8>) {
    fn both<M: Message>(make: impl Fn(bool) -> M) -> (Vec<u8>, Vec<u8>) {
        (make(true).encode_to_vec(), make(false).encode_to_vec())
    }
    let request_id = || request_id.to_owned();
    let role = |first| if first { "roles/verzorgende-ig" } else { "roles/wijkverzorgende" }.to_owned();
    match method {
        "ProfileService/CreateProfile" => both(|first| {
            let display_name = if first { "Ahmed" } else { "Achmed" }.to_owned();
            v1::CreateProfileRequest {
                profile: Some(v1::Profile { display_name, ..Default::default() }),
                request_id: request_id(),
                ..Default::default()
            }
        }),
        "RecognitionService/TellExperience" => both(|first| {
            let story = if first { STORY } else { "Ik luister naar mijn moeder." }.to_owned();
            let experience = Some(v1::Experience { story, ..Default::default() });
            v1::TellExperienceRequest { parent: fatima(), experience, request_id: request_id(), ..Default::default() }
        }),
        "RecognitionService/DecideProfileSkills" => both(|first| {
            let said = if first { Decision::Confirm(true) } else { Decision::AdjustSkillLevel(1) };
            let decisions = vec![decision("cooking", said)];
            v1::DecideProfileSkillsRequest { parent: fatima(), decisions, request_id: request_id(), ..Default::default() }
        }),
        "MatchingService/CreateMatchReport" => {
            both(|first| v1::CreateMatchReportRequest { parent: fatima(), role: role(first), request_id: request_id(), ..Default::default() })
        }
        "RouteService/ProposeRoutes" => {
            both(|first| v1::ProposeRoutesRequest { parent: fatima(), role: role(first), request_id: request_id(), ..Default::default() })
        }
        "RouteService/AcceptRoute" => both(|first| {
            let language_code = if first { "nl" } else { "en" }.to_owned();
            v1::AcceptRouteRequest { name: accepted.clone(), language_code, request_id: request_id(), ..Default::default() }
        }),
        "RouteService/DeclineRoute" => both(|first| {
            let reason = if first { v1::DeclineReason::TooFar } else { v1::DeclineReason::TooLong };
            v1::DeclineRouteRequest { name: declined.clone(), reason: reason.into(), request_id: request_id(), ..Default::default() }
        }),
        "OfferService/CreateOffer" => both(|first| {
            let fee_cents = if first { 0 } else { 1 };
            v1::CreateOfferRequest { offer: Some(v1::Offer { fee_cents, ..course() }), request_id: request_id(), ..Default::default() }
        }),
        other => panic!("{other} has a request id and no case here"),
    }
}

/// The bytes of the two requests are alike; what they ask is not.
#[tokio::test(flavor = "multi_thread")]
async fn a_request_id_of_one_method_is_not_good_for_another() {
    let service = with_fatima().await;
    let (parent, role, request_id) = (fatima(), "roles/zorghulp".to_owned(), "once".to_owned());
    let report = v1::CreateMatchReportRequest { parent, role, request_id, ..Default::default() }.encode_to_vec();
    let routes = v1::ProposeRoutesRequest::decode(report.as_slice()).unwrap();
    assert_eq!((routes.encode_to_vec(), routes.request_id.as_str()), (report.clone(), "once"));
    raw::send(&service.channel, "MatchingService/CreateMatchReport", report).await.unwrap();
    let _kept = nothing_changes(&service);
    assert_eq!(reason(service.routes().propose_routes(routes).await), "REQUEST_ID_REUSED");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_id_is_short_and_plain() {
    let service = Service::start().await;
    let _kept = nothing_changes(&service);
    for id in ["a b", "é", "a/b", &"a".repeat(65)] {
        let profile = Some(v1::Profile { display_name: "Iemand".to_owned(), ..Default::default() });
        let request = v1::CreateProfileRequest { profile, request_id: id.to_owned(), ..Default::default() };
        assert_eq!(wrong(service.profiles().create_profile(request).await), ["request_id: bad-request-id"], "{id}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_token_belongs_to_one_query() {
    let service = with_fatima().await;
    service.tell(&fatima(), "Ik luister naar mijn buurvrouw.").await;
    let ahmed = service.profile("ahmed").await;
    publish(&service, |_| ()).await.unwrap();
    publish(&service, |_| ()).await.unwrap();
    let page = v1::ListExperiencesRequest { parent: fatima(), page_size: 1, ..Default::default() };
    let token = service.recognition().list_experiences(page).await.unwrap().into_inner().next_page_token;
    let offers = v1::ListOffersRequest { page_size: 1, ..Default::default() };
    let of_offers = service.offers().list_offers(offers).await.unwrap().into_inner().next_page_token;
    assert!(!token.is_empty() && !of_offers.is_empty());
    let refused_token = ["page_token: bad-page-token"];

    let of_another = v1::ListExperiencesRequest { parent: ahmed, page_token: token.clone(), ..Default::default() };
    assert_eq!(wrong(service.recognition().list_experiences(of_another).await), refused_token);
    let skills = v1::ListProfileSkillsRequest { parent: fatima(), page_token: token.clone(), ..Default::default() };
    assert_eq!(wrong(service.recognition().list_profile_skills(skills).await), refused_token);
    let reports = v1::ListMatchReportsRequest { parent: fatima(), page_token: token.clone(), ..Default::default() };
    assert_eq!(wrong(service.matching().list_match_reports(reports).await), refused_token);
    let routes = v1::ListRoutesRequest { parent: fatima(), page_token: token, ..Default::default() };
    assert_eq!(wrong(service.routes().list_routes(routes).await), refused_token);
    let filtered = v1::ListOffersRequest { kind: v1::OfferKind::Course.into(), page_token: of_offers, ..Default::default() };
    assert_eq!(wrong(service.offers().list_offers(filtered).await), refused_token);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_token_that_is_none_and_a_page_that_is_too_long_are_told_by_every_list() {
    let service = with_fatima().await;
    for method in methods_with("page_token") {
        for (size, token, expected) in [
            (0, "garbage", vec!["page_token: bad-page-token"]),
            (-1, "\u{e9}", vec!["page_size: negative", "page_token: bad-page-token"]),
            (201, "aaaaaaaaaaaaaaaa", vec!["page_size: too-large", "page_token: bad-page-token"]),
        ] {
            let violations = wrong(raw::send(&service.channel, &method, list(&method, size, token)).await);
            assert_eq!(violations, expected, "{method} {token}");
        }
    }
}

/// A request for a page, with a parent that fits.
fn list(method: &str, size: i32, token: &str) -> Vec<u8> {
    let (parent, page_size, page_token) = (fatima(), size, token.to_owned());
    match method {
        "ProfileService/ListProfiles" => v1::ListProfilesRequest { page_size, page_token }.encode_to_vec(),
        "RecognitionService/ListExperiences" => v1::ListExperiencesRequest { parent, page_size, page_token }.encode_to_vec(),
        "RecognitionService/ListProfileSkills" => {
            v1::ListProfileSkillsRequest { parent, page_size, page_token, ..Default::default() }.encode_to_vec()
        }
        "MatchingService/ListMatchReports" => v1::ListMatchReportsRequest { parent, page_size, page_token, ..Default::default() }.encode_to_vec(),
        "RouteService/ListRoutes" => v1::ListRoutesRequest { parent, page_size, page_token, ..Default::default() }.encode_to_vec(),
        "OfferService/ListOffers" => v1::ListOffersRequest { page_size, page_token, ..Default::default() }.encode_to_vec(),
        "CatalogService/ListRequirements" => {
            let parent = "roles/zorghulp".to_owned();
            v1::ListRequirementsRequest { parent, page_size, page_token, ..Default::default() }.encode_to_vec()
        }
        // All other lists of the catalogue are alike.
        other => {
            assert!(other.starts_with("CatalogService/"), "{other} has pages and no case here");
            v1::ListSkillsRequest { page_size, page_token, ..Default::default() }.encode_to_vec()
        }
    }
}

// Everything at once.

#[tokio::test(flavor = "multi_thread")]
async fn all_that_is_wrong_with_a_telling_is_told_at_once() {
    let service = with_fatima().await;
    let _kept = nothing_changes(&service);
    let experience = v1::Experience {
        kind: 99,
        language_code: "xx".to_owned(),
        story: String::new(),
        hours_per_week: Some(-1),
        start_date: date(2025, 2, 30),
        end_date: date(2025, 0, 1),
        people: Some(0),
        ..Default::default()
    };
    let request = v1::TellExperienceRequest {
        parent: "fatima".to_owned(),
        experience: Some(experience),
        language_code: "yy".to_owned(),
        request_id: "a b".to_owned(),
        validate_only: false,
    };
    assert_eq!(
        wrong(service.recognition().tell_experience(request).await),
        [
            "parent: bad-name",
            "experience.kind: bad-enum",
            "experience.language_code: unknown-language",
            "experience.story: story-empty",
            "experience.hours_per_week: negative",
            "experience.start_date: bad-date",
            "experience.end_date: bad-date",
            "experience.people: at-least-one",
            "language_code: unknown-language",
            "request_id: bad-request-id",
        ]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_request_is_told_what_it_needs() {
    let service = Service::start().await;
    let _kept = nothing_changes(&service);
    for (method, needs) in [
        ("ProfileService/CreateProfile", vec!["profile"]),
        ("ProfileService/GetProfile", vec!["name"]),
        ("ProfileService/UpdateProfile", vec!["profile", "profile.name"]),
        ("ProfileService/UpdateCircumstances", vec!["circumstances", "circumstances.name"]),
        ("RecognitionService/TellExperience", vec!["parent", "experience"]),
        ("RecognitionService/RecognizeText", vec!["experience"]),
        ("RecognitionService/DecideProfileSkills", vec!["parent", "decisions"]),
        ("MatchingService/CreateMatchReport", vec!["parent", "role"]),
        ("RouteService/PreviewPathway", vec!["experiences"]),
        ("RouteService/ProposeRoutes", vec!["parent", "role"]),
        ("RouteService/DeclineRoute", vec!["name", "reason"]),
        ("OfferService/CreateOffer", vec!["offer"]),
        ("OfferService/UpdateOffer", vec!["offer", "offer.name"]),
        ("CatalogService/GetSkill", vec!["name"]),
    ] {
        let expected: Vec<_> = needs.iter().map(|field| format!("{field}: required")).collect();
        assert_eq!(wrong(raw::send(&service.channel, method, Vec::new()).await), expected, "{method}");
    }
}

// The contract, as it describes itself.

fn contract() -> FileDescriptorSet {
    FileDescriptorSet::decode(hos_proto::FILE_DESCRIPTOR_SET).unwrap()
}

/// Every method, `Service/Method`, whose request has a field of this name.
pub(crate) fn methods_with(field: &str) -> Vec<String> {
    let contract = contract();
    let services = contract.file.iter().flat_map(|file| &file.service);
    let methods = services.flat_map(|service| service.method.iter().map(move |method| (service.name(), method)));
    let with = methods.filter(|(_, method)| field_of(&contract, method.input_type(), field).is_some());
    with.map(|(service, method)| format!("{service}/{}", method.name())).collect()
}

/// The number of a field in the request of a method.
pub(crate) fn field_number(method: &str, field: &str) -> i32 {
    let contract = contract();
    let (service, name) = method.split_once('/').unwrap();
    let services = contract.file.iter().flat_map(|file| &file.service);
    let found = services.filter(|of| of.name() == service).flat_map(|service| &service.method).find(|method| method.name() == name).unwrap();
    field_of(&contract, found.input_type(), field).unwrap()
}

fn field_of(contract: &FileDescriptorSet, message: &str, field: &str) -> Option<i32> {
    let name = message.rsplit('.').next().unwrap();
    let mut messages = contract.file.iter().flat_map(|file| &file.message_type);
    let message = messages.find(|message| message.name() == name)?;
    message.field.iter().find(|of| of.name() == field).map(prost_types::FieldDescriptorProto::number)
}
