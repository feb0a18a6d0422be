//! Italian. Number words are written as one word; an apostrophe parts words: "dell'ordine" is two.

use super::Numeral::{Hundred, Scale, Small, Times};
use super::{Grammar, Groups, Language, Marks, Nouns, Numbers, Sayings, ScaleWord, Script, Spacing, Units, Way, Words};
use crate::figure::mention::Hedge::*;

pub const ITALIAN: Language = Language {
    code: "it",
    english: "Italian",
    name: "italiano",
    script: Script::Latin,
    spacing: Spacing::Compounds,
    common: COMMON,
    letters: "",
    decimal_mark: ',',
    group_marks: &['.'],
    numbers: NUMBERS,
    spelling: SPELLING,
    capitals: &[],
    phrases: SAYINGS,
    units: UNITS,
    marks: MARKS,
    nouns: NOUNS,
};

const COMMON: Words = "il, lo, la, i, gli, le, l, un, uno, una, di, del, dello, della, dei, degli, delle, dell, che, e, è, \
        ed, in, nel, nella, nei, nelle, nell, per, con, su, sul, sulla, da, dal, dalla, dai, dalle, al, \
        allo, alla, ai, alle, all, non, si, sono, più, anche, come, ma, ha, hanno, era, o, se, questo, \
        questa, quello, essere, stato, stata, stati, anni, tra, fra, suo, sua, loro, ogni, circa, oltre, \
        quasi, così, perché, dopo, prima, secondo, ci, ne";

const NUMBERS: Numbers = Numbers {
    numerals: &[
        (Small(0), "zero"),
        (Small(1), "uno, una, un"),
        (Small(2), "due"),
        (Small(3), "tre, tré, trè"),
        (Small(4), "quattro"),
        (Small(5), "cinque"),
        (Small(6), "sei"),
        (Small(7), "sette"),
        (Small(8), "otto"),
        (Small(9), "nove"),
        (Small(10), "dieci"),
        (Small(11), "undici"),
        (Small(12), "dodici"),
        (Small(13), "tredici"),
        (Small(14), "quattordici"),
        (Small(15), "quindici"),
        (Small(16), "sedici"),
        (Small(17), "diciassette"),
        (Small(18), "diciotto"),
        (Small(19), "diciannove"),
        (Small(20), "venti, vent"),
        (Small(30), "trenta, trent"),
        (Small(40), "quaranta, quarant"),
        (Small(50), "cinquanta, cinquant"),
        (Small(60), "sessanta, sessant"),
        (Small(70), "settanta, settant"),
        (Small(80), "ottanta, ottant"),
        (Small(90), "novanta, novant"),
        (Hundred, "cento, cent"),
        (Scale(3), "mille, mila, k"),
        (Scale(6), "milione, milioni, mln"),
        (Scale(9), "miliardo, miliardi, mld, mrd"),
        (Scale(12), "bilione, bilioni, bln"),
        (Scale(15), "biliardo, biliardi"),
        (Scale(18), "trilione, trilioni"),
        (Times(2), "paio, paia"),
        (Times(10), "decina, decine"),
        (Times(12), "dozzina, dozzine"),
        (Times(15), "quindicina"),
        (Times(20), "ventina"),
        (Times(30), "trentina"),
        (Times(40), "quarantina"),
        (Times(50), "cinquantina"),
        (Times(60), "sessantina"),
        (Times(70), "settantina"),
        (Times(80), "ottantina"),
        (Times(90), "novantina"),
        (Times(100), "centinaio, centinaia"),
        (Times(1_000), "migliaio, migliaia"),
    ],
    stems: &[
        (Small(20), "vent"),
        (Small(30), "trent"),
        (Small(40), "quarant"),
        (Small(50), "cinquant"),
        (Small(60), "sessant"),
        (Small(70), "settant"),
        (Small(80), "ottant"),
        (Small(90), "novant"),
        (Hundred, "cent"),
        (Small(2), "du"),
        (Small(4), "quattr"),
        (Small(5), "cinqu"),
        (Small(7), "sett"),
        (Small(8), "ott"),
        (Small(9), "nov"),
        (Small(11), "undic"),
        (Small(12), "dodic"),
        (Small(13), "tredic"),
        (Small(14), "quattordic"),
        (Small(15), "quindic"),
        (Small(16), "sedic"),
        (Small(17), "diciassett"),
        (Small(18), "diciott"),
        (Small(19), "diciannov"),
        (Scale(3), "mill"),
    ],
    joiners: "e, ed",
    joins_digits: true,
    joins_from: 100,
    bare_scales: true,
    articles: "un, uno, una",
    doubtful: "un, uno, una, zero, k, paio, paia, mila, doppio, doppia, doppi, doppie, triplo, tripla, quadruplo, mezzo, mezza, mezzi, \
        biliardo, biliardi, quarantina, mio, vent, trent, quarant, cinquant, sessant, settant, ottant, novant, cent",
    approximate: "paio, decina, quindicina, ventina, trentina, quarantina, cinquantina, sessantina, settantina, ottantina, novantina, \
        centinaio, migliaio",
    of: "di, d, del, dello, della, dell, dei, degli, delle, tra, fra",
    fractions: &[((1, 2), "metà, mezzo, mezza, mezz, meta")],
    halved: "cipolla, limone, lime, arancia, mela, pera, banana, cetriolo, peperone, zucchina, melanzana, avocado, spicchio, mazzetto, dado, bustina, pacchetto, confezione, scatoletta, lattina, bottiglia, bicchiere, tazzina, fetta, panino, pollo, compressa, pastiglia, pillola, melone, anguria, torta, pizza, porzione, baguette, pagina, carota, patata, cavolfiore, finocchio, pomodoro, peperoncino, uovo, mestolo",
    denominators: &[
        (2, "mezzo, mezzi"),
        (3, "terzo, terzi"),
        (4, "quarto, quarti"),
        (5, "quinto, quinti"),
        (6, "sesto, sesti"),
        (7, "settimo, settimi"),
        (8, "ottavo, ottavi"),
        (9, "nono, noni"),
        (10, "decimo, decimi"),
        (11, "undicesimo, undicesimi"),
        (12, "dodicesimo, dodicesimi"),
        (15, "quindicesimo, quindicesimi"),
        (16, "sedicesimo, sedicesimi"),
        (20, "ventesimo, ventesimi"),
        (24, "ventiquattresimo, ventiquattresimi"),
        (25, "venticinquesimo, venticinquesimi"),
        (30, "trentesimo, trentesimi"),
        (50, "cinquantesimo, cinquantesimi"),
        (40, "quarantesimo, quarantesimi"),
        (60, "sessantesimo, sessantesimi"),
        (1_000, "millesimo, millesimi"),
        (1_000_000, "milionesimo, milionesimi"),
        (1_000_000_000, "miliardesimo, miliardesimi"),
        (3, "terza parte, terze parti"),
        (4, "quarta parte, quarte parti"),
        (5, "quinta parte, quinte parti"),
        (10, "decima parte, decime parti"),
    ],
    vague: &[
        ((3, 20), "alcuni, alcune, diversi, diverse, parecchi, parecchie, svariati, svariate, qualche, pochi, poche"),
        ((20, 200), "decine, dozzine"),
        ((200, 2_000), "centinaia"),
        ((2_000, 20_000), "migliaia"),
        ((2_000_000, 20_000_000), "milioni"),
        ((2_000_000_000, 20_000_000_000), "miliardi"),
        ((2_000_000_000_000, 20_000_000_000_000), "bilioni"),
    ],
    suffixes: &[(3, "k, K, mila"), (6, "M, mln, Mln, MLN, Mio"), (9, "mld, Mld, MLD, mrd, Mrd"), (12, "bln, Bln")],
    doubtful_suffixes: &[(6, "m"), (9, "B")],
    decimal_points: "virgola",
    minus: "meno",
    factors: &[
        ((2, 1), "doppio, doppia"),
        ((3, 1), "triplo, tripla"),
        ((4, 1), "quadruplo"),
        ((5, 1), "quintuplo"),
        ((10, 1), "decuplo"),
    ],
    factor_verbs: &[
        (
            (2, 1),
            "raddoppiato, raddoppiata, raddoppiati, raddoppiate, raddoppia, raddoppiano, raddoppiò, raddoppierà, raddoppieranno, raddoppiare",
        ),
        ((3, 1), "triplicato, triplicata, triplicati, triplicate, triplicano, triplicherà, triplicare"),
        ((4, 1), "quadruplicato, quadruplicata, quadruplicati, quadruplicate, quadruplicare"),
        ((5, 1), "quintuplicato, quintuplicata, quintuplicati, quintuplicate"),
        ((10, 1), "decuplicato, decuplicata, decuplicati, decuplicate"),
        ((1, 2), "dimezzato, dimezzata, dimezzati, dimezzate, dimezza, dimezzano, dimezzò, dimezzare, dimezzerà"),
    ],
    ordinals: "primo, prima, primi, prime, secondo, seconda, secondi, seconde, terzo, terza, terzi, terze, quarto, \
        quarta, quarti, quarte, quinto, quinta, quinti, quinte, sesto, sesta, sesti, seste, settimo, \
        settima, settimi, settime, ottavo, ottava, ottavi, ottave, nono, nona, noni, none, decimo, decima, \
        decimi, decime, undicesimo, undicesima, undicesimi, dodicesimo, dodicesima, dodicesimi, \
        tredicesimo, tredicesima, quattordicesimo, quattordicesima, quindicesimo, quindicesima, sedicesimo, \
        sedicesima, diciassettesimo, diciassettesima, diciottesimo, diciottesima, diciannovesimo, \
        diciannovesima, ventesimo, ventesima, ventesimi, ventunesimo, ventunesima, ventiduesimo, \
        ventitreesimo, trentesimo, trentesima, quarantesimo, quarantesima, cinquantesimo, cinquantesima, \
        sessantesimo, sessantesima, settantesimo, settantesima, ottantesimo, ottantesima, novantesimo, \
        novantesima, centesima, millesimo, millesima, milionesimo, milionesima, ennesimo, ennesima, esimo, \
        esima, esimi, esime, nesimo, nesima, unesimo, unesima, undicesime, miliardesimo, ultimo",
    ordinal_suffixes: "º, ª, o, a, esimo, esima, mo, ma, i, e, °, ^",
    ..Numbers::NONE
};

