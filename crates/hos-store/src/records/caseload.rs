//! That a profile belongs to the caseload of an actor: an index, so that a caseload is found without reading all profiles.

use serde::{Deserialize, Serialize};

use super::{Malformed, Record};

/// How it is written: that it is there is all it says.
#[derive(Debug, Serialize, Deserialize)]
pub struct CaseloadRecord {}

impl Record for CaseloadRecord {
    type Meaning = ();

    fn from_model((): &()) -> Self {
        Self {}
    }

    fn to_model(&self) -> Result<(), Malformed> {
        Ok(())
    }
}
