use super::*;
use crate::backend::{Expectation, Op};

fn open(path: &Path) -> Result<Sled, StoreError> {
    Sled::open(path, 8 * 1024 * 1024)
}

fn put(store: &Sled, key: &str) -> Result<Committed, StoreError> {
    store.commit(Batch { expectations: Vec::new(), ops: vec![Op::Put(key.to_owned(), b"{}".to_vec())] })
}

fn filled(path: &Path, keys: u32) {
    let store = open(path).unwrap();
    for number in 0..keys {
        put(&store, &format!("main/offers/{number}")).unwrap();
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn refusal(path: &Path) -> StoreError {
    match open(path) {
        Ok(_) => panic!("it opened"),
        Err(error) => error,
    }
}

/// Every refusal names the path and says what to do.
fn assert_says(error: &StoreError, path: &Path, advice: &str) {
    let text = error.to_string();
    assert!(text.contains(&path.display().to_string()) && text.contains(advice), "{text}");
}

#[test]
fn a_store_whose_data_is_gone_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    filled(dir.path(), 3);
    fs::remove_dir_all(dir.path().join("sled")).unwrap();
    let error = refusal(dir.path());
    assert!(matches!(error, StoreError::Lost { .. }), "{error:?}");
    assert_says(&error, dir.path(), "restore a backup");
    assert!(!dir.path().join("sled").exists(), "refusing makes nothing");
}

#[test]
fn an_empty_database_in_place_of_the_store_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    filled(dir.path(), 3);
    fs::remove_dir_all(dir.path().join("sled")).unwrap();
    drop(open_sled(dir.path(), 8 << 20).unwrap());
    let error = refusal(dir.path());
    assert!(matches!(error, StoreError::Lost { .. }), "{error:?}");
}

#[test]
fn the_database_of_another_store_is_refused() {
    let (dir, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    filled(dir.path(), 3);
    filled(other.path(), 3);
    fs::remove_dir_all(dir.path().join("sled")).unwrap();
    copy(&other.path().join("sled"), &dir.path().join("sled"));
    let error = refusal(dir.path());
    assert!(matches!(error, StoreError::Lost { .. }), "{error:?}");
}

#[test]
fn an_older_copy_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("store");
    filled(&path, 3);
    copy(&path.join("sled"), &dir.path().join("older"));
    filled(&path, 5);
    fs::remove_dir_all(path.join("sled")).unwrap();
    copy(&dir.path().join("older"), &path.join("sled"));
    let error = refusal(&path);
    assert!(matches!(error, StoreError::OlderThanSentinel { found: 3, expected: 8, .. }), "{error:?}");
    assert_says(&error, &path, "remove its file `sentinel`");
    fs::remove_file(path.join("sentinel")).unwrap();
    assert_eq!(open(&path).unwrap().counts().revision, 3, "the advice works");
}

#[test]
fn a_newer_copy_than_the_sentinel_opens() {
    let dir = tempfile::tempdir().unwrap();
    filled(dir.path(), 3);
    let sentinel = fs::read(dir.path().join("sentinel")).unwrap();
    filled(dir.path(), 2);
    fs::write(dir.path().join("sentinel"), sentinel).unwrap();
    assert_eq!(open(dir.path()).unwrap().counts().revision, 5);
}

#[test]
fn a_newer_format_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    filled(dir.path(), 1);
    let (mut sentinel, claim) = Sentinel::open(&dir.path().join("sentinel")).ok().unwrap();
    let claim = claim.unwrap();
    sentinel.write(&Claim { format: FORMAT + 1, revision: claim.revision + 1, ..claim }).unwrap();
    drop(sentinel);
    let error = refusal(dir.path());
    assert!(matches!(error, StoreError::NewerVersion { found, .. } if found == FORMAT + 1), "{error:?}");
    assert_says(&error, dir.path(), "start the newer version");
    fs::remove_file(dir.path().join("sentinel")).unwrap();
    let db = open_sled(dir.path(), 8 << 20).unwrap();
    db.open_tree("meta").unwrap().insert(META_FORMAT, &u64::from(FORMAT + 2).to_be_bytes()).unwrap();
    drop(db);
    let error = refusal(dir.path());
    assert!(matches!(error, StoreError::NewerVersion { found, .. } if found == FORMAT + 2), "{error:?}");
}

#[test]
fn missing_keys_are_noticed() {
    let dir = tempfile::tempdir().unwrap();
    filled(dir.path(), 3);
    let db = open_sled(dir.path(), 8 << 20).unwrap();
    db.open_tree("data").unwrap().remove("main/offers/1").unwrap();
    drop(db);
    let error = refusal(dir.path());
    assert!(matches!(error, StoreError::Damaged { .. }), "{error:?}");
    assert_says(&error, dir.path(), "2 of 3 keys");
}

#[test]
fn a_second_opening_is_refused_and_possible_after_the_first_is_dropped() {
    let dir = tempfile::tempdir().unwrap();
    let first = open(dir.path()).unwrap();
    let error = refusal(dir.path());
    assert!(matches!(error, StoreError::InUse { .. }), "{error:?}");
    assert_says(&error, dir.path(), "stop that one first");
    drop(first);
    assert!(open(dir.path()).is_ok());
}

