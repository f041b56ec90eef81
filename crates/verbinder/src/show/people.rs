//! The own caseload, and what a person's life allows.

use hos_proto::v1;

use super::amounts::{day, id, money};
use super::look::Look;
use super::page::Page;
use crate::choices::{self, Choice};
use crate::words;
use crate::words::Word;

/// The people of one verbinder.
#[must_use]
pub fn profiles(profiles: &[v1::Profile], look: &Look) -> String {
    let mut page = Page::new(look);
    page.heading(look.word(&words::PEOPLE));
    if profiles.is_empty() {
        page.line(look.word(&words::NOBODY));
        return page.finish();
    }
    let rows: Vec<_> = profiles.iter().map(|profile| row(profile, look)).collect();
    page.table([&words::NAME, &words::NAME_FOR_COMMANDS, &words::LANGUAGE, &words::CREATED, &words::CHANGED], &rows);
    page.finish()
}

/// What is said after a profile was made.
#[must_use]
pub fn profile_made(profile: &v1::Profile, look: &Look) -> String {
    let mut page = Page::new(look);
    let short = id(&profile.name);
    page.line(&look.fill(&words::PROFILE_MADE, &[&profile.display_name, &short, &short]));
    page.finish()
}

/// What a person told about their life; the unknown is named too.
#[must_use]
pub fn circumstances(circumstances: &v1::Circumstances, look: &Look) -> String {
    let mut page = Page::new(look);
    page.heading(look.word(&words::CIRCUMSTANCES));
    let fields = fields(circumstances, look);
    let (known, unknown): (Vec<_>, Vec<_>) = fields.iter().partition(|(_, value)| !value.is_empty());
    for (name, value) in known {
        page.item("- ", &format!("{}: {value}", look.word(name)));
    }
    if !unknown.is_empty() {
        let names: Vec<_> = unknown.iter().map(|(name, _)| look.word(name)).collect();
        page.quiet(&look.fill(&words::NOT_KNOWN_YET, &[&names.join("; ")]));
    }
    page.finish()
}

fn row(profile: &v1::Profile, look: &Look) -> [String; 5] {
    let name = profile.display_name.clone();
    [name, id(&profile.name).to_owned(), profile.language_code.clone(), day(&profile.create_date, look), day(&profile.update_date, look)]
}

fn fields(about: &v1::Circumstances, look: &Look) -> Vec<(Word, String)> {
    let yes_no = |value: Option<bool>| value.map(|value| chosen(choices::YES_NO, value, look)).unwrap_or_default();
    let number = |value: Option<i32>| value.map(|value| value.to_string()).unwrap_or_default();
    let diplomas: Vec<&str> = about.diplomas.iter().map(|name| id(name)).collect();
    let wishes: Vec<String> = about.wishes().map(|wish| chosen(choices::WISHES, wish, look)).collect();
    vec![
        (words::HIGHEST_EDUCATION, chosen(choices::EDUCATIONS, about.highest_education(), look)),
        (words::DIPLOMAS, diplomas.join(", ")),
        (words::DUTCH_SPEAKING, chosen(choices::LANGUAGE_LEVELS, about.dutch_speaking(), look)),
        (words::DUTCH_READING, chosen(choices::LANGUAGE_LEVELS, about.dutch_reading(), look)),
        (words::DUTCH_WRITING, chosen(choices::LANGUAGE_LEVELS, about.dutch_writing(), look)),
        (words::ARITHMETIC, chosen(choices::ARITHMETIC, about.arithmetic(), look)),
        (words::INCOME, chosen(choices::INCOMES, about.income(), look)),
        (words::LOWEST_INCOME, about.lowest_monthly_income_cents.map(|cents| money(cents, look)).unwrap_or_default()),
        (words::FREE_HOURS, number(about.free_hours_per_week)),
        (words::AGE, chosen(choices::AGE_BANDS, about.age_band(), look)),
        (words::RIGHT_TO_WORK, yes_no(about.right_to_work)),
        (words::VOG_CONCERN, yes_no(about.vog_concern)),
        (words::CHILDCARE, yes_no(about.childcare_needed)),
        (words::AREA, id(&about.area).to_owned()),
        (words::MAX_TRAVEL, number(about.max_travel_minutes)),
        (words::DEBTS, yes_no(about.debts)),
        (words::DIGITAL, yes_no(about.digital_skills)),
        (words::IRREGULAR_HOURS, yes_no(about.irregular_hours)),
        (words::EARLIEST_START, day(&about.earliest_start_date, look)),
        (words::WISHES, wishes.join(", ")),
    ]
}

fn chosen<T: PartialEq>(choices: &[Choice<T>], value: T, look: &Look) -> String {
    choices::word(choices, value).map(|word| look.word(&word).to_owned()).unwrap_or_default()
}
