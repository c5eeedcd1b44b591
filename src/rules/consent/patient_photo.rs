//! # A picture of somebody in care
//!
//! ## What it flags
//! A picture that seems to show a patient, client or resident, or an image of theirs such as an X-ray or a wound, where no written
//! authorisation is stated.
//!
//! ## Why
//! A face, and any comparable image, is one of the 18 identifiers, and a picture cannot be called back. Posting one takes a written
//! authorisation. It has nine elements: (1) what exactly is shown or told, (2) who may share it, (3) with whom, (4) for which purpose,
//! (5) a date or event on which it ends, (6) the person's signature and its date, and three statements: (7) that it can be revoked, and
//! how, (8) whether care depends on it, and (9) that others may pass it on. "She said it was fine", a blurred face and a changed name are
//! none. In 2025 a group of care homes paid 182,000 dollars over "success stories" of 150 patients without valid authorisations.
//!
//! Source: 45 CFR 164.508(c) and 164.514(b)(2)(i)(Q), HIPAA Privacy Rule, as in force in 2025; HHS resolution agreement with Cadia Healthcare Facilities, September 2025.
//!
//! ## Flagged
//! ```text
//! {"text": "[]got a selfie with my favorite patient before she went home", "account": "personal", "surface": "caption", "attachments": ["photo"]}
//! {"text": "[]Resident of the month is our Miss Ethel, 88 and still winning at cards", "account": "professional", "surface": "post", "attachments": ["photo"]}
//! {"text": "[]Look at this little warrior, five surgeries and still smiling", "account": "professional", "surface": "caption", "attachments": ["photo"]}
//! {"text": "[]He rang the bell today, last chemo done!", "account": "professional", "surface": "post", "attachments": ["photo"]}
//! {"text": "[]Check out this x-ray from last night, how do you even swallow that", "account": "personal", "surface": "post", "platform": "x", "attachments": ["photo"]}
//! {"text": "[]blurred the face so it is fine, but what a bruise", "account": "personal", "surface": "post", "attachments": ["photo"]}
//! {"text": "[]Mira a nuestra guerrera, por fin en casa", "account": "professional", "surface": "caption", "attachments": ["photo"]}
//! ```
//!
//! ## Left alone
//! ```text
//! Got a selfie with my favorite patient before she went home
//! {"text": "Resident of the month: Miss Ethel. Signed photo release on file.", "account": "professional", "surface": "post", "attachments": ["photo"]}
//! {"text": "Meet our new hygienist Carla, she starts on Monday!", "account": "professional", "surface": "post", "attachments": ["photo"]}
//! {"text": "Practising airway skills on the mannequin, poor fella", "account": "personal", "surface": "caption", "attachments": ["photo"]}
//! {"text": "Join us for a free class on Saturday, doors open at ten.", "account": "professional", "surface": "post", "attachments": ["photo"]}
//! {"text": "My own x-ray, the ankle lost against the ladder", "account": "personal", "surface": "post", "attachments": ["photo"]}
//! {"text": "the dog waited by the door all night shift", "account": "personal", "surface": "caption", "attachments": ["photo"]}
//! {"text": "New chairs in the waiting room, come and sit", "account": "professional", "surface": "post", "attachments": ["photo"]}
//! ```
//!
//! ## Safer
//! Get the authorisation in writing before you post, with all nine elements, and keep it. Or show the team, an empty room, a model who has agreed, or
//! no picture at all.

use super::image::{self, Subject};
use crate::rules::{Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let message =
        "This picture reads as one of somebody in care. It could identify them, and takes their written authorisation.";
    let shown =
        image::shown(picture).filter(|shown| matches!(shown.subject, Subject::Patient) && !image::is_film(picture));
    shown
        .map(|shown| image::suspicion(picture, shown.severity, None, message))
        .into_iter()
        .collect()
}
