//! Ages: `94-year-old`, `94 years old`, `94 y/o`, `94yo`, `94F`, `aged 94`, `ninety-four years young`.
//!
//! Check: from 0 to 125 years.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(C): ages over 89 are identifiers, lower ones are not.

use super::{Found, Kind};
use crate::lexicon::{NUMBER_TENS, NUMBER_UNITS};
use crate::text::{Case, Text, TokenKind};

/// How old somebody is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Age {
    /// In years.
    pub years: u16,
}

impl Age {
    /// True for ages that Safe Harbor counts as identifiers.
    #[must_use]
    pub fn is_over_89(&self) -> bool {
        self.years > 89
    }
}

const OLDEST: u16 = 125;

pub(super) fn at(text: &Text, at: usize) -> Found {
    let (years, end) = together(text, at)
        .or_else(|| before_unit(text, at))
        .or_else(|| after_word(text, at))?;
    (years <= OLDEST).then_some((Kind::Age(Age { years }), at..end))
}

type Years = Option<(u16, usize)>;

/// `94yo`, `94F`.
fn together(text: &Text, at: usize) -> Years {
    if text.kind(at) != Some(TokenKind::Code) {
        return None;
    }
    let word = text.word(at);
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let unit = &word[digits.len()..];
    let known = matches!(unit, "yo" | "yof" | "yom" | "yrs" | "yr" | "y")
        || (matches!(unit, "f" | "m")
            && digits.len() == 2
            && text.token(at)?.case != Case::Lower
            && stands_alone(text, at));
    let years = digits.parse().ok()?;
    if !known {
        return None;
    }
    if unit == "y" {
        return (text.word(at + 1) == "/" && text.word(at + 2) == "o").then_some((years, at + 3));
    }
    Some((years, at + 1))
}

/// False for the tail of a longer number, and for a temperature.
fn stands_alone(text: &Text, at: usize) -> bool {
    let is_temperature = (1..=3).any(|back| matches!(text.word_before(at, back), "temp" | "temperature" | "fever"));
    !is_temperature && (!text.glued(at) || text.word_before(at, 1) == "(")
}

/// `94-year-old`, `ninety-four years young`, `94 y/o`.
fn before_unit(text: &Text, at: usize) -> Years {
    let (years, after) = number(text, at)?;
    let dash = |at| usize::from(text.word(at) == "-");
    let unit = after + dash(after);
    match text.word(unit) {
        "year" | "years" | "yr" | "yrs" => {
            let old = unit + 1 + dash(unit + 1);
            if matches!(text.word(old), "old" | "olds" | "young") {
                return Some((years, old + 1));
            }
            (text.word(unit + 1) == "of" && text.word(unit + 2) == "age").then_some((years, unit + 3))
        }
        "yo" => Some((years, unit + 1)),
        "y" if text.word(unit + 1) == "/" && text.word(unit + 2) == "o" => Some((years, unit + 3)),
        "anos" => Some((years, unit + 1)),
        _ => None,
    }
}

/// `aged 94`, `age 94`, `turned 94`.
fn after_word(text: &Text, at: usize) -> Years {
    let announced = matches!(text.word_before(at, 1), "aged" | "age" | "turned" | "turns" | "turning");
    let (years, end) = number(text, at).filter(|_| announced)?;
    let is_other = matches!(text.word(end), "-" | "%" | "/" | "to" | "and" | "or")
        || text.word(at).len() > 3 && text.kind(at) == Some(TokenKind::Number);
    (!is_other).then_some((years, end))
}

/// A number in digits or in words, and the token after it.
fn number(text: &Text, at: usize) -> Years {
    if text.kind(at) == Some(TokenKind::Number) {
        let glued_to_number = text.glued(at) && matches!(text.word_before(at, 1), "." | "/" | "-" | "$");
        return (!glued_to_number && text.word(at).len() <= 3)
            .then(|| text.word(at).parse().ok().map(|years| (years, at + 1)))?;
    }
    let value = |table: &[(&str, u16)], at| {
        table
            .iter()
            .find(|(word, _)| *word == text.word(at))
            .map(|(_, value)| *value)
    };
    let tens = value(NUMBER_TENS, at)?;
    let unit = at + 1 + usize::from(text.word(at + 1) == "-");
    Some(match value(NUMBER_UNITS, unit) {
        Some(units) => (tens + units, unit + 1),
        None => (tens, at + 1),
    })
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn shapes() {
        for age in [
            "94-year-old",
            "94 years old",
            "94 year old",
            "94 y/o",
            "94yo",
            "94F",
            "ninety-four years young",
            "ninety year old",
            "94 años",
        ] {
            assert_eq!(quotes("age", &format!("a {age} today")), [age]);
        }
        assert_eq!(quotes("age", "a woman aged 94, alone"), ["94"]);
    }

    #[test]
    fn other_numbers() {
        for other in [
            "94 years ago",
            "94% of them",
            "age 65 and up",
            "ages 5-12",
            "94 patients",
            "F94",
            "2.94 years old",
            "a fever of 98F",
            "a 940 year old tree",
        ] {
            assert_eq!(quotes("age", other), [] as [&str; 0], "{other}");
        }
    }
}
