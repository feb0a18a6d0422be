//! What looks like a number and is no figure: versions, dates, references, identifiers. Each is masked with its reason.

use super::lang::{LEXICON, Role};
use super::number::{self, Line};
use super::token::{Gap, Token, TokenKind};
use super::unit;

/// Why digits or number words are no figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mask {
    /// `1.2.3`, "version 2", an IP address.
    Version,
    /// `2022-03-21`, "23 July".
    Date,
    /// "in 2022", «سال 1401».
    Year,
    /// `10:30`, "5 pm".
    Clock,
    /// "the third", `3rd`, «سی‌ام».
    Ordinal,
    /// `1.` at the head of a line.
    ListMarker,
    /// "section 3", `#12`.
    Reference,
    /// `[12]`.
    Citation,
    /// `UTF-8`, `x86`, `007`.
    Identifier,
    /// `+49 30 1234567`.
    Phone,
    /// A web address.
    Url,
    /// A mail address.
    Email,
    /// Between back quotes.
    Code,
    /// Inside a tag.
    Markup,
    /// «پنج شنبه».
    Weekday,
    /// A number word that is probably something else here: "one", «یک».
    Word,
    /// Marks that follow no rule, or too many digits.
    Unreadable,
}

impl Mask {
    /// Its name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Version => "version",
            Self::Date => "date",
            Self::Year => "year",
            Self::Clock => "clock",
            Self::Ordinal => "ordinal",
            Self::ListMarker => "list-marker",
            Self::Reference => "reference",
            Self::Citation => "citation",
            Self::Identifier => "identifier",
            Self::Phone => "phone",
            Self::Url => "url",
            Self::Email => "email",
            Self::Code => "code",
            Self::Markup => "markup",
            Self::Weekday => "weekday",
            Self::Word => "word",
            Self::Unreadable => "unreadable",
        }
    }
}

/// Masked tokens: why, and the first token behind them.
pub type Masked = (Mask, usize);

/// How far a run of touching tokens is looked at in either direction.
const REACH: usize = 40;

/// The mask of the digits at a token, if they are no figure.
pub fn digits(line: Line<'_>, idx: usize) -> Option<Masked> {
    address(line, idx)
        .or_else(|| phone(line, idx))
        .or_else(|| glued_before(line, idx))
        .or_else(|| chained(line, idx))
        .or_else(|| glued_behind(line, idx))
        .or_else(|| bracketed(line, idx))
        .or_else(|| list_marker(line, idx))
        .or_else(|| date(line, idx))
        .or_else(|| marked(line, idx))
}

/// Web and mail addresses, paths: whatever touches, if it is one.
fn address(line: Line<'_>, idx: usize) -> Option<Masked> {
    let start =
        (1..=REACH.min(idx)).take_while(|back| line.is_glued(idx + 1 - back)).last().map_or(idx, |back| idx - back);
    let end = (idx + 1..idx + REACH).find(|at| !line.is_glued(*at)).unwrap_or(idx + REACH).min(line.tokens.len());
    let run = &line.tokens[start..end];
    let is_pair =
        |first: char, second: char| run.windows(2).any(|pair| pair[0].is_mark(first) && pair[1].is_mark(second));
    let words_around =
        |mark: char| run.windows(3).any(|three| three[0].is_word() && three[1].is_mark(mark) && three[2].is_word());
    if (is_pair('/', '/') && is_pair(':', '/')) || run.first().is_some_and(|token| line.words(token) == "www") {
        return Some((Mask::Url, end));
    }
    if words_around('@') || run.windows(3).any(|three| three[1].is_mark('@') && three[2].is_word()) {
        return Some((Mask::Email, end));
    }
    let first = run.iter().find(|token| !token.is_mark('(') && !token.is_mark('[') && !token.is_mark('"'))?;
    let is_path = first.is_word() || first.is_mark('/') || first.is_mark('.') || first.is_mark('~');
    let has_slash = run.windows(2).any(|pair| pair[0].is_word() && pair[1].is_mark('/'));
    let latin = first.is_word() && line.words(first).is_ascii();
    (is_path && has_slash && (latin || !first.is_word())).then_some((Mask::Identifier, end))
}

