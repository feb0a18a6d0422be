//! A list of versions is one statement: from its least to its greatest. The entry that is the bound stands for all of them.

use crate::figure::{Amount, Bound, Mention};
use crate::ledger::Gathering;
use crate::ledger::account::{Sight, Sighting};

/// How many entries a note names.
const MOST_NAMED: usize = 12;

/// Makes one sighting of the versions that were seen since there were so many.
pub fn join(gathering: &mut Gathering<'_, '_>, idx: usize, n_before: usize) {
    let bound = gathering.claims.quantities.get(&gathering.claim(idx).quantity).and_then(|quantity| quantity.bound);
    let seen = &gathering.sightings[n_before..];
    let versions = seen.iter().filter_map(|sighting| Some(mention(sighting)?.amount.clone()).filter(is_version));
    let Some(all) = versions.reduce(either) else { return };
    if seen.len() < 2 || !seen.iter().all(|sighting| mention(sighting).is_some_and(|own| is_version(&own.amount))) {
        return;
    }
    let stands = |sighting: &&Sighting| mention(sighting).is_some_and(|own| has_same_end(&own.amount, &all, bound));
    let Some(found) = seen.iter().find(stands).or_else(|| seen.first()) else { return };
    let end = if bound == Some(Bound::Max) { "greatest" } else { "least" };
    let note = format!("{} is the {end} of {} versions: {}", found.place.text(), seen.len(), listed(seen));
    let mut joined = Sighting { notes: vec![note], ..found.clone() };
    if let Sight::Value(mention) | Sight::Words(mention) = &mut joined.sight {
        mention.amount = all;
    }
    gathering.sightings.truncate(n_before);
    gathering.sightings.push(joined);
}

fn mention(sighting: &Sighting) -> Option<&Mention> {
    match &sighting.sight {
        Sight::Value(mention) | Sight::Words(mention) => Some(mention),
        _ => None,
    }
}

fn is_version(amount: &Amount) -> bool {
    matches!(amount, Amount::Version(_))
}

fn either(one: Amount, other: Amount) -> Amount {
    match (one, other) {
        (Amount::Version(one), Amount::Version(other)) => Amount::Version(Box::new(one.or(*other))),
        (one, _) => one,
    }
}

/// Whether the end that the quantity speaks of is that of the whole list.
fn has_same_end(own: &Amount, all: &Amount, bound: Option<Bound>) -> bool {
    let (Amount::Version(own), Amount::Version(all)) = (own, all) else { return false };
    if bound == Some(Bound::Max) { own.high == all.high } else { own.low == all.low }
}

fn listed(seen: &[Sighting]) -> String {
    let words: Vec<&str> = seen.iter().take(MOST_NAMED).map(|sighting| sighting.place.text()).collect();
    let more = if seen.len() > MOST_NAMED { ", …" } else { "" };
    format!("{}{more}", words.join(", "))
}
