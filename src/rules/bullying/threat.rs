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

use super::{Tells, told};
use crate::phrases::Sign;
use crate::rules::{Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let tells = Tells {
        sure: Sign::Threat,
        likely: Sign::ThreatLikely,
        gated: Sign::ThreatGated,
    };
    told(picture, &tells, "This could read as a threat.")
}
