//! What stands before and behind dates, in every language at once.

use super::Around;
use crate::figure::calendar::period::Part;
use crate::figure::lang::Words;
use crate::figure::mention::Hedge;

const NOTHING: Words = "the, from, between, von, zwischen, entre, بین, on, in, of, at, a, am, im, des, der, dem, le, la, de, \
        du, en, el, del, al, em, do, da, no, na, il, l, d, i, op, het, den, в, г, در, روز, تاریخ, مورخ, في, \
        من, يوم, ماه, شهر";

/// Phrases before a date.
pub const BEFORE: [(Around, Words); 14] = [
    (
        Around::ByEnd,
        "by the end of, until the end of, till the end of, through the end of, no later than the end of, \
        by end of, by late, تا پایان, تا اخر, تا انتهای, تا اواخر, بحلول نهاية, حتى نهاية, قبل نهاية, \
        bis ende, bis zum ende, spätestens ende, d ici la fin de, d ici à la fin de, d ici fin, \
        avant la fin de, avant fin, jusqu à la fin de, jusqu à fin, para finales de, antes de finales de, \
        antes del fin de, hasta finales de, hasta el final de, a más tardar a finales de, até o final de, \
        até ao final de, até o fim de, até ao fim de, até o fim do, entro la fine del, entro fine, \
        uiterlijk eind, voor eind, tegen eind, tot eind, före slutet av, senast i slutet av, till slutet av, \
        до конца, к концу, не позднее конца",
    ),
    (
        Around::Hedge(Hedge::AtMost),
        "by, until, till, up to, no later than, not later than, through, تا, حداکثر تا, بحلول, حتى, إلى, bis, \
        bis zum, spätestens, bis spätestens, jusqu en, jusqu au, jusqu à, d ici, d ici à, au plus tard, \
        au plus tard en, au plus tard le, hasta, hasta el, a más tardar, a más tardar en, a más tardar el, \
        até, no máximo até, entro, entro il, fino al, uiterlijk, tot en met, tot, senast, till och med, \
        till, до, к, не позднее, 截至, 截至到, 截止, 截止到, 至, 到",
    ),
    (
        Around::Hedge(Hedge::Under),
        "before, prior to, earlier than, قبل از, پیش از, قبل, vor, avant, avant le, antes de, antes del, \
        antes do, antes da, prima del, prima di, prima dell, voor, vóór, före, innan, ранее, раньше",
    ),
    (
        Around::Hedge(Hedge::AtLeast),
        "since, starting in, starting on, starting, beginning in, از, از ابتدای, از اغاز, از سال, منذ, seit, \
        ab, depuis, à partir de, à partir du, dès, desde, a partir de, a partir del, dal, dalla, dall, \
        a partire dal, sinds, vanaf, sedan, från och med, от, с, со, начиная с, 自, 自从, 自從, 从, 從",
    ),
    (
        Around::Hedge(Hedge::Over),
        "after, later than, بعد از, پس از, بعد, nach, après, après le, después de, después del, tras, \
        depois de, após, dopo, dopo il, na, efter, после",
    ),
    (
        Around::Hedge(Hedge::About),
        "about, around, circa, ca, c, approximately, roughly, some time in, حدود, در حدود, حوالی, حوالي, \
        حدود سال, نحو, um, etwa, ungefähr, rund, vers, environ, hacia, alrededor de, por volta de, cerca de, \
        verso, intorno al, rond, omstreeks, ongeveer, omkring, runt, kring, yaklaşık, около, примерно, लगभग, \
        约, 約, 大约, 大約, 约在, 約在",
    ),
    (
        Around::Part(Part::End),
        "the end of, end of, at the end of, پایان, اخر, انتهای, در پایان, نهاية, ende, zum ende, fin, \
        la fin de, fin de, finales de, a finales de, fines de, final de, fim de, fine, fine del, \
        la fine del, eind, einde, slutet av, конце, конец",
    ),
    (
        Around::Part(Part::Beginning),
        "the beginning of, beginning of, the start of, start of, ابتدای, اغاز, شروع, بداية, مطلع, anfang, \
        début, début de, inicio de, inicios de, principios de, a principios de, início de, inizio, \
        inizio del, begin, början av, начале, начало",
    ),
    (Around::Part(Part::Early), "early, early in, اوایل, أوائل"),
    (
        Around::Part(Part::Middle),
        "mid, middle of, the middle of, اواسط, نیمه, منتصف, mitte, mi, milieu, mediados de, a mediados de, \
        meados de, em meados de, metà, medio, halverwege, mitten av, середине, середина",
    ),
    (Around::Part(Part::Late), "late, late in, اواخر, أواخر"),
    (
        Around::Part(Part::Half(1)),
        "h1, the first half of, first half of, نیمه اول, نیمه نخست, نیم سال اول, نیمسال اول, النصف الأول من, \
        s1, erstes halbjahr, im ersten halbjahr, premier semestre, le premier semestre, primer semestre de, \
        primer semestre del, primeiro semestre de, primo semestre, primo semestre del, eerste helft van, \
        första halvåret, первом полугодии, первое полугодие",
    ),
    (
        Around::Part(Part::Half(2)),
        "h2, the second half of, second half of, نیمه دوم, نیم سال دوم, نیمسال دوم, النصف الثاني من, s2, \
        zweites halbjahr, im zweiten halbjahr, second semestre, le second semestre, segundo semestre de, \
        segundo semestre del, secondo semestre, secondo semestre del, tweede helft van, andra halvåret, \
        втором полугодии, второе полугодие",
    ),
    (Around::Nothing, NOTHING),
];

