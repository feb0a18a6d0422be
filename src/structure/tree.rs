//! Trees: a document of TOML, JSON or YAML, or the front matter of a text, as maps, lists and scalars, each with the bytes
//! where it stands. Values stay as they are written; what they mean is for those who read them.

pub mod path;

mod find;
mod front;
mod json;
mod toml;
mod yaml;

use std::sync::Arc;

use crate::source::Span;

pub use find::{Astray, Why, find};
pub use path::Path;

/// How a document is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// TOML.
    Toml,
    /// JSON, with comments, trailing commas and single quotes where there are some.
    Json,
    /// YAML.
    Yaml,
}

/// A part of a document.
#[derive(Debug)]
pub struct Node {
    /// Where it stands; a scalar without its quotes, a table of TOML by its header.
    pub span: Span,
    /// What it is.
    pub value: Value,
}

/// What a part of a document is.
#[derive(Debug)]
pub enum Value {
    /// Keys with values, in the order of the document.
    Map(Vec<Entry>),
    /// Values one after the other.
    List(Vec<Arc<Node>>),
    /// A value without parts.
    Scalar(Scalar),
}

/// A key with its value.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The key, escapes resolved.
    pub key: String,
    /// Where the key stands.
    pub place: Span,
    /// The value; aliases of YAML share theirs.
    pub node: Arc<Node>,
}

/// A value without parts.
#[derive(Debug)]
pub struct Scalar {
    /// Its text: of a string what it says, escapes resolved; of all else what is written.
    pub text: String,
    /// What sort of value its document takes it for.
    pub sort: Sort,
}

/// The sorts of scalars.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// A string.
    Text,
    /// A number, as written.
    Number,
    /// True or false.
    Flag,
    /// A date or a time of TOML.
    Time,
    /// Null, or nothing at all.
    Nothing,
}

/// Why a document is none, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// In words that follow "is not TOML: ".
    pub why: String,
    /// Where its reader stopped.
    pub at: Span,
}

/// The most nodes of one document, merged keys of YAML counted where they are merged.
const MOST_NODES: usize = 1_000_000;
/// How deep documents are read.
const DEEPEST: usize = 256;

impl Format {
    /// Its name, as messages use it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Toml => "TOML",
            Self::Json => "JSON",
            Self::Yaml => "YAML",
        }
    }

    /// The format that the name of a file tells.
    pub fn of_path(path: &str) -> Option<Self> {
        let name = path.rsplit('/').next().unwrap_or(path).to_ascii_lowercase();
        let extension = name.rsplit('.').next().unwrap_or_default();
        match (name.as_str(), extension) {
            ("cargo.lock" | "poetry.lock" | "uv.lock" | "pdm.lock" | "pipfile", _) | (_, "toml") => Some(Self::Toml),
            ("composer.lock" | "pipfile.lock" | "deno.lock" | "flake.lock" | ".babelrc" | ".eslintrc", _) => {
                Some(Self::Json)
            }
            (_, "json" | "jsonc" | "json5" | "webmanifest" | "geojson" | "ipynb" | "topojson") => Some(Self::Json),
            (_, "yaml" | "yml" | "cff" | "eyaml") => Some(Self::Yaml),
            ("pubspec.lock" | ".clang-format" | ".clang-tidy", _) => Some(Self::Yaml),
            _ => None,
        }
    }
}

/// A document that was recognized: its format, and its tree or why there is none.
#[derive(Debug)]
pub struct Tree {
    /// How it is written.
    pub format: Format,
    /// Whether it is the front matter of a text.
    pub is_front: bool,
    /// Its root.
    pub root: Result<Arc<Node>, Broken>,
}

/// The structured part of a text: all of it where the name of the file says so, else its front matter. `None` where there is
/// neither.
pub fn parse(path: &str, text: &str) -> Option<Tree> {
    let text_start = text.len() - text.trim_start_matches('\u{feff}').len();
    let (format, part, is_front) = match Format::of_path(path) {
        Some(format) => (format, Span::new(text_start, text.len()), false),
        None => front::matter(text, text_start).map(|(format, part)| (format, part, true))?,
    };
    let root = match format {
        Format::Toml => toml::parse(text, part),
        Format::Json => json::parse(text, part),
        Format::Yaml => yaml::parse(text, part),
    };
    Some(Tree { format, is_front, root })
}

impl Broken {
    fn new(why: impl Into<String>, at: Span) -> Self {
        Self { why: why.into(), at }
    }

    fn too_large(at: Span) -> Self {
        Self::new(format!("it holds more than {MOST_NODES} values"), at)
    }

    fn too_deep(at: Span) -> Self {
        Self::new(format!("its values are nested more than {DEEPEST} deep"), at)
    }
}

/// The inside of quotes.
fn inside(text: &str, span: Span) -> Span {
    let words = span.of(text);
    for quote in ["\"\"\"", "'''", "\"", "'"] {
        let is_quoted = words.len() >= 2 * quote.len() && words.starts_with(quote) && words.ends_with(quote);
        if is_quoted {
            return Span::new(span.start + quote.len(), span.end - quote.len());
        }
    }
    span
}

#[cfg(test)]
mod tests;
