//! Tables in Markdown. What the cells hold is shown as it stands, whatever marks it has.

use counterclaim::figure::lang::{Words, each};

/// A table, with its heading row.
pub struct Table {
    heading: &'static [&'static str],
    rows: Vec<Vec<String>>,
}

impl Table {
    pub fn new(heading: &'static [&'static str]) -> Self {
        Self { heading, rows: Vec::new() }
    }

    /// Adds a row.
    pub fn row(&mut self, cells: Vec<String>) {
        assert_eq!(cells.len(), self.heading.len(), "a row has as many cells as the heading");
        self.rows.push(cells);
    }

    /// A table of two columns: what is said, and the words that say it. What no words say is left out.
    pub fn of_words(heading: &'static [&'static str], rows: &[(&str, Words)]) -> Self {
        let mut table = Self::new(heading);
        for (what, words) in rows.iter().filter(|(_, words)| !words.trim().is_empty()) {
            table.row(vec![(*what).to_owned(), listed(words)]);
        }
        table
    }

    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

impl std::fmt::Display for Table {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(out, "| {} |", self.heading.join(" | "))?;
        writeln!(out, "|{}", "---|".repeat(self.heading.len()))?;
        for row in &self.rows {
            let cells: Vec<String> = row.iter().map(|cell| escaped(cell)).collect();
            writeln!(out, "| {} |", cells.join(" | "))?;
        }
        Ok(())
    }
}

/// The words or phrases of a table of the crate, for people.
pub fn listed(words: Words) -> String {
    each(words).collect::<Vec<_>>().join(", ")
}

/// A text whose marks are not Markdown's.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '|' | '*' | '_' | '`' | '<' | '\\' | '~' | '$' => escaped.extend(['\\', char]),
            char => escaped.push(char),
        }
    }
    escaped
}
