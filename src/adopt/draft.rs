//! Claims as text: TOML that a person could have written, and how it comes to stand in a file that is there already.

use std::sync::Arc;

use crate::claim::Text;
use crate::claim::toml_text::{bare_or_quoted, quoted};
use crate::source::{Place, Source, Span};

/// A key with its value, as TOML.
pub type Pair = (&'static str, String);

/// The head of a quantity.
pub fn head(quantity: &str, pairs: &[Pair]) -> String {
    format!("[{}]\n{}", bare_or_quoted(quantity), lines(pairs))
}

/// A claim about a quantity, of an origin.
pub fn claim(quantity: &str, origin: &str, pairs: &[Pair]) -> String {
    format!("[[{}.{origin}]]\n{}", bare_or_quoted(quantity), lines(pairs))
}

/// A claim that a text states a figure.
pub fn stated(quantity: &str, path: &str, quote: &str) -> String {
    claim(quantity, "stated", &[("source", quoted(path)), ("quote", quoted(quote))])
}

/// The equals signs stand below one another.
fn lines(pairs: &[Pair]) -> String {
    let width = pairs.iter().map(|(key, _)| key.len()).max().unwrap_or(0);
    pairs.iter().map(|(key, value)| format!("{key:width$} = {value}\n")).collect()
}

/// A file with more claims at its end. What stands in it stays as it is, its line breaks too.
pub fn appended(file: &str, claims: &str) -> String {
    let mut text = file.to_owned();
    let break_of_file = if file.contains("\r\n") { "\r\n" } else { "\n" };
    if !text.trim_start_matches('\u{feff}').is_empty() {
        let breaks = if text.ends_with('\n') { 1 } else { 2 };
        text.push_str(&break_of_file.repeat(breaks));
    }
    text + &claims.replace('\n', break_of_file)
}

/// A string that stands in no file yet.
pub fn spare_text(value: &str) -> Text {
    let source = Arc::new(Source::new("", value));
    Text { value: value.to_owned(), place: Place { source, span: Span::new(0, value.len()) } }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_claim_is_written_as_a_person_would() {
        assert_eq!(
            stated("درمانگاه", "متن/a.md", "say \"{figure}\""),
            "[[\"درمانگاه\".stated]]\nsource = \"متن/a.md\"\nquote  = 'say \"{figure}\"'\n"
        );
    }

    #[test]
    fn what_stands_in_a_file_stays_as_it_is() {
        for (file, with_claim) in [
            ("", "[x]\n"),
            ("[a]\n", "[a]\n\n[x]\n"),
            ("[a] # note", "[a] # note\n\n[x]\n"),
            ("[a]\r\nb = 1\r\n", "[a]\r\nb = 1\r\n\r\n[x]\r\n"),
            ("\u{feff}", "\u{feff}[x]\n"),
        ] {
            assert_eq!(appended(file, "[x]\n"), with_claim);
        }
    }
}
