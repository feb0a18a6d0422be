//! Numbers of places: houses ("Hauptstraße 5", "10 Downing Street", "calle Mayor, 12"), the codes of towns ("75008 Paris"), and what
//! is called by letters and digits: "flight BA 2490".

use super::marked::has_unit;
use super::year::is_year_number;
use super::{Digits, Mask, Masked};
use crate::figure::counted;
use crate::figure::lang::{Spacing, Words, each};
use crate::figure::lexicon::Role;
use crate::figure::line::Line;
use crate::figure::token::{Gap, Token, TokenKind, folded};

/// How many words the name of a street may have.
const MAX_NAME: usize = 3;

/// The mask of the number of a house, a town or a flight.
pub fn mask(digits: Digits<'_>) -> Option<Masked> {
    numbered(digits)
        .or_else(|| house(digits))
        .or_else(|| behind_street(digits))
        .or_else(|| before_street(digits))
        .or_else(|| called(digits))
        .or_else(|| plate(digits))
        .or_else(|| case(digits))
}

/// "K-AB 123", "HH-CD 4711": the plate of a car, of a town and two letters.
fn plate(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    let is_short = |at: usize, most: usize| {
        let words = line.words_at(at);
        words.len() <= most && line.tokens[at].is_word() && words.bytes().all(|byte| byte.is_ascii_uppercase())
    };
    let town = idx.checked_sub(3).filter(|_| line.is_tied(idx - 2, '-') && line.tokens[idx].gap == Gap::Space)?;
    let is_plate = is_short(idx - 1, 2) && is_short(town, 3) && !line.is_glued(town) && digits.n_digits() <= 4;
    let is_free = || !has_unit(digits) && !counted::has_noun(line, idx + 1);
    (is_plate && digits.whole().is_some() && is_free()).then_some((Mask::Identifier, idx + 1))
}

/// "3 K 1234/20", "VI ZR 123/18": the number of a case, with the letters of its register.
fn case(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    let is_register = |token: &Token| {
        let words = line.words(token);
        token.is_word()
            && token.gap == Gap::Space
            && words.len() <= 3
            && words.bytes().all(|byte| byte.is_ascii_uppercase())
    };
    let at = idx + 2;
    let is_case = line.is_digits(at)
        && line.at(idx + 1).is_some_and(is_register)
        && line.words_at(at).len() > 1
        && line.is_tied(at + 1, '/')
        && line.is_digits(at + 2)
        && line.words_at(at + 2).len() == 2;
    (is_case && !line.is_tied(at + 3, '/')).then_some((Mask::Reference, at + 3))
}

/// "Auftragsnummer 4711", "ordernr. 123": a word that no table has, but its ending, which numbers.
fn numbered(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    let before = line.before(idx)?;
    let is_stop = matches!(before.kind, TokenKind::Mark('.' | ':')) && line.is_glued(idx - 1);
    let word = line.at(idx.checked_sub(if is_stop { 2 } else { 1 })?).filter(|token| token.is_word())?;
    let endings = word.entry().language().marks.reference_endings;
    let words = line.words(word).as_bytes();
    let ends = |ending: &str| {
        let from = words.len().checked_sub(ending.len()).filter(|from| *from > 0);
        from.is_some_and(|from| words[from..].eq_ignore_ascii_case(ending.as_bytes()))
    };
    let is_known = word.entry().is_known() && !word.entry().is(Role::Lookalike);
    let is_number = !endings.is_empty() && !is_known && each(endings).any(ends);
    (is_number && digits.whole().is_some() && !has_unit(digits)).then_some((Mask::Reference, idx + 1))
}

