//! Words that run from right to left, among words that do not. Displays reorder such text by Unicode's bidirectional
//! algorithm (UAX #9); isolates keep together what belongs together. Which words those are is found in [`runs`].

mod runs;

use unicode_bidi::{BidiClass, bidi_class};

use super::Bidi;

/// Begins an isolate that takes its direction from its first strong letter outside other isolates.
const FIRST_STRONG: char = '\u{2068}';
/// Begins an isolate that runs from left to right.
const LEFT_TO_RIGHT: char = '\u{2066}';
/// Ends an isolate.
const END: char = '\u{2069}';

/// The way a line runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// As English does.
    LeftToRight,
    /// As Persian does.
    RightToLeft,
}

impl Direction {
    /// The way that most of the words run; each counts by its first letter. A Persian line that begins with a Latin word
    /// is a Persian line all the same.
    pub fn of_words(text: &str) -> Self {
        if leaning(text) > 0 { Self::RightToLeft } else { Self::LeftToRight }
    }
}

/// An excerpt of a line that runs this way.
pub fn excerpt(text: &str, direction: Direction, bidi: Bidi) -> String {
    match direction {
        _ if bidi == Bidi::Plain || !has_right_to_left(text) => text.to_owned(),
        Direction::LeftToRight => in_left_to_right(text),
        Direction::RightToLeft => in_right_to_left(text),
    }
}

/// A message, a note or a help. Its own words decide which way it runs, not those that it quotes.
pub fn sentence(text: &str, bidi: Bidi) -> String {
    let leaning: isize = runs::quotes(text).iter().filter(|part| !part.is_quoted).map(|part| leaning(part.text)).sum();
    let direction = if leaning > 0 { Direction::RightToLeft } else { Direction::LeftToRight };
    excerpt(text, direction, bidi)
}

/// A path: its folders and its ending stand from left to right, whatever the names.
pub fn path(path: &str, bidi: Bidi) -> String {
    let isolated = |part: &str| {
        let mut out = String::new();
        isolate(part, &runs::right_to_left(part), FIRST_STRONG, &mut out);
        out
    };
    match bidi {
        Bidi::Isolate => path.split('/').map(isolated).collect::<Vec<_>>().join("/"),
        Bidi::Plain => path.to_owned(),
    }
}

/// Words in a line of their own direction: they flow freely, and each run of the other one keeps its order. The words in
/// `⟦ ⟧` are not isolated for themselves: a percent sign would change its side.
fn in_right_to_left(text: &str) -> String {
    let mut out = String::from(FIRST_STRONG);
    isolate(text, &runs::left_to_right(text), LEFT_TO_RIGHT, &mut out);
    out.push(END);
    out
}

/// Words among those of a sentence that runs from left to right. What is quoted is isolated as a whole, as its quotation
/// marks say where it begins and ends; of the rest each run by itself.
fn in_left_to_right(text: &str) -> String {
    let mut out = String::new();
    for part in runs::quotes(text) {
        if !part.is_quoted {
            isolate(part.text, &runs::right_to_left(part.text), FIRST_STRONG, &mut out);
        } else if Direction::of_words(part.text) == Direction::RightToLeft {
            out.push_str(&in_right_to_left(part.text));
        } else {
            out.push_str(&in_left_to_right(part.text));
        }
    }
    out
}

/// Adds a text with these ranges of it in isolates.
fn isolate(text: &str, ranges: &[std::ops::Range<usize>], begin: char, out: &mut String) {
    let mut written = 0;
    for range in ranges {
        out.push_str(&text[written..range.start]);
        out.push(begin);
        out.push_str(&text[range.clone()]);
        out.push(END);
        written = range.end;
    }
    out.push_str(&text[written..]);
}

/// How many more words run from right to left than from left to right.
fn leaning(text: &str) -> isize {
    let leanings = text.split_whitespace().filter_map(|word| {
        word.chars().find_map(|c| match bidi_class(c) {
            BidiClass::R | BidiClass::AL => Some(1),
            BidiClass::L => Some(-1),
            _ => None,
        })
    });
    leanings.sum()
}

