//! Dates written out: `March 3`, `3rd of March 2024`, `Dec 9th '24`, `9-May-2024`, `14MAR2021`, `march third`, `July of 2022`,
//! `mid-March`, `in March`, `3 de marzo de 2024`, and `the 14th`.
//!
//! Check: the day is from 1 to 31. Months that are words or names (`may`, `march`, `April`) count alone only after words such
//! as `in` and `since`, and beside a number not where that is an amount or the month a verb: `you may 3 times`.

use super::{Date, Dated, Precision, is_measured, number_up_to, year};
use crate::lexicon::{MONTHS, MONTHS_THAT_ARE_NAMES, MONTHS_THAT_ARE_WORDS, Sense};
use crate::mentions::number;
use crate::text::{Case, Text, TokenKind};

pub(super) fn at(text: &Text, at: usize) -> Dated {
    if is_month(text, at) {
        return month_first(text, at).or_else(|| month_alone(text, at));
    }
    match text.word(at) {
        "early" | "mid" | "late" => part_of_month(text, at),
        _ => day_first(text, at)
            .or_else(|| in_one(text, at))
            .or_else(|| day_alone(text, at)),
    }
}

/// A date that begins with its month, or a month alone, whatever stands before: after `last` and the like.
pub(super) fn from_month(text: &Text, at: usize) -> Dated {
    if !is_month(text, at) || is_plain_word(text, at) && matches!(text.word(at), "march" | "may") && is_verb(text, at) {
        return None;
    }
    month_first(text, at).or_else(|| Some((Date::calendar(Precision::Month, None), past_stop(text, at + 1))))
}

/// True for the name of a month.
fn is_month(text: &Text, at: usize) -> bool {
    text.senses(at).can_be(Sense::Month)
}

/// `may`, where nothing but what stands beside it makes it a month.
fn is_plain_word(text: &Text, at: usize) -> bool {
    text.token(at).is_some_and(|token| token.case == Case::Lower) && MONTHS_THAT_ARE_WORDS.contains(&text.word(at))
}

/// What stands before a month that could be a verb.
const BEFORE_MONTHS: &[&str] = &[
    "on",
    "in",
    "since",
    "until",
    "till",
    "by",
    "from",
    "of",
    "last",
    "next",
    "before",
    "after",
    "early",
    "mid",
    "late",
    "during",
    "through",
    "thru",
    "to",
    "and",
    "or",
    "for",
    "dated",
    "dob",
    "born",
    "seen",
    "admitted",
    "discharged",
    "died",
    "back",
    "between",
    ",",
    ":",
    "(",
    "-",
    "/",
];

/// `you may`, `this may`, `patients may`.
fn is_verb(text: &Text, at: usize) -> bool {
    let before = text.word_before(at, 1);
    !BEFORE_MONTHS.contains(&before) && !before.is_empty()
}

/// `may first` with nothing before it.
fn is_bare(text: &Text, at: usize, day: usize) -> bool {
    text.word_before(at, 1).is_empty() && text.kind(day) == Some(TokenKind::Word)
}

/// `March 3(rd)(, 2024)`, `March 3-5`, `March third`, `May-24`, `March 2024`, `July of 2022`, `Mar '23`.
fn month_first(text: &Text, at: usize) -> Dated {
    let is_plain = is_plain_word(text, at);
    let next = past_stop(text, at + 1);
    let has_the = text.word(next) == "the" && number::ordinal(text, next + 1).is_some();
    let joined = next + usize::from(is_hyphen(text, next) || has_the);
    if let Some((day, has_suffix)) = day(text, joined) {
        let is_amount = is_measured(text, day)
            || text.glued(day) && matches!(text.word(day), "/" | ":" | "." if goes_on(text, day));
        let end = past_range(text, day);
        let (year, end) = with_year(text, end);
        let is_certain = year.is_some() || has_suffix && text.kind(joined) == Some(TokenKind::Code);
        if (is_amount && !is_certain && !is_announced(text, at))
            || (is_plain && !is_certain && (is_verb(text, at) || is_bare(text, at, joined)))
        {
            return None;
        }
        // `1,000` and `3.5` are longer numbers.
        if goes_on(text, day) && matches!(text.word(day), "," | "." | "/") && year.is_none() {
            return None;
        }
        return Some((Date::calendar(Precision::Day, year), end));
    }
    if joined > next && !has_the {
        let short = short_year(text, joined).map(|end| (None, end));
        let (year, end) = year(text, joined).map(|year| (Some(year), joined + 1)).or(short)?;
        return Some((Date::calendar(Precision::Month, year), end));
    }
    let of = next + usize::from(matches!(text.word(next), "of" | "de" | "del" | ","));
    if let Some(year) = year(text, of) {
        let is_date = !(is_measured(text, of + 1) || goes_on(text, of + 1) || is_plain && is_verb(text, at));
        return is_date.then_some((Date::calendar(Precision::Month, Some(year)), of + 1));
    }
    let end = apostrophe_year(text, next).filter(|_| !is_plain)?;
    Some((Date::calendar(Precision::Month, None), end))
}