/// `+49 30 1234567`: a plus and at least eight digits in groups.
fn phone(line: Line<'_>, idx: usize) -> Option<Masked> {
    line.before(idx).filter(|token| token.is_mark('+') && line.is_glued(idx))?;
    let (mut next, mut n_digits) = (idx, 0);
    while let Some(token) = line.at(next).filter(|token| next == idx || token.gap <= Gap::Space) {
        match token.kind {
            TokenKind::Digits => n_digits += line.words(token).chars().count(),
            TokenKind::Mark('-' | '(' | ')' | '/') => {}
            _ => break,
        }
        next += 1;
        if next > idx + 12 {
            break;
        }
    }
    (next > idx + 1 && n_digits >= 8).then_some((Mask::Phone, next))
}

/// Letters, hyphens and signs that touch the digits from before.
fn glued_before(line: Line<'_>, idx: usize) -> Option<Masked> {
    if !line.is_glued(idx) {
        return None;
    }
    let previous = &line.tokens[idx.checked_sub(1)?];
    let end = behind_run(line, idx);
    match previous.kind {
        TokenKind::Word(_) => {
            let words = line.words(previous);
            let is_money = unit::currency_code(words).is_some();
            // Persian text loses the space before digits; Latin letters there make a name.
            (words.is_ascii() && !is_money).then_some((Mask::Identifier, end))
        }
        TokenKind::Mark('#' | '№') => Some((Mask::Reference, end)),
        TokenKind::Mark('_' | '@' | '\\' | '=' | '&') if !is_sign(line, idx) => Some((Mask::Identifier, end)),
        TokenKind::Mark('-' | '.' | '/' | ':') if line.is_glued(idx - 1) => tied_to_word(line, idx, end),
        _ => None,
    }
}

/// `>=5` is a sign, `x=5` is code.
fn is_sign(line: Line<'_>, idx: usize) -> bool {
    idx >= 2 && (line.tokens[idx - 2].is_mark('>') || line.tokens[idx - 2].is_mark('<')) || !line.is_glued(idx - 1)
}

/// `COVID-19`, `fig.3`, `sha:1`: a word before the mark that touches the digits.
fn tied_to_word(line: Line<'_>, idx: usize, end: usize) -> Option<Masked> {
    let word = &line.tokens[idx.checked_sub(2)?];
    let (mark, entry) = (&line.tokens[idx - 1], word.entry());
    if !word.is_word() || entry.numeral.is_some() {
        return None;
    }
    if entry.is(Role::ReferenceMark) {
        return Some((Mask::Reference, end));
    }
    let is_latin = line.words(word).is_ascii();
    let is_short_hedge = mark.is_mark('.') && matches!(line.words(word), "c" | "ca" | "approx" | "max" | "min");
    let ends_sentence = (mark.is_mark('.') || mark.is_mark(':')) && !is_latin;
    (!is_short_hedge && !ends_sentence).then_some((Mask::Identifier, end))
}

/// Digits tied to digits: dates, times, phone numbers, versions.
fn chained(line: Line<'_>, idx: usize) -> Option<Masked> {
    let words = line.words(&line.tokens[idx]);
    let (parts, end) = chain(line, idx);
    if parts.len() > 1 {
        return chained_mask(line, idx, &parts).map(|mask| (mask, end));
    }
    if number::literal(words).is_none() {
        let is_version = words.contains('.') && words.len() <= 40;
        return Some((if is_version { Mask::Version } else { Mask::Unreadable }, behind_run(line, idx)));
    }
    let is_padded = words.chars().next().and_then(super::token::digit) == Some(0)
        && words.chars().nth(1).and_then(super::token::digit).is_some();
    is_padded.then_some((Mask::Identifier, end))
}

/// The digits that one kind of mark ties together, from the first of them; and the first token behind.
fn chain(line: Line<'_>, idx: usize) -> (Vec<usize>, usize) {
    let mark = match line.at(idx + 1).filter(|_| line.is_glued(idx + 1)).map(|token| token.kind) {
        Some(TokenKind::Mark(mark @ ('-' | '/' | ':'))) => mark,
        _ => return (vec![idx], idx + 1),
    };
    let mut parts = vec![idx];
    let mut next = idx + 1;
    while parts.len() < REACH
        && line.is_mark(next, mark)
        && line.is_glued(next)
        && line.is_glued(next + 1)
        && line.at(next + 1).is_some_and(|token| token.kind == TokenKind::Digits)
    {
        parts.push(next + 1);
        next += 2;
    }
    (parts, next)
}

