//! What was mended and what was not, one line each, in the shape of the concise report.

use std::io::{self, Write};

use super::{Style, bidi, escape};
use crate::finding::{Edit, Finding};
use crate::repair::Repair;
use crate::source::Place;

/// What a repair came to.
pub struct Outcome<'a> {
    /// The findings before it.
    pub before: &'a [Finding],
    /// The repair.
    pub repair: &'a Repair,
    /// The files that were changed.
    pub done: Vec<&'a str>,
    /// The files that were not, with the reason.
    pub refused: &'a [(String, String)],
    /// The findings after it.
    pub left: &'a [Finding],
    /// Whether something was written; else it was only shown.
    pub is_made: bool,
}

/// Writes what was mended, what is left and why, and how much of both there is.
///
/// # Errors
/// When it cannot be written.
pub fn render(outcome: &Outcome<'_>, style: &Style, out: &mut dyn Write) -> io::Result<()> {
    let mut n_changes = 0;
    for (finding, edit) in outcome.edits() {
        n_changes += 1;
        let (was, now) = (shown(edit.place.text(), style), shown(&edit.text, style));
        let verb = if outcome.is_made { "fixed" } else { "would fix" };
        writeln!(out, "{}: {verb}[{}]: {was} becomes {now}", at(&edit.place), finding.rule)?;
    }
    for (path, why) in outcome.refused {
        writeln!(out, "{}: not written: {}", escape::path(path), sentence(why, style))?;
    }
    let left: Vec<&Finding> = outcome.left.iter().filter(|finding| finding.is_open()).collect();
    for finding in &left {
        let fact = sentence(&finding.message, style);
        for (place, why) in outcome.whys(finding) {
            let place = place.map_or_else(|| "-".to_owned(), at);
            writeln!(out, "{place}: left[{}]: {fact}; {}", finding.rule, sentence(&why, style))?;
        }
    }
    writeln!(out, "{}", outcome.sum(n_changes, &left))
}

impl Outcome<'_> {
    /// The edits that were made, each once.
    fn edits(&self) -> Vec<(&Finding, &Edit)> {
        let mut edits: Vec<(&Finding, &Edit)> = Vec::new();
        for mended in &self.repair.mended {
            let finding = &self.before[mended.finding];
            for edit in &finding.fixes[mended.fix].edits {
                let is_known = edits.iter().any(|(_, known)| *known == edit);
                if !is_known && self.done.contains(&edit.place.source.file()) {
                    edits.push((finding, edit));
                }
            }
        }
        edits
    }

    /// Why a finding is left, each reason with the words that it is about.
    fn whys<'f>(&self, finding: &'f Finding) -> Vec<(Option<&'f Place>, String)> {
        let first = finding.labels.first().map(|label| &label.place);
        let obstacles = finding.obstacles.iter().map(|obstacle| (Some(&obstacle.place), obstacle.message.clone()));
        let fixes = finding.fixes.iter().map(|fix| {
            let why = match self.refusal(finding, fix.is_safe) {
                Some(why) => why.to_owned(),
                None if fix.is_safe => "another fix came first: run it again".to_owned(),
                None => format!("{} with --unsafe", fix.message),
            };
            (fix.edits.first().map(|edit| &edit.place).or(first), why)
        });
        let mut whys: Vec<_> = obstacles.chain(fixes).collect();
        if whys.is_empty() {
            let why = finding.help.clone().unwrap_or_else(|| "no program can tell what is right".to_owned());
            whys.push((first, why));
        }
        whys
    }

    /// Why a fix of such a finding was not taken before.
    fn refusal(&self, finding: &Finding, is_safe: bool) -> Option<&'static str> {
        let is_same = |(nth, fix, _): &&(usize, usize, &'static str)| {
            let before = &self.before[*nth];
            before.rule == finding.rule && before.message == finding.message && before.fixes[*fix].is_safe == is_safe
        };
        self.repair.refused.iter().find(is_same).map(|(.., why)| *why)
    }

    fn sum(&self, n_changes: usize, left: &[&Finding]) -> String {
        let changes = match (n_changes, self.is_made) {
            (0, _) => "nothing to fix".to_owned(),
            (n, true) => format!("made {}", counted(n, "change", "changes")),
            (n, false) => format!("would make {}", counted(n, "change", "changes")),
        };
        let files = match (n_changes, self.done.len()) {
            (0, _) => String::new(),
            (_, n) => format!(" in {}", counted(n, "file", "files")),
        };
        let is_unsafe = |finding: &&&Finding| finding.fixes.iter().any(|fix| !fix.is_safe);
        let with_unsafe = match left.iter().filter(is_unsafe).count() {
            0 => String::new(),
            n if n == left.len() => ", and can be fixed with --unsafe".to_owned(),
            n => format!(", of which {n} can be fixed with --unsafe"),
        };
        let rest = match left.len() {
            0 => "no finding is left".to_owned(),
            1 => "1 finding is left".to_owned(),
            n => format!("{n} findings are left"),
        };
        format!("{changes}{files}; {rest}{with_unsafe}")
    }
}

fn counted(n: usize, one: &str, more: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { more })
}

fn sentence(text: &str, style: &Style) -> String {
    bidi::sentence(&escape::line(text), style.bidi)
}

/// Words in quotation marks, on one line, cut where they are long.
fn shown(words: &str, style: &Style) -> String {
    const LONGEST: usize = 60;
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let cut = match words.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("“{}…”", &words[..end]),
        None => format!("“{words}”"),
    };
    sentence(&cut, style)
}

/// A place, its path bare for editors and scripts.
fn at(place: &Place) -> String {
    let position = place.source.position(place.span.start);
    format!("{}:{}:{}", escape::path(place.source.shown_path()), position.line, position.column)
}
