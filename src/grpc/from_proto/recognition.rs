//! Requests of RecognitionService.

use std::collections::BTreeSet;

use hos_model::{DecisionKind, ExperienceId, ExperienceKind, Extent, LanguageCode, ProfileId, ResourceName, SkillLevel, Story};
use hos_proto::v1;

use super::profile::non_empty;
use super::{Check, Together as _, enums};
use crate::app::{AskedDecision, AskedKind, DecideSkills, Mode, PageAsk, TellExperience, ToldExperience, Violations};
use crate::limits;

/// Hours in a week.
const WEEK_HOURS: u32 = 168;
/// People one experience can be about.
const PEOPLE_MAX: u32 = 1_000;

pub(crate) fn tell_experience(mut check: Check<'_>, request: &v1::TellExperienceRequest) -> Result<(TellExperience, LanguageCode), Violations> {
    let parent = check.profile("parent", &request.parent);
    let wire = check.required("experience", request.experience.as_ref());
    let told = wire.and_then(|wire| check.within("experience", |check| experience(check, wire)));
    let language = check.language("language_code", &request.language_code);
    let request_id = check.request_id(&request.request_id, "TellExperience", request);
    let ask = (parent, told, language, request_id)
        .together()
        .map(|(profile, told, language, request_id)| (TellExperience { profile, told, request_id, mode: Mode::of(request.validate_only) }, language));
    check.done(ask)
}

pub(crate) fn recognize_text(mut check: Check<'_>, request: &v1::RecognizeTextRequest) -> Result<(ToldExperience, LanguageCode), Violations> {
    let wire = check.required("experience", request.experience.as_ref());
    let told = wire.and_then(|wire| check.within("experience", |check| experience(check, wire)));
    let language = check.language("language_code", &request.language_code);
    check.done((told, language).together())
}

/// One told experience.
pub(super) fn experience(check: &mut Check<'_>, wire: &v1::Experience) -> Option<ToldExperience> {
    let kind = check.one_of("kind", wire.kind, enums::experience_kind);
    let language = story_language(check, &wire.language_code);
    let story = story(check, &wire.story);
    let hours = check.optional(wire.hours_per_week, |check, hours| check.whole("hours_per_week", i64::from(hours), WEEK_HOURS));
    let started = check.optional(wire.start_date, |check, date| check.date("start_date", date));
    let ended = check.optional(wire.end_date, |check, date| check.date("end_date", date));
    let people = check.optional(wire.people, |check, people| check.whole("people", i64::from(people), PEOPLE_MAX));
    if started.flatten().zip(ended.flatten()).is_some_and(|(started, ended)| ended < started) {
        check.wrong("end_date", "date-order");
    }
    if wire.people == Some(0) {
        check.wrong("people", "at-least-one");
    }
    let (kind, language, story, hours_per_week, started, ended, people) = (kind, language, story, hours, started, ended, people).together()?;
    let extent = Extent { hours_per_week, started, ended, people };
    Some(ToldExperience { kind: kind.unwrap_or(ExperienceKind::Other), language, story, extent })
}

/// The language of a story: one that the recogniser understands.
fn story_language(check: &mut Check<'_>, text: &str) -> Option<LanguageCode> {
    let language = check.language("language_code", text)?;
    let understood = check.lexicon.understands(&language);
    if !understood {
        check.wrong("language_code", "language-not-understood");
    }
    understood.then_some(language)
}

