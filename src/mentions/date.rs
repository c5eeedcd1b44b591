//! Calendar dates finer than a year: `March 3`, `3rd of March 2024`, `3/14/1971`, `2024-03-14`, `March 2024`, `3 de marzo`.
//!
//! Check: the month is from 1 to 12 and the day from 1 to 31. A year alone is no mention. Month and day as two numbers
//! (`3/14`) count only after a word such as `on`, for `1/2 tablet`, `120/80` and `24/7` look the same.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(C): all elements of dates, except the year.

use super::{Found, Kind};
use crate::lexicon::MONTHS;
use crate::text::{Case, Text, TokenKind};

/// A calendar date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Date {
    /// The year, when it is written with four digits.
    pub year: Option<u16>,
}

pub(super) fn at(text: &Text, at: usize) -> Found {
    let (year, end) = written_out(text, at).or_else(|| in_numbers(text, at))?;
    Some((Kind::Date(Date { year }), at..end))
}

type Parts = Option<(Option<u16>, usize)>;

/// `March 3(rd)(, 2024)`, `March 2024`, `3(rd) (of|de) March (de) (2024)`.
fn written_out(text: &Text, at: usize) -> Parts {
    if is_month(text, at) {
        let day = at + 1 + usize::from(text.word(at + 1) == "." && text.glued(at + 1));
        if day_of(text, day).is_some() && !is_measure(text, day + 1) {
            return Some(with_year(text, past_range(text, day + 1)));
        }
        let is_named = text.token(at).is_some_and(|token| token.case != Case::Lower);
        return year_of(text, day)
            .filter(|_| is_named)
            .map(|year| (Some(year), day + 1));
    }
    day_of(text, at)?;
    let month = at + 1 + usize::from(matches!(text.word(at + 1), "of" | "de"));
    is_month(text, month).then(|| with_year(text, month + 1))
}

/// Past the second day of `March 3-5`, `March 3 to 5` and `March 3 and 5`.
fn past_range(text: &Text, at: usize) -> usize {
    let goes_on = matches!(text.word(at), "-" | "to" | "and" | "&");
    let is_day = text.kind(at + 1) == Some(TokenKind::Number) && day_of(text, at + 1).is_some();
    if goes_on && is_day && !is_measure(text, at + 2) && text.kind(at + 2) != Some(TokenKind::Word) {
        at + 2
    } else {
        at
    }
}

/// The year that follows a day and month, past a comma or a `de`.
fn with_year(text: &Text, at: usize) -> (Option<u16>, usize) {
    let there = at + usize::from(matches!(text.word(at), "," | "de" | "del" | "of"));
    match year_of(text, there) {
        Some(year) => (Some(year), there + 1),
        None => (None, at),
    }
}

/// `3/14/1971`, `14.3.71`, `2024-03-14`, and `on 3/14`.
fn in_numbers(text: &Text, at: usize) -> Parts {
    if text.kind(at) != Some(TokenKind::Number)
        || (text.glued(at) && matches!(text.word(at - 1), "/" | "-" | "." | "$" | "#"))
    {
        return None;
    }
    let mark = text.word(at + 1);
    if !(matches!(mark, "/" | "-" | ".") && text.glued(at + 1) && text.glued(at + 2)) {
        return None;
    }
    let third = text.word(at + 3) == mark && text.glued(at + 3) && text.glued(at + 4);
    let end = if third { at + 5 } else { at + 3 };
    let goes_on = text.glued(end) && matches!(text.word(end), "/" | "-" | "." | "%") && text.glued(end + 1);
    if goes_on {
        return None;
    }
    let (first, second) = (number(text, at)?, number(text, at + 2)?);
    if third {
        let last = text.word(at + 4);
        if text.word(at).len() == 4 {
            return (year_of(text, at).is_some() && is_day_and_month(number(text, at + 4)?, second))
                .then_some((Some(first), end));
        }
        let year = year_of(text, at + 4);
        let valid =
            (year.is_some() || last.len() == 2) && number(text, at + 4).is_some() && either_order(first, second);
        return valid.then_some((year, end));
    }
    let announced = matches!(
        text.word_before(at, 1),
        "on" | "since" | "until" | "from" | "dated" | "dob" | "el"
    );
    (mark == "/" && announced && either_order(first, second)).then_some((None, end))
}

fn either_order(first: u16, second: u16) -> bool {
    is_day_and_month(first, second) || is_day_and_month(second, first)
}

fn is_day_and_month(day: u16, month: u16) -> bool {
    (1..=31).contains(&day) && (1..=12).contains(&month)
}

fn number(text: &Text, at: usize) -> Option<u16> {
    (text.kind(at)? == TokenKind::Number && text.word(at).len() <= 4).then(|| text.word(at).parse().ok())?
}

fn year_of(text: &Text, at: usize) -> Option<u16> {
    number(text, at).filter(|year| text.word(at).len() == 4 && (1900..=2100).contains(year))
}

/// `3`, `3rd`.
fn day_of(text: &Text, at: usize) -> Option<u16> {
    let word = text.word(at);
    let digits = ["st", "nd", "rd", "th"]
        .iter()
        .find_map(|ordinal| word.strip_suffix(ordinal))
        .unwrap_or(word);
    let day = if digits.len() <= 2 { digits.parse().ok() } else { None };
    day.filter(|day| (1..=31).contains(day))
}

/// A month's name; `may`, `mar` and `march` only with a capital, for they are words.
fn is_month(text: &Text, at: usize) -> bool {
    let word = text.word(at);
    let is_plain_word = matches!(word, "may" | "mar" | "march" | "jan" | "dec");
    MONTHS.iter().any(|(name, _)| *name == word)
        && !(is_plain_word
            && text
                .token(at)
                .is_some_and(|token| token.case == Case::Lower && day_of(text, at + 1).is_none()))
}

/// True for what makes the number before it an amount.
fn is_measure(text: &Text, at: usize) -> bool {
    matches!(
        text.word(at),
        "%" | "mg" | "ml" | "mcg" | "percent" | "times" | "miles" | "people" | "cases"
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
            "Mar. 3, 2024",
            "3 March 2024",
            "3rd of March",
            "March 2024",
            "3/14/1971",
            "14.3.71",
            "2024-03-14",
            "March 3-5",
            "March 3 to 5, 2024",
            "3 de marzo de 2024",
            "16 de septiembre",
        ] {
            assert_eq!(quotes("date", &format!("seen {date} (twice)")), [date]);
        }
        assert_eq!(quotes("date", "on 3/14 she came"), ["3/14"]);
    }

    #[test]
    fn other_numbers() {
        for other in [
            "BP 120/80",
            "24/7",
            "1/2 tablet",
            "in 2019",
            "you may 3 times",
            "13/13/2020",
            "2.5.1.4",
            "May we come in",
        ] {
            assert_eq!(quotes("date", other), [] as [&str; 0], "{other}");
        }
    }
}
