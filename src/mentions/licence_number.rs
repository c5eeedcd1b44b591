//! Numbers of professional licences and certificates.
//!
//! Format: each board has its own; at least four digits, five where there are no letters, right after `license`, `certificate no.`,
//! `GMC` and the like as whole words.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(K) names the kind and no format.

use super::glued::{Run, is_apart};
use super::{Found, Kind, standing};
use crate::lexicon::NumberKind;
use crate::text::{Text, TokenKind};

pub(super) fn at(text: &Text, at: usize) -> Found {
    let begins = match text.kind(at)? {
        TokenKind::Number | TokenKind::Code => true,
        TokenKind::Word => text.word(at).len() <= 4 && text.word(at + 1) == "-",
        _ => false,
    };
    if !begins || !standing::is_announced(text, at, &[NumberKind::Licence]) {
        return None;
    }
    let run = Run::glued(text, at, b"-")?;
    let characters = run.bytes().iter().filter(|byte| **byte != b'-').count();
    let has_letters = characters > run.digits();
    let groups = run.bytes().iter().filter(|byte| **byte == b'-').count();
    let fits = characters <= 16
        && run.digits() >= if has_letters { 4 } else { 5 }
        && (has_letters || groups < 2 && !run.as_str().ends_with("000"));
    let is_amount = standing::is_counted(text, run.tokens.end);
    (fits && !is_amount && is_apart(text, &run.tokens)).then_some((Kind::LicenceNumber, run.tokens))
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn shapes() {
        for (draft, number) in [
            ("medical license # A123456", "A123456"),
            ("lic. no. 98231", "98231"),
            ("RN license: RN-204417", "RN-204417"),
            ("certificate number 55120-7", "55120-7"),
            ("GMC 7123456", "7123456"),
        ] {
            assert_eq!(quotes("licence-number", draft), [number], "{draft}");
        }
    }

    #[test]
    fn other_numbers() {
        for other in [
            "public 98231",
            "license 2024",
            "licenses: 12000",
            "a license for 98231 beds",
            "license renewed 2023-11-01",
            "license, 98231 people",
        ] {
            assert_eq!(quotes("licence-number", other), [] as [&str; 0], "{other}");
        }
    }
}
