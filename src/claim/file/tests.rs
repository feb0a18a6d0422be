//! What claims files may say, and what is said of those that say something else.

mod any_text;
mod faults;
mod names;
mod translated;

use std::sync::Arc;

use super::*;
use crate::claim::{Each, Expr, Facets, Origin, Piece};
use crate::figure::{About, Bound, Exact, Kind};

const RULES: [&str; 3] = ["contradictory", "divergent", "quote-moved"];

fn read_all(files: &[&str]) -> Claims {
    let source = |(idx, text): (usize, &&str)| Arc::new(Source::new(format!("claims/{idx}.toml"), *text));
    let files: Vec<_> = files.iter().enumerate().map(source).collect();
    read(&files, &RULES)
}

/// A file without a fault.
fn sound(text: &str) -> Claims {
    let claims = read_all(&[text]);
    assert!(claims.faults.is_empty(), "{:#?}", shown(&claims));
    claims
}

fn shown(claims: &Claims) -> Vec<(String, String, String)> {
    let show =
        |fault: &Fault| (fault.place.text().to_owned(), fault.message.clone(), fault.help.clone().unwrap_or_default());
    claims.faults.iter().map(show).collect()
}

/// What is marked and said in these files, and that the help holds its words.
fn check_all(files: &[&str], expected: &[(&str, &str, &str)]) {
    let found = shown(&read_all(files));
    let pairs: Vec<_> = found.iter().map(|(marked, message, _)| (marked.as_str(), message.as_str())).collect();
    let expected_pairs: Vec<_> = expected.iter().map(|(marked, message, _)| (*marked, *message)).collect();
    assert_eq!(pairs, expected_pairs, "{files:#?}");
    for ((_, _, help), (_, _, words)) in found.iter().zip(expected) {
        assert!(help.contains(words), "{help:?} says {words:?}");
    }
}

fn check(text: &str, marked: &str, message: &str, help: &str) {
    check_all(&[text], &[(marked, message, help)]);
}

/// A claim of this origin with these keys.
fn claim(origin: &str, keys: &str) -> String {
    format!("[[x.{origin}]]\n{keys}\n")
}

const STATED: &str = "source = \"a.txt\"\nquote = \"{figure} beds\"";

#[test]
fn versions_and_durations_are_kinds() {
    let claims = sound(
        "[a]\nkind = 'version'\nbound = 'max'\n[[a.declared]]\nis = '>=3.9,<4.0'\n[b]\nkind = 'duration'\nunit = 'ms'\n",
    );
    assert_eq!(claims.quantities["a"].kind, Some(Kind::Version));
    assert_eq!((claims.quantities["b"].kind, claims.quantities["b"].measures), (Some(Kind::Measure), Some("s")));
}

