//! Scratch: removed before the end.
#![allow(dead_code)]
#[path = "../it/agreement.rs"]
mod agreement;
#[path = "../it/harness.rs"]
mod harness;
#[path = "../it/scenarios.rs"]
mod scenarios;
#[tokio::test(flavor = "multi_thread")]
async fn probe() {
    use hos_proto::v1;
    let service = harness::Service::start().await;
    let mut seen = std::collections::BTreeMap::new();
    for at in 0..12 {
        let profile = service.profile(&format!("p{at}")).await;
        for (people, story) in [(Some(5), "Ik kook elke dag voor mijn moeder."), (None, "Ik kook elke week voor verschillende mensen."), (None, "Op zondag kook ik voor alle mensen in het buurthuis.")] {
            let e = v1::Experience { story: story.to_owned(), people, ..Default::default() };
            scenarios::tell(&service, &profile, e).await;
        }
        for s in scenarios::skills(&service, &profile).await {
            *seen.entry(format!("{} {:?} {:?}", s.skill, s.skill_level_label, s.evidence.iter().map(|e| (e.skill_level, e.quote.as_ref().unwrap().text.clone())).collect::<Vec<_>>())).or_insert(0) += 1;
        }
    }
    println!("{seen:#?}");
}
