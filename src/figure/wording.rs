//! Figures in words, as messages show them: "more than 50 %", "about 53 %", "40 to 50 s", "between 7/24 and 11/30".
//! Digits are grouped by commas; millions and more are given by their scale word where that is shorter.

use super::calendar;
use super::exact::Exact;
use super::interval::{End, Interval};
use super::kind::Kind;
use super::mention::Hedge;
use super::unit::Dimension;
use super::{Figure, Form, version};

impl Figure {
    /// The figure in words, with its hedge and unit: "more than 50 %". What was counted is not named.
    pub fn phrase(&self) -> String {
        match self.unit.dimension {
            Dimension::Date => return calendar::phrase_of(self),
            Dimension::Version => return version::phrase_of(self),
            _ => {}
        }
        let value = match (&self.value, self.form) {
            (Some(value), Form::Range) => return self.with_tolerance(value),
            (Some(value), Form::Fraction) => self.fraction(value),
            (Some(value), _) => self.amount(value),
            (None, Form::Vague) => return format!("vaguely {}", self.words(&self.says)),
            (None, _) => self.words(&self.says),
        };
        hedged(self.hedge, &value)
    }

    /// The figure in words beside another one: a date with that of the other calendar, where they are written in different ones.
    pub fn phrase_beside(&self, other: &Self) -> String {
        let are_dates = [self, other].iter().all(|figure| figure.unit.dimension == Dimension::Date);
        if are_dates { calendar::beside(self, other) } else { self.phrase() }
    }

    /// A number as data shows it: its digits, or the words that it stands for.
    pub fn shown_end(&self, value: &Exact) -> String {
        if self.unit.dimension == Dimension::Version { version::name(self, value) } else { value.to_string() }
    }

    /// The same, with what was counted: "12 (clinic)".
    pub fn phrase_with_noun(&self) -> String {
        match &self.unit.dimension {
            Dimension::Noun(noun) => format!("{} ({})", self.phrase(), noun.text),
            _ => self.phrase(),
        }
    }

    /// A number with the unit of this figure: "50 %", "1.5 million", "40 s".
    pub(super) fn amount(&self, value: &Exact) -> String {
        if self.unit.dimension == Dimension::Version {
            return version::name(self, value);
        }
        let shown = self.shown([value]);
        let number = shown.number(self, value);
        format!("{number}{}", shown.suffix(number == "1"))
    }

    /// The numbers of an interval in words, with the unit of this figure: "40 to 50 %", "more than 50".
    pub(super) fn words(&self, interval: &Interval) -> String {
        match self.unit.dimension {
            Dimension::Date => return calendar::words_of(self, interval),
            Dimension::Version => return version::words(self, interval),
            _ => {}
        }
        let interval = &self.without_limits(interval);
        if let Some(point) = interval.as_point() {
            return self.amount(point);
        }
        let (low, high) = (interval.low(), interval.high());
        let shown = self.shown([low, high].into_iter().filter_map(End::point));
        let number = |value: &Exact| shown.number(self, value);
        let words = match (low, high) {
            (End::Infinite, End::Infinite) => return "any number".to_owned(),
            (End::Open(low), End::Infinite) => format!("more than {}", number(low)),
            (End::Closed(low), End::Infinite) => format!("at least {}", number(low)),
            (End::Infinite, End::Open(high)) => format!("less than {}", number(high)),
            (End::Infinite, End::Closed(high)) => format!("at most {}", number(high)),
            (End::Closed(low), End::Closed(high)) => format!("{} to {}", number(low), number(high)),
            (End::Open(low), End::Closed(high)) => format!("just over {} to {}", number(low), number(high)),
            (End::Closed(low), End::Open(high)) => format!("{} to just under {}", number(low), number(high)),
            (End::Open(low), End::Open(high)) => format!("between {} and {}", number(low), number(high)),
        };
        format!("{words}{}", shown.suffix(false))
    }

    /// An end that the kind itself sets says nothing.
    fn without_limits(&self, interval: &Interval) -> Interval {
        let (floor, top) = (End::Closed(Exact::ZERO), End::Closed(Exact::int(100)));
        let is_share = self.kind == Kind::Share;
        let low = match interval.low() {
            low if *low == floor && (is_share || self.kind == Kind::Count) => &End::Infinite,
            low => low,
        };
        let high = if is_share && *interval.high() == top { &End::Infinite } else { interval.high() };
        // What fills both limits, or is one of them, has nothing else to show.
        let is_bare = matches!((low, high), (End::Infinite, End::Infinite)) || interval.as_point().is_some();
        let rest = (!is_bare).then(|| Interval::new(low.clone(), high.clone())).flatten();
        rest.unwrap_or_else(|| interval.clone())
    }

    fn with_tolerance(&self, value: &Exact) -> String {
        let reach = self.says.high().point().map(|high| high - value);
        let Some(reach) = reach.filter(|reach| Interval::around(value, reach) == self.says) else {
            return hedged(self.hedge, &self.words(&self.says));
        };
        let shown = self.shown([value, &reach]);
        let (value, reach) = (number(&shown.of(value)), number(&shown.of(&reach)));
        hedged(self.hedge, &format!("{value} ± {reach}{}", shown.suffix(false)))
    }

