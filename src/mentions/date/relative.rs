//! Times counted from now: `yesterday`, `last week`, `two days ago`, `last December`, `tonight`; `ayer`, `anoche`, `hace dos semanas`,
//! `la semana pasada`.
//!
//! What tells a day or a week is an identifier, for a post carries its own date; `today`, `last month` and `last year` are
//! not: the first says no more than the post's date, the others little more than a year.

use super::{Date, DateKind, Dated, Precision, holiday, weekday, written};
use crate::lexicon::{PARTS_OF_DAY, UNITS_OF_TIME, UnitOfTime};
use crate::mentions::number;
use crate::text::{Text, TokenKind};

pub(super) fn at(text: &Text, at: usize) -> Dated {
    if !matches!(text.kind(at)?, TokenKind::Word | TokenKind::Number) {
        return None;
    }
    match text.word(at) {
        "yesterday" => relative(Precision::Day, past_part(text, at + 1)),
        // What is still to come has happened to nobody.
        "ayer" | "anteayer" | "antier" | "anoche" => relative(Precision::Day, at + 1),
        "tomorrow" => relative(Precision::Vague, past_part(text, at + 1)),
        "today" | "tonight" | "hoy" | "now" | "recently" => relative(Precision::Vague, at + 1),
        "earlier" if text.word(at + 1) == "today" => relative(Precision::Vague, at + 2),
        "last" | "past" | "previous" | "this" | "next" => determined(text, at),
        "esta" | "este" => {
            let is_time = PARTS_OF_DAY.contains(&text.word(at + 1)) || unit(text, at + 1).is_some();
            is_time.then(|| relative(Precision::Vague, at + 2))?
        }
        "semana" | "mes" | "ano" => {
            let unit = unit(text, at)?;
            matches!(text.word(at + 1), "pasado" | "pasada").then(|| relative(of_last(unit), at + 2))?
        }
        "hace" => {
            let (_, after) = number::cardinal(text, at + 1)?;
            relative(of_ago(unit(text, after)?), after + 1)
        }
        _ => ago(text, at),
    }
}

#[allow(clippy::unnecessary_wraps, reason = "what the finder returns")]
fn relative(precision: Precision, end: usize) -> Dated {
    Some((Date::new(DateKind::Relative, precision), end))
}

/// `last week`, `this past Tuesday`, `last night`, `this morning`, `last December`, `next Monday`.
fn determined(text: &Text, at: usize) -> Dated {
    let noun = at + 1 + usize::from(text.word(at) == "this" && matches!(text.word(at + 1), "past" | "coming"));
    if let Some(dated) = weekday::from_weekday(text, noun) {
        return Some(dated);
    }
    if let Some(dated) = holiday::at(text, noun) {
        return Some(dated);
    }
    // `this March` and `last may` without a capital are more often a walk and a verb.
    let may_be_verb = matches!(text.word(at), "this" | "next" | "past") && matches!(text.word(noun), "may" | "march");
    let is_capital = text
        .token(noun)
        .is_some_and(|token| token.case != crate::text::Case::Lower);
    if (!may_be_verb || is_capital)
        && let Some(dated) = written::from_month(text, noun)
    {
        return Some(dated);
    }
    if PARTS_OF_DAY.contains(&text.word(noun)) {
        let precision = if text.word(at) == "last" && matches!(text.word(noun), "night" | "nite") {
            Precision::Day
        } else {
            Precision::Vague
        };
        return relative(precision, noun + 1);
    }
    // `in the last week` is a stretch, and `her last day` and `the last hour` are not counted from now.
    let is_stretch = text.word(at) == "past" || text.word_before(at, 1) == "the";
    let unit = unit(text, noun).filter(|unit| !matches!(unit, UnitOfTime::Hour | UnitOfTime::Day))?;
    if is_stretch || text.word(noun).ends_with('s') {
        return None;
    }
    let precision = match text.word(at) {
        "last" | "previous" => of_last(unit),
        _ if noun > at + 1 => of_last(unit),
        _ => Precision::Vague,
    };
    relative(precision, noun + 1)
}

/// `two days ago`, `3 weeks ago`, `a week ago`, `a few days ago`.
fn ago(text: &Text, at: usize) -> Dated {
    if text.kind(at) == Some(TokenKind::Number) && !number::begins_apart(text, at) {
        return None;
    }
    let (is_certain, after) = match (text.word(at), number::cardinal(text, at)) {
        (_, Some((_, after))) => (true, after),
        ("a" | "an", None) if unit(text, at + 1).is_some() => (true, at + 1),
        ("a", None) => (false, past_few(text, at + 1)?),
        _ => (false, past_few(text, at)?),
    };
    let unit_at = after + usize::from(text.word(after) == "-" && text.glued(after));
    let unit = unit(text, unit_at)?;
    let end = unit_at + 1;
    let precision = if is_certain { of_ago(unit) } else { Precision::Vague };
    match (text.word(end), text.word(end + 1)) {
        ("ago", _) => relative(precision, end + 1),
        ("back", _) if is_certain => relative(precision, end + 1),
        _ => None,
    }
}

/// Past `few`, `couple (of)`, `several`.
fn past_few(text: &Text, at: usize) -> Option<usize> {
    match text.word(at) {
        "few" | "several" => Some(at + 1),
        "couple" => Some(at + 1 + usize::from(text.word(at + 1) == "of")),
        _ => None,
    }
}

/// A unit of time.
fn unit(text: &Text, at: usize) -> Option<UnitOfTime> {
    let word = text.word(at);
    UNITS_OF_TIME
        .iter()
        .find(|(name, _)| *name == word)
        .map(|(_, unit)| *unit)
}

fn of_last(unit: UnitOfTime) -> Precision {
    match unit {
        UnitOfTime::Week => Precision::Week,
        UnitOfTime::Month => Precision::Month,
        UnitOfTime::Hour | UnitOfTime::Day | UnitOfTime::Year => Precision::Vague,
    }
}

fn of_ago(unit: UnitOfTime) -> Precision {
    match unit {
        UnitOfTime::Day => Precision::Day,
        UnitOfTime::Week => Precision::Week,
        UnitOfTime::Month => Precision::Month,
        UnitOfTime::Hour | UnitOfTime::Year => Precision::Vague,
    }
}

fn past_part(text: &Text, at: usize) -> usize {
    at + usize::from(PARTS_OF_DAY.contains(&text.word(at)))
}

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
    fn days_and_weeks() {
        for date in [
            "yesterday",
            "yesterday morning",
            "last night",
            "last week",
            "two days ago",
            "3 weeks ago",
            "a week ago",
            "last December",
            "last december",
            "this past March",
            "last Tuesday night",
            "ayer",
            "anoche",
            "hace dos semanas",
            "semana pasada",
        ] {
            let draft = format!("she fell {date}, again");
            assert_eq!(quotes("date", &draft), [date]);
            assert!(identifies(&draft), "{date}");
        }
    }

    #[test]
    fn no_certain_time() {
        for date in [
            "today",
            "tonight",
            "this morning",
            "last year",
            "last month",
            "this week",
            "two years ago",
            "three months ago",
            "a few days ago",
            "20 minutes ago",
            "hoy",
            "esta noche",
        ] {
            let draft = format!("she fell {date}, again");
            assert_eq!(quotes("date", &draft), [date]);
            assert!(!identifies(&draft), "{date}");
        }
        for other in [
            "this may help",
            "at last",
            "the last patient",
            "two days",
            "hace frio",
            "the last days",
        ] {
            assert_eq!(quotes("date", other), [] as [&str; 0], "{other}");
        }
    }
}
