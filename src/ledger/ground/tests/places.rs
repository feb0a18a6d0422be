//! Which place a quote has: one, several, another one than before, none.

use super::*;

#[test]
fn a_sentence_that_stands_twice_is_ambiguous() {
    case("We run 12 clinics. Yes, we run 12 clinics.", "run 12 clinics")
        .gives("ambiguous: ⟦run 12 clinics⟧ ⟦run 12 clinics⟧");
    case("گیلان: ۱۲ درمانگاه فعال\nیزد: ۹ درمانگاه فعال", "{figure} درمانگاه فعال")
        .gives("ambiguous: ⟦۱۲ درمانگاه فعال⟧ {۱۲ درمانگاه} ⟦۹ درمانگاه فعال⟧ {۹ درمانگاه}");
}

#[test]
fn prefix_and_suffix_decide_between_places() {
    let rows = "استان گیلان: ۱۲ درمانگاه فعال\nاستان یزد: ۹ درمانگاه فعال";
    let row = case(rows, "{figure} درمانگاه فعال");
    let yazd = "exact: ⟦۹ درمانگاه فعال⟧ {۹ درمانگاه}";
    Case { prefix: Some("استان یزد: "), ..row }.gives(yazd);
    Case { prefix: Some("استان يــزد"), ..row }.gives(yazd);
    Case { suffix: Some("استان یزد"), ..row }.gives("exact: ⟦۱۲ درمانگاه فعال⟧ {۱۲ درمانگاه}");
    let hedged = case("In A about 12 beds. In B about 12 beds.", "{figure} beds");
    Case { prefix: Some("In B about"), ..hedged }.gives("exact: ⟦about 12 beds⟧ {about 12 beds}");
    let versions = case("Go 1.22.1 or later. Rust 1.85.0 or later.", "{figure} or later");
    Case { prefix: Some("Rust"), ..versions }.gives("exact: ⟦or later⟧ {words: 1.85.0}");
}

#[test]
fn the_place_that_a_prefix_names_is_not_taken_for_another() {
    let left = case("استان گیلان: ۱۲ درمانگاه فعال", "{figure} درمانگاه فعال");
    Case { prefix: Some("استان یزد: "), ..left }.gives("missing, near ⟦۱۲ درمانگاه فعال⟧");
}

#[test]
fn a_reworded_sentence_with_its_figure_is_moved() {
    case(
        "The organisation covers more than 50 % of the population.",
        "The organization covers more than 50 % of the population",
    )
    .gives("moved: ⟦The organisation covers more than 50 % of the population⟧");
    case(
        "در پایان ســال اين ســازمان بیش از ۵۰ درصد از کل جمعيت کشــور را پوشش ميدهد.",
        "این سازمان بیش از 50 درصد از جمعیت کشور را پوشش می‌دهد",
    )
    .gives("moved: ⟦اين ســازمان بیش از ۵۰ درصد از کل جمعيت کشــور را پوشش ميدهد⟧");
    case("The organisation covers ~53% of them.", "The organization covers {figure} of them")
        .gives("moved: ⟦The organisation covers ~53% of them⟧ {~53%}");
}

#[test]
fn another_figure_in_the_same_words_is_a_change() {
    case("The fund covers 55 % of the population.", "The fund covers 53 % of the population")
        .gives("changed: ⟦The fund covers 55 % of the population⟧ (53 % → 55 %)");
    case("در پایان ســال پوشــش بيمه به حدود ۵۷ درصد جمعيت رسيد.", "پوشش بیمه به حدود ۵۳ درصد جمعیت رسید")
        .gives("changed: ⟦پوشــش بيمه به حدود ۵۷ درصد جمعيت رسيد⟧ (حدود ۵۳ درصد → حدود ۵۷ درصد)");
    case("پرونده در سال ۱۳۹۵ بسته شد", "پرونده در سال 1394 بسته شد")
        .gives("changed: ⟦پرونده در سال ۱۳۹۵ بسته شد⟧ (1394 → ۱۳۹۵)");
}

