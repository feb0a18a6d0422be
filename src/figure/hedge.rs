//! Hedges: the words and signs around a number that say how sure its author is.

use super::lang::{Spacing, each};
use super::lexicon::{Role, Roles, table};
use super::line::Line;
use super::mention::Hedge;
use super::number;
use super::token::{Gap, Token, TokenKind, folded};

/// A hedge with the tokens it takes.
#[derive(Clone, Copy, Debug)]
pub struct Found {
    /// What it says.
    pub hedge: Hedge,
    /// The first token of a hedge before the number; the first token behind one that follows it.
    pub edge: usize,
}

impl Found {
    /// No hedge before a token.
    pub fn none(idx: usize) -> Self {
        Self { hedge: Hedge::None, edge: idx }
    }
}

/// More hedges in a row than this are not language.
const MAX_STACKED: usize = 4;

/// Where hedges are looked for: in a running text some signs are something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A running text.
    Text,
    /// A phrase that is a figure as a whole.
    Phrase,
}

/// The hedge right before a token: the outermost of several ("up to about 50" is up to 50). Nothing before `floor` is
/// looked at.
pub fn before(line: Line<'_>, idx: usize, floor: usize, place: Place) -> Found {
    let mut found = Found::none(idx);
    let mut at = idx;
    for _ in 0..MAX_STACKED {
        let Some((hedge, start)) = one_before(line, at, place).filter(|(_, start)| *start >= floor) else { break };
        // "more than the 400 that were planned": of the ones that are known, the number is not hedged.
        if hedge == Hedge::None && line.tokens[start].entry().is(Role::Known) && start + 1 == at {
            break;
        }
        // "the above two points": those that stand there.
        let points = start + 1 == at && line.tokens[start].entry().is(Role::Pointing);
        if points && line.before(start).is_some_and(|token| token.entry().is(Role::Known)) {
            break;
        }
        at = start;
        found = match (hedge, found.hedge) {
            // "only", "a total of": no hedge, but one may stand before it.
            (Hedge::None, _) => continue,
            // "about more than 50": the outer one decides, except that "about" softens nothing already said.
            (Hedge::About | Hedge::Exactly, inner) if inner != Hedge::None => Found { hedge: inner, edge: start },
            _ => Found { hedge, edge: start },
        };
    }
    found
}

/// The hedge between an article and its noun, with the first token behind it: "ein *gutes* Dutzend", "en *knapp* timme".
pub fn behind_article(line: Line<'_>, article: usize) -> Option<(Hedge, usize)> {
    line.follows(article + 1).filter(|token| token.entry().is_in(table::HEDGES))?;
    let (hedge, start) = line.phrase_before(article + 2, table::HEDGES)?;
    (start == article + 1).then_some((hedge, article + 2))
}

fn one_before(line: Line<'_>, idx: usize, place: Place) -> Option<(Hedge, usize)> {
    let last = line.before(idx)?;
    match last.kind {
        TokenKind::Word => {
            let is_own = |start: usize| start + 1 < idx || !is_reached(line, start);
            line.phrase_before(idx, table::HEDGES).or_else(|| apart(line, idx)).filter(|(_, start)| is_own(*start))
        }
        // "approx. 50", "ca. 1 900"
        TokenKind::Mark('.') if idx >= 2 && last.gap == Gap::None => {
            let is_short = line.tokens[idx - 2].entry().is(Role::Abbreviation);
            line.phrase_before(idx - 1, table::HEDGES).filter(|_| is_short)
        }
        // "sub-15 ms"
        TokenKind::Mark('-') if is_below(line, idx) => Some((Hedge::Under, idx - 2)),
        // "plus d'un million"
        TokenKind::Mark('\'') if line.is_tied(idx - 1, '\'') => line.phrase_before(idx - 1, table::HEDGES),
        TokenKind::Mark(mark) => sign_before(line, idx - 1, mark, place),
        _ => None,
    }
}

/// The most words between the last word of a hedge and those before it.
const MAX_GAP: usize = 2;

/// «لا يزيد الوزن عن ۲۰»: the last word of a hedge stands apart from the others, by what is hedged.
fn apart(line: Line<'_>, idx: usize) -> Option<(Hedge, usize)> {
    let last = line.at(idx.checked_sub(1)?)?;
    let language = last.entry().language();
    if !last.entry().is_in(table::HEDGES) || language.phrases.gaps.is_empty() {
        return None;
    }
    let word = folded(line.words(last));
    if !each(language.phrases.gaps).any(|link| folded(link) == word) {
        return None;
    }
    (1..=MAX_GAP).find_map(|gap| {
        let beside = (idx - 1).checked_sub(gap + 1)?;
        let is_one = (beside..idx - 1).all(|at| line.tokens[at].is_word() && line.before(at + 1).is_some());
        let mut phrases = last.entry().lexicon().tables.hedges.with(last.entry(), line.tokens[beside].word());
        phrases.find_map(|(words, hedge)| {
            let start = (beside + 2).checked_sub(words.len())?;
            let fits = (start..).zip(&words[..words.len() - 1]).all(|(at, word)| line.tokens[at].word() == Some(*word));
            (is_one && words.len() > 1 && fits).then_some((hedge, start))
        })
    })
}

