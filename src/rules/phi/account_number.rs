//! # An account, claim or prescription number
//!
//! ## What it flags
//! The number of a patient's account, bill, case, claim, prescription or visit. One that is the author's own or the
//! organisation's is left alone.
//!
//! ## Why
//! Whoever works with the system finds one person by it, and it stands on letters that others open. Account numbers, and
//! any other code that stands for one person, have to go before a story counts as de-identified.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(J) and (i)(R), HIPAA Privacy Rule, as in force in 2025.
//!
//! ## Flagged
//! ```text
//! Our patient left before discharge, acct [5561-9903], who has the papers?
//! Mr. Tully was admitted twice, account number [40-22817] shows only one stay
//! my pt's claim [CLM-2048817] was denied again 🙃
//! can someone rerun Rx# [6604-118] for the lady in bed 4
//! Saw Ms. Ferro in clinic, case no. [24-07713] is still open
//! DISCHARGED MR OYE AT NOON, INVOICE [88-30471] STILL UNPAID
//! La señora de la cama 4 fue ingresada ayer, acct [77-20193]
//! ```
//!
//! ## Left alone
//! ```text
//! Our account manager quit, who runs the clinic's billing now?
//! My own electric account 7730-118846 is in review again.
//! Case 2 in the paper is a patient with gout.
//! Pay your bill online, no account needed.
//! We closed 4,118 claims this quarter, thank you billing!
//! Trial NCT01234567 enrolls patients with gout.
//! my parking permit ref 88213 expired, send snacks
//! ```
//!
//! ## Safer
//! Take the number out, and ask in the billing system itself.

use crate::mentions::Kind;
use crate::rules::{Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    super::numbers(picture, |kind| match kind {
        Kind::AccountNumber => Some("This account number leads to one patient."),
        Kind::CaseNumber => Some("This case number leads to one patient."),
        Kind::ClaimNumber => Some("This claim number leads to one patient."),
        Kind::PrescriptionNumber => Some("This prescription number leads to one patient."),
        Kind::ReferenceNumber => Some("This reference number leads to one patient."),
        _ => None,
    })
}
