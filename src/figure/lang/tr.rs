//! Turkish. Capitals lose the difference of "I" and "İ" when they are folded, and many people write without dots and
//! hooks, so that words stand here with and without them.

use super::Numeral::{Hundred, Scale, Small, Times};
use super::{
    Agreement, Grammar, Groups, Language, Marks, Nouns, Numbers, Pairs, Sayings, ScaleWord, Script, Spacing, Units,
    Way, Words,
};
use crate::figure::mention::Hedge::*;

pub const TURKISH: Language = Language {
    code: "tr",
    english: "Turkish",
    name: "Türkçe",
    script: Script::Latin,
    spacing: Spacing::Compounds,
    common: COMMON,
    letters: "",
    decimal_mark: ',',
    group_marks: &['.'],
    numbers: NUMBERS,
    spelling: SPELLING,
    capitals: &[('i', 'İ')],
    phrases: SAYINGS,
    units: UNITS,
    marks: MARKS,
    nouns: NOUNS,
};

const COMMON: Words = "ve, bir, bu, da, de, için, ile, olarak, çok, daha, en, olan, gibi, kadar, sonra, ama, ancak, göre, her, ne, o, ki, var, yok, değil, olduğu, oldu, olduğunu, tarafından, ise, üzerinde, arasında, yaklaşık, yüzde, bin, milyon, yıl, yılında, kişi, eden, etti, edildi, dedi, ya, veya, hem, büyük, yeni, ilk, ayrıca, artık, bile, şu, mi, mı, ilgili, içinde, bunu, biri, önce, fazla";

const NUMBERS: Numbers = Numbers {
    adds_to_ten: true,
    numerals: &[
        (Small(0), "sıfır, sifir"),
        (Small(1), "bir, birer"),
        (Small(2), "iki, ikişer"),
        (Small(3), "üç, uc, üçer"),
        (Small(4), "dört, dort, dörder"),
        (Small(5), "beş, bes, beşer"),
        (Small(6), "altı, alti, altışar"),
        (Small(7), "yedi, yedişer"),
        (Small(8), "sekiz, sekizer"),
        (Small(9), "dokuz, dokuzar"),
        (Small(10), "on, onar"),
        (Small(20), "yirmi, yirmişer"),
        (Small(30), "otuz, otuzar"),
        (Small(40), "kırk, kirk, kırkar"),
        (Small(50), "elli, ellişer"),
        (Small(60), "altmış, altmis, altmiş"),
        (Small(70), "yetmiş, yetmis"),
        (Small(80), "seksen"),
        (Small(90), "doksan"),
        (Hundred, "yüz, yuz, yüzer"),
        (Scale(3), "bin, biner"),
        (Scale(6), "milyon, mn, mln, mlyn"),
        (Scale(9), "milyar, mlr, mlrd, mr"),
        (Scale(12), "trilyon, trn, tn"),
        (Scale(15), "katrilyon"),
        (Scale(18), "kentilyon"),
        (Times(12), "düzine, duzine"),
    ],
    // "dörde", "dördü": the last letter softens before a vowel.
    stems: &[(Small(4), "dörd")],
    bare_scales: true,
    joins_digits: true,
    articles: "bir",
    of: "in, ın, un, ün, nin, nın, nun, nün",
    pairs: Pairs::Range,
    doubtful: "ikiye, üçe, dörde, yarıya, bir, birer, beşer, onar, yüzer, biner, mn, mln, mr, mlr, uc, yuz, sıfır, sifir",
    fractions: &[
        ((1, 2), "yarım, yarim, yarıdan, yarısı, yarısını, yarısının, yarısına, yarısında, yarısından"),
        ((1, 4), "çeyrek, çeyreği, çeyreğini, çeyreğinin, ceyrek"),
    ],
    over: "te, ta, de, da",
    denominators: &[(4, "çeyrek, çeyreği, çeyreğini, çeyreğinin, çeyreğine, çeyreğinde, ceyrek")],
    lower_parts: &[
        (2, "ikide"),
        (3, "üçte, ücte, ucte"),
        (4, "dörtte, dortte"),
        (5, "beşte, beste"),
        (6, "altıda, altida"),
        (7, "yedide"),
        (8, "sekizde"),
        (9, "dokuzda"),
        (10, "onda"),
        (12, "onikide"),
        (15, "onbeşte"),
        (16, "onaltıda"),
        (20, "yirmide"),
        (30, "otuzda"),
        (40, "kırkta"),
        (50, "ellide"),
        (1_000_000, "milyonda"),
    ],
    added_behind: &[((1, 2), "buçuk, bucuk"), ((1, 4), "çeyrek")],
    vague: &[
        ((3, 20), "birkaç, birkac, birçok"),
        ((20, 200), "onlarca, düzinelerce"),
        ((200, 2_000), "yüzlerce, yuzlerce"),
        ((2_000, 20_000), "binlerce"),
        ((20_000, 200_000), "onbinlerce"),
        ((200_000, 2_000_000), "yüzbinlerce"),
        ((2_000_000, 20_000_000), "milyonlarca"),
        ((2_000_000_000, 20_000_000_000), "milyarlarca"),
        ((2_000_000_000_000, 20_000_000_000_000), "trilyonlarca"),
    ],
    suffixes: &[(3, "k, K, bin"), (6, "M, mn, Mn, mln, mlyn"), (9, "mlr, Mlr, mlrd, mr, Mr"), (12, "trn, Trn, tn, Tn")],
    doubtful_suffixes: &[(6, "m")],
    money_suffixes: &[(3, "B")],
    decimal_points: "virgül, virgul, nokta",
    minus: "eksi",
    factor_verbs: &[((2, 1), "ikiye"), ((3, 1), "üçe"), ((4, 1), "dörde"), ((1, 2), "yarıya")],
    ordinals: "birinci, ikinci, üçüncü, dördüncü, beşinci, altıncı, yedinci, sekizinci, dokuzuncu, onuncu, yirminci, otuzuncu, \
        kırkıncı, ellinci, altmışıncı, yetmişinci, sekseninci, doksanıncı, yüzüncü, bininci, milyonuncu, ilk, sonuncu, ucuncu, \
        dorduncu, besinci, altinci, dokuzuncu, kirkinci, yuzuncu, birincisi, ikincisi, üçüncüsü, dördüncüsü, beşincisi",
    ordinal_suffixes: "inci, ıncı, uncu, üncü, nci, ncı, ncu, ncü, incisi, ıncısı, uncusu, üncüsü, ncisi, ncısı, inciliği, \
        ncisini, ncısını, incide, ıncıda, uncuda, üncüde, nciye, ncıya",
    ordinal_dot: true,
    ..Numbers::NONE
};

