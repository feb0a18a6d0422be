//! Number words in Chinese, spelled.

pub const STYLES: usize = 6;

/// Simplified, traditional, with 两 before larger scales, financial in both characters, digits one by one in the hundreds.
pub fn spell(number: u64, style: usize) -> String {
    let words = Words::of(style);
    if number == 0 {
        return words.digits[0].to_owned();
    }
    let sections = [(1_0000_0000_0000, 3), (1_0000_0000, 2), (1_0000, 1), (1, 0)];
    let mut spelled = String::new();
    let mut has_gap = false;
    for (size, scale) in sections {
        let section = number / size % 1_0000;
        if section == 0 {
            has_gap = !spelled.is_empty();
            continue;
        }
        if !spelled.is_empty() && (has_gap || section < 1_000) {
            spelled.push_str(words.digits[0]);
        }
        has_gap = false;
        let is_first = spelled.is_empty();
        spelled.push_str(&words.section(section, is_first, scale > 0));
        spelled.push_str(words.scales[scale]);
    }
    spelled
}

struct Words {
    digits: [&'static str; 10],
    tens: [&'static str; 4],
    scales: [&'static str; 4],
    /// The two before hundreds, thousands and larger scales.
    pair: &'static str,
    /// Whether ten is said without its one at the front: 十五.
    is_short: bool,
}

const PLAIN: [&str; 10] = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

impl Words {
    fn of(style: usize) -> Self {
        let simplified = ["", "万", "亿", "万亿"];
        let traditional = ["", "萬", "億", "兆"];
        let plain = ["", "十", "百", "千"];
        let formal = ["", "拾", "佰", "仟"];
        let ring = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
        let financial = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"];
        let financial_traditional = ["零", "壹", "貳", "參", "肆", "伍", "陸", "柒", "捌", "玖"];
        let words = |digits, tens, scales, pair, is_short| Self { digits, tens, scales, pair, is_short };
        match style {
            0 => words(PLAIN, plain, simplified, "二", true),
            1 => words(PLAIN, plain, simplified, "两", true),
            2 => words(PLAIN, plain, traditional, "兩", true),
            3 => words(ring, plain, ["", "万", "亿", "兆"], "二", false),
            4 => words(financial, formal, simplified, "贰", false),
            _ => words(financial_traditional, formal, traditional, "貳", false),
        }
    }

    /// Four digits; a gap among them is one nought.
    fn section(&self, section: u64, is_first: bool, is_scaled: bool) -> String {
        if section == 2 && is_scaled {
            return self.pair.to_owned();
        }
        let mut spelled = String::new();
        let mut has_gap = false;
        for place in (0..4).rev() {
            let digit = (section / 10u64.pow(place) % 10) as usize;
            if digit == 0 {
                has_gap = !spelled.is_empty();
                continue;
            }
            if has_gap {
                spelled.push_str(self.digits[0]);
                has_gap = false;
            }
            let is_bare_ten = self.is_short && is_first && spelled.is_empty() && (place, digit) == (1, 1);
            if !is_bare_ten {
                spelled.push_str(if digit == 2 && place > 1 { self.pair } else { self.digits[digit] });
            }
            spelled.push_str(self.tens[place as usize]);
        }
        spelled
    }
}
