//! What claims files may say, and what is said of those that say something else.

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
fn an_alias_is_a_second_name_of_one_quantity() {
    let claims = sound(&format!(
        r#"
[beds]
kind = "count"
[places]
title = "what the ministry calls beds"
alias-of = "beds"
[[beds.stated]]
{STATED}
[[places.declared]]
is = "12"
[[staff.computed]]
is = "places * 2"
[[sentence]]
source = "a.txt"
quote = "{{places}} places and {{wards}} wards"
[[accept]]
quantity = "places"
because = "both are said"
"#
    ));
    let names: Vec<&str> = claims.claims.iter().map(|claim| claim.quantity.as_str()).collect();
    assert_eq!(names, ["beds", "beds", "staff", "beds", "wards"]);
    assert_eq!(claims.quantities.keys().collect::<Vec<_>>(), ["beds", "staff", "wards"]);
    let Origin::Computed(formula) = &claims.claims[2].origin else { panic!("a formula") };
    assert_eq!(formula.names().first().map(|(name, _)| *name), Some("beds"));
    assert_eq!(claims.accepts[0].quantity.as_ref().map(|name| name.value.as_str()), Some("beds"));
}

#[test]
fn an_alias_of_nothing_is_told() {
    let beds = format!("[[beds.stated]]\n{STATED}\n");
    let check =
        |text: &str, marked: &str, message: &str, help: &str| check(&format!("{beds}{text}"), marked, message, help);
    check("[x]\nalias-of = 'x'\n", "x", "`x` is an alias of itself", "name the quantity");
    check("[x]\nalias-of = 'bed'\n", "bed", "there is no quantity `bed`", "`beds`");
    check(
        "[x]\nalias-of = 'y'\n[y]\nalias-of = 'beds'\n",
        "y",
        "`y` is itself an alias, of `beds`",
        "alias-of = \"beds\"",
    );
    check("[x]\nalias-of = 'y'\n[y]\nalias-of = 'x'\n", "y", "aliases in a circle: x → y → x", "one of them");
    check("[x]\nkind = 'count'\nalias-of = 'beds'\n", "kind", "an alias has no `kind` of its own", "[beds]");
    check("[x]\nunit = 'bed'\nalias-of = 'beds'\n", "unit", "an alias has no `unit` of its own", "[beds]");
    // The claims of what is no alias say nothing, and nothing more is said of them.
    check("[x]\nalias-of = 'z'\n[[x.declared]]\nis = '3'\n", "z", "there is no quantity `z`", "claims of its own");
    check("[x]\nalias-of = 'beds'\n[[y.computed]]\nis = 'x + y'\n", "y", "computed in a circle: y → y", "state");
}

#[test]
fn versions_are_held_against_one_another_and_nothing_is_computed_with_them() {
    let heads = "[low]\nkind = 'version'\n[high]\nkind = 'version'\n[n]\nkind = 'count'\n";
    sound(&format!("{heads}[[low.computed]]\nis = '<= high'\n"));
    for (quantity, formula, marked) in
        [("low", "high", "high"), ("n", "low * 2", "low"), ("low", "<= n", "<= n"), ("low", ">= 3", ">= 3")]
    {
        let text = format!("{heads}[[{quantity}.computed]]\nis = '{formula}'\n");
        check(&text, marked, "versions are only held against one another", "is = \"<= ");
    }
}

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
fn keys_that_do_not_belong_where_they_stand_are_marked() {
    let stated = |key: &str| format!("{}{key}\n", claim("stated", STATED));
    check(&stated("say = \"12\""), "say", "there is no key `say`", "did you mean `says`?");
    check(&stated("\"colour\" = 1"), "colour", "there is no key `colour`", "source, quote, prefix");
    check(&stated("each = \"line\""), "each", "`each` is a key of counted, not of stated", "a claim that is counted");
    check(&stated("match = 'x'"), "match", "`match` is a key of matched, counted and read, not of stated", "matched");
    check(&stated("kind = \"count\""), "kind", "`kind` is a key of the head, not of a claim", "move it up, under [x]");
    check(&stated("[x.stated.more]\na = 1"), "more", "there is no key `more`", "");
    check("[x]\ntitel = \"Beds\"\n", "titel", "there is no key `titel`", "did you mean `title`?");
    check("[x]\nsource = \"a.txt\"\n", "source", "`source` is a key of a claim, not of the head", "[[x.stated]]");
    check("[defaults]\nscop = \"a\"\n", "scop", "there is no key `scop`", "did you mean `scope`?");
    check("[defaults]\nunit = \"beds\"\n", "unit", "`unit` has no default", "each head or claim");
    check("title = \"Beds\"\n[x]\n", "title", "`title` stands outside of every table", "move it under");
    let accept = "[x]\n[[accept]]\nquantity = \"x\"\nbecause = \"known\"\nreason = \"?\"\n";
    check(accept, "reason", "there is no key `reason`", "the keys here are");
    let sentence = "[beds]\n[[sentence]]\nsource = \"a\"\nquote = \"{beds} beds\"\nsays = \"1\"\n";
    check(sentence, "says", "there is no key `says`", "the keys here are");
}

