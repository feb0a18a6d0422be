//! The columns of units: what they are called, what stands by them, and what amounts are per.

use crate::figure::lang::{Words, each};

/// Names of units.
pub struct Units {
    /// What the units of [`crate::figure::unit`] are called, by their symbols.
    pub names: &'static [(&'static str, Words)],
    /// Names that are short for several units, with another one than [`Units::names`] has and with the words by which it is that
    /// one: 体重80*キロ*; nouns where no unit is named: 3胜2*平*.
    pub by_topic: &'static [(Words, &'static str, Words)],
    /// Names that are units only beside another part of the same amount, by their symbols: 8*分*16秒, 五元三*毛*, 三*块*五.
    pub parts: &'static [(&'static str, Words)],
    /// Words behind the digits behind tens of percent, for their places from the first on: 3割5*分*2*厘*.
    pub tenths: Words,
    /// Units behind which two digits are one of tens of percent and its tenth: 八五*折*, 85*折*.
    pub squeezing: Words,
    /// Signs of currencies that stand for another one than elsewhere, with its code: `¥` is the yuan in Chinese.
    pub signs: &'static [(char, &'static str)],
    /// Names of units that stand before their number, by their symbols: "yüzde elli", "Rs. 500".
    pub leading: &'static [(&'static str, Words)],
    /// Words that are so much of a unit by themselves: «يومين», "Viertelstunde".
    pub amounts: &'static [((i64, i64), &'static str, Words)],
    /// Endings that units, scale words and digits take on: "kilometre*den*", "400'*den*".
    pub endings: Words,
    /// Whether such an ending is part of the figure it ends: «%50'si».
    pub keeps_endings: bool,
    /// Phrases that belong to the unit before them: "years old".
    pub tails: Words,
    /// Words behind a size that make a length of a unit that is another word too: "5 in *thick*".
    pub sizes: Words,
    /// Phrases behind degrees that make them so many below zero: "below zero".
    pub below_zero: Words,
    /// Words behind degrees that close what a phrase before them opened: «शून्य से 15 डिग्री *नीचे*».
    pub below_zero_tails: Words,
    /// Names of such degrees: "10 *Minusgrade*".
    pub degrees_below: Words,
    /// Phrases before degrees that do so: «शून्य से 15 डिग्री नीचे».
    pub below_zero_before: Words,
    /// The currency of an amount that ends in a colon and a dash: `1500:-`.
    pub colon_price: &'static str,
    /// Words between an amount of money and its small part: "10 euros *con* 50 céntimos".
    pub part_joiners: Words,
    /// Whether two digits behind the name of money are its hundredths: "12 euros 50".
    pub implies_cents: bool,
    /// Whether two digits behind the name of seconds and a blank are their hundredths: «9초 58».
    pub implies_hundredths: bool,
    /// Names of units that are people or the like where an "of" follows: «۳ تن از مدیران».
    pub unless_of: Words,
    /// Words that make the number before them a multiple.
    pub times: Words,
    /// Words of which one must follow for that; none if nothing must.
    pub times_than: Words,
    /// Words right before the number that do as well: «*в* полтора раза».
    pub times_before: Words,
    /// Words between a number and a hundred in digits that make a percentage of it: "el 25 *por* 100".
    pub per_hundred: Words,
    /// Words behind a percent sign that make percentage points of it.
    pub percent_points: Words,
    /// Phrases between a number and the time it is per: "a", "per"; or with the time itself at their end: "i veckan".
    pub per_time: Words,
    /// Those of them that also mean something else, so that the phrase must end with the time: «در روز».
    pub weak_per_time: Words,
    /// Words before a number that say what it is per, by its symbol or name: "*günde* 5 kez", 每人5元.
    pub leading_rates: &'static [(&'static str, Words)],
    /// Words behind a one that begin a rate, by what it is per: 1日3回, 1人あたり5000円.
    pub per_one: &'static [(&'static str, Words)],
    /// Words behind one or a power of ten and what it counts that say that something is per so many: 10万人*当たり*.
    pub per_before: Words,
    /// Words behind an amount that say what it is per: "15 kronor *litern*".
    pub trailing_rates: &'static [(&'static str, Words)],
    /// Adjectives behind an amount of money or a measure, by the time that it is per: "1.500 euros *mensuales*".
    pub rate_adjectives: &'static [(&'static str, Words)],
    /// Phrases between an amount of money and the one unit or piece it is for: "$3 *a* gallon", "3 euros *el* litro".
    pub per_piece: Words,
    /// What is sold by the piece: "20 cents a *share*".
    pub pieces: Words,
    /// Letters for small money, right behind no more than two digits: `99c`.
    pub small_money: &'static [(&'static str, Words)],
    /// Phrases between a number and anything it may be per: "per".
    pub per: Words,
    /// Those of them that also mean something else, so that only what is listed can be what it is per: "par *personne*", but
    /// "tués par balle".
    pub weak_per: Words,
    /// What amounts are per behind those.
    pub bases: Words,
    /// Phrases between a number and how many it is per, a power of ten: "*pour* 100 000 habitants".
    pub per_many: Words,
}

