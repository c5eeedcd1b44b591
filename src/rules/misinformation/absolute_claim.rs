//! # A claim without exceptions
//!
//! ## What it flags
//! A statement about health that leaves no doubt and no exception, and names no source: that something cures an illness, works
//! for everyone, never fails, has no side effects, or does grave harm whenever it is used.
//!
//! ## Why
//! Readers take a clinician's certainty for evidence. Say how sure the evidence is, or link to it: standards for doctors on social media ask
//! not to present an opinion as an established fact.
//!
//! Source: GMC, Good medical practice, paragraphs 88-90, in force since 30 January 2024; FTC, Health Products Compliance
//! Guidance, December 2022.
//!
//! ## Flagged
//! ```text
//! [Our tape cures migraine] for good.
//! [Celery juice reverses type 2 diabetes]. Ask me how.
//! PSA from your favourite dietitian: [statins destroy the brain] 🧠
//! Our method [works every time].
//! [Every autoimmune disease begins] in the gut
//! 🔥 [Cancer cannot live] in a body that fasts
//! {"text": "[El jengibre elimina la gastritis] para siempre", "platform": "facebook", "surface": "comment", "context": "¿qué tomo?"}
//! {"text": "[gets rid of eczema] without fail!!", "platform": "instagram", "surface": "caption", "account": "professional"}
//! ```
//!
//! ## Left alone
//! ```text
//! MYTH: celery juice reverses diabetes. FACT: there is no cure yet.
//! Does turmeric cure arthritis? Short answer in the next post.
//! Turmeric does not cure arthritis.
//! Some small studies suggest that fasting reverses type 2 diabetes in some people.
//! Hepatitis C treatment cured most people in the trials (JAMA, 2014).
//! My aunt swears that garlic cures colds. I bring tissues.
//! We walk on Sunday to cure ALS. Join our team!
//! "Works every time," said the man who fixed the break room printer.
//! {"text": "No cream works for everyone, ours included.", "platform": "x", "account": "professional"}
//! ```
//!
//! ## Safer
//! "Some studies suggest ..., and here is one", with a link; or say that it is your opinion.

use std::ops::Range;

use super::{Opened, claim, illness};
use crate::mentions::Kind;
use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::claims::{
    is_asserted, is_common_knowledge, is_done_by_people, is_hedged, is_negated_before, is_own, is_shown, with_subject,
};
use crate::rules::places::{Places, both};
use crate::rules::sources::Sources;
use crate::rules::{Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let sources = Sources::of(picture);
    let claims = cures(picture)
        .chain(certainties(picture))
        .chain(harms(picture))
        .chain(healed(picture))
        .chain(causes(picture));
    let total = picture
        .phrases
        .of(Sign::ClaimTotal)
        .iter()
        .map(|phrase| phrase.tokens.clone());
    let total = total.filter(|tokens| !is_negated_before(picture, tokens.start));
    let none = picture
        .phrases
        .of(Sign::ClaimNone)
        .iter()
        .map(|phrase| phrase.tokens.clone());
    let stated = total
        .chain(none)
        .filter(|tokens| is_own(picture, tokens) && !is_hedged(picture, tokens));
    claims
        .chain(stated)
        .map(|tokens| (severity(picture, &tokens), tokens))
        .chain(beside(picture).map(|tokens| (Severity::Low, tokens)))
        .filter(|(_, tokens)| !sources.back(picture, tokens))
        .map(|(severity, tokens)| {
            claim(
                picture,
                &tokens,
                severity,
                "This reads as certain. Add a source, or say how sure the evidence is?",
                Opened::Suggested,
            )
        })
        .collect()
}

/// That a grave illness is cured may cost somebody the treatment.
fn severity(picture: &Picture<'_>, tokens: &Range<usize>) -> Severity {
    if is_shown(picture, Sign::ClaimGrave, tokens, &(0..0)) {
        Severity::High
    } else {
        Severity::Medium
    }
}

/// `cures migraine`.
fn cures<'p>(picture: &'p Picture<'_>) -> impl Iterator<Item = Range<usize>> + 'p {
    let illness = illness(picture);
    let cures = picture.phrases.of(Sign::ClaimCure).iter();
    cures.filter_map(move |cure| {
        let ill = illness.after(picture, cure.tokens.end, 3)?;
        let is_reversible = (cure.tokens.start..ill.end).any(|at| is_rightly_reversed(picture.text.word(at)));
        let tokens = both(&cure.tokens, ill);
        (!is_reversible && !is_done_by_people(picture, cure.tokens.start) && is_asserted(picture, &tokens))
            .then(|| with_subject(picture, &tokens))
    })
}

