//! The clock: `3am`, `3:30 p.m.`, `14:30`, `at 0300`, `1500 hrs`, `3 o'clock`, `noon`.
//!
//! Check: hours to 24, minutes to 59. A time alone is no element of a date, so it is no identifier; it is a clue.

use super::{Date, DateKind, Dated, Precision};
use crate::text::{Text, TokenKind};

pub(super) fn at(text: &Text, at: usize) -> Dated {
    let end = match text.kind(at)? {
        TokenKind::Word => matches!(text.word(at), "noon" | "midnight" | "mediodia" | "medianoche").then_some(at + 1),
        TokenKind::Code => with_half(text, at),
        TokenKind::Number => in_digits(text, at),
        _ => None,
    }?;
    Some((Date::new(DateKind::TimeOfDay, Precision::Vague), end))
}

/// The token after `16:20`, `16:20:45.250` and the zone behind them, from the hour on.
pub(super) fn clock(text: &Text, at: usize) -> Option<usize> {
    let hour: u8 = text.word(at).parse().ok()?;
    if hour > 24 || text.word(at).len() > 2 {
        return None;
    }
    after_hour(text, at + 1)
}

/// The same, from the colon on.
pub(super) fn after_hour(text: &Text, at: usize) -> Option<usize> {
    let mut end = past_sixtieth(text, at, ":")?;
    if let Some(seconds) = past_sixtieth(text, end, ":") {
        end = seconds;
        let has_fraction = text.word(end) == "." && text.glued(end) && text.glued(end + 1);
        if has_fraction && text.word(end + 1).starts_with(|c: char| c.is_ascii_digit()) {
            end += 2;
        }
    }
    let is_zone = text.glued(end) && matches!(text.word(end), "+" | "-") && text.glued(end + 1);
    if is_zone && text.kind(end + 1) == Some(TokenKind::Number) && matches!(text.word(end + 1).len(), 2 | 4) {
        end = past_sixtieth(text, end + 2, ":").unwrap_or(end + 2);
    }
    Some(end)
}

/// The token after a colon and two digits up to 59; the last may have its zone glued to it: `30z`.
fn past_sixtieth(text: &Text, at: usize, mark: &str) -> Option<usize> {
    let digits = text.word(at + 1).trim_end_matches('z');
    let valid = digits.len() == 2 && digits.parse().is_ok_and(|value: u8| value < 60);
    (text.word(at) == mark && text.glued(at) && text.glued(at + 1) && valid).then_some(at + 2)
}

/// `3am`, `0300h`, `1500hrs`.
fn with_half(text: &Text, at: usize) -> Option<usize> {
    let word = text.word(at);
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    if text.glued(at) && matches!(text.word(at - 1), "." | ":" | "-" | "/") {
        return None;
    }
    let valid = match &word[digits.len()..] {
        "am" | "pm" => hour(digits, 12) || (digits.len() >= 3 && is_military(digits)),
        "h" | "hrs" => digits.len() == 4 && is_military(digits),
        _ => false,
    };
    valid.then_some(at + 1)
}

fn in_digits(text: &Text, at: usize) -> Option<usize> {
    if text.glued(at) && matches!(text.word(at - 1), ":" | "." | "/" | "-" | "$" | "#") {
        return None;
    }
    let word = text.word(at);
    if let Some(end) = clock(text, at) {
        if text.word(end) == ":" && text.glued(end) && text.glued(end + 1) {
            return None;
        }
        // `3:30pm` is a number, a colon and a code.
        return Some(past_half(text, end).unwrap_or(end));
    }
    if hour(word, 12) && matches!(text.word(at + 1), ":" | ".") && text.glued(at + 1) && text.glued(at + 2) {
        let minutes = text.word(at + 2);
        let digits = minutes.strip_suffix("am").or_else(|| minutes.strip_suffix("pm"))?;
        return (digits.len() == 2 && digits.parse().is_ok_and(|value: u8| value < 60)).then_some(at + 3);
    }
    if hour(word, 12) {
        if text.word(at + 1) == "o'clock" {
            return Some(at + 2);
        }
        return past_half(text, at + 1);
    }
    let announced = matches!(text.word_before(at, 1), "at" | "@" | "by" | "around" | "until");
    let is_hour = is_military(word) && word.len() == 4;
    if is_hour && matches!(text.word(at + 1), "hrs" | "hours" | "h") {
        return Some(at + 2);
    }
    (is_hour && announced && (word.starts_with('0') || text.word_before(at, 1) == "at")).then_some(at + 1)
}

/// Past `am`, `p.m.`, `p. m.`.
fn past_half(text: &Text, at: usize) -> Option<usize> {
    match text.word(at) {
        "am" | "pm" => Some(at + 1),
        "a" | "p" if text.word(at + 1) == "." && text.word(at + 2) == "m" => {
            Some(at + 3 + usize::from(text.word(at + 3) == "." && text.glued(at + 3)))
        }
        _ => None,
    }
}

fn hour(digits: &str, most: u8) -> bool {
    digits.len() <= 2 && digits.parse().is_ok_and(|hour: u8| hour <= most)
}

/// `0300`, `1430`.
fn is_military(digits: &str) -> bool {
    digits.len() <= 4 && digits.parse().is_ok_and(|time: u16| time / 100 < 24 && time % 100 < 60)
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn shapes() {
        for time in [
            "3am",
            "3 am",
            "3:30 pm",
            "3:30pm",
            "8.01am",
            "3 p.m",
            "14:30",
            "02:15:30",
            "0300",
            "1500 hrs",
            "3 o'clock",
            "midnight",
        ] {
            assert_eq!(quotes("date", &format!("coded at {time} and lived")), [time]);
        }
    }

    #[test]
    fn other_numbers() {
        for other in [
            "a 2:1 ratio",
            "99:99",
            "3 amps",
            "1:1 sitter",
            "the 300 block",
            "02:10:30:50:70:AB",
        ] {
            assert_eq!(quotes("date", other), [] as [&str; 0], "{other}");
        }
    }
}
