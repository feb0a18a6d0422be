//! Numbers: digits, number words and scale words from a token on, without hedge or unit.

use super::exact::{Exact, MAX_DIGITS, MAX_EXPONENT};
use super::lang::{LANGUAGES, LEXICON, Numeral, Role};
use super::token::{self, Gap, Token, TokenKind};

/// A number, read from a token on.
#[derive(Clone, Debug)]
pub struct Number {
    /// What it says.
    pub size: Size,
    /// The first token behind it.
    pub next: usize,
    /// Whether it is one short number word that means little by itself ("two"), or one that is mostly something else.
    pub weight: Weight,
    /// Whether a sign stands before it.
    pub is_signed: bool,
}

/// How much a number may be trusted to be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Mostly something else: "one", «نه». Needs a hedge, a scale word or a unit.
    Doubtful,
    /// A short word: "two", "half". Needs that or a noun.
    Light,
    /// Digits, or several words.
    Full,
}

/// What a number says, before its unit.
#[derive(Clone, Debug)]
pub enum Size {
    /// A number.
    Plain(Plain),
    /// A fraction in words.
    Fraction {
        /// Of one.
        part: Exact,
        /// The scale word it is a fraction of.
        whole: Exact,
    },
    /// A word for many.
    Vague {
        /// The least.
        low: Exact,
        /// The most.
        high: Exact,
    },
}

/// A number with its steps.
#[derive(Clone, Debug)]
pub struct Plain {
    /// The value.
    pub value: Exact,
    /// The place value of the last written digit.
    pub step: Exact,
    /// The scale words that stand at the end, for ranges that share them.
    pub scale: Exact,
    /// Whether decimals are written.
    pub has_decimals: bool,
}

impl Plain {
    fn whole(value: Exact) -> Self {
        Self { value, step: Exact::ONE, scale: Exact::ONE, has_decimals: false }
    }

    /// Times a scale word.
    pub fn times(&self, factor: &Exact) -> Self {
        Self { value: &self.value * factor, step: &self.step * factor, scale: &self.scale * factor, ..self.clone() }
    }
}

/// The most groups that blanks set apart, and the most scale words in a row: longer ones are no numbers but attacks.
const MAX_GROUPS: usize = 12;
const MAX_SCALES: usize = 4;

/// The tokens of a text, as the number reader sees them.
#[derive(Clone, Copy)]
pub struct Line<'a> {
    /// The text.
    pub text: &'a str,
    /// Its tokens.
    pub tokens: &'a [Token],
}

impl<'a> Line<'a> {
    /// The token at an index, if there is one.
    pub fn at(self, idx: usize) -> Option<&'a Token> {
        self.tokens.get(idx)
    }

    /// The token at an index, if it continues the phrase: no paragraph break before it.
    pub fn follows(self, idx: usize) -> Option<&'a Token> {
        self.at(idx).filter(|token| token.gap != Gap::Break)
    }

    /// The token before an index, if the one at the index continues it.
    pub fn before(self, idx: usize) -> Option<&'a Token> {
        let token = self.at(idx)?;
        if token.gap == Gap::Break { None } else { self.at(idx.checked_sub(1)?) }
    }

    /// The words of a token.
    pub fn words(self, token: &Token) -> &'a str {
        token.span.of(self.text)
    }

    /// Whether a word that follows can play this part.
    pub fn is(self, idx: usize, role: Role) -> bool {
        self.follows(idx).is_some_and(|token| token.entry().is(role))
    }

    /// Whether this mark follows.
    pub fn is_mark(self, idx: usize, mark: char) -> bool {
        self.follows(idx).is_some_and(|token| token.is_mark(mark))
    }

    /// Whether the token touches the one before it.
    pub fn is_glued(self, idx: usize) -> bool {
        self.at(idx).is_some_and(|token| token.gap == Gap::None)
    }

    /// Behind the words of a phrase that begins here; single line breaks may stand between them.
    pub fn phrase<T: Copy>(self, idx: usize, phrases: &super::lang::Phrases<T>) -> Option<(T, usize)> {
        self.follows(idx)?;
        self.phrase_at(idx, phrases)
    }

    /// The same for a phrase that may begin a paragraph.
    pub fn phrase_at<T: Copy>(self, idx: usize, phrases: &super::lang::Phrases<T>) -> Option<(T, usize)> {
        let first = self.at(idx)?.word()?;
        phrases.with(first).find_map(|(words, meaning)| {
            let fits = words
                .iter()
                .enumerate()
                .all(|(step, word)| step == 0 || self.follows(idx + step).and_then(Token::word) == Some(*word));
            fits.then_some((meaning, idx + words.len()))
        })
    }

    /// The first token of a phrase that ends right before this index.
    pub fn phrase_before<T: Copy>(self, idx: usize, phrases: &super::lang::Phrases<T>) -> Option<(T, usize)> {
        let last = self.before(idx)?.word()?;
        phrases.with(last).find_map(|(words, meaning)| {
            let start = idx.checked_sub(words.len())?;
            let fits = words.iter().enumerate().all(|(step, word)| {
                let token = &self.tokens[start + step];
                token.word() == Some(*word) && (step == 0 || token.gap != Gap::Break)
            });
            fits.then_some((meaning, start))
        })
    }
}

