//! Calls a second over HTTP/2 on loopback TCP, beside an empty call of tonic.
//!
//! Servers and clients share one process and one multi-thread runtime, built as the real server builds its own: one worker per core. Each
//! client has a connection of its own and one call under way at a time, so 16 clients are 16 connections. The peer is a tonic server without
//! any layer that answers an empty message to an empty message (`grpc.health.v1.Health/Check`); the client is the same, and both take turns.
//! Our side does all it does in earnest, its one line of log per call included (written to /dev/null; the filter is `info`, or `HOS_LOG`).

#![allow(clippy::float_arithmetic, reason = "figures about speed; nothing of a person is computed here")]

mod support;

use std::hint::black_box;
use std::net::{Ipv4Addr, SocketAddr};
use std::pin::Pin;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use hos_model::{Circumstances, ExperienceKind, Extent, LanguageCode, RoleId, Story};
use hos_proto::v1;
use hos_proto::v1::profile_service_client::ProfileServiceClient;
use hos_proto::v1::route_service_client::RouteServiceClient;
use hos_store::{Options, Store};
use house_of_skills::app::{App, Clock, Preview, ToldExperience};
use house_of_skills::{grpc, limits};
use prost::Message as _;
use support::{Fallible, Figures, ROUNDS};
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tokio::task::JoinSet;
use tokio_stream::wrappers::TcpListenerStream;
use tokio_stream::{Stream, StreamExt as _};
use tonic::transport::{Channel, Endpoint, Server};
use tonic::{Request, Response, Status};
use tonic_health::pb::health_client::HealthClient;
use tonic_health::pb::health_server::{Health, HealthServer};
use tonic_health::pb::{HealthCheckRequest, HealthCheckResponse};

const CLIENTS: [usize; 3] = [1, 16, 64];
const WINDOW: Duration = Duration::from_millis(300);
const INSIDE_WINDOW: Duration = Duration::from_millis(60);
const STORY_CHARS: usize = 600;
/// What 7-performance asks of each call, as a share of the empty one, at 16 connections.
const YARDSTICK_AT: usize = 16;
const GET_PROFILE_SHARE: f64 = 0.6;
const PREVIEW_PATHWAY_SHARE: f64 = 0.1;

fn main() -> ExitCode {
    support::run("calls", "calls over HTTP/2 on loopback, beside an empty call of tonic; one connection per client", measure)
}

fn measure(figures: &mut Figures) -> Fallible<()> {
    start_logging()?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().max_blocking_threads(limits::BLOCKING_THREADS).build()?;
    let directory = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    let store = Store::open(&format!("sled:{}", directory.path().join("store").display()), &Options::default())?;
    let app = Arc::new(App::new(hos_catalog::embedded().map_err(|errors| errors.to_string())?, store, Clock::Machine)?);
    let ours = runtime.block_on(serve_ours(Arc::clone(&app)))?;
    let empty = runtime.block_on(serve_empty())?;
    runtime.block_on(create_profile(ours))?;
    let preview = v1::PreviewPathwayRequest { experiences: vec![v1::Experience { story: story()?, ..Default::default() }], ..Default::default() };
    let answer = runtime.block_on(preview_once(ours, &preview))?;
    let answer_bytes = answer.encoded_len();
    for clients in CLIENTS {
        figures.heading(&format!("{clients} clients, {clients} connections; the answer to the preview has {answer_bytes} bytes"));
        measure_with(figures, &runtime, clients, ours, empty, &preview)?;
    }
    measure_inside(figures, &app, &preview, &answer)?;
    runtime.shutdown_timeout(Duration::from_secs(1));
    app.store().close()?;
    Ok(())
}

