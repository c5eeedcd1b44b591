//! # Looking into a record out of curiosity
//!
//! ## What it flags
//! A draft that tells of opening somebody's record without being asked to for their care, or offers to.
//!
//! ## Why
//! Record systems have to keep track of what is done in them, whoever it is about, and telling of it is the proof. Access
//! is for those who need it for their task.
//!
//! Source: 45 CFR 164.502(b) and 164.514(d) (minimum necessary) and 164.312(b) (audit controls), HIPAA Privacy and
//! Security Rules, as in force in 2025.
//!
//! ## Flagged
//! ```text
//! I was bored on nights so I [looked up my ex's chart] lol
//! {"text": "[pulled up the mayor's labs] on my break, wow", "platform": "x"}
//! {"text": "she isn't my patient but I [read her notes] anyway", "surface": "post"}
//! {"text": "I can [get into Epic] from home, want me to check on your sister in law?", "surface": "dm", "account": "personal"}
//! {"text": "[had a peek at] the system for you, nothing yet, don't tell", "surface": "comment", "account": "personal"}
//! {"text": "La [vi en el sistema], aunque no me tocaba", "surface": "post"}
//! ```
//!
//! ## Left alone
//! ```text
//! I reviewed the chart before rounds, as one does.
//! Never look up a neighbour's chart, all access is logged.
//! I can't look anything up for you, even though I work there.
//! Read the new sepsis paper on my break.
//! My own results are in the portal and I checked them twice.
//! {"text": "Looked up my ex on Instagram, bad idea", "surface": "post"}
//! ```
//!
//! ## Safer
//! Do not post it. If a record was opened, tell your privacy officer before the audit does.

use super::{is_addressed, is_of_health, said, suspicion};
use crate::draft::Account;
use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::{Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let show = |sign| picture.phrases.show(sign);
    if show(Sign::SnoopNot) {
        return Vec::new();
    }
    let is_personal = picture.draft.account == Account::Personal;
    let is_told_on = is_personal && is_addressed(picture);
    // Whoever treats somebody reads their record, too: only curiosity makes it worth more than a line on the list.
    let (signs, severity): (&[Sign], _) = if show(Sign::SnoopCurious) && show(Sign::SnoopAct) {
        (&[Sign::SnoopAct], Severity::High)
    } else if is_told_on && is_of_health(picture) && show(Sign::ToldInSecret) {
        (&[Sign::ToldInSecret], Severity::Medium)
    } else if is_told_on {
        (&[Sign::SnoopAct, Sign::SnoopRecord], Severity::Low)
    } else if is_personal {
        (&[Sign::SnoopRecord], Severity::Low)
    } else {
        return Vec::new();
    };
    let message = "This reads as telling from a record that was not yours to open.";
    let mut opened: Vec<_> = said(picture, signs).collect();
    if opened.is_empty() && signs.contains(&Sign::ToldInSecret) {
        // The request itself holds the word that would turn it around.
        opened.extend(
            picture
                .phrases
                .of(Sign::ToldInSecret)
                .first()
                .map(|phrase| &phrase.tokens),
        );
    }
    opened
        .into_iter()
        .map(|tokens| suspicion(picture, severity, tokens, message, Vec::new()))
        .collect()
}
