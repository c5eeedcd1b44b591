//! # A patient's name
//!
//! ## What it flags
//! The name of somebody in care: in full, the first or last name alone, or a title with the last name.
//!
//! ## Why
//! A name tells everybody who the patient is. It is the first of the 18 identifiers that have to go before a story counts as
//! de-identified, and changing or leaving it out does not always suffice.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(A), HIPAA Privacy Rule, as in force in 2025.
//!
//! ## Flagged
//! ```text
//! Saw [Mrs. Alvarez] in clinic today, such a fighter.
//! my patient [Mr. Hall] finally went home 🎉
//! 😷 long night but [mr okonjo] in bed 4 pulled through
//! our patient, [Jorge], made it to day 100
//! discharged [Ms. de la Cruz] this morning!!
//! [MR TREMBLAY] WAS ADMITTED AGAIN
//! a pt named [Tasha] coded at 3am
//! Atendimos a la [Sra. Muñoz] en urgencias ayer.
//! ```
//!
//! ## Left alone
//! ```text
//! Dr. Hall gave the talk on stroke today.
//! Mrs. Alvarez taught me to read in second grade.
//! Shout-out to Nurse Danielle, who ran the whole ward.
//! I'm Dr. Patel and I work in this clinic.
//! Our Patient Safety Week starts on Monday.
//! I miss you all, it was a long shift.
//! Join the MS walk at the clinic.
//! Mr. Rogers was right about the helpers.
//! ```
//!
//! ## Safer
//! Say "a patient" instead of the name, and change what else could tell who it is.

use super::hidden;
use crate::mentions::Kind;
use crate::people::Standing;
use crate::report::Severity;
use crate::rules::{Fix, Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let named = picture
        .mentions()
        .filter(|(mention, _)| matches!(mention.kind, Kind::Person(_)));
    let patients = named.filter(|(mention, owner)| {
        // Initials and masked names are another rule's.
        owner.is_some_and(|owner| owner.standing == Standing::Patient) && !hidden::hides(picture.text, mention)
    });
    patients
        .map(|(mention, owner)| Suspicion {
            // A visitor or a colleague may be meant: that is worth a hint, not a hold.
            severity: if owner.is_some_and(|owner| owner.is_sure) {
                Severity::High
            } else {
                Severity::Medium
            },
            span: mention.span,
            message: format!("“{}” could identify a patient.", picture.quote(mention)),
            fixes: vec![Fix::name(picture, mention)],
        })
        .collect()
}
