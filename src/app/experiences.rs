//! Telling, and deciding about skills.

use hos_model::{
    Actor, Decision, DecisionKind, ExperienceId, LeftOut, OpenQuestion, ProfileId, ProfileSkill, ResourceName, RoleId, SkillId, SkillState,
};
use hos_store::{Collection, DecisionRecord, ExperienceRecord, Key, ProfileRecord, SavedDecision, Told, WordsAt, Write};

use super::{App, Error, ExperienceNow, Mode, PageAsk, PageOf, ProfileTold, RequestId, Result, ToldExperience, Violation, Violations, fresh};
use crate::limits;

/// Asks to store and recognise an experience.
pub struct TellExperience {
    /// Whose.
    pub profile: ProfileId,
    /// What was told.
    pub told: ToldExperience,
    /// Makes repeating safe.
    pub request_id: Option<RequestId>,
    /// Whether it is stored.
    pub mode: Mode,
}

/// What was heard in a new experience.
pub struct ToldAnswer {
    /// The experience as stored.
    pub experience: ExperienceNow,
    /// The skills it seems to show, with the evidence of this experience only.
    pub skills: Vec<ProfileSkill>,
    /// Words that name a skill without showing it.
    pub left_out: Vec<LeftOut>,
}

/// Asks to record decisions about skills.
pub struct DecideSkills {
    /// Whose.
    pub profile: ProfileId,
    /// At most one per skill.
    pub decisions: Vec<AskedDecision>,
    /// Makes repeating safe.
    pub request_id: Option<RequestId>,
    /// Whether they are stored.
    pub mode: Mode,
}

/// One decision that is asked for.
pub struct AskedDecision {
    /// The skill.
    pub skill: SkillId,
    /// What the person says.
    pub kind: AskedKind,
}

/// What the person says about a skill.
pub enum AskedKind {
    /// It is so, at the skill level suggested.
    Confirm,
    /// As decided.
    Decide(DecisionKind),
}

impl App {
    /// Stores an experience and recognises skills in it.
    ///
    /// # Errors
    /// `NoConsent`; `WrongState` when the profile holds as many experiences as it can.
    pub fn tell_experience(&self, caller: &Actor, ask: &TellExperience) -> Result<ToldAnswer> {
        let experience = self.experience(&ask.told, caller)?;
        let key = Key::<ExperienceRecord>::of(&ask.profile, &experience.id);
        let make = |write: &mut Write| {
            let profile = self.permitted(caller, &ask.profile)?;
            let before = self.profile_told(&ask.profile)?;
            if before.told.len() >= limits::PROFILE_EXPERIENCES {
                return Err(Error::WrongState { resource: ResourceName::Profile(ask.profile.clone()), state: "full", wanted: "fewer experiences" });
            }
            let heard = hos_engine::hear(&self.lexicon, &experience, &before.corrections());
            let told = Told { experience: experience.clone(), heard, made_by: self.made_by() };
            write.expect(&Key::<ProfileRecord>::of(&ask.profile), &profile.etag);
            let etag = write.put(&key, &told)?;
            Ok((told_answer(&told, etag.as_str(), &before), experience.id.to_string()))
        };
        self.once(caller, ask.request_id.as_ref(), ask.mode, make, |made| self.told_again(caller, &ask.profile, made))
    }

    fn told_again(&self, caller: &Actor, profile: &ProfileId, made: &str) -> Result<ToldAnswer> {
        self.permitted(caller, profile)?;
        let now = self.profile_told(profile)?;
        let found = ExperienceId::parse(made).and_then(|id| now.experience(&id)).ok_or(Error::NoConsent)?;
        Ok(told_answer(&found.value, found.etag.as_str(), &now))
    }

    /// Reads one experience.
    ///
    /// # Errors
    /// `NoConsent` when it is not there or not permitted.
    pub fn get_experience(&self, caller: &Actor, profile: &ProfileId, id: &ExperienceId) -> Result<ExperienceNow> {
        self.permitted(caller, profile)?;
        let found = self.store.get(&Key::<ExperienceRecord>::of(profile, id))?.ok_or(Error::NoConsent)?;
        Ok(ExperienceNow { experience: found.value.experience, etag: found.etag.to_string() })
    }

