//! End to end: the real server in a process of its own, and the client beside it, typed as a verbinder types.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, Command, ExitCode, Stdio};
use std::thread::JoinHandle;

use serde_json::Value;

/// Arguments for the client, divided by line ends.
const ARGUMENTS: &str = "CLIENT_ARGUMENTS";
/// Stands before all that the client prints.
const BEGINS: &str = "\u{1e}\n";

/// The server, stopped when this is dropped.
pub(crate) struct Server {
    process: Child,
    address: String,
    /// Reads what it writes to stderr, to the end.
    log: Option<JoinHandle<Vec<String>>>,
}

impl Server {
    fn start() -> Self {
        Self::start_with(&[("HOS_DATA", "memory:")])
    }

    /// Starts it with settings.
    pub(crate) fn start_with(settings: &[(&str, &str)]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_house-of-skills"));
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("HOS_")) {
            command.env_remove(name);
        }
        command.env("HOS_LISTEN", "127.0.0.1:0").envs(settings.iter().copied()).stdout(Stdio::null()).stderr(Stdio::piped());
        let mut process = command.spawn().unwrap();
        let mut lines = BufReader::new(process.stderr.take().unwrap()).lines();
        let mut read = Vec::new();
        let address = loop {
            let Some(Ok(line)) = lines.next() else { panic!("the server did not start: {read:#?}") };
            if let Some((_, rest)) = line.split_once("gRPC on ") {
                break format!("http://{}", rest.split(',').next().unwrap());
            }
            read.push(line);
        };
        // A full pipe would stop it.
        let log = std::thread::spawn(move || read.into_iter().chain(lines.map_while(Result::ok)).collect());
        Self { process, address, log: Some(log) }
    }

    /// Stops it and gives all that it wrote to stderr.
    pub(crate) fn stop(mut self) -> Vec<String> {
        let _ = self.process.kill();
        self.log.take().unwrap().join().unwrap()
    }

    /// Types a command.
    pub(crate) fn client(&self, arguments: &[&str]) -> Typed {
        self.client_hears(arguments, "")
    }

    /// Types a command and then what comes in.
    fn client_hears(&self, arguments: &[&str], input: &str) -> Typed {
        let address = ["--address", &self.address];
        client(&address.into_iter().chain(arguments.iter().copied()).collect::<Vec<_>>(), input)
    }

    /// Types a command that must succeed.
    pub(crate) fn done(&self, arguments: &[&str]) -> String {
        let typed = self.client(arguments);
        assert_eq!(typed.code, 0, "{arguments:?}: {typed:?}");
        assert!(!typed.out.trim().is_empty() && typed.error.is_empty(), "{arguments:?}: {typed:?}");
        typed.out
    }

    /// Types a command that must succeed and answers as JSON.
    fn json(&self, arguments: &[&str]) -> Value {
        let out = self.done(&[arguments, &["--json"]].concat());
        serde_json::from_str(&out).unwrap_or_else(|error| panic!("{arguments:?}: {error}\n{out}"))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[derive(Debug)]
pub(crate) struct Typed {
    pub(crate) code: i32,
    out: String,
    error: String,
}

/// Runs the client: the binary that `VERBINDER_BINARY` names, or else this test binary in its place, so that it is never an old one.
fn client(arguments: &[&str], input: &str) -> Typed {
    let mut command = match std::env::var_os("VERBINDER_BINARY") {
        Some(binary) => {
            let mut command = Command::new(binary);
            command.args(arguments);
            command
        }
        None => {
            let mut command = Command::new(std::env::current_exe().unwrap());
            command.args(["--exact", "cli::in_the_place_of_the_client", "--nocapture"]).env(ARGUMENTS, arguments.join("\n"));
            command
        }
    };
    command.env_remove("HOS_ADDRESS").env("COLUMNS", "80").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut process = command.spawn().unwrap();
    process.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let ended = process.wait_with_output().unwrap();
    let out = String::from_utf8(ended.stdout).unwrap();
    let out = out.split_once(BEGINS).map_or(out.as_str(), |(_, out)| out).to_owned();
    Typed { code: ended.status.code().unwrap(), out, error: String::from_utf8(ended.stderr).unwrap() }
}

/// Nothing by itself; with arguments it is the client.
#[test]
fn in_the_place_of_the_client() {
    let Some(arguments) = std::env::var(ARGUMENTS).ok() else { return };
    std::io::stdout().write_all(BEGINS.as_bytes()).unwrap();
    let arguments = std::iter::once("verbinder").chain(arguments.split('\n')).map(Into::into);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let code = runtime.block_on(verbinder::run(arguments));
    let number = (0..=u8::MAX).find(|number| format!("{code:?}") == format!("{:?}", ExitCode::from(*number)));
    std::process::exit(number.unwrap().into());
}

const STORY: &str = "Ik kook elke dag voor mijn moeder. Ik help haar met wassen. Ik drink thee met de buurvrouw. De bank doet mijn broer.";

#[test]
fn a_talk_of_ten_minutes() {
    let server = Server::start();
    assert!(server.done(&["new", "Ik", "--id", "ik"]).contains("ik"));
    let life = ["--education", "none", "--speaking", "b1", "--reading", "a2", "--income", "participation-benefit", "--free-hours", "24"];
    let about = server.done(&[&["about", "ik"][..], &life, &["--area", "osdorp", "--age", "27-66", "--childcare", "no"]].concat());
    assert!(about.contains("osdorp"), "{about}");

    let told = server.client_hears(&["tell", "ik", "--hours", "10", "--kind", "family-care"], STORY);
    assert_eq!(told.code, 0, "{told:?}");
    assert!(told.out.contains("Ik kook"), "her own words first: {}", told.out);
    assert!(server.done(&["skills", "ik"]).contains("Ik kook"));
    server.done(&["decide", "ik", "--yes", "all"]);
    let skills = server.json(&["skills", "ik"]);
    let states: Vec<&str> = skills["skills"].as_array().unwrap().iter().filter_map(|skill| skill["state"].as_str()).collect();
    assert!(states.len() >= 3 && states.iter().all(|state| *state == "SKILL_STATE_CONFIRMED"), "{states:?}");

    assert!(server.done(&["ask", "ik"]).contains('?'));
    assert!(server.done(&["match", "ik"]).contains("100"));
    let routes = server.done(&["routes", "ik", "--role", "helpende-zorg-en-welzijn"]);
    assert!(routes.contains("2026") || routes.contains("2027"), "{routes}");
    server.done(&["accept", "ik", "1"]);
    let accepted = server.json(&["routes", "ik"]);
    let states: Vec<&str> = accepted["routes"].as_array().unwrap().iter().filter_map(|one| one["route"]["state"].as_str()).collect();
    assert_eq!(states.iter().filter(|state| **state == "ROUTE_STATE_ACCEPTED").count(), 1, "{states:?}");
    server.done(&["decline", "ik", "2", "--reason", "too-far"]);

    assert!(server.done(&["people"]).contains("Fatima"), "the example world is there");
    server.done(&["offers", "--area", "nieuw-west"]);
    for shelf in ["roles", "skills", "steps", "qualifications", "areas"] {
        server.done(&["catalog", shelf]);
    }
    assert!(server.done(&["preview", STORY, "--agreed", "--role", "helpende-zorg-en-welzijn"]).contains("Ik kook"));

    for question in [
        &["people"][..],
        &["about", "ik"],
        &["tell", "ik", "Ik doe de was voor mijn oma."],
        &["ask", "ik"],
        &["match", "ik"],
        &["routes", "ik", "--role", "zorghulp"],
        &["offers"],
        &["catalog", "roles"],
        &["preview", STORY],
    ] {
        assert!(server.json(question).is_object(), "{question:?}");
    }
    let (dutch, english) = (server.done(&["match", "ik"]), server.done(&["match", "ik", "--language", "en"]));
    assert!(dutch.contains(" van ") && !dutch.contains(" of the "), "{dutch}");
    assert!(english.contains(" of ") && !english.contains(" van de "), "{english}");

    the_exit_code_tells_what_went_wrong(&server);
}

fn the_exit_code_tells_what_went_wrong(server: &Server) {
    let wrong_use = server.client(&["dans"]);
    assert_eq!(wrong_use.code, 2, "{wrong_use:?}");
    let refused = server.client(&["skills", "niemand"]);
    assert_eq!(refused.code, 3, "{refused:?}");
    let refused = server.client(&["tell", "ik", "Mijn nummer is 111222333.", "--json"]);
    assert_eq!(refused.code, 3, "{refused:?}");
    let told: Value = serde_json::from_str(&refused.error).unwrap();
    assert!(told.to_string().contains("experience.story") && !told.to_string().contains("111222333"), "{told}");
    let nobody_there = client(&["--address", "http://127.0.0.1:1", "people"], "");
    assert_eq!(nobody_there.code, 4, "{nobody_there:?}");
    for typed in [wrong_use, refused, nobody_there] {
        assert!(typed.out.is_empty() && !typed.error.trim().is_empty(), "what went wrong stands on stderr: {typed:?}");
    }
    assert_eq!(server.client(&["--help"]).code, 0);
}
