//! Two figures outside any quantity: what `compare` judges, and how one mention reads by itself.

use super::own::{self, phrase_of};
use super::scan;
use super::unit::Unit;
use super::verdict::{self, Comparison, Verdict};
use super::{Amount, Dimension, Exact, Figure, Hedge, Kind, Mention, Reading};
use crate::source::Span;

/// A phrase that is a figure.
#[derive(Clone, Debug)]
pub struct Phrase {
    /// As written.
    pub text: String,
    /// What it says.
    pub mention: Mention,
    /// Whether it stands for something counted: `{22}`.
    pub is_counted: bool,
}

impl Phrase {
    /// Reads a phrase, for a quantity of this kind if it is given; `{22}` is an exact count. A date or a version is one only
    /// where that is the kind.
    pub fn read(text: &str, lang: Option<&str>, kind: Option<Kind>) -> Option<Self> {
        let counted = text.trim().strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
        if let Some(digits) = counted.filter(|_| kind.and_then(own::OwnKind::of).is_none()) {
            let value = scan::phrase(digits, lang).and_then(|mention| match mention.amount {
                Amount::Number { value, .. } if mention.hedge == Hedge::None => Some((value, mention.unit)),
                _ => None,
            });
            let (value, unit) = value?;
            return Some(Self { text: text.to_owned(), mention: counted_mention(text, value, unit), is_counted: true });
        }
        let mention = phrase_of(text, lang, kind)?;
        Some(Self { text: text.to_owned(), mention, is_counted: false })
    }

    /// In the reading that agrees better with another phrase, where its digits have two.
    fn settled_by(self, other: &Self, reading: &Reading) -> Self {
        let sure: Vec<Figure> = other.figure(reading).into_iter().collect();
        Self { mention: self.mention.settled(&sure, reading).0, ..self }
    }

    fn figure(&self, reading: &Reading) -> Option<Figure> {
        match &self.mention.amount {
            Amount::Number { value, .. } if self.is_counted => {
                Some(Figure::exact(value.clone(), reading.kind, self.mention.unit.clone()))
            }
            _ => reading.read(&self.mention).ok(),
        }
    }
}

fn counted_mention(text: &str, value: Exact, unit: Unit) -> Mention {
    let span = Span::new(0, text.len());
    let amount = Amount::Number { has_decimals: !value.is_whole(), value, step: Exact::ONE, is_scaled: false };
    Mention { span, number: span, amount, hedge: Hedge::None, unit, is_change: false, other: None, is_turned: false }
}

/// Two phrases, read in one kind.
#[derive(Clone, Debug)]
pub struct Pair {
    /// The first.
    pub a: Phrase,
    /// The second.
    pub b: Phrase,
    /// Their figures; one that is no possible share has none.
    pub figures: (Option<Figure>, Option<Figure>),
}

impl Pair {
    /// Reads both in the kind that is given, or in the one that fits them together.
    pub fn new(a: Phrase, b: Phrase, kind: Option<Kind>) -> Self {
        let given = kind;
        let kind = |a: &Phrase, b: &Phrase| given.unwrap_or_else(|| Kind::infer([&a.mention, &b.mention]));
        let reading = Reading::from(kind(&a, &b));
        let a = a.settled_by(&b, &reading);
        let b = b.settled_by(&a, &reading);
        let reading = Reading::from(kind(&a, &b));
        let figures = (a.figure(&reading), b.figure(&reading));
        Self { a, b, figures }
    }

    /// A phrase whose digits look reversed, so that nobody knows what it says.
    fn turned(&self) -> Option<&Phrase> {
        [&self.a, &self.b].into_iter().find(|phrase| phrase.mention.is_turned)
    }

    fn comparison(&self) -> Option<(Comparison, &Figure, &Figure)> {
        let (a, b) = (self.figures.0.as_ref()?, self.figures.1.as_ref()?);
        if self.turned().is_some() {
            return None;
        }
        Some((verdict::compare(a, b), a, b))
    }

    /// What the two are to one another.
    pub fn verdict(&self) -> Verdict {
        self.comparison().map_or(Verdict::NotCompared, |(comparison, ..)| comparison.verdict)
    }

    /// Why, in a sentence.
    pub fn why(&self) -> String {
        if let Some(turned) = self.turned() {
            return format!("the digits of {} look reversed", turned.text.trim());
        }
        let impossible = if self.figures.0.is_none() { &self.a } else { &self.b };
        self.comparison().map_or_else(
            || format!("no share can be {}", impossible.text.trim()),
            |(comparison, a, b)| comparison.sentence(a, b),
        )
    }

    /// Both figures, the verdict and the reason, for people.
    pub fn report(&self) -> String {
        let line = |phrase: &Phrase, figure: &Option<Figure>| {
            let reading = figure.as_ref().map_or_else(|| "impossible".to_owned(), described);
            let other = phrase.mention.otherwise().and_then(|other| read_alone(&other));
            let other = other.map_or_else(String::new, |other| format!("; or {}", described(&other)));
            let doubt = if phrase.mention.is_turned { "; its digits look reversed" } else { "" };
            format!("{}: {reading}{other}{doubt}", phrase.text.trim())
        };
        let (a, b) = (line(&self.a, &self.figures.0), line(&self.b, &self.figures.1));
        format!("{a}\n{b}\n{}: {}", self.verdict().name(), self.why())
    }
}

/// The figure of a mention by itself.
pub fn read_alone(mention: &Mention) -> Option<Figure> {
    Reading::from(Kind::infer([mention])).read(mention).ok()
}

/// How a mention reads by itself, in words.
pub fn alone(mention: &Mention) -> String {
    let described = |mention: &Mention| {
        read_alone(mention).map_or_else(|| "no share can be that".to_owned(), |figure| described(&figure))
    };
    match mention.otherwise() {
        Some(other) if mention.is_turned => {
            format!("{}; or {}: its digits look reversed", described(mention), described(&other))
        }
        Some(other) => format!("{}; or {}", described(mention), described(&other)),
        None if mention.is_turned => format!("{}: its digits look reversed", described(mention)),
        None => described(mention),
    }
}

/// The intervals, the kind and the unit: `(50, 100], read as (50, 60], share of %`. Days are told by their names.
fn described(figure: &Figure) -> String {
    if matches!(figure.unit.dimension, Dimension::Date | Dimension::Version) {
        return format!("{}, {}", figure.phrase(), figure.kind.name());
    }
    let reads = if figure.reads == figure.says { String::new() } else { format!(", read as {}", figure.reads) };
    let unit = figure.unit.dimension.symbol().map_or_else(String::new, |symbol| format!(", {symbol}"));
    format!("{}{reads}, {}{unit}", figure.says, figure.kind.name())
}
