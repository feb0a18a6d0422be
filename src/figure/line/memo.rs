//! What was read in a line of tokens already: masks, units and ranges ask for the same numbers again and again, so the last
//! answers are kept.

use std::cell::RefCell;

use crate::figure::number::{Literal, Number};

/// The last answers about the tokens of one line.
#[derive(Default)]
pub struct Memo {
    /// The numbers that begin at tokens.
    pub numbers: Answers<Option<Number>>,
    /// What digits say, their decimal mark being unknown.
    pub literals: Answers<Option<Literal>>,
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
