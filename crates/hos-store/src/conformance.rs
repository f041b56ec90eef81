//! One suite for every backend: `conformance!(name)` runs it on a fresh store, and once more on the store reopened where that can be.

use std::path::Path;
use std::sync::{Arc, Barrier};
use std::thread;

use hos_model::{Actor, ExperienceId, ProfileId};

use crate::*;

/// A kind of backend, with a place for it.
pub(crate) trait Kind {
    /// Opens what lies in the directory.
    fn open(dir: &Path) -> Store;
    /// Whether it is still there when opened again.
    const LASTS: bool;
}

pub(crate) enum Memory {}
pub(crate) enum Sled {}

impl Kind for Memory {
    const LASTS: bool = false;

    fn open(_: &Path) -> Store {
        Store::open("memory:", &Options::default()).unwrap()
    }
}

impl Kind for Sled {
    const LASTS: bool = true;

    fn open(dir: &Path) -> Store {
        Store::open(&format!("sled:{}", dir.join("store").display()), &Options::default()).unwrap()
    }
}

macro_rules! conformance {
    ($name:ident, $kind:ty: $($case:ident)*) => {
        mod $name {
            use super::*;
            $(
                #[test]
                fn $case() {
                    run::<$kind>(super::$case);
                }
            )*
        }
    };
    ($name:ident, $kind:ty) => {
        conformance! { $name, $kind:
            what_is_written_is_read
            a_failed_expectation_changes_nothing
            one_prefix_is_not_another
            pages_follow_each_other
            a_list_does_not_show_what_lies_below
            large_records_are_whole
            fewer_parts_leave_none_behind
            a_profile_goes_with_all_below_it
            changes_are_logged_in_order
            batches_see_their_own_ops_in_order
            values_that_are_too_large_are_refused
            many_writers_lose_nothing
            one_of_many_wins
            readers_see_whole_records_while_they_change
            a_closed_store_takes_no_writes
        }
    };
}

conformance!(memory, Memory);
conformance!(sled, Sled);

/// A store that can be let go and opened again.
struct Shelf<K> {
    dir: tempfile::TempDir,
    store: Option<Store>,
    kind: std::marker::PhantomData<K>,
}

trait Reopen {
    fn store(&self) -> &Store;
    /// Opens it again where it lasts; what was there must still be there.
    fn reopen(&mut self);
}

impl<K: Kind> Reopen for Shelf<K> {
    fn store(&self) -> &Store {
        self.store.as_ref().unwrap()
    }

    fn reopen(&mut self) {
        if K::LASTS {
            let counts = self.store().counts();
            self.store = None;
            self.store = Some(K::open(self.dir.path()));
            assert_eq!(self.store().counts(), counts);
        }
    }
}

fn run<K: Kind>(case: fn(&mut dyn Reopen)) {
    let dir = tempfile::tempdir().unwrap();
    let store = Some(K::open(dir.path()));
    let mut shelf = Shelf::<K> { dir, store, kind: std::marker::PhantomData };
    case(&mut shelf);
}

fn profile_id(id: &str) -> ProfileId {
    ProfileId::parse(id).unwrap()
}

fn key(id: &str) -> Key<ProfileRecord> {
    Key::<ProfileRecord>::of(&profile_id(id))
}

fn profile(name: &str) -> Profile {
    Profile {
        display_name: name.to_owned(),
        language: hos_model::LanguageCode::parse("nl").unwrap(),
        owner: Actor::parse("verbinder/harry").unwrap(),
        created_on: "2026-02-03".parse().unwrap(),
        updated_on: "2026-02-03".parse().unwrap(),
    }
}

fn request(profile: &str, answer: &str) -> (Key<RequestRecord>, Request) {
    let actor = Actor::parse(&format!("verbinder/{profile}")).unwrap();
    let key = Key::<RequestRecord>::of(&actor, "r").unwrap();
    (key, Request { fingerprint: "f".to_owned(), answer: answer.to_owned(), on: "2026-02-03".parse().unwrap() })
}

