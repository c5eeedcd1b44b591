//! What a word weighs as a name: how many people bear it, less how often it is an ordinary word.

use crate::lexicon::{Sense, Senses};
use crate::text::{Case, Casing, Text, TokenKind};

/// The weight of a word that cannot be a name.
pub(super) const NEVER: i32 = -50;

/// Senses that make a word something else in a post about health.
const OTHER_THINGS: Senses = Senses::of(Sense::Condition)
    .with(Senses::of(Sense::Drug))
    .with(Senses::of(Sense::Procedure))
    .with(Senses::of(Sense::Month))
    .with(Senses::of(Sense::Weekday))
    .with(Senses::of(Sense::EponymWord))
    .with(Senses::of(Sense::Demonym))
    .with(Senses::of(Sense::Holiday))
    .with(Senses::of(Sense::FacilityWord))
    .with(Senses::of(Sense::State))
    .with(Senses::of(Sense::Country))
    .with(Senses::of(Sense::Title))
    .with(Senses::of(Sense::Care))
    .with(Senses::of(Sense::NumberWord))
    .with(Senses::of(Sense::Relation))
    .with(Senses::of(Sense::Organisation));

/// What a capital at token `at` says of it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Capital {
    /// Stands inside a sentence that uses capitals as grammar does.
    Telling,
    /// Would stand there if the word were a name, and does not.
    Missing,
    /// Says nothing: the sentence begins here, or has only capitals or none.
    Mute,
}

pub(super) fn capital(text: &Text, at: usize) -> Capital {
    let case = text.token(at).map_or(Case::Lower, |token| token.case);
    match (text.casing_at(at), case) {
        (Casing::Plain, Case::Capital) if !begins_sentence(text, at) => Capital::Telling,
        (Casing::Lower, Case::Capital) if !begins_sentence(text, at) => Capital::Telling,
        (Casing::Plain | Casing::Titled | Casing::Upper, Case::Lower) => Capital::Missing,
        _ => Capital::Mute,
    }
}

/// True at the first word of a sentence, past quotes, bullets and emoji.
pub(super) fn begins_sentence(text: &Text, at: usize) -> bool {
    let start = text.sentence_of(at).start;
    at <= start
        || (at - start <= 3 && (start..at).all(|before| text.kind(before) != Some(TokenKind::Word)))
        || matches!(text.word_before(at, 1), ":" | "\"" | "•" | "*")
}

/// As a given name.
pub(super) fn given(text: &Text, at: usize) -> i32 {
    weight(text, at, text.senses(at).given_name())
}

/// As a family name.
pub(super) fn family(text: &Text, at: usize) -> i32 {
    weight(text, at, text.senses(at).surname())
}

/// As a family name after a given name that can be nothing else: that the word is an ordinary one, too, counts for less.
pub(super) fn family_after_certain(text: &Text, at: usize) -> i32 {
    let senses = text.senses(at);
    if senses.surname() == 0 || capital(text, at) == Capital::Telling {
        return family(text, at);
    }
    let other = i32::from(senses.meets(OTHER_THINGS) || senses.can_be(Sense::RarelyName));
    2 * i32::from(senses.surname()) - i32::from(senses.word()) - 8 * other
}

/// As the one word that somebody is known by.
pub(super) fn known(text: &Text, at: usize) -> i32 {
    let senses = text.senses(at);
    let word = i32::from(senses.word());
    let place = if senses.place() > 0 { 4 } else { 0 };
    match capital(text, at) {
        Capital::Telling => 14 - word - place,
        Capital::Mute => 12 - 2 * word - place,
        Capital::Missing => 10 - 2 * word - place,
    }
}

/// As a name that stands alone: as a given name, or as a family name of somebody known.
pub(super) fn alone(text: &Text, at: usize) -> i32 {
    let senses = text.senses(at);
    // Few mean Gary in Indiana.
    let place = match senses.given_name() {
        _ if senses.place() == 0 => 0,
        6.. if senses.word() == 0 => 1,
        _ => 4,
    };
    given(text, at).max(family(text, at) - 2) - place
}

fn weight(text: &Text, at: usize, strength: u8) -> i32 {
    if text.kind(at) != Some(TokenKind::Word) {
        return NEVER;
    }
    let senses = text.senses(at);
    let strength = if senses.can_be(Sense::Mononym) {
        strength.max(3)
    } else {
        strength
    };
    let (strength, word) = (i32::from(strength), i32::from(senses.word()));
    let rarely = i32::from(senses.can_be(Sense::RarelyName));
    let other = i32::from(senses.meets(OTHER_THINGS));
    // What is no word and nothing else is a name where it looks like one.
    let nothing_else = if word == 0 && rarely + other == 0 && senses.place() == 0 {
        4
    } else {
        0
    };
    let listed = 2 * strength;
    match capital(text, at) {
        // A capital word in no list is more likely a name than anything else.
        Capital::Telling if senses.is_none() => 5,
        Capital::Telling if strength == 0 => NEVER,
        Capital::Telling => listed + 4 - word - 3 * rarely - 6 * other + nothing_else,
        Capital::Mute if senses.is_none() => 0,
        _ if strength == 0 => NEVER,
        Capital::Mute => {
            let begins = if text.token(at).is_some_and(|token| token.case == Case::Capital) {
                nothing_else
            } else {
                0
            };
            listed + 1 - 2 * word - 5 * rarely - 8 * other + begins
        }
        Capital::Missing => listed - 2 - 2 * word - 6 * rarely - 8 * other,
    }
}
