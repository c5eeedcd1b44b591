//! # A threat
//!
//! ## What it flags
//! Words that announce harm: to body, job, family or name.
//!
//! ## Why
//! A threat can be a crime, and can hardly be meant as a joke by somebody who cannot be seen. Professional standards rule
//! out abuse and harassment online, too.
//!
//! Source: GMC, Using social media as a medical professional, paragraph 14, in force since 30 January 2024: do not abuse,
//! discriminate, bully, harass or deliberately target anybody.
//!
//! ## Flagged
//! ```text
//! [I know where you] live.
//! [Watch your back], Carla.
//! You [will regret this].
//! {"text": "You liar, [you have been warned].", "surface": "comment"}
//! [Sé dónde vives].
//! [Come near my residents again and I'll] [break your fingers].
//! ```
//!
//! ## Left alone
//! ```text
//! I know where you live and I am bringing soup!
//! Watch your back when you lift: bend the knees.
//! You won't regret learning ultrasound.
//! Call your boss if you are sick. Stay home.
//! If this is urgent, call 911 or you could lose time that matters.
//! Delete old apps before you travel.
//! ```
//!
//! ## Safer
//! If somebody has wronged you, keep the evidence and take it to the site, the employer or the police.

use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::aimed::{is_hostile, is_kind, meant, suspect};
use crate::rules::{Picture, Suspicion};

const MESSAGE: &str = "This could read as a threat.";

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    if is_kind(picture) {
        return Vec::new();
    }
    let likely = if is_hostile(picture) {
        Severity::High
    } else {
        Severity::Medium
    };
    let gated = is_hostile(picture)
        .then(|| meant(picture, Sign::ThreatGated))
        .into_iter()
        .flatten();
    let sure = meant(picture, Sign::Threat)
        .chain(gated)
        .map(|phrase| (phrase, Severity::High));
    sure.chain(meant(picture, Sign::ThreatLikely).map(|phrase| (phrase, likely)))
        .map(|(phrase, severity)| suspect(picture, &phrase.tokens, severity, MESSAGE))
        .collect()
}
