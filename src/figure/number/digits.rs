//! Numbers that begin with digits: groups that blanks set apart, and what makes them larger.

use super::exponent::{Power, power_behind};
use super::fraction::{slash_decimal, slash_fraction, vulgar, with_whole};
use super::grouped::{self, of_whole};
use super::literal::{Literal, literal_at, literal_in, literal_with};
use super::scale::scaled;
use super::{Number, Plain, fraction, suffix, told};
use crate::figure::counted;
use crate::figure::exact::Exact;
use crate::figure::lang::Spacing;
use crate::figure::lexicon::{Entry, Role, Roles};
use crate::figure::line::Line;
use crate::figure::token::{Gap, Token, TokenKind};

/// The most groups that blanks set apart: longer numbers are none but attacks.
const MAX_GROUPS: usize = 12;

/// `30` behind `14 h`: two digits behind a blank that count nothing.
pub fn is_minutes(line: Line<'_>, idx: usize) -> bool {
    let is_two = |words: &str| words.len() == 2 && words.parse::<u8>().is_ok_and(|minutes| minutes < 60);
    let is_apart = || counted::plain_unit(line, idx + 1).is_none() && !counted::has_noun(line, idx + 1);
    let ends = || !line.is_glued(idx + 1) || !line.is_digits(idx + 2);
    line.is_digits(idx) && line.tokens[idx].gap == Gap::Space && is_two(line.words_at(idx)) && ends() && is_apart()
}

/// Digits and what makes them larger: exponents, fractions, scale words, further groups.
pub fn read(line: Line<'_>, idx: usize) -> Option<Number> {
    let token = line.at(idx)?;
    if token.kind == TokenKind::Vulgar {
        return Some(fraction::of_scale(line, vulgar(line.words(token))?, idx + 1));
    }
    if is_over(line, idx + 1) {
        return literal_in(line, idx).map(|literal| Number::full(of_whole(line, idx, literal).plain, idx + 1));
    }
    either(line, idx).or_else(|| read_on(line, idx))
}

/// 8,9歲: two digits, one behind the other, of which either may hold, where nothing parts words and the comma parts groups.
fn either(line: Line<'_>, idx: usize) -> Option<Number> {
    let words = line.words_at(idx);
    let (first, second) = words.split_once([',', '，']).filter(|_| (3..=5).contains(&words.len()))?;
    let only = |part: &str| part.parse::<i64>().ok().filter(|digit| part.len() == 1 && *digit > 0);
    let (low, high) = only(first).zip(only(second)).filter(|(low, high)| *high == low + 1)?;
    let counts = line.at(idx + 1).filter(|word| word.is_word() && word.gap <= Gap::Seam)?;
    let is_dense = counts.entry().language().spacing == Spacing::Nothing && !line.words(counts).is_ascii();
    is_dense.then(|| super::vague::vague(line, low, high, idx + 1))
}

/// Digits behind which something may go on.
fn read_on(line: Line<'_>, idx: usize) -> Option<Number> {
    if let Some((part, next)) = slash_fraction(line, idx) {
        return Some(fraction::of_scale(line, part, next));
    }
    let (plain, next) = group(line, idx)?;
    match power_behind(line, &plain, idx, next) {
        Power::Read(plain, next) => return Some(Number::full(plain, next)),
        Power::Unreadable => return None,
        Power::None => {}
    }
    if line.is_glued(next) && line.at(next).is_some_and(|next| next.kind == TokenKind::Superscript) {
        // A power, or the mark of a footnote: nobody can tell.
        return None;
    }
    let (plain, next) = raised_decimal(line, &plain, next).unwrap_or((plain, next));
    let (plain, next) = with_vulgar(line, plain, next);
    if let Some((part, behind)) = fraction::over_tied(line, &plain, next) {
        return Some(fraction::of_scale(line, part, behind));
    }
    let next = line.behind_tied_ending(next);
    let part = told::decimal_part(line, &plain, next).or_else(|| fraction::over(line, &plain, next));
    if let Some((part, behind)) = part {
        return Some(fraction::of_scale(line, part, behind));
    }
    let (plain, next) = told::decimal_digits(line, &plain, next).unwrap_or((plain, next));
    Some(scaled(line, plain, next))
}

/// What a word behind digits can be to make more of them than they say, numbers and parts of them besides.
const CONTINUING: Roles = Roles::of(&[
    Role::Beginning,
    Role::Joiner,
    Role::Article,
    Role::DecimalPoint,
    Role::Over,
    Role::Ordinal,
    Role::FractionPhrase,
    Role::Ending,
    Role::Stem,
    Role::Tenth,
    Role::Of,
]);

