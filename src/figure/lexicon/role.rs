//! The parts that words can play around numbers, and sets of them.

/// A part that a word can play.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Role {
    /// Begins a number, or a figure without one.
    Beginning,
    /// Joins number words.
    Joiner,
    /// "a".
    Article,
    /// A number word that is something else too.
    Doubtful,
    /// A number word that counts people by itself.
    Collective,
    /// A fraction that says more than itself.
    Majority,
    /// A doubtful word that counts one thing.
    One,
    /// A number word that means about as many.
    Approximate,
    /// "of".
    Of,
    /// The decimal mark in words.
    DecimalPoint,
    /// The minus sign in words.
    Minus,
    /// So many times as much, as a verb.
    FactorVerb,
    /// An ordinal.
    Ordinal,
    /// Right behind digits: makes them an ordinal.
    OrdinalSuffix,
    /// Between the ends of a range.
    RangeWord,
    /// Between two numbers of which either may hold.
    Alternative,
    /// Begins what stands between the numbers of a ratio.
    Ratio,
    /// Between the numbers of a ratio, but something else as well.
    WeakRatio,
    /// Before the second number of a ratio.
    Every,
    /// Before a ratio told backwards.
    LeadingRatio,
    /// Growth or loss.
    Growth,
    /// Makes a number the end of a growth.
    Reaching,
    /// A unit by itself.
    Unit,
    /// A unit, unless "of" follows.
    UnlessOf,
    /// Makes a number a multiple.
    Times,
    /// Must follow for that.
    TimesThan,
    /// Does as well, from before the number.
    TimesBefore,
    /// Is sold by the piece.
    Piece,
    /// Makes points of a percent sign.
    PercentPoint,
    /// A month.
    Month,
    /// A month when it is written as a name.
    DoubtfulMonth,
    /// Makes a number word a weekday.
    Weekday,
    /// Fits a year behind it.
    YearMark,
    /// Fits a year of any century behind it.
    OldYearMark,
    /// Makes a number a year.
    YearName,
    /// Makes a number a reference.
    Reference,
    /// The same, unless a noun follows.
    WeakReference,
    /// The same, with a full stop.
    DottedReference,
    /// Makes a reference of the number before it.
    ReferenceSuffix,
    /// A singular of what is numbered, which numbers that end in one stand before.
    Singular,
    /// A form of what is numbered that two, three and four stand before.
    Paucal,
    /// Makes a number part of a name.
    Name,
    /// Makes a number a version.
    Version,
    /// May stand between such a word and a number with a point.
    VersionLink,
    /// Makes a number that of a telephone.
    Phone,
    /// Makes a number a time of day, from before.
    ClockMark,
    /// Stands behind the minutes of a time of day.
    MinuteSuffix,
    /// Makes a number word a pronoun.
    PronounMark,
    /// Is not counted by "one".
    Idiom,
    /// Makes a number of what looks like another word before it.
    Telling,
    /// An abbreviated hedge.
    Abbreviation,
    /// Between number and noun, without meaning.
    Classifier,
    /// A classifier that is a noun where no other follows.
    Counter,
    /// Ends a noun phrase.
    Function,
    /// Makes a verb of the word before it.
    Determiner,
    /// Takes the word before it for a part.
    LightVerb,
    /// Stands only inside other words.
    Stem,
    /// Is written onto the word behind it.
    Proclitic,
    /// Between the lower part of a fraction and the upper one.
    Over,
    /// Makes an ordinal of the number behind it.
    OrdinalPrefix,
    /// Begins what stands between the numbers of a ratio told backwards.
    InverseRatio,
    /// An ending of units and digits.
    Ending,
    /// Makes a decade of the digits before it.
    DecadeSuffix,
    /// Makes a time of day of the hours behind it.
    HourMark,
    /// Begins a fraction of several words.
    FractionPhrase,
    /// A hedge behind a number, in one word.
    TrailingHedge,
    /// Holds a number word and is none.
    Lookalike,
    /// Makes a year of the number before it.
    YearSuffix,
    /// Makes a month of the number before it.
    MonthSuffix,
    /// Makes a day of the number before it.
    DaySuffix,
    /// The name of a unit that stands before its number ends here.
    Leading,
    /// Belongs to the name of a month before it.
    MonthTail,
    /// Makes an age of round tens.
    AgeSuffix,
    /// Between the numbers of a score.
    Versus,
    /// Makes a score of two numbers by it.
    Score,
    /// Makes a century of hundreds that are written as a name.
    Century,
    /// Begins or ends the name of a street.
    Street,
    /// By degrees: a side of the world, which makes a coordinate of them.
    Compass,
    /// A town.
    Town,
    /// Makes a duration of a day.
    DayTail,
    /// Leads to a number by a word that makes it an end.
    LeadsTo,
    /// Numbers things.
    Numbering,
    /// Is numbered by the number before it.
    Numbered,
    /// Begins no longer word alone.
    Short,
    /// Ends what stands between a value and its tolerance.
    Tolerance,
    /// By two numbers: makes them hours.
    Opens,
    /// Is counted by the number behind it, which is about as many.
    Inverted,
    /// "of the" in one word.
    OfThe,
    /// Between an amount of money and its small part.
    PartJoiner,
    /// By three digits: makes the code of an answer of them.
    Code,
    /// Between a year and a number: makes the number of a case of them.
    Case,
    /// A unit beside another part of the same amount.
    Part,
    /// A unit behind which two digits are one with its tenth.
    Squeezing,
    /// Names the place of a digit behind tens of percent.
    Tenth,
    /// In brackets before a hedge that says the same.
    Included,
    /// Before a range: says that something went from one end to the other.
    Moving,
    /// Begins what stands between the ends of a range, in several words.
    RangePhrase,
    /// Ends a hedge that compares.
    Than,
    /// A name of degrees below zero.
    BelowZero,
    /// By two numbers: makes a blood pressure of them.
    Pressure,
    /// Between the numbers of a blood pressure.
    PressureLink,
    /// Between a hedge and a number: makes one of it that is known, and not hedged.
    Known,
    /// A hedge that behind such a word is none.
    Pointing,
    /// Behind a number word: makes the subject of it.
    Predicate,
    /// Before a number: makes what it grew by of it, where something grew before.
    GrowthBy,
    /// Between minutes and the hour that they are told from.
    MinuteLink,
    /// Before digits: makes a decimal mark of the slash in them.
    SlashDecimal,
    /// A scale word that is two of it before what it counts.
    ConstructDual,
    /// Makes an ordinal of the number with an article behind it.
    OrdinalNoun,
    /// Between digits: a decimal mark that cannot be trusted.
    DecimalLetter,
    /// A counter of what happens, or of how strong it is.
    Occasion,
    /// The name of a unit that is short for several.
    ShortUnit,
    /// Tells which of several units a name is short for.
    Topic,
    /// Behind what a number counts: says that something is per so many.
    PerBefore,
    /// Behind the second of two numbers: says that it was reached.
    ReachedBehind,
    /// Behind a time: makes one that lies so far back of it.
    Earlier,
    /// A hedge that may praise as well.
    Praise,
    /// Behind two numbers with a slash: makes a range of them.
    SlashRange,
    /// A growth or loss behind which two percentages are the ends of one.
    Rise,
    /// What amounts are per behind a word that also means something else.
    RateBase,
    /// Noon or midnight.
    Noon,
    /// Before a hundred: makes a percentage of the number before it.
    PerHundred,
    /// A hedge only where it is written onto its number.
    TiedHedge,
    /// Right behind a figure: makes the contrary of its hedge.
    Denied,
    /// Between two numbers: makes a range of them that something closes.
    Paired,
    /// A digit in words that inside a number stands before a scale word.
    BeforeScale,
    /// A unit that is never added to some tens.
    Apart,
    /// A word that numbers, or says how many there are.
    CountName,
    /// A letter that says which half of the day an hour is of.
    HourLetter,
    /// A thing of which people take halves.
    Halved,
    /// A verb in the singular, by which a number before it is a year.
    YearVerb,
    /// Between one of a kind and a number of them: says that there are about as many.
    Inverting,
    /// Before the name of what a number is given to: makes a reference of the number.
    Given,
    /// Makes a year of any number before it.
    FiscalYear,
    /// A school, whose years are told in order.
    School,
    /// Before years and months: makes a duration of them.
    Sentence,
    /// A day by its name.
    DayName,
}