    /// A fraction of one in the words it was written in; of something larger, the number it comes to.
    fn fraction(&self, value: &Exact) -> String {
        let part = match self.unit.dimension {
            Dimension::Percent => value * &Exact::pow10(-2),
            Dimension::Bare | Dimension::Noun(_) => value.clone(),
            _ => return self.amount(value),
        };
        let is_part = |(numerator, denominator): (i64, i64)| part.is_ratio(numerator, denominator);
        let word = FRACTIONS.iter().find(|(ratio, _)| is_part(*ratio)).map(|(_, word)| (*word).to_owned());
        word.unwrap_or_else(|| self.amount(value))
    }

    /// In which unit to show these numbers: the one they were written in, unless it leaves fractions.
    fn shown<'a>(&self, values: impl IntoIterator<Item = &'a Exact> + Clone) -> Shown<'_> {
        let is_decimal = |factor: &Exact| {
            let is_decimal = |value: &Exact| value.checked_div(factor).is_some_and(|value| value.is_decimal());
            self.form == Form::Derived || values.clone().into_iter().all(is_decimal)
        };
        let unit = &self.unit;
        match &unit.dimension {
            Dimension::Bare | Dimension::Noun(_) | Dimension::Date | Dimension::Version => {
                Shown { factor: Exact::ONE, symbol: "" }
            }
            Dimension::Percent if is_decimal(&Exact::ONE) => Shown { factor: Exact::ONE, symbol: "%" },
            // 175/6 % says less than 7/24.
            Dimension::Percent => Shown { factor: Exact::int(100), symbol: "" },
            Dimension::Points => Shown { factor: Exact::ONE, symbol: "percentage point" },
            Dimension::Physical(_) if !unit.symbol.is_empty() && is_decimal(&unit.factor) => {
                Shown { factor: unit.factor.clone(), symbol: unit.symbol }
            }
            Dimension::Physical(base) | Dimension::Money(base) => Shown { factor: Exact::ONE, symbol: base },
        }
    }
}

/// So many decimals are left of a number without an end of digits.
const CUT: i32 = 2;

/// The unit that a number is shown in.
struct Shown<'a> {
    factor: Exact,
    symbol: &'a str,
}

impl Shown<'_> {
    fn of(&self, value: &Exact) -> Exact {
        value.checked_div(&self.factor).unwrap_or_else(|| value.clone())
    }

    /// The number as people read it; what follows from others and has no end of digits is cut short.
    fn number(&self, figure: &Figure, value: &Exact) -> String {
        let value = self.of(value);
        if figure.form != Form::Derived || value.is_decimal() {
            return number(&value);
        }
        let rounded = &(&(&value * &Exact::pow10(CUT)) + &Exact::ONE.half()).floor() * &Exact::pow10(-CUT);
        if rounded.is_zero() { number(&value) } else { format!("≈ {}", number(&rounded)) }
    }

    fn suffix(&self, is_one: bool) -> String {
        match self.symbol {
            "" => String::new(),
            word @ ("percentage point" | "day" | "week" | "month" | "year") if !is_one => format!(" {word}s"),
            symbol => format!(" {symbol}"),
        }
    }
}

fn hedged(hedge: Hedge, words: &str) -> String {
    match hedge {
        Hedge::None => words.to_owned(),
        Hedge::Exactly => format!("exactly {words}"),
        Hedge::About => format!("about {words}"),
        Hedge::Nearly => format!("nearly {words}"),
        Hedge::Over => format!("more than {words}"),
        Hedge::OrMore => format!("{words} or more"),
        Hedge::AtLeast => format!("at least {words}"),
        Hedge::Under => format!("less than {words}"),
        Hedge::AtMost => format!("at most {words}"),
    }
}

const FRACTIONS: [((i64, i64), &str); 14] = [
    ((1, 2), "half"),
    ((1, 3), "a third"),
    ((2, 3), "two thirds"),
    ((1, 4), "a quarter"),
    ((3, 4), "three quarters"),
    ((1, 5), "a fifth"),
    ((2, 5), "two fifths"),
    ((3, 5), "three fifths"),
    ((4, 5), "four fifths"),
    ((1, 6), "a sixth"),
    ((5, 6), "five sixths"),
    ((1, 8), "an eighth"),
    ((1, 10), "a tenth"),
    ((9, 10), "nine tenths"),
];

const SCALES: [(i32, &str); 3] = [(12, "trillion"), (9, "billion"), (6, "million")];

/// A number as people read it: `853,412`, `1.5 million`, `17.5`, `7/24`.
pub(super) fn number(value: &Exact) -> String {
    let scaled = SCALES.iter().find_map(|(exponent, word)| {
        let scaled = value * &Exact::pow10(-exponent);
        let is_short = (&scaled * &Exact::int(100)).is_whole();
        (is_short && scaled.abs() >= Exact::ONE).then(|| format!("{} {word}", grouped(&scaled)))
    });
    scaled.unwrap_or_else(|| grouped(value))
}

