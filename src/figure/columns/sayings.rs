//! The columns of what is said around numbers.

use crate::figure::lang::Words;
use crate::figure::mention::Hedge;

/// Phrases around numbers.
pub struct Sayings {
    /// Hedges before the number.
    pub hedges: &'static [(Hedge, Words)],
    /// Phrases behind a figure that are a hedge where "of", "from" or a word that compares stands before it: «*از* ۵۰ نفر *فراتر رفت*»,
    /// *比*三十*大*.
    pub closed: &'static [(Hedge, Words)],
    /// Words before such a figure that make the contrary of the hedge: «*نباید* از ۲۰ کیلو بیشتر باشد».
    pub denials: Words,
    /// Last words of hedges that something may stand before: «لا يزيد *الوزن* عن».
    pub gaps: Words,
    /// Words between a hedge and a number that is known and not hedged: "more than *the* 400 that were planned".
    pub known: Words,
    /// Hedges that behind such a word point at what stands in the text: "the *above* two points".
    pub pointing: Words,
    /// Words behind a time that lies so far back, and is compared with: "5 more than a year *earlier*".
    pub earlier: Words,
    /// Hedges that praise too, where nothing but a unit follows that may be good: "a *good* year".
    pub praise: Words,
    /// Hedges behind the number or its unit.
    pub trailing_hedges: &'static [(Hedge, Words)],
    /// Words in brackets before such a hedge, which say what it says by itself: 18岁（*含*）以上.
    pub included: Words,
    /// Words of such hedges that make a number of what looks like another word with its ending: "yüzü *aşkın*".
    pub telling: Words,
    /// Those of them that are hedges only where they are written onto the number: "20-*tal*", but "två tal".
    pub tied_hedges: Words,
    /// Verbs right behind a figure that make the contrary of its hedge: «کمتر از ۳۰ سال *نیست*».
    pub denied: Words,
    /// Hedges that are written with a full stop: "ca."
    pub abbreviations: Words,
    /// Phrases before the lower end of a range, with the word between the ends: "between … and".
    pub ranges: &'static [(Words, Words)],
    /// Words between the ends of a range that need nothing before them.
    pub range_words: Words,
    /// The same, of several words: "4 *tot en met* 12 jaar".
    pub range_phrases: Words,
    /// Words behind two numbers with a slash between them that make a range of them: "5/6 *persone*".
    pub slash_ranges: Words,
    /// Words between two numbers that make a range of them where such a phrase closes it: «20*과* 30 사이».
    pub paired: Words,
    /// Phrases behind a range that close it: «5 ile 10 *arasında*».
    pub range_tails: Words,
    /// Phrases before what something was, with the word before what it became: "*von* 5 *auf* 10". Two figures, no range.
    pub moves: &'static [(Words, Words)],
    /// Words before what opens a range that make two such figures of its ends: "*passé* de 12 à 15 %".
    pub moving: Words,
    /// Last words of hedges that compare: "more *than*". Behind a figure they compare it with another.
    pub than: Words,
    /// Phrases before a number word that says how many of those told of before, or how many they are: "*of whom* twelve died",
    /// "a *family of* four".
    pub parts_of: Words,
    /// Words between two numbers of which either may hold: "two or three".
    pub alternatives: Words,
    /// Phrases between a value and its tolerance.
    pub tolerances: Words,
    /// Whether the sign of plus and minus says about before what is counted: "± 40 mensen".
    pub about_by_sign: bool,
    /// Phrases between the numbers of a ratio: "in", "out of".
    pub ratios: Words,
    /// Those of them that also mean something else, so that they need small or round numbers.
    pub weak_ratios: Words,
    /// Words before the second number of a ratio: "every".
    pub every: Words,
    /// Words before a ratio told backwards: «از هر پنج نفر یک نفر».
    pub leading_ratios: Words,
    /// Words before a number that count it, which says that it is about as many: «*человек* двадцать».
    pub inverted: Words,
    /// Words between one of a kind and a number of them, which says that it is about as many: "een jaar *of* twintig".
    pub inverting: Words,
    /// Words that are "of the" in one, between the numbers of a ratio: "12 *der* 40 Patienten".
    pub of_the: Words,
    /// Phrases between the numbers of a ratio whose second number comes first: «5人*に*1人».
    pub inverse_ratios: Words,
    /// Words that make a number a growth or a loss.
    pub growth: Words,
    /// Nouns of those right behind which two percentages are by how much: "*augmentation* de 20 % à 30 %", "*descuentos* del 20 % al
    /// 50 %"; "passe de 20 % à 30 %" are two figures.
    pub rises: Words,
    /// Phrases between a growth word and its number: "rose *by* 5 %".
    pub growth_links: Words,
    /// The words of those that tell by how much whatever grew, further before: "cut emissions *by* 45 %".
    pub growth_by: Words,
    /// Whether what grew may stand between the growth word and its number: «انخفضت *الأسعار* 3.2%».
    pub growth_subjects: bool,
    /// Phrases between a number and the growth word behind it: «5 प्रतिशत *की* वृद्धि».
    pub growth_tails: Words,
    /// Words before a number that was reached, whatever grew: "to 53 %".
    pub reaching: Words,
    /// Words behind the second of two numbers that say that it was reached: 8%から10%*へ*.
    pub reached_behind: Words,
    /// Words of what such a word leads to a number, where nothing grew: "*veroordeeld* tot twee jaar".
    pub leading_to: Words,
    /// Hedges before a version, or before a multiple that is a verb, that are none before other numbers: "newer than", "since",
    /// "a *plus que* doublé".
    pub version_hedges: &'static [(Hedge, Words)],
    /// The same behind a version: "or any later version".
    pub trailing_version_hedges: &'static [(Hedge, Words)],
    /// Words before the last item of a list: "and", "or".
    pub list_words: Words,
    /// What the row of a table is called that is the sum of the others.
    pub totals: Words,
}

impl Sayings {
    /// Nothing.
    pub const NONE: Self = Self {
        hedges: &[],
        closed: &[],
        denials: "",
        gaps: "",
        known: "",
        pointing: "",
        earlier: "",
        praise: "",
        trailing_hedges: &[],
        included: "",
        telling: "",
        tied_hedges: "",
        denied: "",
        abbreviations: "",
        ranges: &[],
        range_words: "",
        range_phrases: "",
        slash_ranges: "",
        paired: "",
        range_tails: "",
        moves: &[],
        moving: "",
        than: "",
        parts_of: "",
        alternatives: "",
        tolerances: "",
        about_by_sign: false,
        ratios: "",
        weak_ratios: "",
        every: "",
        leading_ratios: "",
        inverted: "",
        inverting: "",
        of_the: "",
        inverse_ratios: "",
        growth: "",
        rises: "",
        growth_links: "",
        growth_by: "",
        growth_subjects: false,
        growth_tails: "",
        reaching: "",
        reached_behind: "",
        leading_to: "",
        version_hedges: &[],
        trailing_version_hedges: &[],
        list_words: "",
        totals: "",
    };
}
