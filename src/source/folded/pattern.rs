//! Folding a regular expression, so that what it is written with fits folded text.

use std::iter::Peekable;
use std::vec::IntoIter;

use unicode_normalization::UnicodeNormalization;

use super::letters::{Fold, fold_char, fold_cluster};

/// The pattern with its literal characters folded; what is syntax stays. A character that folding drops goes together with
/// its quantifier, and a bracket stands for its mirrored half as well.
pub fn fold_pattern(pattern: &str) -> String {
    let chars: Vec<char> = pattern.nfc().collect();
    let mut folding = Folding { rest: chars.into_iter().peekable(), folded: String::with_capacity(pattern.len()) };
    while let Some(c) = folding.rest.next() {
        folding.part(c);
    }
    folding.folded
}

struct Folding {
    rest: Peekable<IntoIter<char>>,
    folded: String,
}

impl Folding {
    fn part(&mut self, c: char) {
        match c {
            '\\' => self.escape(),
            '(' => self.group(),
            '[' => self.class(),
            '{' => self.verbatim(c, &['}']),
            ')' | '|' | '*' | '+' | '?' | '.' | '^' | '$' | '}' => self.folded.push(c),
            _ => self.literal(c),
        }
    }

    /// `\d`, `\(`, `\p{Greek}`.
    fn escape(&mut self) {
        match self.rest.next() {
            None => self.folded.push('\\'),
            Some(c) if c.is_ascii_alphanumeric() => {
                self.folded.extend(['\\', c]);
                if self.rest.next_if_eq(&'{').is_some() {
                    self.verbatim('{', &['}']);
                }
            }
            Some(c) => self.escaped(c),
        }
    }

    /// `(`, `(?:`, `(?<name>`, `(?i)`: names and flags are no text.
    fn group(&mut self) {
        self.folded.push('(');
        if self.rest.next_if_eq(&'?').is_some() {
            self.verbatim('?', &[':', '>', ')']);
        }
    }

    /// `[…]`, with classes in it.
    fn class(&mut self) {
        let start = self.folded.len();
        self.folded.push('[');
        if self.rest.next_if_eq(&'^').is_some() {
            self.folded.push('^');
        }
        if self.rest.next_if_eq(&']').is_some() {
            self.folded.push_str("\\[");
        }
        let first = self.folded.len();
        while let Some(c) = self.rest.next() {
            match c {
                ']' => {
                    self.folded.push(']');
                    break;
                }
                '\\' => self.escape(),
                '[' if self.rest.peek() == Some(&':') => self.verbatim('[', &[']']),
                '[' => self.class(),
                '^' | '-' | '&' | '~' => self.folded.push(c),
                _ => self.member(c),
            }
        }
        if self.folded[first..] == *"]" {
            self.emptied(start);
        }
    }

    /// All that was in a class is dropped from every text: nothing is in it, and everything in what it excludes.
    fn emptied(&mut self, start: usize) {
        let is_excluding = self.folded[start..].starts_with("[^");
        self.folded.truncate(start);
        if is_excluding {
            self.folded.push_str("(?s:.)");
        } else {
            self.quantifier();
        }
    }

    /// A character of a class.
    fn member(&mut self, c: char) {
        match fold_char(c) {
            Fold::One(one) => self.escaped(one),
            Fold::Blank => self.folded.push(' '),
            Fold::Dropped | Fold::Mark => {}
            Fold::Joins | Fold::Several => self.folded.push(c),
        }
    }

    fn literal(&mut self, c: char) {
        match fold_char(c) {
            Fold::One(one) => self.escaped(one),
            Fold::Blank if self.folded.ends_with(' ') => {}
            Fold::Blank => self.folded.push(' '),
            Fold::Dropped | Fold::Mark => self.quantifier(),
            Fold::Joins => self.folded.push(c),
            Fold::Several => {
                let mut several = String::new();
                fold_cluster(c.encode_utf8(&mut [0; 4]), &mut several);
                self.folded.push_str("(?:");
                several.chars().for_each(|c| self.escaped(c));
                self.folded.push(')');
            }
        }
    }

    /// A literal character, folded, with a backslash where it would be syntax.
    fn escaped(&mut self, c: char) {
        let one = if let Fold::One(one) = fold_char(c) { one } else { c };
        if one.is_ascii_punctuation()
            && !matches!(one, '"' | '\'' | '%' | ',' | '/' | ':' | ';' | '<' | '>' | '=' | '@' | '_' | '!' | '`')
        {
            self.folded.push('\\');
        }
        self.folded.push(one);
    }

    /// Drops the quantifier of what was dropped.
    fn quantifier(&mut self) {
        let mut ahead = self.rest.clone();
        let is_counted = ahead.next() == Some('{') && ahead.next().is_some_and(|c| c.is_ascii_digit());
        if is_counted {
            self.rest.by_ref().find(|c| *c == '}');
        } else if self.rest.next_if(|c| matches!(c, '?' | '*' | '+')).is_none() {
            return;
        }
        self.rest.next_if_eq(&'?');
    }

    fn verbatim(&mut self, first: char, last: &[char]) {
        self.folded.push(first);
        for c in self.rest.by_ref() {
            self.folded.push(c);
            if last.contains(&c) {
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::folded::fold;
    use proptest::prelude::*;
    use regex::Regex;

    fn check(pattern: &str, text: &str) {
        let folded = fold_pattern(pattern);
        let regex = Regex::new(&folded).expect("a pattern");
        assert!(regex.is_match(&fold(text)), "{pattern} as {folded} in {text}");
    }

    #[test]
    fn letters_digits_and_joiners_of_a_pattern_are_folded() {
        check("می\u{200c}?خواهد ۱۲", "مي‌خواهد 12");
        check("كتاب[‌ ]?ها", "کتابها");
        check("[۰-۹]+ درصد", "۵۳  درصد");
        check("A\u{a0} CAFE\u{301}", "a\ncafé");
        check("ﻻله ﬁn", "لاله fin");
        check("سـ{1,3}ازمان{1}", "سازمان");
        check("x[\u{200c}]?y[^\u{200c}]", "xyz");
    }

    #[test]
    fn brackets_and_quotes_fit_both_ways() {
        check(r"\(K\)", ")K(");
        check("«[^»]+»", "»بیمه«");
        check("[()]x[(\\[]", "(x]");
    }

    #[test]
    fn syntax_stays() {
        check(r"(?<when>\d{4})\S+\s\p{Arabic}+|(?i:Z)", "1401x بیمه");
        assert_eq!(fold_pattern(r"(?P<When>[[:alpha:]]{2,3}?)\W"), r"(?P<When>[[:alpha:]]{2,3}?)\W");
        assert_eq!(fold_pattern("پوشش (?:بیمه )?{figure}"), "پوشش (?:بیمه )?{figure}");
    }

    proptest! {
        #[test]
        fn patterns_stay_patterns(words in "[a-zA-Z ۰-۹يك«»()\u{200c}\u{64b}é–%]{0,12}") {
            let pattern = regex::escape(&words);
            let folded = fold_pattern(&pattern);
            let regex = Regex::new(&folded);
            prop_assert!(regex.is_ok(), "{}", folded);
            prop_assert!(regex.expect("checked").is_match(&fold(&words)), "{} in {:?}", folded, fold(&words));
        }
    }
}