#[test]
fn a_stated_claim_keeps_words_hole_and_places() {
    let claims = sound(
        r#"
[[ "درمانگاه" . stated ]]   # how many
source = ["README.md", "./docs/*.md"]
quote  = "این شبکه {figure} درمانگاه"
prefix = "گزارش: "
suffix = " دارد"
says   = "بیش از ۵۰"
id     = "report"
note   = "by heart"
unit   = "مرکز"
when   = "1401"
scope  = "شمال"
lang   = "fa"
authority = true
past   = true
"#,
    );
    let claim = &claims.claims[0];
    let Origin::Stated(stated) = &claim.origin else { panic!("stated") };
    assert_eq!((claim.quantity.as_str(), claim.place.text()), ("درمانگاه", r#"[[ "درمانگاه" . stated ]]"#));
    let paths: Vec<_> = stated.sources.iter().map(|path| (path.value.as_str(), path.place.text())).collect();
    assert_eq!(paths, [("README.md", "README.md"), ("docs/*.md", "./docs/*.md")]);
    assert_eq!(stated.quote.text.place.text(), "این شبکه {figure} درمانگاه");
    assert_eq!(stated.quote.pieces[1], Piece::Hole("figure".into()));
    assert_eq!((stated.hole, claim.id.as_deref(), claim.lang.as_deref()), (Some(0), Some("report"), Some("fa")));
    assert_eq!(claim.facets, Facets::new(Some("1401"), Some("شمال")));
    assert_eq!(claim.unit.as_ref().map(|unit| unit.value.as_str()), Some("مرکز"));
    assert_eq!(claim.says.as_ref().map(|says| says.place.text()), Some("بیش از ۵۰"));
    assert!(claim.authority && claim.past);
    assert_eq!(claims.quantities["درمانگاه"].place.text(), "درمانگاه");
}

#[test]
fn every_origin_is_read() {
    let claims = sound(
        r#"
[[x.matched]]
source = "blog/{when}/*.md"
match  = '(?<scope>\w+): {figure} languages'
unless = 'planned'
not-under = "Changelog"
every-source = true

[[x.counted]]
source = "src/*.rs"
each = "file"
except = ["src/main.rs"]

[[x.counted]]
source = "a.txt"
each = "match"
match = '\d+ beds'

[[x.counted]]
source = "a.txt"
quotes = ["the clinic", { quote = "9 clinics", counts = 9 }]
complete = true

[[y.computed]]
is = "~ x * 2 + 1 million"

[[y.declared]]
is = "~ 85 million"
"#,
    );
    let origins: Vec<_> = claims.claims.iter().map(|claim| &claim.origin).collect();
    let Origin::Matched(matched) = origins[0] else { panic!("matched") };
    assert!(matched.every_source && matched.unless.is_some() && matched.not_under.is_some());
    let Origin::Counted(counted) = origins[1] else { panic!("counted") };
    assert_eq!((counted.each, counted.except.len()), (Each::File, 1));
    let Origin::Listed(listed) = origins[3] else { panic!("listed") };
    let items: Vec<_> =
        listed.items.iter().map(|item| (item.quote.text.place.text(), item.counts, item.is_counts_written)).collect();
    assert_eq!((items, listed.complete), (vec![("the clinic", 1, false), ("9 clinics", 9, true)], true));
    let Origin::Computed(Expr { root, .. }) = origins[4] else { panic!("computed") };
    assert_eq!(root.to_string(), "x × 2 + 1 million");
    let Origin::Declared(is) = origins[5] else { panic!("declared") };
    assert_eq!(is.place.text(), "~ 85 million");
}

#[test]
fn a_head_gives_title_kind_unit_bound_tolerance_and_facets() {
    let claims = sound(
        "[x]\ntitle = \"Beds\"\nkind = \"count\"\nunit = \"beds\"\nbound = \"min\"\nabout = \"5 %\"\nwhen = \"1401\"\n[y]\nabout = 50\n",
    );
    let x = &claims.quantities["x"];
    assert_eq!((x.title.as_deref(), x.kind, x.bound), (Some("Beds"), Some(Kind::Count), Some(Bound::Min)));
    assert_eq!(x.about, Exact::ratio(1, 20).map(About::Part));
    assert_eq!((x.facets.when.as_deref(), x.place.text()), (Some("1401"), "x"));
    assert_eq!(claims.quantities["y"].about, Some(About::Within(Exact::int(50))));
}

#[test]
fn facets_come_from_the_claim_then_the_file_then_the_head() {
    let files = [
        "[x]\nwhen = \"head\"\nscope = \"head\"\n",
        "[defaults]\nwhen = \"file\"\nlang = \"fa\"\n[[x.declared]]\nis = \"1\"\nwhen = \"claim\"\n[[x.declared]]\nis = \"2\"\n",
        "[[x.declared]]\nis = \"3\"\nlang = \"en\"\n",
    ];
    let claims = read_all(&files);
    let of = |claim: &Claim| {
        [claim.facets.when.as_deref(), claim.facets.scope.as_deref(), claim.lang.as_deref()]
            .map(|text| text.unwrap_or_default().to_owned())
    };
    let found: Vec<_> = claims.claims.iter().map(of).collect();
    assert_eq!(found, [["claim", "head", "fa"], ["file", "head", "fa"], ["head", "head", "en"]]);
    assert!(claims.faults.is_empty());
}

#[test]
fn a_sentence_is_a_claim_for_each_hole() {
    let claims = sound("[a]\n[b]\n[[sentence]]\nsource = \"R.md\"\nquote = \"{a} agents, {b} skills\"\nid = \"s\"\n");
    let of = |claim: &Claim| match &claim.origin {
        Origin::Stated(stated) => (claim.quantity.clone(), stated.hole, claim.place.text().to_owned()),
        _ => panic!("stated"),
    };
    let found: Vec<_> = claims.claims.iter().map(of).collect();
    assert_eq!(found, [("a".into(), Some(0), "[[sentence]]".into()), ("b".into(), Some(1), "[[sentence]]".into())]);
}

#[test]
fn an_acceptance_ends_on_a_day_in_quotes_or_not() {
    let accept = |until: &str| {
        let text =
            format!("[x]\n[[accept]]\nquantity = \"x\"\nrule = \"divergent\"\nbecause = \"known\"\nuntil = {until}\n");
        let claims = sound(&text);
        let until = claims.accepts[0].until.clone().expect("a day");
        assert_eq!(claims.accepts[0].place.text(), "[[accept]]");
        (until.day.year, until.day.month, until.day.day, until.place.text().to_owned())
    };
    assert_eq!(accept("2027-03-21"), (2027, 3, 21, "2027-03-21".into()));
    assert_eq!(accept("\"2027-03-21\""), (2027, 3, 21, "2027-03-21".into()));
}

#[test]
fn strings_are_placed_inside_of_their_quotes_whatever_these_are() {
    for (raw, marked) in [
        (r#""a {figure} b""#, "a {figure} b"),
        ("'a {figure} b'", "a {figure} b"),
        ("'''a {figure}\n b'''", "a {figure}\n b"),
        ("\"\"\"\na {figure} \\\n   b\"\"\"", "a {figure} \\\n   b"),
        ("\"\"\"\r\na {figure}\r\n b\"\"\"", "a {figure}\r\n b"),
    ] {
        let claims = sound(&format!("\u{feff}[[x.stated]]\nsource = 'a.txt'\nquote = {raw} # words\n"));
        let Origin::Stated(stated) = &claims.claims[0].origin else { panic!("stated") };
        assert_eq!(stated.quote.text.place.text(), marked);
        assert_eq!(stated.quote.holes().next().expect("a hole").place.text(), "figure", "{raw}");
    }
}

#[test]
fn claims_stand_as_in_the_file_and_may_be_written_inline() {
    let claims = sound(
        "[x]\ndeclared = [{ is = \"1\" }]\n[[y.declared]]\nis = \"2\"\n[[x.counted]]\nsource = \"a\"\neach = \"line\"\n[[y.declared]]\nis = \"4\"\n",
    );
    let found: Vec<_> = claims.claims.iter().map(|claim| claim.place.text()).collect();
    assert_eq!(found, ["{ is = \"1\" }", "[[y.declared]]", "[[x.counted]]", "[[y.declared]]"]);
}

#[test]
fn a_text_has_no_figure() {
    let text = |more: &str| format!("[x]\nkind = 'text'\n{more}");
    sound(&text("[[x.stated]]\nsource = 'a'\nquote = '23 تیر'\n"));
    let says = text("[[x.stated]]\nsource = 'a'\nquote = '23 Tir'\nsays = '23'\n");
    check(&says, "says", "`x` is a text, which says no figure", "leave `says` out");
    let hole = text("[[x.stated]]\nsource = 'a'\nquote = '{figure} Tir'\n");
    check(&hole, "figure", "`x` is a text, which has no figure", "in place of the hole");
    check(&text("[[x.declared]]\nis = '1'\n"), "declared", "`x` is a text, which has no figure", "[[x.stated]]");
    check(&text("[[y.computed]]\nis = '2 * x'\n"), "x", "`x` is a text, which has no figure", "compute with");
}

#[test]
fn broken_toml_is_shown_line_by_line_without_echoes() {
    let text = "[x]\nkind = \"count\"\nkind = \"share\"\n\n[[x.stated]]\nsource = \"a.txt\nquote  = \"{figure} beds\"\n\n[[x.declared]]\nis = many\n\n[[x.declared]]\nis = '1'\n";
    let syntax = "this is no TOML: ";
    check_all(
        &[text, "[[y.computed]]\nis = 'z'\n"],
        &[
            ("kind", "`kind` is given twice", "keep one"),
            ("source = \"a.txt", &format!("{syntax}invalid basic string, expected `\"`"), ""),
            ("many", &format!("{syntax}string values must be quoted, expected literal string"), "\"…\""),
            ("z", "there is no quantity `z`", ""),
        ],
    );
    assert_eq!(read_all(&[text]).claims.len(), 1, "only the claim without a broken line");
    let name = "[[درمانگاه.declared]]\nis = '1'\n";
    check(name, "درمانگاه", &format!("{syntax}invalid unquoted key, expected letters, numbers, `-`, `_`"), "in quotes");
}

#[test]
fn names_that_may_be_hidden_in_a_broken_file_are_not_missing() {
    let broken = "[x]\ntitle = \"\"\"Beds\n[y]\nkind = 'count'\n";
    let found = read_all(&[broken, "[[z.computed]]\nis = 'y * 2'\n[[accept]]\nquantity = 'y'\nbecause = 'known'\n"]);
    assert_eq!(found.faults.len(), 1, "{:?}", shown(&found));
}

#[test]
fn a_claim_with_a_fault_is_left_out_and_its_names_are_known() {
    let text = "[[x.stated]]\nsource = 'a'\nquote = '{figure} beds'\nsay = '1'\nid = 'report'\n[[y.computed]]\nis = 'x'\n[[accept]]\nclaim = 'report'\nbecause = 'known'\n";
    let claims = read_all(&[text]);
    assert_eq!((claims.faults.len(), claims.claims.len(), claims.accepts.len()), (1, 1, 1));
    let version = "[v]\nkind = 'version'\n[[v.declared]]\nis = '3'\n[[w.computed]]\nis = 'v'\n";
    assert_eq!((read_all(&[version]).faults.len(), read_all(&[version]).claims.len()), (1, 1));
}

#[test]
fn faults_of_all_files_come_in_the_order_of_the_text() {
    let files = ["[[b.statd]]\n[[a.statd]]\n", "[x]\nkid = 1\nkind = 2\n"];
    let lines: Vec<_> =
        read_all(&files).faults.iter().map(|fault| (fault.place.source.path.clone(), fault.place.span.start)).collect();
    assert!(lines.is_sorted() && lines.len() == 4, "{lines:?}");
}

#[test]
fn the_claims_of_this_repository_are_sound() {
    let mut files: Vec<_> =
        std::fs::read_dir("claims").expect("the folder").map(|file| file.expect("a file").path()).collect();
    files.sort();
    let text = |path: &std::path::PathBuf| std::fs::read_to_string(path).expect("a text");
    let texts: Vec<_> = files.iter().map(text).collect();
    let claims = read_all(&texts.iter().map(String::as_str).collect::<Vec<_>>());
    assert!(claims.faults.is_empty() && claims.claims.len() > 40, "{:#?}", shown(&claims));
}
