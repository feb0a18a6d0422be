//! A date written in the manner of another: in its calendar, in its order, with its digits, and with the names of months that its
//! language has.

use super::words::names;
use super::{Calendar, Date};
use crate::figure::lexicon::Lang;
use crate::figure::token::digit;

/// The words of a day, month or year with another one in its place. Which number is the day and which the month may be open: these
/// are the ways that there are, and reading back tells the right one.
pub fn anew(words: &str, calendar: Calendar, old: (i64, i64), new: i64, lang: Option<Lang>) -> Vec<String> {
    let (Some(first), Some(date)) = (calendar.date(old.0), calendar.date(new)) else { return Vec::new() };
    let Some(words) = with_month(words, calendar, first.month, date.month, lang) else { return Vec::new() };
    let runs = runs(&words);
    let parts = [Part::Year, Part::Month, Part::Day];
    let mut all: Vec<Vec<Part>> = vec![Vec::new()];
    for run in &runs {
        let fitting = parts.into_iter().filter(|part| part.is(&words[run.clone()], &first));
        let fitting: Vec<Part> = fitting.collect();
        all = all
            .into_iter()
            .flat_map(|taken| {
                let free = fitting.iter().filter(|part| !taken.contains(part)).copied().collect::<Vec<_>>();
                free.into_iter().map(move |part| taken.iter().copied().chain([part]).collect())
            })
            .collect();
    }
    all.into_iter().map(|parts| written(&words, &runs, &parts, &date)).collect()
}

/// A part of a date.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Year,
    Month,
    Day,
}

impl Part {
    fn of(self, date: &Date) -> i64 {
        match self {
            Self::Year => date.year,
            Self::Month => date.month,
            Self::Day => date.day,
        }
    }

    fn is(self, digits: &str, date: &Date) -> bool {
        let value = digits.chars().filter_map(digit).fold(0i64, |value, digit| value * 10 + i64::from(digit));
        let is_short = self == Self::Year && digits.chars().count() == 2;
        self.of(date) == value || (is_short && self.of(date) % 100 == value)
    }
}

/// The name of the month, if there is one, in its language.
fn with_month(words: &str, calendar: Calendar, old: i64, new: i64, lang: Option<Lang>) -> Option<String> {
    if !words.contains(char::is_alphabetic) || old == new {
        return Some(words.to_owned());
    }
    let found = names(calendar, old, new, lang, words);
    match found.as_slice() {
        [] => is_counted(words).then(|| words.to_owned()),
        [(span, name), others @ ..] => {
            let is_one = others.iter().all(|other| other == &(span.clone(), name.clone()));
            is_one.then(|| format!("{}{name}{}", &words[..span.start], &words[span.end..]))
        }
    }
}

/// Whether the letters are those of 2022年7月14日.
fn is_counted(words: &str) -> bool {
    words.chars().filter(|c| c.is_alphabetic()).all(|c| matches!(c, '年' | '月' | '日' | '년' | '월' | '일'))
}

/// Where digits stand.
fn runs(words: &str) -> Vec<std::ops::Range<usize>> {
    let mut runs: Vec<std::ops::Range<usize>> = Vec::new();
    for (at, c) in words.char_indices().filter(|(_, c)| digit(*c).is_some()) {
        match runs.last_mut().filter(|run| run.end == at) {
            Some(run) => run.end += c.len_utf8(),
            None => runs.push(at..at + c.len_utf8()),
        }
    }
    runs
}

fn written(words: &str, runs: &[std::ops::Range<usize>], parts: &[Part], date: &Date) -> String {
    let is_padded = runs.iter().any(|run| words[run.clone()].chars().next().and_then(digit) == Some(0));
    let is_numeric = !words.contains(char::is_alphabetic);
    let (mut written, mut at) = (String::new(), 0);
    for (run, part) in runs.iter().zip(parts) {
        let digits = &words[run.clone()];
        let n_digits = digits.chars().count();
        let value = part.of(date);
        let value = if *part == Part::Year && n_digits == 2 { value % 100 } else { value };
        let width = if is_padded || is_numeric { n_digits } else { 1 };
        let nought = digits.chars().next().map_or(0x30, |first| u32::from(first) - digit(first).map_or(0, u32::from));
        written.push_str(&words[at..run.start]);
        let plain = format!("{value:0width$}");
        written.extend(plain.chars().filter_map(|c| char::from_u32(nought + c.to_digit(10)?)));
        at = run.end;
    }
    written + &words[at..]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::manner::Manner;

    fn check(words: &str, calendar: Calendar, lang: &str, expected: &str) {
        let number = |calendar: Calendar, (year, month, day)| calendar.number(Date { year, month, day }).unwrap();
        let old = number(Calendar::Gregorian, (2022, 7, 14));
        let new = number(Calendar::Gregorian, (2023, 12, 5));
        let lang = Manner::of(words, Some(lang)).tongues.main();
        let ways = anew(words, calendar, (old, old), new, lang);
        assert!(ways.iter().any(|way| way == expected), "{words}: {ways:?}");
    }

    #[test]
    fn a_date_keeps_its_form() {
        check("2022-07-14", Calendar::Gregorian, "en", "2023-12-05");
        check("14.07.2022", Calendar::Gregorian, "de", "05.12.2023");
        check("14 July 2022", Calendar::Gregorian, "en", "5 December 2023");
        check("July 14, 2022", Calendar::Gregorian, "en", "December 5, 2023");
        check("14 Jul 2022", Calendar::Gregorian, "en", "5 Dec 2023");
        check("14 juillet 2022", Calendar::Gregorian, "fr", "5 décembre 2023");
        check("14. Juli 2022", Calendar::Gregorian, "de", "5. Dezember 2023");
        check("14 de julio de 2022", Calendar::Gregorian, "es", "5 de diciembre de 2023");
        check("14 июля 2022", Calendar::Gregorian, "ru", "5 декабря 2023");
        check("2022年7月14日", Calendar::Gregorian, "ja", "2023年12月5日");
        check("۲۳ تیر ۱۴۰۱", Calendar::Jalali, "fa", "۱۴ آذر ۱۴۰۲");
        check("۱۴۰۱/۰۴/۲۳", Calendar::Jalali, "fa", "۱۴۰۲/۰۹/۱۴");
        check("23 Tir 1401", Calendar::Jalali, "en", "14 Azar 1402");
        check("14 يوليو 2022", Calendar::Gregorian, "ar", "5 ديسمبر 2023");
        check("14 तारीख जुलाई 2022", Calendar::Gregorian, "hi", "5 तारीख दिसंबर 2023");
    }

    #[test]
    fn a_name_that_several_languages_have_is_not_guessed() {
        assert!(anew("14 juli 2022", Calendar::Gregorian, (738_350, 738_350), 738_490, None).is_empty());
    }
}
