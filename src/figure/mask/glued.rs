//! Letters and signs that touch the digits: `COVID-19`, `x86`, `#12`, `5G`, `3rd`, `1990s`, `5pm`.

mod between;
mod model;

use between::{behind_odds, behind_word_between};
use model::{is_chip, is_fineness};

use super::year::is_year_number;
use super::{Digits, Mask, Masked, assigned, clock, date, decade, named, ordinal, picture, score};
use crate::figure::lang::{Numeral, Spacing};
use crate::figure::lexicon::Role;
use crate::figure::line::Line;
use crate::figure::token::{Gap, Token, TokenKind};
use crate::figure::{counted, hedge, number, unit};

/// What touches the digits from before.
pub fn before(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    if idx == 0 || !line.is_glued(idx) {
        return None;
    }
    let previous = &line.tokens[idx - 1];
    let end = digits.behind_run();
    match previous.kind {
        TokenKind::Word => {
            let words = line.words(previous);
            if let Some(end) = behind_account(digits, words) {
                return Some((Mask::Identifier, end));
            }
            if previous.entry().is(Role::Version) && words.len() <= 3 {
                return Some((Mask::Version, end));
            }
            // «डॉ० राम»: what looks like a nought is the mark of an abbreviation.
            if digits.words == "०" {
                return Some((Mask::Identifier, end));
            }
            // «70 فرد/كم2»: a power of the unit.
            let is_power = matches!(digits.words, "2" | "3") && previous.entry().is(Role::Unit) && !words.is_ascii();
            let is_behind_mark = || idx >= 2 && line.tokens[idx - 2].is_mark('/');
            if is_power
                && (is_behind_mark()
                    || !counted::has_noun(line, idx + 1) && counted::plain_unit(line, idx + 1).is_none())
            {
                return Some((Mask::Identifier, idx + 1));
            }
            // Persian text loses the space before digits; Latin letters there make a name, and so do capitals: «М4».
            let is_capitals = words.chars().all(char::is_uppercase);
            // «M10 وM20»
            let is_joined = || words.len() > 1 && words.ends_with(|last: char| last.is_ascii_uppercase());
            let is_name = words.is_ascii() || is_joined() || is_capitals || named::is_name(line, idx - 1);
            let is_summit = || unit::SUMMITS.contains(&words) && digits.words.len() <= 2;
            let is_money =
                || unit::currency_code(words).is_some() && !is_summit() || counted::is_short_money(line, idx);
            (is_name && !is_money() && !is_voltage(line, idx)).then_some((Mask::Identifier, end))
        }
        TokenKind::Mark('#') if idx >= 2 && line.is_glued(idx - 1) && line.tokens[idx - 2].is_mark('&') => {
            Some((Mask::Markup, end))
        }
        TokenKind::Mark('#' | '№') => Some((Mask::Reference, end)),
        TokenKind::Mark('_' | '@' | '\\' | '&' | '^') => Some((Mask::Identifier, end)),
        TokenKind::Mark('=') => assigned::is_code(line, idx - 1).then_some((Mask::Identifier, end)),
        TokenKind::Mark('-' | '−' | '.' | '/' | ':')
            if line.is_glued(idx - 1) && idx >= 2 && line.tokens[idx - 2].is_word() =>
        {
            tied_to_word(line, idx, end)
        }
        TokenKind::Mark('\'') => date::behind_apostrophe(digits).or_else(|| decade::behind_apostrophe(digits)),
        // `C++17`
        TokenKind::Mark('+') if idx >= 3 && line.is_tied(idx - 2, '+') && line.tokens[idx - 3].is_word() => {
            Some((Mask::Version, end))
        }
        // `2001:db8::1`
        TokenKind::Mark(':') if idx >= 3 && line.is_tied(idx - 2, ':') => {
            let previous = &line.tokens[idx - 3];
            (previous.is_word() || previous.is_digits()).then_some((Mask::Identifier, end))
        }
        _ => None,
    }
}

