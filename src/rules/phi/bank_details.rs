//! # A payment card or bank account
//!
//! ## What it flags
//! The number of a patient's payment card or bank account.
//!
//! ## Why
//! It leads to one person and to their money. Account numbers have to go before a story counts as de-identified.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(J), HIPAA Privacy Rule, as in force in 2025.
//!
//! ## Flagged
//! ```text
//! My patient paid her copay with card [4242 4242 4242 4242], refund?
//! found a Visa [4242424242424242] in bed 4, whose?
//! refund Mr. Hall, seen in clinic, routing [021000021] please
//! Discharged Mrs. Ohm, IBAN [DE89 3704 0044 0532 0130 00] on the form
//! pt's bank account number [000123456789] is on the consent, shred it
//! our patient's mastercard [5555 5555 5555 4444] was declined at the pharmacy
//! ```
//!
//! ## Left alone
//! ```text
//! Donate to our ward: IBAN DE89 3704 0044 0532 0130 00, thank you!
//! We take every card at the clinic.
//! My own card 4242 4242 4242 4242 got declined in the cafeteria.
//! Patients pay 40 dollars at the desk.
//! 4242 4242 4242 4242 is the test card of the payment docs.
//! Our bank holiday hours: clinic closed on Monday.
//! ```
//!
//! ## Safer
//! Take the number out; refunds go through billing.

use crate::mentions::Kind;
use crate::rules::{Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    super::numbers(picture, |kind| match kind {
        Kind::CardNumber => Some("This card number leads to one patient's money."),
        Kind::BankAccount | Kind::Iban => Some("This bank account leads to one patient's money."),
        _ => None,
    })
}
