//! `counterclaim check`: every claim against its sources and against the others.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::cache::Cache;
use super::course::Course;
use super::levels::Levels;
use super::outputs::{self, Outputs};
use super::project::Project;
use super::root::Root;
use super::{Outcome, output, today};
use crate::gate::Gate;
use crate::report::{Report, Style, Summary};
use crate::rules;

#[derive(Args)]
#[group(skip)]
pub struct Arguments {
    /// Report only findings in these files and folders; everything is checked all the same
    paths: Vec<PathBuf>,
    /// Read everything anew, and keep nothing for the next run
    #[arg(long)]
    no_cache: bool,
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
    let gate = Gate { paths, fail_on: root.config.fail_on };
    let today = today::today()?;
    let mut course = Course::begin("claims");
    let cache =
        if arguments.no_cache || rules::ask_of_everything(&root.config) { None } else { Cache::of(root.disk.root()) };
    let (recall, stamps) = cache.as_ref().map(Cache::read).unzip();
    let root = match stamps {
        Some(stamps) => root.with_stamps(stamps),
        None => root,
    };
    let project = Project::read(&root, &root.disk, recall)?;
    course.enter("grounding");
    let ledger = project.ledger();
    course.enter("judging");
    let mut findings = rules::check(&ledger, &root.config, Some(today));
    if let (Some(cache), Some(stamps)) = (cache, root.disk.stamps())
        && let (Some(earlier), Some(recall)) = (project.sources.recall(), ledger.recall(&findings, &project.sources))
    {
        cache.write(earlier, &recall, stamps);
    }
    gate.judge(&mut findings);
    let summary = Summary {
        claims: ledger.n_checked(),
        quantities: ledger.accounts.len(),
        sources: ledger.n_sources(),
        ..Summary::default()
    };
    let summary = summary.with(&findings);
    course.clear();
    course.enter("writing");
    let exit = u8::from(gate.closes_on(&findings));
    let quantities: Vec<&str> = ledger.accounts.iter().map(|account| account.quantity.name.as_str()).collect();
    let report = Report {
        findings: &findings,
        summary: &summary,
        quantities: &quantities,
        fail_on: gate.fail_on,
        exit,
        has_baseline: false,
        lists_closed: arguments.outputs.lists_closed(),
        folder: &root.folder_in_repository(),
    };
    outputs.write(&report, style)?;
    if arguments.verbose {
        output::complain(|err| write!(err, "{}", course.report(root.disk.spent())));
    }
    Ok(ExitCode::from(exit))
}
