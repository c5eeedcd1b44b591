//! US individual taxpayer numbers (ITIN), for people who get no social security number.
//!
//! Format: as that one, `9dd-dd-dddd`, with group 50-65, 70-88, 90-92 or 94-99; nine digits together after a label, or in a draft
//! of nothing else. No check digit. 987-65-4320 to 4329 are a social security number's: set aside for advertisements.
//!
//! Source: Internal Revenue Service, Internal Revenue Manual 3.21.263.

use super::glued::{Run, Separator};
use super::standing::{self, Standing};
use super::{Found, Kind};
use crate::lexicon::NumberKind;
use crate::text::Text;

pub(super) fn at(text: &Text, at: usize) -> Found {
    if !text.word(at).starts_with('9') {
        return None;
    }
    let groupings: [&[usize]; 4] = [&[3, 2, 4], &[9], &[3, 6], &[5, 4]];
    let run = Run::grouped_as(text, at, &groupings).filter(is_issued)?;
    let standing = standing::of(text, &run.tokens, &[NumberKind::Taxpayer]);
    let counts = match standing {
        Standing::Announced | Standing::Labelled => true,
        Standing::Opposed => false,
        Standing::Alone if run.is_monotonous() => false,
        Standing::Alone => run.separator != Some(Separator::Space) || !run.is_among_numbers(text),
        Standing::Bare => run.tokens.len() == 5,
    };
    counts.then_some((Kind::TaxpayerNumber, run.tokens))
}

fn is_issued(run: &Run) -> bool {
    run.is_number()
        && run.part(0..3) >= 900
        && matches!(run.part(3..5), 50..=65 | 70..=88 | 90..=92 | 94..=99)
        && !(987_654_320..=987_654_329).contains(&run.part(0..9))
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn shapes() {
        for (draft, number) in [
            ("ITIN 912701234", "912701234"),
            ("ITIN: 912-70-1234", "912-70-1234"),
            ("her taxpayer ID is 912 70 1234", "912 70 1234"),
            ("912-70-1234", "912-70-1234"),
            ("912701234", "912701234"),
        ] {
            assert_eq!(quotes("taxpayer-number", draft), [number], "{draft}");
        }
    }

    #[test]
    fn other_numbers() {
        for other in [
            "ITIN 912-66-1234",
            "ITIN 912-93-1234",
            "ITIN 812-70-1234",
            "987-65-4321",
            "SSN 912-70-1234",
            "912701234 doses",
            "999999999",
            "sent 912701234 off",
        ] {
            assert_eq!(quotes("taxpayer-number", other), [] as [&str; 0], "{other}");
        }
    }
}
