//! Telling, and deciding about skills.

use std::collections::BTreeSet;

use hos_model::{
    Actor, Decision, DecisionKind, ExperienceId, LeftOut, LeftOutReason, OpenQuestion, ProfileId, ProfileSkill, ResourceName, RoleId, SkillId,
    SkillState, WordsAt,
};
use hos_store::{Collection, DecisionRecord, ExperienceRecord, Key, ProfileRecord, Stored, Told, Write};

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
            let heard = hos_engine::hear(&self.lexicon, &experience, &[]);
            let value = Told { experience: experience.clone(), heard, made_by: self.made_by() };
            write.expect(&Key::<ProfileRecord>::of(&ask.profile), &profile.etag);
            let etag = write.put(&key, &value)?;
            let mut now = before;
            now.told.push(Stored { id: experience.id.to_string(), value, etag });
            Ok((told_answer(&now, &experience.id)?, experience.id.to_string()))
        };
        self.once(caller, ask.request_id.as_ref(), ask.mode, make, |made| self.told_again(caller, &ask.profile, made))
    }

    fn told_again(&self, caller: &Actor, profile: &ProfileId, made: &str) -> Result<ToldAnswer> {
        self.permitted(caller, profile)?;
        let now = self.profile_told(profile)?;
        ExperienceId::parse(made).ok_or(Error::NoConsent).and_then(|id| told_answer(&now, &id))
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
            for decision in &decided {
                expect_as_read(write, &ask.profile, &told, &decision.skill);
                // What a decision rests on must still be there when it is stored.
                for row in told.showing(&decision.skill) {
                    write.expect(&Key::<ExperienceRecord>::of(&ask.profile, &row.value.experience.id), &row.etag);
                }
                write.put(&Key::<DecisionRecord>::of(&ask.profile, &decision.skill), decision)?;
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
    fn decided(&self, caller: &Actor, ask: &DecideSkills, told: &ProfileTold) -> Result<Vec<Decision>> {
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
            let words = if matches!(kind, DecisionKind::Rejected(_)) { words_of(&asked.skill, told) } else { Vec::new() };
            decided.push(Decision { skill: asked.skill.clone(), kind, by: caller.clone(), on: self.today(), words });
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
        // Roles with a bare name are the qualifications that people aim at; the others are reached on the way.
        let aimed_at = |role: &RoleId| self.catalog.roles.get(role).is_some_and(|role| role.alias.is_some());
        let best = || hos_engine::rank(&self.catalog, &told.skills).into_iter().map(|ranked| ranked.role).find(aimed_at);
        let role = role.cloned().or_else(best).and_then(|role| self.catalog.role(&role));
        let role = role.ok_or_else(|| super::fault(anyhow::anyhow!("the catalogue has no role")))?;
        let report = hos_engine::compare(&self.catalog, role, &told.skills, &told.circumstances);
        Ok((role.id.clone(), report.open_questions))
    }
}

/// What an experience shows, each skill in the state it has in the profile and with the evidence of this experience only.
fn told_answer(profile: &ProfileTold, id: &ExperienceId) -> Result<ToldAnswer> {
    let told = profile.experience(id).ok_or(Error::NoConsent)?;
    let experience = ExperienceNow { experience: told.value.experience.clone(), etag: told.etag.to_string() };
    let mut skills = hos_engine::profile_skills(&profile.heard(), &profile.decided());
    for skill in &mut skills {
        skill.evidence.retain(|evidence| evidence.experience == *id);
    }
    skills.retain(|skill| !skill.evidence.is_empty() && !matches!(skill.state, SkillState::Rejected { .. }));
    let mut left_out = told.value.heard.left_out.clone();
    left_out.extend(rejected_before(&told.value, &skills));
    Ok(ToldAnswer { experience, skills, left_out })
}

/// Words of this experience that the person said do not show a skill.
fn rejected_before(told: &Told, skills: &[ProfileSkill]) -> Vec<LeftOut> {
    let gone = told.heard.suggestions.iter().filter(|suggestion| skills.iter().all(|skill| skill.skill != suggestion.skill));
    gone.map(|suggestion| LeftOut { skill: suggestion.skill.clone(), quote: suggestion.quote.clone(), reason: LeftOutReason::Rejected }).collect()
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

/// Where the words stand that a rejection is about: all that showed the skill until now.
fn words_of(skill: &SkillId, told: &ProfileTold) -> Vec<WordsAt> {
    let shown = told.told.iter().flat_map(|row| row.value.heard.suggestions.iter().map(|suggestion| (&row.value.experience.id, suggestion)));
    let words = shown.filter(|(_, suggestion)| suggestion.skill == *skill).map(|(experience, suggestion)| WordsAt {
        experience: experience.clone(),
        start: suggestion.quote.start,
        end: suggestion.quote.end,
    });
    words.collect()
}

/// The decided skills as they stand after the decisions.
fn skills_after(told: &ProfileTold, decided: &[Decision]) -> Vec<ProfileSkill> {
    let mut skills = hos_engine::profile_skills(&told.heard(), decided);
    skills.retain(|skill| decided.iter().any(|decision| decision.skill == skill.skill));
    skills
}

/// Nobody decided about the skill since it was read.
fn expect_as_read(write: &mut Write, profile: &ProfileId, told: &ProfileTold, skill: &SkillId) {
    let key = Key::<DecisionRecord>::of(profile, skill);
    match told.decisions.iter().find(|row| row.value.skill == *skill) {
        Some(row) => write.expect(&key, &row.etag),
        None => write.expect_absent(&key),
    };
}

/// Removes decisions that rest on an experience alone, and takes its words out of the others.
fn forget(write: &mut Write, profile: &ProfileId, told: &ProfileTold, id: &ExperienceId) -> Result<()> {
    let named: BTreeSet<&SkillId> = told.experience(id).iter().flat_map(|row| &row.value.heard.suggestions).map(|heard| &heard.skill).collect();
    for skill in named {
        // Nobody may decide about a skill, or take away what else shows it, while this is forgotten.
        expect_as_read(write, profile, told, skill);
        let elsewhere: Vec<_> = told.showing(skill).filter(|row| row.value.experience.id != *id).collect();
        for row in &elsewhere {
            write.expect(&Key::<ExperienceRecord>::of(profile, &row.value.experience.id), &row.etag);
        }
        let Some(row) = told.decisions.iter().find(|row| row.value.skill == *skill) else { continue };
        let key = Key::<DecisionRecord>::of(profile, skill);
        match row.value.kind {
            DecisionKind::Confirmed(_) if elsewhere.is_empty() => {
                write.delete(&key);
            }
            DecisionKind::Confirmed(_) => {}
            DecisionKind::Rejected(_) => {
                let mut kept = row.value.clone();
                kept.words.retain(|words| words.experience != *id);
                write.put(&key, &kept)?;
            }
        }
    }
    Ok(())
}
