//! Configuration: a file, then the environment. Every key is documented here, and a key that is not here is refused.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use serde::Deserialize;

/// One key: its name in the file, its name in the environment, and what it does.
pub struct Key {
    /// Name in the file.
    pub name: &'static str,
    /// Name in the environment.
    pub variable: &'static str,
    /// What it does, and what happens when it is not set.
    pub meaning: &'static str,
    kind: Kind,
}

/// How the value of a variable is read: variables are text, keys of the file are not all.
#[derive(Clone, Copy)]
enum Kind {
    Text,
    Number,
    YesNo,
}

/// Every key there is.
pub const KEYS: &[Key] = &[
    Key { name: "listen", variable: "HOS_LISTEN", meaning: "address and port of the service; 127.0.0.1:50051 when not set", kind: Kind::Text },
    Key { name: "data", variable: "HOS_DATA", meaning: "directory of the store; ./data when not set; `memory:` keeps nothing", kind: Kind::Text },
    Key { name: "cache_mib", variable: "HOS_CACHE_MIB", meaning: "memory for the cache of the store, in MiB; 64 when not set", kind: Kind::Number },
    Key {
        name: "catalog",
        variable: "HOS_CATALOG",
        meaning: "directory of a catalogue instead of the one in the binary; none when not set",
        kind: Kind::Text,
    },
    Key {
        name: "example_world",
        variable: "HOS_EXAMPLE_WORLD",
        meaning: "true loads synthetic people and offers into an empty store; true when not set",
        kind: Kind::YesNo,
    },
    Key {
        name: "log",
        variable: "HOS_LOG",
        meaning: "how much is logged: error, warn, info, debug, or a tracing filter; info when not set",
        kind: Kind::Text,
    },
    Key { name: "log_json", variable: "HOS_LOG_JSON", meaning: "true writes one JSON object per line; false when not set", kind: Kind::YesNo },
    Key {
        name: "drain_seconds",
        variable: "HOS_DRAIN_SECONDS",
        meaning: "how long running calls may go on after a stop signal; 30 when not set",
        kind: Kind::Number,
    },
];

/// What the server runs with.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// See [`KEYS`].
    pub listen: SocketAddr,
    /// See [`KEYS`].
    pub data: String,
    /// See [`KEYS`].
    pub cache_mib: u32,
    /// See [`KEYS`].
    pub catalog: Option<PathBuf>,
    /// See [`KEYS`].
    pub example_world: bool,
    /// See [`KEYS`].
    pub log: String,
    /// See [`KEYS`].
    pub log_json: bool,
    /// See [`KEYS`].
    pub drain_seconds: u32,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 50051)),
            data: "./data".to_owned(),
            cache_mib: 64,
            catalog: None,
            example_world: true,
            log: "info".to_owned(),
            log_json: false,
            drain_seconds: 30,
        }
    }
}

impl Config {
    /// Reads the file, if any, and then the environment, which wins.
    ///
    /// # Errors
    /// A file that cannot be read, a key or variable that does not exist, a value of the wrong kind: each with what to do.
    pub fn read(file: Option<&Path>, environment: impl Iterator<Item = (String, String)>) -> Result<Self> {
        let mut table = file.map_or_else(|| Ok(toml::Table::new()), read_table)?;
        for (variable, value) in environment.filter(|(variable, _)| variable.starts_with("HOS_")) {
            let Some(key) = KEYS.iter().find(|key| key.variable == variable) else {
                // The thin client has its own variable; everything else with our prefix is a slip of the pen.
                if variable == "HOS_ADDRESS" {
                    continue;
                }
                bail!("there is no setting `{variable}`; `house-of-skills config` lists all of them");
            };
            table.insert(key.name.to_owned(), typed(key, value));
        }
        let config: Self = table.try_into().context("the configuration is not right; `house-of-skills config` lists all keys")?;
        config.check()
    }

    fn check(self) -> Result<Self> {
        if self.cache_mib == 0 || self.cache_mib > 65_536 {
            bail!("`cache_mib` must be 1 to 65536");
        }
        if self.drain_seconds > 600 {
            bail!("`drain_seconds` must be 0 to 600");
        }
        Ok(self)
    }
}

fn read_table(path: &Path) -> Result<toml::Table> {
    let text = std::fs::read_to_string(path).with_context(|| format!("the configuration file {} cannot be read", path.display()))?;
    text.parse().with_context(|| format!("the configuration file {} is not valid TOML", path.display()))
}

/// The value as the file would hold it; one of the wrong kind stays text and is refused with the key's name.
fn typed(key: &Key, value: String) -> toml::Value {
    let read = match key.kind {
        Kind::Text => None,
        Kind::Number => value.parse().map(toml::Value::Integer).ok(),
        Kind::YesNo => value.parse().map(toml::Value::Boolean).ok(),
    };
    read.unwrap_or(toml::Value::String(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(variables: &[(&str, &str)]) -> Result<Config> {
        Config::read(None, variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())))
    }

    #[test]
    fn nothing_set_is_the_default() {
        assert_eq!(read(&[("PATH", "/bin")]).unwrap(), Config::default());
    }

    #[test]
    fn every_key_can_be_set_by_its_variable() {
        let values = ["127.0.0.1:1", "memory:", "8", "/catalog", "false", "debug", "true", "5"];
        let set: Vec<_> = KEYS.iter().zip(values).map(|(key, value)| (key.variable, value)).collect();
        let config = read(&set).unwrap();
        assert_eq!((config.cache_mib, config.example_world, config.log_json, config.drain_seconds), (8, false, true, 5));
        assert_eq!((config.data.as_str(), config.log.as_str(), config.catalog), ("memory:", "debug", Some(PathBuf::from("/catalog"))));
        assert_eq!(config.listen.port(), 1);
    }

    #[test]
    fn a_directory_may_be_called_by_a_number() {
        assert_eq!(read(&[("HOS_DATA", "2026")]).unwrap().data, "2026");
    }

    #[test]
    fn what_does_not_exist_is_refused() {
        assert!(read(&[("HOS_LISTN", "127.0.0.1:1")]).unwrap_err().to_string().contains("HOS_LISTN"));
        assert!(read(&[("HOS_CACHE_MIB", "0")]).is_err());
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), "lissen = \"127.0.0.1:1\"").unwrap();
        assert!(format!("{:#}", Config::read(Some(file.path()), std::iter::empty()).unwrap_err()).contains("lissen"));
    }
}
