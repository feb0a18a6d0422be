//! The figures of a text for people: each line that holds some, with its figures in `⟦ ⟧` and below it how each is read.
//! Numbers that are no figures, where they are asked for, stand among them in `⟨ ⟩`, with the reason.

use std::io::{self, Write};

use super::excerpt::{Marked, row, words};
use super::paint::Paint;
use super::{Style, bidi, escape};
use crate::figure::mask::Mask;
use crate::source::{Source, Span};

/// How far the numbers of one row may lie apart, in bytes; a longer line is shown in several rows.
const ROW: usize = 400;

/// A number of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub is: Is,
}

/// What a number of a text is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Is {
    /// A figure, read so.
    Figure(String),
    /// None, for this reason.
    Masked(Mask),
}

/// Which numbers are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// The figures.
    Figures,
    /// Those that are none as well.
    All,
}

/// Writes the numbers of a text, sorted by place: where each stands, and how it is read.
///
/// # Errors
/// When they cannot be written.
pub fn render(source: &Source, numbers: &[Number], shown: Shown, style: &Style, out: &mut dyn Write) -> io::Result<()> {
    let paint = Paint { color: style.color };
    let path = bidi::path(&escape::path(&source.path), style.bidi);
    writeln!(out, "{}: {}", paint.bold(&path), totals(numbers, shown))?;
    let width = numbers.last().map_or(0, |number| line_of(source, number.span).to_string().len());
    let mut rest = numbers;
    while !rest.is_empty() {
        let (numbers, behind) = rest.split_at(row_len(source, rest));
        render_row(source, numbers, width, style, out)?;
        rest = behind;
    }
    Ok(())
}

/// How many there are: `2 figures, 1 masked`.
fn totals(numbers: &[Number], shown: Shown) -> String {
    let n_figures = numbers.iter().filter(|number| matches!(number.is, Is::Figure(_))).count();
    let figures = match n_figures {
        0 => "no figures".to_owned(),
        1 => "1 figure".to_owned(),
        n => format!("{n} figures"),
    };
    match (shown, numbers.len() - n_figures) {
        (Shown::Figures, _) => figures,
        (Shown::All, 0) => format!("{figures}, nothing masked"),
        (Shown::All, n) => format!("{figures}, {n} masked"),
    }
}

/// How many of these numbers share the first one's row.
fn row_len(source: &Source, numbers: &[Number]) -> usize {
    let first = numbers[0].span;
    let line = line_of(source, first);
    let is_near = |span: Span| span.start < first.start.saturating_add(ROW) && line_of(source, span) == line;
    numbers.iter().take_while(|number| is_near(number.span)).count().max(1)
}

fn render_row(source: &Source, numbers: &[Number], width: usize, style: &Style, out: &mut dyn Write) -> io::Result<()> {
    let paint = Paint { color: style.color };
    let places: Vec<Marked> = numbers.iter().map(Number::marked).collect();
    let line = paint.faint(&format!("{:width$}", line_of(source, numbers[0].span)));
    writeln!(out, " {line} │ {}", paint.marks(&row(source, &places, style.bidi)))?;
    for number in numbers {
        let words = words(source, number.span, style.bidi);
        let reading = match &number.is {
            Is::Figure(reading) => paint.advice(&bidi::sentence(&escape::line(reading), style.bidi)),
            Is::Masked(mask) => paint.faint(&format!("no figure: {}", mask.name())),
        };
        writeln!(out, " {:width$} ·   {words}  → {reading}", "")?;
    }
    Ok(())
}

impl Number {
    fn marked(&self) -> Marked {
        match self.is {
            Is::Figure(_) => Marked::main(self.span),
            Is::Masked(_) => Marked::aside(self.span),
        }
    }
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
            Number { span: Span::new(start, from), is: Is::Figure((*reading).to_owned()) }
        });
        let mut out = Vec::new();
        let style = Style { color: false, bidi: Bidi::Plain };
        render(&source, &found.collect::<Vec<_>>(), Shown::Figures, &style, &mut out).unwrap();
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
