//! The columns of number words and their grammar.

use crate::figure::lang::Words;

/// Number words and their grammar.
pub struct Numbers {
    /// Number words.
    pub numerals: &'static [(Numeral, Words)],
    /// Number words that stand only inside other words, as «vent» does in "ventuno".
    pub stems: &'static [(Numeral, Words)],
    /// Number words that begin a longer word only with another one, or with what is longer than a syllable: «사백명», not «사명».
    pub short: Words,
    /// Words that join number words: "and".
    pub joiners: Words,
    /// The least number such a word can join something to: 100 for "two hundred and five", 20 for «بیست و سه».
    pub joins_from: i64,
    /// Whether the unit stands before the ten, joined to it: "dreiundzwanzig", «ثلاثة وعشرون».
    pub units_first: bool,
    /// Whether a unit right before ten is a teen: «خمسة عشر».
    pub teens: bool,
    /// Tens with units that are never added to them, since the language counts in two ways: «서른» and «이», «십» and «세».
    pub apart: &'static [(Words, Words)],
    /// Whether units are added to ten: "dix-sept", "on iki".
    pub adds_to_ten: bool,
    /// Whether a number below ten right before twenty is so many scores: "quatre-vingts".
    pub scores: bool,
    /// The tens to which numbers up to nineteen are added: "soixante-quinze".
    pub wide_tens: &'static [i64],
    /// Whether digits in words, one behind the other, are the digits of one number: 二〇二二.
    pub is_positional: bool,
    /// Whether a last digit behind a scale word is of the next lower scale: 一万二 is twelve thousand.
    pub last_digit_scales: bool,
    /// Digits in words that inside a number stand only before a scale word, and are a unit elsewhere: 三千*两*百, but 三十*两*.
    pub before_scales: Words,
    /// Whether a unit before a fraction is one of it: «ساعة ونصف».
    pub unsaid_one: bool,
    /// Whether plain digits can be joined to a scale word: «۱۳ هزار و ۵۰۰».
    pub joins_digits: bool,
    /// Whether a scale word alone is a number: «هزار».
    pub bare_scales: bool,
    /// What two number words side by side mean that are not one number.
    pub pairs: Pairs,
    /// Words for "a", which make a scale word or a fraction a number: "a million", "a third".
    pub articles: Words,
    /// Number words that are mostly something else ("one", «نه»), and only count with a hedge, a scale word or a unit.
    pub doubtful: Words,
    /// Doubtful words that count the one thing behind them: "one clinic".
    pub ones: Words,
    /// Number words that count people by themselves, and fractions that are nothing else; figures without anything by them:
    /// «трое», 半数.
    pub collectives: Words,
    /// Fractions that say more than themselves: 过半数 is more than a half.
    pub majorities: Words,
    /// Words that are written onto the word behind them: «*و*عشرون», «*ب*خمسين».
    pub proclitics: Words,
    /// Number words that mean about as many: "a couple".
    pub approximate: Words,
    /// Words between a fraction, or a word for many, and what it is of.
    pub of: Words,
    /// Words or phrases that are a fraction by themselves.
    pub fractions: &'static [((i64, i64), Words)],
    /// Words or phrases that make a fraction of the number before them.
    pub denominators: &'static [(i64, Words)],
    /// The lower part of a fraction where it stands before the upper one: "üçte bir".
    pub lower_parts: &'static [(i64, Words)],
    /// Words between the lower part of a fraction and the upper one that follows it: 分之.
    pub over: Words,
    /// Fractions that are added to the number before them without a joiner: "iki *buçuk*", "zwei*einhalb*".
    pub added_behind: &'static [((i64, i64), Words)],
    /// Fractions that are added to the number behind them: «साढ़े तीन» is three and a half; below zero: taken away.
    pub added_before: &'static [((i64, i64), Words)],
    /// Ordinals by their numbers, which behind "every" make a fraction: "every fifth".
    pub nth: &'static [(i64, Words)],
    /// Words for many, with the least and the most they can mean.
    pub vague: &'static [((i64, i64), Words)],
    /// Words for many that scale the number right before them: "seventy-five *thousands*".
    pub scale_plurals: &'static [(Numeral, Words)],
    /// Letters that scale the digits right before them, with the power of ten; case counts.
    pub suffixes: &'static [(u8, Words)],
    /// Letters that do so only by a currency or before what is counted, because they are a unit too: "10m users".
    pub doubtful_suffixes: &'static [(u8, Words)],
    /// Letters that do so by a currency alone: "₹15L", "45 B ₺".
    pub money_suffixes: &'static [(u8, Words)],
    /// Words before digits that make a decimal mark of the slash in them: «*معدل* ۱۷/۲۵».
    pub slash_decimals: Words,
    /// Words behind digits of which people take parts, so that the slash in them is none: «۱/۲ *پیمانه*».
    pub slash_parts: Words,
    /// Things of which people take halves, in the singular: "eine halbe *Zwiebel*", "½ *Bund*".
    pub halved: Words,
    /// Scale words that are two of it right before what they count: «*ألفا* دولار».
    pub construct_duals: Words,
    /// Words for the decimal mark.
    pub decimal_points: Words,
    /// Letters between digits that are a decimal mark to some and not to others: «3ر5». Nobody can tell which end they are read from.
    pub decimal_letters: Words,
    /// Words for the minus sign.
    pub minus: Words,
    /// Marks that are a minus sign right before digits: ▲3.5%.
    pub minus_signs: Words,
    /// Words for so many times as much.
    pub factors: &'static [((i64, i64), Words)],
    /// The same as verbs, which tell of a change: "doubled".
    pub factor_verbs: &'static [((i64, i64), Words)],
    /// Ordinal words; no figures.
    pub ordinals: Words,
    /// What makes digits an ordinal, right behind them.
    pub ordinal_suffixes: Words,
    /// What makes a number an ordinal, right before it: 第.
    pub ordinal_prefixes: Words,
    /// Whether a full stop makes an ordinal of digits between a determiner and a noun: "der 3. Platz".
    pub ordinal_dot: bool,
}

