//! The keys of `read`.

use crate::claim::Read;
use crate::claim::table::Table;

pub(super) fn read(_table: &mut Table<'_>) -> Option<Read> {
    None
}
