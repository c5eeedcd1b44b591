//! Vehicle identification numbers (VIN).
//!
//! Format: 17 letters and digits without I, O and Q. Check: the ninth, from the others' values and weights modulo 11, 10 is X. In
//! Europe (first character S to Z) makers need not compute it, and a letter in its place is enough after a label.
//!
//! Source: 49 CFR 565.15; ISO 3779.

use super::glued::Run;
use super::standing::{self, Standing};
use super::{Found, Kind};
use crate::lexicon::NumberKind;
use crate::text::{Text, TokenKind};

const WEIGHTS: [u32; 17] = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

pub(super) fn at(text: &Text, at: usize) -> Found {
    if text.kind(at) != Some(TokenKind::Code) {
        return None;
    }
    let run = Run::grouped(text, at, &[17])?;
    let has_form = run.bytes().iter().all(|byte| value(*byte).is_some()) && (3..17).contains(&run.digits());
    let counts = match standing::of(text, &run.tokens, &[NumberKind::Vehicle]) {
        Standing::Announced => is_valid(&run) || is_european(&run),
        Standing::Labelled => is_valid(&run),
        Standing::Alone | Standing::Bare => is_valid(&run),
        Standing::Opposed => false,
    };
    (has_form && counts).then_some((Kind::VehicleNumber, run.tokens))
}

/// True for a number without a check digit, from where none is asked for.
fn is_european(run: &Run) -> bool {
    let bytes = run.bytes();
    matches!(bytes[0], b's'..=b'z')
        && bytes
            .get(8)
            .is_some_and(|ninth| ninth.is_ascii_alphabetic() && *ninth != b'x')
}

fn value(byte: u8) -> Option<u32> {
    Some(match byte {
        b'0'..=b'9' => u32::from(byte - b'0'),
        b'a'..=b'h' => u32::from(byte - b'a') + 1,
        b'j'..=b'n' => u32::from(byte - b'j') + 1,
        b'p' => 7,
        b'r' => 9,
        b's'..=b'z' => u32::from(byte - b's') + 2,
        _ => return None,
    })
}

fn is_valid(run: &Run) -> bool {
    let values = run
        .bytes()
        .iter()
        .zip(WEIGHTS)
        .map(|(byte, weight)| value(*byte).unwrap_or(0) * weight);
    let check = match values.sum::<u32>() % 11 {
        10 => b'x',
        rest => b"0123456789"[rest as usize],
    };
    run.bytes().get(8) == Some(&check)
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn shapes() {
        for (draft, number) in [
            ("VIN 1M8GDM9AXKP042788", "1M8GDM9AXKP042788"),
            ("it is 1m8gdm9axkp042788, blue", "1m8gdm9axkp042788"),
            ("1M8GDM9AXKP042788", "1M8GDM9AXKP042788"),
            ("VIN: WVWZZZ1KZ9W000001", "WVWZZZ1KZ9W000001"),
        ] {
            assert_eq!(quotes("vehicle-number", draft), [number], "{draft}");
        }
    }

    #[test]
    fn other_numbers() {
        for other in [
            "VIN 1M8GDM9A1KP042788",
            "WVWZZZ1KZ9W000001",
            "#1M8GDM9AXKP042788",
            "VIN 1M8GDM9AXKP04278",
            "it is 1M8GDM9AXKPO42788",
            "a red vin from 11111111111111111",
        ] {
            assert_eq!(quotes("vehicle-number", other), [] as [&str; 0], "{other}");
        }
    }
}
