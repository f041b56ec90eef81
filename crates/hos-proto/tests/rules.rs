//! The house rules of the contract, over its descriptor: each rule is tried on the contract, which must keep it, and on a small contract that
//! breaks it, so that a rule that finds nothing is noticed. What the compiler and the wire check by themselves is not here.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::path::{Path, PathBuf};

use prost_types::field_descriptor_proto::{Label, Type};
use prost_types::{DescriptorProto, EnumDescriptorProto, FieldDescriptorProto, FileDescriptorProto, MethodDescriptorProto};

const PACKAGE: &str = ".houseofskills.v1.";

/// One named thing of a contract, `Skill.esco_uri`, with the comment above it.
struct Element {
    name: String,
    comment: String,
    what: What,
}

enum What {
    Message(DescriptorProto),
    Field(FieldDescriptorProto),
    Oneof,
    Enum(EnumDescriptorProto),
    Value,
    Service,
    Method(MethodDescriptorProto),
}

type Elements = Result<Vec<Element>, Box<dyn Error>>;
type Checked = Result<(), Box<dyn Error>>;

/// The contract as it stands.
fn contract() -> Elements {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../proto");
    let mut files = Vec::new();
    for entry in std::fs::read_dir(root.join("houseofskills/v1"))? {
        files.push(entry?.path());
    }
    files.sort();
    elements(&files, &root)
}

/// A made-up contract.
fn made_up(body: &str) -> Elements {
    let root = tempfile::tempdir()?;
    let file = root.path().join("made_up.proto");
    let head = "syntax = \"proto3\";\npackage houseofskills.v1;\nimport \"google/protobuf/empty.proto\";\n";
    std::fs::write(&file, format!("{head}{body}"))?;
    elements(&[file], root.path())
}

fn elements(files: &[PathBuf], root: &Path) -> Elements {
    let set = protox::compile(files, [root])?;
    let mut found = Vec::new();
    for file in set.file.iter().filter(|file| file.package() == "houseofskills.v1") {
        Walk { comments: comments(file), found: &mut found }.file(file);
    }
    Ok(found)
}

/// The comment above each element, by its path in the descriptor.
fn comments(file: &FileDescriptorProto) -> BTreeMap<&[i32], &str> {
    let locations = file.source_code_info.iter().flat_map(|info| &info.location);
    locations.map(|location| (location.path.as_slice(), location.leading_comments().trim())).collect()
}

/// Field numbers in `google/protobuf/descriptor.proto`, of which paths are made.
mod at {
    pub(super) const FILE_MESSAGE: i32 = 4;
    pub(super) const FILE_ENUM: i32 = 5;
    pub(super) const FILE_SERVICE: i32 = 6;
    pub(super) const MESSAGE_FIELD: i32 = 2;
    pub(super) const MESSAGE_MESSAGE: i32 = 3;
    pub(super) const MESSAGE_ENUM: i32 = 4;
    pub(super) const MESSAGE_ONEOF: i32 = 8;
    pub(super) const ENUM_VALUE: i32 = 2;
    pub(super) const SERVICE_METHOD: i32 = 2;
}

struct Walk<'a> {
    comments: BTreeMap<&'a [i32], &'a str>,
    found: &'a mut Vec<Element>,
}

impl Walk<'_> {
    fn file(&mut self, file: &FileDescriptorProto) {
        for (at, message) in (0..).zip(&file.message_type) {
            self.message("", message, &[at::FILE_MESSAGE, at]);
        }
        for (at, set) in (0..).zip(&file.enum_type) {
            self.closed_set("", set, &[at::FILE_ENUM, at]);
        }
        for (at, service) in (0..).zip(&file.service) {
            let path = [at::FILE_SERVICE, at];
            self.note(service.name().to_owned(), &path, What::Service);
            for (at, method) in (0..).zip(&service.method) {
                let name = format!("{}.{}", service.name(), method.name());
                self.note(name, &[path.as_slice(), &[at::SERVICE_METHOD, at]].concat(), What::Method(method.clone()));
            }
        }
    }

    fn message(&mut self, outer: &str, message: &DescriptorProto, path: &[i32]) {
        let name = format!("{outer}{}", message.name());
        let inner = |kind, at| [path, &[kind, at]].concat();
        self.note(name.clone(), path, What::Message(message.clone()));
        for (at, field) in (0..).zip(&message.field) {
            self.note(format!("{name}.{}", field.name()), &inner(at::MESSAGE_FIELD, at), What::Field(field.clone()));
        }
        for (at, oneof) in (0..).zip(&message.oneof_decl) {
            // An `optional` field stands in a oneof of its own that nobody wrote.
            if !oneof.name().starts_with('_') {
                self.note(format!("{name}.{}", oneof.name()), &inner(at::MESSAGE_ONEOF, at), What::Oneof);
            }
        }
        for (at, set) in (0..).zip(&message.enum_type) {
            self.closed_set(&format!("{name}."), set, &inner(at::MESSAGE_ENUM, at));
        }
        for (at, nested) in (0..).zip(&message.nested_type) {
            self.message(&format!("{name}."), nested, &inner(at::MESSAGE_MESSAGE, at));
        }
    }

    fn closed_set(&mut self, outer: &str, set: &EnumDescriptorProto, path: &[i32]) {
        let name = format!("{outer}{}", set.name());
        self.note(name.clone(), path, What::Enum(set.clone()));
        for (at, value) in (0..).zip(&set.value) {
            self.note(format!("{name}.{}", value.name()), &[path, &[at::ENUM_VALUE, at]].concat(), What::Value);
        }
    }

    fn note(&mut self, name: String, path: &[i32], what: What) {
        let comment = self.comments.get(path).copied().unwrap_or_default().to_owned();
        self.found.push(Element { name, comment, what });
    }
}

