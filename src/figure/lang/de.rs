//! German.

use super::Numeral::{Hundred, Scale, Small, Times};
use super::{Grammar, Groups, Language, Marks, Nouns, Numbers, Sayings, ScaleWord, Script, Spacing, Units, Way, Words};
use crate::figure::mention::Hedge::*;

pub const GERMAN: Language = Language {
    code: "de",
    english: "German",
    name: "Deutsch",
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

const COMMON: Words = "der, die, das, den, dem, des, und, ist, nicht, ein, eine, einen, einem, einer, eines, zu, \
     von, mit, sich, auf, für, im, in, dass, auch, als, an, es, sind, war, waren, wird, werden, wurde, wurden, \
     hat, haben, nach, bei, aus, zum, zur, vom, am, wie, oder, aber, um, über, noch, nur, so, sie, er, wir, ich, \
     sein, seine, ihre, durch, vor, bis, mehr, rund, etwa, kein, keine, unter, zwischen, seit, beim, gegenüber, \
     laut, sowie, diese, dieser, dieses";

const NUMBERS: Numbers = Numbers {
    numerals: &[
        (Small(0), "null"),
        (Small(1), "ein, eins, eine, einen, einem, einer, eines"),
        (Small(2), "zwei, zwo, zweier, zweien"),
        (Small(3), "drei, dreier, dreien"),
        (Small(4), "vier"),
        (Small(5), "fünf, fuenf"),
        (Small(6), "sechs"),
        (Small(7), "sieben"),
        (Small(8), "acht"),
        (Small(9), "neun"),
        (Small(10), "zehn"),
        (Small(11), "elf"),
        (Small(12), "zwölf, zwoelf"),
        (Small(13), "dreizehn"),
        (Small(14), "vierzehn"),
        (Small(15), "fünfzehn, fuenfzehn"),
        (Small(16), "sechzehn"),
        (Small(17), "siebzehn"),
        (Small(18), "achtzehn"),
        (Small(19), "neunzehn"),
        (Small(20), "zwanzig"),
        (Small(30), "dreißig, dreissig"),
        (Small(40), "vierzig"),
        (Small(50), "fünfzig, fuenfzig"),
        (Small(60), "sechzig"),
        (Small(70), "siebzig"),
        (Small(80), "achtzig"),
        (Small(90), "neunzig"),
        (Hundred, "hundert, hunderte, hunderten"),
        (Scale(3), "tausend, tausende, tausenden, tsd"),
        (Scale(6), "million, millionen, mio"),
        (Scale(9), "milliarde, milliarden, mrd, mia"),
        (Scale(12), "billion, billionen"),
        (Scale(15), "billiarde, billiarden"),
        (Scale(18), "trillion, trillionen"),
        (Times(12), "dutzend"),
    ],
    joiners: "und",
    joins_from: 100,
    units_first: true,
    bare_scales: true,
    articles: "ein, eine, einen, einem, einer, eines",
    doubtful: "einmal, null, ein, eins, eine, einen, einem, einer, eines",
    of: "von, der, des, aller, dieser, unserer, ihrer, seiner",
    fractions: &[
        ((1, 2), "hälfte, haelfte, einhalb"),
        ((3, 2), "anderthalb, eineinhalb, anderthalbe, anderthalben"),
        ((3, 4), "dreiviertel"),
    ],
    denominators: &[
        (2, "halb, halbe, halben, halber, halbes, halbem"),
        (3, "drittel, dritteln, drittels"),
        (4, "viertel, vierteln, viertels"),
        (5, "fünftel, fünfteln, fuenftel"),
        (6, "sechstel, sechsteln"),
        (7, "siebtel, siebteln, siebentel"),
        (8, "achtel, achteln"),
        (9, "neuntel, neunteln"),
        (10, "zehntel, zehnteln"),
        (12, "zwölftel, zwölfteln"),
        (15, "fünfzehntel"),
        (16, "sechzehntel"),
        (20, "zwanzigstel, zwanzigsteln"),
        (30, "dreißigstel"),
        (50, "fünfzigstel"),
        (100, "hundertstel, hundertsteln"),
        (1_000, "tausendstel, tausendsteln"),
        (1_000_000, "millionstel"),
    ],
    added_behind: &[
        ((1, 2), "einhalb, undeinhalb"),
        ((1, 3), "eindrittel"),
        ((1, 4), "einviertel"),
        ((3, 4), "dreiviertel"),
    ],
    nth: &[
        (2, "zweite, zweiten, zweiter, zweites, zweitem"),
        (3, "dritte, dritten, dritter, drittes, drittem"),
        (4, "vierte, vierten, vierter, viertes, viertem"),
        (5, "fünfte, fünften, fünfter, fünftes, fünftem"),
        (6, "sechste, sechsten, sechster, sechstes, sechstem"),
        (7, "siebte, siebten, siebter, siebtes, siebtem"),
        (8, "achte, achten, achter, achtes, achtem"),
        (9, "neunte, neunten, neunter, neuntes, neuntem"),
        (10, "zehnte, zehnten, zehnter, zehntes, zehntem"),
        (12, "zwölfte, zwölften, zwölfter, zwölftes, zwölftem"),
        (15, "fünfzehnte, fünfzehnten, fünfzehnter, fünfzehntes, fünfzehntem"),
        (20, "zwanzigste, zwanzigsten, zwanzigster, zwanzigstes, zwanzigstem"),
        (50, "fünfzigste, fünfzigsten, fünfzigster, fünfzigstes, fünfzigstem"),
        (100, "hundertste, hundertsten, hundertster, hundertstes, hundertstem"),
        (1_000, "tausendste, tausendsten, tausendster, tausendstes, tausendstem"),
    ],
    vague: &[
        (
            (3, 20),
            "mehrere, mehreren, mehrerer, einige, einigen, einiger, etliche, etlichen, etlicher, paar, wenige, \
             wenigen",
        ),
        ((20, 200), "dutzende, dutzenden, dutzender, zig"),
        ((200, 2_000), "hunderte, hunderten, hunderter, aberhunderte"),
        ((2_000, 20_000), "tausende, tausenden, tausender, abertausende"),
        ((20_000, 200_000), "zehntausende, zehntausenden, zehntausender"),
        ((200_000, 2_000_000), "hunderttausende, hunderttausenden, hunderttausender"),
        ((2_000_000, 20_000_000), "millionen, abermillionen"),
        ((2_000_000_000, 20_000_000_000), "milliarden, abermilliarden"),
        ((2_000_000_000_000, 20_000_000_000_000), "billionen"),
    ],
    suffixes: &[(3, "k, K, Tsd, tsd"), (6, "M, Mio, mio, Mill"), (9, "Mrd, mrd, Md, Mia"), (12, "Bill")],
    doubtful_suffixes: &[(3, "T"), (12, "Bio")],
    decimal_points: "komma",
    minus: "minus",
    factors: &[
        ((1, 1), "einmal"),
        (
            (2, 1),
            "doppelt, doppelte, doppelten, doppelter, doppeltes, doppeltem, zweifach, zweifache, zweifachen, \
             zweifacher, zweifaches, zweifachem",
        ),
        ((3, 1), "dreifach, dreifache, dreifachen, dreifacher, dreifaches, dreifachem"),
        ((4, 1), "vierfach, vierfache, vierfachen, vierfacher, vierfaches, vierfachem"),
        ((5, 1), "fünffach, fünffache, fünffachen, fünffacher, fünffaches, fünffachem"),
        ((6, 1), "sechsfach, sechsfache, sechsfachen, sechsfacher, sechsfaches, sechsfachem"),
        ((7, 1), "siebenfach, siebenfache, siebenfachen, siebenfacher, siebenfaches, siebenfachem"),
        ((8, 1), "achtfach, achtfache, achtfachen, achtfacher, achtfaches, achtfachem"),
        ((9, 1), "neunfach, neunfache, neunfachen, neunfacher, neunfaches, neunfachem"),
        ((10, 1), "zehnfach, zehnfache, zehnfachen, zehnfacher, zehnfaches, zehnfachem"),
        ((20, 1), "zwanzigfach, zwanzigfache, zwanzigfachen, zwanzigfacher, zwanzigfaches, zwanzigfachem"),
        ((100, 1), "hundertfach, hundertfache, hundertfachen, hundertfacher, hundertfaches, hundertfachem"),
        ((1_000, 1), "tausendfach, tausendfache, tausendfachen, tausendfacher, tausendfaches, tausendfachem"),
    ],
    factor_verbs: &[
        ((2, 1), "verdoppelt, verdoppelte, verdoppelten"),
        ((3, 1), "verdreifacht, verdreifachte, verdreifachten"),
        ((4, 1), "vervierfacht, vervierfachte, vervierfachten"),
        ((5, 1), "verfünffacht, verfünffachte, verfünffachten"),
        ((6, 1), "versechsfacht, versechsfachte, versechsfachten"),
        ((7, 1), "versiebenfacht, versiebenfachte, versiebenfachten"),
        ((8, 1), "verachtfacht, verachtfachte, verachtfachten"),
        ((10, 1), "verzehnfacht, verzehnfachte, verzehnfachten"),
        ((1, 2), "halbiert, halbierte, halbierten"),
    ],
    ordinals: "erste, ersten, erster, erstes, erstem, zweite, zweiten, zweiter, zweites, zweitem, dritte, dritten, \
        dritter, drittes, drittem, vierte, vierten, vierter, viertes, viertem, fünfte, fünften, fünfter, fünftes, \
        fünftem, fuenfte, fuenften, fuenfter, fuenftes, fuenftem, sechste, sechsten, sechster, sechstes, \
        sechstem, siebte, siebten, siebter, siebtes, siebtem, siebente, siebenten, siebenter, siebentes, \
        siebentem, achte, achten, achter, achtes, achtem, neunte, neunten, neunter, neuntes, neuntem, zehnte, \
        zehnten, zehnter, zehntes, zehntem, elfte, elften, elfter, elftes, elftem, zwölfte, zwölften, zwölfter, \
        zwölftes, zwölftem, dreizehnte, dreizehnten, dreizehnter, dreizehntes, dreizehntem, vierzehnte, \
        vierzehnten, vierzehnter, vierzehntes, vierzehntem, fünfzehnte, fünfzehnten, fünfzehnter, fünfzehntes, \
        fünfzehntem, sechzehnte, sechzehnten, sechzehnter, sechzehntes, sechzehntem, siebzehnte, siebzehnten, \
        siebzehnter, siebzehntes, siebzehntem, achtzehnte, achtzehnten, achtzehnter, achtzehntes, achtzehntem, \
        neunzehnte, neunzehnten, neunzehnter, neunzehntes, neunzehntem, zwanzigste, zwanzigsten, zwanzigster, \
        zwanzigstes, zwanzigstem, dreißigste, dreißigsten, dreißigster, dreißigstes, dreißigstem, dreissigste, \
        dreissigsten, dreissigster, dreissigstes, dreissigstem, vierzigste, vierzigsten, vierzigster, \
        vierzigstes, vierzigstem, fünfzigste, fünfzigsten, fünfzigster, fünfzigstes, fünfzigstem, sechzigste, \
        sechzigsten, sechzigster, sechzigstes, sechzigstem, siebzigste, siebzigsten, siebzigster, siebzigstes, \
        siebzigstem, achtzigste, achtzigsten, achtzigster, achtzigstes, achtzigstem, neunzigste, neunzigsten, \
        neunzigster, neunzigstes, neunzigstem, hundertste, hundertsten, hundertster, hundertstes, hundertstem, \
        tausendste, tausendsten, tausendster, tausendstes, tausendstem, millionste, millionsten, millionster, \
        millionstes, millionstem",
    ordinal_suffixes: "te, ten, ter, tes, tem, ste, sten, ster, stes, er, ern",
    ordinal_dot: true,
    ..Numbers::NONE
};

const SCALES: &[ScaleWord] = &[
    ScaleWord { size: 1_000_000_000, one: "eine Milliarde ", many: " Milliarden ", changes: false },
    ScaleWord { size: 1_000_000, one: "eine Million ", many: " Millionen ", changes: false },
    ScaleWord { size: 1_000, one: "eintausend", many: "tausend", changes: true },
];
const SHORT_SCALES: &[ScaleWord] = &[
    ScaleWord { size: 1_000_000_000, one: "eine Milliarde ", many: " Milliarden ", changes: false },
    ScaleWord { size: 1_000_000, one: "eine Million ", many: " Millionen ", changes: false },
    ScaleWord { size: 1_000, one: "tausend", many: "tausend", changes: true },
];
const EINS: &[(i64, &str)] = &[(1, "eins")];
const WITHOUT_ESZETT: &[(i64, &str)] = &[(30, "dreissig")];
const SPELLING: &[Way] = &[
    Way {
        agreement: 0,
        grammar: Grammar::Groups(Groups {
            words: &[EINS],
            tens: "und",
            units_first: true,
            hundred: "hundert",
            one_hundred: "einhundert",
            hundreds: "",
            before: &[("eins", "ein")],
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
            words: &[EINS],
            tens: "und",
            units_first: true,
            hundred: "hundert",
            one_hundred: "einhundert",
            hundreds: "und",
            before: &[("eins", "ein")],
            scales: SCALES,
            groups: "",
            small_group: "und",
            even_group: "",
            below: 1_000_000_000_000,
            ..Groups::NONE
        }),
    },
    Way {
        agreement: 0,
        grammar: Grammar::Groups(Groups {
            words: &[EINS],
            tens: "und",
            units_first: true,
            hundred: "hundert",
            one_hundred: "hundert",
            hundreds: "",
            before: &[("eins", "ein")],
            scales: SHORT_SCALES,
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
            words: &[EINS],
            tens: "und",
            units_first: true,
            hundred: "hundert",
            one_hundred: "hundert",
            hundreds: "und",
            before: &[("eins", "ein")],
            scales: SHORT_SCALES,
            groups: "",
            small_group: "und",
            even_group: "",
            below: 1_000_000_000_000,
            ..Groups::NONE
        }),
    },
    Way {
        agreement: 0,
        grammar: Grammar::Groups(Groups {
            words: &[EINS],
            tens: "und",
            units_first: true,
            hundred: "hundert",
            one_hundred: "einhundert",
            hundreds: "",
            before: &[("eins", "ein")],
            scales: SHORT_SCALES,
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
            words: &[EINS],
            tens: "und",
            units_first: true,
            hundred: "hundert",
            one_hundred: "einhundert",
            hundreds: "und",
            before: &[("eins", "ein")],
            scales: SHORT_SCALES,
            groups: "",
            small_group: "und",
            even_group: "",
            below: 1_000_000_000_000,
            ..Groups::NONE
        }),
    },
    Way {
        agreement: 0,
        grammar: Grammar::Groups(Groups {
            words: &[EINS],
            tens: "und",
            units_first: true,
            hundred: "hundert",
            one_hundred: "hundert",
            hundreds: "",
            before: &[("eins", "ein")],
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
            words: &[EINS],
            tens: "und",
            units_first: true,
            hundred: "hundert",
            one_hundred: "hundert",
            hundreds: "und",
            before: &[("eins", "ein")],
            scales: SCALES,
            groups: "",
            small_group: "und",
            even_group: "",
            below: 1_000_000_000_000,
            ..Groups::NONE
        }),
    },
    Way {
        agreement: 0,
        grammar: Grammar::Groups(Groups {
            words: &[EINS, WITHOUT_ESZETT],
            tens: "und",
            units_first: true,
            hundred: "hundert",
            one_hundred: "einhundert",
            hundreds: "",
            before: &[("eins", "ein")],
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
            words: &[EINS, WITHOUT_ESZETT],
            tens: "und",
            units_first: true,
            hundred: "hundert",
            one_hundred: "einhundert",
            hundreds: "und",
            before: &[("eins", "ein")],
            scales: SCALES,
            groups: "",
            small_group: "und",
            even_group: "",
            below: 1_000_000_000_000,
            ..Groups::NONE
        }),
    },
    Way {
        agreement: 0,
        grammar: Grammar::Groups(Groups {
            words: &[EINS, WITHOUT_ESZETT],
            tens: "und",
            units_first: true,
            hundred: "hundert",
            one_hundred: "hundert",
            hundreds: "",
            before: &[("eins", "ein")],
            scales: SHORT_SCALES,
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
            words: &[EINS, WITHOUT_ESZETT],
            tens: "und",
            units_first: true,
            hundred: "hundert",
            one_hundred: "hundert",
            hundreds: "und",
            before: &[("eins", "ein")],
            scales: SHORT_SCALES,
            groups: "",
            small_group: "und",
            even_group: "",
            below: 1_000_000_000_000,
            ..Groups::NONE
        }),
    },
    Way {
        agreement: 0,
        grammar: Grammar::Groups(Groups {
            words: &[EINS, WITHOUT_ESZETT],
            tens: "und",
            units_first: true,
            hundred: "hundert",
            one_hundred: "einhundert",
            hundreds: "",
            before: &[("eins", "ein")],
            scales: SHORT_SCALES,
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
            words: &[EINS, WITHOUT_ESZETT],
            tens: "und",
            units_first: true,
            hundred: "hundert",
            one_hundred: "einhundert",
            hundreds: "und",
            before: &[("eins", "ein")],
            scales: SHORT_SCALES,
            groups: "",
            small_group: "und",
            even_group: "",
            below: 1_000_000_000_000,
            ..Groups::NONE
        }),
    },
    Way {
        agreement: 0,
        grammar: Grammar::Groups(Groups {
            words: &[EINS, WITHOUT_ESZETT],
            tens: "und",
            units_first: true,
            hundred: "hundert",
            one_hundred: "hundert",
            hundreds: "",
            before: &[("eins", "ein")],
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
            words: &[EINS, WITHOUT_ESZETT],
            tens: "und",
            units_first: true,
            hundred: "hundert",
            one_hundred: "hundert",
            hundreds: "und",
            before: &[("eins", "ein")],
            scales: SCALES,
            groups: "",
            small_group: "und",
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
            "gut und gerne, gut und gern, mehr als, mehr denn, über, ueber, weit über, deutlich über, klar über, knapp über, leicht über, \
             etwas über, gut über, bereits über, oberhalb von, oberhalb der, jenseits von, jenseits der, \
             weit mehr als, viel mehr als, deutlich mehr als, wesentlich mehr als, erheblich mehr als, \
             etwas mehr als, ein wenig mehr als, ein bisschen mehr als, geringfügig mehr als, knapp mehr als, \
             kaum mehr als, wenig mehr als, sehr viel mehr als, gut, gute, guten, reichlich, übersteigt, \
             übersteigen, überstieg, überschreitet, überschreiten, überschritt, überschritten, übertrifft, \
             mehr als nur, größer als, groesser als, grösser als, höher als, hoeher als, länger als, älter als, \
             schneller als, schwerer als, teurer als, weiter als, breiter als, tiefer als, besser als, \
             gutes, guter, gutem, reichliche, reichlichen, reichlicher, reichliches",
        ),
        (
            AtLeast,
            "mindestens, wenigstens, zumindest, nicht weniger als, nicht unter, nicht kleiner als, \
             nicht niedriger als, nicht jünger als, mind, minimal, minimum, ein minimum von, einem minimum von, \
             ab, keine geringere als, nicht minder als",
        ),
        (
            Under,
            "weniger als, unter, weit unter, deutlich unter, klar unter, unterhalb von, unterhalb der, \
             viel weniger als, weit weniger als, deutlich weniger als, wesentlich weniger als, niedriger als, \
             kleiner als, geringer als, jünger als, kürzer als, langsamer als, leichter als, billiger als, \
             günstiger als, keine, nicht einmal, nicht mal, unterschreitet, unterschritt",
        ),
        (
            AtMost,
            "höchstens, hoechstens, maximal, max, bis zu, bis, nicht mehr als, nicht über, nicht länger als, \
             nicht höher als, nicht größer als, nicht älter als, bis maximal, bis höchstens, maximal bis zu, \
             allerhöchstens, längstens, maximum, ein maximum von, einem maximum von, allenfalls, bestenfalls, \
             bis hin zu, hinauf bis, bis hinauf zu",
        ),
        (
            About,
            "etwa, ungefähr, ungefaehr, rund, runde, rundes, rundem, circa, zirka, ca, in etwa, um die, so um die, an die, \
             schätzungsweise, geschätzt, geschätzte, geschätzten, geschätzter, grob, grob geschätzt, so etwa, \
             so ungefähr, so rund, annäherungsweise, näherungsweise, in der größenordnung von, im bereich von, \
             im schnitt, im durchschnitt, durchschnittlich, im mittel, durchschnittliche, durchschnittlichen, \
             einen durchschnitt von, mehr oder weniger, vielleicht, wohl, rd, ungef, ungefähren, nahe, nahe an, \
             nahe bei, um etwa, rund um die, überschlägig, gerundet, über den daumen, plus minus",
        ),
        (
            Nearly,
            "fast, beinahe, beinah, nahezu, knapp, knappe, knappen, knapper, knappes, knappem, annähernd, annaehernd, nicht ganz, \
             knapp unter, kurz unter, leicht unter, etwas unter, dicht unter, etwas weniger als, \
             ein wenig weniger als, ein bisschen weniger als, geringfügig weniger als, wenig unter, schier, kaum, \
             gerade so, praktisch, quasi",
        ),
        (Exactly, "genau, exakt, präzise, ganz genau, haargenau, punktgenau"),
        (
            None,
            "plus, unter den, unter diesen, über die, über den, über diese, bis die, insgesamt, nur, lediglich, bloß, \
             bloss, gerade einmal, gerade mal, allein, alleine, die, der, den, dem, das, des, \
             eine gesamtzahl von, einer gesamtzahl von, total, alle, allen, aller, weitere, weiteren, weiterer, \
             zusätzliche, zusätzlichen, satte, stolze, stattliche, ganze, volle, sage und schreibe, immerhin, \
             zusammen, schon, bereits, noch, erst, jeweils, je, in summe, summa summarum, alles in allem, gesamt, \
             einen betrag von, eine summe von, eine zahl von, sämtliche, sämtlichen, weitere rund, auch, diese, \
             dieser, diesen, eben, mickrige, magere",
        ),
    ],
    trailing_hedges: &[
        (
            OrMore,
            "und mehr, oder mehr, und darüber, oder darüber, und höher, oder höher, und älter, oder älter, \
             und länger, oder länger, und größer, oder größer, und schwerer, oder schwerer, aufwärts, \
             und aufwärts, an aufwärts, oder später, oder neuer, und neuer, und später, oder besser, \
             und besser, oder schneller, und drüber, oder drüber, und ein paar zerquetschte, und etwas mehr",
        ),
        (
            AtMost,
            "oder weniger, und weniger, oder jünger, und jünger, und darunter, oder darunter, oder niedriger, \
             und niedriger, oder kürzer, und kürzer, oder kleiner, und kleiner, oder früher, und drunter, \
             höchstens, maximal, max, abwärts",
        ),
        (
            About,
            "oder so, ungefähr, circa, schätzungsweise, in etwa, plus minus, im schnitt, im durchschnitt, \
             im mittel, über den daumen, mehr oder weniger",
        ),
        (AtLeast, "mindestens, wenigstens, zumindest, minimum"),
    ],
    abbreviations: "ca, max, min, mind, rd, ungef, mio, mrd, tsd, mia, mill, bio, std, sek, stk, jhd, jh",
    ranges: &[("zwischen", "und, bis"), ("von, vom, ab", "bis")],
    range_words: "bis",
    than: "als",
    earlier: "zuvor, vorher, früher, davor",
    praise: "gut, gute, guten, guter, gutes, gutem",
    alternatives: "oder",
    tolerances: "plus minus, plus oder minus, plus und minus",
    ratios: "von, von je, von jeweils, aus, unter",
    weak_ratios: "aus, unter",
    every: "je, jeweils, jeder, jede, jedes, jeden, jedem",
    leading_ratios: "von",
    of_the: "der",
    moves: &[("von, von bisher, von zuvor, von derzeit, von vorher", "auf, auf nun, auf jetzt, auf zuletzt")],
    growth: "fester, schwächer, freundlicher, um, wachsen, wächst, wuchs, wuchsen, gewachsen, wachstum, steigen, steigt, stieg, stiegen, gestiegen, \
        anstieg, anstiege, ansteigen, angestiegen, steigerung, steigerungen, steigern, steigerte, steigerten, \
        gesteigert, zunahme, zunehmen, zugenommen, nimmt, nahm, nahmen, zuwachs, zuwächse, zulegen, zulegte, \
        legte, legten, zugelegt, erhöhen, erhöht, erhöhte, erhöhten, erhöhung, erhöhungen, klettern, kletterte, \
        kletterten, geklettert, springen, sprang, gesprungen, sprung, schnellte, hochgeschnellt, plus, minus, \
        mehr, weniger, höher, höhere, höheren, höherer, höheres, niedriger, niedrigere, niedrigeren, tiefer, \
        größer, größere, größeren, kleiner, schneller, langsamer, teurer, billiger, günstiger, länger, kürzer, \
        stärker, schwächer, sinken, sinkt, sank, sanken, gesunken, fallen, fällt, fiel, fielen, gefallen, \
        rückgang, rückgänge, rückgangs, zurückgegangen, zurückging, zurückgehen, zurück, abnahme, abnehmen, \
        abgenommen, abgenommene, senken, senkt, senkte, senkten, gesenkt, senkung, senkungen, verringern, \
        verringert, verringerte, verringerten, verringerung, reduzieren, reduziert, reduzierte, reduzierten, \
        reduzierung, reduktion, kürzen, gekürzt, kürzung, kürzungen, schrumpfen, schrumpft, schrumpfte, \
        schrumpften, geschrumpft, schrumpfung, verlieren, verliert, verlor, verloren, verlust, verluste, \
        einbruch, einbrüche, eingebrochen, brach, brachen, absturz, abgestürzt, stürzte, sturz, verteuerung, \
        verteuert, verteuerte, verteuerten, verbilligt, verbilligte, teuerung, inflation, aufschlag, abschlag, \
        rabatt, nachlass, ermäßigung, aufwertung, abwertung, verbesserung, verbessert, verbesserte, verbesserten, \
        verschlechterung, verschlechtert, expansion, ausweitung, ausgeweitet, ausgebaut, ausbau, vergrößert, \
        vergrößerung, verkleinert, rutschte, gerutscht, ab, drosseln, gedrosselt, gestiegene, gestiegenen, \
        gesunkene, gesunkenen, steigend, sinkend, aufgestockt, angehoben, anhebung, hob, anheben, besser, \
        schlechter, schwerer, leichter, lohnerhöhung, lohnplus, umsatzplus, umsatzwachstum, wirtschaftswachstum, \
        wachstumsrate, preisanstieg, preissteigerung, umsatzrückgang, abbau, abgebaut, überschuss, vermindert, \
        verminderte, verminderung, gemindert, halbierung, beschleunigt, verlangsamt, verkürzt, verlängert",
    growth_links: "von, weitere, insgesamt, noch, ganze, satte, nur, lediglich, sogar, gar, real, jährlich, jeweils, einen, eine, ein, betrug, beträgt, lag bei, liegt bei, in höhe von",
    reaching: "auf",
    version_hedges: &[
        (AtLeast, "ab, ab version, seit, seit version, ab der version, nicht älter als, beginnend mit, von"),
        (Over, "neuer als, höher als, nach, später als"),
        (Under, "älter als, niedriger als, vor, früher als"),
        (AtMost, "nicht neuer als, bis, bis einschließlich, bis version"),
    ],
    trailing_version_hedges: &[
        (
            OrMore,
            "und alle neueren, oder eine neuere version, oder eine neuere, und neuere, oder neuere, und höhere, oder höhere, und spätere, oder spätere",
        ),
        (AtMost, "oder älter, und älter, und ältere, oder ältere, und frühere, oder frühere"),
    ],
    list_words: "und, oder, sowie",
    totals: "summe, gesamt, insgesamt, gesamtsumme",
    ..Sayings::NONE
};

const UNITS: Units = Units {
    implies_cents: true,
    below_zero: "unter null, unter dem gefrierpunkt, minus",
    degrees_below: "minusgrad, minusgrade, minusgraden",
    per_piece: "das, der, die, je, pro, per, für das, für den, für die",
    pieces: "stück, flasche, person, kopf, nacht, aktie, barrel, fass, ticket, karte, packung, dose",
    names: &[
        (
            "%",
            "prozent, prozents, prozente, prozenten, proz, vh, prozentig, prozentige, prozentigen, prozentiger, \
             prozentiges, prozentigem",
        ),
        ("pp", "prozentpunkt, prozentpunkte, prozentpunkten, prozentpunkts, prozentpunktes, prozent punkte"),
        ("bp", "basispunkt, basispunkte, basispunkten"),
        ("‰", "promille"),
        ("ppm", "parts per million, teile pro million"),
        ("ppb", "parts per billion"),
        ("×", "fach, fache, fachen, facher, faches, fachem"),
        ("ns", "nanosekunde, nanosekunden"),
        ("µs", "mikrosekunde, mikrosekunden"),
        ("ms", "millisekunde, millisekunden"),
        ("s", "sekunde, sekunden, sek, sekündig, sekündige, sekündigen, sekündiger, sekündiges, sekündigem"),
        ("min", "min, minute, minuten, minütig, minütige, minütigen, minütiger, minütiges, minütigem"),
        ("h", "stunde, stunden, std, stdn, stündig, stündige, stündigen, stündiger, stündiges, stündigem"),
        ("day", "tag, tage, tagen, tages, tags, tägig, tägige, tägigen, tägiger, tägiges, tägigem"),
        ("week", "woche, wochen, wöchig, wöchige, wöchigen, wöchiger, wöchiges, wöchigem"),
        (
            "month",
            "monat, monate, monaten, monats, monates, monatig, monatige, monatigen, monatiger, monatiges, monatigem",
        ),
        (
            "year",
            "jahr, jahre, jahren, jahres, jahrs, lebensjahre, lebensjahren, jährig, jährige, jährigen, jähriger, \
             jähriges, jährigem",
        ),
        ("decade", "jahrzehnt, jahrzehnte, jahrzehnten, jahrzehnts, dekade, dekaden"),
        ("century", "jahrhundert, jahrhunderte, jahrhunderten"),
        ("nm", "nanometer, nanometern, nanometers"),
        ("µm", "mikrometer, mikrometern, mikrometers"),
        ("mm", "millimeter, millimetern, millimeters"),
        ("cm", "zentimeter, zentimetern, zentimeters, centimeter, centimetern, centimeters"),
        ("dm", "dezimeter, dezimetern, dezimeters"),
        ("m", "meter, metern, meters"),
        ("km", "kilometer, kilometern, kilometers"),
        (
            "in",
            "zoll, zöllig, zöllige, zölligen, zölliger, zölliges, zölligem, zollig, zollige, zolligen, zolliger, \
             zolliges, zolligem",
        ),
        ("ft", "fuß"),
        ("yd", "yard, yards"),
        ("mi", "meile, meilen"),
        ("mm²", "quadratmillimeter, quadratmillimetern, quadratmillimeters"),
        ("cm²", "quadratzentimeter, quadratzentimetern, quadratzentimeters"),
        ("m²", "quadratmeter, quadratmetern, quadratmeters, qm"),
        ("km²", "quadratkilometer, quadratkilometern, quadratkilometers, qkm"),
        ("ha", "hektar, hektare, hektaren, hektars"),
        ("ac", "acre, acres"),
        ("ft²", "quadratfuß"),
        ("cm³", "kubikzentimeter, kubikzentimetern, kubikzentimeters, ccm"),
        ("m³", "kubikmeter, kubikmetern, kubikmeters, cbm, festmeter"),
        ("km³", "kubikkilometer, kubikkilometern, kubikkilometers"),
        ("µL", "mikroliter, mikrolitern, mikroliters"),
        ("mL", "milliliter, millilitern, milliliters"),
        ("cL", "zentiliter, zentilitern, zentiliters"),
        ("dL", "deziliter, dezilitern, deziliters"),
        ("L", "liter, litern, liters"),
        ("µg", "mikrogramm, mikrogramms"),
        ("mg", "milligramm, milligramms"),
        ("g", "gramm, gramms"),
        ("kg", "kilogramm, kilogramms, kilo, kilos"),
        ("t", "tonne, tonnen"),
        ("oz", "unze, unzen"),
        (
            "km/h",
            "kilometer pro stunde, kilometern pro stunde, kilometer je stunde, kilometer in der stunde, \
             stundenkilometer, stundenkilometern",
        ),
        ("m/s", "meter pro sekunde, meter je sekunde, metern pro sekunde"),
        ("mph", "meilen pro stunde"),
        ("bit", "bit, bits"),
        ("B", "byte, bytes"),
        ("kB", "kilobyte, kilobytes"),
        ("MB", "megabyte, megabytes"),
        ("GB", "gigabyte, gigabytes, gig"),
        ("TB", "terabyte, terabytes"),
        ("PB", "petabyte, petabytes"),
        ("KiB", "kibibyte, kibibytes"),
        ("MiB", "mebibyte, mebibytes"),
        ("GiB", "gibibyte, gibibytes"),
        ("TiB", "tebibyte, tebibytes"),
        ("kbit", "kilobit, kilobits"),
        ("Mbit", "megabit, megabits"),
        ("Gbit", "gigabit, gigabits"),
        ("kbit/s", "kilobit pro sekunde"),
        ("Mbit/s", "megabit pro sekunde, megabits pro sekunde, megabit je sekunde"),
        ("Gbit/s", "gigabit pro sekunde, gigabits pro sekunde, gigabit je sekunde"),
        ("MB/s", "megabyte pro sekunde, megabytes pro sekunde, megabyte je sekunde"),
        ("GB/s", "gigabyte pro sekunde, gigabytes pro sekunde"),
        ("mW", "milliwatt"),
        ("W", "watt"),
        ("kW", "kilowatt"),
        ("MW", "megawatt"),
        ("GW", "gigawatt"),
        ("TW", "terawatt"),
        ("J", "joule"),
        ("kJ", "kilojoule"),
        ("MJ", "megajoule"),
        ("GJ", "gigajoule"),
        ("cal", "kalorie, kalorien"),
        ("kcal", "kilokalorie, kilokalorien"),
        ("Wh", "wattstunde, wattstunden"),
        ("kWh", "kilowattstunde, kilowattstunden"),
        ("MWh", "megawattstunde, megawattstunden"),
        ("GWh", "gigawattstunde, gigawattstunden"),
        ("TWh", "terawattstunde, terawattstunden"),
        ("hp", "ps, pferdestärke, pferdestärken"),
        ("eV", "elektronenvolt"),
        ("Hz", "hertz"),
        ("kHz", "kilohertz"),
        ("MHz", "megahertz"),
        ("GHz", "gigahertz"),
        ("rpm", "umdrehungen pro minute, umdrehungen je minute"),
        ("mV", "millivolt"),
        ("V", "volt"),
        ("kV", "kilovolt"),
        ("A", "ampere"),
        ("mA", "milliampere"),
        ("Ah", "amperestunde, amperestunden"),
        ("mAh", "milliamperestunde, milliamperestunden"),
        ("Ω", "ohm"),
        ("N", "newton"),
        ("kN", "kilonewton"),
        ("Pa", "pascal"),
        ("hPa", "hektopascal"),
        ("kPa", "kilopascal"),
        ("MPa", "megapascal"),
        ("bar", "bar"),
        ("mbar", "millibar"),
        ("°C", "grad celsius, celsius, grad c"),
        ("°F", "grad fahrenheit, fahrenheit"),
        ("K", "kelvin"),
        ("°", "grad, graden, minusgrad, minusgrade, minusgraden, plusgrad, plusgrade, plusgraden"),
        ("dB", "dezibel"),
        ("mol", "mol"),
        ("mmol", "millimol"),
        ("lm", "lumen"),
        ("lx", "lux"),
        ("cd", "candela"),
        ("tbsp", "el, esslöffel, esslöffeln, eßlöffel"),
        ("tsp", "tl, teelöffel, teelöffeln, kaffeelöffel"),
        ("px", "pixel, pixeln"),
        ("USD", "dollar, dollars, dollarn, us dollar, us dollars, amerikanische dollar, amerikanischen dollar"),
        ("USD/100", "us cent"),
        ("EUR/100", "cent, cents, eurocent, euro cent"),
        ("EUR", "euro, euros"),
        ("GBP", "pfund sterling, britische pfund, britischen pfund, britischer pfund"),
        ("CHF", "franken, schweizer franken, schweizerfranken, sfr, fr, fränkli, stutz"),
        ("CHF/100", "rappen"),
        ("JPY", "yen, japanische yen"),
        ("CNY", "yuan, renminbi"),
        ("RUB", "rubel"),
        ("TRY", "lira, türkische lira"),
        ("INR", "rupie, rupien"),
        ("KRW", "won"),
        ("IRR", "rial, rials"),
        ("IRT", "toman"),
        ("AED", "dirham"),
        ("PLN", "zloty, złoty"),
        ("SEK", "schwedische kronen, schwedischen kronen"),
        ("DKK", "dänische kronen, dänischen kronen"),
        ("NOK", "norwegische kronen, norwegischen kronen"),
        ("CZK", "tschechische kronen, tschechischen kronen"),
        ("HUF", "forint"),
        ("UAH", "hrywnja"),
        ("ILS", "schekel"),
        ("CAD", "kanadische dollar, kanadischen dollar"),
        ("AUD", "australische dollar, australischen dollar"),
        ("BRL", "real, reais"),
        ("BTC", "bitcoin, bitcoins"),
    ],
    leading: &[("×", "multipliziert mit"), ("CHF", "fr, sfr")],
    amounts: &[
        ((1, 4), "h", "viertelstunde, viertelstunden"),
        ((3, 4), "h", "dreiviertelstunde"),
        ((1, 4), "year", "vierteljahr"),
        ((3, 4), "year", "dreivierteljahr"),
        ((1, 4), "century", "vierteljahrhundert"),
        ((1, 2), "century", "halbjahrhundert"),
    ],
    tails: "alt, alte, alten, alter, altes",
    times: "mal, male, malen",
    times_than: "so, mehr, größer, höher, häufiger, schneller, länger, teurer, stärker, besser, weniger, \
        niedriger, kleiner, schwerer, billiger, langsamer, öfter, älter, schlechter, wahrscheinlicher, breiter, \
        tiefer, weiter, größere, höhere, höheren, höheres, größeren, größeres",
    trailing_rates: &[
        ("h", "stündlich"),
        ("day", "täglich"),
        ("week", "wöchentlich"),
        ("month", "monatlich"),
        ("year", "jährlich"),
    ],
    percent_points: "punkt, punkte, punkten, pkt",
    per_time: "pro, je, per, jeden, jede, jedes, in jeder, an jedem, in jedem",
    weak_per_time: "am, im, in der, die, den",
    per: "pro, je, per, auf je, für jede, für jeden, für jedes, auf jede, auf jeden",
    ..Units::NONE
};

const MARKS: Marks = Marks {
    opens: "geöffnet, öffnungszeiten, offen, öffnet",
    codes: "http, status, statuscode, fehler, fehlercode, code, statuscodes, antwort",
    old_year_marks: "seit, um, anno",
    streets: "straße, strasse, platz, allee, weg, ring",
    towns: "berlin, hamburg, münchen, köln, frankfurt, stuttgart, düsseldorf, leipzig, dortmund, essen, bremen, \
        dresden, hannover, nürnberg, duisburg, bochum, wuppertal, bielefeld, bonn, münster, karlsruhe, \
        mannheim, augsburg, wiesbaden, mainz, kiel, freiburg, potsdam, erfurt, rostock, kassel, heidelberg, \
        wien, graz, linz, salzburg, innsbruck, zürich, bern, basel, genf, luzern, magdeburg, saarbrücken, \
        aachen, lübeck, göttingen, ulm, jena",
    scores: "gewann, gewannen, gewonnen, gewinnt, gewinnen, verlor, verloren, verliert, verlieren, siegte, \
        siegten, besiegte, besiegten, unterlag, unterlagen, schlug, schlugen, niederlage, sieg, heimsieg, \
        auswärtssieg, unentschieden, remis, endstand, halbzeitstand, spielstand, führt, führte, \
        elfmeterschießen, torverhältnis",
    months: "januar, jänner, februar, feber, märz, maerz, april, mai, juni, juli, august, september, oktober, \
        november, dezember, jan, feb, mrz, mär, apr, jun, jul, aug, sep, sept, okt, nov, dez, januars, februars, \
        septembers, oktobers, novembers, dezembers, juno, julei",
    weekdays: "montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag",
    year_marks: "im, seit, ab, bis, anfang, ende, mitte, frühjahr, sommer, herbst, winter, frühling, spätsommer, \
        frühsommer, spätherbst, jahr, jahre, jahren, jahres, saison, stand, jahrgang, baujahr, weihnachten, \
        ostern, pfingsten, silvester, neujahr, copyright, wm, em, sommersemester, wintersemester, quartal, \
        halbjahr, geboren, gegründet, stichtag, geschäftsjahr, geschäftsjahres, jahreswechsel, jahresende, \
        jahresbeginn, jahresanfang",
    year_names: "jahr, jahre, jahren, jahres, jahrgang, baujahr, geschäftsjahr, geschäftsjahres, wirtschaftsjahr, \
        schuljahr, steuerjahr, kalenderjahr, haushaltsjahr, berichtsjahr, rechnungsjahr, studienjahr, spielzeit, \
        saison",
    eras: "v chr, n chr, vor christus, nach christus, vor christi, nach christi, v u z, u z, vor unserer, chr",
    decade_suffixes: "er, ern",
    references: "opus, kv, bghz, bghst, bverfge, bverwge, plz, postleitzahl, postfach, abschnitt, abschnitte, abschnitts, abschnitten, kapitel, kapiteln, kapitels, kap, abbildung, \
        abbildungen, abb, tabelle, tabellen, tab, seite, seiten, artikel, artikels, artikeln, paragraf, \
        paragrafen, paragraph, paragraphen, absatz, absatzes, absätze, absätzen, ziffer, ziffern, nummer, \
        nummern, nr, anhang, anhangs, fußnote, fußnoten, gleichung, gleichungen, schaubild, randnummer, \
        randziffer, rn, rz, fn, vers, verse, psalm, az, aktenzeichen, drucksache, drs, plz, postleitzahl, \
        postfach, hausnummer, ref, rfc, cve, iso, isbn, issn, din, doi, pmid, iec, ieee, vde, autobahn, \
        bundesstraße, lemma, theorem, anmerkung, halbsatz, satz, unterabschnitt, teilziffer, listing, algorithmus, \
        commit, ean, bgbl, kontonummer, kundennummer, artikelnummer, platz, rang, bestellnummer, rechnungsnummer",
    weak_references: "minute, typ, reihe, sitz, halbzeit, kilometer, bghz, flug, flüge, flugnummer, anlage, anlagen, formel, grafik, band, heft, definition, konto, rechnung, vorgang, punkt, \
        zeile, zeilen, spalte, folie, aufgabe, übung, frage, beispiel, zimmer, raum, saal, gleis, tor, \
        haus, stufe, phase, klasse, gruppe, teil, schritt, woche, tag, linie, bus, kanal, folge, \
        staffel, level, position, pos, etage, stockwerk, halle, block, modul, lektion, spur, ausgang, ausfahrt, \
        zone, kategorie, typ, fall, akt, szene, runde, spieltag, variante, option, regel, fehler, code, port, \
        ticket, buchstabe, quartal, liga, tram, straßenbahn, bezirk, fach, los, feld, station, sektor, zelle, \
        liste, szenario, gate, flug, prototyp, alternative, pflegegrad, pflegestufe, warnstufe, alarmstufe, \
        stadium, grad",
    dotted_references: "s, nr, nrn, abs, art, abb, tab, kap, bd, ziff, rn, anm, lit, aufl, jg, gl, bl, h, pos, \
        vgl, zit",
    street_endings: "straße, strasse, str, weg, platz, allee, gasse, ring, damm, ufer, chaussee, steig",
    names: "hannover, mose, a, b, ice, ic, ec, re, rb, covid, sars, iphone, ipad, galaxy, boeing, airbus, apollo, playstation, xbox, formel, hartz, agenda, \
        schalke, gpt, llama, claude, intel, pentium, ryzen, rtx, gtx, sputnik, sojus, horizont, bayer, arte, pro, \
        sat, kabel, radio, bundesliga, fokker, leopard, eurofighter",
    versions: "js, version, versionen, v, ver, release, python, rust, node, java, ruby, php, go, perl, ubuntu, debian, \
        fedora, windows, android, ios, macos, django, rails, postgres, postgresql, mysql, sqlite, rustc, msrv, \
        cuda, opengl, edition, npm, pip, gcc, clang, kernel, firefox, chrome, swift, kotlin, typescript, react, \
        angular, vue, kubernetes, docker, redis, nginx, cargo, numpy, pandas, pytorch, tensorflow, llvm, glibc, \
        openssl, html, css, http, ecmascript, unicode",
    version_links: "ist, war, auf, von, bis, mindestens, nun, jetzt",
    phones: "tel, telefon, telefonnummer, telefax, fax, mobil, mobilnummer, handy, handynummer, hotline, \
        rufnummer, durchwahl, notruf, whatsapp, faxnummer, servicenummer",
    minute_links: "nach, vor",
    weak_clock_marks: "viertel nach, viertel vor, viertel, kurz nach, kurz vor",
    clock_marks: "halb, uhrzeit, dreiviertel",
    clock_suffixes: "uhr, Uhr, UHR",
    pronoun_marks: "kein, keine, keinen, keinem, keiner, jeder, manch, solch, solche, so, welch, welche, irgend, \
        noch, was, andere, anderen, anderer, bessere, besseren, obere, oberen, untere, unteren, linke, linken, \
        rechte, rechten, vordere, vorderen, hintere, hinteren, nördliche, südliche, östliche, westliche, meine, \
        deine, schönere, vorletzte, letzte, letzten",
    ..Marks::NONE
};

const NOUNS: Nouns = Nouns {
    head_is_last: true,
    has_capitals: true,
    prenominal: &["e", "en", "er", "es", "em"],
    inflection: 3,
    irregular: &[
        ("köpfig", "kopf"),
        ("köpfige", "kopf"),
        ("köpfigen", "kopf"),
        ("köpfiger", "kopf"),
        ("köpfiges", "kopf"),
        ("köpfigem", "kopf"),
        ("stöckig", "stock"),
        ("stöckige", "stock"),
        ("stöckigen", "stock"),
        ("stöckiger", "stock"),
        ("stöckiges", "stock"),
        ("stöckigem", "stock"),
        ("geschossig", "geschoss"),
        ("geschossige", "geschoss"),
        ("geschossigen", "geschoss"),
        ("geschossiger", "geschoss"),
        ("geschossiges", "geschoss"),
        ("geschossigem", "geschoss"),
        ("seitig", "seite"),
        ("seitige", "seite"),
        ("seitigen", "seite"),
        ("seitiger", "seite"),
        ("seitiges", "seite"),
        ("seitigem", "seite"),
        ("teilig", "teil"),
        ("teilige", "teil"),
        ("teiligen", "teil"),
        ("teiliger", "teil"),
        ("teiliges", "teil"),
        ("teiligem", "teil"),
        ("türig", "tür"),
        ("türige", "tür"),
        ("türigen", "tür"),
        ("türiger", "tür"),
        ("türiges", "tür"),
        ("türigem", "tür"),
        ("sitzig", "sitz"),
        ("sitzige", "sitz"),
        ("sitzigen", "sitz"),
        ("sitziger", "sitz"),
        ("sitziges", "sitz"),
        ("sitzigem", "sitz"),
        ("spurig", "spur"),
        ("spurige", "spur"),
        ("spurigen", "spur"),
        ("spuriger", "spur"),
        ("spuriges", "spur"),
        ("spurigem", "spur"),
        ("sprachig", "sprache"),
        ("sprachige", "sprache"),
        ("sprachigen", "sprache"),
        ("sprachiger", "sprache"),
        ("sprachiges", "sprache"),
        ("sprachigem", "sprache"),
        ("stufig", "stufe"),
        ("stufige", "stufe"),
        ("stufigen", "stufe"),
        ("stufiger", "stufe"),
        ("stufiges", "stufe"),
        ("stufigem", "stufe"),
        ("zeilig", "zeile"),
        ("zeilige", "zeile"),
        ("zeiligen", "zeile"),
        ("zeiliger", "zeile"),
        ("zeiliges", "zeile"),
        ("zeiligem", "zeile"),
        ("bändig", "band"),
        ("bändige", "band"),
        ("bändigen", "band"),
        ("bändiger", "band"),
        ("bändiges", "band"),
        ("bändigem", "band"),
        ("malig", "mal"),
        ("malige", "mal"),
        ("maligen", "mal"),
        ("maliger", "mal"),
        ("maliges", "mal"),
        ("maligem", "mal"),
        ("schule", "schule"),
        ("stelle", "stelle"),
        ("konzerte", "konzert"),
        ("konzerten", "konzert"),
        ("pakete", "paket"),
        ("angebote", "angebot"),
        ("boote", "boot"),
        ("berichte", "bericht"),
        ("gerichte", "gericht"),
        ("objekte", "objekt"),
        ("texte", "text"),
        ("werte", "wert"),
        ("worte", "wort"),
        ("rechte", "recht"),
        ("kunden", "kunde"),
        ("jungen", "junge"),
        ("kollegen", "kollege"),
        ("zeugen", "zeuge"),
        ("experten", "experte"),
        ("soldaten", "soldat"),
        ("kandidaten", "kandidat"),
        ("juristen", "jurist"),
        ("piloten", "pilot"),
        ("planeten", "planet"),
        ("probanden", "proband"),
        ("doktoranden", "doktorand"),
        ("zahlen", "zahl"),
        ("arten", "art"),
        ("fahrten", "fahrt"),
        ("anträge", "antrag"),
        ("anträgen", "antrag"),
        ("arbeitsplätze", "arbeitsplatz"),
        ("arbeitsplätzen", "arbeitsplatz"),
        ("autos", "auto"),
        ("beiträge", "beitrag"),
        ("beiträgen", "beitrag"),
        ("besuche", "besuch"),
        ("besuchen", "besuch"),
        ("betriebe", "betrieb"),
        ("betrieben", "betrieb"),
        ("betten", "bett"),
        ("bilder", "bild"),
        ("bildern", "bild"),
        ("boden", "boden"),
        ("briefe", "brief"),
        ("briefen", "brief"),
        ("brüder", "bruder"),
        ("bände", "band"),
        ("bäume", "baum"),
        ("bäumen", "baum"),
        ("bücher", "buch"),
        ("büchern", "buch"),
        ("daten", "daten"),
        ("dörfer", "dorf"),
        ("dörfern", "dorf"),
        ("eier", "ei"),
        ("eiern", "ei"),
        ("fabriken", "fabrik"),
        ("felder", "feld"),
        ("feldern", "feld"),
        ("firmen", "firma"),
        ("flüge", "flug"),
        ("flügen", "flug"),
        ("frauen", "frau"),
        ("freunde", "freund"),
        ("freunden", "freund"),
        ("fälle", "fall"),
        ("fällen", "fall"),
        ("geräte", "gerät"),
        ("geräten", "gerät"),
        ("gremien", "gremium"),
        ("gründe", "grund"),
        ("gründen", "grund"),
        ("gäste", "gast"),
        ("gästen", "gast"),
        ("güter", "gut"),
        ("gütern", "gut"),
        ("hunde", "hund"),
        ("hunden", "hund"),
        ("häuser", "haus"),
        ("häusern", "haus"),
        ("kfz", "kfz"),
        ("kinder", "kind"),
        ("kindern", "kind"),
        ("kliniken", "klinik"),
        ("knoten", "knoten"),
        ("krankenhäuser", "krankenhaus"),
        ("kriterien", "kriterium"),
        ("leute", "leute"),
        ("leuten", "leute"),
        ("länder", "land"),
        ("ländern", "land"),
        ("medien", "medium"),
        ("menschen", "mensch"),
        ("ministerien", "ministerium"),
        ("mitglieder", "mitglied"),
        ("mitgliedern", "mitglied"),
        ("museen", "museum"),
        ("männer", "mann"),
        ("männern", "mann"),
        ("mütter", "mutter"),
        ("orte", "ort"),
        ("orten", "ort"),
        ("patienten", "patient"),
        ("personen", "person"),
        ("plätze", "platz"),
        ("plätzen", "platz"),
        ("praxen", "praxis"),
        ("produkte", "produkt"),
        ("produkten", "produkt"),
        ("projekte", "projekt"),
        ("projekten", "projekt"),
        ("prozesse", "prozess"),
        ("punkte", "punkt"),
        ("punkten", "punkt"),
        ("räder", "rad"),
        ("rädern", "rad"),
        ("räume", "raum"),
        ("räumen", "raum"),
        ("schritte", "schritt"),
        ("schritten", "schritt"),
        ("schulen", "schule"),
        ("schüler", "schüler"),
        ("schülern", "schüler"),
        ("standorte", "standort"),
        ("standorten", "standort"),
        ("steine", "stein"),
        ("studenten", "student"),
        ("studien", "studie"),
        ("städte", "stadt"),
        ("städten", "stadt"),
        ("sätze", "satz"),
        ("sätzen", "satz"),
        ("söhne", "sohn"),
        ("teile", "teil"),
        ("teilen", "teil"),
        ("tests", "test"),
        ("themen", "thema"),
        ("tiere", "tier"),
        ("tieren", "tier"),
        ("todesfälle", "todesfall"),
        ("todesfällen", "todesfall"),
        ("tote", "tote"),
        ("toten", "tote"),
        ("töchter", "tochter"),
        ("unfälle", "unfall"),
        ("unfällen", "unfall"),
        ("unternehmen", "unternehmen"),
        ("verfahren", "verfahren"),
        ("verletzte", "verletzte"),
        ("verletzten", "verletzte"),
        ("verträge", "vertrag"),
        ("verträgen", "vertrag"),
        ("väter", "vater"),
        ("wagen", "wagen"),
        ("wohnungen", "wohnung"),
        ("wörter", "wort"),
        ("wörtern", "wort"),
        ("zeichen", "zeichen"),
        ("zentren", "zentrum"),
        ("züge", "zug"),
        ("zügen", "zug"),
        ("ärzte", "arzt"),
        ("ärzten", "arzt"),
    ],
    endings: &[
        ("arbeitsplätzen", "arbeitsplatz"),
        ("arbeitsplätze", "arbeitsplatz"),
        ("krankenhäuser", "krankenhaus"),
        ("ministerien", "ministerium"),
        ("mitgliedern", "mitglied"),
        ("todesfällen", "todesfall"),
        ("unternehmen", "unternehmen"),
        ("mitglieder", "mitglied"),
        ("standorten", "standort"),
        ("todesfälle", "todesfall"),
        ("verletzten", "verletzte"),
        ("beiträgen", "beitrag"),
        ("betrieben", "betrieb"),
        ("kriterien", "kriterium"),
        ("patienten", "patient"),
        ("produkten", "produkt"),
        ("projekten", "projekt"),
        ("schritten", "schritt"),
        ("standorte", "standort"),
        ("studenten", "student"),
        ("verfahren", "verfahren"),
        ("verletzte", "verletzte"),
        ("verträgen", "vertrag"),
        ("wohnungen", "wohnung"),
        ("anträgen", "antrag"),
        ("beiträge", "beitrag"),
        ("besuchen", "besuch"),
        ("betriebe", "betrieb"),
        ("fabriken", "fabrik"),
        ("freunden", "freund"),
        ("kliniken", "klinik"),
        ("menschen", "mensch"),
        ("personen", "person"),
        ("produkte", "produkt"),
        ("projekte", "projekt"),
        ("prozesse", "prozess"),
        ("schaften", "schaft"),
        ("schritte", "schritt"),
        ("schülern", "schüler"),
        ("unfällen", "unfall"),
        ("verträge", "vertrag"),
        ("anträge", "antrag"),
        ("besuche", "besuch"),
        ("bildern", "bild"),
        ("briefen", "brief"),
        ("büchern", "buch"),
        ("dörfern", "dorf"),
        ("feldern", "feld"),
        ("freunde", "freund"),
        ("geräten", "gerät"),
        ("gremien", "gremium"),
        ("häusern", "haus"),
        ("kindern", "kind"),
        ("ländern", "land"),
        ("männern", "mann"),
        ("plätzen", "platz"),
        ("punkten", "punkt"),
        ("schulen", "schule"),
        ("schüler", "schüler"),
        ("staaten", "staat"),
        ("stellen", "stelle"),
        ("studien", "studie"),
        ("städten", "stadt"),
        ("töchter", "tochter"),
        ("unfälle", "unfall"),
        ("wörtern", "wort"),
        ("zeichen", "zeichen"),
        ("zentren", "zentrum"),
        ("betten", "bett"),
        ("bilder", "bild"),
        ("briefe", "brief"),
        ("brüder", "bruder"),
        ("bäumen", "baum"),
        ("bücher", "buch"),
        ("dörfer", "dorf"),
        ("felder", "feld"),
        ("firmen", "firma"),
        ("flügen", "flug"),
        ("frauen", "frau"),
        ("fällen", "fall"),
        ("geräte", "gerät"),
        ("gästen", "gast"),
        ("heiten", "heit"),
        ("hunden", "hund"),
        ("häuser", "haus"),
        ("ionäre", "ionär"),
        ("keiten", "keit"),
        ("kinder", "kind"),
        ("knoten", "knoten"),
        ("leuten", "leute"),
        ("länder", "land"),
        ("medien", "medium"),
        ("menten", "ment"),
        ("museen", "museum"),
        ("männer", "mann"),
        ("mütter", "mutter"),
        ("nissen", "nis"),
        ("ologen", "ologe"),
        ("plätze", "platz"),
        ("praxen", "praxis"),
        ("punkte", "punkt"),
        ("rädern", "rad"),
        ("räumen", "raum"),
        ("steine", "stein"),
        ("städte", "stadt"),
        ("sätzen", "satz"),
        ("themen", "thema"),
        ("tieren", "tier"),
        ("werken", "werk"),
        ("wörter", "wort"),
        ("ännern", "ann"),
        ("ärzten", "arzt"),
        ("äusern", "aus"),
        ("üchern", "uch"),
        ("anden", "and"),
        ("anten", "ant"),
        ("autos", "auto"),
        ("bände", "band"),
        ("bäume", "baum"),
        ("ellen", "elle"),
        ("enten", "ent"),
        ("euren", "eur"),
        ("flüge", "flug"),
        ("fälle", "fall"),
        ("gäste", "gast"),
        ("hunde", "hund"),
        ("innen", "in"),
        ("ionen", "ion"),
        ("isten", "ist"),
        ("liche", "liche"),
        ("mente", "ment"),
        ("nisse", "nis"),
        ("räder", "rad"),
        ("räume", "raum"),
        ("sätze", "satz"),
        ("söhne", "sohn"),
        ("tagen", "tag"),
        ("tests", "test"),
        ("täten", "tät"),
        ("tümer", "tum"),
        ("ungen", "ung"),
        ("väter", "vater"),
        ("wagen", "wagen"),
        ("werke", "werk"),
        ("zügen", "zug"),
        ("ädten", "adt"),
        ("äften", "aft"),
        ("ällen", "all"),
        ("änden", "and"),
        ("ängen", "ang"),
        ("änner", "ann"),
        ("ärzte", "arzt"),
        ("ätzen", "atz"),
        ("äumen", "aum"),
        ("äuser", "aus"),
        ("öhnen", "ohn"),
        ("öpfen", "opf"),
        ("ücher", "uch"),
        ("üssen", "uss"),
        ("bern", "ber"),
        ("chen", "chen"),
        ("dern", "der"),
        ("emen", "em"),
        ("eure", "eur"),
        ("fern", "fer"),
        ("gern", "ger"),
        ("hern", "her"),
        ("iken", "ik"),
        ("kern", "ker"),
        ("lern", "ler"),
        ("nern", "ner"),
        ("oren", "or"),
        ("sche", "sche"),
        ("tage", "tag"),
        ("tern", "ter"),
        ("uren", "ur"),
        ("züge", "zug"),
        ("ädte", "adt"),
        ("äfte", "aft"),
        ("ägen", "ag"),
        ("älle", "all"),
        ("ände", "and"),
        ("änge", "ang"),
        ("ätze", "atz"),
        ("äume", "aum"),
        ("öhne", "ohn"),
        ("öpfe", "opf"),
        ("ügen", "ug"),
        ("üsse", "uss"),
        ("eie", "eie"),
        ("eln", "el"),
        ("eme", "em"),
        ("ene", "ene"),
        ("ige", "ige"),
        ("nde", "nde"),
        ("äge", "ag"),
        ("üge", "ug"),
        ("as", "a"),
        ("be", "b"),
        ("en", "e"),
        ("fe", "f"),
        ("ge", "g"),
        ("ke", "k"),
        ("le", "l"),
        ("me", "m"),
        ("ne", "n"),
        ("os", "o"),
        ("pe", "p"),
        ("re", "r"),
        ("se", "s"),
        ("te", "te"),
        ("ys", "y"),
        ("ze", "z"),
    ],
    not_plural: &["ss"],
    classifiers: "mal, weitere, weiteren, weiterer, andere, anderen, anderer, verschiedene, verschiedenen, zusätzliche, \
        zusätzlichen, unterschiedliche, unterschiedlichen, solche, solcher, stück, stk, einzelne, einzelnen, \
        übrige, übrigen, sonstige, sonstigen",
    counters: "stück, stk, mal, \
        köpfig, köpfige, köpfigen, köpfiger, köpfiges, köpfigem, stöckig, stöckige, stöckigen, stöckiger, \
        stöckiges, stöckigem, geschossig, geschossige, geschossigen, geschossiger, geschossiges, geschossigem, \
        seitig, seitige, seitigen, seitiger, seitiges, seitigem, teilig, teilige, teiligen, teiliger, teiliges, \
        teiligem, türig, türige, türigen, türiger, türiges, türigem, sitzig, sitzige, sitzigen, sitziger, sitziges, \
        sitzigem, spurig, spurige, spurigen, spuriger, spuriges, spurigem, sprachig, sprachige, sprachigen, \
        sprachiger, sprachiges, sprachigem, stufig, stufige, stufigen, stufiger, stufiges, stufigem, zeilig, \
        zeilige, zeiligen, zeiliger, zeiliges, zeiligem, bändig, bändige, bändigen, bändiger, bändiges, bändigem, \
        malig, malige, maligen, maliger, maliges, maligem",
    function_words: "der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, und, oder, aber, \
        sondern, denn, doch, sowie, als, wie, wenn, weil, dass, ob, während, bevor, nachdem, seit, seitdem, bis, \
        von, vom, zu, zum, zur, in, im, ins, an, am, ans, auf, aufs, aus, bei, beim, mit, nach, vor, für, gegen, \
        ohne, um, durch, über, unter, zwischen, neben, hinter, trotz, wegen, statt, laut, gemäß, ab, pro, je, \
        per, inklusive, exklusive, ist, sind, war, waren, sein, seien, wird, werden, wurde, wurden, worden, hat, \
        haben, hatte, hatten, kann, können, konnte, konnten, muss, müssen, musste, mussten, soll, sollen, sollte, \
        sollten, will, wollen, wollte, wollten, darf, dürfen, durfte, mag, möchte, lässt, lassen, ließ, bleibt, \
        bleiben, blieb, blieben, gibt, gab, gaben, geben, kommt, kommen, kam, kamen, geht, gehen, ging, gingen, \
        macht, machen, machte, machten, steht, stehen, stand, standen, liegt, liegen, lag, lagen, sagt, sagte, \
        sagten, zeigt, zeigen, zeigte, nicht, kein, keine, keinen, auch, noch, nur, schon, erst, bereits, sehr, \
        so, dann, da, dort, hier, heute, gestern, morgen, jetzt, nun, immer, wieder, nie, jährlich, täglich, \
        wöchentlich, monatlich, stündlich, insgesamt, zusammen, allein, jeweils, davon, darunter, dabei, dafür, \
        damit, danach, davor, dagegen, dazu, dadurch, dennoch, deshalb, daher, also, außerdem, zudem, ferner, \
        ebenfalls, ebenso, etwa, rund, circa, fast, mehr, weniger, meist, meistens, mindestens, höchstens, er, \
        sie, es, wir, ihr, ich, du, man, sich, uns, euch, ihm, ihn, ihnen, ihre, ihren, ihrer, ihrem, ihres, \
        seine, seinen, seiner, seinem, unsere, unseren, unserer, mein, meine, dieser, diese, dieses, diesen, \
        diesem, jener, jene, jeder, jede, jedes, jeden, jedem, alle, allen, aller, alles, viele, vielen, einige, \
        manche, mehrere, beide, beiden, welche, welcher, welches, wer, was, wo, wann, warum, hin, her, oben, \
        unten, links, rechts, vorne, hinten, ja, nein, alt, lang, hoch, breit, tief, groß, schwer, weit, \
        entfernt, später, früher, zuvor, vorher, nachher, zeit, uhr, bzw, usw, etc, ca, dh, zb, einmal, einfach, \
        einfache, einfachen, einfacher, einfaches, einfachem, einfachste, einfachsten, einander, elfmeter, \
        elfmetern, elfmeters, siebenmeter, achtbar, achtbare, achtbaren, tausendundeine, hundertprozentig, \
        vielfach, mehrfach, gleichzeitig, gegenüber, versus, plus, minus, einzig, einzige, einzigen, ziemlich, \
        freilich, jedoch, allerdings, vermutlich, offenbar, bald, oft, selten, manchmal, zuletzt, zunächst, \
        zugleich, weltweit, bundesweit, landesweit, deutschlandweit, europaweit, daran, darauf, darin, daraus, \
        darüber, hierzu, somit, sonst, trotzdem, vielmehr, überhaupt, mal, zeitweise, teilweise, verletzt, \
        getötet, gestorben, erkrankt, infiziert, betroffen, einseitig, einseitige, einseitigen, einseitiger, einseitiges, einseitigem, \
        einmalig, einmalige, einmaligen, einmaliger, einmaliges, einmaligem, einteilig, einteilige, einteiligen, einteiliger, einteiliges, einteiligem",
    determiners: "der, die, das, den, dem, des, im, am, zum, zur, vom, beim, ins, ans, ein, eine, einen, einem, einer, eines, dieser, \
        diese, dieses, diesen, diesem, jeder, jede, jedes, jeden, jedem, sein, seine, seinen, seinem, seiner, ihr, ihre, ihren, \
        ihrem, ihrer, mein, meine, meinen, meinem, unser, unsere, unseren, unserem, jener, jene, jenes",
    ..Nouns::NONE
};
