//! Number words that are written together: «سیوهشتمین» is سی، و، هشتمین; "dreiundzwanzig", «삼백명이», «وعشرون».

use super::{Entry, Lexicon, Role, WordId};
use crate::figure::lang::{Numeral, Spacing};

/// The longest word, in bytes, that is taken apart.
const MAX_JOINED: usize = 160;

impl Lexicon {
    /// The words that an unknown word is written together from. `None` where it is no such word, as nearly always.
    pub fn split(&self, folded: &str, is_behind_digits: bool) -> Option<Vec<WordId>> {
        if folded.len() > MAX_JOINED {
            return None;
        }
        let by_parts = match self.language().spacing {
            Spacing::Compounds | Spacing::Lost => self.parts(folded, is_behind_digits),
            Spacing::Blanks | Spacing::Nothing => None,
        };
        by_parts.or_else(|| self.without_affix(folded))
    }

    /// The word as number words and what may stand by them, taken apart to its last letter.
    fn parts(&self, folded: &str, is_behind_digits: bool) -> Option<Vec<WordId>> {
        if self.is_other_word(folded) && !is_behind_digits {
            return None;
        }
        let mut split = Split { lexicon: self, folded, is_behind_digits, parts: Vec::new(), dead: Vec::new() };
        (split.from(0) && split.parts.len() > 1).then_some(split.parts)
    }

    /// Whether it is a word that only looks like number words, with an ending: «사회는».
    fn is_other_word(&self, folded: &str) -> bool {
        self.endings.iter().any(|(ending, _)| {
            let stem = folded.strip_suffix(&**ending).filter(|stem| stem.chars().count() > 1);
            let stem = stem.and_then(|stem| self.entry_of(stem));
            stem.is_some_and(|entry| !entry.is_written_together())
        })
    }

    /// A known word with something written onto its front, or a unit or scale word with an ending.
    fn without_affix(&self, folded: &str) -> Option<Vec<WordId>> {
        let known = |word: &str| self.entry_of(word).filter(|entry| !entry.is(Role::Stem));
        let front = self.proclitics.iter().find_map(|(proclitic, id)| {
            let rest = folded.strip_prefix(&**proclitic).filter(|rest| rest.chars().count() > 1)?;
            let found = known(rest).map(|entry| vec![entry.id]).or_else(|| self.without_affix(rest))?;
            Some([vec![*id], found].concat())
        });
        front.or_else(|| {
            self.endings.iter().find_map(|(ending, id)| {
                let entry = known(folded.strip_suffix(&**ending)?)?;
                // «6월부터»
                let takes = entry.is(Role::Unit) || entry.is_number() || entry.is(Role::MonthSuffix);
                takes.then(|| vec![entry.id, *id])
            })
        })
    }

    /// Whether a word can be written onto the one before it.
    fn joins(&self, before: Option<WordId>, word: WordId) -> bool {
        let entry = self.entry(word);
        let is_counter = [Role::Unit, Role::Counter, Role::Classifier, Role::Times].iter().any(|role| entry.is(*role));
        let Some(before) = before else {
            return entry.is_number()
                || is_counter
                || (entry.is(Role::Minus) && self.language().spacing == Spacing::Compounds)
                || [Role::Lookalike, Role::TrailingHedge, Role::PercentPoint, Role::DayTail]
                    .iter()
                    .any(|role| entry.is(*role));
        };
        let previous = self.entry(before);
        if previous.is(Role::Lookalike) && !previous.is_number() {
            return entry.is(Role::Ending);
        }
        let is_measured = || {
            [Role::Unit, Role::Counter, Role::Classifier].iter().any(|role| previous.is(*role)) || previous.is_number()
        };
        if entry.is(Role::TrailingHedge) && is_measured() {
            return true;
        }
        if previous.is(Role::Joiner) {
            return entry.numeral.is_some()
                || entry.is(Role::Ordinal)
                || entry.fraction.is_some()
                || entry.added_behind.is_some();
        }
        // «마이너스삼», «사분의삼»
        if previous.is(Role::Minus) || previous.is(Role::Over) {
            return entry.numeral.is_some();
        }
        if entry.is(Role::Over) && previous.numeral.is_some() {
            return true;
        }
        // "dreikommafünf"
        if entry.is(Role::DecimalPoint) || previous.is(Role::DecimalPoint) {
            let is_digit = |entry: &Entry| matches!(entry.numeral, Some(Numeral::Small(_)));
            return is_digit(previous) && self.language().spacing == Spacing::Compounds
                || previous.is(Role::DecimalPoint) && is_digit(entry);
        }
        // «۵۰ درصداز»
        if entry.is(Role::Of) && self.language().spacing == Spacing::Lost {
            return previous.is(Role::Unit);
        }
        let (is_ending, is_number) = (entry.is(Role::Ending), previous.is_number());
        match (previous.numeral, entry.numeral) {
            _ if is_ending => !previous.is(Role::Ending) || is_measured(),
            // «여명»
            _ if previous.is(Role::TrailingHedge) && !is_number => is_counter,
            // "Viertelmillion"; but nothing is written onto "hundreds"
            (None, Some(Numeral::Scale(_))) => {
                previous.denominator.is_some()
                    || previous.added_behind.is_some()
                    || previous.vague.is_some_and(|_| !is_number)
            }
            (Some(_), _) if previous.vague.is_some() => false,
            (Some(_), _) if entry.is(Role::Joiner) => true,
            (Some(Numeral::Small(few)), Some(Numeral::Hundred)) => (1..100).contains(&few),
            (Some(Numeral::Small(sum)), Some(Numeral::Small(more))) => self.adds(sum, more),
            // «천사» is one word in «천사백», or none.
            (Some(Numeral::Many(..)), Some(_)) | (Some(_), Some(Numeral::Many(..))) => false,
            (Some(Numeral::Scale(power)), Some(Numeral::Scale(other))) => power != other,
            (Some(_), Some(_)) => true,
            (Some(Numeral::Small(few)), None) if entry.denominator.is_some_and(|many| few < many) => true,
            _ if entry.added_behind.is_some() || entry.is(Role::Ordinal) => is_number,
            _ => is_number && (is_counter || entry.is(Role::Weekday)),
        }
    }

