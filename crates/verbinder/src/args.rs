//! What can be typed. Help is in plain Dutch; names of commands and flags are those of the contract.

use std::convert::Infallible;
use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use hos_proto::v1;
use tonic::metadata::{Ascii, MetadataValue};

use crate::choices::{self, parser};
use crate::dates;
use crate::show::{Language, Look, Register};

const TOP_TEMPLATE: &str = "{about}\n\nGebruik: {usage}\n\nOpdrachten:\n{subcommands}\n\nOpties:\n{options}{after-help}\n";
const COMMAND_TEMPLATE: &str = "{about}\n\nGebruik: {usage}\n\n{all-args}\n";
const EXAMPLE: &str = "Een gesprek van tien minuten:\n  verbinder new Fatima --id fatima\n  verbinder tell fatima \"Elke dinsdag ga ik naar mevrouw S.\" --hours 2\n  \
    verbinder decide fatima --yes all\n  verbinder match fatima\n  verbinder routes fatima --role helpende-zorg-en-welzijn\n  verbinder accept fatima 1";

/// Reads the arguments, the name of the program first.
pub(crate) fn parse(arguments: &[OsString]) -> Result<Asked, clap::Error> {
    Asked::from_arg_matches(&command().try_get_matches_from(arguments)?)
}

/// The command with the frame of its help in Dutch.
pub(crate) fn command() -> clap::Command {
    let command = Asked::command().help_template(TOP_TEMPLATE).after_help(EXAMPLE);
    command.mut_subcommands(|command| command.help_template(COMMAND_TEMPLATE))
}

/// Everything that was asked.
#[derive(Debug, Parser)]
#[command(
    name = "verbinder",
    version,
    about = "Van een verhaal over zorgen voor anderen naar een profiel en een route, samen aan tafel.",
    subcommand_value_name = "OPDRACHT",
    disable_help_subcommand = true,
    disable_help_flag = true,
    disable_version_flag = true
)]
pub(crate) struct Asked {
    #[command(flatten)]
    pub(crate) options: Options,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Options that every command takes.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Altijd mogelijk")]
pub(crate) struct Options {
    #[arg(
        long,
        global = true,
        env = "HOS_ADDRESS",
        hide_env = true,
        default_value = "http://127.0.0.1:50051",
        hide_default_value = true,
        value_name = "ADRES"
    )]
    #[arg(help = "Waar de engine draait (of HOS_ADDRESS) [standaard http://127.0.0.1:50051]")]
    pub(crate) address: String,
    #[arg(long, global = true, default_value = "nl", value_name = "TAAL", value_parser = language(), hide_default_value = true, hide_possible_values = true)]
    #[arg(help = "Taal van de antwoorden: nl of en [standaard nl]")]
    pub(crate) language: Language,
    #[arg(long, global = true, help = "In de woorden van school en werkgever")]
    pub(crate) formal: bool,
    #[arg(long, global = true, default_value = "verbinder/harry", hide_default_value = true, value_name = "WIE", value_parser = actor)]
    #[arg(help = "Wie dit doet, alleen in de proefstand [standaard verbinder/harry]")]
    pub(crate) actor: MetadataValue<Ascii>,
    #[arg(long, global = true, help = "Antwoord als JSON, voor een ander programma")]
    pub(crate) json: bool,
    #[arg(long, global = true, default_value = "auto", value_name = "KLEUR", value_enum, hide_default_value = true, hide_possible_values = true)]
    #[arg(help = "Kleur: auto, always of never [standaard auto]")]
    pub(crate) color: Color,
    #[arg(long, short, global = true, action = clap::ArgAction::Help, help = "Deze uitleg")]
    help: Option<bool>,
    #[arg(long, short = 'V', action = clap::ArgAction::Version, help = "De versie")]
    version: Option<bool>,
}

/// When there is colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    Auto,
    Always,
    Never,
}

impl Options {
    /// How answers are shown; `terminal` says whether a person looks at them.
    pub(crate) fn look(&self, terminal: bool) -> Look {
        let wanted = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
        let columns = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
        Look {
            language: self.language,
            register: if self.formal { Register::Formal } else { Register::Plain },
            width: columns.unwrap_or(Look::WIDTH_DEFAULT),
            color: match self.color {
                Color::Auto => terminal && wanted,
                Color::Always => true,
                Color::Never => false,
            },
        }
    }

