//! The reader of dates: which period begins at a token. What stands around it and makes it a part or a bound is read in
//! `around`.

mod around;

use super::numeric::{self, Habit, Read, calendar_of, plain};
use super::period::Part;
use super::words::{self, Around};
use super::{Calendar, Period};
use crate::figure::lexicon::{Entry, Role};
use crate::figure::line::Line;
use crate::figure::mask::{self, Mask};
use crate::figure::mention::Hedge;
use crate::figure::number;
use crate::figure::token::{Gap, Token, TokenKind, folded};
use crate::source::Span;

/// Reads dates from a line of tokens.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    /// The tokens.
    pub line: Line<'a>,
    /// What the language says of dates.
    pub habit: Habit,
    /// Whether the line is one phrase, in which a bare year needs nothing that makes it one.
    pub is_phrase: bool,
}

/// A period with all that is said of it.
#[derive(Clone, Copy, Debug)]
pub struct Dated {
    /// The period.
    pub period: Period,
    /// How sure it is.
    pub hedge: Hedge,
    /// All of it, in bytes of the text.
    pub span: Span,
    /// The date alone.
    pub number: Span,
}

/// A date alone: its first token, and where it ends.
#[derive(Clone, Copy)]
struct Core {
    period: Period,
    start: usize,
    /// In bytes of the text.
    end: usize,
    is_range: bool,
}

impl<'a> Reader<'a> {
    /// The date that begins at a token, hedges before and behind it included; nothing before `floor`, a place in the text,
    /// belongs to it.
    pub fn dated(&self, idx: usize, floor: usize) -> Option<Dated> {
        let core = self.core(idx).filter(|_| self.is_phrase || !self.is_address(idx))?;
        let number = Span::new(self.line.tokens[core.start].span.start, core.end);
        let mut dated = Dated { period: core.period, hedge: Hedge::None, span: number, number };
        self.before(&mut dated, core, floor);
        self.behind(&mut dated);
        Some(dated)
    }

    fn is_address(&self, idx: usize) -> bool {
        let is_digits = self.line.at(idx).is_some_and(Token::is_digits);
        is_digits && matches!(mask::digits(self.line, idx), Some((Mask::Url | Mask::Email, _)))
    }

    fn core(&self, idx: usize) -> Option<Core> {
        let first = self.one(idx)?;
        let next = self.at_byte(first.end, idx);
        let later = self.behind_link(next).and_then(|at| self.one(at));
        let range = later.and_then(|later| Some((first.period.until(later.period)?, later.end)));
        Some(match range.filter(|_| !first.is_range) {
            Some((period, end)) => Core { period, end, is_range: true, ..first },
            None => first,
        })
    }

    /// One date that begins at a token.
    fn one(&self, idx: usize) -> Option<Core> {
        let token = self.line.at(idx)?;
        let at = token.span.start;
        if token.is_digits()
            && let Some((period, end)) = numeric::spelled(self.line.text, at, self.habit)
        {
            return Some(Core { period, start: idx, end, is_range: false });
        }
        let read =
            numeric::read(self.line, idx, self.habit).or_else(|| self.of_day(idx)).or_else(|| self.of_month(idx));
        let (period, next) = read.or_else(|| self.of_year(idx))?;
        let end = self.line.tokens[next - 1].span.end;
        Some(Core { period, start: idx, end, is_range: false })
    }

    /// "14 July 2022", "14th of July, 2022", «۲۳ تیر ماه سال ۱۴۰۱», "5–7 July 2022".
    fn of_day(&self, idx: usize) -> Option<Read> {
        let (first, next) = self.day(idx)?;
        let second = self.behind_link(next).and_then(|at| self.day(at));
        let (last, next) = second.unwrap_or((first, next));
        let (calendar, month, next) = self.month(self.behind_fill(next))?;
        let (year, behind) = match self.year(self.behind_comma(next), Some(calendar)) {
            Some((year, _, behind)) => (year, behind),
            // "5 July to 7 August 2022"
            None => {
                let (later, behind) = self.of_day(self.behind_link(next)?)?;
                let year = later.calendar.date(later.last).filter(|_| later.calendar == calendar)?.year;
                return Some((Period::day(calendar, year, month, first)?.until(later)?, behind));
            }
        };
        let last = Period::day(calendar, year, month, last)?;
        Some((Period::day(calendar, year, month, first)?.until(last)?, behind))
    }

