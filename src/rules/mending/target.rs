//! What a figure that is off should say: the value itself, rounded as finely as the old one was, or the number by which its hedge
//! is true again.

use crate::figure::{End, Exact, Figure, Form, Hedge};

/// How many significant digits a rounded number has at most.
const MOST_DIGITS: i32 = 6;

/// The numbers that may be written for a value, the best first. Behind a hedge they are round, as the old one was, and lie on the
/// side that keeps it true.
pub fn numbers(own: &Figure, value: &Exact) -> Vec<Exact> {
    match own.hedge {
        Hedge::None | Hedge::Exactly => plain(own, value),
        Hedge::About => rounds(own, value, nearest),
        Hedge::Over => rounds(own, value, below).into_iter().filter(|number| number < value).collect(),
        Hedge::OrMore | Hedge::AtLeast => rounds(own, value, below),
        Hedge::Nearly | Hedge::Under => rounds(own, value, above).into_iter().filter(|number| number > value).collect(),
        Hedge::AtMost => rounds(own, value, above),
    }
}

/// The value as finely as the old one was written, and the value itself. A count is not rounded.
fn plain(own: &Figure, value: &Exact) -> Vec<Exact> {
    let step =
        own.steps.as_ref().map(|steps| steps.fine.clone()).filter(|step| own.form != Form::Exact && !step.is_zero());
    let rounded = step.and_then(|step| to_step(value, &step, nearest));
    let mut numbers: Vec<Exact> = rounded.into_iter().collect();
    if numbers.first() != Some(value) {
        numbers.push(value.clone());
    }
    numbers
}

/// Round numbers near a value, the roundest first; an "about" stays as fine as it was.
fn rounds(own: &Figure, value: &Exact, round: fn(&Exact) -> Exact) -> Vec<Exact> {
    let Some(size) = size(value) else { return vec![value.clone()] };
    let n_digits = own.value.as_ref().filter(|_| own.hedge == Hedge::About).map_or(1, significant);
    let step = |n: i32| Exact::pow10(size + 1 - n);
    let mut numbers: Vec<Exact> =
        (n_digits..=MOST_DIGITS.max(n_digits)).filter_map(|n| to_step(value, &step(n), round)).collect();
    // One step further off: what is more than 40 is not more than 40 where there are 40.
    let off: Vec<Exact> = (n_digits..=MOST_DIGITS.max(n_digits))
        .filter_map(|n| {
            let rounded = to_step(value, &step(n), round)?;
            match round(&Exact::ONE.half()) {
                up if up == Exact::ONE => Some(&rounded + &step(n)),
                _ => Some(&rounded - &step(n)),
            }
        })
        .collect();
    numbers.extend(off);
    numbers
}

fn to_step(value: &Exact, step: &Exact, round: fn(&Exact) -> Exact) -> Option<Exact> {
    Some(&round(&value.checked_div(step)?) * step)
}

fn nearest(value: &Exact) -> Exact {
    (value + &Exact::ONE.half()).floor()
}

fn below(value: &Exact) -> Exact {
    value.floor()
}

fn above(value: &Exact) -> Exact {
    value.ceil()
}

/// The power of ten of the first digit.
fn size(value: &Exact) -> Option<i32> {
    let value = value.abs();
    (!value.is_zero()).then(|| (-30..=30).rev().find(|power| Exact::pow10(*power) <= value)).flatten()
}

/// How many digits a number has between its first and its last that is not nought.
fn significant(value: &Exact) -> i32 {
    let Some(size) = size(value) else { return 1 };
    (1..=MOST_DIGITS)
        .find(|n| value.checked_div(&Exact::pow10(size + 1 - n)).is_some_and(|left| left.is_whole()))
        .unwrap_or(MOST_DIGITS)
}

/// The one version that a figure names.
pub fn version(figure: &Figure) -> Option<String> {
    match figure.names.as_slice() {
        [(_, name)] => Some(name.to_string()),
        _ => None,
    }
}

/// The one day that a figure names.
pub fn day(figure: &Figure) -> Option<i64> {
    match (figure.says.low(), figure.says.high()) {
        (End::Closed(first), End::Closed(last)) if first == last => first.to_i64(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::{Kind, Reading, scan};

    fn check(words: &str, value: &str, expected: &str) {
        let mention = scan::phrase(words, Some("en")).expect("a figure");
        let own = Reading::from(Kind::Count).read(&mention).expect("a count");
        let value = Exact::parse(value).expect("a number");
        let first = numbers(&own, &value).first().map(ToString::to_string);
        assert_eq!(first.as_deref(), Some(expected), "{words}, {value}");
    }

    #[test]
    fn a_hedge_stays_true() {
        check("over 40", "39", "30");
        check("over 40", "412", "400");
        check("over 400", "400", "300");
        check("at least 40", "39", "30");
        check("nearly 40", "53", "60");
        check("more than 45", "42", "40");
        check("less than 40", "40", "50");
        check("about 40", "53", "50");
        check("about 42", "53", "53");
        check("about 850 thousand", "912345", "910000");
        check("up to 64", "128", "200");
    }

    #[test]
    fn a_number_is_rounded_as_the_old_one_was() {
        check("41", "42", "42");
        check("1.2 million", "1312450", "1300000");
        check("850 thousand", "912345", "912000");
    }
}
