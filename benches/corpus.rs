//! Writes the project that `benches/process` runs the binary on: 2 MB of Persian text, 200 quotes of it as claims, and the
//! same quotes as a list for `rg -F`.
#![allow(missing_docs)]

mod shared;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

fn main() -> std::io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/bench-corpus");
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
