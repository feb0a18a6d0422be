//! Which figures are judged together: those that state the same facets, and of them those whose units can be compared.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::panel::Panel;
use super::{Witness, strongest};
use crate::figure::exact::Exact;
use crate::figure::verdict::{digits_of_bytes, is_binary};
use crate::figure::{Dimension, Facets, Figure};

/// The figures that state the same facets.
pub struct Context<'a> {
    pub facets: &'a Facets,
    /// Its figures, parted by unit.
    pub peers: Vec<Peers<'a>>,
    units: Units<'a>,
}

/// Figures of one context that can be compared with one another.
pub struct Peers<'a> {
    /// The strongest of the exact ones among them.
    pub settler: Option<usize>,
    pub panel: Panel<'a>,
    /// For each strength, the weakest first, in the order of the witnesses.
    by_strength: [Vec<usize>; 4],
}

/// The contexts, in the order in which they come up. Each witness is looked at once: of a million, every look counts.
pub fn contexts(witnesses: &[Witness]) -> Vec<Context<'_>> {
    let mut contexts: Vec<Context<'_>> = Vec::new();
    let mut places: HashMap<&Facets, usize> = HashMap::new();
    let mut place = 0;
    for (idx, witness) in witnesses.iter().enumerate() {
        // Most have the facets of the one before.
        if contexts.get(place).is_none_or(|context| *context.facets != witness.facets) {
            place = *places.entry(&witness.facets).or_insert(contexts.len());
            if place == contexts.len() {
                contexts.push(Context { facets: &witness.facets, peers: Vec::new(), units: Units::default() });
            }
        }
        contexts[place].add(witnesses, idx);
    }
    contexts
}

impl<'a> Context<'a> {
    fn add(&mut self, witnesses: &'a [Witness], idx: usize) {
        let place = self.units.place(&witnesses[idx].figure);
        if place == self.peers.len() {
            self.peers.push(Peers { settler: None, panel: Panel::default(), by_strength: Default::default() });
        }
        self.peers[place].add(witnesses, idx);
    }

    /// Its figures: of the peers the strong ones first.
    pub fn members(&self) -> impl Iterator<Item = usize> {
        self.peers.iter().flat_map(Peers::members)
    }

    /// Those that a figure can be compared with.
    pub fn peers_of(&self, figure: &Figure) -> Option<&Peers<'a>> {
        self.units.find(figure).map(|place| &self.peers[place])
    }
}

impl<'a> Peers<'a> {
    fn add(&mut self, witnesses: &'a [Witness], idx: usize) {
        let witness = &witnesses[idx];
        self.by_strength[witness.strength as usize].push(idx);
        self.panel.add(&witness.figure);
        if witness.settles {
            self.settler = strongest(witnesses, self.settler.into_iter().chain([idx]));
        }
    }

    /// The strong ones first, else in the order of the witnesses.
    pub fn members(&self) -> impl Iterator<Item = usize> + Clone {
        self.by_strength.iter().rev().flatten().copied()
    }
}

/// Which units have come up, and where figures of them belong.
#[derive(Default)]
struct Units<'a> {
    /// The unit of the last figure, with its place.
    last: Option<(&'a Dimension, usize)>,
    places: HashMap<Measured<'a>, usize>,
    /// The nouns of each language, numbered as they come up. The first of every language belong together, being
    /// translations as far as anybody can tell, then the second ones.
    nouns: HashMap<&'a str, HashMap<&'a str, usize>>,
    /// Digits of bytes, and whether a binary unit stood by them first.
    bytes: HashMap<Exact, bool>,
}

/// What can be compared with what.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Measured<'a> {
    /// Things, whatever they are called: the n-th noun of its language. A bare number goes with the first.
    Things(usize),
    /// Anything else.
    Sizes(&'a Dimension),
    /// 64 MiB, where 64 MB has come up.
    OtherBytes,
}

impl<'a> Units<'a> {
    /// Where a figure belongs.
    fn place(&mut self, figure: &'a Figure) -> usize {
        let dimension = &figure.unit.dimension;
        match self.last {
            Some((last, place)) if last == dimension && *dimension != Dimension::Physical("B") => place,
            _ => {
                let place = self.new_place(figure);
                self.last = Some((dimension, place));
                place
            }
        }
    }

    fn new_place(&mut self, figure: &'a Figure) -> usize {
        let measured = match &figure.unit.dimension {
            Dimension::Bare => Measured::Things(0),
            Dimension::Noun(noun) => {
                let nouns = self.nouns.entry(noun.lang).or_default();
                let next = nouns.len();
                Measured::Things(*nouns.entry(&noun.head).or_insert(next))
            }
            dimension => self.bytes_or(figure, dimension),
        };
        let next = self.places.len();
        *self.places.entry(measured).or_insert(next)
    }

    fn bytes_or(&mut self, figure: &Figure, dimension: &'a Dimension) -> Measured<'a> {
        let Some(digits) = digits_of_bytes(figure) else { return Measured::Sizes(dimension) };
        let is_binary = is_binary(figure);
        match self.bytes.entry(digits) {
            Entry::Occupied(first) if *first.get() != is_binary => Measured::OtherBytes,
            Entry::Occupied(_) => Measured::Sizes(dimension),
            Entry::Vacant(vacant) => {
                vacant.insert(is_binary);
                Measured::Sizes(dimension)
            }
        }
    }

    /// Where a figure would belong, if there is somebody to compare it with.
    fn find(&self, figure: &Figure) -> Option<usize> {
        let measured = match &figure.unit.dimension {
            Dimension::Bare => Measured::Things(0),
            Dimension::Noun(noun) => {
                let nouns = self.nouns.get(noun.lang);
                let known = nouns.and_then(|nouns| nouns.get(&*noun.head));
                Measured::Things(known.copied().unwrap_or(nouns.map_or(0, HashMap::len)))
            }
            dimension => {
                let first = digits_of_bytes(figure).and_then(|digits| self.bytes.get(&digits));
                let is_other = first.is_some_and(|first| *first != is_binary(figure));
                if is_other { Measured::OtherBytes } else { Measured::Sizes(dimension) }
            }
        };
        self.places.get(&measured).copied()
    }
}
