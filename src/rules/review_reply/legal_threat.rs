//! # Threatening a reviewer with the law
//!
//! ## What it flags
//! An answer to feedback that speaks of a lawyer, a court or a lawsuit because of what was written.
//!
//! ## Why
//! A US rule forbids to suppress reviews by unfounded legal threats, and a federal act voids terms of form contracts that
//! forbid honest ones. A surgery practice paid $5 million over silenced and bought reviews. A threat can also draw
//! readers to the review.
//!
//! Source: 16 CFR 465.7, in force since 21 October 2024; Consumer Review Fairness Act of 2016, 15 U.S.C. 45b; Washington
//! State Attorney General, Allure Esthetic, July 2024.
//!
//! ## Flagged
//! ```text
//! {"surface": "review-reply", "text": "[Take this down or you will hear from our attorney.]"}
//! {"surface": "review-reply", "text": "[We have forwarded this to our legal team.]"}
//! {"surface": "review-reply", "text": "[This is defamation and we will see you in] court."}
//! {"surface": "review-reply", "text": "[Our lawyer says a post like this is] actionable."}
//! {"surface": "review-reply", "text": "[Expect a cease and desist by Friday.]"}
//! {"surface": "review-reply", "text": "[Borre esto o lo vamos a demandar.]"}
//! {"surface": "reply", "account": "professional", "context": "@fernlanedental crooks, stay away", "text": "[our solicitor has the screenshot]"}
//! ```
//!
//! ## Left alone
//! ```text
//! {"surface": "review-reply", "text": "Nobody needs a lawyer to complain here: the form is at the desk."}
//! {"surface": "review-reply", "text": "We won't hide behind lawyers. Please call 555-0100."}
//! {"surface": "review-reply", "text": "We are not going to sue anyone for an opinion."}
//! {"surface": "review-reply", "text": "Thank you for the feedback, the patient advocate is at 555-0100."}
//! {"surface": "review-reply", "text": "The tennis court next door is loud, we know."}
//! {"surface": "review-reply", "text": "Nadie lo va a demandar por opinar."}
//! ```
//!
//! ## Safer
//! Leave the law out. If a review breaks the site's rules, use its report form and say nothing.

use super::{Sign, feedback, suspicion};
use crate::report::Severity;
use crate::rules::{Picture, Suspicion};

/// Words that take a threat back.
const NEGATED: &[&str] = &[
    "no", "not", "nobody", "never", "wont", "won't", "cant", "can't", "cannot", "dont", "don't", "nadie", "without",
    "didn't", "nor",
];

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    if !feedback::is_answered(picture) {
        return Vec::new();
    }
    let message = "This reads as a legal threat because of a review.";
    let mut found: Vec<Suspicion> = Vec::new();
    let mut last = None;
    for phrase in picture.phrases.of(Sign::ReplyLegal) {
        let sentence = picture.text.sentence_of(phrase.tokens.start);
        let near = phrase.tokens.start.saturating_sub(7).max(sentence.start)..(phrase.tokens.end + 2).min(sentence.end);
        let negated = near.clone().any(|at| NEGATED.contains(&picture.text.word(at)));
        if negated || last == Some(sentence.start) {
            continue;
        }
        last = Some(sentence.start);
        let start = sentence.start.max(phrase.tokens.start.saturating_sub(6));
        let end = sentence.end.min(phrase.tokens.end + 6);
        found.push(suspicion(picture, &(start..end), Severity::High, message));
    }
    found
}
