//! # A date in a patient's story
//!
//! ## What it flags
//! A calendar date, finer than a year, in a sentence about a patient.
//!
//! ## Why
//! The day of a visit, a birth or a death is often all that a neighbour or a newspaper needs. Every element of a date except the year has to go
//! before a story counts as de-identified.
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
//! On April 12, 1955 the polio vaccine was declared safe.
//! ```
//!
//! ## Safer
//! Keep the year at most, or say "recently".

use crate::mentions::{Date, DateKind, Kind, Mention, Precision};
use crate::report::Severity;
use crate::rules::{Fix, Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let dates = picture.of_patients().filter_map(|mention| match &mention.kind {
        Kind::Date(date) if is_calendar(date) => Some((mention, date)),
        _ => None,
    });
    dates
        .map(|(mention, date)| Suspicion {
            severity: Severity::Medium,
            span: mention.span,
            message: format!(
                "“{}” could identify a patient together with the rest of the story.",
                picture.quote(mention)
            ),
            fixes: vaguer(picture, mention, date).into_iter().collect(),
        })
        .collect()
}

/// A day of the calendar, or a month of a year.
fn is_calendar(date: &Date) -> bool {
    date.kind == DateKind::Calendar
        && (date.precision == Precision::Day || date.precision == Precision::Month && date.year.is_some())
}

/// `on March 3` becomes `recently`, `on July 4, 2024` becomes `in 2024`; none where the sentence would break, as in `her
/// March 3 surgery`.
fn vaguer(picture: &Picture<'_>, mention: &Mention, date: &Date) -> Option<Fix> {
    let preposition = picture.text.word_before(mention.tokens.start, 1);
    let stands_before_noun = matches!(preposition, "her" | "his" | "their" | "the" | "a" | "my" | "our");
    let needs_a_time =
        matches!(preposition, "before" | "after" | "by" | "till" | "between" | "of") && date.year.is_none();
    if stands_before_noun || needs_a_time {
        return None;
    }
    let mut whole = mention.clone();
    if matches!(preposition, "on" | "el" | "of") {
        whole.tokens.start -= 1;
        whole.span = picture.text.span(&whole.tokens);
    }
    let wording = match (date.year, preposition) {
        (Some(year), "on" | "of") => format!("in {year}"),
        (Some(year), "el") => format!("en {year}"),
        (
            Some(year),
            "since" | "until" | "till" | "before" | "after" | "by" | "from" | "in" | "desde" | "hasta" | "en",
        ) => year.to_string(),
        (Some(year), _) => format!("in {year}"),
        (None, "el") => "hace poco".to_owned(),
        (None, "since" | "until" | "from") => "that time".to_owned(),
        (None, _) => "recently".to_owned(),
    };
    Some(Fix::say(picture, &whole, &wording))
}
