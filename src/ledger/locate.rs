//! From the `source` of a claim to texts: paths and globs, and the facets that a path itself tells.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::Gathering;
use super::trouble::Snag;
use crate::claim::{Facets, Text};
use crate::source::files::too_large;
use crate::source::{Entry, Source, parallel};

/// A text that a claim speaks of.
pub struct Located {
    /// The text.
    pub source: Arc<Source>,
    /// The facets that its path tells, by `{when}` and `{scope}` in the claim's `source`.
    pub facets: Facets,
}

impl Gathering<'_, '_> {
    /// The texts of a claim; what cannot be read is a trouble.
    pub(super) fn locate(&mut self, idx: usize, sources: &[Text]) -> Vec<Located> {
        if let Some(located) = self.field(idx, sources) {
            return located;
        }
        let mut located = Vec::new();
        for text in sources {
            let template = Template::new(&text.value);
            let paths = self.paths(idx, text, &template.glob, Entry::File);
            // The sources keep what is read here at once.
            parallel::each(&paths, |path| self.sources.load(path).is_ok());
            for path in paths {
                let facets = template.facets(&path);
                if self.sources.load(&path).is_err_and(|unreadable| unreadable == too_large()) {
                    self.saw_file(idx, &path);
                    match self.lines_of_large(idx, text, &path, &facets) {
                        Ok(lines) => located.extend(lines),
                        Err(unreadable) => self.source_missing(idx, text, &path, &unreadable.why),
                    }
                    continue;
                }
                located.extend(self.text(idx, text, path).map(|source| Located { source, facets }));
            }
        }
        located
    }

    /// The text at a path; what cannot be read is a trouble.
    pub(super) fn text(&mut self, idx: usize, text: &Text, path: String) -> Option<Arc<Source>> {
        match self.sources.load(&path) {
            Ok(source) => {
                self.saw_file(idx, &path);
                self.texts.insert(path, Arc::clone(&source));
                Some(source)
            }
            Err(unreadable) => {
                self.source_missing(idx, text, &path, &unreadable.why);
                None
            }
        }
    }

    /// The sources of a claim, parted by the facets that their paths tell: `photos/{when}/*.txt` is one group for each year.
    pub(super) fn groups(&mut self, idx: usize, sources: &[Text], entry: Entry) -> Vec<(Facets, Vec<Text>)> {
        let mut groups: BTreeMap<(String, String), (Facets, Vec<Text>)> = BTreeMap::new();
        for text in sources {
            let template = Template::new(&text.value);
            if template.pattern.is_none() {
                groups.entry(Default::default()).or_default().1.push(text.clone());
                continue;
            }
            let mut seen = BTreeSet::new();
            for path in self.paths(idx, text, &template.glob, entry) {
                let facets = template.facets(&path);
                let told = [&facets.when, &facets.scope].map(|told| told.as_deref().unwrap_or_default().to_owned());
                if seen.insert(told.clone()) {
                    let [when, scope] = told;
                    let source = Text { value: filled(&text.value, [&when, &scope]), place: text.place.clone() };
                    groups.entry((when, scope)).or_insert_with(|| (facets, Vec::new())).1.push(source);
                }
            }
        }
        groups.into_values().collect()
    }

    /// The files or folders of one `source`.
    pub(super) fn paths(&mut self, idx: usize, text: &Text, glob: &str, entry: Entry) -> Vec<String> {
        self.saw_names(idx, glob, entry);
        match self.sources.find(glob, entry) {
            Ok(paths) if paths.is_empty() => self.source_missing(idx, text, glob, FITS_NOTHING),
            Ok(paths) => return paths,
            Err(unreadable) => self.source_missing(idx, text, glob, &unreadable.why),
        }
        Vec::new()
    }

    fn source_missing(&mut self, idx: usize, text: &Text, path: &str, why: &str) {
        let is_there = why != "does not exist" && why != FITS_NOTHING;
        let snag = Snag::SourceMissing { source: text.place.clone(), why: format!("{path} {why}"), is_there };
        self.trouble(idx, snag);
    }
}

/// What is said of a glob without files.
const FITS_NOTHING: &str = "fits no file";

/// A `source` with holes for facets: `reports/{when}.md`.
pub struct Template {
    /// The path with a star in each hole.
    pub glob: String,
    pattern: Option<regex::Regex>,
}

const HOLES: [&str; 2] = ["{when}", "{scope}"];

/// A `source` with its holes filled; what would be a sign of globs stands for any one character.
fn filled(source: &str, told: [&str; 2]) -> String {
    let plain = told.map(|told| told.replace(['*', '?', '[', '{', '}', ']'], "?"));
    HOLES.iter().zip(plain).fold(source.to_owned(), |source, (hole, told)| source.replace(hole, &told))
}

impl Template {
    /// Reads a `source`.
    pub fn new(source: &str) -> Self {
        if !HOLES.iter().any(|hole| source.contains(hole)) {
            return Self { glob: source.to_owned(), pattern: None };
        }
        let glob = HOLES.iter().fold(source.to_owned(), |glob, hole| glob.replace(hole, "*"));
        let mut pattern = regex::escape(source);
        for (hole, group) in HOLES.iter().zip(["(?<when>[^/]+?)", "(?<scope>[^/]+?)"]) {
            pattern = pattern.replacen(&regex::escape(hole), group, 1).replace(&regex::escape(hole), "[^/]+?");
        }
        // `**/` may be nothing at all.
        let pattern = pattern.replace(r"\*\*/", "(?:.*/)?").replace(r"\*", "[^/]*").replace(r"\?", "[^/]");
        Self { glob, pattern: regex::Regex::new(&format!("^{pattern}$")).ok() }
    }

    /// What a path says in its holes.
    pub fn facets(&self, path: &str) -> Facets {
        let Some(found) = self.pattern.as_ref().and_then(|pattern| pattern.captures(path)) else {
            return Facets::default();
        };
        let group = |name| found.name(name).map(|group| group.as_str());
        Facets::new(group("when"), group("scope"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_tells_its_year() {
        let template = Template::new("reports/{when}/*.md");
        assert_eq!(template.glob, "reports/*/*.md");
        assert_eq!(template.facets("reports/1401/a.md").when.as_deref(), Some("1401"));
        assert_eq!(template.facets("reports/a.md").when, None);
        assert_eq!(Template::new("گزارش-{when}.txt").facets("گزارش-۱۴۰۱.txt").when.as_deref(), Some("۱۴۰۱"));
    }
}
