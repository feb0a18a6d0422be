//! A cell of a table, or of a data file.

use crate::claim::{Cell, Read};
use crate::ledger::Gathering;

pub fn gather(_gathering: &mut Gathering<'_, '_>, _idx: usize, _read: &Read, _cell: &Cell) {
    unreachable!("claims files refuse it");
}
