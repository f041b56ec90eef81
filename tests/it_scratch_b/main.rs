//! Scratch: removed before the end.
#![allow(dead_code)]
#[path = "../it/agreement.rs"]
mod agreement;
#[path = "../it/harness.rs"]
mod harness;
#[path = "../it/scenarios.rs"]
mod scenarios;
#[path = "../it/invariants.rs"]
mod invariants;
