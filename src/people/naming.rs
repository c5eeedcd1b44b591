//! What speaks for a name being a patient's, and what against it.

use std::collections::BTreeSet;

use super::story::Story;
use super::weights;
use crate::mentions::{Mention, Person, Title};
use crate::reading::Reading;
use crate::text::{Case, TokenKind};

/// How far around a name words are looked at, in tokens.
const AROUND: usize = 3;

/// What holds of a name of which nothing is known, in logits.
pub(super) fn bias() -> f32 {
    weight("draft", "form", "bias")
}

/// What a piece of evidence weighs, in logits.
pub(super) fn weight(place: &str, class: &str, name: &str) -> f32 {
    weights::weight("name", place, class, name)
}

/// Everything that bears on `mention`, a `person`, being a patient or a patient's relative: its place, its class and its name.
pub fn each(
    reading: &Reading,
    answered: &BTreeSet<&str>,
    story: &Story,
    mention: &Mention,
    person: &Person,
    mut tell: impl FnMut(&'static str, &str, &str),
) {
    let text = &reading.text;
    let tokens = &mention.tokens;
    let sentence = text.sentence_number(tokens.start).unwrap_or_default();
    tell("here", "score", level(story.score(sentence)));
    tell("draft", "score", level(story.best()));
    let title = match person.title {
        Some(Title::Clinician) => "clinician",
        Some(Title::Courtesy) => "courtesy",
        None if person.is_figure => "figure",
        None => "no-title",
    };
    tell("name", "form", title);
    let words = tokens.clone().filter(|at| text.is_spelled(*at)).count();
    let letters = text.word(person.last).chars().count();
    tell(
        "name",
        "form",
        if letters <= 2 {
            "initial"
        } else if words > 1 {
            "full"
        } else {
            "alone"
        },
    );
    if text.token(person.last).is_some_and(|token| token.case == Case::Lower) {
        tell("name", "form", "lower");
    }
    if tokens.start == text.sentence_of(tokens.start).start {
        tell("name", "form", "first");
    }
    let mut rest_of_line =
        (tokens.end..text.tokens().len()).take_while(|at| text.kind(*at) != Some(TokenKind::Newline));
    if !rest_of_line.any(|at| text.is_spelled(at)) {
        tell("name", "form", "signature");
    }
    if answered.contains(text.word(person.last)) {
        tell("name", "form", "answered");
    }
    let mut signs: Vec<_> = reading.phrases.touching(tokens).map(|phrase| phrase.sign).collect();
    signs.dedup();
    for sign in signs {
        tell("on", "sign", sign.slug());
    }
    for back in 1..=AROUND {
        let word = text.word_before(tokens.start, back);
        if !word.is_empty() {
            tell(if back == 1 { "right-before" } else { "before" }, "word", word);
        }
    }
    for ahead in 0..AROUND {
        let at = tokens.end + ahead;
        if text.sentence_number(at) == Some(sentence) {
            tell(if ahead == 0 { "right-after" } else { "after" }, "word", text.word(at));
        }
    }
}

/// The words of the text that is answered, for [`each`].
#[must_use]
pub fn words<'a>(answered: Option<&'a Reading>) -> BTreeSet<&'a str> {
    let texts = answered.into_iter().map(|answered| &answered.text);
    texts
        .flat_map(|text| (0..text.tokens().len()).map(|at| text.word(at)))
        .collect()
}

/// A score, roughly.
fn level(score: f32) -> &'static str {
    match score {
        ..-3.0 => "lowest",
        ..-1.5 => "low",
        ..-0.5 => "middling",
        ..0.5 => "fair",
        ..2.0 => "high",
        _ => "highest",
    }
}
