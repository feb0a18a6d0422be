//! The parts of a page: what of a language's table each shows, under which names, and which examples belong to it.

use counterclaim::figure::Hedge;
use counterclaim::figure::lang::{Language, Marks, Numbers, Numeral, Pairs, Sayings, Units, Words};

use crate::markdown::{Table, listed};

/// A part of a page.
pub struct Part {
    pub title: &'static str,
    /// What is to be known besides the words.
    pub notes: Vec<String>,
    pub tables: Vec<Table>,
    /// How the headings of the examples begin that belong to it.
    examples: &'static [&'static str],
}

impl Part {
    pub fn new(title: &'static str, examples: &'static [&'static str]) -> Self {
        Self { title, notes: Vec::new(), tables: Vec::new(), examples }
    }

    /// Whether examples under this heading belong here.
    pub fn explains(&self, heading: &str) -> bool {
        let heading = heading.to_lowercase();
        self.examples.iter().any(|begin| heading.starts_with(begin))
    }

    fn note(mut self, is_so: bool, note: impl Into<String>) -> Self {
        self.notes.extend(is_so.then(|| note.into()));
        self
    }

    fn table(mut self, table: Table) -> Self {
        self.tables.extend((!table.is_empty()).then_some(table));
        self
    }

    fn words(self, rows: &[(&str, Words)]) -> Self {
        self.table(Table::of_words(&["what", "words"], rows))
    }
}

/// All parts, in their order.
pub fn parts(language: &Language) -> Vec<Part> {
    let Language { numbers, phrases, units, marks, .. } = language;
    vec![
        number_words(numbers),
        digits(numbers),
        fractions(numbers),
        many(numbers, units),
        hedges(phrases),
        versions(phrases),
        ranges(phrases),
        ratios(phrases),
        percent(units),
        change(phrases),
        tables(phrases),
        money(units),
        measures(units),
        counted(language),
        masked(marks, numbers),
    ]
}

/// What a table says that joins no number words.
const NEVER: i64 = 1_000_000_000_000_000_000;

fn number_words(numbers: &Numbers) -> Part {
    let (mut small, mut large) = (Table::new(&["number", "words"]), Table::new(&["number", "words"]));
    let mut numerals: Vec<(i128, &str, Words)> =
        numbers.numerals.iter().map(|(numeral, words)| (value(*numeral), "", *words)).collect();
    numerals.extend(numbers.stems.iter().map(|(numeral, words)| (value(*numeral), "inside other words: ", *words)));
    numerals.sort_by_key(|(value, ..)| *value);
    for (value, how, words) in numerals {
        let table = if value <= 20 { &mut small } else { &mut large };
        table.row(vec![grouped(value), format!("{how}{}", listed(words))]);
    }
    let joiners = match numbers.joins_from {
        0 => "join number words".to_owned(),
        NEVER.. => "join a fraction to a number".to_owned(),
        from => format!("join something to a number from {} on", grouped(from.into())),
    };
    Part::new("Number words", &["number words", "digits with", "numbers that a text"])
        .note(numbers.units_first, "the unit stands before the ten")
        .note(numbers.teens, "a unit right before ten is a teen")
        .note(numbers.adds_to_ten, "units are added to ten")
        .note(numbers.scores, "a number below ten right before twenty is so many scores")
        .note(!numbers.wide_tens.is_empty(), format!("up to nineteen is added to {}", numbers_in(numbers.wide_tens)))
        .note(numbers.is_positional, "digits in words, one behind the other, are the digits of one number")
        .note(numbers.last_digit_scales, "a last digit behind a scale word is of the next lower scale")
        .note(
            !numbers.before_scales.is_empty(),
            format!("inside a number before scale words alone: {}", listed(numbers.before_scales)),
        )
        .note(!numbers.apart.is_empty(), {
            let pairs = numbers.apart.iter().map(|(tens, units)| format!("{} and {}", listed(tens), listed(units)));
            format!("never added: {}", pairs.collect::<Vec<_>>().join("; "))
        })
        .note(numbers.unsaid_one, "a unit before a fraction is one of it")
        .note(numbers.joins_digits, "plain digits can be joined to a scale word")
        .note(numbers.bare_scales, "a scale word alone is a number")
        .note(numbers.pairs == Pairs::Year, "two number words side by side that are not one number are a year")
        .note(
            numbers.pairs == Pairs::Range,
            "two number words side by side that are not one number are one or the other",
        )
        .table(small)
        .table(large)
        .words(&[
            (&joiners, numbers.joiners),
            ("begin a longer word only with another number word", numbers.short),
            ("make a scale word or a fraction a number", numbers.articles),
            ("are written onto the word behind them", numbers.proclitics),
            ("stand for about as many", numbers.approximate),
            ("the decimal mark", numbers.decimal_points),
            ("makes a decimal mark of a slash behind it", numbers.slash_decimals),
            ("parts are taken of, so that a slash before it is no decimal mark", numbers.slash_parts),
            ("things that are halved", numbers.halved),
            ("between digits, cannot be trusted", numbers.decimal_letters),
            ("two of it before what is counted", numbers.construct_duals),
            ("the minus sign", numbers.minus),
            ("marks that are one right before digits", numbers.minus_signs),
            ("count only with a hedge, a scale word or a unit", numbers.doubtful),
            ("count people by themselves, or are a figure by themselves", numbers.collectives),
            ("say more than the fraction that they are", numbers.majorities),
            ("of these, count the one thing behind them", numbers.ones),
        ])
}

fn digits(numbers: &Numbers) -> Part {
    let mut suffixes = Table::new(&["letters right behind digits", "times"]);
    for (power, words) in numbers.suffixes {
        suffixes.row(vec![listed(words), power_of_ten(*power)]);
    }
    for (power, words) in numbers.doubtful_suffixes {
        suffixes.row(vec![listed(words), format!("{} by a currency or before what is counted", power_of_ten(*power))]);
    }
    for (power, words) in numbers.money_suffixes {
        suffixes.row(vec![listed(words), format!("{} by a currency", power_of_ten(*power))]);
    }
    Part::new("Digits", &["digits", "signs", "suffixes", "scientific"]).table(suffixes)
}

fn fractions(numbers: &Numbers) -> Part {
    let ratio = |(numerator, denominator): (i64, i64)| format!("{numerator}/{denominator}");
    let mut table = Table::new(&["fraction", "words", "how"]);
    for (value, words) in numbers.fractions {
        table.row(vec![ratio(*value), listed(words), "by themselves".to_owned()]);
    }
    for (below, words) in numbers.denominators {
        table.row(vec![format!("/{below}"), listed(words), "behind the upper part".to_owned()]);
    }
    for (below, words) in numbers.lower_parts {
        table.row(vec![format!("/{below}"), listed(words), "before the upper part".to_owned()]);
    }
    for (value, words) in numbers.added_behind {
        table.row(vec![ratio(*value), listed(words), "added to the number before".to_owned()]);
    }
    for (value, words) in numbers.added_before {
        table.row(vec![ratio(*value), listed(words), "added to the number behind".to_owned()]);
    }
    for (below, words) in numbers.nth {
        table.row(vec![format!("1/{below}"), listed(words), "behind \"every\"".to_owned()]);
    }
    Part::new("Fractions", &["fractions"]).table(table).words(&[
        ("between the lower part and the upper part behind it", numbers.over),
        ("between a fraction and what it is of", numbers.of),
    ])
}

fn many(numbers: &Numbers, units: &Units) -> Part {
    let mut vague = Table::new(&["from", "to", "words for many"]);
    for ((low, high), words) in numbers.vague {
        vague.row(vec![grouped((*low).into()), grouped((*high).into()), listed(words)]);
    }
    let mut plurals = Table::new(&["right behind a number", "times"]);
    for (scale, words) in numbers.scale_plurals {
        plurals.row(vec![listed(words), grouped(value(*scale))]);
    }
    let mut factors = Table::new(&["times as much", "words", "as verbs"]);
    for (value, words) in numbers.factors {
        factors.row(vec![times(*value), listed(words), String::new()]);
    }
    for (value, words) in numbers.factor_verbs {
        factors.row(vec![times(*value), String::new(), listed(words)]);
    }
    Part::new("Multiples and words for many", &["multiples", "words for many"])
        .table(vague)
        .table(plurals)
        .table(factors)
        .words(&[
            ("make the number before them a multiple", units.times),
            ("of which one must follow for that", units.times_than),
            ("or this stand right before the number", units.times_before),
        ])
}

/// Hedges with what they mean.
const HEDGES: [(Hedge, &str); 9] = [
    (Hedge::About, "about"),
    (Hedge::Nearly, "just under"),
    (Hedge::Over, "more than"),
    (Hedge::AtLeast, "at least"),
    (Hedge::OrMore, "or more"),
    (Hedge::Under, "less than"),
    (Hedge::AtMost, "at most"),
    (Hedge::Exactly, "exactly"),
    (Hedge::None, "say nothing of the number"),
];

/// Hedges with their words.
type Hedges = [(Hedge, Words)];

fn hedges(sayings: &Sayings) -> Part {
    let table = Table::new(&["meaning", "before the number", "behind it"]);
    let closed: Vec<_> = sayings.trailing_hedges.iter().chain(sayings.closed).copied().collect();
    let table = with_hedges(table, sayings.hedges, &closed);
    Part::new("Hedges", &["hedges"]).table(table).words(&[
        ("written with a full stop", sayings.abbreviations),
        ("in brackets before a hedge behind the number", sayings.included),
        ("last words of those that compare, and are none behind a figure", sayings.than),
        ("last words of those that what is hedged may stand before", sayings.gaps),
        ("before a figure with a hedge behind it, make the contrary of it", sayings.denials),
        ("right behind a hedged figure, make the contrary of the hedge", sayings.denied),
        ("hedges only where they are written onto the number", sayings.tied_hedges),
        ("before a number that is known and not hedged", sayings.known),
        ("hedges that point at something in the text behind these", sayings.pointing),
        ("behind a time that a figure is compared with", sayings.earlier),
        ("hedges that praise before some units", sayings.praise),
        ("before a number word, some of those told of before", sayings.parts_of),
    ])
}

fn versions(sayings: &Sayings) -> Part {
    let (before, behind) = (sayings.version_hedges, sayings.trailing_version_hedges);
    Part::new("Versions", &["versions"])
        .note(true, "the hedges above, and for versions (before the number, for multiples that are verbs too):")
        .table(with_hedges(Table::new(&["meaning", "before the version", "behind it"]), before, behind))
        .words(&[("part the versions of a list", sayings.list_words)])
}

fn with_hedges(mut table: Table, leading: &Hedges, trailing: &Hedges) -> Table {
    let of = |hedges: &Hedges, wanted: Hedge| {
        let words = hedges.iter().filter(|(hedge, _)| *hedge == wanted).map(|(_, words)| listed(words));
        words.collect::<Vec<_>>().join(", ")
    };
    for (hedge, meaning) in HEDGES {
        let (before, behind) = (of(leading, hedge), of(trailing, hedge));
        if !(before.is_empty() && behind.is_empty()) {
            table.row(vec![meaning.to_owned(), before, behind]);
        }
    }
    table
}

fn ranges(sayings: &Sayings) -> Part {
    let mut table = Table::new(&["before the lower end", "between the ends"]);
    for (before, between) in sayings.ranges {
        table.row(vec![listed(before), listed(between)]);
    }
    let mut moves = Table::new(&["before what it was", "before what it became: two figures"]);
    for (before, between) in sayings.moves {
        moves.row(vec![listed(before), listed(between)]);
    }
    Part::new("Ranges", &["ranges", "tolerance"])
        .table(table)
        .table(moves)
        .words(&[
            ("before a range, make two figures of its ends", sayings.moving),
            ("between the ends, with nothing before them", sayings.range_words),
            ("the same, of several words", sayings.range_phrases),
            ("behind two numbers with a slash, make a range of them", sayings.slash_ranges),
            ("between two numbers of a range that something closes", sayings.paired),
            ("close a range", sayings.range_tails),
            ("between two numbers of which either may hold", sayings.alternatives),
            ("between a value and its tolerance", sayings.tolerances),
        ])
        .note(sayings.about_by_sign, "the sign of plus and minus says about before what is counted")
}

fn ratios(sayings: &Sayings) -> Part {
    Part::new("Ratios", &["ratios"]).words(&[
        ("between the numbers", sayings.ratios),
        ("of these, need small or round numbers", sayings.weak_ratios),
        ("\"of the\" in one word", sayings.of_the),
        ("before the second number", sayings.every),
        ("before a ratio told backwards", sayings.leading_ratios),
        ("between the numbers, the second one first", sayings.inverse_ratios),
    ])
}

/// Shares and their parts.
const SHARES: [&str; 5] = ["%", "pp", "bp", "‰", "ppm"];

fn percent(units: &Units) -> Part {
    Part::new("Percent", &["percent", "per mille"]).table(names(units, |symbol| SHARES.contains(&symbol))).words(&[
        ("between a number and `100`", units.per_hundred),
        ("make percentage points of a percent sign", units.percent_points),
    ])
}

fn change(sayings: &Sayings) -> Part {
    Part::new("Change", &["change"])
        .note(sayings.growth_subjects, "what grew may stand between such a word and its number")
        .words(&[
            ("make a number a growth or a loss", sayings.growth),
            ("of these, nouns before two percentages that are by how much", sayings.rises),
            ("between such a word and its number", sayings.growth_links),
            ("of these, with words of what grew before them too", sayings.growth_by),
            ("between a number and such a word behind it", sayings.growth_tails),
            ("before a number that was reached", sayings.reaching),
            ("behind the second of two numbers, which was reached", sayings.reached_behind),
            ("that lead to such a number where nothing grew", sayings.leading_to),
        ])
}

/// Whether a symbol is a currency: `USD`, or its hundredth, `USD/100`.
fn is_currency(symbol: &str) -> bool {
    let code = symbol.strip_suffix("/100").unwrap_or(symbol);
    code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase())
}

