//! The keys of `summed`.

use crate::claim::Summed;
use crate::claim::table::Table;

pub(super) fn read(_table: &mut Table<'_>) -> Option<Summed> {
    None
}
