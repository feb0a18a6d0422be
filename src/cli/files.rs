//! `counterclaim files`: which files are read, and for one file why it is read or not.

use std::path::{Component, Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use super::project::Project;
use super::root::Root;
use super::{Failure, Outcome, output};
use crate::claim::SetBy;
use crate::report::{Style, left_to_right};
use crate::source::{Entry, Glob};

#[derive(Args)]
#[group(skip)]
pub struct Arguments {
    /// Say of this file why it is read, or why not; may be repeated
    #[arg(long, value_name = "PATH", num_args = 1..)]
    why: Vec<PathBuf>,
}

pub fn run(arguments: &Arguments, style: Style) -> Outcome {
    let root = Root::find(style)?;
    let project = Project::read(&root, &root.disk, None)?;
    let lines = match arguments.why.as_slice() {
        [] => listed(&root, &project),
        paths => paths.iter().map(|path| why(&root, &project, path)).collect::<Result<Vec<_>, _>>()?.concat(),
    };
    output::write(|out| lines.iter().try_for_each(|line| writeln!(out, "{}", left_to_right(line, style.bidi))))?;
    Ok(ExitCode::SUCCESS)
}

/// The claims files, the sources that the configuration names, and those that claims speak of.
fn listed(root: &Root, project: &Project<'_>) -> Vec<String> {
    let mut lines: Vec<String> = project.claims.files.iter().map(|file| format!("claims  {}", file.path)).collect();
    let ledger = project.ledger();
    let mut sources: Vec<&String> = ledger.texts.keys().chain(ledger.named.keys()).chain(&ledger.data).collect();
    let unread = ledger.unread.iter().map(|(path, _)| path);
    sources.extend(unread);
    sources.sort();
    sources.dedup();
    lines.extend(sources.iter().map(|path| format!("source  {path}")));
    if lines.is_empty() {
        lines.push(format!("nothing is read in {}", root.disk.root().display()));
    }
    lines
}

/// Why one file is read or not: first the answer, then the reasons.
fn why(root: &Root, project: &Project<'_>, named: &Path) -> Result<Vec<String>, Failure> {
    let path = from_root(root, named)?;
    let roles = roles(root, project, &path);
    let obstacles = obstacles(root, project, &path, &roles);
    let mut reasons: Vec<String> = roles.iter().map(|role| role.reason.clone()).collect();
    let answer = match (roles.first(), obstacles.as_slice()) {
        (None, []) => {
            reasons.push("no glob of `files.claims` or `files.sources` fits it, and no claim speaks of it".to_owned());
            "is not read".to_owned()
        }
        (_, [_, ..]) => "is not read".to_owned(),
        (Some(role), []) => format!("is read: {}", role.what),
    };
    let buts =
        obstacles.into_iter().map(|obstacle| if roles.is_empty() { obstacle } else { format!("but {obstacle}") });
    let reasons = reasons.into_iter().chain(buts).map(|reason| format!("  {reason}"));
    Ok([format!("{path} {answer}")].into_iter().chain(reasons).collect())
}

/// What a file is to the run.
struct Role {
    what: &'static str,
    reason: String,
    /// Whether it is meant by its name, and by no glob.
    is_named: bool,
    glob: Option<Glob>,
}

/// So many claims are named.
const MOST_CLAIMS: usize = 3;

fn roles(root: &Root, project: &Project<'_>, path: &str) -> Vec<Role> {
    let config = &root.config;
    let of = |key: &'static str, what: &'static str, globs: &[String]| {
        let fits = globs.iter().filter_map(|text| {
            let glob = Glob::new(text).ok()?;
            glob.fits(path).then_some(())?;
            let reason = format!("fits “{text}” of `files.{key}` ({})", set_by(root, &format!("files.{key}")));
            Some(Role { what, reason, is_named: glob.is_literal(), glob: Some(glob) })
        });
        fits.collect::<Vec<_>>()
    };
    let mut roles = of("claims", "a claims file", &config.claims);
    roles.extend(of("sources", "a source", &config.sources));
    let speaks = |text: &crate::claim::Text| {
        // A facet in a path stands for any name.
        let glob = text.value.replace("{when}", "*").replace("{scope}", "*");
        Glob::new(&glob).ok().filter(|glob| glob.fits(path))
    };
    let claims = project.claims.claims.iter().filter_map(|claim| {
        let glob = claim.origin.sources().iter().find_map(speaks)?;
        Some((claim, glob))
    });
    let claims: Vec<_> = claims.collect();
    roles.extend(claims.iter().take(MOST_CLAIMS).map(|(claim, glob)| {
        let place = &claim.place;
        let line = place.source.position(place.span.start).line;
        let reason = format!("{} speaks of it ({}:{line})", place.text(), place.source.path);
        Role { what: "a source", reason, is_named: glob.is_literal(), glob: Some(glob.clone()) }
    }));
    if claims.len() > MOST_CLAIMS
        && let Some(last) = roles.last_mut()
    {
        let n = claims.len() - MOST_CLAIMS;
        last.reason += &format!(", and {n} more {}", if n == 1 { "claim" } else { "claims" });
    }
    roles
}

/// What keeps a file from being read.
fn obstacles(root: &Root, project: &Project<'_>, path: &str, roles: &[Role]) -> Vec<String> {
    let mut obstacles = Vec::new();
    for text in &root.config.exclude {
        if Glob::new(text).is_ok_and(|glob| glob.covers(path)) {
            obstacles.push(format!("is left out by “{text}” of `files.exclude` ({})", set_by(root, "files.exclude")));
        }
    }
    let is_named = roles.iter().any(|role| role.is_named);
    let is_met = roles.iter().any(|role| role.glob.as_ref().is_some_and(|glob| glob.fits(path)));
    let is_hidden = path.split('/').any(|part| part.starts_with('.'));
    if is_hidden && !is_met {
        obstacles.push("is hidden: a glob meets a name that begins with a dot only where it names the dot".to_owned());
    }
    if let Some(ignored) = root.disk.ignored(path).filter(|_| !is_named) {
        obstacles.push(format!("is ignored by “{}” ({}:{})", ignored.pattern, ignored.path, ignored.line));
    }
    if let Err(unreadable) = project.sources.load(path) {
        let is_data = root.disk.entry_at(path) == Some(Entry::File) && project.ledger().data.contains(path);
        if !is_data {
            obstacles.push(unreadable.why);
        }
    }
    obstacles
}

/// Who says what a key is set to.
fn set_by(root: &Root, key: &str) -> String {
    match root.config.set_by.get(key) {
        None => "default".to_owned(),
        Some(SetBy::CommandLine) => "command line".to_owned(),
        Some(SetBy::File(place)) => format!("{}:{}", place.source.path, place.source.position(place.span.start).line),
    }
}

/// The path from the root of a file that may be missing.
fn from_root(root: &Root, path: &Path) -> Result<String, Failure> {
    let here = std::env::current_dir().and_then(|here| here.canonicalize());
    let here = here.map_err(|error| Failure::new(format!("no working directory: {error}")))?;
    let mut whole = PathBuf::new();
    for part in here.join(path).components() {
        match part {
            Component::ParentDir => _ = whole.pop(),
            Component::CurDir => {}
            part => whole.push(part),
        }
    }
    let inside = whole.strip_prefix(root.disk.root());
    let inside = inside.map_err(|_| Failure::new(format!("{} is outside the project", path.display())))?;
    Ok(inside.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/"))
}