    pub(crate) fn language_code(&self) -> String {
        self.language.code().to_owned()
    }
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    #[command(about = "Begin een profiel voor iemand")]
    New(New),
    #[command(about = "De mensen met wie je werkt")]
    People,
    #[command(about = "Wat kan en wat niet: laat zien, of vul aan")]
    About(About),
    #[command(about = "Bewaar een verhaal en hoor welke vaardigheden erin zitten")]
    Tell(Tell),
    #[command(about = "De vaardigheden op een profiel")]
    Skills(OfProfile),
    #[command(about = "Leg vast wat klopt en wat niet klopt")]
    Decide(Decide),
    #[command(about = "De ene vraag die nu het meest helpt")]
    Ask(Ask),
    #[command(about = "Leg het profiel naast een rol in de zorg")]
    Match(Match),
    #[command(about = "Routes van werken en leren: maak ze voor een rol, of bekijk ze")]
    Routes(Routes),
    #[command(about = "Kies een route")]
    Accept(Accept),
    #[command(about = "Leg een route weg, met een reden")]
    Decline(Decline),
    #[command(about = "Wat scholen, werkgevers en organisaties in de buurt aanbieden")]
    Offers(Offers),
    #[command(about = "Wat de engine weet: rollen, vaardigheden, stappen, diploma's, buurten")]
    Catalog(Catalog),
    #[command(about = "Alles in één keer uit een verhaal; er wordt niets bewaard")]
    Preview(Preview),
}

/// A profile, by its id or full name.
#[derive(Debug, Args)]
pub(crate) struct OfProfile {
    #[arg(value_name = "PROFIEL", value_parser = profile_name, help = "Bijvoorbeeld fatima")]
    pub(crate) profile: String,
}

#[derive(Debug, Args)]
pub(crate) struct New {
    #[arg(value_name = "NAAM", help = "Hoe de persoon genoemd wil worden; geen achternaam")]
    pub(crate) display_name: String,
    #[arg(
        long,
        value_name = "ID",
        default_value = "",
        hide_default_value = true,
        help = "Korte naam voor opdrachten; anders kiest de engine er een"
    )]
    pub(crate) id: String,
}

