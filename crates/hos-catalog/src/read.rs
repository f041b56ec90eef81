//! From the text of the files to the values of the vocabulary. What refers to something else is checked afterwards, in `check`.

use std::collections::{BTreeMap, BTreeSet};

use hos_model::{
    AgeBand, Area, AreaId, Arithmetic, BarrierKind, Catalog, CircumstanceField, Date, Decider, Education, EscoLink, EscoRelation, EvidenceStrength,
    Fact, FactCertainty, FactId, HoursPerWeek, Income, IncomeEffect, Item, LanguageCode, LanguageLevel, OfferKind, Provenance, Qualification,
    QualificationId, RecognitionClass, Requirement, RequirementId, RiskClass, Role, RoleId, Skill, SkillGroup, SkillId, SkillLevel, Step, StepId,
    StepKind, WhenUnknown,
};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::errors::{At, CatalogErrors};
use crate::files::Files;
use crate::lexicon;

const SKILLS: &str = "skills.toml";
const QUALIFICATIONS: &str = "qualifications.toml";
const FACTS: &str = "facts.toml";
const STEPS: &str = "steps.toml";
const AREAS: &str = "areas.toml";

/// The catalogue as read, before anything that refers to something else is checked.
#[derive(Default)]
pub(crate) struct Draft {
    pub(crate) catalog: Catalog,
    /// Ids of what is there but could not be read: a reference to it is no second error.
    pub(crate) broken: BTreeSet<String>,
    /// The lexicon files of each language, by name.
    pub(crate) lexicons: BTreeMap<LanguageCode, Vec<(String, lexicon::LexiconRows)>>,
}

/// Where a thing of the catalogue stands.
pub(crate) fn skill_at(id: &SkillId) -> At {
    At::file(SKILLS).at(format_args!("skill `{id}`"))
}

pub(crate) fn qualification_at(id: &QualificationId) -> At {
    At::file(QUALIFICATIONS).at(format_args!("qualification `{id}`"))
}

pub(crate) fn facts_at() -> At {
    At::file(FACTS)
}

pub(crate) fn step_at(id: &StepId) -> At {
    At::file(STEPS).at(format_args!("step `{id}`"))
}

pub(crate) fn area_at(id: &AreaId) -> At {
    At::file(AREAS).at(format_args!("area `{id}`"))
}

pub(crate) fn role_at(id: &RoleId) -> At {
    At::file(&format!("roles/{id}.toml"))
}

pub(crate) fn requirement_at(role: &RoleId, id: &RequirementId) -> At {
    role_at(role).at(format_args!("requirement `{id}`"))
}

pub(crate) fn read(files: &Files, errors: &mut CatalogErrors) -> Draft {
    let mut draft = Draft::default();
    for name in [SKILLS, QUALIFICATIONS, FACTS, STEPS, AREAS] {
        if !files.contains_key(name) {
            errors.add(&At::file(name), "is missing", "put it back; README.md says what it holds");
        }
    }
    for (name, text) in files {
        let parts: Vec<&str> = name.split('/').collect();
        match *parts.as_slice() {
            [SKILLS] => rows(name, "skill", text, &mut draft.broken, errors, skill).for_each_new(|it| it.id.clone(), &mut draft.catalog.skills),
            [QUALIFICATIONS] => rows(name, "qualification", text, &mut draft.broken, errors, qualification)
                .for_each_new(|it| it.id.clone(), &mut draft.catalog.qualifications),
            [FACTS] => rows(name, "fact", text, &mut draft.broken, errors, fact).for_each_new(|it| it.id.clone(), &mut draft.catalog.facts),
            [STEPS] => rows(name, "step", text, &mut draft.broken, errors, step).for_each_new(|it| it.id.clone(), &mut draft.catalog.steps),
            [AREAS] => rows(name, "area", text, &mut draft.broken, errors, area).for_each_new(|it| it.id.clone(), &mut draft.catalog.areas),
            ["roles", file] if file.ends_with(".toml") => read_role(&mut draft, name, file, text, errors),
            ["languages", code, file] if file.ends_with(".ftl") => {
                if let Some(code) = language(name, code, errors) {
                    draft.catalog.languages.entry(code).or_default().texts.insert(file.to_owned(), text.clone());
                }
            }
            ["languages", code, "lexicon", file] if file.ends_with(".toml") => {
                if let Some((code, rows)) = language(name, code, errors).zip(lexicon::read(name, text, errors)) {
                    draft.lexicons.entry(code).or_default().push((name.clone(), rows));
                }
            }
            _ => errors.add(&At::file(name), "is no file of the catalogue", "give it a name that README.md knows, or move it away"),
        }
    }
    for (code, files) in &draft.lexicons {
        draft.catalog.languages.entry(code.clone()).or_default().lexicon = lexicon::join(files, errors);
    }
    draft
}