/// "Hauptstraße 5, 10115 Berlin": the number of a house, and the code of the town behind it.
fn house(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    let is_short = line.before(idx)?.is_mark('.') && line.is_glued(idx - 1);
    let street = line.at(idx.checked_sub(if is_short { 2 } else { 1 })?).filter(|token| token.is_word())?;
    // «세종대로» begins like words that are known.
    let marks = &street.entry().language().marks;
    let endings = Some(marks.street_endings).filter(|endings| !endings.is_empty())?;
    // «종로» is written together as if from words that are known.
    let whole = whole_word(line, idx - 1 - usize::from(is_short));
    let word = folded(whole.unwrap_or(line.words(street)));
    let ends = |endings: Words| each(endings).any(|ending| word.len() > ending.len() && word.ends_with(ending));
    let may_be_name = street.word().is_none() || street.entry().is(Role::Lookalike) || whole.is_some();
    // «종로 12길 5»
    let is_numbered = || {
        let is_behind_digits = idx >= 2 && line.is_digits(idx - 2) && street.gap <= Gap::Seam;
        is_behind_digits && each(endings).any(|ending| ending == word) && !street.entry().is(Role::Ending)
    };
    let is_street = (may_be_name && ends(endings) && !ends(marks.not_streets)) || is_numbered();
    // "Drottninggatan 95 A"
    if is_street && has_letter(digits) {
        return Some((Mask::Reference, idx + 2));
    }
    (is_street && !is_tied_on(digits, endings) && (is_house(digits) || is_before_building(digits)))
        .then(|| (Mask::Reference, behind_town(digits)))
}

/// The whole word that was taken apart and ends at a token, unless it counts.
fn whole_word(line: Line<'_>, idx: usize) -> Option<&str> {
    let is_inside = |at: &usize| line.tokens[*at].gap == Gap::Seam && line.tokens[*at].is_word();
    let n_parts = (1..=idx).rev().take_while(is_inside).count();
    let first = idx - n_parts;
    let counts = |token: &Token| token.is_digits() || token.entry().numeral.is_some() || token.entry().vague.is_some();
    let is_number = counts(&line.tokens[first]) || line.before(first).is_some_and(counts);
    let whole = line.span(first, idx + 1).of(line.text);
    (n_parts > 0 && !is_number && line.tokens[idx].entry().language().spacing != Spacing::Nothing).then_some(whole)
}

/// «안타로 5득점»: what is written onto the number is no part of an address, as in «종로 12길» and «을지로 3가».
fn is_tied_on(digits: Digits<'_>, endings: Words) -> bool {
    let Digits { line, idx, .. } = digits;
    line.at(idx + 1).filter(|word| word.is_word() && word.gap == Gap::Seam).is_some_and(|word| {
        let entry = word.entry();
        let is_part = entry.is(Role::Ending) || entry.is(Role::OrdinalSuffix) || entry.is(Role::Lookalike);
        !is_part && !each(endings).any(|ending| line.words(word).ends_with(ending))
    })
}

/// Whether one capital stands behind the digits.
fn has_letter(digits: Digits<'_>) -> bool {
    let Digits { line, idx, .. } = digits;
    let letter = line.words_at(idx + 1);
    let is_capital = letter.len() == 1 && letter.bytes().all(|byte| byte.is_ascii_uppercase());
    let goes_on = line
        .follows(idx + 2)
        .is_some_and(|next| next.is_digits() || (next.is_word() && !line.words(next).starts_with(char::is_lowercase)));
    is_capital && !goes_on && line.follows(idx + 1).is_some() && digits.whole().is_some() && digits.n_digits() <= 4
}

/// «세종대로 209 정부서울청사»: where nouns are counted with counters, one behind a blank is not counted.
fn is_before_building(digits: Digits<'_>) -> bool {
    let Digits { line, idx, .. } = digits;
    let Some(next) = line.follows(idx + 1).filter(|next| next.is_word() && next.gap == Gap::Space) else {
        return false;
    };
    let counts = !next.entry().language().nouns.counters.is_empty() && next.entry().language().spacing == Spacing::Lost;
    counts && digits.whole().is_some() && digits.n_digits() <= 4 && !has_unit(digits) && !next.entry().is(Role::Counter)
}

