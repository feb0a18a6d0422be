//! Names of months as dates have them, one language and one way to write them in a row, for writing one in place of another.

use std::ops::Range;

use crate::figure::calendar::Calendar;
use crate::figure::lang::{LANGUAGES, Words, each};
use crate::figure::lexicon::Lang;

/// The months from the first on; the language of a row.
const NAMES: [(Calendar, &str, Words); 25] = [
    (
        Calendar::Gregorian,
        "en",
        "January, February, March, April, May, June, July, August, September, October, November, December",
    ),
    (Calendar::Gregorian, "en", "Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec"),
    (Calendar::Gregorian, "en", "Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sept, Oct, Nov, Dec"),
    (
        Calendar::Gregorian,
        "de",
        "Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember",
    ),
    (
        Calendar::Gregorian,
        "fr",
        "janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre",
    ),
    (
        Calendar::Gregorian,
        "es",
        "enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre",
    ),
    (
        Calendar::Gregorian,
        "pt",
        "janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro",
    ),
    (
        Calendar::Gregorian,
        "it",
        "gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre",
    ),
    (
        Calendar::Gregorian,
        "nl",
        "januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december",
    ),
    (
        Calendar::Gregorian,
        "sv",
        "januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december",
    ),
    (
        Calendar::Gregorian,
        "tr",
        "Ocak, Şubat, Mart, Nisan, Mayıs, Haziran, Temmuz, Ağustos, Eylül, Ekim, Kasım, Aralık",
    ),
    (
        Calendar::Gregorian,
        "ru",
        "января, февраля, марта, апреля, мая, июня, июля, августа, сентября, октября, ноября, декабря",
    ),
    (
        Calendar::Gregorian,
        "ru",
        "январь, февраль, март, апрель, май, июнь, июль, август, сентябрь, октябрь, ноябрь, декабрь",
    ),
    (Calendar::Gregorian, "fa", "ژانویه, فوریه, مارس, آوریل, مه, ژوئن, ژوئیه, اوت, سپتامبر, اکتبر, نوامبر, دسامبر"),
    (
        Calendar::Gregorian,
        "ar",
        "يناير, فبراير, مارس, أبريل, مايو, يونيو, يوليو, أغسطس, سبتمبر, أكتوبر, نوفمبر, ديسمبر",
    ),
    (
        Calendar::Gregorian,
        "ar",
        "كانون الثاني, شباط, آذار, نيسان, أيار, حزيران, تموز, آب, أيلول, تشرين الأول, تشرين الثاني, كانون الأول",
    ),
    (Calendar::Gregorian, "ar", "جانفي, فيفري, مارس, أفريل, ماي, جوان, جويلية, أوت, سبتمبر, أكتوبر, نوفمبر, ديسمبر"),
    (Calendar::Gregorian, "hi", "जनवरी, फरवरी, मार्च, अप्रैल, मई, जून, जुलाई, अगस्त, सितंबर, अक्टूबर, नवंबर, दिसंबर"),
    (Calendar::Jalali, "fa", "فروردین, اردیبهشت, خرداد, تیر, مرداد, شهریور, مهر, آبان, آذر, دی, بهمن, اسفند"),
    (
        Calendar::Jalali,
        "fa",
        "فروردین‌ماه, اردیبهشت‌ماه, خردادماه, تیرماه, مردادماه, شهریورماه, مهرماه, آبان‌ماه, آذرماه, دی‌ماه, بهمن‌ماه, اسفندماه",
    ),
    (
        Calendar::Jalali,
        "en",
        "Farvardin, Ordibehesht, Khordad, Tir, Mordad, Shahrivar, Mehr, Aban, Azar, Dey, Bahman, Esfand",
    ),
    (
        Calendar::Hijri,
        "ar",
        "محرم, صفر, ربيع الأول, ربيع الثاني, جمادى الأولى, جمادى الآخرة, رجب, شعبان, رمضان, شوال, ذو القعدة, ذو الحجة",
    ),
    (
        Calendar::Hijri,
        "fa",
        "محرم, صفر, ربیع‌الاول, ربیع‌الثانی, جمادی‌الاول, جمادی‌الثانی, رجب, شعبان, رمضان, شوال, ذیقعده, ذیحجه",
    ),
    (
        Calendar::Hijri,
        "fa",
        "محرم, صفر, ربیع الاول, ربیع الثانی, جمادی الاول, جمادی الثانی, رجب, شعبان, رمضان, شوال, ذیقعده, ذیحجه",
    ),
    (
        Calendar::Hijri,
        "ar",
        "المحرم, صفر, ربيع الأول, ربيع الآخر, جمادى الأولى, جمادى الثانية, رجب, شعبان, رمضان, شوال, ذو القعدة, ذو الحجة",
    ),
];

/// Where words name a month, and what another one is called in its place: in the language that is known, else in each whose name
/// stands there.
pub fn names(calendar: Calendar, old: i64, new: i64, lang: Option<Lang>, words: &str) -> Vec<(Range<usize>, String)> {
    let code = lang.map(|lang| LANGUAGES[usize::from(lang)].code);
    let rows = || NAMES.iter().filter(|(own, ..)| *own == calendar);
    let found: Vec<(&str, Range<usize>, String)> = rows()
        .filter_map(|(_, of, names)| {
            let month = |month: i64| each(names).nth(usize::try_from(month).ok()?.checked_sub(1)?);
            let (span, name) = in_place(words, month(old)?, month(new)?)?;
            Some((*of, span, name))
        })
        .collect();
    let is_own = found.iter().any(|(of, ..)| Some(*of) == code);
    let mut fitting: Vec<(Range<usize>, String)> =
        found.into_iter().filter(|(of, ..)| !is_own || Some(*of) == code).map(|(_, span, name)| (span, name)).collect();
    // Of "Jan" and "January" the longer one stands there; of two that write one month alike, the first is the usual one.
    let longest = fitting.iter().map(|(span, _)| span.len()).max().unwrap_or(0);
    fitting.retain(|(span, _)| span.len() == longest);
    if is_own {
        fitting.truncate(1);
    }
    fitting
}

/// Where a name stands as a whole word, with the other one in the same letters.
fn in_place(words: &str, old: &str, new: &str) -> Option<(Range<usize>, String)> {
    let capital =
        |name: &str| name.chars().next().map(|first| format!("{}{}", first.to_uppercase(), &name[first.len_utf8()..]));
    let forms: [fn(&str) -> String; 3] = [str::to_owned, str::to_lowercase, str::to_uppercase];
    let written = forms.iter().map(|form| (form(old), form(new)));
    let mut written = written.chain(capital(old).zip(capital(new)));
    written.find_map(|(old, new)| {
        let start = words.find(&old)?;
        let end = start + old.len();
        let is_whole = !words[..start].ends_with(char::is_alphabetic) && !words[end..].starts_with(char::is_alphabetic);
        is_whole.then_some((start..end, new))
    })
}
