//! Number words: "three hundred and five thousand", «دو میلیون و سیصد هزار», "a dozen", "hundreds of thousands".

use super::fraction::{addition, denominator_at, fraction_at, in_words, of_scale, over, parts_of_several, with_whole};
use super::places::places;
use super::scale::{further_groups, plain_group, scale_words, scaled};
use super::small::below_thousand;
use super::told::{decimal_words, is_decimal};
use super::vague::vague;
use super::{Number, Plain, Size, Weight};
use crate::figure::counted;
use crate::figure::exact::Exact;
use crate::figure::hedge::{self, Place};
use crate::figure::lang::{Numeral, Pairs, Spacing};
use crate::figure::lexicon::{Entry, Role, Roles, table};
use crate::figure::line::Line;
use crate::figure::mention::Hedge;
use crate::figure::token::{Gap, Token, folded};

/// The largest number that one short word alone does not make a figure.
pub const MAX_LIGHT: i64 = 12;

/// The most words that say plus or minus.
const MAX_TOLERANCE: usize = 4;

/// The number that begins with a word: an article, a number word, a word for many, a minus.
pub fn word_number(line: Line<'_>, idx: usize) -> Option<Number> {
    let entry = line.at(idx)?.entry();
    if is_particle(line, idx) {
        return None;
    }
    // What stands only inside words begins some of them: «이십».
    let begins_word = || entry.is(Role::Stem) && line.at(idx + 1).is_some_and(|next| next.gap == Gap::Seam);
    if !entry.is(Role::Beginning) && !begins_word() {
        return None;
    }
    if entry.is(Role::Minus) {
        return below_zero(line, idx);
    }
    if let Some(number) = scale_before(line, idx) {
        return Some(number);
    }
    // «тысячи» are thousands, «более тысячи» is more than one.
    let is_one = entry.numeral.is_some() && hedge::before(line, idx, 0, Place::Text).hedge != Hedge::None;
    if let Some((low, high)) = entry.vague.filter(|_| !is_one) {
        return Some(vague(line, low, high, idx + 1).doubted(entry));
    }
    if entry.is(Role::Article) {
        // «un» is one as well.
        return after_article(line, idx).or_else(|| numerals(line, idx));
    }
    let fraction = fraction_at(line, idx).filter(|_| entry.numeral.is_none() || is_of_known(line, idx));
    if let Some(((numerator, denominator), next)) = fraction {
        let part = part_or_more(line, numerator, denominator, next)?;
        let hedge = if entry.is(Role::Majority) { Hedge::Over } else { part.hedge };
        return Some(Number { hedge, ..part.doubted(entry).spelled(next - idx) });
    }
    if let Some((numerator, denominator)) = entry.added_before {
        return added_before(line, &Exact::ratio(numerator, denominator)?, idx + 1);
    }
    if let Some(denominator) = entry.lower_part {
        let in_words = || below_thousand(line, idx + 1).filter(|_| line.follows(idx + 1).is_some());
        // "üçte 2'si"
        let in_digits = || Some((Exact::int(super::plain_at(line, idx + 1)?), idx + 2));
        let has_digits = line.is_digits(idx + 1) && line.is_tied(idx + 2, '\'');
        let (numerator, next) = if has_digits { in_digits()? } else { in_words()? };
        let part = numerator.checked_div(&Exact::int(denominator))?;
        let full = |number: Number| Number { weight: Weight::Full, ..number };
        return (part < Exact::ONE).then(|| full(of_scale(line, part, next)));
    }
    numerals(line, idx)
}

