//! Grounding by examples: a source, a quote, and what comes of it.

use std::sync::Arc;

use proptest::prelude::*;

use super::*;
use crate::claim::{Piece, Quote, Text};
use crate::source::{Place, Source, fold};

/// A quote as a claims file has it, `{…}` being holes.
pub fn quote(written: &str) -> Quote {
    let source = Arc::new(Source::new("claims/a.toml", written));
    let place = Place { source, span: Span::new(0, written.len()) };
    let mut pieces = Vec::new();
    let mut rest = written;
    while let Some((words, hole)) = rest.split_once('{') {
        let (hole, behind) = hole.split_once('}').expect("a closing brace");
        pieces.extend([Piece::Words(words.to_owned()), Piece::Hole(hole.to_owned())]);
        rest = behind;
    }
    pieces.push(Piece::Words(rest.to_owned()));
    pieces.retain(|piece| *piece != Piece::Words(String::new()));
    Quote { text: Text { value: written.to_owned(), place }, pieces, marked: None }
}

/// What is searched, and where.
#[derive(Clone, Copy)]
struct Case<'a> {
    path: &'a str,
    source: &'a str,
    quote: &'a str,
    prefix: Option<&'a str>,
    suffix: Option<&'a str>,
}

fn case<'a>(source: &'a str, quote: &'a str) -> Case<'a> {
    Case { path: "report.txt", source, quote, prefix: None, suffix: None }
}

impl Case<'_> {
    fn ground(&self) -> Grounding {
        let text = Searchable::new(Arc::new(Source::new(self.path, self.source)));
        let quote = quote(self.quote);
        ground(&text, &Wanted { quote: &quote, prefix: self.prefix, suffix: self.suffix, light: Light::default() })
    }

    /// How and where the quote was found, and what fills its holes.
    #[track_caller]
    fn gives(&self, expected: &str) {
        let shown = match self.ground() {
            Grounding::Found(hit) | Grounding::Moved(hit) => format!("{}: {}", name(hit.how), self.hit(&hit)),
            Grounding::Changed { hit, pairs } => format!("changed: {}{}", self.hit(&hit), self.pairs(&pairs)),
            Grounding::Ambiguous(hits) => {
                let hits: Vec<String> = hits.iter().map(|hit| self.hit(hit)).collect();
                format!("ambiguous: {}", hits.join(" "))
            }
            Grounding::Missing { nearest: None } => "missing".to_owned(),
            Grounding::Missing { nearest: Some(nearest) } => format!("missing, near ⟦{}⟧", nearest.of(self.source)),
        };
        assert_eq!(shown, expected, "{} in {}", self.quote, self.source);
    }

    fn hit(&self, hit: &Hit) -> String {
        let filling = |filling: &Filling| match filling {
            Filling::Figure(mention) => format!(" {{{}}}", mention.span.of(self.source)),
            Filling::Words(words) => format!(" {{words: {}}}", words.of(self.source)),
            Filling::Several(mentions) => format!(" {{{} figures}}", mentions.len()),
        };
        format!("⟦{}⟧{}", hit.span.of(self.source), hit.holes.iter().map(filling).collect::<String>())
    }

    fn pairs(&self, pairs: &[Pair]) -> String {
        let words: String = quote(self.quote)
            .pieces
            .iter()
            .map(|piece| if let Piece::Words(words) = piece { words.as_str() } else { "" })
            .collect();
        let shown = pairs.iter().map(|pair| format!(" ({} → {})", pair.quoted.of(&words), pair.found.of(self.source)));
        shown.collect()
    }

    /// The figures of the words.
    #[track_caller]
    fn mentions(&self, expected: &[&str]) {
        let Grounding::Found(hit) = self.ground() else { panic!("{} is not found in {}", self.quote, self.source) };
        let mentions: Vec<&str> = hit.mentions.iter().map(|mention| mention.span.of(self.source)).collect();
        assert_eq!(mentions, expected, "{} in {}", self.quote, self.source);
    }
}

