//! The one thread that writes to sled.
//!
//! It takes all commits that wait, checks each against the tree and what the round did so far, writes them in one transaction, makes it safe,
//! and only then answers them. Many threads that flush by themselves stop sled for ever (sled #1308); one does not.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, SyncSender, channel, sync_channel};
use std::sync::{Mutex, OnceLock, PoisonError, RwLock};
use std::thread::{self, JoinHandle};

use crate::backend::sled::Files;
use crate::backend::{Batch, Committed};
use crate::round::Round;
use crate::{StoreError, sentinel};

/// Most commits in one round: bounds how long the first of them waits.
const ROUND_COMMITS_MAX: usize = 1024;

/// A commit and where its answer goes.
struct Waiting {
    batch: Batch,
    answer: SyncSender<Result<Committed, StoreError>>,
}

pub(crate) struct Committer {
    queue: RwLock<Option<Sender<Waiting>>>,
    thread: Mutex<Option<JoinHandle<Result<(), StoreError>>>>,
}

impl Committer {
    pub(crate) fn start(files: Files) -> std::io::Result<Self> {
        let (queue, waiting) = channel();
        let thread = thread::Builder::new().name("store-committer".to_owned()).spawn(move || run(files, &waiting))?;
        Ok(Self { queue: RwLock::new(Some(queue)), thread: Mutex::new(Some(thread)) })
    }

    /// Waits until the batch is safe.
    pub(crate) fn commit(&self, batch: Batch) -> Result<Committed, StoreError> {
        let (answer, answered) = sync_channel(1);
        {
            let queue = self.queue.read().unwrap_or_else(PoisonError::into_inner);
            let queue = queue.as_ref().ok_or(StoreError::Closed)?;
            queue.send(Waiting { batch, answer }).map_err(|_| thread_ended())?;
        }
        answered.recv().map_err(|_| thread_ended())?
    }

    /// Lets the thread finish what waits, and waits for it.
    pub(crate) fn close(&self) -> Result<(), StoreError> {
        self.queue.write().unwrap_or_else(PoisonError::into_inner).take();
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        thread.map_or(Ok(()), |thread| thread.join().unwrap_or_else(|_| Err(thread_ended())))
    }
}

fn thread_ended() -> StoreError {
    StoreError::Poisoned { cause: "the writing thread ended".to_owned() }
}

fn run(mut files: Files, queue: &Receiver<Waiting>) -> Result<(), StoreError> {
    let poison = OnceLock::new();
    let mut company = Company::Alone;
    loop {
        let first = if files.sentinel_is_synced() { queue.recv().map_err(RecvTimeoutError::from) } else { queue.recv_timeout(sentinel::LAG) };
        match first {
            Ok(first) => {
                let mut waiting = vec![first];
                take_more(queue, &mut waiting, company);
                company = if waiting.len() > 1 { Company::Crowded } else { Company::Alone };
                write(&mut files, waiting, &poison);
            }
            Err(RecvTimeoutError::Timeout) => {
                if let Err(error) = files.sync_sentinel() {
                    // Nothing acknowledged is lost, but a store that cannot keep its alarm takes no more.
                    fail(&poison, &error);
                }
            }
            Err(RecvTimeoutError::Disconnected) => break,
        }
    }
    match poison.into_inner() {
        Some(cause) => Err(StoreError::Poisoned { cause }),
        None => files.sync_sentinel(),
    }
}

/// How many wrote in the round before.
#[derive(Clone, Copy)]
enum Company {
    /// One.
    Alone,
    /// Several: those who were just answered probably come with their next.
    Crowded,
}

/// Takes along all that waits. In a crowd it lets the others run first; a single writer would only lose its turn on a busy machine.
fn take_more(queue: &Receiver<Waiting>, waiting: &mut Vec<Waiting>, company: Company) {
    let mut take = || {
        let room = ROUND_COMMITS_MAX.saturating_sub(waiting.len());
        waiting.extend(queue.try_iter().take(room));
    };
    take();
    if let Company::Crowded = company {
        thread::yield_now();
        take();
    }
}

fn write(files: &mut Files, waiting: Vec<Waiting>, poison: &OnceLock<String>) {
    let mut round = Round::new(files.counts());
    let mut admitted = Vec::with_capacity(waiting.len());
    for Waiting { batch, answer } in waiting {
        if poison.get().is_some() {
            reply(&answer, Err(refusal(poison)));
            continue;
        }
        match round.admit(files, batch) {
            Ok(committed) => admitted.push((answer, committed)),
            Err(conflict @ StoreError::Conflict { .. }) => reply(&answer, Err(conflict)),
            Err(error) => {
                fail(poison, &error);
                reply(&answer, Err(refusal(poison)));
            }
        }
    }
    if poison.get().is_none()
        && let Err(error) = files.write(&round)
    {
        fail(poison, &error);
    }
    let safe = poison.get().is_none();
    if safe {
        files.publish(round.counts);
    }
    for (answer, committed) in admitted {
        reply(&answer, if safe { Ok(committed) } else { Err(refusal(poison)) });
    }
    if safe && let Err(error) = files.remember(round.counts) {
        fail(poison, &error);
    }
}

fn fail(poison: &OnceLock<String>, error: &StoreError) {
    let source = std::error::Error::source(error).map(|source| format!(": {source}")).unwrap_or_default();
    let cause = format!("{error}{source}");
    tracing::error!(%cause, "the store takes no more writes");
    poison.get_or_init(|| cause);
}

fn refusal(poison: &OnceLock<String>) -> StoreError {
    StoreError::Poisoned { cause: poison.get().cloned().unwrap_or_default() }
}

/// A caller that no longer waits misses its answer and nothing else.
fn reply(answer: &SyncSender<Result<Committed, StoreError>>, result: Result<Committed, StoreError>) {
    answer.try_send(result).ok();
}
