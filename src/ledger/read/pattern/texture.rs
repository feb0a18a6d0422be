//! What sort of text a file holds, by its name.

use crate::ledger::ground::Light;
use crate::source::Source;

/// What sort of text it is, which decides what stands in a hole.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Texture {
    /// Words and settings: `5 minutes`, `1,500`.
    Prose,
    /// Code and data whose marks are syntax: `f(1,500)` has two numbers.
    Code,
    /// Any text, of which only what the reader of the quantity's own kind finds is taken: versions and dates.
    Own,
}

impl Texture {
    /// Of a text, in the light of a quantity.
    pub fn of(source: &Source, light: Light<'_>) -> Self {
        let path = source.part.as_ref().map_or(source.path.as_str(), |part| part.file.as_str());
        if light.own.is_some() { Self::Own } else { Self::of_path(path) }
    }

    /// What the name of a file tells; what is not known to be prose is code.
    fn of_path(path: &str) -> Self {
        let name = path.rsplit('/').next().unwrap_or(path).to_lowercase();
        let Some((_, extension)) = name.rsplit_once('.') else { return Self::Prose };
        let is_prose = [
            "md",
            "markdown",
            "mdx",
            "qmd",
            "rmd",
            "txt",
            "rst",
            "adoc",
            "asciidoc",
            "tex",
            "org",
            "textile",
            "wiki",
            "html",
            "htm",
            "xhtml",
            "xml",
            "svg",
            "yaml",
            "yml",
            "cff",
            "ini",
            "cfg",
            "conf",
            "env",
            "properties",
            "po",
            "srt",
            "vtt",
            "csv",
            "tsv",
            "log",
            "service",
        ];
        if is_prose.contains(&extension) { Self::Prose } else { Self::Code }
    }
}
