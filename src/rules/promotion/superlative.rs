//! # Better than everybody else
//!
//! ## What it flags
//! Care, or who gives it, as the best, the safest, number one or the only good one, without a source for it.
//!
//! ## Why
//! A claim to be better than colleagues has to be one that a reader can check. Texas, for one, forbids advertising of
//! superiority that cannot readily be verified, and a claim to a skill that nobody else has needs its grounds there.
//!
//! Source: Texas Occupations Code 102.004, in force since 1999; Texas Medical Board, 22 TAC 164.3(b)(6), January 2025.
//!
//! ## Flagged
//! ```text
//! [We are the best dentists in Ohio] and it shows.
//! [#1 hair clinic in Denver], walk right in
//! [Safest hands in town] for your filler 💉
//! [Nobody does brows like we do]
//! [The only spa you can trust] with your skin.
//! [Best whitening on the market], book your slot
//! [Somos la mejor clínica de Laredo], ven a vernos
//! {"text": "Honestly our surgeons are [second to none].", "surface": "caption", "account": "professional"}
//! ```
//!
//! ## Left alone
//! ```text
//! My team is the best. Tacos at 3am saved us.
//! We are the only clinic in the county open on Sundays.
//! Dr. Hall is board certified in dermatology.
//! Handwashing is the best way to stop the spread.
//! Happy Nurses Week to the best nurses in the whole hospital!
//! Best soup in town is the one in our canteen.
//! Is there a best clinic in town? We would say the one you feel heard in.
//! The center was ranked first in the state by the 2024 survey of the health department.
//! ```
//!
//! ## Safer
//! Say what you do and are trained in; leave the comparison to others, or give its source.

use std::ops::Range;

use crate::draft::Account;
use crate::mentions::Kind;
use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::claims::{is_question, is_quoted};
use crate::rules::{Fix, Picture, Suspicion};
use crate::text::{Case, TokenKind};

const MESSAGE: &str =
    "This reads as being better than everybody else. Give a source for it, or say what you do instead.";

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let all = |sign| picture.phrases.of(sign).iter().map(|phrase| phrase.tokens.clone());
    let best = all(Sign::ClaimsBest).filter_map(|best| best_somewhere(picture, &best));
    let first = all(Sign::ClaimsNumberOne).filter_map(|first| number_one(picture, &first));
    let only = all(Sign::ClaimsOnlyOne).filter_map(|only| only_good_one(picture, &only));
    let plain = all(Sign::WeAreBest).chain(all(Sign::NobodyBetter));
    let mut found: Vec<Range<usize>> = plain.chain(best).chain(first).chain(only).collect();
    found.retain(|tokens| {
        let around = picture.around(tokens, 0);
        !picture.denied(tokens)
            && !is_quoted(picture, tokens)
            && !picture.phrases.show_within(Sign::ClaimsPraiseOfPeople, &around)
            && !picture.phrases.show_within(Sign::PromoRanked, &around)
            && !is_question(picture, tokens.start)
    });
    super::apart(found)
        .iter()
        .map(|tokens| picture.suspect(Severity::Medium, tokens, MESSAGE, fixes(picture, tokens)))
        .collect()
}

/// How far behind "best" a noun of care, and a place, still belong to it.
const NOUN: usize = 5;
const SCOPE: usize = 9;

/// "The best veneers in Tulsa": care, and where; "Ohio's safest clinic".
fn best_somewhere(picture: &Picture<'_>, best: &Range<usize>) -> Option<Range<usize>> {
    let care = care_after(picture, best.end);
    let scope = scope_after(picture, best.end, SCOPE);
    let owned = matches!(picture.text.word_before(best.start, 1), "'s" | "s'");
    match (care, scope) {
        (Some(care), Some(scope)) => Some(best.start..care.end.max(scope)),
        (Some(care), None) if owned => Some(best.start - 1..care.end),
        // "Simply the best in Ohio", where a practice speaks.
        (None, Some(scope)) if picture.draft.account == Account::Professional => {
            scope_after(picture, best.end, 1).map(|_| best.start..scope)
        }
        _ => None,
    }
}

fn number_one(picture: &Picture<'_>, first: &Range<usize>) -> Option<Range<usize>> {
    let care = care_after(picture, first.end);
    let scope = scope_after(picture, first.end, SCOPE);
    match (care, scope) {
        (Some(care), scope) => Some(first.start..care.end.max(scope.unwrap_or_default())),
        (None, Some(scope)) if super::sells(picture) => Some(first.start..scope),
        _ => None,
    }
}

/// "The only clinic that does it right": to be the only one in reach is a fact, to be the only good one is not.
fn only_good_one(picture: &Picture<'_>, only: &Range<usize>) -> Option<Range<usize>> {
    let end = picture.text.sentence_of(only.start).end.min(only.end + SCOPE);
    let well = picture.shown_within(Sign::ClaimsDoneWell, &(only.start..end)).next()?;
    (picture.phrases.show_within(Sign::CareOnOffer, &picture.around(only, 0)) || super::sells(picture))
        .then(|| only.start..well.tokens.end.max(only.end))
}

fn care_after(picture: &Picture<'_>, at: usize) -> Option<Range<usize>> {
    let end = picture.text.sentence_of(at).end.min(at + NOUN);
    let care = picture.shown_within(Sign::CareOnOffer, &(at..end)).next();
    care.map(|care| care.tokens.clone())
}

/// Where a place or a comparison begins within `reach` tokens: the token after it.
fn scope_after(picture: &Picture<'_>, at: usize, reach: usize) -> Option<usize> {
    let sentence = picture.text.sentence_of(at).end;
    let end = sentence.min(at + reach);
    let scope = picture
        .shown_within(Sign::ClaimsWhere, &(at..sentence.min(end + 5)))
        .find(|scope| scope.tokens.start < end);
    let named = || {
        (at..end).find_map(|at| {
            let leads = matches!(
                picture.text.word(at),
                "in" | "of" | "around" | "near" | "across" | "from" | "de" | "en"
            );
            let name = (at + 1..at + 3).find(|at| is_name(picture, *at))?;
            leads.then_some(name + 1)
        })
    };
    scope.map(|scope| scope.tokens.end).or_else(named)
}

/// A word with a capital, or a place however it is written.
fn is_name(picture: &Picture<'_>, at: usize) -> bool {
    let is_place = picture
        .mention_at(at)
        .is_some_and(|mention| matches!(mention.kind, Kind::Place(_)));
    is_place
        || picture.text.token(at).is_some_and(|token| {
            token.kind == TokenKind::Word && token.case != Case::Lower && picture.text.word(at) != "i"
        })
}

/// Leaves the whole sentence out, where something else is left to say.
fn fixes(picture: &Picture<'_>, tokens: &Range<usize>) -> Vec<Fix> {
    let sentence = picture.around(tokens, 0);
    if sentence.len() < picture.text.tokens().len() {
        vec![Fix::take_out(
            picture,
            "Leave the comparison out",
            sentence.start,
            sentence.end,
        )]
    } else {
        Vec::new()
    }
}
