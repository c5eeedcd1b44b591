//! Rooms, beds, wards and floors by their number or letter: `rm 214`, `bed 3B`, `bay C`, `4 West`.
//!
//! Format: four digits at most, a letter after them perhaps, or one capital letter. `in bed 3 days` and `unit 5 mg` are none.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(R): any other unique code; together with a day, one bed is one patient.

use super::{Found, Kind};
use crate::lexicon::{AFTER_A_NUMBER, BEDDED_UNITS, NUMBER_UNITS, PATIENT_NOUNS, PEOPLE_NOUNS, ROOMS};
use crate::text::{Case, Text, TokenKind};

pub(super) fn at(text: &Text, at: usize) -> Found {
    let end = match text.kind(at + 1) {
        _ if text.kind(at) == Some(TokenKind::Number) => wing(text, at).or_else(|| of_somebody(text, at)),
        Some(TokenKind::Word) if text.word(at + 1).len() > 8 => None,
        Some(_) => numbered(text, at).or_else(|| unit(text, at)),
        None => None,
    }?;
    Some((Kind::Room, at..end))
}

/// `rm 214`, `bed # 3B`.
fn numbered(text: &Text, at: usize) -> Option<usize> {
    let word = text.word(at);
    if !ROOMS.contains(&word) {
        return None;
    }
    let is_short = matches!(word, "rm" | "hab");
    let sign = at + 1 + usize::from(is_short && text.word(at + 1) == "." && text.glued(at + 1));
    let number = sign
        + usize::from(match text.word(sign) {
            "#" | "no" | "number" => true,
            ":" => matches!(word, "bay" | "bed" | "rm" | "room"),
            _ => false,
        });
    let end = past_part(text, number + 1);
    let is_plain = matches!(word, "floor" | "pod" | "unit")
        && text.kind(end) == Some(TokenKind::Word)
        && !text.glued(end)
        && !AFTER_A_NUMBER.contains(&text.word(end));
    let is_spelled =
        matches!(word, "bed" | "rm" | "room") && NUMBER_UNITS.iter().any(|(name, _)| *name == text.word(number));
    ((is_number(text, number) || is_spelled) && !is_counted(text, end) && !is_plain).then_some(end)
}

/// `ICU-6`, and `ICU 6` after `in`.
fn unit(text: &Text, at: usize) -> Option<usize> {
    if !BEDDED_UNITS.contains(&text.word(at)) {
        return None;
    }
    let is_joined = text.word(at + 1) == "-" && text.glued(at + 1) && text.glued(at + 2);
    let number = at + 1 + usize::from(is_joined);
    let is_meant = is_joined || matches!(text.word_before(at, 1), "in" | "from" | "to" | "on");
    let is_bed = text.kind(number) == Some(TokenKind::Number) && text.word(number).len() <= 2;
    (is_meant && is_bed && !is_counted(text, number + 1)).then_some(number + 1)
}

/// The `12` of `the lady in 12`.
fn of_somebody(text: &Text, at: usize) -> Option<usize> {
    if text.word_before(at, 1) != "in" || text.word(at).len() > 3 {
        return None;
    }
    let who = text.word_before(at, 2);
    let is_one = PEOPLE_NOUNS.contains(&who) || PATIENT_NOUNS.contains(&(who, true));
    let is_share = matches!(text.word_before(at, 3), "one" | "every" | "each" | "any" | "per" | "no")
        || matches!(text.word_before(at, 4), "one" | "every")
        || at > 2 && text.kind(at - 3) == Some(TokenKind::Number);
    let next_is_word = text.kind(at + 1) == Some(TokenKind::Word);
    let stands_alone = !next_is_word || text.glued(at + 1) || AFTER_A_NUMBER.contains(&text.word(at + 1));
    (is_one && !is_share && stands_alone && !is_counted(text, at + 1)).then_some(at + 1)
}

/// Past the `-2` of `bed 14-2`, and the `/B` of `room 12/B`.
fn past_part(text: &Text, end: usize) -> usize {
    let is_glued = text.glued(end) && text.glued(end + 1) && text.word(end + 1).len() <= 2 && is_number(text, end + 1);
    match text.word(end) {
        "-" if is_glued => end + 2,
        "/" if is_glued && text.kind(end + 1) == Some(TokenKind::Word) => end + 2,
        _ => end,
    }
}