/// Reads the number that begins at a token.
pub fn read(line: Line<'_>, idx: usize) -> Option<Number> {
    let token = line.at(idx)?;
    match token.kind {
        TokenKind::Digits | TokenKind::Vulgar => digits_number(line, idx),
        TokenKind::Mark(mark) => signed_number(line, idx, mark),
        TokenKind::Word(_) => word_number(line, idx),
        TokenKind::Superscript => None,
    }
}

/// `-5`, `+5`, `−5`, `.5`: a mark that belongs to the digits behind it.
fn signed_number(line: Line<'_>, idx: usize, mark: char) -> Option<Number> {
    let stands_apart = line.tokens[idx].gap != Gap::None
        || idx == 0
        || matches!(
            line.tokens[idx - 1].kind,
            TokenKind::Mark('(' | '[' | '«' | '»' | '"' | '“' | '~' | '≈' | '<' | '>' | '=')
        );
    if !stands_apart || !line.is_glued(idx + 1) {
        return None;
    }
    let next = line.at(idx + 1)?;
    match mark {
        '-' | '−' | '+' if next.kind == TokenKind::Digits || (next.is_mark('.') && line.is_glued(idx + 2)) => {
            let mut number = read(line, idx + 1)?;
            number.is_signed = true;
            if mark != '+' {
                let Size::Plain(plain) = &mut number.size else { return None };
                plain.value = -plain.value.clone();
            }
            Some(number)
        }
        '.' if next.kind == TokenKind::Digits => {
            let decimals = literal(line.words(next)).filter(|literal| !literal.has_decimals && !literal.is_grouped)?;
            let step = Exact::pow10(-i32::try_from(decimals.n_digits).ok()?);
            let plain = Plain { value: &decimals.plain.value * &step, step, scale: Exact::ONE, has_decimals: true };
            Some(scaled(line, plain, idx + 2))
        }
        _ => None,
    }
}

/// Digits and what makes them larger: exponents, fractions, scale words, further groups.
fn digits_number(line: Line<'_>, idx: usize) -> Option<Number> {
    let token = line.at(idx)?;
    if token.kind == TokenKind::Vulgar {
        let part = vulgar(line.words(token))?;
        return Some(with_fraction_scale(line, part, idx + 1));
    }
    if let Some((part, next)) = slash_fraction(line, idx) {
        return Some(with_fraction_scale(line, part, next));
    }
    let (plain, next) = group_of_digits(line, idx)?;
    if let Some((plain, next)) = with_exponent(line, &plain, idx, next) {
        return Some(Number { size: Size::Plain(plain), next, weight: Weight::Full, is_signed: false });
    }
    let (plain, next) = with_vulgar(line, plain, next);
    Some(scaled(line, plain, next))
}

/// `2½`, `2 1/2`.
fn with_vulgar(line: Line<'_>, plain: Plain, next: usize) -> (Plain, usize) {
    let is_near = line.at(next).is_some_and(|token| token.gap <= Gap::Space);
    let (part, behind) = match line.at(next).map(|token| token.kind) {
        Some(TokenKind::Vulgar) if is_near => (vulgar(line.words(&line.tokens[next])), next + 1),
        Some(TokenKind::Digits) if is_near => match slash_fraction(line, next) {
            Some((part, behind)) => (Some(part), behind),
            None => return (plain, next),
        },
        _ => return (plain, next),
    };
    match part {
        Some(part) if plain.value.is_whole() && part < Exact::ONE => {
            (Plain { value: &plain.value + &part, step: part, scale: Exact::ONE, has_decimals: true }, behind)
        }
        _ => (plain, next),
    }
}

