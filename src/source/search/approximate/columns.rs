//! The edit distances of a few patterns to whatever ends at one place of a text after the other (Myers 1999, in blocks after
//! Hyyrö 2003), counted side by side.

/// How many patterns are counted side by side: a processor works on so many numbers at once.
pub const LANES: usize = 4;

/// One number for each of a few patterns.
type Lanes = [u64; LANES];

/// The last column of each pattern's table of distances.
///
/// A column is a row of bits whose last one is the highest of the last block. What stands before a pattern's first symbol equals
/// everything, and costs nothing.
pub struct Columns {
    /// For each symbol of any text, where in `rows` it stands; what no pattern has stands at 0.
    row_of: Vec<u32>,
    /// Which bits equal a symbol, block by block.
    rows: Vec<Lanes>,
    blocks: Vec<Block>,
    edits: Lanes,
    /// The fewest edits that are too many.
    limits: Lanes,
}

/// Where the distance is one more, or one fewer, than in the row above.
#[derive(Clone, Copy, Default)]
struct Block {
    rises: Lanes,
    falls: Lanes,
}

/// How the distance in one row changes from a column to the next: one of the two is 1, or neither.
#[derive(Default)]
struct Change {
    more: Lanes,
    fewer: Lanes,
}

impl Columns {
    /// Of no more patterns than there are lanes, each with the fewest edits that are too many. Symbols are numbers, as small as
    /// can be; 0 equals none.
    pub fn new(patterns: &[Vec<u16>], limits: &[usize]) -> Self {
        let n_blocks = patterns.iter().map(Vec::len).max().unwrap_or(0).div_ceil(64).max(1);
        let n_symbols = patterns.iter().flatten().max().map_or(0, |most| usize::from(*most)) + 1;
        let mut columns = Self {
            row_of: vec![0; n_symbols],
            rows: Vec::new(),
            blocks: vec![Block::default(); n_blocks],
            edits: [0; LANES],
            limits: [0; LANES],
        };
        for (lane, (pattern, limit)) in patterns.iter().zip(limits).enumerate() {
            columns.edits[lane] = pattern.len() as u64;
            columns.limit(lane, *limit);
            (columns.first_bit(pattern)..64 * n_blocks)
                .for_each(|at| columns.blocks[at / 64].rises[lane] |= 1 << (at % 64));
        }
        // What stands before the first symbols equals whatever comes.
        let others = columns.blocks.iter().map(|block| block.rises.map(|bits| !bits));
        columns.rows = others.collect();
        for (lane, pattern) in patterns.iter().enumerate() {
            for (at, symbol) in (columns.first_bit(pattern)..).zip(pattern) {
                let row = columns.row(*symbol);
                columns.rows[row + at / 64][lane] |= 1 << (at % 64);
            }
        }
        columns
    }

    /// Which bit stands for the first symbol of a pattern.
    fn first_bit(&self, pattern: &[u16]) -> usize {
        64 * self.blocks.len() - pattern.len()
    }

    /// Where the row of a symbol stands that a pattern has.
    fn row(&mut self, symbol: u16) -> usize {
        let row = &mut self.row_of[usize::from(symbol)];
        if *row == 0 {
            *row = u32::try_from(self.rows.len()).expect("a few patterns have no 2³² symbols");
            self.rows.extend_from_within(..self.blocks.len());
        }
        *row as usize
    }

    /// Takes a text in, up to the first symbol where what ends with it comes near to one of the patterns; says which symbol that is.
    pub fn pass(&mut self, text: &[u16]) -> Option<usize> {
        match self.blocks.len() {
            1 => self.pass_in::<1>(text),
            2 => self.pass_in::<2>(text),
            3 => self.pass_in::<3>(text),
            n_blocks => {
                let Self { row_of, rows, blocks, edits, limits } = self;
                text.iter().position(|symbol| is_near(blocks, row(rows, row_of, *symbol, n_blocks), edits, limits))
            }
        }
    }

