//! Any text in: no panic, every place on the edge of a character as people see it, figures in order and apart.

use counterclaim::figure::lang;
use counterclaim::figure::manner::Manner;
use counterclaim::figure::scan;
use counterclaim::figure::{Amount, Mention};
use counterclaim::source::Span;
use proptest::prelude::*;
use unicode_segmentation::GraphemeCursor;

/// Pieces that mean something to the reader, so that chance puts together what nobody thought of.
#[rustfmt::skip]
const PIECES: &[&str] = &[
    "5", "0", "12", "400", "1,234", "17.5", "1401", "2022", "007", "999999999999999999999", "۵", "۵۳", "۱۷٫۵", "۱٬۲۳۴", "٣", "½", "¾", "10³", "⁻⁷",
    "1.2.3", "5e3", "1e999", ".", ",", ":", "-", "–", "−", "+", "/", "%", "٪", "°C", "$", "€", "±", "~", "<", ">", "=", "≥", "(", ")", "[", "]",
    "`", "```", "<td>", "</b>", "#", "@", "&", "*", "'", "\"", "«", "»", "،", "؛", " ", " ", " ", " ", "\n", "\n\n", "\r\n", "\t", "\u{a0}",
    "\u{200c}", "\u{200f}", "\u{202e}", "\u{2067}", "\u{ad}", "\u{301}", "\u{64b}", "\u{fe0f}", "\u{200d}", "\u{20e3}", "\u{600}", "🏽", "👩‍👩‍👧", "🇮🇷", "각", "ﻻ", "ـ",
    "a", "an", "one", "two", "twenty", "three", "hundred", "thousand", "million", "and", "of", "in", "out", "every", "to", "from", "between", "or", "half", "third",
    "quarter", "dozen", "couple", "several", "few", "hundreds", "point", "minus", "more than", "about", "at least", "up to", "not", "plus", "percent",
    "percentage points", "km", "km/h", "hours", "minutes", "per", "day", "times", "as", "doubled", "twice", "fold", "rose", "by", "clinics", "treatment", "May", "July",
    "pm", "st", "th", "first", "version", "section", "no.", "x", "k", "M", "m", "e", "یک", "دو", "سه", "نه", "ده", "بیست", "سی", "صد", "هزار", "میلیون", "و",
    "نیم", "سوم", "دهم", "چند", "ده‌ها", "هر", "از", "تا", "بین", "به", "بالا", "حدود", "بیش", "درصد", "واحد", "نفر", "ساعت", "روز", "سال", "ماه", "تیر", "شنبه", "ام",
    "مورد", "تومان", "برابر", "شد", "ممیز", "منفی", "سیوهشتمین", "یکسوم", "三", "百", "万", "千", "百分之", "分之", "半", "人", "以上", "約", "第", "年", "月", "统一", "センター", "삼백", "명", "명이", "이", "약", "이상",
    "साढ़े", "तीन", "सौ", "लाख", "से", "प्रतिशत", "क\u{94d}", "dreiundzwanzig", "Mio", "mehr", "als", "bis", "von", "plus", "d'un", "quatre", "vingt", "mil", "y", "medio",
    "de", "por ciento", "ventuno", "venti", "yüzde", "'den", "fazla", "iki", "buçuk", "двести", "тыс", "более", "до", "половина", "5-й", "وعشرون", "خمسة", "مئة", "ألفان", "أكثر", "من", "http://", "www.", ".org", "a@b.c",
];

fn any_text() -> impl Strategy<Value = String> {
    let pieces = prop::collection::vec(prop::sample::select(PIECES.to_vec()), 0..30);
    let spaced = (pieces.clone(), prop::collection::vec(any::<bool>(), 30)).prop_map(|(pieces, spaces)| {
        pieces
            .iter()
            .zip(spaces)
            .map(|(piece, space)| if space { format!("{piece} ") } else { (*piece).to_owned() })
            .collect()
    });
    prop_oneof![
        4 => spaced,
        2 => pieces.prop_map(|pieces| pieces.concat()),
        1 => prop::collection::vec(any::<char>(), 0..60).prop_map(|chars| chars.into_iter().collect()),
        1 => "\\PC{0,60}",
    ]
}

/// A failure is told by the texts it fails for, which belong into `hostile.txt`.
fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config(20_000))]

    #[test]
    fn any_text_is_read(text in any_text()) {
        holds(&text)?;
    }

    #[test]
    fn any_text_is_read_in_any_language(text in any_text(), lang in prop::sample::select(lang::codes())) {
        holds_in(&text, Some(lang))?;
    }
}

