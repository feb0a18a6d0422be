//! Tables of AsciiDoc: cells in bars, a row over any number of lines, or values with commas.

use super::rows::Rows;
use crate::source::Span;
use crate::structure::document::trimmed;
use crate::structure::line::Line;
use crate::structure::{Cell, RowKind, Table, comma};

/// What the brackets above a block say that matters to tables.
#[derive(Default)]
pub struct Attributes<'t> {
    has_head: Option<bool>,
    has_foot: bool,
    n_columns: Option<usize>,
    format: Option<&'t str>,
    separator: Option<u8>,
}

/// The most columns and rows that one cell takes, and the most columns of a table.
pub const MOST: usize = 1_000;

impl<'t> Attributes<'t> {
    /// Of what stands in the brackets.
    pub fn of(inside: &'t str) -> Self {
        let value = |name: &str| inside.find(name).map(|at| value(&inside[at + name.len()..]));
        let options = value("options=").or_else(|| value("opts=")).unwrap_or_default();
        let has = |option: &str| {
            let is_short = inside.split(['%', ',', '.', '#']).any(|part| part.trim() == option) && inside.contains('%');
            is_short || options.split(',').any(|listed| listed.trim() == option)
        };
        Self {
            has_head: if has("header") { Some(true) } else { has("noheader").then_some(false) },
            has_foot: has("footer"),
            n_columns: value("cols=").map(n_columns),
            format: value("format="),
            separator: value("separator=").and_then(|sign| sign.as_bytes().first().copied()),
        }
    }
}

/// The value that stands here, with quotes or without.
fn value(rest: &str) -> &str {
    match rest.strip_prefix('"') {
        Some(quoted) => &quoted[..quoted.find('"').unwrap_or(quoted.len())],
        None => rest[..rest.find(',').unwrap_or(rest.len())].trim(),
    }
}

/// How many columns `1,2*,>3` are.
fn n_columns(cols: &str) -> usize {
    let times = |column: &str| column.split_once('*').and_then(|(times, _)| times.trim().parse().ok()).unwrap_or(1);
    cols.split([',', ';']).map(times).fold(0usize, usize::saturating_add).clamp(1, MOST)
}

/// The table of these lines, of which the first is its fence.
pub fn read(text: &str, lines: &[Line<'_>], attributes: &Attributes<'_>) -> Table {
    let (fence, lines) = (lines[0], &lines[1..]);
    let end = lines.iter().rfind(|line| !line.is_blank()).map_or(fence.end(), Line::end);
    // Words right below the fence and a blank line below them make a head.
    let is_blank = |nth: usize| lines.get(nth).is_some_and(Line::is_blank);
    let is_set_off = !lines.is_empty() && !is_blank(0) && is_blank(1);
    let delimiter = match (fence.words.as_bytes()[0], attributes.format) {
        (b',', _) | (_, Some("csv")) => Some(attributes.separator.unwrap_or(b',')),
        (b':', _) | (_, Some("dsv")) => Some(attributes.separator.unwrap_or(b':')),
        (_, Some("tsv")) => Some(attributes.separator.unwrap_or(b'\t')),
        _ => None,
    };
    let (mut rows, is_whole) = match delimiter {
        Some(delimiter) => {
            let words = lines.iter().filter(|line| !line.is_blank());
            (words.filter_map(|line| comma::row(text, line.span(), delimiter, RowKind::Body)).collect(), true)
        }
        None => {
            let cells = cells(text, lines, end, attributes.separator.unwrap_or(b'|'));
            let taken = |of: &[Written]| of.iter().map(|cell| cell.n_columns * cell.n_times).sum::<usize>();
            let first = cells.first().map_or(0, |first| first.line);
            let in_first: usize = taken(&cells[..cells.partition_point(|cell| cell.line == first)]);
            let n_columns = attributes.n_columns.unwrap_or(in_first).clamp(1, MOST);
            let mut rows = Rows::new(n_columns, end - fence.start);
            for cell in &cells {
                for _ in 0..cell.n_times {
                    rows.push(cell.span, cell.n_columns, cell.n_rows);
                }
            }
            (rows.end(), in_first >= n_columns)
        }
    };
    if attributes.has_head.unwrap_or(is_set_off && is_whole)
        && let Some(first) = rows.first_mut()
    {
        first.kind = RowKind::Head;
    }
    if attributes.has_foot
        && let Some(last) = rows.last_mut()
    {
        last.kind = RowKind::Foot;
    }
    rows.retain(|row| row.cells.iter().any(|cell: &Cell| cell.span.start < cell.span.end));
    Table::new(Span::new(fence.start, end.max(fence.end())), rows)
}

/// A cell as it is written.
struct Written {
    span: Span,
    line: usize,
    n_columns: usize,
    n_rows: usize,
    n_times: usize,
}

fn cells(text: &str, lines: &[Line<'_>], end: usize, separator: u8) -> Vec<Written> {
    let mut cells: Vec<Written> = Vec::new();
    let is_comment = |line: &Line<'_>| line.words.starts_with("//") && !line.words.starts_with("///");
    // Where the words above end: comments between two cells are in neither.
    let mut above = 0;
    for (nth, line) in lines.iter().enumerate().filter(|(_, line)| !is_comment(line)) {
        for at in memchr::memchr_iter(separator, line.words.as_bytes()) {
            let before = &line.words[..at];
            if before.ends_with('\\') {
                continue;
            }
            let written = before.rfind([' ', '\t', char::from(separator)]).map_or(before, |blank| &before[blank + 1..]);
            let (n_columns, n_rows, n_times, length) = spec(written);
            if let Some(last) = cells.last_mut() {
                let bar = line.start + at - length;
                let last_end = if bar == line.start { above } else { bar };
                last.span = trimmed(text, Span::new(last.span.start, last_end.max(last.span.start)));
            }
            let start = line.start + at + 1;
            cells.push(Written { span: Span::new(start, end.max(start)), line: nth, n_columns, n_rows, n_times });
        }
        if !line.is_blank() {
            above = line.end();
        }
    }
    if let Some(last) = cells.last_mut() {
        last.span = trimmed(text, last.span);
    }
    cells
}

/// What stands before a bar, `2.3+^.>s`: columns, rows, times, and how long it is. What is something else is of the cell before.
fn spec(written: &str) -> (usize, usize, usize, usize) {
    let number = |digits: &str| digits.parse().unwrap_or(1).clamp(1, MOST);
    let factor = written.find(['+', '*']).map_or("", |sign| &written[..sign]);
    let is_factor = !factor.is_empty() && factor.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let rest = if is_factor { &written[factor.len() + 1..] } else { written };
    let style = rest.trim_start_matches(['<', '>', '^', '.']);
    if !matches!(style, "" | "a" | "d" | "e" | "h" | "l" | "m" | "s" | "v")
        || (!is_factor && rest.len() - style.len() > 4)
    {
        return (1, 1, 1, 0);
    }
    if !is_factor {
        return (1, 1, 1, written.len());
    }
    let (columns, rows) = factor.split_once('.').unwrap_or((factor, ""));
    match written.as_bytes()[factor.len()] {
        b'*' => (1, 1, number(columns), written.len()),
        _ => (number(columns), number(rows), 1, written.len()),
    }
}
