//! The judgment: pure functions from what was told to what can be done.
//!
//! No async, no clock, no store, no floats, no errors: odd input makes a finding. Same input, same bytes.

mod compare;
mod plan;
mod recognize;

pub use compare::{compare, rank};
pub use plan::plan;
pub use recognize::{Lexicon, LexiconError, hear, profile_skills, recognize};

/// Changes whenever the outcome of any scenario changes; part of every answer's origin.
pub const ENGINE_VERSION: &str = "0.1.0";
