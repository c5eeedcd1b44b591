//! Words that stand before or after a name, and words that are none.

/// Courtesy titles: they say nothing of why the person is spoken of.
pub(crate) const HONORIFICS: &[&str] = &[
    "mr", "mrs", "ms", "miss", "mx", "mister", "senor", "senora", "sr", "sra", "srta", "don", "dona",
];

/// Titles of people who give care.
pub(crate) const CLINICIANS: &[&str] = &[
    "dr",
    "doc",
    "doctor",
    "doctora",
    "dra",
    "nurse",
    "sister",
    "matron",
    "prof",
    "pharmacist",
    "midwife",
    "therapist",
    "professor",
];

/// Ranks before a name, which are no part of it and say nothing of care.
pub(crate) const RANKS: &[&str] = &[
    "sir",
    "lady",
    "lord",
    "dame",
    "president",
    "pm",
    "king",
    "queen",
    "prince",
    "princess",
    "coach",
    "captain",
    "capt",
    "mayor",
    "senator",
    "sen",
    "congressman",
    "congresswoman",
    "rep",
    "gov",
    "governor",
    "minister",
    "chancellor",
    "secretary",
    "judge",
    "justice",
    "sheriff",
    "officer",
    "detective",
    "sgt",
    "sergeant",
    "lt",
    "lieutenant",
    "col",
    "colonel",
    "general",
    "gen",
    "major",
    "pope",
    "father",
    "fr",
    "rev",
    "reverend",
    "pastor",
    "bishop",
    "imam",
    "rabbi",
    "brother",
    "uncle",
    "aunt",
    "auntie",
    "aunty",
    "tio",
    "tia",
    "ceo",
    "emperor",
    "saint",
    "chief",
];

/// Titles that a name is not called without: the others are no part of it.
pub(crate) const INSEPARABLE: &[&str] = &["dr", "dra", "doc", "prof"];

/// Letters after a name of people who give care.
pub(crate) const CREDENTIALS: &[&str] = &[
    "md", "do", "rn", "lpn", "np", "pa", "dds", "dmd", "phd", "dnp", "msn", "bsn", "frcs", "mrcp", "mbbs", "pharmd",
];

/// Small words inside a family name: `de la Cruz`, `van der Meer`, `bin Rashid`.
pub(crate) const PARTICLES: &[&str] = &[
    "de", "del", "la", "las", "los", "da", "dos", "di", "van", "von", "der", "den", "ter", "bin", "ibn", "al", "el",
    "st", "mc",
];

/// Words whose full stop does not end a sentence.
pub(crate) const ABBREVIATIONS: &[&str] = &[
    "mr", "mrs", "ms", "mx", "dr", "dra", "sr", "sra", "srta", "prof", "st", "jr", "vs", "approx", "no", "pt", "rm",
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
];
