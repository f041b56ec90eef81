//! The whole service, through its door: an in-memory pipe, a fixed day, no ports, no sleeps.

mod bad_input;
mod door;
mod errors;
mod agreement;
mod harness;
mod moody;
mod raw;
mod refusal;
mod starting;
mod scenarios;

#[tokio::test(flavor = "multi_thread")]
async fn a_story_becomes_skills() {
    let service = harness::Service::start().await;
    let profile = service.profile("fatima").await;
    let told = service.tell(&profile, "Ik kook elke dag voor mijn moeder.").await;
    assert!(told.skills.iter().any(|skill| skill.skill == "skills/cooking"));
}
