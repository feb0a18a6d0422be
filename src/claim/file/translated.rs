//! The keys of `translated`.

use crate::claim::Translated;
use crate::claim::table::Table;

pub(super) fn read(_table: &mut Table<'_>) -> Option<Translated> {
    None
}
