//! Translated figures: one sentence in several languages.

use super::Gathering;
use crate::claim::Translated;

pub fn gather(_gathering: &mut Gathering<'_, '_>, _idx: usize, _translated: &Translated) {
    unreachable!("claims files refuse it");
}
