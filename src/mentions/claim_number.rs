//! Numbers of insurance claims.
//!
//! Format: none in common; four digits or more beside `claim #`, `claim no.` and the like.
//!
//! Source: 45 CFR 164.514(b)(2)(i)(R): any other unique identifying number.

use super::labelled::{Label, Number};

/// True for a number that can be one.
pub(super) fn fits(number: &Number, _: &Label) -> bool {
    number.digits >= 4
}

#[cfg(test)]
mod tests {
    use crate::mentions::tests::quotes;

    #[test]
    fn labels_and_numbers() {
        for (draft, number) in [
            ("claim #CL-20417 was denied", "CL-20417"),
            ("claim number 44812077", "44812077"),
            ("claim no. 448-12077 is open", "448-12077"),
        ] {
            assert_eq!(quotes("claim-number", draft), [number], "{draft}");
        }
    }

    #[test]
    fn other_numbers() {
        for other in [
            "they claim 250312 people came",
            "the claim: 5000 lives saved",
            "claims of 12000",
        ] {
            assert_eq!(quotes("claim-number", other), [] as [&str; 0], "{other}");
        }
    }
}
