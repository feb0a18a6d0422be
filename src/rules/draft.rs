//! A finding before it is known how serious it is and whether it is accepted.

use crate::finding::{Basis, ClaimRef, Finding, Fix, Key, Label, Severity, Standing};
use crate::source::Place;

/// What a rule has to say.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// The quantity it is about.
    pub quantity: Option<String>,
    /// The claims it is about, for accepts that name one.
    pub claims: Vec<usize>,
    /// Every figure that it is about, also those that are not shown: the claim, and what it says.
    pub figures: Vec<(usize, String)>,
    /// The fact.
    pub message: String,
    /// The places.
    pub labels: Vec<Label>,
    /// How the figures came about.
    pub notes: Vec<String>,
    /// What to do.
    pub help: Option<String>,
    /// Whether it counts one level less than configured: a facet is missing, so it may be no disagreement at all.
    pub is_milder: bool,
    /// What a program can change to mend it.
    pub fixes: Vec<Fix>,
    /// Places that no program can mend, with the reason.
    pub obstacles: Vec<Label>,
}

impl Draft {
    /// A fact.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), ..Self::default() }
    }

    /// About this claim.
    pub fn of_claim(mut self, idx: usize, quantity: &str) -> Self {
        self.claims.push(idx);
        self.quantity = Some(quantity.to_owned());
        self
    }

    /// With a further place.
    pub fn at(mut self, place: &Place, message: impl Into<String>) -> Self {
        self.labels.push(Label::new(place.clone(), message));
        self
    }

    /// With the way out.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// With a change that mends it.
    pub fn fix(mut self, fix: Fix) -> Self {
        self.fixes.push(fix);
        self
    }

    /// With a place that no program can mend, and the reason.
    pub fn obstacle(mut self, place: &Place, why: impl Into<String>) -> Self {
        self.obstacles.push(Label::new(place.clone(), why));
        self
    }

    /// With a remark.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self
    }

    pub(super) fn into_finding(
        self,
        rule: &'static str,
        severity: Severity,
        claims: Vec<ClaimRef>,
        (key, basis): (Key, Basis),
        standing: Standing,
    ) -> Finding {
        let severity = if self.is_milder { severity.milder() } else { severity };
        let Self { quantity, message, labels, notes, help, fixes, obstacles, .. } = self;
        let message = shortened(message);
        Finding {
            rule,
            severity,
            quantity,
            message,
            labels,
            notes,
            help,
            claims,
            key,
            basis,
            fixes,
            obstacles,
            standing,
        }
    }
}

/// The longest message, in characters; what a file holds may be longer than anybody reads.
const LONGEST: usize = 300;

/// A message that is too long keeps its beginning and its end.
fn shortened(message: String) -> String {
    let n_chars = message.chars().count();
    if n_chars <= LONGEST {
        return message;
    }
    let begin: String = message.chars().take(LONGEST / 2).collect();
    let end: String = message.chars().skip(n_chars - LONGEST / 2).collect();
    format!("{begin} … {end}")
}
