//! Starting the real program: what it refuses, with which words, and that it ends when asked.

use std::ffi::OsStr;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::net::{SocketAddr, TcpListener};
use std::os::unix::ffi::OsStrExt as _;
use std::path::Path;
use std::process::{Child, ChildStderr, Command, ExitStatus, Stdio};

use data_encoding::BASE32_NOPAD;
use sha2::{Digest as _, Sha256};
use tempfile::TempDir;

/// What the program says when it serves, before its address.
const SERVING: &str = "gRPC on ";

/// The program, with a directory of its own and any free port.
struct Program {
    command: Command,
    directory: TempDir,
}

impl Program {
    fn new() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_house-of-skills"));
        command.env_clear().stdout(Stdio::null()).stderr(Stdio::piped()).stdin(Stdio::null());
        let program = Self { command, directory };
        let data = program.data();
        program.with("HOS_LISTEN", "127.0.0.1:0").with("HOS_EXAMPLE_WORLD", "false").with("HOS_DATA", &data)
    }

    fn with(mut self, variable: &str, value: &str) -> Self {
        self.command.env(variable, value);
        self
    }

    fn argument(mut self, argument: &str) -> Self {
        self.command.arg(argument);
        self
    }

    fn data(&self) -> String {
        self.path("data").display().to_string()
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.directory.path().join(name)
    }

    /// Starts it and waits until it serves.
    fn serve(&mut self) -> Serving {
        match self.start() {
            Started::Serving(serving) => serving,
            Started::Ended(status, said) => panic!("it ended with {status}: {said}"),
        }
    }

    /// What it says when it does not start.
    fn refuse(&mut self) -> String {
        match self.start() {
            Started::Serving(serving) => panic!("it serves on {}", serving.address),
            Started::Ended(status, said) => {
                assert_eq!(status.code(), Some(1), "{said}");
                assert!(!said.contains("panicked") && !said.contains("RUST_BACKTRACE"), "{said}");
                assert!(said.starts_with("house-of-skills: "), "{said}");
                assert!(said.contains("De dienst draait niet."), "also in Dutch: {said}");
                said
            }
        }
    }

    fn start(&mut self) -> Started {
        let mut child = self.command.spawn().unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap());
        let mut said = String::new();
        let mut line = String::new();
        while lines.read_line(&mut line).unwrap() > 0 {
            if let Some((_, rest)) = line.split_once(SERVING) {
                let address = rest.split(',').next().unwrap().parse().unwrap();
                return Started::Serving(Serving { child, lines, address });
            }
            said.push_str(&line);
            line.clear();
        }
        Started::Ended(child.wait().unwrap(), said)
    }
}

enum Started {
    Serving(Serving),
    Ended(ExitStatus, String),
}

/// The program while it serves; it is killed when this is dropped.
struct Serving {
    child: Child,
    lines: BufReader<ChildStderr>,
    address: SocketAddr,
}

