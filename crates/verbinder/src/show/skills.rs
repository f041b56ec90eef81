//! What was heard in a story, and what stands on a profile.

use hos_proto::v1;

use super::amounts::{day, id, with_note};
use super::look::Look;
use super::page::Page;
use crate::words::Word;
use crate::{choices, words};

/// More quotes than these make a card unreadable; the rest is counted.
const QUOTES_SHOWN_MAX: usize = 3;

/// The cards after telling: what was heard with the very words, and what was left out and why.
/// With the id of a profile, the commands to answer with stand below.
#[must_use]
pub fn cards(skills: &[v1::ProfileSkill], left_out: &[v1::LeftOut], profile: Option<&str>, look: &Look) -> String {
    let mut page = Page::new(look);
    page.heading(look.word(&words::CARDS));
    if skills.is_empty() {
        page.line(look.word(&words::NO_SKILLS_HEARD));
    } else {
        let rows: Vec<_> = skills.iter().map(|skill| [card(skill, look), quotes(skill, look), how_well(skill, look)]).collect();
        page.table([&words::CARD, &words::OWN_WORDS, &words::HOW_WELL], &rows);
    }
    answers(&mut page, skills, profile, look);
    not_on_list(&mut page, left_out, look);
    page.finish()
}

/// The skills of a profile with their evidence and where each stands. `profile` is its id.
#[must_use]
pub fn skills(skills: &[v1::ProfileSkill], profile: &str, look: &Look) -> String {
    let mut page = Page::new(look);
    page.heading(look.word(&words::SKILLS_OF));
    if skills.is_empty() {
        page.line(&look.fill(&words::NO_SKILLS_YET, &[&profile]));
        return page.finish();
    }
    let rows: Vec<_> = skills.iter().map(|skill| [card(skill, look), quotes(skill, look), how_well(skill, look), standing(skill, look)]).collect();
    page.table([&words::CARD, &words::OWN_WORDS, &words::HOW_WELL, &words::STANDING], &rows);
    answers(&mut page, skills, Some(profile), look);
    page.finish()
}

/// The skills that were just decided about.
#[must_use]
pub fn decided(skills: &[v1::ProfileSkill], look: &Look) -> String {
    let mut page = Page::new(look);
    page.heading(look.word(&words::DECIDED));
    if skills.is_empty() {
        page.line(look.word(&words::NOTHING_TO_DECIDE));
        return page.finish();
    }
    let rows: Vec<_> = skills.iter().map(|skill| [card(skill, look), how_well(skill, look), standing(skill, look)]).collect();
    page.table([&words::CARD, &words::HOW_WELL, &words::STANDING], &rows);
    page.finish()
}

/// The one question that would help most.
#[must_use]
pub fn next_question(answer: &v1::NextQuestionResponse, look: &Look) -> String {
    let mut page = Page::new(look);
    let Some(question) = &answer.question else {
        page.line(look.word(&words::NO_QUESTION));
        return page.finish();
    };
    page.heading(look.word(&words::ONE_QUESTION));
    page.line(&asked(question, look));
    if answer.remaining > 0 {
        page.quiet(&look.fill(&words::QUESTIONS_LEFT, &[&answer.remaining]));
    }
    page.finish()
}

/// A question with the points its answer could bring.
pub(crate) fn asked(question: &v1::OpenQuestion, look: &Look) -> String {
    let words = look.say(&question.question);
    if question.points > 0 { format!("{words} {}", look.fill(&words::UP_TO_POINTS, &[&question.points])) } else { words.to_owned() }
}

fn card(skill: &v1::ProfileSkill, look: &Look) -> String {
    format!("{}\n{}", look.say(&skill.label), id(&skill.skill))
}

fn quotes(skill: &v1::ProfileSkill, look: &Look) -> String {
    let mut lines: Vec<String> = Vec::new();
    for quote in skill.evidence.iter().filter_map(|evidence| evidence.quote.as_ref()) {
        let line = quoted(quote);
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    let more = lines.len().saturating_sub(QUOTES_SHOWN_MAX);
    lines.truncate(QUOTES_SHOWN_MAX);
    if more > 0 {
        lines.push(look.fill(&words::AND_MORE, &[&more]));
    }
    lines.join("\n")
}

fn quoted(quote: &v1::Quote) -> String {
    let one_line: Vec<&str> = quote.text.split_whitespace().collect();
    format!("«{}»", one_line.join(" "))
}

fn how_well(skill: &v1::ProfileSkill, look: &Look) -> String {
    let label = look.say(&skill.skill_level_label);
    let question = look.say(&skill.question);
    if question.is_empty() { label.to_owned() } else { format!("{label}\n{}", look.fill(&words::QUESTION, &[&question])) }
}

fn standing(skill: &v1::ProfileSkill, look: &Look) -> String {
    let state = choices::word(choices::SKILL_STATES, skill.state()).map(|word| look.word(&word)).unwrap_or_default();
    let detail: Option<Word> = match skill.state() {
        v1::SkillState::Rejected => choices::word(choices::REJECT_REASONS, skill.reject_reason()),
        v1::SkillState::Confirmed if skill.strength() > v1::EvidenceStrength::Confirmed => choices::word(choices::STRENGTHS, skill.strength()),
        v1::SkillState::Confirmed | v1::SkillState::Suggested | v1::SkillState::Unspecified => None,
    };
    let state = with_note(state, detail.map(|word| look.word(&word)).unwrap_or_default());
    if skill.decided_by.is_empty() {
        return state;
    }
    format!("{state}\n{}", look.fill(&words::DECIDED_BY, &[&skill.decided_by, &day(&skill.decide_date, look)]))
}

// How to answer the cards that are still a question.
fn answers(page: &mut Page<'_>, skills: &[v1::ProfileSkill], profile: Option<&str>, look: &Look) {
    let open = skills.iter().find(|skill| skill.state() == v1::SkillState::Suggested);
    if let (Some(profile), Some(open)) = (profile, open) {
        page.blank();
        page.line(&look.fill(&words::IS_THIS_RIGHT, &[&profile]));
        page.quiet(&look.fill(&words::NOT_RIGHT, &[&profile, &id(&open.skill)]));
    }
}

fn not_on_list(page: &mut Page<'_>, left_out: &[v1::LeftOut], look: &Look) {
    if left_out.is_empty() {
        return;
    }
    page.heading(look.word(&words::NOT_ON_LIST));
    for left in left_out {
        let quote = left.quote.as_ref().map(quoted).unwrap_or_default();
        page.item("- ", &format!("{}: {quote}, {}.", look.say(&left.label), look.say(&left.sentence)));
    }
}