/// Whether digits that end here are the whole number, as most are: what stands behind them is a word that is part of no number, or
/// a mark that ends a phrase. Nothing else need be asked then.
fn is_over(line: Line<'_>, next: usize) -> bool {
    let Some(token) = line.at(next) else { return true };
    match token.kind {
        TokenKind::Word if token.gap >= Gap::Space && !continues(token.entry()) => {
            // "5 M de euros", `5 M€`, "5 x 10³": letters by which numbers are larger are no words.
            let is_letters = line.is(next + 1, Role::Of)
                || token.span.end - token.span.start == 1
                || suffix::is_by_money(line, next)
                || line.is_glued(next + 1) && !ends_phrase(line, next + 1);
            !is_letters
        }
        TokenKind::Mark(_) => ends_phrase(line, next),
        _ => false,
    }
}

fn continues(entry: &Entry) -> bool {
    let is_part = || entry.numeral.is_some() || entry.denominator.is_some() || entry.added_behind.is_some();
    entry.is_known() && (is_part() || entry.roles().any(CONTINUING))
}

fn ends_phrase(line: Line<'_>, idx: usize) -> bool {
    line.at(idx)
        .is_some_and(|token| matches!(token.kind, TokenKind::Mark(',' | '.' | ';' | ':' | ')' | '!' | '?' | '%')))
}

/// 6・28ポイント, 1738・70: decimals as newspapers write them; 2・3年生 are two classes.
fn raised_decimal(line: Line<'_>, plain: &Plain, next: usize) -> Option<(Plain, usize)> {
    if !line.is_tied(next, '・') || !plain.value.is_whole() || plain.has_decimals {
        return None;
    }
    let decimals = literal_at(line, next + 1).filter(Literal::is_plain)?;
    let behind = next + 2;
    let has_unit = || counted::plain_unit(line, behind).is_some_and(|(unit, _)| !unit.dimension.is_time());
    let is_measured = line.is(behind, Role::Times) || has_unit();
    let is_next = decimals.plain.value == &plain.value + &Exact::ONE;
    let is_alone =
        plain.value > Exact::int(31) && decimals.n_digits <= 2 && !is_next && !counted::has_noun(line, behind);
    let goes_on = line.is_tied(behind, '・');
    let step = Exact::pow10(-i32::try_from(decimals.n_digits).ok()?);
    let value = &plain.value + &(&decimals.plain.value * &step);
    ((is_measured || is_alone) && !goes_on)
        .then_some((Plain { value, step, scale: Exact::ONE, has_decimals: true }, behind))
}

/// `2½`, `2 1/2`.
fn with_vulgar(line: Line<'_>, plain: Plain, next: usize) -> (Plain, usize) {
    let Some(token) = line.at(next).filter(|token| token.gap <= Gap::Space) else { return (plain, next) };
    let part = match token.kind {
        TokenKind::Vulgar => vulgar(line.words(token)).map(|part| (part, next + 1)),
        // «۲ و ۳/۴»
        TokenKind::Word if line.is_digits(next + 1) && joins_digits(token) => slash_fraction(line, next + 1),
        TokenKind::Digits => slash_fraction(line, next),
        // `2-1/2`
        TokenKind::Mark('-') if line.is_tied(next, '-') => slash_fraction(line, next + 1),
        _ => None,
    };
    match part {
        Some((part, behind)) if plain.value.is_whole() => (with_whole(plain, &part), behind),
        _ => (plain, next),
    }
}

/// Whether a word joins digits to others: «۱۳ هزار *و* ۵۰۰».
fn joins_digits(token: &Token) -> bool {
    token.entry().is(Role::Joiner) && token.entry().language().numbers.joins_digits
}

/// Digits, with groups that blanks set apart.
pub fn group(line: Line<'_>, idx: usize) -> Option<(Plain, usize)> {
    if let Some(slashed) = grouped::slashed(line, idx).or_else(|| slash_decimal(line, idx)) {
        return Some(slashed);
    }
    let first = of_whole(line, idx, literal_in(line, idx)?);
    let next = spaced_groups(line, idx, &first);
    if next == idx + 1 {
        return Some((first.plain, next));
    }
    let joined: String = (idx..next).map(|at| line.words_at(at)).collect();
    let decimal = joined.chars().find(|char| matches!(char, '.' | ','));
    literal_with(&joined, decimal.or(line.decimal)).map(|literal| (literal.plain, next))
}

/// Behind `1 234 567`: groups of three digits, one blank between them.
fn spaced_groups(line: Line<'_>, idx: usize, first: &Literal) -> usize {
    if !first.is_plain() || first.n_digits > 3 || first.is_padded || first.plain.value.is_zero() {
        return idx + 1;
    }
    let mut next = idx + 1;
    while let Some(group) = spaced_group(line, next) {
        if next - idx > MAX_GROUPS {
            return idx + 1;
        }
        next += 1;
        if group.plain.has_decimals {
            break;
        }
    }
    // A further number behind a blank means a row of numbers, not a group.
    let is_digits = |at: usize| line.at(at).is_some_and(|token| token.is_digits() && token.gap == Gap::Space);
    // Behind other digits they are in a row of numbers already.
    let is_first = || !line.before(idx).is_some_and(Token::is_digits);
    if is_digits(next) && !(is_first() && is_grouped_row(line, next)) { idx + 1 } else { next }
}

