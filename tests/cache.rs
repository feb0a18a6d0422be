//! What is kept from run to run changes how long a run takes, and nothing else: whatever is edited in between, the report is
//! that of a run that reads everything.

mod project;

use std::fs;
use std::path::PathBuf;

use project::{Project, Run, run};

/// Enough files that something is kept.
const N_PAGES: usize = 220;

/// A project of many pages, with claims of every origin that reads files.
fn many() -> Project {
    let mut project = Project::new(&[
        ("data/rows.csv", "kind,beds\nowned,10\nrented,20\nowned,30\n"),
        ("Cargo.toml", "[package]\nrust-version = \"1.91\"\n"),
        ("limits.rs", "const LIMIT: u64 = 12;\n"),
        ("about.fa.md", "بیش از ۲۰۰ صفحه دارد.\n"),
        (
            "about.md",
            "It has more than 200 pages. Three<!-- counterclaim: kinds --> kinds of clinics, 60 beds in all.\n",
        ),
        ("kinds.txt", "owned\nrented\nborrowed\n"),
        ("big.txt", "It has 220 pages.\n"),
    ]);
    for page in 0..N_PAGES {
        project.write(&format!("docs/{page}.md"), format!("# Page {page}\n\nIt shows 12 clinics.\n"));
    }
    project.write(
        "claims/a.toml",
        "[[pages.stated]]\nsource = 'about.md'\nquote = '{figure} pages'\n\
         [[pages.stated]]\nsource = 'about.fa.md'\nquote = '{figure} صفحه'\n\
         [[pages.counted]]\nsource = 'docs/*.md'\neach = 'file'\n\
         [[pages.stated]]\nsource = 'big.txt'\nquote = 'It has {figure} pages'\n\
         [[limit.matched]]\nsource = 'docs/*.md'\nmatch = 'shows {figure} clinics'\n\
         [[limit.read]]\nsource = 'limits.rs'\nmatch = 'LIMIT: u64 = {figure}'\n\
         [[double.computed]]\nis = 'limit * 2'\n\
         [[double.declared]]\nis = '24'\n",
    );
    project.write(
        "claims/b.toml",
        "[[kinds.counted]]\nsource = 'kinds.txt'\neach = 'line'\n\
         [[beds.stated]]\nsource = 'about.md'\nquote = '{figure} beds'\n\
         [[beds.summed]]\nsource = 'data/rows.csv'\ncolumn = 'beds'\n\
         [[owned.counted]]\nsource = 'data/rows.csv'\neach = 'record'\nwhere = { kind = 'owned' }\n\
         [[owned.declared]]\nis = '2'\n",
    );
    project.root = project.root.canonicalize().expect("it is there");
    project
}

fn cache(project: &Project) -> PathBuf {
    project.root.parent().expect("the root lies in a folder of its own").join("cache")
}

/// A run that keeps something and recalls what was kept.
fn recalling(project: &Project) -> Run {
    let mut command = project.command(&["check"]);
    command.env("COUNTERCLAIM_CACHE_DIR", cache(project));
    run(command, b"")
}

/// Checks that a run which recalls says what one says that reads everything, and gives what that is.
fn same(project: &Project, edit: &str) -> Run {
    same_with(project, &["check"], edit)
}

fn same_with(project: &Project, arguments: &[&str], edit: &str) -> Run {
    let anew = project.run(arguments);
    for _ in 0..2 {
        let mut command = project.command(arguments);
        command.env("COUNTERCLAIM_CACHE_DIR", cache(project));
        assert_eq!(run(command, b""), anew, "{arguments:?} after: {edit}");
    }
    anew
}

/// Runs git in a project.
fn git(project: &Project, arguments: &[&str]) {
    let mut command = std::process::Command::new("git");
    command.args(["-c", "user.name=n", "-c", "user.email=e@x", "-c", "commit.gpgsign=false"]);
    command.args(arguments).current_dir(&project.root);
    assert_eq!(run(command, b"").code, Some(0), "{arguments:?}");
}

fn kept(project: &Project) -> Vec<PathBuf> {
    let entries = fs::read_dir(cache(project)).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).collect()
}

