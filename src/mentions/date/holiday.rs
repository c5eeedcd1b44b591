//! Days that have a name: `on Christmas Eve`, `Thanksgiving 2023`, `New Year's Day`.
//!
//! A greeting (`Happy Thanksgiving!`) is no date of anything that happened.

use super::{Date, DateKind, Dated, Precision, year};
use crate::lexicon::{PARTS_OF_DAY, Sense};
use crate::text::Text;

/// True where a listed day begins.
pub(super) fn begins(text: &Text, at: usize) -> bool {
    text.phrase(at).0.can_be(Sense::Holiday)
}

pub(super) fn at(text: &Text, at: usize) -> Dated {
    if !begins(text, at) {
        return None;
    }
    let end = text.phrase(at).1.end;
    let is_greeting = matches!(
        text.word_before(at, 1),
        "happy" | "merry" | "feliz" | "blessed" | "joyous" | "felices" | "celebrate" | "celebrating" | "observe"
    );
    let precision = if is_greeting { Precision::Vague } else { Precision::Day };
    let of = end + usize::from(matches!(text.word(end), "," | "of" | "de"));
    let year = year(text, of);
    let end = if year.is_some() { of + 1 } else { end };
    let end = end + usize::from(PARTS_OF_DAY.contains(&text.word(end)));
    Some((
        Date {
            year,
            ..Date::new(DateKind::Holiday, precision)
        },
        end,
    ))
}
