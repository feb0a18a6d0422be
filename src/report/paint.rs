//! Colours for terminals, as the few escape sequences that every terminal knows.

use crate::finding::Severity;

/// A brush: paints, or leaves as it is.
#[derive(Clone, Copy, Debug)]
pub struct Paint {
    /// Whether it paints.
    pub color: bool,
}

impl Paint {
    /// In the colour of a severity, bold.
    pub fn severity(self, severity: Severity, text: &str) -> String {
        let color = match severity {
            Severity::Error => "1;31",
            Severity::Warning => "1;33",
            Severity::Info => "1;36",
        };
        self.with(color, text)
    }

    /// Bold.
    pub fn bold(self, text: &str) -> String {
        self.with("1", text)
    }

    /// In the colour of advice.
    pub fn advice(self, text: &str) -> String {
        self.with("36", text)
    }

    /// Faint.
    pub fn faint(self, text: &str) -> String {
        self.with("2", text)
    }

    /// Bold from each `⟦` to its `⟧`, faint from each `⟨` to its `⟩`; a text shows these brackets only where a report set them.
    pub fn marks(self, text: &str) -> String {
        if !self.color {
            return text.to_owned();
        }
        let figures = text.replace('⟦', "\u{1b}[1m⟦").replace('⟧', "⟧\u{1b}[0m");
        figures.replace('⟨', "\u{1b}[2m⟨").replace('⟩', "⟩\u{1b}[0m")
    }

    fn with(self, code: &str, text: &str) -> String {
        if self.color { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }
}
