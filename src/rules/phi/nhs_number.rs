//! # An NHS number
//!
//! ## What it flags
//! The number that a patient has in the UK's health service.
//!
//! ## Why
//! One number follows a person through the health service, so whoever works with its records can find them by it. Nobody
//! should be surprised by the use that is made of what the health service knows of them.
//!
//! Source: Caldicott Principles, National Data Guardian, December 2020; 45 CFR 164.514(b)(2)(i)(R), HIPAA Privacy Rule,
//! as in force in 2025.
//!
//! ## Flagged
//! ```text
//! My patient moved practice, NHS number [943 476 5919], notes still missing
//! saw Mr. Pell in clinic, NHS no. [943-476-5919]
//! can anyone open NHS [9434765919]? pt in bay 3
//! NHS Number: [943 476 5919] lady in bed 7 has two records
//! Discharged Mrs. Ware, her NHS number is [943 476 5919]
//! our patient's letter went to the wrong house (NHS no [943 476 5919])
//! ```
//!
//! ## Left alone
//! ```text
//! The NHS saw 1,500,000 patients this week.
//! Call NHS 111 if the patient gets worse.
//! You don't need your NHS number to register in our clinic.
//! NHS England has 42 boards and one budget.
//! My own NHS number is 943 476 5919, I know it by heart.
//! Ring the surgery on 020 7946 0991.
//! ```
//!
//! ## Safer
//! Take the number out, and ask in the record system itself.

use crate::mentions::Kind;
use crate::rules::{Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    super::numbers(picture, |kind| match kind {
        Kind::NhsNumber => Some("This NHS number leads to one patient."),
        _ => None,
    })
}