fn tables(sayings: &Sayings) -> Part {
    Part::new("Tables", &["tables"]).words(&[("name the row that is the sum of the others", sayings.totals)])
}

fn money(units: &Units) -> Part {
    let mut signs = Table::new(&["sign", "currency"]);
    for (sign, code) in units.signs {
        signs.row(vec![sign.to_string(), (*code).to_owned()]);
    }
    Part::new("Money", &["money", "currencies"]).table(names(units, is_currency)).table(signs)
}

fn measures(units: &Units) -> Part {
    let mut amounts = Table::new(&["amount", "words"]);
    for (value, symbol, words) in units.amounts {
        amounts.row(vec![format!("{} {symbol}", times(*value)), listed(words)]);
    }
    let mut short = Table::new(&["unit", "short names", "where these stand near"]);
    for (names, symbol, topics) in units.by_topic {
        short.row(vec![(*symbol).to_owned(), listed(names), listed(topics)]);
    }
    let mut rates = Table::new(&["per", "before the number"]);
    for (base, words) in units.leading_rates {
        rates.row(vec![(*base).to_owned(), listed(words)]);
    }
    let mut bases = Table::new(&["per", "behind a one", "behind the number"]);
    for (base, words) in units.per_one {
        bases.row(vec![(*base).to_owned(), listed(words), String::new()]);
    }
    for (base, words) in units.trailing_rates {
        bases.row(vec![(*base).to_owned(), String::new(), listed(words)]);
    }
    let mut parts = Table::new(&["unit", "names beside another part of the amount"]);
    for (symbol, words) in units.parts {
        parts.row(vec![(*symbol).to_owned(), listed(words)]);
    }
    for (base, words) in units.rate_adjectives {
        bases.row(vec![(*base).to_owned(), String::new(), format!("{} (behind money and measures)", listed(words))]);
    }
    let mut letters = Table::new(&["currency", "letters right behind one or two digits"]);
    for (code, words) in units.small_money {
        letters.row(vec![(*code).to_owned(), listed(words)]);
    }
    Part::new("Units", &["units", "physical", "durations", "temperature", "information", "ages", "rates"])
        .table(names(units, |symbol| !is_currency(symbol) && !SHARES.contains(&symbol)))
        .note(units.keeps_endings, "endings of the number are part of the figure")
        .note(units.implies_cents, "two digits behind the name of money are its hundredths")
        .note(units.implies_hundredths, "two digits behind seconds and a blank are their hundredths")
        .table(amounts)
        .table(parts)
        .table(short)
        .table(rates)
        .table(bases)
        .table(letters)
        .words(&[
            ("endings that units, scale words and digits take on", units.endings),
            ("belong to the unit before them", units.tails),
            ("names of degrees below zero", units.degrees_below),
            ("behind a size, so that it is a length", units.sizes),
            ("behind degrees, so many below zero", units.below_zero),
            ("before degrees, so many below zero", units.below_zero_before),
            ("behind degrees, where such a word stands before them", units.below_zero_tails),
            ("the money of `1500:-`", units.colon_price),
            ("between an amount of money and its small part", units.part_joiners),
            ("name the places of digits behind tens of percent", units.tenths),
            ("make tens of percent and a tenth of two digits", units.squeezing),
            ("behind one or a power of ten and what it counts, so much per so many", units.per_before),
            ("between a number and the time it is per", units.per_time),
            ("of these, only where the phrase ends with the time", units.weak_per_time),
            ("between an amount of money and the one thing it is for", units.per_piece),
            ("sold by the piece", units.pieces),
            ("between a number and anything it is per", units.per),
            ("the same, with one of these behind it only", units.weak_per),
            ("these", units.bases),
            ("between a number and the power of ten it is per", units.per_many),
        ])
}

