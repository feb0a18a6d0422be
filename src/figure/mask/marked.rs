//! Digits that the word before them makes something else: "section 3", "version 2", «ساعت ۱۰», `COVID 19`.

use super::{Digits, Mask, Masked, REACH, is_ordinal_suffix};
use crate::figure::lang::each;
use crate::figure::lexicon::{Entry, Role};
use crate::figure::token::{Gap, Token, TokenKind, folded};
use crate::figure::{
    counted,
    number::{self, Literal, literal},
};

/// The mask of marked digits.
pub fn mask(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, literal, .. } = digits;
    let literal = literal?;
    if line.before(idx).is_some_and(|token| token.entry().is(Role::OrdinalPrefix)) && line.tokens[idx].gap <= Gap::Seam
    {
        // «제3조»: the scale word is a section here.
        let section = line.at(idx + 1).filter(|next| next.gap == Gap::Seam && next.entry().numeral.is_some());
        return Some((Mask::Ordinal, idx + 1 + usize::from(section.is_some())));
    }
    let by_shape = dotted_ordinal(digits).or_else(|| age(digits)).or_else(|| score(digits));
    let by_shape = by_shape.or_else(|| hour(digits)).or_else(|| weak_clock(digits));
    if let Some(masked) = by_shape.or_else(|| house(digits)) {
        return Some(masked);
    }
    // «№ 5», "§ 5"; the sign alone could not be a word of the tables.
    let is_numbered = line.before(idx).is_some_and(|token| token.is_mark('№') || token.is_mark('§'));
    if is_numbered && !has_unit(digits) {
        return Some((Mask::Reference, behind_list(digits)));
    }
    // "12 §"
    let is_paragraph = line.is_mark(idx + 1, '§') && !line.is_digits(idx + 2);
    if is_paragraph || line.is(idx + 1, Role::ReferenceSuffix) {
        return Some((Mask::Reference, idx + 2));
    }
    // "10.00-18.00 saatleri"
    let next = behind_times(digits);
    if next > idx + 1 && line.is(next, Role::ClockMark) && digits.words.contains('.') && is_time(digits.words) {
        return Some((Mask::Clock, next));
    }
    let by_word = mark_before(digits).and_then(|(entry, has_stop)| mask_of(entry, has_stop));
    // What is a name as well is a registry, whose numbers may be long: "PMID 12345678".
    let is_registry = mark_before(digits).is_some_and(|(entry, _)| entry.is(Role::Name));
    let is_short = !literal.is_grouped && (literal.n_digits <= 5 || is_registry);
    let is_hour = digits.whole().is_some_and(|hour| (0..=24).contains(&hour)) || is_time(digits.words);
    match by_word {
        // "alle 5" is a time of day, "alle 5 cliniche" are clinics.
        Some(Mask::Clock) if !is_hour || counted::has_plural(line, idx + 1) => {}
        Some(Mask::Reference) if !is_short => {}
        Some(Mask::Reference) if is_weak(digits) && counted::has_noun(line, idx + 1) => {}
        Some(Mask::Reference) if !has_unit(digits) => return Some((Mask::Reference, behind_list(digits))),
        Some(Mask::Clock) if !has_unit(digits) => return Some((Mask::Clock, behind_times(digits))),
        // "Boeing 737-800"
        Some(Mask::Identifier) if !has_unit(digits) => return Some((Mask::Identifier, digits.behind_run())),
        Some(mask) if !has_unit(digits) => return Some((mask, idx + 1)),
        _ => {}
    }
    if is_ordinal_suffix(line, idx + 1) {
        return Some((Mask::Ordinal, idx + 2));
    }
    let suffix =
        line.follows(idx + 1).filter(|token| token.entry().is(Role::OrdinalSuffix) && token.gap != Gap::Seam)?;
    let is_spelled =
        line.words(suffix).chars().count() > 1 && line.words(suffix).chars().next().is_some_and(|c| !c.is_ascii());
    is_spelled.then_some((Mask::Ordinal, idx + 2))
}

