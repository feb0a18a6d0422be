//! The names of quantities: they begin with a letter of any script; letters, digits, `-` and `_` follow.

use unicode_normalization::char::is_combining_mark;

/// Whether a name can begin so.
pub(super) fn begins(character: char) -> bool {
    character.is_alphabetic()
}

/// Whether a name can go on so. Marks and joiners belong to the letters of many scripts.
pub(super) fn continues(character: char) -> bool {
    character.is_alphanumeric()
        || matches!(character, '-' | '_' | '\u{200c}' | '\u{200d}')
        || is_combining_mark(character)
}

/// Whether it is a name.
pub fn is_name(text: &str) -> bool {
    text.chars().next().is_some_and(begins) && text.chars().all(continues)
}

/// Whether a name fits a glob, in which each star stands for any letters.
pub(super) fn fits(name: &str, glob: &str) -> bool {
    let mut parts = glob.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = name.strip_prefix(first) else { return false };
    let Some(last) = parts.next_back() else { return rest.is_empty() };
    for part in parts {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_of_any_script_and_begin_with_a_letter() {
        for name in ["coverage", "min-rust", "a_1", "درمانگاه‌ها-۲", "हिन्दी", "年"] {
            assert!(is_name(name), "{name}");
        }
        for name in ["", "7eleven", "-a", "_a", "a b", "a.b", "a/b", "۷", "\u{200c}a"] {
            assert!(!is_name(name), "{name}");
        }
    }

    #[test]
    fn a_star_stands_for_any_letters_of_a_name() {
        for (name, glob, expected) in [
            ("visits-north", "visits-*", true),
            ("visits-", "visits-*", true),
            ("visits", "visits-*", false),
            ("all-visits", "*-visits", true),
            ("a-north-b", "a-*-b", true),
            ("a-b", "a-*-b", false),
            ("مراجعه-شمال", "مراجعه-*", true),
            ("visits", "visits", true),
        ] {
            assert_eq!(fits(name, glob), expected, "{name} {glob}");
        }
    }
}
