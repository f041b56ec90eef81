//! Peers that we measure ourselves against. Nothing that is shipped uses this.

pub mod storage;
