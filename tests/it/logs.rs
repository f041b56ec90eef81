//! The log of a whole talk, at its most talkative: events without people. A story, a quote or a name never stands in it.

use std::collections::BTreeMap;
use std::fmt;
use std::process::Command;
use std::sync::{Arc, Mutex};

use hos_proto::v1;
use hos_store::{Batch, Op, Options, Store};
use tonic::Code;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};

use crate::cli::Server;
use crate::harness::Service;
use crate::scenarios::{agree_with_all, load_offers, skills};

/// Set when this test runs alone in its process: what collects the log is one per process.
const ALONE: &str = "LOG_TEST_ALONE";
/// Stands in every word of the person.
const CANARY: &str = "kanarie";

#[test]
fn no_word_of_a_person_reaches_the_log() {
    if std::env::var_os(ALONE).is_none() {
        let mut again = Command::new(std::env::current_exe().unwrap());
        let test = again.args(["--exact", "logs::no_word_of_a_person_reaches_the_log", "--nocapture"]).env(ALONE, "1").output().unwrap();
        let told = format!("{}\n{}", String::from_utf8_lossy(&test.stdout), String::from_utf8_lossy(&test.stderr));
        assert!(test.status.success() && told.contains("1 passed"), "{told}");
        return;
    }
    let log = Log::default();
    tracing::subscriber::set_global_default(tracing_subscriber::registry().with(log.clone())).unwrap();
    let calls = tokio::runtime::Runtime::new().unwrap().block_on(talk());
    let seen = log.0.lock().unwrap();
    holds_no_word(&seen.lines);

    let at_the_door: Vec<_> = seen.calls.values().map(|call| (call["method"].as_str(), call["code"].as_str())).collect();
    let expected: Vec<_> = calls.iter().map(|(method, code)| (method.as_str(), format!("{code:?}"))).collect();
    let expected: Vec<_> = expected.iter().map(|(method, code)| (*method, code.as_str())).collect();
    assert_eq!(at_the_door, expected, "each call has one span");
    assert!(seen.calls.values().all(|call| call["micros"].parse::<u64>().is_ok()), "{:?}", seen.calls);
    assert!(seen.calls.values().any(|call| call.get("profile").is_some_and(|profile| profile == "teller")), "a call says whose profile it was about");
    assert!(seen.lines.iter().any(|line| line.contains("incident=") && line.contains("cannot be read")), "a fault is logged in full");
    assert!(seen.lines.len() > 1_000, "the libraries below were not listened to: {} lines", seen.lines.len());
}

/// Libraries print bytes as text or as a list of numbers.
fn holds_no_word(log: &[String]) {
    let numbers = format!("{:?}", CANARY.as_bytes());
    let holds = |line: &str| line.to_lowercase().contains(CANARY) || line.contains(numbers.trim_matches(['[', ']']));
    let with_words: Vec<&String> = log.iter().filter(|line| holds(line)).take(5).collect();
    assert!(with_words.is_empty(), "words of the person stand in the log: {with_words:#?}");
}

#[test]
fn the_real_server_keeps_silent_about_people_whatever_is_asked_of_its_log() {
    let directory = tempfile::tempdir().unwrap();
    let data = directory.path().to_str().unwrap();
    for json in ["false", "true"] {
        let server = Server::start_with(&[("HOS_LOG", "trace"), ("HOS_LOG_JSON", json), ("HOS_DATA", data), ("HOS_EXAMPLE_WORLD", "false")]);
        let id = format!("teller-{json}");
        server.done(&["new", "Kanarienaam", "--id", &id]);
        server.done(&["tell", &id, "Ik drink kanariethee met mijn kanariebuurvrouw."]);
        server.done(&["decide", &id, "--yes", "all"]);
        server.done(&["match", &id]);
        assert_eq!(server.client(&["tell", &id, "Kanarie 111222333."]).code, 3);
        let log = server.stop();
        assert!(log.len() > 100 && log.iter().any(|line| line.contains("TellExperience")), "{} lines", log.len());
        holds_no_word(&log);
    }
}

/// All calls of a talk with their codes, in order.
#[derive(Default)]
struct Calls(Vec<(String, Code)>);

