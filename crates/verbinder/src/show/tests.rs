//! Hand-made answers of the engine, as Fatima's verbinder would see them.

use expect_test::{Expect, expect};
use hos_proto::v1;
use unicode_width::UnicodeWidthStr;

use super::*;

const LOOK: Look = Look { language: Language::Dutch, register: Register::Plain, width: 100, color: false };

fn said(plain: &str, formal: &str) -> Option<v1::Sentence> {
    Some(v1::Sentence { plain: plain.to_owned(), formal: formal.to_owned() })
}

fn quote(text: &str) -> Option<v1::Quote> {
    Some(v1::Quote { text: text.to_owned(), ..Default::default() })
}

const fn day(year: i32, month: i32, day: i32) -> Option<v1::Date> {
    Some(v1::Date { year, month, day })
}

fn heard(id: &str, label: &str, text: &str) -> v1::ProfileSkill {
    v1::ProfileSkill {
        name: format!("profiles/fatima/skills/{id}"),
        skill: format!("skills/{id}"),
        label: said(label, &format!("{label} (formeel)")),
        skill_level: 2,
        skill_level_label: said("je doet het zelf, bij één persoon", "zelfstandig, bij één zorgvrager"),
        state: v1::SkillState::Suggested.into(),
        strength: v1::EvidenceStrength::Told.into(),
        evidence: vec![v1::Evidence { quote: quote(text), ..Default::default() }],
        ..Default::default()
    }
}

fn fatimas_skills() -> Vec<v1::ProfileSkill> {
    let listening = v1::ProfileSkill {
        question: said("Vraag je ook door?", "Vraagt betrokkene door?"),
        ..heard("listen-actively", "Goed luisteren", "ik luister")
    };
    let cleaning = v1::ProfileSkill {
        state: v1::SkillState::Rejected.into(),
        reject_reason: v1::RejectReason::NotDone.into(),
        decided_by: "verbinder/harry".to_owned(),
        decide_date: day(2026, 11, 3),
        ..heard("cleaning", "Schoonmaken", "een keer haar keuken schoongemaakt")
    };
    vec![heard("explain-letters", "Brieven uitleggen", "lees ik hem voor\nen leg ik het uit"), listening, cleaning]
}

fn left_out() -> Vec<v1::LeftOut> {
    vec![v1::LeftOut {
        skill: "skills/assist-washing".to_owned(),
        label: said("Helpen bij wassen en douchen", "Ondersteunen bij persoonlijke hygiëne"),
        quote: quote("Het wassen doet de thuiszorg"),
        reason: v1::LeftOutReason::SomebodyElse.into(),
        sentence: said("Dat doet iemand anders.", "Uitgevoerd door een derde."),
    }]
}

fn question(plain: &str, points: i32) -> v1::OpenQuestion {
    v1::OpenQuestion { question: said(plain, plain), points, ..Default::default() }
}

fn reason(code: v1::ReasonCode, points: i32, plain: &str) -> v1::Reason {
    v1::Reason { code: code.into(), points, sentence: said(plain, plain), ..Default::default() }
}

fn fatimas_report() -> v1::MatchReport {
    let contact = v1::RequirementResult {
        label: said("Aanspreekpunt zijn", "Treedt op als aanspreekpunt"),
        code: "B1-K1-W2".to_owned(),
        code_verified: true,
        outcome: v1::Outcome::PartlyMet.into(),
        points: 8,
        potential_points: 11,
        max_points: 12,
        reasons: vec![
            reason(v1::ReasonCode::Shown, 5, "Je legt brieven uit."),
            reason(v1::ReasonCode::ShownBelow, 3, "Je luistert, nog niet bij meer mensen"),
            reason(v1::ReasonCode::NotYetConfirmed, 3, "Tolken: klopt dat?"),
        ],
        counterfactuals: vec![v1::Counterfactual {
            points: 3,
            sentence: said("als tolken klopt.", "bij bevestiging van tolken."),
            skills: Vec::new(),
        }],
        ..Default::default()
    };
    let washing = v1::RequirementResult {
        label: said("Helpen bij verzorging", "Ondersteunt bij ADL"),
        code: "B1-K2-W1".to_owned(),
        outcome: v1::Outcome::Unknown.into(),
        max_points: 20,
        reasons: vec![reason(v1::ReasonCode::NothingKnown, 0, "Hier weten we nog niets van.")],
        ..Default::default()
    };
    let dutch = v1::RequirementResult {
        label: said("Nederlands", "Nederlands 2F"),
        outcome: v1::Outcome::AtSchool.into(),
        reasons: vec![reason(v1::ReasonCode::SchoolOnly, 0, "Dat leer je op school.")],
        ..Default::default()
    };
    v1::MatchReport {
        role: "roles/helpende-zorg-en-welzijn-2025".to_owned(),
        role_label: said("Helpende", "Helpende Zorg en Welzijn"),
        results: vec![contact, washing, dutch],
        points: 34,
        potential_points: 41,
        max_points: 100,
        open_questions: vec![question("Help je wel eens met eten of aankleden?", 20)],
        points_provenance: Some(own_choice()),
        origin: Some(v1::Origin {
            engine_version: "1".to_owned(),
            catalog_revision: "k3v".to_owned(),
            today: day(2026, 11, 21),
            ..Default::default()
        }),
        ..Default::default()
    }
}

