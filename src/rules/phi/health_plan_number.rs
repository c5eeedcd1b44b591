//! # A health plan or Medicare number
//!
//! ## What it flags
//! The number of a patient's health plan, policy, membership or Medicare card.
//!
//! ## Why
//! With the plan's number somebody else could look a patient up, or try to be treated in their name. It is one of the 18
//! identifiers that have to go before a story counts as de-identified.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(I), HIPAA Privacy Rule, as in force in 2025.
//!
//! ## Flagged
//! ```text
//! My patient's member ID is [QN 7715 4480] and the plan says no
//! peer to peer for Mr. Strand, policy # [HX-20661-B], denied in four minutes
//! pt's Medicare number [1EG4-TE5-MK73] bounced, any idea why?
//! saw Mrs. Lam in clinic, plan number [KV-118-9026], who takes it?
//! our patient in bed 2: insurance ID [W3310-55807]
//! Discharged Ms. Abara. Medicaid ID [LA-0031774] was never entered.
//! ```
//!
//! ## Left alone
//! ```text
//! My own member ID KV-118-9026 got mixed up, I know how patients feel.
//! Bring your member ID to the clinic.
//! Our group plan number changes in January, says HR.
//! Part B premiums rise for patients again.
//! Policy 12 in the handbook covers visitors on the ward.
//! Medicare covers 80 percent of the visit.
//! ```
//!
//! ## Safer
//! Take the number out, and call the plan from the practice.

use crate::mentions::Kind;
use crate::rules::{Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    super::numbers(picture, |kind| match kind {
        Kind::HealthPlanNumber => Some("This health plan number leads to one patient."),
        Kind::MedicareNumber => Some("This Medicare number leads to one patient."),
        _ => None,
    })
}
