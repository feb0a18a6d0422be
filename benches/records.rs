//! How long it takes to count a million records of CSV, and how long the csv crate takes to read them, in one run.
//!
//! What is wanted: a second at most, and three times the csv crate at most.

use std::fmt::Write;
use std::io::Cursor;
use std::sync::LazyLock;

use counterclaim::claim::{self, Config};
use counterclaim::ledger;
use counterclaim::source::{Memory, Source, Sources};
use counterclaim::structure::records::{Format, Records};
use divan::Bencher;

const N_RECORDS: usize = 1_000_000;

/// Five columns, one of them quoted, one Persian: 50 bytes a record.
static TEXT: LazyLock<String> = LazyLock::new(|| {
    let mut text = "id,name,kind,beds,city\n".to_owned();
    for n in 0..N_RECORDS {
        let kind = if n % 3 == 0 { "owned" } else { "rented" };
        writeln!(text, "{n},\"Clinic {n}, north\",{kind},{},تهران", n % 500).expect("a string takes all");
    }
    text
});

fn main() {
    divan::main();
}

/// The yardstick: the csv crate, reading each record into one buffer.
#[divan::bench(sample_count = 10)]
fn csv_crate_alone(bencher: Bencher<'_, '_>) {
    let text = TEXT.as_bytes();
    bencher.bench(|| {
        let mut reader = csv::Reader::from_reader(text);
        let (mut record, mut n) = (csv::ByteRecord::new(), 0);
        while reader.read_byte_record(&mut record).expect("sound") {
            n += 1;
        }
        assert_eq!(n, N_RECORDS);
    });
}

/// The records with their places, and nothing asked of them.
#[divan::bench(sample_count = 10)]
fn records(bencher: Bencher<'_, '_>) {
    bencher.with_inputs(|| Box::new(Cursor::new(TEXT.as_bytes()))).bench_values(|stream| {
        let mut records = Records::open(stream, Format::Csv, &[]).expect("a head");
        let mut n = 0;
        while records.read().is_some() {
            n += 1;
        }
        assert_eq!(n, N_RECORDS);
    });
}

/// A claim that counts all of them.
#[divan::bench(sample_count = 10)]
fn counted(bencher: Bencher<'_, '_>) {
    check(bencher, "");
}

/// A claim that counts those that pass a filter.
#[divan::bench(sample_count = 10)]
fn filtered(bencher: Bencher<'_, '_>) {
    check(bencher, "where = { kind = 'owned', beds = { at-least = 100 } }\n");
}

/// A claim that counts different values.
#[divan::bench(sample_count = 10)]
fn distinct(bencher: Bencher<'_, '_>) {
    check(bencher, "distinct = 'name'\n");
}

fn check(bencher: Bencher<'_, '_>, keys: &str) {
    let claims = format!("[[x.counted]]\nsource = 'a.csv'\neach = 'record'\n{keys}");
    let claims = claim::file::read(&[std::sync::Arc::new(Source::new("claims/c.toml", claims))], &[]);
    assert!(claims.faults.is_empty());
    let memory = Memory::new([("a.csv", TEXT.as_str())]);
    let config = Config::default();
    bencher.bench(|| {
        let sources = Sources::new(&memory);
        let ledger = ledger::open(&claims, &config, &sources);
        assert_eq!((ledger.troubles.len(), ledger.accounts.len()), (0, 1));
    });
}
