//! # A profession run down
//!
//! ## What it flags
//! A whole profession belittled: "chiropractors are quacks", "just a nurse", "glorified secretaries".
//!
//! ## Why
//! Patients see all of us, and hear that one of us is not to be trusted. Disagreement about scope and evidence is fine,
//! contempt is not.
//!
//! Source: American Nurses Association, Principles for Social Networking and the Nurse, 2011: no disparaging remarks about
//! patients, employers or co-workers, even if they are not identified.
//!
//! ## Flagged
//! ```text
//! [Nurse practitioners are wannabes]
//! [Chiropractors are quacks].
//! [Radiographers: button] pushers, every one
//! [PAs are glorified] secretaries
//! [you're just a nurse]
//! [Dentists are scammers], all of them
//! ```
//!
//! ## Left alone
//! ```text
//! Nurse practitioners are not trained as physicians, and the rules should say what each may do.
//! Pharmacists are the reason I sleep at night.
//! Radiographers: sorely missed, every one.
//! I am a chiropractor, ask me about backs.
//! Two trials of spinal manipulation found no difference at a year.
//! Midwives are proud, tired and underpaid.
//! ```
//!
//! ## Safer
//! Speak of the evidence or the rule: "I would like to see a trial of that."

use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::aimed::{of_others, suspect};
use crate::rules::{Picture, Suspicion};

const MESSAGE: &str = "This reads as running a profession down.";

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let said = super::run_down(picture)
        .into_iter()
        .filter(|(_, subject)| subject.profession && !subject.you)
        .map(|(tokens, _)| tokens);
    let phrases = of_others(picture, Sign::ProfessionPhrase).map(|phrase| phrase.tokens.clone());
    phrases
        .chain(said)
        .map(|tokens| suspect(picture, &tokens, Severity::Medium, MESSAGE))
        .collect()
}
