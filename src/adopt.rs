//! Adopting the tool on texts that are there already: a quote for a place, claims for a repository, and how far the claims cover
//! the texts. Nothing here is written down before it was held against its sources.

pub mod anchor;
pub mod draft;
pub mod pin;
pub mod status;
pub mod suggest;
pub mod trial;
