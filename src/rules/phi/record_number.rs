//! # A medical record number
//!
//! ## What it flags
//! The number of a patient's record, after words such as MRN, chart or patient ID.
//!
//! ## Why
//! Everybody with access to the system finds one patient with it. It is one of the 18 identifiers that have to go before a story
//! counts as de-identified.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(H), HIPAA Privacy Rule, as in force in 2025.
//!
//! ## Flagged
//! ```text
//! Saw Mrs. Alvarez, MRN [00482913], in clinic on March 3
//! can someone fax the note for mrn [A-20417] thanks
//! MRN#[774120] needs a bed
//! chart number [88-1204] is missing its consent
//! (patient ID: [TX-99812]) is here again 🙃
//! Expediente [4471920], ¿quién lo tiene?
//! ```
//!
//! ## Left alone
//! ```text
//! Please have your MRN ready when you call.
//! The chart of the week: 3100 cases in May.
//! My own MRN 4471920 got mixed up, fun day as a patient.
//! New patient ID badges arrive on Monday.
//! Chart 12 in the report shows the trend.
//! Record attendance: 4000 people at the health fair.
//! ```
//!
//! ## Safer
//! Take the number out; ask for help in the record system itself.

use crate::mentions::Kind;
use crate::report::Severity;
use crate::rules::{Fix, Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let numbers = picture
        .of_patients()
        .filter(|mention| matches!(mention.kind, Kind::RecordNumber(_)));
    numbers
        .map(|mention| Suspicion {
            severity: Severity::High,
            span: mention.span,
            message: "This record number leads to one patient.".to_owned(),
            fixes: vec![Fix::number(picture, mention)],
        })
        .collect()
}
