//! Claims of each origin: what their own keys say.

use super::{counted, listed, path, pattern, read, summed, total};
use crate::claim::expr::Leaf;
use crate::claim::quote::FIGURE;
use crate::claim::table::Table;
use crate::claim::{Around, Expr, Fault, Matched, Origin, Quote, Stated, Text};
use crate::figure::{own, scan};

/// Reads the keys of an origin. Without an answer the faults of the table say why.
pub(super) fn origin(origin: &str, table: &mut Table<'_>) -> Option<Origin> {
    match origin {
        "stated" => stated(table).map(Origin::Stated),
        "matched" => matched(table).map(Origin::Matched),
        "counted" if table.get("quotes").is_some() => listed::read(table).map(Origin::Listed),
        "counted" => counted::read(table).map(Origin::Counted),
        "read" => read::read(table).map(Origin::Read),
        "summed" => summed::read(table).map(Origin::Summed),
        "total" => total::read(table).map(Origin::Total),
        "computed" => computed(table).map(Origin::Computed),
        "declared" => declared(table).map(Origin::Declared),
        _ => None,
    }
}

/// Reads a quote with the source it stands in and the words around it; whose hole is whose is not settled.
pub(super) fn quoted(table: &mut Table<'_>) -> Option<Stated> {
    let sources = sources(table);
    let quote = table.needed_text("quote", "quote the words that say it: quote = \"…\"");
    let quote = quote.and_then(|quote| kept(table, Quote::parse(quote)));
    let around = around(table);
    Some(Stated { sources, quote: quote?, hole: None, around })
}

/// The words around a place.
pub(super) fn around(table: &mut Table<'_>) -> Around {
    Around { prefix: table.text("prefix"), suffix: table.text("suffix") }
}

fn stated(table: &mut Table<'_>) -> Option<Stated> {
    let stated = quoted(table)?;
    Some(of_one_quantity(table, stated))
}

/// The same with its hole, which must be the only one.
pub(super) fn of_one_quantity(table: &mut Table<'_>, stated: Stated) -> Stated {
    let holes: Vec<_> = stated.quote.holes().collect();
    for hole in holes.iter().filter(|hole| hole.name != FIGURE) {
        let message = format!("there is no hole `{}` in a claim of one quantity", hole.name);
        table.fault(hole.place.clone(), message, "write {figure}; with several quantities it is a [[sentence]]");
    }
    if let Some(second) = holes.get(1).filter(|hole| hole.name == FIGURE) {
        let help = "quote only one, or name each quantity in a [[sentence]]";
        table.fault(second.place.clone(), "a second {figure}", help);
    }
    Stated { hole: (!holes.is_empty()).then_some(0), ..stated }
}

fn matched(table: &mut Table<'_>) -> Option<Matched> {
    let sources = sources(table);
    let pattern = table.needed_text("match", "write the pattern: match = '{figure} languages'");
    let pattern = pattern.and_then(|pattern| kept(table, pattern::with_hole(pattern)));
    let unless = table.text("unless").and_then(|unless| kept(table, pattern::without_hole(unless)));
    let not_under = table.text("not-under");
    let every_source = table.flag("every-source");
    let around = around(table);
    Some(Matched { sources, pattern: pattern?, unless, not_under, every_source, around })
}

fn computed(table: &mut Table<'_>) -> Option<Expr> {
    let is = table.needed_text("is", "write the formula: is = \"visits-per-day * 365\"")?;
    let formula = kept(table, Expr::parse(is))?;
    for leaf in formula.leaves() {
        if let Leaf::Literal { span, text } = leaf
            && scan::phrase(text, None).is_none()
        {
            let help = "write it like 365, 50 % or 1.5 million";
            table.fault(formula.place_of(*span), format!("`{text}` is no number"), help);
        }
    }
    Some(formula)
}

fn declared(table: &mut Table<'_>) -> Option<Text> {
    let is = table.needed_text("is", "say what it is: is = \"~ 85 million\"")?;
    check_figure(table, &is);
    Some(is)
}

/// Says of a phrase that is no figure that it is none.
pub(super) fn check_figure(table: &mut Table<'_>, phrase: &Text) {
    if !own::is_phrase(&phrase.value) {
        let help = "write one figure as a text would: 12, > 50 %, ~ 85 million, 40 to 50";
        table.fault(phrase.place.clone(), format!("`{}` is no figure", phrase.value), help);
    }
}

/// The paths and globs of `source`, which every quote and count has.
pub(super) fn sources(table: &mut Table<'_>) -> Vec<Text> {
    table.need("source", "name the file it stands in: source = \"README.md\"");
    paths(table, "source", true)
}

/// The paths and globs of a key.
pub(super) fn paths(table: &mut Table<'_>, key: &str, takes_facets: bool) -> Vec<Text> {
    let paths = table.texts(key);
    let checked = |path| path::checked(path).and_then(|path| path::with_facets(path, takes_facets));
    paths.into_iter().filter_map(|path| kept(table, checked(path))).collect()
}

/// The answer, or nothing and its fault.
pub(super) fn kept<T>(table: &mut Table<'_>, answer: Result<T, Fault>) -> Option<T> {
    answer.map_err(|fault| table.faults.push(fault)).ok()
}
