//! What shows that care is spoken of: patients by that word, and acts and places of care.

use super::{Found, Kind};
use crate::lexicon::{CARE_ACTS, CARE_PLACES, CERTAIN, ENCOUNTERS, PATIENT_COMPOUNDS, PATIENT_NOUNS};
use crate::text::{Case, Text};

/// The word `patient`, or one like it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatientNoun {
    /// Which patient.
    pub which: Which,
}

/// Which patient the word means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// One whom the author has in mind: `my patient`.
    Certain,
    /// One, and only the rest of the sentence can tell whether the author has somebody in mind: `a patient`.
    One,
    /// Any, or many.
    Any,
}

/// A sign that care is spoken of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CareSign {
    /// Happens only to people in care: `admitted`.
    Act,
    /// Happens to people in care, among others: `saw`.
    Encounter,
    /// A place of care: `clinic`.
    Place,
}

/// How many tokens may stand between `my` and `patient`, as in `my 94-year-old patient`.
const REACH: usize = 7;

/// Words past which a `my` belongs to something else.
const BOUNDARIES: &[&str] = &[
    "", ",", ";", ":", "a", "an", "the", "any", "every", "each", "no", "another", "of", "to", "for",
];

/// Words that make a patient any patient.
const GENERAL: &[&str] = &[
    "if", "when", "whenever", "any", "every", "each", "no", "should", "can", "may", "how", "what", "why", "si", "cada",
];

pub(super) fn patient_at(text: &Text, at: usize) -> Found {
    let (_, one) = PATIENT_NOUNS.iter().find(|(noun, _)| *noun == text.word(at))?;
    if PATIENT_COMPOUNDS.contains(&text.word(at + 1)) {
        return None;
    }
    let mut nearby = (1..=REACH)
        .map(|back| text.word_before(at, back))
        .take_while(|word| !BOUNDARIES.contains(word));
    let which = match (*one, nearby.any(|word| CERTAIN.contains(&word))) {
        (false, _) => Which::Any,
        (true, true) => Which::Certain,
        (true, false) if is_any(text, at) => Which::Any,
        (true, false) => Which::One,
    };
    Some((Kind::Patient(PatientNoun { which }), at..at + 1))
}

/// How far back a word can make a patient any patient, in tokens: bounds the work at one word.
const HORIZON: usize = 12;

/// True for `if a patient`, `every patient` and `no patient`.
fn is_any(text: &Text, at: usize) -> bool {
    (1..=HORIZON).any(|back| GENERAL.contains(&text.word_before(at, back)))
}

pub(super) fn sign_at(text: &Text, at: usize) -> Found {
    let word = text.word(at);
    let sign = if CARE_ACTS.contains(&word) {
        CareSign::Act
    } else if ENCOUNTERS.contains(&word) {
        CareSign::Encounter
    } else if CARE_PLACES.contains(&word) && !is_other_word(text, at) {
        CareSign::Place
    } else {
        return None;
    };
    Some((Kind::Care(sign), at..at + 1))
}

/// `er` and `ed` are places in capitals or after a preposition; else a sound and a name.
fn is_other_word(text: &Text, at: usize) -> bool {
    matches!(text.word(at), "er" | "ed")
        && text.token(at).is_none_or(|token| token.case != Case::Upper)
        && !matches!(text.word_before(at, 1), "the" | "our" | "my" | "in" | "to" | "this")
}
