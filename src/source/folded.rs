//! The search copy of a text, with the way back to the original bytes: whatever typing, extraction and markup do to words
//! without changing them is evened out.

mod digits;
mod folding;
mod letters;
mod marks;
mod markup;
mod pattern;
mod traced;

use crate::source::Span;
use folding::Folding;

pub use digits::digit;
pub use marks::Marks;
pub(super) use markup::entity;
pub use markup::{Markup, Tags};
pub use pattern::fold_pattern;
pub use traced::Traced;

/// A folded text.
///
/// Compatibility forms, alphabets' variants of one letter, digits of all scripts, case, dashes, quotation marks and
/// mirrored brackets are each one; vowel signs, tatweel, joiners, direction marks and soft hyphens are left out; any run of
/// white space is one blank. Superscripts and vulgar fractions stay what they are. Marks of Markdown and HTML are left out.
#[derive(Debug, Default)]
pub struct Folded {
    traced: Traced,
}

/// A text folded for itself, for quotes.
pub fn fold(text: &str) -> String {
    Folded::new(text, Markup::Plain).text().to_owned()
}

/// A place in folded text that can be found again in the folded copy of any part of the same text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// Where the piece of the original begins that the place was made of.
    original: usize,
    /// How far behind the beginning of what it was made to.
    behind: usize,
}

impl Spot {
    /// The byte of the original that it was made of.
    pub fn original(self) -> usize {
        self.original
    }
}

impl Folded {
    /// Folds a text.
    pub fn new(text: &str, markup: Markup) -> Self {
        Self::whole(text, &Marks::new(text, markup))
    }

    /// Folds a text whose marks are known. What lies beyond [`Traced::LONGEST`] bytes is left out.
    pub fn whole(text: &str, marks: &Marks) -> Self {
        Self::part(text, marks, Span::new(0, text.floor_char_boundary(Traced::LONGEST)))
    }

    /// Folds a part of a text whose marks are known. Spans lead back into the whole text; where the part begins and ends at a
    /// cut ([`Marks::cut`]), it folds as it does in the whole.
    pub fn part(text: &str, marks: &Marks, part: Span) -> Self {
        let mut folding = Folding::new(text, part);
        let mut at = part.start;
        for mark in marks.within(part) {
            folding.part(Span::new(at, mark.span.start));
            folding.mark(mark);
            at = mark.span.end;
        }
        folding.part(Span::new(at, part.end));
        Self { traced: folding.end() }
    }

    /// Folds what stands around a part, no more than is needed for the part to fold as it does in the whole.
    pub fn around(text: &str, marks: &Marks, part: Span) -> Self {
        Self::part(text, marks, Span::new(marks.cut(text, part.start), marks.cut_behind(text, part.end)))
    }

    /// A place of the folded text, to be found in another copy.
    pub fn spot(&self, made: usize) -> Spot {
        let original = self.traced.origin(made);
        Spot { original, behind: made.saturating_sub(self.traced.from_original(original)) }
    }

    /// Where a place stands that was found in another copy.
    pub fn at_spot(&self, spot: Spot) -> usize {
        self.traced.from_original(spot.original) + spot.behind
    }

    /// The folded text.
    pub fn text(&self) -> &str {
        self.traced.text()
    }

    /// The original bytes of a folded span: whole characters with their marks, without blanks and dropped characters at
    /// the edges.
    pub fn to_original(&self, span: Span) -> Span {
        self.traced.to_original(span)
    }

    /// Where the folded text goes on at an original byte.
    pub fn from_original(&self, offset: usize) -> usize {
        self.traced.from_original(offset)
    }

