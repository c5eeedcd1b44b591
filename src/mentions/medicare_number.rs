//! US Medicare numbers: the present one (MBI), and the one before 2020 (HICN).
//!
//! MBI: eleven characters, `1EG4-TE5-MK72` with or without hyphens: a digit from 1 to 9, a letter, either, a digit, a letter, either,
//! a digit, two letters, two digits; the letters without S, L, O, I, B and Z. No check digit; the form speaks for itself.
//! HICN: a social security number and a letter, perhaps a digit (`987-65-4321A`), or a railroad's letters before six or nine digits.
//!
//! Source: Centers for Medicare & Medicaid Services, "Understanding the Medicare Beneficiary Identifier (MBI) Format"; for the HICN
//! its "Medicare General Information, Eligibility, and Entitlement" manual, chapter 2, section 50.

use super::glued::{Run, Separator};
use super::standing::{self, Standing};
use super::{Found, Kind};
use crate::lexicon::NumberKind;
use crate::text::{Text, TokenKind};

const LABELS: &[NumberKind] = &[NumberKind::Medicare];

/// `d` a digit from 1 to 9, `9` any digit, `a` a letter, `x` either.
const MBI: &[u8; 11] = b"dax9ax9aa99";

/// Who draws benefits on the number: the first letter of what follows it.
const CLAIMANTS: &[u8] = b"abcdefghjkmtw";

/// What stands before a railroad worker's number.
const RAILROAD: &[&str] = &[
    "a", "ca", "h", "ja", "ma", "mh", "pa", "pd", "ph", "wa", "wca", "wcd", "wch", "wd", "wh",
];

pub(super) fn at(text: &Text, at: usize) -> Found {
    let begins = matches!(text.kind(at), Some(TokenKind::Code | TokenKind::Number));
    let run = if begins {
        beneficiary(text, at).or_else(|| claimant(text, at))
    } else {
        None
    }?;
    Some((Kind::MedicareNumber, run.tokens))
}

fn beneficiary(text: &Text, at: usize) -> Option<Run> {
    let run = Run::grouped_as(text, at, &[&[11], &[4, 3, 4]])?;
    let fits = |(byte, place): (&u8, &u8)| match place {
        b'd' => matches!(byte, b'1'..=b'9'),
        b'9' => byte.is_ascii_digit(),
        b'a' => is_letter(*byte),
        _ => byte.is_ascii_digit() || is_letter(*byte),
    };
    let is_tag = text.glued(at) && text.word(at - 1) == "#" && !standing::is_announced(text, at, LABELS);
    (run.bytes().iter().zip(MBI).all(fits) && !is_tag).then_some(run)
}

fn is_letter(byte: u8) -> bool {
    byte.is_ascii_lowercase() && !matches!(byte, b's' | b'l' | b'o' | b'i' | b'b' | b'z')
}

/// A number from before 2020.
fn claimant(text: &Text, at: usize) -> Option<Run> {
    let groupings: [&[usize]; 8] = [
        &[3, 2, 5],
        &[3, 2, 6],
        &[3, 2, 4, 1],
        &[3, 2, 4, 2],
        &[10],
        &[11],
        &[7],
        &[8],
    ];
    let run = Run::grouped_as(text, at, &groupings).filter(|run| !run.is_number())?;
    let letters = run.as_str().trim_end_matches(|c: char| c.is_ascii_digit());
    let is_railroad = RAILROAD.contains(&letters) && matches!(run.digits(), 6 | 9);
    let claimant = run.bytes().get(9..).unwrap_or_default();
    let is_claimant = run.bytes()[..9.min(run.bytes().len())].iter().all(u8::is_ascii_digit)
        && matches!(claimant, [letter, rest @ ..] if CLAIMANTS.contains(letter)
            && matches!(rest, [] | [b'0'..=b'9' | b'a' | b'b' | b'c' | b'd']));
    let grouped = is_claimant && matches!(run.separator, Some(Separator::Hyphen | Separator::Dot));
    let counts = match standing::of(text, &run.tokens, LABELS) {
        Standing::Announced => is_claimant || is_railroad,
        Standing::Labelled => is_claimant,
        _ => grouped,
    };
    counts.then_some(run)
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn shapes() {
        for (draft, number) in [
            ("MBI 1EG4-TE5-MK72.", "1EG4-TE5-MK72"),
            ("she is 1EG4TE5MK72 in the system", "1EG4TE5MK72"),
            ("medicare: 1eg4 te5 mk72", "1eg4 te5 mk72"),
            ("HICN 987-65-4321A", "987-65-4321A"),
            ("medicare # 987654321B1", "987654321B1"),
            ("Medicare ID is 987-65-4321-A", "987-65-4321-A"),
            ("it was 987-65-4321D", "987-65-4321D"),
            ("railroad medicare WA123456", "WA123456"),
        ] {
            assert_eq!(quotes("medicare-number", draft), [number], "{draft}");
        }
    }

    #[test]
    fn other_numbers() {
        for other in [
            "1EG4-TI5-MK72",
            "1EG4-LE5-MK72",
            "0EG4TE5MK72",
            "1EG4TE5MK728",
            "#1EG4TE5MK72",
            "Medicare 2024",
            "Medicare Part B covers 123456 people",
            "987654321B",
            "Medicare for all, said HR1234567",
        ] {
            assert_eq!(quotes("medicare-number", other), [] as [&str; 0], "{other}");
        }
    }
}
