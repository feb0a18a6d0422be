//! Rates: so much for each of something. "Services a day", "kg per person", "deaths per 100,000 people".

use super::noun::{behind_definite, counted_behind, is_noun};
use super::{Behind, plain_unit, symbol};
use crate::figure::exact::Exact;
use crate::figure::lexicon::{Role, table};
use crate::figure::line::Line;
use crate::figure::number;
use crate::figure::token::{Gap, Token, TokenKind, folded};
use crate::figure::unit::{self, Dimension, Noun, SymbolId, Unit};

/// The unit with what it is per, where something is said. Percent and points stay what they are, and so does a number of
/// which nobody said what it counts.
pub fn with_rate(line: Line<'_>, unit: Unit, next: usize) -> Behind {
    let (unit, next) = with_one_rate(line, unit, next);
    match second_time(line, &unit, next) {
        Some((time, behind)) => (per_base(&unit, time).unwrap_or(unit), behind),
        None => (unit, next),
    }
}

/// The time that a rate is per besides: "20 kg per person *per year*", "80 kWh/m² *und Jahr*".
fn second_time(line: Line<'_>, unit: &Unit, next: usize) -> Option<(&'static str, usize)> {
    let is_rate = match &unit.dimension {
        Dimension::Noun(noun) => noun.text.contains('/'),
        _ => false,
    };
    let link = line.follows(next).filter(|_| is_rate)?;
    if link.entry().is(Role::Joiner) {
        let (id, behind) = line.phrase(next + 1, table::UNITS).filter(|(id, _)| id.unit().dimension.is_time())?;
        return Some((id.symbol(), behind));
    }
    let is_per = link.is_mark('/') || line.phrase(next, table::PER).is_some();
    per_time_behind(line, next).filter(|_| is_per)
}

fn with_one_rate(line: Line<'_>, unit: Unit, next: usize) -> Behind {
    let is_of_nothing = match &unit.dimension {
        Dimension::Noun(_) | Dimension::Money(_) => false,
        Dimension::Physical(base) => *base == "×",
        _ => true,
    };
    if is_of_nothing {
        return (unit, next);
    }
    if let Some(used) = used_up(&unit)
        && let Some(next) = behind_hundred_km(line, next)
    {
        return (unit::per_hundred_km(used), next);
    }
    let is_money = matches!(unit.dimension, Dimension::Money(_));
    // "8 rebounds a game"; but "12 clinics a patient can choose"
    let ends =
        |(_, next): &(String, usize)| line.follows(*next).is_none_or(|next| !next.is_word() && !next.is_digits());
    let found = base(line, next)
        // "10 minuti a piedi"
        .or_else(|| piece(line, next).filter(|piece| is_money || ends(piece) && !unit.dimension.is_time()))
        .or_else(|| trailing(line, next));
    let found = found.or_else(|| adjective(line, next).filter(|_| !matches!(unit.dimension, Dimension::Noun(_))));
    let Some((base, behind)) = found else { return (unit, next) };
    let named = match &unit.dimension {
        Dimension::Noun(noun) => noun.clone(),
        other => Noun::named(other.symbol().unwrap_or_default()),
    };
    (per(unit, named, &base), behind)
}

/// Whether something follows that a counted noun may be per.
pub fn has_piece(line: Line<'_>, idx: usize) -> bool {
    piece(line, idx).is_some()
}

/// How the tables write a way of a hundred kilometres: *百公里*油耗6升.
const HUNDRED_KM: &str = "100 km";

/// Whether it is what a car uses up.
pub fn is_used_up(unit: &Unit) -> bool {
    used_up(unit).is_some()
}

/// What a car may use up: litres, kilowatt hours.
fn used_up(unit: &Unit) -> Option<SymbolId> {
    if matches!(unit.symbol, "L" | "mL" | "kWh" | "Wh" | "kg") { unit::symbol_id(unit.symbol) } else { None }
}

/// "15 litres *per 100 km*", "4,2 Liter *auf 100 Kilometer*", "17 kWh *per 100 km*"
fn behind_hundred_km(line: Line<'_>, idx: usize) -> Option<usize> {
    // "auf 100 km", "op 100 km": whatever word it is, litres and so far can be nothing else.
    let word = || line.is(idx, Role::Function) && line.is_digits(idx + 1);
    let at = line.phrase(idx, table::PER).map(|(_, at)| at).or_else(|| word().then_some(idx + 1))?;
    line.follows(at)?;
    let number = number::read(line, at)?;
    let (unit, next) = plain_unit(line, number.next)?;
    let is_hundred = number.plain().is_some_and(|plain| plain.value == Exact::int(100));
    (is_hundred && unit.symbol == "km").then_some(next)
}

