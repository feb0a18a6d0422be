//! Coverage: the figures of a text, and which of them no claim speaks of.

use super::{Ledger, ground};
use crate::source::{Source, Span};

/// The figures of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// How many there are, with the numbers that are no figures in prose and that claims speak of all the same: versions, dates.
    pub n_figures: usize,
    /// Those that no claim speaks of.
    pub uncovered: Vec<Span>,
}

impl Ledger<'_> {
    /// How far claims cover a text.
    pub fn coverage(&self, source: &Source) -> Coverage {
        let of_source = self.covered.iter().filter(|place| place.source.path == source.path);
        let covered = merged(of_source.map(|place| place.span).collect());
        let mentions = ground::mentions_in(source, Span::new(0, source.text.len()), ground::Light::default());
        let spans: Vec<Span> = mentions.into_iter().map(|mention| mention.span).collect();
        let of_source = self.accounts.iter().flat_map(|account| &account.evidence).map(|evidence| &evidence.place);
        let of_source = of_source.filter(|place| place.source.path == source.path).map(|place| place.span);
        let others = merged(of_source.filter(|span| !is_covered(&spans, *span)).collect());
        let n_figures = spans.len() + others.len();
        Coverage { n_figures, uncovered: spans.into_iter().filter(|span| !is_covered(&covered, *span)).collect() }
    }
}

/// The spans in order, those that overlap made one.
fn merged(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_unstable();
    let mut merged: Vec<Span> = Vec::new();
    for span in spans {
        match merged.last_mut() {
            Some(last) if span.start <= last.end => *last = last.join(span),
            _ => merged.push(span),
        }
    }
    merged
}

fn is_covered(covered: &[Span], span: Span) -> bool {
    let behind = covered.partition_point(|known| known.start < span.end);
    behind > 0 && covered[behind - 1].overlaps(span)
}
