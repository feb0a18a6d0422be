//! What a number is a number of: nothing said, percent, a physical dimension, money, or the things that were counted.

use super::exact::Exact;

/// A unit as written, with what it takes to compare it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// What can be compared with what.
    pub dimension: Dimension,
    /// The unit's own symbol before conversion ("min", "MiB"); empty where nothing was converted.
    pub symbol: &'static str,
    /// How many base units one of it is.
    pub factor: Exact,
}

/// What a number is a number of. Numbers of one dimension are in its base unit.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Dimension {
    /// Nothing is said.
    Bare,
    /// Parts of a hundred of a whole.
    Percent,
    /// Differences of percentages.
    Points,
    /// A physical dimension, by the symbol of its base unit.
    Physical(&'static str),
    /// An amount of money, by its ISO 4217 code. Never converted.
    Money(&'static str),
    /// Things that are counted.
    Noun(Noun),
}

/// The things that are counted: "treatment centre".
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Noun {
    /// The words, in the singular where the language's table can tell.
    pub text: Box<str>,
    /// The word that says what they are: "centre".
    pub head: Box<str>,
    /// The language of the words; nouns of different languages are not told apart.
    pub lang: &'static str,
}

impl Unit {
    /// No unit at all.
    pub fn bare() -> Self {
        Self::of(Dimension::Bare)
    }

    /// A unit that is its own base.
    pub fn of(dimension: Dimension) -> Self {
        Self { dimension, symbol: "", factor: Exact::ONE }
    }
}

impl Dimension {
    /// The base unit, as shown.
    pub fn symbol(&self) -> Option<&str> {
        Some(match self {
            Self::Bare => return None,
            Self::Percent => "%",
            Self::Points => "pp",
            Self::Physical(symbol) | Self::Money(symbol) => symbol,
            Self::Noun(noun) => &noun.text,
        })
    }

    /// Whether it counts things, as far as can be told.
    pub fn is_enumerable(&self) -> bool {
        matches!(self, Self::Bare | Self::Noun(_))
    }

    /// Whether numbers of the two can be compared. A noun that is left out could be any, and nouns of two languages may be
    /// translations of one another; two different nouns of one language are different things.
    pub fn is_comparable(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Bare, Self::Noun(_)) | (Self::Noun(_), Self::Bare) => true,
            (Self::Noun(a), Self::Noun(b)) => a.lang != b.lang || a.head == b.head,
            _ => self == other,
        }
    }
}

/// The physical units that are read, each with its base unit and how many base units it is (SI Brochure, 9th edition;
/// IEC 80000-13 for binary prefixes). The names that languages give them stand in the language tables.
pub const PHYSICAL: &[(&str, &str, (i64, i64))] = &[
    ("ns", "s", (1, 1_000_000_000)),
    ("µs", "s", (1, 1_000_000)),
    ("ms", "s", (1, 1_000)),
    ("s", "s", (1, 1)),
    ("min", "s", (60, 1)),
    ("h", "s", (3_600, 1)),
    ("day", "s", (86_400, 1)),
    ("week", "s", (604_800, 1)),
    // Months and years have no fixed length: they are dimensions of their own, a year being twelve months.
    ("month", "month", (1, 1)),
    ("year", "month", (12, 1)),
    ("mm", "m", (1, 1_000)),
    ("cm", "m", (1, 100)),
    ("m", "m", (1, 1)),
    ("km", "m", (1_000, 1)),
    ("in", "m", (254, 10_000)),
    ("ft", "m", (3_048, 10_000)),
    ("mi", "m", (1_609_344, 1_000)),
    ("km/h", "m/s", (1_000, 3_600)),
    ("m/s", "m/s", (1, 1)),
    ("m²", "m²", (1, 1)),
    ("km²", "m²", (1_000_000, 1)),
    ("ha", "m²", (10_000, 1)),
    ("m³", "m³", (1, 1)),
    ("mL", "m³", (1, 1_000_000)),
    ("L", "m³", (1, 1_000)),
    ("mg", "kg", (1, 1_000_000)),
    ("g", "kg", (1, 1_000)),
    ("kg", "kg", (1, 1)),
    ("t", "kg", (1_000, 1)),
    ("lb", "kg", (45_359_237, 100_000_000)),
    ("B", "B", (1, 1)),
    ("kB", "B", (1_000, 1)),
    ("MB", "B", (1_000_000, 1)),
    ("GB", "B", (1_000_000_000, 1)),
    ("TB", "B", (1_000_000_000_000, 1)),
    ("KiB", "B", (1 << 10, 1)),
    ("MiB", "B", (1 << 20, 1)),
    ("GiB", "B", (1 << 30, 1)),
    ("TiB", "B", (1 << 40, 1)),
    ("W", "W", (1, 1)),
    ("kW", "W", (1_000, 1)),
    ("MW", "W", (1_000_000, 1)),
    ("mW", "W", (1, 1_000)),
    ("GW", "W", (1_000_000_000, 1)),
    ("kWh", "J", (3_600_000, 1)),
    ("MWh", "J", (3_600_000_000, 1)),
    ("Hz", "Hz", (1, 1)),
    ("kHz", "Hz", (1_000, 1)),
    ("MHz", "Hz", (1_000_000, 1)),
    ("GHz", "Hz", (1_000_000_000, 1)),
    ("°C", "°C", (1, 1)),
];