#[test]
fn a_hedge_that_came_or_went_is_a_change() {
    case("The fund covers 50 % of the population.", "The fund covers more than 50 % of the population")
        .gives("changed: ⟦The fund covers 50 % of the population⟧ (more than 50 % → 50 %)");
    case("The fund covers about 50 % of the population.", "The fund covers 50 % of the population")
        .gives("changed: ⟦The fund covers about 50 % of the population⟧ (50 % → about 50 %)");
}

#[test]
fn digits_turned_around_by_extraction_are_a_change() {
    case("پوشش بیمه به ۳۵ درصد جمعیت رسید", "پوشش بیمه به ۵۳ درصد جمعیت رسید")
        .gives("changed: ⟦پوشش بیمه به ۳۵ درصد جمعیت رسید⟧ (۵۳ درصد → ۳۵ درصد)");
}

#[test]
fn a_negation_that_came_in_is_not_moved() {
    case("As of May, all 12 clinics are not open at night.", "all 12 clinics are open at night")
        .gives("missing, near ⟦all 12 clinics are not open at night⟧");
    case("این طرح در ۱۲ شهر اجرا نمیشود و بس", "این طرح در ۱۲ شهر اجرا می‌شود")
        .gives("missing, near ⟦این طرح در ۱۲ شهر اجرا نمیشود⟧");
}

#[test]
fn two_places_that_come_equally_near_are_none() {
    case("We opened 9 clinics here.\nWe opened 8 clinics here.", "We opened 12 clinics here")
        .gives("missing, near ⟦We opened 9 clinics here⟧");
}

#[test]
fn a_prefix_decides_between_changed_places() {
    let row = case("گیلان: ۱۲ درمانگاه فعال دارد\nیزد: ۱۱ درمانگاه فعال دارد", "۹ درمانگاه فعال دارد");
    Case { prefix: Some("یزد:"), ..row }.gives("changed: ⟦۱۱ درمانگاه فعال دارد⟧ (۹ درمانگاه → ۱۱ درمانگاه)");
}

#[test]
fn short_quotes_are_not_found_nearly() {
    case("It is up 12 percent.", "at 12 %").gives("missing");
    case("It has 13 beds.", "12").gives("missing");
}

#[test]
fn what_is_gone_is_missing() {
    case("Nothing is said this year about opening hours.", "the network runs more than 400 clinics").gives("missing");
    case("Both sides put their names to the paper in Rasht.", "signed on 23 Tir 1401").gives("missing");
    case("راهنمای نصب و پرسش‌های رایج.", "رقم‌ها را در {figure} زبان می‌خواند").gives("missing");
    case("", "the network runs").gives("missing");
    case("some words", "").gives("missing");
    case("some words", "{figure}").gives("missing");
    case("some words", "\u{200c}").gives("missing");
}

#[test]
fn a_page_header_between_two_halves_is_not_overlooked() {
    case(
        "the fund covers more\nPage 7 of 12\nthan half of all workers",
        "the fund covers more than half of all workers",
    )
    .gives("missing, near ⟦Page 7 of 12\nthan half of all workers⟧");
}

#[test]
fn quotes_at_the_ends_of_a_file_are_found() {
    case("12 clinics run", "12 clinics").gives("exact: ⟦12 clinics⟧");
    case("we run 12 clinics", "12 clinics").gives("exact: ⟦12 clinics⟧");
}

#[test]
fn a_paragraph_that_moved_is_the_same_paragraph() {
    case("New first words.\n\nIn May we counted. The fund\ncovers 50 % of us.", "The fund covers 50 % of us")
        .gives("folded: ⟦The fund\ncovers 50 % of us⟧");
}

#[test]
fn whole_words_go_before_parts_of_words() {
    case("part of 12 and art of 12", "art of 12").gives("exact: ⟦art of 12⟧");
}
