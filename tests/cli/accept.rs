//! Acceptances beside the text: they hold back what stands in their element, and say when they are no longer needed.

use insta::assert_snapshot;

use crate::project::Project;

const CLAIMS: &str = "[[beds.matched]]\nsource = '*.md'\nmatch = '(?:says|has|دارد) {figure}'\n";

fn concise(text: &str) -> String {
    let project = Project::new(&[("a.md", text), ("claims/c.toml", CLAIMS)]);
    project.run(&["--output", "concise"]).out
}

#[test]
fn in_the_paragraph_of_either_end() {
    let agreed = "checked 1 claim of 1 quantity in 1 source: all agree\n";
    for text in [
        "It says 40 beds.\n\nIt has 55 beds. <!-- counterclaim: accept contradictory because of two counts -->\n",
        "It says 40 beds <!-- counterclaim: accept contradictory because of two counts -->\nin all.\n\nIt has 55 beds.\n",
        "<!-- counterclaim: accept contradictory because of two counts until 2026-01-01 -->\n\nIt says 40 beds.\n\nIt has 55 beds.\n",
        "دارد ۴۰ تخت. <!-- counterclaim: accept contradictory because دو شمارش است until ۲۰۲۶-۰۱-۰۱ -->\n\nIt has 55 beds.\n",
    ] {
        assert_eq!(concise(text), agreed, "{text}");
    }
}

#[test]
fn elsewhere_it_holds_nothing_back_and_is_unused() {
    assert_snapshot!(concise("Words. <!-- counterclaim: accept contradictory because of two counts -->\n\nIt says 40 beds.\n\nIt has 55 beds.\n"), @"
    a.md:1:8: warning[accept-unused]: nothing is left for this to accept
    a.md:3:9: error[contradictory]: beds is 40 here and 55 there
    checked 1 claim of 1 quantity in 1 source: 1 error, 1 warning
    ");
    assert_snapshot!(concise("It says 40 beds. <!-- counterclaim: accept divergent because of two counts -->\n\nIt has 55 beds.\n"), @"
    a.md:1:9: error[contradictory]: beds is 40 here and 55 there
    a.md:1:18: warning[accept-unused]: nothing is left for this to accept
    checked 1 claim of 1 quantity in 1 source: 1 error, 1 warning
    ");
}

#[test]
fn one_that_is_past_or_without_a_reason_holds_nothing_back() {
    assert_snapshot!(concise("It says 40 beds. <!-- counterclaim: accept contradictory because of two counts until 2025-12-31 -->\n\nIt has 55 beds.\n"), @"
    a.md:1:9: error[contradictory]: beds is 40 here and 55 there
    a.md:1:86: warning[accept-expired]: accepted until 2025-12-31, which has passed
    checked 1 claim of 1 quantity in 1 source: 1 error, 1 warning
    ");
    assert_snapshot!(concise("It says 40 beds. <!-- counterclaim: accept contradictory -->\n\nIt has 55 beds.\n"), @"
    a.md:1:9: error[contradictory]: beds is 40 here and 55 there
    a.md:1:18: error[accept-reasonless]: accepted without a reason, so nothing is held back
    checked 1 claim of 1 quantity in 1 source: 2 errors
    ");
    assert_snapshot!(concise("It says 40 beds. <!-- counterclaim: accept contradictoy because x -->\n\nIt has 55 beds.\n"), @"
    a.md:1:9: error[contradictory]: beds is 40 here and 55 there
    a.md:1:44: error[claims-file]: there is no rule `contradictoy`
    checked 1 claim of 1 quantity in 1 source: 2 errors
    ");
}

#[test]
fn it_speaks_of_its_own_paragraph_and_rule_whatever_the_quantity() {
    let project = Project::new(&[
        (
            "a.md",
            "It says 40 beds. <!-- counterclaim: accept contradictory because of two counts -->\n\nIt has 55 beds.\n\nHe says 60 rooms.\n",
        ),
        (
            "claims/c.toml",
            "[[beds.matched]]\nsource = 'a.md'\nmatch = 'It (?:says|has) {figure}'\n[[rooms.matched]]\nsource = 'a.md'\nmatch = 'He says {figure}'\n",
        ),
    ]);
    assert_snapshot!(project.run(&["--output", "concise"]).out, @"checked 2 claims of 2 quantities in 1 source: all agree");
}
