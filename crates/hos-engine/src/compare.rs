//! Comparing a profile with a role, requirement by requirement, and ranking the roles.
//!
//! The formula for points stands in `hos-model`; here it is told why the number is what it is. The reasons are the sum: what is shown minus
//! what is capped are the points, and what is not yet confirmed are the points that could still come.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use hos_model::{
    Catalog, Circumstances, Counterfactual, EvidenceStrength, Item, MatchReport, OpenQuestion, Outcome, ProfileSkill, QuestionAbout, RankedRole,
    Reason, Reasons, RecognitionClass, Requirement, RequirementResult, RiskClass, Role, SkillId, SkillLevel, SkillStanding, SuggestionCertainty, pay,
    requirement_points,
};

#[cfg(test)]
mod tests;

/// A talk of ten minutes has no room for more.
const OPEN_QUESTIONS_MAX: usize = 10;

/// Three ways forward can be weighed at a table; more is a list.
const SHOW_MAX: usize = 3;

/// Compares a profile with a role.
///
/// Results stand in the order of the role. The order of `skills` does not matter; a skill named twice counts as the stronger of the two.
/// What the person said no to brings nothing. Circumstances change no points: the unknown ones that routes to this role hang on become
/// questions.
#[must_use]
pub fn compare(catalog: &Catalog, role: &Role, skills: &[ProfileSkill], circumstances: &Circumstances) -> MatchReport {
    let known = Known::new(skills);
    let results: Vec<_> = role.requirements.iter().map(|requirement| known.result(catalog, requirement)).collect();
    let mut open_questions = known.questions(role, &results);
    if open_questions.len() < OPEN_QUESTIONS_MAX {
        let unknown = crate::plan::unknown_circumstances(catalog, role, skills, circumstances);
        open_questions.extend(unknown.into_iter().map(|field| OpenQuestion { about: QuestionAbout::Circumstance(field), points: 0 }));
    }
    open_questions.truncate(OPEN_QUESTIONS_MAX);
    MatchReport {
        role: role.id.clone(),
        points: sum(results.iter().map(|result| result.points)),
        potential: sum(results.iter().map(|result| result.potential)),
        max_points: sum(results.iter().map(|result| result.max_points)),
        results,
        open_questions,
    }
}

/// Ranks all roles of the catalogue for a profile.
///
/// Best fit first, then best potential, then by id. Every role is in it: nobody is hidden by a threshold.
#[must_use]
pub fn rank(catalog: &Catalog, skills: &[ProfileSkill]) -> Vec<RankedRole> {
    let known = Known::new(skills);
    let mut roles: Vec<_> = catalog.roles.values().map(|role| known.ranked(role)).collect();
    roles.sort_by_key(|ranked| (Reverse(ranked.fit_percent()), Reverse(ranked.potential_percent()), ranked.role.clone()));
    roles
}

/// The results for the requirements of a role alone, in its order.
pub(crate) fn results(catalog: &Catalog, role: &Role, skills: &[ProfileSkill]) -> Vec<RequirementResult> {
    let known = Known::new(skills);
    role.requirements.iter().map(|requirement| known.result(catalog, requirement)).collect()
}

/// The skills that can be put before the exam board for a requirement; empty when they do not fill it.
///
/// Only confirmed skills count, and the class belongs to the pair of requirement and skill: a risky or reserved skill asks a practice
/// test whatever the requirement says, so it carries no exemption.
pub(crate) fn exemptible(catalog: &Catalog, requirement: &Requirement, skills: &[ProfileSkill]) -> Vec<SkillId> {
    if requirement.class != RecognitionClass::Recognizable || !requirement.scored() {
        return Vec::new();
    }
    let known = Known::new(skills);
    let standing = |skill: &SkillId| known.standing(skill).filter(|_| risk(catalog, skill) == RiskClass::None);
    if requirement_points(requirement, EvidenceStrength::Confirmed, standing) < requirement.max_points {
        return Vec::new();
    }
    let carries = |item: &&Item| {
        standing(&item.skill).is_some_and(|standing| standing.strength >= EvidenceStrength::Confirmed && pay(item, standing.level) > 0)
    };
    requirement.items.iter().filter(carries).map(|item| item.skill.clone()).collect()
}

