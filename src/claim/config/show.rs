//! The configuration as it holds: every key with its value and who set it.

use super::keys::TABLES;
use super::{Config, Level, SetBy};
use crate::claim::baseline;
use crate::claim::toml_text::{bare_or_quoted, list, quoted};

/// A key with its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting {
    /// The table that it stands in.
    pub table: String,
    /// Its name there.
    pub key: String,
    /// The value, as TOML.
    pub value: String,
    /// Who set it; nobody where it is the default.
    pub set_by: Option<SetBy>,
}

impl Setting {
    /// The name by which it is asked for: `rules.divergent`.
    pub fn name(&self) -> String {
        format!("{}.{}", self.table, self.key)
    }
}

impl Config {
    /// Every key with its value, in the order of the documentation. `rules` are all rules, with what they are set to where
    /// nobody says so.
    pub fn settings(&self, rules: &[(&str, Level)]) -> Vec<Setting> {
        let mut settings = Vec::new();
        for table in &TABLES {
            for key in table.keys {
                settings.extend(self.values(table.name, key.name));
            }
            if table.name == "rules" {
                settings.extend(rules.iter().map(|(rule, level)| {
                    let level = self.rules.get(*rule).unwrap_or(level);
                    self.setting("rules", rule, quoted(level.name()))
                }));
            }
        }
        settings
    }

    fn values(&self, table: &str, key: &str) -> Vec<Setting> {
        let one = |value: String| vec![self.setting(table, key, value)];
        match (table, key) {
            ("files", "claims") => one(list(&self.claims)),
            ("files", "sources") => one(list(&self.sources)),
            ("files", "exclude") => one(list(&self.exclude)),
            ("files", "lang") => {
                self.langs.iter().map(|(glob, lang)| self.setting("files.lang", glob, quoted(lang))).collect()
            }
            ("gate", "fail-on") => one(quoted(self.fail_on.name())),
            ("gate", "baseline") => one(quoted(self.baseline.as_deref().unwrap_or(baseline::FILE))),
            _ => unreachable!("every key of the tables has a value here"),
        }
    }

    fn setting(&self, table: &str, key: &str, value: String) -> Setting {
        let set_by = self.set_by.get(&format!("{table}.{key}")).cloned();
        Setting { table: table.to_owned(), key: key.to_owned(), value, set_by }
    }
}

impl Setting {
    /// As a line of TOML.
    pub fn line(&self) -> String {
        format!("{} = {}", bare_or_quoted(&self.key), self.value)
    }
}
