//! Words as TOML writes them: strings, lists and keys, whatever characters are in them.

/// A string. Escapes are avoided where single quotes do without them.
pub fn quoted(text: &str) -> String {
    let needs_escapes = text.contains(['"', '\\']);
    let is_plain = !text.chars().any(|c| c == '\'' || must_escape(c));
    if needs_escapes && is_plain { format!("'{text}'") } else { format!("\"{}\"", escaped(text)) }
}

/// A list of strings.
pub fn list(texts: &[String]) -> String {
    format!("[{}]", texts.iter().map(|text| quoted(text)).collect::<Vec<_>>().join(", "))
}

/// A key: bare where TOML allows it.
pub fn bare_or_quoted(key: &str) -> String {
    let is_bare = !key.is_empty() && key.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    if is_bare { key.to_owned() } else { quoted(key) }
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '"' => escaped.push_str("\\\""),
            '\\' => escaped.push_str("\\\\"),
            '\n' => escaped.push_str("\\n"),
            '\t' => escaped.push_str("\\t"),
            '\r' => escaped.push_str("\\r"),
            c if must_escape(c) && u32::from(c) > 0xffff => escaped.push_str(&format!("\\U{:08X}", u32::from(c))),
            c if must_escape(c) => escaped.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => escaped.push(c),
        }
    }
    escaped
}

/// Characters that TOML does not take as they are, and those that nobody sees or that reorder what one sees; the joiners of
/// Persian and of emoji stay.
fn must_escape(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn strings_are_written_as_a_person_would() {
        for (text, written) in [
            ("بیمه\u{200c}اند", "\"بیمه\u{200c}اند\""),
            ("say \"12\"", "'say \"12\"'"),
            ("a\\d", "'a\\d'"),
            ("it's \"12\"", "\"it's \\\"12\\\"\""),
            ("a\tb\u{1b}\u{202e}", "\"a\\tb\\u001B\\u202E\""),
            ("", "\"\""),
        ] {
            assert_eq!(quoted(text), written);
        }
        assert_eq!(list(&["a".into(), "b\"".into()]), "[\"a\", 'b\"']");
        assert_eq!([bare_or_quoted("min-rust"), bare_or_quoted("درمانگاه")], ["min-rust", "\"درمانگاه\""]);
    }

    proptest! {
        #[test]
        fn every_text_is_read_back_as_it_was(text in any::<String>()) {
            let table: toml::Table = format!("{} = {}", bare_or_quoted(&text), quoted(&text)).parse().expect("it is TOML");
            prop_assert_eq!(table[text.as_str()].as_str(), Some(text.as_str()));
        }
    }
}
