//! What can go wrong, without a word about gRPC. A finding ("no evidence of night care") is never an error: it stands in the report.

use std::fmt;

use hos_model::ResourceName;
use hos_store::StoreError;

/// One thing that is wrong with a request: where, what, and the figures the sentence needs. The sentence itself is `violation-<code>` in
/// `errors.ftl`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// Path of the field, `experience.story`.
    pub field: String,
    /// Stable code, `story-too-long`.
    pub code: &'static str,
    /// Limit that was passed, or what is allowed; empty when the sentence needs none. Never what the person wrote.
    pub limit: String,
}

/// All that is wrong with a request; at least one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violations(Vec<Violation>);

impl Violations {
    /// One violation.
    pub fn one(field: impl Into<String>, code: &'static str) -> Self {
        Self(vec![Violation { field: field.into(), code, limit: String::new() }])
    }

    /// `Ok` when there is none.
    ///
    /// # Errors
    /// All of them, when there is one or more.
    pub fn none_of(violations: Vec<Violation>) -> std::result::Result<(), Self> {
        if violations.is_empty() { Ok(()) } else { Err(Self(violations)) }
    }

    /// In the order they were found.
    pub fn as_slice(&self) -> &[Violation] {
        &self.0
    }
}

/// Why a call was not done.
#[derive(Debug)]
pub enum Error {
    /// Something in the request is wrong.
    Invalid(Violations),
    /// No such resource outside profiles.
    NotFound(ResourceName),
    /// The id is taken.
    AlreadyExists(ResourceName),
    /// The resource changed since it was read.
    Stale(ResourceName),
    /// The resource is in a state that does not allow this.
    WrongState {
        /// The resource.
        resource: ResourceName,
        /// The state it is in.
        state: &'static str,
        /// The state that is needed.
        wanted: &'static str,
    },
    /// Not permitted or not there: both answer the same.
    NoConsent,
    /// The caller is not known.
    Unauthenticated,
    /// The request id was used before with other content.
    RequestIdReused,
    /// Too much work at once.
    Busy,
    /// Our fault.
    Fault(Fault),
}

/// A fault of ours: logged in full, told as a neutral sentence with an incident id.
#[derive(Debug)]
pub struct Fault(pub anyhow::Error);

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#}", self.0)
    }
}

impl From<Violations> for Error {
    fn from(violations: Violations) -> Self {
        Self::Invalid(violations)
    }
}

impl From<StoreError> for Error {
    fn from(error: StoreError) -> Self {
        Self::Fault(Fault(error.into()))
    }
}

/// What an application function answers.
pub type Result<T> = std::result::Result<T, Error>;
