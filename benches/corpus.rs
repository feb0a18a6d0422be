//! Writes the project that `benches/process` runs the binary on: 2 MB of Persian text, 200 quotes of it as claims, and the
//! same quotes as a list for `rg -F`; and the texts that `benches/process-figures` reads, with patterns for `rg`;
//! and two repositories of 10 000 files, with 1 000 claims and with 5 000 of mixed origins.
#![allow(missing_docs)]

mod shared;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use counterclaim::figure::lang::{LANGUAGES, each};

fn main() -> std::io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/bench-corpus");
    write_quotes(&folder)?;
    write_evidence(&folder.join("evidence"), 0)?;
    write_evidence(&folder.join("gate"), 40)?;
    write_figures(&folder.join("figures"))
}

fn write_figures(folder: &Path) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    for corpus in shared::corpora::prose(4 << 20) {
        fs::write(folder.join(format!("{}.txt", corpus.name)), corpus.text)?;
    }
    for corpus in shared::corpora::hostile(1 << 20) {
        fs::write(folder.join(format!("hostile-{}.txt", corpus.name)), corpus.text)?;
    }
    fs::write(folder.join("en.pattern"), pattern("en", "[0-9][0-9.,]*"))?;
    fs::write(folder.join("fa.pattern"), pattern("fa", "[0-9۰-۹٠-٩][0-9۰-۹٠-٩.,٬٫،/]*"))
}

/// A pattern that finds numbers as well as one can: digits, and the number words, fractions and words for many of a language.
/// Hedges, units, nouns and everything that is no figure are left to us.
fn pattern(code: &str, digits: &str) -> String {
    let language = LANGUAGES.iter().find(|language| language.code == code).expect("a language that is read");
    let numbers = &language.numbers;
    let tables = numbers.numerals.iter().map(|(_, words)| *words);
    let tables = tables.chain(numbers.fractions.iter().map(|(_, words)| *words));
    let tables = tables.chain(numbers.denominators.iter().map(|(_, words)| *words));
    let mut words: Vec<&str> = tables.chain(numbers.vague.iter().map(|(_, words)| *words)).flat_map(each).collect();
    words.sort_unstable();
    words.dedup();
    format!(r"\b(?:{digits}|{})\b", words.join("|"))
}

fn write_quotes(folder: &Path) -> std::io::Result<()> {
    fs::create_dir_all(folder.join("claims"))?;
    let text = shared::persian(2 << 20);
    let quotes = shared::quotes(&text, 200);
    let mut claims = String::new();
    for (idx, quote) in quotes.iter().enumerate() {
        let quoted = quote.replace('\\', "\\\\").replace('"', "\\\"").replace('{', "{{").replace('}', "}}");
        let _ = write!(
            claims,
            "[q{idx}]\nkind = \"text\"\n[[q{idx}.stated]]\nsource = \"text.txt\"\nquote = \"{quoted}\"\n"
        );
    }
    fs::write(folder.join("claims/quotes.toml"), claims)?;
    // `rg -F` cannot fold: it is given the quotes as they stand, which is less than what is asked of counterclaim.
    fs::write(folder.join("quotes.txt"), quotes.join("\n"))?;
    fs::write(folder.join("one-line.txt"), text.split_whitespace().collect::<Vec<_>>().join(" "))?;
    fs::write(folder.join("counterclaim.toml"), "")?;
    fs::write(folder.join("text.txt"), text)
}

/// A repository of 10 000 files with 1 000 claims of mixed origins, and further sentences for each of its branches; all of them
/// true.
fn write_evidence(folder: &Path, n_sentences: usize) -> std::io::Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    let prose = shared::corpora::prose(4_000).next().map_or_else(String::new, |corpus| corpus.text);
    for branch in 0..N_BRANCHES {
        let docs = folder.join(format!("docs/{branch}"));
        fs::create_dir_all(&docs)?;
        for page in 0..N_PAGES {
            fs::write(docs.join(format!("{page}.md")), page_of(branch, page, &prose))?;
        }
        let data = folder.join(format!("data/{branch}"));
        fs::create_dir_all(&data)?;
        fs::write(data.join("config.toml"), format!("[service]\nlimit = {}\nname = \"s{branch}\"\n", 100 + branch))?;
        let rows: String = (0..N_ROWS).map(|row| format!("{row},{},{}\n", row % 7, row % 5)).collect();
        fs::write(data.join("rows.csv"), format!("id,kind,beds\n{rows}"))?;
    }
    fs::create_dir_all(folder.join("claims"))?;
    fs::write(folder.join("counterclaim.toml"), "")?;
    for branch in 0..N_BRANCHES {
        fs::write(folder.join(format!("claims/{branch}.toml")), claims_of(branch, n_sentences))?;
    }
    Ok(())
}

const N_BRANCHES: usize = 100;
const N_PAGES: usize = 97;
const N_ROWS: usize = 1_000;

fn page_of(branch: usize, page: usize, prose: &str) -> String {
    format!(
        "# Page {page}\n\n{prose}\n\n## Facts\n\nBranch {branch} has {N_PAGES} pages and a limit of {} users.\n\n- north\n- south\n- west\n\n\
         | clinic | beds |\n|---|---|\n| A | {} |\n| B | 30 |\n| Total | {} |\n",
        100 + branch,
        10 + page,
        40 + page,
    )
}

/// Ten claims, of every origin that looks at a source; and quotes of other pages.
fn claims_of(branch: usize, n_sentences: usize) -> String {
    let (doc, data) = (format!("docs/{branch}/0.md"), format!("data/{branch}"));
    let limit = 100 + branch;
    let mixed = format!(
        "[[pages-{branch}.stated]]\nsource = \"{doc}\"\nquote = \"has {{figure}} pages\"\n\
         [[pages-{branch}.counted]]\nsource = \"docs/{branch}/*.md\"\neach = \"file\"\n\
         [[limit-{branch}.matched]]\nsource = \"docs/{branch}/*.md\"\nmatch = 'limit of {{figure}}'\n\
         [[limit-{branch}.read]]\nsource = \"{data}/config.toml\"\nat = \"service.limit\"\n\
         [[limit-{branch}.declared]]\nis = \"{limit}\"\n\
         [[sides-{branch}.counted]]\nsource = \"{doc}\"\neach = \"item\"\nunder = \"Facts\"\n\
         [[clinics-{branch}.counted]]\nsource = \"{doc}\"\neach = \"row\"\nunder = \"Facts\"\nexcept = [\"Total\"]\n\
         [[beds-{branch}.summed]]\nsource = \"{doc}\"\nunder = \"Facts\"\ncolumn = \"beds\"\nexcept = [\"Total\"]\n\
         [[rows-{branch}.counted]]\nsource = \"{data}/rows.csv\"\neach = \"record\"\nwhere = {{ kind = 3 }}\n\
         [[users-{branch}.computed]]\nis = \"limit-{branch} * 2\"\n"
    );
    let sentences = (1..=n_sentences).map(|page| {
        let quote = format!("Branch {branch} has {{figure}} pages");
        format!("[[pages-{branch}.stated]]\nsource = \"docs/{branch}/{page}.md\"\nquote = \"{quote}\"\n")
    });
    sentences.fold(mixed, |claims, sentence| claims + &sentence)
}