    /// "July 14, 2022", "July 2022", "March–May 2022", «تیر ۱۴۰۱».
    fn of_month(&self, idx: usize) -> Option<Read> {
        let (calendar, month, next) = self.month(idx)?;
        let day = self.day(next).and_then(|(day, next)| {
            let second = self.behind_link(next).and_then(|at| self.day(at));
            let (last, next) = second.unwrap_or((day, next));
            let (year, _, next) = self.year(self.behind_comma(next), Some(calendar))?;
            let last = Period::day(calendar, year, month, last)?;
            Some((Period::day(calendar, year, month, day)?.until(last)?, next))
        });
        day.or_else(|| {
            let (year, _, next) = self.year(self.behind_comma(next), Some(calendar))?;
            Some((Period::month(calendar, year, month)?, next))
        })
        .or_else(|| {
            let (later, next) = self.of_month(self.behind_link(next)?)?;
            let year = later.calendar.date(later.last).filter(|_| later.calendar == calendar)?.year;
            Some((Period::month(calendar, year, month)?.until(later)?, next))
        })
    }

    /// "2022", "the year 2022", "2024 Q3", "1443 AH".
    fn of_year(&self, idx: usize) -> Option<Read> {
        let begins = |token: &Token| token.is_digits() || (token.entry().is(Role::YearName) && !self.is_season(token));
        self.line.at(idx).filter(|token| begins(token))?;
        let (year, calendar, next) = self.year(idx, None)?;
        let digits = (idx..next).find(|at| self.line.at(*at).is_some_and(|token| token.is_digits()))?;
        if !self.is_phrase && digits == idx && !self.is_shown(idx, next) {
            return None;
        }
        let period = Period::year(calendar, year)?;
        match self.quarter_behind(next) {
            Some((part, next)) => Some((period.part(part), next)),
            None => Some((period, next)),
        }
    }

    /// «بهار ۱۴۰۱»: a part of the year that is named, and no word for years.
    fn is_season(&self, token: &Token) -> bool {
        let word = folded(self.line.words(token));
        let found = words::before(|nth| (nth == 0).then_some(&*word));
        matches!(found, Some((Around::Part(_), _)))
    }

    /// Whether something in a running text makes a year of the digits at a token.
    fn is_shown(&self, idx: usize, next: usize) -> bool {
        let is_masked = matches!(mask::digits(self.line, idx), Some((Mask::Year | Mask::Date, _)));
        let is_named = next > idx + 1;
        let words = self.words_before(idx, 0);
        let is_said = matches!(
            words::before(|nth| words.get(nth).map(|(word, _)| word.as_str())),
            Some((Around::Part(_) | Around::ByEnd, _))
        );
        is_masked || is_named || is_said
    }

    /// The year at a token, with its name before it and its calendar behind it.
    fn year(&self, idx: usize, of_month: Option<Calendar>) -> Option<(i64, Calendar, usize)> {
        let line = self.line;
        let at = self.behind_fill(idx);
        let is_named = line.at(at).is_some_and(|token| token.entry().is(Role::YearName));
        let at = if is_named { self.behind_fill(at + 1) } else { at };
        let token = line.at(at).filter(|token| token.is_digits() && (at == idx || token.gap != Gap::Break))?;
        let (value, n_digits) = plain(line.words(token))?;
        let next = at + 1;
        let is_cut = line.is_glued(next) && line.at(next).is_some_and(|token| self.goes_on(token.kind, next));
        let next = if line.is(next, Role::YearSuffix) { next + 1 } else { next };
        let words = self.words_behind(next);
        let era = words::era(|nth| words.get(nth).map(|(word, _)| word.as_str()));
        let (named, next) = era.map_or((None, next), |(era, n_words)| (Some(era), words[n_words - 1].1));
        let calendar = of_month.or(named).or_else(|| calendar_of(value, self.habit).filter(|_| n_digits == 4))?;
        (!is_cut && (n_digits == 4 || named.is_some())).then_some((value, calendar, next))
    }

    /// Whether what touches a year makes something else of it: 2022.5, 2022-alpha.
    fn goes_on(&self, kind: TokenKind, at: usize) -> bool {
        match kind {
            TokenKind::Digits | TokenKind::Vulgar | TokenKind::Superscript => true,
            TokenKind::Mark('.' | ',' | ':' | '%') => {
                self.line.is_glued(at + 1) && self.line.at(at + 1).is_some_and(|token| token.is_digits())
            }
            _ => false,
        }
    }

    fn quarter_behind(&self, next: usize) -> Option<(Part, usize)> {
        let at = if self.line.is_tied(next, '-') { next + 1 } else { next };
        let words = self.words_behind(at);
        let (word, behind) = words.first()?;
        let nth = ["q1", "q2", "q3", "q4", "h1", "h2"].iter().position(|name| name == word)?;
        let part =
            [Part::Quarter(1), Part::Quarter(2), Part::Quarter(3), Part::Quarter(4), Part::Half(1), Part::Half(2)];
        Some((part[nth], *behind))
    }

