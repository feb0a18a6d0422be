//! What each format is read as, and what is said of files that are broken.

use std::io::Cursor;

use proptest::prelude::*;

use super::*;

/// Each record as its line and the texts of the columns; what is wrong as its line and why.
fn read(format: Format, bytes: impl AsRef<[u8]>, columns: &[&str]) -> Vec<String> {
    let mut records = match Records::open(Box::new(Cursor::new(bytes.as_ref().to_vec())), format, columns) {
        Ok(records) => records,
        Err(fault) => return vec![format!("{}! {}", fault.line, fault.why)],
    };
    let mut shown = Vec::new();
    while let Some(record) = records.read() {
        shown.push(match record {
            Err(fault) => format!("{}! {}", fault.line, fault.why),
            Ok(record) => {
                let cell = |idx| record.cell(idx).map_or("-".to_owned(), |cell: Cell<'_>| cell.text().into_owned());
                let cells: Vec<String> = (0..columns.len()).map(cell).collect();
                let ragged = record.ragged().map_or_else(String::new, |fault| format!(" ({})", fault.why));
                format!("{}: {}{ragged}", record.line(), cells.join("|"))
            }
        });
    }
    shown
}

/// What is known of each column after all records are read.
fn presence(format: Format, text: &str, columns: &[&str]) -> (Vec<Presence>, Vec<String>) {
    let mut records = Records::open(Box::new(Cursor::new(text.as_bytes().to_vec())), format, columns).ok().unwrap();
    while records.read().is_some() {}
    ((0..columns.len()).map(|idx| records.presence(idx)).collect(), records.names().map(str::to_owned).collect())
}

#[test]
fn values_of_csv_stand_under_their_head_whatever_is_in_them() {
    let text = "\u{feff}id,\"name, full\",beds\r\n1,\"الف \"\"ب\"\"\",۱۲\r\n2,\"two\nlines\",7\r\n\r\n3, x ,\r\n";
    assert_eq!(read(Format::Csv, text, &["beds", "name, full"]), ["2: ۱۲|الف \"ب\"", "3: 7|two\nlines", "6: | x "]);
}

#[test]
fn the_head_tells_what_parts_values() {
    assert_eq!(read(Format::Csv, "a;b\n1;2,5\n", &["b"]), ["2: 2,5"]);
    assert_eq!(read(Format::Csv, "\"a;b\",c\n1,2\n", &["c"]), ["2: 2"]);
    assert_eq!(read(Format::Csv, "sep=;\r\na;b\r\n1;2\r\n", &["b"]), ["3: 2"]);
    assert_eq!(read(Format::Tsv, "a,x\tb\n1\t2\n", &["a,x", "b"]), ["2: 1|2"]);
    assert_eq!(read(Format::Csv, "only\n1\n2", &["only"]), ["2: 1", "3: 2"]);
}

#[test]
fn records_that_do_not_fit_the_head_say_so() {
    assert_eq!(
        read(Format::Csv, "a,b\n1\n1,2,3\n1,2\n", &["b"]),
        ["2: - (has 1 values where the head has 2)", "3: 2 (has 3 values where the head has 2)", "4: 2"]
    );
}

#[test]
fn broken_csv_is_told_with_its_line() {
    assert_eq!(
        read(Format::Csv, "a,b\n1,\"x\ny\" z\n3,4\n", &["b"]),
        ["3! has words behind a closing quotation mark: double the marks inside a value", "4: 4"]
    );
    assert_eq!(
        read(Format::Csv, "a,b\n1,2\n3,\"x\n", &["b"]),
        ["2: 2", "3! opens a quotation mark that is never closed"]
    );
    assert_eq!(read(Format::Csv, b"a\n1\n\xff\n2\n", &["a"]), ["2: 1", "3! is not UTF-8: byte 4 (0xff)", "4: 2"]);
    assert_eq!(read(Format::Csv, "a,b\r1,2\r", &["a"]), ["1! ends its lines with CR alone; save it with LF"]);
    assert_eq!(read(Format::Csv, "", &[]), ["1! is empty: it has no head"]);
    assert_eq!(read(Format::Csv, b"\xff\xfea\0", &[]), ["1! is UTF-16; data files are read as UTF-8"]);
    assert_eq!(read(Format::Csv, b"\x1f\x8b\x08", &[]), ["1! is compressed (gzip); unpack it first"]);
}

#[test]
fn columns_are_known_by_the_head_or_by_the_records_met() {
    use Presence::{Here, Twice, Unseen};
    let (found, names) = presence(Format::Csv, "a,b,a\n1,2,3\n", &["a", "b", "c"]);
    assert_eq!((found, names), (vec![Twice, Here, Unseen], vec!["a".into(), "b".into(), "a".into()]));
    let lines = "{\"a\": 1}\n{\"b\": {\"c\": 2}}\n{\"d\": 1, \"d\": 2}\n";
    let (found, names) = presence(Format::Lines, lines, &["a", "b.c", "b.x", "d"]);
    assert_eq!(found, [Here, Here, Unseen, Twice]);
    assert_eq!(names, ["a", "b", "d"]);
}

#[test]
fn json_lines_give_values_as_they_are_written() {
    let text = "{\"a\": 1.50, \"b\": {\"c\": \"\\u06f5\\n\\\"x\\\"\"}}\n\n  {\"a\": null, \"b\": [10, {\"c\": true}]}\n{\"b.c\": 1e3}\n[1]\n7";
    assert_eq!(
        read(Format::Lines, text, &["a", "b.c", "b.1.c"]),
        ["1: 1.50|۵\n\"x\"|-", "3: null|-|true", "4: -|1e3|-", "5: -|-|-", "6: -|-|-"]
    );
}

#[test]
fn a_broken_line_is_told_and_the_next_one_read() {
    assert_eq!(
        read(Format::Lines, "{\"a\": 1}\n{\"a\": 2\n{\"a\": 3}\n", &["a"]),
        ["1: 1", "2! is no JSON: EOF while parsing an object", "3: 3"]
    );
    assert_eq!(read(Format::Lines, "{\"a\": 1} {\"a\": 2}\n", &[]), ["1! is no JSON: trailing characters"]);
    assert_eq!(read(Format::Lines, b"{\"a\": \"\xff\"}\n", &[]), ["1! is not UTF-8 at its byte 7"]);
}

#[test]
fn an_array_of_json_gives_its_elements() {
    let text = "[\n  {\"a\": \"]},\\\"\"},\n  {\"a\":\n 2},\n 3, \"x,]\", [1, [2]]\n]\n";
    assert_eq!(read(Format::Json, text, &["a"]), ["2: ]},\"", "3: 2", "5: -", "5: -", "5: -"]);
    assert!(read(Format::Json, "[]", &["a"]).is_empty());
}

#[test]
fn json_that_is_no_array_of_records_says_so() {
    let check = |text: &str, expected: &[&str]| assert_eq!(read(Format::Json, text, &["a"]), expected, "{text}");
    let no_array = "1! is one JSON value and no array of records; count its entries with each = \"key\"";
    check("{\n \"a\": 1\n}\n", &[no_array]);
    check("{\"a\": 1}", &[no_array]);
    check("{\"a\": 1}\n{\"a\": 2}\n", &["1: 1", "2: 2"]);
    check("7", &["1! holds no array of records"]);
    check("", &["1! is empty: it holds no array of records"]);
    check("[{\"a\": 1}, ]", &["1: 1", "1! has a comma before the end of the array"]);
    check("[{\"a\": 1} {\"a\": 2}]", &["1: 1", "1! has no comma between two elements of the array"]);
    check("[{\"a\": 1}", &["1: 1", "1! ends inside the array: it is never closed"]);
    check("[{\"a\": 1}] x", &["1: 1", "1! goes on behind the end of the array"]);
    check("[1,,2]", &["1: -", "1! is no JSON: EOF while parsing a value"]);
}

#[test]
fn the_way_back_leads_to_the_line_and_column_of_the_value() {
    let text = "a,b\n\"x\ny\",\"ص ۵\"\n";
    let mut records = Records::open(Box::new(Cursor::new(text.as_bytes().to_vec())), Format::Csv, &["b"]).ok().unwrap();
    let record = records.read().unwrap().ok().unwrap();
    let cell = record.cell(0).unwrap();
    let way = record.way(&cell);
    assert_eq!((way.line, way.column, way.offset), (3, 5, text.find('ص').unwrap()));
    assert_eq!((way.position("ص ".len()).line, way.position("ص ".len()).column), (3, 7));
}

#[test]
fn a_record_that_never_ends_is_not_held() {
    let endless = [b"a\n".to_vec(), vec![b'x'; LONGEST + 10]].concat();
    assert_eq!(read(Format::Csv, endless, &[]), ["2! begins a record of more than 64 MiB, which is not read"]);
}

#[test]
fn records_are_read_across_the_edges_of_the_window() {
    let rows: String = (0..60_000).map(|n| format!("{n},\"{}\n\"\"\"\n", n % 7)).collect();
    let read = read(Format::Csv, format!("a,b\n{rows}"), &["a", "b"]);
    assert_eq!((read.len(), read[59_999].as_str()), (60_000, "120000: 59999|2\n\""));
}

proptest! {
    #[test]
    fn sound_csv_is_read_as_the_csv_crate_reads_it(rows in proptest::collection::vec(proptest::collection::vec("[a\",\n\rی ]{0,4}", 2..3), 1..6)) {
        let mut writer = ::csv::Writer::from_writer(Vec::new());
        writer.write_record(["a", "b"]).unwrap();
        for row in &rows {
            writer.write_record(row).unwrap();
        }
        let bytes = writer.into_inner().unwrap();
        let read = read(Format::Csv, &bytes, &["a", "b"]);
        let cells: Vec<String> = read.iter().map(|row| row.split_once(": ").unwrap().1.to_owned()).collect();
        let expected: Vec<String> = rows.iter().map(|row| row.join("|")).collect();
        prop_assert_eq!(cells, expected);
    }

    #[test]
    fn anything_is_read_to_its_end(bytes in "[a\",;\n\r\\[\\]{}:1ی ]{0,60}", cut in 0usize..60) {
        let bytes = &bytes.as_bytes()[..cut.min(bytes.len())];
        for format in [Format::Csv, Format::Tsv, Format::Lines, Format::Json] {
            read(format, bytes, &["a", "b.1"]);
        }
    }
}
