//! The columns that are asked for, and the names that a file has.

use std::collections::BTreeSet;

/// What is known of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It is there.
    Here,
    /// No head names it, and no record so far has it.
    Unseen,
    /// The head, or a record, has it twice.
    Twice,
}

/// So many different names are kept to be shown.
const MOST: usize = 1_000;

/// The columns that are asked for, and the names that a file has.
pub struct Names {
    wanted: Vec<Wanted>,
    known: Vec<String>,
    seen: BTreeSet<String>,
}

/// A column that is asked for.
pub struct Wanted {
    /// Its name, or the path to it.
    pub name: String,
    /// The parts of the path; a name without dots is one.
    pub parts: Vec<String>,
    presence: Presence,
}

impl Names {
    pub fn new(columns: &[&str]) -> Self {
        let wanted = |name: &&str| Wanted {
            name: (*name).to_owned(),
            parts: name.split('.').map(str::to_owned).collect(),
            presence: Presence::Unseen,
        };
        Self { wanted: columns.iter().map(wanted).collect(), known: Vec::new(), seen: BTreeSet::new() }
    }

    pub fn presence(&self, column: usize) -> Presence {
        self.wanted[column].presence
    }

    pub fn known(&self) -> impl Iterator<Item = &str> {
        self.known.iter().map(String::as_str)
    }

    pub fn wanted(&self) -> &[Wanted] {
        &self.wanted
    }

    /// Whether names should still be collected: something is missing and could be a slip.
    pub fn is_curious(&self) -> bool {
        self.known.len() < MOST && self.wanted.iter().any(|wanted| wanted.presence == Presence::Unseen)
    }

    /// A name of the file, known once however often it is met.
    pub fn meet(&mut self, name: &str) {
        if !self.seen.contains(name) && self.known.len() < MOST {
            self.seen.insert(name.to_owned());
            self.known.push(name.to_owned());
        }
    }

    /// The head of a file; for each wanted column the one that is it.
    pub fn head(&mut self, head: Vec<String>) -> Vec<Option<usize>> {
        let find = |wanted: &mut Wanted| {
            let mut hits = (0..head.len()).filter(|idx| head[*idx].trim() == wanted.name.trim());
            let first = hits.next();
            wanted.presence = match (first, hits.next()) {
                (None, _) => Presence::Unseen,
                (Some(_), None) => Presence::Here,
                (Some(_), Some(_)) => Presence::Twice,
            };
            first
        };
        let columns = self.wanted.iter_mut().map(find).collect();
        self.known = head;
        columns
    }

    /// That a record has a column, once or more often.
    pub fn see(&mut self, column: usize, is_twice: bool) {
        let presence = &mut self.wanted[column].presence;
        *presence = match (is_twice, *presence) {
            (true, _) | (_, Presence::Twice) => Presence::Twice,
            _ => Presence::Here,
        };
    }
}
