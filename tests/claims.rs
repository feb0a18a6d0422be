//! Small projects in memory, for what claims files can say beyond the examples of the rule pages.

#[path = "claims/columns.rs"]
mod columns;
#[path = "claims/regions.rs"]
mod regions;

use std::sync::Arc;

use counterclaim::claim::{self, Config, Day};
use counterclaim::ledger;
use counterclaim::rules;
use counterclaim::source::{Memory, Source, Sources};

const TODAY: Day = Day { year: 2026, month: 1, day: 1 };

/// The findings of a project as `rule: message`; its claims stand in one file.
fn findings(files: &[(&str, &str)], claims: &str) -> Vec<String> {
    let memory = Memory::new(files.iter().copied());
    let sources = Sources::new(&memory);
    let file = Arc::new(Source::new("claims/a.toml", claims));
    let claims = claim::file::read(&[file], &rules::names());
    let config = Config::default();
    let ledger = ledger::open(&claims, &config, &sources);
    let findings = rules::check(&ledger, &config, Some(TODAY));
    findings
        .iter()
        .filter(|finding| finding.is_open())
        .map(|finding| format!("{}: {}", finding.rule, finding.message))
        .collect()
}

fn silent(files: &[(&str, &str)], claims: &str) {
    assert_eq!(findings(files, claims), Vec::<String>::new());
}

fn noisy(files: &[(&str, &str)], claims: &str, expected: &[&str]) {
    assert_eq!(findings(files, claims), expected);
}

#[test]
fn a_year_in_the_path_keeps_reports_apart() {
    let files = [("reports/1401.md", "We ran 380 clinics."), ("reports/1402.md", "We ran 412 clinics.")];
    let apart = "[[clinics.matched]]\nsource = 'reports/{when}.md'\nmatch = 'ran {figure} clinics'\n";
    silent(&files, apart);
    silent(&files, "[[clinics.stated]]\nsource = 'reports/{when}.md'\nquote = 'ran {figure} clinics'\n");
    let together = apart.replace("{when}", "*");
    noisy(&files, &together, &["contradictory: clinics is 380 here and 412 there"]);
}

#[test]
fn a_figure_without_the_facet_that_fits_none_is_one_level_milder() {
    let claims = "[[clinics.matched]]\nsource = 'a.txt'\nmatch = '{figure} clinics in (?<when>\\d+)'\n\
                  [[clinics.stated]]\nsource = 'b.txt'\nquote = 'runs {figure} clinics'\n";
    let a = ("a.txt", "It had 380 clinics in 2022 and 412 clinics in 2024.");
    silent(&[a, ("b.txt", "It runs 412 clinics.")], claims);
    let memory = Memory::new([a, ("b.txt", "It runs 500 clinics.")]);
    let sources = Sources::new(&memory);
    let file = Arc::new(Source::new("claims/a.toml", claims));
    let claims = claim::file::read(&[file], &rules::names());
    let ledger = ledger::open(&claims, &Config::default(), &sources);
    let found = rules::check(&ledger, &Config::default(), None);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].rule, found[0].severity.name()), ("contradictory", "warning"));
    assert!(found[0].help.as_ref().is_some_and(|help| help.contains("`when`")), "{:?}", found[0].help);
}

#[test]
fn prefix_and_suffix_choose_among_places() {
    let text =
        [("a.txt", "North: it has 12 clinics. South: it has 30 clinics.\nدر شمال ۱۲ درمانگاه، در جنوب ۳۰ درمانگاه")];
    let claim = |around: &str| {
        format!(
            "[[n.matched]]\nsource = 'a.txt'\nmatch = 'has {{figure}} clinics'\n{around}[[n.declared]]\nis = '12'\n"
        )
    };
    noisy(&text, &claim(""), &["contradictory: n is 12 here and 30 there"]);
    silent(&text, &claim("prefix = 'north: it'\n"));
    silent(&text, &claim("suffix = '. South'\n"));
    let persian = |around: &str| {
        format!("[[n.stated]]\nsource = 'a.txt'\nquote = '{{figure}} درمانگاه'\n{around}[[n.declared]]\nis = '۳۰'\n")
    };
    noisy(&text, &persian(""), &["quote-ambiguous: the quote fits 2 places, and nothing says which is meant"]);
    silent(&text, &persian("prefix = 'در جنوب'\n"));
}

