//! What is said in two places is the same in both, and what is forgotten is gone everywhere.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use hos_proto::v1;
use hos_store::{Backend, Batch, Change, Committed, Counts, Op, Options, Scope, Store, StoreError};
use house_of_skills::limits;
use prost::Message as _;

use crate::harness::Service;
use crate::scenarios::{self, Scenario, agree_with_all, begin, harry, last, load_offers, skills, tell};

async fn with_offers() -> Service {
    let service = Service::start().await;
    load_offers(&service);
    service
}

/// Tells all of a scenario, and agrees where the person agrees.
async fn live(service: &Service, scenario: &Scenario, id: &str) -> String {
    let profile = begin(service, scenario, id).await;
    for told in &scenario.experiences {
        tell(service, &profile, told.wire()).await;
    }
    if scenario.confirm {
        agree_with_all(service, &profile).await;
    }
    profile
}

async fn report(service: &Service, profile: &str, role: &str) -> v1::MatchReport {
    let request = v1::CreateMatchReportRequest { parent: profile.to_owned(), role: role.to_owned(), ..Default::default() };
    service.matching().create_match_report(request).await.unwrap().into_inner().match_report.unwrap()
}

async fn propose(service: &Service, profile: &str, role: &str) -> v1::Pathway {
    let request = v1::ProposeRoutesRequest { parent: profile.to_owned(), role: role.to_owned(), ..Default::default() };
    service.routes().propose_routes(request).await.unwrap().into_inner().pathway.unwrap()
}

async fn experiences(service: &Service, profile: &str) -> Vec<v1::Experience> {
    let request = v1::ListExperiencesRequest { parent: profile.to_owned(), page_size: 25, ..Default::default() };
    service.recognition().list_experiences(request).await.unwrap().into_inner().experiences
}

async fn reports(service: &Service, profile: &str) -> Vec<v1::MatchReport> {
    let request = v1::ListMatchReportsRequest { parent: profile.to_owned(), page_size: 25, ..Default::default() };
    service.matching().list_match_reports(request).await.unwrap().into_inner().match_reports
}

async fn routes(service: &Service, profile: &str) -> Vec<v1::Route> {
    let request = v1::ListRoutesRequest { parent: profile.to_owned(), page_size: 25, ..Default::default() };
    service.routes().list_routes(request).await.unwrap().into_inner().routes
}

async fn delete_experience(service: &Service, name: &str) {
    let request = v1::DeleteExperienceRequest { name: name.to_owned(), ..Default::default() };
    service.recognition().delete_experience(request).await.unwrap();
}

fn some(names: &[&str]) -> Vec<&'static Scenario> {
    let found: Vec<_> = scenarios::all().iter().filter(|scenario| names.contains(&scenario.name.as_str())).collect();
    assert_eq!(found.len(), names.len(), "{names:?}");
    found
}

