//! Ordinals in digits: "der 3. Platz", "44 ve 55. dakikalarda", "3.º", "1° gennaio", «5-го июля».

use super::marked::is_link;
use super::year::is_year_number;
use super::{Digits, Mask, Masked, date};
use crate::figure::lang::each;
use crate::figure::lexicon::{Role, table};
use crate::figure::line::Line;
use crate::figure::number::{literal, plain_at};
use crate::figure::token::{Gap, Token};

/// "der 3. Platz", "3. bölge": a full stop that ends no sentence makes an ordinal, in languages that write so.
pub fn dotted(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    let has_stop = line.is_mark(idx + 1, '.') && line.is_glued(idx + 1) && digits.n_digits() <= 3;
    if is_joined_ordinal(digits) {
        return Some((Mask::Ordinal, idx + 1));
    }
    if has_stop && (is_first_ordinal(digits) || is_in_brackets(digits)) {
        return Some((Mask::Ordinal, idx + 2));
    }
    let word = line.follows(idx + 2).filter(|word| has_stop && word.is_word() && word.gap <= Gap::Space)?;
    let writes_so = digits.whole().is_some() && word.entry().language().numbers.ordinal_dot;
    // "330.maddesi", "Geçici 2. Maddesi"
    let is_section = word.entry().is(Role::Reference) || word.entry().is(Role::WeakReference);
    // "37.dakikada"
    let is_long = || line.words(word).chars().nth(3).is_some() && !line.is_glued(idx);
    if word.gap < Gap::Space && !(line.words(word).starts_with(char::is_lowercase) && (is_section || is_long())) {
        return None;
    }
    let is_title =
        is_section && line.before(idx).is_some_and(|before| line.words(before).starts_with(char::is_uppercase));
    let goes_on = line.words(word).starts_with(char::is_lowercase) || is_title;
    // "ab 3. Klasse": what leads to a year leads to no end of a sentence.
    let leads = |before: &Token| before.entry().is(Role::YearMark) && !word.entry().is(Role::Function);
    let is_determined = line.before(idx).is_some_and(|before| before.entry().is(Role::Determiner) || leads(before));
    // "in der 12. und 89. Minute"
    let is_second = idx >= 3 && is_link(digits, idx - 1) && line.is_mark(idx - 2, '.') && line.is_glued(idx - 2);
    // "82 m², 2. OG": behind a comma, where sentences begin with words of grammar.
    let is_listed = || {
        let is_free = idx >= 2 && line.is_mark(idx - 1, ',') && !line.tokens[idx - 2].is_digits();
        is_free && word.entry().language().nouns.has_capitals && !word.entry().is(Role::Function)
    };
    (writes_so && (goes_on || is_determined || is_second || is_listed())).then_some((Mask::Ordinal, idx + 2))
}

/// "44 ve 55. dakikalarda": the later one of two has the full stop that both are told by, where it ends no sentence.
fn is_joined_ordinal(digits: Digits<'_>) -> bool {
    let Digits { line, idx, .. } = digits;
    let second = idx + 2;
    let links = line.follows(idx + 1).is_some_and(|link| link.entry().is_in(table::LIST_WORDS));
    let is_pair = links && line.is_digits(second) && digits.n_digits() <= 3;
    let has_stop = is_pair && line.is_mark(second + 1, '.') && line.is_glued(second + 1);
    let Some(word) = line.follows(second + 2).filter(|word| has_stop && word.is_word()) else { return false };
    let writes_so = digits.whole().is_some() && word.entry().language().numbers.ordinal_dot;
    let grows = digits.whole().zip(plain_at(line, second)).is_some_and(|(first, second)| first < second);
    writes_so && grows && word.gap == Gap::Space && line.words(word).starts_with(char::is_lowercase)
}

/// "Elfmeter (23.)": a minute, a place, where a full stop would end nothing.
fn is_in_brackets(digits: Digits<'_>) -> bool {
    let Digits { line, idx, .. } = digits;
    let writes_so = line.tokens[idx].entry().language().numbers.ordinal_dot && digits.whole().is_some();
    let is_opened = line.before(idx).is_some_and(|before| before.is_mark('(')) && line.is_glued(idx);
    writes_so && is_opened && line.is_mark(idx + 2, ')') && line.is_glued(idx + 2)
}

