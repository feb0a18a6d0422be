//! Round the clock: "24 h sur 24", "7 jours sur 7", "24 ore su 24", `24h/24` say always, and no figure.

use super::Reader;
use crate::figure::counted;
use crate::figure::lexicon::table;

impl Reader<'_> {
    /// Behind the hours of a day or the days of a week that are told to be all of them.
    pub fn behind_always(&self, idx: usize) -> Option<usize> {
        let line = self.line;
        let all = line.words_at(idx);
        let symbol = match all {
            "24" => "h",
            "7" => "day",
            _ => return None,
        };
        let is_all = |(unit, _): &counted::Behind| unit.symbol == symbol;
        let next = counted::plain_unit(line, idx + 1).filter(is_all).map_or(idx + 1, |(_, next)| next);
        let tied = line.is_tied(next, '/').then_some(next + 1);
        let at = tied.or_else(|| line.phrase(next, table::RATIOS).map(|((), at)| at))?;
        let has_unit = next > idx + 1;
        let behind = counted::plain_unit(line, at + 1).filter(is_all).map_or(at + 1, |(_, behind)| behind);
        (has_unit && line.is_digits(at) && line.words_at(at) == all).then_some(behind)
    }
}
