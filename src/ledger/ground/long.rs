//! Grounding in a long text: all quotes that are looked for in it are found together, in a few passes over it, since a copy of
//! the whole would be large and a pass for each quote would take long.

use std::collections::BTreeSet;

use super::places::Places;
use super::{Grounding, How, Search, Wanted, layout, moved};
use crate::source::Source;

/// Finds quotes in a source, each as if it were alone; in their order.
pub fn ground_all(source: &Source, wanted: &[Wanted<'_>]) -> Vec<Grounding> {
    let mut asked = asked(source, wanted);
    look_as_it_stands(source, &mut asked);
    let left: Vec<&mut Asked<'_>> = asked.iter_mut().filter(|asked| asked.answer.is_none()).collect();
    let answers = moved::ground_all(source, &left.iter().map(|asked| &asked.search).collect::<Vec<_>>());
    for (asked, answer) in left.into_iter().zip(answers) {
        asked.answer = Some(answer);
    }
    asked.into_iter().map(|asked| asked.answer.unwrap_or(Grounding::Missing { nearest: None })).collect()
}

/// The same for quotes of which one only wants to know whether they stand as they are, or after repair: nothing where they do not.
pub fn standing(source: &Source, wanted: &[Wanted<'_>]) -> Vec<Option<Grounding>> {
    let mut asked = asked(source, wanted);
    look_as_it_stands(source, &mut asked);
    asked.into_iter().map(|asked| asked.answer).collect()
}

/// One quote among those that are looked for.
struct Asked<'a> {
    search: Search<'a>,
    answer: Option<Grounding>,
}

fn asked<'a>(source: &'a Source, wanted: &'a [Wanted<'a>]) -> Vec<Asked<'a>> {
    wanted.iter().map(|wanted| Asked { search: Search::new(source, wanted), answer: None }).collect()
}

/// Repair has a pass of its own, for those that are not found without it.
fn look_as_it_stands(source: &Source, asked: &mut [Asked<'_>]) {
    for how in [How::Folded, How::Repaired] {
        let left = asked.iter().filter(|asked| asked.answer.is_none());
        let ways = left.flat_map(|asked| asked.ways(how).map(|pieces| layout::hold(&pieces, how)).collect::<Vec<_>>());
        let words: BTreeSet<String> = ways.flatten().collect();
        let places = Places::new(source, &words, how);
        for asked in asked.iter_mut().filter(|asked| asked.answer.is_none()) {
            asked.look(source, &places, how);
        }
    }
}

impl Asked<'_> {
    fn ways(&self, how: How) -> impl Iterator<Item = super::Pieces> {
        let ways = self.search.ways().into_iter().filter(move |way| way.how == how);
        ways.map(|way| way.pieces(self.search.wanted))
    }

    fn look(&mut self, source: &Source, places: &Places, how: How) {
        let around = self.search.context.n_bytes();
        for pieces in self.ways(how).collect::<Vec<_>>() {
            let layouts = layout::in_parts(source, places, &pieces, how, around);
            self.answer = self.search.look(&pieces, layouts);
            if self.answer.is_some() {
                return;
            }
        }
    }
}
