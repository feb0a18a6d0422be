//! Names of quantities: what leads nowhere, in circles, or to another name.

use super::*;

#[test]
fn an_alias_is_a_second_name_of_one_quantity() {
    let claims = sound(&format!(
        r#"
[beds]
kind = "count"
[places]
title = "what the ministry calls beds"
alias-of = "beds"
[[beds.stated]]
{STATED}
[[places.declared]]
is = "12"
[[staff.computed]]
is = "places * 2"
[[sentence]]
source = "a.txt"
quote = "{{places}} places and {{wards}} wards"
[[accept]]
quantity = "places"
because = "both are said"
"#
    ));
    let names: Vec<&str> = claims.claims.iter().map(|claim| claim.quantity.as_str()).collect();
    assert_eq!(names, ["beds", "beds", "staff", "beds", "wards"]);
    assert_eq!(claims.quantities.keys().collect::<Vec<_>>(), ["beds", "staff", "wards"]);
    let Origin::Computed(formula) = &claims.claims[2].origin else { panic!("a formula") };
    assert_eq!(formula.names().first().map(|(name, _)| *name), Some("beds"));
    assert_eq!(claims.accepts[0].quantity.as_ref().map(|name| name.value.as_str()), Some("beds"));
}

#[test]
fn an_alias_of_nothing_is_told() {
    let beds = format!("[[beds.stated]]\n{STATED}\n");
    let check =
        |text: &str, marked: &str, message: &str, help: &str| check(&format!("{beds}{text}"), marked, message, help);
    check("[x]\nalias-of = 'x'\n", "x", "`x` is an alias of itself", "name the quantity");
    check("[x]\nalias-of = 'bed'\n", "bed", "there is no quantity `bed`", "`beds`");
    check(
        "[x]\nalias-of = 'y'\n[y]\nalias-of = 'beds'\n",
        "y",
        "`y` is itself an alias, of `beds`",
        "alias-of = \"beds\"",
    );
    check("[x]\nalias-of = 'y'\n[y]\nalias-of = 'x'\n", "y", "aliases in a circle: x → y → x", "one of them");
    check("[x]\nkind = 'count'\nalias-of = 'beds'\n", "kind", "an alias has no `kind` of its own", "[beds]");
    check("[x]\nunit = 'bed'\nalias-of = 'beds'\n", "unit", "an alias has no `unit` of its own", "[beds]");
    // The claims of what is no alias say nothing, and nothing more is said of them.
    check("[x]\nalias-of = 'z'\n[[x.declared]]\nis = '3'\n", "z", "there is no quantity `z`", "claims of its own");
    check("[x]\nalias-of = 'beds'\n[[y.computed]]\nis = 'x + y'\n", "y", "computed in a circle: y → y", "state");
}

#[test]
fn versions_are_held_against_one_another_and_nothing_is_computed_with_them() {
    let heads = "[low]\nkind = 'version'\n[high]\nkind = 'version'\n[n]\nkind = 'count'\n";
    sound(&format!("{heads}[[low.computed]]\nis = '<= high'\n"));
    for (quantity, formula, marked) in
        [("low", "high", "high"), ("n", "low * 2", "low"), ("low", "<= n", "<= n"), ("low", ">= 3", ">= 3")]
    {
        let text = format!("{heads}[[{quantity}.computed]]\nis = '{formula}'\n");
        check(&text, marked, "versions are only held against one another", "is = \"<= ");
    }
}

