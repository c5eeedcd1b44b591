//! Streets: `1200 Harbor Street, Apt 4, Tulsa, OK`, `Harbor Street`, `5th Avenue`.
//!
//! Check: a number, up to four words and a word such as `street`; without a number, a name with a capital, or after `on`, before one.
//! The city and postal code after it belong to it.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(B).

use super::{Found, Kind, place, postal_code};
use crate::lexicon::{NOT_A_NAME, Sense};
use crate::text::{Case, Text, TokenKind};

/// The longest name of a street, in tokens.
const LONGEST: usize = 4;

/// Words that end a street's name.
const STREETS: &[&str] = &[
    "street",
    "avenue",
    "ave",
    "road",
    "boulevard",
    "blvd",
    "lane",
    "drive",
    "highway",
    "hwy",
    "parkway",
    "pkwy",
    "terrace",
    "crescent",
    "turnpike",
    "expressway",
];

/// Shorter ones, which count after a number only: `12 Elm St`.
const SHORT: &[&str] = &[
    "st", "rd", "ln", "dr", "ct", "court", "pl", "place", "way", "circle", "cir", "close", "square", "sq", "row",
    "mews",
];

pub(super) fn at(text: &Text, at: usize) -> Found {
    let end = numbered(text, at).or_else(|| named(text, at))?;
    Some((Kind::StreetAddress, at..past_city(text, past_unit(text, end))))
}

/// `1200 Harbor Street`
fn numbered(text: &Text, at: usize) -> Option<usize> {
    if text.kind(at) != Some(TokenKind::Number) || text.glued(at) && text.word(at - 1) != "(" || text.word(at).len() > 5
    {
        return None;
    }
    let end = end_of_name(text, at + 1)?;
    let short = SHORT.contains(&text.word(end - 1));
    // `2 weeks on the road` is no address: without capitals, one word stands before `road`, and before `st` a rarer one.
    let mut inside = at + 1..end - 1;
    let capital = text.token(at + 1)?.case != Case::Lower;
    let quiet = inside.len() == 1 && (!short || text.senses(at + 1).word() < 6);
    let named = (capital || quiet) && inside.all(|at| is_name(text, at) && !text.senses(at).can_be(Sense::Unit));
    named.then(|| end + usize::from(text.word(end) == "." && text.glued(end)))
}

/// `Harbor Street`, and `on harbor street`
fn named(text: &Text, at: usize) -> Option<usize> {
    let token = text.token(at)?;
    if !matches!(token.kind, TokenKind::Word | TokenKind::Code) || !token.spaced {
        return None;
    }
    let end = end_of_name(text, at)?;
    if !STREETS.contains(&text.word(end - 1)) || !is_name(text, at) {
        return None;
    }
    let capital = token.case != Case::Lower && text.token(end - 1)?.case != Case::Lower;
    let ordinal =
        token.kind == TokenKind::Code && ["st", "nd", "rd", "th"].iter().any(|end| text.word(at).ends_with(end));
    let announced = matches!(text.word_before(at, 1), "on" | "at" | "off" | "from");
    let quiet = announced && text.senses(at).word() < 5 && end - at == 2;
    (capital && token.kind == TokenKind::Word || ordinal || quiet).then_some(end)
}

/// The token after the street's last word.
fn end_of_name(text: &Text, start: usize) -> Option<usize> {
    for at in start..start + LONGEST {
        let word = text.word(at);
        if at > start && (STREETS.contains(&word) || SHORT.contains(&word)) {
            return Some(at + 1);
        }
        let is_initial = word == "." && text.glued(at) && text.word(at - 1).len() == 1;
        if !matches!(text.kind(at), Some(TokenKind::Word | TokenKind::Code)) && !is_initial {
            return None;
        }
    }
    None
}

fn is_name(text: &Text, at: usize) -> bool {
    NOT_A_NAME.binary_search(&text.word(at)).is_err()
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
            ("corner of 5th Avenue", "5th Avenue"),
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
