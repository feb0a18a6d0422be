//! Which figures are judged together: those that state the same facets, and of them those whose units can be compared.

use std::cell::OnceCell;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::Witness;
use super::panel::{Common, Panel};
use crate::figure::exact::Exact;
use crate::figure::verdict::{digits_of_bytes, is_binary};
use crate::figure::{Dimension, Facets, Figure, Unit};

/// The figures that state the same facets.
pub struct Context<'a> {
    pub facets: &'a Facets,
    /// The strong ones first, else in the order of the witnesses.
    pub members: Vec<usize>,
    /// The same, parted by unit; the strongest witness is among the first.
    pub peers: Vec<Peers<'a>>,
    units: Units<'a>,
}

/// Figures of one context that can be compared with one another.
pub struct Peers<'a> {
    /// The strong ones first, else in the order of the witnesses.
    pub members: Vec<usize>,
    /// The strongest of the exact ones among them.
    pub settler: Option<usize>,
    witnesses: &'a [Witness],
    panel: OnceCell<Panel<'a>>,
}

/// The contexts, in the order in which they come up.
pub fn contexts(witnesses: &[Witness]) -> Vec<Context<'_>> {
    let mut groups: Vec<(&Facets, ByStrength)> = Vec::new();
    let mut places: HashMap<&Facets, usize> = HashMap::new();
    let mut place = 0;
    for (idx, witness) in witnesses.iter().enumerate() {
        // Most have the facets of the one before.
        if groups.get(place).is_none_or(|(facets, _)| **facets != witness.facets) {
            place = *places.entry(&witness.facets).or_insert_with(|| {
                groups.push((&witness.facets, ByStrength::default()));
                groups.len() - 1
            });
        }
        groups[place].1[witness.strength as usize].push(idx);
    }
    groups.into_iter().map(|(facets, members)| Context::of(witnesses, facets, members)).collect()
}

/// Places of witnesses, the weak ones first.
type ByStrength = [Vec<usize>; 4];

impl<'a> Context<'a> {
    fn of(witnesses: &'a [Witness], facets: &'a Facets, by_strength: ByStrength) -> Self {
        let mut units = Units::default();
        let mut peers: Vec<Peers<'a>> = Vec::new();
        let mut last = None;
        let members: Vec<usize> = by_strength.into_iter().rev().flatten().collect();
        for idx in members.iter().copied() {
            let place = units.place(&witnesses[idx].figure, last);
            last = Some((&witnesses[idx].figure.unit, place));
            peers.resize_with(peers.len().max(place + 1), || Peers::new(witnesses));
            peers[place].add(idx);
        }
        Self { facets, members, peers, units }
    }

    /// Those that a figure can be compared with.
    pub fn peers_of(&self, figure: &Figure) -> Option<&Peers<'a>> {
        self.units.find(figure).map(|place| &self.peers[place])
    }
}

impl<'a> Peers<'a> {
    fn new(witnesses: &'a [Witness]) -> Self {
        Self { members: Vec::new(), settler: None, witnesses, panel: OnceCell::new() }
    }

    fn add(&mut self, idx: usize) {
        self.members.push(idx);
        if self.witnesses[idx].settles {
            self.settler.get_or_insert(idx);
        }
    }

    pub fn panel(&self) -> &Panel<'a> {
        self.panel.get_or_init(|| Panel::of(self.members.iter().map(|idx| &self.witnesses[*idx].figure).collect()))
    }

    /// What the numbers lie in that agree with all that counts here.
    pub fn common(&self) -> Common {
        let Some(settler) = self.settler else { return self.panel().common() };
        let mut common = Common::default();
        common.add(&self.witnesses[settler].figure.says);
        common
    }
}

/// Which units have come up, and where figures of them belong.
#[derive(Default)]
struct Units<'a> {
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
    /// Where a figure belongs; most have the unit of the last one.
    fn place(&mut self, figure: &'a Figure, last: Option<(&'a Unit, usize)>) -> usize {
        if let Some((unit, place)) = last
            && unit.dimension == figure.unit.dimension
            && unit.dimension != Dimension::Physical("B")
        {
            return place;
        }
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
