//! Identifiers: lower-case words that name a thing inside its collection.

use std::fmt;

/// Longest id that is accepted, in bytes: room for a speaking name, short enough for a key.
const ID_BYTES_MAX: usize = 63;

fn is_id(text: &str) -> bool {
    let body = text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    let starts = text.bytes().next().is_some_and(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    body && starts && text.len() <= ID_BYTES_MAX && !text.ends_with('-')
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        ///
        /// Lower-case letters, digits and hyphens, at most 63 bytes, beginning with a letter or digit.
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Box<str>);

        impl $name {
            /// Reads an id; `None` when the text is not one.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                is_id(text).then(|| Self(text.into()))
            }

            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

ids! {
    /// A skill of the catalogue, `assist-washing`.
    SkillId;
    /// A role of the catalogue with its dossier year, `verzorgende-ig-2026`.
    RoleId;
    /// A requirement inside a role: the work process, `b1-k1-w3`.
    RequirementId;
    /// A qualification of the catalogue.
    QualificationId;
    /// A kind of step a route can take, `bbl-helpende`.
    StepId;
    /// A planning fact that can hold for a person, `dutch-2f`.
    FactId;
    /// A neighbourhood or town.
    AreaId;
    /// A person's profile.
    ProfileId;
    /// One told experience of a profile.
    ExperienceId;
    /// One stored match report of a profile.
    ReportId;
    /// One stored route of a profile.
    RouteId;
    /// A published offer.
    OfferId;
    /// A language of the engine, `nl` or `en`.
    LanguageCode;
}
