//! Paths into trees, as claims write them: `package.rust-version`, `a."b.c"`, `list[0]`, `list[-1]`, `matrix.python[*]`,
//! `package[name=serde].version`.

use std::fmt;

use crate::source::Span;

/// A path: steps from the root.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Path {
    /// The steps, each with the bytes of the path that write it.
    pub steps: Vec<(Step, Span)>,
}

/// A step of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Into a map.
    Key(String),
    /// Into a list, from 0; from the end where it is below.
    Index(i64),
    /// Into every value of a list or map.
    Every,
    /// Into the entries of a list whose key has this value.
    Where(String, String),
}

/// What is wrong with a path, and where in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Malformed {
    /// In words.
    pub why: &'static str,
    /// Where.
    pub at: Span,
}

/// The most steps of a path.
const MOST_STEPS: usize = 200;

impl Path {
    /// Reads a path. A blank one leads nowhere; the root has none.
    ///
    /// # Errors
    /// When it is malformed.
    pub fn parse(text: &str) -> Result<Self, Malformed> {
        let mut reading = Reading { text, at: 0 };
        let mut steps = Vec::new();
        loop {
            let start = reading.at;
            let step = if reading.rest().starts_with('[') { reading.bracket()? } else { reading.key()? };
            steps.push((step, Span::new(start, reading.at)));
            if steps.len() > MOST_STEPS {
                return Err(reading.malformed("the path has too many steps", start));
            }
            match reading.rest().chars().next() {
                None => return Ok(Self { steps }),
                Some('.') => reading.at += 1,
                Some('[') => {}
                Some(_) => return Err(reading.malformed("a dot or a bracket stands between two steps", reading.at)),
            }
        }
    }

    /// Whether it leads to every value of something.
    pub fn is_many(&self) -> bool {
        self.steps.iter().any(|(step, _)| matches!(step, Step::Every | Step::Where(..)))
    }
}

struct Reading<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reading<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn malformed(&self, why: &'static str, start: usize) -> Malformed {
        let end = self.text.len().min(self.text.ceil_char_boundary(self.at.max(start) + 1));
        Malformed { why, at: Span::new(start, end) }
    }

    fn key(&mut self) -> Result<Step, Malformed> {
        if let Some(quoted) = self.quoted()? {
            return Ok(Step::Key(quoted));
        }
        let key = self.until(&['.', '[', ']', '"', '\'']);
        match key.trim() {
            "" => Err(self.malformed("a key is missing", self.at.min(self.text.len()))),
            "*" => Ok(Step::Every),
            key => Ok(Step::Key(key.to_owned())),
        }
    }

    /// `[0]`, `[-1]`, `[*]`, `["a key"]`, `[name=serde]`.
    fn bracket(&mut self) -> Result<Step, Malformed> {
        let open = self.at;
        self.at += 1;
        let step = match self.quoted()? {
            Some(key) => Step::Key(key),
            None => {
                let words = self.until(&[']', '=', '"', '\'']).trim();
                if self.rest().starts_with('=') {
                    self.at += 1;
                    let value = match self.quoted()? {
                        Some(value) => value,
                        None => self.until(&[']']).trim().to_owned(),
                    };
                    Step::Where(words.to_owned(), value)
                } else if words == "*" {
                    Step::Every
                } else {
                    let why = "an index is a whole number from 0, or * for all: list[0], list[*]";
                    Step::Index(words.parse().map_err(|_| self.malformed(why, open))?)
                }
            }
        };
        if !self.rest().starts_with(']') {
            return Err(self.malformed("a bracket is not closed", open));
        }
        self.at += 1;
        Ok(step)
    }

    /// A quoted part, if one begins here; `\"` and `\\` in double quotes are escapes.
    fn quoted(&mut self) -> Result<Option<String>, Malformed> {
        let Some(quote) = self.rest().chars().next().filter(|c| matches!(c, '"' | '\'')) else { return Ok(None) };
        let start = self.at;
        let mut words = String::new();
        let mut chars = self.rest().char_indices().skip(1);
        while let Some((at, c)) = chars.next() {
            match c {
                '\\' if quote == '"' => words.extend(chars.next().map(|(_, c)| c)),
                c if c == quote => {
                    self.at += at + 1;
                    return Ok(Some(words));
                }
                c => words.push(c),
            }
        }
        Err(self.malformed("a quote is not closed", start))
    }

    fn until(&mut self, ends: &[char]) -> &'a str {
        let words = &self.rest()[..self.rest().find(ends).unwrap_or(self.rest().len())];
        self.at += words.len();
        words
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Key(key) if key.contains(['.', '[', ']', '"', ' ']) => write!(f, "\"{}\"", key.replace('"', "\\\"")),
            Self::Key(key) => write!(f, "{key}"),
            Self::Index(index) => write!(f, "[{index}]"),
            Self::Every => write!(f, "[*]"),
            Self::Where(key, value) => write!(f, "[{key}={value}]"),
        }
    }
}
