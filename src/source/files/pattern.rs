//! From a glob to a regular expression over characters. The `globset` crate matches bytes, so that its `?` and `[ا-ی]`
//! never meet a Persian letter.

use std::iter::Peekable;
use std::str::Chars;

use regex::Regex;

use super::stars::Stars;

/// What a path is held against.
#[derive(Clone, Debug)]
pub enum Pattern {
    /// Letters, stars and question marks.
    Stars(Stars),
    /// Classes and braces too.
    Regex(Regex),
}

impl Pattern {
    /// The pattern that a glob is. The error says what is wrong.
    pub fn of(glob: &str) -> Result<Self, &'static str> {
        Stars::of(glob).map_or_else(|| regex_of(glob).map(Self::Regex), |stars| Ok(Self::Stars(stars)))
    }

    /// Whether a path fits as a whole.
    pub fn fits(&self, path: &str) -> bool {
        match self {
            Self::Stars(stars) => stars.fits(path),
            Self::Regex(regex) => regex.is_match(path),
        }
    }
}

/// How deep braces may nest; regular expressions have a limit of their own, further down.
const DEEPEST: usize = 50;

/// The regular expression that a glob stands for: `?` and `*` stay within a folder, `**` as a whole part of the path does
/// not, `[ab]`, `[!ab]` and `[a-z]` are one character, `{a,b}` is one or the other. The error says what is wrong.
pub fn regex_of(glob: &str) -> Result<Regex, &'static str> {
    let mut regex = String::from(r"(?s)\A");
    let mut n_open = 0;
    let mut previous = '/';
    let mut rest = glob.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '*' if rest.peek() == Some(&'*') => push_stars(&mut regex, previous, &mut rest),
            '*' => regex.push_str("[^/]*"),
            '?' => regex.push_str("[^/]"),
            '[' => push_class(&mut regex, &mut rest)?,
            '{' if n_open == DEEPEST => return Err("too many `{` inside each other"),
            '{' => {
                n_open += 1;
                regex.push_str("(?:");
            }
            ',' if n_open > 0 => regex.push('|'),
            '}' if n_open > 0 => {
                n_open -= 1;
                regex.push(')');
            }
            _ => regex.push_str(&regex::escape(c.encode_utf8(&mut [0; 4]))),
        }
        previous = c;
    }
    if n_open > 0 {
        return Err("`{` without `}`");
    }
    regex.push_str(r"\z");
    Regex::new(&regex).map_err(|error| match error {
        regex::Error::CompiledTooBig(_) => "too large",
        _ => "a range that runs backwards",
    })
}

/// Two stars: any folders when they are a whole part of the path, else the same as one.
fn push_stars(regex: &mut String, previous: char, rest: &mut Peekable<Chars>) {
    while rest.next_if_eq(&'*').is_some() {}
    let begins = matches!(previous, '/' | '{' | ',');
    match rest.peek() {
        Some('/') if begins => {
            rest.next();
            regex.push_str("(?:.*/)?");
        }
        None | Some(',' | '}') if begins => regex.push_str(".*"),
        _ => regex.push_str("[^/]*"),
    }
}

/// `[…]`: one character, never the one between folders.
fn push_class(regex: &mut String, rest: &mut Peekable<Chars>) -> Result<(), &'static str> {
    regex.push_str("[[");
    if rest.next_if(|c| matches!(c, '!' | '^')).is_some() {
        regex.push('^');
    }
    let mut is_first = true;
    loop {
        match rest.next() {
            // Directly behind the opening bracket a closing one is a character like others.
            Some(']') if !is_first => break,
            Some('-') if !is_first && rest.peek() != Some(&']') => regex.push('-'),
            Some(c) if c.is_ascii_punctuation() => regex.extend(['\\', c]),
            Some(c) => regex.push(c),
            None => return Err("`[` without `]`"),
        }
        is_first = false;
    }
    regex.push_str("]&&[^/]]");
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(glob: &str, fitting: &[&str], others: &[&str]) {
        let regex = regex_of(glob).unwrap();
        fitting.iter().for_each(|path| assert!(regex.is_match(path), "{glob} should fit {path}"));
        others.iter().for_each(|path| assert!(!regex.is_match(path), "{glob} should not fit {path}"));
    }

    #[test]
    fn stars_and_question_marks_speak_of_characters() {
        check("docs/*.md", &["docs/راهنما.md", "docs/.md"], &["docs/fa/a.md", "docs/a.mdx"]);
        check("?.txt", &["ب.txt", "a.txt"], &["ab.txt", ".txt"]);
        check("a.b+(c)", &["a.b+(c)"], &["aXb+(c)"]);
    }

    #[test]
    fn two_stars_cross_folders_only_as_a_whole_part() {
        check("**/*.md", &["a.md", "docs/fa/a.md"], &["a.txt"]);
        check("docs/**", &["docs/a", "docs/a/b"], &["docs", "other/a"]);
        check("docs/**/x/*.md", &["docs/x/a.md", "docs/a/b/x/c.md"], &["docs/x.md"]);
        check("a**b", &["ab", "axxb"], &["a/b"]);
        check("{docs/**,a/**/b}", &["docs/x/y", "a/b", "a/x/b"], &["a"]);
    }

    #[test]
    fn classes_hold_characters_of_any_script() {
        check("[۰-۹].txt", &["۵.txt"], &["5.txt", "۵۳.txt"]);
        check("[!a-c]", &["d", "ب"], &["a", "/"]);
        check("[]a-]", &["]", "a", "-"], &["b"]);
        check("[[&~]", &["[", "&", "~"], &["a"]);
    }

    #[test]
    fn braces_are_one_or_the_other() {
        check("{seeds,docs}/*.{txt,md}", &["seeds/a.txt", "docs/b.md"], &["src/a.md", "seeds/a.rs"]);
        check("a,b}", &["a,b}"], &["a"]);
    }

    #[test]
    fn what_is_wrong_is_said() {
        let fault = |glob: &str| regex_of(glob).unwrap_err();
        assert_eq!(fault("docs/[a"), "`[` without `]`");
        assert_eq!(fault("{a,b"), "`{` without `}`");
        assert_eq!(fault("[z-a]"), "a range that runs backwards");
        assert_eq!(fault(&"{".repeat(999)), "too many `{` inside each other");
    }

    proptest! {
        #[test]
        fn no_glob_breaks_the_translation(glob in r"[a-cیا*?\[\]{},!^\-/.&~\\]{0,20}", path in "[a-cی/.]{0,10}") {
            if let Ok(regex) = regex_of(&glob) {
                regex.is_match(&path);
            }
        }
    }
}
