//! Dates in numbers: `3/14/1968`, `14.3.68`, `2024-03-14`, `2024-03-14T16:20:45.250-05:00`, `3/2024`, and `3/14` beside words
//! that make it a date.
//!
//! Check: day and month in either order; the year with two digits, or four from 1900 to 2099. Month and day alone look like
//! `1/2 tablet`, `pain 8/10`, `5/5 strength` and `24/7`: they count only after a word that a date follows, such as `on`,
//! `DOB` and `seen`, and never where a score or an amount is spoken of.

use super::{Date, Dated, Precision, is_measured, number_up_to, time_of_day, year};
use crate::lexicon::{Sense, Senses};
use crate::text::{Case, Text, TokenKind};

pub(super) fn at(text: &Text, at: usize) -> Dated {
    if text.kind(at)? != TokenKind::Number {
        return None;
    }
    if text.word(at).len() == 8 {
        return in_one(text, at);
    }
    let mark = text.word(at + 1);
    if !matches!(mark, "/" | "-" | ".") {
        return None;
    }
    year_first(text, at, mark)
        .or_else(|| year_last(text, at, mark))
        .or_else(|| month_and_year(text, at, mark))
        .or_else(|| day_and_month(text, at, mark))
}

/// `2024-03-14`, also with the time behind it.
fn year_first(text: &Text, at: usize, mark: &str) -> Dated {
    let year = year(text, at)?;
    if !is_joined(text, at, mark, 2) || !begins(text, at, mark) {
        return None;
    }
    let month = number_up_to(text, at + 2, 12);
    let date = Date::calendar(Precision::Day, Some(year));
    // The `T` of `14T16:20` stands between digits.
    if let Some((day, hour)) = text.word(at + 4).split_once('t') {
        let valid = month.is_some() && is_day(day) && hour.parse().is_ok_and(|hour: u8| hour <= 24);
        let end = time_of_day::after_hour(text, at + 5).filter(|_| valid)?;
        return Some((date, end));
    }
    let valid = match month {
        Some(_) => number_up_to(text, at + 4, 31).is_some(),
        None => number_up_to(text, at + 2, 31).is_some() && number_up_to(text, at + 4, 12).is_some(),
    };
    if !valid || !ends(text, at + 5, mark) {
        return None;
    }
    Some((date, time_of_day::clock(text, at + 5).unwrap_or(at + 5)))
}

/// `3/14/1968`, `14.3.68`, `3 / 14 / 1968`.
fn year_last(text: &Text, at: usize, mark: &str) -> Dated {
    if text.word(at + 3) != mark || !either_order(text, at) {
        return None;
    }
    let year = year(text, at + 4);
    let is_short = text.kind(at + 4) == Some(TokenKind::Number) && text.word(at + 4).len() == 2;
    let is_apart = mark == "/" && year.is_some() && !text.glued(at + 1);
    let is_date = (year.is_some() || is_short && !is_version(text, at, mark))
        && (is_joined(text, at, mark, 2) || is_apart)
        && begins(text, at, mark)
        && ends(text, at + 5, mark);
    is_date.then(|| (Date::calendar(Precision::Day, year), at + 5))
}

/// `3/2024`, `03-2024`.
fn month_and_year(text: &Text, at: usize, mark: &str) -> Dated {
    number_up_to(text, at, 12)?;
    let year = year(text, at + 2)?;
    let is_date = mark != "." && is_joined(text, at, mark, 1) && begins(text, at, mark) && ends(text, at + 3, mark);
    (is_date && !is_measured(text, at + 3)).then(|| (Date::calendar(Precision::Month, Some(year)), at + 3))
}

/// `on 3/14`, `DOB 3-14`, `3/14-3/20`.
fn day_and_month(text: &Text, at: usize, mark: &str) -> Dated {
    let is_whole = mark != "."
        && is_joined(text, at, mark, 1)
        && either_order(text, at)
        && begins(text, at, mark)
        && ends(text, at + 3, mark);
    let always = text.word(at) == "24" && text.word(at + 2) == "7";
    if !is_whole || always || is_measured(text, at + 3) || is_score(text, at) {
        return None;
    }
    let date = Date::calendar(Precision::Day, None);
    let is_range = |first: usize| mark == "/" && text.word(first + 3) == "-" && either_order(text, first + 4);
    if mark == "/" && (is_announced(text, at) || is_labelled_line(text, at) || is_range(at)) {
        return Some((date, at + 3));
    }
    // The end of `3/14-3/20`.
    let closes_range = mark == "/"
        && text.glued(at)
        && text.word(at - 1) == "-"
        && at
            .checked_sub(4)
            .is_some_and(|first| is_joined(text, first, mark, 1) && is_range(first) && either_order(text, first));
    let is_birth = mark == "-" && matches!(text.word_before(at, 1), "dob" | "dos" | "dated");
    (closes_range || is_birth).then_some((date, at + 3))
}

