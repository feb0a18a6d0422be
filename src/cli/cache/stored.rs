//! How what is kept from run to run is written.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::cli::disk::{Looks, Stamps};
use crate::source::{Entry, Look, Recall, Silent, Stamp};

/// What is in the file. Names are kept once, and spoken of by their number.
#[derive(Serialize, Deserialize)]
pub struct Stored<'a> {
    /// The build that kept it.
    pub program: &'a str,
    at: i64,
    #[serde(borrow)]
    names: Vec<&'a str>,
    /// The first of the names are those of files: length, changed content, changed at all, inode, stamp.
    files: Vec<(u64, i64, i64, u64, StoredStamp)>,
    unmarked: Vec<usize>,
    #[serde(borrow)]
    silent: Vec<StoredSilent<'a>>,
}

#[derive(Serialize, Deserialize)]
struct StoredSilent<'a> {
    key: StoredStamp,
    /// A glob, whether it looks for folders, and the stamp of the names that fit it.
    #[serde(borrow)]
    found: Vec<(&'a str, bool, StoredStamp)>,
    held: Vec<usize>,
    texts: Vec<usize>,
}

type StoredStamp = [u8; Stamp::LENGTH];

impl<'a> Stored<'a> {
    /// What was found out, with the stamps of the files, at a time in nanoseconds.
    pub fn pack(recall: &'a Recall, stamps: &'a BTreeMap<Arc<str>, (Looks, Stamp)>, at: i64) -> Self {
        let mut names: Vec<&str> = stamps.keys().map(|path| &**path).collect();
        let mut numbers: BTreeMap<&str, usize> = names.iter().enumerate().map(|(idx, name)| (*name, idx)).collect();
        let clamp = |time: i128| i64::try_from(time).unwrap_or(i64::MAX);
        let row = |(looks, stamp): &(Looks, Stamp)| {
            (looks.len, clamp(looks.modified), clamp(looks.changed), looks.inode, stamp.to_bytes())
        };
        let is_unmarked = |(_, stamp): &(Looks, Stamp)| recall.unmarked.contains(stamp);
        let unmarked = stamps.values().enumerate().filter(|(_, file)| is_unmarked(file)).map(|(idx, _)| idx).collect();
        let mut silent = Vec::new();
        for (key, group) in &recall.silent {
            let mut stored =
                StoredSilent { key: key.to_bytes(), found: Vec::new(), held: Vec::new(), texts: Vec::new() };
            let mut is_kept = true;
            for look in &group.looks {
                match look {
                    Look::Found { glob, entry, names } => {
                        stored.found.push((glob, *entry == Entry::Folder, names.to_bytes()));
                    }
                    Look::Held { path, stamp } => {
                        let file = stamps.get(path).filter(|(_, known)| known == stamp);
                        match file.and_then(|_| numbers.get(&**path)) {
                            Some(idx) => stored.held.push(*idx),
                            // Changed while it was looked at, or on a system whose files say too little of themselves.
                            None => is_kept = false,
                        }
                    }
                }
            }
            for text in &group.texts {
                let next = names.len();
                let idx = *numbers.entry(text).or_insert_with(|| {
                    names.push(text);
                    next
                });
                stored.texts.push(idx);
            }
            if is_kept {
                silent.push(stored);
            }
        }
        let files = stamps.values().map(row).collect();
        Self { program: &recall.program, at, names, files, unmarked, silent }
    }

    /// The same as a run takes it up; nothing where it does not hold together.
    pub fn unpack(self) -> Option<(Recall, Stamps)> {
        let Self { program, at, names, files, unmarked, silent } = self;
        let names: Vec<Arc<str>> = names.into_iter().map(Arc::from).collect();
        let file = |(len, modified, changed, inode, stamp): (u64, i64, i64, u64, StoredStamp)| {
            let looks = Looks { len, modified: modified.into(), changed: changed.into(), inode };
            (looks, Stamp::from_bytes(stamp))
        };
        let known: Vec<(Looks, Stamp)> = files.into_iter().map(file).collect();
        let unmarked: Option<BTreeSet<Stamp>> = unmarked.into_iter().map(|idx| Some(known.get(idx)?.1)).collect();
        let group = |stored: StoredSilent<'_>| {
            let found = stored.found.into_iter().map(|(glob, is_folder, names)| {
                let entry = if is_folder { Entry::Folder } else { Entry::File };
                Some(Look::Found { glob: glob.to_owned(), entry, names: Stamp::from_bytes(names) })
            });
            let held = stored.held.into_iter();
            let held = held.map(|idx| Some(Look::Held { path: names.get(idx)?.clone(), stamp: known.get(idx)?.1 }));
            let looks: Option<BTreeSet<Look>> = found.chain(held).collect();
            let texts: Option<BTreeSet<Arc<str>>> = stored.texts.iter().map(|idx| names.get(*idx).cloned()).collect();
            Some((Stamp::from_bytes(stored.key), Arc::new(Silent { looks: looks?, texts: texts? })))
        };
        let silent: Option<BTreeMap<Stamp, Arc<Silent>>> = silent.into_iter().map(group).collect();
        let recall = Recall { program: program.to_owned(), unmarked: unmarked?, silent: silent? };
        Some((recall, Stamps::new(names.into_iter().zip(known), at.into())))
    }
}