#[test]
fn a_database_that_is_locked_without_the_sentinel_is_in_use() {
    let dir = tempfile::tempdir().unwrap();
    filled(dir.path(), 1);
    let _db = open_sled(dir.path(), 8 << 20).unwrap();
    let error = refusal(dir.path());
    assert!(matches!(error, StoreError::InUse { .. }), "{error:?}");
}

#[test]
fn a_path_below_a_file_is_not_writable() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("file");
    fs::write(&file, "").unwrap();
    let error = refusal(&file.join("store"));
    assert!(matches!(error, StoreError::NotWritable { .. }), "{error:?}");
    assert_says(&error, &file, "choose another path");
}

#[test]
fn what_is_no_store_is_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("letter.txt");
    fs::write(&file, "dear").unwrap();
    for path in [dir.path(), &file] {
        let error = refusal(path);
        assert!(matches!(error, StoreError::NotAStore { .. }), "{error:?}");
        assert_says(&error, path, "empty or new directory");
    }
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
}

#[test]
fn the_sled_of_something_else_is_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    let db = open_sled(dir.path(), 8 << 20).unwrap();
    db.open_tree("data").unwrap().insert("theirs", "x").unwrap();
    drop(db);
    assert!(matches!(refusal(dir.path()), StoreError::NotAStore { .. }));
}

#[test]
fn a_store_that_was_only_begun_opens() {
    let begun: [fn(&Path); 5] = [
        |_| {},
        |path| fs::create_dir(path.join("lost+found")).unwrap(),
        |path| fs::write(path.join("sentinel"), "").unwrap(),
        |path| {
            fs::write(path.join("sentinel"), "{\"form").unwrap();
            fs::create_dir(path.join("sled")).unwrap();
            fs::write(path.join("sled").join("conf"), "").unwrap();
        },
        |path| drop(open_sled(path, 8 << 20).unwrap()),
    ];
    for begin in begun {
        let dir = tempfile::tempdir().unwrap();
        begin(dir.path());
        assert_eq!(open(dir.path()).unwrap().counts(), Counts::default());
        assert_eq!(open(dir.path()).unwrap().counts(), Counts::default());
    }
}

#[test]
fn after_a_failed_write_no_more_are_taken() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path()).unwrap();
    put(&store, "main/offers/a").unwrap();
    let (db, away) = (db_file(dir.path()), dir.path().join("away"));
    fs::rename(&db, &away).unwrap();
    let error = put(&store, "main/offers/b").unwrap_err();
    assert!(matches!(error, StoreError::Poisoned { .. }), "{error:?}");
    fs::rename(&away, &db).unwrap();
    assert!(matches!(put(&store, "main/offers/c"), Err(StoreError::Poisoned { .. })));
    assert_eq!(store.counts().revision, 1, "what was not acknowledged is not counted");
    assert_eq!(store.changes(0, 9).unwrap().len(), 1);
    assert!(store.get("main/offers/a").unwrap().is_some(), "reading goes on");
    assert!(matches!(store.close(), Err(StoreError::Poisoned { .. })));
    drop(store);
    let store = open(dir.path()).unwrap();
    assert!(store.get("main/offers/a").unwrap().is_some());
    assert!(store.get("main/offers/c").unwrap().is_none());
}

#[test]
fn a_conflict_fails_only_its_own_commit() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path()).unwrap();
    thread::scope(|scope| {
        for number in 0..64 {
            let store = &store;
            scope.spawn(move || {
                let mine = format!("main/offers/{number}");
                let wanted = if number % 2 == 0 { Expectation::Absent(mine.clone()) } else { Expectation::Present("main/offers/x".to_owned()) };
                let done = store.commit(Batch { expectations: vec![wanted], ops: vec![Op::Put(mine, b"{}".to_vec())] });
                assert_eq!(done.is_ok(), number % 2 == 0);
            });
        }
    });
    assert_eq!(store.counts(), Counts { revision: 32, keys: 32 });
}

#[test]
fn the_sentinel_is_safe_soon_after_writing_stops() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path()).unwrap();
    put(&store, "main/offers/a").unwrap();
    let line = || fs::read_to_string(dir.path().join("sentinel")).unwrap();
    // Written before the next commit is taken; the caller may be a moment earlier.
    put(&store, "main/offers/b").unwrap();
    assert!(line().contains("\"revision\":1") || line().contains("\"revision\":2"));
    store.close().unwrap();
    assert!(line().contains("\"revision\":2"));
}

/// Sled moves pages over a quarter of a segment to blob files, which it never syncs. The largest values must stay out of them.
#[test]
fn the_largest_values_stay_in_the_log() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path()).unwrap();
    for round in 0..4_u32 {
        let ops = (0..100_u32).map(|number| {
            let number = number.wrapping_mul(7_919) % 101;
            Op::Put(format!("main/offers/{number}"), vec![b'a'.wrapping_add(u8::try_from(round).unwrap()); super::super::VALUE_BYTES_MAX])
        });
        let ops: Vec<_> = ops.collect();
        for ops in ops.chunks(5) {
            store.commit(Batch { expectations: Vec::new(), ops: ops.to_vec() }).unwrap();
        }
    }
    assert_eq!(fs::read_dir(dir.path().join("sled").join("blobs")).unwrap().count(), 0);
}
