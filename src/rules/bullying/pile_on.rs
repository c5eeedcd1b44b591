//! # Sending others after somebody
//!
//! ## What it flags
//! A call to readers to report, flood, rate or message one person: "everybody go report her page".
//!
//! ## Why
//! What a hundred readers do at one person cannot be called back. To target somebody deliberately is what professional
//! standards rule out.
//!
//! Source: GMC, Using social media as a medical professional, paragraph 14, in force since 30 January 2024: do not abuse,
//! discriminate, bully, harass or deliberately target anybody.
//!
//! ## Flagged
//! ```text
//! [Everybody go report Jenna]'s page
//! [Flood his inbox], he earned it
//! {"text": "[one star on] every site please, she fired my cousin", "surface": "post"}
//! This is the liar who left the review, [tell her what you think] of it 😈
//! [tag her employer] 👇
//! Nurses, [do your thing].
//! ```
//!
//! ## Left alone
//! ```text
//! Tag a nurse who deserves flowers this week 👇
//! Flood our booking page, we have plenty of flu shots!
//! Please report broken wheelchairs to the front desk.
//! Everyone, please message Ana and wish her a happy birthday
//! Write to your representative about the staffing bill.
//! Send him a card, he is 80 on Sunday.
//! ```
//!
//! ## Safer
//! Use the form for reports yourself, once, and say nothing in public.

use super::{Tells, told};
use crate::phrases::Sign;
use crate::rules::{Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let tells = Tells {
        sure: Sign::PileOn,
        likely: Sign::PileOnLikely,
        gated: Sign::PileOnGated,
    };
    told(picture, &tells, "This could send others after one person.")
}
