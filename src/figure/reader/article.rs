//! Articles: "a dozen" is a number and "a kilometre and a half" a figure, but most articles stand before words that are neither.

use super::Reader;
use crate::figure::token::Gap;
use crate::figure::unit;

impl Reader<'_> {
    /// Whether an article stands here before a word that no table knows, so that no rule makes anything of it.
    pub fn is_bare_article(&self, idx: usize) -> bool {
        let line = self.line;
        let is_unknown = || {
            line.follows(idx + 1).is_some_and(|next| {
                next.is_word()
                    && next.word().is_none()
                    && next.gap == Gap::Space
                    && !line.is_glued(idx + 2)
                    && unit::symbol_id(line.words(next)).is_none()
            })
        };
        line.tokens[idx].entry().is_mere_article() && is_unknown()
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Reader, Step};
    use crate::figure::hedge::Place;
    use crate::figure::lang::LANGUAGES;
    use crate::figure::lexicon::{Lang, Lexicon};
    use crate::figure::line::Passage;
    use crate::figure::token::tokens;
    use crate::figure::tongue::Tongues;
    use proptest::prelude::*;
    use std::sync::LazyLock;

    /// A language with its articles and with all of its words.
    type Words = (Lang, Vec<&'static str>, Vec<&'static str>);

    /// The languages that have articles.
    static WORDS: LazyLock<Vec<Words>> = LazyLock::new(|| {
        let langs = (0..).take(LANGUAGES.len());
        let words = langs.map(|lang| {
            let lexicon = Lexicon::of(lang);
            let is_article = |word: &&str| lexicon.entry_of(word).is_some_and(|entry| entry.is_mere_article());
            (lang, lexicon.words().filter(is_article).collect(), lexicon.words().collect())
        });
        words.filter(|(_, articles, _): &Words| !articles.is_empty()).collect()
    });

    proptest! {
        #[test]
        fn no_rule_makes_anything_of_a_bare_article(
            lang in any::<usize>(),
            article in any::<usize>(),
            before in prop::collection::vec(any::<usize>(), 0..3),
            unknown in "[A-Z]?[a-zäèç]{1,11}",
            behind in prop::collection::vec(any::<usize>(), 0..5),
        ) {
            let (lang, articles, words) = &WORDS[lang % WORDS.len()];
            let named = |idx: &usize| words[idx % words.len()];
            let article = articles[article % articles.len()];
            let text = before.iter().map(named).chain([article, &*unknown]).chain(behind.iter().map(named));
            let text = text.collect::<Vec<_>>().join(" ");
            let tokens = tokens(&text, Tongues::unknown(Some(*lang)));
            let passage = Passage::new(&text, &tokens);
            let reader = Reader::new(passage.line(), Place::Text);
            for idx in (0..tokens.len()).filter(|idx| tokens[*idx].may_begin && reader.is_bare_article(*idx)) {
                prop_assert!(matches!(reader.step_of(idx), Step::Nothing), "{text}");
            }
        }
    }
}