/// What is known of each skill.
struct Known<'a>(BTreeMap<&'a SkillId, &'a ProfileSkill>);

impl<'a> Known<'a> {
    fn new(skills: &'a [ProfileSkill]) -> Self {
        let mut known: BTreeMap<&SkillId, &ProfileSkill> = BTreeMap::new();
        for skill in skills {
            let stronger = known.get(&skill.skill).is_none_or(|other| weight(other) < weight(skill));
            if stronger {
                known.insert(&skill.skill, skill);
            }
        }
        Self(known)
    }

    /// Where a skill stands; `None` when it was never told or the person said no.
    fn standing(&self, skill: &SkillId) -> Option<SkillStanding> {
        let known = self.0.get(skill)?;
        known.strength().map(|strength| SkillStanding { level: known.level, strength })
    }

    fn said_no(&self, skill: &SkillId) -> bool {
        self.0.get(skill).is_some_and(|known| known.strength().is_none())
    }

    fn points(&self, requirement: &Requirement, asked: EvidenceStrength) -> u32 {
        requirement_points(requirement, asked, |skill| self.standing(skill))
    }

    fn ranked(&self, role: &Role) -> RankedRole {
        let points = |asked| sum(role.requirements.iter().map(|requirement| self.points(requirement, asked)));
        RankedRole {
            role: role.id.clone(),
            points: points(EvidenceStrength::Confirmed),
            potential: points(EvidenceStrength::Told),
            max_points: sum(role.requirements.iter().map(|requirement| requirement.max_points)),
        }
    }

    fn result(&self, catalog: &Catalog, requirement: &Requirement) -> RequirementResult {
        let points = self.points(requirement, EvidenceStrength::Confirmed);
        let potential = self.points(requirement, EvidenceStrength::Told);
        let outcome = self.outcome(requirement, points);
        let told = self.told(requirement, points);
        RequirementResult {
            requirement: requirement.id.clone(),
            class: requirement.class,
            outcome,
            points,
            potential,
            max_points: requirement.max_points,
            reasons: self.reasons(catalog, requirement, points, &told),
            counterfactuals: if outcome == Outcome::Met { Vec::new() } else { self.counterfactuals(requirement, points, &told) },
        }
    }

    fn outcome(&self, requirement: &Requirement, points: u32) -> Outcome {
        let all_refused = !requirement.items.is_empty() && requirement.items.iter().all(|item| self.said_no(&item.skill));
        let something_told = requirement.items.iter().any(|item| self.standing(&item.skill).is_some());
        match requirement.class {
            RecognitionClass::SchoolOnly => Outcome::AtSchool,
            RecognitionClass::Condition => Outcome::ToBeAsked,
            RecognitionClass::Recognizable | RecognitionClass::PracticeTest | RecognitionClass::Organization => {
                if requirement.scored() && points == requirement.max_points {
                    Outcome::Met
                } else if all_refused {
                    Outcome::NotMet
                } else if something_told {
                    Outcome::PartlyMet
                } else {
                    Outcome::Unknown
                }
            }
        }
    }

