//! What words mean around dates, in every language at once: names of months and of calendars, parts of a year, and the hedges
//! that only dates take ("since", "by the end of").

use std::collections::HashMap;
use std::sync::LazyLock;

use super::Calendar;
use super::period::Part;
use crate::figure::lang::{Script, Words, each};
use crate::figure::mention::Hedge;
use crate::figure::token::{folded, script};

/// What a phrase before or behind a date makes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Around {
    /// How sure it is.
    Hedge(Hedge),
    /// A part of it.
    Part(Part),
    /// By the end of it: both in one.
    ByEnd,
    /// Nothing: "the", "of", "on".
    Nothing,
}

/// Names of months by calendar and number.
const MONTHS: [(Calendar, i64, Words); 36] = [
    (
        Calendar::Gregorian,
        1,
        "january, jan, januar, jänner, januars, janvier, janv, enero, ene, janeiro, gennaio, gen, genn, januari, ocak, oca, январь, января, январю, январем, январе, янв, ژانویه, يناير, جانفي, كانون الثاني, जनवरी",
    ),
    (
        Calendar::Gregorian,
        2,
        "february, feb, februar, feber, februars, février, fevrier, févr, fevr, fév, febrero, fevereiro, fev, febbraio, febbr, februari, febr, şubat, şub, subat, февраль, февраля, февралю, февралем, феврале, фев, февр, فوریه, فبراير, فيفري, شباط, फ़रवरी, फरवरी",
    ),
    (
        Calendar::Gregorian,
        3,
        "march, mar, märz, maerz, mrz, mär, mars, marzo, março, marco, maart, mrt, mart, март, марта, марту, мартом, марте, мар, مارس, آذار, मार्च",
    ),
    (
        Calendar::Gregorian,
        4,
        "april, apr, avril, avr, abril, abr, aprile, nisan, nis, апрель, апреля, апрелю, апрелем, апреле, апр, اوریل, آوریل, أبريل, إبريل, أفريل, نيسان, अप्रैल",
    ),
    (
        Calendar::Gregorian,
        5,
        "may, mai, mayo, maio, maggio, mag, mei, maj, mayıs, mayis, май, мая, маю, маем, мае, می, مه, مايو, ماي, أيار, मई",
    ),
    (
        Calendar::Gregorian,
        6,
        "june, jun, juni, juno, juin, junio, junho, giugno, giu, haziran, haz, июнь, июня, июню, июнем, июне, ژوئن, ژوین, يونيو, يونيه, جوان, حزيران, जून",
    ),
    (
        Calendar::Gregorian,
        7,
        "july, jul, juli, julei, juillet, juil, julio, julho, luglio, lug, temmuz, tem, июль, июля, июлю, июлем, июле, ژوئیه, ژوییه, جولای, يوليو, يوليه, يوليوز, جويلية, تموز, जुलाई",
    ),
    (
        Calendar::Gregorian,
        8,
        "august, aug, août, aout, agosto, ago, augustus, augusti, ağustos, agustos, ağu, август, августа, августу, августом, августе, авг, اوت, اگوست, آگوست, أغسطس, أوت, غشت, آب, अगस्त",
    ),
    (
        Calendar::Gregorian,
        9,
        "september, sep, sept, septembers, septembre, septiembre, setiembre, set, setembro, settembre, sett, eylül, eylul, eyl, сентябрь, сентября, сентябрю, сентябрем, сентябре, сен, сент, سپتامبر, سبتمبر, شتنبر, أيلول, सितंबर, सितम्बर",
    ),
    (
        Calendar::Gregorian,
        10,
        "october, oct, oktober, okt, oktobers, octobre, octubre, outubro, out, ottobre, ott, ekim, eki, октябрь, октября, октябрю, октябрем, октябре, окт, اکتبر, أكتوبر, تشرين الأول, अक्टूबर, अक्तूबर",
    ),
    (
        Calendar::Gregorian,
        11,
        "november, nov, novembers, novembre, noviembre, novembro, kasım, kasim, kas, ноябрь, ноября, ноябрю, ноябрем, ноябре, ноя, нояб, نوامبر, نوفمبر, نونبر, تشرين الثاني, नवंबर, नवम्बर",
    ),
    (
        Calendar::Gregorian,
        12,
        "december, dec, dezember, dez, dezembers, décembre, decembre, déc, diciembre, dic, dezembro, dicembre, aralık, aralik, ara, декабрь, декабря, декабрю, декабрем, декабре, дек, دسامبر, ديسمبر, دجنبر, كانون الأول, दिसंबर, दिसम्बर",
    ),
    (Calendar::Jalali, 1, "فروردین, فروردینماه, farvardin"),
    (Calendar::Jalali, 2, "اردیبهشت, اردیبهشتماه, ordibehesht"),
    (Calendar::Jalali, 3, "خرداد, خردادماه, khordad"),
    (Calendar::Jalali, 4, "تیر, تیرماه, tir"),
    (Calendar::Jalali, 5, "مرداد, مردادماه, mordad"),
    (Calendar::Jalali, 6, "شهریور, شهریورماه, shahrivar"),
    (Calendar::Jalali, 7, "مهر, مهرماه, mehr"),
    (Calendar::Jalali, 8, "آبان, آبانماه, aban"),
    (Calendar::Jalali, 9, "آذر, آذرماه, azar"),
    (Calendar::Jalali, 10, "دی, دیماه, dey"),
    (Calendar::Jalali, 11, "بهمن, بهمنماه, bahman"),
    (Calendar::Jalali, 12, "اسفند, اسفندماه, esfand"),
    (Calendar::Hijri, 1, "محرم, المحرم, muharram, mouharram, muharrem, मुहर्रम"),
    (Calendar::Hijri, 2, "صفر, safar, safer"),
    (Calendar::Hijri, 3, "ربیع الاول, ربیعالاول, ربيع الأول"),
    (Calendar::Hijri, 4, "ربیع الثانی, ربیعالثانی, ربيع الثاني, ربيع الآخر"),
    (Calendar::Hijri, 5, "جمادی الاول, جمادیالاول, جمادى الأولى"),
    (Calendar::Hijri, 6, "جمادی الثانی, جمادیالثانی, جمادى الآخرة, جمادى الثانية"),
    (Calendar::Hijri, 7, "رجب, recep, rajab"),
    (Calendar::Hijri, 8, "شعبان, şaban, shaban"),
    (Calendar::Hijri, 9, "رمضان, ramadan, ramazan, रमज़ान"),
    (Calendar::Hijri, 10, "شوال, shawwal, şevval"),
    (Calendar::Hijri, 11, "ذیقعده, ذی قعده, ذو القعدة, ذي القعدة, zilkade"),
    (Calendar::Hijri, 12, "ذیحجه, ذی حجه, ذو الحجة, ذي الحجة, zilhicce"),
];

