//! Paths below the root: what a claims file may write, held to be harmless before anything is opened.

use super::Unreadable;

/// A path below the root: relative, with `/` between folders, without `.`, `..` or empty parts. Whether something stands
/// there is another question, and so is where a symbolic link leads.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RootPath(String);

impl RootPath {
    /// Reads a path, or a glob, as written in a claims file or on the command line.
    ///
    /// # Errors
    /// When it is absolute, leaves the root, or is written so that systems would not agree what it names.
    pub fn new(path: &str) -> Result<Self, Unreadable> {
        if let Some(fault) = fault_of(path) {
            return Err(Unreadable::because(fault));
        }
        let says_something = |part: &&str| !part.is_empty() && *part != ".";
        if path.split('/').all(|part| says_something(&part)) {
            return Ok(Self(path.to_owned()));
        }
        let parts: Vec<&str> = path.split('/').filter(says_something).collect();
        if parts.is_empty() {
            return Err(Unreadable::because("names nothing below the root"));
        }
        Ok(Self(parts.join("/")))
    }

    /// The path.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its parts, from the root down.
    pub fn parts(&self) -> impl Iterator<Item = &str> {
        self.0.split('/')
    }
}

/// What is wrong with a path as it is written.
fn fault_of(path: &str) -> Option<&'static str> {
    if path.contains('\0') {
        Some("holds a NUL character")
    } else if path.contains('\\') {
        Some("holds a backslash; write `/` between folders")
    } else if has_drive(path) {
        Some("begins with a drive letter; paths begin at the root")
    } else if path.starts_with('/') {
        Some("is absolute; paths begin at the root")
    } else if path.split('/').any(|part| part == "..") {
        // Even where it would come back: `a/../b` is another file when `a` is a symbolic link.
        Some("leaves the root with `..`")
    } else {
        None
    }
}

/// `C:` and the like, which is a file name on one system and the way out of the root on another.
fn has_drive(path: &str) -> bool {
    matches!(path.as_bytes(), [letter, b':', ..] if letter.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(path: &str, expected: Result<&str, &str>) {
        let parsed = RootPath::new(path);
        assert_eq!(parsed.as_ref().map(RootPath::as_str).map_err(|unreadable| unreadable.why.as_str()), expected);
    }

    #[test]
    fn paths_are_made_one_however_they_are_written() {
        check("seeds/gilan.txt", Ok("seeds/gilan.txt"));
        check("./seeds//gilan.txt", Ok("seeds/gilan.txt"));
        check("texts/گزارش.txt", Ok("texts/گزارش.txt"));
        check("docs/", Ok("docs"));
        check("a..b/...", Ok("a..b/..."));
    }

    #[test]
    fn nothing_leads_out_of_the_root() {
        check("/etc/passwd", Err("is absolute; paths begin at the root"));
        check("//host/share", Err("is absolute; paths begin at the root"));
        check("../secret", Err("leaves the root with `..`"));
        check("a/../b", Err("leaves the root with `..`"));
        check("C:/secret", Err("begins with a drive letter; paths begin at the root"));
        check("c:secret", Err("begins with a drive letter; paths begin at the root"));
        check(r"..\secret", Err("holds a backslash; write `/` between folders"));
        check("a\0b", Err("holds a NUL character"));
        check("", Err("names nothing below the root"));
        check("./", Err("names nothing below the root"));
    }
}