fn name(how: How) -> &'static str {
    match how {
        How::Exact => "exact",
        How::Folded => "folded",
        How::Repaired => "repaired",
        How::Moved => "moved",
    }
}

#[test]
fn the_same_bytes_are_exact_and_other_typing_is_folded() {
    case("It covers 53 % of us.", "covers 53 % of").gives("exact: ⟦covers 53 % of⟧");
    case("It COVERS\r\n\r\n53\u{a0}% of us.", "covers 53 % of").gives("folded: ⟦COVERS\r\n\r\n53\u{a0}% of⟧");
    case("\u{feff}covers ۵۳ %", "covers 53 %").gives("folded: ⟦covers ۵۳ %⟧");
}

#[test]
fn clean_quotes_are_found_in_damaged_text_and_the_reverse() {
    let damaged = "رضا )ع( ســازمان بيش از ٥٠ درصد از\nجمعيت كشــور را پوشش ميدهد";
    let clean = "رضا (ع) سازمان بیش از 50 درصد از جمعیت کشور را پوشش می‌دهد";
    case(damaged, clean).gives(&format!("folded: ⟦{damaged}⟧"));
    case(clean, damaged).gives(&format!("folded: ⟦{clean}⟧"));
}

#[test]
fn composed_and_decomposed_words_are_the_same() {
    case("le cafe\u{301} a 12 tables", "café a 12 tables").gives("folded: ⟦cafe\u{301} a 12 tables⟧");
    case("le café a 12 tables", "cafe\u{301} a 12").gives("folded: ⟦café a 12⟧");
}

#[test]
fn presentation_forms_ligatures_and_soft_hyphens_are_the_same() {
    case("ﺑﻴﻤﻪ ۱۲ ﻻﻟﻪ", "بیمه ۱۲ لاله").gives("folded: ⟦ﺑﻴﻤﻪ ۱۲ ﻻﻟﻪ⟧");
    case("the ﬁrst of\u{ad}fice has 12 rooms", "first office has 12").gives("folded: ⟦ﬁrst of\u{ad}fice has 12⟧");
}

#[test]
fn thin_spaces_in_a_number_are_spaces() {
    case("we run 1\u{202f}000 beds", "run 1 000 beds").gives("folded: ⟦run 1\u{202f}000 beds⟧");
}

#[test]
fn raised_digits_are_no_digits() {
    case("we saw 10³ cells in it", "saw 103 cells in it")
        .gives("changed: ⟦saw 10³ cells in it⟧ (103 cells → 10³ cells)");
}

#[test]
fn lost_lam_alef_and_lost_blanks_are_repaired_but_not_the_other_way() {
    case("شرکت بیمه ســامت ۴۵ میلیون نفر", "بیمه سلامت ۴۵ میلیون نفر").gives("repaired: ⟦بیمه ســامت ۴۵ میلیون نفر⟧");
    case("در شمال کشور ۱۲درمانگاه دارد", "شمال کشور ۱۲ درمانگاه").gives("repaired: ⟦شمال کشور ۱۲درمانگاه⟧");
    case("تا االن ۱۲ درمانگاه", "تا الان ۱۲ درمانگاه").gives("repaired: ⟦تا االن ۱۲ درمانگاه⟧");
    case("شرکت بیمه سلامت ۴۵ میلیون نفر", "بیمه سامت ۴۵ میلیون نفر").gives("moved: ⟦بیمه سلامت ۴۵ میلیون نفر⟧");
}

#[test]
fn a_word_broken_at_a_line_end_is_repaired() {
    case("an inter-\nnational fund of 12 banks", "international fund of 12")
        .gives("repaired: ⟦inter-\nnational fund of 12⟧");
}

#[test]
fn repair_joins_no_numbers() {
    case("rows 5 12 clinics here", "rows 512 clinics here").gives("missing, near ⟦rows 5 12 clinics here⟧");
    case("1 000 beds are new", "1000 beds are new").gives("repaired: ⟦1 000 beds are new⟧");
}

