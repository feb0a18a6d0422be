//! Totals: the row of a table that says it is the sum of the others, held against them column by column.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::Gathering;
use super::account::{Sight, Sighting};
use super::column::{Column, Eye, Sum, written};
use super::locate::Located;
use super::region::TablePart;
use super::trouble::{Snag, TotalOff};
use crate::claim::{Facets, Fold, Total};
use crate::figure::lang::{LANGUAGES, each};
use crate::figure::{Dimension, Exact, Figure, Interval, Kind, Mention, Reading, Unit};
use crate::source::{Place, fold};
use crate::structure::{Cell, Row};

/// What the row of a total is called where the claim does not say it, folded, in every language.
static WORDS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let words = LANGUAGES.iter().flat_map(|language| each(language.phrases.totals));
    words.map(|word| fold(word).trim().to_owned()).collect()
});

pub fn gather(gathering: &mut Gathering<'_, '_>, idx: usize, total: &Total) {
    for located in gathering.locate(idx, &total.sources) {
        let Some(table) = gathering.table(idx, &total.region, &located.source) else { continue };
        if let Err(snag) = check(gathering, idx, total, &table, &located) {
            gathering.trouble(idx, snag);
        }
    }
}

/// Every column that is asked for.
fn check(
    gathering: &mut Gathering<'_, '_>,
    idx: usize,
    total: &Total,
    table: &TablePart,
    located: &Located,
) -> Result<(), Snag> {
    let row = total_row(gathering, idx, total, table)?;
    let except: Vec<String> = total.except.iter().map(|words| fold(&words.value).trim().to_owned()).collect();
    let is_part = |other: &&Row| *other != row && !except.iter().any(|except| table.is_named(other, except));
    let rows: Vec<&Row> = table.table().body().filter(is_part).collect();
    let facets = located.facets.clone().or(&gathering.claim(idx).facets);
    let named: Result<Vec<usize>, Snag> = total.columns.iter().map(|column| table.column(column)).collect();
    let named = named?;
    let is_chosen = !named.is_empty();
    let columns: Vec<usize> =
        if is_chosen { named } else { row.cells.iter().skip(1).map(|cell| cell.column).collect() };
    let mut n_checked = 0;
    for nth in columns.iter().copied() {
        let Some(stated) = row.cell(nth).copied() else { continue };
        let part = Part { table, rows: &rows, stated, nth, facets: &facets, is_only: is_chosen && columns.len() == 1 };
        // A column that nobody named may hold words, or no total.
        let Some(mention) = Eye::of(gathering, idx).figure(&table.part.place(stated.span)) else {
            if is_chosen {
                let (quote, found) = (total.columns[0].place.clone(), table.part.place(stated.span));
                gathering.trouble(idx, Snag::FigureMissing { quote, found });
            }
            continue;
        };
        n_checked += usize::from(part.check(gathering, idx, mention));
    }
    if n_checked > 0 || is_chosen {
        return Ok(());
    }
    let why = "its row has no figures".to_owned();
    let parts = vec![(table.part.place(row.span), why.clone())];
    Err(Snag::NotChecked { what: "total", parts, why, help: "name another row: row = \"…\"" })
}

/// The row by its name; without one the only row that is called a total.
fn total_row<'t>(
    gathering: &Gathering<'_, '_>,
    idx: usize,
    total: &Total,
    table: &'t TablePart,
) -> Result<&'t Row, Snag> {
    if let Some(name) = &total.row {
        return table.row(name);
    }
    let is_total = |row: &&Row| {
        let name = row.first().map(|cell| table.words(cell)).unwrap_or_default();
        WORDS.contains(name.trim_end_matches([':', '：']).trim_end())
    };
    let found: Vec<&Row> = table.table().body_and_foot().filter(is_total).collect();
    match found.as_slice() {
        [only] => Ok(only),
        _ => {
            let why = if found.is_empty() { "no row is called a total" } else { "several rows are called a total" };
            let place = gathering.claim(idx).place.clone();
            let mut parts = vec![(place, why.to_owned())];
            parts.extend(found.iter().map(|row| (table.part.place(row.span), "a total".to_owned())));
            Err(Snag::NotChecked { what: "total", parts, why: why.to_owned(), help: "name the row: row = \"…\"" })
        }
    }
}