#[test]
fn origins_that_cannot_be_are_marked() {
    check(&claim("statd", STATED), "statd", "there is no origin `statd`", "did you mean `stated`?");
    check("[x.statd]\na = 1\n", "statd", "there is no origin `statd`", "did you mean `stated`?");
    check("[[x . 'seen' ]]\n", "seen", "there is no origin `seen`", "stated, matched, counted, read");
    check(
        "[x.stated]\nsource = 'a'\n",
        "stated",
        "`stated` is a claim: it stands in two pairs of brackets",
        "write [[x.stated]]",
    );
    check(
        "[x]\nstated = 'a'\n",
        "stated",
        "`stated` is a claim: it stands in two pairs of brackets",
        "write [[x.stated]]",
    );
    check("[accept]\nbecause = 'a'\n", "accept", "`accept`: it stands in two pairs of brackets", "write [[accept]]");
    check("[[defaults]]\nwhen = 'a'\n", "defaults", "`defaults` is no table", "write [defaults]");
    check("[[x]]\nis = 'a'\n", "x", "`[[x]]` is neither a head nor a claim", "a claim [[x.stated]]");
    check("[[acept]]\nis = 'a'\n", "acept", "`[[acept]]` is neither a head nor a claim", "did you mean `accept`?");
    let twice = format!("{}{}", claim("statd", STATED), claim("statd", STATED));
    let fault = ("statd", "there is no origin `statd`", "stated");
    check_all(&[&twice], &[fault, fault]);
    assert_ne!(read_all(&[&twice]).faults[0].place, read_all(&[&twice]).faults[1].place);
}

#[test]
fn values_of_another_type_say_what_they_are() {
    let stated = |keys: &str| claim("stated", keys);
    check(
        &stated("source = 1\nquote = 'a'"),
        "1",
        "`source` takes a string, not a whole number",
        "write it in quotes: \"1\"",
    );
    check(
        &stated("source = ['a', 2.5]\nquote = 'a'"),
        "2.5",
        "`source` takes a string, not a number with decimals",
        "",
    );
    check(&stated("source = 'a'\nquote = ['a']"), "['a']", "`quote` takes a string, not a list", "");
    check(&stated("source = []\nquote = 'a'"), "[]", "`source` is an empty list", "");
    check(&stated("source = ''\nquote = 'a'"), "''", "`source` is empty", "");
    check(&stated("source = 'a'\nquote = \"  \""), "\"  \"", "`quote` is empty", "");
    check(&stated("source = 'a'\nquote = 'a'\npast = 'yes'"), "'yes'", "`past` takes true or false, not a string", "");
    check(
        &stated("source = 'a'\nquote = 'a'\nwhen = 1401"),
        "1401",
        "`when` takes a string, not a whole number",
        "\"1401\"",
    );
    check("[x]\nkind = {}\n", "{}", "`kind` takes a string, not a table", "");
    let counted = |keys: &str| claim("counted", &format!("source = 'a'\n{keys}"));
    check(&counted("quotes = 'a'"), "'a'", "`quotes` takes a list of quotes, not a string", "");
    check(&counted("quotes = [1]"), "1", "`quotes` takes strings and { quote, counts }, not a whole number", "");
    check(&counted("quotes = []"), "[]", "`quotes` is an empty list", "");
    check(
        &counted("quotes = [{ quote = 'a', counts = '2' }]"),
        "'2'",
        "`counts` takes a whole number, not a string",
        "",
    );
    check(
        &counted("quotes = [{ quote = 'a', count = 2 }]"),
        "count",
        "there is no key `count`",
        "did you mean `counts`?",
    );
    check(&counted("quotes = [{ counts = 2 }]"), "{ counts = 2 }", "this table has no `quote`", "");
}