impl Element {
    /// The last part of the name.
    fn own_name(&self) -> &str {
        self.name.rsplit('.').next().unwrap_or_default()
    }

    fn words(&self) -> impl Iterator<Item = &str> {
        self.own_name().split('_')
    }

    fn field(&self) -> Option<&FieldDescriptorProto> {
        if let What::Field(field) = &self.what { Some(field) } else { None }
    }

    fn method(&self) -> Option<&MethodDescriptorProto> {
        if let What::Method(method) = &self.what { Some(method) } else { None }
    }

    fn message(&self) -> Option<&DescriptorProto> {
        if let What::Message(message) = &self.what { Some(message) } else { None }
    }
}

/// Tries a rule on the contract, which must keep it, and on a contract that breaks it in the ways named.
#[track_caller]
fn check(rule: impl Fn(&[Element]) -> Vec<String>, breaking: &str, broken: &[&str]) -> Checked {
    assert_eq!(rule(&made_up(breaking)?), broken, "the rule itself");
    let found = rule(&contract()?);
    assert!(found.is_empty(), "the contract breaks a house rule:\n  {}", found.join("\n  "));
    Ok(())
}

/// The names of the elements that break a rule, each with what is wrong.
fn broken<'a>(elements: &'a [Element], wrong: impl Fn(&'a Element) -> Option<String>) -> Vec<String> {
    elements.iter().filter_map(|element| wrong(element).map(|wrong| format!("{}: {wrong}", element.name))).collect()
}

#[test]
fn everything_has_a_comment() -> Checked {
    let rule = |all: &[Element]| broken(all, |element| element.comment.is_empty().then(|| "has no comment".to_owned()));
    check(
        rule,
        "message Tea { string kind = 1; oneof how { bool hot = 2; } }\nenum Cup { CUP_UNSPECIFIED = 0; }\n\
         service TeaService { rpc Pour(Tea) returns (Tea); }\n// Said.\nmessage Said {}\n",
        &[
            "Tea: has no comment",
            "Tea.kind: has no comment",
            "Tea.hot: has no comment",
            "Tea.how: has no comment",
            "Cup: has no comment",
            "Cup.CUP_UNSPECIFIED: has no comment",
            "TeaService: has no comment",
            "TeaService.Pour: has no comment",
        ],
    )
}

#[test]
fn enum_values_bear_the_name_of_their_enum_and_begin_unspecified() -> Checked {
    fn wrong(element: &Element) -> Option<String> {
        let What::Enum(set) = &element.what else { return None };
        let prefix = upper_snake(set.name());
        let zero = format!("{prefix}_UNSPECIFIED");
        let first = set.value.first().map(|value| (value.number(), value.name()));
        if first != Some((0, zero.as_str())) {
            return Some(format!("must begin with {zero} = 0"));
        }
        let odd = set.value.iter().find(|value| !value.name().starts_with(&format!("{prefix}_")));
        odd.map(|value| format!("{} must begin with {prefix}_", value.name()))
    }
    check(
        |all| broken(all, wrong),
        "enum TeaKind { TEA_KIND_UNSPECIFIED = 0; GREEN = 1; }\nenum Cup { CUP_UNKNOWN = 0; }\nenum Fine { FINE_UNSPECIFIED = 0; FINE_1 = 1; }\n",
        &["TeaKind: GREEN must begin with TEA_KIND_", "Cup: must begin with CUP_UNSPECIFIED = 0"],
    )
}

