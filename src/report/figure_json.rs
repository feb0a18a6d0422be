//! Figures and comparisons for programs. Exact numbers are strings; what is infinite or absent is null.

use serde::Serialize;
use serde_json::Value;

use crate::figure::mask::Mask;
use crate::figure::pair::{Pair, Phrase, read_alone};
use crate::figure::{Dimension, End, Exact, Figure, Interval, Mention, calendar};
use crate::source::Span;

/// A figure as it is published.
#[derive(Serialize)]
struct JsonFigure<'a> {
    start: usize,
    end: usize,
    text: &'a str,
    value: Option<String>,
    #[serde(flatten)]
    says: JsonInterval,
    reads: JsonInterval,
    /// What it says if its mark is the other one; only where nothing decides.
    #[serde(skip_serializing_if = "Option::is_none")]
    other: Option<Other>,
    /// Whether its digits look reversed.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    reversed: bool,
    hedge: Option<&'static str>,
    kind: Option<&'static str>,
    unit: Option<String>,
}

/// The other reading of digits like `1.234`.
#[derive(Serialize)]
struct Other {
    value: Option<String>,
    #[serde(flatten)]
    says: JsonInterval,
}

#[derive(Serialize)]
struct JsonInterval {
    low: Option<String>,
    high: Option<String>,
    low_open: bool,
    high_open: bool,
}

impl JsonInterval {
    /// Of what a figure says or is read as. Days are written as ISO 8601 has them, versions as the figure names them.
    fn of(figure: &Figure, interval: &Interval) -> Self {
        let is_date = figure.unit.dimension == Dimension::Date;
        let day = |point: &Exact| calendar::iso(point).filter(|_| is_date);
        let point = |end: &End| end.point().map(|point| day(point).unwrap_or_else(|| figure.shown_end(point)));
        Self {
            low: point(interval.low()),
            high: point(interval.high()),
            low_open: interval.low().is_open(),
            high_open: interval.high().is_open(),
        }
    }
}

/// A mention of a text, read by itself.
pub fn figure(mention: &Mention, text: &str) -> Value {
    json_figure(mention, text, read_alone(mention).as_ref())
}

/// A number of a text that is no figure, and why.
pub fn masked(span: Span, mask: Mask, text: &str) -> Value {
    serde_json::json!({ "start": span.start, "end": span.end, "text": span.of(text), "reason": mask.name() })
}

fn json_figure(mention: &Mention, text: &str, figure: Option<&Figure>) -> Value {
    let nowhere = || JsonInterval { low: None, high: None, low_open: false, high_open: false };
    let json = JsonFigure {
        start: mention.span.start,
        end: mention.span.end,
        text: mention.span.of(text),
        value: figure.and_then(|figure| Some(figure.shown_end(figure.value.as_ref()?))),
        says: figure.map_or_else(nowhere, |figure| JsonInterval::of(figure, &figure.says)),
        reads: figure.map_or_else(nowhere, |figure| JsonInterval::of(figure, &figure.reads)),
        other: mention.otherwise().and_then(|other| read_alone(&other)).map(|other| Other {
            value: other.value.as_ref().map(ToString::to_string),
            says: JsonInterval::of(&other, &other.says),
        }),
        reversed: mention.is_turned,
        hedge: mention.hedge.name(),
        kind: figure.map(|figure| figure.kind.name()),
        unit: figure.and_then(|figure| figure.unit.dimension.symbol()).map(str::to_owned),
    };
    serde_json::to_value(json).unwrap_or(Value::Null)
}

/// A comparison as it is published.
pub fn comparison(pair: &Pair) -> Value {
    let figure = |phrase: &Phrase, figure: Option<&Figure>| json_figure(&phrase.mention, &phrase.text, figure);
    serde_json::json!({
        "verdict": pair.verdict().name(),
        "why": pair.why(),
        "a": figure(&pair.a, pair.figures.0.as_ref()),
        "b": figure(&pair.b, pair.figures.1.as_ref()),
    })
}

/// The answer where there is no figure on one side.
pub fn no_comparison(why: &str) -> Value {
    serde_json::json!({ "verdict": "not-compared", "why": why, "a": null, "b": null })
}