/// Quarters before a year, and the seasons of the solar calendar, which are its quarters.
pub const QUARTERS: [(i64, Words); 4] = [
    (
        1,
        "q1, the first quarter of, first quarter of, سه ماهه اول, سهماهه اول, سه ماه اول, سه ماه نخست, \
        سه ماهه نخست, سهماهه نخست, بهار, الربع الأول من, t1, erstes quartal, ersten quartal, \
        premier trimestre, primer trimestre de, primeiro trimestre de, primo trimestre, eerste kwartaal van, \
        första kvartalet, i квартале, первом квартале, первый квартал",
    ),
    (
        2,
        "q2, the second quarter of, second quarter of, سه ماهه دوم, سهماهه دوم, سه ماه دوم, تابستان, \
        الربع الثاني من, t2, zweites quartal, zweiten quartal, deuxième trimestre, segundo trimestre de, \
        secondo trimestre, tweede kwartaal van, andra kvartalet, ii квартале, втором квартале, \
        второй квартал",
    ),
    (
        3,
        "q3, the third quarter of, third quarter of, سه ماهه سوم, سهماهه سوم, سه ماه سوم, پاییز, \
        الربع الثالث من, t3, drittes quartal, dritten quartal, troisième trimestre, tercer trimestre de, \
        terceiro trimestre de, terzo trimestre, derde kwartaal van, tredje kvartalet, iii квартале, \
        третьем квартале, третий квартал",
    ),
    (
        4,
        "q4, the fourth quarter of, fourth quarter of, سه ماهه چهارم, سهماهه چهارم, سه ماه چهارم, زمستان, \
        الربع الرابع من, t4, viertes quartal, vierten quartal, quatrième trimestre, cuarto trimestre de, \
        quarto trimestre de, quarto trimestre, vierde kwartaal van, fjärde kvartalet, iv квартале, \
        четвертом квартале, четвертый квартал",
    ),
];

/// Phrases behind a date. Those behind a year may be written on to its suffix: 年末まで.
pub const BEHIND: [(Around, Words); 12] = [
    (
        Around::ByEnd,
        "sonuna kadar, sonuna dek, के अंत तक, के आखिर तक, 底前, 底之前, 年底前, 年底之前, 末まで, 末までに, 年末まで, 年末までに, 말까지",
    ),
    (
        Around::Hedge(Hedge::AtMost),
        "at the latest, or earlier, at latest, au plus tard, a más tardar, kadar, dek, e kadar, ye kadar, \
        a kadar, ya kadar, तक, まで, までに, までには, 까지",
    ),
    (
        Around::Hedge(Hedge::Under),
        "den önce, dan önce, ten önce, tan önce, önce, öncesinde, से पहले, 以前, 之前, 前, より前, 이전, 전",
    ),
    (
        Around::Hedge(Hedge::AtLeast),
        "or later, onwards, on, and later, and after, به بعد, den beri, dan beri, ten beri, tan beri, \
        den itibaren, dan itibaren, ten itibaren, tan itibaren, itibaren, beri, से, 以来, 以來, 以降, から, 起, 이후, \
        부터, 이래",
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
