//! Filters: which records or rows take part, `where = { kind = "owned", beds = { at-least = 100 } }`.

use super::Text;
use crate::figure::Exact;
use crate::source::Place;

/// Every condition must hold; without any, everything takes part.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// The conditions.
    pub conditions: Vec<Condition>,
    /// Where they stand; nowhere without any.
    pub place: Option<Place>,
}

impl Filter {
    /// In words that follow the name of what is filtered: ` where kind = "owned"`; nothing for everything.
    pub fn words(&self) -> String {
        if self.place.is_some() { format!(" where {}", self.conditions_as_written()) } else { String::new() }
    }

    /// The conditions as the claims file writes them, on one line.
    pub fn conditions_as_written(&self) -> String {
        let Some(place) = &self.place else { return String::new() };
        let conditions = place.text().split_whitespace().collect::<Vec<_>>().join(" ");
        let inside = conditions.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
        inside.unwrap_or(&conditions).trim().to_owned()
    }

    /// Whether everything takes part.
    pub fn is_empty(&self) -> bool {
        self.conditions.is_empty()
    }
}

/// What one column must be.
#[derive(Debug, Clone)]
pub struct Condition {
    /// The column, or the path of a field.
    pub column: Text,
    /// What is asked of it.
    pub test: Test,
}

/// What can be asked of a value.
#[derive(Debug, Clone)]
pub enum Test {
    /// It is this.
    Is(Operand),
    /// It is something else; a missing one is.
    Not(Operand),
    /// It is a number, and not below this.
    AtLeast(Operand),
    /// It is a number, and not above this.
    AtMost(Operand),
    /// It is one of these.
    In(Vec<Operand>),
    /// It holds a match of this pattern.
    Matches(Text),
    /// Whether it is missing, null or empty.
    Missing(bool),
}

/// What a value is held against, as the claims file writes it.
#[derive(Debug, Clone)]
pub struct Operand {
    /// What is meant.
    pub meant: Meant,
    /// Where it stands.
    pub place: Place,
}

/// What an operand means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meant {
    /// These words, blanks around them aside.
    Text(String),
    /// This number, however it is written.
    Number(Exact),
    /// True or false.
    Flag(bool),
}