/// Digits with a comma between thousands.
pub fn grouped(value: &Exact) -> String {
    let text = value.to_string();
    if text.contains('/') {
        return text;
    }
    let (sign, digits) = text.split_at(usize::from(value.is_negative()));
    let (whole, decimals) = digits.split_at(digits.find('.').unwrap_or(digits.len()));
    let mut grouped = sign.to_owned();
    for (idx, digit) in whole.chars().enumerate() {
        if idx > 0 && (whole.len() - idx).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped + decimals
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::mention::Mention;
    use crate::figure::sample::*;

    #[test]
    fn numbers_are_grouped_or_have_their_scale_word() {
        for (value, shown) in [
            ("22", "22"),
            ("2001", "2,001"),
            ("853412", "853,412"),
            ("850000", "850,000"),
            ("1000000", "1 million"),
            ("2350000", "2.35 million"),
            ("2351000", "2,351,000"),
            ("85000000", "85 million"),
            ("999999999", "999,999,999"),
            ("1500000000", "1.5 billion"),
            ("-45000", "-45,000"),
            ("-2000000", "-2 million"),
            ("1234.5678", "1,234.5678"),
            ("0", "0"),
        ] {
            assert_eq!(number(&exact(value)), shown);
        }
        assert_eq!(number(&Exact::ratio(7, 24).expect("not zero")), "7/24");
    }

    #[test]
    fn figures_are_told_with_hedge_and_unit() {
        let count = |mention: Mention| mention.read(Kind::Count);
        let share = |mention: Mention| mention.percent().read(Kind::Share);
        let measure = |mention: Mention, symbol| mention.physical(symbol).read(Kind::Measure);
        let part = |numerator, denominator| fraction(numerator, denominator).read(Kind::Share);
        for (figure, phrase) in [
            (share(digits("50").hedged(Hedge::Over)), "more than 50 %"),
            (share(digits("53").hedged(Hedge::About)), "about 53 %"),
            (count(digits("50").hedged(Hedge::OrMore)), "50 or more"),
            (count(digits("45").million().hedged(Hedge::Over)), "more than 45 million"),
            (share(range(40, 50)), "40 to 50 %"),
            (count(vague(200, 2000)), "vaguely 200 to 2,000"),
            (counted("22"), "22"),
            (measure(digits("1"), "min"), "1 min"),
            (measure(digits("0.5"), "km"), "0.5 km"),
            (measure(digits("64"), "MiB"), "64 MiB"),
            (measure(digits("2"), "week"), "2 weeks"),
            (measure(digits("1"), "day"), "1 day"),
            (digits("71").of(Dimension::Points).read(Kind::Change), "71 percentage points"),
            (digits("3").million().of(Dimension::Money("EUR")).read(Kind::Measure), "3 million EUR"),
            (part(1, 3), "a third"),
            (part(3, 7), "3/7"),
            (fraction(1, 2).hedged(Hedge::Over).read(Kind::Share), "more than half"),
            (fraction(1, 2).million().read(Kind::Count), "500,000"),
            (measure(fraction(1, 2), "h"), "0.5 h"),
            (count(digits("12").nouns("clinic")), "12"),
        ] {
            assert_eq!(figure.phrase(), phrase);
        }
        assert_eq!(count(digits("12").nouns("clinic")).phrase_with_noun(), "12 (clinic)");
    }

    #[test]
    fn a_tolerance_is_told_as_one() {
        assert_eq!(tolerance("45", "5").percent().read(Kind::Share).phrase(), "45 ± 5 %");
        assert_eq!(tolerance("98", "5").percent().read(Kind::Share).phrase(), "at least 93 %");
    }

    #[test]
    fn intervals_are_told_by_their_ends() {
        let share = digits("50").percent().read(Kind::Share);
        let third = fraction(1, 3).read(Kind::Share);
        let week = digits("1").physical("week").read(Kind::Measure);
        let interval = |low: End, high: End| Interval::new(low, high).expect("not empty");
        let (open, closed) = (|n: i64| End::Open(n.into()), |n: i64| End::Closed(n.into()));
        for (figure, interval, words) in [
            (&share, interval(open(50), closed(100)), "more than 50 %"),
            (&share, interval(closed(0), closed(50)), "at most 50 %"),
            (&share, interval(closed(0), closed(100)), "0 to 100 %"),
            (&share, interval(closed(100), closed(100)), "100 %"),
            (&share, interval(open(50), closed(60)), "just over 50 to 60 %"),
            (&share, interval(closed(30), open(40)), "30 to just under 40 %"),
            (&third, third.says.clone(), "between 7/24 and 11/30"),
            (&week, interval(closed(604_800), closed(1_209_600)), "1 to 2 weeks"),
            (&week, interval(closed(86_400), closed(172_800)), "86,400 to 172,800 s"),
            (&counted("1"), Interval::all(), "any number"),
            (&counted("1"), interval(closed(12), End::Infinite), "at least 12"),
        ] {
            assert_eq!(figure.words(&interval), words);
        }
    }
}
