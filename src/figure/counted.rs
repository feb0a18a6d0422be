//! What a number is a number of: the unit, currency or counted noun that stands by it.

mod adjective;
mod area;
mod compound;
mod emission;
mod inverse;
mod noun;
mod parted;
mod particle;
mod price;
mod rate;
mod sides;
mod singular;
mod symbol;

pub use adjective::{is_adjective_before, is_adjective_of_noun};
pub use noun::{
    Counted, behind_definite, counted_behind, definite_behind, has_noun, has_plural, is_definite, is_in_plural,
    noun_behind, one_behind,
};
pub use particle::particle_of;
pub use price::{colon_price, is_decimal_sign};
pub use rate::{is_used_up, per_base, per_many_behind, per_time_behind, time_behind, with_leading_rate, with_rate};
pub use sides::{is_tied_side, unit_of_sides};
pub use singular::{known_noun, one_noun};
pub use symbol::dollars;

use super::exact::Exact;
use super::lexicon::{Role, table};
use super::line::{Line, Passage};
use super::token::{self, Gap, Token, TokenKind};
use super::tongue::Tongues;
use super::unit::{self, DOUBTFUL_CODES, Dimension, Noun, SUMMITS, SymbolId, Unit};

/// A unit with the first token behind it.
pub type Behind = (Unit, usize);

/// The unit behind a number that is no counted noun: percent, a physical unit, money; with what it is per.
pub fn unit_behind(line: Line<'_>, idx: usize) -> Option<Behind> {
    let Some((unit, next)) = plain_unit(line, idx) else { return area::per(line, idx) };
    Some(rate::with_rate(line, unit, next))
}

/// The same without a rate.
pub fn plain_unit(line: Line<'_>, idx: usize) -> Option<Behind> {
    if line.memo().unitless.holds(idx) {
        return None;
    }
    let found = unit_anew(line, idx);
    if found.is_none() {
        line.memo().unitless.keep(idx);
    }
    found
}

fn unit_anew(line: Line<'_>, idx: usize) -> Option<Behind> {
    let token = line.follows(idx)?;
    match token.kind {
        TokenKind::Mark('-') => named(line, line.behind_hyphen(idx)).or_else(|| symbol::behind_hyphen(line, idx)),
        // «500/- रुपये», "50.000.-TL"
        TokenKind::Mark('/' | '.' | ',') if is_price_dash(line, idx) => {
            named(line, idx + 2).filter(|(unit, _)| matches!(unit.dimension, Dimension::Money(_)))
        }
        TokenKind::Mark('/') => area::each(line, idx),
        TokenKind::Mark(mark) => symbol::sign(line, idx, mark),
        TokenKind::Word => inverse::inverse(line, idx)
            .or_else(|| named(line, idx))
            .or_else(|| parted::parted(line, idx))
            .or_else(|| symbol::dollars(line, idx))
            .or_else(|| small_money(line, idx))
            .or_else(|| symbol::symbol(line, idx))
            .or_else(|| code(line, idx))
            .or_else(|| per_some(line, idx)),
        _ => None,
    }
}

/// Behind an amount of whole money, as it is written in India: `500/-`.
fn is_price_dash(line: Line<'_>, idx: usize) -> bool {
    let is_glued = line.is_glued(idx) && line.is_glued(idx + 1);
    is_glued && line.is_mark(idx + 1, '-') && (!line.is_glued(idx + 2) || line.at(idx + 2).is_some_and(Token::is_word))
}

/// A unit that the language names: "percent", "square metres", «واحد درصد».
fn named(line: Line<'_>, idx: usize) -> Option<Behind> {
    let (id, next) = line.phrase(idx, table::UNITS)?;
    // "Dolar 34,5424", and in the next line "Euro 36,0063"
    if line.tokens[idx].gap >= Gap::Line && line.is_digits(next) {
        return None;
    }
    // "won't"
    let is_short = line.is_tied(next, '\'') && matches!(line.words_at(next + 1), "t" | "T");
    // «۲۳ تن از مدیران», «۲۳ تن مصدوم شدند»
    // "14 stone", "3 stone walls"
    let is_people = line.is(next - 1, Role::UnlessOf)
        && (line.is(next, Role::Of) || line.is(next, Role::Counter) || noun::has_plural(line, next));
    let tail = line.phrase(line.behind_hyphen(next), table::UNIT_TAILS).map(|((), next)| next);
    // "5 second-hand cars": the word belongs to another, but not in "100-Meter-Lauf".
    let is_tied_on = idx.checked_sub(1).is_some_and(|before| line.is_tied(before, '-'));
    let is_torn =
        tail.is_none() && !is_tied_on && line.is_tied(next, '-') && line.at(next + 1).is_some_and(Token::is_word);
    if is_people || is_torn || is_short {
        return None;
    }
    let (id, next) = symbol::raised(line, id, next).unwrap_or((id, next));
    Some((id.unit(), tail.unwrap_or_else(|| line.behind_stop(next - 1).max(next))))
}

