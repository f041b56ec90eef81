//! Reads and checks data/, which holds all that is known about care work.
