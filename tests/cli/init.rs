//! `init`: what it writes, what it leaves alone, and what it says.

use std::fs;

use insta::assert_snapshot;

use crate::project::{Project, Run, command, run};

/// A project without a configuration.
fn project(files: &[(&str, &str)]) -> Project {
    let project = Project::new(files);
    fs::remove_file(project.root.join("counterclaim.toml")).expect("it is there");
    project
}

fn init(project: &Project) -> Run {
    let run = project.run(&["init", "--bidi", "plain"]);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{run:?}");
    run
}

fn file(project: &Project, path: &str) -> String {
    fs::read_to_string(project.root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

const README: &str =
    "# Tool\n\nIt has 3 rules, each with a page. Requires Rust 1.75 or later.\n\nThere are 40 clinics.\n";
const MANIFEST: &str = "[package]\nname = \"tool\"\nrust-version = \"1.70\"\n";

fn tool() -> Project {
    project(&[
        ("README.md", README),
        ("Cargo.toml", MANIFEST),
        ("src/rules/a.rs", ""),
        ("src/rules/b.rs", ""),
        ("src/rules/c.rs", ""),
        ("src/rules/mod.rs", ""),
    ])
}

#[test]
fn what_can_be_grounded_is_claimed_and_explained() {
    let project = tool();
    assert_snapshot!(init(&project).out, @"
    wrote counterclaim.toml: which files are read
    wrote claims/first.toml: 4 claims of 2 quantities
      differs  min-rust: The least version that README.md names, and the one in Cargo.toml. They do not agree: see which is right.
      holds    rules: README.md says how many rules there are, and src/rules/ holds them.

    next:
      counterclaim check                               hold the claims against their sources
      counterclaim pin README.md:5:11 --quantity NAME  claim “40 clinics”
      counterclaim status --uncovered                  see which figures no claim speaks of
    ");
    assert_snapshot!(file(&project, "claims/first.toml"), @r#"
    # What the texts of this repository say in numbers, as far as `counterclaim init` could ground it. Every claim was
    # found in its source when this was written. Keep what somebody would mind being wrong, and delete the rest.

    # The least version that README.md names, and the one in Cargo.toml. They do not agree: see which is right.
    [min-rust]
    title = "The oldest Rust that builds it"
    kind  = "version"
    bound = "min"

    [[min-rust.stated]]
    source = "README.md"
    quote  = "Rust {figure}"

    [[min-rust.read]]
    source    = "Cargo.toml"
    at        = "package.rust-version"
    authority = true

    # README.md says how many rules there are, and src/rules/ holds them.
    [rules]
    kind = "count"

    [[rules.stated]]
    source = "README.md"
    quote  = "{figure} rules"

    [[rules.counted]]
    source = "src/rules/*.rs"
    each   = "file"
    except = ["src/rules/mod.rs"]
    "#);
    let check = project.run(&["check", "--output", "concise"]);
    assert_snapshot!(check.out, @"
    Cargo.toml:3:17: error[contradictory]: min-rust is said to be 1.75, but 1.70 is the value of record
    checked 4 claims of 2 quantities in 2 sources: 1 error
    ");
    project.write("Cargo.toml", MANIFEST.replace("1.70", "1.75"));
    assert_eq!(project.run(&["check"]).code, Some(0));
}

#[test]
fn nothing_that_is_there_is_touched() {
    let project = tool();
    init(&project);
    let (config, claims) = (file(&project, "counterclaim.toml"), file(&project, "claims/first.toml"));
    let again = init(&project);
    assert!(again.out.starts_with("left alone counterclaim.toml: it is there already\nleft alone the claims: claims/first.toml is there already\n"), "{}", again.out);
    assert_eq!((file(&project, "counterclaim.toml"), file(&project, "claims/first.toml")), (config, claims));
    let half = tool();
    half.write("counterclaim.toml", "[files]\nclaims = ['zahlen/*.toml']\n");
    let said = init(&half).out;
    assert!(said.contains("wrote zahlen/first.toml") && said.contains("left alone counterclaim.toml"), "{said}");
    assert_eq!(half.run(&["check"]).code, Some(1));
}

#[test]
fn the_whole_repository_is_looked_at_from_anywhere_in_it() {
    let project = tool();
    project.write(".git/HEAD", "");
    let inside = run(command(&project.root.join("src/rules"), &["init"]), b"");
    assert_eq!(inside.code, Some(0), "{inside:?}");
    assert!(project.root.join("claims/first.toml").exists() && !project.root.join("src/rules/claims").exists());
}

#[test]
fn a_repository_without_texts_or_figures_says_so() {
    let empty = project(&[("src/main.rs", "fn main() {}\n")]);
    let said = init(&empty).out;
    assert!(said.starts_with("there is no text to look at in ") && said.contains("nothing was written"), "{said}");
    assert!(!empty.root.join("counterclaim.toml").exists());
    let odd = project(&[]);
    odd.write("README.md", b"caf\xe9 with 12 rules\n");
    assert!(
        init(&odd).out.starts_with("passed over README.md: it is not UTF-8: byte 3 (0xe9)\n"),
        "{}",
        init(&odd).out
    );
    let quiet = project(&[("README.md", "# Tool\n\nIt does one thing, and runs 40 clinics.\n")]);
    assert_snapshot!(init(&quiet).out, @"
    wrote counterclaim.toml: which files are read
    in 1 text no figure was found that something else says too: no claims were written

    next:
      counterclaim pin README.md:3:29 --quantity NAME  claim “40 clinics”
      counterclaim status --uncovered                  see which figures no claim speaks of
    ");
    assert!(!quiet.root.join("claims").exists());
    let pinned = quiet.run(&["pin", "README.md:3:29", "--quantity", "clinics"]);
    assert_eq!(pinned.code, Some(0), "the place that was named can be pinned: {pinned:?}");
}

#[test]
fn a_persian_repository_is_looked_at_as_any_other() {
    let project = project(&[(
        "README.md",
        "# شبکه\n\n## تخت‌ها به تفکیک استان\n\n| استان | تخت |\n|---|---|\n| گیلان | ۱۲۰ |\n| فارس | ۸۰ |\n| جمع | ۲۰۰ |\n",
    )]);
    let said = init(&project).out;
    assert!(said.contains("holds    تخت‌ها-به-تفکیک-استان-total: "), "{said}");
    assert_eq!(project.run(&["check"]).code, Some(0));
}
