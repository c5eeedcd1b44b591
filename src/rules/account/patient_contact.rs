//! # Personal contact with a patient
//!
//! ## What it flags
//! A friend request, a private number, a date or a chat that the author seeks with somebody in their care, or tells of.
//!
//! ## Why
//! Somebody who depends on your care cannot freely say no, and a private chat is care without a chart. Improper
//! communication with patients is what medical boards were told of most: 69 % of those that answered a survey knew of a
//! case online.
//!
//! Source: Greysen and others, JAMA 2012;307:1141; ANA Principles for Social Networking and the Nurse, 2011.
//!
//! ## Flagged
//! ```text
//! {"text": "It's Tom, your physio! [Sent you a friend request]", "surface": "dm", "account": "personal"}
//! {"text": "hey, i was your nurse on 4 west, want to [grab a coffee sometime]?", "surface": "dm", "account": "personal"}
//! {"text": "You were my last patient today and i can't stop smiling. [text me]", "surface": "dm", "account": "personal"}
//! {"text": "so my patient found me on here and I [added her] back, she is lovely", "surface": "post", "account": "personal"}
//! {"text": "Soy Ana, su enfermera. Le mandé [solicitud] para platicar", "surface": "dm", "account": "personal"}
//! {"text": "How are your stitches? Here is [my personal number] in case", "surface": "dm", "account": "personal"}
//! ```
//!
//! ## Left alone
//! ```text
//! {"text": "Sent you a friend request, we were on nights together!", "surface": "dm", "account": "personal"}
//! {"text": "I never accept friend requests from patients, nothing personal.", "surface": "post", "account": "personal"}
//! {"text": "want to grab a coffee after shift? you looked done in", "surface": "dm", "account": "personal"}
//! {"text": "Thank you for the request, but we do not add patients here. Please call the clinic.", "surface": "dm", "account": "professional"}
//! {"text": "Happy birthday Tess, drinks on Saturday", "surface": "comment", "account": "personal"}
//! {"text": "My cousin added me to the family chat and I regret it", "surface": "post", "account": "personal"}
//! ```
//!
//! ## Safer
//! Leave contact to the practice. A patient's request can be answered there, kindly: "I keep this account for family and friends."

use super::{is_addressed, is_own_account, said, say_instead, suspicion};
use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::{Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let show = |sign| picture.phrases.show(sign);
    let may_be = is_addressed(picture) || is_own_account(picture);
    if !may_be || show(Sign::ContactGeneral) || show(Sign::ContactFamily) {
        return Vec::new();
    }
    let (sign, severity) = match (is_with_patient(picture), show(Sign::ContactMade)) {
        (true, true) => (Sign::ContactMade, Severity::High),
        // "It's your nurse from Tuesday" may be the beginning of it.
        (true, false) if is_own_account(picture) && is_addressed(picture) => (Sign::CareTie, Severity::Low),
        _ => return Vec::new(),
    };
    let message = "This reads as personal contact with somebody in your care.";
    let safer = "The clinic is the best way to reach me; I keep this account for family and friends.";
    said(picture, &[sign])
        .map(|tokens| {
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

/// True when the one who is addressed, or spoken of, is in the author's care, by what the draft says or the text that it answers.
fn is_with_patient(picture: &Picture<'_>) -> bool {
    let show = |sign| picture.phrases.show(sign);
    let is_told_a_result = is_own_account(picture) && is_addressed(picture) && show(Sign::ResultTold);
    let answers_patient = picture
        .answered
        .is_some_and(|answered| answered.phrases.show(Sign::AnsweredPatient));
    show(Sign::CareTie) || is_told_a_result || answers_patient
}
