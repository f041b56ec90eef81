//! Generated wire types of `houseofskills.v1`, and the descriptors for reflection. Nothing here is written by hand.

/// The contract, version 1.
#[allow(
    clippy::all,
    clippy::pedantic,
    clippy::allow_attributes_without_reason,
    missing_docs,
    unreachable_pub,
    reason = "generated; the contract's own comments are the documentation"
)]
pub mod v1 {
    include!("generated/houseofskills.v1.rs");
}

/// The compiled contract with its comments, as a `google.protobuf.FileDescriptorSet`.
pub const FILE_DESCRIPTOR_SET: &[u8] = include_bytes!("generated/descriptors.bin");
