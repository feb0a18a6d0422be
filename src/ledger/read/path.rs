//! A value by its path in TOML, JSON or YAML, front matter included.

use crate::claim::{Read, Text};
use crate::ledger::Gathering;

pub fn gather(_gathering: &mut Gathering<'_, '_>, _idx: usize, _read: &Read, _at: &Text, _pattern: Option<&Text>) {
    unreachable!("claims files refuse it");
}
