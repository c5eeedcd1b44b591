//! # A driving licence or passport
//!
//! ## What it flags
//! The number of a patient's driving licence or passport. The licences that clinicians practise under are left
//! alone.
//!
//! ## Why
//! Such a number leads to one person, and can help somebody else to pass for them. Certificate and licence numbers have
//! to go before a story counts as de-identified.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(K), HIPAA Privacy Rule, as in force in 2025.
//!
//! ## Flagged
//! ```text
//! My patient's driver's license [S530-4601-2290] was in the ambulance, who has it?
//! passport no. [X40713526] fell out of the coat of the man in bed 4
//! admitted Mr. Osei without papers, passport number [X40713526] is all we have
//! her driver's license number [D483-2207-1164] is still at triage, patient went home
//! pt's passport [X40713526], left in radiology
//! Discharged Ms. Kerr, DL# [S530-4601-2290] is in the safe
//! ```
//!
//! ## Left alone
//! ```text
//! My license number RN 483920 is up for renewal.
//! Our clinic's license 88-2041 hangs in the hall.
//! My passport 40713526 expired, no conference for me.
//! Patients need a photo ID, a passport will do.
//! Dr. Ames, license MD-20417, sees patients on Mondays.
//! Passed my boards, certificate in the mail!
//! ```
//!
//! ## Safer
//! Take the number out; the lost and found of the hospital can hold the document.

use crate::mentions::Kind;
use crate::rules::{Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    super::numbers(picture, |kind| match kind {
        Kind::DrivingLicence => Some("This number of a driving licence leads to one patient."),
        Kind::PassportNumber => Some("This passport number leads to one patient."),
        _ => None,
    })
}
