//! # A treatment that has not been shown to work
//!
//! ## What it flags
//! A remedy of a dated list (home remedies, supplements, drips, devices, drugs outside their use) that is said to treat an illness, and words such as
//! `detox`, `flushes toxins` or `rebuilds cartilage`, without a source.
//!
//! ## Why
//! Some readers will take it in place of treatment. Health claims need competent and reliable scientific evidence, as a rule from trials in people, and a
//! story does not replace it.
//!
//! Source: FTC, Health Products Compliance Guidance, December 2022; FDA, Health Fraud Scams, as read in 2026. The list of
//! remedies is of November 2026.
//!
//! ## Flagged
//! ```text
//! [Ivermectin works for covid] and I will not be quiet about it
//! [castor oil packs shrink] fibroids, ladies
//! Our foot bath [pulls out toxins] overnight.
//! [Black seed oil killed my son's virus]
//! [Homeopathic drops instead of] antibiotics: come and ask.
//! 🌿 [ear candles clear wax and headaches]
//! {"text": "la [moringa baja la presion] y punto", "platform": "facebook", "surface": "comment", "context": "¿qué hago?"}
//! {"text": "New: stem cells [regrow knee] cartilage. Book now", "platform": "instagram", "surface": "caption", "account": "professional"}
//! ```
//!
//! ## Left alone
//! ```text
//! Chlorine dioxide is a disinfectant, not a medicine.
//! Ivermectin does not work for covid.
//! Ginger tea and a blanket tonight. Not advice, just Tuesday.
//! Does turmeric help with arthritis? The studies are small.
//! Ear candling: no evidence, some burns. Please don't.
//! We tell people with gallstones what the NICE guideline says about castor oil.
//! A patient asked whether fenbendazole works for cancer.
//! {"text": "Garlic may lower blood pressure a little.", "platform": "x"}
//! ```
//!
//! ## Safer
//! Say what is known and how sure it is, link to the trial, and say that it replaces no treatment.

use std::ops::Range;

use super::{Opened, claim, illness};
use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::claims::{is_asserted, is_hedged, is_negated_before, is_own, is_shown};
use crate::rules::places::{Places, both};
use crate::rules::sources::Sources;
use crate::rules::{Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let sources = Sources::of(picture);
    let said = picture
        .phrases
        .of(Sign::ClaimUnproven)
        .iter()
        .map(|phrase| phrase.tokens.clone());
    let said = said.filter(|tokens| {
        is_own(picture, tokens) && !is_hedged(picture, tokens) && !is_negated_before(picture, tokens.start)
    });
    remedies(picture)
        .chain(fringe(picture))
        .chain(said)
        .chain(offered(picture))
        .chain(gone(picture))
        .map(|tokens| (severity(picture, &tokens), tokens))
        .chain(beside(picture).map(|tokens| (beside_severity(picture, &tokens), tokens)))
        .filter(|(_, tokens)| !sources.back(picture, tokens))
        .map(|(severity, tokens)| {
            claim(
                picture,
                &tokens,
                severity,
                "This recommends a treatment without saying how well it is supported. Can you link to a trial?",
                Opened::Suggested,
            )
        })
        .collect()
}

/// Beside an illness, a remedy that has no place in care is more than a coincidence.
fn beside_severity(picture: &Picture<'_>, tokens: &Range<usize>) -> Severity {
    if is_shown(picture, Sign::ClaimFringe, tokens, &(0..0)) {
        Severity::Medium
    } else {
        Severity::Low
    }
}

fn severity(picture: &Picture<'_>, tokens: &Range<usize>) -> Severity {
    let shown = |sign| is_shown(picture, sign, tokens, &(0..0));
    if shown(Sign::ClaimGrave) || shown(Sign::ClaimFringe) {
        Severity::High
    } else {
        Severity::Medium
    }
}

/// `garlic oil clears glue ear`: a remedy, what it does, and the illness.
fn remedies<'p>(picture: &'p Picture<'_>) -> impl Iterator<Item = Range<usize>> + 'p {
    let does = Places::of(picture, &[Sign::ClaimEase, Sign::ClaimCure]);
    let illness = illness(picture);
    let remedies = picture.phrases.of(Sign::ClaimRemedy).iter();
    remedies.filter_map(move |remedy| {
        let does = does.after(picture, remedy.tokens.end, 5)?;
        let ill = illness.after(picture, does.end, 4)?;
        let tokens = both(&remedy.tokens, ill);
        is_asserted(picture, &tokens).then_some(tokens)
    })
}

/// `fenbendazole is the real deal`: for these, that it works is enough.
fn fringe<'p>(picture: &'p Picture<'_>) -> impl Iterator<Item = Range<usize>> + 'p {
    let does = Places::of(picture, &[Sign::ClaimEase, Sign::ClaimCure]);
    let illness = illness(picture);
    let remedies = picture.phrases.of(Sign::ClaimFringe).iter();
    remedies.filter_map(move |remedy| {
        let does = does
            .after(picture, remedy.tokens.end, 6)
            .or_else(|| does.before(picture, remedy.tokens.start, 4))?;
        let illness = illness.after(picture, does.end, 3).unwrap_or(does);
        let tokens = both(&both(&remedy.tokens, does), illness);
        is_asserted(picture, &tokens).then_some(tokens)
    })
}

/// `ozone sauna for Lyme, book now`: a remedy, an illness and an offer in one sentence.
fn offered<'p>(picture: &'p Picture<'_>) -> impl Iterator<Item = Range<usize>> + 'p {
    let illness = illness(picture);
    let offers = Places::of(picture, &[Sign::ClaimOffer]);
    let remedies = picture.phrases.of(Sign::ClaimRemedy).iter();
    remedies.filter_map(move |remedy| {
        let ill = illness.after(picture, remedy.tokens.end, 4)?;
        let tokens = both(&remedy.tokens, ill);
        let is_for = (remedy.tokens.end..ill.start)
            .any(|at| matches!(picture.text.word(at), "for" | "against" | "para" | "contra"));
        let is_offered =
            offers.before(picture, tokens.start, 5).is_some() || offers.after(picture, tokens.end, 8).is_some();
        (is_for && is_offered && is_asserted(picture, &tokens)).then_some(tokens)
    })
}

/// `celery juice and his psoriasis vanished`: a remedy, and that it helped.
fn gone<'p>(picture: &'p Picture<'_>) -> impl Iterator<Item = Range<usize>> + 'p {
    let healed = Places::of(picture, &[Sign::ClaimHeal]);
    let illness = illness(picture);
    let remedies = picture.phrases.of(Sign::ClaimRemedy).iter();
    remedies.filter_map(move |remedy| {
        let heal = healed.after(picture, remedy.tokens.end, 10)?;
        illness.after(picture, remedy.tokens.end, 12)?;
        let tokens = both(&remedy.tokens, heal);
        is_asserted(picture, &tokens).then_some(tokens)
    })
}

/// `saffron for anxiety`: a remedy and an illness in one sentence, which may be no more than that.
fn beside<'p>(picture: &'p Picture<'_>) -> impl Iterator<Item = Range<usize>> + 'p {
    let illness = illness(picture);
    let remedies = picture.phrases.of(Sign::ClaimRemedy).iter();
    remedies.filter_map(move |remedy| {
        let ill = illness
            .after(picture, remedy.tokens.end, 6)
            .or_else(|| illness.before(picture, remedy.tokens.start, 4))?;
        let tokens = both(&remedy.tokens, ill);
        is_asserted(picture, &tokens).then_some(tokens)
    })
}
