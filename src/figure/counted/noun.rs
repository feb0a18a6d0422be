//! Counted nouns: which words behind a number say what was counted, and which of them is the head.

mod capital;
mod named;

use self::capital::{capital, is_initial};
use super::adjective::{behind_adjectives, last_tied};
use super::particle::particle_of;
use super::singular::{ends_either_way, is_plural, one_noun, singular_or_self};
use super::{Behind, rate};
use crate::figure::lang::{Language, Spacing, Words, each};
use crate::figure::lexicon::{Role, table};
use crate::figure::line::Line;
use crate::figure::token::{Gap, Token, folded};
use crate::figure::unit::{Dimension, Unit};

/// How many words before the plural may tell what kind of thing it is.
const MAX_NOUN_WORDS: usize = 4;
/// How many words without meaning of their own may stand before the noun.
const MAX_CLASSIFIERS: usize = 2;

/// The words that say what is counted, by their tokens.
#[derive(Clone, Copy)]
pub struct Counted {
    start: usize,
    /// The word that says what they are.
    head: usize,
    /// The first token behind.
    pub next: usize,
    language: &'static Language,
}

/// The noun that is counted, with the first token behind it and with what it is per. Behind a one the singular is enough.
pub fn noun_behind(line: Line<'_>, idx: usize, is_one: bool) -> Option<Behind> {
    let counted = counted_behind(line, idx, is_one)?;
    let noun = if is_one && counted.may_be_singular(line) { counted.written(line) } else { counted.noun(line) };
    // «12 чел./км²»
    let is_short = line.is_mark(counted.next, '.') && line.is_tied(counted.next + 1, '/');
    let next = if is_short { line.behind_stop(counted.next - 1) } else { counted.next };
    Some(rate::with_rate(line, Unit::of(Dimension::Noun(noun)), next))
}

/// The one word that is counted here, whatever stands behind it.
pub fn one_behind(line: Line<'_>, idx: usize) -> Option<Behind> {
    let token = line.at(idx).filter(|token| is_noun(line, token))?;
    let noun = one_word(line, idx).noun(line);
    token.is_word().then(|| (Unit::of(Dimension::Noun(noun)), idx + 1))
}

/// What words for many count, where its front says that it is known: «عشرات *ال*أشخاص».
pub fn definite_behind(line: Line<'_>, idx: usize) -> Option<Behind> {
    let token = line.follows(idx).filter(|token| token.is_word())?;
    let definite = Some(token.entry().language().nouns.definite).filter(|definite| !definite.is_empty())?;
    let at = behind_definite(line, idx);
    if at > idx {
        return super::unit_behind(line, at).or_else(|| noun_behind(line, at, false));
    }
    let word = folded(line.words(token));
    let stem = word.strip_prefix(definite).filter(|_| token.word().is_none())?;
    let next = plain(line, idx, token.entry().language()).next;
    Some((Unit::of(Dimension::Noun(one_noun(stem, token.entry().language()))), next))
}

/// Behind what makes the word that it is written onto a known one.
pub fn behind_definite(line: Line<'_>, idx: usize) -> usize {
    let has_definite = line.follows(idx).is_some_and(|token| !token.entry().language().nouns.definite.is_empty());
    if has_definite && line.follows(idx).is_some_and(is_definite) && line.follows(idx + 1).is_some() {
        idx + 1
    } else {
        idx
    }
}

/// Whether a token is what makes a known one of the word that it is written onto.
pub fn is_definite(token: &Token) -> bool {
    let entry = token.entry();
    // Where letters were folded away, its place is that of the whole word.
    let definite = entry.language().nouns.definite;
    entry.is(Role::Proclitic) && entry.lexicon().word(entry.id).ends_with(definite)
}

/// Whether something is counted behind a number.
pub fn has_noun(line: Line<'_>, idx: usize) -> bool {
    counted_behind(line, idx, false).is_some()
}

/// Whether something in the plural follows, in a language that has one.
pub fn has_plural(line: Line<'_>, idx: usize) -> bool {
    words_behind(line, idx, false).is_some_and(|counted| counted.language.nouns.has_plural)
}

/// Whether the word here has the form of a plural, whatever it means; always so in a language that has none.
pub fn is_in_plural(line: Line<'_>, idx: usize) -> bool {
    line.follows(idx).filter(|token| token.is_word()).is_some_and(|token| {
        let language = token.entry().language();
        !language.nouns.has_plural || is_plural(token, line, language)
    })
}

