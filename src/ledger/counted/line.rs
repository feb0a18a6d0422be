//! Lines of texts that are counted, and matches of a pattern in them.

use regex::Regex;

use super::{Gathering, Tally, globs, pattern};
use crate::claim::{Counted, Each};
use crate::source::Source;

/// Lines or matches of every text that is not excepted.
pub fn count(gathering: &mut Gathering<'_, '_>, idx: usize, counted: &Counted) -> Option<Tally> {
    let pattern = pattern(gathering, idx, counted.pattern.as_ref())?;
    let except = globs(&counted.except);
    let mut tally = Tally::default();
    for located in gathering.locate(idx, &counted.sources) {
        let source = &*located.source;
        if except.iter().any(|glob| glob.covers(&source.path)) {
            continue;
        }
        match counted.each {
            Each::Match => count_matches(source, pattern.as_ref(), &mut tally),
            _ => count_lines(source, pattern.as_ref(), &mut tally),
        }
    }
    for (path, lines) in gathering.counted_in_large(idx, &counted.sources) {
        if except.iter().any(|glob| glob.covers(&path)) {
            continue;
        }
        tally.n += lines.n;
        let (first, last) = lines.ends.unzip();
        first.into_iter().chain(last.filter(|_| lines.n > 1)).for_each(|line| tally.see(format!("{path}:{line}")));
    }
    Some(tally)
}

/// Lines that hold a match; without a pattern, lines that are not blank.
fn count_lines(source: &Source, pattern: Option<&Regex>, tally: &mut Tally) {
    let counts = |line: &str| pattern.map_or(!line.trim().is_empty(), |pattern| pattern.is_match(line));
    let lines = source.text.lines().enumerate().filter(|(_, line)| counts(line));
    tally.add_all(lines, |(idx, _)| format!("{}:{}", source.path, idx + 1));
}

fn count_matches(source: &Source, pattern: Option<&Regex>, tally: &mut Tally) {
    let matches = pattern.iter().flat_map(|pattern| pattern.find_iter(&source.text));
    tally.add_all(matches, |found| format!("{}:{}", source.path, source.position(found.start()).line));
}