#[test]
fn whatever_is_edited_between_runs_is_seen() {
    let project = many();
    assert_eq!(same(&project, "nothing").code, Some(0));
    assert_eq!(kept(&project).len(), 1, "something is kept");
    let edits: [(&str, &str, i32); 17] = [
        ("docs/7.md", "# Page 7\n\nIt shows 13 clinics.\n", 1),
        ("docs/7.md", "# Page 7\n\nIt shows 12 clinics.\n", 0),
        ("docs/220.md", "# One more\n", 1),
        ("big.txt", "It has 221 pages.\n", 0),
        ("limits.rs", "const LIMIT: u64 = 13;\n", 1),
        ("limits.rs", "const LIMIT: u64 = 12;\n", 0),
        ("about.fa.md", "بیش از ۲۳۰ صفحه دارد.\n", 1),
        ("about.fa.md", "بیش از ۲۱۰ صفحه دارد.\n", 0),
        ("about.fa.md", "بیش از ۲۰۰ صفحه دارد.\n", 0),
        ("data/rows.csv", "kind,beds\nowned,10\nrented,20\nowned,31\n", 1),
        ("data/rows.csv", "kind,beds\nowned,10\nrented,20\nowned,30\n", 0),
        ("kinds.txt", "owned\nrented\n", 1),
        ("kinds.txt", "owned\nrented\nborrowed\n", 0),
        ("docs/8.md", "# Page 8\n\nIt shows 12 clinics, 4<!-- counterclaim: kinds --> kinds.\n", 1),
        ("docs/8.md", "# Page 8\n\nIt shows 12 clinics, 3<!-- counterclaim: kinds --> kinds.\n", 0),
        ("claims/c.toml", "[double]\nkind = 'share'\n", 1),
        ("claims/c.toml", "[[double.declared]]\nis = '24'\n", 0),
    ];
    for (path, text, code) in edits {
        project.write(path, text);
        let run = same(&project, &format!("{path}: {text}"));
        assert_eq!(run.code, Some(code), "{path}: {text}\n{}", run.out);
    }
    fs::remove_file(project.root.join("docs/9.md")).expect("it was there");
    assert_eq!(same(&project, "a page was taken away").code, Some(1));
    project.write("counterclaim.toml", "[rules]\ncontradictory = 'off'\n");
    assert_eq!(same(&project, "a rule is off").code, Some(0));
    project.write("counterclaim.toml", "[rules]\ncontradictory = 'off'\nquantity-lonely = 'error'\n");
    same(&project, "a rule looks at all evidence");
    project.write("counterclaim.toml", "[files]\nexclude = ['docs/1*.md']\n");
    assert_eq!(same(&project, "files are left out").code, Some(1));
}

#[test]
fn what_is_accepted_is_looked_at_at_every_run() {
    let project = many();
    project.write("limits.rs", "const LIMIT: u64 = 13;\n");
    let accept = "[[accept]]\nquantity = 'limit'\nbecause = 'the next release'\n[[accept]]\nquantity = 'double'\nbecause = 'it follows'\n";
    project.write("claims/c.toml", accept);
    let with_accept = same(&project, "an accept");
    assert_eq!(with_accept.code, Some(0), "{}", with_accept.out);
    project.write("limits.rs", "const LIMIT: u64 = 12;\n");
    assert!(same(&project, "nothing is left to accept").out.contains("accept-unused"));
}

#[test]
fn a_baseline_is_held_against_what_is_found_now() {
    let project = many();
    project.write("limits.rs", "const LIMIT: u64 = 13;\n");
    assert_eq!(same(&project, "a fault").code, Some(1));
    assert_eq!(project.run(&["baseline", "create"]).code, Some(0));
    let known = same(&project, "a baseline knows it");
    assert_eq!(known.code, Some(0), "{}", known.out);
    assert_eq!(same_with(&project, &["check", "--no-baseline"], "a baseline knows it").code, Some(1));
    assert_eq!(same(&project, "a run without the baseline came between"), known);
    project.write("docs/9.md", "# Page 9\n\nIt shows 14 clinics.\n");
    assert_eq!(same(&project, "another figure in what is known").code, Some(1));
    project.write("docs/9.md", "# Page 9\n\nIt shows 12 clinics.\n");
    assert_eq!(same(&project, "it is mended").code, Some(0));
    project.write("kinds.txt", "owned\nrented\n");
    assert_eq!(same(&project, "a fault that the baseline does not know").code, Some(1));
    project.write("kinds.txt", "owned\nrented\nborrowed\n");
    project.write("limits.rs", "const LIMIT: u64 = 12;\n");
    let stale = same(&project, "what the baseline knows is gone");
    assert!(stale.out.contains("baseline-stale"), "{}", stale.out);
    fs::remove_file(project.root.join("counterclaim-baseline.toml")).expect("it was there");
    assert_eq!(same(&project, "the baseline is gone").code, Some(0));
    project.write("limits.rs", "const LIMIT: u64 = 13;\n");
    assert_eq!(same(&project, "the fault is back, and no baseline").code, Some(1));
}

