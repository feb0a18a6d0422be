//! A source with what searching it as a whole takes, each made when it is first needed and kept for the next quote.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::masked::Masked;
use super::reading::{Light, mentions_in};
use crate::figure::own::OwnKind;
use crate::source::search::{Rarity, Squeezed};
use crate::source::{Source, Span};

/// A source that quotes can be searched in, one after the other. Keep it as long as there are quotes of this source.
#[derive(Debug)]
pub struct Searchable {
    source: Arc<Source>,
    rarity: OnceLock<Rarity>,
    squeezed: OnceLock<Squeezed>,
    masked: Mutex<Vec<(Lit, Arc<Masked>)>>,
}

/// In what light a text was masked: the language and the kind.
type Lit = (Option<String>, Option<OwnKind>);

impl Searchable {
    /// Of a source; nothing is made yet.
    pub fn new(source: Arc<Source>) -> Self {
        Self { source, rarity: OnceLock::new(), squeezed: OnceLock::new(), masked: Mutex::default() }
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
