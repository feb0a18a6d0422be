//! Running texts in which every figure stands in ⟦ ⟧ and every number that is none in ⟨reason: words⟩.

use counterclaim::figure::scan;
use counterclaim::source::Span;

/// Checks every file of a language, which nothing but the texts tells: `de.txt`, `de-more.txt`.
pub fn hold_language(code: &str) {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/figures/texts");
    let mut names: Vec<String> = std::fs::read_dir(&folder)
        .expect("the texts")
        .map(|entry| entry.expect("a text").file_name().to_string_lossy().into_owned())
        .filter(|name| name.split(['.', '-']).next() == Some(code))
        .collect();
    names.sort();
    assert!(!names.is_empty(), "no texts in {code}");
    let read = |name: &String| hold(name, &std::fs::read_to_string(folder.join(name)).expect("a text"));
    let faults: Vec<String> = names.iter().flat_map(read).collect();
    assert!(faults.is_empty(), "{} places of texts are not read so:\n{}", faults.len(), faults.join("\n"));
}

/// Checks every text of a file; texts are parted by lines of equals signs, and lines that begin with `##` are for people.
fn hold(name: &str, marked: &str) -> Vec<String> {
    let texts = marked.split("\n====\n").map(|text| {
        let lines: Vec<&str> = text.lines().filter(|line| !line.starts_with("##")).collect();
        lines.join("\n")
    });
    texts.flat_map(|text| faults(name, &text)).collect()
}

fn faults(name: &str, marked: &str) -> Vec<String> {
    let (text, mut expected) = unmarked(marked);
    expected.sort();
    let scan = scan::scan(&text, Span::new(0, text.len()), None);
    let figures = scan.mentions.iter().map(|mention| (mention.span, "figure"));
    let masked = scan.masked.iter().map(|(span, mask)| (*span, mask.name()));
    let mut found: Vec<(Span, &str)> = figures.chain(masked).collect();
    found.sort();
    let shown = |(span, what): &(Span, &str)| {
        let around = Span::new(
            text.floor_char_boundary(span.start.saturating_sub(30)),
            text.ceil_char_boundary((span.end + 30).min(text.len())),
        );
        format!("{what} ⟦{}⟧ in …{}…", span.of(&text), around.of(&text).replace('\n', "⏎"))
    };
    let missing =
        expected.iter().filter(|place| !found.contains(place)).map(|place| format!("{name}: lacks   {}", shown(place)));
    let extra =
        found.iter().filter(|place| !expected.contains(place)).map(|place| format!("{name}: reads   {}", shown(place)));
    missing.chain(extra).collect()
}

/// The text without its marks, and the places they mark.
fn unmarked(marked: &str) -> (String, Vec<(Span, &str)>) {
    let (mut text, mut places) = (String::new(), Vec::new());
    let mut rest = marked;
    while let Some(at) = rest.find(['⟦', '⟨']) {
        text.push_str(&rest[..at]);
        let is_figure = rest[at..].starts_with('⟦');
        let close = if is_figure { '⟧' } else { '⟩' };
        let inside = &rest[at + '⟦'.len_utf8()..];
        let end = inside.find(close).unwrap_or_else(|| panic!("no end of the mark at {inside:.40}"));
        let (what, words) =
            if is_figure { ("figure", &inside[..end]) } else { inside[..end].split_once(": ").expect("a reason") };
        places.push((Span::new(text.len(), text.len() + words.len()), what));
        text.push_str(words);
        rest = &inside[end + close.len_utf8()..];
    }
    text.push_str(rest);
    (text, places)
}
