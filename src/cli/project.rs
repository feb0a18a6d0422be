//! A project as it was read: its sources, and its claims, ready to be held against them.

use std::sync::Arc;

use super::Failure;
use super::root::Root;
use crate::claim::{self, Claims, Config, Fault};
use crate::ledger::{self, Ledger};
use crate::rules;
use crate::source::{Entry, Files, Place, Recall, Source, Sources, Span, parallel};

/// A project as it was read.
pub struct Project<'a> {
    /// Its files, as the configuration lets them be seen.
    pub sources: Sources<'a>,
    /// What its claims files and its marks declare.
    pub claims: Claims,
    config: &'a Config,
}

impl<'a> Project<'a> {
    /// Reads the claims of a root, with what an earlier run found out, where something is kept from run to run.
    ///
    /// # Errors
    /// When the configuration asks for what cannot be had.
    pub fn read(root: &'a Root, files: &'a dyn Files, recall: Option<Recall>) -> Result<Self, Failure> {
        let sources = Sources::new(files)
            .without(&root.config.exclude)
            .map_err(|unreadable| Failure::new(format!("could not run: `files.exclude` {}", unreadable.why)))?
            .in_languages(&root.config.langs)
            .map_err(|unreadable| Failure::new(format!("could not run: `files.lang` {}", unreadable.why)))?;
        let sources = match recall {
            Some(recall) => sources.recalling(recall),
            None => sources,
        };
        find_named(root, &sources)?;
        let claims = read_claims(root, &sources)?;
        Ok(Self { sources, claims, config: &root.config })
    }

    /// Holds the claims against the sources.
    pub fn ledger(&self) -> Ledger<'_> {
        ledger::open(&self.claims, self.config, &self.sources)
    }
}

/// What `files.sources` names must be there; a glob may fit nothing.
fn find_named(root: &Root, sources: &Sources<'_>) -> Result<(), Failure> {
    for glob in &root.config.sources {
        sources.find(glob, Entry::File).map_err(|unreadable| named("sources", glob, &unreadable.why))?;
    }
    Ok(())
}

fn named(key: &str, glob: &str, why: &str) -> Failure {
    Failure::new(format!("could not run: `files.{key}` {glob} {why}"))
}

/// The claims files that the configuration names, in the order of their paths. One that cannot be read is a fault.
fn read_claims(root: &Root, sources: &Sources<'_>) -> Result<Claims, Failure> {
    let mut paths = Vec::new();
    for glob in &root.config.claims {
        let found = sources.find(glob, Entry::File);
        paths.extend(found.map_err(|unreadable| named("claims", glob, &unreadable.why))?);
    }
    paths.sort();
    paths.dedup();
    let (mut files, mut faults) = (Vec::new(), Vec::new());
    for (path, source) in paths.iter().zip(parallel::each(&paths, |path| sources.load(path))) {
        match source {
            Ok(source) => files.push(source),
            Err(unreadable) => faults.push(unreadable_file(path, &unreadable.why)),
        }
    }
    let mut claims = claim::file::read_with_marks(&files, &rules::names(), &root.config, sources);
    claims.faults.splice(0..0, faults);
    Ok(claims)
}

fn unreadable_file(path: &str, why: &str) -> Fault {
    let source = Arc::new(Source::new(path, ""));
    let place = Place { source, span: Span::new(0, 0) };
    Fault::new(place, format!("the claims file cannot be read: {path} {why}"))
        .with_help("claims files are TOML in UTF-8")
}
