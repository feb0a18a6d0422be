//! Origins: where a figure comes from, as data. One origin is one shape here, one reader of its keys in `claim/file`, and one
//! file of the ledger that holds it against its sources.

use super::{Expr, Filter, Quote, Region, Text};
use crate::structure::tree::Path;

/// Where a figure comes from.
#[derive(Debug, Clone)]
pub enum Origin {
    /// Words in one or more sources.
    Stated(Stated),
    /// A pattern, every place that fits.
    Matched(Matched),
    /// Quotes that count one each, or as many as they say.
    Listed(Listed),
    /// Everything that fits: files, folders, lines, matches, items, rows, records, keys.
    Counted(Counted),
    /// A value in structured data, in a table or in code.
    Read(Read),
    /// A column, added up or searched for its least, greatest or mean value.
    Summed(Summed),
    /// The row of a table that says it is the sum of the others.
    Total(Total),
    /// One sentence in several languages.
    Translated(Translated),
    /// A mark in the text itself, right behind its figure.
    Marked(Marked),
    /// A formula over quantities.
    Computed(Expr),
    /// Of record, without a source.
    Declared(Text),
}

impl Origin {
    /// Its name in claims files; a mark has none there.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Stated(_) => "stated",
            Self::Matched(_) => "matched",
            Self::Listed(_) | Self::Counted(_) => "counted",
            Self::Read(_) => "read",
            Self::Summed(_) => "summed",
            Self::Total(_) => "total",
            Self::Translated(_) => "translated",
            Self::Marked(_) => "marked",
            Self::Computed(_) => "computed",
            Self::Declared(_) => "declared",
        }
    }
}

/// Words that must stand in each of the sources.
#[derive(Debug, Clone)]
pub struct Stated {
    /// Paths or globs.
    pub sources: Vec<Text>,
    /// The words.
    pub quote: Quote,
    /// Which of the quote's holes is this claim's; `None` for a quote that pins its digits.
    pub hole: Option<usize>,
    /// The words around the quote.
    pub around: Around,
}

/// Words that must stand right before and right behind a place (W3C Web Annotation, TextQuoteSelector).
#[derive(Debug, Clone, Default)]
pub struct Around {
    /// Before it.
    pub prefix: Option<Text>,
    /// Behind it.
    pub suffix: Option<Text>,
}

impl Around {
    /// The words before and behind, where they are given.
    pub fn words(&self) -> (Option<&str>, Option<&str>) {
        (self.prefix.as_ref().map(|text| text.value.as_str()), self.suffix.as_ref().map(|text| text.value.as_str()))
    }
}

/// A pattern, every place of the sources that fits.
#[derive(Debug, Clone)]
pub struct Matched {
    /// Paths or globs; a `{when}` or `{scope}` in one takes the facet from the path.
    pub sources: Vec<Text>,
    /// The pattern; `{figure}` stands for one whole mention.
    pub pattern: Text,
    /// Places that fit this as well are left out.
    pub unless: Option<Text>,
    /// Places under a heading with these words are left out.
    pub not_under: Option<Text>,
    /// Whether every source must have a place.
    pub every_source: bool,
    /// The words around each place.
    pub around: Around,
}

/// Quotes that are counted.
#[derive(Debug, Clone)]
pub struct Listed {
    /// Where they are to be found.
    pub sources: Vec<Text>,
    /// The quotes, with what each counts.
    pub items: Vec<Item>,
    /// Whether the list is all there is.
    pub complete: bool,
    /// The words around each quote.
    pub around: Around,
}

/// A quote that counts.
#[derive(Debug, Clone)]
pub struct Item {
    /// The words.
    pub quote: Quote,
    /// How many they stand for.
    pub counts: u64,
    /// Whether `counts` was written, so that the words must say it too.
    pub is_counts_written: bool,
}

/// Everything that fits is counted.
#[derive(Debug, Clone)]
pub struct Counted {
    /// Paths or globs.
    pub sources: Vec<Text>,
    /// What is counted.
    pub each: Each,
    /// The pattern that lines or matches must fit.
    pub pattern: Option<Text>,
    /// What does not count: globs of paths; for items their words, for rows the words of their first cell.
    pub except: Vec<Text>,
    /// The part of each source where items or rows stand.
    pub region: Region,
    /// How deep the items stand that count, from 1; without it those of the outermost list.
    pub depth: Option<u32>,
    /// Which records count.
    pub filter: Filter,
    /// The column whose different values are counted, in place of the records.
    pub distinct: Option<Text>,
    /// The path to the table or array whose entries count; without it the root.
    pub at: Option<At>,
}

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Each {
    /// Files.
    File,
    /// Folders.
    Folder,
    /// Lines, all that are not blank or those that hold a match.
    Line,
    /// Matches of a pattern.
    Match,
    /// Items of a list.
    Item,
    /// Body rows of a table.
    Row,
    /// Records of a data file.
    Record,
    /// Entries of a table or array of structured data.
    Key,
}

