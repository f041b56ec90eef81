//! Planning routes, and what the person decides about them.

use hos_model::{Actor, Circumstances, Date, Decision, DecisionKind, FactId, Offer, Plan, ProfileId, ResourceName, Role, RoleId, Route, RouteId};
use hos_store::{Collection, Key, OfferRecord, ProfileRecord, RouteRecord, RouteState, SavedRoute, Stored, Write};

use super::{App, Error, ForRole, HeardAll, Mode, Origin, PageAsk, PageOf, ReportNow, RequestId, Result, ToldExperience, fresh, new_id};

/// Why a plan is set aside when another route is accepted: `DECLINE_REASON_OTHER_ROUTE`.
const OTHER_ROUTE: &str = "other-route";

/// A route as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RouteNow {
    /// Its id; `None` when it was not stored.
    pub id: Option<RouteId>,
    /// The route.
    pub route: Route,
    /// Provider and title of each offer in it that still exists.
    pub offers: Vec<Offer>,
    /// Where it stands.
    pub state: RouteState,
    /// Who decided about it last; `None` while it is only proposed.
    pub decided: Option<(Actor, Date)>,
    /// What it was made from.
    pub origin: Origin,
    /// Its state; empty when it was not stored.
    pub etag: String,
}

/// The comparison with a role, and the routes to it.
pub struct Pathway {
    /// The comparison.
    pub report: ReportNow,
    /// The routes.
    pub routes: Vec<RouteNow>,
    /// When there is no route: facts that would open one.
    pub blocked_by: Vec<FactId>,
    /// Circumstances whose answer could change the routes.
    pub questions: Vec<hos_model::CircumstanceField>,
}

/// Asks for the whole way.
pub struct Preview {
    /// What was told.
    pub experiences: Vec<ToldExperience>,
    /// What the person's life allows.
    pub circumstances: Circumstances,
    /// Roles of the catalogue.
    pub roles: Vec<RoleId>,
    /// What was told counts as agreed.
    pub assume_confirmed: bool,
    /// The day that counts as today.
    pub today: Option<Date>,
}

/// The whole way.
pub struct Previewed {
    /// What was heard.
    pub heard: HeardAll,
    /// One per role.
    pub pathways: Vec<Pathway>,
}

/// What the person says about a route.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RouteDecision {
    /// This is the plan.
    Accept,
    /// Not this one, for a reason.
    Decline(String),
}

/// Asks to record that.
pub struct DecideRoute {
    /// Whose.
    pub profile: ProfileId,
    /// Which route.
    pub route: RouteId,
    /// The state it was read in.
    pub etag: Option<String>,
    /// What the person says.
    pub decision: RouteDecision,
    /// Makes repeating safe.
    pub request_id: Option<RequestId>,
}

impl App {
    /// Shows the whole way from stories to routes and stores nothing.
    ///
    /// # Errors
    /// When the store fails to read the offers.
    pub fn preview_pathway(&self, ask: &Preview) -> Result<Previewed> {
        let today = ask.today.unwrap_or_else(|| self.today());
        let (mut heard, told) = self.hear_all(&ask.experiences, today);
        if ask.assume_confirmed {
            let agreed: Vec<Decision> = heard.skills.iter().filter_map(|skill| agreed(skill, today)).collect();
            heard.skills = hos_engine::profile_skills(&told, &agreed);
        }
        let offers = self.offers.now(&self.store)?;
        let pathways = ask.roles.iter().map(|id| {
            let role = self.known_role(id)?;
            Ok(self.pathway(role, &heard.skills, &ask.circumstances, &offers, &heard.origin))
        });
        let pathways = pathways.collect::<Result<Vec<_>>>()?;
        Ok(Previewed { heard, pathways })
    }

    /// Compares and plans.
    fn pathway(&self, role: &Role, skills: &[hos_model::ProfileSkill], circumstances: &Circumstances, offers: &[Offer], origin: &Origin) -> Pathway {
        let report = hos_engine::compare(&self.catalog, role, skills, circumstances);
        let Plan { routes, blocked_by, questions, .. } = hos_engine::plan(&self.catalog, &report, skills, circumstances, offers, origin.today);
        let proposed = |route: Route| RouteNow {
            id: None,
            offers: offers_of(&route, offers),
            route,
            state: RouteState::Proposed,
            decided: None,
            origin: origin.clone(),
            etag: String::new(),
        };
        let routes = routes.into_iter().map(proposed).collect();
        Pathway { report: ReportNow { id: None, report, origin: origin.clone() }, routes, blocked_by, questions }
    }

