//! `--output FORMAT[=FILE]`: in which formats a report is written, and where to.

use std::path::{Path, PathBuf};

use clap::Args;

use super::{Failure, atomic, output};
use crate::claim::nearest;
use crate::report::{self, Format, Report, Style};

#[derive(Args)]
#[group(skip)]
pub struct Arguments {
    #[arg(long = "output", value_name = "FORMAT[=FILE]", value_parser = parse, default_value = "human", help = help())]
    outputs: Vec<Output>,
    /// List in JSON the findings too that do not stand against the run; SARIF has them always, suppressed
    #[arg(long)]
    closed: bool,
}

impl Arguments {
    /// Whether JSON lists what does not stand against the run.
    pub fn lists_closed(&self) -> bool {
        self.closed
    }
}

/// One report.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Output {
    format: Format,
    /// Where it goes; none for standard output.
    file: Option<PathBuf>,
}

fn help() -> String {
    let names = Format::ALL.map(Format::name).join(", ");
    format!("How to write the findings, and into which file; may be repeated. Formats: {names}")
}

fn parse(words: &str) -> Result<Output, String> {
    let (name, file) = words.split_once('=').map_or((words, None), |(name, file)| (name, Some(file)));
    let Some(format) = Format::from_name(name) else {
        let names = Format::ALL.map(Format::name);
        let hint = nearest(name, names).map_or_else(String::new, |name| format!("did you mean {name}? "));
        let known = names.join(", ");
        return Err(format!("there is no format {}; {hint}the formats are {known}", name.escape_debug()));
    };
    if file == Some("") {
        return Err(format!("a file is missing behind the equals sign: {name}=FILE"));
    }
    Ok(Output { format, file: file.map(PathBuf::from) })
}

/// The reports of one run.
pub struct Outputs<'a>(&'a [Output]);

impl<'a> Outputs<'a> {
    /// What was asked for, if all of it can be had at once. A run should not work first and complain then.
    ///
    /// # Errors
    /// When two reports would go to one place, or a folder is missing.
    pub fn plan(arguments: &'a Arguments) -> Result<Self, Failure> {
        let outputs = &arguments.outputs;
        for (idx, output) in outputs.iter().enumerate() {
            let place = output.place()?;
            for earlier in &outputs[..idx] {
                if earlier.place()? == place {
                    return Err(Failure::new(clash(earlier, output)));
                }
            }
        }
        Ok(Self(outputs))
    }

    /// Writes them all. One that cannot be written does not keep back the others.
    ///
    /// # Errors
    /// When one cannot be written.
    pub fn write(&self, report: &Report<'_>, style: Style) -> Result<(), Failure> {
        for left_out in self.0.iter().filter_map(|output| report::left_out(output.format, report)) {
            output::complain(|err| writeln!(err, "counterclaim: {left_out}"));
        }
        let written: Vec<_> = self.0.iter().map(|output| output.write(report, style)).collect();
        written.into_iter().collect()
    }
}

impl Output {
    fn write(&self, report: &Report<'_>, style: Style) -> Result<(), Failure> {
        let Some(file) = &self.file else {
            return Ok(output::write(|out| report::render(self.format, report, &style, out))?);
        };
        let mut bytes = Vec::new();
        report::render(self.format, report, &Style { color: false, ..style }, &mut bytes)?;
        atomic::write(file, &bytes).map_err(|error| unwritable(file, &error))
    }

    /// Where it goes, told apart from all other places: none is standard output.
    fn place(&self) -> Result<Option<PathBuf>, Failure> {
        let Some(file) = &self.file else { return Ok(None) };
        if let Ok(real) = file.canonicalize() {
            return if real.is_dir() { Err(unwritable(file, &"it is a folder")) } else { Ok(Some(real)) };
        }
        let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let real = folder.canonicalize().map_err(|error| {
            let why = if folder.exists() { error.to_string() } else { "its folder does not exist".to_owned() };
            unwritable(file, &why)
        })?;
        let name = file.file_name().ok_or_else(|| unwritable(file, &"it is a folder"))?;
        Ok(Some(real.join(name)))
    }
}

fn unwritable(file: &Path, why: &dyn std::fmt::Display) -> Failure {
    Failure::new(format!("cannot write {}: {why}", file.display()))
}

fn clash(one: &Output, other: &Output) -> String {
    let (one, other, place) = (one.format.name(), other.format.name(), other.file.as_ref());
    match place {
        Some(file) => format!("two reports for one file: {one} and {other} for {}", file.display()),
        None => format!("two reports for standard output: {one} and {other}; give one a file: {other}=FILE"),
    }
}