fn is_house(digits: Digits<'_>) -> bool {
    let Digits { line, idx, .. } = digits;
    digits.whole().is_some() && digits.n_digits() <= 4 && !has_unit(digits) && !counted::has_noun(line, idx + 1)
}

/// Behind the code of the town that follows: ", 10115 Berlin".
fn behind_town(digits: Digits<'_>) -> usize {
    let Digits { line, idx, .. } = digits;
    let has_code =
        line.is_mark(idx + 1, ',') && line.is_digits(idx + 2) && (4..=6).contains(&line.words_at(idx + 2).len());
    if has_code && line.follows(idx + 3).is_some_and(Token::is_word) { idx + 3 } else { idx + 1 }
}

/// "calle Mayor, 12", «ул. Ленина, 12»: the word for a street, its name, and a comma or none.
fn behind_street(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    if !digits.before().can(Role::Street) {
        return None;
    }
    let comma = usize::from(line.before(idx)?.is_mark(',') && line.is_glued(idx - 1));
    let last = idx.checked_sub(1 + comma)?;
    let goes_on = |at: &usize| is_part_of_name(&line.tokens[*at]) && line.before(at + 1).is_some();
    let mut name = (last.saturating_sub(MAX_NAME)..=last).rev().take_while(goes_on);
    let street = name.find(|at| line.tokens[*at].is_word() && line.tokens[*at].entry().is(Role::Street))?;
    // "on the street John saw 12"; "in the street": the words of a script without capitals are few.
    let is_cased = line.words_at(last).chars().next().is_some_and(|first| first.is_uppercase() || first.is_lowercase());
    let is_named = street < last && is_capital(line, last) && (is_cased || last <= street + 2);
    (is_named && is_house(digits)).then(|| (Mask::Reference, behind_town(digits)))
}

fn is_word(line: Line<'_>, idx: usize) -> bool {
    line.at(idx).is_some_and(Token::is_word)
}

fn is_part_of_name(token: &Token) -> bool {
    token.is_word() && token.entry().numeral.is_none() || token.is_mark('.') || token.is_mark('/')
}

/// A capital, or a letter of a script that has none.
fn is_capital(line: Line<'_>, idx: usize) -> bool {
    let first = line.words_at(idx).chars().next();
    first.is_some_and(|first| first.is_alphabetic() && !first.is_lowercase())
}

/// "10 Downing Street", "221B Baker Street", "12, rue de Rivoli": the name of a street behind the number.
fn before_street(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    if !digits.behind().can(Role::Street) {
        return None;
    }
    let is_letter = |at: usize| line.words_at(at).len() == 1 && is_capital(line, at);
    let lettered = idx + 1 + usize::from(line.is_glued(idx + 1) && is_letter(idx + 1));
    let name = lettered + usize::from(line.is_mark(lettered, ','));
    let is_plain = digits.whole().is_some() && digits.n_digits() <= 5;
    if !is_plain || !is_word(line, name) || line.follows(name).is_none_or(|token| token.gap != Gap::Space) {
        return None;
    }
    // "12 rue de Rivoli": the word comes first and a name behind it.
    let comes_first = line.is(name, Role::Street)
        && !line.words_at(name).starts_with(char::is_uppercase)
        && (name + 1..=name + MAX_NAME)
            .take_while(|at| is_word(line, *at))
            .any(|at| line.words_at(at).starts_with(char::is_uppercase));
    let is_capital = |at: usize| {
        is_word(line, at)
            && line.words_at(at).starts_with(char::is_uppercase)
            && line.at(at).is_some_and(|token| token.gap == Gap::Space)
    };
    let n_words = (name..name + MAX_NAME + 1).take_while(|at| is_capital(*at)).count();
    // "100 High Court judges"
    let ends = |at: usize| {
        let goes_on = |next: &Token| next.is_word() && !next.entry().is(Role::Function);
        line.follows(at).is_none_or(|next| !goes_on(next) || line.words(next).starts_with(char::is_uppercase))
    };
    let comes_last = name == lettered && (1..n_words).any(|at| line.is(name + at, Role::Street) && ends(name + at + 1));
    (comes_first || comes_last).then_some((Mask::Reference, lettered))
}

