//! Fields: sources that are one text field of one record of a data file.

use std::borrow::Cow;
use std::sync::Arc;

use super::Gathering;
use super::filter::Sieve;
use super::locate::{Located, Template};
use super::passes::{Answer, Visitor, Wish};
use super::records::{Hit, name, source_of};
use super::trouble::Snag;
use crate::claim::{Field, Text};
use crate::source::{Entry, Source};

/// The records that fit.
#[derive(Default)]
pub struct Hits {
    lines: Vec<u64>,
    n: usize,
    field: String,
    /// The field of the first.
    source: Option<Source>,
}

/// So many records that fit are named.
const NAMED: usize = 5;

/// What a claim that speaks of a field asks of a file.
pub fn wish<'a>(gathering: &mut Gathering<'a, '_>, idx: usize, field: &'a Field) -> Option<Wish<'a>> {
    let sieve = Sieve::new(gathering, idx, &field.record)?;
    let hits = Hits { field: field.name.value.clone(), ..Hits::default() };
    Some(Wish { sieve, columns: vec![Cow::Borrowed(&field.name)], visitor: Visitor::Field(hits) })
}

impl Gathering<'_, '_> {
    /// The fields that a claim speaks of, if it speaks of one: one for each file.
    pub(super) fn field(&mut self, idx: usize, sources: &[Text]) -> Option<Vec<Located>> {
        let field = self.claim(idx).field.as_ref()?;
        let mut located = Vec::new();
        for source in sources {
            let template = Template::new(&source.value);
            for path in self.paths(idx, source, &template.glob, Entry::File) {
                let Some(Answer { visitor: Visitor::Field(hits), is_whole, .. }) = self.answer(idx, &path) else {
                    continue;
                };
                let source = self.settle_field(idx, &path, field, hits, is_whole);
                located.extend(source.map(|source| Located { source, facets: template.facets(&path) }));
            }
        }
        Some(located)
    }

    /// A field is that of one record and no more.
    fn settle_field(
        &mut self,
        idx: usize,
        path: &str,
        field: &Field,
        hits: Hits,
        is_whole: bool,
    ) -> Option<Arc<Source>> {
        let Field { name, record } = field;
        let place = record.place.clone().unwrap_or_else(|| name.place.clone());
        let words = record.conditions_as_written();
        let (part, why, help) = match (hits.n, hits.source) {
            (1, Some(mut source)) => {
                source.lang = self.sources.lang(path);
                return Some(Arc::new(source));
            }
            // What is wrong with the file or the columns is said already.
            _ if !is_whole => return None,
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
        self.trouble(idx, Snag::PartMissing { part, why, help });
        None
    }
}

impl Hits {
    /// Notes one more.
    pub fn add(&mut self, path: &str, hit: &Hit<'_>) {
        self.n += 1;
        if self.lines.len() < NAMED {
            self.lines.push(hit.record.line());
        }
        let cell = hit.cell(0).filter(|cell| !cell.is_missing());
        if let (1, Some(cell)) = (self.n, cell) {
            self.source = Some(source_of(path, &self.field, hit.record, &cell));
        }
    }
}
