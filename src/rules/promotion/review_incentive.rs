//! # A reward for a review
//!
//! ## What it flags
//! A discount, a gift or a chance to win for leaving a review or stars.
//!
//! ## Why
//! A review that was paid for misleads whoever reads it. Rewards for a review of a given kind are forbidden, and where
//! something of value was given for a review of any kind, its readers have to be told.
//!
//! Source: FTC, Rule on the Use of Consumer Reviews and Testimonials, 16 CFR 465.4, in force since October 21, 2024;
//! Endorsement Guides, 16 CFR 255, June 2023.
//!
//! ## Flagged
//! ```text
//! [Leave us a 5-star review and get $20 off] your next cleaning!
//! [Post a Google review, show it at the desk, and the whitening is on us]
//! [Free tote bag for every five star review] this month 🎁
//! [Review us on Yelp by Friday. You're entered to win] an iPad
//! $10 [gift card for each review] you put up
//! [rate us 5 stars, half off] the next facial
//! [Déjanos cinco estrellas y te regalamos] una limpieza
//! {"text": "[Share a glowing review and the next peel is free] 💋", "surface": "caption", "account": "professional"}
//! ```
//!
//! ## Left alone
//! ```text
//! We'd love your feedback, good or bad. The link is on our page.
//! No prizes for reviews. Ever.
//! We don't offer anything in exchange for ratings.
//! Finish the charity run and win a gift card.
//! Half off flu shots this week, no appointment needed.
//! Thank you for 500 reviews!
//! The chart review is due Friday, then free pizza for the residents.
//! Free batteries on Saturday. Nothing to sign or post.
//! ```
//!
//! ## Safer
//! Ask everybody for an honest review, good or bad, and give nothing for it.

use std::ops::Range;

use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::claims::is_quoted;
use crate::rules::reach::from_first_to_last;
use crate::rules::review_reply::is_answered;
use crate::rules::{Fix, Picture, Suspicion};

const MESSAGE: &str = "This reads as a reward for a review. Ask without one, for good and bad alike.";

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    // In an answer to a review, the reward is one for that review, and found as such.
    if is_answered(picture) {
        return Vec::new();
    }
    offers(picture)
        .iter()
        .map(|tokens| {
            let fix = Fix::instead(picture, "Ask without a reward", tokens, ask(picture));
            picture.suspect(Severity::High, tokens, MESSAGE, vec![fix])
        })
        .collect()
}

/// Reviews that are asked for or spoken of, each with what is given for it.
pub(in crate::rules) fn offers(picture: &Picture<'_>) -> Vec<Range<usize>> {
    if picture.phrases.show(Sign::ReviewOfOtherKind) {
        return Vec::new();
    }
    let asked = picture.phrases.of(Sign::AsksReview).iter();
    let asked = asked.filter_map(|ask| rewarded(picture, &ask.tokens, 1));
    let named = picture.phrases.of(Sign::SpeaksOfReviews).iter();
    let named = named
        .filter(|word| {
            picture
                .phrases
                .show_within(Sign::ReviewExchange, &picture.around(&word.tokens, 0))
        })
        .filter_map(|word| rewarded(picture, &word.tokens, 0));
    super::apart(asked.chain(named).collect())
}

/// From the review to the nearest reward, at most `more` sentences away, unless none is given.
fn rewarded(picture: &Picture<'_>, review: &Range<usize>, more: usize) -> Option<Range<usize>> {
    let near = picture.around(review, more);
    if picture.phrases.show_within(Sign::ReviewNoReward, &near) || is_quoted(picture, review) {
        return None;
    }
    let reward = picture
        .shown_within(Sign::ReviewReward, &near)
        .min_by_key(|reward| reward.tokens.start.abs_diff(review.start))?;
    Some(from_first_to_last(review, &reward.tokens))
}

fn ask(picture: &Picture<'_>) -> &'static str {
    if super::is_spanish(picture) {
        "Nos gustaría conocer su opinión, buena o mala"
    } else {
        "We'd love to hear how we did, good or bad"
    }
}
