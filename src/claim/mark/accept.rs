//! Acceptances beside the text: `<!-- counterclaim: accept divergent because the deputy rounds down until 2027-03-21 -->`.

use std::sync::Arc;

use super::beside;
use super::comments::{Comment, Comments};
use crate::claim::{Accept, Day, Fault, Text, Until};
use crate::source::{Place, Source, Span, fold};

/// The word that makes a mark an acceptance.
pub const WORD: &str = "accept";
const BECAUSE: &str = "because";
const UNTIL: &str = "until";

/// Whether the words of a mark are those of an acceptance.
pub fn is_one(words: &str) -> bool {
    words.split_whitespace().next() == Some(WORD)
}

/// Reads an acceptance.
///
/// # Errors
/// When it names no rule, or a day that is none.
pub fn read(source: &Arc<Source>, comment: &Comment, comments: &Comments) -> Result<Accept, Fault> {
    let place = |span: Span| Place { source: Arc::clone(source), span };
    let at = |span: Span| Text { value: span.of(&source.text).to_owned(), place: place(span) };
    let words = words(source, comment.words);
    let whole = place(comment.whole);
    let Some(rule) = words.get(1).filter(|word| word.of(&source.text) != BECAUSE) else {
        let help = "name the rule: counterclaim: accept divergent because …";
        return Err(Fault::new(whole, "the acceptance names no rule").with_help(help));
    };
    let because = words.get(2);
    if let Some(other) = because.filter(|word| word.of(&source.text) != BECAUSE) {
        let message = format!("`{}` stands where `because` is meant", other.of(&source.text));
        return Err(Fault::new(place(*other), message).with_help("write: accept divergent because …"));
    }
    let reason = words.get(3..).unwrap_or_default();
    let (reason, until) = until(source, reason)?;
    let because = match (reason.first(), reason.last()) {
        (Some(first), Some(last)) => Some(at(first.join(*last))),
        _ => None,
    };
    let (block, beside) =
        (place(beside::block(&source.text, comment.whole)), beside::element(source, comment.whole, comments));
    let until = until.map(|(day, span)| Until { day, place: place(span) });
    Ok(Accept {
        quantity: None,
        claim: None,
        rule: Some(at(*rule)),
        because,
        until,
        place: whole,
        block,
        beside: Some(place(beside)),
    })
}

/// A last day, and where it is written.
type LastDay = Option<(Day, Span)>;

/// The words before the last `until`, and the day behind it. Where no number follows the word it is a part of the reason.
fn until<'w>(source: &Arc<Source>, reason: &'w [Span]) -> Result<(&'w [Span], LastDay), Fault> {
    let Some(at) = reason.iter().rposition(|word| word.of(&source.text) == UNTIL) else { return Ok((reason, None)) };
    let Some(first) = reason.get(at + 1) else { return Ok((reason, None)) };
    let written = fold(first.of(&source.text));
    let is_day = at + 2 == reason.len();
    match Day::parse(&written).filter(|_| is_day) {
        Some(day) => Ok((&reason[..at], Some((day, *first)))),
        None if !written.starts_with(|c: char| c.is_ascii_digit()) => Ok((reason, None)),
        None => {
            let span = first.join(reason[reason.len() - 1]);
            let fault = Fault::new(
                Place { source: Arc::clone(source), span },
                format!("`{}` is no day", span.of(&source.text)),
            );
            Err(fault.with_help("write year, month and day at the end: until 2027-03-21"))
        }
    }
}

/// The words between blanks.
fn words(source: &Source, part: Span) -> Vec<Span> {
    let text = part.of(&source.text);
    let start = |word: &str| part.start + (word.as_ptr() as usize - text.as_ptr() as usize);
    text.split_whitespace().map(|word| Span::new(start(word), start(word) + word.len())).collect()
}
