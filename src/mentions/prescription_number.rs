//! Numbers of prescriptions.
//!
//! Format: each pharmacy's own, mostly six or seven digits and more; from five digits on beside `Rx #`, `prescription no.`
//!
//! Source: 45 CFR 164.514(b)(2)(i)(R): any other unique identifying number.

use super::labelled::{Label, Number};

/// True for a number that can be one.
pub(super) fn fits(number: &Number, _: &Label) -> bool {
    number.digits >= 5
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn labels_and_numbers() {
        for (draft, number) in [
            ("Rx# 4481207", "4481207"),
            ("rx: 0448120-3", "0448120-3"),
            ("prescription number 4481207", "4481207"),
        ] {
            assert_eq!(quotes("prescription-number", draft), [number], "{draft}");
        }
    }

    #[test]
    fn other_numbers() {
        for other in ["Rx 1000 mg", "rx amoxicillin 500 mg #30", "prescription 2 of 3"] {
            assert_eq!(quotes("prescription-number", other), [] as [&str; 0], "{other}");
        }
    }
}