/// `AC100V`, `DC5V`, `AC100-240V`: a voltage, and the kind of current that it is of.
fn is_voltage(line: Line<'_>, idx: usize) -> bool {
    let upper = idx + 2;
    let is_range = line.is_digits(upper) && line.is_glued(upper) && line.is_glued(idx + 1);
    let unit = if is_range { upper + 1 } else { idx + 1 };
    matches!(line.words_at(idx - 1), "AC" | "DC") && line.is_glued(unit) && line.words_at(unit) == "V"
}

/// Behind `DE89 3704 0044 0532 0130 00`: the number of an account, in groups of four.
fn behind_account(digits: Digits<'_>, country: &str) -> Option<usize> {
    const MIN_GROUPS: usize = 3;
    const MAX_GROUPS: usize = 8;
    let Digits { line, idx, words, .. } = digits;
    let is_country = country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_uppercase());
    let length = |at: usize| {
        line.at(at).filter(|token| token.gap == Gap::Space && token.is_digits()).map(|_| line.words_at(at).len())
    };
    let n_groups = (idx + 1..=idx + MAX_GROUPS).take_while(|at| length(*at) == Some(4)).count();
    let last = idx + 1 + n_groups;
    let rest = usize::from(length(last).is_some_and(|length| length < 4));
    (is_country && words.len() == 2 && n_groups >= MIN_GROUPS).then_some(last + rest)
}

/// `COVID-19`, `fig.3`, `sha:1`: a word before the mark that touches the digits.
fn tied_to_word(line: Line<'_>, idx: usize, end: usize) -> Option<Masked> {
    let word = line.at(idx.checked_sub(2)?).filter(|token| token.is_word())?;
    let (mark, entry) = (&line.tokens[idx - 1], word.entry());
    // "5km-10km", "£2m-3m"
    let ends_lower = mark.is_mark('-') && idx >= 3 && word.gap <= Gap::Space && line.tokens[idx - 3].is_digits();
    // "10-to-15-minute"
    let is_range = || entry.is(Role::RangeWord) && mark.is_mark('-') && idx >= 3 && line.is_tied(idx - 3, '-');
    // «धनिया-200 ग्राम»: so much of it, where letters have no capitals that make a name of it.
    let is_amount = || {
        let is_caseless = line.words(word).chars().all(|char| !char.is_lowercase() && !char.is_uppercase());
        let is_list = mark.is_mark('-') && is_caseless && entry.language().spacing == Spacing::Blanks;
        is_list && !entry.is(Role::Name) && counted::plain_unit(line, idx + 1).is_some()
    };
    // 电源：5, CI：0.58: a wide colon ties nothing, nor does one behind a measure: 26cm:2
    let is_measure = || idx >= 3 && line.tokens[idx - 3].is_digits() && counted::plain_unit(line, idx - 2).is_some();
    let is_wide = mark.is_mark(':') && (!line.words(mark).is_ascii() || is_measure());
    if entry.numeral.is_some()
        || is_wide
        || is_amount()
        || is_range()
        || (ends_lower && line.words_at(idx + 1) == line.words(word))
    {
        return None;
    }
    let is_sign = || number::is_sign_behind_word(line, idx - 1) || number::is_sign_behind_code(line, idx - 1);
    if mark.is_mark('-') && (is_sign() || hedge::is_below(line, idx)) {
        return None;
    }
    let is_soles = || counted::money_before(line, idx).is_some_and(|(unit, _)| unit.dimension.symbol() == Some("PEN"));
    if mark.is_mark('.') && counted::is_short_money(line, idx - 1) {
        return None;
    }
    if counted::is_said_twice(line, idx) || (mark.is_mark('/') && is_soles()) {
        return None;
    }
    let is_dotted = entry.is(Role::DottedReference) && mark.is_mark('.');
    if is_dotted || [Role::Reference, Role::WeakReference].iter().any(|role| entry.is(*role)) {
        return Some((Mask::Reference, end));
    }
    // "mi-2022"
    let is_year = || number::whole_at(line, idx).is_some_and(is_year_number);
    // "the mid-80s"
    let is_tens = line.words_at(idx).ends_with('0') && line.is_glued(idx + 1) && line.words_at(idx + 1) == "s";
    let end_of_year = idx + 1 + usize::from(is_tens);
    if mark.is_mark('-') && entry.is(Role::YearMark) && (is_tens || is_year()) && end == end_of_year {
        return Some((Mask::Year, end));
    }
    let is_short_hedge = mark.is_mark('.') && entry.is(Role::Abbreviation);
    let ends_sentence = (mark.is_mark('.') || mark.is_mark(':')) && !line.words(word).is_ascii();
    // "grew-5" is damage of extraction; a range whose lower end is a word is read elsewhere.
    (!is_short_hedge && !ends_sentence).then_some((Mask::Identifier, end))
}

