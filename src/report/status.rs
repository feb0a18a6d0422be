//! How far claims go, as tables for people and as JSON. Names that run from right to left stand in columns like all others.

use std::io::{self, Write};

use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr;

use super::paint::Paint;
use super::{Style, escape, excerpt, left_to_right};
use crate::adopt::status::{OfSource, Status};

/// Writes the tables.
///
/// # Errors
/// When they cannot be written.
pub fn render(status: &Status, shows_uncovered: bool, style: &Style, out: &mut dyn Write) -> io::Result<()> {
    let mut quantities = Table::new(["quantity", "claims", "figures", "sources"]);
    for of in &status.quantities {
        quantities.row([of.name.clone(), of.n_claims.to_string(), of.n_figures.to_string(), of.n_sources.to_string()]);
    }
    let mut sources = Table::new(["source", "claims", "figures", "claimed"]);
    for of in &status.sources {
        let (n_figures, claimed) = figures(of);
        sources.row([of.path.clone(), of.n_claims.to_string(), n_figures, claimed]);
    }
    for table in [quantities, sources].into_iter().filter(|table| !table.rows.is_empty()) {
        table.write(style, out)?;
        writeln!(out)?;
    }
    if shows_uncovered {
        uncovered(status, style, out)?;
    }
    writeln!(out, "{}", summary(status, shows_uncovered))
}

fn figures(of: &OfSource) -> (String, String) {
    let Some((_, coverage)) = &of.text else { return ("data".to_owned(), String::new()) };
    let n_claimed = coverage.n_figures - coverage.uncovered.len();
    // Whole percents, rounded down: 100 % means every one.
    let share =
        (n_claimed * 100).checked_div(coverage.n_figures).map_or_else(String::new, |share| format!(" {share:3} %"));
    (coverage.n_figures.to_string(), format!("{n_claimed}{share}"))
}

/// Each figure that no claim speaks of, with its words.
fn uncovered(status: &Status, style: &Style, out: &mut dyn Write) -> io::Result<()> {
    let mut is_any = false;
    for (source, coverage) in status.sources.iter().filter_map(|of| of.text.as_ref()) {
        for span in &coverage.uncovered {
            let position = source.position(span.start);
            let path = left_to_right(&escape::path(source.shown_path()), style.bidi);
            let words = excerpt::around(source, *span, style.bidi);
            writeln!(out, "{path}:{}:{}: {words}", position.line, position.column)?;
            is_any = true;
        }
    }
    if is_any { writeln!(out) } else { Ok(()) }
}

fn summary(status: &Status, shows_uncovered: bool) -> String {
    let (n_figures, n_uncovered) = status.n_figures();
    let n_texts = status.sources.iter().filter(|of| of.text.is_some()).count();
    let mut line = format!(
        "{} of {}; {} of {} in {} {} claimed",
        counted(status.n_claims, "claim", "claims"),
        counted(status.quantities.len(), "quantity", "quantities"),
        n_figures - n_uncovered,
        counted(n_figures, "figure", "figures"),
        counted(n_texts, "text", "texts"),
        if n_figures - n_uncovered == 1 { "is" } else { "are" },
    );
    if n_uncovered > 0 && !shows_uncovered {
        line += "; --uncovered shows the others";
    }
    if status.n_faults > 0 {
        let faults = counted(status.n_faults, "fault", "faults");
        line += &format!("\nthe claims files have {faults}, which `counterclaim check` shows");
    }
    line
}

fn counted(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

/// The same for programs.
pub fn json(status: &Status) -> Value {
    let quantity = |of: &crate::adopt::status::OfQuantity| {
        json!({
            "name": of.name, "title": of.title, "claims": of.n_claims, "figures": of.n_figures, "sources": of.n_sources,
        })
    };
    let (n_figures, n_uncovered) = status.n_figures();
    json!({
        "quantities": status.quantities.iter().map(quantity).collect::<Value>(),
        "sources": status.sources.iter().map(source_json).collect::<Value>(),
        "claims": status.n_claims,
        "figures": n_figures,
        "claimed": n_figures - n_uncovered,
        "faults": status.n_faults,
    })
}

fn source_json(of: &OfSource) -> Value {
    let mut value = json!({ "path": of.path, "claims": of.n_claims });
    if let Some((source, coverage)) = &of.text {
        let figure = |span: &crate::source::Span| {
            let position = source.position(span.start);
            let words = span.of(&source.text);
            json!({ "line": position.line, "column": position.column, "start": span.start, "end": span.end, "text": words })
        };
        value["figures"] = coverage.n_figures.into();
        value["claimed"] = (coverage.n_figures - coverage.uncovered.len()).into();
        value["uncovered"] = coverage.uncovered.iter().map(figure).collect();
    }
    value
}

/// A table: names on the left, numbers on the right.
struct Table<const N: usize> {
    head: [&'static str; N],
    rows: Vec<[String; N]>,
}

/// Between two columns.
const GAP: &str = "  ";

impl<const N: usize> Table<N> {
    fn new(head: [&'static str; N]) -> Self {
        Self { head, rows: Vec::new() }
    }

    fn row(&mut self, mut cells: [String; N]) {
        cells[0] = escape::path(&cells[0]);
        self.rows.push(cells);
    }

    fn write(&self, style: &Style, out: &mut dyn Write) -> io::Result<()> {
        let widths: [usize; N] = std::array::from_fn(|column| {
            let cells = self.rows.iter().map(|row| row[column].width());
            cells.chain([self.head[column].width()]).max().unwrap_or(0)
        });
        let head = self.head.map(str::to_owned);
        writeln!(out, "{}", Paint { color: style.color }.bold(&line(&head, &widths, style)))?;
        self.rows.iter().try_for_each(|row| writeln!(out, "{}", line(row, &widths, style)))
    }
}

/// A row. Its name is isolated, so that what stands beside it stays where it is; the isolates themselves have no width.
fn line<const N: usize>(cells: &[String; N], widths: &[usize; N], style: &Style) -> String {
    let mut line = String::new();
    for (column, (cell, width)) in cells.iter().zip(widths).enumerate() {
        let blanks = " ".repeat(width.saturating_sub(cell.width()));
        match column {
            0 => line += &format!("{}{blanks}", left_to_right(cell, style.bidi)),
            _ => line += &format!("{GAP}{blanks}{cell}"),
        }
    }
    line.trim_end().to_owned()
}
