//! # A name that is hidden, but not well
//!
//! ## What it flags
//! Initials, a masked or spelled name, a riddle ("rhymes with ..."), or a room or bed that stands for the patient in it.
//!
//! ## Why
//! Those who were there, and those who wait at home, read initials and a bed as a name; so does the patient. Initials are
//! parts of a name, and a story with them does not count as de-identified.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(A) and (R); HHS Office for Civil Rights, Guidance Regarding Methods for
//! De-identification of Protected Health Information, 26 November 2012.
//!
//! ## Flagged
//! ```text
//! [Mrs. J] from rm 214 coded twice last night
//! [R.T.] on 5 West squeezed my hand before he was intubated
//! our amazing [K] was discharged after her transplant
//! my patient [M*rgaret] passed this morning
//! My patient's [name rhymes with Fendrick Boyle], that's all I'll say
//! [the guy in 14] threw his walker at me again
//! {"text": "My little man [C.] rang the bell, two relapses and one turtle", "account": "personal", "surface": "caption"}
//! ```
//!
//! ## Left alone
//! ```text
//! Vitamin K is not a blood thinner.
//! Hepatitis C can be cured.
//! I trained in the U.S. and in the E.R. of this town.
//! Mr. T taught my generation to pity the fool.
//! What the f*ck is this parking fee
//! Room 12 is closed for painting until Friday.
//! Orange rhymes with nothing, and neither does month.
//! J. Okafor wrote the guideline on asthma.
//! ```
//!
//! ## Safer
//! Say "a patient", and leave the bed out as well.

use std::ops::Range;

use super::hidden;
use crate::mentions::Kind;
use crate::people::Standing;
use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::{Fix, Picture, Suspicion};

/// How far from a hidden name a bed tells whose it is, in tokens.
const REACH: usize = 12;

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let mut hidden: Vec<Range<usize>> = mentioned(picture).collect();
    hidden.extend(hidden::names(picture.text).filter(|tokens| is_told_of(picture, tokens)));
    let mut all: Vec<(Range<usize>, Severity)> = hidden
        .into_iter()
        .map(|tokens| {
            let severity = if is_in_bed(picture, &tokens) {
                Severity::High
            } else {
                Severity::Medium
            };
            (tokens, severity)
        })
        .collect();
    all.extend(riddles(picture).map(|tokens| (tokens, Severity::High)));
    all.extend(beds(picture).map(|tokens| (tokens, Severity::Medium)));
    all.sort_by_key(|(tokens, _)| (tokens.start, tokens.end));
    all.dedup_by(|next, kept| next.0.start < kept.0.end);
    all.into_iter()
        .map(|(tokens, severity)| Suspicion {
            severity,
            span: picture.text.span(&tokens),
            message: "This hides a name from strangers only.".to_owned(),
            fixes: fix(picture, &tokens).into_iter().collect(),
        })
        .collect()
}

/// Initials and masked names that were read as names, of somebody in a patient's story.
fn mentioned(picture: &Picture<'_>) -> impl Iterator<Item = Range<usize>> {
    picture.mentions().filter_map(|(mention, owner)| {
        let Kind::Person(person) = &mention.kind else {
            return None;
        };
        if !hidden::hides(picture.text, mention) {
            return None;
        }
        let is_patients = match owner.map(|owner| owner.standing) {
            Some(Standing::Patient | Standing::Relative) => true,
            Some(Standing::Unknown) => !person.is_figure && is_told_of(picture, &mention.tokens),
            _ => false,
        };
        is_patients.then(|| mention.tokens.clone())
    })
}

/// How much must speak for a story around a hidden name, in logits: names that are nobody's secret are not hidden.
const NEARLY: f32 = -0.7;

