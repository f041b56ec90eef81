//! The door to the world: every call is three moves, from_proto, app, to_proto. Nothing is decided here.

mod catalog;
mod door;
mod from_proto;
mod incoming;
mod matching;
mod offer;
mod profile;
mod recognition;
mod route;
mod status;
mod to_proto;

use std::future::Future;
use std::io;
use std::sync::Arc;

use hos_model::Actor;
use hos_proto::v1::catalog_service_server::CatalogServiceServer;
use hos_proto::v1::matching_service_server::MatchingServiceServer;
use hos_proto::v1::offer_service_server::OfferServiceServer;
use hos_proto::v1::profile_service_server::ProfileServiceServer;
use hos_proto::v1::recognition_service_server::RecognitionServiceServer;
use hos_proto::v1::route_service_server::RouteServiceServer;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::Semaphore;
use tokio_stream::Stream;
use tonic::transport::server::Connected;
use tonic::{Request, Response, Status};

use crate::app::{self, App, Error, Violations};
use crate::limits;
use from_proto::Check;
use to_proto::Teller;

pub use incoming::connections;

/// What a handler answers.
type GrpcResult<T> = Result<Response<T>, Status>;

/// The metadata key that names the actor in dev mode, until identities come.
const ACTOR_KEY: &str = "x-dev-actor";
/// The actor in dev mode when none is named.
const ACTOR_DEFAULT: &str = "verbinder/harry";

/// All services over one application.
#[derive(Clone)]
pub(crate) struct Api {
    app: Arc<App>,
    work: Arc<Semaphore>,
}

impl Api {
    fn new(app: Arc<App>) -> Self {
        Self { app, work: Arc::new(Semaphore::new(limits::CALLS_AT_WORK)) }
    }

    /// Who calls.
    fn caller<T>(&self, request: &Request<T>) -> Result<Actor, Status> {
        let named = request.metadata().get(ACTOR_KEY).map(|value| value.to_str().unwrap_or_default());
        Actor::parse(named.unwrap_or(ACTOR_DEFAULT)).ok_or_else(|| self.refuse(Error::Unauthenticated))
    }

    /// Reads a request; all that is wrong with it at once.
    fn read<R, T>(&self, request: &R, read: impl FnOnce(Check<'_>, &R) -> Result<T, Violations>) -> Result<T, Status> {
        read(Check::new(self.app.catalog(), self.app.lexicon()), request).map_err(|violations| self.refuse(Error::Invalid(violations)))
    }

    /// Does quick work that only reads, here and now.
    fn now<T>(&self, work: impl FnOnce(&App) -> app::Result<T>) -> Result<T, Status> {
        work(&self.app).map_err(|error| self.refuse(error))
    }

    /// Does work that computes or waits for the disk on a thread of its own; tells the caller to wait when there is too much of it.
    async fn run<T: Send + 'static>(&self, work: impl FnOnce(&App) -> app::Result<T> + Send + 'static) -> Result<T, Status> {
        let Ok(permit) = Arc::clone(&self.work).try_acquire_owned() else {
            return Err(self.refuse(Error::Busy));
        };
        let app = Arc::clone(&self.app);
        let span = tracing::Span::current();
        let done = tokio::task::spawn_blocking(move || {
            let _permit = permit;
            span.in_scope(|| work(&app))
        });
        // What a panic says is left out: it can hold a piece of a story.
        let answer = done.await.unwrap_or_else(|_stopped| Err(app::fault(anyhow::anyhow!("a call stopped half-way"))));
        answer.map_err(|error| self.refuse(error))
    }

    fn refuse(&self, error: Error) -> Status {
        status::status(error, self.app.phrases())
    }

    /// Speaks one language.
    fn teller<'a>(&'a self, language: &'a hos_model::LanguageCode) -> Teller<'a> {
        Teller::new(self.app.catalog(), self.app.phrases(), language)
    }
}

/// Serves the application over connections until `stop` is ready, then lets running calls end.
///
/// # Errors
/// When the connections fail as a whole.
pub async fn serve<I, S>(app: Arc<App>, connections: S, stop: impl Future<Output = ()>) -> anyhow::Result<()>
where
    S: Stream<Item = io::Result<I>>,
    I: AsyncRead + AsyncWrite + Connected + Unpin + Send + 'static,
{
    let (health, health_service) = tonic_health::server::health_reporter();
    let api = Api::new(Arc::clone(&app));
    macro_rules! service {
        ($server:ident) => {{
            health.set_serving::<$server<Api>>().await;
            $server::new(api.clone()).max_decoding_message_size(limits::MESSAGE_BYTES_IN).max_encoding_message_size(limits::MESSAGE_BYTES_OUT)
        }};
    }
    // Some clients, Python's among them, still ask by the older version.
    let reflection = || {
        tonic_reflection::server::Builder::configure()
            .register_encoded_file_descriptor_set(hos_proto::FILE_DESCRIPTOR_SET)
            .register_encoded_file_descriptor_set(tonic_health::pb::FILE_DESCRIPTOR_SET)
    };
    let (reflection, older_reflection) = (reflection().build_v1()?, reflection().build_v1alpha()?);
    tonic::transport::Server::builder()
        .max_concurrent_streams(limits::CONCURRENT_STREAMS)
        .http2_max_local_error_reset_streams(Some(limits::LOCAL_ERROR_RESET_STREAMS))
        .http2_max_pending_accept_reset_streams(Some(limits::PENDING_ACCEPT_RESET_STREAMS))
        .http2_max_header_list_size(limits::METADATA_BYTES)
        .http2_keepalive_interval(Some(limits::KEEPALIVE_INTERVAL))
        .http2_keepalive_timeout(Some(limits::KEEPALIVE_TIMEOUT))
        .max_connection_age(limits::CONNECTION_AGE)
        .max_connection_age_grace(limits::CALL_TIMEOUT)
        .layer(door::Door::new(app.shared_phrases()))
        .add_service(health_service)
        .add_service(reflection)
        .add_service(older_reflection)
        .add_service(service!(ProfileServiceServer))
        .add_service(service!(RecognitionServiceServer))
        .add_service(service!(MatchingServiceServer))
        .add_service(service!(RouteServiceServer))
        .add_service(service!(CatalogServiceServer))
        .add_service(service!(OfferServiceServer))
        .serve_with_incoming_shutdown(connections, stop)
        .await?;
    Ok(())
}
