//! What changed since a commit, or what is staged: the differences that git tells, as files and lines.

use std::collections::BTreeMap;

use super::Repository;
use crate::cli::Failure;
use crate::gate::{Change, Changes};

/// How git is asked for differences: names as they are, each hunk for itself, renames followed.
const DIFFERENCES: [&str; 14] = [
    "diff-index",
    "--raw",
    "-p",
    "-z",
    "-M",
    "--unified=0",
    "--inter-hunk-context=0",
    "--full-index",
    "--no-ext-diff",
    "--no-textconv",
    "--no-color",
    "--submodule=short",
    // Nothing is asked of a submodule itself, whose configuration is its own.
    "--ignore-submodules=dirty",
    "--no-relative",
];

/// The mode of a submodule.
const SUBMODULE: &[u8] = b"160000";

const SINCE: &str = "--since";
const STAGED: &str = "--staged";

impl Repository {
    /// What the working tree has that the last common commit with `name` has not, with files that are not added yet.
    pub fn changed_since(&self, name: &str) -> Result<Changes, Failure> {
        if name.starts_with('-') || name.trim().is_empty() || name.contains('\0') {
            return Err(Failure::new(format!(
                "could not run: --since takes a commit, a branch or a tag, not `{name}`"
            )));
        }
        let Some(commit) = self.commit(name, SINCE)? else {
            let why = format!("could not run: --since {name}: there is no such commit here");
            return Err(Failure::new(why + self.fetch_help(name)));
        };
        let Some(head) = self.commit("HEAD", SINCE)? else {
            return Err(Failure::new(
                "could not run: --since: there is no commit yet; `--staged` checks the first one",
            ));
        };
        let Some(base) = self.line(&["merge-base", &commit, &head], SINCE)? else {
            let why = format!("could not run: --since {name}: it has no commit in common with HEAD");
            return Err(Failure::new(why + self.fetch_help(name)));
        };
        let mut changes = self.differences(&[&base], SINCE)?;
        let others = self.ask(&["ls-files", "--others", "--exclude-standard", "-z", "--", self.here()], SINCE)?;
        let others = others.split(|byte| *byte == 0).filter_map(|path| self.below_root(path));
        changes.files.extend(others.map(|path| (path, Change::Whole)));
        Ok(changes)
    }

    /// What the next commit would change.
    pub(super) fn staged_changes(&self) -> Result<Changes, Failure> {
        let to_head = self.differences(&["--cached", "HEAD^{commit}"], STAGED);
        if to_head.is_ok() || self.commit("HEAD", STAGED)?.is_some() {
            return to_head;
        }
        // Before the first commit everything is new.
        let nothing = self.line(&["hash-object", "-t", "tree", "--stdin"], STAGED)?.unwrap_or_default();
        self.differences(&["--cached", &nothing], STAGED)
    }

    fn fetch_help(&self, name: &str) -> &'static str {
        match (self.is_shallow, name.contains('/')) {
            (true, _) => {
                "; this clone is shallow: `git fetch --unshallow` gets the rest, in GitHub Actions `fetch-depth: 0`"
            }
            (false, true) => "; `git fetch` may bring it",
            (false, false) => "",
        }
    }

    fn differences(&self, against: &[&str], asked: &str) -> Result<Changes, Failure> {
        let arguments: Vec<&str> = DIFFERENCES.iter().copied().chain(against.iter().copied()).chain(["--"]).collect();
        let output = self.ask(&arguments, asked)?;
        let (entries, patch) = entries(&output);
        let names = entries.iter().flat_map(|entry| entry.old.into_iter().chain([entry.new]));
        let outside = names.filter_map(|path| self.beyond_root(path)).collect();
        Ok(Changes { files: self.files(&entries, patch), outside, is_everything: false })
    }

    /// The files of git's answer: the list of names first, then the hunks of each in the same order.
    fn files(&self, entries: &[Entry<'_>], patch: &[u8]) -> BTreeMap<String, Change> {
        let mut sections = sections(patch);
        let n_sections: usize = entries.iter().map(Entry::n_sections).sum();
        // Where the two do not tell the same story, every file counts as changed from end to end.
        let is_told = sections.len() == n_sections;
        let mut files = BTreeMap::new();
        for entry in entries.iter().rev() {
            let own = if is_told { sections.split_off(sections.len() - entry.n_sections()) } else { Vec::new() };
            let old = entry.old.and_then(|path| self.below_root(path)).map(|path| (path, Change::Whole));
            let new = self.below_root(entry.new).map(|path| {
                let change = if is_told && entry.has_lines() { lines_of(&own, &path) } else { Change::Whole };
                (path, change)
            });
            files.extend(old);
            files.extend(new.filter(|(_, change)| !entry.is_untouched(change)));
        }
        files
    }
}

/// One record of the list of names.
struct Entry<'a> {
    /// `M`, `A`, `D`, `R`, `T` or `U`.
    status: u8,
    has_new_mode: bool,
    /// Whether it is a repository of its own, told as the commit that it stands at.
    is_submodule: bool,
    old: Option<&'a [u8]>,
    new: &'a [u8],
}

impl Entry<'_> {
    /// A file that became another kind of thing is told as one that went and one that came.
    fn n_sections(&self) -> usize {
        match self.status {
            b'T' => 2,
            b'U' => 0,
            _ => 1,
        }
    }

    /// Whether some of its lines are as they were.
    fn has_lines(&self) -> bool {
        matches!(self.status, b'M' | b'R' | b'C') && !self.is_submodule
    }

    /// Whether only the time of the file is another one.
    fn is_untouched(&self, change: &Change) -> bool {
        let is_empty = matches!(change, Change::Lines { stretches, .. } if stretches.is_empty());
        self.status == b'M' && !self.has_new_mode && is_empty
    }
}

