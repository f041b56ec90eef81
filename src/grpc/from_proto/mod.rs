//! From wire to meaning: collects everything that is wrong with a request, with its field path, and is the only place that can say so.
//!
//! One function per request. Each returns what `app` asks for, or all violations at once.

mod bsn;
mod catalog;
pub(crate) mod enums;
mod matching;
mod offer;
mod profile;
mod recognition;
mod route;

pub(crate) use catalog::{get_catalog, list_catalog, list_requirements};
pub(crate) use matching::{create_match_report, get_match_report, list_match_reports, rank_roles};
pub(crate) use offer::{create_offer, delete_offer, get_offer, list_offers, update_offer};
pub(crate) use profile::{create_profile, delete_profile, get_circumstances, get_profile, list_profiles, update_circumstances, update_profile};
pub(crate) use recognition::{
    decide_profile_skills, delete_experience, get_experience, list_experiences, list_profile_skills, next_question, recognize_text, tell_experience,
};
pub(crate) use route::{accept_route, decline_route, get_route, list_routes, preview_pathway, propose_routes};

use hos_engine::Lexicon;
use hos_model::{AreaId, Catalog, Date, LanguageCode, ProfileId, ResourceName, RoleId, SkillId};
use hos_proto::v1;
use prost::Message;
use sha2::{Digest as _, Sha256};

use crate::app::{PageAsk, RequestId, Violation, Violations};
use crate::limits;

/// Collects what is wrong while a request is read. Readers return an `Option` that is `Some` whenever nothing was wrong with the field.
pub(crate) struct Check<'a> {
    pub(crate) catalog: &'a Catalog,
    lexicon: &'a Lexicon,
    prefix: String,
    violations: Vec<Violation>,
}

impl<'a> Check<'a> {
    pub(crate) const fn new(catalog: &'a Catalog, lexicon: &'a Lexicon) -> Self {
        Self { catalog, lexicon, prefix: String::new(), violations: Vec::new() }
    }

    /// Notes that a field is wrong.
    fn wrong(&mut self, field: &str, code: &'static str) {
        self.wrong_limit(field, code, String::new());
    }

    /// Notes that a field passes a limit.
    fn wrong_limit(&mut self, field: &str, code: &'static str, limit: impl ToString) {
        self.violations.push(Violation { field: format!("{}{field}", self.prefix), code, limit: limit.to_string() });
    }

    /// Reads a part whose fields lie under `path`.
    fn within<T>(&mut self, path: &str, read: impl FnOnce(&mut Self) -> T) -> T {
        let outer = self.prefix.clone();
        self.prefix = format!("{outer}{path}.");
        let value = read(self);
        self.prefix = outer;
        value
    }

    /// The value, when nothing at all was wrong.
    fn done<T>(self, value: Option<T>) -> Result<T, Violations> {
        Violations::none_of(self.violations)?;
        value.ok_or_else(|| Violations::one("", "required"))
    }

    /// A message that must be there.
    fn required<T>(&mut self, field: &str, value: Option<T>) -> Option<T> {
        if value.is_none() {
            self.wrong(field, "required");
        }
        value
    }

    /// A resource name of the kind that `pick` takes.
    fn name<T>(&mut self, field: &str, text: &str, pick: impl FnOnce(ResourceName) -> Option<T>) -> Option<T> {
        if text.is_empty() {
            self.wrong(field, "required");
            return None;
        }
        let name = text.parse().ok().and_then(pick);
        if name.is_none() {
            self.wrong(field, "bad-name");
        }
        name
    }

    fn profile(&mut self, field: &str, text: &str) -> Option<ProfileId> {
        self.name(field, text, |name| if let ResourceName::Profile(id) = name { Some(id) } else { None })
    }

    /// A role of the catalogue, by id or bare name.
    fn role(&mut self, field: &str, text: &str) -> Option<RoleId> {
        let id = self.name(field, text, |name| if let ResourceName::Role(id) = name { Some(id) } else { None })?;
        let role = self.catalog.role(&id).map(|role| role.id.clone());
        if role.is_none() {
            self.wrong(field, "unknown-role");
        }
        role
    }

