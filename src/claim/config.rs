//! `counterclaim.toml`: what a root is set to, and which file or flag says so.

mod base;
pub mod keys;
mod read;
pub mod schema;
mod show;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use super::Fault;
use crate::finding::Severity;
use crate::source::{Place, Source, Unreadable};

pub use base::joined;
pub use show::Setting;

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
    /// The file of findings that were known before, where it has another name than usual.
    pub baseline: Option<String>,
    /// Who set what, by key: `files.claims`, `rules.divergent`. What is not here is the default.
    pub set_by: BTreeMap<String, SetBy>,
}

/// Who set a value.
#[derive(Clone, PartialEq, Eq)]
pub enum SetBy {
    /// A file: the place of the value.
    File(Place),
    /// A flag.
    CommandLine,
}

/// Without the text of the file: what a configuration is known by is what it says, and who says so.
impl fmt::Debug for SetBy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(place) => write!(f, "{}:{}", place.source.path, place.span.start),
            Self::CommandLine => f.write_str("command line"),
        }
    }
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
            baseline: None,
            set_by: BTreeMap::new(),
        }
    }
}

impl Level {
    /// The level of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        if name == "off" { Some(Self::Off) } else { Severity::from_name(name).map(Self::On) }
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::On(severity) => severity.name(),
        }
    }
}

/// Reads a configuration that another one builds on, by its path from the root, which may begin with `../`.
pub type Load<'a> = &'a dyn Fn(&str) -> Result<Arc<Source>, Unreadable>;

impl Config {
    /// Reads a `counterclaim.toml` that builds on no other.
    ///
    /// # Errors
    /// All its faults. A run does not go on without what its configuration asks for.
    pub fn parse(source: &Arc<Source>, known_rules: &[&str]) -> Result<Self, Vec<Fault>> {
        Self::read(source, known_rules, &|_| Err(Unreadable::because("is not at hand")))
    }

    /// Reads `counterclaim.toml` and what it builds on.
    ///
    /// # Errors
    /// All their faults.
    pub fn read(source: &Arc<Source>, known_rules: &[&str], load: Load<'_>) -> Result<Self, Vec<Fault>> {
        read::read(source, known_rules, load)
    }

    /// Sets a rule from the command line.
    pub fn set_rule(&mut self, rule: &str, level: Level) {
        self.rules.insert(rule.to_owned(), level);
        self.set_by.insert(format!("rules.{rule}"), SetBy::CommandLine);
    }

    /// Sets what fails a run from the command line.
    pub fn set_fail_on(&mut self, severity: Severity) {
        self.fail_on = severity;
        self.set_by.insert("gate.fail-on".to_owned(), SetBy::CommandLine);
    }
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