/// What stands behind a year and says whose it is.
const ERAS: [(Calendar, Words); 3] = [
    (Calendar::Gregorian, "ad, ce, n chr, میلادی, م, ميلادي, ميلادية, الميلادي, للميلاد, miladi"),
    (Calendar::Jalali, "ap, sh, ش, شمسی, خورشیدی, ه ش, هش, هجری شمسی, هجری خورشیدی"),
    (Calendar::Hijri, "ah, ق, قمری, ه ق, هق, هجری قمری, هـ, هجرية, للهجرة, hicri"),
];

const NOTHING: Words = "the, from, between, von, zwischen, entre, بین, on, in, of, at, a, am, im, des, der, dem, le, la, de, du, en, el, del, al, em, do, da, no, na, il, l, \
    d, i, op, het, den, в, г, در, روز, تاریخ, مورخ, في, من, يوم, ماه, شهر";

/// Phrases before a date.
const BEFORE: [(Around, Words); 14] = [
    (
        Around::ByEnd,
        "by the end of, until the end of, till the end of, through the end of, no later than the end of, by end of, \
        by late, \
        تا پایان, تا اخر, تا انتهای, تا اواخر, بحلول نهاية, حتى نهاية, قبل نهاية, bis ende, bis zum ende, spätestens ende, \
        d ici la fin de, d ici à la fin de, d ici fin, avant la fin de, avant fin, jusqu à la fin de, jusqu à fin, \
        para finales de, antes de finales de, antes del fin de, hasta finales de, hasta el final de, a más tardar a finales de, \
        até o final de, até ao final de, até o fim de, até ao fim de, até o fim do, entro la fine del, entro fine, \
        uiterlijk eind, voor eind, tegen eind, tot eind, före slutet av, senast i slutet av, till slutet av, \
        до конца, к концу, не позднее конца",
    ),
    (
        Around::Hedge(Hedge::AtMost),
        "by, until, till, up to, no later than, not later than, through, تا, حداکثر تا, بحلول, حتى, \
        إلى, bis, bis zum, spätestens, bis spätestens, jusqu en, jusqu au, jusqu à, d ici, d ici à, au plus tard, au plus tard en, \
        au plus tard le, hasta, hasta el, a más tardar, a más tardar en, a más tardar el, até, no máximo até, entro, entro il, \
        fino al, uiterlijk, tot en met, tot, senast, till och med, till, до, к, не позднее, 截至, 截至到, 截止, 截止到, 至, 到",
    ),
    (
        Around::Hedge(Hedge::Under),
        "before, prior to, earlier than, قبل از, پیش از, قبل, vor, avant, avant le, antes de, antes del, antes do, \
        antes da, prima del, prima di, prima dell, voor, vóór, före, innan, ранее, раньше",
    ),
    (
        Around::Hedge(Hedge::AtLeast),
        "since, starting in, starting on, starting, beginning in, از, از ابتدای, از اغاز, از سال, \
        منذ, seit, ab, depuis, à partir de, à partir du, dès, desde, a partir de, a partir del, dal, dalla, dall, a partire dal, sinds, vanaf, \
        sedan, från och med, от, с, со, начиная с, 自, 自从, 自從, 从, 從",
    ),
    (
        Around::Hedge(Hedge::Over),
        "after, later than, بعد از, پس از, بعد, nach, après, après le, después de, después del, tras, depois de, após, \
        dopo, dopo il, na, efter, после",
    ),
    (
        Around::Hedge(Hedge::About),
        "about, around, circa, ca, c, approximately, roughly, some time in, حدود, در حدود, حوالی, حوالي, حدود سال, \
        نحو, um, etwa, ungefähr, rund, vers, environ, hacia, alrededor de, por volta de, cerca de, verso, intorno al, rond, omstreeks, ongeveer, \
        omkring, runt, kring, yaklaşık, около, примерно, लगभग, 约, 約, 大约, 大約, 约在, 約在",
    ),
    (
        Around::Part(Part::End),
        "the end of, end of, at the end of, پایان, اخر, انتهای, در پایان, نهاية, ende, zum ende, fin, la fin de, fin de, \
        finales de, a finales de, fines de, final de, fim de, fine, fine del, la fine del, eind, einde, slutet av, конце, конец",
    ),
    (
        Around::Part(Part::Beginning),
        "the beginning of, beginning of, the start of, start of, ابتدای, اغاز, شروع, بداية, مطلع, anfang, début, \
        début de, inicio de, inicios de, principios de, a principios de, início de, inizio, inizio del, begin, början av, начале, начало",
    ),
    (Around::Part(Part::Early), "early, early in, اوایل, أوائل"),
    (
        Around::Part(Part::Middle),
        "mid, middle of, the middle of, اواسط, نیمه, منتصف, mitte, mi, milieu, mediados de, a mediados de, meados de, \
        em meados de, metà, medio, halverwege, mitten av, середине, середина",
    ),
    (Around::Part(Part::Late), "late, late in, اواخر, أواخر"),
    (
        Around::Part(Part::Half(1)),
        "h1, the first half of, first half of, نیمه اول, نیمه نخست, نیم سال اول, نیمسال اول, النصف الأول من, s1, \
        erstes halbjahr, im ersten halbjahr, premier semestre, le premier semestre, primer semestre de, primer semestre del, \
        primeiro semestre de, primo semestre, primo semestre del, eerste helft van, första halvåret, первом полугодии, первое полугодие",
    ),
    (
        Around::Part(Part::Half(2)),
        "h2, the second half of, second half of, نیمه دوم, نیم سال دوم, نیمسال دوم, النصف الثاني من, s2, \
        zweites halbjahr, im zweiten halbjahr, second semestre, le second semestre, segundo semestre de, segundo semestre del, \
        secondo semestre, secondo semestre del, tweede helft van, andra halvåret, втором полугодии, второе полугодие",
    ),
    (Around::Nothing, NOTHING),
];

