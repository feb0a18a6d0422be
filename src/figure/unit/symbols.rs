//! The symbols of units and currencies that are read, each with its base unit and how many base units it is (SI Brochure,
//! 9th edition; IEC 80000-13 for binary prefixes; the international yard and pound of 1959; ISO 4217).

/// Symbol, base unit, and how many base units it is as a fraction. Case counts.
#[rustfmt::skip]
pub const SYMBOLS: &[(&str, &str, (i64, i64))] = &[
    // Parts of a whole
    ("%", "%", (1, 1)), ("‰", "%", (1, 10)), ("ppm", "%", (1, 10_000)), ("ppb", "%", (1, 10_000_000)),
    ("10%", "%", (10, 1)), ("pp", "pp", (1, 1)), ("bp", "pp", (1, 100)), ("dpp", "pp", (1, 10)), ("×", "×", (1, 1)),
    // Time. Months and years have no fixed length: they are dimensions of their own, a year being twelve months.
    ("ns", "s", (1, 1_000_000_000)), ("µs", "s", (1, 1_000_000)), ("ms", "s", (1, 1_000)), ("s", "s", (1, 1)),
    ("min", "s", (60, 1)), ("h", "s", (3_600, 1)), ("day", "s", (86_400, 1)), ("week", "s", (604_800, 1)),
    ("month", "month", (1, 1)), ("year", "month", (12, 1)), ("decade", "month", (120, 1)), ("century", "month", (1_200, 1)),
    // Length
    ("nm", "m", (1, 1_000_000_000)), ("µm", "m", (1, 1_000_000)), ("mm", "m", (1, 1_000)), ("cm", "m", (1, 100)),
    ("dm", "m", (1, 10)), ("m", "m", (1, 1)), ("km", "m", (1_000, 1)), ("mil", "m", (10_000, 1)),
    ("in", "m", (254, 10_000)), ("ft", "m", (3_048, 10_000)), ("yd", "m", (9_144, 10_000)), ("mi", "m", (1_609_344, 1_000)),
    // Area and volume
    ("mm²", "m²", (1, 1_000_000)), ("cm²", "m²", (1, 10_000)), ("m²", "m²", (1, 1)), ("km²", "m²", (1_000_000, 1)),
    ("ha", "m²", (10_000, 1)), ("100m²", "m²", (100, 1)), ("daa", "m²", (1_000, 1)), ("亩", "m²", (2_000, 3)), ("坪", "m²", (400, 121)), ("ft²", "m²", (9_290_304, 100_000_000)), ("ac", "m²", (40_468_564_224, 10_000_000)),
    ("mm³", "m³", (1, 1_000_000_000)), ("cm³", "m³", (1, 1_000_000)), ("m³", "m³", (1, 1)), ("km³", "m³", (1_000_000_000, 1)),
    ("µL", "m³", (1, 1_000_000_000)), ("mL", "m³", (1, 1_000_000)), ("cL", "m³", (1, 100_000)), ("dL", "m³", (1, 10_000)),
    ("L", "m³", (1, 1_000)),
    // Mass
    ("µg", "kg", (1, 1_000_000_000)), ("mg", "kg", (1, 1_000_000)), ("g", "kg", (1, 1_000)), ("hg", "kg", (1, 10)), ("斤", "kg", (1, 2)), ("两", "kg", (1, 20)), ("kg", "kg", (1, 1)),
    ("t", "kg", (1_000, 1)), ("oz", "kg", (45_359_237, 1_600_000_000)), ("lb", "kg", (45_359_237, 100_000_000)),
    // Speed
    ("km/h", "m/s", (1_000, 3_600)), ("m/s", "m/s", (1, 1)), ("mph", "m/s", (1_609_344, 3_600_000)), ("kn", "m/s", (1_852, 3_600)),
    // Information
    ("bit", "bit", (1, 1)), ("kbit", "bit", (1_000, 1)), ("Mbit", "bit", (1_000_000, 1)), ("Gbit", "bit", (1_000_000_000, 1)),
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
    ("mW", "W", (1, 1_000)), ("W", "W", (1, 1)), ("kW", "W", (1_000, 1)), ("MW", "W", (1_000_000, 1)),
    ("GW", "W", (1_000_000_000, 1)), ("TW", "W", (1_000_000_000_000, 1)),
    ("J", "J", (1, 1)), ("kJ", "J", (1_000, 1)), ("MJ", "J", (1_000_000, 1)), ("GJ", "J", (1_000_000_000, 1)),
    ("cal", "J", (4_184, 1_000)), ("kcal", "J", (4_184, 1)),
    ("Wh", "J", (3_600, 1)), ("kWh", "J", (3_600_000, 1)), ("MWh", "J", (3_600_000_000, 1)), ("GWh", "J", (3_600_000_000_000, 1)),
    ("TWh", "J", (3_600_000_000_000_000, 1)),
    ("eV", "eV", (1, 1)), ("keV", "eV", (1_000, 1)), ("MeV", "eV", (1_000_000, 1)), ("GeV", "eV", (1_000_000_000, 1)),
    ("hp", "hp", (1, 1)),
    // Frequency
    ("Hz", "Hz", (1, 1)), ("kHz", "Hz", (1_000, 1)), ("MHz", "Hz", (1_000_000, 1)), ("GHz", "Hz", (1_000_000_000, 1)),
    ("THz", "Hz", (1_000_000_000_000, 1)), ("rpm", "rpm", (1, 1)),
    // Electricity
    ("mV", "V", (1, 1_000)), ("V", "V", (1, 1)), ("kV", "V", (1_000, 1)),
    ("µA", "A", (1, 1_000_000)), ("mA", "A", (1, 1_000)), ("A", "A", (1, 1)),
    ("Ω", "Ω", (1, 1)), ("kΩ", "Ω", (1_000, 1)), ("MΩ", "Ω", (1_000_000, 1)),
    ("mAh", "Ah", (1, 1_000)), ("Ah", "Ah", (1, 1)),
    // Force and pressure
    ("N", "N", (1, 1)), ("kN", "N", (1_000, 1)), ("MN", "N", (1_000_000, 1)),
    ("Pa", "Pa", (1, 1)), ("hPa", "Pa", (100, 1)), ("kPa", "Pa", (1_000, 1)), ("MPa", "Pa", (1_000_000, 1)),
    ("GPa", "Pa", (1_000_000_000, 1)), ("bar", "Pa", (100_000, 1)), ("mbar", "Pa", (100, 1)),
    ("atm", "Pa", (101_325, 1)), ("Nm", "Nm", (1, 1)), ("mmHg", "mmHg", (1, 1)), ("psi", "psi", (1, 1)),
    // Temperature: degrees of two scales are never converted, since they have no common zero.
    ("°C", "°C", (1, 1)), ("°F", "°F", (1, 1)), ("K", "K", (1, 1)),
    // The rest
    ("°", "°", (1, 1)), ("dB", "dB", (1, 1)), ("mol", "mol", (1, 1)), ("mmol", "mol", (1, 1_000)), ("lm", "lm", (1, 1)),
    ("lx", "lx", (1, 1)), ("mpg", "mpg", (1, 1)), ("dpi", "dpi", (1, 1)), ("ppi", "ppi", (1, 1)), ("fps", "fps", (1, 1)),
    ("tbsp", "tbsp", (1, 1)), ("tsp", "tsp", (1, 1)), ("cd", "cd", (1, 1)), ("px", "px", (1, 1)),
];