    /// Lists the experiences of a profile.
    ///
    /// # Errors
    /// `NoConsent` when the profile is not there or not permitted.
    pub fn list_experiences(&self, caller: &Actor, profile: &ProfileId, page: &PageAsk) -> Result<PageOf<ExperienceNow>> {
        self.permitted(caller, profile)?;
        let found = self.store.list(&Collection::<ExperienceRecord>::of(profile), page.after.as_deref(), page.size)?;
        let mut next = found.next;
        let mut bytes = 0_usize;
        let mut items = Vec::new();
        for row in found.rows {
            bytes = bytes.saturating_add(row.value.experience.story.as_str().len());
            if bytes > limits::PAGE_BYTES && !items.is_empty() {
                next = items.last().map(|last: &ExperienceNow| last.experience.id.to_string());
                break;
            }
            items.push(ExperienceNow { experience: row.value.experience, etag: row.etag.to_string() });
        }
        Ok(PageOf { items, next_page_token: page.token(next.as_deref()) })
    }

    /// Deletes an experience; its quotes go with it, and decisions about skills that only it showed.
    ///
    /// # Errors
    /// `NoConsent`, or `Stale` when it changed since it was read.
    pub fn delete_experience(&self, caller: &Actor, profile: &ProfileId, id: &ExperienceId, etag: Option<&str>) -> Result<()> {
        let key = Key::<ExperienceRecord>::of(profile, id);
        self.write(Mode::Store, |write| {
            self.permitted(caller, profile)?;
            let told = self.profile_told(profile)?;
            let found = told.experience(id).ok_or(Error::NoConsent)?;
            fresh(etag, &found.etag, || ResourceName::Experience(profile.clone(), id.clone()))?;
            write.expect(&key, &found.etag);
            write.delete(&key);
            forget(write, profile, &told, id)
        })
    }

    /// Lists the skills of a profile.
    ///
    /// # Errors
    /// `NoConsent` when the profile is not there or not permitted.
    pub fn list_profile_skills(&self, caller: &Actor, profile: &ProfileId, page: &PageAsk) -> Result<PageOf<ProfileSkill>> {
        self.permitted(caller, profile)?;
        let told = self.profile_told(profile)?;
        let found = page.take(told.skills.iter().map(|skill| (skill.skill.as_str(), skill)));
        Ok(PageOf { items: found.items.into_iter().cloned().collect(), next_page_token: found.next_page_token })
    }

    /// Records decisions about skills: all of them or none.
    ///
    /// # Errors
    /// `NoConsent`; `Invalid` when a skill is confirmed that was never told.
    pub fn decide_profile_skills(&self, caller: &Actor, ask: &DecideSkills) -> Result<Vec<ProfileSkill>> {
        let make = |write: &mut Write| {
            let profile = self.permitted(caller, &ask.profile)?;
            let told = self.profile_told(&ask.profile)?;
            write.expect(&Key::<ProfileRecord>::of(&ask.profile), &profile.etag);
            let decided = self.decided(caller, ask, &told)?;
            for saved in &decided {
                expect_as_read(write, &ask.profile, &told, &saved.decision.skill);
                write.put(&Key::<DecisionRecord>::of(&ask.profile, &saved.decision.skill), saved)?;
            }
            Ok((skills_after(&told, &decided), String::new()))
        };
        let again = |_: &str| {
            self.permitted(caller, &ask.profile)?;
            let about = |skill: &ProfileSkill| ask.decisions.iter().any(|asked| asked.skill == skill.skill);
            Ok(self.profile_told(&ask.profile)?.skills.into_iter().filter(about).collect())
        };
        self.once(caller, ask.request_id.as_ref(), ask.mode, make, again)
    }

    /// The decisions as they will be stored.
    fn decided(&self, caller: &Actor, ask: &DecideSkills, told: &ProfileTold) -> Result<Vec<SavedDecision>> {
        let mut violations = Vec::new();
        let mut decided = Vec::new();
        for (at, asked) in ask.decisions.iter().enumerate() {
            let known = told.skills.iter().find(|skill| skill.skill == asked.skill && !skill.evidence.is_empty());
            let kind = match (&asked.kind, known) {
                (AskedKind::Decide(DecisionKind::Rejected(reason)), _) => DecisionKind::Rejected(*reason),
                (AskedKind::Decide(DecisionKind::Confirmed(level)), Some(_)) => DecisionKind::Confirmed(*level),
                (AskedKind::Confirm, Some(known)) => DecisionKind::Confirmed(suggested_level(known)),
                (AskedKind::Confirm | AskedKind::Decide(DecisionKind::Confirmed(_)), None) => {
                    violations.push(Violation { field: format!("decisions[{at}].skill"), code: "never-told", limit: String::new() });
                    continue;
                }
            };
            let rejected_words = if matches!(kind, DecisionKind::Rejected(_)) { known.map(words_of).unwrap_or_default() } else { Vec::new() };
            let decision = Decision { skill: asked.skill.clone(), kind, by: caller.clone(), on: self.today() };
            decided.push(SavedDecision { decision, rejected_words });
        }
        Violations::none_of(violations)?;
        Ok(decided)
    }