/// `in March`, `since June`, `March and April` after such a one.
fn month_alone(text: &Text, at: usize) -> Dated {
    let word = text.word(at);
    let before = text.word_before(at, 1);
    let is_name = MONTHS_THAT_ARE_NAMES.contains(&word) || MONTHS_THAT_ARE_WORDS.contains(&word);
    let is_date = match before {
        "in" | "since" | "until" | "till" | "during" | "between" | "en" | "desde" | "hasta" => true,
        "of" | "de" if is_part(text.word_before(at, 2)) => true,
        "by" | "through" | "thru" | "before" | "after" | "from" | "to" | "of" | "around" | "de" => !is_name,
        "and" | "or" | "-" | "/" => {
            let first = at.wrapping_sub(2);
            is_month(text, first) && (!is_name || text.word_before(at, 3) == "between")
        }
        _ => false,
    };
    // `in May's office`, `in March Hall`: a name.
    let next = text.word(at + 1);
    let is_other = next == "'s" && is_name
        || text
            .token(at + 1)
            .is_some_and(|token| token.case == Case::Capital && is_name && !token.spaced);
    (is_date && !is_other).then(|| (Date::calendar(Precision::Month, None), past_stop(text, at + 1)))
}

/// `the first week of`, `the end of`.
fn is_part(word: &str) -> bool {
    matches!(
        word,
        "week"
            | "weeks"
            | "day"
            | "days"
            | "weekend"
            | "end"
            | "beginning"
            | "start"
            | "middle"
            | "half"
            | "part"
            | "month"
            | "rest"
    )
}

/// `mid-March`, `early May 2021`, `late in March`.
fn part_of_month(text: &Text, at: usize) -> Dated {
    let month = at + 1 + usize::from(is_hyphen(text, at + 1)) + usize::from(text.word(at + 1) == "in");
    if !is_month(text, month)
        || is_plain_word(text, month) && text.word(at) != "mid" && !text.word(month).starts_with("ma")
    {
        return None;
    }
    let (date, end) =
        month_first(text, month).unwrap_or((Date::calendar(Precision::Month, None), past_stop(text, month + 1)));
    Some((date, end))
}

/// `3(rd) (of|de) March (de) (2024)`, `9-May-2024`, `the third of March`.
fn day_first(text: &Text, at: usize) -> Dated {
    if !number::begins_apart(text, at) {
        return None;
    }
    let (day, has_suffix) = day(text, at)?;
    let hyphen = is_hyphen(text, day);
    let month = day + usize::from(hyphen || matches!(text.word(day), "of" | "de" | "/" | "."));
    if !is_month(text, month) {
        return None;
    }
    let next = past_stop(text, month + 1);
    if hyphen {
        // `2-March` is a date in one word, `2 - may` is not.
        let joined = next + usize::from(is_hyphen(text, next));
        let year_there = (joined > next).then(|| year(text, joined)).flatten();
        let end = match (year_there, short_year(text, joined)) {
            (Some(_), _) => joined + 1,
            (None, Some(end)) if joined > next => end,
            _ => next,
        };
        return Some((Date::calendar(Precision::Day, year_there), end));
    }
    let (year, end) = with_year(text, next);
    // `the 5 may help`, `one may`: a month that is a word needs more.
    let goes_on = |kind| kind != TokenKind::Word && kind != TokenKind::Newline;
    let is_certain = year.is_some() || month > day || has_suffix && text.kind(end).is_some_and(goes_on);
    if is_plain_word(text, month) && !is_certain && text.word(month) != "mayo" {
        return None;
    }
    Some((Date::calendar(Precision::Day, year), end))
}

