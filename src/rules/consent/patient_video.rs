//! # A film of somebody in care
//!
//! ## What it flags
//! A film or live stream that seems to show a patient, client or resident, where no written authorisation is stated.
//!
//! ## Why
//! A film shows face, voice, gait and whoever walks through the background, and it is copied before it can be taken down. Posting one takes
//! a written authorisation, which has nine elements: (1) what exactly is shown or told, (2) who may share it, (3) with whom, (4) for which
//! purpose, (5) a date or event on which it ends, (6) the person's signature and its date, and three statements: (7) that it can be revoked, and
//! how, (8) whether care depends on it, and (9) that others may pass it on. "She said it was fine", a blurred face and a changed name are none. Three
//! hospitals paid 999,000 dollars together because film crews came before the authorisations did.
//!
//! Source: 45 CFR 164.508(c), HIPAA Privacy Rule, as in force in 2025; HHS resolution agreements with Boston Medical Center, Brigham and Women's and Massachusetts General, September 2018.
//!
//! ## Flagged
//! ```text
//! {"text": "[]Watch this little guy take his first steps on the new leg", "account": "professional", "surface": "caption", "attachments": ["video"]}
//! {"text": "[]She hears her mom for the first time 😭", "account": "professional", "surface": "post", "attachments": ["video"]}
//! {"text": "[]my patient dancing to Selena in room 9, made my night", "account": "personal", "surface": "post", "attachments": ["video"]}
//! {"text": "[]Our residents had a ball at bingo, sound on!", "account": "professional", "surface": "post", "attachments": ["video"]}
//! {"text": "[]Lip filler in one take, she did not flinch once", "account": "professional", "surface": "caption", "attachments": ["video"]}
//! {"text": "[]Nuestra paciente dio sus primeros pasos hoy", "account": "professional", "surface": "post", "attachments": ["video"]}
//! ```
//!
//! ## Left alone
//! ```text
//! {"text": "Watch our physio show three stretches for stiff necks", "account": "professional", "surface": "caption", "attachments": ["video"]}
//! {"text": "CPR on the mannequin, hard and fast", "account": "professional", "surface": "post", "attachments": ["video"]}
//! {"text": "He walked again. Shared with his signed and dated authorization.", "account": "professional", "surface": "post", "attachments": ["video"]}
//! {"text": "tour of my tiny apartment between contracts", "account": "personal", "surface": "caption", "attachments": ["video"]}
//! {"text": "The gym before we opened, nobody in it but the painter", "account": "professional", "surface": "post", "attachments": ["video"]}
//! {"text": "My daughter took her first steps and I caught it", "account": "personal", "surface": "post", "attachments": ["video"]}
//! ```
//!
//! ## Safer
//! Get the authorisation in writing before you post, with all nine elements, and keep it. Or film the team, the empty gym or a model who has agreed.

use super::image::{self, Subject};
use crate::rules::{Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let message =
        "This film reads as one of somebody in care. It could identify them, and takes their written authorisation.";
    let shown =
        image::shown(picture).filter(|shown| matches!(shown.subject, Subject::Patient) && image::is_film(picture));
    shown
        .map(|shown| image::suspicion(picture, shown.severity, None, message))
        .into_iter()
        .collect()
}