fn chained_mask(line: Line<'_>, idx: usize, parts: &[usize]) -> Option<Mask> {
    let mark = line.tokens[idx + 1].kind;
    let words = |part: usize| line.words(&line.tokens[part]);
    let lengths: Vec<usize> = parts.iter().map(|part| words(*part).chars().count()).collect();
    let value = |part: usize| number::literal(words(part)).and_then(|literal| literal.plain.value.to_i64());
    match (mark, lengths.as_slice()) {
        (TokenKind::Mark(':'), _) => Some(Mask::Clock),
        (_, [4, 1..=2, 1..=2] | [1..=2, 1..=2, 2 | 4]) => Some(Mask::Date),
        (TokenKind::Mark('/'), [_, _, ..]) if parts.len() > 2 => Some(Mask::Date),
        (TokenKind::Mark('/'), _) => slash_pair(line, idx),
        (_, [_, _, _, ..]) => Some(Mask::Phone),
        // 555-0123, as opposed to 100–1000
        (_, [3, 4]) if line.words(&line.tokens[idx + 1]) == "-" && !words(parts[1]).ends_with("00") => {
            Some(Mask::Phone)
        }
        (_, [4, length]) => {
            let (first, second) = (value(parts[0])?, value(parts[1])?);
            let is_year = is_year_number(first);
            match length {
                // 2012-13, 1401-02
                2 if is_year && (second == (first + 1) % 100) => Some(Mask::Year),
                2 if is_year && (1..=12).contains(&second) => Some(Mask::Date),
                4 if is_year && is_year_number(second) && first < second => Some(Mask::Year),
                _ => (first >= second).then_some(Mask::Phone),
            }
        }
        (_, [_, _]) => {
            let (first, second) = (value(parts[0]), value(parts[1]));
            let is_range =
                words(parts[0]).contains(['.', ',', '٫']) || first < second || line.is_mark(parts[1] + 1, '%');
            (!is_range).then_some(Mask::Identifier)
        }
        _ => None,
    }
}

/// `9/11`, `24/7`: two numbers with a slash that are neither a fraction nor a decimal.
fn slash_pair(line: Line<'_>, idx: usize) -> Option<Mask> {
    let read = number::read(line, idx);
    (read.is_none_or(|number| number.next <= idx + 1)).then_some(Mask::Identifier)
}

fn is_year_number(value: i64) -> bool {
    (1300..=1420).contains(&value) || (1600..=2100).contains(&value)
}

/// Letters that touch the digits from behind: `5G`, `3rd`, `1990s`, `5pm`.
fn glued_behind(line: Line<'_>, idx: usize) -> Option<Masked> {
    let word = line.at(idx + 1).filter(|token| token.gap == Gap::None && token.is_word())?;
    let (words, entry) = (line.words(word), word.entry());
    let digits = line.words(&line.tokens[idx]);
    if entry.is(Role::OrdinalSuffix) {
        return Some((Mask::Ordinal, idx + 2));
    }
    if entry.is(Role::ClockSuffix) && words != "o" {
        return Some((Mask::Clock, idx + 2));
    }
    if !words.is_ascii() && !words.starts_with('µ') {
        return None;
    }
    if words == "s" && digits.len() == 4 && digits.ends_with('0') && digits.is_ascii() {
        return Some((Mask::Year, idx + 2));
    }
    let read = number::read(line, idx).map_or(idx + 1, |number| number.next);
    let is_known = read > idx + 1
        || super::counted::unit_behind(line, idx + 1).is_some()
        || super::hedge::behind(line, idx + 1).is_some()
        || matches!(words, "x" | "X") && !line.is_glued(idx + 2);
    (!is_known || is_fused(line, read.max(idx + 2))).then(|| (Mask::Identifier, behind_run(line, idx)))
}

/// Whether letters or digits go on without a blank.
fn is_fused(line: Line<'_>, idx: usize) -> bool {
    let is_glued = |token: &&Token| token.gap == Gap::None && (token.is_word() || token.kind == TokenKind::Digits);
    line.at(idx).filter(is_glued).is_some()
        && !(line.at(idx).is_some_and(|token| token.is_word()) && super::counted::unit_behind(line, idx).is_some())
}

