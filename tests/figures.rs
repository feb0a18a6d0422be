//! The figure reader, held against tables of phrases and running texts that people can read, against spellers of its own, and
//! against whatever chance puts together.

#[path = "figures/robust.rs"]
mod robust;
#[path = "figures/spellers/mod.rs"]
mod spellers;
#[path = "figures/spelled.rs"]
mod spelled;
#[path = "figures/respelled.rs"]
mod respelled;
#[path = "figures/table.rs"]
mod table;
#[path = "figures/texts.rs"]
mod texts;

/// The tests of each language: its phrases, at least so many of them; its running texts; its number words.
macro_rules! languages {
    ($($code:ident, $at_least:literal, $phrases:ident, $texts:ident, $words:ident, $written:literal;)*) => {
        $(
            #[test]
            fn $phrases() {
                let table = include_str!(concat!("figures/phrases/", stringify!($code), ".txt"));
                hold(&table::rows(table, stringify!($code)), $at_least);
            }

            #[test]
            fn $texts() {
                texts::hold_language(stringify!($code));
            }

            #[test]
            fn $words() {
                spelled::hold(stringify!($code), spellers::$code::STYLES, spellers::$code::spell);
                respelled::hold(stringify!($code), spellers::$code::STYLES, spellers::$code::spell, $written);
            }
        )*

        /// Every language that is tested.
        const TESTED: &[&str] = &[$(stringify!($code)),*];
    };
}

languages! {
    en, 400, phrases_en, texts_en, words_en, 95;
    fa, 400, phrases_fa, texts_fa, words_fa, 95;
    ar, 80, phrases_ar, texts_ar, words_ar, 35;
    de, 80, phrases_de, texts_de, words_de, 60;
    fr, 80, phrases_fr, texts_fr, words_fr, 80;
    es, 80, phrases_es, texts_es, words_es, 45;
    pt, 80, phrases_pt, texts_pt, words_pt, 55;
    it, 80, phrases_it, texts_it, words_it, 60;
    nl, 80, phrases_nl, texts_nl, words_nl, 80;
    sv, 80, phrases_sv, texts_sv, words_sv, 45;
    tr, 80, phrases_tr, texts_tr, words_tr, 60;
    ru, 80, phrases_ru, texts_ru, words_ru, 30;
    hi, 80, phrases_hi, texts_hi, words_hi, 95;
    zh, 80, phrases_zh, texts_zh, words_zh, 90;
    ja, 80, phrases_ja, texts_ja, words_ja, 70;
    ko, 80, phrases_ko, texts_ko, words_ko, 80;
}

#[test]
fn every_language_is_tested() {
    let codes: Vec<&str> = counterclaim::figure::lang::LANGUAGES.iter().map(|language| language.code).collect();
    assert_eq!(codes, TESTED);
}

fn hold(rows: &[table::Row], at_least: usize) {
    assert!(rows.len() >= at_least, "only {} rows", rows.len());
    let faults: Vec<String> = rows.iter().flat_map(table::Row::faults).collect();
    assert!(faults.is_empty(), "{} of {} rows are not read so:\n{}", faults.len(), rows.len(), faults.join("\n"));
}
