//! # Something for a better review
//!
//! ## What it flags
//! An answer to feedback that offers a refund, a discount, a gift or a service for a review, for more stars, or for taking
//! a review down.
//!
//! ## Why
//! To pay for a review of a certain kind misleads those who read it, and a US rule forbids it; to buy a bad review off
//! distorts what people think, too. The offer can also say that the reviewer is a patient.
//!
//! Source: 16 CFR 465.4, in force since 21 October 2024; 16 CFR 255, Endorsement Guides, as revised in June 2023.
//!
//! ## Flagged
//! ```text
//! {"surface": "review-reply", "text": "[Change it to five stars and the next cleaning is free]!"}
//! {"surface": "review-reply", "text": "We'd gladly [refund you if you delete this review]."}
//! {"surface": "review-reply", "text": "[Take this down and there's a $50 gift] card waiting for you."}
//! {"surface": "review-reply", "text": "[20% off your next visit for updating your review] 😉"}
//! {"surface": "review-reply", "text": "Thanks! [Show this review at the desk for a free] whitening pen."}
//! {"surface": "review-reply", "text": "Everyone who [who posts a 5 star review is entered in our] raffle."}
//! {"surface": "review-reply", "text": "Si [cambia su reseña le regalamos] una limpieza."}
//! {"surface": "reply", "account": "professional", "context": "@sunnydaymedspa overpriced and rude", "text": "dm us, we'll give you a [discount if you take this down]"}
//! ```
//!
//! ## Left alone
//! ```text
//! {"surface": "review-reply", "text": "We don't offer anything for reviews, good or bad."}
//! {"surface": "review-reply", "text": "Leave it up, it helps us."}
//! {"surface": "review-reply", "text": "Parking is free for everyone after five."}
//! {"surface": "review-reply", "text": "Free flu shots for all on Saturday."}
//! {"surface": "review-reply", "text": "We updated the phone menu after this review, thank you."}
//! {"surface": "review-reply", "text": "Thank you for the five stars!"}
//! {"surface": "review-reply", "text": "No cambie nada, sus palabras nos ayudan."}
//! ```
//!
//! ## Safer
//! Thank for the review, whatever it says, and offer nothing for it.

use super::{Sign, feedback, suspicion};
use crate::report::Severity;
use crate::rules::promotion::review_incentive::offers;
use crate::rules::{Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    if !feedback::is_answered(picture) {
        return Vec::new();
    }
    let message = "This offers something for a change to a review.";
    let mut found = Vec::new();
    for offer in picture.phrases.of(Sign::ReplyOffer) {
        let sentence = picture.text.sentence_of(offer.tokens.start);
        let edit = picture
            .phrases
            .of(Sign::ReplyEdit)
            .iter()
            .find(|edit| sentence.contains(&edit.tokens.start));
        if let Some(edit) = edit {
            let tokens = offer.tokens.start.min(edit.tokens.start)..offer.tokens.end.max(edit.tokens.end);
            found.push(suspicion(picture, &tokens, Severity::High, message));
        }
    }
    let paid = picture.phrases.of(Sign::ReplyPayback).iter();
    let paid = paid.map(|phrase| phrase.tokens.clone()).chain(offers(picture));
    found.extend(paid.map(|tokens| suspicion(picture, &tokens, Severity::High, message)));
    found
}