#[test]
fn a_part_of_a_number_is_not_found() {
    case("It covers 15 percent of all", "5 percent of all")
        .gives("changed: ⟦15 percent of all⟧ (5 percent → 15 percent)");
    case("in 1401 they came", "in 140").gives("missing");
    case("two hundred fifty clinics opened here", "fifty clinics opened here")
        .gives("changed: ⟦two hundred fifty clinics opened here⟧ (fifty clinics → two hundred fifty clinics)");
}

#[test]
fn a_hole_takes_one_whole_mention() {
    case("has more than 400 treatment centres.", "has {figure} treatment centres")
        .gives("exact: ⟦has more than 400 treatment centres⟧ {more than 400 treatment centres}");
    case("بیش از 400 مرکز\nدرمانی داریم", "بیش از {figure} مرکز درمانی داریم")
        .gives("folded: ⟦بیش از 400 مرکز\nدرمانی داریم⟧ {بیش از 400 مرکز\nدرمانی}");
    case("reads 1,234,567 files in 3 s", "reads {n} files in {t}")
        .gives("exact: ⟦reads 1,234,567 files in 3 s⟧ {1,234,567 files} {3 s}");
}

#[test]
fn a_hole_at_an_edge_takes_the_figure_beside_it() {
    case("Now more than 50 percent of the population pay", "{figure} of the population")
        .gives("exact: ⟦more than 50 percent of the population⟧ {more than 50 percent}");
    case("The trip won (four clinics) for us", "The trip won {figure}")
        .gives("exact: ⟦The trip won (four clinics⟧ {four clinics}");
    case("Of 20 we lost the clinics opened", "{figure} clinics opened").gives("exact: ⟦clinics opened⟧ {words: the}");
    case("We lost 20. Clinics opened", "{figure} clinics opened").gives("folded: ⟦Clinics opened⟧ {words: }");
    case("clinics opened", "{figure} clinics opened").gives("repaired: ⟦clinics opened⟧ {words: }");
}

#[test]
fn a_hole_without_a_figure_shows_the_words_in_its_place() {
    case("This spring we opened the promised clinics in the south.", "spring we opened {figure} clinics")
        .gives("exact: ⟦spring we opened the promised clinics⟧ {words: the promised}");
    case("It needs Rust 1.85.0 to build.", "needs Rust {figure} to build")
        .gives("exact: ⟦needs Rust 1.85.0 to build⟧ {words: 1.85.0}");
    case("opened offices. In May 15 people left. The clinics", "opened {figure} clinics").gives(
        "exact: ⟦opened offices. In May 15 people left. The clinics⟧ {words: offices. In May 15 people left. The}",
    );
}

#[test]
fn a_number_that_is_none_in_running_text_is_one_in_a_hole() {
    case("We need one extension and more", "need {figure} extension")
        .gives("exact: ⟦need one extension⟧ {one extension and more}");
    case("It was last settled in 1394.", "last settled in {figure}").gives("exact: ⟦last settled in 1394⟧ {1394}");
}

#[test]
fn a_place_with_a_figure_goes_before_one_with_words() {
    case("He runs the clinics well. It runs 412 clinics.", "runs {figure} clinics")
        .gives("exact: ⟦runs 412 clinics⟧ {412 clinics}");
}

#[test]
fn the_nearest_piece_ends_a_hole() {
    case("opened 3 wards. It opened 12 clinics and 9 clinics", "opened {figure} clinics")
        .gives("exact: ⟦opened 12 clinics⟧ {12 clinics}");
    let far = format!("opened {} 12 clinics", "word ".repeat(60));
    case(&far, "opened {figure} clinics").gives("missing");
}

#[test]
fn a_quote_may_hold_several_holes() {
    case("It has 17 agents, 25 skills and 9 rules.", "{agents} agents, {skills} skills and {rules} rules")
        .gives("exact: ⟦17 agents, 25 skills and 9 rules⟧ {17 agents} {25 skills} {9 rules}");
}

