//! What changed between two states of a repository, and whether that touches a finding: the lines that it shows, the claims that
//! it is about, or the files that these count and search.

use std::collections::{BTreeMap, BTreeSet};

use crate::finding::Finding;
use crate::source::{Glob, Place, Span};

/// What changed, by path from the root.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// The files, under the names that they have now; those that are gone and old names are among them.
    pub files: BTreeMap<String, Change>,
    /// Files outside of the root, by path from there: `../shared/base.toml`.
    pub outside: BTreeSet<String>,
    /// Whether something changed that every finding hangs on: the configuration, the baseline.
    pub is_everything: bool,
}

/// What changed in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// All of it, or nobody can say what: it is new, it is gone, it is no text.
    Whole,
    /// Some lines.
    Lines {
        /// The first and the last line of each stretch, from 1, as the file is now. Where lines were taken out these are the two
        /// that stand around the gap.
        stretches: Vec<(usize, usize)>,
        /// The lines that are gone and that speak of claims.
        gone: Vec<String>,
    },
}

impl Changes {
    /// Whether they touch a finding. Which globs fit a changed path is remembered in `fitting`.
    pub fn touch(&self, finding: &Finding, fitting: &mut BTreeMap<String, bool>) -> bool {
        self.is_everything
            || finding.labels.iter().any(|label| self.hold(&label.place))
            || finding.basis.claims.iter().any(|place| self.hold(place))
            || finding.basis.files.iter().any(|glob| self.fit(glob, fitting))
            || self.took_away_what_held(finding)
    }

    /// Whether a line of a place changed.
    fn hold(&self, place: &Place) -> bool {
        let path = place.source.file();
        match self.files.get(path) {
            // A submodule that stands at another commit is told as one name.
            None => path.match_indices('/').any(|(at, _)| self.files.get(&path[..at]) == Some(&Change::Whole)),
            Some(Change::Whole) => true,
            Some(Change::Lines { stretches, .. }) => {
                let Some((first, last)) = lines(place) else { return true };
                let behind = stretches.partition_point(|(_, end)| *end < first);
                stretches.get(behind).is_some_and(|(start, _)| *start <= last)
            }
        }
    }

    fn fit(&self, glob: &str, fitting: &mut BTreeMap<String, bool>) -> bool {
        if let Some(known) = fitting.get(glob) {
            return *known;
        }
        let in_folder = |path: &str| path.strip_prefix(glob).is_some_and(|rest| rest.starts_with('/'));
        let fits = |glob: Glob| self.files.keys().any(|path| glob.fits(path) || glob.covers(path));
        let does = self.files.keys().any(|path| path == glob || in_folder(path)) || Glob::new(glob).is_ok_and(fits);
        fitting.insert(glob.to_owned(), does);
        does
    }

    /// Whether a line that is gone named what the finding is about: it may have been what held it back.
    fn took_away_what_held(&self, finding: &Finding) -> bool {
        let ids = finding.claims.iter().filter_map(|claim| claim.id.as_deref());
        let names: Vec<&str> = ids.chain(finding.quantity.as_deref()).chain([finding.rule]).collect();
        let gone = self.files.values().filter_map(|change| match change {
            Change::Lines { gone, .. } => Some(gone),
            Change::Whole => None,
        });
        gone.flatten().any(|line| names.iter().any(|name| line.contains(name)))
    }
}

/// The first and the last line of a place in its file; nothing where its text has no lines of the file.
fn lines(place: &Place) -> Option<(usize, usize)> {
    let (source, Span { start, end }) = (&place.source, place.span);
    let is_whole = source.part.is_none();
    if (!is_whole && source.shown_path() != source.file()) || is_pdf(source.file()) {
        return None;
    }
    // A block ends with its line break, which is no line of its own.
    let last = source.text[..end.max(start)].trim_end_matches(['\n', '\r']).len().max(start);
    let last = source.text.floor_char_boundary(last.saturating_sub(1).max(start));
    Some((source.position(start).line, source.position(last).line))
}

