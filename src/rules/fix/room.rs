use super::language::{self, Language};
use super::{Fix, Picture, is_determiner};
use crate::mentions::{Kind, Mention};
use crate::text::{Text, TokenKind};

/// `the lady in bed 3 sings` becomes `the lady sings`, `bed 3 coded` becomes `a patient coded`.
pub(super) fn vaguer(picture: &Picture<'_>, mention: &Mention) -> Fix {
    let text = picture.text;
    let (start, end) = (mention.tokens.start, mention.tokens.end);
    let out = |from| Fix::take_out(picture, "Leave the room out", from, end);
    let language = language::around(text, &mention.tokens);
    // `de la habitación 12`
    let article = usize::from(matches!(text.word_before(start, 1), "the" | "la" | "el"));
    let before = text.word_before(start, 1 + article);
    if matches!(before, "in" | "from" | "at" | "on" | "en" | "de") {
        let preposition = start - article - 1;
        let follows_word = preposition
            .checked_sub(1)
            .is_some_and(|at| text.kind(at) == Some(TokenKind::Word) && !needs_place(text.word(at)));
        return if follows_word {
            out(preposition)
        } else {
            Fix::replace(picture, start - article..end, a_room(text, start, language))
        };
    }
    if matches!(
        before,
        "to" | "into" | "outside" | "near" | "under" | "behind" | "by" | "for" | "a" | "con"
    ) {
        return Fix::replace(picture, start - article..end, a_room(text, start, language));
    }
    let in_parentheses = before == "(" && text.word(end) == ")";
    if in_parentheses || before == "," || follows_name(picture, mention) {
        return out(start);
    }
    if is_determiner(before) {
        let is_inside = matches!(text.word_before(start, 2), "in" | "on" | "from" | "en");
        let wording = match is_inside {
            true => language.pick("unit", "sala"),
            false => language.pick("patient", "paciente"),
        };
        return Fix::replace(picture, start..end, wording);
    }
    Fix::replace(picture, start..end, language.pick("a patient", "un paciente"))
}

/// `a bed` for `bed 3`.
fn a_room(text: &Text, start: usize, language: Language) -> &'static str {
    match (language, text.word(start)) {
        (Language::Spanish, _) => "una sala",
        (_, "bed") => "a bed",
        (_, "ward") => "a ward",
        (_, "bay") => "a bay",
        (_, "unit" | "floor" | "icu" | "picu" | "nicu" | "ccu") => "a unit",
        _ => "a room",
    }
}

/// True for `Mrs. V rm 9`.
fn follows_name(picture: &Picture<'_>, room: &Mention) -> bool {
    let here = picture
        .mentions
        .partition_point(|mention| mention.tokens.start < room.tokens.start);
    let before = here.checked_sub(1).map(|before| &picture.mentions[before]);
    before.is_some_and(|before| matches!(before.kind, Kind::Person(_)) && before.tokens.end == room.tokens.start)
}

/// Words that need a place after them.
fn needs_place(word: &str) -> bool {
    matches!(
        word,
        "is" | "was" | "are" | "were" | "lies" | "lay" | "been" | "be" | "sits" | "sleeps" | "esta" | "estaba"
    )
}
