//! What fills the holes of a quote at one place of the source.

use super::Filling;
use super::reading::{Light, phrase_in};
use crate::figure::Mention;
use crate::figure::version::without_doubtful;
use crate::source::{Folded, Source, Span};

/// The figures around one place.
pub struct Reader<'a> {
    pub source: &'a Source,
    /// The folded copy that the place was found in.
    pub folded: &'a Folded,
    pub mentions: &'a [Mention],
    pub light: Light<'a>,
}

/// The holes of a quote, filled.
pub struct Holes {
    /// In the order of the quote.
    pub fillings: Vec<Filling>,
    /// How well the worst of them is filled.
    pub fit: Fit,
    /// The figures of holes at the ends of the quote.
    pub edges: Vec<Span>,
    /// Where the words begin and end together with whatever fills those holes, in folded text.
    pub outer: Span,
}

/// How well a hole is filled; less is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// By one figure and nothing else.
    Figure,
    /// By one figure and a few words.
    Near,
    /// By several figures.
    Several,
    /// By words.
    Words,
}

/// How many characters may stand beside the one figure of a gap.
const MOST_BESIDE: usize = 40;

/// How far the word beside a quote may reach, in bytes.
const LONGEST_WORD: usize = 400;

/// Which way a hole lies from the words.
#[derive(Clone, Copy)]
enum Side {
    Before,
    Behind,
}

