//! counterclaim, a linter for figures. One quantity, many figures, and they must agree.
//!
//! The stages, in order; each imports only those above it:
//! - [`source`]: the texts, and byte ranges of them
//! - [`structure`]: what a text is made of: sections, lists, tables, values by path, records
//! - [`finding`]: one problem as plain data
//! - [`figure`]: a text's mentions of numbers, as intervals; the verdict on two or many
//! - [`claim`]: what teams declare, read from TOML
//! - [`ledger`]: the claims held against their sources: each quantity with its figures, each figure with its place
//! - [`rules`]: every question that is asked of the ledger
//! - [`gate`]: which findings stand against a run
//! - [`repair`]: the edits that mend findings, and the texts that they come to
//! - [`adopt`]: claims for texts that are there already: a quote for a place, a first file, what is covered
//! - [`report`]: findings as people and programs read them
//! - [`cli`]: the only place that touches disk and environment

pub mod source;
pub mod structure;
pub mod finding;
pub mod figure;
pub mod claim;
pub mod ledger;
pub mod rules;
pub mod gate;
pub mod repair;
pub mod adopt;
pub mod report;
pub mod cli;
