//! Generated wire types of `houseofskills.v1`.
