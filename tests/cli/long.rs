//! Texts that are too long to be folded as a whole: their quotes are looked for together, and nobody can tell.

use std::fs;

use crate::project::Project;

/// What the claims speak of, among words that say nothing.
const SENTENCES: [&str; 8] = [
    "The organisation covers more than 50 % of the population.",
    "In May the network opened 9 clinics in the southern province.",
    "در پایان ســال پوشــش بيمه به حدود ۵۷ درصد جمعيت رسيد.",
    "This year 12 clinics are not open at night, as the council says.",
    "Around the lake 4 boats wait; around the lake 5 boats wait.",
    "شرکت بیمه ســامت امسال ۴۵ میلیون نفر را پوشش داد.",
    "All seven bridges over the river were painted in 2019.",
    "Of the old mills 3 are running, see [the list](https://example.org/mills?running=3).",
];

/// Found, reworded, with other figures, in damaged text, with a word that turns it around, at two places, and gone.
const CLAIMS: &str = r#"
[[clinics.stated]]
source = ["a.md", "b.md"]
quote  = "In May the network opened 8 clinics in the southern province"

[[share.stated]]
source = ["a.md", "b.md"]
quote  = "The organization covers more than {figure} of the population"

[[reached.stated]]
source = "*.md"
quote  = "پوشش بیمه به حدود ۵۳ درصد جمعیت رسید"

[[insured.stated]]
source = "a.md"
quote  = "شرکت بیمه سلامت امسال {figure} را پوشش داد"

[[night.stated]]
source = "b.md"
quote  = "This year 12 clinics are open at night, as the council says"

[[boats.stated]]
source = "a.md"
quote  = "around the lake {figure} wait"

[[boats.stated]]
source = "a.md"
prefix = "4 boats wait;"
quote  = "around the lake 6 boats wait"

[[mills.stated]]
source = "b.md"
quote  = "mills?running=4"

[[things.counted]]
source = ["b.md", "a.md"]
quotes = ["all seven bridges over the river", "the old mills 2 are running", "nine castles in the high north"]
"#;

/// The sentences, each with so much around it.
fn text(n_around: usize) -> String {
    let words = "Nothing was said of it, and جمع هیچ کس چیزی نگفت for a long time.\n\n".repeat(n_around);
    let mut text = words.clone();
    SENTENCES.iter().for_each(|sentence| text.push_str(&format!("{sentence}\n\n{words}")));
    text
}

#[test]
fn stale_quotes_of_a_long_text_are_told_and_mended_as_those_of_a_short_one() {
    let answers = [1, 150].map(|n_around| {
        let text = text(n_around);
        assert_eq!(text.len() > 64 << 10, n_around > 1);
        let project = Project::new(&[("claims/a.toml", CLAIMS), ("a.md", &text), ("b.md", &text)]);
        let checked = project.run(&["check", "--output", "concise"]);
        let fixed = project.run(&["fix", "--unsafe"]);
        let claims = fs::read_to_string(project.root.join("claims/a.toml")).expect("the claims");
        (checked.out, fixed.code, claims)
    });
    assert_eq!(answers[1], answers[0]);
    assert!(
        answers[1].2.contains("opened 9 clinics")
            && answers[1].2.contains("The organisation covers more than {figure}")
    );
    let shown = answers[1].0.replace(['\u{2068}', '\u{2069}'], "");
    insta::assert_snapshot!(shown, @r"
    claims/a.toml:4:37: error[figure-changed]: the claim quotes “8 clinics”, the source now says “9 clinics”
    claims/a.toml:4:37: error[figure-changed]: the claim quotes “8 clinics”, the source now says “9 clinics”
    claims/a.toml:8:11: warning[quote-moved]: the words of the quote have changed, its figure has not
    claims/a.toml:8:11: warning[quote-moved]: the words of the quote have changed, its figure has not
    claims/a.toml:12:24: error[figure-changed]: the claim quotes “حدود ۵۳ درصد”, the source now says “حدود ۵۷ درصد”
    claims/a.toml:12:24: error[figure-changed]: the claim quotes “حدود ۵۳ درصد”, the source now says “حدود ۵۷ درصد”
    claims/a.toml:20:11: error[quote-missing]: the quote is not in b.md
    claims/a.toml:29:27: error[figure-changed]: the claim quotes “6 boats”, the source now says “5 boats”
    claims/a.toml:33:25: error[figure-changed]: the claim quotes “4”, the source now says “3”
    claims/a.toml:37:62: error[figure-changed]: the claim quotes “2”, the source now says “3”
    claims/a.toml:37:79: error[quote-missing]: the quote is not in a.md
    checked 9 claims of 8 quantities in 2 sources: 9 errors, 2 warnings
    ");
}
