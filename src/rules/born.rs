//! Whether a date is the one on which somebody was born.

use super::Picture;
use crate::mentions::{Date, DateKind, Kind, Mention, Precision};

/// How far before a date its label is looked for, in tokens.
const REACH: usize = 5;

/// True for a date that the words before it say somebody was born on.
pub(super) fn on(picture: &Picture<'_>, mention: &Mention) -> bool {
    let is_finer_than_year = matches!(
        &mention.kind,
        Kind::Date(Date {
            kind: DateKind::Calendar | DateKind::Holiday,
            precision: Precision::Day | Precision::Week | Precision::Month,
            ..
        })
    );
    is_finer_than_year && !is_history(picture, mention) && said_at(picture, mention.tokens.start).is_some()
}

/// How many tokens before token `at` the word stands that says that somebody was born then, with nothing but small words between.
pub(super) fn said_at(picture: &Picture<'_>, at: usize) -> Option<usize> {
    for back in 1..=REACH {
        match picture.text.word_before(at, back) {
            "born" | "dob" | "birthday" | "birthdate" | "bday" | "nacido" | "nacida" | "nacio" | "nacimiento"
            | "fdn" => {
                return Some(back);
            }
            "birth" if picture.text.word_before(at, back + 1) == "of" => return Some(back),
            "b" | "d.o.b" if back <= 2 => return Some(back),
            "." | ":" | "," | "(" | "-" | "=" | "#" | "is" | "was" | "on" | "the" | "in" | "el" | "es" | "fue"
            | "en" | "of" | "de" => {}
            _ => return None,
        }
    }
    None
}

/// True before the year of another century: `May 12, 1820`.
fn is_history(picture: &Picture<'_>, date: &Mention) -> bool {
    let year = date.tokens.end + usize::from(picture.text.word(date.tokens.end) == ",");
    let word = picture.text.word(year);
    word.len() == 4 && word.parse().is_ok_and(|year: u16| year < 1900)
}
