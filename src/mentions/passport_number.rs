//! Numbers of passports.
//!
//! Format: US nine digits, or a letter and eight digits (passport cards C and eight); other countries six to nine letters and digits. No
//! check digit on what people type: only after `passport`.
//!
//! Source: US Department of State, "Next Generation Passport"; ICAO Doc 9303 part 4.

use super::glued::Run;
use super::standing::{self, Standing};
use super::{Found, Kind};
use crate::lexicon::NumberKind;
use crate::text::{Text, TokenKind};

pub(super) fn at(text: &Text, at: usize) -> Found {
    let length = text.word(at).len();
    if !matches!(text.kind(at), Some(TokenKind::Code | TokenKind::Number)) || !matches!(length, 6..=9) {
        return None;
    }
    let run = Run::grouped(text, at, &[length])?;
    let letters = length - run.digits();
    let is_us = length == 9 && (letters == 0 || letters == 1 && run.bytes()[0].is_ascii_alphabetic());
    let counts = match standing::of(text, &run.tokens, &[NumberKind::Passport]) {
        Standing::Announced => run.digits() >= 5 && !run.as_str().ends_with("000"),
        Standing::Labelled => is_us || letters > 0 && letters <= 3 && run.digits() >= 6,
        _ => false,
    };
    counts.then_some((Kind::PassportNumber, run.tokens))
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn shapes() {
        for (draft, number) in [
            ("her old passport was C50271846", "C50271846"),
            ("passport no. 550271846", "550271846"),
            ("Passport: YA1234567", "YA1234567"),
            ("his passport, still valid, has c50271846 in it", "c50271846"),
        ] {
            assert_eq!(quotes("passport-number", draft), [number], "{draft}");
        }
    }

    #[test]
    fn other_numbers() {
        for other in [
            "vaccine passport 2021",
            "passport for 123456 people",
            "550271846",
            "passports: 1500000",
            "her passport. C50271846 was the ticket",
        ] {
            assert_eq!(quotes("passport-number", other), [] as [&str; 0], "{other}");
        }
    }
}
