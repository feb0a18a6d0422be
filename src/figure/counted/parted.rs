//! Names of units whose words a blank or a dot parts, where nothing needs to: 50オーストラリア・ドル, 200 スイス フラン.

use super::Behind;
use crate::figure::lang::Spacing;
use crate::figure::lexicon::Role;
use crate::figure::line::Line;
use crate::figure::token::{Gap, Token};

/// The unit that two words name, of which the second one is a unit by itself.
pub fn parted(line: Line<'_>, idx: usize) -> Option<Behind> {
    let last = idx + 1 + usize::from(line.is_mark(idx + 1, '・'));
    let is_near = |word: &Token| if last > idx + 1 { word.gap <= Gap::Seam } else { word.gap == Gap::Space };
    let unit = line.follows(last).filter(|unit| unit.entry().is(Role::Unit) && is_near(unit))?;
    let first = line.follows(idx).filter(|first| first.is_word())?;
    if unit.entry().language().spacing != Spacing::Nothing {
        return None;
    }
    let lexicon = unit.entry().lexicon();
    let entry = lexicon.entry_of(&format!("{}{}", line.words(first), line.words(unit)))?;
    let mut names = lexicon.tables.units.with(entry, None);
    names.find_map(|(words, id)| (words.len() == 1).then(|| (id.unit(), last + 1)))
}