#[test]
fn the_figures_of_a_quote_without_holes_are_those_that_stand_in_it() {
    case("Now more than 400 clinics run.", "400 clinics").mentions(&["more than 400 clinics"]);
    case("Now 412 clinics in the north", "clinics in the north").mentions(&[]);
    case("11 hospitals and 9 clinics", "11 hospitals and 9 clinics").mentions(&["11 hospitals", "9 clinics"]);
}

#[test]
fn a_sentence_that_stands_twice_is_ambiguous() {
    case("We run 12 clinics. Yes, we run 12 clinics.", "run 12 clinics")
        .gives("ambiguous: ⟦run 12 clinics⟧ ⟦run 12 clinics⟧");
    case("گیلان: ۱۲ درمانگاه فعال\nیزد: ۹ درمانگاه فعال", "{figure} درمانگاه فعال")
        .gives("ambiguous: ⟦۱۲ درمانگاه فعال⟧ {۱۲ درمانگاه} ⟦۹ درمانگاه فعال⟧ {۹ درمانگاه}");
}

#[test]
fn prefix_and_suffix_decide_between_places() {
    let rows = "استان گیلان: ۱۲ درمانگاه فعال\nاستان یزد: ۹ درمانگاه فعال";
    let row = case(rows, "{figure} درمانگاه فعال");
    let yazd = "exact: ⟦۹ درمانگاه فعال⟧ {۹ درمانگاه}";
    Case { prefix: Some("استان یزد: "), ..row }.gives(yazd);
    Case { prefix: Some("استان يــزد"), ..row }.gives(yazd);
    Case { suffix: Some("استان یزد"), ..row }.gives("exact: ⟦۱۲ درمانگاه فعال⟧ {۱۲ درمانگاه}");
    let hedged = case("In A about 12 beds. In B about 12 beds.", "{figure} beds");
    Case { prefix: Some("In B about"), ..hedged }.gives("exact: ⟦about 12 beds⟧ {about 12 beds}");
    let versions = case("Go 1.22.1 or later. Rust 1.85.0 or later.", "{figure} or later");
    Case { prefix: Some("Rust"), ..versions }.gives("exact: ⟦or later⟧ {words: 1.85.0}");
}

#[test]
fn the_place_that_a_prefix_names_is_not_taken_for_another() {
    let left = case("استان گیلان: ۱۲ درمانگاه فعال", "{figure} درمانگاه فعال");
    Case { prefix: Some("استان یزد: "), ..left }.gives("missing, near ⟦۱۲ درمانگاه فعال⟧");
}

#[test]
fn a_reworded_sentence_with_its_figure_is_moved() {
    case(
        "The organisation covers more than 50 % of the population.",
        "The organization covers more than 50 % of the population",
    )
    .gives("moved: ⟦The organisation covers more than 50 % of the population⟧");
    case(
        "در پایان ســال اين ســازمان بیش از ۵۰ درصد از کل جمعيت کشــور را پوشش ميدهد.",
        "این سازمان بیش از 50 درصد از جمعیت کشور را پوشش می‌دهد",
    )
    .gives("moved: ⟦اين ســازمان بیش از ۵۰ درصد از کل جمعيت کشــور را پوشش ميدهد⟧");
    case("The organisation covers ~53% of them.", "The organization covers {figure} of them")
        .gives("moved: ⟦The organisation covers ~53% of them⟧ {~53%}");
}