/// True where the words around tell of a patient.
fn is_told_of(picture: &Picture<'_>, tokens: &Range<usize>) -> bool {
    let story = picture.people.story();
    let number = picture.text.sentence_number(tokens.start).unwrap_or_default();
    let last = picture.text.sentences().len() - 1;
    let is_kin = picture
        .phrases
        .show_within(Sign::OwnKin, &picture.text.sentence_of(tokens.start));
    story.score(number) >= NEARLY || (number < last && story.tells(number + 1)) || is_in_bed(picture, tokens) && !is_kin
}

/// True when a room or bed stands beside the name.
fn is_in_bed(picture: &Picture<'_>, tokens: &Range<usize>) -> bool {
    let near = tokens.start.saturating_sub(REACH)..tokens.end + REACH;
    let first = picture
        .mentions
        .partition_point(|mention| mention.tokens.start < near.start);
    let mut mentions = picture.mentions[first..]
        .iter()
        .take_while(|mention| mention.tokens.start < near.end);
    mentions.any(|mention| mention.kind == Kind::Room && !tokens.contains(&mention.tokens.start))
}

/// How many words after a riddle belong to it.
const ANSWER: usize = 2;

/// Riddles about somebody in a patient's story.
fn riddles(picture: &Picture<'_>) -> impl Iterator<Item = Range<usize>> {
    let is_story = picture.people.story().best() >= 0.0;
    picture
        .phrases
        .of(Sign::MaskedHint)
        .iter()
        .filter(move |phrase| is_story && is_told_of(picture, &phrase.tokens))
        .map(|phrase| {
            let goes_on = |at: &usize| picture.text.is_spelled(*at);
            let end = phrase.tokens.end;
            let more = (end..end + ANSWER).take_while(goes_on).count();
            phrase.tokens.start..end + more
        })
}

/// Beds that do what people do.
fn beds(picture: &Picture<'_>) -> impl Iterator<Item = Range<usize>> {
    let owned = |tokens: &Range<usize>| {
        within(picture, tokens)
            .any(|number| picture.mentions[number].kind == Kind::Room && picture.people.owner(number).is_some())
    };
    let of = |sign| picture.phrases.of(sign).iter().map(|phrase| phrase.tokens.clone());
    let acting = of(Sign::MaskedRoom).filter(move |tokens| !owned(tokens) && is_a_body(picture, tokens));
    let lying = hidden::in_beds(picture.text).filter(move |tokens| !owned(tokens) && is_told_of(picture, tokens));
    acting.chain(lying)
}

/// The numbers of the mentions that begin within `tokens`.
fn within(picture: &Picture<'_>, tokens: &Range<usize>) -> impl Iterator<Item = usize> {
    let begins = |at: usize| picture.mentions.partition_point(|mention| mention.tokens.start < at);
    begins(tokens.start)..begins(tokens.end)
}

/// How little may speak for a story where a bed does what people do.
const HARDLY: f32 = -1.5;

/// True unless the draft speaks of the room itself.
fn is_a_body(picture: &Picture<'_>, tokens: &Range<usize>) -> bool {
    let number = picture.text.sentence_number(tokens.start).unwrap_or_default();
    picture.people.story().score(number) >= HARDLY
}

/// A persona in its place, or nothing where the words before say enough.
fn fix(picture: &Picture<'_>, tokens: &Range<usize>) -> Option<Fix> {
    let text = picture.text;
    let first = within(picture, tokens)
        .map(|number| &picture.mentions[number])
        .find(|mention| mention.tokens.start == tokens.start);
    match first {
        Some(mention) if mention.kind == Kind::Room => return Some(Fix::say(picture, mention, "a patient")),
        Some(mention) if mention.tokens == *tokens && matches!(mention.kind, Kind::Person(_)) => {
            return Some(Fix::name(picture, mention));
        }
        _ => {}
    }
    if !hidden::is_name(text, tokens) {
        return None;
    }
    let before = text.word_before(tokens.start, 1);
    if hidden::ANNOUNCES.contains(&before) {
        return Some(Fix::take_out(picture, "Leave the name out", tokens.start, tokens.end));
    }
    Some(Fix::replace(picture, tokens.clone(), "a patient"))
}