/// Parts that words can play, a bit for each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Roles([u64; N_WORDS]);

/// How many words the bits take; [`Role`] ends well below their number.
const N_WORDS: usize = 3;

/// Where the bit of a part stands: its word, and itself there.
const fn place(role: Role) -> (usize, u64) {
    (role as usize / 64, 1 << (role as usize % 64))
}

impl Roles {
    /// None.
    pub const NONE: Self = Self([0; N_WORDS]);

    /// These.
    pub const fn of(roles: &[Role]) -> Self {
        let (mut all, mut idx) = ([0; N_WORDS], 0);
        while idx < roles.len() {
            let (word, bit) = place(roles[idx]);
            all[word] |= bit;
            idx += 1;
        }
        Self(all)
    }

    /// Whether any of these is one of them.
    #[inline]
    pub fn any(self, others: Self) -> bool {
        self.0.iter().zip(others.0).fold(0, |common, (ours, theirs)| common | (ours & theirs)) != 0
    }

    /// Whether this part is one of them.
    #[inline]
    pub fn can(self, role: Role) -> bool {
        let (word, bit) = place(role);
        self.0[word] & bit != 0
    }

    /// These parts, and those.
    #[must_use]
    pub fn or(self, others: Self) -> Self {
        Self(std::array::from_fn(|word| self.0[word] | others.0[word]))
    }

    pub(super) fn add(&mut self, role: Role) {
        let (word, bit) = place(role);
        self.0[word] |= bit;
    }

    pub(super) fn remove(&mut self, role: Role) {
        let (word, bit) = place(role);
        self.0[word] &= !bit;
    }
}
