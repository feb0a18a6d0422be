//! Digits that the words by them make something else: "section 3", "version 2", «ساعت ۱۰», `COVID 19`, "der 3. Platz".

use super::named::{
    behind_model, behind_versions, is_licence, is_linked_version, is_model, is_release, numbers_many, version_before,
};
use super::{Digits, Mask, Masked, REACH, clock, date, is_ordinal_suffix, letter, ordinal, place, score};
use crate::figure::lang::Script;
use crate::figure::lexicon::{Entry, Role, Roles, table};
use crate::figure::line::Line;
use crate::figure::number::plain_at;
use crate::figure::token::{Gap, Token, TokenKind};
use crate::figure::{counted, number};

/// The mask of marked digits.
pub fn mask(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, literal, .. } = digits;
    let literal = literal?;
    if line.before(idx).is_some_and(|token| token.entry().is(Role::OrdinalPrefix)) && line.tokens[idx].gap <= Gap::Seam
    {
        // «제3조»: the scale word is a section here.
        let section = line.at(idx + 1).filter(|next| next.gap == Gap::Seam && next.entry().numeral.is_some());
        // 第45至50页
        let ties = line.is(idx + 1, Role::RangeWord) || line.is_tied(idx + 1, '-');
        let is_range = ties && line.at(idx + 2).is_some_and(|last| last.is_digits() && last.gap <= Gap::Seam);
        let next = if is_range { idx + 3 } else { idx + 1 + usize::from(section.is_some()) };
        return Some((Mask::Ordinal, next));
    }
    let by_shape = behind_article(digits)
        .or_else(|| ordinal::dotted(digits))
        .or_else(|| age(digits))
        .or_else(|| score::mask(digits))
        .or_else(|| clock::mask(digits))
        .or_else(|| letter::hour(digits))
        .or_else(|| score::sum(digits));
    if let Some(masked) = by_shape.or_else(|| place::mask(digits)) {
        return Some(masked);
    }
    // «№ 5», "§ 5"; the sign alone could not be a word of the tables.
    let is_sign = |token: &Token| match token.kind {
        TokenKind::Mark('№' | '§') => true,
        // "n° 387.466"
        TokenKind::Mark('°' | 'º') if line.is_glued(idx - 1) => {
            let stop = usize::from(idx >= 3 && line.tokens[idx - 2].is_mark('.') && line.is_glued(idx - 2));
            idx >= 2 + stop && is_short_number(line.words_at(idx - 2 - stop))
        }
        // «от 07.09.2010 N 767»
        TokenKind::Word if line.words(token) == "N" && idx >= 2 => {
            let before = &line.tokens[idx - 2];
            before.is_digits() || before.entry().language().script == Script::Cyrillic
        }
        _ => false,
    };
    let is_numbered = line.before(idx).is_some_and(is_sign);
    if is_numbered && !has_unit(digits) {
        // "§§ 12–15 StGB": the law is not what is counted.
        let is_range = line.is_tied(idx + 1, '-') && line.is_digits(idx + 2);
        return Some((Mask::Reference, if is_range { idx + 3 } else { behind_list(digits) }));
    }
    // «38번 버스»
    let numbers = |next: &Token| next.gap <= Gap::Seam && next.entry().is(Role::Numbering);
    if line.is(idx + 2, Role::Numbered) && line.at(idx + 1).is_some_and(numbers) {
        return Some((Mask::Reference, idx + 2));
    }
    // 15丁目778
    let is_numbered = || idx >= 2 && line.is(idx - 1, Role::OrdinalSuffix) && line.tokens[idx - 2].is_digits();
    let is_last = !line.is(idx + 1, Role::OrdinalSuffix) && !line.is(idx + 1, Role::ReferenceSuffix);
    let is_part = line.tokens[idx].gap == Gap::Seam && is_numbered() && is_last;
    if is_part && !has_unit(digits) && !counted::has_noun(line, idx + 1) {
        return Some((Mask::Reference, idx + 1));
    }
    // "12 §"
    // "12 a §"
    let is_letter = line.is_mark(idx + 2, '§') && line.words_at(idx + 1).len() == 1 && line.tokens[idx + 1].is_word();
    let is_paragraph = line.is_mark(idx + 1, '§') && !line.is_digits(idx + 2);
    // «162-ФЗ»
    let suffix = line.behind_hyphen(idx + 1);
    if is_letter {
        return Some((Mask::Reference, idx + 3));
    }
    if is_paragraph || line.is(suffix, Role::ReferenceSuffix) {
        return Some((Mask::Reference, suffix + 1));
    }
    if let Some(masked) = numbered(digits) {
        return Some(masked);
    }
    // «민법 750조»: the scale word is a section here.
    let is_law = line.before(idx).is_some_and(|token| token.entry().is(Role::Reference));
    let has_section = || line.at(idx + 1).is_some_and(|next| next.gap == Gap::Seam && next.entry().numeral.is_some());
    if is_law && has_section() && counted::plain_unit(line, idx + 2).is_none() {
        return Some((Mask::Reference, idx + 2));
    }
    if let Some(last) = last_of_references(digits) {
        return Some((Mask::Reference, last + 1));
    }
    if is_given(digits) {
        return Some((Mask::Reference, behind_list(digits)));
    }
    let by_word = mark_before(digits).and_then(|(entry, has_stop)| mask_of(entry, has_stop || is_titled(digits)));
    let is_registry = mark_before(digits).is_some_and(|(entry, has_stop)| numbers_many(digits, entry, has_stop));
    let is_short = is_registry || (!literal.is_grouped && literal.n_digits <= 5);
    match by_word {
        // "alle 5" is a time of day, "alle 5 cliniche" are clinics.
        Some(Mask::Clock) if !clock::is_hour(digits) || counted::has_plural(line, idx + 1) => {}
        Some(Mask::Reference) if !is_short => {}
        Some(Mask::Reference) if is_section(line, idx + 1) => return Some((Mask::Reference, idx + 1)),
        // «منطقه ۵ تهران»
        Some(Mask::Reference)
            if is_weak(digits)
                && counted::has_noun(line, idx + 1)
                && line.tokens[idx + 1].gap < Gap::Line
                && !line.is(idx + 1, Role::Town)
                && !line.is(idx + 1, Role::Numbered)
                && !(line.is(idx + 1, Role::Reference) && line.is_digits(idx + 2))
                && !is_section(line, idx + 1) => {}
        // "Apt. 4B", "Figure 2M"
        Some(Mask::Reference) if is_lettered(digits) => return Some((Mask::Reference, idx + 2)),
        Some(Mask::Reference) if !has_unit(digits) => return Some((Mask::Reference, behind_list(digits))),
        Some(Mask::Clock) if !has_unit(digits) => return Some((Mask::Clock, clock::behind_times(digits))),
        Some(Mask::Clock) if behind_quarter(line, idx + 1).is_some() => {
            return behind_quarter(line, idx + 1).map(|next| (Mask::Clock, next));
        }
        Some(Mask::Clock) if is_of_day(line, idx + 1) => return Some((Mask::Clock, idx + 1)),
        // "NASDAQ: 4,592.74" is how it stood.
        Some(Mask::Identifier) if literal.is_grouped && literal.has_decimals => {}
        // "Boeing 737-800"
        Some(Mask::Identifier) if !has_unit(digits) => return Some((Mask::Identifier, behind_model(digits))),
        // "Ubuntu 22.04 LTS"
        Some(Mask::Version) if !has_unit(digits) || is_release(digits) => {
            return Some((Mask::Version, behind_versions(digits)));
        }
        Some(mask) if !has_unit(digits) => return Some((mask, idx + 1)),
        None if is_model(digits) => return Some((Mask::Identifier, idx + 1)),
        None if is_linked_version(digits) || is_licence(digits) => {
            return Some((Mask::Version, behind_versions(digits)));
        }
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

/// «المواد *من 12 إلى 15*»: the last of those that a word for references stands before.
fn last_of_references(digits: Digits<'_>) -> Option<usize> {
    let Digits { line, idx, .. } = digits;
    let (infix, opening) = line.phrase_before(idx, table::RANGES)?;
    line.before(opening).filter(|word| word.entry().is(Role::Reference))?;
    let last = line.behind_infix(idx + 1, infix).filter(|last| line.is_digits(*last))?;
    let is_whole = digits.whole().is_some() && plain_at(line, last).is_some();
    (is_whole && !has_unit(Digits { idx: last, ..digits })).then_some(last)
}

/// «کد پیگیری: ۷۷۶۵۵», «شماره قرارداد ۱۲۳»: a word for numbers, and what the number is given to; two words before a colon.
fn is_given(digits: Digits<'_>) -> bool {
    let Digits { line, idx, .. } = digits;
    if !digits.before().can(Role::Given) || digits.whole().is_none() {
        return false;
    }
    let colon = usize::from(line.before(idx).is_some_and(is_colon));
    let is_name = |at: usize| {
        let entry = line.tokens[at].entry();
        line.tokens[at].is_word() && !entry.is(Role::Function) && entry.numeral.is_none() && !entry.is_in(table::HEDGES)
    };
    let (near, last) = (1 + colon, 1 + 2 * colon);
    let names =
        (near..=last).take_while(|back| idx >= *back && is_name(idx - back) && line.before(idx - back).is_some());
    let begins =
        |back: usize| line.tokens.get(idx.wrapping_sub(back + 1)).is_some_and(|word| word.entry().is(Role::Given));
    names.into_iter().any(begins) && !has_unit(digits) && !counted::has_noun(line, idx + 1)
}

/// «ساعت ۷ *و ربع*»: behind the part of an hour that is added to one, of nothing.
fn behind_quarter(line: Line<'_>, idx: usize) -> Option<usize> {
    let (_, next) = number::added(line, idx)?;
    let is_free = || counted::plain_unit(line, next).is_none() && !counted::has_noun(line, next);
    clock::behind_clock(line, next - 1).or_else(|| is_free().then_some(next))
}

/// «ساعت ۱۴ *روز دوشنبه*», «ساعت ۹ *روز ۱۲ مهر*»: whether the word for a day here says on which one, and is no unit.
fn is_of_day(line: Line<'_>, idx: usize) -> bool {
    let Some((_, day)) = counted::plain_unit(line, idx).filter(|(unit, _)| unit.symbol == "day") else { return false };
    let is_weekday = |at: usize| line.is(at, Role::Weekday);
    let is_dated = || line.is_digits(day) && date::is_month_behind(line, day + 1);
    let is_told = || line.follows(day).is_some_and(|word| word.entry().numeral.is_some()) && is_weekday(day + 1);
    is_weekday(day) || is_told() || is_dated()
}

/// What is short for a number where a raised letter or the sign of degrees stands behind it.
fn is_short_number(words: &str) -> bool {
    matches!(words, "n" | "N" | "nos" | "Nos")
}

/// «القرن الـ19», «اليوم الـ15»: the article makes an ordinal of digits behind what is told in order; but «الساعات الـ24».
fn behind_article(digits: Digits<'_>) -> Option<Masked> {
    const IN_ORDER: Roles = Roles::of(&[Role::OrdinalNoun, Role::Reference, Role::WeakReference]);
    let Digits { line, idx, .. } = digits;
    let article = idx.checked_sub(1).filter(|article| counted::behind_definite(line, *article) == idx)?;
    let thing = line.before(article)?.entry();
    (thing.roles().any(IN_ORDER) && !has_unit(digits)).then_some((Mask::Ordinal, idx + 1))
}

/// «20대»: people in their twenties, where nothing stands before that is counted so.
fn age(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    // «20~30대»
    let is_first = ['~', '-'].into_iter().any(|mark| line.is_tied(idx + 1, mark)) && line.is_digits(idx + 2);
    let last = if is_first { idx + 2 } else { idx };
    let suffix = line.at(last + 1).filter(|next| next.entry().is(Role::AgeSuffix) && next.gap <= Gap::Seam)?;
    let is_ten = |value: Option<i64>| value.is_some_and(|value| (10..100).contains(&value) && value % 10 == 0);
    // «30대 70» is a proportion, «30대 70%» are people.
    let is_proportion = line.is_digits(last + 2) && counted::plain_unit(line, last + 3).is_none();
    let is_tens = is_ten(digits.whole()) && (!is_first || is_ten(plain_at(line, last))) && !is_proportion;
    let aged = suffix.entry().language().marks.aged;
    let is_counted =
        line.before(idx).is_some_and(|before| aged.iter().any(|ending| line.words(before).ends_with(ending)));
    // «30대의 취업자», but «30대의 버스»
    let is_thing = |thing: &Token| {
        let word = line.words(thing);
        let stem = &word[..word.len() - counted::particle_of(line, last + 2)];
        aged.iter().any(|ending| stem.ends_with(ending))
    };
    let counts = suffix.entry().is(Role::Classifier) && line.follows(last + 2).is_none_or(is_thing);
    (is_tens && !is_counted && !counts).then_some((Mask::Word, last + 2))
}

/// «на 59 минуте», «20 века», «5–7 классе»: a noun whose form does not agree with the number is not counted, but numbered.
fn numbered(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    let value = digits.whole()?;
    // The later one of two tells of both.
    let is_first = line.is_tied(idx + 1, '-') && line.is_digits(idx + 2);
    let (last, value) = if is_first { (idx + 2, plain_at(line, idx + 2)?) } else { (idx, value) };
    let noun = line.follows(last + 1).filter(|noun| noun.gap == Gap::Space)?.entry();
    let (ends_in, is_teen) = (value % 10, (11..=19).contains(&(value % 100)));
    let agrees = [(Role::Singular, 1..=1), (Role::Paucal, 2..=4)]
        .into_iter()
        .filter(|(role, _)| noun.is(*role))
        .map(|(_, ends)| ends.contains(&ends_in) && !is_teen);
    let is_year = noun.is(Role::YearSuffix);
    let is_numbered = agrees.reduce(|one, other| one || other) == Some(false);
    (is_numbered && !(is_year && digits.n_digits() > 3))
        .then_some((if is_year { Mask::Year } else { Mask::Ordinal }, last + 2))
}

/// «ст. 158 *ч. 2*»: a word that could be a unit names the next smaller part.
pub fn is_section(line: Line<'_>, idx: usize) -> bool {
    const PARTS: [Role; 3] = [Role::DottedReference, Role::Reference, Role::WeakReference];
    let Some(word) = line.follows(idx).filter(|token| token.is_word()) else { return false };
    let is_dotted = line.is_mark(idx + 1, '.') && line.is_glued(idx + 1) && line.is_digits(idx + 2);
    is_dotted && PARTS.iter().any(|role| word.entry().is(*role))
}

/// The word before, and whether a full stop stands behind it.
fn mark_before(digits: Digits<'_>) -> Option<(&'static Entry, bool)> {
    let Digits { line, idx, .. } = digits;
    let before = line.before(idx)?;
    match before.kind {
        TokenKind::Mark('=' | '>' | '<' | '~' | '^' | '≥' | '≤') => version_before(digits),
        TokenKind::Mark('.' | ':' | '°' | 'º') if idx >= 2 && (before.gap == Gap::None || is_colon(before)) => {
            // "d.h. 40", "z. B. 40" name nothing that "H. 40" would.
            let is_letter = |at: usize| line.tokens[at].is_word() && line.words_at(at).chars().nth(1).is_none();
            let is_behind_stop = || idx >= 4 && line.tokens[idx - 3].is_mark('.') && line.is_glued(idx - 3);
            let is_part = before.is_mark('.')
                && is_behind_stop()
                && (line.is_glued(idx - 2) || (is_letter(idx - 2) && is_letter(idx - 4)));
            // "écart-type : 11,2": of another word, behind which references have no decimals
            let is_tail = || idx >= 3 && line.is_tied(idx - 3, '-') && literal_has_decimals(digits);
            (!is_part && !is_tail()).then(|| (line.tokens[idx - 2].entry(), before.is_mark('.')))
        }
        // "3.2.1 sürümü 14 hatayı": the version of what stands before.
        _ if before.entry().is(Role::Version)
            && idx >= 2
            && !digits.has_marks()
            && line.tokens[idx - 2].is_digits()
            && line.words_at(idx - 2).contains('.') =>
        {
            None
        }
        // «۹۰ دقیقه ۳ گل»: a unit of what stands before.
        _ if before.entry().is(Role::Unit) && idx >= 2 && counts(&line.tokens[idx - 2]) => None,
        // «بـ 85»: written onto what follows.
        TokenKind::Word if line.words(before).ends_with('ـ') => None,
        _ if tells_how_many(line, idx - 1) => None,
        _ => Some((before.entry(), false)),
    }
}

/// Whether the digits have decimals.
fn literal_has_decimals(digits: Digits<'_>) -> bool {
    digits.literal.is_some_and(|literal| literal.has_decimals)
}

/// Whether a word that numbers what stands before it says how many there are: «मृतकों की संख्या 20», but «ट्रेन संख्या 12».
pub fn tells_how_many(line: Line<'_>, idx: usize) -> bool {
    let is_grammar =
        |word: &Token| !word.is_word() || word.entry().is(Role::Function) || word.entry().is_in(table::HEDGES);
    line.tokens[idx].entry().is(Role::CountName) && line.before(idx).is_none_or(is_grammar)
}

/// «کد خبر : ۱۲»: a colon, with a blank before it or not.
fn is_colon(token: &Token) -> bool {
    token.is_mark(':') && token.gap <= Gap::Space
}

/// Whether a token is digits or a number word.
fn counts(token: &Token) -> bool {
    token.is_digits() || token.entry().numeral.is_some()
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

/// Whether one capital touches the digits, and nothing else.
fn is_lettered(digits: Digits<'_>) -> bool {
    let Digits { line, idx, .. } = digits;
    let letter = line.words_at(idx + 1);
    let goes_on = line.is_glued(idx + 2) && line.at(idx + 2).is_some_and(|next| next.is_word() || next.is_digits());
    line.is_glued(idx + 1) && letter.len() == 1 && letter.bytes().all(|byte| byte.is_ascii_uppercase()) && !goes_on
}

/// "the world No 3": a short word that is written as a name does without its full stop.
fn is_titled(digits: Digits<'_>) -> bool {
    let Digits { line, idx, .. } = digits;
    let words = idx.checked_sub(1).map_or("", |before| line.words_at(before));
    let is_name = words.len() > 1 && words.starts_with(char::is_uppercase) && words.ends_with(char::is_lowercase);
    is_name && digits.n_digits() <= 3 && !line.is_tied(idx + 1, '-') && !counted::has_noun(line, idx + 1)
}

/// Whether a word that is counted itself makes the digits a reference; one that is a unit counts nothing behind it, unless it is
/// a rate: «دقیقه ۷۳ گل زد», but «هر دقیقه ۵ نفر».
fn is_weak(digits: Digits<'_>) -> bool {
    let Digits { line, idx, .. } = digits;
    let is_told = |entry: &Entry| {
        let is_right_before = line.before(idx).is_some_and(Token::is_word);
        entry.is(Role::Unit) && is_right_before && !(idx >= 2 && line.tokens[idx - 2].entry().is(Role::Every))
    };
    mark_before(digits).is_some_and(|(entry, _)| entry.is(Role::WeakReference) && !is_told(entry))
}

/// Whether the word before makes the digits a reference.
pub fn is_reference(digits: Digits<'_>) -> bool {
    mark_before(digits).and_then(|(entry, has_stop)| mask_of(entry, has_stop)) == Some(Mask::Reference)
}

/// Behind the last of several: "pages 12–15", "sections 3, 4 and 7"; a number of something is no reference.
fn behind_list(digits: Digits<'_>) -> usize {
    let Digits { line, idx, .. } = digits;
    let mut next = idx + 1;
    // "1234 5678 9012": groups of four
    let is_group = |at: usize| line.at(at).is_some_and(|group| group.is_digits() && group.gap == Gap::Space);
    while next < idx + REACH && line.words_at(next - 1).len() == 4 && is_group(next) && line.words_at(next).len() == 4 {
        next += 1;
    }
    // «صفحة 45 - 50»
    let is_dash = |at: usize| line.is_mark(at, '-') && line.is_glued(at) == line.is_glued(at + 1);
    while next < idx + REACH
        && (is_dash(next) || line.is_mark(next, ',') || is_link(digits, next))
        && line.is_digits(next + 1)
    {
        let further = Digits { idx: next + 1, ..digits };
        // «مواد ۵۱۲ و ۵۱۴ قانون»
        if has_unit(further) || (counted::has_noun(line, next + 2) && !line.is(next + 2, Role::Numbered)) {
            break;
        }
        next += 2;
    }
    next
}

pub fn is_link(digits: Digits<'_>, idx: usize) -> bool {
    digits.line.is(idx, Role::Joiner) || digits.line.is(idx, Role::RangeWord)
}

/// Whether a unit or a scale word says that it is a figure all the same.
pub fn has_unit(digits: Digits<'_>) -> bool {
    let Digits { line, idx, .. } = digits;
    let next = number::behind(line, idx).unwrap_or(idx + 1);
    // «قطار ۶۰۷ ساعت ۱۴:۰۵»
    let is_time = || line.is(idx + 1, Role::ClockMark) && line.is_digits(idx + 2);
    next > idx + 1 || line.is(idx + 1, Role::Part) || (counted::plain_unit(line, idx + 1).is_some() && !is_time())
}
