//! # Private life on the practice's account
//!
//! ## What it flags
//! Drinks, dates, divorces, politics or faith of whoever writes, on the account of a practice or hospital.
//!
//! ## Why
//! Patients read it as the practice's word, and the post was probably meant for another account. Separate the personal from the professional.
//!
//! Source: ANA Principles for Social Networking and the Nurse, 2011.
//!
//! ## Flagged
//! ```text
//! {"text": "still [hungover] from the staff party and the first patient is at 8", "surface": "caption", "account": "professional"}
//! {"text": "[my ex] got the boat, I got the clinic, who won", "surface": "post", "account": "professional"}
//! {"text": "third [margarita] of the night, see you all tomorrow", "surface": "post", "account": "professional"}
//! {"text": "[Democrats are] ruining this town and everybody knows it", "surface": "post", "account": "professional"}
//! {"text": "so [my hinge] match just walked into the lobby", "surface": "post", "account": "professional"}
//! {"text": "estoy [cruda] y me toca abrir la clínica", "surface": "caption", "account": "professional"}
//! ```
//!
//! ## Left alone
//! ```text
//! {"text": "still hungover from the wedding", "surface": "post", "account": "personal"}
//! {"text": "Dr. Amadi is getting married, cards at the front desk!", "surface": "post", "account": "professional"}
//! {"text": "Alcohol awareness week: a glass of wine a day is not medicine.", "surface": "post", "account": "professional"}
//! {"text": "Vaccination day at the town hall on Saturday.", "surface": "post", "account": "professional"}
//! {"text": "The state bill would cut Medicaid for rural clinics. Our statement is on the website.", "surface": "post", "account": "professional"}
//! {"text": "Domestic violence hurts. If your ex frightens you, call us.", "surface": "post", "account": "professional"}
//! ```
//!
//! ## Safer
//! Post it on your own account, or not at all.

use super::{said, suspicion};
use crate::draft::{Account, Surface};
use crate::phrases::Sign;
use crate::report::Severity;
use crate::rules::{Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    if picture.draft.account != Account::Professional || picture.draft.surface == Surface::ReviewReply {
        return Vec::new();
    }
    let signs = [Sign::PersonalNight, Sign::PersonalLove, Sign::PersonalPolitics];
    let message = "This reads as private, and goes out as the practice's word.";
    let mut private: Vec<_> = said(picture, &signs).map(|tokens| (tokens, Severity::Medium)).collect();
    if private.is_empty() {
        private.extend(said(picture, &[Sign::PersonalDay]).map(|tokens| (tokens, Severity::Low)));
    }
    private
        .into_iter()
        .map(|(tokens, severity)| suspicion(picture, severity, tokens, message, Vec::new()))
        .collect()
}
