//! A number from 90 on that nothing calls an age, and that can hardly be anything else: `Mr. Hall, 94, went home`, `98, blind, from
//! Tulsa`, `our oldest gal, 104, beat me`, `a man of ninety-three`, `Mr. Hall is 101 this week`.
//!
//! Lower ages are left to the forms that say so: beside a name, most lower numbers count something else.

use super::standing;
use crate::lexicon::{PATIENT_NOUNS, PEOPLE_NOUNS};
use crate::text::{Case, Text, TokenKind};

/// The ages that are read, in years.
const AGES: std::ops::RangeInclusive<u16> = 90..=115;

/// True for the `number` in tokens `at..end`.
pub(super) fn is(text: &Text, at: usize, number: u16, end: usize) -> bool {
    if !AGES.contains(&number) || is_counted(text, end) {
        return false;
    }
    let spelled = text.kind(at) == Some(TokenKind::Word);
    let before = |back| text.word_before(at, back);
    let goes_on = continues(text, end);
    match before(1) {
        "" => goes_on == Next::Comma || spelled && goes_on == Next::And,
        "," if is_somebody(text, at, 2) => goes_on != Next::Number,
        "," => spelled && goes_on == Next::And,
        "(" => is_somebody(text, at, 2) && matches!(text.word(end), ")" | ","),
        "of" => is_person(before(2)),
        "is" | "was" | "'s" => {
            let comma = usize::from(before(2) == ",");
            is_somebody(text, at, 2 + comma) && goes_on == Next::Time
        }
        _ => false,
    }
}

/// What follows a number.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    /// A comma and a word.
    Comma,
    /// `and`, `not` and a word.
    And,
    /// `this week`, or the end of the sentence.
    Time,
    /// Another number.
    Number,
    /// Anything else.
    Other,
}

fn continues(text: &Text, end: usize) -> Next {
    let is_word = |at| text.kind(at) == Some(TokenKind::Word);
    match text.word(end) {
        "," if is_word(end + 1) => Next::Comma,
        "," | "-" | "/" => Next::Number,
        "and" | "not" if is_word(end + 1) => Next::And,
        "" | "." | "!" | "today" | "this" | "now" | "tomorrow" | "next" | "on" => Next::Time,
        _ if text.kind(end) == Some(TokenKind::Newline) => Next::Time,
        _ if text.kind(end) == Some(TokenKind::Number) => Next::Number,
        _ => Next::Other,
    }
}

fn is_counted(text: &Text, end: usize) -> bool {
    let goes_on =
        matches!(text.word(end), "," | "." | "/" | "-" | ":") && text.glued(end + 1) && text.is_spelled(end + 1);
    matches!(text.word(end), "%" | "°") || goes_on || standing::is_counted(text, end)
}

/// True where a name, or a word for somebody, stands `back` tokens before token `at`.
fn is_somebody(text: &Text, at: usize, back: usize) -> bool {
    let word = text.word_before(at, back);
    let there = at.wrapping_sub(back);
    let is_capital = |at: usize| text.token(at).is_some_and(|token| token.case == Case::Capital);
    let senses = text.senses(there);
    let can_be_name = senses.surname() > 0 || senses.given_name() > 0 || senses.is_none();
    // `Hall` alone is a room; `Mr. Hall` and `Lydia Hall` are somebody.
    let follows_name = is_capital(there.wrapping_sub(1)) || text.word_before(there, 1) == ".";
    let is_name = is_capital(there) && can_be_name && (senses.word() < 4 || follows_name);
    !word.is_empty() && (is_name || is_person(word))
}

fn is_person(word: &str) -> bool {
    word.len() > 1 && PEOPLE_NOUNS.contains(&word)
        || PATIENT_NOUNS.iter().any(|(noun, is_one)| *is_one && *noun == word)
        || matches!(
            word,
            "gal"
                | "fellow"
                | "fella"
                | "gent"
                | "resident"
                | "client"
                | "widow"
                | "widower"
                | "nan"
                | "mother"
                | "father"
                | "granny"
                | "grandmother"
                | "grandfather"
                | "abuela"
                | "abuelo"
                | "senora"
                | "senor"
                | "bloke"
                | "chap"
                | "veteran"
                | "person"
        )
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn ages() {
        for (draft, age) in [
            ("Mr. Hall, 94, went home today", "94"),
            ("98, blind, and she sings", "98"),
            ("our oldest gal, 104, beat me at cards", "104"),
            ("a man of ninety-three came in", "ninety-three"),
            ("Mrs. Alvarez is 101 this week", "101"),
            ("ninety-six and still driving", "ninety-six"),
            ("Mr. Hall (97) walked out", "97"),
            ("old fellow, 104 according to his card", "104"),
        ] {
            assert_eq!(quotes("age", draft), [age], "{draft}");
        }
    }

    #[test]
    fn no_ages() {
        for other in [
            "94, 95 and 96 percent",
            "sats of 94, then 97",
            "room air, 94, fine",
            "Highway 101 is shut",
            "Channel 95, live",
            "beds full, 97 patients waiting",
            "Mr. Hall, 94%, on room air",
            "Denver, 101 degrees today",
            "a fever of 101 at noon",
        ] {
            assert_eq!(quotes("age", other), [] as [&str; 0], "{other}");
        }
    }
}
