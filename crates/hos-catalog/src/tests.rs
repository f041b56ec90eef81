//! Each check is provoked once: the small catalogue of testdata/ is spoiled in one place.

use std::path::{Path, PathBuf};

use hos_model::{CircumstanceField, LanguageCode, RoleId, SkillId};

use crate::{embedded, from_directory};

fn testdata() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata")
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let from = entry.unwrap().path();
        let to = to.join(from.file_name().unwrap());
        if from.is_dir() { copy(&from, &to) } else { assert!(std::fs::copy(&from, &to).is_ok()) }
    }
}

/// The errors of the small catalogue after a change to its files.
fn errors_after(change: impl FnOnce(&Path)) -> Vec<String> {
    let directory = tempfile::tempdir().unwrap();
    copy(&testdata(), directory.path());
    change(directory.path());
    from_directory(directory.path()).map_or_else(|errors| errors.as_slice().iter().map(ToString::to_string).collect(), |_| Vec::new())
}

/// Replaces `old` by `new` in a file and expects exactly these errors, each told by its beginning.
fn check(file: &str, old: &str, new: &str, expected: &[&str]) {
    let errors = errors_after(|directory| {
        let path = directory.join(file);
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.contains(old), "{file} does not hold {old}");
        std::fs::write(&path, text.replacen(old, new, 1)).unwrap();
    });
    let as_expected = errors.len() == expected.len() && errors.iter().zip(expected).all(|(error, start)| error.starts_with(start));
    assert!(as_expected, "expected {expected:#?}\nfound {errors:#?}");
}

#[test]
fn the_small_catalogue_is_right() {
    let catalog = from_directory(&testdata()).unwrap();
    assert_eq!(catalog.skills.len(), 3);
    assert_eq!(catalog.steps.len(), 3);
    let role = catalog.role(&RoleId::parse("helper").unwrap()).unwrap();
    assert_eq!(role.requirements.iter().map(|it| it.id.as_str()).collect::<Vec<_>>(), ["care", "contact", "dutch"]);
    let entry = catalog.facts.values().find(|fact| fact.id.as_str() == "entry").unwrap();
    assert_eq!(entry.holds_when, [(CircumstanceField::HighestEducation, vec!["vmbo-kb".to_owned(), "mbo-2".to_owned()])]);
}

#[test]
fn lexicon_files_are_read_together() {
    let catalog = from_directory(&testdata()).unwrap();
    let pack = &catalog.languages[&LanguageCode::parse("nl").unwrap()];
    assert_eq!(pack.texts.keys().collect::<Vec<_>>(), ["texts.ftl"]);
    assert_eq!(pack.lexicon.groups["cared"], ["buurvrouw", "moeder", "vader"]);
    assert_eq!(pack.lexicon.say[&SkillId::parse("keep-company").unwrap()].len(), 1);
    assert_eq!(pack.lexicon.verbs["helpen"], "geholpen help helpt helpte hielp hielpen");
    assert_eq!(pack.lexicon.cues["negation"], ["geen", "niet"]);
}

#[test]
fn the_embedded_catalogue_is_right() {
    if let Err(errors) = embedded() {
        panic!("{errors}");
    }
}

#[test]
fn the_embedded_catalogue_equals_its_directory() {
    let directory = from_directory(&Path::new(env!("CARGO_MANIFEST_DIR")).join("data"));
    assert_eq!(embedded(), directory);
}

#[test]
fn the_revision_follows_every_file_but_not_the_readme() {
    let revision_after = |change: &dyn Fn(&Path)| {
        let directory = tempfile::tempdir().unwrap();
        copy(&testdata(), directory.path());
        change(directory.path());
        from_directory(directory.path()).unwrap().revision
    };
    let before = revision_after(&|_| ());
    assert_eq!(before.len(), 16);
    assert!(before.bytes().all(|b| b.is_ascii_lowercase() || (b'2'..=b'7').contains(&b)));
    assert_eq!(before, from_directory(&testdata()).unwrap().revision);
    assert_eq!(before, revision_after(&|directory| std::fs::write(directory.join("README.md"), "other").unwrap()));
    assert_eq!(before, revision_after(&|directory| std::fs::write(directory.join(".hidden"), "other").unwrap()));
    assert_ne!(before, revision_after(&|directory| std::fs::write(directory.join("languages/nl/more.ftl"), "a = b\n").unwrap()));
    let rename = |directory: &Path| std::fs::rename(directory.join("languages/nl/texts.ftl"), directory.join("languages/nl/other.ftl")).unwrap();
    assert_ne!(before, revision_after(&rename));
}

