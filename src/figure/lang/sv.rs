//! Swedish.

use super::Numeral::{Hundred, Scale, Small, Times};
use super::{
    Grammar, Groups, Language, Marks, Nouns, Numbers, Pairs, Sayings, ScaleWord, Script, Spacing, Units, Way, Words,
};
use crate::figure::mention::Hedge::*;

pub const SWEDISH: Language = Language {
    code: "sv",
    english: "Swedish",
    name: "Svenska",
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

const COMMON: Words = "och, att, det, som, är, på, för, av, med, den, till, inte, har, de, ett, om, var, men, så, vi, från, kan, när, hade, nu, eller, efter, också, då, över, vid, skulle, bara, under, ut, här, vara, mot, upp, där, sig, sin, sina, mer, alla, mycket, några, blev, blir, finns, enligt, mellan, andra, detta, dessa, ska, måste, många, bland, än, procent, kronor, samt, hos, varje";

const NUMBERS: Numbers = Numbers {
    numerals: &[
        (Small(0), "noll"),
        (Small(1), "en, ett"),
        (Small(2), "två, tvenne, tu"),
        (Small(3), "tre, trenne"),
        (Small(4), "fyra"),
        (Small(5), "fem"),
        (Small(6), "sex"),
        (Small(7), "sju"),
        (Small(8), "åtta"),
        (Small(9), "nio"),
        (Small(10), "tio"),
        (Small(11), "elva"),
        (Small(12), "tolv"),
        (Small(13), "tretton"),
        (Small(14), "fjorton"),
        (Small(15), "femton"),
        (Small(16), "sexton"),
        (Small(17), "sjutton"),
        (Small(18), "arton, aderton"),
        (Small(19), "nitton"),
        (Small(20), "tjugo, tjugi"),
        (Small(30), "trettio, tretti"),
        (Small(40), "fyrtio, fyrti"),
        (Small(50), "femtio, femti"),
        (Small(60), "sextio, sexti"),
        (Small(70), "sjuttio, sjutti"),
        (Small(80), "åttio, åtti"),
        (Small(90), "nittio, nitti"),
        (Hundred, "hundra"),
        (Scale(3), "tusen"),
        (Scale(6), "miljon, miljoner, miljonen, miljonerna, milj, mn, mln"),
        (Scale(9), "miljard, miljarder, miljarden, miljarderna, mdr, mrd, md"),
        (Scale(12), "biljon, biljoner"),
        (Scale(15), "biljard, biljarder"),
        (Scale(18), "triljon, triljoner"),
        (Times(2), "par"),
        (Times(10), "tiotal"),
        (Times(12), "dussin"),
        (Times(15), "femtontal"),
        (Times(20), "tjog, tjugotal"),
        (Times(30), "trettiotal"),
        (Times(40), "fyrtiotal"),
        (Times(50), "femtiotal"),
        (Times(60), "sextiotal"),
        (Times(70), "sjuttiotal"),
        (Times(80), "åttiotal"),
        (Times(90), "nittiotal"),
        (Times(100), "hundratal"),
        (Times(144), "gross"),
        (Times(1_000), "tusental"),
        (Times(10_000), "tiotusental"),
        (Times(100_000), "hundratusental"),
    ],
    stems: &[(Small(20), "tju"), (Small(1), "et")],
    joiners: "och",
    joins_from: 100,
    bare_scales: true,
    pairs: Pairs::Range,
    articles: "en, ett",
    doubtful: "en, ett, tu, par, tjog, gross, noll, milj, mn, mln, mdr, mrd, md",
    approximate: "par, tiotal, femtontal, tjugotal, trettiotal, fyrtiotal, femtiotal, sextiotal, sjuttiotal, åttiotal, nittiotal, \
        hundratal, tusental, tiotusental, hundratusental",
    of: "av, utav, en, ett",
    fractions: &[((1, 2), "halv, halvt, halva, hälften"), ((3, 2), "halvannan, halvannat, anderthalv, halvtannat")],
    denominators: &[
        (2, "halv, halvt, halva, halvor, tvåendel, andradel, andradels"),
        (3, "tredjedel, tredjedelar, tredjedels, tredjedelen, tredjedelarna, tredjedelars"),
        (4, "fjärdedel, fjärdedelar, fjärdedels, fjärdedelen, fjärdedelarna, fjärdedelars, kvarts"),
        (5, "femtedel, femtedelar, femtedels, femtedelen, femtedelarna, femtedelars"),
        (6, "sjättedel, sjättedelar, sjättedels, sjättedelen, sjättedelarna"),
        (7, "sjundedel, sjundedelar, sjundedels, sjundedelen, sjundedelarna, sjundel, sjundelar"),
        (8, "åttondel, åttondelar, åttondels, åttondedel, åttondedelar, åttondedels, åttondelen, åttondedelen"),
        (9, "niondel, niondelar, niondels, niondedel, niondedelar, niondedels, niondelen, niondedelen"),
        (10, "tiondel, tiondelar, tiondels, tiondedel, tiondedelar, tiondedels, tiondelen, tiondedelen, tiondelarna"),
        (11, "elftedel, elftedelar, elftedels"),
        (12, "tolftedel, tolftedelar, tolftedels, tolftedelen"),
        (13, "trettondel, trettondelar, trettondedel, trettondedelar"),
        (14, "fjortondel, fjortondelar, fjortondedel, fjortondedelar"),
        (15, "femtondel, femtondelar, femtondedel, femtondedelar"),
        (16, "sextondel, sextondelar, sextondels, sextondedel, sextondedelar"),
        (20, "tjugondel, tjugondelar, tjugondels, tjugondedel, tjugondedelar, tjugondelen"),
        (30, "trettiondel, trettiondelar, trettiondedel, trettiondedelar"),
        (40, "fyrtiondel, fyrtiondelar, fyrtiondedel, fyrtiondedelar"),
        (50, "femtiondel, femtiondelar, femtiondedel, femtiondedelar"),
        (100, "hundradel, hundradelar, hundradels, hundradelen, hundradelarna, hundrededel, hundrededelar"),
        (1_000, "tusendel, tusendelar, tusendels, tusendelen, tusendelarna"),
        (1_000_000, "miljondel, miljondelar, miljondels"),
    ],
    nth: &[
        (3, "tredje"),
        (4, "fjärde"),
        (5, "femte"),
        (6, "sjätte"),
        (7, "sjunde"),
        (8, "åttonde"),
        (9, "nionde"),
        (10, "tionde"),
        (12, "tolfte"),
        (20, "tjugonde"),
        (50, "femtionde"),
        (100, "hundrade"),
    ],
    vague: &[
        ((3, 20), "några, flera, flertal, åtskilliga"),
        ((20, 200), "tiotals, dussintals, tjogtals"),
        ((200, 2_000), "hundratals"),
        ((2_000, 20_000), "tusentals"),
        ((20_000, 200_000), "tiotusentals"),
        ((200_000, 2_000_000), "hundratusentals"),
        ((2_000_000, 20_000_000), "miljontals, miljoner"),
        ((2_000_000_000, 20_000_000_000), "miljardtals, miljarder"),
        ((2_000_000_000_000, 20_000_000_000_000), "biljontals, biljoner"),
    ],
    suffixes: &[(3, "k"), (6, "M, mn, mln, milj"), (9, "mdr, mrd, md")],
    doubtful_suffixes: &[(6, "m"), (9, "B")],
    decimal_points: "komma",
    minus: "minus",
    factors: &[
        ((2, 1), "dubbelt, dubbla, tvåfaldigt, tvåfaldig, tvåfalt"),
        ((3, 1), "tredubbelt, tredubbla, trefaldigt, trefaldig, trefalt"),
        ((4, 1), "fyrdubbelt, fyrdubbla, fyrfaldigt, fyrfaldig, fyrfalt"),
        ((5, 1), "femdubbelt, femdubbla, femfaldigt, femfaldig, femfalt"),
        ((6, 1), "sexdubbelt, sexfaldigt, sexfaldig, sexfalt"),
        ((7, 1), "sjudubbelt, sjufaldigt, sjufaldig, sjufalt"),
        ((8, 1), "åttadubbelt, åttafaldigt, åttafaldig, åttafalt"),
        ((9, 1), "niodubbelt, niofaldigt, niofaldig, niofalt"),
        ((10, 1), "tiodubbelt, tiofaldigt, tiofaldig, tiofalt, tiodubbla"),
        ((20, 1), "tjugofaldigt, tjugofaldig, tjugofalt"),
        ((100, 1), "hundrafaldigt, hundrafaldig, hundrafalt"),
        ((1_000, 1), "tusenfaldigt, tusenfaldig, tusenfalt"),
    ],
    factor_verbs: &[
        (
            (2, 1),
            "fördubblades, fördubblats, fördubblat, fördubblade, fördubblas, fördubblar, dubblerades, dubblerats, dubblerades, \
             dubblerat, dubbleras, dubblats, dubblades, dubblat, dubblade, dubblas, fördubbling, fördubblingen, dubblering",
        ),
        (
            (3, 1),
            "tredubblades, tredubblats, tredubblat, tredubblade, tredubblas, trefaldigades, trefaldigats, trefaldigat, tredubbling, \
             trippades, trippleras",
        ),
        (
            (4, 1),
            "fyrdubblades, fyrdubblats, fyrdubblat, fyrdubblade, fyrdubblas, fyrfaldigades, fyrfaldigats, fyrdubbling",
        ),
        (
            (5, 1),
            "femdubblades, femdubblats, femdubblat, femdubblade, femdubblas, femfaldigades, femfaldigats, femdubbling",
        ),
        ((6, 1), "sexdubblades, sexdubblats, sexdubblat, sexfaldigades, sexfaldigats"),
        ((10, 1), "tiodubblades, tiodubblats, tiodubblat, tiodubblade, tiofaldigades, tiofaldigats, tiodubbling"),
        ((1, 2), "halverades, halverats, halverat, halverade, halveras, halverar, halvera, halvering, halveringen"),
    ],
    ordinals: "första, förste, andra, andre, tredje, fjärde, femte, sjätte, sjunde, åttonde, nionde, tionde, elfte, tolfte, \
        trettonde, fjortonde, femtonde, sextonde, sjuttonde, artonde, adertonde, nittonde, tjugonde, trettionde, fyrtionde, \
        femtionde, sextionde, sjuttionde, åttionde, nittionde, hundrade, tusende, miljonte",
    ordinal_suffixes: "e, a, dje, de, te, nde, ra, ste",
    ..Numbers::NONE
};

const ETT: &[(i64, &str)] = &[(1, "ett")];
const EN: &[(i64, &str)] = &[(1, "en")];
const SCALES: &[ScaleWord] = &[
    ScaleWord { size: 1_000_000_000, one: "en miljard ", many: " miljarder ", changes: false },
    ScaleWord { size: 1_000_000, one: "en miljon ", many: " miljoner ", changes: false },
    ScaleWord { size: 1_000, one: "ettusen", many: "tusen", changes: false },
];
const SHORT_SCALES: &[ScaleWord] = &[
    ScaleWord { size: 1_000_000_000, one: "en miljard ", many: " miljarder ", changes: false },
    ScaleWord { size: 1_000_000, one: "en miljon ", many: " miljoner ", changes: false },
    ScaleWord { size: 1_000, one: "tusen", many: "tusen", changes: false },
];
const SEPARATE_SCALES: &[ScaleWord] = &[ScaleWord { size: 1_000, one: "ett tusen", many: " tusen", changes: false }];
const SPELLING: &[Way] = &[
    Way {
        agreement: 0,
        grammar: Grammar::Groups(Groups {
            words: &[ETT],
            tens: "",
            hundred: "hundra",
            one_hundred: "etthundra",
            hundreds: "",
            scales: SCALES,
            groups: "",
            small_group: "",
            even_group: "",
            below: 1_000_000,
            ..Groups::NONE
        }),
    },
    Way {
        agreement: 1,
        grammar: Grammar::Groups(Groups {
            words: &[EN],
            tens: "",
            hundred: "hundra",
            one_hundred: "etthundra",
            hundreds: "",
            scales: SCALES,
            groups: "",
            small_group: "",
            even_group: "",
            below: 1_000_000,
            ..Groups::NONE
        }),
    },
    Way {
        agreement: 0,
        grammar: Grammar::Groups(Groups {
            words: &[ETT],
            tens: "",
            hundred: "hundra",
            one_hundred: "hundra",
            hundreds: "",
            scales: SHORT_SCALES,
            groups: "",
            small_group: "",
            even_group: "",
            below: 1_000_000,
            ..Groups::NONE
        }),
    },
    Way {
        agreement: 1,
        grammar: Grammar::Groups(Groups {
            words: &[EN],
            tens: "",
            hundred: "hundra",
            one_hundred: "hundra",
            hundreds: "",
            scales: SHORT_SCALES,
            groups: "",
            small_group: "",
            even_group: "",
            below: 1_000_000,
            ..Groups::NONE
        }),
    },
    Way {
        agreement: 0,
        grammar: Grammar::Groups(Groups {
            words: &[ETT],
            tens: "",
            hundred: " hundra",
            one_hundred: "ett hundra",
            scales: SEPARATE_SCALES,
            below: 1_000_000,
            ..Groups::NONE
        }),
    },
    Way {
        agreement: 1,
        grammar: Grammar::Groups(Groups {
            words: &[EN],
            tens: "",
            hundred: " hundra",
            one_hundred: "ett hundra",
            scales: SEPARATE_SCALES,
            below: 1_000_000,
            ..Groups::NONE
        }),
    },
];

const SAYINGS: Sayings = Sayings {
    hedges: &[
        (
            Over,
            "mer än, mera än, fler än, flera än, över, drygt, dryga, dryg, lite drygt, något över, något mer än, något fler än, \
             lite över, lite mer än, lite fler än, strax över, en bra bit över, långt över, klart över, väl över, betydligt över, \
             betydligt mer än, betydligt fler än, långt mer än, långt fler än, mycket mer än, många fler än, gott och väl, \
             högre än, större än, äldre än, längre än, snabbare än, tyngre än, dyrare än, bättre än, överstiger, överstigande, \
             översteg, överstiga, överskrider, överskridit, överskred, överskridande, ovanför, bortom, utöver, uppåt över, \
             rejält över, med råge över, aningen över, aningen mer än, aningen fler än, en aning över, knappt över",
        ),
        (
            AtLeast,
            "minst, åtminstone, som minst, allra minst, lägst, inte mindre än, inte färre än, inte lägre än, inte under, \
             ej mindre än, ej under, ej lägre än, icke mindre än, icke under, inte yngre än, aldrig mindre än, aldrig under, \
             minimum, ett minimum på, ett minimum av, ett minimum om, från minst",
        ),
        (
            Under,
            "inte ens, mindre än, färre än, under, lägre än, yngre än, kortare än, billigare än, lättare än, snabbare under, understiger, \
             understigande, understeg, understiga, underskrider, underskrider, väl under, långt under, klart under, betydligt under, \
             betydligt mindre än, betydligt färre än, långt mindre än, långt färre än, mycket mindre än, en bra bit under, \
             nedanför, rejält under",
        ),
        (
            AtMost,
            "högst, som högst, allra högst, som mest, max, maximalt, maximum, upp till, ända upp till, inte mer än, \
             inte mera än, inte fler än, inte flera än, inte över, ej mer än, ej fler än, ej över, inte högre än, inte längre än, \
             inte större än, inte äldre än, inte överstigande, ej överstigande, överstiger inte, inte överstiga, ej överstiga, \
             aldrig mer än, aldrig fler än, aldrig över, icke över, ett maximum på, ett maximum av, ett tak på, taket på, så många som, \
             så mycket som, så mycket som upp till, till högst, till max, upp till högst, upp till max, på sin höjd",
        ),
        (
            About,
            "cirka, ca, omkring, ungefär, kring, runt, runtom, runt omkring, omkring cirka, uppskattningsvis, grovt räknat, grovt sett, \
             i runda tal, i runda slängar, i storleksordningen, i storleksordning, av storleksordningen, någonstans kring, någonstans runt, \
             någonstans omkring, någonting kring, bortåt, sisådär, så där, sådär, i trakten av, i häradet av, i genomsnitt, i snitt, \
             i medeltal, i medel, genomsnittligt, genomsnittligen, snitt på, ett snitt på, ett genomsnitt på, uppskattade, uppskattat till, uppskattas till, beräknade, \
             kanske, mer eller mindre, approximativt, plusminus, plus minus, plus eller minus, ligger kring, \
             ligger runt, ligger på omkring",
        ),
        (
            Nearly,
            "nästan, närmare, nära, knappt, knappa, knapp, inte fullt, inte riktigt, ej fullt, strax under, strax nedanför, precis under, \
             närapå, så gott som, nära på, inemot, uppemot, upp emot, upp mot, uppåt mot, bortemot, i det närmaste, praktiskt taget, lite under, \
             lite mindre än, lite färre än, något under, något mindre än, något färre än, aningen under, en aning under, \
             aningen mindre än, nära nog, uppåt",
        ),
        (Exactly, "exakt, precis, jämnt, prick, på pricken, exakta, just precis, precis exakt"),
        (
            None,
            "plus, bara, endast, blott, enbart, totalt, sammanlagt, sammantaget, tillsammans, hela, fulla, de, dessa, alla, samtliga, \
             ytterligare, ännu, rekordhöga, totalt sett, summan, summa, inalles, allt som allt, ynka, futtiga, imponerande, \
             hisnande, ett antal om, ett antal av, ett belopp på, ett belopp om",
        ),
    ],
    trailing_hedges: &[
        (
            OrMore,
            "eller mer, eller mera, eller fler, eller flera, eller över, eller högre, eller äldre, eller senare, eller längre, \
             eller större, eller bättre, eller däröver, eller ännu fler, eller ännu mer, och uppåt, uppåt, och över, och mer, och mera, \
             och fler, och äldre, och högre, och däröver, och längre, och senare, och större, plus, och något",
        ),
        (
            AtMost,
            "eller mindre, eller färre, eller lägre, eller yngre, eller kortare, eller under, eller därunder, eller tidigare, \
             och nedåt, och neråt, nedåt, och under, och yngre, och lägre, och därunder, och mindre, och färre, och kortare, som mest, \
             som högst, högst, max, maximalt, på sin höjd, allra högst",
        ),
        (
            About,
            "tal, ungefär, cirka, ca, eller så, sisådär, i genomsnitt, i snitt, i medeltal, plus minus, eller däromkring, eller däromkring, \
             eller liknande, på ett ungefär, eller något sånt, eller något sådant, mer eller mindre, uppskattningsvis, grovt räknat",
        ),
        (AtLeast, "minst, åtminstone, som minst, som lägst, allra minst"),
        (Exactly, "exakt, precis, på pricken, blankt, jämnt, prick"),
    ],
    abbreviations: "ca, max",
    ranges: &[
        ("mellan, emellan, någonstans mellan, någonstans emellan, på mellan, intervallet", "och, till, samt, upp till"),
        ("från, ifrån, alltifrån, allt från, alltfrån, från så lite som", "till, upp till, uppåt"),
    ],
    range_words: "till, à",
    than: "än",
    earlier: "tidigare, innan, dessförinnan, sedan",
    alternatives: "eller",
    tolerances: "plus minus, plus eller minus, plusminus, plus och minus, med en felmarginal på",
    ratios: "av, utav, av varje, utav varje, av totalt, på, på varje, bland, av sammanlagt, av de, av var",
    weak_ratios: "på, bland, var",
    every: "varje, var, vart",
    leading_ratios: "av, bland",
    growth: "öka, ökade, ökat, ökar, ökas, ökades, ökats, ökning, ökningen, ökningar, ökande, minska, minskade, minskat, minskar, \
        minskas, minskades, minskats, minskning, minskningen, minskande, stiga, steg, stiger, stigit, stigande, stegring, sjunka, sjönk, \
        sjunker, sjunkit, sjunkande, falla, föll, faller, fallit, fall, fallet, växa, växte, växer, växt, tillväxt, tillväxten, tillväxttakt, \
        växande, upp, ned, ner, höja, höjde, höjs, höjdes, höjt, höjts, höjas, höjning, höjningen, sänka, sänkte, sänks, sänktes, sänkt, sänkts, \
        sänkas, sänkning, sänkningen, uppgång, uppgången, nedgång, nedgången, ras, raset, rasade, rasat, rasar, rusade, rusat, rusar, \
        rusning, backade, backat, backar, klättrade, klättrat, klättrar, tappade, tappat, tappar, tapp, tappet, avtog, avtagit, avtar, tilltog, tilltagit, \
        högre, lägre, fler, färre, mer, mera, mindre, större, snabbare, långsammare, billigare, dyrare, längre, kortare, tyngre, lättare, \
        bättre, sämre, starkare, svagare, inflation, inflationen, inflationstakt, inflationstakten, prisökning, prisökningen, prisökningar, \
        prishöjning, löneökning, löneökningar, lönehöjning, krympa, krympte, krympt, krymper, förbättrades, förbättrats, förbättring, försämrades, försämrats, försämring, \
        reducera, reducerades, reducerats, reducera, reducerar, reduktion, reducering, nedskärning, nedskärningar, besparing, rabatt, uppräkning, \
        plussade, dök, lyft, lyfte, lyftet, förlorade, förlorat, vann, skillnad, skillnaden, \
        expanderade, expansion, kostnadsökning, omsättningsökning, försäljningsökning, minskats, volymökning, folkökning, befolkningsökning, \
        stärktes, försvagades, stärkts, försvagats, nedsättning, förändring, förändringen, ändring",
    growth_links: "med, på, om, var, är, blev, av, ytterligare, med ytterligare, med hela, med bara, med endast, på hela, på ytterligare, en, ett, upp med, ned med, ner med, takt på, motsvarande",
    reaching: "till",
    version_hedges: &[
        (
            AtLeast,
            "från, från version, från och med, från och med version, sedan, sedan version, inte äldre än, fr o m",
        ),
        (Over, "nyare än, senare än, högre än, efter"),
        (Under, "äldre än, tidigare än, lägre än, före, innan"),
        (AtMost, "till och med, till och med version, inte nyare än, t o m"),
    ],
    trailing_version_hedges: &[
        (
            OrMore,
            "eller nyare, och nyare, eller en nyare version, eller en senare version, eller nyare versioner, och nyare versioner, eller senare versioner, och framåt, och uppåt",
        ),
        (AtMost, "eller äldre, och äldre, och tidigare, eller en äldre version, eller äldre versioner"),
    ],
    list_words: "och, eller, samt",
    totals: "totalt, total, summa",
    ..Sayings::NONE
};

const UNITS: Units = Units {
    degrees_below: "minusgrad, minusgrader",
    colon_price: "SEK",
    below_zero: "under noll, under nollan, under fryspunkten, kallt, minus",
    trailing_rates: &[
        ("L", "litern"),
        ("kg", "kilot"),
        ("h", "timmen"),
        ("day", "dagligen"),
        ("month", "i månaden, månatligen"),
        ("year", "årligen"),
        ("t", "tonnet"),
        ("m", "metern"),
        ("styck", "styck, stycket"),
        ("fat", "fatet"),
    ],
    per_piece: "per, för varje",
    pieces: "styck, fat, person, natt, aktie, flaska",
    leading: &[("×", "multiplicerat med, multiplicerats med, multiplicerades med")],
    names: &[
        ("hg", "hekto, hg"),
        ("mil", "mil, milen, milar"),
        ("%", "procent, procents, procenten, procentig, procentiga, procentigt, proc, pct"),
        (
            "pp",
            "procentenhet, procentenheter, procentenhets, procentenheters, procentenheten, procentpoäng, procentpunkt, procentpunkter, pp, \
             procentenheterna",
        ),
        ("bp", "baspunkt, baspunkter, räntepunkt, räntepunkter, räntebaspunkter, bp"),
        ("‰", "promille"),
        ("ppm", "ppm, miljondelar, parts per million"),
        ("ppb", "ppb"),
        ("ns", "nanosekund, nanosekunder"),
        ("µs", "mikrosekund, mikrosekunder"),
        ("ms", "millisekund, millisekunder, millisekunders"),
        ("s", "sekund, sekunder, sekunders, sekunden, sekunderna, sekunds"),
        ("min", "minut, minuter, minuters, minuten, minuterna, minuts"),
        ("h", "timme, timmar, timmars, timmes, timmen, timmarna, timma, timman, tim, timmas"),
        ("day", "dag, dagar, dagars, dags, dagen, dagarna, dygn, dygns, dygnet, dygnen"),
        ("week", "vecka, veckor, veckors, veckas, veckan, veckorna"),
        ("month", "månad, månader, månaders, månads, månaden, månaderna, mån"),
        (
            "year",
            "år, års, året, åren, årens, årig, åriga, årigt, årige, åring, åringar, åringen, åringarna, årings, åringars, kalenderår, \
             levnadsår, årsåldern, årsålder, årsdag, årsdagen, årsjubileum, årsjubileet",
        ),
        ("decade", "decennium, decennier, decenniers, decenniet, årtionde, årtionden, årtiondena, årtiondens"),
        ("century", "århundrade, århundraden, sekel, sekler, seklet, seklers"),
        ("nm", "nanometer"),
        ("µm", "mikrometer, mikron"),
        ("mm", "millimeter, millimeters"),
        ("cm", "centimeter, centimeters"),
        ("dm", "decimeter"),
        ("m", "meter, meters, metern"),
        ("km", "kilometer, kilometers, kilometern"),
        ("in", "tum, tums"),
        ("ft", "fot"),
        ("yd", "yard"),
        ("mi", "engelska mil, miles, brittiska mil"),
        ("mm²", "kvadratmillimeter"),
        ("cm²", "kvadratcentimeter"),
        ("m²", "kvadratmeter, kvm, kvadratmeters"),
        ("km²", "kvadratkilometer"),
        ("ft²", "kvadratfot"),
        ("ha", "hektar, hektars"),
        ("ac", "acre"),
        ("mm³", "kubikmillimeter"),
        ("cm³", "kubikcentimeter"),
        ("m³", "kubikmeter, kbm, kubikmeters"),
        ("km³", "kubikkilometer"),
        ("µL", "mikroliter"),
        ("mL", "milliliter"),
        ("cL", "centiliter"),
        ("dL", "deciliter"),
        ("L", "liter, liters"),
        ("µg", "mikrogram"),
        ("mg", "milligram"),
        ("g", "gram, grams"),
        ("kg", "kilogram, kilo, kilos, kilon"),
        ("t", "ton, tons, metriska ton"),
        ("oz", "ounce"),
        ("lb", "skålpund"),
        ("km/h", "kilometer i timmen, kilometer per timme, km i timmen, km per timme, kilometer timmen, km/tim"),
        ("m/s", "meter per sekund, meter i sekunden, sekundmeter"),
        ("mph", "miles i timmen, miles per timme"),
        ("kn", "knop"),
        ("bit", "bits"),
        ("kbit", "kilobit"),
        ("Mbit", "megabit"),
        ("Gbit", "gigabit"),
        ("B", "byte, bytes"),
        ("kB", "kilobyte"),
        ("MB", "megabyte"),
        ("GB", "gigabyte"),
        ("TB", "terabyte"),
        ("PB", "petabyte"),
        ("KiB", "kibibyte"),
        ("MiB", "mebibyte"),
        ("GiB", "gibibyte"),
        ("TiB", "tebibyte"),
        ("kbit/s", "kilobit per sekund, kilobit i sekunden"),
        ("Mbit/s", "megabit per sekund, megabit i sekunden"),
        ("Gbit/s", "gigabit per sekund, gigabit i sekunden"),
        ("kB/s", "kilobyte per sekund"),
        ("MB/s", "megabyte per sekund, megabyte i sekunden"),
        ("GB/s", "gigabyte per sekund, gigabyte i sekunden"),
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
        ("cal", "kalori"),
        ("kcal", "kilokalori, kilokalorier"),
        ("Wh", "wattimme, wattimmar"),
        ("kWh", "kilowattimme, kilowattimmar"),
        ("MWh", "megawattimme, megawattimmar"),
        ("GWh", "gigawattimme, gigawattimmar"),
        ("TWh", "terawattimme, terawattimmar"),
        ("hp", "hästkraft, hästkrafter, hästkrafters, hk"),
        ("Hz", "hertz"),
        ("kHz", "kilohertz"),
        ("MHz", "megahertz"),
        ("GHz", "gigahertz"),
        ("rpm", "varv per minut, varv i minuten, rpm"),
        ("mV", "millivolt"),
        ("V", "volt"),
        ("kV", "kilovolt"),
        ("A", "ampere"),
        ("mA", "milliampere"),
        ("mAh", "milliamperetimmar"),
        ("Ah", "amperetimmar"),
        ("Ω", "ohm"),
        ("N", "newton"),
        ("kN", "kilonewton"),
        ("Pa", "pascal"),
        ("hPa", "hektopascal"),
        ("kPa", "kilopascal"),
        ("MPa", "megapascal"),
        ("bar", "bar"),
        ("mbar", "millibar"),
        ("mmHg", "millimeter kvicksilver"),
        ("°C", "grad celsius, grader celsius, celsiusgrader, celsiusgrad, celsius, graders celsius, grader c, grad c"),
        ("°F", "grad fahrenheit, grader fahrenheit, fahrenheit"),
        ("K", "kelvin"),
        ("°", "grad, grader, graders, minusgrad, minusgrader, plusgrad, plusgrader"),
        ("dB", "decibel"),
        ("mol", "mol"),
        ("lm", "lumen"),
        ("lx", "lux"),
        ("tbsp", "msk, matsked, matskedar"),
        ("tsp", "tsk, tesked, teskedar"),
        ("px", "pixel, pixlar"),
        ("SEK", "krona, kronor, kronors, kr, svenska kronor, kronorna, kronan, svensk krona, kronas, spänn"),
        ("SEK/100", "öre, ören, öres"),
        ("SEK·3", "tkr, tsek, ksek"),
        ("SEK·6", "mkr, mnkr, msek, mnsek"),
        ("SEK·9", "mdkr, mdrkr, mrdkr, mdsek"),
        ("EUR·6", "meur"),
        ("USD·6", "musd"),
        ("NOK", "norska kronor, norska kr"),
        ("DKK", "danska kronor, danska kr"),
        ("CZK", "tjeckiska kronor, koruna"),
        ("USD", "dollar, dollars, amerikanska dollar, amerikansk dollar, us dollar, usdollar"),
        ("CAD", "kanadensiska dollar"),
        ("AUD", "australiska dollar"),
        ("EUR", "euro, euros"),
        ("EUR/100", "eurocent"),
        ("USD/100", "cent, cents"),
        ("GBP", "pund, brittiska pund, pund sterling"),
        ("JPY", "yen, japanska yen"),
        ("CNY", "yuan, renminbi"),
        ("INR", "rupier, rupie, indiska rupier"),
        ("CHF", "franc, schweizerfranc, schweiziska franc, schweizerfrancs"),
        ("RUB", "rubel, rubler"),
        ("TRY", "lira, turkiska lira, turkiska lire"),
        ("PLN", "zloty, złoty"),
        ("HUF", "forint"),
        ("KRW", "won"),
        ("IRR", "rial, iranska rial"),
        ("IRT", "toman"),
        ("AED", "dirham"),
        ("BRL", "brasilianska real"),
        ("ZAR", "sydafrikanska rand"),
        ("MXN", "mexikanska pesos"),
        ("BTC", "bitcoin, bitcoins"),
    ],
    amounts: &[
        ((1, 2), "h", "halvtimme, halvtimmen, halvtimma, halvtimmes"),
        ((1, 2), "year", "halvår, halvåret, halvårs"),
        ((1, 2), "day", "halvdag, halvdygn"),
        ((1, 2), "L", "halvliter"),
        ((1, 4), "century", "kvartssekel"),
        ((1, 4), "h", "kvart"),
        ((1, 2), "century", "halvsekel, halvsekels"),
    ],
    endings: "s",
    tails: "gammal, gammalt, gamla, gamle, i ålder",
    times: "gånger, gångers, ggr, gång",
    times_than: "så, fler, flera, mer, mera, högre, större, längre, snabbare, lägre, mindre, färre, bättre, sämre, vanligare, dyrare, \
        billigare, starkare, svagare, tyngre, bredare, djupare, oftare, äldre, yngre, kortare, den, det, dess, sin, sitt, sina, medianen, \
        genomsnittet, över, sannolikare, långsammare, effektivare",
    percent_points: "enhet, enheter, enheters, punkter, punkt",
    per_time: "i veckan, i månaden, i timmen, i minuten, i sekunden, i dygnet, om dagen, om året, om dygnet, om månaden, om vecka, per, om, varje, per varje, i varje, vart, var, under varje",
    per: "per, för varje, på varje, per varje",
    ..Units::NONE
};

const MARKS: Marks = Marks {
    opens: "öppet, öppna, öppettider, öppen, öppettiderna",
    codes: "http, status, statuskod, fel, felkod, kod, svar, statuskoder",
    old_year_marks: "sedan, omkring, kring, anno, år",
    street_endings: "torg, gatan, vägen, torget, gränd, gränden, allén, stigen, backen, esplanaden, leden, plan",
    streets: "torget, gata, väg, torg, allé",
    towns: "stockholm, göteborg, malmö, uppsala, västerås, örebro, linköping, helsingborg, jönköping, \
        norrköping, lund, umeå, gävle, borås, södertälje, eskilstuna, halmstad, växjö, karlstad, sundsvall, \
        solna, kalmar, kristianstad, falun, luleå, visby, kiruna",
    scores: "vann, vinner, vinna, vunnit, förlorade, förlorar, förlorat, slog, slår, besegrade, besegrar, \
        förlust, seger, oavgjort, kryss, kryssade, ledde, leder, slutresultat, slutresultatet, matchen, \
        ställningen, torsk",
    months: "januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december, jan, feb, febr, mar, \
        apr, jun, jul, aug, sep, sept, okt, nov, dec",
    doubtful_months: "jul, mar, jan",
    year_marks: "i, sedan, från, till, under, före, efter, hösten, våren, sommaren, vintern, höst, vår, sommar, vinter, årsskiftet, \
        säsongen, säsong, tidigt, sent, och, fram, mellan, slutet, början, mitten, perioden, valet, budgetåret, räkenskapsåret, \
        verksamhetsåret, läsåret, kring, runt, inför, omkring, om, för, på, av, mot, tills, innan, per, helåret, årgång, sen, vid, \
        med, än, budget, omkr, födda, född, senast, halvåret, kvartalet, t, o, fr, from, tom, ifrån, årsmodell, modellår, OS, VM, EM",
    year_names: "år, åren, året, årtalet, årets",
    year_suffixes: "års",
    eras: "fkr, ekr, f.kr, e.kr, fvt, evt",
    decade_suffixes: "talet, talets, talen",
    references: "opus, postnummer, avsnitt, avsnittet, kapitel, kapitlet, kap, figur, fig, figurerna, tabell, tab, tabellerna, sida, sid, sidan, sidorna, paragraf, paragrafen, \
        paragraferna, artikel, artiklarna, artikeln, bilaga, bilagorna, appendix, ekvation, ekv, ekvationen, volym, vol, diagram, bild, \
        nummer, nr, numret, fotnot, not, punkten, sats, teorem, lemma, formel, sfs, sou, ds, prop, proposition, betänkande, motion, \
        dnr, diarienummer, organisationsnummer, orgnr, riksväg, länsväg, rv, väg, europaväg, rfc, iso, isbn, issn, cve, ieee, doi, \
        pmid, arxiv, ref, psalm, vers, kommentar, bestämmelse, definition, övning, \
        referens, moment, lägenhet, lgh, box, postbox, postnummer, fack, dok",
    weak_references: "minut, km, grad, radio, kilometer, flyg, flight, avdelning, avd, steg, punkt, punkterna, rad, rader, raderna, regel, nivå, fas, del, delen, vecka, rum, rummet, kanal, port, fel, felkod, kod, id, \
        bugg, avsnitten, säsong, akt, scen, spår, spårväg, perrong, gate, flyg, enhet, fråga, klass, årskurs, åk, typ, grupp, lag, mål, ärende, exempel, uppgift, schema, etapp, \
        kategori, kolumn, spalt, plats, stolpe, plan, våning, hus, buss, bussen, linje, tåg, tunnelbanelinje, zon, distrikt, block, hall, sal, \
        låda, serie, lektion, modul, milstolpe, sprint, hiss, trappa, port, utgång, avfart, trafikplats, mom, stycke, led, sektion, övningen, \
        alternativ, frågan, omgång, kvartal, termin, dag, vecka, runda, gång, skede, ring, liga, division",
    reference_suffixes: "kap, §",
    dotted_references: "ref, nr, s, sid, kap, fig, art, st, mom, prop, tab, ekv, avs, bil, bd, vol, forts, n, no",
    names: "svt, tv, covid, iphone, ipad, galaxy, boeing, airbus, formel, apollo, playstation, xbox, channel, studio, gpt, llama, claude, win, \
        intel, pentium, ryzen, rtx, gtx, volvo, saab, tv, fortnite, fifa, jas, stridsvagn, \
        area, catch, fortune, mach",
    versions: "js, version, versionen, versioner, versionerna, v, ver, utgåva, utgåvan, release, python, rust, node, java, ruby, php, go, perl, ubuntu, \
        debian, fedora, windows, android, ios, macos, django, rails, postgres, postgresql, mysql, sqlite, rustc, msrv, cuda, opengl, npm, \
        pip, gcc, clang, kernel, firefox, chrome, swift, kotlin, typescript, react, angular, vue, kubernetes, docker, redis, nginx, cargo, \
        numpy, pandas, pytorch, tensorflow, llvm, glibc, openssl, html, css, http, ecmascript, unicode, utgåvan",
    version_links: "är, var, till, från, nu, minst",
    phones: "tel, telefon, telefonnummer, telefonnumret, tfn, tlf, mobil, mobilnummer, ring, fax, sms, jourtelefon, växel, telnr, växeln, whatsapp, swish",
    minute_links: "över, i",
    weak_clock_marks: "kvart över, kvart i, halv, klockan halv, kl halv",
    clock_marks: "klockan, kl, klockslaget, klockslag",
    clock_suffixes: "fm, em, f.m., e.m.",
    pronoun_marks: "ingen, inget, inga, varje, någon, något, den, det, de, denna, detta, denne, vilken, vilket, som, var, vart, varenda, vartenda, annan, annat, \
        sådan, sådant, min, mitt, din, ditt, sin, sitt, hans, hennes, dess, vår, vårt, ert, er, deras, andra, första, samma, ena, enda, nästa, förra",
    idioms: "gång, gånger, sak, saker, annan, annat, del, dag, sida, sådan, sådant, till, i, av, som, och, viss, visst, stund, tid, ny, nytt, stor, stort, \
        liten, litet, bra, slags, sorts, typ, kille, tjej, man, kvinna, person, fråga, möjlighet, lösning, väg, grund, form, fall, \
        sätt, exempel, plats, gemensam, gemensamt, egen, eget, hel, helt, massa, lång, långt, kort, annans, och, åt, efter, för, mot, måste, \
        kan, blir, är, har, ska, gång, tredje, fjärde, tum, eller, lätt, känsla, följd, röst",
    lookalikes: "ens, ental, entals, entalet, ena, enas, enar, ener, enen, enda, enat, entimma, halvton, halvtons, tvås, tusens, sexs, åttas, halvmil, fyras, elvas, tu, \
        trean, femman, tian",
    ..Marks::NONE
};

const NOUNS: Nouns = Nouns {
    head_is_last: true,
    prenominal: &[
        "iga",
        "ska",
        "ella",
        "ala",
        "iva",
        "ära",
        "ära",
        "nya",
        "stora",
        "små",
        "privata",
        "separata",
        "offentliga",
        "olika",
        "unga",
        "äldre",
        "yngre",
        "större",
        "mindre",
        "högre",
        "lägre",
        "bättre",
        "gamla",
        "fria",
        "höga",
        "låga",
        "långa",
        "korta",
        "tunga",
        "lätta",
        "starka",
        "svaga",
        "sjuka",
        "friska",
        "fasta",
        "lösa",
        "dyra",
        "goda",
        "hela",
        "halva",
        "andra",
        "extra",
        "öppna",
        "slutna",
        "gröna",
        "röda",
        "blå",
        "vita",
        "svarta",
        "rena",
        "egna",
        "unika",
        "aktiva",
        "öppna",
        "anslutna",
        "undersökta",
        "registrerade",
        "utbildade",
        "anställda",
        "planerade",
        "godkända",
        "rapporterade",
        "nybyggda",
        "bekräftade",
        "erade",
        "sända",
        "byggda",
        "styrda",
        "samlade",
        "använda",
        "erna",
        "enkla",
        "svåra",
        "allvarliga",
        "dubbla",
        "lediga",
        "vakanta",
        "fyllda",
        "djupa",
        "breda",
        "smala",
        "varma",
        "kalla",
        "snabba",
        "färdiga",
        "direkta",
        "indirekta",
        "exakta",
        "kompletta",
        "konkreta",
        "relevanta",
        "intressanta",
        "viktiga",
        "främsta",
        "största",
        "minsta",
        "bästa",
        "värsta",
        "äldsta",
        "yngsta",
        "senaste",
        "följande",
        "sådana",
        "pågående",
        "kommande",
        "befintliga",
        "nuvarande",
        "tidigare",
        "inneliggande",
        "deltagande",
        "oberoende",
        "vuxna",
        "gifta",
        "ensamma",
        "arbetslösa",
        "hemlösa",
        "skadade",
        "smittade",
        "döda",
        "kända",
        "okända",
        "frivilliga",
    ],
    inflection: 3,
    irregular: &[
        ("fall", "fall"),
        ("män", "man"),
        ("männen", "man"),
        ("länder", "land"),
        ("länderna", "land"),
        ("städer", "stad"),
        ("städerna", "stad"),
        ("böcker", "bok"),
        ("böckerna", "bok"),
        ("händer", "hand"),
        ("nätter", "natt"),
        ("tänder", "tand"),
        ("stränder", "strand"),
        ("fötter", "fot"),
        ("rötter", "rot"),
        ("bröder", "bror"),
        ("söner", "son"),
        ("döttrar", "dotter"),
        ("mödrar", "mor"),
        ("mammor", "mamma"),
        ("fäder", "far"),
        ("systrar", "syster"),
        ("artiklar", "artikel"),
        ("cyklar", "cykel"),
        ("nycklar", "nyckel"),
        ("fåglar", "fågel"),
        ("vintrar", "vinter"),
        ("somrar", "sommar"),
        ("vapen", "vapen"),
        ("barn", "barn"),
        ("barnen", "barn"),
        ("tecken", "tecken"),
        ("museer", "museum"),
        ("centra", "centrum"),
        ("laboratorier", "laboratorium"),
        ("gymnasier", "gymnasium"),
        ("kriterier", "kriterium"),
        ("stipendier", "stipendium"),
        ("studier", "studie"),
        ("serier", "serie"),
        ("aktier", "aktie"),
        ("bakterier", "bakterie"),
        ("linjer", "linje"),
        ("familjer", "familj"),
        ("möbler", "möbel"),
        ("regler", "regel"),
        ("muskler", "muskel"),
        ("exempel", "exempel"),
        ("pojkar", "pojke"),
        ("fångar", "fånge"),
        ("häftar", "häfte"),
        ("hannar", "hanne"),
        ("sågar", "såg"),
        ("oxar", "oxe"),
        ("hundar", "hund"),
        ("fjärilar", "fjäril"),
        ("arbetare", "arbetare"),
        ("lärare", "lärare"),
        ("läkare", "läkare"),
        ("forskare", "forskare"),
        ("forskarna", "forskare"),
        ("lärarna", "lärare"),
        ("läkarna", "läkare"),
        ("invånarna", "invånare"),
        ("användarna", "användare"),
        ("deltagarna", "deltagare"),
        ("spelarna", "spelare"),
        ("väljarna", "väljare"),
        ("invånare", "invånare"),
        ("användare", "användare"),
        ("deltagare", "deltagare"),
        ("människor", "människa"),
        ("personer", "person"),
        ("partier", "parti"),
        ("sjukhusen", "sjukhus"),
        ("husen", "hus"),
        ("ögon", "öga"),
        ("öron", "öra"),
        ("hjärtan", "hjärta"),
        ("kor", "ko"),
        ("bor", "bo"),
        ("skor", "sko"),
        ("broar", "bro"),
        ("klor", "klo"),
        ("data", "data"),
        ("filmer", "film"),
        ("fönster", "fönster"),
        ("bussar", "buss"),
        ("möss", "mus"),
        ("gäss", "gås"),
        ("löss", "lus"),
        ("poliser", "polis"),
        ("teatrar", "teater"),
        ("semestrar", "semester"),
        ("ministrar", "minister"),
        ("orkestrar", "orkester"),
        ("dotterbolag", "dotterbolag"),
        ("vänner", "vän"),
        ("fiender", "fiende"),
        ("bönder", "bonde"),
        ("stater", "stat"),
        ("kunder", "kund"),
    ],
    endings: &[
        ("heterna", "het"),
        ("erna", ""),
        ("arna", ""),
        ("orna", "a"),
        ("anden", "ande"),
        ("enden", "ende"),
        ("åden", "åde"),
        ("öten", "öte"),
        ("beten", "bete"),
        ("onton", "onto"),
        ("pplen", "pple"),
        ("ällen", "älle"),
        ("ärken", "ärke"),
        ("ycken", "ycke"),
        ("ämnen", "ämne"),
        ("inken", "inke"),
        ("äten", "äte"),
        ("oton", "oto"),
        ("iton", "ito"),
        ("or", "a"),
        ("ar", ""),
        ("er", ""),
    ],
    not_plural: &[
        "kontor",
        "svar",
        "nummer",
        "fönster",
        "center",
        "exemplar",
        "filter",
        "register",
        "kloster",
        "politiker",
        "tekniker",
        "musiker",
        "akademiker",
        "elektriker",
        "mekaniker",
        "kritiker",
        "papper",
        "läger",
        "mönster",
        "kemiker",
        "fysiker",
        "ekonomer",
        "vatten",
        "seminar",
        "prover",
        "monster",
        "honorar",
        "formulär",
        "datorer",
    ],
    classifiers: "stycken, st, stycker, fler, flera, mer, andra, olika, ytterligare, till, extra, sådana, likadana, styck, exemplar, par",
    counters: "stycken, st, exemplar",
    function_words: FUNCTION_WORDS,
    determiners: "den, det, de, sin, sitt, sina, dess, deras, hans, hennes, min, mitt, mina, vår, vårt, våra, denna, detta, dessa",
    not_nouns: &["ades", "erats", "erades", "erar", "ligen", "tvis", "ats"],
    ..Nouns::NONE
};

const FUNCTION_WORDS: Words = "tjugotalet, tjugotalets, trettiotalet, trettiotalets, fyrtiotalet, fyrtiotalets, femtiotalet, femtiotalets, sextiotalet, sextiotalets, sjuttiotalet, sjuttiotalets, åttiotalet, åttiotalets, nittiotalet, nittiotalets, och, att, det, den, de, som, är, på, för, av, med, till, inte, har, ett, en, om, var, men, så, vi, från, kan, när, hade, nu, eller, \
    efter, också, då, över, vid, skulle, bara, under, ut, här, vara, mot, upp, där, sig, sin, sina, sitt, mer, alla, mycket, några, blev, blir, bli, \
    blivit, finns, fanns, enligt, mellan, detta, denna, dessa, ska, skall, måste, många, bland, än, samt, hos, varje, i, jag, du, han, hon, hen, \
    ni, dem, mig, dig, oss, er, honom, henne, man, min, mitt, mina, din, ditt, dina, hans, hennes, dess, vår, vårt, våra, deras, ens, inom, \
    utan, utom, genom, innan, före, sedan, sen, tills, medan, eftersom, därför, ju, väl, nog, bra, redan, ännu, idag, dag, igår, imorgon, år, åt, \
    kom, kommer, kommit, komma, gick, går, gått, gå, tog, tar, tagit, ta, gav, ger, gett, ge, fick, får, fått, få, såg, ser, sett, se, sade, säger, \
    sagt, säga, sa, gjorde, gör, gjort, göra, stod, står, stått, stå, låg, ligger, legat, ligga, satt, sitter, suttit, höll, håller, hållit, \
    lever, levde, levt, dog, dör, dött, avled, avlidit, föddes, född, födda, bor, bodde, bott, arbetar, arbetade, arbetat, jobbar, jobbade, \
    deltog, deltar, deltagit, svarade, svarar, öppnade, öppnat, öppnar, öppnas, öppnades, stängde, stängt, stänger, stängdes, stängs, \
    ökade, ökar, ökat, minskade, minskar, minskat, steg, stiger, sjönk, sjunker, föll, faller, växte, växer, nådde, når, nått, kostar, kostade, \
    kostat, väger, vägde, mäter, mätte, täcker, täckte, omfattar, omfattade, innehåller, innehöll, består, bestod, motsvarar, motsvarade, utgör, \
    utgjorde, gäller, gällde, gällt, krävs, krävdes, kräver, krävde, behövs, behövdes, behöver, behövde, fördes, förs, vårdas, vårdades, vårdats, \
    skadades, skadats, dödades, dödats, greps, gripits, anhölls, häktades, dömdes, räddades, saknas, saknades, användes, används, använde, använder, \
    byggdes, byggs, byggts, såldes, säljs, köptes, köps, lämnade, lämnar, lämnat, valde, valdes, väljer, visar, visade, visat, röstade, röstar, började, börjar, \
    börjat, slutade, slutar, slutat, hittades, hittats, hittade, anmäldes, anmäler, vill, ville, borde, bör, får, lär, må, kunde, kunnat, \
    heter, hette, kallas, kallades, tror, trodde, anser, ansåg, menar, uppger, uppgav, planeras, planerar, beräknas, väntas, väntar, uppskattas, \
    plus, minus, delat, komma, respektive, inklusive, exklusive, cirka, ca, ungefär, omkring, runt, drygt, knappt, nästan, minst, högst, max, \
    exakt, totalt, sammanlagt, tillsammans, ihop, vardera, styck, kvar, till, sedan, senare, tidigare, därefter, dessutom, dock, ändå, alltså, därmed, \
    däremot, fortfarande, ofta, sällan, alltid, aldrig, ibland, kanske, ungefär, igen, tillbaka, bort, fram, ner, ned, hem, hemma, borta, ute, inne, \
    längre, kortare, högre, lägre, mest, minst, fler, färre, annan, annat, andra, samma, själv, själva, båda, bägge, ingen, inget, inga, någon, \
    något, vilken, vilket, vilka, vad, vem, hur, varför, vars, ju, desto, både, varken, antingen, fast, trots, tack, utöver, förutom, jämfört, längs, kring, \
    bakom, framför, intill, nära, bredvid, ovanför, nedanför, utanför, innanför, per, via, à, enda, ena, enas, enat, enad, enade, ener, ca, etc, mm, osv, dvs, dvs, bl, tex, exempelvis, \
    årligen, dagligen, månatligen, veckovis, årsvis, varav, varpå, vilket, därav, härav, inför, alltmer, gemensamt, samtidigt, hittills, numera, \
    nyligen, snart, strax, direkt, genast, plötsligt, vanligen, oftast, främst, framför, särskilt, speciellt, endast, blott, enbart, hela, helt, nationellt, \
    globalt, lokalt, internationellt, gammal, gamla, gammalt, räcker, räckte, klarade, klarar, vann, vinner, vunnit, förlorade, förlorar, tappade, spelar, \
    spelade, tävlar, skrev, skriver, skrivit, läser, läste, läst, sköt, skjuter, körde, kör, kört, reste, reser, rest, flydde, flyr, flytt, flyttade, \
    flyttar, besökte, besöker, besökt, fortsätter, fortsatte, följer, följde, stödjer, stöder, räknas, räknades, räknar, tillkom, tillkommer, försvann, \
    försvinner, ingår, ingick, inträffade, inträffar, sker, skedde, skett, förekommer, förekom, pågår, pågick, varade, varar, dröjer, dröjde, tar, testades, testas, \
    undersöktes, analyserades, inkluderades, behandlades, behandlas, vaccinerades, opererades, rapporterades, rapporteras, registrerades, registreras, \
    smittades, insjuknade, evakuerades, anställdes, anställs, sade, varnar, varnade, tillbringar, tillbringade, sover, sov, äter, åt, dricker, drack, f, e, \
    kr, tom, from, ut, ur, uppåt, nedåt, framåt, bakåt, isär, undan, emot, hos, sist, först, senast, tidigast, igenom, överallt, någonstans";
