//! Marks of LaTeX: commands, braces, comments, mathematics and signs written out. A light reading that goes through the text
//! once; what a command of one's own does nobody can tell, so its words stay.

use unicode_normalization::char::compose;

use super::{Mark, StandsFor};
use crate::source::Span;

/// The marks of a text.
pub fn marks(text: &str) -> Vec<Mark> {
    let mut scan = Scan { text, at: 0, marks: Vec::new() };
    while scan.at < text.len() {
        scan.step();
    }
    scan.marks
}

/// Commands whose arguments are no words.
const WORDLESS: [&str; 34] = [
    "label",
    "ref",
    "eqref",
    "pageref",
    "autoref",
    "cref",
    "Cref",
    "cite",
    "citep",
    "citet",
    "parencite",
    "textcite",
    "autocite",
    "footcite",
    "nocite",
    "includegraphics",
    "usepackage",
    "documentclass",
    "input",
    "include",
    "bibliography",
    "bibliographystyle",
    "addbibresource",
    "vspace",
    "hspace",
    "setlength",
    "setcounter",
    "addtocounter",
    "url",
    "hypersetup",
    "pagestyle",
    "thispagestyle",
    "graphicspath",
    "definecolor",
];

/// Commands whose first argument is no word.
const HALF_WORDLESS: [&str; 4] = ["href", "textcolor", "colorbox", "hyperref"];

/// Commands that stand for a character.
const SIGNS: [(&str, char); 36] = [
    ("percent", '%'),
    ("permil", '‰'),
    ("textperthousand", '‰'),
    ("degree", '°'),
    ("textdegree", '°'),
    ("celsius", '℃'),
    ("times", '×'),
    ("cdot", '·'),
    ("pm", '±'),
    ("approx", '≈'),
    ("sim", '~'),
    ("simeq", '≈'),
    ("geq", '≥'),
    ("ge", '≥'),
    ("geqslant", '≥'),
    ("leq", '≤'),
    ("le", '≤'),
    ("leqslant", '≤'),
    ("gt", '>'),
    ("lt", '<'),
    ("ldots", '…'),
    ("dots", '…'),
    ("euro", '€'),
    ("EUR", '€'),
    ("texteuro", '€'),
    ("pounds", '£'),
    ("textsterling", '£'),
    ("yen", '¥'),
    ("textdollar", '$'),
    ("S", '§'),
    ("ss", 'ß'),
    ("slash", '/'),
    ("textendash", '–'),
    ("textemdash", '—'),
    ("textasciitilde", '~'),
    ("mu", 'µ'),
];

/// Accents: the mark that is set upon the letter behind.
const ACCENTS: [(u8, char); 7] = [
    (b'\'', '\u{301}'),
    (b'`', '\u{300}'),
    (b'^', '\u{302}'),
    (b'"', '\u{308}'),
    (b'~', '\u{303}'),
    (b'=', '\u{304}'),
    (b'.', '\u{307}'),
];

/// The longest argument that is left out, in bytes.
const LONGEST_ARGUMENT: usize = 4_000;

struct Scan<'a> {
    text: &'a str,
    at: usize,
    marks: Vec<Mark>,
}

