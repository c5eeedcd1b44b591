//! # An age over 89
//!
//! ## What it flags
//! The age of a patient who is 90 or older.
//!
//! ## Why
//! Few people are that old, so in a small place the age alone can point to a handful of them. Ages over 89 have to be
//! given as one group before a story counts as de-identified; lower ages are no identifiers by themselves.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(C), HIPAA Privacy Rule, as in force in 2025.
//!
//! ## Flagged
//! ```text
//! My [94-year-old] patient danced out of here
//! admitted a [97yo] woman who still drives
//! our patient, [ninety-four years young], beat it again 💪
//! Saw Mr. Hall in clinic, he is [91 years old]!
//! [97F] lady in bed 3 wants her gin
//! this pt, aged [95], signed her own papers
//! ```
//!
//! ## Left alone
//! ```text
//! My 72-year-old patient danced out of here.
//! My grandmother turned 94 today 🎂
//! The hospital is 94 years old this spring.
//! Happy 91 years young to our volunteer Pat!
//! People aged 90 and over can get the booster.
//! 94 patients seen, none waited.
//! ```
//!
//! ## Safer
//! Say "over 89", or better "older".

use crate::mentions::Kind;
use crate::report::Severity;
use crate::rules::{Fix, Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let ages = picture
        .of_patients()
        .filter(|mention| matches!(&mention.kind, Kind::Age(age) if age.is_over_89()));
    ages.map(|mention| Suspicion {
        severity: Severity::Medium,
        span: mention.span,
        message: format!(
            "“{}” could identify a patient: few people are over 89.",
            picture.quote(mention)
        ),
        fixes: Fix::vaguer(picture, mention).into_iter().collect(),
    })
    .collect()
}
