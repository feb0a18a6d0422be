//! Translated figures: the words of one language, as stated ones. Which language lags is for the rules.

use super::{Gathering, stated};
use crate::claim::Translated;

pub fn gather(gathering: &mut Gathering<'_, '_>, idx: usize, translated: &Translated) {
    stated::gather(gathering, idx, &translated.stated);
}