/// Quarters before a year, and the seasons of the solar calendar, which are its quarters.
const QUARTERS: [(i64, Words); 4] = [
    (
        1,
        "q1, the first quarter of, first quarter of, سه ماهه اول, سهماهه اول, سه ماه اول, سه ماه نخست, سه ماهه نخست, سهماهه نخست, بهار, \
        الربع الأول من, t1, erstes quartal, ersten quartal, premier trimestre, primer trimestre de, primeiro trimestre de, primo trimestre, \
        eerste kwartaal van, första kvartalet, i квартале, первом квартале, первый квартал",
    ),
    (
        2,
        "q2, the second quarter of, second quarter of, سه ماهه دوم, سهماهه دوم, سه ماه دوم, تابستان, الربع الثاني من, t2, zweites quartal, \
        zweiten quartal, deuxième trimestre, segundo trimestre de, secondo trimestre, tweede kwartaal van, andra kvartalet, ii квартале, \
        втором квартале, второй квартал",
    ),
    (
        3,
        "q3, the third quarter of, third quarter of, سه ماهه سوم, سهماهه سوم, سه ماه سوم, پاییز, الربع الثالث من, t3, drittes quartal, \
        dritten quartal, troisième trimestre, tercer trimestre de, terceiro trimestre de, terzo trimestre, derde kwartaal van, \
        tredje kvartalet, iii квартале, третьем квартале, третий квартал",
    ),
    (
        4,
        "q4, the fourth quarter of, fourth quarter of, سه ماهه چهارم, سهماهه چهارم, سه ماه چهارم, زمستان, الربع الرابع من, t4, viertes quartal, \
        vierten quartal, quatrième trimestre, cuarto trimestre de, quarto trimestre de, quarto trimestre, vierde kwartaal van, \
        fjärde kvartalet, iv квартале, четвертом квартале, четвертый квартал",
    ),
];

