//! # A result that is guaranteed
//!
//! ## What it flags
//! A promise that care will work: a guaranteed result, money back if it fails, "never again", "for good", "100 % success".
//!
//! ## Why
//! Nobody can promise how a body answers. Claims about health products and services need sound evidence, which a story of
//! success does not replace, and Texas law, for one, forbids advertising that raises unjustified expectations of results.
//!
//! Source: FTC, Health Products Compliance Guidance, December 2022; Texas Occupations Code 101.201(b)(2), as in force in
//! January 2024.
//!
//! ## Flagged
//! ```text
//! Straight [teeth by spring, guaranteed].
//! We [guarantee results] with every lip treatment. Book now!
//! Wrinkles [gone for good]. Ask for the Tuesday special at our spa
//! Back pain relief in three visits [or your money back]!!
//! Our vein laser has a [100% success] rate 💪 call 555-0100
//! [Say goodbye to migraines forever], appointments open
//! [Resultados garantizados] en dos sesiones, llámanos hoy
//! {"text": "It [works for everyone] we treat.", "surface": "reply", "account": "professional"}
//! ```
//!
//! ## Left alone
//! ```text
//! No one can guarantee a result, and we won't try.
//! Many people see a change after three visits. Results vary.
//! The new frames carry a two year guarantee against broken hinges.
//! We can't promise same-day slots, but call anyway.
//! Be wary of anyone who says "results guaranteed".
//! Night shift, guaranteed to run out of coffee by four.
//! I promise you the cafeteria soup is worth the walk.
//! A bad gown never fails to flash the whole hallway.
//! ```
//!
//! ## Safer
//! Say what most people can expect, and that results vary.

use std::ops::Range;

use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::claims::is_quoted;
use crate::rules::reach::from_first_to_last;
use crate::rules::review_reply::is_answered;
use crate::rules::{Fix, Picture, Suspicion};

const MESSAGE: &str = "This reads as a promise that the treatment works. Say how sure it is, or that results vary.";

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let given = picture.phrases.of(Sign::PromoGuarantees).iter();
    let given = given.filter_map(|word| of_care(picture, &word.tokens));
    let refunds = picture.phrases.of(Sign::RefundIfNot).iter();
    let refunds = refunds.filter(|phrase| {
        if is_answered(picture) {
            return false;
        }
        let sentence = picture.around(&phrase.tokens, 0);
        super::sells(picture) || picture.phrases.show_within(Sign::WhatCareDoes, &sentence)
    });
    let certain = picture
        .phrases
        .of(Sign::PromoNeverFails)
        .iter()
        .filter(|_| super::sells(picture));
    let plain = refunds.chain(certain).map(|phrase| phrase.tokens.clone());
    let mut found: Vec<Range<usize>> = given.chain(plain).collect();
    found.retain(|tokens| {
        let near = picture.around(tokens, 1);
        !picture.phrases.show_within(Sign::PromoNotCertain, &near)
            && !picture.phrases.show_within(Sign::OtherGuarantee, &near)
            && !picture.denied(tokens)
            && !is_quoted(picture, tokens)
    });
    super::apart(found)
        .iter()
        .map(|tokens| picture.suspect(Severity::Medium, tokens, MESSAGE, fixes(picture, tokens)))
        .collect()
}

/// Without the word that guarantees, where the sentence stands without it; and with a word on how results vary.
fn fixes(picture: &Picture<'_>, tokens: &Range<usize>) -> Vec<Fix> {
    let vary = Fix::add_after(picture, "Say that results vary", tokens, vary(picture));
    let mut word = tokens.clone().filter_map(|at| softer(picture, at));
    word.next().into_iter().chain([vary]).collect()
}

/// Words before which, or behind which, a sentence needs its "guaranteed".
const NEEDS: [&str; 18] = [
    "is",
    "are",
    "be",
    "was",
    "get",
    "'s",
    "%",
    "and",
    "not",
    "fully",
    "absolutely",
    "son",
    "es",
    "or",
    "to",
    "in",
    "by",
    "for",
];

fn softer(picture: &Picture<'_>, at: usize) -> Option<Fix> {
    let text = picture.text;
    let (before, after) = (text.word_before(at, 1), text.word(at + 1));
    match text.word(at) {
        "guaranteed" | "garantizado" | "garantizada" | "garantizados" | "garantizadas"
            if !before.is_empty() && !NEEDS.contains(&before) && !NEEDS.contains(&after) =>
        {
            Some(Fix::take_out(picture, "Leave the guarantee out", at, at + 1))
        }
        "guarantee" | "promise"
            if matches!(before, "we" | "i")
                && !matches!(after, "you" | "that" | "you'll" | "it" | "to" | "we" | "your") =>
        {
            Some(Fix {
                label: "Say “aim for”".to_owned(),
                span: text.span(&(at..at + 1)),
                replacement: "aim for".to_owned(),
            })
        }
        _ => None,
    }
}

/// The guarantee and what it is given for, if that is what care is hoped to do.
fn of_care(picture: &Picture<'_>, word: &Range<usize>) -> Option<Range<usize>> {
    let sentence = picture.around(word, 0);
    let speaks_of_care = |tokens| picture.phrases.show_within(Sign::CareOnOffer, tokens);
    let hoped = picture
        .shown_within(Sign::WhatCareDoes, &sentence)
        .min_by_key(|hoped| hoped.tokens.start.abs_diff(word.start));
    let sells = super::sells(picture);
    match hoped {
        Some(hoped) if sells || speaks_of_care(&sentence) => Some(from_first_to_last(word, &hoped.tokens)),
        _ if sells && speaks_of_care(&picture.around(word, 1)) => Some(word.clone()),
        _ => None,
    }
}

fn vary(picture: &Picture<'_>) -> &'static str {
    if super::is_spanish(picture) {
        "Los resultados varían de una persona a otra."
    } else {
        "Results vary from person to person."
    }
}
