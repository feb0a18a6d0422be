//! Fields: sources that are one text field of one record of a data file. All that claims ask of one file is read in one pass,
//! however large it is, before any claim is held against its source.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Gathering;
use super::filter::Sieve;
use super::locate::{Located, Template};
use super::records::{Hit, Query, name, source_of};
use super::trouble::{Snag, Trouble};
use crate::claim::{Claim, Field, Origin, Text};
use crate::source::{Entry, Source};

/// What was found for claims that speak of fields, until they are gathered.
#[derive(Default)]
pub struct Fields {
    located: BTreeMap<usize, Vec<Located>>,
    troubles: Vec<Trouble>,
}

/// One claim's wish for a field of a file.
struct Wish<'a> {
    idx: usize,
    source: &'a Text,
    field: &'a Field,
    sieve: Sieve<'a>,
}

/// The records that fit a wish.
#[derive(Default)]
struct Hits {
    lines: Vec<u64>,
    n: usize,
    /// The field of the first.
    source: Option<Source>,
}

/// So many records that fit are named.
const NAMED: usize = 5;

impl<'a> Gathering<'a, '_> {
    /// The field that a claim speaks of, if it speaks of one.
    pub(super) fn field(&mut self, idx: usize) -> Option<Vec<Located>> {
        self.claim(idx).field.as_ref()?;
        let (own, others) =
            std::mem::take(&mut self.fields.troubles).into_iter().partition(|trouble| trouble.claim == idx);
        self.fields.troubles = others;
        let mut own: Vec<Trouble> = own;
        self.troubles.append(&mut own);
        Some(self.fields.located.remove(&idx).unwrap_or_default())
    }

    /// Reads every field that claims speak of, each file once.
    pub(super) fn read_fields(&mut self) {
        let n_troubles = self.troubles.len();
        let mut files: BTreeMap<String, Vec<Wish<'a>>> = BTreeMap::new();
        let claims = self.claims;
        for (idx, claim) in claims.claims.iter().enumerate() {
            let Some(field) = &claim.field else { continue };
            for source in sources(claim) {
                for path in self.paths(idx, source, &Template::new(&source.value).glob, Entry::File) {
                    let Some(sieve) = Sieve::new(self, idx, &field.record) else { continue };
                    files.entry(path).or_default().push(Wish { idx, source, field, sieve });
                }
            }
        }
        for (path, wishes) in &files {
            self.read_fields_of(path, wishes);
        }
        self.fields.troubles = self.troubles.split_off(n_troubles);
    }

    fn read_fields_of(&mut self, path: &str, wishes: &[Wish<'_>]) {
        let mut queries = Vec::new();
        for Wish { idx, source, field, sieve } in wishes {
            queries.push(Query { idx: *idx, source, sieve, columns: vec![&field.name] });
        }
        let mut hits: Vec<Hits> = wishes.iter().map(|_| Hits::default()).collect();
        let pass = self.pass(path, &queries, &mut |nth, hit| hits[nth].add(path, &wishes[nth].field.name.value, hit));
        let Some(pass) = pass else { return };
        for ((wish, hits), is_whole) in wishes.iter().zip(hits).zip(pass.is_whole) {
            self.settle_field(path, wish, hits, is_whole);
        }
    }

    /// A wish is granted by one record and no more.
    fn settle_field(&mut self, path: &str, wish: &Wish<'_>, hits: Hits, is_whole: bool) {
        let Field { name, record } = wish.field;
        let place = record.place.clone().unwrap_or_else(|| name.place.clone());
        let words = place.text().split_whitespace().collect::<Vec<_>>().join(" ");
        let words = words.trim_matches(['{', '}', ' ']);
        let (part, why, help) = match (hits.n, hits.source) {
            (1, Some(mut source)) => {
                source.lang = self.sources.lang(path);
                let facets = Template::new(&wish.source.value).facets(path);
                let located = Located { source: Arc::new(source), facets };
                self.fields.located.entry(wish.idx).or_default().push(located);
                return;
            }
            // What is wrong with the file or the columns is said already.
            _ if !is_whole => return,
            (1, None) => {
                let why = format!("{} has nothing in its field `{}`", self::name(path, hits.lines[0]), name.value);
                (name.place.clone(), why, "name a field with a text, or another record".to_owned())
            }
            (0, _) => {
                let why = format!("no record of {path} has {words}");
                (place, why, "correct it, or delete the claim: the record may be gone".to_owned())
            }
            (n, _) => {
                let lines: Vec<String> = hits.lines.iter().map(u64::to_string).collect();
                let more = if n > lines.len() { " and more" } else { "" };
                let why = format!("{n} records of {path} have {words}");
                (place, why, format!("they stand at {}{more}: name a column that tells them apart", lines.join(", ")))
            }
        };
        self.trouble(wish.idx, Snag::PartMissing { part, why, help });
    }
}

/// The paths and globs of a claim that quotes words.
fn sources(claim: &Claim) -> &[Text] {
    match &claim.origin {
        Origin::Stated(stated) => &stated.sources,
        Origin::Matched(matched) => &matched.sources,
        _ => &[],
    }
}

impl Hits {
    fn add(&mut self, path: &str, field: &str, hit: &Hit<'_>) {
        self.n += 1;
        if self.lines.len() < NAMED {
            self.lines.push(hit.record.line());
        }
        let cell = hit.cell(0).filter(|cell| !cell.is_missing());
        if let (1, Some(cell)) = (self.n, cell) {
            self.source = Some(source_of(path, field, hit.record, &cell));
        }
    }
}
