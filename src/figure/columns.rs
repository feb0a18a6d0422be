//! The columns of a language table. Each has a `NONE` with nothing in it, so that a table says only what its language has.

mod agreement;
mod numbers;
mod sayings;
mod spelling;
mod units;

pub use agreement::Agreement;
pub use numbers::{Numbers, Numeral, Pairs};
pub use sayings::Sayings;
pub use spelling::{Grammar, Groups, Places, ScaleWord, Way};
pub use units::Units;

use super::lang::Words;

/// What makes digits and number words something else than figures.
pub struct Marks {
    /// Names of months.
    pub months: Words,
    /// Those of them that are other words too, and need a year or the end of a phrase behind them.
    pub doubtful_months: Words,
    /// Days that are known by their numbers, month and day: 九・一一.
    pub named_days: &'static [(i64, i64)],
    /// Words behind the name of a month that belong to it: «كانون *الثاني*».
    pub month_tails: Words,
    /// Words that, after a number word, make it the name of a weekday or the like.
    pub weekdays: Words,
    /// Words before a number that fit a year.
    pub year_marks: Words,
    /// The same, of words by which a year may be as old as 1066: "in", "since".
    pub old_year_marks: Words,
    /// Words before a number that make it a year whatever it is: "the year".
    pub year_names: Words,
    /// Words right behind a number of any size that make a year of it: 28*年度*.
    pub fiscal_years: Words,
    /// Schools, whose years are told in order: *中学*2年.
    pub schools: Words,
    /// Words before years and months that make a duration of them: *懲役*2年6月, «*징역* 2년 6월».
    pub sentences: Words,
    /// Whether two digits behind the name of a month are a year: «مهر ۹۷».
    pub short_years: bool,
    /// Words or phrases behind a year: "BC", "v Chr". Full stops between the words are passed over.
    pub eras: Words,
    /// What makes a decade of the digits right before it: "1990*er*".
    pub decade_suffixes: Words,
    /// Words behind a number that make it a year if it fits one: 年, «года».
    pub year_suffixes: Words,
    /// Verbs in the singular that make a year of the number that a sentence begins with: "1723 *wurde* die Kirche geweiht".
    pub year_verbs: Words,
    /// Words right behind a number up to twelve that make it a month: 月.
    pub month_suffixes: Words,
    /// Words right behind a number that make it a day of the month before it: 日.
    pub day_suffixes: Words,
    /// Words before a number that make it a reference: "section 3".
    pub references: Words,
    /// Words before the name of what a number is given to: «*کد* پیگیری: ۷۷۶۵۵», «*رقم* القيد 45».
    pub given: Words,
    /// Those of them that are also how many there are, where none of what is numbered stands before: «मृतकों की *संख्या* 20».
    pub counts: Words,
    /// The same, of words that are counted themselves or stand before what is: no reference where a noun follows.
    pub weak_references: Words,
    /// Words before a number with its article that make an ordinal of it, besides those: «*اليوم* الـ15».
    pub ordinal_nouns: Words,
    /// The same, of words that must be written with a full stop: "no. 5".
    pub dotted_references: Words,
    /// Endings of other words that make a reference of the number behind them: "Auftrags*nummer* 4711".
    pub reference_endings: Words,
    /// Words behind a number that make it a reference: "6331 *sayılı* kanun", "5 *kap*".
    pub reference_suffixes: Words,
    /// Singular forms of what is numbered, which no number stands before but those that end in one: behind others they make
    /// an ordinal of them: «на 59 *минуте*».
    pub singulars: Words,
    /// The same of forms that two, three and four stand before: «20 *века*».
    pub paucals: Words,
    /// Words that number things: «38*번* 버스».
    pub numbering: Words,
    /// Words of what is numbered, behind such a word or behind the number itself: «38번 *버스*», «خط ۴ *مترو*».
    pub numbered: Words,
    /// Endings of the names of streets, which make the number behind them that of a house: "Haupt*straße* 5".
    pub street_endings: Words,
    /// Endings of other words that end as names of streets do: «처음*으로*».
    pub not_streets: Words,
    /// Words that begin or end the names of streets: "*calle* Mayor 12", "10 Downing *Street*".
    pub streets: Words,
    /// Sides of the world, which make a coordinate of degrees by them: «۳۵ درجه *شمالی*», *北纬*39度.
    pub compass: Words,
    /// Towns whose codes stand right before their names: "75008 *Paris*".
    pub towns: Words,
    /// Words before a number that make it part of a name.
    pub names: Words,
    /// Words before a number that make it a version.
    pub versions: Words,
    /// Words between them and a number with a point: "the version *is* 1.60".
    pub version_links: Words,
    /// Words by three digits that make the code of an answer of them: "*status* 404", "a 404 *error*".
    pub codes: Words,
    /// Words between a year and a number that make them the number of a case: «2020*도*1234».
    pub cases: Words,
    /// Words before a number that make it the number of a telephone.
    pub phones: Words,
    /// How many digits a telephone number has where nothing parts them and no word says so, and what it begins with.
    pub bare_phones: &'static [(usize, &'static str)],
    /// Words before a number that make it a time of day.
    pub clock_marks: Words,
    /// Words or phrases before a number that make it a time of day unless something is counted: "*a las* 5".
    pub weak_clock_marks: Words,
    /// Words before a number of hours that make it a time of day: "*om* 10 uur".
    pub hour_marks: Words,
    /// Letters behind an hour that say which half of the day it is of; the one of the later half may be a unit: «9 *ص*», «5 *م*».
    pub hour_letters: Words,
    /// Names of days, before which hours and minutes are a time of day where decimals have a point: "at 14.30 on *Monday*".
    pub day_names: Words,
    /// Words between minutes and the hour that they are told from: "ten *past* six"; words of ranges are such too.
    pub minute_links: Words,
    /// Words before minutes that could begin a range as well: "*at* five to ten".
    pub minute_marks: Words,
    /// Words by two numbers that make them the hours at which something is open: "*open* from 9 to 5".
    pub opens: Words,
    /// Names of noon and midnight, behind which parts of an hour are a time of day: "*midi* et demi".
    pub noons: Words,
    /// What makes the number before it a time of day, as it is written: "p.m."
    pub clock_suffixes: Words,
    /// Words behind the minutes of a time of day, where its hour has such a suffix: 10時30分.
    pub minute_suffixes: Words,
    /// Words before a number word that make it no number: "no one", "the other half".
    pub pronoun_marks: Words,
    /// Words that "one" stands before without counting: "one thing".
    pub idioms: Words,
    /// Words right behind round tens that make an age of them: «20대».
    pub age_suffixes: Words,
    /// Endings of the word before that count the tens all the same: «버스 20대».
    pub aged: &'static [&'static str],
    /// Words between the numbers of a score: «3대 1».
    pub versus: Words,
    /// Words before two numbers that make a blood pressure of them, and those between the two: «*فشار خون* ۱۲ *روی* ۸».
    pub pressures: Words,
    /// Words between the numbers of a blood pressure.
    pub pressure_links: Words,
    /// Words by which two numbers with a dash between them are a score: "*lost* 1–3".
    pub scores: Words,
    /// Words before a number of hundreds with a capital that make a century of it: "*nel* Novecento", "*nell*'800".
    pub centuries: Words,
    /// Words behind a day of the month that make a duration of it, which it is not by itself: «5일 *동안*»; none if it is.
    pub day_tails: Words,
    /// Phrases that begin with a number word and are the name of something: «سی تی اسکن».
    pub compounds: Words,
    /// Words that hold number words and are none, where words are not parted by blanks: 一般, 统一.
    pub lookalikes: Words,
}

