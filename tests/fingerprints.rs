//! Fingerprints: what changes nothing about a finding leaves its fingerprint alone, and a changed figure never does.

use std::collections::BTreeSet;

use counterclaim::claim::{self, Config};
use counterclaim::finding::Finding;
use counterclaim::source::{Entry, Memory, Sources};
use counterclaim::{ledger, rules};
use proptest::prelude::*;

/// The findings of a project: what stands in it, by path.
fn findings<S: AsRef<str>>(files: &[(S, String)]) -> Vec<Finding> {
    let memory = Memory::new(files.iter().map(|(path, text)| (path.as_ref(), text.as_str())));
    let config = Config::default();
    let sources = Sources::new(&memory);
    let paths = sources.find("claims/**/*.toml", Entry::File).expect("a sound glob");
    let read: Vec<_> = paths.iter().map(|path| sources.load(path).expect("a file of the project")).collect();
    let claims = claim::file::read_with_marks(&read, &rules::names(), &config, &sources);
    let ledger = ledger::open(&claims, &config, &sources);
    rules::check(&ledger, &config, None)
}

fn fingerprints<S: AsRef<str>>(files: &[(S, String)]) -> BTreeSet<String> {
    findings(files).iter().map(|finding| format!("{} {}", finding.rule, finding.fingerprint())).collect()
}

/// A project whose two texts disagree about beds, and which quotes words that are gone.
#[derive(Debug)]
struct Shape {
    beds: u32,
    others: u32,
    is_persian: bool,
    is_wrapped: bool,
    is_marked: bool,
    n_before: usize,
    folder: &'static str,
}

const PLAIN: Shape =
    Shape { beds: 40, others: 52, is_persian: false, is_wrapped: false, is_marked: false, n_before: 0, folder: "a" };

impl Shape {
    fn files(&self) -> Vec<(String, String)> {
        let digits = |n: u32| match self.is_persian {
            true => {
                n.to_string().chars().map(|c| char::from_u32('۰' as u32 + c as u32 - '0' as u32).unwrap_or(c)).collect()
            }
            false => n.to_string(),
        };
        let blank = if self.is_wrapped { "\n" } else { " " };
        let (beds, others) = (digits(self.beds), digits(self.others));
        let beds = if self.is_marked { format!("**{beds}**") } else { beds };
        let before = "Words that nobody claims.\n\n".repeat(self.n_before);
        let folder = self.folder;
        let joiner = if self.is_wrapped { '\u{200c}' } else { ' ' };
        vec![
            (format!("{folder}/one.md"), format!("{before}The clinic has{blank}{beds}{blank}beds in all.\n")),
            (format!("{folder}/two.md"), format!("{before}این درمانگاه{joiner}ها{blank}{others}{blank}تخت دارند.\n")),
            (
                "claims/beds.toml".to_owned(),
                format!(
                    "{}[[beds.stated]]\nsource = '{folder}/one.md'\nquote = 'The clinic has {{figure}} beds'\n\n\
                     [[beds.stated]]\nsource = '{folder}/two.md'\nquote = 'درمانگاه ها {{figure}} تخت'\n\n\
                     [[rooms.stated]]\nsource = '{folder}/one.md'\nquote = 'no room of the {{figure}} is empty'\n",
                    "# a remark\n".repeat(self.n_before)
                ),
            ),
        ]
    }
}

fn shape() -> impl Strategy<Value = Shape> {
    (any::<[bool; 3]>(), 0usize..4, prop_oneof![Just("a"), Just("docs/متن"), Just("b c")]).prop_map(
        |([is_persian, is_wrapped, is_marked], n_before, folder)| Shape {
            is_persian,
            is_wrapped,
            is_marked,
            n_before,
            folder,
            ..PLAIN
        },
    )
}

#[test]
fn the_project_disagrees_and_lacks_a_quote() {
    let rules: Vec<&str> = findings(&PLAIN.files()).iter().map(|finding| finding.rule).collect();
    assert_eq!(rules, ["contradictory", "quote-missing"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn moves_names_digits_and_layout_leave_it_alone(shape in shape()) {
        prop_assert_eq!(fingerprints(&shape.files()), fingerprints(&PLAIN.files()));
    }

    #[test]
    fn a_changed_figure_is_another_finding(shape in shape(), beds in 1u32..39, is_first in any::<bool>()) {
        let (own, others) = if is_first { (beds, PLAIN.others) } else { (PLAIN.beds, beds) };
        let changed = fingerprints(&Shape { beds: own, others, ..shape }.files());
        let plain = fingerprints(&PLAIN.files());
        let same: Vec<&String> = changed.intersection(&plain).filter(|one| !one.starts_with("quote-missing")).collect();
        prop_assert_eq!(same, Vec::<&String>::new());
    }
}

/// A finding names the most telling figures; those that it leaves out are part of it all the same.
#[test]
fn a_figure_that_is_not_shown_counts() {
    let project = |last: u32| {
        let stated = |n: usize| format!("[[beds.stated]]\nsource = 'a.txt'\nquote = 'house {n} has {{figure}} beds'\n");
        let says = |n: usize| format!("house {n} has {} beds. ", if n == 29 { last } else { 50 });
        vec![
            ("a.txt".to_owned(), (0..30).map(says).collect::<String>() + "In truth there are 12 beds."),
            (
                "claims/c.toml".to_owned(),
                (0..30).map(stated).collect::<String>()
                    + "[[beds.stated]]\nsource = 'a.txt'\nquote = 'there are {figure} beds'\nauthority = true\n",
            ),
        ]
    };
    assert_ne!(fingerprints(&project(50)), fingerprints(&project(51)));
    assert_eq!(fingerprints(&project(50)), fingerprints(&project(50)));
}
