//! English.

use super::Numeral::{Hundred, Scale, Small, Times};
use super::{
    Grammar, Groups, Language, Marks, Nouns, Numbers, Pairs, Sayings, ScaleWord, Script, Spacing, Units, Way, Words,
};
use crate::figure::mention::Hedge::*;

pub const ENGLISH: Language = Language {
    code: "en",
    english: "English",
    name: "English",
    script: Script::Latin,
    spacing: Spacing::Blanks,
    common: COMMON,
    letters: "",
    decimal_mark: '.',
    group_marks: &[','],
    numbers: NUMBERS,
    spelling: SPELLING,
    capitals: &[],
    phrases: SAYINGS,
    units: UNITS,
    marks: MARKS,
    nouns: NOUNS,
};

const COMMON: Words = "the, a, of, and, to, in, is, was, for, that, on, with, as, are, by, at, from, it, be, this, which, have, has, had, were, not, but, or, an, their, they, more, than, about, there, its, been, who, will, would, he, she, his, we, you, all, our, when, what, one, over, also, after, into, during, between, these, other, some, only, per, each, of";

const NUMBERS: Numbers = Numbers {
    numerals: &[
        (Small(0), "zero"),
        (Small(1), "one"),
        (Small(2), "two"),
        (Small(3), "three"),
        (Small(4), "four"),
        (Small(5), "five"),
        (Small(6), "six"),
        (Small(7), "seven"),
        (Small(8), "eight"),
        (Small(9), "nine"),
        (Small(10), "ten"),
        (Small(11), "eleven"),
        (Small(12), "twelve"),
        (Small(13), "thirteen"),
        (Small(14), "fourteen"),
        (Small(15), "fifteen"),
        (Small(16), "sixteen"),
        (Small(17), "seventeen"),
        (Small(18), "eighteen"),
        (Small(19), "nineteen"),
        (Small(20), "twenty"),
        (Small(30), "thirty"),
        (Small(40), "forty, fourty"),
        (Small(50), "fifty"),
        (Small(60), "sixty"),
        (Small(70), "seventy"),
        (Small(80), "eighty"),
        (Small(90), "ninety"),
        (Hundred, "hundred"),
        (Scale(3), "thousand, k, grand"),
        (Scale(5), "lakh, lakhs"),
        (Scale(6), "million, mln, mn"),
        (Scale(7), "crore, crores"),
        (Scale(9), "billion, bn, bln"),
        (Scale(12), "trillion, tn, trn"),
        (Scale(15), "quadrillion"),
        (Times(2), "couple"),
        (Times(12), "dozen"),
        (Times(20), "score"),
        (Times(144), "gross"),
    ],
    joiners: "and",
    joins_from: 100,
    pairs: Pairs::Year,
    articles: "a, an",
    doubtful: "grand, one, score, gross, zero, once, twice, thrice, couple, k",
    ones: "one",
    approximate: "couple",
    of: "of, the, a, an",
    fractions: &[((1, 2), "half")],
    halved: "onion, lemon, lime, orange, apple, pear, banana, cucumber, zucchini, courgette, aubergine, eggplant, avocado, bunch, packet, bottle, loaf, tablet, pill, melon, cake, pizza, baguette, tomato, potato, carrot, sandwich, cabbage",
    denominators: &[
        (2, "half, halves"),
        (3, "third, thirds"),
        (4, "quarter, quarters, fourth, fourths"),
        (5, "fifth, fifths"),
        (6, "sixth, sixths"),
        (7, "seventh, sevenths"),
        (8, "eighth, eighths"),
        (9, "ninth, ninths"),
        (10, "tenth, tenths"),
        (12, "twelfth, twelfths"),
        (16, "sixteenth, sixteenths"),
        (20, "twentieth, twentieths"),
        (100, "hundredth, hundredths"),
        (1_000, "thousandth, thousandths"),
        (1_000_000, "millionth, millionths"),
        (1_000_000_000, "billionth, billionths"),
        (1_000_000_000_000, "trillionth, trillionths"),
    ],
    vague: &[
        ((3, 20), "several, few, handful"),
        ((20, 200), "tens, dozens"),
        ((40, 400), "scores"),
        ((200, 2_000), "hundreds"),
        ((2_000, 20_000), "thousands"),
        ((2_000_000, 20_000_000), "millions"),
        ((2_000_000_000, 20_000_000_000), "billions"),
        ((2_000_000_000_000, 20_000_000_000_000), "trillions"),
    ],
    scale_plurals: &[
        (Scale(3), "thousands"),
        (Scale(6), "millions"),
        (Scale(9), "billions"),
        (Scale(12), "trillions"),
        (Times(12), "dozens"),
    ],
    suffixes: &[(3, "k, K"), (6, "M, mn, mln, mio"), (9, "B, bn, Bn, BN, bln"), (12, "tn, trn")],
    doubtful_suffixes: &[(6, "m"), (7, "cr, Cr"), (9, "b"), (12, "T")],
    money_suffixes: &[(5, "L")],
    decimal_points: "point",
    minus: "minus, negative",
    factors: &[
        ((1, 1), "once"),
        ((2, 1), "twice, twofold"),
        ((3, 1), "thrice, threefold"),
        ((4, 1), "fourfold"),
        ((5, 1), "fivefold"),
        ((6, 1), "sixfold"),
        ((7, 1), "sevenfold"),
        ((8, 1), "eightfold"),
        ((9, 1), "ninefold"),
        ((10, 1), "tenfold"),
        ((20, 1), "twentyfold"),
        ((100, 1), "hundredfold"),
    ],
    factor_verbs: &[
        ((2, 1), "doubled, doubling"),
        ((3, 1), "tripled, trebled, tripling, trebling"),
        ((4, 1), "quadrupled, quadrupling"),
        ((5, 1), "quintupled, quintupling"),
        ((1, 2), "halved, halving"),
    ],
    nth: &[
        (3, "third"),
        (4, "fourth"),
        (5, "fifth"),
        (6, "sixth"),
        (7, "seventh"),
        (8, "eighth"),
        (9, "ninth"),
        (10, "tenth"),
        (20, "twentieth"),
        (100, "hundredth"),
    ],
    ordinals: "first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth, \
        fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth, thirtieth, fortieth, fiftieth, \
        sixtieth, seventieth, eightieth, ninetieth, hundredth, thousandth, millionth, billionth, trillionth",
    ordinal_suffixes: "st, nd, rd, th",
    ..Numbers::NONE
};