fn told(id: &str) -> Told {
    Told {
        experience: hos_model::Experience {
            id: ExperienceId::parse(id).unwrap(),
            kind: hos_model::ExperienceKind::Volunteering,
            language: hos_model::LanguageCode::parse("nl").unwrap(),
            story: hos_model::Story::new(&"Ik drink thee met haar. ".repeat(800)).unwrap(),
            extent: hos_model::Extent::default(),
            told_on: "2026-02-03".parse().unwrap(),
            recorded_by: Actor::parse("verbinder/harry").unwrap(),
        },
        heard: hos_model::Heard::default(),
        made_by: MadeBy { engine_version: "0".to_owned(), catalog_revision: "0".to_owned() },
    }
}

fn put(store: &Store, id: &str) -> Etag {
    let mut write = Write::new();
    let etag = write.put(&key(id), &profile(id)).unwrap();
    store.commit(write).unwrap();
    etag
}

fn put_told(store: &Store, profile: &str, id: &str) {
    let mut write = Write::new();
    let key = Key::<ExperienceRecord>::of(&profile_id(profile), &ExperienceId::parse(id).unwrap());
    write.put(&key, &told(id)).unwrap();
    store.commit(write).unwrap();
}

fn profiles(store: &Store) -> Vec<String> {
    ids(store.list(&Collection::<ProfileRecord>::all(), None, 100).unwrap())
}

fn experiences(store: &Store, profile: &str) -> Vec<String> {
    ids(store.list(&Collection::<ExperienceRecord>::of(&profile_id(profile)), None, 100).unwrap())
}

fn ids<T>(page: Page<T>) -> Vec<String> {
    page.rows.into_iter().map(|row| row.id).collect()
}

fn what_is_written_is_read(shelf: &mut dyn Reopen) {
    assert_eq!(shelf.store().get(&key("a")).unwrap(), None);
    let etag = put(shelf.store(), "a");
    for _ in 0..2 {
        let stored = shelf.store().get(&key("a")).unwrap().unwrap();
        assert_eq!((stored.id.as_str(), &stored.value, &stored.etag), ("a", &profile("a"), &etag));
        shelf.reopen();
    }
    assert_eq!(put(shelf.store(), "a"), etag, "equal bytes have equal etags");
    let mut write = Write::new();
    write.delete(&key("a"));
    shelf.store().commit(write).unwrap();
    for _ in 0..2 {
        assert_eq!(shelf.store().get(&key("a")).unwrap(), None);
        assert_eq!(shelf.store().counts(), Counts { revision: 3, keys: 0 });
        shelf.reopen();
    }
}

fn a_failed_expectation_changes_nothing(shelf: &mut dyn Reopen) {
    let store = shelf.store();
    let old = put(store, "a");
    let check = |expect: for<'a> fn(&'a mut Write, &Etag) -> &'a mut Write, conflict: Option<Option<&Etag>>, etag: &Etag| {
        let before = store.counts();
        let mut write = Write::new();
        expect(&mut write, etag);
        write.put(&key("b"), &profile("b")).unwrap();
        match (store.commit(write), conflict) {
            (Ok(_), None) => {
                let mut undo = Write::new();
                undo.delete(&key("b"));
                store.commit(undo).unwrap();
            }
            (Err(StoreError::Conflict { current, .. }), Some(expected)) => {
                assert_eq!(current.as_ref(), expected);
                assert_eq!(store.get(&key("b")).unwrap(), None);
                assert_eq!(store.counts(), before);
            }
            (done, _) => panic!("{done:?}"),
        }
    };
    let other = Etag::claimed("other");
    check(|write, _| write.expect_absent(&key("a")), Some(Some(&old)), &old);
    check(|write, _| write.expect_absent(&key("c")), None, &old);
    check(|write, _| write.expect_present(&key("a")), None, &old);
    check(|write, _| write.expect_present(&key("c")), Some(None), &old);
    check(|write, etag| write.expect(&key("a"), etag), None, &old);
    check(|write, etag| write.expect(&key("a"), etag), Some(Some(&old)), &other);
    check(|write, etag| write.expect(&key("c"), etag), Some(None), &old);
    check(|write, etag| write.expect(&key("a"), etag).expect_absent(&key("a")), Some(Some(&old)), &old);
}

