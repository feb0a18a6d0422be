//! Number words in Persian, spelled.

/// How many ways there are.
pub const STYLES: usize = Persian::ALL.len();

/// The words of a number below 10^15.
pub fn spell(number: u64, style: usize) -> String {
    Persian::ALL[style].spell(number)
}

/// A way to spell Persian numbers.
#[derive(Clone, Copy, Debug)]
struct Persian {
    /// What stands around و: blanks, or joiners that tie the words together.
    joint: &'static str,
    /// Whether a thousand is «یک هزار» or «هزار».
    says_one: bool,
}

impl Persian {
    const ALL: [Self; 4] = [
        Self { joint: " ", says_one: true },
        Self { joint: " ", says_one: false },
        Self { joint: "\u{200c}", says_one: true },
        Self { joint: "", says_one: false },
    ];

    fn spell(self, number: u64) -> String {
        let scales = ["", "هزار", "میلیون", "میلیارد", "تریلیون"];
        let parts: Vec<String> = groups(number)
            .into_iter()
            .map(|(group, scale)| match (group, scale) {
                (_, 0) => self.below_thousand(group),
                (1, 1) if !self.says_one => scales[1].to_owned(),
                _ => format!("{} {}", self.below_thousand(group), scales[scale]),
            })
            .collect();
        if parts.is_empty() { "صفر".to_owned() } else { parts.join(" و ") }
    }

    fn below_thousand(self, number: u64) -> String {
        let hundreds = ["", "صد", "دویست", "سیصد", "چهارصد", "پانصد", "ششصد", "هفتصد", "هشتصد", "نهصد"];
        let tens = ["", "", "بیست", "سی", "چهل", "پنجاه", "شصت", "هفتاد", "هشتاد", "نود"];
        let ones = [
            "",
            "یک",
            "دو",
            "سه",
            "چهار",
            "پنج",
            "شش",
            "هفت",
            "هشت",
            "نه",
            "ده",
            "یازده",
            "دوازده",
            "سیزده",
            "چهارده",
            "پانزده",
            "شانزده",
            "هفده",
            "هجده",
            "نوزده",
        ];
        let rest = number % 100;
        let (ten, one) = if rest < 20 { (0, rest) } else { (rest / 10, rest % 10) };
        let parts = [hundreds[(number / 100) as usize], tens[ten as usize], ones[one as usize]];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join(&format!("{}و{}", self.joint, self.joint))
    }
}

/// The groups of three digits that are not nought, largest first, each with its scale.
fn groups(number: u64) -> Vec<(u64, usize)> {
    (0..5)
        .rev()
        .map(|scale| (number / 1_000u64.pow(scale as u32) % 1_000, scale))
        .filter(|(group, _)| *group > 0)
        .collect()
}
