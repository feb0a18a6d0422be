//! `counterclaim baseline`: the findings that are there today, so that only new ones stop anybody.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand};

use super::project::Project;
use super::root::{self, Root};
use super::{Failure, Outcome, atomic, output, today};
use crate::claim::baseline::{FILE, pruned, written};
use crate::claim::{Baseline, Known};
use crate::finding::{Finding, Standing};
use crate::report::{Style, left_to_right};
use crate::rules;
use crate::source::{Source, Sources, Span};

#[derive(Args)]
#[group(skip)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write down every finding there is; from then on only others are reported
    Create,
    /// Take out what is mended; nothing is ever added
    Prune,
    /// List what is known, and what of it is mended
    Show,
}

pub fn run(arguments: &Arguments, style: Style) -> Outcome {
    let root = Root::find(style)?;
    match arguments.command {
        Command::Create => create(&root, style),
        Command::Prune => prune(&root, style),
        Command::Show => show(&root, style),
    }
}

/// Where the baseline of a root stands, from the root.
pub fn path(root: &Root) -> &str {
    root.config.baseline.as_deref().unwrap_or(FILE)
}

/// The baseline of a project; an empty one where there is none and none was asked for.
pub fn read(root: &Root, sources: &Sources<'_>, style: Style) -> Result<Baseline, Failure> {
    match load(root, sources)? {
        Some(source) => parse(&source, style),
        None => Ok(Baseline::default()),
    }
}

fn load(root: &Root, sources: &Sources<'_>) -> Result<Option<std::sync::Arc<Source>>, Failure> {
    let path = path(root);
    match sources.load(path) {
        Ok(source) => Ok(Some(source)),
        Err(_) if root.config.baseline.is_none() && !is_anything(&on_disk(root)) => Ok(None),
        // One that is staged alone, or not yet, is none.
        Err(unreadable) if root.config.baseline.is_none() && unreadable.why == "is not staged" => Ok(None),
        Err(unreadable) => {
            let help = if root.config.baseline.is_some() { "; `counterclaim baseline create` writes it" } else { "" };
            Err(Failure::new(format!("could not run: the baseline {path} {}{help}", unreadable.why)))
        }
    }
}

fn parse(source: &std::sync::Arc<Source>, style: Style) -> Result<Baseline, Failure> {
    Baseline::parse(source, &rules::names()).map_err(|faults| root::broken("baseline", &source.path, &faults, style))
}

/// The place of the baseline on disk, whether it is there or not.
fn on_disk(root: &Root) -> PathBuf {
    root.disk.root().join(path(root))
}

/// Whether anything has this name, a link to nothing too.
fn is_anything(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// The findings of a run over everything, before anything is held against them but what is accepted.
fn findings(root: &Root, project: &Project<'_>) -> Result<(Vec<Finding>, usize), Failure> {
    let today = today::today()?;
    let ledger = project.ledger();
    Ok((rules::check(&ledger, &root.config, Some(today)), ledger.n_checked()))
}

fn create(root: &Root, style: Style) -> Outcome {
    let (path, file) = (path(root), on_disk(root));
    if is_anything(&file) {
        let why = format!("could not run: {path} is there already, and a baseline only shrinks");
        return Err(Failure::new(
            why + "; `counterclaim baseline prune` takes out what is mended, and deleting it begins anew",
        ));
    }
    let project = Project::read(root, &root.disk, None)?;
    let (findings, n_checked) = findings(root, &project)?;
    if n_checked == 0 {
        return Err(Failure::new("could not run: nothing was checked, so there is nothing to write down"));
    }
    let is_evidence = |finding: &&Finding| rules::rule(finding.rule).is_some_and(rules::Rule::is_of_evidence);
    let (known, others): (Vec<&Finding>, Vec<&Finding>) =
        findings.iter().filter(|finding| finding.is_open()).partition(is_evidence);
    let n_accepted = findings.iter().filter(|finding| matches!(finding.standing, Standing::Accepted { .. })).count();
    write(&file, &root.disk, &written(known.iter().copied()))?;
    output::write(|out| {
        writeln!(out, "{}: {}", shown(path, style), counted(known.len(), "finding"))?;
        if n_accepted > 0 {
            writeln!(out, "left out: {}, which have a reason of their own", counted(n_accepted, "accepted finding"))?;
        }
        if !others.is_empty() {
            let names: std::collections::BTreeSet<&str> = others.iter().map(|finding| finding.rule).collect();
            let names = names.into_iter().collect::<Vec<_>>().join(", ");
            writeln!(
                out,
                "left out: {} about claims files and acceptances ({names})",
                counted(others.len(), "finding")
            )?;
        }
        Ok(())
    })?;
    Ok(ExitCode::SUCCESS)
}

/// An entry that is stale, and what is made of it, as the rule tells it.
struct Stale<'b> {
    known: &'b Known,
    changes: Vec<(Span, String)>,
}

