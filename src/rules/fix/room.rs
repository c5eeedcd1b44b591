use super::language;
use super::{Fix, Picture, is_determiner};
use crate::mentions::Mention;
use crate::text::TokenKind;

/// `the lady in bed 3 sings` becomes `the lady sings`, `bed 3 coded` becomes `a patient coded`.
pub(super) fn vaguer(picture: &Picture<'_>, mention: &Mention) -> Fix {
    let text = picture.text;
    let (start, end) = (mention.tokens.start, mention.tokens.end);
    let language = language::around(text, &mention.tokens);
    let is_in = |word| matches!(word, "in" | "from" | "at" | "on" | "en" | "de");
    // `de la habitación 12`
    let article = usize::from(matches!(text.word_before(start, 1), "the" | "la" | "el"));
    let preposition = 1 + article;
    if is_in(text.word_before(start, preposition)) {
        let before = start - preposition;
        let follows_word =
            before > 0 && text.kind(before - 1) == Some(TokenKind::Word) && !is_verb_of_place(text.word(before - 1));
        if follows_word {
            return Fix::take_out(picture, "Leave the room out", before, end);
        }
        return Fix::replace(picture, start - article..end, language.pick("a room", "una sala"));
    }
    if start > 0 && text.word(start - 1) == "(" && text.word(end) == ")" || text.word_before(start, 1) == "," {
        return Fix::take_out(picture, "Leave the room out", start, end);
    }
    let named = text.kind(start) == Some(TokenKind::Word) && is_determiner(text.word_before(start, 1));
    if named {
        return Fix::replace(picture, start..end, language.pick("patient", "paciente"));
    }
    if matches!(text.word_before(start, 1), "to" | "into" | "outside" | "near") {
        return Fix::replace(picture, start..end, language.pick("a room", "una sala"));
    }
    Fix::replace(picture, start..end, language.pick("a patient", "un paciente"))
}

/// Words that need a place after them.
fn is_verb_of_place(word: &str) -> bool {
    matches!(
        word,
        "is" | "was" | "are" | "were" | "lies" | "lay" | "been" | "be" | "esta" | "estaba"
    )
}
