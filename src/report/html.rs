//! Text in HTML that stands in Markdown. Inside an element that begins a block no Markdown is read; what remains are the
//! marks that GitHub and GitLab look for in the finished page: mentions, references, emoji, addresses.

/// Text that was made safe to show, for an element. A mark that could be read stands in an element of its own, so that
/// no word follows it: a mention would write to somebody.
pub fn text(shown: &str) -> String {
    let mut html = String::with_capacity(shown.len());
    let mut characters = shown.chars().peekable();
    while let Some(c) = characters.next() {
        let is_alone = characters.peek().is_none_or(|next| next.is_whitespace());
        if "@#!$%^~&:*/-".contains(c) && !is_alone {
            html.push_str("<span>");
            push(&mut html, c);
            html.push_str("</span>");
        } else {
            push(&mut html, c);
        }
    }
    html
}

/// Text that was made safe to show, for `<code>`: there no page looks for marks.
pub fn code(shown: &str) -> String {
    let mut html = String::with_capacity(shown.len());
    shown.chars().for_each(|c| push(&mut html, c));
    html
}

fn push(html: &mut String, c: char) {
    match c {
        '&' => html.push_str("&amp;"),
        '<' => html.push_str("&lt;"),
        '>' => html.push_str("&gt;"),
        '"' => html.push_str("&quot;"),
        // Brackets, quotes, pipes and the like mean nothing here, but a cell that is copied elsewhere should not begin to.
        '\'' | '[' | ']' | '`' | '|' | '\\' => html.push_str(&format!("&#{};", u32::from(c))),
        c => html.push(c),
    }
}
