//! Durable writes of 1 KiB a second, with 1, 16 and 256 writers that wait for their own: hos-store, beside sled by itself and beside redb.
//!
//! Every write counts when it is acknowledged as safe. The store writes more than the value: an entry in the log of changes with an etag,
//! the counts, and the sentinel; the peers write the value alone. All lie on the disk of the target directory.

#![allow(clippy::float_arithmetic, reason = "figures about speed; nothing of a person is computed here")]
#![allow(clippy::print_stdout, reason = "says where the files lie")]

#[path = "../../support/mod.rs"]
mod support;

use std::path::Path;
use std::process::ExitCode;
use std::sync::Barrier;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use hos_peers::storage::{BareSled, GroupedRedb, Pair, Redb};
use hos_store::{Backend, Batch, Op, Options};
use support::{Fallible, Figures, ROUNDS};

const WRITERS: [usize; 3] = [1, 16, 256];
const VALUE_BYTES: usize = 1024;
const WINDOW: Duration = Duration::from_millis(300);
/// As hos-store opens sled.
const CACHE_BYTES: u64 = 64 * 1024 * 1024;
const SEGMENT_BYTES: usize = 2 * 1024 * 1024;

fn main() -> ExitCode {
    support::run("store", "durable writes of 1 KiB", measure)
}

fn measure(figures: &mut Figures) -> Fallible<()> {
    let directory = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    on_a_real_disk(directory.path())?;
    let place = |name: &str| directory.path().join(name);
    let ours = hos_store::open(&format!("sled:{}", place("ours").display()), &Options { cache_bytes: CACHE_BYTES })?;
    let sled = BareSled::open(&place("sled"), CACHE_BYTES, SEGMENT_BYTES)?;
    let cache = usize::try_from(CACHE_BYTES)?;
    let grouped = GroupedRedb::start(Redb::create(&place("grouped.redb"), cache)?);
    let single = Redb::create(&place("single.redb"), cache)?;
    for writers in WRITERS {
        figures.heading(&format!("{writers} waiting"));
        let mut hos_store = || waiting(writers, |pair| commit(&*ours, pair));
        let mut bare = || one_thread(writers, |pairs| sled.write(pairs));
        let mut redb = || waiting(writers, |pair| grouped.write(pair));
        let mut redb_each = || waiting(writers, |pair| single.write(&[pair]));
        let values = support::take_turns(ROUNDS, &mut [&mut hos_store, &mut bare, &mut redb, &mut redb_each])?;
        let [hos_store, bare, redb, redb_each] = values.as_slice() else { return Err("four took part".into()) };
        let name = |who: &str| format!("{who}_{writers}");
        figures.value(&name("sled_alone"), bare, "writes/s", "limit: one thread, as many values in one transaction, flush, sync_data");
        figures.value(&name("redb_grouped"), redb, "writes/s", "peer: redb, group commit as ours, Durability::Immediate");
        figures.value(&name("redb_each"), redb_each, "writes/s", "peer: redb, each writer its own transaction");
        let store = name("hos_store");
        figures.ratio(&store, hos_store, "writes/s", &name("sled_alone"), bare, "share of sled by itself; higher is better");
        figures.ratio(&store, hos_store, "writes/s", &name("redb_grouped"), redb, "times redb in groups");
        figures.ratio(&store, hos_store, "writes/s", &name("redb_each"), redb_each, "times redb one by one");
    }
    ours.close()?;
    Ok(())
}

fn commit(store: &dyn Backend, (key, value): Pair) -> Fallible<()> {
    store.commit(Batch { expectations: Vec::new(), ops: vec![Op::Put(key, value)] })?;
    Ok(())
}

/// As many threads as writers, each waits for its own write before the next.
fn waiting(writers: usize, write: impl Fn(Pair) -> Fallible<()> + Sync) -> Fallible<f64> {
    let ready = Barrier::new(writers + 1);
    let (done, seconds) = thread::scope(|scope| {
        let threads: Vec<_> = (0..writers)
            .map(|_| {
                scope.spawn(|| {
                    ready.wait();
                    let began = Instant::now();
                    let mut done = 0_u32;
                    while began.elapsed() < WINDOW {
                        write(pair())?;
                        done += 1;
                    }
                    Fallible::Ok(done)
                })
            })
            .collect();
        ready.wait();
        let began = Instant::now();
        let mut done = 0.0;
        for thread in threads {
            done += f64::from(thread.join().map_err(|_| "a writer stopped half-way")??);
        }
        Fallible::Ok((done, began.elapsed().as_secs_f64()))
    })?;
    Ok(done / seconds)
}

/// One thread that writes so many values together, again and again.
fn one_thread(values: usize, write: impl Fn(&[Pair]) -> Fallible<()>) -> Fallible<f64> {
    let began = Instant::now();
    let mut done = 0_usize;
    while began.elapsed() < WINDOW {
        let pairs: Vec<Pair> = (0..values).map(|_| pair()).collect();
        write(&pairs)?;
        done += values;
    }
    Ok(done as f64 / began.elapsed().as_secs_f64())
}

/// A new key, spread as random ids are, and a value that does not compress.
fn pair() -> Pair {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    let mut state = NEXT.fetch_add(1, Ordering::Relaxed).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let key = format!("main/bench/{state:016x}");
    let mut value = Vec::with_capacity(VALUE_BYTES);
    while value.len() < VALUE_BYTES {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        value.extend_from_slice(&state.to_le_bytes());
    }
    (key, value)
}

/// In memory every write is safe at once and nothing is measured.
fn on_a_real_disk(directory: &Path) -> Fallible<()> {
    let directory = directory.canonicalize()?;
    let mounts = std::fs::read_to_string("/proc/mounts")?;
    let fields = mounts.lines().map(|line| line.split(' ').collect::<Vec<_>>());
    let above = fields.filter_map(|fields| Some((*fields.get(1)?, *fields.get(2)?))).filter(|(point, _)| directory.starts_with(point));
    let (_, kind) = above.max_by_key(|(point, _)| point.len()).ok_or("the file system of the target directory is not known")?;
    if matches!(kind, "tmpfs" | "ramfs") {
        return Err(format!("the target directory lies in memory ({kind}): set CARGO_TARGET_DIR to a disk").into());
    }
    println!("file system: {kind}");
    Ok(())
}
