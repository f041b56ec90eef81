//! From the flags of `decide` to decisions: pure, so that a batch can be read before it is sent.

use hos_proto::v1;
use hos_proto::v1::skill_decision::Decision;

use crate::args::{Decide, resource_name};

/// The word that means every card still open.
const ALL: &str = "all";

pub(crate) fn asks_for_all(decide: &Decide) -> bool {
    decide.yes.iter().any(|card| card == ALL)
}

/// The batch to send, in the order of the flags. `all` means every suggested skill that no other flag names.
pub(crate) fn decisions(decide: &Decide, known: &[v1::ProfileSkill]) -> Vec<v1::SkillDecision> {
    let decision = |skill: String, decision| v1::SkillDecision { skill, decision: Some(decision) };
    let named = decide.yes.iter().filter(|card| *card != ALL);
    let mut decisions: Vec<v1::SkillDecision> = named.map(|card| decision(resource_name("skills", card), Decision::Confirm(true))).collect();
    decisions.extend(decide.level.iter().map(|(skill, level)| decision(skill.clone(), Decision::AdjustSkillLevel(*level))));
    decisions.extend(decide.no.iter().map(|(skill, reason)| decision(skill.clone(), Decision::Reject((*reason).into()))));
    if asks_for_all(decide) {
        let open = known.iter().filter(|skill| skill.state() == v1::SkillState::Suggested);
        let rest: Vec<_> = open.filter(|skill| decisions.iter().all(|made| made.skill != skill.skill)).collect();
        decisions.extend(rest.into_iter().map(|skill| decision(skill.skill.clone(), Decision::Confirm(true))));
    }
    decisions
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args::OfProfile;

    fn decide(yes: &[&str]) -> Decide {
        let yes = yes.iter().map(|card| (*card).to_owned()).collect();
        let no = vec![("skills/cleaning".to_owned(), v1::RejectReason::NotDone)];
        Decide { of: OfProfile { profile: "profiles/fatima".to_owned() }, yes, no, level: vec![("skills/walking-support".to_owned(), 3)] }
    }

    fn skill(id: &str, state: v1::SkillState) -> v1::ProfileSkill {
        v1::ProfileSkill { skill: format!("skills/{id}"), state: state.into(), ..Default::default() }
    }

    #[test]
    fn all_leaves_out_what_is_decided_otherwise() {
        let known = [
            skill("cleaning", v1::SkillState::Suggested),
            skill("keep-company", v1::SkillState::Confirmed),
            skill("listen-actively", v1::SkillState::Suggested),
            skill("walking-support", v1::SkillState::Suggested),
        ];
        let made: Vec<_> = decisions(&decide(&["all"]), &known).into_iter().map(|made| (made.skill, made.decision)).collect();
        assert_eq!(
            made,
            [
                ("skills/walking-support".to_owned(), Some(Decision::AdjustSkillLevel(3))),
                ("skills/cleaning".to_owned(), Some(Decision::Reject(v1::RejectReason::NotDone.into()))),
                ("skills/listen-actively".to_owned(), Some(Decision::Confirm(true))),
            ]
        );
    }

    #[test]
    fn without_all_only_what_is_named_is_decided() {
        let known = [skill("keep-company", v1::SkillState::Suggested)];
        let made: Vec<_> = decisions(&decide(&["shopping"]), &known).into_iter().map(|made| made.skill).collect();
        assert_eq!(made, ["skills/shopping", "skills/walking-support", "skills/cleaning"]);
    }
}
