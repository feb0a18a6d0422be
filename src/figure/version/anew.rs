//! A version written in the manner of another: with its digits, its "v", and as many components.

use super::literal::literal;
use crate::figure::token::digit;

/// The words of a statement that names one version, with another version in its place; nothing where it names several, or a
/// series.
pub fn anew(words: &str, version: &str) -> Option<String> {
    let start = words.find(|c| digit(c).is_some())?;
    let read = literal(&words[start..], false)?;
    let (before, behind) = (&words[..start], &words[start + read.length..]);
    if read.is_series || behind.contains(|c| digit(c).is_some()) {
        return None;
    }
    let plain = version.trim_start_matches(['v', 'V']);
    let end = plain.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(plain.len());
    let (release, tag) = plain.split_at(end);
    let mut components: Vec<&str> = release.split('.').collect();
    while components.len() > read.components.len() && components.last().is_some_and(|last| is_nought(last)) {
        components.pop();
    }
    // What was written to its last component still is.
    let missing = if tag.is_empty() { read.components.len().saturating_sub(components.len()) } else { 0 };
    components.extend(std::iter::repeat_n("0", missing));
    let written = &words[start..start + read.length];
    let nought = written.chars().next().map(|first| u32::from(first) - digit(first).map_or(0, u32::from))?;
    let mark = if written.contains('٫') { "٫" } else { "." };
    let release: String = components
        .join(mark)
        .chars()
        .map(|c| c.to_digit(10).and_then(|digit| char::from_u32(nought + digit)).unwrap_or(c))
        .collect();
    Some(format!("{before}{release}{tag}{behind}"))
}

fn is_nought(component: &str) -> bool {
    component.bytes().all(|byte| byte == b'0')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_keeps_the_manner_of_the_old_one() {
        for (words, version, expected) in [
            ("3.8", "3.10", Some("3.10")),
            ("v3.8", "3.10", Some("v3.10")),
            ("۳٫۸", "3.10", Some("۳٫۱۰")),
            ("۳.۸", "v3.10.2", Some("۳.۱۰.۲")),
            ("1.85", "1.90.0", Some("1.90")),
            ("1.85.0", "1.90", Some("1.90.0")),
            ("2.0.0", "2.1.0-rc.1", Some("2.1.0-rc.1")),
            (">=3.8", "3.10", Some(">=3.10")),
            ("3.9, 3.10", "3.11", None),
            ("3.x", "4.0", None),
        ] {
            assert_eq!(anew(words, version).as_deref(), expected, "{words} → {version}");
        }
    }
}
