//! # Not leaving somebody alone
//!
//! ## What it flags
//! Words that drive somebody out or keep at somebody who has asked for peace: "let's make her quit", "every day until you
//! resign", a new account after a block.
//!
//! ## Why
//! Unwanted contact that goes on is harassment to the one who gets it, and professional standards rule that out online as
//! well.
//!
//! Source: GMC, Using social media as a medical professional, paragraph 14, in force since 30 January 2024: do not abuse,
//! discriminate, bully, harass or deliberately target anybody.
//!
//! ## Flagged
//! ```text
//! let's [make her quit]
//! {"text": "[get her fired] already", "surface": "comment"}
//! {"text": "you are a snake and [I will message you every day]", "surface": "dm"}
//! {"text": "you [blocked me, so] I [made a new account]", "surface": "dm"}
//! Call him [until he cracks]
//! We should [ruin his career].
//! ```
//!
//! ## Left alone
//! ```text
//! Let's make her a cake, she quit smoking!
//! Walk every day until you feel stronger.
//! I blocked the old account because it was hacked, this is the new one.
//! Two more shifts until she leaves for her honeymoon
//! They made him cry with that surprise party
//! Get her home safe, that's all I want tonight.
//! ```
//!
//! ## Safer
//! Take it to somebody whose task it is: a manager, human resources, a union representative.

use super::{Tells, told};
use crate::phrases::Sign;
use crate::rules::{Picture, Suspicion};

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let tells = Tells {
        sure: Sign::Harass,
        likely: Sign::HarassLikely,
        gated: Sign::HarassGated,
    };
    told(picture, &tells, "This could read as harassing somebody.")
}
