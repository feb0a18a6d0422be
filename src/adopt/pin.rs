//! Pinning: from a line of a text, and a column where it holds several figures, to the quote that finds its figure again.

use std::sync::Arc;

use super::anchor;
use crate::figure::Mention;
use crate::figure::scan;
use crate::ledger::ground::{self, Light, Searchable};
use crate::source::{Source, Span};

/// Where a figure is looked for; lines and columns count from 1, columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The line.
    pub line: usize,
    /// The column, where the line holds several figures.
    pub column: Option<usize>,
}

/// A figure with the quote that finds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pinned {
    /// The quote, with a hole for the figure.
    pub quote: String,
    /// Where the figure stands.
    pub span: Span,
}

/// Why nothing was pinned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Miss {
    /// The text has fewer lines.
    NoLine {
        /// So many.
        n_lines: usize,
    },
    /// No figure stands there.
    NoFigure {
        /// The numbers that do, each with the reason why it is none.
        masked: Vec<(Span, &'static str)>,
    },
    /// Several figures stand on the line.
    Several(Vec<Span>),
    /// The words stand more than once, however many are quoted.
    NotAlone(Span),
}

/// The quote for the figure at a spot.
///
/// # Errors
/// When there is not one figure, or no quote finds it alone.
pub fn pin(source: &Arc<Source>, spot: Spot, light: Light<'_>) -> Result<Pinned, Miss> {
    let whole = Span::new(0, source.text.len());
    let mentions = ground::mentions_in(source, whole, light);
    let mention = chosen(source, spot, &mentions, light)?;
    let searchable = Searchable::new(Arc::clone(source));
    let quote = anchor::shortest(&searchable, mention, &mentions, light).ok_or(Miss::NotAlone(mention.span))?;
    Ok(Pinned { quote, span: mention.span })
}

fn chosen<'m>(source: &Source, spot: Spot, mentions: &'m [Mention], light: Light<'_>) -> Result<&'m Mention, Miss> {
    let is_here = |span: Span| {
        let (first, last) = (source.position(span.start).line, source.position(span.end.max(1) - 1).line);
        (first..=last).contains(&spot.line)
    };
    let here: Vec<&Mention> = mentions.iter().filter(|mention| is_here(mention.span)).collect();
    let meant: Vec<&Mention> = match spot.column {
        Some(column) => here.iter().copied().filter(|mention| holds(source, mention.span, spot.line, column)).collect(),
        None => here.clone(),
    };
    match (meant.as_slice(), here.is_empty()) {
        ([only], _) => Ok(only),
        ([], true) => Err(no_figure(source, spot, light)),
        _ => Err(Miss::Several(here.iter().map(|mention| mention.span).collect())),
    }
}

/// Whether a figure stands at a column of a line. One that goes on over the line's end stands at all that is left of it.
fn holds(source: &Source, span: Span, line: usize, column: usize) -> bool {
    let (start, end) = (source.position(span.start), source.position(span.end));
    (start.line, start.column) <= (line, column) && (line, column) < (end.line, end.column)
}

fn no_figure(source: &Source, spot: Spot, light: Light<'_>) -> Miss {
    let n_lines = source.position(source.text.len()).line;
    if spot.line > n_lines || spot.line == 0 {
        return Miss::NoLine { n_lines };
    }
    let whole = Span::new(0, source.text.len());
    let scan = scan::scan_as(&source.text, whole, &ground::manner_of(source, light));
    let here = scan.masked.into_iter().filter(|(span, _)| source.position(span.start).line == spot.line);
    Miss::NoFigure { masked: here.map(|(span, mask)| (span, mask.name())).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# Clinics\nWe run 12 clinics with 45 beds.\nIn 2022 there was version 2.1.0.\nهیچ\n";

    fn pinned(line: usize, column: Option<usize>) -> Result<String, Miss> {
        let source = Arc::new(Source::new("a.md", TEXT));
        pin(&source, Spot { line, column }, Light::default()).map(|pinned| pinned.quote)
    }

    #[test]
    fn a_column_chooses_among_the_figures_of_a_line() {
        let words = |miss| match miss {
            Err(Miss::Several(spans)) => spans.into_iter().map(|span| span.of(TEXT)).collect::<Vec<_>>(),
            other => panic!("{other:?}"),
        };
        assert_eq!(words(pinned(2, None)), ["12 clinics", "45 beds"]);
        assert_eq!(words(pinned(2, Some(3))), ["12 clinics", "45 beds"]);
        assert_eq!(pinned(2, Some(8)), Ok("{figure} clinics".into()));
        assert_eq!(pinned(2, Some(25)), Ok("{figure} beds".into()));
    }

    #[test]
    fn a_line_without_figures_says_what_its_numbers_are() {
        let Err(Miss::NoFigure { masked }) = pinned(3, None) else { panic!("no figure") };
        let masked: Vec<(&str, &str)> = masked.into_iter().map(|(span, why)| (span.of(TEXT), why)).collect();
        assert_eq!(masked, [("2022", "year"), ("2.1.0", "version")]);
        assert_eq!(pinned(4, None), Err(Miss::NoFigure { masked: vec![] }));
        assert_eq!(pinned(0, None), Err(Miss::NoLine { n_lines: 5 }));
        assert_eq!(pinned(9, None), Err(Miss::NoLine { n_lines: 5 }));
    }
}
