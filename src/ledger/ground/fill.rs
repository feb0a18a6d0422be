//! What stands at a place of the source: the figures of its words, and what fills the holes of the quote.

use super::layout::Layout;
use super::pieces::Pieces;
use super::reading::{mentions_in, window};
use super::{Filling, Hit, How};
use crate::figure::{Amount, Mention, scan};
use crate::source::search::{cuts_number, is_digit, is_whole_words};
use crate::source::{Source, Span};

/// A place with its figures read.
#[derive(Debug)]
pub struct Filled {
    /// The place.
    pub hit: Hit,
    /// How well it fits.
    pub rank: Rank,
    /// Where a prefix may end, in folded text.
    pub before: Span,
    /// Where a suffix may begin, in folded text.
    pub after: Span,
}

/// How well a place fits; less is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rank {
    cuts_word: bool,
    holes: Fit,
    how: How,
}

/// How well a hole is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// By one figure and nothing else.
    Figure,
    /// By one figure and a few words.
    Near,
    /// By several figures.
    Several,
    /// By words.
    Words,
}

/// A quote with what is known of it before it is found.
pub struct Quoted<'a> {
    pieces: &'a Pieces,
    /// The figures of a quote without holes.
    amounts: Vec<Amount>,
}

impl<'a> Quoted<'a> {
    /// Reads the figures that the quote pins.
    pub fn new(pieces: &'a Pieces, lang: Option<&str>) -> Self {
        let words = if pieces.is_whole() { pieces.written.first() } else { None };
        let amounts = words.map_or_else(Vec::new, |words| amounts(words, lang));
        Self { pieces, amounts }
    }
}

/// Reads what stands at a place. `None` when the quote says another number than stands there, because the place begins or
/// ends in the middle of one, or because of what was repaired.
pub fn fill(source: &Source, quoted: &Quoted<'_>, layout: &Layout, lang: Option<&str>) -> Option<Filled> {
    let folded = source.folded();
    let (first, last) = (*layout.pieces.first()?, *layout.pieces.last()?);
    let words = Span::new(first.start, last.end);
    if cuts_number(folded.text(), words) {
        return None;
    }
    let place = folded.to_original(words);
    let mentions = mentions_in(source, window(&source.text, place), lang);
    let reader = Reader { source, mentions: &mentions };
    let own = reader.own(place);
    if quoted.pieces.is_whole() && !says_the_same(quoted, &own, place, lang, folded.text(), layout) {
        return None;
    }
    let filled = reader.holes(&quoted.pieces.n_holes, &layout.pieces);
    let span = filled.edges.iter().fold(place, |span, edge| span.join(*edge));
    let how = if is_exact(source, quoted.pieces, layout) { How::Exact } else { layout.how };
    let outer = folded.from_original_span(span);
    Some(Filled {
        rank: Rank { cuts_word: !is_whole_words(folded.text(), words), holes: filled.fit, how },
        hit: Hit { span, how, holes: filled.fillings, mentions: own },
        before: Span::new(outer.start.min(words.start), words.start),
        after: Span::new(words.end, outer.end.max(words.end)),
    })
}

/// Whether the figures of a place are those of a quote without holes. Where they are the same words nothing needs to be
/// asked, except that a figure which reaches out of them may be a greater one, and that repair may join two numbers.
fn says_the_same(
    quoted: &Quoted<'_>,
    own: &[Mention],
    place: Span,
    lang: Option<&str>,
    folded: &str,
    layout: &Layout,
) -> bool {
    let _ = lang;
    let is_same = || own.len() == quoted.amounts.len() && own.iter().zip(&quoted.amounts).all(|(m, a)| m.amount == *a);
    let reaches_out = own.iter().any(|mention| !place.covers(mention.span));
    if reaches_out && own.len() == quoted.amounts.len() && !is_same() {
        return false;
    }
    let found: Vec<&str> = layout.pieces.iter().flat_map(|piece| numbers(piece.of(folded))).collect();
    layout.how != How::Repaired
        || found == quoted.pieces.folded.iter().flat_map(|words| numbers(words)).collect::<Vec<_>>()
        || (!own.is_empty() && is_same())
}

/// The runs of digits of folded words.
fn numbers(words: &str) -> impl Iterator<Item = &str> {
    words.split(|c| !is_digit(c)).filter(|digits| !digits.is_empty())
}

fn amounts(words: &str, lang: Option<&str>) -> Vec<Amount> {
    let mentions = scan::mentions(words, Span::new(0, words.len()), lang);
    mentions.into_iter().map(|mention| mention.amount).collect()
}

fn is_exact(source: &Source, pieces: &Pieces, layout: &Layout) -> bool {
    layout.how == How::Folded
        && layout
            .pieces
            .iter()
            .zip(&pieces.written)
            .all(|(piece, written)| source.folded().to_original(*piece).of(&source.text) == written)
}

/// The figures around one place.
struct Reader<'a> {
    source: &'a Source,
    mentions: &'a [Mention],
}

/// The holes of a quote, filled.
struct Holes {
    fillings: Vec<Filling>,
    fit: Fit,
    /// The figures of holes at the ends of the quote.
    edges: Vec<Span>,
}

impl Holes {
    fn add(&mut self, (filling, fit): (Filling, Fit)) {
        self.fillings.push(filling);
        self.fit = self.fit.max(fit);
    }
}