#[test]
fn what_is_missing_is_said_at_the_header() {
    check(&claim("stated", "quote = 'a'"), "[[x.stated]]", "`[[x.stated]]` has no `source`", "source = \"README.md\"");
    check(&claim("stated", "source = 'a'"), "[[x.stated]]", "`[[x.stated]]` has no `quote`", "quote = ");
    check(&claim("matched", "source = 'a'"), "[[x.matched]]", "`[[x.matched]]` has no `match`", "{figure}");
    check(&claim("counted", "source = 'a'"), "[[x.counted]]", "`[[x.counted]]` has no `each`", "quotes");
    check(&claim("counted", "source = 'a'\neach = 'match'"), "[[x.counted]]", "`[[x.counted]]` has no `match`", "");
    check(&claim("read", "source = 'a'\nrow = 'b'"), "[[x.read]]", "`[[x.read]]` has no `column`", "by its head");
    check(
        &claim("read", "source = 'a'\nunder = 'b'\ncolumn = 'c'"),
        "[[x.read]]",
        "`[[x.read]]` has no `row`",
        "first cell",
    );
    check(&claim("computed", ""), "[[x.computed]]", "`[[x.computed]]` has no `is`", "formula");
    check(&claim("declared", ""), "[[x.declared]]", "`[[x.declared]]` has no `is`", "85 million");
    check("[x]\n[[accept]]\nquantity = 'x'\n", "[[accept]]", "`[[accept]]` has no `because`", "because = ");
    check("[[accept]]\nbecause = 'x'\n", "[[accept]]", "`[[accept]]` accepts everything", "quantity, claim or rule");
    let sentence = "[[sentence]]\nsource = 'a'\nquote = 'no hole'\n";
    check(sentence, "no hole", "the sentence has no hole", "{clinics}");
}

