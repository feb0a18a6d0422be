//! Marks: claims that stand in the text itself, in a comment right behind their figure: `42<!-- counterclaim: languages -->`.
//! Where they stand is found here, and what their words say; the figure before a mark is for the ledger.

mod accept;
mod beside;
mod code;
mod comments;

use std::sync::Arc;

use super::near::{hint, listed};
use super::{Accept, FacetValue, Facets, Fault, Text, name};
use crate::source::{Place, Source, Span};
use comments::{Comment, Comments};

/// The word that makes a comment a mark.
const WORD: &str = "counterclaim:";
/// What stands in every mark.
const NAME: &str = "counterclaim";
const PAIRS: [&str; 4] = ["when", "scope", "unit", "id"];
const FLAGS: [&str; 2] = ["past", "authority"];

/// A mark.
#[derive(Debug)]
pub(super) struct Mark {
    /// The quantity that it names.
    pub quantity: Text,
    /// What narrows its figure.
    pub facets: Facets,
    /// What its figure is a number of.
    pub unit: Option<Text>,
    /// Its own name, for `accept`.
    pub id: Option<Text>,
    /// Whether the figure speaks of the past.
    pub past: bool,
    /// Whether the figure is the value of record.
    pub authority: bool,
    /// Whether the figure is a part of a program rather than of a text.
    pub in_code: bool,
    /// The whole comment.
    pub place: Place,
}

/// Whether a text can hold marks: the name of the program, at least, stands in it.
pub(super) fn may_be_in(text: &str) -> bool {
    memchr::memmem::find(text.as_bytes(), NAME.as_bytes()).is_some()
}

/// Whether a file of this name can hold marks: one in whose format comments are known.
pub(super) fn may_stand_in(path: &str) -> bool {
    Comments::of_path(path).is_some()
}

/// What the marks of a text say.
#[derive(Default)]
pub(super) struct Marks {
    /// The claims.
    pub marks: Vec<Mark>,
    /// The disagreements that are known and explained.
    pub accepts: Vec<Accept>,
    /// What is wrong with some.
    pub faults: Vec<Fault>,
}

/// The marks of a text, and what is wrong with some.
pub(super) fn find(source: &Arc<Source>) -> Marks {
    let mut found = Marks::default();
    let Some(comments) = Comments::of_path(&source.path) else { return found };
    let mut words = memchr::memmem::find_iter(source.text.as_bytes(), WORD).peekable();
    if words.peek().is_none() {
        return found;
    }
    let code = if comments.has_code_blocks() { code::blocks(&source.text) } else { Vec::new() };
    let is_code = |at: usize| code.iter().any(|block| block.start <= at && at < block.end);
    for at in words.filter(|at| !is_code(*at)) {
        let Some(comment) = comments.around(&source.text, at, WORD.len()) else { continue };
        let is_accept = comment.is_closed && accept::is_one(comment.words.of(&source.text));
        let read = match is_accept {
            true => accept::read(source, &comment, &comments).map(|accept| found.accepts.push(accept)),
            false => Reader::new(source, &comment).read(comments.in_code()).map(|mark| found.marks.push(mark)),
        };
        found.faults.extend(read.err());
    }
    found
}

/// The words of one mark, taken one by one.
struct Reader<'a> {
    source: &'a Arc<Source>,
    comment: &'a Comment,
    at: usize,
}

impl<'a> Reader<'a> {
    fn new(source: &'a Arc<Source>, comment: &'a Comment) -> Self {
        Self { source, comment, at: comment.words.start }
    }

    fn read(mut self, in_code: bool) -> Result<Mark, Fault> {
        if !self.comment.is_closed {
            let message = "the mark is not closed";
            return Err(Fault::new(self.place(self.comment.whole), message).with_help("end the comment behind it"));
        }
        let quantity = self.name()?;
        let (facets, place) = (Facets::default(), self.place(self.comment.whole));
        let mut mark = Mark { quantity, facets, unit: None, id: None, past: false, authority: false, in_code, place };
        while let Some(word) = self.word() {
            self.key(word, &mut mark)?;
        }
        Ok(mark)
    }

    fn name(&mut self) -> Result<Text, Fault> {
        let Some(word) = self.word() else {
            let help = "name the quantity: counterclaim: languages";
            return Err(Fault::new(self.place(self.comment.whole), "the mark names no quantity").with_help(help));
        };
        let text = self.text(unquoted(self.source, word));
        if name::is_name(&text.value) {
            return Ok(text);
        }
        let message = format!("`{}` is no name for a quantity", text.value);
        Err(Fault::new(text.place, message).with_help("begin with a letter; letters, digits, - and _ follow"))
    }

