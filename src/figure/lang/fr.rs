//! French. An apostrophe parts words: "jusqu'à" is two.

use super::Numeral::{Hundred, Scale, Small, Times};
use super::{
    Agreement, Grammar, Groups, Language, Marks, Nouns, Numbers, Sayings, ScaleWord, Script, Spacing, Units, Way, Words,
};
use crate::figure::mention::Hedge::*;

pub const FRENCH: Language = Language {
    code: "fr",
    english: "French",
    name: "français",
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

const COMMON: Words = "le, la, les, des, du, de, un, une, et, est, dans, pour, que, qui, sur, avec, par, au, aux, ce, cet, \
        cette, ces, se, sont, été, ont, a, il, elle, ils, elles, on, nous, vous, leur, leurs, son, sa, ses, \
        mais, ou, où, plus, pas, ne, n, d, l, qu, s, j, à, en, comme, entre, après, depuis, être, fait, \
        même, aussi, ans, très, tout, tous, selon, lors, chez, sans, sous, dont, cela, ainsi, était, avait, \
        sera, soit, contre, environ, près, moins";

const NUMBERS: Numbers = Numbers {
    numerals: &[
        (Small(0), "zéro, zero"),
        (Small(1), "un, une"),
        (Small(2), "deux"),
        (Small(3), "trois"),
        (Small(4), "quatre"),
        (Small(5), "cinq"),
        (Small(6), "six"),
        (Small(7), "sept"),
        (Small(8), "huit"),
        (Small(9), "neuf"),
        (Small(10), "dix"),
        (Small(11), "onze"),
        (Small(12), "douze"),
        (Small(13), "treize"),
        (Small(14), "quatorze"),
        (Small(15), "quinze"),
        (Small(16), "seize"),
        (Small(20), "vingt, vingts"),
        (Small(30), "trente"),
        (Small(40), "quarante"),
        (Small(50), "cinquante"),
        (Small(60), "soixante"),
        (Small(70), "septante"),
        (Small(80), "huitante, octante"),
        (Small(90), "nonante"),
        (Hundred, "cent, cents"),
        (Scale(3), "mille, mil, k"),
        (Scale(6), "million, millions, mio"),
        (Scale(9), "milliard, milliards, mrd, mrds, mds, md"),
        (Scale(12), "billion, billions"),
        (Scale(15), "billiard, billiards"),
        (Scale(18), "trillion, trillions"),
        (Times(8), "huitaine"),
        (Times(10), "dizaine, dizaines"),
        (Times(12), "douzaine, douzaines"),
        (Times(15), "quinzaine"),
        (Times(20), "vingtaine, vingtaines"),
        (Times(30), "trentaine"),
        (Times(40), "quarantaine"),
        (Times(50), "cinquantaine"),
        (Times(60), "soixantaine"),
        (Times(100), "centaine, centaines"),
        (Times(1_000), "millier, milliers"),
    ],
    joiners: "et",
    joins_from: 20,
    scores: true,
    wide_tens: &[60, 80],
    adds_to_ten: true,
    bare_scales: true,
    articles: "un, une",
    doubtful: "un, une, zéro, zero, k, mil, md, double, triple, quadruple, quarantaine, huitaine, billiard, billiards",
    approximate: "dizaine, quinzaine, vingtaine, trentaine, quarantaine, cinquantaine, soixantaine, centaine, millier, huitaine",
    of: "de, d, du, des",
    fractions: &[((1, 2), "moitié, demi, demie, demis"), ((1, 3), "tiers"), ((1, 4), "quart")],
    halved: "oignon, citron, orange, pomme, poire, banane, concombre, poivron, courgette, aubergine, avocat, bouteille, verre, sachet, boîte, comprimé, cachet, melon, pastèque, tarte, pizza, baguette, carotte, tomate, page, botte",
    denominators: &[
        (2, "demi, demis, demie"),
        (3, "tiers"),
        (4, "quart, quarts"),
        (5, "cinquième, cinquièmes, cinquieme, cinquiemes"),
        (6, "sixième, sixièmes, sixieme, sixiemes"),
        (7, "septième, septièmes, septieme, septiemes"),
        (8, "huitième, huitièmes, huitieme, huitiemes"),
        (9, "neuvième, neuvièmes, neuvieme, neuviemes"),
        (10, "dixième, dixièmes, dixieme, dixiemes"),
        (11, "onzième, onzièmes, onzieme, onziemes"),
        (12, "douzième, douzièmes, douzieme, douziemes"),
        (15, "quinzième, quinzièmes, quinzieme, quinziemes"),
        (16, "seizième, seizièmes"),
        (20, "vingtième, vingtièmes, vingtieme, vingtiemes"),
        (30, "trentième, trentièmes, trentieme, trentiemes"),
        (50, "cinquantième, cinquantièmes"),
        (100, "centième, centièmes, centieme, centiemes"),
        (1_000, "millième, millièmes, millieme, milliemes"),
        (1_000_000, "millionième, millionièmes"),
        (1_000_000_000, "milliardième, milliardièmes"),
    ],
    vague: &[
        ((3, 20), "plusieurs, quelques"),
        ((20, 200), "dizaines, douzaines"),
        ((200, 2_000), "centaines"),
        ((2_000, 20_000), "milliers"),
        ((2_000_000, 20_000_000), "millions"),
        ((2_000_000_000, 20_000_000_000), "milliards"),
        ((2_000_000_000_000, 20_000_000_000_000), "billions"),
    ],
    suffixes: &[(3, "k, K"), (6, "M, Mio, mio"), (9, "Md, Mds, Mrd, Mrds")],
    doubtful_suffixes: &[(6, "m"), (9, "B, G, Bn, bn")],
    decimal_points: "virgule",
    minus: "moins",
    factors: &[
        ((2, 1), "double"),
        ((3, 1), "triple"),
        ((4, 1), "quadruple"),
        ((5, 1), "quintuple"),
        ((10, 1), "décuple"),
    ],
    factor_verbs: &[
        ((2, 1), "doublé, doublée, doublés, doublées, doublent, doublait, doublaient, doublera, doubleront, doubler"),
        ((3, 1), "triplé, triplée, triplés, triplées, triplent, triplera, tripler"),
        ((4, 1), "quadruplé, quadruplée, quadruplés, quadruplées, quadrupler"),
        ((5, 1), "quintuplé, quintuplée, quintuplés, quintuplées"),
        ((10, 1), "décuplé, décuplée, décuplés, décuplées"),
    ],
    ordinals: "premier, première, premiers, premières, second, seconde, seconds, secondes, deuxième, deuxièmes, \
        troisième, troisièmes, quatrième, quatrièmes, cinquième, cinquièmes, sixième, sixièmes, septième, \
        septièmes, huitième, huitièmes, neuvième, neuvièmes, dixième, dixièmes, onzième, onzièmes, \
        douzième, douzièmes, treizième, quatorzième, quinzième, seizième, vingtième, vingtièmes, unième, \
        unièmes, trentième, quarantième, cinquantième, soixantième, septantième, nonantième, centième, \
        centièmes, millième, millièmes, millionième, milliardième, premiere, deuxieme, troisieme, \
        quatrieme, cinquieme, sixieme, septieme, huitieme, neuvieme, dixieme, onzieme, douzieme, quinzieme, \
        vingtieme, cinquiemes, sixiemes, septiemes, huitiemes, neuviemes, dixiemes, énième, nième, ultième, tiers-monde",
    ordinal_suffixes: "er, ère, re, ers, ères, res, e, es, ème, èmes, eme, emes, ième, ièmes, ieme, iemes, nd, nde, nds, ndes, de, ᵉ, ᵉʳ, ʳᵉ",
    ..Numbers::NONE
};

const TEENS: &[(i64, &str)] = &[(17, "dix-sept"), (18, "dix-huit"), (19, "dix-neuf")];
const SCORES: &[(i64, &str)] = &[
    (70, "soixante-dix"),
    (71, "soixante et onze"),
    (72, "soixante-douze"),
    (73, "soixante-treize"),
    (74, "soixante-quatorze"),
    (75, "soixante-quinze"),
    (76, "soixante-seize"),
    (77, "soixante-dix-sept"),
    (78, "soixante-dix-huit"),
    (79, "soixante-dix-neuf"),
    (80, "quatre-vingts"),
    (81, "quatre-vingt-un"),
    (82, "quatre-vingt-deux"),
    (83, "quatre-vingt-trois"),
    (84, "quatre-vingt-quatre"),
    (85, "quatre-vingt-cinq"),
    (86, "quatre-vingt-six"),
    (87, "quatre-vingt-sept"),
    (88, "quatre-vingt-huit"),
    (89, "quatre-vingt-neuf"),
    (90, "quatre-vingt-dix"),
    (91, "quatre-vingt-onze"),
    (92, "quatre-vingt-douze"),
    (93, "quatre-vingt-treize"),
    (94, "quatre-vingt-quatorze"),
    (95, "quatre-vingt-quinze"),
    (96, "quatre-vingt-seize"),
    (97, "quatre-vingt-dix-sept"),
    (98, "quatre-vingt-dix-huit"),
    (99, "quatre-vingt-dix-neuf"),
];
const SCORES_OF_1990: &[(i64, &str)] = &[(71, "soixante-et-onze")];
const FEMININE: &[(i64, &str)] = &[(1, "une"), (81, "quatre-vingt-une")];
const SCALES: &[ScaleWord] = &[
    ScaleWord { size: 1_000_000_000, one: "un milliard", many: " milliards", changes: false },
    ScaleWord { size: 1_000_000, one: "un million", many: " millions", changes: false },
    ScaleWord { size: 1_000, one: "mille", many: " mille", changes: true },
];
const SCALES_OF_1990: &[ScaleWord] = &[
    ScaleWord { size: 1_000_000_000, one: "un-milliard", many: "-milliards", changes: false },
    ScaleWord { size: 1_000_000, one: "un-million", many: "-millions", changes: false },
    ScaleWord { size: 1_000, one: "mille", many: "-mille", changes: true },
];
const FEMININE_TENS: &[(i64, &str)] = &[(1, "une")];
const SPELLING: &[Way] = &[
    Way {
        agreement: 0,
        grammar: Grammar::Groups(Groups {
            words: &[TEENS, SCORES],
            tens: "-",
            tens_at: &[(1, " et ")],
            hundred: " cent",
            one_hundred: "cent",
            even_hundreds: "s",
            before: &[("cents", "cent"), ("vingts", "vingt"), ("une", "un")],
            scales: SCALES,
            below: 1_000_000_000_000,
            ..Groups::NONE
        }),
    },
    Way {
        agreement: 1,
        grammar: Grammar::Groups(Groups {
            words: &[FEMININE, TEENS, SCORES],
            tens: "-",
            tens_at: &[(1, " et ")],
            hundred: " cent",
            one_hundred: "cent",
            even_hundreds: "s",
            before: &[("cents", "cent"), ("vingts", "vingt"), ("une", "un")],
            scales: SCALES,
            below: 1_000_000_000_000,
            ..Groups::NONE
        }),
    },
    Way {
        agreement: 0,
        grammar: Grammar::Groups(Groups {
            words: &[TEENS, SCORES_OF_1990, SCORES],
            tens: "-",
            tens_at: &[(1, "-et-")],
            hundred: "-cent",
            one_hundred: "cent",
            even_hundreds: "s",
            hundreds: "-",
            before: &[("cents", "cent"), ("vingts", "vingt"), ("une", "un")],
            scales: SCALES_OF_1990,
            groups: "-",
            small_group: "-",
            even_group: "-",
            below: 1_000_000_000_000,
            ..Groups::NONE
        }),
    },
    Way {
        agreement: 1,
        grammar: Grammar::Groups(Groups {
            words: &[FEMININE, TEENS, SCORES_OF_1990, SCORES],
            tens: "-",
            tens_at: &[(1, "-et-")],
            hundred: "-cent",
            one_hundred: "cent",
            even_hundreds: "s",
            hundreds: "-",
            before: &[("cents", "cent"), ("vingts", "vingt"), ("une", "un")],
            scales: SCALES_OF_1990,
            groups: "-",
            small_group: "-",
            even_group: "-",
            below: 1_000_000_000_000,
            ..Groups::NONE
        }),
    },
    Way {
        agreement: 0,
        grammar: Grammar::Groups(Groups {
            words: &[TEENS],
            tens: "-",
            tens_at: &[(1, " et ")],
            hundred: " cent",
            one_hundred: "cent",
            even_hundreds: "s",
            before: &[("cents", "cent"), ("vingts", "vingt"), ("une", "un")],
            scales: SCALES,
            below: 1_000_000_000_000,
            ..Groups::NONE
        }),
    },
    Way {
        agreement: 1,
        grammar: Grammar::Groups(Groups {
            words: &[FEMININE_TENS, TEENS],
            tens: "-",
            tens_at: &[(1, " et ")],
            hundred: " cent",
            one_hundred: "cent",
            even_hundreds: "s",
            before: &[("cents", "cent"), ("vingts", "vingt"), ("une", "un")],
            scales: SCALES,
            below: 1_000_000_000_000,
            ..Groups::NONE
        }),
    },
];

const SAYINGS: Sayings = Sayings {
    hedges: &[
        (
            Over,
            "une bonne, un bon, de bonnes, de bons, plus de, plus d, plus des, plus du, au delà de, au delà d, au delà des, au delà du, au-delà de, au-delà d, \
             au-delà des, au-delà du, au dessus de, au dessus d, au dessus des, au-dessus de, au-dessus d, au-dessus des, \
             au-dessus du, supérieur à, supérieure à, supérieurs à, supérieures à, supérieur aux, supérieure aux, dépassant, \
             dépassant les, dépasse, dépasse les, dépassent, dépassent les, dépassé, dépassé les, dépassait, dépassaient, \
             dépassera, dépasser, excédant, excède, excèdent, un peu plus de, un peu plus d, à peine plus de, à peine plus d, \
             légèrement plus de, légèrement plus d, légèrement supérieur à, légèrement supérieure à, bien plus de, bien plus d, \
             beaucoup plus de, beaucoup plus d, nettement plus de, nettement plus d, largement plus de, largement plus d, \
             bien au delà de, bien au-delà de, bien au-delà des, bien au dessus de, bien au-dessus de, largement au-dessus de, \
             juste au dessus de, juste au-dessus de, largement supérieur à, nettement supérieur à, plus vieux que, plus âgé que, plus âgée que, plus âgés que, plus âgées que, plus grand que, \
             plus grande que, plus élevé que, plus haut que, plus long que, plus longue que, strictement supérieur à, \
             strictement plus de, âgés de plus de, âgées de plus de, âgé de plus de, âgée de plus de, \
             franchi la barre des, franchi la barre de, franchi les, au dela de, superieur a, superieure a",
        ),
        (
            AtLeast,
            "ne peut être inférieur à, ne peut être inférieure à, ne peuvent être inférieurs à, ne peuvent être inférieures à, ne saurait être inférieur à, ne saurait être inférieure à, ne doit pas être inférieur à, ne doit pas être inférieure à, ne pouvant être inférieur à, ne pouvant être inférieure à, \
             au moins, à tout le moins, tout au moins, pour le moins, pas moins de, pas moins d, non moins de, \
             non moins d, rien de moins que, au minimum, un minimum de, un minimum d, minimum, minimum de, min, à partir de, \
             à partir d, au bas mot, à compter de, ni moins de, jamais moins de, jamais moins d, minimale de, minimal de, \
             supérieur ou égal à, supérieure ou égale à, supérieurs ou égaux à, supérieures ou égales à, plancher de, \
             pas inférieur à, pas inférieure à, au strict minimum, au grand minimum, égal ou supérieur à, égale ou supérieure à, \
             égaux ou supérieurs à, égales ou supérieures à, plus grand ou égal à, plus grande ou égale à, plus grands ou égaux à, \
             plus grandes ou égales à, plus de ou égal à, au moins ou égal à, au moins égal à, au moins égale à, au moins de, au moins d, \
             n est pas inférieur à, n est pas inférieure à, ne sont pas inférieurs à, ne sont pas inférieures à, \
             n était pas inférieur à, n était pas inférieure à, ne sera pas inférieur à, ne sera pas inférieure à",
        ),
        (
            Under,
            "moins de, moins d, moins des, moins du, moins que, en dessous de, en dessous d, en dessous des, en dessous du, \
             en-dessous de, en-dessous d, en-dessous des, au dessous de, au dessous d, au dessous des, au-dessous de, au-dessous d, \
             au-dessous des, au-dessous du, sous, sous les, sous le seuil de, sous le seuil des, sous la barre des, \
             sous la barre de, sous le seuil d, inférieur à, inférieure à, inférieurs à, inférieures à, inférieur aux, \
             strictement inférieur à, bien moins de, bien moins d, beaucoup moins de, beaucoup moins d, nettement moins de, \
             nettement moins d, largement moins de, bien en dessous de, bien en-dessous de, bien au-dessous de, \
             largement en dessous de, largement inférieur à, nettement inférieur à, en deçà de, en deçà d, en deçà des, en-deçà de, \
             plus petit que, plus jeune que, plus bas que, plus court que, âgés de moins de, âgées de moins de, âgé de moins de, \
             âgée de moins de, inferieur a, inferieure a",
        ),
        (
            AtMost,
            "ne peut être supérieur à, ne peut être supérieure à, ne peuvent être supérieurs à, ne peuvent être supérieures à, ne saurait être supérieur à, ne saurait être supérieure à, ne doit pas être supérieur à, ne doit pas être supérieure à, ne pouvant être supérieur à, \
             au plus, tout au plus, au maximum, un maximum de, un maximum d, maximum, maximum de, max, jusqu à, jusqu aux, jusqu au, \
             jusque, pas plus de, pas plus d, pas plus que, non plus de, ne dépassant pas, ne dépasse pas, ne dépassent pas, \
             ne dépassant pas les, ne dépasse pas les, ne doit pas dépasser, ne doivent pas dépasser, ne peut dépasser, \
             ne peut pas dépasser, ne peuvent dépasser, ne peut excéder, ne peuvent excéder, ne doit pas excéder, n excédant pas, \
             n excède pas, n excèdent pas, sans dépasser, sans excéder, dans la limite de, dans la limite d, à concurrence de, \
             à hauteur maximale de, maximal de, maximale de, plafonné à, plafonnée à, plafonnés à, plafonnées à, limité à, \
             limitée à, limités à, limitées à, inférieur ou égal à, inférieure ou égale à, inférieurs ou égaux à, \
             inférieures ou égales à, jusqu à environ, au grand maximum, plafond de, jamais plus de, jamais plus d, guère plus de, \
             guère plus d, pas supérieur à, pas supérieure à, jusqu a, égal ou inférieur à, égale ou inférieure à, \
             égaux ou inférieurs à, égales ou inférieures à, plus petit ou égal à, plus petite ou égale à, plus petits ou égaux à, \
             plus petites ou égales à, moins de ou égal à, au plus égal à, au plus égale à, n est pas supérieur à, n est pas supérieure à, \
             ne sont pas supérieurs à, ne sont pas supérieures à, n était pas supérieur à, n était pas supérieure à, \
             ne sera pas supérieur à, ne sera pas supérieure à",
        ),
        (
            About,
            "environ, à peu près, a peu près, approximativement, approx, env, autour de, autour d, autour des, autour du, \
             aux alentours de, aux alentours d, aux alentours des, aux environs de, aux environs d, aux environs des, de l ordre de, \
             de l ordre d, quelque, près de, près d, près des, près du, pas loin de, pas loin d, pas loin des, proche de, \
             proche d, proche des, proches de, proches des, voisin de, voisine de, avoisinant, avoisinant les, avoisine, \
             avoisine les, avoisinent, plus ou moins, grosso modo, à la louche, peut-être, peut être, ca, circa, \
             une moyenne de, une moyenne d, en moyenne, en moyenne de, moyenne de, estimé à, estimée à, estimés à, estimées à, \
             évalué à, évaluée à, évalués à, évaluées à, estimé à environ, quelque chose comme, pratiquement autour de, \
             au voisinage de, dans le voisinage de, sensiblement, à quelque, aux abords de, une estimation de, \
             une estimation d, très près de, à vue de nez, pres de",
        ),
        (
            Nearly,
            "presque, quasi, quasiment, pratiquement, un peu moins de, un peu moins d, à peine moins de, à peine moins d, \
             légèrement moins de, légèrement moins d, légèrement inférieur à, légèrement inférieure à, juste sous, juste sous les, \
             juste en dessous de, juste en dessous des, juste en-dessous de, juste au-dessous de, un peu en dessous de, \
             un peu en-dessous de, légèrement en dessous de, frôlant les, frôle les, frôlent les, frisant les, approchant, \
             approchant les, approche les, approchent les, pas tout à fait, bientôt, virtuellement, tout près de, tout près d",
        ),
        (
            Exactly,
            "exactement, précisément, très exactement, très précisément, tout juste, pile, au total exactement, précisement",
        ),
        (
            None,
            "plus que, salaire minimum, revenu minimum, prix minimum, prix maximum, niveau minimum, niveau maximum, un total de, un total d, au total, total de, seulement, uniquement, rien que, les, le, la, l, des, ses, ces, leurs, nos, vos, \
             mes, tous les, toutes les, à peine, un record de, ne que, pleinement, n a plus que, n ont plus que, n avait plus que, n avaient plus que, n y a plus que, n est plus que, \
             ne sont plus que, n étaient plus que, ne compte plus que, ne reste plus que, reste plus que, restent plus que, \
             restait plus que, n en reste plus que, n avons plus que, un nombre de, au nombre de, \
             un montant de, un montant d, montant de, la somme de, une somme de, une valeur de, une durée de, un délai de, \
             une superficie de, une surface de, une distance de, une longueur de, une hauteur de, un effectif de, \
             un effectif total de, encore, déjà, à hauteur de, en tout",
        ),
    ],
    trailing_hedges: &[
        (
            OrMore,
            "ou plus, et plus, ou davantage, et davantage, ou au-delà, et au-delà, ou au delà, et au delà, ou plus encore, et quelques, \
             et des poussières, ou supérieur, ou supérieure, et demi passé, passés, passées, ou plus âgés, et plus âgés, \
             au bas mot, ou ultérieure, ou ultérieur, ou plus récent, ou plus récente, ou plus tard, ou plus élevé",
        ),
        (
            AtMost,
            "ou moins, et moins, au plus, tout au plus, au maximum, maximum, max, ou inférieur, ou inférieure, maxi, au grand maximum, \
             ou plus jeunes",
        ),
        (AtLeast, "au moins, à tout le moins, au minimum, minimum, mini, pour le moins, au strict minimum, du moins"),
        (
            About,
            "environ, à peu près, approximativement, approx, env, à quelque chose près, plus ou moins, en moyenne, grosso modo, peut-être",
        ),
        (
            Exactly,
            "exactement, précisément, pile, tout rond, tout juste, tout ronds, très exactement, ou égal, ou égale, ou égaux",
        ),
    ],
    abbreviations: "approx, env, ca, max, min, c, s, fr",
    ranges: &[
        (
            "entre, d entre, compris entre, comprise entre, comprises entre, situé entre, située entre, quelque part entre, \
             varie entre, varient entre, oscille entre, oscillent entre, variant entre",
            "et",
        ),
        ("de, d, allant de, va de, vont de, allant d, varie de, varient de, variant de, depuis", "à"),
        ("du", "au"),
        ("allant des, des", "aux"),
    ],
    range_words: "à",
    than: "que",
    praise: "bon, bonne, bons, bonnes",
    slash_ranges: "personnes, convives, parts, portions, minutes, heures, jours, semaines, mois, ans, fois, œufs, \
        oeufs, cuillères, cuillerées, tranches, feuilles, gousses, morceaux, gouttes, kilos, grammes, degrés, euros, \
        enfants, adultes, amis, places, élèves, pages, lignes, pommes, tomates, carottes, oignons",
    alternatives: "ou",
    tolerances: "plus ou moins, à plus ou moins",
    ratios: "sur, sur les, sur chaque, sur un total de, parmi",
    every: "chaque",
    of_the: "des",
    moving: "passé, passée, passés, passées, passe, passent, passer, passant, passait, passera, passa, ramené, ramenée, ramenés, ramener, porté, portée, portés, porter",
    rises: "augmentation, augmentations, hausse, hausses, progression, croissance, accroissement, baisse, baisses, \
        diminution, diminutions, réduction, réductions, recul, chute, remise, remises, rabais, ristourne, majoration, \
        économie, économies, gain, gains, perte, pertes, surcoût",
    growth: "augmenté, augmentée, augmentés, augmentées, augmente, augmentent, augmentait, augmentaient, \
        augmentera, augmenter, augmentation, augmentations, hausse, hausses, hausser, haussé, croissance, \
        croît, croissent, crû, cru, accru, accrue, accrus, accrues, accroissement, accroît, progressé, \
        progresse, progressent, progression, progresser, grimpé, grimpe, grimpée, grimpent, bond, bondi, \
        bondit, bondissent, envolé, envolée, envolés, envolées, envole, envolent, flambée, flambé, \
        flambent, baisse, baisses, baissé, baissée, baissent, baisser, baissait, baissera, diminution, \
        diminué, diminuée, diminue, diminuent, diminuer, recul, reculs, reculé, recule, reculent, reculer, \
        chute, chutes, chuté, chutent, chuter, repli, replié, repliée, réduction, réductions, réduit, \
        réduite, réduits, réduites, réduire, réduisant, gagné, gagne, gagnent, gain, gains, perdu, perd, \
        perdent, perte, pertes, contraction, contracté, contractée, rétréci, abaissé, abaissée, \
        abaissement, rehaussé, relevé, relevée, relèvement, majoration, majoré, majorée, majorés, \
        minoration, rabais, remise, effondré, effondrée, effondrés, effondrement, dégringolé, dégringolade, \
        plongé, fléchi, fléchissement, repris, rebond, rebondi, rebondit, apprécié, appréciée, déprécié, \
        dépréciée, appréciation, dépréciation, inflation, revalorisé, revalorisée, revalorisés, \
        revalorisées, revalorisation, supérieur, supérieure, supérieurs, supérieures, inférieur, \
        inférieure, inférieurs, inférieures, plus, moins, amélioration, amélioré, améliorée, \
        ralentissement, ralenti, surcroît, évolution, variation, écart, surcoût, majore, dévalué, \
        dévaluation, montée, monté, hausserait, supplémentaires, supplémentaire, amputé, amputée, rogné, \
        rognée, tassé, tassée, tassés, tassées, tassent, cède, cèdent, cédé, lâche, lâchent, lâché, régresse, \
        régressent, régressé, régression, fléchit, fléchissent, replie, replient, rebondissent, grimpait, grimpaient, \
        grimper, grimpera, progressait, progressaient, progressera, progresseront, augmenteront, augmenteraient, \
        augmenterait, baisseront, baisserait, baissaient, diminuera, diminueront, diminuait, diminuaient, reculait, \
        reculaient, reculera, reculeront, chutait, chutaient, chutera, chutées, croîtra, croîtront, croissait, \
        perdait, perdaient, perdra, gagnait, gagnaient, gagnera, bondissait, accélération, décroissance, décru, \
        décroît, allégé, allégement, allègement, ristourne, ristournes, économie, économies, accroissements, \
        abattement, abattements, effrite, effrité, effritement, contracte, contractent, réduisent, réduira, \
        diminutions, remises",
    growth_links: "de, d, de la, du, des, de l ordre de, est de, est d, était de, a été de, a atteint, atteint, atteignant, été de, \
        en moyenne de, encore de, annuelle de, annuel de, moyenne de, globale de, totale de, total de, nette de, supplémentaire de, \
        s est élevée à, s élève à, ainsi de, également de, sensiblement de, fortement de, légèrement de, seulement de, \
        du même temps de, d environ, jusqu à, jusqu aux",
    growth_tails: "de, d, par an de, annuels de",
    reaching: "à",
    version_hedges: &[
        (
            AtLeast,
            "à partir de, à partir de la version, à partir de la, depuis, depuis la version, dès, dès la version, pas antérieure à",
        ),
        (
            Over,
            "plus que, bien plus que, beaucoup plus que, plus récent que, plus récente que, plus récents que, postérieure à, postérieur à, supérieure à, supérieur à, après",
        ),
        (Under, "plus ancien que, plus ancienne que, antérieure à, antérieur à, inférieure à, inférieur à, avant"),
        (AtMost, "jusqu à, jusqu à la version, jusqu à la, jusque"),
    ],
    trailing_version_hedges: &[
        (
            OrMore,
            "ou version ultérieure, ou une version ultérieure, ou versions ultérieures, et versions ultérieures, et ultérieures, et ultérieure, ou ultérieures, et supérieur, et supérieure, ou supérieurs, ou version supérieure, ou une version plus récente, et plus récent, et plus récente, et suivantes, ou suivantes",
        ),
        (
            AtMost,
            "ou antérieure, ou antérieur, et antérieures, ou version antérieure, ou une version antérieure, ou plus ancien, ou plus ancienne",
        ),
    ],
    list_words: "et, ou, ainsi que",
    totals: "total, totaux, ensemble, total général",
    ..Sayings::NONE
};

const UNITS: Units = Units {
    implies_cents: true,
    per_hundred: "pour",
    below_zero: "au dessous de zéro, en dessous de zéro, sous zéro, sous le zéro, en dessous de zero, au dessous de zero, sous zero",
    per_piece: "le, la, l, du, de l, de la, au, à l, à la, par",
    pieces: "baril, pièce, unité, personne, nuit, action, tête, bouteille, boîte, billet, kilo",
    leading: &[(
        "×",
        "multiplié par, multipliée par, multipliés par, multipliées par, multiplier par, multiplie par, multiplient par",
    )],
    names: &[
        ("workday", "jour ouvrable, jours ouvrables, jour ouvré, jours ouvrés, journée ouvrable, journées ouvrables"),
        ("%", "pour cent, pourcent, pour-cent, p cent, pct, pour cents, pourcents"),
        (
            "pp",
            "point de pourcentage, points de pourcentage, point de pour cent, points de pour cent, point pourcentage, \
             points pourcentage, point de %, points de %, pdp, points de base de pourcentage",
        ),
        ("bp", "point de base, points de base, pb, pdb"),
        ("‰", "pour mille, pour 1000, pour mil"),
        ("ppm", "parties par million, partie par million, parts par million, part par million"),
        ("ppb", "parties par milliard, partie par milliard"),
        ("ns", "nanoseconde, nanosecondes"),
        ("µs", "microseconde, microsecondes"),
        ("ms", "milliseconde, millisecondes"),
        ("s", "seconde, secondes, sec"),
        ("min", "minute, minutes, mn, min"),
        ("h", "heure, heures"),
        ("day", "jour, jours, journée, journées, j"),
        ("week", "semaine, semaines"),
        ("month", "mois"),
        ("year", "an, ans, année, années, annee, annees"),
        ("decade", "décennie, décennies, decennie, decennies"),
        ("century", "siècle, siècles, siecle, siecles"),
        ("nm", "nanomètre, nanomètres"),
        ("µm", "micromètre, micromètres, micron, microns"),
        ("mm", "millimètre, millimètres, millimetre, millimetres"),
        ("cm", "centimètre, centimètres, centimetre, centimetres"),
        ("dm", "décimètre, décimètres"),
        ("m", "mètre, mètres, metre, metres"),
        ("decametre", "décamètre, décamètres"),
        ("hectom", "hectomètre, hectomètres"),
        ("km", "kilomètre, kilomètres, kilometre, kilometres"),
        ("in", "pouce, pouces"),
        ("ft", "pied, pieds"),
        ("mi", "mile, miles"),
        ("mm²", "millimètre carré, millimètres carrés"),
        ("cm²", "centimètre carré, centimètres carrés"),
        ("dm²", "décimètre carré, décimètres carrés"),
        ("dam²", "décamètre carré, décamètres carrés"),
        ("hm²", "hectomètre carré, hectomètres carrés"),
        ("m²", "mètre carré, mètres carrés, metre carre, metres carres, m carré, m carrés"),
        ("km²", "kilomètre carré, kilomètres carrés, kilometre carre, kilometres carres, km carré, km carrés"),
        ("ha", "hectare, hectares"),
        ("ac", "acre, acres"),
        ("cm³", "centimètre cube, centimètres cubes"),
        ("dm³", "décimètre cube, décimètres cubes"),
        ("m³", "mètre cube, mètres cubes, metre cube, metres cubes"),
        ("km³", "kilomètre cube, kilomètres cubes"),
        ("µL", "microlitre, microlitres"),
        ("mL", "millilitre, millilitres"),
        ("cL", "centilitre, centilitres"),
        ("dL", "décilitre, décilitres"),
        ("decalitre", "décalitre, décalitres"),
        ("L", "litre, litres"),
        ("µg", "microgramme, microgrammes"),
        ("mg", "milligramme, milligrammes"),
        ("g", "gramme, grammes, gr"),
        ("kg", "kilogramme, kilogrammes, kilo, kilos"),
        ("ц", "quintal, quintaux"),
        ("t", "tonne, tonnes, tonne métrique, tonnes métriques"),
        ("oz", "once, onces"),
        (
            "km/h",
            "kilomètres par heure, kilomètres heure, kilomètre heure, kilomètres à l heure, km à l heure, km a l heure",
        ),
        ("m/s", "mètres par seconde, mètre par seconde"),
        ("mph", "miles par heure, miles à l heure, miles a l heure, mile par heure, milles à l heure"),
        ("kn", "nœud, nœuds, noeud, noeuds"),
        ("bit", "bit, bits"),
        ("B", "octet, octets, o"),
        ("kB", "kilooctet, kilooctets, kilo octet, kilo octets, ko"),
        ("MB", "mégaoctet, mégaoctets, méga octet, méga octets, megaoctets, mo"),
        ("GB", "gigaoctet, gigaoctets, giga octet, giga octets, go"),
        ("TB", "téraoctet, téraoctets, téra octet, téra octets, teraoctets, to"),
        ("PB", "pétaoctet, pétaoctets"),
        ("KiB", "kibioctet, kibioctets, kio"),
        ("MiB", "mébioctet, mébioctets"),
        ("GiB", "gibioctet, gibioctets, gio"),
        ("TiB", "tébioctet, tébioctets, tio"),
        ("Mbit/s", "mégabits par seconde, mégabit par seconde"),
        ("Gbit/s", "gigabits par seconde, gigabit par seconde"),
        ("MB/s", "mégaoctets par seconde, mégaoctet par seconde, mo/s, mo par seconde"),
        ("GB/s", "gigaoctets par seconde, go/s, go par seconde"),
        ("mW", "milliwatt, milliwatts"),
        ("W", "watt, watts"),
        ("kW", "kilowatt, kilowatts"),
        ("MW", "mégawatt, mégawatts, megawatt, megawatts"),
        ("GW", "gigawatt, gigawatts"),
        ("J", "joule, joules"),
        ("kJ", "kilojoule, kilojoules"),
        ("cal", "calorie, calories"),
        ("kcal", "kilocalorie, kilocalories"),
        ("Wh", "wattheure, wattheures, watt heure, watt heures"),
        (
            "kWh",
            "kilowattheure, kilowattheures, kilowatt heure, kilowatts heure, kilowatt-heure, kilowatts-heure, \
             kilowatts heures, kilowatt heures",
        ),
        ("MWh", "mégawattheure, mégawattheures, mégawatt heure, mégawatts heure, mégawatt heures"),
        ("GWh", "gigawattheure, gigawattheures, gigawatt heure, gigawatts heure, gigawatt heures"),
        ("TWh", "térawattheure, térawattheures, térawatt heure, térawatts heure, térawatt heures"),
        ("hp", "cheval vapeur, chevaux vapeur"),
        ("Hz", "hertz"),
        ("kHz", "kilohertz"),
        ("MHz", "mégahertz"),
        ("GHz", "gigahertz"),
        ("rpm", "tours par minute, tours minute, tr min"),
        ("V", "volt, volts"),
        ("kV", "kilovolt, kilovolts"),
        ("A", "ampère, ampères"),
        ("mA", "milliampère, milliampères"),
        ("Ω", "ohm, ohms"),
        ("N", "newton, newtons"),
        ("Pa", "pascal, pascals"),
        ("hPa", "hectopascal, hectopascals"),
        ("kPa", "kilopascal, kilopascals"),
        ("bar", "bar, bars"),
        ("mbar", "millibar, millibars"),
        (
            "°C",
            "degré celsius, degrés celsius, degré centigrade, degrés centigrades, celsius, degré c, degrés c, degre celsius, degres celsius, degre c, degres c",
        ),
        ("°F", "degré fahrenheit, degrés fahrenheit, fahrenheit, degré f, degrés f"),
        ("K", "kelvin, kelvins"),
        ("°", "degré, degrés, degre, degres"),
        ("dB", "décibel, décibels, decibels"),
        ("cup", "tasse, tasses"),
        (
            "tbsp",
            "cuillère à soupe, cuillères à soupe, cuillerée à soupe, cuillerées à soupe, cuillère à s, cuillères à s, c à soupe, c à s",
        ),
        (
            "tsp",
            "cuillère à café, cuillères à café, cuillerée à café, cuillerées à café, cuillère à thé, cuillères à thé, c à café, c à c, c à thé",
        ),
        ("px", "pixel, pixels"),
        ("mol", "mole, moles"),
        ("mmol", "millimole, millimoles"),
        ("m/s²", "mètres par seconde carrée, mètre par seconde carrée"),
        ("arcmin", "minutes d arc, minute d arc"),
        ("arcsec", "secondes d arc, seconde d arc"),
        ("radian", "radian, radians"),
        ("daa", "dounams, dounam"),
        ("ft²", "pieds carrés, pied carré"),
        ("in²", "pouces carrés, pouce carré"),
        ("mi²", "milles carrés, miles carrés, mile carré"),
        ("yd²", "yards carrés, yard carré"),
        ("carat", "carat, carats"),
        ("mpg", "miles par gallon, mile par gallon"),
        ("Gbit", "gigabits, gigabit"),
        ("kbit", "kilobits, kilobit"),
        ("Mbit", "mégabits, mégabit"),
        ("Tbit", "térabits, térabit"),
        ("BTU", "british thermal units, british thermal unit"),
        ("eV", "électronvolts, électronvolt"),
        ("lbf", "livres force, livre force"),
        ("dpi", "points par pouce, point par pouce"),
        ("Mpx", "mégapixels, mégapixel"),
        ("ppi", "pixels par pouce, pixel par pouce"),
        ("AU", "unités astronomiques, unité astronomique"),
        ("furlong", "furlongs, furlong"),
        ("ly", "années lumière, année lumière"),
        ("nmi", "milles marins, mille marin, mille nautique, milles nautiques"),
        ("parsec", "parsec, parsecs"),
        ("picometre", "picomètres, picomètre"),
        ("yd", "yards, yard"),
        ("cd", "candelas, candela"),
        ("lm", "lumens, lumen"),
        ("lx", "lux"),
        ("Da", "daltons, dalton"),
        ("ozt", "onces troy, once troy"),
        ("atm", "atmosphères, atmosphère"),
        ("inHg", "pouces de mercure, pouce de mercure"),
        ("MPa", "mégapascals, mégapascal"),
        ("mmHg", "millimètres de mercure, millimètre de mercure, mm hg"),
        (
            "psi",
            "livres force par pouce carré, livre force par pouce carré, livres par pouce carré, livre par pouce carré",
        ),
        ("Nm", "newtons mètres, newton mètre"),
        ("ac·ft", "acres pieds, acre pied"),
        ("barrel", "barils, baril"),
        ("bushel", "boisseaux, boisseau"),
        ("ft³", "pieds cubes, pied cube"),
        ("in³", "pouces cubes, pouce cube"),
        ("mi³", "milles cubes"),
        ("yd³", "yards cubes, yard cube"),
        ("fl oz", "onces liquides, once liquide, once fluide, onces fluides, fl oz"),
        ("hL", "hectolitres, hectolitre"),
        ("megalitre", "mégalitres, mégalitre"),
        ("pint", "pintes, pinte"),
        ("gallon", "gallon, gallons, gal"),
        ("Bq", "becquerel, becquerels"),
        ("MBq", "mégabecquerel, mégabecquerels"),
        ("Sv", "sievert, sieverts"),
        ("mSv", "millisievert, millisieverts"),
        ("µSv", "microsievert, microsieverts"),
        ("MJ", "mégajoule, mégajoules"),
        ("GJ", "gigajoule, gigajoules"),
        ("TJ", "térajoule, térajoules"),
        ("TW", "térawatt, térawatts"),
        ("kN", "kilonewton, kilonewtons"),
        ("kt", "kilotonne, kilotonnes"),
        ("Mt", "mégatonne, mégatonnes"),
        ("Gt", "gigatonne, gigatonnes"),
        ("mAh", "milliampèreheure, milliampèreheures, milliampère heure, milliampères heures"),
        ("Ah", "ampèreheure, ampèreheures, ampère heure, ampères heures"),
        ("mm³", "millimètre cube, millimètres cubes"),
        ("EB", "exaoctet, exaoctets"),
        ("ng", "nanogramme, nanogrammes"),
        ("THz", "térahertz"),
        ("kΩ", "kiloohm, kiloohms"),
        ("NZD", "dollars néo zélandais, dollar néo zélandais"),
        ("SAR", "riyals saoudiens, riyal saoudien, rial saoudien, rials saoudiens"),
        ("THB", "bahts thaïlandais, bahts, baht thaïlandais, baht"),
        ("VND", "dôngs vietnamiens, dôngs, dông vietnamien, dông, dongs, dong"),
        ("ARS", "pesos argentins, peso argentin"),
        ("HKD", "dollars de hong kong, dollar de hong kong"),
        ("SGD", "dollars de singapour, dollar de singapour, dollar singapourien, dollars singapouriens"),
        (
            "TWD",
            "nouveaux dollars taïwanais, nouveau dollar taïwanais, dollar taïwanais, dollars taïwanais, dollars de taïwan",
        ),
        ("IDR", "roupies indonésiennes, roupie indonésienne, rupiah indonésien, rupiahs indonésiens, rupiah, rupiahs"),
        ("MYR", "ringgits malais, ringgits, ringgit malais, ringgit"),
        ("PHP", "pesos philippins, peso philippin"),
        ("PKR", "roupies pakistanaises, roupie pakistanaise"),
        ("BDT", "takas bangladeshis, takas, taka bangladeshi, taka"),
        ("KZT", "tenges kazakhs, tenges, tenge kazakh, tenge"),
        ("BGN", "levs bulgares, lev bulgare"),
        ("CLP", "pesos chiliens, peso chilien"),
        ("COP", "pesos colombiens, peso colombien"),
        ("PEN", "sols péruviens, sol péruvien"),
        ("QAR", "riyals qataris, riyal qatari, riyal qatarien, riyals qatariens"),
        ("KWD", "dinar koweïtiens, dinar koweïtien, dinars koweïtiens"),
        ("IQD", "dinars irakiens, dinar irakien"),
        ("AFN", "afghanis afghan, afghani afghan, afghani, afghanis"),
        ("DZD", "dinars algériens, dinar algérien"),
        ("TND", "dinars tunisiens, dinar tunisien"),
        ("JOD", "dinars jordaniens, dinar jordanien"),
        ("LBP", "livres libanaises, livre libanaise"),
        ("SYP", "livres syriennes, livre syrienne"),
        ("KES", "shillings kényans, shilling kényan"),
        ("GEL", "lari géorgiens, lari géorgien, lari, laris"),
        ("AMD", "drams arméniens, dram arménien"),
        ("AZN", "manats azéris, manats, manat azéri"),
        ("UZS", "sums ouzbeks, sums, sum ouzbek"),
        ("ISK", "couronnes islandaises, couronne islandaise"),
        ("RSD", "dinars serbes, dinar serbe"),
        (
            "USD",
            "dollar, dollars, dollar américain, dollars américains, dollar us, dollars us, billets verts, \
             dollars des états unis, dollar des états unis",
        ),
        ("CAD", "dollar canadien, dollars canadiens"),
        ("AUD", "dollar australien, dollars australiens"),
        ("EUR", "euro, euros"),
        (
            "EUR/100",
            "centime, centimes, centime d euro, centimes d euro, cent d euro, cents d euro, cents d euros, centimes d euros, cent, cents",
        ),
        ("USD/100", "cents de dollar, cent de dollar"),
        ("GBP", "livre sterling, livres sterling"),
        ("JPY", "yen, yens, yens japonais, yen japonais"),
        ("CNY", "yuan, yuans, renminbi, yuans renminbi chinois, yuan renminbi chinois"),
        ("INR", "roupie, roupies, roupie indienne, roupies indiennes"),
        ("CHF", "franc suisse, francs suisses, frs, fr s"),
        ("RUB", "rouble, roubles, roubles russes, rouble russe"),
        ("TRY", "livre turque, livres turques"),
        ("KRW", "won, wons, wons sud coréens, won sud coréen"),
        ("BRL", "réal brésilien, réals brésiliens, réaux"),
        ("MXN", "peso mexicain, pesos mexicains"),
        ("PLN", "zloty, zlotys, zlotys polonais, zloty polonais"),
        ("SEK", "couronne suédoise, couronnes suédoises"),
        ("NOK", "couronne norvégienne, couronnes norvégiennes"),
        ("DKK", "couronne danoise, couronnes danoises"),
        ("CZK", "couronne tchèque, couronnes tchèques"),
        ("HUF", "forint, forints, forints hongrois, forint hongrois"),
        ("RON", "leu, lei, lei roumains, leu roumain, leus roumains"),
        ("IRR", "rial, rials, riyals iraniens, riyal iranien"),
        ("IRT", "toman, tomans"),
        (
            "AED",
            "dirham émirati, dirhams émiratis, dirhams des émirats, dirhams des émirats arabes unis, \
             dirham des émirats arabes unis",
        ),
        ("FCFA", "f cfa, franc cfa, francs cfa, cfa"),
        ("MAD", "dirham marocain, dirhams marocains, dirham, dirhams"),
        ("EGP", "livre égyptienne, livres égyptiennes"),
        ("ILS", "shekel, shekels, nouveaux shekels israéliens, nouveau shekel israélien"),
        ("UAH", "hryvnia, hryvnias, hryvnias ukrainiennes, hryvnia ukrainienne"),
        ("NGN", "naira, nairas, nairas nigérians, naira nigérian"),
        ("ZAR", "rand, rands, rands sud africains, rand sud africain"),
        ("JMD", "dollar jamaïcain, dollars jamaïcains"),
        ("NAD", "dollar namibien, dollars namibiens"),
        ("BBD", "dollar barbadien, dollars barbadiens, dollars de la barbade"),
        ("BSD", "dollar bahaméen, dollars bahaméens, dollars des bahamas"),
        ("BZD", "dollar bélizien, dollars béliziens"),
        ("BMD", "dollar bermudien, dollars bermudiens"),
        ("BND", "dollar de brunei, dollars de brunei"),
        ("FJD", "dollar fidjien, dollars fidjiens"),
        ("GYD", "dollar guyanien, dollars guyaniens"),
        ("KYD", "dollar des îles caïmans, dollars des îles caïmans"),
        ("LRD", "dollar libérien, dollars libériens"),
        ("SBD", "dollar des îles salomon, dollars des îles salomon"),
        ("SRD", "dollar surinamais, dollars surinamais"),
        ("TTD", "dollar trinidadien, dollars trinidadiens, dollars de trinité et tobago"),
        ("XCD", "dollar des caraïbes orientales, dollars des caraïbes orientales"),
        ("ZWL", "dollar zimbabwéen, dollars zimbabwéens"),
        ("NPR", "roupie népalaise, roupies népalaises"),
        ("MUR", "roupie mauricienne, roupies mauriciennes"),
        ("SCR", "roupie seychelloise, roupies seychelloises"),
        ("LKR", "roupie srilankaise, roupies srilankaises, roupie sri lankaise, roupies sri lankaises"),
        ("MVR", "rufiyaa, rufiyaas"),
        ("BYN", "rouble biélorusse, roubles biélorusses"),
        ("OMR", "rial omanais, rials omanais"),
        ("YER", "rial yéménite, rials yéménites, riyal yéménite, riyals yéménites"),
        ("KHR", "riel, riels, riel cambodgien, riels cambodgiens"),
        ("CDF", "franc congolais, francs congolais"),
        ("RWF", "franc rwandais, francs rwandais"),
        ("BIF", "franc burundais, francs burundais"),
        ("DJF", "franc djiboutien, francs djiboutiens"),
        ("GNF", "franc guinéen, francs guinéens"),
        ("KMF", "franc comorien, francs comoriens"),
        ("XPF", "franc cfp, francs cfp, franc pacifique, francs pacifique"),
        ("BHD", "dinar bahreïni, dinars bahreïnis, dinar bahreïnien, dinars bahreïniens"),
        ("LYD", "dinar libyen, dinars libyens"),
        ("MKD", "denar macédonien, denars macédoniens, denar, denars"),
        ("SDG", "livre soudanaise, livres soudanaises"),
        ("SSP", "livre sud soudanaise, livres sud soudanaises"),
        ("CUP", "peso cubain, pesos cubains"),
        ("DOP", "peso dominicain, pesos dominicains"),
        ("UYU", "peso uruguayen, pesos uruguayens"),
        ("TZS", "shilling tanzanien, shillings tanzaniens"),
        ("UGX", "shilling ougandais, shillings ougandais"),
        ("SOS", "shilling somalien, shillings somaliens"),
        ("GHS", "cedi, cedis, cedi ghanéen, cedis ghanéens"),
        ("ETB", "birr, birrs, birr éthiopien, birrs éthiopiens"),
        ("GTQ", "quetzal, quetzals, quetzales"),
        ("HTG", "gourde haïtienne, gourdes haïtiennes"),
        ("HNL", "lempira, lempiras"),
        ("NIO", "córdoba, córdobas, cordoba, cordobas"),
        ("PAB", "balboa, balboas"),
        ("PYG", "guarani, guaranis"),
        ("MZN", "metical, meticals"),
        ("AOA", "kwanza, kwanzas"),
        ("ZMW", "kwacha, kwachas"),
        ("MGA", "ariary, ariarys, ariarys malgaches, ariary malgache"),
        ("MMK", "kyat, kyats"),
        ("MNT", "tugrik, tugriks"),
        ("ALL", "lek, leks"),
        ("VES", "bolivar vénézuélien, bolivars vénézuéliens, bolivar, bolivars"),
        ("LAK", "kip, kips"),
        ("MDL", "leu moldave, lei moldaves, leus moldaves"),
        ("BAM", "mark convertible, marks convertibles"),
        ("MRU", "ouguiya, ouguiyas"),
        ("GMD", "dalasi, dalasis"),
        ("CVE", "escudo cap verdien, escudos cap verdiens, escudo du cap vert, escudos du cap vert"),
        ("CRC", "colon costaricien, colons costariciens"),
        ("BTC", "bitcoin, bitcoins"),
    ],
    tails: "d âge, révolus",
    parts: &[("ft", "pi"), ("in", "po")],
    times: "fois",
    times_than: "plus, moins, supérieur, supérieure, supérieurs, supérieures, inférieur, inférieure, inférieurs, inférieures, le, la, les, \
        l, autant, mieux, celui, celle, ceux, celles, davantage, meilleur, meilleure, pire, son, sa, leur",
    percent_points: "point, points, pt, pts",
    rate_adjectives: &[
        ("day", "quotidien, quotidienne, quotidiens, quotidiennes, journalier, journalière, journaliers, journalières"),
        ("week", "hebdomadaire, hebdomadaires"),
        ("month", "mensuel, mensuelle, mensuels, mensuelles"),
        ("year", "annuel, annuelle, annuels, annuelles"),
    ],
    per_time: "par, par chaque, chaque, tous les, toutes les, dans chaque",
    weak_per_time: "à l, l, la",
    per: "pour chaque, par tranche de",
    weak_per: "par",
    per_many: "pour, sur, parmi",
    bases: "personne, habitant, habitante, tête, ménage, foyer, famille, élève, étudiant, étudiante, patient, patiente, \
        client, cliente, utilisateur, abonné, visiteur, spectateur, passager, femme, homme, enfant, adulte, salarié, \
        salariée, employé, agent, travailleur, joueur, équipe, groupe, classe, école, collège, lycée, hôpital, médecin, \
        infirmière, logement, maison, appartement, pièce, chambre, lit, étage, immeuble, commune, ville, département, \
        région, pays, page, ligne, colonne, cellule, fichier, dossier, question, réponse, session, séance, cours, \
        match, rencontre, set, tour, trajet, voyage, vol, véhicule, voiture, table, entreprise, société, site, magasin, \
        produit, article, unité, lot, paquet, boîte, bouteille, flacon, sachet, portion, part, assiette, tasse, verre, \
        dose, comprimé, gélule, prise, repas, nuit, nuitée, billet, entrée, ticket, électeur, siège, action, baril, \
        sac, arbre, plante, pied, animal, vache, parcelle, cœur, canal, requête, appel, message, transaction, \
        opération, échantillon, bloc, nœud, serveur, processus, thread, côté, bureau, candidat, participant, mètre, \
        kilomètre",
    ..Units::NONE
};

const MARKS: Marks = Marks {
    opens: "ouvert, ouverte, ouverts, ouvertes, horaires",
    codes: "http, statut, erreur, code, codes, page, réponse",
    old_year_marks: "en, depuis, dès, vers, après, avant, entre",
    streets: "rue, avenue, boulevard, place, quai, chemin, impasse, allée, square, route, passage, \
        faubourg, av, bd, bld",
    towns: "paris, marseille, lyon, toulouse, nice, nantes, montpellier, strasbourg, bordeaux, lille, rennes, \
        reims, toulon, grenoble, dijon, angers, nîmes, villeurbanne, brest, tours, amiens, limoges, metz, \
        besançon, orléans, rouen, mulhouse, caen, nancy, bruxelles, genève, lausanne, versailles, cannes, \
        avignon, poitiers",
    scores: "gagné, gagne, gagnent, gagnait, perdu, perd, perdent, battu, battue, battus, bat, vaincu, défaite, \
        défaites, victoire, victoires, nul, mène, menait, menaient, dominé, inclinés, incliné, inclinée, \
        imposés, imposé, imposée, qualifié, imposent, impose, imposa, imposait, gagna, vainqueur, vainqueurs, remporte, \
        remporté, remportent, terminé, termine, tenu, tenue",
    months: "janvier, février, fevrier, mars, avril, mai, juin, juillet, août, aout, septembre, octobre, novembre, décembre, decembre, \
        janv, févr, fevr, fév, avr, juil, juill, sept, oct, nov, déc, dec, vendémiaire, brumaire, ramadan, mouharram",
    doubtful_months: "sept",
    year_marks: "en, depuis, dès, avant, après, jusqu, jusque, fin, début, mi, courant, printemps, été, automne, \
        hiver, vers, et, à, au, de, d, du, l, dans, pour, pendant, durant, horizon, exercice, saison, \
        budget, loi, édition, promotion, millésime, rentrée, présidentielle, \
        recensement, que, ou, par, contre, septembre, puis, circa, ca, campagne, rapport, bilan, \
        constitution, plan, ici, crise, sur, entre, semestre, trimestre, sous, est, cru, novembre",
    year_names: "an, année, années, millésime, exercice",
    eras: "av j c, ap j c, avant j c, après j c, avant notre ère, de notre ère, bc, ad",
    references: "rubrique, rubriques, opus, cedex, bp, section, sections, sect, chapitre, chapitres, chap, figure, figures, fig, tableau, tableaux, tabl, \
        page, pages, annexe, annexes, article, articles, art, alinéa, alinéas, paragraphe, paragraphes, \
        équation, équations, éq, n, no, nº, n°, numéro, numéros, volume, vol, tome, tomes, verset, versets, \
        psaume, appartement, apt, appt, autoroute, départementale, nationale, rfc, cve, iso, isbn, issn, \
        ieee, doi, pmid, arxiv, nct, din, note, notes, théorème, lemme, directive, règlement, décret, \
        arrêté, résolution, ref, réf, référence, appendice, encadré, graphique, graphiques, schéma, \
        illustration, diapositive, considérant, dossier, bp, cedex, fiche, siret, siren, facture, commande, \
        matricule, numero, equation, §",
    weak_references: "position, pôle, vestiaire, top, kilomètre, kilometre, km, vol, vols, ligne, lignes, étape, étapes, phase, phases, niveau, partie, jour, semaine, salle, chambre, bureau, \
        code, groupe, zone, bâtiment, étage, quai, voie, vol, question, questions, exercice, exemple, type, \
        classe, lot, cas, bus, tram, porte, case, colonne, rang, épisode, saison, acte, scène, unité, \
        module, leçon, série, point, points, item, règle, canal, port, erreur, catégorie, district, bloc, \
        ticket, livre, sprint, jalon, piste, poste, équipe, sortie, échangeur, train, axe, mesure, \
        proposition, recommandation, objectif, titre, tranche, grade, stade, degré, critère, atelier, \
        cellule, billet, wagon, voiture, place, siège, stand, hall, terminal",
    dotted_references: "th, no, nos, n, art, p, pp, ch, chap, vol, fig, tab, tabl, éd, al, cf, sect, éq, réf, t, par, appt, \
        apt, bd",
    reference_suffixes: "bis, ter, quater",
    names: "tgv, rn, rd, cac, dax, nasdaq, covid, iphone, ipad, galaxy, boeing, airbus, formule, apollo, apollon, playstation, xbox, canal, studio, gpt, llama, claude, \
        windows, intel, pentium, ryzen, rtx, gtx, mach, catch, france, europe, tf, rtl, peugeot, renault, ligue, groupama, rer, métro, \
        louis, charles, henri, françois, jean, paul, pie, benoît, g, sm, ariane, spoutnik, league, paris",
    versions: "js, version, versions, v, ver, release, python, rust, node, java, ruby, php, go, perl, ubuntu, debian, fedora, windows, android, \
        ios, macos, django, rails, postgres, postgresql, mysql, sqlite, rustc, msrv, cuda, opengl, édition, npm, pip, gcc, clang, \
        kernel, noyau, firefox, chrome, swift, kotlin, typescript, react, angular, vue, kubernetes, docker, redis, nginx, cargo, \
        numpy, pandas, pytorch, tensorflow, llvm, glibc, openssl, html, css, http, ecmascript, unicode, mouture",
    version_links: "est, était, à, de, vers, la, jusque, désormais",
    phones: "tél, tel, téléphone, telephone, fax, télécopie, mobile, portable, appelez, appeler, composez, composer, whatsapp, standard, \
        appel, sms",
    noons: "midi, minuit",
    clock_suffixes: "heures ce matin, heures ce soir, heures cet après-midi, h ce matin, h ce soir, heures hier, heures demain, heures aujourd, heures du matin, heure du matin, heures du soir, heures de l'après-midi, heures de l’après-midi, h du matin, h du soir, \
        du matin, du soir, heures précises, heures pile, heures tapantes, heures gmt, h gmt, gmt, utc, am, pm",
    hour_marks: "matin, soir, à, dès, vers, avant, après, est",
    pronoun_marks: "l, aucun, aucune, chaque, quelqu, pas, chacun, chacune, ce, cet, cette, autre, telle, tel, tout, \
        toute, quelque, comme, deuxième, seconde, première, meilleure, ni, nul, nulle, mon, ma, ton, ta, \
        sa, son, notre, votre, leur",
    idioms: "finale, finales, tour, jour, fois, peu, certain, certaine, autre, autres, tel, telle, point, instant, moment, chose, \
        sorte, espèce, façon, manière, par, après, contre, à, et, de, des, du, seul, seule, même, côté, \
        part, mot, coup, rien, bon, bonne, grand, grande, petit, petite, nouveau, nouvelle, million",
    pressures: "tension, pression",
    pressure_links: "sur",
    compounds: "tiers de confiance, tiers payant, tiers état, tiers temps, mille excuses, mille mercis, zéro déchet",
    ..Marks::NONE
};

const NOUNS: Nouns = Nouns {
    agreement: Agreement::UpToOne,
    has_plural: true,
    prenominal: &[
        "nouveaux",
        "nouvelles",
        "grands",
        "grandes",
        "petits",
        "petites",
        "jeunes",
        "vieux",
        "vieilles",
        "bons",
        "bonnes",
        "beaux",
        "belles",
        "gros",
        "grosses",
        "longs",
        "longues",
        "hauts",
        "hautes",
        "mauvais",
        "mauvaises",
        "anciens",
        "anciennes",
        "principaux",
        "principales",
        "vrais",
        "vraies",
        "futurs",
        "futures",
        "meilleurs",
        "meilleures",
        "simples",
        "doubles",
        "pauvres",
        "courts",
        "courtes",
        "larges",
        "énormes",
        "importants",
        "importantes",
        "éventuels",
        "célèbres",
        "véritables",
    ],
    irregular: &[
        ("personnes", "personne"),
        ("jeux", "jeu"),
        ("curieux", "curieux"),
        ("religieux", "religieux"),
        ("malheureux", "malheureux"),
        ("heureux", "heureux"),
        ("amoureux", "amoureux"),
        ("chanceux", "chanceux"),
        ("courageux", "courageux"),
        ("vieux", "vieux"),
        ("lépreux", "lépreux"),
        ("boiteux", "boiteux"),
        ("studieux", "studieux"),
        ("furieux", "furieux"),
        ("ambitieux", "ambitieux"),
        ("matches", "match"),
        ("sandwiches", "sandwich"),
        ("flashes", "flash"),
        ("coaches", "coach"),
        ("feux", "feu"),
        ("vœux", "vœu"),
        ("dieux", "dieu"),
        ("lieux", "lieu"),
        ("gens", "gens"),
        ("yeux", "œil"),
        ("messieurs", "monsieur"),
        ("mesdames", "madame"),
        ("travaux", "travail"),
        ("baux", "bail"),
        ("vitraux", "vitrail"),
        ("coraux", "corail"),
        ("émaux", "émail"),
        ("soupiraux", "soupirail"),
        ("tuyaux", "tuyau"),
        ("noyaux", "noyau"),
        ("joyaux", "joyau"),
        ("landaus", "landau"),
        ("cas", "cas"),
        ("pays", "pays"),
        ("corps", "corps"),
        ("fois", "fois"),
        ("fils", "fils"),
        ("bras", "bras"),
        ("repas", "repas"),
        ("décès", "décès"),
        ("procès", "procès"),
        ("succès", "succès"),
        ("accès", "accès"),
        ("progrès", "progrès"),
        ("congrès", "congrès"),
        ("excès", "excès"),
        ("abcès", "abcès"),
        ("tapis", "tapis"),
        ("avis", "avis"),
        ("colis", "colis"),
        ("permis", "permis"),
        ("souris", "souris"),
        ("devis", "devis"),
        ("croquis", "croquis"),
        ("sursis", "sursis"),
        ("rubis", "rubis"),
        ("brebis", "brebis"),
        ("châssis", "châssis"),
        ("logis", "logis"),
        ("radis", "radis"),
        ("taxis", "taxi"),
        ("cours", "cours"),
        ("parcours", "parcours"),
        ("discours", "discours"),
        ("concours", "concours"),
        ("recours", "recours"),
        ("secours", "secours"),
        ("velours", "velours"),
        ("ours", "ours"),
        ("bus", "bus"),
        ("autobus", "autobus"),
        ("virus", "virus"),
        ("campus", "campus"),
        ("abus", "abus"),
        ("refus", "refus"),
        ("lotus", "lotus"),
        ("cactus", "cactus"),
        ("fœtus", "fœtus"),
        ("prospectus", "prospectus"),
        ("terminus", "terminus"),
        ("processus", "processus"),
        ("consensus", "consensus"),
        ("surplus", "surplus"),
        ("palais", "palais"),
        ("relais", "relais"),
        ("délais", "délai"),
        ("essais", "essai"),
        ("balais", "balai"),
        ("français", "français"),
        ("anglais", "anglais"),
        ("japonais", "japonais"),
        ("chinois", "chinois"),
        ("suédois", "suédois"),
        ("danois", "danois"),
        ("bourgeois", "bourgeois"),
        ("bois", "bois"),
        ("poids", "poids"),
        ("temps", "temps"),
        ("printemps", "printemps"),
        ("dos", "dos"),
        ("os", "os"),
        ("héros", "héros"),
        ("propos", "propos"),
        ("enclos", "enclos"),
        ("gaz", "gaz"),
        ("nez", "nez"),
        ("quiz", "quiz"),
        ("prix", "prix"),
        ("voix", "voix"),
        ("choix", "choix"),
        ("croix", "croix"),
        ("noix", "noix"),
        ("index", "index"),
        ("thorax", "thorax"),
        ("silex", "silex"),
        ("pneus", "pneu"),
        ("bleus", "bleu"),
        ("bijoux", "bijou"),
        ("cailloux", "caillou"),
        ("choux", "chou"),
        ("genoux", "genou"),
        ("hiboux", "hibou"),
        ("joujoux", "joujou"),
        ("poux", "pou"),
        ("époux", "époux"),
        ("quartz", "quartz"),
        ("remous", "remous"),
        ("matelas", "matelas"),
        ("embarras", "embarras"),
        ("verglas", "verglas"),
        ("atlas", "atlas"),
        ("compas", "compas"),
        ("tas", "tas"),
        ("dégâts", "dégât"),
        ("medias", "média"),
        ("médias", "média"),
        ("scénarios", "scénario"),
        ("scénarii", "scénario"),
        ("kmh", "kmh"),
        ("marks", "mark"),
        ("bris", "bris"),
        ("jus", "jus"),
        ("intrus", "intrus"),
        ("talus", "talus"),
        ("obus", "obus"),
        ("mas", "mas"),
        ("chas", "chas"),
    ],
    endings: &[("eaux", "eau"), ("aux", "al"), ("eux", "eu"), ("oux", "ou"), ("s", "")],
    not_plural: &["ss"],
    adjectives: &[
        "iques",
        "aux",
        "ales",
        "els",
        "elles",
        "aires",
        "ifs",
        "ives",
        "iens",
        "iennes",
        "istes",
        "ables",
        "ibles",
        "ains",
        "aines",
        "ois",
        "oises",
        "publics",
        "publiques",
        "privés",
        "privées",
        "étrangers",
        "étrangères",
        "français",
        "françaises",
        "anglais",
        "anglaises",
        "locaux",
        "locales",
        "infectieux",
        "infectieuses",
        "religieux",
        "religieuses",
        "européens",
        "urbains",
        "humains",
        "professionnels",
        "virtuels",
        "mobiles",
        "agricoles",
        "civils",
        "civiles",
        "supérieurs",
        "supplémentaires",
        "adultes",
        "allemands",
        "allemandes",
        "espagnols",
        "espagnoles",
        "scolaires",
        "lourds",
        "lourdes",
        "légers",
        "légères",
        "graves",
        "mortels",
        "mortelles",
        "rapides",
        "gratuits",
        "gratuites",
        "solaires",
        "éoliens",
        "éoliennes",
        "actifs",
        "actives",
    ],
    classifiers: "autres, différents, différentes, divers, diverses, seuls, seules, derniers, dernières, premiers, premières, prochains, prochaines, \
        mêmes, bonnes, bons, nouveaux, nouvelles",
    function_words: "paris, londres, nantes, marseille, bruxelles, athènes, rennes, orléans, angers, cannes, nîmes, reims, amiens, \
        versailles, poitiers, bordeaux, le, la, les, l, un, une, des, du, de, d, au, aux, à, a, et, ou, où, mais, donc, or, ni, car, en, y, \
        dans, par, pour, sur, sous, avec, sans, vers, chez, entre, contre, depuis, pendant, durant, avant, \
        après, dès, jusque, jusqu, lors, lorsque, lorsqu, quand, comme, si, que, qu, qui, quoi, dont, \
        lequel, laquelle, lesquels, lesquelles, auquel, auxquels, auxquelles, duquel, desquels, desquelles, \
        ce, cet, cette, ces, c, se, s, sa, son, ses, mon, ma, mes, ton, ta, tes, notre, nos, votre, vos, \
        leur, leurs, lui, il, elle, ils, elles, on, nous, vous, je, j, tu, me, te, m, t, moi, toi, eux, \
        soi, ne, n, pas, plus, moins, jamais, rien, aucun, aucune, est, sont, était, étaient, sera, \
        seront, fut, furent, serait, seraient, soit, soient, être, été, étant, ont, avait, avaient, aura, \
        auront, aurait, auraient, ait, aient, avoir, eu, eut, eurent, ayant, ai, as, avons, avez, suis, es, \
        sommes, êtes, fait, font, fais, faisait, faisaient, fera, feront, faire, faisant, peut, peuvent, \
        pourra, pourront, pourrait, pourraient, pouvait, pouvaient, doit, doivent, devra, devront, devrait, \
        devraient, devait, va, vont, vient, viennent, veut, veulent, dit, disent, sait, savent, voit, \
        voient, tout, tous, toute, toutes, très, trop, peu, assez, aussi, ainsi, alors, encore, déjà, \
        toujours, souvent, parfois, désormais, maintenant, aujourd, hier, demain, ici, là, puis, ensuite, \
        enfin, cependant, pourtant, toutefois, néanmoins, seulement, surtout, notamment, également, \
        environ, presque, chaque, chacun, chacune, plusieurs, quelques, certains, certaines, quelque, tel, \
        telle, tels, telles, ceci, cela, ça, ceux, celles, celui, celle, voici, voilà, via, selon, malgré, \
        parmi, hors, hormis, sauf, excepté, outre, dehors, dedans, dessus, dessous, ailleurs, partout, \
        loin, près, auprès, autour, travers, grâce, face, afin, tandis, puisque, puisqu, parce, quoique, \
        combien, comment, pourquoi, non, oui, versus, vs, respectivement, ensemble, tôt, tard, mieux, pis, \
        davantage, autant, tant, tellement, plutôt, bientôt, auparavant, dorénavant, jadis, naguère, \
        autrefois, longtemps, etc, cf, ex, dépens, alentours, environs, sus, ès, concernant, suivant, \
        moyennant, nonobstant, devant, derrière, concernés, concernées, inclus, incluse, incluses, compris, \
        comprise, comprises, exclus, exclues, restent, reste, restaient, restant, vivent, vit, vivaient, \
        disposent, représentent, représente, comptent, compte, atteint, atteignent, passe, passent, \
        dépasse, dépassent, durent, dure, coûtent, coûte, valent, vaut, mènent, travaillent, participent, \
        souhaitent, pensent, estiment, déclarent, affirment, indiquent, montrent, proposent, concernent, \
        touchent, ouvrent, ferment, suivent, arrivent, partent, meurent, naissent, tombent, mis, mise, \
        mises, pris, prise, vus, vues, dus, dues, issus, issues, situés, situées, nés, nées, ouverts, \
        ouvertes, fermés, fermées, répartis, réparties, sinon, quant, vis, minimum, maximum, max, min, \
        franco, net, brut, nets, bruts, ttc, ht, total, totaux, hui, plein, moitié, delà, deçà, sitôt, \
        aussitôt, gratis, exprès, volontiers, jusques, pourvu, moyenne, dits, dites, dite",
    determiners: "le, la, les, un, une, des, du, ce, cette, ces, son, sa, ses, leur, leurs, notre, nos, votre, vos",
    not_nouns: &["aient"],
    ..Nouns::NONE
};
