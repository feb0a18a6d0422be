//! A source with what searching it takes, each made when it is first needed and kept for the next quote.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::masked::Masked;
use super::pieces::Pieces;
use super::places::{LONG, Places};
use super::reading::{Light, mentions_in};
use crate::claim::Quote;
use crate::figure::own::OwnKind;
use crate::source::folded::{Markup, Spot};
use crate::source::search::{Rarity, Squeezed};
use crate::source::{Source, Span};

/// A source that quotes can be searched in. Keep it as long as there are quotes of this source.
#[derive(Debug)]
pub struct Searchable {
    source: Arc<Source>,
    /// The words by which the quotes are found that are known to be looked for.
    sought: BTreeSet<String>,
    /// Whether they are found in one pass, since a copy of the whole would be large.
    is_long: bool,
    places: OnceLock<Places>,
    rarity: OnceLock<Rarity>,
    squeezed: OnceLock<Squeezed>,
    masked: Mutex<Vec<(Lit, Arc<Masked>)>>,
}

/// In what light a text was masked: the language and the kind.
type Lit = (Option<String>, Option<OwnKind>);

impl Searchable {
    /// Of a source; nothing is made yet.
    pub fn new(source: Arc<Source>) -> Self {
        Self {
            is_long: source.text.len() >= LONG,
            source,
            sought: BTreeSet::new(),
            places: OnceLock::new(),
            rarity: OnceLock::new(),
            squeezed: OnceLock::new(),
            masked: Mutex::default(),
        }
    }

    /// The same for quotes that will be looked for, so that a long text is passed over once for all of them.
    #[must_use]
    pub fn seeking<'q>(mut self, quotes: impl IntoIterator<Item = &'q Quote>) -> Self {
        if !self.is_long {
            return self;
        }
        let markup = Markup::of_path(&self.source.path);
        for quote in quotes {
            for markup in [Markup::Plain, markup] {
                self.sought.extend(Pieces::new(quote, markup).longest().map(str::to_owned));
            }
        }
        self
    }

    /// Where words stand in a long text; nothing where it is searched as a whole.
    pub(super) fn places_of(&self, words: &str) -> Option<&[Spot]> {
        if self.source.is_folded() || !self.sought.contains(words) {
            return None;
        }
        self.places.get_or_init(|| Places::new(&self.source, &self.sought)).of(words)
    }

    /// The same as if the text were long.
    #[cfg(test)]
    pub(super) fn lengthened(self) -> Self {
        Self { is_long: true, ..self }
    }

    /// The source.
    pub fn source(&self) -> &Source {
        &self.source
    }

    pub(super) fn rarity(&self) -> &Rarity {
        self.rarity.get_or_init(|| Rarity::of(self.source.folded().text()))
    }

    pub(super) fn squeezed(&self) -> &Squeezed {
        self.squeezed.get_or_init(|| Squeezed::new(self.source.folded().text()))
    }

    /// The text with its figures masked, read in a light.
    pub(super) fn masked(&self, light: Light<'_>) -> Arc<Masked> {
        let mut masked = self.masked.lock().unwrap_or_else(PoisonError::into_inner);
        let is_same = |(lang, own): &Lit| lang.as_deref() == light.lang && *own == light.own;
        if let Some((_, known)) = masked.iter().find(|(lit, _)| is_same(lit)) {
            return Arc::clone(known);
        }
        let all = Span::new(0, self.source.text.len());
        let made = Arc::new(Masked::new(self.source.folded(), mentions_in(&self.source, all, light)));
        masked.push(((light.lang.map(str::to_owned), light.own), Arc::clone(&made)));
        made
    }
}
