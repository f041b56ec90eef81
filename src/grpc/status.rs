//! The one place that makes a `tonic::Status`: one exhaustive mapping from what went wrong to code, reason and sentences in both languages.
#![allow(clippy::disallowed_methods, reason = "this is the one place that makes a Status")]

use std::collections::BTreeMap;

use hos_model::ResourceName;
use hos_present::Phrasebook;
use hos_proto::v1::ErrorReason;
use tonic::{Code, Status};
use tonic_types::{
    BadRequest, ErrorDetail, ErrorInfo, FieldViolation, LocalizedMessage, PreconditionFailure, RequestInfo, ResourceInfo, RetryInfo, StatusExt as _,
};

use crate::app::{Error, Fault, Violation, Violations};
use crate::limits;

/// `ErrorInfo.domain` of every refusal.
pub(crate) const DOMAIN: &str = "houseofskills";

/// What a refusal is made of.
struct Refusal {
    code: Code,
    reason: ErrorReason,
    metadata: Vec<(&'static str, String)>,
    details: Vec<ErrorDetail>,
}

impl Refusal {
    const fn plain(code: Code, reason: ErrorReason) -> Self {
        Self { code, reason, metadata: Vec::new(), details: Vec::new() }
    }

    fn about(code: Code, reason: ErrorReason, resource: &ResourceName) -> Self {
        let info = ResourceInfo::new("houseofskills.v1", resource.to_string(), "", "");
        Self { code, reason, metadata: vec![("resource", resource.to_string())], details: vec![info.into()] }
    }

    fn into_status(self, phrases: &Phrasebook) -> Status {
        let reason = short(self.reason);
        let sentence = |language| phrases.error(language, reason, &borrowed(&self.metadata));
        let metadata = self.metadata.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect();
        let info = ErrorInfo { reason: reason.to_owned(), domain: DOMAIN.to_owned(), metadata };
        let mut details: Vec<ErrorDetail> = vec![info.into()];
        details.extend(self.details);
        details.extend(["nl", "en"].map(|language| ErrorDetail::from(LocalizedMessage::new(language, sentence(language)))));
        Status::with_error_details_vec(self.code, sentence("en"), details)
    }
}

/// The reason without its prefix: `INVALID_FIELD`.
fn short(reason: ErrorReason) -> &'static str {
    reason.as_str_name().trim_start_matches("ERROR_REASON_")
}

fn borrowed<'a>(metadata: &'a [(&'static str, String)]) -> BTreeMap<&'a str, &'a str> {
    metadata.iter().map(|(key, value)| (*key, value.as_str())).collect()
}

/// Says what went wrong. A fault is logged in full under an incident id; the caller gets the id and a neutral sentence.
pub(crate) fn status(error: Error, phrases: &Phrasebook) -> Status {
    let refusal = match error {
        Error::Invalid(violations) => invalid(&violations, phrases),
        Error::NotFound(resource) => Refusal::about(Code::NotFound, ErrorReason::NotFound, &resource),
        Error::AlreadyExists(resource) => Refusal::about(Code::AlreadyExists, ErrorReason::AlreadyExists, &resource),
        Error::Stale(resource) => Refusal::about(Code::Aborted, ErrorReason::EtagMismatch, &resource),
        Error::WrongState { resource, state, wanted } => wrong_state(&resource, state, wanted),
        Error::NoConsent => Refusal::plain(Code::PermissionDenied, ErrorReason::NoConsent),
        Error::Unauthenticated => Refusal::plain(Code::Unauthenticated, ErrorReason::NoCredentials),
        Error::RequestIdReused => Refusal::plain(Code::AlreadyExists, ErrorReason::RequestIdReused),
        Error::Busy => {
            let retry = RetryInfo::new(Some(limits::RETRY_AFTER));
            Refusal { details: vec![retry.into()], ..Refusal::plain(Code::Unavailable, ErrorReason::Busy) }
        }
        Error::Fault(fault) => incident(&fault),
    };
    refusal.into_status(phrases)
}

/// Says what the door refused before any handler saw the call; `None` when the code is not one the door gives.
pub(crate) fn at_the_door(code: Code, phrases: &Phrasebook) -> Option<Status> {
    let refusal = match code {
        Code::OutOfRange => Refusal {
            metadata: vec![("limit", limits::MESSAGE_BYTES_IN.to_string())],
            ..Refusal::plain(Code::OutOfRange, ErrorReason::MessageTooLarge)
        },
        Code::Internal | Code::InvalidArgument => Refusal::plain(Code::InvalidArgument, ErrorReason::MalformedMessage),
        Code::Unimplemented => Refusal::plain(Code::Unimplemented, ErrorReason::UnknownMethod),
        Code::DeadlineExceeded | Code::Cancelled => Refusal::plain(Code::DeadlineExceeded, ErrorReason::Deadline),
        Code::ResourceExhausted | Code::Unavailable => {
            let retry = RetryInfo::new(Some(limits::RETRY_AFTER));
            Refusal { details: vec![retry.into()], ..Refusal::plain(Code::Unavailable, ErrorReason::Busy) }
        }
        Code::Ok
        | Code::Unknown
        | Code::NotFound
        | Code::AlreadyExists
        | Code::PermissionDenied
        | Code::FailedPrecondition
        | Code::Aborted
        | Code::DataLoss
        | Code::Unauthenticated => return None,
    };
    Some(refusal.into_status(phrases))
}

fn invalid(violations: &Violations, phrases: &Phrasebook) -> Refusal {
    let all = violations.as_slice();
    let told = all.iter().take(limits::VIOLATIONS).map(|violation| field_violation(violation, phrases));
    let metadata = vec![("violations", all.len().to_string()), ("field", all.first().map(|first| first.field.clone()).unwrap_or_default())];
    let details = vec![BadRequest::new(told.collect::<Vec<_>>()).into()];
    Refusal { code: Code::InvalidArgument, reason: ErrorReason::InvalidField, metadata, details }
}

/// The English sentence is the description, the Dutch one the localized message, the code the reason.
fn field_violation(violation: &Violation, phrases: &Phrasebook) -> FieldViolation {
    let sentence = |language| shortened(&phrases.violation(language, violation.code, &violation.limit));
    FieldViolation {
        field: shortened(&violation.field),
        description: sentence("en"),
        reason: violation.code.replace('-', "_").to_uppercase(),
        localized_message: Some(LocalizedMessage::new("nl", sentence("nl"))),
    }
}

fn shortened(text: &str) -> String {
    text.chars().take(limits::VIOLATION_CHARS).collect()
}

fn wrong_state(resource: &ResourceName, state: &'static str, wanted: &'static str) -> Refusal {
    let mut refusal = Refusal::about(Code::FailedPrecondition, ErrorReason::WrongState, resource);
    refusal.metadata.extend([("state", state.to_owned()), ("wanted", wanted.to_owned())]);
    refusal.details.push(PreconditionFailure::with_violation("STATE", resource.to_string(), format!("is `{state}`, must be `{wanted}`")).into());
    refusal
}

fn incident(fault: &Fault) -> Refusal {
    let id = crate::app::random_id();
    tracing::error!(incident = %id, fault = %fault, "fault");
    let details = vec![RequestInfo::new(id.clone(), "").into()];
    Refusal { code: Code::Internal, reason: ErrorReason::Fault, metadata: vec![("incident", id)], details }
}
