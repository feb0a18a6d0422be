//! From text to mentions: the one pass that finds every figure of a text, and every number that is none.

use super::counted;
use super::exact::Exact;
use super::hedge::{self, Found};
use super::lang::{LEXICON, Role};
use super::mask::{self, Mask};
use super::mention::{Amount, Hedge, Mention};
use super::number::{self, Line, Number, Size, Weight};
use super::token::{self, Gap, Token, TokenKind};
use super::unit::{Dimension, Unit};
use crate::source::Span;

/// What a text says in numbers.
#[derive(Clone, Debug, Default)]
pub struct Scan {
    /// The figures, in order.
    pub mentions: Vec<Mention>,
    /// Numbers that are no figures, each with the reason, in order.
    pub masked: Vec<(Span, Mask)>,
}

/// How much text is looked at at a time, at most; a part ends at a paragraph where there is one.
const PART: usize = 1 << 16;

/// Every mention in a part of a text, in order, with spans of the whole text. `lang` is a language code, when it is known.
/// The part should begin and end at a blank; words outside it are not seen.
pub fn mentions(text: &str, part: Span, lang: Option<&str>) -> Vec<Mention> {
    scan(text, part, lang).mentions
}

/// Every mention, and every number that is none.
pub fn scan(text: &str, part: Span, lang: Option<&str>) -> Scan {
    let _ = lang;
    let mut scan = Scan::default();
    let mut start = part.start;
    while start < part.end {
        let end = end_of_part(text, start, part.end);
        scan_part(text, Span::new(start, end), &mut scan);
        start = end;
    }
    scan
}

/// The mention that a phrase is, when the whole phrase is one: "> 50 %", "about 85 million". What a text would mask for its
/// context (a bare 2001, "five") is a number here.
pub fn phrase(text: &str, lang: Option<&str>) -> Option<Mention> {
    let _ = lang;
    if text.len() > 4096 {
        return None;
    }
    let tokens = token::tokens(text, Span::new(0, text.len()));
    let line = Line { text, tokens: &tokens };
    let mut reader = Reader { line, is_phrase: true };
    let behind_all = |next: usize| {
        tokens[next..].iter().all(|token| matches!(token.kind, TokenKind::Mark('.' | ',' | '*' | '`' | ';')))
    };
    (0..tokens.len()).find_map(|idx| {
        let read = reader.mention(idx, 0)?;
        (read.start == 0 && behind_all(read.next)).then_some(read.mention)
    })
}

/// The end of the part that begins here: a paragraph break if there is one within reach, else a line's end, else a blank.
fn end_of_part(text: &str, start: usize, end: usize) -> usize {
    if end - start <= PART {
        return end;
    }
    let window = &text[start..text.floor_char_boundary(start + PART)];
    let at = window.rfind("\n\n").map(|at| at + 2).or_else(|| window.rfind('\n').map(|at| at + 1));
    let at = at.or_else(|| window.rfind(char::is_whitespace)).filter(|at| *at > 0);
    start + at.unwrap_or(window.len())
}

fn scan_part(text: &str, part: Span, scan: &mut Scan) {
    let tokens = token::tokens(text, part);
    let hidden = hidden(text, &tokens);
    let mut reader = Reader { line: Line { text, tokens: &tokens }, is_phrase: false };
    let (mut idx, mut floor) = (0, 0);
    while idx < tokens.len() {
        if let Some(mask) = hidden[idx] {
            if tokens[idx].kind == TokenKind::Digits {
                scan.masked.push((tokens[idx].span, mask));
            }
            idx += 1;
            floor = idx;
            continue;
        }
        match reader.step(idx, floor) {
            Step::Nothing => idx += 1,
            Step::Masked(mask, next) => {
                let next = next.clamp(idx + 1, tokens.len());
                scan.masked.push((tokens[idx].span.join(tokens[next - 1].span), mask));
                idx = next;
                floor = next;
            }
            Step::Mention(read) => {
                idx = read.next.max(idx + 1);
                floor = idx;
                scan.mentions.push(read.mention);
            }
        }
    }
}

