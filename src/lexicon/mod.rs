//! Word lists as plain tables, in folded spelling. `SOURCES.md` beside this file says where each comes from.

mod calendar;
mod care;
mod lookup;
mod senses;
mod titles;

pub(crate) use calendar::{MONTHS, NUMBER_TENS, NUMBER_UNITS};
pub(crate) use care::{
    CARE_ACTS, CARE_PLACES, CERTAIN, CONTACT_OF_ORGANISATION, ENCOUNTERS, NUMBERED_PLACES, PATIENT_COMPOUNDS,
    PATIENT_NOUNS, PEOPLE_NOUNS, RECORD_LABELS,
};
pub(crate) use lookup::Walk;
pub use senses::{Sense, Senses};
pub(crate) use titles::{ABBREVIATIONS, CLINICIANS, CREDENTIALS, HONORIFICS, NOT_A_NAME, PARTICLES};