const SCALES: &[ScaleWord] = &[
    ScaleWord { size: 1_000_000_000, one: "one billion", many: " billion", changes: false },
    ScaleWord { size: 1_000_000, one: "one million", many: " million", changes: false },
    ScaleWord { size: 1_000, one: "one thousand", many: " thousand", changes: false },
];
const SPELLING: &[Way] = &[
    Way {
        agreement: 0,
        grammar: Grammar::Groups(Groups {
            tens: "-",
            hundred: " hundred",
            one_hundred: "one hundred",
            hundreds: " and ",
            scales: SCALES,
            small_group: " and ",
            below: 1_000_000_000_000,
            ..Groups::NONE
        }),
    },
    Way {
        agreement: 0,
        grammar: Grammar::Groups(Groups {
            tens: "-",
            hundred: " hundred",
            one_hundred: "one hundred",
            hundreds: " ",
            scales: SCALES,
            small_group: " ",
            below: 1_000_000_000_000,
            ..Groups::NONE
        }),
    },
    Way {
        agreement: 0,
        grammar: Grammar::Groups(Groups {
            tens: " ",
            hundred: " hundred",
            one_hundred: "one hundred",
            hundreds: " and ",
            scales: SCALES,
            small_group: " and ",
            below: 1_000_000_000_000,
            ..Groups::NONE
        }),
    },
    Way {
        agreement: 0,
        grammar: Grammar::Groups(Groups {
            tens: " ",
            hundred: " hundred",
            one_hundred: "one hundred",
            hundreds: " ",
            scales: SCALES,
            small_group: " ",
            below: 1_000_000_000_000,
            ..Groups::NONE
        }),
    },
];

const SAYINGS: Sayings = Sayings {
    hedges: &[
        (
            Over,
            "more than, over, above, in excess of, upwards of, upward of, exceeding, exceeds, exceed, exceeded, \
             greater than, larger than, bigger than, higher than, longer than, older than, faster than, beyond, \
             just over, just above, just more than, a little over, a little more than, a little above, a bit over, \
             a bit more than, slightly over, slightly more than, slightly above, well over, well above, far more than, \
             far above, much more than, many more than, north of, better than, comfortably over, comfortably above, \
             substantially more than, significantly more than, considerably more than, surpassing, surpassed, \
             topped, topping, passing, a shade over, a tad over, a touch over, a hair over, a fraction over, fractionally over, \
             a good, a solid, little more than, marginally over, marginally more than, marginally above, a shade above, a tad above, a touch above, \
             fractionally above, barely over, barely above, only just over, comfortably exceeding",
        ),
        (
            AtLeast,
            "at least, at the least, at the very least, no fewer than, no less than, not less than, not fewer than, \
             not lower than, no lower than, not under, not below, minimum of, a minimum of, minimum, min, \
             a full, not be less than, not be fewer than, not be lower than, never less than, never fewer than, never below, \
             greater than or equal to, more than or equal to, higher than or equal to, larger than or equal to, bigger than or equal to, \
             equal to or greater than, equal to or more than, equal to or higher than, equal to or above, at least or equal to, \
             greater or equal to, more or equal to, greater or equal than, more or equal than, higher or equal than, \
             larger or equal than, bigger or equal than, never under, nothing less than, no fewer, upward from, as few as, as little as, as low as, as young as, as small as, starting at, starting from, from at least",
        ),
        (
            Under,
            "less than, fewer than, under, below, lower than, smaller than, shorter than, younger than, slower than, \
             short of, well under, well below, far below, far less than, far fewer than, much less than, fewer, \
             south of, underneath, inside of, nowhere near, not nearly, not even, well short of, far short of, nothing like",
        ),
        (
            AtMost,
            "at most, at the most, at the very most, up to, no more than, not more than, not over, not exceeding, \
             not above, no higher than, not higher than, no greater than, no longer than, maximum of, a maximum of, \
             less than or equal to, fewer than or equal to, lower than or equal to, smaller than or equal to, \
             equal to or less than, equal to or lower than, equal to or fewer than, equal to or below, less or equal to, \
             less or equal than, lower or equal than, smaller or equal than, fewer or equal than, \
             maximum, max, as many as, as much as, as high as, as large as, as tall as, as old as, as far as, upper limit of, \
             not exceed, cannot exceed, never exceed, never exceeds, never exceeded, never exceeding, not exceeded, \
             never more than, never above, never over, not be more than, not be greater than, not be higher than, \
             not be over, not be above, not be longer than, no later than, not later than, no older than, \
             not older than, not longer than, anything up to, anywhere up to, no bigger than, no larger than, \
             not larger than, not greater than, no taller than, no heavier than, no wider than, not to exceed, \
             not take longer than, not take more than, not last longer than, not last more than, not cost more than, not contain more than, \
             not have more than, not use more than, not need more than, not require more than, not earn more than, not pay more than",
        ),
        (
            About,
            "about, around, round about, roughly, approximately, approx, circa, ca, c, some, an estimated, estimated, \
             estimated at, in the region of, in the order of, of the order of, on the order of, in the neighborhood of, \
             in the neighbourhood of, in the vicinity of, in the ballpark of, close to, closer to, near, somewhere around, \
             somewhere near, just about, or so, very roughly, more or less, give or take, perhaps, maybe, something like, \
             not far from, not far off, more like, hovering around, hovers around, an average of, averaging, on average",
        ),
        (
            Nearly,
            "nearly, almost, just under, just below, just short of, just shy of, shy of, not quite, a little under, \
             a little less than, a little below, a bit under, a bit less than, slightly under, slightly less than, \
             slightly below, slightly fewer than, just less than, just fewer than, approaching, virtually, practically, \
             nearing, close on, very nearly, the best part of, the better part of, best part of, better part of, \
             a shade under, a tad under, a touch under, a hair under, a fraction under, fractionally under, marginally under, \
             marginally less than, marginally below, a shade below, a tad below, a touch below, fractionally below, \
             not far short of, a little short of, only just under",
        ),
        (Exactly, "exactly, precisely, exact"),
        (
            None,
            "a total of, total of, just, only, the, a whopping, a mere, a record, a whole, fully, all, another, a further, an additional, plus",
        ),
    ],
    known: "the",
    pointing: "above, below",
    trailing_hedges: &[
        (
            OrMore,
            "or more, or above, or higher, or greater, or over, or later, or better, or older, or longer, or larger, \
             or newer, or up, and above, and over, and more, and up, and upwards, and counting, and older, and later, \
             and higher, plus, odd, upwards, something",
        ),
        (
            AtMost,
            "or less, or fewer, or lower, or below, or under, or younger, or smaller, or shorter, or earlier, and below, \
             and under, and less, and younger, at most, at the most, at the very most, maximum, max, tops",
        ),
        (About, "or so, or thereabouts, ish, approximately, approx, give or take, more or less, on average, roughly"),
        (AtLeast, "at least, at the least, at the very least, at minimum, at a minimum, minimum"),
        (Exactly, "exactly, precisely, on the dot, or equal, or equal to it, or equal to that"),
    ],
    abbreviations: "cr, approx, ca, c, max, min, sq, cu, ft, lb, lbs, oz, hr, hrs, yd, yds, yr, yrs, mi, tbsp, tsp, gal, pct",
    ranges: &[
        ("between, anywhere between, somewhere between", "and, to"),
        ("from, anywhere from, ranging from, ranges from, ranged from", "to, through, up to, until"),
    ],
    range_words: "to, through, thru",
    parts_of: "of whom, of which, of these, of those, of them, among them, of these only, toll of, tolls of, team of, teams of, crew of, family of, families of, group of, groups of, \
        party of, squad of, gang of, panel of, jury of, committee of, board of, staff of, class of, cast of, crowd of, household of, \
        households of, rating of, age of, score of, of whom only, of them only, including, \
        killing, killed, kills, wounding, wounded, injuring, injured, arresting, arrested, rescuing, rescued",
    alternatives: "or",
    tolerances: "plus or minus, give or take, plus minus, plus and minus",
    ratios: "in, in every, in each, out of, of every, out of every, of",
    weak_ratios: "in, of",
    every: "every, each",
    leading_ratios: "of",
    growth: "grew, grow, grows, growing, growth, grown, rose, rise, rises, risen, rising, increase, increased, increases, \
        increasing, gain, gained, gains, climbed, climb, climbs, jumped, surged, soared, up, down, fell, fall, falls, fallen, \
        falling, drop, dropped, drops, dropping, decline, declined, declines, declining, decrease, decreased, decreases, \
        decreasing, shrank, shrunk, shrink, reduction, reduced, reduces, reducing, cut, cuts, lost, loses, higher, lower, \
        faster, slower, cheaper, larger, smaller, bigger, expansion, expanded, improvement, improved, more, less, fewer, \
        raise, raised, raises, surge, jump, hike, slump, slumped, plunged, plunge, rebound, rebounded, uptick, slipped, \
        dipped, dip, edged, advanced, contraction, contracted, slowdown, doubled, tripled, trebled, quadrupled, halved, rallied, tumbled, tumble, slid, slide, sank, skyrocketed, rocketed, swelled, ballooned, mounted, accelerated, \
        widened, narrowed, eased, crept, inched, ticked, leapt, leaped, spiked, spike, plummeted, sagged, retreated, \
        shed, trimmed, slashed, cutting, lowered, lowering, boosted, boost, dwindled, shrinking, lifted, \
        appreciation, appreciated, depreciation, \
        depreciated, inflation, reduce, raising, boosting, slashing, trimming, easing, curbed, curb, outperformed, \
        underperformed, outpaced, missed",
    moving: "went, goes, going, gone, moved, moves, moving, switched, changed, changes, shifted",
    growth_by: "by",
    growth_links: "by, of, another, a further, an additional, a, an, by another, by a further, by an additional, by an, by a, \
        was, were, is, rate of, of a, of an, rate was, some",
    reaching: "to",
    version_hedges: &[
        (
            AtLeast,
            "since, since version, from, starting with, starting from, starting at, beginning with, no older than, not older than, no earlier than, not earlier than, no lower than, not lower than, not below, minimum, min",
        ),
        (Over, "newer than, later than, higher than, above, after, greater than"),
        (Under, "older than, earlier than, lower than, below, before, prior to"),
        (
            AtMost,
            "no newer than, not newer than, no later than, not later than, no higher than, not above, up to and including, through, until",
        ),
    ],
    trailing_version_hedges: &[
        (
            OrMore,
            "or any newer version, or any later version, or a newer version, or a later version, or newer versions, or later versions, or a newer one, or a later one, or more recent, and newer, and later versions, and newer versions, and all later versions, onwards, onward, or upwards",
        ),
        (
            AtMost,
            "or older, and older, and earlier, or any older version, or earlier versions, and older versions, and earlier versions, and down",
        ),
    ],
    than: "than",
    list_words: "and, or, and/or, as well as",
    totals: "total, totals, sum, all, in total, grand total, overall",
    ..Sayings::NONE
};

