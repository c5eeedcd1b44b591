//! # An insult to one person
//!
//! ## What it flags
//! An insult to the reader, or to somebody who is named or pointed at: "you are a moron", "Denise is a snake".
//!
//! ## Why
//! Professional standards hold wherever it is typed: they rule out abuse of anybody. And a screenshot outlives the
//! quarrel.
//!
//! Source: GMC, Using social media as a medical professional, paragraph 14, in force since 30 January 2024: do not abuse,
//! discriminate, bully, harass or deliberately target anybody.
//!
//! ## Flagged
//! ```text
//! [You are an absolute clown], Kevin.
//! {"text": "[Pathetic little man].", "surface": "reply"}
//! [you're a liar] and everybody at the meeting knows it
//! [Denise from payroll is a two faced snake]
//! [Are you always this dense]?
//! [She is such a bully] to the new grads.
//! {"text": "[Eres una mentirosa].", "surface": "comment"}
//! ```
//!
//! ## Left alone
//! ```text
//! You're wrong about the dose, Dale. Read the trial.
//! I'm an idiot, I left my lunch on the bus.
//! You are not stupid. Migraines are hard to describe.
//! He called me a liar, and I went home and slept.
//! The clown doctors visit our wards on Fridays, you are welcome to film them.
//! You are a joy to work with, and I will fight anyone who says otherwise.
//! Dale is a legend.
//! ```
//!
//! ## Safer
//! Say what you disagree with: "I read the trial differently."

use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::aimed::{is_kind, is_you, of_others, subject, suspect};
use crate::rules::{Picture, Suspicion};

const MESSAGE: &str = "This reads as an insult to one person.";

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let insults = [Sign::InsultNoun, Sign::InsultAdjective]
        .into_iter()
        .flat_map(|sign| of_others(picture, sign).map(move |insult| (sign, insult)))
        // `You stupid` needs a noun: nights make you stupid.
        .filter(|(sign, insult)| *sign == Sign::InsultNoun || !is_you(picture.text.word_before(insult.tokens.start, 1)))
        .filter_map(|(_, insult)| {
            let subject = subject(picture, insult.tokens.start);
            (subject.you || subject.one).then(|| subject.start.min(insult.tokens.start)..insult.tokens.end)
        });
    let phrases = of_others(picture, Sign::InsultYou).map(|phrase| phrase.tokens.clone());
    let mut attacks: Vec<_> = phrases.chain(insults).collect();
    // "A two faced snake" is one insult.
    attacks.sort_by(|a, b| a.start.cmp(&b.start).then(b.end.cmp(&a.end)));
    attacks.dedup_by(|next, kept| next.start < kept.end);
    // Friends insult each other, too.
    let severity = if is_kind(picture) {
        Severity::Low
    } else {
        Severity::Medium
    };
    attacks
        .iter()
        .map(|tokens| suspect(picture, tokens, severity, MESSAGE))
        .collect()
}
