//! # A before and after
//!
//! ## What it flags
//! Pictures of the same body or face before and after a treatment, where no written authorisation is stated.
//!
//! ## Why
//! Two pictures of one person are two chances to be known by somebody, and they say what was done. They take a written authorisation, with nine
//! elements: (1) what exactly is shown or told, (2) who may share it, (3) with whom, (4) for which purpose, (5) a date or event on which it ends,
//! (6) the person's signature and its date, and three statements: (7) that it can be revoked, and how, (8) whether care depends on it, and (9) that
//! others may pass it on. "She said it was fine", cropped eyes and a changed name are none.
//!
//! Source: 45 CFR 164.508(c) and 164.514(b)(2)(i)(Q), HIPAA Privacy Rule, as in force in 2025.
//!
//! ## Flagged
//! ```text
//! {"text": "Filler in the tear troughs, [before and after] ✨", "account": "professional", "surface": "caption", "attachments": ["photo"]}
//! {"text": "foot ulcer, [day 3 vs day 40], that is what offloading does", "account": "professional", "surface": "post", "attachments": ["photo"]}
//! {"text": "[Then and now]. Her smile took eighteen months", "account": "professional", "surface": "post", "attachments": ["photo"]}
//! {"text": "Hairline [pre / post], 2,000 grafts", "account": "professional", "surface": "caption", "attachments": ["photo"]}
//! {"text": "[Left is Monday, right is] Friday, same knee", "account": "personal", "surface": "post", "attachments": ["photo"]}
//! {"text": "[Antes y después] de carillas en una semana", "account": "professional", "surface": "caption", "attachments": ["photo"]}
//! ```
//!
//! ## Left alone
//! ```text
//! Before and after pictures of a smile can mislead: light, angle, time.
//! {"text": "Waiting room before and after the painters", "account": "professional", "surface": "post", "attachments": ["photo"]}
//! {"text": "Before and after of the smile, published with signed consent on file.", "account": "professional", "surface": "caption", "attachments": ["photo"]}
//! {"text": "My own nose, before and after. Ask me anything", "account": "professional", "surface": "caption", "attachments": ["photo"]}
//! {"text": "Suturing a pig foot in the skills lab, before and after, silicone skin next week", "account": "personal", "surface": "caption", "attachments": ["photo"]}
//! {"text": "Me before coffee and after coffee", "account": "personal", "surface": "caption", "attachments": ["photo"]}
//! ```
//!
//! ## Safer
//! Get the authorisation in writing before you post, with all nine elements, and keep it. Or show a drawing.

use super::image::{self, Subject};
use crate::rules::{Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let message = "This reads as a before and after of somebody in care. It could identify them, and takes their written authorisation.";
    match image::shown(picture) {
        Some(image::Shown {
            severity,
            subject: Subject::Compared(at),
        }) => vec![image::suspicion(picture, severity, Some(&at), message)],
        _ => Vec::new(),
    }
}
