//! # Looking into a record out of curiosity
//!
//! ## What it flags
//! A draft that tells of opening somebody's record without being asked to for their care, or offers to.
//!
//! ## Why
//! Opening a record without a reason at work is logged, whoever it is, and telling of it is the proof. Access is for those who need it for their task.
//!
//! Source: 45 CFR 164.502(b) and 164.514(d), HIPAA Privacy Rule (minimum necessary), as in force in 2025.
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

use super::{is_addressed, said, suspicion};
use crate::draft::Account;
use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::{Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let show = |sign| picture.phrases.show(sign);
    if show(Sign::SnoopNot) {
        return Vec::new();
    }
    // Whoever treats somebody reads their record, too: only curiosity makes it worth more than a line on the list.
    let (sign, severity) = match picture.draft.account {
        _ if show(Sign::SnoopCurious) => (Sign::SnoopAct, Severity::High),
        Account::Personal if is_addressed(picture) => (Sign::SnoopAct, Severity::Low),
        Account::Personal => (Sign::SnoopRecord, Severity::Low),
        _ => return Vec::new(),
    };
    let message = "This reads as looking into a record that was not yours to open.";
    said(picture, &[sign])
        .map(|tokens| suspicion(picture, severity, tokens, message, Vec::new()))
        .collect()
}
