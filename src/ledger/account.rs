//! Accounts: every figure of one quantity, read in the one kind that the quantity has.

mod says;

use std::collections::BTreeMap;

use super::trouble::{Snag, Trouble};
use crate::claim::expr::Aside;
use crate::claim::{Claim, Claims, Facets, Marked, Origin, Quantity};
use crate::figure::judge::Strength;
use crate::figure::{
    Amount, Dimension, Exact, Figure, Form, Hedge, ImpossibleShare, Interval, Kind, Mention, Reading, Unit, unit_named,
    whole_unit_of_bytes,
};
use crate::source::Place;

/// What a claim found at one place, before it is known what kind of quantity it speaks of.
#[derive(Clone, Debug)]
pub struct Sighting {
    /// The claim.
    pub claim: usize,
    /// Where.
    pub place: Place,
    /// What.
    pub sight: Sight,
    /// What narrows it; taken from the claim, the words and the path.
    pub facets: Facets,
    /// How it came about.
    pub notes: Vec<String>,
}

/// What can be found at a place.
#[derive(Clone, Debug)]
pub enum Sight {
    /// A mention.
    Words(Mention),
    /// So many.
    Count {
        /// How many were counted.
        n: u64,
        /// Whether that is all there are.
        is_complete: bool,
    },
    /// A mention read from data or code, where a bare number is exact.
    Value(Mention),
    /// What a column comes to.
    Sum {
        /// Between what and what, with the rounding of its cells.
        interval: Interval,
        /// What the cells are numbers of.
        unit: Unit,
    },
    /// The words of a quantity without figures.
    Text,
}

/// One quantity with its figures.
#[derive(Clone, Debug)]
pub struct Account {
    /// The quantity.
    pub quantity: Quantity,
    /// The light in which its mentions are read.
    pub reading: Reading,
    /// Its figures, in the order of the claims.
    pub evidence: Vec<Evidence>,
    /// What must hold for it, by relation to other quantities.
    pub constraints: Vec<Evidence>,
    /// How many pieces of evidence were looked up, figures or not.
    pub n_sightings: usize,
}

/// One figure of a quantity.
#[derive(Clone, Debug)]
pub struct Evidence {
    /// The claim.
    pub claim: usize,
    /// Where it stands.
    pub place: Place,
    /// The figure.
    pub figure: Figure,
    /// How it is written there; nothing where it was counted, added up or computed, or is only declared.
    pub written: Option<Mention>,
    /// What narrows it.
    pub facets: Facets,
    /// How strong a witness it is.
    pub strength: Strength,
    /// Whether it speaks of the past and is not compared.
    pub is_past: bool,
    /// Whether it is a relation that must hold, rather than a figure.
    pub is_constraint: bool,
    /// How it came about.
    pub notes: Vec<String>,
    /// What its formula tells besides, if it has one.
    pub derivation: Option<Derivation>,
}

/// What a formula tells besides its result.
#[derive(Clone, Debug)]
pub struct Derivation {
    /// What somebody may have meant in its place, per hundred.
    pub asides: Vec<Aside>,
    /// The number of things that it is a share of.
    pub whole: Option<Exact>,
}

impl Account {
    /// The figures that are compared: those that do not speak of the past.
    pub fn compared(&self) -> Vec<&Evidence> {
        self.evidence.iter().filter(|evidence| !evidence.is_past).collect()
    }
}

/// Reads every sighting in the kind of its quantity.
pub fn balance(claims: &Claims, sightings: Vec<Sighting>, troubles: &mut Vec<Trouble>) -> Vec<Account> {
    let mut by_quantity: BTreeMap<&str, Vec<Sighting>> = BTreeMap::new();
    for claim in &claims.claims {
        by_quantity.entry(&claim.quantity).or_default();
    }
    for sighting in sightings {
        by_quantity.entry(&claims.claims[sighting.claim].quantity).or_default().push(sighting);
    }
    let accounts = by_quantity.into_iter().filter_map(|(name, sightings)| {
        let quantity = claims.quantities.get(name)?.clone();
        Some(balance_one(claims, quantity, sightings, troubles))
    });
    accounts.collect()
}