    /// `past`, or `when=1401`.
    fn key(&mut self, word: Span, mark: &mut Mark) -> Result<(), Fault> {
        let words = word.of(&self.source.text);
        let (key, value) = match words.split_once('=') {
            Some((key, _)) => (key, Some(unquoted(self.source, Span::new(word.start + key.len() + 1, word.end)))),
            None => (words, None),
        };
        let value = value.map(|value| self.text(value));
        let is_new = match (key, value) {
            ("past", None) => !std::mem::replace(&mut mark.past, true),
            ("authority", None) => !std::mem::replace(&mut mark.authority, true),
            (key, Some(value)) if PAIRS.contains(&key) && value.value.trim().is_empty() => {
                return Err(self.fault(
                    word,
                    format!("`{key}` is empty"),
                    format!("write its value behind it: {key}=…"),
                ));
            }
            ("when", Some(value)) => mark.facets.when.replace(FacetValue::when(&value.value)).is_none(),
            ("scope", Some(value)) => mark.facets.scope.replace(FacetValue::scope(&value.value)).is_none(),
            ("unit", Some(value)) => mark.unit.replace(value).is_none(),
            ("id", Some(value)) => mark.id.replace(value).is_none(),
            (key, _) => return Err(self.unknown(word, key)),
        };
        let twice = || self.fault(word, format!("a second `{key}`"), "keep one");
        if is_new { Ok(()) } else { Err(twice()) }
    }

    fn unknown(&self, word: Span, key: &str) -> Fault {
        if PAIRS.contains(&key) {
            return self.fault(word, format!("`{key}` has no value"), format!("write it without blanks: {key}=…"));
        }
        if FLAGS.contains(&key) {
            return self.fault(word, format!("`{key}` takes no value"), format!("write {key} alone"));
        }
        let known = [&PAIRS[..], &FLAGS].concat();
        let otherwise = format!(
            "behind the name may stand {}",
            listed(&["when=…", "scope=…", "unit=…", "id=…", "past", "authority"])
        );
        self.fault(word, format!("a mark has no `{key}`"), hint(key, known, otherwise))
    }

    fn fault(&self, span: Span, message: impl Into<String>, help: impl Into<String>) -> Fault {
        Fault::new(self.place(span), message).with_help(help)
    }

    /// The next word; blanks in quotation marks do not end it.
    fn word(&mut self) -> Option<Span> {
        let rest = &self.source.text[self.at..self.comment.words.end];
        let start = self.at + (rest.len() - rest.trim_start().len());
        let mut quote = None;
        let end = self.source.text[start..self.comment.words.end].find(|c: char| {
            match (quote, c) {
                (None, '"' | '\'') => quote = Some(c),
                (Some(open), c) if open == c => quote = None,
                _ => {}
            }
            quote.is_none() && c.is_whitespace()
        });
        self.at = end.map_or(self.comment.words.end, |end| start + end);
        (start < self.at).then(|| Span::new(start, self.at))
    }

    fn text(&self, span: Span) -> Text {
        Text { value: span.of(&self.source.text).to_owned(), place: self.place(span) }
    }

    fn place(&self, span: Span) -> Place {
        Place { source: Arc::clone(self.source), span }
    }
}

