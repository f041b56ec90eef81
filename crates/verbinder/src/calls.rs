//! The connection to the engine: who calls, how often, and how much.

use std::time::Duration;

use data_encoding::BASE32_NOPAD;
use hos_proto::v1::catalog_service_client::CatalogServiceClient;
use hos_proto::v1::matching_service_client::MatchingServiceClient;
use hos_proto::v1::offer_service_client::OfferServiceClient;
use hos_proto::v1::profile_service_client::ProfileServiceClient;
use hos_proto::v1::recognition_service_client::RecognitionServiceClient;
use hos_proto::v1::route_service_client::RouteServiceClient;
use tonic::metadata::{Ascii, MetadataValue};
use tonic::service::Interceptor;
use tonic::service::interceptor::InterceptedService;
use tonic::transport::{Channel, Endpoint};
use tonic::{Code, Request, Response, Status};

use crate::args::Options;
use crate::failure::Failure;
use crate::words;

/// Long enough for a page of reports, short enough to hold in memory twice.
const MESSAGE_BYTES_MAX: usize = 8 * 1024 * 1024;

/// On the own machine or network a connection is there at once or not at all.
const CONNECT_WAIT: Duration = Duration::from_secs(5);

/// Nobody at a table waits longer.
const ANSWER_WAIT: Duration = Duration::from_secs(30);

/// A busy engine may ask for a longer pause; a person at a table should not.
const RETRY_WAIT_MAX: Duration = Duration::from_secs(3);
const RETRY_WAIT: Duration = Duration::from_millis(200);

type Service = InterceptedService<Channel, Actor>;

/// The engine, seen from here.
pub(crate) struct Engine {
    service: Service,
    address: String,
}

/// Says in every call who calls; for trying out only, until there are credentials.
#[derive(Clone)]
pub(crate) struct Actor(MetadataValue<Ascii>);

impl Interceptor for Actor {
    fn call(&mut self, mut request: Request<()>) -> Result<Request<()>, Status> {
        request.metadata_mut().insert("x-dev-actor", self.0.clone());
        Ok(request)
    }
}

impl Engine {
    /// Prepares the connection; the first call makes it.
    pub(crate) fn at(options: &Options) -> Result<Self, Failure> {
        // The service prints its address without a scheme, and so may who copies it.
        let address = if options.address.contains("://") { options.address.clone() } else { format!("http://{}", options.address) };
        let endpoint = Endpoint::from_shared(address.clone()).ok().filter(|endpoint| endpoint.uri().scheme().is_some());
        let endpoint = endpoint.ok_or_else(|| Failure::here("WRONG_USE", words::BAD_ADDRESS, &[&address]))?;
        let channel = endpoint.connect_timeout(CONNECT_WAIT).timeout(ANSWER_WAIT).connect_lazy();
        Ok(Self { service: InterceptedService::new(channel, Actor(options.actor.clone())), address })
    }

    /// Sends a request, and once more when nobody answered or the engine was busy. That is safe: reading changes nothing, every change
    /// has a `request_id`, and setting a field twice sets it once.
    pub(crate) async fn send<Q: Clone, A>(&self, request: Q, call: impl AsyncFn(Q) -> Result<Response<A>, Status>) -> Result<A, Failure> {
        let answer = match call(request.clone()).await {
            Err(status) if status.code() == Code::Unavailable => {
                tokio::time::sleep(pause(&status)).await;
                call(request).await
            }
            answer => answer,
        };
        answer.map(Response::into_inner).map_err(|status| Failure::from_status(status, &self.address))
    }

    pub(crate) fn profiles(&self) -> ProfileServiceClient<Service> {
        ProfileServiceClient::new(self.service.clone()).max_decoding_message_size(MESSAGE_BYTES_MAX)
    }

    pub(crate) fn recognition(&self) -> RecognitionServiceClient<Service> {
        RecognitionServiceClient::new(self.service.clone()).max_decoding_message_size(MESSAGE_BYTES_MAX)
    }

    pub(crate) fn matching(&self) -> MatchingServiceClient<Service> {
        MatchingServiceClient::new(self.service.clone()).max_decoding_message_size(MESSAGE_BYTES_MAX)
    }

    pub(crate) fn route_service(&self) -> RouteServiceClient<Service> {
        RouteServiceClient::new(self.service.clone()).max_decoding_message_size(MESSAGE_BYTES_MAX)
    }

    pub(crate) fn offer_service(&self) -> OfferServiceClient<Service> {
        OfferServiceClient::new(self.service.clone()).max_decoding_message_size(MESSAGE_BYTES_MAX)
    }

    pub(crate) fn catalog(&self) -> CatalogServiceClient<Service> {
        CatalogServiceClient::new(self.service.clone()).max_decoding_message_size(MESSAGE_BYTES_MAX)
    }
}

/// A random id, by which the engine knows a repeated call.
pub(crate) fn request_id() -> Result<String, Failure> {
    let mut chance = [0; 16];
    getrandom::fill(&mut chance).map_err(|_| Failure::here("NO_CHANCE", words::NO_CHANCE, &[]))?;
    Ok(BASE32_NOPAD.encode(&chance).to_lowercase())
}

/// Reads all pages of a list. `page` takes the token of a page, and gives its items and the token of the next.
pub(crate) async fn all_pages<T>(page: impl AsyncFn(String) -> Result<(Vec<T>, String), Failure>) -> Result<Vec<T>, Failure> {
    let (mut items, mut token) = page(String::new()).await?;
    while !token.is_empty() {
        let (more, next) = page(token).await?;
        items.extend(more);
        token = next;
    }
    Ok(items)
}

fn pause(status: &Status) -> Duration {
    use tonic_types::StatusExt;
    let asked = status.get_details_retry_info().and_then(|info| info.retry_delay);
    asked.unwrap_or(RETRY_WAIT).min(RETRY_WAIT_MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_request_has_its_own_id() {
        let (one, other) = (request_id().unwrap(), request_id().unwrap());
        assert_eq!(one.len(), 26);
        assert_ne!(one, other);
    }

    #[tokio::test]
    #[allow(clippy::disallowed_methods, reason = "a client can only be tested with statuses that it makes itself")]
    async fn a_call_that_was_not_heard_is_repeated_once() {
        let engine = Engine { service: unheard(), address: "http://127.0.0.1:1".to_owned() };
        let calls = std::cell::Cell::new(0);
        let answer = engine.send("same", async |request| {
            calls.set(calls.get() + 1);
            if calls.get() == 1 { Err(Status::unavailable("busy")) } else { Ok(Response::new(request)) }
        });
        assert_eq!((answer.await.unwrap(), calls.get()), ("same", 2));
        let refused = engine.send((), async |()| {
            calls.set(calls.get() + 1);
            Err::<Response<()>, _>(Status::not_found("no"))
        });
        assert_eq!((refused.await.unwrap_err().exit_code(), calls.get()), (3, 3));
    }

    fn unheard() -> Service {
        let channel = Endpoint::from_static("http://127.0.0.1:1").connect_lazy();
        InterceptedService::new(channel, Actor(MetadataValue::from_static("verbinder/harry")))
    }

    #[tokio::test]
    async fn all_pages_are_read() {
        let page = async |token: String| Ok(if token.is_empty() { (vec![1, 2], "next".to_owned()) } else { (vec![3], String::new()) });
        assert_eq!(all_pages(page).await.unwrap(), [1, 2, 3]);
    }
}