    /// Plans routes for a profile and stores them; earlier ones to the same role that are still only proposed are replaced.
    ///
    /// # Errors
    /// `NoConsent` when the profile is not there or not permitted.
    pub fn propose_routes(&self, caller: &Actor, ask: &ForRole) -> Result<Pathway> {
        let make = |write: &mut Write| {
            let profile = self.permitted(caller, &ask.profile)?;
            let mut pathway = self.planned(ask)?;
            let stored = self.all_routes(&ask.profile)?;
            write.expect(&Key::<ProfileRecord>::of(&ask.profile), &profile.etag);
            let replaced = |row: &SavedRoute| row.state == RouteState::Proposed && row.toward == ask.role;
            for (id, row) in stored.iter().filter(|(_, row)| replaced(&row.value)) {
                let key = Key::<RouteRecord>::of(&ask.profile, id);
                write.expect(&key, &row.etag);
                write.delete(&key);
            }
            // What is the plan already is not proposed again.
            let is_plan = |route: &RouteNow| {
                stored.iter().any(|(_, row)| row.value.state == RouteState::Accepted && row.value.route.steps == route.route.steps)
            };
            pathway.routes.retain(|route| !is_plan(route));
            if ask.mode == Mode::Store {
                for route in &mut pathway.routes {
                    put_proposed(write, caller, ask, route)?;
                }
            }
            let made = pathway.routes.iter().filter_map(|route| route.id.as_ref().map(ToString::to_string)).collect::<Vec<_>>().join(" ");
            Ok((pathway, made))
        };
        self.once(caller, ask.request_id.as_ref(), ask.mode, make, |made| self.proposed_again(caller, ask, made))
    }

    /// The comparison and the routes as of now, nothing of it stored.
    fn planned(&self, ask: &ForRole) -> Result<Pathway> {
        let told = self.profile_told(&ask.profile)?;
        let offers = self.offers.now(&self.store)?;
        Ok(self.pathway(self.known_role(&ask.role)?, &told.skills, &told.circumstances, &offers, &self.origin(told.state)))
    }

    /// The routes that a request made before, with the comparison of now.
    fn proposed_again(&self, caller: &Actor, ask: &ForRole, made: &str) -> Result<Pathway> {
        self.permitted(caller, &ask.profile)?;
        let ids = made.split_whitespace().filter_map(RouteId::parse);
        let routes = ids.map(|id| self.get_route(caller, &ask.profile, &id)).collect::<Result<_>>()?;
        Ok(Pathway { routes, ..self.planned(ask)? })
    }

    /// A person follows one plan: what was accepted before is set aside.
    fn set_aside(&self, write: &mut Write, caller: &Actor, ask: &DecideRoute) -> Result<()> {
        for (id, mut row) in self.all_routes(&ask.profile)?.into_iter().filter(|(id, _)| *id != ask.route) {
            let key = Key::<RouteRecord>::of(&ask.profile, &id);
            // Also for those that are not the plan: none may become it in the same moment.
            write.expect(&key, &row.etag);
            if row.value.state == RouteState::Accepted {
                row.value.state = RouteState::Declined { reason: OTHER_ROUTE.to_owned() };
                row.value.by = caller.clone();
                row.value.on = self.today();
                write.put(&key, &row.value)?;
            }
        }
        Ok(())
    }

    fn all_routes(&self, profile: &ProfileId) -> Result<Vec<(RouteId, Stored<SavedRoute>)>> {
        /// Rows read at a time.
        const ROWS: usize = 100;
        let mut routes = Vec::new();
        let mut after = None;
        loop {
            let page = self.store.list(&Collection::<RouteRecord>::of(profile), after.as_deref(), ROWS)?;
            routes.extend(page.rows.into_iter().filter_map(|row| RouteId::parse(&row.id).map(|id| (id, row))));
            after = page.next;
            if after.is_none() {
                return Ok(routes);
            }
        }
    }

    /// Reads a stored route.
    ///
    /// # Errors
    /// `NoConsent` when it is not there or not permitted.
    pub fn get_route(&self, caller: &Actor, profile: &ProfileId, id: &RouteId) -> Result<RouteNow> {
        self.permitted(caller, profile)?;
        let found = self.store.get(&Key::<RouteRecord>::of(profile, id))?.ok_or(Error::NoConsent)?;
        self.route_now(found)
    }