    /// The open questions for a role (the one that fits best when none is named), most useful first.
    ///
    /// # Errors
    /// `NoConsent` when the profile is not there or not permitted.
    pub fn next_questions(&self, caller: &Actor, profile: &ProfileId, role: Option<&RoleId>) -> Result<(RoleId, Vec<OpenQuestion>)> {
        self.permitted(caller, profile)?;
        let told = self.profile_told(profile)?;
        let best = || hos_engine::rank(&self.catalog, &told.skills).into_iter().next().map(|ranked| ranked.role);
        let role = role.cloned().or_else(best).and_then(|role| self.catalog.role(&role));
        let role = role.ok_or_else(|| super::fault(anyhow::anyhow!("the catalogue has no role")))?;
        let report = hos_engine::compare(&self.catalog, role, &told.skills, &told.circumstances);
        Ok((role.id.clone(), report.open_questions))
    }
}

/// What an experience shows, by itself, with each skill in the state it has in the profile.
fn told_answer(told: &Told, etag: &str, profile: &ProfileTold) -> ToldAnswer {
    let decisions: Vec<Decision> = profile.decisions.iter().map(|row| row.value.decision.clone()).collect();
    let alone = [(told.experience.clone(), told.heard.suggestions.clone())];
    let mut skills = hos_engine::profile_skills(&alone, &decisions);
    skills.retain(|skill| !skill.evidence.is_empty());
    let experience = ExperienceNow { experience: told.experience.clone(), etag: etag.to_owned() };
    ToldAnswer { experience, skills, left_out: told.heard.left_out.clone() }
}

/// The highest skill level that the evidence suggests.
fn suggested_level(skill: &ProfileSkill) -> hos_model::SkillLevel {
    match skill.state {
        // Agreeing again with what was decided keeps what was decided.
        SkillState::Confirmed { .. } => skill.level,
        SkillState::Suggested | SkillState::Rejected { .. } => {
            skill.evidence.iter().map(|evidence| evidence.suggestion.level).max().unwrap_or(skill.level)
        }
    }
}

/// Where the words stand that a rejection is about.
fn words_of(skill: &ProfileSkill) -> Vec<WordsAt> {
    let words = skill.evidence.iter().map(|evidence| WordsAt {
        experience: evidence.experience.clone(),
        start: evidence.suggestion.quote.start,
        end: evidence.suggestion.quote.end,
    });
    words.collect()
}

/// The decided skills as they stand after the decisions.
fn skills_after(told: &ProfileTold, decided: &[SavedDecision]) -> Vec<ProfileSkill> {
    let heard: Vec<_> = told.told.iter().map(|row| (row.value.experience.clone(), row.value.heard.suggestions.clone())).collect();
    let decisions: Vec<Decision> = decided.iter().map(|saved| saved.decision.clone()).collect();
    let mut skills = hos_engine::profile_skills(&heard, &decisions);
    skills.retain(|skill| decisions.iter().any(|decision| decision.skill == skill.skill));
    skills
}

/// Nobody decided about the skill since it was read.
fn expect_as_read(write: &mut Write, profile: &ProfileId, told: &ProfileTold, skill: &SkillId) {
    let key = Key::<DecisionRecord>::of(profile, skill);
    match told.decisions.iter().find(|row| row.value.decision.skill == *skill) {
        Some(row) => write.expect(&key, &row.etag),
        None => write.expect_absent(&key),
    };
}

/// Removes decisions that rest on an experience alone, and takes its words out of the others.
fn forget(write: &mut Write, profile: &ProfileId, told: &ProfileTold, id: &ExperienceId) -> Result<()> {
    for row in &told.decisions {
        let skill = &row.value.decision.skill;
        let key = Key::<DecisionRecord>::of(profile, skill);
        let shown_elsewhere = told
            .told
            .iter()
            .any(|other| other.value.experience.id != *id && other.value.heard.suggestions.iter().any(|suggestion| suggestion.skill == *skill));
        let confirmed = matches!(row.value.decision.kind, DecisionKind::Confirmed(_));
        let about_it = row.value.rejected_words.iter().any(|words| words.experience == *id);
        if confirmed && !shown_elsewhere {
            write.expect(&key, &row.etag).delete(&key);
        } else if about_it {
            let mut kept = row.value.clone();
            kept.rejected_words.retain(|words| words.experience != *id);
            write.expect(&key, &row.etag);
            write.put(&key, &kept)?;
        }
    }
    Ok(())
}
