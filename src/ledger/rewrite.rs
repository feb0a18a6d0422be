//! Figures written anew in their places: another number in the manner of the one that stands there, read back in its sentence to
//! see that it says what was meant.

use std::sync::Arc;

use super::ground::{self, Light};
use super::{Account, Evidence, Ledger};
use crate::claim::{Claim, Marked, Origin};
use crate::figure::manner::Manner;
use crate::figure::spell::{self, Unspelled, Written};
use crate::figure::{Amount, Dimension, Exact, Figure, Mention};
use crate::finding::Edit;
use crate::source::{Place, Source, Span, asides};

/// What is to be written.
#[derive(Clone, Debug)]
pub enum Wanted {
    /// A number, in the base unit of the quantity.
    Number(Exact),
    /// A version.
    Version(String),
    /// A day, by its number.
    Day(i64),
}

/// A figure written anew.
#[derive(Clone, Debug)]
pub struct Rewritten {
    /// The words that come in place of the old number.
    pub edit: Edit,
    /// What they say.
    pub figure: Figure,
    /// Whether the words around the number can stay as they are.
    pub agrees: bool,
}

/// A place that is to say something else.
pub struct Rewriter<'a> {
    account: &'a Account,
    evidence: &'a Evidence,
    claim: &'a Claim,
    mention: &'a Mention,
    manner: Manner,
    light: Light<'a>,
}

impl<'a> Rewriter<'a> {
    /// Of a figure that is written somewhere.
    pub fn new(ledger: &'a Ledger<'_>, account: &'a Account, evidence: &'a Evidence) -> Option<Self> {
        let (mention, claim) = (evidence.written.as_ref()?, &ledger.claims.claims[evidence.claim]);
        let light = Light::of(claim.lang.as_deref(), account.quantity.kind);
        let manner = ground::manner_of(&evidence.place.source, light);
        Some(Self { account, evidence, claim, mention, manner, light })
    }

    /// How the figure is written.
    pub fn mention(&self) -> &Mention {
        self.mention
    }

    /// Whether it is a value of data or code rather than words of a text.
    pub fn is_value(&self) -> bool {
        matches!(self.claim.origin, Origin::Read(_) | Origin::Marked(Marked { in_code: true }))
    }