    /// The same for so few blocks that a processor has them at hand.
    fn pass_in<const N: usize>(&mut self, text: &[u16]) -> Option<usize> {
        let mut blocks = [Block::default(); N];
        blocks.copy_from_slice(&self.blocks);
        let (mut edits, limits) = (self.edits, self.limits);
        let (rows, row_of) = (&self.rows, &self.row_of);
        let near =
            text.iter().position(|symbol| is_near(&mut blocks, row(rows, row_of, *symbol, N), &mut edits, &limits));
        self.blocks.copy_from_slice(&blocks);
        self.edits = edits;
        near
    }

    /// The edits that a pattern needs here, where they are not too many.
    pub fn near(&self, lane: usize) -> Option<usize> {
        (self.edits[lane] < self.limits[lane]).then(|| usize::try_from(self.edits[lane]).ok()).flatten()
    }

    /// Sets the fewest edits of a pattern that are too many.
    pub fn limit(&mut self, lane: usize, limit: usize) {
        self.limits[lane] = limit as u64;
    }
}

/// Which bits equal a symbol of a text.
#[inline(always)]
fn row<'r>(rows: &'r [Lanes], row_of: &[u32], symbol: u16, n_blocks: usize) -> &'r [Lanes] {
    let row = row_of.get(usize::from(symbol)).map_or(0, |row| *row as usize);
    &rows[row..row + n_blocks]
}

/// Goes on to the next column; whether one of the patterns comes near there. Without branches, since no branch could be foreseen.
#[inline(always)]
fn is_near(blocks: &mut [Block], equal: &[Lanes], edits: &mut Lanes, limits: &Lanes) -> bool {
    let mut change = Change::default();
    for (block, equal) in blocks.iter_mut().zip(equal) {
        block.advance(equal, &mut change);
    }
    let mut is_near = 0;
    for lane in 0..LANES {
        edits[lane] = edits[lane].wrapping_add(change.more[lane]).wrapping_sub(change.fewer[lane]);
        is_near |= edits[lane].wrapping_sub(limits[lane]);
    }
    is_near >> 63 == 1
}

impl Block {
    /// The next column of a block: which of its symbols equal the text's, and what changes in the row above. Says what changes in
    /// its last row.
    #[inline(always)]
    fn advance(&mut self, equal: &Lanes, change: &mut Change) {
        for lane in 0..LANES {
            let (rises, falls) = (self.rises[lane], self.falls[lane]);
            let vertical = equal[lane] | falls;
            let equal = equal[lane] | change.fewer[lane];
            let horizontal = (((equal & rises).wrapping_add(rises)) ^ rises) | equal;
            let more = falls | !(horizontal | rises);
            let fewer = rises & horizontal;
            let (above_more, above_fewer) = (change.more[lane], change.fewer[lane]);
            change.more[lane] = more >> 63;
            change.fewer[lane] = fewer >> 63;
            let more = (more << 1) | above_more;
            let fewer = (fewer << 1) | above_fewer;
            self.rises[lane] = fewer | !(vertical | more);
            self.falls[lane] = more & vertical;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The edits that each end of a text needs, as everybody finds them.
    fn edits(pattern: &[u16], text: &[u16]) -> Vec<u64> {
        let mut row: Vec<u64> = vec![0; text.len() + 1];
        for wanted in pattern {
            let mut diagonal = row[0];
            row[0] += 1;
            for at in 1..=text.len() {
                let changed = diagonal + u64::from(text[at - 1] != *wanted);
                diagonal = row[at];
                row[at] = changed.min(row[at] + 1).min(row[at - 1] + 1);
            }
        }
        row.split_off(1)
    }

    proptest! {
        #[test]
        fn columns_are_the_edit_distances(
            patterns in prop::collection::vec(prop::collection::vec(1u16..3, 1..150), 1..=LANES),
            text in prop::collection::vec(0u16..4, 0..80),
            limit in 0usize..150,
        ) {
            let mut columns = Columns::new(&patterns, &vec![limit; patterns.len()]);
            let wanted: Vec<Vec<u64>> = patterns.iter().map(|pattern| edits(pattern, &text)).collect();
            for (at, symbol) in text.iter().enumerate() {
                let is_near = columns.pass(&[*symbol]).is_some();
                for (lane, wanted) in wanted.iter().enumerate() {
                    prop_assert_eq!(columns.edits[lane], wanted[at]);
                }
                prop_assert_eq!(is_near, wanted.iter().any(|wanted| wanted[at] < limit as u64));
            }
        }
    }
}