#[test]
fn what_is_accepted_beside_the_text_is_looked_at_at_every_run() {
    let project = many();
    let page = |figure: &str, accept: &str| format!("# Page 9\n\nIt shows {figure} clinics.\n\nMore. {accept}\n");
    let accept = |until: &str| format!("<!-- counterclaim: accept contradictory because two were closed{until} -->");
    let beside = |figure: &str, until: &str| format!("# Page 9\n\nIt shows {figure} clinics. {}\n", accept(until));
    project.write("docs/9.md", page("14", ""));
    assert_eq!(same(&project, "a fault").code, Some(1));
    project.write("docs/9.md", beside("14", ""));
    let accepted = same(&project, "it is accepted beside the text");
    assert_eq!(accepted.code, Some(0), "{}", accepted.out);
    project.write("docs/9.md", beside("14", " until 2025-12-31"));
    assert!(same(&project, "the acceptance has expired").out.contains("accept-expired"));
    project.write("docs/9.md", beside("12", ""));
    assert!(same(&project, "nothing is left to accept").out.contains("accept-unused"));
    project.write("docs/9.md", page("14", &accept("")));
    assert_eq!(same(&project, "it stands beside other words").code, Some(1));
    project.write("docs/9.md", page("12", ""));
    assert_eq!(same(&project, "all is mended").code, Some(0));
    // A text without a mark is not read for one; one that gets a mark is another text.
    project
        .write("docs/10.md", "# Page 10\n\nIt shows 12 clinics. <!-- counterclaim: accept divergent because so -->\n");
    assert!(same(&project, "an acceptance of nothing").out.contains("accept-unused"));
}

#[test]
fn an_acceptance_expires_while_nothing_is_edited() {
    let project = many();
    project.write("docs/9.md", "# Page 9\n\nIt shows 14 clinics. <!-- counterclaim: accept contradictory because two were closed until 2026-02-01 -->\n");
    let on = |day: &str, is_kept: bool| {
        let mut command = project.command(&["check"]);
        command.env("COUNTERCLAIM_TODAY", day);
        if is_kept {
            command.env("COUNTERCLAIM_CACHE_DIR", cache(&project));
        }
        run(command, b"")
    };
    for (day, code) in [("2026-01-31", 0), ("2026-02-01", 0), ("2026-02-02", 1), ("2026-01-31", 0)] {
        let anew = on(day, false);
        assert_eq!(anew.code, Some(code), "{day}: {}", anew.out);
        assert_eq!((on(day, true), on(day, true)), (anew.clone(), anew), "{day}");
    }
}

#[test]
fn what_changed_since_a_commit_is_seen() {
    let project = many();
    git(&project, &["init", "-q", "-b", "main"]);
    git(&project, &["add", "-A"]);
    git(&project, &["commit", "-qm", "first"]);
    let since = |code: i32, edit: &str| {
        let run = same_with(&project, &["check", "--since", "main"], edit);
        assert_eq!(run.code, Some(code), "{edit}: {}", run.out);
    };
    since(0, "nothing");
    project.write("docs/7.md", "# Page 7\n\nIt shows 13 clinics.\n");
    since(1, "a page that is not committed");
    git(&project, &["checkout", "-qb", "other"]);
    git(&project, &["commit", "-qam", "second"]);
    since(1, "it is committed elsewhere");
    git(&project, &["branch", "-f", "main"]);
    since(0, "it is committed there too");
    assert_eq!(same(&project, "a run on everything came between").code, Some(1));
    since(0, "nothing more");
    project.write("docs/8.md", "# Page 8\n\nIt shows 12 clinics, and 3 beds.\n");
    since(0, "another page, in which nothing is wrong");
    project.write("about.md", "It has more than 230 pages. 60 beds in all.\n");
    since(1, "another fault");
}

