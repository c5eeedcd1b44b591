//! # A social security number
//!
//! ## What it flags
//! A number in the shape of a US social security number, whoever it belongs to and whether it was ever issued or not;
//! and in that of the taxpayer number that stands in for it.
//!
//! ## Why
//! The number can open bank accounts as well as medical records, and cannot be called back. It is one of the 18
//! identifiers that have to go before a story counts as de-identified.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(G), HIPAA Privacy Rule, as in force in 2025.
//!
//! ## Flagged
//! ```text
//! her SSN is [987-65-4321]
//! ssn [987 65 4321] pls look her up
//! Social security: [987654321]
//! الرقم هو [987-65-4321]
//! 👩‍⚕️ pt social [987.65.4321] dob on file
//! Can billing rerun [987-65-4321]?
//! ```
//!
//! ## Left alone
//! ```text
//! Call the front desk at 503-555-0142.
//! 987654321 doses given worldwide.
//! ISBN 978-3-16-148410-0 is worth your time.
//! We never ask for your social security number online.
//! The ticket is 98-765-4321.
//! ZIP+4 is 97205-4321 for the clinic.
//! ```
//!
//! ## Safer
//! Take the number out. Whoever needs it has a secure way to ask.

use crate::mentions::Kind;
use crate::report::Severity;
use crate::rules::{Fix, Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let numbers = picture.mentions().filter_map(|(mention, _)| {
        let message = match mention.kind {
            Kind::SocialSecurityNumber { issuable: true } => "This looks like a social security number.",
            Kind::SocialSecurityNumber { issuable: false } => "This is written like a social security number.",
            Kind::TaxpayerNumber => {
                "This looks like a taxpayer's number, which stands in for a social security number."
            }
            _ => return None,
        };
        Some((mention, message))
    });
    numbers
        .map(|(mention, message)| Suspicion {
            severity: Severity::High,
            span: mention.span,
            message: message.to_owned(),
            fixes: vec![Fix::number(picture, mention)],
        })
        .collect()
}