const SCALES: &[ScaleWord] = &[
    ScaleWord { size: 1_000_000_000, one: "bir milyar", many: " milyar", changes: false },
    ScaleWord { size: 1_000_000, one: "bir milyon", many: " milyon", changes: false },
    ScaleWord { size: 1_000, one: "bin", many: " bin", changes: false },
];
const JOINED_SCALES: &[ScaleWord] = &[
    ScaleWord { size: 1_000_000_000, one: "birmilyar", many: "milyar", changes: false },
    ScaleWord { size: 1_000_000, one: "birmilyon", many: "milyon", changes: false },
    ScaleWord { size: 1_000, one: "bin", many: "bin", changes: false },
];
const SPELLING: &[Way] = &[
    Way {
        agreement: 0,
        grammar: Grammar::Groups(Groups {
            words_to: 9,
            hundred: " yüz",
            one_hundred: "yüz",
            scales: SCALES,
            below: 1_000_000_000_000,
            ..Groups::NONE
        }),
    },
    Way {
        agreement: 0,
        grammar: Grammar::Groups(Groups {
            words_to: 9,
            tens: "",
            hundred: "yüz",
            one_hundred: "yüz",
            hundreds: "",
            scales: JOINED_SCALES,
            groups: "",
            small_group: "",
            even_group: "",
            below: 1_000_000_000_000,
            ..Groups::NONE
        }),
    },
];

