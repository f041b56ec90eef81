use super::*;

fn asked(line: &str) -> Result<Asked, clap::error::ErrorKind> {
    let arguments: Vec<OsString> = line.split_whitespace().map(OsString::from).collect();
    parse(&arguments).map_err(|error| error.kind())
}

fn command_of(line: &str) -> Command {
    asked(line).unwrap().command
}

#[test]
fn the_command_is_sound() {
    command().debug_assert();
}

#[test]
fn a_story_with_its_flags_becomes_an_experience() {
    let line = "verbinder tell fatima thee --kind volunteering --hours 2 --since 2026-10-01 --people 1";
    let Command::Tell(tell) = command_of(line) else { panic!("another command") };
    let experience = tell.told.experience(tell.story.unwrap());
    assert_eq!(tell.of.profile, "profiles/fatima");
    assert_eq!(experience.kind(), v1::ExperienceKind::Volunteering);
    assert_eq!(experience.start_date, Some(v1::Date { year: 2026, month: 10, day: 1 }));
    assert_eq!((experience.hours_per_week, experience.people, experience.end_date), (Some(2), Some(1), None));
}

#[test]
fn decisions_are_read_in_their_three_forms() {
    let line = "verbinder decide fatima --yes listen-actively,keep-company --level walking-support=3 --no cleaning:not-done,shopping";
    let Command::Decide(decide) = command_of(line) else { panic!("another command") };
    assert_eq!(decide.yes, ["listen-actively", "keep-company"]);
    assert_eq!(decide.level, [("skills/walking-support".to_owned(), 3)]);
    let not_done = ("skills/cleaning".to_owned(), v1::RejectReason::NotDone);
    assert_eq!(decide.no, [not_done, ("skills/shopping".to_owned(), v1::RejectReason::Other)]);
}

#[test]
fn only_told_circumstances_are_sent() {
    let line = "verbinder about fatima --education none --reading a2 --free-hours 20 --debts no --unknown area";
    let Command::About(about) = command_of(line) else { panic!("another command") };
    assert_eq!(about.circumstances.told_fields(), ["highest_education", "dutch_reading", "free_hours_per_week", "debts"]);
    assert_eq!(about.unknown, ["area"]);
    let sent = about.circumstances.circumstances();
    assert_eq!((sent.dutch_reading(), sent.debts, sent.area.as_str()), (v1::LanguageLevel::A2, Some(false), ""));
}

#[test]
fn options_stand_before_or_after_the_command() {
    for line in ["verbinder --json --language en people", "verbinder people --json --language en"] {
        let options = asked(line).unwrap().options;
        assert!(options.json);
        assert_eq!(options.language, Language::English);
    }
}

#[test]
fn what_cannot_be_read_is_wrong_use() {
    for line in [
        "verbinder",
        "verbinder tell",
        "verbinder tell fatima --since morgen",
        "verbinder decide f --level x",
        "verbinder dans",
        "verbinder decline f 1",
    ] {
        assert!(asked(line).is_err(), "{line}");
    }
}

#[test]
fn a_full_name_stays_as_it_is() {
    assert_eq!(resource_name("roles", "verzorgende-ig"), "roles/verzorgende-ig");
    assert_eq!(resource_name("roles", "roles/verzorgende-ig"), "roles/verzorgende-ig");
}
