//! What is said of versions at one place: terms (`>=3.9`, "3.8 or later") that lists, ranges and commas tie together.

use super::Versions;
use super::ends::{Tie, ends};
use super::operator::hedged;
use super::terms::{MOST_NAMES, Term, is_like, says_an_end};
use crate::figure::hedge::{Found, Place};
use crate::figure::lexicon::{Role, table};
use crate::figure::line::Line;
use crate::figure::mention::Hedge;
use crate::figure::token::TokenKind;
use crate::source::Span;

/// Where statements are looked for.
#[derive(Clone, Copy)]
pub struct Statements<'a> {
    pub line: Line<'a>,
    pub place: Place,
}

/// A statement as read.
pub struct Read {
    /// The first token, hedges and signs included.
    pub start: usize,
    /// The first token behind it.
    pub next: usize,
    /// From the first version to the last.
    pub number: Span,
    /// What it allows.
    pub versions: Versions,
}

/// More terms in a row are no statement.
const MOST_TERMS: usize = 64;
/// More numbers that only commas part are no list of versions.
const MOST_LOOSE: usize = 8;
impl Statements<'_> {
    /// The statement whose first version or sign stands at a token. Nothing before `floor` belongs to it.
    pub fn at(&self, idx: usize, floor: usize) -> Option<Read> {
        let first = self.term(idx).filter(|term| self.may_be_version(term))?;
        let leading = if first.operator.is_none() { self.leading(idx, floor) } else { Found::none(idx) };
        let mut read = match self.range(&first, floor) {
            Some(read) => read,
            None => self.list(first, leading)?,
        };
        while let Some((limit, next, number)) = self.other_end(&read) {
            (read.versions.low, read.versions.high) = match limit.low {
                Some(low) => (Some(low), read.versions.high),
                None => (read.versions.low, limit.high),
            };
            (read.next, read.number) = (next, read.number.join(number));
        }
        let is_bound = read.versions.low.is_some() || read.versions.high.is_some();
        is_bound.then_some(read)
    }

    /// "3.9 to 3.12", `3.9–3.12`, "between 3.9 and 3.12", «از ۳٫۹ تا ۳٫۱۲».
    fn range(&self, first: &Term, floor: usize) -> Option<Read> {
        let line = self.line;
        if first.operator.is_some() {
            return None;
        }
        let names = self.before_names(first.start).max(floor);
        let opening = [first.start, names]
            .into_iter()
            .find_map(|at| line.phrase_before(at, table::RANGES))
            .filter(|(_, start)| *start >= floor);
        let behind = line.behind_ending(first.next).unwrap_or(first.next);
        let infix = |at: usize| opening.and_then(|(infix, _)| line.behind_infix(at, infix));
        let word = |at: usize| line.is(at, Role::RangeWord).then_some(at + 1);
        let tied = self
            .dash(first.next)
            .or_else(|| infix(first.next))
            .or_else(|| infix(behind))
            .or_else(|| word(first.next))
            .or_else(|| word(behind))?;
        let last = self.term_after_name(tied).filter(|last| last.operator.is_none())?;
        let low = hedged(&first.literal, Hedge::None).low?;
        let high = hedged(&last.literal, Hedge::None).high?;
        if low.version.key > high.version.key {
            return None;
        }
        let end = line.behind_ending(last.next).unwrap_or(last.next);
        let tail = [last.next, end].into_iter().find_map(|at| line.phrase(at, table::RANGE_TAILS));
        let start = opening.map_or(first.start, |(_, start)| start);
        let is_sure = self.is_sure(first) || self.is_sure(&last);
        let versions = Versions { low: Some(low), high: Some(high), is_sure };
        Some(Read {
            start,
            next: tail.map_or(last.next, |(_, next)| next),
            number: first.span.join(last.span),
            versions,
        })
    }

    /// A dash, a tilde or two full stops, with blanks on both sides or on none.
    fn dash(&self, idx: usize) -> Option<usize> {
        let line = self.line;
        let is_mark = ['-', '—', '~', '…'].into_iter().any(|mark| line.is_mark(idx, mark));
        let n_stops = (idx..idx + 3).take_while(|at| line.is_mark(*at, '.') && line.is_glued(*at)).count();
        let behind = if is_mark { idx + 1 } else { idx + n_stops };
        let is_even = line.is_glued(idx) == line.is_glued(behind);
        ((is_mark || n_stops > 1) && is_even).then_some(behind)
    }

    /// A term, with a name before it: "to Python 3.12".
    fn term_after_name(&self, idx: usize) -> Option<Term> {
        let line = self.line;
        let is_name = |at: usize| line.is(at, Role::Version) && !line.words_at(at).eq_ignore_ascii_case("v");
        let quoted = |at: usize| {
            matches!(line.follows(at).map(|token| token.kind), Some(TokenKind::Mark('`' | '"' | '\'' | '*')))
        };
        let n_names = (idx..idx + MOST_NAMES).take_while(|at| is_name(*at) || quoted(*at)).count();
        line.follows(idx)?;
        self.term(idx + n_names)
    }

    /// Terms that commas, bars and words tie together, each with what is said of it.
    fn list(&self, first: Term, leading: Found) -> Option<Read> {
        let (start, begin) = (first.start.min(leading.edge), first.span);
        let first_sure = self.is_sure(&first);
        let mut terms: Vec<(Tie, Versions, bool)> = Vec::new();
        let (mut tie, mut term, mut lead) = (Tie::Either, first, leading.hedge);
        let (mut next, mut number);
        // Without points nothing but a word or a bar shows that commas part versions.
        let mut sound = None;
        loop {
            let is_plain = term.operator.is_none();
            let trailing = if is_plain { self.trailing(term.next) } else { None };
            let hedge = trailing.map_or(lead, |found| found.hedge);
            let versions = match term.operator {
                Some(operator) => operator.versions(&term.literal),
                None => hedged(&term.literal, hedge),
            };
            (next, number) = (trailing.map_or(term.next, |found| found.edge), begin.join(term.span));
            terms.push((tie, versions, is_plain && !says_an_end(hedge)));
            if tie != Tie::Comma || !is_plain || first_sure {
                sound = Some((terms.len(), next, number));
            }
            let n_loose = terms.len() - sound.as_ref().map_or(0, |(n_sound, ..)| *n_sound);
            if terms.len() >= MOST_TERMS || n_loose >= MOST_LOOSE {
                break;
            }
            let Some((next_tie, item)) = self.next_item(&term, next) else { break };
            (tie, term, lead) = (next_tie, item, Hedge::None);
        }
        let (n_sound, next, number) = sound.unwrap_or((1, next, number));
        terms.truncate(n_sound);
        let (low, high) = ends(&terms);
        let is_sure = first_sure || leading.hedge != Hedge::None || terms.iter().any(|(.., bare)| !bare);
        Some(Read { start, next, number, versions: Versions { low, high, is_sure } })
    }

    /// The next term of a list, and what ties it to the one before.
    fn next_item(&self, last: &Term, idx: usize) -> Option<(Tie, Term)> {
        let line = self.line;
        let quoted = matches!(line.at(idx).map(|token| token.kind), Some(TokenKind::Mark('`' | '"' | '\'' | '*')))
            && line.is_glued(idx);
        let at = if quoted { idx + 1 } else { idx };
        let mark = |at: usize, mark: char| line.is_mark(at, mark);
        let word = |at: usize| {
            let listed = line.phrase(at, table::LIST_WORDS).map(|(_, next)| next);
            listed.or_else(|| line.is(at, Role::Alternative).then_some(at + 1))
        };
        let (tie, behind) = if mark(at, ',') {
            word(at + 1).map_or((Tie::Comma, at + 1), |behind| (Tie::Word, behind))
        } else if mark(at, '|') {
            (Tie::Either, at + 1 + usize::from(mark(at + 1, '|')))
        } else if mark(at, '/') || mark(at, '&') {
            (Tie::Either, at + 1)
        } else if let Some(behind) = word(at) {
            (Tie::Word, behind)
        } else {
            (Tie::Blank, at)
        };
        let term = self.term_after_name(behind)?;
        let has_sign = term.operator.is_some();
        let fits = match tie {
            Tie::Blank => has_sign && last.operator.is_some(),
            _ if has_sign => true,
            Tie::Either if self.place == Place::Phrase => true,
            // "3.8, 5 people", "20 and 3.5 million" hold one version each.
            _ => is_like(last, &term) && self.may_be_version(&term),
        };
        fits.then_some((tie, term))
    }

    /// "3.8 or later, but below 4", «3.8 이상 3.12 이하»: the other end of what one side was said of.
    fn other_end(&self, read: &Read) -> Option<(Versions, usize, Span)> {
        let line = self.line;
        let (has_low, has_high) = (read.versions.low.is_some(), read.versions.high.is_some());
        if has_low == has_high {
            return None;
        }
        let fits = |versions: &Versions| if has_low { versions.low.is_none() } else { versions.high.is_none() };
        let tied = |at: usize| at + usize::from(line.is_mark(at, ','));
        let begin = tied(read.next);
        // A joining word may stand before what is said of the other end.
        let lead_ins = [begin, begin + 1];
        (begin..begin + 8).find_map(|idx| {
            line.follows(idx)?;
            let term = self.term(idx)?;
            let leading = if term.operator.is_some() { Found::none(idx) } else { self.leading(idx, read.next) };
            let versions = match term.operator {
                Some(operator) => (operator.versions(&term.literal), term.next),
                None if says_an_end(leading.hedge) => (hedged(&term.literal, leading.hedge), term.next),
                None => {
                    let trailing = self.trailing(term.next)?;
                    (hedged(&term.literal, trailing.hedge), trailing.edge)
                }
            };
            let is_near = lead_ins.contains(&leading.edge);
            (is_near && fits(&versions.0)).then_some((versions.0, versions.1, term.span))
        })
    }
}