const SAYINGS: Sayings = Sayings {
    hedges: &[
        (
            AtLeast,
            "en az, en azından, asgari, asgarî, minimum, min, en düşük, hiç değilse, hiç olmazsa, en aşağı, aşağısı, en erken, \
             en azindan",
        ),
        (
            AtMost,
            "en fazla, en çok, en cok, azami, azamî, maksimum, maksimum, max, maks, en yüksek, en geç, olsa olsa, taş çatlasa, \
             bilemedin, bilemediniz, haydi haydi",
        ),
        (
            About,
            "yaklaşık, yaklaşık olarak, yaklasik, yaklasik olarak, takriben, takribi, takribî, kabaca, aşağı yukarı, asagi yukari, \
             ortalama, ortalama olarak, tahminen, tahmini, tahminî, tahmini olarak, kabataslak, yuvarlak, yuvarlak hesap, ort, \
             yak, yakl, şöyle böyle, belki, muhtemelen, yaklaşık bir",
        ),
        (Nearly, "neredeyse, hemen hemen, nerdeyse, handiyse, adeta, âdeta"),
        (
            Exactly,
            "tam olarak, tam, tamı tamına, kesin olarak, tastamam, tami tamina, kesinlikle, tamtamına, net olarak",
        ),
        (
            None,
            "sadece, yalnızca, yalnız, toplam, toplamda, toplam olarak, sırf, ancak, tüm, bütün, topu topu, bir tek, tek, \
             topluca, rekor, tamamı, yalnizca",
        ),
    ],
    trailing_hedges: &[
        (
            Over,
            "dan fazla, den fazla, tan fazla, ten fazla, den fazlası, dan fazlası, ten fazlası, tan fazlası, \
                den fazlasını, dan fazlasını, ten fazlasını, tan fazlasını, den fazlasının, dan fazlasının, \
                ten fazlasının, tan fazlasının, den fazlasına, dan fazlasına, den daha fazlası, \
                dan daha fazlası, den fazladır, dan fazladır, den fazlaydı, dan fazlaydı, den daha fazla, \
                dan daha fazla, ten daha fazla, tan daha fazla, den çok, dan çok, ten çok, tan çok, \
                den daha çok, dan daha çok, ten daha çok, tan daha çok, aşkın, ı aşkın, i aşkın, u aşkın, \
                ü aşkın, yi aşkın, yı aşkın, yu aşkın, yü aşkın, aşan, ı aşan, i aşan, u aşan, ü aşan, yi aşan, \
                yı aşan, askin, ı geçen, i geçen, u geçen, ü geçen, yi geçen, yı geçen, üzerinde, üzerindeki, \
                üzerine, in üzerinde, ın üzerinde, un üzerinde, ün üzerinde, nin üzerinde, nın üzerinde, \
                in üzerindeki, ın üzerindeki, un üzerindeki, ün üzerindeki, nin üzerindeki, in üzerine, \
                ın üzerine, un üzerine, ün üzerine, nin üzerine, in üstünde, ın üstünde, un üstünde, \
                ün üstünde, nin üstünde, nın üstünde, üstünde, üstündeki, in üstündeki, ün üstündeki, \
                un üstündeki, ın üstündeki, nin üstündeki, den yüksek, dan yüksek, ten yüksek, tan yüksek, \
                den büyük, dan büyük, ten büyük, tan büyük, den uzun, dan uzun, ten uzun, tan uzun, üstü, \
                üzeri, ı aştı, i aştı, u aştı, ü aştı, yi aştı, yı aştı, yu aştı, yü aştı, ı geçti, i geçti, \
                u geçti, ü geçti, yi geçti, yı geçti, yu geçti, yü geçti, ı aşıyor, i aşıyor, u aşıyor, \
                ü aşıyor, yi aşıyor, yı aşıyor, yu aşıyor, yü aşıyor, ı geçiyor, i geçiyor, u geçiyor, \
                ü geçiyor, yi geçiyor, yı geçiyor, yu geçiyor, yü geçiyor, ı aşmış, i aşmış, u aşmış, ü aşmış, \
                yi aşmış, yı aşmış, yu aşmış, yü aşmış, ı aşarak, i aşarak, u aşarak, ü aşarak, yi aşarak, \
                yı aşarak, yu aşarak, yü aşarak, ı geçerek, i geçerek, u geçerek, ü geçerek, yi geçerek, \
                yı geçerek, yu geçerek, yü geçerek, dan çoğu, den çoğu, ndan çoğu, nden çoğu",
        ),
        (
            OrMore,
            "küsur, kusur, ve üzeri, ve üstü, ve üzerinde, ve üzerindeki, ve üstünde, ve üstündeki, veya üzeri, veya üstü, ya da üzeri, ya da üstü, ve daha fazla, \
             veya daha fazla, ya da daha fazla, ve daha fazlası, veya daha fazlası, ve daha çok, veya daha çok, ve yukarısı, ve yukarı, veya fazlası, \
             ve fazlası, ve sonrası, veya üzerinde, ve daha yüksek, veya daha yüksek, ve daha büyük, veya daha büyük, ve uzeri, ve ustu",
        ),
        (
            Under,
            "den az, dan az, ten az, tan az, den daha az, dan daha az, ten daha az, tan daha az, altı, in altında, ın altında, un altında, \
             ün altında, nin altında, nın altında, altında, altındaki, in altındaki, ın altındaki, un altındaki, ün altındaki, nin altındaki, \
             in altına, ın altına, un altına, ün altına, nin altına, nın altına, altına, yaş altı, den küçük, dan küçük, ten küçük, tan küçük, \
             den düşük, dan düşük, ten düşük, tan düşük, den kısa, dan kısa, ten kısa, tan kısa",
        ),
        (
            AtMost,
            "e varan, a varan, ye varan, ya varan, e kadar, a kadar, ye kadar, ya kadar, e eşit veya küçük, a eşit veya küçük, ye eşit veya küçük, ya eşit veya küçük, den küçük veya eşit, dan küçük veya eşit, ten küçük veya eşit, tan küçük veya eşit, e eşit veya daha küçük, a eşit veya daha küçük, ye eşit veya daha küçük, ya eşit veya daha küçük, dan fazla değil, dan fazla olmamak, dan fazla olmamalı, dan fazla olmamalıdır, dan fazla olamaz, dan fazla olmayan, dan fazla olmayacak, dan çok değil, dan çok olmamak, dan çok olmamalı, dan çok olmamalıdır, dan çok olamaz, dan çok olmayan, dan çok olmayacak, den fazla değil, den fazla olmamak, den fazla olmamalı, den fazla olmamalıdır, den fazla olamaz, den fazla olmayan, den fazla olmayacak, den çok değil, den çok olmamak, den çok olmamalı, den çok olmamalıdır, den çok olamaz, den çok olmayan, den çok olmayacak, tan fazla değil, tan fazla olmamak, tan fazla olmamalı, tan fazla olmamalıdır, tan fazla olamaz, tan fazla olmayan, tan fazla olmayacak, tan çok değil, tan çok olmamak, tan çok olmamalı, tan çok olmamalıdır, tan çok olamaz, tan çok olmayan, tan çok olmayacak, ten fazla değil, ten fazla olmamak, ten fazla olmamalı, ten fazla olmamalıdır, ten fazla olamaz, ten fazla olmayan, ten fazla olmayacak, ten çok değil, ten çok olmamak, ten çok olmamalı, ten çok olmamalıdır, ten çok olamaz, ten çok olmayan, ten çok olmayacak, ve altı, ve altında, ve altındaki, veya altı, veya altında, \
                ya da altı, ve daha az, veya daha az, ya da daha az, veya daha düşük, veya daha azı, \
                ve daha azı, ve aşağısı, e dek, a dek, ye dek, ya dek, e değin, a değin, en fazla, en çok, \
                maksimum, azami, aşmayan, ı aşmayan, i aşmayan, u aşmayan, ü aşmayan, yi aşmayan, yı aşmayan, \
                yu aşmayan, yü aşmayan, geçmeyen, ı geçmeyen, i geçmeyen, u geçmeyen, ü geçmeyen, yi geçmeyen, \
                yı geçmeyen, yu geçmeyen, yü geçmeyen, aşmamalı, ı aşmamalı, i aşmamalı, u aşmamalı, \
                ü aşmamalı, yi aşmamalı, yı aşmamalı, yu aşmamalı, yü aşmamalı, aşmamalıdır, ı aşmamalıdır, \
                i aşmamalıdır, u aşmamalıdır, ü aşmamalıdır, yi aşmamalıdır, yı aşmamalıdır, yu aşmamalıdır, \
                yü aşmamalıdır, geçmemeli, ı geçmemeli, i geçmemeli, u geçmemeli, ü geçmemeli, yi geçmemeli, \
                yı geçmemeli, yu geçmemeli, yü geçmemeli, geçmemelidir, ı geçmemelidir, i geçmemelidir, \
                u geçmemelidir, ü geçmemelidir, yi geçmemelidir, yı geçmemelidir, yu geçmemelidir, \
                yü geçmemelidir, aşamaz, ı aşamaz, i aşamaz, u aşamaz, ü aşamaz, yi aşamaz, yı aşamaz, \
                yu aşamaz, yü aşamaz, geçemez, ı geçemez, i geçemez, u geçemez, ü geçemez, yi geçemez, \
                yı geçemez, yu geçemez, yü geçemez, aşmayacak, ı aşmayacak, i aşmayacak, u aşmayacak, \
                ü aşmayacak, yi aşmayacak, yı aşmayacak, yu aşmayacak, yü aşmayacak, ı geçmeyecek, \
                i geçmeyecek, u geçmeyecek, ü geçmeyecek, yi geçmeyecek, yı geçmeyecek, yu geçmeyecek, \
                yü geçmeyecek, ı aşmadı, i aşmadı, u aşmadı, ü aşmadı, yi aşmadı, yı aşmadı, yu aşmadı, \
                yü aşmadı, ı geçmedi, i geçmedi, u geçmedi, ü geçmedi, yi geçmedi, yı geçmedi, \
                yu geçmedi, yü geçmedi",
        ),
        (
            About,
            "kadar, civarında, civarı, civarındaki, dolayında, dolaylarında, dolayındaki, yaklaşık, yaklaşık olarak, takriben, çevresinde, \
             bandında, aşağı yukarı, ortalama, tahminen, seviyesinde, düzeyinde, seviyelerinde, düzeylerinde, in civarında, ün civarında, sularında, raddesinde, \
             raddelerinde, mertebesinde, falan, filan",
        ),
        (
            Nearly,
            "yakın, e yakın, a yakın, ye yakın, ya yakın, e yaklaşan, a yaklaşan, ye yaklaşan, ya yaklaşan, yakin",
        ),
        (
            AtLeast,
            "en az, en azından, asgari, minimum, e eşit veya büyük, a eşit veya büyük, ye eşit veya büyük, ya eşit veya büyük, den büyük veya eşit, dan büyük veya eşit, ten büyük veya eşit, tan büyük veya eşit, e eşit veya daha büyük, a eşit veya daha büyük, ye eşit veya daha büyük, ya eşit veya daha büyük, dan az değil, dan az olmamak, dan az olmamalı, dan az olmamalıdır, dan az olamaz, dan az olmayan, dan az olmayacak, den az değil, den az olmamak, den az olmamalı, den az olmamalıdır, den az olamaz, den az olmayan, den az olmayacak, tan az değil, tan az olmamak, tan az olmamalı, tan az olmamalıdır, tan az olamaz, tan az olmayan, tan az olmayacak, ten az değil, ten az olmamak, ten az olmamalı, ten az olmamalıdır, ten az olamaz, ten az olmayan, ten az olmayacak",
        ),
        (Exactly, "tam olarak, tamı tamına"),
    ],
    telling: "aşkın, fazla",
    abbreviations: "min, max, maks, ort, yak, yakl",
    range_words: "ila, ilâ, ile",
    range_tails: "arası, arasında, arasındaki, arasından, aralığında, aralığındaki, arasına, aralığı, arasıdır, arasındadır",
    alternatives: "veya, ya da, yahut, veyahut",
    tolerances: "artı eksi, artı veya eksi, arti eksi, eksi artı",
    every: "her",
    inverse_ratios: "üzerinden, kişiden, kişinin, hastadan, çocuktan, kadından, erkekten, gençten, öğrenciden, çalışandan, vatandaştan, insandan, \
        yetişkinden, evden, haneden, aileden, şirketten, işletmeden, firmadan, hastaneden, okuldan, katılımcıdan, kullanıcıdan, üründen, \
        araçtan, sürücüden, seçmenden, bebekten, doktordan, hekimden, işçiden, kız çocuğundan, kadının, dosyadan, denekten, örnekten, \
        üyeden, vakadan, gebelikten, evlilikten, denemeden, soruda, sorudan, kisiden, den, dan, ten, tan, kişide, hastada, çocukta, kadında",
    growth_tails: "oranında, oranındaki, oranında bir, oranıyla, kadar, seviyesinde, düzeyinde, dolayında, civarında, oranla, bir, \
        lik bir, lık bir, luk bir, lük bir, puan, değer, birden, daha",
    reaching: "e, a, ye, ya, ne, na, ine, ına, una, üne, sine, sına, lara, lere",
    growth: "arttı, artarak, artış, artışı, artışla, artışa, artıştan, artışlar, artmış, artmıştır, artıyor, artacak, artar, artan, artması, artırıldı, artırdı, \
        artırılarak, artırıldığı, artırım, artırılması, arttırıldı, arttığı, arttığını, artti, artis, yükseldi, yükselerek, yükseliş, yükselişle, yükselmiş, yükseliyor, yükselme, yükselen, \
        yükseltildi, yükseldiği, azaldı, azalarak, azalış, azalışla, azalma, azalmayla, azalmış, azalıyor, azalan, azaltıldı, azalttı, azaltım, azaldığı, azalması, düştü, düşerek, \
        düşüş, düşüşle, düşüşü, düşmüş, düşüyor, düşen, düşürüldü, düşürdü, düştüğü, geriledi, gerileyerek, gerileme, gerilemeyle, gerilemiş, gerileyen, büyüdü, büyüyerek, \
        büyüme, büyümesi, büyümeyle, büyümüş, büyüyecek, büyüyen, küçüldü, küçülme, küçülerek, küçülmüş, daraldı, daralma, daralarak, daraldığı, daralmayla, zam, zamlandı, zammı, zamla, zamlı, zamma, \
        indirim, indirimi, indirimle, indirimli, indirildi, enflasyon, enflasyonu, değerlendi, değer, kazandı, kaybetti, kayıp, kaybı, kayıpla, sıçradı, sıçrama, çoğaldı, çoğalma, \
        genişledi, genişleme, ucuzladı, ucuz, ucuzlama, pahalandı, pahalı, pahalılaştı, daha, fazla, yüksek, düşük, iyileşme, iyileşti, kötüleşti, tasarruf, kesinti, \
        kısıldı, eksildi, eksilme, eksik, kâr, toparlandı, değişim, değişti, fark, farkla, primli, prim",
    version_hedges: &[(AtLeast, "en düşük"), (AtMost, "en yüksek")],
    trailing_version_hedges: &[
        (
            OrMore,
            "ve sonrası, ve sonraki, ve sonraki sürümler, ve sonraki sürümleri, veya sonrası, veya sonraki, veya daha yeni, ve daha yeni, ya da daha yeni, veya daha yeni bir sürüm, ve yenisi, veya yenisi, dan itibaren, den itibaren, tan itibaren, ten itibaren, ve üzeri, veya üzeri, dan beri, den beri, ten beri, tan beri",
        ),
        (
            Over,
            "den yeni, dan yeni, ten yeni, tan yeni, den daha yeni, dan daha yeni, ten daha yeni, tan daha yeni, den sonraki, dan sonraki",
        ),
        (
            Under,
            "den eski, dan eski, ten eski, tan eski, den daha eski, dan daha eski, ten daha eski, tan daha eski, den önceki, dan önceki",
        ),
        (AtMost, "ve öncesi, veya öncesi, ve daha eski, veya daha eski, ve eskisi"),
    ],
    list_words: "ve, veya, ya da, ile",
    totals: "toplam, genel toplam",
    ..Sayings::NONE
};

