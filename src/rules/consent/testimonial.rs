//! # A patient's words
//!
//! ## What it flags
//! The words of a patient, client or relative, quoted or announced as a testimonial, and somebody who is asked in public to let theirs be used.
//!
//! ## Why
//! Quoting somebody says that they are in care, even with a first name or none: those near them know the words. It takes a written
//! authorisation, with nine elements: (1) what exactly is shown or told, (2) who may share it, (3) with whom, (4) for which purpose, (5) a date or
//! event on which it ends, (6) the person's signature and its date, and three statements: (7) that it can be revoked, and how, (8) whether care
//! depends on it, and (9) that others may pass it on. "She said it was fine" and a changed name are none; nor is a review that the
//! person wrote elsewhere.
//!
//! Source: 45 CFR 164.508(c), HIPAA Privacy Rule, as in force in 2025; HHS resolution agreement with Cadia Healthcare Facilities, September 2025.
//!
//! ## Flagged
//! ```text
//! {"text": "[\"I can finally sleep on my left side again.\"] One of our shoulder patients", "account": "professional", "surface": "caption"}
//! {"text": "A patient wrote to us: [\"You gave me back my mornings.\"]", "account": "professional", "surface": "post"}
//! {"text": "Lovely card from a family today: [“You treated Dad like your own.”]", "account": "professional", "surface": "post"}
//! {"text": "[Testimonial from] Rosalind, who had both knees done", "account": "professional", "surface": "post"}
//! {"text": "So kind, Marta! [May we share this] on our page?", "context": "best physio ever", "account": "professional", "surface": "comment"}
//! {"text": "Una paciente nos escribió: [\"Volví a bailar con mi nieta.\"]", "account": "professional", "surface": "post"}
//! ```
//!
//! ## Left alone
//! ```text
//! {"text": "\"We run on coffee and stubbornness,\" says our nurse Danielle.", "account": "professional", "surface": "post"}
//! {"text": "\"I attribute my success to this: I never gave or took any excuse.\" Florence Nightingale", "account": "professional", "surface": "caption"}
//! {"text": "Thank you so much, Marta!", "context": "best physio ever", "account": "professional", "surface": "comment"}
//! {"text": "A patient wrote: \"You gave me back my mornings.\" Shared with her written authorization, on file.", "account": "professional", "surface": "post"}
//! {"text": "Say \"person with diabetes\" instead of \"a diabetic\".", "account": "professional", "surface": "post"}
//! {"text": "What \"minimally invasive\" means, and what it does not.", "account": "professional", "surface": "post"}
//! ```
//!
//! ## Safer
//! Get the authorisation in writing first, in private, with all nine elements. Or say in your own words what you are glad of, about nobody in particular.

use std::ops::Range;

use super::image;
use crate::draft::{Account, Surface};
use crate::mentions::{Kind, Role};
use crate::people::Standing;
use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::{Picture, Suspicion};

/// A quotation has an end; past this many tokens, a mark was left open.
const LONGEST: usize = 120;

/// Who is quoted stands at most so many tokens away.
const NEAR: usize = 12;

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    if image::is_authorised(picture) || picture.phrases.show(Sign::TestimonialDiscussed) {
        return Vec::new();
    }
    let mut found: Vec<Suspicion> = quoted(picture);
    if found.is_empty() {
        found.extend(announced(picture));
    }
    found.extend(invited(picture));
    found
}

/// What somebody in care, or near them, is quoted with.
fn quoted(picture: &Picture<'_>) -> Vec<Suspicion> {
    if picture.draft.surface == Surface::ReviewReply {
        return Vec::new();
    }
    let message =
        "Quoting somebody tells that they are in care. It could identify them, and takes their written authorisation.";
    quotations(picture)
        .iter()
        .filter_map(|tokens| {
            Some(image::suspicion(
                picture,
                weigh(picture, tokens)?,
                Some(tokens),
                message,
            ))
        })
        .collect()
}

/// What stands between quotation marks, with them, where it is more than a word or two.
fn quotations(picture: &Picture<'_>) -> Vec<Range<usize>> {
    let text = picture.text;
    let mut found = Vec::new();
    let mut open: Option<usize> = None;
    for at in 0..text.tokens().len() {
        if text.word(at) != "\"" {
            continue;
        }
        match open.take() {
            Some(start) if at - start <= LONGEST => {
                if at - start > 2 {
                    found.push(start..at + 1);
                }
            }
            _ => open = Some(at),
        }
    }
    found
}