/// Units of a sort with their names, each once.
fn names(units: &Units, is_of_sort: impl Fn(&str) -> bool) -> Table {
    let mut table = Table::new(&["unit", "names", "before the number"]);
    let mut symbols: Vec<&str> = units.names.iter().chain(units.leading).map(|(symbol, _)| *symbol).collect();
    let mut seen = std::collections::HashSet::new();
    symbols.retain(|symbol| is_of_sort(symbol) && seen.insert(*symbol));
    for symbol in symbols {
        let of = |names: &[(&str, Words)]| {
            let words = names.iter().filter(|(other, _)| *other == symbol).map(|(_, words)| listed(words));
            words.collect::<Vec<_>>().join(", ")
        };
        table.row(vec![symbol.to_owned(), of(units.names), of(units.leading)]);
    }
    table
}

fn counted(language: &Language) -> Part {
    Part::new("What is counted", &["counted", "nouns"]).words(&[
        ("stand between a number and its noun", language.nouns.classifiers),
        ("of these, are nouns where none follows", language.nouns.counters),
        ("count what stands behind \"of\"", language.nouns.counters_of),
        ("are made of so many, and not counted so", language.nouns.made_of),
        ("of these, count only nouns that are known", language.nouns.occasions),
        ("before a number that is about as many of them", language.phrases.inverted),
        ("between one of a kind and a number that is about as many of them", language.phrases.inverting),
        ("behind what looks like another word, a number with its ending", language.phrases.telling),
        ("are no units where an \"of\" follows", language.units.unless_of),
    ])
}

