//! Patient numbers of the UK's health services: the NHS number, and Scotland's CHI number, which begins with a birth date.
//!
//! Format: ten digits, often in groups of three, three and four. Check: the first nine digits weighted 10 to 2, their sum modulo 11
//! taken from 11 is the last (11 is 0, 10 is never given out). One random number in eleven passes.
//!
//! Source: NHS Data Dictionary, "NHS Number".

use super::glued::Run;
use super::standing::{self, Standing};
use super::{Found, Kind};
use crate::lexicon::NumberKind;
use crate::text::{Text, TokenKind};

pub(super) fn at(text: &Text, at: usize) -> Found {
    if text.kind(at) != Some(TokenKind::Number) {
        return None;
    }
    let groupings: [&[usize]; 4] = [&[10], &[3, 3, 4], &[6, 4], &[4, 3, 3]];
    let run = Run::grouped_as(text, at, &groupings).filter(is_valid)?;
    let is_phone = run.part(0..1) >= 2 && run.part(3..4) >= 2;
    let counts = match standing::of(text, &run.tokens, &[NumberKind::Nhs]) {
        Standing::Announced | Standing::Labelled => true,
        Standing::Alone => run.separator.is_none() || !is_phone,
        Standing::Bare => is_given_out(&run) && !is_phone && !run.is_among_numbers(text),
        Standing::Opposed => false,
    };
    counts.then_some((Kind::NhsNumber, run.tokens))
}

fn is_valid(run: &Run) -> bool {
    let sum: u32 = run
        .values()
        .zip((2..=10).rev())
        .map(|(digit, weight)| digit * weight)
        .sum();
    run.is_number() && !run.is_monotonous() && (11 - sum % 11) % 11 == run.part(9..10)
}

/// True for the first digits that England, Wales, the Isle of Man and Northern Ireland use.
fn is_given_out(run: &Run) -> bool {
    matches!(run.part(0..3), 320..=499 | 600..=799)
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn shapes() {
        for (draft, number) in [
            ("NHS number 943 476 5919", "943 476 5919"),
            ("nhs no. 9434765919", "9434765919"),
            ("999-041-7032", "999-041-7032"),
            ("9434765919", "9434765919"),
            ("he is 499 019 9995 on the list", "499 019 9995"),
        ] {
            assert_eq!(quotes("nhs-number", draft), [number], "{draft}");
        }
    }

    #[test]
    fn other_numbers() {
        for other in [
            "NHS number 943 476 5918",
            "999-041-7033",
            "call 943 476 5919",
            "he won 9434765919 of them",
            "the NHS had 1300000 staff",
        ] {
            assert_eq!(quotes("nhs-number", other), [] as [&str; 0], "{other}");
        }
    }
}