impl Numbers {
    /// Nothing.
    pub const NONE: Self = Self {
        numerals: &[],
        stems: &[],
        short: "",
        joiners: "",
        joins_from: 0,
        units_first: false,
        teens: false,
        apart: &[],
        adds_to_ten: false,
        scores: false,
        wide_tens: &[],
        is_positional: false,
        last_digit_scales: false,
        before_scales: "",
        unsaid_one: false,
        joins_digits: false,
        bare_scales: false,
        pairs: Pairs::Nothing,
        articles: "",
        doubtful: "",
        ones: "",
        collectives: "",
        majorities: "",
        proclitics: "",
        approximate: "",
        of: "",
        fractions: &[],
        denominators: &[],
        lower_parts: &[],
        over: "",
        added_behind: &[],
        added_before: &[],
        nth: &[],
        vague: &[],
        scale_plurals: &[],
        suffixes: &[],
        doubtful_suffixes: &[],
        money_suffixes: &[],
        slash_decimals: "",
        slash_parts: "",
        halved: "",
        construct_duals: "",
        decimal_points: "",
        decimal_letters: "",
        minus: "",
        minus_signs: "",
        factors: &[],
        factor_verbs: &[],
        ordinals: "",
        ordinal_suffixes: "",
        ordinal_prefixes: "",
        ordinal_dot: false,
    };
}

/// What a number word does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Numeral {
    /// A number below a thousand that is added.
    Small(i64),
    /// Times a hundred, or a hundred.
    Hundred,
    /// Times a power of ten, or that power.
    Scale(u8),
    /// Times this many, or this many: "dozen".
    Times(i64),
    /// So many times a power of ten, in one word: «ألفان», «مليونان».
    Many(i64, u8),
}

/// What two number words mean that stand side by side and are not one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pairs {
    /// Nothing.
    Nothing,
    /// A year: "nineteen eighty-four".
    Year,
    /// One or the other: «دو سه نفر».
    Range,
}