/// What touches the digits from behind.
pub fn behind(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, words: digits_words, .. } = digits;
    if let Some(masked) = clock::behind(digits) {
        return Some(masked);
    }
    if !line.is_glued(idx + 1) {
        return None;
    }
    if is_minute(digits) {
        return Some((Mask::Clock, idx + 2));
    }
    let is_tens = matches!(digits_words.len(), 2 | 4) && digits_words.ends_with('0');
    let is_hung = ['-', '\''].into_iter().any(|mark| line.is_tied(idx + 1, mark));
    if is_tens && is_hung && line.is(idx + 2, Role::DecadeSuffix) {
        // "90'lı yıllar"
        let is_named = line.is(idx + 3, Role::YearSuffix) || line.is(idx + 3, Role::YearName);
        return Some((Mask::Year, idx + 3 + usize::from(is_named)));
    }
    // "in the high 40's"
    if is_tens
        && line.is_tied(idx + 1, '\'')
        && line.words_at(idx + 2) == "s"
        && decade::is_decade(line, idx, digits_words)
    {
        return Some((Mask::Year, idx + 3));
    }
    if decade::is_age_band(line, idx) {
        return Some((Mask::Identifier, idx + 4));
    }
    if let Some(next) = behind_word_between(line, idx).or_else(|| behind_odds(digits)) {
        return Some((Mask::Identifier, next));
    }
    // "på 40- och 50-talet"
    let waits = line.behind_suspended(idx + 1) > idx + 1 && line.is(idx + 2, Role::Joiner) && line.is_digits(idx + 3);
    if is_tens && waits && line.is_tied(idx + 4, '-') && line.is(idx + 5, Role::DecadeSuffix) {
        return Some((Mask::Year, idx + 1));
    }
    if line.is_tied(idx + 1, '.') && ordinal::is_raised(line, idx + 2) {
        return Some((Mask::Ordinal, idx + 3));
    }
    // `2.x`, `1.0.z`
    let is_any = |words: &str| matches!(words, "x" | "y" | "z" | "X" | "Y" | "Z");
    if line.is_tied(idx + 1, '.') && is_any(line.words_at(idx + 2)) {
        return Some((Mask::Version, digits.behind_run()));
    }
    let touching = line.at(idx + 1).filter(|token| token.gap == Gap::None)?;
    if touching.is_mark('×') && is_fineness(digits) {
        return Some((Mask::Identifier, idx + 3));
    }
    // `10.1038/nature12373`
    let is_registered = digits_words.starts_with("10.") && line.is_tied(idx + 1, '/') && line.at(idx + 2)?.is_word();
    if is_registered && counted::plain_unit(line, idx + 1).is_none() && digits_words.len() > 6 {
        return Some((Mask::Identifier, digits.behind_run()));
    }
    if is_lettered(line, idx) || is_name_tied(line, idx) {
        return Some((Mask::Identifier, idx + 3));
    }
    if let Some(masked) = ordinal::with_degree(line, idx) {
        return Some(masked);
    }
    // "3:e", "3'üncü"
    let is_marked = [':', '\''].into_iter().any(|mark| line.is_tied(idx + 1, mark));
    let goes_on = line.is_glued(idx + 3) && line.at(idx + 3).is_some_and(|next| next.is_word() || next.is_digits());
    if is_marked && line.is(idx + 2, Role::OrdinalSuffix) && !goes_on {
        let month = date::behind_ordinal(line, idx + 3);
        return Some(month.map_or((Mask::Ordinal, idx + 3), |next| (Mask::Date, next)));
    }
    // «3-х человек» is an ending, «90-х» an ordinal.
    let is_ending = line.is(idx + 2, Role::Ending) && digits.whole().is_some_and(|value| value < 5);
    let is_tied = line.is_tied(idx + 1, '-') && !line.is_tied(idx + 3, '-');
    if let Some(masked) = ordinal::first_tied(line, idx) {
        return Some(masked);
    }
    if is_tied && line.is(idx + 2, Role::OrdinalSuffix) && !is_ending {
        return Some(ordinal::tied(line, idx, digits_words));
    }
    // «1/4분기»
    let is_numbered =
        || line.at(idx + 3).is_some_and(|suffix| suffix.gap <= Gap::Seam && !line.words(suffix).is_ascii());
    if line.is_tied(idx + 1, '/') && line.is_digits(idx + 2) && line.is(idx + 3, Role::OrdinalSuffix) && is_numbered() {
        return Some((Mask::Ordinal, idx + 4));
    }
    if touching.entry().is(Role::DecimalLetter) && line.is_glued(idx + 2) && line.is_digits(idx + 2) {
        return Some((Mask::Unreadable, idx + 3));
    }
    // `1.1^23`, `2.5^-1`
    let exponent = idx + 2 + usize::from(['-', '−', '+'].into_iter().any(|sign| line.is_mark(idx + 2, sign)));
    if touching.is_mark('^') && line.is_digits(exponent) && is_unread(line, idx) {
        // `2^31-1`
        let is_sum = ['-', '+', '*'].into_iter().any(|sign| line.is_tied(exponent + 1, sign));
        return Some((Mask::Unreadable, exponent + if is_sum { 3 } else { 1 }));
    }
    if !touching.is_word() {
        return None;
    }
    let words = line.words(touching);
    if touching.entry().is(Role::DecadeSuffix) && digits_words.ends_with('0') {
        return Some((Mask::Year, idx + 2));
    }
    // «1,3х»: no ordinal has decimals. `7mA`: no ending has its capital behind.
    let is_symbol = || words.starts_with(char::is_lowercase) && words.ends_with(char::is_uppercase);
    // `11st 4lb`
    let is_known = || line.before(idx).is_some_and(|word| word.entry().is(Role::Determiner));
    let is_part =
        || touching.entry().is(Role::Part) && line.is_digits(idx + 2) && is_weight(line, idx + 3) && !is_known();
    let is_none = || {
        is_part()
            || is_times(digits, words)
            || is_symbol()
            || digits.literal.is_some_and(|literal| literal.has_decimals)
    };
    let is_ordinal = touching.entry().is(Role::OrdinalSuffix) && !is_none();
    if is_ordinal && let Some(masked) = score::minute(digits) {
        return Some(masked);
    }
    // "1e-7" is a power, "1e" an ordinal.
    let is_power = || number::behind(line, idx).is_some_and(|next| next > idx + 2);
    if is_ordinal && !(words.len() == 1 && is_power()) {
        return Some(date::behind_ordinal(line, idx + 2).map_or((Mask::Ordinal, idx + 2), |next| (Mask::Date, next)));
    }
    if picture::is_picture(line, idx) || is_chip(digits) {
        return Some((Mask::Identifier, idx + 2));
    }
    if !words.is_ascii() && !words.starts_with(['µ', 'μ']) {
        return None;
    }
    if words == "s" && decade::is_decade(line, idx, digits_words) {
        return Some((Mask::Year, idx + 2));
    }
    if words == "s" && decade::is_age_group(line, idx, digits_words) {
        return Some((Mask::Identifier, idx + 2));
    }
    let read = number::behind(line, idx).unwrap_or(idx + 1);
    let unit = counted::plain_unit(line, idx + 1);
    // `100m2`
    let read = unit.as_ref().map_or(read, |(_, next)| read.max(*next));
    let is_known = read > idx + 1
        || unit.is_some()
        || hedge::behind(line, idx + 1).is_some()
        // "3mal"
        || touching.entry().is(Role::Times)
        || is_part()
        || is_compound(line, idx);
    (!is_known || is_fused(line, read.max(idx + 2))).then(|| (Mask::Identifier, digits.behind_run()))
}

