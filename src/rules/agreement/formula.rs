//! What a formula tells besides its result: what an author may have meant in its place, and whether a share can be reached
//! by a whole number of things at all (the GRIM test of Brown and Heathers, 2017).

use super::{Case, MOST_LABELS};
use crate::figure::{Dimension, Exact, Figure, Form};
use crate::ledger::Evidence;
use crate::rules::Draft;

/// The help for figures that are off: what the number is, where it is something else that follows from the same figures.
pub fn aside(figures: &[&Evidence]) -> Option<String> {
    let asides = figures.iter().filter_map(|evidence| evidence.derivation.as_ref()).flat_map(|own| &own.asides);
    let written = figures.iter().filter(|evidence| is_ratio(&evidence.figure));
    asides.into_iter().find_map(|aside| {
        let meant = written.clone().find(|evidence| evidence.figure.says.meets(&aside.interval))?;
        let phrase = meant.figure.phrase();
        let number = phrase.trim_end_matches(" percentage points").trim_end_matches(" %");
        let instead = match aside.instead.as_str() {
            "" => "correct the text, if growth is meant".to_owned(),
            instead => format!("say so in the text; the formula for it is {instead}"),
        };
        Some(format!("{number} is {}: {instead}", aside.what))
    })
}

fn is_ratio(figure: &Figure) -> bool {
    figure.is_written() && matches!(figure.unit.dimension, Dimension::Percent | Dimension::Points)
}

impl Case<'_> {
    /// A draft for each formula whose whole has no part that gives the shares that are stated.
    pub fn unreachable(&self) -> Vec<Draft> {
        let formulas = self.account.evidence.iter().chain(&self.account.constraints);
        formulas.filter_map(|formula| self.unreachable_by(formula)).collect()
    }

    fn unreachable_by(&self, formula: &Evidence) -> Option<Draft> {
        let whole = formula.derivation.as_ref()?.whole.as_ref()?;
        let is_off = |evidence: &&&Evidence| {
            let (figure, range) = (&evidence.figure, &formula.figure.says);
            let is_share =
                figure.unit.dimension == Dimension::Percent && figure.is_written() && figure.form != Form::Vague;
            // What lies outside of the formula's own range is off already.
            is_share
                && evidence.facets.agrees_with(&formula.facets)
                && figure.says.meets(range)
                && !can_be(figure, whole)
        };
        let against: Vec<&Evidence> = self.evidence.iter().filter(is_off).copied().collect();
        let first = against.first()?;
        let (name, phrase) = (&self.account.quantity.name, first.figure.phrase());
        let message = format!("{name} is said to be {phrase}, but {}", nearest(&first.figure, whole));
        let draft = self.draft(message, formula, &against[..against.len().min(MOST_LABELS)], None);
        Some(draft.help("correct the share, or the number that it is a share of"))
    }
}

/// Whether a whole number of things is this share of all of them.
fn can_be(figure: &Figure, whole: &Exact) -> bool {
    let part = Exact::pow10(-2);
    figure.says.scaled(&(whole * &part)).holds_whole_number()
}

/// The shares on either side that can be: "3 of 10 is 30 %, and 4 of 10 is 40 %".
fn nearest(figure: &Figure, whole: &Exact) -> String {
    let hundred = Exact::int(100);
    let middle = figure.value.as_ref().or(figure.says.low().point()).or(figure.says.high().point());
    let below = middle.map(|value| (&(value * whole) * &Exact::pow10(-2)).floor()).unwrap_or(Exact::ZERO);
    let share = |n: &Exact| {
        let share = (n * &hundred).checked_div(whole).unwrap_or(Exact::ZERO);
        let tenths = &(&(&share * &Exact::int(10)) + &Exact::ONE.half()).floor() * &Exact::pow10(-1);
        let about = if tenths == share { "" } else { "about " };
        format!("{n} of {whole} is {about}{tenths} %")
    };
    let above = &below + &Exact::ONE;
    if above > *whole { share(&below) } else { format!("{}, and {}", share(&below), share(&above)) }
}
