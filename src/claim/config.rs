//! `counterclaim.toml`.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::file::path;
use super::near::{did_you_mean, hint};
use super::table::{Document, Table};
use super::{Fault, Text};
use crate::figure::lang;
use crate::finding::Severity;
use crate::source::Source;

/// The configuration of a root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Config {
    /// Globs of the claims files.
    pub claims: Vec<String>,
    /// Globs of the sources that are read as a whole.
    pub sources: Vec<String>,
    /// Globs of what is never read.
    pub exclude: Vec<String>,
    /// The languages of texts, by glob; the first that fits holds.
    pub langs: Vec<(String, String)>,
    /// What each rule is set to.
    pub rules: BTreeMap<String, Level>,
    /// The least severity that fails a run.
    pub fail_on: Severity,
}

/// What a rule is set to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// Not asked.
    Off,
    /// Reported as this.
    On(Severity),
}

impl Default for Config {
    fn default() -> Self {
        Self {
            claims: vec!["claims/**/*.toml".to_owned()],
            sources: Vec::new(),
            exclude: Vec::new(),
            langs: Vec::new(),
            rules: BTreeMap::new(),
            fail_on: Severity::Error,
        }
    }
}

impl Level {
    /// The level of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        if name == "off" { Some(Self::Off) } else { Severity::from_name(name).map(Self::On) }
    }
}

impl Config {
    /// Reads `counterclaim.toml`.
    ///
    /// # Errors
    /// All its faults. A run does not go on without what its configuration asks for.
    pub fn parse(source: &Arc<Source>, known_rules: &[&str]) -> Result<Self, Vec<Fault>> {
        let document = Document::parse(source);
        let mut reader = Reader { config: Self::default(), known_rules, faults: Vec::new() };
        reader.read_root(document.root());
        let faults = document.with_syntax(reader.faults);
        if faults.is_empty() { Ok(reader.config) } else { Err(faults) }
    }
}

struct Reader<'a> {
    config: Config,
    known_rules: &'a [&'a str],
    faults: Vec<Fault>,
}

impl Reader<'_> {
    fn read_root(&mut self, mut root: Table<'_>) {
        unknown_keys(&mut root, &["files", "rules", "gate"], "table");
        self.read_table(&mut root, "files", Self::read_files);
        self.read_table(&mut root, "rules", Self::read_rules);
        self.read_table(&mut root, "gate", Self::read_gate);
        self.faults.append(&mut root.faults);
    }

    fn read_table(&mut self, root: &mut Table<'_>, name: &str, read: fn(&mut Self, &mut Table<'_>)) {
        let Some(value) = root.value(name) else { return };
        let Some(mut table) = value.as_table() else { return root.wrong_type(name, "a table", value) };
        read(self, &mut table);
        self.faults.append(&mut table.faults);
    }

    fn read_files(&mut self, table: &mut Table<'_>) {
        unknown_keys(table, &["claims", "sources", "exclude", "lang"], "key");
        if table.get("claims").is_some() {
            self.config.claims = globs(table, "claims");
        }
        self.config.sources = globs(table, "sources");
        self.config.exclude = globs(table, "exclude");
        self.read_table(table, "lang", Self::read_langs);
    }

    /// `[files.lang]`: a glob and the language of what it covers.
    fn read_langs(&mut self, table: &mut Table<'_>) {
        for entry in table.entries.clone() {
            let glob = match path::checked(entry.key.clone()) {
                Ok(glob) => glob.value,
                Err(fault) => {
                    table.faults.push(fault);
                    continue;
                }
            };
            let Some(code) = table.text(&entry.key.value) else { continue };
            let codes = lang::codes();
            if let Some(code) = one_of(table, &code, "language", &codes, |code| Some(code.to_owned())) {
                self.config.langs.push((glob, code));
            }
        }
    }

    fn read_rules(&mut self, table: &mut Table<'_>) {
        for entry in table.entries.clone() {
            let rule = &entry.key.value;
            if !self.known_rules.contains(&rule.as_str()) {
                let help = hint(rule, self.known_rules.iter().copied(), "`counterclaim rules` lists them");
                table.fault(entry.key.place.clone(), format!("there is no rule `{rule}`"), help);
                continue;
            }
            let Some(word) = table.text(rule) else { continue };
            if let Some(level) = one_of(table, &word, "level", &["error", "warning", "info", "off"], Level::from_name) {
                self.config.rules.insert(rule.clone(), level);
            }
        }
    }

    fn read_gate(&mut self, table: &mut Table<'_>) {
        unknown_keys(table, &["fail-on"], "key");
        let Some(word) = table.text("fail-on") else { return };
        // A gate that fails on infos would fail on what nobody has to mend.
        if let Some(severity) = one_of(table, &word, "gate", &["error", "warning"], Severity::from_name) {
            self.config.fail_on = severity;
        }
    }
}

