//! The words of a counted noun: what it is compared by, and how people see it.

use std::borrow::Cow;

use super::Counted;
use crate::figure::counted::particle::particle_length;
use crate::figure::counted::singular::{is_many_letters, singular_or_self, stem};
use crate::figure::lang::Spacing;
use crate::figure::line::Line;
use crate::figure::token::{folded, plain as plain_word};
use crate::figure::unit::Noun;

impl Counted {
    /// The noun as it is written.
    pub(super) fn written(self, line: Line<'_>) -> Noun {
        let words = line.words_at(self.head);
        Noun { text: plain_word(words).into(), head: folded(words).into(), lang: self.language.code }
    }

    /// The noun, in the singular.
    pub fn noun(self, line: Line<'_>) -> Noun {
        self.plain_noun(line).unwrap_or_else(|| self.any_noun(line))
    }

    /// The same of one word in small letters without accents, as most nouns are: they need no folding, and are shown as they are.
    fn plain_noun(self, line: Line<'_>) -> Option<Noun> {
        let (token, nouns) = (&line.tokens[self.head], &self.language.nouns);
        let word = line.words(token);
        let is_plain = self.next == self.start + 1
            && token.entry().singular.is_none()
            && word.bytes().all(|letter| letter.is_ascii_lowercase())
            && part_of_word(line, self.head).is_none()
            && !nouns.has_particles();
        let head = match if is_plain { stem(word, self.language) } else { return None } {
            None => word.to_owned(),
            Some((stem, ending)) if ending.is_ascii() => [stem, ending].concat(),
            Some(_) => return None,
        };
        Some(Noun { text: head.as_str().into(), head: head.into(), lang: self.language.code })
    }

    /// The word that says what they are, in the singular.
    fn head_word(self, line: Line<'_>) -> String {
        part_of_word(line, self.head).unwrap_or_else(|| singular_or_self(&line.tokens[self.head], line, self.language))
    }

    /// Whether it is the same thing that others are, however many.
    pub fn is_same(self, other: Self, line: Line<'_>) -> bool {
        self.head_word(line) == other.head_word(line)
    }

    fn any_noun(self, line: Line<'_>) -> Noun {
        let head = self.head_word(line);
        let is_one_word = self.head > self.start || line.is_tied(self.head + 1, '\'');
        let end = if is_one_word { self.head + 1 } else { self.next };
        let shown = self.shown_head(line, &head);
        let words: Vec<Cow<'_, str>> = (self.start..end)
            .map(|at| if at == self.head { Cow::Borrowed(&*shown) } else { plain_word(line.words_at(at)) })
            .collect();
        let blank = if self.language.spacing == Spacing::Nothing { "" } else { " " };
        let text = match words.len() {
            1 => shown.as_ref().into(),
            _ => words.join(blank).replace(" - ", "-").into(),
        };
        Noun { text, head: head.into(), lang: self.language.code }
    }

    /// The head as people see it: in the letters that were written, where the tables do not give another form.
    fn shown_head<'a>(self, line: Line<'a>, head: &'a str) -> Cow<'a, str> {
        let token = &line.tokens[self.head];
        let words = line.words(token);
        if part_of_word(line, self.head).is_some() {
            return Cow::Borrowed(head);
        }
        if let Some(singular) = token.entry().singular {
            return Cow::Borrowed(singular);
        }
        if is_many_letters(words, self.language) {
            return Cow::Borrowed(&words[..words.len() - 1]);
        }
        let particle = if token.word().is_none() { particle_length(words, self.language) } else { 0 };
        let words = &words[..words.len() - particle];
        let (plain, folded) = (plain_word(words), folded(words));
        if plain == folded && head.is_ascii() {
            return Cow::Borrowed(head);
        }
        match stem(&folded, self.language) {
            None if plain == folded => Cow::Borrowed(head),
            None => Cow::Owned(plain.into_owned()),
            Some((_, ending)) if ending.is_ascii() && plain == folded => Cow::Borrowed(head),
            Some((stem, ending)) if plain.chars().count() == folded.chars().count() => {
                Cow::Owned(plain.chars().take(stem.chars().count()).chain(ending.chars()).collect())
            }
            Some(_) => Cow::Borrowed(head),
        }
    }
}

/// A known word that is written together with what stands before it: «هزار*نفر*».
fn part_of_word(line: Line<'_>, idx: usize) -> Option<String> {
    let token = &line.tokens[idx];
    let before = idx.checked_sub(1).map(|before| &line.tokens[before])?;
    let is_part = before.span == token.span && token.entry().singular.is_none();
    token.word().filter(|_| is_part).map(|id| token.entry().lexicon().word(id).to_owned())
}

#[cfg(test)]
mod tests {
    use crate::figure::counted::noun::one_word;
    use crate::figure::lang::LANGUAGES;
    use crate::figure::line::Passage;
    use crate::figure::token::tokens;
    use crate::figure::tongue::{Tongues, lang_of};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn plain_nouns_are_what_all_rules_make_of_them(
            word in "[a-z]{1,5}(s|es|ies|en|er|n|os|as|i|e|ar|or|lar|ler)?", lang in 0..LANGUAGES.len(),
        ) {
            let tokens = tokens(&word, Tongues::unknown(lang_of(LANGUAGES[lang].code)));
            let passage = Passage::new(&word, &tokens);
            let line = passage.line();
            for noun in (0..tokens.len()).map(|idx| one_word(line, idx)) {
                if let Some(plain) = noun.plain_noun(line) {
                    let all = noun.any_noun(line);
                    prop_assert_eq!((plain.text, plain.head), (all.text, all.head));
                }
            }
        }
    }
}