/// A ten loses its vowel before another one, and three its accent alone.
const ELIDED: &[(i64, &str)] = &[
    (21, "ventuno"),
    (23, "ventitré"),
    (28, "ventotto"),
    (31, "trentuno"),
    (33, "trentatré"),
    (38, "trentotto"),
    (41, "quarantuno"),
    (43, "quarantatré"),
    (48, "quarantotto"),
    (51, "cinquantuno"),
    (53, "cinquantatré"),
    (58, "cinquantotto"),
    (61, "sessantuno"),
    (63, "sessantatré"),
    (68, "sessantotto"),
    (71, "settantuno"),
    (73, "settantatré"),
    (78, "settantotto"),
    (81, "ottantuno"),
    (83, "ottantatré"),
    (88, "ottantotto"),
    (91, "novantuno"),
    (93, "novantatré"),
    (98, "novantotto"),
];
const WITHOUT_ACCENT: &[(i64, &str)] = &[
    (23, "ventitre"),
    (33, "trentatre"),
    (43, "quarantatre"),
    (53, "cinquantatre"),
    (63, "sessantatre"),
    (73, "settantatre"),
    (83, "ottantatre"),
    (93, "novantatre"),
];
const UN: &[(i64, &str)] = &[(1, "un")];
const UNA: &[(i64, &str)] = &[(1, "una")];
const SCALES: &[ScaleWord] = &[
    ScaleWord { size: 1_000_000_000, one: "un miliardo ", many: " miliardi ", changes: false },
    ScaleWord { size: 1_000_000, one: "un milione ", many: " milioni ", changes: false },
    ScaleWord { size: 1_000, one: "mille", many: "mila", changes: true },
];
const SPELLING: &[Way] = &[
    Way {
        agreement: 0,
        grammar: Grammar::Groups(Groups {
            words: &[ELIDED],
            tens: "",
            hundred: "cento",
            one_hundred: "cento",
            hundreds: "",
            before: &[("tré", "tre")],
            merged: &[("centoott", "centott")],
            scales: SCALES,
            groups: "",
            small_group: "",
            even_group: "",
            below: 1_000_000_000_000,
            ..Groups::NONE
        }),
    },
    Way {
        agreement: 1,
        grammar: Grammar::Groups(Groups {
            words: &[UN, ELIDED],
            tens: "",
            hundred: "cento",
            one_hundred: "cento",
            hundreds: "",
            before: &[("tré", "tre")],
            merged: &[("centoott", "centott")],
            scales: SCALES,
            groups: "",
            small_group: "",
            even_group: "",
            below: 1_000_000_000_000,
            ..Groups::NONE
        }),
    },
    Way {
        agreement: 2,
        grammar: Grammar::Groups(Groups {
            words: &[UNA, ELIDED],
            tens: "",
            hundred: "cento",
            one_hundred: "cento",
            hundreds: "",
            before: &[("tré", "tre")],
            merged: &[("centoott", "centott")],
            scales: SCALES,
            groups: "",
            small_group: "",
            even_group: "",
            below: 1_000_000_000_000,
            ..Groups::NONE
        }),
    },
    Way {
        agreement: 0,
        grammar: Grammar::Groups(Groups {
            words: &[WITHOUT_ACCENT, ELIDED],
            tens: "",
            hundred: "cento",
            one_hundred: "cento",
            hundreds: "",
            before: &[("tré", "tre")],
            merged: &[("centoott", "centott")],
            scales: SCALES,
            groups: "",
            small_group: "",
            even_group: "",
            below: 1_000_000_000_000,
            ..Groups::NONE
        }),
    },
    Way {
        agreement: 1,
        grammar: Grammar::Groups(Groups {
            words: &[UN, WITHOUT_ACCENT, ELIDED],
            tens: "",
            hundred: "cento",
            one_hundred: "cento",
            hundreds: "",
            before: &[("tré", "tre")],
            merged: &[("centoott", "centott")],
            scales: SCALES,
            groups: "",
            small_group: "",
            even_group: "",
            below: 1_000_000_000_000,
            ..Groups::NONE
        }),
    },
    Way {
        agreement: 2,
        grammar: Grammar::Groups(Groups {
            words: &[UNA, WITHOUT_ACCENT, ELIDED],
            tens: "",
            hundred: "cento",
            one_hundred: "cento",
            hundreds: "",
            before: &[("tré", "tre")],
            merged: &[("centoott", "centott")],
            scales: SCALES,
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
            Over,
            "una buona, un buon, delle buone, dei buoni, più di, più che, over, più d, più del, più dello, più della, più dell, più dei, più degli, più delle, piu di, piu del, piu della, piu dei, oltre, \
             oltre a, oltre ai, oltre al, oltre alle, oltre alla, oltre la soglia del, oltre la soglia dei, oltre quota, sopra, \
             sopra i, sopra il, sopra la soglia del, sopra quota, sopra a, sopra al, al di sopra di, al di sopra del, al di sopra dei, \
             al di sopra della, al di sopra delle, superiore a, superiore al, superiore ai, superiore alle, superiore alla, \
             superiore allo, superiore agli, superiore all, superiori a, superiori al, superiori ai, superiori alle, superiori alla, \
             maggiore di, maggiore del, maggiori di, maggiore a, eccedente, eccedenti, che supera, che superano, supera, superano, \
             superava, superavano, superato, superata, superati, superate, supererà, superare, superando, ha superato, poco più di, \
             poco più del, poco più della, poco più dei, poco più delle, poco oltre, poco sopra, appena più di, appena più del, \
             appena oltre, appena sopra, leggermente più di, leggermente superiore a, leggermente superiore al, ben più di, ben più del, \
             ben oltre, ben al di sopra di, ben al di sopra del, molto più di, molto più del, molti più di, assai più di, assai oltre, \
             decisamente più di, notevolmente più di, nettamente superiore a, largamente superiore a, abbondantemente sopra, \
             abbondantemente oltre, di età superiore a, di età superiore ai, età superiore ai, strettamente maggiore di, \
             più grande di, più alto di, più lungo di, più vecchio di, più vecchi di",
        ),
        (
            AtLeast,
            "almeno, come minimo, non meno di, non meno d, non meno del, non meno della, non meno dei, non meno delle, un minimo di, \
             minimo di, minimo, min, al minimo, a partire da, a partire dai, a partire dal, a partire dalle, partendo da, perlomeno, \
             per lo meno, quantomeno, quanto meno, se non altro, a dir poco, niente meno che, nientemeno che, non inferiore a, \
             non inferiore al, non inferiore ai, non inferiore alle, non inferiori a, non inferiori al, maggiore o uguale a, \
             maggiori o uguali a, più grande o uguale a, più grandi o uguali a, uguale o maggiore di, maggiore di o uguale a, superiori o uguali a, \
             non è inferiore a, non è inferiore al, non è minore di, non sono inferiori a, non sono inferiori al, non sia inferiore a, \
             non sia inferiore al, non era inferiore a, non sarà inferiore a, non può essere inferiore a, non può essere inferiore al, \
             non deve essere inferiore a, non deve essere inferiore al, \
             superiore o uguale a, pari o superiore a, pari o superiore al, pari o superiori a, uguale o superiore a, minima di, \
             mai meno di, minimo garantito di",
        ),
        (
            Under,
            "neanche, nemmeno, neppure, meno di, meno d, meno del, meno dello, meno della, meno dell, meno dei, meno degli, meno delle, sotto, sotto i, sotto il, \
             sotto la, sotto le, sotto ai, sotto al, sotto la soglia del, sotto la soglia dei, sotto quota, al di sotto di, \
             al di sotto del, al di sotto dei, al di sotto della, al di sotto delle, inferiore a, inferiore al, inferiore ai, \
             inferiore alle, inferiore alla, inferiore allo, inferiore agli, inferiore all, inferiori a, inferiori al, inferiori ai, \
             inferiori alle, inferiori alla, minore di, minore del, minori di, minore a, ben meno di, ben meno del, molto meno di, \
             molto meno del, assai meno di, decisamente meno di, notevolmente meno di, ben al di sotto di, ben al di sotto del, \
             ben sotto, nettamente inferiore a, largamente inferiore a, di età inferiore a, di età inferiore ai, \
             età inferiore ai, under, strettamente minore di, più piccolo di, più basso di, più giovane di",
        ),
        (
            AtMost,
            "al massimo, tutt al più, al più, fino a un massimo di, fino a un massimo del, fino ad un massimo di, fino ad un massimo del, per un massimo di, per un massimo del, un massimo di, un massimo del, a un massimo del, fino a, fino al, fino ai, fino allo, fino alla, fino alle, fino agli, fino ad, fino all, \
             sino a, sino al, sino ai, sino alla, sino alle, sino ad, non più di, non più d, non più del, non più della, non più dei, \
             non più delle, non oltre, non oltre i, non oltre il, un massimo di, massimo di, massimo, max, massima di, \
             non superiore a, non superiore al, non superiore ai, non superiore alle, non superiori a, non superiori al, non supera, \
             non superano, non supera i, non deve superare, non devono superare, non può superare, non possono superare, \
             senza superare, entro un massimo di, entro il limite di, limite massimo di, tetto di, tetto massimo di, \
             minore o uguale a, minori o uguali a, più piccolo o uguale a, più piccoli o uguali a, uguale o minore di, inferiori o uguali a, \
             non è superiore a, non è superiore al, non è maggiore di, non sono superiori a, non sono superiori al, non sia superiore a, \
             non sia superiore al, non era superiore a, non sarà superiore a, non può essere superiore a, non può essere superiore al, \
             non deve essere superiore a, non deve essere superiore al, inferiore o uguale a, pari o inferiore a, pari o inferiori a, uguale o inferiore a, entro, \
             limitato a, limitata a, limitati a, mai più di, non eccedente, a un massimo di, ad un massimo di, ad un massimo del",
        ),
        (
            About,
            "circa, circa il, all incirca, allincirca, intorno a, intorno al, intorno ai, intorno alle, intorno alla, intorno agli, \
             attorno a, attorno al, attorno ai, attorno alle, attorno alla, approssimativamente, più o meno, piu o meno, \
             pressappoco, pressapoco, press a poco, suppergiù, su per giù, grosso modo, indicativamente, orientativamente, \
             a grandi linee, nell ordine di, nell ordine dei, nell ordine del, dell ordine di, dell ordine dei, dell ordine del, \
             una media di, in media, mediamente, media di, una stima di, stimato in, stimata in, stimati in, stimate in, si stima, \
             stimato intorno a, vicino a, vicino al, vicino ai, vicino alle, vicina al, vicini a, prossimo a, prossimo al, prossima a, \
             prossima al, prossimi a, qualcosa come, forse, ca, appross, \
             a occhio e croce, nei dintorni di, nelle vicinanze di, nei pressi di, valutato in, pari a circa, un qualcosa come",
        ),
        (
            Nearly,
            "quasi, pressoché, pressochè, poco meno di, poco meno del, poco meno della, poco meno dei, poco meno delle, appena meno di, \
             appena meno del, appena sotto, appena sotto il, appena sotto i, poco sotto, poco sotto il, poco sotto i, di poco inferiore a, \
             di poco inferiore al, leggermente inferiore a, leggermente inferiore al, leggermente meno di, leggermente meno del, \
             leggermente sotto, un po meno di, un po meno del, a un passo da, a un passo dal, a un passo dai, praticamente, \
             non proprio, appena al di sotto di, appena al di sotto del, poco al di sotto di, poco al di sotto del, che sfiora, che sfiorano, \
             sfiora, sfiorano, sfiora i, sfiora il, sfiorando, sfiorato, sfiorati, virtualmente, avvicinandosi a, ad un passo da",
        ),
        (Exactly, "esattamente, precisamente, per l esattezza, con precisione, esatti, esatte"),
        (
            None,
            "più, salario minimo, stipendio minimo, prezzo minimo, prezzo massimo, livello minimo, livello massimo, un totale di, per un totale di, totale di, in totale, complessivamente, solo, soltanto, solamente, unicamente, appena, ben, il, lo, la, i, \
             gli, le, l, dei, delle, degli, del, della, dello, dell, i suoi, le sue, tutti i, tutti e, tutte le, tutte e, altri, altre, ulteriori, \
             la bellezza di, la cifra di, la somma di, una somma di, un importo di, importo di, pari a, pari al, pari allo, pari alla, \
             addirittura, ancora, già, qualcosa, un numero di, una durata di, una superficie di, una distanza di, una lunghezza di, \
             un altezza di, quota, un record di, il record di",
        ),
    ],
    trailing_hedges: &[
        (
            OrMore,
            "o più, e più, o oltre, e oltre, ed oltre, o piu, e piu, in su, in poi, e passa, e rotti, e spiccioli, o superiore, o superiori, \
             e superiore, o maggiore, od oltre, o successiva, o successive, o successivo, o più recente, o più anziani, compiuti, suonati",
        ),
        (AtMost, "o meno, e meno, al massimo, massimo, max, in giù, o inferiore, o inferiori, al più, tutt al più"),
        (AtLeast, "almeno, come minimo, minimo, perlomeno, per lo meno, quantomeno, al minimo, a dir poco"),
        (
            About,
            "circa, all incirca, più o meno, approssimativamente, grosso modo, pressappoco, suppergiù, su per giù, o giù di lì, in media, \
             mediamente, o quasi, o poco più, ca, indicativamente",
        ),
        (Exactly, "esattamente, esatti, esatte, precisi, precise, precisamente, tondi, tonde, spaccati, netti"),
    ],
    abbreviations: "ca, max, min, appross",
    ranges: &[
        (
            "tra, fra, compreso tra, compresa tra, compresi tra, comprese tra, compreso fra, compresa fra, compresi fra, \
             comprese fra, oscilla tra, oscillano tra, varia tra, variano tra, variabile tra, variabili tra, tra il, tra i, \
             tra le, tra gli, tra la, tra l, fra il, fra i, fra le, fra gli, fra la, fra l, compresa tra il, compreso tra il, \
             compresi tra i, compresa tra i, compresa tra le, comprese tra le, compreso tra i, oscilla tra il, oscilla tra i, \
             varia tra il, varia tra i",
            "e",
        ),
        ("da, va da, vanno da, varia da, variano da, che va da, che vanno da, compreso da, compresa da", "a"),
        ("dal, va dal, vanno dal, varia dal, variano dal, che va dal", "al"),
        ("dai, va dai, vanno dai, varia dai, variano dai, che va dai, che vanno dai", "ai"),
        ("dalle, va dalle, vanno dalle, che va dalle", "alle"),
        ("dagli", "agli"),
        ("dalla", "alla"),
        ("dallo", "allo"),
    ],
    slash_ranges: "persone, porzioni, commensali, ospiti, minuti, ore, giorni, settimane, mesi, anni, volte, uova, \
        cucchiai, cucchiaini, fette, foglie, spicchi, pezzi, gocce, bicchieri, etti, grammi, litri, chili, kg, cm, \
        metri, km, euro, gradi, bambini, ragazzi, adulti, amici, posti, rametti, pomodori, patate, mele, carote, \
        cipolle, zucchine, mandorle, noci, alunni, squadre, colpi, righe, pagine",
    praise: "buon, buono, buona, buoni, buone",
    alternatives: "o, od, oppure",
    tolerances: "più o meno, piu o meno",
    ratios: "su, su ogni, ogni, sui, su un totale di",
    every: "ogni",
    of_the: "dei, degli, delle",
    moving: "passato, passata, passati, passate, passa, passano, passare, passando, passava, passò, passerà, portato, portata",
    rises: "aumento, aumenti, incremento, incrementi, crescita, rialzo, rincaro, rincari, riduzione, riduzioni, calo, \
        cali, diminuzione, sconto, sconti, ribasso, ribassi, taglio, tagli, risparmio, perdita, perdite",
    growth: "aumentato, aumentata, aumentati, aumentate, aumenta, aumentano, aumentava, aumentavano, aumenterà, \
        aumenteranno, aumentò, aumentare, aumentando, aumento, aumenti, crescita, cresciuto, cresciuta, \
        cresciuti, cresciute, cresce, crescono, cresceva, crescerà, crescere, crebbe, crescendo, salito, \
        salita, saliti, salite, sale, salgono, saliva, salirà, salire, salì, rialzo, rialzi, rialzato, \
        incremento, incrementi, incrementato, incrementata, incrementati, incrementa, incrementare, balzo, \
        balzato, balzata, balzati, impennata, impennato, impennati, diminuito, diminuita, diminuiti, \
        diminuite, diminuisce, diminuiscono, diminuirà, diminuì, diminuire, diminuzione, diminuzioni, calo, \
        cali, calato, calata, calati, calate, cala, calano, calò, calerà, calare, sceso, scesa, scesi, \
        scese, scende, scendono, scenderà, scendere, ridotto, ridotta, ridotti, ridotte, riduce, riducono, \
        ridurre, ridurrà, riduzione, riduzioni, ribasso, ribassi, flessione, flessioni, crollo, crollato, \
        crollata, crollati, crollate, crolla, crollano, perso, persa, persi, perde, perdono, perdita, \
        perdite, guadagnato, guadagnata, guadagna, guadagnano, guadagno, contrazione, contratto, contratta, \
        contratti, rincaro, rincari, rincarato, rincarati, sconto, sconti, scontato, scontati, taglio, \
        tagli, tagliato, tagliata, tagliati, inflazione, rivalutazione, rivalutato, rivalutate, rivalutati, \
        svalutazione, svalutato, svalutata, apprezzamento, apprezzato, deprezzamento, deprezzato, \
        miglioramento, migliorato, migliorata, migliorati, peggiorato, peggiorata, peggioramento, avanzato, \
        arretrato, arretramento, rimbalzo, rimbalzato, espansione, variazione, maggiorazione, maggiorato, \
        superiore, superiori, inferiore, inferiori, più, meno, piu, decremento, decrescita, declino, tonfo, \
        rallentato, rallentamento, recuperato, recupera, differenza, cede, cedono, ceduto, ceduta, lascia, lasciano, \
        sfuma, arretra, arretrano, arretrata, avanza, avanzano, rimbalza, rimbalzano, balza, balzano, flette, flettono, \
        scivola, scivolano, scivolato, scivolata, tonfi, sprofonda, affonda, affondato, salirono, salivano, calava, \
        calavano, scendeva, scendevano, aumentarono, diminuirono, crebbero, crollò, perdeva, perdevano, perderà, \
        guadagnerà, guadagnava, incrementano, contrae, contraggono, contrarrà, rialza, ridimensionato, \
        ridimensionamento, accelera, accelerazione, risparmio, risparmi, ridurranno",
    growth_links: "di, d, del, dello, della, dell, dei, degli, delle, per, pari a, pari al, pari allo, pari all, stato del, stata del, \
        stato di, stata di, è stato del, è stata del, è stato di, è stata di, è del, è di, era del, era di, fu del, annuo del, \
        annua del, annuale del, annua di, annuo di, medio del, media del, medio di, media di, complessivo del, complessiva del, \
        complessivo di, ulteriore del, un ulteriore, di un ulteriore, tendenziale del, congiunturale del, nell ordine del, \
        rispettivamente del, anche del, ancora del, invece del, record del, quindi del, netta del, netto del, mensile del, di ben il, \
        soltanto del, solo del, appena del, intorno al, attorno al, in media del, il, lo, l, la, un, uno, circa il, \
        circa l, quasi il, oltre il",
    growth_tails: "in, di, d, annuo di",
    reaching: "a, al, allo, all, alla, ad",
    version_hedges: &[
        (
            AtLeast,
            "a partire da, a partire dalla, a partire dalla versione, dalla, dalla versione, da, dal, non inferiore a, non precedente a",
        ),
        (
            Over,
            "più recente di, più recente della, successiva a, successiva alla, successivo a, superiore a, superiore alla, dopo la",
        ),
        (
            Under,
            "più vecchio di, più vecchia di, più vecchia della, precedente a, precedente alla, inferiore a, inferiore alla, prima della",
        ),
        (AtMost, "fino a, fino alla, fino alla versione, sino alla"),
    ],
    trailing_version_hedges: &[
        (
            OrMore,
            "o versione successiva, o una versione successiva, o versioni successive, e versioni successive, e successive, e successiva, e successivi, o più recenti, e superiori, o più nuova, o più nuovo",
        ),
        (AtMost, "o precedente, o precedenti, e precedenti, e precedente, o più vecchia, o più vecchio"),
    ],
    list_words: "e, ed, o, oppure, nonché",
    totals: "totale, totali, somma, totale generale",
    ..Sayings::NONE
};

const UNITS: Units = Units {
    implies_cents: true,
    part_joiners: "e",
    below_zero: "sotto zero, sotto lo zero, sottozero",
    per_piece: "al, allo, all, alla, il, la, l, per, a, ad, ogni",
    pieces: "barile, pezzo, unità, persona, notte, azione, testa, bottiglia, scatola, biglietto, confezione",
    names: &[
        ("hg", "etto, etti, ettogrammo, ettogrammi"),
        ("%", "per cento, percento, per-cento, pct, p cento"),
        (
            "pp",
            "punto percentuale, punti percentuali, pp, p p, punto di percentuale, punti di percentuale, punti per cento, punto per cento",
        ),
        ("bp", "punto base, punti base, pb, punti di base, punto di base"),
        ("‰", "per mille, per mil"),
        ("ppm", "parti per milione, parte per milione"),
        ("ppb", "parti per miliardo, parte per miliardo"),
        ("ns", "nanosecondo, nanosecondi"),
        ("µs", "microsecondo, microsecondi"),
        ("ms", "millisecondo, millisecondi"),
        ("s", "secondo, secondi, sec"),
        ("min", "minuto, minuti"),
        ("h", "ora, ore"),
        ("day", "giorno, giorni, giornata, giornate, gg"),
        ("week", "settimana, settimane"),
        ("month", "mese, mesi"),
        ("year", "anno, anni, annualità, enne, enni"),
        ("decade", "decennio, decenni"),
        ("century", "secolo, secoli"),
        ("nm", "nanometro, nanometri"),
        ("µm", "micrometro, micrometri, micron"),
        ("mm", "millimetro, millimetri"),
        ("cm", "centimetro, centimetri"),
        ("dm", "decimetro, decimetri"),
        ("m", "metro, metri, mt"),
        ("decametre", "decametro, decametri"),
        ("hectom", "ettometro, ettometri"),
        ("km", "chilometro, chilometri, kilometro, kilometri"),
        ("in", "pollice, pollici"),
        ("ft", "piede, piedi"),
        ("mi", "miglio, miglia"),
        ("mm²", "millimetro quadrato, millimetri quadrati, mm quadrati, millimetri quadri"),
        (
            "cm²",
            "centimetro quadrato, centimetri quadrati, cm quadrati, centimetro quadro, centimetri quadri, cm quadri",
        ),
        ("dm²", "decimetro quadrato, decimetri quadrati, decimetro quadro, decimetri quadri"),
        ("hm²", "ettometro quadrato, ettometri quadrati"),
        ("m²", "metro quadrato, metri quadrati, metro quadro, metri quadri, mq, m quadrati, m quadri"),
        (
            "km²",
            "chilometro quadrato, chilometri quadrati, chilometro quadro, chilometri quadri, kmq, km quadrati, km quadri",
        ),
        ("ha", "ettaro, ettari"),
        ("ac", "acro, acri"),
        ("cm³", "centimetro cubo, centimetri cubi, cc"),
        ("dm³", "decimetro cubo, decimetri cubi"),
        ("m³", "metro cubo, metri cubi, mc, m cubi"),
        ("km³", "chilometro cubo, chilometri cubi"),
        ("mL", "millilitro, millilitri"),
        ("cL", "centilitro, centilitri"),
        ("dL", "decilitro, decilitri"),
        ("L", "litro, litri"),
        ("µg", "microgrammo, microgrammi"),
        ("mg", "milligrammo, milligrammi"),
        ("g", "grammo, grammi, gr"),
        ("kg", "chilogrammo, chilogrammi, chilo, chili, kilo, kili"),
        ("ц", "quintale, quintali"),
        ("t", "tonnellata, tonnellate, ton"),
        ("oz", "oncia, once"),
        ("lb", "libbra, libbre"),
        (
            "km/h",
            "chilometri orari, chilometro orario, chilometri all ora, chilometro all ora, km orari, km all ora, chilometri l ora, \
             chilometri ora",
        ),
        ("m/s", "metri al secondo, metro al secondo, metri per secondo"),
        ("mph", "miglia orarie, miglia all ora, miglio all ora"),
        ("kn", "nodo, nodi"),
        ("bit", "bit"),
        ("B", "byte"),
        ("kB", "kilobyte, chilobyte"),
        ("MB", "megabyte, mega"),
        ("GB", "gigabyte, giga"),
        ("TB", "terabyte, tera"),
        ("PB", "petabyte"),
        ("KiB", "kibibyte"),
        ("MiB", "mebibyte"),
        ("GiB", "gibibyte"),
        ("TiB", "tebibyte"),
        ("Mbit/s", "megabit al secondo, megabit per secondo"),
        ("Gbit/s", "gigabit al secondo, gigabit per secondo"),
        ("MB/s", "megabyte al secondo, megabyte per secondo"),
        ("GB/s", "gigabyte al secondo, gigabyte per secondo"),
        ("mW", "milliwatt"),
        ("W", "watt"),
        ("kW", "kilowatt, chilowatt"),
        ("MW", "megawatt"),
        ("GW", "gigawatt"),
        ("J", "joule"),
        ("kJ", "kilojoule, chilojoule"),
        ("cal", "caloria, calorie"),
        ("kcal", "chilocaloria, chilocalorie, kilocalorie"),
        ("Wh", "wattora, watt ora, watt ore"),
        (
            "kWh",
            "kilowattora, chilowattora, kilowattore, chilowattore, kilowatt ora, kilowatt ore, chilowatt ora, chilowatt ore",
        ),
        ("MWh", "megawattora, megawattore, megawatt ora, megawatt ore"),
        ("GWh", "gigawattora, gigawattore, gigawatt ora, gigawatt ore"),
        ("TWh", "terawattora, terawattore, terawatt ora, terawatt ore"),
        ("hp", "cavallo vapore, cavalli vapore"),
        ("Hz", "hertz"),
        ("kHz", "kilohertz, chilohertz"),
        ("MHz", "megahertz"),
        ("GHz", "gigahertz"),
        ("workday", "giorno lavorativo, giorni lavorativi, giorno feriale, giorni feriali"),
        ("rpm", "giri al minuto, giri minuto, giri min"),
        ("V", "volt"),
        ("kV", "kilovolt, chilovolt"),
        ("A", "ampere, ampère"),
        ("mA", "milliampere, milliampère"),
        ("Ω", "ohm"),
        ("N", "newton"),
        ("Pa", "pascal"),
        ("hPa", "ettopascal"),
        ("kPa", "kilopascal, chilopascal"),
        ("mbar", "millibar"),
        ("°C", "grado celsius, gradi celsius, grado centigrado, gradi centigradi, celsius, centigradi, gradi c"),
        ("°F", "grado fahrenheit, gradi fahrenheit, fahrenheit, gradi f"),
        ("K", "kelvin"),
        ("°", "grado, gradi"),
        ("dB", "decibel"),
        ("cup", "tazza, tazze"),
        ("tbsp", "cucchiaio, cucchiai, cucchiaiata, cucchiaiate"),
        ("tsp", "cucchiaino, cucchiaini, cucchiai da tè, cucchiaio da tè"),
        ("px", "pixel"),
        ("mol", "mole, moli"),
        ("mmol", "millimole, millimoli"),
        ("m/s²", "metri al secondo quadrato, metro al secondo quadrato"),
        ("arcmin", "primi d arco, primo d arco"),
        ("arcsec", "secondi d arco, secondo d arco"),
        ("radian", "radianti, radiante"),
        ("daa", "dunum"),
        ("ft²", "piedi quadrati, piede quadrato, piedi quadri"),
        ("in²", "pollici quadrati, pollice quadrato"),
        ("mi²", "miglia quadrate, miglio quadrato"),
        ("yd²", "iarde quadrate, iarda quadrata"),
        ("carat", "carati, carato"),
        ("mpg", "miglia per gallone, miglio per gallone"),
        ("Gbit", "gigabit"),
        ("kbit", "kilobit"),
        ("Mbit", "megabit"),
        ("Tbit", "terabit"),
        ("BTU", "unità termiche britanniche, unità termica britannica"),
        ("eV", "elettronvolt"),
        ("lbf", "libbre forza, libbra forza"),
        ("dpi", "punti per pollice, punto per pollice"),
        ("Mpx", "megapixel"),
        ("ppi", "pixel per pollice"),
        ("AU", "unità astronomiche, unità astronomica"),
        ("furlong", "furlong"),
        ("ly", "anni luce, anno luce"),
        ("nmi", "miglia nautiche, miglio nautico, miglia marine, miglio marino"),
        ("parsec", "parsec"),
        ("picometre", "picometri, picometro"),
        ("yd", "iarde, iarda"),
        ("cd", "candele, candela"),
        ("lm", "lumen"),
        ("lx", "lux"),
        ("Da", "dalton"),
        ("ozt", "once troy, oncia troy"),
        ("atm", "atmosfere, atmosfera"),
        ("inHg", "pollici di mercurio, pollice di mercurio"),
        ("MPa", "megapascal"),
        ("mmHg", "millimetri di mercurio, millimetro di mercurio, mm hg"),
        ("psi", "libbre per pollice quadrato, libbra per pollice quadrato"),
        ("Nm", "newton metri, newton metro"),
        ("ac·ft", "piedi acro, piede acro"),
        ("barrel", "barili, barile"),
        ("ft³", "piedi cubi, piede cubo, piedi cubici"),
        ("in³", "pollici cubi, pollice cubo"),
        ("mi³", "miglia cubiche, miglio cubo"),
        ("yd³", "iarde cubiche, iarda cubica"),
        ("fl oz", "once liquide, oncia liquida, fl oz"),
        ("gallon", "galloni, gallone, gal"),
        ("hL", "ettolitri, ettolitro"),
        ("megalitre", "megalitri, megalitro"),
        ("pint", "pinte, pinta"),
        ("Bq", "becquerel"),
        ("Sv", "sievert"),
        ("mSv", "millisievert"),
        ("µSv", "microsievert"),
        ("TW", "terawatt"),
        ("MJ", "megajoule"),
        ("GJ", "gigajoule"),
        ("kN", "chilonewton, kilonewton"),
        ("Mt", "megatonnellata, megatonnellate"),
        ("mm³", "millimetro cubo, millimetri cubi"),
        ("EB", "exabyte"),
        ("NZD", "dollari neozelandesi, dollaro neozelandese"),
        ("SAR", "riyal sauditi, riyal saudita, rial saudita, rial sauditi"),
        ("THB", "baht thailandesi, baht, baht thailandese"),
        ("VND", "dong vietnamiti, dong vietnamita"),
        ("NGN", "naire nigeriane, naire, naira nigeriana, naira"),
        ("HKD", "dollari di hong kong, dollaro di hong kong"),
        ("SGD", "dollari di singapore, dollaro di singapore"),
        ("TWD", "nuovi dollari taiwanesi, nuovo dollaro taiwanese, dollaro taiwanese, dollari taiwanesi"),
        ("IDR", "rupie indonesiane, rupia indonesiana"),
        ("MYR", "ringgit malesi, ringgit, ringgit malese"),
        ("PHP", "pesos filippini, peso filippino"),
        ("PKR", "rupie pakistane, rupia pakistana"),
        ("BDT", "taka bengalesi, taka, taka bengalese"),
        ("KZT", "tenge kazaki, tenge, tenge kazako"),
        ("BGN", "leva bulgari, lev bulgaro, lev bulgari"),
        ("CLP", "pesos cileni, peso cileno"),
        ("COP", "pesos colombiani, peso colombiano"),
        ("PEN", "sol peruviani, sol peruviano"),
        ("QAR", "rial qatariani, rial qatariano, rial del qatar, riyal del qatar, rial qatariota, rial qatarioti"),
        ("KWD", "dinari kuwaitiani, dinaro kuwaitiano"),
        ("IQD", "dinari iracheni, dinaro iracheno"),
        ("AFN", "afghani"),
        ("MAD", "dirham marocchini, dirham marocchino"),
        ("DZD", "dinari algerini, dinaro algerino"),
        ("TND", "dinari tunisini, dinaro tunisino"),
        ("JOD", "dinari giordani, dinaro giordano"),
        ("LBP", "lire libanesi, lira libanese"),
        ("SYP", "lire siriane, lira siriana"),
        ("KES", "scellini kenioti, scellino keniota"),
        ("GEL", "lari georgiani, lari georgiano"),
        ("AMD", "dram armeni, dram armeno"),
        ("AZN", "manat azeri, manat azero"),
        ("UZS", "sum uzbechi, sum uzbeco"),
        ("ISK", "corone islandesi, corona islandese"),
        ("RSD", "dinara serbi, dinaro serbo, dinari serbi"),
        (
            "USD",
            "dollaro, dollari, dollaro americano, dollari americani, dollaro statunitense, dollari statunitensi, dollari usa",
        ),
        ("CAD", "dollaro canadese, dollari canadesi"),
        ("AUD", "dollaro australiano, dollari australiani"),
        ("EUR", "euro"),
        (
            "EUR/100",
            "centesimo, centesimi, centesimo di euro, centesimi di euro, eurocent, cent, cents, centesimi d euro",
        ),
        ("USD/100", "centesimi di dollaro, centesimo di dollaro"),
        ("GBP", "sterlina, sterline, lira sterlina, lire sterline, sterline britanniche, sterlina britannica"),
        ("JPY", "yen, yen giapponesi, yen giapponese"),
        ("CNY", "yuan, renminbi, renmimbi cinesi, renmimbi cinese"),
        ("INR", "rupia, rupie, rupia indiana, rupie indiane"),
        ("CHF", "franco svizzero, franchi svizzeri, franco, franchi"),
        ("RUB", "rublo, rubli, rubli russi, rublo russo"),
        ("TRY", "lira turca, lire turche"),
        ("KRW", "won, won sudcoreani, won sudcoreano"),
        ("BRL", "real brasiliano, real brasiliani, reais"),
        ("MXN", "peso messicano, pesos messicani"),
        ("ARS", "peso argentino, pesos argentini"),
        ("PLN", "zloty, zloty polacchi, zloty polacco"),
        ("SEK", "corona svedese, corone svedesi"),
        ("NOK", "corona norvegese, corone norvegesi"),
        ("DKK", "corona danese, corone danesi"),
        ("CZK", "corona ceca, corone ceche"),
        ("HUF", "fiorino ungherese, fiorini ungheresi"),
        ("RON", "leu, lei rumeni, lei romeni, leu rumeno"),
        ("IRR", "rial, rial iraniani, rial iraniano"),
        ("IRT", "toman"),
        ("AED", "dirham, dirham degli eau"),
        ("EGP", "sterlina egiziana, sterline egiziane, lira egiziana, lire egiziane"),
        (
            "ILS",
            "shekel, nuovi sicli israeliani, nuovo siclo israeliano, nuovo siclo, nuovi sicli, siclo israeliano, sicli israeliani",
        ),
        ("UAH", "grivna, grivnia, grivnie, hryvnia, grivnie ucraine, grivnia ucraina, grivne"),
        ("ZAR", "rand, rand sudafricani, rand sudafricano"),
        ("JMD", "dollaro giamaicano, dollari giamaicani"),
        ("NAD", "dollaro namibiano, dollari namibiani"),
        ("BBD", "dollaro di barbados, dollari di barbados"),
        ("BSD", "dollaro delle bahamas, dollari delle bahamas"),
        ("BZD", "dollaro del belize, dollari del belize"),
        ("FJD", "dollaro figiano, dollari figiani"),
        ("GYD", "dollaro della guyana, dollari della guyana"),
        ("LRD", "dollaro liberiano, dollari liberiani"),
        ("TTD", "dollaro di trinidad e tobago, dollari di trinidad e tobago"),
        ("XCD", "dollaro dei caraibi orientali, dollari dei caraibi orientali"),
        ("NPR", "rupia nepalese, rupie nepalesi"),
        ("MUR", "rupia mauriziana, rupie mauriziane"),
        ("SCR", "rupia delle seychelles, rupie delle seychelles"),
        ("LKR", "rupia dello sri lanka, rupie dello sri lanka, rupia singalese, rupie singalesi"),
        ("BYN", "rublo bielorusso, rubli bielorussi"),
        ("OMR", "rial omanita, rial omaniti, rial dell oman"),
        ("YER", "rial yemenita, rial yemeniti"),
        ("CDF", "franco congolese, franchi congolesi"),
        ("RWF", "franco ruandese, franchi ruandesi"),
        ("BIF", "franco burundese, franchi burundesi, franco del burundi, franchi del burundi"),
        ("DJF", "franco gibutiano, franchi gibutiani"),
        ("GNF", "franco guineano, franchi guineani"),
        ("KMF", "franco delle comore, franchi delle comore"),
        ("XPF", "franco cfp, franchi cfp"),
        ("FCFA", "franco cfa, franchi cfa"),
        ("BHD", "dinaro del bahrein, dinari del bahrein"),
        ("LYD", "dinaro libico, dinari libici"),
        ("MKD", "dinaro macedone, dinari macedoni"),
        ("SDG", "sterlina sudanese, sterline sudanesi"),
        ("CUP", "peso cubano, pesos cubani"),
        ("DOP", "peso dominicano, pesos dominicani"),
        ("UYU", "peso uruguaiano, pesos uruguaiani"),
        ("TZS", "scellino tanzaniano, scellini tanzaniani"),
        ("UGX", "scellino ugandese, scellini ugandesi"),
        ("SOS", "scellino somalo, scellini somali"),
        ("GHS", "cedi"),
        ("ETB", "birr, birr etiopi"),
        ("GTQ", "quetzal"),
        ("HTG", "gourde"),
        ("HNL", "lempira"),
        ("NIO", "córdoba nicaraguensi"),
        ("PYG", "guaraní"),
        ("MZN", "metical"),
        ("AOA", "kwanza"),
        ("MNT", "tugrik"),
        ("ALL", "lek"),
        ("VES", "bolívar venezuelani, bolivar venezuelani, bolívar, bolivar"),
        ("MDL", "leu moldavo, lei moldavi"),
        ("BAM", "marco convertibile, marchi convertibili, marco bosniaco, marchi bosniaci"),
        ("CVE", "escudo capoverdiano, escudi capoverdiani"),
        ("BTC", "bitcoin"),
    ],
    leading: &[
        (
            "×",
            "moltiplicato per, moltiplicata per, moltiplicati per, moltiplicate per, moltiplicare per, moltiplica per",
        ),
        ("EUR", "euro"),
    ],
    tails: "di età, d età, compiuti",
    times: "volte, volta",
    times_than: "del, dello, della, dell, dei, degli, delle, più, piu, meno, superiore, superiori, inferiore, inferiori, maggiore, maggiori, minore, minori, tanto, tanti, quello, quella, \
        quelli, quelle, il, la, lo, l, i, gli, le, meglio, peggio, migliore, migliori, peggiore, suo, sua",
    percent_points: "punto, punti, pt",
    rate_adjectives: &[
        ("day", "giornaliero, giornaliera, giornalieri, giornaliere"),
        ("week", "settimanale, settimanali"),
        ("month", "mensile, mensili"),
        ("year", "annuo, annua, annui, annue, annuale, annuali"),
    ],
    per_time: "ogni, per, per ogni, per ciascun, in ogni",
    weak_per_time: "al, allo, all, alla, a, ad, l, la, il, in un, in una",
    per: "per ogni, ogni, per ciascun, per ciascuna",
    weak_per: "per",
    per_many: "su",
    bases: "persona, abitante, testa, famiglia, nucleo, alunno, alunna, studente, studentessa, paziente, cliente, \
        utente, visitatore, spettatore, passeggero, donna, uomo, bambino, figlio, adulto, lavoratore, dipendente, \
        addetto, giocatore, squadra, gruppo, classe, scuola, ospedale, medico, abitazione, casa, appartamento, stanza, \
        camera, letto, piano, edificio, comune, città, provincia, regione, paese, pagina, riga, colonna, cella, file, \
        cartella, domanda, risposta, sessione, lezione, corso, partita, gara, set, giro, viaggio, volo, veicolo, auto, \
        tavolo, azienda, impresa, negozio, prodotto, articolo, unità, pezzo, lotto, pacchetto, pacco, confezione, \
        scatola, bottiglia, flacone, porzione, piatto, tazza, bicchiere, dose, compressa, capsula, pasto, notte, \
        biglietto, ingresso, elettore, seggio, azione, barile, sacco, albero, pianta, animale, capo, vacca, canale, \
        richiesta, chiamata, messaggio, transazione, operazione, campione, blocco, nodo, server, processo, thread, \
        lato, candidato, partecipante, ettaro, metro, uovo, cadauno",
    ..Units::NONE
};

const MARKS: Marks = Marks {
    opens: "lun, mer, gio, ven, sab, dom, feriali, festivi, apertura, orari, aperto, aperta, aperti, apre, orario",
    codes: "http, stato, errore, codice, codici, risposta, pagina",
    pressures: "pressione",
    pressure_links: "su",
    old_year_marks: "del, nel, nell, dal, dall, dopo, circa, tra, fra, verso",
    streets: "via, viale, piazza, piazzale, corso, largo, vicolo, strada, vle, lungotevere, lungarno, contrada, \
        calle",
    towns: "roma, milano, napoli, torino, palermo, genova, bologna, firenze, bari, catania, venezia, verona, \
        messina, padova, trieste, brescia, parma, taranto, prato, modena, reggio, perugia, livorno, \
        ravenna, cagliari, foggia, rimini, salerno, ferrara, sassari, latina, bergamo, pescara, trento, \
        vicenza, bolzano, siena, pisa, lucca, lecce, ancona, udine",
    scores: "vinto, vince, vincono, vinse, vittoria, vittorie, perso, perde, perdono, sconfitta, sconfitte, \
        sconfitto, batte, battuto, battuta, pareggio, pareggiato, pareggia, superato, supera, travolto, \
        rimonta, finita, finito, finisce, terminata, terminato, termina, conclusa, concluso, vincendo, vinta, battono, \
        batté, risultato, punteggio, imposto, imposta, impone, sconfigge, sconfitti",
    centuries: "nell, nel, dell, del, l, il, dall, dal, sull, sul, all, al, fine, inizio, inizi, metà, primo, tardo, pieno, secondo",
    months: "gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, gen, genn, feb, febbr, \
        mar, apr, mag, giu, lug, ago, set, sett, ott, nov, dic",
    doubtful_months: "mar, set, ago, gen, sett",
    year_marks: "nel, nell, del, dell, dal, dall, al, all, il, l, in, per, entro, fine, inizio, metà, primavera, \
        estate, autunno, inverno, e, ed, tra, fra, durante, dopo, prima, verso, sul, sull, col, dalla, ai, \
        dei, nei, sin, fino, di, da, a, edizione, stagione, esercizio, campagna, legge, bilancio, rapporto, \
        censimento, anno, piano, finanziaria, expo, circa, con, \
        costituzione, ottobre, trimestre, semestre, quadrimestre, settembre, aprile, maggio, agosto, \
        natale, riforma, classe, vendemmia, annata, orizzonte, agenda",
    year_names: "anno, anni, annata",
    eras: "a c, d c, a e v, e v, bc, ad, avanti cristo, dopo cristo",
    references: "opus, ean, gtin, rea, cap, secolo, sezione, sezioni, sez, capitolo, capitoli, cap, figura, figure, fig, figg, tabella, tabelle, tab, \
        pagina, pagine, pag, pagg, articolo, articoli, art, artt, allegato, allegati, all, comma, commi, \
        paragrafo, paragrafi, par, equazione, eq, numero, nr, n, n°, nº, no, num, volume, voll, vol, tomo, \
        appendice, versetto, salmo, interno, civico, autostrada, rfc, cve, iso, isbn, issn, ieee, doi, \
        pmid, arxiv, nct, din, nota, note, teorema, lemma, direttiva, regolamento, decreto, delibera, \
        sentenza, ordinanza, circolare, rif, riferimento, riquadro, grafico, grafici, schema, \
        illustrazione, diapositiva, protocollo, prot, fattura, ordine, matricola, iban, lettera, §",
    weak_references: "foglio, particella, mappale, subalterno, sub, top, voto, regionale, intercity, frecciarossa, fila, casella, opera, chilometro, autobus, bus, km, volo, voli, legge, riga, righe, passo, passaggio, fase, fasi, livello, parte, giorno, settimana, sala, camera, stanza, \
        aula, ufficio, codice, gruppo, zona, edificio, piano, binario, volo, domanda, domande, esercizio, \
        esempio, tipo, classe, lotto, caso, bus, tram, uscita, porta, casella, colonna, posizione, \
        episodio, stagione, atto, scena, unità, modulo, lezione, serie, punto, voce, regola, canale, \
        errore, categoria, distretto, blocco, ticket, libro, sprint, pista, postazione, squadra, linea, \
        treno, asse, misura, obiettivo, titolo, grado, criterio, posto, stand, padiglione, terminal, \
        corsia, scheda, tappa, tavola, turno, gate, carrozza, campo, reparto, lato, municipio, maglia, \
        manche, gara",
    dotted_references: "part, mapp, fg, n, no, nr, nn, art, artt, p, pp, pag, pagg, cap, capp, vol, fig, tab, ed, cfr, sez, eq, rif, par, \
        all, int, op, lett, num, c",
    reference_suffixes: "bis, ter, quater",
    names: "dax, nikkei, nasdaq, ifrs, ias, ss, sp, sr, fiat, vespa, covid, iphone, ipad, galaxy, boeing, airbus, formula, apollo, playstation, xbox, canale, studio, gpt, llama, claude, windows, intel, \
        pentium, ryzen, rtx, gtx, mach, rai, rete, league, sputnik, via, viale, piazza",
    versions: "usb, bluetooth, hdmi, displayport, pcie, directx, vulkan, tls, ssl, jdk, jre, openjdk, excel, gtk, vim, emacs, bash, git, cmake, gradle, webpack, mongodb, elasticsearch, hadoop, kafka, haskell, ghc, matlab, stata, js, versione, versioni, v, ver, release, python, rust, node, java, ruby, php, go, perl, ubuntu, debian, fedora, windows, android, ios, \
        macos, django, rails, postgres, postgresql, mysql, sqlite, rustc, msrv, cuda, opengl, npm, pip, gcc, clang, kernel, \
        firefox, chrome, swift, kotlin, typescript, react, angular, vue, kubernetes, docker, redis, nginx, cargo, numpy, pandas, \
        pytorch, tensorflow, llvm, glibc, openssl, html, css, http, ecmascript, unicode",
    version_links: "è, era, alla, dalla, a, di, almeno",
    phones: "tel, telefono, telefonare, cell, cellulare, fax, mobile, chiamare, chiamate, chiama, chiami, whatsapp, centralino, verde, recapito, \
        telefonando, chiamando, contattare",
    clock_marks: "ore, h",
    weak_clock_marks: "treno delle, volo delle, autobus delle, messa delle, edizione delle, tg delle, alle, dalle, verso le, dopo le, entro le, prima delle, fino alle, intorno alle",
    noons: "mezzogiorno, mezzanotte",
    clock_suffixes: "del mattino, del pomeriggio, di mattina, di sera, della sera, di notte, della notte, ore gmt, gmt, utc, am, pm, in punto",
    pronoun_marks: "l, nessun, nessuno, nessuna, ogni, ciascun, ciascuno, ciascuna, qualcun, quell, quest, quello, \
        quella, questo, questa, altro, altra, prima, seconda, neppure, neanche, nemmeno, né, come, tale, \
        quale, ognun, ognuno, mio, mia, tuo, tua, suo, sua, nostro, nostra",
    idioms: "finale, trasporto, comunicazione, comunicazioni, pagamento, giorno, volta, po, poco, certo, certa, altro, altra, altri, tale, tal, momento, attimo, istante, \
        cosa, sorta, specie, modo, maniera, per, dopo, alla, all, a, e, di, dei, delle, degli, del, solo, \
        sola, stesso, stessa, lato, parte, parola, colpo, buon, buona, grande, piccolo, piccola, nuovo, \
        nuova, contro",
    ..Marks::NONE
};

const NOUNS: Nouns = Nouns {
    has_plural: true,
    prenominal: &[
        "nuovi",
        "nuove",
        "grandi",
        "piccoli",
        "piccole",
        "giovani",
        "vecchi",
        "vecchie",
        "buoni",
        "buone",
        "belle",
        "lunghi",
        "lunghe",
        "alti",
        "alte",
        "principali",
        "veri",
        "vere",
        "futuri",
        "future",
        "migliori",
        "semplici",
        "poveri",
        "povere",
        "importanti",
        "celebri",
        "grossi",
        "grosse",
        "brevi",
        "interi",
        "intere",
        "ex",
    ],
    irregular: &[
        ("arance", "arancia"),
        ("persone", "persona"),
        ("uomini", "uomo"),
        ("donne", "donna"),
        ("città", "città"),
        ("crisi", "crisi"),
        ("analisi", "analisi"),
        ("tesi", "tesi"),
        ("ipotesi", "ipotesi"),
        ("diagnosi", "diagnosi"),
        ("sintesi", "sintesi"),
        ("basi", "base"),
        ("fasi", "fase"),
        ("frasi", "frase"),
        ("classi", "classe"),
        ("dosi", "dose"),
        ("paesi", "paese"),
        ("specie", "specie"),
        ("serie", "serie"),
        ("superfici", "superficie"),
        ("uffici", "ufficio"),
        ("edifici", "edificio"),
        ("benefici", "beneficio"),
        ("comuni", "comune"),
        ("servizi", "servizio"),
        ("bilanci", "bilancio"),
        ("commerci", "commercio"),
        ("annunci", "annuncio"),
        ("lanci", "lancio"),
        ("micro", "micro"),
        ("moglie", "moglie"),
        ("mogli", "moglie"),
        ("uova", "uovo"),
        ("braccia", "braccio"),
        ("dita", "dito"),
        ("labbra", "labbro"),
        ("mura", "mura"),
        ("ossa", "osso"),
        ("lenzuola", "lenzuolo"),
        ("bug", "bug"),
        ("bar", "bar"),
        ("match", "match"),
        ("round", "round"),
        ("derby", "derby"),
        ("account", "account"),
        ("download", "download"),
        ("click", "click"),
        ("chip", "chip"),
        ("pixel", "pixel"),
        ("jet", "jet"),
        ("pacemaker", "pacemaker"),
        ("scooter", "scooter"),
        ("quiz", "quiz"),
        ("show", "show"),
        ("stand", "stand"),
        ("stage", "stage"),
        ("ticket", "ticket"),
        ("token", "token"),
        ("commit", "commit"),
        ("thread", "thread"),
        ("core", "core"),
        ("minibus", "minibus"),
        ("voucher", "voucher"),
        ("coupon", "coupon"),
        ("kit", "kit"),
        ("laser", "laser"),
        ("monitor", "monitor"),
        ("notebook", "notebook"),
        ("coach", "coach"),
        ("designer", "designer"),
        ("driver", "driver"),
        ("blog", "blog"),
        ("podcast", "podcast"),
        ("reel", "reel"),
        ("follower", "follower"),
        ("store", "store"),
        ("shop", "shop"),
        ("outlet", "outlet"),
        ("suv", "suv"),
        ("van", "van"),
        ("rover", "rover"),
        ("iceberg", "iceberg"),
        ("record", "record"),
        ("rebound", "rebound"),
        ("assist", "assist"),
        ("corner", "corner"),
        ("gap", "gap"),
        ("vigili", "vigile"),
        ("proiettili", "proiettile"),
        ("semi", "seme"),
        ("missili", "missile"),
        ("fucili", "fucile"),
        ("civili", "civile"),
        ("argini", "argine"),
        ("noci", "noce"),
        ("cornici", "cornice"),
        ("calici", "calice"),
        ("oasi", "oasi"),
        ("estati", "estate"),
        ("generi", "genere"),
        ("ceneri", "cenere"),
        ("carceri", "carcere"),
        ("cognomi", "cognome"),
        ("costumi", "costume"),
        ("api", "ape"),
        ("torri", "torre"),
        ("pareti", "parete"),
        ("febbri", "febbre"),
        ("tigri", "tigre"),
        ("volpi", "volpe"),
        ("ingegneri", "ingegnere"),
        ("sentieri", "sentiero"),
        ("film", "film"),
        ("computer", "computer"),
        ("server", "server"),
        ("test", "test"),
        ("sport", "sport"),
        ("bus", "bus"),
        ("autobus", "autobus"),
        ("tram", "tram"),
        ("auto", "auto"),
        ("moto", "moto"),
        ("foto", "foto"),
        ("video", "video"),
        ("radio", "radio"),
        ("file", "file"),
        ("link", "link"),
        ("tweet", "tweet"),
        ("post", "post"),
        ("smartphone", "smartphone"),
        ("tablet", "tablet"),
        ("robot", "robot"),
        ("virus", "virus"),
        ("campus", "campus"),
        ("hotel", "hotel"),
        ("club", "club"),
        ("album", "album"),
        ("goal", "gol"),
        ("gol", "gol"),
        ("set", "set"),
        ("chef", "chef"),
        ("manager", "manager"),
        ("leader", "leader"),
        ("partner", "partner"),
        ("container", "container"),
        ("camion", "camion"),
        ("tir", "tir"),
        ("yacht", "yacht"),
        ("caffè", "caffè"),
        ("re", "re"),
        ("gru", "gru"),
        ("tribù", "tribù"),
        ("sos", "sos"),
        ("clic", "clic"),
        ("sondaggi", "sondaggio"),
        ("limiti", "limite"),
        ("immagini", "immagine"),
        ("indagini", "indagine"),
        ("ordini", "ordine"),
        ("termini", "termine"),
        ("origini", "origine"),
        ("margini", "margine"),
        ("vertici", "vertice"),
        ("indici", "indice"),
        ("codici", "codice"),
        ("giudici", "giudice"),
        ("complici", "complice"),
        ("radici", "radice"),
        ("voci", "voce"),
        ("luci", "luce"),
        ("croci", "croce"),
        ("pesci", "pesce"),
        ("leggi", "legge"),
        ("spiagge", "spiaggia"),
        ("giovani", "giovane"),
        ("cani", "cane"),
        ("pani", "pane"),
        ("reni", "rene"),
        ("nomi", "nome"),
        ("fiumi", "fiume"),
        ("esami", "esame"),
        ("volumi", "volume"),
        ("problemi", "problema"),
        ("sistemi", "sistema"),
        ("programmi", "programma"),
        ("temi", "tema"),
        ("teoremi", "teorema"),
        ("sintomi", "sintomo"),
        ("schemi", "schema"),
        ("poemi", "poema"),
        ("drammi", "dramma"),
        ("diplomi", "diploma"),
        ("impianti", "impianto"),
        ("santi", "santo"),
        ("guanti", "guanto"),
        ("canti", "canto"),
        ("contanti", "contante"),
        ("acquisti", "acquisto"),
        ("concerti", "concerto"),
        ("laboratori", "laboratorio"),
        ("ambulatori", "ambulatorio"),
        ("territori", "territorio"),
        ("conservatori", "conservatorio"),
        ("osservatori", "osservatorio"),
        ("tesori", "tesoro"),
        ("lavori", "lavoro"),
        ("affari", "affare"),
        ("bari", "baro"),
        ("mari", "mare"),
        ("altari", "altare"),
        ("scolari", "scolaro"),
        ("cellulari", "cellulare"),
        ("militari", "militare"),
        ("titolari", "titolare"),
        ("esemplari", "esemplare"),
        ("pari", "pari"),
        ("ministeri", "ministero"),
        ("padri", "padre"),
        ("madri", "madre"),
        ("chiavi", "chiave"),
        ("navi", "nave"),
        ("neve", "neve"),
        ("reti", "rete"),
        ("parti", "parte"),
        ("arti", "arte"),
        ("carni", "carne"),
        ("pazienti", "paziente"),
        ("regioni", "regione"),
        ("ponti", "ponte"),
        ("fonti", "fonte"),
        ("fronti", "fronte"),
        ("monti", "monte"),
        ("conti", "conto"),
        ("notti", "notte"),
        ("valli", "valle"),
        ("stelle", "stella"),
        ("pelli", "pelle"),
        ("colli", "collo"),
        ("sacchi", "sacco"),
        ("pacchi", "pacco"),
        ("tacchi", "tacco"),
        ("attacchi", "attacco"),
        ("blocchi", "blocco"),
        ("fiocchi", "fiocco"),
        ("scacchi", "scacco"),
        ("parchi", "parco"),
        ("regali", "regalo"),
        ("pali", "palo"),
        ("scali", "scalo"),
        ("cali", "calo"),
        ("asili", "asilo"),
        ("profili", "profilo"),
        ("stili", "stile"),
        ("consoli", "console"),
        ("mani", "mano"),
        ("ali", "ala"),
        ("armi", "arma"),
        ("atleti", "atleta"),
        ("poeti", "poeta"),
        ("pianeti", "pianeta"),
        ("colleghi", "collega"),
        ("duchi", "duca"),
        ("piloti", "pilota"),
        ("turisti", "turista"),
        ("registi", "regista"),
        ("cinema", "cinema"),
        ("panda", "panda"),
        ("gorilla", "gorilla"),
        ("vaglia", "vaglia"),
        ("membri", "membro"),
        ("libri", "libro"),
        ("giudizi", "giudizio"),
        ("studi", "studio"),
        ("incendi", "incendio"),
        ("stadi", "stadio"),
        ("episodi", "episodio"),
        ("rimedi", "rimedio"),
        ("sussidi", "sussidio"),
        ("omicidi", "omicidio"),
        ("suicidi", "suicidio"),
        ("femminicidi", "femminicidio"),
        ("premi", "premio"),
        ("esempi", "esempio"),
        ("principi", "principio"),
        ("dubbi", "dubbio"),
        ("archivi", "archivio"),
        ("motivi", "motivo"),
        ("sigarette", "sigaretta"),
        ("squadre", "squadra"),
        ("decessi", "decesso"),
        ("tv", "tv"),
        ("pc", "pc"),
    ],
    endings: &[
        ("ai", "aio"),
        ("trici", "trice"),
        ("cchi", "cchio"),
        ("chi", "co"),
        ("ghi", "go"),
        ("che", "ca"),
        ("ghe", "ga"),
        ("gli", "glio"),
        ("logi", "logo"),
        ("ggi", "ggio"),
        ("gi", "gio"),
        ("gge", "ggia"),
        ("cce", "ccia"),
        ("isti", "ista"),
        ("iste", "ista"),
        ("menti", "mento"),
        ("venti", "vento"),
        ("enti", "ente"),
        ("anti", "ante"),
        ("oni", "one"),
        ("ori", "ore"),
        ("ieri", "iere"),
        ("ari", "ario"),
        ("ali", "ale"),
        ("bili", "bile"),
        ("esi", "ese"),
        ("zzi", "zzo"),
        ("zi", "zio"),
        ("cini", "cino"),
        ("ii", "io"),
        ("tà", "tà"),
        ("tù", "tù"),
        ("i", "o"),
        ("e", "a"),
    ],
    not_plural: &["mente", "esse", "sse"],
    adjectives: &[
        "ici",
        "iche",
        "ali",
        "ari",
        "arie",
        "ivi",
        "ive",
        "osi",
        "ose",
        "iani",
        "iane",
        "ani",
        "ane",
        "esi",
        "ili",
        "istici",
        "istiche",
        "pubblici",
        "pubbliche",
        "privati",
        "private",
        "esteri",
        "estere",
        "stranieri",
        "straniere",
        "sanitari",
        "sanitarie",
        "adulti",
        "adulte",
        "gravi",
        "lievi",
        "gratuiti",
        "gratuite",
        "pesanti",
        "veloci",
        "europei",
        "europee",
        "mobili",
        "digitali",
        "minorenni",
        "maggiorenni",
    ],
    classifiers: "altri, altre, ulteriori, diversi, diverse, ultimi, ultime, primi, prime, prossimi, prossime, stessi, stesse, nuovi, nuove, soli, sole",
    function_words: "mezzogiorno, ottenne, ottenni, il, lo, la, i, gli, le, l, un, uno, una, di, del, dello, della, dell, dei, degli, delle, d, a, al, \
        allo, alla, all, ai, agli, alle, ad, da, dal, dallo, dalla, dall, dai, dagli, dalle, in, nel, \
        nello, nella, nell, nei, negli, nelle, con, col, coi, su, sul, sullo, sulla, sull, sui, sugli, \
        sulle, per, tra, fra, e, ed, o, od, oppure, ma, però, anche, né, che, chi, cui, quale, quali, \
        quanto, quanti, quante, quanta, se, come, quando, dove, mentre, perché, poiché, affinché, sebbene, \
        benché, nonostante, dunque, quindi, infatti, allora, così, pure, neppure, neanche, nemmeno, non, \
        no, sì, si, ci, vi, ne, mi, ti, lui, lei, loro, noi, voi, io, tu, egli, ella, essi, esse, questo, \
        questa, questi, queste, quello, quella, quelli, quelle, quel, quei, quegli, ciò, stesso, stessa, \
        suo, sua, suoi, sue, mio, mia, miei, mie, tuo, tua, tuoi, tue, nostro, nostra, nostri, nostre, \
        vostro, vostra, vostri, vostre, è, sono, era, erano, sarà, saranno, fu, furono, sarebbe, sarebbero, \
        sia, siano, fosse, fossero, essere, essendo, stato, stata, stati, state, sta, stanno, stava, \
        stavano, siamo, siete, ha, hanno, aveva, avevano, avrà, avranno, avrebbe, avrebbero, abbia, \
        abbiano, avesse, avere, avendo, avuto, ho, hai, abbiamo, avete, ebbe, ebbero, fa, fanno, faceva, \
        fece, fecero, fare, facendo, fatto, farà, faranno, può, possono, potrà, potranno, potrebbe, \
        potrebbero, poteva, potevano, deve, devono, dovrà, dovranno, dovrebbe, dovrebbero, doveva, \
        dovevano, vuole, vogliono, va, vanno, viene, vengono, venne, vennero, dice, dicono, disse, detto, \
        sa, sanno, vede, vedono, più, meno, molto, molti, molte, molta, poco, pochi, poche, troppo, tanto, \
        tanti, tante, tutto, tutti, tutta, tutte, ogni, ognuno, ciascuno, ciascuna, alcuni, alcune, \
        qualche, nessuno, nessuna, certo, certi, certe, tale, tali, già, ancora, sempre, mai, spesso, \
        talvolta, ora, adesso, oggi, ieri, domani, poi, dopo, prima, infine, ormai, subito, presto, tardi, \
        intanto, insieme, qui, qua, lì, là, dentro, fuori, sopra, sotto, dietro, davanti, vicino, lontano, \
        accanto, oltre, entro, verso, contro, presso, durante, senza, secondo, tranne, salvo, eccetto, \
        attraverso, mediante, circa, quasi, solo, soltanto, appena, almeno, inoltre, invece, tuttavia, \
        comunque, rispettivamente, complessivamente, attualmente, bene, male, meglio, peggio, grazie, fine, \
        inizio, via, vs, ecc, etc, cioè, ossia, ovvero, ex, maggiore, minore, restano, \
        resta, rimangono, rimane, rimasti, percorre, percorrono, riceve, soffre, muore, possiede, legge, scrive, chiede, crede, \
        cresce, perde, prende, sceglie, teme, ritiene, preferisce, finisce, costituisce, garantisce, riferisce, ottiene, \
        mantiene, appartiene, interviene, proviene, vince, scende, sale, esce, decide, permette, consente, chiude, nasce, \
        risulta, sembra, dispone, propone, produce, vende, spende, dipende, esiste, assume, serve, piace, parte, apre, vivono, vive, dispongono, rappresentano, rappresenta, contano, \
        conta, raggiunge, raggiungono, raggiunto, durano, dura, costano, costa, valgono, vale, lavorano, \
        partecipano, arrivano, arriva, partono, parte, muoiono, nascono, prevede, prevedono, include, \
        includono, comprende, comprendono, compreso, compresa, compresi, comprese, incluso, inclusi, \
        incluse, inclusa, esclusi, escluse, escluso, entrambi, entrambe, cadauno, cadauna, netto, netti, \
        lordo, lordi, totale, totali, massimo, minimo, media, oltretutto, dovuti, dovute, sino, fino, \
        forse, magari, assai, abbastanza, proprio, addirittura, perfino, persino, altrimenti, altrove, \
        ovunque, dovunque, laddove, ove, nonché, eppure, giù, anziché, seppure, pur, onde, donde, tuttora, \
        tantomeno, tramite, lungo, rispetto, causa, verrà, verranno, utile, felice, grande, importante, \
        possibile, impossibile, difficile, facile, necessario, capace, libero, forte, sufficiente, punto, \
        settimanale, annuale, mensile, giornaliere, quotidiane, annue, annui, mensili, settimanali, \
        annuali, giornalieri",
    determiners: "il, lo, la, i, gli, le, l, un, uno, una, questo, questa, questi, queste, quei, quelle, suo, sua, \
        suoi, sue, loro, gl",
    not_nouns: &["mente"],
    ..Nouns::NONE
};
