//! # A picture from work with more in it
//!
//! ## What it flags
//! A picture or film from work in which a board, a screen, a chart, labels, an operation or the people who wait can be seen.
//!
//! ## Why
//! Names on a board or a label are readable as soon as somebody zooms in, and people in a corridor or on a table have not
//! agreed to be shown. Missouri's nursing board, for one, tells nurses to send no image of a patient by any electronic
//! medium.
//!
//! Source: Missouri State Board of Nursing, Newsletter, August 2017; 45 CFR 164.514(b)(2)(i), HIPAA Privacy Rule, as in
//! force in 2025.
//!
//! ## Flagged
//! ```text
//! {"text": "night crew selfie, ignore the [whiteboard behind] us lol", "account": "personal", "surface": "caption", "attachments": ["photo"]}
//! {"text": "my [report sheet] after 12 hours tells the whole story", "account": "personal", "surface": "caption", "attachments": ["photo"]}
//! {"text": "[hallway beds] again, this is a tuesday", "account": "personal", "surface": "post", "platform": "x", "attachments": ["photo"]}
//! {"text": "[]scrubbed in for the big one 💪", "account": "personal", "surface": "caption", "attachments": ["photo"]}
//! {"text": "Say hi to our full [waiting room, everyone] loves the new fish tank", "account": "professional", "surface": "post", "attachments": ["video"]}
//! {"text": "you can see the [screen] but whatever, we finally got chairs", "account": "personal", "surface": "post", "attachments": ["photo"]}
//! ```
//!
//! ## Left alone
//! ```text
//! The census board says forty and it feels like eighty.
//! {"text": "Our new waiting room, photographed before we opened", "account": "professional", "surface": "post", "attachments": ["photo"]}
//! {"text": "potluck in the break room, the menu board is a work of art", "account": "personal", "surface": "caption", "attachments": ["photo"]}
//! {"text": "blank report sheet template, free to print", "account": "personal", "surface": "post", "attachments": ["photo"]}
//! {"text": "Sim lab day, scrubbed in on a mannequin", "account": "personal", "surface": "caption", "attachments": ["photo"]}
//! {"text": "badge reel and new shoes, ready for nights", "account": "personal", "surface": "caption", "attachments": ["photo"]}
//! ```
//!
//! ## Safer
//! Take it in the break room or outside, with screens off and boards out of the frame, and look at every corner before you post.

use super::image::{self, Subject};
use crate::phrases::Sign;
use crate::rules::{Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let Some(image::Shown {
        severity,
        subject: Subject::Workplace(sign, at),
    }) = image::shown(picture)
    else {
        return Vec::new();
    };
    let (at, message) = match sign {
        Sign::WorkplaceRecord => (
            Some(&at),
            "Names could be readable in this picture, and could identify patients.",
        ),
        Sign::WorkplacePeople => (
            Some(&at),
            "People in care seem to be in this picture. It could identify them.",
        ),
        // An operation is what the whole picture shows.
        _ => (
            None,
            "Somebody in care seems to be in this picture, who has to agree in writing to be shown.",
        ),
    };
    vec![image::suspicion(picture, severity, at, message)]
}