/// `24 mi/39 km`, `200°C/180°C`: whether the digits are one of two measures of one thing, a stroke between them.
pub fn is_said_twice(line: Line<'_>, idx: usize) -> bool {
    let is_second = || {
        let unit = idx.checked_sub(2).filter(|_| line.is_tied(idx - 1, '/'))?;
        let first = (unit.saturating_sub(2)..unit)
            .find(|at| plain_unit(line, at + 1).is_some_and(|(_, next)| next == idx - 1))?;
        line.tokens[first].is_digits().then_some(idx)
    };
    let first = || plain_unit(line, idx + 1).filter(|(_, next)| line.is_tied(*next, '/')).map(|(_, next)| next + 1);
    let second = || first().filter(|second| line.is_digits(*second));
    is_second().or_else(second).is_some_and(|second| plain_unit(line, second + 1).is_some())
}

/// So many for each of something that a number is of.
fn per_some(line: Line<'_>, idx: usize) -> Option<Behind> {
    per_hundred(line, idx).or_else(|| area::each_of(line, idx))
}

/// "el 25 por 100"; but "25 por 100 euros", "25 por 100.000"
fn per_hundred(line: Line<'_>, idx: usize) -> Option<Behind> {
    let is_word =
        line.is(idx, Role::PerHundred) && idx.checked_sub(1).is_some_and(|number| line.tokens[number].is_digits());
    if !is_word {
        return None;
    }
    let at = idx + 1;
    let is_hundred = line.words_at(at) == "100" && line.follows(at).is_some_and(|token| token.gap == Gap::Space);
    let goes_on = || line.at(at + 1).is_some_and(|next| next.is_digits() && next.gap <= Gap::Space);
    let is_free = || plain_unit(line, at + 1).is_none() && !has_noun(line, at + 1) && !goes_on();
    (is_hundred && is_free()).then(|| (Unit::of(Dimension::Percent), at + 1))
}

/// `99c`, `50p`, `12.4p`; but `720p`, `4C`
fn small_money(line: Line<'_>, idx: usize) -> Option<Behind> {
    let code = line.tokens[idx].entry().small_money?;
    let amount = line.at(idx.checked_sub(1)?).filter(|token| token.is_digits() && line.is_glued(idx))?;
    let goes_on = line.is_glued(idx + 1) && line.at(idx + 1).is_some_and(|next| next.is_word() || next.is_digits());
    let is_apart = idx < 2 || !line.is_glued(idx - 1) || line.is_mark(idx - 2, '(');
    // `212.5p`: pictures have no decimals.
    let digits = line.words(amount);
    let is_small = (digits.len() <= 2 || digits.contains('.')) && line.words_at(idx).starts_with(char::is_lowercase);
    (is_small && is_apart && !goes_on).then(|| (unit::money(code), idx + 1))
}

/// The code of a currency, and the letter before it that makes thousands or millions of it: "5 MEUR", "500 TEUR".
pub fn code(line: Line<'_>, idx: usize) -> Option<Behind> {
    coded(line.words_at(idx)).map(|unit| (unit, idx + 1))
}

fn coded(words: &str) -> Option<Unit> {
    let (power, code) = match (words.len(), words.as_bytes().first()) {
        (4, Some(b'k' | b'K' | b'T')) => (3, &words[1..]),
        (4, Some(b'M')) => (6, &words[1..]),
        _ => (0, words),
    };
    let code = unit::currency_code(code).filter(|code| !DOUBTFUL_CODES.contains(code))?;
    Some(Unit { factor: Exact::pow10(power), ..unit::money(code) })
}

/// The currency before a number, with its first token: `$5`, `US$ 5`, `EUR 5`.
pub fn money_before(line: Line<'_>, idx: usize) -> Option<Behind> {
    let token = line.before(idx)?;
    match token.kind {
        TokenKind::Mark('/' | '.') => soles_before(line, idx).map(|start| (unit::money("PEN"), start)),
        TokenKind::Mark(mark) => {
            let code = line.currency_sign(mark).filter(|_| !ends_amount(line, idx))?;
            if let Some(start) = thousands_before(line, idx - 1) {
                return Some((Unit { factor: Exact::pow10(3), ..unit::money(code) }, start));
            }
            let (code, start) = by_country(line, idx - 1, mark).unwrap_or((code, idx - 1));
            Some((unit::money(code), start))
        }
        TokenKind::Word => {
            let is_summit = SUMMITS.contains(&line.words(token)) && line.words_at(idx).len() <= 2;
            let unit = if is_summit { None } else { coded(line.words(token)) };
            unit.map(|unit| (unit, idx - 1)).or_else(|| split_dollars_before(line, idx))
        }
        _ => None,
    }
}

