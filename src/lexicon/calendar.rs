//! Months, weekdays, words for a time, and numbers in words: English, and the Spanish that is typed beside it.

/// Names of the months, English and Spanish, full and short.
pub(crate) const MONTHS: &[(&str, u8)] = &[
    ("january", 1),
    ("jan", 1),
    ("enero", 1),
    ("february", 2),
    ("feb", 2),
    ("febrero", 2),
    ("march", 3),
    ("mar", 3),
    ("marzo", 3),
    ("april", 4),
    ("apr", 4),
    ("abril", 4),
    ("may", 5),
    ("mayo", 5),
    ("june", 6),
    ("jun", 6),
    ("junio", 6),
    ("july", 7),
    ("jul", 7),
    ("julio", 7),
    ("august", 8),
    ("aug", 8),
    ("agosto", 8),
    ("september", 9),
    ("sep", 9),
    ("sept", 9),
    ("septiembre", 9),
    ("october", 10),
    ("oct", 10),
    ("octubre", 10),
    ("november", 11),
    ("nov", 11),
    ("noviembre", 11),
    ("december", 12),
    ("dec", 12),
    ("diciembre", 12),
];

/// Months that are another word, too: without a capital they need more beside them.
pub(crate) const MONTHS_THAT_ARE_WORDS: &[&str] = &["mar", "march", "may", "mayo", "jan", "dec"];

/// Months that people are called by.
pub(crate) const MONTHS_THAT_ARE_NAMES: &[&str] = &["april", "may", "june", "august", "jan", "mayo", "julio"];

/// Names of the weekdays, English and Spanish.
#[allow(dead_code, reason = "read when the engine is built")]
pub(crate) const WEEKDAYS: &[&str] = &[
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "lunes",
    "martes",
    "miercoles",
    "jueves",
    "viernes",
    "sabado",
    "domingo",
];

/// Short names of the weekdays.
pub(crate) const WEEKDAYS_SHORT: &[&str] = &[
    "mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun",
];

/// Words that begin a time counted from now, a part of a day or a stretch of time.
#[allow(dead_code, reason = "read when the engine is built")]
pub(crate) const TIME_WORDS: &[&str] = &[
    // Counted from now.
    "yesterday",
    "today",
    "tonight",
    "tomorrow",
    "now",
    "recently",
    "earlier",
    "last",
    "this",
    "next",
    "past",
    "previous",
    "a",
    "an",
    "few",
    "couple",
    "several",
    "ayer",
    "anteayer",
    "antier",
    "anoche",
    "hoy",
    "hace",
    "esta",
    "este",
    "semana",
    "mes",
    "ano",
    // Part of a month or a day.
    "early",
    "mid",
    "late",
    "noon",
    "midnight",
    "mediodia",
    "medianoche",
    // A stretch.
    "overnight",
    "weekend",
    "shift",
    "my",
    "our",
    "night",
    "day",
    "evening",
    "during",
    "summer",
    "winter",
    "spring",
    "fall",
    "autumn",
];

/// Parts of a day.
pub(crate) const PARTS_OF_DAY: &[&str] = &[
    "morning",
    "afternoon",
    "evening",
    "night",
    "noon",
    "manana",
    "tarde",
    "noche",
];

/// Units of time, shorter ones first within a row.
pub(crate) const UNITS_OF_TIME: &[(&str, UnitOfTime)] = &[
    ("second", UnitOfTime::Hour),
    ("seconds", UnitOfTime::Hour),
    ("sec", UnitOfTime::Hour),
    ("secs", UnitOfTime::Hour),
    ("minute", UnitOfTime::Hour),
    ("minutes", UnitOfTime::Hour),
    ("min", UnitOfTime::Hour),
    ("mins", UnitOfTime::Hour),
    ("minuto", UnitOfTime::Hour),
    ("minutos", UnitOfTime::Hour),
    ("hour", UnitOfTime::Hour),
    ("hours", UnitOfTime::Hour),
    ("hr", UnitOfTime::Hour),
    ("hrs", UnitOfTime::Hour),
    ("hora", UnitOfTime::Hour),
    ("horas", UnitOfTime::Hour),
    ("day", UnitOfTime::Day),
    ("days", UnitOfTime::Day),
    ("night", UnitOfTime::Day),
    ("nights", UnitOfTime::Day),
    ("dia", UnitOfTime::Day),
    ("dias", UnitOfTime::Day),
    ("noche", UnitOfTime::Day),
    ("noches", UnitOfTime::Day),
    ("week", UnitOfTime::Week),
    ("weeks", UnitOfTime::Week),
    ("wk", UnitOfTime::Week),
    ("wks", UnitOfTime::Week),
    ("semana", UnitOfTime::Week),
    ("semanas", UnitOfTime::Week),
    ("month", UnitOfTime::Month),
    ("months", UnitOfTime::Month),
    ("mo", UnitOfTime::Month),
    ("mos", UnitOfTime::Month),
    ("mes", UnitOfTime::Month),
    ("meses", UnitOfTime::Month),
    ("year", UnitOfTime::Year),
    ("years", UnitOfTime::Year),
    ("yr", UnitOfTime::Year),
    ("yrs", UnitOfTime::Year),
    ("decade", UnitOfTime::Year),
    ("decades", UnitOfTime::Year),
    ("ano", UnitOfTime::Year),
    ("anos", UnitOfTime::Year),
];