fn balance_one(claims: &Claims, quantity: Quantity, sightings: Vec<Sighting>, troubles: &mut Vec<Trouble>) -> Account {
    let claim = |sighting: &Sighting| &claims.claims[sighting.claim];
    let mut sightings = sightings;
    for sighting in &mut sightings {
        let own_unit = claims.claims[sighting.claim].unit.as_ref().map(|unit| unit.value.as_str());
        let is_value = matches!(sighting.sight, Sight::Value(_));
        if let Sight::Words(mention) | Sight::Value(mention) = &mut sighting.sight {
            let of_quantity = quantity.unit.as_ref().map(|unit| unit.value.as_str());
            let hint = own_unit.or(of_quantity).or(quantity.measures);
            let steered = steered(mention, &sighting.place, quantity.kind, hint);
            *mention = with_units(&steered, own_unit, of_quantity);
            if is_value {
                in_whole_units(mention);
            }
        }
    }
    let mentions = sightings.iter().filter_map(|sighting| match &sighting.sight {
        Sight::Words(mention) | Sight::Value(mention) => Some(mention),
        _ => None,
    });
    let kind = quantity.kind.unwrap_or_else(|| Kind::infer(mentions));
    let reading = Reading { kind, bound: quantity.bound, about: quantity.about.clone() };
    settle(&mut sightings, &reading);
    let n_sightings = sightings.len();
    let mut evidence = Vec::new();
    for sighting in sightings {
        let claim = claim(&sighting);
        let figure = figure_of(&sighting, claim, &quantity, &reading);
        match figure.map(|figure| figure.and_then(|figure| measured(figure, &sighting, &quantity))) {
            Some(Ok(figure)) => {
                troubles.extend(says::check(claim, &sighting, &figure, &reading));
                evidence.push(into_evidence(sighting, claim, figure));
            }
            Some(Err(snag)) => troubles.push(Trouble { claim: sighting.claim, snag }),
            None => {}
        }
    }
    Account { quantity, reading, evidence, constraints: Vec::new(), n_sightings }
}

impl Account {
    /// The figure that a mention would be at the place of a piece of evidence: as a claim has it read, in the kind of the quantity.
    pub fn figure_at(&self, mention: &Mention, place: &Place, claim: &Claim, is_value: bool) -> Option<Figure> {
        let own_unit = claim.unit.as_ref().map(|unit| unit.value.as_str());
        let of_quantity = self.quantity.unit.as_ref().map(|unit| unit.value.as_str());
        let hint = own_unit.or(of_quantity).or(self.quantity.measures);
        let steered = steered(mention, place, self.quantity.kind, hint);
        let mention = with_units(&steered, own_unit, of_quantity);
        if is_value { value(&mention, &self.reading).ok() } else { self.reading.read(&mention).ok() }
    }
}

/// The letters behind the digits, in the light of the quantity: the m of "1m".
fn steered(mention: &Mention, place: &Place, kind: Option<Kind>, unit: Option<&str>) -> Mention {
    // What is declared stands in the claims file; its spans are those of the phrase.
    let offset = if place.span.covers(mention.span) { 0 } else { place.span.start };
    let letters: Option<&str> = place.source.text.get(offset + mention.number.end..offset + mention.span.end);
    match letters.filter(|letters| letters.len() == 1) {
        Some(letter) => mention.clone().steered(letter, kind, unit.map(unit_named).as_ref()),
        None => mention.clone(),
    }
}

/// Digits that can be read in two ways are read as the figures that are sure say; where these do not tell, the report does.
fn settle(sightings: &mut [Sighting], reading: &Reading) {
    let is_open = |sighting: &Sighting| matches!(&sighting.sight, Sight::Words(mention) if mention.other.is_some() && !mention.is_turned);
    if !sightings.iter().any(is_open) {
        return;
    }
    let sure: Vec<Figure> = sightings.iter().filter_map(|sighting| sure_figure(sighting, reading)).collect();
    for sighting in sightings.iter_mut().filter(|sighting| is_open(sighting)) {
        let Sight::Words(mention) = &mut sighting.sight else { continue };
        let (settled, is_decided) = mention.clone().settled(&sure, reading);
        *mention = settled;
        if is_decided {
            mention.other = None;
        }
        sighting.notes.extend(mention.otherwise().and_then(|other| {
            let other = reading.read(&other).ok()?;
            let written = sighting.place.text();
            Some(format!(
                "{written} can also be read as {}: nothing says which mark parts its decimals",
                other.phrase()
            ))
        }));
    }
}

fn sure_figure(sighting: &Sighting, reading: &Reading) -> Option<Figure> {
    match &sighting.sight {
        Sight::Words(mention) if mention.other.is_none() && !mention.is_turned => reading.read(mention).ok(),
        Sight::Count { n, is_complete: true } => {
            Some(Figure::exact(Exact::int(i64::try_from(*n).ok()?), reading.kind, Unit::bare()))
        }
        Sight::Sum { interval, unit } => Some(Figure::derived(interval.clone(), reading.kind, unit.clone())),
        _ => None,
    }
}

/// The unit that the claim names takes the place of what was read; that of the quantity stands in where none was.
fn with_units(mention: &Mention, own: Option<&str>, of_quantity: Option<&str>) -> Mention {
    match (own, of_quantity) {
        (Some(own), _) => mention.with_unit(unit_named(own)),
        (None, Some(unit)) if mention.unit.dimension == Dimension::Bare => mention.with_unit(unit_named(unit)),
        _ => mention.clone(),
    }
}

/// A number of bytes in code, such as `64 << 20`, as what its author counted: 64 MiB. So it is not taken for 64 MB.
fn in_whole_units(mention: &mut Mention) {
    let is_bytes = mention.unit.dimension == Dimension::Physical("B") && mention.unit.factor == Exact::ONE;
    if let (true, Amount::Number { value, .. }) = (is_bytes, &mention.amount)
        && let Some(unit) = whole_unit_of_bytes(value)
    {
        mention.unit = unit;
    }
}

