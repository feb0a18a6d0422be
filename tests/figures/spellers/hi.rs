//! Number words in Hindi, spelled.

/// How many lawful spellings there are: the usual one; one with other spellings; one that counts large sums in crores.
pub const STYLES: usize = 3;

const OTHER: usize = 1;
const CRORES: usize = 2;

const CRORE: u64 = 10_000_000;

/// The words of a number below 10^15.
pub fn spell(number: u64, style: usize) -> String {
    match number {
        0 => "शून्य".to_owned(),
        _ if style == CRORES && (100 * CRORE..10_000_000 * CRORE).contains(&number) => in_crores(number),
        _ => in_scales(number, style),
    }
}

/// «पच्चीस लाख करोड़»
fn in_crores(number: u64) -> String {
    let crores = format!("{} करोड़", spell(number / CRORE, CRORES));
    match number % CRORE {
        0 => crores,
        rest => format!("{crores} {}", spell(rest, CRORES)),
    }
}

fn in_scales(number: u64, style: usize) -> String {
    let words = if style == OTHER { OTHER_SCALES } else { SCALES };
    let mut parts = Vec::new();
    let mut rest = number;
    for (size, word) in SIZES.into_iter().zip(words) {
        if rest >= size {
            parts.push(format!("{} {word}", below_hundred(rest / size, style)));
            rest %= size;
        }
    }
    if rest > 0 {
        parts.push(below_hundred(rest, style));
    }
    parts.join(" ")
}

/// The words that are spelled in two ways, else the usual one.
fn below_hundred(number: u64, style: usize) -> String {
    let other = OTHERS.iter().find(|(value, _)| *value == number && style == OTHER);
    other.map_or(WORDS[number as usize], |(_, word)| word).to_owned()
}

const SIZES: [u64; 7] = [10_000_000_000_000, 100_000_000_000, 1_000_000_000, 10_000_000, 100_000, 1_000, 100];
const SCALES: [&str; 7] = ["नील", "खरब", "अरब", "करोड़", "लाख", "हजार", "सौ"];
const OTHER_SCALES: [&str; 7] = ["नील", "खरब", "अरब", "करोड़", "लाख", "हज़ार", "सौ"];

const OTHERS: [(u64, &str); 24] = [
    (5, "पाँच"),
    (6, "छः"),
    (15, "पन्द्रह"),
    (18, "अट्ठारह"),
    (22, "बाइस"),
    (28, "अठाईस"),
    (29, "उन्तीस"),
    (31, "इकत्तीस"),
    (33, "तेंतीस"),
    (42, "बियालीस"),
    (44, "चवालीस"),
    (46, "छयालीस"),
    (53, "तिरेपन"),
    (58, "अठावन"),
    (63, "तिरेसठ"),
    (66, "छासठ"),
    (75, "पिचहत्तर"),
    (79, "उनासी"),
    (85, "पिचासी"),
    (88, "अठासी"),
    (91, "इक्यानबे"),
    (95, "पंचानवे"),
    (96, "छियानबे"),
    (99, "निन्यानबे"),
];

const WORDS: [&str; 100] = [
    "",
    "एक",
    "दो",
    "तीन",
    "चार",
    "पांच",
    "छह",
    "सात",
    "आठ",
    "नौ",
    "दस",
    "ग्यारह",
    "बारह",
    "तेरह",
    "चौदह",
    "पंद्रह",
    "सोलह",
    "सत्रह",
    "अठारह",
    "उन्नीस",
    "बीस",
    "इक्कीस",
    "बाईस",
    "तेईस",
    "चौबीस",
    "पच्चीस",
    "छब्बीस",
    "सत्ताईस",
    "अट्ठाईस",
    "उनतीस",
    "तीस",
    "इकतीस",
    "बत्तीस",
    "तैंतीस",
    "चौंतीस",
    "पैंतीस",
    "छत्तीस",
    "सैंतीस",
    "अड़तीस",
    "उनतालीस",
    "चालीस",
    "इकतालीस",
    "बयालीस",
    "तैंतालीस",
    "चौवालीस",
    "पैंतालीस",
    "छियालीस",
    "सैंतालीस",
    "अड़तालीस",
    "उनचास",
    "पचास",
    "इक्यावन",
    "बावन",
    "तिरपन",
    "चौवन",
    "पचपन",
    "छप्पन",
    "सत्तावन",
    "अट्ठावन",
    "उनसठ",
    "साठ",
    "इकसठ",
    "बासठ",
    "तिरसठ",
    "चौंसठ",
    "पैंसठ",
    "छियासठ",
    "सड़सठ",
    "अड़सठ",
    "उनहत्तर",
    "सत्तर",
    "इकहत्तर",
    "बहत्तर",
    "तिहत्तर",
    "चौहत्तर",
    "पचहत्तर",
    "छिहत्तर",
    "सतहत्तर",
    "अठहत्तर",
    "उन्यासी",
    "अस्सी",
    "इक्यासी",
    "बयासी",
    "तिरासी",
    "चौरासी",
    "पचासी",
    "छियासी",
    "सत्तासी",
    "अट्ठासी",
    "नवासी",
    "नब्बे",
    "इक्यानवे",
    "बानवे",
    "तिरानवे",
    "चौरानवे",
    "पचानवे",
    "छियानवे",
    "सत्तानवे",
    "अट्ठानवे",
    "निन्यानवे",
];
