//! # Care from a personal account
//!
//! ## What it flags
//! A result told, an appointment made, or a clinical picture asked for from the author's own account.
//!
//! ## Why
//! What goes out from a personal account is easily missing in the chart, is seen by whoever holds the phone, and makes a
//! friend of a patient or a patient of a friend. The boards' model guidelines asked for talk about treatment only within
//! the relationship of care, and never on a personal site.
//!
//! Source: Federation of State Medical Boards, Model Policy Guidelines for the Appropriate Use of Social Media and Social
//! Networking in Medical Practice, 2012.
//!
//! ## Flagged
//! ```text
//! {"text": "hey its Dana from the clinic, [your urine came back] clear!!", "surface": "dm", "account": "personal"}
//! {"text": "[Your potassium is 5].9, come in tonight", "surface": "dm", "account": "personal"}
//! {"text": "[I moved your appointment] to Friday, don't tell the desk", "surface": "dm", "account": "personal"}
//! {"text": "[Send me a photo of the incision] and I'll tell you", "surface": "comment", "account": "personal", "context": "day 4 and it itches"}
//! {"text": "[Su biopsia salió negativa], no se preocupe", "surface": "dm", "account": "personal"}
//! {"text": "[Your mum's scan is clear], tell her to sleep", "surface": "comment", "account": "personal", "context": "Still no news about mam"}
//! ```
//!
//! ## Left alone
//! ```text
//! {"text": "My own scan came back clear, thank you all!", "surface": "dm", "account": "personal"}
//! {"text": "I can't look anything up for you, ring the practice on Monday.", "surface": "comment", "account": "personal", "context": "any news of my bloods?"}
//! {"text": "Send me a photo of the cake", "surface": "dm", "account": "personal"}
//! {"text": "Dad your appointment letter came to my house again", "surface": "comment", "account": "personal"}
//! {"text": "your talk was great, the results blew me away", "surface": "dm", "account": "personal"}
//! Nine days for my results, the portal is slow.
//! ```
//!
//! ## Safer
//! Say nothing of care here; let the practice ring, or use its portal.

use super::{about_all, is_addressed, is_of_health, is_own_account, said, say_instead, suspicion};
use crate::draft::Surface;
use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::{Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    if !is_own_account(picture) || !is_addressed(picture) || picture.phrases.show(Sign::ContactFamily) {
        return Vec::new();
    }
    let message = "This reads as care from a personal account. It stays in no chart, and others could see it.";
    let safer = "Please call the practice about this; I keep care off my own account.";
    let mut told: Vec<_> = said(picture, &[Sign::ResultTold, Sign::ClinicalAsked, Sign::CareArranged])
        .map(|tokens| (tokens, Severity::High))
        .collect();
    if told.is_empty() {
        // From somebody who gives the care, or knows it from work, naming it is enough.
        let is_known = speaks_to_somebody_in_care(picture);
        let severity = if is_known { Severity::High } else { Severity::Low };
        told.extend(said(picture, &[Sign::StatusTold, Sign::CareTold]).map(|tokens| (tokens, severity)));
    }
    if told.is_empty()
        && picture.draft.surface == Surface::Dm
        && is_of_health(picture)
        && speaks_to_somebody_in_care(picture)
    {
        return vec![about_all(Severity::Low, message)];
    }
    told.into_iter()
        .map(|(tokens, severity)| {
            suspicion(
                picture,
                severity,
                tokens,
                message,
                vec![say_instead(picture, tokens, safer)],
            )
        })
        .collect()
}

/// True when the one who writes gives care, by what the message says or the one that it answers.
fn speaks_to_somebody_in_care(picture: &Picture<'_>) -> bool {
    let show = |sign| picture.phrases.show(sign);
    let answers_patient = picture
        .answered
        .is_some_and(|answered| answered.phrases.show(Sign::AnsweredPatient));
    show(Sign::CareTie) || show(Sign::Insider) || answers_patient
}
