//! Dutch.

use super::Numeral::{Hundred, Scale, Small, Times};
use super::{Grammar, Groups, Language, Marks, Nouns, Numbers, Sayings, ScaleWord, Script, Spacing, Units, Way, Words};
use crate::figure::mention::Hedge::*;

pub const DUTCH: Language = Language {
    code: "nl",
    english: "Dutch",
    name: "Nederlands",
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

const COMMON: Words = "de, het, een, van, en, in, is, dat, op, te, zijn, met, voor, niet, aan, er, om, ook, als, \
     dan, maar, bij, of, uit, nog, naar, wordt, werd, worden, werden, heeft, hebben, had, door, over, tot, ze, \
     zich, hij, wij, deze, dit, die, meer, al, geen, kan, zou, was, waren, hun, haar, volgens, tussen, tegen, \
     onder, sinds, na, ruim, ongeveer, minder, vanaf, wel, moet, alle, jaar, elke, per, ten, ter";

const NUMBERS: Numbers = Numbers {
    numerals: &[
        (Small(0), "nul"),
        (Small(1), "een, één, eén, éen, ene, eentje"),
        (Small(2), "twee, tweeën, tweeen"),
        (Small(3), "drie, drieën, drieen"),
        (Small(4), "vier, vieren"),
        (Small(5), "vijf, vijven"),
        (Small(6), "zes, zessen"),
        (Small(7), "zeven"),
        (Small(8), "acht, achten"),
        (Small(9), "negen"),
        (Small(10), "tien, tienen"),
        (Small(11), "elf"),
        (Small(12), "twaalf"),
        (Small(13), "dertien"),
        (Small(14), "veertien"),
        (Small(15), "vijftien"),
        (Small(16), "zestien"),
        (Small(17), "zeventien"),
        (Small(18), "achttien"),
        (Small(19), "negentien"),
        (Small(20), "twintig"),
        (Small(30), "dertig"),
        (Small(40), "veertig"),
        (Small(50), "vijftig"),
        (Small(60), "zestig"),
        (Small(70), "zeventig"),
        (Small(80), "tachtig"),
        (Small(90), "negentig"),
        (Hundred, "honderd, honderden"),
        (Scale(3), "duizend, duizenden, dzd"),
        (Scale(6), "miljoen, miljoenen, mln, mio"),
        (Scale(9), "miljard, miljarden, mrd, mld"),
        (Scale(12), "biljoen, bln"),
        (Scale(15), "biljard"),
        (Scale(18), "triljoen"),
        (Times(10), "tientallen, tiental"),
        (Times(2), "tweetal"),
        (Times(3), "drietal"),
        (Times(4), "viertal"),
        (Times(5), "vijftal"),
        (Times(6), "zestal"),
        (Times(7), "zevental"),
        (Times(8), "achttal"),
        (Times(9), "negental"),
        (Times(12), "dozijn, twaalftal"),
        (Times(15), "vijftiental"),
        (Times(20), "twintigtal"),
        (Times(30), "dertigtal"),
        (Times(40), "veertigtal"),
        (Times(50), "vijftigtal"),
        (Times(60), "zestigtal"),
        (Times(100), "honderdtal"),
        (Times(1_000), "duizendtal"),
    ],
    joiners: "en, ën",
    joins_from: 100,
    units_first: true,
    bare_scales: true,
    articles: "een",
    doubtful: "eenmaal, éénmaal, eens, nul, een, één, eén, éen, ene, eentje, achten, vieren, vijven, zessen, \
        tienen, drieën, tweeën",
    ones: "één, eén, éen",
    approximate: "tweetal, drietal, viertal, vijftal, zestal, zevental, achttal, negental, twaalftal, tiental, vijftiental, twintigtal, dertigtal, veertigtal, vijftigtal, zestigtal, honderdtal, duizendtal",
    of: "van, de, het, der, deze, onze, alle",
    fractions: &[((1, 2), "helft"), ((3, 2), "anderhalf, anderhalve"), ((3, 4), "driekwart")],
    denominators: &[
        (2, "half, halve"),
        (3, "derde, derden"),
        (4, "kwart, vierde, vierden, kwarten"),
        (5, "vijfde, vijfden"),
        (6, "zesde, zesden"),
        (7, "zevende, zevenden"),
        (8, "achtste, achtsten"),
        (9, "negende, negenden"),
        (10, "tiende, tienden"),
        (12, "twaalfde, twaalfden"),
        (16, "zestiende, zestienden"),
        (20, "twintigste, twintigsten"),
        (100, "honderdste, honderdsten"),
        (1_000, "duizendste, duizendsten"),
        (1_000_000, "miljoenste, miljoensten"),
    ],
    added_behind: &[((1, 2), "half, enhalf, ënhalf, eneenhalf, ëneenhalf, eneenhalve, ëneenhalve, enhalve, ënhalve")],
    nth: &[
        (2, "tweede"),
        (3, "derde"),
        (4, "vierde"),
        (5, "vijfde"),
        (6, "zesde"),
        (7, "zevende"),
        (8, "achtste"),
        (9, "negende"),
        (10, "tiende"),
        (12, "twaalfde"),
        (20, "twintigste"),
        (100, "honderdste"),
        (1_000, "duizendste"),
    ],
    vague: &[
        ((3, 20), "meerdere, enkele, verscheidene, verschillende, paar, enige, ettelijke, weinige"),
        ((20, 200), "tientallen, tientalle, dozijnen"),
        ((200, 2_000), "honderden"),
        ((2_000, 20_000), "duizenden"),
        ((20_000, 200_000), "tienduizenden"),
        ((200_000, 2_000_000), "honderdduizenden"),
        ((2_000_000, 20_000_000), "miljoenen"),
        ((2_000_000_000, 20_000_000_000), "miljarden"),
        ((2_000_000_000_000, 20_000_000_000_000), "biljoenen"),
    ],
    suffixes: &[(3, "k, K, dzd"), (6, "M, mln, Mln, mio, Mio"), (9, "mld, Mld, mrd, Mrd"), (12, "bln")],
    doubtful_suffixes: &[(6, "m"), (9, "B")],
    decimal_points: "komma",
    minus: "min, minus",
    factors: &[
        ((1, 1), "eenmaal, éénmaal, eens"),
        ((2, 1), "dubbel, tweevoud, tweevoudig, tweevoudige"),
        ((3, 1), "drievoud, drievoudig, drievoudige"),
        ((4, 1), "viervoud, viervoudig, viervoudige"),
        ((5, 1), "vijfvoud, vijfvoudig, vijfvoudige"),
        ((6, 1), "zesvoud, zesvoudig, zesvoudige"),
        ((7, 1), "zevenvoud, zevenvoudig, zevenvoudige"),
        ((8, 1), "achtvoud, achtvoudig, achtvoudige"),
        ((9, 1), "negenvoud, negenvoudig, negenvoudige"),
        ((10, 1), "tienvoud, tienvoudig, tienvoudige"),
        ((20, 1), "twintigvoud, twintigvoudig, twintigvoudige"),
        ((100, 1), "honderdvoud, honderdvoudig, honderdvoudige"),
        ((1_000, 1), "duizendvoud, duizendvoudig, duizendvoudige"),
    ],
    factor_verbs: &[
        ((2, 1), "verdubbeld, verdubbelde, verdubbelden, verdubbelt"),
        ((3, 1), "verdrievoudigd, verdrievoudigde, verdrievoudigden, verdrievoudigt"),
        ((4, 1), "verviervoudigd, verviervoudigde, verviervoudigden"),
        ((5, 1), "vervijfvoudigd, vervijfvoudigde, vervijfvoudigden"),
        ((6, 1), "verzesvoudigd, verzesvoudigde"),
        ((10, 1), "vertienvoudigd, vertienvoudigde, vertienvoudigden"),
        ((1, 2), "gehalveerd, halveerde, halveerden, halveert"),
    ],
    ordinals: "eerste, tweede, derde, vierde, vijfde, zesde, zevende, achtste, negende, tiende, elfde, twaalfde, \
        dertiende, veertiende, vijftiende, zestiende, zeventiende, achttiende, negentiende, twintigste, \
        dertigste, veertigste, vijftigste, zestigste, zeventigste, tachtigste, negentigste, honderdste, \
        duizendste, miljoenste, eersten, tweeden, derden",
    ordinal_suffixes: "e, de, ste, ᵉ",
    ..Numbers::NONE
};

const SCALES: &[ScaleWord] = &[
    ScaleWord { size: 1_000_000_000, one: "één miljard ", many: " miljard ", changes: false },
    ScaleWord { size: 1_000_000, one: "één miljoen ", many: " miljoen ", changes: false },
    ScaleWord { size: 1_000, one: "duizend ", many: "duizend ", changes: false },
];
const SPELLING: &[Way] = &[
    Way {
        agreement: 0,
        grammar: Grammar::Groups(Groups {
            tens: "en",
            tens_at: &[(2, "ën"), (3, "ën")],
            units_first: true,
            hundred: "honderd",
            one_hundred: "honderd",
            hundreds: "",
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
            tens: "en",
            tens_at: &[(2, "ën"), (3, "ën")],
            units_first: true,
            hundred: "honderd",
            one_hundred: "honderd",
            hundreds: "en",
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
            tens: "en",
            tens_at: &[],
            units_first: true,
            hundred: "honderd",
            one_hundred: "honderd",
            hundreds: "",
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
            tens: "en",
            tens_at: &[],
            units_first: true,
            hundred: "honderd",
            one_hundred: "honderd",
            hundreds: "en",
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
            "meer dan, boven de, boven, ruim, ruime, dik, iets meer dan, net iets meer dan, een beetje meer dan, \
             een fractie meer dan, veel meer dan, aanzienlijk meer dan, beduidend meer dan, \
             aanmerkelijk meer dan, flink meer dan, fors meer dan, ver boven, ver boven de, net boven, \
             net boven de, iets boven, iets boven de, ruim boven, ruim boven de, ruim meer dan, wel meer dan, \
             overschrijdt, overschreed, overstijgt, overtreft, meer als, goed, een dikke, een kleine meer dan, \
             groter dan, hoger dan, langer dan, ouder dan, sneller dan, zwaarder dan, duurder dan, verder dan, \
             breder dan, dieper dan, beter dan",
        ),
        (
            AtLeast,
            "minstens, ten minste, tenminste, minimaal, op zijn minst, op z n minst, niet minder dan, niet onder, \
             niet lager dan, niet jonger dan, minimum, een minimum van, min, vanaf, met minimaal, zeker, \
             op z'n minst, al zeker, niet kleiner dan",
        ),
        (
            Under,
            "minder dan, onder, onder de, beneden, beneden de, ver onder, ver onder de, ruim onder, ruim onder de, \
             veel minder dan, aanzienlijk minder dan, beduidend minder dan, lager dan, kleiner dan, jonger dan, \
             korter dan, langzamer dan, goedkoper dan, lichter dan, nog geen, geen, minder als, niet eens",
        ),
        (
            AtMost,
            "hoogstens, ten hoogste, hooguit, maximaal, maximum, een maximum van, max, tot, tot wel, tot aan, \
             niet meer dan, niet boven, niet hoger dan, niet langer dan, niet groter dan, niet ouder dan, \
             op zijn hoogst, op z n hoogst, op zijn meest, tot en met, t m, tot maximaal, tot hooguit, maximaal tot, \
             uiterlijk",
        ),
        (
            About,
            "een slordige, ongeveer, circa, ca, zo n, zowat, rond, rond de, om en nabij, om en nabij de, om en bij, \
             om en bij de, pakweg, grofweg, naar schatting, geschat, geschatte, een geschatte, plusminus, \
             plus minus, ongeveer zo n, in de orde van, in de orde van grootte van, in de buurt van, rondom, \
             tegen de, dichtbij, gemiddeld, een gemiddelde van, doorgaans, misschien, ruwweg, min of meer, \
             iets van, iets in de buurt van, zo rond de, zo rond, afgerond, rondweg, omstreeks, een stuk of, zeg, \
             dicht bij, dicht bij de, richting de, ergens rond, ergens rond de, globaal",
        ),
        (
            Nearly,
            "bijna, nagenoeg, haast, vrijwel, net geen, net niet, net onder, net onder de, krap, een kleine, \
             krappe, iets minder dan, net iets minder dan, iets onder, iets onder de, een beetje minder dan, schier, \
             amper, nauwelijks, praktisch, welhaast, niet helemaal, niet geheel, kleine, klein",
        ),
        (Exactly, "precies, exact, juist, nauwkeurig, op de kop af"),
        (
            None,
            "plus, in totaal, totaal, slechts, maar, alleen, enkel, pas, al, de, het, in totaal zo, alle, totaal van, \
             een totaal van, een totaal aan, maar liefst, liefst, gezamenlijk, samen, opgeteld, nog, andere, \
             extra, nog eens, bij elkaar, eveneens, ook, reeds, alleen al, wel, een bedrag van, een som van, \
             een aantal van, nog maar, luttele, volle, hele, een schamele, een mager, een magere, deze, die, dit",
        ),
    ],
    trailing_hedges: &[
        (
            OrMore,
            "plusser, plussers, of meer, en meer, of hoger, en hoger, of ouder, en ouder, of langer, en langer, of groter, en groter, \
             en daarboven, of daarboven, of later, en later, of nieuwer, en nieuwer, of zwaarder, \
             en zwaarder, of beter, of sneller, en nog wat, en een beetje, of erboven, en hogerop, en opwaarts",
        ),
        (
            AtMost,
            "of minder, en minder, of lager, en lager, of jonger, en jonger, of korter, en korter, of kleiner, \
             en kleiner, of eerder, en daaronder, of daaronder, maximaal, max, hooguit, hoogstens, ten hoogste, \
             maximum",
        ),
        (About, "of zo, ongeveer, circa, plusminus, gemiddeld, naar schatting, grofweg, min of meer, of daaromtrent"),
        (AtLeast, "minstens, minimaal, ten minste, minimum, op zijn minst"),
    ],
    abbreviations: "ca, max, min, ong, gem, mln, mld, mrd, dzd, mio",
    ranges: &[
        ("tussen, tussen de, ergens tussen, ergens tussen de", "en, tot, à"),
        ("van, vanaf, van de", "tot en met, t m, tot de, tot"),
    ],
    range_words: "tot, à",
    range_phrases: "tot en met, t m, tot aan",
    than: "dan",
    earlier: "eerder, geleden, daarvoor, ervoor, tevoren",
    praise: "goed",
    alternatives: "of",
    tolerances: "plus of min, plus minus, plusminus, plus en min",
    ratios: "op, op de, op elke, op iedere, van, van de, van elke, van iedere, uit, uit de",
    weak_ratios: "op, van, uit",
    every: "elke, iedere, elk, ieder",
    leading_ratios: "van, op",
    moves: &[("van, van de", "naar, naar de")],
    growth: "groei, groeien, groeit, groeide, groeiden, gegroeid, stijgen, stijgt, steeg, stegen, gestegen, \
        stijging, stijgingen, toename, toenemen, neemt, nam, namen, toegenomen, toenam, verhogen, verhoogd, \
        verhoogde, verhoogden, verhoging, verhogingen, omhoog, klimmen, klom, klommen, geklommen, sprong, \
        gesprongen, schoot, schoten, plus, min, meer, minder, hoger, hogere, lager, lagere, groter, grotere, \
        kleiner, kleinere, sneller, langzamer, duurder, goedkoper, langer, korter, sterker, zwakker, dalen, \
        daalt, daalde, daalden, gedaald, daling, dalingen, vallen, viel, vielen, afname, afnemen, \
        afgenomen, afnam, afnamen, verlagen, verlaagd, verlaagde, verlaagden, verlaging, verlagingen, \
        verminderen, verminderd, verminderde, verminderden, vermindering, reductie, gereduceerd, zakken, zakt, \
        zakte, zakten, gezakt, krimpen, krimpt, kromp, krompen, gekrompen, krimp, verliezen, verliest, verloor, \
        verloren, verlies, inkrimping, terugval, teruggelopen, terugliep, terugloop, kelderen, kelderde, \
        kelderden, gekelderd, instorting, inflatie, winst, korting, opslag, toeslag, verbetering, verbeterd, \
        verbeterde, verslechtering, verslechterd, expansie, uitbreiding, uitgebreid, uitgebreide, verkleind, \
        vergroot, vergroting, vooruitgang, vooruit, achteruit, terug, teruggebracht, besparing, bespaard, \
        bezuiniging, omlaag, toegevoegd, extra, prijsstijging, prijsdaling, omzetgroei, omzetstijging, \
        omzetdaling, loonsverhoging, huurverhoging, opgelopen, opliep, liepen, liep, ingezakt, aangetrokken, \
        beter, slechter, zwaarder, lichter, opgevoerd, opgeschroefd, afgebouwd, waardestijging, waardedaling, \
        versnelling, versneld, vertraagd, afwaardering, opwaardering",
    growth_links: "met, toe met, af met, in met, van, met nog eens, met nog, met maar liefst, met in totaal, met gemiddeld, een, nog eens, \
        met bijna, met ruim, zich met, was, bedroeg, bedraagt, is, jaarlijks met, opnieuw met, weer met, \
        ter grootte van",
    reaching: "tot, naar, op",
    version_hedges: &[
        (AtLeast, "vanaf, vanaf versie, sinds, sinds versie, niet ouder dan, beginnend met"),
        (Over, "nieuwer dan, hoger dan, later dan, na"),
        (Under, "ouder dan, lager dan, eerder dan, vóór, voor"),
        (AtMost, "niet nieuwer dan, tot en met, tot en met versie"),
    ],
    trailing_version_hedges: &[
        (
            OrMore,
            "of een nieuwere versie, of een latere versie, of nieuwere versies, en nieuwere versies, en nieuwere, of nieuwere, en latere, of latere",
        ),
        (AtMost, "of ouder, en ouder, en oudere, of oudere, en eerder, of eerdere versies"),
    ],
    list_words: "en, of, alsook",
    totals: "totaal, som, eindtotaal",
    leading_to: "veroordeelde, veroordeeld, veroordeelden, veroordeelt, veroordelen, veroordeling, beperkt, beperken, beperkte, leidde, leidt, leiden, benoemd",
    ..Sayings::NONE
};

const UNITS: Units = Units {
    implies_cents: true,
    below_zero: "onder nul, onder het vriespunt, vorst",
    per_piece: "de, het, per, voor een, een",
    pieces: "stuk, fles, persoon, nacht, aandeel, vat, kaartje, ticket, pak",
    leading: &[("×", "vermenigvuldigd met, vermenigvuldigen met")],
    names: &[
        ("%", "procent, percent, procenten, procents, pct, proc, ten honderd"),
        ("pp", "procentpunt, procentpunten, percentagepunt, percentagepunten, procent punt, procent punten"),
        ("bp", "basispunt, basispunten"),
        ("‰", "promille, per mille, per duizend"),
        ("ppm", "parts per million, deeltjes per miljoen, delen per miljoen"),
        ("ppb", "parts per billion, delen per miljard"),
        ("×", "voud, voudig, voudige"),
        ("ns", "nanoseconde, nanoseconden"),
        ("µs", "microseconde, microseconden"),
        ("ms", "milliseconde, milliseconden"),
        ("s", "seconde, seconden, sec, secondes"),
        ("min", "minuut, minuten, minuutje"),
        ("h", "uur, uren, uurtje, urige"),
        ("day", "dag, dagen, daags, daagse, etmaal, etmalen, dagje"),
        ("week", "week, weken, weekse, wekelijkse"),
        ("month", "maand, maanden, maands, maandse"),
        ("year", "jaar, jaren, jarig, jarige, jarigen"),
        ("decade", "decennium, decennia"),
        ("century", "eeuw, eeuwen"),
        ("nm", "nanometer, nanometers"),
        ("µm", "micrometer, micrometers, micron, microns"),
        ("mm", "millimeter, millimeters"),
        ("cm", "centimeter, centimeters"),
        ("dm", "decimeter, decimeters"),
        ("m", "meter, meters"),
        ("km", "kilometer, kilometers"),
        ("in", "inch, inches, duim"),
        ("ft", "voet"),
        ("yd", "yard, yards"),
        ("mi", "mijl, mijlen"),
        ("mm²", "vierkante millimeter"),
        ("cm²", "vierkante centimeter, vierkante centimeters"),
        ("m²", "vierkante meter, vierkante meters, m kwadraat"),
        ("km²", "vierkante kilometer, vierkante kilometers"),
        ("ha", "hectare, hectaren, hectares"),
        ("ft²", "vierkante voet"),
        ("ac", "acre, acres"),
        ("cm³", "kubieke centimeter, kubieke centimeters"),
        ("m³", "kubieke meter, kubieke meters, kuub"),
        ("km³", "kubieke kilometer"),
        ("µL", "microliter, microliters"),
        ("mL", "milliliter, milliliters"),
        ("cL", "centiliter, centiliters"),
        ("dL", "deciliter, deciliters"),
        ("L", "liter, liters"),
        ("µg", "microgram, microgrammen"),
        ("mg", "milligram, milligrammen"),
        ("g", "gram, grammen"),
        ("kg", "kilogram, kilogrammen, kilo, kilos, kilo s"),
        ("t", "ton, tonnen"),
        ("oz", "ounce"),
        ("km/h", "kilometer per uur, km per uur, kilometers per uur, kmu"),
        ("m/s", "meter per seconde, meters per seconde"),
        ("mph", "mijl per uur"),
        ("kn", "knoop"),
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
        ("kbit/s", "kilobit per seconde"),
        ("Mbit/s", "megabit per seconde, megabits per seconde"),
        ("Gbit/s", "gigabit per seconde, gigabits per seconde"),
        ("MB/s", "megabyte per seconde, megabytes per seconde"),
        ("GB/s", "gigabyte per seconde, gigabytes per seconde"),
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
        ("cal", "calorie, calorieën"),
        ("kcal", "kilocalorie, kilocalorieën"),
        ("Wh", "wattuur"),
        ("kWh", "kilowattuur, kilowatturen"),
        ("MWh", "megawattuur"),
        ("GWh", "gigawattuur"),
        ("TWh", "terawattuur"),
        ("hp", "pk, paardenkracht"),
        ("eV", "elektronvolt"),
        ("Hz", "hertz"),
        ("kHz", "kilohertz"),
        ("MHz", "megahertz"),
        ("GHz", "gigahertz"),
        ("rpm", "toeren per minuut, omwentelingen per minuut"),
        ("mV", "millivolt"),
        ("V", "volt"),
        ("kV", "kilovolt"),
        ("A", "ampère, ampere"),
        ("mA", "milliampère, milliampere"),
        ("Ah", "ampère uur, ampèreuur"),
        ("mAh", "milliampèreuur"),
        ("Ω", "ohm"),
        ("N", "newton"),
        ("kN", "kilonewton"),
        ("Pa", "pascal"),
        ("hPa", "hectopascal"),
        ("kPa", "kilopascal"),
        ("MPa", "megapascal"),
        ("bar", "bar"),
        ("mbar", "millibar"),
        ("°C", "graden celsius, graad celsius, celsius, graden c"),
        ("°F", "graden fahrenheit, graad fahrenheit, fahrenheit"),
        ("K", "kelvin"),
        ("°", "graad, graden"),
        ("dB", "decibel, decibels"),
        ("mol", "mol"),
        ("mmol", "millimol"),
        ("lm", "lumen"),
        ("lx", "lux"),
        ("cd", "candela"),
        ("tbsp", "eetlepel, eetlepels, el"),
        ("tsp", "koffielepel, koffielepels, theelepel, theelepels, tl"),
        ("px", "pixel, pixels"),
        ("USD", "dollar, dollars, us dollar, amerikaanse dollar, amerikaanse dollars"),
        ("USD/100", "dollarcent, us cent"),
        ("EUR/100", "cent, cents, eurocent, eurocenten"),
        ("EUR", "euro, euros, euro s"),
        ("GBP", "pond sterling, britse pond, britse ponden"),
        ("CHF", "zwitserse frank, zwitserse franken, frank"),
        ("JPY", "yen, japanse yen"),
        ("CNY", "yuan, renminbi"),
        ("RUB", "roebel, roebels"),
        ("TRY", "lira, turkse lira"),
        ("INR", "roepie, roepies"),
        ("KRW", "won"),
        ("IRR", "rial"),
        ("IRT", "toman"),
        ("AED", "dirham"),
        ("PLN", "zloty"),
        ("SEK", "zweedse kronen, zweedse kroon"),
        ("DKK", "deense kronen, deense kroon"),
        ("NOK", "noorse kronen, noorse kroon"),
        ("CZK", "tsjechische kronen, tsjechische kroon"),
        ("HUF", "forint"),
        ("ILS", "sjekel, sjekels"),
        ("CAD", "canadese dollar, canadese dollars"),
        ("AUD", "australische dollar, australische dollars"),
        ("BTC", "bitcoin, bitcoins"),
    ],
    amounts: &[((15, 1), "min", "kwartier, kwartiertje"), ((1, 2), "h", "halfuur, halfuurtje")],
    endings: "s",
    tails: "oud, oude",
    times: "keer, maal",
    times_than: "zo, zoveel, zovele, meer, groter, hoger, vaker, sneller, langer, duurder, sterker, beter, minder, lager, kleiner, \
        zwaarder, goedkoper, langzamer, ouder, slechter, waarschijnlijker, breder, dieper, verder, hogere, \
        grotere",
    trailing_rates: &[
        ("day", "daags, dagelijks"),
        ("week", "wekelijks"),
        ("month", "maandelijks"),
        ("year", "jaarlijks"),
    ],
    percent_points: "punt, punten",
    per_time: "per, elke, iedere, elk, ieder",
    weak_per_time: "in de, in een, op een, de, in het",
    per: "per, voor elke, voor iedere, voor elk, voor ieder, op elke",
    ..Units::NONE
};

const MARKS: Marks = Marks {
    opens: "open, geopend, openingstijden",
    codes: "http, status, statuscode, fout, foutcode, code, statuscodes, antwoord",
    old_year_marks: "in, sinds, omstreeks, rond, anno",
    streets: "straat, laan, plein, gracht, kade, weg",
    towns: "amsterdam, rotterdam, utrecht, eindhoven, groningen, tilburg, almere, breda, nijmegen, enschede, \
        haarlem, arnhem, amersfoort, zaandam, apeldoorn, zwolle, leiden, maastricht, dordrecht, zoetermeer, \
        delft, alkmaar, venlo, deventer, hilversum, brussel, antwerpen, gent, brugge, leuven, mechelen, \
        hasselt",
    scores: "won, wonnen, wint, winnen, gewonnen, verloor, verloren, verliest, versloeg, verslaat, verslagen, \
        nederlaag, zege, overwinning, gelijkspel, uitslag, eindstand, ruststand, klopte, klopt, doelsaldo",
    months: "januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december, \
        jan, feb, febr, mrt, apr, jun, jul, aug, sep, sept, okt, nov, dec",
    weekdays: "maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag",
    year_marks: "in, sinds, vanaf, tot, begin, eind, einde, medio, halverwege, voorjaar, zomer, herfst, najaar, \
        winter, lente, jaar, jaren, boekjaar, jaargang, bouwjaar, seizoen, stand, geboren, opgericht, kerst, wk, \
        ek, schooljaar, lichting, kwartaal, copyright, anno, omstreeks, uiterlijk, voorzomer, nazomer, \
        jaarwisseling, jaareinde, jaarbegin",
    year_names: "jaar, jaren, jaargang, bouwjaar, boekjaar, schooljaar, kalenderjaar, begrotingsjaar, \
        belastingjaar, seizoen, anno",
    eras: "v chr, n chr, voor christus, na christus, v c, n c, chr, voor onze",
    references: "opus, postcode, postbus, paragraaf, paragrafen, hoofdstuk, hoofdstukken, sectie, afbeelding, afbeeldingen, afb, figuur, \
        figuren, fig, tabel, tabellen, tab, pagina, bladzijde, bladzijden, blz, pag, artikel, artikelen, art, \
        lid, bijlage, bijlagen, nummer, nummers, nr, vergelijking, formule, voetnoot, noot, vers, verzen, psalm, \
        huisnummer, postbus, postcode, rfc, cve, iso, isbn, issn, din, doi, pmid, nen, ieee, snelweg, rijksweg, \
        stelling, definitie, algoritme, grafiek, diagram, randnummer, dossier, dossiernummer, zaaknummer, \
        kenmerk, kvk, rekening, rekeningnummer, klantnummer, ordernummer, factuur, factuurnummer, appendix, ref, \
        kamerstuk, stb, stcrt, commit, ean, alinea, overweging, clausule, volume, editie",
    weak_references: "minuut, km, stoel, kilometer, vlucht, vluchten, punt, regel, regels, rij, kolom, slide, dia, opgave, oefening, vraag, voorbeeld, kamer, \
        zaal, spoor, perron, poort, fase, klasse, klas, groep, deel, stap, week, dag, lijn, bus, kanaal, plaats, \
        plek, rang, aflevering, level, positie, niveau, trap, verdieping, etage, hal, blok, module, les, afrit, \
        uitgang, zone, categorie, type, geval, akte, scène, ronde, speelronde, variant, optie, fout, code, port, \
        ticket, letter, kwartaal, tram, vak, kavel, station, sector, cel, lijst, scenario, gate, vlucht, stadium, \
        graad, item, eenheid, gang, loket, team, wijk, district, box, route, rubriek, onderdeel, boek, issue, \
        versnelling, nummer",
    dotted_references: "p, nr, nrs, art, afb, tab, hfst, blz, pag, par, dl, bijl, vgl, n, pp, ov, r",
    street_endings: "straat, laan, weg, plein, gracht, kade, dreef, singel, steeg, dijk, pad",
    names: "rtl, radio, npo, vwo, havo, a, covid, sars, iphone, ipad, galaxy, boeing, airbus, apollo, playstation, xbox, formule, agenda, \
        industrie, web, gpt, llama, claude, intel, pentium, ryzen, rtx, gtx, golf, route, \
        sputnik, sojoez, horizon, leopard",
    versions: "js, versie, versies, version, v, ver, release, python, rust, node, java, ruby, php, go, perl, ubuntu, \
        debian, fedora, windows, android, ios, macos, django, rails, postgres, postgresql, mysql, sqlite, rustc, \
        msrv, cuda, opengl, npm, pip, gcc, clang, kernel, firefox, chrome, swift, kotlin, typescript, react, \
        angular, vue, kubernetes, docker, redis, nginx, cargo, numpy, pandas, pytorch, tensorflow, llvm, glibc, \
        openssl, html, css, http, ecmascript, unicode",
    version_links: "is, was, naar, van, tot, nu, minstens",
    phones: "tel, telefoon, telefoonnummer, fax, mobiel, mobielnummer, gsm, hotline, whatsapp, alarmnummer, \
        faxnummer, servicenummer",
    minute_links: "over, voor",
    clock_marks: "half, kwart, klokslag",
    hour_marks: "om, rond, vanaf, tegen, omstreeks, klokslag",
    clock_suffixes: "uur 's ochtends, uur 's middags, uur 's avonds, uur 's nachts, u",
    pronoun_marks: "geen, ieder, elk, menig, zulk, zo, welk, nog, dat, deze, die, andere, betere, bovenste, \
        onderste, linker, rechter, voorste, achterste, noordelijke, zuidelijke, oostelijke, westelijke, mijn, \
        jouw, vorige, laatste, wat",
    idioms: "ding, dingen, kant, manier, reden, voorbeeld, punt, keer, dag, ander, van, of, voor, na, op, en, \
        persoon, vraag, probleem, oplossing",
    ..Marks::NONE
};

const NOUNS: Nouns = Nouns {
    head_is_last: true,
    has_plural: true,
    prenominal: &["e", "en"],
    inflection: 3,
    irregular: &[
        ("man", "man"),
        ("teen", "teen"),
        ("tenen", "teen"),
        ("dozen", "doos"),
        ("rozen", "roos"),
        ("verzekerden", "verzekerde"),
        ("ondervraagden", "ondervraagde"),
        ("betrokkenen", "betrokkene"),
        ("getroffenen", "getroffene"),
        ("gevangenen", "gevangene"),
        ("geïnfecteerden", "geïnfecteerde"),
        ("afgestudeerden", "afgestudeerde"),
        ("gehandicapten", "gehandicapte"),
        ("bejaarden", "bejaarde"),
        ("leidinggevenden", "leidinggevende"),
        ("zelfstandigen", "zelfstandige"),
        ("studerenden", "studerende"),
        ("reizigers", "reiziger"),
        ("aandelen", "aandeel"),
        ("aantallen", "aantal"),
        ("apparaten", "apparaat"),
        ("artikelen", "artikel"),
        ("artsen", "arts"),
        ("auto's", "auto"),
        ("baby's", "baby"),
        ("bacteriën", "bacterie"),
        ("banen", "baan"),
        ("bedden", "bed"),
        ("bedragen", "bedrag"),
        ("bedrijven", "bedrijf"),
        ("besmettingen", "besmetting"),
        ("bezoekers", "bezoeker"),
        ("bladeren", "blad"),
        ("boeken", "boek"),
        ("bomen", "boom"),
        ("boten", "boot"),
        ("brieven", "brief"),
        ("broers", "broer"),
        ("bronnen", "bron"),
        ("centra", "centrum"),
        ("certificaten", "certificaat"),
        ("criteria", "criterium"),
        ("dagen", "dag"),
        ("daken", "dak"),
        ("deelnemers", "deelnemer"),
        ("delen", "deel"),
        ("dieren", "dier"),
        ("dochters", "dochter"),
        ("doctoren", "doctor"),
        ("doden", "dode"),
        ("eieren", "ei"),
        ("eisen", "eis"),
        ("fietsen", "fiets"),
        ("foto's", "foto"),
        ("gaten", "gat"),
        ("gebieden", "gebied"),
        ("gegevens", "gegeven"),
        ("gemeenten", "gemeente"),
        ("gemeentes", "gemeente"),
        ("genen", "gen"),
        ("getallen", "getal"),
        ("gevallen", "geval"),
        ("gewonden", "gewonde"),
        ("glazen", "glas"),
        ("goederen", "goed"),
        ("graden", "graad"),
        ("graven", "graf"),
        ("gymnasia", "gymnasium"),
        ("hersenen", "hersenen"),
        ("huizen", "huis"),
        ("ideeën", "idee"),
        ("inbraken", "inbraak"),
        ("industrieën", "industrie"),
        ("inwoners", "inwoner"),
        ("jongens", "jongen"),
        ("jongeren", "jongere"),
        ("kalveren", "kalf"),
        ("kamers", "kamer"),
        ("kandidaten", "kandidaat"),
        ("kansen", "kans"),
        ("keer", "keer"),
        ("keren", "keer"),
        ("kinderen", "kind"),
        ("kippen", "kip"),
        ("klinieken", "kliniek"),
        ("knieën", "knie"),
        ("koeien", "koe"),
        ("koppels", "koppel"),
        ("lammeren", "lam"),
        ("landen", "land"),
        ("leden", "lid"),
        ("leerlingen", "leerling"),
        ("leraren", "leraar"),
        ("lessen", "les"),
        ("lieden", "lieden"),
        ("liederen", "lied"),
        ("locaties", "locatie"),
        ("loten", "lot"),
        ("lui", "lui"),
        ("maal", "maal"),
        ("mannen", "man"),
        ("maten", "maat"),
        ("media", "medium"),
        ("meisjes", "meisje"),
        ("meldingen", "melding"),
        ("mensen", "mens"),
        ("middelen", "middel"),
        ("ministeries", "ministerie"),
        ("moeders", "moeder"),
        ("motoren", "motor"),
        ("musea", "museum"),
        ("namen", "naam"),
        ("ogen", "oog"),
        ("onderdelen", "onderdeel"),
        ("onderzoeken", "onderzoek"),
        ("onderzoekers", "onderzoeker"),
        ("ongelukken", "ongeluk"),
        ("ongevallen", "ongeval"),
        ("oorlogen", "oorlog"),
        ("ouderen", "oudere"),
        ("ouders", "ouder"),
        ("overtredingen", "overtreding"),
        ("paarden", "paard"),
        ("paden", "pad"),
        ("pagina's", "pagina"),
        ("partijen", "partij"),
        ("patienten", "patient"),
        ("patiënten", "patiënt"),
        ("personen", "persoon"),
        ("plaatsen", "plaats"),
        ("planeten", "planeet"),
        ("prijzen", "prijs"),
        ("problemen", "probleem"),
        ("proefpersonen", "proefpersoon"),
        ("professoren", "professor"),
        ("provincies", "provincie"),
        ("ramen", "raam"),
        ("regels", "regel"),
        ("reizen", "reis"),
        ("resultaten", "resultaat"),
        ("runderen", "rund"),
        ("schapen", "schaap"),
        ("schepen", "schip"),
        ("scholen", "school"),
        ("slachtoffers", "slachtoffer"),
        ("soldaten", "soldaat"),
        ("steden", "stad"),
        ("stemmen", "stem"),
        ("sterfgevallen", "sterfgeval"),
        ("straten", "straat"),
        ("studenten", "student"),
        ("studies", "studie"),
        ("stuks", "stuk"),
        ("systemen", "systeem"),
        ("talen", "taal"),
        ("testen", "test"),
        ("tests", "test"),
        ("tomaten", "tomaat"),
        ("treinen", "trein"),
        ("uitzonderingen", "uitzondering"),
        ("vaders", "vader"),
        ("varkens", "varken"),
        ("vaten", "vat"),
        ("verdragen", "verdrag"),
        ("verpleegkundigen", "verpleegkundige"),
        ("verslagen", "verslag"),
        ("vliegtuigen", "vliegtuig"),
        ("vluchten", "vlucht"),
        ("voertuigen", "voertuig"),
        ("volken", "volk"),
        ("volkeren", "volk"),
        ("volwassenen", "volwassene"),
        ("vrachtwagens", "vrachtwagen"),
        ("vragen", "vraag"),
        ("vrijwilligers", "vrijwilliger"),
        ("vrouwen", "vrouw"),
        ("wagens", "wagen"),
        ("wegen", "weg"),
        ("werklozen", "werkloze"),
        ("werknemers", "werknemer"),
        ("wetten", "wet"),
        ("winkels", "winkel"),
        ("woningen", "woning"),
        ("zaken", "zaak"),
        ("zeeën", "zee"),
        ("zetels", "zetel"),
        ("zieken", "zieke"),
        ("ziekenhuizen", "ziekenhuis"),
        ("zonen", "zoon"),
        ("zoons", "zoon"),
        ("zussen", "zus"),
        ("zwangeren", "zwangere"),
    ],
    endings: &[
        ("ziekenhuizen", "ziekenhuis"),
        ("ongevallen", "ongeval"),
        ("voertuigen", "voertuig"),
        ("bedrijven", "bedrijf"),
        ("gebieden", "gebied"),
        ("gevallen", "geval"),
        ("kinderen", "kind"),
        ("personen", "persoon"),
        ("plaatsen", "plaats"),
        ("brieven", "brief"),
        ("prijzen", "prijs"),
        ("schepen", "schip"),
        ("scholen", "school"),
        ("straten", "straat"),
        ("vrouwen", "vrouw"),
        ("bedden", "bed"),
        ("boeken", "boek"),
        ("centra", "centrum"),
        ("graden", "graad"),
        ("huizen", "huis"),
        ("landen", "land"),
        ("mannen", "man"),
        ("mensen", "mens"),
        ("oosten", "oost"),
        ("steden", "stad"),
        ("vragen", "vraag"),
        ("banen", "baan"),
        ("dagen", "dag"),
        ("delen", "deel"),
        ("eizen", "eis"),
        ("enzen", "ens"),
        ("heden", "heid"),
        ("ieven", "ief"),
        ("ijven", "ijf"),
        ("ijzen", "ijs"),
        ("ingen", "ing"),
        ("digen", "dige"),
        ("zigen", "zige"),
        ("leden", "lid"),
        ("namen", "naam"),
        ("paden", "pad"),
        ("uizen", "uis"),
        ("wegen", "weg"),
        ("zaken", "zaak"),
        ("agen", "aag"),
        ("aken", "aak"),
        ("alen", "aal"),
        ("amen", "aam"),
        ("anen", "aan"),
        ("apen", "aap"),
        ("aren", "aar"),
        ("aten", "aat"),
        ("bben", "b"),
        ("dden", "d"),
        ("eden", "ede"),
        ("eeën", "ee"),
        ("emen", "eem"),
        ("eten", "eet"),
        ("ezen", "ees"),
        ("ffen", "f"),
        ("ggen", "g"),
        ("ieën", "ie"),
        ("ijen", "ij"),
        ("kken", "k"),
        ("llen", "l"),
        ("lven", "lf"),
        ("mmen", "m"),
        ("nnen", "n"),
        ("oden", "ood"),
        ("olen", "ool"),
        ("omen", "oom"),
        ("onen", "oon"),
        ("ozen", "oos"),
        ("azen", "aas"),
        ("open", "oop"),
        ("oren", "oor"),
        ("oten", "oot"),
        ("ppen", "p"),
        ("rren", "r"),
        ("rven", "rf"),
        ("ssen", "s"),
        ("tten", "t"),
        ("uren", "uur"),
        ("uten", "uut"),
        ("iën", "ie"),
        ("sen", "s"),
        ("ten", "t"),
        ("'s", ""),
        ("en", ""),
        ("ën", ""),
        ("s", ""),
    ],
    not_plural: &["ss", "is", "us", "aas", "ijs", "eis", "uis", "ous"],
    classifiers: "meer, andere, verschillende, extra, stuks, aparte, afzonderlijke, overige, dergelijke, zulke, verdere, \
        aanvullende, bijkomende",
    counters: "stuks",
    function_words: "uitkomen, opleveren, verdienen, investeren, besparen, uitgeven, bereiken, ontvangen, aantrekken, \
        overhouden, bijdragen, uittrekken, vrijmaken, terugbetalen, betalen, ophalen, inzamelen, inzetten, aannemen, \
        verkopen, kopen, bouwen, leveren, maken, produceren, verwachten, krijgen, halen, overleven, toevoegen, \
        uitkeren, bezitten, overmaken, neerkomen, vertegenwoordigen, de, het, een, en, of, maar, want, dus, als, dan, dat, die, dit, deze, wie, wat, waar, \
        wanneer, hoe, waarom, welke, welk, van, voor, naar, met, zonder, door, over, onder, boven, tussen, tegen, \
        tot, uit, bij, aan, op, in, om, te, ten, ter, sinds, vanaf, vanuit, na, per, via, volgens, wegens, \
        ondanks, tijdens, gedurende, binnen, buiten, achter, naast, langs, rond, rondom, omdat, zodat, terwijl, \
        hoewel, tenzij, mits, totdat, nadat, voordat, is, zijn, was, waren, ben, bent, geweest, wordt, worden, \
        werd, werden, geworden, heeft, hebben, had, hadden, gehad, kan, kunnen, kon, konden, moet, moeten, moest, \
        moesten, mag, mogen, mocht, mochten, zal, zullen, zou, zouden, wil, willen, wilde, wilden, gaat, gaan, \
        ging, gingen, gegaan, komt, komen, kwam, kwamen, gekomen, blijft, blijven, bleef, bleven, gebleven, \
        krijgt, krijgen, kreeg, kregen, gekregen, geeft, geven, gaf, gaven, doet, doen, deed, deden, ziet, zien, \
        zag, zagen, vindt, vinden, vond, vonden, ligt, liggen, lag, lagen, staat, staan, stond, stonden, zit, \
        zitten, zat, zaten, loopt, lopen, liep, liepen, werkt, werken, werkte, werkten, woont, wonen, woonde, \
        woonden, sterft, sterven, stierf, stierven, overleden, overleed, overlijden, overleefden, overleven, \
        stemt, stemden, koos, kozen, kiezen, zegt, zeggen, zei, zeiden, denkt, denken, dacht, dachten, neemt, \
        nemen, nam, namen, maakt, maken, maakte, maakten, laat, laten, liet, lieten, weet, weten, wist, wisten, \
        brengt, brengen, bracht, brachten, houdt, houden, hield, hielden, gebruikt, gebruiken, gebruikte, \
        gebruikten, toont, tonen, blijkt, bleek, bleken, lijkt, lijken, begint, beginnen, begon, begonnen, \
        bestaat, bestaan, bestond, bestonden, vertrokken, verloren, wonnen, telt, tellen, telde, telden, kost, \
        kosten, kostte, kostten, bedraagt, bedroeg, duurt, duren, duurde, duurden, haalden, haalt, halen, \
        raakten, raken, vielen, meldden, melden, reden, rijden, vlogen, spelen, speelden, deelnamen, ontvingen, \
        ontvangen, niet, geen, ook, nog, al, wel, toch, alleen, slechts, reeds, steeds, soms, vaak, altijd, \
        nooit, weer, opnieuw, nu, toen, straks, later, eerder, daarna, daarvoor, daarvan, daarmee, daarbij, \
        daarom, daardoor, hier, daar, er, ergens, nergens, overal, thuis, elders, vandaag, gisteren, morgen, \
        samen, bijna, ongeveer, circa, ruim, meer, minder, meest, minst, minstens, hoogstens, hooguit, zeer, \
        heel, erg, zo, nogal, jaarlijks, dagelijks, wekelijks, maandelijks, ik, jij, je, u, hij, zij, ze, wij, \
        we, jullie, hun, hen, haar, hem, ons, onze, mijn, jouw, uw, mij, me, zich, zichzelf, elkaar, iemand, \
        niemand, iets, niets, alles, allen, alle, elk, elke, ieder, iedere, iedereen, beide, sommige, veel, vele, \
        weinig, enkele, meerdere, ander, anderen, anders, oud, oude, lang, hoog, breed, diep, groot, zwaar, ver, \
        geleden, plus, min, versus, namelijk, bijvoorbeeld, immers, echter, trouwens, overigens, bovendien, \
        tevens, eveneens, vervolgens, tenslotte, uiteindelijk, vooral, juist, precies, wereldwijd, landelijk, \
        gemiddeld, totaal, eenmaal, eenmalig, eenmalige, eens, eender, eenvoudig, eenvoudige, eenheid, eenzaam, \
        eensgezind, enerzijds, anderzijds, respectievelijk, incl, excl, inclusief, exclusief, finale, finales, \
        tezamen, links, rechts, ongedeerd, gewond, dood, gesloten, open, geopend, nodig, jawel, nee, ja, sterk, \
        buitengewoon, elfendertig, tweedehands, ochtends, middags, avonds, nachts, ochtend, middag, avond, nacht, \
        tegelijk, zowel, evenals, behalve, dankzij, aldus, zogenaamd, kortom, zelfs, mede, \
        voldoende, wachten, hopen, vrezen, verwachten, leven, leefden, verschenen, kwijt, beschikbaar",
    determiners: "de, het, een, hun, haar, zijn, ons, onze, mijn, jouw, uw, dit, dat, deze, die",
    not_nouns: &["s", "de", "te", "lijk", "d"],
    ..Nouns::NONE
};