const UNITS: Units = Units {
    sizes: "thick, wide, long, deep, tall, high, across, diameter, length, width, height, depth, thickness, apart, square, rain, snow, rainfall, \
        snowfall",
    below_zero: "below zero, under zero, below freezing",
    small_money: &[("GBP/100", "p"), ("USD/100", "c")],
    per_piece: "a, an, per, each, every",
    pieces: "gallon, share, barrel, bushel, head, piece, ticket, unit, bottle, pack, person, night, seat, \
        plate, game, match, ton, quart, pint, pop, bag, box, copy, pair, square foot, dose, pill, ride, vote, \
        click, item, cup, glass, slice, dozen, visit, user, child, student, employee, household, \
        patient, passenger, cow",
    names: &[
        ("°", "deg, degs, degree, degrees"),
        (
            "°F",
            "deg fahrenheit, deg f, degrees f, degree f, degree fahrenheit, degrees fahrenheit, fahrenheit, farenheit, \
             degrees farenheit",
        ),
        (
            "°C",
            "deg celsius, degs celsius, deg centigrade, deg c, degrees c, degree c, degree celsius, degrees celsius, \
             degree centigrade, degrees centigrade, celsius, centigrade, celcius, degrees celcius",
        ),
        ("%", "percent, percents, per cent, pct, per-cent, percentage"),
        (
            "pp",
            "percentage point, percentage points, percent point, percent points, per cent point, per cent points, pp, ppt, pps, \
             ppts, points of percent, pct points, pct point, percentage-point",
        ),
        ("bp", "basis point, basis points, bps"),
        ("‰", "per mille, per mil, permille, per thousand"),
        ("ppm", "parts per million, ppm, part per million"),
        ("ppb", "parts per billion, ppb"),
        ("×", "fold, times as"),
        ("ns", "nanosecond, nanoseconds"),
        ("µs", "microsecond, microseconds"),
        ("ms", "millisecond, milliseconds, msec"),
        ("s", "second, seconds, sec, secs"),
        ("min", "minute, minutes, mins"),
        ("h", "hour, hours, hr, hrs"),
        ("day", "day, days, calendar day, calendar days"),
        ("week", "week, weeks, wk, wks"),
        ("month", "month, months, mth, mths"),
        ("year", "year, years, yr, yrs, annum"),
        ("decade", "decade, decades"),
        ("century", "century, centuries"),
        (
            "workday",
            "workday, workdays, working day, working days, business day, business days, trading day, trading days",
        ),
        ("nm", "nanometre, nanometres, nanometer, nanometers"),
        ("µm", "micrometre, micrometres, micrometer, micrometers, micron, microns"),
        ("mm", "millimetre, millimetres, millimeter, millimeters"),
        ("cm", "centimetre, centimetres, centimeter, centimeters"),
        ("m", "metre, metres, meter, meters"),
        ("km", "kilometre, kilometres, kilometer, kilometers"),
        ("in", "inch, inches"),
        ("ft", "foot, feet"),
        ("yd", "yard, yards"),
        ("mi", "mile, miles"),
        ("nmi", "nautical mile, nautical miles"),
        ("ly", "light year, light years, light-year, light-years, lightyear, lightyears"),
        (
            "cm²",
            "cm squared, centimetres squared, centimeters squared, square centimetre, square centimetres, square centimeter, square centimeters",
        ),
        (
            "m²",
            "m squared, metres squared, meters squared, metre squared, meter squared, square metre, square metres, square meter, square meters, sq m, sq metres, sq meters",
        ),
        (
            "km²",
            "km squared, kilometres squared, kilometers squared, square kilometre, square kilometres, square kilometer, square kilometers, sq km",
        ),
        ("in²", "inches squared, square inch, square inches, sq in"),
        ("ft²", "feet squared, ft squared, square foot, square feet, sq ft, sq feet, sqft"),
        ("yd²", "square yard, square yards, sq yd, sq yds"),
        ("mi²", "miles squared, square mile, square miles, sq mi, sq miles"),
        ("ha", "hectare, hectares"),
        ("ac", "acre, acres"),
        (
            "cm³",
            "cm cubed, centimetres cubed, centimeters cubed, cubic centimetre, cubic centimetres, cubic centimeter, cubic centimeters",
        ),
        (
            "m³",
            "m cubed, metres cubed, meters cubed, metre cubed, meter cubed, cubic metre, cubic metres, cubic meter, cubic meters, cu m",
        ),
        (
            "km³",
            "km cubed, kilometres cubed, kilometers cubed, cubic kilometre, cubic kilometres, cubic kilometer, cubic kilometers",
        ),
        ("in³", "inches cubed, cubic inch, cubic inches, cu in"),
        ("ft³", "feet cubed, ft cubed, cubic foot, cubic feet, cu ft"),
        ("yd³", "cubic yard, cubic yards, cu yd"),
        ("ac·ft", "acre foot, acre feet, acre-foot, acre-feet, ac ft"),
        ("cup", "cup, cups"),
        ("tbsp", "tablespoon, tablespoons, tablespoonful, tablespoonfuls, tbsp, tbsps, tbs"),
        ("tsp", "teaspoon, teaspoons, teaspoonful, teaspoonfuls, tsp, tsps"),
        ("fl oz", "fl oz, fluid ounce, fluid ounces"),
        ("pint", "pint, pints"),
        ("quart", "quart, quarts, qt, qts"),
        ("gallon", "gallon, gallons, gal, gals"),
        ("IU", "international units"),
        ("mmHg", "mm hg, millimetres of mercury, millimeters of mercury, millimeter of mercury"),
        ("bpm", "beats per minute, beats a minute"),
        ("mL", "millilitre, millilitres, milliliter, milliliters"),
        ("L", "litre, litres, liter, liters"),
        ("µg", "microgram, micrograms, microgramme, microgrammes"),
        ("mg", "milligram, milligrams, milligramme, milligrammes"),
        ("g", "gram, grams, gramme, grammes"),
        ("kg", "kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos"),
        ("t", "tonne, tonnes, metric ton, metric tons"),
        ("oz", "ounce, ounces"),
        ("lb", "pound, pounds"),
        ("stone", "stone"),
        ("km/h", "kilometres per hour, kilometers per hour, kilometres an hour, kilometers an hour"),
        ("m/s", "metres per second, meters per second, metres a second, meters a second"),
        ("mph", "miles per hour, miles an hour, mph, mile per hour, mile an hour"),
        ("kn", "knot, knots"),
        ("bit", "bit, bits"),
        ("B", "byte, bytes"),
        ("kB", "kilobyte, kilobytes"),
        ("MB", "megabyte, megabytes"),
        ("GB", "gigabyte, gigabytes"),
        ("TB", "terabyte, terabytes"),
        ("PB", "petabyte, petabytes"),
        ("KiB", "kibibyte, kibibytes"),
        ("MiB", "mebibyte, mebibytes"),
        ("GiB", "gibibyte, gibibytes"),
        ("TiB", "tebibyte, tebibytes"),
        ("Mbit/s", "megabits per second, megabit per second"),
        ("Gbit/s", "gigabits per second, gigabit per second, gigabits a second"),
        ("MB/s", "megabytes per second, megabyte per second"),
        ("GB/s", "gigabytes per second, gigabyte per second"),
        ("mW", "milliwatt, milliwatts"),
        ("W", "watt, watts"),
        ("kW", "kilowatt, kilowatts"),
        ("MW", "megawatt, megawatts"),
        ("GW", "gigawatt, gigawatts"),
        ("J", "joule, joules"),
        ("kJ", "kilojoule, kilojoules"),
        ("kcal", "kilocalorie, kilocalories"),
        ("Wh", "watt hour, watt hours"),
        ("kWh", "kilowatt hour, kilowatt hours"),
        ("MWh", "megawatt hour, megawatt hours"),
        ("GWh", "gigawatt hour, gigawatt hours"),
        ("hp", "horsepower"),
        ("Hz", "hertz"),
        ("kHz", "kilohertz"),
        ("MHz", "megahertz"),
        ("GHz", "gigahertz"),
        ("rpm", "rpm"),
        ("V", "volt, volts"),
        ("kV", "kilovolt, kilovolts"),
        ("A", "ampere, amperes, amp, amps"),
        ("mA", "milliampere, milliamperes, milliamp, milliamps"),
        ("Ω", "ohm, ohms"),
        ("N", "newton, newtons"),
        ("Pa", "pascal, pascals"),
        ("kPa", "kilopascal, kilopascals"),
        ("bar", "bar"),
        ("K", "kelvin, kelvins"),
        ("dB", "decibel, decibels"),
        ("px", "pixel, pixels"),
        ("mpg", "miles per gallon, mile per gallon"),
        ("atm", "atmosphere, atmospheres"),
        (
            "m/s²",
            "meters per second squared, meter per second squared, metres per second squared, \
             metre per second squared, metres per square second, meters per square second",
        ),
        ("arcmin", "arcminutes, arcminute"),
        ("arcsec", "arcseconds, arcsecond"),
        ("radian", "radian, radians, rad"),
        ("daa", "dunams, dunam"),
        ("carat", "karats, karat, carat, carats"),
        ("Gbit", "gigabits, gigabit"),
        ("kbit", "kilobits, kilobit"),
        ("Mbit", "megabits, megabit"),
        ("Tbit", "terabits, terabit"),
        ("BTU", "british thermal units, british thermal unit"),
        ("eV", "electronvolts, electronvolt, electron volt, electron volts"),
        (
            "lbf·ft",
            "lb-ft, lb ft, ft-lb, ft-lbs, ft lb, ft lbs, pound-feet, pound foot, pound feet, foot-pounds, foot pounds",
        ),
        ("lbf", "pounds of force, pound of force"),
        ("dpi", "dots per inch, dot per inch"),
        ("Mpx", "megapixels, megapixel"),
        ("ppi", "pixels per inch, pixel per inch"),
        ("AU", "astronomical units, astronomical unit"),
        ("dm", "decimeters, decimeter, decimetre, decimetres"),
        ("fathom", "fathoms, fathom"),
        ("furlong", "furlongs, furlong"),
        ("parsec", "parsec, parsecs"),
        ("picometre", "picometers, picometer, picometres, picometre"),
        ("cd", "candela, candelas"),
        ("lm", "lumen, lumens"),
        ("lx", "lux, luxes"),
        ("Da", "daltons, dalton"),
        ("ozt", "troy ounces, troy ounce, troy oz, ounce troy, ounces troy"),
        ("hPa", "hectopascals, hectopascal"),
        ("inHg", "inches of mercury, inch of mercury"),
        ("MPa", "megapascals, megapascal"),
        ("mbar", "millibars, millibar"),
        ("psi", "pounds force per square inch, pound force per square inch"),
        ("Nm", "newton meters, newton meter, newton metre, newton metres"),
        ("barrel", "barrel, barrels"),
        ("bushel", "bushel, bushels"),
        ("cL", "centiliters, centiliter, centilitre, centilitres"),
        ("mi³", "cubic miles, cubic mile"),
        ("dL", "deciliters, deciliter, decilitre, decilitres"),
        ("hL", "hectoliters, hectoliter, hectolitre, hectolitres"),
        ("megalitre", "megaliters, megaliter, megalitre, megalitres"),
        ("mmol", "millimole, millimoles"),
        ("µmol", "micromole, micromoles"),
        ("mol", "mol, mols"),
        ("kbit/s", "kilobits per second, kilobit per second"),
        ("Tbit/s", "terabits per second"),
        ("kB/s", "kilobytes per second"),
        ("TB/s", "terabytes per second"),
        ("mV", "millivolt, millivolts"),
        ("MV", "megavolt, megavolts"),
        ("µA", "microampere, microamperes, microamp, microamps"),
        ("MJ", "megajoule, megajoules"),
        ("GJ", "gigajoule, gigajoules"),
        ("TJ", "terajoule, terajoules"),
        ("PJ", "petajoule, petajoules"),
        ("TW", "terawatt, terawatts"),
        ("TWh", "terawatt hour, terawatt hours"),
        ("mAh", "milliampere hour, milliampere hours, milliamp hour, milliamp hours"),
        ("Ah", "ampere hour, ampere hours, amp hour, amp hours"),
        ("keV", "kiloelectronvolt, kiloelectronvolts, kiloelectron volts"),
        ("MeV", "megaelectronvolt, megaelectronvolts, megaelectron volts"),
        ("GeV", "gigaelectronvolt, gigaelectronvolts, gigaelectron volts"),
        ("GPa", "gigapascal, gigapascals"),
        ("kN", "kilonewton, kilonewtons"),
        ("MN", "meganewton, meganewtons"),
        ("THz", "terahertz"),
        ("kΩ", "kiloohm, kiloohms, kilohm, kilohms"),
        ("MΩ", "megaohm, megaohms, megohm, megohms"),
        ("µF", "microfarad, microfarads"),
        ("nF", "nanofarad, nanofarads"),
        ("pF", "picofarad, picofarads"),
        ("µH", "microhenry, microhenries"),
        ("mH", "millihenry, millihenries"),
        ("mT", "millitesla, milliteslas"),
        ("µT", "microtesla, microteslas"),
        ("Bq", "becquerel, becquerels"),
        ("kBq", "kilobecquerel, kilobecquerels"),
        ("MBq", "megabecquerel, megabecquerels"),
        ("GBq", "gigabecquerel, gigabecquerels"),
        ("TBq", "terabecquerel, terabecquerels"),
        ("Gy", "gray, grays"),
        ("mGy", "milligray, milligrays"),
        ("Sv", "sievert, sieverts"),
        ("mSv", "millisievert, millisieverts"),
        ("µSv", "microsievert, microsieverts"),
        ("kVA", "kilovolt ampere, kilovolt amperes"),
        ("Torr", "torr"),
        ("kDa", "kilodalton, kilodaltons"),
        ("ng", "nanogram, nanograms"),
        ("pg", "picogram, picograms"),
        ("kt", "kilotonne, kilotonnes, kiloton, kilotons"),
        ("Mt", "megatonne, megatonnes, megaton, megatons"),
        ("Gt", "gigatonne, gigatonnes, gigaton, gigatons"),
        ("fortnight", "fortnight, fortnights"),
        ("ton", "ton, tons, short ton, short tons, long ton, long tons"),
        ("mrad", "milliradian, milliradians"),
        ("Å", "angstrom, angstroms, ångström, ångströms"),
        ("EB", "exabyte, exabytes"),
        ("PiB", "pebibyte, pebibytes"),
        ("mm²", "square millimetre, square millimetres, square millimeter, square millimeters"),
        ("mm³", "cubic millimetre, cubic millimetres, cubic millimeter, cubic millimeters"),
        ("ps", "picosecond, picoseconds"),
        ("µL", "microlitre, microlitres, microliter, microliters"),
        ("PEN", "peruvian soles, peruvian sol"),
        ("GEL", "georgian laris, laris, georgian lari"),
        ("AMD", "armenian drams, armenian dram"),
        ("AZN", "azerbaijani manats, manats, azerbaijani manat"),
        ("UZS", "uzbekistani som"),
        ("RSD", "serbian dinars, serbian dinar"),
        ("GBP/100", "pence, penny"),
        ("USD", "usd, dollar, dollars, us dollar, us dollars, american dollars, bucks"),
        ("USD/100", "cent, cents, us cent, us cents"),
        ("CAD", "canadian dollar, canadian dollars"),
        ("AUD", "australian dollar, australian dollars"),
        ("NZD", "new zealand dollar, new zealand dollars"),
        ("HKD", "hong kong dollar, hong kong dollars"),
        ("SGD", "singapore dollar, singapore dollars, singaporean dollars"),
        ("TWD", "new taiwan dollar, new taiwan dollars, taiwan dollars"),
        ("SEK", "swedish krona, swedish kronor, swedish kroner, swedish crowns, krona, kronor"),
        ("NOK", "norwegian krone, norwegian kroner, norwegian crowns"),
        ("DKK", "danish krone, danish kroner, danish crowns"),
        ("ISK", "icelandic krona, icelandic kronur, icelandic krónur, icelandic króna"),
        ("PLN", "zloty, zlotys, polish zloty, polish zlotys, złoty, złotys"),
        ("CZK", "czech koruna, czech korunas, czech crowns, koruna, korunas"),
        ("HUF", "forint, forints, hungarian forint, hungarian forints"),
        ("RON", "romanian leu, romanian lei"),
        ("BGN", "bulgarian lev, bulgarian leva"),
        ("UAH", "hryvnia, hryvnias, ukrainian hryvnia, ukrainian hryvnias, hryvnya"),
        ("KZT", "tenge, kazakh tenge, kazakhstani tenges, tenges, kazakhstani tenge"),
        ("MXN", "mexican peso, mexican pesos"),
        ("ARS", "argentine peso, argentine pesos"),
        ("CLP", "chilean peso, chilean pesos"),
        ("COP", "colombian peso, colombian pesos"),
        ("PHP", "philippine peso, philippine pesos"),
        ("BRL", "reais, brazilian real, brazilian reais, brazilian reals"),
        ("ZAR", "rand, south african rand"),
        ("NGN", "naira, nigerian naira, nigerian nairas, nairas"),
        ("GHS", "cedi, cedis, ghanaian cedi, ghanaian cedis"),
        ("KES", "kenyan shilling, kenyan shillings"),
        ("EGP", "egyptian pound, egyptian pounds"),
        ("MAD", "moroccan dirham, moroccan dirhams"),
        ("TND", "tunisian dinar, tunisian dinars"),
        ("DZD", "algerian dinar, algerian dinars"),
        ("LBP", "lebanese pound, lebanese pounds, lebanese lira"),
        ("SYP", "syrian pound, syrian pounds"),
        ("JOD", "jordanian dinar, jordanian dinars"),
        ("KWD", "kuwaiti dinar, kuwaiti dinars"),
        ("BHD", "bahraini dinar, bahraini dinars"),
        ("IQD", "iraqi dinar, iraqi dinars"),
        ("SAR", "saudi riyal, saudi riyals"),
        ("QAR", "qatari riyal, qatari riyals"),
        ("OMR", "omani rial, omani rials"),
        (
            "ILS",
            "shekel, shekels, israeli shekel, israeli shekels, new shekels, israeli new shekels, israeli new shekel",
        ),
        ("PKR", "pakistani rupee, pakistani rupees"),
        ("LKR", "sri lankan rupee, sri lankan rupees"),
        ("BDT", "taka, bangladeshi taka, bangladeshi takas, takas"),
        ("THB", "baht, thai baht"),
        ("IDR", "rupiah, indonesian rupiah, indonesian rupiahs, rupiahs"),
        ("MYR", "ringgit, malaysian ringgit, malaysian ringgits, ringgits"),
        ("VND", "vietnamese dong"),
        ("AFN", "afghani, afghanis, afghan afghanis, afghan afghani"),
        ("EUR", "euro, euros, eur"),
        ("EUR/100", "euro cent, euro cents, eurocent, eurocents"),
        ("GBP", "gbp, pound sterling, pounds sterling, british pounds, quid, british pound"),
        ("JPY", "yen, japanese yen"),
        ("CNY", "yuan, renminbi, rmb, chinese yuan"),
        ("INR", "rupee, rupees, indian rupees, indian rupee"),
        ("CHF", "franc, francs, swiss franc, swiss francs"),
        ("RUB", "rouble, roubles, ruble, rubles, russian roubles, russian rubles, russian ruble, russian rouble"),
        ("TRY", "lira, liras, turkish lira, turkish liras"),
        ("KRW", "won, korean won, south korean won"),
        ("IRR", "rial, rials, iranian rials, iranian rial"),
        ("IRT", "toman, tomans"),
        ("AED", "dirham, dirhams, uae dirham, uae dirhams"),
        ("BTC", "bitcoin, bitcoins"),
    ],
    parts: &[("stone", "st")],
    by_topic: &[
        (
            "pound, pounds",
            "GBP",
            "million, billion, cost, costs, costing, price, priced, paid, pay, paying, pays, spent, spend, spending, fined, fine, worth, salary, earn, \
             earns, earned, debt, debts, budget, loan, loans, rent, tax, bill, bills, donation, donated, wages, fee, fees, funding, compensation, \
             damages, prize, pence, penny, cash, invest, invested, investment, savings, owed, owes",
        ),
        (
            "K",
            "K",
            "at, temperature, temperatures, kelvin, thermal, cool, cools, cooled, cooling, heat, heats, heated, heating, warmed, cryogenic, boils, \
             boiling, melts, melting, freezes, freezing, superconducting, superconductor, superconductivity, annealed",
        ),
    ],
    implies_cents: true,
    unless_of: "stone",
    leading: &[("year", "aged"), ("CNY", "rmb"), ("INR", "rs"), ("IDR", "rp"), ("×", "factor of")],
    trailing_rates: &[
        ("day", "daily"),
        ("week", "weekly"),
        ("month", "monthly"),
        ("year", "annually, yearly, pa"),
        ("h", "hourly"),
    ],
    tails: "old, of age, olds",
    times: "times",
    times_than: "as, more, higher, larger, greater, bigger, longer, faster, the, less, lower, smaller, slower, better, that, \
        cheaper, stronger, worse, likelier, heavier, wider, deeper, taller, fewer, over",
    percent_points: "point, points, pt, pts",
    per_time: "a, an, per, each, every, in a, in each, in every",
    per: "per, for each, for every",
    ..Units::NONE
};

