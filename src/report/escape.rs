//! Text from sources, paths and claims files made safe to show: it can neither steer a terminal, nor reorder the report,
//! nor begin a line of its own.

/// Words for one line of a report. White space that breaks lines and control characters become spaces, characters that
/// reorder or hide text become their code: `‹U+202E›`. The joiners of Persian and of emoji stay. What a CI would take for a
/// command does not stand as one: two colons that begin a line, and a bracket behind `##`.
pub fn line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    text.chars().for_each(|c| push(&mut line, c));
    // Asked of what is shown: some of what stands between the colons may be gone.
    let words = line.trim_start();
    if words.starts_with("::") {
        let at = line.len() - words.len();
        let mut code = String::new();
        push_code(&mut code, ':');
        line.replace_range(at..=at, &code);
    }
    line
}

/// A path. Here control characters are shown as codes too: they would be part of the name.
pub fn path(path: &str) -> String {
    let mut shown = String::with_capacity(path.len());
    for c in path.chars() {
        if c.is_control() { push_code(&mut shown, c) } else { push(&mut shown, c) }
    }
    // Two colons at the beginning of a line are a command for a CI, and a line's number comes behind a colon. With its folder
    // before it, it is still that path.
    if shown.trim_start().starts_with(':') { format!("./{shown}") } else { shown }
}

/// Adds one character as it may be shown.
pub fn push(line: &mut String, c: char) {
    match c {
        '\u{feff}' => {}
        '\u{2028}' | '\u{2029}' => line.push(' '),
        c if c.is_control() => line.push(' '),
        c if disguises(c) => push_code(line, c),
        '[' if begins_command(line) => push_code(line, c),
        c => line.push(c),
    }
}

/// Whether a bracket behind these words would begin a command of a CI, anywhere in a line: `##[`, `##vso[`, `##teamcity[`.
fn begins_command(words: &str) -> bool {
    words.trim_end_matches(|c: char| c.is_ascii_alphanumeric()).ends_with("##")
}

/// Adds the code of a character in place of it.
pub fn push_code(line: &mut String, c: char) {
    line.push_str(&format!("‹U+{:04X}›", u32::from(c)));
}

/// Whether a program that passes a string on could be tricked by this character: controls, and what [`line`] shows as
/// a code.
pub fn is_risky(c: char) -> bool {
    c.is_control() || disguises(c) || matches!(c, '\u{2028}' | '\u{2029}')
}

/// Whether a character changes how its neighbours are shown without being seen itself.
fn disguises(c: char) -> bool {
    matches!(c,
        // Marks, embeddings, overrides and isolates of direction; among them our own, which a text may not close.
        '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        // Deprecated format characters, and interlinear annotations.
        | '\u{206a}'..='\u{206f}' | '\u{fff9}'..='\u{fffb}'
        // Invisible letters, and what is no character at all.
        | '\u{e0000}'..='\u{e007f}' | '\u{fffe}' | '\u{ffff}')
}

/// Risky characters as `\u` escapes, and what a CI would take for a command. Outside strings JSON has none but line breaks,
/// and those inside are escaped already.
pub fn json(json: &str) -> String {
    let mut escaped = String::with_capacity(json.len());
    for c in json.chars() {
        let is_risky = (c != '\n' && is_risky(c)) || (c == '[' && begins_command(&escaped));
        if is_risky {
            c.encode_utf16(&mut [0; 2]).iter().for_each(|unit| escaped.push_str(&format!("\\u{unit:04x}")));
        } else {
            escaped.push(c);
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn terminals_are_not_steered() {
        assert_eq!(line("a\u{1b}[31mred\u{7}\u{9b}2J"), "a [31mred  2J");
        assert_eq!(line("error\r\nchecked 1 claim"), "error  checked 1 claim");
        assert_eq!(line("a\u{2028}b\u{85}c"), "a b c");
    }

    #[test]
    fn directions_are_not_overridden() {
        assert_eq!(line("50\u{202e}%"), "50‹U+202E›%");
        assert_eq!(line("\u{2067}متن\u{2069}\u{200f}"), "‹U+2067›متن‹U+2069›‹U+200F›");
    }

    #[test]
    fn joiners_and_emoji_stay_and_a_byte_order_mark_goes() {
        assert_eq!(line("\u{feff}بیمه\u{200c}اند 👩\u{200d}⚕️"), "بیمه\u{200c}اند 👩\u{200d}⚕️");
    }

    #[test]
    fn a_path_shows_what_is_in_its_name() {
        assert_eq!(path("a\nb/گزارش\u{202e}.txt"), "a‹U+000A›b/گزارش‹U+202E›.txt");
    }

    #[test]
    fn no_line_is_a_command_of_a_ci() {
        assert_eq!(line(" \u{1b}::error::x"), "  ‹U+003A›:error::x");
        assert_eq!(line("\u{feff}::error::x"), "‹U+003A›:error::x");
        assert_eq!(line(":\u{feff}:error::x"), "‹U+003A›:error::x");
        assert_eq!(line("a ::error:: b"), "a ::error:: b");
        assert_eq!(line("x##[error]y ##vso[a] #[b] # #[c]"), "x##‹U+005B›error]y ##vso‹U+005B›a] #[b] # #[c]");
        assert_eq!(path("::error::x/a.md"), "./::error::x/a.md");
        assert_eq!(path(" :\u{feff}:error::x"), "./ ::error::x");
        assert_eq!(path(":"), "./:");
        assert_eq!(json("[\"##[x\"]"), "[\"##\\u005bx\"]");
    }

    proptest! {
        #[test]
        fn nothing_risky_is_left(text in any::<String>()) {
            prop_assert!(!line(&text).contains(is_risky));
            prop_assert!(!path(&text).contains(is_risky));
        }
    }
}
