//! The Parquet files of `tests/fixtures/`: this makes them, and holds those that are there against what they are made of.
//! `COUNTERCLAIM_RENEW=1 cargo test --test parquet` writes them.
#![cfg(feature = "parquet")]

mod project;

use std::fs;
use std::sync::Arc;

use parquet::basic::{Compression, ZstdLevel};
use parquet::data_type::{ByteArray, ByteArrayType, DoubleType, Int64Type};
use parquet::file::properties::WriterProperties;
use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::parser::parse_message_type;

use project::repository;

/// Where the files lie, and whether the one with findings or its look-alike is meant: the fixtures share their centres.
const FOLDERS: [&str; 2] = ["parquet-of-centres", "parquet-of-centres-quiet"];

const SCHEMA: &str = "message centres {
    REQUIRED BYTE_ARRAY name (UTF8);
    OPTIONAL BYTE_ARRAY kind (UTF8);
    REQUIRED INT64 beds;
    REQUIRED DOUBLE taken;
    REQUIRED BYTE_ARRAY about (UTF8);
}";

/// A centre: name, kind, beds, the share of them that is taken, a sentence about it.
type Centre = (&'static str, Option<&'static str>, i64, &'static str, &'static str);

const CENTRES: [Centre; 5] = [
    ("Rasht", Some("hospital"), 301, "0.85", "The hospital has 301 beds in 12 wards."),
    ("فومن", Some("clinic"), 40, "0.5", "درمانگاه ۴۰ تخت دارد."),
    ("Talesh", Some("hospital"), 120, "0.7", "More than 100 beds."),
    ("Shaft", Some("clinic"), 7, "0.1", "Seven beds."),
    ("Masal", None, 0, "0", "Closed."),
];

#[test]
fn the_files_of_the_fixtures_hold_what_they_are_made_of() {
    let made = made_of_centres();
    for folder in FOLDERS {
        let path = repository().join("tests/fixtures").join(folder).join("data/centres.parquet");
        if std::env::var_os("COUNTERCLAIM_RENEW").is_some() {
            fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("a folder can be made");
            fs::write(&path, &made).expect("the file can be written");
        }
        let there = fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert_eq!(rows(there), rows(made.clone()), "if this is meant: COUNTERCLAIM_RENEW=1 cargo test --test parquet");
    }
}

/// The file: packed with zstd, in groups of two rows, with nothing where the kind is unknown.
fn made_of_centres() -> Vec<u8> {
    let schema = Arc::new(parse_message_type(SCHEMA).expect("a sound schema"));
    let packed = WriterProperties::builder().set_compression(Compression::ZSTD(ZstdLevel::default())).build();
    let mut bytes = Vec::new();
    let mut writer = SerializedFileWriter::new(&mut bytes, schema, Arc::new(packed)).expect("a sound schema");
    for centres in CENTRES.chunks(2) {
        let mut group = writer.next_row_group().expect("a further group");
        let text = |of: fn(&Centre) -> &'static str| centres.iter().map(|centre| ByteArray::from(of(centre))).collect();
        let names: Vec<ByteArray> = text(|centre| centre.0);
        let kinds: Vec<ByteArray> = centres.iter().filter_map(|centre| centre.1).map(ByteArray::from).collect();
        let is_known: Vec<i16> = centres.iter().map(|centre| i16::from(centre.1.is_some())).collect();
        let beds: Vec<i64> = centres.iter().map(|centre| centre.2).collect();
        let taken: Vec<_> = centres.iter().map(|centre| centre.3.parse().expect("a number")).collect();
        let about: Vec<ByteArray> = text(|centre| centre.4);
        let mut nth = 0;
        while let Some(mut column) = group.next_column().expect("a column of the schema") {
            let written = match nth {
                0 => column.typed::<ByteArrayType>().write_batch(&names, None, None),
                1 => column.typed::<ByteArrayType>().write_batch(&kinds, Some(&is_known), None),
                2 => column.typed::<Int64Type>().write_batch(&beds, None, None),
                3 => column.typed::<DoubleType>().write_batch(&taken, None, None),
                _ => column.typed::<ByteArrayType>().write_batch(&about, None, None),
            };
            written.expect("values of the column's type");
            column.close().expect("a whole column");
            nth += 1;
        }
        group.close().expect("a whole group");
    }
    writer.close().expect("a whole file");
    bytes
}

fn rows(file: Vec<u8>) -> Vec<String> {
    let reader = SerializedFileReader::new(bytes::Bytes::from(file)).expect("a Parquet file");
    let rows = reader.get_row_iter(None).expect("rows");
    rows.map(|row| row.expect("a sound row").to_string()).collect()
}