#[test]
fn values_that_cannot_be_are_marked() {
    check("[x]\nkind = 'conut'\n", "conut", "there is no kind `conut`", "did you mean `count`?");
    check("[x]\nkind = 'version'\nunit = 's'\n", "unit", "a version has no unit", "leave `unit` out");
    check("[x]\nkind = 'version'\nabout = 1\n", "about", "`about` has no meaning for versions", "leave it out");
    check("[x]\nkind = 'duration'\nunit = 'km'\n", "km", "`km` is no unit of a duration", "ms");
    check("[x]\nkind = 'size'\nunit = 's'\n", "s", "`s` is no unit of a size", "MiB");
    check("[x]\nkind = 'date'\nabout = '5'\n", "about", "`about` has no meaning for dates", "leave it out");
    check("[x]\nalias-of = 'y'\n", "y", "there is no quantity `y`", "alias-of");
    check("[x]\nmonotone = 'sideways'\n", "sideways", "`monotone` is \"up\" or \"down\", not `sideways`", "up");
    check("[x]\nbound = 'low'\n", "low", "there is no bound `low`", "min and max");
    check("[x]\nabout = 'a bit'\n", "a bit", "`a bit` is no tolerance", "5 %");
    check("[x]\nabout = -5\n", "-5", "`-5` is no tolerance", "above zero");
    let counted = |keys: &str| claim("counted", &format!("source = 'a'\n{keys}"));
    check(&counted("each = 'line'\nunder = 'A'"), "under", "`under` does not go with each = \"line\"", "item and row");
    check(&counted("each = 'row'\ndepth = 2"), "depth", "`depth` does not go with each = \"row\"", "each item");
    check(&counted("each = 'item'\ndepth = 0"), "0", "`depth` is out of range", "outermost");
    check(&counted("each = 'item'\nsplit = ','"), "split", "`split` goes with `between`", "between = ");
    check(
        &counted("each = 'item'\nbetween = ['a']"),
        "['a']",
        "`between` takes two strings, what stands before and what stands behind, not a list",
        "",
    );
    check(&counted("each = 'row'\ntable = 0"), "0", "`table` is out of range", "from 1");
    check(
        &counted("each = 'row'\ntable = true"),
        "true",
        "`table` takes the number of a table or a word of its head, not true or false",
        "",
    );
    check(&counted("each = 'files'"), "files", "nothing is counted by `files`", "did you mean `file`?");
    check(&counted("each = 'file'\nmatch = 'a'"), "match", "`match` does not go with each = \"file\"", "glob");
    check(&counted("each = 'line'\ncomplete = true"), "complete", "`complete` goes with `quotes`", "");
    check(&counted("each = 'line'\nquotes = ['a']"), "each", "`each` and `quotes` in one count", "");
    for number in ["0", "-1", "99999999999999999999999"] {
        let keys = format!("quotes = [{{ quote = 'a', counts = {number} }}]");
        check(&counted(&keys), number, "`counts` is out of range", "from 1 on");
    }
    check(
        "[x]\n[[accept]]\nquantity = 'x'\nbecause = 'y'\nuntil = 'spring'\n",
        "spring",
        "`spring` is no day",
        "2027-03-21",
    );
    check(
        "[x]\n[[accept]]\nquantity = 'x'\nbecause = 'y'\nuntil = '2027-02-30'\n",
        "2027-02-30",
        "`2027-02-30` is no day",
        "",
    );
    check("[x]\n[[accept]]\nquantity = 'x'\nbecause = 'y'\nuntil = 2027\n", "2027", "`2027` is no day", "");
    check(&claim("declared", "is = 'plenty of it'"), "plenty of it", "`plenty of it` is no figure", "> 50 %");
    check(&claim("declared", "is = '5'\nsays = '5 and 6'"), "5 and 6", "`5 and 6` is no figure", "");
}

#[test]
fn paths_that_lead_out_of_the_root_are_marked() {
    for (path, message) in [
        ("../handbook.md", "a path that leaves the root"),
        ("docs/../../x", "a path that leaves the root"),
        ("{..,docs}/*.md", "a path that leaves the root"),
        ("/etc/passwd", "an absolute path"),
        ("C:/x.md", "a path with a drive"),
        ("docs\\x.md", "a path has no backslash"),
    ] {
        let sources = format!("source = ['a.txt', '{path}']\nquote = 'a'");
        check(&claim("stated", &sources), path, message, "");
        check(&claim("counted", &format!("source = 'a'\neach = 'file'\nexcept = '{path}'")), path, message, "");
    }
    let facet = claim("matched", "source = 'r/{wen}.md'\nmatch = '{figure} a'");
    check(&facet, "wen", "there is no facet `wen`", "did you mean `when`?");
    sound(&claim("stated", "source = 'r/{when}.md'\nquote = 'a'"));
    sound(&claim("counted", "source = 'r/{when}.md'\neach = 'line'"));
    let except = claim("counted", "source = 'r/*.md'\neach = 'line'\nexcept = 'r/{when}.md'");
    check(&except, "when", "no `when` is taken from here", "source");
    sound(&claim("stated", "source = '{docs,a..b}/**/*.md'\nquote = 'a'"));
}