/// `14MAR2021`, `21May`, `May2024`.
fn in_one(text: &Text, at: usize) -> Dated {
    if text.kind(at)? != TokenKind::Code {
        return None;
    }
    let word = text.word(at);
    let rest = word.trim_start_matches(|c: char| c.is_ascii_digit());
    let after = rest.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let (day, month) = (&word[..word.len() - rest.len()], &rest[..rest.len() - after.len()]);
    if !MONTHS.iter().any(|(name, _)| *name == month) {
        return None;
    }
    let year = if after.len() == 4 { after.parse().ok() } else { None };
    let year = year.filter(|year: &u16| (1900..=2099).contains(year));
    let is_short = after.len() == 2 && after.bytes().all(|c| c.is_ascii_digit());
    let is_day = day.len() <= 2 && day.parse().is_ok_and(|day: u8| (1..=31).contains(&day));
    let precision = match (is_day, day.is_empty()) {
        (true, _) if year.is_some() || is_short || after.is_empty() => Precision::Day,
        (_, true) if year.is_some() => Precision::Month,
        _ => return None,
    };
    Some((Date::calendar(precision, year), at + 1))
}

/// What follows a day of the month, and none of its things: `on the 14th we met`.
const AFTER_DAYS: &[&str] = &[
    "", ",", ".", "!", "?", ";", ")", ":", "at", "in", "when", "for", "with", "because", "while", "so", "but", "she",
    "he", "they", "we", "i", "it", "you", "her", "his", "our", "my",
];

/// `on the 14th`, where nothing follows that it could be the fourteenth of.
fn day_alone(text: &Text, at: usize) -> Dated {
    let (day, end) = number::ordinal(text, at)?;
    let in_digits = text.kind(at) == Some(TokenKind::Code);
    let announced = text.word_before(at, 1) == "the"
        && matches!(
            text.word_before(at, 2),
            "on" | "since" | "until" | "till" | "by" | "from" | "before" | "after" | "through"
        );
    let next = text.word(end);
    let ends = AFTER_DAYS.contains(&next) || text.kind(end) == Some(TokenKind::Newline);
    let of_month = next == "of"
        && matches!(text.word(end + 1), "this" | "last" | "next" | "the" | "every")
        && text.word(end + 2) == "month";
    let end = if of_month { end + 3 } else { end };
    (in_digits && (1..=31).contains(&day) && announced && (ends || of_month))
        .then(|| (Date::calendar(Precision::Day, None), end))
}

/// The token after `3`, `3rd`, `third`, and whether it was one in a row.
fn day(text: &Text, at: usize) -> Option<(usize, bool)> {
    if number_up_to(text, at, 31).is_some() {
        return Some((at + 1, false));
    }
    let (day, end) = number::ordinal(text, at)?;
    (1..=31).contains(&day).then_some((end, true))
}

/// The most days that are named with one month: bounds the work at one token.
const MOST_DAYS: usize = 4;

/// Past the further days of `March 3-5`, `March 3rd-5th`, `March 3 to 5` and `March 3rd, 4th and 5th`.
fn past_range(text: &Text, mut at: usize) -> usize {
    for _ in 1..MOST_DAYS {
        match another_day(text, at) {
            Some(end) => at = end,
            None => break,
        }
    }
    at
}

fn another_day(text: &Text, at: usize) -> Option<usize> {
    let glued = text.word(at) == "-" && text.glued(at);
    let joins = match text.word(at) {
        "-" | "to" | "and" | "&" | "through" | "thru" => true,
        "," => text.kind(at + 1) == Some(TokenKind::Code),
        _ => false,
    };
    let is_number = matches!(text.kind(at + 1), Some(TokenKind::Number | TokenKind::Code));
    let (end, has_suffix) = day(text, at + 1).filter(|_| joins && is_number)?;
    let is_other = is_measured(text, end) || goes_on(text, end) || is_month(text, end);
    let is_apart = has_suffix || glued || text.kind(end) != Some(TokenKind::Word);
    (is_apart && !is_other).then_some(end)
}

