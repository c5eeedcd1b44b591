//! # A patient's e-mail address
//!
//! ## What it flags
//! An e-mail address that belongs to a patient or to somebody who answers for one.
//!
//! ## Why
//! An address leads to one person and often holds the name. It is one of the 18 identifiers that have to go before a story
//! counts as de-identified.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(F), HIPAA Privacy Rule, as in force in 2025.
//!
//! ## Flagged
//! ```text
//! My patient wants the leaflet, her address is [t.lindqvist@example.org]
//! Discharged Mr. Hall, send him the summary: [hall44@example.net]
//! Saw Mrs. Alvarez in clinic; write to her at [rosa.a@example.com]
//! my pt's son asked for news at [k-son@mail.example.net]
//! MRN 448120 can be mailed: [p448@example.org]
//! mr okonjo in bed 4, his wife is [ada_o@example.com] 🙏
//! ```
//!
//! ## Left alone
//! ```text
//! Email hello@example.org for a price list.
//! Patients can write to our team at care@example.org.
//! I am at danielle@example.org, DM me about the talk.
//! Applications to jobs@example.com by June.
//! Follow @example for more.
//! Her book club is at books@example.org.
//! ```
//!
//! ## Safer
//! Take the address out, and write through the patient portal.

use crate::mentions::Kind;
use crate::report::Severity;
use crate::rules::{Fix, Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let addresses = picture.of_patients().filter(|mention| mention.kind == Kind::Email);
    addresses
        .map(|mention| Suspicion {
            severity: Severity::High,
            span: mention.span,
            message: "This e-mail address could identify a patient.".to_owned(),
            fixes: vec![Fix::number(picture, mention)],
        })
        .collect()
}