/// Other ways to write a symbol.
#[rustfmt::skip]
pub const ALIASES: &[(&str, &str)] = &[
    ("KB", "kB"), ("kib", "KiB"), ("mib", "MiB"), ("gib", "GiB"), ("kbps", "kbit/s"), ("Kbps", "kbit/s"), ("Mbps", "Mbit/s"),
    ("Gbps", "Gbit/s"), ("Tbps", "Tbit/s"), ("MBps", "MB/s"), ("GBps", "GB/s"), ("KB/s", "kB/s"), ("Mb/s", "Mbit/s"),
    ("Gb/s", "Gbit/s"), ("KM", "km"), ("Km", "km"), ("KG", "kg"), ("Kg", "kg"), ("kgs", "kg"), ("kms", "km"), ("lbs", "lb"),
    ("CM", "cm"), ("MM", "mm"), ("ml", "mL"), ("ML", "mL"), ("l", "L"), ("cl", "cL"), ("dl", "dL"), ("µl", "µL"), ("mcg", "µg"),
    ("μs", "µs"), ("μm", "µm"), ("μg", "µg"), ("μL", "µL"), ("μl", "µL"), ("μA", "µA"), ("us", "µs"), ("ug", "µg"), ("Gb", "Gbit"), ("Mb", "Mbit"),
    ("㎜", "mm"), ("㎝", "cm"), ("㎞", "km"), ("㎡", "m²"), ("㎥", "m³"), ("㎎", "mg"), ("㎏", "kg"), ("㎖", "mL"), ("㎾", "kW"), ("㏊", "ha"), ("㎢", "km²"), ("㎍", "µg"), ("ℓ", "L"),
    ("\u{2126}", "Ω"), ("k\u{2126}", "kΩ"), ("hr", "h"), ("hrs", "h"), ("mins", "min"), ("sec", "s"), ("secs", "s"),
    ("m2", "m²"), ("km2", "km²"), ("cm2", "cm²"), ("mm2", "mm²"), ("ft2", "ft²"), ("m3", "m³"), ("km3", "km³"), ("cm3", "cm³"), ("cc", "cm³"), ("CC", "cm³"), ("㏄", "cm³"),
    ("mm3", "mm³"), ("sqm", "m²"), ("kmh", "km/h"), ("km/u", "km/h"), ("kph", "km/h"), ("kWH", "kWh"), ("KWh", "kWh"), ("Kwh", "kWh"),
    ("kwh", "kWh"), ("KW", "kW"), ("Kw", "kW"), ("kw", "kW"), ("mhz", "MHz"), ("ghz", "GHz"), ("khz", "kHz"), ("hz", "Hz"),
    ("Mhz", "MHz"), ("Ghz", "GHz"), ("Khz", "kHz"), ("kts", "kn"), ("bps", "bp"),
    ("с", "s"), ("В", "V"), ("кВ", "kV"), ("А", "A"), ("мА", "mA"), ("мкА", "µA"), ("МВт", "MW"), ("Мвт", "MW"), ("мВт", "mW"), ("кОм", "kΩ"), ("МОм", "MΩ"), ("ppt", "pp"), ("pps", "pp"), ("ppts", "pp"),
];