impl Stale<'_> {
    fn is_gone(&self) -> bool {
        matches!(&self.changes[..], [(_, text)] if text.is_empty())
    }

    /// What becomes of it, in a few words.
    fn becomes(&self) -> String {
        match &self.changes[..] {
            [(_, text)] if text.is_empty() => "taken out".to_owned(),
            [(span, text)] if *span == self.known.counted.span => format!("now {text}"),
            _ => "taken out in part".to_owned(),
        }
    }
}

fn stale<'b>(baseline: &'b Baseline, findings: &[Finding]) -> Vec<Stale<'b>> {
    let of = |finding: &Finding| {
        let place = &finding.labels.first()?.place;
        let known = baseline.entries.iter().find(|known| known.place == *place)?;
        let edits = finding.fixes.first()?.edits.iter();
        Some(Stale { known, changes: edits.map(|edit| (edit.place.span, edit.text.clone())).collect() })
    };
    findings.iter().filter(|finding| finding.rule == rules::STALE).filter_map(of).collect()
}

/// The baseline as it stands, and the findings held against it.
fn judged(root: &Root, style: Style) -> Result<(std::sync::Arc<Source>, Baseline, Vec<Finding>), Failure> {
    let sources = Sources::new(&root.disk);
    let Some(source) = load(root, &sources)? else {
        let why = format!("could not run: there is no {}; `counterclaim baseline create` writes one", path(root));
        return Err(Failure::new(why));
    };
    let baseline = parse(&source, style)?;
    let mut project = Project::read(root, &root.disk, None)?;
    project.claims.baseline = baseline.clone();
    // What is off for the day is no reason to call an entry stale, or to keep one.
    let (findings, n_checked) = findings(root, &project)?;
    if n_checked == 0 {
        return Err(Failure::new("could not run: nothing was checked, so nobody knows what is mended"));
    }
    Ok((source, baseline, findings))
}

fn prune(root: &Root, style: Style) -> Outcome {
    let (source, baseline, findings) = judged(root, style)?;
    let stale = stale(&baseline, &findings);
    let path = path(root);
    if !stale.is_empty() {
        let changes: Vec<(Span, String)> = stale.iter().flat_map(|stale| stale.changes.clone()).collect();
        write(&on_disk(root), &root.disk, &pruned(&source, &changes))?;
    }
    let left = baseline.entries.len() - stale.iter().filter(|stale| stale.is_gone()).count();
    output::write(|out| {
        for stale in &stale {
            writeln!(out, "{}: {}", stale.becomes(), entry(stale.known, style))?;
        }
        writeln!(out, "{}: {} left", shown(path, style), counted(left, "entry"))
    })?;
    Ok(ExitCode::SUCCESS)
}

fn show(root: &Root, style: Style) -> Outcome {
    let (_, baseline, findings) = judged(root, style)?;
    let stale = stale(&baseline, &findings);
    output::write(|out| {
        for known in &baseline.entries {
            let state = match stale.iter().find(|stale| stale.known.place == known.place).map(Stale::is_gone) {
                None => "stands",
                Some(true) => "mended",
                Some(false) => "partly mended",
            };
            writeln!(out, "{state}: {}", entry(known, style))?;
        }
        let n = counted(baseline.entries.len(), "entry");
        writeln!(out, "{}: {n}, {} to take out", shown(path(root), style), stale.len())
    })?;
    Ok(ExitCode::SUCCESS)
}

/// One entry on one line.
fn entry(known: &Known, style: Style) -> String {
    let times = if known.count == 1 { String::new() } else { format!(" ({} times)", known.count) };
    format!("{} {}{times}", known.rule, shown(&known.message, style))
}

fn shown(text: &str, style: Style) -> String {
    left_to_right(text, style.bidi)
}

fn counted(n: usize, noun: &str) -> String {
    match (n, noun) {
        (1, noun) => format!("1 {noun}"),
        (n, "entry") => format!("{n} entries"),
        (n, noun) => format!("{n} {noun}s"),
    }
}

/// Writes a file so that at any moment the old one or the new one is there.
fn write(file: &Path, disk: &super::Disk, text: &str) -> Result<(), Failure> {
    let failed =
        |error: std::io::Error| Failure::new(format!("could not run: cannot write {}: {error}", file.display()));
    let folder = file.parent().unwrap_or(disk.root());
    let real = folder.canonicalize().map_err(failed)?;
    if !real.starts_with(disk.root()) {
        return Err(Failure::new(format!("could not run: {} leaves the project", file.display())));
    }
    atomic::write(file, text.as_bytes()).map_err(failed)
}