fn masked(marks: &Marks, numbers: &Numbers) -> Part {
    Part::new("No figures", &["no figure", "not "])
        .note(
            !marks.aged.is_empty(),
            format!("round tens are no age behind words that end in {}", marks.aged.join(", ")),
        )
        .note(marks.short_years, "two digits behind a month that are no day are a year")
        .note(numbers.ordinal_dot, "digits with a full stop between a determiner and a noun are an ordinal")
        .note(!marks.bare_phones.is_empty(), format!("telephones without any mark: {}", phones(marks.bare_phones)))
        .note(!marks.named_days.is_empty(), format!("known by month and day: {}", days(marks.named_days)))
        .words(&[
            ("months", marks.months),
            ("of these, only with a year or at the end of a phrase", marks.doubtful_months),
            ("belong to the month before them", marks.month_tails),
            ("behind a number word, a weekday or the like", marks.weekdays),
            ("before a number that fits a year", marks.year_marks),
            ("before a number, fits a year of any century", marks.old_year_marks),
            ("before any year", marks.year_names),
            ("right behind a number, a fiscal year", marks.fiscal_years),
            ("before a year, a class of a school", marks.schools),
            ("before years and months, a duration", marks.sentences),
            ("behind any year", marks.eras),
            ("right behind digits, a decade", marks.decade_suffixes),
            ("behind a number that fits a year", marks.year_suffixes),
            ("behind a number that begins a sentence, a year", marks.year_verbs),
            ("right behind a number, a month", marks.month_suffixes),
            ("right behind a number, a day", marks.day_suffixes),
            ("ordinals", numbers.ordinals),
            ("right behind digits, an ordinal", numbers.ordinal_suffixes),
            ("right before a number, an ordinal", numbers.ordinal_prefixes),
            ("before a number, a reference", marks.references),
            ("before the name of what a number is given to", marks.given),
            ("of those, how many there are where nothing numbered stands before", marks.counts),
            ("a reference where no noun follows", marks.weak_references),
            ("an ordinal, with an article between", marks.ordinal_nouns),
            ("a reference with a full stop", marks.dotted_references),
            ("endings of other words, before a number a reference", marks.reference_endings),
            ("behind a number, a reference", marks.reference_suffixes),
            ("behind a number that does not end in one, an ordinal", marks.singulars),
            ("behind one that does not end in two, three or four, an ordinal", marks.paucals),
            ("right behind round tens, an age", marks.age_suffixes),
            ("between the numbers of a score", marks.versus),
            ("by two numbers with a dash between them, a score", marks.scores),
            ("before two numbers, a blood pressure", marks.pressures),
            ("between the two numbers of a blood pressure", marks.pressure_links),
            ("before hundreds with a capital or an apostrophe, a century", marks.centuries),
            ("behind a day, a duration all the same", marks.day_tails),
            ("that number things", marks.numbering),
            ("behind these, or behind a number with a doubtful word before it, a reference", marks.numbered),
            ("by three digits, the code of an answer", marks.codes),
            ("between a year and a number, the number of a case", marks.cases),
            ("behind an hour, the half of its day", marks.hour_letters),
            ("a day by its name, before which hours and minutes are a time", marks.day_names),
            ("between minutes and the hour they are told from", marks.minute_links),
            ("before minutes that could begin a range, a time of day", marks.minute_marks),
            ("by two numbers, the hours at which something is open", marks.opens),
            ("noon or midnight, with what is added to it", marks.noons),
            ("endings of streets, before the number of a house", marks.street_endings),
            ("endings of other words that end like those", marks.not_streets),
            ("in the names of streets, by the number of a house", marks.streets),
            ("towns, behind their codes", marks.towns),
            ("by degrees, are a side of the world", marks.compass),
            ("before a number, a name", marks.names),
            ("before a number, a version", marks.versions),
            ("between these and a number with a point", marks.version_links),
            ("before a number, a telephone", marks.phones),
            ("before a number, a time of day", marks.clock_marks),
            ("before a number, a time of day unless something is counted", marks.weak_clock_marks),
            ("before a number of hours, a time of day", marks.hour_marks),
            ("behind a number, a time of day", marks.clock_suffixes),
            ("behind the minutes of a time of day", marks.minute_suffixes),
            ("before a number word, no number", marks.pronoun_marks),
            ("behind \"one\", no number", marks.idioms),
            ("names that begin with a number word", marks.compounds),
            ("hold number words and are none", marks.lookalikes),
        ])
}

