//! Findings for people: the message, a window onto each place with miette's frame, then notes and help.
//!
//! miette places underlines by logical column, which means nothing where a display reorders text. So each window is one
//! line that begins with `▶`, the underline marks that, and the words themselves stand in `⟦ ⟧`.

use std::fmt::{self, Display, Formatter};
use std::io::{self, Write};

use miette::{
    Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteError, MietteSpanContents, SourceCode,
    SourceSpan, SpanContents,
};

use super::excerpt::around;
use super::paint::Paint;
use super::{Report, Style, bidi, escape};
use crate::finding::{Finding, Label};

/// What a window's underline marks.
const MARK: &str = "▶";

/// Writes the report.
pub fn render(report: &Report<'_>, style: &Style, out: &mut dyn Write) -> io::Result<()> {
    render_findings(report.findings, style, out)?;
    hint(report.findings, style, out)?;
    writeln!(out, "{}", report.summary)
}

/// How many of the findings a program can mend.
fn hint(findings: &[Finding], style: &Style, out: &mut dyn Write) -> io::Result<()> {
    let is_safe = |finding: &&Finding| finding.is_open() && finding.fixes.iter().any(|fix| fix.is_safe);
    let paint = Paint { color: style.color };
    let hint = match findings.iter().filter(is_safe).count() {
        0 => return Ok(()),
        1 => "1 of these can be fixed with `counterclaim fix`".to_owned(),
        n => format!("{n} of these can be fixed with `counterclaim fix`"),
    };
    writeln!(out, "{}", paint.advice(&hint))
}

/// Writes the findings alone.
///
/// # Errors
/// When they cannot be written.
pub fn render_findings(findings: &[Finding], style: &Style, out: &mut dyn Write) -> io::Result<()> {
    let handler = handler(style.color);
    for finding in findings.iter().filter(|finding| finding.is_open()) {
        render_finding(finding, style, &handler, out)?;
        writeln!(out)?;
    }
    Ok(())
}

fn render_finding(
    finding: &Finding,
    style: &Style,
    handler: &GraphicalReportHandler,
    out: &mut dyn Write,
) -> io::Result<()> {
    let paint = Paint { color: style.color };
    let sentence = |text: &str| bidi::sentence(&escape::line(text), style.bidi);
    let name = format!("{}[{}]", finding.severity.name(), finding.rule);
    writeln!(
        out,
        "{}{} {}",
        paint.severity(finding.severity, &name),
        paint.bold(":"),
        paint.bold(&sentence(&finding.message))
    )?;
    for label in &finding.labels {
        out.write_all(Window::new(label, style).framed(handler).as_bytes())?;
    }
    for note in &finding.notes {
        match note.strip_prefix("  ") {
            Some(line) => writeln!(out, "          {}", sentence(line))?,
            None => writeln!(out, "  {} {}", paint.advice("note:"), sentence(note))?,
        }
    }
    if let Some(help) = &finding.help {
        writeln!(out, "  {} {}", paint.advice("help:"), sentence(help))?;
    }
    Ok(())
}

/// The stock handler, made quiet: lines are not wrapped, since a line break would cut isolates in two.
fn handler(color: bool) -> GraphicalReportHandler {
    let theme = if color { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
    GraphicalReportHandler::new_themed(theme).with_links(false).with_wrap_lines(false).without_syntax_highlighting()
}

/// A view of one place: a source of one line for miette, with the true path, line and column of the place.
#[derive(Debug)]
struct Window {
    view: String,
    path: String,
    line: usize,
    column: usize,
    message: String,
}

impl Window {
    fn new(label: &Label, style: &Style) -> Self {
        let source = &label.place.source;
        let position = source.position(label.place.span.start);
        let excerpt = around(source, label.place.span, style.bidi);
        Self {
            view: format!("{MARK} {}", Paint { color: style.color }.marks(&excerpt)),
            path: bidi::path(&escape::path(source.shown_path()), style.bidi),
            line: position.line,
            column: position.column,
            message: bidi::sentence(&escape::line(&label.message), style.bidi),
        }
    }

    /// The window in miette's frame.
    fn framed(&self, handler: &GraphicalReportHandler) -> String {
        let mut framed = String::new();
        handler
            .render_report(&mut framed, self)
            .expect("a string can be written to, and every span of a window be read");
        // The handler begins with the diagnostic's message; a window has none.
        framed.split_once('\n').map_or(String::new(), |(_, window)| window.to_owned())
    }
}

impl Diagnostic for Window {
    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(self)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let message = Some(self.message.clone()).filter(|message| !message.is_empty());
        Some(Box::new([LabeledSpan::new(message, 0, MARK.len())].into_iter()))
    }
}

