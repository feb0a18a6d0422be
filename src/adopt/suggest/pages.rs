//! The texts that are looked through for a first claims file, with what is known of them.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::names::singular;
use crate::adopt::anchor;
use crate::figure::own::OwnKind;
use crate::figure::{Amount, Dimension, Hedge, Mention};
use crate::ledger::ground::{self, Light, Searchable};
use crate::source::{Entry, Source, Sources, Span};
use crate::structure::Document;

/// Where texts are looked for.
const LOOKED_AT: [&str; 3] = ["*.{md,markdown,rst,adoc}", "{docs,doc}/**/*.{md,markdown,rst,adoc}", "{README,readme}*"];
/// Names that begin so are of texts that speak of the past, of others, or of the law.
const SKIPPED: [&str; 14] = [
    "change",
    "history",
    "news",
    "release",
    "license",
    "licence",
    "copying",
    "notice",
    "authors",
    "contributors",
    "code_of_conduct",
    "security",
    "third",
    "upgrad",
];
/// So many texts are looked at, and none that is longer.
const MOST: usize = 200;
const LONGEST: usize = 1 << 20;

/// The texts of a repository.
pub struct Shelf<'a> {
    /// Where they come from.
    pub sources: &'a Sources<'a>,
    /// The texts; those at the root come first.
    pub pages: Vec<Page>,
    /// The files among them that cannot be read as texts, with the reason.
    pub unread: Vec<(String, String)>,
}

/// A text.
pub struct Page {
    /// The text.
    pub source: Arc<Source>,
    /// Its figures.
    pub mentions: Vec<Mention>,
    /// Its sections, lists and tables.
    pub document: Document,
    searchable: Searchable,
}

impl<'a> Shelf<'a> {
    /// Of a repository. What is no text is left out.
    pub fn of(sources: &'a Sources<'a>) -> Self {
        let found = LOOKED_AT.iter().flat_map(|glob| sources.find(glob, Entry::File).unwrap_or_default());
        let paths: BTreeSet<String> = found.filter(|path| is_looked_at(path)).collect();
        let mut paths: Vec<String> = paths.into_iter().collect();
        paths.sort_by_key(|path| path.matches('/').count());
        paths.truncate(MOST);
        let (mut pages, mut unread) = (Vec::new(), Vec::new());
        for path in paths {
            match sources.load(&path) {
                Ok(source) if source.text.len() <= LONGEST => pages.push(Page::of(source)),
                Ok(_) => unread.push((path, "is longer than a text that a person would read".to_owned())),
                Err(unreadable) => unread.push((path, unreadable.why)),
            }
        }
        Self { sources, pages, unread }
    }

    /// The first figures of counted things that are not taken, each with its place and its words.
    pub fn places_to_pin(&self, taken: &BTreeSet<(String, Span)>, n: usize) -> Vec<(String, String)> {
        let pages = self.pages.iter().filter(|page| page.is_at_root());
        let places = pages.flat_map(|page| {
            let open = page.mentions.iter().filter(|mention| {
                mention.noun().is_some()
                    && mention.is_plain()
                    && mention.whole().is_some_and(|n| n > 2)
                    && !taken.contains(&(page.source.path.clone(), mention.span))
            });
            open.map(|mention| (page.place(mention.span), one_line(mention.span.of(&page.source.text))))
        });
        places.take(n).collect()
    }
}

fn is_looked_at(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path).to_lowercase();
    let is_hidden = path.split('/').any(|part| part.starts_with('.'));
    !is_hidden && !SKIPPED.iter().any(|skipped| name.starts_with(skipped))
}

fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Page {
    fn of(source: Arc<Source>) -> Self {
        let whole = Span::new(0, source.text.len());
        let mentions = ground::mentions_in(&source, whole, Light::default());
        let document = Document::of(&source);
        Self { mentions, document, searchable: Searchable::new(Arc::clone(&source)), source }
    }

    /// Its path.
    pub fn path(&self) -> &str {
        &self.source.path
    }

    /// Whether it lies at the root.
    pub fn is_at_root(&self) -> bool {
        !self.source.path.contains('/')
    }

    /// The quote for one of its figures.
    pub fn quote(&self, mention: &Mention) -> Option<String> {
        anchor::shortest(&self.searchable, mention, &self.mentions, Light::default())
    }

    /// Its figures of a kind that prose is not asked for.
    pub fn own_mentions(&self, own: OwnKind) -> Vec<Mention> {
        let whole = Span::new(0, self.source.text.len());
        ground::mentions_in(&self.source, whole, Light { lang: None, own: Some(own) })
    }

    /// The quote for one of those.
    pub fn own_quote(&self, mention: &Mention, mentions: &[Mention], own: OwnKind) -> Option<String> {
        anchor::shortest(&self.searchable, mention, mentions, Light { lang: None, own: Some(own) })
    }

    /// Where something stands, as reports say it.
    pub fn place(&self, span: Span) -> String {
        let position = self.source.position(span.start);
        format!("{}:{}:{}", self.source.path, position.line, position.column)
    }

    /// What claims are said to speak of.
    pub fn taken(&self, mention: &Mention) -> (String, Span) {
        (self.source.path.clone(), mention.span)
    }
}

impl Mention {
    /// The number, where it is a whole one that was written as such.
    pub(super) fn whole(&self) -> Option<i64> {
        match &self.amount {
            Amount::Number { value, is_scaled: false, has_decimals: false, .. } if !self.is_change => {
                value.to_i64().filter(|_| value.is_whole())
            }
            _ => None,
        }
    }

    /// What is counted, in the singular.
    pub(super) fn noun(&self) -> Option<String> {
        match &self.unit.dimension {
            Dimension::Noun(noun) if !noun.head.contains('/') => Some(singular(&noun.head)),
            _ => None,
        }
    }

    /// Whether the number stands without a hedge.
    pub(super) fn is_plain(&self) -> bool {
        matches!(self.hedge, Hedge::None | Hedge::Exactly)
    }

    /// Whether the number is a least one: "over 40", "40+".
    pub(super) fn is_least(&self) -> bool {
        matches!(self.hedge, Hedge::Over | Hedge::OrMore | Hedge::AtLeast)
    }
}
