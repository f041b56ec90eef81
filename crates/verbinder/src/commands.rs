//! What each command does: a few calls, and one answer to show.

mod catalog;
mod deciding;
mod stories;

use std::io::IsTerminal;

use hos_proto::v1;
use serde_json::json;

use crate::args::{About, Accept, Ask, Asked, Command, Decide, Decline, Match, New, OfProfile, Offers, Options, Preview, RoleFlags, Routes, Tell};
use crate::calls::{Engine, all_pages, request_id};
use crate::failure::Failure;
use crate::show::{self, Look, NumberedRoute};
use crate::{Answer, json, numbered, words};

/// What a match is made for when no role is named: the two steps that most people ask about.
const ROLES_BY_DEFAULT: [&str; 2] = ["roles/helpende-zorg-en-welzijn", "roles/verzorgende-ig"];

type Done = Result<Answer, Failure>;

/// A talk with the engine: the connection, and how its answers are shown.
struct Talk<'a> {
    engine: Engine,
    options: &'a Options,
    look: Look,
}

/// Does one command.
pub(crate) async fn run(asked: &Asked) -> Done {
    let options = &asked.options;
    let talk = Talk { engine: Engine::at(options)?, options, look: options.look(std::io::stdout().is_terminal()) };
    match &asked.command {
        Command::New(new) => talk.new_profile(new).await,
        Command::People => talk.people().await,
        Command::About(about) => talk.about(about).await,
        Command::Tell(tell) => talk.tell(tell).await,
        Command::Skills(of) => talk.skills(of).await,
        Command::Decide(decide) => talk.decide(decide).await,
        Command::Ask(ask) => talk.ask(ask).await,
        Command::Match(wanted) => talk.compare(wanted).await,
        Command::Routes(routes) => talk.routes(routes).await,
        Command::Accept(accept) => talk.accept(accept).await,
        Command::Decline(decline) => talk.decline(decline).await,
        Command::Offers(offers) => talk.offers(offers).await,
        Command::Catalog(catalog) => talk.catalog(catalog).await,
        Command::Preview(preview) => talk.preview(preview).await,
    }
}