#[derive(Debug, Args)]
pub(crate) struct About {
    #[command(flatten)]
    pub(crate) of: OfProfile,
    #[command(flatten)]
    pub(crate) circumstances: CircumstanceFlags,
    #[arg(long, value_name = "VELD,…", value_delimiter = ',', help = "Weer op onbekend zetten, met de naam uit het contract: dutch_reading")]
    pub(crate) unknown: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Tell {
    #[command(flatten)]
    pub(crate) of: OfProfile,
    #[arg(value_name = "VERHAAL", conflicts_with = "file", help = "Het verhaal; anders uit --file of wat binnenkomt")]
    pub(crate) story: Option<String>,
    #[command(flatten)]
    pub(crate) told: ToldFlags,
}

#[derive(Debug, Args)]
pub(crate) struct Decide {
    #[command(flatten)]
    pub(crate) of: OfProfile,
    #[arg(long, value_name = "KAART,…", value_delimiter = ',', help = "Wat klopt: all, of namen van vaardigheden")]
    pub(crate) yes: Vec<String>,
    #[arg(long, value_name = "KAART[:REDEN],…", value_delimiter = ',', value_parser = rejection)]
    #[arg(help = "Wat niet klopt; reden: somebody-else, not-done, other-meaning, not-wanted of other")]
    pub(crate) no: Vec<(String, v1::RejectReason)>,
    #[arg(long, value_name = "KAART=NIVEAU,…", value_delimiter = ',', value_parser = skill_level, help = "Wat klopt, op niveau 1 tot en met 4")]
    pub(crate) level: Vec<(String, i32)>,
}

#[derive(Debug, Args)]
pub(crate) struct Ask {
    #[command(flatten)]
    pub(crate) of: OfProfile,
    #[arg(long, value_name = "ROL", value_parser = role_name, help = "Voor welke rol; anders de rol die het best past")]
    pub(crate) role: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Match {
    #[command(flatten)]
    pub(crate) of: OfProfile,
    #[command(flatten)]
    pub(crate) roles: RoleFlags,
}

#[derive(Debug, Args)]
pub(crate) struct Routes {
    #[command(flatten)]
    pub(crate) of: OfProfile,
    #[arg(long, value_name = "ROL", value_parser = role_name, help = "Maak nieuwe routes naar deze rol; zonder: laat zien wat er is")]
    pub(crate) role: Option<String>,
    #[arg(long, help = "Ook waarom elke stap er is, en het inkomen per maand")]
    pub(crate) why: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Accept {
    #[command(flatten)]
    pub(crate) of: OfProfile,
    #[arg(value_name = "ROUTE", help = "Het nummer uit `verbinder routes`, of de hele naam")]
    pub(crate) route: String,
}

#[derive(Debug, Args)]
pub(crate) struct Decline {
    #[command(flatten)]
    pub(crate) chosen: Accept,
    #[arg(long, value_name = "REDEN", value_parser = parser(choices::DECLINE_REASONS), help = "Waarom")]
    pub(crate) reason: v1::DeclineReason,
}

#[derive(Debug, Args)]
pub(crate) struct Offers {
    #[arg(long, value_name = "SOORT", value_parser = parser(choices::OFFER_KINDS), help = "Alleen dit soort")]
    pub(crate) kind: Option<v1::OfferKind>,
    #[arg(long, value_name = "STAP", value_parser = step_name, help = "Alleen voor deze stap")]
    pub(crate) step: Option<String>,
    #[arg(long, value_name = "GEBIED", value_parser = area_name, help = "Alleen in deze buurt")]
    pub(crate) area: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Catalog {
    #[arg(value_name = "WAT", default_value = "roles", value_enum, hide_default_value = true, help = "Welke lijst [standaard roles]")]
    pub(crate) shelf: Shelf,
    #[arg(value_name = "ID", help = "Alleen deze, met alles erbij")]
    pub(crate) id: Option<String>,
}

/// A part of the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Shelf {
    Roles,
    Skills,
    Steps,
    Qualifications,
    Areas,
}

#[derive(Debug, Args)]
pub(crate) struct Preview {
    #[arg(value_name = "VERHAAL", conflicts_with = "file", help = "Het verhaal; anders uit --file of wat binnenkomt")]
    pub(crate) story: Option<String>,
    #[command(flatten)]
    pub(crate) told: ToldFlags,
    #[command(flatten)]
    pub(crate) circumstances: CircumstanceFlags,
    #[command(flatten)]
    pub(crate) roles: RoleFlags,
    #[arg(long, help = "Reken alsof de persoon op alles ja zei")]
    pub(crate) agreed: bool,
}

#[derive(Debug, Args)]
pub(crate) struct RoleFlags {
    #[arg(long, value_name = "ROL,…", value_delimiter = ',', value_parser = role_name)]
    #[arg(help = "Voor welke rol [standaard helpende-zorg-en-welzijn,verzorgende-ig]")]
    pub(crate) role: Vec<String>,
}

/// What belongs to a told story.
#[derive(Debug, Args)]
pub(crate) struct ToldFlags {
    #[arg(long, value_name = "BESTAND", help = "Lees het verhaal uit dit bestand")]
    pub(crate) file: Option<PathBuf>,
    #[arg(long, value_name = "SOORT", value_parser = parser(choices::EXPERIENCE_KINDS), help = "Wat voor soort ervaring")]
    pub(crate) kind: Option<v1::ExperienceKind>,
    #[arg(long, value_name = "UREN", allow_negative_numbers = true, value_parser = whole, help = "Uren per week")]
    pub(crate) hours: Option<i32>,
    #[arg(long, value_name = "DATUM", value_parser = dates::parse, help = "Wanneer het begon: 2026-10-01")]
    pub(crate) since: Option<v1::Date>,
    #[arg(long, value_name = "DATUM", value_parser = dates::parse, help = "Wanneer het ophield; zonder: het gaat door")]
    pub(crate) until: Option<v1::Date>,
    #[arg(long, value_name = "AANTAL", allow_negative_numbers = true, value_parser = whole, help = "Voor hoeveel mensen")]
    pub(crate) people: Option<i32>,
}

impl ToldFlags {
    /// The experience to send, with its story.
    pub(crate) fn experience(&self, story: String) -> v1::Experience {
        v1::Experience {
            kind: self.kind.unwrap_or_default().into(),
            story,
            hours_per_week: self.hours,
            start_date: self.since,
            end_date: self.until,
            people: self.people,
            ..Default::default()
        }
    }
}

/// What a person's life allows. What is not given stays as it is.
#[derive(Debug, Default, Args)]
#[command(next_help_heading = "Wat kan en wat niet")]
pub(crate) struct CircumstanceFlags {
    #[arg(long, value_name = "DIPLOMA", value_parser = parser(choices::EDUCATIONS), help = "Hoogste diploma")]
    education: Option<v1::Education>,
    #[arg(long, value_name = "DIPLOMA,…", value_delimiter = ',', value_parser = qualification_name, help = "Diploma's uit de catalogus")]
    diplomas: Option<Vec<String>>,
    #[arg(long, value_name = "NIVEAU", value_parser = parser(choices::LANGUAGE_LEVELS), help = "Nederlands spreken")]
    speaking: Option<v1::LanguageLevel>,
    #[arg(long, value_name = "NIVEAU", value_parser = parser(choices::LANGUAGE_LEVELS), help = "Nederlands lezen")]
    reading: Option<v1::LanguageLevel>,
    #[arg(long, value_name = "NIVEAU", value_parser = parser(choices::LANGUAGE_LEVELS), help = "Nederlands schrijven")]
    writing: Option<v1::LanguageLevel>,
    #[arg(long, value_name = "NIVEAU", value_parser = parser(choices::ARITHMETIC), help = "Rekenen")]
    arithmetic: Option<v1::Arithmetic>,
    #[arg(long, value_name = "BRON", value_parser = parser(choices::INCOMES), help = "Waar het inkomen nu vandaan komt")]
    income: Option<v1::Income>,
    #[arg(long, value_name = "EURO", value_parser = euros, help = "Hoeveel er minstens nodig is per maand, in hele euro's")]
    lowest_income: Option<i64>,
    #[arg(long, value_name = "UREN", allow_negative_numbers = true, value_parser = whole, help = "Vrije uren per week")]
    free_hours: Option<i32>,
    #[arg(long, value_name = "LEEFTIJD", value_parser = parser(choices::AGE_BANDS), help = "Leeftijd")]
    age: Option<v1::AgeBand>,
    #[arg(long, value_name = "YES/NO", value_parser = parser(choices::YES_NO), help = "Mag werken in Nederland")]
    right_to_work: Option<bool>,
    #[arg(long, value_name = "YES/NO", value_parser = parser(choices::YES_NO), help = "Zorgen over de verklaring omtrent het gedrag (VOG)")]
    vog_concern: Option<bool>,
    #[arg(long, value_name = "YES/NO", value_parser = parser(choices::YES_NO), help = "Oppas nodig")]
    childcare: Option<bool>,
    #[arg(long, value_name = "GEBIED", value_parser = area_name, help = "De buurt, bijvoorbeeld osdorp")]
    area: Option<String>,
    #[arg(long, value_name = "MINUTEN", allow_negative_numbers = true, value_parser = whole, help = "Hoe lang de reis hoogstens mag duren, één kant op")]
    max_travel: Option<i32>,
    #[arg(long, value_name = "YES/NO", value_parser = parser(choices::YES_NO), help = "Schulden")]
    debts: Option<bool>,
    #[arg(long, value_name = "YES/NO", value_parser = parser(choices::YES_NO), help = "Werkt met telefoon en computer")]
    digital: Option<bool>,
    #[arg(long, value_name = "YES/NO", value_parser = parser(choices::YES_NO), help = "Avond, nacht of weekend kan")]
    irregular_hours: Option<bool>,
    #[arg(long, value_name = "DATUM", value_parser = dates::parse, help = "Niet eerder beginnen dan")]
    earliest_start: Option<v1::Date>,
    #[arg(long, value_name = "WENS,…", value_delimiter = ',', value_parser = parser(choices::WISHES), help = "Wensen")]
    wishes: Option<Vec<v1::Wish>>,
}

impl CircumstanceFlags {
    /// What was told; the rest unset.
    pub(crate) fn circumstances(&self) -> v1::Circumstances {
        let wishes = self.wishes.iter().flatten();
        v1::Circumstances {
            highest_education: self.education.unwrap_or_default().into(),
            diplomas: self.diplomas.clone().unwrap_or_default(),
            dutch_speaking: self.speaking.unwrap_or_default().into(),
            dutch_reading: self.reading.unwrap_or_default().into(),
            dutch_writing: self.writing.unwrap_or_default().into(),
            arithmetic: self.arithmetic.unwrap_or_default().into(),
            income: self.income.unwrap_or_default().into(),
            lowest_monthly_income_cents: self.lowest_income,
            free_hours_per_week: self.free_hours,
            age_band: self.age.unwrap_or_default().into(),
            right_to_work: self.right_to_work,
            vog_concern: self.vog_concern,
            childcare_needed: self.childcare,
            area: self.area.clone().unwrap_or_default(),
            max_travel_minutes: self.max_travel,
            debts: self.debts,
            digital_skills: self.digital,
            irregular_hours: self.irregular_hours,
            earliest_start_date: self.earliest_start,
            wishes: wishes.map(|wish| (*wish).into()).collect(),
            ..Default::default()
        }
    }

