//! What is said of health as a fact, and asks for support.

pub mod absolute_claim;
pub mod anti_science;
pub mod dangerous_advice;
pub mod unproven_treatment;
pub mod unsourced_claim;
pub mod vaccine_myth;

use std::ops::Range;

use super::claims::{begin_with, say_instead};
use super::places::Places;
use super::{Picture, Suspicion};
use crate::mentions::Kind;
use crate::phrases::Sign;
use crate::report::Severity;

/// What a rule of this family noticed, with wordings that leave it open.
fn claim(picture: &Picture<'_>, tokens: &Range<usize>, severity: Severity, message: &str, opened: Opened) -> Suspicion {
    let at = tokens.start;
    let fixes = match opened {
        Opened::Suggested => vec![
            begin_with(picture, at, "Some studies suggest:"),
            begin_with(picture, at, "In my opinion:"),
        ],
        Opened::Said(wording) => vec![say_instead(picture, at, wording)],
    };
    Suspicion {
        severity,
        span: picture.text.span(tokens),
        message: message.to_owned(),
        fixes,
    }
}

/// How a claim can be opened.
#[derive(Clone, Copy)]
enum Opened {
    /// By saying how sure the evidence is, or that it is an opinion.
    Suggested,
    /// By another sentence.
    Said(&'static str),
}

/// Illnesses.
fn illness(picture: &Picture<'_>) -> Places {
    Places::of(picture, &[Sign::ClaimIllness]).or(picture, |kind| *kind == Kind::Condition)
}
