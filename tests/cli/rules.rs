//! `rules`, `explain`, help and version.

use counterclaim::rules::RULES;

use crate::here;
use crate::project::file;

#[test]
fn rules_are_listed_with_their_level_and_summary() {
    let run = here(&["rules"]);
    assert_eq!((run.code, run.err.as_str(), run.out.lines().count()), (Some(0), "", RULES.len()));
    for (rule, line) in RULES.iter().zip(run.out.lines()) {
        let (name, rest) = line.split_once(' ').unwrap();
        let (level, summary) = rest.trim_start().split_once(' ').unwrap();
        assert_eq!((name, summary.trim_start()), (rule.name, rule.summary()));
        assert!(["error", "warning", "info", "off"].contains(&level), "{line}");
    }
}

#[test]
fn explain_shows_the_page_of_a_rule() {
    for rule in RULES {
        let run = here(&["explain", rule.name]);
        let page = file(&format!("src/rules/{}.md", rule.name.replace('-', "_")));
        let page = page.replace("⟦⟦", "⟦").replace("⟧⟧", "⟧");
        assert!(run.out.starts_with(page.trim_end()), "{}", run.out);
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    }
}

#[test]
fn explain_suggests_the_nearest_rule() {
    let run = here(&["explain", "contradictry"]);
    assert_eq!((run.code, run.out.as_str()), (Some(2), ""));
    let expected =
        "counterclaim: there is no rule contradictry; did you mean contradictory? (`counterclaim rules` lists them)\n";
    assert_eq!(run.err, expected);
}

#[test]
fn help_names_every_command_and_the_exit_status() {
    let help = here(&["--help"]);
    for word in ["check", "explain", "rules", "compare", "figures", "--output", "--color", "--bidi", "Exit status"] {
        assert!(help.out.contains(word), "{word}");
    }
    assert_eq!((help.code, help.err.as_str()), (Some(0), ""));
    assert_eq!(here(&["--version"]).out, format!("counterclaim {}\n", env!("CARGO_PKG_VERSION")));
}
