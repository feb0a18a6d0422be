//! One value of a facet, as it is written and as it is compared: a time that names a period is that period, in whatever
//! calendar and spelling; anything else is its folded words.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::sync::Arc;

use crate::figure::calendar::{Calendar, Period, period_of};
use crate::source::fold;

/// A value of a facet. Two of them are equal when they mean the same: `1401`, «سال ۱۴۰۱» and `2022-03-21/2023-03-20`.
#[derive(Clone)]
pub struct FacetValue(Arc<Inner>);

struct Inner {
    written: Box<str>,
    meaning: Meaning,
}

/// What is compared.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Meaning {
    /// From a first to a last day. Lunar ones are known from tables only, and are not taken for solar ones.
    Days { is_lunar: bool, first: i64, last: i64 },
    /// Folded words.
    Words(Box<str>),
}

/// How many values are remembered; a million figures mostly have a few.
const MOST_REMEMBERED: usize = 4_096;

type Memory = RefCell<HashMap<Box<str>, FacetValue>>;

thread_local! {
    static TIMES: Memory = RefCell::default();
    static SCOPES: Memory = RefCell::default();
}

impl FacetValue {
    /// A time.
    pub fn when(written: &str) -> Self {
        TIMES.with(|memory| {
            remembered(memory, written, |written| match period_of(written) {
                Some(Period { calendar, first, last }) => {
                    Meaning::Days { is_lunar: calendar == Calendar::Hijri, first, last }
                }
                None => words(written),
            })
        })
    }

    /// A part of the world.
    pub fn scope(written: &str) -> Self {
        SCOPES.with(|memory| remembered(memory, written, words))
    }

    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.0.written
    }

    /// Its first and last day, if it is a period whose days are known.
    pub fn days(&self) -> Option<(i64, i64)> {
        match self.0.meaning {
            Meaning::Days { is_lunar: false, first, last } => Some((first, last)),
            _ => None,
        }
    }
}

impl FacetValue {
    /// Its first and last day as tables of the lunar calendar have them, if it is a lunar period.
    pub fn lunar_days(&self) -> Option<(i64, i64)> {
        match self.0.meaning {
            Meaning::Days { is_lunar: true, first, last } => Some((first, last)),
            _ => None,
        }
    }
}

fn words(written: &str) -> Meaning {
    Meaning::Words(fold(written).trim().into())
}

/// Each text is looked at once.
fn remembered(memory: &Memory, written: &str, meaning: impl Fn(&str) -> Meaning) -> FacetValue {
    if let Some(value) = memory.borrow().get(written) {
        return value.clone();
    }
    let value = FacetValue(Arc::new(Inner { written: written.into(), meaning: meaning(written) }));
    let mut memory = memory.borrow_mut();
    if memory.len() >= MOST_REMEMBERED {
        memory.clear();
    }
    memory.insert(written.into(), value.clone());
    value
}

impl PartialEq for FacetValue {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0.meaning == other.0.meaning
    }
}

impl Eq for FacetValue {}

impl Hash for FacetValue {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.meaning.hash(state);
    }
}

impl PartialOrd for FacetValue {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for FacetValue {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.meaning.cmp(&other.0.meaning)
    }
}

impl Deref for FacetValue {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for FacetValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for FacetValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_its_period_however_it_is_written() {
        let same = [
            &["1401", "۱۴۰۱", "سال ۱۴۰۱", "2022-03-21/2023-03-20", "the year 1401"][..],
            &["2024-Q3", "Q3 2024", "the third quarter of 2024", "2024-07-01/2024-09-30", "July to September 2024"],
            &["2022-07-14", "14 July 2022", "۱۴۰۱/۰۴/۲۳", "23 Tir 1401"],
            &["2022/23", "2022-2023"],
            &["first wave", "First  Wave"],
        ];
        for (idx, group) in same.iter().enumerate() {
            for value in *group {
                for (other_idx, other) in same.iter().enumerate() {
                    let is_same = FacetValue::when(value) == FacetValue::when(other[0]);
                    assert_eq!(is_same, idx == other_idx, "{value} and {}", other[0]);
                }
            }
        }
    }

    #[test]
    fn a_month_is_not_its_year_and_a_lunar_year_no_solar_one() {
        assert_ne!(FacetValue::when("July 2022"), FacetValue::when("2022"));
        assert_ne!(FacetValue::when("1401"), FacetValue::when("1401 AH"));
        assert_eq!(FacetValue::when("1401 AH").days(), None);
    }

    #[test]
    fn scopes_are_equal_when_their_folded_words_are() {
        assert_eq!(FacetValue::scope("Gilan"), FacetValue::scope("gilan "));
        assert_eq!(FacetValue::scope("منطقه ۵"), FacetValue::scope("منطقة 5"));
        assert_ne!(FacetValue::scope("Gilan"), FacetValue::scope("Guilan"));
    }
}
