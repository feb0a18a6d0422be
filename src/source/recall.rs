//! What an earlier run found out about files that have not changed since, so that it need not be found out again. It only
//! ever says that there was nothing to say: what is reported is always read anew.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{Entry, Sources, Stamp};

/// What an earlier run found out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recall {
    /// What found it out: the program, its version and its build. Another one may find something else.
    pub program: String,
    /// The texts without a mark.
    pub unmarked: BTreeSet<Stamp>,
    /// The groups of claims without a finding, each by what its claims say.
    pub silent: BTreeMap<Stamp, Arc<Silent>>,
}

impl Recall {
    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.unmarked.is_empty() && self.silent.is_empty()
    }
}

/// A group of claims that had nothing to report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Silent {
    /// All that it looked at.
    pub looks: BTreeSet<Look>,
    /// The texts and data files that it spoke of.
    pub texts: BTreeSet<Arc<str>>,
}

/// Something that was looked at, and what was seen.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Look {
    /// The names that fit a glob.
    Found {
        /// The glob.
        glob: String,
        /// What it looked for.
        entry: Entry,
        /// A stamp of the names.
        names: Stamp,
    },
    /// A file.
    Held {
        /// Its path.
        path: Arc<str>,
        /// What it held.
        stamp: Stamp,
    },
}

impl Look {
    /// A look for what fits a glob. `None` when it cannot be seen.
    pub fn for_names(glob: &str, entry: Entry, sources: &Sources<'_>) -> Option<Self> {
        let names = sources.find(glob, entry).ok()?;
        let names = Stamp::of_parts(names.iter().map(|name| name.as_bytes()));
        Some(Self::Found { glob: glob.to_owned(), entry, names })
    }

    /// A look at a file. `None` when it cannot be seen, or is too large to be looked at for this alone.
    pub fn at_file(path: &str, sources: &Sources<'_>) -> Option<Self> {
        Some(Self::Held { path: path.into(), stamp: sources.stamp(path)? })
    }

    /// Whether the same is seen today.
    pub fn still_holds(&self, sources: &Sources<'_>) -> bool {
        let today = match self {
            Self::Found { glob, entry, .. } => Self::for_names(glob, *entry, sources),
            Self::Held { path, stamp } => return sources.stamp(path) == Some(*stamp),
        };
        today.as_ref() == Some(self)
    }
}
