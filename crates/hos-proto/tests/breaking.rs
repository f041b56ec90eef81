//! Nothing that was released may be broken: every descriptor in `released/` is compared with the contract as it stands.
//!
//! Until the first release that folder is empty and v1 may change freely. A release copies `src/generated/descriptors.bin` there (see
//! `RELEASE.md`). What may always be added: messages, fields, values, methods, services. Not here: whether a field got a stricter meaning.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;

use prost::Message as _;
use prost_types::field_descriptor_proto::{Label, Type};
use prost_types::{DescriptorProto, EnumDescriptorProto, FieldDescriptorProto, FileDescriptorSet};

/// What clients rely on: each element by its kind and name, and what must stay about it.
type Promises = BTreeMap<String, String>;
type Checked = Result<(), Box<dyn Error>>;

fn promises(set: &FileDescriptorSet) -> Promises {
    let mut promises = Promises::new();
    for file in set.file.iter().filter(|file| file.package().starts_with("houseofskills.")) {
        let outer = file.package();
        file.message_type.iter().for_each(|message| promise_message(&mut promises, outer, message));
        file.enum_type.iter().for_each(|set| promise_enum(&mut promises, outer, set));
        for service in &file.service {
            let service_name = format!("{outer}.{}", service.name());
            promises.insert(format!("service {service_name}"), "there".to_owned());
            for method in &service.method {
                let stream = |streams| if streams { "a stream of " } else { "" };
                let (takes, answers) = (stream(method.client_streaming()), stream(method.server_streaming()));
                let shape = format!("from {takes}{} to {answers}{}", method.input_type(), method.output_type());
                promises.insert(format!("method {service_name}.{}", method.name()), shape);
            }
        }
    }
    promises
}

fn promise_message(promises: &mut Promises, outer: &str, message: &DescriptorProto) {
    let name = format!("{outer}.{}", message.name());
    promises.insert(format!("message {name}"), "there".to_owned());
    for field in &message.field {
        promises.insert(format!("field {name}.{}", field.name()), shape(message, field));
    }
    message.nested_type.iter().for_each(|nested| promise_message(promises, &name, nested));
    message.enum_type.iter().for_each(|set| promise_enum(promises, &name, set));
}

fn promise_enum(promises: &mut Promises, outer: &str, set: &EnumDescriptorProto) {
    let name = format!("{outer}.{}", set.name());
    promises.insert(format!("enum {name}"), "there".to_owned());
    for value in &set.value {
        promises.insert(format!("value {name}.{}", value.name()), format!("number {}", value.number()));
    }
}

