//! The parts that cost time, each by itself: reading figures, grounding quotes, judging.
#![allow(missing_docs)]

mod shared;

use std::sync::Arc;

use counterclaim::claim::{Quote, Text};
use counterclaim::figure::judge::{Strength, Witness, judge};
use counterclaim::figure::{Exact, Facets, Figure, Kind, Reading, Unit, scan};
use counterclaim::ledger::ground::{Searchable, Wanted, ground};
use counterclaim::source::{Place, Source, Span};
use divan::counter::{BytesCount, ItemsCount};
use divan::{Bencher, black_box};
use shared::Chance;

fn main() {
    divan::main();
}

const N_BYTES: usize = 2 << 20;

#[divan::bench(sample_count = 10)]
fn figures_of_english(bencher: Bencher<'_, '_>) {
    figures_of(bencher, &shared::english(N_BYTES));
}

#[divan::bench(sample_count = 10)]
fn figures_of_persian(bencher: Bencher<'_, '_>) {
    figures_of(bencher, &shared::persian(N_BYTES));
}

fn figures_of(bencher: Bencher<'_, '_>, text: &str) {
    let whole = Span::new(0, text.len());
    bencher.counter(BytesCount::of_str(text)).bench(|| scan::mentions(black_box(text), whole, None).len());
}

#[divan::bench(sample_count = 10)]
fn folding_of_persian(bencher: Bencher<'_, '_>) {
    let text = shared::persian(N_BYTES);
    let counter = BytesCount::of_str(&text);
    bencher
        .counter(counter)
        .with_inputs(|| Source::new("a.txt", text.as_str()))
        .bench_values(|source| source.folded().text().len());
}

/// 200 quotes in 2 MB of Persian, folding included.
#[divan::bench(sample_count = 10)]
fn grounding_of_200_quotes(bencher: Bencher<'_, '_>) {
    let text = shared::persian(N_BYTES);
    let quotes: Vec<Quote> = shared::quotes(&text, 200).iter().map(|words| quote(words)).collect();
    bencher.counter(ItemsCount::new(quotes.len())).with_inputs(|| Source::new("a.txt", text.as_str())).bench_values(
        |source| {
            let searchable = Searchable::new(Arc::new(source));
            let wanted = |quote| Wanted { quote, prefix: None, suffix: None, lang: None };
            quotes.iter().map(|quote| ground(&searchable, &wanted(quote))).collect::<Vec<_>>()
        },
    );
}

fn quote(words: &str) -> Quote {
    let source = Arc::new(Source::new("claims.toml", words));
    let place = Place { source, span: Span::new(0, words.len()) };
    let value = words.replace('{', "{{").replace('}', "}}");
    Quote::parse(Text { value, place }).expect("words of a text are a quote")
}

/// Hedged figures that all agree: the case that cannot stop early.
#[divan::bench(args = [100_000, 1_000_000], sample_count = 5)]
fn judging_what_agrees(bencher: Bencher<'_, '_>, n_figures: usize) {
    let phrase = |chance: &mut Chance| match chance.below(3) {
        0 => format!("about {}", 500_000 + chance.below(1_000)),
        1 => format!("more than {}", 400_000 + chance.below(1_000)),
        _ => format!("less than {}", 700_000 + chance.below(1_000)),
    };
    judging(bencher, n_figures, phrase);
}

/// Figures that contradict each other in all ways.
#[divan::bench(args = [100_000, 1_000_000], sample_count = 5)]
fn judging_what_contradicts(bencher: Bencher<'_, '_>, n_figures: usize) {
    let phrase = |chance: &mut Chance| match chance.below(4) {
        0 => format!("about {}", chance.below(1_000_000)),
        1 => format!("{} thousand", chance.below(1_000)),
        2 => format!("more than {}", chance.below(1_000_000)),
        _ => chance.below(1_000_000).to_string(),
    };
    judging(bencher, n_figures, phrase);
}

fn judging(bencher: Bencher<'_, '_>, n_figures: usize, phrase: impl Fn(&mut Chance) -> String) {
    let mut chance = Chance::new();
    let witnesses: Vec<Witness> = (0..n_figures).map(|_| witness(&phrase(&mut chance))).collect();
    bencher.counter(ItemsCount::new(n_figures)).bench(|| judge(black_box(&witnesses)).len());
}

fn witness(phrase: &str) -> Witness {
    let figure = scan::phrase(phrase, None).and_then(|mention| Reading::from(Kind::Count).read(&mention).ok());
    let figure = figure.unwrap_or_else(|| Figure::exact(Exact::ZERO, Kind::Count, Unit::bare()));
    Witness { figure, strength: Strength::Text, settles: false, facets: Facets::default() }
}