#[test]
fn all_errors_are_told_at_once() {
    let errors = errors_after(|directory| {
        std::fs::remove_file(directory.join("areas.toml")).unwrap();
        for (file, old, new) in [
            ("skills.toml", "risk = \"none\"", "risk = \"some\""),
            ("roles/helper-2025.toml", "max_points = 60", "max_points = 61"),
            ("steps.toml", "[9, 2]", "[9, 13]"),
        ] {
            let path = directory.join(file);
            std::fs::write(&path, std::fs::read_to_string(&path).unwrap().replacen(old, new, 1)).unwrap();
        }
    });
    let files: Vec<&str> = errors.iter().filter_map(|error| error.split_once(':')).map(|(file, _)| file).collect();
    assert_eq!(files, ["areas.toml", "roles/helper-2025.toml", "skills.toml", "steps.toml"]);
}

#[test]
fn an_error_says_where_what_and_what_to_do() {
    check(
        "skills.toml",
        "group = \"wellbeing\"",
        "group = \"fun\"",
        &[concat!(
            "skills.toml: skill `keep-company`: `fun` is no value of `group`; use one of: personal-care, mobility, safety, health, target-groups, ",
            "wellbeing, household, arranging, communication, community, professional"
        )],
    );
}

#[test]
fn files() {
    let gone = errors_after(|directory| std::fs::remove_file(directory.join("facts.toml")).unwrap());
    assert_eq!(gone, ["facts.toml: is missing; put it back; README.md says what it holds"]);
    let strange = errors_after(|directory| std::fs::write(directory.join("step.toml"), "").unwrap());
    assert_eq!(strange, ["step.toml: is no file of the catalogue; give it a name that README.md knows, or move it away"]);
    let bytes = errors_after(|directory| std::fs::write(directory.join("languages/nl/more.ftl"), [0xff, 0xfe]).unwrap());
    assert_eq!(bytes, ["languages/nl/more.ftl: is not written in UTF-8; save it as UTF-8"]);
    let silent = errors_after(|directory| std::fs::remove_file(directory.join("languages/nl/texts.ftl")).unwrap());
    assert_eq!(silent, ["languages/nl: there are no texts; add languages/nl/*.ftl: it is the language that others fall back to"]);
    let nowhere = from_directory(Path::new("/nowhere/at/all")).unwrap_err();
    assert!(nowhere.to_string().contains("cannot be read"));
}

#[test]
fn a_language_needs_a_code() {
    let errors = errors_after(|directory| {
        std::fs::create_dir_all(directory.join("languages/Dutch")).unwrap();
        std::fs::write(directory.join("languages/Dutch/texts.ftl"), "a = b\n").unwrap();
    });
    assert_eq!(errors, ["languages/Dutch/texts.ftl: `Dutch` is no language code; call the folder after a language, as in `nl` or `en`"]);
}

#[test]
fn the_form_of_a_row() {
    check("skills.toml", "[[skill]]\nid = \"keep", "[[skill]\nid = \"keep", &["skills.toml: line 8: "]);
    check(
        "skills.toml",
        "[[skill]]\nid = \"keep",
        "[[skil]]\nid = \"keep",
        &[
            "languages/nl/lexicon/care.toml: [conditions]: there is no skill `keep-company`",
            "languages/nl/lexicon/company.toml: [say]: there is no skill `keep-company`",
            "roles/helper-2025.toml: requirement `contact`: there is no skill `keep-company` (in `items`)",
            "skills.toml: `skil` is not known here; begin each entry with `[[skill]]`",
            "skills.toml: skill `assist-washing`: there is no skill `keep-company` (in `shows_also`)",
            "skills.toml: skill `listen-actively`: there is no skill `keep-company` (in `broader`)",
        ],
    );
    check("skills.toml", "shows_also", "shows_too", &["skills.toml: skill `assist-washing`: unknown field `shows_too`"]);
    check("areas.toml", "x_m = 117000", "x_m = \"east\"", &["areas.toml: area `quarter`: invalid type: string \"east\", expected i64 (in `x_m`)"]);
    check("areas.toml", "parent = \"city\"\n", "", &[]);
    check("areas.toml", "y_m = 485500\n", "", &["areas.toml: area `quarter`: missing field `y_m`"]);
    check("roles/helper-2025.toml", "mbo_level", "level", &["roles/helper-2025.toml: unknown field `level`"]);
    check("roles/helper-2025.toml", "code = ", "kode = ", &["roles/helper-2025.toml: requirement `care`: unknown field `kode`"]);
    check("languages/nl/lexicon/care.toml", "[groups]", "[group]", &["languages/nl/lexicon/care.toml: line 4: unknown field `group`"]);
}

