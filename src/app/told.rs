//! What a person told, put together from the store or from a preview: the input of everything that judges.

use hos_model::{
    Actor, Circumstances, Correction, Decision, DecisionKind, Experience, ExperienceId, ExperienceKind, Extent, Heard, LanguageCode, LeftOut,
    ProfileId, ProfileSkill, Story, Suggestion,
};
use hos_store::{CircumstancesRecord, Collection, DecisionRecord, ExperienceRecord, Key, SavedDecision, Stored, Told};
use sha2::{Digest as _, Sha256};

use super::{App, Origin, Result, fault, random_id};
use crate::limits;

/// An experience as told, before it has an id.
#[derive(Clone, Debug)]
pub struct ToldExperience {
    /// In what setting.
    pub kind: ExperienceKind,
    /// The language of the story.
    pub language: LanguageCode,
    /// The story.
    pub story: Story,
    /// How much.
    pub extent: Extent,
}

/// An experience as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExperienceNow {
    /// The experience.
    pub experience: Experience,
    /// Its state.
    pub etag: String,
}

/// What was heard in texts that were not stored.
pub struct HeardAll {
    /// Skills.
    pub skills: Vec<ProfileSkill>,
    /// Words that name a skill without showing it.
    pub left_out: Vec<LeftOut>,
    /// What it was made from.
    pub origin: Origin,
}

/// All that a profile told.
pub struct ProfileTold {
    /// Experiences with what was heard in them.
    pub told: Vec<Stored<Told>>,
    /// Decisions about skills.
    pub decisions: Vec<Stored<SavedDecision>>,
    /// Skills as they stand.
    pub skills: Vec<ProfileSkill>,
    /// What is known of the person's life.
    pub circumstances: Circumstances,
    /// Hash of everything above: the state of the profile.
    pub state: String,
}

impl App {
    /// Reads all that a profile told.
    pub(super) fn profile_told(&self, profile: &ProfileId) -> Result<ProfileTold> {
        let told = self.store.list(&Collection::<ExperienceRecord>::of(profile), None, limits::PROFILE_EXPERIENCES)?.rows;
        let decisions = self.store.list(&Collection::<DecisionRecord>::of(profile), None, self.catalog.skills.len())?.rows;
        let circumstances = self.store.get(&Key::<CircumstancesRecord>::of(profile))?;
        let state = state(&told, &decisions, circumstances.as_ref());
        let heard: Vec<(Experience, Vec<Suggestion>)> =
            told.iter().map(|row| (row.value.experience.clone(), row.value.heard.suggestions.clone())).collect();
        let decided: Vec<Decision> = decisions.iter().map(|row| row.value.decision.clone()).collect();
        let skills = hos_engine::profile_skills(&heard, &decided);
        let circumstances = circumstances.map(|found| found.value).unwrap_or_default();
        Ok(ProfileTold { told, decisions, skills, circumstances, state })
    }

    /// Gives a told experience its id and day.
    pub(super) fn experience(&self, told: &ToldExperience, recorded_by: &Actor) -> Result<Experience> {
        let id = ExperienceId::parse(&random_id()).ok_or_else(|| fault(anyhow::anyhow!("a random id is no id")))?;
        Ok(self.experience_as(id, told, recorded_by))
    }

    /// An experience with a given id.
    pub(super) fn experience_as(&self, id: ExperienceId, told: &ToldExperience, recorded_by: &Actor) -> Experience {
        Experience {
            id,
            kind: told.kind,
            language: told.language.clone(),
            story: told.story.clone(),
            extent: told.extent.clone(),
            told_on: self.today(),
            recorded_by: recorded_by.clone(),
        }
    }

    /// Recognises a text that is not stored.
    pub fn recognize_text(&self, told: &ToldExperience) -> HeardAll {
        self.hear_all(std::slice::from_ref(told)).0
    }

    /// Recognises texts that are not stored; their ids count from 1.
    pub(super) fn hear_all(&self, told: &[ToldExperience]) -> (HeardAll, Vec<(Experience, Vec<Suggestion>)>) {
        let mut heard = Vec::new();
        let mut left_out = Vec::new();
        for (at, told) in (1..).zip(told) {
            let Some((id, nobody)) = ExperienceId::parse(&format!("told-{at}")).zip(Actor::parse("service/preview")) else { continue };
            let experience = self.experience_as(id, told, &nobody);
            let Heard { suggestions, left_out: not } = hos_engine::hear(&self.lexicon, &experience, &[]);
            left_out.extend(not);
            heard.push((experience, suggestions));
        }
        let skills = hos_engine::profile_skills(&heard, &[]);
        // What one story leaves out another may show.
        left_out.retain(|left_out: &LeftOut| skills.iter().all(|skill| skill.skill != left_out.skill));
        (HeardAll { skills, left_out, origin: self.origin(String::new()) }, heard)
    }
}

impl ProfileTold {
    /// The words that the person said do not show a skill.
    pub fn corrections(&self) -> Vec<Correction> {
        let rejected = self.decisions.iter().filter(|row| matches!(row.value.decision.kind, DecisionKind::Rejected(_)));
        rejected.flat_map(|row| row.value.rejected_words.iter().filter_map(|words| self.correction(row, words))).collect()
    }

    fn correction(&self, row: &Stored<SavedDecision>, words: &hos_store::WordsAt) -> Option<Correction> {
        let told = self.told.iter().find(|told| told.value.experience.id == words.experience)?;
        let text = hos_model::code_points(told.value.experience.story.as_str(), words.start, words.end)?;
        Some(Correction { skill: row.value.decision.skill.clone(), words: text.to_owned() })
    }

    /// One experience.
    pub fn experience(&self, id: &ExperienceId) -> Option<&Stored<Told>> {
        self.told.iter().find(|row| row.value.experience.id == *id)
    }
}

/// Hash of the etags of all that was told.
fn state(told: &[Stored<Told>], decisions: &[Stored<SavedDecision>], circumstances: Option<&Stored<Circumstances>>) -> String {
    let mut hash = Sha256::new();
    let told = told.iter().map(|row| (&row.id, &row.etag));
    let decisions = decisions.iter().map(|row| (&row.id, &row.etag));
    let circumstances = circumstances.iter().map(|row| (&row.id, &row.etag));
    for (id, etag) in told.chain(decisions).chain(circumstances) {
        hash.update(id.as_bytes());
        hash.update([0]);
        hash.update(etag.as_str().as_bytes());
        hash.update([0]);
    }
    data_encoding::BASE32_NOPAD.encode(hash.finalize().get(..16).unwrap_or_default()).to_ascii_lowercase()
}
