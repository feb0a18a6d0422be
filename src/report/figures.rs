//! The figures of a text for people: each line that holds some, with its figures in `⟦ ⟧` and below it how each is read.

use std::io::{self, Write};

use super::excerpt::{row, words};
use super::paint::Paint;
use super::{Style, bidi, escape};
use crate::source::{Source, Span};

/// How far the figures of one row may lie apart, in bytes; a longer line is shown in several rows.
const ROW: usize = 400;

/// Writes the figures of a text, sorted by place: where each stands, and how it is read.
///
/// # Errors
/// When they cannot be written.
pub fn render(source: &Source, figures: &[(Span, String)], style: &Style, out: &mut dyn Write) -> io::Result<()> {
    let paint = Paint { color: style.color };
    let path = bidi::path(&escape::path(&source.path), style.bidi);
    let n_figures = match figures.len() {
        0 => "no figures".to_owned(),
        1 => "1 figure".to_owned(),
        n => format!("{n} figures"),
    };
    writeln!(out, "{}: {n_figures}", paint.bold(&path))?;
    let width = figures.last().map_or(0, |(span, _)| line_of(source, *span).to_string().len());
    let mut rest = figures;
    while !rest.is_empty() {
        let (figures, behind) = rest.split_at(row_len(source, rest));
        render_row(source, figures, width, style, out)?;
        rest = behind;
    }
    Ok(())
}

/// How many of these figures share the first one's row.
fn row_len(source: &Source, figures: &[(Span, String)]) -> usize {
    let first = figures[0].0;
    let line = line_of(source, first);
    let is_near = |span: Span| span.start < first.start.saturating_add(ROW) && line_of(source, span) == line;
    figures.iter().take_while(|(span, _)| is_near(*span)).count().max(1)
}

fn render_row(
    source: &Source,
    figures: &[(Span, String)],
    width: usize,
    style: &Style,
    out: &mut dyn Write,
) -> io::Result<()> {
    let paint = Paint { color: style.color };
    let spans: Vec<Span> = figures.iter().map(|(span, _)| *span).collect();
    let line = paint.faint(&format!("{:width$}", line_of(source, spans[0])));
    writeln!(out, " {line} │ {}", paint.marks(&row(source, &spans, style.bidi)))?;
    for (span, reading) in figures {
        let words = words(source, *span, style.bidi);
        let reading = bidi::sentence(&escape::line(reading), style.bidi);
        writeln!(out, " {:width$} ·   {words}  → {}", "", paint.advice(&reading))?;
    }
    Ok(())
}

fn line_of(source: &Source, span: Span) -> usize {
    source.position(span.start).line
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use super::*;
    use crate::report::Bidi;

    fn rendered(text: &str, figures: &[(&str, &str)]) -> String {
        let source = Source::new("seeds/متن.txt", text);
        let mut from = 0;
        let found = figures.iter().map(|(words, reading)| {
            let start = from + text[from..].find(words).unwrap();
            from = start + words.len();
            (Span::new(start, from), (*reading).to_owned())
        });
        let mut out = Vec::new();
        let style = Style { color: false, bidi: Bidi::Plain };
        render(&source, &found.collect::<Vec<_>>(), &style, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn each_line_shows_its_figures_and_how_they_are_read() {
        let text = "بیش از 50 درصد جمعیت\nno figure here\nmore than 400 centres, of which 9 clinics\n".to_owned()
            + &"\n".repeat(7)
            + "روزی ۱۳ هزار\nخدمت";
        let figures = [
            ("بیش از 50 درصد", "(50, 100]  reads (50, 60]  share"),
            ("more than 400 centres", "(400, ∞)  reads (400, 440]  count"),
            ("9 clinics", "9  count"),
            ("۱۳ هزار\nخدمت", "[12500, 13500]  count"),
        ];
        assert_snapshot!(rendered(&text, &figures), @"
        seeds/متن.txt: 4 figures
          1 │ ⟦بیش از 50 درصد⟧ جمعیت
            ·   بیش از 50 درصد  → (50, 100]  reads (50, 60]  share
          3 │ ⟦more than 400 centres⟧, of which ⟦9 clinics⟧
            ·   more than 400 centres  → (400, ∞)  reads (400, 440]  count
            ·   9 clinics  → 9  count
         11 │ روزی ⟦۱۳ هزار خدمت⟧
            ·   ۱۳ هزار خدمت  → [12500, 13500]  count
        ");
    }

    #[test]
    fn a_text_without_figures_says_so() {
        assert_eq!(rendered("هیچ", &[]), "seeds/متن.txt: no figures\n");
    }

    #[test]
    fn a_long_line_is_shown_in_rows() {
        let text = "12 words, ".repeat(300);
        let figures = vec![("12", "12"); 300];
        let rows = rendered(&text, &figures);
        assert_eq!(rows.lines().filter(|line| line.contains('│')).count(), 8);
        assert!(rows.lines().all(|line| line.chars().count() < 700));
    }
}