#[test]
fn requests_and_responses_bear_the_name_of_their_method() -> Checked {
    fn wrong_method(element: &Element) -> Option<String> {
        let method = element.method()?;
        let (request, response) = (format!("{PACKAGE}{}Request", method.name()), format!("{PACKAGE}{}Response", method.name()));
        let deletes = method.name().starts_with("Delete") && method.output_type() == ".google.protobuf.Empty";
        if method.input_type() != request {
            return Some(format!("must take {}", short(&request)));
        }
        (method.output_type() != response && !deletes).then(|| format!("must answer {}", short(&response)))
    }
    fn rule(all: &[Element]) -> Vec<String> {
        let methods: BTreeSet<&str> = all.iter().filter_map(Element::method).map(MethodDescriptorProto::name).collect();
        let orphan = |element: &Element| {
            let name = element.message()?.name();
            let method = name.strip_suffix("Request").or_else(|| name.strip_suffix("Response"))?;
            (!methods.contains(method)).then(|| "belongs to no method".to_owned())
        };
        broken(all, wrong_method).into_iter().chain(broken(all, orphan)).collect()
    }
    check(
        rule,
        "message PourRequest {}\nmessage Tea {}\nmessage DrinkResponse {}\nmessage DeleteTeaRequest {}\nmessage SpillTeaRequest {}\n\
         service TeaService {\n  rpc Pour(PourRequest) returns (Tea);\n  rpc Sip(Tea) returns (Tea);\n\
         rpc DeleteTea(DeleteTeaRequest) returns (google.protobuf.Empty);\n  rpc SpillTea(SpillTeaRequest) returns (google.protobuf.Empty);\n}\n",
        &[
            "TeaService.Pour: must answer PourResponse",
            "TeaService.Sip: must take SipRequest",
            "TeaService.SpillTea: must answer SpillTeaResponse",
            "DrinkResponse: belongs to no method",
        ],
    )
}

/// Reserved words per language of clients, in lower case as fields are. Words that are reserved in some places only are left out.
const KEYWORDS: &[(&str, &str)] = &[
    (
        "Rust",
        "abstract as async await become box break const continue crate do dyn else enum extern false final fn for gen if impl in let loop macro \
         match mod move mut override priv pub ref return self static struct super trait true try type typeof unsafe unsized use virtual where \
         while yield",
    ),
    (
        "Python",
        "and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or \
         pass raise return try while with yield false none true",
    ),
    (
        "Java",
        "abstract assert boolean break byte case catch char class const continue default do double else enum extends final finally float for \
         goto if implements import instanceof int interface long native new package private protected public return short static strictfp super \
         switch synchronized this throw throws transient try void volatile while true false null",
    ),
    (
        "C#",
        "abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event \
         explicit extern false finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null object \
         operator out override params private protected public readonly ref return sbyte sealed short sizeof stackalloc static string struct \
         switch this throw true try typeof uint ulong unchecked unsafe ushort using virtual void volatile while",
    ),
    (
        "Go",
        "break case chan const continue default defer else fallthrough for func go goto if import interface map package range return select \
         struct switch type var",
    ),
    (
        "TypeScript",
        "any as boolean break case catch class const constructor continue debugger default delete do else enum export extends false finally for \
         function if implements import in instanceof interface let new null number package private protected public return static string super \
         switch symbol this throw true try typeof undefined var void while with yield",
    ),
    (
        "Kotlin",
        "as break class continue do else false for fun if in interface is null object package return super this throw true try typealias typeof \
         val var when while",
    ),
    (
        "Swift",
        "any as associatedtype await break case catch class continue default defer deinit do else enum extension fallthrough false fileprivate \
         for func guard if import in init inout internal is let nil open operator precedencegroup private protocol public repeat rethrows return \
         self static struct subscript super switch throw throws true try typealias var where while",
    ),
];