#[tokio::test(flavor = "multi_thread")]
async fn the_role_ranked_first_is_the_one_that_reports_score_highest() {
    let service = Service::start().await;
    for scenario in scenarios::all() {
        let profile = live(&service, scenario, &scenario.name).await;
        let request = v1::RankRolesRequest { parent: profile.clone(), ..Default::default() };
        let ranked = service.matching().rank_roles(request).await.unwrap().into_inner().roles;
        assert_eq!(ranked.len(), scenarios::world().catalog.roles.len(), "nobody is kept from any role");
        let mut scored = Vec::new();
        for role in &ranked {
            let report = report(&service, &profile, &role.role).await;
            assert_eq!(
                (role.points, role.potential_points, role.max_points, role.fit_percent, role.potential_percent),
                (report.points, report.potential_points, report.max_points, report.fit_percent, report.potential_percent),
                "{}: {}",
                scenario.name,
                role.role
            );
            scored.push((-report.fit_percent, -report.potential_percent, report.role));
        }
        assert!(scored.is_sorted(), "{}: {scored:?}", scenario.name);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_preview_is_the_stored_way_without_names() {
    let service = with_offers().await;
    for scenario in scenarios::all() {
        let role = format!("roles/{}", scenario.role);
        let request = v1::PreviewPathwayRequest {
            experiences: scenario.experiences.iter().map(scenarios::Told::wire).collect(),
            circumstances: Some(scenario.wire_circumstances()),
            roles: vec![role.clone()],
            assume_confirmed: scenario.confirm,
            ..Default::default()
        };
        let preview = service.routes().preview_pathway(request).await.unwrap().into_inner();
        let profile = live(&service, scenario, &scenario.name).await;
        let stored = propose(&service, &profile, &role).await;
        assert_eq!(nameless_skills(preview.skills), nameless_skills(skills(&service, &profile).await), "{}", scenario.name);
        let [pathway] = preview.pathways.try_into().unwrap();
        assert_eq!(nameless_pathway(pathway), nameless_pathway(stored), "{}", scenario.name);
    }
}

/// Without names and who decided.
fn nameless_skills(mut skills: Vec<v1::ProfileSkill>) -> Vec<v1::ProfileSkill> {
    for skill in &mut skills {
        skill.name.clear();
        skill.decided_by.clear();
        for evidence in &mut skill.evidence {
            for quote in evidence.quote.iter_mut().chain(&mut evidence.skill_level_quote) {
                quote.experience.clear();
                quote.story_index = 0;
            }
        }
    }
    skills
}

fn nameless_report(report: &mut v1::MatchReport) {
    report.name.clear();
    forget_state(&mut report.origin);
    for reason in report.results.iter_mut().flat_map(|result| &mut result.reasons) {
        reason.evidence.clear();
    }
}

fn nameless_pathway(mut pathway: v1::Pathway) -> v1::Pathway {
    pathway.match_report.iter_mut().for_each(nameless_report);
    for route in &mut pathway.routes {
        route.name.clear();
        route.etag.clear();
        forget_state(&mut route.origin);
        for evidence in route.exemptions.iter_mut().flat_map(|exemption| &mut exemption.evidence) {
            *evidence = last(evidence).to_owned();
        }
    }
    pathway
}

fn forget_state(origin: &mut Option<v1::Origin>) {
    origin.as_mut().unwrap().profile_state.clear();
}

#[tokio::test(flavor = "multi_thread")]
async fn evidence_that_a_report_names_is_on_the_profile() {
    let service = with_offers().await;
    for scenario in scenarios::all() {
        let profile = live(&service, scenario, &scenario.name).await;
        let known: Vec<String> =
            skills(&service, &profile).await.into_iter().filter(|skill| !skill.evidence.is_empty()).map(|skill| skill.name).collect();
        let report = report(&service, &profile, &format!("roles/{}", scenario.role)).await;
        for reason in report.results.iter().flat_map(|result| &result.reasons) {
            use v1::ReasonCode::{NotYetConfirmed, Shown, ShownBelow, TooFarBelow};
            let about_a_skill = matches!(reason.code(), Shown | ShownBelow | TooFarBelow | NotYetConfirmed);
            assert_eq!(about_a_skill, !reason.evidence.is_empty(), "{}: {reason:?}", scenario.name);
            assert!(reason.evidence.is_empty() || known.contains(&reason.evidence), "{}: {reason:?}", scenario.name);
        }
        let stored = experiences(&service, &profile).await;
        for quote in skills(&service, &profile).await.iter().flat_map(|skill| &skill.evidence).filter_map(|evidence| evidence.quote.as_ref()) {
            let story = stored.iter().find(|experience| experience.name == quote.experience).map(|experience| experience.story.as_str());
            assert_eq!(story.and_then(|story| piece(story, quote)), Some(quote.text.clone()), "{}", scenario.name);
        }
    }
}

/// What stands in a story where a quote says it stands.
pub(crate) fn piece(story: &str, quote: &v1::Quote) -> Option<String> {
    let (start, end) = (usize::try_from(quote.start_offset).ok()?, usize::try_from(quote.end_offset).ok()?);
    Some(story.chars().skip(start).take(end.checked_sub(start)?).collect())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_answered_reads_back_the_same() {
    let service = with_offers().await;
    for scenario in some(&["01-fatima", "10-several-people", "31-no-work-permit", "36-unknown-everything", "37-foreign-nurse-valued"]) {
        let profile = begin(&service, scenario, &scenario.name).await;
        let mut told = Vec::new();
        for experience in &scenario.experiences {
            told.push(tell(&service, &profile, experience.wire()).await.experience.unwrap());
        }
        for experience in &told {
            let request = v1::GetExperienceRequest { name: experience.name.clone() };
            let read = service.recognition().get_experience(request).await.unwrap().into_inner().experience;
            assert_eq!(read.as_ref(), Some(experience));
        }
        told.sort_by(|a, b| a.name.cmp(&b.name));
        assert_eq!(experiences(&service, &profile).await, told);

        let role = format!("roles/{}", scenario.role);
        let report = report(&service, &profile, &role).await;
        let request = v1::GetMatchReportRequest { name: report.name.clone(), ..Default::default() };
        assert_eq!(service.matching().get_match_report(request).await.unwrap().into_inner().match_report.as_ref(), Some(&report));
        assert_eq!(reports(&service, &profile).await, std::slice::from_ref(&report));

        let mut pathway = propose(&service, &profile, &role).await;
        let mut again = pathway.match_report.clone().unwrap();
        again.name.clone_from(&report.name);
        assert_eq!(again, report, "the report beside the routes is the report");
        for route in &pathway.routes {
            let request = v1::GetRouteRequest { name: route.name.clone(), ..Default::default() };
            assert_eq!(service.routes().get_route(request).await.unwrap().into_inner().route.as_ref(), Some(route));
        }
        pathway.routes.sort_by(|a, b| a.name.cmp(&b.name));
        assert_eq!(routes(&service, &profile).await, pathway.routes);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_order_of_telling_does_not_matter() {
    let people = some(&["02-daughter-dementia", "10-several-people", "21-dementia-neighbour", "29-only-household", "37-foreign-nurse-valued"]);
    let role = "roles/verzorgende-ig";
    let stories: Vec<v1::Experience> = people.iter().flat_map(|person| &person.experiences).map(scenarios::Told::wire).collect();
    let mut answers = Vec::new();
    for backwards in [false, true] {
        let service = with_offers().await;
        let profile = begin(&service, people[0], "teller").await;
        let mut stories = stories.clone();
        if backwards {
            stories.reverse();
        }
        for story in stories {
            tell(&service, &profile, story).await;
        }
        agree_with_all(&service, &profile).await;
        let mut report = report(&service, &profile, role).await;
        nameless_report(&mut report);
        let pathway = nameless_pathway(propose(&service, &profile, role).await);
        answers.push((nameless_skills(skills(&service, &profile).await), report, pathway));
    }
    assert_eq!(answers[0], answers[1]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_input_gives_the_same_bytes() {
    let people = some(&["01-fatima", "03-separable-verbs", "26-paid-work-mbo2-to-vig", "31-no-work-permit", "36-unknown-everything"]);
    let mut answers = Vec::new();
    for _ in 0..2 {
        let service = with_offers().await;
        let mut bytes = Vec::new();
        for person in &people {
            let profile = begin(&service, person, &person.name).await;
            for told in &person.experiences {
                bytes.extend(tell(&service, &profile, told.wire()).await.encode_to_vec());
            }
            if person.confirm {
                agree_with_all(&service, &profile).await;
            }
            for skill in skills(&service, &profile).await {
                bytes.extend(skill.encode_to_vec());
            }
            let role = format!("roles/{}", person.role);
            bytes.extend(report(&service, &profile, &role).await.encode_to_vec());
            bytes.extend(propose(&service, &profile, &role).await.encode_to_vec());
        }
        answers.push(without_chance(&bytes));
    }
    assert!(answers[0].len() > 10_000);
    assert!(answers[0] == answers[1], "the same was told to two services and they answered differently");
}

/// Puts `#` in the place of every random id (128 bits in base32) and of what is computed from one.
fn without_chance(bytes: &[u8]) -> Vec<u8> {
    const ID: usize = 26;
    let of_an_id = |byte: &u8| byte.is_ascii_lowercase() || (b'2'..=b'7').contains(byte);
    let mut plain = Vec::new();
    let mut rest = bytes;
    while !rest.is_empty() {
        let run = rest.iter().take_while(|byte| of_an_id(byte)).count();
        let (now, then) = rest.split_at(run.max(1));
        plain.extend_from_slice(if run == ID { b"#" } else { now });
        rest = then;
    }
    plain
}

/// Keeps in view every byte of a store, parts of large records included.
struct Watched {
    inner: Arc<dyn Backend>,
    kept: Mutex<BTreeMap<String, Vec<u8>>>,
}

impl Watched {
    fn memory() -> Arc<Self> {
        let inner = hos_store::open("memory:", &Options::default()).unwrap();
        Arc::new(Self { inner, kept: Mutex::default() })
    }

    async fn service(self: &Arc<Self>) -> Service {
        Service::over(Store::over(Arc::clone(self) as Arc<dyn Backend>)).await
    }

    /// Keys that hold a word, in their name or their value.
    fn holding(&self, word: &str) -> Vec<String> {
        let holds = |text: &[u8]| text.windows(word.len()).any(|piece| piece == word.as_bytes());
        let kept = self.kept.lock().unwrap();
        kept.iter().filter(|(key, value)| holds(key.as_bytes()) || holds(value)).map(|(key, _)| key.clone()).collect()
    }
}

impl Backend for Watched {
    fn get(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.inner.get(key)
    }

    fn scan(&self, prefix: &str, after: Option<&str>, limit: usize, scope: Scope) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        self.inner.scan(prefix, after, limit, scope)
    }

    fn commit(&self, batch: Batch) -> Result<Committed, StoreError> {
        let mut kept = self.kept.lock().unwrap();
        let done = self.inner.commit(batch.clone())?;
        for op in batch.ops {
            match op {
                Op::Put(key, value) => drop(kept.insert(key, value)),
                Op::Delete(key) => drop(kept.remove(&key)),
                Op::DeletePrefix(prefix) => kept.retain(|key, _| !key.starts_with(&prefix)),
            }
        }
        assert_eq!(kept.len() as u64, self.inner.counts().keys, "all keys are in view");
        Ok(done)
    }

    fn changes(&self, after: u64, limit: usize) -> Result<Vec<Change>, StoreError> {
        self.inner.changes(after, limit)
    }

    fn counts(&self) -> Counts {
        self.inner.counts()
    }

    fn close(&self) -> Result<(), StoreError> {
        self.inner.close()
    }
}

/// Everything that can be read of a profile, as one text.
async fn all_reads(service: &Service, profile: &str) -> String {
    let circumstances = v1::GetCircumstancesRequest { name: format!("{profile}/circumstances") };
    let next = v1::NextQuestionRequest { parent: profile.to_owned(), ..Default::default() };
    let rank = v1::RankRolesRequest { parent: profile.to_owned(), ..Default::default() };
    format!(
        "{:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?}",
        service.profiles().get_profile(v1::GetProfileRequest { name: profile.to_owned() }).await.unwrap().into_inner(),
        service.profiles().get_circumstances(circumstances).await.unwrap().into_inner(),
        experiences(service, profile).await,
        skills(service, profile).await,
        reports(service, profile).await,
        routes(service, profile).await,
        service.recognition().next_question(next).await.unwrap().into_inner(),
        service.matching().rank_roles(rank).await.unwrap().into_inner(),
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deleted_experience_leaves_no_word_behind() {
    const CANARY: &str = "kanariewoord";
    let watched = Watched::memory();
    let service = watched.service().await;
    load_offers(&service);
    let profile = service.profile("teller").await;
    service.tell(&profile, "Ik kook elke dag voor mijn moeder.").await;
    // Long enough to be stored in parts, with the word in quotes, in what is left out, and at the end.
    let filler = format!("Het regende die {CANARY} dag weer. ").repeat(430);
    let story = format!(
        "Ik drink {CANARY} thee met mijn buurvrouw. Ik was mijn {CANARY} moeder. Koken doet mijn {CANARY} zus. {filler} Ik kook {CANARY} soep voor haar."
    );
    let told = service.tell(&profile, &story).await;
    let name = told.experience.unwrap().name;
    let quotes: Vec<String> = told.skills.iter().flat_map(|skill| &skill.evidence).map(|evidence| evidence.quote.clone().unwrap().text).collect();
    assert!(quotes.iter().any(|quote| quote.contains(CANARY)), "the canary sits in a quote: {quotes:?}");
    // Both kinds of decision rest on the words.
    use v1::skill_decision::Decision::{Confirm, Reject};
    let rejected = v1::RejectReason::NotWanted.into();
    let decide = |(at, skill): (usize, &v1::ProfileSkill)| v1::SkillDecision {
        skill: skill.skill.clone(),
        decision: Some(if at == 0 { Reject(rejected) } else { Confirm(true) }),
    };
    let decisions = told.skills.iter().enumerate().map(decide).collect();
    let request = v1::DecideProfileSkillsRequest { parent: profile.clone(), decisions, ..Default::default() };
    service.recognition().decide_profile_skills(request).await.unwrap();
    let report = report(&service, &profile, "roles/helpende-zorg-en-welzijn").await;
    propose(&service, &profile, "roles/helpende-zorg-en-welzijn").await;
    assert!(!watched.holding(CANARY).is_empty() && all_reads(&service, &profile).await.contains(CANARY));
    // Stored reports and routes hold codes, never words.
    let only_the_story = watched.holding(CANARY).iter().all(|key| key.contains("/experiences/"));
    assert!(only_the_story, "words stand outside the story: {:?}", watched.holding(CANARY));

    delete_experience(&service, &name).await;
    assert_eq!(watched.holding(CANARY), Vec::<String>::new());
    let reads = all_reads(&service, &profile).await;
    assert!(!reads.contains(CANARY));
    for quote in quotes {
        assert!(!reads.contains(&format!("{quote:?}")), "«{quote}» is still there");
    }
    let request = v1::GetMatchReportRequest { name: report.name.clone(), ..Default::default() };
    assert_eq!(
        service.matching().get_match_report(request).await.unwrap().into_inner().match_report.unwrap(),
        report,
        "what was said then stays said"
    );
    assert!(skills(&service, &profile).await.iter().any(|skill| skill.skill == "skills/cooking"), "another story still shows it");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deleted_profile_leaves_no_key_behind() {
    let watched = Watched::memory();
    let service = watched.service().await;
    load_offers(&service);
    let [fatima] = some(&["01-fatima"]).try_into().unwrap_or_else(|_| panic!("one"));
    // Names that begin alike must not be taken along.
    let stays = live(&service, fatima, "fatim").await;
    let also_stays = live(&service, fatima, "fatima-2").await;
    let profile = live(&service, fatima, "fatima").await;
    report(&service, &profile, "roles/zorghulp").await;
    propose(&service, &profile, "roles/helpende-zorg-en-welzijn").await;
    let before = (all_reads(&service, &stays).await, all_reads(&service, &also_stays).await);
    let of_fatima = |key: &String| key.split('/').any(|part| part.split('\0').next() == Some("fatima"));
    assert!(watched.kept.lock().unwrap().keys().filter(|key| of_fatima(key)).count() > 5);

    service.profiles().delete_profile(v1::DeleteProfileRequest { name: profile.clone(), ..Default::default() }).await.unwrap();
    let left: Vec<String> = watched.kept.lock().unwrap().keys().filter(|key| of_fatima(key)).cloned().collect();
    assert_eq!(left, Vec::<String>::new());
    assert_eq!((all_reads(&service, &stays).await, all_reads(&service, &also_stays).await), before);
    let caseload = service.profiles().list_profiles(v1::ListProfilesRequest::default()).await.unwrap().into_inner().profiles;
    assert_eq!(caseload.iter().map(|profile| profile.name.as_str()).collect::<Vec<_>>(), ["profiles/fatim", "profiles/fatima-2"]);
    // Somebody new may take the name, and finds nothing there.
    let again = service.profile("fatima").await;
    assert!(skills(&service, &again).await.is_empty() && reports(&service, &again).await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn words_that_were_rejected_do_not_suggest_again() {
    let service = Service::start().await;
    let profile = service.profile("teller").await;
    let story = "Ik kook elke dag voor mijn moeder. Ik drink thee met haar.";
    let suggests = |told: &v1::TellExperienceResponse| told.skills.iter().any(|skill| skill.skill == "skills/cooking");
    assert!(suggests(&service.tell(&profile, story).await));
    let decision = v1::skill_decision::Decision::Reject(v1::RejectReason::OtherMeaning.into());
    let decisions = vec![v1::SkillDecision { skill: "skills/cooking".to_owned(), decision: Some(decision) }];
    let request = v1::DecideProfileSkillsRequest { parent: profile.clone(), decisions, ..Default::default() };
    service.recognition().decide_profile_skills(request).await.unwrap();

    let again = service.tell(&profile, story).await;
    assert!(!suggests(&again));
    let left_out = again.left_out.iter().find(|left_out| left_out.skill == "skills/cooking").unwrap();
    assert_eq!(left_out.reason(), v1::LeftOutReason::Rejected, "it is said why");
    assert!(again.skills.iter().any(|skill| skill.skill == "skills/keep-company"), "the rest of the story is heard");
    assert!(suggests(&service.tell(&service.profile("other").await, story).await), "a no of one person is no no of another");
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_restart_all_is_there() {
    let directory = tempfile::tempdir().unwrap();
    let address = format!("sled:{}", directory.path().join("store").display());
    let open = || Store::open(&address, &Options::default()).unwrap();
    let mut before = Vec::new();
    let people = some(&["01-fatima", "10-several-people"]);
    {
        let service = Service::over(open()).await;
        load_offers(&service);
        for person in &people {
            let profile = live(&service, person, &person.name).await;
            report(&service, &profile, "roles/verzorgende-ig").await;
            let route = propose(&service, &profile, "roles/helpende-zorg-en-welzijn").await.routes.remove(0);
            let request = v1::AcceptRouteRequest { name: route.name, etag: route.etag, ..Default::default() };
            service.routes().accept_route(request).await.unwrap();
            before.push((profile.clone(), all_reads(&service, &profile).await));
        }
        service.app.store().close().unwrap();
        let refused = service.app.tell_experience(&harry(), &tell_ask()).map(|_| ());
        assert!(refused.is_err(), "a closed store takes nothing more");
    }
    // The service lets go of the store when its last call has ended.
    let mut waited = 0;
    let store = loop {
        match Store::open(&address, &Options::default()) {
            Ok(store) => break store,
            Err(error) => assert!(waited < 1000, "{error}"),
        }
        waited += 1;
        tokio::task::yield_now().await;
    };
    let service = Service::over(store).await;
    for (profile, told) in before {
        assert_eq!(all_reads(&service, &profile).await, told);
    }
}

fn tell_ask() -> house_of_skills::app::TellExperience {
    house_of_skills::app::TellExperience {
        profile: hos_model::ProfileId::parse("01-fatima").unwrap(),
        told: house_of_skills::app::ToldExperience {
            kind: hos_model::ExperienceKind::Other,
            language: hos_model::LanguageCode::parse("nl").unwrap(),
            story: hos_model::Story::new("Ik kook.").unwrap(),
            extent: hos_model::Extent::default(),
        },
        request_id: None,
        mode: house_of_skills::app::Mode::Store,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_only_checked_has_no_state_and_no_name_that_nobody_chose() {
    let service = with_offers().await;
    for chosen in ["", "wilma"] {
        let profile = v1::Profile { display_name: "Wilma".to_owned(), ..Default::default() };
        let request = v1::CreateProfileRequest { profile: Some(profile), profile_id: chosen.to_owned(), validate_only: true, ..Default::default() };
        let checked = service.profiles().create_profile(request).await.unwrap().into_inner().profile.unwrap();
        let name = if chosen.is_empty() { String::new() } else { format!("profiles/{chosen}") };
        assert_eq!((checked.name, checked.etag.as_str(), checked.display_name.as_str()), (name, "", "Wilma"));
    }
    let profile = service.profile("fatima").await;
    let experience = v1::Experience { story: "Ik kook elke dag voor mijn moeder.".to_owned(), ..Default::default() };
    let request = v1::TellExperienceRequest { parent: profile.clone(), experience: Some(experience), validate_only: true, ..Default::default() };
    let told = service.recognition().tell_experience(request).await.unwrap().into_inner();
    let checked = told.experience.unwrap();
    assert_eq!((checked.name.as_str(), checked.etag.as_str()), ("", ""));
    assert!(!told.skills.is_empty() && told.skills.iter().all(|skill| skill.name.is_empty()));
    assert!(told.skills.iter().flat_map(|skill| &skill.evidence).all(|evidence| evidence.quote.as_ref().unwrap().experience.is_empty()));
    assert_eq!(skills(&service, &profile).await, Vec::new(), "nothing is stored");
    let offer = service.offers().list_offers(v1::ListOffersRequest::default()).await.unwrap().into_inner().offers.swap_remove(0);
    for chosen in ["", "nog-een"] {
        let request = v1::CreateOfferRequest { offer: Some(offer.clone()), offer_id: chosen.to_owned(), validate_only: true, ..Default::default() };
        let checked = service.offers().create_offer(request).await.unwrap().into_inner().offer.unwrap();
        let name = if chosen.is_empty() { String::new() } else { format!("offers/{chosen}") };
        assert_eq!((checked.name, checked.etag.as_str()), (name, ""));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_skill_shows_its_clearest_evidence_and_not_all() {
    let service = Service::start().await;
    let profile = service.profile("fatima").await;
    for _ in 0..=limits::EVIDENCE_SHOWN {
        service.tell(&profile, "Ik kook elke dag voor mijn moeder.").await;
    }
    let cooking = skills(&service, &profile).await.into_iter().find(|skill| skill.skill == "skills/cooking").unwrap();
    assert_eq!(cooking.evidence.len(), limits::EVIDENCE_SHOWN);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_quote_says_which_story_it_stands_in() {
    let service = Service::start().await;
    let stories = ["Ik kook elke dag voor mijn moeder.", "Ik lees brieven voor aan mijn buurvrouw. Het wassen doet de thuiszorg."];
    let experiences = stories.map(|story| v1::Experience { story: story.to_owned(), ..Default::default() }).to_vec();
    let request = v1::PreviewPathwayRequest { experiences, ..Default::default() };
    let preview = service.routes().preview_pathway(request).await.unwrap().into_inner();
    let evidence = preview.skills.iter().flat_map(|skill| &skill.evidence).filter_map(|evidence| evidence.quote.as_ref());
    let quotes: Vec<&v1::Quote> = evidence.chain(preview.left_out.iter().filter_map(|left_out| left_out.quote.as_ref())).collect();
    assert!([0, 1].iter().all(|index| quotes.iter().any(|quote| quote.story_index == *index)), "{quotes:?}");
    for quote in quotes {
        let story = stories[usize::try_from(quote.story_index).unwrap()];
        assert_eq!(piece(story, quote), Some(quote.text.clone()), "{quote:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_follows_one_plan_and_proposals_do_not_pile_up() {
    let service = with_offers().await;
    let [fatima] = some(&["01-fatima"]).try_into().unwrap_or_else(|_| panic!("one"));
    let profile = live(&service, fatima, "fatima").await;
    let role = "roles/helpende-zorg-en-welzijn";
    let first = propose(&service, &profile, role).await.routes;
    let again = propose(&service, &profile, role).await.routes;
    assert!(again.iter().any(|route| route.kinds == [i32::from(v1::RouteKind::SteppingStone)]), "a stone leads to another role and is replaced too");
    assert_eq!((first.len(), routes(&service, &profile).await.len()), (again.len(), again.len()));

    let accept = async |route: &v1::Route| {
        let request = v1::AcceptRouteRequest { name: route.name.clone(), ..Default::default() };
        service.routes().accept_route(request).await.unwrap().into_inner().route.unwrap()
    };
    accept(&again[0]).await;
    let plan = accept(&again[1]).await;
    let stored = routes(&service, &profile).await;
    let is = |state: v1::RouteState| stored.iter().filter(move |route| route.state() == state).collect::<Vec<_>>();
    assert_eq!(is(v1::RouteState::Accepted).iter().map(|route| &route.name).collect::<Vec<_>>(), [&plan.name]);
    assert_eq!(is(v1::RouteState::Declined).iter().map(|route| route.decline_reason()).collect::<Vec<_>>(), [v1::DeclineReason::OtherRoute]);

    let more = propose(&service, &profile, role).await.routes;
    assert!(more.iter().all(|route| route.steps != plan.steps), "what is the plan already is not proposed again");
    assert!(routes(&service, &profile).await.iter().any(|route| route.name == plan.name), "the plan stays");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_routes_accepted_in_the_same_moment_leave_one_plan() {
    let service = with_offers().await;
    let [fatima] = some(&["01-fatima"]).try_into().unwrap_or_else(|_| panic!("one"));
    for round in 0..10 {
        let profile = live(&service, fatima, &format!("fatima-{round}")).await;
        let proposed = propose(&service, &profile, "roles/helpende-zorg-en-welzijn").await.routes;
        let accept = async |route: &v1::Route| {
            let request = v1::AcceptRouteRequest { name: route.name.clone(), ..Default::default() };
            service.routes().accept_route(request).await.map(|_| ())
        };
        let (one, other) = tokio::join!(accept(&proposed[0]), accept(&proposed[1]));
        // Who came first may have been set aside before it could answer; neither is lost and both are never the plan.
        assert!(one.is_ok() && other.is_ok(), "{one:?} {other:?}");
        let plans = routes(&service, &profile).await.iter().filter(|route| route.state() == v1::RouteState::Accepted).count();
        assert_eq!(plans, 1);
    }
}
