//! The House of Skills service: from told experience with caring to a skill profile and a BBL route.
//!
//! `app` knows what the engine can do, `grpc` is the door to it, `dev` is the example world. The judging itself lives in `hos-engine`.

pub mod app;
pub mod config;
pub mod dev;
pub mod grpc;
pub mod limits;
