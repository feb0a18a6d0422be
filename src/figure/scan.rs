//! From text to mentions.

use super::mention::Mention;
use crate::source::Span;

/// Every mention in a part of a text, in order, with spans of the whole text. `lang` is a language code, when it is known.
/// The part should begin and end at a blank; words outside it are not seen.
pub fn mentions(text: &str, part: Span, lang: Option<&str>) -> Vec<Mention> {
    let _ = (text, part, lang);
    Vec::new()
}

/// The mention that a phrase is, when the whole phrase is one: "> 50 %", "about 85 million".
pub fn phrase(text: &str, lang: Option<&str>) -> Option<Mention> {
    let _ = (text, lang);
    None
}