impl Calls {
    fn made<T>(&mut self, method: &str, answer: Result<tonic::Response<T>, tonic::Status>) -> Option<T> {
        let code = answer.as_ref().err().map_or(Code::Ok, tonic::Status::code);
        self.0.push((format!("/houseofskills.v1.{method}"), code));
        answer.ok().map(tonic::Response::into_inner)
    }

    /// For calls that helpers make.
    fn went_well(&mut self, methods: &[&str]) {
        self.0.extend(methods.iter().map(|method| (format!("/houseofskills.v1.{method}"), Code::Ok)));
    }
}

async fn talk() -> Vec<(String, Code)> {
    let directory = tempfile::tempdir().unwrap();
    let backend = hos_store::open(&format!("sled:{}", directory.path().join("store").display()), &Options::default()).unwrap();
    let service = Service::over(Store::over(Arc::clone(&backend))).await;
    load_offers(&service);
    let mut calls = Calls::default();
    let calls = &mut calls;
    let (mut profiles, mut recognition) = (service.profiles(), service.recognition());
    let name = "profiles/teller".to_owned();

    let profile = v1::Profile { display_name: "Kanarienaam".to_owned(), ..Default::default() };
    let create =
        v1::CreateProfileRequest { profile: Some(profile), profile_id: "teller".to_owned(), request_id: "one".to_owned(), ..Default::default() };
    calls.made("ProfileService/CreateProfile", profiles.create_profile(create.clone()).await).unwrap();
    calls.made("ProfileService/CreateProfile", profiles.create_profile(create.clone()).await).unwrap();
    let other = v1::CreateProfileRequest { profile: Some(v1::Profile { display_name: "Kanarie".to_owned(), ..Default::default() }), ..create };
    calls.made("ProfileService/CreateProfile", profiles.create_profile(other).await);

    let story = "Ik drink kanariethee met mijn kanariebuurvrouw. Ik kook elke kanariedag voor haar. Het wassen doet haar kanariezus.";
    let experience = |story: &str| Some(v1::Experience { story: story.to_owned(), ..Default::default() });
    let tell = |story: &str| v1::TellExperienceRequest { parent: name.clone(), experience: experience(story), ..Default::default() };
    let told = calls.made("RecognitionService/TellExperience", recognition.tell_experience(tell(story)).await).unwrap();
    assert!(!told.skills.is_empty() && !told.left_out.is_empty());
    let heard = v1::RecognizeTextRequest { experience: experience(story), ..Default::default() };
    calls.made("RecognitionService/RecognizeText", recognition.recognize_text(heard).await).unwrap();
    // Refusals: a BSN, a story too long, an unknown skill, no consent, no credentials.
    calls.made("RecognitionService/TellExperience", recognition.tell_experience(tell("Kanarie 111222333 kookt.")).await);
    calls.made("RecognitionService/TellExperience", recognition.tell_experience(tell(&"kanarie ".repeat(4_000))).await);
    let unknown = v1::SkillDecision { skill: "skills/kanarie-kunde".to_owned(), decision: None };
    let decide = v1::DecideProfileSkillsRequest { parent: name.clone(), decisions: vec![unknown], ..Default::default() };
    calls.made("RecognitionService/DecideProfileSkills", recognition.decide_profile_skills(decide).await);
    let nobody = v1::GetProfileRequest { name: "profiles/nobody".to_owned() };
    calls.made("ProfileService/GetProfile", profiles.get_profile(nobody).await);
    let mut stranger = tonic::Request::new(v1::GetProfileRequest { name: name.clone() });
    stranger.metadata_mut().insert("x-dev-actor", "kanarie".parse().unwrap());
    calls.made("ProfileService/GetProfile", profiles.get_profile(stranger).await);

    let reject = v1::skill_decision::Decision::Reject(v1::RejectReason::NotWanted.into());
    let decisions = vec![v1::SkillDecision { skill: told.skills[0].skill.clone(), decision: Some(reject) }];
    let decide = v1::DecideProfileSkillsRequest { parent: name.clone(), decisions, ..Default::default() };
    calls.made("RecognitionService/DecideProfileSkills", recognition.decide_profile_skills(decide).await).unwrap();
    agree_with_all(&service, &name).await;
    calls.went_well(&["RecognitionService/ListProfileSkills", "RecognitionService/DecideProfileSkills"]);

    let role = "roles/helpende-zorg-en-welzijn".to_owned();
    let ask = v1::CreateMatchReportRequest { parent: name.clone(), role: role.clone(), ..Default::default() };
    calls.made("MatchingService/CreateMatchReport", service.matching().create_match_report(ask).await).unwrap();
    let ask = v1::ProposeRoutesRequest { parent: name.clone(), role, ..Default::default() };
    let pathway = calls.made("RouteService/ProposeRoutes", service.routes().propose_routes(ask).await).unwrap().pathway.unwrap();
    let route = pathway.routes[0].name.clone();
    let accept = v1::AcceptRouteRequest { name: route, ..Default::default() };
    calls.made("RouteService/AcceptRoute", service.routes().accept_route(accept.clone()).await).unwrap();
    calls.made("RouteService/AcceptRoute", service.routes().accept_route(accept).await);
    let preview = v1::PreviewPathwayRequest { experiences: experience(story).into_iter().collect(), ..Default::default() };
    calls.made("RouteService/PreviewPathway", service.routes().preview_pathway(preview).await).unwrap();

    // A fault: the record of the story is damaged, and its words stand where a number should.
    let damaged = tell_name(&told);
    let words = format!("{{\"v\": 1, \"story\": 3, \"kind\": \"{story}\"}}").into_bytes();
    backend.commit(Batch { expectations: Vec::new(), ops: vec![Op::Put(format!("main/{damaged}"), words)] }).unwrap();
    let list = v1::ListProfileSkillsRequest { parent: name.clone(), ..Default::default() };
    assert!(calls.made("RecognitionService/ListProfileSkills", recognition.list_profile_skills(list).await).is_none());
    assert_eq!(calls.0.last().unwrap().1, Code::Internal);
    backend.commit(Batch { expectations: Vec::new(), ops: vec![Op::Delete(format!("main/{damaged}"))] }).unwrap();

    assert!(skills(&service, &name).await.iter().all(|skill| skill.evidence.is_empty()));
    calls.went_well(&["RecognitionService/ListProfileSkills"]);
    let delete = v1::DeleteProfileRequest { name, ..Default::default() };
    calls.made("ProfileService/DeleteProfile", profiles.delete_profile(delete).await).unwrap();
    service.app.store().close().unwrap();
    std::mem::take(&mut calls.0)
}

