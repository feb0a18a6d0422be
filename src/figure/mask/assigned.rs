//! What an equals sign ties to the digits behind it: the value of a variable in code, or what a study reports.

use crate::figure::lang::Spacing;
use crate::figure::line::Line;
use crate::figure::token::{Token, TokenKind};

/// `x=5` is code, `>=5` and `= 5` are signs.
pub fn is_code(line: Line<'_>, sign: usize) -> bool {
    line.is_glued(sign)
        && sign > 0
        && (line.tokens[sign - 1].is_word() && !is_unspaced(line, sign - 1) && !is_statistic(line, sign - 1)
            || matches!(line.tokens[sign - 1].kind, TokenKind::Mark('"' | ']' | ')' | '=' | '!')))
}

/// What studies report with decimals, behind an equals sign: ratios of hazards, odds and risks, areas under curves.
const RATIOS: [&str; 9] = ["HR", "OR", "RR", "aHR", "aOR", "AUC", "ICC", "SMD", "r"];

/// `(n=240)`, `p=0.03`, `HR=0.72`: how many there were, how likely it was, and how much more.
fn is_statistic(line: Line<'_>, idx: usize) -> bool {
    let opens = |mark: &Token| mark.is_mark('(') || mark.is_mark('[') || mark.is_mark(',');
    let stands_apart = idx == 0 || !line.is_glued(idx) || opens(&line.tokens[idx - 1]);
    let is_ratio = || RATIOS.contains(&line.words_at(idx)) && line.words_at(idx + 2).contains(['.', ',', '·']);
    (matches!(line.words_at(idx), "n" | "N" | "p" | "P") || is_ratio()) && stands_apart
}

/// 1ドル＝155円: no name of a variable.
fn is_unspaced(line: Line<'_>, idx: usize) -> bool {
    line.tokens[idx].entry().language().spacing == Spacing::Nothing
}