/// How long a unit of time is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum UnitOfTime {
    /// An hour or less.
    Hour,
    /// A day or a night.
    Day,
    /// A week.
    Week,
    /// A month.
    Month,
    /// A year or more.
    Year,
}

/// The tens in words.
pub(crate) const NUMBER_TENS: &[(&str, u16)] = &[
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80),
    ("ninety", 90),
    ("veinte", 20),
    ("treinta", 30),
    ("cuarenta", 40),
    ("cincuenta", 50),
    ("sesenta", 60),
    ("setenta", 70),
    ("ochenta", 80),
    ("noventa", 90),
];

/// The other numbers in words, up to a hundred. (Spanish eleven is an English word.)
pub(crate) const NUMBER_UNITS: &[(&str, u16)] = &[
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("thirteen", 13),
    ("fourteen", 14),
    ("fifteen", 15),
    ("sixteen", 16),
    ("seventeen", 17),
    ("eighteen", 18),
    ("nineteen", 19),
    ("hundred", 100),
    ("un", 1),
    ("una", 1),
    ("uno", 1),
    ("dos", 2),
    ("tres", 3),
    ("cuatro", 4),
    ("cinco", 5),
    ("seis", 6),
    ("siete", 7),
    ("ocho", 8),
    ("nueve", 9),
    ("diez", 10),
    ("doce", 12),
    ("quince", 15),
    ("cien", 100),
];

/// Numbers of an order in words.
pub(crate) const ORDINALS: &[(&str, u16)] = &[
    ("first", 1),
    ("second", 2),
    ("third", 3),
    ("fourth", 4),
    ("fifth", 5),
    ("sixth", 6),
    ("seventh", 7),
    ("eighth", 8),
    ("ninth", 9),
    ("tenth", 10),
    ("eleventh", 11),
    ("twelfth", 12),
    ("thirteenth", 13),
    ("fourteenth", 14),
    ("fifteenth", 15),
    ("sixteenth", 16),
    ("seventeenth", 17),
    ("eighteenth", 18),
    ("nineteenth", 19),
    ("twentieth", 20),
    ("thirtieth", 30),
    ("primero", 1),
    ("fortieth", 40),
    ("fiftieth", 50),
    ("sixtieth", 60),
    ("seventieth", 70),
    ("eightieth", 80),
    ("ninetieth", 90),
    ("hundredth", 100),
];

/// Decades of a life, and words for who is in one.
pub(crate) const DECADES: &[(&str, u16)] = &[
    ("teens", 13),
    ("twenties", 20),
    ("thirties", 30),
    ("forties", 40),
    ("fifties", 50),
    ("sixties", 60),
    ("seventies", 70),
    ("eighties", 80),
    ("nineties", 90),
    ("20s", 20),
    ("30s", 30),
    ("40s", 40),
    ("50s", 50),
    ("60s", 60),
    ("70s", 70),
    ("80s", 80),
    ("90s", 90),
    ("100s", 100),
];

/// What somebody of a certain age is called.
pub(crate) const AGE_NOUNS: &[(&str, u16)] = &[
    ("quinquagenarian", 50),
    ("sexagenarian", 60),
    ("septuagenarian", 70),
    ("octogenarian", 80),
    ("nonagenarian", 90),
    ("centenarian", 100),
    ("supercentenarian", 110),
    ("octogenaria", 80),
    ("octogenario", 80),
    ("nonagenaria", 90),
    ("nonagenario", 90),
    ("centenaria", 100),
    ("centenario", 100),
];
