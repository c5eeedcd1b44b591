//! Registration plates of vehicles.
//!
//! Format: as many as there are states; four to eight letters and digits, in one to three groups, after `plate`, `license tag` or
//! `reg`. Bones have plates, too, with holes and sizes: digits alone count only from five on.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(L) names the kind and no format.

use super::glued::{Run, is_apart};
use super::{Found, Kind, standing};
use crate::lexicon::NumberKind;
use crate::text::{Text, TokenKind};

pub(super) fn at(text: &Text, at: usize) -> Found {
    // A word begins one only with digits after it.
    let next = at + 1 + usize::from(text.word(at + 1) == "-");
    let begins = match text.kind(at)? {
        TokenKind::Word => {
            text.word(at).len() <= 4 && matches!(text.kind(next), Some(TokenKind::Number | TokenKind::Code))
        }
        TokenKind::Number | TokenKind::Code => text.word(at).len() <= 8,
        _ => false,
    };
    if !begins || !standing::is_announced(text, at, &[NumberKind::Plate]) || standing::is_filler(text, at) {
        return None;
    }
    let mut run = Run::new(at);
    run.push(text)?;
    let mut longest = run.clone();
    for _ in 0..2 {
        if run.separate(text).is_none() || text.word(run.tokens.end).len() > 4 || run.push(text).is_none() {
            break;
        }
        let last = run.tokens.end - 1;
        let is_word = text.kind(last) == Some(TokenKind::Word);
        if run.bytes().len() > 8 || is_word && !is_shouted(text, last) {
            break;
        }
        longest = run.clone();
    }
    let length = longest.bytes().len();
    let fits = if longest.is_number() {
        longest.tokens.len() == 1 && matches!(length, 5..=7) && !longest.as_str().ends_with("000")
    } else {
        matches!(length, 5..=8) && (longest.digits() >= 2 || is_shouted(text, at) && longest.digits() == 1)
    };
    (fits && is_apart(text, &longest.tokens)).then_some((Kind::PlateNumber, longest.tokens))
}

/// True for a token without small letters.
fn is_shouted(text: &Text, at: usize) -> bool {
    let quote = text.quote(text.span(&(at..at + 1)));
    quote
        .bytes()
        .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn shapes() {
        for (draft, number) in [
            ("the guy with plate HVN 4471, he parked", "HVN 4471"),
            ("license plate 7ABC123 in the bay", "7ABC123"),
            ("plate: abc-1234.", "abc-1234"),
            ("car reg AB12 CDE", "AB12 CDE"),
            ("plate number 123 XYZ", "123 XYZ"),
            ("License tag # 48213", "48213"),
            ("the blue one, tag KLM 203", "KLM 203"),
        ] {
            assert_eq!(quotes("plate-number", draft), [number], "{draft}");
        }
    }

    #[test]
    fn other_numbers() {
        for other in [
            "growth plate 12345",
            "plate in 2019",
            "plate 3 shows",
            "a 6-hole plate 12 mm",
            "plates 10000",
            "plate T8",
            "tag 5 friends",
            "tag B12 below",
            "home plate AB1234",
            "plated AB1234",
            "vanity plate STAT RN came",
            "plate and 4 screws",
        ] {
            assert_eq!(quotes("plate-number", other), [] as [&str; 0], "{other}");
        }
    }
}