/// Telephone numbers by their length and what they begin with.
fn phones(phones: &[(usize, &str)]) -> String {
    phones.iter().map(|(length, head)| format!("{length} digits from {head} on")).collect::<Vec<_>>().join(", ")
}

/// Days by their numbers: `9・11`.
fn days(days: &[(i64, i64)]) -> String {
    days.iter().map(|(month, day)| format!("{month}・{day}")).collect::<Vec<_>>().join(", ")
}

fn value(numeral: Numeral) -> i128 {
    match numeral {
        Numeral::Small(value) | Numeral::Times(value) => value.into(),
        Numeral::Hundred => 100,
        Numeral::Scale(power) => 10_i128.pow(power.into()),
        Numeral::Many(value, power) => i128::from(value) * 10_i128.pow(power.into()),
    }
}

/// A number with its digits in groups: `1,000,000`.
fn grouped(value: i128) -> String {
    let digits = value.to_string();
    let mut grouped = String::new();
    for (idx, digit) in digits.char_indices() {
        if idx > 0 && (digits.len() - idx).is_multiple_of(3) && !grouped.ends_with('-') {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

fn power_of_ten(power: u8) -> String {
    grouped(10_i128.pow(power.into()))
}

fn times((numerator, denominator): (i64, i64)) -> String {
    if denominator == 1 { numerator.to_string() } else { format!("{numerator}/{denominator}") }
}

fn numbers_in(values: &[i64]) -> String {
    values.iter().map(i64::to_string).collect::<Vec<_>>().join(", ")
}