impl Reader<'_> {
    fn text(&self) -> &str {
        self.source.folded().text()
    }

    /// A mention's span in folded text.
    fn folded(&self, mention: &Mention) -> Span {
        self.source.folded().from_original_span(mention.span)
    }

    /// The mentions of a place: those whose number, not just the hedge or the unit, stands in it.
    fn own(&self, place: Span) -> Vec<Mention> {
        self.mentions.iter().filter(|mention| mention.number.overlaps(place)).cloned().collect()
    }

    fn holes(&self, n_holes: &[usize], pieces: &[Span]) -> Holes {
        let mut holes = Holes { fillings: Vec::new(), fit: Fit::Figure, edges: Vec::new() };
        let (Some(first), Some(last)) = (pieces.first(), pieces.last()) else { return holes };
        self.before(n_holes[0], first.start, &mut holes);
        for (idx, pair) in pieces.windows(2).enumerate() {
            self.between(n_holes[idx + 1], Span::new(pair[0].end, pair[1].start), &mut holes);
        }
        self.behind(n_holes[pieces.len()], last.end, &mut holes);
        holes
    }

    /// Holes before the first words, from the nearest one outward.
    fn before(&self, n_holes: usize, edge: usize, holes: &mut Holes) {
        let mut edge = edge;
        let mut found = Vec::new();
        for _ in 0..n_holes {
            let nearest = self
                .mentions
                .iter()
                .rev()
                .map(|mention| (mention, self.folded(mention)))
                .find(|(_, span)| span.start < edge);
            let adjacent = nearest.filter(|(_, span)| span.end >= edge || is_soft(&self.text()[span.end..edge]));
            match adjacent {
                Some((mention, span)) => {
                    edge = span.start;
                    holes.edges.push(mention.span);
                    found.push((Filling::Figure(mention.clone()), Fit::Figure));
                }
                None => {
                    let word = self.word_before(edge);
                    edge = word.start;
                    found.push((Filling::Words(self.source.folded().to_original(word)), Fit::Words));
                }
            }
        }
        found.into_iter().rev().for_each(|filling| holes.add(filling));
    }

    /// Holes behind the last words.
    fn behind(&self, n_holes: usize, edge: usize, holes: &mut Holes) {
        let mut edge = edge;
        for _ in 0..n_holes {
            let nearest =
                self.mentions.iter().map(|mention| (mention, self.folded(mention))).find(|(_, span)| span.end > edge);
            let adjacent = nearest.filter(|(_, span)| span.start <= edge || is_soft(&self.text()[edge..span.start]));
            match adjacent {
                Some((mention, span)) => {
                    edge = span.end;
                    holes.edges.push(mention.span);
                    holes.add((Filling::Figure(mention.clone()), Fit::Figure));
                }
                None => {
                    let word = self.word_behind(edge);
                    edge = word.end;
                    holes.add((Filling::Words(self.source.folded().to_original(word)), Fit::Words));
                }
            }
        }
    }

    /// Holes between two pieces of words.
    fn between(&self, n_holes: usize, gap: Span, holes: &mut Holes) {
        let figures: Vec<&Mention> =
            self.mentions.iter().filter(|mention| self.folded(mention).overlaps(gap)).collect();
        let words = || (Filling::Words(self.source.folded().to_original(gap)), Fit::Words);
        match figures[..] {
            [] => (0..n_holes).for_each(|_| holes.add(words())),
            // One range may fill two holes: "{low} to {high}".
            [figure] => {
                let fit = self.fit(figure, gap);
                let filling = || if fit == Fit::Words { words() } else { (Filling::Figure(figure.clone()), fit) };
                (0..n_holes).for_each(|_| holes.add(filling()));
            }
            _ if figures.len() == n_holes => {
                figures.iter().for_each(|figure| holes.add((Filling::Figure((*figure).clone()), Fit::Figure)));
            }
            _ => {
                let several = || Filling::Several(figures.iter().map(|figure| (*figure).clone()).collect());
                (0..n_holes).for_each(|_| holes.add((several(), Fit::Several)));
            }
        }
    }

    /// How a gap is filled by the one figure in it: a noun or an adjective may stand beside it, a sentence may not.
    fn fit(&self, figure: &Mention, gap: Span) -> Fit {
        let span = self.folded(figure);
        let before = &self.text()[gap.start..span.start.clamp(gap.start, gap.end)];
        let behind = &self.text()[span.end.clamp(gap.start, gap.end)..gap.end];
        let is_short = before.chars().count() + behind.chars().count() <= MOST_BESIDE;
        match (is_soft(before), is_soft(behind)) {
            (true, true) => Fit::Figure,
            (false, false) => Fit::Words,
            _ if is_short && !before.contains(ends_sentence) && !behind.contains(ends_sentence) => Fit::Near,
            _ => Fit::Words,
        }
    }

    fn word_before(&self, edge: usize) -> Span {
        let text = self.text()[..edge].trim_end_matches(|c: char| !c.is_alphanumeric());
        let start = text.rfind(' ').map_or(0, |blank| blank + 1);
        Span::new(start, text.len())
    }

    fn word_behind(&self, edge: usize) -> Span {
        let text = &self.text()[edge..];
        let start = edge + text.find(char::is_alphanumeric).unwrap_or(text.len());
        let text = &self.text()[start..];
        let word = &text[..text.find(' ').unwrap_or(text.len())];
        Span::new(start, start + word.trim_end_matches(|c: char| !c.is_alphanumeric()).len())
    }
}

/// How many characters may stand beside the one figure of a gap.
const MOST_BESIDE: usize = 40;

/// Whether nothing but blanks and light marks stands there.
fn is_soft(text: &str) -> bool {
    !text.contains(|c: char| c.is_alphanumeric() || ends_sentence(c))
}

fn ends_sentence(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '؟' | ';' | '؛')
}
