//! Number words in Arabic, spelled.

/// Nominative or genitive, masculine or feminine, «مئة» or «مائة» in one word with its digit or in two.
pub const STYLES: usize = 6;

/// A number below 10^15 in words.
pub fn spell(number: u64, style: usize) -> String {
    let manner = MANNERS[style % STYLES];
    let parts: Vec<String> = (0..5)
        .rev()
        .map(|scale| (number / 1_000u64.pow(scale as u32) % 1_000, scale))
        .filter(|(group, _)| *group > 0)
        .map(|(group, scale)| manner.group(group, scale))
        .collect();
    if parts.is_empty() { "صفر".to_owned() } else { parts.join(" و") }
}

/// A way to spell.
#[derive(Clone, Copy)]
struct Manner {
    /// «عشرين», not «عشرون».
    is_genitive: bool,
    /// «ثلاث», not «ثلاثة», where nothing that follows decides.
    is_feminine: bool,
    /// The word for a hundred.
    hundred: &'static str,
    /// What stands between a digit and its hundred.
    joint: &'static str,
}

const MANNERS: [Manner; STYLES] = [
    Manner { is_genitive: false, is_feminine: false, hundred: "مئة", joint: "" },
    Manner { is_genitive: true, is_feminine: false, hundred: "مئة", joint: "" },
    Manner { is_genitive: false, is_feminine: true, hundred: "مائة", joint: "" },
    Manner { is_genitive: true, is_feminine: true, hundred: "مائة", joint: " " },
    Manner { is_genitive: true, is_feminine: false, hundred: "مائة", joint: "" },
    Manner { is_genitive: false, is_feminine: false, hundred: "مئة", joint: " " },
];

impl Manner {
    /// So many thousands, millions, …: the noun stands in the singular, the dual or the plural.
    fn group(self, group: u64, scale: usize) -> String {
        let [one, plural, many] = match SCALES.get(scale.wrapping_sub(1)) {
            Some(words) => *words,
            None => return self.below_thousand(group, self.is_feminine),
        };
        match (group, group % 100) {
            (1, _) => one.to_owned(),
            (2, _) => format!("{one}{}", if self.is_genitive { "ين" } else { "ان" }),
            (_, 3..=10) => format!("{} {plural}", self.below_thousand(group, false)),
            (_, 11..=99) => format!("{} {many}", self.below_thousand(group, false)),
            (200, _) => format!("{} {one}", self.hundreds(2).trim_end_matches('ن')),
            _ => format!("{} {one}", self.below_thousand(group, false)),
        }
    }

    fn below_thousand(self, number: u64, is_feminine: bool) -> String {
        let (hundreds, rest) = (number / 100, number % 100);
        match (hundreds, rest) {
            (0, _) => self.below_hundred(rest, is_feminine),
            (_, 0) => self.hundreds(hundreds),
            _ => format!("{} و{}", self.hundreds(hundreds), self.below_hundred(rest, is_feminine)),
        }
    }

    fn hundreds(self, hundreds: u64) -> String {
        let hundred = self.hundred;
        match hundreds {
            1 => hundred.to_owned(),
            2 => format!("{}{}", hundred.trim_end_matches('ة'), if self.is_genitive { "تين" } else { "تان" }),
            8 => format!("ثمان{}{}{hundred}", if self.joint.is_empty() { "" } else { "ي" }, self.joint),
            _ => format!("{}{}{hundred}", FEMININE[hundreds as usize], self.joint),
        }
    }

    fn below_hundred(self, number: u64, is_feminine: bool) -> String {
        let (tens, ones) = (number / 10, number % 10);
        let tens_word = |tens: u64| format!("{}{}", TENS[tens as usize], if self.is_genitive { "ين" } else { "ون" });
        match (tens, ones) {
            (0, _) | (1, 0) => self.below_eleven(number, is_feminine),
            (1, _) => self.teen(ones, is_feminine),
            (_, 0) => tens_word(tens),
            _ => format!("{} و{}", self.below_eleven(ones, is_feminine), tens_word(tens)),
        }
    }

    fn below_eleven(self, number: u64, is_feminine: bool) -> String {
        match (number, is_feminine) {
            (1, false) => "واحد".to_owned(),
            (1, true) => "واحدة".to_owned(),
            (2, false) => format!("اثن{}", if self.is_genitive { "ين" } else { "ان" }),
            (2, true) => format!("اثنت{}", if self.is_genitive { "ين" } else { "ان" }),
            (8, true) => "ثماني".to_owned(),
            (_, true) => FEMININE[number as usize].to_owned(),
            (_, false) => format!("{}ة", FEMININE[number as usize]),
        }
    }

    fn teen(self, ones: u64, is_feminine: bool) -> String {
        let ten = if is_feminine { "عشرة" } else { "عشر" };
        match (ones, is_feminine) {
            (1, false) => format!("أحد {ten}"),
            (1, true) => format!("إحدى {ten}"),
            (2, false) => format!("اثن{} {ten}", if self.is_genitive { "ي" } else { "ا" }),
            (2, true) => format!("اثنت{} {ten}", if self.is_genitive { "ي" } else { "ا" }),
            _ => format!("{} {ten}", self.below_eleven(ones, is_feminine)),
        }
    }
}

/// Thousand, million, … : the singular (and stem of the dual), the plural, and the singular behind eleven and more.
const SCALES: [[&str; 3]; 4] = [
    ["ألف", "آلاف", "ألفا"],
    ["مليون", "ملايين", "مليونا"],
    ["مليار", "مليارات", "مليارا"],
    ["تريليون", "تريليونات", "تريليونا"],
];

/// What stands with feminine nouns; with «ة», the masculine. Eight has an ending more.
const FEMININE: [&str; 11] = ["", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"];

/// The stems of the tens.
const TENS: [&str; 10] = ["", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"];