#[test]
fn ids_and_words_of_closed_sets() {
    check(
        "skills.toml",
        "id = \"keep-company\"",
        "id = \"Keep\"",
        &[
            "languages/nl/lexicon/care.toml: [conditions]: there is no skill `keep-company`",
            "languages/nl/lexicon/company.toml: [say]: there is no skill `keep-company`",
            "roles/helper-2025.toml: requirement `contact`: there is no skill `keep-company`",
            "skills.toml: skill `Keep`: `Keep` in `id` is no id",
            "skills.toml: skill `assist-washing`: there is no skill",
            "skills.toml: skill `listen-actively`: there is no skill",
        ],
    );
    check(
        "skills.toml",
        "id = \"listen-actively\"",
        "id = \"keep-company\"",
        &[
            "roles/helper-2025.toml: requirement `contact`: there is no skill `listen-actively`",
            "skills.toml: skill `keep-company`: refers to itself in `broader`",
            "skills.toml: skill `keep-company`: stands here twice",
        ],
    );
    check(
        "skills.toml",
        "24f980ba-",
        "24f980b-",
        &["skills.toml: skill `assist-washing`: `24f980b-b44f-4739-b563-205104c3190d` in `esco.uuid` is no uuid"],
    );
    check(
        "roles/helper-2025.toml",
        "level = 2 }",
        "level = 5 }",
        &["roles/helper-2025.toml: requirement `care`: skill level 5 of `assist-washing` does not exist"],
    );
    check("qualifications.toml", "mbo_level = 2", "mbo_level = 5", &["qualifications.toml: qualification `helper-1`: mbo level 5 does not exist"]);
    check("steps.toml", "decided_by = \"school\"", "decided_by = \"luck\"", &["steps.toml: step `training`: `luck` is no value of `decided_by`"]);
}

#[test]
fn provenance() {
    let source = "source = { certainty = \"remembered\", from = \"own knowledge\" }";
    check("areas.toml", source, "", &["areas.toml: area `city`: missing field `source`"]);
    check("areas.toml", "from = \"own knowledge\"", "from = \" \"", &["areas.toml: area `city`: `source.from` is empty"]);
    check("areas.toml", "remembered", "sure", &["areas.toml: area `city`: `sure` is no value of `source.certainty`"]);
    check(
        "qualifications.toml",
        "2025-08-01",
        "2025-02-30",
        &["qualifications.toml: qualification `helper-1`: `2025-02-30` in `valid_from` is no date"],
    );
    let points_source = "points_source = { certainty = \"own-choice\", from = \"the tests\" }\nitems = [{ skill = \"assist";
    check(
        "roles/helper-2025.toml",
        points_source,
        "items = [{ skill = \"assist",
        &["roles/helper-2025.toml: requirement `care`: missing field `points_source`"],
    );
    check(
        "qualifications.toml",
        "crebo = \"12345\"\n",
        "",
        &["qualifications.toml: qualification `helper-1`: `crebo_verified` is true and there is no"],
    );
}

