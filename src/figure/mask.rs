//! What looks like a number and is no figure: versions, dates, references, identifiers. Each is masked with its reason.

mod address;
mod assigned;
mod chain;
mod clock;
mod code;
mod date;
mod decade;
mod glued;
mod hidden;
mod letter;
mod listed;
mod marked;
mod named;
mod open;
mod ordinal;
mod phone;
mod picture;
mod place;
mod plain;
mod position;
mod score;
mod told;
mod words;
mod year;

pub use chain::range_is_turned;
pub use hidden::{Hidden, hidden};
pub use told::quarter;
pub use words::words;

use super::counted;
use super::hedge::{self, Place};
use super::lexicon::{Entry, Role, Roles, table};
use super::line::{Line, Near};
use super::mention::Hedge;
use super::number::{Written, plain_at, written_at};
use super::token::{Gap, Token, TokenKind};

/// Why digits or number words are no figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mask {
    /// `1.2.3`, "version 2", an IP address.
    Version,
    /// `2022-03-21`, "23 July".
    Date,
    /// "in 2022", «سال 1401».
    Year,
    /// `10:30`, "5 pm".
    Clock,
    /// "the third", `3rd`, «سی‌ام».
    Ordinal,
    /// `1.` at the head of a line.
    ListMarker,
    /// "section 3", `#12`.
    Reference,
    /// `[12]`.
    Citation,
    /// `UTF-8`, `x86`, `007`.
    Identifier,
    /// `+49 30 1234567`.
    Phone,
    /// A web address.
    Url,
    /// A mail address.
    Email,
    /// Between back quotes.
    Code,
    /// Inside a tag.
    Markup,
    /// «پنج شنبه».
    Weekday,
    /// A number word that is probably something else here: "one", «یک».
    Word,
    /// Marks that follow no rule, or too many digits.
    Unreadable,
}

impl Mask {
    /// Its name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Version => "version",
            Self::Date => "date",
            Self::Year => "year",
            Self::Clock => "clock",
            Self::Ordinal => "ordinal",
            Self::ListMarker => "list-marker",
            Self::Reference => "reference",
            Self::Citation => "citation",
            Self::Identifier => "identifier",
            Self::Phone => "phone",
            Self::Url => "url",
            Self::Email => "email",
            Self::Code => "code",
            Self::Markup => "markup",
            Self::Weekday => "weekday",
            Self::Word => "word",
            Self::Unreadable => "unreadable",
        }
    }
}

/// Masked tokens: why, and the first token behind them.
pub type Masked = (Mask, usize);

/// How far a run of touching tokens is looked at in either direction.
const REACH: usize = 40;

/// How far the words stand from digits that are asked together what they can be to them.
const NEAR: usize = 8;

/// Digits that may be no figure, where they stand.
#[derive(Clone, Copy)]
struct Digits<'a> {
    line: Line<'a>,
    idx: usize,
    /// The digits as written.
    words: &'a str,
    /// What they say, where their marks follow a rule.
    literal: Option<Written>,
}

/// The mask of the digits at a token, if they are no figure.
pub fn digits(line: Line<'_>, idx: usize) -> Option<Masked> {
    let words = line.words_at(idx);
    let digits = Digits { line, idx, words, literal: written_at(line, idx) };
    if plain::is_plain(digits) {
        return clock::behind(digits).or_else(|| told::digits(digits)).or_else(|| year::mask(digits));
    }
    by_all(digits)
}

/// What all rules say of digits.
fn by_all(digits: Digits<'_>) -> Option<Masked> {
    let Digits { line, idx, .. } = digits;
    if counted::is_tied_side(line, idx) {
        return None;
    }
    address::mask(digits)
        .or_else(|| phone::mask(digits))
        .or_else(|| told::digits(digits))
        .or_else(|| position::mask(digits))
        .or_else(|| code::mask(digits))
        .or_else(|| glued::before(digits))
        .or_else(|| chain::mask(digits))
        .or_else(|| glued::behind(digits))
        .or_else(|| date::mask(digits))
        .or_else(|| listed::mask(digits))
        .or_else(|| marked::mask(digits))
        .or_else(|| year::mask(digits))
}