impl Scan<'_> {
    fn step(&mut self) {
        let bytes = self.text.as_bytes();
        match bytes[self.at] {
            b'\\' => self.command(),
            b'%' => {
                let length = memchr::memchr(b'\n', &bytes[self.at..]).unwrap_or(bytes.len() - self.at);
                self.mark(length, StandsFor::Blank);
            }
            b'{' | b'}' => self.mark(1, StandsFor::Nothing),
            b'$' => {
                let length = 1 + usize::from(bytes.get(self.at + 1) == Some(&b'$'));
                self.mark(length, StandsFor::Nothing);
            }
            b'~' => self.mark(1, StandsFor::Char('\u{a0}')),
            b'&' => self.mark(1, StandsFor::Break),
            b'-' if bytes[self.at..].starts_with(b"---") => self.mark(3, StandsFor::Char('—')),
            b'-' if bytes[self.at..].starts_with(b"--") => self.mark(2, StandsFor::Char('–')),
            b'`' if bytes[self.at..].starts_with(b"``") => self.mark(2, StandsFor::Char('“')),
            b'\'' if bytes[self.at..].starts_with(b"''") => self.mark(2, StandsFor::Char('”')),
            _ => self.at += 1,
        }
    }

    fn mark(&mut self, length: usize, stands_for: StandsFor) {
        self.marks.push(Mark { span: Span::new(self.at, self.at + length), stands_for });
        self.at += length;
    }

    /// A backslash with a name of letters, or with one sign.
    fn command(&mut self) {
        let rest = &self.text[self.at + 1..];
        let name = &rest[..rest.bytes().take_while(u8::is_ascii_alphabetic).count()];
        if !name.is_empty() {
            return self.named(name);
        }
        let Some(sign) = rest.chars().next() else { return self.at += 1 };
        let length = 1 + sign.len_utf8();
        if let Some((length, letter)) = accented(rest) {
            return self.mark(1 + length, StandsFor::Char(letter));
        }
        match sign {
            '%' | '&' | '$' | '#' | '_' | '{' | '}' => self.mark(length, StandsFor::Char(sign)),
            // A thin blank, between the groups of a number or before its unit.
            ',' | ';' | ':' | '>' => self.mark(length, StandsFor::Char('\u{2009}')),
            '\\' => {
                let option = argument(&rest[1..], b'[', b']');
                self.mark(length + option, StandsFor::Blank);
            }
            ' ' | '\n' | '\t' => self.mark(length, StandsFor::Blank),
            _ => self.mark(length, StandsFor::Nothing),
        }
    }

    fn named(&mut self, name: &str) {
        let length = 1 + name.len();
        let rest = &self.text[self.at + length..];
        let star = usize::from(rest.starts_with('*'));
        if let Some((_, sign)) = SIGNS.iter().find(|(known, _)| *known == name) {
            // The blank behind a name only ends it.
            let blank = usize::from(rest.starts_with(' '));
            let keeps = matches!(name, "times" | "pm" | "approx" | "sim" | "cdot");
            return self.mark(length + if keeps { 0 } else { blank }, StandsFor::Char(*sign));
        }
        match name {
            "begin" | "end" => {
                let argument = argument(rest, b'{', b'}');
                self.mark(length + argument, StandsFor::Break);
            }
            "item" | "par" | "newline" | "linebreak" | "hline" | "toprule" | "midrule" | "bottomrule" => {
                self.mark(length, StandsFor::Break);
            }
            "quad" | "qquad" | "thinspace" | "enspace" => self.mark(length, StandsFor::Blank),
            "verb" => {
                let behind = &rest[star..];
                let end = behind
                    .chars()
                    .next()
                    .and_then(|mark| behind[mark.len_utf8()..].find(mark).map(|inside| inside + 2 * mark.len_utf8()));
                self.mark(length + star + end.unwrap_or(0), StandsFor::Nothing);
            }
            // \SI{5}{km}: a number and its unit.
            "SI" | "qty" => {
                let option = argument(rest, b'[', b']');
                let number = argument(&rest[option..], b'{', b'}');
                self.mark(length + option, StandsFor::Nothing);
                let end = self.at + number;
                while self.at + 1 < end {
                    self.step();
                }
                if number > 0 && self.at + 1 == end {
                    self.mark(1, StandsFor::Char('\u{a0}'));
                }
            }
            _ if WORDLESS.contains(&name) => {
                let arguments = arguments(&rest[star..], usize::MAX);
                self.mark(length + star + arguments, StandsFor::Nothing);
            }
            _ if HALF_WORDLESS.contains(&name) => {
                let arguments = arguments(&rest[star..], 1);
                self.mark(length + star + arguments, StandsFor::Nothing);
            }
            _ => {
                let option = argument(&rest[star..], b'[', b']');
                let is_last = option == 0 && star == 0 && rest.starts_with(' ');
                self.mark(length + star + option + usize::from(is_last), StandsFor::Nothing);
            }
        }
    }
}

