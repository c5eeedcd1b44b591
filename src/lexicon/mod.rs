//! Word lists as plain tables, in folded spelling. `SOURCES.md` beside this file says where each comes from.

mod calendar;
mod care;
mod coding;
mod domains;
mod labels;
mod lookup;
mod measures;
mod number_kinds;
mod places;
mod senses;
mod titles;

pub(crate) use calendar::{
    AGE_NOUNS, DECADES, MONTHS, MONTHS_THAT_ARE_NAMES, MONTHS_THAT_ARE_WORDS, NUMBER_TENS, NUMBER_UNITS, ORDINALS,
    PARTS_OF_DAY, UNITS_OF_TIME, UnitOfTime, WEEKDAYS, WEEKDAYS_SHORT,
};
pub(crate) use care::{
    CARE_ACTS, CARE_PLACES, CERTAIN, CONTACT_OF_ORGANISATION, ENCOUNTERS, PATIENT_COMPOUNDS, PATIENT_NOUNS,
    PEOPLE_NOUNS,
};
pub(crate) use domains::{DOUBTFUL_ENDS, SECOND_LEVELS, SURE_ENDS};
pub(crate) use labels::{
    AFTER_A_NUMBER, BEDDED_UNITS, FAX_WORDS, LABEL_MODIFIERS, Numbered, OTHER_LABELS, PHONE_WORDS, POINTERS,
    PUBLIC_NUMBERS, PUBLIC_PREFIXES, ROOMS, SITES, Trust, number_label,
};
pub(crate) use lookup::Walk;
pub(crate) use measures::{COUNTED_AS, GLUED_UNITS, MAGNITUDES, READINGS};
pub(crate) use number_kinds::{BEFORE_AMOUNTS, COUNTED, DEVICES, LABEL_FILLERS, NUMBER_KINDS, NumberKind};
pub(crate) use places::{
    CARE_BEFORE_PLACE, FURTHER, NAMED_THINGS, PLACE_ENDS, PLACE_PREPOSITIONS, RESIDENCES, SAINTS, SHORT_STREETS,
    STREETS,
};
pub use senses::{Sense, Senses};
pub(crate) use titles::{ABBREVIATIONS, CLINICIANS, CREDENTIALS, HONORIFICS, INSEPARABLE, PARTICLES, RANKS};
