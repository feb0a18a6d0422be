//! Figures side by side with their likes, in the order in which they come up.

use std::collections::HashMap;

use crate::figure::Figure;
use crate::figure::verdict::{Gist, gist};

/// How many different figures are gathered with their likes; what comes after them stays as it comes. Nobody is shown so
/// many, and to look for the likes of every one of a million takes longer than to judge them.
const MOST: usize = 1_000;

#[derive(Default)]
pub struct Likes<'a> {
    groups: HashMap<Gist<'a>, Vec<usize>>,
    rest: Vec<usize>,
}

impl<'a> Likes<'a> {
    pub fn add(&mut self, idx: usize, figure: &'a Figure) {
        if self.groups.len() == MOST {
            self.rest.push(idx);
        } else {
            self.groups.entry(gist(figure)).or_default().push(idx);
        }
    }

    pub fn in_order(self) -> Vec<usize> {
        let mut groups: Vec<Vec<usize>> = self.groups.into_values().collect();
        groups.iter_mut().for_each(|group| group.sort_unstable());
        groups.sort_unstable();
        let mut rest = self.rest;
        rest.sort_unstable();
        groups.push(rest);
        groups.concat()
    }
}