/// `T€ 12.500`, `k€ 3`: the letter before the sign that makes thousands of it, with nothing before.
fn thousands_before(line: Line<'_>, sign: usize) -> Option<usize> {
    let letter = sign.checked_sub(1).filter(|_| line.tokens[sign].is_mark('€') && line.is_glued(sign))?;
    let is_apart = letter == 0 || !line.is_glued(letter) || line.is_mark(letter - 1, '(');
    (is_apart && matches!(line.words_at(letter), "T" | "k")).then_some(letter)
}

/// `U$S 90`, `u$d 90`: the dollar sign between the letters, as it is written on the River Plate.
fn split_dollars_before(line: Line<'_>, idx: usize) -> Option<Behind> {
    let is_letter = matches!(line.words_at(idx - 1), "S" | "s" | "D" | "d");
    let start = idx.checked_sub(3).filter(|_| is_letter && line.is_tied(idx - 2, '$'))?;
    let is_apart = line.tokens[start].gap > Gap::None || start == 0 || line.is_mark(start - 1, '(');
    (is_apart && matches!(line.words_at(start), "U" | "u")).then(|| (unit::money("USD"), start))
}

/// `S/ 20`, `S/. 20`: the first token of the sign of the soles of Peru.
fn soles_before(line: Line<'_>, idx: usize) -> Option<usize> {
    let stop = usize::from(line.tokens[idx - 1].is_mark('.') && line.is_glued(idx - 1));
    let stroke = idx.checked_sub(1 + stop).filter(|at| line.tokens[*at].is_mark('/') && line.is_glued(*at))?;
    let letter = stroke.checked_sub(1).filter(|at| line.words_at(*at) == "S" && !line.is_glued(*at))?;
    // `S/20` may be the number of a paper.
    let is_amount = || line.words_at(idx).contains(['.', ',']);
    (!line.is_glued(idx) || stop > 0 || is_amount()).then_some(letter)
}

/// `1 682 M€ 12 Falcon`: the sign is tied to the letters of the number before it, and stands apart from the one behind it.
fn ends_amount(line: Line<'_>, idx: usize) -> bool {
    let letters = idx.checked_sub(2).filter(|_| line.is_glued(idx - 1) && !line.is_glued(idx));
    letters.is_some_and(|letters| {
        let is_scale = line.tokens[letters].is_word() && line.tokens[letters].gap <= Gap::Space;
        let is_country = || unit::sign_of_country(line.words_at(letters), '$').is_some();
        is_scale && letters > 0 && line.tokens[letters - 1].is_digits() && !is_country()
    })
}

/// The unit whose name stands before its number: "yüzde elli", "Rs. 500".
pub fn named_before(line: Line<'_>, idx: usize) -> Option<Behind> {
    let is_short = line.before(idx)?.is_mark('.') && line.is_glued(idx - 1);
    let at = if is_short { idx - 1 } else { idx };
    let (id, start) = line.phrase_before(at, table::LEADING)?;
    Some((id.unit(), start))
}

/// `Rs500`, `Rs.500`: whether what ends before a token is short for money; but `RS232`, "aged".
pub fn is_short_money(line: Line<'_>, idx: usize) -> bool {
    let is_name = |word: &Token| {
        let mut letters = line.words(word).chars();
        letters.next().is_some_and(char::is_uppercase) && letters.all(char::is_lowercase)
    };
    let short = line.before(idx).filter(|word| word.entry().is(Role::Leading) && is_name(word));
    short.is_some() && named_before(line, idx).is_some_and(|(unit, _)| matches!(unit.dimension, Dimension::Money(_)))
}

/// `US$`, `C$`, `CN¥`: the country is part of the sign.
fn by_country(line: Line<'_>, sign: usize, mark: char) -> Option<(&'static str, usize)> {
    let country = sign.checked_sub(1).filter(|_| line.is_glued(sign))?;
    unit::sign_of_country(line.words_at(country), mark).map(|code| (code, country))
}

