//! Days that have a name: `on Christmas Eve`, `Thanksgiving 2023`, `last New Year's Day`.
//!
//! A greeting (`Happy Thanksgiving!`) is no date of anything that happened, nor is a day, week or month that is kept for a
//! cause (`World AIDS Day`, `Pride Month`).

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
    let last = text.word(end - 1);
    let is_greeting = GREETINGS.contains(&text.word_before(at, 1));
    let is_for_cause =
        matches!(text.word(at), "world" | "international" | "national") || matches!(last, "month" | "season");
    let is_any = matches!(text.word(at), "long" | "holiday" | "bank" | "daylight")
        || last == "twelfth"
        || last == "year" && at + 2 == end;
    let precision = match last {
        _ if is_greeting || is_for_cause || is_any => Precision::Vague,
        "week" | "santa" => Precision::Week,
        _ => Precision::Day,
    };
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

const GREETINGS: &[&str] = &[
    "happy",
    "merry",
    "feliz",
    "felices",
    "blessed",
    "joyous",
    "celebrate",
    "celebrating",
    "celebrates",
    "observe",
    "it's",
];

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;
    use crate::mentions::{Kind, find};

    fn identifies(draft: &str) -> bool {
        let text = crate::text::read(draft);
        find(&text)
            .iter()
            .any(|mention| matches!(mention.kind, Kind::Date(_)) && mention.kind.is_identifier())
    }

    #[test]
    fn shapes() {
        for day in [
            "Christmas Eve",
            "thanksgiving 2023",
            "last Easter",
            "New Year's Eve",
            "nochebuena",
        ] {
            let draft = format!("we lost her {day}, at home");
            assert_eq!(quotes("date", &draft), [day]);
            assert!(identifies(&draft), "{day}");
        }
    }

    #[test]
    fn no_day_that_something_happened() {
        for draft in [
            "Happy Thanksgiving!",
            "Merry Christmas to all",
            "World AIDS Day is near",
            "a long weekend",
        ] {
            assert!(!identifies(draft), "{draft}");
        }
    }
}
