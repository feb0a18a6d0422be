//! The ledger: the claims held against their sources. Each quantity has an account with all its figures, each figure with
//! its place; what could not be grounded is a trouble. No opinion is formed here: that is what rules are for.

pub mod account;
pub mod coverage;
pub mod ground;
pub mod rewrite;
pub mod trouble;

mod asked;
mod column;
mod computed;
mod counted;
mod declared;
mod fields;
mod filter;
mod large;
mod listed;
mod locate;
mod marked;
mod matched;
mod passes;
mod read;
mod records;
mod region;
mod requote;
mod silence;
mod stated;
mod summed;
mod total;
mod translated;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::claim::{Claim, Claims, Config, Counted, Each, Listed, Origin, Summed, Text};
use crate::figure::own::OwnKind;
use crate::figure::{Kind, Mention};
use crate::finding::Finding;
use crate::source::{Entry, Look, Place, Recall, Source, Sources, Span, parallel};
use crate::structure::{Document, tree};

pub use account::{Account, Evidence};
pub use trouble::{Believed, Snag, TotalOff, Trouble};

use account::Sighting;
use ground::Light;
use silence::Silence;

/// The claims of one root, held against its sources.
pub struct Ledger<'a> {
    /// What is declared.
    pub claims: &'a Claims,
    /// Every quantity that has claims, by name.
    pub accounts: Vec<Account>,
    /// What could not be grounded or computed, claim by claim.
    pub troubles: Vec<Trouble>,
    /// The words that claims speak of.
    pub covered: Vec<Place>,
    /// The texts that claims speak of, by path.
    pub texts: BTreeMap<String, Arc<Source>>,
    /// The data files that claims speak of.
    pub data: BTreeSet<String>,
    /// The texts that the configuration names, by path.
    pub named: BTreeMap<String, Arc<Source>>,
    /// The files that the configuration names and that are no texts, with the reason.
    pub unread: Vec<(String, String)>,
    /// What was recalled, where something is kept from run to run.
    silence: Option<Silence>,
}

impl Ledger<'_> {
    /// How many claims were held against something.
    pub fn n_checked(&self) -> usize {
        self.claims.claims.len()
    }

    /// How many texts and data files they were held against.
    pub fn n_sources(&self) -> usize {
        let mut paths: BTreeSet<&str> = self.texts.keys().chain(&self.data).map(String::as_str).collect();
        paths.extend(self.silence.iter().flat_map(Silence::recalled_texts));
        paths.len()
    }

    /// What the next run can recall, after these findings, of which none may be missing. `None` where nothing is kept.
    pub fn recall(&self, findings: &[Finding], sources: &Sources<'_>) -> Option<Recall> {
        let troubled = self.troubles.iter().map(|trouble| trouble.claim);
        Some(self.silence.as_ref()?.recall(self.claims, troubled, findings, sources))
    }
}

/// Holds every claim against its sources, but for those that are recalled to have had nothing to report when these were as they
/// are; with recalled ones, the texts that only the configuration names are not read.
pub fn open<'a>(claims: &'a Claims, config: &Config, sources: &Sources<'_>) -> Ledger<'a> {
    let mut gathering = Gathering::new(claims, sources);
    gathering.silence = Silence::of(claims, config, sources);
    gathering.read_data();
    gathering.gather_all();
    if !sources.was_to_recall() {
        gathering.read_named(config);
    }
    let Gathering { sightings, mut troubles, covered, texts, data, named, unread, silence, .. } = gathering;
    let mut accounts = account::balance(claims, sightings, &mut troubles);
    let is_recalled = |idx| silence.as_ref().is_some_and(|silence| silence.covers(idx));
    computed::compute(claims, &mut accounts, &mut troubles, is_recalled);
    troubles.sort_by_key(|trouble| trouble.claim);
    Ledger { claims, accounts, troubles, covered, texts, data, named, unread, silence }
}

