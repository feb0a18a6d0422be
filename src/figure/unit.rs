//! What a number is a number of: nothing said, percent, a physical dimension, money, or the things that were counted. The
//! symbols of units stand here; what languages call them stands in the language tables.

mod lookup;
mod quotient;
mod symbols;

use std::sync::LazyLock;

use super::exact::Exact;
use super::lang::LANGUAGES;
use super::token::folded;
pub use lookup::symbol_id;
pub use quotient::{per_hundred_km, quotient};
pub use symbols::{CAREFUL, DOUBTFUL_CODES, SUMMITS, TOUCHING, VERBS};
use symbols::{CURRENCIES, DOLLARS, POUNDS, SYMBOLS, YENS};

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
    /// Days, by their number.
    Date,
    /// Things that are counted, or a rate: things per day, kilograms per person.
    Noun(Noun),
    /// No number of anything: a version, by its place in the order of versions.
    Version,
}

/// The things that are counted: "treatment centre".
#[derive(Clone, Debug)]
pub struct Noun {
    /// The words in the letters that were written, in the singular where the language's table can tell.
    pub text: Box<str>,
    /// The word that says what they are, as the tables spell it: "centre".
    pub head: Box<str>,
    /// The language of the words; nouns of different languages are not told apart.
    pub lang: &'static str,
}

/// Nouns are the same however their letters are written: «سرير» and «سریر».
impl PartialEq for Noun {
    fn eq(&self, other: &Self) -> bool {
        let is_same_text = || self.text == other.text || folded(&self.text) == folded(&other.text);
        self.head == other.head && self.lang == other.lang && is_same_text()
    }
}

impl Eq for Noun {}

impl std::hash::Hash for Noun {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        (&self.head, self.lang).hash(state);
    }
}

impl Noun {
    /// A name of no language: a symbol, or the team's own word.
    pub fn named(name: &str) -> Self {
        Self { text: name.into(), head: name.into(), lang: "" }
    }

    /// So many of them for each of something: "service/day".
    #[must_use]
    pub fn per(self, base: &str) -> Self {
        let rated = |words: &str| format!("{words}/{base}").into_boxed_str();
        Self { text: rated(&self.text), head: rated(&self.head), lang: self.lang }
    }
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

/// The unit that so many bytes are a whole number of, with the fewest digits: MiB for 64 << 20, MB for 64 million. Where two
/// do, the binary one.
pub fn whole_unit_of_bytes(n_bytes: &Exact) -> Option<Unit> {
    const UNITS: [&str; 8] = ["TiB", "GiB", "MiB", "KiB", "TB", "GB", "MB", "kB"];
    let units = UNITS.iter().filter_map(|symbol| Some(symbol_id(symbol)?.unit()));
    let whole = units.filter_map(|unit| Some((n_bytes.checked_div(&unit.factor)?, unit)));
    let whole = whole.filter(|(digits, _)| digits.is_whole() && !digits.is_zero());
    whole.min_by(|(digits, _), (other, _)| digits.abs().cmp(&other.abs())).map(|(_, unit)| unit)
}

impl Dimension {
    /// The base unit, as shown.
    pub fn symbol(&self) -> Option<&str> {
        Some(match self {
            Self::Bare | Self::Date | Self::Version => return None,
            Self::Percent => "%",
            Self::Points => "pp",
            Self::Physical(symbol) | Self::Money(symbol) => symbol,
            Self::Noun(noun) => &noun.text,
        })
    }

    /// Whether it counts things, as far as can be told. Kilograms per person are none.
    pub fn is_enumerable(&self) -> bool {
        match self {
            Self::Bare => true,
            Self::Noun(noun) => {
                noun.head.split_once(['/', '·']).is_none_or(|(measure, _)| symbol_id(measure).is_none())
            }
            _ => false,
        }
    }

    /// Whether it is what a base unit measures; months are times that are no whole number of seconds.
    pub fn measures(&self, base: &str) -> bool {
        match self {
            Self::Physical("month") => base == "s",
            Self::Physical(own) => *own == base,
            _ => false,
        }
    }

    /// Whether numbers of the two can be compared. A noun that is left out could be any, and nouns of two languages may be
    /// translations of one another; two different nouns of one language are different things.
    pub fn is_comparable(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Bare, Self::Noun(_)) | (Self::Noun(_), Self::Bare) => true,
            (Self::Noun(a), Self::Noun(b)) => a.lang != b.lang || a.head == b.head || is_inflected(a, b),
            _ => self == other,
        }
    }
}