fn vulgar(char: &str) -> Option<Exact> {
    let (numerator, denominator) = match char.chars().next()? {
        '¼' => (1, 4),
        '½' => (1, 2),
        '¾' => (3, 4),
        '⅐' => (1, 7),
        '⅑' => (1, 9),
        '⅒' => (1, 10),
        '⅓' => (1, 3),
        '⅔' => (2, 3),
        '⅕' => (1, 5),
        '⅖' => (2, 5),
        '⅗' => (3, 5),
        '⅘' => (4, 5),
        '⅙' => (1, 6),
        '⅚' => (5, 6),
        '⅛' => (1, 8),
        '⅜' => (3, 8),
        '⅝' => (5, 8),
        '⅞' => (7, 8),
        '↉' => (0, 3),
        _ => return None,
    };
    Exact::ratio(numerator, denominator)
}

/// `2/3`: small denominators only, and nothing else glued on; `3/5` before a percent sign is the Persian way to write 3.5.
fn slash_fraction(line: Line<'_>, idx: usize) -> Option<(Exact, usize)> {
    let slash = line.is_mark(idx + 1, '/') && line.is_glued(idx + 1) && line.is_glued(idx + 2);
    let next = line.at(idx + 2).filter(|token| slash && token.kind == TokenKind::Digits)?;
    let is_continued = line.is_glued(idx + 3)
        && line
            .at(idx + 3)
            .is_some_and(|token| token.is_word() || token.is_mark('/') || token.kind == TokenKind::Digits);
    let numerator = literal(line.words(line.at(idx)?))?.plain.value.to_i64()?;
    let denominator = literal(line.words(next))?.plain.value.to_i64()?;
    let is_named = [2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 25, 32, 64, 100].contains(&denominator);
    if is_continued || !is_named || numerator < 1 || numerator >= denominator || slash_decimal(line, idx).is_some() {
        return None;
    }
    Some((Exact::ratio(numerator, denominator)?, idx + 3))
}

/// `۳/۵ درصد`: a slash as the decimal mark, where digits are Persian and a percent word, a scale word or a unit follows.
fn slash_decimal(line: Line<'_>, idx: usize) -> Option<(Plain, usize)> {
    let slash = line.is_mark(idx + 1, '/') && line.is_glued(idx + 1) && line.is_glued(idx + 2);
    let decimals = line.at(idx + 2).filter(|token| slash && token.kind == TokenKind::Digits)?;
    if line.is_glued(idx + 3) && line.is_mark(idx + 3, '/') {
        return None;
    }
    let words = (line.words(line.at(idx)?), line.words(decimals));
    let follows = line.follows(idx + 3)?;
    let joins = |token: &Token| token.word().is_some_and(|word| LEXICON.language(word).joining.is_joining);
    let entry = follows.entry();
    let is_measure =
        line.phrase(idx + 3, &LEXICON.percent).is_some() || entry.unit.is_some() || entry.numeral.is_some();
    let is_native = !words.0.is_ascii() && follows.is_mark('%');
    if !(is_native || (is_measure && joins(follows))) || words.1.len() > 8 {
        return None;
    }
    let (whole, part) = (literal(words.0)?, literal(words.1)?);
    if whole.has_decimals || part.has_decimals || part.is_grouped {
        return None;
    }
    let step = Exact::pow10(-i32::try_from(part.n_digits).ok()?);
    let value = &whole.plain.value + &(&part.plain.value * &step);
    Some((Plain { value, step, scale: Exact::ONE, has_decimals: true }, idx + 3))
}

/// Digits, with groups that blanks set apart.
fn group_of_digits(line: Line<'_>, idx: usize) -> Option<(Plain, usize)> {
    if let Some(decimal) = slash_decimal(line, idx) {
        return Some(decimal);
    }
    let words = line.words(line.at(idx)?);
    let first = literal(words)?;
    let spaced = spaced_groups(line, idx, &first);
    if spaced == idx + 1 {
        return Some((first.plain, idx + 1));
    }
    let joined: String = (idx..spaced).map(|at| line.words(&line.tokens[at])).collect();
    literal(&joined).map(|literal| (literal.plain, spaced))
}