#[test]
fn places_that_fit_unless_or_stand_under_a_heading_are_left_out() {
    let text =
        "# Now\n17 agents here; another project has 12 agents.\n# Changelog\n## 1.0\n9 agents\n# After\n17 agents\n";
    let claim = "[[agents.matched]]\nsource = 'README.md'\nmatch = '{figure} agents'\n";
    let rest = "unless = 'another project has \\d+'\nnot-under = 'changelog'\n";
    silent(&[("README.md", text)], &format!("{claim}{rest}"));
    assert_eq!(findings(&[("README.md", text)], claim).len(), 1);
}

#[test]
fn a_pattern_is_folded_like_the_text() {
    let text = [("a.txt", "در ســازمان ۱۲ درمانگاه و در كشور 12 درمانگاه است")];
    silent(
        &text,
        "[[n.matched]]\nsource = 'a.txt'\nmatch = '(?:سازمان|کشور) {figure} درمانگاه'\n[[n.declared]]\nis = '12'\n",
    );
}

#[test]
fn counting_files_folders_lines_and_matches() {
    let files = [
        ("README.md", "It has 3 rules in 2 folders, 2 of 4 lines begin with x, and 3 marks."),
        ("rules/a/x.md", "x\n\nx y\nz\nلا\n"),
        ("rules/a/y.md", "* *"),
        ("rules/b/z.md", "*"),
        ("rules/b/template.md", ""),
    ];
    let claims = r"
        [[rules.stated]]
        source = 'README.md'
        quote = 'has {figure} rules'
        [[rules.counted]]
        source = 'rules/**/*.md'
        each = 'file'
        except = ['rules/**/template.md']
        [[folders.stated]]
        source = 'README.md'
        quote = 'in {figure} folders'
        [[folders.counted]]
        source = 'rules/*'
        each = 'folder'
        [[starting.stated]]
        source = 'README.md'
        quote = '{figure} of 4 lines'
        [[starting.counted]]
        source = 'rules/a/x.md'
        each = 'line'
        match = '^x'
        [[lines.stated]]
        source = 'README.md'
        quote = 'of {figure} lines begin'
        [[lines.counted]]
        source = 'rules/a/x.md'
        each = 'line'
        [[marks.stated]]
        source = 'README.md'
        quote = 'and {figure} marks'
        [[marks.counted]]
        source = 'rules/**/*.md'
        each = 'match'
        match = '\*'
    ";
    silent(&files, claims);
    let grown: Vec<(&str, &str)> = files.iter().copied().chain([("rules/b/new.md", "*")]).collect();
    let expected = [
        "contradictory: marks is said to be 3, but is 4 by count",
        "contradictory: rules is said to be 3, but is 4 by count",
    ];
    let mut found = findings(&grown, claims);
    found.sort();
    assert_eq!(found, expected);
}

#[test]
fn formulas_know_percent_relations_and_hedges() {
    let text = [("a.txt", "Of 850 thousand inpatients 470 thousand had surgery, about 55 % of them; 1,000 beds.")];
    let claims = |more: &str| {
        format!(
            "[[inpatients.stated]]\nsource = 'a.txt'\nquote = 'Of {{figure}} inpatients'\n\
             [[surgery.stated]]\nsource = 'a.txt'\nquote = '{{figure}} had surgery'\n\
             [[part.stated]]\nsource = 'a.txt'\nquote = '{{figure}} of them'\n{more}"
        )
    };
    silent(&text, &claims("[[part.computed]]\nis = 'surgery / inpatients'\n"));
    silent(&text, &claims("[[surgery.computed]]\nis = '<= inpatients'\n"));
    silent(&text, &claims("[[surgery.computed]]\nis = '~ inpatients × 50 %'\n"));
    noisy(
        &text,
        &claims("[[surgery.computed]]\nis = '>= inpatients'\n"),
        &["contradictory: surgery is said to be 470,000, but must be >= inpatients"],
    );
    let found = findings(&text, &claims("[[part.computed]]\nis = 'surgery / (inpatients * 2)'\n"));
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("contradictory: part is said to be about 55 %, but "), "{found:?}");
}

#[test]
fn one_is_not_two() {
    let text = [("a.txt", "1 clinic here, 1 clinic there, 1 clinics in all")];
    let claims = "[[a.stated]]\nsource='a.txt'\nquote='{figure} clinic here'\n[[b.stated]]\nsource='a.txt'\nquote='{figure} clinic there'\n\
                  [[all.stated]]\nsource='a.txt'\nquote='{figure} clinics in all'\n[[all.computed]]\nis='a + b'\n";
    noisy(&text, claims, &["contradictory: all is said to be 1, but is 2 by computation"]);
}

