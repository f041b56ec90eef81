//! The command `verbinder`: all of it stands in the library.

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::process::ExitCode {
    verbinder::run(std::env::args_os()).await
}