#[test]
fn another_figure_in_the_same_words_is_a_change() {
    case("The fund covers 55 % of the population.", "The fund covers 53 % of the population")
        .gives("changed: ⟦The fund covers 55 % of the population⟧ (53 % → 55 %)");
    case("در پایان ســال پوشــش بيمه به حدود ۵۷ درصد جمعيت رسيد.", "پوشش بیمه به حدود ۵۳ درصد جمعیت رسید")
        .gives("changed: ⟦پوشــش بيمه به حدود ۵۷ درصد جمعيت رسيد⟧ (حدود ۵۳ درصد → حدود ۵۷ درصد)");
    case("پرونده در سال ۱۳۹۵ بسته شد", "پرونده در سال 1394 بسته شد")
        .gives("changed: ⟦پرونده در سال ۱۳۹۵ بسته شد⟧ (1394 → ۱۳۹۵)");
}

#[test]
fn a_hedge_that_came_or_went_is_a_change() {
    case("The fund covers 50 % of the population.", "The fund covers more than 50 % of the population")
        .gives("changed: ⟦The fund covers 50 % of the population⟧ (more than 50 % → 50 %)");
    case("The fund covers about 50 % of the population.", "The fund covers 50 % of the population")
        .gives("changed: ⟦The fund covers about 50 % of the population⟧ (50 % → about 50 %)");
}

#[test]
fn digits_turned_around_by_extraction_are_a_change() {
    case("پوشش بیمه به ۳۵ درصد جمعیت رسید", "پوشش بیمه به ۵۳ درصد جمعیت رسید")
        .gives("changed: ⟦پوشش بیمه به ۳۵ درصد جمعیت رسید⟧ (۵۳ درصد → ۳۵ درصد)");
}

#[test]
fn a_negation_that_came_in_is_not_moved() {
    case("As of May, all 12 clinics are not open at night.", "all 12 clinics are open at night")
        .gives("missing, near ⟦all 12 clinics are not open at night⟧");
    case("این طرح در ۱۲ شهر اجرا نمیشود و بس", "این طرح در ۱۲ شهر اجرا می‌شود")
        .gives("missing, near ⟦این طرح در ۱۲ شهر اجرا نمیشود⟧");
}

#[test]
fn two_places_that_come_equally_near_are_none() {
    case("We opened 9 clinics here.\nWe opened 8 clinics here.", "We opened 12 clinics here")
        .gives("missing, near ⟦We opened 9 clinics here⟧");
}

#[test]
fn a_prefix_decides_between_changed_places() {
    let row = case("گیلان: ۱۲ درمانگاه فعال دارد\nیزد: ۱۱ درمانگاه فعال دارد", "۹ درمانگاه فعال دارد");
    Case { prefix: Some("یزد:"), ..row }.gives("changed: ⟦۱۱ درمانگاه فعال دارد⟧ (۹ درمانگاه → ۱۱ درمانگاه)");
}

#[test]
fn short_quotes_are_not_found_nearly() {
    case("It is up 12 percent.", "at 12 %").gives("missing");
    case("It has 13 beds.", "12").gives("missing");
}

#[test]
fn what_is_gone_is_missing() {
    case("Nothing is said this year about opening hours.", "the network runs more than 400 clinics").gives("missing");
    case("Both sides put their names to the paper in Rasht.", "signed on 23 Tir 1401").gives("missing");
    case("راهنمای نصب و پرسش‌های رایج.", "رقم‌ها را در {figure} زبان می‌خواند").gives("missing");
    case("", "the network runs").gives("missing");
    case("some words", "").gives("missing");
    case("some words", "{figure}").gives("missing");
    case("some words", "\u{200c}").gives("missing");
}

#[test]
fn a_page_header_between_two_halves_is_not_overlooked() {
    case(
        "the fund covers more\nPage 7 of 12\nthan half of all workers",
        "the fund covers more than half of all workers",
    )
    .gives("missing, near ⟦Page 7 of 12\nthan half of all workers⟧");
}

#[test]
fn quotes_at_the_ends_of_a_file_are_found() {
    case("12 clinics run", "12 clinics").gives("exact: ⟦12 clinics⟧");
    case("we run 12 clinics", "12 clinics").gives("exact: ⟦12 clinics⟧");
}

