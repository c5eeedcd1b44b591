//! # A review from the inside
//!
//! ## What it flags
//! Praise of a practice, as if by a patient, from somebody who works there or belongs to the owner's family; and staff who are asked for reviews.
//!
//! ## Why
//! Whoever reads a review takes it for a stranger's. Managers who review their own business, or ask employees or
//! relatives to, without a clear word about it, can break a federal rule.
//!
//! Source: FTC, Rule on the Use of Consumer Reviews and Testimonials, 16 CFR 465.5(a) and (c), in force since October 21,
//! 2024.
//!
//! ## Flagged
//! ```text
//! Best clinic in town, [five stars! (ok I work there], shh)
//! [All staff: please leave a Google review] by Friday
//! Just [gave my own practice five stars], no shame
//! [Happy customer here! My husband owns] it but don't tell 🤫
//! Everybody on the [team has to write a review] this week, says the boss
//! I [left a review for my own clinic] from home lol
//! Son los mejores, [cinco estrellas (yo trabajo ahí], no digan nada)
//! ```
//!
//! ## Left alone
//! ```text
//! I work there, so I'm biased, but the lobby is lovely.
//! Staff may not review the clinic online. Good.
//! Disclosure: I'm the receptionist. Best team in town!
//! Five stars for the new sushi place, my shift needed that.
//! Proud of our little ear shop! 20 years today, and I've been on the desk for 19.
//! We never review ourselves under any name.
//! Our team reviews every near miss on Fridays.
//! Thank you to everyone who left us a review.
//! ```
//!
//! ## Safer
//! Say that you work there, or leave the review to those who were treated.

use std::ops::Range;

use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::reach::from_first_to_last;
use crate::rules::{Fix, Picture, Suspicion};

const MESSAGE: &str = "This reads as a review by somebody who works there and does not say so.";

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let own = picture.phrases.of(Sign::ReviewsOwn).iter().filter(|own| {
        picture
            .phrases
            .show_within(Sign::SpeaksOfReviews, &picture.around(&own.tokens, 0))
            || own
                .tokens
                .clone()
                .any(|at| matches!(picture.text.word(at), "reviewed" | "rated" | "rating" | "reviewing"))
    });
    let asked = picture.phrases.of(Sign::StaffReviews).iter();
    let plain = own.chain(asked).map(|phrase| phrase.tokens.clone());
    let plain = plain.filter(|tokens| {
        !picture.denied(tokens)
            && !picture
                .phrases
                .show_within(Sign::InsiderProhibited, &picture.around(tokens, 1))
    });
    let plain = crate::rules::promotion::apart(plain.collect());
    let mut found: Vec<Suspicion> = plain
        .iter()
        .map(|tokens| picture.suspect(Severity::High, tokens, MESSAGE, vec![leave_to_others(picture, tokens)]))
        .collect();
    if !super::is_disclosed(picture) && !picture.phrases.show(Sign::InsiderProhibited) {
        let works = picture.phrases.of(Sign::InsiderWorksThere).iter();
        let poses = picture.phrases.of(Sign::InsiderPoses).iter();
        let secrets = works
            .filter_map(|work| secret(picture, &work.tokens))
            .chain(poses.filter_map(|pose| disguise(picture, &pose.tokens)));
        let secrets = crate::rules::promotion::apart(secrets.collect());
        found.extend(
            secrets
                .iter()
                .map(|tokens| picture.suspect(Severity::High, tokens, MESSAGE, vec![disclose(picture)])),
        );
    }
    found
}

/// Praise as by a customer, near the word that its author works there, and a wink or an aside.
fn secret(picture: &Picture<'_>, work: &Range<usize>) -> Option<Range<usize>> {
    let praise = picture
        .shown_within(Sign::InsiderAsCustomer, &picture.around(work, 3))
        .min_by_key(|praise| praise.tokens.start.abs_diff(work.start))?;
    let near = picture.around(work, 1);
    let hides = is_aside(picture, work)
        || [Sign::OwnerWinks, Sign::OwnerLaughs, Sign::InsiderConfesses]
            .into_iter()
            .any(|sign| picture.phrases.show_within(sign, &near));
    hides.then(|| from_first_to_last(&praise.tokens, work))
}

/// A review as if from outside, a tie to the house, and the wish that nobody sees it.
fn disguise(picture: &Picture<'_>, pose: &Range<usize>) -> Option<Range<usize>> {
    let near = picture.around(pose, 2);
    let tie = picture
        .shown_within(Sign::InsiderTie, &near)
        .min_by_key(|tie| tie.tokens.start.abs_diff(pose.start))?;
    let hides = picture.phrases.show_within(Sign::InsiderHides, &near) || is_aside(picture, &tie.tokens);
    hides.then(|| from_first_to_last(pose, &tie.tokens))
}

/// True within parentheses.
fn is_aside(picture: &Picture<'_>, work: &Range<usize>) -> bool {
    const LONGEST: usize = 12;
    let before = (1..=LONGEST).map_while(|back| work.start.checked_sub(back));
    let mut marks = before
        .map(|at| picture.text.word(at))
        .filter(|word| matches!(*word, "(" | ")"));
    marks.next() == Some("(")
}

fn disclose(picture: &Picture<'_>) -> Fix {
    let line = if crate::rules::promotion::is_spanish(picture) {
        "Aviso: trabajo aquí."
    } else {
        "Disclosure: I work here."
    };
    Fix::begin_with("Say that you work there", line)
}

fn leave_to_others(picture: &Picture<'_>, tokens: &Range<usize>) -> Fix {
    let line = if crate::rules::promotion::is_spanish(picture) {
        "Las reseñas son de quienes atendemos, no nuestras"
    } else {
        "Reviews belong to the people we treat, not to us"
    };
    Fix::instead(picture, "Leave reviews to others", tokens, line)
}