    /// Told but not confirmed skills with the points each would add, as far as the maximum leaves room; those that add most come first,
    /// so that as few as possible are asked.
    fn told<'r>(&self, requirement: &'r Requirement, points: u32) -> Vec<(&'r SkillId, u32)> {
        let mut told: Vec<_> = requirement
            .items
            .iter()
            .filter_map(|item| self.standing(&item.skill).map(|standing| (item, standing)))
            .filter(|(_, standing)| standing.strength < EvidenceStrength::Confirmed)
            .map(|(item, standing)| (&item.skill, pay(item, standing.level)))
            .filter(|(_, paid)| *paid > 0)
            .collect();
        told.sort_by_key(|(skill, paid)| (Reverse(*paid), *skill));
        let mut room = requirement.max_points.saturating_sub(points);
        for (_, paid) in &mut told {
            *paid = (*paid).min(room);
            room -= *paid;
        }
        told
    }

    fn reasons(&self, catalog: &Catalog, requirement: &Requirement, points: u32, told: &[(&SkillId, u32)]) -> Reasons {
        let mut reasons = Vec::new();
        match requirement.class {
            RecognitionClass::SchoolOnly => reasons.push(Reason::SchoolOnly),
            RecognitionClass::Condition => reasons.push(Reason::Condition),
            RecognitionClass::Recognizable | RecognitionClass::PracticeTest | RecognitionClass::Organization => {}
        }
        let shown: Vec<_> = requirement.items.iter().filter_map(|item| self.shown(item)).collect();
        let above = sum(shown.iter().map(points_of)).saturating_sub(points);
        reasons.extend(shown);
        if above > 0 {
            reasons.push(Reason::Capped { points: above });
        }
        reasons.extend(told.iter().map(|(skill, points)| Reason::NotYetConfirmed { skill: (*skill).clone(), points: *points }));
        let refused = requirement.items.iter().filter(|item| self.said_no(&item.skill));
        reasons.extend(refused.map(|item| Reason::SaidNo { skill: item.skill.clone() }));

        let practice_test = |item: &&Item| {
            let asks_test = requirement.class == RecognitionClass::PracticeTest || risk(catalog, &item.skill) != RiskClass::None;
            asks_test && self.standing(&item.skill).is_some()
        };
        reasons.extend(requirement.items.iter().filter(practice_test).map(|item| Reason::PracticeTestFirst { skill: item.skill.clone() }));
        if requirement.class == RecognitionClass::Organization {
            reasons.push(Reason::WorkplaceFirst);
        }
        let nothing_said = !requirement.items.iter().any(|item| self.0.contains_key(&item.skill));
        if nothing_said && self.outcome(requirement, points) == Outcome::Unknown {
            return Reasons::new(Reason::NothingKnown, reasons);
        }
        let mut reasons = reasons.into_iter();
        Reasons::new(reasons.next().unwrap_or(Reason::NothingKnown), reasons)
    }

    /// What a confirmed skill brings, or that its skill level is too low to bring anything.
    fn shown(&self, item: &Item) -> Option<Reason> {
        let SkillStanding { level, strength } = self.standing(&item.skill)?;
        let (skill, asked, points) = (item.skill.clone(), item.level, pay(item, level));
        let one_below = level.number().saturating_add(1) >= asked.number();
        if !one_below {
            Some(Reason::TooFarBelow { skill, level, asked })
        } else if strength < EvidenceStrength::Confirmed {
            // Not a second reason beside `NotYetConfirmed`, except where half of one point leaves nothing to confirm.
            (points == 0 && level < asked).then_some(Reason::TooFarBelow { skill, level, asked })
        } else if level >= asked {
            Some(Reason::Shown { skill, level, strength, points })
        } else {
            Some(Reason::ShownBelow { skill, level, asked, strength, points })
        }
    }

    fn counterfactuals(&self, requirement: &Requirement, points: u32, told: &[(&SkillId, u32)]) -> Vec<Counterfactual> {
        let would_bring = sum(told.iter().map(|(_, points)| *points));
        let confirm = (would_bring > 0).then(|| Counterfactual::Confirm {
            skills: told.iter().filter(|(_, points)| *points > 0).map(|(skill, _)| (*skill).clone()).collect(),
            points: would_bring,
        });
        confirm.into_iter().chain(self.best_to_show(requirement, points)).collect()
    }

    fn best_to_show(&self, requirement: &Requirement, points: u32) -> Vec<Counterfactual> {
        let room = requirement.max_points.saturating_sub(points);
        // Who said no is not asked again, unless there is no other way left.
        let another_way = requirement.items.iter().any(|item| !self.said_no(&item.skill));
        let gain = |item: &Item| match self.standing(&item.skill) {
            None => item.points,
            Some(standing) if standing.level >= item.level => 0,
            Some(standing) if standing.strength < EvidenceStrength::Confirmed => item.points,
            Some(standing) => item.points.saturating_sub(pay(item, standing.level)),
        };
        let mut best: Vec<_> = requirement
            .items
            .iter()
            .filter(|item| !another_way || !self.said_no(&item.skill))
            .map(|item| (gain(item).min(room), item))
            .filter(|(gain, _)| *gain > 0)
            .collect();
        best.sort_by_key(|(gain, item)| (Reverse(*gain), &item.skill));
        best.truncate(SHOW_MAX);
        best.into_iter().map(|(points, item)| Counterfactual::Show { skill: item.skill.clone(), level: item.level, points }).collect()
    }

    /// Requirements that nothing is known about, then skills in those that are partly met; each by the points the answer could bring.
    fn questions(&self, role: &Role, results: &[RequirementResult]) -> Vec<OpenQuestion> {
        let mut requirements = Vec::new();
        let mut skills: BTreeMap<&SkillId, u32> = BTreeMap::new();
        for (requirement, result) in role.requirements.iter().zip(results) {
            match result.outcome {
                Outcome::Unknown => {
                    let possible = sum(requirement.items.iter().filter(|item| !self.said_no(&item.skill)).map(|item| item.points));
                    let points = possible.min(requirement.max_points);
                    if points > 0 {
                        requirements.push(OpenQuestion { about: QuestionAbout::Requirement(requirement.id.clone()), points });
                    }
                }
                Outcome::PartlyMet => {
                    for item in &requirement.items {
                        let points = self.answer_could_bring(item, result);
                        if points > 0 {
                            let so_far = skills.entry(&item.skill).or_default();
                            *so_far = so_far.saturating_add(points);
                        }
                    }
                }
                Outcome::Met | Outcome::NotMet | Outcome::AtSchool | Outcome::ToBeAsked => {}
            }
        }
        // A stable sort: requirements with the same points stay in the order of the role.
        requirements.sort_by_key(|question| Reverse(question.points));
        let mut skills: Vec<_> =
            skills.into_iter().map(|(skill, points)| OpenQuestion { about: QuestionAbout::Skill(skill.clone()), points }).collect();
        skills.sort_by_key(|question| Reverse(question.points));
        requirements.append(&mut skills);
        requirements
    }

    fn answer_could_bring(&self, item: &Item, result: &RequirementResult) -> u32 {
        match self.0.get(&item.skill) {
            None => item.points.min(result.max_points.saturating_sub(result.potential)),
            Some(known) if thin(known) => item.points.min(result.max_points.saturating_sub(result.points)),
            Some(_) => 0,
        }
    }
}