/// Behind `1 234 567`: groups of three digits, one blank between them.
fn spaced_groups(line: Line<'_>, idx: usize, first: &Literal) -> usize {
    if first.has_decimals || first.is_grouped || first.n_digits > 3 || first.plain.value.is_zero() {
        return idx + 1;
    }
    let mut next = idx + 1;
    while let Some(token) = line.at(next).filter(|token| token.kind == TokenKind::Digits && token.gap == Gap::Space) {
        let blank = &line.text[line.tokens[next - 1].span.end..token.span.start];
        let is_narrow = matches!(blank, "\u{a0}" | "\u{202f}" | "\u{2009}" | "\u{2007}");
        let Some(group) = literal(line.words(token)) else { break };
        let whole_digits = group.n_digits - group.n_decimals;
        if !(is_narrow || blank == " ") || whole_digits != 3 || group.is_grouped || next - idx > MAX_GROUPS {
            break;
        }
        next += 1;
        if group.has_decimals {
            break;
        }
    }
    // A further number behind a blank means a row of numbers, not a group.
    let is_row = line.at(next).is_some_and(|token| token.kind == TokenKind::Digits && token.gap == Gap::Space);
    if is_row { idx + 1 } else { next }
}

/// `10³`, `5.5×10³`, `5.5e3`, `10^-7`.
fn with_exponent(line: Line<'_>, plain: &Plain, idx: usize, next: usize) -> Option<(Plain, usize)> {
    if plain.value == Exact::int(10) && next == idx + 1 {
        let (power, behind) = power_of_ten(line, idx)?;
        return Some((Plain { step: power.clone(), ..Plain::whole(power) }, behind));
    }
    let sign = line.at(next)?;
    let is_times = sign.is_mark('×') || sign.is_mark('·') || (sign.is_word() && line.words(sign) == "x");
    if is_times && line.at(next + 1).is_some_and(|token| line.words(token) == "10") {
        let (power, behind) = power_of_ten(line, next + 1)?;
        return Some((plain.times(&power), behind));
    }
    let is_e = sign.gap == Gap::None && matches!(line.words(sign), "e" | "E");
    let signed = is_e && line.is_glued(next + 1) && line.at(next + 1).is_some_and(|t| t.is_mark('-') || t.is_mark('+'));
    let at = if signed { next + 2 } else { next + 1 };
    let digits = line.at(at).filter(|token| is_e && token.gap == Gap::None && token.kind == TokenKind::Digits)?;
    let exponent = small_exponent(line.words(digits), signed && line.is_mark(next + 1, '-'))?;
    Some((plain.times(&Exact::pow10(exponent)), at + 1))
}

/// The power that `10³` or `10^3` is, where the ten stands at the index.
fn power_of_ten(line: Line<'_>, idx: usize) -> Option<(Exact, usize)> {
    let sign = line.at(idx + 1).filter(|token| token.gap == Gap::None)?;
    if sign.kind == TokenKind::Superscript {
        let plain: String = line.words(sign).chars().map(plain_superscript).collect();
        let digits = plain.trim_start_matches(['-', '+']);
        return Some((Exact::pow10(small_exponent(digits, plain.starts_with('-'))?), idx + 2));
    }
    if !sign.is_mark('^') {
        return None;
    }
    let is_negative = line.is_mark(idx + 2, '-') || line.is_mark(idx + 2, '−');
    let at = if is_negative { idx + 3 } else { idx + 2 };
    let digits = line.at(at).filter(|token| token.kind == TokenKind::Digits)?;
    Some((Exact::pow10(small_exponent(line.words(digits), is_negative)?), at + 1))
}

fn plain_superscript(char: char) -> char {
    match char {
        '⁰' => '0',
        '¹' => '1',
        '²' => '2',
        '³' => '3',
        '⁴' => '4',
        '⁵' => '5',
        '⁶' => '6',
        '⁷' => '7',
        '⁸' => '8',
        '⁹' => '9',
        '⁻' => '-',
        _ => '+',
    }
}

fn small_exponent(digits: &str, is_negative: bool) -> Option<i32> {
    let exponent = i32::try_from(literal(digits)?.plain.value.to_i64()?).ok().filter(|size| *size <= MAX_EXPONENT)?;
    Some(if is_negative { -exponent } else { exponent })
}

/// Digits followed by scale words and by further, smaller groups: `2 million 300 thousand`, «۱۳ هزار و ۵۰۰».
fn scaled(line: Line<'_>, plain: Plain, next: usize) -> Number {
    let (first, next) = scale_words(line, plain, next);
    let (plain, next) = further_groups(line, first, next);
    let (plain, next) = additions(line, plain, next);
    Number { size: Size::Plain(plain), next, weight: Weight::Full, is_signed: false }
}

