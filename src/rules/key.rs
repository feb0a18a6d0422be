//! Keys: what makes a finding this one and no other, wherever its words have moved to. Lines, paths, white space, joiners and the
//! script of digits are no part of it; every figure and every claim is.

use std::collections::{BTreeMap, BTreeSet};

use super::Draft;
use crate::claim::{Claim, Origin, Point, RowChoice, Text};
use crate::finding::{Key, Label};
use crate::ledger::Ledger;
use crate::source::{Place, fold};

/// The key of what a rule has to say.
pub(super) fn of(draft: &Draft, ledger: &Ledger<'_>) -> Key {
    let of_claims = draft.claims.iter().chain(draft.figures.iter().map(|(idx, _)| idx));
    let names: BTreeMap<usize, String> = of_claims
        .copied()
        .collect::<BTreeSet<_>>()
        .into_iter()
        .map(|idx| (idx, name(&ledger.claims.claims[idx])))
        .collect();
    let mut claims: Vec<String> = draft.claims.iter().map(|idx| names[idx].clone()).collect();
    let said = |(idx, says): &(usize, String)| format!("{}: {}", names[idx], squeezed(says));
    let mut words: Vec<String> = match draft.figures.is_empty() {
        true => draft.labels.iter().map(seen).collect(),
        false => draft.figures.iter().map(said).collect(),
    };
    claims.sort();
    claims.dedup();
    words.sort();
    Key { claims, words }
}

/// A claim by its id; else by its quantity, its origin and its words. Where its sources lie is left out: files are renamed.
fn name(claim: &Claim) -> String {
    match &claim.id {
        Some(id) => format!("#{id}"),
        None => format!("{}.{} {}", claim.quantity, claim.origin.name(), words_of(&claim.origin)),
    }
}

/// What a claim looks for, apart from where.
fn words_of(origin: &Origin) -> String {
    let all = |texts: &[&Text]| texts.iter().map(|text| squeezed(&text.value)).collect::<Vec<_>>().join(" ");
    match origin {
        Origin::Stated(stated) => all(&[&stated.quote.text]),
        Origin::Translated(translated) => format!("{} {}", translated.lang, all(&[&translated.stated.quote.text])),
        Origin::Matched(matched) => all(&[&matched.pattern]),
        Origin::Listed(listed) => all(&listed.items.iter().map(|item| &item.quote.text).collect::<Vec<_>>()),
        Origin::Counted(counted) => {
            let at = counted.at.iter().map(|at| &at.text);
            let looked_for: Vec<&Text> = counted.pattern.iter().chain(at).chain(&counted.distinct).collect();
            format!("{} {}{}", counted.each.name(), all(&looked_for), squeezed(&counted.filter.words()))
        }
        Origin::Read(read) => match &read.point {
            Point::Path { at, pattern } => all(&std::iter::once(&at.text).chain(pattern).collect::<Vec<_>>()),
            Point::Pattern(pattern) => all(&[pattern]),
            Point::Cell(cell) => match &cell.row {
                RowChoice::Named(row) => all(&[row, &cell.column]),
                RowChoice::Where(filter) => format!("{}{}", all(&[&cell.column]), squeezed(&filter.words())),
            },
        },
        Origin::Summed(summed) => {
            format!("{:?} {}{}", summed.fold, all(&[&summed.column]), squeezed(&summed.filter.words()))
        }
        Origin::Total(total) => all(&total.row.iter().chain(&total.columns).collect::<Vec<_>>()),
        Origin::Computed(formula) => all(&[&formula.text]),
        Origin::Declared(is) => all(&[is]),
        Origin::Marked(_) => String::new(),
    }
}

/// The words at a place and what is said of them.
fn seen(label: &Label) -> String {
    format!("{}: {}", words_at(&label.place), squeezed(&label.message))
}

/// The words at a place as they are searched: without marks of Markdown, in one script of digits.
fn words_at(place: &Place) -> String {
    let words = place.source.with_folded(place.span, |folded| {
        folded.text().get(folded.from_original_span(place.span).range()).map(without_blanks)
    });
    words.filter(|words| !words.is_empty()).unwrap_or_else(|| squeezed(place.text()))
}

fn squeezed(words: &str) -> String {
    without_blanks(&fold(words))
}

/// Where a line is broken, and where a joiner stands for a blank, is no part of the words.
fn without_blanks(words: &str) -> String {
    words.split_whitespace().collect()
}
