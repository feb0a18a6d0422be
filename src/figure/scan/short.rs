//! Texts that may be too short to tell their language: read in those they may be of, and the best is kept.

use std::cmp::Reverse;

use super::{Scan, scan_as};
use crate::figure::manner::Manner;
use crate::figure::mention::Mention;
use crate::figure::tongue::Tongues;
use crate::figure::unit::Dimension;
use crate::source::Span;

/// Texts that may be too short to tell their language, in bytes.
pub(super) const MAX: usize = 200;

/// A short text, read in the language of those it may be of that knows the most of its words, and of two that know as many
/// in the one that reads more, unless the first one knows the numbers for something else.
pub(super) fn scan(text: &str, part: Span, manner: Manner) -> Scan {
    let mut candidates = Tongues::candidates(text);
    let main = manner.tongues.main();
    // The language that shows is asked first, then those that know more.
    candidates.sort_by_key(|(lang, n_known)| (Some(*lang) != main, Reverse(*n_known)));
    let knows_most = candidates.iter().map(|(_, n_known)| *n_known).max();
    let knows_most = knows_most.unwrap_or_default();
    let enough = if knows_most >= SURE { knows_most / 2 } else { 3 * knows_most / 4 };
    candidates.retain(|(_, n_known)| *n_known >= enough);
    let mut best: Option<Scan> = None;
    for (lang, n_known) in candidates {
        let tongues = match n_known {
            _ if Some(lang) == main => manner.tongues,
            // A word is too little to know by it what parts the digits.
            0..=2 => manner.tongues.leaning(lang),
            _ => manner.tongues.given(lang),
        };
        let other = scan_as(text, part, &Manner { tongues, ..manner });
        // What the one knows for something else, the other has to know nearly as many words to read.
        let may_quote = knows_most >= SURE && 3 * n_known >= 2 * knows_most;
        if best.as_ref().is_none_or(|best| (best.masked.is_empty() || may_quote) && n_read(&other) > n_read(best)) {
            best = Some(other);
        }
    }
    best.unwrap_or_else(|| scan_as(text, part, &manner))
}

/// Where some language knows so many words of a text, it may well quote another one, and what reads more of it is right.
const SURE: usize = 8;

/// How much of a text was read, what is counted apart: where nothing shows the language, any word may be a noun.
fn n_read(scan: &Scan) -> usize {
    let length = |mention: &Mention| match &mention.unit.dimension {
        Dimension::Noun(noun) if !noun.head.contains('/') => mention.number.end - mention.number.start,
        _ => mention.span.end - mention.span.start,
    };
    scan.mentions.iter().map(length).sum()
}
