//! # A device's serial number
//!
//! ## What it flags
//! The serial number of a device that a patient has or uses: an implant, a pump, a monitor.
//!
//! ## Why
//! One number stands for one device, and so for the person who has it. Device identifiers and serial numbers have to go
//! before a story counts as de-identified.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(M), HIPAA Privacy Rule, as in force in 2025.
//!
//! ## Flagged
//! ```text
//! My patient's pump, SN [5500-KB-1983], keeps alarming
//! her pacemaker, serial [MVX771209H], is on the advisory list and she was seen in clinic Monday
//! lefty pump serial no. [Q14-9920-T] beeping since lunch, patient unbothered
//! Mr. Wendt was admitted with ICD serial number [PJH-604418]
//! CPAP sn [23-1180-QY] of the man in bed 4 finally synced
//! explanted today from our patient: S/N [HX-4420-L]
//! ```
//!
//! ## Left alone
//! ```text
//! Our new ultrasound, serial 88-20417-B, is here!
//! Model 3100 ventilators are back in stock.
//! The recall covers all pumps made in 2023.
//! My own insulin pump, serial 5500-KB-1983, sings to me.
//! Patients, check the label on your device for a recall.
//! Serial troponins at 0, 3 and 6 hours, patient pain free.
//! ```
//!
//! ## Safer
//! Take the number out, and ask the maker or biomedical engineering.

use crate::mentions::Kind;
use crate::rules::{Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    super::numbers(picture, |kind| match kind {
        Kind::DeviceSerial => Some("This serial number leads to the one patient who has the device."),
        _ => None,
    })
}
