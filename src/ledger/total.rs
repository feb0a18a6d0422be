//! Totals: the row of a table that says it is the sum of the others.

use super::Gathering;
use crate::claim::Total;

pub fn gather(_gathering: &mut Gathering<'_, '_>, _idx: usize, _total: &Total) {
    unreachable!("claims files refuse it");
}