fn story(check: &mut Check<'_>, text: &str) -> Option<Story> {
    if text.trim().is_empty() {
        check.wrong("story", "story-empty");
        return None;
    }
    let Some(story) = Story::new(text) else {
        if text.chars().count() > Story::CHARS_MAX {
            check.wrong_limit("story", "story-too-long", Story::CHARS_MAX);
        } else {
            check.wrong_limit("story", "story-too-many-bytes", Story::BYTES_MAX);
        }
        return None;
    };
    // Line ends and tabs belong to how people type; other control characters do not.
    check.clean("story", text, |c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')).map(|_| story)
}

fn experience_name(check: &mut Check<'_>, text: &str) -> Option<(ProfileId, ExperienceId)> {
    check.name("name", text, |name| if let ResourceName::Experience(profile, id) = name { Some((profile, id)) } else { None })
}

pub(crate) fn get_experience(mut check: Check<'_>, request: &v1::GetExperienceRequest) -> Result<(ProfileId, ExperienceId), Violations> {
    let name = experience_name(&mut check, &request.name);
    check.done(name)
}

pub(crate) fn list_experiences(mut check: Check<'_>, request: &v1::ListExperiencesRequest) -> Result<(ProfileId, PageAsk), Violations> {
    let parent = check.profile("parent", &request.parent);
    let query = format!("experiences {}", request.parent);
    let page = check.page(request.page_size, &request.page_token, limits::PAGE_SIZE_DEFAULT, limits::PAGE_SIZE, &query);
    check.done((parent, page).together())
}

pub(crate) fn delete_experience(
    mut check: Check<'_>,
    request: &v1::DeleteExperienceRequest,
) -> Result<((ProfileId, ExperienceId), Option<String>), Violations> {
    let name = experience_name(&mut check, &request.name);
    check.done(name.map(|name| (name, non_empty(&request.etag))))
}

pub(crate) fn list_profile_skills(
    mut check: Check<'_>,
    request: &v1::ListProfileSkillsRequest,
) -> Result<(ProfileId, PageAsk, LanguageCode), Violations> {
    let parent = check.profile("parent", &request.parent);
    let query = format!("skills {}", request.parent);
    let page = check.page(request.page_size, &request.page_token, limits::PAGE_SIZE, limits::PAGE_SIZE, &query);
    let language = check.language("language_code", &request.language_code);
    check.done((parent, page, language).together())
}

pub(crate) fn decide_profile_skills(
    mut check: Check<'_>,
    request: &v1::DecideProfileSkillsRequest,
) -> Result<(DecideSkills, LanguageCode), Violations> {
    let parent = check.profile("parent", &request.parent);
    let decisions = decisions(&mut check, &request.decisions);
    let language = check.language("language_code", &request.language_code);
    let request_id = check.request_id(&request.request_id, "DecideProfileSkills", request);
    let ask = (parent, decisions, language, request_id).together().map(|(profile, decisions, language, request_id)| {
        (DecideSkills { profile, decisions, request_id, mode: Mode::of(request.validate_only) }, language)
    });
    check.done(ask)
}

fn decisions(check: &mut Check<'_>, wire: &[v1::SkillDecision]) -> Option<Vec<AskedDecision>> {
    if wire.is_empty() {
        check.wrong("decisions", "required");
    }
    if wire.len() > limits::DECISIONS {
        check.wrong_limit("decisions", "too-many", limits::DECISIONS);
        return None;
    }
    let mut seen = BTreeSet::new();
    let mut read = Vec::new();
    for (at, wire) in wire.iter().enumerate() {
        let decision = check.within(&format!("decisions[{at}]"), |check| decision(check, wire));
        if decision.as_ref().is_some_and(|decision| !seen.insert(decision.skill.clone())) {
            check.wrong(&format!("decisions[{at}].skill"), "twice");
        }
        read.push(decision);
    }
    read.into_iter().collect()
}

fn decision(check: &mut Check<'_>, wire: &v1::SkillDecision) -> Option<AskedDecision> {
    use v1::skill_decision::Decision;
    let skill = check.skill("skill", &wire.skill);
    let kind = match wire.decision {
        None | Some(Decision::Confirm(false)) => {
            check.wrong("decision", "required");
            None
        }
        Some(Decision::Confirm(true)) => Some(AskedKind::Confirm),
        Some(Decision::AdjustSkillLevel(level)) => skill_level(check, level).map(|level| AskedKind::Decide(DecisionKind::Confirmed(level))),
        Some(Decision::Reject(reason)) => {
            check.one_of_required("reject", reason, enums::reject_reason).map(|reason| AskedKind::Decide(DecisionKind::Rejected(reason)))
        }
    };
    (skill, kind).together().map(|(skill, kind)| AskedDecision { skill, kind })
}

fn skill_level(check: &mut Check<'_>, number: i32) -> Option<SkillLevel> {
    let level = u32::try_from(number).ok().and_then(SkillLevel::from_number);
    if level.is_none() {
        check.wrong("adjust_skill_level", "skill-level");
    }
    level
}

pub(crate) fn next_question(
    mut check: Check<'_>,
    request: &v1::NextQuestionRequest,
) -> Result<(ProfileId, Option<hos_model::RoleId>, LanguageCode), Violations> {
    let parent = check.profile("parent", &request.parent);
    let role = if request.role.is_empty() { Some(None) } else { check.role("role", &request.role).map(Some) };
    let language = check.language("language_code", &request.language_code);
    check.done((parent, role, language).together())
}
