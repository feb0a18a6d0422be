//! From text to dates: every date of a running text, and the one that a phrase is as a whole.

use super::Period;
use super::figure::mention;
use super::numeric::Habit;
use super::reader::{Dated, Reader};
use crate::figure::lang::LANGUAGES;
use crate::figure::manner::Manner;
use crate::figure::mask::{self, Mask};
use crate::figure::mention::{Hedge, Mention};
use crate::figure::scan::Scan;
use crate::figure::token::{self, Token, TokenKind, Tokenizer};
use crate::figure::tongue::{self, Tongues};
use crate::source::Span;

/// The longest phrase that is read as a date, in bytes.
const MAX_PHRASE: usize = 200;

/// Every date in a part of a text, in order.
pub fn scan(text: &str, part: Span, manner: &Manner) -> Scan {
    let hidden: Vec<(Span, Mask)> = mask::hidden(text, part).collect();
    let is_hidden = |at: usize| {
        let is_closed = |mask: Mask| !matches!(mask, Mask::Code);
        let next = hidden.partition_point(|(span, _)| span.end <= at);
        hidden.get(next).is_some_and(|(span, mask)| span.start <= at && is_closed(*mask))
    };
    let mut scan = Scan::default();
    let mut tokenizer = Tokenizer::new(text);
    tokenizer.each(part, manner.tongues, |part, tokens, tongues| {
        let passage = manner.passage(text, tokens, tongues);
        let line = passage.line();
        let reader = Reader { line, habit: habit(tongues), is_phrase: false };
        let (mut idx, mut floor) = (0, part.start);
        while let Some(token) = tokens.get(idx) {
            let may_begin = token.span.start >= floor && (token.is_digits() || token.is_word());
            let dated = may_begin.then(|| reader.dated(idx, floor)).flatten();
            match dated.filter(|dated| !is_hidden(dated.number.start)) {
                Some(dated) => {
                    floor = dated.span.end;
                    scan.mentions.push(to_mention(&dated));
                }
                None => idx += 1,
            }
            idx += tokens[idx.min(tokens.len())..].iter().take_while(|token| token.span.start < floor).count();
        }
    });
    scan
}

/// The date that a phrase is as a whole.
pub fn phrase(text: &str, manner: &Manner) -> Option<Mention> {
    dated_in(text, manner).map(|dated| to_mention(&dated))
}

/// The period that words name, where they name one without a hedge: what a facet says.
pub fn period_of(text: &str) -> Option<Period> {
    let dated = dated_in(text, &Manner::of(text, None))?;
    (dated.hedge == Hedge::None).then_some(dated.period)
}

fn dated_in(text: &str, manner: &Manner) -> Option<Dated> {
    if text.len() > MAX_PHRASE || !text.chars().any(|char| token::digit(char).is_some()) {
        return None;
    }
    let whole = |tongues: Tongues| {
        let tokens = token::tokens(text, tongues);
        let passage = manner.passage(text, &tokens, tongues);
        let line = passage.line();
        let reader = Reader { line, habit: habit(tongues), is_phrase: true };
        (0..tokens.len()).find_map(|idx| {
            let dated = reader.dated(idx, 0)?;
            let is_alone = |token: &Token| token.span.start >= dated.span.end || token.span.end <= dated.span.start;
            let mut outside = tokens.iter().filter(|token| is_alone(token));
            outside.all(|token| is_light(token) || reader.is_fill(token)).then_some(dated)
        })
    };
    whole(manner.tongues).or_else(|| {
        let is_open = manner.tongues.main().is_none();
        let mut others = tongue::langs_in(text).filter(|_| is_open);
        others.find_map(|lang| whole(manner.tongues.with(lang)))
    })
}

/// Marks that open and close a phrase.
fn is_light(token: &Token) -> bool {
    let TokenKind::Mark(mark) = token.kind else { return false };
    matches!(
        mark,
        '.' | ',' | '*' | '`' | '"' | '“' | '”' | '«' | '»' | '(' | ')' | '_' | '!' | '=' | '؟' | '?' | '。' | '।'
    )
}

fn to_mention(dated: &Dated) -> Mention {
    mention(dated.period, dated.hedge, dated.span, dated.number)
}

/// What the language of a text says of its dates.
fn habit(tongues: Tongues) -> Habit {
    let code = tongues.main().map(|lang| LANGUAGES[usize::from(lang)].code);
    Habit { month_may_lead: code.is_none_or(|code| code == "en"), is_lunar: code == Some("ar") }
}

#[cfg(test)]
mod tests;
