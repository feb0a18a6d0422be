//! Sources: the texts that claims quote. A span is a byte range of a source; lines, columns and the like are computed only
//! where they are shown.

pub mod asides;
pub mod files;
pub mod folded;
pub mod lines;
pub mod parallel;
pub mod part;
pub mod recall;
pub mod search;
pub mod sources;
pub mod stamp;

mod decode;
mod notebook;

use std::any::Any;
use std::fmt::{self, Debug, Formatter};
use std::ops::Range;
use std::sync::{Arc, OnceLock};

pub use asides::Asides;
pub use decode::decode;
pub use files::{Entry, Files, Glob, Memory, RootPath, Stream, Unreadable};
pub use folded::{Folded, Marks, fold, fold_pattern};
pub use lines::{Lines, Position};
pub use part::Part;
pub use recall::{Look, Recall, Silent};
pub use sources::Sources;
pub use stamp::Stamp;

/// A byte range of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte behind the last one; not below `start`.
    pub end: usize,
}

impl Span {
    /// From start to end.
    pub fn new(start: usize, end: usize) -> Self {
        debug_assert!(start <= end, "a span does not run backwards");
        Self { start, end }
    }

    /// The same bytes, that many further on.
    pub fn shifted(self, by: usize) -> Self {
        Self { start: self.start + by, end: self.end + by }
    }

    /// The smallest span that holds both.
    pub fn join(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// Whether the other one lies inside.
    pub fn covers(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether they share a byte.
    pub fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Its words, in the text that it is a span of.
    pub fn of(self, text: &str) -> &str {
        &text[self.start..self.end]
    }

    /// As a range, for indexing.
    pub fn range(self) -> Range<usize> {
        self.start..self.end
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self::new(range.start, range.end)
    }
}

/// Shorter texts are folded as a whole: their copies are small, and serve everybody who looks for something.
const LONG: usize = 64 << 10;

/// A text that can be quoted: a file, or one text field of one record of a data file.
pub struct Source {
    /// Its path from the root, with `/` between folders. That of a part of a file names the part too, so that no two texts
    /// have the same.
    pub path: String,
    /// The text. A byte order mark stays in it, so that spans are bytes of the file.
    pub text: String,
    /// The language of the text, when it is known: `fa`.
    pub lang: Option<String>,
    /// Of which file it is a part, when it is not the whole.
    pub part: Option<Part>,
    marks: OnceLock<Marks>,
    folded: OnceLock<Folded>,
    lines: OnceLock<Lines>,
    asides: OnceLock<Option<Asides>>,
    memo: OnceLock<Box<dyn Any + Send + Sync>>,
}

/// Its path alone: what it holds may be long.
impl Debug for Source {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "Source({})", self.path)
    }
}

