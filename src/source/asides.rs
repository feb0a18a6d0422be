//! Asides: words that are in a text and in none of its sentences. The alternative text of an image and the title of an
//! element are such words; so are addresses, with their percent-encoding decoded, and badges as they are shown.
//!
//! Nobody reads figures in them unasked: they are there for claims that speak of them.

pub mod address;
mod attribute;

use std::sync::Arc;

use super::folded::{Markup, Traced};
use super::{Source, Span};

/// The asides of a text.
#[derive(Debug)]
pub struct Asides {
    view: Arc<Source>,
    traced: Traced,
    addresses: Vec<Span>,
}

/// Stands between two asides, so that no words run from one into the next.
const BETWEEN: &str = "\n\n¶\n\n";

impl Asides {
    /// The asides of a text, if it has any.
    pub(super) fn new(source: &Source) -> Option<Self> {
        let mut made = Made { text: &source.text, traced: Traced::default(), addresses: Vec::new() };
        if Markup::of_path(&source.path) != Markup::Plain {
            attribute::each(&source.text, |value| made.words(value));
        }
        address::each(&source.text, |address| made.address(address));
        let Made { traced, addresses, .. } = made;
        // The path only names it; its ending is that of no markup.
        let path = format!("{}#asides", source.path);
        let view = Source { lang: source.lang.clone(), ..Source::new(path, traced.text()) };
        (!traced.text().is_empty()).then(|| Self { view: Arc::new(view), traced, addresses })
    }

    /// The asides as a text, one below the other.
    pub fn view(&self) -> &Arc<Source> {
        &self.view
    }

    /// The bytes of the true text that a part of the view stands for.
    pub fn to_original(&self, span: Span) -> Span {
        self.traced.to_original(span)
    }

    /// Whether a place of the true text lies in an address.
    pub fn is_in_address(&self, place: Span) -> bool {
        self.addresses.iter().any(|address| self.to_original(*address).covers(place))
    }

    /// Where the view shows addresses as they are written.
    pub fn addresses(&self) -> &[Span] {
        &self.addresses
    }
}

/// What a part of an address says, without its percent-encoding.
pub fn decoded(part: &str) -> String {
    let mut traced = Traced::default();
    address::decode(part, Span::new(0, part.len()), address::Spelling::Address, &mut traced);
    traced.text().to_owned()
}

/// Words as an address has them: letters and digits of ASCII and the marks that RFC 3986 (2.3) reserves for nothing stand as they
/// are, every other byte as its code.
pub fn encoded(words: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
    let shown = |byte: u8| if is_plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    words.bytes().map(shown).collect()
}

/// The asides in the making.
struct Made<'a> {
    text: &'a str,
    traced: Traced,
    addresses: Vec<Span>,
}

impl Made<'_> {
    /// The words of an attribute, in which entities stand for characters.
    fn words(&mut self, value: Span) {
        self.part(value.start);
        let mut at = value.start;
        while let Some(found) = memchr::memchr(b'&', &self.text.as_bytes()[at..value.end]) {
            let start = at + found;
            self.keep(at, start);
            at = match super::folded::entity(self.text, start).filter(|(_, span)| span.end <= value.end) {
                Some((c, span)) => {
                    self.traced.put(c.encode_utf8(&mut [0; 4]), span);
                    span.end
                }
                None => {
                    self.keep(start, start + 1);
                    start + 1
                }
            };
        }
        self.keep(at, value.end);
    }

    /// An address as it is written, and what the badge says, if it is one.
    fn address(&mut self, address: Span) {
        self.part(address.start);
        let start = self.traced.text().len();
        self.decoded(address, address::Spelling::Address);
        self.addresses.push(Span::new(start, self.traced.text().len()));
        let badge = address::badge(self.text, address);
        if badge.is_empty() {
            return;
        }
        self.part(address.start);
        for (idx, (part, spelling)) in badge.into_iter().enumerate() {
            if idx > 0 {
                self.traced.put(" ", Span::new(part.start, part.start));
            }
            self.decoded(part, spelling);
        }
    }

    fn decoded(&mut self, part: Span, spelling: address::Spelling) {
        address::decode(self.text, part, spelling, &mut self.traced);
    }

    /// Begins a new aside.
    fn part(&mut self, at: usize) {
        if !self.traced.text().is_empty() {
            self.traced.put(BETWEEN, Span::new(at, at));
        }
    }

    fn keep(&mut self, start: usize, end: usize) {
        self.traced.keep_words(&self.text[start..end], start);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(path: &str, text: &str, expected: &[&str]) {
        let source = Source::new(path, text);
        let asides = Asides::new(&source);
        let view = asides.as_ref().map_or("", |asides| asides.view.text.as_str());
        let found: Vec<&str> = view.split(BETWEEN).filter(|part| !part.is_empty()).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn attributes_that_people_read_are_asides_and_others_are_not() {
        check("a.html", "<img src=map.png alt=\"9 clinics\" width=640>", &["9 clinics"]);
        check("a.md", "<a href='#x' title='۹&nbsp;درمانگاه'>x</a>", &["۹\u{a0}درمانگاه"]);
        check("a.html", "<meta name=description content=\"9 clinics\">", &["9 clinics"]);
        check("a.html", "alt=\"9 clinics\" <img data-alt=\"7\">", &[]);
        check("a.txt", "<img alt=\"9 clinics\">", &[]);
    }

    #[test]
    fn an_address_is_decoded_and_a_badge_reads_as_it_is_shown() {
        check("a.md", "[x](https://a.b/c%20d%2C5).", &["https://a.b/c d,5"]);
        check(
            "a.md",
            "![x](https://img.shields.io/badge/test--runs-2%2C001%20passing-green.svg)",
            &["https://img.shields.io/badge/test--runs-2,001 passing-green.svg", "test-runs 2,001 passing"],
        );
        check(
            "a.rst",
            ".. image:: https://img.shields.io/badge/my_agents-28-blue?style=flat",
            &["https://img.shields.io/badge/my_agents-28-blue?style=flat", "my agents 28"],
        );
        check(
            "a.html",
            "<img src=\"https://img.shields.io/static/v1?label=agents&amp;message=28+in+all&color=blue\">",
            &["https://img.shields.io/static/v1?label=agents&message=28+in+all&color=blue", "agents 28 in all"],
        );
        check(
            "a.md",
            "https://badgen.net/badge/agents/28/blue",
            &["https://badgen.net/badge/agents/28/blue", "agents 28"],
        );
        check("a.md", "https://img.shields.io/badge/۲۸-blue", &["https://img.shields.io/badge/۲۸-blue", "۲۸"]);
        check("a.md", "https://a.b/%zz%ff", &["https://a.b/%zz%ff"]);
        check("a.md", "no address: a://", &[]);
    }

    #[test]
    fn the_way_back_leads_to_the_bytes_of_the_text() {
        let text = "![x](https://img.shields.io/badge/tests-2%2C001-green)";
        let asides = Asides::new(&Source::new("a.md", text)).expect("it has an address");
        let view = asides.view.text.as_str();
        for number in view.match_indices("2,001").map(|(at, words)| Span::new(at, at + words.len())) {
            assert_eq!(asides.to_original(number).of(text), "2%2C001");
        }
        assert_eq!(view.matches("2,001").count(), 2);
    }

    #[test]
    fn texts_full_of_beginnings_take_no_square_time() {
        for words in ["https://", "<a alt=\"", "alt=", "://", "%", "/badge/--"] {
            let text = words.repeat(50_000);
            Asides::new(&Source::new("a.md", text));
        }
    }
}
