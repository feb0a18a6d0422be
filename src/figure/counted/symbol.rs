//! Units by their symbols: `5 km`, `20°C`, `3x`, `100 m²`. A symbol needs digits before it and nothing glued on behind.

use super::{Behind, compound, emission, price};
use crate::figure::lang::{Numeral, each as each_of};
use crate::figure::lexicon::{Role, table};
use crate::figure::line::Line;
use crate::figure::number;
use crate::figure::token::{Gap, Token, TokenKind, folded};
use crate::figure::unit::{self, CAREFUL, DOUBTFUL_CODES, Dimension, SymbolId, TOUCHING, Unit, VERBS};

/// A unit that is a sign: percent, degrees, times, a currency.
pub fn sign(line: Line<'_>, idx: usize, mark: char) -> Option<Behind> {
    let known = |symbol: &str, next: usize| unit::symbol_id(symbol).map(|id| (id.unit(), next));
    match mark {
        '%' => percent_points(line, idx + 1).or_else(|| known("%", idx + 1)),
        '‰' | '‱' => known(mark.encode_utf8(&mut [0; 4]), idx + 1),
        '℃' => known("°C", idx + 1),
        '℉' => known("°F", idx + 1),
        '°' | 'º' => degrees(line, idx),
        '"' | '”' | '″' if is_inch(line, idx) => known("in", idx + 1),
        '×' if line.is_glued(idx) && !is_by(line, idx) => known("×", idx + 1),
        // `㎡`, `㌔`: letters of a unit in the square of one.
        '\u{3300}'..='\u{33ff}' => known(mark.encode_utf8(&mut [0; 4]), idx + 1),
        '$' | '£' if country_behind(line, idx, mark).is_some() => {
            country_behind(line, idx, mark).map(|code| (unit::money(code), idx + 2))
        }
        '$' if !line.is_glued(idx) && line.is_glued(idx + 1) && line.follows(idx + 1).is_some_and(Token::is_word) => {
            None
        }
        mark => line
            .currency_sign(mark)
            .filter(|_| {
                !(line.is_digits(idx + 1) && (line.is_glued(idx + 1) || is_behind_word(line, idx)))
                    || price::is_decimal_sign(line, idx)
            })
            .map(|code| (unit::money(code), idx + 1)),
    }
}

/// `3×5`, 幅304×奥行215: a sign between two sizes, with the name of the second one between or without.
fn is_by(line: Line<'_>, times: usize) -> bool {
    let touches = |at: usize| line.at(at).is_some_and(|token| token.gap <= Gap::Seam);
    let is_named = || touches(times + 1) && touches(times + 2) && line.is_digits(times + 2);
    line.is_digits(times + 1) || line.at(times + 1).is_some_and(Token::is_word) && is_named()
}

/// "ett $ 700 miljoners-kontrakt": a sign behind a word and before digits is theirs.
fn is_behind_word(line: Line<'_>, idx: usize) -> bool {
    line.before(idx).is_some_and(Token::is_word) && line.tokens[idx].gap == Gap::Space
}