fn language(name: &str, code: &str, errors: &mut CatalogErrors) -> Option<LanguageCode> {
    let parsed = LanguageCode::parse(code);
    if parsed.is_none() {
        errors.add(&At::file(name), format!("`{code}` is no language code"), "call the folder after a language, as in `nl` or `en`");
    }
    parsed
}

// Rows of a file.

/// The rows that could be read, to be put into the catalogue.
struct Rows<'a, T> {
    read: Vec<(At, T)>,
    errors: &'a mut CatalogErrors,
}

impl<T> Rows<'_, T> {
    fn for_each_new<K: Ord>(self, key: impl Fn(&T) -> K, into: &mut BTreeMap<K, T>) {
        for (at, row) in self.read {
            if into.insert(key(&row), row).is_some() {
                self.errors.add(&at, "stands here twice", "keep one of the two, or give one another id");
            }
        }
    }
}

fn rows<'a, R: DeserializeOwned, T>(
    name: &str,
    key: &str,
    text: &str,
    broken: &mut BTreeSet<String>,
    errors: &'a mut CatalogErrors,
    convert: impl Fn(&mut Reader<'_>, R) -> Option<T>,
) -> Rows<'a, T> {
    let file = At::file(name);
    let mut read = Vec::new();
    let Some(mut table) = parse_table(&file, text, errors) else {
        return Rows { read, errors };
    };
    let found = table.remove(key);
    for other in table.keys() {
        errors.add(&file, format!("`{other}` is not known here"), format!("begin each entry with `[[{key}]]`"));
    }
    match found {
        Some(toml::Value::Array(entries)) => {
            for (index, entry) in entries.into_iter().enumerate() {
                let id = entry.get("id").and_then(toml::Value::as_str).map(str::to_owned);
                let at = id.as_ref().map_or_else(|| file.at(format_args!("{key} number {}", index + 1)), |id| file.at(format_args!("{key} `{id}`")));
                match convert_row(&at, entry, errors, &convert) {
                    Some(row) => read.push((at, row)),
                    None => broken.extend(id),
                }
            }
        }
        Some(_) => errors.add(&file, format!("`{key}` is not a list of tables"), format!("begin each entry with `[[{key}]]`")),
        None => errors.add(&file, "holds nothing", format!("write at least one `[[{key}]]`")),
    }
    Rows { read, errors }
}

fn convert_row<R: DeserializeOwned, T>(
    at: &At,
    entry: toml::Value,
    errors: &mut CatalogErrors,
    convert: impl Fn(&mut Reader<'_>, R) -> Option<T>,
) -> Option<T> {
    match entry.try_into::<R>() {
        Ok(row) => convert(&mut Reader { at: at.clone(), errors }, row),
        Err(error) => {
            errors.add(at, one_line(&error), "write it as README.md shows");
            None
        }
    }
}

fn parse_table(file: &At, text: &str, errors: &mut CatalogErrors) -> Option<toml::Table> {
    match toml::from_str(text) {
        Ok(table) => Some(table),
        Err(error) => {
            errors.add(&line_of(file, text, &error), one_line(&error), "write it as TOML");
            None
        }
    }
}

pub(crate) fn line_of(file: &At, text: &str, error: &toml::de::Error) -> At {
    let before = error.span().and_then(|span| text.get(..span.start));
    before.map_or_else(|| file.clone(), |before| file.at(format_args!("line {}", before.matches('\n').count() + 1)))
}

/// What toml has to say, without the drawing of the line.
pub(crate) fn one_line(error: &toml::de::Error) -> String {
    let told = error.to_string();
    let field = told.lines().last().filter(|line| line.starts_with("in `")).unwrap_or_default();
    let message = error.message().split_whitespace().collect::<Vec<_>>().join(" ");
    if field.is_empty() { message } else { format!("{message} ({field})") }
}

// Words of closed sets and ids.

/// A closed set of the vocabulary.
trait Spelled: Sized + Copy + 'static {
    const VALUES: &'static [Self];
    fn spelling(self) -> &'static str;
}

