//! How comments are written, by the ending of a path.

use crate::source::Span;

/// The comments of one sort of file: what begins each, and what ends it; nothing for the end of the line.
pub struct Comments {
    sort: Sort,
    kinds: &'static [Kind],
}

/// What begins a comment, and what ends it.
type Kind = (&'static str, Option<&'static str>);

/// What sort of file comments stand in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// A text in Markdown.
    Markdown,
    /// A text in paragraphs.
    Text,
    /// A text in elements with tags.
    Tags,
    /// A program.
    Code,
}

/// A comment whose first word is that of a mark.
#[derive(Debug)]
pub struct Comment {
    /// With what begins and ends it.
    pub whole: Span,
    /// What stands behind the word.
    pub words: Span,
    /// Whether it has an end.
    pub is_closed: bool,
}

const TAGS: &[Kind] = &[("<!--", Some("-->"))];
const STROKES: &[Kind] = &[("//", None), ("/*", Some("*/"))];
const HASHES: &[Kind] = &[("#", None)];
const DASHES: &[Kind] = &[("--", None), ("/*", Some("*/")), ("{-", Some("-}"))];
const SEMICOLONS: &[Kind] = &[(";", None), ("#", None)];
/// On a line of their own.
const DOTS: &[Kind] = &[("..", None)];
const SLASHES: &[Kind] = &[("//", None)];
const PERCENTS: &[Kind] = &[("%", None)];
const MIXED: &[Kind] = &[("//", None), ("/*", Some("*/")), ("#", None), ("<!--", Some("-->"))];

/// The endings of paths, by how their comments are written.
const FILES: &[(Sort, &[Kind], &[&str])] = &[
    (Sort::Markdown, TAGS, &["md", "markdown", "mdx", "qmd", "rmd"]),
    (Sort::Tags, TAGS, &["html", "htm", "xhtml"]),
    (Sort::Text, PERCENTS, &["tex", "ltx", "latex"]),
    (Sort::Text, DOTS, &["rst", "rest"]),
    (Sort::Text, SLASHES, &["adoc", "asciidoc"]),
    (Sort::Code, TAGS, &["xml", "svg", "csproj", "plist"]),
    (
        Sort::Code,
        STROKES,
        &[
            "rs", "c", "h", "cc", "cpp", "cxx", "hh", "hpp", "cs", "java", "kt", "kts", "scala", "go", "js", "jsx",
            "mjs", "cjs", "ts", "tsx", "mts", "cts", "swift", "dart", "zig", "groovy", "gradle", "proto", "sol", "css",
            "scss", "less", "jsonc", "json5", "m", "mm", "v", "sv", "glsl", "typ",
        ],
    ),
    (
        Sort::Code,
        HASHES,
        &[
            "py",
            "pyi",
            "rb",
            "sh",
            "bash",
            "zsh",
            "fish",
            "pl",
            "pm",
            "r",
            "jl",
            "ex",
            "exs",
            "nim",
            "yaml",
            "yml",
            "toml",
            "cmake",
            "mk",
            "conf",
            "properties",
            "ps1",
            "nix",
            "graphql",
            "awk",
            "tcl",
            "cr",
            "gd",
        ],
    ),
    (Sort::Code, MIXED, &["php", "tf", "hcl", "vue", "svelte", "astro"]),
    (Sort::Code, DASHES, &["sql", "lua", "hs", "elm", "ada", "adb", "ads", "vhdl"]),
    (Sort::Code, SEMICOLONS, &["ini", "cfg", "el", "lisp", "clj", "cljs", "scm", "rkt", "asm"]),
    (Sort::Code, PERCENTS, &["erl", "hrl", "sty", "cls", "bib"]),
];

/// Files that have a name in place of an ending.
const NAMES: [&str; 5] = ["Makefile", "Dockerfile", "Justfile", "justfile", "Rakefile"];

impl Comments {
    /// The comments of a file, if it has any.
    pub fn of_path(path: &str) -> Option<Self> {
        let name = path.rsplit('/').next().unwrap_or(path);
        if NAMES.contains(&name) {
            return Some(Self { sort: Sort::Code, kinds: HASHES });
        }
        let ending = name.rsplit_once('.')?.1.to_ascii_lowercase();
        let row = FILES.iter().find(|(.., endings)| endings.contains(&ending.as_str()));
        row.map(|(sort, kinds, _)| Self { sort: *sort, kinds })
    }

    /// Whether words of such a file may be an example: a block of code.
    pub fn has_code_blocks(&self) -> bool {
        self.sort == Sort::Markdown
    }

    /// What sort of file they stand in.
    pub fn sort(&self) -> Sort {
        self.sort
    }

    /// Whether its words are a program.
    pub fn in_code(&self) -> bool {
        self.sort == Sort::Code
    }

    /// The comment that begins with the word at this place.
    pub fn around(&self, text: &str, word: usize, length: usize) -> Option<Comment> {
        let before = text[..word].trim_end_matches([' ', '\t']);
        let (begin, end) = self.kinds.iter().find(|(begin, _)| before.ends_with(begin))?;
        let start = before.len() - begin.len();
        // `\%` is a percent sign.
        if *begin == "%" && text[..start].ends_with('\\') {
            return None;
        }
        // In texts these begin with their line.
        let is_own_line = || text[..start].rsplit('\n').next().is_some_and(|before| before.trim().is_empty());
        if self.sort == Sort::Text && matches!(*begin, ".." | "//") && !is_own_line() {
            return None;
        }
        let behind = word + length;
        let line_end = text[behind..].find(['\n', '\r']).map_or(text.len(), |at| behind + at);
        let Some(end) = end else {
            let whole = Span::new(start, behind + text[behind..line_end].trim_end().len());
            return Some(Comment { whole, words: Span::new(behind, line_end), is_closed: true });
        };
        let found = text[behind..].find(end).map(|at| behind + at);
        let whole = Span::new(start, found.map_or(behind, |found| found + end.len()));
        Some(Comment { whole, words: Span::new(behind, found.unwrap_or(behind)), is_closed: found.is_some() })
    }
}