/// "die 12., 45. und 89. Minute", "vom 3.–5. Oktober": one of several with a full stop, where another one follows.
fn is_first_ordinal(digits: Digits<'_>) -> bool {
    let Digits { line, idx, .. } = digits;
    let writes_so = line.tokens[idx].entry().language().numbers.ordinal_dot && digits.whole().is_some();
    let links = [',', '-', '/'].into_iter().any(|mark| line.is_mark(idx + 2, mark)) && line.is_glued(idx + 2);
    let has_stop = line.is_mark(idx + 4, '.') && line.is_glued(idx + 4);
    let is_last = |at: usize| line.follows(at).is_some_and(|token| token.is_word() || token.is_mark(','));
    // "22.-24.03.2013"
    let is_date = || is_dotted_date(line.words_at(idx + 3));
    writes_so && links && line.is_digits(idx + 3) && ((has_stop && is_last(idx + 5)) || is_date())
}

/// `24.03.2013`, `1.5.2013`
fn is_dotted_date(words: &str) -> bool {
    let is_plain = words.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let lengths: Vec<usize> = words.split('.').map(str::len).collect();
    is_plain && matches!(lengths[..], [1..=2, 1..=2, 4])
}

/// "3.º", "1.er": the ending of an ordinal behind its full stop.
pub fn is_raised(line: Line<'_>, idx: usize) -> bool {
    line.is(idx, Role::OrdinalSuffix) && line.words_at(idx).len() > 1
}

/// "1° gennaio", "3° posto", "13^ giornata": the sign of degrees, where a language makes ordinals with it and they are of something.
pub fn with_degree(line: Line<'_>, idx: usize) -> Option<Masked> {
    let thing = line.follows(idx + 2).filter(|token| token.is_word() && token.gap == Gap::Space)?;
    let sign = line.words_at(idx + 1);
    let makes_ordinals = || each(thing.entry().language().numbers.ordinal_suffixes).any(|suffix| suffix == sign);
    if !matches!(sign, "°" | "^") || !makes_ordinals() {
        return None;
    }
    let is_thing = !thing.entry().is(Role::Function) && line.words(thing).chars().nth(1).is_some();
    let date = date::behind_ordinal(line, idx + 2).map(|next| (Mask::Date, next));
    // "dal 1° al 15 maggio"
    let is_first = line.is_digits(idx + 3) && date::is_month_behind(line, idx + 4);
    if is_first && thing.entry().is(Role::Function) {
        return Some((Mask::Date, idx + 2));
    }
    date.or_else(|| is_thing.then_some((Mask::Ordinal, idx + 2)))
}

/// «3–4-й степени»: the later one of two has the ending that both are told by; «2–3-х человек» are some.
pub fn first_tied(line: Line<'_>, idx: usize) -> Option<Masked> {
    let last = idx + 2;
    let is_range = line.is_tied(idx + 1, '-') && line.is_digits(last) && line.is_tied(last + 1, '-');
    let suffix = line.at(last + 2).filter(|suffix| is_range && suffix.entry().is(Role::OrdinalSuffix))?;
    let is_ending = suffix.entry().is(Role::Ending) && plain_at(line, last).is_some_and(|value| value < 5);
    let goes_on = line.is_tied(last + 3, '-');
    (!is_ending && !goes_on).then(|| tied(line, last, line.words_at(last)))
}

/// «5-й», «5-го июля»; «90-х годов» are years.
pub fn tied(line: Line<'_>, idx: usize, digits: &str) -> Masked {
    let next = idx + 3;
    if digits.ends_with('0') && matches!(digits.len(), 2 | 4) && line.is(next, Role::YearSuffix) {
        return (Mask::Year, next + 1);
    }
    if literal(digits).and_then(|literal| literal.to_i64()).is_some_and(is_year_number) {
        return (Mask::Year, next + usize::from(line.is(next, Role::YearSuffix)));
    }
    date::behind_ordinal(line, next).map_or((Mask::Ordinal, next), |next| (Mask::Date, next))
}
