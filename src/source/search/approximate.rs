//! Finding where a text comes nearest to some words, by their edit distance at every place, and the alignment at one of them.

mod columns;

use columns::{Columns, LANES};

/// A character, or what stands for a figure or a negation.
pub type Symbol = u16;

/// A place that comes near.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Behind its last symbol.
    pub end: usize,
    /// How many symbols are to be changed, put in or left out.
    pub edits: usize,
}

/// What is looked for nearly.
#[derive(Clone, Copy, Debug)]
pub struct Pattern<'a> {
    /// Its symbols.
    pub symbols: &'a [Symbol],
    /// Every place that needs no more edits is wanted.
    pub most_edits: usize,
    /// Where there is none, the nearest one is wanted, if it needs no more edits than that.
    pub most_edits_nearest: usize,
}

/// How many places are kept, at most; the best ones.
const MOST: usize = 256;

/// The places of a text where a pattern comes near, the nearest first. Of ends that lie closer than half of the pattern only the
/// best counts. Places with more edits than are wanted may follow.
pub fn places(pattern: Pattern<'_>, text: &[Symbol]) -> Vec<Place> {
    let mut seekers = Seekers::new(&[pattern]);
    seekers.pass(text);
    seekers.end().pop().unwrap_or_default()
}

/// The same search for many patterns under way: the text comes one piece after the other.
pub struct Seekers {
    seekers: Vec<Seeker>,
    groups: Vec<Group>,
    /// For each symbol, which of those it is that patterns have; 0 is any other.
    ranks: Vec<u16>,
    /// How many symbols have passed.
    n_passed: usize,
}

/// A few patterns whose edits are counted side by side.
struct Group {
    columns: Columns,
    idxs: Vec<usize>,
}

/// What is known of one pattern.
struct Seeker {
    most_edits: usize,
    /// Places that need as many edits or more are not wanted any more.
    limit: usize,
    /// How far apart two places are at least.
    reach: usize,
    places: Vec<Place>,
}

impl Seekers {
    /// Of some patterns.
    pub fn new(patterns: &[Pattern<'_>]) -> Self {
        let mut ranks = vec![0; usize::from(Symbol::MAX) + 1];
        // Half of the surrogates are no symbols, so that there is a number for each symbol.
        let mut n_ranks: u16 = 1;
        for symbol in patterns.iter().flat_map(|pattern| pattern.symbols) {
            let rank = &mut ranks[usize::from(*symbol)];
            if *rank == 0 {
                *rank = n_ranks;
                n_ranks = n_ranks.saturating_add(1);
            }
        }
        // Those of one length go well together.
        let mut by_length: Vec<usize> = (0..patterns.len()).collect();
        by_length.sort_by_key(|idx| patterns[*idx].symbols.len());
        let seekers: Vec<Seeker> = patterns.iter().map(Seeker::new).collect();
        let rank = |symbol: Symbol| ranks[usize::from(symbol)];
        let ranked = |idx: &usize| patterns[*idx].symbols.iter().map(|symbol| rank(*symbol)).collect::<Vec<u16>>();
        let group = |idxs: &[usize]| Group {
            columns: Columns::new(
                &idxs.iter().map(ranked).collect::<Vec<_>>(),
                &idxs.iter().map(|idx| seekers[*idx].limit).collect::<Vec<_>>(),
            ),
            idxs: idxs.to_vec(),
        };
        let groups = by_length.chunks(LANES).map(group).collect();
        Self { seekers, groups, ranks, n_passed: 0 }
    }

    /// Looks at the next piece of the text.
    pub fn pass(&mut self, text: &[Symbol]) {
        let ranked: Vec<u16> = text.iter().map(|symbol| self.ranks[usize::from(*symbol)]).collect();
        for group in &mut self.groups {
            let mut at = 0;
            while let Some(near) = group.columns.pass(&ranked[at..]) {
                at += near + 1;
                group.see(self.n_passed + at, &mut self.seekers);
            }
        }
        self.n_passed += text.len();
    }

    /// The places of a pattern behind so many symbols, as far as is known yet, from the last one on.
    pub fn places_behind(&self, nth: usize, n_symbols: usize) -> impl Iterator<Item = Place> + '_ {
        self.seekers[nth].places.iter().rev().copied().take_while(move |place| place.end > n_symbols)
    }

    /// The places of each pattern, the nearest first.
    pub fn end(self) -> Vec<Vec<Place>> {
        let places = |mut seeker: Seeker| {
            keep_best(&mut seeker.places);
            seeker.places
        };
        self.seekers.into_iter().map(places).collect()
    }
}

impl Group {
    /// Tells the patterns that what ends here comes near to.
    fn see(&mut self, end: usize, seekers: &mut [Seeker]) {
        for (lane, idx) in self.idxs.iter().enumerate() {
            if let Some(edits) = self.columns.near(lane) {
                seekers[*idx].see(Place { end, edits });
                self.columns.limit(lane, seekers[*idx].limit);
            }
        }
    }
}

impl Seeker {
    fn new(pattern: &Pattern<'_>) -> Self {
        Self {
            most_edits: pattern.most_edits,
            limit: pattern.most_edits.max(pattern.most_edits_nearest) + 1,
            reach: (pattern.symbols.len() / 2).max(1),
            places: Vec::new(),
        }
    }