/// The records, and what follows them.
fn entries(output: &[u8]) -> (Vec<Entry<'_>>, &[u8]) {
    let mut entries = Vec::new();
    let mut rest = output;
    while rest.first() == Some(&b':') {
        let Some((head, behind)) = field(rest) else { break };
        let words: Vec<&[u8]> = head[1..].split(|byte| *byte == b' ').collect();
        let status = words.last().and_then(|word| word.first()).copied().unwrap_or(b'X');
        let Some((first, behind)) = field(behind) else { break };
        let (old, new, behind) = match status {
            b'R' | b'C' => match field(behind) {
                Some((second, behind)) => (Some(first), second, behind),
                None => break,
            },
            _ => (None, first, behind),
        };
        let has_new_mode = words.len() > 1 && words[0] != words[1];
        let is_submodule = words.iter().take(2).any(|mode| *mode == SUBMODULE);
        // What a file was copied from is as it was.
        entries.push(Entry { status, has_new_mode, is_submodule, old: old.filter(|_| status == b'R'), new });
        rest = behind;
    }
    (entries, rest.strip_prefix(b"\0").unwrap_or(rest))
}

/// What stands before the next NUL, and what behind it.
fn field(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = memchr::memchr(0, bytes)?;
    Some((&bytes[..end], &bytes[end + 1..]))
}

/// The lines of the patch, file by file. A line of a file begins with `+` or `-`, so none can pass for the head of a section.
fn sections(patch: &[u8]) -> Vec<Vec<&[u8]>> {
    let mut sections: Vec<Vec<&[u8]>> = Vec::new();
    for line in patch.split(|byte| *byte == b'\n') {
        if line.starts_with(b"diff --git ") {
            sections.push(Vec::new());
        } else if let Some(section) = sections.last_mut() {
            section.push(line);
        }
    }
    sections
}

/// The changed lines of one file.
fn lines_of(sections: &[Vec<&[u8]>], path: &str) -> Change {
    let (mut stretches, mut gone) = (Vec::new(), Vec::new());
    let mut in_hunks = false;
    for line in sections.iter().flatten() {
        if line.starts_with(b"@@ ") {
            in_hunks = true;
            match stretch(line) {
                Some(stretch) => stretches.push(stretch),
                None => return Change::Whole,
            }
        } else if !in_hunks && (line.starts_with(b"Binary files ") || line.starts_with(b"GIT binary patch")) {
            return Change::Whole;
        } else if in_hunks && line.first() == Some(&b'-') {
            gone.extend(speaks_of_claims(&line[1..], path));
        }
    }
    Change::Lines { stretches, gone }
}

/// The lines that a hunk has now: `@@ -3,2 +3,4 @@`. Where it only takes out, the two around the gap.
fn stretch(line: &[u8]) -> Option<(usize, usize)> {
    let line =
        std::str::from_utf8(line.split(|byte| *byte == b'+').nth(1)?.split(|byte| *byte == b' ').next()?).ok()?;
    let (start, count) = line.split_once(',').unwrap_or((line, "1"));
    let (start, count): (usize, usize) = (start.parse().ok()?, count.parse().ok()?);
    Some(if count == 0 { (start.max(1), start + 1) } else { (start, start + count - 1) })
}

/// A line that may have held a finding back: a key of an acceptance, or a comment that was one.
fn speaks_of_claims(line: &[u8], path: &str) -> Option<String> {
    let is_toml = path.ends_with(".toml");
    let line = String::from_utf8_lossy(line);
    let is_key = ["quantity", "rule", "claim"].iter().any(|key| line.trim_start().starts_with(key));
    (line.contains("counterclaim:") || (is_toml && is_key)).then(|| line.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hunk_tells_the_lines_it_has_now() {
        let check = |line: &str, expected| assert_eq!(stretch(line.as_bytes()), expected, "{line}");
        check("@@ -3,2 +3,4 @@ fn f(a: +1)", Some((3, 6)));
        check("@@ -3 +3 @@", Some((3, 3)));
        check("@@ -3,2 +2,0 @@", Some((2, 3)));
        check("@@ -1,2 +0,0 @@", Some((1, 1)));
        check("@@ broken", None);
    }

    #[test]
    fn names_of_any_bytes_are_told_apart() {
        let output = b":100644 100644 a b M\0-x \"\n.md\0:100644 100644 a b R090\0old\0n\xffw\0\0diff --git a b\n@@ -1 +1 @@\n-a\n+b\n";
        let (entries, patch) = entries(output);
        let names: Vec<_> = entries.iter().map(|entry| (entry.old, entry.new)).collect();
        assert_eq!(names, [(None, &b"-x \"\n.md"[..]), (Some(&b"old"[..]), &b"n\xffw"[..])]);
        assert_eq!(sections(patch).len(), 1);
    }

    #[test]
    fn lines_that_look_like_heads_are_lines() {
        let patch = b"diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1,2 +1 @@\n-diff --git a/y b/y\n-Binary files differ\n+@@ -9 +9 @@\n";
        let sections = sections(patch);
        assert_eq!(sections.len(), 1);
        assert_eq!(lines_of(&sections, "x"), Change::Lines { stretches: vec![(1, 1)], gone: Vec::new() });
    }
}
