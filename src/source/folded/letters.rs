//! What one character becomes in a search copy.

use std::sync::OnceLock;

use unicode_normalization::char::{canonical_combining_class, is_combining_mark};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick, is_nfkc_quick};

use super::digits::digit;

/// What becomes of a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fold {
    /// One character.
    One(char),
    /// White space of any kind.
    Blank,
    /// Nothing: joiners, direction marks, tatweel, soft hyphens.
    Dropped,
    /// Nothing, but it belongs to the letter before it: vowel signs of the Arabic script.
    Mark,
    /// It may melt into what stands before it.
    Joins,
    /// Several characters: ligatures, ß.
    Several,
}

/// How many characters in a row one page answers for.
const PAGE: usize = 64;

/// What becomes of the characters of the first plane, each page made when a text first needs it.
static PAGES: [OnceLock<Box<[Fold; PAGE]>>; 0x1_0000 / PAGE] = [const { OnceLock::new() }; 0x1_0000 / PAGE];

/// What becomes of a character, standing alone.
pub fn fold_char(c: char) -> Fold {
    let code = c as usize;
    match PAGES.get(code / PAGE) {
        Some(page) => page.get_or_init(|| page_of(code - code % PAGE))[code % PAGE],
        None => find_fold(c),
    }
}

#[cold]
fn page_of(first: usize) -> Box<[Fold; PAGE]> {
    let char = |idx| u32::try_from(first + idx).ok().and_then(char::from_u32);
    // Surrogates are no characters, and are never asked for.
    Box::new(std::array::from_fn(|idx| char(idx).map_or(Fold::Dropped, find_fold)))
}

/// Writes what a letter with its marks, or a character that becomes several, is folded to.
pub fn fold_cluster(cluster: &str, folded: &mut String) {
    let Some(first) = cluster.chars().next() else { return };
    if stays_whole(first) {
        folded.push(first);
        return fold_cluster(&cluster[first.len_utf8()..], folded);
    }
    let kept = cluster.chars().filter(|c| !matches!(fold_char(*c), Fold::Dropped | Fold::Mark));
    for c in kept.nfkc() {
        match fold_char(c) {
            Fold::One(one) => folded.push(one),
            Fold::Blank => folded.push(' '),
            Fold::Dropped | Fold::Mark => {}
            // The mark of آ that could not melt is a vowel sign like others.
            Fold::Joins if is_vowel_sign(c) => {}
            Fold::Joins | Fold::Several => push_lower(c, folded),
        }
    }
}

fn find_fold(c: char) -> Fold {
    if c.is_ascii() {
        return find_ascii(c);
    }
    if c.is_whitespace() {
        return Fold::Blank;
    }
    if is_unseen(c) {
        return Fold::Dropped;
    }
    if is_vowel_sign(c) {
        return if c == MADDA { Fold::Joins } else { Fold::Mark };
    }
    if let Some(one) = find_same(c) {
        return Fold::One(one);
    }
    if joins(c) {
        return Fold::Joins;
    }
    if is_nfkc_quick(std::iter::once(c)) == IsNormalized::Yes || stays_whole(c) {
        return find_lower(c);
    }
    find_compatible(c)
}

fn find_ascii(c: char) -> Fold {
    match c {
        '\t'..='\r' | ' ' => Fold::Blank,
        _ => Fold::One(find_same(c).unwrap_or(c.to_ascii_lowercase())),
    }
}

/// By compatibility normalization, and then by the tables once more.
fn find_compatible(c: char) -> Fold {
    let mut parts = std::iter::once(c).nfkc();
    match (parts.next(), parts.next()) {
        (Some(one), None) if one == c => find_lower(c),
        (Some(one), None) => find_fold(one),
        _ => Fold::Several,
    }
}

fn find_lower(c: char) -> Fold {
    let mut lower = String::new();
    push_lower(c, &mut lower);
    let mut parts = lower.chars();
    match (parts.next(), parts.next()) {
        (Some(one), None) => Fold::One(one),
        _ => Fold::Several,
    }
}

/// Case folding, as far as one character can tell.
fn push_lower(c: char, folded: &mut String) {
    match c {
        'ß' | 'ẞ' => folded.push_str("ss"),
        'ς' => folded.push('σ'),
        _ => folded.extend(c.to_lowercase()),
    }
}

/// Characters that are written for one another. Of a mirrored pair both halves are one, since extracted text turns them
/// around; `<` and `>` are no such pair, they are relations.
fn find_same(c: char) -> Option<char> {
    if let Some(value) = digit(c) {
        return Some(char::from(b'0' + value));
    }
    Some(match c {
        'ي' | 'ى' | 'ئ' => 'ی',
        'ك' => 'ک',
        'أ' | 'إ' | 'ٱ' => 'ا',
        'ؤ' => 'و',
        'ة' | 'ۀ' | 'ە' | 'ہ' | 'ھ' | 'ۂ' | 'ۃ' => 'ه',
        '٪' => '%',
        '\u{2010}'..='\u{2015}' | '−' | '⁃' | '⸺' | '⸻' => '-',
        '"' | '«' | '»' | '“' | '”' | '„' | '‟' | '《' | '》' | '「' | '」' | '『' | '』' => '"',
        '\'' | '‘' | '’' | '‚' | '‛' | '‹' | '›' | 'ʼ' | '´' => '\'',
        '(' | ')' | '﴾' | '﴿' => '(',
        '[' | ']' | '【' | '】' | '〔' | '〕' => '[',
        '{' | '}' => '{',
        '⟦' | '⟧' => '⟦',
        '⟨' | '⟩' | '〈' | '〉' => '⟨',
        _ => return None,
    })
}

/// Format characters that nobody sees, and tatweel, which only stretches a word.
fn is_unseen(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{640}' | '\u{180b}'..='\u{180e}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// The alef of آ is told from ا by it, so it must have its chance to melt.
const MADDA: char = '\u{653}';

/// Vowel signs and other marks of the Arabic script, with their presentation forms.
fn is_vowel_sign(c: char) -> bool {
    matches!(c,
        '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e4}'
        | '\u{6e7}' | '\u{6e8}' | '\u{6ea}'..='\u{6ed}' | '\u{8d3}'..='\u{8e1}' | '\u{8e3}'..='\u{8ff}'
        | '\u{fc5e}'..='\u{fc63}' | '\u{fcf2}'..='\u{fcf4}' | '\u{fe70}'..='\u{fe7f}')
}

/// Whether it is a mark on what stands before it, or may be composed with that.
fn joins(c: char) -> bool {
    let may_join = |c: char| is_combining_mark(c) || is_nfc_quick(std::iter::once(c)) == IsNormalized::Maybe;
    may_join(c)
        || std::iter::once(c)
            .nfkd()
            .next()
            .is_some_and(|first| canonical_combining_class(first) != 0 || may_join(first))
}

/// Characters that say something else when they are unfolded: superscripts (10³ is not 103), vulgar fractions, circled
/// numbers, and accents that would fall apart into a blank and a mark.
fn stays_whole(c: char) -> bool {
    if c.is_ascii() || digit(c).is_some() {
        return false;
    }
    matches!(c, '\u{2070}'..='\u{209c}')
        || (!c.is_whitespace()
            && std::iter::once(c).nfkd().any(|part| digit(part).is_some() || part == ' ')
            && !is_phrase(c))
}

/// Ligatures of several words.
fn is_phrase(c: char) -> bool {
    matches!(c, '\u{fdfa}' | '\u{fdfb}')
}