#[test]
fn no_field_or_method_is_called_by_a_keyword() -> Checked {
    fn wrong(element: &Element) -> Option<String> {
        let name = match &element.what {
            What::Field(_) | What::Oneof => element.own_name().to_owned(),
            // Several languages write methods with a small first letter.
            What::Method(method) => method.name().to_lowercase(),
            What::Message(_) | What::Enum(_) | What::Value | What::Service => return None,
        };
        let languages: Vec<&str> =
            KEYWORDS.iter().filter(|(_, words)| words.split_whitespace().any(|word| word == name)).map(|(of, _)| *of).collect();
        (!languages.is_empty()).then(|| format!("is a keyword of {}", languages.join(", ")))
    }
    check(
        |all| broken(all, wrong),
        "message Tea { string match = 1; string object = 2; oneof when { string early = 3; } }\nservice TeaService { rpc Delete(Tea) returns (Tea); }\n",
        &[
            "Tea.match: is a keyword of Rust",
            "Tea.object: is a keyword of C#, Kotlin",
            "Tea.when: is a keyword of Kotlin",
            "TeaService.Delete: is a keyword of TypeScript",
        ],
    )
}

#[test]
fn no_field_begins_with_is() -> Checked {
    let wrong = |element: &Element| element.field()?.name().starts_with("is_").then(|| "must be named without `is_`".to_owned());
    check(|all| broken(all, wrong), "message Tea { bool is_hot = 1; string issue = 2; }\n", &["Tea.is_hot: must be named without `is_`"])
}

/// Words in a name that say what a number counts.
const UNITS: &[&str] = &["cents", "weeks", "hours", "minutes", "months", "points", "percent", "offset", "index", "level"];

/// Numbers that need no unit, each with the reason.
const NO_UNIT_NEEDED: &[(&str, &str)] = &[
    ("Date.year", "a part of a date"),
    ("Date.month", "a part of a date"),
    ("Date.day", "a part of a date"),
    ("HoursPerWeek.school", "the unit stands in the name of the message"),
    ("HoursPerWeek.work", "the unit stands in the name of the message"),
    ("HoursPerWeek.self_study", "the unit stands in the name of the message"),
    ("Experience.people", "counts what it is called"),
    ("Offer.places_left", "counts what it is called"),
    ("Route.decisions_by_others", "counts what it is called"),
    ("NextQuestionResponse.remaining", "counts more of the question beside it"),
];

