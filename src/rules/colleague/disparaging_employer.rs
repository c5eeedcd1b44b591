//! # A workplace run down
//!
//! ## What it flags
//! A hospital, a clinic or its management, by name or as "our" and "this", called a joke, a dump, a danger or worse.
//!
//! ## Why
//! Concerns about safety do more where somebody can act on them; insults do not help, and readers who need care there are
//! frightened.
//!
//! Source: American Nurses Association, Principles for Social Networking and the Nurse, 2011: no disparaging remarks
//! about patients, employers or co-workers, even if they are not identified.
//!
//! ## Flagged
//! ```text
//! [Riverbend Health is a joke] run by clowns
//! [this hospital treats nurses like trash]
//! [Our management is clueless]
//! [worst place I have] ever worked
//! [Hospital Santa Brisa es una basura].
//! [The clinic across town is a scam].
//! ```
//!
//! ## Left alone
//! ```text
//! Hospitals should publish their prices.
//! Our hospital is hiring.
//! We are short tonight, and every hospital in the state is.
//! This place is my second home.
//! Private equity in emergency medicine worries me, and here is a study on why.
//! The parking app is a joke.
//! ```
//!
//! ## Safer
//! Raise it inside, or with the regulator; in public, speak of the policy: "Safe staffing laws would help."

use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::aimed::{self, of_others, suspect};
use crate::rules::{Picture, Suspicion};
use crate::text::{Case, Casing};

const MESSAGE: &str = "This reads as running a workplace down.";

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let said = super::run_down(picture)
        .into_iter()
        .filter(|(_, subject)| subject.workplace && !subject.you)
        .map(|(tokens, _)| tokens);
    let phrases = of_others(picture, Sign::EmployerPhrase).map(|phrase| phrase.tokens.clone());
    // `Screw you, Prairie Gate`: what a capital letter follows that is nobody's name.
    let cursed = of_others(picture, Sign::EmployerCurse).filter_map(|phrase| {
        let name = phrase.tokens.end + usize::from(picture.text.word(phrase.tokens.end) == ",");
        let capital = picture.text.token(name)?.case == Case::Capital && !aimed::is_named(picture, name);
        (capital && picture.text.casing_at(name) == Casing::Plain && !matches!(picture.text.word(name), "i" | "i'm"))
            .then(|| phrase.tokens.start..name + 1)
    });
    phrases
        .chain(cursed)
        .chain(said)
        .map(|tokens| suspect(picture, &tokens, Severity::Medium, MESSAGE))
        .collect()
}
