//! What a character is to the reader.

use std::sync::OnceLock;

use super::fold::is_folded;
use crate::figure::lang::Script;
pub use crate::source::folded::digit;

/// What a character is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Blanks and line ends.
    Space,
    /// A decimal digit of any script.
    Digit,
    /// A letter, or a mark that is set upon one.
    Letter,
    /// A raised digit or sign.
    Superscript,
    /// ½ and its like.
    Vulgar,
    /// Joiners, direction marks, soft hyphens: part of a word inside it, nothing outside.
    Invisible,
    /// Belongs to the character behind it, as no other sign does.
    Leading,
    /// Anything else.
    Mark,
}

/// What the reader asks of a character again and again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Traits {
    /// What it is.
    pub class: Class,
    /// What a letter belongs to.
    pub script: Script,
    /// Whether it is set upon the one before it.
    pub is_combining: bool,
    /// Whether it belongs to the one before it, so that no place may begin or end between them.
    pub is_extending: bool,
    /// Whether it is folded to itself in words that are looked up.
    pub is_folded: bool,
}

/// The traits of some characters in a row.
type Page = [Traits; PAGE];

const PAGE: usize = 64;

/// Those of the first plane, each made when a text first needs it: to compute them takes longer than a start may.
static PAGES: [OnceLock<Box<Page>>; 0x1_0000 / PAGE] = [const { OnceLock::new() }; 0x1_0000 / PAGE];

/// The traits of a character.
pub fn traits(char: char) -> Traits {
    let code = char as usize;
    match PAGES.get(code / PAGE) {
        Some(page) => page.get_or_init(|| page_of(code - code % PAGE))[code % PAGE],
        None => computed(char),
    }
}

#[cold]
fn page_of(first: usize) -> Box<Page> {
    let char = |idx| u32::try_from(first + idx).ok().and_then(char::from_u32);
    // Surrogates are no characters, and are never asked for.
    Box::new(std::array::from_fn(|idx| computed(char(idx).unwrap_or_default())))
}

fn computed(char: char) -> Traits {
    Traits {
        class: slow_class(char),
        script: slow_script(char),
        is_combining: is_mark_upon(char),
        is_extending: slow_extending(char),
        is_folded: is_folded(char),
    }
}

/// The class of a character.
pub fn class(char: char) -> Class {
    traits(char).class
}

/// Whether a character is set upon the one before it.
pub fn is_combining(char: char) -> bool {
    !char.is_ascii() && traits(char).is_combining
}

/// Whether a character belongs to the one before it, so that no place may begin or end between them.
pub fn is_extending(char: char) -> bool {
    !char.is_ascii() && traits(char).is_extending
}

/// What a letter belongs to. Letters of scripts that no language here is written in count as Latin.
pub fn script(char: char) -> Script {
    if char.is_ascii() { Script::Latin } else { traits(char).script }
}

fn slow_class(char: char) -> Class {
    match char {
        'a'..='z' | 'A'..='Z' => Class::Letter,
        '0'..='9' => Class::Digit,
        ' ' | '\t'..='\r' => Class::Space,
        '\0'..='\u{7f}' => Class::Mark,
        // Nothing but letters, and many.
        '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' => Class::Letter,
        '²' | '³' | '¹' | '⁰' | '⁴'..='⁹' | '⁺' | '⁻' => Class::Superscript,
        '¼'..='¾' | '⅐'..='⅞' => Class::Vulgar,
        // A dot between syllables of Hangul.
        'ㆍ' => Class::Mark,
        // What cannot be seen (Unicode property Default_Ignorable_Code_Point, as far as it occurs in text).
        '\u{ad}'
        | '\u{34f}'
        | '\u{61c}'
        | '\u{180b}'..='\u{180e}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}'
        // Set upon what stands before it; inside a word it parts no letters that Unicode keeps together.
        | '\u{1f3fb}'..='\u{1f3ff}' => Class::Invisible,
        // Unicode property Grapheme_Cluster_Break=Prepend
        '\u{600}'..='\u{605}'
        | '\u{6dd}'
        | '\u{70f}'
        | '\u{890}'..='\u{891}'
        | '\u{8e2}'
        | '\u{d4e}'
        | '\u{110bd}'
        | '\u{110cd}'
        | '\u{111c2}'..='\u{111c3}'
        | '\u{113d1}'
        | '\u{1193f}'
        | '\u{11941}'
        | '\u{11a3a}'
        | '\u{11a84}'..='\u{11a89}'
        | '\u{11d46}'
        | '\u{11f02}' => Class::Leading,
        _ if digit(char).is_some() => Class::Digit,
        _ if char.is_alphabetic() || is_mark_upon(char) || char == '\u{640}' => Class::Letter,
        _ if char.is_whitespace() => Class::Space,
        _ => Class::Mark,
    }
}

