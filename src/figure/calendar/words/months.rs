//! What months and calendars are called, in every language at once.

use crate::figure::calendar::Calendar;
use crate::figure::lang::Words;

/// Names of months by calendar and number.
pub const MONTHS: [(Calendar, i64, Words); 36] = [
    (
        Calendar::Gregorian,
        1,
        "january, jan, januar, jänner, januars, janvier, janv, enero, ene, janeiro, gennaio, gen, genn, \
        januari, ocak, oca, январь, января, январю, январем, январе, янв, ژانویه, يناير, جانفي, \
        كانون الثاني, जन, जनवरी",
    ),
    (
        Calendar::Gregorian,
        2,
        "february, feb, februar, feber, februars, février, fevrier, févr, fevr, fév, febrero, fevereiro, fev, \
        febbraio, febbr, februari, febr, şubat, şub, subat, февраль, февраля, февралю, февралем, феврале, \
        фев, февр, فوریه, فبراير, فيفري, شباط, फ़र, फ़रवरी, फरवरी",
    ),
    (
        Calendar::Gregorian,
        3,
        "march, mar, märz, maerz, mrz, mär, mars, marzo, março, marco, maart, mrt, mart, март, марта, марту, \
        мартом, марте, мар, مارس, آذار, मार्च",
    ),
    (
        Calendar::Gregorian,
        4,
        "april, apr, avril, avr, abril, abr, aprile, nisan, nis, апрель, апреля, апрелю, апрелем, апреле, \
        апр, اوریل, آوریل, أبريل, إبريل, أفريل, نيسان, अप्रैल",
    ),
    (
        Calendar::Gregorian,
        5,
        "may, mai, mayo, maio, maggio, mag, mei, maj, mayıs, mayis, май, мая, маю, маем, мае, می, مه, مايو, \
        ماي, أيار, मई",
    ),
    (
        Calendar::Gregorian,
        6,
        "june, jun, juni, juno, juin, junio, junho, giugno, giu, haziran, haz, июнь, июня, июню, июнем, июне, июн, \
        ژوئن, ژوین, يونيو, يونيه, جوان, حزيران, जून",
    ),
    (
        Calendar::Gregorian,
        7,
        "july, jul, juli, julei, juillet, juill, juil, julio, julho, luglio, lug, temmuz, tem, июль, июля, июлю, \
        июлем, июле, июл, ژوئیه, ژوییه, جولای, يوليو, يوليه, يوليوز, جويلية, تموز, जुलाई",
    ),
    (
        Calendar::Gregorian,
        8,
        "august, aug, août, aout, agosto, ago, augustus, augusti, ağustos, agustos, ağu, август, августа, \
        августу, августом, августе, авг, اوت, اگوست, آگوست, أغسطس, أوت, غشت, آب, अग, अगस्त",
    ),
    (
        Calendar::Gregorian,
        9,
        "september, sep, sept, septembers, septembre, septiembre, setiembre, set, setembro, settembre, sett, \
        eylül, eylul, eyl, сентябрь, сентября, сентябрю, сентябрем, сентябре, сен, сент, سپتامبر, سبتمبر, \
        شتنبر, أيلول, सित, सितंबर, सितम्बर",
    ),
    (
        Calendar::Gregorian,
        10,
        "october, oct, oktober, okt, oktobers, octobre, octubre, outubro, out, ottobre, ott, ekim, eki, \
        октябрь, октября, октябрю, октябрем, октябре, окт, اکتبر, أكتوبر, تشرين الأول, अक्तू, अक्टू, अक्टूबर, अक्तूबर",
    ),
    (
        Calendar::Gregorian,
        11,
        "november, nov, novembers, novembre, noviembre, novembro, kasım, kasim, kas, ноябрь, ноября, ноябрю, \
        ноябрем, ноябре, ноя, нояб, نوامبر, نوفمبر, نونبر, تشرين الثاني, नव, नवंबर, नवम्बर",
    ),
    (
        Calendar::Gregorian,
        12,
        "december, dec, dezember, dez, dezembers, décembre, decembre, déc, diciembre, dic, dezembro, \
        dicembre, aralık, aralik, ara, декабрь, декабря, декабрю, декабрем, декабре, дек, دسامبر, ديسمبر, \
        دجنبر, كانون الأول, दिस, दिसंबर, दिसम्बर",
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
pub const ERAS: [(Calendar, Words); 3] = [
    (Calendar::Gregorian, "ad, ce, n chr, میلادی, م, ميلادي, ميلادية, الميلادي, للميلاد, miladi"),
    (Calendar::Jalali, "ap, sh, ش, شمسی, خورشیدی, ه ش, هش, هجری شمسی, هجری خورشیدی"),
    (Calendar::Hijri, "ah, ق, قمری, ه ق, هق, هجری قمری, هـ, هجرية, للهجرة, hicri"),
];
