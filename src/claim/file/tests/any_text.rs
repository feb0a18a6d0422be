//! Any text is read without a panic, and every fault has a place in it.

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
