//! The thin client: knows the contract and nothing else.
