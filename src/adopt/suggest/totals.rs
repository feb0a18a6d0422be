//! Tables with a row that says it is the sum of the others.

use super::pages::{Page, Shelf};
use super::{Candidate, names};
use crate::adopt::draft;
use crate::claim::toml_text::quoted;
use crate::source::Span;
use crate::structure::{Table, document};

/// What such rows are called.
const TOTALS: [&str; 14] = [
    "total",
    "totals",
    "sum",
    "overall",
    "summe",
    "gesamt",
    "insgesamt",
    "somme",
    "suma",
    "totaal",
    "جمع",
    "مجموع",
    "итого",
    "合計",
];
/// Fewer rows beside the total add up to no surprise.
const FEWEST_ROWS: usize = 2;

/// Every table with such a row.
pub fn candidates(shelf: &Shelf<'_>) -> Vec<Candidate> {
    shelf
        .pages
        .iter()
        .flat_map(|page| {
            let tables = page.document.tables.iter().enumerate();
            tables.filter_map(|(idx, table)| candidate(page, idx, table)).collect::<Vec<_>>()
        })
        .collect()
}

fn candidate(page: &Page, idx: usize, table: &Table) -> Option<Candidate> {
    let name = |span: Span| document::words(&page.source, span).trim_matches(['*', ' ', ':']).to_lowercase();
    let totals =
        table.body_and_foot().filter(|row| row.first().is_some_and(|cell| TOTALS.contains(&name(cell.span).as_str())));
    let n_rows = table.body_and_foot().count();
    if totals.count() != 1 || n_rows <= FEWEST_ROWS {
        return None;
    }
    let heading = heading(page, table.span);
    let (pair, quantity) = match &heading {
        Some(words) => (("under", quoted(words)), names::slug(words)?),
        None => (("table", (idx + 1).to_string()), format!("table-{}", idx + 1)),
    };
    let quantity = format!("{quantity}-total");
    let toml = draft::claim(&quantity, "total", &[("source", quoted(page.path())), pair]);
    let line = page.source.position(table.span.start).line;
    Some(Candidate {
        about: format!("The table in line {line} of {} has a row that adds up the others.", page.path()),
        quantity,
        toml,
        places: Vec::new(),
        may_differ: true,
    })
}

/// The heading above a table, where its words stand once and no other table stands below it.
fn heading(page: &Page, table: Span) -> Option<String> {
    let outline = &page.document.outline;
    let (heading, section) = outline.sections().filter(|(_, section)| section.covers(table)).last()?;
    let words = |span: Span| span.of(&page.source.text).trim().to_owned();
    let own = words(heading.words);
    let is_alone = outline.headings().iter().filter(|other| words(other.words) == own).count() == 1;
    let n_tables = page.document.tables.iter().filter(|other| section.covers(other.span)).count();
    let is_plain = !own.is_empty() && !own.contains(['[', '`', '<', '*', '\n']);
    (is_alone && n_tables == 1 && is_plain).then_some(own)
}
