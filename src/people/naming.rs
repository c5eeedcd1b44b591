//! What speaks for a name being a patient's, and what against it.

use super::story::Story;
use crate::mentions::{Mention, Person, Title};
use crate::reading::Reading;
use crate::text::{Case, Text};

/// How far around a name words are looked at, in tokens.
const AROUND: usize = 3;

/// Everything that bears on `mention`, a `person`, being a patient or a patient's relative: its place, its class and its name.
pub fn each(
    reading: &Reading,
    answered: Option<&Reading>,
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
    tell("name", "form", if letters <= 2 { "initial" } else if words > 1 { "full" } else { "alone" });
    if text.token(person.last).is_some_and(|token| token.case == Case::Lower) {
        tell("name", "form", "lower");
    }
    if tokens.start == text.sentence_of(tokens.start).start {
        tell("name", "form", "first");
    }
    if (tokens.end..text.tokens().len()).all(|at| !text.is_spelled(at)) {
        tell("name", "form", "signature");
    }
    if answered.is_some_and(|answered| mentions_word(&answered.text, text.word(person.last))) {
        tell("name", "form", "answered");
    }
    for phrase in reading.phrases.iter() {
        if phrase.tokens.start < tokens.end && tokens.start < phrase.tokens.end {
            tell("on", "sign", phrase.sign.slug());
        }
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

fn mentions_word(text: &Text, word: &str) -> bool {
    (0..text.tokens().len()).any(|at| text.word(at) == word)
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
