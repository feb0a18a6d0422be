//! The symbols of units and currencies that are read, each with its base unit and how many base units it is (SI Brochure,
//! 9th edition; IEC 80000-13 for binary prefixes; the international yard and pound of 1959; ISO 4217).

/// Symbol, base unit, and how many base units it is as a fraction. Case counts.
#[rustfmt::skip]
pub const SYMBOLS: &[(&str, &str, (i64, i64))] = &[
    // Parts of a whole
    ("%", "%", (1, 1)), ("‰", "%", (1, 10)), ("ppm", "%", (1, 10_000)), ("ppb", "%", (1, 10_000_000)),
    ("10%", "%", (10, 1)), ("pp", "pp", (1, 1)), ("bp", "pp", (1, 100)), ("dpp", "pp", (1, 10)), ("×", "×", (1, 1)),
    // Time. Months and years have no fixed length: they are dimensions of their own, a year being twelve months.
    ("ps", "s", (1, 1_000_000_000_000)), ("ns", "s", (1, 1_000_000_000)), ("µs", "s", (1, 1_000_000)), ("ms", "s", (1, 1_000)), ("s", "s", (1, 1)),
    ("min", "s", (60, 1)), ("h", "s", (3_600, 1)), ("day", "s", (86_400, 1)), ("week", "s", (604_800, 1)), ("fortnight", "s", (1_209_600, 1)),
    ("month", "month", (1, 1)), ("year", "month", (12, 1)), ("decade", "month", (120, 1)), ("century", "month", (1_200, 1)),
    // As geologists write them: a thousand, a million and a billion years.
    ("kyr", "month", (12_000, 1)), ("Myr", "month", (12_000_000, 1)), ("Gyr", "month", (12_000_000_000, 1)),
    // Length
    ("picometre", "m", (1, 1_000_000_000_000)), ("Å", "m", (1, 10_000_000_000)), ("nm", "m", (1, 1_000_000_000)), ("µm", "m", (1, 1_000_000)), ("mm", "m", (1, 1_000)), ("cm", "m", (1, 100)),
    ("dm", "m", (1, 10)), ("m", "m", (1, 1)), ("decametre", "m", (10, 1)), ("hectom", "m", (100, 1)), ("km", "m", (1_000, 1)), ("10km", "m", (10_000, 1)),
    ("寸", "m", (1, 30)), ("in", "m", (254, 10_000)), ("ft", "m", (3_048, 10_000)), ("yd", "m", (9_144, 10_000)), ("mi", "m", (1_609_344, 1_000)),
    ("nmi", "m", (1_852, 1)), ("fathom", "m", (18_288, 10_000)), ("furlong", "m", (201_168, 1_000)),
    // The astronomical unit by IAU 2012 B2; the light year is one of 365.25 days.
    ("AU", "m", (149_597_870_700, 1)), ("ly", "m", (9_460_730_472_580_800, 1)), ("parsec", "parsec", (1, 1)), ("kpc", "parsec", (1_000, 1)), ("Mpc", "parsec", (1_000_000, 1)),
    // Area and volume
    ("mm²", "m²", (1, 1_000_000)), ("cm²", "m²", (1, 10_000)), ("dm²", "m²", (1, 100)), ("dam²", "m²", (100, 1)), ("hm²", "m²", (10_000, 1)), ("m²", "m²", (1, 1)), ("km²", "m²", (1_000_000, 1)),
    ("ha", "m²", (10_000, 1)), ("100m²", "m²", (100, 1)), ("daa", "m²", (1_000, 1)), ("亩", "m²", (2_000, 3)), ("坪", "m²", (400, 121)), ("ft²", "m²", (9_290_304, 100_000_000)), ("ac", "m²", (40_468_564_224, 10_000_000)),
    ("in²", "m²", (64_516, 100_000_000)), ("yd²", "m²", (83_612_736, 100_000_000)), ("mi²", "m²", (2_589_988_110_336, 1_000_000)),
    ("mm³", "m³", (1, 1_000_000_000)), ("cm³", "m³", (1, 1_000_000)), ("dm³", "m³", (1, 1_000)), ("m³", "m³", (1, 1)), ("km³", "m³", (1_000_000_000, 1)), ("hm³", "m³", (1_000_000, 1)),
    ("in³", "m³", (16_387_064, 1_000_000_000_000)), ("ft³", "m³", (28_316_846_592, 1_000_000_000_000)),
    ("mi³", "m³", (4_168_181_825_440_579_584, 1_000_000_000)), ("yd³", "m³", (764_554_857_984, 1_000_000_000_000)), ("ac·ft", "m³", (123_348_183_754_752, 100_000_000_000)),
    ("µL", "m³", (1, 1_000_000_000)), ("mL", "m³", (1, 1_000_000)), ("cL", "m³", (1, 100_000)), ("dL", "m³", (1, 10_000)),
    ("L", "m³", (1, 1_000)), ("decalitre", "m³", (1, 100)), ("hL", "m³", (1, 10)), ("kL", "m³", (1, 1)), ("megalitre", "m³", (1_000, 1)), ("barrel", "barrel", (1, 1)), ("bushel", "bushel", (1, 1)),
    // Mass
    ("pg", "kg", (1, 1_000_000_000_000_000)), ("ng", "kg", (1, 1_000_000_000_000)), ("µg", "kg", (1, 1_000_000_000)), ("mg", "kg", (1, 1_000_000)), ("g", "kg", (1, 1_000)), ("hg", "kg", (1, 10)), ("斤", "kg", (1, 2)), ("台斤", "kg", (3, 5)), ("两", "kg", (1, 20)), ("兩", "kg", (3, 80)), ("kg", "kg", (1, 1)), ("ц", "kg", (100, 1)),
    ("t", "kg", (1_000, 1)), ("kt", "kg", (1_000_000, 1)), ("Mt", "kg", (1_000_000_000, 1)), ("Gt", "kg", (1_000_000_000_000, 1)), ("½kg", "kg", (1, 2)), ("oz", "kg", (45_359_237, 1_600_000_000)), ("lb", "kg", (45_359_237, 100_000_000)), ("stone", "kg", (14 * 45_359_237, 100_000_000)),
    ("carat", "carat", (1, 1)), ("ozt", "kg", (311_034_768, 10_000_000_000)), ("ton", "ton", (1, 1)),
    ("Da", "Da", (1, 1)), ("kDa", "Da", (1_000, 1)), ("MDa", "Da", (1_000_000, 1)),
    // Speed
    ("km/h", "m/s", (1_000, 3_600)), ("m/s", "m/s", (1, 1)), ("km/s", "m/s", (1_000, 1)), ("cm/s", "m/s", (1, 100)), ("mm/s", "m/s", (1, 1_000)), ("ft/s", "m/s", (3_048, 10_000)), ("m/s²", "m/s²", (1, 1)), ("cm/s²", "m/s²", (1, 100)), ("km/s²", "m/s²", (1_000, 1)), ("ft/s²", "m/s²", (3_048, 10_000)), ("mph", "m/s", (1_609_344, 3_600_000)), ("kn", "m/s", (1_852, 3_600)),
    // Information
    ("bit", "bit", (1, 1)), ("kbit", "bit", (1_000, 1)), ("Mbit", "bit", (1_000_000, 1)), ("Gbit", "bit", (1_000_000_000, 1)), ("Tbit", "bit", (1_000_000_000_000, 1)), ("Kibit", "bit", (1 << 10, 1)), ("Mibit", "bit", (1 << 20, 1)), ("Gibit", "bit", (1 << 30, 1)),
    ("B", "B", (1, 1)), ("kB", "B", (1_000, 1)), ("MB", "B", (1_000_000, 1)), ("GB", "B", (1_000_000_000, 1)),
    ("TB", "B", (1_000_000_000_000, 1)), ("PB", "B", (1_000_000_000_000_000, 1)), ("EB", "B", (1_000_000_000_000_000_000, 1)),
    ("KiB", "B", (1 << 10, 1)), ("MiB", "B", (1 << 20, 1)), ("GiB", "B", (1 << 30, 1)), ("TiB", "B", (1 << 40, 1)),
    ("PiB", "B", (1 << 50, 1)), ("EiB", "B", (1 << 60, 1)),
    ("bit/s", "bit/s", (1, 1)), ("kbit/s", "bit/s", (1_000, 1)), ("Mbit/s", "bit/s", (1_000_000, 1)),
    ("Gbit/s", "bit/s", (1_000_000_000, 1)), ("Tbit/s", "bit/s", (1_000_000_000_000, 1)),
    ("B/s", "B/s", (1, 1)), ("kB/s", "B/s", (1_000, 1)), ("MB/s", "B/s", (1_000_000, 1)), ("GB/s", "B/s", (1_000_000_000, 1)),
    ("TB/s", "B/s", (1_000_000_000_000, 1)),
    ("KiB/s", "B/s", (1 << 10, 1)), ("MiB/s", "B/s", (1 << 20, 1)), ("GiB/s", "B/s", (1 << 30, 1)),
    // Power and energy
    ("nW", "W", (1, 1_000_000_000)), ("µW", "W", (1, 1_000_000)), ("mW", "W", (1, 1_000)), ("W", "W", (1, 1)), ("kW", "W", (1_000, 1)), ("MW", "W", (1_000_000, 1)),
    ("GW", "W", (1_000_000_000, 1)), ("TW", "W", (1_000_000_000_000, 1)), ("VA", "VA", (1, 1)), ("kVA", "VA", (1_000, 1)), ("MVA", "VA", (1_000_000, 1)),
    ("Wp", "Wp", (1, 1)), ("kWp", "Wp", (1_000, 1)), ("MWp", "Wp", (1_000_000, 1)), ("GWp", "Wp", (1_000_000_000, 1)),
    ("J", "J", (1, 1)), ("kJ", "J", (1_000, 1)), ("MJ", "J", (1_000_000, 1)), ("GJ", "J", (1_000_000_000, 1)), ("TJ", "J", (1_000_000_000_000, 1)), ("PJ", "J", (1_000_000_000_000_000, 1)), ("EJ", "J", (1_000_000_000_000_000_000, 1)), ("mJ", "J", (1, 1_000)),
    ("cal", "J", (4_184, 1_000)), ("kcal", "J", (4_184, 1)),
    ("Wh", "J", (3_600, 1)), ("kWh", "J", (3_600_000, 1)), ("MWh", "J", (3_600_000_000, 1)), ("GWh", "J", (3_600_000_000_000, 1)),
    ("TWh", "J", (3_600_000_000_000_000, 1)),
    ("eV", "eV", (1, 1)), ("keV", "eV", (1_000, 1)), ("MeV", "eV", (1_000_000, 1)), ("GeV", "eV", (1_000_000_000, 1)), ("TeV", "eV", (1_000_000_000_000, 1)), ("meV", "eV", (1, 1_000)),
    ("BTU", "BTU", (1, 1)), ("MMBTU", "BTU", (1_000_000, 1)), ("therm", "therm", (1, 1)), ("ktoe", "toe", (1_000, 1)), ("Mtoe", "toe", (1_000_000, 1)),
    ("hp", "hp", (1, 1)),
    // Frequency
    ("Hz", "Hz", (1, 1)), ("kHz", "Hz", (1_000, 1)), ("MHz", "Hz", (1_000_000, 1)), ("GHz", "Hz", (1_000_000_000, 1)),
    ("THz", "Hz", (1_000_000_000_000, 1)), ("rpm", "rpm", (1, 1)),
    // Electricity
    ("nV", "V", (1, 1_000_000_000)), ("µV", "V", (1, 1_000_000)), ("mV", "V", (1, 1_000)), ("V", "V", (1, 1)), ("kV", "V", (1_000, 1)), ("MV", "V", (1_000_000, 1)),
    ("pA", "A", (1, 1_000_000_000_000)), ("nA", "A", (1, 1_000_000_000)), ("kA", "A", (1_000, 1)), ("µA", "A", (1, 1_000_000)), ("mA", "A", (1, 1_000)), ("A", "A", (1, 1)),
    ("mΩ", "Ω", (1, 1_000)), ("GΩ", "Ω", (1_000_000_000, 1)), ("Ω", "Ω", (1, 1)), ("kΩ", "Ω", (1_000, 1)), ("MΩ", "Ω", (1_000_000, 1)),
    ("mAh", "Ah", (1, 1_000)), ("Ah", "Ah", (1, 1)),
    ("pF", "F", (1, 1_000_000_000_000)), ("nF", "F", (1, 1_000_000_000)), ("µF", "F", (1, 1_000_000)), ("mF", "F", (1, 1_000)),
    ("nH", "H", (1, 1_000_000_000)), ("µH", "H", (1, 1_000_000)), ("mH", "H", (1, 1_000)),
    ("µS", "S", (1, 1_000_000)), ("mS", "S", (1, 1_000)), ("µT", "T", (1, 1_000_000)), ("mT", "T", (1, 1_000)),
    // Force and pressure
    ("mN", "N", (1, 1_000)), ("N", "N", (1, 1)), ("kN", "N", (1_000, 1)), ("MN", "N", (1_000_000, 1)),
    ("Pa", "Pa", (1, 1)), ("hPa", "Pa", (100, 1)), ("kPa", "Pa", (1_000, 1)), ("MPa", "Pa", (1_000_000, 1)),
    ("GPa", "Pa", (1_000_000_000, 1)), ("bar", "Pa", (100_000, 1)), ("mbar", "Pa", (100, 1)),
    ("atm", "Pa", (101_325, 1)), ("Torr", "Pa", (101_325, 760)), ("inHg", "inHg", (1, 1)), ("µPa", "Pa", (1, 1_000_000)), ("mPa", "Pa", (1, 1_000)),
    ("mN·m", "Nm", (1, 1_000)), ("Nm", "Nm", (1, 1)), ("kNm", "Nm", (1_000, 1)), ("lbf", "lbf", (1, 1)), ("kgf", "kgf", (1, 1)), ("lbf·ft", "lbf·ft", (1, 1)), ("mmHg", "mmHg", (1, 1)), ("psi", "psi", (1, 1)),
    // Temperature: degrees of two scales are never converted, since they have no common zero.
    ("°C", "°C", (1, 1)), ("°F", "°F", (1, 1)), ("K", "K", (1, 1)),
    // The rest
    ("°", "°", (1, 1)), ("arcmin", "°", (1, 60)), ("arcsec", "°", (1, 3_600)), ("radian", "radian", (1, 1)), ("mrad", "radian", (1, 1_000)), ("dB", "dB", (1, 1)), ("dBA", "dBA", (1, 1)), ("dBm", "dBm", (1, 1)),
    ("nmol", "mol", (1, 1_000_000_000)), ("µmol", "mol", (1, 1_000_000)), ("mmol", "mol", (1, 1_000)), ("mol", "mol", (1, 1)), ("kmol", "mol", (1_000, 1)), ("klx", "lx", (1_000, 1)),
    ("Bq", "Bq", (1, 1)), ("kBq", "Bq", (1_000, 1)), ("MBq", "Bq", (1_000_000, 1)), ("GBq", "Bq", (1_000_000_000, 1)), ("TBq", "Bq", (1_000_000_000_000, 1)), ("PBq", "Bq", (1_000_000_000_000_000, 1)),
    ("Gy", "Gy", (1, 1)), ("mGy", "Gy", (1, 1_000)), ("µGy", "Gy", (1, 1_000_000)), ("Sv", "Sv", (1, 1)), ("mSv", "Sv", (1, 1_000)), ("µSv", "Sv", (1, 1_000_000)), ("nSv", "Sv", (1, 1_000_000_000)), ("lm", "lm", (1, 1)), ("‱", "%", (1, 100)), ("Mpx", "px", (1_000_000, 1)),
    ("lx", "lx", (1, 1)), ("mpg", "mpg", (1, 1)), ("dpi", "dpi", (1, 1)), ("ppi", "ppi", (1, 1)), ("fps", "fps", (1, 1)),
    ("tbsp", "tbsp", (1, 1)), ("tsp", "tsp", (1, 1)),
    // Measures of kitchens and pumps, which differ from country to country.
    ("cup", "cup", (1, 1)), ("fl oz", "fl oz", (1, 1)), ("pint", "pint", (1, 1)), ("quart", "quart", (1, 1)), ("gallon", "gallon", (1, 1)),
    ("IU", "IU", (1, 1)), ("bpm", "bpm", (1, 1)), ("workday", "workday", (1, 1)), ("cd", "cd", (1, 1)), ("px", "px", (1, 1)),
];