/// The scale words and suffixes behind a group.
fn scale_words(line: Line<'_>, mut plain: Plain, mut next: usize) -> (Plain, usize) {
    let end = next + MAX_SCALES;
    if let Some(power) = scale_suffix(line, next) {
        return (plain.times(&Exact::pow10(i32::from(power))), next + 1);
    }
    while let Some(token) = line.follows(next).filter(|_| next < end) {
        let hyphen = token.is_mark('-') && line.is_glued(next) && line.is_glued(next + 1);
        let at = if hyphen { next + 1 } else { next };
        let Some(entry) = line.follows(at).map(Token::entry) else { break };
        plain = match entry.numeral {
            Some(Numeral::Scale(power)) => plain.times(&Exact::pow10(i32::from(power))),
            Some(Numeral::Hundred) if plain.value < Exact::int(100) => plain.times(&Exact::int(100)),
            // Two dozen are exactly 24; nobody rounds to dozens.
            Some(Numeral::Times(times)) if !entry.is(Role::Doubtful) => {
                Plain { value: &plain.value * &Exact::int(times), ..plain }
            }
            _ => break,
        };
        next = at + 1;
    }
    (plain, next)
}

/// `10k`: letters right behind digits, as some language writes them.
fn scale_suffix(line: Line<'_>, idx: usize) -> Option<u8> {
    let token = line.at(idx).filter(|token| token.gap == Gap::None && token.is_word())?;
    let behind_digits = idx > 0 && line.tokens[idx - 1].kind == TokenKind::Digits;
    let glued_on =
        line.is_glued(idx + 1) && line.at(idx + 1).is_some_and(|next| next.is_word() || next.kind == TokenKind::Digits);
    if !behind_digits || glued_on {
        return None;
    }
    let words = line.words(token);
    let found = LANGUAGES.iter().flat_map(|language| language.scale_suffixes).find(|(suffix, _)| *suffix == words);
    found.map(|(_, power)| *power)
}

/// Adds groups of smaller and smaller scale.
fn further_groups(line: Line<'_>, first: Plain, next: usize) -> (Plain, usize) {
    let (mut sum, mut next) = (first, next);
    let mut limit = sum.scale.clone();
    while limit > Exact::ONE {
        let joined = line.is(next, Role::Joiner);
        let at = if joined { next + 1 } else { next };
        if line.follows(at).is_none() {
            break;
        }
        let Some((group, behind)) = plain_group(line, at) else { break };
        let is_digits = line.tokens[at].kind == TokenKind::Digits;
        let unscaled_digits_join = joined && joins_digits(line, next);
        if group.value >= limit
            || group.has_decimals
            || (is_digits && group.scale == Exact::ONE && !unscaled_digits_join)
        {
            break;
        }
        limit = group.scale.clone();
        // The last group's scale word is the finest thing written; hundreds and units count as units.
        sum = Plain {
            value: &sum.value + &group.value,
            step: group.step,
            scale: group.scale,
            has_decimals: sum.has_decimals,
        };
        next = behind;
    }
    (sum, next)
}

fn joins_digits(line: Line<'_>, joiner: usize) -> bool {
    line.tokens[joiner].word().is_some_and(|word| LEXICON.language(word).joining.digits)
}

/// One group with its scale words: digits, or number words below a thousand.
fn plain_group(line: Line<'_>, idx: usize) -> Option<(Plain, usize)> {
    let token = line.at(idx)?;
    let (plain, next) = match token.kind {
        TokenKind::Digits => group_of_digits(line, idx)?,
        TokenKind::Word(_) => {
            if let Some(Numeral::Scale(power)) = token.entry().numeral {
                return Some(scale_words(
                    line,
                    Plain::whole(Exact::ONE).times(&Exact::pow10(i32::from(power))),
                    idx + 1,
                ));
            }
            let (value, next) = words_below_thousand(line, idx)?;
            (Plain::whole(value), next)
        }
        _ => return None,
    };
    Some(scale_words(line, plain, next))
}

/// «سه و نیم», "two and a half", "five point two", with the scale words behind them.
fn additions(line: Line<'_>, plain: Plain, next: usize) -> (Plain, usize) {
    if let Some(((numerator, denominator), behind)) = line.phrase(next, &LEXICON.additions) {
        let part = Exact::ratio(numerator, denominator).expect("the tables divide by no zero");
        // "two million and a half" is two and a half million.
        let unit = plain.scale.clone();
        let step = &part * &unit;
        let sum = Plain { value: &plain.value + &step, step, has_decimals: true, ..plain };
        if sum.scale != Exact::ONE {
            return (sum, behind);
        }
        return scale_words(line, sum, behind);
    }
    (plain, next)
}