impl Marks {
    /// Nothing.
    pub const NONE: Self = Self {
        months: "",
        doubtful_months: "",
        named_days: &[],
        month_tails: "",
        weekdays: "",
        year_marks: "",
        old_year_marks: "",
        year_names: "",
        fiscal_years: "",
        schools: "",
        sentences: "",
        short_years: false,
        eras: "",
        decade_suffixes: "",
        year_suffixes: "",
        year_verbs: "",
        month_suffixes: "",
        day_suffixes: "",
        references: "",
        given: "",
        counts: "",
        weak_references: "",
        ordinal_nouns: "",
        dotted_references: "",
        reference_endings: "",
        reference_suffixes: "",
        singulars: "",
        paucals: "",
        numbering: "",
        numbered: "",
        street_endings: "",
        not_streets: "",
        streets: "",
        compass: "",
        towns: "",
        names: "",
        versions: "",
        version_links: "",
        codes: "",
        cases: "",
        phones: "",
        bare_phones: &[],
        clock_marks: "",
        weak_clock_marks: "",
        hour_marks: "",
        hour_letters: "",
        day_names: "",
        minute_links: "",
        minute_marks: "",
        opens: "",
        noons: "",
        clock_suffixes: "",
        minute_suffixes: "",
        pronoun_marks: "",
        idioms: "",
        age_suffixes: "",
        aged: &[],
        versus: "",
        pressures: "",
        pressure_links: "",
        scores: "",
        centuries: "",
        day_tails: "",
        compounds: "",
        lookalikes: "",
    };
}