/// The number behind a word that says minus, below zero.
fn below_zero(line: Line<'_>, idx: usize) -> Option<Number> {
    let entry = line.tokens[idx].entry();
    // "au moins 10", "più o meno 400": the word is part of a hedge.
    let is_hedge = line.phrase_before(idx + 1, table::HEDGES).is_some_and(|(_, start)| start < idx);
    // "plus of min 5 procent"
    let ends_here = |start: &usize| line.phrase_at(*start, table::TOLERANCES).is_some_and(|((), next)| next == idx + 1);
    let is_tolerance =
        entry.is(Role::Tolerance) && (idx.saturating_sub(MAX_TOLERANCE)..idx).any(|start| ends_here(&start));
    if (is_hedge || is_tolerance) && line.follows(idx + 1).is_some() {
        return None;
    }
    let next = line.follows(idx + 1)?;
    // "negative million and a half": the sign stands where the article would.
    let is_scale = || matches!(next.entry().numeral, Some(Numeral::Scale(_)));
    let number = super::read(line, idx + 1).or_else(|| of_article(line, idx + 1).filter(|_| is_scale()))?;
    with_minus(line, idx, number)
}

/// A number below zero: what is a number word by itself needs nothing more. "Las ocho menos cinco" is a time of day.
fn with_minus(line: Line<'_>, idx: usize, number: Number) -> Option<Number> {
    let counts =
        |before: &Token| before.is_digits() || before.entry().numeral.is_some() || before.entry().is(Role::Unit);
    let is_article = line.tokens[idx + 1].entry().is(Role::Article);
    let is_told = number.weight != Weight::Full && !is_article && !line.before(idx).is_some_and(counts);
    let weight = if is_told { Weight::Full } else { number.weight };
    Number { weight, ..number }.negated()
}

/// «خمس السكان» is a fifth of those that are known, «خمس سنوات» are five.
fn is_of_known(line: Line<'_>, idx: usize) -> bool {
    let Some(known) = line.follows(idx + 1).filter(|token| token.is_word() && token.gap == Gap::Space) else {
        return false;
    };
    let definite = known.entry().language().nouns.definite;
    // «السنوات الخمس الماضية»
    let is_known = line.before(idx).is_some_and(counted::is_definite);
    !definite.is_empty() && !is_known && folded(line.words(known)).starts_with(definite)
}

/// Whether the word is an ending of the word before it, and no number: «명만», «미만이».
fn is_particle(line: Line<'_>, idx: usize) -> bool {
    let is_ending = |token: &Token| token.gap == Gap::Seam && token.entry().is(Role::Ending);
    let before = |at: usize| line.at(at).is_some_and(|token| token.is_word() && token.entry().numeral.is_none());
    line.at(idx).is_some_and(is_ending) && idx.checked_sub(1).is_some_and(before)
}

/// A fraction by a word of its own; one and a half and its like are numbers with decimals.
fn part_or_more(line: Line<'_>, numerator: i64, denominator: i64, next: usize) -> Option<Number> {
    let part = Exact::ratio(numerator, denominator)?;
    if numerator < denominator {
        return Some(of_scale(line, part, next));
    }
    let step = Exact::ratio(1, denominator)?;
    let number = scaled(line, Plain { value: part, step, scale: Exact::ONE, has_decimals: true }, next);
    let is_full = number.next > next || numerator >= MAX_LIGHT * denominator;
    Some(Number { weight: if is_full { Weight::Full } else { Weight::Light }, ..number })
}

/// «साढ़े तीन लाख»: a fraction that is added to the number behind it, or to one of the scale word there. Of hundreds too:
/// «साढ़े तीन सौ» is 350.
fn added_before(line: Line<'_>, part: &Exact, next: usize) -> Option<Number> {
    line.follows(next)?;
    let numeral = line.at(next)?.entry().numeral;
    let is_scale = matches!(numeral, Some(Numeral::Scale(_) | Numeral::Hundred));
    let is_hundred = |token: &Token| token.entry().numeral == Some(Numeral::Hundred);
    let (plain, behind) = if is_scale {
        (Plain::whole(Exact::ONE), next)
    } else if let (Some(Numeral::Small(few)), true) = (numeral, line.follows(next + 1).is_some_and(is_hundred)) {
        (Plain::whole(Exact::int(few)), next + 1)
    } else if line.is_digits(next) {
        super::digits::group(line, next)?
    } else if counted::plain_unit(line, next).is_some() {
        // «सवा घंटा» is one and a quarter.
        (Plain::whole(Exact::ONE), next)
    } else {
        below_thousand(line, next).map(|(value, behind)| (Plain::whole(value), behind))?
    };
    let sum = with_whole(plain, part);
    Some(scaled(line, Plain { step: sum.step.abs(), ..sum }, behind))
}

