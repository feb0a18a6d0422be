//! Search in damaged text: what extraction from PDF files loses is forgiven to the text, never to the words that are
//! searched.

use memchr::memmem::Finder;

use super::MOST_PLACES;
use crate::source::Span;
use crate::source::folded::Traced;

/// A folded text without its blanks, and without the hyphens at line ends.
#[derive(Debug, Default)]
pub struct Squeezed {
    traced: Traced,
}

impl Squeezed {
    /// Squeezes a folded text.
    pub fn new(folded: &str) -> Self {
        let mut traced = Traced::with_capacity(folded.len());
        let mut at = 0;
        for word in folded.split_inclusive(' ') {
            let next = &folded[at + word.len()..];
            traced.keep_words(without_line_end(word, next), at);
            at += word.len();
        }
        Self { traced }
    }

    /// The squeezed text.
    pub fn text(&self) -> &str {
        self.traced.text()
    }

    /// The span of the folded text.
    pub fn to_folded(&self, span: Span) -> Span {
        self.traced.to_original(span)
    }

    /// Where the character at a squeezed byte begins in the folded text.
    pub fn origin(&self, at: usize) -> usize {
        self.traced.origin(at)
    }

    /// The squeezed span of a span of the folded text.
    pub fn from_folded(&self, span: Span) -> Span {
        self.traced.from_original_span(span)
    }
}

/// The word without its blank, and without the hyphen that parts it from the rest of it on the next line.
fn without_line_end<'a>(word: &'a str, next: &str) -> &'a str {
    let bare = word.trim_end_matches(' ');
    match bare.strip_suffix('-') {
        Some(half)
            if bare.len() < word.len()
                && half.ends_with(char::is_alphabetic)
                && next.starts_with(char::is_alphabetic) =>
        {
            half
        }
        _ => bare,
    }
}

/// Words to be found in squeezed text with these allowances: blanks do not count, a hyphen inside of a word may be
/// missing, and instead of each lam-alef the text may have a lone alef (the ligature was lost) or an alef-lam (its halves
/// were turned around).
#[derive(Debug)]
pub struct Repaired {
    parts: Vec<Part>,
    /// The longest literal part, which is searched first; the others are tried around it.
    anchor_idx: usize,
    anchor: Finder<'static>,
}

#[derive(Debug, PartialEq, Eq)]
enum Part {
    Literal(String),
    LamAlef,
    Hyphen,
}

impl Repaired {
    /// Folded words. `None` when there are none.
    pub fn new(folded: &str) -> Option<Self> {
        let squeezed = Squeezed::new(folded);
        let mut parts = to_parts(squeezed.text());
        if parts.iter().all(|part| part.literal().is_empty()) {
            // Nothing but lam-alefs gives no hold, so nothing is forgiven.
            parts = vec![Part::Literal(squeezed.text().to_owned())];
        }
        let (anchor_idx, part) = parts.iter().enumerate().max_by_key(|(_, part)| part.literal().len())?;
        let anchor = Finder::new(part.literal()).into_owned();
        (!part.literal().is_empty()).then_some(Self { anchor_idx, anchor, parts })
    }

    /// Where they stand in a part of a squeezed text, in order.
    pub fn find<'a>(&'a self, text: &'a str, within: Span) -> impl Iterator<Item = Span> + 'a {
        let part = within.of(text);
        let places = self.anchor.find_iter(part.as_bytes()).take(MOST_PLACES);
        places.filter_map(move |at| self.at(part, at)).map(move |span| span.shifted(within.start))
    }

    /// What of the words must stand as it is.
    pub fn hold(&self) -> &str {
        self.parts[self.anchor_idx].literal()
    }

    /// The whole place whose hold begins at `at`.
    pub fn at(&self, text: &str, at: usize) -> Option<Span> {
        let (before, rest) = self.parts.split_at(self.anchor_idx);
        let starts = before.iter().rev().fold(vec![at], |ends, part| part.starts(text, &ends));
        let ends = rest.iter().fold(vec![at], |starts, part| part.ends(text, &starts));
        Some(Span::new(*starts.first()?, *ends.first()?))
    }
}

/// What a lam-alef may have become, the likeliest first.
const LAM_ALEF: [&str; 3] = ["لا", "ا", "ال"];
const HYPHEN: [&str; 2] = ["-", ""];

impl Part {
    fn literal(&self) -> &str {
        match self {
            Self::Literal(words) => words,
            _ => "",
        }
    }