/// Other ways to write a symbol.
#[rustfmt::skip]
pub const ALIASES: &[(&str, &str)] = &[
    ("KB", "kB"), ("kv", "kV"), ("kib", "KiB"), ("mib", "MiB"), ("gib", "GiB"), ("kbps", "kbit/s"), ("Kbps", "kbit/s"), ("Mbps", "Mbit/s"),
    ("Gbps", "Gbit/s"), ("Tbps", "Tbit/s"), ("MBps", "MB/s"), ("GBps", "GB/s"), ("KB/s", "kB/s"), ("Mb/s", "Mbit/s"),
    ("Gb/s", "Gbit/s"), ("KM", "km"), ("Km", "km"), ("KG", "kg"), ("Kg", "kg"), ("kgs", "kg"), ("kms", "km"), ("lbs", "lb"),
    ("CM", "cm"), ("MM", "mm"), ("ml", "mL"), ("hl", "hL"), ("kl", "kL"), ("Btu", "BTU"), ("btu", "BTU"), ("MMBtu", "MMBTU"), ("dBa", "dBA"), ("bbl", "barrel"), ("zł", "PLN"), ("Kč", "CZK"), ("mi/h", "mph"), ("qt", "quart"), ("qts", "quart"), ("μF", "µF"), ("μSv", "µSv"), ("μW", "µW"), ("μV", "µV"), ("μT", "µT"), ("μmol", "µmol"), ("μGy", "µGy"), ("uF", "µF"), ("torr", "Torr"), ("kNM", "kNm"), ("Tb", "Tbit"), ("Tb/s", "Tbit/s"), ("kb/s", "kbit/s"), ("mi3", "mi³"), ("m/s2", "m/s²"), ("MWH", "MWh"), ("Mwh", "MWh"), ("mwh", "MWh"), ("ML", "mL"), ("l", "L"), ("cl", "cL"), ("dl", "dL"), ("µl", "µL"), ("mcg", "µg"),
    ("μs", "µs"), ("μm", "µm"), ("μg", "µg"), ("μL", "µL"), ("μl", "µL"), ("μA", "µA"), ("us", "µs"), ("ug", "µg"), ("Gb", "Gbit"), ("Mb", "Mbit"), ("Po", "PB"),
    ("㎜", "mm"), ("㎝", "cm"), ("㎞", "km"), ("㎡", "m²"), ("㎥", "m³"), ("㎎", "mg"), ("㎏", "kg"), ("㎖", "mL"), ("㎾", "kW"), ("㏊", "ha"), ("㎢", "km²"), ("㎍", "µg"), ("㎤", "cm³"), ("㎒", "MHz"), ("㎓", "GHz"), ("㎐", "Hz"), ("㎑", "kHz"), ("㎽", "mW"), ("㎿", "MW"), ("㎃", "mA"), ("㎸", "kV"), ("㎈", "cal"), ("㎉", "kcal"), ("㏈", "dB"), ("㎩", "Pa"), ("㎪", "kPa"), ("㎫", "MPa"), ("㎚", "nm"), ("㎛", "µm"), ("㎕", "µL"), ("㎗", "dL"), ("㎘", "kL"), ("㎧", "m/s"),
    ("㌫", "%"), ("㍉", "mm"), ("㌢", "cm"), ("㍍", "m"), ("㌔", "km"), ("㌖", "km"), ("㌶", "ha"), ("㍑", "L"), ("㌘", "g"), ("㌧", "t"), ("㌗", "kW"), ("㌍", "kcal"), ("㍱", "hPa"), ("㍊", "mbar"), ("㌭", "barrel"), ("㌦", "USD"), ("㌣", "USD/100"), ("ℓ", "L"),
    ("\u{2126}", "Ω"), ("k\u{2126}", "kΩ"), ("hr", "h"), ("hrs", "h"), ("mins", "min"), ("sec", "s"), ("secs", "s"),
    ("m2", "m²"), ("km2", "km²"), ("cm2", "cm²"), ("dm2", "dm²"), ("dm3", "dm³"), ("dam2", "dam²"), ("hm2", "hm²"), ("mm2", "mm²"), ("ft2", "ft²"), ("m3", "m³"), ("km3", "km³"), ("hm3", "hm³"), ("cm3", "cm³"), ("cc", "cm³"), ("CC", "cm³"), ("㏄", "cm³"),
    ("mi2", "mi²"), ("in2", "in²"), ("yd2", "yd²"), ("ft3", "ft³"), ("in3", "in³"), ("yd3", "yd³"),
    ("mm3", "mm³"), ("sqm", "m²"), ("kmh", "km/h"), ("km/u", "km/h"), ("kph", "km/h"), ("kWH", "kWh"), ("KWh", "kWh"), ("Kwh", "kWh"),
    ("kwh", "kWh"), ("KW", "kW"), ("Kw", "kW"), ("kw", "kW"), ("mhz", "MHz"), ("ghz", "GHz"), ("khz", "kHz"), ("hz", "Hz"),
    ("Mhz", "MHz"), ("Ghz", "GHz"), ("Khz", "kHz"), ("kts", "kn"), ("bps", "bp"),
    ("ka", "kyr"), ("kya", "kyr"), ("Ma", "Myr"), ("Mya", "Myr"), ("mya", "Myr"), ("Ga", "Gyr"), ("Gya", "Gyr"), ("yr", "year"), ("pm", "picometre"),
    ("yds", "yd"), ("cms", "cm"), ("mms", "mm"), ("mls", "mL"), ("gms", "g"), ("gm", "g"), ("ltr", "L"), ("ltrs", "L"), ("kmph", "km/h"), ("ft/s2", "ft/s²"), ("km/s2", "km/s²"), ("cm/s2", "cm/s²"),
    ("с", "s"), ("В", "V"), ("кВ", "kV"), ("А", "A"), ("мА", "mA"), ("мкА", "µA"), ("МВт", "MW"), ("Мвт", "MW"), ("мВт", "mW"), ("кОм", "kΩ"), ("МОм", "MΩ"), ("ppt", "pp"), ("pps", "pp"), ("ppts", "pp"),
];