/// How surely somebody in care is quoted with `tokens`, by who stands around them.
fn weigh(picture: &Picture<'_>, tokens: &Range<usize>) -> Option<Severity> {
    let around = tokens.start.saturating_sub(NEAR)..tokens.end + NEAR;
    let is_around = |place: &Range<usize>| place.start >= around.start && place.end <= around.end;
    let is_outside =
        |place: &Range<usize>| is_around(place) && (place.end <= tokens.start || place.start >= tokens.end);
    let shows = |sign| picture.phrases.of(sign).iter().any(|phrase| is_around(&phrase.tokens));
    let tells = |sign| picture.phrases.show_within(sign, tokens);
    let names = |is: fn(&Kind) -> bool| {
        let mut mentions = picture.mentions.iter();
        mentions.any(|mention| is_around(&mention.tokens) && is(&mention.kind))
    };
    let standing = |is: fn(Standing) -> bool| {
        let mut people = picture.mentions();
        people.any(|(mention, owner)| is_outside(&mention.tokens) && owner.is_some_and(|owner| is(owner.standing)))
    };
    let is_named = standing(|standing| matches!(standing, Standing::Patient | Standing::Unknown));
    let is_of_clinician = names(|kind| matches!(kind, Kind::Role(Role::Clinician)));
    let is_announced = picture.phrases.show(Sign::TestimonialAnnounced);
    let points = [
        (shows(Sign::TestimonialSource), 2),
        (is_announced, 2),
        (names(|kind| matches!(kind, Kind::Patient(_))), 1),
        (
            names(|kind| matches!(kind, Kind::Condition | Kind::Procedure | Kind::Drug | Kind::Care(_))),
            1,
        ),
        (shows(Sign::ImageTreatment), 1),
        (tells(Sign::TestimonialTold), 2),
        (picture.text.word(tokens.end - 2) == "?", -2),
        (picture.draft.account == Account::Professional, 1),
        (is_told_by_one(picture, tokens), 1),
        (is_named, 1),
        (image::shown(picture).is_some(), 1),
        (shows(Sign::ImageOfStaff) || is_of_clinician, -3),
        (standing(|standing| standing == Standing::PublicFigure), -4),
    ];
    let weight: i8 = points
        .iter()
        .filter(|(holds, _)| *holds)
        .map(|(_, weight)| weight)
        .sum();
    match weight {
        5.. if is_named || is_announced => Some(Severity::High),
        4.. => Some(Severity::Medium),
        3 => Some(Severity::Low),
        _ => None,
    }
}

/// True when somebody tells of themselves or of who cared for them, not of a word or a rule.
fn is_told_by_one(picture: &Picture<'_>, tokens: &Range<usize>) -> bool {
    let tells = |at: usize| {
        matches!(
            picture.text.word(at),
            "i" | "i'm"
                | "i've"
                | "my"
                | "me"
                | "mom"
                | "mum"
                | "dad"
                | "she"
                | "he"
                | "her"
                | "they"
                | "everyone"
                | "nobody"
                | "felt"
                | "worth"
                | "again"
                | "best"
                | "recommend"
                | "mi"
                | "yo"
                | "pude"
                | "puedo"
        )
    };
    tokens.clone().any(tells)
}

/// A testimonial of a certain person that is announced, but not quoted.
fn announced(picture: &Picture<'_>) -> Option<Suspicion> {
    let announced = picture.phrases.of(Sign::TestimonialAnnounced).first()?;
    if !image::is_named(picture) || picture.phrases.show(Sign::ImageOfStaff) {
        return None;
    }
    let message =
        "This reads as the words of somebody in care. It could identify them, and takes their written authorisation.";
    let severity = if image::is_of_care(picture) {
        Severity::High
    } else {
        Severity::Medium
    };
    Some(image::suspicion(picture, severity, Some(&announced.tokens), message))
}

/// Somebody who is asked where others can read it.
fn invited(picture: &Picture<'_>) -> Option<Suspicion> {
    let answers = matches!(
        picture.draft.surface,
        Surface::Reply | Surface::Comment | Surface::ReviewReply | Surface::Dm
    );
    let invited = picture
        .phrases
        .of(Sign::TestimonialInvited)
        .first()
        .filter(|_| answers)?;
    let message = "Asking in public for somebody's words or picture can tell that they are in care; a yes in a comment is no written authorisation.";
    Some(image::suspicion(picture, Severity::Low, Some(&invited.tokens), message))
}