fn one_prefix_is_not_another(shelf: &mut dyn Reopen) {
    for id in ["a", "ab", "a-b", "a0"] {
        put(shelf.store(), id);
        put_told(shelf.store(), id, &format!("of-{id}"));
    }
    for _ in 0..2 {
        let store = shelf.store();
        assert_eq!(profiles(store), ["a", "a-b", "a0", "ab"]);
        assert_eq!(experiences(store, "a"), ["of-a"]);
        assert_eq!(experiences(store, "ab"), ["of-ab"]);
        shelf.reopen();
    }
    let mut write = Write::new();
    write.delete_profile(&profile_id("a"));
    shelf.store().commit(write).unwrap();
    for _ in 0..2 {
        let store = shelf.store();
        assert_eq!(profiles(store), ["a-b", "a0", "ab"]);
        assert_eq!(experiences(store, "a"), [""; 0]);
        assert_eq!(experiences(store, "a-b"), ["of-a-b"]);
        shelf.reopen();
    }
}

fn pages_follow_each_other(shelf: &mut dyn Reopen) {
    let all: Vec<String> = (10..35).map(|number| format!("p{number}")).collect();
    for id in &all {
        put(shelf.store(), id);
        put_told(shelf.store(), id, "x");
    }
    for size in [1, 7, 24, 25, 26] {
        let (mut seen, mut after) = (Vec::new(), None);
        loop {
            let page = shelf.store().list(&Collection::<ProfileRecord>::all(), after.as_deref(), size).unwrap();
            assert!(page.rows.len() <= size);
            after.clone_from(&page.next);
            seen.extend(ids(page));
            if after.is_none() {
                break;
            }
        }
        assert_eq!(seen, all);
    }
    let gone = shelf.store().list(&Collection::<ProfileRecord>::all(), Some("p33x"), 9).unwrap();
    assert_eq!(ids(gone), ["p34"], "a page may begin after an id that is not there");
}

fn a_list_does_not_show_what_lies_below(shelf: &mut dyn Reopen) {
    for id in ["a", "b"] {
        put(shelf.store(), id);
        for experience in ["x", "y"] {
            put_told(shelf.store(), id, experience);
        }
    }
    assert_eq!(profiles(shelf.store()), ["a", "b"]);
    let everything = shelf.store().backend.scan("main/profiles/", None, 100, Scope::Everything).unwrap();
    let keys: Vec<_> = everything.iter().map(|(key, _)| key.as_str()).collect();
    assert_eq!(
        keys,
        [
            "main/profiles/a",
            "main/profiles/a/experiences/x",
            "main/profiles/a/experiences/y",
            "main/profiles/b",
            "main/profiles/b/experiences/x",
            "main/profiles/b/experiences/y"
        ]
    );
}

fn large_records_are_whole(shelf: &mut dyn Reopen) {
    let (key, request) = request("harry", &"een lang antwoord ".repeat(200 * 1024 / 18));
    let mut write = Write::new();
    let etag = write.put(&key, &request).unwrap();
    shelf.store().commit(write).unwrap();
    put(shelf.store(), "a");
    for _ in 0..2 {
        let store = shelf.store();
        assert!(store.counts().keys > 12, "it lies there in parts");
        let stored = store.get(&key).unwrap().unwrap();
        assert!(stored.value == request);
        assert_eq!(stored.etag, etag);
        let scanned = store.backend.scan("main/", None, 100, Scope::Everything).unwrap();
        let keys: Vec<_> = scanned.iter().map(|(key, _)| key.as_str()).collect();
        assert_eq!(keys, ["main/profiles/a", "main/requests/verbinder~harry/r"], "parts are not scanned");
        assert_eq!(store.changes(0, 100).unwrap().len(), 2, "parts are not in the log");
        shelf.reopen();
    }
    let mut write = Write::new();
    write.expect(&key, &etag);
    write.delete(&key);
    shelf.store().commit(write).unwrap();
    assert_eq!(shelf.store().counts().keys, 1);
}

