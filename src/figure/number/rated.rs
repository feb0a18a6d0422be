//! What a stroke makes a part of something round: `1/10,000`, how often something happens, and `4,5/5`, how good it is.

use super::fraction::goes_on_in_groups;
use super::literal::Literal;
use crate::figure::counted;
use crate::figure::exact::Exact;
use crate::figure::line::Line;
use crate::figure::token::{Gap, Token};

/// The best marks that are given, for work or for goods.
pub const BEST_MARKS: [i64; 4] = [5, 10, 20, 100];

/// `4,5/5`, `8.5/10`, `14,5/20`: so good of the best; not `2,5/5 mg`.
pub fn rated(line: Line<'_>, idx: usize, mark: &Literal, best: &Literal) -> Option<(Exact, usize)> {
    let best = Exact::int(best.to_i64().filter(|best| BEST_MARKS.contains(best))?);
    let is_free = counted::plain_unit(line, idx + 3).is_none() && !goes_on_in_groups(line, idx + 3);
    let part = mark.plain.value.checked_div(&best).filter(|part| *part < Exact::ONE && !part.is_zero())?;
    is_free.then_some((part, idx + 3))
}

/// `1/1,000`, `1/10 000`: how often something happens, out of a power of ten.
pub fn rate(line: Line<'_>, idx: usize) -> Option<(Exact, usize)> {
    const MOST: usize = 9;
    if !line.is_tied(idx + 1, '/') || !line.at(idx)?.is_digits() || line.words_at(idx).len() > 1 {
        return None;
    }
    let mut groups = line.words_at(idx + 2).split([',', '.', '\'', '’']);
    let first = groups.next().filter(|first| matches!(first.trim_end_matches('0'), "1"))?;
    let (mut n_noughts, mut n_groups) = (first.len() - 1, 0);
    for group in groups {
        (n_noughts, n_groups) = (n_noughts + group.len(), n_groups + 1);
        if group != "000" {
            return None;
        }
    }
    let mut next = idx + 3;
    while n_groups == 0 && first.len() <= 3 && line.words_at(next) == "000" && line.tokens[next].gap == Gap::Space {
        (n_noughts, next) = (n_noughts + 3, next + 1);
    }
    let goes_on = |token: &Token| token.is_word() || token.is_digits() || token.is_mark('/') || token.is_mark('-');
    let is_free = !line.is_glued(next) || !line.at(next).is_some_and(goes_on);
    let is_grouped = n_groups == 0 || first.len() <= 3;
    let many = Exact::pow10(i32::try_from(n_noughts).ok()?);
    let part = Exact::int(line.words_at(idx).parse().ok().filter(|part| *part > 0)?).checked_div(&many)?;
    ((3..=MOST).contains(&n_noughts) && is_free && is_grouped).then_some((part, next))
}