fn own_choice() -> v1::Provenance {
    v1::Provenance { certainty: v1::FactCertainty::OwnChoice.into(), source: "House of Skills".to_owned(), ..Default::default() }
}

fn step(label: &str, start: Option<v1::Date>, end: Option<v1::Date>) -> v1::RouteStep {
    v1::RouteStep {
        label: said(label, label),
        explanation: said("De gemeente beslist.", "Besluit van het college."),
        start_date: start,
        end_date: end,
        reasons: vec![v1::StepReason {
            code: "gives".to_owned(),
            fact: "entry-mbo-2".to_owned(),
            needed_by: "steps/bbl-helpende".to_owned(),
            sentence: said("nodig voor de opleiding", "instroomeis"),
        }],
        decided_by: said("de gemeente", "gemeente"),
        decider: v1::Decider::Municipality.into(),
        ..Default::default()
    }
}

fn fatimas_route() -> v1::Route {
    let ask = step("Vragen of je mag leren met behoud van uitkering", day(2026, 11, 23), day(2026, 11, 23));
    let bbl = v1::RouteStep {
        offer: "offers/a".to_owned(),
        offer_label: "De Buurtschool: BBL helpende".to_owned(),
        hours_per_week: Some(v1::HoursPerWeek { school: 8, work: 24, self_study: 4 }),
        cost_cents: 29_550,
        gross_wage_cents_per_month: Some(123_400),
        travel_minutes: Some(25),
        provenance: Some(v1::Provenance { verified: true, source: "WEB art. 7.2.2".to_owned(), ..Default::default() }),
        ..step("BBL helpende", day(2027, 9, 6), day(2028, 9, 4))
    };
    let month = |month, outlook: v1::IncomeOutlook| v1::IncomeMonth { month: day(2027, month, 1), outlook: outlook.into(), gross_wage_cents: None };
    v1::Route {
        name: "profiles/fatima/routes/abc".to_owned(),
        kinds: vec![v1::RouteKind::SafestIncome.into()],
        role_label: said("helpende zorg en welzijn", "Inkomenszekerheid"),
        title: said("Inkomen het veiligst", "Inkomenszekerheid"),
        steps: vec![ask, bbl],
        arrive_date: day(2028, 9, 4),
        heaviest_week_hours: 36,
        cost_cents: 29_550,
        decisions_by_others: 2,
        travel_minutes: Some(25),
        income_sentence: said("Je inkomen blijft zoals het is tot het leercontract.", "Inkomen ongewijzigd tot de arbeidsovereenkomst."),
        income_months: vec![month(7, v1::IncomeOutlook::Kept), month(8, v1::IncomeOutlook::Kept), month(9, v1::IncomeOutlook::Unknown)],
        unsolved: vec![v1::Unsolved {
            code: v1::UnsolvedCode::Travel.into(),
            sentence: said("Over de reistijd weten we nog niets.", "Reistijd onbekend."),
        }],
        state: v1::RouteState::Proposed.into(),
        ..Default::default()
    }
}

fn fatimas_way() -> v1::PreviewPathwayResponse {
    let pathway = v1::Pathway {
        match_report: Some(fatimas_report()),
        routes: vec![fatimas_route()],
        blocked_by: vec![v1::Fact { id: "training-contract".to_owned(), label: said("een werkgever die je aanneemt", "leerbaan") }],
        questions: vec![question("Hoeveel uur heb je vrij?", 0)],
    };
    v1::PreviewPathwayResponse { skills: fatimas_skills(), left_out: left_out(), pathways: vec![pathway], origin: None }
}

