//! What a person told about their life.

use hos_model::{AgeBand, AreaId, Arithmetic, Circumstances, Education, Income, LanguageLevel, QualificationId, Wish};
use serde::{Deserialize, Serialize};

use super::{Malformed, Record, date, read_all, read_some, silent, texts};

/// How circumstances are written.
#[derive(Serialize, Deserialize)]
pub struct CircumstancesRecord {
    highest_education: Option<String>,
    diplomas: Vec<String>,
    dutch_speaking: Option<String>,
    dutch_reading: Option<String>,
    dutch_writing: Option<String>,
    arithmetic: Option<String>,
    income: Option<String>,
    lowest_monthly_income_cents: Option<i64>,
    free_hours_per_week: Option<u32>,
    age_band: Option<String>,
    right_to_work: Option<bool>,
    vog_concern: Option<bool>,
    childcare_needed: Option<bool>,
    area: Option<String>,
    max_travel_minutes: Option<u32>,
    debts: Option<bool>,
    digital_skills: Option<bool>,
    irregular_hours: Option<bool>,
    earliest_start: Option<String>,
    wishes: Vec<String>,
}

silent! { CircumstancesRecord }

impl Record for CircumstancesRecord {
    type Meaning = Circumstances;

    fn from_model(known: &Circumstances) -> Self {
        Self {
            highest_education: known.highest_education.map(|value| value.as_str().to_owned()),
            diplomas: texts(&known.diplomas),
            dutch_speaking: known.dutch_speaking.map(|value| value.as_str().to_owned()),
            dutch_reading: known.dutch_reading.map(|value| value.as_str().to_owned()),
            dutch_writing: known.dutch_writing.map(|value| value.as_str().to_owned()),
            arithmetic: known.arithmetic.map(|value| value.as_str().to_owned()),
            income: known.income.map(|value| value.as_str().to_owned()),
            lowest_monthly_income_cents: known.lowest_monthly_income_cents,
            free_hours_per_week: known.free_hours_per_week,
            age_band: known.age_band.map(|value| value.as_str().to_owned()),
            right_to_work: known.right_to_work,
            vog_concern: known.vog_concern,
            childcare_needed: known.childcare_needed,
            area: known.area.as_ref().map(AreaId::to_string),
            max_travel_minutes: known.max_travel_minutes,
            debts: known.debts,
            digital_skills: known.digital_skills,
            irregular_hours: known.irregular_hours,
            earliest_start: known.earliest_start.map(|day| day.to_string()),
            wishes: known.wishes.iter().map(|wish| wish.as_str().to_owned()).collect(),
        }
    }

    fn to_model(&self) -> Result<Circumstances, Malformed> {
        Ok(Circumstances {
            highest_education: read_some("highest_education", self.highest_education.as_deref(), Education::parse)?,
            diplomas: read_all("diplomas", &self.diplomas, QualificationId::parse)?,
            dutch_speaking: read_some("dutch_speaking", self.dutch_speaking.as_deref(), LanguageLevel::parse)?,
            dutch_reading: read_some("dutch_reading", self.dutch_reading.as_deref(), LanguageLevel::parse)?,
            dutch_writing: read_some("dutch_writing", self.dutch_writing.as_deref(), LanguageLevel::parse)?,
            arithmetic: read_some("arithmetic", self.arithmetic.as_deref(), Arithmetic::parse)?,
            income: read_some("income", self.income.as_deref(), Income::parse)?,
            lowest_monthly_income_cents: self.lowest_monthly_income_cents,
            free_hours_per_week: self.free_hours_per_week,
            age_band: read_some("age_band", self.age_band.as_deref(), AgeBand::parse)?,
            right_to_work: self.right_to_work,
            vog_concern: self.vog_concern,
            childcare_needed: self.childcare_needed,
            area: read_some("area", self.area.as_deref(), AreaId::parse)?,
            max_travel_minutes: self.max_travel_minutes,
            debts: self.debts,
            digital_skills: self.digital_skills,
            irregular_hours: self.irregular_hours,
            earliest_start: read_some("earliest_start", self.earliest_start.as_deref(), date)?,
            wishes: read_all("wishes", &self.wishes, Wish::parse)?,
        })
    }
}
