//! Cumulative totals: figures of later times that have fallen below earlier ones.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::Witness;
use crate::figure::interval::{End, is_apart};
use crate::figure::{FacetValue, Figure};

/// Which way a quantity goes with time, if it goes only one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trend {
    /// It never falls.
    Up,
    /// It never rises.
    Down,
}

/// An earlier figure, and later ones that are on its wrong side whatever the hedges leave open. The numbers are places in
/// the list of witnesses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fall {
    /// The earlier one: of those that come before, the one that is furthest ahead.
    pub peak: usize,
    /// The later ones, in the order of time. Never empty.
    pub fallen: Vec<usize>,
}

/// A witness with its days.
struct Timed {
    idx: usize,
    first: i64,
    last: i64,
}

/// Every fall of a quantity that has a trend. Only periods that lie one behind the other are compared, within one scope;
/// what says no time, or one that is no period, is left out.
pub fn falls(witnesses: &[Witness], trend: Trend) -> Vec<Fall> {
    let mut by_scope: BTreeMap<Option<&FacetValue>, Vec<Timed>> = BTreeMap::new();
    for (idx, witness) in witnesses.iter().enumerate() {
        if let Some((first, last)) = witness.facets.when.as_ref().and_then(FacetValue::days) {
            by_scope.entry(witness.facets.scope.as_ref()).or_default().push(Timed { idx, first, last });
        }
    }
    by_scope.into_values().flat_map(|timed| falls_of(witnesses, timed, trend)).collect()
}

fn falls_of(witnesses: &[Witness], mut timed: Vec<Timed>, trend: Trend) -> Vec<Fall> {
    let figure = |idx: usize| &witnesses[idx].figure;
    let mut by_end: Vec<(i64, usize)> = timed.iter().map(|timed| (timed.last, timed.idx)).collect();
    by_end.sort_unstable();
    timed.sort_by_key(|timed| (timed.first, timed.last, timed.idx));
    let mut ended = by_end.into_iter().peekable();
    let mut peak: Option<usize> = None;
    let mut falls: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for later in timed {
        while let Some((_, idx)) = ended.next_if(|(last, _)| *last < later.first) {
            if peak.is_none_or(|peak| is_further(figure(idx), figure(peak), trend)) {
                peak = Some(idx);
            }
        }
        if let Some(peak) = peak.filter(|peak| has_fallen(figure(*peak), figure(later.idx), trend)) {
            falls.entry(peak).or_default().push(later.idx);
        }
    }
    falls.into_iter().map(|(peak, fallen)| Fall { peak, fallen }).collect()
}

/// What a figure must at least have reached: its lower end where it goes up.
fn reached(figure: &Figure, trend: Trend) -> &End {
    match trend {
        Trend::Up => figure.says.low(),
        Trend::Down => figure.says.high(),
    }
}

fn is_further(figure: &Figure, peak: &Figure, trend: Trend) -> bool {
    let order = match trend {
        Trend::Up => crate::figure::interval::cmp_low(reached(figure, trend), reached(peak, trend)),
        Trend::Down => crate::figure::interval::cmp_high(reached(peak, trend), reached(figure, trend)),
    };
    order == Ordering::Greater
}

/// Whether no number of the later figure can be as far as any of the earlier one.
fn has_fallen(earlier: &Figure, later: &Figure, trend: Trend) -> bool {
    let is_comparable = earlier.unit.dimension.is_comparable(&later.unit.dimension);
    is_comparable
        && match trend {
            Trend::Up => is_apart(earlier.says.low(), later.says.high()),
            Trend::Down => is_apart(later.says.low(), earlier.says.high()),
        }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::judge::Strength;
    use crate::figure::mention::Mention;
    use crate::figure::sample::*;
    use crate::figure::{Facets, Hedge, Kind};

    fn witness(when: &str, mention: Mention) -> Witness {
        let facets = Facets::new(Some(when).filter(|when| !when.is_empty()), None);
        Witness { figure: mention.read(Kind::Count), strength: Strength::Text, settles: false, facets }
    }

    fn fallen(figures: &[(&str, Mention)], trend: Trend) -> Vec<(usize, Vec<usize>)> {
        let witnesses: Vec<Witness> = figures.iter().map(|(when, mention)| witness(when, mention.clone())).collect();
        falls(&witnesses, trend).into_iter().map(|fall| (fall.peak, fall.fallen)).collect()
    }

    #[test]
    fn a_later_total_may_not_be_less() {
        let n = digits;
        assert_eq!(fallen(&[("2021", n("1000")), ("2022", n("1200")), ("2023", n("1150"))], Trend::Up), [(1, vec![2])]);
        assert_eq!(fallen(&[("2023", n("1150")), ("2022", n("1200"))], Trend::Up), [(1, vec![0])]);
        assert_eq!(fallen(&[("2021", n("1000")), ("2022", n("1000")), ("2023", n("1001"))], Trend::Up), []);
        assert_eq!(fallen(&[("1400", n("12")), ("1401", n("11"))], Trend::Up), [(0, vec![1])]);
        assert_eq!(fallen(&[("2022", n("12")), ("2023", n("13"))], Trend::Down), [(0, vec![1])]);
        assert_eq!(fallen(&[("2022", n("13")), ("2023", n("12"))], Trend::Down), []);
    }

    #[test]
    fn hedges_leave_room_and_a_missing_time_is_not_compared() {
        let n = digits;
        assert_eq!(fallen(&[("2022", n("1200")), ("2023", n("1100").hedged(Hedge::Over))], Trend::Up), []);
        assert_eq!(fallen(&[("2022", n("1200").hedged(Hedge::Over)), ("2023", n("1100"))], Trend::Up), [(0, vec![1])]);
        assert_eq!(fallen(&[("2022", n("1200")), ("", n("1100"))], Trend::Up), []);
        assert_eq!(fallen(&[("2022", n("1200")), ("spring", n("1100"))], Trend::Up), []);
    }

    #[test]
    fn a_month_inside_a_year_has_no_order_with_it() {
        let n = digits;
        assert_eq!(fallen(&[("2022", n("1200")), ("July 2022", n("1100"))], Trend::Up), []);
        assert_eq!(fallen(&[("July 2022", n("1200")), ("2023", n("1100"))], Trend::Up), [(0, vec![1])]);
    }
}