/// `DOB 19680314`, `DOB: 03141968`.
fn in_one(text: &Text, at: usize) -> Dated {
    let word = text.word(at);
    let before = |back| {
        matches!(
            text.word_before(at, back),
            "dob" | "birthdate" | "birth" | "born" | "dos" | "date"
        )
    };
    if !(before(1) || matches!(text.word_before(at, 1), ":" | "-" | "#" | "=") && before(2)) {
        return None;
    }
    let part = |from: usize, to: usize| word.get(from..to).and_then(|digits| digits.parse::<u16>().ok());
    let is_year = |year: &u16| (1900..=2099).contains(year);
    let is_pair = |a, b| matches!((a, b), (Some(a), Some(b)) if is_day_and_month(a, b) || is_day_and_month(b, a));
    let year = match (part(0, 4).filter(is_year), part(4, 8).filter(is_year)) {
        (Some(year), _) if is_pair(part(4, 6), part(6, 8)) => year,
        (_, Some(year)) if is_pair(part(0, 2), part(2, 4)) => year,
        _ => return None,
    };
    Some((Date::calendar(Precision::Day, Some(year)), at + 1))
}

/// True where the tokens from `at` on touch, with `mark` at every second place `times` times.
fn is_joined(text: &Text, at: usize, mark: &str, times: usize) -> bool {
    (0..times).all(|time| {
        let there = at + 1 + 2 * time;
        text.word(there) == mark && text.glued(there) && text.glued(there + 1)
    })
}

/// True where no longer number ends here. A date with slashes may end a range: `3/14/2024-3/20/2024`.
fn begins(text: &Text, at: usize, mark: &str) -> bool {
    if !text.glued(at) {
        return true;
    }
    match text.word(at - 1) {
        "-" => mark == "/",
        "." | "/" | "$" | "#" | "," | "+" | "_" => false,
        _ => true,
    }
}

/// True where no longer number goes on here.
fn ends(text: &Text, at: usize, mark: &str) -> bool {
    let goes_on = text.glued(at)
        && text.glued(at + 1)
        && matches!(text.kind(at + 1), Some(TokenKind::Number | TokenKind::Code))
        && match text.word(at) {
            "-" => mark != "/",
            "/" | "." => true,
            _ => false,
        };
    !(goes_on || text.glued(at) && text.word(at) == "%")
}

fn is_day_and_month(day: u16, month: u16) -> bool {
    (1..=31).contains(&day) && (1..=12).contains(&month)
}

fn is_day(digits: &str) -> bool {
    digits.len() == 2 && digits.parse().is_ok_and(|day: u8| (1..=31).contains(&day))
}

/// Day and month, or month and day, at `at` and `at + 2`.
fn either_order(text: &Text, at: usize) -> bool {
    match (number_up_to(text, at, 31), number_up_to(text, at + 2, 31)) {
        (Some(first), Some(second)) => first <= 12 || second <= 12,
        _ => false,
    }
}

/// `version 3.1.14`, `iOS 14.3.21`.
fn is_version(text: &Text, at: usize, mark: &str) -> bool {
    let is_named = |back| {
        matches!(
            text.word_before(at, back),
            "version"
                | "v"
                | "ver"
                | "release"
                | "build"
                | "section"
                | "chapter"
                | "ios"
                | "android"
                | "windows"
                | "icd"
        )
    };
    mark == "." && (is_named(1) || is_named(2))
}

/// Words that a date follows, besides acts of care and procedures.
const BEFORE_DATES: &[&str] = &[
    "on",
    "since",
    "until",
    "till",
    "til",
    "thru",
    "through",
    "from",
    "starting",
    "beginning",
    "dated",
    "date",
    "dob",
    "born",
    "birthday",
    "bday",
    "dos",
    "dod",
    "died",
    "passed",
    "adm",
    "admit",
    "admission",
    "dc",
    "dcd",
    "discharge",
    "visit",
    "appt",
    "appointment",
    "surgery",
    "sx",
    "procedure",
    "scheduled",
    "booked",
    "due",
    "edd",
    "lmp",
    "labs",
    "imaging",
    "el",
    "desde",
    "hasta",
    "fecha",
];

