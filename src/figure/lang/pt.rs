//! Portuguese, of Brazil and of Portugal.

use super::Numeral::{Scale, Small, Times};
use super::{Grammar, Groups, Language, Marks, Nouns, Numbers, Sayings, ScaleWord, Script, Spacing, Units, Way, Words};
use crate::figure::mention::Hedge::*;

pub const PORTUGUESE: Language = Language {
    code: "pt",
    english: "Portuguese",
    name: "Português",
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

const COMMON: Words = "o, a, os, as, um, uma, de, do, da, dos, das, e, em, no, na, nos, nas, que, ao, à, aos, às, se, por, pelo, pela, pelos, com, para, seu, sua, é, são, foi, foram, não, mais, mas, como, este, esta, entre, até, segundo, sem, já, há, também, muito, quando, onde, ser, ou, cada, hoje, ontem, anos, todos, todas, porque, durante, menos, ele, ela, isso, está, estão, tem, têm";

const NUMBERS: Numbers = Numbers {
    numerals: &[
        (Small(0), "zero"),
        (Small(1), "um, uma"),
        (Small(2), "dois, duas"),
        (Small(3), "três, tres"),
        (Small(4), "quatro"),
        (Small(5), "cinco"),
        (Small(6), "seis"),
        (Small(7), "sete"),
        (Small(8), "oito"),
        (Small(9), "nove"),
        (Small(10), "dez"),
        (Small(11), "onze"),
        (Small(12), "doze"),
        (Small(13), "treze"),
        (Small(14), "catorze, quatorze"),
        (Small(15), "quinze"),
        (Small(16), "dezesseis, dezasseis, dezeseis"),
        (Small(17), "dezessete, dezassete"),
        (Small(18), "dezoito"),
        (Small(19), "dezenove, dezanove"),
        (Small(20), "vinte"),
        (Small(30), "trinta"),
        (Small(40), "quarenta"),
        (Small(50), "cinquenta, cinqüenta, cincoenta"),
        (Small(60), "sessenta"),
        (Small(70), "setenta"),
        (Small(80), "oitenta"),
        (Small(90), "noventa"),
        (Small(100), "cem, cento"),
        (Small(200), "duzentos, duzentas"),
        (Small(300), "trezentos, trezentas"),
        (Small(400), "quatrocentos, quatrocentas"),
        (Small(500), "quinhentos, quinhentas"),
        (Small(600), "seiscentos, seiscentas"),
        (Small(700), "setecentos, setecentas"),
        (Small(800), "oitocentos, oitocentas"),
        (Small(900), "novecentos, novecentas"),
        (Scale(3), "mil"),
        (Scale(6), "milhão, milhao, milhões, milhoes, mi"),
        (Scale(9), "bilhão, bilhao, bilhões, bilhoes, bi"),
        (Scale(12), "trilhão, trilhao, trilhões, trilhoes, tri, bilião, biliao, biliões, bilioes"),
        (Scale(15), "quatrilhão, quatrilhões, quadrilhão, quadrilhões"),
        (Scale(18), "trilião, triliões, quintilhão, quintilhões"),
        (Times(2), "par"),
        (Times(10), "dezena, dezenas"),
        (Times(12), "dúzia, dúzias, duzia, duzias"),
        (Times(15), "quinzena"),
        (Times(20), "vintena"),
        (Times(30), "trintena"),
        (Times(50), "cinquentena"),
        (Times(100), "centena, centenas"),
        (Times(1_000), "milhar, milhares"),
    ],
    joiners: "e",
    joins_from: 20,
    joins_digits: true,
    bare_scales: true,
    articles: "um, uma",
    doubtful: "um, uma, cento, par, meio, meia, dobro, triplo, bi, tri, mi, quinzena",
    approximate: "par, dezena, quinzena, vintena, trintena, cinquentena, centena, milhar",
    of: "de, do, da, dos, das, deles, delas, destes, destas, desses, dessas, daqueles, daquelas",
    fractions: &[
        ((1, 2), "meio, meia, metade"),
        ((1, 3), "terça parte"),
        ((1, 4), "quarta parte"),
        ((1, 5), "quinta parte"),
        ((1, 6), "sexta parte"),
        ((1, 8), "oitava parte"),
        ((1, 10), "décima parte, decima parte"),
        ((1, 100), "centésima parte"),
        ((1, 1_000), "milésima parte"),
    ],
    halved: "cebola, limão, laranja, maçã, pera, pepino, pimentão, abobrinha, berinjela, abacate, garrafa, copo, lata, comprimido, pastilha, melão, melancia, torta, pizza, cenoura, batata, tomate, página",
    denominators: &[
        (2, "meios"),
        (3, "terço, terços, terco, tercos, terça parte, terças partes"),
        (4, "quarto, quartos, quarta parte, quartas partes"),
        (5, "quinto, quintos, quinta parte, quintas partes"),
        (6, "sexto, sextos, sexta parte, sextas partes"),
        (7, "sétimo, sétimos, setimo, setimos, sétima parte, sétimas partes"),
        (8, "oitavo, oitavos, oitava parte, oitavas partes"),
        (9, "nono, nonos, nona parte, nonas partes"),
        (10, "décimo, décimos, decimo, decimos, décima, décimas, decima, decimas, décima parte, décimas partes"),
        (11, "onze avos"),
        (12, "doze avos, duodécimo, duodécimos"),
        (13, "treze avos"),
        (14, "catorze avos, quatorze avos"),
        (15, "quinze avos"),
        (16, "dezesseis avos, dezasseis avos"),
        (20, "vinte avos, vigésimo, vigésimos, vigésima parte"),
        (21, "vinte e um avos"),
        (24, "vinte e quatro avos"),
        (25, "vinte e cinco avos"),
        (30, "trinta avos"),
        (36, "trinta e seis avos"),
        (40, "quarenta avos"),
        (50, "cinquenta avos"),
        (60, "sessenta avos"),
        (100, "cem avos, centésimo, centésimos, centesimo, centesimos, centésima, centésimas"),
        (1_000, "milésimo, milésimos, milesimo, milesimos, milésima, milésimas"),
        (10_000, "décimo de milésimo, décimos de milésimo"),
        (1_000_000, "milionésimo, milionésimos, milionésima, milionésimas"),
    ],
    vague: &[
        ((3, 20), "vários, várias, varios, varias, diversos, diversas"),
        ((20, 200), "dezenas, dúzias, duzias"),
        ((200, 2_000), "centenas"),
        ((2_000, 20_000), "milhares"),
        ((2_000_000, 20_000_000), "milhões, milhoes"),
        ((2_000_000_000, 20_000_000_000), "bilhões, bilhoes"),
        ((2_000_000_000_000, 20_000_000_000_000), "trilhões, trilhoes, biliões"),
    ],
    suffixes: &[(3, "k, K"), (6, "M, mi, MM"), (9, "bi, B"), (12, "tri")],
    doubtful_suffixes: &[(6, "m"), (9, "b")],
    money_suffixes: &[(9, "mM")],
    decimal_points: "vírgula, virgula, ponto",
    minus: "menos",
    factors: &[
        ((2, 1), "dobro, duplo"),
        ((3, 1), "triplo"),
        ((4, 1), "quádruplo, quadruplo"),
        ((5, 1), "quíntuplo, quintuplo"),
        ((6, 1), "sêxtuplo"),
        ((10, 1), "décuplo"),
    ],
    factor_verbs: &[
        (
            (2, 1),
            "dobrou, dobraram, dobra, dobram, dobrado, dobrar, dobrará, dobrarão, dobrando, duplicou, duplicaram, \
             duplica, duplicam, duplicado, duplicar, duplicará, duplicando, duplicava",
        ),
        (
            (3, 1),
            "triplicou, triplicaram, triplica, triplicam, triplicado, triplicar, triplicará, triplicando, triplicava",
        ),
        ((4, 1), "quadruplicou, quadruplicaram, quadruplica, quadruplicado, quadruplicar"),
        ((5, 1), "quintuplicou, quintuplicaram, quintuplica, quintuplicado"),
        ((10, 1), "decuplicou, decuplicaram"),
    ],
    ordinals: "primeiro, primeira, primeiros, primeiras, segundo, segunda, segundos, segundas, terceiro, terceira, terceiros, \
        terceiras, quarto, quarta, quartos, quartas, quinto, quinta, quintos, quintas, sexto, sexta, sextos, sextas, sétimo, \
        sétima, sétimos, sétimas, setimo, setima, oitavo, oitava, oitavos, oitavas, nono, nona, nonos, nonas, décimo, décima, \
        décimos, décimas, decimo, decima, undécimo, duodécimo, duodécima, vigésimo, vigésima, vigesimo, \
        vigesima, trigésimo, trigésima, quadragésimo, quadragésima, quinquagésimo, quinquagésima, sexagésimo, sexagésima, \
        septuagésimo, setuagésimo, octogésimo, octogésima, nonagésimo, nonagésima, centésimo, centésima, milésimo, milésima, \
        milionésimo, milionésima, enésimo, enésima, penúltimo, penúltima",
    ordinal_suffixes: "º, ª, o, a, os, as, ºs, ªs, ro, ra, do, da",
    ..Numbers::NONE
};

const MASCULINE: &[(i64, &str)] = &[(1, "um"), (2, "dois")];
const FEMININE: &[(i64, &str)] = &[(1, "uma"), (2, "duas")];
const HUNDREDS: &[(i64, &str)] = &[
    (100, "cem"),
    (200, "duzentos"),
    (300, "trezentos"),
    (400, "quatrocentos"),
    (500, "quinhentos"),
    (600, "seiscentos"),
    (700, "setecentos"),
    (800, "oitocentos"),
    (900, "novecentos"),
];
const FEMININE_HUNDREDS: &[(i64, &str)] = &[
    (100, "cem"),
    (200, "duzentas"),
    (300, "trezentas"),
    (400, "quatrocentas"),
    (500, "quinhentas"),
    (600, "seiscentas"),
    (700, "setecentas"),
    (800, "oitocentas"),
    (900, "novecentas"),
];
const OF_EUROPE: &[(i64, &str)] = &[(16, "dezasseis"), (17, "dezassete"), (19, "dezanove")];
const QUATORZE: &[(i64, &str)] = &[(14, "quatorze")];
const SCALES: &[ScaleWord] = &[
    ScaleWord { size: 1_000_000_000, one: "um bilhão", many: " bilhões", changes: false },
    ScaleWord { size: 1_000_000, one: "um milhão", many: " milhões", changes: false },
    ScaleWord { size: 1_000, one: "mil", many: " mil", changes: false },
];
const SPELLING: &[Way] = &[
    Way {
        agreement: 0,
        grammar: Grammar::Groups(Groups {
            words: &[MASCULINE, HUNDREDS],
            tens: " e ",
            one_hundred: "cento",
            hundreds: " e ",
            scales: SCALES,
            small_group: " e ",
            even_group: " e ",
            below: 1_000_000_000_000,
            ..Groups::NONE
        }),
    },
    Way {
        agreement: 1,
        grammar: Grammar::Groups(Groups {
            words: &[FEMININE, FEMININE_HUNDREDS],
            tens: " e ",
            one_hundred: "cento",
            hundreds: " e ",
            scales: SCALES,
            small_group: " e ",
            even_group: " e ",
            below: 1_000_000_000_000,
            ..Groups::NONE
        }),
    },
    Way {
        agreement: 0,
        grammar: Grammar::Groups(Groups {
            words: &[QUATORZE, MASCULINE, HUNDREDS],
            tens: " e ",
            one_hundred: "cento",
            hundreds: " e ",
            scales: SCALES,
            small_group: " e ",
            even_group: " e ",
            below: 1_000_000_000_000,
            ..Groups::NONE
        }),
    },
    Way {
        agreement: 1,
        grammar: Grammar::Groups(Groups {
            words: &[QUATORZE, FEMININE, FEMININE_HUNDREDS],
            tens: " e ",
            one_hundred: "cento",
            hundreds: " e ",
            scales: SCALES,
            small_group: " e ",
            even_group: " e ",
            below: 1_000_000_000_000,
            ..Groups::NONE
        }),
    },
    Way {
        agreement: 0,
        grammar: Grammar::Groups(Groups {
            words: &[OF_EUROPE, MASCULINE, HUNDREDS],
            tens: " e ",
            one_hundred: "cento",
            hundreds: " e ",
            scales: SCALES,
            small_group: " e ",
            even_group: " e ",
            below: 1_000_000,
            ..Groups::NONE
        }),
    },
    Way {
        agreement: 1,
        grammar: Grammar::Groups(Groups {
            words: &[OF_EUROPE, FEMININE, FEMININE_HUNDREDS],
            tens: " e ",
            one_hundred: "cento",
            hundreds: " e ",
            scales: SCALES,
            small_group: " e ",
            even_group: " e ",
            below: 1_000_000,
            ..Groups::NONE
        }),
    },
];

const SAYINGS: Sayings = Sayings {
    hedges: &[
        (
            Over,
            "uma boa, um bom, umas boas, uns bons, mais de, mais do que, mais que, mais da, mais do, mais dos, mais das, além de, além dos, além do, maior de, \
             maiores de, mais alto que, mais alta que, mais altos que, mais altas que, mais alto do que, mais alta do que, mais velho que, \
             mais velha que, mais velho do que, mais velha do que, maior que, maiores que, maior do que, maiores do que, maior a, superior a, superiores a, superior ao, \
             superiores ao, superior à, superior aos, superior às, acima de, acima do, acima dos, acima da, acima das, \
             por cima de, supera, superam, superou, superaram, superava, superavam, supere, superem, superar, superando, \
             superará, superarão, ultrapassa, ultrapassam, ultrapassou, ultrapassaram, ultrapassava, ultrapassar, \
             ultrapassando, ultrapassado, ultrapassará, ultrapasse, excede, excedem, excedeu, excederam, exceder, passa de, \
             passam de, passa dos, passam dos, passava de, passou dos, passaram dos, passou de mais de, pouco mais de, \
             pouco mais do que, pouco mais da, um pouco mais de, um pouco mais da, um pouco mais do que, pouco mais que, \
             um pouco acima de, um pouco acima dos, um pouco acima do, pouco acima de, pouco acima dos, pouco acima do, \
             ligeiramente acima de, ligeiramente acima dos, ligeiramente acima do, ligeiramente superior a, \
             ligeiramente superior ao, ligeiramente mais de, muito mais de, muito mais do que, muito mais que, \
             bem mais de, bem mais do que, bem mais que, bem acima de, bem acima dos, bem acima do, muito acima de, \
             muito acima dos, muito acima do, muito superior a, muito superior ao, bastante mais de, para mais de, para lá de",
        ),
        (
            AtLeast,
            "pelo menos, ao menos, no mínimo, no minimo, um mínimo de, o mínimo de, mínimo de, minimo de, mínimo, mín, min, \
             não é inferior a, não é inferior à, não é menor que, não é menor do que, não são inferiores a, não seja inferior a, \
             não será inferior a, não pode ser inferior a, não poderá ser inferior a, não deve ser inferior a, igual a ou maior que, \
             igual a ou superior a, não menos de, não menos do que, não menos que, nada menos de, nada menos que, nada menos do que, não inferior a, não inferiores a, não inferior ao, \
             nunca menos de, nunca menos do que, igual ou superior a, igual ou superior ao, iguais ou superiores a, \
             igual ou maior que, igual ou maior do que, maior ou igual a, maior ou igual que, maiores ou iguais a, \
             superior ou igual a, superior ou igual ao, a partir de, a partir do, a partir dos, a partir das, a partir da, \
             quando menos, não baixa de",
        ),
        (
            Under,
            "menos de, menos do que, menos que, menos da, menos do, menos dos, menos das, menor de, menores de, menor que, \
             menores que, mais baixo que, mais baixa que, mais baixos que, mais baixas que, mais baixo do que, mais baixa do que, \
             mais novo que, mais nova que, menor do que, menores do que, inferior a, inferiores a, inferior ao, inferior à, inferior aos, \
             inferiores ao, abaixo de, abaixo do, abaixo dos, abaixo da, abaixo das, aquém de, aquém dos, por baixo de, \
             muito menos de, muito menos do que, muito menos que, bem menos de, bem menos do que, bem menos que, \
             bem abaixo de, bem abaixo dos, bem abaixo do, muito abaixo de, muito abaixo dos, muito abaixo do, \
             muito inferior a, muito inferior ao, não chega a, não chegam a, não chegaria a, não chegariam a, não chega aos, não chegam aos, não chegou a, \
             não chegaram a, não atinge, não atingem, não atingiu, não atingiram, não alcança, não alcançou, sem chegar a",
        ),
        (
            AtMost,
            "no máximo, no maximo, até, ate, até ao, até aos, até o, até os, até a, até as, até à, até às, até um, até uma, \
             um máximo de, o máximo de, máximo de, maximo de, máximo, máx, max, quando muito, não mais de, não mais do que, \
             não mais que, não superior a, não superiores a, não superior ao, não supera, não superam, não supere, \
             não superou, não ultrapassa, não ultrapassam, não ultrapasse, não ultrapassem, não ultrapassou, \
             não ultrapassaram, não ultrapassará, não pode ultrapassar, não podem ultrapassar, não deve ultrapassar, \
             não devem ultrapassar, não poderá ultrapassar, não exceda, não excede, não excedem, não excedeu, \
             não pode exceder, não deve exceder, não deverá exceder, sem ultrapassar, sem exceder, sem passar de, \
             não passa de, não passam de, não passa dos, não passam dos, não passou de, não passou dos, \
             não é superior a, não é superior à, não é maior que, não é maior do que, não são superiores a, não seja superior a, \
             não será superior a, não pode ser superior a, não poderá ser superior a, não deve ser superior a, igual a ou menor que, \
             igual a ou inferior a, inferior ou igual a, inferior ou igual ao, igual ou inferior a, igual ou inferior ao, iguais ou inferiores a, \
             menor ou igual a, menor ou igual que, menores ou iguais a, igual ou menor que, teto de, um teto de, tecto de, \
             limite de, um limite de, o limite de, até no máximo, até um máximo de, nunca mais de, nunca mais do que",
        ),
        (
            About,
            "cerca de, cerca do, cerca da, cerca dos, cerca das, perto de, perto do, perto dos, perto das, perto da, uns, umas, \
             em torno de, em torno do, em torno dos, em torno das, por volta de, por volta dos, por volta do, à volta de, \
             à volta dos, à roda de, volta de, ao redor de, ao redor dos, ao redor do, aproximadamente, aprox, \
             aproximado de, aproximada de, mais ou menos, na ordem de, na ordem dos, na ordem das, da ordem de, da ordem dos, \
             na casa de, na casa dos, na casa das, na faixa de, na faixa dos, próximo a, próximo de, próximo dos, próximo aos, \
             próximos de, próximos a, próximo ao, próxima de, próximas de, rondando, ronda, rondam, rondou, rondava, \
             a rondar, a rondar os, circa, ca, estimado em, estimados em, estimada em, estimadas em, estimativa de, \
             estima se em, uma média de, uma média do, em média, algo como, \
             algo em torno de, qualquer coisa como, se aproxima de, se aproximam de, aproxima se de, aproximam se de, \
             se aproxima dos, coisa de, lá pelos, praticamente uns, talvez uns, grosso modo, \
             o equivalente a cerca de",
        ),
        (
            Nearly,
            "quase, quase um, quase uma, praticamente, pouco menos de, pouco menos do que, pouco menos da, pouco menos do, \
             um pouco menos de, um pouco menos do que, um pouco menos da, pouco abaixo de, pouco abaixo dos, pouco abaixo do, \
             um pouco abaixo de, um pouco abaixo dos, um pouco abaixo do, ligeiramente abaixo de, ligeiramente abaixo dos, \
             ligeiramente abaixo do, ligeiramente inferior a, ligeiramente inferior ao, ligeiramente menos de, \
             beirando, beira, beiram, beirou, beirava, à beira de, à beira dos, a beirar, roçando, roça, a roçar, \
             quase quase, perto de atingir, a caminho de, a caminho dos",
        ),
        (Exactly, "exatamente, exactamente, precisamente, justamente, exatos, exatas, exactos, exactas"),
        (
            None,
            "salário mínimo, salários mínimos, preço mínimo, preço máximo, valor mínimo, valor máximo, nível mínimo, um total de, o total de, total de, no total, num total de, o, a, os, as, um, uma, do, da, dos, das, só, somente, apenas, \
             unicamente, tão só, tão somente, nada menos que, nada menos do que, nada mais que, outros, outras, os outros, \
             as outras, os restantes, as restantes, todos os, todas as, a cifra de, o montante de, o valor de, um valor de, \
             um número de, o número de, um recorde de, outro, outra, seus, suas, estes, estas, esses, essas, os primeiros, \
             as primeiras, os últimos, as últimas, à cifra de, ao valor de, nossos, nossas, ao todo, na totalidade",
        ),
    ],
    trailing_hedges: &[
        (
            OrMore,
            "ou mais, e mais, ou superior, ou superiores, ou maior, ou maiores, ou acima, e acima, em diante, para cima, \
             pra cima, e tal, e tantos, e tantas, e poucos, e poucas, e picos, e qualquer coisa, e lá vai, ou posterior, \
             ou posteriores, ou mais anos, e alguns, e algumas, e pouco",
        ),
        (
            AtMost,
            "ou menos, ou inferior, ou inferiores, ou menor, ou menores, ou abaixo, e menos, como máximo, no máximo, no maximo, \
             quando muito, máximo, máx, para baixo, pra baixo, se tanto, se muito",
        ),
        (
            About,
            "aproximadamente, aprox, mais ou menos, em média, aproximados, aproximadas, ou coisa assim, ou por aí, \
             mais coisa menos coisa, sensivelmente, ou perto disso",
        ),
        (AtLeast, "como mínimo, pelo menos, ao menos, no mínimo, no minimo, mínimo, mín, quando menos"),
        (
            Exactly,
            "exatos, exatas, exactos, exactas, exatamente, exactamente, certos, certas, cravados, em ponto, redondos, ou igual, ou iguais",
        ),
    ],
    abbreviations: "p, aprox, máx, max, mín, min, ca",
    ranges: &[
        (
            "entre, entre o, entre a, entre os, entre as, entre um, entre uma, entre uns, entre umas, oscila entre, \
             oscilam entre, varia entre, variam entre, situado entre, compreendido entre, compreendida entre, algures entre",
            "e, a, até, ao",
        ),
        (
            "de, do, da, dos, das, desde, desde o, desde os, desde as, de um, de uma, vai de, vão de, vai dos, varia de, \
             variam de, uma faixa de",
            "a, ao, até, à, aos, às, ate",
        ),
    ],
    range_words: "a, ao, até, à",
    than: "que",
    praise: "bom, boa, bons, boas",
    slash_ranges: "pessoas, porções, doses, minutos, dias, semanas, meses, anos, vezes, ovos, fatias, folhas, gotas, \
        euros, reais, graus, crianças, adultos, amigos, alunos, páginas, tomates, batatas, cenouras, cebolas",
    alternatives: "ou",
    tolerances: "mais ou menos, mais menos, mais e menos",
    ratios: "em cada, em, de cada, por cada, de entre cada, a cada, para cada, de, dos, das, entre cada, em um total de, \
        num total de, de um total de, sobre",
    weak_ratios: "em, de, dos, das, sobre",
    every: "cada",
    leading_ratios: "de, em, a",
    moves: &[("de, do, da, dos, das, desde", "para, para os, para as, para o, para a")],
    moving: "passou, passaram, passa, passam, passar, passado, passará, passando, passava",
    growth_tails: "a",
    rises: "aumento, aumentos, alta, subida, crescimento, incremento, redução, reduções, queda, diminuição, descida, \
        desconto, descontos, corte, cortes, economia, perda, perdas, reajuste",
    growth: "aumento, aumentos, aumentou, aumentaram, aumenta, aumentam, aumentar, aumentado, aumentando, aumentará, aumentarão, \
        aumentava, aumente, incremento, incrementos, incrementou, acréscimo, acréscimos, acresceu, alta, altas, subida, subidas, \
        subiu, subiram, subido, sobe, sobem, subir, subirá, subirão, subindo, suba, crescimento, crescimentos, cresceu, \
        cresceram, crescido, cresce, crescem, crescer, crescerá, crescerão, crescendo, cresça, avanço, avançou, avançaram, \
        avança, avançar, elevação, elevou, elevaram, elevar, eleva, salto, saltou, saltaram, disparou, dispararam, disparada, \
        disparar, queda, quedas, caiu, caíram, cairam, caído, cai, caem, cair, cairá, caindo, baixa, baixou, baixaram, baixar, \
        baixam, descida, descidas, desceu, desceram, desce, descem, descer, diminuição, diminuiu, diminuíram, diminui, \
        diminuem, diminuir, diminuído, redução, reduções, reduziu, reduziram, reduz, reduzem, reduzir, reduzido, reduzirá, \
        recuo, recuou, recuaram, recua, recuar, perda, perdas, perdeu, perderam, perde, perdem, ganho, ganhos, ganhou, \
        ganharam, melhoria, melhora, melhorou, melhoraram, piora, piorou, encareceu, encareceram, encarecimento, barateou, \
        mais, menos, superior, superiores, inferior, inferiores, maior, menor, corte, cortes, cortou, cortaram, cortar, \
        inflação, inflacao, contração, contracção, contraiu, contraíram, encolheu, encolheram, encolher, tombo, tombou, \
        despencou, despencaram, desabou, afundou, afundaram, reajuste, reajustes, reajustou, reajustado, reajustada, \
        desvalorização, desvalorizou, valorização, valorizou, valorizaram, apreciação, depreciação, retração, retraiu, \
        homólogo, homóloga, homólogos, interanual, expansão, variação, adicional, adicionais, ampliou, ampliação, desconto, \
        descontos, abatimento, agravamento, agravou, recuperação, recuperou, abrandamento, escalada, decréscimo, \
        decresceu, decresceram, declínio, caro, cara, barato, barata, alto, acelerou, desacelerou, poupança, resvalou, \
        resvalaram, resvala, cedeu, cederam, cede, valoriza, valorizam, desvalorizam, desvaloriza, engordou, ganha, \
        ganham, avançam, recuam, soma, somou, cairão, descerá, dispara, afunda, encolhe, economia",
    growth_links: "de, do, da, um, uma, em, no, num, o, de um, de uma, do um, por, em um, em uma, de quase um, foi de, foi do, é de, \
        era de, será de, seria de, outros, anual de, mensal de, trimestral de, homóloga de, homólogo de, média de, médio de, \
        médio anual de, salarial de, econômico de, económico de, acumulada de, acumulado de, adicional de, total de, real de, \
        nominal de, interanual de, previsto de, esperado de, dos preços de, de preços de, na ordem dos",
    reaching: "a, ao, à, aos, para, até, às",
    version_hedges: &[
        (
            AtLeast,
            "a partir de, a partir da, a partir da versão, a partir do, desde, desde a versão, desde a, não anterior a",
        ),
        (
            Over,
            "mais recente que, mais recente do que, mais nova que, mais novo que, posterior a, posterior à, superior a, superior à",
        ),
        (
            Under,
            "mais antiga que, mais antigo que, mais antigo do que, anterior a, anterior à, inferior a, inferior à, antes da, antes do",
        ),
        (AtMost, "até, até a versão, até à versão, até a"),
    ],
    trailing_version_hedges: &[
        (
            OrMore,
            "ou mais recente, ou mais nova, ou mais novo, ou uma versão posterior, ou uma versão mais recente, e superior, e superiores, e posterior, e posteriores, e versões posteriores, ou versões posteriores, em diante",
        ),
        (AtMost, "ou anterior, ou anteriores, e anteriores, e anterior, ou mais antiga, ou mais antigo"),
    ],
    list_words: "e, ou, bem como",
    totals: "total, totais, soma, total geral",
    ..Sayings::NONE
};

const UNITS: Units = Units {
    implies_cents: true,
    part_joiners: "e",
    below_zero: "abaixo de zero, negativos, negativo",
    per_piece: "o, a, ao, à, por, cada, por cada",
    pieces: "barril, unidade, peça, pessoa, noite, ação, acção, cabeça, garrafa, caixa, bilhete, ingresso, \
        saca",
    leading: &[(
        "×",
        "multiplicado por, multiplicada por, multiplicados por, multiplicadas por, multiplicou por, multiplicaram por, multiplicar por, multiplica por",
    )],
    names: &[
        ("workday", "dia útil, dias úteis, dia util, dias uteis"),
        ("BRL/100", "centavo, centavos"),
        ("%", "por cento, porcento, pct"),
        (
            "pp",
            "ponto percentual, pontos percentuais, ponto porcentual, pontos porcentuais, ponto de percentagem, \
             pontos de percentagem, pontos de porcentagem, pp, p p, pps",
        ),
        (
            "dpp",
            "décima, décimas, decima, decimas, décima de punto, décimas de punto, décima de ponto, décimas de ponto",
        ),
        ("bp", "ponto base, pontos base, pontos básicos, pb, pbs"),
        ("‰", "por mil"),
        ("ppm", "parte por milhão, partes por milhão, partes por milhao, ppm"),
        ("ppb", "partes por bilhão, ppb"),
        ("ns", "nanossegundo, nanossegundos"),
        ("µs", "microssegundo, microssegundos"),
        ("ms", "milissegundo, milissegundos, milisegundos"),
        ("s", "segundo, segundos, seg, segs"),
        ("min", "minuto, minutos, mins"),
        ("h", "hora, horas, hs, hrs, hr"),
        ("day", "dia, dias"),
        ("week", "semana, semanas"),
        ("month", "mês, meses, mes"),
        ("year", "ano, anos"),
        ("decade", "década, décadas, decada, decadas, decênio, decénio, decênios, decénios"),
        ("century", "século, séculos, seculo, seculos"),
        ("nm", "nanômetro, nanômetros, nanómetro, nanómetros"),
        ("µm", "micrômetro, micrômetros, micrómetro, micrómetros, mícron, mícrons, micron, microns"),
        ("mm", "milímetro, milímetros, milimetro, milimetros"),
        ("cm", "centímetro, centímetros, centimetro, centimetros"),
        ("dm", "decímetro, decímetros"),
        ("m", "metro, metros, mts"),
        ("decametre", "decámetro, decámetros, decâmetro, decâmetros"),
        ("hectom", "hectómetro, hectómetros, hectômetro, hectômetros"),
        ("km", "quilômetro, quilômetros, quilómetro, quilómetros, quilometro, quilometros, kms"),
        ("in", "polegada, polegadas"),
        ("ft", "pé, pés, pes"),
        ("yd", "jarda, jardas"),
        ("mi", "milha, milhas"),
        ("mm²", "milímetro quadrado, milímetros quadrados"),
        ("cm²", "centímetro quadrado, centímetros quadrados, centimetros quadrados"),
        ("dm²", "decímetro quadrado, decímetros quadrados"),
        ("hm²", "hectómetro quadrado, hectómetros quadrados, hectômetro quadrado, hectômetros quadrados"),
        ("m²", "metro quadrado, metros quadrados, m quadrados"),
        (
            "km²",
            "quilômetro quadrado, quilômetros quadrados, quilómetro quadrado, quilómetros quadrados, km quadrados, \
             quilometros quadrados",
        ),
        ("ft²", "pé quadrado, pés quadrados"),
        ("ha", "hectare, hectares"),
        ("ac", "acre, acres"),
        ("cm³", "centímetro cúbico, centímetros cúbicos, cc"),
        ("dm³", "decímetro cúbico, decímetros cúbicos"),
        ("m³", "metro cúbico, metros cúbicos, metros cubicos"),
        ("hm³", "hectómetro cúbico, hectómetros cúbicos, hectômetro cúbico, hectômetros cúbicos"),
        ("km³", "quilômetro cúbico, quilômetros cúbicos, quilómetros cúbicos"),
        ("µL", "microlitro, microlitros"),
        ("mL", "mililitro, mililitros"),
        ("cL", "centilitro, centilitros"),
        ("dL", "decilitro, decilitros"),
        ("L", "litro, litros, lts"),
        ("µg", "micrograma, microgramas"),
        ("mg", "miligrama, miligramas"),
        ("g", "grama, gramas, grs, gr"),
        ("kg", "quilograma, quilogramas, quilo, quilos, kilo, kilos"),
        ("t", "tonelada, toneladas, tonelada métrica, toneladas métricas, ton, tons"),
        ("oz", "onça, onças"),
        ("lb", "libras peso"),
        (
            "km/h",
            "quilômetro por hora, quilômetros por hora, quilómetro por hora, quilómetros por hora, quilometros por hora, \
             km por hora, quilómetros à hora, km à hora",
        ),
        ("m/s", "metro por segundo, metros por segundo, m por segundo"),
        ("mph", "milha por hora, milhas por hora"),
        ("kn", "nó, nós náuticos"),
        ("bit", "bit, bits"),
        ("kbit", "kilobit, kilobits"),
        ("Mbit", "megabit, megabits"),
        ("Gbit", "gigabit, gigabits"),
        ("B", "byte, bytes"),
        ("kB", "kilobyte, kilobytes, quilobyte, quilobytes"),
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
        ("mW", "miliwatt, miliwatts"),
        ("W", "watt, watts, vátio, vátios"),
        ("kW", "quilowatt, quilowatts, kilowatt, kilowatts"),
        ("MW", "megawatt, megawatts"),
        ("GW", "gigawatt, gigawatts"),
        ("TW", "terawatt, terawatts"),
        ("J", "joule, joules"),
        ("kJ", "quilojoule, quilojoules, kilojoules"),
        ("MJ", "megajoule, megajoules"),
        ("cal", "caloria, calorias"),
        ("kcal", "quilocaloria, quilocalorias"),
        ("Wh", "watt hora, watts hora"),
        ("kWh", "quilowatt hora, quilowatts hora, kilowatt hora, kilowatts hora"),
        ("MWh", "megawatt hora, megawatts hora"),
        ("GWh", "gigawatt hora, gigawatts hora"),
        ("TWh", "terawatt hora, terawatts hora"),
        ("hp", "cavalo de potência, cavalos de potência, cavalo vapor, cavalos vapor, cv"),
        ("Hz", "hertz"),
        ("kHz", "quilohertz, kilohertz"),
        ("MHz", "megahertz"),
        ("GHz", "gigahertz"),
        ("rpm", "rpm, rotações por minuto"),
        ("mV", "milivolt, milivolts"),
        ("V", "volt, volts"),
        ("kV", "quilovolt, quilovolts, kilovolts"),
        ("A", "ampere, amperes, ampère, ampères, amp"),
        ("mA", "miliampere, miliamperes, miliampères"),
        ("Ω", "ohm, ohms"),
        ("N", "newton, newtons"),
        ("Pa", "pascal, pascais"),
        ("hPa", "hectopascal, hectopascais"),
        ("kPa", "quilopascal, quilopascais, kilopascal, kilopascais"),
        ("bar", "bar, bares de pressão"),
        ("mbar", "milibar, milibares"),
        ("mmHg", "milímetros de mercúrio, mm de mercúrio, milímetro de mercúrio, mm hg"),
        ("°C", "grau celsius, graus celsius, grau centígrado, graus centígrados, celsius, centígrados, ºc, graus c"),
        ("°F", "grau fahrenheit, graus fahrenheit, fahrenheit, ºf, graus f"),
        ("K", "kelvin, kelvins"),
        ("°", "grau, graus"),
        ("dB", "decibel, decibéis, decibeis"),
        ("mol", "mol, mols, moles"),
        ("lm", "lúmen, lúmens"),
        ("cup", "xícara, xícaras, chávena, chávenas"),
        ("tbsp", "colher de sopa, colheres de sopa, colher sopa, colheres sopa"),
        ("tsp", "colher de chá, colheres de chá, colher chá, colheres chá"),
        ("px", "pixel, pixels, pixeis, píxeis"),
        ("m/s²", "metros por segundo ao quadrado, metro por segundo ao quadrado"),
        ("arcmin", "minutos de arco, minuto de arco"),
        ("arcsec", "segundos de arco, segundo de arco"),
        ("radian", "radianos, radiano"),
        ("daa", "dunans, dunam"),
        ("in²", "polegadas quadradas, polegada quadrada"),
        ("mi²", "milhas quadradas, milha quadrada"),
        ("yd²", "jardas quadradas, jarda quadrada"),
        ("carat", "kilates, kilate, quilates, quilate"),
        ("mpg", "milhas por galão, milha por galão"),
        ("Tbit", "terabits, terabit"),
        ("BTU", "unidades térmicas britânicas, unidade térmica britânica"),
        ("eV", "elétrons volt, elétron volt, eletrão volt, eletrões volt"),
        ("lbf", "libras de força, libra de força"),
        ("dpi", "pontos por polegada, ponto por polegada"),
        ("Mpx", "megapixels, megapixel"),
        ("ppi", "pixels por polegada, pixel por polegada"),
        ("AU", "unidades astronômicas, unidade astronômica, unidade astronómica, unidades astronómicas"),
        ("furlong", "furlongs, furlong"),
        ("ly", "anos luz, ano luz"),
        ("nmi", "milhas náuticas, milha náutica"),
        ("parsec", "parsec, parsecs"),
        ("picometre", "picômetros, picômetro"),
        ("cd", "candelas, candela"),
        ("lx", "lux"),
        ("Da", "daltons, dalton"),
        ("ozt", "onças troy, onça troy"),
        ("atm", "atmosferas, atmosfera"),
        ("inHg", "polegadas de mercúrio, polegada de mercúrio"),
        ("MPa", "megapascais, megapascal"),
        ("psi", "libras por polegada quadrada, libra por polegada quadrada"),
        ("Nm", "newton metros, newton metro"),
        ("ac·ft", "acre pés, acre pé"),
        ("barrel", "barris, barril"),
        ("bushel", "bushel, bushels"),
        ("ft³", "pés cúbicos, pé cúbico"),
        ("in³", "polegadas cúbicas, polegada cúbica"),
        ("mi³", "milhas cúbicas, milha cúbica"),
        ("yd³", "jardas cúbicas, jarda cúbica"),
        ("fl oz", "onças fluidas, onça fluida, fl oz"),
        ("gallon", "galões, galão, galoes, galao, gal"),
        ("hL", "hectolitros, hectolitro"),
        ("megalitre", "megalitros, megalitro"),
        ("mmol", "milimol, milimols, milimoles"),
        ("Bq", "becquerel, becquerels"),
        ("Sv", "sievert, sieverts"),
        ("mSv", "milisievert, milisieverts, millisieverts"),
        ("GJ", "gigajoule, gigajoules"),
        ("kN", "quilonewton, quilonewtons, kilonewtons"),
        ("Mt", "megatonelada, megatoneladas"),
        ("Gt", "gigatonelada, gigatoneladas"),
        ("mm³", "milímetro cúbico, milímetros cúbicos"),
        ("EB", "exabyte, exabytes"),
        ("NZD", "dólares neozelandeses, dólar neozelandês"),
        ("SAR", "riyales sauditas, riyal saudita, rial saudita, riais sauditas, riyals sauditas"),
        ("EGP", "libras egípcias, libra egípcia"),
        ("THB", "bahts tailandeses, bahts, baht tailandês, baht"),
        ("VND", "dongs vietnamitas, dongs, dong vietnamita"),
        ("NGN", "nairas nigerianas, nairas, naira nigeriana, naira"),
        ("SGD", "dólares singapurianos, dólar singapuriano, dólar de singapura, dólares de singapura"),
        ("TWD", "novos dólares taiwaneses, novo dólar taiwanês, dólar taiwanês, dólares taiwaneses"),
        ("IDR", "rupias indonésias, rupia indonésia"),
        ("MYR", "ringgits malaios, ringgits, ringgit malaio, ringgit"),
        ("PHP", "pesos filipinos, peso filipino"),
        ("PKR", "rupias paquistanesas, rupia paquistanesa"),
        ("BDT", "takas bengalis, takas, taka bengali, taka"),
        ("KZT", "tenges cazaques, tenges, tenge cazaque, tenge"),
        ("HUF", "florins húngaros, florins, florim húngaro, florim"),
        ("RON", "leus romenos, leu romeno"),
        ("BGN", "levs búlgaros, lev búlgaro"),
        ("PEN", "novos sóis peruanos, novo sol peruano"),
        ("QAR", "riales catarianos, rial catariano, riais catarianos, rial do catar, riais do catar"),
        ("KWD", "dinares kuwaitianos, dinar kuwaitiano"),
        ("IQD", "dinares iraquianos, dinar iraquiano"),
        ("AFN", "afeganes afegãos, afegane afegão"),
        ("MAD", "dirhams marroquinos, dirham marroquino, dirrã marroquino, dirrãs marroquinos"),
        ("DZD", "dinares argelinos, dinar argelino"),
        ("TND", "dinares tunisianos, dinar tunisiano"),
        ("JOD", "dinares jordanianos, dinar jordaniano"),
        ("LBP", "libras libanesas, libra libanesa"),
        ("SYP", "libras sírias, libra síria"),
        ("KES", "xelins quenianos, xelim queniano"),
        ("GEL", "laris georgianos, laris, lari georgiano"),
        ("AMD", "drams armênios, dram armênio"),
        ("AZN", "manats azeris, manats, manat azeri"),
        ("UZS", "sons uzbeques, sons, som uzbeque"),
        ("ISK", "coroas islandesas, coroa islandesa"),
        ("RSD", "dinares sérvios, dinar sérvio"),
        ("BRL", "real, reais, reais brasileiros, real brasileiro"),
        (
            "USD",
            "dólar, dólares, dolar, dolares, dólar americano, dólares americanos, dólares dos eua, dólares norte americanos",
        ),
        ("USD/100", "cêntimos de dólar, centavos de dólar, centavo de dólar"),
        ("CAD", "dólar canadense, dólares canadenses, dólar canadiano, dólares canadianos"),
        ("AUD", "dólar australiano, dólares australianos"),
        ("HKD", "dólares de hong kong, dólar de hong kong"),
        ("EUR", "euro, euros"),
        ("EUR/100", "cêntimo, cêntimos, cêntimo de euro, cêntimos de euro, centimos"),
        ("GBP", "libra, libras, libra esterlina, libras esterlinas"),
        ("JPY", "iene, ienes, ienes japoneses, iene japonês"),
        ("CNY", "yuan, yuans, yuanes, renminbi, iuane, iuanes, yuans chineses, yuan chinês"),
        ("INR", "rupia, rupias, rupias indianas, rupia indiana"),
        ("CHF", "franco suíço, francos suíços"),
        ("RUB", "rublo, rublos, rublos russos, rublo russo"),
        ("TRY", "lira turca, liras turcas"),
        ("KRW", "wons, wons sul coreanos, won sul coreano"),
        ("UAH", "hryvnia, hryvnias, grívnia, grívnias, hryvnias ucranianos, hryvnia ucraniano"),
        ("ARS", "peso argentino, pesos argentinos"),
        ("CLP", "peso chileno, pesos chilenos"),
        ("COP", "peso colombiano, pesos colombianos"),
        ("MXN", "peso mexicano, pesos mexicanos"),
        ("SEK", "coroa sueca, coroas suecas"),
        ("NOK", "coroa norueguesa, coroas norueguesas"),
        ("DKK", "coroa dinamarquesa, coroas dinamarquesas"),
        ("CZK", "coroas checas, coroas tchecas, coroa tcheca"),
        ("PLN", "zloty, zlotys, zlotys poloneses, zloty polonês"),
        ("ZAR", "rand, rands, rands sul africanos, rand sul africano"),
        ("IRR", "rial, riais, rials, riales iranianos, rial iraniano"),
        ("AED", "dirham, dirhams, dírhams, dirhams dos eau, dirham dos eau"),
        ("ILS", "shekel, shekels, novos shekels israelenses, novo shekel israelense"),
        ("JMD", "dólar jamaicano, dólares jamaicanos"),
        ("NAD", "dólar namibiano, dólares namibianos"),
        ("BBD", "dólar barbadense, dólares barbadenses, dólares de barbados"),
        ("BSD", "dólar bahamense, dólares bahamenses"),
        ("BZD", "dólar belizenho, dólares belizenhos"),
        ("GYD", "dólar guianense, dólares guianenses"),
        ("LRD", "dólar liberiano, dólares liberianos"),
        ("SRD", "dólar surinamês, dólares surinameses"),
        ("TTD", "dólar de trinidad e tobago, dólares de trinidad e tobago"),
        ("XCD", "dólar do caribe oriental, dólares do caribe oriental"),
        ("NPR", "rupia nepalesa, rupias nepalesas"),
        ("MUR", "rupia mauriciana, rupias mauricianas"),
        ("LKR", "rupia do sri lanka, rupias do sri lanka, rupia cingalesa, rupias cingalesas"),
        ("BYN", "rublo bielorrusso, rublos bielorrussos, rublo belarusso, rublos belarussos"),
        ("OMR", "rial omanense, riais omanenses, rial omani, riais omanis"),
        ("CDF", "franco congolês, francos congoleses"),
        ("RWF", "franco ruandês, francos ruandeses"),
        ("BIF", "franco burundiano, francos burundianos"),
        ("GNF", "franco guineense, francos guineenses"),
        ("XPF", "franco cfp, francos cfp"),
        ("FCFA", "franco cfa, francos cfa"),
        ("BHD", "dinar bareinita, dinares bareinitas"),
        ("LYD", "dinar líbio, dinares líbios"),
        ("SDG", "libra sudanesa, libras sudanesas"),
        ("CUP", "peso cubano, pesos cubanos"),
        ("DOP", "peso dominicano, pesos dominicanos"),
        ("UYU", "peso uruguaio, pesos uruguaios"),
        ("TZS", "xelim tanzaniano, xelins tanzanianos"),
        ("UGX", "xelim ugandense, xelins ugandenses"),
        ("GHS", "cedi, cedis"),
        ("ETB", "birr, birres"),
        ("GTQ", "quetzal, quetzais"),
        ("HTG", "gourde, gourdes"),
        ("HNL", "lempira, lempiras"),
        ("NIO", "córdoba, córdobas"),
        ("PAB", "balboa, balboas"),
        ("PYG", "guarani, guaranis"),
        ("MZN", "metical, meticais"),
        ("AOA", "kwanza, kwanzas"),
        ("ZMW", "kwacha, kwachas"),
        ("ALL", "lek, leks"),
        ("VES", "bolívar venezuelano, bolívares venezuelanos, bolívar soberano, bolívares soberanos"),
        ("MDL", "leu moldávio, leus moldávios"),
        ("CVE", "escudo cabo verdiano, escudos cabo verdianos, escudo caboverdiano, escudos caboverdianos"),
        ("MOP", "pataca, patacas"),
        ("BTC", "bitcoin, bitcoins"),
    ],
    tails: "de idade, de vida",
    times: "vezes",
    times_than: "mais, menos, maior, maiores, menor, menores, superior, superiores, inferior, inferiores, melhor, pior, que, o, a, \
        os, as, do, da, dos, das, de, tão, seu, sua",
    percent_points: "pontos, ponto, pts",
    rate_adjectives: &[
        ("day", "diário, diária, diários, diárias"),
        ("week", "semanal, semanais"),
        ("month", "mensal, mensais"),
        ("year", "anual, anuais"),
    ],
    per_time: "ao, por, à, a cada, por cada, cada, em cada",
    per: "por cada, para cada, a cada",
    weak_per: "por",
    bases: "pessoa, habitante, cabeça, domicílio, agregado, família, aluno, aluna, estudante, paciente, cliente, \
        usuário, utilizador, visitante, espectador, passageiro, mulher, homem, criança, adulto, trabalhador, empregado, \
        funcionário, jogador, equipa, equipe, time, grupo, turma, classe, escola, hospital, médico, casa, apartamento, \
        quarto, cama, leito, andar, prédio, município, cidade, estado, região, país, página, linha, coluna, célula, \
        ficheiro, arquivo, pasta, pergunta, resposta, sessão, curso, partida, jogo, volta, viagem, voo, veículo, carro, \
        mesa, empresa, loja, produto, artigo, item, unidade, peça, lote, pacote, caixa, garrafa, frasco, porção, prato, \
        xícara, copo, dose, comprimido, cápsula, refeição, noite, bilhete, ingresso, eleitor, ação, acção, barril, \
        saca, árvore, animal, vaca, núcleo, canal, pedido, chamada, mensagem, transação, operação, amostra, bloco, nó, \
        servidor, processo, lado, candidato, participante, hectare, metro",
    ..Units::NONE
};

const MARKS: Marks = Marks {
    opens: "aberto, aberta, abre, horário, funciona, atende",
    codes: "http, status, estado, erro, código, códigos, resposta, página",
    old_year_marks: "em, desde, até, após, entre, circa, durante",
    streets: "rua, r, avenida, av, praça, largo, travessa, alameda, estrada, rodovia, beco, calçada, ladeira, \
        viela",
    towns: "lisboa, porto, coimbra, braga, faro, setúbal, aveiro, évora, funchal, amadora, almada, leiria, \
        viseu, guimarães",
    scores: "ganhou, ganharam, ganha, ganhar, venceu, venceram, vence, vencer, perdeu, perderam, perde, perder, \
        derrotou, derrota, vitória, empate, empatou, empataram, placar, goleou, goleada, bateu, bateram, \
        marcador, triunfo, terminou, terminaram, acabou, finalizou, termina, resultado, goleia, empata, derrotaram, \
        triunfou, impôs",
    months: "mar, janeiro, fevereiro, março, marco, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, jan, fev, \
        abr, jun, jul, ago, set, out, nov, dez",
    doubtful_months: "mar, marco, set, out",
    weekdays: "feira, feiras",
    year_marks: "em, desde, de, do, da, dos, a, ao, até, para, entre, e, durante, antes, depois, após, início, inícios, fim, fins, final, finais, \
        meados, começo, primavera, verão, outono, inverno, circa, exercício, temporada, safra, ano, que, o, por, com, \
        período, biênio, biénio, triênio, edição, orçamento, no, na, agenda, horizonte, copa, mundial, eleições, plano, época",
    year_names: "ano, anos, década, decada, biênio, biénio, exercício",
    eras: "ac, dc, aec, ec, a c, d c",
    references: "opus, postal, resp, cep, século, séculos, seção, secção, secao, seções, secções, capítulo, capitulo, capítulos, cap, figura, figuras, fig, figs, tabela, tabelas, \
        quadro, quadros, gráfico, grafico, gráficos, página, pagina, páginas, paginas, pág, págs, pag, pags, pp, p, anexo, \
        anexos, apêndice, apendice, artigo, artigos, art, arts, parágrafo, paragrafo, cláusula, clausula, volume, vol, tomo, \
        inciso, alínea, alíneas, equação, ref, lei, decreto, portaria, resolução, diretiva, directiva, regulamento, despacho, nº, núm, rfc, iso, \
        isbn, issn, doi, pr, cve, nbr, abnt, epígrafe, ilustração, versículo, salmo, processo, rua, avenida, rodovia, estrada, \
        rota, apartamento, apto, acórdão, súmula, matrícula, folha, fls, º, din, ieee, pmid, arxiv",
    weak_references: "posição, lugar, mp, pec, voo, voos, feira, sábado, domingo, tamanho, minuto, número, numero, números, passo, passos, linha, linhas, nível, nivel, fase, parte, dia, sala, canal, porta, erro, código, \
        codigo, tema, episódio, episodio, ato, cena, portão, voo, lote, caixa, exemplo, exercício, pergunta, questão, grau, \
        tipo, classe, etapa, coluna, fila, distrito, zona, bloco, andar, piso, edifício, prédio, ônibus, autocarro, trem, \
        comboio, grupo, equipe, equipa, faixa, quarto, módulo, modulo, lição, unidade, opção, regra, ponto, item, tarefa, \
        sessão, ronda, rodada, jornada, semana, geração, sprint, marco, quilómetro, quilômetro, km, terminal, plataforma, \
        cais, assento, ticket, camisa, temporada, lema, teorema, objetivo, categoria, turma, série, anel",
    dotted_references: "art, arts, cap, caps, fig, figs, pág, págs, pag, pags, p, pp, núm, num, n, nr, sec, vol, ed, op, ref, tab, fls, ss",
    names: "resp, psi, nikkei, cac, stoxx, covid, iphone, ipad, galaxy, boeing, airbus, fórmula, formula, apolo, apollo, playstation, xbox, gpt, llama, claude, intel, \
        pentium, ryzen, rtx, gtx, mach, antena, rádio, área, chrome, sub, peugeot, renault",
    versions: "js, versão, versao, versões, v, ver, release, python, rust, node, java, ruby, php, go, perl, ubuntu, debian, fedora, \
        windows, android, ios, macos, django, rails, postgres, postgresql, mysql, sqlite, kernel, firefox, chrome, \
        typescript, react, angular, vue, kubernetes, docker, redis, nginx, numpy, pandas, pytorch, tensorflow, html, css, \
        http, unicode",
    version_links: "é, era, para, de, a, até",
    phones: "tel, telefone, telefones, tlf, tlm, telemóvel, telemovel, móvel, celular, cel, fax, whatsapp, contacto, contato, fone",
    weak_clock_marks: "às, das, até às, desde as, entre as, pelas",
    clock_suffixes: "am, pm, a.m., p.m., da tarde, da manhã, da noite, da madrugada, em ponto, utc, gmt, \
        horas da manhã, horas da tarde, horas da noite, horas da madrugada, hora da manhã, hora da tarde, h da manhã, \
        h da tarde, h da noite, horas em ponto",
    pronoun_marks: "cada, nenhum, nenhuma, qualquer, algum, alguma, todo, toda, tal",
    idioms: "vez, dia, momento, pouco, lado, modo, forma, maneira, ponto, parte, série, grande, novo, nova, outro, outra, mesmo, mesma, \
        tipo, espécie, coisa, exemplo, caso, lugar, par, facto, fato, problema, mundo, homem, mulher, bocado",
    pressures: "pressão, tensão, pressao, tensao",
    pressure_links: "por, sobre",
    compounds: "mil desculpas, mil perdões, mil maravilhas, quarto de banho",
    ..Marks::NONE
};

const NOUNS: Nouns = Nouns {
    head_is_last: false,
    has_plural: true,
    irregular: &[
        ("pessoas", "pessoa"),
        ("mães", "mãe"),
        ("pais", "pai"),
        ("cais", "cais"),
        ("árvores", "árvore"),
        ("torres", "torre"),
        ("mestres", "mestre"),
        ("semestres", "semestre"),
        ("trimestres", "trimestre"),
        ("bimestres", "bimestre"),
        ("títeres", "títere"),
        ("hectares", "hectare"),
        ("padres", "padre"),
        ("desastres", "desastre"),
        ("pobres", "pobre"),
        ("tigres", "tigre"),
        ("livres", "livre"),
        ("célebres", "célebre"),
        ("cofres", "cofre"),
        ("timbres", "timbre"),
        ("genes", "gene"),
        ("gases", "gás"),
        ("ônibus", "ônibus"),
        ("vírus", "vírus"),
        ("virus", "virus"),
        ("campus", "campus"),
        ("lápis", "lápis"),
        ("tênis", "tênis"),
        ("ténis", "ténis"),
        ("pires", "pires"),
        ("civis", "civil"),
        ("funis", "funil"),
        ("barris", "barril"),
        ("perfis", "perfil"),
        ("fuzis", "fuzil"),
        ("canis", "canil"),
        ("infantis", "infantil"),
        ("mísseis", "míssil"),
        ("fósseis", "fóssil"),
        ("répteis", "réptil"),
        ("têxteis", "têxtil"),
        ("projéteis", "projétil"),
        ("túneis", "túnel"),
        ("níveis", "nível"),
        ("azuis", "azul"),
        ("móveis", "móvel"),
        ("leis", "lei"),
        ("reis", "rei"),
        ("heróis", "herói"),
        ("bois", "boi"),
        ("meses", "mês"),
        ("deuses", "deus"),
        ("luzes", "luz"),
        ("juízes", "juiz"),
        ("raízes", "raiz"),
        ("males", "mal"),
        ("cônsules", "cônsul"),
        ("mãos", "mão"),
        ("irmãos", "irmão"),
        ("cidadãos", "cidadão"),
        ("órgãos", "órgão"),
        ("bênçãos", "bênção"),
        ("cães", "cão"),
        ("pães", "pão"),
        ("alemães", "alemão"),
        ("capitães", "capitão"),
        ("bebês", "bebê"),
        ("bebés", "bebé"),
        ("cafés", "café"),
        ("comitês", "comitê"),
        ("comités", "comité"),
        ("clichês", "clichê"),
        ("crachás", "crachá"),
        ("álbuns", "álbum"),
        ("hifens", "hífen"),
        ("fins", "fim"),
        ("itens", "item"),
        ("fãs", "fã"),
        ("irmãs", "irmã"),
        ("maçãs", "maçã"),
        ("manhãs", "manhã"),
        ("avós", "avó"),
        ("pontapés", "pontapé"),
        ("chás", "chá"),
        ("jacarés", "jacaré"),
        ("sofás", "sofá"),
        ("robôs", "robô"),
        ("avôs", "avô"),
        ("clubes", "clube"),
        ("vezes", "vez"),
        ("marés", "maré"),
    ],
    endings: &[
        ("ões", "ão"),
        ("oes", "ao"),
        ("ães", "ão"),
        ("veis", "vel"),
        ("éis", "el"),
        ("óis", "ol"),
        ("ais", "al"),
        ("eis", "il"),
        ("uis", "ul"),
        ("ens", "em"),
        ("ins", "im"),
        ("ons", "om"),
        ("uns", "um"),
        ("res", "r"),
        ("zes", "z"),
        ("eses", "ês"),
        ("íses", "ís"),
        ("s", ""),
    ],
    not_plural: &["us", "ás", "és", "ês", "ís", "ós", "ús", "ss", "ôs"],
    classifiers: "novos, novas, grandes, pequenos, pequenas, outros, outras, distintos, distintas, diferentes, primeiros, primeiras, últimos, \
        últimas, supostos, supostas, alegados, possíveis, futuros, futuras, antigos, antigas, velhos, velhas, principais, \
        melhores, piores, longos, longas, bons, boas, maus, más, únicos, únicas, importantes, próximos, próximas, \
        seguintes, passados, passadas, famosos, verdadeiros, verdadeiras, simples, meros, meras, escassos, escassas, curtos, \
        curtas, restantes, referidos, referidas, míseros, míseras, valiosos, valiosas, enormes, belos, belas",
    function_words: "o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, ao, aos, à, às, em, no, na, nos, nas, \
        num, numa, por, pelo, pela, pelos, com, contra, para, pra, sem, sob, sobre, até, após, ante, desde, durante, \
        entre, perante, segundo, conforme, versus, vs, e, ou, nem, que, mas, porém, embora, porque, pois, se, como, \
        quando, onde, enquanto, logo, qual, quais, quem, cujo, cuja, cujos, cujas, quanto, quantos, quantas, me, te, \
        lhe, lhes, vos, meu, minha, meus, minhas, teu, tua, teus, seu, sua, seus, suas, nosso, nossa, nossos, nossas, \
        eu, tu, ele, ela, eles, elas, nós, vós, você, vocês, este, esta, estes, estas, esse, essa, esses, essas, \
        aquele, aquela, aqueles, aquelas, isto, isso, aquilo, deste, desta, destes, destas, desse, dessa, desses, \
        dessas, dele, dela, deles, delas, nesse, nessa, neste, nesta, nestes, nestas, nesses, nessas, daqueles, \
        daquelas, não, sim, já, mais, menos, muito, muita, muitos, muitas, pouco, pouca, poucos, poucas, tão, tanto, \
        tanta, tantos, tantas, todo, toda, todos, todas, algo, alguém, algum, alguns, alguma, algumas, nenhum, \
        nenhuma, nada, ninguém, outro, outra, mesmo, mesma, mesmos, mesmas, cada, demais, ambos, ambas, qualquer, \
        quaisquer, além, antes, depois, então, agora, hoje, ontem, amanhã, aqui, ali, lá, cá, aí, sempre, nunca, \
        jamais, também, só, somente, apenas, ainda, talvez, quase, assim, bem, mal, melhor, pior, perto, longe, \
        dentro, fora, acima, abaixo, atrás, trás, através, respectivamente, respetivamente, atualmente, actualmente, \
        é, são, era, eram, foi, foram, ser, será, serão, seria, seriam, sido, sendo, seja, sejam, está, estão, \
        estava, estavam, esteve, estiveram, estar, estará, estarão, há, havia, houve, haver, haverá, haja, tem, têm, \
        tinha, tinham, teve, tiveram, ter, terá, terão, tenha, tenham, faz, fazem, fez, fizeram, fazer, pode, podem, \
        podia, pôde, puderam, poder, poderá, poderão, poderia, deve, devem, devia, deverá, deverão, deveria, vai, \
        vão, ia, iam, ir, irá, irão, diz, dizem, disse, disseram, dizer, dá, dão, deu, deram, dar, ficam, fica, \
        ficou, ficaram, morreram, morreu, vivem, vive, viviam, trabalham, trabalha, chegaram, chegou, chegam, chega, \
        precisam, precisa, recebem, recebeu, receberam, recebe, seguem, segue, continuam, continua, continuou, \
        permanecem, passou, passaram, passa, passam, saíram, saiu, saem, sai, querem, quer, votaram, votou, afirmam, \
        afirma, somos, estamos, temos, vamos, podemos, devemos, queremos, vemos, sabemos, fazemos, fomos, estivemos, \
        tivemos, etc, existem, existe, custa, custam, custou, custaram, vale, valem, dura, duram, durou, duraram, \
        representam, representa, correspondem, corresponde, incluem, inclui, incluindo, incluído, incluídos, \
        incluída, incluídas, provenientes, frente, junto, graças, respeito, exemplo, acerca, abriram, abrem, abriu, \
        fecharam, fechou, aprovou, aprovaram, consideram, considera, acham, acha, vez, cedo, tarde, mediante, exceto, \
        excepto, salvo, senão, localizados, localizadas, situados, situadas, resultaram, resultou, total, totais, \
        ilesos, adiante, passado, passada, disso, disto, daquilo, nisso, plus, ex, portanto, contudo, todavia, \
        apesar, invés, tendo, outrora, seguido, seguidos, seguidas, seguida",
    not_nouns: &["mente"],
    ..Nouns::NONE
};
