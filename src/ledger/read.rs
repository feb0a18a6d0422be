//! Read figures: a value of structured data, a cell of a table, the figure of a pattern in code.

use super::Gathering;
use crate::claim::Read;

pub fn gather(_gathering: &mut Gathering<'_, '_>, _idx: usize, _read: &Read) {
    unreachable!("claims files refuse it");
}