const UNITS: Units = Units {
    below_zero_before: "sıfırın altında, sıfır altı",
    below_zero: "sıfırın altında, sıfırın altı, sıfır altı",
    names: &[
        ("workday", "iş günü, is gunu"),
        ("%", "yüzdelik"),
        (
            "pp",
            "yüzde puan, yüzdelik puan, yüzde puanı, yüzdelik puanlık, yüzde puanlık, yüzde puana, yuzde puan, yüzdesel puan, puan yüzde, \
             yüzde birim",
        ),
        ("bp", "baz puan, baz puanlık, bazpuan, bp, baz puana"),
        ("×", "katı, katına, katını, katından, katında, misli, misline, mislini, katıdır, katıydı"),
        ("ns", "nanosaniye"),
        ("µs", "mikrosaniye"),
        ("ms", "milisaniye, msn"),
        ("s", "saniye, sn, saniyede"),
        ("min", "dakika, dk, dak, dakka, dakikada"),
        ("h", "saat, sa, saatte"),
        ("day", "takvim günü, gün, gun, gündür, günde, günü, günün"),
        ("week", "hafta, haftada"),
        ("month", "ay, aydır, ayda, ayı, ayın"),
        (
            "year",
            "yıl, yil, yıldır, yılda, yılı, yıllık, yillik, senelik, senede, sene, yaş, yas, yaşında, yaşındaki, yaşındaydı, yaşına, yaşını, yaşından, yaşlarında, yaşlarındaki",
        ),
        ("century", "yüzyıl, asır, yuzyil"),
        ("nm", "nanometre"),
        ("µm", "mikrometre, mikron"),
        ("mm", "milimetre, milim"),
        ("cm", "santimetre, santim"),
        ("dm", "desimetre"),
        ("m", "metre"),
        ("km", "kilometre"),
        ("in", "inç, inc"),
        ("ft", "fit, feet"),
        ("yd", "yarda"),
        ("mi", "mil"),
        ("mm²", "milimetrekare, milimetre kare"),
        ("cm²", "santimetrekare, santimetre kare"),
        ("m²", "metrekare, metre kare"),
        ("km²", "kilometrekare, kilometre kare"),
        ("ft²", "fit kare, ayakkare, feet kare, ayak kare"),
        ("ha", "hektar"),
        ("mm³", "milimetreküp, milimetre küp"),
        ("cm³", "santimetreküp, santimetre küp"),
        ("m³", "metreküp, metre küp, metrekup"),
        ("km³", "kilometreküp, kilometre küp"),
        ("µL", "mikrolitre"),
        ("mL", "mililitre"),
        ("cL", "santilitre"),
        ("dL", "desilitre"),
        ("L", "litre, lt"),
        ("µg", "mikrogram"),
        ("mg", "miligram"),
        ("g", "gram, gr"),
        ("kg", "kilogram, kilo"),
        ("t", "ton, metrik ton"),
        ("oz", "ons"),
        ("lb", "libre"),
        ("m/s", "metre saniye"),
        ("kn", "knot, deniz mili"),
        ("bit", "bit"),
        ("kbit", "kilobit"),
        ("Mbit", "megabit"),
        ("Gbit", "gigabit"),
        ("B", "bayt, byte"),
        ("kB", "kilobayt, kilobyte"),
        ("MB", "megabayt, megabyte"),
        ("GB", "gigabayt, gigabyte"),
        ("TB", "terabayt, terabyte"),
        ("PB", "petabayt, petabyte"),
        ("km/h", "km s, km sa, km saat, kilometre saat"),
        ("mW", "miliwatt, milivat"),
        ("W", "watt, vat"),
        ("kW", "kilowatt, kilovat"),
        ("MW", "megawatt, megavat"),
        ("GW", "gigawatt, gigavat"),
        ("TW", "terawatt, teravat"),
        ("J", "joule, jul"),
        ("kJ", "kilojoule, kilojul"),
        ("cal", "kalori"),
        ("kcal", "kilokalori"),
        ("Wh", "watt saat, wattsaat, vatsaat"),
        ("kWh", "kilowatt saat, kilowattsaat, kilovatsaat, kilovat saat"),
        ("MWh", "megawatt saat, megawattsaat, megavatsaat, megavat saat"),
        ("GWh", "gigawatt saat, gigawattsaat, gigavatsaat, gigavat saat"),
        ("TWh", "terawatt saat, terawattsaat, teravatsaat, teravat saat"),
        ("hp", "beygir, beygirgücü, beygir gücü, beygir gücünde"),
        ("Hz", "hertz"),
        ("kHz", "kilohertz"),
        ("MHz", "megahertz"),
        ("GHz", "gigahertz"),
        ("rpm", "devir, dev dk"),
        ("V", "volt"),
        ("kV", "kilovolt"),
        ("A", "amper"),
        ("mA", "miliamper"),
        ("mAh", "miliampersaat, miliamper saat"),
        ("Ah", "ampersaat"),
        ("Ω", "ohm"),
        ("N", "newton"),
        ("Pa", "paskal, pascal"),
        ("hPa", "hektopaskal"),
        ("kPa", "kilopaskal"),
        ("MPa", "megapaskal"),
        ("bar", "bar"),
        ("mbar", "milibar"),
        ("mmHg", "milimetre cıva"),
        ("°C", "santigrat derece, derece santigrat, derece celsius, celsius derece, santigrat, celsius, derece c"),
        (
            "°F",
            "fahrenhayt derece, derece fahrenhayt, derece fahrenheit, fahrenheit derece, fahrenhayt, fahrenheit, fahrenayt, derece f",
        ),
        ("K", "kelvin"),
        ("°", "derece"),
        ("dB", "desibel"),
        ("mol", "mol"),
        ("lm", "lümen"),
        ("lx", "lüks"),
        ("px", "piksel"),
        ("arcmin", "açısal dakika"),
        ("arcsec", "açısal saniye"),
        ("radian", "radyan"),
        ("ac", "akre"),
        ("in²", "inç kare"),
        ("mi²", "mil kare"),
        ("yd²", "yarda kare"),
        ("Tbit", "terabit"),
        ("BTU", "ingiliz ısı birimi"),
        ("eV", "elektronvolt"),
        ("lbf", "pound kuvvet"),
        ("Mpx", "megapiksel"),
        ("AU", "astronomik birim"),
        ("fathom", "fathom"),
        ("furlong", "furlong"),
        ("ly", "ışık yılı, ışık yıllık"),
        ("parsec", "parsek"),
        ("picometre", "pikometre"),
        ("cd", "kandela"),
        ("Da", "dalton"),
        ("ozt", "troy ons"),
        ("atm", "atmosfer"),
        ("inHg", "inç cıva"),
        ("Nm", "newton metre, newtonmetre"),
        ("ac·ft", "akre fit"),
        ("barrel", "varil, varillik"),
        ("bushel", "buşel"),
        ("ft³", "fit küp"),
        ("in³", "inç küp"),
        ("mi³", "mil küp"),
        ("yd³", "yarda küp"),
        ("fl oz", "sıvı ons"),
        ("gallon", "galon, galonluk"),
        ("hL", "hektolitre"),
        ("megalitre", "megalitre"),
        ("mmol", "milimol"),
        ("Bq", "bekerel"),
        ("Sv", "sievert"),
        ("mSv", "milisievert"),
        ("MJ", "megajul"),
        ("Mt", "megaton"),
        ("EB", "eksabayt"),
        ("carat", "karatlık, karat"),
        ("BRL", "brezilya reali"),
        ("MXN", "meksika pesosu"),
        ("NZD", "yeni zelanda doları"),
        ("CZK", "çek korunası"),
        ("ILS", "yeni israil şekeli, şekeli"),
        ("THB", "tayland bahtı, bahtı"),
        ("VND", "vietnam dongu, dongu"),
        ("ZAR", "güney afrika randı"),
        ("NGN", "nijerya nairası, nairası"),
        ("ARS", "arjantin pesosu"),
        ("HKD", "hong kong doları"),
        ("SGD", "singapur doları"),
        ("TWD", "yeni tayvan doları"),
        ("IDR", "endonezya rupisi"),
        ("MYR", "malezya ringgiti, ringgiti"),
        ("PHP", "filipinler pesosu"),
        ("PKR", "pakistan rupisi"),
        ("BDT", "bangladeş takası, takası"),
        ("KZT", "kazakistan tengesi, tengesi"),
        ("HUF", "macar forinti, forinti"),
        ("RON", "romen leyi"),
        ("BGN", "bulgar levası"),
        ("CLP", "şili pesosu"),
        ("COP", "kolombiya pesosu"),
        ("PEN", "peru solü"),
        ("QAR", "katar riyali"),
        ("KWD", "kuveyt dinarı"),
        ("AFN", "afganistan afganisi"),
        ("MAD", "fas dirhemi"),
        ("DZD", "cezayir dinarı"),
        ("TND", "tunus dinarı"),
        ("JOD", "ürdün dinarı"),
        ("LBP", "lübnan lirası"),
        ("SYP", "suriye lirası"),
        ("KES", "kenya şilini"),
        ("GEL", "gürcistan larisi, larisi"),
        ("AMD", "ermenistan dramı"),
        ("AZN", "azerbaycan manatı, manatı"),
        ("UZS", "özbekistan somu, somu"),
        ("ISK", "izlanda kronu"),
        ("RSD", "sırp dinarı"),
        ("TRY", "lira, tl, türk lirası, turk lirasi, liralık, türk liralık, lirası"),
        (
            "USD",
            "dolar, doları, dolarını, dolarına, dolarlık, abd doları, amerikan doları, abd dolarlık, abd dolarına, abd dolarını, abd dolarıdır, us doları",
        ),
        ("USD/100", "cent, sent"),
        ("TRY/100", "kuruş, kuruşluk"),
        ("CAD", "kanada doları"),
        ("AUD", "avustralya doları"),
        ("EUR", "euro, avro, yuro"),
        ("GBP", "sterlin, ingiliz sterlini, pound, paund"),
        ("JPY", "yen, japon yeni"),
        ("CNY", "yuan, çin yuanı"),
        ("INR", "rupi, hindistan rupisi, rupisi"),
        ("CHF", "frank, isviçre frangı"),
        ("RUB", "ruble, rus rublesi"),
        ("SEK", "isveç kronu"),
        ("NOK", "norveç kronu"),
        ("DKK", "danimarka kronu"),
        ("KRW", "won, güney kore wonu"),
        ("IRR", "iran riyali"),
        ("SAR", "suudi riyali, riyal, suudi arabistan riyali"),
        ("IRT", "tümen, toman"),
        ("AED", "dirhem, bae dirhemi"),
        ("IQD", "irak dinarı"),
        ("EGP", "mısır lirası, mısır poundu"),
        ("UAH", "grivna, ukrayna grivnası, grivnası"),
        ("PLN", "zloti, polonya zlotisi, zlotisi"),
        ("BTC", "bitcoin"),
        ("cup", "su bardağı"),
        ("tbsp", "yemek kaşığı, çorba kaşığı"),
        ("tsp", "çay kaşığı"),
        ("daa", "dönüm, dekar, dunam"),
    ],
    leading: &[("%", "yüzde, yuzde"), ("‰", "binde"), ("ppm", "milyonda")],
    endings: "i, ı, u, ü, yi, yı, yu, yü, si, sı, su, sü, e, a, ye, ya, de, da, te, ta, den, dan, ten, tan, in, ın, un, ün, nin, nın, nun, nün, \
        ini, ını, unu, ünü, sini, sını, sunu, sünü, ine, ına, una, üne, sine, sına, suna, süne, inde, ında, unda, ünde, sinde, sında, sunda, sünde, \
        inden, ından, undan, ünden, sinden, sından, sundan, sünden, inin, ının, unun, ünün, sinin, sının, sunun, sünün, lik, lık, luk, lük, \
        liği, lığı, luğu, lüğü, liğine, lığına, luğuna, lüğüne, likti, lıktı, luktu, lüktü, li, lı, lu, lü, dir, dır, dur, dür, tir, tır, tur, tür, ydi, ydı, ydu, ydü, di, dı, du, \
        dü, ti, tı, tu, tü, deki, daki, teki, taki, er, ar, şer, şar, lerde, larda, lerdeki, lardaki, ler, lar, leri, ları, lerin, ların, lerine, larına, \
        le, la, yle, yla, yken, ken, liktir, lıktır, luktur, lüktür",
    keeps_endings: true,
    tails: "boyunca",
    times: "kat",
    times_than: "katladı, katlandı, katlanmış, katlayan, katlanan, katlanacak, katlayacak, katlıyor, katlanıyor, indi, indirildi, indirdi, \
        düştü, düşürüldü, düşürdü, daha, fazla, fazlası, fazlasına, artış, arttı, artarak, artışla, artmış, artıyor, artacak, artırıldı, arttırıldı, yüksek, büyük, \
        büyüdü, hızlı, çok, pahalı, ucuz, iyi, yükseldi, az, düşük, uzun, güçlü, ağır, kazandı, değer, büyüme, çıktı, arttığı, arttığını, küçük, yavaş, \
        etkili, verimli, değerli, geniş",
    percent_points: "puan, puanlık, puana",
    leading_rates: &[
        ("s", "saniyede"),
        ("min", "dakikada"),
        ("h", "saatte"),
        ("day", "günde, gunde"),
        ("week", "haftada"),
        ("month", "ayda"),
        ("year", "yılda, senede"),
        ("L", "litresi, litrede, litre başına"),
        ("kg", "kilosu, kilogramı, kilo başına"),
        ("t", "tonu, ton başına"),
        ("m²", "metrekaresi, metrekare başına"),
        ("kişi", "kişi başına, kişi başı"),
        ("varil", "varili, varil başına"),
        ("adet", "adedi, tanesi"),
    ],
    per: "başına",
    ..Units::NONE
};

