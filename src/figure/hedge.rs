//! Hedges: the words and signs around a number that say how sure its author is.

use super::lang::LEXICON;
use super::mention::Hedge;
use super::number::{self, Line};
use super::token::{Gap, TokenKind};

/// A hedge with the tokens it takes.
#[derive(Clone, Copy, Debug)]
pub struct Found {
    /// What it says.
    pub hedge: Hedge,
    /// The first token of a hedge before the number; the first token behind one that follows it.
    pub edge: usize,
}

/// The hedge right before a token: the outermost of several ("up to about 50" is up to 50).
pub fn before(line: Line<'_>, idx: usize, is_phrase: bool) -> Found {
    let mut found = Found { hedge: Hedge::None, edge: idx };
    let mut at = idx;
    for _ in 0..MAX_STACKED {
        let Some((hedge, start)) = one_before(line, at, is_phrase) else { break };
        at = start;
        if hedge == Hedge::None {
            continue;
        }
        found = match (hedge, found.hedge) {
            // "not exactly", "about over": the outer one decides, except that "about" softens nothing already said.
            (Hedge::About | Hedge::Exactly, inner) if inner != Hedge::None => Found { hedge: inner, edge: start },
            _ => Found { hedge, edge: start },
        };
    }
    found
}

/// More hedges in a row than this are not language.
const MAX_STACKED: usize = 4;

fn one_before(line: Line<'_>, idx: usize, is_phrase: bool) -> Option<(Hedge, usize)> {
    let last = line.before(idx)?;
    match last.kind {
        TokenKind::Word(_) => line.phrase_before(idx, &LEXICON.hedges),
        // "approx. 50", "ca. 1 900"
        TokenKind::Mark('.') if idx >= 2 && last.gap == Gap::None => {
            let (hedge, start) = line.phrase_before(idx - 1, &LEXICON.hedges)?;
            let is_short = matches!(
                line.words(&line.tokens[idx - 2]).to_lowercase().as_str(),
                "approx" | "ca" | "c" | "max" | "min"
            );
            is_short.then_some((hedge, start))
        }
        TokenKind::Mark(mark) => sign_before(line, idx - 1, mark, is_phrase),
        _ => None,
    }
}

/// `>`, `≥`, `>=`, `~`. A sign that touches what stands before it belongs to that: a tag, an arrow; one at the head of a line
/// quotes it.
fn sign_before(line: Line<'_>, idx: usize, mark: char, is_phrase: bool) -> Option<(Hedge, usize)> {
    let previous = idx.checked_sub(1).map(|previous| &line.tokens[previous]);
    let touches = |idx: usize| line.is_glued(idx);
    let (hedge, start) = match mark {
        '=' if touches(idx) => match previous?.kind {
            TokenKind::Mark('>') => (Hedge::AtLeast, idx - 1),
            TokenKind::Mark('<') => (Hedge::AtMost, idx - 1),
            _ => return None,
        },
        '>' => (Hedge::Over, idx),
        '<' => (Hedge::Under, idx),
        '≥' => (Hedge::AtLeast, idx),
        '≤' => (Hedge::AtMost, idx),
        '~' | '≈' => (Hedge::About, idx),
        '=' => (Hedge::None, idx),
        _ => return None,
    };
    let token = &line.tokens[start];
    let is_opened = start.checked_sub(1).is_some_and(|before| {
        matches!(
            line.tokens[before].kind,
            TokenKind::Mark('(' | '[' | '«' | '»' | '"' | '“' | '|' | ':' | '*' | '>' | '<')
        ) && !(mark == '>' && matches!(line.tokens[before].kind, TokenKind::Mark('>')))
    });
    let stands_apart = token.gap != Gap::None || start == 0 || is_opened;
    let quotes_a_line = !is_phrase && mark == '>' && start == idx && token.gap >= Gap::Line;
    (stands_apart && !quotes_a_line).then_some((hedge, start))
}

/// The hedge behind a number or its unit: "50+", "50 or more", «۲۰ و اندی».
pub fn behind(line: Line<'_>, idx: usize) -> Option<Found> {
    if line.is_mark(idx, '+') && line.is_glued(idx) {
        let adds = line.at(idx + 1).is_some_and(|next| next.kind == TokenKind::Digits && next.gap <= Gap::Space);
        return (!adds).then_some(Found { hedge: Hedge::OrMore, edge: idx + 1 });
    }
    // "forty-odd"
    let hyphen = line.is_mark(idx, '-') && line.is_glued(idx) && line.is_glued(idx + 1);
    let start = if hyphen { idx + 1 } else { idx };
    let (hedge, edge) = line.phrase(start, &LEXICON.trailing_hedges)?;
    // "50, at least 10 of them": the hedge is the next number's.
    (!belongs_to_next(line, edge)).then_some(Found { hedge, edge })
}

/// "50, at least 10 of them", "a million and more than a thousand": the words are the next number's hedge.
fn belongs_to_next(line: Line<'_>, edge: usize) -> bool {
    if line.follows(edge).is_some_and(|token| !token.is_mark('.')) && number::read(line, edge).is_some() {
        return true;
    }
    (edge + 1..=edge + 3).any(|end| {
        end < line.tokens.len() && line.phrase_before(end, &LEXICON.hedges).is_some_and(|(_, start)| start < edge)
    })
}
