//! The least and the greatest version that several terms allow together.

use super::{Limit, Versions};
use crate::figure::Exact;

/// The least and the greatest, where they are named.
pub type Ends = (Option<Limit>, Option<Limit>);

/// What stands between two terms.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Tie {
    /// Nothing but a blank.
    Blank,
    Comma,
    /// "and", "or" where nothing is said of ends: either fits.
    Word,
    /// `||`, `|`, `/`
    Either,
}

/// The ends of what terms allow together: those tied by commas or blanks hold at once, the others each for itself; bare
/// versions always each for itself.
pub fn ends(terms: &[(Tie, Versions, bool)]) -> Ends {
    let mut groups: Vec<Ends> = Vec::new();
    let mut is_free = true;
    for (tie, versions, is_bare) in terms {
        let own = (versions.low.clone(), versions.high.clone());
        let is_both = own.0.is_some() && own.1.is_some();
        let holds_at_once = match tie {
            Tie::Blank => true,
            Tie::Comma => !is_bare || !is_free,
            // ">=3.8 and <4": each says one end.
            Tie::Word => {
                !is_both
                    && groups
                        .last()
                        .is_some_and(|(low, high)| low.is_none() != high.is_none() && low.is_none() == own.0.is_some())
            }
            Tie::Either => false,
        };
        match groups.last_mut().filter(|_| holds_at_once) {
            Some((low, high)) => {
                *low = tighter(low.take(), own.0, |a, b| a > b);
                *high = tighter(high.take(), own.1, |a, b| a < b);
            }
            None => groups.push(own),
        }
        is_free = *is_bare;
    }
    let mut groups = groups.into_iter();
    let first = groups.next().unwrap_or_default();
    groups.fold(first, either)
}

/// The ends of what either of two allows.
pub fn either((low, high): Ends, (other_low, other_high): Ends) -> Ends {
    (looser(low, other_low, |a, b| a < b), looser(high, other_high, |a, b| a > b))
}

type Order = fn(&Exact, &Exact) -> bool;

/// The end that holds where both must.
fn tighter(a: Option<Limit>, b: Option<Limit>, is_beyond: Order) -> Option<Limit> {
    match (a, b) {
        (Some(a), Some(b)) => {
            let takes_b = is_beyond(&b.version.key, &a.version.key) || (a.version == b.version && b.is_open);
            Some(if takes_b { b } else { a })
        }
        (a, b) => a.or(b),
    }
}

/// The end that holds where either may; without an end there is none.
fn looser(a: Option<Limit>, b: Option<Limit>, is_beyond: Order) -> Option<Limit> {
    let (a, b) = (a?, b?);
    let takes_b = is_beyond(&b.version.key, &a.version.key) || (a.version == b.version && a.is_open);
    Some(if takes_b { b } else { a })
}