/// One column of a table with a total.
struct Part<'t> {
    table: &'t TablePart,
    rows: &'t [&'t Row],
    stated: Cell,
    nth: usize,
    facets: &'t Facets,
    /// Whether it is the one column that the claim speaks of, so that its total is a figure of the quantity.
    is_only: bool,
}

impl Part<'_> {
    /// Holds the total against the rows; whether there was something to hold.
    fn check(&self, gathering: &mut Gathering<'_, '_>, idx: usize, mut mention: Mention) -> bool {
        let mut column = Column::default();
        let eye = Eye::of(gathering, idx);
        for row in self.rows {
            eye.read(self.table, row, self.nth, &mut column);
        }
        let words = self.table.part.place(self.stated.span);
        column.settle(Some((&mut mention, words.text())));
        if let Some(snag) = column.snag("total") {
            gathering.trouble(idx, snag);
            return true;
        }
        let of_quantity = gathering.claims.quantities.get(&gathering.claim(idx).quantity).and_then(|own| own.kind);
        let kind = of_quantity.filter(|_| self.is_only);
        let mentions = column.entries.iter().map(|entry| &entry.mention).chain([&mention]);
        let kind = kind.unwrap_or_else(|| Kind::infer(mentions));
        let Some(sum) = column.come_to(Fold::Sum, Some(kind)) else { return false };
        let place = Place { span: mention.span, ..self.table.part.place(self.stated.span) };
        let Some(stated) = written(&mention, kind, true) else { return false };
        let said =
            Reading::from(kind).read(&mention).map_or_else(|_| phrase(&stated, kind, &sum.unit), |read| read.phrase());
        let notes = vec![column.told(&self.head(), "", "the sum"), difference(&sum, &stated, &said, kind)];
        if self.is_only {
            let header = gathering.claim(idx).place.clone();
            let unit = sum.unit.clone();
            let sight = Sight::Sum { interval: sum.interval, unit };
            let see = |place, sight, notes| Sighting { claim: idx, place, sight, facets: self.facets.clone(), notes };
            gathering.covered.push(place.clone());
            gathering.sightings.push(see(header, sight, notes));
            gathering.sightings.push(see(place, Sight::Words(mention), Vec::new()));
        } else if !stated.meets(&sum.interval) {
            gathering.covered.push(place.clone());
            let off = TotalOff {
                total: place,
                first: column.entries.first().map(|entry| entry.place.clone()),
                column: self.head(),
                stated: said.clone(),
                sum: phrase(&sum.interval, kind, &sum.unit),
                notes,
            };
            gathering.trouble(idx, Snag::TotalOff(Box::new(off)));
        } else {
            gathering.covered.push(place);
        }
        true
    }

    /// The name of the column.
    fn head(&self) -> String {
        let cell = self.table.table().head().rev().find_map(|row| row.cell(self.nth));
        let words = cell.map(|cell| cell.span.of(&self.table.part.source.text).trim().to_owned());
        words.filter(|words| !words.is_empty()).unwrap_or_else(|| format!("column {}", self.nth + 1))
    }
}

fn phrase(interval: &Interval, kind: Kind, unit: &Unit) -> String {
    let unit = if kind == Kind::Share { Unit::of(Dimension::Percent) } else { unit.clone() };
    Figure::derived(interval.clone(), kind, unit).phrase()
}

/// How far the total is from the sum, and whether rounding explains it.
fn difference(sum: &Sum, stated: &Interval, said: &str, kind: Kind) -> String {
    let off = stated.minus(&sum.interval);
    let sum_words = phrase(&sum.interval, kind, &sum.unit);
    let is_exact = off.as_point().is_some();
    let verdict = match (off.contains(&Exact::ZERO), is_exact) {
        (true, true) => "they are equal".to_owned(),
        (true, false) => "rounding explains the difference".to_owned(),
        (false, true) => format!("the difference is {}, and nothing is rounded", phrase(&off, Kind::Change, &sum.unit)),
        (false, false) => {
            format!("the difference is {}, which rounding does not explain", phrase(&off, Kind::Change, &sum.unit))
        }
    };
    format!("the rows add up to {sum_words}, the total says {said}: {verdict}")
}