    /// A day of the month in digits or as an ordinal, and what belongs to it: "14", "14th", "1er", "14.", «بیست و سوم».
    fn day(&self, idx: usize) -> Option<(i64, usize)> {
        let line = self.line;
        let token = line.follows(idx).or_else(|| line.at(idx).filter(|_| idx == 0))?;
        let (value, next) = match token.kind {
            TokenKind::Digits => (plain(line.words(token)).filter(|(_, n_digits)| *n_digits <= 2)?.0, idx + 1),
            TokenKind::Word => {
                let nth = nth(token.entry()).map(|nth| (nth, idx + 1));
                nth.or_else(|| self.spelled_day(idx))?
            }
            _ => return None,
        };
        let is_stop = line.is_mark(next, '.') && line.is_glued(next);
        let is_ending = token.is_digits()
            && line.is_glued(next)
            && line.at(next).is_some_and(|word| word.is_word() && line.words(word).chars().count() <= 3)
            && self.month(next).is_none();
        let next = if is_stop || is_ending || line.is(next, Role::OrdinalSuffix) { next + 1 } else { next };
        (1..=31).contains(&value).then_some((value, next))
    }

    /// «بیست و سوم», "twenty-third", or a number in words.
    fn spelled_day(&self, idx: usize) -> Option<(i64, usize)> {
        let line = self.line;
        let number = number::read(line, idx)?;
        let value = number.plain()?.value.to_i64()?;
        let at = if line.is(number.next, Role::Joiner) { number.next + 1 } else { line.behind_hyphen(number.next) };
        let nth = line.follows(at).and_then(|token| nth(token.entry())).filter(|nth| value % 10 == 0 && *nth < 10);
        Some(nth.map_or((value, number.next), |nth| (value + nth, at + 1)))
    }

    /// The month at a token.
    fn month(&self, idx: usize) -> Option<(Calendar, i64, usize)> {
        let words = self.words_behind(idx);
        let (calendar, month, n_words) = words::month(|nth| words.get(nth).map(|(word, _)| word.as_str()))?;
        let next = words[n_words - 1].1;
        let is_stop = self.line.is_mark(next, '.') && self.line.is_glued(next);
        let next = if is_stop { next + 1 } else { next };
        // «تیر ماه»
        let is_named = self.line.at(next).is_some_and(|token| token.is_word() && self.line.words(token) == "ماه");
        Some((calendar, month, if is_named { next + 1 } else { next }))
    }

    fn behind_comma(&self, idx: usize) -> usize {
        let line = self.line;
        let is_mark = line.at(idx).is_some_and(|token| matches!(token.kind, TokenKind::Mark(',' | '،')));
        if is_mark { idx + 1 } else { idx }
    }

    /// Behind words that mean nothing here: "of", "the".
    fn behind_fill(&self, idx: usize) -> usize {
        let is_fill = |at: &usize| self.line.follows(*at).is_some_and(|token| self.is_fill(token));
        (idx..idx + 3).take_while(is_fill).last().map_or(idx, |last| last + 1)
    }

    /// Behind what ties two dates together: a dash, "to", «تا».
    fn behind_link(&self, idx: usize) -> Option<usize> {
        let line = self.line;
        let token = line.follows(idx)?;
        let is_dash = matches!(token.kind, TokenKind::Mark('-' | '—' | '~'));
        let is_word = token.is_word() && LINKS.contains(&&*folded(line.words(token)));
        (is_dash || is_word).then(|| self.behind_fill(idx + 1))
    }

    /// Whether a token is a word that means nothing by a date.
    pub fn is_fill(&self, token: &Token) -> bool {
        token.is_word() && is_nothing(&folded(self.line.words(token)))
    }

    /// The token that begins at a byte or behind it.
    fn at_byte(&self, byte: usize, from: usize) -> usize {
        (from..).find(|at| self.line.at(*at).is_none_or(|token| token.span.start >= byte)).unwrap_or(from)
    }
}

/// The number of an ordinal; many are the lower part of a fraction too.
fn nth(entry: &Entry) -> Option<i64> {
    entry.nth.or(entry.denominator.filter(|_| entry.is(Role::Ordinal)))
}

fn is_nothing(word: &str) -> bool {
    matches!(words::before(|nth| (nth == 0).then_some(word)), Some((Around::Nothing, _)))
}

/// Words between two dates.
const LINKS: [&str; 14] =
    ["to", "through", "until", "تا", "الی", "حتی", "bis", "à", "au", "al", "até", "tot", "till", "по"];