const MARKS: Marks = Marks {
    day_names: "monday, tuesday, wednesday, thursday, friday, saturday, sunday, mondays, tuesdays, wednesdays, thursdays, fridays, \
        saturdays, sundays, weekdays, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun, today, tomorrow, tonight, sharp",
    minute_links: "past",
    minute_marks: "at, by, until, till, before, after, since",
    weak_clock_marks: "leaves at, leaving at, left at, departs at, departed at, departing at, arrives at, arrived at, arriving at, \
        kicks off at, kicked off at, kick-off at, kick off at, meet at, met at, meets at, woke up at, wake up at, wakes up at, get up at, \
        got up at, gets up at, lunch at, dinner at, breakfast at, train at, flight at, bus at, doors open at, doors at, due at, \
        starts at around, begins at around, bed at",
    opens: "open, opens, opened, hours, work, works, worked, working, staffed, shift, shifts, job, jobs",
    codes: "http, https, status, error, code, codes, response, page",
    old_year_marks: "in, since, until, till, during, before, after, circa, ca, anno",
    streets: "street, avenue, road, lane, boulevard, terrace, drive, square, court, crescent, parkway, highway, \
        st, ave, rd, blvd, dr, mews, embankment, quay, broadway, place, close, gardens, grove, alley, plaza",
    towns: "london, washington, chicago, houston, dallas, boston, seattle, denver, miami, atlanta, \
        philadelphia, berlin, paris, madrid, rome, vienna, amsterdam, stockholm, toronto, zurich, tehran",
    pressures: "pressure, bp, systolic",
    pressure_links: "over",
    scores: "won, win, wins, beat, beats, beaten, lost, lose, loses, defeated, defeat, draw, drew, victory, \
        scoreline, equalised, equalized, trailed, trailing, odds, aggregate, shootout, halftime",
    months: "january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, \
        apr, jun, jul, aug, sep, sept, oct, nov, dec, farvardin, ordibehesht, khordad, tir, mordad, shahrivar, mehr, aban, \
        azar, dey, bahman, esfand, muharram, safar, ramadan, shawwal",
    doubtful_months: "march, may, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, august, tir, mehr, dey, azar, \
        aban, bahman, esfand",
    year_marks: "in, since, by, until, till, during, of, before, after, from, fiscal, fy, early, late, mid, spring, summer, \
        autumn, fall, winter, and, to, for, ended, ending, as, the, through, throughout, than, on, over, back, circa, c, \
        between, around, class, vintage, low, high, upper, lower, founded, settled, built, established, inc, incorporated, opened, born, died, \
        est, rebuilt, launched",
    year_names: "year, years, fy",
    eras: "bc, ad, bce, ce, ah",
    references: "cfr, usc, form, zip, zipcode, postcode, postcodes, section, sections, sect, subsection, subsections, chapter, chapters, figure, figures, fig, figs, table, tables, tab, \
        page, pages, p, pp, nr, appendix, annex, annexes, article, articles, equation, equations, eq, eqs, eqn, paragraph, \
        paragraphs, subparagraph, para, paras, clause, clauses, volume, volumes, vol, vols, apartment, apt, suite, route, highway, interstate, ref, refs, rfc, cve, iso, isbn, \
        issn, pr, commit, verse, verses, exhibit, exhibits, footnote, footnotes, lemma, theorem, revision, rev, chap, ext, section, \
        psalm, din, ieee, doi, pmid, pmcid, arxiv, nct, iec, astm, ansi, type, level, phase, stage, tier, grade, \
        category, docket, invoice",
    weak_references: "model, title, series, regulation, regulations, top, sonnet, interleukin, war, status, kilometre, kilometer, mile, number, step, steps, issue, issues, line, lines, rule, item, part, parts, \
        day, week, room, channel, port, error, code, id, ticket, bug, episode, season, act, scene, schedule, schedules, \
        slide, note, track, gate, gen, flight, unit, lot, box, case, example, question, exercise, \
        class, column, row, platform, district, zone, block, floor, building, bus, tram, pin, \
        extension, group, team, lane, exit, junction, sheet, cell, pier, locker, mark, serial, milestone, \
        sprint, lesson, module, listing, listings",
    dotted_references: "no, nos, art, arts, sec, ch, sect, n, pt, ed, op, bd, s",
    names: "dow, forbes, heinz, falcon, sonnet, maroon, interleukin, fahrenheit, isbn, issn, doi, pmid, pmcid, arxiv, nct, rfc, cve, covid, iphone, ipad, galaxy, boeing, airbus, formula, apollo, playstation, xbox, route, area, catch, fortune, \
        channel, studio, gpt, llama, claude, win, intel, pentium, ryzen, rtx, gtx, mach, deepwater, ftse, nikkei, nasdaq, cac, dax, russell, stoxx, asx, kospi, vitamin, bmw, mercedes, nokia, pixel, kindle, \
        chromebook, agenda, expo, mig, sputnik, mariner, viking, pioneer, gemini, artemis, ariane, voyager, soyuz, commodore",
    versions: "usb, fi, bluetooth, hdmi, directx, vulkan, tls, ssl, jdk, jre, openjdk, excel, qt, gtk, vim, emacs, bash, git, cmake, gradle, webpack, mongodb, elasticsearch, hadoop, kafka, scala, haskell, ghc, matlab, stata, js, version, versions, v, ver, release, python, rust, node, java, ruby, php, go, perl, ubuntu, debian, fedora, windows, \
        android, ios, macos, django, rails, postgres, postgresql, mysql, sqlite, rustc, msrv, cuda, opengl, edition, npm, \
        pip, gcc, clang, kernel, firefox, chrome, swift, kotlin, typescript, react, angular, vue, kubernetes, docker, redis, \
        nginx, cargo, numpy, pandas, pytorch, tensorflow, llvm, glibc, openssl, html, css, http, ecmascript, unicode, \
        apache, yaml, toml, xml, xhtml, openapi, linux, musl, gpl, lgpl, agpl, mpl, epl, eupl, wasi, opencl, jquery, \
        sqlalchemy, scikit, scipy, opencv, ffmpeg, libreoffice, chromium, centos, rhel, opensuse, freebsd, openbsd, netbsd, \
        mariadb, terraform, ansible, wordpress, drupal, typst, deno, flutter, elixir, erlang, ocaml, clojure, lua, maven, \
        junit, powershell, netcdf, hdf5, pcie, ddr, sata, sharealike, noderivatives, noncommercial, attribution, oauth, saml, epub",
    version_links: "is, was, are, be, to, of, from, at, least, now, currently, being",
    phones: "tel, phone, telephone, fax, mobile, hotline, dial, dialing, dialling, dialed, dialled, call, calls, calling, called, \
        whatsapp",
    clock_suffixes: "am, pm, a.m., p.m., o'clock, o’clock, hrs gmt, gmt, utc",
    pronoun_marks: "no, any, every, some, this, that, the, which, each, another, other, everyone, such, no-one, better, latter, \
        second, net, ground, lower, upper, top, bottom, front, eastern, western, northern, southern, my, your, his, her, its, our, their, only",
    compounds: "one stone, zero hours, zero hour, forty winks, sixes and sevens, a million thanks, a thousand thanks",
    idioms: "end, thing, things, way, hand, side, reason, example, point, time, day, another, more, other, can, must, could, would, \
        might, should, may, who, or, place, sense, sort, kind, reader, wonders, sees, finds, aspect, word, too, at, such, \
        possibility, solution, option, approach, problem, question, respect, level, final, last, big, needs, wants, single, \
        needn, knows, thinks, feels, expects, notes, imagines, hopes, wins, gets, takes, makes, goes, uses, gives, says, does, has, \
        adds, works, comes, looks, likes",
    reference_suffixes: "cfr",
    ..Marks::NONE
};

