//! Records of data files that are counted, or the different values of one of their columns.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use super::{Gathering, Tally};
use crate::claim::{Counted, Text};
use crate::ledger::filter::{Sieve, one_way};
use crate::ledger::passes::{Answer, Visitor, Wish};
use crate::ledger::records::{Hit, name};
use crate::ledger::trouble::Snag;
use crate::source::Entry;

/// So many different values are told apart; more would take more memory than a check may.
const MOST_VALUES: usize = 3_500_000;

/// The records of one file that pass the filter, or the different values of one of their columns.
pub struct Count<'a> {
    distinct: Option<&'a Text>,
    n: u64,
    /// The lines of the first and the last that count.
    ends: Option<(u64, u64)>,
    values: Values,
}

/// What a claim that counts records asks of a file.
pub fn wish<'a>(gathering: &mut Gathering<'a, '_>, idx: usize, counted: &'a Counted) -> Option<Wish<'a>> {
    let sieve = Sieve::new(gathering, idx, &counted.filter)?;
    let columns = counted.distinct.iter().map(Cow::Borrowed).collect();
    let count = Count { distinct: counted.distinct.as_ref(), n: 0, ends: None, values: Values::default() };
    Some(Wish { sieve, columns, visitor: Visitor::Counted(count) })
}

impl Count<'_> {
    /// Counts a record that passes.
    pub fn add(&mut self, hit: &Hit<'_>) {
        if self.distinct.is_some() {
            let Some(cell) = hit.cell(0).filter(|cell| !cell.is_missing()) else { return };
            if !self.values.is_new(cell.text().trim()) {
                return;
            }
        }
        self.n += 1;
        let line = hit.record.line();
        self.ends = Some((self.ends.map_or(line, |(first, _)| first), line));
    }
}

/// The records of every file that pass the filter.
pub fn count(gathering: &mut Gathering<'_, '_>, idx: usize, counted: &Counted) -> Option<Tally> {
    let mut tally = Tally::default();
    let mut values = Values::default();
    let mut files = BTreeSet::new();
    for source in &counted.sources {
        files.extend(gathering.paths(idx, source, &source.value, Entry::File));
    }
    for path in files {
        let Some(Answer { visitor: Visitor::Counted(count), ragged, .. }) = gathering.answer(idx, &path) else {
            continue;
        };
        tally.remarks.extend(ragged);
        tally.n += count.n;
        values.join(count.values);
        if let Some((first, last)) = count.ends {
            tally.see(name(&path, first));
            if first != last {
                tally.see(name(&path, last));
            }
        }
    }
    if let Some(column) = &counted.distinct {
        if values.is_full() {
            gathering.trouble(idx, too_many(column));
            return None;
        }
        // A value that several files have is one value.
        tally.n = values.seen.len() as u64;
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

    fn join(&mut self, other: Self) {
        if self.seen.is_empty() {
            *self = other;
        } else if !self.is_full() {
            self.seen.extend(other.seen);
        }
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
