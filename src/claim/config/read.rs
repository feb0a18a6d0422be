//! Reading `counterclaim.toml`: its keys, and the configurations that it builds on, the furthest first.

use std::sync::Arc;

use super::base::Bases;
use super::keys::{EXTENDS, GATES, LEVELS, TABLES, names};
use super::{Config, Level, Load, SetBy};
use crate::claim::file::path;
use crate::claim::near::{did_you_mean, hint};
use crate::claim::table::{Document, Table};
use crate::claim::{Fault, Text};
use crate::figure::lang;
use crate::finding::Severity;
use crate::source::{Place, Source};

/// Reads a configuration and what it builds on.
pub(super) fn read(source: &Arc<Source>, known_rules: &[&str], load: Load<'_>) -> Result<Config, Vec<Fault>> {
    let mut reader = Reader { config: Config::default(), known_rules, faults: Vec::new() };
    reader.read_file(source, &mut Bases::new(source, load));
    if reader.faults.is_empty() { Ok(reader.config) } else { Err(reader.faults) }
}

struct Reader<'a> {
    config: Config,
    known_rules: &'a [&'a str],
    faults: Vec<Fault>,
}

impl Reader<'_> {
    /// What a file builds on is read before it, so that what it says itself goes over that.
    fn read_file(&mut self, source: &Arc<Source>, bases: &mut Bases<'_>) {
        let document = Document::parse(source);
        let mut root = document.root();
        for base in list(&mut root, EXTENDS.name) {
            match bases.enter(&base) {
                Ok(source) => {
                    self.read_file(&source, bases);
                    bases.leave();
                }
                Err(fault) => root.faults.push(fault),
            }
        }
        let of_bases = std::mem::take(&mut self.faults);
        self.read_root(root);
        let own = document.with_syntax(std::mem::take(&mut self.faults));
        self.faults = of_bases;
        self.faults.extend(own);
    }

    fn read_root(&mut self, mut root: Table<'_>) {
        let known: Vec<&str> = [EXTENDS.name].into_iter().chain(TABLES.iter().map(|table| table.name)).collect();
        unknown_keys(&mut root, &known, "table");
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

    fn set(&mut self, key: String, place: &Place) {
        self.config.set_by.insert(key, SetBy::File(place.clone()));
    }

    fn read_files(&mut self, table: &mut Table<'_>) {
        unknown_keys(table, &names("files"), "key");
        for key in ["claims", "sources", "exclude"] {
            let Some(place) = table.get(key).map(|entry| entry.value.place()) else { continue };
            let globs = globs(table, key);
            self.set(format!("files.{key}"), &place);
            match key {
                "claims" => self.config.claims = globs,
                "sources" => self.config.sources = globs,
                _ => self.config.exclude = globs,
            }
        }
        self.read_table(table, "lang", Self::read_langs);
    }

    /// `[files.lang]`: a glob and the language of what it covers. The first that fits holds, so that what a file says goes
    /// before what it builds on.
    fn read_langs(&mut self, table: &mut Table<'_>) {
        let mut langs = Vec::new();
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
                self.set(format!("files.lang.{glob}"), &entry.value.place());
                langs.push((glob, code));
            }
        }
        self.config.langs.retain(|(glob, _)| !langs.iter().any(|(own, _)| own == glob));
        self.config.langs.splice(0..0, langs);
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
            if let Some(level) = one_of(table, &word, "level", &LEVELS, Level::from_name) {
                self.config.rules.insert(rule.clone(), level);
                self.set(format!("rules.{rule}"), &entry.value.place());
            }
        }
    }

    fn read_gate(&mut self, table: &mut Table<'_>) {
        unknown_keys(table, &names("gate"), "key");
        match table.text("baseline").map(path::checked) {
            Some(Ok(path)) => {
                self.set("gate.baseline".to_owned(), &path.place);
                self.config.baseline = Some(path.value);
            }
            Some(Err(fault)) => table.faults.push(fault),
            None => {}
        }
        let Some(word) = table.text("fail-on") else { return };
        if let Some(severity) = one_of(table, &word, "gate", &GATES, Severity::from_name) {
            self.config.fail_on = severity;
            self.set("gate.fail-on".to_owned(), &word.place);
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