    fn see(&mut self, place: Place) {
        // Of those that are only to be the nearest the next one has to be nearer.
        self.limit = self.limit.min(place.edits.max(self.most_edits + 1));
        match self.places.last_mut() {
            Some(last) if place.end - last.end < self.reach => {
                if place.edits < last.edits {
                    *last = place;
                }
            }
            _ => {
                if self.places.len() >= 4 * MOST {
                    keep_best(&mut self.places);
                    self.limit = self.limit.min(self.places[MOST - 1].edits);
                    // The last one found must stay last, for the comparison above.
                    self.places.sort_unstable_by_key(|place| place.end);
                }
                self.places.push(place);
            }
        }
    }
}

fn keep_best(places: &mut Vec<Place>) {
    places.sort_by_key(|place| (place.edits, place.end));
    places.truncate(MOST);
}

/// The best alignment of a pattern with a part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Alignment {
    /// The first symbol of that part.
    pub start: usize,
    /// Behind its last symbol.
    pub end: usize,
    /// How many symbols differ.
    pub edits: usize,
}

/// An edit that is not allowed.
const FORBIDDEN: u32 = 1 << 24;

/// Where in a short text the pattern fits best. Symbols that are fixed may not be edited: the ones of the pattern and those
/// of the part correspond one to one. `None` when that cannot be.
pub fn align(pattern: &[Symbol], text: &[Symbol], is_fixed: impl Fn(Symbol) -> bool) -> Option<Alignment> {
    let price = |symbol: Symbol| if is_fixed(symbol) { FORBIDDEN } else { 1 };
    // Of what ends at each place: the edits, and where it begins.
    let mut row: Vec<(u32, usize)> = (0..=text.len()).map(|at| (0, at)).collect();
    for wanted in pattern {
        let mut diagonal = row[0];
        row[0].0 = row[0].0.saturating_add(price(*wanted));
        for at in 1..=text.len() {
            let seen = text[at - 1];
            let change = if seen == *wanted { 0 } else { price(seen).max(price(*wanted)) };
            let changed = (diagonal.0.saturating_add(change), diagonal.1);
            let left_out = (row[at].0.saturating_add(price(*wanted)), row[at].1);
            let put_in = (row[at - 1].0.saturating_add(price(seen)), row[at - 1].1);
            diagonal = row[at];
            row[at] =
                [left_out, put_in].into_iter().fold(changed, |best, other| if other.0 < best.0 { other } else { best });
        }
    }
    let (end, (edits, start)) = row.into_iter().enumerate().min_by_key(|(_, (edits, _))| *edits)?;
    (edits < FORBIDDEN).then_some(Alignment { start, end, edits: edits as usize })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn symbols(text: &str) -> Vec<Symbol> {
        text.encode_utf16().collect()
    }

    fn near(pattern: &str, text: &[Symbol], most_edits: usize) -> Vec<Place> {
        places(Pattern { symbols: &symbols(pattern), most_edits, most_edits_nearest: 0 }, text)
    }

    #[test]
    fn the_nearest_place_comes_first() {
        let text = symbols("the organisation covers all. an organ covered none.");
        let found = near("organization covers", &text, 8);
        assert_eq!(found[0], Place { end: 23, edits: 1 });
        assert!(found.iter().skip(1).all(|place| place.edits > 1));
    }

    #[test]
    fn rows_that_read_alike_are_places_of_their_own() {
        let text = symbols("open clinics; open clinics; open clinics");
        assert_eq!(near("open clinics", &text, 2).len(), 3);
    }

    #[test]
    fn an_alignment_says_where_it_begins() {
        let found = align(&symbols("organization"), &symbols("our organisations"), |_| false);
        assert_eq!(found, Some(Alignment { start: 4, end: 16, edits: 1 }));
    }

    #[test]
    fn fixed_symbols_correspond_one_to_one() {
        let is_fixed = |symbol| symbol == u16::from(b'#');
        let edits = |pattern, text| align(&symbols(pattern), &symbols(text), is_fixed).map(|found| found.edits);
        assert_eq!(edits("are # open", "are # opened"), Some(0));
        // Without the words on one side it fits still, but not with both figures.
        assert_eq!(edits("are # open", "are ## open"), Some(4));
        assert_eq!(edits("are # open", "are open"), None);
        assert_eq!(edits("are open", "are # open"), Some(3));
    }

    #[test]
    fn of_what_is_too_far_only_the_nearest_place_is_told() {
        let text = symbols("we open shops. we opened clinics. they close clinics now.");
        let pattern = symbols("we opened nine clinics");
        let found = |most_edits| places(Pattern { symbols: &pattern, most_edits, most_edits_nearest: 10 }, &text);
        assert_eq!(found(2), [Place { end: 32, edits: 5 }]);
        assert_eq!(found(10)[0], Place { end: 32, edits: 5 });
    }

    proptest! {
        #[test]
        fn patterns_are_found_together_and_piecewise_as_each_is_alone(
            patterns in prop::collection::vec(("[ab]{1,90}", 0usize..20, 0usize..30), 0..7),
            text in "[abc]{0,300}",
            piece in 1usize..50,
        ) {
            let text = symbols(&text);
            let words: Vec<Vec<Symbol>> = patterns.iter().map(|(words, ..)| symbols(words)).collect();
            let mut all = Vec::new();
            for (symbols, (_, most_edits, nearest)) in words.iter().zip(&patterns) {
                all.push(Pattern { symbols, most_edits: *most_edits, most_edits_nearest: *nearest });
            }
            let mut seekers = Seekers::new(&all);
            text.chunks(piece).for_each(|piece| seekers.pass(piece));
            let alone: Vec<Vec<Place>> = all.iter().map(|pattern| places(*pattern, &text)).collect();
            prop_assert_eq!(seekers.end(), alone);
        }
    }
}