#[test]
fn what_is_staged_is_seen_whatever_stands_in_the_tree() {
    let project = many();
    let git = |arguments: &[&str]| git(&project, arguments);
    git(&["init", "-q"]);
    git(&["add", "-A"]);
    git(&["commit", "-qm", "first"]);
    let staged = |is_kept: bool| {
        let mut command = project.command(&["check", "--staged"]);
        if is_kept {
            command.env("COUNTERCLAIM_CACHE_DIR", cache(&project));
        }
        run(command, b"")
    };
    let same = |code: i32, edit: &str| {
        let anew = staged(false);
        assert_eq!(anew.code, Some(code), "{edit}: {anew:?}");
        for _ in 0..2 {
            assert_eq!(staged(true), anew, "after: {edit}");
        }
    };
    same(0, "nothing");
    assert_eq!(kept(&project).len(), 1, "something is kept");
    project.write("docs/7.md", "# Page 7\n\nIt shows 13 clinics.\n");
    same(0, "an edit that is not staged");
    git(&["add", "docs/7.md"]);
    same(1, "the edit is staged");
    project.write("docs/7.md", "# Page 7\n\nIt shows 12 clinics.\n");
    same(1, "it is mended in the tree alone");
    recalling(&project);
    same(1, "a run on the tree came between");
    git(&["add", "docs/7.md"]);
    same(0, "the mended page is staged");
    fs::remove_file(project.root.join("docs/9.md")).expect("it was there");
    same(0, "a page is gone from the tree alone");
    git(&["add", "-A"]);
    same(1, "it is gone");
}

#[test]
fn a_small_project_keeps_nothing() {
    let project =
        Project::with("It has 12 clinics.", "[[n.stated]]\nsource = 'a.txt'\nquote = 'has {figure} clinics'\n");
    assert_eq!(recalling(&project).code, Some(0));
    assert_eq!(kept(&project), Vec::<PathBuf>::new());
}

#[test]
fn what_is_broken_is_as_good_as_nothing() {
    let project = many();
    same(&project, "nothing");
    let [kept] = &kept(&project)[..] else { panic!("one file is kept") };
    let whole = fs::read(kept).expect("it can be read");
    let flipped = |at: usize| {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        bytes
    };
    let broken = [Vec::new(), b"{}".to_vec(), whole[..whole.len() / 2].to_vec(), whole[1..].to_vec()];
    let last = whole.len() - 1;
    for broken in broken.into_iter().chain([0, 19, 20, last / 2, last].map(flipped)) {
        fs::write(kept, broken).expect("it can be written");
        assert_eq!(same(&project, "what was kept is broken").code, Some(0));
    }
}

#[test]
fn nothing_is_kept_in_the_tree_or_read_from_it() {
    let project = many();
    let folder = project.root.join("cache");
    let mut command = project.command(&["check"]);
    command.env("COUNTERCLAIM_CACHE_DIR", &folder);
    assert_eq!(run(command, b"").code, Some(0));
    assert!(!folder.exists());
    let mut command = project.command(&["check", "--no-cache"]);
    command.env("COUNTERCLAIM_CACHE_DIR", cache(&project));
    assert_eq!(run(command, b"").code, Some(0));
    assert_eq!(kept(&project), Vec::<PathBuf>::new());
}

#[cfg(unix)]
#[test]
fn what_others_may_write_to_is_not_trusted() {
    use std::os::unix::fs::PermissionsExt;

    let project = many();
    same(&project, "nothing");
    let [kept] = &kept(&project)[..] else { panic!("one file is kept") };
    let before = fs::read(kept).expect("it can be read");
    fs::set_permissions(cache(&project), PermissionsExt::from_mode(0o777)).expect("it is ours");
    project.write("limits.rs", "const LIMIT: u64 = 13;\n");
    assert_eq!(recalling(&project).code, Some(1));
    assert_eq!(fs::read(kept).expect("it can be read"), before, "nothing is written there either");
}
