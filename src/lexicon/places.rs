//! Words that make a name that of a facility, a street or a place.

/// Words that go on with a listed place's name: `Harlow Falls`. None that many people are called.
pub(crate) const PLACE_ENDS: &[&str] = &["falls", "heights", "junction", "landing", "springs", "township"];

/// Words that end a street's name.
pub(crate) const STREETS: &[&str] = &[
    "street",
    "avenue",
    "ave",
    "road",
    "boulevard",
    "blvd",
    "lane",
    "drive",
    "highway",
    "hwy",
    "parkway",
    "pkwy",
    "terrace",
    "crescent",
    "turnpike",
    "expressway",
];

/// Shorter ones, which count after a number only: `12 Elm St`.
pub(crate) const SHORT_STREETS: &[&str] = &[
    "st", "rd", "ln", "dr", "ct", "court", "pl", "place", "way", "circle", "cir", "close", "square", "sq", "row",
    "mews",
];

/// Houses of many homes, after a name of their own: `Birch Hill apartments`.
pub(crate) const RESIDENCES: &[&str] = &[
    "apartments",
    "apts",
    "condos",
    "condominiums",
    "lofts",
    "townhomes",
    "townhouses",
];

/// Words before a place.
pub(crate) const PLACE_PREPOSITIONS: &[&str] = &[
    "in", "from", "near", "at", "to", "around", "outside", "across", "downtown", "rural", "nearby", "en", "desde",
];

/// Words that tell that somebody is somewhere for care, a few words before the place.
pub(crate) const CARE_BEFORE_PLACE: &[&str] = &[
    "seen",
    "treated",
    "admitted",
    "evaluated",
    "assessed",
    "observed",
    "conducted",
    "tests",
    "replacement",
    "presented",
    "presenting",
    "operated",
    "transferred",
    "discharged",
    "reviewed",
    "diagnosed",
    "managed",
    "hospitalized",
    "hospitalised",
    "visited",
    "visit",
    "visits",
    "appointment",
    "appt",
    "followed",
    "consulted",
    "consultation",
    "surgery",
    "registered",
    "referred",
    "f",
    "u",
    "dx'd",
    "tx'd",
    "rx'd",
    "care",
    "followup",
    "follow",
    "therapy",
    "chemo",
    "delivered",
    "scheduled",
    "enrolled",
    "session",
    "currently",
    "dr",
    "doctor",
    "er",
    "procedure",
    "scan",
    "mri",
    "stay",
    "underwent",
    "checkup",
    "atendido",
    "atendida",
    "ingresado",
    "ingresada",
];

/// What names of facilities begin with.
pub(crate) const SAINTS: &[&str] = &["st", "saint", "mount", "mt", "san", "santa", "sacred", "holy", "good"];

/// Words that only go on with a facility's name: `Health`, `Medical`.
pub(crate) const FURTHER: &[&str] = &[
    "health",
    "med",
    "medical",
    "university",
    "general",
    "memorial",
    "childrens",
    "children",
    "healthcare",
];

/// What makes the name before it that of a study, a score or a disease: `Framingham risk score`.
pub(crate) const NAMED_THINGS: &[&str] = &[
    "disease",
    "syndrome",
    "sign",
    "score",
    "scale",
    "risk",
    "study",
    "trial",
    "criteria",
    "heart",
    "test",
    "index",
    "formula",
    "reflex",
    "procedure",
    "protocol",
    "classification",
    "virus",
    "fever",
    "strain",
    "variant",
];