/// Number words: an article or a number word to begin with.
fn word_number(line: Line<'_>, idx: usize) -> Option<Number> {
    let entry = line.at(idx)?.entry();
    if let Some((low, high)) = entry.vague {
        return Some(vague(line, low, high, idx + 1));
    }
    if entry.is(Role::Article) {
        return after_article(line, idx);
    }
    if let Some((numerator, denominator)) = entry.fraction {
        return Some(with_fraction_scale(line, Exact::ratio(numerator, denominator)?, idx + 1));
    }
    let numeral = entry.numeral?;
    if let Numeral::Scale(_) | Numeral::Hundred = numeral
        && !line.tokens[idx].word().is_some_and(|word| LEXICON.language(word).joining.bare_scales)
    {
        return None;
    }
    let (plain, next) = plain_group(line, idx)?;
    if let Some((part, behind)) = fraction_of_words(line, idx, &plain, next) {
        return Some(with_fraction_scale(line, part, behind));
    }
    if let Some((decimal, behind)) = decimal_words(line, &plain, next) {
        let (decimal, behind) = scale_words(line, decimal, behind);
        return Some(Number { size: Size::Plain(decimal), next: behind, weight: Weight::Full, is_signed: false });
    }
    let (plain, next) = further_groups(line, plain, next);
    let (plain, next) = additions(line, plain, next);
    let weight = match next - idx {
        1 if entry.is(Role::Doubtful) => Weight::Doubtful,
        1 if plain.value <= Exact::int(12) => Weight::Light,
        _ => Weight::Full,
    };
    Some(Number { size: Size::Plain(plain), next, weight, is_signed: false })
}

/// "a million", "a third", "a dozen", "a few hundred".
fn after_article(line: Line<'_>, idx: usize) -> Option<Number> {
    let entry = line.follows(idx + 1)?.entry();
    if let Some((low, high)) = entry.vague {
        return Some(vague(line, low, high, idx + 2));
    }
    if let Some((numerator, denominator)) = entry.fraction {
        return Some(with_fraction_scale(line, Exact::ratio(numerator, denominator)?, idx + 2));
    }
    if let Some(denominator) = entry.denominator {
        return Some(with_fraction_scale(line, Exact::ratio(1, denominator)?, idx + 2));
    }
    if entry.is(Role::Doubtful)
        || !matches!(entry.numeral, Some(Numeral::Hundred | Numeral::Scale(_) | Numeral::Times(_)))
    {
        return None;
    }
    let (first, next) = scale_words(line, Plain::whole(Exact::ONE), idx + 1);
    let (plain, next) = hundreds_tail(line, first, next);
    let (plain, next) = further_groups(line, plain, next);
    let (plain, next) = additions(line, plain, next);
    Some(Number { size: Size::Plain(plain), next, weight: Weight::Full, is_signed: false })
}

/// "a hundred *and five*": what follows a hundred that an article began.
fn hundreds_tail(line: Line<'_>, first: Plain, next: usize) -> (Plain, usize) {
    if first.value != Exact::int(100) {
        return (first, next);
    }
    let at = if line.is(next, Role::Joiner) { next + 1 } else { next };
    let tail = line.follows(at).filter(|token| token.is_word()).and_then(|_| words_below_thousand(line, at));
    match tail.filter(|(value, _)| *value < Exact::int(100)) {
        Some((value, behind)) => scale_words(line, Plain::whole(&first.value + &value), behind),
        None => (Plain { scale: Exact::ONE, step: Exact::ONE, ..first }, next),
    }
}

fn vague(line: Line<'_>, low: i64, high: i64, next: usize) -> Number {
    // "hundreds of thousands", "several hundred", «چند صد هزار»: the bounds are scaled.
    let (mut factor, mut next) = (Exact::ONE, next);
    for _ in 0..MAX_SCALES {
        let of = line.follows(next).is_some_and(|token| token.entry().is(Role::Of));
        let at = if of { next + 1 } else { next };
        let Some(entry) = line.follows(at).map(Token::entry) else { break };
        let times = match (entry.numeral, entry.vague) {
            (Some(Numeral::Scale(power)), _) => Exact::pow10(i32::from(power)),
            (Some(Numeral::Hundred), _) => Exact::int(100),
            (Some(Numeral::Times(times)), _) if !entry.is(Role::Doubtful) => Exact::int(times),
            // «چند ده»
            (Some(Numeral::Small(10)), _) if !of => Exact::int(10),
            (None, Some((low, _))) if of && low >= 2_000 => Exact::int(low / 2),
            _ => break,
        };
        factor = &factor * &times;
        next = at + 1;
    }
    let (low, high) = (&Exact::int(low) * &factor, &Exact::int(high) * &factor);
    Number { size: Size::Vague { low, high }, next, weight: Weight::Light, is_signed: false }
}

