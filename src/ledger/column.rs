//! Columns of tables: their cells as figures, with the rounding they are written with, and what they come to. A cell that is
//! no figure is told, never left out; only empty ones are.

use super::Gathering;
use super::ground;
use super::region::TablePart;
use super::trouble::Snag;
use crate::claim::Fold;
use crate::figure::{Amount, Dimension, Exact, Hedge, Interval, Kind, Mention, Reading, Unit, unit_named};
use crate::source::{Place, Span};
use crate::structure::Row;

/// A cell that holds a figure.
pub struct Entry {
    /// Where its words stand.
    pub place: Place,
    /// The figure.
    pub mention: Mention,
}

/// The cells of a column.
#[derive(Default)]
pub struct Column {
    /// Those with figures, in order.
    pub entries: Vec<Entry>,
    /// Those with something else.
    pub strangers: Vec<Place>,
    /// How many are empty.
    pub n_empty: usize,
}

/// What the cells of a column come to.
pub struct Sum {
    /// Between what and what, for all that rounding leaves open.
    pub interval: Interval,
    /// What they are numbers of.
    pub unit: Unit,
}

/// Words for a cell that holds nothing.
const NOTHING: [&str; 14] = ["", "-", "–", "—", "−", "‐", "/", "n/a", "na", "n.a.", "nil", "…", "...", "ـ"];

impl Gathering<'_, '_> {
    /// Reads a cell into its column. Numbers without a unit are of what claim or head say.
    pub(super) fn read_cell(&self, idx: usize, table: &TablePart, row: &Row, nth: usize, column: &mut Column) {
        let Some(cell) = row.cell(nth).filter(|cell| cell.column == nth && cell.n_columns == 1) else {
            column.n_empty += 1;
            return;
        };
        let words = table.words(cell);
        if NOTHING.contains(&words.as_str()) {
            column.n_empty += 1;
            return;
        }
        let place = table.part.place(cell.span);
        match self.figure_in(idx, &place) {
            Some(mention) => {
                let mention = self.in_declared_unit(idx, mention);
                column.entries.push(Entry { place: Place { span: mention.span, ..place }, mention });
            }
            None => column.strangers.push(place),
        }
    }

    /// The figure that a cell is, apart from a footnote mark behind it.
    pub(super) fn figure_in(&self, idx: usize, place: &Place) -> Option<Mention> {
        let claim = self.claim(idx);
        let kind = self.claims.quantities.get(&claim.quantity).and_then(|quantity| quantity.kind);
        let light = ground::Light::of(claim.lang.as_deref(), kind);
        let whole = ground::phrase_in(&place.source, place.span, light);
        whole.or_else(|| ground::phrase_in(&place.source, without_note(place)?, light))
    }

    fn in_declared_unit(&self, idx: usize, mention: Mention) -> Mention {
        let claim = self.claim(idx);
        let of_quantity = self.claims.quantities.get(&claim.quantity).and_then(|quantity| quantity.unit.as_ref());
        match claim.unit.as_ref().or(of_quantity) {
            Some(unit) if mention.unit.dimension == Dimension::Bare => mention.with_unit(unit_named(&unit.value)),
            _ => mention,
        }
    }
}

/// The words of a cell without the mark of a footnote: `120*`, `120[^2]`, `120 ¹`.
fn without_note(place: &Place) -> Option<Span> {
    let words = place.text().trim_end();
    let raised = ['¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹', '⁰'];
    let rest = words.trim_end_matches(['*', '†', '‡', '§', '¶', '#', '\\']).trim_end_matches(raised);
    let rest = if rest.ends_with(']') { rest.rfind('[').map_or(rest, |at| &rest[..at]) } else { rest };
    let rest = if rest.ends_with("</sup>") { rest.rfind("<sup").map_or(rest, |at| &rest[..at]) } else { rest };
    let rest = rest.trim_end();
    (rest.len() < words.len() && !rest.is_empty()).then(|| Span::new(place.span.start, place.span.start + rest.len()))
}

impl Column {
    /// What stands in the way of summing the column up: cells without a figure, or of another unit than the first.
    pub fn snag(&self, what: &'static str) -> Option<Snag> {
        let not_checked = |parts, why, help| Some(Snag::NotChecked { what, parts, why, help });
        if let Some(first) = self.strangers.first() {
            let words = first.text().split_whitespace().collect::<Vec<_>>().join(" ");
            let parts = self.strangers.iter().map(|place| (place.clone(), "no figure".to_owned())).collect();
            let help = "write a figure, leave the cell empty, or leave its row out: except = [\"…\"]";
            return not_checked(parts, format!("“{words}” is no figure"), help);
        }
        let first = self.entries.first()?;
        let own = dimension(&first.mention);
        let other = self.entries.iter().find(|entry| dimension(&entry.mention) != own)?;
        let name = |dimension: &Dimension| dimension.symbol().unwrap_or("a number").to_owned();
        let units = [(first, name(&own)), (other, name(&dimension(&other.mention)))];
        let why =
            format!("one cell is in {}, another in {}", units[0].1, units[1].1).replace("in a number", "a number");
        let parts = units.into_iter().map(|(entry, unit)| (entry.place.clone(), unit)).collect();
        not_checked(parts, why, "write all cells in one unit, or leave rows out: except = [\"…\"]")
    }