/// What grew, or led to something: "*verdubbeld* tot 40.000".
const REACHING: Roles = Roles::of(&[Role::Growth, Role::FactorVerb, Role::LeadsTo]);

/// Whether "sub" is tied to a number here: "*sub*-15 ms", in whatever language.
pub fn is_below(line: Line<'_>, idx: usize) -> bool {
    let is_sub = || matches!(line.words_at(idx - 2), "sub" | "Sub") && line.is_tied(idx - 1, '-');
    idx >= 2 && line.tokens[idx].is_digits() && is_sub() && super::counted::plain_unit(line, idx + 1).is_some()
}

/// How far before "steeg met 5 % tot 53 %" something may have grown, in tokens.
const REACH: usize = 12;

/// Whether a word says what something grew to, where it could be a hedge as well: "steeg tot 53 %", «вырос до 50 %».
pub fn is_reached(line: Line<'_>, idx: usize) -> bool {
    let first = idx.saturating_sub(REACH);
    let is_abbreviation = |at: usize| at > 0 && line.tokens[at - 1].entry().is(Role::Abbreviation);
    let is_end = |(at, token): &(usize, &Token)| match token.kind {
        // «на 100 б.п., до 16%»
        TokenKind::Mark('.') => !is_abbreviation(*at),
        kind => matches!(kind, TokenKind::Mark('!' | '?' | ';' | ':')),
    };
    let before = (first..idx).zip(&line.tokens[first..idx]).rev();
    line.tokens[idx].entry().is(Role::Reaching)
        && line.tokens[idx].gap != Gap::Break
        && before.take_while(|place| !is_end(place)).any(|(_, token)| token.entry().roles().any(REACHING))
}

/// `>`, `≥`, `>=`, `~`. A sign that touches what stands before it belongs to that: a tag, an arrow; one at the head of a line
/// quotes it.
fn sign_before(line: Line<'_>, idx: usize, mark: char, place: Place) -> Option<(Hedge, usize)> {
    let (hedge, start) = match mark {
        '>' => (Hedge::Over, idx),
        '<' => (Hedge::Under, idx),
        '≥' => (Hedge::AtLeast, idx),
        '≤' => (Hedge::AtMost, idx),
        '~' | '≈' => (Hedge::About, idx),
        // `>=`, "< = 100"
        '=' => bound(line, idx).map_or((Hedge::None, idx), |hedge| (hedge, idx - 1)),
        _ => return None,
    };
    let is_first = line.tokens[start].gap >= Gap::Line && line.tokens[start].span.start > 0;
    let quotes_a_line = place == Place::Text && mark == '>' && start == idx && is_first;
    (sign_stands_apart(line, start) && !quotes_a_line).then_some((hedge, start))
}

/// What an equals sign says with the sign before it, a blank between them or none.
fn bound(line: Line<'_>, idx: usize) -> Option<Hedge> {
    let before = idx.checked_sub(1).filter(|_| line.tokens[idx].gap <= Gap::Space)?;
    match line.tokens[before].kind {
        TokenKind::Mark('>') => Some(Hedge::AtLeast),
        TokenKind::Mark('<') => Some(Hedge::AtMost),
        TokenKind::Mark('~') => Some(Hedge::About),
        _ => None,
    }
}

fn sign_stands_apart(line: Line<'_>, start: usize) -> bool {
    let Some(previous) = start.checked_sub(1).map(|previous| &line.tokens[previous]) else { return true };
    let opens = matches!(
        previous.kind,
        TokenKind::Mark('(' | '[' | '{' | '«' | '»' | '"' | '“' | '|' | ':' | '*' | '>' | '<' | '~' | '=' | ',')
    );
    // `P<0.001`
    let is_apart = || previous.gap != Gap::None || (start >= 2 && line.tokens[start - 2].is_mark('('));
    // `x>10`, `age<65`; but `List<5>`, `<b>5`
    let is_closed = || (start + 1..=start + 3).any(|at| line.is_mark(at, '>'));
    let is_statistic = || is_apart() && previous.is_word() && line.words(previous).is_ascii() && !is_closed();
    // 舒张压≥90mmHg, 延迟<50ms; but 10日~15日
    let is_bound = !matches!(line.tokens[start].kind, TokenKind::Mark('~' | '≈'));
    let is_unparted = || {
        let is_word = previous.is_word() && !line.words(previous).is_ascii();
        is_bound && is_word && previous.entry().language().spacing == Spacing::Nothing && !is_closed()
    };
    let is_arrow = line.is_glued(start) && matches!(previous.kind, TokenKind::Mark('-' | '=' | '>' | '<'));
    line.tokens[start].gap != Gap::None || (opens && !is_arrow) || is_statistic() || is_unparted()
}