impl Reader<'_> {
    /// The mentions of a place: those whose number, not just the hedge or the unit, stands in it.
    pub fn own(&self, place: Span) -> Vec<Mention> {
        without_doubtful(self.mentions.iter().filter(|mention| mention.number.overlaps(place)).cloned().collect())
    }

    /// Fills the holes around and between pieces of words.
    pub fn holes(&self, n_holes: &[usize], pieces: &[Span]) -> Option<Holes> {
        let (Some(first), Some(last)) = (pieces.first(), pieces.last()) else { return None };
        let outer = Span::new(first.start, last.end);
        let mut holes = Holes { fillings: Vec::new(), fit: Fit::Figure, edges: Vec::new(), outer };
        self.outside(Side::Before, n_holes[0], first.start, &mut holes);
        holes.fillings.reverse();
        for (idx, pair) in pieces.windows(2).enumerate() {
            self.between(n_holes[idx + 1], Span::new(pair[0].end, pair[1].start), &mut holes);
        }
        self.outside(Side::Behind, n_holes[pieces.len()], last.end, &mut holes);
        Some(holes)
    }

    /// Holes beyond the first or last words, from the nearest one outward.
    fn outside(&self, side: Side, n_holes: usize, edge: usize, holes: &mut Holes) {
        let mut edge = edge;
        for _ in 0..n_holes {
            let word = self.word(side, edge);
            let figure = self.figure(side, edge).or_else(|| self.phrase(word));
            let taken = figure.as_ref().map_or(word, |figure| self.folded(figure.span));
            edge = match side {
                Side::Before => taken.start.min(edge),
                Side::Behind => taken.end.max(edge),
            };
            holes.outer = holes.outer.join(Span::new(edge, edge));
            holes.edges.extend(figure.as_ref().map(|figure| figure.span));
            match figure {
                Some(figure) => holes.add(Filling::Figure(figure), Fit::Figure),
                None => holes.add(self.words(word), Fit::Words),
            }
        }
    }

    /// Holes between two pieces of words.
    fn between(&self, n_holes: usize, gap: Span, holes: &mut Holes) {
        let figures: Vec<&Mention> =
            self.mentions.iter().filter(|mention| self.folded(mention.number).overlaps(gap)).collect();
        let all = || figures.iter().map(|figure| (*figure).clone());
        let (filling, fit) = match figures[..] {
            [] => match self.phrase(gap) {
                Some(figure) => (Filling::Figure(figure), Fit::Figure),
                None => (self.words(gap), Fit::Words),
            },
            [figure] => match (self.part_of(figure, gap), self.fit(figure, gap)) {
                (Some(part), _) => (Filling::Figure(part), Fit::Figure),
                (None, Fit::Words) => (self.words(gap), Fit::Words),
                (None, fit) => (Filling::Figure(figure.clone()), fit),
            },
            _ if figures.len() == n_holes => {
                return all().for_each(|figure| holes.add(Filling::Figure(figure), Fit::Figure));
            }
            _ => (Filling::Several(all().collect()), Fit::Several),
        };
        (0..n_holes).for_each(|_| holes.add(filling.clone(), fit));
    }

    /// What the gap alone says, where the number reaches out of it into the words of the quote: "{low} to 50", "{figure} of
    /// 4 lines". A hedge or a unit may stand outside of a hole, half a number may not.
    fn part_of(&self, figure: &Mention, gap: Span) -> Option<Mention> {
        if gap.covers(self.folded(figure.number)) { None } else { self.phrase(gap) }
    }

    /// How a gap is filled by the one figure in it: a noun or an adjective may stand beside it, a sentence may not.
    fn fit(&self, figure: &Mention, gap: Span) -> Fit {
        let span = self.folded(figure.span);
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

    /// The figure that stands directly beside the words.
    fn figure(&self, side: Side, edge: usize) -> Option<Mention> {
        let (mention, gap) = match side {
            Side::Before => {
                let is_before = |mention: &&Mention| self.folded(mention.number).start < edge;
                let mention = self.mentions.iter().rev().find(is_before)?;
                if self.folded(mention.number).end > edge {
                    return None;
                }
                (mention, Span::new(self.folded(mention.span).end.min(edge), edge))
            }
            Side::Behind => {
                let is_behind = |mention: &&Mention| self.folded(mention.number).end > edge;
                let mention = self.mentions.iter().find(is_behind)?;
                if self.folded(mention.number).start < edge {
                    return None;
                }
                (mention, Span::new(edge, self.folded(mention.span).start.max(edge)))
            }
        };
        is_soft(gap.of(self.text())).then(|| mention.clone())
    }

    /// The word beside the words, in folded text; empty where the text or a sentence ends.
    fn word(&self, side: Side, edge: usize) -> Span {
        match side {
            Side::Before => {
                let first = self.text().floor_char_boundary(edge.saturating_sub(LONGEST_WORD));
                let words = self.text()[first..edge].trim_end_matches(is_light);
                let is_cut_off = words.ends_with(ends_sentence);
                let start = if is_cut_off { words.len() } else { words.rfind(' ').map_or(0, |blank| blank + 1) };
                let word = words[start..].trim_start_matches(is_light);
                Span::new(first + words.len() - word.len(), first + words.len())
            }
            Side::Behind => {
                let last = self.text().ceil_char_boundary(self.text().len().min(edge + LONGEST_WORD));
                let words = self.text()[edge..last].trim_start_matches(is_light);
                let word = &words[..words.find(' ').unwrap_or(words.len())];
                let start = last - words.len();
                Span::new(start, start + word.trim_end_matches(|c| is_light(c) || ends_sentence(c)).len())
            }
        }
    }

    fn phrase(&self, words: Span) -> Option<Mention> {
        phrase_in(self.source, self.folded.to_original(words), self.light)
    }

    fn words(&self, words: Span) -> Filling {
        Filling::Words(self.folded.to_original(words))
    }

    fn text(&self) -> &str {
        self.folded.text()
    }

    /// A span in folded text.
    fn folded(&self, span: Span) -> Span {
        self.folded.from_original_span(span)
    }
}

impl Holes {
    fn add(&mut self, filling: Filling, fit: Fit) {
        self.fillings.push(filling);
        self.fit = self.fit.max(fit);
    }
}

/// Whether nothing but blanks and light marks stands there.
fn is_soft(text: &str) -> bool {
    text.chars().all(is_light)
}

/// Blanks, brackets, commas: what may stand between a figure and the words it belongs to.
fn is_light(c: char) -> bool {
    !c.is_alphanumeric() && !ends_sentence(c)
}

fn ends_sentence(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '؟' | ';' | '؛')
}
