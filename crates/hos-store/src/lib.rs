//! Keeps records: typed and versioned above, byte-level backends below.
