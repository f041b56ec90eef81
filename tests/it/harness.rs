//! A running service with a client beside it.

use std::sync::Arc;

use hos_model::Date;
use hos_proto::v1;
use hos_proto::v1::catalog_service_client::CatalogServiceClient;
use hos_proto::v1::matching_service_client::MatchingServiceClient;
use hos_proto::v1::offer_service_client::OfferServiceClient;
use hos_proto::v1::profile_service_client::ProfileServiceClient;
use hos_proto::v1::recognition_service_client::RecognitionServiceClient;
use hos_proto::v1::route_service_client::RouteServiceClient;
use hos_store::{Options, Store};
use house_of_skills::app::{App, Clock};
use house_of_skills::{dev, grpc};
use hyper_util::rt::TokioIo;
use tokio::io::DuplexStream;
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;
use tonic::transport::{Channel, Endpoint, Uri};

/// The day that counts as today in every test.
pub(crate) const TODAY: Date = Date::constant(2026, 1, 15);
/// Bytes in the pipe between client and service.
pub(crate) const PIPE: usize = 1 << 20;

/// A running service over an empty store in memory; it stops when this is dropped.
pub(crate) struct Service {
    pub(crate) app: Arc<App>,
    pub(crate) channel: Channel,
    pub(crate) connections: Connections,
    _stop: tokio::sync::oneshot::Sender<()>,
}

/// Where the service takes its connections from.
pub(crate) type Connections = mpsc::Sender<std::io::Result<DuplexStream>>;

impl Service {
    /// Starts it empty.
    pub(crate) async fn start() -> Self {
        Self::over(Store::open("memory:", &Options::default()).unwrap()).await
    }

    /// Starts it with the example world.
    pub(crate) async fn with_world() -> Self {
        let service = Self::start().await;
        dev::load_world(&service.app).unwrap();
        service
    }

    /// Starts it over a store.
    pub(crate) async fn over(store: Store) -> Self {
        let app = Arc::new(App::new(hos_catalog::embedded().unwrap(), store, Clock::Fixed(TODAY)).unwrap());
        let (connections, incoming) = mpsc::channel(16);
        let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
        let serving = Arc::clone(&app);
        tokio::spawn(async move {
            grpc::serve(serving, ReceiverStream::new(incoming), async {
                let _ = stopped.await;
            })
            .await
            .unwrap();
        });
        Self { app, channel: channel(connections.clone()), connections, _stop: stop }
    }

    /// A client with a connection of its own.
    pub(crate) fn another_channel(&self) -> Channel {
        channel(self.connections.clone())
    }

    pub(crate) fn profiles(&self) -> ProfileServiceClient<Channel> {
        ProfileServiceClient::new(self.channel.clone())
    }

    pub(crate) fn recognition(&self) -> RecognitionServiceClient<Channel> {
        RecognitionServiceClient::new(self.channel.clone())
    }

    pub(crate) fn matching(&self) -> MatchingServiceClient<Channel> {
        MatchingServiceClient::new(self.channel.clone())
    }

    pub(crate) fn routes(&self) -> RouteServiceClient<Channel> {
        RouteServiceClient::new(self.channel.clone()).max_decoding_message_size(8 << 20)
    }

    pub(crate) fn catalog(&self) -> CatalogServiceClient<Channel> {
        CatalogServiceClient::new(self.channel.clone())
    }

    pub(crate) fn offers(&self) -> OfferServiceClient<Channel> {
        OfferServiceClient::new(self.channel.clone())
    }

    /// A new profile, by its id.
    pub(crate) async fn profile(&self, id: &str) -> String {
        let profile = v1::Profile { display_name: "Iemand".to_owned(), ..Default::default() };
        let request = v1::CreateProfileRequest { profile: Some(profile), profile_id: id.to_owned(), ..Default::default() };
        self.profiles().create_profile(request).await.unwrap().into_inner().profile.unwrap().name
    }

    /// Tells a story to a profile.
    pub(crate) async fn tell(&self, profile: &str, story: &str) -> v1::TellExperienceResponse {
        let experience = v1::Experience { story: story.to_owned(), ..Default::default() };
        let request = v1::TellExperienceRequest { parent: profile.to_owned(), experience: Some(experience), ..Default::default() };
        self.recognition().tell_experience(request).await.unwrap().into_inner()
    }
}

fn channel(connections: Connections) -> Channel {
    Endpoint::from_static("http://in.memory").connect_with_connector_lazy(pipe(connections))
}

/// Connects by making a pipe and handing one end to the service.
fn pipe(
    connections: Connections,
) -> impl tower::Service<Uri, Response = TokioIo<DuplexStream>, Error = std::io::Error, Future: Send> + Send + 'static {
    tower::service_fn(move |_: Uri| {
        let connections = connections.clone();
        async move {
            let (client, server) = tokio::io::duplex(PIPE);
            connections.send(Ok(server)).await.map_err(|_| std::io::Error::other("the service has stopped"))?;
            Ok(TokioIo::new(client))
        }
    })
}