impl Source {
    /// A text under its path.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            text: text.into(),
            lang: None,
            part: None,
            marks: OnceLock::new(),
            folded: OnceLock::new(),
            lines: OnceLock::new(),
            asides: OnceLock::new(),
            memo: OnceLock::new(),
        }
    }

    /// A text that is a part of a file, under a path that names the part too.
    pub fn of_part(path: impl Into<String>, text: impl Into<String>, part: Part) -> Self {
        Self { part: Some(part), ..Self::new(path, text) }
    }

    /// The same text in a language that is known, or in none that is.
    #[must_use]
    pub fn in_lang(self, lang: Option<String>) -> Self {
        Self { lang, ..self }
    }

    /// The text as it is searched, made at the first call and kept: a second copy of it.
    pub fn folded(&self) -> &Folded {
        self.folded.get_or_init(|| Folded::whole(&self.text, self.marks()))
    }

    /// Whether that copy would be large, so that it is better made a piece at a time.
    pub fn is_long(&self) -> bool {
        self.text.len() >= LONG
    }

    /// Looks at a part in the text as it is searched: in the copy of the whole, or of what stands around it where the text is long.
    /// Places in the copy are of use to this look alone.
    pub fn with_folded<T>(&self, part: Span, look: impl FnOnce(&Folded) -> T) -> T {
        if self.folded.get().is_some() || !self.is_long() {
            return look(self.folded());
        }
        look(&Folded::around(&self.text, self.marks(), part))
    }

    /// A part of the text as it is searched; it should begin and end at cuts of its marks.
    pub fn folded_part(&self, part: Span) -> Folded {
        Folded::part(&self.text, self.marks(), part)
    }

    /// What is no word of the text, found at the first call.
    pub fn marks(&self) -> &Marks {
        self.marks.get_or_init(|| Marks::new(&self.text, folded::Markup::of_path(&self.path)))
    }

    /// A part of the text without its marks, for reading figures.
    pub fn unmarked(&self, part: Span) -> folded::Traced {
        self.marks().unmarked(&self.text, part)
    }

    /// The words that stand in none of its sentences, gathered at the first call.
    pub fn asides(&self) -> Option<&Asides> {
        self.asides.get_or_init(|| Asides::new(self)).as_ref()
    }

    /// What a later stage finds out about the whole text, found once. There is room for one such thing: `None` where another
    /// one was kept.
    pub fn memo<T: Any + Send + Sync>(&self, find: impl FnOnce() -> T) -> Option<&T> {
        self.memo.get_or_init(|| Box::new(find())).downcast_ref()
    }

    /// The path of the file that it is, or is a part of.
    pub fn file(&self) -> &str {
        self.part.as_ref().map_or(&self.path, |part| &part.file)
    }

    /// The path that goes with its positions: that of the file where these are lines and columns of the file.
    pub fn shown_path(&self) -> &str {
        if self.way(0).is_some() { self.file() } else { &self.path }
    }

    fn way(&self, offset: usize) -> Option<(&part::Way, usize)> {
        self.part.as_ref()?.way(offset)
    }

    /// The bytes of the file that say a span of the text; the span itself where there is no way back.
    pub fn span_in_file(&self, span: Span) -> Span {
        let Some((way, start)) = self.way(span.start) else { return span };
        let start = way.byte(start);
        // The end is where the last character ends, not where the next way begins.
        let end = self
            .way(span.end.saturating_sub(1).max(span.start))
            .map_or(start, |(way, along)| way.byte(along + usize::from(span.start < span.end)));
        Span::new(start, end.max(start))
    }

    /// Line and column of a byte, from 1; columns count characters. For a part with a way back those in its file.
    pub fn position(&self, offset: usize) -> Position {
        if let Some((way, along)) = self.way(offset) {
            return way.position(along);
        }
        self.lines().position(&self.text, offset)
    }

    /// Line and column behind the last character of a span. For a part with a way back those in its file.
    pub fn end_position(&self, span: Span) -> Position {
        // Behind the last character, not where the next way begins.
        let last = self.text.floor_char_boundary(span.end.saturating_sub(1)).max(span.start);
        match self.way(last) {
            Some((way, along)) => way.position(along + (span.end - last)),
            None => self.position(span.end),
        }
    }

    /// Whether lines and columns are those of the file.
    pub fn is_placed_in_file(&self) -> bool {
        self.part.is_none() || self.way(0).is_some()
    }

    /// Where the lines of a whole file begin; none for a part.
    pub fn lines_of_file(&self) -> Option<&Lines> {
        self.part.is_none().then(|| self.lines())
    }

    fn lines(&self) -> &Lines {
        self.lines.get_or_init(|| Lines::new(&self.text))
    }
}

/// A place in a source.
#[derive(Clone, Debug)]
pub struct Place {
    /// The source.
    pub source: Arc<Source>,
    /// Where in it.
    pub span: Span,
}

impl Place {
    /// What makes it this place and no other, for looking it up.
    pub fn key(&self) -> (&str, Span) {
        (&self.source.path, self.span)
    }

    /// The words at this place.
    pub fn text(&self) -> &str {
        self.span.of(&self.source.text)
    }
}

impl PartialEq for Place {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for Place {}

impl PartialOrd for Place {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Place {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.key().cmp(&other.key())
    }
}