/// An id of the vocabulary.
trait Id: Sized {
    fn read(text: &str) -> Option<Self>;
}

macro_rules! closed_sets {
    ($($name:ident)*) => {$(
        impl Spelled for $name {
            const VALUES: &'static [Self] = Self::ALL;
            fn spelling(self) -> &'static str { self.as_str() }
        }
    )*};
}
closed_sets! {
    AgeBand Arithmetic BarrierKind CircumstanceField Decider Education EscoRelation EvidenceStrength FactCertainty Income IncomeEffect LanguageLevel
    OfferKind RecognitionClass RiskClass SkillGroup StepKind WhenUnknown
}

macro_rules! ids {
    ($($name:ident)*) => {$(
        impl Id for $name {
            fn read(text: &str) -> Option<Self> { Self::parse(text) }
        }
    )*};
}
ids! { AreaId FactId QualificationId RequirementId RoleId SkillId StepId }

fn spellings<T: Spelled>() -> Vec<&'static str> {
    T::VALUES.iter().map(|value| value.spelling()).collect()
}

/// Reads the fields of one row and tells what is wrong with each. A field that could not be read is `None`, and the next is read all the same.
struct Reader<'a> {
    at: At,
    errors: &'a mut CatalogErrors,
}

impl Reader<'_> {
    fn id<T: Id>(&mut self, field: &str, text: &str) -> Option<T> {
        let id = T::read(text);
        if id.is_none() {
            let remedy = "use lower-case letters, digits and hyphens, at most 63, beginning with a letter or digit";
            self.errors.add(&self.at, format!("`{text}` in `{field}` is no id"), remedy);
        }
        id
    }

    fn ids<T: Id>(&mut self, field: &str, texts: &[String]) -> Option<Vec<T>> {
        let read: Vec<Option<T>> = texts.iter().map(|text| self.id(field, text)).collect();
        read.into_iter().collect()
    }

    /// An optional field: `Some(None)` when it is absent, `None` when it is wrong.
    fn optional<R, T>(&mut self, value: Option<R>, read: impl FnOnce(&mut Self, R) -> Option<T>) -> Option<Option<T>> {
        match value {
            Some(value) => read(self, value).map(Some),
            None => Some(None),
        }
    }

    fn word<T: Spelled>(&mut self, field: &str, text: &str) -> Option<T> {
        let found = T::VALUES.iter().copied().find(|value| value.spelling() == text);
        if found.is_none() {
            self.errors.add(&self.at, format!("`{text}` is no value of `{field}`"), format!("use one of: {}", spellings::<T>().join(", ")));
        }
        found
    }

    fn words<T: Spelled>(&mut self, field: &str, texts: &[String]) -> Option<Vec<T>> {
        let read: Vec<Option<T>> = texts.iter().map(|text| self.word(field, text)).collect();
        read.into_iter().collect()
    }

    fn date(&mut self, field: &str, text: &str) -> Option<Date> {
        let date = text.parse().ok();
        if date.is_none() {
            self.errors.add(&self.at, format!("`{text}` in `{field}` is no date"), "write it as \"2025-08-01\"");
        }
        date
    }

    fn source(&mut self, field: &str, row: &SourceRow) -> Option<Provenance> {
        let certainty = self.word(&format!("{field}.certainty"), &row.certainty);
        let valid_from = self.optional(row.valid_from.as_deref(), |reader, text| reader.date(&format!("{field}.valid_from"), text));
        let told = !row.from.trim().is_empty();
        if !told {
            self.errors.add(&self.at, format!("`{field}.from` is empty"), "say where it comes from: an article of law, an address, or who chose it");
        }
        let note = row.note.clone().unwrap_or_default();
        Some(Provenance { certainty: certainty?, from: told.then(|| row.from.clone())?, valid_from: valid_from?, note })
    }

    fn mbo_level(&mut self, level: u8) -> Option<u8> {
        let fits = (1..=4).contains(&level);
        if !fits {
            self.errors.add(&self.at, format!("mbo level {level} does not exist"), "use 1, 2, 3 or 4");
        }
        fits.then_some(level)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceRow {
    certainty: String,
    from: String,
    valid_from: Option<String>,
    note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SkillRow {
    id: String,
    group: String,
    risk: String,
    esco: Option<EscoRow>,
    broader: Option<String>,
    #[serde(default)]
    shows_also: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EscoRow {
    uuid: String,
    relation: String,
}

fn skill(reader: &mut Reader<'_>, row: SkillRow) -> Option<Skill> {
    let id = reader.id("id", &row.id);
    let group = reader.word("group", &row.group);
    let risk = reader.word("risk", &row.risk);
    let esco = reader.optional(row.esco, esco);
    let broader = reader.optional(row.broader, |reader, text| reader.id("broader", &text));
    let shows_also = reader.ids("shows_also", &row.shows_also);
    Some(Skill { id: id?, group: group?, risk: risk?, esco: esco?, broader: broader?, shows_also: shows_also? })
}

fn esco(reader: &mut Reader<'_>, row: EscoRow) -> Option<EscoLink> {
    let relation = reader.word("esco.relation", &row.relation);
    let lengths: Vec<usize> = row.uuid.split('-').map(str::len).collect();
    let is_uuid = lengths == [8, 4, 4, 4, 12] && row.uuid.bytes().all(|b| b == b'-' || b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
    if !is_uuid {
        let remedy = "use the last part of http://data.europa.eu/esco/skill/…, in lower case";
        reader.errors.add(&reader.at, format!("`{}` in `esco.uuid` is no uuid", row.uuid), remedy);
    }
    Some(EscoLink { uuid: is_uuid.then_some(row.uuid)?, relation: relation? })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct QualificationRow {
    id: String,
    crebo: Option<String>,
    crebo_verified: bool,
    dossier: Option<String>,
    version: String,
    mbo_level: u8,
    gives: String,
    valid_from: Option<String>,
    source: SourceRow,
}

fn qualification(reader: &mut Reader<'_>, row: QualificationRow) -> Option<Qualification> {
    let id = reader.id("id", &row.id);
    let mbo_level = reader.mbo_level(row.mbo_level);
    let gives = reader.id("gives", &row.gives);
    let valid_from = reader.optional(row.valid_from, |reader, text| reader.date("valid_from", &text));
    let source = reader.source("source", &row.source);
    Some(Qualification {
        id: id?,
        crebo: row.crebo,
        crebo_verified: row.crebo_verified,
        dossier: row.dossier,
        version: row.version,
        mbo_level: mbo_level?,
        gives: gives?,
        valid_from: valid_from?,
        source: source?,
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FactRow {
    id: String,
    barrier: Option<String>,
    #[serde(default)]
    holds_when: BTreeMap<String, Vec<String>>,
    holds_with_evidence: Option<String>,
    when_unknown: Option<String>,
}

fn fact(reader: &mut Reader<'_>, row: FactRow) -> Option<Fact> {
    let id = reader.id("id", &row.id);
    let barrier = reader.optional(row.barrier, |reader, text| reader.word("barrier", &text));
    let holds_with_evidence = reader.optional(row.holds_with_evidence, |reader, text| reader.word("holds_with_evidence", &text));
    let conditions: Vec<_> = row.holds_when.into_iter().map(|(field, values)| condition(reader, &field, values)).collect();
    let holds_when: Option<Vec<_>> = conditions.into_iter().collect();
    if row.when_unknown.is_none() && holds_when.as_ref().is_some_and(|conditions| !conditions.is_empty()) {
        reader.errors.add(&reader.at, "`when_unknown` is missing", "say whether the route takes the step (missing) or goes on and asks (assumed)");
    }
    let when_unknown = row.when_unknown.map_or(Some(WhenUnknown::Missing), |text| reader.word("when_unknown", &text));
    Some(Fact { id: id?, barrier: barrier?, holds_when: holds_when?, holds_with_evidence: holds_with_evidence?, when_unknown: when_unknown? })
}

fn condition(reader: &mut Reader<'_>, field: &str, values: Vec<String>) -> Option<(CircumstanceField, Vec<String>)> {
    let circumstance = reader.word("holds_when", field)?;
    let known = values_of(circumstance);
    if known.is_empty() {
        let remedy = "use a circumstance with a closed set of values; README.md lists them";
        reader.errors.add(&reader.at, format!("`{field}` in `holds_when` has no closed set of values"), remedy);
        return None;
    }
    let strange: Vec<&str> = values.iter().map(String::as_str).filter(|value| !known.contains(value)).collect();
    for value in &strange {
        reader.errors.add(&reader.at, format!("`{value}` is no value of `{field}`"), format!("use one of: {}", known.join(", ")));
    }
    if values.is_empty() {
        reader.errors.add(&reader.at, format!("`{field}` in `holds_when` names no value"), "name at least one, or leave the circumstance out");
    }
    (strange.is_empty() && !values.is_empty()).then_some((circumstance, values))
}

/// The closed set of values of a circumstance; empty for what only the planner itself uses.
fn values_of(field: CircumstanceField) -> Vec<&'static str> {
    match field {
        CircumstanceField::HighestEducation => spellings::<Education>(),
        CircumstanceField::DutchSpeaking | CircumstanceField::DutchReading | CircumstanceField::DutchWriting => spellings::<LanguageLevel>(),
        CircumstanceField::Arithmetic => spellings::<Arithmetic>(),
        CircumstanceField::Income => spellings::<Income>(),
        CircumstanceField::AgeBand => spellings::<AgeBand>(),
        CircumstanceField::RightToWork
        | CircumstanceField::VogConcern
        | CircumstanceField::ChildcareNeeded
        | CircumstanceField::Debts
        | CircumstanceField::DigitalSkills
        | CircumstanceField::IrregularHours => vec!["yes", "no"],
        CircumstanceField::Diplomas
        | CircumstanceField::LowestMonthlyIncome
        | CircumstanceField::FreeHours
        | CircumstanceField::Area
        | CircumstanceField::MaxTravel
        | CircumstanceField::EarliestStart
        | CircumstanceField::Wishes => Vec::new(),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StepRow {
    id: String,
    kind: String,
    #[serde(default)]
    needs: Vec<String>,
    #[serde(default)]
    gives: Vec<String>,
    closes_role: Option<String>,
    #[serde(default)]
    closes_classes: Vec<String>,
    offer_kind: Option<String>,
    weeks: u32,
    #[serde(default)]
    hours: HoursRow,
    #[serde(default)]
    fee_cents: i64,
    #[serde(default)]
    fee_per_year: bool,
    #[serde(default)]
    wage: bool,
    #[serde(default)]
    start_months: Vec<u8>,
    decided_by: String,
    income: Option<String>,
    source: SourceRow,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct HoursRow {
    #[serde(default)]
    school: u32,
    #[serde(default)]
    work: u32,
    #[serde(default)]
    self_study: u32,
}

fn step(reader: &mut Reader<'_>, row: StepRow) -> Option<Step> {
    let id = reader.id("id", &row.id);
    let kind = reader.word("kind", &row.kind);
    let needs = reader.ids("needs", &row.needs);
    let gives = reader.ids("gives", &row.gives);
    let closes_role = reader.optional(row.closes_role, |reader, text| reader.id("closes_role", &text));
    let closes_classes = reader.words("closes_classes", &row.closes_classes);
    let offer_kind = reader.optional(row.offer_kind, |reader, text| reader.word("offer_kind", &text));
    let decided_by = reader.word("decided_by", &row.decided_by);
    let income = row.income.map_or(Some(IncomeEffect::None), |text| reader.word("income", &text));
    let source = reader.source("source", &row.source);
    Some(Step {
        id: id?,
        kind: kind?,
        needs: needs?,
        gives: gives?,
        closes_role: closes_role?,
        closes_classes: closes_classes?,
        offer_kind: offer_kind?,
        weeks: row.weeks,
        hours: HoursPerWeek { school: row.hours.school, work: row.hours.work, self_study: row.hours.self_study },
        fee_cents: row.fee_cents,
        fee_per_year: row.fee_per_year,
        wage: row.wage,
        start_months: row.start_months,
        decided_by: decided_by?,
        income: income?,
        source: source?,
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AreaRow {
    id: String,
    parent: Option<String>,
    x_m: i64,
    y_m: i64,
    source: SourceRow,
}

fn area(reader: &mut Reader<'_>, row: AreaRow) -> Option<Area> {
    let id = reader.id("id", &row.id);
    let parent = reader.optional(row.parent, |reader, text| reader.id("parent", &text));
    let source = reader.source("source", &row.source);
    Some(Area { id: id?, parent: parent?, x_m: row.x_m, y_m: row.y_m, source: source? })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RoleRow {
    id: String,
    alias: Option<String>,
    qualification: Option<String>,
    goal: String,
    mbo_level: Option<u8>,
    valid_from: Option<String>,
    source: SourceRow,
    /// Each is read by itself, so that an error in one does not hide those in the others.
    #[serde(default)]
    requirement: Vec<toml::Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RequirementRow {
    id: String,
    code: Option<String>,
    code_verified: bool,
    class: String,
    max_points: u32,
    source: SourceRow,
    points_source: SourceRow,
    #[serde(default)]
    items: Vec<ItemRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ItemRow {
    skill: String,
    points: u32,
    level: u32,
}

fn read_role(draft: &mut Draft, name: &str, file: &str, text: &str, errors: &mut CatalogErrors) {
    let at = At::file(name);
    let stem = file.trim_end_matches(".toml");
    let Some(table) = parse_table(&at, text, errors) else {
        draft.broken.insert(stem.to_owned());
        return;
    };
    match convert_row(&at, toml::Value::Table(table), errors, role) {
        Some(role) => {
            if role.id.as_str() != stem {
                errors.add(&at, format!("the role in this file is called `{}`", role.id), format!("call the file roles/{}.toml", role.id));
            }
            if let Some(first) = draft.catalog.roles.insert(role.id.clone(), role) {
                errors.add(&at, format!("there are two roles `{}`", first.id), "give one of them another id");
            }
        }
        None => drop(draft.broken.insert(stem.to_owned())),
    }
}

fn role(reader: &mut Reader<'_>, row: RoleRow) -> Option<Role> {
    let id = reader.id("id", &row.id);
    let alias = reader.optional(row.alias, |reader, text| reader.id("alias", &text));
    let qualification = reader.optional(row.qualification, |reader, text| reader.id("qualification", &text));
    let goal = reader.id("goal", &row.goal);
    let mbo_level = reader.optional(row.mbo_level, Reader::mbo_level);
    let valid_from = reader.optional(row.valid_from, |reader, text| reader.date("valid_from", &text));
    let source = reader.source("source", &row.source);
    let read: Vec<Option<Requirement>> =
        row.requirement.into_iter().enumerate().map(|(index, entry)| read_requirement(reader, index, entry)).collect();
    let requirements: Option<Vec<Requirement>> = read.into_iter().collect();
    Some(Role {
        id: id?,
        alias: alias?,
        qualification: qualification?,
        goal: goal?,
        mbo_level: mbo_level?,
        valid_from: valid_from?,
        requirements: requirements?,
        source: source?,
    })
}

fn read_requirement(reader: &mut Reader<'_>, index: usize, entry: toml::Value) -> Option<Requirement> {
    let id = entry.get("id").and_then(toml::Value::as_str);
    let place = id.map_or_else(|| format!("requirement number {}", index + 1), |id| format!("requirement `{id}`"));
    let at = reader.at.at(place);
    convert_row(&at, entry, reader.errors, requirement)
}

fn requirement(reader: &mut Reader<'_>, row: RequirementRow) -> Option<Requirement> {
    let id = reader.id("id", &row.id);
    let class = reader.word("class", &row.class);
    let source = reader.source("source", &row.source);
    let points_source = reader.source("points_source", &row.points_source);
    let read: Vec<Option<Item>> = row.items.iter().map(|row| item(reader, row)).collect();
    let items: Option<Vec<Item>> = read.into_iter().collect();
    Some(Requirement {
        id: id?,
        code: row.code,
        code_verified: row.code_verified,
        class: class?,
        max_points: row.max_points,
        items: items?,
        source: source?,
        points_source: points_source?,
    })
}

fn item(reader: &mut Reader<'_>, row: &ItemRow) -> Option<Item> {
    let skill = reader.id("items.skill", &row.skill);
    let level = SkillLevel::from_number(row.level);
    if level.is_none() {
        reader.errors.add(&reader.at, format!("skill level {} of `{}` does not exist", row.level, row.skill), "use 1, 2, 3 or 4");
    }
    Some(Item { skill: skill?, points: row.points, level: level? })
}