/// What has been found so far, claim by claim.
struct Gathering<'a, 's> {
    claims: &'a Claims,
    sources: &'s Sources<'s>,
    sightings: Vec<Sighting>,
    troubles: Vec<Trouble>,
    covered: Vec<Place>,
    texts: BTreeMap<String, Arc<Source>>,
    data: BTreeSet<String>,
    silence: Option<Silence>,
    answers: passes::Answers<'a>,
    large: large::Large,
    named: BTreeMap<String, Arc<Source>>,
    unread: Vec<(String, String)>,
    mentions: BTreeMap<ReadIn, Arc<Vec<Mention>>>,
    asked: asked::Asked<'a>,
    searchable: BTreeMap<String, Arc<ground::Searchable>>,
    documents: BTreeMap<String, Arc<Document>>,
    trees: BTreeMap<String, Option<Arc<tree::Tree>>>,
}

/// The path of a text, and the language and kind in whose light it was read.
type ReadIn = (String, Option<String>, Option<OwnKind>);

impl<'a, 's> Gathering<'a, 's> {
    fn new(claims: &'a Claims, sources: &'s Sources<'s>) -> Self {
        Self {
            claims,
            sources,
            sightings: Vec::new(),
            troubles: Vec::new(),
            covered: Vec::new(),
            texts: BTreeMap::new(),
            data: BTreeSet::new(),
            silence: None,
            answers: BTreeMap::new(),
            large: large::Large::default(),
            named: BTreeMap::new(),
            unread: Vec::new(),
            mentions: BTreeMap::new(),
            asked: asked::Asked::default(),
            searchable: BTreeMap::new(),
            documents: BTreeMap::new(),
            trees: BTreeMap::new(),
        }
    }

    /// One origin, one file; formulas come later, when there are figures to compute with.
    fn gather(&mut self, idx: usize) {
        match &self.claims.claims[idx].origin {
            Origin::Stated(stated) => stated::gather(self, idx, stated),
            Origin::Matched(matched) => matched::gather(self, idx, matched),
            Origin::Listed(listed) => self.by_path(idx, &listed.sources, Entry::File, |gathering, sources| {
                listed::gather(gathering, idx, &Listed { sources, ..listed.clone() });
            }),
            Origin::Counted(counted) => {
                let entry = if counted.each == Each::Folder { Entry::Folder } else { Entry::File };
                self.by_path(idx, &counted.sources, entry, |gathering, sources| {
                    counted::gather(gathering, idx, &Counted { sources, ..counted.clone() });
                });
            }
            Origin::Declared(is) => declared::gather(self, idx, is),
            Origin::Read(read) => read::gather(self, idx, read),
            Origin::Summed(summed) => self.by_path(idx, &summed.sources, Entry::File, |gathering, sources| {
                summed::gather(gathering, idx, &Summed { sources, ..summed.clone() });
            }),
            Origin::Total(total) => total::gather(self, idx, total),
            Origin::Translated(translated) => translated::gather(self, idx, translated),
            Origin::Marked(marked) => marked::gather(self, idx, marked),
            Origin::Computed(_) => {}
        }
    }

    /// Gathers what all sources of a claim come to: once for each of the facets that their paths tell, whose figures it is.
    fn by_path(&mut self, idx: usize, sources: &[Text], entry: Entry, gather: impl Fn(&mut Self, Vec<Text>)) {
        for (facets, sources) in self.groups(idx, sources, entry) {
            let n_before = self.sightings.len();
            gather(self, sources);
            for sighting in &mut self.sightings[n_before..] {
                sighting.facets = facets.clone().or(&sighting.facets);
            }
        }
    }

    /// Whether a claim need not be looked at.
    fn is_recalled(&self, idx: usize) -> bool {
        self.silence.as_ref().is_some_and(|silence| silence.covers(idx))
    }

    /// Keeps that a claim asked for the names that fit a glob.
    fn saw_names(&mut self, idx: usize, glob: &str, entry: Entry) {
        if let Some(silence) = &mut self.silence {
            silence.saw(idx, Look::for_names(glob, entry, self.sources));
        }
    }

