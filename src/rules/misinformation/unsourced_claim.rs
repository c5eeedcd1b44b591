//! # A figure or a cause without its source
//!
//! ## What it flags
//! A number that says how well something works or how much it harms, or that one thing causes an illness, when the draft names no journal, body, study
//! number or link.
//!
//! ## Why
//! A figure from a clinician is passed on as a fact. With the paper or the agency beside it, readers can look, and the post can
//! be corrected.
//!
//! Source: FTC, Health Products Compliance Guidance, December 2022; GMC, Using social media as a medical professional, in
//! force since 30 January 2024.
//!
//! ## Flagged
//! ```text
//! A walk after dinner [lowers blood sugar by 40%].
//! [87% of our patients avoided] surgery after one course
//! Our programme has a [success rate of 92%]
//! 📈 [9 out of 10 users were pain free] in a month
//! Night work [is linked to leukemia]
//! El mango [causa diabetes], ya se sabe
//! {"text": "[Cuts wrinkles by 62%] ✨", "platform": "instagram", "surface": "caption", "account": "professional"}
//! {"text": "Kids on our plan have [4x fewer] ear infections", "platform": "facebook"}
//! ```
//!
//! ## Left alone
//! ```text
//! A walk after dinner lowered blood sugar by 17% in one trial (Diabetologia, 2016; doi:10.1007/s00125-016-4085-2).
//! Varnish cut decay by 43 percent in the 2013 Cochrane review.
//! 75% of beds are full tonight, please be patient with us.
//! Our clinic saw 212 children this week.
//! 20% off whitening in May
//! Smoking causes cancer. We can help you stop.
//! CDC: about 1 in 10 adults has diabetes.
//! {"text": "98% of staff had their flu shot. Thank you, team!", "platform": "x"}
//! ```
//!
//! ## Safer
//! Add the paper, the agency or a link; or leave the figure out and say that studies suggest it.

use std::ops::Range;

use super::{Opened, claim};
use crate::mentions::Kind;
use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::claims::{is_asserted, is_common_knowledge, is_done_by_people, is_hedged, is_own};
use crate::rules::places::{Places, both};
use crate::rules::sources::Sources;
use crate::rules::{Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let sources = Sources::of(picture);
    let linked = picture
        .phrases
        .of(Sign::ClaimLinked)
        .iter()
        .map(|phrase| phrase.tokens.clone());
    let linked = linked.filter(|tokens| is_asserted(picture, tokens) && !is_common_knowledge(picture, tokens));
    let linked = linked.map(|tokens| (Severity::Medium, tokens));
    figures(picture)
        .chain(linked)
        .chain(studies(picture))
        .chain(effects(picture))
        .filter(|(_, tokens)| !sources.back(picture, tokens))
        .map(|(severity, tokens)| {
            claim(
                picture,
                &tokens,
                severity,
                "This gives a finding without where it is from. Can you add the source?",
                Opened::Suggested,
            )
        })
        .collect()
}

/// `lowers blood sugar by 40%`: a share or a factor, an effect and something of health, in one sentence. Without an effect,
/// it is a doubt.
fn figures<'p>(picture: &'p Picture<'_>) -> impl Iterator<Item = (Severity, Range<usize>)> + 'p {
    let effects = Places::of(picture, &[Sign::ClaimEffect]);
    let health = Places::of(picture, &[Sign::ClaimHealth]).or(picture, |kind| *kind == Kind::Condition);
    let groups = Places::of(picture, &[Sign::ClaimGroup]);
    let rates = Places::of(picture, &[Sign::ClaimRate]).and(factors(picture));
    rates.into_iter().filter_map(move |rate| {
        let group = groups.after(picture, rate.end, 3);
        let effect = effects
            .before(picture, rate.start, 9)
            .or_else(|| effects.after(picture, rate.end, 9))
            .or_else(|| group.filter(|group| health.after(picture, group.end, 8).is_some()));
        let (severity, tokens) = match (effect, group) {
            (Some(effect), _) => (Severity::Medium, both(&rate, effect)),
            (None, Some(group)) => (Severity::Low, both(&rate, group)),
            (None, None) => return None,
        };
        let around = tokens.start.saturating_sub(5)..tokens.end + 5;
        (health.any_in(&around) && is_own(picture, &tokens) && !is_hedged(picture, &tokens))
            .then_some((severity, tokens))
    })
}

/// `celery calms arthritis`: something that is no person, an effect and an illness; a weak effect is no more than a hint.
fn effects<'p>(picture: &'p Picture<'_>) -> impl Iterator<Item = (Severity, Range<usize>)> + 'p {
    let illness = Places::of(picture, &[Sign::ClaimIllness]).or(picture, |kind| *kind == Kind::Condition);
    let effects = Places::of(
        picture,
        &[
            Sign::ClaimEase,
            Sign::ClaimBecause,
            Sign::ClaimHeal,
            Sign::ClaimCure,
            Sign::ClaimHarming,
        ],
    );
    let strong = Places::of(picture, &[Sign::ClaimBecause, Sign::ClaimHeal, Sign::ClaimCure]);
    effects
        .into_iter()
        .filter_map(move |effect| {
            let ill = illness.after(picture, effect.end, 3)?;
            let begins = picture.text.sentence_of(effect.start).start == effect.start;
            let tokens = both(&effect, ill);
            (!begins
                && !is_done_by_people(picture, effect.start)
                && !is_common_knowledge(picture, &tokens)
                && is_asserted(picture, &tokens))
            .then_some(tokens)
        })
        .map(move |tokens| {
            let is_strong = strong.any_in(&tokens)
                && !matches!(picture.text.word(tokens.start), "due" | "brings" | "comes" | "come");
            (if is_strong { Severity::Medium } else { Severity::Low }, tokens)
        })
}

/// `studies show`: and which?
fn studies<'p>(picture: &'p Picture<'_>) -> impl Iterator<Item = (Severity, Range<usize>)> + 'p {
    let effects = Places::of(picture, &[Sign::ClaimEffect, Sign::ClaimCure]);
    let said = picture
        .phrases
        .of(Sign::ClaimStudies)
        .iter()
        .map(|phrase| phrase.tokens.clone());
    said.filter(move |tokens| effects.after(picture, tokens.end, 12).is_some() && is_asserted(picture, tokens))
        .map(|tokens| (Severity::Low, tokens))
}

/// `4x`.
fn factors(picture: &Picture<'_>) -> Vec<Range<usize>> {
    let is_factor = |at: &usize| {
        let times = picture.text.word(*at).strip_suffix('x');
        times.is_some_and(|times| !times.is_empty() && times.bytes().all(|digit| digit.is_ascii_digit()))
    };
    (0..picture.text.tokens().len())
        .filter(is_factor)
        .map(|at| at..at + 1)
        .collect()
}
