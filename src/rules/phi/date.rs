//! # A date in a patient's story
//!
//! ## What it flags
//! A calendar date, finer than a year, in a sentence about a patient.
//!
//! ## Why
//! The day of a visit, a birth or a death can be all that a neighbour or a newspaper needs. Every element of a date
//! except the year has to go before a story counts as de-identified.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(C), HIPAA Privacy Rule, as in force in 2025.
//!
//! ## Flagged
//! ```text
//! Saw Mrs. Alvarez, MRN 00482913, in clinic on [March 3]
//! My patient lost his leg on [July 4, 2024] and ran again this week.
//! our pt was admitted [3/14/2024] and is still here
//! Discharged Mr. Hall. He had waited since [2 January 2024].
//! This patient came in on [3/14] with the same thing
//! Saw a patient in clinic on [March 3] with the same rash
//! mi paciente ingresó el [3 de marzo de 2024]
//! ```
//!
//! ## Left alone
//! ```text
//! Our flu clinic opens on October 3.
//! Nurses Week starts on May 6, thank you all.
//! My patient has been coming since 2019.
//! Patients may book until June 30.
//! If a patient was seen in clinic before June 30, the old form holds.
//! My patient has BP 120/80 and takes 1/2 tablet.
//! As of March 3, 412 patients were treated for measles.
//! On April 12, 1955 the polio vaccine was declared safe.
//! ```
//!
//! ## Safer
//! Keep the year at most, or say "recently".

use super::is_among_counts;
use crate::mentions::{DateKind, Kind, Mention};
use crate::report::Severity;
use crate::rules::{Fix, Picture, Suspicion, born};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let dates = picture
        .of_patients()
        .filter(|mention| is_calendar(mention) && !born::on(picture, mention) && !is_among_counts(picture, mention));
    dates
        .map(|mention| Suspicion {
            severity: Severity::Medium,
            span: mention.span,
            message: format!(
                "“{}” could identify a patient together with the rest of the story.",
                picture.quote(mention)
            ),
            fixes: Fix::vaguer(picture, mention).into_iter().collect(),
        })
        .collect()
}

/// What happened before this year is history rather than a patient's story.
const HISTORY: u16 = 1980;

/// True for a day or a month of the calendar, and a day with a name.
fn is_calendar(mention: &Mention) -> bool {
    let Kind::Date(date) = &mention.kind else {
        return false;
    };
    let is_named = matches!(date.kind, DateKind::Calendar | DateKind::Holiday);
    is_named && date.is_identifier() && date.year.is_none_or(|year| year >= HISTORY)
}
