//! `counterclaim fix`: what it leaves alone, what it says of that, and that no moment leaves half a file. What it mends is in
//! `tests/fixes`.

use std::fs;

use crate::project::Project;

const CLAIMS: &str = "[agents]\nkind = \"count\"\n[[agents.counted]]\nsource = \"agents.txt\"\neach = \"line\"\n\
    [[agents.matched]]\nsource = \"*.md\"\nmatch = '{figure} (agents|عامل)'\n";

/// A project with two agents, and texts that say otherwise.
fn project(texts: &[(&str, &str)]) -> Project {
    let project = Project::new(&[("agents.txt", "a\nb\n"), ("claims/c.toml", CLAIMS)]);
    texts.iter().for_each(|(path, text)| project.write(path, text));
    project
}

fn read(project: &Project, path: &str) -> String {
    fs::read_to_string(project.root.join(path)).expect("a file of the project")
}

#[test]
fn the_status_is_that_of_what_is_left() {
    let mended = project(&[("a.md", "It has 3 agents.\n")]).run(&["fix"]);
    assert_eq!(
        (mended.code, mended.out.lines().last()),
        (Some(0), Some("made 1 change in 1 file; no finding is left"))
    );
    let left = project(&[("a.md", "It has over 9 agents.\n")]).run(&["fix"]);
    assert_eq!((left.code, left.err.as_str()), (Some(1), "counterclaim: 1 error at or above fail-on = \"error\"\n"));
    assert!(left.out.ends_with("nothing to fix; 1 finding is left, and can be fixed with --unsafe\n"), "{}", left.out);
    assert_eq!(project(&[]).run(&["fix", "--nonsense"]).code, Some(2));
}

#[test]
fn a_patch_is_all_that_standard_output_holds() {
    let project = project(&[("گزارش.md", "این مجموعه ۳ عامل دارد.")]);
    let run = project.run(&["fix", "--diff"]);
    assert!(
        run.out.starts_with("--- \"a/\\332\\257") && run.out.ends_with("No newline at end of file\n"),
        "{}",
        run.out
    );
    assert!(run.err.contains("would fix[contradictory]: “۳” becomes “۲”"), "{}", run.err);
    assert_eq!(read(&project, "گزارش.md"), "این مجموعه ۳ عامل دارد.");
}

#[test]
fn what_was_not_asked_for_or_is_accepted_stays_as_it_is() {
    let accepted = project(&[("a.md", "It has 3 agents.\n"), ("b.md", "It has 4 agents.\n")]);
    let run = accepted.run(&["fix", "a.md"]);
    // One finding has both places; it is asked for by one of them.
    assert_eq!((run.code, read(&accepted, "a.md").as_str()), (Some(0), "It has 2 agents.\n"));
    let accept = format!("{CLAIMS}[[accept]]\nquantity = \"agents\"\nbecause = \"known\"\n");
    let accepted = project(&[("a.md", "It has 3 agents.\n"), ("claims/c.toml", &accept)]);
    assert_eq!(
        (accepted.run(&["fix", "--unsafe"]).code, read(&accepted, "a.md").as_str()),
        (Some(0), "It has 3 agents.\n")
    );
}

#[cfg(unix)]
#[test]
fn what_is_closed_to_writing_is_left_with_the_reason_and_permissions_stay() {
    use std::os::unix::fs::{PermissionsExt, symlink};

    let project = project(&[("a.md", "It has 3 agents.\n"), ("b.md", "It has 4 agents.\n")]);
    let mode = |path: &str, mode| fs::set_permissions(project.root.join(path), fs::Permissions::from_mode(mode));
    mode("a.md", 0o444).expect("permissions");
    mode("b.md", 0o640).expect("permissions");
    fs::write(project.root.parent().expect("a folder").join("out.md"), "It has 5 agents.\n").expect("a file");
    symlink("b.md", project.root.join("link.md")).expect("a link");
    symlink("../out.md", project.root.join("out.md")).expect("a link");
    let run = project.run(&["fix"]);
    assert_eq!((run.code, read(&project, "a.md").as_str()), (Some(1), "It has 3 agents.\n"));
    assert!(run.out.contains("a.md: not written: is read-only"), "{}", run.out);
    assert_eq!(read(&project, "link.md"), "It has 2 agents.\n");
    assert!(fs::symlink_metadata(project.root.join("link.md")).expect("it is there").is_symlink());
    let permissions = fs::metadata(project.root.join("b.md")).expect("it is there").permissions();
    assert_eq!(permissions.mode() & 0o777, 0o640);
    let outside = fs::read_to_string(project.root.parent().expect("a folder").join("out.md"));
    assert_eq!(outside.expect("it is there"), "It has 5 agents.\n");
}

#[test]
fn two_that_are_counted_are_not_changed_for_each_other() {
    let claims = "[agents]\nkind = \"count\"\n[[agents.counted]]\nsource = \"agents.txt\"\neach = \"line\"\n\
        [[agents.counted]]\nsource = \"*.md\"\neach = \"file\"\n";
    let project = project(&[("a.md", ""), ("claims/c.toml", claims)]);
    let run = project.run(&["fix", "--unsafe"]);
    assert!(run.out.contains("nothing tells which one is right"), "{}", run.out);
    assert_eq!(run.code, Some(1));
}

/// Killed at any moment, a run leaves each file as it was or as it will be.
#[cfg(unix)]
#[test]
fn a_killed_run_leaves_no_half_file() {
    let old: String = "این مجموعه ۳ عامل دارد.\n".repeat(200);
    let new = old.replace('۳', "۲");
    let project = project(&[("a.md", &old), ("b.md", &old)]);
    let mut n_new = 0;
    for nth in 0..30u64 {
        project.write("a.md", &old);
        project.write("b.md", &old);
        let mut child = project.command(&["fix"]).stdout(std::process::Stdio::null()).spawn().expect("it runs");
        // Work of its own in place of a clock: each round lets the run come further.
        let mut spent = 0u64;
        while spent < nth * 40 && child.try_wait().expect("it can be asked").is_none() {
            spent += u64::from(fs::metadata(&project.root).is_ok());
            std::thread::yield_now();
        }
        let _ = child.kill();
        let _ = child.wait();
        for path in ["a.md", "b.md"] {
            let text = read(&project, path);
            n_new += usize::from(text == new);
            assert!(text == old || text == new, "{path} is half written after {nth}");
        }
    }
    assert!(n_new < 60, "no run was killed in time");
    project.run(&["fix"]);
    assert_eq!(read(&project, "a.md"), new);
}