/// How a language forms the nouns that are counted.
pub struct Nouns {
    /// By which numbers they change.
    pub agreement: Agreement,
    /// Whether the word for one is a pronoun too, so that a verb may stand behind it that looks like a plural: "one *decides*".
    pub one_decides: bool,
    /// Whether the word that says what it is comes last ("treatment centre") or first.
    pub head_is_last: bool,
    /// Whether more than one needs a plural form, so that a word without one is no counted noun.
    pub has_plural: bool,
    /// Whether nouns are capitalized, so that the first capital behind a number begins one.
    pub has_capitals: bool,
    /// Particles that are written onto nouns.
    pub particles: Words,
    /// The same, behind syllables that end in a consonant.
    pub closed_particles: Words,
    /// The same, behind syllables that do not.
    pub open_particles: Words,
    /// Endings of adjectives that follow a noun, or endings of such, that stand between a number and its noun.
    pub prenominal: &'static [&'static str],
    /// How many letters at the end of a noun may change with number and case; nouns that differ in no more are the same.
    pub inflection: usize,
    /// Plurals that follow no pattern, with their singulars.
    pub irregular: &'static [(&'static str, &'static str)],
    /// Words that are two of a thing by themselves, by the thing: «كتابان», «كتابين».
    pub duals: &'static [(&'static str, Words)],
    /// Plural endings with what replaces them, longest first.
    pub endings: &'static [(&'static str, &'static str)],
    /// Endings that look like plurals and are none.
    pub not_plural: &'static [&'static str],
    /// Endings of adjectives that a hyphen ties to a number: "three-dimens*ional*".
    pub tied_adjectives: &'static [&'static str],
    /// Endings of adjectives that follow a noun and belong to it.
    pub adjectives: &'static [&'static str],
    /// What is written onto the front of nouns that are known, so that only words for many count them: «عشرات *ال*أشخاص».
    pub definite: &'static str,
    /// Words that stand between a number and its noun and carry no meaning of their own.
    pub classifiers: Words,
    /// Classifiers that are nouns where no noun follows.
    pub counters: Words,
    /// Counters behind which "of" leads to what they count: 5*人*の医師.
    pub counters_of: Words,
    /// What is made of so many, rather than counted so: 5人の*家族*.
    pub made_of: Words,
    /// Those of them that count what happens, or how strong it is, behind which only nouns that are known are counted: 两*次*强烈地震.
    pub occasions: Words,
    /// Words that are no nouns and end a noun phrase.
    pub function_words: Words,
    /// Verbs right behind a number word from two on, which is all that they have for a subject: "two *were* arrested".
    pub predicates: Words,
    /// Words behind a word in the plural that make a verb of it: "the".
    pub determiners: Words,
    /// Verbs that take the word before them for a part: «بستری شدند».
    pub light_verbs: Words,
    /// Beginnings of words that are verbs, not nouns.
    pub verb_prefixes: &'static [&'static str],
    /// Endings of words that do not belong to a noun phrase: adverbs, verbs.
    pub not_nouns: &'static [&'static str],
}

impl Nouns {
    /// Whether anything is written onto nouns that is no part of them.
    pub fn has_particles(&self) -> bool {
        [self.particles, self.closed_particles, self.open_particles].iter().any(|particles| !particles.is_empty())
    }

    /// Nothing.
    pub const NONE: Self = Self {
        agreement: Agreement::One,
        one_decides: false,
        head_is_last: false,
        has_plural: false,
        has_capitals: false,
        prenominal: &[],
        inflection: 0,
        irregular: &[],
        duals: &[],
        endings: &[],
        not_plural: &[],
        particles: "",
        closed_particles: "",
        open_particles: "",
        tied_adjectives: &[],
        adjectives: &[],
        definite: "",
        classifiers: "",
        counters: "",
        counters_of: "",
        made_of: "",
        occasions: "",
        function_words: "",
        predicates: "",
        determiners: "",
        light_verbs: "",
        verb_prefixes: &[],
        not_nouns: &[],
    };
}
