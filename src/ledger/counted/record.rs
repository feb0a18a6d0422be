//! Records of data files that are counted, or the different values of one of their columns.

use std::collections::{BTreeMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use super::{Gathering, Tally};
use crate::claim::{Counted, Text};
use crate::ledger::filter::{Sieve, one_way};
use crate::ledger::records::{Query, name};
use crate::ledger::trouble::Snag;
use crate::source::Entry;

/// So many different values are told apart; more would take more memory than a check may.
const MOST_VALUES: usize = 3_500_000;

/// The records of every file that pass the filter.
pub fn count(gathering: &mut Gathering<'_, '_>, idx: usize, counted: &Counted) -> Option<Tally> {
    let sieve = Sieve::new(gathering, idx, &counted.filter)?;
    let mut tally = Tally::default();
    let mut values = Values::default();
    let mut files = BTreeMap::new();
    for source in &counted.sources {
        let paths = gathering.paths(idx, source, &source.value, Entry::File);
        files.extend(paths.into_iter().map(|path| (path, source)));
    }
    for (path, source) in files {
        let query = Query { idx, source, sieve: &sieve, columns: counted.distinct.iter().collect() };
        let mut ends: Option<(u64, u64)> = None;
        let pass = gathering.pass(&path, &[query], &mut |_, hit| {
            let mut is_other = || {
                let cell = hit.cell(0).filter(|cell| !cell.is_missing());
                cell.is_some_and(|cell| values.is_new(cell.text().trim()))
            };
            if counted.distinct.is_none() || is_other() {
                tally.n += 1;
                let line = hit.record.line();
                ends = Some((ends.map_or(line, |(first, _)| first), line));
            }
        });
        tally.remarks.extend(pass.and_then(|pass| pass.ragged));
        if let Some((first, last)) = ends {
            tally.see(name(&path, first));
            if first != last {
                tally.see(name(&path, last));
            }
        }
    }
    if values.is_full() {
        let column = counted.distinct.as_ref()?;
        gathering.trouble(idx, too_many(column));
        return None;
    }
    Some(tally)
}

fn too_many(column: &Text) -> Snag {
    let why = format!("`{}` has more than {MOST_VALUES} different values, which are not told apart", column.value);
    let help = "choose a part of the records with `where`, or count the records themselves".to_owned();
    Snag::PartMissing { part: column.place.clone(), why, help }
}

/// Different values, known by 128 bits each: that two of them are taken for one is less likely than a fault of the machine.
#[derive(Default)]
struct Values {
    seen: HashSet<u128>,
}

impl Values {
    fn is_new(&mut self, value: &str) -> bool {
        !self.is_full() && self.seen.insert(hash(&one_way(value)))
    }

    fn is_full(&self) -> bool {
        self.seen.len() > MOST_VALUES
    }
}

fn hash(value: &str) -> u128 {
    let half = |salt: u8| {
        let mut hasher = DefaultHasher::new();
        (salt, value).hash(&mut hasher);
        u128::from(hasher.finish())
    };
    half(0) << 64 | half(1)
}