/// Behind everything that touches the digits, closing marks left out.
fn behind_run(line: Line<'_>, idx: usize) -> usize {
    let mut end = idx + 1;
    while end < idx + REACH && line.is_glued(end) {
        let goes_on = |at: usize| line.at(at).is_some_and(|token| token.is_word() || token.kind == TokenKind::Digits);
        let ties = line.at(end).is_some_and(|token| matches!(token.kind, TokenKind::Mark('-' | '.' | '_' | '/' | ':')));
        if !(goes_on(end) || (ties && line.is_glued(end + 1) && goes_on(end + 1))) {
            break;
        }
        end += 1;
    }
    end
}

/// `[12]`, `[3, 4]`; a link's text is none: `[50](…)`.
fn bracketed(line: Line<'_>, idx: usize) -> Option<Masked> {
    let opened = idx.checked_sub(1).map(|before| &line.tokens[before]).filter(|_| line.is_glued(idx))?;
    let is_small = line.words(&line.tokens[idx]).chars().count() <= 3;
    if opened.is_mark('[') && is_small {
        let mut end = idx + 1;
        while end < idx + REACH
            && line.at(end).is_some_and(|token| {
                token.kind == TokenKind::Digits || matches!(token.kind, TokenKind::Mark(',' | '-' | ';'))
            })
        {
            end += 1;
        }
        let is_link = line.is_mark(end + 1, '(') && line.is_glued(end + 1);
        return (line.is_mark(end, ']') && !is_link).then_some((Mask::Citation, end));
    }
    let is_closed = line.is_mark(idx + 1, ')') && line.is_glued(idx + 1);
    let is_tiny = line.words(&line.tokens[idx]).chars().count() <= 2;
    (opened.is_mark('(') && is_closed && is_tiny).then_some((Mask::ListMarker, idx + 1))
}

/// `1.`, `2)`, «۳-» at the head of a line, unless a hedge at the end of the line before says that a number must come.
fn list_marker(line: Line<'_>, idx: usize) -> Option<Masked> {
    let token = &line.tokens[idx];
    let is_small = line.words(token).chars().count() <= 3;
    let is_first = token.gap >= Gap::Line;
    let closes = line
        .at(idx + 1)
        .filter(|next| next.gap == Gap::None && matches!(next.kind, TokenKind::Mark('.' | ')' | '-' | '—')));
    let is_apart = line.at(idx + 2).is_some_and(|next| next.gap == Gap::Space);
    closes.filter(|_| is_small && is_first && is_apart)?;
    let is_expected = super::hedge::before(line, idx, false).edge < idx;
    (!is_expected).then_some((Mask::ListMarker, idx + 2))
}

/// "23 July 2022", "July 23", «23 تیرماه سال 1401».
fn date(line: Line<'_>, idx: usize) -> Option<Masked> {
    let value = number::literal(line.words(&line.tokens[idx]))?.plain.value.to_i64()?;
    let is_day = (1..=31).contains(&value);
    let is_month =
        |at: usize| line.follows(at).is_some_and(|token| token.entry().is(Role::Month) && token.gap != Gap::None);
    if is_day && is_month(idx + 1) && !is_hidden_month(line, idx + 1) {
        return Some((Mask::Date, idx + 2));
    }
    let before = line.before(idx)?;
    let is_after_month = before.entry().is(Role::Month) && !is_hidden_month(line, idx - 1);
    (is_after_month && (is_day || is_year_number(value))).then_some((Mask::Date, idx + 1))
}

/// "may" and its like are months only when written as names.
fn is_hidden_month(line: Line<'_>, idx: usize) -> bool {
    let words = line.words(&line.tokens[idx]);
    words.is_ascii() && words.chars().next().is_some_and(char::is_lowercase)
}

