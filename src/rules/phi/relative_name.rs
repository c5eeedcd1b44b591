//! # The name of a patient's relative
//!
//! ## What it flags
//! The name of kin, a partner or company of somebody in care.
//!
//! ## Why
//! Who knows the mother knows the patient. The names of relatives, employers and household members have to go as the patient's
//! own before a story counts as de-identified.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(A), HIPAA Privacy Rule, as in force in 2025.
//!
//! ## Flagged
//! ```text
//! my patient's mom, [Karen Doyle], cried with me
//! Our pt's husband [Duc] slept in the chair for nine nights
//! Admitted a man last night and his wife [Rosalind] sang to him
//! the patient's daughter [Ines Albrecht] brought cake for the ward
//! My patient was extubated today, her son [Tobias] kissed my hand
//! discharged a sweet lady, her granddaughter [Mireille] carried the bags
//! ```
//!
//! ## Left alone
//! ```text
//! My sister Karen had surgery today.
//! Thanks to my husband Duc for packing my lunch.
//! Our nurse manager Rosalind sings at every huddle.
//! Henrietta Lacks's family deserves more than a plaque.
//! My son Tobias starts school on Monday.
//! Dr. Albrecht and her daughter Ines ran the 5K.
//! ```
//!
//! ## Safer
//! Say "a relative", or "the family".

use super::hidden;
use crate::mentions::Kind;
use crate::people::Standing;
use crate::report::Severity;
use crate::rules::{Fix, Picture, Suspicion};

/// How much must speak for the draft telling of a patient, in logits.
const TOLD: f32 = 0.0;

pub(in crate::rules) fn check(picture: &Picture<'_>) -> Vec<Suspicion> {
    let is_told = picture.people.story().best() >= TOLD;
    let relatives = picture.mentions().enumerate().filter(|(number, (mention, owner))| {
        is_told
            && matches!(mention.kind, Kind::Person(_))
            && owner.is_some_and(|owner| owner.standing == Standing::Relative)
            && !hidden::hides(picture.text, mention)
            && !is_with_workmate(picture, *number)
    });
    relatives
        .map(|(_, (mention, owner))| Suspicion {
            severity: if owner.is_some_and(|owner| owner.is_sure) {
                Severity::High
            } else {
                Severity::Medium
            },
            span: mention.span,
            message: format!(
                "“{}” is close to a patient and could identify them.",
                picture.quote(mention)
            ),
            fixes: vec![Fix::name(picture, mention)],
        })
        .collect()
}

/// How many mentions before a name are read for whose kin it is.
const REACH: usize = 8;

/// True for `Dr. Albrecht and her daughter Ines`: kin of whoever works there.
fn is_with_workmate(picture: &Picture<'_>, name: usize) -> bool {
    let sentence = picture.text.sentence_of(picture.mentions[name].tokens.start);
    let mut before = (name.saturating_sub(REACH)..name).rev().filter(|number| {
        let mention = &picture.mentions[*number];
        mention.tokens.start >= sentence.start && matches!(mention.kind, Kind::Person(_) | Kind::Patient(_))
    });
    let last = before.find_map(|number| picture.people.owner(number));
    last.is_some_and(|owner| owner.standing == Standing::Colleague)
}