/// True for `214`, `3B`, `B12` and a capital letter.
fn is_number(text: &Text, at: usize) -> bool {
    let word = text.word(at);
    match text.kind(at) {
        Some(TokenKind::Number) => word.len() <= 4,
        Some(TokenKind::Code) => {
            let letters = word.bytes().filter(u8::is_ascii_alphabetic).count();
            let begins_or_ends = word.len() <= 5 && letters <= 2;
            begins_or_ends
                && !matches!(
                    word.trim_start_matches(|c: char| c.is_ascii_digit()),
                    "am" | "pm" | "h" | "x" | "mg" | "ml" | "st" | "nd" | "rd" | "th"
                )
        }
        Some(TokenKind::Word) => {
            let is_capital = text.token(at).is_some_and(|token| token.case == Case::Capital);
            let stands_alone = text.kind(at + 1) != Some(TokenKind::Word);
            is_capital && word.len() == 1 && word != "i" && (word != "a" || stands_alone)
        }
        _ => false,
    }
}

/// True where the number goes on, or counts something: `bed 3 days`, `room 90%`.
fn is_counted(text: &Text, after: usize) -> bool {
    let glued = text.glued(after)
        && (matches!(text.word(after), "%" | ":" | "+")
            || matches!(text.word(after), "." | "," | "/")
                && text.glued(after + 1)
                && text.kind(after + 1) == Some(TokenKind::Number));
    glued
        || matches!(
            text.word(after),
            "days"
                | "day"
                | "hours"
                | "hour"
                | "hrs"
                | "hr"
                | "weeks"
                | "week"
                | "months"
                | "month"
                | "years"
                | "year"
                | "yrs"
                | "nights"
                | "night"
                | "minutes"
                | "mins"
                | "min"
                | "times"
                | "x"
                | "people"
                | "patients"
                | "pts"
                | "nurses"
                | "am"
                | "pm"
                | "mg"
                | "ml"
                | "mcg"
                | "units"
                | "percent"
                | "or"
                | "hospital"
                | "hospitals"
                | "beds"
                | "cases"
                | "new"
                | "dias"
                | "horas"
                | "more"
                | "feet"
                | "of"
        )
}

/// `4 West`, after `on`, `to` or `from`.
fn wing(text: &Text, at: usize) -> Option<usize> {
    let is_wing =
        matches!(text.word(at + 1), "west" | "east" | "north" | "south" | "tower") && text.word(at).len() <= 2;
    if !is_wing || text.glued(at + 1) || !matches!(text.word_before(at, 1), "on" | "to" | "from" | "up" | "in" | "at") {
        return None;
    }
    let next = text.kind(at + 2) == Some(TokenKind::Word);
    let next_is_named = next && text.token(at + 2).is_some_and(|token| token.case != Case::Lower);
    let is_named = text.token(at + 1).is_some_and(|token| token.case != Case::Lower);
    (!next_is_named && (is_named || !next)).then_some(at + 2)
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn shapes() {
        for room in [
            "rm 214",
            "rm. 214",
            "room 12",
            "Room #4102",
            "bed 3",
            "bed 3B",
            "Bay C",
            "ward 7A",
            "unit 5B",
            "floor 4",
            "bed 14-2",
            "habitación 12",
            "cama 3",
            "ROOM 9",
        ] {
            assert_eq!(quotes("room", &format!("the lady in {room}, again")), [room]);
        }
        assert_eq!(quotes("room", "ICU bed 7 is awake"), ["bed 7"]);
        assert_eq!(quotes("room", "back on 4 West with him"), ["4 West"]);
        assert_eq!(quotes("room", "gentleman in bed A."), ["bed A"]);
        assert_eq!(quotes("room", "room twelve wants tea"), ["room twelve"]);
        assert_eq!(quotes("room", "D.W. in ICU-6 and the boy in ICU 9"), ["ICU-6", "ICU 9"]);
        assert_eq!(
            quotes("room", "the lady in 12 who sings, pt in 411, grandpa in 14."),
            ["12", "411", "14"]
        );
    }

    #[test]
    fn no_rooms() {
        for other in [
            "stayed in bed 3 days",
            "room 90% full",
            "in bed a lot",
            "A bed I made",
            "from 4 west African countries",
            "unit 5 mg",
            "ward 200 patients",
            "a 300 bed hospital",
            "give 2 units",
            "room for 12",
            "moved to 4 West Street",
            "bed 2.5",
            "per unit 10,000",
            "to 4 north and 5 south",
            "ICU 12, ward: 40",
            "bed two nights",
            "unit 12 exam",
            "floor 100 squats",
            "in ICU 7 days",
            "in ICU 24/7",
            "one patient in 10 has it",
            "1 woman in 8",
            "a patient in 3 weeks",
            "our trauma bay. 0300 already",
            "patients in 12 counties",
            "the man in 2019",
        ] {
            assert_eq!(quotes("room", other), [] as [&str; 0], "{other}");
        }
    }
}