/// Digits that the word before (or behind) them makes something else.
fn marked(line: Line<'_>, idx: usize) -> Option<Masked> {
    let words = line.words(&line.tokens[idx]);
    let literal = number::literal(words)?;
    let has_unit = {
        let next = number::read(line, idx).map_or(idx + 1, |number| number.next);
        next > idx + 1 || super::counted::unit_behind(line, idx + 1).is_some()
    };
    let before = line.before(idx).map(|token| match token.kind {
        TokenKind::Mark('.' | ':') if idx >= 2 && token.gap == Gap::None => &line.tokens[idx - 2],
        _ => token,
    });
    if let Some(entry) = before.map(|token| token.entry()).filter(|_| !has_unit) {
        if entry.is(Role::VersionMark) {
            return Some((Mask::Version, idx + 1));
        }
        if entry.is(Role::ReferenceMark) && !literal.is_grouped && literal.n_digits <= 5 {
            return Some((Mask::Reference, idx + 1));
        }
        if entry.is(Role::ClockMark) {
            return Some((Mask::Clock, idx + 1));
        }
    }
    if line.is(idx + 1, Role::ClockSuffix) && literal.n_digits <= 2 && !literal.has_decimals {
        return Some((Mask::Clock, idx + 2));
    }
    if line.is(idx + 1, Role::OrdinalSuffix) && line.words(&line.tokens[idx + 1]).chars().count() > 1 {
        return Some((Mask::Ordinal, idx + 2));
    }
    is_year(line, idx, &literal, has_unit).then_some((Mask::Year, idx + 1))
}

/// Four plain digits in the range of years, without a hedge or unit: a year where a mark stands before it, or where nothing
/// that could be counted stands behind.
fn is_year(line: Line<'_>, idx: usize, literal: &number::Literal, has_unit: bool) -> bool {
    let Some(value) = literal.plain.value.to_i64() else { return false };
    let is_plain = literal.n_digits == 4 && !literal.is_grouped && !literal.has_decimals;
    if !is_plain || has_unit || !is_year_number(value) {
        return false;
    }
    let before = line.before(idx);
    let is_marked = before.is_some_and(|token| token.entry().is(Role::YearMark) || token.entry().is(Role::Month));
    let is_recent = (1300..=1420).contains(&value) || (1900..=2100).contains(&value);
    let noun = super::counted::noun_behind(line, idx + 1).is_some();
    let hedge = super::hedge::before(line, idx, false);
    let is_hedged = hedge.edge < idx && !is_marked;
    let trailing = !is_marked && super::hedge::behind(line, idx + 1).is_some();
    let is_money = super::counted::money_before(line, idx).is_some();
    if is_hedged || trailing || is_money {
        return false;
    }
    if is_marked { is_recent || !noun } else { is_recent && !noun }
}

/// The mask of number words, given what was read of them.
pub fn words(line: Line<'_>, idx: usize, next: usize) -> Option<Masked> {
    let before = line.before(idx);
    // "twenty-first", «سی و هشتمین», «پنج شنبه»
    let hyphen = line.is_mark(next, '-') && line.is_glued(next) && line.is_glued(next + 1);
    let at = if hyphen || line.is(next, Role::Joiner) { next + 1 } else { next };
    let behind = line.follows(at).map(Token::entry);
    if behind.is_some_and(|entry| entry.is(Role::Ordinal) && entry.unit.is_none())
        && (at == next || hyphen || is_compound(line, next))
    {
        return Some((Mask::Ordinal, at + 1));
    }
    if line.is(next, Role::Weekday) {
        return Some((Mask::Weekday, next + 1));
    }
    if hyphen
        && line
            .at(at)
            .is_some_and(|token| LEXICON.entry(token.word().unwrap_or(super::lang::WordId::UNKNOWN)).unit.is_none())
    {
        // "one-off", "half-life": a word of its own.
        let is_noun = super::counted::noun_behind(line, next).is_some();
        return (next == idx + 1 && (before.is_none() || !is_noun || line.is(idx, Role::Doubtful)))
            .then_some((Mask::Word, at + 1));
    }
    let entry = before.map(Token::entry)?;
    if entry.is(Role::ReferenceMark) && next == idx + 1 && line.tokens[idx].entry().fraction.is_none() {
        return Some((Mask::Reference, next));
    }
    // "the first half", "second quarter"
    let is_part = line.tokens[idx].entry().fraction.is_some() && entry.is(Role::Ordinal);
    is_part.then_some((Mask::Word, next))
}

/// An ordinal behind a joiner belongs to the number where the joiner can join: «سی و هشتمین», not "two and first".
fn is_compound(line: Line<'_>, joiner: usize) -> bool {
    line.tokens[joiner].word().is_some_and(|word| LEXICON.language(word).joining.digits)
}