/// `٪۵۰`: the sign before the digits, as Persian text stores it.
pub fn percent_before(line: Line<'_>, idx: usize) -> Option<Behind> {
    let sign = line.before(idx)?;
    // "‰5"
    if sign.is_mark('‰') && line.is_glued(idx) && (idx < 2 || !line.tokens[idx - 2].is_digits()) {
        return unit::symbol_id("‰").map(|id| (id.unit(), idx - 1));
    }
    let sign = Some(sign).filter(|token| token.is_mark('%'))?;
    let is_spaced = !line.is_glued(idx);
    let touches_digits = idx >= 2 && sign.gap == Gap::None && line.tokens[idx - 2].kind == TokenKind::Digits;
    // With a blank behind it, the sign belongs to the digits before it, if there are any.
    let follows_digits = idx >= 2 && sign.gap != Gap::Break && line.tokens[idx - 2].kind == TokenKind::Digits;
    let belongs_before = touches_digits || (is_spaced && follows_digits);
    (!belongs_before).then(|| (Unit::of(Dimension::Percent), idx - 1))
}

/// The unit that words alone name, as in `unit = "visits"`: percent, points, a symbol, a word for a unit or a currency, else
/// the noun itself.
pub fn unit_named(words: &str) -> Unit {
    let words = words.trim();
    let by_symbol = || unit::symbol_id(words).map(SymbolId::unit);
    let tokens = token::tokens(words, Tongues::of(words, None));
    let passage = Passage::new(words, &tokens);
    let line = passage.line();
    let by_name = line.phrase_at(0, table::UNITS).filter(|(_, next)| *next == tokens.len()).map(|(id, _)| id.unit());
    let is_percent = tokens.len() == 1 && tokens[0].is_mark('%');
    if is_percent {
        return Unit::of(Dimension::Percent);
    }
    // Of no language: it is the team's own word, and may well be a translation of what the text says.
    by_name
        .or_else(by_symbol)
        .or_else(|| rate_named(line))
        .unwrap_or_else(|| Unit::of(Dimension::Noun(Noun::named(words))))
}

/// "visits per day", "visits/day", «مراجعه در روز»: so much for each time.
fn rate_named(line: Line<'_>) -> Option<Unit> {
    let behind = |idx: usize| rate::per_time_behind(line, idx).filter(|(_, next)| *next == line.tokens.len());
    let (idx, (per, _)) = (0..line.tokens.len()).find_map(|idx| Some((idx, behind(idx)?)))?;
    let of = line.text[..line.tokens[idx].span.start].trim();
    let noun = symbol_of(of).map_or_else(|| Noun::named(of), |unit| Noun::named(unit.dimension.symbol().unwrap_or(of)));
    let factor = symbol_of(of).map_or(Exact::ONE, |unit| unit.factor);
    Some(Unit { dimension: Dimension::Noun(noun.per(per)), symbol: "", factor })
}

/// The unit of measure that these words are.
fn symbol_of(words: &str) -> Option<Unit> {
    unit::symbol_id(words).map(SymbolId::unit)
}

/// The time that a rate is per, where a name says so: `visits-per-day`, `مراجعه-در-روز`.
pub fn per_in_name(name: &str) -> Option<Unit> {
    let words = name.replace(['-', '_'], " ");
    let tokens = token::tokens(&words, Tongues::of(&words, None));
    let rate = rate_named(Passage::new(&words, &tokens).line())?;
    let Dimension::Noun(noun) = rate.dimension else { return None };
    let (_, per) = noun.head.split_once('/')?;
    Some(Unit::of(Dimension::Noun(Noun::named("").per(per))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_can_be_named_by_its_symbol_or_in_words() {
        for (words, symbol) in
            [("%", "%"), ("درصد", "%"), ("percentage points", "pp"), ("MiB", "B"), ("minutes", "s"), ("euros", "EUR")]
        {
            assert_eq!(unit_named(words).dimension.symbol(), Some(symbol), "{words}");
        }
        assert!(matches!(unit_named("visits").dimension, Dimension::Noun(_)));
    }

    #[test]
    fn a_rate_can_be_named_in_words_and_in_the_name_of_a_quantity() {
        let head = |unit: Option<Unit>| match unit.map(|unit| unit.dimension) {
            Some(Dimension::Noun(noun)) => noun.head.into_string(),
            other => format!("{other:?}"),
        };
        for (words, expected) in
            [("visits per day", "visits/day"), ("visits/day", "visits/day"), ("مراجعه در روز", "مراجعه/day")]
        {
            assert_eq!(head(Some(unit_named(words))), expected);
        }
        for (name, expected) in [
            ("visits-per-day", "/day"),
            ("costs_per_year", "/year"),
            ("مراجعه-در-روز", "/day"),
            ("days", "None"),
            ("per-capita", "None"),
        ] {
            assert_eq!(head(per_in_name(name)), expected, "{name}");
        }
    }
}
