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
    let starts = |line: &str| line.as_ptr() as usize - source.text.as_ptr() as usize;
    let lines = source.text.lines().filter(|line| counts(line)).map(starts);
    tally.add_all(lines.filter(|start| is_of_file(source, *start)), |start| named(source, *start));
}

fn count_matches(source: &Source, pattern: Option<&Regex>, tally: &mut Tally) {
    let matches = pattern.iter().flat_map(|pattern| pattern.find_iter(&source.text)).map(|found| found.start());
    tally.add_all(matches.filter(|start| is_of_file(source, *start)), |start| named(source, *start));
}

fn is_of_file(source: &Source, offset: usize) -> bool {
    source.part.as_ref().is_none_or(|part| part.is_of_file(offset))
}

fn named(source: &Source, offset: usize) -> String {
    format!("{}:{}", source.path, source.position(offset).line)
}
