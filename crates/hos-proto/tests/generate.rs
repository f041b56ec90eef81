//! The generated code is committed, so that nobody needs protoc. `UPDATE_GOLDEN=1 cargo test -p hos-proto` writes it anew.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by ending")]

use std::path::{Path, PathBuf};

use prost::Message as _;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Every file of the contract, sorted.
fn contract() -> Vec<PathBuf> {
    let folder = root().join("proto/houseofskills/v1");
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

fn descriptors() -> prost_types::FileDescriptorSet {
    protox::compile(contract(), [root().join("proto")]).unwrap()
}

#[test]
fn generated_code_is_fresh() {
    let out = tempfile::tempdir().unwrap();
    let set = descriptors();
    std::fs::write(out.path().join("descriptors.bin"), set.encode_to_vec()).unwrap();
    tonic_prost_build::configure().out_dir(out.path()).build_transport(false).compile_fds(set).unwrap();
    let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/generated");
    for file in ["houseofskills.v1.rs", "descriptors.bin"] {
        let fresh = std::fs::read(out.path().join(file)).unwrap();
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::create_dir_all(&committed).unwrap();
            std::fs::write(committed.join(file), &fresh).unwrap();
        }
        let kept = std::fs::read(committed.join(file)).unwrap_or_default();
        assert!(fresh == kept, "src/generated/{file} is not what the contract says: run UPDATE_GOLDEN=1 cargo test -p hos-proto");
    }
}
