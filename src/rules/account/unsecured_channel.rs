//! # Care in a site's messages
//!
//! ## What it flags
//! Results, appointments, accounts or identifiers told or asked for in a message of the practice's account, or an invitation to send them there.
//!
//! ## Why
//! Messages on these sites stay with the site, lie open on every phone that is signed in, and may have no agreement to
//! protect health information behind them. What carries health information needs safeguards.
//!
//! Source: 45 CFR 164.530(c) and 164.312(e)(1), HIPAA Privacy and Security Rules, as in force in 2025.
//!
//! ## Flagged
//! ```text
//! {"text": "Hi Ben, [your colonoscopy is confirmed] for Tuesday at 8.", "surface": "dm", "account": "professional"}
//! {"text": "Please [send your date of birth] and we will check.", "surface": "dm", "account": "professional", "context": "are my labs in?"}
//! {"text": "So sorry! [DM us your name and DOB] and we will pull your file.", "surface": "reply", "account": "professional", "context": "I waited two hours"}
//! {"text": "Can you [send a picture of the rash] here please", "surface": "dm", "account": "professional"}
//! {"text": "[Your culture was negative], stop the drops", "surface": "dm", "account": "professional"}
//! {"text": "[Mándenos una foto de la herida] por aquí", "surface": "dm", "account": "professional"}
//! ```
//!
//! ## Left alone
//! ```text
//! {"text": "Please don't send your date of birth here, ring us on 555-0100.", "surface": "dm", "account": "professional"}
//! {"text": "We are open until five, no appointment needed.", "surface": "dm", "account": "professional"}
//! {"text": "Results are only given in the portal or by phone.", "surface": "dm", "account": "professional", "context": "can you tell me if my test is back"}
//! {"text": "Send us a picture of your bake sale cake!", "surface": "dm", "account": "professional"}
//! {"text": "Please call our office manager at 555-0142, so that we can talk in private.", "surface": "reply", "account": "professional", "context": "I waited two hours"}
//! {"text": "Thanks for applying, could you resend your CV?", "surface": "dm", "account": "professional"}
//! ```
//!
//! ## Safer
//! Ask them to ring, or to use the portal, and say nothing of care here.

use std::ops::Range;

use super::{about_all, is_of_health, said, say_instead, suspicion};
use crate::draft::{Account, Surface};
use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::{Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    if picture.draft.account != Account::Professional {
        return Vec::new();
    }
    let (signs, severity): (&[Sign], _) = match picture.draft.surface {
        Surface::Dm => (
            &[Sign::ResultTold, Sign::ClinicalAsked, Sign::CareArranged],
            Severity::High,
        ),
        Surface::Reply | Surface::Comment | Surface::ReviewReply => (&[Sign::ClinicalAsked], Severity::Medium),
        _ => return Vec::new(),
    };
    let mut told: Vec<_> = said(picture, signs).map(|tokens| (tokens, severity)).collect();
    if picture.draft.surface == Surface::Dm {
        // Where somebody is sent elsewhere, their care may be named: "your results are in the portal".
        let is_elsewhere = picture.phrases.show(Sign::CareElsewhere);
        let severity = if is_elsewhere { Severity::Low } else { Severity::High };
        let more = said(picture, &[Sign::StatusTold, Sign::CareTold])
            .filter(|more| !told.iter().any(|(tokens, _)| overlap(tokens, more)));
        let more: Vec<_> = more.map(|tokens| (tokens, severity)).collect();
        told.extend(more);
    }
    let message =
        "Health information in a site's messages may not be protected there. It could identify a patient to others.";
    let safer = "Please call us, so that we can talk about this in private.";
    if told.is_empty() && picture.draft.surface == Surface::Dm && is_of_health(picture) {
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

fn overlap(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}
