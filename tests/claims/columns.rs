//! What columns of data files and chosen rows come to, and what is said where they come to nothing.

use crate::{findings, noisy, silent};

/// A column of a data file beside the figure that it comes to.
fn claims(path: &str, keys: &str, figure: &str) -> String {
    format!("[[n.summed]]\nsource = '{path}'\n{keys}\n[[n.declared]]\nis = '{figure}'\n")
}

/// It comes to this, and not to something else.
#[track_caller]
fn comes_to(path: &str, text: &str, keys: &str, figure: &str, not: &str) {
    silent(&[(path, text)], &claims(path, keys, figure));
    assert_eq!(findings(&[(path, text)], &claims(path, keys, not)).len(), 1, "{keys}: {not}");
}

#[track_caller]
fn says(path: &str, text: &str, keys: &str, finding: &str) {
    noisy(&[(path, text)], &claims(path, keys, "1"), &[finding]);
}

const CSV: &str = "name,kind,beds\nrasht,owned,10\nyazd,rented,25\nqom,owned,\nfars,owned,1.5e1\n";

#[test]
fn a_column_is_added_up_whatever_the_format() {
    comes_to("a.csv", CSV, "column = 'beds'", "50", "51");
    comes_to("a.tsv", "beds\n۱۰\n۲۵\n", "column = 'beds'", "35", "36");
    comes_to("a.json", "[{\"b\": {\"c\": 0.1}}, {\"b\": {\"c\": 0.2}}]", "column = 'b.c'", "0.3", "0.31");
    comes_to("a.jsonl", "{\"b\": \"1,200\"}\n{\"b\": 7}\n{\"b\": null}\n{}\n", "column = 'b'", "1207", "1208");
}

#[test]
fn the_least_the_greatest_and_the_mean_are_taken() {
    comes_to("a.csv", CSV, "column = 'beds'\ntake = 'min'", "10", "11");
    comes_to("a.csv", CSV, "column = 'beds'\ntake = 'max'", "25", "26");
    comes_to("a.csv", "x\n1\n2\n2\n", "column = 'x'\ntake = 'mean'", "1.67", "1.69");
    let sizes = "x\n5 km\n5 km\n300 m\n";
    comes_to("a.csv", sizes, "column = 'x'\ntake = 'mean'", "about 3.4 km", "about 2.7 km");
}

#[test]
fn records_and_rows_are_chosen() {
    comes_to("a.csv", CSV, "column = 'beds'\nwhere = { kind = 'owned' }", "25", "50");
    comes_to("a.csv", CSV, "column = 'beds'\nexcept = ['Rasht']", "40", "50");
    let table = "| Name | Kind | Beds |\n|--|--|--|\n| a | **Owned** | 10 |\n| b | rented | 25 |\n";
    comes_to("a.md", table, "column = 'Beds'\nwhere = { Kind = 'Owned' }", "10", "35");
    comes_to("a.md", table, "column = 'Beds'\nwhere = { Beds = { at-least = 20 } }", "25", "35");
}

#[test]
fn shares_keep_their_rounding_and_other_numbers_are_exact() {
    let shares = "x\n33.3\n33.3\n33.3\n";
    let head = "[n]\nkind = 'share'\n";
    silent(&[("a.csv", shares)], &format!("{head}{}", claims("a.csv", "column = 'x'", "100 %")));
    noisy(
        &[("a.csv", shares)],
        &format!("{head}{}", claims("a.csv", "column = 'x'", "98 %")),
        &["contradictory: n is said to be 98 %, but adds up to 99.75 to 100.05 %"],
    );
    noisy(
        &[("a.csv", shares)],
        &claims("a.csv", "column = 'x'", "99.8"),
        &["contradictory: n is said to be 99.8, but adds up to 99.9"],
    );
}

#[test]
fn numbers_are_of_the_unit_that_is_said() {
    comes_to("a.csv", "x\n2\n0.5\n", "column = 'x'\nunit = 'km'", "2500 m", "2.6 km");
}

#[test]
fn a_point_that_may_part_thousands_is_not_guessed() {
    let german = "x;y\n1.234;a\n2,5;b\n";
    let why = "not-checked: the sum was not checked: “1.234” and “2,5” stand in one column";
    says("a.csv", german, "column = 'x'", why);
    comes_to("a.csv", german, "column = 'x'\nlang = 'de'", "1.236,5", "1,236");
    comes_to("a.csv", "x;y\n\"1,200\";a\n2.5;b\n", "column = 'x'", "1202.5", "3.7");
}

#[test]
fn a_column_without_figures_says_so() {
    says("a.csv", CSV, "column = 'name'", "not-checked: the sum was not checked: “rasht” is no figure");
    says("a.csv", CSV, "column = 'bed'", "source-missing: a.csv has no column `bed`");
    says("a.csv", "x\n\nn/a\n", "column = 'x'", "not-checked: the sum was not checked: “x” has no figures");
    says(
        "a.csv",
        "x\n5 km\n7\n",
        "column = 'x'",
        "not-checked: the sum was not checked: one cell is in m, another a number",
    );
}

#[test]
fn what_a_data_file_does_not_have_is_said() {
    says(
        "a.csv",
        CSV,
        "column = 'beds'\nunder = 'Data'",
        "quote-missing: a.csv is a data file, and has neither headings nor several tables",
    );
    says(
        "a.jsonl",
        "{\"x\": 1}\n",
        "column = 'x'\nexcept = ['Total']",
        "source-missing: records of a.jsonl have no first cell: their fields have names, and no order",
    );
}

#[test]
fn a_row_whose_number_could_be_two_is_not_passed_over() {
    let table = "| Name | Beds |\n|--|--|\n| a | 1,200 |\n| b | 7 |\n";
    says(
        "a.md",
        table,
        "column = 'Beds'\nwhere = { Beds = { at-least = 20 } }",
        "not-checked: the filter was not checked: a row has `1,200` as its Beds, which is no number or could be two",
    );
}