/// "13 873 12 374": numbers of which each begins with a group that could be none inside.
fn is_grouped_row(line: Line<'_>, idx: usize) -> bool {
    let begins = |at: usize| {
        let first = literal_at(line, at).filter(|first| first.is_plain() && first.n_digits < 3 && !first.is_padded);
        first.is_some_and(|first| !first.plain.value.is_zero()) && spaced_group(line, at + 1).is_some()
    };
    let mut at = idx;
    while begins(at) && at - idx < MAX_GROUPS {
        at += 1;
        while at - idx < MAX_GROUPS && spaced_group(line, at).is_some() {
            at += 1;
        }
    }
    at > idx && !line.at(at).is_some_and(|token| token.is_digits() && token.gap == Gap::Space)
}

fn spaced_group(line: Line<'_>, idx: usize) -> Option<Literal> {
    let token = line.at(idx).filter(|token| token.is_digits() && token.gap == Gap::Space)?;
    let blank = &line.text[line.tokens[idx - 1].span.end..token.span.start];
    let is_one = matches!(blank, " " | "\u{a0}" | "\u{202f}" | "\u{2009}" | "\u{2007}" | "\u{2008}" | "\u{200a}");
    let group = literal_at(line, idx).filter(|_| is_one)?;
    // `1 234 567,891`: where blanks part groups, the mark parts none.
    let mark = line.words(token).chars().nth(3).filter(|mark| group.n_digits == 6 && matches!(mark, '.' | ','));
    let group = if mark.is_some() { literal_with(line.words(token), mark)? } else { group };
    (group.n_digits - group.n_decimals == 3 && !group.is_grouped).then_some(group)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::lang::LANGUAGES;
    use crate::figure::lexicon::Lexicon;
    use crate::figure::line::Passage;
    use crate::figure::token::tokens;
    use crate::figure::tongue::{Tongues, lang_of};
    use proptest::prelude::*;

    /// How many numbers of a text are over where their digits end; each must be what all rules make of it.
    fn n_over(text: &str, lang: &str) -> usize {
        let tokens = tokens(text, Tongues::unknown(lang_of(lang)));
        let passage = Passage::new(text, &tokens);
        let line = passage.line();
        let over = (0..tokens.len()).filter(|idx| tokens[*idx].is_digits() && is_over(line, idx + 1));
        over.inspect(|idx| {
            let (short, long) = (read(line, *idx), read_on(line, *idx));
            assert_eq!(format!("{short:?}"), format!("{long:?}"), "{lang}: {text}");
        })
        .count()
    }

    #[test]
    fn digits_are_over_before_a_strange_word_and_at_the_end_of_a_phrase() {
        for (text, n) in [
            ("12 zebras, 13; 1,400.", 3),
            ("12 million zebras", 0),
            ("5 x 10³ and 5 M de euros", 0),
            ("5 Qx€ (5 Q, 5 Qx)", 1),
            ("12zebras 12-zebras 1 234 zebras", 1),
        ] {
            assert_eq!(n_over(text, "en"), n, "{text}");
        }
    }

    #[test]
    fn digits_are_over_before_every_word_that_is_part_of_no_number() {
        for (lang, language) in (0..).zip(LANGUAGES) {
            for word in Lexicon::of(lang).words() {
                for behind in ["3 zebras", "zebras", "1/2", "five", "of 4", "million", "-3", ". 12 zebras", "€ 5"] {
                    n_over(&format!("12 {word} {behind}"), language.code);
                }
                n_over(&format!("12 {word}, 12{word} 3, 1.5 {word}. 12 {}", word.to_uppercase()), language.code);
            }
        }
    }

    proptest! {
        #[test]
        fn digits_that_are_over_are_what_all_rules_say(
            parts in prop::collection::vec(
                prop_oneof![
                    3 => "[1-9][0-9]{0,3}( |,|, |\\.|: |\n|)",
                    1 => "[1-9][.,][0-9]{1,3} ",
                    1 => "[a-zA-Zа-яا-ی]{1,4}( |)",
                    3 => prop::sample::select(vec![
                        "M ", "Md ", "bn", "€ ", "$", "de ", "of ", "euros ", "x ", "10³ ", "½ ", "1/2 ", "/", "-", "(", ") ", "million ",
                        "тыс. ", "млн ", "mil ", "and a half ", "و نیم ", "ممیز ", "point ", "زebra ", "万", "分の", "亿", "%", "'", "et demi ",
                        "Hundertstel ", "k", "zebras ", "ziemlich ", "نفر ", "लाख ", "만 ", "e3 ", "^",
                    ]).prop_map(str::to_owned),
                ],
                0..16,
            ),
            lang in 0..LANGUAGES.len(),
        ) {
            n_over(&parts.concat(), LANGUAGES[lang].code);
        }
    }
}
