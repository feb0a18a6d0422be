//! Patterns of `matched` and `counted`: that they compile, and what their holes and groups are called. Matching is for the
//! ledger.

use regex::Regex;

use crate::claim::near::did_you_mean;
use crate::claim::{Fault, Text};
use crate::source::Span;

/// The hole of a pattern.
const HOLE: &str = "{figure}";
/// The facets that a named group can give.
const FACETS: [&str; 2] = ["when", "scope"];

/// The pattern of a `matched` claim.
///
/// # Errors
/// When its hole is missing or there twice, a group has another name than a facet, or it does not compile.
pub(super) fn with_hole(pattern: Text) -> Result<Text, Fault> {
    let mut holes = pattern.value.match_indices(HOLE);
    if holes.next().is_none() {
        return Err(Fault::new(pattern.place, "the pattern has no {figure}")
            .with_help("write {figure} where the figure stands"));
    }
    if let Some((second, _)) = holes.next() {
        return Err(Fault::new(
            pattern.place_of(Span::new(second, second + HOLE.len())),
            "the pattern has a second {figure}",
        )
        .with_help("one pattern finds one figure: write a claim for each"));
    }
    check(pattern, |value| value.replace(HOLE, "(?:0)"))
}

/// A pattern without a hole.
///
/// # Errors
/// When it has one, or does not compile.
pub(super) fn without_hole(pattern: Text) -> Result<Text, Fault> {
    if let Some(at) = pattern.value.find(HOLE) {
        return Err(Fault::new(pattern.place_of(Span::new(at, at + HOLE.len())), "no figure is read here")
            .with_help("write the digits as a pattern: \\d+"));
    }
    check(pattern, str::to_owned)
}

fn check(pattern: Text, as_regex: impl Fn(&str) -> String) -> Result<Text, Fault> {
    let regex = match Regex::new(&as_regex(&pattern.value)) {
        Ok(regex) => regex,
        Err(error) => {
            return Err(Fault::new(pattern.place, reason(&error)).with_help("see docs.rs/regex for the syntax"));
        }
    };
    let stray = regex.capture_names().flatten().find(|name| !FACETS.contains(name)).map(str::to_owned);
    match stray {
        Some(name) => Err(Fault::new(name_place(&pattern, &name), format!("there is no facet `{name}`"))
            .with_help(format!("{}; a group without a name is (?:…)", did_you_mean(&name, &FACETS)))),
        None => Ok(pattern),
    }
}

/// The last line of the error is the reason; the lines above draw it.
fn reason(error: &regex::Error) -> String {
    match error {
        regex::Error::CompiledTooBig(_) => "the pattern is too large".to_owned(),
        error => {
            let text = error.to_string();
            let last = text.lines().last().unwrap_or_default();
            format!("the pattern does not compile: {}", last.trim_start_matches("error: "))
        }
    }
}

fn name_place(pattern: &Text, name: &str) -> crate::source::Place {
    let at = pattern.value.find(&format!("<{name}>")).map(|at| Span::new(at + 1, at + 1 + name.len()));
    at.map_or_else(|| pattern.place.clone(), |span| pattern.place_of(span))
}
