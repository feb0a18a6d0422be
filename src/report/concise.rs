//! One line for each finding, for search and for editors: `path:line:column: error[rule]: message`.

use std::io::{self, Write};

use super::{Report, Style, bidi, escape, plain};

/// Writes the report.
pub fn render(report: &Report<'_>, style: &Style, out: &mut dyn Write) -> io::Result<()> {
    for finding in report.open() {
        // The path stands bare, without isolates: editors and scripts read it.
        let place = finding.labels.first().map_or_else(|| "-".to_owned(), plain::position);
        let message = bidi::sentence(&escape::line(&finding.message), style.bidi);
        writeln!(out, "{place}: {}[{}]: {message}", finding.severity.name(), finding.rule)?;
    }
    writeln!(out, "{}", report.summary)
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use crate::report::Format;
    use crate::report::samples::{PLAIN, finding, label, rendered};

    #[test]
    fn a_finding_is_one_line_at_the_place_to_edit() {
        let labels = vec![label("متن/a.txt", "یک\nحدود ⟦۵۳ درصد⟧", ""), label("b.txt", "⟦50 %⟧", "")];
        let findings = [
            finding("divergent", "coverage is ۵۳ درصد here and 50 % there", labels),
            finding("nothing-checked", "no claim\nwas \u{1b}[1mchecked", Vec::new()),
            finding("strained", "m", vec![label("a\n.txt", "⟦5⟧", "")]),
        ];
        assert_snapshot!(rendered(Format::Concise, &findings, PLAIN), @"
        متن/a.txt:2:6: error[divergent]: coverage is ۵۳ درصد here and 50 % there
        -: error[nothing-checked]: no claim was  [1mchecked
        a‹U+000A›.txt:1:1: error[strained]: m
        checked 31 claims of 18 quantities in 2 sources: 3 errors
        ");
    }
}