    fn skill(&mut self, field: &str, text: &str) -> Option<SkillId> {
        let id = self.name(field, text, |name| if let ResourceName::Skill(id) = name { Some(id) } else { None })?;
        let known = self.catalog.skills.contains_key(&id);
        if !known {
            self.wrong(field, "unknown-skill");
        }
        known.then_some(id)
    }

    /// An area of the catalogue; `Some(None)` when empty.
    #[allow(clippy::option_option, reason = "outside: was it right; inside: was it told")]
    fn area(&mut self, field: &str, text: &str) -> Option<Option<AreaId>> {
        if text.is_empty() {
            return Some(None);
        }
        let id = self.name(field, text, |name| if let ResourceName::Area(id) = name { Some(id) } else { None })?;
        let known = self.catalog.areas.contains_key(&id);
        if !known {
            self.wrong(field, "unknown-area");
        }
        known.then_some(Some(id))
    }

    /// The language of sentences; `nl` when empty.
    fn language(&mut self, field: &str, text: &str) -> Option<LanguageCode> {
        let code = LanguageCode::parse(if text.is_empty() { "nl" } else { text }).filter(|code| self.catalog.languages.contains_key(code));
        if code.is_none() {
            self.wrong(field, "unknown-language");
        }
        code
    }

    /// An id that the caller chooses; `Some(None)` when empty.
    #[allow(clippy::option_option, reason = "outside: was it right; inside: was it told")]
    fn chosen_id<T>(&mut self, field: &str, text: &str, parse: impl FnOnce(&str) -> Option<T>) -> Option<Option<T>> {
        if text.is_empty() {
            return Some(None);
        }
        let Some(id) = parse(text) else {
            self.wrong(field, "bad-name");
            return None;
        };
        if bsn::holds_bsn(text) {
            self.wrong(field, "bsn");
            return None;
        }
        Some(Some(id))
    }

    /// Text for people: not empty, not too long, no control characters, no BSN.
    fn text(&mut self, field: &str, text: &str, chars_max: usize) -> Option<String> {
        if text.trim().is_empty() {
            self.wrong(field, "required");
            return None;
        }
        if text.chars().count() > chars_max {
            self.wrong_limit(field, "too-long", chars_max);
            return None;
        }
        self.clean(field, text, char::is_control).map(str::to_owned)
    }

