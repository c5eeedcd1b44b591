//! # A known myth about vaccines
//!
//! ## What it flags
//! Statements about vaccines that have been studied and not borne out: that they cause autism, infertility or diabetes, change our genes, hold poison or
//! chips, shed onto others, or are worse than the disease.
//!
//! ## Why
//! From a clinician such a sentence weighs more, and children can go unprotected. The evidence on vaccines and autism,
//! for one, speaks against a link. State boards are asked to say what they expect of licensees, and to weigh discipline.
//! Link to the study you mean, or ask the question as a question.
//!
//! Source: Institute of Medicine, Immunization Safety Review: Vaccines and Autism, 2004; FSMB, Professional Expectations
//! Regarding Medical Misinformation and Disinformation, announced 6 May 2022. The list of myths is of November 2026.
//!
//! ## Flagged
//! ```text
//! I have been a nurse for 20 years and [vaccines cause autism]
//! the [jab changes our DNA], look it up
//! [Natural immunity is always better] than a needle.
//! Ask what is in it: [mercury in every shot]
//! [Boosters give boys myocarditis] more often than the disease does
//! {"text": "Las [vacunas causan autismo], lo he visto", "surface": "comment", "context": "¿vacuno a mi bebé?"}
//! Keep your distance, the [vaccinated are shedding]
//! {"text": "[unvaccinated kids in our practice are healthier]. fact.", "platform": "x", "account": "professional"}
//! ```
//!
//! ## Left alone
//! ```text
//! Vaccines do not cause autism. Asked and answered.
//! MYTH: the jab changes your DNA. FACT: mRNA never enters the nucleus.
//! "Vaccines cause autism" is the sentence I hear most in clinic.
//! Do vaccines cause autism? A father asked, and I was glad he did.
//! A sore arm and a day of fever are common after the booster.
//! Got my flu shot, left arm a bit sore.
//! There is no evidence that HPV vaccines cause infertility.
//! My mother thinks the shot changes your genes. We talk about it over soup.
//! {"text": "The vaccine prevents cervical cancer and we have plenty.", "platform": "instagram", "surface": "caption"}
//! ```
//!
//! ## Safer
//! Ask it as a question, or link to what you have read.

use std::ops::Range;

use super::{Opened, claim};
use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::claims::{is_denied, is_negated_before, is_own};
use crate::rules::places::{Places, both};
use crate::rules::{Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let said = picture.phrases.of(Sign::ClaimVaccineMyth).iter();
    let said = said
        .map(|phrase| phrase.tokens.clone())
        .filter(|tokens| is_own(picture, tokens) && !is_denied_before(picture, tokens));
    said.chain(harms(picture))
        .map(|tokens| {
            claim(
                picture,
                &tokens,
                Severity::High,
                "This is a claim about vaccines that needs support. Can you link to a study?",
                Opened::Said("Questions about vaccines are welcome: ask your doctor or pharmacist."),
            )
        })
        .collect()
}

/// True when a `not` belongs to the claim; many of the phrases hold one of their own.
fn is_denied_before(picture: &Picture<'_>, tokens: &Range<usize>) -> bool {
    let middle = tokens.start..tokens.end - 1;
    is_negated_before(picture, tokens.start)
        || middle.into_iter().any(|at| {
            matches!(picture.text.word(at), "not" | "doesn't" | "don't" | "didn't" | "no")
                && matches!(
                    picture.text.word(at + 1),
                    "cause"
                        | "contain"
                        | "change"
                        | "lead"
                        | "give"
                        | "alter"
                        | "causa"
                        | "causan"
                        | "link"
                        | "evidence"
                        | "risk"
                )
        })
}

/// `the shot gave her diabetes`: a vaccine, what it does, and the harm.
fn harms<'p>(picture: &'p Picture<'_>) -> impl Iterator<Item = Range<usize>> + 'p {
    let harming = Places::of(picture, &[Sign::ClaimVaccineHarming]);
    let harm = Places::of(picture, &[Sign::ClaimVaccineHarm]);
    let violent = Places::of(picture, &[Sign::ClaimVaccineViolent]);
    let vaccines = picture.phrases.of(Sign::ClaimVaccine).iter();
    vaccines.filter_map(move |vaccine| {
        let last = match violent.after(picture, vaccine.tokens.end, 2) {
            Some(violent) => violent,
            None => harm.after(picture, harming.after(picture, vaccine.tokens.end, 3)?.end, 5)?,
        };
        let tokens = both(&vaccine.tokens, last);
        let is_benefit = tokens.clone().any(|at| {
            matches!(
                picture.text.word(at),
                "lower"
                    | "less"
                    | "fewer"
                    | "reduced"
                    | "prevent"
                    | "prevents"
                    | "protects"
                    | "against"
                    | "rare"
                    | "stop"
            )
        });
        (!is_benefit && is_own(picture, &tokens) && !is_denied(picture, &tokens)).then_some(tokens)
    })
}
