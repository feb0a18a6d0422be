//! Statements about versions, as a table: what is written, and the ends that it names; an open end stands outside.

use proptest::prelude::*;

use super::{Limit, Versions, mentions, phrase};
use crate::figure::judge::{Strength, Witness, judge};
use crate::figure::manner::Manner;
use crate::figure::mention::Amount;
use crate::figure::{Bound, Facets, Figure, Kind, Reading, Verdict, compare};
use crate::source::Span;

const STATEMENTS: &str = include_str!("../../../tests/figures/versions.txt");

fn versions(amount: &Amount) -> &Versions {
    let Amount::Version(versions) = amount else { panic!("no version: {amount:?}") };
    versions
}

/// `[3.9, 4)`
fn shown(versions: &Versions) -> String {
    let end = |limit: &Option<Limit>| limit.as_ref().map_or_else(String::new, |limit| limit.version.text.to_string());
    let is_open = |limit: &Option<Limit>| limit.as_ref().is_none_or(|limit| limit.is_open);
    let (left, right) =
        (if is_open(&versions.low) { '(' } else { '[' }, if is_open(&versions.high) { ')' } else { ']' });
    match (&versions.low, &versions.high) {
        (Some(low), Some(high)) if low.version.text == high.version.text => low.version.text.to_string(),
        (low, high) => format!("{left}{}, {}{right}", end(low), end(high)),
    }
}

