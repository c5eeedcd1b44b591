//! Numbers as people write them, which ages, dates and quantities begin with: `94`, `ninety-four`, `a hundred and two`,
//! `noventa y cuatro`, and in order: `3rd`, `third`, `twenty-first`. Up to 999 in words.

use crate::lexicon::{NUMBER_TENS, NUMBER_UNITS, ORDINALS, Sense};
use crate::text::{Text, TokenKind};

/// A number, and the token after it.
pub(super) type Counted = Option<(u16, usize)>;

/// How many, in digits (up to four) or in words.
pub(super) fn cardinal(text: &Text, at: usize) -> Counted {
    match text.kind(at)? {
        TokenKind::Number => digits(text.word(at)).map(|value| (value, at + 1)),
        TokenKind::Word => in_words(text, at),
        _ => None,
    }
}

/// Which one in a row.
pub(super) fn ordinal(text: &Text, at: usize) -> Counted {
    match text.kind(at)? {
        TokenKind::Code => {
            let word = text.word(at);
            let suffixes = ["st", "nd", "rd", "th", "ro", "er"];
            let number = suffixes.iter().find_map(|suffix| word.strip_suffix(suffix))?;
            digits(number).map(|value| (value, at + 1))
        }
        TokenKind::Word if text.senses(at).can_be(Sense::NumberWord) => {
            if let Some(value) = value(ORDINALS, text.word(at)) {
                return Some((value, at + 1));
            }
            let tens = value(NUMBER_TENS, text.word(at))?;
            let unit = past_hyphen(text, at + 1);
            let unit_value = value(ORDINALS, text.word(unit)).filter(|value| *value < 10)?;
            Some((tens + unit_value, unit + 1))
        }
        _ => None,
    }
}

/// True where a number is not the tail of a longer one, of a price or of a label.
pub(super) fn begins_apart(text: &Text, at: usize) -> bool {
    !(text.glued(at)
        && matches!(
            text.word(at - 1),
            "." | "/" | "-" | "$" | "#" | "," | "€" | "£" | "@" | "_"
        ))
}

fn digits(word: &str) -> Option<u16> {
    if word.len() <= 4 { word.parse().ok() } else { None }
}

fn in_words(text: &Text, at: usize) -> Counted {
    let a = usize::from(text.word(at) == "a" && text.word(at + 1) == "hundred");
    if !text.senses(at + a).can_be(Sense::NumberWord) {
        return None;
    }
    let (first, end) = below_hundred(text, at + a)?;
    let (hundreds, end) = match text.word(end) {
        "hundred" if first < 10 => (first * 100, end + 1),
        _ if first == 100 => (100, end),
        _ => return Some((first, end)),
    };
    let rest = end + usize::from(text.word(end) == "and");
    Some(match below_hundred(text, rest) {
        Some((value, end)) if value < 100 => (hundreds + value, end),
        _ => (hundreds, end),
    })
}

fn below_hundred(text: &Text, at: usize) -> Counted {
    let word = text.word(at);
    if let Some(value) = value(NUMBER_UNITS, word) {
        return Some((value, at + 1));
    }
    let tens = value(NUMBER_TENS, word)?;
    let unit = past_hyphen(text, at + 1) + usize::from(text.word(at + 1) == "y");
    Some(match value(NUMBER_UNITS, text.word(unit)) {
        Some(units) if units < 10 => (tens + units, unit + 1),
        _ => (tens, at + 1),
    })
}

fn past_hyphen(text: &Text, at: usize) -> usize {
    at + usize::from(text.word(at) == "-" && text.glued(at))
}

fn value(table: &[(&str, u16)], word: &str) -> Option<u16> {
    table.iter().find(|(known, _)| *known == word).map(|(_, value)| *value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(of: fn(&Text, usize) -> Counted, words: &str) -> Counted {
        of(&crate::text::read(words), 0)
    }

    #[test]
    fn how_many() {
        for (words, value, tokens) in [
            ("94", 94, 1),
            ("ninety four years", 94, 2),
            ("ninety-four", 94, 3),
            ("ninety", 90, 1),
            ("eleven", 11, 1),
            ("a hundred and two", 102, 4),
            ("one hundred years", 100, 2),
            ("two hundred", 200, 2),
            ("noventa y cuatro", 94, 3),
            ("dos", 2, 1),
        ] {
            assert_eq!(number(cardinal, words), Some((value, tokens)), "{words}");
        }
        for other in ["a", "99031", "B12", "hundreds"] {
            assert_eq!(number(cardinal, other), None, "{other}");
        }
    }

    #[test]
    fn which_one() {
        for (words, value, tokens) in [
            ("3rd", 3, 1),
            ("102nd", 102, 1),
            ("third", 3, 1),
            ("twenty-first", 21, 3),
            ("thirtieth", 30, 1),
        ] {
            assert_eq!(number(ordinal, words), Some((value, tokens)), "{words}");
        }
        assert_eq!(number(ordinal, "twenty"), None);
    }
}