fn fatimas_circumstances() -> v1::Circumstances {
    v1::Circumstances {
        highest_education: v1::Education::None.into(),
        dutch_reading: v1::LanguageLevel::A2.into(),
        lowest_monthly_income_cents: Some(140_000),
        childcare_needed: Some(false),
        area: "areas/osdorp".to_owned(),
        wishes: vec![v1::Wish::NearHome.into()],
        ..Default::default()
    }
}

fn an_offer() -> v1::Offer {
    v1::Offer {
        name: "offers/a".to_owned(),
        kind: v1::OfferKind::Course.into(),
        step: "steps/dutch-2f".to_owned(),
        provider: "De Buurtschool".to_owned(),
        title: "Nederlands tot 2F".to_owned(),
        start_months: vec![2, 9],
        duration_weeks: 30,
        hours_per_week: Some(v1::HoursPerWeek { school: 6, work: 0, self_study: 0 }),
        evenings_or_weekends: true,
        language_support: true,
        area: "areas/osdorp".to_owned(),
        places_left: Some(4),
        ..Default::default()
    }
}

fn check(text: &str, expected: &Expect) {
    expected.assert_eq(text);
}

#[test]
fn cards_show_the_very_words_and_ask() {
    check(
        &cards(&fatimas_skills(), &left_out(), Some("fatima"), &LOOK),
        &expect![[r#"
            Wat we hoorden
            kaart              eigen woorden                         hoe goed
            ─────────────────  ────────────────────────────────────  ─────────────────────────────────
            Brieven uitleggen  «lees ik hem voor en leg ik het uit»  je doet het zelf, bij één persoon
            explain-letters

            Goed luisteren     «ik luister»                          je doet het zelf, bij één persoon
            listen-actively                                          Vraag: Vraag je ook door?

            Schoonmaken        «een keer haar keuken schoongemaakt»  je doet het zelf, bij één persoon
            cleaning

            Klopt dit? Dan is het: verbinder decide fatima --yes all
            Klopt een kaart niet: verbinder decide fatima --no explain-letters

            Niet op de lijst, en waarom
            - Helpen bij wassen en douchen: «Het wassen doet de thuiszorg», Dat doet iemand anders..
        "#]],
    );
}

#[test]
fn nothing_heard_is_said_kindly() {
    check(
        &cards(&[], &[], Some("fatima"), &LOOK),
        &expect![[r#"
        Wat we hoorden
        We hoorden nog geen vaardigheid. Vertel gerust meer: wat doe je precies, en voor wie?
    "#]],
    );
}

#[test]
fn a_profile_shows_where_each_skill_stands() {
    check(
        &skills(&fatimas_skills(), "fatima", &LOOK),
        &expect![[r#"
        Vaardigheden
        kaart              eigen woorden               hoe goed                    staat
        ─────────────────  ──────────────────────────  ──────────────────────────  ─────────────────────────
        Brieven uitleggen  «lees ik hem voor en leg    je doet het zelf, bij één   nog een vraag
        explain-letters    ik het uit»                 persoon

        Goed luisteren     «ik luister»                je doet het zelf, bij één   nog een vraag
        listen-actively                                persoon
                                                       Vraag: Vraag je ook door?

        Schoonmaken        «een keer haar keuken       je doet het zelf, bij één   klopt niet (dit doe je
        cleaning           schoongemaakt»              persoon                     niet)
                                                                                   verbinder/harry, 3 nov
                                                                                   2026

        Klopt dit? Dan is het: verbinder decide fatima --yes all
        Klopt een kaart niet: verbinder decide fatima --no explain-letters
    "#]],
    );
}

#[test]
fn one_question_is_asked() {
    let answer = v1::NextQuestionResponse { question: Some(question("Help je wel eens met eten?", 20)), remaining: 4, role: String::new() };
    check(
        &next_question(&answer, &LOOK),
        &expect![[r#"
        Eén vraag die nu het meest helpt
        Help je wel eens met eten? (tot 20 punten)
        Daarna zijn er nog 4 vragen.
    "#]],
    );
}

#[test]
fn a_report_draws_what_counts_and_says_why() {
    check(
        &report(&fatimas_report(), &LOOK),
        &expect![[r#"
            Helpende
            ██████▒▒░░░░░░░░░░░░  34 van de 100 punten laat je nu zien. 41 als ook klopt wat nog een vraag is.
            De punten: niet nagekeken, eigen keuze, bron: House of Skills.

            ██████▒▒▒░  Aanspreekpunt zijn (B1-K1-W2)
                        8 van 12, een deel
              - Je legt brieven uit.
              - Je luistert, nog niet bij meer mensen
              - Tolken: klopt dat?
              > als tolken klopt.

            ░░░░░░░░░░  Helpen bij verzorging (B1-K2-W1, code niet nagekeken)
                        0 van 20, weten we nog niet
              - Hier weten we nog niets van.

                        Nederlands
                        leer je op school
              - Dat leer je op school.

            Wat we nog niet weten
            - Help je wel eens met eten of aankleden? (tot 20 punten)

            Gemaakt met engine 1, catalogus k3v, 21 nov 2026.
        "#]],
    );
}

#[test]
fn a_report_for_school_speaks_its_terms() {
    let text = report(&fatimas_report(), &Look { register: Register::Formal, ..LOOK });
    for part in ["Helpende Zorg en Welzijn", "Aangetoond: 34 van 100 punten.", "deels aangetoond", "Treedt op als aanspreekpunt (B1-K1-W2)"] {
        assert!(text.contains(part), "{part}");
    }
}

#[test]
fn a_route_is_a_timeline_with_what_is_not_solved() {
    check(
        &route(&NumberedRoute { number: 1, route: &fatimas_route() }, &LOOK),
        &expect![[r#"
            1. Inkomen het veiligst: helpende zorg en welzijn
            profiles/fatima/routes/abc
            Klaar op 4 sep 2028. Drukste week: 36 uur. Eigen kosten: € 295,50. Anderen beslissen 2 keer. Reizen:
            tot 25 minuten, geschat.
            Je inkomen blijft zoals het is tot het leercontract.

            wanneer         stap                     uur per week            wie beslist  aanbod
            ──────────────  ───────────────────────  ──────────────────────  ───────────  ──────────────────────
            23 nov 2026     Vragen of je mag leren                           de gemeente  nog te vinden
                            met behoud van
                            uitkering (niet
                            nagekeken)

            6 sep 2027      BBL helpende             36: school 8, werk 24,  de gemeente  De Buurtschool: BBL
            tot 4 sep 2028  kost € 295,50            thuis 4                              helpende
                            loon € 1.234 bruto per
                            maand
                            25 minuten reizen,
                            geschat

            Wat nog niet is opgelost
            - Over de reistijd weten we nog niets.
        "#]],
    );
}

#[test]
fn the_grounds_of_a_route_name_their_source() {
    check(
        &why(&fatimas_route(), &LOOK),
        &expect![[r#"
        Waarom deze stappen
        - Vragen of je mag leren met behoud van uitkering.
          De gemeente beslist.
          Waarom: nodig voor de opleiding
          niet nagekeken
        - BBL helpende.
          De gemeente beslist.
          Waarom: nodig voor de opleiding
          nagekeken, bron: WEB art. 7.2.2

        Inkomen per maand
        - jul 2027 tot en met aug 2027: blijft zoals het is
        - sep 2027: weten we niet
    "#]],
    );
}

#[test]
fn what_a_step_takes_away_and_needs_is_called_by_its_label() {
    let dutch = v1::Fact { id: "dutch-2f".to_owned(), label: said("Nederlands op niveau 2F", "taalniveau 2F") };
    let course = v1::RouteStep { closes_barriers: vec![dutch.clone()], ..step("Nederlandse les", day(2027, 1, 4), None) };
    let text = why(&v1::Route { steps: vec![course], ..fatimas_route() }, &LOOK);
    assert!(text.contains("Nederlands op niveau 2F"), "{text}");
    let known = v1::Step { label: said("BBL helpende", "BBL helpende"), needs: vec![dutch], ..Default::default() };
    let text = super::step(&known, &Look { register: Register::Formal, ..LOOK });
    assert!(text.contains("taalniveau 2F") && !text.contains("dutch-2f"), "{text}");
}

#[test]
fn a_skill_says_how_esco_relates() {
    let skill = v1::Skill {
        label: said("Goed luisteren", "Actief luisteren"),
        esco_uri: "http://data.europa.eu/esco/skill/a".to_owned(),
        esco_relation: v1::EscoRelation::Broad.into(),
        ..Default::default()
    };
    let text = super::skill(&skill, &LOOK);
    assert!(text.contains("ESCO (ruimer): http://data.europa.eu/esco/skill/a"), "{text}");
}

#[test]
fn a_chosen_route_says_so() {
    let route_chosen = v1::Route { state: v1::RouteState::Accepted.into(), steps: Vec::new(), unsolved: Vec::new(), ..fatimas_route() };
    let text = route(&NumberedRoute { number: 2, route: &route_chosen }, &LOOK);
    assert!(text.starts_with("2. Inkomen het veiligst: helpende zorg en welzijn (je plan)\n"), "{text}");
}

#[test]
fn the_unknown_in_a_life_is_named() {
    check(
        &circumstances(&fatimas_circumstances(), &LOOK),
        &expect![[r#"
        Wat kan en wat niet
        - hoogste diploma: geen diploma
        - Nederlands lezen: A2
        - minstens nodig per maand: € 1.400
        - oppas nodig: nee
        - buurt: osdorp
        - wensen: dicht bij huis
        Nog niet bekend: diploma's in de zorg; Nederlands spreken; Nederlands schrijven; rekenen; inkomen
        nu; vrije uren per week; leeftijd; mag werken in Nederland; zorgen over de VOG; minuten reizen,
        hoogstens; schulden; werkt met telefoon en computer; avond, nacht of weekend kan; niet eerder
        beginnen dan.
    "#]],
    );
}

#[test]
fn an_offer_says_when_where_and_for_whom() {
    check(
        &offers(&[an_offer()], &LOOK),
        &expect![[r#"
        Aanbod
        aanbod                                 stap      begin     uur per week  waar
        ─────────────────────────────────────  ────────  ────────  ────────────  ──────
        De Buurtschool: Nederlands tot 2F      cursus    feb, sep  school 6      osdorp
        4 plaatsen vrij                        dutch-2f            30 weken
        avond of weekend, hulp bij Nederlands
    "#]],
    );
}

#[test]
fn a_caseload_is_a_table() {
    let fatima = v1::Profile {
        name: "profiles/fatima".to_owned(),
        display_name: "Fatima".to_owned(),
        language_code: "nl".to_owned(),
        create_date: day(2026, 11, 2),
        update_date: day(2026, 11, 21),
        ..Default::default()
    };
    check(
        &profiles(&[fatima], &LOOK),
        &expect![[r#"
        Mensen met wie je werkt
        naam    voor opdrachten  taal  sinds       laatst veranderd
        ──────  ───────────────  ────  ──────────  ────────────────
        Fatima  fatima           nl    2 nov 2026  21 nov 2026
    "#]],
    );
}

#[test]
fn the_whole_way_reads_in_english_too() {
    let text = preview(&fatimas_way(), &Look { language: Language::English, ..LOOK });
    for part in ["What we heard", "You show 34 of the 100 points now.", "Routes to Helpende", "not verified", "6 Sep 2027", "until 4 Sep 2028"] {
        assert!(text.contains(part), "{part}\n{text}");
    }
}

#[test]
fn no_line_is_wider_than_asked() {
    for width in 24..=140 {
        for register in [Register::Plain, Register::Formal] {
            let look = Look { width, register, ..LOOK };
            let pages = [
                preview(&fatimas_way(), &look),
                skills(&fatimas_skills(), "fatima", &look),
                why(&fatimas_route(), &look),
                circumstances(&fatimas_circumstances(), &look),
                offers(&[an_offer()], &look),
            ];
            let widest = pages.iter().flat_map(|page| page.lines()).max_by_key(|line| line.width()).unwrap();
            assert!(widest.width() <= width, "{width}: {widest}");
        }
    }
}

#[test]
fn words_of_any_script_keep_the_columns_straight() {
    let skills = [heard("interpret", "Tolken", "أشرح لها الرسالة 看護をする 🫖 thee"), heard("keep-company", "Gezelschap houden", "thee")];
    let text = cards(&skills, &[], None, &LOOK);
    let starts: Vec<usize> = text.lines().filter_map(|line| line.find("je doet").map(|at| line.get(..at).unwrap_or_default().width())).collect();
    assert_eq!(starts.first(), starts.last(), "{text}");
}

#[test]
fn a_story_cannot_steer_the_terminal() {
    let text = cards(&[heard("keep-company", "Gezelschap", "\u{1b}[2Jthee\u{7} \u{202e}eeht")], &[], None, &LOOK);
    assert!(!text.contains(['\u{1b}', '\u{7}', '\u{202e}']));
}

#[test]
fn colour_changes_no_letter() {
    let coloured = preview(&fatimas_way(), &Look { color: true, ..LOOK });
    let mut bare = String::new();
    for (index, piece) in coloured.split('\u{1b}').enumerate() {
        bare.push_str(if index == 0 { piece } else { piece.split_once('m').map_or("", |(_, text)| text) });
    }
    assert_eq!(bare, preview(&fatimas_way(), &LOOK));
}
