//! Patches: changes as a unified diff, as `git apply` and `patch -p1` take it.

use super::{Change, Stale, applied};
use crate::source::Span;

/// How many lines stand around what changes.
const CONTEXT: usize = 3;

/// The patch of one file.
///
/// # Errors
/// When the text does not say what it said when it was read.
pub fn patch(path: &str, text: &str, changes: &[Change]) -> Result<String, Stale> {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let regions = regions(text, &lines, changes)?;
    let mut patch = format!("--- {}\n+++ {}\n", name("a", path), name("b", path));
    let mut shift = 0i64;
    for hunk in hunks(&regions) {
        let (first, last) = (hunk[0].start, hunk[hunk.len() - 1].end);
        let (start, end) = (first.saturating_sub(CONTEXT), (last + CONTEXT).min(lines.len()));
        let mut body = Vec::new();
        let mut at = start;
        for region in hunk {
            body.extend(lines[at..region.start].iter().map(|line| (' ', (*line).to_owned())));
            body.extend(lines[region.start..region.end].iter().map(|line| ('-', (*line).to_owned())));
            body.extend(region.text.split_inclusive('\n').map(|line| ('+', line.to_owned())));
            at = region.end;
        }
        body.extend(lines[at..end].iter().map(|line| (' ', (*line).to_owned())));
        let count = |sign: char| body.iter().filter(|(own, _)| *own != sign).count();
        let (n_old, n_new) = (count('+'), count('-'));
        let new_start = i64::try_from(start).unwrap_or(i64::MAX) + shift;
        patch.push_str(&format!("@@ -{},{n_old} +{},{n_new} @@\n", start + 1, new_start + 1));
        for (sign, line) in body {
            patch.push(sign);
            patch.push_str(&line);
            if !line.ends_with('\n') {
                patch.push_str("\n\\ No newline at end of file\n");
            }
        }
        shift += i64::try_from(n_new).unwrap_or(0) - i64::try_from(n_old).unwrap_or(0);
    }
    Ok(patch)
}

/// Lines that change, and what they become.
struct Region {
    start: usize,
    end: usize,
    text: String,
}

fn regions(text: &str, lines: &[&str], changes: &[Change]) -> Result<Vec<Region>, Stale> {
    let mut starts = vec![0];
    starts.extend(lines.iter().scan(0, |at, line| {
        *at += line.len();
        Some(*at)
    }));
    let line_of = |offset: usize| {
        starts.partition_point(|start| *start <= offset).saturating_sub(1).min(lines.len().saturating_sub(1))
    };
    let mut grouped: Vec<(usize, usize, Vec<Change>)> = Vec::new();
    for change in changes {
        let first = line_of(change.span.start);
        let end = line_of(change.span.end.saturating_sub(1).max(change.span.start)) + 1;
        match grouped.last_mut().filter(|(_, last, _)| *last > first) {
            Some((_, last, own)) => {
                *last = end.max(*last);
                own.push(change.clone());
            }
            None => grouped.push((first, end, vec![change.clone()])),
        }
    }
    let region = |(start, end, own): (usize, usize, Vec<Change>)| {
        let (from, to) = (starts[start], starts[end]);
        let within = |change: Change| {
            let span = change.span;
            Change { span: Span::new(span.start - from, span.end - from), ..change }
        };
        let own: Vec<Change> = own.into_iter().map(within).collect();
        Ok(Region { start, end, text: applied(text.get(from..to).ok_or(Stale)?, &own)? })
    };
    grouped.into_iter().map(region).collect()
}

/// Regions whose context meets are one hunk.
fn hunks(regions: &[Region]) -> Vec<&[Region]> {
    regions.chunk_by(|one, next| next.start <= one.end + 2 * CONTEXT).collect()
}

/// The name of a file in the head of a patch. Behind one with blanks a tab says where it ends.
fn name(side: &str, path: &str) -> String {
    let name = quoted(&format!("{side}/{path}"));
    if !name.starts_with('"') && name.contains(' ') { format!("{name}\t") } else { name }
}

/// A path as git writes it: in quotation marks with escapes, where it has characters that are not plain.
pub fn quoted(path: &str) -> String {
    let is_plain = |byte: u8| (b' '..0x7f).contains(&byte) && !matches!(byte, b'"' | b'\\');
    if path.bytes().all(is_plain) {
        return path.to_owned();
    }
    let escaped: String = path
        .bytes()
        .map(|byte| match byte {
            b'\n' => "\\n".to_owned(),
            b'\t' => "\\t".to_owned(),
            b'\r' => "\\r".to_owned(),
            b'"' | b'\\' => format!("\\{}", char::from(byte)),
            byte if is_plain(byte) => char::from(byte).to_string(),
            byte => format!("\\{byte:03o}"),
        })
        .collect();
    format!("\"{escaped}\"")
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use super::*;

    fn change(text: &str, was: &str, new: &str) -> Change {
        let start = text.find(was).unwrap();
        Change { span: Span::new(start, start + was.len()), was: was.to_owned(), text: new.to_owned() }
    }

    #[test]
    fn a_patch_shows_the_lines_with_those_around_them() {
        let text = "1\n2\n3\n4\nhas ۴۱ beds\n6\n7\n8\n9\n10\n11\n12\n13\n14\nhas 41 beds";
        let changes = [change(text, "۴۱", "۴۲"), change(text, "41", "42")];
        assert_snapshot!(patch("متن/a b.md", text, &changes).unwrap(), @r#"
        --- "a/\331\205\330\252\331\206/a b.md"
        +++ "b/\331\205\330\252\331\206/a b.md"
        @@ -2,7 +2,7 @@
         2
         3
         4
        -has ۴۱ beds
        +has ۴۲ beds
         6
         7
         8
        @@ -12,4 +12,4 @@
         12
         13
         14
        -has 41 beds
        \ No newline at end of file
        +has 42 beds
        \ No newline at end of file
        "#);
    }

    #[test]
    fn two_changes_of_one_line_are_one() {
        let text = "41 of 50\n";
        let changes = [change(text, "41", "42"), change(text, "50", "51")];
        assert_eq!(
            patch("a.md", text, &changes).unwrap(),
            "--- a/a.md\n+++ b/a.md\n@@ -1,1 +1,1 @@\n-41 of 50\n+42 of 51\n"
        );
    }

    #[test]
    fn a_change_may_take_or_bring_lines() {
        let text = "a\nb\nc\n";
        let joined = change(text, "a\nb", "a b");
        assert_eq!(
            patch("a.md", text, &[joined]).unwrap(),
            "--- a/a.md\n+++ b/a.md\n@@ -1,3 +1,2 @@\n-a\n-b\n+a b\n c\n"
        );
        let parted = change(text, "b", "b\nb");
        assert_eq!(
            patch("a b.md", text, &[parted]).unwrap(),
            "--- a/a b.md\t\n+++ b/a b.md\t\n@@ -1,3 +1,4 @@\n a\n-b\n+b\n+b\n c\n"
        );
    }
}