/// The words that are counted, tied on by a hyphen or not.
pub fn counted_behind(line: Line<'_>, idx: usize, is_one: bool) -> Option<Counted> {
    if line.is_tied(idx, '-') { compound(line, idx + 1) } else { words_behind(line, idx, is_one) }
}

impl Counted {
    /// Whether it is a word that only counts, like «نفر».
    pub fn is_counter(self, line: Line<'_>) -> bool {
        line.is(self.head, Role::Counter) || is_in(self.language.nouns.counters_of, line.words_at(self.head))
    }

    /// Whether it has the form of a plural that is no singular as well.
    pub fn is_many(self, line: Line<'_>) -> bool {
        let head = &line.tokens[self.head];
        is_plural(head, line, self.language) && singular_or_self(head, line, self.language) != folded(line.words(head))
    }

    /// Whether one word that looks like a plural may be a singular as well: "1 limone", beside "le mele".
    fn may_be_singular(self, line: Line<'_>) -> bool {
        let is_known = line.tokens[self.head].entry().singular.is_some();
        let word = folded(line.words_at(self.head));
        self.next == self.start + 1 && !is_known && ends_either_way(&word, self.language)
    }
}

fn words_behind(line: Line<'_>, idx: usize, is_one: bool) -> Option<Counted> {
    if is_one { words_anew(line, idx, true) } else { line.memo().counted.get(idx, || words_anew(line, idx, false)) }
}

fn words_anew(line: Line<'_>, idx: usize, is_one: bool) -> Option<Counted> {
    let mut at = idx;
    // 410个分项: what is a part of amounts too is no second classifier.
    while at < idx + MAX_CLASSIFIERS && line.is(at, Role::Classifier) && !(at > idx && line.is(at, Role::Part)) {
        at += 1;
    }
    // 两次强烈地震: what no table knows is no noun here.
    let is_known = |counted: &Counted| !line.is(at - 1, Role::Occasion) || line.tokens[counted.head].word().is_some();
    let found = words_at(line, at, is_one).filter(|counted| at == idx || is_known(counted));
    // «470 هزار مورد از آنها»: nothing else is counted but cases.
    found.or_else(|| {
        let counter = at.checked_sub(1).filter(|last| *last >= idx && line.is(*last, Role::Counter))?;
        Some(one_word(line, counter))
    })
}

fn words_at(line: Line<'_>, idx: usize, is_one: bool) -> Option<Counted> {
    let first = line.follows(idx).filter(|token| is_noun(line, token) || is_initial(line, idx))?;
    let language = first.entry().language();
    // "Antal anställda 13 206⏎Nettoomsättning": a line that begins with a capital begins something else, where no noun has one.
    if first.gap >= Gap::Line && !language.nouns.has_capitals && line.words(first).starts_with(char::is_uppercase) {
        return None;
    }
    if language.spacing == Spacing::Nothing {
        return unspaced(line, idx, language);
    }
    if language.nouns.has_capitals {
        // "zehnköpfig"
        let is_own = first.gap <= Gap::Seam && first.entry().is(Role::Counter);
        return if is_own { Some(one_word(line, idx)) } else { capital(line, idx, language) };
    }
    if !language.nouns.has_plural {
        // «отдайте пару Иванову»: a name.
        let is_capital = |at: usize| line.words_at(at).starts_with(char::is_uppercase);
        let is_doubtful = |before: usize| {
            (line.is(before, Role::Doubtful) || line.is(before, Role::Approximate)) && !is_capital(before)
        };
        if is_capital(idx) && idx.checked_sub(1).is_some_and(is_doubtful) {
            return None;
        }
        let counted = plain(line, behind_adjectives(line, idx, language), language);
        let word = folded(line.words_at(counted.head));
        let is_known = line.tokens[counted.head].word().is_some() || particle_of(line, counted.head) > 0;
        let is_verb = !is_known && language.nouns.not_nouns.iter().any(|ending| word.ends_with(ending));
        return (!is_verb).then_some(counted);
    }
    plural(line, idx, language).or_else(|| singular(line, idx, language).filter(|_| is_one))
}

/// The longest noun that is taken where nothing parts words, in characters: what is longer holds more than a noun.
const MAX_UNSPACED: usize = 4;

