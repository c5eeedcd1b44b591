//! # A treatment without any risk
//!
//! ## What it flags
//! A treatment or a product said to have no risk, no side effects or no pain, or to be safe for everybody.
//!
//! ## Why
//! No treatment is without risk, and whoever leaves it out leaves people to find out by themselves. The FDA's advice to
//! those who market drugs and devices: where a benefit is named, the gravest risk belongs in the same post, or the post
//! is the wrong place for the claim.
//!
//! Source: FDA, draft guidance on platforms with character space limitations, June 2014; FTC, Health Products Compliance
//! Guidance, December 2022.
//!
//! ## Flagged
//! ```text
//! Our NAD drip has [no side effects] and you feel it at once.
//! Lip filler Fridays, [zero risk], walk right in
//! [Risk-free] jaw slimming at the spa, book today
//! This peel is [completely safe], even while pregnant
//! Thread lift tonight: [no pain, no scars], home by nine ✨
//! The new laser [can't hurt you], ladies
//! Bótox sin dolor y [sin ningún riesgo], agenda tu cita
//! {"text": "Don't worry, this peel is [safe for everyone]!", "surface": "reply", "account": "professional"}
//! ```
//!
//! ## Left alone
//! ```text
//! No surgery is risk-free. Ask us what can go wrong.
//! Side effects can include nausea and, rarely, pancreatitis.
//! Vaccines are safe and effective.
//! If somebody tells you it has no side effects, ask again.
//! There is no risk in asking a question.
//! We wear gowns so everybody goes home safe.
//! Labs came back, no complications so far in the sim case.
//! Results vary from person to person, and every procedure carries risk.
//! ```
//!
//! ## Safer
//! Name the benefit and the most serious risk in the same post, and ask people to talk about both.

use std::ops::Range;

use crate::mentions::Kind;
use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::claims::is_quoted;
use crate::rules::{Fix, Picture, Suspicion};

const MESSAGE: &str =
    "This reads as if nothing could go wrong. Name the most serious risk, too, or say that there are risks.";

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let none = picture
        .phrases
        .of(Sign::PromoNoRisk)
        .iter()
        .map(|phrase| phrase.tokens.clone());
    let wonders = picture
        .phrases
        .of(Sign::MiracleOfIt)
        .iter()
        .map(|phrase| phrase.tokens.clone());
    let wonders = wonders.filter(|tokens| is_sold_medicine(picture, tokens));
    let mut found: Vec<Range<usize>> = none.chain(wonders).collect();
    found.retain(|tokens| {
        let near = picture.around(tokens, 1);
        is_of_care(picture, &near)
            && !picture.phrases.show_within(Sign::PromoRiskTold, &near)
            && !picture.phrases.show_within(Sign::PromoPublicHealth, &near)
            && !picture.denied(tokens)
            && !is_quoted(picture, tokens)
    });
    super::apart(found)
        .iter()
        .map(|tokens| {
            let fix = Fix::add_after(picture, "Say that there are risks", tokens, risks(picture));
            picture.suspect(Severity::Medium, tokens, MESSAGE, vec![fix])
        })
        .collect()
}

/// True where `tokens` speak of care or goods on offer, or the author sells them.
fn is_of_care(picture: &Picture<'_>, tokens: &Range<usize>) -> bool {
    picture.phrases.show_within(Sign::CareOnOffer, tokens)
        || super::sells(picture)
        || names(picture, tokens, |kind| matches!(kind, Kind::Drug | Kind::Procedure))
}

/// True where a medicine stands near a wonder, and somebody offers it.
fn is_sold_medicine(picture: &Picture<'_>, wonder: &Range<usize>) -> bool {
    picture.phrases.show(Sign::SellsCare)
        && names(picture, &picture.around(wonder, 1), |kind| matches!(kind, Kind::Drug))
}

/// True where something of such a kind is named within `tokens`.
fn names(picture: &Picture<'_>, tokens: &Range<usize>, is_such: fn(&Kind) -> bool) -> bool {
    let first = picture
        .mentions
        .partition_point(|mention| mention.tokens.start < tokens.start);
    let within = picture.mentions[first..].iter();
    within
        .take_while(|mention| mention.tokens.start < tokens.end)
        .any(|mention| is_such(&mention.kind))
}

fn risks(picture: &Picture<'_>) -> &'static str {
    if super::is_spanish(picture) {
        "Todo tratamiento tiene riesgos; pregúntenos por ellos."
    } else {
        "Every treatment carries some risk; ask us about it."
    }
}
