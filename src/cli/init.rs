//! `counterclaim init`: a configuration and a first claims file, of what can be grounded; nothing that is there is touched.

use std::process::ExitCode;

use super::project::Project;
use super::root::{CONFIG, Root};
use super::{Failure, Outcome, below, output};
use crate::adopt::suggest::{Proposal, suggest};
use crate::claim::toml_text::list;
use crate::report::{Style, left_to_right, one_line};
use crate::source::{Entry, Glob, Sources};

/// The claims file that is written.
const CLAIMS: &str = "claims/first.toml";

/// Where texts mostly lie that state figures.
const SOURCES: [&str; 8] = [
    "README*.md",
    "README*.rst",
    "README*.adoc",
    "docs/**/*.md",
    "docs/**/*.rst",
    "docs/**/*.adoc",
    "doc/**/*.md",
    "doc/**/*.rst",
];

pub fn run(style: Style) -> Outcome {
    let root = Root::to_adopt(style)?;
    let project = Project::read(&root, &root.disk, None)?;
    let proposal = suggest(&project.sources);
    let mut told = Told::default();
    // The claims go first: where they cannot be written, nothing is.
    match project.claims.files.len() {
        0 if proposal.suggestions.is_empty() => {}
        0 => {
            let path = target(&root)?;
            let n_claims: usize = proposal.suggestions.iter().map(|suggestion| suggestion.n_claims).sum();
            let n = proposal.suggestions.len();
            let what = format!("{n_claims} claims of {n} {}", if n == 1 { "quantity" } else { "quantities" });
            told.write(&root, &path, &proposal.file(), &what)?;
        }
        1 => told.left(format!("the claims: {} is there already", project.claims.files[0].path)),
        n => told.left(format!("the claims: {n} files are there already")),
    }
    if root.has_config {
        told.left(format!("{CONFIG}: it is there already"));
    } else if proposal.n_texts > 0 {
        told.write(&root, CONFIG, &config(&project.sources), "which files are read")?;
    }
    let lines = told.lines(&root, &proposal, project.claims.files.is_empty());
    output::write(|out| lines.iter().try_for_each(|line| writeln!(out, "{}", left_to_right(line, style.bidi))))?;
    Ok(ExitCode::SUCCESS)
}

/// What was done, for the report.
#[derive(Default)]
struct Told {
    written: Vec<String>,
    left: Vec<String>,
}

impl Told {
    fn left(&mut self, what: String) {
        self.left.push(what);
    }

    /// Writes a file; one that came to be in the meantime is left alone.
    fn write(&mut self, root: &Root, path: &str, text: &str, what: &str) -> Result<(), Failure> {
        if below::create(root, path, text)? {
            self.written.push(format!("wrote {path}: {what}"));
        } else {
            self.left(format!("{path}: it is there already"));
        }
        Ok(())
    }

    fn lines(&self, root: &Root, proposal: &Proposal, is_first: bool) -> Vec<String> {
        // The configuration was written last, and is told first.
        let mut lines: Vec<String> = self.written.iter().rev().cloned().collect();
        if !self.written.is_empty() && is_first {
            lines.extend(proposal.suggestions.iter().map(|suggestion| {
                let stands = if suggestion.differs { "differs" } else { "holds  " };
                format!("  {stands}  {}: {}", suggestion.quantity, one_line(&suggestion.about))
            }));
        }
        lines.extend(self.left.iter().rev().map(|left| format!("left alone {left}")));
        lines.extend(proposal.unread.iter().map(|(path, why)| format!("passed over {path}: it {why}")));
        if proposal.n_texts == 0 {
            lines.push(format!(
                "there is no text to look at in {}: no README, nothing in docs/",
                root.disk.root().display()
            ));
            if self.written.is_empty() {
                lines.push("nothing was written; once there is a text that states a figure, run it again".to_owned());
            }
            return lines;
        }
        if is_first && proposal.suggestions.is_empty() {
            let n = proposal.n_texts;
            let texts = if n == 1 { "1 text".to_owned() } else { format!("{n} texts") };
            lines.push(format!("in {texts} no figure was found that something else says too: no claims were written"));
        }
        lines.extend([String::new(), "next:".to_owned()]);
        lines.extend(steps(proposal, !is_first || !proposal.suggestions.is_empty()));
        lines
    }
}

/// What to do next.
fn steps(proposal: &Proposal, has_claims: bool) -> Vec<String> {
    let mut steps = Vec::new();
    if has_claims {
        steps.push(("counterclaim check".to_owned(), "hold the claims against their sources".to_owned()));
    }
    for (place, words) in &proposal.places {
        steps.push((format!("counterclaim pin {place} --quantity NAME"), format!("claim “{}”", one_line(words))));
    }
    steps.push(("counterclaim status --uncovered".to_owned(), "see which figures no claim speaks of".to_owned()));
    let width = steps.iter().map(|(command, _)| command.chars().count()).max().unwrap_or(0);
    steps.iter().map(|(command, what)| format!("  {command:width$}  {what}")).collect()
}

/// The configuration: what is read, and what else could be said.
fn config(sources: &Sources<'_>) -> String {
    let fits = |glob: &&&str| sources.find(glob, Entry::File).is_ok_and(|found| !found.is_empty());
    let found: Vec<String> = SOURCES.iter().filter(fits).map(|glob| (*glob).to_owned()).collect();
    format!(
        "# The configuration of counterclaim, a linter for figures. Every path begins at this folder.\n\
         # `counterclaim config show` lists all keys with their values.\n\
         [files]\n\
         claims  = [\"claims/**/*.toml\"]\n\
         # The texts that `counterclaim status` looks through for figures that no claim speaks of.\n\
         sources = {}\n",
        list(&found)
    )
}

/// The claims file, in a place where `check` reads it.
fn target(root: &Root) -> Result<String, Failure> {
    let globs: Vec<Glob> = root.config.claims.iter().filter_map(|glob| Glob::new(glob).ok()).collect();
    let own = globs.iter().map(|glob| format!("{}first.toml", glob.folder()));
    let found = [CLAIMS.to_owned()].into_iter().chain(own).find(|path| globs.iter().any(|glob| glob.fits(path)));
    found.ok_or_else(|| {
        let globs = root.config.claims.join(", ");
        Failure::new(format!("`files.claims` ({globs}) names no folder where a new claims file would be read"))
    })
}
