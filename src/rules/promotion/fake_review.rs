//! # A review that nobody lived
//!
//! ## What it flags
//! Reviews that are bought, made up, or written as if by a patient, and reviews under another name.
//!
//! ## Why
//! People choose care by what others went through. Reviews by somebody who does not exist or was never there are forbidden, those
//! written by software among them, and so is buying or selling them.
//!
//! Source: FTC, Rule on the Use of Consumer Reviews and Testimonials, 16 CFR 465.2, in force since October 21, 2024.
//!
//! ## Flagged
//! ```text
//! Please [write a review as if you were a patient], two lines will do
//! [Bought 20 five star reviews] for the launch, worth it
//! Can everyone leave a review [from a different account] tonight?
//! I had [ChatGPT write ten Google reviews] for our page lol
//! post your review [under your maiden name] so nobody knows
//! Need stars by Monday: rate the clinic and [don't say you work here]
//! [pongan una reseña como paciente], porfa
//! {"text": "Team, the review has [to look like walk-ins]. Thanks!", "surface": "dm", "account": "professional"}
//! ```
//!
//! ## Left alone
//! ```text
//! We never buy reviews.
//! How to spot fake reviews: no photo, same day, same words.
//! An agency offered us forty made-up reviews. We said no.
//! The FTC has banned fake reviews. About time.
//! As a patient I loved the calm waiting room, and I said so in my survey.
//! Use your personal account for this, not the hospital's.
//! I wrote a review article on sepsis with two colleagues.
//! If you were a patient here, we'd value your honest review.
//! ```
//!
//! ## Safer
//! Ask people who were there, all of them, and let them write in their own words and under their own name.

use std::ops::Range;

use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::claims::is_question;
use crate::rules::{Fix, Picture, Suspicion};

const MESSAGE: &str = "This reads as a review by somebody who was never there as a patient.";

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let near_review = |tokens: &Range<usize>| {
        picture
            .phrases
            .show_within(Sign::SpeaksOfReviews, &picture.around(tokens, 2))
    };
    let disguised = [
        Sign::FakeAsPatient,
        Sign::FakeAccount,
        Sign::FakeCraft,
        Sign::HideWorkingHere,
        Sign::FakeNeverThere,
    ];
    let disguised = disguised.into_iter().flat_map(|sign| picture.phrases.of(sign));
    let disguised = disguised
        .filter(|phrase| near_review(&phrase.tokens))
        .map(|phrase| phrase.tokens.clone());
    let plain = [Sign::FakeBought, Sign::FakeAsPatientPlain];
    let bought = plain.into_iter().flat_map(|sign| picture.phrases.of(sign));
    let bought = bought.map(|phrase| phrase.tokens.clone());
    let invented = picture
        .phrases
        .of(Sign::FakeWord)
        .iter()
        .map(|phrase| phrase.tokens.clone());
    let invented = invented.filter(|tokens| {
        picture
            .phrases
            .show_within(Sign::FakeMaking, &picture.around(tokens, 0))
            && !is_question(picture, tokens.start)
    });
    let mut found: Vec<Range<usize>> = disguised.chain(bought).chain(invented).collect();
    found.retain(|tokens| {
        !picture
            .phrases
            .show_within(Sign::FakeRefused, &picture.around(tokens, 1))
            // "It doesn't matter that you were never here" denies nothing.
            && (!picture.denied(tokens) || picture.phrases.show_within(Sign::FakeNeverThere, tokens))
    });
    super::apart(found)
        .iter()
        .map(|tokens| picture.suspect(Severity::High, tokens, MESSAGE, fixes(picture, tokens)))
        .collect()
}

fn fixes(picture: &Picture<'_>, tokens: &Range<usize>) -> Vec<Fix> {
    let wording = if super::is_spanish(picture) {
        "Pidamos una reseña sincera a quienes vinieron"
    } else {
        "Let's ask people who were here for an honest review, good or bad"
    };
    vec![Fix::instead(picture, "Ask people who were there", tokens, wording)]
}