/// The unit of this symbol.
pub fn physical(symbol: &str) -> Option<Unit> {
    let (symbol, base, (numerator, denominator)) = PHYSICAL.iter().find(|(known, ..)| *known == symbol)?;
    let factor = Exact::ratio(*numerator, *denominator).expect("no unit is a division by zero");
    Some(Unit { dimension: Dimension::Physical(base), symbol, factor })
}

/// The currencies whose codes and signs are read (ISO 4217; IRT, the toman, is customary: ten rials, never converted).
const CURRENCIES: &[(&str, &[char])] = &[
    ("USD", &['$']),
    ("EUR", &['€']),
    ("GBP", &['£']),
    ("JPY", &['¥']),
    ("INR", &['₹']),
    ("KRW", &['₩']),
    ("RUB", &['₽']),
    ("TRY", &['₺']),
    ("IRR", &['﷼']),
    ("ILS", &['₪']),
    ("IRT", &[]),
    ("CHF", &[]),
    ("CNY", &[]),
    ("CAD", &[]),
    ("AUD", &[]),
    ("SEK", &[]),
    ("NOK", &[]),
    ("DKK", &[]),
    ("PLN", &[]),
    ("BRL", &[]),
    ("AED", &[]),
    ("SAR", &[]),
    ("MXN", &[]),
    ("ZAR", &[]),
];

/// The code that these words are, in capitals.
pub fn currency_code(words: &str) -> Option<&'static str> {
    CURRENCIES.iter().find(|(code, _)| *code == words).map(|(code, _)| *code)
}

/// The code of a currency sign.
pub fn currency_sign(sign: char) -> Option<&'static str> {
    CURRENCIES.iter().find(|(_, signs)| signs.contains(&sign)).map(|(code, _)| *code)
}

/// An amount of money; `USD/100` is a hundredth of a dollar.
pub fn money(code: &'static str) -> Unit {
    match code.strip_suffix("/100") {
        Some(code) => {
            let factor = Exact::ratio(1, 100).expect("a hundred is not zero");
            Unit { dimension: Dimension::Money(code), symbol: "cent", factor }
        }
        None => Unit::of(Dimension::Money(code)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noun(head: &str, lang: &'static str) -> Dimension {
        Dimension::Noun(Noun { text: head.into(), head: head.into(), lang })
    }

    #[test]
    fn visits_are_not_people_but_may_be_left_out_or_translated() {
        assert!(!noun("visit", "en").is_comparable(&noun("people", "en")));
        assert!(noun("visit", "en").is_comparable(&Dimension::Bare));
        assert!(noun("visit", "en").is_comparable(&noun("ویزیت", "fa")));
        assert!(!Dimension::Percent.is_comparable(&Dimension::Points));
    }

    #[test]
    fn milliwatt_is_not_megawatt() {
        let factor = |symbol| physical(symbol).map(|unit| unit.factor);
        assert_ne!(factor("mW"), factor("MW"));
    }
}
