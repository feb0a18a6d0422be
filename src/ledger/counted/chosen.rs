//! Which items and rows count: those that fit the pattern and are not excepted.

use regex::Regex;

use super::Gathering;
use crate::claim::Counted;
use crate::ledger::matched::compile;
use crate::ledger::region::TablePart;
use crate::ledger::trouble::Snag;
use crate::source::{Source, Span, fold, fold_pattern};
use crate::structure::{Row, document};

/// The choice of one count.
pub struct Chosen {
    pattern: Option<Regex>,
    except: Vec<String>,
}

impl Chosen {
    /// Of a count; a pattern that does not compile is a trouble.
    pub fn new(gathering: &mut Gathering<'_, '_>, idx: usize, counted: &Counted) -> Option<Self> {
        let except = counted.except.iter().map(|words| fold(&words.value).trim().to_owned()).collect();
        let Some(text) = &counted.pattern else { return Some(Self { pattern: None, except }) };
        // It is held against folded words, like the pattern of a figure.
        match compile(&format!("(?i){}", fold_pattern(&text.value))) {
            Ok(pattern) => Some(Self { pattern: Some(pattern), except }),
            Err(why) => {
                let help = "patterns are regular expressions without look-around and back-references";
                gathering.trouble(idx, Snag::Malformed { words: text.place.clone(), why, help });
                None
            }
        }
    }

    /// Whether an item counts, by its own words.
    pub fn takes_words(&self, source: &Source, item: Span) -> bool {
        let words = document::words(source, item);
        self.fits(&words) && !self.except.contains(&words)
    }

    /// Whether a row counts, by all of its cells and by the name in the first.
    pub fn takes_row(&self, table: &TablePart, row: &Row) -> bool {
        let cells: Vec<String> = row.cells.iter().map(|cell| table.words(cell)).collect();
        self.fits(&cells.join(" | ")) && !self.except.iter().any(|except| table.is_named(row, except))
    }

    fn fits(&self, words: &str) -> bool {
        self.pattern.as_ref().is_none_or(|pattern| pattern.is_match(words))
    }
}