fn measure_with(
    figures: &mut Figures,
    runtime: &Runtime,
    clients: usize,
    ours: SocketAddr,
    empty: SocketAddr,
    preview: &v1::PreviewPathwayRequest,
) -> Fallible<()> {
    let (ours, empty) =
        runtime.block_on(async { Ok::<_, tonic::transport::Error>((connect(ours, clients).await?, connect(empty, clients).await?)) })?;
    let mut check = || {
        runtime.block_on(calls_a_second(
            &empty,
            |channel| async move { HealthClient::new(channel).check(HealthCheckRequest::default()).await.map(drop) },
        ))
    };
    let mut get = || {
        runtime.block_on(calls_a_second(&ours, |channel| async move {
            let ask = v1::GetProfileRequest { name: "profiles/fatima".to_owned() };
            ProfileServiceClient::new(channel).get_profile(ask).await.map(drop)
        }))
    };
    let mut plan = || {
        let preview = preview.clone();
        runtime.block_on(calls_a_second(&ours, move |channel| {
            let ask = preview.clone();
            async move { RouteServiceClient::new(channel).preview_pathway(ask).await.map(drop) }
        }))
    };
    let values = support::take_turns(ROUNDS, &mut [&mut check, &mut get, &mut plan])?;
    let [check, get, plan] = values.as_slice() else { return Err("three took part".into()) };
    let empty = format!("empty_call_{clients}");
    figures.value(&empty, check, "calls/s", "peer: an empty unary call of tonic");
    let asked = |share: f64| if clients == YARDSTICK_AT { format!("; asked: at least {share}") } else { String::new() };
    let meaning = format!("read one profile from the store{}", asked(GET_PROFILE_SHARE));
    figures.ratio(&format!("get_profile_{clients}"), get, "calls/s", &empty, check, &meaning);
    let meaning = format!("{STORY_CHARS} characters heard, two roles compared and planned{}", asked(PREVIEW_PATHWAY_SHARE));
    figures.ratio(&format!("preview_pathway_{clients}"), plan, "calls/s", &empty, check, &meaning);
    Ok(())
}

/// Where the time of a preview goes, one thread: what is left of a call is the sentences and the wire.
fn measure_inside(figures: &mut Figures, app: &App, preview: &v1::PreviewPathwayRequest, answer: &v1::PreviewPathwayResponse) -> Fallible<()> {
    let story = preview.experiences.first().map(|told| told.story.as_str()).ok_or("no story")?;
    let told = ToldExperience {
        kind: ExperienceKind::Other,
        language: LanguageCode::parse("nl").ok_or("language")?,
        story: Story::new(story).ok_or("story")?,
        extent: Extent::default(),
    };
    let roles = answer.pathways.iter().filter_map(|pathway| RoleId::parse(pathway.match_report.as_ref()?.role.strip_prefix("roles/")?)).collect();
    let ask = Preview { experiences: vec![told], circumstances: Circumstances::default(), roles, assume_confirmed: false, today: None };
    let bytes = answer.encode_to_vec();
    app.preview_pathway(&ask).map_err(|_| "the preview was refused")?;
    let mut engine = || Ok(support::micros(INSIDE_WINDOW, || drop(black_box(app.preview_pathway(black_box(&ask))))));
    let mut write = || Ok(support::micros(INSIDE_WINDOW, || drop(black_box(black_box(answer).encode_to_vec()))));
    let mut read = || Ok(support::micros(INSIDE_WINDOW, || drop(black_box(v1::PreviewPathwayResponse::decode(black_box(bytes.as_slice()))))));
    let values = support::take_turns(ROUNDS, &mut [&mut engine, &mut write, &mut read])?;
    let [engine, write, read] = values.as_slice() else { return Err("three took part".into()) };
    figures.heading("inside one preview, one thread");
    figures.value("preview_engine", engine, "us", "hearing, comparing and planning, no sentences and no wire");
    figures.ratio("preview_encode", write, "us", "preview_engine", engine, "the server writes the answer");
    figures.ratio("preview_decode", read, "us", "preview_engine", engine, "the client reads the answer");
    Ok(())
}