#[test]
fn references() {
    check("skills.toml", "[\"keep-company\"]", "[\"keep\"]", &["skills.toml: skill `assist-washing`: there is no skill `keep` (in `shows_also`)"]);
    check(
        "skills.toml",
        "broader = \"keep-company\"",
        "broader = \"keep\"",
        &["skills.toml: skill `listen-actively`: there is no skill `keep` (in `broader`)"],
    );
    check(
        "qualifications.toml",
        "diploma-helper",
        "diploma",
        &["qualifications.toml: qualification `helper-1`: there is no fact `diploma` (in `gives`)"],
    );
    check(
        "roles/helper-2025.toml",
        "goal = \"diploma-helper\"",
        "goal = \"diploma\"",
        &["roles/helper-2025.toml: there is no fact `diploma` (in `goal`)"],
    );
    check("roles/helper-2025.toml", "\"helper-1\"", "\"helper-2\"", &["roles/helper-2025.toml: there is no qualification `helper-2`"]);
    check(
        "roles/helper-2025.toml",
        "skill = \"assist-washing\"",
        "skill = \"wash\"",
        &["roles/helper-2025.toml: requirement `care`: there is no skill `wash`"],
    );
    check(
        "steps.toml",
        "needs = [\"entry\", ",
        "needs = [\"entrance\", ",
        &["steps.toml: step `training`: there is no fact `entrance` (in `needs`)"],
    );
    check(
        "steps.toml",
        "gives = [\"diploma-helper\"]",
        "gives = [\"diploma-helper\", \"luck\"]",
        &["steps.toml: step `training`: there is no fact `luck`"],
    );
    check("steps.toml", "\"helper-2025\"", "\"helper\"", &["steps.toml: step `training`: there is no role `helper` (in `closes_role`)"]);
    check("areas.toml", "parent = \"city\"", "parent = \"town\"", &["areas.toml: area `quarter`: there is no area `town`"]);
}

#[test]
fn circles() {
    check(
        "skills.toml",
        "group = \"wellbeing\"",
        "group = \"wellbeing\"\nbroader = \"listen-actively\"",
        &["skills.toml: skill `keep-company`: is wider than itself", "skills.toml: skill `listen-actively`: is wider than itself"],
    );
    check("areas.toml", "id = \"city\"", "id = \"city\"\nparent = \"city\"", &["areas.toml: area `city`: lies inside itself"]);
}

#[test]
fn points() {
    check("roles/helper-2025.toml", "max_points = 40", "max_points = 39", &["roles/helper-2025.toml: the points of the requirements add up to 99;"]);
    check(
        "roles/helper-2025.toml",
        "points = 70",
        "points = 59",
        &["roles/helper-2025.toml: requirement `care`: its items bring 59 points together and it asks 60"],
    );
    check(
        "roles/helper-2025.toml",
        "points = 20",
        "points = 0",
        &[
            "roles/helper-2025.toml: requirement `contact`: its items bring 30 points together and it asks 40",
            "roles/helper-2025.toml: requirement `contact`: the skill `listen-actively` brings no points",
        ],
    );
    check(
        "roles/helper-2025.toml",
        "skill = \"listen-actively\"",
        "skill = \"keep-company\"",
        &["roles/helper-2025.toml: requirement `contact`: the skill `keep-company` stands in two items"],
    );
    check(
        "roles/helper-2025.toml",
        "class = \"organization\"",
        "class = \"condition\"",
        &["roles/helper-2025.toml: requirement `contact`: a requirement of class `condition` is never scored"],
    );
    check(
        "roles/helper-2025.toml",
        "class = \"school-only\"",
        "class = \"practice-test\"",
        &["roles/helper-2025.toml: requirement `dutch`: a requirement of class `practice-test` has no points"],
    );
    check("roles/helper-2025.toml", "id = \"dutch\"", "id = \"care\"", &["roles/helper-2025.toml: requirement `care`: stands here twice"]);
}

#[test]
fn names_of_roles() {
    check(
        "roles/helper-2025.toml",
        "alias = \"helper\"",
        "alias = \"helper-2025\"",
        &["roles/helper-2025.toml: the alias `helper-2025` is the id of a role"],
    );
    let second = errors_after(|directory| {
        let text = std::fs::read_to_string(directory.join("roles/helper-2025.toml")).unwrap();
        std::fs::write(directory.join("roles/helper-2026.toml"), text.replace("id = \"helper-2025\"", "id = \"helper-2026\"")).unwrap();
    });
    assert_eq!(second.len(), 1);
    assert!(second[0].starts_with("roles/helper-2026.toml: `helper-2025` has the same alias `helper` and begins on the same day"));
    let moved = errors_after(|directory| std::fs::rename(directory.join("roles/helper-2025.toml"), directory.join("roles/helper.toml")).unwrap());
    assert_eq!(moved, ["roles/helper.toml: the role in this file is called `helper-2025`; call the file roles/helper-2025.toml"]);
}