fn fewer_parts_leave_none_behind(shelf: &mut dyn Reopen) {
    let mut last = None;
    for length in [200_000, 40_000, 100, 40_000, 17_000] {
        let (key, request) = request("harry", &"x".repeat(length));
        let mut write = Write::new();
        if let Some(etag) = &last {
            write.expect(&key, etag);
        }
        last = Some(write.put(&key, &request).unwrap());
        shelf.store().commit(write).unwrap();
        shelf.reopen();
        assert!(shelf.store().get(&key).unwrap().unwrap().value == request);
        let parts = if length > VALUE_BYTES_MAX { length.div_ceil(VALUE_BYTES_MAX) as u64 } else { 0 };
        assert_eq!(shelf.store().counts().keys, 1 + parts);
    }
}

fn a_profile_goes_with_all_below_it(shelf: &mut dyn Reopen) {
    put(shelf.store(), "a");
    put_told(shelf.store(), "a", "x");
    let mut write = Write::new();
    let late = Key::<ExperienceRecord>::of(&profile_id("a"), &ExperienceId::parse("y").unwrap());
    write.put(&late, &told("y")).unwrap();
    write.delete_profile(&profile_id("a"));
    shelf.store().commit(write).unwrap();
    assert_eq!(shelf.store().counts().keys, 0, "what the same write put there goes as well");
    let mut write = Write::new();
    write.expect_present(&key("a"));
    write.put(&late, &told("y")).unwrap();
    assert!(matches!(shelf.store().commit(write), Err(StoreError::Conflict { current: None, .. })), "nothing comes back under it");
    shelf.reopen();
    assert_eq!(shelf.store().counts().keys, 0);
}

fn changes_are_logged_in_order(shelf: &mut dyn Reopen) {
    let first = put(shelf.store(), "a");
    put_told(shelf.store(), "a", "x");
    let mut write = Write::new();
    let second = write.put(&key("a"), &profile("other")).unwrap();
    write.put(&key("b"), &profile("b")).unwrap();
    assert_eq!(shelf.store().commit(write).unwrap().sequence, 4);
    let mut write = Write::new();
    write.delete_profile(&profile_id("a")).delete(&key("nobody"));
    assert_eq!(shelf.store().commit(write).unwrap().sequence, 6);
    let nothing = shelf.store().commit(Write::new()).unwrap();
    assert_eq!(nothing.sequence, 6);
    for _ in 0..2 {
        let changes = shelf.store().changes(0, 100).unwrap();
        let short: Vec<_> = changes.iter().map(|change| (change.sequence, change.name(), change.kind)).collect();
        assert_eq!(
            short,
            [
                (1, "profiles/a", ChangeKind::Created),
                (2, "profiles/a/experiences/x", ChangeKind::Created),
                (3, "profiles/a", ChangeKind::Updated),
                (4, "profiles/b", ChangeKind::Created),
                (5, "profiles/a/experiences/x", ChangeKind::Deleted),
                (6, "profiles/a", ChangeKind::Deleted),
            ]
        );
        assert_eq!(changes[0].etag.as_ref(), Some(&first));
        assert_eq!(changes[2].etag.as_ref(), Some(&second));
        assert_eq!(changes[5].etag, None);
        assert_eq!(shelf.store().changes(2, 3).unwrap(), changes[2..5]);
        assert_eq!(shelf.store().changes(6, 3).unwrap(), []);
        assert_eq!(shelf.store().changes(u64::MAX, 3).unwrap(), []);
        shelf.reopen();
    }
}

fn batches_see_their_own_ops_in_order(shelf: &mut dyn Reopen) {
    let mut write = Write::new();
    write.expect_absent(&key("a"));
    write.put(&key("a"), &profile("first")).unwrap();
    write.delete(&key("a"));
    write.put(&key("a"), &profile("last")).unwrap();
    shelf.store().commit(write).unwrap();
    shelf.reopen();
    assert!(shelf.store().get(&key("a")).unwrap().unwrap().value == profile("last"));
    let kinds: Vec<_> = shelf.store().changes(0, 9).unwrap().into_iter().map(|change| change.kind).collect();
    assert_eq!(kinds, [ChangeKind::Created, ChangeKind::Deleted, ChangeKind::Created]);
}

