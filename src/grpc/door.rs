//! The door: a layer around every call. It gives each call one span, ends calls that take too long, and gives a reason and sentences in
//! both languages to what is refused before any handler sees it (a message too large, bytes that are no message, an unknown method).

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use hos_present::Phrasebook;
use http::{HeaderMap, Request, Response};
use tonic::Code;
use tonic::body::Body;
use tower::{Layer, Service};
use tracing::{Instrument as _, field};

use super::status;
use crate::limits;

/// Longest path that is a method of ours, with room to grow.
const METHOD_BYTES: usize = 100;

/// Puts [`DoorService`] around a service.
#[derive(Clone)]
pub(super) struct Door {
    phrases: Arc<Phrasebook>,
}

impl Door {
    /// A door that speaks with these phrases.
    #[must_use]
    pub(super) const fn new(phrases: Arc<Phrasebook>) -> Self {
        Self { phrases }
    }
}

impl<S> Layer<S> for Door {
    type Service = DoorService<S>;

    fn layer(&self, inner: S) -> DoorService<S> {
        DoorService { inner, phrases: Arc::clone(&self.phrases) }
    }
}

/// A service behind the door.
#[derive(Clone)]
pub(super) struct DoorService<S> {
    inner: S,
    phrases: Arc<Phrasebook>,
}

impl<S> Service<Request<Body>> for DoorService<S>
where
    S: Service<Request<Body>, Response = Response<Body>> + Clone + Send + 'static,
    S::Future: Send + 'static,
{
    type Response = Response<Body>;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Response<Body>, S::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        let phrases = Arc::clone(&self.phrases);
        // Counted from here, so that the answer is ours: the layer outside this one ends the call at the same moment without a reason.
        let deadline = Instant::now() + allowed(request.headers());
        let is_grpc = is_grpc(request.headers());
        let span =
            tracing::info_span!("call", method = %method(request.uri().path()), profile = field::Empty, code = field::Empty, micros = field::Empty);
        let call = self.inner.call(request);
        let answer = async move {
            let began = Instant::now();
            let response = if is_grpc {
                match tokio::time::timeout_at(deadline.into(), call).await {
                    Ok(response) => explained(response?, &phrases),
                    Err(_late) => refused(Code::DeadlineExceeded, &phrases).unwrap_or_default(),
                }
            } else {
                refused(Code::InvalidArgument, &phrases).unwrap_or_default()
            };
            note(&response, began);
            Ok(response)
        };
        Box::pin(answer.instrument(span))
    }
}

/// How long the call may take: as long as its caller waits, and never longer than the limit.
fn allowed(headers: &HeaderMap) -> Duration {
    let asked = headers.get("grpc-timeout").and_then(|text| text.to_str().ok()).and_then(timeout);
    asked.map_or(limits::CALL_TIMEOUT, |asked| asked.min(limits::CALL_TIMEOUT))
}

/// Reads a timeout as gRPC writes it: at most eight digits and a unit.
fn timeout(text: &str) -> Option<Duration> {
    const DIGITS_MAX: usize = 8;
    let (number, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
    let number: u64 = number.parse().ok().filter(|_| number.len() <= DIGITS_MAX)?;
    match unit {
        "H" => Some(Duration::from_secs(number * 60 * 60)),
        "M" => Some(Duration::from_secs(number * 60)),
        "S" => Some(Duration::from_secs(number)),
        "m" => Some(Duration::from_millis(number)),
        "u" => Some(Duration::from_micros(number)),
        "n" => Some(Duration::from_nanos(number)),
        _ => None,
    }
}

/// Whether the caller says that it speaks gRPC.
fn is_grpc(headers: &HeaderMap) -> bool {
    headers.get("content-type").is_some_and(|kind| kind.as_bytes().starts_with(b"application/grpc"))
}

/// The method as it may stand in a log: what a caller made up is not repeated.
fn method(path: &str) -> &str {
    let plain = path.len() <= METHOD_BYTES && path.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'/'));
    let ours = path.starts_with("/houseofskills.v1.") || path.starts_with("/grpc.");
    if plain && ours { path } else { "unknown" }
}

/// Records how the call went in its span.
fn note(response: &Response<Body>, began: Instant) {
    let code = code(response.headers()).unwrap_or(Code::Ok);
    let span = tracing::Span::current();
    span.record("code", field::debug(code));
    span.record("micros", u64::try_from(began.elapsed().as_micros()).unwrap_or(u64::MAX));
    tracing::info!("done");
}

/// The status of an answer that is only a status; handlers that answer a message send theirs after it.
fn code(headers: &HeaderMap) -> Option<Code> {
    headers.get("grpc-status").map(|value| Code::from_bytes(value.as_bytes()))
}

/// Gives a bare refusal its reason and sentences; leaves every other answer alone.
fn explained(response: Response<Body>, phrases: &Phrasebook) -> Response<Body> {
    let bare = !response.headers().contains_key("grpc-status-details-bin");
    let refusal = code(response.headers()).filter(|code| bare && *code != Code::Ok);
    // A compressed message is refused as "unimplemented" although the method exists.
    let compressed = response.headers().get("grpc-message").is_some_and(|text| text.as_bytes().windows(8).any(|word| word == b"compress"));
    let code = refusal.map(|code| if compressed { Code::InvalidArgument } else { code });
    code.and_then(|code| refused(code, phrases)).unwrap_or(response)
}

fn refused(code: Code, phrases: &Phrasebook) -> Option<Response<Body>> {
    status::at_the_door(code, phrases).map(tonic::Status::into_http)
}
