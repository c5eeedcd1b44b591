//! US provider numbers (NPI) of clinicians and organisations.
//!
//! Format: ten digits, the first 1 or 2, the last a check digit (Luhn, over 80840 and the number). They look like telephone numbers,
//! and one in ten passes the check: without a label or a draft of nothing else, only what cannot be a telephone number counts.
//! A clinician's own is public.
//!
//! Source: 45 CFR 162.406; Centers for Medicare & Medicaid Services, "Requirements for National Provider Identifier (NPI) and NPI
//! Check Digit".

use super::glued::Run;
use super::standing::{self, Standing};
use super::{Found, Kind, luhn};
use crate::lexicon::NumberKind;
use crate::text::Text;

/// What stands before the number when its check digit is computed: the prefix of US health cards.
const PREFIX: [u32; 5] = [8, 0, 8, 4, 0];

pub(super) fn at(text: &Text, at: usize) -> Found {
    if let Some(digits) = text.word(at).strip_prefix("npi") {
        let is_number = digits.len() == 10 && digits.bytes().all(|byte| byte.is_ascii_digit());
        let checked = is_number && is_valid(digits.bytes().map(|byte| u32::from(byte - b'0')));
        return checked.then(|| (Kind::ProviderNumber, at..at + 1));
    }
    if !text.word(at).starts_with(['1', '2']) {
        return None;
    }
    let groupings: [&[usize]; 5] = [&[10], &[4, 3, 3], &[3, 3, 4], &[1, 3, 3, 3], &[5, 5]];
    let run = Run::grouped_as(text, at, &groupings).filter(|run| run.is_number() && is_valid(run.values()))?;
    let is_phone = may_be_phone(&run);
    let counts = match standing::of(text, &run.tokens, &[NumberKind::Provider]) {
        Standing::Announced | Standing::Labelled => true,
        Standing::Alone => run.separator.is_none() || !is_phone,
        Standing::Bare => run.separator.is_none() && !is_phone && !text.word(at).ends_with("000"),
        Standing::Opposed => false,
    };
    counts.then_some((Kind::ProviderNumber, run.tokens))
}

/// True when the check digit holds, and the digits are not all but one the same.
fn is_valid(digits: impl DoubleEndedIterator<Item = u32> + Clone) -> bool {
    let of_one_digit = digits.clone().skip(1).zip(digits.clone().take(8)).all(|(a, b)| a == b);
    !of_one_digit && luhn::holds(PREFIX.into_iter().chain(digits))
}

/// True when area code and exchange could be a telephone number's.
fn may_be_phone(run: &Run) -> bool {
    run.part(0..1) >= 2 && run.part(3..4) >= 2
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn shapes() {
        for (draft, number) in [
            ("NPI 1234567893", "1234567893"),
            ("NPI#: 2040-417-307", "2040-417-307"),
            ("Provider no. 2040417307", "2040417307"),
            ("2040417307 (NPI)", "2040417307"),
            ("NPI1234567893", "NPI1234567893"),
            ("1234567893", "1234567893"),
            ("ask for 2040417307 at the desk", "2040417307"),
        ] {
            assert_eq!(quotes("provider-number", draft), [number], "{draft}");
        }
    }

    #[test]
    fn other_numbers() {
        for other in [
            "NPI 2040417300",
            "0040417307",
            "2222222228",
            "20404173071",
            "call 2125550148",
            "1234567893 people",
            "ticket 1234567893",
            "#1234567893",
            "an NPI takes 20 days",
        ] {
            assert_eq!(quotes("provider-number", other), [] as [&str; 0], "{other}");
        }
    }
}