/// The length of an argument in brackets that stands here, with the brackets; of none, nought.
fn argument(rest: &str, open: u8, close: u8) -> usize {
    let bytes = &rest.as_bytes()[..rest.len().min(LONGEST_ARGUMENT)];
    if bytes.first() != Some(&open) {
        return 0;
    }
    let mut depth = 0usize;
    for (at, byte) in bytes.iter().enumerate() {
        depth = match *byte {
            byte if byte == open => depth + 1,
            byte if byte == close => depth - 1,
            b'\n' if bytes.get(at + 1) == Some(&b'\n') => return 0,
            _ => depth,
        };
        if depth == 0 {
            return at + 1;
        }
    }
    0
}

/// The length of the arguments that stand here, of those in braces no more than so many.
fn arguments(rest: &str, most: usize) -> usize {
    let (mut length, mut n) = (0, 0);
    while n < most {
        let option = argument(&rest[length..], b'[', b']');
        let needed = argument(&rest[length + option..], b'{', b'}');
        if option + needed == 0 {
            break;
        }
        length += option + needed;
        n += usize::from(needed > 0);
    }
    length
}

/// `'e`, `"{o}`: the letter, and how many bytes it takes.
fn accented(rest: &str) -> Option<(usize, char)> {
    let mark = ACCENTS.iter().find(|(sign, _)| Some(sign) == rest.as_bytes().first())?.1;
    let inside = &rest[1..];
    let braced = inside.strip_prefix('{');
    let letter = braced.unwrap_or(inside).chars().next().filter(|letter| letter.is_alphabetic())?;
    let is_closed = braced.is_some_and(|braced| braced[letter.len_utf8()..].starts_with('}'));
    let length = 1 + letter.len_utf8() + if is_closed { 2 } else { 0 };
    (braced.is_none() || is_closed).then_some(())?;
    Some((length, compose(letter, mark)?))
}

#[cfg(test)]
mod tests {
    use crate::source::Folded;
    use crate::source::folded::Markup;

    fn folded(text: &str) -> String {
        let folded = Folded::new(text, Markup::Latex);
        folded.text().replace('|', " ").split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn commands_are_transparent_and_their_words_are_not() {
        assert_eq!(folded(r"It has \textbf{400} \emph{treatment} centres."), "it has 400 treatment centres.");
        assert_eq!(folded(r"\section*{The 40 rules}\label{sec:5}"), "the 40 rules");
        assert_eq!(
            folded(r"more than 50\,\% of 12{,}500 people~\cite[p.~3]{a2020}"),
            "more than 50 % of 12,500 people"
        );
        assert_eq!(folded(r"\href{https://a.b/5}{our 12 pages}, 5--10 km"), "our 12 pages, 5-10 km");
        assert_eq!(folded(r"\begin{persian}بیش از \textbf{۵۰}\% مردم\end{persian}"), "بیش از 50% مردم");
    }

    #[test]
    fn signs_and_accents_are_what_they_stand_for() {
        assert_eq!(
            folded(r#"$\geq 50$\,\%, $5 \times 10^{3}$, \$5, caf\'e, M\"{u}nchen"#),
            "≥50 %, 5 × 10^3, $5, café, münchen"
        );
        assert_eq!(folded(r"\SI{5}{km} and \num{1000}"), "5 km and 1000");
    }

    #[test]
    fn comments_are_no_words_and_a_per_cent_sign_is_no_comment() {
        assert_eq!(folded("It has 400. % It had 300.\nReally 50\\% of them."), "it has 400. really 50% of them.");
    }

    #[test]
    fn broken_commands_end_somewhere() {
        for text in ["\\", "\\begin{", "\\SI{5", "\\verb", "\\\"", "{{{", "$", "\\cite[", "\\'{e"] {
            let _ = folded(text);
        }
    }
}
