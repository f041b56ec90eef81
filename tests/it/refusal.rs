//! A refusal as a client reads it.

use std::collections::BTreeMap;

use tonic::{Code, Response, Status};
use tonic_types::{ErrorDetail, StatusExt as _};

/// What a status says, put together from its details.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) code: Code,
    pub(crate) reason: String,
    pub(crate) domain: String,
    pub(crate) metadata: BTreeMap<String, String>,
    /// The localized message by language.
    pub(crate) sentences: BTreeMap<String, String>,
    pub(crate) violations: Vec<Violation>,
    /// How long to wait was said.
    pub(crate) says_when_to_retry: bool,
}

/// One wrong field.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Violation {
    pub(crate) field: String,
    pub(crate) code: String,
    pub(crate) english: String,
    pub(crate) dutch: String,
}

impl Refusal {
    pub(crate) fn of(status: &Status) -> Self {
        let mut refusal = Self {
            code: status.code(),
            reason: String::new(),
            domain: String::new(),
            metadata: BTreeMap::new(),
            sentences: BTreeMap::new(),
            violations: Vec::new(),
            says_when_to_retry: false,
        };
        for detail in status.get_error_details_vec() {
            refusal.take(detail);
        }
        refusal
    }

    fn take(&mut self, detail: ErrorDetail) {
        match detail {
            ErrorDetail::ErrorInfo(info) => {
                self.reason = info.reason;
                self.domain = info.domain;
                self.metadata = info.metadata.into_iter().collect();
            }
            ErrorDetail::LocalizedMessage(message) => {
                self.sentences.insert(message.locale, message.message);
            }
            ErrorDetail::BadRequest(wrong) => self.violations.extend(wrong.field_violations.into_iter().map(|violation| Violation {
                field: violation.field,
                code: violation.reason.to_lowercase().replace('_', "-"),
                english: violation.description,
                dutch: violation.localized_message.filter(|message| message.locale == "nl").map(|message| message.message).unwrap_or_default(),
            })),
            ErrorDetail::RetryInfo(retry) => self.says_when_to_retry = retry.retry_delay.is_some(),
            _ => {}
        }
    }
}

/// The status of a call that must not be done.
pub(crate) fn refused<T: std::fmt::Debug>(answer: Result<Response<T>, Status>) -> Status {
    answer.expect_err("it was not refused")
}

/// The reason of a call that must not be done.
pub(crate) fn reason<T: std::fmt::Debug>(answer: Result<Response<T>, Status>) -> String {
    Refusal::of(&refused(answer)).reason
}

/// All that was wrong with a call, `field: code` each.
pub(crate) fn wrong<T: std::fmt::Debug>(answer: Result<Response<T>, Status>) -> Vec<String> {
    let refusal = Refusal::of(&refused(answer));
    assert_eq!(refusal.reason, "INVALID_FIELD", "{refusal:?}");
    refusal.violations.iter().map(|violation| format!("{}: {}", violation.field, violation.code)).collect()
}
