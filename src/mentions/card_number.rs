//! Numbers of payment cards.
//!
//! Format: 13 to 19 digits, together or in groups (4-4-4-4; 4-6-5 and 4-6-4 for American Express and Diners). The first digits say whose
//! card it is, the last is a check digit (Luhn). One random number in ten passes it.
//!
//! Source: ISO/IEC 7812-1; the ranges as the card schemes publish them.

use super::glued::{Run, Separator};
use super::standing::{self, Standing};
use super::{Found, Kind, luhn};
use crate::lexicon::NumberKind;
use crate::text::{Text, TokenKind};

/// How cards' numbers are grouped, the longest first.
const GROUPINGS: [&[usize]; 4] = [&[4, 4, 4, 4, 3], &[4, 4, 4, 4], &[4, 6, 5], &[4, 6, 4]];

pub(super) fn at(text: &Text, at: usize) -> Found {
    if text.kind(at) != Some(TokenKind::Number) || !matches!(text.word(at).len(), 4 | 13..=19) {
        return None;
    }
    let together = text.word(at).len();
    // A group more may be something else: `4111 1111 1111 1111 exp 04/27`.
    let valid = |groups: &[usize]| Run::grouped(text, at, groups).filter(is_valid);
    let run = if together > 4 {
        valid(&[together])
    } else {
        GROUPINGS.iter().find_map(|groups| valid(groups))
    }?;
    let counts = match standing::of(text, &run.tokens, &[NumberKind::Card]) {
        Standing::Announced | Standing::Labelled => true,
        Standing::Alone => is_of_a_scheme(&run) && !is_in_longer(text, &run),
        Standing::Bare => is_of_a_scheme(&run) && run.bytes()[0] != b'1' && !is_in_longer(text, &run),
        Standing::Opposed => false,
    };
    counts.then_some((Kind::CardNumber, run.tokens))
}

fn is_valid(run: &Run) -> bool {
    run.is_number() && run.bytes().len() >= 13 && run.part(0..4) != 0 && luhn::holds(run.values())
}

/// True for lengths and first digits of known schemes: also those of the numbers whose check digit is wrong.
pub(super) fn is_of_a_scheme(run: &Run) -> bool {
    let (length, four) = (run.bytes().len(), run.part(0..4));
    match four {
        4000..=4999 => matches!(length, 13 | 16 | 19),
        2200..=2204 | 2221..=2720 | 5100..=5599 => length == 16,
        3400..=3499 | 3700..=3799 => length == 15,
        3000..=3099 | 3600..=3699 | 3800..=3999 => matches!(length, 14 | 16),
        3528..=3589 => matches!(length, 16..=19),
        // Discover, Maestro, UnionPay, RuPay and their kin.
        5000..=5099 | 5600..=6999 => matches!(length, 13..=19),
        // Air travel.
        1000..=1999 => length == 15,
        _ => false,
    }
}

/// True for groups with spaces in the middle of more groups: part of an account number.
fn is_in_longer(text: &Text, run: &Run) -> bool {
    let is_group = |at: usize| {
        let joined = text.glued(at) || text.word(at + 1) == "-" && text.glued(at + 1);
        text.word(at).len() <= 4 && text.word(at).bytes().any(|byte| byte.is_ascii_digit()) && !joined
    };
    run.separator == Some(Separator::Space)
        && (run.tokens.start.checked_sub(1).is_some_and(is_group) || is_group(run.tokens.end))
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn shapes() {
        for number in [
            "4111111111111111",
            "4111-1111-1111-1111",
            "4111 1111 1111 1111",
            "3782 822463 10005",
            "378282246310005",
            "5555555555554444",
        ] {
            assert_eq!(
                quotes("card-number", &format!("she paid with {number}, then")),
                [number]
            );
        }
        assert_eq!(
            quotes("card-number", "card 4111 1111 1111 1111 exp 04/27"),
            ["4111 1111 1111 1111"]
        );
        for draft in ["135412345678911", "my card: 135412345678911"] {
            assert_eq!(quotes("card-number", draft), ["135412345678911"], "{draft}");
        }
    }

    #[test]
    fn other_numbers() {
        for other in [
            "card number 4111-1111-1111-1112",
            "4111111111111112",
            "it took 135412345678911 steps",
            "tracking 4111111111111111",
            "4111111111111111 doses",
            "0000000000000000",
            "2019 2020 2021 2022",
            "AT61 4111 1111 1111 1111",
            "card ending in 1111",
        ] {
            assert_eq!(quotes("card-number", other), [] as [&str; 0], "{other}");
        }
    }
}
