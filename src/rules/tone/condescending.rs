//! # Talking down to somebody
//!
//! ## What it flags
//! Words that put the reader beneath the author: a question about medical school, pet names for a stranger, an offer to
//! explain it slowly.
//!
//! ## Why
//! Somebody who is talked down to may stop asking, and so may everybody who reads along. Respect is part of professional
//! standards, online as at the bedside.
//!
//! Source: GMC, Using social media as a medical professional, paragraph 14, in force since 30 January 2024: do not abuse,
//! discriminate, bully, harass or deliberately target anybody.
//!
//! ## Flagged
//! ```text
//! [Did you go to medical school]? I did.
//! [Bless your heart], that is not how a virus works.
//! {"text": "Oh [sweetie], no. Read the label.", "surface": "reply"}
//! [Let me explain this slowly] for you: a cold is not the flu.
//! [You clearly can't read], the sign says appointments only.
//! [Your Google degree] is showing.
//! Leave the dosing [talk to the adults].
//! ```
//!
//! ## Left alone
//! ```text
//! I went to medical school and I still look it up. Good question.
//! Bless this coffee and whoever made it.
//! Thank you, sweetie! See you at Thanksgiving.
//! Explain it slowly: patients remember the first two things you say.
//! Leave ear wax to the professionals: cotton swabs push it deeper.
//! If you can't read the small print on the form, we are glad to read it with you.
//! My daughter graduated from nursing school today!
//! ```
//!
//! ## Safer
//! Answer the question as if a patient had asked it: "Good question. Here is what the label says."

use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::aimed::{meant, suspect};
use crate::rules::{Picture, Suspicion};

const MESSAGE: &str = "This could read as talking down to somebody.";

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let answers = picture
        .is_answer()
        .then(|| meant(picture, Sign::CondescendingAnswer))
        .into_iter()
        .flatten();
    meant(picture, Sign::Condescending)
        .chain(answers)
        .map(|phrase| suspect(picture, &phrase.tokens, Severity::Medium, MESSAGE))
        .collect()
}
