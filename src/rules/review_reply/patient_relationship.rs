//! # Whether somebody is a patient
//!
//! ## What it flags
//! An answer to feedback that confirms that somebody is, was or will be a patient ("thank you for choosing us", "see you
//! next time"), or that denies it ("we have no record of you"). High when kin or care comes with it.
//!
//! ## Why
//! That somebody is a patient is itself health information, and to deny it for one reviewer can confirm it for the
//! others. Thanks leak as much as anger. Try the stranger test: would this sentence be true for someone who was never
//! here?
//!
//! Source: 45 CFR 164.502(a) and 160.103, HIPAA Privacy Rule, as in force in 2025; resolution agreement of the HHS Office
//! for Civil Rights with New Vision Dental, December 2022.
//!
//! ## Flagged
//! ```text
//! {"surface": "review-reply", "text": "Thank you for [choosing us, Dana]! It was a pleasure [meeting you]."}
//! {"surface": "review-reply", "text": "Much appreciated! [See you in six months] 😁"}
//! {"surface": "review-reply", "text": "We [have no record of you ever being here]."}
//! {"surface": "review-reply", "text": "[You were never a patient of this practice]."}
//! {"surface": "review-reply", "text": "We love [having your family in our practice]."}
//! {"surface": "review-reply", "text": "[You have been such a loyal patient], [we will miss you]."}
//! {"surface": "review-reply", "text": "[Welcome back], and thank you for [trusting our team]."}
//! {"surface": "review-reply", "text": "[Your mother is a delight], tell her hello from the whole floor!"}
//! {"surface": "review-reply", "text": "[Gracias por confiar en nosotros], [nos vemos en su próxima limpieza]."}
//! {"surface": "comment", "account": "professional", "context": "@bloombirthcenter best midwives in town", "text": "[can't wait to see you next month] 💕"}
//! ```
//!
//! ## Left alone
//! ```text
//! {"surface": "review-reply", "text": "Thank you for the kind words, Dana! We'll share them with the team."}
//! {"surface": "review-reply", "text": "We can't say on a public page who is or isn't a patient. Please call 555-0100."}
//! {"surface": "review-reply", "text": "Thanks for coming to our open house on Saturday!"}
//! {"surface": "review-reply", "text": "See you at the farmers market!"}
//! {"surface": "review-reply", "text": "Patients tell us the same about the parking, and they are right."}
//! {"surface": "review-reply", "text": "We would welcome a call: 555-0100, ask for Ruth."}
//! {"surface": "review-reply", "text": "Reviews like this make our week."}
//! {"surface": "review-reply", "text": "Muchas gracias por sus palabras, se las leemos a todo el equipo."}
//! {"surface": "post", "text": "Thank you for choosing us as the town's favorite clinic!"}
//! ```
//!
//! ## Safer
//! Thank for the words, not for the visit: "Thank you for the kind words. We'll share them with the team."

use super::{Matter, Sign, suspicion, told};
use crate::report::Severity;
use crate::rules::{Picture, Suspicion};

/// What shows that somebody came, or did not.
const SIGNS: &[Sign] = &[
    Sign::ReplyThanksForComing,
    Sign::ReplySeeYou,
    Sign::ReplyIsPatient,
    Sign::ReplyDenial,
    Sign::ReplySpanishThanks,
];

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let message = "This says whether somebody is a patient: it would not be true for just anyone.";
    let graded = told(picture, Matter::Relationship, SIGNS).into_iter().map(|said| {
        let severity = if said.grave { Severity::High } else { Severity::Medium };
        suspicion(picture, &said.tokens, severity, message)
    });
    graded.collect()
}
