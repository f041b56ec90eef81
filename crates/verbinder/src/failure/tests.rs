#![allow(clippy::disallowed_methods, reason = "a client can only be tested with statuses that it makes itself")]

use expect_test::{Expect, expect};
use tonic_types::{ErrorDetail, ErrorInfo, LocalizedMessage, RequestInfo};

use super::*;

const fn look(language: Language) -> Look {
    Look { language, register: Register::Plain, width: 80, color: false }
}

fn check(failure: &Failure, language: Language, exit_code: u8, text: &Expect) {
    assert_eq!(failure.exit_code(), exit_code);
    text.assert_eq(&failure.text(&look(language)));
}

fn refused() -> Failure {
    let mut field = FieldViolation::new("experience.story", "too long: at most 20,000 characters; tell it in two parts");
    field.localized_message = Some(LocalizedMessage::new("nl", "te lang: hoogstens 20.000 tekens; vertel het in twee delen"));
    let details: Vec<ErrorDetail> = vec![
        ErrorInfo::new("INVALID_FIELD", "houseofskills", []).into(),
        tonic_types::BadRequest::new(vec![field]).into(),
        LocalizedMessage::new("nl", "Een veld is niet goed ingevuld.").into(),
        LocalizedMessage::new("en", "One field is not right.").into(),
    ];
    Failure::from_status(Status::with_error_details_vec(Code::InvalidArgument, "invalid", details), "http://x")
}

#[test]
fn a_refusal_names_field_and_remedy_in_the_language_asked() {
    check(
        &refused(),
        Language::Dutch,
        REFUSED,
        &expect![[r#"
        Dat kan niet zo
        Een veld is niet goed ingevuld.
        - experience.story: te lang: hoogstens 20.000 tekens; vertel het in twee delen
    "#]],
    );
    check(
        &refused(),
        Language::English,
        REFUSED,
        &expect![[r#"
        That cannot be done so
        One field is not right.
        - experience.story: too long: at most 20,000 characters; tell it in two parts
    "#]],
    );
}

#[test]
fn a_program_gets_reason_message_and_fields() {
    expect![[r#"
        {
          "error": {
            "fields": [
              {
                "description": "te lang: hoogstens 20.000 tekens; vertel het in twee delen",
                "field": "experience.story"
              }
            ],
            "message": "Een veld is niet goed ingevuld.",
            "reason": "INVALID_FIELD"
          }
        }
    "#]]
    .assert_eq(&format!("{:#}\n", refused().json(Language::Dutch)));
}

#[test]
fn a_fault_gives_the_incident_and_blames_nobody() {
    let details: Vec<ErrorDetail> = vec![ErrorInfo::new("FAULT", "houseofskills", []).into(), RequestInfo::new("k3v", "").into()];
    let failure = Failure::from_status(Status::with_error_details_vec(Code::Internal, "fault", details), "http://x");
    check(
        &failure,
        Language::Dutch,
        FAULT,
        &expect![[r#"
        Er ging iets mis in de engine. Aan jou ligt het niet. Er is misschien niets
        bewaard.
        Geef dit nummer door aan de beheerder: k3v
    "#]],
    );
}

#[test]
fn a_refusal_without_words_still_has_a_sentence() {
    let failure = Failure::from_status(Status::new(Code::Unimplemented, "no such method"), "http://x");
    check(
        &failure,
        Language::Dutch,
        REFUSED,
        &expect![[r#"
        Dat kan niet zo
        De engine wil dit niet doen (UNIMPLEMENTED).
    "#]],
    );
}

#[test]
fn an_engine_that_does_not_run_is_said_so() {
    let failure = Failure::NotReachable { address: "http://127.0.0.1:50051".to_owned() };
    check(
        &failure,
        Language::Dutch,
        NOT_REACHABLE,
        &expect![[r#"
        De engine op http://127.0.0.1:50051 is niet bereikbaar. Draait hij? Starten:
        house-of-skills serve. Een ander adres: --address.
    "#]],
    );
}
