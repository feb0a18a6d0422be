//! Repairs: the edits that mend findings, file by file, and the texts that they come to. Nothing is written here.
//!
//! A fix is taken as a whole or not at all. Of two that change the same words the first in order wins; the other one is due at
//! the next run.

mod encoded;
mod patch;
mod written;

use std::collections::BTreeMap;

use crate::finding::{Edit, Finding, Fix};
use crate::source::Span;

pub use encoded::Stale;
pub use patch::{patch, quoted};
pub use written::change;

/// What edits come to.
#[derive(Debug, Default)]
pub struct Repair {
    /// The changes of each file, by its path; in order, none touches another.
    pub files: BTreeMap<String, Vec<Change>>,
    /// What is mended, in the order of the findings.
    pub mended: Vec<Mended>,
    /// Fixes that were not taken, each as finding and fix, with the reason.
    pub refused: Vec<(usize, usize, &'static str)>,
}

/// Bytes of a file put in place of others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Those that go.
    pub span: Span,
    /// What they say; a file that says something else has changed.
    pub was: String,
    /// What comes.
    pub text: String,
}

/// A fix that is taken.
#[derive(Clone, Debug)]
pub struct Mended {
    /// The finding, as an index.
    pub finding: usize,
    /// The fix, as an index into those of the finding.
    pub fix: usize,
}

/// Which fixes are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Those that keep the meaning of what they change.
    Safe,
    /// All.
    Unsafe,
}

impl Repair {
    /// The fixes of the findings that stand against the run.
    pub fn of(findings: &[Finding], scope: Scope) -> Self {
        let mut repair = Self::default();
        for (nth, finding) in findings.iter().enumerate().filter(|(_, finding)| finding.is_open()) {
            for (idx, fix) in finding.fixes.iter().enumerate().filter(|(_, fix)| fix.is_safe || scope == Scope::Unsafe)
            {
                match repair.take(fix) {
                    Ok(()) => repair.mended.push(Mended { finding: nth, fix: idx }),
                    Err(why) => repair.refused.push((nth, idx, why)),
                }
            }
        }
        repair
    }

    /// Takes all edits of a fix, or none.
    fn take(&mut self, fix: &Fix) -> Result<(), &'static str> {
        let mut news: Vec<(String, Change)> = Vec::new();
        for edit in &fix.edits {
            let Edit { place, .. } = edit;
            let change = written::change(edit)?;
            let file = place.source.file().to_owned();
            let of_file = self.files.get(&file).map_or(&[][..], Vec::as_slice);
            let own = news.iter().filter(|(path, _)| *path == file).map(|(_, change)| change);
            // Two claims may speak of the same words, and want the same of them.
            match of_file.iter().chain(own).find(|other| change.meets(other)) {
                Some(other) if *other == change => {}
                Some(_) => return Err("another fix changes the same words: run it again"),
                None => news.push((file, change)),
            }
        }
        for (file, change) in news {
            let changes = self.files.entry(file).or_default();
            let at = changes.partition_point(|other| other.span < change.span);
            changes.insert(at, change);
        }
        Ok(())
    }
}

impl Change {
    /// Whether two changes touch: they share bytes, or begin at the same one.
    fn meets(&self, other: &Self) -> bool {
        self.span.overlaps(other.span) || self.span.start == other.span.start
    }
}

/// A text with changes made.
///
/// # Errors
/// When it does not say what it said when it was read.
pub fn applied(text: &str, changes: &[Change]) -> Result<String, Stale> {
    let mut applied = String::with_capacity(text.len());
    let mut at = 0;
    for change in changes {
        if text.get(change.span.range()) != Some(&change.was) || change.span.start < at {
            return Err(Stale);
        }
        applied.push_str(&text[at..change.span.start]);
        applied.push_str(&change.text);
        at = change.span.end;
    }
    applied.push_str(&text[at..]);
    Ok(applied)
}

