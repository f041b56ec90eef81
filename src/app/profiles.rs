//! Profiles and circumstances.

use hos_model::{Actor, CircumstanceField, Circumstances, LanguageCode, ProfileId, ResourceName};
use hos_store::{CaseloadRecord, CircumstancesRecord, Collection, Key, Profile, ProfileRecord, Stored};

use super::{App, Change, Error, Mode, PageAsk, PageOf, RequestId, Result, fresh, new_id};

/// A profile as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileNow {
    /// Its id.
    pub id: ProfileId,
    /// What is kept.
    pub profile: Profile,
    /// Its state.
    pub etag: String,
}

/// The circumstances of a profile as they stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CircumstancesNow {
    /// What is known.
    pub circumstances: Circumstances,
    /// Their state; empty when nothing was told yet.
    pub etag: String,
}

/// Asks for a new profile.
pub struct CreateProfile {
    /// The id, or a random one.
    pub id: Option<ProfileId>,
    /// What the person wants to be called.
    pub display_name: String,
    /// The language to speak.
    pub language: LanguageCode,
    /// Makes repeating safe.
    pub request_id: Option<RequestId>,
    /// Whether it is stored.
    pub mode: Mode,
}

/// New values of a profile; `None` stays as it is.
pub struct ProfileChange {
    /// What the person wants to be called.
    pub display_name: Option<String>,
    /// The language to speak.
    pub language: Option<LanguageCode>,
}

/// Asks to change a profile.
pub struct UpdateProfile {
    /// Which.
    pub id: ProfileId,
    /// How.
    pub change: Change,
    /// To what.
    pub fields: ProfileChange,
}

/// Asks to change circumstances.
pub struct UpdateCircumstances {
    /// Of which profile.
    pub id: ProfileId,
    /// How.
    pub change: Change,
    /// Which fields.
    pub fields: Vec<CircumstanceField>,
    /// Their new values; what is unset becomes unknown.
    pub values: Circumstances,
}

impl App {
    /// Creates a profile; the caller becomes its verbinder.
    ///
    /// # Errors
    /// `AlreadyExists` when the id is taken.
    pub fn create_profile(&self, caller: &Actor, ask: &CreateProfile) -> Result<ProfileNow> {
        let random = new_id(ProfileId::parse)?;
        let id = ask.id.clone().unwrap_or(random);
        let key = Key::<ProfileRecord>::of(&id);
        let today = self.today();
        let profile = Profile {
            display_name: ask.display_name.clone(),
            language: ask.language.clone(),
            owner: caller.clone(),
            created_on: today,
            updated_on: today,
        };
        let make = |write: &mut hos_store::Write| {
            if self.store.get(&key)?.is_some() {
                return Err(Error::AlreadyExists(ResourceName::Profile(id.clone())));
            }
            write.expect_absent(&key);
            let etag = write.put(&key, &profile)?;
            write.put(&Key::<CaseloadRecord>::of(caller, &id), &())?;
            Ok((ProfileNow { id: id.clone(), profile: profile.clone(), etag: etag.to_string() }, id.to_string()))
        };
        self.once(caller, ask.request_id.as_ref(), ask.mode, make, |made| {
            ProfileId::parse(made).ok_or(Error::NoConsent).and_then(|id| self.get_profile(caller, &id))
        })
    }

    /// Reads a profile.
    ///
    /// # Errors
    /// `NoConsent` when it is not there or not permitted.
    pub fn get_profile(&self, caller: &Actor, id: &ProfileId) -> Result<ProfileNow> {
        self.permitted(caller, id).map(|found| profile_now(id, found))
    }

    /// Lists the caseload of the caller.
    ///
    /// # Errors
    /// When the store fails.
    pub fn list_profiles(&self, caller: &Actor, page: &PageAsk) -> Result<PageOf<ProfileNow>> {
        let found = self.store.list(&Collection::<CaseloadRecord>::of(caller), page.after.as_deref(), page.size)?;
        let mut items = Vec::new();
        for row in &found.rows {
            let profile = ProfileId::parse(&row.id).map(|id| self.visible(caller, &id).map(|found| profile_now(&id, found)));
            match profile {
                Some(Ok(profile)) => items.push(profile),
                // Deleted while the list was read.
                Some(Err(Error::NoConsent)) | None => {}
                Some(Err(error)) => return Err(error),
            }
        }
        Ok(PageOf { items, next_page_token: page.token(found.next.as_deref()) })
    }

    /// Changes a profile.
    ///
    /// # Errors
    /// `NoConsent`, or `Stale` when it changed since it was read.
    pub fn update_profile(&self, caller: &Actor, ask: &UpdateProfile) -> Result<ProfileNow> {
        let key = Key::<ProfileRecord>::of(&ask.id);
        self.write(ask.change.mode, |write| {
            let found = self.permitted(caller, &ask.id)?;
            fresh(ask.change.etag.as_deref(), &found.etag, || ResourceName::Profile(ask.id.clone()))?;
            let mut profile = found.value;
            profile.display_name = ask.fields.display_name.clone().unwrap_or(profile.display_name);
            profile.language = ask.fields.language.clone().unwrap_or(profile.language);
            profile.updated_on = self.today();
            write.expect(&key, &found.etag);
            let etag = write.put(&key, &profile)?;
            Ok(ProfileNow { id: ask.id.clone(), profile, etag: etag.to_string() })
        })
    }

