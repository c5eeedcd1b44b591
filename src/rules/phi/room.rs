//! # A patient's room or bed
//!
//! ## What it flags
//! The room, the bed or the ward, by its number, that a patient lies in.
//!
//! ## Why
//! Together with the day, one bed is one patient for everybody who works there, visits or delivers. Any code that stands for
//! one person has to go before a story counts as de-identified.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(R), HIPAA Privacy Rule, as in force in 2025.
//!
//! ## Flagged
//! ```text
//! She was admitted to [bed 3B] and she fired me twice today
//! gentleman from [rm 12] asked for gin again
//! [BED 9] CODED TWICE AND LIVED
//! our pt in [ICU-6] opened her eyes!!
//! shoutout to the grandpa in [bay C] who refused to be discharged hungry
//! la señora de la [habitación 12] fue ingresada ayer
//! ```
//!
//! ## Left alone
//! ```text
//! Flu shots in room 214, first floor, no appointment needed.
//! Rounds start in room 12 at seven.
//! We are a 300 bed hospital.
//! Unit 5B, you are the best team.
//! Floor 4 has the good coffee.
//! Room for 12 more volunteers in the clinic!
//! ```
//!
//! ## Safer
//! Leave the room out: "a patient of mine".

use crate::mentions::Kind;
use crate::report::Severity;
use crate::rules::{Fix, Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let rooms = picture.of_patients().filter(|mention| mention.kind == Kind::Room);
    rooms
        .map(|mention| Suspicion {
            severity: Severity::Medium,
            span: mention.span,
            message: format!(
                "“{}” could identify a patient to everybody who was there.",
                picture.quote(mention)
            ),
            fixes: Fix::vaguer(picture, mention).into_iter().collect(),
        })
        .collect()
}
