//! Entries of a table or list of structured data that are counted.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Gathering, Tally, pattern};
use crate::claim::Counted;
use crate::ledger::read::{Absent, document, nodes};
use crate::ledger::trouble::Snag;
use crate::source::{Place, Source, Span};
use crate::structure::tree::{Node, Value};

/// An entry: what it is called, and where it stands.
struct Named {
    name: String,
    source: Arc<Source>,
    span: Span,
}

/// Entries at the path, of each source; `except` leaves out those that are called so, `match` takes only those whose name
/// fits.
pub fn count(gathering: &mut Gathering<'_, '_>, idx: usize, counted: &Counted) -> Option<Tally> {
    let pattern = pattern(gathering, idx, counted.pattern.as_ref())?;
    let except: BTreeSet<&str> = counted.except.iter().map(|name| name.value.as_str()).collect();
    let mut entries = Vec::new();
    for text in &counted.sources {
        for located in gathering.locate(idx, std::slice::from_ref(text)) {
            let source = &located.source;
            let document = match document(gathering, text, source) {
                Ok(document) => document,
                Err(Absent::Unstructured(snag) | Absent::Broken(snag)) => {
                    gathering.trouble(idx, snag);
                    continue;
                }
            };
            let Ok(root) = &document.root else { continue };
            let nodes = match &counted.at {
                None => Ok(vec![&**root]),
                Some(at) => nodes(root, at, source, document.is_front),
            };
            match nodes.and_then(|nodes| entries_of(&nodes, counted, source)) {
                Ok(found) => entries.extend(found),
                Err(snag) => gathering.trouble(idx, snag),
            }
        }
    }
    entries.retain(|entry| {
        !except.contains(entry.name.as_str()) && pattern.as_ref().is_none_or(|pattern| pattern.is_match(&entry.name))
    });
    let mut tally = Tally::default();
    tally.add_all(entries, |entry| {
        format!("{} ({}:{})", shown(&entry.name), entry.source.path, entry.source.position(entry.span.start).line)
    });
    Some(tally)
}

/// The entries of tables and lists; single values that `[*]` leads to are entries themselves.
fn entries_of(nodes: &[&Node], counted: &Counted, source: &Arc<Source>) -> Result<Vec<Named>, Snag> {
    let named = |name: &str, span: Span| Named { name: name.to_owned(), source: Arc::clone(source), span };
    let name_of = |node: &Node| match &node.value {
        Value::Scalar(scalar) => scalar.text.clone(),
        _ => node.span.of(&source.text).lines().next().unwrap_or_default().to_owned(),
    };
    let is_many = counted.at.as_ref().is_some_and(|at| at.path.is_many());
    let mut entries = Vec::new();
    for node in nodes {
        match &node.value {
            Value::Map(own) => entries.extend(own.iter().map(|entry| named(&entry.key, entry.place))),
            Value::List(own) => entries.extend(own.iter().map(|node| named(&name_of(node), node.span))),
            Value::Scalar(scalar) if is_many => entries.push(named(&scalar.text, node.span)),
            Value::Scalar(_) => {
                let at =
                    counted.at.as_ref().map_or_else(|| counted.sources[0].place.clone(), |at| at.text.place.clone());
                let why = format!("{} is a single value here, and has no entries to count", source.path);
                let found = Some(Place { source: Arc::clone(source), span: node.span });
                let help = "name a table or a list".to_owned();
                return Err(Snag::ValueMissing { at, found, why, help });
            }
        }
    }
    Ok(entries)
}

/// A name that fits into a note.
fn shown(name: &str) -> String {
    const LONGEST: usize = 40;
    match name.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &name[..end]),
        None => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use crate::claim::{self, Config};
    use crate::rules;
    use crate::source::{Memory, Sources};

    use super::*;

    /// How many are counted in one file and how, then the findings.
    fn count(path: &str, text: &str, keys: &str) -> String {
        let memory = Memory::new([(path, text)]);
        let sources = Sources::new(&memory);
        let claims = format!("[[n.counted]]\nsource = '{path}'\neach = 'key'\n{keys}\n");
        let claims = claim::file::read(&[Arc::new(Source::new("claims/a.toml", claims))], &rules::names());
        let ledger = crate::ledger::open(&claims, &Config::default(), &sources);
        let evidence = ledger.accounts.iter().flat_map(|account| &account.evidence);
        let mut said: Vec<String> = evidence.flat_map(|evidence| evidence.notes.clone()).collect();
        let findings = rules::check(&ledger, &Config::default(), None);
        said.extend(
            findings
                .iter()
                .filter(|finding| finding.is_open())
                .map(|finding| format!("{}: {}", finding.rule, finding.message)),
        );
        said.join(" | ")
    }

    #[test]
    fn entries_of_tables_and_lists_are_counted() {
        let toml = "[features]\ndefault = []\njson = []\nyaml = []\n[[bin]]\nname = 'a'\n[[bin]]\nname = 'b'\n";
        let check = |keys: &str, expected: &str| assert_eq!(count("Cargo.toml", toml, keys), expected, "{keys}");
        check(
            "at = 'features'",
            "3 counted, each key of `features` in Cargo.toml: first default (Cargo.toml:2), last yaml (Cargo.toml:4)",
        );
        check(
            "at = 'features'\nexcept = ['default']",
            "2 counted, each key of `features` in Cargo.toml, without default: first json (Cargo.toml:3), last yaml (Cargo.toml:4)",
        );
        check(
            "at = 'features'\nmatch = '^y'",
            "1 counted, each key of `^y` in `features` in Cargo.toml: yaml (Cargo.toml:4)",
        );
        check(
            "at = 'bin'",
            "2 counted, each key of `bin` in Cargo.toml: first [[bin]] (Cargo.toml:5), last [[bin]] (Cargo.toml:7)",
        );
        check("", "2 counted, each key of Cargo.toml: first features (Cargo.toml:1), last bin (Cargo.toml:5)");
        check("at = 'features.json'", "0 counted, each key of `features.json` in Cargo.toml");
    }

    #[test]
    fn entries_of_many_are_counted_together() {
        let yaml = "jobs:\n  a: {steps: [x, y]}\n  b: {steps: [z]}\n  c: {uses: w}\nمراکز: [رشت، فومن]\n";
        assert!(count("ci.yml", yaml, "at = 'jobs.*.steps'").starts_with("3 counted"));
        assert!(count("ci.yml", yaml, "at = 'jobs.*.steps[*]'").starts_with("3 counted"));
        assert!(count("ci.yml", yaml, "at = 'مراکز'").starts_with("1 counted"), "that comma parts no entries");
        assert!(count("a.json", "[1, 2]", "").starts_with("2 counted"));
    }

    #[test]
    fn what_has_no_entries_is_said() {
        let missing = count("a.json", "{\"ab\": 1}", "at = 'ba'");
        assert_eq!(missing, "value-missing: no value to read: a.json has no key `ba`");
        let single = count("a.json", "{\"ab\": 1}", "at = 'ab'");
        assert_eq!(
            single,
            "value-missing: no value to read: a.json is a single value here, and has no entries to count"
        );
        let text = count("a.txt", "x", "at = 'ab'");
        assert_eq!(text, "source-missing: no source to read: a.txt is no TOML, JSON or YAML, and has no front matter");
    }
}
