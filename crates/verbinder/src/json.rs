//! Answers as JSON for other programs.
//!
//! Field names and names of enum values are those of the proto JSON mapping (lowerCamelCase, `ROUTE_KIND_FASTEST`). Fields without
//! presence always stand there, also when empty; unset ones are left out. Two things differ, to be easier to use: a `Date` is a
//! string such as "2026-10-01", and 64-bit numbers (cents, far below 2^53) are numbers. Everything comes from the descriptor of the
//! contract, so no field can be forgotten here.

use std::sync::LazyLock;

use hos_proto::v1;
use prost::Message;
use prost_reflect::{DescriptorPool, DynamicMessage, FieldDescriptor, Kind, ReflectMessage, Value as Wire};
use serde_json::{Map, Value, json};

const DATE: &str = "houseofskills.v1.Date";

static CONTRACT: LazyLock<Option<DescriptorPool>> = LazyLock::new(|| DescriptorPool::decode(hos_proto::FILE_DESCRIPTOR_SET).ok());

/// One message of the contract, by its name there. `null` when the contract has no such message.
pub(crate) fn of(name: &str, message: &impl Message) -> Value {
    let decoded = CONTRACT.as_ref().and_then(|pool| {
        let descriptor = pool.get_message_by_name(&format!("houseofskills.v1.{name}"))?;
        DynamicMessage::decode(descriptor, message.encode_to_vec().as_slice()).ok()
    });
    decoded.as_ref().map_or(Value::Null, object)
}

/// A list of messages of one kind.
pub(crate) fn list<'a>(name: &str, messages: impl IntoIterator<Item = &'a (impl Message + 'a)>) -> Value {
    messages.into_iter().map(|message| of(name, message)).collect()
}

fn object(message: &DynamicMessage) -> Value {
    if message.descriptor().full_name() == DATE {
        let date = v1::Date::decode(message.encode_to_vec().as_slice()).unwrap_or_default();
        return crate::dates::iso(&date).into();
    }
    let fields = message.descriptor().fields().collect::<Vec<_>>();
    let shown = fields.iter().filter(|field| !field.supports_presence() || message.has_field(field));
    Value::Object(shown.map(|field| (field.json_name().to_owned(), value(field, &message.get_field(field)))).collect::<Map<_, _>>())
}

fn value(field: &FieldDescriptor, wire: &Wire) -> Value {
    match wire {
        Wire::Bool(value) => json!(value),
        Wire::I32(value) => json!(value),
        Wire::I64(value) => json!(value),
        Wire::U32(value) => json!(value),
        Wire::U64(value) => json!(value),
        Wire::F32(value) => json!(value),
        Wire::F64(value) => json!(value),
        Wire::String(value) => json!(value),
        Wire::Bytes(value) => json!(data_encoding::BASE64.encode(value)),
        Wire::EnumNumber(number) => enum_name(field, *number),
        Wire::Message(message) => object(message),
        Wire::List(values) => values.iter().map(|one| value(field, one)).collect(),
        // The contract has no maps.
        Wire::Map(_) => Value::Null,
    }
}

// A value of a later contract has no name here: its number stands in its place, as in the proto JSON mapping.
fn enum_name(field: &FieldDescriptor, number: i32) -> Value {
    let Kind::Enum(descriptor) = field.kind() else { return json!(number) };
    descriptor.get_value(number).map_or(json!(number), |value| json!(value.name()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_keeps_its_names_and_writes_its_days() {
        let offer = v1::Offer {
            name: "offers/a".to_owned(),
            kind: v1::OfferKind::Course.into(),
            start_dates: vec![v1::Date { year: 2027, month: 2, day: 1 }],
            hours_per_week: Some(v1::HoursPerWeek { school: 8, work: 0, self_study: 2 }),
            gross_wage_cents_per_month: Some(230_000),
            ..Default::default()
        };
        let json = of("Offer", &offer);
        assert_eq!(json["kind"], "OFFER_KIND_COURSE");
        assert_eq!(json["startDates"], json!(["2027-02-01"]));
        assert_eq!(json["hoursPerWeek"], json!({ "school": 8, "work": 0, "selfStudy": 2 }));
        assert_eq!(json["grossWageCentsPerMonth"], 230_000);
        assert_eq!(json["startMonths"], json!([]), "a list stands there also when empty");
        assert_eq!(json.get("placesLeft"), None, "what was not said is not there");
    }

    #[test]
    fn a_step_of_a_route_says_to_programs_what_it_says_to_people() {
        let sentence = || Some(v1::Sentence { plain: "Dit is nodig.".to_owned(), formal: "Vereist.".to_owned() });
        let reason = v1::StepReason {
            code: "gives".to_owned(),
            fact: "dutch-2f".to_owned(),
            needed_by: "steps/bbl-helpende".to_owned(),
            sentence: sentence(),
        };
        let step = v1::RouteStep {
            reasons: vec![reason],
            closes_barriers: vec![v1::Fact { id: "dutch-2f".to_owned(), label: sentence() }],
            decider: v1::Decider::ExamBoard.into(),
            ..Default::default()
        };
        let json = of("RouteStep", &step);
        let said = json!({ "plain": "Dit is nodig.", "formal": "Vereist." });
        assert_eq!(json["reasons"], json!([{ "code": "gives", "fact": "dutch-2f", "neededBy": "steps/bbl-helpende", "sentence": said }]));
        assert_eq!(json["closesBarriers"], json!([{ "id": "dutch-2f", "label": said }]));
        assert_eq!(json["decider"], "DECIDER_EXAM_BOARD");
    }

    #[test]
    fn a_message_that_is_not_in_the_contract_is_null() {
        assert_eq!(of("Verpleger", &v1::Date::default()), Value::Null);
    }
}