const MARKS: Marks = Marks {
    opens: "açık, açıktır, saatleri",
    codes: "http, durum, hatası, kodu, yanıtı, sayfası",
    streets: "caddesi, cadde, cad, sokak, sokağı, sk, sok, bulvarı, bulv, blv, meydanı, mahallesi, mah, yolu, \
        apartmanı",
    towns: "kadıköy, üsküdar, beşiktaş, çankaya, istanbul, ankara, izmir, bursa, antalya, adana, konya, gaziantep, kayseri, mersin, eskişehir, \
        samsun, trabzon",
    scores: "kazandı, kazandılar, kazanan, kazandığı, yendi, yendiler, yenen, yenildi, yenildiler, mağlup, \
        galip, galibiyet, galibiyeti, mağlubiyet, beraberlik, berabere, skorla, skoruyla, öne, üstünlük, \
        üstünlüğüyle, maçı, maç",
    months: "mar, ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık, oca, şub, nis, may, haz, tem, ağu, eyl, eki, \
        kas, ara, subat, mayis, agustos, eylul, kasim, aralik, muharrem, safer, recep, şaban, ramazan, şevval, zilkade, zilhicce",
    doubtful_months: "mar, oca, nis, may, haz, tem, eki, kas, ara, mart, ocak, ekim, safer, recep, kasim, aralik",
    year_marks: "yılı, ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık, ilkbahar, yaz, sonbahar, kış, \
        güz, sezon, dönem, ve, ile, veya, mali, milattan, hicri, miladi, rumi, model, tarih, tarihi, başı, sonu, ila, yaklaşık",
    year_names: "yıl, yılı, yılının, sene, yıllar, yılları, mö, mali yıl",
    eras: "mö, ms",
    decade_suffixes: "lar, ler, lı, li, lu, lü, larda, lerde, ların, lerin, lardan, lerden, lara, lere, ları, leri, lardaki, lerdeki, larının, lerinin",
    year_suffixes: "yılı, yılında, yılından, yılına, yılının, yılını, yılındaki, yılıyla, yılıdır, yılıydı, yıllarında, yılları, yıllarının, yıllarda, yıllar, yılki, \
        yili, yilinda, yilindan, yilina, yilinin, yillarinda, yillari, senesi, senesinde, senesinden, senesine, senesinin, seneleri, senelerinde, \
        model, modeli, sezonu, sezonunda, tarihli, doğumlu, eylül, eylülünde, yazında, baharında, kışında, sonbaharında, genel, yerel, bütçesi, başında, sonunda, sonlarında, başlarında, ortasında, \
        ortalarında, sonuna, başından, sonundan, sonu, başı, yazı, baharı, depremi, depreminde, depreminden, depreminin, seçimi, seçimleri, seçimlerinde, darbesi, krizi, krizinde, \
        anayasası, olimpiyatları, mezunu, yapımı, döneminde, dönemi, döneminin, dönemini, dönemindeki, arasında, arası, arasındaki",
    reference_suffixes: "acil, plakalı, sayılı, numaralı, nolu, numara, nolı, no, inci, ıncı, uncu, üncü, nci, ncı, ncu, ncü",
    references: "tip, kodu, opus, mezmur, pk, kat, daire, madde, maddesi, maddesinin, bölüm, bölümü, şekil, tablo, çizelge, sayfa, sayfası, sf, fıkra, fıkrası, bent, bendi, cilt, sayı, no, numara, numarası, \
        nolu, kısım, kısmı, paragraf, denklem, grafik, resim, dipnot, formül, kanun, karar, sure, ayet, eşitlik, teorem, lemma, önerme, \
        tanım, bkz, rfc, iso, isbn, issn, cve, ieee, doi, pmid, arxiv, ref, plaka, dosya no, sicil, tckn, iban, kaynak, bolum, sekil, ünite, alıştırma, \
        esas, tebliğ, genelge, yönetmelik, şema, görsel, harita",
    weak_references: "sıra, koltuk, yargıtay, uçuş, ek, adım, soru, örnek, oda, kapı, peron, kanal, hat, seviye, düzey, aşama, faz, evre, etap, grup, sınıf, satır, sütun, kod, hata, \
        port, ders, konu, modül, sezon, perde, sahne, bilet, uçuş, blok, salon, tür, kategori, gate, terminal, parsel, ada, pafta, \
        adim, seçenek, şık, vaka, olgu, deney, grup, ekip, takım, kulvar, çıkış, kavşak, istasyon, durak, bina, gişe, dönem, tur, raund, set",
    dotted_references: "dk, m, md, no, nr, s, ss, sf, md, böl, şek, tab, bkz, cd, mad, par, blok, d, k, e, say",
    names: "kodu, kimlik, no, numarası, murat, bist, covid, iphone, ipad, galaxy, boeing, airbus, formula, apollo, playstation, xbox, gpt, llama, claude, intel, pentium, ryzen, rtx, gtx, \
        kovid, tv, trt, studio, fortnite, fifa, windows, bayraktar, göktürk, türksat, renault, peugeot, mach",
    versions: "sürüm, sürümü, versiyon, versiyonu, v, ver, yayın, surum, python, rust, node, java, ruby, php, go, perl, ubuntu, debian, fedora, windows, android, \
        ios, macos, pardus, django, rails, postgres, postgresql, mysql, sqlite, rustc, msrv, cuda, opengl, npm, pip, gcc, clang, kernel, firefox, \
        chrome, swift, kotlin, typescript, react, angular, vue, kubernetes, docker, redis, nginx, cargo, numpy, pandas, pytorch, tensorflow, llvm, \
        glibc, openssl, html, css, http, ecmascript, unicode, release",
    phones: "tel, telefon, telefonu, faks, fax, gsm, cep, whatsapp, tlf",
    clock_marks: "saat, saati, saatler",
    pronoun_marks: "gece, her, hiç, hiçbir, bu, şu, o, hangi, herhangi, öbür, diğer, başka, öyle, böyle, şöyle, ilk, ikinci, birinci, üçüncü, son, tek, ne",
    idioms: "şey, kez, kere, gün, yandan, taraftan, tür, çeşit, başka, daha, araya, arada, an, süre, parça, bakıma, de, da, gibi, kaç, \
        şekilde, an, zaman, yer, yerde, şeyler, miktar, adım, bütün, türlü, tane, kişi, kimse, çok, hayli, iki, nevi, tek, ara, önceki, sonraki, türlü, bakış, \
        yana, hafta, ay, yıl, saat, dakika, saniye, gece, sabah, akşam, anda, ihtimal, olasılık, numaralı, defa, yandan, yıldır, aydır, gündür",
    lookalikes: "aya, onun, ona, onu, ondan, onda, onlar, onların, onlara, onları, onlardan, onlarda, onca, birden, \
        birli, birlik, birle, bire, birde, binen, bina, binası, binme, bindi, yüze, yüzü, yüzün, \
        yüzünü, yüzünün, yüzüne, yüzünde, yüzünden, yüzler, yüzleri, yüzlü, yüzey, elle, elli, yedi, \
        altın, altına, altında, altından, altını, altının, üçler, beşik, onlu, onluk, birleri",
    weak_clock_marks: "sabah, akşam, gece, öğlen, öğleden sonra, akşamüstü, sabaha karşı",
    compounds: "kırk yılda bir, bin pişman, bin bir gece, yüz yüze, dört gözle, dört dörtlük, iki arada bir derede, çeyrek geçe, çeyrek var, çeyrek kala, çeyrek geçiyor, bir kaç yüz, bir kaç bin, bir kaç milyon",
    ..Marks::NONE
};

