//! Workmates, workplaces and professions run down in public.

pub mod disparaging_colleague;
pub mod disparaging_employer;
pub mod disparaging_profession;

use std::ops::Range;

use super::Picture;
use super::aimed::{self, Subject};
use crate::phrases::Sign;

/// What runs somebody down, each with its subject; the tokens go from the subject to the end of it.
fn run_down(picture: &Picture<'_>) -> Vec<(Range<usize>, Subject)> {
    let signs = [Sign::WorkLow, Sign::InsultNoun, Sign::WorkIncapable, Sign::WorkHarm];
    signs
        .into_iter()
        .flat_map(|sign| aimed::meant(picture, sign).map(move |phrase| (sign, phrase)))
        .map(|(sign, phrase)| {
            let subject = match sign {
                Sign::WorkIncapable | Sign::WorkHarm => aimed::doer(picture, phrase.tokens.start),
                _ => aimed::subject(picture, phrase.tokens.start),
            };
            (subject.start.min(phrase.tokens.start)..phrase.tokens.end, subject)
        })
        .collect()
}
