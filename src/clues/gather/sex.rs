//! Of which sex somebody is.

use std::ops::Range;

use crate::clues::population::Sex;
use crate::mentions::{Kind, Mention};
use crate::text::Text;

/// How many tokens beside an age or the word `patient` are read.
const REACH: usize = 3;

/// The most tokens that are searched for a pronoun.
const HORIZON: usize = 200;

/// By the age or the noun itself, or a word beside it: `62F`, `70-year-old woman`, `a male patient`.
pub(super) fn beside(text: &Text, mention: &Mention) -> Option<Sex> {
    if !matches!(mention.kind, Kind::Age(_) | Kind::Patient(_)) {
        return None;
    }
    let by_letter = mention.tokens.clone().find_map(|at| match text.word(at) {
        "f" => Some(Sex::Female),
        "m" => Some(Sex::Male),
        word if word.starts_with(|first: char| first.is_ascii_digit()) => match word.as_bytes().last() {
            Some(b'f') => Some(Sex::Female),
            // `18m` is 18 months, and no such age is a mention of years.
            Some(b'm') => Some(Sex::Male),
            _ => None,
        },
        _ => None,
    });
    let sentence = text.sentence_of(mention.tokens.start);
    let after = mention.tokens.end..(mention.tokens.end + REACH).min(sentence.end);
    let before = mention.tokens.start.saturating_sub(2).max(sentence.start)..mention.tokens.start;
    by_letter.or_else(|| before.chain(after).find_map(|at| noun(text, at)))
}

fn noun(text: &Text, at: usize) -> Option<Sex> {
    // `her husband` is somebody else.
    if matches!(text.word_before(at, 1), "his" | "her" | "their" | "'s" | "su") {
        return None;
    }
    match text.word(at) {
        "man" | "gentleman" | "guy" | "dude" | "boy" | "male" | "m" | "grandpa" | "grandfather" | "father" | "dad"
        | "hombre" | "nino" | "senor" => Some(Sex::Male),
        "woman" | "lady" | "girl" | "female" | "f" | "grandma" | "grandmother" | "mother" | "mom" | "mujer"
        | "nina" | "senora" | "pregnant" | "embarazada" => Some(Sex::Female),
        _ => None,
    }
}

/// By the pronouns, where all are of one sex, and where the first stands.
pub(super) fn by_pronoun(text: &Text, passage: &Range<usize>) -> Option<(Sex, usize)> {
    let mut all = passage.clone().take(HORIZON).filter_map(|at| match text.word(at) {
        "she" | "her" | "hers" | "herself" | "ella" => Some((Sex::Female, at)),
        "he" | "him" | "his" | "himself" => Some((Sex::Male, at)),
        _ => None,
    });
    let first = all.next()?;
    all.all(|(sex, _)| sex == first.0).then_some(first)
}