/// The one thing that money is for: "$3 a gallon", "3 euros el litro", "20 cents a share".
fn piece(line: Line<'_>, idx: usize) -> Option<(String, usize)> {
    let ((), at) = line.phrase(line.behind_hyphen(idx), table::PER_PIECE)?;
    let at = line.behind_hyphen(line.behind_apostrophe(at));
    if let Some((id, next)) = line.phrase(at, table::UNITS) {
        let (id, next) = symbol::raised(line, id, next).unwrap_or((id, next));
        let is_measure = matches!(id.unit().dimension, Dimension::Physical(_));
        return is_measure.then(|| (id.symbol().to_owned(), next));
    }
    let token = line.follows(at).filter(|token| token.entry().is(Role::Piece))?;
    Some((folded(line.words(token)).into_owned(), at + 1))
}

/// A word that says by itself what an amount is per: "15 kronor litern".
fn trailing(line: Line<'_>, idx: usize) -> Option<(String, usize)> {
    let (base, next) = line.phrase(idx, table::TRAILING_RATES).or_else(|| per_annum(line, idx))?;
    Some((base.to_owned(), next))
}

/// "£250 *p.a.*", "3 % p.a.": the short form that every language has.
fn per_annum(line: Line<'_>, idx: usize) -> Option<(&'static str, usize)> {
    let is_short = line.words_at(idx) == "p" && line.is_tied(idx + 1, '.') && line.words_at(idx + 2) == "a";
    let stop = usize::from(line.is_mark(idx + 3, '.') && line.is_glued(idx + 3));
    (is_short && line.follows(idx).is_some()).then_some(("year", idx + 3 + stop))
}

/// The time that a number of times is per: "twice *a day*", "twice *daily*".
pub fn time_behind(line: Line<'_>, idx: usize) -> Option<(&'static str, usize)> {
    per_time_behind(line, idx).or_else(|| line.phrase(idx, table::TRAILING_RATES))
}

/// "1.500 euros *mensuales*", "40 horas *semanales*"; but "12 informes anuales" are twelve.
fn adjective(line: Line<'_>, idx: usize) -> Option<(String, usize)> {
    let (base, next) = line.phrase(idx, table::RATE_ADJECTIVES)?;
    Some((base.to_owned(), next))
}

/// What a number is of, where what it is per stands before it: "günde 5 kez", 每人每天5元.
pub fn with_leading_rate(line: Line<'_>, unit: &Unit, start: usize) -> Option<(Unit, usize)> {
    let (base, at) = line.phrase_before(start, table::LEADING_RATES)?;
    // "3 günde 5 kişi": within three days.
    let is_counted = line.before(at).is_some_and(|token| {
        let entry = token.entry();
        let is_number = entry.numeral.is_some() || entry.fraction.is_some() || entry.denominator.is_some();
        let is_sign = matches!(token.kind, TokenKind::Digits | TokenKind::Vulgar | TokenKind::Superscript);
        is_sign || is_number || entry.vague.is_some() || entry.is(Role::PronounMark)
    });
    // "kilosu 79 kg": what it weighs; 时速120公里/时: per hour is said twice.
    let is_same = || {
        unit::physical(base).is_some_and(|base| match base.dimension.is_time() {
            true => unit.dimension.measures("m/s"),
            false => base.dimension == unit.dimension,
        })
    };
    let unit = per_base(unit, base).filter(|_| !is_counted && !is_same())?;
    Some(with_leading_rate(line, &unit, at).unwrap_or((unit, at)))
}

/// The unit per something, where it is of anything at all.
pub fn per_base(unit: &Unit, base: &str) -> Option<Unit> {
    let named = match &unit.dimension {
        Dimension::Noun(noun) => noun.clone(),
        Dimension::Physical("×") => return None,
        Dimension::Physical(base) | Dimension::Money(base) => Noun::named(base),
        _ => return None,
    };
    Some(per(unit.clone(), named, base))
}

/// The unit per something.
fn per(unit: Unit, named: Noun, base: &str) -> Unit {
    if let Some(used) = used_up(&unit).filter(|_| base == HUNDRED_KM) {
        return unit::per_hundred_km(used);
    }
    let known = unit::symbol_id(&format!("{}/{base}", unit.symbol)).filter(|_| !unit.symbol.is_empty());
    // "50 mg per kg" is `50 mg/kg`.
    let both = || Some((unit::symbol_id(unit.symbol)?, unit::symbol_id(base)?));
    let measured = || both().filter(|(_, base)| !base.unit().dimension.is_time());
    match known {
        Some(id) => id.unit(),
        None => measured().and_then(|(upper, lower)| unit::quotient(&[upper], &[lower])).unwrap_or_else(|| Unit {
            dimension: Dimension::Noun(named.per(base)),
            symbol: "",
            factor: unit.factor,
        }),
    }
}

