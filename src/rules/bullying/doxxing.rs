//! # Where to find somebody
//!
//! ## What it flags
//! Somebody who is criticised, together with a home, a workplace, a number or a car: an invitation to turn up.
//!
//! ## Why
//! Once an address stands beside an accusation, others can act on it.
//!
//! Source: GMC, Using social media as a medical professional, paragraph 14, in force since 30 January 2024: do not abuse,
//! discriminate, bully, harass or deliberately target anybody.
//!
//! ## Flagged
//! ```text
//! This is the reviewer who lied about us. [Her name is Colleen Vasko and she lives in the Birch Hill apartments].
//! For those asking who cancelled the leave: [Pauline Gadsby, 14 Orchard Terrace]
//! Found him. [He works at the tire shop on Main], go say hi
//! [Her number is 555-0142, ring her till she cracks]
//! This is the liar who reported us: [his address is 9 Elm Court].
//! I know where you live, [your unit is 4C].
//! ```
//!
//! ## Left alone
//! ```text
//! Our number is 555-0100, call us any time.
//! This is Dr. Ana Ruiz. She works at our Main Street clinic and takes new patients.
//! My sister lives in Austin and drives a truck.
//! The clinic is at 14 Orchard Terrace, blue door.
//! She lives in a nursing home now and is doing well.
//! Meet our new nurse, she lives for hiking.
//! ```
//!
//! ## Safer
//! Leave out where somebody can be found. A complaint goes to the site or the employer.

use crate::phrases::{Phrase, Sign};
use crate::report::Severity;
use crate::rules::aimed::{is_hostile, is_kind, is_quoted, suspect};
use crate::rules::{Picture, Suspicion};

const MESSAGE: &str = "This could send people to somebody's door.";

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    if !is_hostile(picture) || is_kind(picture) {
        return Vec::new();
    }
    let mut places = picture
        .phrases
        .of(Sign::DoxWhere)
        .iter()
        .filter(|phrase| !is_quoted(picture.text, phrase.tokens.start))
        .peekable();
    let mut found = Vec::new();
    // What stands side by side is one detail: "her name is ... and she lives at ...".
    while let Some(Phrase { tokens, .. }) = places.next() {
        let mut tokens = tokens.clone();
        while let Some(next) = places.next_if(|next| next.tokens.start <= tokens.end + 3) {
            tokens.end = tokens.end.max(next.tokens.end);
        }
        // And the words that say where.
        let sentence = picture.text.sentence_of(tokens.end - 1).end;
        tokens.end = sentence.min(tokens.end + 6);
        found.push(suspect(picture, &tokens, Severity::High, MESSAGE));
    }
    found
}
