//! Starts the service.

use std::io::IsTerminal as _;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context as _, Result};
use clap::{Parser, Subcommand};
use hos_store::{Options, Store};
use house_of_skills::app::{App, Clock};
use house_of_skills::config::{Config, KEYS};
use house_of_skills::{dev, grpc, limits};
use tokio::net::TcpListener;

/// House of Skills: from told experience with caring to a skill profile and a BBL route.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// Configuration file (TOML); see `house-of-skills config`.
    #[arg(long, global = true)]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Serves (the default).
    Serve,
    /// Lists every setting.
    Config,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let done = match arguments.command.unwrap_or(Command::Serve) {
        Command::Serve => serve(arguments.config.as_deref()),
        Command::Config => {
            list_settings();
            Ok(())
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            complain(&error);
            ExitCode::FAILURE
        }
    }
}

#[allow(clippy::print_stderr, reason = "the reason why the service does not start belongs on the terminal")]
fn complain(error: &anyhow::Error) {
    eprintln!("house-of-skills: {error:#}");
    eprintln!("De dienst draait niet. Hierboven staat in het Engels waarom, en wat je kunt doen.");
}

#[allow(clippy::print_stdout, reason = "a list that was asked for")]
fn list_settings() {
    println!("Every setting, in the file by name or in the environment by variable:");
    for key in KEYS {
        println!("  {:<14} {:<20} {}", key.name, key.variable, key.meaning);
    }
}

fn serve(file: Option<&std::path::Path>) -> Result<()> {
    let config = Config::read(file, settings()?.into_iter())?;
    start_logging(&config)?;
    std::panic::set_hook(Box::new(note_panic));
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().max_blocking_threads(limits::BLOCKING_THREADS).build()?;
    let app = open(&config)?;
    let served = runtime.block_on(run(&config, Arc::clone(&app)));
    // A call that is still stuck does not keep the process: its write is either acknowledged or not done.
    runtime.shutdown_timeout(std::time::Duration::from_secs(1));
    app.store().close()?;
    served
}

/// The variables with our prefix; others may hold anything.
fn settings() -> Result<Vec<(String, String)>> {
    let ours = std::env::vars_os().filter_map(|(name, value)| Some((name.into_string().ok().filter(|name| name.starts_with("HOS_"))?, value)));
    let text = |(name, value): (String, std::ffi::OsString)| match value.into_string() {
        Ok(value) => Ok((name, value)),
        Err(_) => anyhow::bail!("the value of `{name}` is not text in UTF-8: write it again"),
    };
    ours.map(text).collect()
}

fn start_logging(config: &Config) -> Result<()> {
    let filter = tracing_subscriber::EnvFilter::try_new(&config.log).with_context(|| format!("`log = {:?}` is no tracing filter", config.log))?;
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_ansi(std::io::stderr().is_terminal()).with_writer(std::io::stderr);
    // Not `init`: it also listens to the crate `log`, where sled prints the bytes that it stores.
    let installed = if config.log_json {
        tracing::subscriber::set_global_default(lines.json().finish())
    } else {
        tracing::subscriber::set_global_default(lines.compact().finish())
    };
    installed.context("logging cannot start")
}

/// Logs where a panic was, never what it says: that could hold a piece of a story.
fn note_panic(panic: &std::panic::PanicHookInfo<'_>) {
    let at = panic.location().map(ToString::to_string).unwrap_or_default();
    tracing::error!(at, "panic");
}

/// Opens catalogue and store. Until identities come there is only dev mode: loopback, and a directory that is marked as such.
fn open(config: &Config) -> Result<Arc<App>> {
    dev::only_loopback(config.listen)?;
    let catalog = match &config.catalog {
        Some(directory) => hos_catalog::from_directory(directory)
            .with_context(|| format!("the catalogue in {} cannot be used (setting `catalog`)", directory.display()))?,
        None => hos_catalog::embedded()?,
    };
    let address = dev::store_address(&config.data)?;
    let store = Store::open(&address, &Options { cache_bytes: u64::from(config.cache_mib) * 1024 * 1024 })
        .with_context(|| format!("the data directory {} cannot be used (setting `data`)", config.data))?;
    Ok(Arc::new(App::new(catalog, store, Clock::Machine)?))
}

async fn run(config: &Config, app: Arc<App>) -> Result<()> {
    let asked_to_end = asked_to_end()?;
    let listener = TcpListener::bind(config.listen)
        .await
        .with_context(|| format!("{} cannot be listened on; is the service running already? (setting `listen`)", config.listen))?;
    let address = listener.local_addr()?;
    let world = Arc::clone(&app);
    let newly_loaded = config.example_world && tokio::task::spawn_blocking(move || dev::load_world(&world)).await??;
    dev::banner(address, config);
    let (stop, stopped) = tokio::sync::watch::channel(false);
    let mut told_to_stop = stopped.clone();
    let mut server = tokio::spawn(grpc::serve(Arc::clone(&app), grpc::connections(listener), async move {
        let _ = told_to_stop.wait_for(|stop| *stop).await;
    }));
    let shown = async {
        if config.example_world {
            let way = if newly_loaded { dev::FIRST_WAY } else { dev::WAY_AGAIN };
            dev::show_the_way(address, Arc::clone(&app), way).await;
        }
        std::future::pending::<()>().await;
    };
    tokio::select! {
        () = asked_to_end => {}
        () = shown => {}
        ended = &mut server => {
            ended??;
            anyhow::bail!("the service stopped serving by itself");
        }
    }
    tracing::info!(seconds = config.drain_seconds, "stopping: running calls may end");
    stop.send_replace(true);
    let deadline = std::time::Duration::from_secs(u64::from(config.drain_seconds));
    // A disk that hangs must not keep the process: what was acknowledged is safe already.
    std::thread::spawn(move || {
        std::thread::sleep(deadline + limits::CLOSING_TIME);
        std::process::exit(1);
    });
    match tokio::time::timeout(deadline, server).await {
        Ok(ended) => ended?,
        Err(_late) => {
            tracing::warn!("calls were still running at the deadline and were cut off");
            Ok(())
        }
    }
}

/// Becomes ready at ctrl-c or a request to end. It listens from this call on, so that nothing is missed before the first wait.
fn asked_to_end() -> Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}
