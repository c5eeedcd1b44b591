//! US social security numbers: three digits, two, four.
//!
//! Format: `ddd-dd-dddd`, also with full stops or spaces; nine digits together after a label, or where they could be issued and
//! nothing speaks against it; the last four after `SSN` or `last four of her social`.
//! The shape always counts: throwing out numbers that were never issued would miss those that somebody mistyped. Whether one
//! could be issued is said with it.
//!
//! Source: Social Security Administration, "Social Security Number Randomization", 2011: no other rule than that areas 000, 666
//! and 900-999, group 00 and serial 0000 are not issued.

use super::glued::{Run, Separator};
use super::standing::{self, Standing};
use super::{Found, Kind, labelled};
use crate::lexicon::NumberKind;
use crate::text::{Text, TokenKind};

const LABELS: &[NumberKind] = &[NumberKind::SocialSecurity];

/// Printed in wallets and advertisements, and void since; and what people type to show the shape.
const SAMPLES: [u32; 4] = [78_051_120, 219_099_999, 457_555_462, 123_456_789];

pub(super) fn at(text: &Text, at: usize) -> Found {
    match text.word(at).len() {
        3 | 5 | 9 => whole(text, at),
        4 if is_last_four(text, at) => found(at..at + 1, true),
        12 => fused(text, at),
        _ => None,
    }
}

fn found(tokens: std::ops::Range<usize>, issuable: bool) -> Found {
    Some((Kind::SocialSecurityNumber { issuable }, tokens))
}

fn whole(text: &Text, at: usize) -> Found {
    let run = Run::grouped_as(text, at, &[&[3, 2, 4], &[9], &[3, 6], &[5, 4]]).filter(Run::is_number)?;
    let standing = standing::of(text, &run.tokens, LABELS);
    let is_labelled = matches!(standing, Standing::Announced | Standing::Labelled);
    // `MRN 987-65-4321` is what its label says.
    if !is_labelled && labelled::at(text, at).is_some() {
        return None;
    }
    let with_spaces = run.separator == Some(Separator::Space);
    let counts = match (run.tokens.len(), standing) {
        _ if is_labelled => true,
        // Grouped as no other number is.
        (5, _) => !with_spaces,
        (3, _) if with_spaces => !run.is_among_numbers(text),
        // Nine digits in two groups are more often something else.
        (3, Standing::Alone) => text.word(at).len() == 3,
        (1, Standing::Alone) => is_issuable(&run),
        (1, Standing::Bare) => is_issuable(&run) && !text.word(at).ends_with("000"),
        _ => false,
    };
    if counts {
        found(run.tokens.clone(), is_issuable(&run))
    } else {
        None
    }
}

/// `SSN987654321`.
fn fused(text: &Text, at: usize) -> Found {
    let digits = text.word(at).strip_prefix("ssn")?;
    let is_number = digits.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { found(at..at + 1, true) } else { None }
}

/// True when the Social Security Administration could have issued this number.
fn is_issuable(run: &Run) -> bool {
    let (area, group, serial) = (run.part(0..3), run.part(3..5), run.part(5..9));
    !matches!(area, 0 | 666 | 900..)
        && group != 0
        && serial != 0
        && !run.is_monotonous()
        && !SAMPLES.contains(&run.part(0..9))
}

/// True for four digits that are said to be the last of such a number.
fn is_last_four(text: &Text, at: usize) -> bool {
    if text.kind(at) != Some(TokenKind::Number) {
        return false;
    }
    if is_masked(text, at) {
        return true;
    }
    let announced = match standing::before(text, at) {
        Some((NumberKind::SocialSecurity, announced)) => announced,
        _ => return false,
    };
    let window = at.saturating_sub(8)..at;
    let says = |words: &[&str]| window.clone().any(|here| words.contains(&text.word(here)));
    let pointed = matches!(text.word(at - 1), ":" | "#" | "=" | "is" | "ssn") && says(&["ssn", "ssns"]);
    let is_year = text.word(at).starts_with("19") || text.word(at).starts_with("20");
    let ends = matches!(text.word(at - 1), "ends" | "ending") || text.word(at - 1) == "in" && says(&["ends", "ending"]);
    let is_said = ends || announced && (says(&["last", "ends", "ending"]) || pointed && !is_year);
    is_said && super::glued::is_apart(text, &(at..at + 1))
}

/// True for the `4321` of `xxx-xx-4321` and `***-**-4321`.
fn is_masked(text: &Text, at: usize) -> bool {
    let is_mask = |back: usize| {
        let word = text.word_before(at, back);
        word.len() <= 3 && !word.is_empty() && word.bytes().all(|byte| matches!(byte, b'x' | b'*' | b'#'))
    };
    text.glued(at)
        && text.word(at - 1) == "-"
        && is_mask(2)
        && (3..=5).any(|back| text.word_before(at, back) == "-" && is_mask(back + 1))
        && super::glued::ends_apart(text, at + 1)
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn shapes() {
        for number in [
            "987-65-4321",
            "987.65.4321",
            "987 65 4321",
            "000-12-3456",
            "987-12-0000",
        ] {
            assert_eq!(
                quotes("social-security-number", &format!("it is {number}, ok")),
                [number]
            );
        }
        for (draft, number) in [
            ("SSN: 987654321", "987654321"),
            ("ss#987654321", "987654321"),
            ("her soc sec number is 987654321", "987654321"),
            ("SSN/987-65-4321", "987-65-4321"),
            ("987654321 is her SSN", "987654321"),
            ("SSN\n987654321", "987654321"),
            ("SSN987654321", "SSN987654321"),
            ("ssn 987-654321", "987-654321"),
            ("204557219", "204557219"),
            ("room 4 gave me 204557219 and left", "204557219"),
        ] {
            assert_eq!(quotes("social-security-number", draft), [number], "{draft}");
        }
    }

    #[test]
    fn last_four() {
        for draft in [
            "last 4 of her social 4321",
            "SSN ending in 4321",
            "ssn last four: 4321",
            "SSN: 4321",
            "social ends in 4321",
            "the SSN on her file ends 4321",
            "the last four of his social, 4321",
            "xxx-xx-4321",
            "***-**-4321",
        ] {
            assert_eq!(quotes("social-security-number", draft), ["4321"], "{draft}");
        }
    }

    #[test]
    fn other_numbers() {
        for other in [
            "987654321 doses",
            "204557219 people live there",
            "over 204557219 so far",
            "$204557219",
            "204557219%",
            "1,204557219",
            "order 204557219",
            "ISBN 204557219",
            "#204557219",
            "1-987-65-4321-2",
            "ISBN 978-3-16-148410",
            "pages 987, 65, 4321",
            "987-65-43210",
            "97205-4321",
            "Social Security 2024 changes",
            "our social media got 4321 likes",
            "the last 4 of 4321 social posts",
            "078051120",
            "call 555 01 4200 5",
            "MRN 987-65-4321",
        ] {
            assert_eq!(quotes("social-security-number", other), [] as [&str; 0], "{other}");
        }
    }
}