/// Symbols that one letter more would make a word of, or that are one letter: read only behind a blank, where no word follows.
pub const CAREFUL: &[&str] = &["A", "B", "N", "J", "K", "В", "А", "с"];

/// Symbols that are words: read only where they touch the digits.
pub const TOUCHING: &[&str] = &["in", "us", "l"];

/// The currencies whose codes and signs are read. IRT, the toman, is customary: ten rials, never converted; `USD/100` is a
/// hundredth of a dollar, `SEK·6` a million crowns in one word.
#[rustfmt::skip]
pub const CURRENCIES: &[(&str, &[char])] = &[
    ("USD", &['$']), ("EUR", &['€']), ("GBP", &['£']), ("JPY", &['¥', '￥']), ("INR", &['₹']), ("KRW", &['₩']), ("RUB", &['₽']),
    ("TRY", &['₺']), ("IRR", &['﷼']), ("ILS", &['₪']), ("UAH", &['₴']), ("NGN", &['₦']), ("VND", &['₫']), ("PHP", &['₱']),
    ("KZT", &['₸']), ("GHS", &['₵']), ("BTC", &['₿']),
    ("IRT", &[]), ("CHF", &[]), ("CNY", &[]), ("CAD", &[]), ("AUD", &[]), ("NZD", &[]), ("HKD", &[]), ("SGD", &[]), ("SEK", &[]),
    ("NOK", &[]), ("DKK", &[]), ("PLN", &[]), ("CZK", &[]), ("HUF", &[]), ("RON", &[]), ("BRL", &[]), ("MXN", &[]), ("ARS", &[]),
    ("CLP", &[]), ("COP", &[]), ("AED", &[]), ("SAR", &[]), ("QAR", &[]), ("KWD", &[]), ("OMR", &[]), ("BHD", &[]), ("IQD", &[]),
    ("AFN", &[]), ("PKR", &[]), ("BDT", &[]), ("EGP", &[]), ("MAD", &[]), ("ZAR", &[]), ("IDR", &[]), ("MYR", &[]), ("THB", &[]),
    ("TWD", &[]), ("MOP", &[]), ("MMK", &[]), ("KHR", &['៛']), ("LAK", &['₭']), ("MNT", &['₮']), ("NPR", &[]), ("LKR", &[]),
    ("KES", &[]), ("PEN", &[]), ("UYU", &[]), ("BGN", &[]), ("RSD", &[]), ("ISK", &[]), ("BYN", &[]), ("GEL", &['₾']), ("AMD", &['֏']),
    ("AZN", &['₼']), ("UZS", &[]), ("KGS", &[]), ("TJS", &[]), ("MDL", &[]), ("DZD", &[]), ("TND", &[]), ("JOD", &[]), ("SYP", &[]),
    ("YER", &[]), ("ETB", &[]), ("PYG", &[]), ("CRC", &[]), ("DOP", &[]),
    ("USD/100", &['¢']), ("CHF/100", &[]), ("MXN·6", &[]), ("GBP/100", &[]), ("EUR/100", &[]), ("SEK/100", &[]), ("TRY/100", &[]), ("RUB/100", &[]), ("INR/100", &[]), ("BRL/100", &[]), ("CNY/100", &[]), ("JPY/100", &[]), ("CNY·-1", &[]), ("SEK·3", &[]), ("SEK·6", &[]), ("SEK·9", &[]),
    ("EUR·6", &[]), ("USD·6", &[]), ("IRT·12", &[]),
];

/// Letters before a dollar sign, with the currency they make of it.
#[rustfmt::skip]
pub const DOLLARS: &[(&str, &str)] = &[
    ("US", "USD"), ("C", "CAD"), ("CA", "CAD"), ("A", "AUD"), ("AU", "AUD"), ("NZ", "NZD"), ("HK", "HKD"), ("S", "SGD"), ("R", "BRL"), ("NT", "TWD"),
];