impl Each {
    /// As claims files and messages name it.
    pub fn name(self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Folder => "folder",
            Self::Line => "line",
            Self::Match => "match",
            Self::Item => "item",
            Self::Row => "row",
            Self::Record => "record",
            Self::Key => "key",
        }
    }
}

/// A value that is read.
#[derive(Debug, Clone)]
pub struct Read {
    /// Paths or globs; a `{when}` or `{scope}` in one takes the facet from the path.
    pub sources: Vec<Text>,
    /// Where in each.
    pub point: Point,
    /// Whether every source must have the value, in place of one of those that a glob fits.
    pub every_source: bool,
}

/// Where a value stands in a source.
#[derive(Debug, Clone)]
pub enum Point {
    /// At a path of TOML, JSON or YAML, front matter included; with a pattern it is the `{figure}` inside that value.
    Path {
        /// The path.
        at: At,
        /// The pattern.
        pattern: Option<Text>,
    },
    /// The `{figure}` of a pattern, in any text.
    Pattern(Text),
    /// A cell of a Markdown or HTML table, or of a data file.
    Cell(Box<Cell>),
}

/// A path into structured data, read.
#[derive(Debug, Clone)]
pub struct At {
    /// As written.
    pub text: Text,
    /// Its steps.
    pub path: Path,
}

/// A cell, by its row and its column.
#[derive(Debug, Clone)]
pub struct Cell {
    /// The part of the source where the table stands.
    pub region: Region,
    /// Its row, or its record.
    pub row: RowChoice,
    /// The head of its column.
    pub column: Text,
}

/// What says which row of a table is meant, or which record of a data file.
#[derive(Debug, Clone)]
pub enum RowChoice {
    /// The one whose first cell has these words.
    Named(Text),
    /// The only one that passes.
    Where(Filter),
}

/// A column that is summed.
#[derive(Debug, Clone)]
pub struct Summed {
    /// Paths or globs.
    pub sources: Vec<Text>,
    /// The part of each source where the table stands.
    pub region: Region,
    /// The head of the column.
    pub column: Text,
    /// What is done with its cells.
    pub fold: Fold,
    /// Which rows or records take part.
    pub filter: Filter,
    /// The first cells of rows that do not.
    pub except: Vec<Text>,
}

/// What is done with the cells of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fold {
    /// They are added up.
    Sum,
    /// The least of them.
    Min,
    /// The greatest of them.
    Max,
    /// Their mean.
    Mean,
}

/// A row that says it is the sum of the others.
#[derive(Debug, Clone)]
pub struct Total {
    /// Paths or globs.
    pub sources: Vec<Text>,
    /// The part of each source where the table stands.
    pub region: Region,
    /// The words of the row's first cell; without them the only row that is called a total.
    pub row: Option<Text>,
    /// The heads of the columns that add up; empty for every column with figures.
    pub columns: Vec<Text>,
    /// The first cells of rows that do not take part.
    pub except: Vec<Text>,
}

/// One sentence in several languages: the words of one of them. Claims that share their header are translations of one
/// another.
#[derive(Debug, Clone)]
pub struct Translated {
    /// Its language, as the claims file names it: `pt-BR`.
    pub lang: String,
    /// Whether the others follow it.
    pub is_original: bool,
    /// Where it stands and what it says.
    pub stated: Stated,
}

/// A mark, a comment right behind its figure; the claim's place is the comment.
#[derive(Debug, Clone)]
pub struct Marked {
    /// Whether the figure is a part of a program rather than of a text.
    pub in_code: bool,
}

impl Origin {
    /// The paths and globs of what it speaks of, texts or not.
    pub fn sources(&self) -> &[Text] {
        match self {
            Self::Counted(counted) => &counted.sources,
            other => other.texts(),
        }
    }

    /// The paths and globs of the texts that are read for it; none where only names of files count.
    pub fn texts(&self) -> &[Text] {
        match self {
            Self::Stated(stated) => &stated.sources,
            Self::Translated(translated) => &translated.stated.sources,
            Self::Matched(matched) => &matched.sources,
            Self::Listed(listed) => &listed.sources,
            Self::Counted(counted) if matches!(counted.each, Each::File | Each::Folder) => &[],
            Self::Counted(counted) => &counted.sources,
            Self::Read(read) => &read.sources,
            Self::Summed(summed) => &summed.sources,
            Self::Total(total) => &total.sources,
            Self::Marked(_) | Self::Computed(_) | Self::Declared(_) => &[],
        }
    }
}