/// Behind a time of day, and behind the one that a dash ties to it: "kl. 10–18".
fn behind_times(digits: Digits<'_>) -> usize {
    let Digits { line, idx, .. } = digits;
    if let Some(next) = super::behind_joined_minutes(line, idx + 1) {
        return next;
    }
    let second = Digits { idx: idx + 2, words: line.words_at(idx + 2), ..digits };
    let is_time = line.is_digits(idx + 2) && is_time(second.words);
    let is_range = line.is_tied(idx + 1, '-') && is_time && (line.is(idx + 3, Role::ClockMark) || !has_unit(second));
    if is_range || is_second_hour(second) { idx + 3 } else { idx + 1 }
}

/// «ساعت ۸ تا ۱۶»: a later hour behind a word of range, where nothing is counted.
fn is_second_hour(second: Digits<'_>) -> bool {
    let Digits { line, idx, words, .. } = second;
    let hour = literal(words).filter(Literal::is_plain).and_then(|literal| literal.to_i64());
    let is_hour = line.is_digits(idx) && hour.is_some_and(|hour| (0..=24).contains(&hour));
    is_hour && line.is(idx - 1, Role::RangeWord) && !has_unit(second) && !counted::has_noun(line, idx + 1)
}

/// `5`, `18.45`
fn is_time(words: &str) -> bool {
    let (hours, minutes) = words.split_once(['.', ',']).unwrap_or((words, "00"));
    let is_below = |digits: &str, limit: u8| digits.parse::<u8>().is_ok_and(|value| value <= limit);
    is_below(hours, 24) && minutes.len() == 2 && is_below(minutes, 59)
}

/// «20대»: people in their twenties, where nothing stands before that is counted so.
fn age(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    let suffix = line.at(idx + 1).filter(|next| next.entry().is(Role::AgeSuffix) && next.gap <= Gap::Seam)?;
    let is_tens = digits.whole().is_some_and(|value| (10..100).contains(&value) && value % 10 == 0);
    let aged = suffix.entry().language().marks.aged;
    let is_counted =
        line.before(idx).is_some_and(|before| aged.iter().any(|ending| line.words(before).ends_with(ending)));
    (is_tens && !is_counted).then_some((Mask::Word, idx + 2))
}

/// «3대 1»
fn score(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    let is_versus = line.is(idx + 1, Role::Versus) && line.is_digits(idx + 2) && digits.whole().is_some();
    is_versus.then_some((Mask::Identifier, idx + 3))
}

/// "der 3. Platz", "3. bölge": a full stop that ends no sentence makes an ordinal, in languages that write so.
fn dotted_ordinal(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    let has_stop = line.is_mark(idx + 1, '.') && line.is_glued(idx + 1) && digits.n_digits() <= 3;
    let word = line.follows(idx + 2).filter(|word| has_stop && word.is_word() && word.gap == Gap::Space)?;
    let writes_so = digits.whole().is_some() && word.entry().language().numbers.ordinal_dot;
    let goes_on = line.words(word).starts_with(char::is_lowercase);
    let is_determined = line.before(idx).is_some_and(|before| before.entry().is(Role::Determiner));
    (writes_so && (goes_on || is_determined)).then_some((Mask::Ordinal, idx + 2))
}

/// "om 10 uur", "10.30 uur": a time of day, where the hours alone would be a duration.
fn hour(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, words, .. } = digits;
    let is_dotted =
        |words: &str| words.split_once('.').is_some_and(|(hour, minutes)| hour.len() <= 2 && minutes.len() == 2);
    let has_minutes = is_dotted(words);
    // "van 9.00 tot 17.00 uur"
    let is_first = has_minutes && is_link(digits, idx + 1) && is_dotted(line.words_at(idx + 2));
    let last = if is_first { idx + 2 } else { idx };
    let (_, next) = counted::plain_unit(line, last + 1).filter(|(unit, _)| unit.symbol == "h")?;
    let is_named = line.is(last + 1, Role::Unit) && line.tokens[last + 1].entry().language().decimal_mark != '.';
    let is_marked = line.before(idx).is_some_and(|before| before.entry().is(Role::HourMark));
    let is_hour = digits.whole().is_some_and(|hour| (0..=24).contains(&hour));
    ((has_minutes && is_named) || (is_marked && is_hour)).then(|| (Mask::Clock, behind_minutes(digits, next)))
}

