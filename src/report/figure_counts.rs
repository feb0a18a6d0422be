//! How many figures some texts hold, of which kinds, and how many numbers that are none, for which reasons. Nothing else of
//! them is kept.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde_json::{Value, json};

use crate::figure::Kind;
use crate::figure::scan::Found;

/// What was counted so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    n_texts: usize,
    n_bytes: usize,
    /// Figures by the name of their kind, each read by itself.
    figures: BTreeMap<&'static str, usize>,
    /// Other numbers by the name of the reason.
    masked: BTreeMap<&'static str, usize>,
}

impl Counts {
    /// Counts a text of so many bytes.
    pub fn add_text(&mut self, n_bytes: usize) {
        self.n_texts += 1;
        self.n_bytes += n_bytes;
    }

    /// Counts a number of a text.
    pub fn add(&mut self, found: &Found) {
        let count = match found {
            Found::Figure(mention) => self.figures.entry(Kind::infer([mention]).name()),
            Found::Masked(_, mask) => self.masked.entry(mask.name()),
        };
        *count.or_default() += 1;
    }
}

/// The counts for programs.
pub fn json(counts: &Counts) -> Value {
    json!({ "texts": counts.n_texts, "bytes": counts.n_bytes, "figures": counts.figures, "masked": counts.masked })
}

/// Writes the counts for people.
///
/// # Errors
/// When they cannot be written.
pub fn render(counts: &Counts, out: &mut dyn Write) -> io::Result<()> {
    let plural = |n: usize| if n == 1 { "" } else { "s" };
    let (n_texts, n_bytes) = (counts.n_texts, counts.n_bytes);
    let n_figures: usize = counts.figures.values().sum();
    let n_masked: usize = counts.masked.values().sum();
    writeln!(out, "{n_texts} text{}, {n_bytes} byte{}", plural(n_texts), plural(n_bytes))?;
    writeln!(out, "{n_figures} figure{}", plural(n_figures))?;
    render_rows(&counts.figures, out)?;
    writeln!(out, "{n_masked} masked")?;
    render_rows(&counts.masked, out)
}

fn render_rows(counts: &BTreeMap<&'static str, usize>, out: &mut dyn Write) -> io::Result<()> {
    let width = counts.values().map(|n| n.to_string().len()).max().unwrap_or(0);
    counts.iter().try_for_each(|(name, n)| writeln!(out, "  {n:width$} {name}"))
}