/// The nouns that the table knows, and what stands before them; else what stands between a number and a known word, where
/// nothing parts words.
fn unspaced(line: Line<'_>, idx: usize, language: &'static Language) -> Option<Counted> {
    let is_short = |token: &Token| line.words(token).chars().count() <= MAX_UNSPACED;
    let is_part = |token: &Token| token.entry().singular.is_some() || (token.word().is_none() && is_short(token));
    let mut known = None;
    for at in idx..idx + MAX_UNSPACED_WORDS {
        let part = line.follows(at).filter(|token| is_noun(line, token) && is_part(token));
        let Some(part) = part.filter(|part| at == idx || part.gap <= Gap::Seam) else { break };
        known = if part.entry().singular.is_some() { Some(at) } else { known };
    }
    let known = known.map(|head| Counted { start: idx, head, next: head + 1, language });
    let counted = known.filter(|known| known.next == idx + 1).and_then(|_| counted_of(line, idx, language));
    counted.or(known).or_else(|| unknown(line, idx, language))
}

fn is_in(words: Words, word: &str) -> bool {
    each(words).any(|known| known == word)
}

/// 5人の医師: the one word that is known, behind a counter and "of"; not what is made of so many, and nothing of whose more is said.
fn counted_of(line: Line<'_>, idx: usize, language: &'static Language) -> Option<Counted> {
    let head = idx + 2;
    let thing = line.follows(head).filter(|thing| line.is(idx + 1, Role::Of) && thing.gap <= Gap::Seam)?;
    let is_thing = thing.entry().singular.is_some() && !is_in(language.nouns.made_of, line.words_at(head));
    // 3人の学生会館: a longer word.
    let goes_on = |next: &Token| next.is_word() && next.gap <= Gap::Seam && is_noun(line, next);
    let is_last = !line.follows(head + 1).is_some_and(goes_on);
    (is_thing && is_last && is_in(language.nouns.counters_of, line.words_at(idx))).then(|| one_word(line, head))
}

/// The most words of a noun where nothing parts them.
const MAX_UNSPACED_WORDS: usize = 3;

/// A noun that no table knows. A single number word before it may be part of a name.
fn unknown(line: Line<'_>, idx: usize, language: &'static Language) -> Option<Counted> {
    let token = line.at(idx).filter(|token| token.word().is_none())?;
    let is_word = |at: usize| line.at(at).is_some_and(|token| token.entry().numeral.is_some());
    let is_name = idx.checked_sub(1).is_some_and(|last| is_word(last) && !(last > 0 && is_word(last - 1)));
    if is_name {
        return None;
    }
    let ends = |next: &Token| !next.is_word() || next.word().is_some() || next.gap > Gap::Seam;
    let is_short = line.words(token).chars().count() <= MAX_UNSPACED;
    (is_short && line.at(idx + 1).is_none_or(ends)).then_some(Counted {
        start: idx,
        head: idx,
        next: idx + 1,
        language,
    })
}

fn one_word(line: Line<'_>, idx: usize) -> Counted {
    Counted { start: idx, head: idx, next: idx + 1, language: line.tokens[idx].entry().language() }
}

/// "550-bed": what the hyphen ties to the number.
fn compound(line: Line<'_>, idx: usize) -> Option<Counted> {
    // "two-faced", "three-dimensional": adjectives.
    let is_adjective = |token: &Token| {
        let (word, nouns) = (folded(line.words(token)), &token.entry().language().nouns);
        let fits = |ending: &&&str| word == **ending || (word.len() > ending.len() + 1 && word.ends_with(**ending));
        nouns.tied_adjectives.iter().any(|ending| fits(&ending))
    };
    let counts = |token: &&Token| (is_noun(line, token) && !is_adjective(token)) || token.entry().is(Role::Counter);
    line.at(idx).filter(counts).filter(|_| !line.is_tied(idx + 1, '-'))?;
    Some(one_word(line, idx))
}