const NOUNS: Nouns = Nouns {
    agreement: Agreement::None,
    head_is_last: true,
    prenominal: &[
        "yeni",
        "büyük",
        "küçük",
        "farklı",
        "ayrı",
        "özel",
        "resmi",
        "yerli",
        "yabancı",
        "yaşlı",
        "eski",
        "kamu",
        "önemli",
        "temel",
        "benzer",
        "ağır",
        "hafif",
        "uzun",
        "değişik",
        "çeşitli",
        "bağımsız",
        "aktif",
        "kayıtlı",
        "sağlıklı",
        "güçlü",
        "uluslararası",
        "ulusal",
        "yerel",
        "bölgesel",
        "kırmızı",
        "beyaz",
        "siyah",
        "mavi",
        "yeşil",
        "sarı",
        "kadın",
        "erkek",
        "gönüllü",
        "uzman",
        "milli",
        "kapalı",
        "kadrolu",
        "sözleşmeli",
        "yetişkin",
        "önceki",
        "tutuklu",
        "kritik",
        "pilot",
        "ruhsatlı",
        "yeterli",
        "geçerli",
        "geçersiz",
        "ticari",
        "tarihi",
        "askeri",
        "sivil",
        "tıbbi",
        "klinik",
        "ayaktan",
        "yatan",
        "doğrudan",
    ],
    inflection: 4,
    irregular: &[
        ("yataklı", "yatak"),
        ("yatak", "yatak"),
        ("kişilik", "kişi"),
        ("kişiye", "kişi"),
        ("kişiyi", "kişi"),
        ("kişinin", "kişi"),
        ("kişiden", "kişi"),
        ("kişide", "kişi"),
        ("kişiyle", "kişi"),
        ("kişi", "kişi"),
        ("odalı", "oda"),
        ("katlı", "kat"),
        ("sayfalık", "sayfa"),
        ("sayfalı", "sayfa"),
        ("üyeli", "üye"),
        ("maddelik", "madde"),
        ("haneli", "hane"),
        ("basamaklı", "basamak"),
        ("bina", "bina"),
        ("binanın", "bina"),
        ("çocuğun", "çocuk"),
        ("çocuğu", "çocuk"),
        ("çocuğa", "çocuk"),
        ("kadına", "kadın"),
        ("kadının", "kadın"),
        ("hastaya", "hasta"),
        ("hastanın", "hasta"),
        ("hastayı", "hasta"),
        ("hastaneye", "hastane"),
        ("hastanenin", "hastane"),
        ("hastanede", "hastane"),
        ("hastaneyi", "hastane"),
        ("ülkede", "ülke"),
        ("ülkenin", "ülke"),
        ("ülkeye", "ülke"),
        ("ilde", "il"),
        ("ilin", "il"),
        ("ilçede", "ilçe"),
        ("okulda", "okul"),
        ("merkezde", "merkez"),
        ("noktada", "nokta"),
        ("şehirde", "şehir"),
        ("kentte", "kent"),
        ("bölgede", "bölge"),
        ("öğrenciye", "öğrenci"),
        ("öğrencinin", "öğrenci"),
        ("işçinin", "işçi"),
        ("adrese", "adres"),
        ("noktaya", "nokta"),
        ("konuta", "konut"),
        ("eve", "ev"),
        ("neden", "neden"),
        ("maden", "maden"),
        ("beden", "beden"),
        ("vatan", "vatan"),
        ("kaptan", "kaptan"),
        ("sultan", "sultan"),
        ("roman", "roman"),
        ("hayvan", "hayvan"),
        ("fidan", "fidan"),
        ("vatandaş", "vatandaş"),
        ("çadır", "çadır"),
    ],
    endings: &[
        ("lerinden", ""),
        ("larından", ""),
        ("lerinin", ""),
        ("larının", ""),
        ("lerdeki", ""),
        ("lardaki", ""),
        ("lerden", ""),
        ("lardan", ""),
        ("lerin", ""),
        ("ların", ""),
        ("lerde", ""),
        ("larda", ""),
        ("lere", ""),
        ("lara", ""),
        ("leri", ""),
        ("ları", ""),
        ("ler", ""),
        ("lar", ""),
        ("den", ""),
        ("dan", ""),
        ("ten", ""),
        ("tan", ""),
        ("nin", ""),
        ("nün", ""),
    ],
    not_plural: &[
        "dolar",
        "milyar",
        "kiler",
        "keten",
        "öğleden",
        "meydan",
        "fidan",
        "bidan",
        "bilardan",
        "vatan",
        "neden",
        "maden",
        "beden",
    ],
    classifiers: "adet, tane, baş, parça, kalem, civarında, kadar, daha, ayrı, küsur, adedi, farklı",
    counters: "adet, tane, parça, kalem",
    function_words: FUNCTION_WORDS,
    light_verbs: "arttı, artmış, artmıştır, artıyor, artacak, artarak, artırıldı, arttığı, arttığını, çıktı, çıkardı, çıkmış, çıkacak, çıkıyor, \
        çıkarıldı, yükseldi, yükselmiş, büyüdü, büyümüş, katladı, katlandı, ulaştı, azaldı, düştü, değerlendi, genişledi, çoğaldı",
    not_nouns: &[
        "ıldı",
        "ildi",
        "uldu",
        "üldü",
        "ndı",
        "ıyor",
        "iyor",
        "uyor",
        "üyor",
        "mıştır",
        "miştir",
        "muştur",
        "müştür",
        "maktadır",
        "mektedir",
        "ılacak",
        "ilecek",
        "ulacak",
        "ülecek",
        "yacak",
        "yecek",
        "ıyordu",
        "iyordu",
        "ıldığı",
        "ildiği",
        "diği",
        "dığı",
        "duğu",
        "düğü",
        "tığı",
        "tiği",
        "mıştı",
        "mişti",
        "ılmış",
        "ilmiş",
        "ulmuş",
        "ülmüş",
        "erek",
        "arak",
        "ince",
        "ınca",
    ],
    ..Nouns::NONE
};

