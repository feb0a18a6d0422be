//! Names for quantities, from the words of a text.

use crate::claim::is_quantity_name;

/// A name of these words: `treatment-centre`. None where no letter is in them.
pub fn slug(words: &str) -> Option<String> {
    let part = |word: &str| word.chars().filter(|c| c.is_alphanumeric() || *c == '\u{200c}').collect::<String>();
    let parts: Vec<String> =
        words.to_lowercase().split(|c: char| c.is_whitespace() || "-_/".contains(c)).map(part).collect();
    let parts: Vec<&str> =
        parts.iter().map(|part| part.trim_matches('\u{200c}')).filter(|part| !part.is_empty()).take(5).collect();
    let slug = parts.join("-");
    let slug = slug.trim_start_matches(|c: char| !c.is_alphabetic());
    is_quantity_name(slug).then(|| slug.to_owned())
}

/// An English noun without its plural, so that two forms of one word are the same; words of other languages stay.
pub fn singular(word: &str) -> String {
    let word = word.to_lowercase();
    let stem = |end: usize| word[..word.len() - end].to_owned();
    match () {
        () if word.len() < 4 || !word.is_ascii() || word.ends_with("ss") => word,
        () if word.ends_with("ies") => stem(3) + "y",
        () if ["ses", "xes", "ches", "shes", "zes"].iter().any(|end| word.ends_with(end)) => stem(2),
        () if word.ends_with('s') => stem(1),
        () => word,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_made_of_letters_and_digits() {
        for (words, name) in [
            ("Treatment Centres", Some("treatment-centres")),
            ("2 big_rules", Some("big-rules")),
            ("مرکز درمانی", Some("مرکز-درمانی")),
            ("Top 20: “tools”!", Some("top-20-tools")),
            ("42", None),
            ("", None),
        ] {
            assert_eq!(slug(words).as_deref(), name, "{words}");
        }
    }

    #[test]
    fn plurals_fall_together() {
        for (plural, one) in [
            ("rules", "rule"),
            ("Categories", "category"),
            ("boxes", "box"),
            ("class", "class"),
            ("bus", "bus"),
            ("قانون", "قانون"),
        ] {
            assert_eq!(singular(plural), singular(one), "{plural}");
        }
    }
}
