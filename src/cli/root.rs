//! The root of a project: the folder of the nearest `counterclaim.toml`, upward from where the command runs.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::disk::Stamps;
use super::git::Repository;
use super::git::staged::Staged;
use super::{Disk, Failure, output};
use crate::claim::config::joined;
use crate::claim::{Config, Fault};
use crate::finding::{Basis, Finding, Key, Label, Severity, Standing};
use crate::report::{self, Style};
use crate::rules;
use crate::source::{Entry, Files, Source, Sources, Unreadable};

/// The file that makes a folder a root.
pub const CONFIG: &str = "counterclaim.toml";

/// A project.
pub struct Root {
    /// Its files.
    pub disk: Disk,
    /// Its configuration.
    pub config: Config,
    /// The files that it builds on, by path from the root.
    pub bases: Vec<String>,
    /// Whether there is a file that says so.
    pub has_config: bool,
}

impl Root {
    /// The project around the working directory. Without a configuration it is the directory itself, with the defaults.
    pub fn find(style: Style) -> Result<Self, Failure> {
        Self::found(|here| here, style)
    }

    /// The same for a project that may have no configuration yet: it is the repository around the working directory then.
    pub fn to_adopt(style: Style) -> Result<Self, Failure> {
        Self::found(|here| top_of_repository(&here).map(Path::to_owned).unwrap_or(here), style)
    }

    fn found(otherwise: impl FnOnce(PathBuf) -> PathBuf, style: Style) -> Result<Self, Failure> {
        let here = std::env::current_dir().map_err(|error| Failure::new(format!("no working directory: {error}")))?;
        let found = nearest(&here);
        let has_config = found.is_some();
        let folder = found.unwrap_or_else(|| otherwise(here));
        let disk =
            Disk::new(&folder).map_err(|error| Failure::new(format!("cannot read {}: {error}", folder.display())))?;
        let (config, bases) = match has_config {
            true => config(&disk, &|path| on_disk(disk.root(), path), style)?,
            false => Default::default(),
        };
        Ok(Self { disk, config, bases, has_config })
    }

    /// Where it lies, and whether a configuration says so.
    pub fn describe(&self) -> String {
        let root = self.disk.root();
        match self.has_config {
            true => root.join(CONFIG).display().to_string(),
            false => format!("no {CONFIG} in {} or above: these are the defaults", root.display()),
        }
    }

    /// Where it lies in its repository, with a `/` at the end; empty when it is the root of one, or in none.
    pub fn folder_in_repository(&self) -> String {
        let root = self.disk.root();
        let Some(repository) = top_of_repository(root) else { return String::new() };
        let below = root.strip_prefix(repository).expect("a folder lies below its ancestors");
        below.components().map(|part| format!("{}/", part.as_os_str().to_string_lossy())).collect()
    }

    /// The same with stamps of its files, where they are kept from run to run.
    pub fn with_stamps(self, stamps: Option<Stamps>) -> Self {
        Self { disk: self.disk.with_stamps(stamps), ..self }
    }

    /// Takes the configuration, and what it builds on, as they are staged.
    pub fn configure(&mut self, files: &Staged<'_>, style: Style) -> Result<(), Failure> {
        let is_there = files.find(CONFIG, Entry::File).is_ok();
        (self.config, self.bases) = match is_there {
            true => config(files, &|path| staged(self.disk.root(), path), style)?,
            false => Default::default(),
        };
        Ok(())
    }