    /// Whether a small number can be added to one that stands right before it.
    fn adds(&self, sum: i64, more: i64) -> bool {
        let numbers = &self.language().numbers;
        (sum % 100 == 0 && sum > 0)
            || (sum % 10 == 0 && sum >= 20 && more < 10)
            || (numbers.wide_tens.contains(&sum) && more < 20)
            || (numbers.scores && sum == 4 && more == 20)
            || (numbers.teens && sum < 10 && more == 10)
            // «열하나», "oniki"
            || (sum == 10 && more < 10)
    }
}

struct Split<'a> {
    lexicon: &'a Lexicon,
    folded: &'a str,
    is_behind_digits: bool,
    parts: Vec<WordId>,
    /// Behind which words no way on was found, and where.
    dead: Vec<(usize, Option<WordId>)>,
}

impl Split<'_> {
    /// «사명» is no count: one number word with one syllable behind it.
    fn is_too_short(&self, word: WordId) -> bool {
        let (lexicon, [first]) = (self.lexicon, self.parts.as_slice()) else { return false };
        let entry = lexicon.entry(word);
        let is_syllable = self.is_syllable(word) && !entry.is(Role::DecimalPoint);
        // «백여 명»: behind ten and more a word for "odd" tells enough.
        let few = matches!(lexicon.entry(*first).numeral, Some(Numeral::Small(..10)));
        let tells = entry.is(Role::TrailingHedge) && !few;
        !self.is_behind_digits && lexicon.entry(*first).is(Role::Short) && !entry.is_number() && is_syllable && !tells
    }

    /// Whether a digit goes on behind a decimal mark: «이십구점구구».
    fn goes_on(&self, word: WordId) -> bool {
        let entry = |id: &WordId| self.lexicon.entry(*id);
        let is_digit = |entry: &Entry| matches!(entry.numeral, Some(Numeral::Small(0..10)));
        let has_point = || self.parts.iter().any(|part| entry(part).is(Role::DecimalPoint));
        is_digit(entry(&word)) && self.parts.last().is_some_and(|last| is_digit(entry(last))) && has_point()
    }

    /// «이점이», «이점일»: an advantage with its particle, no number.
    fn ends_in_particle(&self) -> bool {
        let [.., point, last] = self.parts.as_slice() else { return false };
        let is_point = self.lexicon.entry(*point).is(Role::DecimalPoint);
        let spacing = self.lexicon.language().spacing;
        let digit = self.lexicon.entry(*last).numeral;
        is_point
            && spacing == Spacing::Compounds
            && self.is_syllable(*last)
            && matches!(digit, Some(Numeral::Small(1 | 2)))
    }

    fn is_syllable(&self, word: WordId) -> bool {
        self.lexicon.index.word(word.idx()).chars().count() == 1
    }

    /// Takes the rest apart; the longest known word first.
    fn from(&mut self, start: usize) -> bool {
        if start == self.folded.len() {
            let is_open = |last: &WordId| {
                let last = self.lexicon.entry(*last);
                (last.is(Role::Joiner) && !last.is(Role::Ending)) || last.is(Role::Minus)
            };
            return !self.parts.last().is_some_and(is_open) && !self.ends_in_particle();
        }
        let state = (start, self.parts.last().copied());
        if self.dead.contains(&state) {
            return false;
        }
        let lexicon = self.lexicon;
        for (word, id) in lexicon.joinable(&self.folded[start..]) {
            let is_other = self.is_behind_digits && start == 0 && lexicon.entry(id).is_mere_lookalike();
            let fits = lexicon.joins(self.parts.last().copied(), id) || self.goes_on(id);
            if is_other || !fits || self.is_too_short(id) {
                continue;
            }
            self.parts.push(id);
            if self.from(start + word.len()) {
                return true;
            }
            self.parts.pop();
        }
        // Nothing leads back to the beginning.
        if start > 0 {
            self.dead.push(state);
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use crate::figure::lexicon::Lexicon;
    use crate::figure::tongue::lang_of;

    fn parts(lang: &str, word: &str) -> Option<usize> {
        let lexicon = Lexicon::of(lang_of(lang).expect("a language"));
        lexicon.entry_of(word).map(|_| 1).or_else(|| lexicon.split(word, false).map(|parts| parts.len()))
    }

    #[test]
    fn number_words_are_taken_apart_and_other_words_are_not() {
        for word in ["سیوهشتمین", "بیستوسه", "یکهزار", "نهصد", "دوسوم", "پنجاهدرصد"]
        {
            assert!(parts("fa", word).is_some(), "{word}");
        }
        for word in ["پنجره", "دهان", "سیاست", "صدا", "هزینه", "نهاد", "هفتهنامه", "بیستون", "یکسان", "سهام"]
        {
            assert_eq!(parts("fa", word), None, "{word}");
        }
    }
}