/// Says so when a whole number does not tell what it counts; `page_size` has its name from the standard for lists.
fn without_unit(element: &Element) -> Option<String> {
    let field = element.field()?;
    let says = element.words().any(|word| UNITS.contains(&word)) || field.name() == "page_size";
    (is_integer(field.r#type()) && !says).then(|| "does not say its unit".to_owned())
}

#[test]
fn whole_numbers_say_their_unit() -> Checked {
    let excepted = |element: &Element| NO_UNIT_NEEDED.iter().any(|(name, _)| *name == element.name);
    check(
        |all| broken(all, |element| without_unit(element).filter(|_| !excepted(element))),
        "message Tea { int64 price = 1; int64 price_cents = 2; int32 duration = 3; optional int32 hours_per_week = 4; repeated int32 steps = 5; }\n",
        &["Tea.price: does not say its unit", "Tea.duration: does not say its unit", "Tea.steps: does not say its unit"],
    )
}

#[test]
fn every_exception_from_units_is_needed() {
    let all = contract().unwrap();
    let needed: BTreeSet<&str> = all.iter().filter(|element| without_unit(element).is_some()).map(|element| element.name.as_str()).collect();
    let listed: BTreeSet<&str> = NO_UNIT_NEEDED.iter().map(|(name, _)| *name).collect();
    assert_eq!(listed.difference(&needed).collect::<Vec<_>>(), Vec::<&&str>::new());
}

#[test]
fn there_are_no_floats() -> Checked {
    let wrong = |element: &Element| {
        let kind = element.field()?.r#type();
        matches!(kind, Type::Float | Type::Double).then(|| "must be a whole number".to_owned())
    };
    check(|all| broken(all, wrong), "message Tea { double cents = 1; int32 weeks = 2; }\n", &["Tea.cents: must be a whole number"])
}

/// Words that name who somebody is or how to reach them.
const PERSONAL: &[&str] = &[
    "name",
    "names",
    "firstname",
    "lastname",
    "surname",
    "initials",
    "address",
    "street",
    "postcode",
    "zip",
    "birth",
    "birthdate",
    "birthday",
    "born",
    "bsn",
    "phone",
    "telephone",
    "mobile",
    "email",
];

#[test]
fn no_field_holds_who_somebody_is() -> Checked {
    fn wrong(element: &Element) -> Option<String> {
        let field = element.field()?;
        // `display_name` is chosen by the person; `name` is the resource name and says its format.
        let resource_name = field.name() == "name" && element.comment.contains("Format: `");
        let personal = element.words().find(|word| PERSONAL.contains(word))?;
        (field.name() != "display_name" && !resource_name).then(|| format!("`{personal}` has no place in the contract"))
    }
    check(
        |all| broken(all, wrong),
        "message Tea {\n  // Format: `teas/{tea}`.\n  string name = 1;\n  string last_name = 2;\n  string date_of_birth = 3;\n  string bsn = 4;\n\
         string display_name = 5;\n}\nmessage Cup { string name = 1; string provider = 2; string title = 3; }\n",
        &[
            "Tea.last_name: `name` has no place in the contract",
            "Tea.date_of_birth: `birth` has no place in the contract",
            "Tea.bsn: `bsn` has no place in the contract",
            "Cup.name: `name` has no place in the contract",
        ],
    )
}

#[test]
fn lists_come_in_pages() -> Checked {
    fn rule(all: &[Element]) -> Vec<String> {
        let fields: BTreeMap<&str, &[FieldDescriptorProto]> =
            all.iter().filter_map(Element::message).map(|message| (message.name(), message.field.as_slice())).collect();
        let has = |message: &str, field: &str, kind| {
            let found = fields.get(short(message)).into_iter().copied().flatten().find(|found| found.name() == field);
            found.is_some_and(|found| found.r#type() == kind)
        };
        let holds_items = |message: &str| fields.get(short(message)).into_iter().copied().flatten().any(|field| field.label() == Label::Repeated);
        let wrong = |element: &Element| {
            let method = element.method().filter(|method| method.name().starts_with("List"))?;
            let (request, response) = (method.input_type(), method.output_type());
            let missing = [
                ("page_size in the request", has(request, "page_size", Type::Int32)),
                ("page_token in the request", has(request, "page_token", Type::String)),
                ("next_page_token in the response", has(response, "next_page_token", Type::String)),
                ("items in the response", holds_items(response)),
            ];
            let missing: Vec<&str> = missing.iter().filter(|(_, there)| !there).map(|(what, _)| *what).collect();
            (!missing.is_empty()).then(|| format!("has no {}", missing.join(", no ")))
        };
        broken(all, wrong)
    }
    check(
        rule,
        "message Tea {}\nmessage ListTeasRequest { int32 page_size = 1; }\nmessage ListTeasResponse { repeated Tea teas = 1; }\n\
         message GetTeaRequest {}\nmessage GetTeaResponse {}\nservice TeaService {\n  rpc ListTeas(ListTeasRequest) returns (ListTeasResponse);\n\
         rpc GetTea(GetTeaRequest) returns (GetTeaResponse);\n}\n",
        &["TeaService.ListTeas: has no page_token in the request, no next_page_token in the response"],
    )
}

/// Fields by these names say something in their comment, always.
const SAID: &[(&str, &str)] = &[
    ("name", "Format: `"),
    ("parent", "Format: `"),
    ("language_code", "when empty"),
    ("request_id", "when empty"),
    ("page_size", "when 0"),
    ("page_token", "when empty"),
    ("next_page_token", "empty on"),
];

#[test]
fn comments_say_the_format_and_what_empty_means() -> Checked {
    fn wrong(element: &Element) -> Option<String> {
        let field = element.field()?;
        let (_, said) = SAID.iter().find(|(name, said)| *name == field.name() && !element.comment.contains(said))?;
        Some(format!("its comment must hold {said:?}"))
    }
    check(
        |all| broken(all, wrong),
        "message Tea {\n  // The name.\n  string name = 1;\n  // Format: `teas/{tea}`.\n  string parent = 2;\n  // The language.\n\
         string language_code = 3;\n}\nmessage Cup {\n  // The language; `nl` when empty.\n  string language_code = 1;\n}\n",
        &["Tea.name: its comment must hold \"Format: `\"", "Tea.language_code: its comment must hold \"when empty\""],
    )
}

/// `TeaKind` as `TEA_KIND`.
fn upper_snake(name: &str) -> String {
    let mut written = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !written.is_empty() {
            written.push('_');
        }
        written.push(letter.to_ascii_uppercase());
    }
    written
}

/// `.houseofskills.v1.Tea` as `Tea`.
fn short(name: &str) -> &str {
    name.strip_prefix(PACKAGE).unwrap_or(name)
}

const fn is_integer(kind: Type) -> bool {
    matches!(
        kind,
        Type::Int32
            | Type::Int64
            | Type::Uint32
            | Type::Uint64
            | Type::Sint32
            | Type::Sint64
            | Type::Fixed32
            | Type::Fixed64
            | Type::Sfixed32
            | Type::Sfixed64
    )
}
