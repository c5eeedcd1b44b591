//! A year alone: `2021`, `in 2019`, `the '90s`, `1990s`. Safe Harbor lets a year be told, so it is no identifier.
//!
//! Format: four digits from 1900 to 2099, no part of a longer number and no amount. Where a paragraph is nothing but a year, it
//! answers a question that nobody can see here, and counts as a date.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(C): all elements of dates, except the year.

use super::{Date, DateKind, Found, Kind, Precision, date, number, quantity};
use crate::text::{Text, TokenKind};

pub(super) fn at(text: &Text, at: usize) -> Found {
    if text.kind(at)? == TokenKind::Code {
        return is_decade(text, at).then_some((Kind::Year, at..at + 1));
    }
    if is_short(text, at) {
        return Some((Kind::Year, at..at + 1));
    }
    let year = date::year(text, at)?;
    let goes_on = text.glued(at + 1)
        && match text.word(at + 1) {
            "%" => true,
            "." | "," | ":" | "/" | "-" => text.glued(at + 2) && text.kind(at + 2) != Some(TokenKind::Word),
            _ => false,
        };
    // In a row of groups it is one of them: `0300 0000 1950 0021`.
    let is_group = is_digits(text, at + 1) || at > 0 && is_digits(text, at - 1);
    if goes_on || is_group || !number::begins_apart(text, at) || quantity::is_amount(text, at) {
        return None;
    }
    let kind = if is_paragraph(text, at) {
        Kind::Date(Date {
            kind: DateKind::Calendar,
            year: Some(year),
            precision: Precision::Vague,
        })
    } else {
        Kind::Year
    };
    Some((kind, at..at + 1))
}

fn is_digits(text: &Text, at: usize) -> bool {
    text.kind(at) == Some(TokenKind::Number) && text.word(at).len() >= 3
}

/// `back in '09`, `summer of '69`.
fn is_short(text: &Text, at: usize) -> bool {
    text.word(at).len() == 2
        && text.glued(at)
        && text.word(at - 1) == "'"
        && matches!(text.word_before(at, 2), "in" | "of" | "since" | "until")
}

/// True where nothing stands beside it but the draft's ends and blank lines.
fn is_paragraph(text: &Text, at: usize) -> bool {
    let beside = [at.checked_sub(1), at.checked_sub(2), Some(at + 1), Some(at + 2)];
    let mut kinds = beside.into_iter().flatten().filter_map(|there| text.kind(there));
    kinds.all(|kind| kind == TokenKind::Newline)
}

/// `1990s`, `'90s`.
fn is_decade(text: &Text, at: usize) -> bool {
    let word = text.word(at);
    let Some(digits) = word.strip_suffix('s') else {
        return false;
    };
    let is_number = digits.bytes().all(|c| c.is_ascii_digit()) && digits.ends_with('0');
    let is_short = digits.len() == 2 && text.glued(at) && text.word(at - 1) == "'";
    is_number && (is_short || digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20")))
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn shapes() {
        assert_eq!(quotes("year", "diagnosed in 2021, operated 2023."), ["2021", "2023"]);
        assert_eq!(
            quotes("year", "back in the 1990s, the '90s, in '09"),
            ["1990s", "90s", "09"]
        );
        assert_eq!(quotes("date", "1972"), ["1972"]);
        assert_eq!(quotes("date", "1972\n\nIt rained."), ["1972"]);
    }

    #[test]
    fn other_numbers() {
        for other in [
            "2000 mg",
            "2,021 cases",
            "March 2021",
            "$2020",
            "2021-0042",
            "20211",
            "0300",
        ] {
            assert_eq!(quotes("year", other), [] as [&str; 0], "{other}");
        }
    }
}