#[test]
fn statements_about_versions_name_their_ends() {
    let mut wrong = Vec::new();
    for row in STATEMENTS.lines().filter(|row| !row.starts_with('#') && !row.trim().is_empty()) {
        let cells: Vec<&str> = row.split(" ¦ ").map(str::trim).collect();
        let [lang, words, expected] = cells[..] else { panic!("three cells: {row}") };
        let lang = Some(lang).filter(|lang| *lang != "-");
        let found = phrase(words, &Manner::of(words, lang));
        let found = found.map_or_else(|| "none".to_owned(), |mention| shown(versions(&mention.amount)));
        if found != expected {
            wrong.push(format!("{words}: {found}, not {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn versions_are_found_in_running_texts() {
    for (text, expected) in [
        ("Since 2019 we need Python 3.8 or later and 5 people.", vec!["Since 2019", "3.8 or later", "5"]),
        ("MSRV: 1.85. Released at 10:30 on 2024-05-01, 3.5 million users.", vec!["1.85"]),
        ("works with `node >=18 <23` and v2.3.1-rc.1.", vec![">=18 <23", "v2.3.1-rc.1"]),
        ("پایتون ۳٫۸ به بالا؛ نسخه ۳٫۱۲ نیز", vec!["۳٫۸ به بالا", "۳٫۱۲"]),
        ("Python 3.8 以上が必要です。", vec!["3.8 以上が必要"]),
    ] {
        let found = mentions(text, Span::new(0, text.len()), &Manner::of(text, None));
        let found: Vec<&str> = found.iter().map(|mention| mention.span.of(text)).collect();
        assert_eq!(found, expected, "{text}");
    }
}

fn figure(words: &str, bound: Option<Bound>) -> Figure {
    let mention = phrase(words, &Manner::of(words, None)).unwrap_or_else(|| panic!("{words} is a statement"));
    Reading { kind: Kind::Version, bound, about: None }.read(&mention).expect("no share")
}

#[test]
fn what_states_one_least_version_agrees() {
    for same in [
        ">=3.8 = ^3.8 = ~=3.8 = 3.8+ = 3.8 or later = 3.8 = >=3.8,<4.0 = 3.8, 3.9 or 3.10 = 3.8.0 = 3.8 through 3.12 = v3.8",
        "1.79.0 以上 = 1.79.0 or later = ۱٫۷۹ به بالا = ab Version 1.79",
        "18 || 20 = >=18 <23 = 18+ = 18.x",
    ] {
        let figures: Vec<Figure> = same.split(" = ").map(|words| figure(words, None)).collect();
        for other in &figures {
            assert_eq!(compare(&figures[0], other).verdict, Verdict::Identical, "{same}: {}", other.phrase());
        }
    }
}

#[test]
fn verdicts_on_versions() {
    let min = None;
    let max = Some(Bound::Max);
    for (bound, a, b, verdict) in [
        (min, "3.8 or later", "3.10", Verdict::Contradictory),
        (min, "3.10", "3.9", Verdict::Contradictory),
        (min, "1.85", "1.85.0", Verdict::Identical),
        (min, "newer than 3.8", "3.9", Verdict::Refines),
        (min, "newer than 3.8", "3.8", Verdict::Contradictory),
        (min, "up to 3.12", "3.8", Verdict::Refines),
        (min, "up to 3.12", "3.13", Verdict::Contradictory),
        (min, "2.0.0-rc.1", "2.0.0", Verdict::Contradictory),
        (max, ">=3.9,<4.0", ">=3.10,<4", Verdict::Identical),
        (max, "3.9 to 3.12", ">=3.9,<3.13", Verdict::Refines),
        (max, "3.9 to 3.13", ">=3.9,<3.13", Verdict::Contradictory),
        (max, "3.12 or older", "up to 3.12", Verdict::Identical),
        (max, "<4.0", "<3.13", Verdict::Divergent),
    ] {
        let (one, other) = (figure(a, bound), figure(b, bound));
        assert_eq!(compare(&one, &other).verdict, verdict, "{a} against {b}");
        assert_eq!(compare(&other, &one).verdict, verdict, "{b} against {a}");
    }
}

#[test]
fn reasons_tell_versions_as_they_are_written() {
    for (a, b, why) in [
        ("3.8 or later", "3.10", "3.8 and 3.10 are different versions"),
        ("1.85", "v1.85.0", "1.85 and v1.85.0 are the same version"),
        ("newer than 24.04", "24.10", "newer than 24.04 and 24.10 can both be true"),
        ("older than 24.04", "24.10", "no version is both older than 24.04 and 24.10"),
        (
            "newer than 3.8",
            "newer than 3.9",
            "newer than 3.8 and newer than 3.9 can both be true, but nobody says the version",
        ),
    ] {
        let (a, b) = (figure(a, None), figure(b, None));
        assert_eq!(compare(&a, &b).sentence(&a, &b), why);
    }
}

fn any_statement() -> impl Strategy<Value = (String, Option<Bound>)> {
    let version = (0u32..3, 0u32..3, prop::option::of(0u32..2)).prop_map(|(major, minor, patch)| {
        patch.map_or(format!("{major}.{minor}"), |patch| format!("{major}.{minor}.{patch}"))
    });
    let form =
        prop::sample::select(vec!["{}", "{}+", "newer than {}", "up to {}", "<{}", ">={}", "^{}", "{}-rc.1", "{}.*"]);
    let bound = prop::sample::select(vec![None, Some(Bound::Min), Some(Bound::Max)]);
    (version, form, bound).prop_map(|(version, form, bound)| (form.replace("{}", &version), bound))
}

proptest! {
    #[test]
    fn a_verdict_on_versions_does_not_depend_on_the_order((a, bound) in any_statement(), (b, _) in any_statement()) {
        let (a, b) = (figure(&a, bound), figure(&b, bound));
        let comparison = compare(&a, &b);
        prop_assert_eq!(comparison, compare(&b, &a));
        prop_assert!(a.says.covers(&a.reads));
        prop_assert_eq!(compare(&a, &a).verdict, Verdict::Identical);
        prop_assert!(!comparison.sentence(&a, &b).contains('/'));
    }

    #[test]
    fn many_versions_are_judged_as_every_pair_is(statements in prop::collection::vec(any_statement(), 2..6)) {
        let bound = statements[0].1;
        let figures: Vec<Figure> = statements.iter().map(|(words, _)| figure(words, bound)).collect();
        let pairs = figures.iter().flat_map(|a| figures.iter().map(|b| compare(a, b).verdict));
        let worst = pairs.max().filter(|worst| *worst > Verdict::NotCompared);
        let witnesses: Vec<Witness> = figures
            .into_iter()
            .map(|figure| Witness { figure, strength: Strength::Text, settles: false, facets: Facets::default() })
            .collect();
        prop_assert_eq!(judge(&witnesses).first().map(|dispute| dispute.verdict), worst);
    }

    #[test]
    fn no_text_is_too_strange(text in "[0-9.,<>=~^!|*x+ v(rc)-]{0,40}|\\PC{0,30}") {
        let manner = Manner::of(&text, None);
        let _ = phrase(&text, &manner);
        for mention in mentions(&text, Span::new(0, text.len()), &manner) {
            prop_assert!(text.get(mention.span.range()).is_some() && mention.span.covers(mention.number));
        }
    }
}