/// Phrases behind a date. Those behind a year may be written on to its suffix: 年末まで.
const BEHIND: [(Around, Words); 12] = [
    (
        Around::ByEnd,
        "sonuna kadar, sonuna dek, के अंत तक, के आखिर तक, 底前, 底之前, 年底前, 年底之前, 末まで, 末までに, 年末まで, 年末までに, 말까지",
    ),
    (
        Around::Hedge(Hedge::AtMost),
        "at the latest, or earlier, at latest, au plus tard, a más tardar, kadar, dek, e kadar, ye kadar, a kadar, ya kadar, \
        तक, まで, までに, までには, 까지",
    ),
    (
        Around::Hedge(Hedge::Under),
        "den önce, dan önce, ten önce, tan önce, önce, öncesinde, से पहले, 以前, 之前, 前, より前, 이전, 전",
    ),
    (
        Around::Hedge(Hedge::AtLeast),
        "or later, onwards, on, and later, and after, به بعد, den beri, dan beri, ten beri, tan beri, den itibaren, \
        dan itibaren, ten itibaren, tan itibaren, itibaren, beri, से, 以来, 以來, 以降, から, 起, 이후, 부터, 이래",
    ),
    (
        Around::Hedge(Hedge::Over),
        "den sonra, dan sonra, ten sonra, tan sonra, sonra, sonrasında, के बाद, 以后, 以後, 之后, 之後",
    ),
    (Around::Hedge(Hedge::About), "頃, ごろ, 左右, 前后, 前後, 경, के आसपास, civarında, dolaylarında"),
    (Around::Part(Part::End), "末, 底, 年末, 年底, 말, sonu, sonunda, के अंत, के अंत में"),
    (Around::Part(Part::Beginning), "初, 年初, 초, başı, başında"),
    (Around::Part(Part::Middle), "中, 年中, ortası, ortasında"),
    (Around::Part(Part::Half(1)), "h1, 上半年, 年上半年, 上半期, 年上半期, 前半, 年前半, 상반기"),
    (Around::Part(Part::Half(2)), "h2, 下半年, 年下半年, 下半期, 年下半期, 後半, 年後半, 하반기"),
    (Around::Part(Part::Quarter(1)), "q1, 第一季度, 年第一季度, 1분기"),
];

/// Phrases by one of their words, the longest first.
type Phrases<T> = HashMap<String, Vec<(Vec<String>, T)>>;

/// The name of a month at the head of some folded words: which one, and of how many words.
pub fn month<'a>(mut words: impl FnMut(usize) -> Option<&'a str>) -> Option<(Calendar, i64, usize)> {
    found(&MONTHS_OF, &mut words).map(|((calendar, month), n_words)| (calendar, month, n_words))
}

/// The calendar that words behind a year name.
pub fn era<'a>(mut words: impl FnMut(usize) -> Option<&'a str>) -> Option<(Calendar, usize)> {
    found(&ERAS_OF, &mut words)
}

/// What a phrase behind a date means.
pub fn behind<'a>(mut words: impl FnMut(usize) -> Option<&'a str>) -> Option<(Around, usize)> {
    found(&BEHIND_OF, &mut words)
}

/// What a phrase before a date means; the words come backwards.
pub fn before<'a>(mut words: impl FnMut(usize) -> Option<&'a str>) -> Option<(Around, usize)> {
    found(&BEFORE_OF, &mut words)
}