    /// The fields that were told, by their names in the contract.
    pub(crate) fn told_fields(&self) -> Vec<String> {
        let told = [
            ("highest_education", self.education.is_some()),
            ("diplomas", self.diplomas.is_some()),
            ("dutch_speaking", self.speaking.is_some()),
            ("dutch_reading", self.reading.is_some()),
            ("dutch_writing", self.writing.is_some()),
            ("arithmetic", self.arithmetic.is_some()),
            ("income", self.income.is_some()),
            ("lowest_monthly_income_cents", self.lowest_income.is_some()),
            ("free_hours_per_week", self.free_hours.is_some()),
            ("age_band", self.age.is_some()),
            ("right_to_work", self.right_to_work.is_some()),
            ("vog_concern", self.vog_concern.is_some()),
            ("childcare_needed", self.childcare.is_some()),
            ("area", self.area.is_some()),
            ("max_travel_minutes", self.max_travel.is_some()),
            ("debts", self.debts.is_some()),
            ("digital_skills", self.digital.is_some()),
            ("irregular_hours", self.irregular_hours.is_some()),
            ("earliest_start_date", self.earliest_start.is_some()),
            ("wishes", self.wishes.is_some()),
        ];
        told.iter().filter(|(_, told)| *told).map(|(field, _)| (*field).to_owned()).collect()
    }
}

fn language() -> impl TypedValueParser<Value = Language> {
    PossibleValuesParser::new(["nl", "en"]).map(|code| if code == "en" { Language::English } else { Language::Dutch })
}

/// Reads a whole number; which numbers make sense is for the engine to say.
fn whole(text: &str) -> Result<i32, &'static str> {
    text.parse().map_err(|_| "20")
}

/// Reads whole euros, as cents.
fn euros(text: &str) -> Result<i64, &'static str> {
    text.parse().map(|euros: u32| i64::from(euros) * 100).map_err(|_| "1400")
}

fn actor(text: &str) -> Result<MetadataValue<Ascii>, &'static str> {
    text.parse().map_err(|_| "verbinder/harry")
}

