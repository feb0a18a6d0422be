//! The Markdown summary, read as GitHub reads it: by a Markdown parser, then by one of HTML.

use pulldown_cmark::{Event, Options, Parser};
use roxmltree::Document;

use crate::{clean, hostile, report};

/// The HTML of a report's tables. There is no other Markdown in it than its heading.
fn tables(markdown: &str) -> String {
    let mut html = String::new();
    for event in Parser::new_ext(markdown, Options::all()) {
        match event {
            Event::Html(part) => html.push_str(&part),
            Event::Start(_) | Event::End(_) | Event::Text(_) => {}
            other => panic!("{other:?}: {markdown}"),
        }
    }
    format!("<body>{html}</body>")
}

#[test]
fn a_table_for_each_finding_with_the_words_of_both_ends() {
    let out = report("markdown").out;
    let visible = out.replace('\u{2066}', "{LRI}").replace('\u{2068}', "{FSI}").replace('\u{2069}', "{PDI}");
    insta::assert_snapshot!(visible, @r#"
    ### counterclaim: checked 6 claims of 4 quantities in 4 sources: 2 errors

    <table>
    <tr><th align="left">❌ error</th>
    <th align="left"><code>quote-missing</code></th></tr>
    <tr><td colspan="2">the quote is not in beds.md</td></tr>
    <tr><td><code>claims/c.toml:22:10</code><br/>not found</td>
    <td dir="ltr"><code>quote = &quot;<strong>⟦we have {figure} nurses⟧</strong>&quot;</code></td></tr>
    <tr><td colspan="2">help: quote the words as the source has them; if the statement is gone, delete the claim</td></tr>
    </table>

    <table>
    <tr><th align="left">❌ error</th>
    <th align="left"><code>contradictory</code></th></tr>
    <tr><td colspan="2">centres is 42 here and 50 there, and another figure in a further place</td></tr>
    <tr><td><code>{FSI}گزارش{PDI}.md:1:16</code><br/>42</td>
    <td dir="rtl"><code>{FSI}😀 بیمارستان‌ها <strong>⟦۴۲ مرکز⟧</strong> دارند. قدیم: ۴۰ مرکز.{PDI}</code></td></tr>
    <tr><td><code>pages/a b#1.md:3:10</code><br/>50</td>
    <td dir="ltr"><code>We run 🏥 <strong>⟦50 centres⟧</strong>, …</code></td></tr>
    <tr><td><code>data.jsonl:1:31</code><br/>44</td>
    <td dir="ltr"><code>we &quot;own&quot; <strong>⟦44 centres⟧</strong></code></td></tr>
    <tr><td colspan="2">note: no number is both exactly 42 and exactly 50<br/>help: both cannot be true: correct one, or accept it with a reason</td></tr>
    </table>
    "#);
    let html = tables(&out);
    let document = Document::parse(&html).unwrap();
    assert_eq!(document.descendants().filter(|node| node.has_tag_name("table")).count(), 2);
}

#[test]
fn a_clean_report_is_its_heading() {
    assert_eq!(clean("markdown").out, "### counterclaim: checked 2 claims of 2 quantities in 1 source: all agree\n");
}

#[test]
fn words_of_a_source_are_neither_markdown_nor_html_nor_mentions() {
    let out = hostile("markdown").out;
    let html = tables(&out);
    let document = Document::parse(&html).unwrap_or_else(|error| panic!("{error}: {html}"));
    let known = ["body", "table", "tr", "th", "td", "code", "strong", "span", "br"];
    for node in document.descendants() {
        assert!(!node.is_element() || known.contains(&node.tag_name().name()), "{node:?}");
        let in_code = node.ancestors().any(|above| above.has_tag_name("code"));
        let text = node.text().filter(|_| node.is_text() && !in_code).unwrap_or_default();
        assert!(!text.contains(['@', '#']) || text.chars().count() == 1, "{text}");
    }
}
