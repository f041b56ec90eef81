//! What a person told, put together from the store or from a preview: the input of everything that judges.

use hos_model::{
    Actor, Circumstances, Date, Decision, Experience, ExperienceId, ExperienceKind, Extent, Heard, LanguageCode, LeftOut, ProfileId, ProfileSkill,
    SkillId, Story, Suggestion,
};
use hos_store::{CircumstancesRecord, Collection, DecisionRecord, ExperienceRecord, Key, Stored, Told};
use sha2::{Digest as _, Sha256};

use super::{App, Origin, Result, new_id};

/// More than a profile ever holds of one kind: `limits` refuses to add far below it.
const ALL: usize = 10_000;

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
    /// Words that name a skill without showing it, each with the experience it stands in.
    pub left_out: Vec<(ExperienceId, LeftOut)>,
    /// What it was made from.
    pub origin: Origin,
}

/// What the id of an experience begins with that was not stored; a random id never does.
const TOLD: &str = "told-";

impl HeardAll {
    /// Which of the texts an experience that was not stored was, counted from 0.
    pub fn story_index(id: &ExperienceId) -> usize {
        let number = id.as_str().strip_prefix(TOLD).and_then(|number| number.parse::<usize>().ok());
        number.map_or(0, |number| number.saturating_sub(1))
    }
}

/// All that a profile told.
pub struct ProfileTold {
    /// Experiences with what was heard in them.
    pub told: Vec<Stored<Told>>,
    /// Decisions about skills.
    pub decisions: Vec<Stored<Decision>>,
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
        let told = self.store.list(&Collection::<ExperienceRecord>::of(profile), None, ALL)?.rows;
        let decisions = self.store.list(&Collection::<DecisionRecord>::of(profile), None, ALL)?.rows;
        let circumstances = self.store.get(&Key::<CircumstancesRecord>::of(profile))?;
        let state = state(&told, &decisions, circumstances.as_ref());
        let circumstances = circumstances.map(|found| found.value).unwrap_or_default();
        let mut told = ProfileTold { told, decisions, skills: Vec::new(), circumstances, state };
        told.skills = hos_engine::profile_skills(&told.heard(), &told.decided());
        Ok(told)
    }

    /// Gives a told experience its id and day.
    pub(super) fn experience(&self, told: &ToldExperience, recorded_by: &Actor) -> Result<Experience> {
        let id = new_id(ExperienceId::parse)?;
        Ok(told.with(id, recorded_by, self.today()))
    }

    /// Recognises a text that is not stored.
    pub fn recognize_text(&self, told: &ToldExperience) -> HeardAll {
        self.hear_all(std::slice::from_ref(told), self.today()).0
    }

    /// Recognises texts that are not stored; their ids count from 1.
    pub(super) fn hear_all(&self, told: &[ToldExperience], today: Date) -> (HeardAll, Vec<(Experience, Vec<Suggestion>)>) {
        let mut heard = Vec::new();
        let mut left_out = Vec::new();
        for (at, told) in (1..).zip(told) {
            let Some((id, nobody)) = ExperienceId::parse(&format!("{TOLD}{at}")).zip(Actor::parse("service/preview")) else { continue };
            let experience = told.with(id, &nobody, today);
            let Heard { suggestions, left_out: not } = hos_engine::hear(&self.lexicon, &experience, &[]);
            left_out.extend(not.into_iter().map(|left_out| (experience.id.clone(), left_out)));
            heard.push((experience, suggestions));
        }
        let skills = hos_engine::profile_skills(&heard, &[]);
        // What one story leaves out another may show.
        left_out.retain(|(_, left_out): &(ExperienceId, LeftOut)| skills.iter().all(|skill| skill.skill != left_out.skill));
        (HeardAll { skills, left_out, origin: Origin { today, ..self.origin(String::new()) } }, heard)
    }
}

impl ToldExperience {
    /// The experience with an id, who recorded it, and when.
    fn with(&self, id: ExperienceId, recorded_by: &Actor, told_on: Date) -> Experience {
        let Self { kind, language, story, extent } = self.clone();
        Experience { id, kind, language, story, extent, told_on, recorded_by: recorded_by.clone() }
    }
}

impl ProfileTold {
    /// Everything told, with what was heard in it, for the engine.
    pub fn heard(&self) -> Vec<(Experience, Vec<Suggestion>)> {
        self.told.iter().map(|row| (row.value.experience.clone(), row.value.heard.suggestions.clone())).collect()
    }

    /// The decisions, for the engine.
    pub fn decided(&self) -> Vec<Decision> {
        self.decisions.iter().map(|row| row.value.clone()).collect()
    }

    /// The experiences that show a skill.
    pub fn showing<'a>(&'a self, skill: &'a SkillId) -> impl Iterator<Item = &'a Stored<Told>> {
        self.told.iter().filter(move |row| row.value.heard.suggestions.iter().any(|suggestion| suggestion.skill == *skill))
    }

    /// One experience.
    pub fn experience(&self, id: &ExperienceId) -> Option<&Stored<Told>> {
        self.told.iter().find(|row| row.value.experience.id == *id)
    }
}

/// Hash of the etags of all that was told.
fn state(told: &[Stored<Told>], decisions: &[Stored<Decision>], circumstances: Option<&Stored<Circumstances>>) -> String {
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
