//! The root of a project: the folder of the nearest `counterclaim.toml`, upward from where the command runs.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::disk::Stamps;
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
        let config = if has_config { config(&disk, disk.root(), style)? } else { Config::default() };
        Ok(Self { disk, config, has_config })
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
        let Some(repository) = root.ancestors().find(|folder| folder.join(".git").exists()) else {
            return String::new();
        };
        let below = root.strip_prefix(repository).expect("a folder lies below its ancestors");
        below.components().map(|part| format!("{}/", part.as_os_str().to_string_lossy())).collect()
    }

    /// The same with stamps of its files, which are kept from run to run.
    pub fn with_stamps(self, stamps: Stamps) -> Self {
        Self { disk: self.disk.with_stamps(stamps), ..self }
    }

    /// Takes the configuration from other files than those on disk. What it builds on is read from there all the same.
    pub fn configure(&mut self, files: &dyn Files, style: Style) -> Result<(), Failure> {
        let is_there = files.find(CONFIG, Entry::File).is_ok();
        self.config = if is_there { config(files, self.disk.root(), style)? } else { Config::default() };
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

fn config(files: &dyn Files, root: &Path, style: Style) -> Result<Config, Failure> {
    let sources = Sources::new(files);
    let source = sources.load(CONFIG).map_err(|unreadable| Failure::new(format!("{CONFIG} {}", unreadable.why)))?;
    let bases = Bases::of(root)?;
    Config::read(&source, &rules::names(), &|path| bases.load(path))
        .map_err(|faults| broken("configuration", CONFIG, &faults, style))
}

/// Where the configurations lie that a configuration may build on: in the repository around the root, or in the root where there
/// is none.
struct Bases {
    disk: Disk,
    /// The root, from there.
    root: String,
}

impl Bases {
    fn of(root: &Path) -> Result<Self, Failure> {
        let top = top_of_repository(root).unwrap_or(root);
        let disk = Disk::new(top).map_err(|error| Failure::new(format!("cannot read {}: {error}", top.display())))?;
        let parts = root.strip_prefix(top).into_iter().flat_map(Path::components);
        let root = parts.map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
        Ok(Self { disk, root })
    }

    /// The file at a path from the root, which may begin with `../`.
    fn load(&self, path: &str) -> Result<Arc<Source>, Unreadable> {
        let from_top = joined(&format!("{}/{CONFIG}", self.root), path).map_err(Unreadable::because)?;
        if from_top.starts_with("..") {
            return Err(Unreadable::because("lies outside the repository"));
        }
        let source = Sources::new(&self.disk).load(&from_top)?;
        Ok(Arc::new(Source::new(path, source.text.clone())))
    }
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
        standing: Standing::Open,
    };
    let findings: Vec<Finding> = faults.iter().map(finding).collect();
    output::complain(|err| report::render_findings(&findings, &style, err));
    let n = findings.len();
    let is_own = |fault: &Fault| fault.place.source.path == path;
    let whose = if faults.iter().all(is_own) { path } else { "the configuration" };
    Failure::new(format!("could not run: {whose} has {n} {}", if n == 1 { "fault" } else { "faults" }))
}
