//! The door: a layer around every call. It gives each call one span, ends calls that take too long, and gives a reason and sentences in
//! both languages to what is refused before any handler sees it (a message too large, bytes that are no message, an unknown method).

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Instant;

use hos_present::Phrasebook;
use http::{HeaderMap, Request, Response};
use tonic::Code;
use tonic::body::Body;
use tower::{Layer, Service};
use tracing::{Instrument as _, field};

use super::status;
use crate::limits;

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
        let span = tracing::info_span!("call", method = %request.uri().path(), profile = field::Empty, code = field::Empty, micros = field::Empty);
        let call = self.inner.call(request);
        let answer = async move {
            let began = Instant::now();
            let response = match tokio::time::timeout(limits::CALL_TIMEOUT, call).await {
                Ok(response) => explained(response?, &phrases),
                Err(_late) => refused(Code::DeadlineExceeded, &phrases).unwrap_or_default(),
            };
            note(&response, began);
            Ok(response)
        };
        Box::pin(answer.instrument(span))
    }
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
