//! Claims in several languages.

use super::*;

/// A translated claim: English and Persian, and further keys.
fn translated(more: &str) -> String {
    let languages =
        "en = { source = \"a.md\", quote = \"{figure} beds\" }\nfa = { source = \"b.md\", quote = \"{figure} تخت\" }";
    claim("translated", &format!("{languages}\n{more}"))
}

#[test]
fn a_translated_claim_is_one_for_each_language_and_the_original_comes_first() {
    let langs = |text: &str| -> Vec<(String, bool, Option<String>)> {
        let shown = |claim: &Claim| match &claim.origin {
            Origin::Translated(one) => (one.lang.clone(), one.is_original, claim.lang.clone()),
            other => panic!("{other:?}"),
        };
        sound(text).claims.iter().map(shown).collect()
    };
    let some = |lang: &str| Some(lang.to_owned());
    assert_eq!(langs(&translated("")), [("en".into(), false, some("en")), ("fa".into(), false, some("fa"))]);
    assert_eq!(
        langs(&translated("authority = 'fa'\nid = { source = \"c.md\", quote = \"{figure} x\" }")),
        [("fa".into(), true, some("fa")), ("en".into(), false, some("en")), ("id".into(), false, None)]
    );
    let sentence = "[[sentence]]\nen = { source = 'a.md', quote = '{beds} beds in {wards} wards' }\n\
                    fa = { source = 'b.md', quote = '{wards} بخش با {beds} تخت' }\n";
    let claims = sound(sentence).claims;
    let quantities: Vec<&str> = claims.iter().map(|claim| claim.quantity.as_str()).collect();
    assert_eq!(quantities, ["beds", "beds", "wards", "wards"]);
    let holes = claims.iter().map(|claim| match &claim.origin {
        Origin::Translated(one) => one.stated.hole,
        _ => None,
    });
    assert_eq!(holes.collect::<Vec<_>>(), [Some(0), Some(1), Some(1), Some(0)]);
}

#[test]
fn what_is_wrong_with_a_language_is_marked() {
    let quote = "source = 'a', quote = 'x {figure}'";
    check(&claim("translated", &format!("en = {{ {quote} }}")), "en", "a translation needs two languages", "stated");
    check(&translated("english = { source = 'a', quote = 'x' }"), "english", "`english` is no language code", "pt-BR");
    check(&translated("de = 'a.md'"), "de", "`de` takes a table", "en = {");
    let stray = format!("de = {{ {quote}, says = '1' }}");
    check(&translated(&stray), "says", "there is no key `says`", "belong to the claim");
    check(&translated("authority = true"), "true", "`authority` takes a language here", "authority = \"en\"");
    check(&translated("authority = 'de'"), "de", "`de` is none of the languages of this claim", "en and fa");
    check(&translated("quote = 'a'"), "quote", "`quote` is a key of stated, not of translated", "leave it out");
    let sentence =
        "[[sentence]]\nen = { source = 'a', quote = '{beds} beds' }\nfa = { source = 'b', quote = '{bed} تخت' }\n";
    let message = "the holes in `fa` are not those of the first language";
    check(sentence, "{bed} تخت", message, "{beds}");
}
