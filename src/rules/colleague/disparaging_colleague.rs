//! # A workmate run down
//!
//! ## What it flags
//! A colleague, a shift or a team called lazy, useless, dangerous or worse, by name or so that those who work there know
//! who is meant.
//!
//! ## Why
//! It can reach the ward before the next shift does. A concern does more where somebody can act on it.
//!
//! Source: American Nurses Association, Principles for Social Networking and the Nurse, 2011: no disparaging remarks
//! about patients, employers or co-workers, even if they are not identified.
//!
//! ## Flagged
//! ```text
//! [Day shift at Cedar Hollow is the laziest] bunch I have ever followed
//! [Our new charge nurse is useless]
//! [Denise in radiology couldn't find a vein with a map]
//! [the residents on nights are clueless] and somebody will die of it
//! [My preceptor is a toxic] nightmare
//! [La supervisora es una inútil].
//! ```
//!
//! ## Left alone
//! ```text
//! Our charge nurse is a wonder.
//! Day shift left us doughnuts. We are not worthy.
//! Nurses are exhausted, and tired people make mistakes.
//! I was the lazy one in the team, and my preceptor was kind about it.
//! The lab is closed on Sunday.
//! My coworker couldn't find a vein today, so we looked together and got it.
//! ```
//!
//! ## Safer
//! Say what is needed, to somebody who can change it: "We need a better handover." Praise in public, complain in private.

use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::aimed::{of_others, suspect};
use crate::rules::{Picture, Suspicion};

const MESSAGE: &str = "This reads as running a colleague down.";

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    // Somebody named is a colleague where the draft speaks of work.
    let at_work = [Sign::WorkRole, Sign::WorkUnit, Sign::WorkPlace]
        .into_iter()
        .any(|sign| picture.phrases.show(sign));
    let said = super::run_down(picture)
        .into_iter()
        .filter(|(_, subject)| !subject.you && (subject.workmate || subject.named && at_work))
        .map(|(tokens, _)| tokens);
    let phrases = of_others(picture, Sign::WorkmatePhrase).map(|phrase| phrase.tokens.clone());
    phrases
        .chain(said)
        .map(|tokens| suspect(picture, &tokens, Severity::Medium, MESSAGE))
        .collect()
}
