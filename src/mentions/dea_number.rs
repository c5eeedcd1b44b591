//! Numbers under which US prescribers order controlled drugs (DEA).
//!
//! Format: two letters (or a letter and a 9) and seven digits. The first letter says what the registrant is, the second begins the
//! surname. Check: (1st + 3rd + 5th) + 2 x (2nd + 4th + 6th) ends in the 7th.
//!
//! Source: Drug Enforcement Administration, "DEA Registration Number" in the Diversion Control Division's practitioner's manual.

use super::glued::Run;
use super::standing::{self, Standing};
use super::{Found, Kind};
use crate::lexicon::NumberKind;
use crate::text::{Text, TokenKind};

/// The first letters in use.
const REGISTRANTS: &[u8] = b"abcdefghjklmprstux";

pub(super) fn at(text: &Text, at: usize) -> Found {
    if !matches!(text.kind(at), Some(TokenKind::Code | TokenKind::Word)) || text.word(at).len() > 9 {
        return None;
    }
    let run = Run::grouped_as(text, at, &[&[9], &[2, 7]]).filter(is_valid)?;
    let counts = match standing::of(text, &run.tokens, &[NumberKind::Dea, NumberKind::Licence]) {
        Standing::Announced | Standing::Labelled | Standing::Alone => true,
        Standing::Bare => run.separator.is_none() && run.bytes()[1].is_ascii_alphabetic(),
        Standing::Opposed => false,
    };
    counts.then_some((Kind::DeaNumber, run.tokens))
}

fn is_valid(run: &Run) -> bool {
    let [first, second, digits @ ..] = run.bytes() else {
        return false;
    };
    let digit = |nth: usize| u32::from(digits[nth] - b'0');
    REGISTRANTS.contains(first)
        && (second.is_ascii_alphabetic() || *second == b'9')
        && digits.len() == 7
        && digits.iter().all(u8::is_ascii_digit)
        && (digit(0) + digit(2) + digit(4) + 2 * (digit(1) + digit(3) + digit(5))) % 10 == digit(6)
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn shapes() {
        for (draft, number) in [
            ("DEA AB1234563", "AB1234563"),
            ("dea # AB 1234563", "AB 1234563"),
            ("his certificate number: BT2041630", "BT2041630"),
            ("wrote AB1234563 on the pad", "AB1234563"),
            ("F91234563", "F91234563"),
        ] {
            assert_eq!(quotes("dea-number", draft), [number], "{draft}");
        }
    }

    #[test]
    fn other_numbers() {
        for other in [
            "DEA AB1234564",
            "AB1234564",
            "#AB1234563",
            "ZZ1234563",
            "flight F91234563",
            "order AB1234563",
            "the DEA took 1234563 pills",
        ] {
            assert_eq!(quotes("dea-number", other), [] as [&str; 0], "{other}");
        }
    }
}
