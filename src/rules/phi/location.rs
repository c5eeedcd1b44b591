//! # A place in a patient's story
//!
//! ## What it flags
//! A place smaller than a state where a patient lives, comes from or was found, and a street or an address. Hospitals, schools and
//! churches by name are clues, not places.
//!
//! ## Why
//! In a town, neighbours can know who was taken ill. Places smaller than a state have to go before a story counts as
//! de-identified.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(B), HIPAA Privacy Rule, as in force in 2025.
//!
//! ## Flagged
//! ```text
//! My patient drove in from [Duluth] with a fishhook in his thumb
//! Saw Mrs. Alvarez in clinic, she lives at [12 Orchard Lane]
//! our pt was found on [Harbor Street] with a broken hip
//! admitted a man from [Elko, NV] after the storm
//! DISCHARGED OUR PATIENT BACK TO [HALE COUNTY]
//! The lady in bed 4 grew up in [Brooklyn] and wants real pizza
//! Mi paciente viene desde [Bakersfield] cada semana
//! ```
//!
//! ## Left alone
//! ```text
//! My patient drove in from Ohio with a fishhook in his thumb.
//! We open a new clinic in Duluth in June.
//! I grew up in Duluth and still say "ope".
//! Patients in Duluth wait six weeks for a scan.
//! 62 cases in Duluth, 14 discharged, 2 deaths.
//! We called the burn doctor in Duluth about my patient.
//! My patient moved to Juniper Duluth Memory Care.
//! See you at the conference in San Antonio, fellow nurses!
//! The 1995 Chicago heat wave killed more than 700 people.
//! ```
//!
//! ## Safer
//! Name the state at most, or say "from out of town".

use super::is_among_counts;
use crate::lexicon::Sense;
use crate::mentions::{Kind, Mention, Role};
use crate::report::Severity;
use crate::rules::{Fix, Picture, Suspicion};
use crate::text::{Case, Casing, Text, TokenKind};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let places = picture
        .of_patients()
        .filter_map(|mention| Some((mention, severity(picture, mention)?)))
        .filter(|(mention, _)| {
            !is_among_counts(picture, mention)
                && !is_part_of_name(picture.text, mention)
                && !is_where_they_work(picture, mention)
        });
    places
        .map(|(mention, severity)| Suspicion {
            severity,
            span: mention.span,
            message: format!("“{}” could identify a patient to neighbours.", picture.quote(mention)),
            fixes: Fix::vaguer(picture, mention).into_iter().collect(),
        })
        .collect()
}

/// A street leads to a house, a town to everybody in it.
fn severity(picture: &Picture<'_>, mention: &Mention) -> Option<Severity> {
    match &mention.kind {
        Kind::StreetAddress => Some(Severity::High),
        Kind::Place(place) if place.is_below_state() => Some(Severity::Medium),
        Kind::Facility if is_town(picture.text, mention) => Some(Severity::Medium),
        _ => None,
    }
}

/// True for `admitted from Elko, NV`, which reads as the hospital there, and is a town by its words.
fn is_town(text: &Text, facility: &Mention) -> bool {
    let mut words = facility.tokens.clone();
    let is_facility =
        words.any(|at| text.senses(at).can_be(Sense::FacilityWord) || text.senses(at).can_be(Sense::Facility));
    !is_facility && text.phrase(facility.tokens.start).0.place() > 0
}

/// True for the `Bend` of `Juniper Bend Memory Care`.
fn is_part_of_name(text: &Text, place: &Mention) -> bool {
    let is_capital = |at: usize| {
        text.token(at)
            .is_some_and(|token| token.kind == TokenKind::Word && token.case != Case::Lower)
    };
    let is_plain = text.casing_at(place.tokens.start) == Casing::Plain;
    let sentence = text.sentence_of(place.tokens.start);
    let before = place.tokens.start.checked_sub(1).filter(|at| *at > sentence.start);
    let end = place.tokens.end;
    let is_time =
        text.senses(end).can_be(Sense::Weekday) || text.senses(end).can_be(Sense::Month) || text.word(end) == "i";
    let goes_on = end < sentence.end && is_capital(end) && !is_time;
    is_plain && matches!(place.kind, Kind::Place(_)) && (before.is_some_and(is_capital) || goes_on)
}

/// True for `a consultant from Leeds` and `our doctor in Duluth`.
fn is_where_they_work(picture: &Picture<'_>, place: &Mention) -> bool {
    let here = picture
        .mentions
        .partition_point(|mention| mention.tokens.start < place.tokens.start);
    let before = here
        .checked_sub(1)
        .map(|before| (&picture.mentions[before], picture.people.owner(before)));
    before.is_some_and(|(mention, owner)| {
        let is_beside = mention.tokens.end + 1 == place.tokens.start;
        let is_other =
            owner.is_some_and(|owner| matches!(mention.kind, Kind::Person(_)) && !owner.standing.is_protected());
        is_beside && (is_other || mention.kind == Kind::Role(Role::Clinician))
    })
}
