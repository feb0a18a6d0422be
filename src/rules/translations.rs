//! What findings say of figures that are one sentence in several languages: which language says what, and which of them
//! are off from the original, or else from most. How they are compared is in `translations/languages.rs`.

mod languages;

use super::agreement::more;
use super::grounding::shown;
use crate::claim::listed;
use crate::claim::{Claim, Origin, Translated};
use crate::ledger::{Account, Evidence, Ledger};
use crate::source::Place;

pub(super) use languages::{disputes, judged, remark};
use languages::{is_like, most};

/// What to do about translations that differ.
pub(super) const HELP: &str =
    "translate what has changed, so that all languages say the same; or accept it with a reason";

/// The claim in one language, if it is such a claim.
fn translated<'a>(ledger: &'a Ledger<'_>, idx: usize) -> Option<(&'a Claim, &'a Translated)> {
    let claim = &ledger.claims.claims[idx];
    match &claim.origin {
        Origin::Translated(translated) => Some((claim, translated)),
        _ => None,
    }
}

/// Whether two figures are translations of each other.
pub(super) fn is_one_sentence(ledger: &Ledger<'_>, one: &Evidence, other: &Evidence) -> bool {
    let place = |evidence: &Evidence| Some(&translated(ledger, evidence.claim)?.0.place);
    place(one).is_some_and(|own| place(other) == Some(own))
}

/// `centres is 45 in en, but 40 in de and fr`.
pub(super) fn message(ledger: &Ledger<'_>, name: &str, first: &Evidence, against: &[&Evidence]) -> String {
    let lang = |evidence: &Evidence| translated(ledger, evidence.claim).map(|(_, translated)| translated.lang.as_str());
    let alike = |evidence: &Evidence| is_like(evidence, against[0]) && is_one_sentence(ledger, first, evidence);
    let mut langs: Vec<&str> =
        against.iter().filter(|evidence| alike(evidence)).filter_map(|other| lang(other)).collect();
    langs.dedup();
    let (own, other) = (first.figure.phrase(), against[0].figure.phrase());
    format!(
        "{name} is {own} in {}, but {other} in {}{}",
        lang(first).unwrap_or_default(),
        listed(&langs),
        more(against)
    )
}

/// A table for each sentence that some of the claims translate: what every language says, line by line.
pub(super) fn tables(ledger: &Ledger<'_>, account: &Account, claims: &[usize]) -> Vec<String> {
    let mut sentences: Vec<&Place> = claims.iter().filter_map(|idx| Some(&translated(ledger, *idx)?.0.place)).collect();
    sentences.sort_unstable();
    sentences.dedup();
    sentences.into_iter().flat_map(|place| Sentence::new(ledger, account, place).table()).collect()
}

/// One sentence in its languages.
struct Sentence<'a> {
    rows: Vec<Row<'a>>,
}

/// One language of a sentence.
struct Row<'a> {
    translated: &'a Translated,
    evidence: Vec<&'a Evidence>,
}

impl<'a> Sentence<'a> {
    /// The languages of the claims with this header that speak of the account's quantity.
    fn new(ledger: &'a Ledger<'_>, account: &'a Account, place: &Place) -> Self {
        let of = |idx| account.evidence.iter().filter(move |evidence| evidence.claim == idx).collect();
        let rows = (0..ledger.claims.claims.len()).filter_map(|idx| {
            let (claim, translated) = translated(ledger, idx)?;
            let is_here = claim.place == *place && claim.quantity == account.quantity.name;
            is_here.then(|| Row { translated, evidence: of(idx) })
        });
        Self { rows: rows.collect() }
    }

    fn table(&self) -> Vec<String> {
        let width = self.rows.iter().map(|row| row.translated.lang.len()).max().unwrap_or_default();
        let model = self.model();
        let model = model.as_ref();
        let mut lines = vec!["in each language:".to_owned()];
        for row in &self.rows {
            let lang = &row.translated.lang;
            lines.extend(row.evidence.is_empty().then(|| format!("  {lang:width$}  no figure was found")));
            for evidence in &row.evidence {
                let remark = match model {
                    Some((model, name)) if !is_like(evidence, model) => format!(", differs from {name}"),
                    _ => String::new(),
                };
                lines.push(format!("  {lang:width$}  {}{remark}: {}", evidence.figure.phrase(), at(&evidence.place)));
            }
        }
        lines
    }

    /// The figure that the others are held against: that of the original, or else the one that most languages have.
    fn model(&self) -> Option<(&'a Evidence, String)> {
        if let Some(original) = self.rows.iter().find(|row| row.translated.is_original) {
            return Some((*original.evidence.first()?, original.translated.lang.clone()));
        }
        let all = || self.rows.iter().flat_map(|row| row.evidence.iter().copied());
        let all: Vec<&Evidence> = all().collect();
        most(&all).map(|idx| (all[idx], "most".to_owned()))
    }
}

/// The words at a place, and where it is.
fn at(place: &Place) -> String {
    let line = place.source.position(place.span.start).line;
    format!("{} ({}:{line})", shown(place), place.source.path)
}