    /// A path as the user wrote it, relative to the root.
    pub fn relative(&self, path: &Path) -> Result<String, Failure> {
        let real =
            path.canonicalize().map_err(|error| Failure::new(format!("cannot read {}: {error}", path.display())))?;
        let inside = real.strip_prefix(self.disk.root());
        let inside = inside.map_err(|_| Failure::new(format!("{} is outside the project", path.display())))?;
        Ok(inside.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/"))
    }
}

/// The nearest folder with a configuration, upward, but not beyond the repository that one stands in: what lies above it is
/// somebody else's.
fn nearest(here: &Path) -> Option<PathBuf> {
    let top = top_of_repository(here);
    let inside = here.ancestors().take_while(|folder| top.is_none_or(|top| folder.starts_with(top)));
    inside.into_iter().find(|folder| folder.join(CONFIG).symlink_metadata().is_ok()).map(Path::to_owned)
}

/// The top of the repository that a folder lies in. In a worktree and in a submodule `.git` is a file.
fn top_of_repository(folder: &Path) -> Option<&Path> {
    folder.ancestors().find(|folder| folder.join(".git").exists())
}

/// The configuration, and the paths from the root of the files that it builds on.
fn config(
    files: &dyn Files,
    load: &dyn Fn(&str) -> Result<Arc<Source>, Unreadable>,
    style: Style,
) -> Result<(Config, Vec<String>), Failure> {
    let sources = Sources::new(files);
    let source = sources.load(CONFIG).map_err(|unreadable| Failure::new(format!("{CONFIG} {}", unreadable.why)))?;
    let bases: RefCell<Vec<String>> = RefCell::default();
    let config = Config::read(&source, &rules::names(), &|path| {
        bases.borrow_mut().push(path.to_owned());
        load(path)
    });
    let config = config.map_err(|faults| broken("configuration", CONFIG, &faults, style))?;
    Ok((config, bases.into_inner()))
}

/// A configuration that another one builds on. They lie in the repository around the root, or in the root where there is none.
fn on_disk(root: &Path, path: &str) -> Result<Arc<Source>, Unreadable> {
    let (top, from_top) = from_top(root, path)?;
    read(&disk(top)?, &from_top, path)
}

/// The same as it is staged.
fn staged(root: &Path, path: &str) -> Result<Arc<Source>, Unreadable> {
    let (top, from_top) = from_top(root, path)?;
    let cannot = |failure: Failure| Unreadable::because(format!("cannot be read as it is staged: {}", failure.message));
    let (repository, disk) = (Repository::around(top, "--staged").map_err(cannot)?, disk(top)?);
    let told = repository.staged().map_err(cannot)?;
    read(&Staged::new(&repository, &disk, &told).map_err(cannot)?, &from_top, path)
}

fn disk(folder: &Path) -> Result<Disk, Unreadable> {
    Disk::new(folder).map_err(|error| Unreadable::because(format!("lies in a folder that cannot be read: {error}")))
}

fn read(files: &dyn Files, from_top: &str, path: &str) -> Result<Arc<Source>, Unreadable> {
    let source = Sources::new(files).load(from_top)?;
    Ok(Arc::new(Source::new(path, source.text.clone())))
}

/// The folder that nothing above is read of, and a path from there instead of from the root, which may begin with `../`.
fn from_top<'a>(root: &'a Path, path: &str) -> Result<(&'a Path, String), Unreadable> {
    let top = top_of_repository(root).unwrap_or(root);
    let parts = root.strip_prefix(top).into_iter().flat_map(Path::components);
    let below = parts.map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
    let from_top = joined(&format!("{below}/{CONFIG}"), path).map_err(Unreadable::because)?;
    if from_top.starts_with("..") {
        return Err(Unreadable::because("lies outside the repository"));
    }
    Ok((top, from_top))
}

/// All that is wrong with a file that a run cannot do without, on standard error.
pub fn broken(rule: &'static str, path: &str, faults: &[Fault], style: Style) -> Failure {
    let finding = |fault: &Fault| Finding {
        rule,
        severity: Severity::Error,
        quantity: None,
        message: fault.message.clone(),
        labels: vec![Label::new(fault.place.clone(), "here")],
        notes: Vec::new(),
        help: fault.help.clone(),
        key: Key::default(),
        basis: Basis::default(),
        fixes: Vec::new(),
        obstacles: Vec::new(),
        claims: Vec::new(),
        standing: Standing::Open,
    };
    let findings: Vec<Finding> = faults.iter().map(finding).collect();
    output::complain(|err| report::render_findings(&findings, &style, err));
    let n = findings.len();
    let is_own = |fault: &Fault| fault.place.source.path == path;
    let whose = if faults.iter().all(is_own) { path } else { "the configuration" };
    Failure::new(format!("could not run: {whose} has {n} {}", if n == 1 { "fault" } else { "faults" }))
}
