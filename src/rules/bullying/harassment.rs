//! # Not leaving somebody alone
//!
//! ## What it flags
//! Words that drive somebody out or keep at somebody who has asked for peace: "let's make her quit", "every day until you
//! resign", a new account after a block.
//!
//! ## Why
//! Unwanted contact that goes on is harassment to the one who gets it, and professional standards rule that out online as
//! well.
//!
//! Source: GMC, Using social media as a medical professional, paragraph 14, in force since 30 January 2024: do not abuse,
//! discriminate, bully, harass or deliberately target anybody.
//!
//! ## Flagged
//! ```text
//! let's [make her quit]
//! {"text": "[get her fired] already", "surface": "comment"}
//! {"text": "you are a snake and [I will message you every day]", "surface": "dm"}
//! {"text": "you [blocked me, so] I [made a new account]", "surface": "dm"}
//! Call him [until he cracks]
//! We should [ruin his career].
//! ```
//!
//! ## Left alone
//! ```text
//! Let's make her a cake, she quit smoking!
//! Walk every day until you feel stronger.
//! I blocked the old account because it was hacked, this is the new one.
//! Two more shifts until she leaves for her honeymoon
//! They made him cry with that surprise party
//! Get her home safe, that's all I want tonight.
//! ```
//!
//! ## Safer
//! Take it to somebody whose task it is: a manager, human resources, a union representative.

use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::aimed::{is_hostile, is_kind, meant, suspect};
use crate::rules::{Picture, Suspicion};

const MESSAGE: &str = "This could read as harassing somebody.";

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
        .then(|| meant(picture, Sign::HarassGated))
        .into_iter()
        .flatten();
    let sure = meant(picture, Sign::Harass)
        .chain(gated)
        .map(|phrase| (phrase, Severity::High));
    sure.chain(meant(picture, Sign::HarassLikely).map(|phrase| (phrase, likely)))
        .map(|(phrase, severity)| suspect(picture, &phrase.tokens, severity, MESSAGE))
        .collect()
}