fn is_mark_upon(char: char) -> bool {
    !char.is_ascii() && unicode_normalization::char::is_combining_mark(char)
}

fn slow_extending(char: char) -> bool {
    match char {
        '\0'..='\u{2ff}' => false,
        '\u{200c}'
        | '\u{200d}'
        | '\u{e33}'
        | '\u{eb3}'
        | '\u{ff9e}'
        | '\u{ff9f}'
        | '\u{1f3fb}'..='\u{1f3ff}'
        | '\u{e0020}'..='\u{e007f}' => true,
        _ => is_mark_upon(char),
    }
}

fn slow_script(char: char) -> Script {
    match char {
        '\0'..='\u{3ff}' => Script::Latin,
        '\u{400}'..='\u{52f}' => Script::Cyrillic,
        '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' => {
            Script::Arabic
        }
        '\u{900}'..='\u{97f}' => Script::Devanagari,
        '\u{1100}'..='\u{11ff}' | '\u{a960}'..='\u{a97f}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7ff}' => {
            Script::Hangul
        }
        '\u{3005}'..='\u{3007}'
        | '\u{3040}'..='\u{30ff}'
        | '\u{31f0}'..='\u{31ff}'
        | '\u{3400}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}'
        | '\u{ff66}'..='\u{ff9f}'
        | '\u{20000}'..='\u{3ffff}' => Script::Han,
        _ => Script::Latin,
    }
}

/// Whether a character is katakana, whose words are not cut.
pub fn is_katakana(char: char) -> bool {
    matches!(char, '\u{30a0}'..='\u{30fa}' | '\u{30fc}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{ff66}'..='\u{ff9f}')
}

/// Marks that stand inside a number.
pub fn is_digit_mark(char: char) -> bool {
    matches!(char, '.' | ',' | '٫' | '٬' | '،' | '\'' | '’' | '_' | '，' | '．')
}

/// Marks that look alike are one mark.
pub fn plain_mark(char: char) -> char {
    match char {
        '‐' | '‑' | '‒' | '–' | '﹣' | '－' => '-',
        '（' => '(',
        '）' => ')',
        '：' => ':',
        '；' => ';',
        '．' | '॰' => '.',
        '＞' => '>',
        '＜' => '<',
        '＝' => '=',
        '＄' => '$',
        '—' | '―' => '—',
        '−' => '−',
        '٪' | '﹪' | '％' => '%',
        '∼' | '～' | '˜' | '〜' => '~',
        '≃' | '≅' => '≈',
        '⩾' | '≧' => '≥',
        '⩽' | '≦' => '≤',
        '،' | '，' | '、' => ',',
        '؉' => '‰',
        '؊' => '‱',
        '؛' => ';',
        '＋' => '+',
        '∙' | '⋅' | 'ㆍ' => '·',
        '’' => '\'',
        '⁄' | '∕' | '／' => '/',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_looked_up_is_what_is_computed() {
        for char in '\0'..='\u{1ffff}' {
            assert_eq!(traits(char), computed(char), "{char:?}");
        }
    }

    #[test]
    fn ideographs_and_syllables_are_letters() {
        let letters = ('\u{3400}'..='\u{4dbf}').chain('\u{4e00}'..='\u{9fff}').chain('\u{ac00}'..='\u{d7a3}');
        for char in letters {
            assert!(char.is_alphabetic() && digit(char).is_none(), "{char:?}");
        }
    }
}
