//! Text in XML. What could steer or disguise becomes a character reference, which every parser takes back; what XML cannot
//! hold at all becomes its code.

use super::escape;

/// Text, in an element or in an attribute with double quotes.
pub fn text(text: &str) -> String {
    let mut xml = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => xml.push_str("&amp;"),
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            '"' => xml.push_str("&quot;"),
            '\'' => xml.push_str("&apos;"),
            // Behind `##` a bracket begins a command of some CI.
            '[' | '\t' | '\n' | '\r' => push_reference(&mut xml, c),
            c if !is_xml(c) => escape::push_code(&mut xml, c),
            c if escape::is_risky(c) => push_reference(&mut xml, c),
            c => xml.push(c),
        }
    }
    xml
}

/// Text of an element that keeps its lines.
pub fn lines(words: &str) -> String {
    words.split('\n').map(text).collect::<Vec<_>>().join("\n")
}

fn push_reference(xml: &mut String, c: char) {
    xml.push_str(&format!("&#{};", u32::from(c)));
}

/// Whether XML 1.0 has this character.
fn is_xml(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}