    /// Deletes a profile and all that lies under it, at once.
    ///
    /// # Errors
    /// `NoConsent`, or `Stale` when it changed since it was read.
    pub fn delete_profile(&self, caller: &Actor, id: &ProfileId, etag: Option<&str>) -> Result<()> {
        let key = Key::<ProfileRecord>::of(id);
        self.write(Mode::Store, |write| {
            let found = self.permitted(caller, id)?;
            fresh(etag, &found.etag, || ResourceName::Profile(id.clone()))?;
            write.expect(&key, &found.etag);
            write.delete(&Key::<CaseloadRecord>::of(&found.value.owner, id));
            write.delete_profile(id);
            Ok(())
        })
    }

    /// Reads what is known of a person's life.
    ///
    /// # Errors
    /// `NoConsent` when the profile is not there or not permitted.
    pub fn get_circumstances(&self, caller: &Actor, id: &ProfileId) -> Result<CircumstancesNow> {
        self.permitted(caller, id)?;
        let found = self.store.get(&Key::<CircumstancesRecord>::of(id))?;
        Ok(found.map(|found| CircumstancesNow { circumstances: found.value, etag: found.etag.to_string() }).unwrap_or_default())
    }

    /// Changes what is known of a person's life.
    ///
    /// # Errors
    /// `NoConsent`, or `Stale` when it changed since it was read.
    pub fn update_circumstances(&self, caller: &Actor, ask: &UpdateCircumstances) -> Result<CircumstancesNow> {
        let key = Key::<CircumstancesRecord>::of(&ask.id);
        self.write(ask.change.mode, |write| {
            let profile = self.permitted(caller, &ask.id)?;
            let found = self.store.get(&key)?;
            let current = found.as_ref().map(|found| found.etag.as_str()).unwrap_or_default();
            if ask.change.etag.as_deref().is_some_and(|asked| asked != current) {
                return Err(Error::Stale(ResourceName::Circumstances(ask.id.clone())));
            }
            let mut circumstances = found.as_ref().map(|found| found.value.clone()).unwrap_or_default();
            for field in &ask.fields {
                take_over(&mut circumstances, &ask.values, *field);
            }
            write.expect(&Key::<ProfileRecord>::of(&ask.id), &profile.etag);
            match &found {
                Some(found) => write.expect(&key, &found.etag),
                None => write.expect_absent(&key),
            };
            let etag = write.put(&key, &circumstances)?;
            Ok(CircumstancesNow { circumstances, etag: etag.to_string() })
        })
    }
}

fn profile_now(id: &ProfileId, found: Stored<Profile>) -> ProfileNow {
    ProfileNow { id: id.clone(), profile: found.value, etag: found.etag.to_string() }
}

/// Copies one field.
fn take_over(to: &mut Circumstances, from: &Circumstances, field: CircumstanceField) {
    match field {
        CircumstanceField::HighestEducation => to.highest_education = from.highest_education,
        CircumstanceField::Diplomas => to.diplomas.clone_from(&from.diplomas),
        CircumstanceField::DutchSpeaking => to.dutch_speaking = from.dutch_speaking,
        CircumstanceField::DutchReading => to.dutch_reading = from.dutch_reading,
        CircumstanceField::DutchWriting => to.dutch_writing = from.dutch_writing,
        CircumstanceField::Arithmetic => to.arithmetic = from.arithmetic,
        CircumstanceField::Income => to.income = from.income,
        CircumstanceField::LowestMonthlyIncome => to.lowest_monthly_income_cents = from.lowest_monthly_income_cents,
        CircumstanceField::FreeHours => to.free_hours_per_week = from.free_hours_per_week,
        CircumstanceField::AgeBand => to.age_band = from.age_band,
        CircumstanceField::RightToWork => to.right_to_work = from.right_to_work,
        CircumstanceField::VogConcern => to.vog_concern = from.vog_concern,
        CircumstanceField::ChildcareNeeded => to.childcare_needed = from.childcare_needed,
        CircumstanceField::Area => to.area.clone_from(&from.area),
        CircumstanceField::MaxTravel => to.max_travel_minutes = from.max_travel_minutes,
        CircumstanceField::Debts => to.debts = from.debts,
        CircumstanceField::DigitalSkills => to.digital_skills = from.digital_skills,
        CircumstanceField::IrregularHours => to.irregular_hours = from.irregular_hours,
        CircumstanceField::EarliestStart => to.earliest_start = from.earliest_start,
        CircumstanceField::Wishes => to.wishes.clone_from(&from.wishes),
    }
}
