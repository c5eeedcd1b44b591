//! # Bodies and sex
//!
//! ## What it flags
//! Somebody at work or in care as a body to look at or to want: remarks about looks with desire, invitations, jokes about
//! examinations.
//!
//! ## Why
//! Improper communication with patients online, sexual misconduct among it, is what medical boards were told of most. And
//! the person it is about has to work, or to undress, the next day.
//!
//! Source: Greysen and others, JAMA 2012;307(11):1141; GMC, Using social media as a medical professional, paragraph 14,
//! in force since 30 January 2024: do not abuse, discriminate, bully, harass or deliberately target anybody.
//!
//! ## Flagged
//! ```text
//! The new resident is [easy on the eyes] 😏
//! {"text": "that doctor can [examine me any day 🥵]", "surface": "comment"}
//! [Hot nurses] on nights, come say hi
//! would [let our surgical rep smash]
//! [Nice legs] in theatre today
//! {"text": "[hey gorgeous], drinks after your shift?", "surface": "dm"}
//! ```
//!
//! ## Left alone
//! ```text
//! Hot flashes on night shift, a love story.
//! Sexual health clinic, every Tuesday at six, no appointment needed.
//! Those socks should be illegal, I need three pairs
//! Nice legs on that new gurney, it finally stands level
//! Breast exams: what to expect
//! Happy anniversary to my gorgeous wife, RN.
//! ```
//!
//! ## Safer
//! Praise the work: "Our new resident explained that so well."

use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::aimed::{is_meant, suspect};
use crate::rules::{Picture, Suspicion};

const MESSAGE: &str = "This could read as a remark about somebody's body.";

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let phrases = picture.phrases;
    // A face means what it means beside somebody, and where it is not hot.
    let faces = phrases.of(Sign::SexualFace).iter().filter(|face| {
        let sentence = picture.text.sentence_of(face.tokens.start);
        phrases.show_within(Sign::SexualBody, &sentence) && !phrases.show(Sign::SexualWeather)
    });
    let remarks = phrases.of(Sign::Sexual).iter();
    remarks
        .chain(faces)
        .filter(|phrase| is_meant(picture.text, &phrase.tokens))
        .filter(|phrase| {
            let word = |at| picture.text.word(at);
            !(matches!(word(phrase.tokens.end - 1), "hot" | "legs") && is_another_heat(word(phrase.tokens.end)))
        })
        .map(|phrase| suspect(picture, &phrase.tokens, Severity::Medium, MESSAGE))
        .collect()
}

/// True after `hot` in `hot take` and `hot flashes`.
fn is_another_heat(next: &str) -> bool {
    matches!(
        next,
        "take"
            | "takes"
            | "flash"
            | "flashes"
            | "dog"
            | "dogs"
            | "mess"
            | "chocolate"
            | "coffee"
            | "tea"
            | "water"
            | "pack"
            | "packs"
            | "topic"
            | "spot"
            | "line"
            | "pot"
            | "sauce"
            | "soup"
            | "meal"
            | "walk"
            | "zone"
            | "room"
            | "on"
            | "car"
            | "today"
            | "outside"
    )
}
