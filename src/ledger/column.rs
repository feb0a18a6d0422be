//! Columns of tables and data files: their cells as figures, with the rounding they are written with, and what they come to. A cell that is
//! no figure is told, never left out; only empty ones are.

mod plain;

use std::sync::Arc;

pub use plain::{Plain, is_like_thousands};

use super::Gathering;
use super::ground::{self, Light};
use super::region::TablePart;
use super::trouble::Snag;
use crate::claim::Fold;
use crate::figure::{Amount, Dimension, Exact, Hedge, Interval, Kind, Mention, Reading, Unit, unit_named};
use crate::source::folded::digit;
use crate::source::{Place, Span};
use crate::structure::Row;

/// A cell that holds a figure.
pub struct Entry {
    /// Where its words stand.
    pub place: Place,
    /// The figure.
    pub mention: Mention,
    /// How many cells have these words.
    pub n: usize,
    /// Whether it stands in a data file, where a bare number is exact.
    pub is_data: bool,
}

/// The cells of a column.
#[derive(Default)]
pub struct Column {
    /// Those with figures, in order.
    pub entries: Vec<Entry>,
    /// Those of data files with plain numbers, folded already.
    pub plain: Option<Plain>,
    /// The first ones with something else.
    pub strangers: Vec<Place>,
    /// How many of these there are besides.
    pub n_more_strangers: usize,
    /// How many are empty.
    pub n_empty: usize,
    /// The first and the last one with a figure, for notes: `12 (beds.csv:2)`.
    ends: Vec<String>,
}

/// What the cells of a column come to.
pub struct Sum {
    /// Between what and what, for all that rounding leaves open.
    pub interval: Interval,
    /// What they are numbers of.
    pub unit: Unit,
}

/// Words for a cell that holds nothing.
const NOTHING: [&str; 18] =
    ["", "-", "–", "—", "−", "‐", "/", "n/a", "na", "n.a.", "nil", "…", "...", "ـ", "nan", "null", "#n/a", "<na>"];

/// Whether folded words say that a cell holds nothing.
pub fn is_nothing(words: &str) -> bool {
    NOTHING.contains(&words)
}

/// How the cells of a claim are read.
pub struct Eye<'a> {
    light: Light<'a>,
    unit: Option<Unit>,
}

impl<'a> Eye<'a> {
    /// Of a claim. Numbers without a unit are of what claim or head say.
    pub fn of(gathering: &Gathering<'a, '_>, idx: usize) -> Self {
        let claim = gathering.claim(idx);
        let of_quantity = gathering.claims.quantities.get(&claim.quantity).and_then(|quantity| quantity.unit.as_ref());
        let unit = claim.unit.as_ref().or(of_quantity).map(|unit| unit_named(&unit.value));
        Self { light: gathering.light(idx), unit }
    }

    /// Reads a cell of a table into its column.
    pub fn read(&self, table: &TablePart, row: &Row, nth: usize, column: &mut Column) {
        let Some(cell) = row.cell(nth).filter(|cell| cell.column == nth && cell.n_columns == 1) else {
            column.n_empty += 1;
            return;
        };
        if is_nothing(&table.words(cell)) {
            column.n_empty += 1;
            return;
        }
        let place = table.part.place(cell.span);
        // "120" over "(of 300)" is more than one number.
        let has_more = table
            .table()
            .pieces(cell)
            .skip(1)
            .any(|line| line.of(&table.part.source.text).chars().any(|c| digit(c).is_some()));
        match self.entry(&place).filter(|_| !has_more) {
            Some(entry) => {
                let line = entry.place.source.position(entry.place.span.start).line;
                column.see(format!("{} ({}:{line})", entry.place.text(), entry.place.source.path));
                column.entries.push(entry);
            }
            None => column.strangers.push(place),
        }
    }

    /// The cell at a place, if it is a figure.
    pub fn entry(&self, place: &Place) -> Option<Entry> {
        let mention = self.in_declared_unit(self.figure(place)?);
        let place = Place { span: mention.span, source: Arc::clone(&place.source) };
        Some(Entry { place, mention, n: 1, is_data: false })
    }

    /// The figure that a cell is, apart from a footnote mark behind it.
    pub fn figure(&self, place: &Place) -> Option<Mention> {
        let whole = ground::phrase_in(&place.source, place.span, self.light);
        whole.or_else(|| ground::phrase_in(&place.source, without_note(place)?, self.light))
    }

