//! What shows that a draft speaks of somebody's care.

/// One patient, or several.
pub(crate) const PATIENT_NOUNS: &[(&str, bool)] = &[
    ("patient", true),
    ("patients", false),
    ("pt", true),
    ("pts", false),
    ("paciente", true),
    ("pacientes", false),
    ("inpatient", true),
    ("outpatient", true),
];

/// What follows `patient` where no patient is meant: `patient safety`.
pub(crate) const PATIENT_COMPOUNDS: &[&str] = &[
    "advocacy",
    "advocate",
    "advocates",
    "care",
    "centered",
    "centred",
    "education",
    "engagement",
    "experience",
    "id",
    "number",
    "outcomes",
    "portal",
    "population",
    "privacy",
    "ratio",
    "ratios",
    "record",
    "records",
    "rights",
    "safety",
    "satisfaction",
    "volume",
    "volumes",
];

/// Determiners that make `patient` one certain person.
pub(crate) const CERTAIN: &[&str] = &["my", "our", "this", "that", "mi", "nuestro", "nuestra", "esta", "este"];

/// What people in care are called by their age and sex.
pub(crate) const PEOPLE_NOUNS: &[&str] = &[
    "woman",
    "man",
    "lady",
    "gentleman",
    "guy",
    "girl",
    "boy",
    "female",
    "male",
    "f",
    "m",
    "grandma",
    "grandpa",
    "mujer",
    "hombre",
];

/// What only happens to somebody in care.
pub(crate) const CARE_ACTS: &[&str] = &[
    "treated",
    "treating",
    "admitted",
    "admitting",
    "discharged",
    "discharging",
    "intubated",
    "extubated",
    "coded",
    "triaged",
    "diagnosed",
    "operated",
    "resuscitated",
    "sedated",
    "catheterized",
    "catheterised",
    "transfused",
    "prescribed",
    "vaccinated",
    "examined",
    "rounded",
    "chemo",
    "dialysis",
    "biopsy",
    "surgery",
    "labs",
    "a1c",
    "overdose",
    "ingresado",
    "ingresada",
    "atendimos",
    "atendi",
    "operamos",
];

/// What happens to people in care, and to others: a second sign of care must be near.
pub(crate) const ENCOUNTERS: &[&str] = &[
    "saw", "seen", "see", "seeing", "came", "checked", "waited", "brought", "had", "lost", "passed", "died", "refused",
    "walked", "vi", "vino", "tiene",
];

/// Places where care is given.
pub(crate) const CARE_PLACES: &[&str] = &[
    "clinic",
    "hospital",
    "er",
    "ed",
    "icu",
    "picu",
    "nicu",
    "ward",
    "unit",
    "triage",
    "pacu",
    "theatre",
    "ccu",
    "hallway",
    "clinica",
    "urgencias",
    "followup",
    "checkup",
];

/// What makes a number or an address an organisation's own.
pub(crate) const CONTACT_OF_ORGANISATION: &[&str] = &[
    "us",
    "our",
    "we",
    "office",
    "desk",
    "hotline",
    "helpline",
    "line",
    "book",
    "schedule",
    "scheduling",
    "reception",
    "appointments",
    "register",
    "rsvp",
    "questions",
    "hours",
    "open",
    "department",
    "team",
    "info",
    "information",
];
