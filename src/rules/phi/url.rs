//! # A page about a patient
//!
//! ## What it flags
//! The address of a page that is a patient's, is about one, or holds their results.
//!
//! ## Why
//! The page says who it is, with a picture more often than not. Web addresses have to go before a story counts as de-
//! identified, even those that the family has made public.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(N), HIPAA Privacy Rule, as in force in 2025.
//!
//! ## Flagged
//! ```text
//! My patient has a site: [www.helpforrosa.example]
//! saw Mr. Dorn in clinic, his site is [dornsworkshop.example]
//! this pt's scan is at [https://files.example.net/s/kt81], tell her
//! The lady in bed 4 sells quilts, see [quiltsbybed4.example/shop]
//! Discharged Ms. Ude today, her page: [givetogether.example/ude-family]
//! She was admitted last night, her mother's blog is [kidneyandkin.example]
//! ```
//!
//! ## Left alone
//! ```text
//! Book at www.harborclinic.example, patients welcome.
//! We wrote about saline at https://example.org/blog.
//! My patient asked for a source: see our page https://example.org/flu for all.
//! Read the guideline at www.cdc.gov/flu, every patient is different.
//! Patients can pay at pay.example.org.
//! New paper: doi.org/10.1000/182, 400 patients, no effect.
//! ```
//!
//! ## Safer
//! Take the address out. If the family asked you to share it, let them share it.

use crate::mentions::Kind;
use crate::rules::{Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    super::numbers(picture, |kind| match kind {
        Kind::Url => Some("This page could identify a patient."),
        _ => None,
    })
}
