//! A person's profile: what lies directly in it.

use hos_model::{Actor, Date, LanguageCode};
use serde::{Deserialize, Serialize};

use super::{Malformed, Record, date, read, silent};

/// A person's profile. It holds no name but the one the person chose, and no address.
#[derive(Clone, PartialEq, Eq)]
pub struct Profile {
    /// Chosen by the person.
    pub display_name: String,
    /// The language the person wants to read.
    pub language: LanguageCode,
    /// The verbinder who looks after it.
    pub owner: Actor,
    /// The day it was made.
    pub created_on: Date,
    /// The day it last changed.
    pub updated_on: Date,
}

/// How a profile is written.
#[derive(Serialize, Deserialize)]
pub struct ProfileRecord {
    display_name: String,
    language_code: String,
    owner: String,
    created_on: String,
    updated_on: String,
}

silent! { ProfileRecord Profile }

impl Record for ProfileRecord {
    type Meaning = Profile;

    fn from_model(profile: &Profile) -> Self {
        Self {
            display_name: profile.display_name.clone(),
            language_code: profile.language.to_string(),
            owner: profile.owner.to_string(),
            created_on: profile.created_on.to_string(),
            updated_on: profile.updated_on.to_string(),
        }
    }

    fn to_model(&self) -> Result<Profile, Malformed> {
        Ok(Profile {
            display_name: self.display_name.clone(),
            language: read("language_code", &self.language_code, LanguageCode::parse)?,
            owner: read("owner", &self.owner, Actor::parse)?,
            created_on: read("created_on", &self.created_on, date)?,
            updated_on: read("updated_on", &self.updated_on, date)?,
        })
    }
}
