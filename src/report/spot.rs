//! Spots: where the words of a label stand in a file, as programs take it: a path, and from where to where.

use crate::finding::{Finding, Fix, Label};
use crate::repair::{self, Change};
use crate::source::{Place, Position, Span};

/// What a finding without a place is shown at: programs drop what has none.
const NOWHERE: &str = "counterclaim.toml";

/// The beginning of a file.
const BEGINNING: Position = Position { line: 1, column: 1 };

/// Words in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot<'a> {
    /// The path of the file, from the root.
    pub path: &'a str,
    /// The first character.
    pub start: Position,
    /// The one behind the last.
    pub end: Position,
    /// The words; none where only the file is known.
    pub place: Option<&'a Place>,
}

impl<'a> Spot<'a> {
    /// Where a place is in its file. Of what has no way back to lines and columns only the file is known.
    pub fn of(place: &'a Place) -> Self {
        let source = &place.source;
        if !source.is_placed_in_file() {
            return Self { path: source.file(), start: BEGINNING, end: BEGINNING, place: None };
        }
        let (start, end) = (source.position(place.span.start), source.end_position(place.span));
        Self { path: source.file(), start, end, place: Some(place) }
    }

    /// Where a finding is shown: at its first label.
    pub fn of_finding(finding: &'a Finding) -> Self {
        let nowhere = Self { path: NOWHERE, start: BEGINNING, end: BEGINNING, place: None };
        finding.labels.first().map_or(nowhere, |label| Self::of(&label.place))
    }

    /// How many bytes of its line stand before its first and behind its last character; none where only the file tells.
    pub fn byte_columns(self) -> Option<(usize, usize)> {
        let place = self.place?;
        let (lines, text) = (place.source.lines_of_file()?, place.source.text.as_str());
        Some((lines.bytes_before(text, place.span.start) + 1, lines.bytes_before(text, place.span.end) + 1))
    }

    /// How many characters of the file stand before it, and how many it has; none where only the file tells.
    pub fn characters(self) -> Option<(usize, usize)> {
        let place = self.place?;
        let (lines, text) = (place.source.lines_of_file()?, place.source.text.as_str());
        let before = |offset| lines.characters_before(text, offset);
        let start = before(place.span.start);
        Some((start, before(place.span.end) - start))
    }
}

/// The labels besides the first: the other ends of a finding.
pub fn others(finding: &Finding) -> &[Label] {
    finding.labels.get(1..).unwrap_or_default()
}

/// A fix as its files have it.
pub struct Mending<'a> {
    /// The fix.
    pub fix: &'a Fix,
    /// For each of its edits the words, and the change of the bytes of their file.
    pub changes: Vec<(Spot<'a>, Change)>,
}

/// The fixes that a program can make by itself: every edit of them can be written where it stands.
pub fn fixes(finding: &Finding) -> Vec<Mending<'_>> {
    finding.fixes.iter().filter_map(mending).filter(|mending| !mending.changes.is_empty()).collect()
}

fn mending(fix: &Fix) -> Option<Mending<'_>> {
    let changes = fix.edits.iter().map(|edit| Some((Spot::of(&edit.place), repair::change(edit).ok()?)));
    Some(Mending { fix, changes: changes.collect::<Option<_>>()? })
}

/// The words of a label, if there are some.
pub fn words(place: &Place) -> &str {
    let Span { start, end } = place.span;
    place.source.text.get(start..end).unwrap_or_default()
}