fn figure_of(
    sighting: &Sighting,
    claim: &Claim,
    quantity: &Quantity,
    reading: &Reading,
) -> Option<Result<Figure, Snag>> {
    let unit = || {
        let named = claim.unit.as_ref().or(quantity.unit.as_ref());
        named.map_or_else(Unit::bare, |unit| unit_named(&unit.value))
    };
    match &sighting.sight {
        Sight::Text => None,
        Sight::Words(mention) | Sight::Value(mention) if mention.is_turned => {
            Some(turned(mention, claim, sighting, reading))
        }
        Sight::Words(mention) => {
            Some(reading.read(mention).map_err(|_| Snag::ImpossibleShare { figure: sighting.place.clone() }))
        }
        Sight::Value(mention) => {
            Some(value(mention, reading).map_err(|_| Snag::ImpossibleShare { figure: sighting.place.clone() }))
        }
        Sight::Sum { interval, unit: of_cells } => {
            let unit = if of_cells.dimension == Dimension::Bare { unit() } else { of_cells.clone() };
            Some(Ok(match interval.as_point().filter(|point| point.is_decimal()) {
                Some(value) => Figure::exact(value.clone(), reading.kind, unit),
                None => Figure::derived(interval.clone(), reading.kind, unit),
            }))
        }
        Sight::Count { n, is_complete } => {
            let n = i64::try_from(*n).map_or_else(|_| Exact::ZERO, Exact::int);
            let figure = if *is_complete {
                Figure::exact(n, reading.kind, unit())
            } else {
                Figure::derived(Interval::at_least(n), reading.kind, unit())
            };
            Some(Ok(figure))
        }
    }
}

/// Digits that look turned round are what the claim says, if it says one of the two, and else nobody knows what.
fn turned(mention: &Mention, claim: &Claim, sighting: &Sighting, reading: &Reading) -> Result<Figure, Snag> {
    let readings: Vec<Figure> = [Some(mention.clone()), mention.otherwise()]
        .into_iter()
        .flatten()
        .filter_map(|one| reading.read(&one).ok())
        .collect();
    let says = claim
        .says
        .as_ref()
        .and_then(|says| crate::figure::own::phrase_of(&says.value, claim.lang.as_deref(), Some(reading.kind)));
    let believed = says.and_then(|says| reading.read(&says).ok());
    let said = believed.and_then(|believed| readings.iter().find(|one| says::says_the_same(&believed, one)).cloned());
    let wordings = || readings.iter().map(Figure::phrase).collect();
    said.ok_or_else(|| Snag::DigitsTurned { figure: sighting.place.clone(), readings: wordings() })
}

/// A bare number of data or code is exactly that; with a hedge or as a range it is what a text would mean by it.
fn value(mention: &Mention, reading: &Reading) -> Result<Figure, ImpossibleShare> {
    let figure = reading.read(mention)?;
    match (&mention.amount, mention.hedge) {
        (Amount::Version(_), _) if figure.says.as_point().is_some() => Ok(Figure { form: Form::Exact, ..figure }),
        (Amount::Number { value, .. }, Hedge::None) => Ok(Figure::exact(value.clone(), figure.kind, figure.unit)),
        _ => Ok(figure),
    }
}

/// The figure, if it is a number of what the kind of its quantity measures. What was computed says so elsewhere.
fn measured(figure: Figure, sighting: &Sighting, quantity: &Quantity) -> Result<Figure, Snag> {
    let Some(base) = quantity.measures else { return Ok(figure) };
    if figure.unit.dimension.measures(base) || matches!(sighting.sight, Sight::Count { .. } | Sight::Sum { .. }) {
        return Ok(figure);
    }
    let wording = (figure.unit.dimension != Dimension::Bare).then(|| figure.phrase());
    Err(Snag::OtherMeasure { figure: sighting.place.clone(), quantity: quantity.name.clone(), base, wording })
}

fn into_evidence(sighting: Sighting, claim: &Claim, figure: Figure) -> Evidence {
    let strength = match &claim.origin {
        _ if claim.authority => Strength::Authority,
        Origin::Listed(_) | Origin::Counted(_) => Strength::Counted,
        Origin::Read(_) | Origin::Marked(Marked { in_code: true }) => Strength::Counted,
        Origin::Total(_) if matches!(sighting.sight, Sight::Words(_)) => Strength::Text,
        Origin::Computed(_) | Origin::Summed(_) | Origin::Total(_) => Strength::Computed,
        Origin::Stated(_) | Origin::Matched(_) | Origin::Declared(_) | Origin::Translated(_) | Origin::Marked(_) => {
            Strength::Text
        }
    };
    let written = match sighting.sight {
        Sight::Words(mention) | Sight::Value(mention) if !matches!(claim.origin, Origin::Declared(_)) => Some(mention),
        _ => None,
    };
    Evidence {
        claim: sighting.claim,
        place: sighting.place,
        figure,
        written,
        facets: sighting.facets,
        strength,
        is_past: claim.past,
        is_constraint: false,
        notes: sighting.notes,
        derivation: None,
    }
}
