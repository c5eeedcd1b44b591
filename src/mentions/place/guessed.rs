use std::ops::Range;

use crate::lexicon::{PLACE_PREPOSITIONS, Sense, Senses};
use crate::text::{Case, Casing, Text, TokenKind};

/// What the names of places end with: `Tokomaru Bay`.
const ENDS: &[&str] = &[
    "bay", "lake", "creek", "falls", "valley", "springs", "ridge", "harbor", "harbour", "beach", "island", "canyon",
    "crossing", "grove", "hollow", "hills", "heights", "junction", "landing", "mills", "prairie", "rapids", "bluff",
    "bluffs", "cove", "gap", "township", "pines",
];

/// What they begin with: `Lake Koshkonong`.
const BEGINNINGS: &[&str] = &[
    "lake", "fort", "port", "camp", "mount", "mt", "cape", "point", "glen", "isla", "puerto", "villa",
];

/// Words before a place, and before little else that has a name.
const WAYS: &[&str] = &[
    "outside", "past", "near", "above", "below", "toward", "towards", "around", "in", "from", "en", "desde",
];

/// Words that make the `to` after them a way.
const MOVES: &[&str] = &[
    "out",
    "down",
    "up",
    "over",
    "back",
    "drove",
    "flew",
    "moved",
    "came",
    "ran",
    "went",
    "transferred",
];

/// A place that no list knows, by the words before it and its capitals: `out past Cunnamulla`, `from Tralee`, `in Tokomaru Bay`.
pub(super) fn at(text: &Text, at: usize) -> Option<Range<usize>> {
    if text.casing_at(at) != Casing::Plain || !is_name(text, at) {
        return None;
    }
    let before = text.word_before(at, 1);
    let leads = PLACE_PREPOSITIONS.contains(&before) || WAYS.contains(&before) || before == "on" || before == "to";
    let second = is_name(text, at + 1) && !text.glued(at + 1);
    if leads && second && !is_name(text, at + 2) {
        let framed =
            ENDS.contains(&text.word(at + 1)) || BEGINNINGS.contains(&text.word(at)) && is_unknown(text, at + 1);
        return framed.then_some(at..at + 2);
    }
    let goes = WAYS.contains(&before) || before == "to" && MOVES.contains(&text.word_before(at, 2));
    (goes && !second && is_unknown(text, at) && text.word(at).len() > 3 && is_free(text, at + 1)).then_some(at..at + 1)
}

fn is_name(text: &Text, at: usize) -> bool {
    text.kind(at) == Some(TokenKind::Word) && text.token(at).is_some_and(|token| token.case == Case::Capital)
}

/// True for a word that is in no list, or is there as a rare family name only.
fn is_unknown(text: &Text, at: usize) -> bool {
    let senses = text.senses(at);
    let rare = senses.surname() < 3 && senses.given_name() < 2 && senses.word() == 0;
    let else_known = senses.meets(
        Senses::of(Sense::Condition)
            .with(Senses::of(Sense::Drug))
            .with(Senses::of(Sense::Demonym))
            .with(Senses::of(Sense::Organisation))
            .with(Senses::of(Sense::Procedure))
            .with(Senses::of(Sense::Month))
            .with(Senses::of(Sense::Weekday))
            .with(Senses::of(Sense::Holiday))
            .with(Senses::of(Sense::Mononym)),
    );
    rare && !else_known
}

/// True where nothing follows that would make the name a person's, a street's or a hospital's.
fn is_free(text: &Text, at: usize) -> bool {
    let senses = text.senses(at);
    let is_joined = text.glued(at) && matches!(text.word(at), "-" | "." | "@" | "/") && text.glued(at + 1);
    let is_named_for = senses.can_be(Sense::FacilityWord) || senses.can_be(Sense::Street) || text.word(at) == "'s";
    !is_joined && !is_named_for
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn places_in_no_list() {
        for (draft, place) in [
            ("Just him and the dog out past Quambarra, all night", "Quambarra"),
            ("my 96-year-old from Tullybeg walked laps", "Tullybeg"),
            ("Big weekend in Tokaroa Bay for us", "Tokaroa Bay"),
            ("a girl went through the ice on Lake Koshkowan", "Lake Koshkowan"),
            ("I drove out to Pennmawr through the sleet", "Pennmawr"),
        ] {
            assert_eq!(quotes("place", draft), [place], "{draft}");
        }
    }

    #[test]
    fn other_names_after_the_same_words() {
        for other in [
            "a letter from Xandriva Medical Center",
            "I wrote to Zorblatt about it",
            "it is in Epic now",
            "switched from Humalog to Lantus",
            "learn it in Spanish",
            "WE WENT IN QUAMBARRA TODAY ALL",
            "she came from Zorblatt's office",
        ] {
            assert_eq!(quotes("place", other), [] as [&str; 0], "{other}");
        }
    }
}
