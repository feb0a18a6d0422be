//! Dates as people write them, each with what it says in this project's words.

use super::*;
use crate::figure::Kind;
use crate::figure::Reading;

/// What a phrase says; `-` where it is no date.
fn said(phrase_of: &str) -> String {
    let mention = phrase(phrase_of, &Manner::of(phrase_of, None));
    let figure = mention.and_then(|mention| Reading::from(Kind::Date).read(&mention).ok());
    figure.map_or_else(|| "-".to_owned(), |figure| figure.phrase())
}

fn check(cases: &[(&str, &str)]) {
    let wrong = cases.iter().filter(|(written, meant)| said(written) != *meant);
    let wrong: Vec<String> =
        wrong.map(|(written, meant)| format!("{written}: {}, not {meant}", said(written))).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn dates_of_sixteen_languages_are_read() {
    check(&[
        ("14 July 2022", "14 July 2022"),
        ("July 14, 2022", "14 July 2022"),
        ("July 14th, 2022", "14 July 2022"),
        ("the 14th of July 2022", "14 July 2022"),
        ("on 14 Jul. 2022", "14 July 2022"),
        ("2022-07-14", "14 July 2022"),
        ("2022-07-14T10:30Z", "14 July 2022"),
        ("14.07.2022", "14 July 2022"),
        ("2022/07/14", "14 July 2022"),
        ("14/07/2022", "14 July 2022"),
        ("07/14/2022", "14 July 2022"),
        ("5/7/2022", "-"),
        ("5/5/2022", "5 May 2022"),
        ("2022-02-30", "-"),
        ("۱۴۰۱/۰۴/۲۳", "23 Tir 1401"),
        ("1401-4-23", "23 Tir 1401"),
        ("۲۳ تیر ۱۴۰۱", "23 Tir 1401"),
        ("۲۳ تیرماه ۱۴۰۱", "23 Tir 1401"),
        ("۲۳ تیر ماه سال ۱۴۰۱", "23 Tir 1401"),
        ("بیست و سوم تیر ۱۴۰۱", "23 Tir 1401"),
        ("23 Tir 1401", "23 Tir 1401"),
        ("تیر ۱۴۰۱", "Tir 1401"),
        ("سال ۱۴۰۱", "1401"),
        ("سال ۱۳۹۹ ه.ش", "1399"),
        ("سال ۱۴۴۴ ه.ق", "1444 AH"),
        ("سال ۱۴۴۴ ه. ق", "1444 AH"),
        ("۱۴۰۱", "1401"),
        ("۱۴ ژوئیه ۲۰۲۲", "14 July 2022"),
        ("14 يوليو 2022", "14 July 2022"),
        ("14 تموز 2022", "14 July 2022"),
        ("5 كانون الثاني 2022", "5 January 2022"),
        ("14. Juli 2022", "14 July 2022"),
        ("le 14 juillet 2022", "14 July 2022"),
        ("1er janvier 2022", "1 January 2022"),
        ("14 de julio de 2022", "14 July 2022"),
        ("14 de julho de 2022", "14 July 2022"),
        ("14 luglio 2022", "14 July 2022"),
        ("14 juli 2022", "14 July 2022"),
        ("den 14 augusti 2022", "14 August 2022"),
        ("14 Temmuz 2022", "14 July 2022"),
        ("14 июля 2022 года", "14 July 2022"),
        ("14 июля 2022 г.", "14 July 2022"),
        ("14 जुलाई 2022", "14 July 2022"),
        ("2022年7月14日", "14 July 2022"),
        ("2022년 7월 14일", "14 July 2022"),
        ("2022年7月", "July 2022"),
        ("15 رمضان 1443 هـ", "15 Ramadan 1443 AH"),
    ]);
}

#[test]
fn periods_are_read() {
    check(&[
        ("July 2022", "July 2022"),
        ("2022-07", "July 2022"),
        ("07/2022", "July 2022"),
        ("2022", "2022"),
        ("the year 2022", "2022"),
        ("Q3 2024", "Q3 2024"),
        ("2024-Q3", "Q3 2024"),
        ("2024 Q3", "Q3 2024"),
        ("the third quarter of 2024", "Q3 2024"),
        ("سه‌ماهه سوم ۱۴۰۲", "Q3 1402"),
        ("نیمه اول سال ۱۴۰۲", "the first half of 1402"),
        ("بهار ۱۴۰۱", "Q1 1401"),
        ("the first half of 2024", "the first half of 2024"),
        ("H2 2024", "the second half of 2024"),
        ("mid-2023", "April to September 2023"),
        ("early 2023", "the first half of 2023"),
        ("the end of 2023", "Q4 2023"),
        ("پایان سال ۱۴۰۱", "Q4 1401"),
        ("2022/23", "2022 to 2023"),
        ("2022-2023", "2022 to 2023"),
        ("1401-1402", "1401 to 1402"),
        ("۱۴۰۱-۰۲", "1401 to 1402"),
        ("5–7 July 2022", "5 July 2022 to 7 July 2022"),
        ("5 July to 7 August 2022", "5 July 2022 to 7 August 2022"),
        ("March–May 2022", "March to May 2022"),
        ("from 2019 to 2022", "2019 to 2022"),
        ("از ۱۴۰۰ تا ۱۴۰۲", "1400 to 1402"),
        ("2022-03-21/2023-03-20", "21 March 2022 to 20 March 2023"),
        ("2024年第3四半期", "Q3 2024"),
        ("2024년 3분기", "Q3 2024"),
        ("2024年底", "Q4 2024"),
        ("1443 AH", "1443 AH"),
        ("سنة 1443 هـ", "1443 AH"),
    ]);
}

#[test]
fn hedges_of_dates_are_read() {
    check(&[
        ("by the end of 1401", "by the end of 1401"),
        ("by 14 July 2022", "by 14 July 2022"),
        ("until July 2022", "by the end of July 2022"),
        ("since 2019", "since 2019"),
        ("since 14 July 2022", "since 14 July 2022"),
        ("before 1400", "before 1400"),
        ("after 2019", "after 2019"),
        ("about 1990", "about 1990"),
        ("ca. 1990", "about 1990"),
        ("تا پایان سال ۱۴۰۱", "by the end of 1401"),
        ("تا پایان ۱۴۰۱", "by the end of 1401"),
        ("قبل از ۱۴۰۰", "before 1400"),
        ("از سال ۱۳۹۸", "since 1398"),
        ("پس از تیر ۱۴۰۱", "after Tir 1401"),
        ("حدود سال ۱۳۷۰", "about 1370"),
        ("بحلول نهاية 2024", "by the end of 2024"),
        ("bis Ende 2024", "by the end of 2024"),
        ("seit 2019", "since 2019"),
        ("d'ici la fin de 2024", "by the end of 2024"),
        ("depuis 2019", "since 2019"),
        ("antes de 2020", "before 2020"),
        ("até o final de 2024", "by the end of 2024"),
        ("entro il 2024", "by the end of 2024"),
        ("sinds 2019", "since 2019"),
        ("senast 2024", "by the end of 2024"),
        ("2024'e kadar", "by the end of 2024"),
        ("до конца 2024 года", "by the end of 2024"),
        ("2024 तक", "by the end of 2024"),
        ("截至2024年底", "by the end of 2024"),
        ("2024年末までに", "by the end of 2024"),
        ("2024년 이후", "since 2024"),
        ("14 July 2022 or later", "since 14 July 2022"),
    ]);
}

#[test]
fn what_is_no_date_is_none() {
    for words in [
        "",
        "400",
        "14 July",
        "July",
        "12.5",
        "2022.5",
        "3.10",
        "14 people",
        "13/13/2022",
        "2000 people",
        "some day",
        "99999",
    ] {
        assert_eq!(said(words), "-", "{words}");
    }
}

#[test]
fn dates_stand_in_running_texts() {
    for (text, dates) in [
        ("Version 2.1.0 was released on 14 July 2022, with 2000 downloads.", vec!["14 July 2022"]),
        ("## 1.4.0 (2022-07-14)\n\n- 12 fixes", vec!["2022-07-14"]),
        ("Founded in 2019, it had 2019 members by the end of 2021.", vec!["2019", "by the end of 2021"]),
        ("این بیمارستان در ۲۳ تیر ۱۴۰۱ با ۴۰۰ تخت افتتاح شد.", vec!["۲۳ تیر ۱۴۰۱"]),
        ("تا پایان سال ۱۴۰۱ حدود ۴۰ درصد", vec!["تا پایان سال ۱۴۰۱"]),
        ("see https://example.org/2022/07/14/news for more", vec![]),
        ("Between 2019 and 5 May 2020 it grew.", vec!["2019", "5 May 2020"]),
    ] {
        let found = scan(text, Span::new(0, text.len()), &Manner::of(text, None)).mentions;
        let words: Vec<&str> = found.iter().map(|mention| mention.span.of(text)).collect();
        assert_eq!(words, dates, "{text}");
    }
}

proptest::proptest! {
    #[test]
    fn nothing_that_is_written_stops_the_reader(text in "[0-9۰-۹ /.\\-,'年月日QqTیrتJuly ofسال]{0,40}") {
        scan(&text, Span::new(0, text.len()), &Manner::of(&text, None));
        phrase(&text, &Manner::of(&text, None));
    }
}