/// The hedge behind a number or its unit: "50+", "50 or more", «۲۰ و اندی».
pub fn behind(line: Line<'_>, idx: usize) -> Option<Found> {
    if line.is_mark(idx, '+') && line.is_glued(idx) {
        let adds = line.at(idx + 1).is_some_and(|next| next.is_digits() && next.gap <= Gap::Space);
        let doubles = line.is_mark(idx + 1, '+') && line.is_glued(idx + 1);
        return (!adds && !doubles).then_some(Found { hedge: Hedge::OrMore, edge: idx + 1 });
    }
    if let Some(found) = behind_comma(line, idx) {
        return Some(found);
    }
    let idx = behind_included(line, idx);
    // "forty-odd"
    let (hedge, edge) = line
        .phrase_of_ending(idx, table::TRAILING_HEDGES)
        .or_else(|| line.phrase(line.behind_hyphen(idx), table::TRAILING_HEDGES))
        .or_else(|| line.phrase(line.behind_ending(idx)?, table::TRAILING_HEDGES))?;
    // "två tal"
    if line.is(idx, Role::TiedHedge) && line.tokens[idx].gap >= Gap::Space {
        return None;
    }
    let edge = behind_full_stop(line, edge);
    // "mayor que 10 y más *bajo que* 15": a comparison begins.
    if line.is(edge + 1, Role::Than)
        && line.follows(edge).is_some_and(Token::is_word)
        && line.follows(edge + 1).is_some()
    {
        return None;
    }
    (!belongs_to_next(line, edge)).then_some(Found { hedge, edge })
}

/// "60 litres, give or take.": behind a comma, at the end of what is said.
fn behind_comma(line: Line<'_>, idx: usize) -> Option<Found> {
    let (hedge, edge) = line.phrase(idx + 1, table::TRAILING_HEDGES).filter(|_| line.is_mark(idx, ','))?;
    let ends = line.follows(edge).is_none_or(|next| matches!(next.kind, TokenKind::Mark('.' | ';' | ')' | '!' | '?')));
    (ends && line.is_glued(idx)).then_some(Found { hedge, edge })
}

/// Behind brackets that say before a hedge what it says by itself: 18岁（含）以上.
fn behind_included(line: Line<'_>, idx: usize) -> usize {
    let is_bracket = line.is_mark(idx, '(') && line.is(idx + 1, Role::Included) && line.is_mark(idx + 2, ')');
    let has_hedge = || line.phrase(idx + 3, table::TRAILING_HEDGES).is_some();
    if is_bracket && has_hedge() { idx + 3 } else { idx }
}

/// "100 approx.": the full stop is part of the word, unless a sentence ends with it as well.
fn behind_full_stop(line: Line<'_>, edge: usize) -> usize {
    let is_short = line.tokens[edge - 1].entry().is(Role::Abbreviation);
    let is_last = line.at(edge + 1).is_none();
    if is_short && is_last && line.is_mark(edge, '.') && line.is_glued(edge) { edge + 1 } else { edge }
}

/// "50, at least 10 of them", "a million and more than a thousand": the words are the next number's hedge.
fn belongs_to_next(line: Line<'_>, edge: usize) -> bool {
    // "100 cc aprox." at the end of its line
    let begins = |token: &Token| !token.is_mark('.') && token.gap <= Gap::Space;
    // 五百元以上一千元以下, «18세 이상 65세 미만»: only what is a hedge before numbers too belongs to the next.
    let may_belong = line.phrase_before(edge, table::HEDGES).is_some();
    if may_belong && line.follows(edge).is_some_and(begins) && number::behind(line, edge).is_some() {
        return true;
    }
    if line.is_mark(edge, '.') && line.at(edge + 1).is_some_and(|next| next.gap >= Gap::Line) {
        return false;
    }
    (edge + 1..=edge + 3).any(|end| {
        end < line.tokens.len() && line.phrase_before(end, table::HEDGES).is_some_and(|(_, start)| start < edge)
    })
}
