//! A value of a data file, by its column and by its record: the one whose first value has certain words, or the only one that
//! passes a filter.

use std::borrow::Cow;
use std::sync::Arc;

use super::{Sight, see, see_words, value};
use crate::claim::{Cell, RowChoice, Text};
use crate::ledger::column::is_like_thousands;
use crate::ledger::filter::Sieve;
use crate::ledger::locate::{Located, Template};
use crate::ledger::passes::{Answer, Visitor, Wish};
use crate::ledger::records::{Hit, source_of};
use crate::ledger::region::named_by;
use crate::ledger::trouble::Snag;
use crate::ledger::{Gathering, ground};
use crate::source::{Place, Source, Span, fold};
use crate::structure::records::Format;

/// So many records of one name are shown.
const SHOWN: usize = 5;

/// The value in one file.
pub fn gather(gathering: &mut Gathering<'_, '_>, idx: usize, cell: &Cell, source: &Text, path: &str) {
    if !cell.region.is_everything() {
        let words = named_by(gathering, idx, &cell.region);
        let what = format!("{path} is a data file, and has neither headings nor several tables");
        return gathering.trouble(idx, Snag::RegionMissing { words, what, nearest: None });
    }
    let Some(found) = find(gathering, idx, path) else { return };
    let facets = Template::new(&source.value).facets(path);
    let located = Located { source: Arc::new(found), facets };
    let span = Span::new(0, located.source.text.len());
    let place = |span| Place { source: Arc::clone(&located.source), span };
    let light = gathering.light(idx);
    let at = cell.column.place.clone();
    if gathering.is_text(idx) {
        return see_words(gathering, idx, &located, place(span));
    }
    // In a table that people wrote in a known language, the point of 1.280 may part thousands.
    let is_text = matches!(Format::of_path(path), Some(Format::Csv | Format::Tsv));
    let has_lang = located.source.lang.is_some() || light.lang.is_some();
    let is_open = is_text && has_lang && is_like_thousands(located.source.text.trim());
    let read = if is_open { value::read_words } else { value::read };
    match read(&located.source.text, &ground::manner_of(&located.source, light)) {
        value::Said::One(mention, manners) => {
            let place = place(mention.span);
            let sight: Sight = manners.sight(mention);
            see(gathering, idx, &located, place, sight, None);
        }
        value::Said::Nothing => gathering.trouble(idx, Snag::ValueNoFigure { at, found: place(span), why: None }),
        value::Said::Several(mentions) => {
            let figures = mentions.iter().map(|mention| place(mention.span)).collect();
            gathering.trouble(idx, Snag::ValueAmbiguous { at, figures });
        }
    }
}

/// The records of one file that fit a claim which reads the value of one.
pub struct Fitting<'a> {
    cell: &'a Cell,
    /// The column whose values are their names, where they are known by these, and the name that is wanted, folded.
    named: Option<(String, String)>,
    n: usize,
    /// What the first ones are shown by: their names, or their values.
    shown: Vec<Source>,
    /// The value of the first.
    value: Option<Source>,
}

/// What a claim that reads a value asks of a file.
pub fn wish<'a>(gathering: &mut Gathering<'a, '_>, idx: usize, cell: &'a Cell, path: &str) -> Option<Wish<'a>> {
    let mut columns = vec![Cow::Borrowed(&cell.column)];
    let (sieve, named) = match &cell.row {
        RowChoice::Where(filter) => (Sieve::new(gathering, idx, filter)?, None),
        RowChoice::Named(row) => {
            let first = gathering.first_column(idx, path, row)?;
            let named = (first.value.clone(), fold(&row.value).trim().to_owned());
            columns.push(Cow::Owned(first));
            (Sieve::everything(), Some(named))
        }
    };
    let fitting = Fitting { cell, named, n: 0, shown: Vec::new(), value: None };
    Some(Wish { sieve, columns, visitor: Visitor::Read(fitting) })
}

impl Fitting<'_> {
    /// Notes a record that passes.
    pub fn add(&mut self, path: &str, hit: &Hit<'_>) {
        let name = hit.cell(1);
        if let Some((_, wanted)) = &self.named
            && name.is_none_or(|name| fold(&name.text()).trim() != wanted)
        {
            return;
        }
        self.n += 1;
        let column = &self.cell.column.value;
        let value = hit.cell(0).filter(|value| !value.is_missing());
        if self.shown.len() < SHOWN {
            let shown = match (&self.named, name) {
                (Some((first, _)), Some(name)) => Some(source_of(path, first, hit.record, &name)),
                _ => value.map(|value| source_of(path, column, hit.record, &value)),
            };
            self.shown.extend(shown);
        }
        if self.n == 1 {
            self.value = value.map(|value| source_of(path, column, hit.record, &value));
        }
    }

    /// The value, if it is that of one record and no more.
    fn only(self, path: &str) -> Result<Source, Snag> {
        let Self { cell, n, shown, value, .. } = self;
        let (words, which) = match &cell.row {
            RowChoice::Named(row) => (row.place.clone(), format!("that begins with “{}”", row.value)),
            RowChoice::Where(filter) => {
                let words = filter.place.clone().unwrap_or_else(|| cell.column.place.clone());
                (words, filter.words().trim_start().to_owned())
            }
        };
        match (n, value) {
            (1, Some(value)) => Ok(value),
            (0, _) => {
                Err(Snag::RegionMissing { words, what: format!("there is no record in {path} {which}"), nearest: None })
            }
            (1, None) => {
                let what = format!("the record in {path} {which} has nothing as its “{}”", cell.column.value);
                Err(Snag::RegionMissing { words: cell.column.place.clone(), what, nearest: None })
            }
            (n, _) => {
                let whole = |name: Source| Place { span: Span::new(0, name.text.len()), source: Arc::new(name) };
                let hits = shown.into_iter().map(whole).collect();
                let what = format!("there are {n} records in {path} {}", which.replace("begins", "begin"));
                let help = match cell.row {
                    RowChoice::Named(_) => "choose one with `where`, or sum up those that are meant",
                    RowChoice::Where(_) => "ask for more, until one is left, or sum up those that are meant",
                };
                Err(Snag::RegionAmbiguous { words, what, hits, help })
            }
        }
    }
}

/// The value as a source of its own. Without an answer the troubles say why.
fn find(gathering: &mut Gathering<'_, '_>, idx: usize, path: &str) -> Option<Source> {
    let Answer { visitor: Visitor::Read(fitting), is_whole, ragged } = gathering.answer(idx, path)? else {
        return None;
    };
    if !is_whole {
        return None;
    }
    ragged.into_iter().for_each(|remark| gathering.trouble(idx, remark));
    match fitting.only(path) {
        Ok(mut found) => {
            found.lang = gathering.sources.lang(path);
            Some(found)
        }
        Err(snag) => {
            gathering.trouble(idx, snag);
            None
        }
    }
}