/// Whether two nouns of a language may be forms of one: they differ in no more letters at the end than inflection changes.
fn is_inflected(a: &Noun, b: &Noun) -> bool {
    let slack =
        LANGUAGES.iter().find(|language| language.code == a.lang).map_or(0, |language| language.nouns.inflection);
    let (a, b): (Vec<char>, Vec<char>) = (a.head.chars().collect(), b.head.chars().collect());
    let n_same = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    slack > 0 && n_same >= MIN_STEM && n_same + slack >= a.len().min(b.len())
}

/// The fewest letters that two forms of a noun share.
const MIN_STEM: usize = 2;

/// A symbol of the tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SymbolId(u16);

/// The units of the symbols, in their order: to divide for each of them takes longer than to remember.
static UNITS: LazyLock<Vec<Unit>> = LazyLock::new(|| {
    let symbols = SYMBOLS.iter().map(|(symbol, base, (numerator, denominator))| {
        let factor = Exact::ratio(*numerator, *denominator).expect("no unit is a division by zero");
        let dimension = match *base {
            "%" => Dimension::Percent,
            "pp" => Dimension::Points,
            base => Dimension::Physical(base),
        };
        let symbol = if factor == Exact::ONE && !dimension.is_physical() { "" } else { *symbol };
        Unit { dimension, symbol, factor }
    });
    symbols.chain(CURRENCIES.iter().map(|(code, _)| money(code))).collect()
});

impl SymbolId {
    /// The unit.
    pub fn unit(self) -> Unit {
        UNITS[usize::from(self.0)].clone()
    }

    /// Its symbol.
    pub fn symbol(self) -> &'static str {
        let idx = usize::from(self.0);
        SYMBOLS.get(idx).map_or_else(|| CURRENCIES[idx - SYMBOLS.len()].0, |(symbol, ..)| symbol)
    }
}

impl Dimension {
    fn is_physical(&self) -> bool {
        matches!(self, Self::Physical(_))
    }

    /// Whether it is a time.
    pub fn is_time(&self) -> bool {
        matches!(self, Self::Physical("s" | "month"))
    }
}

/// The unit of this symbol.
pub fn physical(symbol: &str) -> Option<Unit> {
    symbol_id(symbol).map(SymbolId::unit).filter(|unit| unit.dimension.is_physical())
}

/// The code that these words are, in capitals.
pub fn currency_code(words: &str) -> Option<&'static str> {
    if words.len() != 3 || !words.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return None;
    }
    CURRENCIES.iter().find(|(code, _)| *code == words).map(|(code, _)| *code)
}

/// The code of a currency sign with the letters of its country.
pub fn sign_of_country(letters: &str, sign: char) -> Option<&'static str> {
    countries(sign).iter().find(|(country, _)| *country == letters).map(|(_, code)| *code)
}

/// Whether a sign stands for this currency, of one country of several.
pub fn is_of_country(code: &str, sign: char) -> bool {
    countries(sign).iter().any(|(_, known)| *known == code)
}

/// The letters of countries by a sign that several of them have, each with its currency.
fn countries(sign: char) -> &'static [(&'static str, &'static str)] {
    match sign {
        '$' => DOLLARS,
        '£' => POUNDS,
        '¥' | '￥' => YENS,
        _ => &[],
    }
}

/// The code of a currency sign.
pub fn currency_sign(sign: char) -> Option<&'static str> {
    // Nearly every sign that is asked for is none: Unicode has few blocks with some.
    let may_be = matches!(sign, '$' | '\u{a2}'..='\u{a5}' | '֏' | '฿' | '៛' | '\u{20a0}'..='\u{20cf}' | '\u{fdfc}' | '\u{ffe0}'..='\u{ffe6}');
    let known = || CURRENCIES.iter().find(|(_, signs)| signs.contains(&sign));
    if may_be { known().map(|(code, _)| *code) } else { None }
}

/// An amount of money; `USD/100` is a hundredth of a dollar, `SEK·6` a million crowns.
pub fn money(code: &'static str) -> Unit {
    if let Some((code, power)) = code.split_once('·') {
        let factor = Exact::pow10(power.parse().expect("a power of ten"));
        return Unit { dimension: Dimension::Money(code), symbol: "", factor };
    }
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
    fn every_sign_of_a_currency_is_known() {
        for (code, signs) in CURRENCIES {
            assert!(signs.iter().all(|sign| currency_sign(*sign) == Some(*code)), "{code}");
        }
    }

    #[test]
    fn milliwatt_is_not_megawatt() {
        let factor = |symbol| physical(symbol).map(|unit| unit.factor);
        assert_ne!(factor("mW"), factor("MW"));
        assert_ne!(factor("MB"), factor("MiB"));
    }

    #[test]
    fn things_per_day_are_counted_and_kilograms_per_person_are_not() {
        assert!(Dimension::Noun(Noun::named("visit").per("day")).is_enumerable());
        assert!(!Dimension::Noun(Noun::named("kg").per("person")).is_enumerable());
    }
}
