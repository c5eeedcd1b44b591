//! # A date of birth
//!
//! ## What it flags
//! The day or month on which a patient was born.
//!
//! ## Why
//! Records are looked up by the date of birth, and with a sex and a postal code it tells most people in the United States
//! apart. Every element of a date except the year has to go before a story counts as de-identified.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(C), HIPAA Privacy Rule, as in force in 2025; L. Sweeney, Simple Demographics Often
//! Identify People Uniquely, Carnegie Mellon University, 2000.
//!
//! ## Flagged
//! ```text
//! My patient, DOB [3/14/1968], has two charts
//! Saw Mrs. Alvarez, born on [March 3, 1968], in clinic
//! our pt (dob [2.2.60]) is on the wrong list
//! Discharged Mr. Hall, date of birth [14 March 1968]
//! Mr. Hall was admitted last night, his birthday is [March 3]
//! mi paciente, fecha de nacimiento [3 de marzo de 1968], no aparece
//! our patient, b. [01/30/66], has no chart
//! ```
//!
//! ## Left alone
//! ```text
//! My patient was born in 1968 and still surfs.
//! Florence Nightingale was born on May 12, 1820.
//! I was born on March 3 and never liked cake.
//! Have your date of birth ready when you call the clinic.
//! My patient's hip was replaced on March 3, 2024.
//! The clinic's birthday is March 3, cake for everyone!
//! Never post a DOB, not even of a patient you like.
//! ```
//!
//! ## Safer
//! Say the decade of the age: "in her fifties".

use crate::report::Severity;
use crate::rules::{Fix, Picture, Suspicion, born};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let dates = picture.of_patients().filter(|mention| born::on(picture, mention));
    dates
        .map(|mention| Suspicion {
            severity: Severity::High,
            span: mention.span,
            message: "This date of birth could identify a patient.".to_owned(),
            fixes: Fix::vaguer(picture, mention).into_iter().collect(),
        })
        .collect()
}
