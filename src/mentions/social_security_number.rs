//! US social security numbers: three digits, two, four.
//!
//! Format: `ddd-dd-dddd`, also with full stops or spaces; nine digits together only after `SSN` or `social security`.
//! The shape always counts: throwing out numbers that were never issued would miss those that somebody mistyped.
//!
//! Source: Social Security Administration, "Social Security Number Randomization", 2011: no other rule than that areas 000, 666
//! and 900-999, group 00 and serial 0000 are not issued.

use super::{Found, Kind};
use crate::text::{Text, TokenKind};

pub(super) fn at(text: &Text, at: usize) -> Found {
    if text.kind(at) != Some(TokenKind::Number) || is_continuation(text, at) {
        return None;
    }
    let length = |at| {
        if text.kind(at) == Some(TokenKind::Number) {
            text.word(at).len()
        } else {
            0
        }
    };
    let end = match (length(at), text.word(at + 1)) {
        (3, dash @ ("-" | ".")) if text.glued(at + 1) && text.glued(at + 2) => {
            let grouped = length(at + 2) == 2
                && text.word(at + 3) == dash
                && text.glued(at + 3)
                && text.glued(at + 4)
                && length(at + 4) == 4;
            grouped.then_some(at + 5)
        }
        (3, _) if length(at + 1) == 2 && length(at + 2) == 4 => Some(at + 3),
        (9, _) if is_announced(text, at) => Some(at + 1),
        _ => None,
    }?;
    let goes_on = text.glued(end) && (text.word(end) == "-" && text.glued(end + 1) || text.word(end) == "/");
    (!goes_on).then_some((Kind::SocialSecurityNumber, at..end))
}

/// True when the number is the tail of something longer.
fn is_continuation(text: &Text, at: usize) -> bool {
    text.glued(at) && matches!(text.word_before(at, 1), "-" | "." | "/" | "+" | "_")
}

fn is_announced(text: &Text, at: usize) -> bool {
    (1..=4).any(|back| {
        matches!(
            text.word_before(at, back),
            "ssn" | "ss" | "social" | "sociales" | "social-security"
        )
    })
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn shapes() {
        for number in ["987-65-4321", "987.65.4321", "987 65 4321"] {
            assert_eq!(
                quotes("social-security-number", &format!("it is {number}, ok")),
                [number]
            );
        }
        assert_eq!(quotes("social-security-number", "SSN: 987654321"), ["987654321"]);
    }

    #[test]
    fn other_numbers() {
        for other in [
            "987654321 doses",
            "1-987-65-4321-2",
            "ISBN 978-3-16-148410",
            "pages 987, 65, 4321",
            "987-65-43210",
        ] {
            assert_eq!(quotes("social-security-number", other), [] as [&str; 0], "{other}");
        }
    }
}
