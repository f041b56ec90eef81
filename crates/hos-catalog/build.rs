//! Builds again when a file of data/ is added, changed or removed: `include_dir` alone does not notice a new file.

#![allow(clippy::print_stdout, reason = "this is how a build script speaks to cargo")]

fn main() {
    println!("cargo::rerun-if-changed=data");
}
