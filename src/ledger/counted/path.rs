//! Files and folders that are counted.

use std::collections::BTreeSet;

use super::{Gathering, Tally, globs};
use crate::claim::{Counted, Each};
use crate::source::Entry;

/// Files or folders, without those that are excepted. A glob that fits nothing counts nothing; a folder it names must exist.
pub fn count(gathering: &mut Gathering<'_, '_>, idx: usize, counted: &Counted) -> Option<Tally> {
    let entry = if counted.each == Each::Folder { Entry::Folder } else { Entry::File };
    let except = globs(&counted.except);
    let mut seen = BTreeSet::new();
    for text in &counted.sources {
        let found = gathering.paths(idx, text, &text.value, entry);
        seen.extend(found.into_iter().filter(|path| !except.iter().any(|glob| glob.covers(path))));
    }
    let mut tally = Tally::default();
    tally.add_all(seen, String::clone);
    Some(tally)
}