    /// Keeps that a claim asked for a file.
    fn saw_file(&mut self, idx: usize, path: &str) {
        if let Some(silence) = &mut self.silence {
            silence.saw(idx, Look::at_file(path, self.sources));
            silence.spoke_of(idx, path);
        }
    }

    /// The sources that the configuration names, for the rules that look at whole texts.
    fn read_named(&mut self, config: &Config) {
        for glob in &config.sources {
            for path in self.sources.find(glob, Entry::File).unwrap_or_default() {
                match self.sources.load(&path) {
                    Ok(source) => {
                        self.named.insert(path, source);
                    }
                    Err(unreadable) => self.unread.push((path, unreadable.why)),
                }
            }
        }
    }

    fn claim(&self, idx: usize) -> &'a Claim {
        &self.claims.claims[idx]
    }

    /// The kind that the quantity of a claim is declared to have.
    fn kind(&self, idx: usize) -> Option<Kind> {
        self.claims.quantities.get(&self.claim(idx).quantity).and_then(|quantity| quantity.kind)
    }

    /// In what light a claim has its sources read.
    fn light(&self, idx: usize) -> Light<'a> {
        Light::of(self.claim(idx).lang.as_deref(), self.kind(idx))
    }

    /// Whether the quantity of a claim has no figures, only words.
    fn is_text(&self, idx: usize) -> bool {
        self.kind(idx) == Some(Kind::Text)
    }

    fn trouble(&mut self, claim: usize, snag: Snag) {
        self.troubles.push(Trouble { claim, snag });
    }

    /// A text as quotes are looked for in it; what was made for one quote serves the next.
    fn searchable(&mut self, source: &Arc<Source>) -> Arc<ground::Searchable> {
        let new = || Arc::new(ground::Searchable::new(Arc::clone(source)));
        Arc::clone(self.searchable.entry(source.path.clone()).or_insert_with(new))
    }

    /// The sections, lists and tables of a text, read once.
    fn document(&mut self, source: &Arc<Source>) -> Arc<Document> {
        let read = || Arc::new(Document::of(source));
        Arc::clone(self.documents.entry(source.path.clone()).or_insert_with(read))
    }

    /// The structured part of a text, read once.
    fn tree_of(&mut self, source: &Arc<Source>) -> Option<Arc<tree::Tree>> {
        let read = || tree::parse(&source.path, &source.text).map(Arc::new);
        self.trees.entry(source.path.clone()).or_insert_with(read).clone()
    }

    /// Every mention of a text, read once.
    fn mentions_of(&mut self, source: &Arc<Source>, light: Light<'_>) -> Arc<Vec<Mention>> {
        let read = || Arc::new(ground::mentions_in(source, Span::new(0, source.text.len()), light));
        let key = (source.path.clone(), light.lang.map(str::to_owned), light.own);
        Arc::clone(self.mentions.entry(key).or_insert_with(read))
    }

    /// The mentions of each of many texts: all of them, or those in the parts that are worth reading.
    fn mentions_of_all(
        &mut self,
        sources: &[&Arc<Source>],
        light: Light<'_>,
        worth_reading: impl Fn(&Source) -> Option<Vec<Span>> + Sync,
    ) -> Vec<Arc<Vec<Mention>>> {
        let key = |source: &Source| (source.path.clone(), light.lang.map(str::to_owned), light.own);
        let known = &self.mentions;
        let read = parallel::each(sources, |source| {
            let mentions_in = |part| ground::mentions_in(source, part, light);
            match (known.get(&key(source)), worth_reading(source)) {
                (Some(known), _) => (Arc::clone(known), false),
                (None, Some(parts)) => (Arc::new(parts.into_iter().flat_map(mentions_in).collect()), false),
                (None, None) => (Arc::new(mentions_in(Span::new(0, source.text.len()))), true),
            }
        });
        let keep = |(source, (mentions, is_all)): (&&Arc<Source>, (Arc<Vec<Mention>>, bool))| {
            if is_all {
                self.mentions.insert(key(source), Arc::clone(&mentions));
            }
            mentions
        };
        sources.iter().zip(read).map(keep).collect()
    }
}