/// Which tokens are code or the inside of a tag.
fn hidden(text: &str, tokens: &[Token]) -> Vec<Option<Mask>> {
    let mut hidden = vec![None; tokens.len()];
    // How long each run of back quotes is, at its first token; and where the next run of that length begins.
    let mut next_run = std::collections::HashMap::new();
    for idx in (0..tokens.len()).rev() {
        let is_quote = tokens[idx].is_mark('`');
        let begins = is_quote && !(idx > 0 && tokens[idx - 1].is_mark('`') && tokens[idx].gap == Gap::None);
        if begins {
            let length = tokens[idx..]
                .iter()
                .enumerate()
                .take_while(|(at, token)| token.is_mark('`') && (*at == 0 || token.gap == Gap::None))
                .count();
            let next = next_run.insert(length, idx);
            hidden[idx] =
                next.filter(|next| length >= 3 || !has_break(&tokens[idx + 1..=*next])).map(|next| (length, next));
        }
    }
    let mut masks = vec![None; tokens.len()];
    let mut idx = 0;
    while idx < tokens.len() {
        if let Some((length, next)) = hidden[idx] {
            masks[idx..next].fill(Some(Mask::Code));
            idx = next + length;
            continue;
        }
        let opens = tokens[idx].is_mark('<')
            && tokens.get(idx + 1).is_some_and(|next| {
                next.gap == Gap::None && (next.is_word() || next.is_mark('/') || next.is_mark('!'))
            });
        if opens && let Some(length) = tokens[idx..].iter().take(MAX_TAG).position(|token| token.is_mark('>')) {
            let is_tag = !text[tokens[idx].span.start..tokens[idx + length].span.end].contains("\n\n");
            if is_tag {
                masks[idx..=idx + length].fill(Some(Mask::Markup));
                idx += length + 1;
                continue;
            }
        }
        idx += 1;
    }
    masks
}

/// The longest tag, in tokens.
const MAX_TAG: usize = 200;

fn has_break(tokens: &[Token]) -> bool {
    tokens.iter().any(|token| token.gap == Gap::Break)
}

enum Step {
    Nothing,
    Masked(Mask, usize),
    Mention(Read),
}

/// A mention with the tokens it takes.
struct Read {
    mention: Mention,
    start: usize,
    next: usize,
}

struct Reader<'a> {
    line: Line<'a>,
    is_phrase: bool,
}

/// The tokens that a mention takes: from start to next, with its number between.
struct Taken {
    start: usize,
    number: (usize, usize),
    next: usize,
}

/// A number with its unit, before hedges.
struct Measured {
    /// The first token of the number itself.
    idx: usize,
    number: Number,
    unit: Unit,
    /// The first token: of a currency sign, or of the number.
    start: usize,
    /// The first token behind.
    next: usize,
}

