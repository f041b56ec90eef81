//! Sentences per language and register.
