//! Troubles: what stood in the way of a claim's figure, as data for the rules of grounding.

use crate::source::Place;

/// A claim and what stood in its way.
#[derive(Clone, Debug)]
pub struct Trouble {
    /// The claim, as an index into the claims.
    pub claim: usize,
    /// What it was.
    pub snag: Snag,
}

/// A total that its rows do not add up to.
#[derive(Clone, Debug)]
pub struct TotalOff {
    /// The total.
    pub total: Place,
    /// The first cell that was added up.
    pub first: Option<Place>,
    /// The name of the column.
    pub column: String,
    /// What the total says, in words.
    pub stated: String,
    /// What the rows add up to, in words.
    pub sum: String,
    /// How the rows were added up.
    pub notes: Vec<String>,
}

/// What can stand in the way of a claim.
#[derive(Clone, Debug)]
pub enum Snag {
    /// A source cannot be read.
    SourceMissing {
        /// The `source` string.
        source: Place,
        /// The path, and why, in words that follow it.
        why: String,
        /// Whether something is there, if no text.
        is_there: bool,
    },
    /// A source is there, and the part of it that is named is not: a column, a record.
    PartMissing {
        /// Its name in the claims file.
        part: Place,
        /// What is missing where.
        why: String,
        /// The way out.
        help: String,
    },
    /// A source is there and is no data of the kind that is read.
    SourceBroken {
        /// The `source` string.
        source: Place,
        /// Where its reader stopped.
        found: Option<Place>,
        /// The path, and why, in words that follow it.
        why: String,
    },
    /// A path, a row or a column leads to no value.
    ValueMissing {
        /// The path, or the part of it that leads nowhere.
        at: Place,
        /// Where it breaks off in the source.
        found: Option<Place>,
        /// Why, in words.
        why: String,
        /// The way out.
        help: String,
    },
    /// Records of a data file that cannot be read, or do not fit its head.
    DataBroken {
        /// The first: `line 17 of data.csv`.
        what: String,
        /// The first ones, each with words that say what is wrong.
        faults: Vec<(Place, String)>,
        /// How many there are besides the first.
        n_more: usize,
        /// Whether they can be read all the same.
        is_ragged: bool,
    },
    /// A value that was read is no figure.
    ValueNoFigure {
        /// What led to it.
        at: Place,
        /// The value.
        found: Place,
        /// Why, where more can be said than that it is none.
        why: Option<&'static str>,
    },
    /// A value that was read holds several figures.
    ValueAmbiguous {
        /// What led to it.
        at: Place,
        /// The figures.
        figures: Vec<Place>,
    },
    /// The quote is not in the source.
    QuoteMissing {
        /// The quote.
        quote: Place,
        /// The source's path.
        path: String,
        /// What comes nearest.
        nearest: Option<Place>,
    },
    /// The quote is in the source more than once.
    QuoteAmbiguous {
        /// The quote.
        quote: Place,
        /// Everywhere it is.
        hits: Vec<Place>,
    },
    /// A part of a source that a claim names is not there: a heading, a table, a row, a column.
    RegionMissing {
        /// The words that name it.
        words: Place,
        /// What is not where, as a sentence.
        what: String,
        /// What comes nearest.
        nearest: Option<Place>,
    },
    /// A part of a source that a claim names is there more than once.
    RegionAmbiguous {
        /// The words that name it.
        words: Place,
        /// What is how often where, as a sentence.
        what: String,
        /// Everywhere it is.
        hits: Vec<Place>,
        /// The way out.
        help: &'static str,
    },
    /// The quote's words have changed, its figures have not.
    QuoteMoved {
        /// The quote.
        quote: Place,
        /// What stands there now.
        found: Place,
        /// The quote that would be found there.
        now: Option<String>,
    },
    /// The quote was found only after letters were restored.
    QuoteRepaired {
        /// The quote.
        quote: Place,
        /// The damaged words.
        found: Place,
    },
    /// The figure of the quoted words has changed.
    FigureChanged {
        /// The figure in the quote, and in the source.
        figures: Vec<(Place, Place)>,
        /// The quote that would be found there.
        now: Option<String>,
    },
    /// No figure stands where one is claimed.
    FigureMissing {
        /// The quote.
        quote: Place,
        /// What stands there.
        found: Place,
    },
    /// Several figures stand in the quoted words, and nothing says which is meant.
    FigureAmbiguous {
        /// The quote.
        quote: Place,
        /// The figures.
        figures: Vec<Place>,
    },
    /// The pattern fits nowhere.
    MatchNothing {
        /// The pattern.
        pattern: Place,
        /// The source that has no match, where every source must.
        path: Option<String>,
    },
    /// The source says another figure than the claim's author believes.
    ValueDiffers {
        /// What the author believes.
        says: Place,
        /// What the source says; the wording for the message.
        found: Place,
        /// Believed and found, in words.
        wordings: (String, String),
        /// What `says` would have to be; nothing where it is not `says` that differs.
        now: Option<Box<Believed>>,
    },
    /// No figure ends right before a mark.
    MarkEmpty {
        /// The mark.
        mark: Place,
    },
    /// A mark names a quantity that nothing else names.
    MarkAlone {
        /// The name in the mark.
        name: Place,
        /// The name.
        quantity: String,
        /// The quantity that was perhaps meant.
        meant: Option<String>,
    },
    /// Digits that look stored from right to left, so that nobody knows what they say.
    DigitsTurned {
        /// The figure.
        figure: Place,
        /// What it may say, in words.
        readings: Vec<String>,
    },
    /// A share outside 0 to 100 %.
    ImpossibleShare {
        /// The figure.
        figure: Place,
    },
    /// A number of something else than the kind of its quantity measures.
    OtherMeasure {
        /// The figure.
        figure: Place,
        /// The quantity.
        quantity: String,
        /// The base unit of what it measures.
        base: &'static str,
        /// The figure in words; without a unit it may be a number of anything.
        wording: Option<String>,
    },
    /// A total that its rows do not add up to.
    TotalOff(Box<TotalOff>),
    /// Something that could not be worked out: a formula, a sum.
    NotChecked {
        /// What it is, for the message: "formula".
        what: &'static str,
        /// The parts that stand in the way, each with a few words.
        parts: Vec<(Place, String)>,
        /// Why, in a few words.
        why: String,
        /// The way out.
        help: &'static str,
    },
    /// Something in the claim that only shows when it is used: a pattern that does not compile, words that are no figure.
    Malformed {
        /// The words.
        words: Place,
        /// What is wrong.
        why: String,
        /// The way out.
        help: &'static str,
    },
}

/// What `says` would have to be.
#[derive(Clone, Debug)]
pub struct Believed {
    /// In words.
    pub words: String,
    /// Whether what was found is the value to go by.
    pub is_settled: bool,
}