/// What it is per, and the first token behind.
fn base(line: Line<'_>, idx: usize) -> Option<(String, usize)> {
    // "40 Std./Woche"
    let is_short = line.is_tied(idx + 1, '/') && line.is_mark(idx, '.') && line.is_glued(idx);
    let idx = idx + usize::from(is_short);
    if let Some((symbol, next)) = per_time_behind(line, idx) {
        return Some((symbol.to_owned(), next));
    }
    // «20 мг/кг»
    if line.is_tied(idx, '/')
        && let Some((id, next)) = line.phrase(idx + 1, table::UNITS)
    {
        // «172 руб./м²»
        let (id, next) = symbol::raised(line, id, next).unwrap_or((id, next));
        return Some((id.symbol().to_owned(), next));
    }
    if let Some(measure) = slashed(line, idx).or_else(|| per_measure(line, idx)) {
        return Some(measure);
    }
    let Some((is_sure, at)) = line.phrase(idx, table::PER) else {
        let ((), at) = line.phrase(idx, table::PER_MANY)?;
        return one_unit(line, at).or_else(|| many(line, at));
    };
    // «۵ نفر در سال ۱۴۰۱»: what ties to other things than times as well says nothing of one.
    let unit = measure(line, at).filter(|(id, _)| is_sure || !id.unit().dimension.is_time());
    if let Some((id, next)) = unit {
        return Some((id.symbol().to_owned(), next));
    }
    let token = line.follows(at)?;
    if token.is_digits() || token.entry().numeral.is_some() {
        return many(line, at).or_else(|| many_units(line, at).filter(|_| is_sure));
    }
    // "je angefangene Stunde": the word belongs to the time behind it.
    let time = || line.phrase(at + 1, table::UNITS).filter(|(id, _)| is_sure && id.unit().dimension.is_time());
    if let Some((id, next)) = time().filter(|_| token.is_word() && line.follows(at + 1).is_some()) {
        return Some((id.symbol().to_owned(), next));
    }
    // "pro kWh": capitals are those of a symbol.
    let symbol = Some(line.words(token)).filter(|words| is_sure && words.bytes().any(|byte| byte.is_ascii_uppercase()));
    if let Some(id) = symbol.and_then(unit::symbol_id).filter(|id| id.symbol().len() > 1) {
        return Some((id.symbol().to_owned(), at + 1));
    }
    let is_base = is_noun(line, token) && (is_sure || token.entry().is(Role::RateBase));
    is_base.then(|| (folded(line.words(token)).into_owned(), at + 1))
}

/// The measure that is named here, with its power: "per m2".
fn measure(line: Line<'_>, at: usize) -> Option<(SymbolId, usize)> {
    match line.phrase(at, table::UNITS) {
        Some((id, next)) => Some(symbol::raised(line, id, next).unwrap_or((id, next))),
        None => symbol::raised(line, unit::symbol_id(line.words_at(at))?, at + 1),
    }
}

/// `EUR/kg`, `€/m²`, `kr/st`, `㎍/㎥`: what it is per, by its symbol or by the word for a piece.
fn slashed(line: Line<'_>, idx: usize) -> Option<(String, usize)> {
    let is_sign = |token: &Token| !token.is_digits() && unit::symbol_id(line.words(token)).is_some();
    let word = line.at(idx + 1).filter(|word| line.is_tied(idx, '/') && (word.is_word() || is_sign(word)))?;
    let goes_on = |at: usize| line.is_glued(at) && line.at(at).is_some_and(|next| next.is_word() || next.is_digits());
    let (base, next) = match unit::symbol_id(line.words(word)) {
        Some(id) => {
            let (id, next) = symbol::raised(line, id, idx + 2).unwrap_or((id, idx + 2));
            (id.symbol().to_owned(), next)
        }
        None if word.entry().is(Role::Piece) => (folded(line.words(word)).into_owned(), idx + 2),
        None => return None,
    };
    (!goes_on(next)).then_some((base, next))
}

/// "45 litros *por metro cuadrado*": what ties to a time ties to a measure too.
fn per_measure(line: Line<'_>, idx: usize) -> Option<(String, usize)> {
    let (_, at) = line.phrase(idx, table::PER_TIME).filter(|(is_sure, _)| *is_sure)?;
    let (id, next) = line.phrase(at, table::UNITS)?;
    let is_measure = matches!(id.unit().dimension, Dimension::Physical("m²" | "m³" | "kg" | "m"));
    is_measure.then(|| (id.symbol().to_owned(), next))
}

/// «на *1 кв. км*»: a one and a unit.
fn one_unit(line: Line<'_>, idx: usize) -> Option<(String, usize)> {
    let is_one = line.words_at(idx) == "1" && line.follows(idx).is_some_and(Token::is_digits);
    let (id, next) = line.phrase(idx + 1, table::UNITS).filter(|_| is_one)?;
    matches!(id.unit().dimension, Dimension::Physical(_)).then(|| (id.symbol().to_owned(), next))
}

