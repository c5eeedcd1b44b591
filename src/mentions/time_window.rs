//! Stretches of time: `overnight`, `this weekend`, `my 12 hour shift`, `last summer`, `past 24 hours`. No identifiers, for they
//! contain several days, but clues to who is meant.

use super::{Found, Kind, number};
use crate::lexicon::{Sense, UNITS_OF_TIME};
use crate::text::Text;

pub(super) fn at(text: &Text, at: usize) -> Found {
    if !text.senses(at).can_be(Sense::TimeWord) {
        return None;
    }
    let end = match text.word(at) {
        "overnight" => Some(at + 1),
        "last" | "past" | "next" | "this" | "previous" => season(text, at + 1)
            .or_else(|| span(text, at))
            .or_else(|| shift(text, at + 1)),
        "my" | "our" | "night" | "day" | "evening" => shift(text, at).or_else(|| night(text, at)),
        "weekend" => (text.word_before(at, 1) == "the").then_some(at + 1),
        "summer" | "winter" | "spring" | "fall" | "autumn" => season_of_year(text, at),
        _ => None,
    }?;
    Some((Kind::TimeWindow, at..end))
}

/// After `last` and `this`: `weekend`, `summer`.
fn season(text: &Text, at: usize) -> Option<usize> {
    let at = at + usize::from(matches!(text.word(at), "past" | "coming"));
    match text.word(at) {
        "weekend" | "summer" | "winter" | "spring" | "autumn" => Some(at + 1),
        // `this fall` is as often somebody's.
        "fall" if text.word_before(at, 1) != "this" => Some(at + 1),
        _ => None,
    }
}

/// `summer 2021`, `summer of 2021`, `in the summer`.
fn season_of_year(text: &Text, at: usize) -> Option<usize> {
    let of = at + 1 + usize::from(text.word(at + 1) == "of");
    if super::date::year(text, of).is_some() {
        return Some(of + 1);
    }
    let in_the = text.word_before(at, 1) == "the" && matches!(text.word_before(at, 2), "in" | "over" | "during");
    (in_the && text.word(at) != "fall").then_some(at + 1)
}

/// `last 24 hours`, `past few weeks`, `past week`, `next two days`.
fn span(text: &Text, at: usize) -> Option<usize> {
    let is_few = matches!(text.word(at + 1), "few" | "couple" | "several");
    let counted = match number::cardinal(text, at + 1) {
        Some((_, end)) => end,
        None if is_few => at + 2 + usize::from(text.word(at + 2) == "of"),
        None if text.word(at) == "past" || text.word(at) == "last" && text.word_before(at, 1) == "the" => at + 1,
        None => return None,
    };
    let unit = counted + usize::from(text.word(counted) == "-" && text.glued(counted));
    let word = text.word(unit);
    UNITS_OF_TIME.iter().any(|(name, _)| *name == word).then_some(unit + 1)
}

/// The most words between `my` and `shift`.
const REACH: usize = 6;

/// `my shift`, `my 12-hour night shift`, `night shift`.
fn shift(text: &Text, at: usize) -> Option<usize> {
    for there in at..at + REACH {
        let word = text.word(there);
        match word {
            "shift" | "shifts" => return Some(there + 1),
            "my" | "our" if there == at => {}
            "night" | "day" | "evening" | "swing" | "weekend" | "long" | "last" | "first" | "hour" | "hr" | "h"
            | "-" | "double" | "overnight" | "er" | "icu" | "call" | "this" => {}
            _ if number::cardinal(text, there).is_some() => {}
            _ => return None,
        }
    }
    None
}

/// `during the night`, `all night`.
fn night(text: &Text, at: usize) -> Option<usize> {
    let before = text.word_before(at, 1);
    let is_whole = before == "all" || before == "the" && matches!(text.word_before(at, 2), "during" | "through" | "in");
    (text.word(at) == "night" && is_whole).then_some(at + 1)
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn shapes() {
        for window in [
            "overnight",
            "this weekend",
            "last summer",
            "summer of 2021",
            "my 12 hour shift",
            "my 12-hour shift",
            "night shift",
            "last 24 hours",
            "past few weeks",
            "past week",
        ] {
            let draft = format!("we saw it {window}, again");
            assert_eq!(quotes("time-window", &draft), [window]);
        }
        assert_eq!(quotes("time-window", "over the weekend"), ["weekend"]);
    }

    #[test]
    fn other_words() {
        for other in [
            "this fall broke her hip",
            "the summer intern",
            "spring forward",
            "my patient",
            "shift the bed",
        ] {
            assert_eq!(quotes("time-window", other), [] as [&str; 0], "{other}");
        }
    }
}
