//! Weekdays: `last Tuesday`, `on monday morning`, `this past Friday`, `el lunes pasado`, `Tuesday, March 3`.
//!
//! A weekday tells a day after a word such as `on`, `last` and `since`, or beside something that happened: `admitted Friday`,
//! `Monday's surgery`. Alone (`Happy Monday!`, `Monday clinic`, `every Friday`) it is no certain day. Short names are words,
//! too (`sat`, `sun`, `wed`): they count with a capital beside such a word, and before a date or a part of a day.

use super::{Date, DateKind, Dated, Precision, numeric, written};
use crate::lexicon::{PARTS_OF_DAY, Sense, WEEKDAYS, WEEKDAYS_SHORT};
use crate::text::{Case, Text};

pub(super) fn at(text: &Text, at: usize) -> Dated {
    if !text.senses(at).can_be(Sense::Weekday) {
        return None;
    }
    let is_short = WEEKDAYS_SHORT.contains(&text.word(at));
    // `we'd` is looked up without its apostrophe.
    if !is_short && !WEEKDAYS.contains(&text.word(at)) {
        return None;
    }
    let next = at + 1 + usize::from(is_short && text.word(at + 1) == "." && text.glued(at + 1));
    if let Some(dated) = before_date(text, next) {
        return Some(dated);
    }
    let announced = is_announced(text, at);
    let is_capital = text.token(at).is_some_and(|token| token.case == Case::Capital);
    let has_part = PARTS_OF_DAY.contains(&text.word(next));
    if is_short && !(is_capital && announced || has_part) {
        return None;
    }
    let precision = if announced || has_event(text, at, next) {
        Precision::Day
    } else {
        Precision::Vague
    };
    Some((Date::new(DateKind::Weekday, precision), past_part(text, next)))
}

/// What follows `last`, `this` and `next`.
pub(super) fn from_weekday(text: &Text, at: usize) -> Dated {
    let is_plain = text.token(at).is_some_and(|token| token.case == Case::Lower);
    let is_weekday = match text.word(at) {
        "sun" | "sat" | "wed" | "mon" => !is_plain,
        word => WEEKDAYS.contains(&word) || WEEKDAYS_SHORT.contains(&word),
    };
    is_weekday.then(|| (Date::new(DateKind::Weekday, Precision::Day), past_part(text, at + 1)))
}

/// Past `morning` and the like, `pasado`, and a `'s` of no consequence.
pub(super) fn past_part(text: &Text, at: usize) -> usize {
    let past = at + usize::from(matches!(text.word(at), "pasado" | "pasada"));
    past + usize::from(PARTS_OF_DAY.contains(&text.word(past)))
}

/// `Tuesday, March 3`, `Sat 3/14`.
fn before_date(text: &Text, at: usize) -> Dated {
    let there = at + usize::from(text.word(at) == ",") + usize::from(matches!(text.word(at + 1), "the"));
    written::at(text, there).or_else(|| numeric::at(text, there))
}

fn is_announced(text: &Text, at: usize) -> bool {
    let back = 1 + usize::from(matches!(text.word_before(at, 1), "past" | "coming"));
    match text.word_before(at, back) {
        "on" | "since" | "until" | "till" | "til" | "by" | "from" | "before" | "after" | "last" | "this" | "next"
        | "past" | "desde" | "hasta" => true,
        "el" => !matches!(text.word_before(at, back + 1), "todo" | "cada"),
        _ => matches!(text.word(at + 1), "pasado"),
    }
}

/// `admitted Friday`, `surgery Monday`, `Monday's surgery`.
fn has_event(text: &Text, at: usize, next: usize) -> bool {
    let happens = |at: usize| text.senses(at).can_be(Sense::Care) || text.phrase(at).0.can_be(Sense::Procedure);
    let is_past = matches!(
        text.word_before(at, 1),
        "died" | "passed" | "fell" | "crashed" | "coded" | "delivered" | "born"
    );
    let of_day = text.word(next) == "'s";
    is_past || at > 0 && !text.word_before(at, 1).is_empty() && happens(at - 1) || of_day && happens(next + 1)
}

#[cfg(test)]
mod tests {
    use crate::mentions::{Kind, Mention};

    /// The weekdays that tell a day, and those that do not.
    fn weekdays(draft: &str) -> (Vec<&str>, Vec<&str>) {
        let text = crate::text::read(draft);
        let is_date = |mention: &Mention| matches!(mention.kind, Kind::Date(_));
        let (certain, vague): (Vec<_>, Vec<_>) = crate::mentions::find(&text)
            .into_iter()
            .filter(is_date)
            .partition(|mention| mention.kind.is_identifier());
        let quote = |mentions: Vec<Mention>| mentions.iter().map(|mention| text.quote(mention.span)).collect();
        (quote(certain), quote(vague))
    }

    #[test]
    fn certain_days() {
        for (draft, day) in [
            ("she came last Tuesday with this", "last Tuesday"),
            ("on monday morning she coded", "monday morning"),
            ("this past Friday", "this past Friday"),
            ("back since Sat, waiting", "Sat"),
            ("Tuesday, March 3, 2024", "Tuesday, March 3, 2024"),
            ("seen sat 3/14 again", "sat 3/14"),
            ("ingresó el lunes pasado", "lunes pasado"),
            ("she was admitted Friday", "Friday"),
        ] {
            assert_eq!(weekdays(draft), (vec![day], vec![]), "{draft}");
        }
    }

    #[test]
    fn any_day() {
        for draft in ["Happy Monday!", "Friday clinic is full", "every Friday"] {
            assert!(weekdays(draft).0.is_empty(), "{draft}");
        }
        for draft in [
            "she sat down",
            "out in the sun",
            "they wed in spring",
            "mon dieu",
            "Sun exposure",
            "if we'd mind",
            "on Mondays",
        ] {
            let (certain, vague) = weekdays(draft);
            assert!(certain.is_empty() && vague.is_empty(), "{draft}: {certain:?} {vague:?}");
        }
    }
}