/// How far before a mark that closes a quotation the one that opens it is looked for, in tokens.
const QUOTED: usize = 40;

/// «1,3х», «5х»: a Cyrillic letter for the sign of multiples, behind what is no ten: «90х» are years.
fn is_times(digits: Digits<'_>, words: &str) -> bool {
    let has_decimals = digits.literal.is_some_and(|literal| literal.has_decimals);
    matches!(words, "х" | "Х") && (has_decimals || digits.whole().is_some_and(|value| value % 10 != 0))
}

/// `67'`: the minute of a match or a recipe; neither feet and inches nor the end of a quotation.
fn is_minute(digits: Digits<'_>) -> bool {
    let Digits { line, idx, .. } = digits;
    let is_apart = !line.is_glued(idx + 2) || line.at(idx + 2).is_some_and(|next| !next.is_word() && !next.is_digits());
    let may_be_minute = digits.n_digits() <= 3 && digits.whole().is_some();
    let is_quote = |token: &Token| matches!(token.kind, TokenKind::Mark('\'' | '‘' | '‚'));
    let opens = |at: &usize| is_quote(&line.tokens[*at]) && !line.is_glued(*at) && line.is_glued(at + 1);
    ['\'', '′'].into_iter().any(|mark| line.is_mark(idx + 1, mark))
        && may_be_minute
        && is_apart
        && number::feet_and_inches(line, idx).is_none()
        && !(idx.saturating_sub(QUOTED)..idx).rev().any(|at| opens(&at))
}

