//! What the engine can do for its users, without a word about gRPC. Only here are a clock and chance.

mod error;
mod experiences;
mod offers;
mod offers_seen;
mod page;
mod profiles;
mod reports;
mod routes;
mod told;

pub use error::{Error, Fault, Result, Violation, Violations};
pub use experiences::{AskedDecision, AskedKind, DecideSkills, TellExperience, ToldAnswer};
pub use offers::{CreateOffer, ListOffers, OfferField, OfferNow, UpdateOffer};
pub use page::{PageAsk, PageOf};
pub use profiles::{CircumstancesNow, CreateProfile, ProfileChange, ProfileNow, UpdateCircumstances, UpdateProfile};
pub use reports::{ForRole, ReportNow};
pub use routes::{DecideRoute, Pathway, Preview, Previewed, RouteDecision, RouteNow};
pub use told::{ExperienceNow, HeardAll, ProfileTold, ToldExperience};

use std::sync::Arc;

use hos_engine::Lexicon;
use hos_model::{Actor, Catalog, Date, ProfileId, ResourceName};
use hos_present::Phrasebook;
pub use hos_store::Origin;
use hos_store::{Key, MadeBy, Profile, Request, Store, StoreError, Stored, Write};

/// How often a write is tried again when somebody else wrote in between.
const TRIES: u32 = 8;

/// Tells which day it is.
#[derive(Clone, Copy, Debug)]
pub enum Clock {
    /// The day of the machine.
    Machine,
    /// Always this day: for tests.
    Fixed(Date),
}

impl Clock {
    fn today(self) -> Date {
        match self {
            Self::Machine => jiff::Zoned::now().date(),
            Self::Fixed(day) => day,
        }
    }
}

/// A random id: 128 bits in lower-case base32.
pub fn random_id() -> String {
    let mut bytes = [0; 16];
    if getrandom::fill(&mut bytes).is_err() {
        // Without a source of chance nothing safe can be named; the machine cannot go on.
        std::process::abort();
    }
    data_encoding::BASE32_NOPAD.encode(&bytes).to_ascii_lowercase()
}

/// A new random id of any kind.
fn new_id<T>(parse: impl FnOnce(&str) -> Option<T>) -> Result<T> {
    parse(&random_id()).ok_or_else(|| fault(anyhow::anyhow!("a random id is no id")))
}

/// A fault of ours.
pub fn fault(cause: anyhow::Error) -> Error {
    Error::Fault(Fault(cause))
}

/// A request id with the fingerprint of the content it came with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestId {
    /// As sent.
    pub id: String,
    /// Hash of the whole request.
    pub fingerprint: String,
}

/// Whether a change is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// It is.
    Store,
    /// Everything is checked and nothing is stored.
    ValidateOnly,
}

impl Mode {
    /// As a request says it.
    pub const fn of(validate_only: bool) -> Self {
        if validate_only { Self::ValidateOnly } else { Self::Store }
    }
}

/// How a change is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The state it was read in; when it has changed since, nothing is changed.
    pub etag: Option<String>,
    /// Whether it is stored.
    pub mode: Mode,
}

/// The application: the engine over a catalogue and a store.
pub struct App {
    catalog: Catalog,
    lexicon: Lexicon,
    phrases: Arc<Phrasebook>,
    store: Store,
    clock: Clock,
    offers: offers_seen::OffersSeen,
}

impl App {
    /// Puts the application together.
    ///
    /// # Errors
    /// When the lexicon or the sentences of the catalogue do not compile.
    pub fn new(catalog: Catalog, store: Store, clock: Clock) -> anyhow::Result<Self> {
        let lexicon = Lexicon::compile(&catalog)?;
        let phrases = Arc::new(Phrasebook::compile(&catalog)?);
        Ok(Self { catalog, lexicon, phrases, store, clock, offers: offers_seen::OffersSeen::default() })
    }

    /// The catalogue.
    pub const fn catalog(&self) -> &Catalog {
        &self.catalog
    }

    /// How stories are understood.
    pub const fn lexicon(&self) -> &Lexicon {
        &self.lexicon
    }

    /// The sentences.
    pub fn phrases(&self) -> &Phrasebook {
        &self.phrases
    }