#[test]
fn patterns_that_cannot_match_are_marked() {
    let matched = |keys: &str| claim("matched", &format!("source = 'a'\n{keys}"));
    check(&matched("match = '\\d+ beds'"), "\\d+ beds", "the pattern has no {figure}", "write {figure}");
    check(
        &matched("match = '{figure} of {figure}'"),
        "{figure}",
        "the pattern has a second {figure}",
        "a claim for each",
    );
    check(&matched("match = '({figure} beds'"), "({figure} beds", "the pattern does not compile: unclosed group", "");
    check(&matched("match = '{figure} (?<whn>\\d+)'"), "whn", "there is no facet `whn`", "did you mean `when`?");
    check(
        &matched("match = '{figure} a{1000}{1000}{1000}'"),
        "{figure} a{1000}{1000}{1000}",
        "the pattern is too large",
        "",
    );
    check(
        &matched("match = '{figure} a'\nunless = '['"),
        "[",
        "the pattern does not compile: unclosed character class",
        "",
    );
    let counted = claim("counted", "source = 'a'\neach = 'match'\nmatch = '{figure} beds'");
    check(&counted, "{figure}", "no figure is read here", "\\d+");
}

#[test]
fn quotes_that_cannot_be_found_are_marked() {
    let stated = |quote: &str| claim("stated", &format!("source = 'a'\nquote = \"{quote}\""));
    check(&stated("{figures} beds"), "figures", "there is no hole `figures` in a claim of one quantity", "{figure}");
    check(&stated("{figure} of {figure} beds"), "figure", "a second {figure}", "[[sentence]]");
    check(&stated("\\u007bfigure beds"), "\\u007b", "a brace without its partner", "{{");
    check(&stated("{figure} of ⟦9 beds⟧"), "figure", "a quote has a hole or a figure in ⟦ ⟧, not both", "keep one");
    check(&stated("{figure}"), "{figure}", "the quote has no words beside its holes", "words around");
    let item = claim("counted", "source = 'a'\nquotes = ['{figure} beds']");
    check(&item, "figure", "a quote that is counted has no hole", "as they stand");
}