/// The words up to the first plural: "direct treatment centres".
fn plural(line: Line<'_>, idx: usize, language: &'static Language) -> Option<Counted> {
    if !language.nouns.head_is_last {
        return first_plural(line, idx, language);
    }
    for at in idx..idx + MAX_NOUN_WORDS {
        let token = line.follows(at).filter(|token| is_noun(line, token))?;
        if let Some(next) = behind_tied_plural(line, at, language) {
            return Some(Counted { start: idx, head: at, next, language });
        }
        if !is_plural(token, line, language) {
            continue;
        }
        // "400 plays a role": a verb. "non-profit centres": no word of its own.
        let is_other = (at == idx && is_verb_here(line, at)) || line.is_tied(at + 1, '-');
        return (!is_other).then_some(Counted { start: idx, head: at, next: at + 1, language });
    }
    None
}

/// The first word, where what it is stands first: "400 hospitales públicos"; behind the adjectives before it.
fn first_plural(line: Line<'_>, idx: usize, language: &'static Language) -> Option<Counted> {
    let at = behind_adjectives(line, idx, language);
    let token = line.follows(at).filter(|token| is_noun(line, token) && is_plural(token, line, language))?;
    (!line.is_tied(at + 1, '-') && token.is_word()).then_some(Counted { start: at, head: at, next: at + 1, language })
}

/// Behind a plural ending that an apostrophe ties to a noun: "3 auto's".
fn behind_tied_plural(line: Line<'_>, idx: usize, language: &Language) -> Option<usize> {
    let ending = line.words_at(idx + 2);
    let is_ending = |(plural, _): &(&str, &str)| plural.strip_prefix('\'') == Some(ending);
    (line.is_tied(idx + 1, '\'') && language.nouns.endings.iter().any(is_ending)).then_some(idx + 3)
}

fn is_verb_here(line: Line<'_>, idx: usize) -> bool {
    let has_object = line.is(idx + 1, Role::Article) || line.is(idx + 1, Role::Determiner);
    has_object && rate::per_time_behind(line, idx + 1).is_none() && !rate::has_piece(line, idx + 1)
}

/// The one word behind a one, where the noun phrase ends with it: "one clinic".
fn singular(line: Line<'_>, idx: usize, language: &'static Language) -> Option<Counted> {
    let word = folded(line.words_at(idx));
    let ends = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
    // "one class", but "one decides"
    let is_verb = ends(language.nouns.not_nouns) && !ends(language.nouns.not_plural);
    let goes_on = line.follows(idx + 1).is_some_and(|next| {
        line.is_tied(idx + 1, '-') || next.is_mark('\'') && next.gap == Gap::None || is_noun(line, next)
    });
    (!is_verb && !goes_on).then(|| Counted { start: idx, head: idx, next: idx + 1, language })
}

/// One word, and the adjective that belongs to it; of words that hyphens tie the last one: «бизнес-центров».
fn plain(line: Line<'_>, idx: usize, language: &'static Language) -> Counted {
    let head = if language.nouns.head_is_last { last_tied(line, idx) } else { idx };
    let next = if has_adjective(line, head + 1, language) { head + 2 } else { head + 1 };
    Counted { start: idx, head, next, language }
}

fn has_adjective(line: Line<'_>, idx: usize, language: &Language) -> bool {
    let unknown = line.follows(idx).filter(|token| token.word().is_none() && is_noun(line, token));
    unknown.is_some_and(|token| {
        let word = folded(line.words(token));
        let fits = language.nouns.adjectives.iter().any(|ending| word.ends_with(ending));
        // «بستری شدند»: the word is part of the verb.
        fits && word.chars().count() > 2 && !line.is(idx + 1, Role::LightVerb)
    })
}

/// Whether a word can be part of a noun phrase.
pub fn is_noun(line: Line<'_>, token: &Token) -> bool {
    let entry = token.entry();
    let is_ending = token.gap <= Gap::Seam && entry.is(Role::Ending) && !entry.is(Role::Counter);
    if !token.is_word() || !entry.may_be_noun() || is_ending {
        return false;
    }
    // "20 millones *anuales*": what it is per.
    if entry.is_in(table::RATE_ADJECTIVES) {
        return false;
    }
    let words = line.words(token);
    let prefixes = token.entry().language().nouns.verb_prefixes;
    let is_verb = !prefixes.is_empty() && entry.singular.is_none() && {
        let word = folded(words);
        word.chars().count() > 4 && prefixes.iter().any(|prefix| word.starts_with(prefix))
    };
    !is_verb && (entry.is(Role::Counter) || entry.singular.is_some() || words.chars().nth(1).is_some())
}
