//! Numbers of driving licences.
//!
//! Format: each state has its own, below; the UK has 16 characters with parts of name and birth date. No check digit: only after
//! `driver's license`, `DL` and the like as whole words, or in a draft of nothing else where letters are in it. Forms of fewer than
//! five characters are left out.
//!
//! Source: American Association of Motor Vehicle Administrators' members, as collected by NTSI, "Drivers License Format"; Driver and
//! Vehicle Licensing Agency for the UK.

use std::ops::RangeInclusive;

use super::glued::{Run, is_apart};
use super::standing::{self, Standing};
use super::{Found, Kind};
use crate::lexicon::NumberKind;
use crate::text::{Text, TokenKind};

/// A stretch of letters or of digits, and how long it is.
enum Part {
    Letters(usize),
    Digits(RangeInclusive<usize>),
}

use Part::{Digits as D, Letters as L};

/// The forms with letters, and where they are in use.
const FORMS: &[(&str, &[Part])] = &[
    ("AZ CA HI KS KY MA MO MT NE NV NY OH OK VA", &[L(1), D(7..=9)]),
    ("CO MO NE OH RI", &[L(1), D(4..=6)]),
    ("IN IL MI VA", &[L(1), D(9..=11)]),
    ("FL MD MI MN IL", &[L(1), D(12..=12)]),
    ("NJ WI", &[L(1), D(13..=14)]),
    ("NY", &[L(1), D(18..=18)]),
    ("CO OH WV", &[L(2), D(3..=7)]),
    ("ND", &[L(3), D(6..=6)]),
    ("NH", &[L(3), D(8..=8)]),
    ("ID", &[L(2), D(6..=6), L(1)]),
    ("IA", &[D(3..=3), L(2), D(4..=4)]),
    ("NH", &[D(2..=2), L(3), D(5..=5)]),
    ("ME MO VT", &[D(7..=9), L(1)]),
    ("MO", &[D(8..=8), L(2)]),
    ("MO", &[D(3..=3), L(1), D(6..=6)]),
    ("MO", &[L(1), D(6..=6), L(1)]),
    ("UK", &[L(5), D(6..=6), L(2), D(1..=1), L(2)]),
];

/// How many digits a form without letters has: 7 in Alaska, 14 in Montana, 16 in New York.
const FEWEST_DIGITS: usize = 5;
const MOST_DIGITS: usize = 16;

/// Washington's: letters of the name, filled up with `*`, and others.
const WASHINGTON: usize = 12;

const LABELS: &[NumberKind] = &[NumberKind::DrivingLicence];

pub(super) fn at(text: &Text, at: usize) -> Found {
    if !matches!(
        text.kind(at),
        Some(TokenKind::Code | TokenKind::Number | TokenKind::Word)
    ) {
        return None;
    }
    // What has no digit near it is left at once.
    if text.kind(at) == Some(TokenKind::Word) && !matches!(text.word(at + 1), "-" | "*") {
        return None;
    }
    let run = Run::glued(text, at, b"-*")?;
    if run.digits() < 3 || !is_apart(text, &run.tokens) {
        return None;
    }
    let has_letters = !run.bytes().iter().all(|byte| byte.is_ascii_digit() || *byte == b'-');
    let is_washington = run.bytes().len() == WASHINGTON && run.bytes().contains(&b'*') && !run.bytes().contains(&b'-');
    let counts = match standing::of(text, &run.tokens, LABELS) {
        Standing::Announced | Standing::Labelled if has_letters => is_washington || has_form(run.bytes()),
        Standing::Announced => matches!(run.digits(), FEWEST_DIGITS..=MOST_DIGITS) && !is_year_or_date(&run),
        Standing::Labelled => run.is_number() && matches!(run.digits(), 7..=MOST_DIGITS),
        Standing::Alone if has_letters => {
            is_washington || has_short_prefix(&run) && run.digits() >= 7 && has_form(run.bytes())
        }
        // Several long numbers in a list are accounts or licences of some sort.
        Standing::Alone => {
            run.is_number() && matches!(run.digits(), 9..=14) && standing::is_list(text, run.tokens.start)
        }
        Standing::Bare | Standing::Opposed => false,
    };
    counts.then_some((Kind::DrivingLicence, run.tokens))
}

/// True for one letter first: with two it is a prescriber's number that is wrong, with three it has a name (`MRN00482913`).
fn has_short_prefix(run: &Run) -> bool {
    run.bytes().iter().take_while(|byte| byte.is_ascii_alphabetic()).count() == 1
}

fn is_year_or_date(run: &Run) -> bool {
    run.bytes().iter().filter(|byte| **byte == b'-').count() == 2 && run.digits() <= 8
}

/// True when one of the forms fits, whatever hyphens are between.
fn has_form(bytes: &[u8]) -> bool {
    FORMS.iter().any(|(_, form)| {
        let mut rest = bytes.iter().filter(|byte| **byte != b'-').peekable();
        let fits = form.iter().all(|part| {
            let mut length = 0;
            let is_digits = matches!(part, D(_));
            while rest.next_if(|byte| byte.is_ascii_digit() == is_digits).is_some() {
                length += 1;
            }
            match part {
                L(letters) => length == *letters,
                D(digits) => digits.contains(&length),
            }
        });
        fits && rest.peek().is_none()
    })
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn shapes() {
        for (draft, number) in [
            ("driver's license D1234567", "D1234567"),
            ("drivers lic # 40713526", "40713526"),
            ("DL: S530-4609-8675", "S530-4609-8675"),
            ("driving licence MORGA657054SM9IJ", "MORGA657054SM9IJ"),
            ("CDL 123AB4567 expired", "123AB4567"),
            ("D1234567 is his driver's license", "D1234567"),
            ("driver's license SMIT**Q042MN", "SMIT**Q042MN"),
            ("H20417356", "H20417356"),
        ] {
            assert_eq!(quotes("driving-licence", draft), [number], "{draft}");
        }
    }

    #[test]
    fn other_numbers() {
        for other in [
            "public D1234567",
            "a driver's license in 2019",
            "C20T417356",
            "sent H20417356 off",
            "Hb 12 g/dL, 1234567",
            "medical license D1234567",
            "DL 2024-11-23",
            "license D12",
            "4QK2T7**3LMN8",
        ] {
            assert_eq!(quotes("driving-licence", other), [] as [&str; 0], "{other}");
        }
    }
}
