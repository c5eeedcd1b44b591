//! # What a photograph would show
//!
//! ## What it flags
//! A mark that one person has, told in words in a patient's story: a tattoo, a birthmark, a scar, a lost finger, green hair, a
//! vehicle that everybody knows.
//!
//! ## Why
//! A mark is a photograph in words: family, friends and whoever met the patient can know at once. Full-face photographs
//! and comparable images, and any other unique characteristic, are identifiers.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(Q) and (R), HIPAA Privacy Rule, as in force in 2025.
//!
//! ## Flagged
//! ```text
//! My patient with the [tattoo of] a lighthouse on his neck asked for gin again
//! Our pt in the ICU has a [birthmark shaped like] Ohio, we all love her
//! admitted a man last night with a [scar across] his whole face, sweetest soul
//! The lady I discharged today [drives a pink Cadillac]
//! my patient's [glass eye] fell into the soup and she laughed first
//! My patient with the [green hair] was discharged today, the whole unit waved
//! ```
//!
//! ## Left alone
//! ```text
//! Laser tattoo removal, 20 % off in March.
//! My tattoo of a heart took three sittings.
//! Scars across the abdomen fade in about a year.
//! Vitiligo is not contagious.
//! Our therapy dog has one blue eye and a missing ear.
//! I dyed my hair green for Pediatrics Week.
//! ```
//!
//! ## Safer
//! Leave the mark out.

use std::ops::Range;

use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::{Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let marks = picture.phrases.of(Sign::AppearanceMark);
    marks
        .iter()
        .map(|phrase| &phrase.tokens)
        .filter(|tokens| is_a_patients(picture, tokens))
        .map(|tokens| Suspicion {
            severity: Severity::Medium,
            span: picture.text.span(tokens),
            message: "This mark could identify a patient as a photograph would.".to_owned(),
            fixes: Vec::new(),
        })
        .collect()
}

/// True where the sentence tells of one patient, and not of the author, a colleague or marks in general.
fn is_a_patients(picture: &Picture<'_>, tokens: &Range<usize>) -> bool {
    let sentence = picture.text.sentence_of(tokens.start);
    let number = picture.text.sentence_number(tokens.start).unwrap_or_default();
    picture.people.story().tells(number) && !picture.phrases.show_within(Sign::AppearanceGeneral, &sentence)
}