/// Told, and no words of it say it clearly.
fn thin(skill: &ProfileSkill) -> bool {
    let told_only = skill.strength() == Some(EvidenceStrength::Told);
    told_only && skill.evidence.iter().all(|evidence| evidence.suggestion.certainty == SuggestionCertainty::Thin)
}

/// Orders what is said twice about a skill.
fn weight(skill: &ProfileSkill) -> (Option<EvidenceStrength>, SkillLevel, bool) {
    (skill.strength(), skill.level, !thin(skill))
}

const fn points_of(reason: &Reason) -> u32 {
    match reason {
        Reason::Shown { points, .. } | Reason::ShownBelow { points, .. } => *points,
        Reason::TooFarBelow { .. }
        | Reason::NotYetConfirmed { .. }
        | Reason::SaidNo { .. }
        | Reason::Capped { .. }
        | Reason::NothingKnown
        | Reason::SchoolOnly
        | Reason::Condition
        | Reason::PracticeTestFirst { .. }
        | Reason::WorkplaceFirst => 0,
    }
}

/// A skill that is not in the catalogue is treated as one without risk: the loader has checked that there is none.
fn risk(catalog: &Catalog, skill: &SkillId) -> RiskClass {
    catalog.skills.get(skill).map_or(RiskClass::None, |skill| skill.risk)
}

fn sum(points: impl Iterator<Item = u32>) -> u32 {
    points.fold(0, u32::saturating_add)
}