    /// The folded span of original bytes.
    pub fn from_original_span(&self, span: Span) -> Span {
        self.traced.from_original_span(span)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(text: &str, folded: &str) {
        assert_eq!(fold(text), folded, "{text}");
    }

    #[test]
    fn presentation_forms_are_their_letters() {
        check("\u{fe91}\u{fef4}\u{fee4}\u{fe94}", "بیمه");
        check("ﻼم ﷲ ﬁn", "لام الله fin");
    }

    #[test]
    fn arabic_and_persian_letters_are_one() {
        check("كتابي على مؤسسة مسئول ۀ هٔ", "کتابی علی موسسه مسیول ه ه");
        check("آب", "آب");
        check("ا\u{653}ب", "آب");
    }

    #[test]
    fn vowel_signs_tatweel_joiners_and_direction_marks_are_left_out() {
        check("کِتابُ ســازمان می\u{200c}شود \u{202b}متن\u{202c} تقریباً", "کتاب سازمان میشود متن تقریبا");
        check("re\u{ad}port \u{feff}x", "report x");
    }

    #[test]
    fn digits_of_every_script_are_one_and_their_marks_stay() {
        check("۱۲٬۳۴۵٫۶ ٩٨ １２ १", "12٬345٫6 98 12 1");
    }

    #[test]
    fn superscripts_and_fractions_stay_what_they_are() {
        check("10³ 2½ H₂O ①", "10³ 2½ h₂o ①");
        check("10⁻³", "10⁻³");
    }

    #[test]
    fn any_white_space_is_one_blank() {
        check("a\r\n \r\n\tb\u{a0}c 1\u{202f}000", "a b c 1 000");
    }

    #[test]
    fn quotes_brackets_and_dashes_are_one_each_and_relations_are_not() {
        check("»بیمه« «بیمه» “بیمه”", "\"بیمه\" \"بیمه\" \"بیمه\"");
        check(")ع( (ع)", "(ع( (ع(");
        check("40–50 40—50 −5 it’s", "40-50 40-50 -5 it's");
        check("> 50 < 50", "> 50 < 50");
    }

    #[test]
    fn composed_and_decomposed_letters_are_one() {
        check("CAFE\u{301} Straße ΣΊΣΥΦΟΣ", "café strasse σίσυφοσ");
        check("\u{1112}\u{1161}\u{11ab}", "한");
        check("한", "한");
    }

    #[test]
    fn a_folded_letter_comes_back_with_all_its_marks() {
        let text = "x cafe\u{301}s کِتاب ﻼم";
        let folded = Folded::new(text, Markup::Plain);
        for (words, original) in [("é", "e\u{301}"), ("ک", "کِ"), ("لا", "ﻼ"), ("s کتا", "s کِتا"), ("ام", "ﻼم")]
        {
            let start = folded.text().rfind(words).expect("it is there");
            assert_eq!(folded.to_original(Span::new(start, start + words.len())).of(text), original, "{words}");
        }
    }

    #[test]
    fn blanks_and_dropped_characters_at_the_edges_stay_outside() {
        let text = "\u{feff}  \u{202b}یک  \u{200c}\r\n دو\u{200c} \n";
        let folded = Folded::new(text, Markup::Plain);
        assert_eq!(folded.text(), " یک دو ");
        let all = folded.to_original(Span::new(0, folded.text().len()));
        assert_eq!(all.of(text), "یک  \u{200c}\r\n دو");
    }

    #[test]
    fn an_empty_text_folds_to_nothing() {
        let folded = Folded::new("", Markup::Html);
        assert_eq!(folded.text(), "");
        assert_eq!(folded.to_original(Span::new(0, 0)), Span::new(0, 0));
        assert_eq!(folded.from_original(0), 0);
    }

    /// Text of all the kinds that fold in ways of their own.
    fn texts() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            prop::sample::select(vec![
                "ی",
                "ي",
                "ك",
                "کِ",
                "ـ",
                "\u{200c}",
                "ا",
                "\u{653}",
                "\u{301}",
                "\u{323}",
                "e",
                "É",
                "ﬁ",
                "ﻼ",
                "ﷺ",
                "۵",
                "５",
                " ",
                "\n",
                "\r\n",
                "\u{a0}",
                "³",
                "½",
                "ß",
                "İ",
                "«",
                ")",
                "–",
                "…",
                "\u{1112}",
                "\u{1161}",
                "\u{11a8}",
                "\u{feff}",
                "\u{64b}",
                "\u{fe70}",
                "👩\u{200d}🔬",
                "한",
                "ｶ",
                "ﾞ",
                "\u{9c7}",
                "\u{9be}",
            ])
            .prop_map(str::to_owned),
            any::<char>().prop_map(String::from),
        ];
        prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
    }

    const MARKUPS: [Markup; 6] =
        [Markup::Plain, Markup::Markdown, Markup::Html, Markup::ReStructuredText, Markup::AsciiDoc, Markup::Latex];

    proptest! {
        #[test]
        fn a_folded_span_leads_to_words_that_fold_to_it(text in texts(), a in 0usize..200, b in 0usize..200) {
            let folded = Folded::new(&text, Markup::Plain);
            let made = folded.text();
            let start = made.floor_char_boundary(a.min(b).min(made.len()));
            let end = made.floor_char_boundary(a.max(b).min(made.len()));
            let original = folded.to_original(Span::new(start, end));
            prop_assert!(text.is_char_boundary(original.start) && text.is_char_boundary(original.end));
            let again = fold(original.of(&text));
            prop_assert!(again.contains(made[start..end].trim_matches(' ')), "{:?} in {:?}", &made[start..end], again);
        }

        #[test]
        fn every_original_byte_leads_to_a_character_of_the_folded_text(text in texts(), markup in prop::sample::select(&MARKUPS[..])) {
            let folded = Folded::new(&text, markup);
            let places: Vec<usize> = (0..=text.len()).map(|at| folded.from_original(at)).collect();
            prop_assert!(places.is_sorted());
            prop_assert!(places.iter().all(|at| folded.text().is_char_boundary(*at)));
            prop_assert_eq!(places[text.len()], folded.text().len());
        }

        #[test]
        fn marks_are_in_order_and_on_characters(
            text in "[ab5۵ *_`~<>&;!\\[\\]()\\\\\n\"'/^:.{}$%|#+-]{0,40}",
            markup in prop::sample::select(&MARKUPS[..]),
        ) {
            let marks = markup.marks(&text);
            prop_assert!(marks.is_sorted_by(|a, b| a.span.end <= b.span.start));
            let folded = Folded::new(&text, markup);
            let all = folded.to_original(Span::new(0, folded.text().len()));
            prop_assert!(text.get(all.range()).is_some());
        }
    }
}