/// "75008 Paris", "1012 AB Amsterdam", "111 22 Stockholm", "CA 90210"; "flight BA 2490".
fn called(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    let has_capital = |at: usize| line.words_at(at).starts_with(char::is_uppercase);
    let is_by_name = has_capital(idx + 1) || idx.checked_sub(1).is_some_and(has_capital);
    if !is_by_name && !digits.before().or(digits.behind()).can(Role::Town) {
        return None;
    }
    let n_digits = digits.n_digits();
    let is_town = |at: usize| line.is(at, Role::Town) && line.at(at).is_some_and(|token| token.gap == Gap::Space);
    if let Some(value) = digits.whole().filter(|_| (4..=6).contains(&n_digits)) {
        let letters = usize::from(is_letters(line, idx + 1));
        let comma = usize::from(n_digits == 6 && line.is_mark(idx + 1, ','));
        // «119991, г. Москва»
        let short = line.words_at(idx + 1 + comma) == "г" && line.is_mark(idx + 2 + comma, '.');
        let comma = comma + if short && comma > 0 { 2 } else { 0 };
        let is_code = n_digits > 4 || letters > 0 || !is_year_number(value);
        if is_code && is_town(idx + 1 + letters + comma) {
            return Some((Mask::Identifier, idx + 1 + letters));
        }
        let is_behind = n_digits == 6 && idx > 0 && line.tokens[idx - 1].entry().is(Role::Town);
        if is_behind && line.before(idx).is_some() && !counted::has_noun(line, idx + 1) && !has_unit(digits) {
            return Some((Mask::Identifier, idx + 1));
        }
    }
    if let Some(next) = behind_plate(digits) {
        return Some((Mask::Identifier, next));
    }
    if n_digits == 3 && line.is_digits(idx + 1) && line.words_at(idx + 1).len() == 2 && is_town(idx + 2) {
        return Some((Mask::Identifier, idx + 2));
    }
    let letters = idx.checked_sub(1).filter(|at| line.follows(idx).is_some() && is_letters(line, *at))?;
    let word = line.before(letters)?;
    let entry = if word.is_mark(',') && n_digits == 5 { None } else { Some(word.entry()) };
    let is_called =
        entry.is_none_or(|entry| entry.is(Role::Reference) || entry.is(Role::WeakReference) || entry.is(Role::Name));
    (is_called && digits.whole().is_some() && !has_unit(digits)).then_some((Mask::Identifier, idx + 1))
}

/// "34 BF 4045 plakalı": the number of a car, with the word behind it that says so.
fn behind_plate(digits: Digits<'_>) -> Option<usize> {
    let Digits { line, idx, .. } = digits;
    let letters = line.words_at(idx + 1);
    let is_letters = (1..=3).contains(&letters.chars().count()) && letters.chars().all(char::is_uppercase);
    let is_plate = digits.n_digits() == 2 && is_letters && line.is_digits(idx + 2);
    (is_plate && line.is(idx + 3, Role::ReferenceSuffix)).then_some(idx + 4)
}

/// Two or three capitals that are no currency.
pub fn is_letters(line: Line<'_>, idx: usize) -> bool {
    let letters = line.words_at(idx);
    let is_code = (2..=3).contains(&letters.len()) && letters.bytes().all(|byte| byte.is_ascii_uppercase());
    let is_word = line.at(idx).is_some_and(|token| token.kind == TokenKind::Word);
    is_word && is_code && crate::figure::unit::currency_code(letters).is_none()
}
