//! Spanish.

use super::Numeral::{Hundred, Scale, Small, Times};
use super::{Grammar, Groups, Language, Marks, Nouns, Numbers, Sayings, ScaleWord, Script, Spacing, Units, Way, Words};
use crate::figure::mention::Hedge::*;

pub const SPANISH: Language = Language {
    code: "es",
    english: "Spanish",
    name: "Español",
    script: Script::Latin,
    spacing: Spacing::Blanks,
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

const COMMON: Words = "el, la, los, las, un, una, de, del, y, en, que, a, al, se, por, con, para, su, sus, es, son, fue, fueron, lo, le, les, no, más, pero, como, este, esta, estos, estas, entre, sobre, desde, hasta, según, sin, ya, hay, ha, han, había, también, muy, cuando, donde, está, están, ser, o, otro, otros, cada, hoy, ayer, años, todo, todos, porque, durante, menos, ni";

const NUMBERS: Numbers = Numbers {
    numerals: &[
        (Small(0), "cero"),
        (Small(1), "uno, un, una"),
        (Small(2), "dos"),
        (Small(3), "tres"),
        (Small(4), "cuatro"),
        (Small(5), "cinco"),
        (Small(6), "seis"),
        (Small(7), "siete"),
        (Small(8), "ocho"),
        (Small(9), "nueve"),
        (Small(10), "diez"),
        (Small(11), "once"),
        (Small(12), "doce"),
        (Small(13), "trece"),
        (Small(14), "catorce"),
        (Small(15), "quince"),
        (Small(16), "dieciséis, dieciseis"),
        (Small(17), "diecisiete"),
        (Small(18), "dieciocho"),
        (Small(19), "diecinueve"),
        (Small(20), "veinte"),
        (Small(21), "veintiuno, veintiún, veintiun, veintiuna"),
        (Small(22), "veintidós, veintidos"),
        (Small(23), "veintitrés, veintitres"),
        (Small(24), "veinticuatro"),
        (Small(25), "veinticinco"),
        (Small(26), "veintiséis, veintiseis"),
        (Small(27), "veintisiete"),
        (Small(28), "veintiocho"),
        (Small(29), "veintinueve"),
        (Small(30), "treinta"),
        (Small(40), "cuarenta"),
        (Small(50), "cincuenta"),
        (Small(60), "sesenta"),
        (Small(70), "setenta"),
        (Small(80), "ochenta"),
        (Small(90), "noventa"),
        (Small(31), "treintaiuno, treintaiún, treintaiun, treintaiuna"),
        (Small(32), "treintaidós, treintaidos"),
        (Small(33), "treintaitrés, treintaitres"),
        (Small(34), "treintaicuatro"),
        (Small(35), "treintaicinco"),
        (Small(36), "treintaiséis, treintaiseis"),
        (Small(37), "treintaisiete"),
        (Small(38), "treintaiocho"),
        (Small(39), "treintainueve"),
        (Small(41), "cuarentaiuno, cuarentaiún, cuarentaiun, cuarentaiuna"),
        (Small(42), "cuarentaidós, cuarentaidos"),
        (Small(43), "cuarentaitrés, cuarentaitres"),
        (Small(44), "cuarentaicuatro"),
        (Small(45), "cuarentaicinco"),
        (Small(46), "cuarentaiséis, cuarentaiseis"),
        (Small(47), "cuarentaisiete"),
        (Small(48), "cuarentaiocho"),
        (Small(49), "cuarentainueve"),
        (Small(51), "cincuentaiuno, cincuentaiún, cincuentaiun, cincuentaiuna"),
        (Small(52), "cincuentaidós, cincuentaidos"),
        (Small(53), "cincuentaitrés, cincuentaitres"),
        (Small(54), "cincuentaicuatro"),
        (Small(55), "cincuentaicinco"),
        (Small(56), "cincuentaiséis, cincuentaiseis"),
        (Small(57), "cincuentaisiete"),
        (Small(58), "cincuentaiocho"),
        (Small(59), "cincuentainueve"),
        (Small(61), "sesentaiuno, sesentaiún, sesentaiun, sesentaiuna"),
        (Small(62), "sesentaidós, sesentaidos"),
        (Small(63), "sesentaitrés, sesentaitres"),
        (Small(64), "sesentaicuatro"),
        (Small(65), "sesentaicinco"),
        (Small(66), "sesentaiséis, sesentaiseis"),
        (Small(67), "sesentaisiete"),
        (Small(68), "sesentaiocho"),
        (Small(69), "sesentainueve"),
        (Small(71), "setentaiuno, setentaiún, setentaiun, setentaiuna"),
        (Small(72), "setentaidós, setentaidos"),
        (Small(73), "setentaitrés, setentaitres"),
        (Small(74), "setentaicuatro"),
        (Small(75), "setentaicinco"),
        (Small(76), "setentaiséis, setentaiseis"),
        (Small(77), "setentaisiete"),
        (Small(78), "setentaiocho"),
        (Small(79), "setentainueve"),
        (Small(81), "ochentaiuno, ochentaiún, ochentaiun, ochentaiuna"),
        (Small(82), "ochentaidós, ochentaidos"),
        (Small(83), "ochentaitrés, ochentaitres"),
        (Small(84), "ochentaicuatro"),
        (Small(85), "ochentaicinco"),
        (Small(86), "ochentaiséis, ochentaiseis"),
        (Small(87), "ochentaisiete"),
        (Small(88), "ochentaiocho"),
        (Small(89), "ochentainueve"),
        (Small(91), "noventaiuno, noventaiún, noventaiun, noventaiuna"),
        (Small(92), "noventaidós, noventaidos"),
        (Small(93), "noventaitrés, noventaitres"),
        (Small(94), "noventaicuatro"),
        (Small(95), "noventaicinco"),
        (Small(96), "noventaiséis, noventaiseis"),
        (Small(97), "noventaisiete"),
        (Small(98), "noventaiocho"),
        (Small(99), "noventainueve"),
        (Small(100), "cien, ciento"),
        (Small(200), "doscientos, doscientas"),
        (Small(300), "trescientos, trescientas"),
        (Small(400), "cuatrocientos, cuatrocientas"),
        (Small(500), "quinientos, quinientas"),
        (Small(600), "seiscientos, seiscientas"),
        (Small(700), "setecientos, setecientas"),
        (Small(800), "ochocientos, ochocientas"),
        (Small(900), "novecientos, novecientas"),
        (Hundred, "cientos, cientas"),
        (Scale(3), "mil, miles"),
        (Scale(6), "millón, millon, millones, mill"),
        (Scale(9), "millardo, millardos"),
        (Scale(12), "billón, billon, billones"),
        (Scale(18), "trillón, trillon, trillones"),
        (Scale(24), "cuatrillón, cuatrillon, cuatrillones"),
        (Times(2), "par"),
        (Times(10), "decena, decenas"),
        (Times(12), "docena, docenas"),
        (Times(20), "veintena, veintenas"),
        (Times(30), "treintena"),
        (Times(50), "cincuentena"),
        (Times(100), "centenar, centenares, centena, centenas"),
        (Times(1_000), "millar, millares"),
    ],
    joiners: "y",
    adds_to_ten: true,
    joins_from: 10,
    joins_digits: true,
    bare_scales: true,
    articles: "un, una",
    doubtful: "uno, un, una, ciento, par, medio, media, doble, triple",
    approximate: "par, decena, veintena, treintena, cincuentena, centenar, centena, millar",
    of: "de, del",
    fractions: &[
        ((1, 2), "medio, media, mitad"),
        ((1, 3), "tercera parte"),
        ((1, 4), "cuarta parte"),
        ((1, 5), "quinta parte"),
        ((1, 6), "sexta parte"),
        ((1, 7), "séptima parte, septima parte"),
        ((1, 8), "octava parte"),
        ((1, 10), "décima parte, decima parte"),
        ((1, 100), "centésima parte, centesima parte"),
        ((1, 1_000), "milésima parte, milesima parte"),
    ],
    halved: "cebolla, limón, lima, manzana, pera, pepino, pimiento, calabacín, berenjena, aguacate, botella, vaso, lata, pastilla, tableta, comprimido, melón, sandía, tarta, pizza, zanahoria, patata, papa, tomate, página, barra",
    denominators: &[
        (2, "medios"),
        (3, "tercio, tercios, tercera parte, terceras partes"),
        (4, "cuarto, cuartos, cuarta parte, cuartas partes"),
        (5, "quinto, quintos, quinta parte, quintas partes"),
        (6, "sexto, sextos, sexta parte, sextas partes"),
        (7, "séptimo, séptimos, septimo, septimos, séptima parte, séptimas partes"),
        (8, "octavo, octavos, octava parte, octavas partes"),
        (9, "noveno, novenos, novena parte, novenas partes"),
        (10, "décimo, décimos, decimo, decimos, décima, décimas, decima, decimas, décima parte, décimas partes"),
        (11, "onceavo, onceavos"),
        (12, "doceavo, doceavos"),
        (15, "quinceavo, quinceavos"),
        (16, "dieciseisavo, dieciseisavos"),
        (20, "veinteavo, veinteavos, vigésima parte"),
        (25, "veinticincoavo, veinticincoavos"),
        (30, "treintavo, treintavos"),
        (50, "cincuentavo, cincuentavos"),
        (100, "centésimo, centésimos, centesimo, centesimos, centésima, centésimas, centesima, centesimas"),
        (1_000, "milésimo, milésimos, milesimo, milesimos, milésima, milésimas, milesima, milesimas"),
        (10_000, "diezmilésima, diezmilésimas, diezmilésimo, diezmilésimos"),
        (
            1_000_000,
            "millonésima, millonésimas, millonésimo, millonésimos, millonesima, millonesimas, millonesimo, millonesimos",
        ),
        (
            1_000_000_000_000,
            "billonésima, billonésimas, billonésimo, billonésimos, billonesima, billonesimas, billonesimo, billonesimos",
        ),
    ],
    vague: &[
        ((3, 20), "varios, varias, unos cuantos, unas cuantas, unos pocos, unas pocas"),
        ((21, 29), "veintitantos, veintitantas"),
        ((20, 200), "decenas, docenas"),
        ((200, 2_000), "cientos, cientas, centenares, centenas"),
        ((2_000, 20_000), "miles, millares"),
        ((2_000_000, 20_000_000), "millones"),
        ((2_000_000_000, 20_000_000_000), "millardos"),
        ((2_000_000_000_000, 20_000_000_000_000), "billones"),
    ],
    suffixes: &[(3, "k, K"), (6, "M, MM")],
    doubtful_suffixes: &[(6, "m")],
    decimal_points: "coma, punto",
    minus: "menos",
    factors: &[
        ((2, 1), "doble"),
        ((3, 1), "triple"),
        ((4, 1), "cuádruple, cuadruple"),
        ((5, 1), "quíntuple, quintuple"),
        ((6, 1), "séxtuple"),
    ],
    factor_verbs: &[
        (
            (2, 1),
            "duplicó, duplicaron, duplicado, duplica, duplican, duplicarse, duplicarán, duplicará, duplicaría, \
             duplicaba, duplicando",
        ),
        (
            (3, 1),
            "triplicó, triplicaron, triplicado, triplica, triplican, triplicarse, triplicarán, triplicará, triplicaba, \
             triplicando",
        ),
        ((4, 1), "cuadruplicó, cuadruplicaron, cuadruplicado, cuadruplica, cuadruplican, cuadruplicarse"),
        ((5, 1), "quintuplicó, quintuplicaron, quintuplicado, quintuplica, quintuplican"),
        ((10, 1), "decuplicó, decuplicaron, decuplicado"),
    ],
    ordinals: "primero, primera, primer, primeros, primeras, segundo, segunda, segundos, segundas, tercero, tercera, tercer, \
        terceros, terceras, cuarto, cuarta, cuartos, cuartas, quinto, quinta, quintos, quintas, sexto, sexta, sextos, \
        sextas, séptimo, séptima, séptimos, séptimas, septimo, septima, octavo, octava, octavos, octavas, noveno, novena, \
        novenos, novenas, décimo, décima, décimos, décimas, decimo, decima, undécimo, undécima, duodécimo, duodécima, \
        decimoprimero, decimoprimera, decimosegundo, decimosegunda, decimotercero, decimotercera, decimotercer, \
        decimocuarto, decimocuarta, decimoquinto, decimoquinta, decimosexto, decimosexta, decimoséptimo, decimoséptima, \
        decimoctavo, decimoctava, decimonoveno, decimonovena, vigésimo, vigésima, vigesimo, vigesima, vigesimoprimero, \
        vigesimoprimera, vigesimosegundo, vigesimosegunda, vigesimotercero, vigesimotercera, vigesimocuarto, \
        vigesimoquinto, trigésimo, trigésima, cuadragésimo, cuadragésima, quincuagésimo, quincuagésima, sexagésimo, \
        sexagésima, septuagésimo, septuagésima, octogésimo, octogésima, nonagésimo, nonagésima, centésimo, centésima, \
        milésimo, milésima, milesimo, milesima, centesimo, centesima, millonésimo, millonésima, millonesimo, millonesima, billonésimo, billonesimo, \
        ducentésimo, tricentésimo, ducentesimo, tricentesimo, quingentésimo, quingentesimo, enésimo, enésima, penúltimo, penúltima",
    ordinal_suffixes: "º, ª, er, ero, era, ro, ra, do, da, to, ta, mo, ma, vo, va, no, na, avo, ava, o, a, os, as, ºs, ªs",
    ..Numbers::NONE
};

const TWENTIES: &[(i64, &str)] = &[
    (16, "dieciséis"),
    (20, "veinte"),
    (22, "veintidós"),
    (23, "veintitrés"),
    (24, "veinticuatro"),
    (25, "veinticinco"),
    (26, "veintiséis"),
    (27, "veintisiete"),
    (28, "veintiocho"),
    (29, "veintinueve"),
    (100, "cien"),
];
const UNO: &[(i64, &str)] = &[(1, "uno"), (21, "veintiuno")];
const UN: &[(i64, &str)] = &[(1, "un"), (21, "veintiún")];
const UNA: &[(i64, &str)] = &[(1, "una"), (21, "veintiuna")];
const HUNDREDS: &[(i64, &str)] = &[
    (200, "doscientos"),
    (300, "trescientos"),
    (400, "cuatrocientos"),
    (500, "quinientos"),
    (600, "seiscientos"),
    (700, "setecientos"),
    (800, "ochocientos"),
    (900, "novecientos"),
];
const FEMININE_HUNDREDS: &[(i64, &str)] = &[
    (200, "doscientas"),
    (300, "trescientas"),
    (400, "cuatrocientas"),
    (500, "quinientas"),
    (600, "seiscientas"),
    (700, "setecientas"),
    (800, "ochocientas"),
    (900, "novecientas"),
];
const SCALES: &[ScaleWord] = &[
    ScaleWord { size: 1_000_000, one: "un millón", many: " millones", changes: true },
    ScaleWord { size: 1_000, one: "mil", many: " mil", changes: true },
];
const SPELLING: &[Way] = &[
    Way {
        agreement: 0,
        grammar: Grammar::Groups(Groups {
            words: &[UNO, TWENTIES, HUNDREDS],
            tens: " y ",
            one_hundred: "ciento",
            before: &[("veintiuno", "veintiún"), ("uno", "un")],
            scales: SCALES,
            below: 1_000_000_000,
            ..Groups::NONE
        }),
    },
    Way {
        agreement: 1,
        grammar: Grammar::Groups(Groups {
            words: &[UN, TWENTIES, HUNDREDS],
            tens: " y ",
            one_hundred: "ciento",
            before: &[("veintiuno", "veintiún"), ("uno", "un")],
            scales: SCALES,
            below: 1_000_000_000,
            ..Groups::NONE
        }),
    },
    Way {
        agreement: 2,
        grammar: Grammar::Groups(Groups {
            words: &[UNA, TWENTIES, FEMININE_HUNDREDS],
            tens: " y ",
            one_hundred: "ciento",
            before: &[("veintiuno", "veintiún"), ("uno", "un")],
            scales: SCALES,
            below: 1_000_000_000,
            ..Groups::NONE
        }),
    },
];

const SAYINGS: Sayings = Sayings {
    hedges: &[
        (
            Over,
            "una buena, un buen, unas buenas, unos buenos, más de, mas de, más del, mas del, más allá de, más allá del, mayor de, mayores de, mayor que, mayores que, más alto que, más alta que, más altos que, más altas que, \
             más grande que, más grandes que, más viejo que, más vieja que, \
             mayor a, mayores a, mayor al, mayores al, superior a, superiores a, superior al, superiores al, por encima de, \
             por encima del, por arriba de, por arriba del, arriba de, arriba del, encima de, encima del, supera, superan, \
             superó, superaron, superaba, superaban, supere, superen, superar, superado, superando, superará, superarán, \
             superaría, supera el, supera un, sobrepasa, sobrepasan, sobrepasó, sobrepasaron, sobrepasando, sobrepasar, \
             rebasa, rebasan, rebasó, rebasaron, rebasar, rebasando, excede, exceden, excedió, excedieron, exceder, excede de, \
             exceden de, pasa de, pasan de, pasaban de, pasaba de, pasadas, algo más de, algo más del, algo mas de, poco más de, \
             poco más del, poco mas de, un poco más de, un poco más del, un poco mas de, bastante más de, bastante más del, \
             mucho más de, mucho más del, mucho mas de, muchos más de, muchas más de, muy por encima de, muy por encima del, \
             bien por encima de, bien por encima del, ligeramente por encima de, ligeramente por encima del, \
             ligeramente superior a, ligeramente superior al, algo superior a, algo superior al, muy superior a, \
             muy superior al, ligeramente más de, apenas por encima de, apenas por encima del, bastante por encima de, bastante por encima del, ya son más de",
        ),
        (
            AtLeast,
            "al menos, por lo menos, a lo menos, cuando menos, como mínimo, como minimo, un mínimo de, un minimo de, mínimo de, \
             minimo de, mínimo, minimo, mín, min, mínima de, mínimo del, un mínimo del, no menos de, no menos del, nada menos que, nada menos de, no menor de, no menores de, \
             no es inferior a, no es menor que, no es menor de, no es menor a, no son inferiores a, no son menores de, no sea inferior a, \
             no será inferior a, no podrá ser inferior a, no puede ser inferior a, no debe ser inferior a, al menos a, por lo menos a, \
             igual a o mayor que, igual a o superior a, no menor a, no menor que, no inferior a, no inferiores a, no inferior al, nunca menos de, ni menos de, \
             igual o superior a, igual o superior al, iguales o superiores a, iguales o superiores al, igual o mayor que, \
             igual o mayor a, igual o mayor de, mayor o igual que, mayor o igual a, mayores o iguales a, mayores o iguales que, \
             superior o igual a, superior o igual al, superiores o iguales a, a partir de, a partir del, a partir de los, \
             partiendo de, no baja de, no bajan de, no bajará de, tirando por lo bajo",
        ),
        (
            Under,
            "menos de, menos del, más bajo que, más baja que, más bajos que, más bajas que, más pequeño que, más pequeña que, \
             más joven que, menos que, menor de, menores de, menor que, menores que, menor a, menores a, menor al, menores al, inferior a, \
             inferiores a, inferior al, inferiores al, por debajo de, por debajo del, debajo de, debajo del, por abajo de, \
             abajo de, mucho menos de, mucho menos del, bastante menos de, bastante menos del, muy por debajo de, \
             muy por debajo del, muy inferior a, muy inferior al, no llega a, no llegue a, no llegan a, no llega al, no llegan al, \
             no llegó a, no llegaron a, no llegaba a, no llegaban a, no llegaría a, no llegarían a, no alcanza, no alcanzan, no alcanzó, no alcanzaron, \
             sin llegar a, sin llegar al, sin alcanzar, con menos de",
        ),
        (
            AtMost,
            "hasta en un, hasta en una, hasta en el, no podrá exceder de, no podrán exceder de, no podrá exceder los, no podrá superar, no puede exceder de, no pueden exceder de, no puede superar los, no excederá de, no excederán de, no exceda de, no excedan de, no supere, no superen, como máximo, como maximo, como mucho, a lo sumo, a lo más, cuando más, hasta, hasta un máximo de, un máximo de, \
             un maximo de, máximo de, maximo de, máximo del, un máximo del, máximo, maximo, máx, max, no más de, no más del, no mas de, no mayor de, \
             no mayores de, no es superior a, no es mayor que, no es mayor de, no es mayor a, no son superiores a, no son mayores de, \
             no sea superior a, no será superior a, no podrá ser superior a, no puede ser superior a, no debe ser superior a, \
             igual a o menor que, igual a o inferior a, no más que, no mayor a, no mayor que, no superior a, no superiores a, no superior al, no supera, no superan, \
             no supere, no superen, no superó, no superaron, no superará, no podrá superar, no puede superar, \
             no pueden superar, no debe superar, no deben superar, no debe exceder, no debe exceder de, no deberá exceder, \
             no excede, no exceden, no exceda, no exceda de, no excedan, no excedan de, no excedió, no excederá de, sin superar, \
             sin exceder, sin pasar de, no pasa de, no pasan de, no pasará de, no pasarán de, no rebasa, no rebasan, no rebase, \
             inferior o igual a, inferior o igual al, inferiores o iguales a, igual o inferior a, igual o inferior al, \
             iguales o inferiores a, menor o igual que, menor o igual a, menor o igual al, menores o iguales a, \
             menores o iguales que, igual o menor que, igual o menor a, tope de, un tope de, un límite de, límite de, \
             no más allá de, tirando por lo alto, nunca más de, ni más de, hasta el",
        ),
        (
            About,
            "unos, unas, rondar, rondar los, rondar las, rondar el, rondando los, rondando el, sobre los, sobre las, cerca de, cerca del, alrededor de, alrededor del, aproximadamente, aprox, aproximado de, aproximada de, \
             en torno a, en torno al, entorno a, más o menos, mas o menos, del orden de, del orden del, en el orden de, por el orden de, \
             próximo a, próximos a, próxima a, próximas a, próximo al, cercano a, cercanos a, cercana a, cercanas a, \
             cercano al, cercana al, cercanos al, rondando, ronda, rondan, rondaba, rondaban, rondó, rondaron, rondará, ronde, \
             en el entorno de, en el entorno del, en las inmediaciones de, ca, circa, estimado en, estimados en, \
             estimada en, estimadas en, un estimado de, estimado de, se estima en, se estiman en, unos cerca de, \
             un promedio de, un promedio del, en promedio, de promedio, una media de, \
             una media del, de media, un promedio cercano a, algo así como, algo asi como, \
             se acerca a, se acercan a, se acerca al, se acercaba a, se aproxima a, se aproximan a, se aproxima al, \
             oscila alrededor de, oscila en torno a, gira en torno a, tirando a, \
             grosso modo, a grandes rasgos, una cifra cercana a, una cifra cercana al, como unos, como unas, \
             cosa de, a razón de unos, por ahí de, allá por los, con unas",
        ),
        (
            Nearly,
            "casi, casi se, prácticamente se, casi casi, casi el, casi un, prácticamente, practicamente, poco menos de, poco menos del, algo menos de, \
             algo menos del, un poco menos de, un poco menos del, ligeramente inferior a, ligeramente inferior al, \
             ligeramente por debajo de, ligeramente por debajo del, justo por debajo de, justo por debajo del, \
             apenas por debajo de, apenas por debajo del, algo inferior a, algo inferior al, rozando, roza, rozan, \
             rozó, rozaron, rozaba, rozaban, al borde de, al borde del, a las puertas de, cuasi, apenas menos de, \
             ligeramente menos de, ligeramente menos del, un pelín menos de",
        ),
        (Exactly, "exactamente, precisamente, justamente, justo, exactos"),
        (
            None,
            "salario mínimo, salarios mínimos, sueldo mínimo, ingreso mínimo, precio mínimo, precio máximo, valor máximo, valor mínimo, nivel máximo, nivel mínimo, temperatura máxima, hasta los, hasta las, un total de, total de, un total del, el, la, los, las, un, una, del, solo, sólo, solamente, únicamente, \
             tan solo, tan sólo, tan solo un, apenas, nada menos que, nada más que, nada menos que un, otros, otras, \
             los otros, las otras, los restantes, las restantes, todos los, todas las, una cifra de, la cifra de, \
             un importe de, un número de, un récord de, la friolera de, otro, otra, hasta ahora, sus, estos, estas, esos, \
             esas, los primeros, las primeras, los últimos, las últimas, otros tantos, ni siquiera, nuestros, nuestras",
        ),
    ],
    trailing_hedges: &[
        (
            OrMore,
            "o más, o mas, y más, ó más, o superior, o superiores, o mayor, o mayores, y mayores, en adelante, para arriba, \
             hacia arriba, y pico, y tantos, y tantas, y algo, y picos, o por encima, u más, o posterior, o posteriores, \
             o más años",
        ),
        (
            AtMost,
            "o menos, ó menos, o inferior, o inferiores, o menor, o menores, y menores, y menos, como máximo, como maximo, \
             como mucho, a lo sumo, a lo más, máximo, maximo, máx, para abajo, o por debajo, de máximo, a lo mucho, \
             cuando mucho, tope",
        ),
        (
            About,
            "aproximadamente, aprox, más o menos, mas o menos, de media, de promedio, en promedio, aproximados, aproximadas, \
             o así, o por ahí, poco más o menos",
        ),
        (AtLeast, "al menos, por lo menos, como mínimo, como minimo, cuando menos, mínimo, de mínimo, mín, a lo menos"),
        (Exactly, "exactos, exactas, exactamente, justos, justas, clavados, clavadas, en punto, o igual, o iguales"),
    ],
    abbreviations: "p, aprox, máx, max, mín, min, ca, mill",
    ranges: &[
        (
            "entre, entre el, entre un, entre los, entre las, entre unos, entre unas, oscila entre, oscilan entre, \
             en un rango de entre, comprendido entre, comprendida entre, comprendidos entre, comprendidas entre, \
             situado entre, en algún punto entre",
            "y, e, a, al",
        ),
        (
            "de, del, desde, desde el, desde los, desde las, desde un, de los, de las, de un, va de, van de, va del, van del, \
             un rango de, rango de",
            "a, al, hasta",
        ),
    ],
    range_words: "a, al, hasta",
    than: "que",
    praise: "buen, buena, buenos, buenas",
    slash_ranges: "personas, porciones, raciones, comensales, minutos, días, semanas, meses, años, veces, huevos, \
        rebanadas, hojas, gotas, euros, grados, niños, adultos, amigos, plazas, alumnos, páginas, tomates, patatas, \
        papas, zanahorias, cebollas",
    alternatives: "o, u, ó",
    tolerances: "más menos, mas menos, más o menos, mas o menos",
    ratios: "de cada, por cada, de entre cada, sobre, de, en, de un total de, entre",
    weak_ratios: "de, en, sobre, entre",
    every: "cada",
    leading_ratios: "de",
    moving: "pasó, pasaron, pasa, pasan, pasar, pasado, pasará, pasarán, pasando, pasaba, pasaban",
    rises: "aumento, aumentos, incremento, incrementos, subida, subidas, alza, alzas, crecimiento, reducción, \
        reducciones, disminución, descenso, descensos, bajada, bajadas, caída, caídas, rebaja, rebajas, descuento, \
        descuentos, recorte, recortes, ahorro, ahorros, mejora, pérdida, pérdidas",
    growth: "aumento, aumentos, aumentó, aumentaron, aumenta, aumentan, aumentar, aumentado, aumentando, aumentará, aumentarán, \
        aumentaba, aumente, incremento, incrementos, incrementó, incrementaron, incrementa, incrementan, incrementar, \
        incrementado, incrementarse, incrementará, subida, subidas, subió, subieron, subido, sube, suben, subir, subirá, subirán, \
        subiendo, suba, crecimiento, crecimientos, creció, crecieron, crecido, crece, crecen, crecer, crecerá, crecerán, \
        creciendo, crezca, alza, alzas, repunte, repuntó, repuntaron, repunta, caída, caídas, caida, cayó, cayeron, caído, \
        cae, caen, caer, caerá, cayendo, bajó, bajaron, baja, bajan, bajado, bajar, bajará, bajando, bajada, bajadas, \
        descenso, descensos, descendió, descendieron, desciende, descienden, descendido, descender, disminución, disminucion, \
        disminuyó, disminuyeron, disminuye, disminuyen, disminuido, disminuir, reducción, reduccion, reducciones, redujo, \
        redujeron, reducido, reduce, reducen, reducir, reducirá, reducirse, retroceso, retrocedió, retrocedieron, retrocede, \
        retroceder, pérdida, perdió, perdieron, pierde, pierden, ganó, ganaron, ganancia, avanzó, avanzaron, avanza, avance, \
        mejora, mejoró, mejoraron, mejorado, empeoró, encareció, encarecieron, encarecido, encarecimiento, abarató, \
        abarataron, abaratado, abaratamiento, más, mas, menos, superior, superiores, inferior, inferiores, mayor, menor, \
        recorte, recortes, recortó, recortaron, recortar, inflación, inflacion, contracción, contraccion, contrajo, \
        contrajeron, desplome, desplomó, desplomaron, disparó, dispararon, disparado, rebaja, rebajas, rebajó, rebajaron, \
        devaluación, devaluó, apreciación, apreció, depreciación, depreció, revalorización, revalorizó, escaló, saltó, salto, \
        interanual, intermensual, intertrimestral, expansión, variación, adicional, adicionales, ampliación, amplió, \
        elevó, elevaron, rebote, rebotó, hundió, hundieron, hundimiento, merma, mermó, creciente, remontó, desaceleró, alto, \
        alta, bajo, caro, cara, barato, barata, descuento, ahorro, gana, ganan, ganará, cede, ceden, cedió, cedieron, \
        subía, subían, bajaba, bajaban, bajarán, reducirán, disminuirá, disminuirán, caerán, crecía, crecían, repuntan, \
        repuntará, incrementarán, decrece, decreció, decrecimiento, perdía, avanzará, avanzaban, deja, dejó, suma, \
        sumó, trepó, trepa, escala, salta, hunde, aumentaban, elevará, elevan, eleva, encarece, encarecerá, abarata, \
        descuentos, ahorros, recuperó, recupera, recuperación, pérdidas",
    growth_links: "de, del, un, el, en, en un, en el, de un, de el, por, por un, fue del, fue de, fue de un, es del, es de, sería del, \
        otro, interanual del, interanual de, anual del, anual de, mensual del, mensual de, trimestral del, medio del, \
        medio de, media del, salarial del, salarial de, económico del, económico de, acumulado del, acumulado de, \
        acumulada del, adicional del, adicional de, total del, total de, real del, nominal del, de otro, \
        promedio del, promedio de, de los precios del, de precios del, previsto del, esperado del",
    reaching: "a, al, hasta",
    version_hedges: &[
        (
            AtLeast,
            "a partir de, a partir de la versión, a partir de la, desde, desde la versión, desde la, no anterior a",
        ),
        (Over, "más reciente que, más nueva que, más nuevo que, posterior a, superior a"),
        (Under, "más antigua que, más antiguo que, anterior a, inferior a, antes de"),
        (AtMost, "hasta, hasta la versión, hasta la, no posterior a"),
    ],
    trailing_version_hedges: &[
        (
            OrMore,
            "o más reciente, o más nueva, o más nuevo, y posterior, y posteriores, y superiores, y superior, o una versión posterior, o una versión superior, o versiones posteriores, y versiones posteriores",
        ),
        (
            AtMost,
            "o anterior, o anteriores, y anteriores, y anterior, o más antigua, o más antiguo, o una versión anterior",
        ),
    ],
    list_words: "y, o, u, e, así como",
    totals: "total, totales, suma, total general",
    ..Sayings::NONE
};

const UNITS: Units = Units {
    implies_cents: true,
    part_joiners: "con",
    per_hundred: "por",
    below_zero: "bajo cero",
    per_piece: "el, la, al, a la, por, cada, por cada",
    pieces: "barril, unidad, pieza, persona, noche, acción, cabeza, botella, caja, entrada, billete, galón",
    leading: &[(
        "×",
        "multiplicado por, multiplicada por, multiplicados por, multiplicadas por, multiplicó por, multiplicaron por, multiplicar por, multiplica por, multiplican por",
    )],
    names: &[
        (
            "workday",
            "día hábil, días hábiles, día laborable, días laborables, dia habil, dias habiles, jornada laborable, jornadas laborables",
        ),
        ("%", "por ciento, porciento, por cien, pct"),
        (
            "pp",
            "punto porcentual, puntos porcentuales, punto de porcentaje, puntos de porcentaje, pp, p p, pps, pts porcentuales",
        ),
        (
            "dpp",
            "décima, décimas, decima, decimas, décima de punto, décimas de punto, décima de ponto, décimas de ponto",
        ),
        (
            "bp",
            "punto básico, puntos básicos, punto basico, puntos basicos, punto base, puntos base, pb, pbs, centésima, centésimas, centesima, centesimas, centésima de punto, centésimas de punto",
        ),
        ("‰", "por mil"),
        ("ppm", "parte por millón, partes por millón, partes por millon, ppm"),
        ("ppb", "partes por mil millones, ppb"),
        ("ns", "nanosegundo, nanosegundos"),
        ("µs", "microsegundo, microsegundos"),
        ("ms", "milisegundo, milisegundos, mseg"),
        ("s", "segundo, segundos, seg, segs"),
        ("min", "minuto, minutos, mins"),
        ("h", "hora, horas, hs, hrs, hr"),
        ("day", "día, días, dia, dias"),
        ("week", "semana, semanas"),
        ("month", "mes, meses"),
        ("year", "año, años"),
        ("decade", "década, décadas, decada, decadas, decenio, decenios"),
        ("century", "siglo, siglos"),
        ("nm", "nanómetro, nanómetros, nanometro, nanometros"),
        ("µm", "micrómetro, micrómetros, micrometro, micrometros, micra, micras, micrón, micrones"),
        ("mm", "milímetro, milímetros, milimetro, milimetros"),
        ("cm", "centímetro, centímetros, centimetro, centimetros, cms"),
        ("dm", "decímetro, decímetros"),
        ("m", "metro, metros, mts, mt"),
        ("decametre", "decámetro, decámetros"),
        ("hectom", "hectómetro, hectómetros"),
        ("km", "kilómetro, kilómetros, kilometro, kilometros, kms"),
        ("in", "pulgada, pulgadas"),
        ("ft", "pie, pies"),
        ("yd", "yarda, yardas"),
        ("mi", "milla, millas"),
        ("mm²", "milímetro cuadrado, milímetros cuadrados"),
        ("cm²", "centímetro cuadrado, centímetros cuadrados, centimetros cuadrados"),
        ("dm²", "decímetro cuadrado, decímetros cuadrados"),
        ("dam²", "decámetro cuadrado, decámetros cuadrados"),
        ("hm²", "hectómetro cuadrado, hectómetros cuadrados"),
        ("m²", "metro cuadrado, metros cuadrados, mts cuadrados, m cuadrados"),
        ("km²", "kilómetro cuadrado, kilómetros cuadrados, kilometros cuadrados, km cuadrados"),
        ("ft²", "pie cuadrado, pies cuadrados"),
        ("ha", "hectárea, hectáreas, hectarea, hectareas, has"),
        ("ac", "acre, acres"),
        ("cm³", "centímetro cúbico, centímetros cúbicos, centimetros cubicos, cc"),
        ("dm³", "decímetro cúbico, decímetros cúbicos"),
        ("m³", "metro cúbico, metros cúbicos, metros cubicos"),
        ("hm³", "hectómetro cúbico, hectómetros cúbicos"),
        ("km³", "kilómetro cúbico, kilómetros cúbicos"),
        ("µL", "microlitro, microlitros"),
        ("mL", "mililitro, mililitros"),
        ("cL", "centilitro, centilitros"),
        ("dL", "decilitro, decilitros"),
        ("L", "litro, litros, lts, lt"),
        ("µg", "microgramo, microgramos"),
        ("mg", "miligramo, miligramos"),
        ("g", "gramo, gramos, grs, gr"),
        ("kg", "kilogramo, kilogramos, kilo, kilos"),
        ("t", "tonelada, toneladas, tonelada métrica, toneladas métricas, ton, tons"),
        ("oz", "onza, onzas"),
        ("lb", "libra, libras"),
        (
            "km/h",
            "kilómetro por hora, kilómetros por hora, kilometros por hora, km por hora, kilómetros a la hora, km a la hora, \
             kilómetros hora, kph",
        ),
        ("m/s", "metro por segundo, metros por segundo, m por segundo"),
        ("mph", "milla por hora, millas por hora"),
        ("kn", "nudo, nudos"),
        ("bit", "bit, bits"),
        ("kbit", "kilobit, kilobits"),
        ("Mbit", "megabit, megabits"),
        ("Gbit", "gigabit, gigabits"),
        ("B", "byte, bytes, octeto, octetos"),
        ("kB", "kilobyte, kilobytes"),
        ("MB", "megabyte, megabytes, mega, megas"),
        ("GB", "gigabyte, gigabytes, giga, gigas"),
        ("TB", "terabyte, terabytes, tera, teras"),
        ("PB", "petabyte, petabytes"),
        ("KiB", "kibibyte, kibibytes"),
        ("MiB", "mebibyte, mebibytes"),
        ("GiB", "gibibyte, gibibytes"),
        ("TiB", "tebibyte, tebibytes"),
        ("kbit/s", "kilobits por segundo, kilobit por segundo"),
        ("Mbit/s", "megabits por segundo, megabit por segundo"),
        ("Gbit/s", "gigabits por segundo, gigabit por segundo"),
        ("MB/s", "megabytes por segundo, megabyte por segundo"),
        ("GB/s", "gigabytes por segundo, gigabyte por segundo"),
        ("mW", "milivatio, milivatios"),
        ("W", "vatio, vatios, watt, watts, watio, watios"),
        ("kW", "kilovatio, kilovatios, kilowatt, kilowatts"),
        ("MW", "megavatio, megavatios, megawatt, megawatts"),
        ("GW", "gigavatio, gigavatios, gigawatt, gigawatts"),
        ("TW", "teravatio, teravatios"),
        ("J", "julio, julios, joule, joules"),
        ("kJ", "kilojulio, kilojulios"),
        ("MJ", "megajulio, megajulios"),
        ("cal", "caloría, calorías, calorias"),
        ("kcal", "kilocaloría, kilocalorías, kilocalorias"),
        ("Wh", "vatio hora, vatios hora"),
        ("kWh", "kilovatio hora, kilovatios hora, kilovatios por hora, kilovatio por hora"),
        ("MWh", "megavatio hora, megavatios hora, megavatios por hora"),
        ("GWh", "gigavatio hora, gigavatios hora"),
        ("TWh", "teravatio hora, teravatios hora"),
        ("hp", "caballo de vapor, caballos de vapor, caballo de fuerza, caballos de fuerza, cv"),
        ("Hz", "hercio, hercios, hertz, hertzios"),
        ("kHz", "kilohercio, kilohercios"),
        ("MHz", "megahercio, megahercios"),
        ("GHz", "gigahercio, gigahercios"),
        ("rpm", "rpm, revoluciones por minuto"),
        ("mV", "milivoltio, milivoltios"),
        ("V", "voltio, voltios, volt, volts"),
        ("kV", "kilovoltio, kilovoltios"),
        ("A", "amperio, amperios, ampere, amperes"),
        ("mA", "miliamperio, miliamperios"),
        ("Ah", "amperio hora, amperios hora"),
        ("Ω", "ohmio, ohmios, ohm, ohms"),
        ("N", "newton, newtons"),
        ("Pa", "pascal, pascales"),
        ("hPa", "hectopascal, hectopascales"),
        ("kPa", "kilopascal, kilopascales"),
        ("MPa", "megapascal, megapascales"),
        ("bar", "bar, bares"),
        ("mbar", "milibar, milibares"),
        ("mmHg", "milímetros de mercurio, mm de mercurio, milímetro de mercurio, mm hg"),
        (
            "°C",
            "grado celsius, grados celsius, grado centígrado, grados centígrados, grados centigrados, celsius, centígrados, ºc, \
             grados c",
        ),
        ("°F", "grado fahrenheit, grados fahrenheit, fahrenheit, ºf, grados f"),
        ("K", "kelvin, kelvins"),
        ("°", "grado, grados"),
        ("dB", "decibelio, decibelios, decibel, decibeles"),
        ("mol", "mol, moles"),
        ("lm", "lumen, lúmenes"),
        ("cup", "taza, tazas"),
        ("tbsp", "cucharada, cucharadas, cucharada sopera, cucharadas soperas, cda, cdas"),
        ("tsp", "cucharadita, cucharaditas, cdita, cditas, cdta, cdtas"),
        ("px", "píxel, píxeles, pixel, pixeles, pixels"),
        ("m/s²", "metros por segundo al cuadrado, metro por segundo al cuadrado"),
        ("arcmin", "minutos de arco, minuto de arco"),
        ("arcsec", "segundos de arco, segundo de arco"),
        ("radian", "radianes, radián"),
        ("daa", "dunams, dunam"),
        ("in²", "pulgadas cuadradas, pulgada cuadrada"),
        ("mi²", "millas cuadradas, milla cuadrada"),
        ("yd²", "yardas cuadradas, yarda cuadrada"),
        ("carat", "quilates, quilate"),
        ("mpg", "millas por galón, milla por galón"),
        ("Tbit", "terabits, terabit"),
        ("BTU", "unidades térmicas británicas, unidad térmica británica"),
        ("eV", "electronvoltios, electronvoltio"),
        ("lbf", "libras de fuerza, libra de fuerza"),
        ("dpi", "puntos por pulgada, punto por pulgada"),
        ("Mpx", "megapíxeles, megapíxel"),
        ("ppi", "píxeles por pulgada, píxel por pulgada"),
        ("AU", "unidades astronómicas, unidad astronómica"),
        ("furlong", "furlongs, furlong"),
        ("ly", "años luz, año luz"),
        ("nmi", "millas náuticas, milla náutica"),
        ("parsec", "parsec, parsecs"),
        ("picometre", "picómetros, picómetro"),
        ("cd", "candelas, candela"),
        ("lx", "luxes, lux"),
        ("Da", "daltones, dalton"),
        ("ozt", "onzas troy, onza troy"),
        ("atm", "atmósferas, atmósfera"),
        ("inHg", "pulgadas de mercurio, pulgada de mercurio"),
        ("psi", "libras por pulgada cuadrada, libra por pulgada cuadrada"),
        ("Nm", "newton metros, newton metro, newtons metro"),
        ("ac·ft", "acres pies, acre pie"),
        ("barrel", "barriles, barril"),
        ("bushel", "bushel, bushels"),
        ("ft³", "pies cúbicos, pie cúbico"),
        ("in³", "pulgadas cúbicas, pulgada cúbica"),
        ("mi³", "millas cúbicas, milla cúbica"),
        ("yd³", "yardas cúbicas, yarda cúbica"),
        ("fl oz", "onzas líquidas, onza líquida, onza fluida, onzas fluidas, fl oz"),
        ("gallon", "galones, galón, gal"),
        ("hL", "hectolitros, hectolitro"),
        ("megalitre", "megalitros, megalitro"),
        ("pint", "pintas, pinta"),
        ("mmol", "milimol, milimoles"),
        ("Bq", "becquerel, becquereles, becquerelios"),
        ("Sv", "sievert, sieverts"),
        ("mSv", "milisievert, milisieverts"),
        ("µSv", "microsievert, microsieverts"),
        ("GJ", "gigajulio, gigajulios"),
        ("kN", "kilonewton, kilonewtons"),
        ("kt", "kilotonelada, kilotoneladas"),
        ("Mt", "megatonelada, megatoneladas"),
        ("Gt", "gigatonelada, gigatoneladas"),
        ("mAh", "miliamperio hora, miliamperios hora"),
        ("mm³", "milímetro cúbico, milímetros cúbicos"),
        ("EB", "exabyte, exabytes"),
        ("ng", "nanogramo, nanogramos"),
        ("THz", "terahercio, terahercios"),
        ("NZD", "dólares neozelandeses, dólar neozelandés"),
        ("SAR", "riales saudíes, rial saudí, riyal saudí, riyales saudíes"),
        ("EGP", "libras egipcias, libra egipcia"),
        ("THB", "bats, bat, bahts"),
        ("VND", "dongs, dong"),
        ("ZAR", "rands, rand"),
        ("NGN", "nairas, naira"),
        ("SGD", "dólares singapurenses, dólar singapurense, dólar de singapur, dólares de singapur"),
        ("TWD", "nuevos dólares taiwaneses, nuevo dólar taiwanés, dólar taiwanés, dólares taiwaneses"),
        ("IDR", "rupias indonesias, rupia indonesia"),
        ("MYR", "ringits, ringit, ringgits"),
        ("PHP", "pesos filipinos, peso filipino"),
        ("PKR", "rupias pakistaníes, rupia pakistaní"),
        ("BDT", "takas, taka"),
        ("KZT", "tengues kazajos, tengues, tengue kazajo, tengue, tenges"),
        ("HUF", "forintos húngaros, forintos, forinto húngaro, forinto"),
        ("RON", "leus rumanos, leu rumano"),
        ("BGN", "levas búlgaras, leva búlgara"),
        ("QAR", "riales cataríes, rial catarí, riyal catarí, riyales cataríes"),
        ("KWD", "dinares kuwaitíes, dinar kuwaití"),
        ("IQD", "dinares iraquíes, dinar iraquí"),
        ("AFN", "afganis, afgani"),
        ("MAD", "dírhams marroquíes, dírham marroquí, dirham marroquí, dirhams marroquíes"),
        ("DZD", "dinares argelinos, dinar argelino"),
        ("TND", "dinares tunecinos, dinar tunecino"),
        ("JOD", "dinares jordanos, dinar jordano"),
        ("LBP", "libras libanesas, libra libanesa"),
        ("SYP", "libras sirias, libra siria"),
        ("KES", "chelines kenianos, chelín keniano"),
        ("GEL", "laris, lari"),
        ("AMD", "drams, dram"),
        ("AZN", "manats azerbaiyanos, manats, manat azerbaiyano"),
        ("UZS", "sums, sum"),
        ("ISK", "coronas islandesas, corona islandesa"),
        ("RSD", "dinares serbios, dinar serbio"),
        (
            "USD",
            "dólar, dólares, dolar, dolares, dólar estadounidense, dólares estadounidenses, dólares americanos, \
             dólares de estados unidos, dólares norteamericanos",
        ),
        ("USD/100", "centavo de dólar, centavos de dólar, centavos de dolar, céntimos de dólar"),
        ("CAD", "dólar canadiense, dólares canadienses"),
        ("AUD", "dólar australiano, dólares australianos"),
        ("HKD", "dólares de hong kong, dólares hongkoneses, dólar hongkonés"),
        ("EUR", "euro, euros"),
        ("EUR/100", "céntimo, céntimos, centimo, centimos, céntimo de euro, céntimos de euro"),
        ("GBP", "libra esterlina, libras esterlinas, libras británicas"),
        ("JPY", "yen, yenes, yenes japoneses"),
        ("CNY", "yuan, yuanes, renminbi, yuan chinos"),
        ("INR", "rupia, rupias, rupias indias, rupia india"),
        ("CHF", "franco suizo, francos suizos"),
        ("RUB", "rublo, rublos, rublos rusos, rublo ruso"),
        ("TRY", "lira turca, liras turcas"),
        ("KRW", "wones, won surcoreanos, wons surcoreanos, won surcoreano"),
        ("UAH", "grivna, grivnas"),
        ("MXN", "peso mexicano, pesos mexicanos"),
        ("MXN·6", "mdp"),
        ("USD·6", "mdd"),
        ("PEN", "sol peruano, soles peruanos, soles, nuevos soles"),
        ("UYU", "peso uruguayo, pesos uruguayos"),
        ("DOP", "peso dominicano, pesos dominicanos"),
        ("PYG", "guaraní, guaraníes, guaranies"),
        ("CRC", "colón costarricense, colones"),
        ("ARS", "peso argentino, pesos argentinos"),
        ("CLP", "peso chileno, pesos chilenos"),
        ("COP", "peso colombiano, pesos colombianos"),
        ("BRL", "real brasileño, reales brasileños"),
        ("SEK", "corona sueca, coronas suecas"),
        ("NOK", "corona noruega, coronas noruegas"),
        ("DKK", "corona danesa, coronas danesas"),
        ("CZK", "corona checa, coronas checas"),
        ("PLN", "esloti, eslotis, zloty, zlotys"),
        ("IRR", "rial, riales, riales iraníes, rial iraní"),
        (
            "AED",
            "dírham, dírhams, dirham, dirhams, dírhams de los emiratos árabes unidos, \
             dírham de los emiratos árabes unidos",
        ),
        (
            "ILS",
            "séquel, séqueles, shekel, shekels, nuevos séqueles israelíes, nuevo séquel israelí, shéquel, shéqueles, shéquels",
        ),
        ("JMD", "dólar jamaicano, dólares jamaicanos, dólar jamaiquino, dólares jamaiquinos"),
        ("NAD", "dólar namibio, dólares namibios"),
        ("BBD", "dólar de barbados, dólares de barbados"),
        ("BSD", "dólar bahameño, dólares bahameños"),
        ("BZD", "dólar beliceño, dólares beliceños"),
        ("BMD", "dólar bermudeño, dólares bermudeños"),
        ("BND", "dólar de brunéi, dólares de brunéi"),
        ("FJD", "dólar fiyiano, dólares fiyianos"),
        ("GYD", "dólar guyanés, dólares guyaneses"),
        ("KYD", "dólar de las islas caimán, dólares de las islas caimán"),
        ("LRD", "dólar liberiano, dólares liberianos"),
        ("SRD", "dólar surinamés, dólares surinameses"),
        ("TTD", "dólar trinitense, dólares trinitenses, dólar de trinidad y tobago, dólares de trinidad y tobago"),
        ("XCD", "dólar del caribe oriental, dólares del caribe oriental"),
        ("ZWL", "dólar zimbabuense, dólares zimbabuenses"),
        ("NPR", "rupia nepalí, rupias nepalíes"),
        ("MUR", "rupia mauriciana, rupias mauricianas, rupia de mauricio, rupias de mauricio"),
        ("SCR", "rupia seychellense, rupias seychellenses"),
        ("LKR", "rupia de sri lanka, rupias de sri lanka, rupia esrilanquesa, rupias esrilanquesas"),
        ("BYN", "rublo bielorruso, rublos bielorrusos"),
        ("OMR", "rial omaní, riales omaníes"),
        ("YER", "rial yemení, riales yemeníes"),
        ("KHR", "riel camboyano, rieles camboyanos"),
        ("CDF", "franco congoleño, francos congoleños"),
        ("RWF", "franco ruandés, francos ruandeses"),
        ("BIF", "franco burundés, francos burundeses"),
        ("DJF", "franco yibutiano, francos yibutianos"),
        ("GNF", "franco guineano, francos guineanos"),
        ("KMF", "franco comorense, francos comorenses"),
        ("XPF", "franco cfp, francos cfp"),
        ("FCFA", "franco cfa, francos cfa"),
        ("BHD", "dinar bareiní, dinares bareiníes, dinar bahreiní, dinares bahreiníes"),
        ("LYD", "dinar libio, dinares libios"),
        ("MKD", "denar macedonio, denares macedonios"),
        ("SDG", "libra sudanesa, libras sudanesas"),
        ("CUP", "peso cubano, pesos cubanos"),
        ("TZS", "chelín tanzano, chelines tanzanos"),
        ("UGX", "chelín ugandés, chelines ugandeses"),
        ("SOS", "chelín somalí, chelines somalíes"),
        ("GHS", "cedi, cedis"),
        ("ETB", "birr, birr etíope, birr etíopes"),
        ("GTQ", "quetzal, quetzales"),
        ("HTG", "gourde, gourdes"),
        ("HNL", "lempira, lempiras"),
        ("NIO", "córdoba, córdobas"),
        ("PAB", "balboa, balboas"),
        ("MZN", "metical, meticales"),
        ("AOA", "kwanza, kwanzas"),
        ("ZMW", "kwacha, kwachas"),
        ("MMK", "kyat, kyats"),
        ("MNT", "tugrik, tugriks"),
        ("ALL", "lek, lekes"),
        ("VES", "bolívar venezolano, bolívares venezolanos, bolívar soberano, bolívares soberanos"),
        ("LAK", "kip, kips"),
        ("MDL", "leu moldavo, lei moldavos, leus moldavos"),
        ("BAM", "marco convertible, marcos convertibles"),
        ("CVE", "escudo caboverdiano, escudos caboverdianos"),
        ("BTC", "bitcoin, bitcoins"),
    ],
    tails: "de edad, de vida",
    times: "veces",
    times_than: "más, mas, menos, mayor, mayores, menor, menores, superior, superiores, inferior, inferiores, mejor, peor, que, el, \
        la, lo, los, su, tan, de, del",
    percent_points: "puntos, punto, pts",
    rate_adjectives: &[
        ("day", "diario, diaria, diarios, diarias, al día"),
        ("week", "semanal, semanales"),
        ("month", "mensual, mensuales"),
        ("year", "anual, anuales"),
    ],
    per_time: "al, a la, por, cada, por cada",
    per: "por cada",
    weak_per: "por",
    bases: "persona, habitante, cabeza, hogar, familia, alumno, alumna, estudiante, paciente, cliente, usuario, \
        usuaria, visitante, espectador, pasajero, mujer, hombre, niño, adulto, trabajador, trabajadora, empleado, \
        jugador, equipo, grupo, clase, escuela, colegio, hospital, médico, vivienda, casa, piso, habitación, cama, \
        planta, edificio, municipio, ciudad, provincia, región, país, página, línea, columna, celda, archivo, carpeta, \
        pregunta, respuesta, sesión, curso, partido, juego, vuelta, viaje, vuelo, vehículo, coche, auto, mesa, empresa, \
        local, tienda, producto, artículo, unidad, pieza, lote, paquete, caja, botella, frasco, porción, ración, plato, \
        taza, vaso, dosis, comprimido, pastilla, cápsula, comida, noche, boleto, entrada, billete, votante, escaño, \
        acción, barril, saco, árbol, animal, vaca, núcleo, canal, petición, solicitud, llamada, mensaje, transacción, \
        operación, muestra, bloque, nodo, servidor, proceso, hilo, lado, candidato, participante, hectárea",
    ..Units::NONE
};

const MARKS: Marks = Marks {
    opens: "abierto, abierta, abiertos, abre, horario, atiende",
    codes: "http, estado, error, código, códigos, respuesta, página",
    old_year_marks: "en, desde, hasta, hacia, circa, tras, entre, anno",
    streets: "c, calle, avenida, avda, av, paseo, plaza, pza, carretera, camino, calzada, ronda, travesía, bulevar, \
        rambla, glorieta, jirón, carrera, callejón",
    towns: "madrid, barcelona, valencia, sevilla, zaragoza, málaga, murcia, palma, bilbao, alicante, córdoba, \
        valladolid, vigo, gijón, granada, oviedo, pamplona, santander, salamanca, burgos, almería, toledo, \
        cádiz, huelva, badajoz, logroño, león, lugo, girona, tarragona, lleida",
    scores: "ganó, ganaron, gana, ganar, ganado, perdió, perdieron, pierde, perder, perdido, venció, vencieron, \
        vence, derrota, derrotó, victoria, empate, empató, empataron, marcador, goleó, goleada, superó, \
        imponerse, impuso, cayó, remontó, tanda, terminó, acabó, finalizó, concluyó, termina, finaliza, igualó, \
        igualaron, igualada, imponen, impusieron, resultado, vencen, derrotaron, doblegó, batió",
    doubtful_months: "mar",
    months: "mar, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre, ene, \
        feb, abr, jun, jul, ago, sep, sept, set, oct, nov, dic",
    year_marks: "en, desde, de, del, a, al, hasta, para, entre, y, e, durante, antes, después, tras, principios, \
        finales, mediados, comienzos, inicios, fines, primavera, verano, otoño, invierno, hacia, circa, ejercicio, \
        temporada, campaña, curso, que, el, por, con, periodo, período, bienio, trienio, edición, presupuesto, \
        presupuestos, plan, agenda, horizonte, año, mundial, copa, junio, elecciones",
    year_names: "año, años, década, decada, bienio, trienio, ejercicio",
    eras: "ac, dc, aec, ec, a c, d c, a de c, d de c",
    references: "opus, fj, cp, siglo, siglos, sección, seccion, secciones, capítulo, capitulo, capítulos, capitulos, cap, figura, figuras, fig, figs, tabla, tablas, cuadro, \
        cuadros, gráfico, gráfica, grafico, página, pagina, páginas, paginas, pág, págs, pag, pags, pp, p, anexo, anexos, \
        apéndice, apendice, artículo, articulo, artículos, articulos, art, arts, párrafo, parrafo, cláusula, clausula, volumen, vol, \
        tomo, inciso, apartado, apartados, ecuación, ecuacion, ref, ley, decreto, directiva, reglamento, disposición, nº, núm, \
        num, nro, rfc, iso, isbn, issn, doi, pr, cve, une, epígrafe, nota, ilustración, lámina, versículo, salmo, expediente, \
        calle, avenida, carrera, autopista, carretera, ruta, apartamento, apto, portal, matrícula, folio, º, din, ieee, pmid, \
        arxiv",
    weak_references: "posición, puesto, km, kilómetro, vuelo, vuelos, lunes, martes, miércoles, jueves, viernes, sábado, domingo, talla, minuto, número, numero, números, paso, pasos, línea, linea, líneas, nivel, fase, parte, día, dia, sala, canal, \
        puerto, error, código, codigo, tema, episodio, acto, escena, puerta, vuelo, lote, caja, ejemplo, ejercicio, pregunta, \
        grado, tipo, clase, etapa, columna, fila, distrito, zona, bloque, piso, planta, edificio, autobús, tren, grupo, \
        equipo, carril, habitación, habitacion, aula, módulo, modulo, lección, leccion, unidad, opción, opcion, regla, punto, \
        ítem, item, tarea, sesión, sesion, ronda, jornada, semana, generación, generacion, sprint, hito, kilómetro, \
        kilometro, terminal, andén, vía, asiento, ticket, incidencia, dorsal, temporada, cuaderno, anillo, serie, lema, \
        teorema, objetivo, categoría, categoria",
    dotted_references: "no, art, arts, cap, caps, fig, figs, pág, págs, pag, pags, p, pp, núm, num, nro, sec, secc, vol, ed, op, n, apdo, ref, \
        tab, ss",
    names: "liga, ibex, nikkei, cac, stoxx, covid, iphone, ipad, galaxy, boeing, airbus, fórmula, formula, apolo, apollo, playstation, xbox, gpt, llama, claude, intel, \
        pentium, ryzen, rtx, gtx, mach, canal, antena, radio, área, chrome, omega, sub, seat, peugeot, renault, catch",
    versions: "js, versión, version, versiones, v, ver, release, python, rust, node, java, ruby, php, go, perl, ubuntu, debian, fedora, \
        windows, android, ios, macos, django, rails, postgres, postgresql, mysql, sqlite, kernel, firefox, chrome, typescript, \
        react, angular, vue, kubernetes, docker, redis, nginx, numpy, pandas, pytorch, tensorflow, html, css, http, unicode",
    version_links: "es, era, a, de, la, hasta, al, menos",
    phones: "tel, teléfono, telefono, teléfonos, telefonos, tfno, tlf, tfn, móvil, movil, celular, cel, fax, whatsapp, centralita, \
        llame, llamar, llama, llamando, llamen, marque, marcar",
    weak_clock_marks: "a las, sobre las, hacia las, desde las, hasta las, entre las, antes de las, después de las, pasadas las, \
        alrededor de las, a eso de las, cerca de las, son las, es la, eran las, era la, serán las",
    noons: "mediodía, mediodia, medianoche",
    clock_suffixes: "am, pm, a.m., p.m., a. m., p. m., de la tarde, de la mañana, de la noche, de la madrugada, del mediodía, \
        en punto, hrs, hs, utc, gmt",
    pronoun_marks: "cada, ningún, ninguna, cualquier, algún, alguna, alguno, todo, toda, tal",
    idioms: "vez, día, momento, rato, poco, poca, tanto, lado, modo, forma, manera, punto, parte, serie, gran, nuevo, nueva, otro, otra, \
        mismo, misma, tipo, especie, cosa, ejemplo, caso, lugar, par, hecho, problema, mundo, hombre, mujer",
    pressures: "presión, tensión, presion, tension",
    pressure_links: "sobre, por",
    compounds: "cuarto de baño, cuarto oscuro, cuarto y mitad, mil gracias, mil perdones, mil disculpas",
    ..Marks::NONE
};

const NOUNS: Nouns = Nouns {
    head_is_last: false,
    has_plural: true,
    irregular: &[
        ("personas", "persona"),
        ("jóvenes", "joven"),
        ("goles", "gol"),
        ("imágenes", "imagen"),
        ("exámenes", "examen"),
        ("órdenes", "orden"),
        ("crímenes", "crimen"),
        ("orígenes", "origen"),
        ("márgenes", "margen"),
        ("volúmenes", "volumen"),
        ("almacenes", "almacén"),
        ("andenes", "andén"),
        ("rehenes", "rehén"),
        ("bebés", "bebé"),
        ("cafés", "café"),
        ("comités", "comité"),
        ("sofás", "sofá"),
        ("mamás", "mamá"),
        ("papás", "papá"),
        ("menús", "menú"),
        ("crisis", "crisis"),
        ("tesis", "tesis"),
        ("análisis", "análisis"),
        ("dosis", "dosis"),
        ("hipótesis", "hipótesis"),
        ("síntesis", "síntesis"),
        ("virus", "virus"),
        ("campus", "campus"),
        ("lunes", "lunes"),
        ("martes", "martes"),
        ("jueves", "jueves"),
        ("viernes", "viernes"),
        ("planes", "plan"),
        ("panes", "pan"),
        ("clanes", "clan"),
        ("fines", "fin"),
        ("cines", "cine"),
        ("drones", "dron"),
        ("clones", "clon"),
        ("guiones", "guion"),
        ("aviones", "avión"),
        ("vales", "vale"),
        ("chiles", "chile"),
        ("sedes", "sede"),
        ("índices", "índice"),
        ("apéndices", "apéndice"),
        ("vértices", "vértice"),
        ("cómplices", "cómplice"),
        ("dulces", "dulce"),
        ("enlaces", "enlace"),
        ("cauces", "cauce"),
        ("gases", "gas"),
        ("dioses", "dios"),
        ("buses", "bus"),
        ("relojes", "reloj"),
        ("clubes", "club"),
        ("sándwiches", "sándwich"),
        ("mártires", "mártir"),
        ("caracteres", "carácter"),
        ("regímenes", "régimen"),
        ("especímenes", "espécimen"),
        ("bienes", "bien"),
        ("trenes", "tren"),
        ("faxes", "fax"),
        ("álbumes", "álbum"),
        ("ítems", "ítem"),
        ("fans", "fan"),
        ("meses", "mes"),
        ("reses", "res"),
        ("toses", "tos"),
        ("leones", "león"),
        ("sueldos", "sueldo"),
        ("menores", "menor"),
        ("mayores", "mayor"),
        ("paraguas", "paraguas"),
        ("rascacielos", "rascacielos"),
        ("cumpleaños", "cumpleaños"),
        ("portaaviones", "portaaviones"),
        ("guardaespaldas", "guardaespaldas"),
        ("moles", "mol"),
    ],
    endings: &[
        ("iones", "ión"),
        ("ances", "ance"),
        ("íses", "ís"),
        ("ones", "ón"),
        ("anes", "án"),
        ("ines", "ín"),
        ("enes", "en"),
        ("unes", "ún"),
        ("ales", "al"),
        ("eles", "el"),
        ("iles", "il"),
        ("oles", "ol"),
        ("ules", "ul"),
        ("ores", "or"),
        ("ares", "ar"),
        ("eres", "er"),
        ("ades", "ad"),
        ("udes", "ud"),
        ("edes", "ed"),
        ("eses", "és"),
        ("uses", "ús"),
        ("yes", "y"),
        ("ces", "z"),
        ("s", ""),
    ],
    not_plural: &["is", "us", "ás", "és", "ís", "ós", "ús", "ss"],
    classifiers: "nuevos, nuevas, grandes, pequeños, pequeñas, otros, otras, distintos, distintas, diferentes, \
        primeros, primeras, últimos, últimas, ultimos, ultimas, supuestos, supuestas, presuntos, presuntas, posibles, \
        futuros, futuras, antiguos, antiguas, viejos, viejas, principales, mejores, peores, largos, largas, buenos, \
        buenas, malos, malas, únicos, únicas, diversos, diversas, importantes, próximos, próximas, siguientes, \
        pasados, pasadas, famosos, célebres, verdaderos, simples, meros, escasos, escasas, cortos, cortas, \
        históricos, citados, citadas",
    function_words: "el, la, los, las, un, una, unos, unas, lo, de, del, a, al, ante, bajo, con, contra, desde, \
        durante, en, entre, hacia, hasta, mediante, para, por, según, sin, sobre, tras, versus, vs, y, e, o, u, ni, \
        que, pero, sino, aunque, porque, si, como, cuando, donde, mientras, pues, luego, cual, cuales, quien, \
        quienes, cuyo, cuya, cuyos, cuyas, cuanto, cuantos, me, te, se, nos, os, le, les, mi, mis, tu, tus, su, sus, \
        nuestro, nuestra, nuestros, nuestras, vuestro, vuestros, yo, tú, él, ella, ellos, ellas, nosotros, nosotras, \
        vosotros, ustedes, usted, este, esta, estos, estas, ese, esa, esos, esas, aquel, aquella, aquellos, aquellas, \
        esto, eso, aquello, no, sí, ya, más, menos, muy, mucho, mucha, muchos, muchas, poco, poca, pocos, pocas, tan, \
        tanto, tanta, tantos, tantas, todo, toda, todos, todas, algo, alguien, alguno, algunos, algunas, ninguno, \
        ninguna, nada, nadie, otro, otra, mismo, misma, mismos, mismas, cada, demás, ambos, ambas, cualquiera, \
        además, antes, después, entonces, ahora, hoy, ayer, mañana, aquí, allí, ahí, allá, siempre, nunca, jamás, \
        también, tampoco, solo, sólo, solamente, aún, aun, todavía, quizás, quizá, apenas, casi, así, bien, mal, \
        mejor, peor, cerca, lejos, dentro, fuera, arriba, abajo, detrás, delante, atrás, encima, debajo, enfrente, \
        incluso, excepto, salvo, respectivamente, aproximadamente, actualmente, es, son, era, eran, fue, fueron, ser, \
        será, serán, sería, serían, sido, siendo, sea, sean, está, están, estaba, estaban, estuvo, estuvieron, estar, \
        estará, estarán, estado, ha, han, he, hemos, había, habían, hubo, haber, habrá, habrán, haya, hayan, hay, \
        tiene, tienen, tenía, tenían, tuvo, tuvieron, tener, tendrá, tendrán, hace, hacen, hacía, hizo, hicieron, \
        hacer, puede, pueden, podía, podían, pudo, pudieron, poder, podrá, podrán, podría, podrían, debe, deben, \
        debía, deberá, deberán, debería, deberían, va, van, iba, iban, ir, irá, dice, dicen, dijo, dijeron, decir, \
        da, dan, dio, dieron, dar, quedan, queda, quedó, quedaron, murieron, murió, resultaron, resultó, viven, vive, \
        vivían, trabajan, trabaja, llegaron, llegó, llegan, llega, necesitan, necesita, reciben, recibió, recibieron, \
        recibe, siguen, sigue, siguió, siguieron, permanecen, permanece, pasó, pasaron, pasa, pasan, salieron, salió, \
        salen, sale, quieren, quiere, votaron, votó, afirman, aseguran, somos, estamos, tenemos, vamos, podemos, \
        debemos, queremos, vemos, sabemos, hacemos, creemos, seamos, éramos, fuimos, vimos, etc, aproximados, total, \
        totales, restantes, sendos, sendas, existen, existe, cuesta, cuestan, costó, costaron, vale, valen, dura, \
        duran, duró, duraron, suponen, supone, supuso, representan, representa, corresponden, corresponde, incluyen, \
        incluye, incluido, incluidos, incluida, incluidas, procedentes, frente, junto, gracias, respecto, ejemplo, \
        través, acerca, respectivos, abrieron, abren, cerraron, cerró, abrió, aprobó, aprobaron, consideran, \
        considera, cree, creen, pronto, tarde, temprano, plus, ex, adelante, ileso, ilesos, alrededor, conforme, \
        ubicados, ubicadas, situados, situadas, pasado, pasada, próximo, próxima",
    not_nouns: &["mente"],
    ..Nouns::NONE
};