    /// Of what numbers without a unit are, if that is said.
    pub fn unit(&self) -> Option<&Unit> {
        self.unit.as_ref()
    }

    /// A number without a unit, of what claim or head say.
    pub fn in_declared_unit(&self, mention: Mention) -> Mention {
        match &self.unit {
            Some(unit) if mention.unit.dimension == Dimension::Bare => mention.with_unit(unit.clone()),
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
    /// Notes a cell with a figure, in words, in order.
    pub fn see(&mut self, cell: String) {
        self.ends.truncate(1);
        self.ends.push(cell);
    }

    /// Takes up the cells of another file.
    pub fn join(&mut self, other: Self) {
        self.entries.extend(other.entries);
        self.strangers.extend(other.strangers);
        self.n_more_strangers += other.n_more_strangers;
        self.n_empty += other.n_empty;
        self.plain = match (self.plain.take(), other.plain) {
            (Some(own), Some(other)) => Some(own.join(other)),
            (own, other) => own.or(other),
        };
        other.ends.into_iter().for_each(|cell| self.see(cell));
    }

    /// What the figures are: those of the entries, and one in place of all plain numbers.
    fn mentions(&self) -> impl Iterator<Item = &Mention> + Clone {
        let example = self.plain.iter().filter_map(Plain::example);
        self.entries.iter().chain(example).map(|entry| &entry.mention)
    }

    fn n_cells(&self) -> usize {
        self.entries.iter().map(|entry| entry.n).sum::<usize>() + self.plain.as_ref().map_or(0, Plain::n_cells)
    }

    /// What stands in the way of summing the column up: cells without a figure, or of another unit than the first.
    pub fn snag(&self, what: &'static str) -> Option<Snag> {
        let not_checked = |parts, why, help| Some(Snag::NotChecked { what, parts, why, help });
        if let Some(first) = self.strangers.first() {
            let words = first.text().split_whitespace().collect::<Vec<_>>().join(" ");
            let parts = self.strangers.iter().map(|place| (place.clone(), "no figure".to_owned())).collect();
            let more = match self.n_more_strangers {
                0 => String::new(),
                n => format!(", nor are {} others", n + self.strangers.len() - 1),
            };
            let help = "write a figure, leave the cell empty, or leave its row out with `except` or `where`";
            return not_checked(parts, format!("“{words}” is no figure{more}"), help);
        }
        let entries = || self.entries.iter().chain(self.plain.iter().filter_map(Plain::example));
        if let Some((point, comma)) = self.two_marks() {
            let why = format!("“{}” and “{}” stand in one column", point.text(), comma.text());
            let parts = [point, comma].map(|place| (place.clone(), "a mark of its own".to_owned())).to_vec();
            return not_checked(
                parts,
                why,
                "write all numbers in one way, or give the claim its language: lang = \"de\"",
            );
        }
        let first = entries().next()?;
        let own = dimension(&first.mention);
        let other = entries().find(|entry| dimension(&entry.mention) != own)?;
        let name = |dimension: &Dimension| dimension.symbol().unwrap_or("a number").to_owned();
        let units = [(first, name(&own)), (other, name(&dimension(&other.mention)))];
        let why =
            format!("one cell is in {}, another in {}", units[0].1, units[1].1).replace("in a number", "a number");
        let parts = units.into_iter().map(|(entry, unit)| (entry.place.clone(), unit)).collect();
        not_checked(parts, why, "write all cells in one unit, or leave rows out with `except` or `where`")
    }

    /// A plain number such as `1.234` beside `2,5`, whose comma parts decimals: the point may part thousands.
    fn two_marks(&self) -> Option<(&Place, &Place)> {
        let point = self.plain.as_ref()?.like_thousands()?;
        let comma = self.entries.iter().find(|entry| decimal_mark(&entry.mention, entry.place.text()) == Some(','))?;
        Some((point, &comma.place))
    }

    /// Digits that can be read in two ways, `1,200`, are thousands, unless another cell has decimals behind the same mark.
    pub fn settle(&mut self, total: Option<(&mut Mention, &str)>) {
        let plain = self.plain.iter().filter_map(Plain::example);
        let cells = self.entries.iter().chain(plain).map(|entry| (&entry.mention, entry.place.text()));
        let of_total = total.iter().map(|(mention, words)| (&**mention, *words));
        let marks: Vec<char> =
            cells.chain(of_total).filter_map(|(mention, words)| decimal_mark(mention, words)).collect();
        let own = self.entries.iter_mut().map(|entry| (&mut entry.mention, entry.place.text()));
        for (mention, words) in own.chain(total) {
            let Some(other) = mention.other.take() else { continue };
            let is_decimal = last_mark(words).is_some_and(|mark| marks.contains(&mark));
            if has_decimals(&mention.amount) != is_decimal {
                mention.amount = *other;
            }
        }
    }

    /// What the cells come to; `None` for a share that cannot be, and for no cells at all.
    pub fn come_to(&self, fold: Fold, kind: Option<Kind>) -> Option<Sum> {
        let kind = kind.unwrap_or_else(|| Kind::infer(self.mentions()));
        let is_fine = self.entries.iter().any(|entry| !ends_in_thousands(&entry.mention));
        let is_exact = is_fine || self.plain.as_ref().is_some_and(Plain::is_fine);
        let mut cells: Option<Vec<Interval>> =
            self.entries.iter().map(|entry| entry.folded(fold, kind, is_exact)).collect();
        cells.as_mut()?.extend(self.plain.as_ref().and_then(Plain::folded));
        let cells = cells?;
        let (first, rest) = cells.split_first()?;
        let folded = rest.iter().fold(first.clone(), |total, cell| folding(fold)(&total, cell));
        let interval = match fold {
            Fold::Mean => folded.scaled(&Exact::ratio(1, i64::try_from(self.n_cells()).ok()?)?),
            _ => folded,
        };
        let unit = match (&self.mentions().next()?.unit, kind) {
            (unit, Kind::Share) if unit.dimension == Dimension::Bare => Unit::of(Dimension::Percent),
            (unit, _) if matches!(unit.dimension, Dimension::Noun(_)) => Unit::bare(),
            (unit, _) => unit.clone(),
        };
        Some(Sum { interval, unit })
    }

    /// How the column was read, for notes.
    pub fn told(&self, name: &str, filter: &str, what: &str) -> String {
        let n_cells = self.n_cells();
        let cells = if n_cells == 1 { "1 cell".to_owned() } else { format!("{n_cells} cells") };
        let empty = match self.n_empty {
            0 => String::new(),
            1 => ", 1 empty one left out".to_owned(),
            n => format!(", {n} empty ones left out"),
        };
        let ends = match self.ends.as_slice() {
            [first, last] if n_cells > 1 => format!(": first {first}, last {last}"),
            [only, ..] => format!(": {only}"),
            [] => String::new(),
        };
        format!("{what} of {cells} of “{name}”{filter}{empty}{ends}")
    }
}

/// What cells are compared by: nouns and their absence are one thing here.
fn dimension(mention: &Mention) -> Dimension {
    match &mention.unit.dimension {
        Dimension::Noun(_) => Dimension::Bare,
        dimension => dimension.clone(),
    }
}

impl Entry {
    /// The cells with these words, folded into one.
    fn folded(&self, fold: Fold, kind: Kind, is_exact: bool) -> Option<Interval> {
        let cell = self.exact(kind).map(Interval::point).or_else(|| written(&self.mention, kind, is_exact))?;
        let is_added = matches!(fold, Fold::Sum | Fold::Mean);
        let n = i64::try_from(self.n).ok()?;
        Some(if is_added && n > 1 { cell.scaled(&Exact::int(n)) } else { cell })
    }

    /// The number of a cell of data that is nothing but digits.
    fn exact(&self, kind: Kind) -> Option<Exact> {
        let is_rounded = matches!(kind, Kind::Share | Kind::Change) || self.mention.hedge != Hedge::None;
        match &self.mention.amount {
            Amount::Number { value, is_scaled: false, .. } if self.is_data && !is_rounded => Some(value.clone()),
            _ => None,
        }
    }
}

/// How two cells become one.
pub fn folding(fold: Fold) -> fn(&Interval, &Interval) -> Interval {
    match fold {
        Fold::Sum | Fold::Mean => Interval::plus,
        Fold::Min => Interval::min,
        Fold::Max => Interval::max,
    }
}

/// The mark before the decimals of a number that can be read in one way only.
fn decimal_mark(mention: &Mention, words: &str) -> Option<char> {
    if mention.other.is_none() && has_decimals(&mention.amount) { last_mark(words) } else { None }
}

fn last_mark(words: &str) -> Option<char> {
    words.chars().rfind(|c| matches!(c, '.' | ',' | '٫'))
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