    /// Refuses a BSN and characters that no text for people holds.
    fn clean<'t>(&mut self, field: &str, text: &'t str, forbidden: impl Fn(char) -> bool) -> Option<&'t str> {
        if text.chars().any(forbidden) {
            self.wrong(field, "control-characters");
            return None;
        }
        if bsn::holds_bsn(text) {
            self.wrong(field, "bsn");
            return None;
        }
        Some(text)
    }

    /// A whole number from 0 to `max`.
    fn whole(&mut self, field: &str, number: i64, max: u32) -> Option<u32> {
        if number < 0 {
            self.wrong(field, "negative");
            return None;
        }
        let fits = u32::try_from(number).ok().filter(|number| *number <= max);
        if fits.is_none() {
            self.wrong_limit(field, "too-large", max);
        }
        fits
    }

    /// An amount of euro cents, not below 0 and below ten million euros.
    fn cents(&mut self, field: &str, cents: i64) -> Option<i64> {
        const CENTS_MAX: u32 = 1_000_000_000;
        self.whole(field, cents, CENTS_MAX).map(i64::from)
    }

    /// Reads an optional number with the same reader.
    #[allow(clippy::option_option, reason = "outside: was it right; inside: was it told")]
    fn optional<S, T>(&mut self, value: Option<S>, read: impl FnOnce(&mut Self, S) -> Option<T>) -> Option<Option<T>> {
        match value {
            None => Some(None),
            Some(value) => read(self, value).map(Some),
        }
    }

    /// A day from 1900 to 2200.
    fn date(&mut self, field: &str, date: v1::Date) -> Option<Date> {
        let year = i16::try_from(date.year).ok().filter(|year| (1900..=2200).contains(year));
        let month_and_day = i8::try_from(date.month).ok().zip(i8::try_from(date.day).ok());
        let day = year.zip(month_and_day).and_then(|(year, (month, day))| Date::new(year, month, day).ok());
        if day.is_none() {
            self.wrong(field, "bad-date");
        }
        day
    }

    /// A value of a closed set; `Some(None)` when unspecified.
    #[allow(clippy::option_option, reason = "outside: was it right; inside: was it told")]
    fn one_of<W: TryFrom<i32>, T>(&mut self, field: &str, number: i32, meaning: impl FnOnce(W) -> Option<T>) -> Option<Option<T>> {
        if let Ok(value) = W::try_from(number) {
            return Some(meaning(value));
        }
        self.wrong(field, "bad-enum");
        None
    }

    /// A value of a closed set that must be told.
    fn one_of_required<W: TryFrom<i32>, T>(&mut self, field: &str, number: i32, meaning: impl FnOnce(W) -> Option<T>) -> Option<T> {
        let value = self.one_of(field, number, meaning)?;
        self.required(field, value)
    }

    /// The request id with a fingerprint of the method and the whole request; `Some(None)` when empty.
    #[allow(clippy::option_option, reason = "outside: was it right; inside: was it told")]
    fn request_id(&mut self, id: &str, method: &str, request: &impl Message) -> Option<Option<RequestId>> {
        if id.is_empty() {
            return Some(None);
        }
        let allowed = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        // Only digits and marks: a random id with letters may hold nine digits by chance.
        let number = !id.chars().any(|c| c.is_ascii_alphabetic());
        if number && bsn::holds_bsn(id) {
            self.wrong("request_id", "bsn");
            return None;
        }
        if id.len() > limits::REQUEST_ID_CHARS || !id.chars().all(allowed) {
            self.wrong_limit("request_id", "bad-request-id", limits::REQUEST_ID_CHARS);
            return None;
        }
        Some(Some(RequestId { id: id.to_owned(), fingerprint: fingerprint(method, request) }))
    }

    /// A page of a list. `query` is what the token must belong to.
    fn page(&mut self, size: i32, token: &str, default: u32, max: u32, query: &str) -> Option<PageAsk> {
        let size = self.whole("page_size", i64::from(size), max).map(|size| if size == 0 { default } else { size });
        let ask = PageAsk::from_token(token, query, size.unwrap_or(default));
        if ask.is_none() {
            self.wrong("page_token", "bad-page-token");
        }
        size.and(ask)
    }
}

/// SHA-256 of the method and the encoded request: prost writes fields in order of their number, so equal requests have equal bytes. Without
/// the method, requests of two methods with the same fields would be taken for one.
fn fingerprint(method: &str, request: &impl Message) -> String {
    let hash = Sha256::new().chain_update(method).chain_update([0]).chain_update(request.encode_to_vec());
    data_encoding::HEXLOWER.encode(&hash.finalize())
}

/// Turns a tuple of readers into a reader of a tuple. The parts are read before they are combined, so every violation is found.
pub(crate) trait Together {
    type Whole;
    fn together(self) -> Option<Self::Whole>;
}

macro_rules! together {
    ($($($name:ident)+;)*) => {$(
        #[allow(non_snake_case, reason = "one letter per part")]
        impl<$($name),+> Together for ($(Option<$name>,)+) {
            type Whole = ($($name,)+);
            fn together(self) -> Option<Self::Whole> {
                let ($($name,)+) = self;
                Some(($($name?,)+))
            }
        }
    )*};
}

together! { A B; A B C; A B C D; A B C D E; A B C D E F; A B C D E F G; A B C D E F G H; }