impl Reader<'_> {
    /// What begins at a token. Nothing before `floor` is taken for a hedge: it belongs to the mention before.
    fn step(&mut self, idx: usize, floor: usize) -> Step {
        let token = &self.line.tokens[idx];
        match token.kind {
            TokenKind::Digits => {
                if let Some((mask, next)) = mask::digits(self.line, idx) {
                    return Step::Masked(mask, next);
                }
            }
            TokenKind::Word(word) => {
                let entry = LEXICON.entry(word);
                let may_begin = entry.numeral.is_some()
                    || entry.fraction.is_some()
                    || entry.vague.is_some()
                    || entry.is(Role::Article);
                if !may_begin {
                    return Step::Nothing;
                }
                if let Some(masked) = self.masked_words(idx) {
                    return masked;
                }
            }
            TokenKind::Mark('-' | '−' | '+' | '.') => {
                let digits = idx + 1;
                let is_digits =
                    self.line.at(digits).is_some_and(|next| next.kind == TokenKind::Digits && next.gap == Gap::None);
                if !is_digits || mask::digits(self.line, digits).is_some_and(|(mask, _)| mask != Mask::ListMarker) {
                    return Step::Nothing;
                }
            }
            TokenKind::Vulgar => {}
            _ => return Step::Nothing,
        }
        match self.mention(idx, floor) {
            Some(read) => Step::Mention(read),
            None if token.kind == TokenKind::Digits => Step::Masked(Mask::Unreadable, idx + 1),
            None => Step::Nothing,
        }
    }

    fn masked_words(&self, idx: usize) -> Option<Step> {
        let number = number::read(self.line, idx)?;
        if let Some((mask, next)) = mask::words(self.line, idx, number.next) {
            return Some(Step::Masked(mask, next));
        }
        let stands = number.weight == Weight::Full || self.has_company(&number, idx);
        (!stands).then_some(Step::Masked(Mask::Word, number.next))
    }

    /// Whether a short word has something by it that makes it a number.
    fn has_company(&self, number: &Number, idx: usize) -> bool {
        let line = self.line;
        if hedge::before(line, idx, false).hedge != Hedge::None || hedge::behind(line, number.next).is_some() {
            return true;
        }
        let unit = counted::unit_behind(line, number.next);
        let is_time =
            unit.as_ref().is_some_and(|(unit, _)| matches!(unit.dimension, Dimension::Physical("s" | "month")));
        if number.weight == Weight::Doubtful {
            let classified = line.is(number.next, Role::Classifier)
                || line.follows(number.next).is_some_and(|token| line.words(token) == "نفر");
            return classified || (unit.is_some() && !is_time);
        }
        let of = line.is(number.next, Role::Of) && !matches!(number.size, Size::Plain(_));
        let range = line.is(number.next, Role::RangeWord) || line.is_mark(number.next, '-');
        let ends = line.follows(number.next).is_none_or(|token| matches!(token.kind, TokenKind::Mark(_)));
        let is_fraction = matches!(number.size, Size::Fraction { .. });
        unit.is_some() || of || range || (is_fraction && ends) || counted::noun_behind(line, number.next).is_some()
    }

    /// The mention whose number begins at a token.
    fn mention(&mut self, idx: usize, floor: usize) -> Option<Read> {
        let line = self.line;
        let first = self.measured(idx, floor)?;
        let leading = hedge::before(line, first.start, self.is_phrase);
        let leading = if leading.edge < floor { Found { hedge: Hedge::None, edge: first.start } } else { leading };
        if let Some(read) = self.range(&first, leading, floor).or_else(|| self.tolerance(&first, leading)) {
            return Some(read);
        }
        let (hedge, start, next, unit) = self.trailing(&first, leading);
        let amount = amount(&first.number, &unit);
        let taken = Taken { start, number: (first.idx, first.number.next), next };
        Some(self.finish(amount, hedge, unit, first.number.is_signed, taken))
    }

    /// A number with the unit or noun by it.
    fn measured(&self, idx: usize, floor: usize) -> Option<Measured> {
        let line = self.line;
        let number = number::read(line, idx)?;
        if let Some((unit, start)) = counted::money_before(line, idx)
            .or_else(|| counted::percent_before(line, idx))
            .filter(|(_, start)| *start >= floor)
        {
            let number = millions(line, number);
            let next = number.next;
            return Some(Measured { idx, number, unit, start, next });
        }
        let (unit, next) = counted::unit_behind(line, number.next).unwrap_or_else(|| (Unit::bare(), number.next));
        Some(Measured { idx, number, unit, start: idx, next })
    }

    /// Hedges behind the number or behind its noun, and the noun.
    fn trailing(&self, first: &Measured, leading: Found) -> (Hedge, usize, usize, Unit) {
        let line = self.line;
        let (mut unit, mut next) = (first.unit.clone(), first.next);
        let mut hedge = leading.hedge;
        let take = |next: &mut usize, hedge: &mut Hedge| {
            if let Some(found) = hedge::behind(line, *next) {
                *next = found.edge;
                if *hedge == Hedge::None {
                    *hedge = found.hedge;
                }
            }
        };
        take(&mut next, &mut hedge);
        if unit.dimension == Dimension::Bare {
            let of = matches!(first.number.size, Size::Vague { .. }) && line.is(next, Role::Of);
            let at = if of { next + 1 } else { next };
            let is_fraction = matches!(first.number.size, Size::Fraction { ref whole, .. } if *whole == Exact::ONE);
            let found = if next > first.next { counted::unit_behind(line, at) } else { None };
            let article = is_fraction && line.is(at, Role::Article);
            let timed = if is_fraction { counted::unit_behind(line, at + usize::from(article)) } else { None };
            if let Some((found, behind)) =
                found.or(timed).or_else(|| (!is_fraction).then(|| counted::noun_behind(line, at)).flatten())
            {
                (unit, next) = (found, behind);
                take(&mut next, &mut hedge);
            }
        }
        (hedge, leading.edge.min(first.start), next, unit)
    }

    /// "5 to 10 million", "between 5 and 10", `40–50 %`.
    fn range(&self, first: &Measured, leading: Found, floor: usize) -> Option<Read> {
        let line = self.line;
        let opening = line
            .phrase_before(first.start, &LEXICON.ranges)
            .or_else(|| line.phrase_before(leading.edge, &LEXICON.ranges));
        let opening = opening.filter(|(_, start)| *start >= floor);
        let at = first.next;
        let token = line.follows(at)?;
        let is_infix = opening.is_some_and(|(infix, _)| token.word() == Some(infix));
        let is_word = token.entry().is(Role::RangeWord) && token.gap != Gap::None;
        let is_dash = matches!(token.kind, TokenKind::Mark('-' | '—' | '−' | '~')) && {
            let spaced = |idx: usize| line.at(idx).is_some_and(|token| token.gap == Gap::Space);
            (line.is_glued(at) && line.is_glued(at + 1)) || (spaced(at) && spaced(at + 1))
        };
        // "rose from 40 to 50", "rose by 5 % to 53 %": two figures.
        let grows = opening.is_some_and(|(_, start)| self.is_change_from(start))
            || (opening.is_none() && self.is_change(&first.unit, leading.edge, first.next));
        if !(is_infix || is_word || is_dash) || (grows && !is_dash) {
            return None;
        }
        // A hedge may stand before the upper end too: "between 5 and about 10".
        let upper_at = (at + 1..at + 3).find(|idx| self.begins_number(*idx))?;
        let bare_upper = upper_at == at + 1 || (hedge::before(line, upper_at, self.is_phrase).edge == at + 1);
        let upper = self.measured(upper_at, at + 1).filter(|_| bare_upper)?;
        let (hedge, _, next, unit) = self.trailing(&upper, Found { hedge: leading.hedge, edge: upper.start });
        let (low, high, has_decimals) = ends(first, &upper)?;
        let same_unit = first.unit.dimension == Dimension::Bare || first.unit.dimension == unit.dimension;
        let low_factor = if first.unit.dimension == Dimension::Bare { &unit.factor } else { &first.unit.factor };
        let (low, high) = (&low * low_factor, counted::in_base(&high, &unit));
        if !same_unit || low >= high {
            return None;
        }
        let start = opening.map_or(leading.edge, |(_, start)| start).min(leading.edge).min(first.start);
        let amount = Amount::Range { low, high, has_decimals };
        let taken = Taken { start, number: (first.idx, upper.number.next), next };
        Some(self.finish(amount, hedge, unit, false, taken))
    }

    /// Whether a token can begin the upper end of a range.
    fn begins_number(&self, idx: usize) -> bool {
        let Some(token) = self.line.follows(idx) else { return false };
        let masked = !self.is_phrase
            && token.kind == TokenKind::Digits
            && mask::digits(self.line, idx).is_some_and(|(mask, _)| mask != Mask::ListMarker);
        !masked && number::read(self.line, idx).is_some()
    }

    /// "rose from 40 to 50": two figures, not a range.
    fn is_change_from(&self, opening: usize) -> bool {
        (1..=3).any(|back| opening.checked_sub(back).is_some_and(|idx| self.line.tokens[idx].entry().is(Role::Growth)))
    }

    /// `5 ± 0.2`.
    fn tolerance(&self, first: &Measured, leading: Found) -> Option<Read> {
        let line = self.line;
        let sign = line.follows(first.next)?;
        let slashed = sign.is_mark('+') && line.is_mark(first.next + 1, '/') && line.is_mark(first.next + 2, '-');
        let at = if sign.is_mark('±') { first.next + 1 } else { slashed.then_some(first.next + 3)? };
        let sized = self.measured(at, at)?;
        let (hedge, _, next, unit) = self.trailing(&sized, Found { hedge: leading.hedge, edge: sized.start });
        let (Size::Plain(value), Size::Plain(by_size)) = (&first.number.size, &sized.number.size) else { return None };
        let own = if first.unit.dimension == Dimension::Bare { &unit } else { &first.unit };
        let value = counted::in_base(&value.value, own);
        let by = counted::in_base(&by_size.value, &unit);
        // "5 kg ± 2 %" is two per cent of five kilograms.
        let is_relative = unit.dimension == Dimension::Percent && own.dimension != Dimension::Percent;
        let by = if is_relative { &(&value.abs() * &by) * &Exact::pow10(-2) } else { by };
        if own.dimension != unit.dimension && !is_relative || by.is_negative() {
            return None;
        }
        let unit = own.clone();
        let start = leading.edge.min(first.start);
        let taken = Taken { start, number: (first.idx, sized.number.next), next };
        Some(self.finish(Amount::Tolerance { value, by }, hedge, unit, false, taken))
    }

    fn finish(&self, amount: Amount, hedge: Hedge, unit: Unit, is_signed: bool, taken: Taken) -> Read {
        let Taken { start, number, next } = taken;
        let span = |from: usize, to: usize| self.line.tokens[from].span.join(self.line.tokens[to - 1].span);
        let is_change = is_signed || self.is_change(&unit, start, next);
        let mention =
            Mention { span: span(start, next), number: span(number.0, number.1), amount, hedge, unit, is_change };
        Read { mention, start, next }
    }

    /// Whether a growth word stands by the mention: "rose by 5 %", "11 percent growth", «رشدی 11 درصدی».
    fn is_change(&self, unit: &Unit, start: usize, next: usize) -> bool {
        let line = self.line;
        if !matches!(unit.dimension, Dimension::Percent | Dimension::Points) {
            return false;
        }
        let grows = |idx: Option<usize>| idx.is_some_and(|idx| line.tokens[idx].entry().is(Role::Growth));
        let linked = line.phrase_before(start, &LEXICON.growth_links).map(|((), link)| link);
        let from = linked.unwrap_or(start);
        let before = line.before(from).is_some() && grows(from.checked_sub(1));
        before || line.is(next, Role::Growth)
    }
}