/// Number, type, and how often it may stand.
fn shape(message: &DescriptorProto, field: &FieldDescriptorProto) -> String {
    let named = matches!(field.r#type(), Type::Message | Type::Enum);
    let kind = if named { field.type_name().to_owned() } else { format!("{:?}", field.r#type()).to_lowercase() };
    let often = match (field.label(), field.proto3_optional()) {
        (Label::Repeated, _) => "repeated ",
        (Label::Optional | Label::Required, true) => "optional ",
        (Label::Optional | Label::Required, false) => "",
    };
    let among = field.oneof_index.filter(|_| !field.proto3_optional()).and_then(|at| message.oneof_decl.get(usize::try_from(at).ok()?));
    let among = among.map(|oneof| format!(" in oneof {}", oneof.name())).unwrap_or_default();
    format!("number {}, {often}{kind}{among}", field.number())
}

/// Every promise of the old contract that the new one does not keep.
fn broken(old: &FileDescriptorSet, new: &FileDescriptorSet) -> Vec<String> {
    let (old, new) = (promises(old), promises(new));
    let wrong = old.iter().filter_map(|(element, was)| match new.get(element) {
        None => Some(format!("{element} is gone")),
        Some(is) if is != was => Some(format!("{element} was {was}, is {is}")),
        Some(_) => None,
    });
    wrong.collect()
}

#[test]
fn nothing_released_is_broken() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("released");
    let now = FileDescriptorSet::decode(hos_proto::FILE_DESCRIPTOR_SET).unwrap();
    let released: Vec<_> = std::fs::read_dir(folder).map(|entries| entries.map(|entry| entry.unwrap().path()).collect()).unwrap_or_default();
    if released.is_empty() {
        println!("nothing is released yet: v1 may change until the first release");
    }
    for path in released {
        let then = FileDescriptorSet::decode(std::fs::read(&path).unwrap().as_slice()).unwrap();
        let broken = broken(&then, &now);
        assert!(broken.is_empty(), "the contract no longer keeps what {} promised:\n  {}", path.display(), broken.join("\n  "));
    }
}

#[test]
fn the_contract_does_not_break_itself() {
    let now = FileDescriptorSet::decode(hos_proto::FILE_DESCRIPTOR_SET).unwrap();
    assert!(promises(&now).len() > 500, "the comparison sees the whole contract");
    assert_eq!(broken(&now, &now), Vec::<String>::new());
}

fn compiled(body: &str) -> Result<FileDescriptorSet, Box<dyn Error>> {
    let root = tempfile::tempdir()?;
    let file = root.path().join("made_up.proto");
    std::fs::write(&file, format!("syntax = \"proto3\";\npackage houseofskills.v1;\n{body}"))?;
    Ok(protox::compile([file], [root.path()])?)
}

/// Compares two made-up contracts.
#[track_caller]
fn check(old: &str, new: &str, expected: &[&str]) -> Checked {
    assert_eq!(broken(&compiled(old)?, &compiled(new)?), expected);
    Ok(())
}

#[test]
fn a_removed_or_renamed_field_breaks() -> Checked {
    check(
        "message Tea { string kind = 1; string cup = 2; }",
        "message Tea { string sort = 1; }",
        &["field houseofskills.v1.Tea.cup is gone", "field houseofskills.v1.Tea.kind is gone"],
    )
}

#[test]
fn a_changed_number_breaks() -> Checked {
    let broken = "field houseofskills.v1.Tea.kind was number 1, string, is number 2, string";
    check("message Tea { string kind = 1; }", "message Tea { string kind = 2; }", &[broken])
}

#[test]
fn a_changed_type_breaks() -> Checked {
    check(
        "message Cup {}\nmessage Tea { int32 weeks = 1; Cup cup = 2; string word = 3; int32 people = 4; string one = 5; }",
        "message Cup {}\nmessage Tea { int64 weeks = 1; string cup = 2; repeated string word = 3; optional int32 people = 4; oneof of { string one = 5; } }",
        &[
            "field houseofskills.v1.Tea.cup was number 2, .houseofskills.v1.Cup, is number 2, string",
            "field houseofskills.v1.Tea.one was number 5, string, is number 5, string in oneof of",
            "field houseofskills.v1.Tea.people was number 4, int32, is number 4, optional int32",
            "field houseofskills.v1.Tea.weeks was number 1, int32, is number 1, int64",
            "field houseofskills.v1.Tea.word was number 3, string, is number 3, repeated string",
        ],
    )
}

#[test]
fn a_removed_or_changed_method_breaks() -> Checked {
    check(
        "message Tea {}\nmessage Cup {}\nservice TeaService { rpc Pour(Cup) returns (Tea); rpc Sip(Cup) returns (Tea); }\nservice Old {}",
        "message Tea {}\nmessage Cup {}\nservice TeaService { rpc Sip(Cup) returns (stream Tea); }",
        &[
            "method houseofskills.v1.TeaService.Pour is gone",
            "method houseofskills.v1.TeaService.Sip was from .houseofskills.v1.Cup to .houseofskills.v1.Tea, \
             is from .houseofskills.v1.Cup to a stream of .houseofskills.v1.Tea",
            "service houseofskills.v1.Old is gone",
        ],
    )
}

#[test]
fn a_removed_message_enum_or_value_breaks() -> Checked {
    check(
        "enum Kind { KIND_UNSPECIFIED = 0; KIND_GREEN = 1; KIND_BLACK = 2; }\nenum Size { SIZE_UNSPECIFIED = 0; }\nmessage Tea {}",
        "enum Kind { KIND_UNSPECIFIED = 0; KIND_BLACK = 3; }",
        &[
            "enum houseofskills.v1.Size is gone",
            "message houseofskills.v1.Tea is gone",
            "value houseofskills.v1.Kind.KIND_BLACK was number 2, is number 3",
            "value houseofskills.v1.Kind.KIND_GREEN is gone",
            "value houseofskills.v1.Size.SIZE_UNSPECIFIED is gone",
        ],
    )
}

#[test]
fn adding_breaks_nothing() -> Checked {
    check(
        "message Tea { string kind = 1; }\nenum Kind { KIND_UNSPECIFIED = 0; }",
        "message Tea { string kind = 1; string cup = 2; }\nenum Kind { KIND_UNSPECIFIED = 0; KIND_GREEN = 1; }\nmessage Cup {}\nservice TeaService {}",
        &[],
    )
}