const NOUNS: Nouns = Nouns {
    one_decides: true,
    head_is_last: true,
    has_plural: true,
    irregular: &[
        ("people", "people"),
        ("persons", "people"),
        ("person", "people"),
        ("children", "child"),
        ("men", "man"),
        ("women", "woman"),
        ("staff", "staff"),
        ("data", "data"),
        ("media", "media"),
        ("criteria", "criterion"),
        ("phenomena", "phenomenon"),
        ("mice", "mouse"),
        ("geese", "goose"),
        ("teeth", "tooth"),
        ("oxen", "ox"),
        ("analyses", "analysis"),
        ("hypotheses", "hypothesis"),
        ("diagnoses", "diagnosis"),
        ("crises", "crisis"),
        ("indices", "index"),
        ("matrices", "matrix"),
        ("vertices", "vertex"),
        ("appendices", "appendix"),
        ("police", "police"),
        ("personnel", "personnel"),
        ("cattle", "cattle"),
        ("troops", "troops"),
        ("wolves", "wolf"),
        ("lives", "life"),
        ("wives", "wife"),
        ("knives", "knife"),
        ("leaves", "leaf"),
        ("halves", "half"),
        ("shelves", "shelf"),
        ("movies", "movie"),
        ("cookies", "cookie"),
        ("calories", "calorie"),
        ("brownies", "brownie"),
        ("rps", "rps"),
        ("tps", "tps"),
        ("qps", "qps"),
        ("tpd", "tpd"),
        ("iops", "iops"),
        ("rookies", "rookie"),
        ("pies", "pie"),
        ("ties", "tie"),
        ("buses", "bus"),
        ("viruses", "virus"),
        ("statuses", "status"),
        ("campuses", "campus"),
        ("bonuses", "bonus"),
        ("gases", "gas"),
        ("lenses", "lens"),
        ("caches", "cache"),
        ("aches", "ache"),
        ("headaches", "headache"),
        ("axes", "axis"),
        ("heroes", "hero"),
        ("potatoes", "potato"),
        ("tomatoes", "tomato"),
        ("echoes", "echo"),
        ("sheep", "sheep"),
        ("fish", "fish"),
        ("deer", "deer"),
        ("species", "species"),
        ("series", "series"),
        ("aircraft", "aircraft"),
        ("spacecraft", "spacecraft"),
        ("alumni", "alumnus"),
        ("fungi", "fungus"),
        ("bacteria", "bacterium"),
        ("nuclei", "nucleus"),
        ("stimuli", "stimulus"),
        ("headquarters", "headquarters"),
        ("diabetes", "diabetes"),
        ("bpd", "bpd"),
        ("drops", "drop"),
        ("cuts", "cut"),
        ("increases", "increase"),
        ("gains", "gain"),
        ("declines", "decline"),
    ],
    endings: &[
        ("sses", "ss"),
        ("women", "woman"),
        ("men", "man"),
        ("children", "child"),
        ("wives", "wife"),
        ("shes", "sh"),
        ("ches", "ch"),
        ("xes", "x"),
        ("zzes", "zz"),
        ("ies", "y"),
        ("s", ""),
    ],
    not_plural: &[
        "ss", "us", "is", "news", "cimen", "gimen", "abdomen", "acumen", "bitumen", "cyclamen", "lumen", "stamen",
        "hymen", "yemen",
    ],
    classifiers: "more, other, further, extra, such, different, additional, consecutive, successive, straight, full, whole",
    function_words: "a, an, the, of, in, on, at, to, for, from, by, with, and, or, but, nor, as, is, are, was, were, be, been, \
        being, has, have, had, having, do, does, did, will, would, can, could, may, might, must, shall, should, that, which, \
        who, whom, whose, this, these, those, it, its, they, their, them, he, she, his, her, hers, we, our, ours, you, your, \
        i, my, mine, not, no, if, then, than, so, when, where, while, because, into, onto, over, under, above, below, \
        between, across, through, during, before, after, since, until, till, per, each, every, there, here, also, only, just, \
        still, already, now, today, yesterday, tomorrow, last, less, most, least, about, around, nearly, almost, some, any, \
        all, both, either, neither, others, another, one, ones, us, plus, minus, ago, later, earlier, out, up, down, off, \
        against, among, amongst, within, without, via, said, says, say, makes, make, made, gives, give, gave, takes, took, \
        shows, showed, show, remains, remained, ran, comes, came, goes, went, means, meant, includes, included, pm, am, \
        vs, versus, respectively, alone, themselves, itself, himself, herself, ourselves, towards, toward, upon, besides, \
        despite, though, although, however, instead, perhaps, always, sometimes, afterwards, nowadays, overseas, upstairs, \
        indoors, outdoors, yes, thus, else, whereas, whether, why, how, what, yet, too, very, even, again, once, twice, \
        worldwide, nationwide, overall, annually, daily, monthly, weekly, yearly, hourly, apiece, altogether, together, \
        became, becomes, become, seems, seemed, appears, appeared, got, gets, get, let, lets, left, needs, wants, uses, used, \
        using, based, due, according, including, excluding, compared, depending, following, regarding, concerning, given, \
        such, per, amid, beyond, behind, near, opposite, throughout, underneath, unlike, like, etc, ie, eg, ve, ll, re, don, \
        doesn, didn, isn, aren, wasn, weren, begins, began, starts, started, ends, ended, lies, stands, stood, sits, lives, \
        exists, existed, occurs, occurred, happens, happened, applies, follows, followed, depends, belongs, consists, \
        contains, covers, covered, requires, required, provides, provided, reaches, reached, rises, falls, grows, \
        exceeds, equals, represents, suggests, indicates, illustrates, demonstrates, describes, explains, \
        reported, found, finds, tells, told, thinks, knows, sees, saw, asks, asked, tries, tried, keeps, kept, puts, does, \
        instead, meanwhile, hence, therefore, moreover, furthermore, otherwise, likewise, perhaps, maybe, unless, except, whenever, wherever, whichever, whoever, \
        whatever, whereas, whereby, wherein, thereof, hereby, thereby, elsewhere, somewhere, anywhere, everywhere, \
        nowhere, ish",
    predicates: "finished, dead, injured, wounded, hurt, missing, hospitalised, hospitalized, homeless, displaced, stranded, arrested, \
        detained, killed, evacuated, rescued, others, more, fled, gathered, attended, were, are, have, had, died, die, survived, survive, remain, remained, drowned, perished, escaped, resigned, \
        voted, abstained, responded, said, declined, refused, failed, passed, qualified, completed, tested, recovered, agreed, disagreed, supported, opposed, support, oppose, believe, think",
    determiners: "the, its, their, his, her, our, my, your, this, that, these, those",
    not_nouns: &["s", "ed", "ly", "ing"],
    tied_adjectives: &[
        "ded", "ced", "ged", "red", "ied", "ned", "yed", "sed", "ted", "ked", "ped", "ved", "ional", "lateral", "ish",
        "way", "strong",
    ],
    ..Nouns::NONE
};
