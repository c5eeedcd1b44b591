//! Streets: `1200 Harbor Street, Apt 4, Tulsa, OK`, `Harbor Street`, `9th Avenue`.
//!
//! Check: a number, up to four words and a word such as `street`; without a number, a name with a capital, or after `on`, before one.
//! The city and postal code after it belong to it.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(B).

use super::{Found, Kind, place, postal_code};
use crate::lexicon::{RESIDENCES, SHORT_STREETS, STREETS, Sense};
use crate::text::{Case, Text, TokenKind};

/// The longest name of a street, in tokens.
const LONGEST: usize = 4;

/// The street whose last word stands at token `at`.
pub(super) fn at(text: &Text, at: usize) -> Found {
    if !text.senses(at).can_be(Sense::Street) {
        return None;
    }
    let start = numbered(text, at)
        .or_else(|| named(text, at))
        .or_else(|| residence(text, at))?;
    let end =
        at + 1 + usize::from(text.word(at + 1) == "." && text.glued(at + 1) && SHORT_STREETS.contains(&text.word(at)));
    Some((Kind::StreetAddress, start..past_city(text, past_unit(text, end))))
}

/// The number before `Harbor Street`.
fn numbered(text: &Text, at: usize) -> Option<usize> {
    let number = (1..=LONGEST)
        .filter_map(|back| at.checked_sub(back + 1))
        .find(|number| text.kind(*number) == Some(TokenKind::Number))?;
    let inside = number + 1..at;
    let is_number = text.word(number).len() <= 5 && (!text.glued(number) || text.word(number - 1) == "(");
    let is_initial = |at: usize| text.word(at) == "." && text.glued(at) && text.word(at - 1).len() == 1;
    let is_word = |at: usize| is_spelled(text, at) && is_name(text, at) && !text.senses(at).can_be(Sense::Unit);
    // `2 weeks on the road` is no address: without capitals, one word stands before `road`, and before `st` a rarer one.
    let capital = text.token(number + 1)?.case != Case::Lower;
    let short = SHORT_STREETS.contains(&text.word(at));
    let quiet = inside.len() == 1 && (!short || text.senses(number + 1).word() < 6);
    let same = text.sentence_of(number).end >= at;
    (is_number && same && (capital || quiet) && inside.clone().all(|at| is_word(at) || is_initial(at)))
        .then_some(number)
}

/// The first word of `Harbor Street`, and of `on harbor street`.
fn named(text: &Text, at: usize) -> Option<usize> {
    let before = at.checked_sub(1)?;
    if !STREETS.contains(&text.word(at)) || !is_name(text, before) || !is_spelled(text, before) {
        return None;
    }
    let is_capital = |at: usize| text.token(at).is_some_and(|token| token.case != Case::Lower);
    let code = text.kind(before) == Some(TokenKind::Code);
    let ordinal = code
        && ["st", "nd", "rd", "th"]
            .iter()
            .any(|end| text.word(before).ends_with(end));
    let announced = matches!(text.word_before(before, 1), "on" | "at" | "off" | "from");
    let quiet = announced && text.senses(before).word() < 5;
    if !(is_capital(before) && is_capital(at) && !code || ordinal || quiet) {
        return None;
    }
    let sentence = text.sentence_of(at).start;
    let first = at.saturating_sub(LONGEST).max(sentence);
    let further = (first..before).rev().take_while(|word| {
        is_capital(*word)
            && is_spelled(text, *word)
            && is_name(text, *word)
            && (*word > sentence || text.senses(*word).word() < 4)
    });
    Some(further.last().unwrap_or(before))
}

/// The first word of `Old Mill Rd` after `on`, and of `Birch Hill apartments`: a name with capitals before a shorter word.
fn residence(text: &Text, at: usize) -> Option<usize> {
    let before = at.checked_sub(1)?;
    let is_capital = |at: usize| text.token(at).is_some_and(|token| token.case == Case::Capital);
    let is_house = RESIDENCES.contains(&text.word(at));
    let is_short = matches!(
        text.word(at),
        "rd" | "ln" | "st" | "dr" | "ct" | "way" | "court" | "circle" | "square"
    );
    let first = at.saturating_sub(LONGEST).max(text.sentence_of(at).start);
    let is_part = |word: &usize| is_capital(*word) && is_spelled(text, *word) && is_name(text, *word);
    let start = (first..=before).rev().take_while(is_part).last()?;
    let announced = matches!(text.word_before(start, 1), "on" | "off" | "at" | "from");
    // `on Monday Dr. Hall` goes on with a name.
    let stop = usize::from(text.word(at + 1) == ".");
    let ends = !is_capital(at + 1 + stop);
    let is_place = is_house && start < at || is_short && announced && is_capital(at) && ends && start > first;
    is_place.then_some(start)
}

fn is_spelled(text: &Text, at: usize) -> bool {
    matches!(text.kind(at), Some(TokenKind::Word | TokenKind::Code))
}

fn is_name(text: &Text, at: usize) -> bool {
    !text.senses(at).can_be(Sense::SmallWord)
}

/// Past `, Apt 4B`.
fn past_unit(text: &Text, end: usize) -> usize {
    let at = end + usize::from(text.word(end) == ",");
    let is_unit = matches!(text.word(at), "apt" | "apartment" | "suite" | "ste" | "unit" | "floor");
    let number = at + 1 + usize::from(matches!(text.word(at + 1), "#" | "."));
    let numbered =
        matches!(text.kind(number), Some(TokenKind::Number | TokenKind::Code)) || text.word(number).len() == 1;
    if is_unit && numbered { number + 1 } else { end }
}

/// Past `, Tulsa, OK 74101`.
fn past_city(text: &Text, end: usize) -> usize {
    let at = end + usize::from(text.word(end) == ",");
    let city = if at > end { place::listed(text, at) } else { None };
    let end = city.map_or(end, |(_, tokens)| place::past_state(text, tokens.end));
    match postal_code::of_place(text, end) {
        Some(code) if end > at => code,
        _ => end,
    }
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn streets() {
        for (draft, street) in [
            (
                "found at 1200 Harbor Street, Apt 4B, Tulsa, OK 74101 at noon",
                "1200 Harbor Street, Apt 4B, Tulsa, OK 74101",
            ),
            ("found at 12 N. Elm St. yesterday", "12 N. Elm St."),
            ("found at 12 elm st", "12 elm st"),
            ("lives on Harbor Street", "Harbor Street"),
            ("lives on harbor avenue", "harbor avenue"),
            ("corner of 9th Avenue", "9th Avenue"),
        ] {
            assert_eq!(quotes("street-address", draft), [street], "{draft}");
        }
    }

    #[test]
    fn no_streets() {
        for other in [
            "on the road again",
            "2 weeks on the road",
            "word on the street",
            "a long drive home",
            "3 of us drive",
        ] {
            assert_eq!(quotes("street-address", other), [] as [&str; 0], "{other}");
        }
    }
}
