//! # Against science as such
//!
//! ## What it flags
//! That doctors, agencies or companies hide the truth, that illness is kept up for money, that a field or all research is a lie, a scam or a religion.
//! Criticism of a study, a guideline, a price or a policy is not meant.
//!
//! ## Why
//! It takes from readers the means to check anything, and from the profession its standing. Say what is wrong with which
//! study, and link to it.
//!
//! Source: FSMB, Professional Expectations Regarding Medical Misinformation and Disinformation, announced 6 May 2022;
//! FDA, Health Fraud Scams, as read in 2026.
//!
//! ## Flagged
//! ```text
//! [Doctors won't tell you] this
//! [Big Pharma wants] you sick.
//! [They are hiding the data] on purpose
//! Honestly? [Psychiatry is a religion].
//! There is [no money in a cure]
//! 🐑 [do your own research]
//! {"text": "los médicos [no te lo dicen] porque no les conviene", "surface": "caption", "platform": "instagram"}
//! {"text": "the [journals are bought], all of them", "platform": "x", "surface": "reply", "context": "what about the trial?"}
//! ```
//!
//! ## Left alone
//! ```text
//! MYTH: doctors are hiding the cure. FACT: trial data are public.
//! Our field publishes too many small studies. Fund better ones.
//! Drug prices are too high, and Congress can change that.
//! Science changing its mind is the method working.
//! I read the new guideline twice and disagree with its table 4.
//! He told me doctors hide the cure. I showed him the trial register.
//! Do your own laundry, I say to my teenagers.
//! {"text": "Hospitals should publish prices. We do.", "platform": "facebook", "account": "professional"}
//! ```
//!
//! ## Safer
//! Name the study or the rule that you doubt, say why, and link to it.

use std::ops::Range;

use super::{Opened, claim};
use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::claims::{is_asserted, is_own};
use crate::rules::places::{Places, both};
use crate::rules::{Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let signs = [
        Sign::AntiScienceHide,
        Sign::AntiScienceMoney,
        Sign::AntiScienceReject,
        Sign::AntiSciencePhrase,
    ];
    let said = signs.into_iter().flat_map(|sign| picture.phrases.of(sign));
    let said = said.map(|phrase| phrase.tokens.clone());
    let said = said.chain(charges(picture)).map(|tokens| (Severity::Medium, tokens));
    let health = Places::of(
        picture,
        &[
            Sign::ClaimHealth,
            Sign::ClaimVaccine,
            Sign::ClaimTarget,
            Sign::ClaimRemedy,
        ],
    );
    let mood = picture.phrases.of(Sign::AntiScienceMood).iter();
    let mood = mood.filter(|phrase| {
        let around = phrase.tokens.start.saturating_sub(12)..phrase.tokens.end + 12;
        health.any_in(&around)
    });
    said.chain(mood.map(|phrase| (Severity::Low, phrase.tokens.clone())))
        .filter(|(_, tokens)| is_own(picture, tokens))
        .map(|(severity, tokens)| {
            claim(
                picture,
                &tokens,
                severity,
                "This reads as distrust of science as such. Which study or rule do you mean, and can you link to it?",
                Opened::Said("I have doubts about the evidence here and would like to see more of it."),
            )
        })
        .collect()
}

/// `peer review is a religion`: science, a word that equates, and a charge.
fn charges<'p>(picture: &'p Picture<'_>) -> impl Iterator<Item = Range<usize>> + 'p {
    let charges = Places::of(picture, &[Sign::AntiScienceCharge]);
    let nouns = picture.phrases.of(Sign::AntiScienceNoun).iter();
    nouns.filter_map(move |noun| {
        let charge = charges.after(picture, noun.tokens.end, 5)?;
        let tokens = both(&noun.tokens, charge);
        let equates = (noun.tokens.end..charge.start).any(|at| {
            matches!(
                picture.text.word(at),
                "is" | "are"
                    | "was"
                    | "were"
                    | "'s"
                    | "just"
                    | "all"
                    | "only"
                    | "means"
                    | "has"
                    | "get"
                    | "gets"
                    | "earns"
                    | "es"
                    | "esta"
                    | "son"
                    | "have"
                    | "been"
            )
        });
        (equates && is_asserted(picture, &tokens)).then_some(tokens)
    })
}
