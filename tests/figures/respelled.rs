//! Number words written anew in the manner of others: what is written is one of the spellings that the speller of the language
//! knows, and is read back as the number that was meant.

use counterclaim::figure::manner::Manner;
use counterclaim::figure::scan;
use counterclaim::figure::spell::Written;
use counterclaim::figure::{Amount, Exact};

use super::spelled::Spell;

/// Holds what is written anew against a speller: every number below a thousand beside its neighbours and some others, in every
/// way. At least so many of a hundred must be written at all: where gender or case is open, nothing is.
pub fn hold(code: &str, styles: usize, spell: Spell, at_least: usize) {
    let (mut n_tried, mut n_written, mut wrong) = (0, 0, Vec::new());
    let large = (1..60).map(|n| n * 7_919 % 1_000_000);
    for old in (0..130).chain((130..1_000).step_by(23)).chain(large) {
        let others = [old + 1, (old * 37) % 1_000, (old * 7_919) % 1_000_000];
        for (style, new) in (0..styles).flat_map(|style| others.map(|new| (style, new))) {
            let words = spell(old, style);
            n_tried += 1;
            let Some(anew) = anew(code, &words, old, new) else { continue };
            n_written += 1;
            // Spellings can be mixed in more ways than the speller knows; the usual one is not mixed.
            let is_known =
                style > 0 || (0..styles).any(|style| spell(new, style).replace('é', "e") == anew.replace('é', "e"));
            let read = scan::phrase(&anew, Some(code)).map(|mention| mention.amount);
            let is_read = matches!(&read, Some(Amount::Number { value, .. }) if *value == exact(new));
            if !is_known || !is_read {
                wrong.push(format!("{words} ({old}) → {anew} ({new}), read as {read:?}"));
            }
        }
    }
    wrong.truncate(20);
    assert!(wrong.is_empty(), "{code}: written anew and not known:\n{}", wrong.join("\n"));
    assert!(
        n_written * 100 >= n_tried * at_least,
        "{code}: only {} of 100 are written anew",
        n_written * 100 / n_tried
    );
}

fn anew(code: &str, words: &str, old: u64, new: u64) -> Option<String> {
    let written = Written { words, value: &exact(old) };
    written.anew(&exact(new), &Manner::of(words, Some(code))).ok()
}

fn exact(number: u64) -> Exact {
    Exact::int(i64::try_from(number).expect("below a million"))
}

#[test]
fn capitals_and_gender_are_kept() {
    for (code, words, old, new, expected) in [
        ("en", "Forty-one", 41, 42, Some("Forty-two")),
        ("en", "FORTY-ONE", 41, 42, Some("FORTY-TWO")),
        ("en", "one hundred and five", 105, 106, Some("one hundred and six")),
        ("en", "forty two", 42, 41, Some("forty one")),
        ("en", "a dozen", 12, 13, None),
        ("fa", "چهل و یک", 41, 42, Some("چهل و دو")),
        ("fa", "صد و بیست", 120, 121, Some("صد و بیست و یک")),
        ("fa", "یکصد و بیست", 120, 121, Some("یکصد و بیست و یک")),
        ("fr", "quarante et une", 41, 31, Some("trente et une")),
        ("fr", "quarante-deux", 42, 43, Some("quarante-trois")),
        ("fr", "quarante-deux", 42, 41, None),
        ("es", "cuarenta y una", 41, 42, Some("cuarenta y dos")),
        ("es", "cuarenta y dos", 42, 41, None),
        ("de", "Einundvierzig", 41, 42, Some("Zweiundvierzig")),
        ("nl", "eenenveertig", 41, 42, Some("tweeënveertig")),
        ("tr", "On dört", 14, 20, Some("Yirmi")),
        ("tr", "Yirmi", 20, 2, Some("İki")),
        ("ru", "сорок одна", 41, 42, Some("сорок две")),
        ("ru", "сорок", 40, 41, None),
        ("ru", "сорок", 40, 45, Some("сорок пять")),
        ("ar", "واحد وأربعون", 41, 43, Some("ثلاثة وأربعون")),
        ("ar", "أربعون", 40, 43, None),
        ("hi", "इकतालीस", 41, 42, Some("बयालीस")),
        ("zh", "四十一", 41, 142, Some("一百四十二")),
        ("ja", "四十一", 41, 142, Some("百四十二")),
        ("ko", "마흔하나", 41, 42, Some("마흔둘")),
        ("ko", "사십일", 41, 42, Some("사십이")),
    ] {
        assert_eq!(anew(code, words, old, new).as_deref(), expected, "{words} → {new}");
    }
}
