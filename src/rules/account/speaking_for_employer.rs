//! # Speaking for the employer
//!
//! ## What it flags
//! A personal account that announces, promises or denies something in the name of a hospital or company.
//!
//! ## Why
//! Readers can take it for the employer's word. The nurses' principles ask to keep the personal and the professional
//! apart: say that you speak for yourself, and look at what your employer's policy asks.
//!
//! Source: ANA Principles for Social Networking and the Nurse, 2011.
//!
//! ## Flagged
//! ```text
//! {"text": "[On behalf of the whole hospital I apologize] for the outage", "surface": "post", "account": "personal"}
//! {"text": "[Speaking for the] clinic here: refunds go out on Monday", "surface": "comment", "account": "personal"}
//! {"text": "[As an employee I can confirm that the unit is closing]", "surface": "reply", "account": "personal"}
//! {"text": "[Official statement from] us nights people: nobody was hurt", "surface": "post", "account": "personal"}
//! {"text": "The [hospital's position] is that the report is wrong", "surface": "comment", "account": "personal"}
//! {"text": "[En nombre de todo] el hospital, pedimos disculpas", "surface": "post", "account": "personal"}
//! ```
//!
//! ## Left alone
//! ```text
//! {"text": "On behalf of the whole hospital we apologize for the outage", "surface": "post", "account": "professional"}
//! {"text": "Not speaking for the clinic, but I think the fines are too high", "surface": "post", "account": "personal"}
//! {"text": "Opinions are my own, my employer has better ones", "surface": "post", "account": "personal"}
//! {"text": "We are hiring two nurses where I work, ask me anything", "surface": "post", "account": "personal"}
//! {"text": "As a nurse I can tell you that nights are long", "surface": "post", "account": "personal"}
//! {"text": "The hospital by the river is beautiful tonight, bring a coat", "surface": "post", "account": "personal"}
//! ```
//!
//! ## Safer
//! Say that it is your own view, or leave it to those who speak for the employer.

use super::{said, suspicion};
use crate::draft::Account;
use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::{Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let severity = match picture.draft.account {
        Account::Professional => return Vec::new(),
        Account::Personal if !picture.phrases.show(Sign::SpeaksForSelf) => Severity::High,
        // The account may be the employer's, or the author says elsewhere that the views are the author's own.
        _ => Severity::Low,
    };
    let message = "This reads as your employer's word, from your own account.";
    let mut speaks: Vec<_> = said(picture, &[Sign::SpeaksFor])
        .map(|tokens| (tokens, severity))
        .collect();
    if speaks.is_empty() && picture.phrases.show(Sign::WorksThere) {
        speaks.extend(said(picture, &[Sign::WePledge]).map(|tokens| (tokens, Severity::Low)));
    }
    speaks
        .into_iter()
        .map(|(tokens, severity)| suspicion(picture, severity, tokens, message, Vec::new()))
        .collect()
}