/// "one third", "two-thirds", «سه‌چهارم»: a number below the denominator behind it.
fn fraction_of_words(line: Line<'_>, idx: usize, plain: &Plain, next: usize) -> Option<(Exact, usize)> {
    let numerator = plain.value.to_i64().filter(|n| *n >= 1 && next == idx + 1)?;
    let hyphen = line.is_mark(next, '-') && line.is_glued(next) && line.is_glued(next + 1);
    let at = if hyphen { next + 1 } else { next };
    let denominator = line.follows(at).filter(|token| token.gap != Gap::Line || !hyphen)?.entry().denominator?;
    (numerator < denominator).then(|| Some((Exact::ratio(numerator, denominator)?, at + 1))).flatten()
}

/// "five point two", «پنج ممیز دو», «پنج و سه دهم».
fn decimal_words(line: Line<'_>, plain: &Plain, next: usize) -> Option<(Plain, usize)> {
    if line.is(next, Role::DecimalWord) {
        let (mut digits, mut at) = (String::new(), next + 1);
        while let Some(Numeral::Small(digit)) = line.follows(at).and_then(|token| token.entry().numeral) {
            digits.push_str(&digit.to_string());
            at += 1;
            if digits.len() > 12 || digit > 9 {
                break;
            }
        }
        let decimals = Exact::parse(&format!("0.{digits}")).filter(|_| !digits.is_empty())?;
        let step = Exact::pow10(-i32::try_from(digits.len()).ok()?);
        return Some((Plain { value: &plain.value + &decimals, step, scale: Exact::ONE, has_decimals: true }, at));
    }
    let joiner = line.follows(next).filter(|token| token.entry().is(Role::Joiner))?;
    if !LEXICON.language(joiner.word()?).joining.digits || plain.scale != Exact::ONE {
        return None;
    }
    let (tail, behind) = words_below_thousand(line, next + 1)?;
    let denominator = line.follows(behind)?.entry().denominator.filter(|d| [10, 100, 1000].contains(d))?;
    let step = Exact::ratio(1, denominator)?;
    let part = &tail * &step;
    (part < Exact::ONE)
        .then(|| (Plain { value: &plain.value + &part, step, scale: Exact::ONE, has_decimals: true }, behind + 1))
}

/// A fraction with the scale word it is of: "half a million", «نیم میلیون»; "half a dozen" is simply six.
fn with_fraction_scale(line: Line<'_>, part: Exact, next: usize) -> Number {
    let mut at = next;
    if line.is_mark(at, '-') && line.is_glued(at) && line.is_glued(at + 1) {
        at += 1;
    } else {
        at += usize::from(line.is(at, Role::Of) && !line.is(at, Role::Article));
        at += usize::from(line.is(at, Role::Article));
    }
    let times = line.follows(at).and_then(|token| match token.entry().numeral {
        Some(Numeral::Times(times)) if !token.entry().is(Role::Doubtful) => Some(Exact::int(times)),
        _ => None,
    });
    if let Some(times) = times.map(|times| &times * &part).filter(Exact::is_whole) {
        return Number { size: Size::Plain(Plain::whole(times)), next: at + 1, weight: Weight::Full, is_signed: false };
    }
    let (scale, behind) = scale_words(line, Plain::whole(Exact::ONE), at);
    let (whole, next) = if behind > at { (scale.scale, behind) } else { (Exact::ONE, next) };
    let weight = if behind > at { Weight::Full } else { Weight::Light };
    Number { size: Size::Fraction { part, whole }, next, weight, is_signed: false }
}

