//! # Advice that could hurt
//!
//! ## What it flags
//! Telling readers to stop or refuse a treatment that they need, to stay away from emergency care, or to do what is known to injure: bleach, honey for a newborn, a baby
//! put to sleep on its belly, staring at the sun, going on while a remedy makes them worse.
//!
//! ## Why
//! Somebody may do it tonight. Without insulin, a person with type 1 diabetes can be in danger of life within a day; to
//! drink chlorine dioxide is to drink bleach; and babies sleep safest on their backs.
//!
//! Source: Johns Hopkins, Diabetic Emergencies: Ketoacidosis, as read in 2026; FDA, warning on Miracle Mineral Solution,
//! 12 August 2019; NICHD, Safe to Sleep, as read in 2026.
//!
//! ## Flagged
//! ```text
//! Eat clean and [throw away your insulin].
//! [Stop taking your statins], people
//! Chest pain at night? [don't go to the ER], breathe through it.
//! Two spoons of [honey for the baby's] cough and all sleep
//! [Drink a little bleach] with lemon each morning
//! If the rash burns, [keep going: it is the healing crisis].
//! {"text": "[deje la metformina] y tome canela", "platform": "facebook", "surface": "comment"}
//! {"text": "[put baby to sleep on her tummy], mine all did", "surface": "comment", "context": "she won't settle"}
//! ```
//!
//! ## Left alone
//! ```text
//! Never stop a blood thinner on your own. Ring the team who prescribed it.
//! Do not stop taking your insulin, even when you are sick.
//! Please don't drink bleach.
//! No honey for babies under one.
//! Babies go down on their backs, even with reflux.
//! When can you stop taking antibiotics? Ask your pharmacist.
//! If you stop taking prednisone suddenly you can get very ill.
//! Chest pain? Call 911, don't drive.
//! I quit smoking in May.
//! {"text": "Bring your old pills, we throw away medicines safely at the desk.", "platform": "facebook"}
//! ```
//!
//! ## Safer
//! Send readers to whoever prescribed it, to a pharmacist, or to 911.

use super::{Opened, claim};
use crate::phrases::{Phrase, Sign};
use crate::report::Severity;
use crate::rules::claims::{is_negated_within, is_own};
use crate::rules::{Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let signs = [Sign::DangerStop, Sign::DangerCare, Sign::DangerDo];
    let said = signs.into_iter().flat_map(|sign| picture.phrases.of(sign));
    said.filter(|phrase| is_told(picture, phrase))
        .map(|phrase| {
            claim(
                picture,
                &phrase.tokens,
                Severity::High,
                "Somebody who follows this could be hurt. Send readers to their care team instead.",
                Opened::Said("Please talk with your doctor or pharmacist before changing any treatment, and call 911 in an emergency."),
            )
        })
        .collect()
}

/// How many tokens before an imperative a `don't` still belongs to it.
const FARTHEST: usize = 10;

/// True when readers are told to, and not told what happens if they do.
fn is_told(picture: &Picture<'_>, phrase: &Phrase) -> bool {
    let at = phrase.tokens.start;
    let text = picture.text;
    let sentence = text.sentence_of(at);
    let before = (sentence.start.max(at.saturating_sub(6))..at).rev();
    let is_condition = before
        .take_while(|at| !matches!(text.word(*at), "," | ":" | ";" | "then"))
        .any(|at| {
            matches!(
                text.word(at),
                "if" | "when"
                    | "before"
                    | "who"
                    | "why"
                    | "how"
                    | "after"
                    | "anyone"
                    | "people"
                    | "patients"
                    | "i"
                    | "we"
                    | "he"
                    | "she"
                    | "they"
                    | "to"
                    | "asked"
                    | "about"
                    | "until"
                    | "unless"
                    | "si"
                    | "cuando"
                    | "antes"
                    | "may"
                    | "my"
                    | "has"
                    | "had"
                    | "have"
                    | "warfarin"
                    | "whether"
                    | "which"
            )
        });
    // `if it is good, you can quit` tells to quit.
    let is_allowed =
        matches!(text.word(at), "you" | "u") && matches!(text.word(at + 1), "can" | "could" | "don't" | "dont");
    (!is_condition || is_allowed) && is_own(picture, &phrase.tokens) && !is_negated_within(picture, at, FARTHEST)
}
