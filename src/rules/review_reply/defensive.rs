//! # Arguing with a reviewer
//!
//! ## What it flags
//! An answer to feedback that disputes the facts, the motive or the honesty of the reviewer, blames them, is sarcastic
//! about them, or asks for the review to be corrected.
//!
//! ## Why
//! To argue the facts is to confirm that there are facts. A dental practice that disputed a review with the visits, the
//! pain and the insurance of its writer was fined $50,000; a psychiatric one that answered reviews with diagnoses and
//! treatment paid $30,000.
//!
//! Source: HHS Office for Civil Rights, civil money penalty on Dr. U. Phillip Igbinadolor, D.M.D., announced in March
//! 2022; resolution agreement with Manasa Health Center, June 2023.
//!
//! ## Flagged
//! ```text
//! {"surface": "review-reply", "text": "[That is simply not what] happened."}
//! {"surface": "review-reply", "text": "[This is a fake] review from a [competitor]."}
//! {"surface": "review-reply", "text": "Let's [set the record straight], shall we."}
//! {"surface": "review-reply", "text": "[Nobody yelled] at anyone."}
//! {"surface": "review-reply", "text": "Our receptionist [was perfectly polite]."}
//! {"surface": "review-reply", "text": "[Funny how] the part about the shouting got left out."}
//! {"surface": "review-reply", "text": "[Shame on you] for [blaming a] nurse."}
//! {"surface": "review-reply", "text": "Maybe [think before you post]."}
//! {"surface": "review-reply", "text": "Please [correct your review]."}
//! {"surface": "review-reply", "text": "[Eso no es cierto], [no invente]."}
//! {"surface": "reply", "account": "professional", "context": "@cedarclinic rude front desk, avoid", "text": "[Stop spreading] lies about our staff."}
//! ```
//!
//! ## Left alone
//! ```text
//! {"surface": "review-reply", "text": "You're right, that should not happen, and we've told the team so."}
//! {"surface": "review-reply", "text": "That is not the welcome anybody should get here."}
//! {"surface": "review-reply", "text": "We see it differently, and would rather talk: 555-0100."}
//! {"surface": "review-reply", "text": "Fair point about the parking."}
//! {"surface": "review-reply", "text": "Thank you for the honest review. Nobody likes to wait."}
//! {"surface": "review-reply", "text": "It hurts to read this, because we want to do better."}
//! {"surface": "review-reply", "text": "Tiene razón, eso no debe pasar."}
//! {"surface": "reply", "account": "personal", "context": "vaccines are a scam", "text": "That is simply not true, and the trials are public."}
//! ```
//!
//! ## Safer
//! "Thank you for the feedback. We want to listen. Please call our office."

use super::reading::is_past;
use super::{Sign, Tokens, feedback, safe, suspicion};
use crate::report::Severity;
use crate::rules::{Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    if !feedback::is_answered(picture) {
        return Vec::new();
    }
    let of = |sign| picture.phrases.of(sign).iter().map(|phrase| phrase.tokens.clone());
    let argued = of(Sign::ReplyDefensive).chain(disputed(picture)).chain(denied(picture));
    let argued = argued.map(|tokens| {
        let message = "This argues with the reviewer in public.";
        suspicion(picture, &tokens, Severity::Medium, message)
    });
    // Praise is not argued with: a wink under it is only a wink.
    let edgy = of(Sign::ReplyEdgy)
        .filter(|_| !safe::is_praised(picture))
        .map(|tokens| {
            let message = "This could read as an argument with the reviewer.";
            suspicion(picture, &tokens, Severity::Low, message)
        });
    argued.chain(edgy).collect()
}

/// Words of the review, quoted to deny them: "you were not \"dismissed\"", "to read that I \"vanished\"".
fn disputed(picture: &Picture<'_>) -> Option<Tokens> {
    let text = picture.text;
    let quote = (1..text.tokens().len()).find(|at| text.word(*at) == "\"" && text.is_spelled(at + 1))?;
    let before = |back| text.word_before(quote, back);
    let denied = (1..=4).find(|back| {
        matches!(
            before(*back),
            "not"
                | "never"
                | "hardly"
                | "isn't"
                | "wasn't"
                | "weren't"
                | "didn't"
                | "aren't"
                | "isnt"
                | "wasnt"
                | "werent"
                | "didnt"
        ) || matches!((before(*back), before(back + 1)), ("i" | "we" | "he" | "she", "that"))
    })?;
    let end = (quote + 1..text.sentence_of(quote).end).find(|at| text.word(*at) == "\"")?;
    Some(quote - denied..end + 1)
}

/// What a practice says that it did not do: "our nurse never laughed", "we did not lose anything"; not what it regrets or wishes.
fn denied(picture: &Picture<'_>) -> Vec<Tokens> {
    if safe::is_praised(picture) {
        return Vec::new();
    }
    let text = picture.text;
    let all = 0..text.tokens().len();
    let denials = all.filter_map(|at| {
        let past = match text.word(at) {
            "never" if is_past(text.word(at + 1)) => at + 1,
            "didn't" | "didnt" => at + 1,
            "not" if text.word_before(at, 1) == "did" => at + 1,
            _ => return None,
        };
        let subject = (1..=4).find(|back| OURS.contains(&text.word_before(at, *back)))?;
        let words = (at - subject..past).chain(past + 1..past + 3).map(|at| text.word(at));
        let is_regretted = REGRETTED.contains(&text.word(past))
            || words
                .into_iter()
                .any(|word| matches!(word, "sorry" | "if" | "that" | "you" | "your" | "would" | "will"));
        (!is_regretted && text.is_spelled(past)).then(|| at - subject..past + 1)
    });
    denials.collect()
}

/// Who speaks for a practice, or works there.
const OURS: &[&str] = &[
    "we",
    "i",
    "staff",
    "team",
    "doctor",
    "dr",
    "nurse",
    "nurses",
    "receptionist",
    "dentist",
    "hygienist",
    "she",
    "he",
    "office",
    "nobody",
    "desk",
];

/// What a practice regrets that it did not do, or never wants.
const REGRETTED: &[&str] = &[
    "want",
    "intend",
    "mean",
    "meet",
    "live",
    "get",
    "make",
    "do",
    "know",
    "realize",
    "see",
    "receive",
    "hear",
    "take",
    "wish",
    "hope",
    "like",
    "handle",
    "communicate",
    "provide",
    "explain",
    "go",
    "measure",
    "feel",
    "discuss",
    "share",
    "confirm",
    "comment",
    "expect",
    "leave",
    "give",
    "have",
    "answer",
    "respond",
    "deliver",
    "offer",
    "listen",
    "do",
    "ask",
    "pay",
    "delete",
    "remove",
    "sell",
    "reveal",
    "post",
    "stop",
    "too",
    "forget",
    "again",
    "one",
];