/// Number words below a thousand: "three hundred and five", «سیصد و پنجاه و سه», "twenty-three".
fn words_below_thousand(line: Line<'_>, idx: usize) -> Option<(Exact, usize)> {
    let (mut sum, mut next) = match line.at(idx)?.entry().numeral? {
        Numeral::Small(value) => (value, idx + 1),
        Numeral::Hundred => (100, idx + 1),
        Numeral::Scale(_) | Numeral::Times(_) => return None,
    };
    loop {
        let (at, joiner) = match line.follows(next) {
            Some(token) if token.entry().is(Role::Joiner) => (next + 1, token.word()),
            Some(token) if token.is_mark('-') && line.is_glued(next) && line.is_glued(next + 1) => (next + 1, None),
            Some(_) => (next, None),
            None => break,
        };
        let Some(numeral) = line.follows(at).and_then(|token| token.entry().numeral) else { break };
        match numeral {
            Numeral::Hundred if at == next && (1..100).contains(&sum) => sum *= 100,
            Numeral::Small(value) if value < lowest_place(sum) && value > 0 => {
                // "twenty and three" are two numbers in English, one in Persian.
                if joiner.is_some_and(|word| sum < LEXICON.language(word).joining.floor) {
                    break;
                }
                sum += value;
            }
            _ => break,
        }
        next = at + 1;
    }
    Some((Exact::int(sum), next))
}

/// The least place of a sum that is not taken: a smaller number can be added. Nothing joins a number below twenty.
fn lowest_place(sum: i64) -> i64 {
    match sum {
        _ if sum % 100 == 0 && sum > 0 => 100,
        _ if sum % 10 == 0 && sum % 100 >= 20 => 10,
        _ => 0,
    }
}

/// Digits as written in one token.
pub struct Literal {
    /// The number.
    pub plain: Plain,
    /// How many digits are written.
    pub n_digits: usize,
    /// How many of them are decimals.
    pub n_decimals: usize,
    /// Whether marks set groups apart.
    pub is_grouped: bool,
    /// Whether a decimal mark is written.
    pub has_decimals: bool,
}

/// Reads digits with marks between them. `None` where the marks follow no rule (`1.2.3`), or the digits are too many.
pub fn literal(words: &str) -> Option<Literal> {
    let mut groups = vec![String::new()];
    let mut marks = Vec::new();
    for char in words.chars() {
        match token::digit(char) {
            Some(digit) => groups.last_mut().expect("never empty").push(char::from(b'0' + digit)),
            None => {
                marks.push(if char == '’' { '\'' } else { char });
                groups.push(String::new());
            }
        }
        if groups.len() > MAX_DIGITS || words.len() > 8 * MAX_DIGITS {
            return None;
        }
    }
    let has_decimals = has_decimal_mark(&groups, &marks)?;
    let decimals = if has_decimals { groups.pop().expect("a mark stands between two groups") } else { String::new() };
    let is_grouped = groups.len() > 1;
    if is_grouped && !are_lawful(&groups) {
        return None;
    }
    let whole = groups.concat();
    let digits = if has_decimals { format!("{whole}.{decimals}") } else { whole.clone() };
    let value = Exact::parse(&digits)?;
    let step = Exact::pow10(-i32::try_from(decimals.len()).ok()?);
    let plain = Plain { value, step, scale: Exact::ONE, has_decimals };
    let n_digits = whole.len() + decimals.len();
    Some(Literal { plain, n_digits, n_decimals: decimals.len(), is_grouped, has_decimals })
}

/// Whether the last mark is a decimal mark; `None` where no reading is lawful.
fn has_decimal_mark(groups: &[String], marks: &[char]) -> Option<bool> {
    let Some((last, others)) = marks.split_last() else { return Some(false) };
    let looks_grouped = are_lawful(groups);
    let same = others.iter().all(|mark| mark == last);
    let others_same = others.windows(2).all(|pair| pair[0] == pair[1]);
    match last {
        '٫' => Some(true).filter(|_| !others.contains(last)),
        '٬' | '\'' | '_' => Some(false),
        '.' if others.is_empty() => Some(true),
        // A list without blanks, or a group: only a lawful group is read.
        '،' => Some(false),
        ',' if others.is_empty() => Some(!looks_grouped),
        '.' | ',' if same => looks_grouped.then_some(false),
        '.' | ',' => Some(true).filter(|_| others_same),
        _ => None,
    }
}

/// `1,234,567`, or `12,34,567` as in South Asia.
fn are_lawful(groups: &[String]) -> bool {
    let Some((first, rest)) = groups.split_first() else { return false };
    let Some((last, middle)) = rest.split_last() else { return true };
    let is_begun = (1..=3).contains(&first.len()) && !first.starts_with('0');
    let by_thousands = middle.iter().all(|group| group.len() == 3);
    let by_hundreds = first.len() <= 2 && middle.iter().all(|group| group.len() == 2);
    is_begun && last.len() == 3 && (by_thousands || by_hundreds)
}
