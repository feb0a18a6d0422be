//! The root of a project: the folder of the nearest `counterclaim.toml`, upward from where the command runs.

use std::path::{Path, PathBuf};

use super::{Disk, Failure, output};
use crate::claim::{Config, Fault};
use crate::finding::{Basis, Finding, Key, Label, Severity, Standing};
use crate::report::{self, Style};
use crate::rules;
use crate::source::Sources;

const CONFIG: &str = "counterclaim.toml";

/// A project.
pub struct Root {
    /// Its files.
    pub disk: Disk,
    /// Its configuration.
    pub config: Config,
}

impl Root {
    /// The project around the working directory. Without a configuration it is the directory itself, with the defaults.
    pub fn find(style: Style) -> Result<Self, Failure> {
        let here = std::env::current_dir().map_err(|error| Failure::new(format!("no working directory: {error}")))?;
        let folder = nearest(&here).unwrap_or(here);
        let disk =
            Disk::new(&folder).map_err(|error| Failure::new(format!("cannot read {}: {error}", folder.display())))?;
        let config = config(&disk, &folder, style)?;
        Ok(Self { disk, config })
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

fn nearest(here: &Path) -> Option<PathBuf> {
    here.ancestors().find(|folder| folder.join(CONFIG).is_file()).map(Path::to_owned)
}

fn config(disk: &Disk, folder: &Path, style: Style) -> Result<Config, Failure> {
    if !folder.join(CONFIG).exists() {
        return Ok(Config::default());
    }
    let sources = Sources::new(disk);
    let source = sources.load(CONFIG).map_err(|unreadable| Failure::new(format!("{CONFIG} {}", unreadable.why)))?;
    Config::parse(&source, &rules::names()).map_err(|faults| broken(&faults, style))
}

/// All that is wrong with the configuration, on standard error.
fn broken(faults: &[Fault], style: Style) -> Failure {
    let finding = |fault: &Fault| Finding {
        rule: "configuration",
        severity: Severity::Error,
        quantity: None,
        message: fault.message.clone(),
        labels: vec![Label::new(fault.place.clone(), "here")],
        notes: Vec::new(),
        help: fault.help.clone(),
        key: Key::default(),
        basis: Basis::default(),
        fixes: Vec::new(),
        standing: Standing::Open,
    };
    let findings: Vec<Finding> = faults.iter().map(finding).collect();
    output::complain(|err| report::render_findings(&findings, &style, err));
    let n = findings.len();
    Failure::new(format!("could not run: {CONFIG} has {n} {}", if n == 1 { "fault" } else { "faults" }))
}
