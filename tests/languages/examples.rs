//! Worked examples: a few phrases of each section of a language's table of phrases, read by the reader.

use counterclaim::figure::lang::Language;
use counterclaim::figure::pair::read_alone;
use counterclaim::figure::scan::{self, Scan};
use counterclaim::figure::{Kind, Mention};
use counterclaim::source::Span;

use crate::markdown::Table;
use crate::project::file;

/// How many phrases of a section are shown.
const PER_SECTION: usize = 4;

/// A section of a table of phrases.
pub struct Section {
    pub heading: String,
    phrases: Vec<String>,
}

/// The sections of a language's table of phrases; what stands before the first heading is for people.
pub fn sections(language: &Language) -> Vec<Section> {
    let table = file(&format!("tests/figures/phrases/{}.txt", language.code));
    let mut sections: Vec<Section> = Vec::new();
    for line in table.lines() {
        if let Some(heading) = line.strip_prefix("# ") {
            sections.push(Section { heading: heading.to_owned(), phrases: Vec::new() });
        } else if let (Some(section), Some((phrase, _))) = (sections.last_mut(), line.split_once(" | ")) {
            section.phrases.push(phrase.to_owned());
        }
    }
    sections
}

/// Phrases of these sections, spread over each of them, and how they are read.
pub fn table(sections: &[&Section], language: &Language) -> Table {
    let mut table = Table::new(&["for example", "stands for", "read as", "kind", "unit"]);
    for section in sections {
        let phrases: Vec<&String> = section.phrases.iter().filter(|phrase| !phrase.contains('⏎')).collect();
        let stride = phrases.len().div_ceil(PER_SECTION).max(1);
        for phrase in phrases.into_iter().step_by(stride) {
            read(phrase, section, language).into_iter().for_each(|row| table.row(row));
        }
    }
    table
}

/// A row for each figure of a phrase; one with the reason where there is none.
fn read(phrase: &str, section: &Section, language: &Language) -> Vec<Vec<String>> {
    let text = phrase.replace(['⟦', '⟧'], "");
    let scan = if section.heading.contains("whole phrases only") {
        let mention = scan::phrase(&text, Some(language.code));
        Scan { mentions: mention.into_iter().collect(), masked: Vec::new() }
    } else {
        scan::scan(&text, Span::new(0, text.len()), Some(language.code))
    };
    if scan.mentions.is_empty() {
        let reasons: Vec<&str> = scan.masked.iter().map(|(_, mask)| mask.name()).collect();
        let none =
            if reasons.is_empty() { "no figure".to_owned() } else { format!("no figure: {}", reasons.join(", ")) };
        return vec![[text, none, String::new(), String::new(), String::new()].into()];
    }
    scan.mentions.iter().map(|mention| row(mention, &text)).collect()
}

fn row(mention: &Mention, text: &str) -> Vec<String> {
    let Span { start, end } = mention.span;
    let is_whole = mention.span == Span::new(0, text.len());
    let marked = if is_whole { text.to_owned() } else { marked(text, start, end) };
    let unit = mention.unit.dimension.symbol().unwrap_or_default().to_owned();
    match read_alone(mention) {
        Some(figure) => {
            let reads = if figure.reads == figure.says { String::new() } else { figure.reads.to_string() };
            vec![marked, figure.says.to_string(), reads, figure.kind.name().to_owned(), unit]
        }
        None => vec![marked, "no share can be that".to_owned(), String::new(), Kind::Share.name().to_owned(), unit],
    }
}

fn marked(text: &str, start: usize, end: usize) -> String {
    format!("{}⟦{}⟧{}", &text[..start], &text[start..end], &text[end..])
}
