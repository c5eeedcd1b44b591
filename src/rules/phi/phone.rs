//! # A patient's telephone number
//!
//! ## What it flags
//! A telephone or fax number that belongs to a patient or to somebody who answers for one.
//!
//! ## Why
//! A number leads to one person or household. It is one of the 18 identifiers that have to go before a story counts as
//! de-identified.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(D) and (E), HIPAA Privacy Rule, as in force in 2025.
//!
//! ## Flagged
//! ```text
//! My patient left her bag, her cell is [503-555-0142]
//! Discharged Mr. Hall without his pills. Someone text him at [555-0142]
//! Saw Mrs. Alvarez in clinic, she is at [(503) 555-0142].
//! my pt's daughter can be reached on [503.555.0142]
//! MRN 448120 wants a ride home, phone [555-0142]
//! My patient Mrs. Hall moved, fax: [503-555-0142]
//! 🚑 mr okonjo in bed 4 lost his phone, reach his son: [+1 503-555-0142]
//! ```
//!
//! ## Left alone
//! ```text
//! Call us at 555-0100 to book.
//! Fax referrals of patients to us at 555-0142.
//! Patients can reach our nurse line at (503) 555-0142 day and night.
//! My cell is 555-0142 if anybody wants to swap shifts.
//! Questions? 555-0100.
//! Her bakery takes orders at 555-0142, best scones in town.
//! The desk answers 503-555-0142 until five.
//! ```
//!
//! ## Safer
//! Take the number out, and ring from the practice.

use crate::mentions::Kind;
use crate::report::Severity;
use crate::rules::{Fix, Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let numbers = picture
        .of_patients()
        .filter(|mention| matches!(mention.kind, Kind::Phone | Kind::Fax));
    numbers
        .map(|mention| Suspicion {
            severity: Severity::High,
            span: mention.span,
            message: "This telephone number could identify a patient.".to_owned(),
            fixes: vec![Fix::number(picture, mention)],
        })
        .collect()
}
