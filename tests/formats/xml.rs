//! JUnit and Checkstyle, read by an XML parser and held against what the programs that take them document.

use roxmltree::{Document, Node};

use crate::project::Project;
use crate::{clean, hostile, report};

fn elements<'d>(document: &'d Document<'d>, name: &'d str) -> Vec<Node<'d, 'd>> {
    document.descendants().filter(|node| node.has_tag_name(name)).collect()
}

fn attribute<'d>(node: &Node<'d, 'd>, name: &str) -> &'d str {
    node.attribute(name).unwrap_or_else(|| panic!("<{}> has no {name}", node.tag_name().name()))
}

/// What Jenkins, GitLab and others agree on: where elements stand, which attributes they need, and that the counts are right.
fn assert_junit(xml: &str) {
    let document = Document::parse(xml).unwrap_or_else(|error| panic!("{error}: {xml}"));
    let root = document.root_element();
    assert!(root.has_tag_name("testsuites"));
    for suite in elements(&document, "testsuite") {
        assert_eq!(suite.parent_element(), Some(root));
        let cases: Vec<_> = suite.children().filter(Node::is_element).collect();
        assert!(cases.iter().all(|case| case.has_tag_name("testcase")));
        assert_eq!(attribute(&suite, "tests"), cases.len().to_string());
        let n_failures = elements(&document, "failure").len().to_string();
        assert_eq!((attribute(&suite, "failures"), attribute(&suite, "errors")), (n_failures.as_str(), "0"));
        let mut names: Vec<&str> = cases.iter().map(|case| attribute(case, "name")).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), cases.len(), "two tests have one name");
    }
    for case in elements(&document, "testcase") {
        assert!(!attribute(&case, "classname").is_empty() && attribute(&case, "time") == "0");
        let outcomes: Vec<_> = case.children().filter(Node::is_element).collect();
        assert!(
            outcomes.len() <= 1
                && outcomes.iter().all(|node| ["failure", "system-out"].contains(&node.tag_name().name()))
        );
    }
    for failure in elements(&document, "failure") {
        assert!(!attribute(&failure, "message").is_empty() && !attribute(&failure, "type").is_empty());
    }
}

#[test]
fn junit_is_what_its_readers_take() {
    for run in [report("junit"), clean("junit"), hostile("junit"), Project::new(&[]).run(&["--output", "junit"])] {
        assert_junit(&run.out);
    }
}

#[test]
fn a_quantity_that_agrees_is_a_test_that_passes_and_a_finding_is_one_that_fails() {
    let run = report("junit");
    let document = Document::parse(&run.out).unwrap();
    let tests: Vec<String> = elements(&document, "testcase")
        .iter()
        .map(|case| {
            let outcome = case.first_element_child().map_or("passes", |node| node.tag_name().name());
            format!("{} {outcome}", attribute(case, "name"))
        })
        .collect();
    assert_eq!(
        tests,
        ["agreed passes", "beds passes", "nurses: quote-missing failure", "centres: contradictory failure"]
    );
}

#[test]
fn what_fails_no_run_fails_no_test() {
    let claims = "[[beds.matched]]\nsource = 'a.txt'\nmatch = '(?:says|north) {figure}'\n";
    let project = Project::with("The south says over 40 beds, the north about 45 beds.\n", claims);
    let run = project.run(&["--output", "junit"]);
    assert_eq!(run.code, Some(0));
    assert_junit(&run.out);
    assert!(run.out.contains("<system-out>warning") && run.out.contains("failures=\"0\""), "{}", run.out);
}

#[test]
fn checkstyle_is_what_its_readers_take() {
    for run in [report("checkstyle"), clean("checkstyle"), hostile("checkstyle")] {
        let document = Document::parse(&run.out).unwrap_or_else(|error| panic!("{error}: {}", run.out));
        let root = document.root_element();
        assert!(root.has_tag_name("checkstyle"));
        assert!(!attribute(&root, "version").is_empty());
        for file in root.children().filter(Node::is_element) {
            assert!(file.has_tag_name("file") && !attribute(&file, "name").is_empty());
            for error in file.children().filter(Node::is_element) {
                assert!(error.has_tag_name("error"));
                assert!(
                    ["line", "column"].iter().all(|name| attribute(&error, name).parse::<usize>().is_ok_and(|n| n > 0))
                );
                assert!(["info", "warning", "error"].contains(&attribute(&error, "severity")));
                assert!(
                    attribute(&error, "source").starts_with("counterclaim.")
                        && !attribute(&error, "message").is_empty()
                );
            }
        }
    }
}

#[test]
fn checkstyle_names_each_file_and_the_other_ends() {
    insta::assert_snapshot!(report("checkstyle").out, @r#"
    <?xml version="1.0" encoding="UTF-8"?>
    <checkstyle version="4.3">
      <file name="claims/c.toml">
        <error line="22" column="10" severity="error" message="the quote is not in beds.md. Help: quote the words as the source has them; if the statement is gone, delete the claim" source="counterclaim.quote-missing"/>
      </file>
      <file name="گزارش.md">
        <error line="1" column="16" severity="error" message="centres is 42 here and 50 there, and another figure in a further place (see pages/a b#1.md:3:10: 50; data.jsonl:1:31: 44). Help: both cannot be true: correct one, or accept it with a reason" source="counterclaim.contradictory"/>
      </file>
    </checkstyle>
    "#);
}

#[test]
fn hostile_names_come_back_as_they_are() {
    let run = hostile("checkstyle");
    let document = Document::parse(&run.out).unwrap();
    assert_eq!(attribute(&elements(&document, "file")[0], "name"), "::error title=x,a%b::<&'\"|`@y`.md");
}