#[test]
fn names_that_lead_nowhere_are_marked() {
    let x = "[[x.declared]]\nis = '1'\n[درمانگاه]\n".replace("[درمانگاه]", "[\"درمانگاه\"]");
    let with_x = |more: &str| format!("{x}{more}");
    let computed = |is: &str| with_x(&format!("[[y.computed]]\nis = {is}\n"));
    check(
        &computed("'x + northern-clinics'"),
        "northern-clinics",
        "there is no quantity `northern-clinics`",
        "[[northern-clinics.stated]]",
    );
    check(&computed("\"2 \\u00d7 درمانگا\""), "درمانگا", "there is no quantity `درمانگا`", "did you mean `درمانگاه`?");
    check(&computed("'x-y'"), "x-y", "there is no quantity `x-y`", "`x - y`");
    check(&computed("'x +'"), "+", "nothing stands behind `+`", "");
    check(&computed("\"x\\t+ )\""), "+", "nothing stands behind `+`", "");
    check(&computed("'x * 3.4.5.6'"), "3.4.5.6", "`3.4.5.6` is no number", "365");
    check("[2x]\nkind = 'count'\n", "2x", "`2x` is no name for a quantity", "begin with a letter");
    check("[\"a b\"]\nkind = 'count'\n", "a b", "`a b` is no name for a quantity", "");
    let sentence =
        |hole: &str| with_x(&format!("[[sentence]]\nsource = 'a'\nquote = 'has {{{hole}}} beds, {{x}} rooms'\n"));
    sound(&sentence("بخش"));
    check(&sentence("درمانگا"), "درمانگا", "there is no quantity `درمانگا`", "did you mean `درمانگاه`?");
    check(&sentence("figure"), "figure", "there is no quantity `figure`", "name quantities");
    let accept = |keys: &str| with_x(&format!("[[accept]]\nbecause = 'known'\n{keys}\n"));
    check(&accept("quantity = 'xs'"), "xs", "there is no quantity `xs`", "did you mean `x`?");
    check(&accept("claim = 'report'"), "report", "there is no claim with the id `report`", "id = \"report\"");
    check(&accept("rule = 'divergnt'"), "divergnt", "there is no rule `divergnt`", "did you mean `divergent`?");
    let ids = "[[x.declared]]\nis = '1'\nid = 'a'\n[[x.declared]]\nis = '1'\nid = 'a'\n";
    check(ids, "a", "two claims have the id `a`", "claims/0.toml, line 3");
}

#[test]
fn circles_are_shown_once_and_relations_make_none() {
    let computed = |name: &str, is: &str| format!("[[{name}.computed]]\nis = '{is}'\n");
    let two = computed("b", "a - 1") + &computed("a", "1 + b");
    check(&two, "a", "computed in a circle: b → a → b", "relation");
    check(&computed("a", "a + 1"), "a", "computed in a circle: a → a", "");
    let long: String = (0..20).map(|idx| computed(&format!("q{idx}"), &format!("q{}", (idx + 1) % 20))).collect();
    check(&long, "q1", "computed in a circle: q0 → q1 → q2 → q3 → q4 → q5 → q6 → q7 → q8 → … → q0", "");
    let both = two.clone() + &computed("c", "d") + &computed("d", "c");
    let circle = "computed in a circle: ";
    check_all(&[&both], &[("a", &format!("{circle}b → a → b"), ""), ("d", &format!("{circle}c → d → c"), "")]);
    sound(&(computed("a", "<= b") + &computed("b", ">= a")));
    let chain: String = (0..20_000).map(|idx| computed(&format!("q{idx}"), &format!("q{}", idx + 1))).collect();
    assert_eq!(read_all(&[&(chain + "[q20000]\n")]).faults.len(), 0);
}

#[test]
fn what_depends_on_a_circle_is_kept() {
    let text =
        "[[a.computed]]\nis = 'b'\n[[b.computed]]\nis = 'a'\n[[c.computed]]\nis = 'a + 1'\n[[a.declared]]\nis = '1'\n";
    let kept: Vec<_> = read_all(&[text]).claims.iter().map(|claim| claim.place.text().to_owned()).collect();
    assert_eq!(kept, ["[[c.computed]]", "[[a.declared]]"]);
}

#[test]
fn a_quantity_has_one_head_in_all_files() {
    let files = ["[x]\nkind = 'count'\n", "[[x.declared]]\nis = '1'\n[x]\ntitle = 'X'\n"];
    check_all(&files, &[("x", "`x` has a second head", "claims/0.toml, line 1")]);
    check("[x]\nkind = 'count'\n[x]\ntitle = 'X'\n", "x", "`x` has a second head", "one header");
}
