//! Summed figures: a column of a table or data file.

use super::Gathering;
use crate::claim::Summed;

pub fn gather(_gathering: &mut Gathering<'_, '_>, _idx: usize, _summed: &Summed) {
    unreachable!("claims files refuse it");
}