/// `$10m`: by a currency, "m" is a million.
fn millions(line: Line<'_>, number: Number) -> Number {
    let is_m = line.at(number.next).is_some_and(|token| token.gap == Gap::None && line.words(token) == "m");
    match &number.size {
        Size::Plain(plain) if is_m => {
            Number { size: Size::Plain(plain.times(&Exact::pow10(6))), next: number.next + 1, ..number }
        }
        _ => number,
    }
}

/// The ends of a range; a scale word behind the upper one holds for both: "5 to 10 million".
fn ends(lower: &Measured, upper: &Measured) -> Option<(Exact, Exact, bool)> {
    let (Size::Plain(low), Size::Plain(high)) = (&lower.number.size, &upper.number.size) else { return None };
    let shares = low.scale == Exact::ONE && high.scale > Exact::ONE && {
        let mantissa = high.value.checked_div(&high.scale)?;
        low.value < mantissa
    };
    let low_value = if shares { &low.value * &high.scale } else { low.value.clone() };
    Some((low_value, high.value.clone(), low.has_decimals || high.has_decimals))
}

fn amount(number: &Number, unit: &Unit) -> Amount {
    match &number.size {
        Size::Plain(plain) => Amount::Number {
            value: counted::in_base(&plain.value, unit),
            step: counted::in_base(&plain.step, unit),
            is_scaled: plain.step > Exact::ONE || plain.scale > Exact::ONE || unit.factor > Exact::ONE,
            has_decimals: plain.has_decimals,
        },
        Size::Fraction { part, whole } => Amount::Fraction { part: part.clone(), whole: counted::in_base(whole, unit) },
        Size::Vague { low, high } => {
            Amount::Vague { low: counted::in_base(low, unit), high: counted::in_base(high, unit) }
        }
    }
}