/// True after a word that a date follows.
fn is_announced(text: &Text, at: usize) -> bool {
    let is_scheduled = matches!(text.word_before(at, 1), "for") && is_plan(text.word_before(at, 2));
    let back = 1 + usize::from(is_scheduled || matches!(text.word_before(at, 1), ":" | "(" | "~" | "the"));
    if BEFORE_DATES.contains(&text.word_before(at, back)) || is_shorthand(text, at, back) {
        return true;
    }
    let Some(before) = at.checked_sub(back).filter(|_| !text.word_before(at, back).is_empty()) else {
        return false;
    };
    let is_place = matches!(text.word(before), "or" | "ed" | "er" | "icu" | "pacu" | "nicu");
    if is_place && text.token(before).is_some_and(|token| token.case == Case::Upper) {
        return true;
    }
    text.senses(before).meets(
        Senses::of(Sense::Care)
            .with(Senses::of(Sense::Procedure))
            .with(Senses::of(Sense::Weekday)),
    )
}

fn is_plan(word: &str) -> bool {
    matches!(
        word,
        "scheduled" | "appt" | "appointment" | "booked" | "due" | "set" | "surgery"
    )
}

/// After `d/c` and `f/u`.
fn is_shorthand(text: &Text, at: usize, back: usize) -> bool {
    let word = |more: usize| text.word_before(at, back + more);
    word(1) == "/" && matches!((word(2), word(0)), ("d", "c") | ("f", "u"))
}

/// `3/14: seen in clinic` at the start of a sentence or line.
fn is_labelled_line(text: &Text, at: usize) -> bool {
    text.word_before(at, 1).is_empty() && text.word(at + 3) == ":"
}

/// How far back from the numbers the name of a scale is looked for, in tokens.
const REACH: usize = 6;

/// Words beside a score or a share.
const SCALES: &[&str] = &[
    "pain", "strength", "score", "scores", "scored", "scale", "rating", "rated", "rate", "stars", "gcs", "apgar",
    "apgars", "nrs", "vas", "severity", "reflexes", "pulses", "motor", "vision", "murmur",
];

/// `pain went from 8/10 to 3/10`, `5/5 strength`, `on 1/2 tablet`, `2/3 of them`.
fn is_score(text: &Text, at: usize) -> bool {
    let is_out_of = matches!(text.word(at + 2), "4" | "5" | "6" | "10" | "15" | "20");
    let is_share = |word: &str| matches!(word, "of" | "cup" | "dose" | "tab" | "full");
    is_out_of && (1..=REACH).any(|back| SCALES.contains(&text.word_before(at, back)))
        || SCALES.contains(&text.word(at + 3))
        || is_share(text.word(at + 3))
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn shapes() {
        for date in [
            "3/14/1968",
            "14.3.68",
            "03-14-2024",
            "2024-03-14",
            "2024/3/14",
            "2024-14-03",
            "3 / 14 / 2024",
            "3/2024",
            "03-2024",
            "2024-03-14T16:20:45.250-05:00",
            "2024-03-14T16:20Z",
            "2024-03-14 16:20",
        ] {
            assert_eq!(quotes("date", &format!("seen {date} (twice)")), [date]);
            assert_eq!(quotes("date", &format!("Seen {date}.")), [date]);
        }
        for (draft, date) in [
            ("on 3/14 she came", "3/14"),
            ("DOB: 3/14", "3/14"),
            ("d/c 3/14", "3/14"),
            ("taken to OR 3/14", "3/14"),
            ("surgery scheduled for 11/2", "11/2"),
            ("strength better on 6/14", "6/14"),
            ("3/14: seen again", "3/14"),
            ("DOB:19680314", "19680314"),
            ("DOB 03141968", "03141968"),
        ] {
            assert_eq!(quotes("date", draft), [date]);
        }
        assert_eq!(quotes("date", "in house 3/14-3/20"), ["3/14", "3/20"]);
        assert_eq!(
            quotes("date", "in house 3/14/2024-3/20/2024"),
            ["3/14/2024", "3/20/2024"]
        );
    }

    #[test]
    fn other_numbers() {
        for other in [
            "BP 120/80",
            "on call 24/7",
            "on 24/7",
            "1/2 tablet",
            "on 1/2 tablet",
            "pain from 8/10 to 3/10",
            "exam: 5/5 strength on 5/5 testing",
            "13/13/2020",
            "2.5.1.4",
            "version 3.1.14",
            "1-2-345",
            "12-05-19891",
            "3-4 times",
            "2-3 days",
            "rated 4/5",
            "It is3/14",
            "$3/14",
            "987-65-4321",
            "40713526",
        ] {
            assert_eq!(quotes("date", other), [] as [&str; 0], "{other}");
        }
    }
}