/// Whether a display would reorder it.
fn has_right_to_left(text: &str) -> bool {
    text.chars().any(runs::is_right_to_left)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The isolates as brackets that can be seen: `{` for first strong, `<` for left to right, `}` and `>` for their ends.
    fn seen(text: &str) -> String {
        let mut open = Vec::new();
        let see = |c| match c {
            FIRST_STRONG | LEFT_TO_RIGHT => {
                open.push(c);
                if c == FIRST_STRONG { '{' } else { '<' }
            }
            END => {
                if open.pop() == Some(FIRST_STRONG) {
                    '}'
                } else {
                    '>'
                }
            }
            c => c,
        };
        text.chars().map(see).collect()
    }

    fn persian(text: &str, expected: &str) {
        assert_eq!(seen(&excerpt(text, Direction::RightToLeft, Bidi::Isolate)), expected);
    }

    fn english(text: &str, expected: &str) {
        assert_eq!(seen(&excerpt(text, Direction::LeftToRight, Bidi::Isolate)), expected);
        assert_eq!(excerpt(text, Direction::LeftToRight, Bidi::Plain), text);
    }

    #[test]
    fn a_persian_excerpt_is_isolated_as_a_whole() {
        persian("… گفت: ⟦بیش از 50 درصد⟧ از جمعیت …", "{… گفت: ⟦بیش از 50 درصد⟧ از جمعیت …}");
        persian("⟦حدود ۵۳ %⟧ کل", "{⟦حدود ۵۳ %⟧ کل}");
    }

    #[test]
    fn a_latin_run_keeps_its_order_with_its_numbers() {
        persian("سازمان World Health گفت", "{سازمان <World Health> گفت}");
        persian("دستگاه CT 64 و 50 MB حافظه", "{دستگاه <CT 64> و <50 MB> حافظه}");
        persian("رشد GDP 5 % شد", "{رشد <GDP 5 %> شد}");
        persian("سال ۱۴۰۱ WHO گفت", "{سال ۱۴۰۱ <WHO> گفت}");
    }

    #[test]
    fn the_mark_moves_with_the_words_of_a_latin_run() {
        persian("از World ⟦Health 50⟧ Org شد", "{از <World ⟦Health 50⟧ Org> شد}");
        persian("از ⟦World Health⟧ Org شد", "{از <⟦World Health⟧ Org> شد}");
        persian("⟦درصد World⟧ Health شد", "{⟦درصد <World>⟧ <Health> شد}");
        persian("از ⟦50 %⟧ GDP شد", "{از ⟦50 %⟧ <GDP> شد}");
    }

    #[test]
    fn the_marks_of_what_is_no_figure_move_alike() {
        persian("از World ⟨Health 50⟩ Org شد", "{از <World ⟨Health 50⟩ Org> شد}");
        persian("⟨نسخه World⟩ Health شد", "{⟨نسخه <World>⟩ <Health> شد}");
        english("read ⟨سال ۱۴۰۱⟩ here", "read ⟨{سال ۱۴۰۱}⟩ here");
    }

    #[test]
    fn brackets_of_a_run_stay_in_pairs() {
        persian("سازمان World Health (WHO) گفت", "{سازمان <World Health (WHO)> گفت}");
        persian("سازمان (WHO) گفت", "{سازمان (<WHO>) گفت}");
        persian("سازمان (WHO) and (UN) گفت", "{سازمان <(WHO) and (UN)> گفت}");
    }

    #[test]
    fn a_quote_in_an_english_sentence_is_isolated_as_a_whole() {
        english("\"بیش از 50\" is not in a.txt", "\"{بیش از 50}\" is not in a.txt");
        english("quote = \"⟦بیش از 50 %⟧\"", "quote = \"{⟦بیش از 50 %⟧}\"");
        english("«از WHO گفت» here", "«{از <WHO> گفت}» here");
        english("here \"the word درصد means\"", "here \"the word {درصد} means\"");
        english("match = '⟦{figure} درصد⟧'", "match = '⟦{figure} {درصد}⟧'");
        english("the ministry's درصد isn't", "the ministry's {درصد} isn't");
    }

    #[test]
    fn an_unquoted_run_takes_the_numbers_that_are_its_own() {
        english("says 50 درصد here", "says {50 درصد} here");
        english("پوشش is more than 50 %", "{پوشش} is more than 50 %");
        english("the text says بیش از 50", "the text says {بیش از 50}");
        english("پوشش 50 times", "{پوشش} 50 times");
        english("from ۴۰۰ مرکز (ملکی) on", "from {۴۰۰ مرکز (ملکی)} on");
    }

    #[test]
    fn most_words_decide_the_direction() {
        assert_eq!(Direction::of_words("WHO اعلام کرد: ۵۳ درصد"), Direction::RightToLeft);
        assert_eq!(Direction::of_words("درصد means percent"), Direction::LeftToRight);
        assert_eq!(Direction::of_words("برای آن https://example.org/a/b/c نگاه کنید"), Direction::RightToLeft);
        assert_eq!(Direction::of_words("50 %"), Direction::LeftToRight);
    }

    #[test]
    fn a_sentence_runs_as_its_own_words_do() {
        let seen_sentence = |text| seen(&sentence(text, Bidi::Isolate));
        assert_eq!(seen_sentence("\"بیش از 50 درصد از جمعیت\" is gone"), "\"{بیش از 50 درصد از جمعیت}\" is gone");
        assert_eq!(seen_sentence("هر دو سال را می‌شمارد (CT)"), "{هر دو سال را می‌شمارد (<CT>)}");
        assert_eq!(seen_sentence("no Persian here"), "no Persian here");
    }

    #[test]
    fn folders_of_a_path_stand_from_left_to_right() {
        assert_eq!(seen(&path("texts/گزارش/سال.txt", Bidi::Isolate)), "texts/{گزارش}/{سال}.txt");
        assert_eq!(seen(&path("گزارش 1401", Bidi::Isolate)), "{گزارش 1401}");
        assert_eq!(path("texts/گزارش", Bidi::Plain), "texts/گزارش");
    }

    #[test]
    fn a_heap_of_quotation_marks_takes_no_longer_than_other_text() {
        let heap = format!("درصد {}»", "«“`".repeat(200_000));
        assert!(sentence(&heap, Bidi::Isolate).len() > heap.len());
    }

    proptest! {
        #[test]
        fn isolates_add_nothing_but_themselves_and_close(text in r#"[ab دصAN۵5 %()\[\]⟦⟧⟨⟩"'«»`.,-]{0,40}"#) {
            for direction in [Direction::LeftToRight, Direction::RightToLeft] {
                let out = excerpt(&text, direction, Bidi::Isolate);
                let stripped: String = out.chars().filter(|c| ![FIRST_STRONG, LEFT_TO_RIGHT, END].contains(c)).collect();
                prop_assert_eq!(&stripped, &text);
                let mut depth = 0i32;
                for c in out.chars() {
                    depth += match c { FIRST_STRONG | LEFT_TO_RIGHT => 1, END => -1, _ => 0 };
                    prop_assert!(depth >= 0);
                }
                prop_assert_eq!(depth, 0);
            }
        }
    }
}