impl Digits<'_> {
    /// The value of digits without marks.
    fn whole(&self) -> Option<i64> {
        self.literal.filter(Written::is_plain)?.value
    }

    /// The parts that the words before them can play, as far as any rule looks for them.
    fn before(&self) -> Roles {
        self.near().before
    }

    /// The same of the words behind them.
    fn behind(&self) -> Roles {
        self.near().behind
    }

    /// What the words near them can be: rules that look for words are asked only where one of these is there.
    fn near(&self) -> Near {
        let Self { line, idx, .. } = *self;
        let (known, next) = (line.memo().near.get(), idx + 1);
        if known.next == next {
            return known;
        }
        let near =
            Near { before: line.roles(idx.saturating_sub(NEAR)..idx), behind: line.roles(next..next + NEAR), next };
        line.memo().near.set(near);
        near
    }

    /// Whether anything but digits stands among them, or digits of another script.
    fn has_marks(&self) -> bool {
        self.n_digits() != self.words.len()
    }

    /// How many digits are written.
    fn n_digits(&self) -> usize {
        self.literal.map_or(usize::MAX, |literal| literal.n_digits)
    }

    /// Behind everything that touches the digits, closing marks left out.
    fn behind_run(&self) -> usize {
        behind_run(self.line, self.idx)
    }
}

/// Whether a word right behind a number makes an ordinal of it, where nothing parts words; not one that is a unit too and
/// has a hedge behind it or is too many: 10日 is a day of the month, 10日以内 is within ten days, 300日 are so many.
fn is_ordinal_suffix(line: Line<'_>, idx: usize) -> bool {
    let suffix = line.follows(idx).filter(|token| token.gap == Gap::Seam && token.entry().is(Role::OrdinalSuffix));
    let is_time = |entry: &Entry| {
        let is_days = || {
            let value = idx.checked_sub(1).and_then(|digits| plain_at(line, digits));
            let is_upper = || date::is_upper_day(line, idx - 1);
            // 超过15日
            let is_bounded = || {
                matches!(
                    hedge::before(line, idx - 1, 0, Place::Text).hedge,
                    Hedge::Over | Hedge::AtLeast | Hedge::AtMost | Hedge::Under
                )
            };
            // 週3日から
            let rate = || line.phrase_before(idx - 1, table::LEADING_RATES).map(|(base, _)| base);
            line.is(idx + 1, Role::DayTail)
                || matches!(rate(), Some("week" | "year"))
                || value.is_some_and(|value| value > 31 || is_upper())
                || is_bounded()
        };
        entry.is(Role::Unit) && (hedge::behind(line, idx + 1).is_some() || entry.is(Role::DaySuffix) && is_days())
    };
    suffix.is_some_and(|token| !is_time(token.entry()))
}

/// Behind everything that touches a token, closing marks left out.
fn behind_run(line: Line<'_>, idx: usize) -> usize {
    let mut end = idx + 1;
    let goes_on = |at: usize| line.at(at).is_some_and(|token: &Token| token.is_word() || token.is_digits());
    while end < idx + REACH && line.is_glued(end) {
        let ties = line.at(end).is_some_and(|token| matches!(token.kind, TokenKind::Mark('-' | '.' | '_' | '/' | ':')));
        if !(goes_on(end) || (ties && line.is_glued(end + 1) && goes_on(end + 1))) {
            break;
        }
        end += 1;
    }
    end
}

/// Where something masked begins: a name or an address takes what touches its digits from before, but nothing before
/// `floor`, a place in the text.
pub fn begin(line: Line<'_>, idx: usize, mask: Mask, floor: usize) -> usize {
    let is_run =
        matches!(mask, Mask::Url | Mask::Email | Mask::Identifier | Mask::Version | Mask::Phone | Mask::Reference);
    let touches = |at: &usize| {
        let token = &line.tokens[*at];
        let is_inside = match token.kind {
            TokenKind::Mark(mark) => matches!(
                mark,
                '-' | '_' | '.' | '/' | ':' | '@' | '#' | '№' | '+' | '%' | '?' | '=' | '&' | '~' | '\\' | '$'
            ),
            _ => true,
        };
        is_inside && line.is_glued(at + 1) && token.span.start >= floor
    };
    let mut begin = idx;
    if is_run {
        let lowest = idx.saturating_sub(REACH);
        begin = (lowest..idx).rev().take_while(touches).last().unwrap_or(idx);
    }
    // A full stop or a colon before it belongs to what stands before.
    while begin < idx && matches!(line.tokens[begin].kind, TokenKind::Mark('.' | ':' | '=' | '?')) {
        begin += 1;
    }
    begin
}
