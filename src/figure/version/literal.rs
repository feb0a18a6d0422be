//! One version in characters: `1.85.0`, `v2.0.0-rc.1`, `3.x`, `2.1.0+cu118`, «۳٫۸».

use super::Version;
use super::order::{Part, Tag, key};
use crate::figure::exact::Exact;
use crate::figure::token::digit;

/// A version as read, with what its end shows.
#[derive(Clone, Debug)]
pub struct Literal {
    /// The version; of a series (`3.11.*`) its first one.
    pub version: Version,
    /// Its components, as many as are written.
    pub components: Vec<Exact>,
    /// Whether every version that begins so is meant.
    pub is_series: bool,
    /// Behind it, in bytes from its beginning.
    pub length: usize,
}

/// More components, and more characters, than a version has.
const MOST_COMPONENTS: usize = 16;
const LONGEST: usize = 128;
/// How many decimal places an epoch stands before a release: years, and days as numbers, are smaller.
const EPOCH: i32 = 12;

/// Words before a release, with what they are in the order; a letter needs digits right behind it.
const BEFORE: [(&str, &str); 18] = [
    ("alpha", "alpha"),
    ("a", "alpha"),
    ("beta", "beta"),
    ("b", "beta"),
    ("rc", "rc"),
    ("cr", "rc"),
    ("c", "rc"),
    ("preview", "rc"),
    ("pre", "rc"),
    ("milestone", "m"),
    ("m", "m"),
    ("canary", "canary"),
    ("nightly", "nightly"),
    ("snapshot", "snapshot"),
    ("next", "next"),
    ("insiders", "insiders"),
    ("ea", "ea"),
    ("dev", "dev"),
];
/// Words behind a release.
const BEHIND: [&str; 4] = ["post", "rev", "r", "sp"];
/// Words that say nothing of the order: what the release is called, or what it was built for.
const SAME: [&str; 20] = [
    "final",
    "release",
    "ga",
    "lts",
    "stable",
    "slim",
    "alpine",
    "bookworm",
    "bullseye",
    "buster",
    "trixie",
    "jammy",
    "noble",
    "focal",
    "jdk",
    "jre",
    "windowsservercore",
    "nanoserver",
    "ubuntu",
    "debian",
];

/// The version that a text begins with. In a whole phrase any word behind a hyphen belongs to it, in a running text only those
/// that versions are known to have.
pub fn literal(text: &str, is_phrase: bool) -> Option<Literal> {
    let mut cursor = Cursor { rest: text, written: String::new() };
    if cursor.rest.starts_with(['v', 'V']) {
        cursor.take(1);
    }
    let mut components = vec![cursor.number()?];
    if let Some(first) = cursor.behind_epoch() {
        // Any version of a later epoch follows on all of an earlier one (PEP 440); no release has so large a number.
        components[0] = &(&components[0] * &Exact::pow10(EPOCH)) + &first;
    }
    while let Some(component) = cursor.component(components.len()) {
        components.push(component);
    }
    let is_series = cursor.series();
    let tag = if is_series { Tag::Release } else { cursor.tag(components.len(), is_phrase) };
    cursor.build();
    let goes_on = cursor.rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_');
    if goes_on || components.len() > MOST_COMPONENTS || cursor.written.len() > LONGEST {
        return None;
    }
    let version = Version { text: cursor.written.into(), key: key(&components, &tag) };
    Some(Literal { version, components, is_series, length: text.len() - cursor.rest.len() })
}

/// The first version of a series that follows the one of the first so many components: behind 3.9 comes 3.10, behind 3 comes 4.
pub fn next(components: &[Exact]) -> Option<Version> {
    let (last, first) = components.split_last()?;
    let mut components = first.to_vec();
    components.push(last + &Exact::ONE);
    let text = components.iter().map(ToString::to_string).collect::<Vec<_>>().join(".");
    Some(Version { text: text.into(), key: key(&components, &Tag::Release) })
}

/// What is left of the text, and what was read of it with plain digits.
struct Cursor<'a> {
    rest: &'a str,
    written: String,
}