fn found<'a, T: Copy>(table: &Phrases<T>, words: &mut impl FnMut(usize) -> Option<&'a str>) -> Option<(T, usize)> {
    let phrases = table.get(words(0)?)?;
    phrases.iter().find_map(|(phrase, meaning)| {
        let fits = phrase.iter().enumerate().skip(1).all(|(idx, word)| words(idx) == Some(word.as_str()));
        fits.then_some((*meaning, phrase.len()))
    })
}

fn phrases<T: Copy>(entries: impl IntoIterator<Item = (T, Words)>, is_backwards: bool) -> Phrases<T> {
    let mut phrases: Phrases<T> = HashMap::new();
    for (meaning, words) in entries {
        for phrase in each(words) {
            let mut phrase: Vec<String> = phrase.split(' ').map(|word| folded(word).into_owned()).collect();
            if is_backwards {
                phrase.reverse();
            }
            phrases.entry(phrase[0].clone()).or_default().push((phrase, meaning));
        }
    }
    for list in phrases.values_mut() {
        list.sort_by_key(|(phrase, _)| std::cmp::Reverse(phrase.len()));
    }
    phrases
}

static MONTHS_OF: LazyLock<Phrases<(Calendar, i64)>> =
    LazyLock::new(|| phrases(MONTHS.map(|(calendar, month, words)| ((calendar, month), words)), false));
/// What is written on to a date in scripts that part no words, and how long it is: 2024年*末まで*.
pub fn glued_behind(rest: &str) -> Option<(Around, usize)> {
    let words = rest.trim_start_matches(' ');
    let phrase = GLUED.iter().find(|(phrase, _)| words.starts_with(phrase));
    phrase.map(|(phrase, around)| (*around, rest.len() - words.len() + phrase.len()))
}

static GLUED: LazyLock<Vec<(&str, Around)>> = LazyLock::new(|| {
    let all = BEHIND.iter().flat_map(|(around, words)| each(words).map(|phrase| (phrase, *around)));
    let mut glued: Vec<_> =
        all.filter(|(phrase, _)| !phrase.contains(' ') && phrase.starts_with(is_unparted)).collect();
    glued.sort_by_key(|(phrase, _)| std::cmp::Reverse(phrase.len()));
    glued
});

fn is_unparted(char: char) -> bool {
    matches!(script(char), Script::Han | Script::Hangul)
}

static ERAS_OF: LazyLock<Phrases<Calendar>> = LazyLock::new(|| phrases(ERAS, false));
static BEHIND_OF: LazyLock<Phrases<Around>> = LazyLock::new(|| phrases(BEHIND, false));
static BEFORE_OF: LazyLock<Phrases<Around>> = LazyLock::new(|| {
    let quarters = QUARTERS.map(|(nth, words)| (Around::Part(Part::Quarter(nth)), words));
    phrases(BEFORE.into_iter().chain(quarters), true)
});

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::lang::LANGUAGES;

    fn month_of(phrase: &str) -> Option<(Calendar, i64)> {
        let words: Vec<String> = phrase.split(' ').map(|word| folded(word).into_owned()).collect();
        month(|idx| words.get(idx).map(String::as_str)).map(|(calendar, month, _)| (calendar, month))
    }

    #[test]
    fn a_name_of_a_month_is_one_month() {
        for (calendar, number, words) in MONTHS {
            for phrase in each(words) {
                assert_eq!(month_of(phrase), Some((calendar, number)), "{phrase}");
            }
        }
    }

    /// Months of calendars that are not reckoned with here, months whose names have two words, and other words for dates.
    const UNKNOWN: Words = "كانون, تشرين, ربيع, جمادى, ذو, ذي, vendémiaire, brumaire, चैत्र, वैशाख, ज्येष्ठ, आषाढ़, श्रावण, भाद्रपद, आश्विन, \
        कार्तिक, मार्गशीर्ष, पौष, माघ, फाल्गुन, 睦月, 如月, 弥生, 卯月, 皐月, 水無月, 文月, 葉月, 長月, 神無月, 霜月, 師走, 正月, 腊月, 臘月, 冬月, 闰月, \
        일월, 이월, 삼월, 사월, 오월, 유월, 칠월, 팔월, 구월, 시월, 십일월, 십이월";

    #[test]
    fn every_month_of_the_languages_is_known_here() {
        let is_unknown = |word: &str| each(UNKNOWN).any(|unknown| unknown == word);
        for language in LANGUAGES {
            for word in each(language.marks.months).filter(|word| !is_unknown(word)) {
                assert!(month_of(word).is_some(), "{}: {word}", language.code);
            }
        }
    }
}
