//! How a text writes: in which languages, and with which decimal mark. Found once for a text, from pieces of it, and asked
//! wherever a part of it is read.

use super::lang::LANGUAGES;
use super::lexicon::Lang;
use super::line::{Passage, Signs};
use super::own::OwnKind;
use super::token::Token;
use super::tongue::{self, Tongues};
use super::turned;
use crate::source::folded::digit;

/// How a text writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Manner {
    /// The languages its words are read in.
    pub tongues: Tongues,
    /// The decimal mark that its own numbers show; none where they show none, or two.
    pub decimal: Option<char>,
    /// Whether its digits look stored from right to left, as damaged extraction does.
    pub is_turned: bool,
    /// The kind whose own reader is asked, in place of the reader of figures.
    pub own: Option<OwnKind>,
}

impl Manner {
    /// The manner of a text; `lang` is the code of its language, when it is known. An unknown code is no language.
    pub fn of(text: &str, lang: Option<&str>) -> Self {
        let given = lang.and_then(tongue::lang_of);
        let tongues = Tongues::of(text, given);
        let is_turned = turned::may_be(tongues.main()) && turned::are_all(text) && turned::is_arabic(text);
        Self { tongues, decimal: shown_mark(tongue::samples(text)), is_turned, own: None }
    }

    /// The same in a language that is given.
    #[must_use]
    pub fn given(self, lang: &str) -> Self {
        match tongue::lang_of(lang) {
            Some(lang) => Self { tongues: self.tongues.given(lang), ..self },
            None => self,
        }
    }

    /// The decimal mark of numbers in these languages: what the text shows, else what its language writes.
    pub fn decimal_in(&self, tongues: Tongues) -> Option<char> {
        self.decimal.or_else(|| tongues.main().map(mark_of))
    }

    /// The tokens of a part that is in these languages, as they are to be read.
    pub fn passage<'a>(&self, text: &'a str, tokens: &'a [Token], tongues: Tongues) -> Passage<'a> {
        let signs = tongues.main().map(|lang| Signs::of(LANGUAGES[usize::from(lang)])).unwrap_or_default();
        let mut passage = Passage::new(text, tokens);
        (passage.decimal, passage.signs) = (self.decimal_in(tongues), signs);
        passage
    }

    /// The same, read in another language.
    #[must_use]
    pub fn with(self, lang: Lang) -> Self {
        Self { tongues: self.tongues.with(lang), ..self }
    }
}

/// The decimal mark of a language, where it is one of those that other languages part groups with.
fn mark_of(lang: Lang) -> char {
    match LANGUAGES[usize::from(lang)].decimal_mark {
        ',' => ',',
        _ => '.',
    }
}

/// How many times as often one mark must be seen as the other to be the decimal mark of the text.
const MAJORITY: u32 = 4;

/// The mark that stands before decimals in pieces of a text, where a number tells them from groups: `12,5`, `1.234,5`,
/// `1,234,567`.
fn shown_mark<'a>(samples: impl Iterator<Item = &'a str>) -> Option<char> {
    let (mut points, mut commas) = (0, 0);
    let (mut doubtful, mut has_groups) = (0, false);
    for sample in samples {
        for (before, number) in numbers(sample) {
            match decimal_mark(number).or_else(|| mark_of_dollars(before, number)) {
                Some('.') if may_be_time(number) => doubtful += 1,
                Some('.') => points += 1,
                // A point between few digits may part a section or a date; a comma does not.
                Some(_) => commas += 2,
                None => has_groups |= number.split_once('.').is_some_and(|(_, group)| group.len() == 3),
            }
        }
    }
    // "um 8.30 Uhr kamen 1.234 Gäste": what may be a time tells nothing of what looks like groups.
    points += if has_groups { 0 } else { doubtful };
    match (points, commas) {
        _ if points > MAJORITY * commas => Some('.'),
        _ if commas > MAJORITY * points => Some(','),
        _ => None,
    }
}

/// Runs of digits with single points and commas between them, each behind the text before it.
fn numbers(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let start = at + text[at..].find(|char| digit(char).is_some())?;
            let end = start + length(&text[start..]);
            at = end;
            let number = &text[start..end];
            if number.contains(['.', ',']) {
                return Some((&text[..start], number));
            }
        }
    })
}

/// `$1,500`: nobody counts dollars or pesos in thousandths behind a comma. Reals are written otherwise.
fn mark_of_dollars(before: &str, number: &str) -> Option<char> {
    let is_price = || before.strip_suffix('$').is_some_and(|before| !before.ends_with('R'));
    let (whole, decimals) = number.split_once(',')?;
    let is_grouped = decimals.len() == 3 && whole.len() <= 3 && !whole.contains('.') && !number.starts_with('0');
    (is_grouped && is_price()).then_some('.')
}

fn length(text: &str) -> usize {
    let mut end = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, char)) = chars.next() {
        let mut goes_on = || chars.peek().is_some_and(|(_, next)| digit(*next).is_some());
        match char {
            _ if digit(char).is_some() => end = at + char.len_utf8(),
            '.' | ',' if goes_on() => {}
            _ => break,
        }
    }
    end
}

/// The decimal mark of a number that can be read in one way only.
fn decimal_mark(number: &str) -> Option<char> {
    let marks: Vec<char> = number.chars().filter(|char| matches!(char, '.' | ',')).collect();
    let groups: Vec<usize> = number.split(['.', ',']).map(|group| group.chars().count()).collect();
    let last = *marks.last()?;
    let other = if last == '.' { ',' } else { '.' };
    let is_same = marks.iter().all(|mark| *mark == last);
    let middle = &groups[1..groups.len() - 1];
    match marks.len() {
        1 if groups[1] != 3 => Some(last),
        1 => (groups[0] > 3 || number.starts_with('0')).then_some(last),
        // 1.2.3 is a version
        _ if is_same => groups[1..].iter().all(|length| *length == 3).then_some(other),
        // "1,336.000" may be grouped with both
        _ if last == '.' && groups[1..].iter().all(|length| *length == 3) => None,
        _ => (middle.iter().all(|length| *length == 3) && marks[..marks.len() - 1].iter().all(|mark| *mark == other))
            .then_some(last),
    }
}

/// Whether digits with a point may be a time of day, a day and its month, or a section: `8.30`, `24.12`, `3.2`.
fn may_be_time(number: &str) -> bool {
    let value = |digits: &str| digits.parse::<u32>().ok().filter(|_| digits.len() <= 2);
    let parts = number.split_once('.').and_then(|(first, second)| Some((value(first)?, value(second)?)));
    parts.is_some_and(|(first, second)| (1..=31).contains(&first) && second < 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Option<char> {
        shown_mark(std::iter::once(text))
    }

    #[test]
    fn numbers_that_can_be_read_in_one_way_show_the_mark() {
        for (text, mark) in [
            ("12,5 und 1.234", Some(',')),
            ("1.234,5", Some(',')),
            ("1,234,567 people", Some('.')),
            ("0.125", Some('.')),
            ("1.234 or 1,234", None),
            ("1.2.3", None),
            ("$1,500", Some('.')),
            ("R$1,500", None),
            ("1,500 $", None),
            ("$0,500", Some(',')),
            ("$1,500 y 3,5 %", None),
            ("3.5 and 3,5 and 4,5", None),
            ("um 8.30 Uhr kamen 1.234 Gäste", None),
            ("3.5 por ciento de 1,234 personas", Some('.')),
            ("um 8.75 Euro, 1.234 Stück", Some('.')),
            ("1,336.000 Einwohner", None),
        ] {
            assert_eq!(shown(text), mark, "{text}");
        }
    }
}