impl Cursor<'_> {
    /// Takes so many bytes as they are, digits made plain.
    fn take(&mut self, length: usize) {
        let (taken, rest) = self.rest.split_at(length);
        self.written.extend(taken.chars().map(|c| match digit(c) {
            Some(value) => char::from_digit(u32::from(value), 10).unwrap_or(c),
            None if c == '٫' => '.',
            None => c,
        }));
        self.rest = rest;
    }

    fn number(&mut self) -> Option<Exact> {
        let length: usize =
            self.rest.chars().take_while(|c| digit(*c).is_some()).take(LONGEST).map(char::len_utf8).sum();
        let from = self.written.len();
        self.take(length);
        Exact::parse(&self.written[from..])
    }

    /// The first component behind an epoch: the 2 of `1!2.0`.
    fn behind_epoch(&mut self) -> Option<Exact> {
        let is_epoch = self.rest.strip_prefix('!')?.chars().next().is_some_and(|c| digit(c).is_some());
        is_epoch.then(|| self.take(1))?;
        self.number()
    }

    /// A point with digits behind it; or what Java calls an update: `1.8.0_392`.
    fn component(&mut self, n_before: usize) -> Option<Exact> {
        let mark = self.rest.chars().next().filter(|c| matches!(c, '.' | '٫') || (*c == '_' && n_before >= 3))?;
        let is_digit = self.rest[mark.len_utf8()..].chars().next().is_some_and(|c| digit(c).is_some());
        if !is_digit {
            return None;
        }
        self.take(mark.len_utf8());
        self.number()
    }

    /// `.x`, `.*`
    fn series(&mut self) -> bool {
        let length = |rest: &str| {
            let is_star = rest.starts_with(".x") || rest.starts_with(".X") || rest.starts_with(".*");
            let is_apart = !rest.get(2..).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphanumeric()));
            is_star && is_apart
        };
        let mut is_series = false;
        while length(self.rest) {
            self.rest = &self.rest[2..];
            is_series = true;
        }
        is_series
    }

    /// What stands behind the components, if it belongs to the version.
    fn tag(&mut self, n_components: usize, is_phrase: bool) -> Tag {
        let bytes = self.rest.as_bytes();
        let mark = bytes.first().copied().filter(|byte| matches!(byte, b'-' | b'.' | b'_'));
        let start = usize::from(mark.is_some());
        let word: String = self.rest[start..].chars().take_while(char::is_ascii_alphabetic).collect();
        let (lower, behind) = (word.to_ascii_lowercase(), start + word.len());
        let has_number =
            self.rest[behind..].trim_start_matches(['.', '-', '_']).starts_with(|c: char| c.is_ascii_digit());
        let is_glued_number = self.rest[behind..].starts_with(|c: char| c.is_ascii_digit());
        let fits =
            |known: &str| known == lower && (known.len() > 1 || is_glued_number) && (mark.is_some() || has_number);
        if word.is_empty() {
            return if mark == Some(b'-') && is_phrase { self.identifiers(n_components) } else { Tag::Release };
        }
        if SAME.contains(&lower.as_str()) && mark.is_some() {
            self.take(behind);
            self.take_words();
            return Tag::Release;
        }
        if lower == "dev" && mark != Some(b'-') && (has_number || mark.is_some()) {
            return Tag::Dev(self.parts(behind, None));
        }
        if BEHIND.into_iter().any(fits) {
            return Tag::Behind(self.parts(behind, None));
        }
        if mark == Some(b'-') && is_phrase && !is_glued_number {
            return self.identifiers(n_components);
        }
        if let Some((_, name)) = BEFORE.iter().find(|(known, _)| fits(known)) {
            return Tag::Before(self.parts(behind, Some(name)));
        }
        match mark {
            Some(b'-') if is_phrase => self.identifiers(n_components),
            _ => Tag::Release,
        }
    }

    /// A known word, and the numbers behind it: `rc1`, `rc.1`, `beta.2.3`.
    fn parts(&mut self, behind: usize, name: Option<&str>) -> Vec<Part> {
        self.take(behind);
        let mut parts: Vec<Part> = name.map(|name| Part::Letters(name.to_owned())).into_iter().collect();
        loop {
            let at = usize::from(self.rest.starts_with(['.', '-', '_']));
            let is_number = self.rest[at..].starts_with(|c: char| c.is_ascii_digit());
            // `rc1.2` has two numbers, "3.8rc1-3.9" is a range.
            let goes_on = is_number && !(at == 1 && self.rest.starts_with('-') && parts.len() > 1);
            if !goes_on {
                break;
            }
            self.take(at);
            parts.extend(self.number().map(Part::Number));
        }
        if parts.is_empty() { vec![Part::Number(Exact::ZERO)] } else { parts }
    }

    /// Whatever stands behind the hyphen of a semantic version: `1.0.0-x.7.z.92`.
    fn identifiers(&mut self, n_components: usize) -> Tag {
        let is_inside = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.');
        let length = self.rest.chars().take_while(is_inside).map(char::len_utf8).sum::<usize>();
        let words = self.rest[1..length].trim_end_matches(['.', '-']).to_owned();
        // "3.9-3.12" is a range.
        let is_range = words.split('.').all(|word| word.bytes().all(|byte| byte.is_ascii_digit()));
        if words.is_empty() || (is_range && n_components < 3) {
            return Tag::Release;
        }
        self.take(1 + words.len());
        let part = |word: &str| match Exact::parse(word).filter(|_| word.bytes().all(|byte| byte.is_ascii_digit())) {
            Some(number) => Part::Number(number),
            None => Part::Letters(word.to_ascii_lowercase()),
        };
        Tag::Before(words.split('.').filter(|word| !word.is_empty()).map(part).collect())
    }

    /// What follows the name of a build: `-slim-bookworm`.
    fn take_words(&mut self) {
        let is_inside = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.');
        let length = self.rest.chars().take_while(is_inside).map(char::len_utf8).sum::<usize>();
        let words = self.rest[..length].trim_end_matches(['.', '-']).len();
        self.take(words);
    }

    /// `+build.5`: of no meaning for the order.
    fn build(&mut self) {
        let is_build =
            self.rest.strip_prefix('+').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphanumeric()));
        if is_build {
            self.take(1);
            self.take_words();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(text: &str) -> Version {
        let literal = literal(text, true).unwrap_or_else(|| panic!("{text} is a version"));
        assert_eq!(literal.length, text.len(), "{text}");
        literal.version
    }

    #[test]
    fn versions_stand_in_their_order() {
        let semantic = "1.0.0-alpha < 1.0.0-alpha.1 < 1.0.0-alpha.beta < 1.0.0-beta < 1.0.0-beta.2 < 1.0.0-beta.11 < 1.0.0-rc.1 < 1.0.0";
        let python =
            "1.0.dev1 < 1.0a1 < 1.0b2 < 1.0rc1 < 1.0 < 1.0.post1 < 1.0.1 < 1.1.dev2 < 2024.1 < 1!0.5 < 1!2.0 < 2!1.0";
        let others = "3.9 < 3.10 < v3.11 < 24.04 < 24.10 < 2024.10 < 2024.10.1 < 99999999999999999999999.1";
        let java = "1.8.0_292 < 1.8.0_392 < 11 < 17.0.2";
        for row in [semantic, python, others, java] {
            for (low, high) in row.split(" < ").zip(row.split(" < ").skip(1)) {
                assert!(version(low).key < version(high).key, "{low} < {high}");
            }
        }
    }

    #[test]
    fn the_same_version_may_be_written_in_several_ways() {
        for same in [
            "1.85 = 1.85.0 = v1.85 = 1.85.0.0",
            "2.0.0-rc.1 = 2.0rc1 = 2.0.0-RC1 = 2.0.c1",
            "2.1.0 = 2.1.0+cu118 = 2.1-slim-bookworm",
            "3.8 = ۳٫۸ = ۳.۸ = ٣٫٨ = 3.8.final",
            "1.0.post1 = 1.0-r1",
        ] {
            let keys: Vec<Exact> = same.split(" = ").map(|text| version(text).key).collect();
            assert!(keys.iter().all(|key| *key == keys[0]), "{same}");
        }
    }

    #[test]
    fn a_version_ends_where_its_letters_are_of_no_version() {
        for (text, taken) in [
            ("3.8.", "3.8"),
            ("3.8+", "3.8"),
            ("3.8-blue", "3.8"),
            ("3.9-3.12", "3.9"),
            ("3.8以上", "3.8"),
            ("3.8'den", "3.8"),
            ("3.x", "3.x"),
            ("3.11.*,", "3.11.*"),
            ("1.79.0\u{200f}", "1.79.0"),
            ("2.0.0-rc.1.", "2.0.0-rc.1"),
        ] {
            let length = literal(text, false).map(|literal| literal.length);
            assert_eq!(length, Some(taken.len()), "{text}");
        }
        for none in ["", "x", "3.8GB", "5th", "3_8", "0x1f", "1.2.3.4.5.6.7.8.9.10.11.12.13.14.15.16.17"] {
            assert!(literal(none, false).is_none(), "{none}");
        }
    }
}