    /// The sentences, to keep.
    pub fn shared_phrases(&self) -> Arc<Phrasebook> {
        Arc::clone(&self.phrases)
    }

    /// The store below.
    pub const fn store(&self) -> &Store {
        &self.store
    }

    /// The day that counts as today.
    pub fn today(&self) -> Date {
        self.clock.today()
    }

    fn made_by(&self) -> MadeBy {
        MadeBy { engine_version: hos_engine::ENGINE_VERSION.to_owned(), catalog_revision: self.catalog.revision.clone() }
    }

    fn origin(&self, profile_state: String) -> Origin {
        Origin { made_by: self.made_by(), profile_state, today: self.today() }
    }

    /// The profile, when the caller may see it: its verbinder, or the person. Not there and not permitted answer the same.
    fn permitted(&self, caller: &Actor, id: &ProfileId) -> Result<Stored<Profile>> {
        let found = self.visible(caller, id)?;
        tracing::Span::current().record("profile", tracing::field::display(id));
        Ok(found)
    }

    /// As `permitted`, for lists: a span does not name a whole caseload.
    fn visible(&self, caller: &Actor, id: &ProfileId) -> Result<Stored<Profile>> {
        let found = self.store.get(&Key::<hos_store::ProfileRecord>::of(id))?;
        found.filter(|found| found.value.owner == *caller || is_person(caller, id)).ok_or(Error::NoConsent)
    }

    /// Writes what `attempt` puts together, again from the start when somebody else wrote in between.
    fn write<T>(&self, mode: Mode, mut attempt: impl FnMut(&mut Write) -> Result<T>) -> Result<T> {
        for _ in 0..TRIES {
            let mut write = Write::new();
            let answer = attempt(&mut write)?;
            if self.committed(mode, write)? {
                return Ok(answer);
            }
        }
        Err(Error::Busy)
    }

    /// Writes once per request id: the same id with the same content reads again what it made the first time. `make` puts the change
    /// together and names what it made; `again` reads that.
    fn once<T>(
        &self,
        caller: &Actor,
        request_id: Option<&RequestId>,
        mode: Mode,
        mut make: impl FnMut(&mut Write) -> Result<(T, String)>,
        again: impl Fn(&str) -> Result<T>,
    ) -> Result<T> {
        let key = |request: &'_ RequestId| Key::<hos_store::RequestRecord>::of(caller, &request.id);
        let no_key = || fault(anyhow::anyhow!("a request id that was read is no key"));
        let request = request_id.map(|request| key(request).map(|key| (request, key)).ok_or_else(no_key)).transpose()?;
        for _ in 0..TRIES {
            let mut write = Write::new();
            if let Some((request, key)) = &request {
                if let Some(before) = self.store.get(key)? {
                    let same = before.value.fingerprint == request.fingerprint;
                    return if same { again(&before.value.answer) } else { Err(Error::RequestIdReused) };
                }
                write.expect_absent(key);
            }
            let (answer, made) = make(&mut write)?;
            if let Some((request, key)) = &request {
                write.put(key, &Request { fingerprint: request.fingerprint.clone(), answer: made, on: self.today() })?;
            }
            if self.committed(mode, write)? {
                return Ok(answer);
            }
        }
        Err(Error::Busy)
    }

    /// Whether a write was done; `false` when somebody else wrote in between.
    fn committed(&self, mode: Mode, write: Write) -> Result<bool> {
        match mode {
            Mode::ValidateOnly => Ok(true),
            Mode::Store => match self.store.commit(write) {
                Ok(_) => Ok(true),
                Err(StoreError::Conflict { .. }) => Ok(false),
                Err(error) => Err(error.into()),
            },
        }
    }
}

/// Whether the caller is the person whose profile it is.
fn is_person(caller: &Actor, profile: &ProfileId) -> bool {
    caller.as_str().strip_prefix("person/") == Some(profile.as_str())
}

/// Refuses a change of something that changed since it was read.
fn fresh(asked: Option<&str>, current: &hos_store::Etag, resource: impl FnOnce() -> ResourceName) -> Result<()> {
    if asked.is_some_and(|asked| asked != current.as_str()) { Err(Error::Stale(resource())) } else { Ok(()) }
}