/// `5 $ US`, `5 $CAN`, `5 £GB`: the country behind the sign, in capitals; `5 $CAD`.
fn country_behind(line: Line<'_>, sign: usize, mark: char) -> Option<&'static str> {
    let country = line.follows(sign + 1).filter(|token| token.is_word() && token.gap <= Gap::Space)?;
    let letters = if line.words(country) == "CAN" { "CA" } else { line.words(country) };
    let by_code = || unit::currency_code(letters).filter(|code| unit::is_of_country(code, mark));
    unit::sign_of_country(letters, mark).filter(|_| letters.len() == 2).or_else(by_code)
}

/// `5 % points`, `5 %-points`
fn percent_points(line: Line<'_>, idx: usize) -> Option<Behind> {
    let at = line.behind_hyphen(idx);
    let is_short = line.is_glued(idx) && matches!(line.words_at(idx), "p" | "P" | "pt" | "pp");
    (is_short || line.is(at, Role::PercentPoint)).then(|| (Unit::of(Dimension::Points), at + 1))
}

/// How far before a mark that closes a quotation the one that opens it is looked for, in tokens.
const QUOTED: usize = 40;

/// `a 12" pizza`: no quotation ends here.
fn is_inch(line: Line<'_>, idx: usize) -> bool {
    let is_quote = |token: &&Token| matches!(token.kind, TokenKind::Mark('"' | '“' | '”' | '„' | '«'));
    let first = idx.saturating_sub(QUOTED);
    let before = (first..idx).rev().take_while(|at| line.before(at + 1).is_some()).map(|at| &line.tokens[at]);
    let goes_on = line.is_glued(idx + 1) && line.at(idx + 1).is_some_and(|next| next.is_word() || next.is_digits());
    line.is_glued(idx) && !goes_on && before.filter(is_quote).count() % 2 == 0
}

/// `180C`, `350F`, `1.5C`: degrees, where the letter touches a number that is no name.
fn scale_letter(line: Line<'_>, idx: usize) -> Option<Behind> {
    let symbol = match line.words_at(idx) {
        "C" => "°C",
        "F" => "°F",
        _ => return None,
    };
    let digits = line.at(idx.checked_sub(1)?).filter(|token| token.is_digits())?;
    let words = line.words(digits);
    // "1.5 C (2.7 F)"
    let ends = || {
        line.follows(idx + 1).is_none_or(|next| !next.is_word() && !next.is_digits() || next.entry().is(Role::Function))
    };
    let is_section = || line.before(idx - 1).is_some_and(|before| before.entry().is(Role::Reference));
    let is_near =
        line.is_glued(idx) || (words.contains('.') && line.tokens[idx].gap == Gap::Space && ends() && !is_section());
    if !is_near {
        return None;
    }
    let is_led = line.before(idx - 1).is_some_and(|before| before.is_word() && before.entry().is(Role::Function));
    // "now it is -10C"
    let is_signed = || {
        let is_sign =
            |sign: &usize| matches!(line.tokens[*sign].kind, TokenKind::Mark('-' | '−')) && line.is_glued(idx - 1);
        idx.checked_sub(2).filter(is_sign).is_some_and(|sign| number::stands_apart(line, sign))
    };
    let is_size = match words.len() {
        1 => is_signed(),
        2 => is_led || is_signed() || is_other_scale(line, idx),
        3 => words.ends_with(['0', '5']) || words.contains('.'),
        _ => words.contains('.'),
    };
    let goes_on = line.is_glued(idx + 1) && line.at(idx + 1).is_some_and(|next| next.is_word() || next.is_digits());
    let is_number = words.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') && !words.starts_with('0');
    let id = unit::symbol_id(symbol).filter(|_| is_size && is_number && !goes_on && !line.is_mark(idx + 1, '\''))?;
    Some((id.unit(), idx + 1))
}

/// "18C (*64F*)": the same on the other scale.
fn is_other_scale(line: Line<'_>, idx: usize) -> bool {
    let Some(bracket) = idx.checked_sub(2).filter(|at| line.tokens[*at].is_mark('(') && *at > 0) else { return false };
    let first = line.words_at(bracket - 1);
    matches!(first, "C" | "F") && first != line.words_at(idx) && line.is_mark(idx + 1, ')')
}

/// `20 °C`, "100° Celsius"
fn degrees(line: Line<'_>, idx: usize) -> Option<Behind> {
    let scale = line.at(idx + 1).filter(|token| token.gap <= Gap::Space).map_or("", |token| line.words(token));
    let (symbol, next) = match scale {
        // The second one is Cyrillic.
        "C" | "С" => ("°C", idx + 2),
        "F" => ("°F", idx + 2),
        // `37 ° Celsius`
        _ => match line
            .follows(idx + 1)
            .filter(|word| word.entry().is(Role::Unit))
            .and_then(|_| line.phrase(idx + 1, table::UNITS))
        {
            Some((id, next)) if matches!(id.symbol(), "°C" | "°F") => (id.symbol(), next),
            _ => ("°", idx + 1),
        },
    };
    unit::symbol_id(symbol).map(|id| (id.unit(), next))
}

/// `5 US$`, `3 US-$`, `5 UK£`: the country before the sign, behind the number.
pub fn dollars(line: Line<'_>, idx: usize) -> Option<Behind> {
    let country = |sign: char| unit::sign_of_country(line.words_at(idx), sign).map(unit::money);
    // 57USドル
    let named = line.at(idx + 1).filter(|name| name.gap <= Gap::Seam && name.entry().is(Role::Unit));
    if let Some((id, next)) = named.and_then(|_| line.phrase(idx + 1, table::UNITS)) {
        let is_dollar = matches!(&id.unit().dimension, unit::Dimension::Money(code) if *code == "USD");
        return country('$').filter(|_| is_dollar).map(|country| (country, next));
    }
    let sign = line.behind_hyphen(idx + 1);
    let mark = ['$', '£'].into_iter().find(|mark| line.is_glued(sign) && line.is_mark(sign, *mark))?;
    if line.is_glued(sign + 1) && line.is_digits(sign + 1) {
        return None;
    }
    Some((country(mark)?, sign + 1))
}

/// A hyphen and a symbol: "a 5-km walk".
pub fn behind_hyphen(line: Line<'_>, idx: usize) -> Option<Behind> {
    let at = line.behind_hyphen(idx);
    // "5-%-Hürde", but "%40-%50"
    if at > idx && line.is_mark(at, '%') && !line.is_digits(at + 1) {
        return unit::symbol_id("%").map(|id| (id.unit(), at + 1));
    }
    let words = line.words_at(at);
    // "100-m-Lauf", "0,75-l-Flasche"
    let is_letter = matches!(words, "l" | "m" | "g" | "t" | "h")
        && line.is_tied(at + 1, '-')
        && line.words_at(at + 2).starts_with(char::is_uppercase);
    let id = unit::symbol_id(words).filter(|_| at > idx && (words.len() > 1 || is_letter))?;
    // "one-in-five"
    // "a 0.5-in-thick plate"
    let is_word = TOUCHING.contains(&words) && line.is_tied(at + 1, '-') && !is_letter && !is_size(line, at + 2);
    (!is_word && !goes_on(line, at)).then(|| (id.unit(), at + 1))
}

/// A symbol of letters: `km`, `MB/s`, `x`.
pub fn symbol(line: Line<'_>, idx: usize) -> Option<Behind> {
    let words = line.words(line.follows(idx)?);
    let id = unit::symbol_id(words);
    // Nearly every word behind a number is nothing of the kind.
    if id.is_none() && !line.is_glued(idx + 1) && !matches!(words, "C" | "F" | "x" | "X" | "х" | "Х") {
        return None;
    }
    let is_near = line.tokens[idx].gap <= Gap::Space || is_carried_over(line, idx);
    if !is_near || !is_behind_digits(line, idx) {
        return None;
    }
    // «1,3х»: the last two are Cyrillic.
    if matches!(words, "x" | "X" | "х" | "Х") {
        let closes = |next: &Token| matches!(next.kind, TokenKind::Mark('.' | ',' | ';' | ':' | ')' | ']' | '!' | '?'));
        let ends = !line.is_glued(idx + 1) || line.at(idx + 1).is_some_and(closes) && !line.is_glued(idx + 2);
        let is_factor = line.is_glued(idx) && ends && !line.is_digits(idx + 1);
        return unit::symbol_id("×").filter(|_| is_factor).map(|id| (id.unit(), idx + 1));
    }
    // "4 t/m 12 jaar"
    if line.phrase(idx, table::RANGE_PHRASES).is_some_and(|((), next)| !line.is_glued(next)) {
        return None;
    }
    if let Some(known) = compound::compound(line, idx).or_else(|| emission::emission(line, idx)) {
        return Some(known);
    }
    if let Some(degrees) = scale_letter(line, idx) {
        return Some(degrees);
    }
    let id = id?;
    if let Some((id, next)) = raised(line, id, idx + 1) {
        return Some((id.unit(), next));
    }
    (is_apt(line, idx, words) && !goes_on(line, idx) && !is_torn(line, idx)).then(|| (id.unit(), idx + 1))
}

/// "3 L-shaped desks", "3 t-shirts", "21 B-2 bombers": a letter behind a blank that a hyphen ties to what is no noun is no unit;
/// but "5 m-10 m", "12 V-Batterie".
fn is_torn(line: Line<'_>, idx: usize) -> bool {
    if line.words_at(idx).len() > 1 || line.is_glued(idx) || !line.is_tied(idx + 1, '-') {
        return false;
    }
    match line.at(idx + 2).map(|next| next.kind) {
        Some(TokenKind::Digits) => unit::symbol_id(line.words_at(idx + 3)).is_none(),
        Some(TokenKind::Word) => !line.words_at(idx + 2).starts_with(char::is_uppercase),
        _ => false,
    }
}

/// A symbol that the end of a line parts from its digits: "512⏎MB"; not one that could be a word, or that something follows as
/// a name is followed: "on page 12⏎PS: write soon".
fn is_carried_over(line: Line<'_>, idx: usize) -> bool {
    let words = line.words_at(idx);
    let is_word = || TOUCHING.contains(&words) || CAREFUL.contains(&words) || line.is_mark(idx + 1, ':');
    line.tokens[idx].gap == Gap::Line && words.len() > 1 && line.tokens[idx - 1].gap != Gap::Line && !is_word()
}

/// Whether digits, or a scale word behind them, stand before it.
fn is_behind_digits(line: Line<'_>, idx: usize) -> bool {
    let Some(last) = idx.checked_sub(1).map(|last| scale_before(line, last)) else { return false };
    match line.tokens[last].kind {
        TokenKind::Digits | TokenKind::Superscript | TokenKind::Vulgar => true,
        // `10k km`, `5 million km`, `2,5 Mio. m²`
        TokenKind::Word => {
            // "dieci ha" is no area: the word means something else.
            let is_word = line.tokens[idx].entry().is(Role::Function);
            let is_scale = || matches!(line.tokens[last].entry().numeral, Some(Numeral::Scale(_)));
            let is_raised = || {
                line.is_glued(idx + 1)
                    && line.at(idx + 1).is_some_and(|power| is_raised_by(line.words(power), power.kind))
            };
            let is_long = line.words_at(idx).len() > 1 || (is_scale() && line.words_at(idx) == "t") || is_raised();
            // "une mi-temps"
            let is_torn = line.is_tied(idx + 1, '-') && line.at(idx + 2).is_some_and(Token::is_word);
            let may_begin = last > 0 || line.tokens[last].entry().numeral.is_some();
            may_begin && is_long && !line.is_glued(idx) && !is_word && !is_torn
        }
        _ => false,
    }
}

/// `²`, or the digit that people write for it.
fn is_raised_by(power: &str, kind: TokenKind) -> bool {
    kind == TokenKind::Superscript || (kind == TokenKind::Digits && matches!(power, "2" | "3"))
}

/// The scale word to which the full stop at a token belongs, if it is such a stop: "5 *Mio.* km".
fn scale_before(line: Line<'_>, last: usize) -> usize {
    let is_stop = line.tokens[last].is_mark('.') && line.is_glued(last) && last > 0;
    let is_scale =
        |word: &Token| word.entry().is(Role::Abbreviation) && matches!(word.entry().numeral, Some(Numeral::Scale(_)));
    if is_stop && is_scale(&line.tokens[last - 1]) { last - 1 } else { last }
}

/// Whether a symbol that could be a word stands as a symbol does.
fn is_apt(line: Line<'_>, idx: usize, words: &str) -> bool {
    let touches = line.is_glued(idx);
    if TOUCHING.contains(&words) {
        return touches || (words == "l" && is_litre(line, idx)) || (words == "in" && is_length(line, idx));
    }
    let ends = || line.follows(idx + 1).is_none_or(|next| !next.is_word() || next.entry().is(Role::Function));
    if CAREFUL.contains(&words) || DOUBTFUL_CODES.contains(&words) {
        return (!touches || number::is_told_unit(line, idx)) && ends();
    }
    if VERBS.contains(&words) && line.tokens[idx].entry().is(Role::Function) {
        return touches || (ends() && !line.is(idx + 1, Role::Article));
    }
    true
}

/// "1 l de lait", "2 l d'eau", "lait : 1 l": litres of something, or where the phrase ends; but "les 3 l'ont dit", "p. 3 l. 5".
fn is_litre(line: Line<'_>, idx: usize) -> bool {
    let closes = |next: &Token| matches!(next.kind, TokenKind::Mark(',' | ';' | ')' | '|'));
    line.is(idx + 1, Role::Of)
        || line.at(idx + 1).is_none_or(|next| next.gap >= Gap::Line || closes(next))
        || (line.is_mark(idx + 1, '.') && line.at(idx + 2).is_none_or(|next| next.gap >= Gap::Line))
}

/// "2 1/2 in thick", "It is 5 in. wide.", "8.5 in x 11 in": inches, by what stands behind them; but "5 in Europe", "3 in 4".
fn is_length(line: Line<'_>, idx: usize) -> bool {
    let is_side = |at: usize| {
        let by = line.at(at).is_some_and(|by| by.is_mark('×') || matches!(line.words(by), "x" | "by"));
        by && line.is_digits(at + 1)
    };
    // "5 in in diameter", "5 in of rain"
    let is_said = |at: usize| is_size(line, at + usize::from(matches!(line.words_at(at), "in" | "of"))) || is_side(at);
    // "9/16 in": of nothing else people take such parts.
    if matches!(line.words_at(idx - 1), "16" | "32" | "64") && idx > 2 && line.is_tied(idx - 2, '/') {
        return true;
    }
    match line.at(idx + 1).map(|next| (next.kind, next.gap)) {
        None | Some((_, Gap::Break)) => true,
        Some((TokenKind::Mark(')' | ';'), Gap::None)) => true,
        Some((TokenKind::Mark('.'), Gap::None)) if !line.is_glued(idx + 2) => {
            let is_begun = |next: &Token| !next.is_word() || line.words(next).starts_with(char::is_uppercase);
            is_said(idx + 2) || line.at(idx + 2).is_none_or(is_begun)
        }
        _ => is_said(idx + 1),
    }
}

/// Whether the word says which side of a thing was measured: "thick", "diameter".
fn is_size(line: Line<'_>, idx: usize) -> bool {
    let word = line.follows(idx).filter(|word| word.is_word() && word.gap <= Gap::Line);
    word.is_some_and(|word| {
        let words = folded(line.words(word));
        each_of(word.entry().language().units.sizes).any(|size| size == words)
    })
}

/// Whether letters, digits or an apostrophe go on right behind the symbol.
fn goes_on(line: Line<'_>, idx: usize) -> bool {
    // `2h30`, `1m80`
    let is_split = match line.words_at(idx) {
        "h" => line.is_digits(idx + 1),
        "m" => line.is_digits(idx + 1) && line.words_at(idx + 1).len() == 2,
        _ => false,
    };
    // `400 mg/día`
    let is_free = |next: usize| {
        !line.is_glued(next) || !line.at(next).is_some_and(|token| is_letter_or_digit(token) || token.is_mark('/'))
    };
    let is_measure = || line.phrase(idx + 2, table::UNITS).is_some_and(|(_, next)| is_free(next));
    let is_rate = line.is_tied(idx + 1, '/') && (super::per_time_behind(line, idx + 1).is_some() || is_measure());
    // `24 mi/39 km`
    let is_other = line.is_tied(idx + 1, '/') && line.is_digits(idx + 2);
    // "2002-2019 K.Kosako"
    if line.words_at(idx).len() == 1 && line.is_initial(idx) {
        return true;
    }
    // "100 km'de"
    let is_ended = line.is_tied(idx + 1, '\'') && line.is(idx + 2, Role::Ending);
    !is_split
        && !is_rate
        && !is_other
        && !is_ended
        && line.at(idx + 1).is_some_and(|next| {
            let goes_on = match next.kind {
                // `7,5 B€` are no bytes.
                TokenKind::Mark(mark) => matches!(mark, '\'' | '/' | '_') || unit::currency_sign(mark).is_some(),
                _ => next.is_word() || next.is_digits(),
            };
            next.gap == Gap::None && goes_on
        })
}

/// `m²`, `m2`: a symbol with its power.
pub fn raised(line: Line<'_>, id: SymbolId, next: usize) -> Option<(SymbolId, usize)> {
    // `m^2`
    let next = next + usize::from(line.is_tied(next, '^'));
    let power = line.at(next).filter(|token| token.gap == Gap::None)?;
    let power = match (power.kind, line.words(power)) {
        (TokenKind::Superscript, power) => power,
        (TokenKind::Digits, "2") => "²",
        (TokenKind::Digits, "3") => "³",
        _ => return None,
    };
    unit::symbol_id(&format!("{}{power}", id.symbol())).map(|id| (id, next + 1))
}

/// Whether a symbol that ends before it would go on.
pub fn is_letter_or_digit(token: &Token) -> bool {
    token.is_word() || token.is_digits()
}