fn numerals(line: Line<'_>, idx: usize) -> Option<Number> {
    let entry = line.at(idx)?.entry();
    let is_scale = matches!(entry.numeral?, Numeral::Scale(_) | Numeral::Hundred);
    let is_many = is_scale || matches!(entry.numeral, Some(Numeral::Times(_) | Numeral::Many(..)));
    if is_scale && !entry.language().numbers.bare_scales && !begins_group(line, idx) {
        return None;
    }
    if let (true, Some(Numeral::Times(times))) = (entry.is(Role::Approximate), entry.numeral) {
        let number = approximate(line, times, idx + 1);
        let is_bare = number.weight == Weight::Light && entry.is(Role::Doubtful);
        return Some(Number { weight: if is_bare { Weight::Doubtful } else { number.weight }, ..number });
    }
    let is_positional = entry.language().numbers.is_positional;
    let (plain, next, hedge) = if is_positional {
        places(line, idx).map(|read| (read.plain, read.next, read.hedge))?
    } else {
        plain_group(line, idx).map(|(plain, next)| (plain, next, Hedge::None))?
    };
    if let Some((part, behind)) = plain.value.to_i64().and_then(|value| in_words(line, value, next)) {
        // Where ordinals stand behind their nouns, «دو سوم» can be nothing else; "dos décimas" may be of a percent.
        let last = line.tokens[behind - 1].entry();
        let is_decimal = last.denominator.as_ref().is_some_and(is_decimal);
        // "zwei Drittel", "två tredjedelar": no ordinal, wherever that stands.
        let is_own =
            !last.is(Role::Ordinal) && last.denominator.is_some_and(|denominator| !matches!(denominator, 2 | 4));
        // "a one-third stake"
        let is_tied = line.is_tied(next, '-') && behind == next + 2;
        let is_sure = (!entry.language().nouns.head_is_last || is_own || is_tied) && !is_decimal;
        return Some(of_scale(line, part, behind).spelled(if is_sure { behind - idx } else { 1 }));
    }
    if let Some((value, step, behind)) = parts_of_several(line, &plain, next) {
        return Some(Number::full(Plain { value, step, scale: Exact::ONE, has_decimals: true }, behind));
    }
    if let Some((part, behind)) = over(line, &plain, next) {
        return Some(Number { weight: Weight::Full, ..of_scale(line, part, behind) });
    }
    if let Some((decimal, behind)) = decimal_words(line, &plain, next) {
        let (decimal, behind) = scale_words(line, decimal, behind);
        return Some(Number::full(decimal, behind));
    }
    if let Some(many) = many_of(line, &plain, next) {
        return Some(many);
    }
    let (plain, next) = if is_positional { (plain, next) } else { further_groups(line, plain, next) };
    // "two thousand three hundred point five"
    if let Some((decimal, behind)) = decimal_words(line, &plain, next) {
        return Some(Number::full(decimal, behind));
    }
    let (plain, next) = addition(line, plain, next);
    let weight = match next - idx {
        1 if entry.is(Role::Doubtful) => Weight::Doubtful,
        1 if entry.is(Role::Collective) => Weight::Full,
        // «ألفان»
        1 if matches!(entry.numeral, Some(Numeral::Many(..))) => Weight::Full,
        1 if is_many || plain.value <= Exact::int(MAX_LIGHT) => Weight::Light,
        _ => Weight::Full,
    };
    Some(Number { weight, hedge, ..Number::full(plain, next) })
}