proptest! {
    #![proptest_config(config(2_000))]

    #[test]
    fn any_phrase_is_read(text in any_text()) {
        if let Some(mention) = scan::phrase(&text, None) {
            stands_well(&text, &mention)?;
        }
    }

    #[test]
    fn a_part_is_read_as_the_text_that_it_is(texts in prop::collection::vec(any_text(), 3)) {
        // A sign at the head of a line may quote the line.
        let texts: Vec<String> = texts.iter().map(|text| format!("a {text}")).collect();
        let text = texts.join("\n\n");
        let start = texts[0].len() + 2;
        let part = Span::new(start, start + texts[1].len());
        let manner = Manner::of("", Some("en"));
        let alone = scan::scan_as(&texts[1], Span::new(0, texts[1].len()), &manner);
        let within = scan::scan_as(&text, part, &manner);
        prop_assert_eq!(within.mentions.len(), alone.mentions.len());
        for (within, alone) in within.mentions.iter().zip(&alone.mentions) {
            prop_assert_eq!(within.span, alone.span.shifted(start));
            prop_assert_eq!(&within.amount, &alone.amount);
        }
    }
}

#[test]
fn texts_that_once_were_trouble_are_read() {
    for text in include_str!("hostile.txt").split("\n---\n") {
        holds(text).expect("a text that is read");
    }
    for unit in [
        "7",
        ",",
        "7,",
        "7 ",
        "one-",
        "سه ",
        "e\u{301}",
        "\u{200c}",
        "-",
        "<",
        "<a ",
        "`",
        "a of ",
        "half of a ",
        "1/",
        "1:",
        "@a",
        "[",
        "+1",
        "10^",
        "e9",
        "\0",
    ] {
        holds(&unit.repeat(3_000)).expect("a text that is read");
    }
}

fn holds(text: &str) -> Result<(), TestCaseError> {
    holds_in(text, None)
}

fn holds_in(text: &str, lang: Option<&str>) -> Result<(), TestCaseError> {
    let scan = scan::scan(text, Span::new(0, text.len()), lang);
    for mention in &scan.mentions {
        stands_well(text, mention)?;
    }
    let mut spans: Vec<Span> = scan.mentions.iter().map(|mention| mention.span).collect();
    prop_assert!(
        spans.windows(2).all(|pair| pair[0].end <= pair[1].start),
        "figures overlap: {:?} in {:?}",
        spans,
        text
    );
    spans.extend(scan.masked.iter().map(|(span, _)| *span));
    spans.sort();
    prop_assert!(spans.windows(2).all(|pair| pair[0].end <= pair[1].start), "masks overlap: {:?} in {:?}", spans, text);
    prop_assert!(scan.masked.windows(2).all(|pair| pair[0].0 < pair[1].0), "masks are out of order in {:?}", text);
    Ok(())
}

fn stands_well(text: &str, mention: &Mention) -> Result<(), TestCaseError> {
    let is_edge = |at: usize| {
        text.is_char_boundary(at) && GraphemeCursor::new(at, text.len(), true).is_boundary(text, 0) == Ok(true)
    };
    let Mention { span, number, .. } = mention;
    prop_assert!(span.start < span.end && span.covers(*number), "{:?} in {:?}", mention, text);
    for at in [span.start, span.end, number.start, number.end] {
        prop_assert!(is_edge(at), "{} cuts a character of {:?}", at, text);
    }
    match &mention.amount {
        Amount::Period { first, last } => prop_assert!(first <= last),
        Amount::Range { low, high, .. } | Amount::Vague { low, high } => prop_assert!(low < high),
        Amount::Tolerance { by, .. } => prop_assert!(!by.is_negative()),
        Amount::Number { step, .. } => prop_assert!(!step.is_negative() && !step.is_zero()),
        Amount::Fraction { whole, .. } => prop_assert!(!whole.is_zero()),
        Amount::Version(_) => prop_assert!(false, "a version in prose: {:?}", text),
    }
    Ok(())
}

#[test]
fn long_numbers_are_exact_and_longer_ones_are_masked() {
    let decimals = format!("0.{}1", "0".repeat(39));
    let long = "7".repeat(400);
    for digits in [format!("1{}", "0".repeat(40)), decimals, long.clone()] {
        let value = match scan::phrase(&digits, None).expect("a number").amount {
            Amount::Number { value, .. } => value.to_string(),
            other => format!("{other:?}"),
        };
        assert_eq!(value, digits);
    }
    for text in
        [format!("{long}7 clinics"), "1e401 clinics".to_owned(), "10^999 clinics".to_owned(), "5×10^401".to_owned()]
    {
        let scan = scan::scan(&text, Span::new(0, text.len()), None);
        assert!(scan.mentions.is_empty(), "{text}: {:?}", scan.mentions);
        assert!(!scan.masked.is_empty(), "{text}: {:?}", scan.masked);
        assert!(scan::phrase(&text, None).is_none(), "{text}");
    }
}
