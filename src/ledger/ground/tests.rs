//! Grounding by examples: a source, a quote, and what comes of it.

mod places;
mod any_text;

use std::sync::Arc;

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
        let source = Arc::new(Source::new(self.path, self.source));
        let quote = quote(self.quote);
        let wanted = Wanted { quote: &quote, prefix: self.prefix, suffix: self.suffix, light: Light::default() };
        let grounding = ground(&Searchable::new(Arc::clone(&source)), &wanted);
        // A long text is searched in another way, and nobody can tell.
        let together = ground_all(&source, &[wanted]);
        assert_eq!(together, std::slice::from_ref(&grounding), "{} in {}", self.quote, self.source);
        grounding
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
fn emoji_do_not_shift_places() {
    case("👩‍🔬 says 12 clinics 🏥 run", "12 clinics 🏥 run").gives("exact: ⟦12 clinics 🏥 run⟧");
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