    /// Lists the stored routes of a profile.
    ///
    /// # Errors
    /// `NoConsent` when the profile is not there or not permitted.
    pub fn list_routes(&self, caller: &Actor, profile: &ProfileId, page: &PageAsk) -> Result<PageOf<RouteNow>> {
        self.permitted(caller, profile)?;
        let found = self.store.list(&Collection::<RouteRecord>::of(profile), page.after.as_deref(), page.size)?;
        let items = found.rows.into_iter().map(|row| self.route_now(row)).collect::<Result<_>>()?;
        Ok(PageOf { items, next_page_token: page.token(found.next.as_deref()) })
    }

    /// Records what the person says about a route.
    ///
    /// # Errors
    /// `NoConsent`; `Stale`; `WrongState` when it was declined before, or accepted before and is accepted again.
    pub fn decide_route(&self, caller: &Actor, ask: &DecideRoute) -> Result<RouteNow> {
        let key = Key::<RouteRecord>::of(&ask.profile, &ask.route);
        let name = || ResourceName::Route(ask.profile.clone(), ask.route.clone());
        let make = |write: &mut Write| {
            self.permitted(caller, &ask.profile)?;
            let mut found = self.store.get(&key)?.ok_or(Error::NoConsent)?;
            fresh(ask.etag.as_deref(), &found.etag, name)?;
            found.value.state = next_state(&found.value.state, &ask.decision, name)?;
            found.value.by = caller.clone();
            found.value.on = self.today();
            write.expect(&key, &found.etag);
            found.etag = write.put(&key, &found.value)?;
            if ask.decision == RouteDecision::Accept {
                self.set_aside(write, caller, ask)?;
            }
            Ok((self.route_now(found)?, ask.route.to_string()))
        };
        self.once(caller, ask.request_id.as_ref(), Mode::Store, make, |_| self.get_route(caller, &ask.profile, &ask.route))
    }

    fn route_now(&self, row: Stored<SavedRoute>) -> Result<RouteNow> {
        let saved = row.value;
        let mut offers = Vec::new();
        for id in saved.route.steps.iter().filter_map(|step| step.offer.as_ref()) {
            offers.extend(self.store.get(&Key::<OfferRecord>::of(id))?.map(|found| found.value));
        }
        let decided = (saved.state != RouteState::Proposed).then(|| (saved.by.clone(), saved.on));
        Ok(RouteNow {
            id: RouteId::parse(&row.id),
            route: saved.route,
            offers,
            state: saved.state,
            decided,
            origin: saved.origin,
            etag: row.etag.to_string(),
        })
    }
}

/// As if the person agreed with a skill.
fn agreed(skill: &hos_model::ProfileSkill, on: Date) -> Option<Decision> {
    let by = Actor::parse("service/preview")?;
    Some(Decision { skill: skill.skill.clone(), kind: DecisionKind::Confirmed(skill.level), by, on, words: Vec::new() })
}

/// Gives a planned route its id and stores it as proposed.
fn put_proposed(write: &mut Write, caller: &Actor, ask: &ForRole, route: &mut RouteNow) -> Result<()> {
    let id = new_id(RouteId::parse)?;
    let saved = SavedRoute {
        route: route.route.clone(),
        toward: ask.role.clone(),
        state: RouteState::Proposed,
        by: caller.clone(),
        on: route.origin.today,
        origin: route.origin.clone(),
    };
    route.etag = write.put(&Key::<RouteRecord>::of(&ask.profile, &id), &saved)?.to_string();
    route.id = Some(id);
    Ok(())
}

fn offers_of(route: &Route, offers: &[Offer]) -> Vec<Offer> {
    let used = |offer: &&Offer| route.steps.iter().any(|step| step.offer.as_ref() == Some(&offer.id));
    offers.iter().filter(used).cloned().collect()
}

fn next_state(now: &RouteState, decision: &RouteDecision, name: impl Fn() -> ResourceName) -> Result<RouteState> {
    match (now, decision) {
        (RouteState::Proposed, RouteDecision::Accept) => Ok(RouteState::Accepted),
        (RouteState::Proposed | RouteState::Accepted, RouteDecision::Decline(reason)) => Ok(RouteState::Declined { reason: reason.clone() }),
        (RouteState::Accepted, RouteDecision::Accept) => Err(Error::WrongState { resource: name(), state: "accepted", wanted: "proposed" }),
        (RouteState::Declined { .. }, _) => Err(Error::WrongState { resource: name(), state: "declined", wanted: "proposed" }),
    }
}
