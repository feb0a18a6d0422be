//! The leaves of an expression as they are written: numbers with their words, names with facets in brackets, globs of names.

use super::Leaf;
use super::token::{Slip, is_blank};
use crate::claim::near::did_you_mean;
use crate::claim::{Facets, name};
use crate::figure::facet::FACETS;
use crate::figure::{Facet, FacetValue};
use crate::source::Span;

const BRACKETS: &str = "facets stand in brackets: inpatients[when = 1400, scope = \"Gilan\"]";

/// The name or glob that begins here. A minus belongs to a name unless something other than a name goes on behind it.
pub(super) fn name_at(text: &str, at: usize) -> Result<(Leaf, Span), Slip> {
    let (span, is_glob) = glob_at(text, at).map_or_else(|| (plain_at(text, at), false), |span| (span, true));
    let (facets, end) = facets_at(text, span.end)?;
    let whole = Span::new(at, end);
    let name = span.of(text).to_owned();
    let leaf = if is_glob {
        Leaf::Names { span, glob: name, facets, names: Vec::new() }
    } else {
        Leaf::Name { span, name, facets }
    };
    Ok((leaf, whole))
}

fn plain_at(text: &str, at: usize) -> Span {
    let len = text[at..].find(|character| !name::continues(character)).unwrap_or(text.len() - at);
    Span::new(at, at + text[at..at + len].trim_end_matches('-').len())
}

/// Whether a glob of names begins here.
pub(super) fn begins_glob(text: &str) -> bool {
    text.strip_prefix("*-").or_else(|| text.strip_prefix("*_")).is_some_and(|rest| rest.starts_with(name::continues))
}

/// A name with a star in it: one that closes it before a parenthesis, a comma or a bracket, or stands by a minus or a line.
/// Every other star multiplies.
fn glob_at(text: &str, at: usize) -> Option<Span> {
    let is_part = |character: char| name::continues(character) || character == '*';
    let len = text[at..].find(|character| !is_part(character)).unwrap_or(text.len() - at);
    let glob = &text[at..at + len];
    let closes = |rest: &str| rest.trim_start_matches(is_blank).starts_with([')', ',', '،', ';', '[']);
    let mut stars = glob.match_indices('*').peekable();
    stars.peek()?;
    let is_star = |idx: usize| {
        let (before, behind) = (glob[..idx].chars().next_back(), glob[idx + 1..].chars().next());
        let joins = |character: Option<char>| matches!(character, Some('-' | '_'));
        match behind {
            None => before.is_some() && closes(&text[at + len..]),
            _ => (joins(before) || before.is_none()) && joins(behind),
        }
    };
    stars.all(|(idx, _)| is_star(idx)).then(|| Span::new(at, at + len))
}

/// The facets in brackets behind a name, and where they end.
fn facets_at(text: &str, at: usize) -> Result<(Facets, usize), Slip> {
    let mut facets = Facets::default();
    let Some(inside) = text[at..].strip_prefix('[') else { return Ok((facets, at)) };
    let open = Span::new(at, at + 1);
    let Some(len) = closing(inside) else { return Err(Slip::new(open, "this bracket is not closed", BRACKETS)) };
    let mut start = at + 1;
    for part in parts(&inside[..len]) {
        let span = trimmed(text, Span::new(start, start + part.len()));
        facet(text, span, open, &mut facets)?;
        start += part.len() + 1;
    }
    Ok((facets, at + 1 + len + 1))
}

/// How far it is to the bracket that closes.
fn closing(inside: &str) -> Option<usize> {
    let mut quote = None;
    for (idx, character) in inside.char_indices() {
        match (quote, character) {
            (None, ']') => return Some(idx),
            (None, '"' | '\'') => quote = Some(character),
            (Some(open), _) if open == character => quote = None,
            _ => {}
        }
    }
    None
}

/// The parts between commas that stand in no quotes.
fn parts(inside: &str) -> Vec<&str> {
    let mut quote = None;
    let is_comma = |character: char| {
        match quote {
            None if matches!(character, '"' | '\'') => quote = Some(character),
            Some(open) if open == character => quote = None,
            _ => {}
        }
        quote.is_none() && character == ','
    };
    inside.split(is_comma).collect()
}

/// One facet, `when = 1400`.
fn facet(text: &str, span: Span, open: Span, facets: &mut Facets) -> Result<(), Slip> {
    let Some(equals) = span.of(text).find('=') else {
        let span = if span.start == span.end { open } else { span };
        return Err(Slip::new(span, "a facet needs a name and a value", BRACKETS));
    };
    let key = trimmed(text, Span::new(span.start, span.start + equals));
    let value = trimmed(text, Span::new(span.start + equals + 1, span.end));
    let names = FACETS.map(Facet::name);
    let (own, value_of): (_, fn(&str) -> FacetValue) = match key.of(text) {
        "when" => (&mut facets.when, FacetValue::when),
        "scope" => (&mut facets.scope, FacetValue::scope),
        other => {
            let help = did_you_mean(other, &names);
            return Err(Slip::new(key, format!("there is no facet `{other}`"), help));
        }
    };
    let words = unquoted(value.of(text));
    if words.is_empty() {
        return Err(Slip::new(key, format!("`{}` has no value", key.of(text)), BRACKETS));
    }
    if own.is_some() {
        return Err(Slip::new(key, format!("`{}` stands here twice", key.of(text)), BRACKETS));
    }
    if words.contains(['"', '\'', '[', '=']) {
        return Err(Slip::new(value, format!("`{}` is no value of a facet", value.of(text)), BRACKETS));
    }
    *own = Some(value_of(words));
    Ok(())
}

fn unquoted(value: &str) -> &str {
    let inside = ['"', '\''].into_iter().find_map(|quote| value.strip_prefix(quote)?.strip_suffix(quote));
    inside.unwrap_or(value).trim_matches(is_blank)
}

fn trimmed(text: &str, span: Span) -> Span {
    let words = span.of(text);
    let start = span.start + (words.len() - words.trim_start_matches(is_blank).len());
    Span::new(start, start + words.trim_matches(is_blank).len())
}

/// A number takes along the words and signs right behind it: `1.5 million`, `50 %`. A comma with a blank behind it parts
/// arguments.
pub(super) fn literal_at(text: &str, at: usize) -> (Leaf, Span) {
    let mut end = at;
    for (idx, character) in text[at..].char_indices() {
        let behind = &text[at + idx + character.len_utf8()..];
        let parts = matches!(character, ',' | '،') && !behind.starts_with(char::is_numeric);
        if parts || !belongs_to_number(character) {
            break;
        }
        end = at + idx + character.len_utf8();
    }
    let literal = text[at..end].trim_end_matches(is_blank);
    let span = Span::new(at, at + literal.len());
    (Leaf::Literal { span, text: literal.to_owned() }, span)
}

pub(super) fn begins_number(text: &str) -> bool {
    text.trim_start_matches(['%', '٪', '$', '€', '£', '¥', '﷼']).chars().next().is_some_and(char::is_numeric)
}

fn belongs_to_number(character: char) -> bool {
    is_blank(character) || (name::continues(character) && character != '-') || ".,'’٫٬،%٪‰°µ$€£¥﷼".contains(character)
}

/// Whether a comma in a number may as well part two arguments: not before three digits, as thousands are grouped.
pub(super) fn is_open_comma(literal: &str) -> bool {
    let mut groups = literal.split([',', '،']).skip(1).peekable();
    let is_group = |group: &str| group.chars().take_while(|character| character.is_numeric()).count() == 3;
    groups.peek().is_some() && !groups.all(is_group)
}
