//! `status`: quantities and sources as tables, coverage, and the figures that no claim speaks of.

use insta::assert_snapshot;

use crate::project::Project;

fn project() -> Project {
    Project::new(&[
        ("counterclaim.toml", "[files]\nsources = ['**/*.md']\n"),
        ("README.md", "We run 12 clinics with 45 beds, and twelve clinics are open.\n"),
        ("متن/گزارش.md", "شبکه ۱۲ درمانگاه و ۴۵ تخت دارد.\n"),
        ("other.md", "Of 7 houses 3 are new.\n"),
        ("data.csv", "kind,beds\na,20\nb,25\n"),
        (
            "claims/c.toml",
            "[[clinics.stated]]\nsource = 'README.md'\nquote = 'run {figure} clinics'\n\
             [['درمانگاه‌ها'.stated]]\nsource = 'متن/گزارش.md'\nquote = 'شبکه {figure}'\n\
             [[beds.summed]]\nsource = 'data.csv'\ncolumn = 'beds'\n",
        ),
    ])
}

#[test]
fn names_of_either_direction_stand_in_one_table() {
    let run = project().run(&["status", "--bidi", "plain"]);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    assert_snapshot!(run.out, @"
    quantity    claims  figures  sources
    beds             1        1        1
    clinics          1        1        1
    درمانگاه‌ها       1        1        1

    source        claims  figures  claimed
    README.md          1        3  1  33 %
    data.csv           1     data
    other.md           0        2  0   0 %
    متن/گزارش.md       1        2  1  50 %

    3 claims of 3 quantities; 2 of 7 figures in 3 texts are claimed; --uncovered shows the others
    ");
    let isolated = project().run(&["status"]);
    assert!(
        isolated.out.contains('\u{2068}') && isolated.out.replace(['\u{2066}', '\u{2068}', '\u{2069}'], "") == run.out
    );
}

#[test]
fn the_figures_that_no_claim_speaks_of_are_listed_with_their_places() {
    let run = project().run(&["status", "--uncovered", "--bidi", "plain"]);
    let listed: String = run.out.lines().filter(|line| line.contains('⟦')).map(|line| format!("{line}\n")).collect();
    assert_snapshot!(listed, @"
    README.md:1:24: We run 12 clinics with ⟦45 beds⟧, and twelve clinics are …
    README.md:1:37: … with 45 beds, and ⟦twelve clinics⟧ are open.
    other.md:1:4: Of ⟦7 houses⟧ 3 are new.
    other.md:1:13: Of 7 houses ⟦3⟧ are new.
    متن/گزارش.md:1:20: شبکه ۱۲ درمانگاه و ⟦۴۵ تخت⟧ دارد.
    ");
}

#[test]
fn programs_get_json() {
    let run = project().run(&["status", "--output", "json"]);
    let status: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!((&status["claims"], &status["figures"], &status["claimed"]), (&3.into(), &7.into(), &2.into()));
    let readme = &status["sources"][0];
    assert_eq!((&readme["path"], &readme["uncovered"][0]["text"]), (&"README.md".into(), &"45 beds".into()));
    assert_eq!(status["quantities"][2]["name"], "درمانگاه‌ها");
}

#[test]
fn an_empty_project_and_a_broken_one_say_so() {
    let empty = Project::new(&[]).run(&["status"]);
    assert_eq!(
        (empty.code, empty.out.as_str()),
        (Some(0), "0 claims of 0 quantities; 0 of 0 figures in 0 texts are claimed\n")
    );
    let broken = Project::new(&[("claims/c.toml", "[[x.stated]]\nsource = 'a'\n")]).run(&["status"]);
    assert!(
        broken.out.ends_with("the claims files have 1 fault, which `counterclaim check` shows\n"),
        "{}",
        broken.out
    );
}

#[test]
fn a_version_that_a_claim_speaks_of_is_one_of_the_figures() {
    let project = Project::new(&[
        ("README.md", "Needs Rust 1.91 and Python 3.10 for 12 tests.\n"),
        ("claims/c.toml", "[rust]\nkind = 'version'\n[[rust.stated]]\nsource = 'README.md'\nquote = 'Rust {figure}'\n"),
    ]);
    let run = project.run(&["status", "--bidi", "plain"]);
    assert!(run.out.contains("1 of 2 figures in 1 text is claimed"), "{}", run.out);
}