#[test]
fn emoji_do_not_shift_places() {
    case("👩‍🔬 says 12 clinics 🏥 run", "12 clinics 🏥 run").gives("exact: ⟦12 clinics 🏥 run⟧");
}

#[test]
fn a_paragraph_that_moved_is_the_same_paragraph() {
    case("New first words.\n\nIn May we counted. The fund\ncovers 50 % of us.", "The fund covers 50 % of us")
        .gives("folded: ⟦The fund\ncovers 50 % of us⟧");
}

#[test]
fn whole_words_go_before_parts_of_words() {
    case("part of 12 and art of 12", "art of 12").gives("exact: ⟦art of 12⟧");
}

#[test]
fn marks_of_markdown_and_html_are_transparent() {
    let readme = Case {
        path: "README.md",
        ..case("runs **over 400** clinics, see the\n[list](docs/9.md).", "runs over 400 clinics, see the list")
    };
    readme.gives("folded: ⟦runs **over 400** clinics, see the\n[list⟧");
    readme.mentions(&["over 400** clinics"]);
    Case { quote: "runs **over {figure}** clinics", ..readme }
        .gives("folded: ⟦runs **over 400** clinics⟧ {over 400** clinics}");
    let page = case("<td>Clinics</td><td>&gt;&nbsp;<b>400</b></td>", "Clinics {figure}");
    Case { path: "index.html", ..page }.gives("exact: ⟦Clinics</td><td>&gt;&nbsp;<b>400⟧ {&gt;&nbsp;<b>400}");
}

/// Every quote of a claims file, with the source it names.
fn quotes_of(claims: &toml::Table) -> Vec<(String, String)> {
    let groups = claims.values().flat_map(|quantity| match quantity {
        toml::Value::Table(origins) => origins.values().filter_map(toml::Value::as_array).flatten().collect(),
        toml::Value::Array(sentences) => sentences.iter().collect::<Vec<_>>(),
        _ => Vec::new(),
    });
    let mut quotes = Vec::new();
    for claim in groups.filter_map(toml::Value::as_table) {
        let Some(source) = claim.get("source").and_then(toml::Value::as_str) else { continue };
        let listed = claim.get("quotes").and_then(toml::Value::as_array).into_iter().flatten();
        for quote in claim.get("quote").into_iter().chain(listed) {
            let words = quote.as_str().or_else(|| quote.get("quote").and_then(toml::Value::as_str)).expect("a quote");
            quotes.push((source.to_owned(), words.replace(['⟦', '⟧'], "")));
        }
    }
    quotes
}

#[test]
fn every_quote_of_our_claims_stands_once_in_its_seed() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut n_quotes = 0;
    for file in std::fs::read_dir(root.join("claims")).expect("claims") {
        let claims = std::fs::read_to_string(file.expect("a file").path()).expect("a text");
        for (source, quote) in quotes_of(&claims.parse().expect("TOML")) {
            let text = std::fs::read_to_string(root.join(&source)).expect("a seed");
            let case = Case { path: &source, ..case(&text, &quote) };
            let Grounding::Found(hit) = case.ground() else { panic!("{quote} in {source}: {:?}", case.ground()) };
            let is_filled = hit.holes.iter().all(|filling| matches!(filling, Filling::Figure(_)));
            assert!(is_filled, "{quote} in {source}: {:?}", hit.holes);
            n_quotes += 1;
        }
    }
    assert!(n_quotes > 70, "{n_quotes}");
}

#[test]
fn a_source_full_of_hits_stays_bounded() {
    let source = "a 1 b ".repeat(30_000);
    let Grounding::Ambiguous(hits) = case(&source, "a {x} b").ground() else { panic!("many places are ambiguous") };
    assert!(hits.len() <= crate::source::search::MOST_PLACES);
}