/// The inside of quotation marks, where a word stands in some.
fn unquoted(source: &Source, word: Span) -> Span {
    let words = word.of(&source.text);
    let is_quoted = |quote| words.len() >= 2 && words.starts_with(quote) && words.ends_with(quote);
    if is_quoted('"') || is_quoted('\'') { Span::new(word.start + 1, word.end - 1) } else { word }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(path: &str, text: &str) -> Vec<String> {
        let Marks { marks, faults, .. } = find(&Arc::new(Source::new(path, text)));
        let shown = |mark: &Mark| {
            let facets = [&mark.facets.when, &mark.facets.scope].into_iter().flatten().map(|facet| format!(" {facet}"));
            let past = if mark.past { " past" } else { "" };
            format!("{}{}{past}", mark.quantity.value, facets.collect::<String>())
        };
        marks
            .iter()
            .map(shown)
            .chain(faults.iter().map(|fault| format!("! {} at {}", fault.message, fault.place.text())))
            .collect()
    }

    #[test]
    fn a_mark_is_a_comment_in_the_manner_of_its_file() {
        for (path, text) in [
            ("a.md", "42<!-- counterclaim: languages -->"),
            ("a.html", "<b>42</b><!--counterclaim:languages-->"),
            ("a.tex", "42% counterclaim: languages\nmore"),
            ("a.rs", "const N: u32 = 42; // counterclaim: languages"),
            ("a.c", "f(42 /* counterclaim: languages */, 3)"),
            ("a.py", "N = 42  # counterclaim: languages"),
            ("a.sql", "LIMIT 42 -- counterclaim: languages"),
            ("Makefile", "N = 42 # counterclaim: languages"),
        ] {
            assert_eq!(marks(path, text), ["languages"], "{path}");
        }
        assert_eq!(
            marks("a.md", "۴۲<!-- counterclaim: زبان‌ها when=1401 scope='استان گیلان' past -->"),
            ["زبان‌ها 1401 استان گیلان past"]
        );
    }

    #[test]
    fn an_acceptance_names_a_rule_a_reason_and_perhaps_a_last_day() {
        let accepts = |path: &str, text: &str| -> Vec<String> {
            let Marks { accepts, faults, .. } = find(&Arc::new(Source::new(path, text)));
            let word = |text: &Option<Text>| text.as_ref().map_or("-", |text| text.value.as_str()).to_owned();
            let day =
                |accept: &Accept| accept.until.as_ref().map(|until| format!(" to {}", until.day)).unwrap_or_default();
            let shown = |accept: &Accept| format!("{}: {}{}", word(&accept.rule), word(&accept.because), day(accept));
            let faults = faults.iter().map(|fault| format!("! {} at {}", fault.message, fault.place.text()));
            accepts.iter().map(shown).chain(faults).collect()
        };
        for (path, text, expected) in [
            ("a.md", "5 <!-- counterclaim: accept divergent because as spoken -->", "divergent: as spoken"),
            (
                "a.md",
                "<!-- counterclaim: accept rounded because it is\nshort until 2027-03-21 -->",
                "rounded: it is\nshort to 2027-03-21",
            ),
            (
                "a.md",
                "<!-- counterclaim: accept divergent because معاون گرد می\u{200c}کند until ۲۰۲۷-۰۳-۲۱ -->",
                "divergent: معاون گرد می\u{200c}کند to 2027-03-21",
            ),
            (
                "a.md",
                "<!-- counterclaim: accept rounded because nobody waits until the winter -->",
                "rounded: nobody waits until the winter",
            ),
            (
                "a.md",
                "<!-- counterclaim: accept rounded because x until 2027-3-21 -->",
                "! `2027-3-21` is no day at 2027-3-21",
            ),
            ("a.md", "<!-- counterclaim: accept rounded -->", "rounded: -"),
            ("a.md", "<!-- counterclaim: accept rounded because -->", "rounded: -"),
            (
                "a.md",
                "<!-- counterclaim: accept because x -->",
                "! the acceptance names no rule at <!-- counterclaim: accept because x -->",
            ),
            ("a.md", "<!-- counterclaim: accept rounded it is -->", "! `it` stands where `because` is meant at it"),
            ("a.tex", "5 % counterclaim: accept rounded because x", "rounded: x"),
            ("a.rst", ".. counterclaim: accept rounded because x", "rounded: x"),
            ("a.adoc", "// counterclaim: accept rounded because x", "rounded: x"),
            ("a.py", "N = 5  # counterclaim: accept rounded because x", "rounded: x"),
        ] {
            assert_eq!(accepts(path, text), [expected], "{text}");
        }
        for (path, text) in [
            ("a.rst", "and so on .. counterclaim: accept rounded"),
            ("a.adoc", "a // counterclaim: accept rounded"),
            ("a.md", "`<!-- counterclaim: accept rounded -->`"),
        ] {
            assert_eq!(accepts(path, text), [""; 0], "{text}");
        }
    }

    #[test]
    fn what_only_looks_like_a_mark_is_none() {
        for (path, text) in [
            ("a.txt", "42<!-- counterclaim: languages -->"),
            ("a.csv", "42 # counterclaim: languages"),
            ("a.md", "we use counterclaim: a linter"),
            ("a.md", "42 // counterclaim: languages"),
            ("a.md", "`42<!-- counterclaim: languages -->`"),
            ("a.md", "```html\n42<!-- counterclaim: languages -->\n```"),
            ("a.md", "~~~~\n42<!-- counterclaim: languages -->\n~~~\n~~~~"),
            ("a.md", "text\n\n    42<!-- counterclaim: languages -->\n"),
            ("a.tex", "42\\% counterclaim: languages"),
            ("a.rs", "eprintln!(\"counterclaim: {message}\")"),
        ] {
            assert_eq!(marks(path, text), [""; 0], "{text}");
        }
        assert_eq!(marks("a.md", "- item\n\n    42<!-- counterclaim: languages -->\n"), ["languages"]);
    }

    #[test]
    fn what_is_wrong_with_a_mark_is_said_at_its_place() {
        for (text, fault) in [
            ("42<!-- counterclaim: -->", "! the mark names no quantity at <!-- counterclaim: -->"),
            ("42<!-- counterclaim: 42 -->", "! `42` is no name for a quantity at 42"),
            ("42<!-- counterclaim: a wen=1401 -->", "! a mark has no `wen` at wen=1401"),
            ("42<!-- counterclaim: a when -->", "! `when` has no value at when"),
            ("42<!-- counterclaim: a when= -->", "! `when` is empty at when="),
            ("42<!-- counterclaim: a past=yes -->", "! `past` takes no value at past=yes"),
            ("42<!-- counterclaim: a past past -->", "! a second `past` at past"),
            ("42<!-- counterclaim: a b -->", "! a mark has no `b` at b"),
            ("42<!-- counterclaim: a", "! the mark is not closed at <!-- counterclaim:"),
        ] {
            assert_eq!(marks("a.md", text), [fault], "{text}");
        }
    }
}
