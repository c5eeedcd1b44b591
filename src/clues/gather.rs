//! From what a draft says of one patient to the clues that it holds.
//!
//! Mentions say what and who, see `named`; phrases of `src/phrases/clues.txt` say what happened and what is unusual, see `said`.

mod named;
mod said;
mod sex;

use std::ops::Range;

use super::clue::{Aspect, Clue};
use crate::mentions::Mention;
use crate::reading::Reading;
use crate::text::Span;

/// A clue, and where it stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Told {
    /// What a reader learns.
    pub clue: Clue,
    /// From which words.
    pub span: Span,
}

/// The most clues that are taken from one draft: more would not change that it is about one person.
const MOST: usize = 40;

/// The clues to one patient: in `mentions`, which are theirs, and in `passage`, the tokens that tell of them.
#[must_use]
pub fn gather<'m>(
    reading: &Reading,
    mentions: impl IntoIterator<Item = &'m Mention>,
    passage: &Range<usize>,
) -> Vec<Told> {
    let mut told = Vec::new();
    for mention in mentions.into_iter().take(MOST) {
        if let Some(clue) = named::clue(&reading.text, mention) {
            add(&mut told, clue, mention.span);
        }
        if let Some(sex) = sex::beside(&reading.text, mention) {
            add(&mut told, Clue::Sex(sex), mention.span);
        }
    }
    for (clue, tokens) in said::clues(reading, passage).take(MOST) {
        add(&mut told, clue, reading.text.span(&tokens));
    }
    if let Some((sex, at)) = sex::by_pronoun(&reading.text, passage) {
        add(&mut told, Clue::Sex(sex), reading.text.span(&(at..at + 1)));
    }
    told
}

/// Adds what is not known yet; somebody has one sex and one age, and the first is believed.
fn add(told: &mut Vec<Told>, clue: Clue, span: Span) {
    let is_one_of_a_kind = matches!(clue.aspect(), Aspect::Sex | Aspect::Age);
    let is_known = |known: &Told| known.clue == clue || is_one_of_a_kind && known.clue.aspect() == clue.aspect();
    if told.len() < MOST && !told.iter().any(is_known) {
        told.push(Told { clue, span });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clues::{Estimate, Workplace, estimate};

    /// As if everything in the draft were about one patient.
    fn gathered(draft: &str) -> Vec<(Aspect, &str)> {
        let reading = crate::reading::read(draft);
        let all = 0..reading.text.tokens().len();
        let told = gather(&reading, &reading.mentions, &all);
        told.iter()
            .map(|told| (told.clue.aspect(), reading.text.quote(told.span)))
            .collect()
    }

    fn estimated(draft: &str) -> Estimate {
        let reading = crate::reading::read(draft);
        let all = 0..reading.text.tokens().len();
        let told = gather(&reading, &reading.mentions, &all);
        let clues: Vec<Clue> = told.iter().map(|told| told.clue).collect();
        estimate(&clues, Workplace::default())
    }

    #[test]
    fn who_where_when_and_what() {
        assert_eq!(
            gathered("Yesterday a 62-year-old man from Yakima with ALS came to our ER"),
            [
                (Aspect::Time, "Yesterday"),
                (Aspect::Age, "62-year-old"),
                (Aspect::Sex, "62-year-old"),
                (Aspect::Place, "Yakima"),
                (Aspect::Condition, "ALS"),
                (Aspect::Event, "ER"),
            ]
        );
    }

    #[test]
    fn only_one_person_is_left() {
        for draft in [
            "The mayor's wife was admitted last night",
            "My patient is the only person in the county with this",
            "He was on the news after the crash, and now he is my patient",
            "Delivered the first triplets ever at our hospital today",
        ] {
            assert_eq!(estimated(draft).group().to_string(), "likely one person", "{draft}");
        }
        assert!(estimated("He was on the news after the crash").newsworthy);
    }

    #[test]
    fn hardly_any_clue_leaves_many() {
        for draft in [
            "Saw a woman in her 60s with hypertension",
            "My patient has diabetes",
            "She has asthma and is doing well",
        ] {
            assert!(!estimated(draft).is_few(), "{draft}");
        }
    }
}