impl SourceCode for Window {
    /// The whole view, whatever is asked for.
    fn read_span<'a>(
        &'a self,
        _: &SourceSpan,
        _: usize,
        _: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let span = (0, self.view.len()).into();
        let (line, column) = (self.line - 1, self.column - 1);
        let view = self.view.as_bytes();
        Ok(Box::new(MietteSpanContents::new_named(self.path.clone(), view, span, line, column, 1)))
    }
}

impl std::error::Error for Window {}

/// Empty: the finding's message stands above all of its windows.
impl Display for Window {
    fn fmt(&self, _: &mut Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use crate::finding::Severity;
    use crate::report::samples::{PLAIN, finding, label, rendered};
    use crate::report::{Bidi, Format, Style};

    #[test]
    fn one_finding_shows_places_in_several_sources() {
        let persian = "معاون درمان گفت: ⟦بیش از 50 درصد⟧ از جمعیت کشور بیمه‌شده ما هستند و طبیعی است";
        let english = "\n\nHe spoke of ⟦about 53 %⟧ of all Iranians.";
        let labels = vec![
            label("seeds/report.txt", persian, "more than 50 %"),
            label("seeds/briefing.en.txt", english, "about 53 %"),
        ];
        let mut finding = finding("divergent", "coverage is more than 50 % here and about 53 % there", labels);
        finding.help = Some("both can be true (53 > 50). State one, or accept it with a reason.".to_owned());
        assert_snapshot!(rendered(Format::Human, &[finding], PLAIN), @"
        error[divergent]: coverage is more than 50 % here and about 53 % there
           ╭─[seeds/report.txt:1:18]
         1 │ ▶ معاون درمان گفت: ⟦بیش از 50 درصد⟧ از جمعیت کشور بیمه‌شده …
           · ┬
           · ╰── more than 50 %
           ╰────
           ╭─[seeds/briefing.en.txt:3:13]
         3 │ ▶ He spoke of ⟦about 53 %⟧ of all Iranians.
           · ┬
           · ╰── about 53 %
           ╰────
          help: both can be true (53 > 50). State one, or accept it with a reason.

        checked 31 claims of 18 quantities in 2 sources: 1 error
        ");
    }

    #[test]
    fn two_places_of_one_source_are_two_windows_and_notes_come_before_help() {
        let text = "9 clinics were opened, and ⟦2 hospitals⟧.";
        let labels = vec![label("a.txt", text, "2 hospitals"), label("a.txt", "⟦9 clinics⟧ were opened", "9 clinics")];
        let mut finding = finding("contradictory", "openings are 11 and 22", labels);
        finding.severity = Severity::Warning;
        finding.notes = vec!["9 clinics: 9".to_owned(), "2 hospitals: 2".to_owned()];
        finding.help = Some("count again".to_owned());
        assert_snapshot!(rendered(Format::Human, &[finding], PLAIN), @"
        warning[contradictory]: openings are 11 and 22
           ╭─[a.txt:1:28]
         1 │ ▶ … were opened, and ⟦2 hospitals⟧.
           · ┬
           · ╰── 2 hospitals
           ╰────
           ╭─[a.txt:1:1]
         1 │ ▶ ⟦9 clinics⟧ were opened
           · ┬
           · ╰── 9 clinics
           ╰────
          note: 9 clinics: 9
          note: 2 hospitals: 2
          help: count again

        checked 31 claims of 18 quantities in 2 sources: 1 warning
        ");
    }

    #[test]
    fn a_finding_without_a_place_is_its_message() {
        let mut finding = finding("nothing-checked", "no claim was checked", Vec::new());
        finding.help = Some("write one into claims/".to_owned());
        assert_snapshot!(rendered(Format::Human, &[finding], PLAIN), @"
        error[nothing-checked]: no claim was checked
          help: write one into claims/

        checked 31 claims of 18 quantities in 2 sources: 1 error
        ");
    }

    #[test]
    fn a_clean_report_is_one_line() {
        assert_snapshot!(rendered(Format::Human, &[], PLAIN), @"checked 31 claims of 18 quantities in 2 sources: all agree");
    }

    #[test]
    fn tabs_wide_letters_and_emoji_do_not_move_the_underline() {
        let labels = vec![label("a.txt", "a\tb 漢字 👩\u{200d}⚕️ ⟦50\t%⟧ 🎉", "50 %"), label("b.txt", "⟦⟧", "")];
        assert_snapshot!(rendered(Format::Human, &[finding("strained", "m", labels)], PLAIN), @"
        error[strained]: m
           ╭─[a.txt:1:13]
         1 │ ▶ a b 漢字 👩‍⚕️ ⟦50 %⟧ 🎉
           · ┬
           · ╰── 50 %
           ╰────
           ╭─[b.txt:1:1]
         1 │ ▶ ⟦⟧
           · ─
           ╰────

        checked 31 claims of 18 quantities in 2 sources: 1 error
        ");
    }

    #[test]
    fn a_place_over_several_lines_is_one_line_at_its_first() {
        let labels = vec![label("a.txt", "\nبیمه‌شدگان: ⟦بیش از 50 درصد \r\nجمعیت⟧ کشور\nما", "more than 50 %")];
        assert_snapshot!(rendered(Format::Human, &[finding("strained", "m", labels)], PLAIN), @"
        error[strained]: m
           ╭─[a.txt:2:13]
         2 │ ▶ بیمه‌شدگان: ⟦بیش از 50 درصد جمعیت⟧ کشور ما
           · ┬
           · ╰── more than 50 %
           ╰────

        checked 31 claims of 18 quantities in 2 sources: 1 error
        ");
    }

    #[test]
    fn no_text_steers_the_terminal_or_adds_a_line() {
        let labels = vec![label("a\n\u{1b}[2J.txt", "\u{1b}[31m\u{202e}⟦50⟧\u{7}", "fif\u{1b}[0mty\nerror")];
        let mut finding = finding("strained", "one\nchecked 0 claims\u{202e}", labels);
        finding.notes = vec!["a\rb".to_owned()];
        finding.help = Some("c\u{9b}d".to_owned());
        assert_snapshot!(rendered(Format::Human, &[finding], PLAIN), @"
        error[strained]: one checked 0 claims‹U+202E›
           ╭─[a‹U+000A›‹U+001B›[2J.txt:1:7]
         1 │ ▶ [31m‹U+202E›⟦50⟧
           · ┬
           · ╰── fif [0mty error
           ╰────
          note: a b
          help: c d

        checked 31 claims of 18 quantities in 2 sources: 1 error
        ");
    }

    #[test]
    fn words_from_right_to_left_stand_in_isolates() {
        let labels = vec![label("متن/الف.txt", "سازمان WHO گفت: ⟦بیش از 50 درصد⟧", "«بیش از 50» here")];
        let style = Style { color: false, bidi: Bidi::Isolate };
        let report = rendered(Format::Human, &[finding("strained", "«پوشش» is strained", labels)], style);
        let seen = report.replace('\u{2066}', "{LRI}").replace('\u{2068}', "{FSI}").replace('\u{2069}', "{PDI}");
        assert_snapshot!(seen, @"
        error[strained]: «{FSI}پوشش{PDI}» is strained
           ╭─[{FSI}متن{PDI}/{FSI}الف{PDI}.txt:1:17]
         1 │ ▶ {FSI}سازمان {LRI}WHO{PDI} گفت: ⟦بیش از 50 درصد⟧{PDI}
           · ┬
           · ╰── «{FSI}بیش از 50{PDI}» here
           ╰────

        checked 31 claims of 18 quantities in 2 sources: 1 error
        ");
    }

    #[test]
    fn colours_frame_the_words_and_end_where_they_begin() {
        let labels = vec![label("a.txt", "some ⟦50 %⟧", "50 %")];
        let mut finding = finding("strained", "m", labels);
        finding.help = Some("h".to_owned());
        let style = Style { color: true, bidi: Bidi::Isolate };
        assert_snapshot!(rendered(Format::Human, &[finding], style).replace('\u{1b}', "^"), @"
        ^[1;31merror[strained]^[0m^[1m:^[0m ^[1mm^[0m
           ╭─[^[36;1;4ma.txt:1:6^[0m]
         ^[2m1^[0m │ ▶ some ^[1m⟦50 %⟧^[0m
           · ^[35;1m┬^[0m
           · ^[35;1m╰── ^[35;1m50 %^[0m^[0m
           ╰────
          ^[36mhelp:^[0m h

        checked 31 claims of 18 quantities in 2 sources: 1 error
        ");
    }
}
