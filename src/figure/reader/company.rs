//! Company: what must stand by a short number word so that it is a figure, since "one", "two" or "half" alone are mostly
//! something else.

use super::Reader;
use super::measured::Measured;
use super::pair::is_near;
use crate::figure::counted;
use crate::figure::exact::Exact;
use crate::figure::hedge;
use crate::figure::lang::{Numeral, Pairs, each};
use crate::figure::lexicon::{Role, table};
use crate::figure::mention::Hedge;
use crate::figure::number::{self, Number, Size, Weight};
use crate::figure::token::{Gap, Token, TokenKind, folded};

impl Reader<'_> {
    /// Whether a short word has something by it that makes it a number.
    pub fn has_company(&self, number: &Number, idx: usize) -> bool {
        let line = self.line;
        if line.tokens[idx].entry().is(Role::Article) && number.weight == Weight::Doubtful {
            return self.is_one_of(number, idx) || self.is_all(number, idx);
        }
        let is_hedged = self.said_before(idx).hedge != Hedge::None;
        let is_dozen = matches!(line.tokens[idx].entry().numeral, Some(Numeral::Times(_)));
        // «구조까지»: what is written onto a doubtful word makes it no number; nor does a hedge behind make one of "par máximo".
        let is_other = || {
            let is_glued = || line.at(number.next).is_some_and(|next| next.gap == Gap::Seam);
            number.weight == Weight::Doubtful && (is_dozen || is_glued())
        };
        // «백여 명»
        let is_odd = |hedge: Hedge| {
            let is_one = number.next == idx + 1 && line.is(number.next, Role::TrailingHedge);
            is_one && hedge == Hedge::OrMore && number.plain().is_some_and(|plain| plain.value >= Exact::int(10))
        };
        is_hedged
            || self.noun_before(idx, number).is_some()
            || counted::named_before(line, idx).is_some()
            || hedge::behind(line, number.next).is_some_and(|found| is_odd(found.hedge) || !is_other())
            || self.has_measure(number)
            || self.in_parts(&Measured::bare(idx, number.clone())).is_some()
            || self.has_other_end(number, idx)
            || self.begins_ratio(idx, number)
            || self.is_part_of(number, idx)
            || self.is_more_by_part(number, idx)
            || self.grew_by_part(number, idx)
            || (number.is_part() && counted::is_adjective_of_noun(line, number.next))
            || self.is_some_of_them(number, idx)
            || self.is_all(number, idx)
            || if number.weight == Weight::Doubtful { self.counts_one(number, idx) } else { self.counts(number) }
    }

    /// A number that is all of a text, or of a cell: "twelve". What may be another word is only where it is large, «صد», "mille",
    /// or the least: "zero".
    fn is_all(&self, number: &Number, idx: usize) -> bool {
        let line = self.line;
        // «천사» is an angel more often than 1 004.
        let is_word = || !matches!(line.tokens[idx].entry().numeral, Some(Numeral::Many(..))) && number.next == idx + 1;
        let is_large = || {
            // "zero", "uno"; "one" is a pronoun.
            let entry = line.tokens[idx].entry();
            let is_one = entry.numeral == Some(Numeral::Small(1)) && !entry.language().nouns.one_decides;
            let is_least = is_one || entry.numeral == Some(Numeral::Small(0));
            is_word() && (is_least || number.plain().is_some_and(|plain| plain.value >= Exact::int(100)))
        };
        let is_cell = || line.is_mark(idx - 1, '|') && line.is_mark(number.next, '|');
        let is_text = || {
            let is_stop = |token: &Token| matches!(token.kind, TokenKind::Mark('.' | '。' | '।' | '؟' | '!' | '?'));
            idx == 0 && line.tokens[number.next..].iter().all(is_stop)
        };
        let is_whole = || if idx > 0 { is_cell() } else { is_text() };
        let is_exact = number.hedge == Hedge::None && number.plain().is_some();
        is_exact && (number.weight == Weight::Light || is_large()) && is_whole()
    }

    /// A fraction behind what it is a part of, as the ending there says: "nüfus*un* yarısı".
    fn is_part_of(&self, number: &Number, idx: usize) -> bool {
        let whole = self.line.before(idx).filter(|token| token.is_word() && number.is_part());
        whole.is_some_and(|token| {
            let word = folded(self.line.words(token));
            token.entry().lexicon().endings_of(&word).any(|ending| ending.is(Role::Of))
        })
    }

    /// An article that is one: in a ratio, before a unit, and hedged before what it counts ("al menos un muerto", but not
    /// "más de una vez").
    fn is_one_of(&self, number: &Number, idx: usize) -> bool {
        let line = self.line;
        let said = self.said_before(idx);
        let is_hedged = said.hedge != Hedge::None;
        let counts = || !line.is(number.next, Role::Idiom) && counted::noun_behind(line, number.next, true).is_some();
        // "bis zu einem Alter von drei Jahren", "upp till en viss gräns": as far as a point, and no count.
        let is_reached = || {
            let words = &line.tokens[said.edge..idx];
            let is_word = |word: Option<&Token>| word.is_some_and(|word| word.entry().is(Role::RangeWord));
            said.hedge == Hedge::AtMost && (is_word(words.last()) || (words.len() == 2 && is_word(words.first())))
        };
        counted::named_before(line, idx).is_some()
            || hedge::behind(line, number.next).is_some()
            || self.has_measure(number)
            || self.has_other_end(number, idx)
            || self.begins_ratio(idx, number)
            || self.counts_one(number, idx)
            || self.is_for_many(number)
            || (is_hedged && (self.unit_of(number).is_some() || (counts() && !is_reached())))
    }

    /// "un médecin pour 1 000 habitants"
    fn is_for_many(&self, number: &Number) -> bool {
        let line = self.line;
        let ties = |at: usize| {
            line.follows(at).is_some_and(|word| {
                let entry = word.entry();
                (entry.is_in(table::PER) || entry.is_in(table::PER_MANY))
                    && counted::per_many_behind(line, at).is_some_and(|(many, _)| many >= Exact::int(1_000))
            })
        };
        ties(number.next + 1) && counted::counted_behind(line, number.next, true).is_some()
    }

    /// A unit; for doubtful words no day: "one day" is some day, «пара дней» are about two.
    fn has_measure(&self, number: &Number) -> bool {
        let measure = self.unit_of(number);
        measure.is_some_and(|(unit, next)| {
            // «이 시간» is this hour
            let is_this = next.checked_sub(2).is_some_and(|at| self.line.tokens[at].entry().is(Role::PronounMark));
            let is_one = number.plain().is_none_or(|plain| plain.value == Exact::ONE);
            // "one day" is some day, "one week" is a week.
            let is_article = !self.line.tokens[number.next - 1].entry().is(Role::One);
            // "een jaar oud"
            let has_tail = next > 0 && self.line.tokens[next - 1].entry().is_in(table::UNIT_TAILS);
            let is_some_day = number.weight == Weight::Doubtful
                && !has_tail
                && (unit.symbol == "day" || is_article || is_this)
                && !number.is_part()
                && number.hedge == Hedge::None
                && !matches!(number.size, Size::Vague { .. })
                && unit.dimension.is_time()
                && (is_one || is_this)
                // "une heure au maximum"
                && hedge::behind(self.line, next).is_none()
                && (is_this || !(next - 1..=next).any(|at| self.line.is(at, Role::DayTail)));
            // 一岁至三岁
            let begins_range = || self.line.is(next, Role::RangeWord) && self.line.follows(next + 1).is_some();
            let has_end = || begins_range() && number::behind(self.line, next + 1).is_some();
            !is_some_day || self.smaller_part(number, &unit, next).is_some() || has_end()
        }) || counted::unit_behind(self.line, self.line.behind_apostrophe(number.next))
            .is_some_and(|(_, next)| number::added(self.line, next).is_some())
    }

    /// "of whom twelve died", "two were arrested"
    fn is_some_of_them(&self, number: &Number, idx: usize) -> bool {
        let is_plain = number.plain().is_some_and(|plain| plain.value.is_whole());
        let line = self.line;
        if number.weight == Weight::Doubtful && line.is(number.next, Role::Idiom) {
            return false;
        }
        // "the two were arrested": they are known.
        let is_known = || line.before(idx).is_some_and(|token| token.entry().is(Role::PronounMark));
        let is_many = || number.plain().is_some_and(|plain| plain.value > Exact::ONE);
        // "hundreds were injured"; "few were" says that hardly any were.
        let is_vague = || matches!(&number.size, Size::Vague { low, .. } if *low >= Exact::int(20));
        let is_subject = || {
            let is_more = is_many() || is_vague();
            line.is(number.next, Role::Predicate) && number.weight == Weight::Light && is_more && !is_known()
        };
        // "the Group of Seven"
        let is_name = || line.words_at(idx).starts_with(char::is_uppercase) && line.is(idx - 1, Role::Of);
        let is_part_of = || line.phrase_before(idx, table::PARTS_OF).is_some() && !is_name();
        // "three quarters agreed"
        let is_part = number.is_part() && number.next > idx + 1 && line.is(number.next, Role::Predicate);
        (is_part && !is_known()) || is_plain && is_part_of() || (is_plain || is_vague()) && is_subject()
    }

    /// "a third more", «на четверть больше»; «dos décimas menos» are no part of a whole.
    fn is_more_by_part(&self, number: &Number, idx: usize) -> bool {
        let line = self.line;
        // "fell by half to £4m"
        let is_by = || line.before(idx).is_some_and(|by| by.entry().is(Role::GrowthBy));
        if number.is_part() && is_by() && self.grows_by(idx, number.next) {
            return true;
        }
        let is_article = line.tokens[idx].entry().is(Role::Article);
        let is_led = || is_article || line.phrase_before(idx, table::GROWTH_LINKS).is_some();
        // "up a third on the year"; but "lost a quarter final"
        let ends = || {
            line.follows(number.next).is_none_or(|next| !next.is_word() || next.entry().is(Role::Function))
                && !line.is_tied(number.next, '-')
        };
        let grew = || line.before(idx).is_some_and(|word| word.entry().is(Role::Growth));
        if number.is_part() && is_article && grew() && ends() {
            return true;
        }
        let tail = line.phrase(number.next, table::GROWTH_TAILS).map_or(number.next, |((), behind)| behind);
        number.is_part() && line.is(tail, Role::Growth) && is_led()
    }

    /// «снизились на треть к уровню»: a part, by which something grew or fell.
    fn grew_by_part(&self, number: &Number, idx: usize) -> bool {
        let is_linked = || self.line.phrase_before(idx, table::GROWTH_LINKS).is_some();
        number.is_part() && is_linked() && self.grows_by(idx, number.next)
    }

    /// Another number that makes a range of the two: "one or two", «دو سه نفر».
    fn has_other_end(&self, number: &Number, idx: usize) -> bool {
        let line = self.line;
        let next = line.behind_suspended(number.next);
        let opened = line.phrase_before(idx, table::RANGES);
        let infix = opened.and_then(|(infix, _)| line.behind_infix(next, infix));
        let is_word = line.is(next, Role::RangeWord) || line.is(next, Role::Alternative);
        let is_link = is_word || line.is_tied(next, '-') || self.next_number(next).is_some();
        let second = infix.or(is_link.then_some(next + 1));
        if second.is_some_and(|second| line.follows(second).is_some() && number::behind(line, second).is_some()) {
            return true;
        }
        // «दस और पंद्रह के बीच»
        let is_paired = line.is(next, Role::Joiner) || line.is(next, Role::Paired);
        if is_paired && number::behind(line, next + 1).is_some_and(|behind| self.behind_range(behind) > behind) {
            return true;
        }
        number::pair(line, idx, Pairs::Range).is_some_and(|(low, high, second, next)| {
            let goes_on = number::behind(line, second).unwrap_or(next);
            let is_of = || counted::plain_unit(line, goes_on).is_some() || counted::has_noun(line, goes_on);
            // 三四百: the word of the place says that they are numbers.
            is_near(low, high) && (goes_on > next || is_of())
        })
    }

    /// "one clinic", «یک نفر»: something that a doubtful word counts.
    fn counts_one(&self, number: &Number, idx: usize) -> bool {
        let line = self.line;
        if matches!(number.size, Size::Vague { .. }) {
            return self.counts_few(number);
        }
        // "en gång om året", "één keer per jaar"
        // "una vez al día"
        let is_time = line.is(number.next, Role::Times) || line.is(number.next, Role::Idiom);
        if is_time && counted::time_behind(line, number.next + 1).is_some() {
            return true;
        }
        if self.is_counter_with_ending(number.next) {
            return true;
        }
        let is_this = line.tokens[idx].entry().is(Role::PronounMark)
            && line.at(number.next).is_some_and(|next| next.gap > Gap::Seam);
        if is_this || line.is(number.next, Role::Idiom) {
            return false;
        }
        // «یک بار در سال»
        let has_rate = || {
            let noun = counted::one_behind(line, number.next).filter(|(_, next)| line.follows(*next).is_some());
            noun.is_some_and(|(_, next)| counted::per_time_behind(line, next).is_some())
        };
        let is_counter = line.is(number.next, Role::Counter) || has_rate();
        let is_one = line.tokens[idx].entry().is(Role::One);
        // "as one decides": a verb.
        let is_pronoun = line.tokens[idx].entry().language().nouns.one_decides;
        let counts = |noun: counted::Counted| !(is_pronoun && noun.is_many(line));
        // "zero errors"
        let is_none = || line.tokens[idx].entry().numeral == Some(Numeral::Small(0)) && number.next == idx + 1;
        let has_plural = || counted::counted_behind(line, number.next, true).is_some_and(|noun| noun.is_many(line));
        // "null Treffer", "noll fel": one form for one and many, which the table knows.
        let is_known = || line.follows(number.next).is_some_and(|noun| noun.entry().singular.is_some());
        if is_none() && (has_plural() || is_known()) {
            return true;
        }
        is_counter || (is_one && counted::counted_behind(line, number.next, true).is_some_and(counts))
    }

    /// «네 *개의* 사과»
    fn is_counter_with_ending(&self, idx: usize) -> bool {
        let Some(word) = self
            .line
            .follows(idx)
            .filter(|word| word.is_word() && (word.word().is_none() || word.entry().is(Role::Classifier)))
        else {
            return false;
        };
        let (entry, words) = (word.entry(), self.line.words(word));
        let stems = each(entry.language().units.endings).filter_map(|ending| words.strip_suffix(ending));
        stems.filter_map(|stem| entry.lexicon().entry_of(stem)).any(|stem| stem.is(Role::Counter))
    }

    /// 数人, «수 차례»: behind a word that is mostly something else stands what it counts, written onto it where no blanks part
    /// words, and no particle (数の).
    fn counts_few(&self, number: &Number) -> bool {
        let line = self.line;
        let Some(next) = line.at(number.next).filter(|next| next.is_word()) else { return false };
        let is_han = |c: char| matches!(c, '\u{4e00}'..='\u{9fff}' | 'か' | 'カ' | 'ヵ' | 'ヶ' | 'ケ' | 'つ');
        let begins = line.words(next).starts_with(is_han);
        if next.entry().is(Role::Counter) || next.entry().is(Role::UnlessOf) {
            // «수명» is a lifetime.
            return begins || next.gap == Gap::Space;
        }
        let has_counters = !next.entry().language().nouns.counters.is_empty();
        begins && !has_counters && next.gap == Gap::Seam && counted::has_noun(line, number.next)
    }

    /// A noun, "of", or for a fraction the end of the phrase.
    fn counts(&self, number: &Number) -> bool {
        let line = self.line;
        let of = line.is(number.next, Role::Of);
        let ends = line.follows(number.next).is_none_or(|token| matches!(token.kind, TokenKind::Mark(_)));
        let is_fraction = matches!(number.size, Size::Fraction { .. });
        let is_known = || counted::behind_definite(line, number.next) > number.next && number.is_part();
        let is_of_known =
            || number.plain().is_none() && (is_known() || counted::definite_behind(line, number.next).is_some());
        let ends = ends || line.behind_ending(number.next).is_some();
        // "half as many"
        let compares = is_fraction
            && line.is(number.next, Role::TimesThan)
            && !line.is(number.next, Role::Determiner)
            && !line.is(number.next, Role::Growth);
        of || (is_fraction && ends) || compares || is_of_known() || counted::has_noun(line, number.next)
    }
}
