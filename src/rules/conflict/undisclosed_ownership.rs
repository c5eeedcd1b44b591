//! # An owner who only winks
//!
//! ## What it flags
//! A product or a place that the author owns, founded or profits from, hinted at with a wink instead of said.
//!
//! ## Why
//! A wink is easily missed. Money that depends on what a clinician recommends has to be declared in words that nobody can
//! miss.
//!
//! Source: FTC, Endorsement Guides, 16 CFR 255, June 2023; GMC, Good Medical Practice, January 2024.
//!
//! ## Flagged
//! ```text
//! This collagen changed my skin. [Guess who owns] the company 😉
//! Everyone should try these inserts, and no, I [won't say whose patent] it is, shh
//! Best sleep app out there (the [founder may or may not] be typing this)
//! Get the new cuff. Not that [I own shares or anything 👀]
//! I have [no link to the brand (wink] wink)
//! love this serum. [my husband's company makes it but don't tell] 🤫
//! Prueben el jarabe. ¿[Quién lo fabrica? Adivinen] 😉
//! ```
//!
//! ## Left alone
//! ```text
//! Disclosure: I own a third of the company that makes these inserts.
//! Ridgeline rub belongs to us, my wife and I make it and we earn on every tin.
//! That's my own shop, just so you know before you click.
//! Guess who owns the coffee machine now 😉
//! Private equity bought our hospital and nobody asked us.
//! I have no shares in any drug company.
//! My sister opened a bakery, go buy buns 😄
//! Who founded modern nursing? Florence Nightingale, of course.
//! ```
//!
//! ## Safer
//! Say it in one plain line at the front: "Disclosure: I own a share of this."

use std::ops::Range;

use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::reach::from_first_to_last;
use crate::rules::{Fix, Picture, Suspicion};

const MESSAGE: &str = "This hints at who profits and does not say it. One plain line of disclosure does.";

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    if super::is_disclosed(picture) {
        return Vec::new();
    }
    let is_for_sale = picture.phrases.show(Sign::PromoOnSale);
    let ties = picture.phrases.of(Sign::TieToOwner).iter().filter(|_| is_for_sale);
    let ties = ties.chain(picture.phrases.of(Sign::TiePlain));
    let found = ties.filter_map(|tie| winked_at(picture, &tie.tokens));
    crate::rules::promotion::apart(found.collect())
        .iter()
        .map(|tokens| picture.suspect(Severity::Medium, tokens, MESSAGE, vec![fix(picture)]))
        .collect()
}

/// The tie and the nearest wink: in its sentence or the ones beside it.
fn winked_at(picture: &Picture<'_>, tie: &Range<usize>) -> Option<Range<usize>> {
    let wink = picture.shown_within(Sign::OwnerWinks, &picture.around(tie, 2));
    let laugh = picture.shown_within(Sign::OwnerLaughs, &picture.around(tie, 2));
    wink.chain(laugh)
        .min_by_key(|wink| wink.tokens.start.abs_diff(tie.start))
        .map(|wink| from_first_to_last(tie, &wink.tokens))
}

fn fix(picture: &Picture<'_>) -> Fix {
    let line = if crate::rules::promotion::is_spanish(picture) {
        "Aviso: tengo un interés económico en esto."
    } else {
        "Disclosure: I have a financial interest in this."
    };
    Fix::begin_with("Disclose it in the first line", line)
}
