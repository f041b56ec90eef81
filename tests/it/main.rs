//! The whole service, through its door: an in-memory pipe, a fixed day, no ports, no sleeps.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::wildcard_enum_match_arm,
    reason = "a test that cannot go on says so by ending"
)]

mod agreement;
mod bad_input;
mod cli;
mod door;
mod errors;
mod harness;
mod invariants;
mod logs;
mod moody;
mod raw;
mod refusal;
mod scenarios;
mod starting;
mod tidy;

#[tokio::test(flavor = "multi_thread")]
async fn a_story_becomes_skills() {
    let service = harness::Service::start().await;
    let profile = service.profile("fatima").await;
    let told = service.tell(&profile, "Ik kook elke dag voor mijn moeder.").await;
    assert!(told.skills.iter().any(|skill| skill.skill == "skills/cooking"));
}