/// "hundred fifteen", "thousand nine hundred": the one before the scale word is left out; but "per hundred five", "the hundred".
fn begins_group(line: Line<'_>, idx: usize) -> bool {
    const LINKS: Roles = Roles::of(&[Role::Article, Role::Of, Role::Every, Role::Determiner, Role::PronounMark]);
    let is_free = |before: &Token| {
        let entry = before.entry();
        let is_number = before.is_digits() || entry.numeral.is_some() || entry.vague.is_some();
        !is_number && !entry.roles().any(LINKS) && !entry.is_in(table::PER) && entry.fraction.is_none()
    };
    let is_word = |at: usize| line.follows(at).is_some_and(|next| next.is_word() && next.gap == Gap::Space);
    let at = idx + 1 + usize::from(is_word(idx + 1) && line.is(idx + 1, Role::Joiner));
    let is_small = || {
        let entry = line.tokens[at].entry();
        matches!(entry.numeral, Some(Numeral::Small(2..))) && entry.language().spacing == Spacing::Blanks
    };
    is_word(at) && is_small() && line.before(idx).is_none_or(is_free)
}

/// «тысяч пять»: a scale word before its number, which is about as many.
fn scale_before(line: Line<'_>, idx: usize) -> Option<Number> {
    let entry = line.at(idx)?.entry();
    let Some(Numeral::Scale(power)) = entry.numeral.filter(|_| entry.is(Role::Inverted)) else { return None };
    let counts = |token: &Token| {
        let entry = token.entry();
        token.is_digits() || entry.numeral.is_some() || entry.vague.is_some() || entry.fraction.is_some()
    };
    if line.before(idx).is_some_and(counts) {
        return None;
    }
    let first = line.follows(idx + 1).filter(|token| token.gap <= Gap::Space)?;
    let (plain, next) = if first.is_digits() {
        plain_group(line, idx + 1)?
    } else {
        below_thousand(line, idx + 1).map(|(value, next)| (Plain::whole(value), next))?
    };
    let fits = plain.scale == Exact::ONE && !plain.has_decimals && plain.value < Exact::int(1_000);
    let goes_on = line.follows(next).is_some_and(|token| token.entry().numeral.is_some());
    let number = Number::full(plain.times(&Exact::pow10(i32::from(power))), next);
    (fits && !goes_on).then_some(Number { hedge: Hedge::About, ..number })
}

/// "on binlerce": ten or a hundred before a word for thousands.
fn many_of(line: Line<'_>, plain: &Plain, next: usize) -> Option<Number> {
    let word = line.follows(next)?;
    let (low, high) = word.entry().vague?;
    // 一百二十几亿
    let sum =
        plain.value.to_i64().filter(|sum| word.gap <= Gap::Seam && *sum > 0 && sum % 100 == 0 && *sum < 1_000_000);
    if (11..100).contains(&low) && word.entry().language().numbers.is_positional && plain.scale == Exact::ONE {
        return sum.map(|sum| vague(line, sum + low, sum + high, next + 1));
    }
    if low < 2_000 {
        return None;
    }
    let times = plain.value.to_i64().filter(|times| matches!(times, 10 | 100))?;
    Some(vague(line, low * times, high * times, next + 1))
}

/// "a million", "a third", "a dozen", "a few hundred", "a couple of"; "ein *gutes* Dutzend".
fn after_article(line: Line<'_>, idx: usize) -> Option<Number> {
    let Some((hedge, at)) = hedge::behind_article(line, idx).filter(|(_, at)| line.follows(*at).is_some()) else {
        return of_article(line, idx + 1);
    };
    let number = of_article(line, at)?;
    let is_said = hedge != Hedge::None && number.hedge == Hedge::None && !matches!(number.size, Size::Vague { .. });
    Some(if is_said { Number { hedge, weight: Weight::Full, ..number } } else { number })
}

