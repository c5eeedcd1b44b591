//! # A patient's postal code
//!
//! ## What it flags
//! A whole postal code of where a patient lives; the first three digits where fewer than 20,000 people share them.
//!
//! ## Why
//! With the day of birth and the sex, a five-digit ZIP code is enough to tell most people in the United States apart. The first three
//! digits may stay where more than 20,000 people share them.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(B), HIPAA Privacy Rule, as in force in 2025; L. Sweeney, Simple Demographics Often Identify People
//! Uniquely, Carnegie Mellon University, 2000.
//!
//! ## Flagged
//! ```text
//! My patient lives alone, zip [55802], any Meals on Wheels?
//! Saw Mrs. Alvarez in clinic, she needs a ride from ZIP [55802-1142]
//! our pt's letter went to postal code [74101], returned twice
//! Discharged Mr. Hall to zip code [05901], no road in winter
//! She was admitted last night, her zip is [89883]
//! mi paciente vive en el código postal [79901]
//! ```
//!
//! ## Left alone
//! ```text
//! Our clinic's new ZIP is 55802.
//! Enter your zip 55802 to find a patient group.
//! Flu cases in zip 55802 doubled.
//! 55802 patients were vaccinated this year.
//! My zip is 55802 and there is no dentist.
//! Life expectancy differs by ZIP code.
//! ```
//!
//! ## Safer
//! Name the state, or leave the place out.

use crate::mentions::Kind;
use crate::report::Severity;
use crate::rules::{Fix, Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let codes = picture.of_patients().filter_map(|mention| match &mention.kind {
        Kind::PostalCode(code) => Some((mention, code.is_sparse)),
        _ => None,
    });
    codes
        .map(|(mention, is_sparse)| Suspicion {
            severity: if is_sparse { Severity::High } else { Severity::Medium },
            span: mention.span,
            message: if is_sparse {
                "Few people live in this postal area: the code could identify a patient."
            } else {
                "This postal code could identify a patient together with the rest of the story."
            }
            .to_owned(),
            fixes: Fix::vaguer(picture, mention).into_iter().collect(),
        })
        .collect()
}
