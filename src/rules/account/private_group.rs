//! # A private group is not private
//!
//! ## What it flags
//! Somebody's story told because the group is closed, the account locked, or "it stays in here".
//!
//! ## Why
//! A closed group has members whom nobody knows, and screenshots. A nurse lost her post over a story without any name in
//! a group: the illness was rare, and her profile named the hospital. Telling it to a few readers only is a disclosure,
//! too.
//!
//! Source: 45 CFR 160.103 (disclosure), HIPAA Privacy Rule, as in force in 2025; press reports on Texas Children's
//! Hospital, August 2018.
//!
//! ## Flagged
//! ```text
//! [Closed group] so here goes: the lady in bed 4 hid vodka in her walker
//! [just us in here] right? my 3 pm patient proposed to me
//! [Members only], so: our admit from the bus crash coded twice
//! this [stays in this group] girls, the coach on my unit tested positive
//! [What happens in] this group... a guy came in with a lightbulb again
//! [Entre nosotras], atendí ayer a una paciente muy conocida
//! ```
//!
//! ## Left alone
//! ```text
//! Closed group for knitters: who has the hummingbird pattern?
//! Nothing in a closed group is private, please take the patient's story down.
//! Private group for dialysis nurses, ask to join! Machine questions welcome.
//! Just us in here tonight, the cat and me.
//! Our caregivers' group meets on Tuesdays, what is said there stays there.
//! It's my own biopsy this time, so keep this between us.
//! ```
//!
//! ## Safer
//! Write as if your manager, and the patient, would read it; or ask without the case.

use super::{said, suspicion};
use crate::mentions::{CareSign, Kind};
use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::{Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let show = |sign| picture.phrases.show(sign);
    if show(Sign::GroupModerates) || show(Sign::OwnCare) {
        return Vec::new();
    }
    let severity = if show(Sign::GroupCase) || picture.of_patients().next().is_some() {
        Severity::Medium
    } else {
        match (speaks_of_somebody(picture), speaks_of_care(picture)) {
            (true, true) => Severity::Medium,
            (true, false) | (false, true) => Severity::Low,
            (false, false) => return Vec::new(),
        }
    };
    let message = "A private group is not private: its members and their screenshots could identify the patient.";
    said(picture, &[Sign::GroupPrivate])
        .map(|tokens| suspicion(picture, severity, tokens, message, Vec::new()))
        .collect()
}

/// True for she and he, a name, an age or a trade.
fn speaks_of_somebody(picture: &Picture<'_>) -> bool {
    let is_third_person = |at: usize| matches!(picture.text.word(at), "she" | "her" | "he" | "him" | "his" | "ella");
    let is_somebody = |kind: &Kind| matches!(kind, Kind::Person(_) | Kind::Age(_) | Kind::Role(_) | Kind::Relation);
    picture.mentions.iter().any(|mention| is_somebody(&mention.kind))
        || (0..picture.text.tokens().len()).any(is_third_person)
}

/// True for a disease, a treatment or a bed.
fn speaks_of_care(picture: &Picture<'_>) -> bool {
    let shows_care = |kind: &Kind| {
        matches!(
            kind,
            Kind::Care(CareSign::Act) | Kind::Condition | Kind::Procedure | Kind::Drug | Kind::Room
        )
    };
    picture.mentions.iter().any(|mention| shows_care(&mention.kind))
}
