//! Any text in a finding, in every format: it comes back from a parser as it went in, and nothing in it can steer who
//! prints it, begin a command, or become markup.

use proptest::prelude::*;
use roxmltree::Document;
use serde_json::Value;

use super::escape::is_risky;
use super::samples::{PLAIN, finding, label, rendered};
use super::{Format, escape};
use crate::finding::Finding;

/// What formats give a meaning to, what hides or steers, and what only looks strange.
const TEXT: &str = "[a#\\[\\](){}<>&\"'`|%:,;=@!*_~/\\\\ \n\r\t\u{0}\u{1b}\u{7f}\u{9b}\u{feff}\u{202e}\u{2066}\u{2069}\u{2028}\u{fffe}\u{e0041}😀ی۵]{0,24}";

/// A finding that has this text everywhere.
fn of(text: &str) -> Finding {
    let place = |path: &str| label(path, &format!("{}⟦5⟧{}", text.replace(['⟦', '⟧'], ""), text), text);
    let mut finding = finding("divergent", text, vec![place(text), place(&format!("b{text}"))]);
    finding.quantity = Some(text.to_owned());
    finding.notes = vec![text.to_owned(), format!("  {text}")];
    finding.help = Some(text.to_owned());
    finding
}

fn json(format: Format, text: &str) -> Value {
    serde_json::from_str(&rendered(format, &[of(text)], PLAIN)).expect("JSON")
}

/// What XML cannot hold is there as its code.
fn in_xml(text: &str) -> String {
    let is_absent = |c: char| (c < ' ' && !matches!(c, '\t' | '\n' | '\r')) || c == '\u{fffe}';
    let shown = |c: char| if is_absent(c) { format!("‹U+{:04X}›", u32::from(c)) } else { c.to_string() };
    text.chars().map(shown).collect()
}

/// A workflow command, read as the runner of GitHub Actions reads a line: its properties and its text.
fn command(line: &str) -> Option<(Vec<(String, String)>, String)> {
    let (head, data) = line.trim_start().strip_prefix("::")?.split_once("::")?;
    let plain = |text: &str| text.replace("%0D", "\r").replace("%0A", "\n");
    let (_, properties) = head.split_once(' ')?;
    let properties = properties.split(',').filter_map(|property| property.split_once('='));
    let properties = properties
        .map(|(key, value)| (key.to_owned(), plain(value).replace("%3A", ":").replace("%2C", ",").replace("%25", "%")));
    Some((properties.collect(), plain(data).replace("%25", "%")))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn nothing_risky_is_left_raw_in_any_format(text in TEXT) {
        for format in Format::ALL {
            let out = rendered(format, &[of(&text)], PLAIN);
            // Isolates are our own, one by one closed; they are the summary's for people only.
            let ours = |c: char| format == Format::Markdown && matches!(c, '\u{2066}' | '\u{2068}' | '\u{2069}');
            let risky = out.chars().find(|c| *c != '\n' && is_risky(*c) && !ours(*c));
            prop_assert!(risky.is_none(), "{format:?} {risky:?}: {out}");
            prop_assert!(!out.contains("##["), "{format:?}: {out}");
            let commands = out.lines().filter(|line| line.trim_start().starts_with("::")).count();
            prop_assert!(commands == if format == Format::Github { 2 } else { 0 }, "{format:?}: {out}");
        }
    }

    #[test]
    fn it_comes_back_from_json(text in TEXT) {
        let report = json(Format::Json, &text);
        let finding = &report["findings"][0];
        for value in [&finding["message"], &finding["quantity"], &finding["help"], &finding["labels"][0]["path"], &finding["labels"][0]["message"]] {
            prop_assert_eq!(value.as_str(), Some(text.as_str()));
        }
    }

    #[test]
    fn it_comes_back_from_rdjson_and_the_path_from_gitlab(text in TEXT) {
        let diagnostic = &json(Format::Rdjson, &text)["diagnostics"][0];
        prop_assert_eq!(diagnostic["location"]["path"].as_str(), Some(text.as_str()));
        prop_assert!(diagnostic["message"].as_str().unwrap().starts_with(&text));
        prop_assert_eq!(diagnostic["related_locations"][0]["message"].as_str(), Some(text.as_str()));
        let issue = &json(Format::Gitlab, &text)[0];
        prop_assert_eq!(issue["location"]["path"].as_str(), Some(text.as_str()));
        prop_assert!(issue["description"].as_str().unwrap().starts_with(&escape::line(&text)));
    }

    #[test]
    fn it_comes_back_from_sarif_as_it_is_shown(text in TEXT) {
        let result = &json(Format::Sarif, &text)["runs"][0]["results"][0];
        let uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].as_str().unwrap();
        prop_assert_eq!(decoded(uri), text.as_str());
        prop_assert_eq!(result["properties"]["quantity"].as_str(), Some(text.as_str()));
        let message = result["message"]["text"].as_str().unwrap();
        let shown = escape::line(&text);
        let plain = if shown.contains("](") { message.replace("\\[", "[").replace("\\]", "]").replace("\\\\", "\\") } else { message.to_owned() };
        prop_assert!(plain.starts_with(&shown), "{}", message);
    }

    #[test]
    fn it_comes_back_from_xml(text in TEXT) {
        for (format, element, key) in [(Format::Checkstyle, "file", "name"), (Format::Junit, "testcase", "file"), (Format::Junit, "failure", "message")] {
            let xml = rendered(format, &[of(&text)], PLAIN);
            let document = Document::parse(&xml).unwrap();
            let expected = in_xml(&text);
            let node = document.descendants().find(|node| node.has_tag_name(element)).unwrap();
            prop_assert_eq!(node.attribute(key), Some(expected.as_str()), "{}", xml);
        }
    }

    #[test]
    fn it_comes_back_from_a_workflow_command_as_it_is_shown(text in TEXT) {
        let out = rendered(Format::Github, &[of(&text)], PLAIN);
        let (properties, data) = out.lines().find_map(command).unwrap();
        let file = properties.iter().find(|(key, _)| key == "file").map_or("", |(_, value)| value);
        prop_assert_eq!(file, escape::path(&text));
        prop_assert!(data.starts_with(&escape::line(&text)), "{}", data);
    }

    #[test]
    fn in_markdown_it_is_text(text in TEXT) {
        let out = rendered(Format::Markdown, &[of(&text)], PLAIN);
        let (_, table) = out.split_once("<table>").unwrap();
        prop_assert!(!table.contains("\n\n"), "an empty line ends the table: {out}");
        let html = format!("<table>{table}");
        let document = Document::parse(&html).unwrap();
        let cells: Vec<String> = document.descendants().filter(|node| node.has_tag_name("td")).map(|cell| {
            cell.descendants().filter_map(|node| node.text().filter(|_| node.is_text())).collect()
        }).collect();
        let plain = |text: &str| text.replace(['\u{2066}', '\u{2068}', '\u{2069}'], "");
        prop_assert_eq!(plain(&cells[0]), escape::line(&text));
    }
}

fn decoded(uri: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = uri;
    while let Some(first) = rest.bytes().next() {
        let (byte, taken) = match first {
            b'%' => (u8::from_str_radix(&rest[1..3], 16).expect("two digits"), 3),
            plain => (plain, 1),
        };
        bytes.push(byte);
        rest = &rest[taken..];
    }
    String::from_utf8(bytes).expect("UTF-8")
}
