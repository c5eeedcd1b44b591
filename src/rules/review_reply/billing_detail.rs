//! # A detail of somebody's bill
//!
//! ## What it flags
//! An answer to feedback that tells what somebody owes, paid or was charged, what their insurance did, or that a fee is
//! refunded or waived.
//!
//! ## Why
//! What was billed shows that there was care, and which. Insurance and cost were among the details in the replies for which
//! a dental practice paid $10,000.
//!
//! Source: 45 CFR 164.502(a), HIPAA Privacy Rule; 45 CFR 160.103 (payment for care is health information); resolution
//! agreement of the HHS Office for Civil Rights with Elite Dental Associates, October 2019.
//!
//! ## Flagged
//! ```text
//! {"surface": "review-reply", "text": "[Your insurance denied the claim, not us]."}
//! {"surface": "review-reply", "text": "[You still owe $85 from last year]."}
//! {"surface": "review-reply", "text": "We [already waived the late fee as a courtesy]."}
//! {"surface": "review-reply", "text": "[Refund issued this morning, have a nice weekend]."}
//! {"surface": "review-reply", "text": "Hi Lee, [your deductible starts over in January]."}
//! {"surface": "review-reply", "text": "[Their plan only covers one exam a year]."}
//! {"surface": "review-reply", "text": "[Su seguro no cubre la limpieza, se lo cobramos aparte]."}
//! {"surface": "reply", "account": "professional", "context": "@northsidelab surprise bill again?? do better", "text": "[We'll reverse the charge today, sorry about that]"}
//! ```
//!
//! ## Left alone
//! ```text
//! {"surface": "review-reply", "text": "Questions about billing of any kind can go to 555-0100."}
//! {"surface": "review-reply", "text": "Our prices are on the website and by the door."}
//! {"surface": "review-reply", "text": "Insurance plans differ in what they cover, and our desk is glad to explain any statement."}
//! {"surface": "review-reply", "text": "We waive the fee for anyone who was in an emergency."}
//! {"surface": "review-reply", "text": "You can ask any insurer for an estimate before a procedure."}
//! {"surface": "review-reply", "text": "You owe us nothing for an honest opinion."}
//! {"surface": "review-reply", "text": "Las preguntas sobre cobros se atienden en el 555-0100."}
//! ```
//!
//! ## Safer
//! "Questions about billing of any kind are best answered in private. Please call our office."

use super::{Matter, Sign, suspicion, told};
use crate::rules::{Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let message = "This reads as a detail of somebody's bill or insurance, and so says that they were a patient.";
    let details = told(picture, Matter::Billing, &[Sign::ReplyBilling]);
    let graded = details
        .iter()
        .map(|said| suspicion(picture, &said.with_the_rest(picture), said.severity(picture), message));
    graded.collect()
}