/// Symbols that one letter more would make a word of, or that are one letter: read only behind a blank, where no word follows.
pub const CAREFUL: &[&str] =
    &["A", "B", "N", "J", "K", "VA", "AU", "Da", "В", "А", "с", "Ma", "Ga", "ka", "gm", "pm", "stone", "Po"];

/// Symbols that are verbs as well, in languages that know them as such: read only where neither a word that is none of grammar nor an
/// article follows: "il numero 10 *ha* segnato".
pub const VERBS: &[&str] = &["ha"];

/// Symbols that are words: read only where they touch the digits.
pub const TOUCHING: &[&str] = &["in", "us"];

/// The currencies whose codes and signs are read. IRT, the toman, is customary: ten rials, never converted; so is
/// FCFA, the franc of West or of Central Africa, of which few texts say which; `USD/100` is a
/// hundredth of a dollar, `SEK·6` a million crowns in one word.
#[rustfmt::skip]
pub const CURRENCIES: &[(&str, &[char])] = &[
    ("USD", &['$']), ("EUR", &['€']), ("GBP", &['£']), ("JPY", &['¥', '￥']), ("INR", &['₹']), ("KRW", &['₩']), ("RUB", &['₽']),
    ("TRY", &['₺']), ("IRR", &['﷼']), ("ILS", &['₪']), ("UAH", &['₴']), ("NGN", &['₦']), ("VND", &['₫']), ("PHP", &['₱']),
    ("KZT", &['₸']), ("GHS", &['₵']), ("BTC", &['₿']),
    ("IRT", &[]), ("CHF", &[]), ("CNY", &[]), ("CAD", &[]), ("AUD", &[]), ("NZD", &[]), ("HKD", &[]), ("SGD", &[]), ("SEK", &[]),
    ("NOK", &[]), ("DKK", &[]), ("PLN", &[]), ("CZK", &[]), ("HUF", &[]), ("RON", &[]), ("BRL", &[]), ("MXN", &[]), ("ARS", &[]),
    ("CLP", &[]), ("COP", &[]), ("AED", &[]), ("SAR", &[]), ("QAR", &[]), ("KWD", &[]), ("OMR", &[]), ("BHD", &[]), ("IQD", &[]), ("LBP", &[]), ("LYD", &[]), ("SDG", &[]),
    ("AFN", &[]), ("PKR", &[]), ("BDT", &[]), ("EGP", &[]), ("MAD", &[]), ("ZAR", &[]), ("IDR", &[]), ("MYR", &[]), ("THB", &['฿']),
    ("TWD", &[]), ("MOP", &[]), ("MMK", &[]), ("KHR", &['៛']), ("LAK", &['₭']), ("MNT", &['₮']), ("NPR", &[]), ("LKR", &[]),
    ("KES", &[]), ("PEN", &[]), ("UYU", &[]), ("BGN", &[]), ("RSD", &[]), ("ISK", &[]), ("BYN", &[]), ("GEL", &['₾']), ("AMD", &['֏']),
    ("AZN", &['₼']), ("UZS", &[]), ("KGS", &[]), ("TJS", &[]), ("MDL", &[]), ("DZD", &[]), ("TND", &[]), ("JOD", &[]), ("SYP", &[]),
    ("YER", &[]), ("ETB", &[]), ("PYG", &['₲']), ("CRC", &['₡']), ("DOP", &[]),
    ("ANG", &[]), ("AOA", &[]), ("AWG", &[]), ("BAM", &[]), ("BBD", &[]), ("BIF", &[]), ("BMD", &[]), ("BND", &[]),
    ("BOB", &[]), ("BSD", &[]), ("BTN", &[]), ("BWP", &[]), ("BZD", &[]), ("CDF", &[]), ("CUP", &[]), ("CVE", &[]),
    ("DJF", &[]), ("ERN", &[]), ("FJD", &[]), ("FKP", &[]), ("GIP", &[]), ("GMD", &[]), ("GNF", &[]), ("GTQ", &[]),
    ("GYD", &[]), ("HNL", &[]), ("HTG", &[]), ("JMD", &[]), ("KMF", &[]), ("KPW", &[]), ("KYD", &[]), ("LRD", &[]),
    ("LSL", &[]), ("MGA", &[]), ("MKD", &[]), ("MRU", &[]), ("MUR", &[]), ("MVR", &[]), ("MWK", &[]), ("MZN", &[]),
    ("NAD", &[]), ("NIO", &[]), ("PAB", &[]), ("PGK", &[]), ("RWF", &[]), ("SBD", &[]), ("SCR", &[]), ("SHP", &[]),
    ("SLE", &[]), ("SOS", &[]), ("SRD", &[]), ("SSP", &[]), ("STN", &[]), ("SVC", &[]), ("SZL", &[]), ("TMT", &[]),
    ("TOP", &[]), ("TTD", &[]), ("TZS", &[]), ("UGX", &[]), ("VED", &[]), ("VES", &[]), ("VUV", &[]), ("WST", &[]),
    ("XAF", &[]), ("XCD", &[]), ("XOF", &[]), ("XPF", &[]), ("FCFA", &[]), ("ZMW", &[]), ("ZWL", &[]), ("ALL", &[]),
    ("USD/100", &['¢']), ("CHF/100", &[]), ("MXN·6", &[]), ("GBP/100", &[]), ("EUR/100", &[]), ("SEK/100", &[]), ("TRY/100", &[]), ("RUB/100", &[]), ("INR/100", &[]), ("BRL/100", &[]), ("CNY/100", &[]), ("JPY/100", &[]), ("CNY·-1", &[]), ("SEK·3", &[]), ("SEK·6", &[]), ("SEK·9", &[]),
    ("EUR·6", &[]), ("USD·6", &[]), ("IRT·12", &[]),
];

