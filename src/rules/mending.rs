//! How disputes are mended: where one figure is the one to go by, the texts that lag behind it are brought up to date, each in
//! its own manner. What only its author can word is told, not changed.

mod target;

use super::{Draft, translations};
use crate::claim::Origin;
use crate::figure::judge::Strength;
use crate::figure::{Amount, Dimension, Figure, Form, Hedge, Verdict, compare};
use crate::finding::{Edit, Fix};
use crate::ledger::rewrite::{Rewriter, Rewritten, Wanted};
use crate::ledger::{Account, Evidence, Ledger};

/// The draft with the fixes of all figures that lag behind the one to go by, and with those that cannot be mended.
pub(super) fn mended(
    draft: Draft,
    ledger: &Ledger<'_>,
    account: &Account,
    first: &Evidence,
    against: &[&Evidence],
) -> Draft {
    let Some(model) = model(ledger, first, against) else { return draft };
    let lagging =
        std::iter::once(first).chain(against.iter().copied()).filter(|own| !std::ptr::eq(*own, model.evidence));
    let (mut draft, mut safe, mut others) = (draft, Vec::new(), Vec::new());
    for evidence in lagging {
        match (Lag { ledger, account, evidence, model: &model }).mend() {
            Ok((rewritten, Care::None)) => safe.push(rewritten.edit),
            Ok((rewritten, Care::Look)) => others.push(rewritten.edit),
            Err(why) => draft = draft.obstacle(&evidence.place, why),
        }
    }
    for (edits, is_safe) in [(safe, true), (others, false)] {
        if !edits.is_empty() {
            draft = draft.fix(Fix { message: message(&edits), is_safe, edits });
        }
    }
    draft
}

/// `write “۴۲”`; of several places the first tells.
fn message(edits: &[Edit]) -> String {
    match edits {
        [one] => format!("write “{}”", one.text),
        [first, ..] => format!("write “{}”, and the like in {} places", first.text, edits.len()),
        [] => String::new(),
    }
}

/// The figure to go by.
struct Model<'a> {
    evidence: &'a Evidence,
    /// Whether the figure is the original of a sentence, and those behind it its translations.
    is_original: bool,
}

/// The authority, or what was counted or read in full; of one sentence in several languages the original. Two that count are
/// not held against each other: nothing tells which of them to change.
fn model<'a>(ledger: &Ledger<'_>, first: &'a Evidence, against: &[&'a Evidence]) -> Option<Model<'a>> {
    if first.strength == Strength::Authority || first.figure.form == Form::Exact {
        return Some(Model { evidence: first, is_original: false });
    }
    let is_one = against.iter().all(|other| translations::is_one_sentence(ledger, first, other));
    let all = || std::iter::once(first).chain(against.iter().copied());
    let is_original = |evidence: &&'a Evidence| match &ledger.claims.claims[evidence.claim].origin {
        Origin::Translated(translated) => translated.is_original,
        _ => false,
    };
    all().find(is_original).filter(|_| is_one).map(|evidence| Model { evidence, is_original: true })
}

/// Whether somebody should look at what was changed.
enum Care {
    None,
    Look,
}

/// A figure that is off, and the one to go by.
struct Lag<'a> {
    ledger: &'a Ledger<'a>,
    account: &'a Account,
    evidence: &'a Evidence,
    model: &'a Model<'a>,
}

impl Lag<'_> {
    fn mend(&self) -> Result<(Rewritten, Care), String> {
        let settles = |evidence: &Evidence| {
            evidence.strength == Strength::Authority || (evidence.figure.form == Form::Exact && !self.is_authority())
        };
        if !self.model.is_original && settles(self.evidence) {
            return Err("it is counted, read or of record as well: nothing tells which one is right".to_owned());
        }
        let is_one_sentence = translations::is_one_sentence(self.ledger, self.model.evidence, self.evidence);
        if is_one_sentence && self.evidence.figure.is_hedged() != self.model.evidence.figure.is_hedged() {
            return Err("one language hedges what the other says plainly: only a translator can word it".to_owned());
        }
        let Some(rewriter) = Rewriter::new(self.ledger, self.account, self.evidence) else {
            return Err(match self.ledger.claims.claims[self.evidence.claim].origin {
                Origin::Declared(_) => "it is declared, not written in a text: change the claim".to_owned(),
                _ => "it is counted or worked out, not written: change what it comes from".to_owned(),
            });
        };
        let mut why = None;
        for wanted in self.targets()? {
            match rewriter.write(&wanted) {
                Ok(rewritten) if self.fits(&rewritten.figure) => {
                    let care = self.care(&rewriter, &rewritten);
                    return Ok((rewritten, care));
                }
                Ok(_) => {}
                Err(reason) => why = why.or(Some(reason)),
            }
        }
        Err(why.unwrap_or("no figure in its words would agree").to_owned())
    }

    fn is_authority(&self) -> bool {
        self.model.evidence.strength == Strength::Authority
    }

    /// What may be written, the best first.
    fn targets(&self) -> Result<Vec<Wanted>, String> {
        let (own, model) = (&self.evidence.figure, &self.model.evidence.figure);
        match own.unit.dimension {
            Dimension::Version => Ok(target::version(model).map(Wanted::Version).into_iter().collect()),
            Dimension::Date => Ok(target::day(model).map(Wanted::Day).into_iter().collect()),
            _ => {
                let value = model.value.as_ref().filter(|_| !matches!(model.form, Form::Range));
                let value = value.ok_or("what it should agree with is no single number")?;
                Ok(target::numbers(own, value).into_iter().map(Wanted::Number).collect())
            }
        }
    }

    /// Whether nothing would be found any more.
    fn fits(&self, figure: &Figure) -> bool {
        let (model, own) = (&self.model.evidence.figure, &self.evidence.figure);
        let verdict = compare(model, figure).verdict;
        let is_hedged_alike = !self.model.is_original || model.is_hedged() == figure.is_hedged();
        figure.hedge == own.hedge && is_hedged_alike && matches!(verdict, Verdict::Identical | Verdict::Refines)
    }

    /// A figure that somebody hedged, a noun that may change its form, a value in code: these are looked at.
    fn care(&self, rewriter: &Rewriter<'_>, rewritten: &Rewritten) -> Care {
        let is_plain = matches!(self.evidence.figure.hedge, Hedge::None | Hedge::Exactly) || self.is_dated();
        let is_translated = self.model.is_original && self.evidence.figure.hedge == self.model.evidence.figure.hedge;
        let goes_by_hedge = self.model.evidence.figure.is_hedged() && !is_translated;
        let is_sure = (is_plain && !goes_by_hedge) || is_translated;
        let is_number =
            matches!(rewriter.mention().amount, Amount::Number { .. } | Amount::Version(_) | Amount::Period { .. });
        if is_sure && rewritten.agrees && !rewriter.is_value() && is_number { Care::None } else { Care::Look }
    }

    /// Versions and dates bound what they speak of: "3.8 or later" goes by another version as 3.8 does.
    fn is_dated(&self) -> bool {
        self.evidence.figure.unit.dimension == Dimension::Version
    }
}