/// The bytes of a file with changes made, in the encoding that it has.
///
/// # Errors
/// When it does not say what it said when it was read.
pub fn applied_to_bytes(bytes: &[u8], changes: &[Change]) -> Result<Vec<u8>, Stale> {
    encoded::edited(bytes, |text| applied(text, changes))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::finding::{Basis, Key, Severity, Standing};
    use crate::source::{Place, Source};

    fn source(text: &str) -> Arc<Source> {
        Arc::new(Source::new("a.md", text))
    }

    fn fix(source: &Arc<Source>, edits: &[(&str, &str)], is_safe: bool) -> Fix {
        let edit = |(words, text): &(&str, &str)| {
            let start = source.text.find(words).expect("the words are there");
            let place = Place { source: Arc::clone(source), span: Span::new(start, start + words.len()) };
            Edit { place, text: (*text).to_owned() }
        };
        Fix { message: "mend".to_owned(), is_safe, edits: edits.iter().map(edit).collect() }
    }

    fn finding(fixes: Vec<Fix>) -> Finding {
        Finding {
            rule: "contradictory",
            severity: Severity::Error,
            quantity: None,
            message: String::new(),
            labels: Vec::new(),
            notes: Vec::new(),
            help: None,
            key: Key::default(),
            basis: Basis::default(),
            fixes,
            obstacles: Vec::new(),
            claims: Vec::new(),
            standing: Standing::Open,
        }
    }

    fn check(text: &str, fixes: &[(&[(&str, &str)], bool)], scope: Scope, expected: &str, n_refused: usize) {
        let source = source(text);
        let findings: Vec<Finding> =
            fixes.iter().map(|(edits, is_safe)| finding(vec![fix(&source, edits, *is_safe)])).collect();
        let repair = Repair::of(&findings, scope);
        let changes = repair.files.get("a.md").cloned().unwrap_or_default();
        assert_eq!(applied(text, &changes).unwrap(), expected);
        assert_eq!(repair.refused.len(), n_refused);
    }

    #[test]
    fn edits_of_several_findings_come_together() {
        check("41 and ۴۱", &[(&[("۴۱", "۴۲")], true), (&[("41", "42")], true)], Scope::Safe, "42 and ۴۲", 0);
    }

    #[test]
    fn of_two_that_change_the_same_words_the_first_wins_and_equal_ones_are_one() {
        check(
            "41 and 50",
            &[(&[("41", "42")], true), (&[("41", "43"), ("50", "51")], true)],
            Scope::Safe,
            "42 and 50",
            1,
        );
        check(
            "41 and 50",
            &[(&[("41", "42")], true), (&[("41", "42"), ("50", "51")], true)],
            Scope::Safe,
            "42 and 51",
            0,
        );
    }

    #[test]
    fn what_changes_the_meaning_is_done_only_when_it_is_asked_for() {
        check("over 40", &[(&[("40", "30")], false)], Scope::Safe, "over 40", 0);
        check("over 40", &[(&[("40", "30")], false)], Scope::Unsafe, "over 30", 0);
    }

    #[test]
    fn what_does_not_stand_against_the_run_is_left_alone() {
        let source = source("41");
        let mut findings = vec![finding(vec![fix(&source, &[("41", "42")], true)])];
        for standing in [
            Standing::Accepted { because: "known".to_owned(), is_beside: false },
            Standing::Baselined,
            Standing::Elsewhere,
        ] {
            findings[0].standing = standing;
            assert!(Repair::of(&findings, Scope::Unsafe).files.is_empty());
        }
    }

    #[test]
    fn a_text_that_says_something_else_now_is_not_changed() {
        let change = Change { span: Span::new(0, 2), was: "41".to_owned(), text: "42".to_owned() };
        assert_eq!(applied("40 agents", std::slice::from_ref(&change)), Err(Stale));
        assert_eq!(applied("4", std::slice::from_ref(&change)), Err(Stale));
        assert_eq!(applied("41 agents", &[change]).unwrap(), "42 agents");
    }
}