/// Codes that are more often something else: read as such symbols are, "50 ALL", and never before a number, "TOP 10".
#[rustfmt::skip]
pub const DOUBTFUL_CODES: &[&str] = &[
    "ALL", "TOP", "CUP", "SOS", "BAM", "BOB", "GIP", "SLE", "STN", "CDF", "SCR", "SSP", "WST", "PAB", "NAD", "ANG", "BIF", "ERN", "GMD",
    "SVC", "SHP", "MUR", "VED", "VES", "AMD",
];

/// Codes that are a name before no more than two digits: COP26.
pub const SUMMITS: &[&str] = &["COP"];

/// Letters before a dollar sign, with the currency they make of it.
#[rustfmt::skip]
pub const DOLLARS: &[(&str, &str)] = &[
    ("US", "USD"), ("C", "CAD"), ("CA", "CAD"), ("A", "AUD"), ("AU", "AUD"), ("NZ", "NZD"), ("HK", "HKD"), ("S", "SGD"), ("R", "BRL"), ("NT", "TWD"), ("MX", "MXN"),
    ("Bds", "BBD"), ("J", "JMD"), ("TT", "TTD"), ("FJ", "FJD"), ("EC", "XCD"), ("BZ", "BZD"), ("GY", "GYD"), ("N", "NAD"), ("Z", "ZWL"), ("RD", "DOP"), ("MOP", "MOP"),
];

/// Letters before a pound sign, the same.
pub const POUNDS: &[(&str, &str)] = &[("UK", "GBP"), ("GB", "GBP"), ("E", "EGP"), ("EG", "EGP"), ("LE", "EGP")];

/// Letters before a yen sign, the same.
pub const YENS: &[(&str, &str)] = &[("CN", "CNY"), ("RMB", "CNY"), ("JP", "JPY")];
