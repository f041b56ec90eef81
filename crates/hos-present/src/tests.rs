//! The texts of the embedded catalogue: all there, tidy, and said as a reader expects.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use hos_model::{
    Actor, AreaId, BarrierKind, Catalog, CircumstanceField, Counterfactual, Date, Decider, Exemption, FactId, HoursPerWeek, LanguageCode,
    LanguagePack, LevelReason, Offer, OfferId, OfferKind, QuestionAbout, Quote, RankedRole, Reason, Register, RejectReason, RequirementId, RoleId,
    SkillId, SkillLevel, SkillState, Starts, StepId, StepReason, Unsolved,
};

use crate::expected::{expected, fillings};
use crate::{Phrasebook, REFUSALS, VIOLATIONS, format};

/// Words of a Dutch plain sentence: B1 asks short ones.
const WORDS_MEAN_MAX: usize = 14;
const WORDS_MAX: usize = 25;

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| hos_catalog::embedded().unwrap_or_else(|errors| panic!("{errors}")));
static BOOK: LazyLock<Phrasebook> = LazyLock::new(|| Phrasebook::compile(&CATALOG).unwrap_or_else(|errors| panic!("{errors}")));

fn language(code: &str) -> LanguageCode {
    LanguageCode::parse(code).unwrap()
}

fn nl() -> LanguageCode {
    language("nl")
}

fn en() -> LanguageCode {
    language("en")
}

fn role() -> RoleId {
    RoleId::parse("helpende-zorg-en-welzijn-2025").unwrap()
}

fn skill(id: &str) -> SkillId {
    SkillId::parse(id).unwrap()
}

fn step(id: &str) -> StepId {
    StepId::parse(id).unwrap()
}

fn fact(id: &str) -> FactId {
    FactId::parse(id).unwrap()
}

fn day(year: i16, month: i8, day: i8) -> Date {
    Date::new(year, month, day).unwrap()
}

fn lines(found: &[String]) -> String {
    found.join("\n")
}

// All texts.

#[test]
fn no_text_is_missing_and_each_can_be_filled_in() {
    let missing = Phrasebook::missing(&CATALOG);
    assert!(missing.is_empty(), "{} texts:\n{}", missing.len(), lines(&missing));
}

#[test]
fn no_text_is_without_use() {
    let asked: BTreeSet<String> = expected(&CATALOG).into_iter().map(|text| text.message).collect();
    let mut unused = Vec::new();
    for (code, pack) in &CATALOG.languages {
        for (file, source) in &pack.texts {
            let messages = source.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()));
            let names = messages.filter_map(|line| line.split_once('=')).map(|(name, _)| name.trim());
            unused.extend(names.filter(|name| !asked.contains(*name)).map(|name| format!("languages/{code}/{file}: {name}")));
        }
    }
    assert!(unused.is_empty(), "nobody asks for:\n{}", lines(&unused));
}