#[test]
fn names_that_lead_nowhere_are_marked() {
    let x = "[[x.declared]]\nis = '1'\n[درمانگاه]\n".replace("[درمانگاه]", "[\"درمانگاه\"]");
    let with_x = |more: &str| format!("{x}{more}");
    let computed = |is: &str| with_x(&format!("[[y.computed]]\nis = {is}\n"));
    check(
        &computed("'x + northern-clinics'"),
        "northern-clinics",
        "there is no quantity `northern-clinics`",
        "[[northern-clinics.stated]]",
    );
    check(&computed("\"2 \\u00d7 درمانگا\""), "درمانگا", "there is no quantity `درمانگا`", "did you mean `درمانگاه`?");
    check(&computed("'x-y'"), "x-y", "there is no quantity `x-y`", "`x - y`");
    check(&computed("'x +'"), "+", "nothing stands behind `+`", "");
    check(&computed("\"x\\t+ )\""), "+", "nothing stands behind `+`", "");
    check(&computed("'x * 3.4.5.6'"), "3.4.5.6", "`3.4.5.6` is no number", "365");
    check("[2x]\nkind = 'count'\n", "2x", "`2x` is no name for a quantity", "begin with a letter");
    check("[\"a b\"]\nkind = 'count'\n", "a b", "`a b` is no name for a quantity", "");
    let sentence =
        |hole: &str| with_x(&format!("[[sentence]]\nsource = 'a'\nquote = 'has {{{hole}}} beds, {{x}} rooms'\n"));
    sound(&sentence("بخش"));
    check(&sentence("درمانگا"), "درمانگا", "there is no quantity `درمانگا`", "did you mean `درمانگاه`?");
    check(&sentence("figure"), "figure", "there is no quantity `figure`", "name quantities");
    let accept = |keys: &str| with_x(&format!("[[accept]]\nbecause = 'known'\n{keys}\n"));
    check(&accept("quantity = 'xs'"), "xs", "there is no quantity `xs`", "did you mean `x`?");
    check(&accept("claim = 'report'"), "report", "there is no claim with the id `report`", "id = \"report\"");
    check(&accept("rule = 'divergnt'"), "divergnt", "there is no rule `divergnt`", "did you mean `divergent`?");
    let ids = "[[x.declared]]\nis = '1'\nid = 'a'\n[[x.declared]]\nis = '1'\nid = 'a'\n";
    check(ids, "a", "two claims have the id `a`", "claims/0.toml, line 3");
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
fn circles_are_shown_once_and_relations_make_none() {
    let computed = |name: &str, is: &str| format!("[[{name}.computed]]\nis = '{is}'\n");
    let two = computed("b", "a - 1") + &computed("a", "1 + b");
    check(&two, "a", "computed in a circle: b → a → b", "relation");
    check(&computed("a", "a + 1"), "a", "computed in a circle: a → a", "");
    let long: String = (0..20).map(|idx| computed(&format!("q{idx}"), &format!("q{}", (idx + 1) % 20))).collect();
    check(&long, "q1", "computed in a circle: q0 → q1 → q2 → q3 → q4 → q5 → q6 → q7 → q8 → … → q0", "");
    let both = two.clone() + &computed("c", "d") + &computed("d", "c");
    let circle = "computed in a circle: ";
    check_all(&[&both], &[("a", &format!("{circle}b → a → b"), ""), ("d", &format!("{circle}c → d → c"), "")]);
    sound(&(computed("a", "<= b") + &computed("b", ">= a")));
    let chain: String = (0..20_000).map(|idx| computed(&format!("q{idx}"), &format!("q{}", idx + 1))).collect();
    assert_eq!(read_all(&[&(chain + "[q20000]\n")]).faults.len(), 0);
}

#[test]
fn what_depends_on_a_circle_is_kept() {
    let text =
        "[[a.computed]]\nis = 'b'\n[[b.computed]]\nis = 'a'\n[[c.computed]]\nis = 'a + 1'\n[[a.declared]]\nis = '1'\n";
    let kept: Vec<_> = read_all(&[text]).claims.iter().map(|claim| claim.place.text().to_owned()).collect();
    assert_eq!(kept, ["[[c.computed]]", "[[a.declared]]"]);
}

#[test]
fn a_filter_asks_columns_with_the_tests_there_are() {
    let counted = |filter: &str| format!("[[x.counted]]\nsource = 'a.csv'\neach = 'record'\nwhere = {filter}\n");
    for filter in [
        "{ kind = 'owned', beds = { at-least = 100, at-most = 1_000.5 }, \"a.b\" = 7 }",
        "{ \"نوع\" = { in = ['بیمارستان', 3, true] }, day = 2024-01-01, x = { missing = true }, y = { not = -1e3 } }",
        "{ x = { matches = '^a+$' } }",
    ] {
        sound(&counted(filter));
    }
    check(&counted("'owned'"), "'owned'", "`where` takes a table of columns, not a string", "");
    check(&counted("{}"), "{}", "`where` asks nothing", "where = {");
    check(&counted("{ x = ['a'] }"), "['a']", "`x` takes a string, a number, true or false, not a list", "in = ['a']");
    check(&counted("{ x = { at_least = 1 } }"), "at_least", "there is no test `at_least`", "did you mean `at-least`?");
    check(&counted("{ author = { name = 'x' } }"), "name", "there is no test `name`", "\"author.name\"");
    check(&counted("{ x = { at-least = '1' } }"), "'1'", "`at-least` takes a number, not a string", "");
    check(&counted("{ x = { in = 'a' } }"), "'a'", "`in` takes a list, not a string", "");
    check(&counted("{ x = { in = [] } }"), "[]", "`in` is an empty list: nothing is in it", "");
    check(&counted("{ x = { missing = 1 } }"), "1", "`missing` takes true or false, not a whole number", "");
    check(&counted("{ x = { matches = '(' } }"), "(", "the pattern does not compile: unclosed group", "");
    check(&counted("{ x = {} }"), "{}", "nothing is asked of `x`", "at-least");
}

#[test]
fn a_field_of_a_record_needs_both_keys() {
    let stated = |keys: &str| format!("[[x.stated]]\nsource = 'a.jsonl'\nquote = '{{figure}} beds'\n{keys}\n");
    sound(&stated("field = 'body'\nrecord = { id = 7 }"));
    sound("[[sentence]]\nsource = 'a.csv'\nfield = 'body'\nrecord = { id = 7 }\nquote = '{x} beds'\n");
    check(&stated("field = 'body'"), "field", "`field` goes with `record`", "record = {");
    check(&stated("record = { id = 7 }"), "record", "`record` goes with `field`", "field = ");
}

#[test]
fn a_quantity_has_one_head_in_all_files() {
    let files = ["[x]\nkind = 'count'\n", "[[x.declared]]\nis = '1'\n[x]\ntitle = 'X'\n"];
    check_all(&files, &[("x", "`x` has a second head", "claims/0.toml, line 1")]);
    check("[x]\nkind = 'count'\n[x]\ntitle = 'X'\n", "x", "`x` has a second head", "one header");
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

mod any_text {
    use proptest::prelude::*;

    use super::*;

    const VALID: &str = r#"
[defaults]
when = "1401"

["درمانگاه"]
title = 'Clinics'
kind  = "count"
about = "5 %"

[["درمانگاه".stated]]
source = ["a.txt", 'b.txt']
quote  = """این شبکه {figure} درمانگاه"""
says   = "> 50"

[[x.counted]]
source = "a.txt"
quotes = ["the clinic", { quote = "9 \u0063linics", counts = 9 }]
complete = true

[[x.matched]]
source = "r/{when}.md"
match = '''{figure} (?<scope>\w+)'''

[[y.computed]]
is = "~ درمانگاه * (x - 50 %)"
id = "y"

[[sentence]]
source = "a.txt"
quote = "{x} beds in {y} rooms"

[[accept]]
claim = "y"
because = "known"
until = 2027-03-21
"#;

    const PIECES: [&str; 40] = [
        "[",
        "]",
        "[[",
        "]]",
        "\"",
        "'",
        "\"\"\"",
        "'''",
        "{",
        "}",
        "{{",
        "⟦",
        "⟧",
        "=",
        ".",
        ",",
        "\n",
        "\r\n",
        "\\",
        "\\u06f5",
        "#",
        "\0",
        "\u{feff}",
        "۵",
        "پ",
        "x",
        "[x]\n",
        "[[x.stated]]\n",
        "kind = 1\n",
        "source = '../a'\n",
        "stated = {}",
        "is = 'x'\n",
        "[[",
        "(",
        " - ",
        "{figure}",
        "sentence",
        "true",
        "2027-01-01",
        "-",
    ];

    /// Every place lies in its file, on whole characters, and what is kept is what is written there.
    fn check_places(text: &str) {
        let claims = read_all(&[text, "[x]\nkind = 'text'\n"]);
        for fault in &claims.faults {
            assert!(fault.place.span.end <= fault.place.source.text.len());
            let _ = fault.place.text();
            assert!(!fault.message.is_empty() && !fault.message.ends_with('.'), "{}", fault.message);
        }
        for claim in &claims.claims {
            assert!(claim.place.text().starts_with(['[', '{']), "{:?}", claim.place.text());
            assert!(claims.quantities.contains_key(&claim.quantity));
            if let Origin::Stated(stated) = &claim.origin {
                assert_eq!(stated.quote.holes().count() > 0, stated.hole.is_some());
            }
        }
        let source = Arc::new(Source::new("counterclaim.toml", text));
        for fault in crate::claim::Config::parse(&source, &RULES).err().into_iter().flatten() {
            let _ = fault.place.text();
        }
    }

    #[test]
    fn the_text_that_is_changed_is_sound() {
        sound(VALID);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(400))]

        #[test]
        fn is_read_without_a_panic(text in ".{0,200}") {
            check_places(&text);
        }

        #[test]
        fn of_toml_pieces_is_read_without_a_panic(pieces in proptest::collection::vec(0..PIECES.len(), 0..60)) {
            check_places(&pieces.into_iter().map(|idx| PIECES[idx]).collect::<String>());
        }

        #[test]
        fn with_changes_is_read_without_a_panic(
            changes in proptest::collection::vec((any::<prop::sample::Index>(), 0usize..12, 0..PIECES.len()), 1..6),
        ) {
            let mut characters: Vec<char> = VALID.chars().collect();
            for (at, n_removed, piece) in changes {
                let start = at.index(characters.len());
                let end = (start + n_removed).min(characters.len());
                characters.splice(start..end, PIECES[piece].chars());
            }
            check_places(&characters.into_iter().collect::<String>());
        }
    }
}

