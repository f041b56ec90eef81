//! An answered request, so that asking again gives the same answer.

use hos_model::Date;
use serde::{Deserialize, Serialize};

use super::{Malformed, Record, date, read, silent};

/// An answered request.
#[derive(Clone, PartialEq, Eq)]
pub struct Request {
    /// Tells whether a request with the same id has the same content.
    pub fingerprint: String,
    /// The answer, in whatever form the caller can give it again.
    pub answer: String,
    /// The day it was answered.
    pub on: Date,
}

/// How an answered request is written.
#[derive(Serialize, Deserialize)]
pub struct RequestRecord {
    fingerprint: String,
    answer: String,
    on: String,
}

silent! { RequestRecord Request }

impl Record for RequestRecord {
    type Meaning = Request;

    fn from_model(request: &Request) -> Self {
        Self { fingerprint: request.fingerprint.clone(), answer: request.answer.clone(), on: request.on.to_string() }
    }

    fn to_model(&self) -> Result<Request, Malformed> {
        Ok(Request { fingerprint: self.fingerprint.clone(), answer: self.answer.clone(), on: read("on", &self.on, date)? })
    }
}
