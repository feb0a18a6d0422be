//! The keys of `total`.

use crate::claim::Total;
use crate::claim::table::Table;

pub(super) fn read(_table: &mut Table<'_>) -> Option<Total> {
    None
}
