//! # Sending others after somebody
//!
//! ## What it flags
//! A call to readers to report, flood, rate or message one person: "everybody go report her page".
//!
//! ## Why
//! What a hundred readers do at one person cannot be called back. To target somebody deliberately is what professional
//! standards rule out.
//!
//! Source: GMC, Using social media as a medical professional, paragraph 14, in force since 30 January 2024: do not abuse,
//! discriminate, bully, harass or deliberately target anybody.
//!
//! ## Flagged
//! ```text
//! [Everybody go report Jenna]'s page
//! [Flood his inbox], he earned it
//! {"text": "[one star on] every site please, she fired my cousin", "surface": "post"}
//! This is the liar who left the review, [tell her what you think] of it 😈
//! [tag her employer] 👇
//! Nurses, [do your thing].
//! ```
//!
//! ## Left alone
//! ```text
//! Tag a nurse who deserves flowers this week 👇
//! Flood our booking page, we have plenty of flu shots!
//! Please report broken wheelchairs to the front desk.
//! Everyone, please message Ana and wish her a happy birthday
//! Write to your representative about the staffing bill.
//! Send him a card, he is 80 on Sunday.
//! ```
//!
//! ## Safer
//! Use the form for reports yourself, once, and say nothing in public.

use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::aimed::{is_hostile, is_kind, meant, suspect};
use crate::rules::{Picture, Suspicion};

const MESSAGE: &str = "This could send others after one person.";

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
        .then(|| meant(picture, Sign::PileOnGated))
        .into_iter()
        .flatten();
    let sure = meant(picture, Sign::PileOn)
        .chain(gated)
        .map(|phrase| (phrase, Severity::High));
    sure.chain(meant(picture, Sign::PileOnLikely).map(|phrase| (phrase, likely)))
        .map(|(phrase, severity)| suspect(picture, &phrase.tokens, severity, MESSAGE))
        .collect()
}