#[test]
fn units_of_claims_and_quantities_take_the_place_of_what_is_read() {
    let text = [("a.txt", "65 million visits; 65 million people; it takes 40 now, or 1 min")];
    let visits = "[[v.stated]]\nsource='a.txt'\nquote='{figure} visits'\n";
    let people = "[[v.stated]]\nsource='a.txt'\nquote='{figure} people'\n";
    noisy(
        &text,
        &format!("{visits}{people}"),
        &["unit-differs: v is 65 million (visit) here and 65 million (people) there"],
    );
    silent(&text, &format!("{visits}{people}unit = 'visits'\n"));
    let timeout =
        "[[t.stated]]\nsource='a.txt'\nquote='takes {figure} now'\n[[t.stated]]\nsource='a.txt'\nquote='or {figure}'\n";
    let found = findings(&text, &format!("[t]\nunit = 's'\n{timeout}"));
    assert_eq!(found, ["contradictory: t is 40 s here and 1 min there"]);
}

#[test]
fn a_bound_is_one_value_however_it_is_worded() {
    let text = [("a.txt", "Needs 8 cores or more. At least 8 cores. 8 cores. Up to 8 cores. At least 9 cores.")];
    let stated = |quote: &str| format!("[[cores.stated]]\nsource='a.txt'\nquote='{quote}'\n");
    let head = "[cores]\nbound = 'min'\n";
    let same = ["needs {figure}.", "more. {figure}."].map(&stated).concat();
    silent(&text, &format!("{head}{same}"));
    let found = findings(
        &text,
        &format!("{head}{same}{}", stated("cores. {figure}.").replace("cores. {figure}.", "8 cores. {figure}")),
    );
    assert!(found.iter().all(|finding| !finding.starts_with("divergent")), "{found:?}");
}

#[test]
fn about_means_what_the_quantity_says() {
    let text = [("a.txt", "About 400 clinics; we count 320 clinics.")];
    let claims = |head: &str| {
        format!(
            "[n]\n{head}\n[[n.stated]]\nsource='a.txt'\nquote='{{figure}} clinics; we'\n[[n.stated]]\nsource='a.txt'\nquote='count {{figure}} clinics'\n"
        )
    };
    assert_eq!(findings(&text, &claims("")).len(), 1);
    assert!(findings(&text, &claims("about = '5 %'"))[0].starts_with("contradictory"));
    assert!(findings(&text, &claims("about = '100'"))[0].starts_with("strained"));
}

#[test]
fn history_is_grounded_and_never_compared() {
    let text = [("a.txt", "9 clinics then, 12 clinics now, twelve clinics in all")];
    let claims = "[[n.stated]]\nsource='a.txt'\nquote='{figure} clinics then'\npast = true\n\
                  [[n.stated]]\nsource='a.txt'\nquote='{figure} clinics now'\n[[n.stated]]\nsource='a.txt'\nquote='{figure} clinics in all'\n";
    silent(&text, claims);
    let lost = claims.replace("clinics then", "clinics in the beginning");
    assert!(findings(&text, &lost).iter().any(|finding| finding.starts_with("quote-missing")));
}

#[test]
fn the_value_of_record_settles() {
    let text = [("a.txt", "12 clinics, 13 clinics, 13 clinics again")];
    let claims = "[[n.stated]]\nsource='a.txt'\nquote='12 clinics'\nauthority = true\n\
                  [[n.matched]]\nsource='a.txt'\nmatch='{figure} clinics'\n";
    noisy(&text, claims, &["contradictory: n is said to be 13, but 12 is the value of record"]);
}

#[test]
fn what_is_believed_is_held_against_what_is_said() {
    let text = [("a.txt", "over 400 clinics in ۲۰ towns")];
    let says = |says: &str| format!("[[n.stated]]\nsource='a.txt'\nquote='400 clinics'\nsays='{says}'\n");
    silent(&text, &says("> 400"));
    silent(&text, &says("بیش از ۴۰۰"));
    noisy(&text, &says("400"), &["value-differs: the claim says 400, the source says more than 400"]);
    noisy(&text, &says("> 410"), &["value-differs: the claim says more than 410, the source says more than 400"]);
    let counted =
        |says: &str| format!("[[n.counted]]\nsource='a.txt'\nquotes=['clinics in']\ncomplete=true\nsays='{says}'\n");
    silent(&text, &counted("1"));
    noisy(&text, &counted("2"), &["value-differs: the claim says 2, the source says 1"]);
}
