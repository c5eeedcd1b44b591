//! # Waving somebody off
//!
//! ## What it flags
//! Words that send somebody away with what they came with: "who cares", "go somewhere else", "get over it", and symptoms
//! called a show.
//!
//! ## Why
//! A complaint that is waved off in public can come back louder, and a patient whose symptom is waved off may not come
//! back at all.
//!
//! Source: American Nurses Association, Principles for Social Networking and the Nurse, 2011: no disparaging remarks
//! about patients, employers or co-workers, even if they are not identified.
//!
//! ## Flagged
//! ```text
//! {"text": "[Yeah whatever], there are other clinics in town.", "surface": "reply"}
//! {"text": "Then [go somewhere else].", "surface": "review-reply"}
//! [Nobody asked you].
//! [Cry harder].
//! [Boo hoo], your tea was cold.
//! Half of the back pain in my waiting room [is faking it].
//! {"text": "[If you don't like it here, leave].", "surface": "comment"}
//! ```
//!
//! ## Left alone
//! ```text
//! You can go somewhere else for a flu shot if we run out; the library has a list.
//! Nobody asked me to, I just wanted to bring doughnuts.
//! Whatever you decide, we are here.
//! Who cares for the carers? A thread.
//! The baby would cry harder when the light was on, so we turned it off.
//! Grief is not something you get over. It changes shape.
//! ```
//!
//! ## Safer
//! Take it up or hand it on: "Thank you for telling us. The charge nurse would like to hear about it: 555-0100."

use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::aimed::{meant, suspect};
use crate::rules::{Picture, Suspicion};

const MESSAGE: &str = "This could read as waving somebody off.";

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let answers = picture
        .is_answer()
        .then(|| meant(picture, Sign::DismissiveAnswer))
        .into_iter()
        .flatten();
    meant(picture, Sign::Dismissive)
        .chain(answers)
        .map(|phrase| suspect(picture, &phrase.tokens, Severity::Medium, MESSAGE))
        .collect()
}
