//! Items of lists that are counted: of a list under a heading, or inside of a sentence.

use super::{Chosen, Gathering, Tally, named};
use crate::claim::Counted;
use crate::ledger::region::Part;
use crate::source::Span;
use crate::structure::enumeration;

/// Items of every source, at the depth that is asked for.
pub fn count(gathering: &mut Gathering<'_, '_>, idx: usize, counted: &Counted) -> Option<Tally> {
    let chosen = Chosen::new(gathering, idx, counted)?;
    let mut tally = Tally::default();
    for located in gathering.locate(idx, &counted.sources) {
        let part = gathering.part(idx, &counted.region, &located.source)?;
        let items = match &counted.region.split {
            Some(split) => enumeration::items(&part.source, part.span, &split.value),
            None => listed(gathering, idx, counted, &part)?,
        };
        let items = items.into_iter().filter(|item| chosen.takes_words(&part.source, *item));
        tally.add_all(items, |item| named(&part.source, *item));
    }
    Some(tally)
}

/// The items of the lists of a part. The outermost list there is of depth 1, however deep it stands in the document.
fn listed(gathering: &mut Gathering<'_, '_>, idx: usize, counted: &Counted, part: &Part) -> Option<Vec<Span>> {
    let items = || part.document.items.iter().filter(|item| part.holds(item.span));
    let Some(outermost) = items().map(|item| item.depth).min() else {
        gathering.nothing_in(idx, &counted.region, part, "list");
        return None;
    };
    let depth = counted.depth.unwrap_or(1);
    let items: Vec<Span> = items().filter(|item| item.depth - outermost + 1 == depth).map(|item| item.words).collect();
    if items.is_empty() {
        gathering.nothing_in(idx, &counted.region, part, &format!("item of depth {depth}"));
        return None;
    }
    Some(items)
}