impl Talk<'_> {
    fn language(&self) -> String {
        self.options.language_code()
    }

    async fn new_profile(&self, new: &New) -> Done {
        let profile = v1::Profile { display_name: new.display_name.clone(), language_code: self.language(), ..Default::default() };
        let request =
            v1::CreateProfileRequest { profile: Some(profile), profile_id: new.id.clone(), request_id: request_id()?, validate_only: false };
        let answer = self.engine.send(request, async |request| self.engine.profiles().create_profile(request).await).await?;
        let text = show::profile_made(&answer.profile.clone().unwrap_or_default(), &self.look);
        Ok(Answer { text, json: json::of("CreateProfileResponse", &answer) })
    }

    async fn people(&self) -> Done {
        let profiles = all_pages(async |page_token| {
            let request = v1::ListProfilesRequest { page_size: 0, page_token };
            let page = self.engine.send(request, async |request| self.engine.profiles().list_profiles(request).await).await?;
            Ok((page.profiles, page.next_page_token))
        })
        .await?;
        Ok(Answer { text: show::profiles(&profiles, &self.look), json: json!({ "profiles": json::list("Profile", &profiles) }) })
    }

    async fn about(&self, about: &About) -> Done {
        let name = format!("{}/circumstances", about.of.profile);
        let paths: Vec<String> = about.circumstances.told_fields().into_iter().chain(about.unknown.iter().cloned()).collect();
        let circumstances = if paths.is_empty() { self.circumstances(name).await? } else { self.change(about, name, paths).await? };
        let circumstances = circumstances.unwrap_or_default();
        let json = json!({ "circumstances": json::of("Circumstances", &circumstances) });
        Ok(Answer { text: show::circumstances(&circumstances, &self.look), json })
    }

    async fn circumstances(&self, name: String) -> Result<Option<v1::Circumstances>, Failure> {
        let request = v1::GetCircumstancesRequest { name };
        let answer = self.engine.send(request, async |request| self.engine.profiles().get_circumstances(request).await).await?;
        Ok(answer.circumstances)
    }

    async fn change(&self, about: &About, name: String, paths: Vec<String>) -> Result<Option<v1::Circumstances>, Failure> {
        let request = v1::UpdateCircumstancesRequest {
            circumstances: Some(v1::Circumstances { name, ..about.circumstances.circumstances() }),
            update_mask: Some(prost_types::FieldMask { paths }),
            validate_only: false,
        };
        let answer = self.engine.send(request, async |request| self.engine.profiles().update_circumstances(request).await).await?;
        Ok(answer.circumstances)
    }

    async fn skills(&self, of: &OfProfile) -> Done {
        let skills = self.all_skills(&of.profile).await?;
        let text = show::skills(&skills, show::id(&of.profile), &self.look);
        Ok(Answer { text, json: json!({ "skills": json::list("ProfileSkill", &skills) }) })
    }

    async fn all_skills(&self, profile: &str) -> Result<Vec<v1::ProfileSkill>, Failure> {
        all_pages(async |page_token| {
            let request = v1::ListProfileSkillsRequest { parent: profile.to_owned(), language_code: self.language(), page_size: 0, page_token };
            let page = self.engine.send(request, async |request| self.engine.recognition().list_profile_skills(request).await).await?;
            Ok((page.skills, page.next_page_token))
        })
        .await
    }

    async fn decide(&self, decide: &Decide) -> Done {
        let profile = &decide.of.profile;
        let known = if deciding::asks_for_all(decide) { self.all_skills(profile).await? } else { Vec::new() };
        let decisions = deciding::decisions(decide, &known);
        if decisions.is_empty() && !deciding::asks_for_all(decide) {
            return Err(Failure::here("WRONG_USE", words::NOTHING_DECIDED, &[]));
        }
        let skills = if decisions.is_empty() { Vec::new() } else { self.record(profile, decisions).await? };
        Ok(Answer { text: show::decided(&skills, &self.look), json: json!({ "skills": json::list("ProfileSkill", &skills) }) })
    }

    async fn record(&self, profile: &str, decisions: Vec<v1::SkillDecision>) -> Result<Vec<v1::ProfileSkill>, Failure> {
        let request = v1::DecideProfileSkillsRequest {
            parent: profile.to_owned(),
            decisions,
            language_code: self.language(),
            request_id: request_id()?,
            validate_only: false,
        };
        let answer = self.engine.send(request, async |request| self.engine.recognition().decide_profile_skills(request).await).await?;
        Ok(answer.skills)
    }

    async fn ask(&self, ask: &Ask) -> Done {
        let answer = self.next_question(&ask.of.profile, ask.role.clone().unwrap_or_default()).await?;
        Ok(Answer { text: show::next_question(&answer, &self.look), json: json::of("NextQuestionResponse", &answer) })
    }

    async fn next_question(&self, profile: &str, role: String) -> Result<v1::NextQuestionResponse, Failure> {
        let request = v1::NextQuestionRequest { parent: profile.to_owned(), role, language_code: self.language() };
        self.engine.send(request, async |request| self.engine.recognition().next_question(request).await).await
    }

    async fn compare(&self, wanted: &Match) -> Done {
        let mut reports = Vec::new();
        for role in roles(&wanted.roles) {
            let request = v1::CreateMatchReportRequest {
                parent: wanted.of.profile.clone(),
                role,
                language_code: self.language(),
                request_id: request_id()?,
                validate_only: false,
            };
            let answer = self.engine.send(request, async |request| self.engine.matching().create_match_report(request).await).await?;
            reports.extend(answer.match_report);
        }
        Ok(Answer { text: show::reports(&reports, &self.look), json: json!({ "matchReports": json::list("MatchReport", &reports) }) })
    }

    async fn routes(&self, wanted: &Routes) -> Done {
        let profile = &wanted.of.profile;
        let Some(role) = &wanted.role else {
            let stored = self.all_routes(profile).await?;
            let routes = numbered::in_order(&stored);
            return Ok(self.route_answer(profile, wanted, &routes, None));
        };
        let pathway = self.propose(profile, role).await?;
        let stored = self.all_routes(profile).await?;
        let proposed = |one: &NumberedRoute<'_>| pathway.routes.iter().any(|route| route.name == one.route.name);
        let routes: Vec<_> = numbered::in_order(&stored).into_iter().filter(proposed).collect();
        Ok(self.route_answer(profile, wanted, &routes, Some(&pathway)))
    }

    async fn propose(&self, profile: &str, role: &str) -> Result<v1::Pathway, Failure> {
        let request = v1::ProposeRoutesRequest {
            parent: profile.to_owned(),
            role: role.to_owned(),
            language_code: self.language(),
            request_id: request_id()?,
            validate_only: false,
        };
        let answer = self.engine.send(request, async |request| self.engine.route_service().propose_routes(request).await).await?;
        Ok(answer.pathway.unwrap_or_default())
    }

    fn route_answer(&self, profile: &str, wanted: &Routes, routes: &[NumberedRoute<'_>], pathway: Option<&v1::Pathway>) -> Answer {
        let numbers = routes.iter().map(|one| json!({ "number": one.number, "route": json::of("Route", one.route) }));
        let mut json = json!({ "routes": numbers.collect::<Vec<_>>() });
        if let (Some(pathway), Some(fields)) = (pathway, json.as_object_mut()) {
            fields.insert("pathway".to_owned(), json::of("Pathway", pathway));
        }
        Answer { text: show::route_page(routes, pathway, show::id(profile), wanted.why, &self.look), json }
    }

    async fn all_routes(&self, profile: &str) -> Result<Vec<v1::Route>, Failure> {
        all_pages(async |page_token| {
            let request = v1::ListRoutesRequest { parent: profile.to_owned(), language_code: self.language(), page_size: 0, page_token };
            let page = self.engine.send(request, async |request| self.engine.route_service().list_routes(request).await).await?;
            Ok((page.routes, page.next_page_token))
        })
        .await
    }

    /// Finds the route that was meant by its number or full name, and its number.
    async fn chosen(&self, accept: &Accept) -> Result<(usize, v1::Route), Failure> {
        let stored = self.all_routes(&accept.of.profile).await?;
        let meant = |one: &NumberedRoute<'_>| accept.route == one.number.to_string() || accept.route == one.route.name;
        let found = numbered::in_order(&stored).into_iter().find(meant).map(|one| (one.number, one.route.clone()));
        found.ok_or_else(|| Failure::here("NO_SUCH_ROUTE", words::NO_SUCH_ROUTE, &[&accept.route, show::id(&accept.of.profile)]))
    }

    async fn accept(&self, accept: &Accept) -> Done {
        let (number, route) = self.chosen(accept).await?;
        // With the etag, what is accepted is what was listed.
        let request = v1::AcceptRouteRequest { name: route.name, etag: route.etag, language_code: self.language(), request_id: request_id()? };
        let answer = self.engine.send(request, async |request| self.engine.route_service().accept_route(request).await).await?;
        let json = json::of("AcceptRouteResponse", &answer);
        Ok(Answer { text: self.one_route(number, &answer.route.unwrap_or_default()), json })
    }

    async fn decline(&self, decline: &Decline) -> Done {
        let (number, route) = self.chosen(&decline.chosen).await?;
        let request = v1::DeclineRouteRequest {
            name: route.name,
            reason: decline.reason.into(),
            etag: route.etag,
            language_code: self.language(),
            request_id: request_id()?,
        };
        let answer = self.engine.send(request, async |request| self.engine.route_service().decline_route(request).await).await?;
        let json = json::of("DeclineRouteResponse", &answer);
        Ok(Answer { text: self.one_route(number, &answer.route.unwrap_or_default()), json })
    }

    fn one_route(&self, number: usize, route: &v1::Route) -> String {
        show::route(&NumberedRoute { number, route }, &self.look)
    }

    async fn offers(&self, wanted: &Offers) -> Done {
        let offers = all_pages(async |page_token| {
            let request = v1::ListOffersRequest {
                kind: wanted.kind.unwrap_or_default().into(),
                step: wanted.step.clone().unwrap_or_default(),
                area: wanted.area.clone().unwrap_or_default(),
                page_size: 0,
                page_token,
            };
            let page = self.engine.send(request, async |request| self.engine.offer_service().list_offers(request).await).await?;
            Ok((page.offers, page.next_page_token))
        })
        .await?;
        Ok(Answer { text: show::offers(&offers, &self.look), json: json!({ "offers": json::list("Offer", &offers) }) })
    }

    async fn tell(&self, tell: &Tell) -> Done {
        let profile = &tell.of.profile;
        let story = stories::read(tell.story.as_deref(), tell.told.file.as_deref(), &self.look)?;
        let request = v1::TellExperienceRequest {
            parent: profile.clone(),
            experience: Some(tell.told.experience(story)),
            language_code: self.language(),
            request_id: request_id()?,
            validate_only: false,
        };
        let told = self.engine.send(request, async |request| self.engine.recognition().tell_experience(request).await).await?;
        let mut text = show::cards(&told.skills, &told.left_out, Some(show::id(profile)), &self.look);
        let mut json = json::of("TellExperienceResponse", &told);
        // The story is stored: a question that cannot be had now is no reason to say that telling failed.
        if let Ok(next) = self.next_question(profile, String::new()).await {
            text = format!("{text}\n{}", show::next_question(&next, &self.look));
            if let Some(fields) = json.as_object_mut() {
                fields.insert("next".to_owned(), json::of("NextQuestionResponse", &next));
            }
        }
        Ok(Answer { text, json })
    }

    async fn preview(&self, preview: &Preview) -> Done {
        let story = stories::read(preview.story.as_deref(), preview.told.file.as_deref(), &self.look)?;
        let request = v1::PreviewPathwayRequest {
            experiences: vec![preview.told.experience(story)],
            circumstances: Some(preview.circumstances.circumstances()),
            roles: roles(&preview.roles),
            language_code: self.language(),
            assume_confirmed: preview.agreed,
            today: None,
        };
        let answer = self.engine.send(request, async |request| self.engine.route_service().preview_pathway(request).await).await?;
        Ok(Answer { text: show::preview(&answer, &self.look), json: json::of("PreviewPathwayResponse", &answer) })
    }
}

fn roles(flags: &RoleFlags) -> Vec<String> {
    if flags.role.is_empty() { ROLES_BY_DEFAULT.map(str::to_owned).to_vec() } else { flags.role.clone() }
}