/// Every client calls again and again until the window ends.
async fn calls_a_second<C, F>(channels: &[Channel], call: C) -> Fallible<f64>
where
    C: Fn(Channel) -> F + Clone + Send + 'static,
    F: Future<Output = Result<(), Status>> + Send,
{
    let began = Instant::now();
    let mut clients = JoinSet::new();
    for channel in channels {
        let (channel, call) = (channel.clone(), call.clone());
        clients.spawn(async move {
            let mut done = 0_u32;
            while began.elapsed() < WINDOW {
                call(channel.clone()).await?;
                done += 1;
            }
            Ok::<_, Status>(done)
        });
    }
    let mut done = 0.0;
    while let Some(client) = clients.join_next().await {
        done += f64::from(client??);
    }
    Ok(done / began.elapsed().as_secs_f64())
}

/// As the real server logs, to nowhere.
fn start_logging() -> Fallible<()> {
    let nowhere = Arc::new(std::fs::OpenOptions::new().write(true).open("/dev/null")?);
    let filter = std::env::var("HOS_LOG").unwrap_or_else(|_| "info".to_owned());
    let filter = tracing_subscriber::EnvFilter::try_new(filter)?;
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_ansi(false).with_writer(nowhere).compact().finish();
    Ok(tracing::subscriber::set_global_default(lines)?)
}

/// A port of its own on loopback.
async fn listen() -> std::io::Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await
}

async fn serve_ours(app: Arc<App>) -> Fallible<SocketAddr> {
    let listener = listen().await?;
    let address = listener.local_addr()?;
    tokio::spawn(grpc::serve(app, grpc::connections(listener), std::future::pending()));
    Ok(address)
}

async fn serve_empty() -> Fallible<SocketAddr> {
    let listener = listen().await?;
    let address = listener.local_addr()?;
    let connections = TcpListenerStream::new(listener).map(|accepted| {
        accepted.and_then(|stream| {
            stream.set_nodelay(true)?;
            Ok(stream)
        })
    });
    tokio::spawn(Server::builder().add_service(HealthServer::new(Empty)).serve_with_incoming(connections));
    Ok(address)
}

async fn connect(address: SocketAddr, connections: usize) -> Result<Vec<Channel>, tonic::transport::Error> {
    let endpoint = Endpoint::from_shared(format!("http://{address}"))?.tcp_nodelay(true);
    let mut channels = Vec::with_capacity(connections);
    for _ in 0..connections {
        channels.push(endpoint.connect().await?);
    }
    Ok(channels)
}

async fn create_profile(address: SocketAddr) -> Fallible<()> {
    let profile = v1::Profile { display_name: "Fatima".to_owned(), ..Default::default() };
    let ask = v1::CreateProfileRequest { profile: Some(profile), profile_id: "fatima".to_owned(), ..Default::default() };
    let channel = Endpoint::from_shared(format!("http://{address}"))?.connect().await?;
    ProfileServiceClient::new(channel).create_profile(ask).await?;
    Ok(())
}

/// Asks once and sees to it that the answer is a whole one.
async fn preview_once(address: SocketAddr, ask: &v1::PreviewPathwayRequest) -> Fallible<v1::PreviewPathwayResponse> {
    let channel = Endpoint::from_shared(format!("http://{address}"))?.connect().await?;
    let answer = RouteServiceClient::new(channel).preview_pathway(ask.clone()).await?.into_inner();
    let whole = !answer.skills.is_empty() && answer.pathways.len() == 2 && answer.pathways.iter().all(|pathway| !pathway.routes.is_empty());
    if whole { Ok(answer) } else { Err("the preview of the benchmark has no skills or no routes".into()) }
}

fn story() -> Fallible<String> {
    support::pieces(&support::stories()?, STORY_CHARS).into_iter().next().ok_or_else(|| "no story".into())
}

/// Answers nothing to nothing.
struct Empty;

#[tonic::async_trait]
impl Health for Empty {
    async fn check(&self, _: Request<HealthCheckRequest>) -> Result<Response<HealthCheckResponse>, Status> {
        Ok(Response::new(HealthCheckResponse::default()))
    }

    type WatchStream = Pin<Box<dyn Stream<Item = Result<HealthCheckResponse, Status>> + Send>>;

    async fn watch(&self, _: Request<HealthCheckRequest>) -> Result<Response<Self::WatchStream>, Status> {
        Ok(Response::new(Box::pin(tokio_stream::empty())))
    }
}