/// What medicine reverses or eliminates by common knowledge.
fn is_rightly_reversed(word: &str) -> bool {
    matches!(
        word,
        "overdose"
            | "overdoses"
            | "opioid"
            | "hypoglycemia"
            | "anaphylaxis"
            | "sedation"
            | "measles"
            | "polio"
            | "smallpox"
            | "malaria"
    )
}

/// `sea moss heals the thyroid`, of whatever is no person.
fn healed<'p>(picture: &'p Picture<'_>) -> impl Iterator<Item = Range<usize>> + 'p {
    let illness = illness(picture);
    let body = Places::of(picture, &[Sign::ClaimBody]);
    let heals = picture.phrases.of(Sign::ClaimHeal).iter();
    heals.filter_map(move |heal| {
        let at = heal.tokens.start;
        let ill = illness
            .after(picture, heal.tokens.end, 2)
            .or_else(|| body.after(picture, heal.tokens.end, 1))?;
        let tokens = both(&heal.tokens, ill);
        let reversible = tokens.clone().any(|at| is_rightly_reversed(picture.text.word(at)));
        let begins = picture.text.sentence_of(at).start == at;
        (!reversible
            && !begins
            && picture.text.is_spelled(at - 1)
            && !is_done_by_people(picture, at)
            && is_asserted(picture, &tokens))
        .then(|| with_subject(picture, &tokens))
    })
}

/// `gluten is behind every thyroid problem`: a cause, an illness, and no doubt.
fn causes<'p>(picture: &'p Picture<'_>) -> impl Iterator<Item = Range<usize>> + 'p {
    let illness = illness(picture);
    let period = Places::of(picture, &[Sign::ClaimPeriod]);
    let causes = picture.phrases.of(Sign::ClaimBecause).iter();
    causes.filter_map(move |cause| {
        let after = illness.after(picture, cause.tokens.end, 3);
        let before = illness.before(picture, cause.tokens.start, 2);
        let tokens = both(&cause.tokens, after.or(before)?);
        let around = tokens.start.saturating_sub(4)..tokens.end + 4;
        let own = picture.text.sentence_of(tokens.start);
        let around = around.start.max(own.start)..around.end.min(own.end);
        (period.any_in(&around) && !is_common_knowledge(picture, &tokens) && is_asserted(picture, &tokens))
            .then_some(tokens)
    })
}

/// `stops the flu dead`, `always fixes sciatica`.
fn certainties<'p>(picture: &'p Picture<'_>) -> impl Iterator<Item = Range<usize>> + 'p {
    let illness = illness(picture);
    let certain = Places::of(picture, &[Sign::ClaimCertain]);
    let eases = picture.phrases.of(Sign::ClaimEase).iter();
    eases.filter_map(move |ease| {
        let ill = illness.after(picture, ease.tokens.end, 2)?;
        let tokens = both(&ease.tokens, ill);
        let surely = certain
            .after(picture, tokens.end, 4)
            .or_else(|| certain.before(picture, tokens.start, 2))?;
        (!is_done_by_people(picture, tokens.start) && is_asserted(picture, &tokens)).then(|| both(&tokens, surely))
    })
}

/// `statins destroy the brain`.
fn harms<'p>(picture: &'p Picture<'_>) -> impl Iterator<Item = Range<usize>> + 'p {
    let harming = Places::of(picture, &[Sign::ClaimHarming]);
    let harm = Places::of(picture, &[Sign::ClaimHarm]);
    let targets = picture.phrases.of(Sign::ClaimTarget).iter();
    targets.filter_map(move |target| {
        let does = harming.after(picture, target.tokens.end, 2)?;
        let poison = does.len() > 1 && is_poison(picture.text.word(does.end - 1));
        let tokens = match harm.after(picture, does.end, 3) {
            Some(harm) => both(&target.tokens, harm),
            None if poison => both(&target.tokens, does),
            None => return None,
        };
        is_asserted(picture, &tokens).then_some(tokens)
    })
}

fn is_poison(word: &str) -> bool {
    !matches!(word, "to" | "you" | "behind")
}

/// `always your jaw`: a word that leaves no exception beside an illness or a treatment, which may be no more than that.
fn beside<'p>(picture: &'p Picture<'_>) -> impl Iterator<Item = Range<usize>> + 'p {
    let health = Places::of(
        picture,
        &[
            Sign::ClaimIllness,
            Sign::ClaimTarget,
            Sign::ClaimRemedy,
            Sign::ClaimBody,
        ],
    )
    .or(picture, |kind| matches!(kind, Kind::Condition | Kind::Drug));
    let certain = picture.phrases.of(Sign::ClaimCertain).iter();
    certain.filter_map(move |certain| {
        let near = health
            .after(picture, certain.tokens.end, 4)
            .or_else(|| health.before(picture, certain.tokens.start, 4))?;
        let tokens = both(&certain.tokens, near);
        is_asserted(picture, &tokens).then_some(tokens)
    })
}