fn values_that_are_too_large_are_refused(shelf: &mut dyn Reopen) {
    let batch = |bytes| Batch { expectations: Vec::new(), ops: vec![Op::Put("main/x".to_owned(), vec![b'x'; bytes])] };
    let backend = &shelf.store().backend;
    assert!(matches!(backend.commit(batch(VALUE_BYTES_MAX + 1)), Err(StoreError::TooLarge { .. })));
    assert!(backend.commit(batch(VALUE_BYTES_MAX)).is_ok());
}

fn many_writers_lose_nothing(shelf: &mut dyn Reopen) {
    const WRITERS: usize = 16;
    const EACH: usize = 8;
    thread::scope(|scope| {
        for writer in 0..WRITERS {
            let store = shelf.store().clone();
            scope.spawn(move || {
                for number in 0..EACH {
                    put(&store, &format!("w{writer}-{number}"));
                }
            });
        }
    });
    shelf.reopen();
    let all = (WRITERS * EACH) as u64;
    assert_eq!(shelf.store().counts(), Counts { revision: all, keys: all });
    let sequences: Vec<_> = shelf.store().changes(0, usize::MAX).unwrap().iter().map(|change| change.sequence).collect();
    assert_eq!(sequences, (1..=all).collect::<Vec<_>>());
}

fn one_of_many_wins(shelf: &mut dyn Reopen) {
    const WRITERS: usize = 16;
    let start = Arc::new(Barrier::new(WRITERS));
    let writers: Vec<_> = (0..WRITERS)
        .map(|writer| {
            let (store, start) = (shelf.store().clone(), Arc::clone(&start));
            thread::spawn(move || {
                let mut write = Write::new();
                write.expect_absent(&key("a"));
                let etag = write.put(&key("a"), &profile(&writer.to_string())).unwrap();
                start.wait();
                store.commit(write).map(|_| etag)
            })
        })
        .collect();
    let results: Vec<_> = writers.into_iter().map(|writer| writer.join().unwrap()).collect();
    let stored = shelf.store().get(&key("a")).unwrap().unwrap();
    let winners: Vec<_> = results.iter().filter_map(|result| result.as_ref().ok()).collect();
    assert_eq!(winners, [&stored.etag]);
    for result in &results {
        match result {
            Ok(_) => {}
            Err(StoreError::Conflict { current, .. }) => assert_eq!(current.as_ref(), Some(&stored.etag), "the loser learns who won"),
            Err(error) => panic!("{error}"),
        }
    }
}

fn readers_see_whole_records_while_they_change(shelf: &mut dyn Reopen) {
    let store = shelf.store().clone();
    let write_one = move |letter: char| {
        let (key, request) = request("harry", &letter.to_string().repeat(50_000));
        let mut write = Write::new();
        write.put(&key, &request).unwrap();
        store.commit(write).unwrap();
    };
    write_one('a');
    let writer = thread::spawn(move || ('b'..='m').for_each(write_one));
    let (key, _) = request("harry", "");
    while !writer.is_finished() {
        let answer = shelf.store().get(&key).unwrap().unwrap().value.answer;
        let first = answer.chars().next();
        assert!(answer.len() == 50_000 && answer.chars().all(|letter| Some(letter) == first));
    }
    writer.join().unwrap();
}

fn a_closed_store_takes_no_writes(shelf: &mut dyn Reopen) {
    put(shelf.store(), "a");
    shelf.store().close().unwrap();
    shelf.store().close().unwrap();
    let mut write = Write::new();
    write.put(&key("b"), &profile("b")).unwrap();
    assert!(matches!(shelf.store().commit(write), Err(StoreError::Closed)));
    assert_eq!(profiles(shelf.store()), ["a"], "reading goes on");
    shelf.reopen();
    assert_eq!(profiles(shelf.store()), ["a"]);
}
