//! # A network address
//!
//! ## What it flags
//! The internet or network address of a patient's computer, telephone or device.
//!
//! ## Why
//! It leads to one household or one device. Internet addresses have to go before a story counts as de-identified.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(O), HIPAA Privacy Rule, as in force in 2025.
//!
//! ## Flagged
//! ```text
//! My patient's portal login came from [203.0.113.77]
//! Mr. Dorn was seen in clinic by video, his IP was [198.51.100.23]
//! pt's home monitor has MAC [00:00:5E:00:53:AF]
//! her glucometer at [203.0.113.9] stopped sending, she was admitted
//! the telehealth call of our patient dropped, ip [2001:db8::77]
//! Discharged Ms. Ude, her hub is [00-00-5E-00-53-01]
//! ```
//!
//! ## Left alone
//! ```text
//! Our server moved to 203.0.113.5, patients won't notice.
//! IT says 192.168.0.1 is the router of the ward.
//! Version 2.11.4.1 of the chart is out.
//! My laptop at 192.0.2.7 can't reach the printer.
//! Ping 127.0.0.1 and go home, the clinic network is down.
//! Section 3.2.1.1 of the manual covers patients with pumps.
//! ```
//!
//! ## Safer
//! Take the address out.

use crate::mentions::Kind;
use crate::rules::{Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    super::numbers(picture, |kind| match kind {
        Kind::IpAddress | Kind::MacAddress => Some("This network address could identify a patient."),
        _ => None,
    })
}