impl Units {
    /// Nothing.
    pub const NONE: Self = Self {
        names: &[],
        by_topic: &[],
        parts: &[],
        tenths: "",
        squeezing: "",
        signs: &[],
        leading: &[],
        amounts: &[],
        endings: "",
        keeps_endings: false,
        tails: "",
        sizes: "",
        below_zero: "",
        below_zero_tails: "",
        degrees_below: "",
        below_zero_before: "",
        colon_price: "",
        part_joiners: "",
        implies_cents: false,
        implies_hundredths: false,
        unless_of: "",
        times: "",
        times_than: "",
        times_before: "",
        per_hundred: "",
        percent_points: "",
        per_time: "",
        weak_per_time: "",
        leading_rates: &[],
        per_one: &[],
        per_before: "",
        trailing_rates: &[],
        rate_adjectives: &[],
        per_piece: "",
        pieces: "",
        small_money: &[],
        per: "",
        weak_per: "",
        bases: "",
        per_many: "",
    };

    /// The unit that a name is short for by what is told near it, and the words that tell so.
    pub fn topics(&self, name: &str) -> Option<(&'static str, Words)> {
        let told = self.by_topic.iter().find(|(names, ..)| each(names).any(|known| known == name));
        told.map(|(_, symbol, topics)| (*symbol, *topics))
    }
}

#[cfg(test)]
mod tests {
    use crate::figure::lang::{LANGUAGES, Spacing, each};
    use crate::figure::scan;
    use crate::figure::unit::symbol_id;

    /// Names that stand by some numbers alone: two of a kind, one of what sounds like a number itself, powers of two, or none.
    const BY_SOME: &[&str] = &[
        "متران مربعان",
        "مترين مربعين",
        "درجتان مئويتان",
        "درجتين مئويتين",
        "جنيهان مصريان",
        "درهمان مغربيان",
        "mille marin",
        "mille nautique",
        "cent d'euro",
        "cents d'euro",
        "cents d'euros",
        "cent de dollar",
        "cents de dollar",
        "cent",
        "位CPU",
        "位Windows",
        "位Linux",
        "times as",
        "point de %",
        "points de %",
        "퍼센트p",
    ];

    #[test]
    fn every_unit_is_read_by_every_name() {
        let mut missed = Vec::new();
        for language in LANGUAGES {
            let is_dense = language.spacing == Spacing::Nothing;
            for (symbol, names) in language.units.names {
                let unit = symbol_id(symbol).expect("tables name symbols").unit();
                for name in each(names) {
                    // "cents d'euro"; two of a kind are told by a word of their own.
                    let name = name.replace(" d ", " d'").replace(" l ", " l'");
                    let text = if is_dense { format!("57{}", name.replace(' ', "")) } else { format!("57 {name}") };
                    let read = scan::phrase(&text, Some(language.code));
                    let is_read = read.is_some_and(|mention| mention.unit.dimension == unit.dimension);
                    if !is_read && !BY_SOME.contains(&name.as_str()) {
                        missed.push(format!("{} {symbol}: {name}", language.code));
                    }
                }
            }
        }
        assert!(missed.is_empty(), "{}\n{}", missed.len(), missed.join("\n"));
    }
}