/// The text of these is not what the file holds.
fn is_pdf(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("pdf"))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::finding::{Basis, ClaimRef, Key, Label, Severity, Standing};
    use crate::source::Source;

    const TEXT: &str = "one\ntwo\nthree\nfour\nfive\n";

    fn place(path: &str, words: &str) -> Place {
        let start = TEXT.find(words).unwrap();
        Place { source: Arc::new(Source::new(path, TEXT)), span: Span::new(start, start + words.len()) }
    }

    fn finding(labels: &[(&str, &str)], basis: Basis) -> Finding {
        Finding {
            rule: "divergent",
            severity: Severity::Error,
            quantity: Some("beds".to_owned()),
            message: String::new(),
            labels: labels.iter().map(|(path, words)| Label::new(place(path, words), "")).collect(),
            notes: Vec::new(),
            help: None,
            claims: vec![ClaimRef {
                id: Some("north".to_owned()),
                name: "beds.stated".to_owned(),
                place: place("c.toml", "five"),
            }],
            key: Key::default(),
            basis,
            fixes: Vec::new(),
            obstacles: Vec::new(),
            standing: Standing::Open,
        }
    }

    fn changes(path: &str, stretches: &[(usize, usize)], gone: &[&str]) -> Changes {
        let gone = gone.iter().map(|line| (*line).to_owned()).collect();
        let change = Change::Lines { stretches: stretches.to_vec(), gone };
        Changes { files: [(path.to_owned(), change)].into(), ..Changes::default() }
    }

    fn touch(changes: &Changes, finding: &Finding) -> bool {
        changes.touch(finding, &mut BTreeMap::new())
    }

    #[test]
    fn either_end_of_a_finding_may_be_in_the_changed_lines() {
        let finding = finding(&[("a.md", "two"), ("b.md", "three\nfour")], Basis::default());
        for (path, line, expected) in [
            ("a.md", 2, true),
            ("a.md", 1, false),
            ("a.md", 3, false),
            ("b.md", 3, true),
            ("b.md", 4, true),
            ("b.md", 5, false),
            ("c.md", 2, false),
        ] {
            assert_eq!(touch(&changes(path, &[(line, line)], &[]), &finding), expected, "{path}:{line}");
        }
    }

    #[test]
    fn a_claim_that_changed_touches_its_findings_to_its_last_key_and_no_further() {
        let basis = Basis { claims: vec![place("c.toml", "two\nthree\n")], files: Vec::new() };
        let finding = finding(&[("a.md", "one")], basis);
        for (line, expected) in [(1, false), (2, true), (3, true), (4, false)] {
            assert_eq!(touch(&changes("c.toml", &[(line, line)], &[]), &finding), expected, "{line}");
        }
    }

    #[test]
    fn what_is_counted_touches_by_its_name() {
        let finding = finding(
            &[("a.md", "one")],
            Basis { claims: Vec::new(), files: vec!["src/*.rs".to_owned(), "docs".to_owned()] },
        );
        for (path, expected) in [("src/b.rs", true), ("src/b.md", false), ("docs/x/y.md", true), ("docsy", false)] {
            let files = [(path.to_owned(), Change::Whole)].into();
            assert_eq!(touch(&Changes { files, ..Changes::default() }, &finding), expected, "{path}");
        }
    }

    #[test]
    fn an_acceptance_that_was_taken_out_touches_what_it_held_back() {
        let finding = finding(&[("a.md", "one")], Basis::default());
        for (line, expected) in [
            ("quantity = 'beds'", true),
            ("rule = 'divergent'", true),
            ("claim = 'north'", true),
            ("quantity = 'rooms'", false),
        ] {
            assert_eq!(touch(&changes("c.toml", &[(9, 9)], &[line]), &finding), expected, "{line}");
        }
    }

    #[test]
    fn the_text_of_a_pdf_has_no_lines_of_its_file() {
        assert!(touch(&changes("a.PDF", &[(90, 90)], &[]), &finding(&[("a.PDF", "one")], Basis::default())));
    }
}