    /// What may stand for it, besides the literal words.
    fn forms(&self) -> &[&str] {
        match self {
            Self::Literal(_) => &[],
            Self::LamAlef => &LAM_ALEF,
            Self::Hyphen => &HYPHEN,
        }
    }

    /// Where this part can end when it begins at one of these, the likeliest first.
    fn ends(&self, text: &str, starts: &[usize]) -> Vec<usize> {
        self.steps(starts, |start, form| text[start..].starts_with(form).then(|| start + form.len()))
    }

    /// Where this part can begin when it ends at one of these.
    fn starts(&self, text: &str, ends: &[usize]) -> Vec<usize> {
        self.steps(ends, |end, form| text[..end].ends_with(form).then(|| end - form.len()))
    }

    fn steps(&self, from: &[usize], step: impl Fn(usize, &str) -> Option<usize>) -> Vec<usize> {
        let mut to = Vec::new();
        for position in from {
            match self {
                Self::Literal(words) => to.extend(step(*position, words)),
                _ => to.extend(self.forms().iter().filter_map(|form| step(*position, form))),
            }
        }
        // As many positions as there are lengths, so never more than parts.
        let mut seen = Vec::new();
        to.retain(|position| {
            let is_new = !seen.contains(position);
            seen.push(*position);
            is_new
        });
        to
    }
}

fn to_parts(squeezed: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut literal = String::new();
    let mut rest = squeezed;
    while let Some(c) = rest.chars().next() {
        let (part, length) = if rest.starts_with(LAM_ALEF[0]) {
            (Some(Part::LamAlef), LAM_ALEF[0].len())
        } else if c == '-' && literal.ends_with(char::is_alphabetic) && rest[1..].starts_with(char::is_alphabetic) {
            (Some(Part::Hyphen), 1)
        } else {
            literal.push(c);
            (None, c.len_utf8())
        };
        if let Some(part) = part {
            parts.extend((!literal.is_empty()).then(|| Part::Literal(std::mem::take(&mut literal))));
            parts.push(part);
        }
        rest = &rest[length..];
    }
    parts.extend((!literal.is_empty()).then_some(Part::Literal(literal)));
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::folded::fold;

    /// What of the folded text the words are found as.
    fn check(words: &str, text: &str, found: &[&str]) {
        let folded = fold(text);
        let squeezed = Squeezed::new(&folded);
        let repaired = Repaired::new(&fold(words)).expect("words");
        let all = Span::new(0, squeezed.text().len());
        let spans = repaired.find(squeezed.text(), all).map(|span| squeezed.to_folded(span).of(&folded));
        assert_eq!(spans.collect::<Vec<_>>(), found, "{words} in {text}");
    }

    #[test]
    fn a_lost_lam_alef_is_forgiven_to_the_text() {
        check("خدمات سلامت", "از خدمات ســامت ما", &["خدمات سامت"]);
        check("اطلاعات اسلامی", "اطاعات اسامی و اطلاعات اسلامی", &["اطاعات اسامی", "اطلاعات اسلامی"]);
        check("لازم است", "که ازم است", &["ازم است"]);
        check("کامل بلا", "کامل با", &["کامل با"]);
    }

    #[test]
    fn a_turned_lam_alef_is_forgiven_to_the_text() {
        check("تا الان", "تا االن که", &["تا االن"]);
        check("اطلاعات", "اطالعات", &["اطالعات"]);
    }

    #[test]
    fn the_other_way_round_nothing_is_forgiven() {
        check("خدمات سامت", "خدمات سلامت", &[]);
        check("تا االن", "تا الان", &[]);
    }

    #[test]
    fn blanks_do_not_count() {
        check("۱۲ درمانگاه", "در ۱۲درمانگاه", &["12درمانگاه"]);
        check("درمانگاه", "در مان گاه", &["در مان گاه"]);
    }

    #[test]
    fn hyphens_at_line_ends_do_not_count() {
        check("international well-known", "inter-\nnational well-\nknown", &["inter- national well- known"]);
        check("international", "inter-national", &[]);
        check("40-50", "4050", &[]);
    }

    #[test]
    fn nothing_is_forgiven_where_nothing_else_holds() {
        check("لا", "با لا", &["لا"]);
        assert!(Repaired::new(" ").is_none());
    }

    #[test]
    fn many_lam_alefs_take_no_power_of_steps() {
        let words = format!("x{}", "لا".repeat(300));
        let text = format!("x{}", "ا".repeat(300));
        assert_eq!(Repaired::new(&words).expect("words").find(&text, Span::new(0, text.len())).count(), 1);
    }
}
