//! Claims files: TOML as written, turned into claims or faults. Each file is read into a draft; when all are read, names
//! are looked up across them.

mod accept;
mod alias;
mod at;
mod circle;
mod counted;
mod described;
mod each_claim;
mod filter;
mod head;
mod keys;
mod marked;
mod listed;
mod names;
mod origin;
pub(super) mod path;
mod pattern;
mod read;
mod region;
pub mod schema;
mod summed;
mod total;
mod translated;
mod walk;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::sync::Arc;

use super::table::Document;
use super::{Accept, Claim, Claims, Config, Fault, Text};
use crate::source::{Place, Source, Sources, parallel};
use head::Head;

/// Reads the claims files of a root. A claim with a fault in it is left out, since it may say what nobody meant; its name
/// and id are known all the same.
pub fn read(files: &[Arc<Source>], known_rules: &[&str]) -> Claims {
    settled(draft(files), files, known_rules)
}

/// The same with the marks that stand in the texts themselves: in those that the configuration names, and in those that
/// claims speak of.
pub fn read_with_marks(files: &[Arc<Source>], known_rules: &[&str], config: &Config, sources: &Sources<'_>) -> Claims {
    let mut draft = draft(files);
    let claims: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
    let mut unmarked = Vec::new();
    let mut paths = marked::paths(&draft.claims, config, sources);
    paths.retain(|path| !claims.contains(path.as_str()));
    let texts = parallel::each(&paths, |path| marked::text(path, sources));
    for (path, text) in paths.into_iter().zip(texts) {
        match text {
            Some(text) => draft.append(marked::file(&text)),
            None => unmarked.push(path),
        }
    }
    Claims { unmarked, ..settled(draft, files, known_rules) }
}

fn draft(files: &[Arc<Source>]) -> Draft {
    let drafts = parallel::each(files, |file| {
        let document = Document::parse(file);
        Draft { hides_tables: document.hides_tables(), ..walk::file(&document) }
    });
    let mut all = Draft::default();
    drafts.into_iter().for_each(|draft| all.append(draft));
    all
}

fn settled(draft: Draft, files: &[Arc<Source>], known_rules: &[&str]) -> Claims {
    let mut claims = names::settle(draft, known_rules);
    claims.faults.sort_by(|a, b| a.place.cmp(&b.place));
    claims.files = files.to_vec();
    claims
}

/// What files say, before names are looked up.
#[derive(Default)]
struct Draft {
    heads: Vec<Head>,
    /// Every name that a head or a claim gives to a quantity.
    names: Vec<Text>,
    /// Every id, those of claims with a fault too.
    ids: Vec<Text>,
    claims: Vec<DraftClaim>,
    accepts: Vec<Accept>,
    faults: Vec<Fault>,
    /// Whether a file is so broken that quantities may be hidden in it.
    hides_tables: bool,
}

/// A claim, with the places that only faults need.
struct DraftClaim {
    claim: Claim,
    /// Where its quantity is named: in its header, or in a hole of a sentence.
    quantity: Place,
    /// The word for its origin.
    origin: Place,
    /// The key `says`, if it is there.
    says: Option<Place>,
}

impl Draft {
    fn append(&mut self, mut other: Self) {
        self.heads.append(&mut other.heads);
        self.names.append(&mut other.names);
        self.ids.append(&mut other.ids);
        self.claims.append(&mut other.claims);
        self.accepts.append(&mut other.accepts);
        self.faults.append(&mut other.faults);
        self.hides_tables |= other.hides_tables;
    }
}