/// Whether a unit of weight stands here.
fn is_weight(line: Line<'_>, idx: usize) -> bool {
    counted::plain_unit(line, idx).is_some_and(|(unit, _)| unit.dimension.measures("kg"))
}

/// `10-K`, `20-F`: reports of companies. These letters are units, which nobody ties to a number so.
const REPORTS: [&str; 2] = ["K", "F"];

/// `3-D`: a capital tied on that is no unit, as `V` in `9-V` is.
fn is_lettered(line: Line<'_>, idx: usize) -> bool {
    let letter = line.words_at(idx + 2);
    let is_capital = letter.len() == 1 && letter.bytes().all(|byte| byte.is_ascii_uppercase());
    let goes_on = line.is_glued(idx + 3) && line.at(idx + 3).is_some_and(|next| next.is_word() || next.is_digits());
    let is_unit = unit::symbol_id(letter).is_some() && !REPORTS.contains(&letter);
    line.is_tied(idx + 1, '-') && is_capital && !goes_on && !is_unit
}

/// `7-Eleven`, `7-Up`: a capitalized word tied on that is a number or no noun.
fn is_name_tied(line: Line<'_>, idx: usize) -> bool {
    let is_tied = line.is_tied(idx + 1, '-') && !line.is_tied(idx + 3, '-');
    let word = line.at(idx + 2).filter(|word| is_tied && word.is_word());
    word.is_some_and(|word| {
        let entry = word.entry();
        let is_other = entry.numeral.is_some() || entry.is(Role::Function);
        line.words(word).starts_with(char::is_uppercase)
            && line.words(word).ends_with(char::is_lowercase)
            && is_other
            && !entry.is(Role::Unit)
            && entry.numeral.is_none_or(|numeral| matches!(numeral, Numeral::Small(_)))
    })
}

fn is_unread(line: Line<'_>, idx: usize) -> bool {
    number::behind(line, idx).is_none_or(|next| next == idx + 1)
}

/// `2h30m`, `1h30`, `1m80`, `12m30s`
fn is_compound(line: Line<'_>, idx: usize) -> bool {
    let touches = line.is_glued(idx + 2) && line.is_digits(idx + 2);
    touches
        && match line.words_at(idx + 1) {
            "h" => true,
            "m" => {
                let is_time = || line.words_at(idx + 3) == "s" && line.is_glued(idx + 3);
                line.words_at(idx + 2).len() == 2 && (line.words_at(idx).len() == 1 || is_time())
            }
            _ => false,
        }
}

/// Whether letters or digits go on without a blank.
fn is_fused(line: Line<'_>, idx: usize) -> bool {
    let goes_on = |token: &&Token| token.gap == Gap::None && (token.is_word() || token.is_digits());
    line.at(idx).filter(goes_on).is_some()
        && counted::plain_unit(line, idx).is_none()
        && !is_compound(line, idx.saturating_sub(2))
}
