//! Finding where a text comes nearest to some words: edit distance at every place (Myers 1999, in blocks after Hyyrö 2003),
//! and the alignment at one of them.

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

/// How many places are kept, at most; the best ones.
const MOST: usize = 256;

/// The places of a text that need no more than that many edits to be the pattern, the nearest first. Of ends that lie
/// closer than half of the pattern only the best counts.
pub fn places(pattern: &[Symbol], text: &[Symbol], most_edits: usize) -> Vec<Place> {
    let mut seeker = Seeker::new(pattern, most_edits);
    seeker.pass(text);
    seeker.end()
}

/// The same search under way: the text comes one piece after the other.
pub struct Seeker {
    columns: Columns,
    most_edits: usize,
    /// How far apart two places are at least.
    reach: usize,
    /// How many symbols have passed.
    n_passed: usize,
    places: Vec<Place>,
}

impl Seeker {
    /// Of a pattern.
    pub fn new(pattern: &[Symbol], most_edits: usize) -> Self {
        let reach = (pattern.len() / 2).max(1);
        Self { columns: Columns::new(pattern), most_edits, reach, n_passed: 0, places: Vec::new() }
    }

    /// Looks at the next piece of the text.
    pub fn pass(&mut self, text: &[Symbol]) {
        for symbol in text {
            let edits = self.columns.next(*symbol);
            self.n_passed += 1;
            if edits <= self.most_edits {
                self.see(Place { end: self.n_passed, edits });
            }
        }
    }

    fn see(&mut self, place: Place) {
        match self.places.last_mut() {
            Some(last) if place.end - last.end < self.reach => {
                if place.edits < last.edits {
                    *last = place;
                }
            }
            _ => {
                if self.places.len() >= 4 * MOST {
                    keep_best(&mut self.places);
                    // The last one found must stay last, for the comparison above.
                    self.places.sort_unstable_by_key(|place| place.end);
                }
                self.places.push(place);
            }
        }
    }

    /// The places behind so many symbols, as far as is known yet.
    pub fn places_behind(&self, n_symbols: usize) -> impl Iterator<Item = Place> + '_ {
        self.places.iter().rev().copied().take_while(move |place| place.end > n_symbols)
    }

    /// The places, the nearest first.
    pub fn end(mut self) -> Vec<Place> {
        keep_best(&mut self.places);
        self.places
    }
}

fn keep_best(places: &mut Vec<Place>) {
    places.sort_by_key(|place| (place.edits, place.end));
    places.truncate(MOST);
}

/// The edit distance of a pattern to whatever ends at one place after the other.
struct Columns {
    /// For each symbol, where in `rows` its places in the pattern stand, block by block; at 0 stands nothing.
    row_of: Vec<u32>,
    rows: Vec<u64>,
    blocks: Vec<Block>,
    /// Which bit of the last block is the pattern's last symbol.
    last_bit: u32,
    edits: usize,
}

#[derive(Clone, Copy)]
struct Block {
    rises: u64,
    falls: u64,
}

impl Columns {
    fn new(pattern: &[Symbol]) -> Self {
        let n_blocks = pattern.len().div_ceil(64).max(1);
        let mut row_of = vec![0_u32; usize::from(Symbol::MAX) + 1];
        let mut rows = vec![0; n_blocks];
        for (at, symbol) in pattern.iter().enumerate() {
            let row = &mut row_of[usize::from(*symbol)];
            if *row == 0 {
                *row = u32::try_from(rows.len()).expect("patterns have fewer than 2¹⁶ different symbols");
                rows.resize(rows.len() + n_blocks, 0);
            }
            rows[*row as usize + at / 64] |= 1 << (at % 64);
        }
        Self {
            row_of,
            rows,
            blocks: vec![Block { rises: u64::MAX, falls: 0 }; n_blocks],
            last_bit: u32::try_from((pattern.len() + 63) % 64).unwrap_or(0),
            edits: pattern.len(),
        }
    }

    /// Takes the next symbol of the text in; the edits that are needed for what ends with it.
    fn next(&mut self, symbol: Symbol) -> usize {
        let row = &self.rows[self.row_of[usize::from(symbol)] as usize..];
        let mut change = Change { more: 0, fewer: 0 };
        let last = self.blocks.len() - 1;
        for (block, equal) in self.blocks[..last].iter_mut().zip(row) {
            change = block.advance(*equal, change, 63);
        }
        change = self.blocks[last].advance(row[last], change, self.last_bit);
        self.edits = self.edits + change.more as usize - change.fewer as usize;
        self.edits
    }
}

/// How the distance in one row changes from a column to the next: one of the two is 1, or neither.
#[derive(Clone, Copy)]
struct Change {
    more: u64,
    fewer: u64,
}

impl Block {
    /// The next column of a block: which of its symbols equal the text's, what changes in the row above, and which bit is
    /// its last row. Says what changes there. Without branches, since no branch could be foreseen.
    fn advance(&mut self, equal: u64, above: Change, last_bit: u32) -> Change {
        let Self { rises, falls } = *self;
        let vertical = equal | falls;
        let equal = equal | above.fewer;
        let horizontal = (((equal & rises).wrapping_add(rises)) ^ rises) | equal;
        let more = falls | !(horizontal | rises);
        let fewer = rises & horizontal;
        let below = Change { more: (more >> last_bit) & 1, fewer: (fewer >> last_bit) & 1 };
        let more = (more << 1) | above.more;
        let fewer = (fewer << 1) | above.fewer;
        self.rises = fewer | !(vertical | more);
        self.falls = more & vertical;
        below
    }
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

    #[test]
    fn the_nearest_place_comes_first() {
        let text = symbols("the organisation covers all. an organ covered none.");
        let found = places(&symbols("organization covers"), &text, 8);
        assert_eq!(found[0], Place { end: 23, edits: 1 });
        assert!(found.iter().skip(1).all(|place| place.edits > 1));
    }

    #[test]
    fn rows_that_read_alike_are_places_of_their_own() {
        let text = symbols("open clinics; open clinics; open clinics");
        assert_eq!(places(&symbols("open clinics"), &text, 2).len(), 3);
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

    proptest! {
        #[test]
        fn columns_are_the_edit_distance(pattern in "[ab]{1,150}", text in "[abc]{0,80}") {
            let (pattern, text) = (symbols(&pattern), symbols(&text));
            let mut row: Vec<usize> = vec![0; text.len() + 1];
            for wanted in &pattern {
                let mut diagonal = row[0];
                row[0] += 1;
                for at in 1..=text.len() {
                    let changed = diagonal + usize::from(text[at - 1] != *wanted);
                    diagonal = row[at];
                    row[at] = changed.min(row[at] + 1).min(row[at - 1] + 1);
                }
            }
            let mut columns = Columns::new(&pattern);
            for (at, symbol) in text.iter().enumerate() {
                prop_assert_eq!(columns.next(*symbol), row[at + 1]);
            }
        }
    }
}
