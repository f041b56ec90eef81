//! Every limit of the door, with its reason. The defaults of tonic are not safe: several switch off limits of the libraries below it.

use std::time::Duration;

/// Streams one connection may have open: enough for a busy bureau, few enough that one client cannot hold all memory.
pub const CONCURRENT_STREAMS: u32 = 64;
/// Streams reset by us that one connection may cause; beyond it the connection ends (rapid reset by malformed frames).
pub const LOCAL_ERROR_RESET_STREAMS: usize = 256;
/// Streams reset by the client before we took them; beyond it the connection ends (rapid reset, CVE-2023-44487).
pub const PENDING_ACCEPT_RESET_STREAMS: usize = 20;
/// Largest message in: the longest story in the widest encoding, with room for the rest.
pub const MESSAGE_BYTES_IN: usize = 256 * 1024;
/// Largest message out: a page of experiences or five pathways; pages end before it.
pub const MESSAGE_BYTES_OUT: usize = 4 * 1024 * 1024;
/// A page of a list ends when its items reach this size, so that the largest item still fits.
pub const PAGE_BYTES: usize = 2 * 1024 * 1024;
/// Largest request metadata: a credential and a trace, not a second body.
pub const METADATA_BYTES: u32 = 16 * 1024;
/// Longest a call may take: far above any honest call, short enough to free what a stuck one holds.
pub const CALL_TIMEOUT: Duration = Duration::from_secs(20);
/// How often an idle connection is asked whether it is still there.
pub const KEEPALIVE_INTERVAL: Duration = Duration::from_secs(20);
/// How long it may take to answer that.
pub const KEEPALIVE_TIMEOUT: Duration = Duration::from_secs(10);
/// A connection is closed after this, so that load spreads again after a restart.
pub const CONNECTION_AGE: Duration = Duration::from_secs(30 * 60);
/// Connections at once: a neighbourhood's worth of bureaus many times over.
pub const CONNECTIONS: usize = 1024;
/// A new connection must send its first bytes within this, or it is closed.
pub const FIRST_BYTES: Duration = Duration::from_secs(5);
/// Calls that compute or write at the same time; the next one is told to wait.
pub const CALLS_AT_WORK: usize = 512;
/// When a call that was told to wait should try again.
pub const RETRY_AFTER: Duration = Duration::from_millis(500);
/// Violations told in one refusal: a status travels in trailers, and above about 11 kB a client sees only a protocol error.
pub const VIOLATIONS: usize = 20;
/// Longest text of a violation in each language, in characters, for the same reason.
pub const VIOLATION_CHARS: usize = 200;
/// Experiences in one preview: a long life of care, and a message that still fits.
pub const PREVIEW_EXPERIENCES: usize = 20;
/// Roles in one preview.
pub const PREVIEW_ROLES: usize = 5;
/// Experiences one profile may hold: more than a life gives; keeps every read of a profile quick.
pub const PROFILE_EXPERIENCES: usize = 200;
/// Decisions in one batch: about all skills of the catalogue.
pub const DECISIONS: usize = 100;
/// Pieces of evidence shown for one skill, the first in their order: a page of skills must fit a message.
pub const EVIDENCE_SHOWN: usize = 20;
/// Longest name a person can choose to be called, in characters.
pub const DISPLAY_NAME_CHARS: usize = 60;
/// Longest name of a provider or an offer, in characters.
pub const OFFER_TEXT_CHARS: usize = 100;
/// Start days one offer may name.
pub const OFFER_START_DATES: usize = 50;
/// Offers one plan looks at: what the planner does in a moment.
pub const OFFERS_PLANNED: usize = 20_000;
/// Longest request id, in characters.
pub const REQUEST_ID_CHARS: usize = 64;
/// Longest page of a list.
pub const PAGE_SIZE: u32 = 100;
/// Page of a list when none is asked for.
pub const PAGE_SIZE_DEFAULT: u32 = 25;
/// Longest page of match reports or routes: a rich one is some 50 kB, and a page must fit a message.
pub const RICH_PAGE_SIZE: u32 = 25;
/// Longest page of a catalogue list.
pub const CATALOG_PAGE_SIZE: u32 = 200;
/// How long closing the store may take after the last call; then the process ends anyway.
pub const CLOSING_TIME: Duration = Duration::from_secs(10);
/// Threads for calls that wait for the disk: 256 writers share one round of the committer, with room for reads.
pub const BLOCKING_THREADS: usize = 320;