/// "a las 5", "às 10.30", "a las 18 horas": a time of day, unless something is counted.
fn weak_clock(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, words, .. } = digits;
    let is_hour = digits.whole().is_some_and(|hour| (0..=24).contains(&hour)) || is_time(words);
    line.phrase_before(idx, |lexicon| &lexicon.weak_clock_marks).filter(|_| is_hour)?;
    match counted::plain_unit(line, idx + 1) {
        Some((unit, next)) => (unit.symbol == "h").then(|| (Mask::Clock, behind_minutes(digits, next))),
        None => (!has_unit(digits) && !counted::has_noun(line, idx + 1)).then_some((Mask::Clock, idx + 1)),
    }
}

/// "às 10h30", "à 14 h 30"
fn behind_minutes(digits: Digits<'_>, next: usize) -> usize {
    let line = digits.line;
    let is_glued = line.is_glued(next) && line.is_digits(next);
    next + usize::from(is_glued || number::is_minutes(line, next))
}

/// "Hauptstraße 5, 10115 Berlin": the number of a house, and the code of the town behind it.
fn house(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    let is_short = line.before(idx)?.is_mark('.') && line.is_glued(idx - 1);
    let street = line.at(idx.checked_sub(if is_short { 2 } else { 1 })?).filter(|token| token.is_word())?;
    let word = folded(line.words(street));
    let mut endings = each(street.entry().language().marks.street_endings);
    let is_name = |ending: &str| word.len() > ending.len() && word.ends_with(ending);
    let is_street = street.word().is_none() && endings.any(is_name);
    let is_house = is_street && digits.n_digits() <= 3 && !has_unit(digits) && !counted::has_noun(line, idx + 1);
    let has_code =
        line.is_mark(idx + 1, ',') && line.is_digits(idx + 2) && (4..=5).contains(&line.words_at(idx + 2).len());
    let has_town = has_code && line.follows(idx + 3).is_some_and(Token::is_word);
    is_house.then_some((Mask::Reference, if has_town { idx + 3 } else { idx + 1 }))
}

/// The word before, and whether a full stop stands behind it.
fn mark_before(digits: Digits<'_>) -> Option<(&'static Entry, bool)> {
    let Digits { line, idx, .. } = digits;
    let before = line.before(idx)?;
    match before.kind {
        TokenKind::Mark('.' | ':' | '°' | 'º') if idx >= 2 && before.gap == Gap::None => {
            Some((line.tokens[idx - 2].entry(), before.is_mark('.')))
        }
        _ => Some((before.entry(), false)),
    }
}

fn mask_of(entry: &Entry, has_stop: bool) -> Option<Mask> {
    [
        (Role::Version, Mask::Version),
        (Role::Reference, Mask::Reference),
        (Role::WeakReference, Mask::Reference),
        (Role::ClockMark, Mask::Clock),
        (Role::Name, Mask::Identifier),
    ]
    .into_iter()
    .find(|(role, _)| entry.is(*role))
    .map(|(_, mask)| mask)
    .or_else(|| (has_stop && entry.is(Role::DottedReference)).then_some(Mask::Reference))
}

fn is_weak(digits: Digits<'_>) -> bool {
    mark_before(digits).is_some_and(|(entry, _)| entry.is(Role::WeakReference))
}

/// Whether the word before makes the digits a reference.
pub fn is_reference(digits: Digits<'_>) -> bool {
    mark_before(digits).and_then(|(entry, has_stop)| mask_of(entry, has_stop)) == Some(Mask::Reference)
}

/// Behind the last of several: "pages 12–15", "sections 3, 4 and 7"; a number of something is no reference.
fn behind_list(digits: Digits<'_>) -> usize {
    let Digits { line, idx, .. } = digits;
    let mut next = idx + 1;
    while next < idx + REACH
        && (line.is_tied(next, '-') || line.is_mark(next, ',') || is_link(digits, next))
        && line.is_digits(next + 1)
    {
        let further = Digits { idx: next + 1, ..digits };
        if has_unit(further) || counted::has_noun(line, next + 2) {
            break;
        }
        next += 2;
    }
    next
}

fn is_link(digits: Digits<'_>, idx: usize) -> bool {
    digits.line.is(idx, Role::Joiner) || digits.line.is(idx, Role::RangeWord)
}

/// Whether a unit or a scale word says that it is a figure all the same.
pub fn has_unit(digits: Digits<'_>) -> bool {
    let Digits { line, idx, .. } = digits;
    let next = number::read(line, idx).map_or(idx + 1, |number| number.next);
    next > idx + 1 || counted::plain_unit(line, idx + 1).is_some()
}