/// A full resource name from an id; a full name stays as it is.
pub(crate) fn resource_name(collection: &str, text: &str) -> String {
    if text.contains('/') { text.to_owned() } else { format!("{collection}/{text}") }
}

fn profile_name(text: &str) -> Result<String, Infallible> {
    Ok(resource_name("profiles", text))
}

fn role_name(text: &str) -> Result<String, Infallible> {
    Ok(resource_name("roles", text))
}

fn step_name(text: &str) -> Result<String, Infallible> {
    Ok(resource_name("steps", text))
}

fn area_name(text: &str) -> Result<String, Infallible> {
    Ok(resource_name("areas", text))
}

fn qualification_name(text: &str) -> Result<String, Infallible> {
    Ok(resource_name("qualifications", text))
}

/// Reads "cleaning:not-done"; without a reason it is another reason.
fn rejection(text: &str) -> Result<(String, v1::RejectReason), &'static str> {
    let (skill, reason) = text.split_once(':').unwrap_or((text, "other"));
    let reason = choices::spelled(choices::REJECT_REASONS, reason).ok_or("cleaning:not-done")?;
    Ok((resource_name("skills", skill), reason))
}

/// Reads "walking-support=3"; whether the skill level exists is for the engine to say.
fn skill_level(text: &str) -> Result<(String, i32), &'static str> {
    const SHAPE: &str = "walking-support=3";
    let (skill, level) = text.split_once('=').ok_or(SHAPE)?;
    Ok((resource_name("skills", skill), level.parse().map_err(|_| SHAPE)?))
}

#[cfg(test)]
mod tests;