#[test]
fn conditions_of_facts() {
    check("facts.toml", "highest-education", "education", &["facts.toml: fact `entry`: `education` is no value of `holds_when`"]);
    check("facts.toml", "\"mbo-2\"", "\"mbo-5\"", &["facts.toml: fact `entry`: `mbo-5` is no value of `highest-education`"]);
    check("facts.toml", "[\"vmbo-kb\", \"mbo-2\"]", "[]", &["facts.toml: fact `entry`: `highest-education` in `holds_when` names no value"]);
    check("facts.toml", "highest-education", "free-hours", &["facts.toml: fact `entry`: `free-hours` in `holds_when` has no closed set of values"]);
    check("facts.toml", "when_unknown = \"missing\"\n", "", &["facts.toml: fact `entry`: `when_unknown` is missing"]);
    check("facts.toml", "id = \"hours-free\"", "id = \"hours\"", &["facts.toml: the fact `hours-free` is missing"]);
}

#[test]
fn steps_are_possible() {
    check("steps.toml", "[9, 2]", "[9, 0]", &["steps.toml: step `training`: month 0 does not exist"]);
    check("steps.toml", "fee_cents = 29500", "fee_cents = -1", &["steps.toml: step `training`: `fee_cents` is below zero"]);
    check("steps.toml", "fee_cents = 29500\n", "", &["steps.toml: step `training`: has `fee_per_year` without a fee"]);
    check("steps.toml", "closes_role = \"helper-2025\"\n", "", &["steps.toml: step `training`: has `closes_classes` without `closes_role`"]);
    check("areas.toml", "x_m = 121000", "x_m = 12100000", &["areas.toml: area `city`: its centre (12100000, 487000) lies outside the Netherlands"]);
}

#[test]
fn every_role_can_be_reached_and_every_step_used() {
    check(
        "steps.toml",
        "needs = [\"vouched\"]",
        "needs = [\"hours-free\"]",
        &[
            "roles/helper-2025.toml: no chain of steps reaches its goal `diploma-helper`",
            "steps.toml: step `find-contract`: needs `hours-free`, which nobody has by nature and no step gives",
            "steps.toml: step `training`: needs `contract`, and every step that gives it needs what cannot hold either",
        ],
    );
    // A diploma may hold for somebody, but it is no way to reach the role from nothing.
    check(
        "steps.toml",
        "gives = [\"diploma-helper\"]",
        "gives = []",
        &["roles/helper-2025.toml: no chain of steps reaches its goal `diploma-helper`"],
    );
}

#[test]
fn the_lexicon() {
    let care = "languages/nl/lexicon/care.toml";
    let at = |rest: &str| format!("{care}: {rest}");
    let check = |old: &str, new: &str, expected: &str| check(care, old, new, &[at(expected).as_str()]);
    check("assist-washing = ", "wash = ", "[say]: there is no skill `wash`");
    check("keep-company = ", "keep = ", "[conditions]: there is no skill `keep`");
    check("@cared -niet", "@loved -niet", "[say] assist-washing: there is no group `loved` (in `{wassen|douchen} @loved -niet`)");
    check("{helpen} wassen", "{helpen wassen", "[say] assist-washing: `{helpen` is no term");
    check("{helpen} wassen", "helpen| wassen", "[say] assist-washing: `helpen|` is no term");
    check("{helpen} wassen", "-helpen", "[say] assist-washing: the pattern `-helpen` only excludes");
    check("\"eenzaam*\"", "\"\"", "[conditions] keep-company: an entry is empty");
    check("\"aan|trekken\"", "\"aan|\"", "verb `aantrekken`: `aan|` is neither forms nor particle and stem");
    let other = errors_after(|directory| {
        std::fs::write(directory.join("languages/nl/lexicon/more.toml"), "[verbs]\nhelpen = \"helpte\"\naantrekken = \"trekt\"\n").unwrap();
    });
    assert_eq!(other, ["languages/nl/lexicon/more.toml: verb `aantrekken`: is separable in another way in another file; keep one of the two"]);
}