/// The year that follows a day and month: `2024`, `, 2024`, `of 2024`, `'24`, `, '24`.
fn with_year(text: &Text, at: usize) -> (Option<u16>, usize) {
    let there = at + usize::from(matches!(text.word(at), "," | "de" | "del" | "of" | "/" | "-"));
    match year(text, there).filter(|_| !is_measured(text, there + 1) && !goes_on(text, there + 1)) {
        Some(year) => (Some(year), there + 1),
        None => (None, apostrophe_year(text, there).unwrap_or(at)),
    }
}

/// The token after `'23`.
fn apostrophe_year(text: &Text, at: usize) -> Option<usize> {
    (text.word(at) == "'" && text.glued(at + 1)).then(|| short_year(text, at + 1))?
}

/// The token after a year of two digits.
fn short_year(text: &Text, at: usize) -> Option<usize> {
    (text.kind(at)? == TokenKind::Number && text.word(at).len() == 2).then_some(at + 1)
}

/// True where a number goes on behind a mark: `3.5`, `1,000`, `3:30`, `1955-2020`.
fn goes_on(text: &Text, at: usize) -> bool {
    text.glued(at)
        && text.glued(at + 1)
        && matches!(text.word(at), "." | "," | ":" | "/" | "-")
        && matches!(text.kind(at + 1), Some(TokenKind::Number | TokenKind::Code))
}

/// Past the full stop of `Oct.` (it is part of the date only where the date goes on).
fn past_stop(text: &Text, at: usize) -> usize {
    let goes_on = matches!(text.kind(at + 1), Some(TokenKind::Number | TokenKind::Code)) || text.word(at + 1) == "'";
    at + usize::from(text.word(at) == "." && text.glued(at) && goes_on && text.word(at - 1).len() <= 4)
}

fn is_hyphen(text: &Text, at: usize) -> bool {
    text.word(at) == "-" && text.glued(at) && text.glued(at + 1)
}

/// True after a word that makes a month and number a date whatever follows: `on March 5 patients marched`.
fn is_announced(text: &Text, at: usize) -> bool {
    matches!(
        text.word_before(at, 1),
        "on" | "since" | "until" | "till" | "by" | "from" | "dated" | "dob"
    )
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn shapes() {
        for date in [
            "March 3",
            "march 3rd",
            "may 9th, 2024",
            "Mar. 3, 2024",
            "Sept. 9th, 2024",
            "3 March 2024",
            "3rd of March",
            "third of March",
            "march third",
            "March twenty-first, 2024",
            "March 2024",
            "march 2024",
            "July of 2022",
            "Mar '23",
            "Dec 9th '24",
            "Feb 9, '24",
            "June 9 '24",
            "March the 3rd",
            "March 3-5",
            "March 3rd, 4th and 5th",
            "March 3rd-5th",
            "March 3 to 5, 2024",
            "9-May-2024",
            "9-May",
            "May-24",
            "May-2024",
            "14MAR2021",
            "mid-March",
            "early may 2021",
            "3 de marzo de 2024",
            "12 abril 2023",
            "9 de octubre",
        ] {
            assert_eq!(quotes("date", &format!("seen {date} (twice)")), [date]);
        }
        for (draft, date) in [
            ("she was born in March", "March"),
            ("since june she waits", "june"),
            ("the first week of march", "march"),
            ("on the 3rd she died", "3rd"),
            ("desde marzo no duerme", "marzo"),
            ("came in on the 14th with this", "14th"),
            ("here since the 3rd of last month", "3rd of last month"),
            ("patients may come on may 5", "may 5"),
            ("On March 5 patients marched", "March 5"),
        ] {
            assert_eq!(quotes("date", draft), [date]);
        }
    }

    #[test]
    fn other_words() {
        for other in [
            "you may 3 times",
            "patients may 20 mg",
            "We march 3 miles",
            "May we come in",
            "this may help",
            "March Madness",
            "April 3.5 mg",
            "in April's office",
            "on the 14th floor",
            "on the 3rd hospital day",
            "the 21st century",
            "may first be seen",
            "December 1,000 cases",
            "the march of time",
            "a decision in 2024",
        ] {
            assert_eq!(quotes("date", other), [] as [&str; 0], "{other}");
        }
    }
}
