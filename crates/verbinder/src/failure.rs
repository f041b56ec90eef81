//! What can go wrong, said in the language of the reader: never a code without a sentence.

use std::error::Error as _;

use serde_json::{Value, json};
use tonic::{Code, Status};
use tonic_types::{ErrorDetail, FieldViolation, StatusExt};

use crate::show::{Language, Look, Page, Register};
use crate::words::{self, Word};

pub(crate) const WRONG_USE: u8 = 2;
const REFUSED: u8 = 3;
const NOT_REACHABLE: u8 = 4;
const FAULT: u8 = 5;

/// Why a command was not done.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The engine answered, and not with what was asked.
    Answered(Box<Status>),
    /// Nobody answers at this address.
    NotReachable { address: String },
    /// What was typed cannot be done; found here, before a call or between two.
    Here { reason: &'static str, word: Word, about: Vec<String> },
}

impl Failure {
    pub(crate) fn here(reason: &'static str, word: Word, about: &[&str]) -> Self {
        Self::Here { reason, word, about: about.iter().map(|value| (*value).to_owned()).collect() }
    }

    /// Sorts a status: a connection that failed has a source on this side, an answer of the engine has none.
    pub(crate) fn from_status(status: Status, address: &str) -> Self {
        if reached(&status) { Self::Answered(Box::new(status)) } else { Self::NotReachable { address: address.to_owned() } }
    }

    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            Self::Here { .. } => WRONG_USE,
            Self::NotReachable { .. } => NOT_REACHABLE,
            Self::Answered(status) => match status.code() {
                Code::Unavailable | Code::DeadlineExceeded | Code::Cancelled => NOT_REACHABLE,
                Code::Internal | Code::Unknown | Code::DataLoss | Code::Ok => FAULT,
                Code::InvalidArgument
                | Code::NotFound
                | Code::AlreadyExists
                | Code::PermissionDenied
                | Code::ResourceExhausted
                | Code::FailedPrecondition
                | Code::Aborted
                | Code::OutOfRange
                | Code::Unimplemented
                | Code::Unauthenticated => REFUSED,
            },
        }
    }

    /// The failure for a reader.
    pub(crate) fn text(&self, look: &Look) -> String {
        let mut page = Page::new(look);
        if self.exit_code() == REFUSED {
            page.heading(look.word(&words::REFUSED));
        }
        page.line(&self.message(look));
        for field in self.fields() {
            page.item("- ", &format!("{}: {}", field.field, wrong(&field, look.language)));
        }
        if let Some(incident) = self.incident() {
            page.line(&look.fill(&words::INCIDENT, &[&incident]));
        }
        page.finish()
    }

    /// The failure for a program.
    pub(crate) fn json(&self, language: Language) -> Value {
        let look = Look { language, register: Register::Plain, width: Look::WIDTH_DEFAULT, color: false };
        let fields: Vec<Value> = self.fields().iter().map(|field| json!({ "field": field.field, "description": wrong(field, language) })).collect();
        let mut error = json_of(&self.reason(), &self.message(&look), &fields);
        if let (Some(incident), Some(Value::Object(error))) = (self.incident(), error.get_mut("error")) {
            error.insert("incident".to_owned(), incident.into());
        }
        error
    }

    fn message(&self, look: &Look) -> String {
        match self {
            Self::NotReachable { address } => look.fill(&words::NOT_REACHABLE, &[address]),
            Self::Here { word, about, .. } => {
                let about: Vec<&dyn std::fmt::Display> = about.iter().map(|value| value as &dyn std::fmt::Display).collect();
                look.fill(word, &about)
            }
            Self::Answered(status) => localized(status, look.language).unwrap_or_else(|| self.own_words(look)),
        }
    }

    // An engine of another version, or something in between, may answer without words.
    fn own_words(&self, look: &Look) -> String {
        match self.exit_code() {
            NOT_REACHABLE => look.word(&words::TOO_BUSY).to_owned(),
            FAULT => look.word(&words::FAULT).to_owned(),
            _ => look.fill(&words::REFUSED_WITHOUT_WORDS, &[&self.reason()]),
        }
    }

    fn reason(&self) -> String {
        match self {
            Self::NotReachable { .. } => "NOT_REACHABLE".to_owned(),
            Self::Here { reason, .. } => (*reason).to_owned(),
            Self::Answered(status) => {
                let reason = status.get_details_error_info().map(|info| info.reason).filter(|reason| !reason.is_empty());
                reason.unwrap_or_else(|| code_name(status.code()).to_owned())
            }
        }
    }

    fn fields(&self) -> Vec<FieldViolation> {
        let Self::Answered(status) = self else { return Vec::new() };
        status.get_details_bad_request().map(|request| request.field_violations).unwrap_or_default()
    }

    fn incident(&self) -> Option<String> {
        let Self::Answered(status) = self else { return None };
        status.get_details_request_info().map(|info| info.request_id).filter(|incident| !incident.is_empty())
    }
}

/// A failure in the one shape that programs get.
pub(crate) fn json_of(reason: &str, message: &str, fields: &[Value]) -> Value {
    json!({ "error": { "reason": reason, "message": message, "fields": fields } })
}

fn reached(status: &Status) -> bool {
    status.source().is_none() || status.get_details_error_info().is_some()
}

// The engine sends one message per language.
fn localized(status: &Status, language: Language) -> Option<String> {
    status.get_error_details_vec().into_iter().find_map(|detail| {
        let ErrorDetail::LocalizedMessage(message) = detail else { return None };
        message.locale.starts_with(language.code()).then_some(message.message)
    })
}

fn wrong(field: &FieldViolation, language: Language) -> &str {
    let localized = field.localized_message.as_ref().filter(|message| message.locale.starts_with(language.code()));
    localized.map_or(field.description.as_str(), |message| message.message.as_str())
}

const fn code_name(code: Code) -> &'static str {
    match code {
        Code::Ok => "OK",
        Code::Cancelled => "CANCELLED",
        Code::Unknown => "UNKNOWN",
        Code::InvalidArgument => "INVALID_ARGUMENT",
        Code::DeadlineExceeded => "DEADLINE_EXCEEDED",
        Code::NotFound => "NOT_FOUND",
        Code::AlreadyExists => "ALREADY_EXISTS",
        Code::PermissionDenied => "PERMISSION_DENIED",
        Code::ResourceExhausted => "RESOURCE_EXHAUSTED",
        Code::FailedPrecondition => "FAILED_PRECONDITION",
        Code::Aborted => "ABORTED",
        Code::OutOfRange => "OUT_OF_RANGE",
        Code::Unimplemented => "UNIMPLEMENTED",
        Code::Internal => "INTERNAL",
        Code::Unavailable => "UNAVAILABLE",
        Code::DataLoss => "DATA_LOSS",
        Code::Unauthenticated => "UNAUTHENTICATED",
    }
}

#[cfg(test)]
mod tests;