/// The value that a word names, if it is one of the known words.
fn one_of<T>(
    table: &mut Table<'_>,
    word: &Text,
    what: &str,
    known: &[&str],
    value: fn(&str) -> Option<T>,
) -> Option<T> {
    if known.contains(&word.value.as_str()) {
        return value(&word.value);
    }
    table.fault(word.place.clone(), format!("there is no {what} `{}`", word.value), did_you_mean(&word.value, known));
    None
}

fn unknown_keys(table: &mut Table<'_>, known: &[&str], what: &str) {
    for entry in table.entries.clone() {
        let key = &entry.key.value;
        if !known.contains(&key.as_str()) {
            table.fault(entry.key.place.clone(), format!("there is no {what} `{key}`"), did_you_mean(key, known));
        }
    }
}

fn globs(table: &mut Table<'_>, key: &str) -> Vec<String> {
    let mut globs = Vec::new();
    for glob in list(table, key) {
        match path::checked(glob) {
            Ok(glob) => globs.push(glob.value),
            Err(fault) => table.faults.push(fault),
        }
    }
    globs
}

/// A list of globs, which may be empty here: `exclude = []`.
fn list(table: &mut Table<'_>, key: &str) -> Vec<Text> {
    let is_empty = table.get(key).and_then(|entry| entry.value.as_list()).is_some_and(|list| list.is_empty());
    if is_empty { Vec::new() } else { table.texts(key) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULES: [&str; 2] = ["contradictory", "divergent"];

    fn parse(text: &str) -> Result<Config, Vec<(String, String, String)>> {
        let source = Arc::new(Source::new("counterclaim.toml", text));
        let shown = |fault: Fault| (fault.place.text().to_owned(), fault.message, fault.help.unwrap_or_default());
        Config::parse(&source, &RULES).map_err(|faults| faults.into_iter().map(shown).collect())
    }

    fn check(text: &str, marked: &str, message: &str, help: &str) {
        let faults = parse(text).expect_err(text);
        let [(found, said, way_out)] = &faults[..] else { panic!("one fault of {faults:?}") };
        assert_eq!((found.as_str(), said.as_str()), (marked, message));
        assert!(way_out.contains(help), "{way_out:?}");
    }

    #[test]
    fn what_is_left_out_is_the_default() {
        assert_eq!(parse(""), Ok(Config::default()));
        assert_eq!(Config::default().claims, ["claims/**/*.toml"]);
        let config = parse(
            "[files]\nclaims = ['c/*.toml']\nsources = 'seeds/*.txt'\nexclude = []\n[rules]\ndivergent = 'off'\ncontradictory = 'info'\n[gate]\nfail-on = 'warning'\n",
        );
        let config = config.expect("sound");
        assert_eq!(
            (config.claims, config.sources, config.exclude),
            (vec!["c/*.toml".into()], vec!["seeds/*.txt".into()], vec![])
        );
        assert_eq!(config.rules["divergent"], Level::Off);
        assert_eq!(config.rules["contradictory"], Level::On(Severity::Info));
        assert_eq!(config.fail_on, Severity::Warning);
    }

    #[test]
    fn what_is_not_known_is_marked() {
        check("[file]\nclaims = 'a'\n", "file", "there is no table `file`", "did you mean `files`?");
        check("files = 'a'\n", "'a'", "`files` takes a table, not a string", "");
        check("[files]\nsource = 'a'\n", "source", "there is no key `source`", "did you mean `sources`?");
        check("[files]\nsources = ['../a']\n", "../a", "a path that leaves the root", "");
        check("[rules]\ndivergnt = 'off'\n", "divergnt", "there is no rule `divergnt`", "did you mean `divergent`?");
        check("[rules]\nunheard-of = 'off'\n", "unheard-of", "there is no rule `unheard-of`", "counterclaim rules");
        check("[rules]\ndivergent = 'fatal'\n", "fatal", "there is no level `fatal`", "error, warning, info and off");
        check("[rules]\ndivergent = true\n", "true", "`divergent` takes a string, not true or false", "\"true\"");
        check("[gate]\nfail-on = 'info'\n", "info", "there is no gate `info`", "error and warning");
        check("[gate]\nfail = 'info'\n", "fail", "there is no key `fail`", "fail-on");
        check("[gate\nfail-on = 'error'\n", "[gate", "this is no TOML: unclosed table, expected `]`", "");
    }

    #[test]
    fn all_faults_are_told_at_once() {
        assert_eq!(
            parse("[rules]\na = 'off'\n[files]\nb = 1\n[gate]\nfail-on = 2\n").map_err(|faults| faults.len()),
            Err(3)
        );
    }
}