/// Words and marks in which everything can happen.
fn texts() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "12",
        "۱۲",
        "1,000",
        "۵۰ درصد",
        "> 50 %",
        "more than",
        "clinics",
        "درمانگاه",
        "not",
        "نیست",
        "سلامت",
        "سامت",
        "**",
        "`",
        "<b>",
        "&nbsp;",
        "[a](b)",
        "(",
        ")",
        ".",
        "-\n",
        "\r\n\r\n",
        "\u{200c}",
        "ـ",
        "é",
        "e\u{301}",
        "1394",
        "half",
        "👩‍🔬",
        "ﻻ",
        "³",
    ]);
    prop::collection::vec((words, prop::sample::select(vec![" ", "", "\n"])), 0..30)
        .prop_map(|words| words.into_iter().map(|(word, gap)| [word, gap].concat()).collect())
}

/// Every span of an answer.
fn spans(grounding: &Grounding) -> Vec<Span> {
    let hit = |hit: &Hit| -> Vec<Span> {
        let fillings = hit.holes.iter().flat_map(|filling| match filling {
            Filling::Figure(mention) => vec![mention.span],
            Filling::Words(words) => vec![*words],
            Filling::Several(mentions) => mentions.iter().map(|mention| mention.span).collect(),
        });
        fillings.chain(hit.mentions.iter().map(|mention| mention.span)).chain([hit.span]).collect()
    };
    match grounding {
        Grounding::Found(found) | Grounding::Moved(found) => hit(found),
        Grounding::Changed { hit: found, pairs } => {
            hit(found).into_iter().chain(pairs.iter().map(|pair| pair.found)).collect()
        }
        Grounding::Ambiguous(hits) => hits.iter().flat_map(hit).collect(),
        Grounding::Missing { nearest } => nearest.iter().copied().collect(),
    }
}

proptest! {
    #[test]
    fn any_quote_leads_to_places_of_its_text(
        text in texts(), words in texts(), behind in texts(), holes in 0..3, path in 0..3, prefix in prop::option::of(texts()),
    ) {
        let quote = match holes {
            0 => words,
            1 => format!("{{figure}}{words}"),
            _ => format!("{words}{{figure}}{behind}{{other}}"),
        };
        let path = ["a.txt", "a.md", "a.html"][path as usize];
        let case = Case { path, prefix: prefix.as_deref(), ..case(&text, &quote) };
        for span in spans(&case.ground()) {
            prop_assert!(text.get(span.range()).is_some(), "{span:?}");
        }
    }

    #[test]
    fn any_part_of_a_text_is_found_in_it(text in texts(), start in 0usize..300, length in 1usize..80) {
        let start = text.floor_char_boundary(start.min(text.len()));
        let end = text.ceil_char_boundary((start + length).min(text.len()));
        let words = &text[start..end];
        // A part that ends within a letter and its accent is other words.
        let is_whole = fold(&text).contains(fold(words).trim())
            && !crate::source::search::cuts_number(&fold(&text), span_in(&text, start, end));
        if is_whole && !fold(words).trim().is_empty() {
            let grounding = case(&text, words).ground();
            let is_found = matches!(grounding, Grounding::Found(_) | Grounding::Ambiguous(_));
            prop_assert!(is_found || reads_on(&text, start, end), "{words:?} in {text:?}: {grounding:?}");
        }
    }
}

/// The folded span of a part of a text, without blanks at its ends.
fn span_in(text: &str, start: usize, end: usize) -> Span {
    let folded = crate::source::Folded::new(text, Markup::Plain);
    let span = folded.from_original_span(Span::new(start, end));
    let words = span.of(folded.text());
    let cut = words.len() - words.trim_start().len();
    Span::new(span.start + cut, span.start + cut + words.trim().len())
}

/// Whether a figure goes on behind one of the ends, so that the part says another number than the text.
fn reads_on(text: &str, start: usize, end: usize) -> bool {
    let mentions = crate::figure::scan::mentions(text, Span::new(0, text.len()), None);
    mentions.iter().any(|mention| {
        let number = mention.number;
        (number.start < start && start < number.end) || (number.start < end && end < number.end)
    })
}
