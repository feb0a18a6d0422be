//! The column of a data file, cell by cell: plain numbers are folded at once, the few written in other ways are kept.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use super::{Adding, folded};
use crate::claim::Summed;
use crate::figure::{Dimension, Exact, Kind, code};
use crate::ledger::Gathering;
use crate::ledger::column::{Column, Entry, Eye, Plain, is_like_thousands, is_nothing};
use crate::ledger::filter::Sieve;
use crate::ledger::passes::{Answer, Visitor, Wish};
use crate::ledger::records::{Hit, name, source_of};
use crate::ledger::region::named_by;
use crate::ledger::trouble::Snag;
use crate::source::{Place, Span, fold};
use crate::structure::records::{Cell, Format};

/// So many different cells that are no plain numbers are kept; more would take more memory than a check may.
const MOST_KEPT: usize = 100_000;
/// So many cells that are no figures are shown.
const SHOWN: usize = 20;

/// What a claim that sums a column asks of a data file.
pub fn wish<'a>(gathering: &mut Gathering<'a, '_>, idx: usize, summed: &'a Summed, path: &str) -> Option<Wish<'a>> {
    let sieve = Sieve::new(gathering, idx, &summed.filter)?;
    let mut columns = vec![Cow::Borrowed(&summed.column)];
    if let Some(asked) = summed.except.first() {
        columns.push(Cow::Owned(gathering.first_column(idx, path, asked)?));
    }
    let eye = Eye::of(gathering, idx);
    let is_percent = eye.unit().is_some_and(|unit| unit.dimension == Dimension::Percent);
    let is_rounded = is_percent || matches!(gathering.kind(idx), Some(Kind::Share | Kind::Change));
    let lang = gathering.sources.lang(path);
    let cells = Cells {
        except: folded(&summed.except),
        has_lang: lang.is_some() || gathering.claim(idx).lang.is_some(),
        origin: Origin { path: path.to_owned(), column: &summed.column.value, lang },
        eye,
        plain: Plain::new(summed.fold, is_rounded),
        column: Column::default(),
        is_text: matches!(Format::of_path(path), Some(Format::Csv | Format::Tsv)),
        known: HashMap::new(),
        ends: None,
        is_over: false,
    };
    Some(Wish { sieve, columns, visitor: Visitor::Summed(Box::new(cells)) })
}

impl Adding<'_> {
    /// The records of a data file.
    pub(super) fn add_data(&mut self, gathering: &mut Gathering<'_, '_>, idx: usize, path: &str) {
        let summed = self.summed;
        if !summed.region.is_everything() {
            let words = named_by(gathering, idx, &summed.region);
            let what = format!("{path} is a data file, and has neither headings nor several tables");
            return gathering.trouble(idx, Snag::RegionMissing { words, what, nearest: None });
        }
        let Some(Answer { visitor: Visitor::Summed(cells), ragged, .. }) = gathering.answer(idx, path) else { return };
        self.remarks.extend(ragged);
        if cells.is_over {
            let column = &summed.column.value;
            let why = format!("`{column}` has more than {MOST_KEPT} different values that are no plain numbers");
            let help =
                "write plain numbers, with their unit on the claim: unit = \"km\"; or choose records with `where`"
                    .to_owned();
            gathering.trouble(idx, Snag::PartMissing { part: summed.column.place.clone(), why, help });
        }
        self.column.join(cells.close());
    }
}

fn is_one_of(cell: &Cell<'_>, names: &[String]) -> bool {
    let words = fold(&cell.text());
    names.iter().any(|name| name == words.trim())
}

/// The cells of one file, while its records are read.
pub struct Cells<'a> {
    origin: Origin<'a>,
    /// The first cells of records that do not take part, folded.
    except: Vec<String>,
    eye: Eye<'a>,
    column: Column,
    plain: Plain,
    /// Whether it is known in what language people wrote it.
    has_lang: bool,
    /// Whether its numbers are text, and so may be written in any way.
    is_text: bool,
    /// The entries by their words.
    known: HashMap<String, usize>,
    /// The first and the last cell with a figure, each with its line.
    ends: Option<[(String, u64); 2]>,
    is_over: bool,
}

/// Where its cells are from.
struct Origin<'a> {
    path: String,
    column: &'a str,
    lang: Option<String>,
}

impl Origin<'_> {
    fn place(&self, hit: &Hit<'_>, cell: &Cell<'_>) -> Place {
        let mut source = source_of(&self.path, self.column, hit.record, cell);
        source.lang = self.lang.clone();
        let span = Span::new(0, source.text.len());
        Place { source: Arc::new(source), span }
    }
}

impl Cells<'_> {
    /// Adds the cell of a record that passes.
    pub fn visit(&mut self, hit: &Hit<'_>) {
        let is_excepted = !self.except.is_empty() && hit.cell(1).is_some_and(|cell| is_one_of(&cell, &self.except));
        if !is_excepted {
            self.add(hit);
        }
    }

    fn add(&mut self, hit: &Hit<'_>) {
        let Some(cell) = hit.cell(0).filter(|cell| !cell.is_missing()) else {
            self.column.n_empty += 1;
            return;
        };
        let text = cell.text();
        let words = text.trim();
        let is_open = self.is_text && self.has_lang && is_like_thousands(words);
        if let Some(value) = Exact::from_plain(words).filter(|_| !is_open) {
            self.plain.add(value, words, self.is_text, || self.origin.place(hit, &cell));
        } else if is_nothing(fold(words).trim()) {
            self.column.n_empty += 1;
            return;
        } else if !self.add_words(hit, &cell, words) {
            return;
        }
        self.see(words, hit.record.line());
    }

    /// Adds a cell that is no plain number; whether it is a figure.
    fn add_words(&mut self, hit: &Hit<'_>, cell: &Cell<'_>, words: &str) -> bool {
        if let Some(entry) = self.known.get(words) {
            self.column.entries[*entry].n += 1;
            return true;
        }
        if self.known.len() >= MOST_KEPT {
            self.is_over = true;
            return false;
        }
        let place = self.origin.place(hit, cell);
        match self.eye.entry_of_data(&place, words) {
            Some(entry) => {
                self.known.insert(words.to_owned(), self.column.entries.len());
                self.column.entries.push(entry);
                true
            }
            None if self.column.strangers.len() < SHOWN => {
                self.column.strangers.push(place);
                false
            }
            None => {
                self.column.n_more_strangers += 1;
                false
            }
        }
    }

    fn see(&mut self, words: &str, line: u64) {
        match &mut self.ends {
            None => self.ends = Some([(words.to_owned(), line), (words.to_owned(), line)]),
            Some([_, (last, at)]) => {
                last.clear();
                last.push_str(words);
                *at = line;
            }
        }
    }

    /// What was read, as a column.
    fn close(mut self) -> Column {
        for (words, line) in self.ends.into_iter().flatten() {
            self.column.see(format!("{words} ({})", name(&self.origin.path, line)));
        }
        if self.plain.n_cells() > 0 {
            self.column.plain = Some(self.plain);
        }
        self.column
    }
}

impl Eye<'_> {
    /// A cell of data: a number as programs write it, or a phrase.
    fn entry_of_data(&self, place: &Place, words: &str) -> Option<Entry> {
        let literal = code::whole(words).filter(|_| !is_like_thousands(words)).map(|literal| literal.mention());
        let entry = match literal {
            Some(mention) => {
                Entry { place: place.clone(), mention: self.in_declared_unit(mention), n: 1, is_data: true }
            }
            None => Entry { is_data: true, ..self.entry(place)? },
        };
        Some(entry)
    }
}
