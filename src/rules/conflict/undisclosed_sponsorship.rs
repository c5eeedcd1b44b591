//! # A sponsor that is not named as one
//!
//! ## What it flags
//! A discount code, a link that pays, a tag such as #sp or #amb, or thanks to a brand for what it sent, without a plain word that it is advertising.
//!
//! ## Why
//! People trust a clinician's advice because they take it for free of interest. A tie to a brand has to be said where it
//! is hard to miss; "#ad", "paid partner of" or "they gave me this" can do, and "#sp" or a note in the profile alone do
//! not.
//!
//! Source: FTC, Endorsement Guides, 16 CFR 255, June 2023; AMA Code of Medical Ethics, Physicians' use of social media
//! for product promotion and compensation, as read in 2026.
//!
//! ## Flagged
//! ```text
//! [Use my code NURSEBEE20] for 20% off these compression socks
//! living in my new clogs, [DOCJAY15] at checkout saves you 15% 😍
//! Obsessed with this serum, [link in my bio] with a discount
//! Best stethoscope I've owned. [#sp]
//! Night shift snack haul 🌙 [#BarkaPartner]
//! Huge [thanks to @quillsocks for sending] these, my calves are happy
//! [swipe up to shop] the lash serum my patients ask about
//! Amo estas medias, [mi código ENFERSOL] da 10% de descuento
//! {"text": "[affiliate link] below for the blood pressure cuff I use at home", "surface": "caption", "account": "personal"}
//! ```
//!
//! ## Left alone
//! ```text
//! #ad Use my code NURSEBEE20 for 20% off these compression socks
//! I'm a paid partner of BrightBrush, and code BRIGHT10 takes 10% off.
//! Use code CPR2026 to sign up for our free class at the clinic.
//! Thanks to the Lakeview fire crew for keeping our kids safe!
//! CODE BLUE drill at noon, do not panic.
//! The link in our bio leads to the appointment page.
//! No brand pays me, I bought these clogs myself.
//! Thank you Maria for sending cards to the whole unit!
//! Great collab between nursing and PT this week.
//! ```
//!
//! ## Safer
//! Begin with "#ad", or say in the first line who paid or what was given.

use std::ops::Range;

use super::sponsor;
use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::{Fix, Picture, Suspicion};

const MESSAGE: &str =
    "This reads as advertising that does not say so. Begin with “#ad”, or say who paid or what was given.";

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    if super::is_disclosed(picture) {
        return Vec::new();
    }
    let codes = sponsor::codes(picture);
    let thanks = sponsor::thanks(picture, !codes.is_empty());
    let mut found = if picture.phrases.show(Sign::PromoOwnOffer) {
        Vec::new()
    } else {
        links(picture).chain(codes).collect()
    };
    found.extend(sponsor::tags(picture));
    found.extend(thanks);
    crate::rules::promotion::apart(found)
        .iter()
        .map(|tokens| picture.suspect(Severity::Medium, tokens, MESSAGE, fixes(picture)))
        .collect()
}

fn fixes(picture: &Picture<'_>) -> Vec<Fix> {
    let tag = if crate::rules::promotion::is_spanish(picture) {
        "#publicidad"
    } else {
        "#ad"
    };
    vec![Fix::begin_with(&format!("Begin with “{tag}”"), tag)]
}

/// Links that pay, and plain ones next to praise of a product. A practice's offer of its own service is none: no third party pays for it.
fn links<'p>(picture: &'p Picture<'_>) -> impl Iterator<Item = Range<usize>> + use<'p> {
    let praises = picture.phrases.show(Sign::PromoLovesProduct);
    let pays = picture.phrases.of(Sign::LinkThatPays).iter();
    let plain = picture.phrases.of(Sign::PromoLink).iter().filter(move |_| praises);
    pays.chain(plain).map(|phrase| phrase.tokens.clone())
}
