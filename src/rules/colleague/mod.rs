//! Workmates, workplaces and professions run down in public.

pub mod disparaging_colleague;
pub mod disparaging_employer;
pub mod disparaging_profession;

use std::ops::Range;

use super::Picture;
use super::aimed::{self, Subject};
use crate::phrases::Sign;

/// How many tokens before scorn its target may stand.
const REACH: usize = 14;

/// What runs somebody down, each with its subject; the tokens go from the subject to the end of it.
fn run_down(picture: &Picture<'_>) -> Vec<(Range<usize>, Subject)> {
    let signs = [
        Sign::WorkLow,
        Sign::InsultNoun,
        Sign::WorkIncapable,
        Sign::WorkHarm,
        Sign::WorkScorn,
    ];
    signs
        .into_iter()
        .flat_map(|sign| aimed::of_others(picture, sign).map(move |phrase| (sign, phrase)))
        .map(|(sign, phrase)| {
            let at = phrase.tokens.start;
            let subject = match sign {
                Sign::WorkIncapable | Sign::WorkHarm => aimed::doer(picture, at),
                Sign::WorkScorn => scorned(picture, at),
                _ => aimed::subject(picture, at),
            };
            (subject.start.min(at)..phrase.tokens.end, subject)
        })
        .collect()
}

/// The workplace that stands before scorn in the same sentence, or alone before it: `Westmarch Clinic. Clowns.`
fn scorned(picture: &Picture<'_>, at: usize) -> Subject {
    let text = picture.text;
    let sentence = text.sentence_of(at);
    let is_lone = |sentence: &Range<usize>| sentence.len() <= 6;
    let before = sentence
        .start
        .checked_sub(1)
        .map(|last| text.sentence_of(last))
        .filter(is_lone);
    let from = before
        .map_or(sentence.start, |before| before.start)
        .max(at.saturating_sub(REACH));
    aimed::workplace(picture, from..at)
}
