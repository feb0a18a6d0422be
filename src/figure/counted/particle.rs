//! Particles that are written onto nouns: «이용자가».

use crate::figure::lang::{Language, Words, each};
use crate::figure::line::Line;

/// How many bytes at the end of an unknown word are a particle: «이용자가».
pub fn particle_of(line: Line<'_>, idx: usize) -> usize {
    let Some(token) = line.at(idx).filter(|token| token.is_word() && token.word().is_none()) else { return 0 };
    particle_length(line.words(token), token.entry().language())
}

/// The same of a word of a language.
pub(super) fn particle_length(word: &str, language: &Language) -> usize {
    let nouns = &language.nouns;
    let length = |particles: Words, closed: Option<bool>| {
        each(particles).find_map(|particle| {
            let stem = word.strip_suffix(particle).filter(|stem| stem.chars().count() > 1)?;
            let last = stem.chars().next_back()?;
            closed.is_none_or(|closed| is_closed(last) == closed).then_some(particle.len())
        })
    };
    length(nouns.particles, None)
        .or_else(|| length(nouns.closed_particles, Some(true)))
        .or_else(|| length(nouns.open_particles, Some(false)))
        .unwrap_or(0)
}

/// Whether a syllable of Hangul ends in a consonant.
fn is_closed(char: char) -> bool {
    ('가'..='힣').contains(&char) && (u32::from(char) - u32::from('가')) % 28 != 0
}
