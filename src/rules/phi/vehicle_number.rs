//! # A vehicle's number or plate
//!
//! ## What it flags
//! The registration plate or vehicle number of a patient's car, bike or wheelchair van.
//!
//! ## Why
//! A plate is seen in every street and leads to one household. Vehicle identifiers have to go before a story counts as de-
//! identified.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(L), HIPAA Privacy Rule, as in force in 2025.
//!
//! ## Flagged
//! ```text
//! My patient parked in the ambulance bay, plate [HVN 4471]
//! the guy in bed 4 left his lights on, license plate [8VX 2201]
//! Saw Mr. Dorn in clinic, his truck with plate [3BW 7716] is blocking us
//! our patient's van, VIN [1M8GDM9AXKP042788], has the ramp recall
//! my pt's plate: [KMX 4021], still running
//! Discharged Ms. Ude, reg [BD51 SMR] still in the drop-off
//! ```
//!
//! ## Left alone
//! ```text
//! Clavicle plate 2.7 mm, eight holes, patient did well.
//! My plate HVN 4471 got keyed in the staff lot, again.
//! Our shuttle, plate HVN 4471, leaves the clinic at eight.
//! Patients, please plate up at the picnic.
//! Saw a patient with plates on both feet.
//! Growth plate injuries in 12 patients.
//! ```
//!
//! ## Safer
//! Take the number out; security can page a driver.

use crate::mentions::Kind;
use crate::rules::{Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    super::numbers(picture, |kind| match kind {
        Kind::VehicleNumber => Some("This vehicle number leads to one patient's household."),
        Kind::PlateNumber => Some("This plate leads to one patient's household."),
        _ => None,
    })
}