#[test]
fn texts_have_no_long_dash_and_no_exclamation_mark() {
    let mut found = Vec::new();
    for (code, pack) in &CATALOG.languages {
        for (file, source) in &pack.texts {
            for (number, line) in source.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
                if line.contains(['—', '!']) || line.contains("je bent niet geschikt") {
                    found.push(format!("languages/{code}/{file}: line {}: {line}", number + 1));
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", lines(&found));
}

#[test]
fn dutch_plain_sentences_are_short() {
    let bundle = &BOOK.bundles[&nl()];
    let plain = |attribute: &Option<String>| attribute.as_ref().is_none_or(|attribute| attribute.starts_with("plain"));
    let (mut sentences, mut words, mut long) = (0, 0, Vec::new());
    for text in expected(&CATALOG).iter().filter(|text| plain(&text.attribute)) {
        let [_, filled] = fillings(text.args);
        let (said, _) = format(bundle, &text.message, text.attribute.as_deref(), &filled).unwrap();
        // A label is no sentence.
        if !said.ends_with(['.', '?']) {
            continue;
        }
        for sentence in said.split_inclusive(['.', '?']).map(str::trim).filter(|sentence| sentence.chars().any(char::is_alphabetic)) {
            let length = sentence.split_whitespace().count();
            sentences += 1;
            words += length;
            if length > WORDS_MAX {
                long.push(format!("{}: {length} words: {sentence}", text.message));
            }
        }
    }
    assert!(long.is_empty(), "{}", lines(&long));
    assert!(words <= sentences * WORDS_MEAN_MAX, "{words} words in {sentences} sentences");
}

#[test]
fn every_refusal_and_violation_says_what_to_do() {
    for code in ["nl", "en"] {
        let refusals = REFUSALS.iter().map(|(reason, args)| BOOK.error(code, reason, &args.iter().map(|arg| (*arg, "x")).collect()));
        let violations = VIOLATIONS.iter().map(|violation| BOOK.violation(code, violation, "1"));
        for said in refusals.chain(violations) {
            assert!(said.ends_with('.') && said.matches(['.', ',']).count() >= 2, "{said}");
            // A status travels in trailers: short sentences keep it small.
            assert!(said.chars().count() <= 200, "{said}");
        }
    }
}

// Single sentences.

#[track_caller]
fn check(said: &str, expected: &str) {
    assert_eq!(said, expected);
}

#[test]
fn it_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(&*BOOK);
}

#[test]
fn money_is_told_in_whole_euros() {
    let (plain, formal) = (Register::Plain, Register::Formal);
    check(&BOOK.wage_per_month(&nl(), plain, 254_100), "€ 2.541 bruto per maand");
    check(&BOOK.wage_per_month(&en(), formal, 254_100), "€2,541 gross a month");
    check(&BOOK.money(&nl(), plain, 0), "€ 0");
    check(&BOOK.money(&nl(), plain, 99_949), "€ 999");
    check(&BOOK.money(&nl(), plain, 99_950), "€ 1.000");
    check(&BOOK.money(&nl(), plain, 123_456_700), "€ 1.234.567");
    check(&BOOK.money(&nl(), plain, -12_300), "€ -123");
    check(&BOOK.money(&nl(), plain, i64::MIN), "€ -92.233.720.368.547.758");
    check(&BOOK.cost(&nl(), plain, 0), "kost je niets");
    check(&BOOK.cost_per_year(&nl(), plain, 29_500), "kost je € 295 per jaar");
}

#[test]
fn dates_and_durations() {
    let plain = Register::Plain;
    check(&BOOK.date(&nl(), plain, day(2027, 9, 7)), "7 september 2027");
    check(&BOOK.date(&en(), plain, day(2027, 9, 7)), "7 September 2027");
    check(&BOOK.month_and_year(&nl(), plain, day(2027, 2, 1)), "februari 2027");
    for (weeks, dutch, english) in [
        (0, "minder dan een week", "less than a week"),
        (1, "1 week", "1 week"),
        (8, "8 weken", "8 weeks"),
        (12, "12 weken, ongeveer 3 maanden", "12 weeks, about 3 months"),
        (49, "49 weken, ongeveer 11 maanden", "49 weeks, about 11 months"),
        (52, "52 weken, ongeveer 1 jaar", "52 weeks, about 1 year"),
        (78, "78 weken, ongeveer 1,5 jaar", "78 weeks, about 1.5 years"),
        (104, "104 weken, ongeveer 2 jaar", "104 weeks, about 2 years"),
        (156, "156 weken, ongeveer 3 jaar", "156 weeks, about 3 years"),
    ] {
        check(&BOOK.duration(&nl(), plain, weeks), dutch);
        check(&BOOK.duration(&en(), plain, weeks), english);
    }
    assert!(BOOK.duration(&nl(), plain, u32::MAX).contains("jaar"));
    check(&BOOK.hours_per_week(&nl(), plain, 24), "24 uur per week");
    check(&BOOK.points(&nl(), plain, 1), "1 punt");
    check(&BOOK.points(&nl(), plain, 1200), "1200 punten");
}

#[test]
fn skill_levels_with_their_reason() {
    let story = "Ik deed het voor alle bewoners";
    let quote = Quote::cut(story, 17, 30).unwrap();
    check(&BOOK.level(&nl(), Register::Plain, SkillLevel::Two, &LevelReason::OnOnesOwn), "je doet het zelf, bij één persoon");
    check(
        &BOOK.level(&nl(), Register::Plain, SkillLevel::Three, &LevelReason::Several(quote.clone())),
        "je doet het zelf, ook bij meer of andere mensen, want je zei: «alle bewoners»",
    );
    assert!(BOOK.level(&nl(), Register::Formal, SkillLevel::Three, &LevelReason::Several(quote)).starts_with("niveau 3, "));
}

#[test]
fn reasons() {
    let letters = skill("letters-and-forms");
    let shown = Reason::Shown { skill: letters.clone(), level: SkillLevel::Two, strength: hos_model::EvidenceStrength::Confirmed, points: 4 };
    let label = BOOK.skill_label(&nl(), Register::Plain, &letters);
    check(
        &BOOK.reason(&nl(), Register::Plain, &role(), &shown),
        &format!("{label}: je doet het zelf, bij één persoon (door jou bevestigd). Dat geeft 4 punten."),
    );
    check(&BOOK.reason(&nl(), Register::Plain, &role(), &Reason::NothingKnown), "Hierover heb je nog niets verteld.");
    let label = BOOK.skill_label(&en(), Register::Plain, &letters);
    let points = Reason::NotYetConfirmed { skill: letters, points: 1 };
    check(
        &BOOK.reason(&en(), Register::Plain, &role(), &points),
        &format!("{label}: we heard that, but you have not said yes yet. If it is right, this is added: 1 point."),
    );
}

#[test]
fn states_and_decisions() {
    let by = Actor::parse("verbinder/harry").unwrap();
    let state = SkillState::Rejected { by, on: day(2027, 3, 1), reason: RejectReason::SomebodyElse };
    check(&BOOK.state(&nl(), Register::Plain, &state), "je zei nee op 1 maart 2027 (iemand anders doet het)");
    check(&BOOK.decision(&nl(), Register::Plain, Decider::Municipality), "Hierover beslist de gemeente. Wij kunnen het niet beloven.");
    check(&BOOK.decision(&nl(), Register::Plain, Decider::Person), "Dat beslis je zelf.");
}

#[test]
fn offers() {
    let offer = Offer {
        id: OfferId::parse("meelopen").unwrap(),
        kind: OfferKind::Support,
        step: step("orientation-placement"),
        provider: "De Buurtkamer".to_owned(),
        title: "Meelopen in de wijk".to_owned(),
        starts: Starts::EveryYear(vec![2, 9]),
        weeks: 12,
        hours: HoursPerWeek { school: 0, work: 8, self_study: 0 },
        evenings_or_weekends: false,
        area: AreaId::parse("osdorp"),
        places_left: Some(1),
        language_support: true,
        wage_cents_per_month: None,
        fee_cents: 0,
        accepts_exemptions: false,
        recognized_training_company: false,
    };
    check(
        &BOOK.offer_line(&nl(), Register::Plain, &offer),
        "Meelopen in de wijk, bij De Buurtkamer: 12 weken, ongeveer 3 maanden, 8 uur per week, Osdorp, begint elk jaar in februari, september, \
         nog 1 plek, kost je niets, hulp bij Nederlands.",
    );
}

#[test]
fn refusals_are_filled_in() {
    check(&BOOK.error("nl", "NOT_FOUND", &[("resource", "roles/verpleger")].into()), "Dit bestaat niet: roles/verpleger. Kijk of de naam klopt.");
    check(&BOOK.violation("en", "story-too-long", "20000"), "The story is too long: at most 20000 characters. Make two stories of it.");
}

#[test]
fn every_function_finds_its_text() {
    let some = skill("assist-washing");
    let requirement = RequirementId::parse("b1-k1-w2").unwrap();
    let level = SkillLevel::Two;
    let strength = hos_model::EvidenceStrength::Told;
    let reasons = [
        Reason::Shown { skill: some.clone(), level, strength, points: 3 },
        Reason::ShownBelow { skill: some.clone(), level, asked: SkillLevel::Three, strength, points: 1 },
        Reason::TooFarBelow { skill: some.clone(), level, asked: SkillLevel::Four },
        Reason::NotYetConfirmed { skill: some.clone(), points: 3 },
        Reason::SaidNo { skill: some.clone() },
        Reason::Capped { points: 2 },
        Reason::NothingKnown,
        Reason::SchoolOnly,
        Reason::Condition,
        Reason::PracticeTestFirst { skill: some.clone() },
        Reason::WorkplaceFirst,
    ];
    let unsolved = [
        Unsolved::Assumed { fact: fact("vog"), field: CircumstanceField::VogConcern },
        Unsolved::Travel { step: step("bbl-helpende"), minutes: 50 },
        Unsolved::NoOffer { step: step("bbl-helpende") },
        Unsolved::IrregularHours { step: step("bbl-helpende") },
        Unsolved::Hours { step: step("bbl-helpende"), hours: 36 },
    ];
    let step_reasons = [
        StepReason::Gives { fact: fact("dutch-2f"), barrier: Some(BarrierKind::Language), needed_by: step("bbl-helpende") },
        StepReason::Gives { fact: fact("vog"), barrier: None, needed_by: step("bbl-helpende") },
        StepReason::Reaches { role: role() },
        StepReason::Unknown { field: CircumstanceField::DutchWriting },
    ];
    let changes = [
        Counterfactual::Confirm { skills: vec![some.clone(), skill("keep-company")], points: 4 },
        Counterfactual::Show { skill: some.clone(), level, points: 1 },
    ];
    let questions = [
        QuestionAbout::Requirement(requirement.clone()),
        QuestionAbout::Skill(some.clone()),
        QuestionAbout::Circumstance(CircumstanceField::FreeHours),
    ];
    let exemption = Exemption { requirement: requirement.clone(), skills: vec![some.clone()] };
    let ranked = RankedRole { role: role(), points: 34, potential: 41, max_points: 100 };
    for (code, register) in [nl(), en()].into_iter().flat_map(|code| Register::ALL.map(|register| (code.clone(), register))) {
        let mut said = vec![
            BOOK.skill_sentence(&code, register, &some),
            BOOK.skill_question(&code, register, &some),
            BOOK.role_sentence(&code, register, &role()),
            BOOK.requirement_label(&code, register, &role(), &requirement),
            BOOK.step_sentence(&code, register, &step("bbl-helpende")),
            BOOK.fit(&code, register, &ranked),
            BOOK.exemption(&code, register, &role(), &exemption),
            BOOK.no_route(&code, register, &[fact("vog"), fact("dutch-2f")]),
            BOOK.circumstance_value(&code, register, CircumstanceField::Income, "work").unwrap(),
        ];
        said.extend(reasons.iter().map(|it| BOOK.reason(&code, register, &role(), it)));
        said.extend(unsolved.iter().map(|it| BOOK.unsolved(&code, register, it)));
        said.extend(step_reasons.iter().map(|it| BOOK.step_reason(&code, register, it)));
        said.extend(changes.iter().map(|it| BOOK.counterfactual(&code, register, it)));
        said.extend(questions.iter().map(|it| BOOK.question(&code, register, &role(), it)));
        said.extend(Decider::ALL.iter().map(|it| BOOK.decision(&code, register, *it)));
        for sentence in &said {
            // The name of a message stands where its text was not found, a brace where something was not filled in.
            let found = sentence.contains(' ') || !sentence.contains('-');
            assert!(found && !sentence.contains(['{', '}', '\u{2068}']), "{code} {register:?}: {sentence}");
        }
    }
}

// What is not there.

fn book_of(files: &[(&str, &str, &str)]) -> (Catalog, Result<Phrasebook, Vec<String>>) {
    let mut catalog = Catalog::default();
    for (code, file, source) in files {
        let pack: &mut LanguagePack = catalog.languages.entry(language(code)).or_default();
        pack.texts.insert((*file).to_owned(), (*source).to_owned());
    }
    let book = Phrasebook::compile(&catalog).map_err(|errors| errors.as_slice().iter().map(ToString::to_string).collect());
    (catalog, book)
}

#[test]
fn an_unknown_language_is_answered_in_dutch() {
    check(&BOOK.points(&language("ar"), Register::Plain, 2), "2 punten");
    let (_, book) = book_of(&[("nl", "a.ftl", "points =\n    .plain = { $count } punten\n"), ("en", "a.ftl", "other = x\n")]);
    check(&book.unwrap().points(&en(), Register::Plain, 2), "2 punten");
}

#[test]
fn a_text_that_is_nowhere_is_its_name() {
    let (catalog, book) = book_of(&[("nl", "a.ftl", "money =\n    .plain = { $amount }\n")]);
    let book = book.unwrap();
    check(&book.skill_label(&nl(), Register::Plain, &skill("assist-washing")), "skill-assist-washing");
    let missing = Phrasebook::missing(&catalog);
    assert!(missing.contains(&"languages/nl: money.formal is missing".to_owned()), "{missing:?}");
    assert!(missing.iter().any(|line| line.starts_with("languages/nl: money.plain: ") && line.contains("$amount")), "{missing:?}");
    assert!(missing.contains(&"languages/nl: error-not-found is missing".to_owned()), "{missing:?}");
}

#[test]
fn what_is_no_fluent_is_told_with_its_place() {
    let (_, book) = book_of(&[("nl", "a.ftl", "a = b\n\nc = { $d\n"), ("nl", "b.ftl", "a = again\n")]);
    let errors = book.err().unwrap();
    assert_eq!(errors.len(), 2, "{errors:?}");
    assert!(errors[0].starts_with("languages/nl/a.ftl: line 3: ") || errors[0].starts_with("languages/nl/a.ftl: line 4: "), "{errors:?}");
    assert_eq!(errors[1], "languages/nl/b.ftl: `a` stands in another place as well");
}

#[test]
fn without_dutch_there_is_no_phrasebook() {
    let (_, book) = book_of(&[("en", "a.ftl", "a = b\n")]);
    assert_eq!(book.err().unwrap(), ["languages/nl: is missing, and everything falls back to it"]);
}