/// What an article makes a number of, right behind it; "every" does so too: "one in every hundred thousand".
pub fn of_article(line: Line<'_>, at: usize) -> Option<Number> {
    let entry = line.follows(at)?.entry();
    if let Some((low, high)) = entry.vague {
        return Some(vague(line, low, high, at + 1));
    }
    if let Some(((numerator, denominator), next)) = fraction_at(line, at) {
        let part = part_or_more(line, numerator, denominator, next)?;
        return Some(part.doubted(entry).spelled(next - at));
    }
    if let Some((denominator, next)) = denominator_at(line, at) {
        let part = of_scale(line, Exact::ratio(1, denominator)?, next).spelled(next - at);
        return Some(if is_plainly_part(denominator, entry) { Number { weight: Weight::Full, ..part } } else { part });
    }
    if let (true, Some(Numeral::Times(times))) = (entry.is(Role::Approximate), entry.numeral) {
        return Some(approximate(line, times, at + 1));
    }
    let is_scale = matches!(entry.numeral, Some(Numeral::Hundred | Numeral::Scale(_) | Numeral::Times(_)));
    if !is_scale || entry.is(Role::Doubtful) {
        return None;
    }
    let (first, next) = scale_words(line, Plain::whole(Exact::ONE), at);
    let (plain, next) = hundreds_tail(line, first, next);
    // "a hundred millionths"
    if let Some((part, behind)) = plain.value.to_i64().and_then(|value| in_words(line, value, next)) {
        return Some(of_scale(line, part, behind).spelled(behind - at));
    }
    let (plain, next) = further_groups(line, plain, next);
    // "einhundertzwanzig Komma fünf"
    if let Some((decimal, behind)) = decimal_words(line, &plain, next) {
        let (decimal, behind) = scale_words(line, decimal, behind);
        return Some(Number::full(decimal, behind));
    }
    let (plain, next) = addition(line, plain, next);
    Some(Number::full(plain, next))
}

/// Whether the lower part of a fraction is nothing else: no half, no quarter of a year or a town, no ordinal.
fn is_plainly_part(denominator: i64, entry: &Entry) -> bool {
    !matches!(denominator, 2 | 4) && !entry.is(Role::Ordinal)
}

/// "a couple", "a couple of hundred".
fn approximate(line: Line<'_>, times: i64, next: usize) -> Number {
    let of = usize::from(line.is(next, Role::Of) && !line.is(next, Role::Article));
    let (plain, behind) = scale_words(line, Plain::whole(Exact::int(times)), next + of);
    let is_scaled = behind > next + of;
    let (is_full, next) = if is_scaled { (true, behind) } else { (times > MAX_LIGHT, next) };
    let weight = if is_full { Weight::Full } else { Weight::Light };
    Number { hedge: Hedge::About, weight, ..Number::full(plain, next) }
}

/// "a hundred *and five*": what follows a hundred that an article began.
fn hundreds_tail(line: Line<'_>, first: Plain, next: usize) -> (Plain, usize) {
    if first.value != Exact::int(100) {
        return (first, next);
    }
    let at = if line.is(next, Role::Joiner) { next + 1 } else { next };
    let tail = line.follows(at).filter(|token| token.is_word()).and_then(|_| below_thousand(line, at));
    match tail.filter(|(value, _)| *value < Exact::int(100)) {
        Some((value, behind)) => scale_words(line, Plain::whole(&first.value + &value), behind),
        None => (Plain { scale: Exact::ONE, step: Exact::ONE, ..first }, next),
    }
}

/// Two number words side by side that are not one number, where the language says what they mean: "nineteen eighty-four"
/// is a year, «دو سه» is two or three. The first token of the second, and the first behind it.
pub fn pair(line: Line<'_>, idx: usize, meaning: Pairs) -> Option<(i64, i64, usize, usize)> {
    let entry = line.at(idx)?.entry();
    if entry.language().numbers.pairs != meaning {
        return None;
    }
    let small = |token: &Token, at: usize| match token.entry().numeral? {
        // 五六百: the word of the place belongs to both.
        Numeral::Small(value) if entry.language().numbers.is_positional => Some((value, at + 1)),
        // «صد دویست»
        Numeral::Hundred if !entry.language().numbers.bare_scales => None,
        Numeral::Small(_) | Numeral::Hundred => {
            below_thousand(line, at).and_then(|(value, next)| Some((value.to_i64()?, next)))
        }
        _ => None,
    };
    let (first, second_at) = small(line.at(idx)?, idx)?;
    let (second, next) = small(line.follows(second_at)?, second_at)?;
    // "en tredagars resa": an article, and a word of its own
    let is_one_word =
        || line.at(next).is_some_and(|token| token.span == line.tokens[second_at].span || token.gap == Gap::Seam);
    if entry.is(Role::Article) && is_one_word() {
        return None;
    }
    Some((first, second, second_at, next))
}