    /// Says something else in the same manner.
    ///
    /// # Errors
    /// When that cannot be written so for sure.
    pub fn write(&self, wanted: &Wanted) -> Result<Rewritten, &'static str> {
        let number = self.mention.number;
        let source = &self.evidence.place.source;
        let words = source.text.get(number.range()).ok_or(Unspelled::Unknown.why())?;
        let is_encoded = self.is_encoded();
        let ways = match is_encoded {
            true => self.ways(&asides::decoded(words), wanted)?.iter().map(|way| asides::encoded(way)).collect(),
            false => self.ways(words, wanted)?,
        };
        let old = self.reread(words).filter(|old| old.value == self.evidence.figure.value);
        ways.into_iter()
            .find_map(|text| {
                // What is not read in its sentence now is not read there then: it is read alone.
                let figure = if old.is_some() { self.reread(&text) } else { self.read_alone(&text) };
                let figure = figure.filter(|figure| says(figure, wanted))?;
                let agrees = self.agrees(&figure);
                let place = Place { source: Arc::clone(source), span: number };
                Some(Rewritten { edit: Edit { place, text }, figure, agrees })
            })
            .ok_or("the words with the other number in them would not be read as meant")
    }

    fn ways(&self, words: &str, wanted: &Wanted) -> Result<Vec<String>, &'static str> {
        match (wanted, &self.mention.amount) {
            (Wanted::Number(value), Amount::Number { value: old, .. }) => {
                let factor = &self.mention.unit.factor;
                let in_unit = |value: &Exact| value.checked_div(factor).ok_or(Unspelled::Unknown.why());
                let (old, value) = (in_unit(old)?, in_unit(value)?);
                let anew = Written { words, value: &old }.anew(&value, &self.manner);
                Ok(vec![anew.map_err(Unspelled::why)?])
            }
            (Wanted::Version(version), Amount::Version(_)) => {
                Ok(vec![spell::version(words, version).ok_or("it names several versions")?])
            }
            (Wanted::Day(day), Amount::Period { first, last }) => {
                Ok(spell::dates(words, &self.mention.unit, (*first, *last), *day, &self.manner))
            }
            (_, Amount::Range { .. } | Amount::Tolerance { .. }) => Err("it is written as a range"),
            (_, Amount::Fraction { .. }) => Err("it is written as a fraction"),
            (_, Amount::Vague { .. }) => Err("it is a word for many"),
            _ => Err(Unspelled::Unknown.why()),
        }
    }

    /// Whether it stands in an address, with codes in place of some characters: `badge/share-95%25-green`.
    fn is_encoded(&self) -> bool {
        let (source, place) = (&self.evidence.place.source, self.evidence.place.span.join(self.mention.number));
        place.of(&source.text).contains('%') && source.asides().is_some_and(|asides| asides.is_in_address(place))
    }

    /// What the sentence says with other words in place of the number.
    fn reread(&self, text: &str) -> Option<Figure> {
        let (source, number) = (&self.evidence.place.source, self.mention.number);
        let part = ground::window(&source.text, self.evidence.place.span.join(number));
        let before = &source.text[part.start..number.start];
        let sentence = format!("{before}{text}{}", &source.text[number.end..part.end]);
        let new = Source::new(source.path.as_str(), sentence).in_lang(source.lang.clone());
        new.memo(|| Manner { own: None, ..ground::manner_of(source, Light::default()) });
        let mentions = ground::mentions_in(&new, Span::new(0, new.text.len()), self.light);
        let written = Span::new(before.len(), before.len() + text.len());
        let mention = mentions.into_iter().find(|mention| mention.number.overlaps(written))?;
        self.figure(&mention, new)
    }

    /// What the words say by themselves, with other ones in place of the number.
    fn read_alone(&self, text: &str) -> Option<Figure> {
        let (source, number) = (&self.evidence.place.source, self.mention.number);
        let span = self.evidence.place.span.join(number);
        let words = format!("{}{text}{}", &source.text[span.start..number.start], &source.text[number.end..span.end]);
        let words = if self.is_encoded() { asides::decoded(&words) } else { words };
        let new = Source::new("", words).in_lang(source.lang.clone());
        new.memo(|| Manner { own: None, ..ground::manner_of(source, Light::default()) });
        let mention = ground::phrase_in(&new, Span::new(0, new.text.len()), self.light)?;
        self.figure(&mention, new)
    }

    fn figure(&self, mention: &Mention, source: Source) -> Option<Figure> {
        let place = Place { span: mention.span, source: Arc::new(source) };
        let read = |mention: &Mention| self.account.figure_at(mention, &place, self.claim, self.is_value());
        let figure = read(mention)?;
        // Digits that can be read in two ways are read as the quantity has them.
        match mention.otherwise() {
            Some(other) if self.mention.other.is_some() => {
                let is_alike = |mention: &Mention| is_alike(&mention.amount, &self.mention.amount);
                if is_alike(mention) { Some(figure) } else { read(&other) }
            }
            _ => Some(figure),
        }
    }

    fn agrees(&self, figure: &Figure) -> bool {
        let is_free = matches!(
            self.mention.unit.dimension,
            Dimension::Percent | Dimension::Version | Dimension::Date | Dimension::Money(_)
        );
        let in_unit = |figure: &Figure| figure.value.as_ref()?.checked_div(&self.mention.unit.factor);
        let values = in_unit(&self.evidence.figure).zip(in_unit(figure));
        is_free || values.is_none_or(|(old, new)| spell::agrees(&old, &new, &self.manner))
    }
}

/// Whether two amounts are both with decimals or both without.
fn is_alike(one: &Amount, other: &Amount) -> bool {
    let has_decimals = |amount: &Amount| matches!(amount, Amount::Number { has_decimals: true, .. });
    has_decimals(one) == has_decimals(other)
}

/// Whether a figure names what is wanted.
fn says(figure: &Figure, wanted: &Wanted) -> bool {
    match wanted {
        Wanted::Number(value) => figure.value.as_ref() == Some(value),
        Wanted::Version(_) => true,
        Wanted::Day(day) => figure.says.contains(&Exact::int(*day)),
    }
}
