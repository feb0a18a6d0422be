//! What the author of a claim believes it says, held against what was found; and what the belief would have to be.

use super::{Sight, Sighting, with_units};
use crate::claim::Claim;
use crate::figure::manner::Manner;
use crate::figure::own::phrase_of;
use crate::figure::spell::Written;
use crate::figure::{Amount, Dimension, Exact, Figure, Form, Mention, Reading};
use crate::ledger::trouble::{Believed, Snag, Trouble};

/// What the author believes, held against what was found.
pub fn check(claim: &Claim, sighting: &Sighting, figure: &Figure, reading: &Reading) -> Option<Trouble> {
    let says = claim.says.as_ref()?;
    let trouble = |snag| Some(Trouble { claim: sighting.claim, snag });
    let Some(mention) = phrase_of(&says.value, claim.lang.as_deref(), Some(reading.kind)) else {
        return trouble(Snag::Malformed {
            words: says.place.clone(),
            why: format!("`says` is no figure: {}", says.value),
            help: "write the figure as a text would: \"> 50 %\", \"about 400\"",
        });
    };
    let mention = with_units(&mention, claim.unit.as_ref().map(|unit| unit.value.as_str()), None);
    let believed = match reading.read(&mention) {
        Ok(believed) => believed,
        Err(_) => return trouble(Snag::ImpossibleShare { figure: says.place.clone() }),
    };
    if says_the_same(&believed, figure) {
        return None;
    }
    trouble(Snag::ValueDiffers {
        says: says.place.clone(),
        found: sighting.place.clone(),
        wordings: (believed.phrase(), figure.phrase()),
        now: believed_now(claim, sighting, (&mention, &believed), figure, reading),
    })
}

/// What the author would have to believe: the number in the manner of the old one where no more has changed, else the words
/// that were found.
fn believed_now(
    claim: &Claim,
    sighting: &Sighting,
    (mention, believed): (&Mention, &Figure),
    figure: &Figure,
    reading: &Reading,
) -> Option<Box<Believed>> {
    let says = claim.says.as_ref()?;
    let manner = || Manner::of(&says.value, claim.lang.as_deref());
    let anew = || {
        let Amount::Number { value, .. } = &mention.amount else { return None };
        let in_unit = |value: &Exact| value.checked_div(&mention.unit.factor);
        let (old, new) = (in_unit(value)?, in_unit(figure.value.as_ref()?)?);
        let number = mention.number;
        let written = Written { words: number.of(&says.value), value: &old }.anew(&new, &manner()).ok()?;
        Some(format!("{}{written}{}", &says.value[..number.start], &says.value[number.end..]))
    };
    let is_one_hedge = believed.hedge == figure.hedge || !figure.is_written();
    let found = || match sighting.sight {
        Sight::Words(_) | Sight::Value(_) => {
            let source = &sighting.place.source;
            let words = source.unmarked(sighting.place.span);
            Some(words.text().split_whitespace().collect::<Vec<_>>().join(" "))
        }
        _ => figure.value.as_ref().filter(|value| value.is_decimal()).map(ToString::to_string),
    };
    let is_right = |words: &String| {
        let mention = phrase_of(words, claim.lang.as_deref(), Some(reading.kind))?;
        let mention = with_units(&mention, claim.unit.as_ref().map(|unit| unit.value.as_str()), None);
        says_the_same(&reading.read(&mention).ok()?, figure).then_some(())
    };
    let words = is_one_hedge.then(anew).flatten().filter(|words| is_right(words).is_some());
    let words = words.or_else(|| found().filter(|words| is_right(words).is_some()))?;
    Some(Box::new(Believed { words, is_settled: claim.authority || figure.form == Form::Exact }))
}

/// Same number, same hedge. A unit that is left out is not another one.
pub fn says_the_same(believed: &Figure, found: &Figure) -> bool {
    let same_unit =
        believed.unit.dimension == Dimension::Bare || believed.unit.dimension.is_comparable(&found.unit.dimension);
    let same_number = match (&believed.value, &found.value) {
        (Some(believed), Some(found)) => believed == found,
        (None, None) => true,
        _ => false,
    };
    let is_count = matches!(found.form, Form::Exact | Form::Derived);
    let same_interval = is_count || believed.says == found.says;
    same_unit && same_number && (is_count || believed.hedge == found.hedge) && (found.value.is_some() || same_interval)
}
