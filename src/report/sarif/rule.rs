//! Rules in SARIF: their pages are their help.

use super::super::escape;
use super::level;
use super::log::{Configuration, Descriptor, Help, Message, RuleProperties};
use crate::claim::Level;
use crate::finding::Severity;
use crate::rules::Rule;

/// What programs show of a rule.
pub fn descriptor(rule: &Rule) -> Descriptor {
    let (enabled, severity) = match rule.level {
        Level::On(severity) => (true, severity),
        Level::Off => (false, Severity::Warning),
    };
    // The marks of examples are doubled where the page's own test would take them for its marks.
    let markdown = rule.page.replace("⟦⟦", "⟦").replace("⟧⟧", "⟧");
    Descriptor {
        id: rule.name,
        short_description: Message::new(rule.summary()),
        full_description: Message::new(escape::line(&section(&markdown, "What it finds"))),
        help: Help { text: section(&markdown, "When to accept"), markdown },
        default_configuration: Configuration { enabled, level: level(severity) },
        properties: RuleProperties {
            tags: ["documentation", "figures"],
            precision: "high",
            severity: match severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Info => "recommendation",
            },
        },
    }
}

/// The text of a page below one of its headings, up to the next.
fn section(page: &str, heading: &str) -> String {
    let lines = page.lines().skip_while(|line| line.strip_prefix("## ") != Some(heading)).skip(1);
    lines.take_while(|line| !line.starts_with("## ")).collect::<Vec<_>>().join("\n").trim().to_owned()
}
