//! Rows of tables that are counted: data alone, without heads, rule lines and totals.

use super::{Chosen, Gathering, Tally, named};
use crate::claim::Counted;

/// Body rows of the table of every source.
pub fn count(gathering: &mut Gathering<'_, '_>, idx: usize, counted: &Counted) -> Option<Tally> {
    let chosen = Chosen::new(gathering, idx, counted)?;
    let mut tally = Tally::default();
    for located in gathering.locate(idx, &counted.sources) {
        let table = gathering.table(idx, &counted.region, &located.source)?;
        let rows = gathering.rows(idx, &counted.filter, &table)?;
        let rows = rows.into_iter().filter(|row| chosen.takes_row(&table, row));
        tally.add_all(rows, |row| named(&table.part.source, row.first().map_or(row.span, |cell| cell.span)));
    }
    Some(tally)
}