/// A power of ten, and what it counts: "per *100,000 people*".
fn many(line: Line<'_>, idx: usize) -> Option<(String, usize)> {
    let (many, next) = power_of_ten(line, idx)?;
    Some(match counted_behind(line, next, false) {
        Some(counted) => (format!("{many} {}", counted.noun(line).text), counted.next),
        None => (many.to_string(), next),
    })
}

/// "62,500 rupees per *10 grams*", "per *100 ml*": a power of ten of a measure.
fn many_units(line: Line<'_>, idx: usize) -> Option<(String, usize)> {
    let number = number::read(line, idx)?;
    let (id, next) = line.phrase(number.next, table::UNITS).or_else(|| {
        let id = unit::symbol_id(line.words_at(number.next)).filter(|_| line.follows(number.next).is_some());
        id.map(|id| (id, number.next + 1))
    })?;
    let many = &number.plain().filter(|plain| plain.value >= Exact::int(10))?.value;
    let is_power = many.last_place().is_some_and(|place| *many == Exact::pow10(place));
    let is_measure = matches!(id.unit().dimension, Dimension::Physical("kg" | "m³" | "m²"));
    (is_power && is_measure).then(|| (format!("{many} {}", id.symbol()), next))
}

/// The power of ten that a number of nothing is per: "3 *per 1,000*".
pub fn per_many_behind(line: Line<'_>, idx: usize) -> Option<(Exact, usize)> {
    let per = line.phrase(idx, table::PER).map(|(_, next)| next);
    power_of_ten(line, per.or_else(|| line.phrase(idx, table::PER_MANY).map(|(_, next)| next))?)
}

fn power_of_ten(line: Line<'_>, idx: usize) -> Option<(Exact, usize)> {
    line.follows(idx)?;
    let number = number::read(line, idx)?;
    let many = number.plain().filter(|plain| plain.value >= Exact::int(10))?.value.clone();
    let is_power = many.last_place().is_some_and(|place| many == Exact::pow10(place));
    (is_power && plain_unit(line, number.next).is_none()).then_some((many, number.next))
}

/// `9,99 € / Monat`: a stroke with a blank on either side, and no number behind it.
fn is_spaced_stroke(line: Line<'_>, idx: usize) -> bool {
    let is_apart = |at: usize| line.at(at).is_some_and(|token| token.gap == Gap::Space);
    line.is_mark(idx, '/') && is_apart(idx) && is_apart(idx + 1) && line.tokens[idx + 1].is_word()
}

/// The time that something is per: "a day", "per year", "/h", «در روز».
pub fn per_time_behind(line: Line<'_>, idx: usize) -> Option<(&'static str, usize)> {
    let time = |at: usize| line.phrase(at, table::UNITS).filter(|(id, _)| id.unit().dimension.is_time());
    let (is_sure, at) = if line.is_tied(idx, '/') || is_spaced_stroke(line, idx) {
        // `requests/s`
        let symbol = unit::symbol_id(line.words_at(idx + 1)).filter(|id| id.unit().dimension.is_time());
        let goes_on = line.is_glued(idx + 2) && line.at(idx + 2).is_some_and(|next| next.is_word() || next.is_digits());
        if let Some(id) = symbol.filter(|_| !goes_on && line.phrase(idx + 1, table::UNITS).is_none()) {
            return Some((id.symbol(), idx + 2));
        }
        // `0.8 g/kg/d`
        if line.words_at(idx + 1) == "d" && line.is_tied(idx, '/') && !goes_on && !line.is_tied(idx + 2, '\'') {
            return Some(("day", idx + 2));
        }
        (true, idx + 1)
    } else {
        // "a $20-an-hour job"
        let (is_sure, at) = line.phrase(line.behind_hyphen(idx), table::PER_TIME)?;
        let at = line.behind_hyphen(at);
        // "i veckan": the phrase names the time itself.
        if let Some((id, _)) = time(at - 1).filter(|(_, next)| *next == at && at > idx + 1) {
            return Some((id.symbol(), at));
        }
        (is_sure, line.behind_apostrophe(at))
    };
    let (id, next) = time(line.behind_apostrophe(behind_definite(line, at)))?;
    // «در سال ۱۴۰۱», «در ماه گذشته»: a time, not a rate.
    // "due volte al giorno 500 mg": how much, not when.
    let is_amount = || number::behind(line, next).is_some_and(|behind| plain_unit(line, behind).is_some());
    let ends = |token: &Token| {
        !token.is_word() && !token.is_digits() || token.entry().is(Role::Function) || token.is_digits() && is_amount()
    };
    let is_rate = (is_sure && !line.is_digits(next)) || line.follows(next).is_none_or(ends);
    is_rate.then_some((id.symbol(), next))
}
