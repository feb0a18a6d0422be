//! `counterclaim check`: every claim against its sources and against the others.

use std::mem::ManuallyDrop;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::cache::Cache;
use super::course::Course;
use super::disk::{Disk, Stamps};
use super::git::staged::Staged;
use super::git::{Repository, both};
use super::levels::Levels;
use super::outputs::{self, Outputs};
use super::project::Project;
use super::root::{CONFIG, Root};
use super::{Outcome, baseline, output, today};
use crate::gate::{Changes, Gate};
use crate::report::{Report, Style, Summary};
use crate::rules;
use crate::source::{Files, Recall};

#[derive(Args)]
#[group(skip)]
pub struct Arguments {
    /// Report only findings in these files and folders; everything is checked all the same
    paths: Vec<PathBuf>,
    /// Read everything anew, and keep nothing for the next run
    #[arg(long)]
    no_cache: bool,
    /// Report only findings that the changes since this commit touch: those since its last common commit with HEAD
    #[arg(long, value_name = "COMMIT", conflicts_with = "staged")]
    since: Option<String>,
    /// Check what is staged for the next commit, and report only findings that it touches
    #[arg(long)]
    staged: bool,
    /// Report what the baseline knows, too
    #[arg(long)]
    no_baseline: bool,
    /// Succeed whatever is found; a run that could not check anything fails all the same
    #[arg(long)]
    exit_zero: bool,
    #[command(flatten)]
    outputs: outputs::Arguments,
    #[command(flatten)]
    levels: Levels,
    /// Say on standard error where the time went
    #[arg(long, short)]
    verbose: bool,
}

pub fn run(arguments: &Arguments, style: Style) -> Outcome {
    let outputs = Outputs::plan(&arguments.outputs)?;
    let mut root = Root::find(style)?;
    arguments.levels.set(&mut root.config)?;
    let paths = arguments.paths.iter().map(|path| root.relative(path)).collect::<Result<Vec<_>, _>>()?;
    if !arguments.staged {
        let changes = match &arguments.since {
            Some(commit) => Some(Repository::around(root.disk.root(), "--since")?.changed_since(commit)?),
            None => None,
        };
        let (kept, stamps) = recalled(arguments, &root).unzip();
        let root = ManuallyDrop::new(root.with_stamps(stamps));
        let from = From { files: &root.disk, disk: &root.disk, kept };
        return check(arguments, &outputs, &root, from, (paths, changes), style);
    }
    let repository = Repository::around(root.disk.root(), "--staged")?;
    // Git is asked while what was kept is read.
    let (told, recalled) = both(|| repository.staged(), || recalled(arguments, &root));
    let (told, (kept, stamps)) = (told?, recalled.unzip());
    let disk = ManuallyDrop::new(Disk::new(root.disk.root())?.with_stamps(stamps));
    let staged = Staged::new(&repository, &disk, &told)?;
    root.configure(&staged, style)?;
    arguments.levels.set(&mut root.config)?;
    let changes = Some(told.changes).filter(|changes| !(changes.files.is_empty() && is_run_over_everything()));
    let kept = kept.filter(|_| !rules::ask_of_everything(&root.config));
    let from = From { files: &staged, disk: &disk, kept };
    check(arguments, &outputs, &root, from, (paths, changes), style)
}

/// Where a run has its files from.
struct From<'a> {
    files: &'a dyn Files,
    /// The disk that is asked for those that stand there.
    disk: &'a Disk,
    kept: Option<Kept>,
}

/// What is kept from run to run, and where.
struct Kept {
    cache: Cache,
    recall: Recall,
}

/// What an earlier run kept, with stamps of the files on disk, where something is kept from run to run.
fn recalled(arguments: &Arguments, root: &Root) -> Option<(Kept, Stamps)> {
    if arguments.no_cache || rules::ask_of_everything(&root.config) {
        return None;
    }
    let cache = Cache::of(root.disk.root())?;
    let (recall, stamps) = cache.read();
    Some((Kept { cache, recall }, stamps))
}

/// Whether pre-commit runs us outside of a commit, as `pre-commit run --all-files` does in CI. A hook that looked at what is staged
/// then would look at nothing, and seem to find everything well. Git tells hooks of a commit where its index is.
fn is_run_over_everything() -> bool {
    std::env::var_os("PRE_COMMIT").is_some() && std::env::var_os("GIT_INDEX_FILE").is_none()
}

fn check(
    arguments: &Arguments,
    outputs: &Outputs,
    root: &Root,
    From { files, disk, kept }: From<'_>,
    (paths, changes): (Vec<String>, Option<Changes>),
    style: Style,
) -> Outcome {
    let today = today::today()?;
    let mut course = Course::begin("claims");
    let (cache, recall) = kept.map(|Kept { cache, recall }| (cache, recall)).unzip();
    // What this function makes is left to the end of the process: to give all of it back piece by piece only takes time.
    let mut project = ManuallyDrop::new(Project::read(root, files, recall)?);
    if !arguments.no_baseline {
        project.claims.baseline = baseline::read(root, &project.sources, style)?;
    }
    let has_baseline = project.claims.baseline.is_there;
    course.enter("grounding");
    let ledger = ManuallyDrop::new(project.ledger());
    course.enter("judging");
    let mut findings = ManuallyDrop::new(rules::check(&ledger, &root.config, Some(today)));
    if let (Some(cache), Some(stamps)) = (cache, disk.stamps())
        && let (Some(earlier), Some(recall)) = (project.sources.recall(), ledger.recall(&findings, &project.sources))
    {
        cache.write(earlier, &recall, stamps);
    }
    let changes = changes.map(|changes| with_what_all_hang_on(changes, root));
    let gate = Gate { paths, changes, fail_on: root.config.fail_on };
    gate.judge(&mut findings);
    let summary = Summary {
        claims: ledger.n_checked(),
        quantities: ledger.accounts.len(),
        sources: ledger.n_sources(),
        asked: gate.asked(),
        ..Summary::default()
    };
    let summary = summary.with(&findings);
    course.clear();
    course.enter("writing");
    let n_asked = if rules::asks_nothing(&root.config) { 0 } else { summary.claims };
    let reason = gate.reason(&findings, n_asked).filter(|_| !arguments.exit_zero || n_asked == 0);
    let quantities: Vec<&str> = ledger.accounts.iter().map(|account| account.quantity.name.as_str()).collect();
    let report = Report {
        findings: &findings,
        summary: &summary,
        quantities: &quantities,
        fail_on: gate.fail_on,
        exit: u8::from(reason.is_some()),
        has_baseline,
        lists_closed: arguments.outputs.lists_closed(),
        folder: &root.folder_in_repository(),
    };
    outputs.write(&report, style)?;
    if arguments.verbose {
        output::complain(|err| write!(err, "{}", course.report(disk.spent())));
    }
    Ok(reason.map_or(ExitCode::SUCCESS, |reason| output::stopped(&reason)))
}

/// A changed configuration may show any finding, and so may one that it builds on, and a changed baseline.
fn with_what_all_hang_on(changes: Changes, root: &Root) -> Changes {
    let has = |path: &str| changes.files.contains_key(path) || changes.outside.contains(path);
    let bases = root.bases.iter().map(String::as_str);
    let is_everything = bases.chain([CONFIG, baseline::path(root)]).any(has);
    Changes { is_everything, ..changes }
}
