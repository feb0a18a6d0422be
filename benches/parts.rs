//! The parts that cost time, each by itself: reading figures, folding, grounding quotes. Judging has a bench of its own.
#![allow(missing_docs)]

mod shared;

use std::sync::Arc;

use counterclaim::claim::{Quote, Text};
use counterclaim::figure::scan;
use counterclaim::ledger::ground::{Light, Searchable, Wanted, ground};
use counterclaim::source::{Place, Source, Span};
use divan::counter::{BytesCount, ItemsCount};
use divan::{Bencher, black_box};

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
            let wanted = |quote| Wanted { quote, prefix: None, suffix: None, light: Light::default() };
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
