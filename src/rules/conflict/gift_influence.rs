//! # A gift next to a prescription
//!
//! ## What it flags
//! A dinner, a trip, tickets or goods from somebody who sells to clinicians, next to what is prescribed, ordered or praised because of it.
//!
//! ## Why
//! It reads as care that was bought. To take anything of value knowingly in return for orders that federal programmes pay
//! for is a crime, and a gift from industry can bias judgement, or seem to.
//!
//! Source: 42 U.S.C. 1320a-7b(b) (anti-kickback statute), as in force in 2024; AMA Code of Medical Ethics, opinion on
//! gifts to physicians from industry, as read in 2026.
//!
//! ## Flagged
//! ```text
//! [Steak dinner from the Velora rep. Starting everyone on] it Monday lol
//! [pharma flew us to Vegas and now I prescribe] only theirs 🎰
//! [Tickets courtesy of the stent rep, so guess whose] stents we use
//! Zorvia [paid for our weekend at the lake. I've switched all] my patients since
//! [Free lunch from the inhaler company again, love that drug]
//! [The rep brought us an espresso machine and now every knee gets] their gel ☕
//! [El visitador me llevó a cenar y ya receto] solo esa marca
//! ```
//!
//! ## Left alone
//! ```text
//! We don't accept lunches from reps. No hampers, no golf.
//! A patient's daughter brought the unit a fruit basket. Thank you!
//! I paid for the conference hotel myself and now I'm broke.
//! Skipped the drug dinner and read the trial instead.
//! Studies show that a free lunch from a company changes prescribing.
//! My brother got tickets, so guess whose car we took.
//! The rep showed us how the new pump works.
//! Dinner with the team after a long week, best residents ever.
//! ```
//!
//! ## Safer
//! Leave the product out where a gift is in the picture, or say plainly who paid, and let evidence carry the choice.

use std::ops::Range;

use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::reach::from_first_to_last;
use crate::rules::{Fix, Picture, Suspicion};

const MESSAGE: &str = "This reads as if a gift had decided what patients get.";

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let pay = picture
        .phrases
        .of(Sign::PayFromTrade)
        .iter()
        .map(|phrase| phrase.tokens.clone());
    let gifts = picture.phrases.of(Sign::GiftOfTrade).iter();
    let gifts = gifts.filter_map(|gift| from_trade(picture, &gift.tokens));
    let flown = picture
        .phrases
        .of(Sign::GiftFlown)
        .iter()
        .map(|phrase| phrase.tokens.clone());
    let flown = flown.filter(|tokens| {
        super::is_brand_beside(picture, tokens)
            || picture
                .phrases
                .show_within(Sign::GiverOfTrade, &picture.around(tokens, 0))
    });
    let found = pay.chain(flown).chain(gifts).filter_map(|gift| bought(picture, &gift));
    crate::rules::promotion::apart(found.collect())
        .iter()
        .map(|tokens| picture.suspect(Severity::High, tokens, MESSAGE, vec![fix(picture)]))
        .collect()
}

/// The gift and its giver in the same sentence: somebody who sells, or a brand that gives or is thanked.
fn from_trade(picture: &Picture<'_>, gift: &Range<usize>) -> Option<Range<usize>> {
    let sentence = picture.around(gift, 0);
    let giver = picture
        .shown_within(Sign::GiverOfTrade, &sentence)
        .min_by_key(|giver| giver.tokens.start.abs_diff(gift.start));
    if let Some(giver) = giver {
        return Some(from_first_to_last(gift, &giver.tokens));
    }
    // "The Velora dinner".
    if gift
        .start
        .checked_sub(1)
        .is_some_and(|before| super::is_coined(picture, before))
    {
        return Some(gift.start - 1..gift.end);
    }
    let given = picture.shown_within(Sign::GiftGiven, &sentence);
    given
        .filter(|gives| gives.tokens.start.abs_diff(gift.start) <= 8)
        .find(|gives| super::is_coined_beside(picture, &gives.tokens))
        .map(|gives| from_first_to_last(gift, &gives.tokens))
}

/// The gift and what came of it, unless it was declined or declared.
fn bought(picture: &Picture<'_>, gift: &Range<usize>) -> Option<Range<usize>> {
    let near = picture.around(gift, 2);
    if picture.phrases.show_within(Sign::GiftDeclined, &near) || picture.denied(gift) {
        return None;
    }
    let influence = picture
        .shown_within(Sign::GiftInfluences, &near)
        .min_by_key(|influence| influence.tokens.start.abs_diff(gift.start))?;
    Some(from_first_to_last(gift, &influence.tokens))
}

fn fix(picture: &Picture<'_>) -> Fix {
    let line = if crate::rules::promotion::is_spanish(picture) {
        "Aviso: el fabricante me hizo un regalo."
    } else {
        "Disclosure: the maker gave me a gift."
    };
    Fix::begin_with("Disclose the gift", line)
}
