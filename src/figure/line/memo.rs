//! What was read in a line of tokens already: masks, units and ranges ask for the same numbers again and again, so the last
//! answers are kept.

use std::cell::{Cell, RefCell};

use crate::figure::counted::Counted;
use crate::figure::lexicon::Roles;
use crate::figure::number::{Literal, Number};

/// The last answers about the tokens of one line.
#[derive(Default)]
pub struct Memo {
    /// The numbers that begin at tokens.
    pub numbers: Answers<Option<Number>>,
    /// What digits say, their decimal mark being unknown.
    pub literals: Answers<Option<Literal>>,
    /// What is counted from tokens on, where more than one is.
    pub counted: Answers<Option<Counted>>,
    /// The last tokens at which no unit stands: most are asked for one by several rules.
    pub unitless: Places,
    /// The last tokens without a blank between them that were looked at together.
    pub touching: Cell<Option<Touching>>,
    /// What the words near a token can be, which was asked last.
    pub near: Cell<Near>,
}

/// The parts that the words near a token can play.
#[derive(Clone, Copy, Default)]
pub struct Near {
    /// Of those before it.
    pub before: Roles,
    /// Of those behind it.
    pub behind: Roles,
    /// The first token behind the token that was asked for; nought where none was.
    pub next: usize,
}

/// Tokens without a blank between them, or a part of many.
#[derive(Clone, Copy)]
pub struct Touching {
    /// The first.
    pub start: usize,
    /// The first behind them.
    pub end: usize,
    /// Whether more of them stand before and behind.
    pub goes_on: (bool, bool),
    /// Whether none of them can be a part of an address.
    pub is_nameless: bool,
}

impl Touching {
    /// Whether all that touches a token is among them, as far as anybody looks.
    pub fn covers(&self, idx: usize, reach: usize) -> bool {
        (self.start..self.end).contains(&idx)
            && (!self.goes_on.0 || idx - self.start >= reach)
            && (!self.goes_on.1 || self.end - idx >= reach)
    }
}

/// The last tokens of which something holds.
#[derive(Default)]
pub struct Places(Cell<[usize; KEPT]>);

impl Places {
    /// Whether a token is one of them.
    pub fn holds(&self, idx: usize) -> bool {
        self.0.get()[idx % KEPT] == idx + 1
    }

    /// Keeps a token.
    pub fn keep(&self, idx: usize) {
        let mut places = self.0.get();
        places[idx % KEPT] = idx + 1;
        self.0.set(places);
    }
}

/// How many answers are kept: those about the tokens that a figure and its neighbours take.
const KEPT: usize = 8;

/// The last answers to one question, by token.
pub struct Answers<T>(RefCell<[Option<(usize, T)>; KEPT]>);

impl<T> Default for Answers<T> {
    fn default() -> Self {
        Self(RefCell::new(std::array::from_fn(|_| None)))
    }
}

impl<T: Clone> Answers<T> {
    /// The answer about a token: the one that is kept, or else a new one.
    pub fn get(&self, idx: usize, ask: impl FnOnce() -> T) -> T {
        self.map(idx, ask, T::clone)
    }

    /// What is wanted of the answer about a token.
    pub fn map<R>(&self, idx: usize, ask: impl FnOnce() -> T, wanted: impl FnOnce(&T) -> R) -> R {
        if let Some((at, answer)) = &self.0.borrow()[idx % KEPT]
            && *at == idx
        {
            return wanted(answer);
        }
        let answer = ask();
        let found = wanted(&answer);
        self.0.borrow_mut()[idx % KEPT] = Some((idx, answer));
        found
    }
}