    /// Digits that can be read in two ways, `1,200`, are thousands, unless another cell shows decimals for sure.
    pub fn settle(&mut self, total: Option<&mut Mention>) {
        let total = total.into_iter();
        let mut mentions: Vec<&mut Mention> =
            self.entries.iter_mut().map(|entry| &mut entry.mention).chain(total).collect();
        let has_decimals = mentions.iter().any(|mention| mention.other.is_none() && has_decimals(&mention.amount));
        for mention in &mut mentions {
            let Some(other) = mention.other.take() else { continue };
            if self::has_decimals(&mention.amount) != has_decimals {
                mention.amount = *other;
            }
        }
    }

    /// What the cells come to; `None` for a share that cannot be, and for no cells at all.
    pub fn come_to(&self, fold: Fold, kind: Option<Kind>) -> Option<Sum> {
        let mentions = self.entries.iter().map(|entry| &entry.mention);
        let kind = kind.unwrap_or_else(|| Kind::infer(mentions.clone()));
        let is_exact = mentions.clone().any(|mention| !ends_in_thousands(mention));
        let cells: Option<Vec<Interval>> = mentions.map(|mention| written(mention, kind, is_exact)).collect();
        let cells = cells?;
        let (first, rest) = cells.split_first()?;
        let folded = |fold: fn(&Interval, &Interval) -> Interval| {
            rest.iter().fold(first.clone(), |total, cell| fold(&total, cell))
        };
        let interval = match fold {
            Fold::Sum => folded(Interval::plus),
            Fold::Min => folded(Interval::min),
            Fold::Max => folded(Interval::max),
            Fold::Mean => {
                let n_cells = i64::try_from(cells.len()).ok()?;
                folded(Interval::plus).scaled(&Exact::ratio(1, n_cells)?)
            }
        };
        let unit = match (&self.entries.first()?.mention.unit, kind) {
            (unit, Kind::Share) if unit.dimension == Dimension::Bare => Unit::of(Dimension::Percent),
            (unit, _) if matches!(unit.dimension, Dimension::Noun(_)) => Unit::bare(),
            (unit, _) => unit.clone(),
        };
        Some(Sum { interval, unit })
    }

    /// How the column was read, for notes.
    pub fn told(&self, name: &str, what: &str) -> String {
        let n_cells = self.entries.len();
        let cells = if n_cells == 1 { "1 cell".to_owned() } else { format!("{n_cells} cells") };
        let empty = match self.n_empty {
            0 => String::new(),
            1 => ", 1 empty one left out".to_owned(),
            n => format!(", {n} empty ones left out"),
        };
        let line = |entry: &Entry| {
            let line = entry.place.source.position(entry.place.span.start).line;
            format!("{} ({}:{line})", entry.place.text(), entry.place.source.path)
        };
        let ends = match (self.entries.first(), self.entries.last()) {
            (Some(first), Some(last)) if n_cells > 1 => format!(": first {}, last {}", line(first), line(last)),
            (Some(only), _) => format!(": {}", line(only)),
            _ => String::new(),
        };
        format!("{what} of {cells} of “{name}”{empty}{ends}")
    }
}

/// What cells are compared by: nouns and their absence are one thing here.
fn dimension(mention: &Mention) -> Dimension {
    match &mention.unit.dimension {
        Dimension::Noun(_) => Dimension::Bare,
        dimension => dimension.clone(),
    }
}

fn has_decimals(amount: &Amount) -> bool {
    matches!(amount, Amount::Number { has_decimals: true, .. } | Amount::Range { has_decimals: true, .. })
}

fn ends_in_thousands(mention: &Mention) -> bool {
    match &mention.amount {
        Amount::Number { value, is_scaled, .. } => *is_scaled || value.last_place().is_none_or(|place| place >= 3),
        _ => true,
    }
}

/// Between what and what the number of a cell lies, by its last written digit. Counts and money are exact to it, unless a
/// scale word, or thousands in every cell, say that they are rounded.
pub fn written(mention: &Mention, kind: Kind, is_exact: bool) -> Option<Interval> {
    let figure = Reading::from(kind).read(mention).ok()?;
    let Amount::Number { value, is_scaled, step, .. } = &mention.amount else { return Some(figure.says) };
    if !matches!(mention.hedge, Hedge::None | Hedge::Exactly) {
        return Some(figure.says);
    }
    let is_money = matches!(mention.unit.dimension, Dimension::Money(_));
    let is_plain_count = kind == Kind::Count && (is_exact || figure.says.as_point().is_some());
    if !is_scaled && (is_money || is_plain_count) {
        return Some(Interval::point(value.clone()));
    }
    match kind {
        Kind::Share | Kind::Change => Some(Interval::around(value, &step.half())),
        _ => Some(figure.reads),
    }
}