/// A translated claim: English and Persian, and further keys.
fn translated(more: &str) -> String {
    let languages =
        "en = { source = \"a.md\", quote = \"{figure} beds\" }\nfa = { source = \"b.md\", quote = \"{figure} تخت\" }";
    claim("translated", &format!("{languages}\n{more}"))
}

#[test]
fn a_translated_claim_is_one_for_each_language_and_the_original_comes_first() {
    let langs = |text: &str| -> Vec<(String, bool, Option<String>)> {
        let shown = |claim: &Claim| match &claim.origin {
            Origin::Translated(one) => (one.lang.clone(), one.is_original, claim.lang.clone()),
            other => panic!("{other:?}"),
        };
        sound(text).claims.iter().map(shown).collect()
    };
    let some = |lang: &str| Some(lang.to_owned());
    assert_eq!(langs(&translated("")), [("en".into(), false, some("en")), ("fa".into(), false, some("fa"))]);
    assert_eq!(
        langs(&translated("authority = 'fa'\nid = { source = \"c.md\", quote = \"{figure} x\" }")),
        [("fa".into(), true, some("fa")), ("en".into(), false, some("en")), ("id".into(), false, None)]
    );
    let sentence = "[[sentence]]\nen = { source = 'a.md', quote = '{beds} beds in {wards} wards' }\n\
                    fa = { source = 'b.md', quote = '{wards} بخش با {beds} تخت' }\n";
    let claims = sound(sentence).claims;
    let quantities: Vec<&str> = claims.iter().map(|claim| claim.quantity.as_str()).collect();
    assert_eq!(quantities, ["beds", "beds", "wards", "wards"]);
    let holes = claims.iter().map(|claim| match &claim.origin {
        Origin::Translated(one) => one.stated.hole,
        _ => None,
    });
    assert_eq!(holes.collect::<Vec<_>>(), [Some(0), Some(1), Some(1), Some(0)]);
}

#[test]
fn what_is_wrong_with_a_language_is_marked() {
    let quote = "source = 'a', quote = 'x {figure}'";
    check(&claim("translated", &format!("en = {{ {quote} }}")), "en", "a translation needs two languages", "stated");
    check(&translated("english = { source = 'a', quote = 'x' }"), "english", "`english` is no language code", "pt-BR");
    check(&translated("de = 'a.md'"), "de", "`de` takes a table", "en = {");
    let stray = format!("de = {{ {quote}, says = '1' }}");
    check(&translated(&stray), "says", "there is no key `says`", "belong to the claim");
    check(&translated("authority = true"), "true", "`authority` takes a language here", "authority = \"en\"");
    check(&translated("authority = 'de'"), "de", "`de` is none of the languages of this claim", "en and fa");
    check(&translated("quote = 'a'"), "quote", "`quote` is a key of stated, not of translated", "leave it out");
    let sentence =
        "[[sentence]]\nen = { source = 'a', quote = '{beds} beds' }\nfa = { source = 'b', quote = '{bed} تخت' }\n";
    let message = "the holes in `fa` are not those of the first language";
    check(sentence, "{bed} تخت", message, "{beds}");
}
