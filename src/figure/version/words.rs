//! Versions in words, as messages show them: as they are written, never as the number that orders them.

use super::order::version_at;
use crate::figure::Figure;
use crate::figure::exact::Exact;
use crate::figure::interval::{End, Interval};
use crate::figure::mention::Hedge;

/// A version that a figure names, in the words of its author.
pub fn name(figure: &Figure, key: &Exact) -> String {
    let written = figure.names.iter().find(|(known, _)| known == key);
    written.map_or_else(|| version_at(key), |(_, words)| words.to_string())
}

/// The figure in words: "3.8", "newer than 3.8", "3.12 or older".
pub fn phrase_of(figure: &Figure) -> String {
    match (&figure.value, figure.hedge) {
        (Some(value), Hedge::None | Hedge::Exactly) => name(figure, value),
        _ => words(figure, &figure.says),
    }
}

/// The versions of an interval in words.
pub fn words(figure: &Figure, interval: &Interval) -> String {
    let name = |key: &Exact| name(figure, key);
    if let Some(point) = interval.as_point() {
        return name(point);
    }
    match (interval.low(), interval.high()) {
        (End::Infinite, End::Infinite) => "any version".to_owned(),
        (End::Open(low), End::Infinite) => format!("newer than {}", name(low)),
        (End::Closed(low), End::Infinite) => format!("{} or newer", name(low)),
        (End::Infinite, End::Open(high)) => format!("older than {}", name(high)),
        (End::Infinite, End::Closed(high)) => format!("{} or older", name(high)),
        (End::Closed(low), End::Closed(high)) => format!("{} to {}", name(low), name(high)),
        (End::Open(low), End::Closed(high)) => format!("newer than {}, up to {}", name(low), name(high)),
        (End::Closed(low), End::Open(high)) => format!("{} or newer, older than {}", name(low), name(high)),
        (End::Open(low), End::Open(high)) => format!("newer than {}, older than {}", name(low), name(high)),
    }
}