const FUNCTION_WORDS: Words = "döneminde, dönemi, döneminin, dönemini, dönemindeki, yüze, ifadesi, ifadeleri, tanıma, hatları, felci, maskesi, germe, final, finale, \
        finalde, finali, finalist, altını, zamanlı, iletken, ve, ile, veya, ya, da, de, ki, ama, fakat, ancak, ise, için, gibi, kadar, göre, doğru, karşı, rağmen, dolayı, beri, önce, sonra, \
        bu, şu, o, bunlar, şunlar, onlar, bunu, şunu, onu, bunun, onun, buna, ona, bunda, onda, bundan, ondan, biz, siz, ben, sen, bize, size, bana, sana, \
        var, yok, değil, mi, mı, mu, mü, ne, nasıl, niçin, hangi, kim, kaç, her, hiç, bazı, bütün, tüm, hepsi, çok, az, daha, en, pek, hem, \
        olarak, olan, olduğu, olduğunu, oldu, olmuş, olmuştur, olur, olacak, olacağı, olması, olmak, olup, oluyor, olsa, olursa, olmadı, olmayan, idi, imiş, iken, \
        etti, ediyor, edecek, edildi, edilen, edilecek, eden, ederek, etmek, etmiş, etmiştir, ettiği, ettiğini, edilmesi, eder, edilir, ediliyor, etmesi, \
        yaptı, yapıldı, yapılan, yapılacak, yapan, yapıyor, yapar, yaparak, yapmak, yapmış, yapılması, yapılır, verdi, verildi, verilen, verecek, veriyor, veren, verir, verilecek, \
        aldı, alındı, alan, alacak, alıyor, alır, alarak, alınan, alınacak, geldi, gelen, geliyor, gelecek, gelir, gelmiş, gitti, giden, gidiyor, gider, \
        dedi, diyor, diye, denildi, söyledi, belirtti, açıkladı, bildirdi, kaydetti, ifade, duyurdu, öldü, ölen, yaralandı, yaralanan, hayatını, yaşamını, kaybetti, kaybeden, \
        kurtarıldı, gözaltına, tutuklandı, yakalandı, bulundu, bulunan, bulunuyor, bulunmaktadır, bulunur, kaldı, kalan, kalıyor, kalacak, kalır, çıktı, çıkan, çıkıyor, çıkar, çıkacak, girdi, giren, \
        girer, geçti, geçen, geçiyor, geçer, geçtiği, aştı, aşan, aşıyor, ulaştı, ulaşan, ulaşacak, ulaşıyor, vardı, vardır, yoktu, gerek, gerekir, gerekiyor, lazım, \
        sürdü, sürüyor, sürer, sürecek, süren, devam, başladı, başlayan, başlıyor, bitti, sona, erdi, açıldı, açılan, açılacak, kapandı, kapatıldı, katıldı, katılan, katılıyor, \
        çalışıyor, çalıştı, çalışır, yaşıyor, yaşadı, yaşar, yaşayan, içeriyor, içerir, kapsıyor, oluşuyor, oluşur, oluşan, tutuyor, tutar, tuttu, düştü, arttı, azaldı, yükseldi, geriledi, \
        gördü, görüldü, görülen, görülüyor, görür, kazandı, kazanan, kullanıldı, kullanılan, kullanıyor, kullanılıyor, kullanılır, satıldı, satılan, sattı, ödendi, ödedi, ödenecek, ödenen, \
        ayrıldı, ayrılan, oturuyor, üretildi, üretilen, üretiyor, artı, eksi, çarpı, bölü, eşittir, yaklaşık, civarında, civarı, dolayında, üzerinde, üstünde, altında, \
        arasında, arası, içinde, dışında, içinden, yanında, önünde, arkasında, karşısında, boyunca, itibaren, itibarıyla, bugün, dün, yarın, şimdi, henüz, hâlâ, hala, \
        artık, yine, gene, bile, dahi, sadece, yalnızca, toplam, toplamda, birlikte, beraber, ayrıca, böylece, çünkü, zira, yani, örneğin, mesela, eğer, şayet, oysa, \
        üzere, sırasında, esnasında, ardından, öncesinde, sonrasında, itibariyle, tarafından, hakkında, üzerine, yönelik, ilişkin, ait, dair, sayesinde, nedeniyle, yüzünden, \
        halinde, şeklinde, haline, önceki, sonraki, geçtiğimiz, yüksek, düşük, fazla, eksik, oranında, seviyesinde, düzeyinde, \
        öncelikle, özellikle, genellikle, hemen, hep, ara, arada, tekrar, yeniden, tam, tek, ilk, son, diğer, başka, aynı, böyle, şöyle, öyle, kendi, kendisi, birden, hiçbir, herkes, kimse, şey, etmektedir, olmaktadır, dır, dir, tır, tir, mevcut, ibaret, itibar, indi, bindi, çekildi, çekiyor, \
        yetti, yeter, yetmez, yazıyor, yazdı, okudu, izledi, izleyen, gönderildi, gönderdi, taburcu, tedavi, yerine, bakın, bakınız, edinildi, bekleniyor, planlanıyor, \
        öngörülüyor, hedefleniyor, tahmin, hesaplandı, hesaplanıyor, belirlendi, tespit, kayıt, kayda, uygulandı, tamamlandı, hizmete, inşa, ziyaret, teslim, dağıtıldı, toplandı";