fn tell_name(told: &v1::TellExperienceResponse) -> String {
    told.experience.as_ref().unwrap().name.clone()
}

/// Collects every event and span of every library.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Seen>>);

#[derive(Default)]
struct Seen {
    lines: Vec<String>,
    /// Fields of the spans at the door, by number of the call.
    calls: BTreeMap<usize, BTreeMap<&'static str, String>>,
    /// Which of them are open.
    open: BTreeMap<u64, usize>,
}

/// Fields as text.
#[derive(Default)]
struct Fields(BTreeMap<&'static str, String>);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0.insert(field.name(), format!("{value:?}"));
    }
}

impl Fields {
    fn line(&self, name: &str) -> String {
        let fields: Vec<String> = self.0.iter().map(|(field, value)| format!("{field}={value}")).collect();
        format!("{name} {}", fields.join(" "))
    }
}

impl<S: Subscriber> Layer<S> for Log {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, _: Context<'_, S>) {
        let mut fields = Fields::default();
        attributes.record(&mut fields);
        let mut seen = self.0.lock().unwrap();
        let about = attributes.metadata();
        seen.lines.push(fields.line(about.name()));
        if about.name() == "call" && about.target().starts_with("house_of_skills") {
            let number = seen.calls.len();
            seen.calls.insert(number, fields.0);
            seen.open.insert(id.into_u64(), number);
        } else {
            // Ids of closed spans are used again.
            seen.open.remove(&id.into_u64());
        }
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, _: Context<'_, S>) {
        let mut fields = Fields::default();
        values.record(&mut fields);
        let mut seen = self.0.lock().unwrap();
        seen.lines.push(fields.line("record"));
        let number = seen.open.get(&id.into_u64()).copied();
        if let Some(call) = number.and_then(|number| seen.calls.get_mut(&number)) {
            call.extend(fields.0);
        }
    }

    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut fields = Fields::default();
        event.record(&mut fields);
        self.0.lock().unwrap().lines.push(fields.line(event.metadata().target()));
    }
}
