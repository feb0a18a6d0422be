//! The tables of phrases: what each holds, and by which of their words its phrases are found.

use super::phrases::Phrases;
use super::{Entry, Infix, Lexicon};
use crate::figure::mention::Hedge;
use crate::figure::unit::SymbolId;

/// A table of phrases, whatever the language.
#[derive(Clone, Copy)]
pub struct Table<T: 'static> {
    /// By this bit a word tells that phrases are found by it.
    pub bit: u64,
    /// The table of a language.
    pub of: fn(&Lexicon) -> &Phrases<T>,
}

/// A list of tables: for each what it holds, its names, by which word its phrases are found, and what they mean.
macro_rules! tables {
    ($($(#[$doc:meta])* $name:ident, $field:ident: $key:ident $meaning:ty;)*) => {
        /// The tables of phrases of one language.
        pub struct Tables {
            $($(#[$doc])* pub $field: Phrases<$meaning>,)*
        }

        #[allow(non_camel_case_types)]
        enum Place {
            $($field,)*
        }

        $($(#[$doc])* pub const $name: Table<$meaning> =
            Table { bit: 1 << Place::$field as u32, of: |lexicon| &lexicon.tables.$field };)*

        impl Tables {
            /// Tables without phrases.
            pub(super) fn new() -> Self {
                Self { $($field: Phrases::$key(),)* }
            }

            /// All phrases are there: what words they are found by is told to these.
            pub(super) fn finish(&mut self, entries: &mut [Entry]) {
                $(self.$field.finish($name.bit, entries);)*
            }
        }
    };
}

tables! {
    /// Hedges before a number.
    HEDGES, hedges: by_last Hedge;
    /// Hedges behind a number.
    TRAILING_HEDGES, trailing_hedges: by_first Hedge;
    /// Hedges behind a number that a word right before it opens.
    CLOSING_HEDGES, closing_hedges: by_first Hedge;
    /// What makes the contrary of such a hedge, from before.
    DENIALS, denials: by_first ();
    /// Hedges before a version.
    VERSION_HEDGES, version_hedges: by_last Hedge;
    /// Hedges behind a version.
    TRAILING_VERSION_HEDGES, trailing_version_hedges: by_first Hedge;
    /// What stands before the last item of a list.
    LIST_WORDS, list_words: by_first ();
    /// Names of units.
    UNITS, units: by_first SymbolId;
    /// What belongs to a unit and stands behind it.
    UNIT_TAILS, unit_tails: by_first ();
    /// What makes the degrees before it so many below zero.
    BELOW_ZERO, below_zero: by_first ();
    /// What makes the degrees behind it so many below zero.
    BELOW_ZERO_BEFORE, below_zero_before: by_last ();
    /// What stands between a number and the time it is per; and whether it means nothing else.
    PER_TIME, per_time: by_first bool;
    /// What a number is per, where it stands before it.
    LEADING_RATES, leading_rates: by_last &'static str;
    /// The same behind an amount.
    TRAILING_RATES, trailing_rates: by_first &'static str;
    /// The same behind money and measures alone.
    RATE_ADJECTIVES, rate_adjectives: by_first &'static str;
    /// What stands between money and the one thing it is for.
    PER_PIECE, per_piece: by_first ();
    /// What stands between a number and anything it is per; and whether it means nothing else.
    PER, per: by_first bool;
    /// What ties a number to how many it is per.
    PER_MANY, per_many: by_first ();
    /// What stands before a number of some of those told of before.
    PARTS_OF, parts_of: by_last ();
    /// What stands between growth and its number.
    GROWTH_LINKS, growth_links: by_last ();
    /// Fractions of several words.
    FRACTIONS, fractions: by_first (i64, i64);
    /// Lower parts of fractions, of several words.
    DENOMINATORS, denominators: by_first i64;
    /// What stands behind a year.
    ERAS, eras: by_first ();
    /// Names of something that begin with a number word.
    COMPOUNDS, compounds: by_first ();
    /// What stands before a range, with what stands between its ends.
    RANGES, ranges: by_last Infix;
    /// What stands before what something was, with what stands before what it became.
    MOVES, moves: by_last Infix;
    /// What stands between the ends of a range, in several words.
    RANGE_PHRASES, range_phrases: by_first ();
    /// What stands behind a range and closes it.
    RANGE_TAILS, range_tails: by_first ();
    /// What ties a number to the growth word behind it.
    GROWTH_TAILS, growth_tails: by_first ();
    /// What stands between a value and its tolerance.
    TOLERANCES, tolerances: by_first ();
    /// What stands between the numbers of a ratio.
    RATIOS, ratios: by_first ();
    /// What stands between the numbers of a ratio told backwards.
    INVERSE_RATIOS, inverse_ratios: by_first ();
    /// Names of units that stand before their number.
    LEADING, leading: by_last SymbolId;
    /// Phrases before a time of day, if nothing is counted.
    WEAK_CLOCK_MARKS, weak_clock_marks: by_last ();
}