impl Serving {
    /// Asks it to end, and waits until it did.
    fn terminate(mut self) -> (ExitStatus, String) {
        let asked = Command::new("kill").arg("-TERM").arg(self.child.id().to_string()).status().unwrap();
        assert!(asked.success());
        let mut said = String::new();
        while self.lines.read_line(&mut said).unwrap() > 0 {}
        (self.child.wait().unwrap(), said)
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[track_caller]
fn assert_says(said: &str, words: &[&str]) {
    for word in words {
        assert!(said.contains(word), "`{word}` is not in: {said}");
    }
}

#[test]
fn an_address_that_others_can_reach_is_refused_before_anything_is_made() {
    for listen in ["0.0.0.0:0", "192.0.2.1:50051", "[::]:0"] {
        let mut program = Program::new().with("HOS_LISTEN", listen);
        assert_says(&program.refuse(), &["`listen`", "127.0.0.1", listen, "loopback only"]);
        assert!(!program.path("data").exists(), "refusing makes nothing");
    }
}

#[test]
fn an_address_that_is_none_is_refused() {
    for listen in ["localhost", "127.0.0.1", "127.0.0.1:99999", "50051"] {
        assert_says(&Program::new().with("HOS_LISTEN", listen).refuse(), &["`listen`", "house-of-skills config"]);
    }
}

#[test]
fn a_directory_that_is_not_marked_is_left_alone() {
    let mut program = Program::new();
    fs::create_dir(program.path("data")).unwrap();
    fs::write(program.path("data/letter.txt"), "lieve").unwrap();
    assert_says(&program.refuse(), &["not marked", "setting `data`", "choose another", &program.data()]);
    assert_eq!(fs::read_dir(program.path("data")).unwrap().count(), 1);
}

#[test]
fn a_directory_that_cannot_be_written_is_refused() {
    let program = Program::new();
    fs::write(program.path("file"), "").unwrap();
    let below = program.path("file/data").display().to_string();
    let mut program = program.with("HOS_DATA", &below);
    assert_says(&program.refuse(), &[&below, "setting `data`", "can be written"]);
}

#[test]
fn a_second_process_on_the_same_store_is_refused_and_the_first_goes_on() {
    let mut program = Program::new();
    let first = program.serve();
    assert_says(&program.refuse(), &["in use by another process", "setting `data`", "stop that one", &program.data()]);
    let (status, said) = first.terminate();
    assert!(status.success(), "{said}");
    program.serve();
}

#[test]
fn a_store_of_a_newer_version_is_refused() {
    let mut program = Program::new();
    program.serve().terminate();
    write_newer_format(&program.path("data/store/sentinel"));
    let said = program.refuse();
    assert_says(&said, &["newer than this version", "start the newer version", "setting `data`", &program.data()]);
}

/// Raises the format in both slots of the sentinel, with checksums that fit.
fn write_newer_format(sentinel: &Path) {
    const SLOT: usize = 4096;
    let mut bytes = fs::read(sentinel).unwrap();
    for slot in bytes.chunks_mut(SLOT) {
        let text = String::from_utf8(slot.to_vec()).unwrap();
        let Some((claim, _)) = text.lines().next().and_then(|line| line.rsplit_once(' ')) else { continue };
        let newer = claim.replace("\"format\":1", "\"format\":9");
        assert_ne!(newer, claim);
        let checksum = BASE32_NOPAD.encode(&Sha256::digest(&newer)[..16]).to_ascii_lowercase();
        let line = format!("{newer} {checksum}\n");
        slot[..line.len()].copy_from_slice(line.as_bytes());
    }
    fs::write(sentinel, bytes).unwrap();
}

#[test]
fn a_store_that_is_gone_is_not_replaced_by_an_empty_one() {
    let mut program = Program::new();
    program.serve().terminate();
    fs::remove_dir_all(program.path("data/store/sled")).unwrap();
    assert_says(&program.refuse(), &["is gone", "restore a backup", "setting `data`"]);
}

#[test]
fn a_setting_that_does_not_exist_is_refused_by_name() {
    let said = Program::new().with("HOS_LISTN", "127.0.0.1:0").refuse();
    assert_says(&said, &["`HOS_LISTN`", "`house-of-skills config`"]);
}

#[test]
fn a_key_that_does_not_exist_or_does_not_read_is_refused_by_name() {
    let program = Program::new();
    let file = program.path("house.toml");
    fs::write(&file, "lissen = \"127.0.0.1:0\"\n").unwrap();
    let mut program = program.argument("--config").argument(&file.display().to_string());
    assert_says(&program.refuse(), &["`lissen`", "`house-of-skills config`"]);
    fs::write(&file, "drain_seconds = \"soon\"\n").unwrap();
    assert_says(&program.refuse(), &["`drain_seconds`", "`house-of-skills config`"]);
    fs::write(&file, "drain_seconds = \n").unwrap();
    assert_says(&program.refuse(), &[&file.display().to_string(), "not valid TOML"]);
    fs::remove_file(&file).unwrap();
    assert_says(&program.refuse(), &[&file.display().to_string(), "cannot be read"]);
}

#[test]
fn a_value_that_is_out_of_bounds_is_refused_by_name() {
    for (variable, value, key) in [
        ("HOS_CACHE_MIB", "0", "cache_mib"),
        ("HOS_DRAIN_SECONDS", "601", "drain_seconds"),
        ("HOS_DRAIN_SECONDS", "-1", "drain_seconds"),
        ("HOS_LOG", "info,[", "log"),
    ] {
        assert_says(&Program::new().with(variable, value).refuse(), &[key]);
    }
}

#[test]
fn a_value_that_is_no_text_is_refused_and_other_variables_may_hold_anything() {
    let no_text = OsStr::from_bytes(&[b'a', 0xff]);
    let mut program = Program::new();
    program.command.env("SOMETHING_ELSE", no_text);
    program.serve();
    program.command.env("HOS_DATA", no_text);
    assert_says(&program.refuse(), &["`HOS_DATA`", "not text"]);
}

#[test]
fn a_port_in_use_is_told() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let said = Program::new().with("HOS_LISTEN", &address).refuse();
    assert_says(&said, &[&address, "setting `listen`", "running already"]);
}

#[test]
fn a_catalogue_that_is_not_there_is_refused_by_name() {
    let program = Program::new();
    let nowhere = program.path("no-catalogue").display().to_string();
    assert_says(&program.with("HOS_CATALOG", &nowhere).refuse(), &[&nowhere, "setting `catalog`"]);
}

#[test]
fn it_serves_on_loopback_until_it_is_asked_to_end() {
    let mut program = Program::new();
    let serving = program.serve();
    assert!(serving.address.ip().is_loopback() && serving.address.port() != 0);
    let (status, said) = serving.terminate();
    assert_eq!(status.code(), Some(0), "{said}");
    assert!(!said.contains("panicked"), "{said}");
    program.serve();
}
